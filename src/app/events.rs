//! Decodes the bytes from the terminal into events: keys, mouse, pastes, and answers to our
//! queries.
//!
//! Masa reads these bytes itself on Unix. A reader that reports `Esc` whenever a read ends after an
//! ESC byte breaks arrow keys that arrive in two packets, and one that does not know our queries
//! turns late answers into keys. This decoder accepts a sequence in any number of pieces:
//! incomplete bytes are kept until more arrive or [`Decoder::patience`] runs out.
//!
//! Sources: ECMA-48 (syntax of control sequences), xterm's `ctlseqs` (keys, SGR mouse, bracketed
//! paste, OSC 11, DECRPM), the kitty keyboard protocol (`CSI … u`). Unknown sequences are skipped
//! as a whole.

mod answer;
mod control;
mod key;
mod mouse;
mod paste;
mod token;

use std::time::Duration;

pub use answer::{EARLY_QUERIES, QUERIES, REPEAT_QUERY, SIZE_QUERY, TerminalAnswer};

use self::paste::BracketedPaste;
pub use self::token::Event;
use self::token::{SequenceMeaning, SequenceToken};
use crate::ui::core::key::{Code, Key};

/// How long to wait for the rest of a sequence before a lone ESC counts as the key.
const ESCAPE_TIMEOUT: Duration = Duration::from_millis(50);
/// The longest sequence or control string (answer) that is buffered, in bytes. Longer ones are
/// ignored.
const SEQUENCE_LIMIT: usize = 4096;

/// An incremental decoder: input may be split anywhere.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Bytes of an incomplete sequence.
    pending: Vec<u8>,
    /// The paste in progress.
    paste: Option<BracketedPaste>,
    /// The overlong sequence being skipped.
    endless: Option<Endless>,
}

/// A sequence that exceeds [`LONGEST_SEQUENCE`] and is skipped up to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Endless {
    /// `CSI …`, until its final byte.
    Sequence,
    /// A control string, until BEL or ST.
    Text,
}

impl Decoder {
    /// Decodes more bytes; returns the events that are now complete.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        self.pending.extend_from_slice(bytes);
        let mut events = Vec::new();
        let mut done = 0;
        while done < self.pending.len() {
            let rest = self.pending.get(done..).unwrap_or_default();
            if let Some(paste) = &mut self.paste {
                done += paste.take(rest);
                break;
            }
            if let Some(endless) = self.endless {
                let (taken, over) = swallow(endless, rest);
                done += taken;
                if !over {
                    break;
                }
                self.endless = None;
                continue;
            }
            match token(rest) {
                SequenceToken::Incomplete if rest.len() <= SEQUENCE_LIMIT => break,
                SequenceToken::Incomplete => {
                    self.endless =
                        Some(if rest.get(1) == Some(&b'[') { Endless::Sequence } else { Endless::Text });
                    done += 2;
                }
                SequenceToken::Complete(length, meaning) => {
                    done += length;
                    match meaning {
                        _ if length > SEQUENCE_LIMIT => {}
                        SequenceMeaning::Event(event) => events.push(event),
                        SequenceMeaning::PasteBegins => self.paste = Some(BracketedPaste::default()),
                        SequenceMeaning::Nothing => {}
                    }
                }
            }
        }
        self.pending.drain(..done);
        key::lam_alef_keys(events)
    }

    /// How long to wait for more input before calling [`Decoder::give_up`]; `None` if nothing is
    /// pending.
    pub fn timeout(&self) -> Option<Duration> {
        if let Some(paste) = &self.paste {
            return Some(paste.timeout());
        }
        (!self.pending.is_empty() || self.endless.is_some()).then_some(ESCAPE_TIMEOUT)
    }

    /// Ends the wait. A lone ESC becomes the key, ESC with the start of a sequence becomes `Alt`
    /// and that key, and a paste ends; bytes after its end mark become keys. Afterwards input may
    /// be pending again.
    pub fn end_of_input(&mut self) -> Vec<Event> {
        if let Some(paste) = self.paste.take() {
            let (pasted, after) = paste.end();
            let pending = std::mem::take(&mut self.pending);
            let Some(after) = after else { return vec![pasted] };
            let keys = self.feed(&[after, pending].concat());
            return std::iter::once(pasted).chain(keys).collect();
        }
        let pending = std::mem::take(&mut self.pending);
        if self.endless.take().is_some() {
            return Vec::new();
        }
        let key = match pending.as_slice() {
            [0x1b] => Some(Key::plain(Code::Esc)),
            [0x1b, opener @ (b'[' | b'O' | b']' | b'P' | b'_' | b'^' | b'X')] => {
                Some(Key { alt: true, ..Key::plain(Code::Char(char::from(*opener))) })
            }
            _ => None,
        };
        key.map(Event::Key).into_iter().collect()
    }
}

