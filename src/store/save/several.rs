//! Writes several new files, all or none: each is first written and synced under a temporary name,
//! and only then renamed. If one fails, those before it get their former content back. If the
//! program is killed in between, each file has its former or its new content, complete; leftovers
//! are removed when the same files are written again.

use std::path::Path;

use super::nature::{Nature, Permissions};
use super::target::{FormerFile, Replaces, SaveTarget};
use super::temporary::{Temporary, TemporaryError, clear_leftovers, is_denied};
use crate::format::SaveErrorKind;
use crate::store::system::disk::Disk;

/// A file to be written: its path and its content.
pub type NewFile<'a> = (&'a Path, &'a [u8]);

/// Writes files, all or none.
///
/// # Errors
/// The index of the first file that could not be written, and why.
pub(super) fn put_all<D: Disk>(
    disk: &D,
    files: &[NewFile<'_>],
    replaces: Replaces,
    permissions: Permissions<'_>,
) -> Result<(), (usize, SaveErrorKind)> {
    let mut targets = Vec::new();
    for (place, (path, _)) in files.iter().enumerate() {
        targets.push(target(disk, path, replaces).map_err(|kind| (place, kind))?);
    }
    let nature = Nature::of(disk, permissions);
    let mut written = Vec::new();
    for (place, (target, (_, bytes))) in targets.iter().zip(files).enumerate() {
        let file = WrittenFile::new(disk, target, bytes, &nature).map_err(|kind| (place, kind))?;
        written.push((place, file));
    }
    // Start with those that still need disk space: if they fail, less has to be undone.
    written.sort_by_key(|(_, file)| !matches!(file.method, WriteMethod::InPlace));
    let mut named: Vec<(&Path, NamedFile<'_, D>)> = Vec::new();
    for (place, file) in written {
        match file.name(&nature) {
            Ok(done) => named.extend(files.get(place).map(|(path, _)| (*path, done))),
            Err(kind) => {
                let mut stuck = None;
                for (path, done) in named.into_iter().rev() {
                    stuck = done.take_back().err().map(|_| path).or(stuck);
                }
                let kind = match stuck {
                    Some(new) => SaveErrorKind::Halfway { new: new.to_owned(), why: Box::new(kind) },
                    None => kind,
                };
                return Err((place, kind));
            }
        }
    }
    for target in &targets {
        // If this fails, the files are written but perhaps not durable.
        let _ = disk.sync_directory(&target.directory);
    }
    named.into_iter().for_each(|(_, done)| done.drop_former());
    Ok(())
}

fn target<D: Disk>(disk: &D, path: &Path, replaces: Replaces) -> Result<SaveTarget<D>, SaveErrorKind> {
    let target = SaveTarget::resolve(disk, path)?;
    target.allows(replaces)?;
    clear_leftovers(disk, &target, None);
    Ok(target)
}

/// A file whose content is on the disk, or that will be written in place.
struct WrittenFile<'a, D: Disk> {
    disk: &'a D,
    target: &'a SaveTarget<D>,
    bytes: &'a [u8],
    method: WriteMethod<'a, D>,
}

/// How the content gets into the file.
enum WriteMethod<'a, D: Disk> {
    /// The file does not exist yet.
    New(Temporary<'a, D>),
    /// The temporary file replaces this one.
    Over(Temporary<'a, D>, FormerFile<D>),
    /// The former file cannot be replaced.
    InPlace,
}

impl<'a, D: Disk> WrittenFile<'a, D> {
    fn new(
        disk: &'a D,
        target: &'a SaveTarget<D>,
        bytes: &'a [u8],
        nature: &Nature<'_, D>,
    ) -> Result<WrittenFile<'a, D>, SaveErrorKind> {
        let state = match target.former {
            None => WriteMethod::New(Temporary::write(disk, target, bytes, nature)?),
            Some(_) => {
                let former = target.open(disk, false)?;
                if former.look.links > 1 {
                    WriteMethod::InPlace
                } else {
                    match Temporary::write(disk, target, bytes, &nature.over(&former)) {
                        Ok(temporary) => WriteMethod::Over(temporary, former),
                        Err(TemporaryError::NotHere(_)) => WriteMethod::InPlace,
                        Err(TemporaryError::Failed(kind)) => return Err(kind),
                    }
                }
            }
        };
        Ok(WrittenFile { disk, target, bytes, method: state })
    }

    /// Gives the content its file name.
    fn name(self, nature: &Nature<'_, D>) -> Result<NamedFile<'a, D>, SaveErrorKind> {
        let WrittenFile { disk, target, bytes, method: state } = self;
        let named = |past| Ok(NamedFile { disk, target, previous: past });
        match state {
            WriteMethod::New(temporary) => {
                let identity = temporary.identity()?;
                temporary.become_new(&target.name)?;
                named(PreviousContent::Nothing { identity })
            }
            WriteMethod::Over(temporary, former) => {
                match disk.exchange(&target.directory, &temporary.name, &target.name) {
                    Ok(()) => named(PreviousContent::UnderName(temporary)),
                    Err(error) if error.kind() == std::io::ErrorKind::Unsupported => {
                        let content = disk.read(&former.file, u64::MAX)?;
                        let copy = Temporary::write(disk, target, &content, &Nature::Exactly(&former))?;
                        temporary.replace(&target.name)?;
                        named(PreviousContent::Copied(copy))
                    }
                    Err(error) if is_denied(&error) => {
                        drop(temporary);
                        named(in_place(disk, target, bytes, nature)?)
                    }
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(SaveErrorKind::Removed),
                    Err(error) => Err(error.into()),
                }
            }
            WriteMethod::InPlace => named(in_place(disk, target, bytes, nature)?),
        }
    }
}

/// Overwrites the existing file.
fn in_place<'a, D: Disk>(
    disk: &'a D,
    target: &'a SaveTarget<D>,
    bytes: &[u8],
    nature: &Nature<'_, D>,
) -> Result<PreviousContent<'a, D>, SaveErrorKind> {
    let former = target.open(disk, true)?;
    let content = disk.read(&former.file, u64::MAX)?;
    disk.reserve(&former.file, bytes.len() as u64)?;
    // Before the first byte. If writing fails, the permissions stay narrowed.
    nature.close(disk, &former)?;
    if let Err(error) = disk.write(&former.file, bytes).and_then(|()| disk.sync(&former.file)) {
        let restored = disk.write(&former.file, &content).and_then(|()| disk.sync(&former.file));
        return Err(match restored {
            Ok(()) => error.into(),
            Err(_) => SaveErrorKind::Halfway { new: target.path.clone(), why: Box::new(error.into()) },
        });
    }
    Ok(PreviousContent::Overwritten(former, content))
}

