//! What can be done, in families: each file holds one part of the table of actions and what it takes to do them.

pub mod card;
pub mod carry;
pub mod file;
pub mod find;
pub mod keep;
pub mod mouse;
pub mod navigate;
pub mod paste;
pub mod path;
pub mod settle;
pub mod stage;
pub mod text;
pub mod view;

use super::action::Action;

/// The whole table.
pub static FAMILIES: &[&[Action]] = &[
    navigate::ACTIONS,
    card::ACTIONS,
    stage::ACTIONS,
    carry::ACTIONS,
    find::ACTIONS,
    view::ACTIONS,
    file::ACTIONS,
    text::ACTIONS,
];
