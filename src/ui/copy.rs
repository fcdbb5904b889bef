//! Copying and cutting, into the program's own register and the system clipboard.

mod actions;
mod plain;
mod pasted_nodes;
mod table;

pub use self::actions::ACTIONS;
pub use self::table::ACTIONS as TABLE_ACTIONS;
