//! Joining and splitting cards.

use crate::support::drawn::{drawing, map};
use crate::support::script::Script;

fn open() -> Script {
    let cards: &[_] = &["p:slow", "p:dear", "o:faster"];
    Script::open(map("en", &[("Find", &[("Ad", cards), ("Shop", &["p:far"])])])).press("j j")
}

#[test]
fn marked_cards_are_joined_in_the_first_and_one_undo_parts_them() {
    let script = open().press("j Space k Space J");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow\ndear o:faster) Shop(p:far)");
    assert_eq!(script.notice(), "joined 2 cards in card “slow” · u undo");
    assert!(script.state.marks.is_empty());
    let undone = script.press("u");
    assert_eq!(*undone.map(), *open().map());
    assert_eq!(undone.press("Ctrl-R").map().card_count(), 3);
}

#[test]
fn cards_of_other_touchpoints_are_joined_in_the_first_in_reading_order() {
    let script = open().press("l Space h Space J");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow\nfar p:dear o:faster) Shop()");
}

#[test]
fn what_cannot_be_joined_says_why() {
    assert_eq!(open().press("J").notice(), "Mark two or more cards first: Space marks.");
    let mixed = open().press("Space k k Space J");
    assert_eq!(mixed.notice(), "Mark only cards, only touchpoints or only stages to do this to all of them.");
    let owners = open().press("@").text("Dana").press("Enter j @").text("Omer").press("Enter");
    let script = owners.press("Space k Space J");
    assert_eq!(script.notice(), "joined 2 cards in card “slow”, without the owner of the others · u undo");
}

#[test]
fn a_card_of_several_lines_is_split_by_lines() {
    let script =
        open().press("Enter Ctrl-J").text(" ugly ").press("Ctrl-J Ctrl-J").text("loud").press("Esc 3");
    let split = script.press("K");
    assert_eq!(drawing(split.map()), "Find: Ad(p:slow p:ugly p:loud p:dear o:faster) Shop(p:far)");
    assert_eq!(split.notice(), "split card “slow…” into 3 cards · u undo");
    assert!(split.map().cards().filter(|(_, card)| card.facets().weight.severity == Some(3)).count() == 3);
    assert_eq!(
        drawing(split.press("u").map()),
        "Find: Ad(p:slow\n ugly \n\nloud p:dear o:faster) Shop(p:far)"
    );
    assert!(open().press("K").notice().starts_with("This card has one line."));
}

#[test]
fn a_text_is_split_at_the_caret_and_typing_goes_on_in_the_second() {
    let script = open().press("Enter").text(" and ugly").press("Ctrl-Left Alt-k");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow and p:ugly p:dear o:faster) Shop(p:far)");
    let script = script.text("very ").press("Esc");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow and p:very ugly p:dear o:faster) Shop(p:far)");
    assert_eq!(drawing(script.press("u u").map()), drawing(open().map()));
    // A card that is just being added can be split too.
    let script = open().press("a").text("one two").press("Ctrl-Left Alt-k Esc");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow p:one p:two p:dear o:faster) Shop(p:far)");
    assert_eq!(script.undos(), 1);
    let edge = open().press("Enter Alt-k");
    assert_eq!(edge.notice(), "Nothing to split off: the caret is at the edge of the text.");
    let name = open().press("k k Enter Left Alt-k");
    assert_eq!(name.notice(), "Only the text of a card can be split.");
}

#[test]
fn right_to_left_texts_are_split_at_their_caret() {
    let script = Script::open(map("he", &[("חיפוש", &[("מודעה", &["p:איטי ויקר"])])])).press("j j");
    let script = script.press("Enter Ctrl-Right Alt-k Esc");
    assert_eq!(drawing(script.map()), "חיפוש: מודעה(p:איטי p:ויקר)");
}
