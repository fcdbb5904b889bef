use proptest::prelude::*;

use super::*;
use crate::export::design::Colour;
use crate::format::FontFile;
use Direction::{LeftToRight, RightToLeft};

const STYLE: TextStyle = TextStyle { size: 10.0, is_bold: false, colour: Colour::hex(0) };

fn said<'line>(line: &'line TypesetLine, run: &GlyphRun) -> &'line str {
    line.text.get(run.range.clone()).expect("ranges lie between characters")
}

fn seen(text: &str, direction: Direction) -> Vec<(String, &'static str, u8)> {
    let lines = lines(text, &STYLE, direction, f32::MAX);
    assert_eq!(lines.len(), 1, "{text}");
    lines[0].runs.iter().map(|run| (said(&lines[0], run).to_owned(), run.font.family(), run.level)).collect()
}

#[test]
fn runs_stand_as_they_are_seen() {
    assert_eq!(
        seen("NPS מעל 50 (יעד)", RightToLeft),
        [
            (" (יעד)".to_owned(), "Noto Sans Hebrew", 1),
            ("50".to_owned(), "Noto Sans Hebrew", 2),
            (" מעל ".to_owned(), "Noto Sans Hebrew", 1),
            ("NPS".to_owned(), "Noto Sans", 2),
        ]
    );
    assert_eq!(
        seen("Ένα → δύο", LeftToRight),
        [
            ("Ένα ".to_owned(), "Noto Sans", 0),
            ("→".to_owned(), "Noto Sans Math", 0),
            (" δύο".to_owned(), "Noto Sans", 0),
        ]
    );
}

#[test]
fn brackets_are_mirrored_in_right_to_left_text() {
    let glyph = |text: &str, direction| lines(text, &STYLE, direction, 100.0)[0].runs[0].glyphs[0].id;
    assert_eq!(glyph("(", RightToLeft), glyph(")", LeftToRight));
    assert_ne!(glyph("(", RightToLeft), glyph("(", LeftToRight));
}

#[test]
fn arabic_letters_join_and_points_take_no_room() {
    let width = |text: &str| measure(text, &STYLE, RightToLeft, 1000.0).width;
    assert!(width("سسس") < 3.0 * width("س"), "the middle forms are narrower");
    assert_eq!(width("שָׁלוֹם"), width("שלום"));
    assert_eq!(width("شَرِكة"), width("شركة"));
}

#[test]
fn what_no_font_has_is_one_box() {
    let boxed = lines("□", &STYLE, LeftToRight, 100.0)[0].runs[0].glyphs[0].id;
    for text in ["\u{13000}", "漢", "か\u{3099}"] {
        let line = lines(text, &STYLE, LeftToRight, 100.0).remove(0);
        let ids: Vec<u32> = line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.id).collect();
        assert_eq!(ids, [boxed], "{text}");
        assert_eq!(line.text, text);
    }
}

#[test]
fn emoji_and_their_sequences_are_drawn() {
    let ids = |text: &str| -> Vec<u32> {
        let line = lines(text, &STYLE, LeftToRight, 100.0).remove(0);
        assert!(line.runs.iter().all(|run| run.font == FontId::EMOJI), "{text}");
        line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.id).collect()
    };
    let (man, woman, girl) = (ids("👨"), ids("👩"), ids("👧"));
    assert_eq!(ids("👨\u{200D}👩\u{200D}👧"), [man, woman, girl].concat(), "side by side");
    assert_eq!(ids("👍🏽"), ids("👍"), "tones of skin have no shape");
    assert_eq!(ids("🇮🇱"), [ids("🇮"), ids("🇱")].concat(), "a flag is its letters");
    assert_eq!(ids("1\u{FE0F}\u{20E3}").len(), 1, "a keycap");
    // Unicode's emoji are all there: none is a box.
    let boxed = lines("□", &STYLE, LeftToRight, 100.0)[0].runs[0].glyphs[0].id;
    for text in ["😀", "🚀", "🫶", "❤\u{FE0F}", "©\u{FE0F}", "☝🏽", "🏳\u{FE0F}\u{200D}🌈"] {
        assert!(!ids(text).contains(&boxed) && !ids(text).contains(&0), "{text}");
    }
    // A sign that text fonts have stays with them, unless it is asked for as an emoji.
    assert_eq!(lines("✓", &STYLE, LeftToRight, 100.0)[0].runs[0].font, FontId::FOR_MISSING);
}

/// The glyphs that stand for a text, and their families.
fn drawn_with(files: &[FontFile], text: &str) -> Vec<(&'static str, Vec<u32>)> {
    with_fonts(files, || {
        let line = lines(text, &STYLE, LeftToRight, 1000.0).remove(0);
        let glyphs = |run: &GlyphRun| run.glyphs.iter().map(|glyph| glyph.id).collect();
        line.runs.iter().map(|run| (run.font.family(), glyphs(run))).collect()
    })
}

/// A font of one letter, 漢: that of our emoji, whose table of characters names another glyph.
fn one_letter(family: &str) -> FontFile {
    let face = FontId::EMOJI;
    FontFile {
        family: family.to_owned(), data: renamed(face.data(), '😀', '漢'), index: 0, is_bold: false
    }
}

