//! Writing a map in other formats, with word of how far it is; and finding out before what that would come to.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::Hand;
use crate::export::design::Design;
use crate::export::{ExportError, FORMATS, Format, Look, Options, design_of};
use crate::store::{Directories, SaveErrorKind, write_new};
use crate::ui::Msg;
use crate::ui::effect::{ExportJob, ExportOrder, PreviewJob};
use crate::ui::msg::{ExportOutcome, PreviewOutcome};
use crate::ui::state::export::Progress;
use crate::words::Message;

/// How long it takes until the loop is told again how far an export is.
const BEAT: Duration = Duration::from_millis(100);

/// Writes the map in each format. What is refused does not keep the others from being written.
pub(super) fn export(job: &ExportJob, hand: &Hand) -> ExportOutcome {
    let place = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (over, ended) = channel::<()>();
        let told = &place;
        let watched = move || tell_progress(job, told, hand, &ended);
        // Without a thread to watch it, it is written unwatched.
        let _ = thread::Builder::new().name("progress".to_owned()).spawn_scoped(scope, watched);
        let outcome = write_all(job, &place, hand.directories.as_ref());
        drop(over);
        outcome
    })
}

/// Tells the loop how far it is, while anything moves, until `ended` has no other end.
fn tell_progress(job: &ExportJob, place: &AtomicUsize, hand: &Hand, ended: &Receiver<()>) {
    let mut told = None;
    while ended.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
        let (done, of) = job.watch.progress();
        let progress =
            Progress { format: place.load(Ordering::Relaxed), formats: job.formats.len(), done, of };
        if told.replace(progress) != Some(progress) {
            hand.tell(Msg::Exporting(progress));
        }
    }
}

fn write_all(job: &ExportJob, place: &AtomicUsize, directories: Option<&Directories>) -> ExportOutcome {
    let mut outcome = ExportOutcome::default();
    let options = match options(&job.order, directories) {
        Ok(options) => options,
        Err(reason) => {
            outcome.failed = job.formats.iter().map(|one| (one.title.clone(), reason.clone())).collect();
            return outcome;
        }
    };
    for (number, format) in job.formats.iter().enumerate() {
        // The steps of the one before are not those of this one.
        let begun = job.watch.step(0, 0);
        place.store(number, Ordering::Relaxed);
        let bytes = begun.and_then(|()| (format.write)(&job.order.map, &options, &job.watch));
        let written = bytes.map_err(|error| match error {
            ExportError::Cancelled => None,
            error => Some(error.message()),
        });
        let written = written.and_then(|bytes| put(job, format, &bytes, &outcome.written).map_err(Some));
        match written {
            Ok(path) => outcome.written.push(path),
            Err(Some(reason)) => outcome.failed.push((format.title.clone(), reason)),
            Err(None) => {
                outcome.cancelled = true;
                break;
            }
        }
    }
    outcome
}

/// How it is written: with the colours of lanes and the logo that the settings name.
fn options(order: &ExportOrder, directories: Option<&Directories>) -> Result<Options, Message> {
    let Some(directories) = directories else { return Ok(order.options.clone()) };
    let own = design_of(&order.settings, directories).map_err(|error| error.message())?;
    let asked = order.options.clone();
    let design = Design { shade: asked.look.design.shade, ..own };
    Ok(Options { look: Look { design, ..asked.look }, ..asked })
}

/// Puts a file under the first of its names that is new, or, where files are replaced, that is neither the map's own
/// nor one that this export has just written.
fn put(job: &ExportJob, format: &Format, bytes: &[u8], written: &[PathBuf]) -> Result<PathBuf, Message> {
    let folder = absolute(&job.order.folder);
    let kept: BTreeSet<PathBuf> = written.iter().chain(&job.order.own).map(|path| real(path)).collect();
    let mut refused = None;
    for name in job.order.names(format.extension) {
        let path = folder.join(name);
        if kept.contains(&real(&path)) {
            continue;
        }
        match write_new(&path, bytes, job.order.overwrite) {
            Ok(()) => return Ok(path),
            Err(error) => {
                let exists = matches!(error.kind, SaveErrorKind::Exists);
                refused = Some(error.message());
                if !exists {
                    break;
                }
            }
        }
    }
    Err(refused.unwrap_or(Message::new("export-cancelled")))
}

/// A path by which two names of one file are known to be one.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| absolute(path))
}

/// A path from the root on; `~` is the user's home, as in a shell.
pub(super) fn at_home(path: &Path) -> PathBuf {
    let home = std::env::var_os("HOME").filter(|home| !home.is_empty());
    match (path.strip_prefix("~"), home) {
        (Ok(rest), Some(home)) => Path::new(&home).join(rest),
        _ => path.to_owned(),
    }
}

fn absolute(path: &Path) -> PathBuf {
    let path = at_home(path);
    let absolute = std::path::absolute(&path).unwrap_or(path);
    // What stands after “.” is told without it.
    absolute.components().collect()
}

/// What each format would hold, and what its file would be called.
pub(super) fn preview(job: &PreviewJob) -> PreviewOutcome {
    let order = &job.order;
    let folder = absolute(&order.folder);
    let own = order.own.as_ref().map(|own| real(own));
    let is_taken = |name: &String| {
        let path = folder.join(name);
        let found = path.symlink_metadata();
        let is_free = matches!(found, Err(error) if error.kind() == io::ErrorKind::NotFound);
        is_free || order.overwrite && own != Some(real(&path))
    };
    let mut name = |format: &Format| order.names(format.extension).find(is_taken).unwrap_or_default();
    PreviewOutcome {
        number: job.number,
        names: FORMATS.iter().map(&mut name).collect(),
        holdings: FORMATS.iter().map(|format| (format.holds)(&order.map, &order.options)).collect(),
        folder_exists: folder.is_dir(),
        folder,
    }
}

#[cfg(test)]
mod tests;
