//! A change that is noticed while the map is open.

use masa::format::{Access, Backup, Opened, SaveErrorKind};
use masa::model::Map;
use masa::ui::board::capture::Capture;
use masa::ui::core::external_change::CurrentFile;
use masa::ui::core::outcome::Outcome;
use masa::ui::core::task::Task;
use masa::ui::file::QuitDialog;
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::script::Script;

use super::setting::{
    FILE, LONG, base, bring, does_nothing, done, fingerprint, found, is_open, looked, merge_of, open, opened,
    refused, save_of, theirs,
};

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
fn a_reverted_file_and_our_own_save_are_no_external_changes() {
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
        script.notice().contains("program 7 on h") && script.notice().contains("F7"),
        "{}",
        script.notice()
    );
    let mut script = script.press("F7");
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
    let script = script.press("F7");
    assert_eq!(script.notice(), "This file is not read-only.");
}
