//! From the bytes that a terminal sends to events: keys, mouse, pastes, and the terminal's answers to our questions.
//!
//! Masa reads these bytes itself on Unix. A reader that hands out `Esc` whenever a read ends after an ESC byte splits
//! arrow keys that arrive in two packets, and one that does not know our questions turns late answers into keys. Here
//! a sequence may arrive in any pieces: what cannot be told yet stays until more comes or [`Decoder::patience`] ends.
//!
//! Sources: ECMA-48 (form of control sequences), xterm's `ctlseqs` (keys, SGR mouse, bracketed paste, OSC 11, DECRPM),
//! the kitty keyboard protocol (`CSI … u`). What is not known is swallowed whole and means nothing.

mod answer;
mod control;
mod key;
mod mouse;
mod paste;
mod token;

use std::time::Duration;

pub use answer::{DO_YOU_REPEAT, QUESTIONS, TerminalAnswer};

use self::paste::Paste;
pub use self::token::Event;
use self::token::{Meaning, SequenceToken};
use crate::ui::core::key::{Code, Key};

/// How long a lone ESC waits for the rest of a sequence before it is the key.
const ESCAPE_PATIENCE: Duration = Duration::from_millis(50);
/// The longest sequence or control string (an answer) that is waited for, in bytes. What is longer means nothing.
const LONGEST_SEQUENCE: usize = 4096;

/// Turns bytes, in whatever pieces they come, into events.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Bytes of a sequence whose end has not come yet.
    pending: Vec<u8>,
    /// The paste that is under way.
    paste: Option<Paste>,
    /// The endless sequence that is under way.
    endless: Option<Endless>,
}

/// A sequence that got longer than any that means something: it is swallowed to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Endless {
    /// `CSI …`, until its final byte.
    Sequence,
    /// A control string, until BEL or ST.
    Text,
}

impl Decoder {
    /// Takes in bytes; returns what is now known to have happened.
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
                SequenceToken::Incomplete if rest.len() <= LONGEST_SEQUENCE => break,
                SequenceToken::Incomplete => {
                    self.endless =
                        Some(if rest.get(1) == Some(&b'[') { Endless::Sequence } else { Endless::Text });
                    done += 2;
                }
                SequenceToken::Complete(length, meaning) => {
                    done += length;
                    match meaning {
                        _ if length > LONGEST_SEQUENCE => {}
                        Meaning::Event(event) => events.push(event),
                        Meaning::PasteBegins => self.paste = Some(Paste::default()),
                        Meaning::Nothing => {}
                    }
                }
            }
        }
        self.pending.drain(..done);
        events
    }

    /// How long to wait for more before [`Decoder::give_up`]; `None` where nothing is waited for.
    pub fn patience(&self) -> Option<Duration> {
        if let Some(paste) = &self.paste {
            return Some(paste.patience());
        }
        (!self.pending.is_empty() || self.endless.is_some()).then_some(ESCAPE_PATIENCE)
    }

    /// Nothing more came: a lone ESC is the key, ESC with a beginning is `Alt` and that key, a paste is over, and what came
    /// behind its end were keys. There may be something to wait for again.
    pub fn give_up(&mut self) -> Vec<Event> {
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

/// How many bytes belong to an endless sequence, and whether its end is among them.
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
        // Broken off: what comes now is something else.
        _ => (end, true),
    }
}

/// What `bytes` (at least one) begin with.
fn token(bytes: &[u8]) -> SequenceToken {
    match bytes {
        [0x1b] => SequenceToken::Incomplete,
        [0x1b, 0x1b, ..] => SequenceToken::Complete(1, Meaning::Event(Event::Key(Key::plain(Code::Esc)))),
        [0x1b, b'[', ..] => control::sequence(bytes),
        [0x1b, b'O'] => SequenceToken::Incomplete,
        [0x1b, b'O', last, ..] => SequenceToken::Complete(3, key::single_shift(*last).map(Event::Key).into()),
        [0x1b, b']' | b'P' | b'_' | b'^' | b'X', ..] => control::string(bytes),
        [0x1b, rest @ ..] => match character(rest) {
            SequenceToken::Complete(length, Meaning::Event(Event::Key(key))) => {
                SequenceToken::Complete(length + 1, Meaning::Event(Event::Key(Key { alt: true, ..key })))
            }
            SequenceToken::Complete(length, meaning) => SequenceToken::Complete(length + 1, meaning),
            SequenceToken::Incomplete => SequenceToken::Incomplete,
        },
        _ => character(bytes),
    }
}

/// A control byte or a character in UTF-8.
fn character(bytes: &[u8]) -> SequenceToken {
    let Some(first) = bytes.first() else { return SequenceToken::Incomplete };
    if *first < 0x20 || *first == 0x7f {
        return SequenceToken::Complete(1, Meaning::Event(Event::Key(key::control(*first))));
    }
    let length = match first {
        0x20..0x80 => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        // No character begins so.
        _ => return SequenceToken::Complete(1, Meaning::Nothing),
    };
    let Some(encoded) = bytes.get(..length) else {
        let broken = bytes.iter().skip(1).any(|byte| byte & 0xc0 != 0x80);
        return if broken { SequenceToken::Complete(1, Meaning::Nothing) } else { SequenceToken::Incomplete };
    };
    // A control character in two bytes (C1) types nothing.
    let typed = std::str::from_utf8(encoded).ok().and_then(|text| text.chars().next());
    match typed.filter(|typed| !typed.is_control()) {
        Some(typed) => {
            SequenceToken::Complete(length, Meaning::Event(Event::Key(Key::plain(Code::Char(typed)))))
        }
        None if typed.is_some() => SequenceToken::Complete(length, Meaning::Nothing),
        None => SequenceToken::Complete(1, Meaning::Nothing),
    }
}

#[cfg(test)]
mod tests;
