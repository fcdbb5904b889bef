//! Saving a map, and what the program then knows about its file.

use masa::format::{Backup, Fingerprint, Opened, SaveReport, map_text, read_map, sample};
use masa::model::Map;

use masa::ui::core::outcome::{Outcome, SaveOutcome};
use masa::ui::core::task::Task;
use masa::ui::inspector::Inspector;
use masa::ui::{Effect, Msg};

use crate::payloads::looks::prompt;
use crate::support::script::Script;

/// The opened file.
pub fn opened(map: &Map) -> Opened {
    let text = map_text(map);
    Opened {
        loaded: read_map(text.as_bytes(), "map").expect("what was written is read"),
        path: "map.masa.ron".into(),
        fingerprint: Fingerprint::of(text.as_bytes()),
        lock: None,
        interrupted: None,
        timer: None,
    }
}

#[test]
fn the_map_of_the_file_is_known_while_it_is_edited_and_is_the_new_one_once_saved() {
    let map = sample("amazon", "en").expect("the sample is there").map();
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::Opened(Box::new(Ok(opened(&map))))));
    let mut script = script.press("l j a").text("typed").press("Enter Esc Ctrl-S");
    assert_eq!(script.state.file.base.as_deref(), Some(&map));
    let Some(Effect::Task(Task::Save(job))) = script.effects.pop() else { panic!("nothing is saved") };
    let saved = SaveReport {
        fingerprint: Fingerprint::of(map_text(&job.map).as_bytes()),
        durable: true,
        former: None,
        backup: Backup::NotAsked,
    };
    let (revision, saving) = (job.revision, job.map);
    // A text typed during the save is not in the file.
    let script = script.press("a").text("later").press("Enter Esc");
    let outcome = SaveOutcome {
        revision,
        map: saving.clone(),
        path: "map.masa.ron".into(),
        reason: job.reason,
        lock: None,
        result: Ok(saved),
    };
    let script = script.tell(Msg::Done(Outcome::Saved(Box::new(outcome))));
    assert_eq!(script.state.file.base, Some(saving));
    assert_ne!(script.state.file.base.as_deref(), Some(script.map()));
    assert!(script.state.document.is_modified());
}

/// The map that is saved; `None` if none is.
fn saves(script: &Script) -> Option<&Map> {
    script
        .effects
        .iter()
        .find_map(|effect| if let Effect::Task(Task::Save(job)) = effect { Some(&*job.map) } else { None })
}

#[test]
fn a_line_that_is_asked_for_keeps_nobody_from_saving() {
    let map = sample("amazon", "en").expect("the sample is there").map();
    let open = || Script::open(Map::default()).tell(Msg::Done(Outcome::Opened(Box::new(Ok(opened(&map))))));
    let mut edited = open().press("l j a").text("typed").press("Enter Esc");
    edited.effects.clear();
    for keys in ["/", "f"] {
        let mut script = open().press("l j a").text("typed").press("Enter Esc").press(keys).text("so");
        script.effects.clear();
        let script = script.press("Ctrl-S");
        assert!(saves(&script) == Some(edited.map()), "{keys}");
        // The prompt is still open.
        assert!(script.screen().contains("so"), "{}", script.screen());
        assert!(script.state.dialogs.uppermost().and_then(prompt).is_some(), "{keys}");
    }
    // A line that belongs to the map is stored first, or refused.
    let mut script = open().press("l j @").text("Dana");
    script.effects.clear();
    let script = script.press("F2");
    let owned = saves(&script).expect("it is saved");
    assert!(owned.cards_in_order().any(|id| owned.card(id).unwrap().facets().task.owner == "Dana"));
    // Without a file, the name is asked for.
    let script = Script::sample("amazon", "en").press("/").text("so").press("Ctrl-S");
    assert!(script.screen().contains(".masa.ron") && saves(&script).is_none(), "{}", script.screen());
    let script = script.press("Alt-a").text("journey").press("Ctrl-S");
    assert!(saves(&script).is_some());
    // If saving is not possible, the notice says why.
    let script = Script::welcome(Vec::new(), 110, 32).press("i Ctrl-S");
    assert!(!script.notice().is_empty() && saves(&script).is_none());
}

#[test]
fn a_field_that_is_typed_is_kept_and_the_map_saved() {
    let map = sample("amazon", "en").expect("the sample is there").map();
    let script = Script::open(Map::default()).tell(Msg::Done(Outcome::Opened(Box::new(Ok(opened(&map))))));
    let mut script = script.press("l j i Enter").text(" and more");
    assert!(script.state.dialogs.top::<Inspector>().is_some_and(|inspector| inspector.editor.is_some()));
    script.effects.clear();
    let script = script.press("Ctrl-S");
    let saved = saves(&script).expect("it is saved");
    assert!(saved.cards_in_order().any(|id| saved.card(id).unwrap().text.ends_with(" and more")));
    assert!(script.state.dialogs.top::<Inspector>().is_some_and(|inspector| inspector.editor.is_none()));
}
