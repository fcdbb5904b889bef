//! Prints to standard error. Errors are ignored, because it may be closed.

use std::io::Write;

use crate::text::visible;
use crate::words::Message;

/// Prints a message, with control characters made visible.
pub(super) fn say(message: &Message) {
    let message = message.clone().map_text(&|text| visible(text).into_owned());
    let _ = writeln!(std::io::stderr(), "{message}");
}
