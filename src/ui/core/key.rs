//! Keys and their notation: `Ctrl-S`, `Shift-Tab`, `g b`. Parsing is the inverse of printing.

use std::fmt;
use std::str::FromStr;

use crate::text::error_by_message;
use crate::words::Message;

/// A key without its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// The character that the key types; `Shift` shows in the case of a letter.
    Char(char),
    Enter,
    Esc,
    Tab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// F1 to F12.
    Function(u8),
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub code: Code,
    pub control: bool,
    pub alt: bool,
    /// Only where it does not show in the character.
    pub shift: bool,
}

impl Key {
    pub const fn plain(code: Code) -> Key {
        Key { code, control: false, alt: false, shift: false }
    }

    /// The character that the key types into a text: one without `Ctrl` or `Alt`.
    pub fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(character) if !self.control && !self.alt => Some(character),
            _ => None,
        }
    }
}

const NAMES: [(Code, &str); 15] = [
    (Code::Enter, "Enter"),
    (Code::Esc, "Esc"),
    (Code::Tab, "Tab"),
    (Code::Backspace, "Backspace"),
    (Code::Delete, "Delete"),
    (Code::Insert, "Insert"),
    (Code::Up, "Up"),
    (Code::Down, "Down"),
    (Code::Left, "Left"),
    (Code::Right, "Right"),
    (Code::Home, "Home"),
    (Code::End, "End"),
    (Code::PageUp, "PgUp"),
    (Code::PageDown, "PgDn"),
    (Code::Char(' '), "Space"),
];

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (pressed, name) in [(self.control, "Ctrl-"), (self.alt, "Alt-"), (self.shift, "Shift-")] {
            if pressed {
                formatter.write_str(name)?;
            }
        }
        if let Some((_, name)) = NAMES.iter().find(|(code, _)| *code == self.code) {
            return formatter.write_str(name);
        }
        match self.code {
            Code::Function(number) => write!(formatter, "F{number}"),
            // Written in upper case, as is usual (`Ctrl-S`); the terminal sends `s`.
            Code::Char(letter) if self.control => write!(formatter, "{}", letter.to_ascii_uppercase()),
            Code::Char(letter) => write!(formatter, "{letter}"),
            _ => Ok(()),
        }
    }
}

/// A string that is not a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyError(pub String);

impl KeyError {
    pub fn message(&self) -> Message {
        Message::new("keys-unreadable").text("keys", self.0.as_str())
    }
}

error_by_message!(KeyError);

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Key, KeyError> {
        let mut rest = text;
        let mut key = Key::plain(Code::Enter);
        // A single `-` is the key itself.
        while let Some((modifier, after)) = rest.split_once('-').filter(|(_, after)| !after.is_empty()) {
            match modifier {
                "Ctrl" => key.control = true,
                "Alt" => key.alt = true,
                "Shift" => key.shift = true,
                _ => break,
            }
            rest = after;
        }
        let error = || KeyError(text.to_owned());
        let mut letters = rest.chars();
        key.code = match (letters.next(), letters.next()) {
            (Some(letter), None) if key.control => Code::Char(letter.to_ascii_lowercase()),
            (Some(letter), None) => Code::Char(letter),
            (None, _) => return Err(error()),
            _ => match NAMES.iter().find(|(_, name)| *name == rest) {
                Some((code, _)) => *code,
                None => match rest.strip_prefix('F').and_then(|number| number.parse().ok()) {
                    Some(number @ 1..=12) => Code::Function(number),
                    _ => return Err(error()),
                },
            },
        };
        Ok(key)
    }
}

/// Parses a sequence of keys, separated by blanks (`g b`).
///
/// # Errors
/// The first part that is not a key.
pub fn parse_keys(text: &str) -> Result<Vec<Key>, KeyError> {
    text.split_whitespace().map(str::parse).collect()
}

/// Prints a sequence of keys, separated by blanks.
pub fn print_keys(keys: &[Key]) -> String {
    keys.iter().map(Key::to_string).collect::<Vec<_>>().join(" ")
}
