//! The seeds and dictionaries of the targets: small files from the exporters, the samples, and
//! words that a parser knows, from the schema and the table of synonyms.

mod files;
mod words;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use self::files::{
    anything, ballots, carriers, drawn, journals, json, keys, maps, markdown, mermaid, outlines, packages, random,
    settings, tables, terminal, texts, timers, workbooks, xml, yaml,
};
use self::words::{
    heads, signs, words_of_ballots, words_of_carriers, words_of_journals, words_of_keys, words_of_maps, words_of_mermaid,
    words_of_packages, words_of_settings, words_of_terminals,
};

/// A target, its seeds, and the words of its dictionary.
type Row = (&'static str, fn() -> Vec<Vec<u8>>, fn() -> Vec<String>);

static ROWS: &[Row] = &[
    ("map", maps, words_of_maps),
    ("settings", settings, words_of_settings),
    ("keys", keys, words_of_keys),
    ("ballot", ballots, words_of_ballots),
    ("timer", timers, words_of_ballots),
    ("json", json, words_of_maps),
    ("yaml", yaml, heads),
    ("xml", xml, heads),
    ("table", tables, heads),
    ("markdown", markdown, heads),
    ("mermaid", mermaid, words_of_mermaid),
    ("outline", outlines, heads),
    ("package", packages, words_of_packages),
    ("workbook", workbooks, words_of_packages),
    ("embedded", carriers, words_of_carriers),
    ("unknown", anything, heads),
    ("paste", texts, heads),
    ("terminal", terminal, words_of_terminals),
    ("layout", drawn, signs),
    ("editor", drawn, signs),
    ("ops", random, Vec::new),
    ("merge", random, Vec::new),
    ("journal", journals, words_of_journals),
    ("keymap", settings, words_of_settings),
];

/// Writes the seeds of every target to a directory with its name.
pub fn write_all(directory: &Path) -> io::Result<()> {
    ROWS.iter().try_for_each(|(name, seeds, words)| write(&directory.join(name), &seeds(), &words()))
}

/// Writes seeds to one file each, and the words to a libFuzzer dictionary.
fn write(directory: &Path, seeds: &[Vec<u8>], words: &[String]) -> io::Result<()> {
    fs::create_dir_all(directory.join("seeds"))?;
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(directory.join(format!("seeds/{number:03}")), seed)?;
    }
    let mut dictionary = String::new();
    for word in words.iter().filter(|word| !word.is_empty()).collect::<BTreeSet<_>>() {
        dictionary.push('"');
        for byte in word.bytes() {
            let _ = write!(dictionary, "\\x{byte:02x}");
        }
        dictionary.push_str("\"\n");
    }
    fs::write(directory.join("words"), dictionary)
}
