//! Decodes keys and normalises them: `Shift` with a letter is the capital letter, back-tab is
//! `Shift-Tab`, `Ctrl` with a letter uses the lower-case letter, and key releases are ignored.

use super::token::Event;
use crate::ui::core::key::{Code, Key};
use crate::ui::core::keyboard;

pub(super) fn control(byte: u8) -> Key {
    let with_control = |character: u8| Key { control: true, ..Key::plain(Code::Char(char::from(character))) };
    match byte {
        b'\r' => Key::plain(Code::Enter),
        b'\t' => Key::plain(Code::Tab),
        0x7f => Key::plain(Code::Backspace),
        0x1b => Key::plain(Code::Esc),
        0 => with_control(b' '),
        1..=26 => with_control(byte + b'a' - 1),
        _ => with_control(byte + b'@'),
    }
}

/// `ESC O last`: keys in application mode (SS3).
pub(super) fn single_shift(last: u8) -> Option<Key> {
    match last {
        b'M' => Some(Key::plain(Code::Enter)),
        _ => lettered(last).map(Key::plain),
    }
}

/// `ESC [ [ last`: the Linux console's F1 to F5.
pub(super) fn console_function(last: u8) -> Option<Key> {
    matches!(last, b'A'..=b'E').then(|| Key::plain(Code::Function(last - b'A' + 1)))
}

/// `CSI parameters last`, without intermediate bytes.
pub(super) fn sequence(parameters: &str, last: u8) -> Option<Key> {
    let mut fields = parameters.split(';');
    let first = fields.next().unwrap_or_default();
    let second = fields.next().unwrap_or_default();
    let pressed = Modifiers::parse(second)?;
    match last {
        b'~' if first == "27" => {
            // xterm's modifyOtherKeys: `CSI 27 ; modifiers ; character ~`.
            let character: char = fields.next()?.parse().ok().and_then(char::from_u32)?;
            match u8::try_from(character).ok().filter(|byte| byte.is_ascii_control()) {
                Some(byte) => Some(pressed.on(control(byte).code)),
                None if character.is_control() => None,
                None => Some(pressed.on_character(character, None)),
            }
        }
        b'~' => Some(pressed.on(numbered(first.parse().ok()?)?)),
        b'u' => kitty(first, pressed),
        b'Z' => Some(Key { shift: true, ..pressed.on(Code::Tab) }),
        _ => Some(pressed.on(lettered(last)?)),
    }
}

/// Keys whose sequence ends with a letter.
fn lettered(last: u8) -> Option<Code> {
    Some(match last {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'F' => Code::End,
        b'H' => Code::Home,
        b'P'..=b'S' => Code::Function(last - b'P' + 1),
        _ => return None,
    })
}

/// Keys whose sequence is a number and `~`.
fn numbered(number: u8) -> Option<Code> {
    Some(match number {
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11..=15 => Code::Function(number - 10),
        17..=21 => Code::Function(number - 11),
        23 | 24 => Code::Function(number - 12),
        _ => return None,
    })
}

/// The kitty protocol: `CSI code : shifted : base ; modifiers u`.
fn kitty(codes: &str, pressed: Modifiers) -> Option<Key> {
    let mut codes = codes.split(':').map(|code| code.parse::<u32>().ok());
    let code = codes.next()??;
    let base = codes.nth(1).flatten().and_then(char::from_u32).filter(|base| !base.is_control());
    let named = match code {
        9 => Some(Code::Tab),
        13 | 57414 => Some(Code::Enter),
        27 => Some(Code::Esc),
        127 => Some(Code::Backspace),
        57417 => Some(Code::Left),
        57418 => Some(Code::Right),
        57419 => Some(Code::Up),
        57420 => Some(Code::Down),
        57421 => Some(Code::PageUp),
        57422 => Some(Code::PageDown),
        57423 => Some(Code::Home),
        57424 => Some(Code::End),
        57425 => Some(Code::Insert),
        57426 => Some(Code::Delete),
        _ => None,
    };
    if let Some(code) = named {
        return Some(pressed.on(code));
    }
    const KEYPAD: &str = "0123456789./*-+";
    let character = match code {
        57399..=57413 => KEYPAD.chars().nth(usize::try_from(code - 57399).ok()?)?,
        // The private use area holds keys without text: media keys, modifiers alone.
        57344..=63743 => return None,
        _ => char::from_u32(code).filter(|character| !character.is_control())?,
    };
    Some(pressed.on_character(character, base))
}

/// The modifiers of a key.
#[derive(Clone, Copy, Default)]
struct Modifiers {
    shift: bool,
    alt: bool,
    control: bool,
}

impl Modifiers {
    /// Parses `1 + bits`, optionally followed by `:` and the event type; `None` for a release.
    fn parse(text: &str) -> Option<Modifiers> {
        let (bits, event) = text.split_once(':').unwrap_or((text, "1"));
        if event == "3" {
            return None;
        }
        let bits = bits.parse::<u16>().unwrap_or(1).saturating_sub(1);
        Some(Modifiers { shift: bits & 1 > 0, alt: bits & 2 > 0, control: bits & 4 > 0 })
    }

    fn on(self, code: Code) -> Key {
        Key { code, control: self.control, alt: self.alt, shift: self.shift }
    }

    /// Applies the modifiers to a character key; `base` is the character of the same key in the
    /// Latin layout.
    fn on_character(self, character: char, base: Option<char>) -> Key {
        let chord = self.control || self.alt;
        let character = base.filter(|_| chord && !character.is_ascii()).unwrap_or(character);
        let mut upper = character.to_uppercase();
        let character = match (self.shift && !chord, upper.next(), upper.next()) {
            (true, Some(upper), None) => upper,
            _ if self.control => character.to_ascii_lowercase(),
            _ => character,
        };
        Key { shift: self.shift && chord, ..self.on(Code::Char(character)) }
    }
}

/// Joins the two letters that one key of an Arabic keyboard sends. Typed into a text, they are two
/// letters again.
pub(super) fn lam_alef_keys(events: Vec<Event>) -> Vec<Event> {
    let typed = |event: &Event| match event {
        Event::Key(key) => key.typed(),
        _ => None,
    };
    let mut joined: Vec<Event> = Vec::with_capacity(events.len());
    for event in events {
        let before = joined.last().and_then(typed);
        match before.zip(typed(&event)).and_then(|(lam, alef)| keyboard::lam_alef(lam, alef)) {
            Some(ligature) => {
                joined.pop();
                joined.push(Event::Key(Key::plain(Code::Char(ligature))));
            }
            None => joined.push(event),
        }
    }
    joined
}
