//! Merging with what the other program wrote.

use masa::format::{Backup, SaveErrorKind};
use masa::model::{CardField, CardId, Id, MapField, Value};
use masa::ops::{ActionName, Op, Transaction};
use masa::ui::Msg;
use masa::ui::core::cursor::Cursor;
use masa::ui::core::task::SaveReason;
use masa::words::Message;

use super::setting::{
    LONG, base, bring, conflicting, does_nothing, done, fingerprint, first_card, found, is_open, looked,
    merge_of, open, refused, save_of, theirs, titled, with,
};

#[test]
fn a_save_that_finds_an_external_change_shows_it_and_merges_it_as_one_undo_step() {
    let mut script = conflicting("he", (110, 32), found(&theirs("he"), "he"));
    assert!(is_open(&script) && script.screen().contains("nothing was written"), "{}", script.screen());
    assert!(script.screen().contains("It made this change:"), "{}", script.screen());
    let undos = script.undos();
    script = script.press("m");
    let job = merge_of(&mut script);
    let mut script = script.tell(bring(&job));
    assert_eq!(script.undos(), undos + 1);
    assert!(!is_open(&script));
    let card = first_card(&base("he"));
    assert_eq!(script.map().card(card).expect("it is there").text, "theirs");
    // It is saved at once, over exactly what was merged.
    let save = save_of(&mut script);
    assert_eq!(
        (save.expected, save.reason),
        (Some(fingerprint(&theirs("he"))), SaveReason::Merged { note_count: 0 })
    );
    let script = script.tell(done(save, Backup::NotAsked));
    assert_eq!(script.notice(), "merged, and saved amazon.masa.ron");
    assert!(!script.state.document.is_modified());
    let script = script.press("u");
    assert_ne!(script.map().card(card).expect("it is there").text, "theirs");
    assert!(script.state.document.is_modified());
}

#[test]
fn what_stays_though_one_side_removed_it_is_told() {
    // They removed the card that we edited: noticed while the map is open, and on a save.
    let gone = |language| {
        let base = base(language);
        with(&base, [Op::Remove(first_card(&base).into())])
    };
    let edited = || {
        let mut script = open("en", (110, 32));
        let edit = Op::Set(first_card(&base("en")).into(), CardField::Text.into(), Value::text("ours"));
        let edit = Transaction::new(ActionName::new("card.edit"), Message::new("did-nothing")).with([edit]);
        script.state.document.commit(edit).expect("the card is there");
        script
    };
    let mut script = edited().tell(looked(Some(found(&gone("en"), "en")), false)).later(LONG).press("m");
    let job = merge_of(&mut script);
    let script = script.tell(bring(&job));
    let told = "merged 1 change from another program · 1 decision to review";
    assert!(script.notice().starts_with(told), "{}", script.notice());
    assert_eq!(script.map().card(first_card(&base("en"))).expect("it stays").text, "ours");
    assert!(script.screen().contains("Kept card “ours” in "), "{}", script.screen());
    assert!(script.press("Esc").state.is_on_screen());
    let mut script = edited().press("Ctrl-S");
    let job = save_of(&mut script);
    let script = script.tell(refused(job, SaveErrorKind::Changed));
    let mut script = script.tell(looked(Some(found(&gone("en"), "en")), true)).press("m");
    let job = merge_of(&mut script);
    let mut script = script.tell(bring(&job));
    let save = save_of(&mut script);
    assert_eq!(save.reason, SaveReason::Merged { note_count: 1 });
    let script = script.tell(done(save, Backup::NotAsked));
    assert_eq!(script.notice(), "merged, and saved amazon.masa.ron · 1 decision to review");
}

#[test]
fn what_both_changed_is_left_to_be_decided_and_that_is_said_after_the_save() {
    let ours = open("en", (110, 32)).tell(looked(None, false));
    let mut script = ours;
    let change = Op::Set(Id::Map, MapField::Scope.into(), Value::text("ours"));
    script
        .state
        .commit(Transaction::new(ActionName::new("test"), Message::new("did-nothing")).with(vec![change]));
    let theirs = with(&base("en"), [Op::Set(Id::Map, MapField::Scope.into(), Value::text("something else"))]);
    script = script.press("Ctrl-S");
    let job = save_of(&mut script);
    script = script.tell(refused(job, SaveErrorKind::Changed));
    script = script.tell(looked(Some(found(&theirs, "en")), true)).press("m");
    let job = merge_of(&mut script);
    script = script.tell(bring(&job));
    assert_eq!(script.map().conflicts().len(), 1);
    let save = save_of(&mut script);
    assert_eq!(save.map.conflicts().len(), 1);
    script = script.tell(done(save, Backup::NotAsked));
    assert!(script.notice().contains("merged, and saved"), "{}", script.notice());
    assert!(script.notice().contains("1 unresolved merge conflict"), "{}", script.notice());
}

