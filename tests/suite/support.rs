//! What tests share.

pub mod rows;
pub mod script;
