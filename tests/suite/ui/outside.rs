//! Another program changed, made or removed the file: what the dialog says, and every way to
//! resolve it.

use std::sync::Arc;

use masa::format::{
    Access, Backup, Fingerprint, Opened, SaveError, SaveErrorKind, SaveReport, map_text, read_map, sample,
};
use masa::model::{CardField, CardId, Id, Map, MapField, Value};
use masa::ops::{ActionName, Op, Transaction, diff, merge, merge_strangers};
use masa::ui::board::capture::Capture;
use masa::ui::core::cursor::Cursor;
use masa::ui::core::external_change::{ChangedFile, CurrentFile, TheirMap};
use masa::ui::core::outcome::{LookOutcome, MergeOutcome, Outcome, SaveOutcome};
use masa::ui::core::task::{MergeJob, SaveJob, SaveReason, Task};
use masa::ui::external_change::ExternalChangeDialog;
use masa::ui::file::QuitDialog;
use masa::ui::prompt::state::Prompt;
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::script::Script;

const FILE: &str = "/maps/amazon.masa.ron";
/// Longer than keys are ignored after a dialog opened by itself, in milliseconds.
const LONG: u64 = 1000;

fn base(language: &str) -> Map {
    sample("amazon", language).expect("the sample is there").map()
}

fn fingerprint(map: &Map) -> Fingerprint {
    Fingerprint::of(map_text(map).as_bytes())
}

/// The opened file.
fn opened(map: &Map) -> Opened {
    let text = map_text(map);
    Opened {
        loaded: read_map(text.as_bytes(), "map").expect("what was written is read"),
        path: FILE.into(),
        fingerprint: fingerprint(map),
        lock: None,
        interrupted: None,
    }
}

fn open(language: &str, (width, height): (u16, u16)) -> Script {
    let script = Script::sized(Map::default(), width, height);
    let mut script = script.tell(Msg::Done(Outcome::Opened(Box::new(Ok(opened(&base(language)))))));
    script.effects.clear();
    script
}

fn with(map: &Map, ops: impl IntoIterator<Item = Op>) -> Map {
    let mut map = map.clone();
    ops.into_iter().for_each(|op| {
        op.apply(&mut map).expect("the map takes it");
    });
    map
}

fn titled(map: &Map, title: &str) -> Map {
    with(map, [Op::Set(Id::Map, MapField::Title.into(), Value::text(title))])
}

fn first_card(map: &Map) -> CardId {
    map.cards_in_order().next().expect("the sample has cards")
}

/// What the other program wrote: another text of the first card.
fn theirs(language: &str) -> Map {
    let base = base(language);
    with(&base, [Op::Set(first_card(&base).into(), CardField::Text.into(), Value::text("theirs"))])
}

/// The result of checking the file.
fn found(map: &Map, language: &str) -> CurrentFile {
    let changes = masa::insight::tell::differences(&base(language), map);
    let content = TheirMap {
        map: Arc::new(map.clone()),
        read_only: None,
        has_comments: false,
        change_count: changes.len(),
        changes,
    };
    CurrentFile::Changed(Arc::new(ChangedFile { fingerprint: Some(fingerprint(map)), content: Ok(content) }))
}

fn looked(found: Option<CurrentFile>, saving: bool) -> Msg {
    let copy = "/maps/amazon-2.masa.ron".into();
    Msg::Done(Outcome::Looked(Box::new(LookOutcome { path: FILE.into(), saving, found, copy })))
}

/// The last effect, which must be a save.
fn save_of(script: &mut Script) -> SaveJob {
    match script.effects.pop() {
        Some(Effect::Task(Task::Save(job))) => job,
        other => panic!("no save: {other:?}"),
    }
}

fn merge_of(script: &mut Script) -> MergeJob {
    match script.effects.pop() {
        Some(Effect::Task(Task::Merge(job))) => job,
        other => panic!("no merge: {other:?}"),
    }
}

/// Whether there are no effects but those for the journal.
fn does_nothing(script: &Script) -> bool {
    script.effects.iter().all(|effect| matches!(effect, Effect::Journal(_)))
}

