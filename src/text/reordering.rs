//! Keeps laid-out cells where they are on terminals that reorder right-to-left text by themselves
//! and cannot be told not to.

use std::borrow::Cow;

use super::character::cells;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

/// The left-to-right mark. It has no width; after a right-to-left letter it ends that letter's run,
/// so that a terminal reorders single letters only.
pub const GUARD: char = '\u{200E}';

/// What is done to cells in visual order against the terminal's own reordering.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Countermeasure {
    /// Nothing: the terminal shows cells as they are sent.
    #[default]
    Nothing,
    /// Every right-to-left symbol is followed by [`GUARD`].
    Guard,
    /// Every right-to-left word is sent in reverse, for a terminal that reverses exactly those
    /// (kitty).
    ReverseWords,
}

impl Countermeasure {
    /// Applies it to text in visual order, which may contain line feeds and escape sequences.
    pub fn apply(self, text: &str) -> Cow<'_, str> {
        if self == Countermeasure::Nothing || !text.contains(is_ordered_right_to_left) {
            return text.into();
        }
        let mut out = String::with_capacity(text.len() + text.len() / 2);
        let mut symbols: Vec<&str> = text.graphemes(true).collect();
        if self == Countermeasure::ReverseWords {
            for word in reversed_words(&symbols) {
                if let Some(word) = symbols.get_mut(word) {
                    word.reverse();
                }
            }
        }
        for symbol in symbols {
            out.push_str(symbol);
            if self == Countermeasure::Guard && needs_guard(symbol) {
                out.push(GUARD);
            }
        }
        out.into()
    }
}

/// Whether a terminal that reorders would move this symbol: it has a character of the bidi class R,
/// AL or AN.
pub fn needs_guard(symbol: &str) -> bool {
    !symbol.is_ascii() && symbol.contains(is_ordered_right_to_left)
}

fn is_ordered_right_to_left(character: char) -> bool {
    character >= '\u{590}' && matches!(bidi_class(character), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// The runs of symbols that kitty reverses: it gives neighbouring cells of one font to HarfBuzz,
/// which reverses them if the first character with a script of its own is Hebrew or Arabic. Blanks
/// end a run. Letters of other scripts, digits and brackets usually come from another font.
pub fn reversed_words<S: AsRef<str>>(symbols: &[S]) -> Vec<std::ops::Range<usize>> {
    let mut words = Vec::new();
    let mut start = 0;
    while start < symbols.len() {
        let rest = symbols.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|symbol| is_of_a_reversed_script(symbol.as_ref())).count();
        let word = rest.get(..length).unwrap_or_default();
        if length > 1 && word.iter().any(|symbol| has_a_script(symbol.as_ref())) {
            words.push(start..start + length);
        }
        start += length.max(1);
    }
    words
}

/// Whether the symbol begins with a character of the blocks of Hebrew or Arabic.
fn is_of_a_reversed_script(symbol: &str) -> bool {
    symbol.starts_with(|first| {
        matches!(first, '\u{590}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{870}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
    })
}

/// Whether the first character belongs to one script; commas, digits and the tatweel of these
/// blocks are common to several (Scripts.txt).
fn has_a_script(symbol: &str) -> bool {
    !symbol.starts_with(|first| {
        matches!(
            first,
            '\u{605}' | '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{640}' | '\u{660}'
                ..='\u{669}' | '\u{6DD}' | '\u{8E2}' | '\u{FD3E}' | '\u{FD3F}'
        )
    })
}

/// The symbol without its combining marks, for terminals that cannot draw them on right-to-left
/// letters.
pub fn without_marks(symbol: &str) -> Cow<'_, str> {
    if symbol.chars().nth(1).is_none() || !needs_guard(symbol) {
        return symbol.into();
    }
    let mut first = true;
    symbol.chars().filter(|character| std::mem::take(&mut first) || cells(*character) > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_that_read_right_to_left_are_guarded_and_nothing_else() {
        let guarded = |text| Countermeasure::Guard.apply(text).replace(GUARD, "|");
        assert_eq!(guarded("abc 12 …"), "abc 12 …");
        assert_eq!(guarded("םולש abc"), "ם|ו|ל|ש| abc");
        assert_eq!(guarded("(ﺏﺎﺒﻟﺍ) ٣٤"), "(ﺏ|ﺎ|ﺒ|ﻟ|ﺍ|) ٣|٤|");
        // A mark stays with its letter.
        assert_eq!(guarded("ש\u{5C1}\u{5B8}ל"), "ש\u{5C1}\u{5B8}|ל|");
        assert_eq!(guarded("\u{1b}[1mש\u{1b}[m\nל"), "\u{1b}[1mש|\u{1b}[m\nל|");
    }

    #[test]
    fn words_are_reversed_cell_by_cell() {
        let reversed = |text| Countermeasure::ReverseWords.apply(text).into_owned();
        assert_eq!(reversed("abc 12"), "abc 12");
        assert_eq!(reversed("חוקל עסמ"), "לקוח מסע");
        assert_eq!(reversed("(םולש) 5 abc"), "(שלום) 5 abc");
        // A point stays on its letter; the Arabic comma belongs to the word, a blank ends it.
        assert_eq!(reversed("לש\u{5C1}"), "ש\u{5C1}ל");
        assert_eq!(reversed("،ﺏﺎﺑ ﻢﻟ"), "ﺑﺎﺏ، ﻟﻢ");
        // Digits alone have no script: kitty leaves them.
        assert_eq!(reversed("٣٤"), "٣٤");
        assert_eq!(reversed("٣٤ﻢﻟ"), "ﻟﻢ٤٣");
        assert_eq!(reversed("םו\u{1b}[1mלש"), "ום\u{1b}[1mשל");
    }

    #[test]
    fn marks_are_left_out_of_right_to_left_letters_only() {
        assert_eq!(without_marks("ש\u{5C1}\u{5B8}"), "ש");
        assert_eq!(without_marks("ﺏ\u{64E}"), "ﺏ");
        assert_eq!(without_marks("e\u{301}"), "e\u{301}");
        assert_eq!(without_marks("👍🏽"), "👍🏽");
        assert_eq!(without_marks("ש"), "ש");
    }

    proptest! {
        #[test]
        fn reversing_twice_and_removing_guards_gives_the_text_again(
            symbols in prop::collection::vec(
                prop::sample::select(vec!["a", " ", "א", "ש\u{5B8}", "ﺏ", "ﻟ", "،", "٣", "(", "5", "\n"]),
                0..20,
            )
        ) {
            let text = symbols.concat();
            let twice = Countermeasure::ReverseWords.apply(&text).into_owned();
            prop_assert_eq!(Countermeasure::ReverseWords.apply(&twice), text.as_str());
            prop_assert_eq!(Countermeasure::Guard.apply(&text).replace(GUARD, ""), text);
        }
    }
}
