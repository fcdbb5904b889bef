//! Copying and cutting, into the program's own register and the system clipboard.

pub mod actions;
pub mod plain;
pub mod renewal;
pub mod table;
