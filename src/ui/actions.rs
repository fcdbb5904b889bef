//! What can be done, in families: each file holds one part of the table of actions and what it takes to do them.

pub mod card;
pub mod autosave;
pub mod carry;
pub mod dialog;
pub mod draft;
pub mod export;
pub mod chosen;
pub mod conflict;
pub mod copy;
pub mod file;
pub mod filter;
pub mod find;
pub mod import;
pub mod inspector;
pub mod journal;
pub mod keep;
pub mod lanes;
pub mod list;
pub mod mouse;
pub mod navigate;
pub mod owner;
pub mod palette;
pub mod paste;
pub mod path;
pub mod prompt;
pub mod settle;
pub mod persona;
pub mod recovery;
pub mod report;
pub mod stage;
pub mod start;
pub mod table;
pub mod text;
pub mod ticks;
pub mod view;

use super::action::Action;

/// The whole table.
pub static FAMILIES: &[&[Action]] = &[
    navigate::ACTIONS,
    card::ACTIONS,
    stage::ACTIONS,
    carry::ACTIONS,
    lanes::ACTIONS,
    ticks::ACTIONS,
    copy::ACTIONS,
    copy::table::ACTIONS,
    persona::ACTIONS,
    table::ACTIONS,
    start::ACTIONS,
    find::ACTIONS,
    filter::ACTIONS,
    view::ACTIONS,
    dialog::ACTIONS,
    list::ACTIONS,
    inspector::ACTIONS,
    inspector::field::ACTIONS,
    palette::ACTIONS,
    prompt::ACTIONS,
    file::ACTIONS,
    conflict::ACTIONS,
    export::ACTIONS,
    import::ACTIONS,
    report::ACTIONS,
    recovery::ACTIONS,
    text::ACTIONS,
];
