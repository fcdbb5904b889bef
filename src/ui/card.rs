//! Actions on cards, on whatever screen they are selected.

mod actions;
mod owner;

pub use self::actions::{ACTIONS, edited_outside};
pub use self::owner::{date as parse_date, set as set_owner, typed_change as owner_change};
