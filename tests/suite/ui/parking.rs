//! The parking lot and the inbox.

use masa::model::{Home, Id, Map, Node, Parked, ParkedId, Rank};
use masa::ops::{Op, Transaction, merge};
use masa::words::Message;

use crate::support::drawn::{drawing, map};
use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn open() -> Script {
    let cards: &[_] = &["p:slow", "p:dear", "o:faster"];
    Script::open(map("en", &[("Find", &[("Ad", cards), ("Shop", &["p:far"])])])).press("j j")
}

fn thoughts(map: &Map) -> Vec<&Parked> {
    map.parked_ids().iter().filter_map(|id| map.parked_thought(*id)).collect()
}

fn card(script: &Script, text: &str) -> Id {
    script.map().cards().find(|(_, card)| card.text == text).expect("it is on the map").0.into()
}

/// The map with a note that a participant sent.
fn with_note(mut map: Map) -> Map {
    let lane = map.lane_ids()[1];
    let token = masa::model::Token::parse("9").expect("a digit is a token");
    let note = Parked {
        rank: Rank::default(),
        text: "nobody answers".into(),
        by: "Noa".into(),
        lane: Some(lane),
        inbox: true,
        ..Parked::default()
    };
    Op::Insert(Node::Parked(ParkedId::new(token), note)).apply(&mut map).expect("it has room");
    map
}

#[test]
fn a_thought_remembers_where_it_came_from_and_one_undo_takes_it_back() {
    let script = open().press("F6").text("ask Legal").press("Enter");
    assert_eq!(script.notice(), "kept parked thought “ask Legal” · u undo");
    let [thought] = thoughts(script.map())[..] else { panic!("one thought") };
    assert_eq!(thought.from, Some(card(&script, "slow")));
    assert_eq!(thought.lane, Some(script.map().lane_ids()[1]));
    assert_eq!(thought.parked_on, Some(jiff::civil::date(2026, 11, 21)));
    assert!(script.state.is_on_screen());
    assert!(thoughts(script.press("u").map()).is_empty());
    // From an empty cell, the touchpoint and the lane are remembered. Nothing is parked if nothing
    // is typed, or on Esc.
    let script = open().press("k F6").text("x").press("Enter");
    let [thought] = thoughts(script.map())[..] else { panic!("one thought") };
    let touchpoint = script.map().touchpoints_of(script.map().stage_ids()[0])[0];
    assert_eq!((thought.from, thought.lane), (Some(touchpoint.into()), Some(script.map().lane_ids()[0])));
    assert!(thoughts(open().press("F6 Enter").map()).is_empty());
    assert!(thoughts(open().press("F6").text("x").press("Esc").map()).is_empty());
}

#[test]
fn an_open_text_stays_as_it_was() {
    let script = open().press("Enter").text(" today").press("Left Left F6").text("ask Legal").press("Enter");
    assert_eq!(thoughts(script.map()).len(), 1);
    assert_eq!(thoughts(script.map())[0].from, Some(card(&script, "slow")));
    let script = script.text("X").press("Esc");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow todXay p:dear o:faster) Shop(p:far)");
    // The same while a new card or a field of a form is typed.
    let script =
        open().press("a").text("hidden").press("F6").text("why?").press("Enter").text(" costs").press("Esc");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow p:hidden costs p:dear o:faster) Shop(p:far)");
    assert!(matches!(thoughts(script.map())[0].from, Some(Id::Touchpoint(_))));
    let script =
        open().press("i Enter").text("er").press("F6").text("why?").press("Enter").text("!").press("Esc Esc");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slower! p:dear o:faster) Shop(p:far)");
    // Also if the list is opened meanwhile, or saving asks for a file name first.
    let script = open().press("Enter").text("er").press("F6 F6 Esc").text("!").press("Esc");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slower! p:dear o:faster) Shop(p:far)");
    let script =
        open().press("Enter").text("er").press("F6").text("why?").press("Ctrl-S Esc").text("!").press("Esc");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slower! p:dear o:faster) Shop(p:far)");
    assert_eq!(thoughts(script.map()).len(), 1);
}

