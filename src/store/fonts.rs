//! Finds fonts of the system for the scripts that the program has none for.
//!
//! Which one is taken depends on nothing but the fonts that are there and the language: the one that
//! has most of the characters, then one made for the language, then one without serifs, of normal
//! weight; among equals the first by name.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fontdb::{Database, FaceInfo, ID, Source, Stretch, Style, Weight};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider};

use super::system;
use crate::format::{FontFile, FontsOfScript, ScriptNeed};

/// The most fonts that are combined for one script.
const MOST_FONTS: usize = 3;

/// The largest file that is read, in bytes: twice what the largest known collection takes.
const LARGEST: u64 = 256 << 20;

/// A bold font is at least this much heavier than a normal one.
const BOLD_FROM: u16 = 600;

/// The languages for which the same characters are drawn differently: how the map's language begins,
/// and what the names of fonts made for it contain.
const MADE_FOR: [(&str, &[&str]); 6] = [
    ("ja", &[" JP", "Hiragino", "Yu Gothic", "Meiryo", "IPA", "Gothic"]),
    ("ko", &[" KR", "Malgun", "Apple SD Gothic", "Nanum"]),
    ("zh-tw", &[" TC", "JhengHei", "PingFang TC"]),
    ("zh-hant", &[" TC", "JhengHei", "PingFang TC"]),
    ("zh-hk", &[" HK", "JhengHei", "PingFang HK"]),
    ("zh", &[" SC", "YaHei", "PingFang SC", "WenQuanYi"]),
];

/// Finds fonts for these scripts, in a directory, or among those of the system. Looks nowhere if
/// nothing is needed.
pub fn find_fonts(needs: &[ScriptNeed], language: &str, directory: Option<&Path>) -> Vec<FontsOfScript> {
    if needs.is_empty() {
        return Vec::new();
    }
    let mut fonts = Database::new();
    match directory {
        Some(directory) => fonts.load_fonts_dir(directory),
        None => fonts.load_system_fonts(),
    }
    needs.iter().map(|need| fonts_for(need, language, &fonts)).collect()
}

fn fonts_for(need: &ScriptNeed, language: &str, fonts: &Database) -> FontsOfScript {
    let mut found =
        FontsOfScript { script: need.script, files: Vec::new(), missing: need.characters.clone() };
    let made_for = made_for(need, language);
    for _ in 0..MOST_FONTS {
        let Some((face, has)) = best(&found.missing, made_for, fonts) else { break };
        let Some(file) = read(face, false) else { break };
        found.missing.retain(|character| !has.contains(character));
        found.files.push(file);
        found.files.extend(bold_beside(face, &has, fonts));
        if found.missing.is_empty() {
            break;
        }
    }
    found
}

/// What the names of fonts contain that suit a language best.
fn made_for(need: &ScriptNeed, language: &str) -> &'static [&'static str] {
    let language = language.to_lowercase();
    // Kana and Hangul tell the language of a text in a map of another one.
    let has = |first: char, last: char| need.characters.range(first..=last).next().is_some();
    let language = match &language {
        _ if has('\u{AC00}', '\u{D7AF}') => "ko",
        own if MADE_FOR.iter().any(|(tag, _)| own.starts_with(tag)) => own.as_str(),
        _ if has('\u{3041}', '\u{30FF}') => "ja",
        _ => "zh",
    };
    MADE_FOR.iter().find(|(tag, _)| language.starts_with(tag)).map_or(&[], |(_, names)| names)
}

/// The best font for these characters, and those that it has; `None` if no font has any.
fn best<'fonts>(
    characters: &BTreeSet<char>,
    made_for: &[&str],
    fonts: &'fonts Database,
) -> Option<(&'fonts FaceInfo, BTreeSet<char>)> {
    let upright = fonts.faces().filter(|face| face.style == Style::Normal && face.weight.0 < BOLD_FROM);
    let able = upright.map(|face| (face, covered(face.id, characters, fonts)));
    able.filter(|(_, has)| !has.is_empty()).min_by_key(|(face, has)| {
        let name = family(face);
        let is_sans = name.contains("Sans") || name.contains("Gothic") || !name.contains("Serif");
        let is_made_for = made_for.iter().any(|part| name.contains(part));
        let weight = face.weight.0.abs_diff(Weight::NORMAL.0);
        let looks =
            (!is_sans, face.monospaced || name.contains("Mono"), face.stretch != Stretch::Normal, weight);
        (Reverse(has.len()), !is_made_for, looks, name.to_owned(), path(face), face.index)
    })
}

