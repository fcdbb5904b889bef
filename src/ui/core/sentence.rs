//! Messages as the screen shows them, and how they are shortened where they are too long for their place: in the
//! middle, because the end says where something went or how to undo it.

use std::borrow::Cow;

use crate::model::is_right_to_left;
use crate::text::{visible, width, without_middle};
use crate::words::{Message, Words};

/// RIGHT-TO-LEFT ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9).
const RTL_ISOLATE: char = '\u{2067}';
const END: char = '\u{2069}';

/// The width to which an argument is shortened at most, in cells.
const LEAST_QUOTED: usize = 8;

/// The text of a message, with control characters of foreign texts made visible.
pub fn sentence(words: &Words, message: &Message) -> String {
    say(words, message, &|text| visible(text).into_owned())
}

/// A message with changed arguments. In a right-to-left language it is isolated as such: it may stand in the frame of a
/// left-to-right map, and may begin with a name of either direction.
fn say(words: &Words, message: &Message, change: &dyn Fn(&str) -> String) -> String {
    let said = words.say(&message.clone().map_text(change));
    if is_right_to_left(words.language()) { format!("{RTL_ISOLATE}{said}{END}") } else { said }
}

/// The text of a message of which first the arguments are shortened until it fits, then the sentence itself.
pub fn fitting(words: &Words, message: &Message, fits: impl Fn(&str) -> bool) -> String {
    let whole = sentence(words, message);
    if fits(&whole) {
        return whole;
    }
    let quoting = |cells: usize| {
        let shorten = |text: &str| without_middle(&visible(text), cells).into_owned();
        say(words, message, &shorten)
    };
    let longest = most(LEAST_QUOTED, width(&whole), |cells| fits(&quoting(cells)));
    shortened(&quoting(longest), fits).into_owned()
}

/// As much of the beginning and the end of a sentence as fits.
pub fn shortened(sentence: &str, fits: impl Fn(&str) -> bool) -> Cow<'_, str> {
    if fits(sentence) {
        return Cow::Borrowed(sentence);
    }
    without_middle(sentence, most(0, width(sentence), |cells| fits(&without_middle(sentence, cells))))
}

/// The largest number from `least` to `limit` that fits (all smaller ones must fit, too), or `least`.
fn most(least: usize, limit: usize, fits: impl Fn(usize) -> bool) -> usize {
    let (mut fitting, mut too_large) = (least, limit + 1);
    while too_large.saturating_sub(fitting) > 1 {
        let between = fitting.midpoint(too_large);
        if fits(between) {
            fitting = between;
        } else {
            too_large = between;
        }
    }
    fitting
}
