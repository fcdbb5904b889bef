//! The state of the prompt for owners.

/// The prompt for the owner and due date of the chosen cards.
#[derive(Clone, Copy, Debug)]
pub struct OwnerLine;
