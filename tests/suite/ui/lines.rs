//! The prompt: search, filter, owner and date, file names.

use jiff::civil::date;
use masa::format::{Fingerprint, SaveError, SaveErrorKind, SaveReport, sample};
use masa::model::{CardField, CardId, Value};
use masa::ops::Revision;
use masa::ui::card::OwnerLine;
use masa::ui::core::cursor::CursorRow;
use masa::ui::core::outcome::{Outcome, SaveOutcome};
use masa::ui::core::task::{SaveReason, Task};
use masa::ui::file::QuitDialog;
use masa::ui::widget::prompt::state::Prompt;
use masa::ui::{Effect, Msg};

use crate::payloads::looks::prompt;
use crate::support::script::Script;

fn selected_text(script: &Script) -> String {
    match script.state.board.cursor.row {
        CursorRow::Card(card) => script.map().card(card).expect("the card is there").text.clone(),
        _ => String::new(),
    }
}

fn selected_card(script: &Script) -> CardId {
    match script.state.board.cursor.row {
        CursorRow::Card(card) => card,
        row => panic!("no card but {row:?}"),
    }
}

fn stays_asked(script: &Script) -> String {
    let Some((_, complaint)) = script.state.dialogs.uppermost().and_then(prompt) else {
        panic!("the line is still asked for")
    };
    complaint.map(ToString::to_string).unwrap_or_default()
}

#[test]
fn finding_goes_along_and_esc_returns() {
    let script = Script::sample("amazon", "en").press("j j");
    let before = script.state.board.cursor;
    let script = script.press("/").text("tangled");
    assert!(selected_text(&script).contains("tangled"));
    assert!(script.screen().contains("1 of 1"));
    let script = script.press("Esc");
    assert_eq!(script.state.board.cursor, before);
    assert!(script.state.is_on_screen());
}

#[test]
fn next_and_before_do_not_wrap() {
    let script = Script::sample("amazon", "en").press("/").text("reviews").press("Enter");
    let first = script.state.board.cursor;
    let script = script.press("n");
    assert!(script.state.board.cursor != first, "{}", script.notice());
    assert!(script.notice().starts_with("2 of "));
    let script = script.press("N");
    assert_eq!(script.state.board.cursor, first);
    let script = script.press("N");
    assert_eq!(script.state.board.cursor, first);
    assert_eq!(script.notice(), "No match for “reviews” before this.");
    let script = script.press("n n n n n n n n n n n n");
    assert_eq!(script.notice(), "No match for “reviews” after this.");
}

#[test]
fn a_search_without_a_match_says_so_and_keeps_the_cursor() {
    let script = Script::sample("amazon", "en").press("j j");
    let before = script.state.board.cursor;
    let script = script.press("/").text("zzzz").press("Enter");
    assert_eq!(stays_asked(&script), "No match for “zzzz”.");
    assert_eq!(script.state.board.cursor, before);
}

#[test]
fn search_ignores_case_and_hebrew_points() {
    let script = Script::sample("amazon", "he").press("/").text("מוֹדָעוֹת").press("Enter");
    assert!(script.state.board.cursor.selected(script.map()).is_some());
    assert!(!script.state.lens.last_search.is_empty());
}

#[test]
fn what_the_filter_keeps_away_is_counted_and_not_visited() {
    let script = Script::sample("amazon", "en").press("f").text("lane:goal").press("Enter");
    let script = script.press("/").text("tangled");
    assert!(script.screen().contains("only matches a card that is not shown"), "{}", script.screen());
    let script = script.press("Enter");
    assert!(stays_asked(&script).contains("not shown"));
}

#[test]
fn search_finds_cards_added_after_the_previous_search() {
    let script = Script::sample("amazon", "en").press("/").text("brandnew").press("Esc");
    let script =
        script.press("j j a").text("a brandnew card").press("Esc g g /").text("brandnew").press("Enter");
    assert_eq!(selected_text(&script), "a brandnew card");
}

