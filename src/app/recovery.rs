//! What programs that have ended left behind of a map: found when it is opened, and made a map again to be looked at.

use std::path::Path;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::clock::Clock;
use super::effects;
use super::journal::canonical;
use crate::store::journal::{Left, left_of, restore};
use crate::store::{Access, Directories, Opened, ReadError, ReadErrorKind};
use crate::ui::msg::Found;
use crate::ui::state::recovery::Offer;

/// Opens a map to be edited, and finds what was left of it. A file that is not there is none where something was left of
/// it.
///
/// # Errors
/// Why it cannot be read.
pub(super) fn open(
    path: &Path,
    directories: Option<&Directories>,
    clock: &Clock,
) -> Result<Found, ReadError> {
    let left = || directories.map(|directories| left_of(directories, &canonical(path))).unwrap_or_default();
    match effects::open(path, directories, clock) {
        Ok(opened) => {
            let ours = opened.loaded.access == Access::Writable;
            let left = if ours { left() } else { Vec::new() };
            Ok(found(Some(opened), left.into_iter().map(Arc::new)))
        }
        Err(error) if error.kind == ReadErrorKind::Missing => match left() {
            left if left.is_empty() => Err(error),
            left => Ok(found(None, left.into_iter().map(Arc::new))),
        },
        Err(error) => Err(error),
    }
}

/// Finds out what would become of something that was left behind; its file is opened, where there is one.
///
/// # Errors
/// Why the file cannot be read.
pub(super) fn recover(
    left: Arc<Left>,
    directories: Option<&Directories>,
    clock: &Clock,
) -> Result<Found, ReadError> {
    let Some(path) = &left.path else { return Ok(found(None, [left])) };
    match effects::open(path, directories, clock) {
        Ok(opened) => Ok(found(Some(opened), [left])),
        Err(error) if error.kind == ReadErrorKind::Missing => Ok(found(None, [left])),
        Err(error) => Err(error),
    }
}

fn found(opened: Option<Opened>, left: impl IntoIterator<Item = Arc<Left>>) -> Found {
    let offers = left.into_iter().map(|left| offer(opened.as_ref(), left)).collect();
    Found { opened, offers }
}

fn offer(opened: Option<&Opened>, left: Arc<Left>) -> Offer {
    let file = opened.map(|opened| (&opened.loaded.map, opened.fingerprint));
    let restored = restore(&left, file).map(Arc::new).map_err(|error| error.message());
    Offer { left, restored, zone: TimeZone::system() }
}
