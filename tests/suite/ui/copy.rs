//! Copying within Masa, and pasting what was copied.

use masa::model::{Card, CardField, FieldKey, Fields, Home, Map, Node, Place, Rank, Value};
use masa::ops::Op;
use masa::ui::Effect;

use crate::support::drawn::{drawing, map};
use crate::support::script::Script;

fn journey() -> Map {
    map("en", &[("Find", &[("Ad", &["a:sees", "p:dull", "o:fun"]), ("Shop", &["a:enters"])]), ("Buy", &[])])
}

/// The same map with an opportunity that answers the pain and has votes.
fn answered() -> Map {
    let mut map = journey();
    let touchpoint = map.touchpoints_of(map.stage_ids()[0])[0];
    let lane = |place: usize| map.lane_ids()[place];
    let home = Home::Touchpoint(touchpoint);
    let (pain, answer) = (map.cards_in(home, lane(1))[0], map.cards_in(home, lane(2))[0]);
    let votes = CardField::Votes.of("Dana".to_owned());
    Op::Set(answer.into(), CardField::Answers.of(FieldKey::Id(pain.into())), Value::Yes)
        .apply(&mut map)
        .expect("the map of the test has it");
    Op::Set(answer.into(), votes, Value::Whole(2)).apply(&mut map).expect("the map of the test has it");
    map
}

fn copied(script: &Script) -> String {
    let text = script.effects.iter().rev().find_map(|effect| match effect {
        Effect::Copy(text) => Some(text.clone()),
        _ => None,
    });
    text.expect("something was copied")
}

fn card<'map>(map: &'map Map, text: &str, nth: usize) -> &'map Card {
    let ids: Vec<_> = map
        .cards_in_order()
        .filter(|id| map.card(*id).expect("the map of the test has it").text == text)
        .collect();
    map.card(ids[nth]).expect("the map of the test has it")
}

#[test]
fn a_card_is_pasted_after_the_cursor_with_a_new_id() {
    let script = Script::open(journey()).press("j y");
    assert_eq!((copied(&script).as_str(), script.notice().as_str()), ("sees", "copied card “sees”"));
    let script = script.press("l p");
    assert!(drawing(script.map()).contains("Shop(a:enters a:sees)"));
    assert_eq!((script.undos(), script.notice().as_str()), (1, "pasted card “sees” · u undo"));
    // In another lane it becomes a card of that lane.
    assert!(drawing(script.press("PgDn p").map()).contains("Shop(a:enters a:sees p:sees)"));
}

#[test]
fn cards_of_several_lanes_keep_them_and_go_to_the_clipboard_as_a_row() {
    let script = Script::open(answered()).press("j Space j Space j Space y");
    assert_eq!(copied(&script), "sees\tdull\tfun");
    let script = script.press("Esc k k k l p");
    assert!(
        drawing(script.map()).contains("Shop(a:enters a:sees p:dull o:fun)"),
        "{}",
        drawing(script.map())
    );
    let (pain, answer) = (card(script.map(), "dull", 1), card(script.map(), "fun", 1));
    // The copied opportunity answers the copied pain and has no votes.
    let answered: Vec<_> = answer.facets().answers.iter().map(|id| script.map().card(*id).unwrap()).collect();
    assert!(answered.len() == 1 && std::ptr::eq(answered[0], pain));
    assert!(answer.facets().votes.is_empty());
    assert_eq!(card(script.map(), "fun", 0).facets().votes.values().sum::<i64>(), 2);
    assert!(*script.press("u").map() == answered_map());
}