/// Runs the merge or the reload, as `app` does.
fn bring(job: &MergeJob) -> Msg {
    let (map, told) = if job.reload {
        ((*job.theirs).clone(), Vec::new())
    } else {
        let merged = match job.base.as_deref() {
            Some(base) => merge(base, &job.ours, &job.theirs),
            None => merge_strangers(&job.ours, &job.theirs),
        };
        let told = masa::insight::merged::notes(&merged).into_iter().map(|(_, said)| said).collect();
        (merged.map, told)
    };
    Msg::Done(Outcome::Merged(Box::new(MergeOutcome {
        revision: job.revision,
        ours: job.ours.clone(),
        fingerprint: job.fingerprint,
        ops: diff(&job.ours, &map),
        is_theirs: map == *job.theirs,
        reload: job.reload,
        told,
    })))
}

fn refused(job: SaveJob, kind: SaveErrorKind) -> Msg {
    let result = Err(SaveError { file: job.path.clone(), kind });
    ended(job, result)
}

fn done(job: SaveJob, backup: Backup) -> Msg {
    let saved = SaveReport { fingerprint: fingerprint(&job.map), durable: true, former: None, backup };
    ended(job, Ok(saved))
}

fn ended(job: SaveJob, result: Result<SaveReport, SaveError>) -> Msg {
    let SaveJob { map, revision, path, reason, .. } = job;
    Msg::Done(Outcome::Saved(Box::new(SaveOutcome { revision, map, path, reason, lock: None, result })))
}

/// A save that found what another program wrote; we have added a card.
fn conflicting(language: &str, size: (u16, u16), there: CurrentFile) -> Script {
    let script = open(language, size).press("l j a").text("ours").press("Enter Esc Ctrl-S");
    let mut script = script;
    let job = save_of(&mut script);
    let mut script = script.tell(refused(job, SaveErrorKind::Changed));
    assert!(script.notice().contains("nothing was written"), "{}", script.notice());
    let Some(Effect::Task(Task::Look(look))) = script.effects.pop() else { panic!("nobody looks") };
    assert!(look.saving && look.known == Some(fingerprint(&base(language))));
    assert_eq!(look.base.as_deref(), Some(&base(language)));
    script.tell(looked(Some(there), true))
}

fn is_open(script: &Script) -> bool {
    script.state.dialogs.top::<ExternalChangeDialog>().is_some()
}

#[test]
fn a_save_that_met_something_else_tells_what_and_merges_it_as_one_undo() {
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
        (Some(fingerprint(&theirs("he"))), SaveReason::Merged { told: 0 })
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
        let edit = Transaction::new(ActionName::new("card.edit"), Message::new("did-card-edit")).with([edit]);
        script.state.document.commit(edit).expect("the card is there");
        script
    };
    let mut script = edited().tell(looked(Some(found(&gone("en"), "en")), false)).later(LONG).press("m");
    let job = merge_of(&mut script);
    let script = script.tell(bring(&job));
    let told = "merged 1 change of another program · 1 decision to review";
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
    assert_eq!(save.reason, SaveReason::Merged { told: 1 });
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
        .commit(Transaction::new(ActionName::new("test"), Message::new("did-set")).with(vec![change]));
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
        Transaction::new(ActionName::new("card.edit"), Message::new("did-card-edit")).with([op]),
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

#[test]
fn overwriting_replaces_what_was_seen_and_says_where_that_is_kept() {
    let mut script = conflicting("en", (110, 32), found(&theirs("en"), "en")).press("o");
    assert!(does_nothing(&script) && script.screen().contains("y overwrites what is there"));
    // Neither a single key overwrites, nor keys already typed, nor `y` after another key.
    script = script.press_blindly("y").press("Esc y").press("o x y");
    assert!(does_nothing(&script), "{:?}", script.effects);
    let mut script = script.press("o y");
    let job = save_of(&mut script);
    assert_eq!((job.expected, job.reason), (Some(fingerprint(&theirs("en"))), SaveReason::Overwriting));
    // The file changed between the check and the save: the dialog opens again.
    let script = script.tell(refused(job, SaveErrorKind::Changed));
    let third = titled(&base("en"), "a third title");
    let script = script.tell(looked(Some(found(&third, "en")), true));
    assert!(is_open(&script) && script.screen().contains("a third title"), "{}", script.screen());
    let mut script = script.press("o y");
    let job = save_of(&mut script);
    assert_eq!(job.expected, Some(fingerprint(&third)));
    let script = script.tell(done(job, Backup::Kept("/state/backups/1".into())));
    assert_eq!(script.notice(), "saved amazon.masa.ron; what it held is kept as /state/backups/1");
    assert!(script.state.file.external_change.is_none());
}

