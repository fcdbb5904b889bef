use super::*;
use proptest::prelude::*;

fn order_of(levels: &[u8]) -> Vec<usize> {
    let mut order = vec![99];
    visual_order(levels, &mut order);
    order
}

#[test]
fn runs_turn_around_once_for_each_level_above_them() {
    assert!(order_of(&[]).is_empty());
    assert_eq!(order_of(&[0, 0, 0]), [0, 1, 2]);
    assert_eq!(order_of(&[1, 1, 1]), [2, 1, 0]);
    assert_eq!(order_of(&[0, 1, 1, 0]), [0, 2, 1, 3]);
    assert_eq!(order_of(&[1, 2, 2, 1]), [3, 1, 2, 0]);
    assert_eq!(order_of(&[2, 2, 3, 3, 2]), [0, 1, 3, 2, 4]);
    assert_eq!(order_of(&[0, 1, 2, 3, 2, 1, 0]), [0, 5, 2, 3, 4, 1, 6]);
}

#[test]
fn a_line_end_takes_the_level_of_the_paragraph() {
    use Reset::{Always, Never, Trailing};
    let resets = [Trailing, Never, Trailing, Always, Never, Trailing, Trailing];
    let mut levels = [1, 1, 1, 1, 1, 1, 1];
    reset_line_ends(&mut levels, &resets, Direction::LeftToRight);
    assert_eq!(levels, [1, 1, 0, 0, 1, 0, 0]);
}

proptest! {
    /// Compares our rule L2 with that of `unicode-bidi`.
    #[test]
    fn the_order_is_that_of_another_implementation(numbers in prop::collection::vec(0u8..6, 0..40)) {
        let levels: Vec<Level> = numbers.iter().map(|&number| Level::new(number).unwrap()).collect();
        prop_assert_eq!(order_of(&numbers), ParagraphBidiInfo::reorder_visual(&levels));
    }

    /// The fast path may say "not uniform" too often, but never "uniform" wrongly.
    #[test]
    fn a_text_judged_uniform_has_one_embedding_level(text in "[a-zא-תء-ي0-9\u{5B0}-\u{5BC}\u{64B}-\u{652} .,()\\[\\]%$₪…–-]{0,20}", rtl: bool) {
        let base = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        if let Levels(Resolution::Uniform(level)) = Levels::new(&text, base) {
            let info = ParagraphBidiInfo::new(&text, Some(Level::new(base.level()).unwrap()));
            prop_assert!(info.levels.iter().all(|other| other.number() == level));
        }
    }
}

/// Whether a character of this class leaves all levels as they are in a paragraph whose letters are
/// of the classes `strong`.
fn is_harmless(class: BidiClass, strong: &[BidiClass]) -> bool {
    use BidiClass::{B, BN, CS, ES, ET, NSM, ON, S, WS};
    strong.contains(&class) || matches!(class, B | BN | CS | ES | ET | NSM | ON | S | WS)
}

#[test]
fn the_quick_direction_tests_accept_only_harmless_bidi_classes() {
    use unicode_bidi::bidi_class;
    for character in '\0'..=char::MAX {
        let class = bidi_class(character);
        let left = is_harmless(class, &[BidiClass::L, BidiClass::EN]);
        assert!(left || !surely_left_to_right(character), "U+{:04X} is {class:?}", u32::from(character));
        let right = is_harmless(class, &[BidiClass::R, BidiClass::AL]);
        assert!(right || !surely_right_to_left(character), "U+{:04X} is {class:?}", u32::from(character));
    }
}
