//! Three-way merge of sequences: succeeds if the sides did not change the same part (diff3, as in
//! Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007).

/// Longer sequences are not merged: a conflict is cheaper than the time.
const LONGEST: usize = 4_000;

/// Merges a text by words: runs of letters and runs of blanks.
pub(super) fn merged_text(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let merged = merged(&words(base), &words(ours), &words(theirs))?;
    Some(merged.concat())
}

/// Merges a list by its items.
pub(super) fn merged_list(base: &[String], ours: &[String], theirs: &[String]) -> Option<Vec<String>> {
    merged(base, ours, theirs)
}

/// The words of a text and the blanks between them, in order.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last_is_blank = None;
    for character in text.chars() {
        let is_blank = character.is_whitespace();
        match words.last_mut() {
            Some(word) if last_is_blank == Some(is_blank) => word.push(character),
            _ => words.push(character.to_string()),
        }
        last_is_blank = Some(is_blank);
    }
    words
}

/// Merges both changes; `None` if both changed the same part differently.
fn merged<T: Clone + PartialEq>(base: &[T], ours: &[T], theirs: &[T]) -> Option<Vec<T>> {
    if [base, ours, theirs].iter().any(|side| side.len() > LONGEST) {
        return None;
    }
    let (in_ours, in_theirs) = (common(base, ours), common(base, theirs));
    let mut merged = Vec::with_capacity(ours.len());
    // The part of each sequence that has been merged.
    let (mut of_base, mut of_ours, mut of_theirs) = (0, 0, 0);
    loop {
        // The next item that all three have in common.
        let anchor = (of_base..base.len()).find_map(|place| {
            let (one, other) = ((*in_ours.get(place)?)?, (*in_theirs.get(place)?)?);
            (one >= of_ours && other >= of_theirs).then_some((place, one, other))
        });
        let (to_base, to_ours, to_theirs) = anchor.unwrap_or((base.len(), ours.len(), theirs.len()));
        let part = chosen(
            base.get(of_base..to_base)?,
            ours.get(of_ours..to_ours)?,
            theirs.get(of_theirs..to_theirs)?,
        )?;
        merged.extend_from_slice(part);
        let Some((_, place, _)) = anchor else { return Some(merged) };
        merged.push(ours.get(place)?.clone());
        (of_base, of_ours, of_theirs) = (to_base + 1, to_ours + 1, to_theirs + 1);
    }
}

/// The side that changed a part; `None` if both did.
fn chosen<'side, T: PartialEq>(base: &[T], ours: &'side [T], theirs: &'side [T]) -> Option<&'side [T]> {
    if theirs == base || ours == theirs {
        Some(ours)
    } else if ours == base {
        Some(theirs)
    } else {
        None
    }
}

/// For each item of `base`, its index in `side`, along a longest common subsequence.
fn common<T: PartialEq>(base: &[T], side: &[T]) -> Vec<Option<usize>> {
    let begin = base.iter().zip(side).take_while(|(one, other)| one == other).count();
    let (rest, other) = (base.get(begin..).unwrap_or_default(), side.get(begin..).unwrap_or_default());
    let end = rest.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let (rows, columns) = (rest.len() - end, other.len() - end);
    // The lengths of the longest common subsequences of what remains after each pair of indexes.
    let width = columns + 1;
    let mut lengths = vec![0_u16; (rows + 1) * width];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let (below, beside) = (lengths[(row + 1) * width + column], lengths[row * width + column + 1]);
            lengths[row * width + column] = if rest[row] == other[column] {
                lengths[(row + 1) * width + column + 1] + 1
            } else {
                below.max(beside)
            };
        }
    }
    let mut found: Vec<Option<usize>> = (0..begin).map(Some).collect();
    let mut column = 0;
    for row in 0..rows {
        while column < columns
            && rest[row] != other[column]
            && lengths[row * width + column + 1] >= lengths[(row + 1) * width + column]
        {
            column += 1;
        }
        let is_there = column < columns && rest[row] == other[column];
        found.push(is_there.then_some(begin + column));
        column += usize::from(is_there);
    }
    found.extend((0..end).map(|place| Some(begin + columns + place)));
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn changes_of_different_words_come_together() {
        let merged = merged_text(
            "the price is high for me",
            "the price is too high for me",
            "the cost is high for me",
        );
        assert_eq!(merged.as_deref(), Some("the cost is too high for me"));
        let merged = merged_text("המחיר גבוה מדי", "המחיר גבוה מדי בשבילי", "העלות גבוה מדי");
        assert_eq!(merged.as_deref(), Some("העלות גבוה מדי בשבילי"));
    }

    #[test]
    fn changes_of_the_same_word_do_not() {
        assert_eq!(merged_text("the price", "the cost", "the fee"), None);
        assert_eq!(merged_text("a b", "a c b", "a d b"), None);
        assert_eq!(merged_text("", "a", "b"), None);
    }

    #[test]
    fn what_is_too_long_is_not_compared() {
        let long = "a ".repeat(LONGEST);
        assert_eq!(merged_text(&long, &format!("{long}b"), &format!("c {long}")), None);
    }

    proptest! {
        #[test]
        fn a_side_that_is_unchanged_gives_way(base in "[ab ]{0,12}", other in "[abc ]{0,12}") {
            prop_assert_eq!(merged_text(&base, &base, &other), Some(other.clone()));
            prop_assert_eq!(merged_text(&base, &other, &base), Some(other.clone()));
            prop_assert_eq!(merged_text(&base, &other, &other), Some(other.clone()));
        }

        #[test]
        fn both_ways_give_the_same(base in "[ab ]{0,12}", one in "[abc ]{0,12}", other in "[abd ]{0,12}") {
            prop_assert_eq!(merged_text(&base, &one, &other), merged_text(&base, &other, &one));
        }
    }
}