#[test]
fn a_filter_shows_some_cards_and_an_empty_line_all() {
    let script = Script::sample("amazon", "en").press("f").text("owner:Dana").press("Enter");
    assert!(!script.state.lens.filter.is_empty());
    let shown = script.map().cards().filter(|(id, _)| script.state.lens.shows(script.map(), *id)).count();
    assert!(shown > 0 && shown < script.map().card_count());
    assert!(script.notice().starts_with(&format!("{shown} of ")), "{}", script.notice());
    assert!(script.press("Down").screen().contains("owner Dana"), "the status line names it");
    let script =
        Script::sample("amazon", "en").press("f").text("owner:Dana").press("Enter f Alt-a Delete Enter");
    assert!(script.state.lens.filter.is_empty());
}

#[test]
fn an_invalid_filter_stays_open_with_the_reason() {
    let script = Script::sample("amazon", "en").press("f").text("lane:nothing").press("Enter");
    assert_eq!(stays_asked(&script), "This map has no lane “nothing”.");
    assert!(script.screen().contains("This map has no lane"));
    assert_eq!(stays_asked(&script.press("Backspace")), "", "typing on takes the reason away");
}

#[test]
fn tab_completes_what_this_map_has() {
    let script = Script::sample("amazon", "en").press("f").text("lane:pa");
    assert!(script.screen().contains("\"Pain point\"") || script.screen().contains("Pain"));
    let script = script.press("Tab").text(" per").press("Tab").text("N").press("Tab Enter");
    let filter = &script.state.lens.filter;
    assert_eq!(filter.describe(script.map()).to_string(), "lane Pain point · for Noa");
}

#[test]
fn any_field_is_a_filter_in_the_words_of_any_language() {
    let shown = |line: &str| {
        let script = Script::sample("amazon", "en").press("f").text(line).press("Enter");
        let count = script.map().cards().filter(|(id, _)| script.state.lens.shows(script.map(), *id)).count();
        (count, script.press("Down").screen())
    };
    let (grave, screen) = shown("severity:3");
    assert!(grave > 0 && screen.contains("severity 3"), "{screen}");
    assert_eq!(shown("חומרה:3").0, grave);
    let all = Script::sample("amazon", "en").map().card_count();
    assert_eq!(grave + shown("-severity:3").0, all);
    let (pains, screen) = shown("lane:pain");
    let (others, without) = shown("-lane:pain");
    assert_eq!(pains + others, all);
    assert!(screen.contains("Pain point") && without.contains("not lane Pain point"), "{without}");
}

#[test]
fn a_search_understands_the_keys_of_a_filter() {
    let script = Script::sample("amazon", "en").press("/").text("sever");
    assert!(script.screen().contains("severity:"), "{}", script.screen());
    let script = script.press("Tab").text("3");
    assert!(script.screen().contains("1 of "), "{}", script.screen());
    let card = selected_card(&script.press("Enter"));
    let script = Script::sample("amazon", "en");
    assert_eq!(script.map().card(card).unwrap().facets().weight.severity, Some(3));
}

#[test]
fn cards_added_under_a_filter_show_until_the_next_one() {
    let script = Script::sample("amazon", "en").press("j j f").text("owner:Dana").press("Enter");
    let script = script.press("a").text("no owner yet").press("Esc");
    assert_eq!(selected_text(&script), "no owner yet");
    let script = script.press("f Enter");
    assert_ne!(selected_text(&script), "no owner yet");
}

#[test]
fn owner_and_date_are_one_undo_for_all_chosen_cards() {
    let script = Script::sample("amazon", "en")
        .press("j j Space j Space @ Alt-a")
        .text("Dana Levi 3/12")
        .press("Enter");
    let marked: Vec<CardId> = script.state.marks.iter().filter_map(|id| CardId::try_from(*id).ok()).collect();
    assert_eq!(marked.len(), 2);
    for card in &marked {
        let task = &script.map().card(*card).expect("the card is there").facets().task;
        assert_eq!((task.owner.as_str(), task.due), ("Dana Levi", Some(date(2026, 12, 3))));
    }
    let script = script.press("u");
    assert!(script.state.document.undoable().is_none(), "one undo");
    let original = sample("amazon", "en").expect("the sample is there").map();
    assert!(*script.map() == original);
}

