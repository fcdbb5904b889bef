//! The matrix: every text × every screen, dialog, notice and outcome, through the buffer and the encoder. And that the
//! walk misses none.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;
use std::thread;

use masa::app::clipboard;
use masa::app::terminal::Terminal;
use masa::format::Bidi;
use masa::text::Shaping;
use masa::text::visible::visible_cells;
use masa::ui::actions as all;
use masa::ui::core::terminal::Colours;
use masa::ui::root::render;
use masa::ui::{Effect, State};
use ratatui::buffer::Buffer;
use syn::Item;

use super::grammar::{self, acts};
use super::texts::{self, Payload};
use super::walk::{Begin, Ground, SIZE, Step, Walk, Way, begin, walk};
use crate::support::script::rows;

/// What a terminal was sent.
#[derive(Clone, Default)]
struct Wire(Rc<RefCell<Vec<u8>>>);

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What was tried, and what was wrong.
#[derive(Default)]
struct Tried {
    screens: usize,
    notices: usize,
    bytes: usize,
    copies: usize,
    /// By the place of the way: with how many texts it was gone, and with how many it came where it leads to.
    arrived: BTreeMap<usize, (usize, usize)>,
    wrong: Vec<String>,
}

impl Tried {
    fn add(&mut self, other: Tried) {
        self.screens += other.screens;
        self.notices += other.notices;
        self.bytes += other.bytes;
        self.copies += other.copies;
        self.wrong.extend(other.wrong);
        for (way, (gone, arrived)) in other.arrived {
            let both = self.arrived.entry(way).or_default();
            *both = (both.0 + gone, both.1 + arrived);
        }
    }
}

/// Ways with a common beginning, gone together.
#[derive(Default)]
struct Tree<'walk> {
    /// The ways that end here, by their places.
    ends: Vec<usize>,
    /// Where each step leads to.
    further: Vec<(&'walk Step, Tree<'walk>)>,
}

impl<'walk> Tree<'walk> {
    /// Those that begin so.
    fn of(ways: &'walk [Way], begin: Begin) -> Tree<'walk> {
        let mut tree = Tree::default();
        for (place, way) in ways.iter().enumerate().filter(|(_, way)| way.begin == begin) {
            tree.grow(&way.steps, place);
        }
        tree
    }

    /// Whether one of the ways through here is so.
    fn has(&self, is_so: &dyn Fn(usize) -> bool) -> bool {
        self.ends.iter().any(|place| is_so(*place))
            || self.further.iter().any(|(_, further)| further.has(is_so))
    }

    fn grow(&mut self, steps: &'walk [Step], way: usize) {
        let Some((first, rest)) = steps.split_first() else {
            self.ends.push(way);
            return;
        };
        let known = self.further.iter().position(|(step, _)| step.is(first));
        let place = known.unwrap_or_else(|| {
            self.further.push((first, Tree::default()));
            self.further.len() - 1
        });
        self.further[place].1.grow(rest, way);
    }
}

#[test]
fn nothing_that_acts_reaches_the_terminal_from_any_screen() {
    let walk = walk();
    let payloads = texts::all();
    let threads = thread::available_parallelism().map_or(1, usize::from).min(8);
    let mut tried = Tried::default();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|first| {
                scope.spawn(move || {
                    let mut tried = Tried::default();
                    for (number, payload) in payloads.iter().enumerate().skip(first).step_by(threads) {
                        Session::new(&walk.ways, number, payload, &mut tried).every_way();
                    }
                    tried
                })
            })
            .collect();
        workers.into_iter().for_each(|worker| tried.add(worker.join().expect("no drawing panics")));
    });
    println!(
        "{} texts × {} looks = {} screens, and {} notices; {} bytes, {} copies; {} wrong",
        payloads.len(),
        walk.ways.iter().filter(|way| way.is_first).count(),
        tried.screens,
        tried.notices,
        tried.bytes,
        tried.copies,
        tried.wrong.len()
    );
    assert!(
        tried.wrong.is_empty(),
        "\n{}",
        tried.wrong.iter().take(40).cloned().collect::<Vec<_>>().join("\n")
    );
    // A text may lead elsewhere (a line break where a line is typed, a name that no file has), but not most of them. What an
    // action says besides is said of some texts only: of what is found, or of what is not. What the palette finds by a text is
    // mostly a place of the map, where it goes; only a text like the name of an action leaves it open, with a reason.
    let missed = |place: &usize| {
        let (gone, arrived) = tried.arrived.get(place).copied().unwrap_or_default();
        let way = &walk.ways[*place];
        let enough = if way.is_first { arrived * 2 > gone } else { arrived > 0 };
        let found = !way.is_first && way.steps.last().is_some_and(|step| step.name() == "palette.run");
        // In haste a way may have had no text at all.
        (!enough && !found && (gone > 0 || texts::share() == 1))
            .then(|| format!("{way:?} came to its end {arrived} of {gone} times"))
    };
    let missed: Vec<String> = (0..walk.ways.len()).filter_map(|place| missed(&place)).collect();
    assert!(missed.is_empty(), "\n{}", missed.join("\n"));
}

