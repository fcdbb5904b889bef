//! Fuzzy search in a short list, for the palette: the letters of each word must occur in order, but
//! not necessarily side by side ("adcd" finds "Add a card"). Case, accents and vowel points make no
//! difference ([`super::fold`]).

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::fold::{folded, with_offsets};

/// The score of a word that occurs as typed: higher than any scattered letters.
const WHOLE: i64 = 1_000;

/// A candidate that matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Its index in the list.
    pub place: usize,
    /// How well it matches; only meaningful for comparison.
    pub score: i64,
    /// The byte offsets of its matching characters, increasing.
    pub offsets: Vec<usize>,
}

/// A search for any of several spellings that the same keys type.
pub struct Search {
    matcher: SkimMatcherV2,
    /// The folded words of each spelling.
    spellings: Vec<Vec<String>>,
}

impl Search {
    /// `spellings`: first the typed text, then what the same keys type in other keyboard layouts.
    pub fn new<'spelling>(spellings: impl IntoIterator<Item = &'spelling str>) -> Search {
        let words = |spelling| folded(spelling).split_whitespace().map(str::to_owned).collect();
        Search {
            matcher: SkimMatcherV2::default().ignore_case(),
            spellings: spellings.into_iter().map(words).collect(),
        }
    }

    /// The candidates that match, the best first; equally good ones in the order of the list. If
    /// only blanks were typed, all match.
    pub fn rank<'candidate>(&self, candidates: impl IntoIterator<Item = &'candidate str>) -> Vec<Match> {
        let matches = |(place, candidate)| self.matches(place, candidate);
        let mut ranked: Vec<Match> = candidates.into_iter().enumerate().filter_map(matches).collect();
        ranked.sort_by_key(|one| std::cmp::Reverse(one.score));
        ranked
    }

    fn matches(&self, place: usize, candidate: &str) -> Option<Match> {
        let (folded_candidate, offsets) = with_offsets(candidate);
        let spelling = |words: &Vec<String>| self.matches_words(words, &folded_candidate);
        // Of equally good spellings the first is taken: what was actually typed.
        let best = self
            .spellings
            .iter()
            .filter_map(spelling)
            .reduce(|best, other| if other.0 > best.0 { other } else { best });
        let (score, places) = best?;
        let mut offsets: Vec<usize> =
            places.into_iter().filter_map(|place| offsets.get(place).copied()).collect();
        offsets.sort_unstable();
        offsets.dedup();
        Some(Match { place, score, offsets })
    }

    /// The score and the matching places; every word must match.
    fn matches_words(&self, words: &[String], candidate: &str) -> Option<(i64, Vec<usize>)> {
        let mut whole = (0, Vec::new());
        for word in words {
            let (score, places) = self.matcher.fuzzy_indices(candidate, word)?;
            let (bonus, places) = match candidate.find(word.as_str()) {
                Some(at) => {
                    let first = candidate.char_indices().take_while(|(byte, _)| *byte < at).count();
                    (WHOLE, (first..first + word.chars().count()).collect())
                }
                None => (0, places),
            };
            whole.0 += score + bonus;
            whole.1.extend(places);
        }
        Some(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TITLES: [&str; 5] = ["Add a card", "Add a stage", "Undo", "Go to the personas", "כרטיס חדש: הוספה"];

    fn found(spellings: &[&str]) -> Vec<usize> {
        let search = Search::new(spellings.iter().copied());
        search.rank(TITLES).into_iter().map(|one| one.place).collect()
    }

    #[test]
    fn abbreviations_find_and_the_best_comes_first() {
        assert_eq!(found(&["adcd"]), [0]);
        assert_eq!(found(&["add"]).first(), Some(&0));
        assert_eq!(found(&["PERSONAS go"]), [3]);
        assert_eq!(found(&["zzz"]), Vec::<usize>::new());
    }

    #[test]
    fn a_word_as_typed_comes_before_its_letters_here_and_there() {
        let search = Search::new(["tab"]);
        let ranked = search.rank(["take back marks", "show the table"]);
        assert_eq!(ranked.iter().map(|one| one.place).collect::<Vec<_>>(), [1, 0]);
        assert_eq!(ranked[0].offsets, [9, 10, 11]);
    }

    #[test]
    fn nothing_typed_finds_all_in_order() {
        assert_eq!(found(&[" "]), [0, 1, 2, 3, 4]);
        assert_eq!(found(&[]), Vec::<usize>::new());
    }

    #[test]
    fn the_other_layout_of_the_same_keys_finds_too() {
        // On a Hebrew layout the keys u n d o type ו מ ג ם.
        assert_eq!(found(&["ומגם"]), Vec::<usize>::new());
        assert_eq!(found(&["ומגם", "undo"]), [2]);
    }

    #[test]
    fn offsets_are_of_the_text_as_it_is_written() {
        let search = Search::new(["חדש"]);
        let title = "כַּרְטִיס חָדָשׁ";
        let found = search.rank([title]);
        let letters: String =
            found[0].offsets.iter().filter_map(|offset| title[*offset..].chars().next()).collect();
        assert_eq!(letters, "חדש");
    }
}
