//! What is damaged in an orphaned journal, and the sentences that report it.

use super::segment::UnreadPart;
use crate::words::Message;

/// The state of the base: the text of the map that the changes start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Base {
    #[default]
    Whole,
    /// It was altered, or there is no way to check it: what can be read of it is used.
    Damaged,
    /// There is none, or it cannot be read.
    Missing,
}

/// What is damaged in the journal of a program that has ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Damage {
    /// Whether its header cannot be read, so that the map it belongs to is unknown.
    pub no_header: bool,
    pub base: Base,
    /// The places that cannot be read and are not followed by a save.
    pub unread: Vec<UnreadPart>,
}

impl Damage {
    /// The texts found in the places that cannot be read.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.unread.iter().flat_map(|unread| &unread.texts).map(String::as_str)
    }

    /// Sentences about the damage and its consequences. `torn`: the last of the damaged places is
    /// the end of the file.
    pub fn messages(&self, torn: bool) -> Vec<Message> {
        let places = self.unread.len().saturating_sub(usize::from(torn));
        let no_header = self.no_header.then(|| Message::new("recover-headless"));
        let places = (places > 0).then(|| Message::new("recover-places-damaged").number("count", places));
        let torn = torn.then(|| Message::new("recover-torn"));
        let base = match self.base {
            Base::Whole => None,
            Base::Damaged => Some(Message::new("recover-base-damaged")),
            Base::Missing => Some(Message::new("recover-base-missing")),
        };
        let texts = (self.texts().next().is_some()).then(|| Message::new("recover-texts-found"));
        [no_header, places, torn, base, texts].into_iter().flatten().collect()
    }
}
