//! Moving nodes: the map previews the move, dropping is one undo step, and no other node changes
//! its rank.

use masa::model::{Field, Map, Value};

use crate::support::drawn::{drawing, map};
use crate::support::script::Script;

fn journey(language: &str) -> Map {
    map(
        language,
        &[
            ("Find", &[("Ad", &["a:sees", "p:dull", "p:late", "o:fun"]), ("Shop", &["a:enters"])]),
            ("Buy", &[("Till", &["p:queue"])]),
            ("Stay", &[]),
        ],
    )
}

/// The rank of every node, by id.
fn ranks(map: &Map) -> Vec<(String, Value)> {
    let cards = map.cards().map(|(id, _)| id.into());
    let touchpoints =
        map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage)).map(|id| (*id).into());
    let stages = map.stage_ids().iter().map(|id| (*id).into());
    let all = cards.chain(touchpoints).chain(stages);
    let mut ranks: Vec<_> = all
        .map(|id: masa::model::Id| {
            (id.to_string(), map.value(id, &Field::POSITION).expect("the map of the test has it"))
        })
        .collect();
    ranks.sort_by(|one, other| one.0.cmp(&other.0));
    ranks
}

fn changed(before: &Map, after: &Map) -> usize {
    ranks(before).iter().zip(ranks(after)).filter(|(one, other)| **one != *other).count()
}

#[test]
fn a_card_is_carried_down_its_cell_and_into_the_next_lane() {
    let start = journey("en");
    let script = Script::open(start.clone()).press("j m j");
    // From below "sees" to the first place among the pains.
    assert!(
        drawing(script.map()).starts_with("Find: Ad(p:sees p:dull p:late o:fun)"),
        "{}",
        drawing(script.map())
    );
    let script = script.press("j Enter");
    assert!(drawing(script.map()).starts_with("Find: Ad(p:dull p:sees p:late o:fun)"));
    assert_eq!((script.undos(), changed(&start, script.map())), (1, 1));
    assert_eq!(script.notice(), "moved card “sees” to Find › Ad, Pain point · u undo");
    let script = script.press("u");
    assert!(*script.map() == start);
    assert_eq!(script.notice(), "undid: moved card “sees” to Find › Ad, Pain point");
}

#[test]
fn esc_puts_everything_back_and_nothing_is_to_be_undone() {
    let start = journey("en");
    let script = Script::open(start.clone()).press("j m j w j Esc");
    assert!(*script.map() == start);
    assert_eq!(ranks(script.map()), ranks(&start));
    assert_eq!((script.undos(), script.notice().as_str()), (0, "Put back where it was."));
}

#[test]
fn other_keys_do_nothing_while_something_is_carried() {
    let script = Script::open(journey("en")).press("j m x a u q Space y p Enter");
    assert!(*script.map() == journey("en"));
    assert_eq!(script.notice(), "Nothing has moved.");
}

#[test]
fn sideways_the_lane_stays_and_the_neighbouring_stage_opens() {
    let script = Script::open(journey("en")).press("j j j m l");
    assert!(drawing(script.map()).starts_with("Find: Ad(a:sees p:dull o:fun) Shop(a:enters p:late)"));
    let script = script.press("l");
    assert!(drawing(script.map()).contains("Buy: Till(p:late p:queue)"), "{}", drawing(script.map()));
    // In a stage without touchpoints the card becomes one of the whole stage; then the journey
    // ends.
    let script = script.press("l");
    assert!(drawing(script.map()).ends_with("Stay: [p:late]"));
    let script = script.press("l");
    assert_eq!(script.notice(), "The end of the journey.");
    assert!(drawing(script.press("b Enter").map()).contains("Till(p:late p:queue)"));
}

#[test]
fn in_a_right_to_left_map_the_arrows_carry_as_seen() {
    let script = Script::open(journey("he")).press("j j m Left Enter");
    assert!(drawing(script.map()).contains("Shop(a:enters p:dull)"));
    let script = script.press("m Right Enter");
    assert!(drawing(script.map()).starts_with("Find: Ad(a:sees p:dull p:late o:fun)"));
}