/// A file with its new content, and the means to restore the former one.
struct NamedFile<'a, D: Disk> {
    disk: &'a D,
    target: &'a SaveTarget<D>,
    previous: PreviousContent<'a, D>,
}

/// The former state of a file.
enum PreviousContent<'a, D: Disk> {
    /// There was no file; the identity is that of the new one.
    Nothing { identity: (u64, u64) },
    /// The former file, which now has the temporary name.
    UnderName(Temporary<'a, D>),
    /// A copy of the former file.
    Copied(Temporary<'a, D>),
    /// The former bytes of the same file.
    Overwritten(FormerFile<D>, Vec<u8>),
}

impl<D: Disk> NamedFile<'_, D> {
    /// Restores the former state.
    fn take_back(self) -> Result<(), SaveErrorKind> {
        let NamedFile { disk, target, previous: past } = self;
        match past {
            PreviousContent::Nothing { identity } => {
                // Another program may have replaced our file; then leave it.
                let found = disk.look(&target.directory, &target.name)?;
                if found.is_some_and(|found| found.identity == identity) {
                    disk.remove(&target.directory, &target.name)?;
                }
            }
            PreviousContent::UnderName(temporary) => {
                disk.exchange(&target.directory, &temporary.name, &target.name)?;
            }
            PreviousContent::Copied(copy) => copy.replace(&target.name)?,
            PreviousContent::Overwritten(former, content) => {
                disk.write(&former.file, &content).and_then(|()| disk.sync(&former.file))?;
            }
        }
        Ok(())
    }

    /// Drops the former state. What cannot be removed is removed when the same file is written
    /// again.
    fn drop_former(self) {
        if let PreviousContent::UnderName(temporary) = self.previous {
            let _ = self.disk.remove(&self.target.directory, &temporary.name);
            temporary.forget();
        }
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