/// How many bytes belong to the overlong sequence, and whether it ends within `bytes`.
fn swallow(endless: Endless, bytes: &[u8]) -> (usize, bool) {
    let end = match endless {
        Endless::Sequence => bytes.iter().position(|byte| !(0x20..0x40).contains(byte)),
        Endless::Text => bytes.iter().position(|byte| matches!(byte, 0x07 | 0x1b)),
    };
    let Some(end) = end else { return (bytes.len(), false) };
    match (endless, bytes.get(end), bytes.get(end + 1)) {
        (Endless::Sequence, Some(0x40..=0x7e), _) | (Endless::Text, Some(0x07), _) => (end + 1, true),
        (Endless::Text, Some(0x1b), None) => (end, false),
        (Endless::Text, Some(0x1b), Some(b'\\')) => (end + 2, true),
        // Interrupted: the next byte starts something else.
        _ => (end, true),
    }
}

/// Decodes the first token of `bytes`, which must not be empty.
fn token(bytes: &[u8]) -> SequenceToken {
    match bytes {
        [0x1b] => SequenceToken::Incomplete,
        [0x1b, 0x1b, ..] => {
            SequenceToken::Complete(1, SequenceMeaning::Event(Event::Key(Key::plain(Code::Esc))))
        }
        [0x1b, b'[', ..] => control::sequence(bytes),
        [0x1b, b'O'] => SequenceToken::Incomplete,
        [0x1b, b'O', last, ..] => SequenceToken::Complete(3, key::single_shift(*last).map(Event::Key).into()),
        [0x1b, b']' | b'P' | b'_' | b'^' | b'X', ..] => control::string(bytes),
        [0x1b, rest @ ..] => match character(rest) {
            SequenceToken::Complete(length, SequenceMeaning::Event(Event::Key(key))) => {
                SequenceToken::Complete(
                    length + 1,
                    SequenceMeaning::Event(Event::Key(Key { alt: true, ..key })),
                )
            }
            SequenceToken::Complete(length, meaning) => SequenceToken::Complete(length + 1, meaning),
            SequenceToken::Incomplete => SequenceToken::Incomplete,
        },
        _ => character(bytes),
    }
}

/// A control byte or a UTF-8 character.
fn character(bytes: &[u8]) -> SequenceToken {
    let Some(first) = bytes.first() else { return SequenceToken::Incomplete };
    if *first < 0x20 || *first == 0x7f {
        return SequenceToken::Complete(1, SequenceMeaning::Event(Event::Key(key::control(*first))));
    }
    let length = match first {
        0x20..0x80 => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        // Not a valid first byte of a character.
        _ => return SequenceToken::Complete(1, SequenceMeaning::Nothing),
    };
    let Some(encoded) = bytes.get(..length) else {
        let broken = bytes.iter().skip(1).any(|byte| byte & 0xc0 != 0x80);
        return if broken {
            SequenceToken::Complete(1, SequenceMeaning::Nothing)
        } else {
            SequenceToken::Incomplete
        };
    };
    // C1 control characters (two bytes in UTF-8) produce no input.
    let typed = std::str::from_utf8(encoded).ok().and_then(|text| text.chars().next());
    match typed.filter(|typed| !typed.is_control()) {
        Some(typed) => {
            SequenceToken::Complete(length, SequenceMeaning::Event(Event::Key(Key::plain(Code::Char(typed)))))
        }
        None if typed.is_some() => SequenceToken::Complete(length, SequenceMeaning::Nothing),
        None => SequenceToken::Complete(1, SequenceMeaning::Nothing),
    }
}

#[cfg(test)]
mod tests;
