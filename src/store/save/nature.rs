//! What a new file is besides its content: who may read it.

use std::path::Path;

use super::target::{Former, Target};
use crate::format::SaveErrorKind;
use crate::store::system::disk::Disk;

/// Who may read and write a new file. One that takes another's place keeps that one's permissions, but lets nobody in who may
/// not read a private file that it is made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Permissions<'a> {
    /// As usual: what the user's mask leaves.
    #[default]
    Usual,
    /// As this file, of which it is a copy: owner, mode, attributes, access list.
    Of(&'a Path),
    /// As usual, unless others may not read this file, which it is made from: then nobody may who may not read this one.
    Within(&'a Path),
}

/// The same, with the file open.
pub(super) enum Nature<'a, D: Disk> {
    /// As usual.
    Usual,
    /// The user's alone.
    Private,
    /// That of this file, all of it: it is about to be replaced.
    Exactly(&'a Former<D>),
    /// That of this file, but for whom the second keeps out; `None`: everybody but the user.
    Narrowed(&'a Former<D>, Option<&'a Former<D>>),
    /// That of this file, as far as it can be given.
    Copied(Former<D>),
    /// The user's own, read by no more people than this file.
    Limited(Former<D>),
}

impl<'a, D: Disk> Nature<'a, D> {
    pub fn of(disk: &D, permissions: Permissions<'_>) -> Nature<'a, D> {
        let (path, copied) = match permissions {
            Permissions::Usual => return Nature::Usual,
            Permissions::Of(path) => (path, true),
            Permissions::Within(path) => (path, false),
        };
        match Target::resolve(disk, path).and_then(|target| target.open(disk, false)) {
            Ok(file) if copied => Nature::Copied(file),
            Ok(file) if file.look.private => Nature::Limited(file),
            Ok(_) => Nature::Usual,
            // There is none, whose permissions could be asked.
            Err(SaveErrorKind::Removed) => Nature::Usual,
            Err(_) => Nature::Private,
        }
    }

    /// That of a file which takes the place of another.
    pub fn over<'b>(&'b self, former: &'b Former<D>) -> Nature<'b, D> {
        match self {
            Nature::Private => Nature::Narrowed(former, None),
            Nature::Copied(from) | Nature::Limited(from) if from.look.private && !from.is(former) => {
                Nature::Narrowed(former, Some(from))
            }
            _ => Nature::Exactly(former),
        }
    }

    /// Keeps whoever may not read what is about to be written out of the file into which it is written.
    pub fn close(&self, disk: &D, file: &Former<D>) -> std::io::Result<()> {
        match self.over(file) {
            Nature::Narrowed(_, by) => disk.narrow_nature(by.map(|by| &by.file), &file.file),
            _ => Ok(()),
        }
    }

    /// Whether the file is nobody else's while it is written.
    pub fn is_private(&self) -> bool {
        !matches!(self, Nature::Usual)
    }

    /// Gives a file this nature: whether it has all of it that it must have.
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
                // What cannot be given must not let anybody in; and a copy of what is protected is there to be changed.
                if from.look.protected || !disk.copy_nature(&from.file, file)? {
                    disk.limit_nature(&from.file, file)?;
                }
                Ok(true)
            }
            Nature::Limited(from) => disk.limit_nature(&from.file, file).map(|()| true),
        }
    }
}