#[test]
fn rows_for_a_spreadsheet_hold_no_formula_and_a_text_alone_is_as_it_was_typed() {
    let map = map(
        "en",
        &[
            ("=S()", &[("+T", &["a:=1+1", "a:-2", "p:@p"]), ("-3", &["a:'=x", "a:plain"])]),
            ("-1+1", &[("Shop", &["a:one", "p:=\"q\""])]),
        ],
    );
    // A touchpoint, with the headings of the lanes.
    let of_touchpoint = "Touchpoint\tActivity\tPain point\n'+T\t\"'=1+1\n-2\"\t'@p";
    assert_eq!(copied(&Script::open(map.clone()).press("y")), of_touchpoint);
    let of_stage = "Stage\tTouchpoint\tActivity\tPain point\n\
        '=S()\t'+T\t\"'=1+1\n-2\"\t'@p\n'=S()\t-3\t\"''=x\nplain\"\t";
    assert_eq!(copied(&Script::open(map.clone()).press("k y")), of_stage);
    // Cards of several lanes become one row.
    let row = Script::open(map.clone()).press("l l j Space j Space y");
    assert_eq!(copied(&row), "one\t\"'=\"\"q\"\"\"");
    // The table copied from the palette.
    let table = copied(&Script::open(map.clone()).press("k :").text("copy.tsv").press("Enter"));
    assert!(
        table.lines().all(|line| line.split('\t').all(|cell| !cell.starts_with(['=', '+', '@']))),
        "{table}"
    );
    // A single card is copied as plain text, without escaping formulas.
    assert_eq!(copied(&Script::open(map).press("j y")), "=1+1");
}

fn answered_map() -> Map {
    answered()
}

#[test]
fn a_copied_answer_alone_still_answers_the_same_pain() {
    let script = Script::open(answered()).press("j j j y p");
    let (first, second) = (card(script.map(), "fun", 0), card(script.map(), "fun", 1));
    assert_eq!(first.facets().answers, second.facets().answers);
}

#[test]
fn a_touchpoint_is_copied_with_all_its_cards() {
    let script = Script::open(answered()).press("y w p");
    assert_eq!(copied(&script), "Touchpoint\tActivity\tPain point\tOpportunity\nAd\tsees\tdull\tfun");
    assert!(drawing(script.map()).ends_with("Buy: Ad(a:sees p:dull o:fun)"), "{}", drawing(script.map()));
    assert_eq!((script.undos(), script.notice().as_str()), (1, "pasted touchpoint “Ad” · u undo"));
    assert!(*script.press("u").map() == answered());
}

#[test]
fn a_stage_is_copied_with_all_that_it_holds_and_stands_after_its_original() {
    let script = Script::open(answered()).press("k y p");
    let drawn = drawing(script.map());
    let lines: Vec<&str> = drawn.lines().collect();
    assert_eq!((lines[0], lines[2]), (lines[1], "Buy:"));
    assert!(copied(&script).starts_with("Stage\tTouchpoint\tActivity"));
    assert!(*script.press("u").map() == answered());
}

#[test]
fn what_was_copied_can_be_pasted_into_another_map() {
    let mut from = Script::open(answered()).press("y");
    let other = map("he", &[("מודעות", &[("פרסום", &[])])]);
    let mut script = Script::open(other);
    script.state.session.register = std::mem::take(&mut from.state.session.register);
    assert!(drawing(script.press("p").map()).contains("Ad(a:sees p:dull o:fun)"));
}

#[test]
fn a_card_with_line_breaks_is_quoted_among_others() {
    let mut map = journey();
    let touchpoint = map.touchpoints_of(map.stage_ids()[0])[0];
    let place = Place { home: Home::Touchpoint(touchpoint), lane: map.lane_ids()[1], rank: Rank::default() };
    let id = map.unused(masa::model::Kind::Card, || masa::model::Token::from_bits(5));
    let mut card = Card::new(place, "says \"no\"");
    card.store(CardField::Note, None, Value::text("why"));
    Op::Insert(Node::Card(id, card)).apply(&mut map).unwrap();
    let script = Script::open(map).press("y");
    assert!(
        copied(&script).contains("\"dull\nsays \"\"no\"\"\"")
            || copied(&script).contains("\"says \"\"no\"\"\ndull\"")
    );
}

#[test]
fn nothing_is_pasted_before_something_was_copied() {
    assert_eq!(Script::open(journey()).press("p").notice(), "Nothing copied yet: y copies.");
}
