//! The state of help.

#[derive(Clone, Debug, Default)]
pub struct Help {
    pub first: usize,
}
