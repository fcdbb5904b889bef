//! What is damaged of what a program left behind, as people are told.

use super::segment::Unread;
use crate::words::Message;

/// What is there of the text that changes start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Base {
    /// It is as it was written.
    #[default]
    Whole,
    /// It is altered, or nothing says whether it is: what can be read of it stands in for it.
    Damaged,
    /// There is none that can be read.
    Missing,
}

/// What is damaged of what a program left behind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Damage {
    /// Whether its beginning cannot be read, which says whose changes these are.
    pub headless: bool,
    /// What is there of the text that the changes start from.
    pub base: Base,
    /// The places that cannot be read, and that no save came after.
    pub unread: Vec<Unread>,
}

impl Damage {
    /// The texts that were found in what cannot be read.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.unread.iter().flat_map(|unread| &unread.texts).map(String::as_str)
    }

    /// What is damaged, and what comes of it, in sentences; `torn`: the last of the damaged places is the end.
    pub fn messages(&self, torn: bool) -> Vec<Message> {
        let places = self.unread.len().saturating_sub(usize::from(torn));
        let headless = self.headless.then(|| Message::new("recover-headless"));
        let places = (places > 0).then(|| Message::new("recover-places-damaged").number("count", places));
        let torn = torn.then(|| Message::new("recover-torn"));
        let base = match self.base {
            Base::Whole => None,
            Base::Damaged => Some(Message::new("recover-base-damaged")),
            Base::Missing => Some(Message::new("recover-base-missing")),
        };
        let texts = (self.texts().next().is_some()).then(|| Message::new("recover-texts-found"));
        [headless, places, torn, base, texts].into_iter().flatten().collect()
    }
}
