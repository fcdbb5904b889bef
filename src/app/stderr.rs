//! Standard error, where nobody may listen.

use std::io::Write;

use crate::text::visible;
use crate::words::Message;

/// Says a sentence.
pub(super) fn say(message: &Message) {
    let message = message.clone().map_text(&|text| visible(text).into_owned());
    let _ = writeln!(std::io::stderr(), "{message}");
}
