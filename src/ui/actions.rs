//! What can be done, in families: each file holds one part of the table of actions and what it takes to do them.

pub mod card;
pub mod carry;
pub mod chosen;
pub mod copy;
pub mod file;
pub mod find;
pub mod keep;
pub mod mouse;
pub mod navigate;
pub mod paste;
pub mod path;
pub mod persona;
pub mod stage;
pub mod start;
pub mod table;
pub mod text;
pub mod view;

use super::action::Action;

/// The whole table.
pub static FAMILIES: &[&[Action]] = &[
    navigate::ACTIONS,
    card::ACTIONS,
    stage::ACTIONS,
    carry::ACTIONS,
    copy::ACTIONS,
    persona::ACTIONS,
    table::ACTIONS,
    start::ACTIONS,
    find::ACTIONS,
    view::ACTIONS,
    file::ACTIONS,
    text::ACTIONS,
];
