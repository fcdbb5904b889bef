//! A map whose file another program changes, and the answers that `app` gives.

use std::sync::Arc;

use masa::format::{
    Backup, Fingerprint, Opened, SaveError, SaveErrorKind, SaveReport, map_text, read_map, sample,
};
use masa::model::{CardField, CardId, Id, Map, MapField, Value};
use masa::ops::{Op, diff, merge, merge_strangers};
use masa::ui::core::external_change::{ChangedFile, CurrentFile, TheirMap};
use masa::ui::core::outcome::{LookOutcome, MergeOutcome, Outcome, SaveOutcome};
use masa::ui::core::task::{MergeJob, SaveJob, Task};
use masa::ui::external_change::ExternalChangeDialog;
use masa::ui::{Effect, Msg};

use crate::support::script::Script;

pub const FILE: &str = "/maps/amazon.masa.ron";

/// Longer than keys are ignored after a dialog opened by itself, in milliseconds.
pub const LONG: u64 = 1000;

pub fn base(language: &str) -> Map {
    sample("amazon", language).expect("the sample is there").map()
}

pub fn fingerprint(map: &Map) -> Fingerprint {
    Fingerprint::of(map_text(map).as_bytes())
}

/// The opened file.
pub fn opened(map: &Map) -> Opened {
    let text = map_text(map);
    Opened {
        loaded: read_map(text.as_bytes(), "map").expect("what was written is read"),
        path: FILE.into(),
        fingerprint: fingerprint(map),
        lock: None,
        interrupted: None,
        timer: None,
    }
}

pub fn open(language: &str, (width, height): (u16, u16)) -> Script {
    let script = Script::sized(Map::default(), width, height);
    let mut script = script.tell(Msg::Done(Outcome::Opened(Box::new(Ok(opened(&base(language)))))));
    script.effects.clear();
    script
}

pub fn with(map: &Map, ops: impl IntoIterator<Item = Op>) -> Map {
    let mut map = map.clone();
    ops.into_iter().for_each(|op| {
        op.apply(&mut map).expect("the map takes it");
    });
    map
}

pub fn titled(map: &Map, title: &str) -> Map {
    with(map, [Op::Set(Id::Map, MapField::Title.into(), Value::text(title))])
}

pub fn first_card(map: &Map) -> CardId {
    map.cards_in_order().next().expect("the sample has cards")
}

/// What the other program wrote: another text of the first card.
pub fn theirs(language: &str) -> Map {
    let base = base(language);
    with(&base, [Op::Set(first_card(&base).into(), CardField::Text.into(), Value::text("theirs"))])
}

/// The result of checking the file.
pub fn found(map: &Map, language: &str) -> CurrentFile {
    let changes = masa::insight::differences::differences(&base(language), map);
    let content = TheirMap {
        map: Arc::new(map.clone()),
        read_only: None,
        has_comments: false,
        change_count: changes.len(),
        changes,
    };
    CurrentFile::Changed(Arc::new(ChangedFile { fingerprint: Some(fingerprint(map)), content: Ok(content) }))
}

pub fn looked(found: Option<CurrentFile>, saving: bool) -> Msg {
    let copy = "/maps/amazon-2.masa.ron".into();
    Msg::Done(Outcome::Looked(Box::new(LookOutcome { path: FILE.into(), saving, found, copy })))
}

/// The last effect, which must be a save.
pub fn save_of(script: &mut Script) -> SaveJob {
    match script.effects.pop() {
        Some(Effect::Task(Task::Save(job))) => job,
        other => panic!("no save: {other:?}"),
    }
}

pub fn merge_of(script: &mut Script) -> MergeJob {
    match script.effects.pop() {
        Some(Effect::Task(Task::Merge(job))) => job,
        other => panic!("no merge: {other:?}"),
    }
}

/// Whether there are no effects but those for the journal.
pub fn does_nothing(script: &Script) -> bool {
    script.effects.iter().all(|effect| matches!(effect, Effect::Journal(_)))
}

/// Runs the merge or the reload, as `app` does.
pub fn bring(job: &MergeJob) -> Msg {
    let (map, notes) = if job.reload {
        ((*job.theirs).clone(), Vec::new())
    } else {
        let merged = match job.base.as_deref() {
            Some(base) => merge(base, &job.ours, &job.theirs),
            None => merge_strangers(&job.ours, &job.theirs),
        };
        let notes = masa::insight::merged::notes(&merged).into_iter().map(|(_, said)| said).collect();
        (merged.map, notes)
    };
    Msg::Done(Outcome::Merged(Box::new(MergeOutcome {
        revision: job.revision,
        ours: job.ours.clone(),
        fingerprint: job.fingerprint,
        ops: diff(&job.ours, &map),
        is_theirs: map == *job.theirs,
        reload: job.reload,
        notes,
    })))
}

pub fn refused(job: SaveJob, kind: SaveErrorKind) -> Msg {
    let result = Err(SaveError { file: job.path.clone(), kind });
    ended(job, result)
}

pub fn done(job: SaveJob, backup: Backup) -> Msg {
    let saved = SaveReport { fingerprint: fingerprint(&job.map), durable: true, former: None, backup };
    ended(job, Ok(saved))
}

pub fn ended(job: SaveJob, result: Result<SaveReport, SaveError>) -> Msg {
    let SaveJob { map, revision, path, reason, .. } = job;
    Msg::Done(Outcome::Saved(Box::new(SaveOutcome { revision, map, path, reason, lock: None, result })))
}

/// A save that found what another program wrote; we have added a card.
pub fn conflicting(language: &str, size: (u16, u16), there: CurrentFile) -> Script {
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

pub fn is_open(script: &Script) -> bool {
    script.state.dialogs.top::<ExternalChangeDialog>().is_some()
}
