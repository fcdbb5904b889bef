//! The three versions of a map in a merge, parsed from their bytes.

use super::names::SideNames;
use super::version::Version;
use crate::format::{Access, Loaded, ReadError, ReadErrorKind, read_map};
use crate::model::Map;
use crate::ops::{self, Merged};
use crate::words::Message;

/// A version that is not a map or that this program may not write, and why.
pub(super) struct Unreadable {
    pub version: Version,
    pub why: Message,
}

impl Unreadable {
    /// The error message, with the name of the version.
    pub fn message(&self, names: &SideNames) -> Message {
        Message::new("merge-unreadable").text("side", names.of(self.version)).message("why", self.why.clone())
    }
}

/// All versions, parsed.
pub(super) struct Versions {
    /// The common ancestor; `None` if both sides created the file, for which git passes an empty
    /// one.
    base: Option<Map>,
    pub ours: Loaded,
    pub theirs: Loaded,
}

impl Versions {
    /// Parses all three versions, each with its name for errors, in the order of `git merge-file`:
    /// ours, base, theirs. `said` turns an error into a message.
    ///
    /// # Errors
    /// All versions that cannot be read.
    pub fn read(
        [ours, base, theirs]: [(&[u8], &str); 3],
        said: fn(&ReadError) -> Message,
    ) -> Result<Versions, Vec<Unreadable>> {
        let mut unreadable = Vec::new();
        let mut failed = |version, why| unreadable.push(Unreadable { version, why });
        let base = match read_map(base.0, base.1) {
            Ok(loaded) => Some(loaded.map),
            Err(error) if error.kind == ReadErrorKind::Empty => None,
            Err(error) => {
                failed(Version::Base, said(&error));
                None
            }
        };
        let mut side = |version, (bytes, file): (&[u8], &str)| match read_map(bytes, file) {
            Ok(Loaded { access: Access::ReadOnly(why), .. }) => {
                failed(version, Message::new("cli-of-file").text("file", file).message("said", why));
                None
            }
            Ok(loaded) => Some(loaded),
            Err(error) => {
                failed(version, said(&error));
                None
            }
        };
        match (side(Version::Ours, ours), side(Version::Theirs, theirs)) {
            (Some(ours), Some(theirs)) if unreadable.is_empty() => Ok(Versions { base, ours, theirs }),
            _ => Err(unreadable),
        }
    }

    /// The version that equals this map, if any.
    pub fn which(&self, map: &Map) -> Option<Version> {
        let versions = [
            (Version::Ours, Some(&self.ours.map)),
            (Version::Theirs, Some(&self.theirs.map)),
            (Version::Base, self.base.as_ref()),
        ];
        versions.into_iter().find(|(_, version)| *version == Some(map)).map(|(version, _)| version)
    }

    /// A message that comments get lost, if there are any. For versions that git still has.
    pub fn comments(&self) -> Option<Message> {
        let some = self.ours.comments + self.theirs.comments > 0;
        some.then(|| Message::new("merge-comments-in-git"))
    }

    /// Merges both sides by meaning.
    pub fn merged(&self) -> Merged {
        match &self.base {
            Some(base) => ops::merge(base, &self.ours.map, &self.theirs.map),
            None => ops::merge_strangers(&self.ours.map, &self.theirs.map),
        }
    }
}
