//! The three versions of a map that are brought together, out of the bytes of each.

use super::names::SideNames;
use super::version::Version;
use crate::format::{Access, Loaded, ReadError, ReadErrorKind, read_map};
use crate::model::Map;
use crate::ops::{self, Merged};
use crate::words::Message;

/// A version that is no map that this program may write, and why.
pub(super) struct Unreadable {
    pub version: Version,
    pub why: Message,
}

impl Unreadable {
    /// What is wrong, and with which version.
    pub fn message(&self, names: &SideNames) -> Message {
        Message::new("merge-unreadable").text("side", names.of(self.version)).message("why", self.why.clone())
    }
}

/// All of them, read.
pub(super) struct Versions {
    /// What both came from; `None` where both sides made the file: git gives an empty one then.
    base: Option<Map>,
    pub ours: Loaded,
    pub theirs: Loaded,
}

impl Versions {
    /// Reads all three, each with the name that it has in errors; ours, the base, theirs, as `git merge-file` has them.
    /// `said` makes the sentence of an error.
    ///
    /// # Errors
    /// Every version that cannot be read.
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

    /// Which of them is this map.
    pub fn which(&self, map: &Map) -> Option<Version> {
        let versions = [
            (Version::Ours, Some(&self.ours.map)),
            (Version::Theirs, Some(&self.theirs.map)),
            (Version::Base, self.base.as_ref()),
        ];
        versions.into_iter().find(|(_, version)| *version == Some(map)).map(|(version, _)| version)
    }

    /// That their comments are lost, where there are any; said where git has them.
    pub fn comments(&self) -> Option<Message> {
        let some = self.ours.comments + self.theirs.comments > 0;
        some.then(|| Message::new("merge-comments-in-git"))
    }

    /// Both sides, brought together by meaning.
    pub fn merged(&self) -> Merged {
        match &self.base {
            Some(base) => ops::merge(base, &self.ours.map, &self.theirs.map),
            None => ops::merge_strangers(&self.ours.map, &self.theirs.map),
        }
    }
}
