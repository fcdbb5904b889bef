//! Everything that the screen shows: a document, where one looks at it, and what one is about to do. No I/O and no
//! clock: the time comes with every event.

pub mod carry;
pub mod cursor;
pub mod edit;
pub mod file;
pub mod lens;
pub mod mode;
pub mod session;

use std::collections::BTreeSet;

pub use cursor::{Column, Cursor, Row};
pub use mode::Mode;
pub use session::Session;

use self::cursor::BoardState;
use self::file::FileState;
use self::lens::Lens;
use self::mode::Screen;
use super::memo::Memo;
use crate::history::Document;
use crate::model::{Id, Map};
use crate::text::Direction;
use crate::words::Message;

/// The state of the program.
pub struct State {
    /// The map, its undo and redo.
    pub document: Document,
    /// Where the map is at home.
    pub file: FileState,
    /// Which screen is open.
    pub screen: Screen,
    /// Where one stands on the board.
    pub board: BoardState,
    /// What is being done: nothing, typing, carrying, choosing …
    pub mode: Mode,
    /// What actions apply to besides the cursor.
    pub marks: BTreeSet<Id>,
    /// Through what one looks at the map.
    pub lens: Lens,
    /// What the status line says, until the next key.
    pub notice: Option<Message>,
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
            screen: Screen::Board,
            board: BoardState::default(),
            mode: Mode::Normal,
            marks: BTreeSet::new(),
            lens: Lens::default(),
            notice: None,
            session,
            memo: Memo::default(),
        };
        state.board.cursor = Cursor::first(state.document.map());
        state
    }

    /// The map.
    pub fn map(&self) -> &Map {
        self.document.map()
    }

    /// The direction of the map: that of the frame, of the columns and of the arrow keys.
    pub fn direction(&self) -> Direction {
        if self.map().info().is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// Says something in the status line.
    pub fn say(&mut self, message: Message) {
        self.notice = Some(message);
    }

    /// What actions apply to: the marked, or else what the cursor stands on.
    pub fn chosen(&self) -> Vec<Id> {
        if self.marks.is_empty() {
            return self.board.cursor.selected(self.map()).into_iter().collect();
        }
        self.marks.iter().copied().collect()
    }
}
