//! The state of the start screen: what can be opened.

use std::path::PathBuf;
use std::sync::Arc;

use crate::format::journal::OrphanedJournal;
use crate::format::{FoundMap, FoundOutline, Recent, Template, samples, templates};
use crate::model::Map;
use crate::ops::Document;
use crate::ui::core::file::FileState;
use crate::ui::core::state::{Session, State};
use crate::ui::core::task::Task;
use crate::words::Message;

/// The maximum number of recent maps: one for each digit.
const OFFERED: usize = 9;

#[derive(Clone, Debug, Default)]
pub struct StartScreen {
    /// Orphaned journals, oldest first.
    pub orphaned_journals: Vec<Arc<OrphanedJournal>>,
    /// Recent maps, latest first.
    pub(super) recent: Vec<Recent>,
    /// Maps of the folder that was named, or in which the program was started; the newest first.
    pub(super) folder: Vec<FoundMap>,
    /// Whether that folder was named, so that its maps stand above the recent ones.
    folder_first: bool,
    /// The index of the selected line in [`StartScreen::lines`].
    pub(super) selected: usize,
    /// The index of the selected entry in that line: templates and samples have one for each
    /// language.
    pub(super) within: usize,
    /// The language of the interface, a BCP 47 primary tag: what is in it stands first.
    language: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub enum StartEntry {
    /// An orphaned journal, as an index into [`StartScreen::orphaned_journals`].
    OrphanedJournal(usize),
    /// A file, as an index into [`StartScreen::recent`].
    Recent(usize),
    /// A map of the folder, as an index into [`StartScreen::folder`].
    InFolder(usize),
    /// A template for a new map.
    Template(&'static Template),
    Sample(&'static Template),
    /// The tour, on a sample.
    Tour,
    /// Importing a file of another format.
    Import,
    /// Quitting.
    Leave,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    OrphanedJournals,
    /// Recent maps.
    Recent,
    /// Maps of a folder.
    Folder,
    /// Templates for new maps.
    New,
    Samples,
    /// Everything else.
    More,
}

#[derive(Clone, Debug)]
pub struct StartLine {
    pub section: Section,
    /// Side by side; never empty.
    pub entries: Vec<StartEntry>,
}

impl StartScreen {
    /// The start screen with its first line selected: an orphaned journal, or else the latest map,
    /// or else the first template.
    pub fn new(mut recent: Vec<Recent>, orphan: Vec<OrphanedJournal>, language: &'static str) -> StartScreen {
        recent.truncate(OFFERED);
        let orphan = orphan.into_iter().map(Arc::new).collect();
        StartScreen { recent, orphaned_journals: orphan, language, ..StartScreen::default() }
    }

    /// From top to bottom.
    pub fn lines(&self) -> Vec<StartLine> {
        let orphan = (0..self.orphaned_journals.len()).map(|place| StartLine {
            section: Section::OrphanedJournals,
            entries: vec![StartEntry::OrphanedJournal(place)],
        });
        let recent = (0..self.recent.len())
            .map(|place| StartLine { section: Section::Recent, entries: vec![StartEntry::Recent(place)] });
        let folder = (0..self.folder.len())
            .map(|place| StartLine { section: Section::Folder, entries: vec![StartEntry::InFolder(place)] });
        let (above, below) = if self.folder_first { (Some(folder), None) } else { (None, Some(folder)) };
        let more = [StartEntry::Import, StartEntry::Tour, StartEntry::Leave]
            .map(|entry| StartLine { section: Section::More, entries: vec![entry] });
        orphan
            .chain(above.into_iter().flatten())
            .chain(recent)
            .chain(below.into_iter().flatten())
            .chain(by_name(templates(), self.language, (Section::New, StartEntry::Template)))
            .chain(by_name(samples(), self.language, (Section::Samples, StartEntry::Sample)))
            .chain(more)
            .collect()
    }

    pub fn entry(&self) -> Option<StartEntry> {
        let line = self.lines().into_iter().nth(self.selected)?;
        line.entries.get(self.within).or(line.entries.last()).copied()
    }
}

/// One line per name, with its languages side by side, and then its future state (`amazon.future`).
/// What there is in `language` stands first, in each line and among the lines.
fn by_name(
    all: &'static [Template],
    language: &str,
    (section, entry): (Section, fn(&'static Template) -> StartEntry),
) -> Vec<StartLine> {
    let mut lines: Vec<(&str, Vec<&'static Template>)> = Vec::new();
    for one in all {
        let journey = one.name.split('.').next().unwrap_or_default();
        match lines.iter_mut().find(|(name, _)| *name == journey) {
            Some((_, line)) => line.push(one),
            None => lines.push((journey, vec![one])),
        }
    }
    for (journey, line) in &mut lines {
        line.sort_by_key(|one| (one.name != *journey, one.language != language));
    }
    lines.sort_by_key(|(_, line)| line.iter().all(|one| one.language != language));
    let line =
        |line: Vec<&'static Template>| StartLine { section, entries: line.into_iter().map(entry).collect() };
    lines.into_iter().map(|(_, of_journey)| line(of_journey)).collect()
}

/// The initial state: the start screen with the recent files.
pub fn welcome(session: Session, recent: Vec<Recent>) -> State {
    // The empty map is only a placeholder: it is never saved, and opening a map replaces it.
    let screen = StartScreen::new(recent, Vec::new(), session.words.language());
    let mut state = State::new(Document::new(Map::default(), true), FileState::default(), session);
    show(&mut state, screen);
    state
}

/// Opens the start screen.
pub fn show(state: &mut State, screen: StartScreen) {
    state.show_screen("start");
    if let Some(shown) = state.screen.get_mut() {
        *shown = screen;
    }
}

/// Also offers the maps of the folder in which the program was started, without those that are
/// offered as recent ones.
pub fn offer_others(state: &mut State, mut folder: Vec<FoundMap>) {
    if let Some(screen) = state.screen.get_mut::<StartScreen>() {
        folder.retain(|map| screen.recent.iter().all(|recent| recent.path != map.path));
        screen.folder = folder;
    }
}

/// Offers the maps of a folder that the user named, above the recent ones.
pub fn offer_folder(state: &mut State, folder: Vec<FoundMap>) {
    if folder.is_empty() {
        state.say(Message::new("folder-empty"));
    }
    if let Some(screen) = state.screen.get_mut::<StartScreen>() {
        screen.recent.retain(|recent| folder.iter().all(|map| map.path != recent.path));
        (screen.folder, screen.folder_first) = (folder, true);
    }
}

/// The task that reads what is told of the maps that are offered, which are shown before.
pub fn to_be_read(state: &State) -> Option<Task> {
    let screen = state.screen.get::<StartScreen>()?;
    let unread = screen.folder.iter().filter(|map| map.outline == FoundOutline::NotRead);
    let paths: Vec<PathBuf> = unread.map(|map| map.path.clone()).collect();
    (!paths.is_empty()).then_some(Task::ReadOutlines(paths))
}

/// Takes over what was read of the maps that are offered.
pub fn outlines_read(state: &mut State, outlines: Vec<(PathBuf, FoundOutline)>) {
    let Some(screen) = state.screen.get_mut::<StartScreen>() else { return };
    for (path, outline) in outlines {
        if let Some(map) = screen.folder.iter_mut().find(|map| map.path == path) {
            map.outline = outline;
        }
    }
}

/// Removes a journal from the list of orphaned ones, if the start screen is open.
pub fn forget_journal(state: &mut State, gone: &OrphanedJournal) {
    if let Some(screen) = state.screen.get_mut::<StartScreen>() {
        screen.orphaned_journals.retain(|orphan| orphan.journal != gone.journal);
        screen.selected = screen.selected.min(screen.lines().len().saturating_sub(1));
    }
}
