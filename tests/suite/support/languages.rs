//! Finds words of English on the screens of another language.

/// Names that are the same in every language: of keys, of the program and its commands, of file formats, of programs.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "Alt", "Backspace", "Ctrl", "Del", "Down", "End", "Enter", "Esc", "Home", "Ins", "Left", "PgDn", "PgUp", "Right",
    "Shift", "Space", "Tab", "Up", "Masa", "masa", "settings", "ron", "EDITOR", "CSV", "TSV", "HTML", "JSON",
    "Markdown", "Mermaid", "PDF", "PNG", "PowerPoint", "Excel", "SVG", "RICE", "KiB", "MiB",
    // What there is in English is named in English on the start screen.
    "English", "future",
];

/// The words of a text that are English, and no names.
pub fn english(text: &str) -> Vec<String> {
    let words = text.split(|one: char| !one.is_ascii_alphabetic());
    let is_word = |word: &&str| word.len() > 1 && !NAMES.contains(word);
    words.filter(is_word).map(str::to_owned).collect()
}
