//! Characters that must not reach a terminal raw, and the marks shown in their place.
//!
//! A *mark* is one cell wide. It replaces a control character, an explicit bidi control (a name
//! must not imitate another by overriding the direction), a noncharacter, or an invisible character
//! that does not belong in plain text, except the tags that spell a flag. Implicit direction marks,
//! joiners, soft hyphens, zero-width spaces and variation selectors are legitimate and have no
//! mark.

use std::borrow::Cow;

/// How explicit bidi controls (UAX #9: embeddings, overrides, isolates) are handled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Controls {
    /// Each is shown as a mark and has no effect: for text from people, files and other programs.
    /// What is seen is what is stored.
    #[default]
    Shown,
    /// They take effect and are not drawn: for our own messages, in which Fluent isolates the
    /// arguments.
    Hidden,
}

/// The mark of a character that is never shown raw, one cell wide; `None` if it needs none.
pub fn mark(character: char) -> Option<&'static str> {
    const CONTROLS: [&str; 32] = [
        "␀", "␁", "␂", "␃", "␄", "␅", "␆", "␇", "␈", "␉", "␊", "␋", "␌", "␍", "␎", "␏", "␐", "␑", "␒", "␓",
        "␔", "␕", "␖", "␗", "␘", "␙", "␚", "␛", "␜", "␝", "␞", "␟",
    ];
    match character {
        ' '..='~' => None,
        '\0'..='\u{1F}' => CONTROLS.get(character as usize).copied(),
        '\u{7F}' => Some("␡"),
        '\u{85}' | '\u{2028}' | '\u{2029}' => Some("␤"),
        '\u{80}'..='\u{9F}' => Some("␦"),
        '\u{2061}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}' => Some("␦"),
        '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E007F}' => Some("␦"),
        '\u{FDD0}'..='\u{FDEF}' => Some("\u{FFFD}"),
        // The last two code points of every plane.
        _ if u32::from(character) & 0xFFFE == 0xFFFE => Some("\u{FFFD}"),
        _ => explicit_control(character),
    }
}

/// The mark of an explicit bidi control: an arrow in its direction.
pub(super) fn explicit_control(character: char) -> Option<&'static str> {
    match character {
        '\u{202A}' => Some("↣"), // LRE
        '\u{202B}' => Some("↢"), // RLE
        '\u{202C}' => Some("↥"), // PDF
        '\u{202D}' => Some("↠"), // LRO
        '\u{202E}' => Some("↞"), // RLO
        '\u{2066}' => Some("⇥"), // LRI
        '\u{2067}' => Some("⇤"), // RLI
        '\u{2068}' => Some("⇆"), // FSI
        '\u{2069}' => Some("⇡"), // PDI
        _ => None,
    }
}

/// Whether the character has no glyph of its own (Default_Ignorable_Code_Point, Unicode 15).
pub fn is_ignorable(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// `text` for one line, with a mark for every character that must not reach a terminal or a pipe
/// raw.
pub fn visible(text: &str) -> Cow<'_, str> {
    marked(text, |_| false)
}

/// As [`visible`], but keeps line feeds: for text that is printed on several lines.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    marked(text, |character| character == '\n')
}

/// As [`visible_lines`], but keeps tabs as well: for what is pasted into another program.
pub fn visible_cells(text: &str) -> Cow<'_, str> {
    marked(text, |character| matches!(character, '\n' | '\t'))
}

/// One of our messages for a pipe: without the isolates (U+2066–U+2069) that Fluent puts around
/// arguments.
pub fn without_isolates(message: &str) -> Cow<'_, str> {
    let isolate = |character: char| matches!(character, '\u{2066}'..='\u{2069}');
    if message.contains(isolate) { Cow::Owned(message.replace(isolate, "")) } else { Cow::Borrowed(message) }
}

/// Pasted text as an editor accepts it: line breaks become line feeds, escape sequences and control
/// characters (except tabs) are removed, and what exceeds `limit` bytes is cut off at a character
/// boundary.
pub fn cleaned(raw: &str, limit: usize) -> String {
    let mut clean = String::with_capacity(raw.len().min(limit));
    let mut rest = raw.chars();
    while let Some(character) = rest.next() {
        let kept = match character {
            '\r' => {
                if rest.as_str().starts_with('\n') {
                    rest.next();
                }
                Some('\n')
            }
            '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\u{1B}' => {
                rest = after_sequence(rest.as_str()).chars();
                None
            }
            '\n' | '\t' => Some(character),
            _ => (!character.is_control()).then_some(character),
        };
        let Some(kept) = kept else { continue };
        if clean.len() + kept.len_utf8() > limit {
            break;
        }
        clean.push(kept);
    }
    clean
}

/// What follows a control sequence (ECMA-48: `CSI`, parameters, intermediates, final byte) whose
/// ESC has been read; `rest` itself if it does not start with one.
fn after_sequence(rest: &str) -> &str {
    let Some(sequence) = rest.strip_prefix('[') else { return rest };
    let tail = sequence.trim_start_matches(|character| matches!(character, '0'..='?'));
    let tail = tail.trim_start_matches(|character| matches!(character, ' '..='/'));
    tail.strip_prefix(|character| matches!(character, '@'..='~')).unwrap_or(rest)
}

/// The flag that tags may follow: England, Scotland and Wales.
pub(super) const TAGGED_FLAG: char = '\u{1F3F4}';

/// The length in bytes of the tags after [`TAGGED_FLAG`] that spell a flag (UTS #51, ED-14a): up to
/// six letters and digits and the end tag. 0 if they do not: other tags would only hide text.
pub(super) fn flag_tags(rest: &str) -> usize {
    const LONGEST: usize = 6;
    let spells = |tag: &char| matches!(tag, '\u{E0030}'..='\u{E0039}' | '\u{E0061}'..='\u{E007A}');
    let count = rest.chars().take(LONGEST + 1).take_while(spells).count();
    let ends = rest.chars().nth(count) == Some('\u{E007F}');
    if ends && (1..=LONGEST).contains(&count) { (count + 1) * '\u{E007F}'.len_utf8() } else { 0 }
}

/// Replaces every character that has a [`mark`], except those for which `keep` is true and the tags
/// that spell a flag.
fn marked(text: &str, keep: impl Fn(char) -> bool) -> Cow<'_, str> {
    let (mut byte, mut flag_ends) = (0, 0);
    marked_with(text, |character| {
        let in_flag = byte < flag_ends;
        byte += character.len_utf8();
        if character == TAGGED_FLAG {
            flag_ends = byte + flag_tags(text.get(byte..).unwrap_or_default());
        }
        mark(character).filter(|_| !in_flag && !keep(character))
    })
}

/// Replaces the characters for which `mark` returns a string.
pub(super) fn marked_with(text: &str, mut mark: impl FnMut(char) -> Option<&'static str>) -> Cow<'_, str> {
    let mut shown = String::new();
    let mut copied = 0;
    for (byte, character) in text.char_indices() {
        if let Some(mark) = mark(character) {
            shown.push_str(text.get(copied..byte).expect("characters are in order"));
            shown.push_str(mark);
            copied = byte + character.len_utf8();
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(text.get(copied..).expect("characters are in order"));
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests;