#[test]
fn both_texts_are_in_the_draft_of_the_journal() {
    use masa::ui::Effect;
    use masa::ui::core::effect::JournalCommand;
    let script = open();
    let script = script.press("Enter").text(" today").press("F6").text("ask Legal");
    let mut drafts = script.effects.iter().filter_map(|effect| match effect {
        Effect::Journal(job) => match &job.order {
            JournalCommand::Draft(queued) => Some(&queued.transaction),
            _ => None,
        },
        _ => None,
    });
    let last = drafts.next_back().expect("there is a draft");
    let mut kept = open().map().clone();
    masa::ops::apply_all(last.ops.clone(), &mut kept).expect("it applies");
    assert_eq!(drawing(&kept), "Find: Ad(p:slow today p:dear o:faster) Shop(p:far)");
    assert_eq!(thoughts(&kept)[0].text, "ask Legal");
}

#[test]
fn f6_twice_shows_the_list_and_thoughts_are_edited_assigned_and_dropped_there() {
    let script = open().press("F6").text("one").press("F6");
    assert!(script.screen().contains("Parking lot 1 · inbox 0"), "{}", script.screen());
    assert!(script.screen().contains("from card “slow”"), "{}", script.screen());
    let script = script.press("a").text("two").press("Enter").text("three").press("Enter Esc");
    let texts =
        |script: &Script| thoughts(script.map()).iter().map(|one| one.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(&script), ["one", "two", "three"]);
    let script = script.press("k Enter").text("!").press("Esc");
    assert_eq!(texts(&script), ["one", "two!", "three"]);
    let script = script.press("@").text("Dana 3/12").press("Enter");
    assert_eq!(thoughts(script.map())[1].owner, "Dana");
    assert_eq!(thoughts(script.map())[1].due, Some(jiff::civil::date(2026, 12, 3)));
    assert!(script.screen().contains("@Dana"), "{}", script.screen());
    let script = script.press("x");
    assert_eq!(texts(&script), ["one", "three"]);
    let script = script.press("u");
    assert_eq!(texts(&script), ["one", "two!", "three"]);
    let script = script.press("F6");
    assert_eq!(script.notice(), "This is the parking lot: a adds a thought.");
    assert!(script.press("Esc").state.is_on_screen());
    assert!(open().press("g i").screen().contains("Nothing is parked."));
}

#[test]
fn p_makes_a_card_where_the_thought_came_from() {
    let script = open().press("F6").text("one").press("Enter g i @").text("Dana").press("Enter p");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow p:one p:dear o:faster) Shop(p:far)");
    assert_eq!(script.notice(), "made card “one” in Find › Ad, Pain point · u undo");
    assert!(thoughts(script.map()).is_empty());
    let Id::Card(made) = card(&script, "one") else { panic!("a card") };
    assert_eq!(script.map().card(made).expect("it stands").facets().task.owner, "Dana");
    let script = script.press("u");
    assert_eq!((script.map().card_count(), thoughts(script.map()).len()), (4, 1));
    // If the card is deleted, the origin is not known any more.
    let script = open().press("F6").text("one").press("Enter x g i");
    assert!(script.screen().contains("from nowhere on the board"), "{}", script.screen());
    let script = script.press("p");
    assert!(script.notice().starts_with("It did not come from a place on the board"), "{}", script.notice());
}

