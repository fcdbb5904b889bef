//! Every screen, dialog and notice, found by walking the table of actions: from every state that looks new, every action
//! that holds there is done, a text is pasted, and every outcome of an effect is told. What the table or the outcomes do
//! not reach is a test's failure (`screens`), so that a new screen is among them without anyone remembering.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Debug;
use std::sync::{Arc, LazyLock};

use masa::format::Recent;
use masa::model::Map;
use masa::ui::actions as all;
use masa::ui::core::dialog::{Dialog, DialogPlace};
use masa::ui::core::key::Key;
use masa::ui::core::keymap::Lookup;
use masa::ui::core::perform::perform;
use masa::ui::core::remote::Remote;
use masa::ui::core::scope::Scope;
use masa::ui::core::state::Action;
use masa::ui::list::state::List;
use masa::ui::start::state::StartScreen;
use masa::ui::{Effect, Msg, Now, State, root::update};

use super::filled;
use super::looks::{looks, place, shown, waited_for};
use super::outcomes::{EVENTS, Event, left_behind, path};
use crate::support::script::Script;

/// One step of a way.
#[derive(Clone, Copy)]
pub enum Step {
    /// Does an action, or lets it say why it cannot be done.
    Do(&'static Action),
    /// The first key of a sequence.
    Begin(Key),
    /// The terminal pastes the text.
    Paste,
    /// It pastes a table that has the text in it.
    PasteTable,
    /// Something has happened outside, and says the text.
    Tell(&'static Event),
}

/// What is opened first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// A map's file.
    File,
    /// A map that is in no file yet.
    Untitled,
    /// The start screen.
    Welcome,
}

impl Begin {
    /// All of them.
    pub const ALL: [Begin; 3] = [Begin::File, Begin::Untitled, Begin::Welcome];
}

/// A way to a state, from one that has just been opened.
#[derive(Clone)]
pub struct Way {
    /// What was opened.
    pub begin: Begin,
    /// The steps.
    pub steps: Vec<Step>,
    /// What the state at its end looks like.
    pub looks: String,
    /// Where keys hold there.
    pub scope: &'static Scope,
    /// Whether no other way leads to such a look; else it shows what an action or an outcome says.
    pub is_first: bool,
}

/// The ways, and what was seen on them.
pub struct Walk {
    /// One for every look, and one for every action and outcome besides.
    pub ways: Vec<Way>,
    /// The names of the actions that were done.
    pub done: BTreeSet<&'static str>,
    /// The variants of modes, screens, scopes, outcomes …, as they are called in the source.
    pub seen: BTreeSet<String>,
    /// How many steps were tried.
    pub tried: usize,
}

/// The size of the terminal: small, for many are drawn.
pub const SIZE: (u16, u16) = (90, 26);

/// More steps than any screen is away.
const LONGEST: usize = 7;

/// Dialogs over dialogs from which nothing more is opened.
const DEEPEST: usize = 1;

/// What a walk goes over: a text, and the map that has it everywhere.
pub struct Ground<'text> {
    /// The text.
    pub text: &'text str,
    map: Map,
}

impl Ground<'_> {
    /// The ground of a text; the map is laid out from right to left or not.
    pub fn new(text: &str, right_to_left: bool) -> Ground<'_> {
        Ground { text, map: filled::map(text, right_to_left) }
    }
}

impl Step {
    /// Takes the step; what cannot be done is left out. Returns what is to be done outside.
    pub fn take(self, state: &mut State, text: &str) -> Vec<Effect> {
        // Whoever goes on has looked at what came up.
        let listens = state.session.now.milliseconds.max(state.session.listens);
        let now = Now { milliseconds: listens, ..state.session.now };
        match self {
            Step::Do(action) if holds(action, state) => {
                let keys = action.keys.iter().find_map(|keys| keys.parse().ok());
                if let Some(key) = keys.filter(|key| is_bound(*key, action, state)) {
                    return update(state, now, Msg::Key(key));
                }
                state.notice = None;
                let mut effects = perform(state, action);
                // What every event settles.
                effects.extend(update(state, now, Msg::Background { dark: true }));
                effects
            }
            Step::Do(_) => Vec::new(),
            Step::Begin(key) => update(state, now, Msg::Key(key)),
            Step::Paste => update(state, now, Msg::Paste(text.to_owned())),
            Step::PasteTable => {
                let cell = text.replace(['\t', '\n', '\r', '"'], " ");
                let table = format!("Stage\tTouchpoint\tPains\na{cell}\tb{cell}\tc{cell}\n\t\t{cell}\n");
                update(state, now, Msg::Paste(table))
            }
            Step::Tell(outcome) => {
                let msg = (outcome.msg)(state, text);
                update(state, now, msg)
            }
        }
    }
}

