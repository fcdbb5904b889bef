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

use std::time::Duration;

pub use answer::{Answer, DO_YOU_REPEAT, QUESTIONS};

use crate::ui::key::{Code, Key};
use crate::ui::msg::Mouse;

/// What came from the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key.
    Key(Key),
    /// The mouse.
    Mouse(Mouse),
    /// A text that was pasted, as it was sent.
    Paste(String),
    /// An answer to one of our questions.
    Answer(Answer),
}

/// How long a lone ESC waits for the rest of a sequence before it is the key.
const ESCAPE_PATIENCE: Duration = Duration::from_millis(50);
/// How long a paste may pause before it counts as over.
const PASTE_PATIENCE: Duration = Duration::from_secs(1);
/// The longest paste, in bytes; what exceeds it is dropped.
const LONGEST_PASTE: usize = 1024 * 1024;
/// The longest control sequence or string (an answer) that is waited for, in bytes behind its opener. What is longer is
/// swallowed to its end: half of it must not become keys.
const LONGEST: usize = 4096;

const PASTE_END: &[u8] = b"\x1b[201~";

/// Turns bytes, in whatever pieces they come, into events.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Bytes of a sequence whose end has not come yet.
    pending: Vec<u8>,
    /// The paste that is under way.
    paste: Option<Vec<u8>>,
    /// What is being swallowed.
    overlong: Option<Overlong>,
}

/// What became too long to mean anything, and has not ended.
#[derive(Clone, Copy, Debug)]
enum Overlong {
    Sequence,
    String,
}

/// What the beginning of some bytes is.
enum Token {
    /// Nothing yet: more has to come.
    Incomplete,
    /// So many bytes, and what they mean.
    Complete(usize, Meaning),
}

/// What a complete sequence means.
enum Meaning {
    Event(Event),
    PasteBegins,
    Overlong(Overlong),
    Nothing,
}

impl From<Option<Event>> for Meaning {
    fn from(event: Option<Event>) -> Meaning {
        event.map_or(Meaning::Nothing, Meaning::Event)
    }
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
                let (taken, over) = continue_paste(paste, rest);
                done += taken;
                if over {
                    events.extend(self.end_paste());
                } else {
                    break;
                }
                continue;
            }
            if let Some(overlong) = self.overlong {
                let (swallowed, over) = control::rest(overlong, rest);
                done += swallowed;
                if !over {
                    break;
                }
                self.overlong = None;
                continue;
            }
            match token(rest) {
                Token::Incomplete => break,
                Token::Complete(length, meaning) => {
                    done += length;
                    match meaning {
                        Meaning::Event(event) => events.push(event),
                        Meaning::PasteBegins => self.paste = Some(Vec::new()),
                        Meaning::Overlong(overlong) => self.overlong = Some(overlong),
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
        if self.paste.is_some() {
            return Some(PASTE_PATIENCE);
        }
        (self.overlong.is_some() || !self.pending.is_empty()).then_some(ESCAPE_PATIENCE)
    }

    /// Nothing more came: a lone ESC is the key, ESC with a beginning is `Alt` and that key, a paste is over.
    pub fn give_up(&mut self) -> Vec<Event> {
        if self.paste.is_some() {
            self.pending.clear();
            return self.end_paste().into_iter().collect();
        }
        let pending = std::mem::take(&mut self.pending);
        if self.overlong.take().is_some() {
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

    fn end_paste(&mut self) -> Option<Event> {
        let paste = self.paste.take()?;
        Some(Event::Paste(String::from_utf8_lossy(&paste).into_owned()))
    }
}

/// Adds to a paste; returns how many bytes were taken, and whether its end was among them.
fn continue_paste(paste: &mut Vec<u8>, bytes: &[u8]) -> (usize, bool) {
    let end = bytes.windows(PASTE_END.len()).position(|window| window == PASTE_END);
    // The end itself may have come in part only: then its beginning stays behind.
    let kept_back = (1..PASTE_END.len()).rev().find(|length| bytes.ends_with(&PASTE_END[..*length]));
    let text = end.unwrap_or(bytes.len() - kept_back.unwrap_or(0));
    let room = LONGEST_PASTE.saturating_sub(paste.len());
    paste.extend(bytes.iter().take(text.min(room)));
    match end {
        Some(end) => (end + PASTE_END.len(), true),
        None => (text, false),
    }
}

/// What `bytes` (at least one) begin with.
fn token(bytes: &[u8]) -> Token {
    match bytes {
        [0x1b] => Token::Incomplete,
        [0x1b, 0x1b, ..] => Token::Complete(1, Meaning::Event(Event::Key(Key::plain(Code::Esc)))),
        [0x1b, b'[', ..] => control::sequence(bytes, LONGEST),
        [0x1b, b'O'] => Token::Incomplete,
        [0x1b, b'O', last, ..] => Token::Complete(3, key::single_shift(*last).map(Event::Key).into()),
        [0x1b, b']' | b'P' | b'_' | b'^' | b'X', ..] => control::string(bytes, LONGEST),
        [0x1b, rest @ ..] => match character(rest) {
            Token::Complete(length, Meaning::Event(Event::Key(key))) => {
                Token::Complete(length + 1, Meaning::Event(Event::Key(Key { alt: true, ..key })))
            }
            Token::Complete(length, meaning) => Token::Complete(length + 1, meaning),
            Token::Incomplete => Token::Incomplete,
        },
        _ => character(bytes),
    }
}

/// A control byte or a character in UTF-8.
fn character(bytes: &[u8]) -> Token {
    let Some(first) = bytes.first() else { return Token::Incomplete };
    if *first < 0x20 || *first == 0x7f {
        return Token::Complete(1, Meaning::Event(Event::Key(key::control(*first))));
    }
    let length = match first {
        0x20..0x80 => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        // No character begins so.
        _ => return Token::Complete(1, Meaning::Nothing),
    };
    let Some(encoded) = bytes.get(..length) else {
        let broken = bytes.iter().skip(1).any(|byte| byte & 0xc0 != 0x80);
        return if broken { Token::Complete(1, Meaning::Nothing) } else { Token::Incomplete };
    };
    // A control character in two bytes (C1) types nothing.
    let typed = std::str::from_utf8(encoded).ok().and_then(|text| text.chars().next());
    match typed.filter(|typed| !typed.is_control()) {
        Some(typed) => Token::Complete(length, Meaning::Event(Event::Key(Key::plain(Code::Char(typed))))),
        None if typed.is_some() => Token::Complete(length, Meaning::Nothing),
        None => Token::Complete(1, Meaning::Nothing),
    }
}

#[cfg(test)]
mod tests;
