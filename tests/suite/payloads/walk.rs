//! Finds every screen, dialog and notice by walking the table of actions: from every new kind of
//! state, every available action is run, a text is pasted, and every result of an effect is
//! delivered. If something is not reached this way, a test fails (`screens`), so that new screens
//! are included without anyone remembering.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Debug;
use std::sync::{Arc, LazyLock};

use masa::format::Recent;
use masa::model::Map;
use masa::ui::core::dialog::{Dialog, DialogPlace};
use masa::ui::core::effect::JournalCommand;
use masa::ui::core::key::Key;
use masa::ui::core::keymap::Lookup;
use masa::ui::core::perform::perform;
use masa::ui::core::remote::Remote;
use masa::ui::core::scope::{LIST, Scope};
use masa::ui::core::state::{Action, CursorRow};
use masa::ui::core::terminal::Ground as TerminalGround;

use masa::ui::core::timer::Timer;
use masa::ui::lanes::LaneList;
use masa::ui::root::update;
use masa::ui::start::StartScreen;
use masa::ui::{Effect, Msg, Now, State, actions as all};

use super::filled;
use super::languages;
use super::looks::{looks, place, shown, waited_for};
use super::outcomes::{EVENTS, Event, path};
use super::recovered::left_behind;
use crate::support::script::Script;

/// One step of a way.
#[derive(Clone, Copy)]
pub enum Step {
    /// Runs an action, or makes it say why it is not available.
    Do(&'static Action),
    /// The first key of a key sequence.
    Begin(Key),
    /// Pastes the text.
    Paste,
    /// Pastes a table that contains the text.
    PasteTable,
    /// Delivers an external event that contains the text.
    Tell(&'static Event),
}

/// What is opened first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// A map's file.
    File,
    /// A map without a file.
    Untitled,
    /// The start screen.
    Welcome,
}

impl Begin {
    pub const ALL: [Begin; 3] = [Begin::File, Begin::Untitled, Begin::Welcome];
}

/// A sequence of steps to a state.
#[derive(Clone)]
pub struct Way {
    pub begin: Begin,
    pub steps: Vec<Step>,
    /// What the resulting state shows.
    pub looks: String,
    /// The scope of keys in that state.
    pub scope: &'static Scope,
    /// Whether this is the first way to such a state; otherwise it shows what an action or result
    /// says.
    pub is_first: bool,
}

/// The ways, and what was seen on them.
pub struct Walk {
    /// One for every kind of state, and one for every action and result.
    pub ways: Vec<Way>,
    /// The names of the actions that were run.
    pub done: BTreeSet<&'static str>,
    /// The variants seen (modes, screens, scopes, results …), named as in the source.
    pub seen: BTreeSet<String>,
    /// The names of the transactions in the journal, other people's excepted.
    pub journaled: BTreeSet<String>,
    /// What is wrong with the words of the looks.
    pub misspoken: Vec<String>,
    /// The number of steps tried.
    pub tried: usize,
}

/// The size of the terminal: small, because many screens are drawn.
pub const SIZE: (u16, u16) = (90, 26);

/// More steps than any screen needs.
const LONGEST: usize = 7;

/// How deeply dialogs may be stacked before no more are opened.
const DEEPEST: usize = 1;

/// The data for a walk: a text, and a map that contains it everywhere.
pub struct Ground<'text> {
    pub text: &'text str,
    map: Map,
}

impl Ground<'_> {
    /// The data for a text, with right-to-left layout if requested.
    pub fn new(text: &str, right_to_left: bool) -> Ground<'_> {
        Ground { text, map: filled::map(text, right_to_left) }
    }
}

