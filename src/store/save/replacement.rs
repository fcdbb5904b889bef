//! The parameters of replacing a file.

use super::nature::Permissions;
use super::target::{Replaces, SaveTarget};
use crate::store::backup::{BackupFolder, Backups};
use crate::store::system::disk::Disk;

/// What to do with the file that is replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeepFormer {
    /// Keep it among the backup copies, if possible.
    #[default]
    AsCopy,
    /// Also keep it beside the new one as `NAME~`, because it contained comments or had an older
    /// schema.
    Beside,
    /// Another program wrote it: it must be kept among the backup copies or else beside the new
    /// one, under an unused name. If neither is possible, nothing is written.
    Surely,
}

impl KeepFormer {
    /// [`KeepFormer::Beside`] if so, else [`KeepFormer::AsCopy`].
    pub fn beside_if(it_is: bool) -> KeepFormer {
        if it_is { KeepFormer::Beside } else { KeepFormer::AsCopy }
    }
}

/// What to do with the former file.
#[derive(Clone, Copy)]
pub(super) struct ReplaceOptions<'a> {
    /// Which file may be replaced.
    pub replaces: Replaces,
    pub keep_former: KeepFormer,
    /// Where backup copies are kept; `None`: no copies.
    pub backups: Option<&'a Backups>,
    pub permissions: Permissions<'a>,
}

/// A file to be replaced, and its new content.
pub(super) struct Replacement<'a, D: Disk> {
    pub disk: &'a D,
    pub target: &'a SaveTarget<D>,
    pub bytes: &'a [u8],
    pub options: ReplaceOptions<'a>,
    pub backup_folder: Option<&'a BackupFolder<'a, D>>,
}
