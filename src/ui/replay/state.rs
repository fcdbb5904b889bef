//! The state of a replay: the steps of the session, and the board after those that were done.

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::format::journal::{JournalRecord, Recording};
use crate::model::{Id, Map};
use crate::ops::{Document, Op, apply_all};
use crate::ui::board;
use crate::ui::core::cursor::Cursor;
use crate::ui::core::file::FileState;
use crate::ui::core::frame::ScreenLayout;
use crate::ui::core::state::State;
use crate::words::Message;

/// How long a step stays on the screen at the speed 1, in milliseconds.
const STEP_MS: u64 = 1600;

/// What a replay takes from the program.
#[derive(Clone, Copy, Debug)]
pub struct ReplayFrame {
    /// The size of the screen.
    pub size: (u16, u16),
    /// The rows for the board; the one below it shows the progress.
    rows: u16,
    /// In milliseconds since the program started.
    now: u64,
}

impl ReplayFrame {
    pub fn of(state: &State) -> ReplayFrame {
        let size = state.session.size;
        let layout = ScreenLayout::new(state, size.1);
        let rows = (layout.body.height + layout.prompt.height).saturating_sub(1);
        ReplayFrame { size, rows, now: state.session.now.milliseconds }
    }
}

/// A running or paused replay.
#[derive(Clone)]
pub struct Replay {
    recording: Arc<Recording>,
    zone: TimeZone,
    /// The map after the steps that were done.
    map: Map,
    /// For each of them, the ops that undo it.
    inverses: Vec<Vec<Op>>,
    /// The size of the screen for which it was scrolled.
    pub(super) laid_out_for: (u16, u16),
    /// A state of its own, whose board shows that map.
    pub(super) board: Box<State>,
    /// How many times as fast as at first it plays.
    pub speed: u64,
    /// When the next step is due, in milliseconds since the program started; `None` while paused.
    pub due: Option<u64>,
}

impl fmt::Debug for Replay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Replay(step {} of {})", self.done(), self.count())
    }
}

impl Replay {
    /// A replay that is paused before the first step. `state` is that of the program.
    pub fn new(recording: Arc<Recording>, zone: TimeZone, state: &State) -> Replay {
        let map = recording.base.clone();
        let mut session = state.session.clone();
        session.settings.footer = true;
        let mut board = State::new(Document::new(map.clone(), true), FileState::default(), session);
        board.lens.toured.clone_from(&state.lens.toured);
        Replay {
            recording,
            zone,
            map,
            inverses: Vec::new(),
            laid_out_for: (0, 0),
            board: Box::new(board),
            speed: 1,
            due: None,
        }
    }

    /// The number of steps that were done.
    pub fn done(&self) -> usize {
        self.inverses.len()
    }

    pub fn count(&self) -> usize {
        self.recording.steps.len()
    }

    /// The map as it was then.
    pub fn map(&self) -> &Map {
        &self.map
    }

    /// The number of steps after which the change with this number is done.
    pub fn steps_through(&self, sequence: u64) -> usize {
        self.recording.steps.partition_point(|step| step.sequence <= sequence)
    }

    /// The step that was done last.
    fn last(&self) -> Option<&JournalRecord> {
        self.recording.steps.get(self.done().checked_sub(1)?)
    }

    /// Goes to the map after so many steps, or after all.
    pub fn go(&mut self, frame: ReplayFrame, steps: usize) {
        let steps = steps.min(self.count());
        let former = self.board.board.cursor;
        let mut near = None;
        while self.done() < steps {
            // What a step removes is found at its place before.
            let next = self.recording.steps.get(self.done());
            let ops = next.map(|step| step.transaction.ops.clone()).unwrap_or_default();
            near = shown(&self.map, &ops);
            // Cannot be refused: all steps were applied once, when they were read.
            self.inverses.push(apply_all(ops, &mut self.map).unwrap_or_default());
        }
        while self.done() > steps {
            let ops = self.inverses.pop().unwrap_or_default();
            let _ = apply_all(ops, &mut self.map);
        }
        let changed = self.last().and_then(|step| shown(&self.map, &step.transaction.ops));
        self.settle(frame, changed.or(near).unwrap_or(former));
    }

    /// Shows the map, scrolled to the cursor.
    fn settle(&mut self, frame: ReplayFrame, cursor: Cursor) {
        self.board.document = Document::new(self.map.clone(), true);
        self.board.board.cursor = cursor;
        board::correct_cursor(&mut self.board);
        self.scroll(frame);
    }

    /// Scrolls to the cursor, on a screen of this size.
    pub fn scroll(&mut self, frame: ReplayFrame) {
        let ReplayFrame { size, rows, .. } = frame;
        // The board takes its size from that of a whole screen.
        let fits = |height: &u16| ScreenLayout::new(&self.board, *height).body.height >= rows;
        let height = (rows..=rows.saturating_add(8)).find(fits).unwrap_or(size.1);
        self.board.session.size = (size.0, height);
        self.laid_out_for = size;
        (self.board.screen.row.keep_in_view)(&mut self.board);
    }

    /// Plays from now on, or from the beginning if it is at its end.
    pub fn play(&mut self, frame: ReplayFrame) {
        if self.done() == self.count() {
            self.go(frame, 0);
        }
        self.due = Some(frame.now + STEP_MS / self.speed.max(1));
    }

    /// Makes the step that is due; after the last one, it is paused.
    pub fn play_on(&mut self, frame: ReplayFrame) {
        self.go(frame, self.done() + 1);
        self.due = None;
        if self.done() < self.count() {
            self.play(frame);
        }
    }

    /// What the last step did, which of how many it was, and when.
    pub fn sentence(&self) -> Message {
        let first = self.recording.steps.first().map(|step| step.time);
        let said = match self.last() {
            None => Message::new("replay-begin"),
            Some(step) if step.draft => {
                Message::new("log-draft").message("said", step.transaction.message.clone())
            }
            Some(step) => step.transaction.message.clone(),
        };
        let time = self.last().map(|step| step.time).or(first).unwrap_or_default();
        Message::new("replay-step")
            .number("place", self.done())
            .number("count", self.count())
            .text("time", self.clock(time))
            .message("said", said)
    }

    fn clock(&self, time: Timestamp) -> String {
        time.to_zoned(self.zone.clone()).strftime("%F %T").to_string()
    }
}

/// The cursor on the first node of these ops that the board shows.
fn shown(map: &Map, ops: &[Op]) -> Option<Cursor> {
    let ids: Vec<Id> = ops.iter().map(Op::id).collect();
    ids.into_iter().filter(|id| map.contains(*id)).find_map(|id| Cursor::on_node(map, id))
}
