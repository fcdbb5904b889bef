use super::*;
use crate::text::direction::Direction;

/// `text` with its letters replaced by their forms, in logical order.
fn shaped(text: &str, shaping: Shaping) -> String {
    let levels = Levels::new(text, Direction::RightToLeft);
    let forms = shape(text, &levels, shaping);
    text.char_indices()
        .filter_map(|(byte, character)| match forms.iter().find(|(at, _)| *at == byte) {
            Some((_, Shaped::Form(form))) => Some(*form),
            Some((_, Shaped::Swallowed)) => None,
            None => Some(character),
        })
        .collect()
}

#[test]
fn letters_join_their_neighbours() {
    // beh alone; beh beh beh: initial, medial, final.
    assert_eq!(shaped("ب", Shaping::Forms), "\u{FE8F}");
    assert_eq!(shaped("ببب", Shaping::Forms), "\u{FE91}\u{FE92}\u{FE90}");
    // dal never joins what follows it.
    assert_eq!(shaped("دب", Shaping::Forms), "\u{FEA9}\u{FE8F}");
    assert_eq!(shaped("بدب", Shaping::Forms), "\u{FE91}\u{FEAA}\u{FE8F}");
    // Persian peh, Urdu tteh.
    assert_eq!(shaped("پٹ", Shaping::Forms), "\u{FB58}\u{FB67}");
    assert_eq!(shaped("ببب", Shaping::None), "ببب");
    assert_eq!(shaped("abc אבג", Shaping::Forms), "abc אבג");
}

#[test]
fn marks_are_looked_through_and_joiners_obeyed() {
    assert_eq!(shaped("بَب", Shaping::Forms), "\u{FE91}\u{64E}\u{FE90}");
    assert_eq!(shaped("ب\u{200C}ب", Shaping::Forms), "\u{FE8F}\u{200C}\u{FE8F}");
    assert_eq!(shaped("ب\u{200D}", Shaping::Forms), "\u{FE91}\u{200D}");
    assert_eq!(shaped("بـ", Shaping::Forms), "\u{FE91}ـ");
    assert_eq!(shaped("ب ب", Shaping::Forms), "\u{FE8F} \u{FE8F}");
}

#[test]
fn lam_alef_is_two_letters_or_a_ligature() {
    assert_eq!(shaped("لا", Shaping::Forms), "\u{FEDF}\u{FE8E}");
    assert_eq!(shaped("لا", Shaping::Ligated), "\u{FEFB}");
    assert_eq!(shaped("بلا", Shaping::Ligated), "\u{FE91}\u{FEFC}");
    assert_eq!(shaped("لَأ", Shaping::Ligated), "\u{FEF7}\u{64E}");
    assert_eq!(shaped("لاب", Shaping::Ligated), "\u{FEFB}\u{FE8F}");
    assert_eq!(shaped("للا", Shaping::Ligated), "\u{FEDF}\u{FEFC}");
}

#[test]
fn letters_of_other_levels_do_not_join() {
    // An override separates the second beh from the first.
    assert_eq!(shaped("ب\u{202D}ب", Shaping::Forms), "\u{FE8F}\u{202D}\u{FE8F}");
}

#[test]
fn the_tables_are_in_order_and_of_arabic_forms() {
    assert!(FORMS.is_sorted_by_key(|row| row.0) && LAM_ALEF.is_sorted_by_key(|row| row.0));
    for (letter, forms) in &FORMS {
        assert!(may_have_forms(*letter));
        assert_ne!(forms[0], NONE, "{letter} has no isolated form");
        for form in forms.iter().filter(|&&form| form != NONE) {
            assert!(matches!(form, '\u{FB50}'..='\u{FEFC}'), "{form:?}");
        }
    }
}
