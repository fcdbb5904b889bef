//! What programs that have ended left behind of a map: found when it is opened, and made a map again to be looked at.

use std::path::Path;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::clock::Clock;
use super::effects;
use super::journal::canonical;
use crate::store::journal::{JournalError, Left, Survey, restore, survey_of, tidy};
use crate::store::{Access, Directories, Opened, ReadError, ReadErrorKind};
use crate::ui::actions::recovery::may_be_left;
use crate::ui::msg::Found;
use crate::ui::state::recovery::Offer;
use crate::words::Message;

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
    match effects::open(path, directories, clock) {
        Ok(opened) => {
            let ours = opened.loaded.access == Access::Writable;
            let survey = if ours { look(path, directories) } else { Survey::default() };
            if let Some(directories) = directories {
                tidy(directories, &survey);
            }
            Ok(found(Some(opened), survey))
        }
        Err(error) if error.kind == ReadErrorKind::Missing => match look(path, directories) {
            survey if survey.left.is_empty() => Err(error),
            survey => Ok(found(None, survey)),
        },
        Err(error) => Err(error),
    }
}

/// What is left of a map.
fn look(path: &Path, directories: Option<&Directories>) -> Survey {
    directories.map(|directories| survey_of(directories, &canonical(path))).unwrap_or_default()
}

/// Where changes of a map may be left that could not be looked at; one sentence for all.
pub(super) fn unread(path: &Path, directories: Option<&Directories>) -> Option<Message> {
    look(path, directories).unread.first().map(JournalError::message).map(may_be_left)
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
    let Some(path) = &left.path else { return Ok(found_only(None, left)) };
    match effects::open(path, directories, clock) {
        Ok(opened) => Ok(found_only(Some(opened), left)),
        Err(error) if error.kind == ReadErrorKind::Missing => Ok(found_only(None, left)),
        Err(error) => Err(error),
    }
}

fn found(opened: Option<Opened>, survey: Survey) -> Found {
    let Survey { left, unread, .. } = survey;
    let offers = left.into_iter().map(|left| offer(opened.as_ref(), Arc::new(left))).collect();
    Found { opened, offers, unread: unread.iter().map(JournalError::message).collect() }
}

fn found_only(opened: Option<Opened>, left: Arc<Left>) -> Found {
    let offers = vec![offer(opened.as_ref(), left)];
    Found { opened, offers, unread: Vec::new() }
}

fn offer(opened: Option<&Opened>, left: Arc<Left>) -> Offer {
    let file = opened.map(|opened| (&opened.loaded.map, opened.fingerprint));
    let restored = restore(&left, file).map(Arc::new).map_err(|error| error.message());
    Offer { left, restored, zone: TimeZone::system() }
}
