use super::*;
use crate::text::direction::Direction;
use crate::text::layout::Options;
use crate::text::layout::tests::{any_options, any_text};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// An editor together with its layout. In `text`, `|` is the caret.
struct Desk {
    editor: Editor,
    options: Options,
}

impl Desk {
    fn new(text: &str, width: u16, base: Direction) -> Self {
        let caret = text.find('|').expect("the text shows its caret");
        let mut editor = Editor::new(&text.replace('|', ""));
        editor.place_caret(caret, false);
        Self { editor, options: Options { caret_room: true, ..Options::new(width, base) } }
    }

    fn latin(text: &str) -> Self {
        Self::new(text, 40, Direction::LeftToRight)
    }

    fn apply(mut self, edits: impl IntoIterator<Item = EditorCommand>) -> Self {
        for edit in edits {
            let layout = Layout::new(self.editor.text(), self.options);
            self.editor.apply(edit, &layout);
        }
        self
    }

    fn go(self, motions: impl IntoIterator<Item = Motion>) -> Self {
        self.apply(motions.into_iter().map(EditorCommand::Move))
    }

    /// The text with `|` at the caret and brackets around the selection.
    fn shown(&self) -> String {
        let mut shown = self.editor.text().to_owned();
        let mut marks = vec![(self.editor.caret(), '|')];
        marks.extend(
            self.editor.selection().into_iter().flat_map(|range| [(range.start, '['), (range.end, ']')]),
        );
        marks.sort_by_key(|&(byte, mark)| (byte, mark == '['));
        for (byte, mark) in marks.into_iter().rev() {
            shown.insert(byte, mark);
        }
        shown
    }
}

fn typed(text: &str) -> Vec<EditorCommand> {
    text.chars().map(|character| EditorCommand::Insert(character.into())).collect()
}

#[test]
fn typing_goes_in_at_the_caret() {
    assert_eq!(Desk::latin("ab|cd").apply(typed("xy")).shown(), "abxy|cd");
    assert_eq!(Desk::latin("ab|cd").apply([EditorCommand::NewLine]).shown(), "ab\n|cd");
    assert_eq!(Desk::latin("ab|").apply([EditorCommand::Insert("\u{1B}[2J\u{7}c".into())]).shown(), "abc|");
    let hebrew = Desk::new("מסע| לקוח", 20, Direction::RightToLeft).apply(typed("ות"));
    assert_eq!(hebrew.shown(), "מסעות| לקוח");
}

#[test]
fn backspace_takes_a_code_point_and_delete_a_cluster() {
    assert_eq!(Desk::latin("e\u{301}\u{302}|x").apply([EditorCommand::Backspace]).shown(), "e\u{301}|x");
    assert_eq!(Desk::latin("|e\u{301}\u{302}x").apply([EditorCommand::Delete]).shown(), "|x");
    assert_eq!(Desk::latin("שָׁ|").apply([EditorCommand::Backspace, EditorCommand::Backspace]).shown(), "ש|");
    assert_eq!(Desk::latin("|👨‍👩‍👧x").apply([EditorCommand::Delete]).shown(), "|x");
    assert_eq!(Desk::latin("|x").apply([EditorCommand::Backspace]).shown(), "|x");
    assert_eq!(Desk::latin("x|").apply([EditorCommand::Delete]).shown(), "x|");
}

#[test]
fn arrows_move_as_seen() {
    use Motion::{Left, Right};
    assert_eq!(Desk::latin("a|bc").go([Right, Right, Right]).shown(), "abc|");
    assert_eq!(Desk::latin("a|bc").go([Left, Left]).shown(), "|abc");
    // Drawn as `ab גבא cd`: right of the blank is gimel, the last letter of the word.
    let mixed = Desk::latin("a|b אבג cd").go([Right, Right]);
    assert_eq!(mixed.shown(), "ab אב|ג cd");
    assert_eq!(mixed.go([Right, Right, Right]).shown(), "ab אבג| cd");
    // A Hebrew line starts at the right.
    let hebrew = Desk::new("|אבג 12 ד", 20, Direction::RightToLeft).go([Left, Left, Left, Left]);
    assert_eq!(hebrew.shown(), "אבג 1|2 ד");
    assert_eq!(hebrew.go([Left]).shown(), "אבג |12 ד");
}

