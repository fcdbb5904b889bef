//! The screens and the sessions held on them.

mod capture;
mod look;
