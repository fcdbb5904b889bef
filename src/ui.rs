//! The user interface: state, table of actions, key handling, `update`, layout and drawing. It
//! performs no I/O and reads no clock: input arrives as a `Msg`, and requests leave as an `Effect`.
//!
//! Each feature is a folder. This file lists every screen, action and scope in the tables below;
//! only `root` works from those tables.

pub mod core;
pub mod widget;
pub mod references;
pub mod lanes;
pub mod conflict;
pub mod dialog;
pub mod board;
pub mod card;
pub mod stage;
pub mod table;
pub mod decisions;
pub mod ranking;
pub mod matrix;
pub mod curve;
pub mod channels;
pub mod compare;
pub mod metrics;
pub mod automations;
pub mod personas;
pub mod present;
pub mod tour;
pub mod start;
pub mod carry;
pub mod copy;
pub mod paste;
pub mod find;
pub mod filter;
pub mod prompt;
pub mod palette;
pub mod inspector;
pub mod export;
pub mod import;
pub mod recovery;
pub mod external_change;
pub mod help;
pub mod file;
pub mod display;
pub mod check;
pub mod history;
pub mod replay;
pub mod agenda;
pub mod parking;
pub mod timer;
pub mod vote;
pub mod root;

pub use self::core::effect::Effect;
pub use self::core::msg::{Msg, Now};
pub use self::core::state::State;

use self::core::scope::Scope;
use self::core::state::{Action, Keymap, Screen};
use crate::ops::ActionName;

/// All screens; the first is the home screen, to which closing another screen returns.
pub static SCREENS: &[&Screen] = &[
    &board::SCREEN,
    &table::SCREEN,
    &ranking::SCREEN,
    &matrix::SCREEN,
    &curve::SCREEN,
    &channels::SCREEN,
    &metrics::SCREEN,
    &automations::SCREEN,
    &decisions::SCREEN,
    &check::SCREEN,
    &compare::SCREEN,
    &history::SCREEN,
    &personas::SCREEN,
    &start::SCREEN,
];

/// All actions, grouped by feature, in the order in which help lists them.
pub static ACTIONS: &[&[Action]] = &[
    board::ACTIONS,
    card::ACTIONS,
    stage::ACTIONS,
    carry::ACTIONS,
    lanes::ACTIONS,
    references::ACTIONS,
    copy::ACTIONS,
    copy::TABLE_ACTIONS,
    personas::ACTIONS,
    table::ACTIONS,
    ranking::ACTIONS,
    matrix::ACTIONS,
    matrix::WEIGHING_ACTIONS,
    curve::ACTIONS,
    channels::ACTIONS,
    metrics::ACTIONS,
    automations::ACTIONS,
    widget::journey::actions::ACTIONS,
    widget::card_table::actions::ACTIONS,
    decisions::ACTIONS,
    present::ACTIONS,
    check::ACTIONS,
    check::WAIVING_ACTIONS,
    history::ACTIONS,
    compare::ACTIONS,
    replay::ACTIONS,
    start::ACTIONS,
    tour::ACTIONS,
    find::ACTIONS,
    filter::ACTIONS,
    display::ACTIONS,
    timer::ACTIONS,
    agenda::ACTIONS,
    parking::ACTIONS,
    vote::ACTIONS,
    vote::BALLOT_ACTIONS,
    vote::HANDS_ACTIONS,
    vote::RESULT_ACTIONS,
    dialog::ACTIONS,
    help::ACTIONS,
    widget::list::actions::ACTIONS,
    inspector::ACTIONS,
    inspector::FIELD_ACTIONS,
    palette::ACTIONS,
    prompt::ACTIONS,
    file::ACTIONS,
    conflict::ACTIONS,
    external_change::ACTIONS,
    export::ACTIONS,
    import::ACTIONS,
    import::HEAD_ACTIONS,
    widget::report::actions::ACTIONS,
    recovery::ACTIONS,
    board::capture::ACTIONS,
    widget::typing::ACTIONS,
];

/// All scopes, in the order of the generated list of keys.
pub static SCOPES: &[&Scope] = &[
    &core::scope::SCREEN,
    &core::scope::SELECTION,
    &board::BOARD,
    &table::TABLE,
    &ranking::RANKING,
    &matrix::MATRIX,
    &matrix::WEIGHING,
    &widget::journey::actions::JOURNEY,
    &curve::CURVE,
    &channels::CHANNELS,
    &widget::card_table::actions::CARD_TABLE,
    &metrics::METRICS,
    &automations::AUTOMATIONS,
    &decisions::DECISIONS,
    &present::PRESENT,
    &present::BLACK,
    &check::CHECK,
    &compare::COMPARE,
    &history::HISTORY,
    &replay::REPLAY,
    &personas::PERSONAS,
    &start::START,
    &carry::MOVE,
    &core::scope::EDITING,
    &board::capture::CAPTURE,
    &personas::SHEET,
    &core::scope::PROMPT,
    &palette::PALETTE,
    &core::scope::FIELD,
    &core::scope::DIALOG,
    &core::scope::LIST,
    &references::TICKS,
    &lanes::LANES,
    &timer::TIMER,
    &agenda::AGENDA,
    &agenda::AGENDA_LINE,
    &parking::PARKED,
    &parking::PARKED_LINE,
    &conflict::CONFLICTS,
    &vote::NEW_VOTE,
    &vote::BALLOTS,
    &vote::HANDS,
    &vote::RESULT,
    &export::EXPORT,
    &core::scope::REPORT,
    &widget::report::actions::EXPORTED,
    &import::IMPORT,
    &import::HEADS,
    &recovery::RECOVERY,
    &external_change::EXTERNAL_CHANGE,
    &inspector::INSPECTOR,
    &help::HELP,
    &file::LEAVING,
];

/// All actions of all features, in the order in which help lists them.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    ACTIONS.iter().flat_map(|family| family.iter())
}

/// The name of an action, for `named!`.
///
/// # Panics
/// While the program is compiled: no action is called so.
const fn action_named(name: &'static str) -> ActionName {
    let mut family = 0;
    while family < ACTIONS.len() {
        let mut row = 0;
        while row < ACTIONS[family].len() {
            if is_same(ACTIONS[family][row].name.as_bytes(), name.as_bytes()) {
                return ActionName::new(name);
            }
            row += 1;
        }
        family += 1;
    }
    panic!("no action is called so");
}

/// Whether two names are the same, for the compiler, which cannot ask `==` yet.
const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// The default keys, without the user's own.
pub fn keymap() -> Keymap {
    Keymap::new(ACTIONS)
}