/// Every so many texts a notice is shown; its sentence is tried with all of them in `sentences`.
const NOTICED: usize = 60;

/// All ways with one text, one after the other on one terminal.
struct Session<'test> {
    ways: &'test [Way],
    number: usize,
    payload: &'test Payload,
    wire: Wire,
    terminal: Terminal<Wire>,
    size: (u16, u16),
    /// One in so many screens is drawn.
    share: usize,
    tried: &'test mut Tried,
}

impl<'test> Session<'test> {
    fn new(
        ways: &'test [Way],
        number: usize,
        payload: &'test Payload,
        tried: &'test mut Tried,
    ) -> Session<'test> {
        let (wire, size) = (Wire::default(), SIZE);
        let mut terminal = Terminal::new(wire.clone(), size);
        (terminal.synchronized, terminal.repeats) = (number % 3 == 1, number.is_multiple_of(2));
        Session { ways, number, payload, wire, terminal, size, share: texts::share(), tried }
    }

    fn every_way(&mut self) {
        let ground = Ground::new(&self.payload.text, self.number % 2 == 1);
        for first in Begin::ALL {
            let mut state = begin(first, &ground);
            setting(&mut state, self.number);
            self.go(&state, &[], &Tree::of(self.ways, first));
        }
    }

    fn go(&mut self, state: &State, effects: &[Effect], tree: &Tree<'_>) {
        for place in &tree.ends {
            if self.is_due(*place) {
                self.look(*place, state, effects);
            }
        }
        for (step, further) in &tree.further {
            if !further.has(&|place| self.is_due(place)) {
                continue;
            }
            let mut next = state.clone();
            let effects = step.take(&mut next, &self.payload.text);
            self.go(&next, &effects, further);
        }
    }

    /// Whether this text goes this way.
    fn is_due(&self, place: usize) -> bool {
        let share = if self.ways[place].is_first { self.share } else { NOTICED };
        (place + self.number).is_multiple_of(share)
    }

    /// Draws the end of a way.
    fn look(&mut self, place: usize, state: &State, effects: &[Effect]) {
        let way = &self.ways[place];
        if state.session.size != self.size {
            self.size = state.session.size;
            self.terminal.resize(self.size.0, self.size.1);
        }
        self.terminal.title(&format!("masa — {}", state.file.name()));
        let mut wrong = Vec::new();
        let draw = |buffer: &mut Buffer| {
            let caret = render(state, buffer);
            wrong.extend(cells(buffer));
            caret
        };
        self.terminal.draw(draw).expect("memory takes everything");
        let bytes = std::mem::take(&mut *self.wire.0.borrow_mut());
        wrong.extend(grammar::read(&bytes, grammar::Way::Screens).err());
        wrong.extend(effects.iter().filter_map(|effect| copied(effect, self.number)));
        let tried = &mut *self.tried;
        tried.copies += effects.iter().filter(|effect| matches!(effect, Effect::Copy(_))).count();
        *(if way.is_first { &mut tried.screens } else { &mut tried.notices }) += 1;
        tried.bytes += bytes.len();
        let arrived = tried.arrived.entry(place).or_default();
        arrived.0 += 1;
        arrived.1 += usize::from(state.scope() == way.scope);
        tried.wrong.extend(wrong.into_iter().map(|wrong| format!("{}: {way:?}: {wrong}", self.payload.name)));
    }
}