/// The characters that a font has an outline for. Fonts made of pictures have none.
fn covered(id: ID, characters: &BTreeSet<char>, fonts: &Database) -> BTreeSet<char> {
    let covered = fonts.with_face_data(id, |data, index| {
        let font = FontRef::from_index(data, index).ok()?;
        let is_drawn = font.glyf().is_ok() || font.cff().is_ok() || font.cff2().is_ok();
        let charmap = font.charmap();
        let has = |one: &&char| is_drawn && charmap.map(**one).is_some_and(|glyph| glyph.to_u32() != 0);
        Some(characters.iter().filter(has).copied().collect())
    });
    covered.flatten().unwrap_or_default()
}

/// The bold font of the same family, if it has the same characters.
fn bold_beside(face: &FaceInfo, has: &BTreeSet<char>, fonts: &Database) -> Option<FontFile> {
    let name = family(face);
    let beside = fonts.faces().filter(|other| {
        family(other) == name
            && other.style == Style::Normal
            && other.stretch == face.stretch
            && other.weight.0 >= BOLD_FROM
    });
    let bold =
        beside.min_by_key(|other| (other.weight.0.abs_diff(Weight::BOLD.0), path(other), other.index))?;
    (covered(bold.id, has, fonts).len() == has.len()).then(|| read(bold, true)).flatten()
}

fn read(face: &FaceInfo, is_bold: bool) -> Option<FontFile> {
    let data: Arc<[u8]> = match &face.source {
        Source::Binary(data) => data.as_ref().as_ref().into(),
        Source::File(path) | Source::SharedFile(path, _) => system::read_regular(path, LARGEST).ok()?.into(),
    };
    Some(FontFile { family: family(face).to_owned(), data, index: face.index, is_bold })
}

fn family(face: &FaceInfo) -> &str {
    face.families.first().map_or("", |(name, _)| name)
}

fn path(face: &FaceInfo) -> PathBuf {
    match &face.source {
        Source::Binary(_) => PathBuf::new(),
        Source::File(path) | Source::SharedFile(path, _) => path.clone(),
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests {
    use super::*;

    /// The fonts of the program serve as those of a system.
    fn fonts() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts")
    }

    fn need(script: &'static str, characters: &str) -> ScriptNeed {
        ScriptNeed { script, characters: characters.chars().collect() }
    }

    fn found(needs: &[ScriptNeed], directory: &Path) -> Vec<(Vec<(String, bool)>, String)> {
        let found = find_fonts(needs, "en", Some(directory));
        let files = |of: &FontsOfScript| {
            of.files.iter().map(|file| (file.family.clone(), file.is_bold)).collect::<Vec<_>>()
        };
        found.iter().map(|of| (files(of), of.missing.iter().collect())).collect()
    }

    #[test]
    fn a_font_is_found_with_the_bold_one_beside_it_and_what_none_has_is_told() {
        let hebrew = vec![("Noto Sans Hebrew".to_owned(), false), ("Noto Sans Hebrew".to_owned(), true)];
        let needs = [need("Hebrew", "שלום"), need("Thai", "ค"), need("Common", "漢😀")];
        let told = found(&needs, &fonts());
        assert_eq!(told[0], (hebrew, String::new()));
        assert_eq!(told[1], (Vec::new(), "ค".to_owned()));
        assert_eq!(told[2], (vec![("Noto Emoji".to_owned(), false)], "漢".to_owned()));
        assert_eq!(find_fonts(&needs, "he", Some(&fonts())), find_fonts(&needs, "he", Some(&fonts())));
        assert_eq!(
            found(&needs[..1], Path::new("no/such/directory")),
            [(Vec::new(), "לםוש".chars().rev().collect::<BTreeSet<char>>().into_iter().collect())]
        );
    }

    #[test]
    fn the_language_decides_between_fonts_of_the_same_characters() {
        let names = |language, characters| made_for(&need("Han", characters), language)[0];
        assert_eq!([names("ja", "漢"), names("zh-TW", "漢"), names("zh", "漢")], [" JP", " TC", " SC"]);
        assert_eq!([names("en", "漢字かな"), names("en", "漢"), names("ja", "검색")], [" JP", " SC", " KR"]);
    }
}
