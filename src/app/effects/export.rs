//! Writing a map in other formats, with word of how far it is; and finding out before what that would come to.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::super::locks::Locks;
use super::report::Reporter;
use crate::export::design::Design;
use crate::export::{ExportError, ExportLook, ExportOptions, FORMATS, Format, design_of};
use crate::format::{SaveError, SaveErrorKind};
use crate::store::{Directories, NewFile, Permissions, read_logo, write_several};
use crate::ui::Msg;
use crate::ui::core::exporting::Progress;
use crate::ui::core::outcome::{ExportOutcome, PreviewOutcome};
use crate::ui::core::task::{ExportJob, ExportOrder, PreviewJob};
use crate::words::Message;

/// How long it takes until the loop is told again how far an export is.
const BEAT: Duration = Duration::from_millis(100);

/// Writes the map in each format. A format that refuses the map does not keep the others from being written; what is
/// written, all of it is, or nothing.
pub(super) fn export(
    job: &ExportJob,
    directories: Option<&Directories>,
    reporter: &Reporter,
) -> ExportOutcome {
    let place = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (over, ended) = channel::<()>();
        let told = &place;
        let watched = move || tell_progress(job, told, reporter, &ended);
        // Without a thread to watch it, it is written unwatched.
        let _ = thread::Builder::new().name("progress".to_owned()).spawn_scoped(scope, watched);
        let outcome = write_all(job, &place, directories);
        drop(over);
        outcome
    })
}

/// Tells the loop how far it is, while anything moves, until `ended` has no other end.
fn tell_progress(job: &ExportJob, place: &AtomicUsize, reporter: &Reporter, ended: &Receiver<()>) {
    let mut told = None;
    while ended.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
        let (done, of) = job.watch.progress();
        let progress =
            Progress { format: place.load(Ordering::Relaxed), formats: job.formats.len(), done, of };
        if told.replace(progress) != Some(progress) {
            reporter.tell(Msg::Exporting(progress), Locks::default());
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
    let mut made: Vec<(&Format, Vec<u8>)> = Vec::new();
    for (number, format) in job.formats.iter().copied().enumerate() {
        // The steps of the one before are not those of this one.
        let begun = job.watch.step(0, 0);
        place.store(number, Ordering::Relaxed);
        match begun.and_then(|()| (format.write)(&job.order.map, &options, &job.watch)) {
            Ok(bytes) => made.push((format, bytes)),
            Err(ExportError::Cancelled) => {
                return ExportOutcome { cancelled: true, ..ExportOutcome::default() };
            }
            Err(error) => outcome.failed.push((format.title.clone(), error.message())),
        }
    }
    match put(job, &made) {
        Ok(written) => outcome.written = written,
        Err((refused, reason)) => {
            outcome.failed.extend(made.get(refused).map(|(format, _)| (format.title.clone(), reason)));
            let others = made.iter().enumerate().filter(|(place, _)| *place != refused);
            let why = || Message::new("export-none");
            outcome.failed.extend(others.map(|(_, (format, _))| (format.title.clone(), why())));
        }
    }
    outcome
}

/// How it is written: with the colours of lanes and the logo that the settings name.
fn options(order: &ExportOrder, directories: Option<&Directories>) -> Result<ExportOptions, Message> {
    let Some(directories) = directories else { return Ok(order.options.clone()) };
    let logo = read_logo(&order.settings, directories);
    let own = design_of(&order.settings, logo).map_err(|error| error.message())?;
    let asked = order.options.clone();
    let design = Design { shade: asked.look.design.shade, ..own };
    Ok(ExportOptions { look: ExportLook { design, ..asked.look }, ..asked })
}

/// How often names are chosen anew, where other programs took them meanwhile.
const TRIES: usize = 4;

/// Puts the files under names of their own, all or none; of a refusal, the place of the one that it met.
fn put(job: &ExportJob, made: &[(&Format, Vec<u8>)]) -> Result<Vec<PathBuf>, (usize, Message)> {
    let own = job.order.own.as_deref();
    let permissions = own.map_or(Permissions::Usual, Permissions::Within);
    let mut tries = 0;
    loop {
        let paths = free_names(job, made)?;
        let files: Vec<NewFile<'_>> =
            paths.iter().zip(made).map(|(path, (_, bytes))| (path.as_path(), bytes.as_slice())).collect();
        let Err(error) = write_several(&files, job.order.overwrite, permissions) else { return Ok(paths) };
        tries += 1;
        if error.kind != SaveErrorKind::Exists || tries == TRIES {
            let place = paths.iter().position(|path| *path == error.file);
            return Err((place.unwrap_or_default(), error.message()));
        }
    }
}

/// The first names that are new, or, where files are replaced, that are neither the map's own nor one's before.
fn free_names(job: &ExportJob, made: &[(&Format, Vec<u8>)]) -> Result<Vec<PathBuf>, (usize, Message)> {
    let folder = absolute(&job.order.folder);
    let mut kept: BTreeSet<PathBuf> = job.order.own.iter().map(|path| real(path)).collect();
    let mut paths = Vec::new();
    for (place, (format, _)) in made.iter().enumerate() {
        let mut named = job.order.names(format.extension).map(|name| folder.join(name));
        let free = named.find(|path| {
            !kept.contains(&real(path)) && (job.order.overwrite || path.symlink_metadata().is_err())
        });
        let Some(path) = free else {
            let error = SaveError { file: folder, kind: SaveErrorKind::Exists };
            return Err((place, error.message()));
        };
        kept.insert(real(&path));
        paths.push(path);
    }
    Ok(paths)
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