#[test]
fn a_copy_has_a_free_name_and_the_map_is_at_home_there_once_it_is_saved() {
    let script = conflicting("en", (110, 32), found(&theirs("en"), "en")).press("c");
    assert!(script.state.dialogs.top::<Prompt>().is_some());
    let mut script = script.press("Enter");
    let job = save_of(&mut script);
    assert_eq!((job.expected, job.path.to_str()), (None, Some("/maps/amazon-2.masa.ron")));
    // If saving the copy fails, the map keeps its file.
    let failed = Err(SaveError { file: job.path.clone(), kind: SaveErrorKind::Protected });
    let script = script.tell(ended(job, failed));
    assert_eq!(script.state.file.path.as_deref(), Some(FILE.as_ref()));
    let script = script.press("Left");
    assert!(script.screen().contains("changed outside"));
    let mut script = script.press(":").text("save under another name").press("Enter");
    script = script.press("Ctrl-A").text("/maps/other").press("Enter");
    let job = save_of(&mut script);
    let script = script.tell(done(job, Backup::NotAsked));
    assert_eq!(script.state.file.name(), "other.masa.ron");
    assert!(!script.screen().contains("changed outside"));
}

#[test]
fn going_back_writes_nothing_and_leaves_a_mark() {
    let script = conflicting("he", (110, 32), found(&theirs("he"), "he")).press("Esc");
    assert!(script.state.is_on_screen());
    assert!(does_nothing(&script), "{} effects", script.effects.len());
    assert!(script.screen().contains("changed outside"), "{}", script.screen());
    // The dialog does not open again by itself, but it can be opened.
    let script = script.press("j k :").text("what another program changed").press("Enter");
    assert!(is_open(&script));
}

#[test]
fn a_file_that_is_no_map_any_more_can_be_overwritten_and_says_why_it_is_not_merged() {
    let bytes = b"<<<<<<< \x1b[31m\nnot RON";
    let why = read_map(bytes, "amazon.masa.ron").expect_err("it is no map").message();
    let content =
        Err(Message::new("cli-of-file").text("file", "\u{1b}]0;owned\u{7}\u{202e}").message("said", why));
    let there =
        CurrentFile::Changed(Arc::new(ChangedFile { fingerprint: Some(Fingerprint::of(bytes)), content }));
    let script = conflicting("en", (80, 24), there);
    let screen = script.screen();
    assert!(screen.contains("It cannot be merged or reloaded."), "{screen}");
    assert!(!screen.contains("merge both"), "{screen}");
    let raw = |character: char| character.is_control() && character != '\n' || character == '\u{202e}';
    assert!(!screen.contains(raw), "{screen:?}");
    let script = script.press("m");
    assert!(does_nothing(&script) && !script.notice().is_empty());
    let mut script = script.press("o y");
    assert_eq!(save_of(&mut script).expected, Some(Fingerprint::of(bytes)));
}

#[test]
fn a_file_that_cannot_be_read_is_not_overwritten() {
    let why = Message::new("save-denied").text("file", FILE);
    let there = CurrentFile::Changed(Arc::new(ChangedFile { fingerprint: None, content: Err(why) }));
    let script = conflicting("en", (110, 32), there).press("o m r");
    assert!(does_nothing(&script), "{} effects", script.effects.len());
    assert!(script.press("c").state.dialogs.top::<Prompt>().is_some());
}

#[test]
fn a_first_save_onto_a_file_that_is_there_can_merge_with_it() {
    let mut script = Script::template("purchase", "en").press("S").text("One").press("Esc Ctrl-S Ctrl-A");
    script = script.text("/maps/amazon").press("Enter");
    let job = save_of(&mut script);
    script = script.tell(refused(job, SaveErrorKind::Exists));
    assert!(script.state.file.path.is_none());
    let Some(Effect::Task(Task::Look(look))) = script.effects.pop() else { panic!("nobody looks") };
    assert!(look.base.is_none() && look.known.is_none());
    let script = script.tell(looked(Some(found(&base("en"), "en")), true));
    assert!(script.screen().contains("A file of this name already exists"), "{}", script.screen());
    // It is not the file of this map: the status does not mention it, and it cannot be reloaded.
    assert!(!script.screen().contains("changed outside"));
    let script = script.press("r");
    assert!(script.notice().contains("not the file that is open") && does_nothing(&script));
    let mut script = script.press("m");
    let job = merge_of(&mut script);
    let stages = script.map().stage_ids().len() + base("en").stage_ids().len();
    let mut script = script.tell(bring(&job));
    assert_eq!(script.map().stage_ids().len(), stages);
    let save = save_of(&mut script);
    assert_eq!((save.path.to_str(), save.expected), (Some(FILE), Some(fingerprint(&base("en")))));
}