/// A session that has just begun, in which everything that has a name is called by the text.
pub fn begin(begin: Begin, ground: &Ground<'_>) -> State {
    let text = ground.text;
    let mut script = if begin == Begin::Welcome {
        let recent = Recent { path: path(text), opened: jiff::Timestamp::UNIX_EPOCH };
        Script::welcome(vec![recent; 9], SIZE.0, SIZE.1)
    } else {
        Script::sized(ground.map.clone(), SIZE.0, SIZE.1)
    };
    let session = &mut script.state.session;
    session.settings.language = text.to_owned();
    session.settings.export.accent = text.to_owned();
    session.settings.export.logo = text.to_owned();
    session.settings.export.colours = vec![text.to_owned()];
    session.settings.keys = BTreeMap::from([(text.to_owned(), vec![text.to_owned()])]);
    session.remote = Remote::of(Some("10.0.0.1 1 10.0.0.2 22"), Some("/dev/pts/1"), text, text);
    match begin {
        Begin::File => script.state.file.path = Some(path(text)),
        Begin::Untitled => script.state.file.suggested = text.to_owned(),
        Begin::Welcome => {
            if let Some(start) = script.state.screen.get_mut::<StartScreen>() {
                start.orphaned_journals = vec![Arc::new(left_behind(text))];
            }
        }
    }
    script.state
}

/// Whether the action's keys hold in this state.
pub fn holds(action: &Action, state: &State) -> bool {
    action.holds_in(state.scope())
}

/// Whether the key alone does the action here.
fn is_bound(key: Key, action: &Action, state: &State) -> bool {
    let scope = state.scope();
    matches!(state.session.keymap.lookup(scope, &[key]), Lookup::Action(found) if std::ptr::eq(found, action))
}

/// Walks, once for all tests.
pub fn walk() -> &'static Walk {
    static WALK: LazyLock<Walk> = LazyLock::new(|| {
        let mut walk = Walk { ways: Vec::new(), tried: 0, done: BTreeSet::new(), seen: BTreeSet::new() };
        walk.everywhere();
        walk
    });
    &WALK
}

/// Where the walk has been.
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
                step.take(&mut next, ground.text);
                self.tried += 1;
                let steps = way.steps.iter().copied().chain([step]).collect();
                self.arrive(way.begin, steps, next, &mut been, &mut queue);
            }
        }
    }

    /// Notes what is seen at the end of some steps, and that one may go on from there, if it is new.
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
        let scope = state.scope();
        let way = Way { begin, steps, looks, scope, is_first };
        let notice = state.notice.as_ref().map(|notice| notice.id.name().to_owned());
        let last = way.steps.last().map_or(String::new(), |step| step.name());
        if is_first || notice.is_some() && been.said.insert((last, notice)) {
            self.ways.push(way.clone());
        }
        // A list may be chosen from another.
        let over = |dialog: &&dyn Dialog<State>| {
            matches!(dialog.place(), DialogPlace::Panel | DialogPlace::Window)
                && !(*dialog as &dyn Any).is::<List>()
        };
        let dialogs = state.dialogs.iter().filter(over).count();
        if way.steps.len() >= LONGEST || dialogs > DEEPEST {
            return;
        }
        // What was typed is taken in.
        let typed = matches!(way.steps.last(), Some(Step::Paste)) && !state.is_on_screen();
        let typed = typed.then(|| format!("typed {}", place(&state)));
        let places = waited_for(&state).into_iter().chain([place(&state)]).chain(typed);
        if places.filter(|place| been.places.insert(place.clone())).count() > 0 {
            queue.push_back((way, state, is_first));
        }
    }

    /// What can be done in a state; the outcomes are told once for every look.
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

/// How a way reads.
impl Debug for Way {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<String> = self.steps.iter().map(|step| step.name()).collect();
        write!(formatter, "{:?}: {} ({})", self.begin, names.join(", "), self.looks)
    }
}
