//! Reading a file of another format, after it was shown what it would bring.

pub mod actions;
pub mod state;
