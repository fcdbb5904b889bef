//! Where everything comes together: the tables of features, `update`, `render`, the mouse. Stands below all features and
//! is named by none.

pub mod footer;
pub mod mouse;
pub mod others;
pub mod render;
pub mod status;
pub mod update;

pub use self::render::render;
pub use self::update::update;
