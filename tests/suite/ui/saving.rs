//! Saving a map, and what the program knows of its file then.

use masa::model::Map;
use masa::store::{Backup, Fingerprint, Opened, Saved, map_text, read_map, sample};
use masa::ui::msg::SaveOutcome;
use masa::ui::{Effect, Msg};

use crate::support::script::Script;

/// A file, as it is opened.
fn opened(map: &Map) -> Opened {
    let text = map_text(map);
    Opened {
        loaded: read_map(text.as_bytes(), "map").expect("what was written is read"),
        path: "map.masa.ron".into(),
        fingerprint: Fingerprint::of(text.as_bytes()),
        lock: None,
    }
}

#[test]
fn the_map_of_the_file_is_known_while_it_is_edited_and_is_the_new_one_once_saved() {
    let map = sample("amazon", "en").expect("the sample is there").map();
    let script = Script::open(Map::default()).tell(Msg::Opened(Box::new(Ok(opened(&map)))));
    let mut script = script.press("l j a").text("typed").press("Enter Esc Ctrl-S");
    assert_eq!(script.state.file.base.as_deref(), Some(&map));
    let Some(Effect::Save(job)) = script.effects.pop() else { panic!("nothing is saved") };
    let saved = Saved {
        fingerprint: Fingerprint::of(map_text(&job.map).as_bytes()),
        durable: true,
        former: None,
        backup: Backup::NotAsked,
    };
    let (revision, saving) = (job.revision, job.map);
    // What is typed while it is being saved is not in the file.
    let script = script.press("a").text("later").press("Enter Esc");
    let outcome =
        SaveOutcome { revision, map: saving.clone(), path: "map.masa.ron".into(), result: Ok(saved) };
    let script = script.tell(Msg::Saved(Box::new(outcome)));
    assert_eq!(script.state.file.base, Some(saving));
    assert_ne!(script.state.file.base.as_deref(), Some(script.map()));
    assert!(script.state.document.is_modified());
}
