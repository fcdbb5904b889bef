//! Builds the initial state from the settings, the recent files, and the command line.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::clock::Clock;
use super::colours::{self, ColourChoice};
use super::emulator::{Evidence, Recognition};
use super::folder::maps_in;
use super::language;
use super::locks::Locks;
use super::recovery::{self, OpenError};
use crate::format;
use crate::format::journal::JournalError;
use crate::format::{FoundMap, Settings, system_says};
use crate::model::{IdSource, Map};
use crate::ops::Document;
use crate::store::{self, Asked, Directories, Lock};
use crate::ui::core::file::FileState;
use crate::ui::core::outcome::FoundJournals;
use crate::ui::core::remote::Remote;
use crate::ui::core::state::Session;
use crate::ui::recovery::may_have_orphans;
use crate::ui::start::StartScreen;
use crate::ui::{self, State};
use crate::words::Message;

/// What the command line asked for.
#[derive(Debug)]
pub enum StartArgument {
    Welcome,
    /// The start screen with the maps of this folder.
    Folder(PathBuf),
    /// A file; if it does not exist, the first save creates it.
    File(PathBuf),
    /// A map without a file: the first save asks for a name.
    Untitled {
        map: Box<Map>,
        /// What it was made from, used to suggest a file name.
        name: Option<String>,
    },
}

/// Files of at least this size, in bytes, are read in the background while the screen says so.
const LARGE_FILE: u64 = 1024 * 1024;

/// The most maps of a folder that the start screen shows.
const FOLDER_MAPS: usize = 20;

/// The template for a new map if the file does not exist.
const TEMPLATE: &str = "purchase";

/// The initial state, and the map that is still missing in it.
pub(super) enum FirstScreen {
    /// Complete.
    State(Box<State>),
    /// The map at this path is still to be read.
    Opening(Box<State>, PathBuf),
    /// A map or an orphaned journal was read and is not in the state yet.
    Journals(Box<State>, Box<FoundJournals>),
}

/// What stays constant while the program runs.
pub(super) struct Environment {
    pub directories: Option<Directories>,
    pub clock: Clock,
}

/// Builds the initial state, before the terminal is touched.
///
/// # Errors
/// If the file cannot be read.
pub(super) fn first_screen(
    start: StartArgument,
    environment: &Environment,
    choice: ColourChoice,
    locks: &mut Locks,
) -> Result<FirstScreen, Message> {
    let (settings, complaints) = settings(environment.directories.as_ref());
    let (session, unbound) = session(settings, environment, choice);
    let notice = complaints.into_iter().chain(unbound).next();
    let state = |map: Map, file: FileState| {
        let mut state = State::new(Document::new(map, false), file, session);
        state.notice = notice;
        Box::new(state)
    };
    match start {
        StartArgument::Welcome => Ok(FirstScreen::State(welcome(environment, state))),
        StartArgument::Folder(folder) => {
            let maps = folder_maps(&folder)?;
            let mut state = welcome_without_folder(environment, state);
            ui::start::offer_folder(&mut state, maps);
            Ok(FirstScreen::State(state))
        }
        StartArgument::Untitled { map, name } => {
            let file = FileState { suggested: name.unwrap_or_default(), ..FileState::default() };
            Ok(FirstScreen::State(state(*map, file)))
        }
        StartArgument::File(path) if store::size(&path).is_some_and(|size| size >= LARGE_FILE) => {
            let file = FileState { path: Some(path.clone()), ..FileState::default() };
            Ok(FirstScreen::Opening(state(Map::default(), file), path))
        }
        StartArgument::File(path) => open(path, environment, locks, state),
    }
}

/// The session with these settings, and messages about keys in them that cannot be bound.
fn session(settings: Settings, environment: &Environment, choice: ColourChoice) -> (Session, Vec<Message>) {
    let (keymap, unbound) = ui::keymap().with_user_keys(&settings.keys);
    let mut terminal = colours::terminal(choice, settings.theme, |name| std::env::var(name).ok());
    let sending = recognition(&settings, environment.directories.as_ref()).sending();
    (terminal.order, terminal.shaping) = (sending.order(), sending.shaping);
    // A placeholder: the size is known when the terminal is taken over.
    let size = (80, 24);
    let ids = IdSource::seeded(random());
    let session = Session {
        words: language::words(&settings),
        settings,
        screens: ui::SCREENS,
        keymap,
        ids,
        now: environment.clock.now(),
        ignore_keys_until: 0,
        size,
        register: Default::default(),
        terminal,
        remote: remote(),
        exports: Default::default(),
    };
    (session, unbound)
}