impl Step {
    /// Runs the step unless it is not available. Returns its effects.
    pub fn take(self, state: &mut State, text: &str) -> Vec<Effect> {
        // Wait until a dialog that opened by itself accepts keys.
        let ignore_keys_until = state.session.now.milliseconds.max(state.session.ignore_keys_until);
        let now = Now { milliseconds: ignore_keys_until, ..state.session.now };
        match self {
            Step::Do(action) if holds(action, state) => {
                let keys = action.keys.iter().find_map(|keys| keys.parse().ok());
                if let Some(key) = keys.filter(|key| is_bound(*key, action, state)) {
                    return update(state, now, Msg::Key(key));
                }
                state.notice = None;
                let mut effects = perform(state, action);
                // An event that only triggers what happens after every event.
                effects.extend(update(state, now, Msg::Background(TerminalGround::Dark)));
                effects
            }
            Step::Do(_) => Vec::new(),
            Step::Begin(key) => update(state, now, Msg::Key(key)),
            Step::Paste => update(state, now, Msg::Paste(text.to_owned())),
            Step::PasteTable => {
                let cell = text.replace(['\t', '\n', '\r', '"'], " ");
                // On a card, cells for several lanes.
                let table = match state.board.cursor.row {
                    CursorRow::Card(_) | CursorRow::Empty(_) => format!("a{cell}\tb{cell}\n"),
                    _ => format!("Stage\tTouchpoint\tPains\na{cell}\tb{cell}\tc{cell}\n\t\t{cell}\n"),
                };
                update(state, now, Msg::Paste(table))
            }
            Step::Tell(outcome) => {
                let msg = (outcome.msg)(state, text);
                update(state, now, msg)
            }
        }
    }
}

/// A new session in which every name is the text.
pub fn begin(begin: Begin, ground: &Ground<'_>) -> State {
    let text = ground.text;
    let mut script = if begin == Begin::Welcome {
        let recent = Recent { path: path(text), opened: jiff::Timestamp::UNIX_EPOCH, review: None };
        Script::welcome(vec![recent; 9], SIZE.0, SIZE.1)
    } else {
        Script::sized(ground.map.clone(), SIZE.0, SIZE.1)
    };
    let session = &mut script.state.session;
    session.terminal.text_sizes = true;
    session.settings.language = text.to_owned();
    session.settings.export.accent = text.to_owned();
    session.settings.export.logo = text.to_owned();
    session.settings.export.colours = vec![text.to_owned()];
    session.settings.keys = BTreeMap::from([(text.to_owned(), vec![text.to_owned()])]);
    session.remote = Remote::of(Some("10.0.0.1 1 10.0.0.2 22"), Some("/dev/pts/1"), text, text);
    match begin {
        Begin::File => {
            script.state.file.path = Some(path(text));
            let block = script.map().block_ids().first().copied();
            let timer = Timer { block, allotted: 300_000, passed: 0, since: Some(0), announced: false };
            script.state.file.timer.timer = Some(timer);
        }
        Begin::Untitled => script.state.file.suggested = text.to_owned(),
        Begin::Welcome => {
            if let Some(start) = script.state.screen.get_mut::<StartScreen>() {
                start.orphaned_journals = vec![Arc::new(left_behind(text))];
            }
        }
    }
    script.state
}

/// Whether the action is available in the state's scope.
pub fn holds(action: &Action, state: &State) -> bool {
    action.holds_in(state.scope())
}

/// Whether this single key runs the action here.
fn is_bound(key: Key, action: &Action, state: &State) -> bool {
    let scope = state.scope();
    matches!(state.session.keymap.lookup(scope, &[key]), Lookup::Action(found) if std::ptr::eq(found, action))
}

/// The result of the walk, computed once for all tests.
pub fn walk() -> &'static Walk {
    static WALK: LazyLock<Walk> = LazyLock::new(|| {
        let mut walk = Walk {
            ways: Vec::new(),
            tried: 0,
            misspoken: Vec::new(),
            done: BTreeSet::new(),
            journaled: BTreeSet::new(),
            seen: BTreeSet::new(),
        };
        walk.everywhere();
        walk
    });
    &WALK
}

/// The names of the transactions that the journal is given.
fn journaled(effects: &[Effect]) -> Vec<String> {
    let orders = effects.iter().filter_map(|effect| match effect {
        Effect::Journal(job) => Some(&job.order),
        _ => None,
    });
    let applied = orders.flat_map(|order| match order {
        JournalCommand::Append(applied) => applied.as_slice(),
        JournalCommand::Draft(applied) => std::slice::from_ref(applied),
        _ => &[],
    });
    applied.map(|applied| applied.transaction.action.to_string()).collect()
}

/// What the walk has seen.
#[derive(Default)]
struct Been {
    places: BTreeSet<String>,
    looks: BTreeSet<String>,
    said: BTreeSet<(String, Option<String>)>,
}

