//! The state that the program begins with: settings, recent files, and what was asked for.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::clock::Clock;
use super::colours::{self, ColourChoice};
use super::locks::Locks;
use super::recovery::{self, Unopened};
use super::{language, system};
use crate::format;
use crate::format::Settings;
use crate::format::journal::JournalError;
use crate::model::{IdSource, Map};
use crate::ops::Document;
use crate::store::{self, Asked, Directories, Lock};
use crate::ui::core::file::FileState;
use crate::ui::core::outcome::FoundMap;
use crate::ui::core::remote::Remote;
use crate::ui::core::state::Session;
use crate::ui::recovery::actions::may_be_left;
use crate::ui::start::state::StartScreen;
use crate::ui::{self, State};
use crate::words::Message;

/// What the program begins with.
#[derive(Debug)]
pub enum Start {
    Welcome,
    /// A file; one that is not there yet is made when it is saved first.
    File(PathBuf),
    /// A map that is in no file yet: the first save asks for a name.
    Untitled {
        map: Box<Map>,
        /// What it was made from, to propose a name.
        name: Option<String>,
    },
}

/// From this size on, in bytes, a file is opened while the screen already says so.
const LARGE: u64 = 1024 * 1024;

/// The template of a map whose file is not there yet.
const TEMPLATE: &str = "purchase";

/// What the program shows first.
pub(super) enum First {
    /// The map is there, or none is needed.
    State(Box<State>),
    /// The map is still to be read.
    Opening(Box<State>, PathBuf),
    /// A map that was read, or something that was left of it: the state still lacks it.
    Found(Box<State>, Box<FoundMap>),
}

/// Everything that stays the same while the program runs.
pub(super) struct Environment {
    pub directories: Option<Directories>,
    pub clock: Clock,
}

/// Puts the first state together. A file that cannot be read is an error before the terminal is touched.
///
/// # Errors
/// Why the file cannot be read.
pub(super) fn first(
    start: Start,
    environment: &Environment,
    choice: ColourChoice,
    locks: &mut Locks,
) -> Result<First, Message> {
    let (settings, complaints) = settings(environment.directories.as_ref());
    let (keymap, unbound) = ui::keymap().with_user_keys(&settings.keys);
    let terminal = colours::terminal(choice, settings.theme, |name| std::env::var(name).ok());
    // The terminal's own size is known once there is one.
    let size = (80, 24);
    let ids = IdSource::seeded(random());
    let session = Session {
        settings,
        screens: ui::SCREENS,
        keymap,
        ids,
        now: environment.clock.now(),
        listens: 0,
        size,
        register: Default::default(),
        terminal,
        remote: remote(),
        exporting: None,
        previews: 0,
    };
    let notice = complaints.into_iter().chain(unbound).next();
    let state = |map: Map, file: FileState| {
        let mut state = State::new(Document::new(map, false), file, session);
        state.notice = notice;
        Box::new(state)
    };
    match start {
        Start::Welcome => {
            let mut state = state(Map::default(), FileState::default());
            let screen = start_screen(environment, &mut state.notice);
            ui::start::state::show(&mut state, screen);
            Ok(First::State(state))
        }
        Start::Untitled { map, name } => {
            let file = FileState { suggested: name.unwrap_or_default(), ..FileState::default() };
            Ok(First::State(state(*map, file)))
        }
        Start::File(path) if store::size(&path).is_some_and(|size| size >= LARGE) => {
            let file = FileState { path: Some(path.clone()), ..FileState::default() };
            Ok(First::Opening(state(Map::default(), file), path))
        }
        Start::File(path) => {
            match recovery::open(&path, environment.directories.as_ref(), &environment.clock, locks) {
                Ok(found) if found.opened.is_some() => {
                    Ok(First::Found(state(Map::default(), FileState::default()), Box::new(found)))
                }
                // The file stays as it is: behind the offer is what there is to open.
                Ok(found) if found.offers.iter().any(|offer| offer.damaged.is_some()) => {
                    let mut state = state(Map::default(), FileState::default());
                    let screen = start_screen(environment, &mut state.notice);
                    ui::start::state::show(&mut state, screen);
                    Ok(First::Found(state, Box::new(found)))
                }
                Ok(found) => {
                    Ok(First::Found(not_there_yet(path, environment, locks, state), Box::new(found)))
                }
                Err(Unopened { is_missing: true, .. }) => {
                    let unread = recovery::unread(&path, environment.directories.as_ref());
                    let mut state = not_there_yet(path, environment, locks, state);
                    state.notice = unread.or(state.notice.take());
                    Ok(First::State(state))
                }
                Err(unopened) => Err(unopened.reason),
            }
        }
    }
}

/// The start screen with what there is to open.
fn start_screen(environment: &Environment, notice: &mut Option<Message>) -> StartScreen {
    let recent = environment.directories.as_ref().map(store::recent).unwrap_or_default();
    let survey = environment.directories.as_ref().map(store::journal::survey).unwrap_or_default();
    if let Some(directories) = &environment.directories {
        store::journal::tidy(directories, &survey);
    }
    let unread = survey.unread.first().map(JournalError::message_of_reading).map(may_be_left);
    *notice = unread.or(notice.take());
    StartScreen::new(recent, survey.left)
}

/// The map of a file that is not there yet.
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

/// The right to make a file that is not there yet. Where another program has it, the first save says so.
fn first_lock(path: &Path, environment: &Environment) -> Option<Arc<Lock>> {
    match store::lock(path, environment.directories.as_ref()?, environment.clock.timestamp()) {
        Asked::Ours(lock) => Some(lock),
        Asked::Theirs(_) | Asked::Unknown => None,
    }
}

/// This machine as the user's own reaches it, under SSH.
fn remote() -> Option<Remote> {
    let set = |name: &str| std::env::var(name).ok();
    let user = set("USER").or_else(|| set("LOGNAME")).unwrap_or_default();
    let terminal = set("SSH_TTY");
    let host_name = terminal.as_ref().map(|_| system::host_name()).unwrap_or_default();
    Remote::of(set("SSH_CONNECTION").as_deref(), terminal.as_deref(), &user, &host_name)
}

/// The settings, and what is to be said of them.
fn settings(directories: Option<&Directories>) -> (Settings, Vec<Message>) {
    let Some(directories) = directories else { return (Settings::default(), Vec::new()) };
    let loaded = store::load_settings(directories);
    let error = loaded.error.map(|error| error.message());
    (loaded.settings, error.into_iter().chain(loaded.notes).collect())
}

/// Something that no other session has.
pub(super) fn random() -> u64 {
    // The standard library's hasher is seeded by the system.
    RandomState::new().build_hasher().finish()
}