#[test]
fn words_are_edges_to_stop_at() {
    use Motion::{WordLeft, WordRight};
    assert_eq!(Desk::latin("on|e two, three").go([WordRight, WordRight]).shown(), "one two|, three");
    assert_eq!(Desk::latin("one two, th|ree").go([WordLeft, WordLeft]).shown(), "one |two, three");
    let hebrew = Desk::new("|מסע לקוח", 20, Direction::RightToLeft);
    assert_eq!(hebrew.go([WordLeft]).shown(), "מסע| לקוח");
    assert_eq!(Desk::latin("one two|").apply([EditorCommand::DeleteWordBefore]).shown(), "one |");
    assert_eq!(Desk::latin("one| two").apply([EditorCommand::DeleteWordAfter]).shown(), "one|");
}

#[test]
fn up_and_down_keep_the_column_they_began_in() {
    use Motion::{Down, Left, Up};
    let desk = Desk::latin("long line|\nab\nanother").go([Down]);
    assert_eq!(desk.shown(), "long line\nab|\nanother");
    let desk = desk.go([Down]);
    assert_eq!(desk.shown(), "long line\nab\nanother|");
    let desk = desk.go([Up, Left, Up]);
    assert_eq!(desk.shown(), "l|ong line\nab\nanother");
    assert_eq!(desk.go([Up]).shown(), "l|ong line\nab\nanother");
}

#[test]
fn home_and_end_are_those_of_the_paragraph() {
    use Motion::{LineEnd, LineStart, TextEnd, TextStart};
    // The second paragraph takes two lines of the screen.
    let desk = || Desk::new("a\none two th|ree\nb", 9, Direction::LeftToRight);
    assert_eq!(desk().go([LineStart]).shown(), "a\n|one two three\nb");
    assert_eq!(desk().go([LineEnd]).shown(), "a\none two three|\nb");
    assert_eq!(desk().go([LineEnd, LineEnd]).shown(), "a\none two three|\nb");
    assert_eq!(desk().go([TextStart]).shown(), "|a\none two three\nb");
    assert_eq!(desk().go([TextStart, TextEnd]).shown(), "a\none two three\nb|");
    assert_eq!(desk().apply([EditorCommand::DeleteToLineStart]).shown(), "a\n|ree\nb");
    assert_eq!(desk().apply([EditorCommand::DeleteToLineEnd]).shown(), "a\none two th|\nb");
}

#[test]
fn a_selection_is_replaced_removed_or_left() {
    use Motion::{Left, Right, WordRight};
    let desk = || Desk::latin("one |two three").apply([EditorCommand::Extend(WordRight)]);
    assert_eq!(desk().shown(), "one [two|] three");
    assert_eq!(desk().editor.selected_text(), Some("two"));
    assert_eq!(desk().apply(typed("2")).shown(), "one 2| three");
    assert_eq!(desk().apply([EditorCommand::Backspace]).shown(), "one | three");
    assert_eq!(desk().go([Left]).shown(), "one |two three");
    assert_eq!(desk().go([Right]).shown(), "one two| three");
    assert_eq!(desk().apply([EditorCommand::SelectAll, EditorCommand::Delete]).shown(), "|");
    let hebrew =
        Desk::new("|מסע לקוח", 20, Direction::RightToLeft).apply([EditorCommand::Extend(Motion::WordLeft)]);
    assert_eq!(hebrew.shown(), "[מסע|] לקוח");
    assert_eq!(hebrew.go([Right]).shown(), "|מסע לקוח");

    let mut desk = Desk::latin("one |two");
    desk.editor.select_word(1);
    assert_eq!(desk.shown(), "[one|] two");
    desk.editor.place_caret(7, true);
    assert_eq!(desk.shown(), "[one two|]");
}

