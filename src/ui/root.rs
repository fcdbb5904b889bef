//! Where the features come together: `update`, `render` and the mouse. It uses all features, and no
//! feature uses it.

mod footer;
mod mouse;
mod reconcile;
mod render;
mod status;
mod update;

pub use self::render::render;
pub use self::update::update;
