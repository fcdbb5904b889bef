//! The matrix: every text × every screen, dialog, notice and outcome, drawn to the buffer and
//! encoded. Also checks that the walk reaches all of them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;
use std::thread;

use masa::app::clipboard;
use masa::app::terminal::Terminal;
use masa::text::visible::visible_cells;
use masa::text::{CellOrder, Countermeasure, Shaping};
use masa::ui::actions as all;
use masa::ui::core::terminal::{Colours, Ground as TerminalGround};
use masa::ui::root::render;
use masa::ui::{Effect, State};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};
use syn::Item;

use super::grammar::{self, acts};
use super::texts::{self, Payload};
use super::walk::{Begin, Ground, SIZE, Step, Walk, Way, begin, walk};
use crate::support::script::rows;

/// What was sent to a terminal.
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

/// Counts what was tried and collects failures.
#[derive(Default)]
struct Tried {
    screens: usize,
    notices: usize,
    bytes: usize,
    copies: usize,
    /// For each way: how many texts it was walked with, and how many of them reached its end.
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

/// Ways grouped by common prefixes, which are walked once.
#[derive(Default)]
struct Tree<'walk> {
    /// The indices of the ways that end here.
    ends: Vec<usize>,
    /// The next steps.
    further: Vec<(&'walk Step, Tree<'walk>)>,
}

impl<'walk> Tree<'walk> {
    /// The ways with this start.
    fn of(ways: &'walk [Way], begin: Begin) -> Tree<'walk> {
        let mut tree = Tree::default();
        for (place, way) in ways.iter().enumerate().filter(|(_, way)| way.begin == begin) {
            tree.grow(&way.steps, place);
        }
        tree
    }

    /// Whether one of the ways through here satisfies the condition.
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
    // A text may lead elsewhere (a line break in a single-line input, a file name that does not
    // exist), but not most texts. Other messages of an action depend on the text, for example on
    // whether something is found. What the palette finds by a text is mostly a place in the map,
    // and then it closes; only a text like the name of an action leaves it open with a reason.
    let missed = |place: &usize| {
        let (gone, arrived) = tried.arrived.get(place).copied().unwrap_or_default();
        let way = &walk.ways[*place];
        let enough = if way.is_first { arrived * 2 > gone } else { arrived > 0 };
        let found = !way.is_first && way.steps.last().is_some_and(|step| step.name() == "palette.run");
        // In the short run, a way may have been tried with no text at all.
        (!enough && !found && (gone > 0 || texts::share() == 1))
            .then(|| format!("{way:?} came to its end {arrived} of {gone} times"))
    };
    let missed: Vec<String> = (0..walk.ways.len()).filter_map(|place| missed(&place)).collect();
    assert!(missed.is_empty(), "\n{}", missed.join("\n"));
}

/// How seldom notices are shown; `sentences` tests their messages with all texts.
const NOTICED: usize = 60;

/// All ways with one text, one after the other on one terminal.
struct Session<'test> {
    ways: &'test [Way],
    number: usize,
    payload: &'test Payload,
    wire: Wire,
    terminal: Terminal<Wire>,
    size: (u16, u16),
    /// One of this many screens is drawn.
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
        (terminal.synchronized, terminal.writing.repeats) = (number % 3 == 1, number.is_multiple_of(2));
        terminal.writing.countermeasure =
            [Countermeasure::Nothing, Countermeasure::Guard, Countermeasure::ReverseWords][number % 3];
        (terminal.writing.marks, terminal.writing.shapes_caret) = (number % 5 != 1, number % 5 != 2);
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

    /// Whether this way is walked with this text.
    fn is_due(&self, place: usize) -> bool {
        let share = if self.ways[place].is_first { self.share } else { NOTICED };
        (place + self.number).is_multiple_of(share)
    }

