//! Where the features come together: `update`, `render` and the mouse. It uses all features, and no
//! feature uses it.

pub mod footer;
pub mod mouse;
pub mod others;
pub mod render;
pub mod status;
pub mod update;

pub use self::render::render;
pub use self::update::update;