#[test]
fn a_change_that_is_noticed_is_offered_and_reloaded_as_one_undo() {
    let script = open("he", (110, 32)).interrupt(looked(Some(found(&theirs("he"), "he")), false));
    assert!(is_open(&script) && script.screen().contains("changed outside"), "{}", script.screen());
    assert!(!script.screen().contains("merge m"), "no key is named before it is taken: {}", script.screen());
    // Keys already typed when the dialog opened are ignored.
    let script = script.press_blindly("r o m");
    assert!(is_open(&script) && does_nothing(&script));
    assert!(script.notice().contains("This just appeared"), "{}", script.notice());
    let script = script.read();
    assert!(script.screen().contains("merge m"), "the footer names the keys: {}", script.screen());
    // The report describes the map as it is, so undo is blocked.
    let script = script.press("u");
    assert!(script.notice().contains("Close this first"), "{}", script.notice());
    let mut script = script.press("r");
    let job = merge_of(&mut script);
    let script = script.tell(bring(&job));
    assert_eq!(script.map(), &theirs("he"));
    assert_eq!(script.undos(), 1);
    assert!(!script.state.document.is_modified() && script.state.file.external_change.is_none());
    assert_eq!(script.state.file.base.as_deref(), Some(&theirs("he")));
    let script = script.press("u");
    assert_eq!(script.map(), &base("he"));
    assert!(script.state.document.is_modified());
}

#[test]
fn a_change_that_is_noticed_is_merged_without_being_saved() {
    let script = open("en", (110, 32)).press("l j a").text("ours").press("Enter Esc");
    let script = script.tell(looked(Some(found(&theirs("en"), "en")), false));
    let mut script = script.later(LONG).press("m");
    let job = merge_of(&mut script);
    let script = script.tell(bring(&job));
    assert!(does_nothing(&script), "{} effects", script.effects.len());
    assert!(script.state.document.is_modified());
    assert!(script.notice().contains("merged 1 change"), "{}", script.notice());
    let mut script = script.press("Ctrl-S");
    assert_eq!(save_of(&mut script).expected, Some(fingerprint(&theirs("en"))));
}

#[test]
fn no_key_is_stolen_from_an_editor_and_the_dialog_comes_when_it_is_closed() {
    let script = open("he", (110, 32)).press("l j a").text("אח");
    let script = script.tell(looked(Some(found(&theirs("he"), "he")), false));
    assert!(script.state.dialogs.top::<Capture>().is_some(), "{}", script.screen());
    assert!(script.screen().contains("changed outside"), "{}", script.screen());
    let script = script.text("מרו").press("Enter");
    assert!(script.map().cards().any(|(_, card)| card.text == "אחמרו"));
    let script = script.press("Esc");
    assert!(is_open(&script));
    // Nor does it open over a dialog, a key sequence or a prompt.
    for keys in [":", "?", "/", "g", "L"] {
        let script = open("he", (110, 32)).press(keys);
        let script = script.tell(looked(Some(found(&theirs("he"), "he")), false));
        assert!(!is_open(&script), "{keys}");
        assert!(is_open(&script.press("Esc")), "{keys}");
    }
}

