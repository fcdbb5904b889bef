//! Writes a map in other formats with progress reports, and previews what that would write.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::super::fonts::add_fonts;
use super::super::locks::Locks;
use super::report::Reporter;
use crate::export::design::Design;
use crate::export::{
    DesignError, ExportError, ExportLook, ExportOptions, FORMATS, Format, design_of, left_out,
};
use crate::format::{SaveError, SaveErrorKind};
use crate::store::{Directories, NewFile, Permissions, read_logo, write_several};
use crate::ui::Msg;
use crate::ui::core::exporting::Progress;
use crate::ui::core::outcome::{ExportOutcome, PreviewOutcome};
use crate::ui::core::task::{ExportJob, ExportOrder, PreviewJob};
use crate::words::Message;

/// The interval of the progress reports.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(100);

/// Writes the map in each format. If one format cannot represent the map, the others are still
/// written. Either all files that were generated are stored, or none.
pub(super) fn export(
    job: &ExportJob,
    directories: Option<&Directories>,
    reporter: &Reporter,
) -> ExportOutcome {
    let place = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (over, ended) = channel::<()>();
        let told = &place;
        let watched = move || report_progress(job, told, reporter, &ended);
        // If no thread can be started, export without progress reports.
        let _ = thread::Builder::new().name("progress".to_owned()).spawn_scoped(scope, watched);
        let outcome = write_all(job, &place, directories);
        drop(over);
        outcome
    })
}

/// Reports progress to the main loop whenever it has changed, until the sender of `ended` is
/// dropped.
fn report_progress(job: &ExportJob, place: &AtomicUsize, reporter: &Reporter, ended: &Receiver<()>) {
    let mut told = None;
    while ended.recv_timeout(PROGRESS_INTERVAL) == Err(RecvTimeoutError::Timeout) {
        let (done, of) = job.watch.progress();
        let progress =
            Progress { format: place.load(Ordering::Relaxed), formats: job.formats.len(), done, of };
        if told.replace(progress) != Some(progress) {
            reporter.send(Msg::ExportProgress(progress), Locks::default());
        }
    }
}

fn write_all(job: &ExportJob, place: &AtomicUsize, directories: Option<&Directories>) -> ExportOutcome {
    let mut outcome = ExportOutcome::default();
    let mut options = match options(&job.order, directories) {
        Ok(options) => options,
        Err(reason) => {
            outcome.failed = job.formats.iter().map(|one| (one.title.clone(), reason.clone())).collect();
            return outcome;
        }
    };
    let fonts = add_fonts(&job.order.map, &mut options, &job.formats, None);
    let names: Vec<&str> = job.formats.iter().map(|format| format.name).collect();
    let left = left_out(&job.order.map, &options, &names);
    outcome.notes = [fonts.used, fonts.missing, left].concat();
    let mut made: Vec<(&Format, Vec<u8>)> = Vec::new();
    for (number, format) in job.formats.iter().copied().enumerate() {
        // Discard the step count of the previous format.
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

/// The export options, with lane colours and logo taken from the settings.
fn options(order: &ExportOrder, directories: Option<&Directories>) -> Result<ExportOptions, Message> {
    let Some(directories) = directories else { return Ok(order.options.clone()) };
    let logo = read_logo(&order.settings, directories);
    let own = design_of(&order.settings, logo).map_err(|errors| DesignError::all(&errors))?;
    let asked = order.options.clone();
    let design = Design { shade: asked.look.design.shade, ..own };
    Ok(ExportOptions { look: ExportLook { design, ..asked.look }, ..asked })
}

/// How often to choose new file names when other programs take them in between.
const WRITE_ATTEMPTS: usize = 4;

/// Stores the files under free names, all or none. On error, returns the index of the file that
/// failed.
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
        if error.kind != SaveErrorKind::Exists || tries == WRITE_ATTEMPTS {
            let place = paths.iter().position(|path| *path == error.file);
            return Err((place.unwrap_or_default(), error.message()));
        }
    }
}

/// Free file names; with overwriting, names that are neither the map's own file nor used twice.
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

/// The canonical path, so that two names of one file compare equal.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| absolute(path))
}

/// Makes a path absolute; a leading `~` is the user's home directory, as in a shell.
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
    // Drops “.” components.
    absolute.components().collect()
}

/// Previews each format: what it would contain and its file name.
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