    /// Draws the end of a way.
    fn look(&mut self, place: usize, state: &State, effects: &[Effect]) {
        let way = &self.ways[place];
        if state.session.size != self.size {
            self.size = state.session.size;
            self.terminal.resize(self.size, 1);
        }
        self.terminal.title(&format!("masa — {}", state.file.name()));
        let mut wrong = Vec::new();
        let draw = |buffer: &mut Buffer| {
            let caret = render(state, buffer);
            wrong.extend(cells(buffer));
            wrong.extend(styles(buffer, caret));
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

/// Varies the settings that affect the output.
fn setting(state: &mut State, number: usize) {
    let settings = &mut state.session.settings;
    settings.terminal.ascii = number % 5 == 4;
    let terminal = &mut state.session.terminal;
    terminal.order = [CellOrder::Visual, CellOrder::Visual, CellOrder::Logical][number % 3];
    terminal.shaping = [Shaping::Forms, Shaping::Ligated, Shaping::None][number / 3 % 3];
    terminal.ground = [TerminalGround::Dark, TerminalGround::Light, TerminalGround::Unknown][number % 3];
    terminal.colours = if number.is_multiple_of(2) { Colours::True } else { Colours::Indexed };
}

/// Checks the cells for active or invisible characters, and for Latin letters reversed by an
/// override.
fn cells(buffer: &Buffer) -> Option<String> {
    let raw = |symbol: &str| symbol.chars().find(|one| acts(*one) || is_invisible(*one));
    let found = buffer.content().iter().find_map(|cell| raw(cell.symbol()));
    if let Some(found) = found {
        return Some(format!("the cell of U+{:04X}", u32::from(found)));
    }
    let shown = rows(buffer);
    shown.contains("retfa").then(|| format!("a text that was turned:\n{shown}"))
}

/// Checks that the terminal's cursor is not on a reversed cell, on which many draw it invisibly, and
/// that every ground has a colour for its text.
fn styles(buffer: &Buffer, caret: Option<Position>) -> Option<String> {
    let under = caret.and_then(|caret| buffer.cell(caret));
    if under.is_some_and(|cell| cell.modifier.contains(Modifier::REVERSED)) {
        return Some(format!("a reversed cell at the cursor: {caret:?}"));
    }
    let bare = |cell: &&Cell| cell.bg != Color::Reset && cell.fg == Color::Reset;
    buffer.content().iter().find(bare).map(|cell| format!("a ground without a colour of text: {cell:?}"))
}

/// Characters without a glyph that must not be in a cell.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0080}'..='\u{e0fff}')
}

/// Checks a copy: the clipboard gets the text with its marks, and nothing else is sent.
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
        ("ui/lanes/state.rs", "Named", "Named"),
        ("ui/board/capture/state.rs", "CaptureTarget", "Target"),
        ("ui/carry/state.rs", "CarryTarget", "Carried"),
        ("ui/import/state.rs", "ImportPurpose", "Origin"),
        ("ui/core/msg.rs", "Msg", "Msg"),
        ("ui/core/outcome.rs", "Outcome", "Outcome"),
    ] {
        let variants = variants(file, name);
        assert!(variants.len() > 1, "{file} has no {name}");
        missed.extend(
            variants.iter().map(|one| format!("{called}::{one}")).filter(|one| !walk.seen.contains(one)),
        );
    }
    for (implemented, called) in [("Dialog<State> for ", "Dialog"), ("PromptLine for ", "PromptLine")] {
        let types = implementors(implemented);
        assert!(types.len() > 4, "nothing implements {implemented}");
        missed.extend(
            types.iter().map(|one| format!("{called}::{one}")).filter(|one| !walk.seen.contains(one)),
        );
    }
    let screens = masa::ui::SCREENS.iter().map(|screen| format!("Screen::{}", screen.scope.name));
    let scopes = masa::ui::SCOPES.iter().map(|scope| format!("Scope::{}", scope.name));
    missed.extend(screens.chain(scopes).filter(|one| !walk.seen.contains(one)));
    // Keys are used by actions, pastes are separate steps, and results have their own variants. A
    // scope that is only inherited has no state, and questions about nodes that no board shows
    // cannot occur.
    missed.retain(|one| {
        ![
            "Msg::Key",
            "Msg::Paste",
            "Msg::Done",
            "Scope::screen",
            "Scope::selection",
            "Scope::journey",
            "Scope::card-table",
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

/// The types in `ui` that implement a trait.
fn implementors(implemented: &str) -> Vec<String> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            let lines = text.lines().filter(|line| line.starts_with("impl"));
            let named = lines.filter_map(|line| line.split_once(implemented));
            found.extend(named.filter_map(|(_, rest)| rest.split([' ', '<']).next()).map(str::to_owned));
        }
    }
    found
}

/// The names of an enum's variants, parsed from its source.
fn variants(file: &str, name: &str) -> Vec<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file);
    let parsed = syn::parse_file(&fs::read_to_string(source).unwrap()).unwrap();
    let found = parsed.items.into_iter().find_map(|item| match item {
        Item::Enum(found) if found.ident == name => Some(found.variants),
        _ => None,
    });
    found.into_iter().flatten().map(|variant| variant.ident.to_string()).collect()
}