#[test]
fn a_file_that_is_as_before_again_and_our_own_save_are_nothing() {
    let script = open("en", (110, 32)).tell(looked(None, false));
    assert!(script.state.is_on_screen() && script.notice().is_empty());
    let script = script.tell(looked(Some(found(&base("en"), "en")), false));
    assert!(script.state.file.external_change.is_none(), "it holds what it should");
    let script = script.tell(looked(Some(found(&theirs("en"), "en")), false)).tell(looked(None, false));
    assert!(script.state.is_on_screen());
    assert_eq!(script.notice(), "amazon.masa.ron is unchanged again.");
    // A change noticed during a save is left for the save to report.
    let mut script = script.press("a").text("ours").press("Enter Esc Ctrl-S");
    let job = save_of(&mut script);
    let script = script.tell(looked(Some(found(&job.map, "en")), false));
    assert!(script.state.file.external_change.is_none());
    let there = found(&job.map, "en");
    let script = script.tell(done(job, Backup::NotAsked)).tell(looked(Some(there), false));
    assert!(script.state.file.external_change.is_none());
}

#[test]
fn a_file_that_is_gone_is_said_and_can_be_saved_again() {
    let script = open("en", (110, 32)).tell(looked(Some(CurrentFile::Missing), false));
    assert!(
        is_open(&script) && script.screen().contains("removed or moved this file"),
        "{}",
        script.screen()
    );
    let screen = script.later(LONG).screen();
    // There is nothing to overwrite or to back up.
    assert!(screen.contains("write mine here again") && screen.contains("o write mine"), "{screen}");
    assert!(!screen.contains("overwrite") && !screen.contains("a copy of what"), "{screen}");
    let script = open("en", (110, 32)).tell(looked(Some(CurrentFile::Missing), false)).later(LONG).press("o");
    assert!(script.screen().contains("y writes the map there again"), "{}", script.screen());
    let script = script.press("Esc m r");
    assert!(does_nothing(&script) && script.notice().contains("removed"), "{}", script.notice());
    let script = script.press("Esc");
    assert!(script.screen().contains("removed outside"), "{}", script.screen());
    // No file contains the map: quitting asks, and saving is possible.
    let script = script.press("q");
    assert!(script.state.dialogs.top::<QuitDialog>().is_some());
    let mut script = script.press("Esc Ctrl-S");
    let job = save_of(&mut script);
    let script = script.tell(refused(job, SaveErrorKind::Removed));
    let script = script.tell(looked(Some(CurrentFile::Missing), true));
    let mut script = script.press("o y");
    let job = save_of(&mut script);
    assert_eq!(job.expected, None);
    let script = script.tell(done(job, Backup::NotAsked));
    assert_eq!(script.notice(), "saved amazon.masa.ron");
    assert!(!script.state.document.is_modified());
}

#[test]
fn a_map_that_could_only_be_looked_at_becomes_editable_once_its_holder_is_gone() {
    let reason =
        || Message::new("read-only-locked").text("process", "7").text("host", "h").text("since", "?");
    let held = || Opened {
        loaded: masa::format::Loaded { access: Access::ReadOnly(reason()), ..opened(&base("en")).loaded },
        ..opened(&base("en"))
    };
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::Opened(Box::new(Ok(held())))));
    let script = script.press("Ctrl-S");
    assert!(
        script.notice().contains("program 7 on h") && script.notice().contains("F5"),
        "{}",
        script.notice()
    );
    let mut script = script.press("F5");
    let asked = script.effects.pop();
    assert!(matches!(asked, Some(Effect::Task(Task::Edit(path))) if path == std::path::Path::new(FILE)));
    let script = script.tell(Msg::Done(Outcome::Editable(Box::new(Ok(held())))));
    assert!(script.state.file.read_only.is_some() && script.notice().contains("program 7"));
    // The other program has quit: what it saved last is an external change.
    let mut script = script.tell(Msg::Done(Outcome::Editable(Box::new(Ok(opened(&theirs("en")))))));
    assert!(script.state.file.read_only.is_none());
    assert_eq!(script.notice(), "amazon.masa.ron is editable now.");
    let Some(Effect::Task(Task::Look(look))) = script.effects.pop() else { panic!("nobody looks") };
    assert_eq!(look.known, Some(fingerprint(&base("en"))));
    let script = script.press("F5");
    assert_eq!(script.notice(), "This file is not read-only.");
}

#[test]
fn the_dialog_looks_like_this() {
    for language in ["en", "he"] {
        for size in [(110, 32), (80, 24)] {
            let script = conflicting(language, size, found(&theirs(language), language));
            super::dialogs::assert_looks(
                "outside",
                language,
                size,
                &super::dialogs::dialog(&script.screen()),
            );
        }
    }
}
