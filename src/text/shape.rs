//! Arabic letters by the form that their neighbours give them (The Unicode Standard, chapter 9.2).
//!
//! A terminal cell shows one letter without its neighbours, so the joined forms are sent as presentation
//! forms. Shaping runs over a whole paragraph, before it is cut into lines: a word broken by force keeps its
//! joined forms.

mod forms;

use super::direction::levels::Levels;
use forms::{FORMS, LAM_ALEF, NONE};
use unicode_joining_type::{JoiningType, get_joining_type};

/// What is sent for Arabic letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shaping {
    /// The presentation form of each letter; lam-alef takes two cells.
    #[default]
    Forms,
    /// As [`Self::Forms`], with lam-alef as one ligature in one cell.
    Ligated,
    /// The letters as they are: for fonts that lack the forms and terminals that shape.
    None,
}

/// What is drawn for a letter that is not drawn as itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shaped {
    /// This presentation form.
    Form(char),
    /// Nothing: the ligature of the letter before includes it.
    Swallowed,
}

/// A letter whose following neighbour is not known yet.
struct Letter {
    byte: usize,
    character: char,
    joining: JoiningType,
    level: u8,
    joined: bool,
}

/// The letters of `paragraph` that are drawn otherwise, by byte offset, in order.
///
/// Letters of different levels do not join: reordering parts them.
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

/// Whether a character lies in the block of the letters that have forms.
fn may_have_forms(character: char) -> bool {
    matches!(character, '\u{621}'..='\u{6D3}')
}

/// The form of `letter`, given whether the following one joins it. A letter that never joins (hamza) stays as
/// it is.
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

/// The ligature of `letter`, if it is a lam, with the alef that follows it.
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
