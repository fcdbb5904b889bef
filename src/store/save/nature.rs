//! Who may read a new file: its owner, mode, attributes and access list.

use std::path::Path;

use super::target::{FormerFile, SaveTarget};
use crate::format::SaveErrorKind;
use crate::store::system::disk::Disk;

/// Who may read and write a new file. If it replaces another file it keeps that one's permissions,
/// but excludes anybody who may not read the private file that it was made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Permissions<'a> {
    /// The default of the user's umask.
    #[default]
    Usual,
    /// Only the user.
    Private,
    /// Those of the file that this is a copy of: owner, mode, attributes, access list.
    Of(&'a Path),
    /// The default, unless the file that this was made from is private: then nobody may read it who
    /// may not read that file.
    Within(&'a Path),
}

/// The same with the file open.
pub(super) enum Nature<'a, D: Disk> {
    Usual,
    /// Only the user.
    Private,
    /// Exactly as this file, which is about to be replaced.
    Exactly(&'a FormerFile<D>),
    /// As the first file, without those whom the second one excludes; `None` excludes everybody
    /// except the user.
    Narrowed(&'a FormerFile<D>, Option<&'a FormerFile<D>>),
    /// As this file, as far as that is possible.
    Copied(FormerFile<D>),
    /// The user's own file, not readable for more people than this file.
    Limited(FormerFile<D>),
}

impl<'a, D: Disk> Nature<'a, D> {
    pub fn of(disk: &D, permissions: Permissions<'_>) -> Nature<'a, D> {
        let (path, copied) = match permissions {
            Permissions::Usual => return Nature::Usual,
            Permissions::Private => return Nature::Private,
            Permissions::Of(path) => (path, true),
            Permissions::Within(path) => (path, false),
        };
        match SaveTarget::resolve(disk, path).and_then(|target| target.open(disk, false)) {
            Ok(file) if copied => Nature::Copied(file),
            Ok(file) if file.look.private => Nature::Limited(file),
            Ok(_) => Nature::Usual,
            // The file does not exist, so it has no permissions.
            Err(SaveErrorKind::Removed) => Nature::Usual,
            Err(_) => Nature::Private,
        }
    }

    /// The nature of a file that replaces `former`.
    pub fn over<'b>(&'b self, former: &'b FormerFile<D>) -> Nature<'b, D> {
        match self {
            Nature::Private => Nature::Narrowed(former, None),
            Nature::Copied(from) | Nature::Limited(from) if from.look.private && !from.is(former) => {
                Nature::Narrowed(former, Some(from))
            }
            _ => Nature::Exactly(former),
        }
    }

    /// Excludes those who may not read the new content from the file before it is written in place.
    pub fn close(&self, disk: &D, file: &FormerFile<D>) -> std::io::Result<()> {
        match self.over(file) {
            Nature::Narrowed(_, by) => disk.narrow_nature(by.map(|by| &by.file), &file.file),
            _ => Ok(()),
        }
    }

    /// Whether only the user may access the file while it is being written.
    pub fn is_private(&self) -> bool {
        !matches!(self, Nature::Usual)
    }

    /// Gives a file this nature; `false` if something is missing that it must have.
    pub fn give(&self, disk: &D, file: &D::File) -> std::io::Result<bool> {
        match self {
            Nature::Usual | Nature::Private => Ok(true),
            Nature::Exactly(former) => disk.copy_nature(&former.file, file),
            Nature::Narrowed(former, by) => {
                let given = disk.copy_nature(&former.file, file)?;
                disk.narrow_nature(by.map(|by| &by.file), file)?;
                Ok(given)
            }
            Nature::Copied(from) => {
                // If not everything can be copied, nobody else may get access. And a copy of a
                // write-protected file is meant to be changed.
                if from.look.protected || !disk.copy_nature(&from.file, file)? {
                    disk.limit_nature(&from.file, file)?;
                }
                Ok(true)
            }
            Nature::Limited(from) => disk.limit_nature(&from.file, file).map(|()| true),
        }
    }
}
