//! Every other way to resolve it, and what the dialog looks like.

use std::sync::Arc;

use masa::format::{Backup, Fingerprint, SaveError, SaveErrorKind, read_map};
use masa::ui::Effect;
use masa::ui::core::external_change::{ChangedFile, CurrentFile};
use masa::ui::core::task::{SaveReason, Task};
use masa::words::Message;

use crate::payloads::looks::prompt;
use crate::support::script::Script;
use crate::ui::dialogs;

use super::setting::{
    FILE, base, bring, conflicting, does_nothing, done, ended, fingerprint, found, is_open, looked, merge_of,
    refused, save_of, theirs, titled,
};

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
fn saving_a_copy_takes_a_free_name_and_switches_to_it_once_saved() {
    let script = conflicting("en", (110, 32), found(&theirs("en"), "en")).press("c");
    assert!(script.state.dialogs.uppermost().and_then(prompt).is_some());
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
    script = script.press("Alt-a").text("/maps/other").press("Enter");
    let job = save_of(&mut script);
    let script = script.tell(done(job, Backup::NotAsked));
    assert_eq!(script.state.file.name(), "other.masa.ron");
    assert!(!script.screen().contains("changed outside"));
}

#[test]
fn esc_closes_the_dialog_of_external_changes_and_keeps_the_indicator() {
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
    assert!(script.press("c").state.dialogs.uppermost().and_then(prompt).is_some());
}

#[test]
fn a_first_save_onto_a_file_that_is_there_can_merge_with_it() {
    let mut script = Script::template("purchase", "en").press("S").text("One").press("Esc Ctrl-S Alt-a");
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
fn the_dialog_looks_like_this() {
    for language in ["en", "he"] {
        for size in [(110, 32), (80, 24)] {
            let script = conflicting(language, size, found(&theirs(language), language));
            dialogs::assert_looks("outside", language, size, &dialogs::dialog(&script.screen()));
        }
    }
}