#[test]
fn m_carries_a_card_made_of_it_over_the_board() {
    let parked = open().press("F6").text("one").press("Enter");
    let script = parked.press("g i m");
    assert!(script.screen().contains("one"), "{}", script.screen());
    let script = script.press("Right Enter");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow p:dear o:faster) Shop(p:far p:one)");
    assert_eq!(script.notice(), "made card “one” in Find › Shop, Pain point · u undo");
    assert!(thoughts(script.map()).is_empty());
    let script = script.press("u");
    assert_eq!((script.map().card_count(), thoughts(script.map()).len()), (4, 1));
    let script = script.press("g i m l Esc");
    assert_eq!((script.map().card_count(), thoughts(script.map()).len(), script.undos()), (4, 1, 1));
    // Put down at once, the card goes where it came from.
    let script = script.press("g i m Enter");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow p:one p:dear o:faster) Shop(p:far)");
    // Carrying is blocked while a text is open below the list.
    let script = open().press("F6").text("one").press("Enter").press("Enter F6 F6 m");
    assert_eq!(script.notice(), "Finish first what you were typing: Esc closes this list.");
}

#[test]
fn a_carried_thought_that_somebody_else_drops_is_put_down() {
    let script = open().press("F6").text("one").press("Enter g i m l");
    let thought = Id::from(script.state.document.snapshot().parked_ids()[0]);
    let gone = Transaction::new(masa::ops::ActionName::new("test"), Message::new("export-yes"))
        .with(vec![Op::Remove(thought)]);
    let script = script.tell(masa::ui::Msg::Received(Box::new(gone)));
    assert!(script.state.is_on_screen());
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow p:dear o:faster) Shop(p:far)");
    assert!(thoughts(script.map()).is_empty());
}

#[test]
fn the_inbox_is_the_second_list_and_its_notes_are_placed() {
    let map = with_note(open().map().clone());
    let script = Script::open(map.clone()).press("j g i");
    assert!(script.screen().contains("Inbox 1 · parking lot 0"), "{}", script.screen());
    assert!(script.screen().contains("by Noa"), "{}", script.screen());
    let script = script.press("m Enter");
    assert_eq!(drawing(script.map()), "Find: Ad(p:slow p:dear p:nobody answers o:faster) Shop(p:far)");
    let Id::Card(made) = card(&script, "nobody answers") else { panic!("a card") };
    assert_eq!(script.map().card(made).expect("it stands").facets().proof.source, "Noa");
    let script = script.press("u F6").text("mine").press("F6 Tab");
    assert!(script.screen().contains("Inbox 1 · parking lot 1"), "{}", script.screen());
    assert!(script.press("Tab").screen().contains("mine"));
}

#[test]
fn both_sides_of_a_merge_park_without_a_conflict() {
    let base = open().map().clone();
    let ours = open().press("F6").text("ours").press("Enter").map().clone();
    let theirs = with_note(base.clone());
    let merged = merge(&base, &ours, &theirs);
    assert!(merged.conflicts.is_empty());
    let mut texts: Vec<&str> = thoughts(&merged.map).iter().map(|thought| thought.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["nobody answers", "ours"]);
    let home = Home::Stage(base.stage_ids()[0]);
    assert_eq!(merged.map.card_count_of_home(home), base.card_count_of_home(home));
}

#[test]
fn the_parking_lot_looks_like_this() {
    for (language, texts) in [
        (
            "en",
            [
                "What about gifts?",
                "Ask Legal whether we may show who bought it, and for how much, before the basket",
            ],
        ),
        (
            "he",
            [
                "ומה עם מתנות?",
                "לשאול את המחלקה המשפטית אם מותר להראות מי קנה, ובכמה, עוד לפני הסל (ב-Amazon.com)",
            ],
        ),
    ] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let map = masa::format::sample("amazon", language).unwrap().map();
            let script = Script::sized(map, width, height).press("j j F6").text(texts[0]).press("F6 @");
            let script = script.text("Dana 3/12").press("Enter Esc l j F6").text(texts[1]);
            assert_looks(&format!("park_{language}_{width}x{height}"), &script.screen());
            assert_looks(&format!("parked_{language}_{width}x{height}"), &script.press("F6").screen());
        }
    }
}
