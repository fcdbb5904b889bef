//! What was chosen for single terminals, in RON: a choice for one terminal does not suit another in
//! which the same user works.

use serde::Deserialize;

use super::settings::{Bidi, ShapingChoice};
use super::write::push_text;
use crate::model::Choice;

/// The most terminals that are remembered.
pub const REMEMBERED_TERMINALS: usize = 50;

/// What was chosen for one terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalChoice {
    pub terminal: String,
    /// [`Bidi::Auto`] if its user was only told something.
    pub bidi: Bidi,
    pub shaping: ShapingChoice,
}

/// An entry of the file. Choices are text, so that an unknown one loses only its entry.
#[derive(Deserialize)]
struct StoredChoice {
    terminal: String,
    bidi: String,
    shaping: String,
}

/// The choices, the latest first. What cannot be read is ignored: it can be chosen again.
pub fn read_terminal_choices(bytes: &[u8]) -> Vec<TerminalChoice> {
    let stored: Vec<StoredChoice> = ron::de::from_bytes(bytes).unwrap_or_default();
    let read = |stored: StoredChoice| {
        Some(TerminalChoice {
            terminal: stored.terminal,
            bidi: Bidi::named(&stored.bidi)?,
            shaping: ShapingChoice::named(&stored.shaping)?,
        })
    };
    stored.into_iter().filter_map(read).take(REMEMBERED_TERMINALS).collect()
}

/// The text of the choices.
pub fn terminal_choices_text(choices: &[TerminalChoice]) -> String {
    let mut out = String::from("[\n");
    for choice in choices {
        let words = [
            ("    (terminal: ", choice.terminal.as_str()),
            (", bidi: ", choice.bidi.name()),
            (", shaping: ", choice.shaping.name()),
        ];
        for (before, word) in words {
            out.push_str(before);
            push_text(&mut out, word);
        }
        out.push_str("),\n");
    }
    out.push_str("]\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_comes_back() {
        let choice =
            |terminal: &str, bidi, shaping| TerminalChoice { terminal: terminal.to_owned(), bidi, shaping };
        let choices = vec![
            choice("tmux/vte", Bidi::Guard, ShapingChoice::Auto),
            choice("xterm \"1\\", Bidi::Auto, ShapingChoice::None),
        ];
        assert_eq!(read_terminal_choices(terminal_choices_text(&choices).as_bytes()), choices);
        // One that a later version wrote is left out; the rest is read.
        let newer = terminal_choices_text(&choices).replace("Guard", "Better");
        assert_eq!(read_terminal_choices(newer.as_bytes()), choices.get(1..).unwrap_or_default());
        assert_eq!(read_terminal_choices(b"[(terminal: 3)]"), []);
    }
}