impl Walk {
    fn everywhere(&mut self) {
        let ground = Ground::new("x", false);
        let mut been = Been::default();
        let mut queue = VecDeque::new();
        for first in Begin::ALL {
            let state = begin(first, &ground);
            self.arrive(first, Vec::new(), state, &mut been, &mut queue);
        }
        while let Some((way, state, is_new)) = queue.pop_front() {
            for step in self.steps(&state, is_new) {
                let mut next = state.clone();
                let effects = step.take(&mut next, ground.text);
                if !matches!(step, Step::Tell(_)) {
                    self.journaled.extend(journaled(&effects));
                }
                self.tried += 1;
                let steps = way.steps.iter().copied().chain([step]).collect();
                self.arrive(way.begin, steps, next, &mut been, &mut queue);
            }
        }
    }

    /// Records what the end of some steps shows, and queues the state if it is new.
    fn arrive(
        &mut self,
        begin: Begin,
        steps: Vec<Step>,
        state: State,
        been: &mut Been,
        queue: &mut VecDeque<(Way, State, bool)>,
    ) {
        self.seen.extend(shown(&state));
        let looks = looks(&state);
        let is_first = been.looks.insert(looks.clone());
        if is_first {
            self.misspoken.extend(languages::complaints(&state, been.looks.len()));
        }
        let scope = state.scope();
        let way = Way { begin, steps, looks, scope, is_first };
        let notice = state.notice.as_ref().map(|notice| notice.id.name().to_owned());
        let last = way.steps.last().map_or(String::new(), |step| step.name());
        if is_first || notice.is_some() && been.said.insert((last, notice)) {
            self.ways.push(way.clone());
        }
        // A list may open above another dialog.
        let over = |dialog: &&dyn Dialog<State>| {
            matches!(dialog.place(), DialogPlace::Panel | DialogPlace::Window)
                && !dialog.scope().includes(&LIST)
                && !(*dialog as &dyn Any).is::<LaneList>()
        };
        let dialogs = state.dialogs.iter().filter(over).count();
        if way.steps.len() >= LONGEST || dialogs > DEEPEST {
            return;
        }
        // Also continue after a paste into an input, to accept the text.
        let typed = matches!(way.steps.last(), Some(Step::Paste)) && !state.is_on_screen();
        let typed = typed.then(|| format!("typed {}", place(&state)));
        let places = waited_for(&state).into_iter().chain([place(&state)]).chain(typed);
        if places.filter(|place| been.places.insert(place.clone())).count() > 0 {
            queue.push_back((way, state, is_first));
        }
    }

    /// The steps to try from a state; results are delivered once for every kind of state.
    fn steps(&mut self, state: &State, is_new: bool) -> Vec<Step> {
        let mut steps = vec![Step::Paste, Step::PasteTable];
        for action in all().filter(|action| holds(action, state)) {
            steps.push(Step::Do(action));
            if (action.blocked)(state).is_none() {
                self.done.insert(action.name);
            }
        }
        if state.is_on_screen() {
            let sequences = all().filter(|action| holds(action, state)).flat_map(|action| action.keys);
            let first =
                sequences.filter_map(|keys| keys.split_once(' ')).find_map(|(first, _)| first.parse().ok());
            steps.extend(first.map(Step::Begin));
        }
        for outcome in EVENTS.iter().filter(|_| is_new) {
            self.seen.insert(outcome.variant.to_owned());
            steps.push(Step::Tell(outcome));
        }
        steps
    }
}

impl Step {
    /// Whether both are the same step.
    pub fn is(&self, other: &Step) -> bool {
        match (self, other) {
            (Step::Do(one), Step::Do(other)) => std::ptr::eq(*one, *other),
            (Step::Tell(one), Step::Tell(other)) => std::ptr::eq(*one, *other),
            (Step::Begin(one), Step::Begin(other)) => one == other,
            (one, other) => {
                matches!((one, other), (Step::Paste, Step::Paste) | (Step::PasteTable, Step::PasteTable))
            }
        }
    }

    pub fn name(self) -> String {
        match self {
            Step::Do(action) => action.name.to_owned(),
            Step::Begin(_) => "begin".to_owned(),
            Step::Paste => "paste".to_owned(),
            Step::PasteTable => "paste a table".to_owned(),
            Step::Tell(outcome) => outcome.variant.to_owned(),
        }
    }
}

impl Debug for Way {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<String> = self.steps.iter().map(|step| step.name()).collect();
        write!(formatter, "{:?}: {} ({})", self.begin, names.join(", "), self.looks)
    }
}
