//! Several new files, all or none: each is written and synced under a passing name first, and only then do they get
//! their own. Where one cannot, those before it get back what they held. A kill between two names leaves each file as it
//! was or new, whole; what lies about besides is removed when the same files are written again.

use std::path::Path;

use super::nature::{Nature, Permissions};
use super::target::{Former, Replaces, Target};
use super::temporary::{Temporary, Unwritten, clear_leftovers, is_denied};
use crate::format::SaveErrorKind;
use crate::store::system::disk::Disk;

/// A file to be written: where, and what it will hold.
pub type NewFile<'a> = (&'a Path, &'a [u8]);

/// Writes files, all of them or none.
///
/// # Errors
/// The place of the first that could not be written, and why.
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
        let file = Written::new(disk, target, bytes, &nature).map_err(|kind| (place, kind))?;
        written.push((place, file));
    }
    // What still needs room on the disk comes first: there is less to be taken back where it fails.
    written.sort_by_key(|(_, file)| !matches!(file.state, State::InPlace));
    let mut named: Vec<(&Path, Named<'_, D>)> = Vec::new();
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
        // Where that fails they are written, and perhaps not yet durable.
        let _ = disk.sync_directory(&target.directory);
    }
    named.into_iter().for_each(|(_, done)| done.settle());
    Ok(())
}

fn target<D: Disk>(disk: &D, path: &Path, replaces: Replaces) -> Result<Target<D>, SaveErrorKind> {
    let target = Target::resolve(disk, path)?;
    target.allows(replaces)?;
    clear_leftovers(disk, &target, None);
    Ok(target)
}

/// A file whose content is on the disk, or will be written in place.
struct Written<'a, D: Disk> {
    disk: &'a D,
    target: &'a Target<D>,
    bytes: &'a [u8],
    state: State<'a, D>,
}

/// How it becomes the file.
enum State<'a, D: Disk> {
    /// There was none.
    New(Temporary<'a, D>),
    /// It takes the place of this one.
    Over(Temporary<'a, D>, Former<D>),
    /// The former file cannot be replaced by another.
    InPlace,
}

impl<'a, D: Disk> Written<'a, D> {
    fn new(
        disk: &'a D,
        target: &'a Target<D>,
        bytes: &'a [u8],
        nature: &Nature<'_, D>,
    ) -> Result<Written<'a, D>, SaveErrorKind> {
        let state = match target.former {
            None => State::New(Temporary::write(disk, target, bytes, nature)?),
            Some(_) => {
                let former = target.open(disk, false)?;
                if former.look.links > 1 {
                    State::InPlace
                } else {
                    match Temporary::write(disk, target, bytes, &nature.over(&former)) {
                        Ok(temporary) => State::Over(temporary, former),
                        Err(Unwritten::NotHere(_)) => State::InPlace,
                        Err(Unwritten::Failed(kind)) => return Err(kind),
                    }
                }
            }
        };
        Ok(Written { disk, target, bytes, state })
    }

    /// Gives the file its name.
    fn name(self, nature: &Nature<'_, D>) -> Result<Named<'a, D>, SaveErrorKind> {
        let Written { disk, target, bytes, state } = self;
        let named = |past| Ok(Named { disk, target, past });
        match state {
            State::New(temporary) => {
                let identity = temporary.identity()?;
                temporary.become_new(&target.name)?;
                named(Past::Nothing { identity })
            }
            State::Over(temporary, former) => {
                match disk.exchange(&target.directory, &temporary.name, &target.name) {
                    Ok(()) => named(Past::UnderName(temporary)),
                    Err(error) if error.kind() == std::io::ErrorKind::Unsupported => {
                        let content = disk.read(&former.file, u64::MAX)?;
                        let copy = Temporary::write(disk, target, &content, &Nature::Exactly(&former))?;
                        temporary.replace(&target.name)?;
                        named(Past::Copied(copy))
                    }
                    Err(error) if is_denied(&error) => {
                        drop(temporary);
                        named(in_place(disk, target, bytes, nature)?)
                    }
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(SaveErrorKind::Removed),
                    Err(error) => Err(error.into()),
                }
            }
            State::InPlace => named(in_place(disk, target, bytes, nature)?),
        }
    }
}

/// Writes into the file that is there.
fn in_place<'a, D: Disk>(
    disk: &'a D,
    target: &'a Target<D>,
    bytes: &[u8],
    nature: &Nature<'_, D>,
) -> Result<Past<'a, D>, SaveErrorKind> {
    let former = target.open(disk, true)?;
    let content = disk.read(&former.file, u64::MAX)?;
    disk.reserve(&former.file, bytes.len() as u64)?;
    // Before the first byte; where writing fails it stays so.
    nature.close(disk, &former)?;
    if let Err(error) = disk.write(&former.file, bytes).and_then(|()| disk.sync(&former.file)) {
        let restored = disk.write(&former.file, &content).and_then(|()| disk.sync(&former.file));
        return Err(match restored {
            Ok(()) => error.into(),
            Err(_) => SaveErrorKind::Halfway { new: target.path.clone(), why: Box::new(error.into()) },
        });
    }
    Ok(Past::Overwritten(former, content))
}

/// A file that has its name, and what can bring back what was there.
struct Named<'a, D: Disk> {
    disk: &'a D,
    target: &'a Target<D>,
    past: Past<'a, D>,
}

/// What was there.
enum Past<'a, D: Disk> {
    /// Nothing; the file that is there now is this one.
    Nothing { identity: (u64, u64) },
    /// A file that has the temporary's name now.
    UnderName(Temporary<'a, D>),
    /// A file of which there is a copy.
    Copied(Temporary<'a, D>),
    /// Other bytes in the same file.
    Overwritten(Former<D>, Vec<u8>),
}

impl<D: Disk> Named<'_, D> {
    /// Brings back what was there.
    fn take_back(self) -> Result<(), SaveErrorKind> {
        let Named { disk, target, past } = self;
        match past {
            Past::Nothing { identity } => {
                // What another program put there since is not ours.
                let found = disk.look(&target.directory, &target.name)?;
                if found.is_some_and(|found| found.identity == identity) {
                    disk.remove(&target.directory, &target.name)?;
                }
            }
            Past::UnderName(temporary) => {
                disk.exchange(&target.directory, &temporary.name, &target.name)?;
            }
            Past::Copied(copy) => copy.replace(&target.name)?,
            Past::Overwritten(former, content) => {
                disk.write(&former.file, &content).and_then(|()| disk.sync(&former.file))?;
            }
        }
        Ok(())
    }

    /// Lets go of what was there. What cannot be removed is removed when the same file is written again.
    fn settle(self) {
        if let Past::UnderName(temporary) = self.past {
            let _ = self.disk.remove(&self.target.directory, &temporary.name);
            temporary.forget();
        }
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
