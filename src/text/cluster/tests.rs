use super::*;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn drawn(cluster: &str, emoji: Emoji) -> (String, u16) {
    let mut symbol = String::new();
    let width = draw(cluster, None, Form { emoji, controls: Controls::Shown }, &mut symbol);
    (symbol, width)
}

#[test]
fn a_mark_without_a_base_stands_on_a_circle() {
    assert_eq!(drawn("\u{5B8}", Emoji::First), ("◌\u{5B8}".to_owned(), 1));
    assert_eq!(drawn("\u{64E}\u{651}", Emoji::First), ("◌\u{64E}\u{651}".to_owned(), 1));
    assert_eq!(drawn("א\u{5B8}", Emoji::First), ("א\u{5B8}".to_owned(), 1));
}

#[test]
fn a_cell_holds_eight_marks() {
    let (symbol, width) = drawn(&format!("z{}", "\u{301}".repeat(50)), Emoji::First);
    assert_eq!((symbol.chars().count(), width), (9, 1));
}

#[test]
fn what_is_ignorable_never_reaches_a_cell() {
    assert_eq!(drawn("\u{200F}", Emoji::First), (String::new(), 0));
    assert_eq!(drawn("\u{200D}", Emoji::First), (String::new(), 0));
    assert_eq!(drawn("ب\u{200D}", Emoji::First), ("ب".to_owned(), 1));
    assert_eq!(drawn("a\u{E0041}", Emoji::First), ("a".to_owned(), 1));
}

#[test]
fn an_emoji_sequence_is_its_first_or_whole() {
    for (sequence, first) in [
        ("👨‍👩‍👧‍👦", "👨"),
        ("👍🏽", "👍"),
        ("❤️", "❤"),
        ("❤️‍🔥", "❤"),
        ("1️⃣", "1\u{20E3}"),
        ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "🏴"),
    ] {
        assert_eq!(drawn(sequence, Emoji::First), (first.to_owned(), 2), "{sequence}");
        assert_eq!(drawn(sequence, Emoji::Joined), (sequence.to_owned(), 2), "{sequence}");
    }
    assert_eq!(drawn("🇮🇱", Emoji::First), ("🇮🇱".to_owned(), 2));
    assert_eq!(drawn("a\u{FE0F}", Emoji::Joined), ("a".to_owned(), 1));
    let endless = format!("👩{}", "\u{200D}👩".repeat(20));
    assert_eq!(drawn(&endless, Emoji::Joined), ("👩".to_owned(), 2));
}

#[test]
fn zero_width_prefixes_follow_their_base() {
    // Syriac abbreviation mark, Arabic disputed end of ayah: terminals give them no cell.
    assert_eq!(drawn("\u{70F}ܐ", Emoji::First), ("ܐ\u{70F}".to_owned(), 1));
}

#[test]
fn a_mirror_image_is_as_wide_as_what_it_mirrors() {
    for character in '\0'..=char::MAX {
        if let Some(mirror) = unicode_bidi_mirroring::get_mirrored(character) {
            assert_eq!(character::cells(character), character::cells(mirror), "{character} {mirror}");
        }
    }
}

#[test]
fn boundaries_are_found_from_anywhere() {
    let text = "e\u{301}א\u{5B8}x";
    let found: Vec<usize> = (0..=text.len() + 2).map(|byte| boundary_from(text, byte)).collect();
    assert_eq!(found, [0, 3, 3, 3, 7, 7, 7, 7, 8, 8, 8]);
    assert_eq!(next_boundary(text, 0), 3);
    assert_eq!(next_boundary(text, 8), 8);
}

proptest! {
    /// A symbol contains only what its cell needs and nothing that a terminal would act on.
    #[test]
    fn symbols_are_harmless(text in any::<String>(), joined in any::<bool>()) {
        let emoji = if joined { Emoji::Joined } else { Emoji::First };
        for cluster in text.graphemes(true) {
            let (symbol, width) = drawn(cluster, emoji);
            prop_assert_eq!(symbol.is_empty(), width == 0);
            prop_assert!(!symbol.contains(|character: char| character.is_control()));
            prop_assert!(!symbol.contains(|character| explicit_control(character).is_some()));
            let ignorable = symbol.contains(is_ignorable);
            prop_assert!(!ignorable || joined, "{:?}", symbol);
            if let Some(first) = symbol.chars().next() {
                prop_assert!(character::cells(first) > 0, "{:?} begins without a cell", symbol);
            }
        }
    }
}
