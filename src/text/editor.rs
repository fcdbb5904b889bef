//! A text being edited: caret, selection, and undo within this edit.
//!
//! The layout on the screen is passed in, because arrow keys move visually. The caret is always at
//! a boundary of grapheme clusters, and is drawn as a block over the cluster that follows. Word
//! movement and the ends of a selection follow the base direction of the layout: right is forward
//! in a left-to-right text. Nothing here performs I/O or draws.

mod history;
mod movement;
mod word;

use super::cluster::{boundary_from, next_boundary};
use super::layout::Layout;
use super::visible::cleaned;
use history::{EditorHistory, EditorRun};
use std::ops::Range;

/// The most bytes inserted by one paste: 1 MiB.
pub const PASTE_LIMIT: usize = 1 << 20;

/// The most bytes of a text in an editor: 256 KiB, because every key lays it out again.
pub const LIMIT: usize = 256 << 10;

/// What a key does to the text, the caret or the selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditorCommand {
    /// Replaces the selection by a text, without its control characters.
    Insert(String),
    NewLine,
    /// Removes the selection, or one code point before the caret.
    Backspace,
    /// Removes the selection, or the cluster at the caret.
    Delete,
    /// Removes the selection, or back to the start of the word before the caret.
    DeleteWordBefore,
    /// Removes the selection, or up to the end of the word after the caret.
    DeleteWordAfter,
    /// Removes the selection, or back to the start of the paragraph, as a shell does.
    DeleteToLineStart,
    /// Removes the selection, or up to the end of the paragraph.
    DeleteToLineEnd,
    /// Moves the caret and clears the selection.
    Move(Motion),
    /// Moves the caret and extends the selection to it.
    Extend(Motion),
    SelectAll,
    /// Undoes the last run of typing or the last deletion.
    Undo,
    Redo,
}

/// A movement of the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Motion {
    /// One cluster to the left on the screen. [`EditorCommand::Move`] with a selection goes to its left end
    /// instead.
    Left,
    /// One cluster to the right on the screen.
    Right,
    /// To the next word boundary on the left.
    WordLeft,
    /// To the next word boundary on the right.
    WordRight,
    /// One line up, in the column where vertical movement began.
    Up,
    Down,
    /// To the start of the paragraph, however many lines of the screen it takes.
    LineStart,
    /// To the end of the paragraph.
    LineEnd,
    TextStart,
    TextEnd,
}

/// A text with a caret.
#[derive(Clone, Debug, Default)]
pub struct Editor {
    text: String,
    /// The text before anything was typed.
    original: String,
    caret: usize,
    /// The other end of the selection; nothing is selected if it is `None` or equals the caret.
    anchor: Option<usize>,
    /// The column that Up and Down try to stay in.
    wished: Option<u16>,
    history: EditorHistory,
}