#[test]
fn undo_takes_back_a_word_typed_or_a_run_of_deletions() {
    let desk = Desk::latin("|").apply(typed("one two"));
    let desk = desk.apply([EditorCommand::Undo]);
    assert_eq!(desk.shown(), "one |");
    let desk = desk.apply([EditorCommand::Undo]);
    assert_eq!((desk.shown().as_str(), desk.editor.can_undo()), ("|", false));
    let desk = desk.apply([EditorCommand::Redo, EditorCommand::Redo, EditorCommand::Redo]);
    assert_eq!((desk.shown().as_str(), desk.editor.can_redo()), ("one two|", false));
    let desk = desk.apply([EditorCommand::Backspace, EditorCommand::Backspace, EditorCommand::Undo]);
    assert_eq!(desk.shown(), "one two|");
    let desk = desk.go([Motion::TextStart]).apply([
        EditorCommand::Delete,
        EditorCommand::Delete,
        EditorCommand::Undo,
    ]);
    assert_eq!(desk.shown(), "|one two");
    // Moving the caret ends a run.
    let desk =
        Desk::latin("|").apply(typed("ab")).go([Motion::Left]).apply(typed("c")).apply([EditorCommand::Undo]);
    assert_eq!(desk.shown(), "a|b");
}

#[test]
fn a_paste_is_cleaned_and_undone_at_once() {
    let mut desk = Desk::latin("a|d");
    desk.editor.paste("b\r\n\u{1B}[1mc");
    assert_eq!(desk.shown(), "ab\nc|d");
    assert_eq!(desk.apply([EditorCommand::Undo]).shown(), "a|d");
    let mut desk = Desk::latin("|");
    desk.editor.paste(&"א".repeat(PASTE_LIMIT));
    assert_eq!(desk.editor.text().len(), PASTE_LIMIT);
}

#[test]
fn the_caret_stays_out_of_clusters() {
    // The typed letter combines with the mark that was alone after it.
    assert_eq!(Desk::latin("|\u{301}x").apply(typed("e")).shown(), "e\u{301}|x");
    let mut desk = Desk::latin("|e\u{301}x");
    desk.editor.place_caret(1, false);
    assert_eq!(desk.shown(), "e\u{301}|x");
    desk.editor.place_caret(99, false);
    assert_eq!(desk.shown(), "e\u{301}x|");
}

fn any_edit() -> impl Strategy<Value = EditorCommand> {
    use Motion::{Down, Left, LineEnd, LineStart, Right, TextEnd, TextStart, Up, WordLeft, WordRight};
    let motions = || {
        prop::sample::select(vec![
            Down, Left, LineEnd, LineStart, Right, TextEnd, TextStart, Up, WordLeft, WordRight,
        ])
    };
    let deletions = vec![
        EditorCommand::Backspace,
        EditorCommand::Delete,
        EditorCommand::DeleteWordBefore,
        EditorCommand::DeleteWordAfter,
        EditorCommand::DeleteToLineStart,
        EditorCommand::DeleteToLineEnd,
    ];
    prop_oneof![
        5 => any_text().prop_map(EditorCommand::Insert),
        5 => motions().prop_map(EditorCommand::Move),
        3 => motions().prop_map(EditorCommand::Extend),
        5 => prop::sample::select(deletions),
        3 => prop::sample::select(vec![EditorCommand::Undo, EditorCommand::Redo, EditorCommand::NewLine, EditorCommand::SelectAll]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn whatever_is_done_the_caret_is_on_a_boundary_and_all_can_be_undone(
        text in any_text(),
        edits in prop::collection::vec(any_edit(), 0..40),
        options in any_options(),
        stale in any::<bool>(),
    ) {
        let mut editor = Editor::new(&text);
        let first = Layout::new(&text, options);
        for edit in edits {
            // Also with an outdated layout.
            let layout = if stale { first.clone() } else { Layout::new(editor.text(), options) };
            editor.apply(edit, &layout);
            let now = editor.text();
            let boundary = |byte: usize| {
                byte == now.len() || now.grapheme_indices(true).any(|(start, _)| start == byte)
            };
            prop_assert!(boundary(editor.caret()), "{} in {:?}", editor.caret(), now);
            if let Some(selection) = editor.selection() {
                prop_assert!(boundary(selection.start) && boundary(selection.end));
            }
        }
        let layout = Layout::new(&text, options);
        while editor.can_redo() {
            editor.apply(EditorCommand::Redo, &layout);
        }
        let last = editor.text().to_owned();
        while editor.can_undo() {
            editor.apply(EditorCommand::Undo, &layout);
        }
        prop_assert_eq!(editor.text(), text.as_str());
        while editor.can_redo() {
            editor.apply(EditorCommand::Redo, &layout);
        }
        prop_assert_eq!(editor.text(), last);
    }
}
