//! The exit status of a command that did not fail.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    Success,
    Negative,
}
