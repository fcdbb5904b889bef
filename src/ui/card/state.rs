//! The line that names the owner of cards.

/// The line that sets the owner and due date of the chosen cards.
#[derive(Clone, Copy, Debug)]
pub struct OwnerLine;
