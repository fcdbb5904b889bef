//! Finds words of English on the screens of another language.

/// Names that are the same in every language: of keys, of the program and its commands, of file formats, of programs.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "Alt", "Backspace", "Ctrl", "Del", "Delete", "Down", "End", "Enter", "Esc", "Home", "Ins", "Insert", "Left", "PgDn", "PgUp", "Right",
    "Shift", "Space", "Tab", "Up", "Masa", "masa", "maps", "settings", "ron", "EDITOR", "CSV", "TSV", "HTML", "JSON",
    "Markdown", "Mermaid", "PDF", "PNG", "PowerPoint", "Excel", "SVG", "RICE", "KiB", "MiB",
    // What there is in English is named in English on the start screen.
    "English", "future",
    // Commands, keys of the filter and of headlines, as they are typed.
    "recover", "show", "NUMBER", "scp", "key", "value", "kind", "painpoint", "opportunity", "answered", "severity", "owner",
    "evidence", "assumed", "none", "no", "overview", "summary", "curve", "personas", "ranking", "decisions", "XLSX", "export", "csv", "home", "later",
    // The name that a map of this template gets.
    "purchase", "Amazon",
    // Borrowed in Greek.
    "blueprint", "Email", "push", "Chatbot",
];

/// The words of a text that are English, and no names; and isolates that are drawn as marks.
pub fn english(text: &str) -> Vec<String> {
    // Of a word that is cut nobody can say what it was.
    let parts = text.split_whitespace().filter(|part| !part.contains('…'));
    let words = parts.flat_map(|part| part.split(|one: char| !one.is_ascii_alphabetic()));
    let is_word = |word: &&str| word.len() > 1 && !NAMES.contains(word);
    let marks = text.matches(['⇡', '⇤', '⇥']);
    words.filter(is_word).chain(marks).map(str::to_owned).collect()
}
