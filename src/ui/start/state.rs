//! The start screen: what there is to open.

use std::sync::Arc;

use crate::format::journal::Left;
use crate::format::{Recent, Template, samples, templates};
use crate::model::Map;
use crate::ops::Document;
use crate::ui::core::file::FileState;
use crate::ui::core::state::{Session, State};

/// How many of the maps that were opened last are offered: one for each digit.
pub const OFFERED: usize = 9;

/// The start screen.
#[derive(Clone, Debug, Default)]
pub struct StartScreen {
    /// What programs that ended left behind, the oldest first.
    pub left: Vec<Arc<Left>>,
    /// The maps that were opened last, the latest first.
    pub recent: Vec<Recent>,
    /// The line that is selected, as a place in [`StartScreen::lines`].
    pub selected: usize,
    /// The entry of that line that is selected: templates and samples have one for each language.
    pub within: usize,
}

/// Something that can be opened.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    /// What was left behind, as a place in [`StartScreen::left`].
    Left(usize),
    /// A file, as a place in [`StartScreen::recent`].
    Recent(usize),
    /// A template, for a new map.
    Template(&'static Template),
    /// A sample, to look at and to change.
    Sample(&'static Template),
    /// A sample, with the first keys to press.
    Tour,
    /// A file of another format.
    Import,
    /// The way out.
    Leave,
}

/// The groups of the start screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What was left behind.
    Left,
    /// Maps that were opened last.
    Recent,
    /// Templates.
    New,
    /// Samples.
    Samples,
    /// What remains.
    More,
}

/// A line of the start screen.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its group.
    pub section: Section,
    /// What it offers, side by side; never nothing.
    pub entries: Vec<Entry>,
}

impl StartScreen {
    /// The start screen, with what was left behind, or else the latest file or the first template selected.
    pub fn new(mut recent: Vec<Recent>, left: Vec<Left>) -> StartScreen {
        recent.truncate(OFFERED);
        let left = left.into_iter().map(Arc::new).collect();
        StartScreen { recent, left, ..StartScreen::default() }
    }

    /// Takes something from the list of what was left behind.
    pub fn let_go(&mut self, gone: &Left) {
        self.left.retain(|left| left.journal != gone.journal);
        self.selected = self.selected.min(self.lines().len().saturating_sub(1));
    }

    /// All lines, from top to bottom.
    pub fn lines(&self) -> Vec<Line> {
        let left = (0..self.left.len())
            .map(|place| Line { section: Section::Left, entries: vec![Entry::Left(place)] });
        let recent = (0..self.recent.len())
            .map(|place| Line { section: Section::Recent, entries: vec![Entry::Recent(place)] });
        let more = [Entry::Import, Entry::Tour, Entry::Leave]
            .map(|entry| Line { section: Section::More, entries: vec![entry] });
        left.chain(recent)
            .chain(by_name(templates(), Section::New, Entry::Template))
            .chain(by_name(samples(), Section::Samples, Entry::Sample))
            .chain(more)
            .collect()
    }

    /// The entry that is selected.
    pub fn entry(&self) -> Option<Entry> {
        let line = self.lines().into_iter().nth(self.selected)?;
        line.entries.get(self.within).or(line.entries.last()).copied()
    }
}

/// A line for each name, its languages side by side.
fn by_name(
    all: &'static [Template],
    section: Section,
    entry: impl Fn(&'static Template) -> Entry,
) -> Vec<Line> {
    let mut lines: Vec<(&str, Line)> = Vec::new();
    for one in all {
        match lines.iter_mut().find(|(name, _)| *name == one.name) {
            Some((_, line)) => line.entries.push(entry(one)),
            None => lines.push((one.name, Line { section, entries: vec![entry(one)] })),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// The state in which nothing has been opened yet: the start screen, with the files that were opened last.
pub fn welcome(session: Session, recent: Vec<Recent>) -> State {
    // The empty map under it is nobody's: it is never asked about, and what is opened takes its place.
    let mut state = State::new(Document::new(Map::default(), true), FileState::default(), session);
    show(&mut state, StartScreen::new(recent, Vec::new()));
    state
}

/// Shows the start screen.
pub fn show(state: &mut State, screen: StartScreen) {
    state.show_screen("start");
    if let Some(shown) = state.screen.get_mut() {
        *shown = screen;
    }
}
