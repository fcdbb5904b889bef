//! What can be done, in families: each file holds one part of the table of actions and what it takes to do them.

use crate::ui::core::action::Action;

/// The whole table.
pub static FAMILIES: &[&[Action]] = &[
    crate::ui::board::actions::ACTIONS,
    crate::ui::card::actions::ACTIONS,
    crate::ui::stage::actions::ACTIONS,
    crate::ui::carry::actions::ACTIONS,
    crate::ui::lanes::actions::ACTIONS,
    crate::ui::references::actions::ACTIONS,
    crate::ui::copy::actions::ACTIONS,
    crate::ui::copy::table::ACTIONS,
    crate::ui::personas::actions::ACTIONS,
    crate::ui::table::actions::ACTIONS,
    crate::ui::start::actions::ACTIONS,
    crate::ui::find::actions::ACTIONS,
    crate::ui::filter::actions::ACTIONS,
    crate::ui::display::actions::ACTIONS,
    crate::ui::dialog::actions::ACTIONS,
    crate::ui::list::actions::ACTIONS,
    crate::ui::inspector::actions::ACTIONS,
    crate::ui::inspector::field::ACTIONS,
    crate::ui::palette::actions::ACTIONS,
    crate::ui::prompt::actions::ACTIONS,
    crate::ui::file::actions::ACTIONS,
    crate::ui::conflict::actions::ACTIONS,
    crate::ui::external_change::actions::ACTIONS,
    crate::ui::export::actions::ACTIONS,
    crate::ui::import::actions::ACTIONS,
    crate::ui::widget::report::actions::ACTIONS,
    crate::ui::recovery::actions::ACTIONS,
    crate::ui::capture::actions::ACTIONS,
];
