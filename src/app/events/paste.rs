//! A paste, between the marks that a terminal puts around it (xterm's `ctlseqs`, bracketed paste mode).
//!
//! Terminals differ in what they strip from the clipboard. Where a text holds the closing mark itself, everything behind
//! it would come as keys: somebody else's commands. So an end counts only once nothing follows it at once; what follows
//! in the same breath belongs to the paste when another end comes, or when it is more than anybody types.

use std::time::Duration;

use super::token::Event;

/// How long a paste may pause before it counts as over.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long an end waits for another: longer than the gaps in what a terminal sends, shorter than those between keys.
const BREATH: Duration = Duration::from_millis(20);
/// The longest paste, in bytes; what exceeds it is dropped.
pub(super) const LONGEST: usize = 1024 * 1024;
/// The most bytes that may be keys behind a paste.
const MOST_KEYS: usize = 4096;

const BEGIN: &[u8] = b"\x1b[200~";
const END: &[u8] = b"\x1b[201~";

/// A paste that is under way.
#[derive(Debug, Default)]
pub(super) struct Paste {
    text: Vec<u8>,
    dropped: usize,
    /// What came behind the last end, if there was one.
    after: Option<Vec<u8>>,
}

impl Paste {
    /// Takes in bytes; returns how many. The rest may be the beginning of a mark.
    pub fn take(&mut self, bytes: &[u8]) -> usize {
        let mut done = 0;
        loop {
            let rest = bytes.get(done..).unwrap_or_default();
            let (text, mark) = rest.split_at(mark(rest));
            self.hold(text);
            if mark.len() < END.len() {
                return done + text.len();
            }
            if mark.starts_with(END) {
                let after = self.after.replace(Vec::new()).unwrap_or_default();
                self.add(&after);
            } else if let Some(after) = &mut self.after {
                // Should this be another paste, it is one again when it is taken out of here.
                after.extend_from_slice(BEGIN);
            }
            done += text.len() + END.len();
        }
    }

    /// Holds what stands between marks.
    fn hold(&mut self, bytes: &[u8]) {
        let Some(mut after) = self.after.take() else { return self.add(bytes) };
        let room = (MOST_KEYS + 1).saturating_sub(after.len());
        let (kept, rest) = bytes.split_at(bytes.len().min(room));
        after.extend_from_slice(kept);
        if after.len() > MOST_KEYS {
            self.add(&after);
            self.add(rest);
        } else {
            self.after = Some(after);
        }
    }

    /// Adds to the text, as far as there is room.
    fn add(&mut self, bytes: &[u8]) {
        let room = LONGEST.saturating_sub(self.text.len()).min(bytes.len());
        self.text.extend_from_slice(bytes.get(..room).unwrap_or_default());
        self.dropped += bytes.len() - room;
    }

    /// How long to wait for more before it is over.
    pub fn patience(&self) -> Duration {
        if self.after.is_some() { BREATH } else { PATIENCE }
    }

    /// It is over. What came behind its end were keys; `None` where there was no end.
    pub fn end(self) -> (Event, Option<Vec<u8>>) {
        (Event::pasted(self.text, self.dropped), self.after)
    }
}

/// Where the first mark begins, or what may become one; the length where there is neither.
fn mark(bytes: &[u8]) -> usize {
    let mut place = 0;
    while let Some(escape) = bytes.get(place..).and_then(|rest| rest.iter().position(|byte| *byte == 0x1b)) {
        place += escape;
        let rest = bytes.get(place..).unwrap_or_default();
        let rest = rest.get(..END.len()).unwrap_or(rest);
        if BEGIN.starts_with(rest) || END.starts_with(rest) {
            return place;
        }
        place += 1;
    }
    bytes.len()
}

impl Event {
    /// A paste of so many bytes, cut to the longest; so many were dropped already.
    pub fn pasted(mut text: Vec<u8>, mut dropped: usize) -> Event {
        dropped += text.len().saturating_sub(LONGEST);
        text.truncate(LONGEST);
        if dropped > 0
            && let Err(error) = std::str::from_utf8(&text)
            && error.error_len().is_none()
        {
            // The last character was cut in two.
            dropped += text.len() - error.valid_up_to();
            text.truncate(error.valid_up_to());
        }
        Event::Paste { text: String::from_utf8_lossy(&text).into_owned(), dropped }
    }
}
