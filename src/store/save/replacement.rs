//! What is replaced by what, and what becomes of it.

use super::nature::Permissions;
use super::target::{Replaces, Target};
use crate::store::backup::{Backups, Shelf};
use crate::store::system::disk::Disk;

/// What is to become of a file that is replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeepFormer {
    /// It is kept among the copies, where that can be done.
    #[default]
    AsCopy,
    /// It is kept beside the new one too, as `NAME~` (it held comments, or an older schema).
    Beside,
    /// It is another program's work: before it is replaced it is kept among the copies, or else beside the new one under
    /// a name that nothing has. Where neither can be done, nothing is written.
    Surely,
}

impl KeepFormer {
    /// Beside the new one, where that is so.
    pub fn beside_if(it_is: bool) -> KeepFormer {
        if it_is { KeepFormer::Beside } else { KeepFormer::AsCopy }
    }
}

/// What is to be done with the former file.
#[derive(Clone, Copy)]
pub(super) struct Order<'a> {
    /// Which may be replaced.
    pub replaces: Replaces,
    /// What becomes of it besides.
    pub keep_former: KeepFormer,
    /// Where it is kept among the copies.
    pub backups: Option<&'a Backups>,
    /// Who may read the file.
    pub permissions: Permissions<'a>,
}

/// A file that is to be replaced, and by what.
pub(super) struct Replacement<'a, D: Disk> {
    pub disk: &'a D,
    pub target: &'a Target<D>,
    pub bytes: &'a [u8],
    pub order: Order<'a>,
    pub shelf: Option<&'a Shelf<'a, D>>,
}
