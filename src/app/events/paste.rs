//! A bracketed paste, between the marks that the terminal sends (xterm's `ctlseqs`, bracketed paste
//! mode).
//!
//! Not every terminal removes the end mark from the pasted text. If a text contains it, the rest
//! would be read as keys, so a malicious text could run commands. Therefore an end mark counts only
//! if nothing follows it immediately. What does follow belongs to the paste if another end mark
//! comes, or if it is more than anybody types.

use std::time::Duration;

use super::token::Event;

/// How long a paste may pause before it counts as finished.
const FIRST_TIMEOUT: Duration = Duration::from_secs(1);
/// How long to wait for another end mark: longer than the gaps within a terminal's output, shorter
/// than those between keys.
const NEXT_TIMEOUT: Duration = Duration::from_millis(20);
/// The longest paste, in bytes; the rest is dropped.
pub(super) const LONGEST: usize = 1024 * 1024;
/// More bytes than this after an end mark cannot be keys.
const KEY_LIMIT: usize = 4096;

const BEGIN: &[u8] = b"\x1b[200~";
const END: &[u8] = b"\x1b[201~";

/// A paste in progress.
#[derive(Debug, Default)]
pub(super) struct BracketedPaste {
    text: Vec<u8>,
    dropped: usize,
    /// The bytes after the last end mark, if there was one.
    after: Option<Vec<u8>>,
}

impl BracketedPaste {
    /// Consumes bytes; returns how many. The rest may be the start of a mark.
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
                // Keep the mark: if these bytes turn out to be keys, it starts a paste of its own.
                after.extend_from_slice(BEGIN);
            }
            done += text.len() + END.len();
        }
    }

    /// Stores bytes that are not marks.
    fn hold(&mut self, bytes: &[u8]) {
        let Some(mut after) = self.after.take() else { return self.add(bytes) };
        let room = (KEY_LIMIT + 1).saturating_sub(after.len());
        let (kept, rest) = bytes.split_at(bytes.len().min(room));
        after.extend_from_slice(kept);
        if after.len() > KEY_LIMIT {
            self.add(&after);
            self.add(rest);
        } else {
            self.after = Some(after);
        }
    }

    /// Appends to the text, up to [`LONGEST`].
    fn add(&mut self, bytes: &[u8]) {
        let room = LONGEST.saturating_sub(self.text.len()).min(bytes.len());
        self.text.extend_from_slice(bytes.get(..room).unwrap_or_default());
        self.dropped += bytes.len() - room;
    }

    /// How long to wait for more before the paste counts as finished.
    pub fn timeout(&self) -> Duration {
        if self.after.is_some() { NEXT_TIMEOUT } else { FIRST_TIMEOUT }
    }

    /// Finishes the paste. Returns the bytes after its end mark, which are keys; `None` without an
    /// end mark.
    pub fn end(self) -> (Event, Option<Vec<u8>>) {
        (Event::pasted(self.text, self.dropped), self.after)
    }
}

/// The position of the first mark or possible start of one; the length if there is none.
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
    /// A paste event, cut to [`LONGEST`]; `dropped` counts bytes already dropped.
    pub fn pasted(mut text: Vec<u8>, mut dropped: usize) -> Event {
        dropped += text.len().saturating_sub(LONGEST);
        text.truncate(LONGEST);
        if dropped > 0
            && let Err(error) = std::str::from_utf8(&text)
            && error.error_len().is_none()
        {
            // The cut split the last character.
            dropped += text.len() - error.valid_up_to();
            text.truncate(error.valid_up_to());
        }
        Event::Paste { text: String::from_utf8_lossy(&text).into_owned(), dropped }
    }
}
