//! Reads what another program wrote to the open map's file, and merges it with the map.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::format::{Access, EXTENSION, Fingerprint, ReadError, ReadErrorKind};
use crate::insight::differences::differences;
use crate::insight::merged;
use crate::model::Map;
use crate::ops::{diff, merge, merge_strangers};
use crate::ui::core::external_change::{ChangedFile, CurrentFile, TheirMap};
use crate::ui::core::outcome::{LookOutcome, MergeOutcome};
use crate::ui::core::task::{LookJob, MergeJob};
use crate::{format, store};

/// Wait this long before reading: a program that writes in several steps (truncates or removes the
/// file, then writes it) is usually done by then. If not, its last step causes another
/// notification.
const SETTLE_TIME: Duration = Duration::from_millis(80);

/// How many changes the message lists.
const CHANGES_SHOWN: usize = 8;

/// The last number tried for the name of a copy.
const COPY_NUMBERS: u32 = 1000;

/// Reads the file and compares it with what is known of it.
pub(super) fn look(job: LookJob) -> LookOutcome {
    if !job.saving {
        thread::sleep(SETTLE_TIME);
    }
    let found = match store::read_bytes(&job.path) {
        Err(ReadError { kind: ReadErrorKind::Missing, .. }) => Some(CurrentFile::Missing),
        Err(error) => Some(CurrentFile::Changed(Arc::new(ChangedFile {
            fingerprint: None,
            content: Err(error.message()),
        }))),
        Ok(bytes) => {
            let fingerprint = Fingerprint::of(&bytes);
            (Some(fingerprint) != job.known)
                .then(|| CurrentFile::Changed(Arc::new(changed_file(&job, &bytes, fingerprint))))
        }
    };
    let copy = free_name(&job.path);
    LookOutcome { path: job.path, saving: job.saving, found, copy }
}

fn changed_file(job: &LookJob, bytes: &[u8], fingerprint: Fingerprint) -> ChangedFile {
    let content = format::read_map(bytes, &job.path.to_string_lossy()).map_err(|error| error.message());
    let content = content.map(|loaded| {
        let mut changes = job.base.as_ref().map(|base| differences(base, &loaded.map)).unwrap_or_default();
        let count = changes.len();
        changes.truncate(CHANGES_SHOWN);
        let has_comments = loaded.keeps_former();
        let read_only = match loaded.access {
            Access::Writable => None,
            Access::ReadOnly(reason) => Some(reason),
        };
        TheirMap { map: Arc::new(loaded.map), read_only, has_comments, changes, change_count: count }
    });
    ChangedFile { fingerprint: Some(fingerprint), content }
}

/// An unused name beside the file: `map-2.masa.ron`.
fn free_name(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(EXTENSION).and_then(|stem| stem.strip_suffix('.'));
    let (stem, ending) = match (stem, name.rsplit_once('.')) {
        (Some(stem), _) => (stem, EXTENSION),
        (None, Some((stem, ending))) => (stem, ending),
        (None, None) => (&*name, EXTENSION),
    };
    let named = |number| path.with_file_name(format!("{stem}-{number}.{ending}"));
    let is_free = |path: &PathBuf| path.symlink_metadata().is_err();
    (2..COPY_NUMBERS).map(named).find(is_free).unwrap_or_else(|| named(COPY_NUMBERS))
}

/// Merges the map with what another program wrote, or finds the changes that reload the file.
pub(super) fn merge_job(job: &MergeJob) -> MergeOutcome {
    let ops_to = |map: &Map| diff(&job.ours, map);
    let (ops, is_theirs, notes) = if job.reload {
        (ops_to(&job.theirs), true, Vec::new())
    } else {
        let merged = match job.base.as_deref() {
            Some(base) => merge(base, &job.ours, &job.theirs),
            // If both created the file, there is no common ancestor.
            None => merge_strangers(&job.ours, &job.theirs),
        };
        let notes = merged::notes(&merged).into_iter().map(|(_, said)| said).collect();
        (ops_to(&merged.map), merged.map == *job.theirs, notes)
    };
    let MergeJob { revision, fingerprint, reload, .. } = *job;
    MergeOutcome { revision, ours: Arc::clone(&job.ours), fingerprint, ops, is_theirs, reload, notes }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::template;
    use crate::ops::{Document, apply_all};

    #[test]
    fn a_map_that_is_saved_over_another_does_not_double_its_lanes() {
        let map = |name| Arc::new(template(name, "en").unwrap().map());
        let (ours, theirs) = (map("purchase"), map("blank"));
        let revision = Document::new((*ours).clone(), false).revision();
        let fingerprint = Fingerprint::of(b"theirs");
        let job = MergeJob { base: None, ours, revision, theirs, fingerprint, reload: false };
        let mut merged = (*job.ours).clone();
        apply_all(merge_job(&job).ops, &mut merged).unwrap();
        let called = |id| merged.lane(id).map(|lane| (lane.kind, lane.title.as_str()));
        let mut lanes: Vec<_> = merged.lane_ids().iter().map(|id| called(*id)).collect();
        let count = lanes.len();
        lanes.sort_unstable();
        lanes.dedup();
        assert_eq!(lanes.len(), count, "{lanes:?}");
        assert!(job.theirs.lane_ids().iter().all(|id| merged.lane(*id).is_some()));
    }
}