/// Settings that decide what is sent, in turn.
fn setting(state: &mut State, number: usize) {
    let settings = &mut state.session.settings;
    settings.bidi = [Bidi::App, Bidi::App, Bidi::Terminal, Bidi::Off][number % 4];
    settings.shaping = [Shaping::Forms, Shaping::Ligated, Shaping::None][number % 3];
    settings.ascii = number % 5 == 4;
    state.session.terminal.colours = if number.is_multiple_of(2) { Colours::True } else { Colours::Indexed };
}

/// What is wrong with the cells: a character that acts or that is not seen, Latin letters that an override has turned.
fn cells(buffer: &Buffer) -> Option<String> {
    let raw = |symbol: &str| symbol.chars().find(|one| acts(*one) || is_invisible(*one));
    let found = buffer.content().iter().find_map(|cell| raw(cell.symbol()));
    if let Some(found) = found {
        return Some(format!("the cell of U+{:04X}", u32::from(found)));
    }
    let shown = rows(buffer);
    shown.contains("retfa").then(|| format!("a text that was turned:\n{shown}"))
}

/// What has no glyph and no business in a cell.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0080}'..='\u{e0fff}')
}

/// What is wrong with a copy: the clipboard holds the text with its marks, the terminal is sent nothing else.
fn copied(effect: &Effect, number: usize) -> Option<String> {
    let Effect::Copy(text) = effect else { return None };
    match grammar::read(&clipboard::copy(text, number.is_multiple_of(2)), grammar::Way::Screens) {
        Ok(sent) if sent.copies == [&*visible_cells(text)] && sent.text.is_empty() => None,
        Ok(sent) => Some(format!("a copy of {text:?} sends {sent:?}")),
        Err(wrong) => Some(wrong),
    }
}

#[test]
fn the_walk_reaches_every_screen_dialog_and_outcome() {
    let walk = walk();
    let mut missed = Vec::new();
    for (file, name, called) in [
        ("ui/prompt/state.rs", "Purpose", "Purpose"),
        ("ui/list/state.rs", "Choice", "Choice"),
        ("ui/list/state.rs", "Named", "Named"),
        ("ui/board/capture/state.rs", "Target", "Target"),
        ("ui/carry/state.rs", "Target", "Carried"),
        ("ui/import/state.rs", "Origin", "Origin"),
        ("ui/core/msg.rs", "Msg", "Msg"),
        ("ui/core/outcome.rs", "Outcome", "Outcome"),
    ] {
        let variants = variants(file, name);
        assert!(variants.len() > 1, "{file} has no {name}");
        missed.extend(
            variants.iter().map(|one| format!("{called}::{one}")).filter(|one| !walk.seen.contains(one)),
        );
    }
    let screens = masa::ui::SCREENS.iter().map(|screen| format!("Screen::{}", screen.scope.name));
    let scopes = masa::ui::SCOPES.iter().map(|scope| format!("Scope::{}", scope.name));
    missed.extend(screens.chain(scopes).filter(|one| !walk.seen.contains(one)));
    // Keys are what actions are done by, pastes are steps of their own, and what is done has its own variants. A scope that
    // others only inherit has no state, and what is only asked of nodes that no board shows has no look.
    missed.retain(|one| {
        ![
            "Msg::Key",
            "Msg::Paste",
            "Msg::Done",
            "Scope::screen",
            "Scope::selection",
            "Scope::editing",
            "Scope::dialog",
            "Scope::report",
        ]
        .contains(&one.as_str())
    });
    assert!(missed.is_empty(), "the walk does not reach {missed:?}");
    let undone: Vec<&str> =
        all().map(|action| action.name).filter(|name| !walk.done.contains(name)).collect();
    assert!(undone.is_empty(), "the walk never does {undone:?}");
    report(walk);
}

fn report(walk: &Walk) {
    println!(
        "{} states by {} actions, out of {} ways; {} kinds",
        walk.ways.len(),
        walk.done.len(),
        walk.tried,
        walk.seen.len()
    );
}

/// The names of the variants of an enum, as its source has them.
fn variants(file: &str, name: &str) -> Vec<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file);
    let parsed = syn::parse_file(&fs::read_to_string(source).unwrap()).unwrap();
    let found = parsed.items.into_iter().find_map(|item| match item {
        Item::Enum(found) if found.ident == name => Some(found.variants),
        _ => None,
    });
    found.into_iter().flatten().map(|variant| variant.ident.to_string()).collect()
}
