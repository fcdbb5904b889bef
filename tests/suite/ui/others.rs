//! Another author changes the map while the user looks, types, moves or chooses: nothing panics, no
//! typed text is lost, and the cursor stays where it was.

mod any;
mod kept;
mod removed;
mod setting;
