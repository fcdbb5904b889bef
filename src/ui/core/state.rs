//! Everything that the screen shows: the document, the view of it, and what the user is doing. No
//! I/O and no clock: the time comes with every event.

use std::any::Any;
use std::collections::BTreeSet;

pub use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow};

use super::memo::Memo;
use crate::format::Digits;
use crate::model::{Id, Kind, Map, is_right_to_left};
use crate::ops::{Document, Op, Transaction};
use crate::text::{Direction, Options};
use crate::ui::core::canvas::sentence_width;
use crate::ui::core::cursor::BoardState;
use crate::ui::core::dialog::Dialogs;
use crate::ui::core::file::FileState;
use crate::ui::core::key::Key;
use crate::ui::core::lens::Lens;
use crate::ui::core::pointer::Pointer;
use crate::ui::core::scope::Scope;
use crate::ui::core::screen::OpenScreen;
use crate::ui::core::sentence;
use crate::words::{Message, Words};

/// An action on this state.
pub type Action = super::action::Action<State>;
pub type Keymap = super::keymap::Keymap<State>;
pub type Session = super::session::Session<State>;
pub type Screen = super::screen::Screen<State>;

/// After so many milliseconds without a key, nobody is still typing what was meant for something
/// else: longer than a hand takes to stop, shorter than anyone takes to read.
const IGNORE_KEYS_MS: u64 = 400;

/// The whole state of the user interface; only `update` changes it.
#[derive(Clone)]
pub struct State {
    /// The map, with undo and redo.
    pub document: Document,
    pub file: FileState,
    pub screen: OpenScreen<State>,
    /// The cursor and the scroll position of the board.
    pub board: BoardState,
    /// The open dialogs: forms, lists, questions, a text being typed, a card being moved.
    pub dialogs: Dialogs<State>,
    /// The keys pressed so far of an unfinished sequence.
    pub pending: Vec<Key>,
    /// The marked nodes, to which actions apply instead of the one under the cursor.
    pub marks: BTreeSet<Id>,
    /// The persona, filter and search through which the map is viewed.
    pub lens: Lens,
    /// The message in the status line, until the next key.
    pub notice: Option<Message>,
    pub pointer: Pointer,
    /// What outlives the open map: settings, keys, ids, the size of the screen.
    pub session: Session,
    /// A cache of laid-out cards; what is drawn does not depend on it.
    pub memo: Memo,
}

/// A screen that was left for the home screen, and where the cursor was.
#[derive(Clone, Debug)]
pub struct LeftScreen {
    screen: OpenScreen<State>,
    cursor: Cursor,
}

impl State {
    /// The state in which a map has just been opened.
    pub fn new(document: Document, file: FileState, session: Session) -> State {
        let mut state = State {
            document,
            file,
            screen: OpenScreen::new(session.home()),
            board: BoardState::default(),
            dialogs: Dialogs::default(),
            pending: Vec::new(),
            marks: BTreeSet::new(),
            lens: Lens::default(),
            notice: None,
            pointer: Pointer::default(),
            session,
            memo: Memo::default(),
        };
        state.board.cursor = Cursor::first(state.document.map());
        state
    }

    /// Opens another map in the same session. The journal of the previous one will be closed.
    pub fn show_document(&mut self, document: Document, mut file: FileState) {
        let former = &self.file.journal;
        file.journal.closes_previous |= former.is_started || former.closes_previous;
        if !file.journal.is_started {
            file.journal.journal = former.journal + 1;
        }
        self.board = BoardState { cursor: Cursor::first(document.map()), ..BoardState::default() };
        self.document = document;
        self.file = file;
        self.go_home();
        self.dialogs.clear();
        self.pending.clear();
        self.marks.clear();
        self.lens = Lens::default();
        self.memo.clear();
    }

    /// Opens a screen, with its initial data.
    pub fn show_screen(&mut self, name: &str) {
        if let Some(row) = self.session.screens.iter().find(|row| row.scope.name == name) {
            self.screen = OpenScreen::new(row);
        }
    }

    pub fn go_home(&mut self) {
        self.screen = OpenScreen::new(self.session.home());
    }

    /// Whether a map is open. Below the start screen there is only a placeholder.
    pub fn has_map(&self) -> bool {
        !self.screen.is("start")
    }

    /// Shows the home screen for something that can be cancelled; returns what [`State::go_back`] then
    /// needs, unless that screen was open already.
    pub fn visit_home(&mut self) -> Option<LeftScreen> {
        let left = LeftScreen { screen: self.screen.clone(), cursor: self.board.cursor };
        let was_home = self.is_home();
        self.go_home();
        (!was_home).then_some(left)
    }

    /// Shows the screen again that was left for the home screen.
    pub fn go_back(&mut self, left: LeftScreen) {
        (self.screen, self.board.cursor) = (left.screen, left.cursor);
    }

    pub fn is_home(&self) -> bool {
        self.screen.is(self.session.home().scope.name)
    }

    /// Whether keys are commands of the screen: no dialog is open, and no key sequence was begun.
    pub fn is_on_screen(&self) -> bool {
        self.dialogs.is_empty() && self.pending.is_empty()
    }

