//! Chooses the form of Arabic letters by their neighbours (The Unicode Standard, chapter 9.2).
//!
//! A terminal draws each cell by itself, so joined letters are sent as presentation forms. A whole
//! paragraph is shaped before it is cut into lines: a word that is broken to fit keeps its joined
//! forms.

mod forms;

use super::direction::levels::Levels;
use forms::{FORMS, LAM_ALEF, NONE};
use unicode_joining_type::{JoiningType, get_joining_type};

/// How Arabic letters are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shaping {
    /// As presentation forms; lam-alef takes two cells.
    #[default]
    Forms,
    /// As [`Self::Forms`], with lam-alef as one ligature in one cell.
    Ligated,
    /// As stored: for fonts without the forms and for terminals that shape.
    None,
}

/// What is drawn in place of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shaped {
    /// This presentation form.
    Form(char),
    /// Nothing: it is part of the ligature before it.
    Swallowed,
}

/// A letter whose next neighbour has not been read yet.
struct Letter {
    byte: usize,
    character: char,
    joining: JoiningType,
    level: u8,
    joined: bool,
}

/// The letters of `paragraph` that are not drawn as stored, by byte offset, in order.
///
/// Letters of different levels do not join: reordering separates them.
pub(super) fn shape(paragraph: &str, levels: &Levels<'_>, shaping: Shaping) -> Vec<(usize, Shaped)> {
    let mut shaped = Vec::new();
    if shaping == Shaping::None || !paragraph.contains(may_have_forms) {
        return shaped;
    }
    let mut before: Option<Letter> = None;
    for (byte, character) in paragraph.char_indices() {
        let joining = get_joining_type(character);
        if joining == JoiningType::Transparent {
            continue;
        }
        let level = levels.at(byte);
        let joined = before.as_ref().is_some_and(|letter| {
            letter.level == level && joins_following(letter.joining) && joins_preceding(joining)
        });
        let mut letter = Letter { byte, character, joining, level, joined };
        if let Some(before) = before.take() {
            let ligature =
                if shaping == Shaping::Ligated && joined { lam_alef(&before, character) } else { None };
            if let Some(ligature) = ligature {
                shaped.extend([(before.byte, Shaped::Form(ligature)), (byte, Shaped::Swallowed)]);
                letter.character = NONE;
            } else {
                shaped.extend(form(&before, joined));
            }
        }
        before = Some(letter);
    }
    shaped.extend(before.and_then(|last| form(&last, false)));
    shaped
}

/// Whether a character is in the block of letters that have forms.
fn may_have_forms(character: char) -> bool {
    matches!(character, '\u{621}'..='\u{6D3}')
}

/// The form of `letter`; `joins` if the following letter connects to it. A letter that never joins
/// (hamza) stays as it is.
fn form(letter: &Letter, joins: bool) -> Option<(usize, Shaped)> {
    if letter.joining == JoiningType::NonJoining {
        return None;
    }
    let row = FORMS.binary_search_by_key(&letter.character, |&(character, _)| character).ok()?;
    let [isolated, last, initial, medial] = FORMS[row].1;
    let form = match (letter.joined, joins) {
        (false, false) => isolated,
        (true, false) => last,
        (false, true) => initial,
        (true, true) => medial,
    };
    (form != NONE).then_some((letter.byte, Shaped::Form(form)))
}

/// The ligature of `letter` and the following `alef`, if that is what they are.
fn lam_alef(letter: &Letter, alef: char) -> Option<char> {
    if letter.character != '\u{644}' {
        return None;
    }
    let row = LAM_ALEF.binary_search_by_key(&alef, |&(character, _)| character).ok()?;
    let [isolated, last] = LAM_ALEF[row].1;
    Some(if letter.joined { last } else { isolated })
}

/// Whether a letter of this type connects to the one after it in reading order.
fn joins_following(joining: JoiningType) -> bool {
    matches!(joining, JoiningType::DualJoining | JoiningType::LeftJoining | JoiningType::JoinCausing)
}

/// Whether a letter of this type connects to the one before it in reading order.
fn joins_preceding(joining: JoiningType) -> bool {
    matches!(joining, JoiningType::DualJoining | JoiningType::RightJoining | JoiningType::JoinCausing)
}

#[cfg(test)]
mod tests;
