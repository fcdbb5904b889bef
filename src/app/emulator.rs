//! Recognises the terminal emulator, and decides what is done so that it shows right-to-left text
//! as Masa draws it: from the environment, the answers so far, and the user's choices. That a
//! terminal reorders cannot be asked: it is known of each emulator.

mod evidence;
mod table;

pub use evidence::{Evidence, Sign};
pub use table::{EMULATORS, Emulator};

use super::events::TerminalAnswer;
use super::terminal::{Modes, Switch, note_former_order};
use crate::format::{Bidi, Settings, TerminalChoice};
use crate::text::{CellOrder, Countermeasure, Shaping};
use crate::words::Message;

/// The evidence, and what the user wants whatever it is.
#[derive(Clone, Debug)]
pub struct Recognition {
    pub evidence: Evidence,
    /// What the user chose for single terminals.
    choices: Vec<TerminalChoice>,
    settings: Settings,
}

/// How text is sent to the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sending {
    /// Never [`Bidi::Auto`].
    pub bidi: Bidi,
    pub shaping: Shaping,
    pub switch: Option<Switch>,
    pub marks: bool,
    pub titles: bool,
}

impl Recognition {
    /// What is known before the terminal has answered anything.
    pub fn new(evidence: Evidence, choices: Vec<TerminalChoice>, settings: Settings) -> Recognition {
        Recognition { evidence, choices, settings }
    }

    /// Takes an answer into account, as far as it says which terminal this is. The order that the
    /// terminal had before is also noted for the moment at which it is given back.
    pub fn learn(&mut self, answer: &TerminalAnswer) {
        match answer {
            TerminalAnswer::Attributes(said) => self.evidence.answer_attributes(said),
            TerminalAnswer::Version(said) => self.evidence.answer_version(said),
            TerminalAnswer::Reorders(reorders) => {
                self.evidence.reorders = Some(*reorders);
                note_former_order(*reorders);
            }
            _ => {}
        }
    }

    /// The name under which a choice for this terminal is kept: of the emulator, after that of the
    /// multiplexer; of an unknown one, what it says of itself.
    pub fn name(&self) -> String {
        let multiplexer = self.evidence.multiplexer().map(|(multiplexer, _)| multiplexer.name);
        let emulator = self.evidence.emulator().map(|(emulator, _)| emulator.name);
        match (multiplexer, emulator) {
            (Some(multiplexer), Some(emulator)) => format!("{multiplexer}/{emulator}"),
            (Some(one), None) | (None, Some(one)) => one.to_owned(),
            (None, None) => {
                let term = self.evidence.variables.get("TERM").map(String::as_str).unwrap_or_default();
                let said = self.evidence.version.as_deref().or(self.evidence.attributes.as_deref());
                format!("{term} {}", said.unwrap_or_default()).trim_end().to_owned()
            }
        }
    }

    /// What was chosen for this terminal.
    pub fn choice(&self) -> Option<&TerminalChoice> {
        let name = self.name();
        self.choices.iter().find(|choice| choice.terminal == name)
    }

    pub fn sending(&self) -> Sending {
        let chosen = self.choice();
        let bidi = chosen.map(|choice| choice.bidi).filter(|bidi| *bidi != Bidi::Auto);
        let bidi = bidi.unwrap_or(self.settings.bidi);
        let shaping = chosen.map_or(self.settings.shaping, |choice| choice.shaping);
        let traits = self.traits();
        // A multiplexer passes letters on as they are.
        let drawing = self.evidence.emulator().map(|(emulator, _)| emulator.traits).or(traits);
        let usual = drawing.map_or(Shaping::Forms, |traits| traits.shaping);
        Sending {
            bidi: if bidi == Bidi::Auto { self.usual() } else { bidi },
            shaping: shaping.or(self.settings.shaping.or(usual)),
            switch: traits.and_then(|traits| traits.switch),
            marks: drawing.is_none_or(|traits| traits.marks),
            titles: traits.is_some_and(|traits| traits.titles),
        }
    }

    /// What this terminal needs if nobody has chosen anything.
    pub fn usual(&self) -> Bidi {
        let emulator = self.evidence.emulator().map(|(emulator, _)| emulator);
        match (self.evidence.multiplexer(), emulator) {
            (Some((multiplexer, _)), None) => multiplexer.bidi,
            (Some(_), Some(emulator)) => emulator.bidi_inside,
            (None, Some(emulator)) => emulator.bidi,
            (None, None) => Bidi::App,
        }
    }

    /// Those of the multiplexer if there is one: it is the one that reads what is sent.
    fn traits(&self) -> Option<table::Traits> {
        let (emulator, _) = self.evidence.multiplexer().or_else(|| self.evidence.emulator())?;
        Some(emulator.traits)
    }

    /// What the user of this terminal should know and has not been told: which of its settings keeps
    /// right-to-left text from being shown as drawn.
    pub fn advice(&self) -> Option<Message> {
        if self.choice().is_some() || self.settings.bidi != Bidi::Auto {
            return None;
        }
        self.traits()?.advice.map(Message::new)
    }

    /// Which terminal this is, and how that was found out.
    pub fn reason(&self) -> Message {
        let described = |(emulator, sign): (&Emulator, Sign)| {
            let message = match sign {
                Sign::Variable(name) => Message::new("terminal-by-variable").text("variable", name),
                Sign::Attributes(said) => Message::new("terminal-by-attributes").text("said", said),
                Sign::Version(said) => Message::new("terminal-by-version").text("said", said),
            };
            message.text("terminal", emulator.title)
        };
        let emulator = self.evidence.emulator().map(described);
        match (self.evidence.multiplexer().map(described), emulator) {
            (Some(multiplexer), Some(emulator)) => {
                Message::new("terminal-inside").message("inner", multiplexer).message("outer", emulator)
            }
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => Message::new("terminal-unknown"),
        }
    }
}

impl Sending {
    pub fn order(self) -> CellOrder {
        match self.bidi {
            Bidi::Auto | Bidi::App | Bidi::Guard | Bidi::Kitty => CellOrder::Visual,
            Bidi::Terminal | Bidi::Off => CellOrder::Logical,
        }
    }

    pub fn countermeasure(self) -> Countermeasure {
        match self.bidi {
            Bidi::Guard => Countermeasure::Guard,
            Bidi::Kitty => Countermeasure::ReverseWords,
            Bidi::Auto | Bidi::App | Bidi::Terminal | Bidi::Off => Countermeasure::Nothing,
        }
    }

    /// The modes to set for it. A terminal that is not to be told anything keeps its own order.
    pub fn modes(self, mouse: bool) -> Modes {
        let ordered = self.order() == CellOrder::Visual;
        Modes { as_sent: ordered, switch: self.switch.filter(|_| ordered), mouse }
    }
}

#[cfg(test)]
mod tests;