    /// The scope in which keys are looked up now.
    pub fn scope(&self) -> &'static Scope {
        self.dialogs.uppermost().map_or(self.screen.row.scope, |dialog| dialog.scope())
    }

    /// The scope below the uppermost dialog if that is a `D`; otherwise that of the uppermost
    /// dialog.
    pub fn scope_below<D: Any>(&self) -> &'static Scope {
        let open = usize::from(self.dialogs.top::<D>().is_some());
        self.dialogs.iter().rev().nth(open).map_or(self.screen.row.scope, |dialog| dialog.scope())
    }

    /// The selected node: of the uppermost dialog, or else of the screen.
    pub fn selection(&self) -> Option<Id> {
        match self.dialogs.uppermost().and_then(|dialog| dialog.selection()) {
            Some(id) => Some(id),
            None => (self.screen.row.selection)(self),
        }
    }

    /// Selects a node on the open screen.
    pub fn select(&mut self, id: Id) {
        match self.screen.row.select {
            Some(select) => select(self, id),
            None => self.board.cursor = Cursor::on_node(self.map(), id).unwrap_or(self.board.cursor),
        }
    }

    /// Whether there are changes that no file contains. A new map that was not changed has none.
    pub fn has_unsaved_changes(&self) -> bool {
        self.document.is_modified() && self.document.sequence() > 0
    }

    pub fn map(&self) -> &Map {
        self.document.map()
    }

    /// The direction of the frame, its columns and the arrow keys: that of the map, or of the interface while no map is
    /// open.
    pub fn direction(&self) -> Direction {
        let is_right_to_left = if self.has_map() {
            self.map().info().is_right_to_left()
        } else {
            is_right_to_left(self.session.words.language())
        };
        if is_right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// The words for what stands on a board: they are in the language of the map, as on its exports.
    pub fn map_words(&self) -> &'static Words {
        let words = Words::of(&self.map().info().language).unwrap_or(self.session.words);
        let digits = self.session.settings.terminal.digits;
        if digits == Digits::ArabicIndic { words.in_arabic_indic() } else { words }
    }

    /// Layout options for this map and this terminal; callers set the width, and the base direction
    /// from the text.
    pub fn options(&self) -> Options {
        let terminal = self.session.terminal;
        Options {
            align: self.direction(),
            base: self.direction(),
            shaping: terminal.shaping,
            order: terminal.order,
            ..Options::default()
        }
    }

    /// Ignores keys for a moment.
    pub fn ignore_keys_briefly(&mut self) {
        self.session.ignore_keys_until = self.session.now.milliseconds + IGNORE_KEYS_MS;
    }

    pub fn ignores_keys(&self) -> bool {
        self.session.now.milliseconds < self.session.ignore_keys_until
    }

    /// Shows a message in the status line.
    pub fn say(&mut self, message: Message) {
        self.notice = Some(message);
    }

    /// The text of a message as the screen shows it.
    pub fn sentence(&self, message: &Message) -> String {
        sentence::sentence(self.session.words, message)
    }

    /// The text of a message that stands on a board, in the language of the map.
    pub fn map_sentence(&self, message: &Message) -> String {
        sentence::sentence(self.map_words(), message)
    }

    /// A message that may be too long for its place: first its arguments are shortened until it fits, then the sentence
    /// itself, both in the middle.
    pub fn sentence_fitting(&self, message: &Message, fits: impl Fn(&str) -> bool) -> String {
        sentence::fitting(self.session.words, message, fits)
    }

    /// A message in one line of this width, shortened in the same way.
    pub fn sentence_in(&self, message: &Message, room: u16) -> String {
        self.sentence_fitting(message, |said| sentence_width(said) <= room)
    }

    /// Says what was done, and which key undoes it.
    pub fn say_undoable(&mut self, said: &Message) {
        if self.file.set_aside.is_some() {
            return;
        }
        self.say(Message::new("done-undoable").message("done", said.clone()));
    }

    /// Applies a transaction; if the map refuses it, the status line says why. Nothing is changed
    /// while an orphaned journal is previewed. A node that is changed here but was meanwhile
    /// removed by another author comes back.
    pub fn commit(&mut self, transaction: Transaction) {
        if self.file.set_aside.is_some() {
            self.say(Message::new("blocked-looking"));
            return;
        }
        let adds_conflict = transaction.ops.iter().any(Op::adds_conflict);
        let (cursor, before) = (self.board.cursor, self.document.undo_count());
        match self.document.commit(self.document.with_revival(transaction)) {
            Err(refusal) => self.say(refusal.message()),
            Ok(()) if adds_conflict => self.say(Message::new("changed-by-both")),
            Ok(()) => {}
        }
        let after = self.document.undo_count();
        if after > before {
            self.board.returns.insert(after, cursor);
        }
    }

    /// Applies what the program itself found out; undo leaves it alone.
    pub fn record(&mut self, transaction: &Transaction) {
        if let Err(refusal) = self.document.record(transaction) {
            self.say(refusal.message());
        }
    }

    /// An id that no node of the map has.
    pub fn new_id<I: TryFrom<Id>>(&mut self, kind: Kind) -> I {
        let ids = &mut self.session.ids;
        self.document.map().unused(kind, || ids.deal())
    }

    /// The nodes to which actions apply: the marked ones, or else the selected one.
    pub fn chosen(&self) -> Vec<Id> {
        if self.marks.is_empty() {
            return self.selection().into_iter().collect();
        }
        self.marks.iter().copied().collect()
    }
}