impl Editor {
    /// An editor with the caret at the end of `text`.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), original: text.to_owned(), caret: text.len(), ..Self::default() }
    }

    /// An editor with all of `text` selected: what is typed takes its place, and a motion keeps it.
    pub fn selected(text: &str) -> Self {
        Self { anchor: Some(0), ..Self::new(text) }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as it was when the edit began.
    pub fn original(&self) -> &str {
        &self.original
    }

    /// The offset of the cluster under the caret, or the text's length.
    pub fn caret(&self) -> usize {
        self.caret
    }

    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|&anchor| anchor != self.caret)?;
        Some(anchor.min(self.caret)..anchor.max(self.caret))
    }

    pub fn selected_text(&self) -> Option<&str> {
        self.text.get(self.selection()?)
    }

    /// Whether `bytes` more bytes fit, in place of the selection.
    pub fn has_room(&self, bytes: usize) -> bool {
        let replaced = self.selection().map_or(0, |selection| selection.len());
        self.text.len() - replaced + bytes <= LIMIT
    }

    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Performs `edit`. `layout` must be that of the current text; with an outdated one the caret
    /// may land in the wrong place, but never outside the text.
    pub fn apply(&mut self, edit: EditorCommand, layout: &Layout) {
        if !matches!(
            edit,
            EditorCommand::Move(Motion::Up | Motion::Down) | EditorCommand::Extend(Motion::Up | Motion::Down)
        ) {
            self.wished = None;
        }
        match edit {
            EditorCommand::Insert(text) => self.insert(&cleaned(&text, PASTE_LIMIT), EditorRun::Typing),
            EditorCommand::NewLine => self.insert("\n", EditorRun::Single),
            EditorCommand::Undo => self.undo(),
            EditorCommand::Redo => self.redo(),
            EditorCommand::SelectAll => {
                self.history.close_run();
                self.anchor = Some(0);
                self.caret = self.text.len();
            }
            EditorCommand::Backspace | EditorCommand::DeleteWordBefore | EditorCommand::DeleteToLineStart => {
                let start = self.backward_target(&edit);
                self.delete(start..self.caret, EditorRun::Backspacing);
            }
            EditorCommand::Delete | EditorCommand::DeleteWordAfter | EditorCommand::DeleteToLineEnd => {
                let end = self.forward_target(&edit);
                self.delete(self.caret..end, EditorRun::Deleting);
            }
            EditorCommand::Move(motion) => self.travel(motion, false, layout),
            EditorCommand::Extend(motion) => self.travel(motion, true, layout),
        }
    }

    /// Puts the caret on the cluster at `byte` (a click); with `extend` it extends the selection up
    /// to there.
    pub fn place_caret(&mut self, byte: usize, extend: bool) {
        self.wished = None;
        self.go(boundary_from(&self.text, byte), extend);
    }

    /// Selects the word, or the gap between two words, at `byte` (a double click).
    pub fn select_word(&mut self, byte: usize) {
        let word = word::word_at(&self.text, byte);
        self.place_caret(word.start, false);
        self.place_caret(word.end, true);
    }

    /// Inserts pasted text: without control characters, its line breaks as line feeds, at most
    /// [`PASTE_LIMIT`] bytes.
    pub fn paste(&mut self, raw: &str) {
        self.wished = None;
        self.insert(&cleaned(raw, PASTE_LIMIT), EditorRun::Single);
    }

    /// Moves the caret to the cluster boundary `target`.
    fn go(&mut self, target: usize, extend: bool) {
        self.history.close_run();
        self.anchor = if extend { Some(self.anchor.unwrap_or(self.caret)) } else { None };
        self.caret = target;
    }

    fn insert(&mut self, text: &str, run: EditorRun) {
        let range = self.selection().unwrap_or(self.caret..self.caret);
        if !(text.is_empty() && range.is_empty()) {
            self.replace(range, text, run);
        }
    }

    /// Removes the selection, or else `range`.
    fn delete(&mut self, range: Range<usize>, run: EditorRun) {
        let (range, run) = self.selection().map_or((range, run), |selection| (selection, EditorRun::Single));
        if !range.is_empty() {
            self.replace(range, "", run);
        }
    }

    fn replace(&mut self, range: Range<usize>, text: &str, run: EditorRun) {
        let removed =
            self.text.get(range.clone()).expect("the caret and what it is measured to are boundaries");
        self.history.record(range.start, removed, text, self.caret, run);
        self.text.replace_range(range.clone(), text);
        self.anchor = None;
        // The inserted text may combine with what follows, or a removal may have split a cluster.
        self.caret = boundary_from(&self.text, range.start + text.len());
    }

    fn undo(&mut self) {
        let Some(change) = self.history.undo() else { return };
        self.text.replace_range(change.at..change.at + change.inserted.len(), &change.removed);
        let caret = change.caret;
        self.collapse_to(caret);
    }

    fn redo(&mut self) {
        let Some(change) = self.history.redo() else { return };
        self.text.replace_range(change.at..change.at + change.removed.len(), &change.inserted);
        let caret = change.at + change.inserted.len();
        self.collapse_to(caret);
    }

    fn collapse_to(&mut self, caret: usize) {
        self.anchor = None;
        self.caret = boundary_from(&self.text, caret);
    }

    /// The paragraph of the caret, without its line break.
    fn paragraph(&self) -> Range<usize> {
        let (before, after) = self.text.split_at(self.caret);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        start..self.caret + after.find('\n').unwrap_or(after.len())
    }

    /// Where a deletion before the caret starts.
    fn backward_target(&self, edit: &EditorCommand) -> usize {
        match edit {
            EditorCommand::DeleteWordBefore => word::word_start_before(&self.text, self.caret),
            EditorCommand::DeleteToLineStart => self.paragraph().start,
            _ => {
                let (before, _) = self.text.split_at(self.caret);
                before.char_indices().next_back().map_or(0, |(byte, _)| byte)
            }
        }
    }

    /// Where a deletion after the caret ends.
    fn forward_target(&self, edit: &EditorCommand) -> usize {
        match edit {
            EditorCommand::DeleteWordAfter => word::word_end_after(&self.text, self.caret),
            EditorCommand::DeleteToLineEnd => self.paragraph().end,
            _ => next_boundary(&self.text, self.caret),
        }
    }
}

#[cfg(test)]
mod tests;
