//! Building blocks that screens and dialogs share.

pub mod card_list;
pub mod card_table;
pub mod emotion_line;
pub mod hidden_counts;
pub mod journey;
pub mod list;
pub mod path;
pub mod popup;
pub mod prompt;
pub mod report;
pub mod scroll;
pub mod typed;
pub mod typing;
