//! What the environment and the terminal's answers say about the terminal.

use std::collections::BTreeMap;

use super::table::{EMULATORS, Emulator};

/// The longest answer that is shown or kept, in characters: real ones are shorter.
const LONGEST: usize = 60;

/// What is known so far; it grows with every answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The variables by which emulators are recognised, as far as they are set.
    pub variables: BTreeMap<&'static str, String>,
    /// The answer to DA2, such as `65;7600;1`.
    pub attributes: Option<String>,
    /// The answer to XTVERSION, such as `kitty(0.41.1)`.
    pub version: Option<String>,
    /// Whether the terminal reordered text before it was told not to (DECRQM of BDSM); `None` if it
    /// does not know that mode.
    pub reorders: Option<bool>,
}

/// How a terminal was recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// By this variable of the environment.
    Variable(&'static str),
    /// By its answer to DA2.
    Attributes(String),
    /// By its answer to XTVERSION.
    Version(String),
}

impl Evidence {
    /// What the environment says; `variable` reads one.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Evidence {
        let names = EMULATORS.iter().flat_map(|emulator| emulator.variables).map(|(name, _)| *name);
        let set = |name| Some((name, shortened(&variable(name).filter(|value| !value.is_empty())?)));
        Evidence { variables: names.chain(["TERM"]).filter_map(set).collect(), ..Evidence::default() }
    }

    pub fn answer_attributes(&mut self, said: &str) {
        self.attributes = Some(shortened(said));
    }

    pub fn answer_version(&mut self, said: &str) {
        self.version = Some(shortened(said));
    }

    /// The multiplexer in which Masa runs, if it does.
    pub fn multiplexer(&self) -> Option<(&'static Emulator, Sign)> {
        match self.answered() {
            // Its variables are inherited by a terminal that was started in it.
            Some((answered, _)) if !answered.traits.multiplexer => None,
            Some(multiplexer) => Some(multiplexer),
            None => self.in_environment(|emulator| emulator.traits.multiplexer),
        }
    }

    /// The emulator itself. In a multiplexer only what the environment of its first client says is
    /// known, which may be out of date.
    pub fn emulator(&self) -> Option<(&'static Emulator, Sign)> {
        let answered = self.answered().filter(|(emulator, _)| !emulator.traits.multiplexer);
        answered.or_else(|| self.in_environment(|emulator| !emulator.traits.multiplexer))
    }

    /// Who answered: what a terminal says of itself is more certain than the environment.
    fn answered(&self) -> Option<(&'static Emulator, Sign)> {
        let version = self
            .version
            .as_deref()
            .and_then(|said| Some((by_version(said)?, Sign::Version(said.to_owned()))));
        version.or_else(|| {
            let said = self.attributes.as_deref()?;
            Some((by_attributes(said)?, Sign::Attributes(said.to_owned())))
        })
    }

    /// `TERM` is set by each terminal anew, other variables are inherited by terminals that were
    /// started in another.
    fn in_environment(&self, is_meant: impl Fn(&Emulator) -> bool) -> Option<(&'static Emulator, Sign)> {
        let meant = || EMULATORS.iter().filter(|emulator| is_meant(emulator));
        let term = self.variables.get("TERM").map(String::as_str).unwrap_or_default();
        let by_term = meant().find(|emulator| emulator.terms.iter().any(|own| term.starts_with(own)));
        if let Some(emulator) = by_term {
            return Some((emulator, Sign::Variable("TERM")));
        }
        meant().find_map(|emulator| {
            let is_set = |(name, value): &&(&'static str, Option<&'static str>)| {
                self.variables.get(name).is_some_and(|set| value.is_none_or(|value| set == value))
            };
            emulator.variables.iter().find(is_set).map(|(name, _)| (emulator, Sign::Variable(name)))
        })
    }
}

fn by_version(said: &str) -> Option<&'static Emulator> {
    let said = said.to_lowercase();
    EMULATORS.iter().find(|emulator| emulator.version.is_some_and(|version| said.starts_with(version)))
}

fn by_attributes(said: &str) -> Option<&'static Emulator> {
    let mut numbers = said.split(';').map(|number| number.parse::<u32>().ok());
    let (first, second) = (numbers.next()??, numbers.next().flatten().unwrap_or(0));
    EMULATORS.iter().find(|emulator| {
        emulator.attributes.iter().any(|(own, versions)| *own == first && versions.contains(&second))
    })
}

/// Without control characters, and not longer than any real one.
fn shortened(said: &str) -> String {
    said.chars().filter(|character| !character.is_control()).take(LONGEST).collect()
}
