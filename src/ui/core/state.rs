//! Everything that the screen shows: a document, where one looks at it, and what one is about to do. No I/O and no
//! clock: the time comes with every event.

use std::any::Any;
use std::collections::BTreeSet;

pub use crate::ui::core::cursor::{Column, Cursor, Row};

use super::memo::Memo;
use crate::format::Bidi;
use crate::model::{Id, Kind, Map};
use crate::ops::{Document, Op, Transaction};
use crate::text::{CellOrder, Direction, Options, visible};
use crate::ui::core::cursor::BoardState;
use crate::ui::core::dialog::Dialogs;
use crate::ui::core::file::FileState;
use crate::ui::core::key::Key;
use crate::ui::core::lens::Lens;
use crate::ui::core::pointer::Pointer;
use crate::ui::core::scope::Scope;
use crate::ui::core::screen::OpenScreen;
use crate::words::{Message, Words};

/// What can be done to this state.
pub type Action = super::action::Action<State>;
/// The keys of what can be done to it.
pub type Keymap = super::keymap::Keymap<State>;
/// What the program knows beside it.
pub type Session = super::session::Session<State>;
/// A screen that shows it.
pub type Screen = super::screen::Screen<State>;

/// So many milliseconds without a key, and nobody is typing any more what was meant for something else: longer than a hand
/// takes to stop, shorter than anyone takes to read.
const DEAF: u64 = 400;

/// The state of the program.
#[derive(Clone)]
pub struct State {
    /// The map, its undo and redo.
    pub document: Document,
    /// Where the map is at home.
    pub file: FileState,
    /// Which screen is open.
    pub screen: OpenScreen<State>,
    /// Where one stands on the board.
    pub board: BoardState,
    /// What stands above it and takes the keys: forms, lists, questions, a text that is typed, a thing that is carried.
    pub dialogs: Dialogs<State>,
    /// The keys of a sequence that was begun.
    pub pending: Vec<Key>,
    /// What actions apply to besides the cursor.
    pub marks: BTreeSet<Id>,
    /// Through what one looks at the map.
    pub lens: Lens,
    /// What the status line says, until the next key.
    pub notice: Option<Message>,
    /// What the mouse last did.
    pub pointer: Pointer,
    /// What lasts longer than a map: settings, keys, ids, the size of the screen.
    pub session: Session,
    /// Laid-out cards, kept from frame to frame; what is drawn does not depend on it.
    pub memo: Memo,
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

    /// Shows another map, in the same session. The journal of the former one is closed.
    pub fn show_document(&mut self, document: Document, mut file: FileState) {
        let former = &self.file.keeping;
        file.keeping.closes_former |= former.begun || former.closes_former;
        if !file.keeping.begun {
            file.keeping.journal = former.journal + 1;
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

    /// Shows another screen, as it opens.
    pub fn show_screen(&mut self, name: &str) {
        if let Some(row) = self.session.screens.iter().find(|row| row.scope.name == name) {
            self.screen = OpenScreen::new(row);
        }
    }

    /// Shows the screen that all others are left for.
    pub fn go_home(&mut self) {
        self.screen = OpenScreen::new(self.session.home());
    }

    /// Whether that screen is open.
    pub fn is_home(&self) -> bool {
        self.screen.is(self.session.home().scope.name)
    }

    /// Whether keys are commands of the screen: no dialog is open, and no sequence was begun.
    pub fn is_on_screen(&self) -> bool {
        self.dialogs.is_empty() && self.pending.is_empty()
    }

    /// Where keys hold now.
    pub fn scope(&self) -> &'static Scope {
        self.dialogs.uppermost().map_or(self.screen.row.scope, |dialog| dialog.scope())
    }

    /// Where keys hold below the uppermost dialog, if that is a `D`.
    pub fn scope_below<D: Any>(&self) -> &'static Scope {
        let open = usize::from(self.dialogs.top::<D>().is_some());
        self.dialogs.iter().rev().nth(open).map_or(self.screen.row.scope, |dialog| dialog.scope())
    }

    /// What is selected in what is on top, or on the screen.
    pub fn selection(&self) -> Option<Id> {
        match self.dialogs.uppermost().and_then(|dialog| dialog.selection()) {
            Some(id) => Some(id),
            None => (self.screen.row.selection)(self),
        }
    }

    /// Whether there is something that no file holds. A map that was just begun and not touched is nothing.
    pub fn has_unsaved_changes(&self) -> bool {
        self.document.is_modified() && self.document.sequence() > 0
    }

    /// The map.
    pub fn map(&self) -> &Map {
        self.document.map()
    }

    /// The direction of the map: that of the frame, of the columns and of the arrow keys.
    pub fn direction(&self) -> Direction {
        if self.map().info().is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// How texts are laid out for this map and this terminal; width and base direction are the text's own.
    pub fn options(&self) -> Options {
        let settings = &self.session.settings;
        Options {
            align: self.direction(),
            base: self.direction(),
            shaping: settings.shaping,
            order: match settings.bidi {
                Bidi::App => CellOrder::Visual,
                Bidi::Terminal | Bidi::Off => CellOrder::Logical,
            },
            ..Options::default()
        }
    }

    /// Takes no key for a moment.
    pub fn deafen(&mut self) {
        self.session.listens = self.session.now.milliseconds + DEAF;
    }

    /// Whether keys mean nothing yet.
    pub fn is_deaf(&self) -> bool {
        self.session.now.milliseconds < self.session.listens
    }

    /// Says something in the status line.
    pub fn say(&mut self, message: Message) {
        self.notice = Some(message);
    }

    /// A message as the screen shows it: in the program's language, strings from outside made visible.
    pub fn sentence(&self, message: &Message) -> String {
        Words::english().say(&message.clone().map_text(&|text| visible(text).into_owned()))
    }

    /// Says what was done, and which key takes it back.
    pub fn say_undoable(&mut self, said: &Message) {
        if self.file.looking.is_some() {
            return;
        }
        self.say(Message::new("done-undoable").message("done", said.clone()));
    }

    /// Does a transaction; what the map refuses is said. What is only looked at is not changed. What somebody else removed
    /// meanwhile and is changed here comes back.
    pub fn commit(&mut self, transaction: Transaction) {
        if self.file.looking.is_some() {
            self.say(Message::new("blocked-looking"));
            return;
        }
        let leaves_conflict = transaction.ops.iter().any(Op::leaves_conflict);
        match self.document.commit(self.document.reviving(transaction)) {
            Err(refusal) => self.say(refusal.message()),
            Ok(()) if leaves_conflict => self.say(Message::new("changed-by-both")),
            Ok(()) => {}
        }
    }

    /// An id that nothing in the map has.
    pub fn fresh<I: TryFrom<Id>>(&mut self, kind: Kind) -> I {
        let ids = &mut self.session.ids;
        self.document.map().unused(kind, || ids.deal())
    }

    /// What actions apply to: the marked, or else what the cursor stands on.
    pub fn chosen(&self) -> Vec<Id> {
        if self.marks.is_empty() {
            return self.selection().into_iter().collect();
        }
        self.marks.iter().copied().collect()
    }
}