#[test]
fn a_merge_that_comes_late_is_brought_to_the_map_as_it_is_by_now_and_one_with_what_is_gone_is_dropped() {
    let begun = || conflicting("en", (110, 32), found(&theirs("en"), "en")).press("m");
    let mut script = begun();
    let job = merge_of(&mut script);
    // We undid our change meanwhile: the result is rebased.
    script.state.document.undo();
    let mut script = script.tell(bring(&job));
    let save = save_of(&mut script);
    assert!(*save.map == theirs("en") && !is_open(&script));
    // If the file changed again, nothing is done, and the dialog shows the new content.
    let mut script = begun();
    let job = merge_of(&mut script);
    let third = titled(&base("en"), "a third title");
    script = script.tell(looked(Some(found(&third, "en")), true));
    let undos = script.undos();
    script = script.tell(bring(&job));
    assert_eq!(script.undos(), undos);
    assert!(is_open(&script) && script.screen().contains("a third title"), "{}", script.screen());
    let mut script = script.press("m");
    assert_eq!(*merge_of(&mut script).theirs, third);
}

/// A change of a card's note by another author.
fn note(card: CardId, text: &str) -> Msg {
    let op = Op::Set(card.into(), CardField::Note.into(), Value::text(text));
    Msg::Received(Box::new(
        Transaction::new(ActionName::new("card.edit"), Message::new("did-nothing")).with([op]),
    ))
}

#[test]
fn a_merge_and_a_reload_end_after_one_computation_though_others_never_stop() {
    let base = base("en");
    let cards: Vec<CardId> = base.cards_in_order().collect();
    // Once on the cards that the merge changes too, and once only on others.
    for (key, first) in [("m", 0), ("m", 1), ("r", 0), ("r", 1)] {
        let cards = &cards[first..];
        let script = open("en", (110, 32)).tell(looked(Some(found(&theirs("en"), "en")), false));
        let mut script = script.later(LONG).press(key);
        let job = merge_of(&mut script);
        script.effects.clear();
        // A hundred per second, for one second before the result and one second after it.
        for number in 0..200usize {
            script = script.later(10).interrupt(note(cards[number % cards.len()], &number.to_string()));
            if number == 100 {
                script = script.interrupt(bring(&job));
            }
        }
        assert!(does_nothing(&script), "nothing is computed again");
        assert!(script.state.file.external_change.is_none() && !is_open(&script));
        let changed = first_card(&base);
        assert_eq!(script.map().card(changed).expect("it is there").text, "theirs");
        for number in 200 - cards.len().min(200)..200 {
            let card = script.map().card(cards[number % cards.len()]).expect("it is there");
            assert_eq!(card.facets().note, number.to_string());
        }
        assert_eq!(script.map().conflicts().len(), 0);
        assert!(script.state.document.is_modified(), "the file has none of the notes");
        assert_eq!(script.undos(), 1);
        let script = script.press("u");
        assert_eq!(script.map().card(changed).unwrap().text, base.card(changed).unwrap().text);
        assert!(!script.map().card(cards[0]).unwrap().facets().note.is_empty());
    }
}

#[test]
fn a_merge_that_removes_what_is_carried_or_typed_meanwhile_loses_nothing() {
    let gone = with(&base("en"), [Op::Remove(first_card(&base("en")).into())]);
    let begin = |keys: &str| {
        let mut script = open("en", (110, 32));
        script.state.board.cursor =
            Cursor::on_card(script.map(), first_card(&base("en"))).expect("it is there");
        let script = script.tell(looked(Some(found(&gone, "en")), false));
        let mut script = script.later(LONG).press("m");
        let job = merge_of(&mut script);
        // Close the dialog before the result arrives.
        (script.press("Esc").press(keys), job)
    };
    let (script, job) = begin("m w");
    let script = script.tell(bring(&job));
    assert!(script.state.is_on_screen() && *script.map() == gone, "{}", script.notice());
    let (script, job) = begin("Enter");
    let script = script.text(" and more").tell(bring(&job)).press("Enter");
    let text = &script.map().card(first_card(&base("en"))).expect("it came back").text;
    assert!(text.ends_with(" and more"), "{text}");
}
