//! The grammar of a filter, independent of keys and values: terms separated by blanks, each a word
//! or `[-]key:value[,value]`. Blanks, commas, colons and other special characters can be quoted.

use crate::insight::fold::folded;

/// A term between blanks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Term {
    /// Whether it starts with `-`: its condition must not hold.
    pub negated: bool,
    /// The text before the colon.
    pub key: Option<String>,
    /// The texts between commas, none empty; at most one if there is no key.
    pub values: Vec<QuotableText>,
}

/// A word or a value as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuotableText {
    /// Without quotes.
    pub text: String,
    /// Whether it was in quotes, so that it is never read as a keyword.
    pub quoted: bool,
}

impl QuotableText {
    /// The text that parses as this.
    pub(super) fn written(&self) -> String {
        if self.quoted { format!("\"{}\"", self.text) } else { self.text.clone() }
    }
}

/// The value in quotes if it would otherwise end early.
pub(super) fn quoted(value: &str) -> String {
    let plain = !value.contains(|one: char| one.is_whitespace() || is_comma(one) || matches!(one, ':' | '"'));
    if plain { value.to_owned() } else { format!("\"{}\"", value.replace('"', "")) }
}

/// A name without differences in writing: case, accents, blanks, hyphens.
pub(super) fn bare(name: &str) -> String {
    folded(name).chars().filter(|one| one.is_alphanumeric()).collect()
}

/// Accepts the Arabic comma, which Arabic keyboards have instead.
fn is_comma(character: char) -> bool {
    matches!(character, ',' | '،')
}

/// Whether the text before a colon is a key: a word is, but not a time of day or a web address.
fn is_key(word: &str) -> bool {
    let word = folded(word);
    word.starts_with(char::is_alphabetic)
        && word.chars().all(|one| one.is_alphabetic() || matches!(one, '-' | '_'))
}

/// The state of parsing a line.
#[derive(Default)]
struct TermParser {
    terms: Vec<Term>,
    term: Term,
    value: QuotableText,
    /// The byte offset where the value starts.
    start: usize,
}

impl TermParser {
    fn end_value(&mut self, next: usize) {
        let value = std::mem::take(&mut self.value);
        if !value.text.trim().is_empty() {
            self.term.values.push(value);
        }
        self.start = next;
    }

    fn end_term(&mut self, next: usize) {
        self.end_value(next);
        let term = std::mem::take(&mut self.term);
        if term.key.is_some() || !term.values.is_empty() {
            self.terms.push(term);
        } else if term.negated {
            // A hyphen alone is a word.
            let word = QuotableText { text: "-".to_owned(), quoted: false };
            self.terms.push(Term { values: vec![word], ..Term::default() });
        }
    }
}

/// Parses a line. A quote that is not closed ends with the line, so that a filter works while it is
/// being typed.
fn read(line: &str) -> TermParser {
    let mut reading = TermParser::default();
    let mut in_quotes = false;
    for (place, character) in line.char_indices() {
        let next = place + character.len_utf8();
        let TermParser { term, value, .. } = &mut reading;
        let begins = term.key.is_none() && !term.negated && *value == QuotableText::default();
        match character {
            '"' => (in_quotes, value.quoted) = (!in_quotes, true),
            _ if in_quotes => value.text.push(character),
            '-' if begins => (term.negated, reading.start) = (true, next),
            ':' if term.key.is_none() && !value.quoted && is_key(&value.text) => {
                term.key = Some(std::mem::take(value).text);
                reading.start = next;
            }
            _ if is_comma(character) && term.key.is_some() => reading.end_value(next),
            _ if character.is_whitespace() => reading.end_term(next),
            _ => value.text.push(character),
        }
    }
    reading
}

pub(super) fn terms(line: &str) -> Vec<Term> {
    let mut reading = read(line);
    reading.end_term(line.len());
    reading.terms
}

/// The end of a line, which can be completed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PartialTerm<'line> {
    /// The part of the line that stays as it is when the word is completed.
    pub before: &'line str,
    /// The key, if the word is a value.
    pub key: Option<String>,
    /// The text so far.
    pub text: String,
    /// Whether it contains a quote.
    pub quoted: bool,
}

/// The last word or value of a line.
pub(super) fn last(line: &str) -> PartialTerm<'_> {
    let TermParser { term, value, start, .. } = read(line);
    let before = line.get(..start).unwrap_or_default();
    PartialTerm { before, key: term.key, text: value.text, quoted: value.quoted }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_is_what_can_be_completed() {
        let last = |line| {
            let PartialTerm { before, key, text, .. } = last(line);
            (before.to_owned(), key, text)
        };
        let found = |before: &str, key: Option<&str>, text: &str| {
            (before.to_owned(), key.map(str::to_owned), text.to_owned())
        };
        assert_eq!(last(""), found("", None, ""));
        assert_eq!(last("free pers"), found("free ", None, "pers"));
        assert_eq!(last("lane:pa"), found("lane:", Some("lane"), "pa"));
        assert_eq!(last("-la"), found("-", None, "la"));
        assert_eq!(last("-lane:pain,op"), found("-lane:pain,", Some("lane"), "op"));
        assert_eq!(last("x persona:\"Noa L"), found("x persona:", Some("persona"), "Noa L"));
        assert_eq!(last("persona:\"Noa Levi\" "), found("persona:\"Noa Levi\" ", None, ""));
        assert_eq!(last("אחראי:דנה، נ"), found("אחראי:דנה، ", None, "נ"));
        assert_eq!(last("אחראי:דנה،נ"), found("אחראי:דנה،", Some("אחראי"), "נ"));
    }

    #[test]
    fn only_a_word_before_a_colon_is_a_key() {
        let keys = |line| terms(line).into_iter().filter_map(|term| term.key).collect::<Vec<_>>();
        assert_eq!(keys("20:30 \"lane:\" la\"ne\":x :x - -:x"), Vec::<String>::new());
        assert_eq!(keys("measured_by:x רגע-האמת:y -z:"), ["measured_by", "רגע-האמת", "z"]);
    }
}