#[test]
fn an_empty_line_takes_owner_and_date_away() {
    let script = Script::sample("amazon", "en").press("/").text("Targeted ads").press("Enter @");
    let card = selected_card(&script);
    let line = |script: &Script| {
        let prompt = script.state.dialogs.top::<Prompt<OwnerLine>>();
        prompt.map_or(String::new(), |prompt| prompt.editor.text().to_owned())
    };
    assert_eq!(line(&script), "Dana 2026-12-15");
    let script = script.press("Alt-a Delete Enter");
    for field in [CardField::Owner, CardField::Due] {
        assert_eq!(script.map().value(card.into(), &field.into()), Ok(Value::Unset));
    }
}

#[test]
fn a_day_that_is_not_in_the_calendar_is_refused() {
    let script = Script::sample("amazon", "en").press("j j @ Alt-a").text("Dana 31/2").press("Enter");
    assert!(stays_asked(&script).starts_with("“31/2” is not a date."));
    assert!(script.state.document.undoable().is_none());
}

#[test]
fn a_first_save_asks_for_a_name_that_a_file_can_have() {
    let script = Script::template("purchase", "en").press("Ctrl-S Enter");
    assert_eq!(stays_asked(&script), "Type a file name.");
    let script = script.text("maps/").press("Enter");
    assert_eq!(stays_asked(&script), "Type a file name.");
    let script = script.text("journey").press("Enter");
    let saves = |effect: &&Effect| match effect {
        Effect::Task(Task::Save(job)) => job.path.ends_with("maps/journey.masa.ron"),
        _ => false,
    };
    assert_eq!(script.effects.iter().filter(saves).count(), 1, "{:?}", script.effects);
}

#[test]
fn cancelling_the_file_name_cancels_quitting() {
    let script = Script::template("purchase", "en").press("S").text("One").press("Esc q s Esc");
    assert!(script.state.is_on_screen());
    assert!(!script.state.file.save.then_quit);
}

/// A new map whose first save is running.
fn saving() -> Script {
    let script = Script::template("purchase", "en").press("S").text("One").press("Esc Ctrl-S Alt-a");
    script.text("journey").press("Enter")
}

/// Ends the save.
fn saved(script: Script, result: Result<SaveReport, SaveErrorKind>) -> Script {
    saved_as(script.state.document.revision(), script, result)
}

/// Ends the save of this revision.
fn saved_as(revision: Revision, script: Script, result: Result<SaveReport, SaveErrorKind>) -> Script {
    let map = script.state.document.snapshot();
    let path = std::path::PathBuf::from("journey.masa.ron");
    let result = result.map_err(|kind| SaveError { file: path.clone(), kind });
    let outcome = SaveOutcome { revision, map, path, reason: SaveReason::Changed, lock: None, result };
    script.tell(Msg::Done(Outcome::Saved(Box::new(outcome))))
}

fn done() -> SaveReport {
    let backup = masa::format::Backup::NotAsked;
    SaveReport { fingerprint: Fingerprint::of(b""), durable: true, former: None, backup }
}

fn leaves(script: &Script) -> bool {
    script.effects.iter().any(|effect| matches!(effect, Effect::Quit))
}

#[test]
fn leaving_waits_for_a_save_that_holds_everything() {
    let script = saving().press("q");
    assert!(script.state.is_on_screen() && !leaves(&script));
    assert!(leaves(&saved(script, Ok(done()))));
    let script = saved(saving().press("q"), Err(SaveErrorKind::Protected));
    assert!(!leaves(&script));
    assert!(script.press("q").state.dialogs.top::<QuitDialog>().is_some());
}

#[test]
fn leaving_asks_where_something_changed_during_the_save() {
    let script = saving();
    let first = script.state.document.revision();
    let script = script.press("S").text("Two").press("Esc q");
    // What to ask depends on the result of the save.
    assert!(script.state.is_on_screen() && !leaves(&script));
    let script = saved_as(first, script, Ok(done()));
    assert!(script.state.dialogs.top::<QuitDialog>().is_some() && !leaves(&script));
    // What was undone during the save is in the file now.
    let script = saved_as(first, saving().press("u q"), Ok(done()));
    assert!(script.state.dialogs.top::<QuitDialog>().is_some() && !leaves(&script));
}