/// The font with a table of characters that has only `to`, as the glyph of `from`.
fn renamed(font: &[u8], from: char, to: char) -> std::sync::Arc<[u8]> {
    let glyph = lines(&from.to_string(), &STYLE, LeftToRight, 100.0)[0].runs[0].glyphs[0].id;
    // Format 12 (OpenType, “cmap”): a header, one encoding (3, 10), one group.
    let words = [0_u32, 12 << 16, 28, 0, 1, u32::from(to), u32::from(to), glyph];
    let mut table = vec![0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12];
    words[1..].iter().for_each(|word| table.extend(word.to_be_bytes()));
    let mut font = font.to_vec();
    let record = font.windows(4).position(|tag| tag == b"cmap").expect("every font has one");
    let at = u32::try_from(font.len()).unwrap();
    font[record + 8..record + 12].copy_from_slice(&at.to_be_bytes());
    font[record + 12..record + 16].copy_from_slice(&u32::try_from(table.len()).unwrap().to_be_bytes());
    font.extend(table);
    font.into()
}

#[test]
fn a_font_that_is_given_draws_what_ours_cannot_and_only_then() {
    let boxed = drawn_with(&[], "漢");
    let font = one_letter("Kanji");
    let found = drawn_with(std::slice::from_ref(&font), "a漢b");
    assert_eq!(
        found.iter().map(|(family, _)| *family).collect::<Vec<_>>(),
        ["Noto Sans", "Kanji", "Noto Sans"]
    );
    assert_ne!(found[1].1, boxed[0].1);
    assert_eq!(drawn_with(&[], "漢"), boxed, "it is not used where it is not given");
    // Two fonts: the first is taken, whichever was given before.
    let other = one_letter("Hanzi");
    assert_eq!(drawn_with(&[other.clone(), font.clone()], "漢")[0].0, "Hanzi");
    assert_eq!(drawn_with(&[font.clone(), other], "漢")[0].0, "Kanji");
    // A font that cannot be read is no font.
    let broken = FontFile { data: vec![1, 2, 3].into(), ..font };
    assert_eq!(drawn_with(&[broken], "漢"), boxed);
}

#[test]
fn controls_are_marks_and_never_act() {
    assert_eq!(drawn("a\u{202E}b\u{0}\r\nc\td\u{FFFE}\u{E000}"), "a↞b␀\nc d\u{FFFD}\u{FFFD}");
    let line = &lines("\u{202E}abc", &STYLE, LeftToRight, 100.0)[0];
    assert!(line.runs.iter().all(|run| run.level == 0));
}

#[test]
fn lines_end_behind_words_or_within_a_word_that_is_too_wide() {
    let texts = |text: &str, width| -> Vec<String> {
        lines(text, &STYLE, LeftToRight, width).into_iter().map(|line| line.text).collect()
    };
    let word = longest_word("one two three", &STYLE);
    assert_eq!(texts("one two three", word), ["one", "two", "three"]);
    assert_eq!(texts("one\n\ntwo ", 100.0), ["one", "", "two"]);
    assert_eq!(texts("", 100.0), [""]);
    assert_eq!(texts("mmmm mm", longest_word("mm", &STYLE)), ["mm", "mm", "mm"]);
    // A Hebrew quotation is not separated from its mark.
    let quotation = "״מי ראה?״";
    let width = longest_word(quotation, &STYLE);
    assert!(width > longest_word("ראה?", &STYLE));
    let measured = measure("one two three", &STYLE, LeftToRight, word);
    assert_eq!((measured.lines, measured.width), (3, word));
}

proptest! {
    #[test]
    fn nothing_is_lost_and_nothing_is_too_wide(
        text in "[a-zא-תء-يΑ-Ω0-9 ()%,.\u{5B0}-\u{5C2}\u{64B}-\u{652}\u{200D}\u{1F466}-\u{1F469}漢\u{202E}\n-]{0,60}",
        is_rtl: bool,
        width in 5.0f32..200.0,
    ) {
        let direction = if is_rtl { RightToLeft } else { LeftToRight };
        let lines = lines(&text, &STYLE, direction, width);
        let measured = measure(&text, &STYLE, direction, width);
        prop_assert_eq!(measured.lines, lines.len());
        for line in &lines {
            let mut logical: Vec<&GlyphRun> = line.runs.iter().collect();
            logical.sort_by_key(|run| run.range.start);
            let joined: String = logical.iter().map(|run| said(line, run)).collect();
            prop_assert_eq!(&joined, &line.text);
            let clusters: std::collections::BTreeSet<usize> =
                line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.cluster).collect();
            prop_assert!(line.width <= width + 0.02 || clusters.len() == 1, "{:?}", line);
            prop_assert!(line.width <= measured.width + 0.02);
        }
        let blanks = |text: &str| text.replace([' ', '\n'], "");
        let all: String = lines.iter().map(|line| line.text.as_str()).collect();
        prop_assert_eq!(blanks(&all), blanks(&drawn(&text)));
    }

    #[test]
    fn any_text_at_all_can_be_set(text in any::<String>(), width in 0.0f32..50.0) {
        lines(&text, &STYLE, RightToLeft, width);
        prop_assert!(longest_word(&text, &STYLE) >= 0.0);
    }
}
