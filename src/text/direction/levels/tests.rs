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
    /// The own L2 against the one of `unicode-bidi`.
    #[test]
    fn the_order_is_that_of_another_implementation(numbers in prop::collection::vec(0u8..6, 0..40)) {
        let levels: Vec<Level> = numbers.iter().map(|&number| Level::new(number).unwrap()).collect();
        prop_assert_eq!(order_of(&numbers), ParagraphBidiInfo::reorder_visual(&levels));
    }

    /// The quick test may only be wrong on the safe side.
    #[test]
    fn what_is_surely_left_to_right_has_level_zero(text in "[\\PC]{0,40}") {
        let quick = Levels::new(&text, Direction::LeftToRight);
        if quick.all_zero() {
            let info = ParagraphBidiInfo::new(&text, Some(Level::ltr()));
            prop_assert!(info.levels.iter().all(|level| level.number() == 0));
        }
    }
}

#[test]
fn no_right_to_left_character_is_surely_left_to_right() {
    use unicode_bidi::bidi_class;
    for character in ('\0'..=char::MAX).filter(|&character| surely_left_to_right(character)) {
        let class = bidi_class(character);
        let harmless = matches!(
            class,
            BidiClass::L
                | BidiClass::EN
                | BidiClass::ES
                | BidiClass::ET
                | BidiClass::CS
                | BidiClass::NSM
                | BidiClass::BN
                | BidiClass::B
                | BidiClass::S
                | BidiClass::WS
                | BidiClass::ON
        );
        assert!(harmless, "U+{:04X} is {class:?}", u32::from(character));
    }
}
