//! Autosave, as set in the settings.

use std::path::PathBuf;

use masa::format::{Autosave, Backup, Fingerprint, SaveError, SaveErrorKind, SaveReport};
use masa::ui::board::capture::Capture;
use masa::ui::carry::Carry;
use masa::ui::core::outcome::{Outcome, SaveOutcome};
use masa::ui::core::task::{SaveReason, Task};
use masa::ui::file::autosave_due;
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::script::Script;

/// A map that has a file, with this setting.
fn script(autosave: Autosave) -> Script {
    let mut script = Script::sample("amazon", "en");
    script.state.file.path = Some(PathBuf::from("/maps/shop.masa.ron"));
    script.state.file.fingerprint = Some(Fingerprint::of(b"shop"));
    let revision = script.state.document.revision();
    script.state.document.mark_saved(revision);
    script.state.session.settings.saving.autosave = autosave;
    script
}

fn saves(script: &Script) -> usize {
    script.effects.iter().filter(|effect| matches!(effect, Effect::Task(Task::Save(_)))).count()
}

/// Ends the running save.
fn ends(script: Script, result: Result<(), SaveErrorKind>) -> Script {
    let fingerprint = Fingerprint::of(b"saved");
    let saved = || SaveReport { fingerprint, durable: true, former: None, backup: Backup::NotAsked };
    let revision = script.state.file.save.running.expect("a save is under way");
    let path = script.state.file.path.clone().expect("it has a file");
    let outcome = SaveOutcome {
        revision,
        map: script.state.document.snapshot(),
        result: result.map(|()| saved()).map_err(|kind| SaveError { file: path.clone(), kind }),
        path,
        reason: SaveReason::Changed,
        lock: None,
    };
    script.tell(Msg::Done(Outcome::Saved(Box::new(outcome))))
}

#[test]
fn autosave_is_not_due_if_off_unchanged_untitled_or_read_only() {
    assert_eq!(autosave_due(&script(Autosave::Off).press("Down Down x").state), None);
    for autosave in [Autosave::OnIdle, Autosave::Every] {
        assert_eq!(autosave_due(&script(autosave).press("Down Down").state), None);
        let mut untitled = script(autosave);
        untitled.state.file.path = None;
        assert_eq!(autosave_due(&untitled.press("Down Down x").state), None);
        let mut locked = script(autosave);
        locked.state.file.read_only = Some(Message::new("blocked-no-map"));
        assert_eq!(autosave_due(&locked.press("Down Down x").state), None);
    }
}

#[test]
fn on_idle_is_two_seconds_after_the_last_key() {
    let script = script(Autosave::OnIdle).press("Down Down x");
    assert_eq!(autosave_due(&script.state), Some(2000));
    let script = script.at(1500).press("Down").at(2500).tell(Msg::Tick);
    assert_eq!((autosave_due(&script.state), saves(&script)), (Some(3500), 0));
    let script = script.at(3500).tell(Msg::Tick);
    // A save is running, so none is due.
    assert_eq!((autosave_due(&script.state), saves(&script)), (None, 1));
    let script = ends(script, Ok(()));
    assert_eq!((autosave_due(&script.state), script.notice().as_str()), (None, ""));
    assert!(!script.state.document.is_modified());
}

#[test]
fn every_so_often_counts_from_the_first_change_that_the_file_does_not_hold() {
    let mut script = script(Autosave::Every);
    script.state.session.settings.saving.autosave_seconds = 30;
    let script = script.at(10_000).press("Down Down x").at(20_000).press("x");
    assert_eq!(autosave_due(&script.state), Some(40_000));
    let script = script.at(40_001).press("x");
    assert_eq!(saves(&script), 1);
    // Changes made during a save go into the next one.
    let script = ends(script.at(41_000).press("u").at(42_000), Ok(()));
    assert_eq!(autosave_due(&script.state), Some(72_000));
}

#[test]
fn a_failed_autosave_is_reported_and_pauses_autosave_until_the_user_saves() {
    let script = script(Autosave::OnIdle).press("Down Down x").at(2000).tell(Msg::Tick);
    let script = ends(script, Err(SaveErrorKind::Protected));
    let notice = script.notice();
    assert!(notice.starts_with("Autosave is paused until you save."), "{notice}");
    assert!(notice.contains("write-protected"), "{notice}");
    assert!(script.state.is_on_screen());
    let script = script.press("x").at(9000).tell(Msg::Tick);
    assert_eq!((autosave_due(&script.state), saves(&script)), (None, 1));
    let script = ends(script.press("Ctrl-S"), Ok(()));
    assert!(script.notice().starts_with("saved"));
    let script = script.press("u");
    assert_eq!(autosave_due(&script.state), Some(11_000));
}

#[test]
fn what_is_carried_or_typed_is_not_disturbed() {
    let script = script(Autosave::OnIdle).press("Down Down a").text("one").press("Esc Esc m");
    assert!(script.state.dialogs.top::<Carry>().is_some());
    assert_eq!(autosave_due(&script.state), None);
    let script = script.press("Esc a").text("half").at(2000).tell(Msg::Tick);
    assert!(script.state.dialogs.top::<Capture>().is_some() && saves(&script) == 1);
    let script = ends(script, Ok(()));
    assert!(script.state.dialogs.top::<Capture>().is_some());
    assert!(script.press("Esc").screen().contains("half"));
}

#[test]
fn quitting_waits_for_a_running_autosave() {
    let script = script(Autosave::OnIdle).press("Down Down x").at(2000).tell(Msg::Tick).press("q");
    assert_eq!(script.notice(), "Already saving.");
    let script = ends(script, Ok(()));
    assert!(script.effects.iter().any(|effect| matches!(effect, Effect::Quit)));
}