/// Opens a file of which the content is read at once.
fn open(
    path: PathBuf,
    environment: &Environment,
    locks: &mut Locks,
    state: impl FnOnce(Map, FileState) -> Box<State>,
) -> Result<FirstScreen, Message> {
    match recovery::open(&path, environment.directories.as_ref(), &environment.clock, locks) {
        Ok(found) => {
            let behind = if found.opened.is_some() {
                state(Map::default(), FileState::default())
            } else if found.offers.iter().any(|offer| offer.damaged.is_some()) {
                // The damaged file stays as it is: show the start screen behind the recovery dialog.
                welcome(environment, state)
            } else {
                not_there_yet(path, environment, locks, state)
            };
            Ok(FirstScreen::Journals(behind, Box::new(found)))
        }
        Err(OpenError { is_missing: true, .. }) => {
            let unread = recovery::unreadable_journals(&path, environment.directories.as_ref());
            let mut state = not_there_yet(path, environment, locks, state);
            state.notice = unread.or(state.notice.take());
            Ok(FirstScreen::State(state))
        }
        Err(unopened) => Err(unopened.reason),
    }
}

/// The path from the root, as the list of recent files has it.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// The maps of a folder that the user named.
fn folder_maps(folder: &Path) -> Result<Vec<FoundMap>, Message> {
    maps_in(&absolute(folder), FOLDER_MAPS).map_err(|error| {
        let said = Message::new("read-unreadable").text("said", system_says(&error));
        Message::new("cli-of-file").text("file", folder.to_string_lossy()).message("said", said)
    })
}

/// The state with the start screen, and the maps of the folder in which the program was started.
fn welcome(environment: &Environment, state: impl FnOnce(Map, FileState) -> Box<State>) -> Box<State> {
    let mut state = welcome_without_folder(environment, state);
    // Only a convenience: a folder that cannot be read has none.
    let maps = maps_in(&absolute(Path::new(".")), FOLDER_MAPS).unwrap_or_default();
    ui::start::offer_others(&mut state, maps);
    state
}

/// The state with the start screen: recent files and orphaned journals.
fn welcome_without_folder(
    environment: &Environment,
    state: impl FnOnce(Map, FileState) -> Box<State>,
) -> Box<State> {
    let mut state = state(Map::default(), FileState::default());
    let recent = environment.directories.as_ref().map(store::recent).unwrap_or_default();
    let survey = environment.directories.as_ref().map(store::journal::survey).unwrap_or_default();
    if let Some(directories) = &environment.directories {
        store::journal::tidy(directories, &survey);
    }
    let unread = survey.unread.first().map(JournalError::message_of_reading).map(may_have_orphans);
    state.notice = unread.or(state.notice.take());
    let screen = StartScreen::new(recent, survey.orphaned, state.session.words.language());
    ui::start::show(&mut state, screen);
    state
}

/// A new map for a file that does not exist.
fn not_there_yet(
    path: PathBuf,
    environment: &Environment,
    locks: &mut Locks,
    state: impl FnOnce(Map, FileState) -> Box<State>,
) -> Box<State> {
    let lock = first_lock(&path, environment);
    let token = lock.as_deref().map(Lock::token);
    locks.hold(lock);
    let file = FileState { path: Some(path), lock: token, ..FileState::default() };
    let template = format::template(TEMPLATE, language::of_system());
    state(template.map(format::Template::map).unwrap_or_default(), file)
}

/// The lock of a file that does not exist yet. If another program holds it, the first save reports
/// that.
fn first_lock(path: &Path, environment: &Environment) -> Option<Arc<Lock>> {
    match store::lock(path, environment.directories.as_ref()?, environment.clock.timestamp()) {
        Asked::Ours(lock) => Some(lock),
        Asked::Theirs(_) | Asked::Unknown => None,
    }
}

/// How the user reaches this machine over SSH.
fn remote() -> Option<Remote> {
    let set = |name: &str| std::env::var(name).ok();
    let user = set("USER").or_else(|| set("LOGNAME")).unwrap_or_default();
    let terminal = set("SSH_TTY");
    Remote::of(set("SSH_CONNECTION").as_deref(), terminal.as_deref(), &user, store::host_name())
}

/// The settings, and messages about problems with them.
fn settings(directories: Option<&Directories>) -> (Settings, Vec<Message>) {
    let Some(directories) = directories else { return (Settings::default(), Vec::new()) };
    let loaded = store::load_settings(directories);
    let error = loaded.error.map(|error| error.message());
    (loaded.settings, error.into_iter().chain(loaded.notes).collect())
}

/// What is known of the terminal before it has answered anything.
pub fn recognition(settings: &Settings, directories: Option<&Directories>) -> Recognition {
    let evidence = Evidence::of_environment(|name| std::env::var(name).ok());
    let choices = directories.map(store::terminal_choices).unwrap_or_default();
    Recognition::new(evidence, choices, settings.clone())
}

/// A random number.
pub(super) fn random() -> u64 {
    // The standard library seeds each hasher randomly.
    RandomState::new().build_hasher().finish()
}