#[test]
fn above_the_first_lane_a_card_belongs_to_the_whole_stage() {
    let script = Script::open(journey("en")).press("j m k Enter");
    assert!(drawing(script.map()).starts_with("Find: [a:sees] Ad(p:dull"), "{}", drawing(script.map()));
    let script = script.press("m l PgDn Enter");
    assert!(
        drawing(script.map()).starts_with("Find: Ad(p:dull p:late p:sees o:fun)"),
        "{}",
        drawing(script.map())
    );
}

#[test]
fn marked_cards_come_along_each_in_its_own_lane() {
    let start = journey("en");
    // "dull" and "fun" are marked; the cursor is on "fun".
    let script = Script::open(start.clone()).press("j j Space j j Space m w Enter");
    assert!(drawing(script.map()).contains("Buy: Till(p:queue p:dull o:fun)"), "{}", drawing(script.map()));
    assert_eq!((script.undos(), changed(&start, script.map()), script.state.marks.len()), (1, 2, 2));
    assert_eq!(script.notice(), "moved 2 cards to Buy › Till, Opportunity · u undo");
    assert!(*script.press("u").map() == start);
}

#[test]
fn marked_cards_moved_to_another_lane_end_up_together() {
    let script = Script::open(journey("en")).press("j Space j Space m PgDn Enter");
    assert!(
        drawing(script.map()).starts_with("Find: Ad(p:late o:fun o:sees o:dull)"),
        "{}",
        drawing(script.map())
    );
}

#[test]
fn moving_marked_cards_starts_from_the_first_marked_one_even_if_it_is_off_screen() {
    // Two pains of the first touchpoint are marked; the cursor is in a later stage.
    let script = Script::open(journey("en")).press("j j Space j Space w w m w w");
    let script = script.press("Enter");
    assert!(drawing(script.map()).ends_with("Stay: [p:dull p:late]"), "{}", drawing(script.map()));
    assert_eq!(script.undos(), 1);
}

#[test]
fn a_touchpoint_is_carried_with_its_cards_among_its_siblings_and_to_another_stage() {
    let start = journey("en");
    let script = Script::open(start.clone()).press("m l Enter");
    assert!(drawing(script.map()).starts_with("Find: Shop(a:enters) Ad(a:sees"));
    assert_eq!(changed(&start, script.map()), 1);
    let script = script.press("m l Enter");
    assert!(drawing(script.map()).contains("Buy: Ad(a:sees p:dull p:late o:fun) Till(p:queue)"));
    assert_eq!(script.notice(), "moved touchpoint “Ad” to stage “Buy” · u undo");
    let script = script.press("m w Enter");
    assert!(drawing(script.map()).ends_with("Stay: Ad(a:sees p:dull p:late o:fun)"));
    assert!(*script.press("u u u").map() == start);
}

#[test]
fn a_stage_is_carried_among_the_stages() {
    let start = journey("en");
    let script = Script::open(start.clone()).press("k m w l Enter");
    assert!(drawing(script.map()).starts_with("Buy: Till(p:queue)\nStay:\nFind: Ad("));
    assert_eq!((script.undos(), changed(&start, script.map())), (1, 1));
    assert_eq!(script.notice(), "moved stage “Find” to position 3 · u undo");
    assert!(drawing(script.press("m Home Enter").map()).starts_with("Find: Ad("));
}

#[test]
fn things_of_several_kinds_are_not_carried_together() {
    let script = Script::open(journey("en")).press("Space j j Space m");
    assert_eq!(
        script.notice(),
        "Mark only cards, only touchpoints or only stages to do this to all of them."
    );
}

#[test]
fn what_a_filter_hides_is_passed_over() {
    let mut script = Script::open(journey("en"));
    script.state.lens.filter = masa::insight::Filter::parse("sees", script.state.map()).unwrap();
    // The cards below it in the activity lane are all hidden by the filter.
    let script = script.press("j m j j Enter");
    let drawn = drawing(script.map());
    assert!(drawn.starts_with("Find: Ad(p:dull p:late o:sees o:fun)"), "{drawn}");
}
