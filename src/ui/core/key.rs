//! Keys as a person names them: `Ctrl-S`, `Shift-Tab`, `g b`. Every key parses from what it prints.

use std::fmt;
use std::str::FromStr;

/// A key without its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// What the key types; `Shift` is in the letter's case.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// F1 to F12.
    Function(u8),
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With `Ctrl`.
    pub control: bool,
    /// With `Alt`.
    pub alt: bool,
    /// With `Shift`, where it is not in the letter's case.
    pub shift: bool,
}

impl Key {
    /// The key alone.
    pub const fn plain(code: Code) -> Key {
        Key { code, control: false, alt: false, shift: false }
    }

    /// What it types into a text: a character without `Ctrl` or `Alt`.
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
            // A person reads `Ctrl-S`, the terminal sends `s`.
            Code::Char(letter) if self.control => write!(formatter, "{}", letter.to_ascii_uppercase()),
            Code::Char(letter) => write!(formatter, "{letter}"),
            _ => Ok(()),
        }
    }
}

/// A string that names no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyError(pub String);

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Key, KeyError> {
        let mut rest = text;
        let mut key = Key::plain(Code::Enter);
        // A lone `-` is the key itself.
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

/// Reads keys pressed one after the other, separated by blanks (`g b`).
///
/// # Errors
/// The first part that names no key.
pub fn parse_keys(text: &str) -> Result<Vec<Key>, KeyError> {
    text.split_whitespace().map(str::parse).collect()
}

/// Keys pressed one after the other, as a person reads them.
pub fn print_keys(keys: &[Key]) -> String {
    keys.iter().map(Key::to_string).collect::<Vec<_>>().join(" ")
}
