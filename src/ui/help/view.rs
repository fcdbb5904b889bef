//! Draws help in as many columns as fit: either all keys that are active where it was opened,
//! grouped under headings, or the legend of signs.

use std::collections::BTreeSet;

use crate::text::width;
use crate::ui::board::BOARD;
use crate::ui::core::action::Group;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::{NARROW, ScreenLayout};
use crate::ui::core::key::{Key, print_keys};
use crate::ui::core::keyboard::is_out_of_reach;
use crate::ui::core::keymap::on_keyboard_of;
use crate::ui::core::signs::{SIGNS, Sign};
use crate::ui::core::state::{Action, State};
use crate::ui::help::state::Help;
use crate::ui::table;
use crate::ui::widget::popup;
use crate::words::{Message, MessageId};

/// The width of a column, and of the gap after it.
const COLUMN: u16 = 48;
const GAP: u16 = 3;
/// The width of the keys before their titles.
const KEYS: u16 = 14;
/// The width of a sign before its meaning.
const SIGN: u16 = 9;
/// The maximum width of the keys of an action; if they need more, only the first are shown.
const MOST_KEYS: usize = 28;

/// Input that is not a key of an action: message ids of the input and of its effect.
const BEYOND_KEYS: [(&str, &str); 7] = [
    ("help-filter", "help-filter-does"),
    ("help-click", "help-click-does"),
    ("help-drag", "help-drag-does"),
    ("help-wheel", "help-wheel-does"),
    ("help-paste", "help-paste-does"),
    ("help-paste-cells", "help-paste-cells-does"),
    ("help-paste-on-name", "help-paste-on-name-does"),
];

#[derive(Clone)]
enum HelpLine {
    Head(String),
    Keys(String, String),
    /// A sign, and what it means.
    Sign(&'static Sign, String),
    Blank,
}

/// The lines of help, divided into columns for the size of the screen.
struct Division {
    columns: Vec<Vec<HelpLine>>,
    /// The number of lines in the longest column.
    length: usize,
    /// The number of visible rows.
    height: u16,
}

impl Division {
    fn new(state: &State) -> Division {
        let is_legend = state.dialogs.top::<Help>().is_some_and(|help| help.legend);
        let lines = if is_legend { legend(state) } else { lines(state) };
        let (width, height) = state.session.size;
        let height = ScreenLayout::new(state, height).body.height;
        // The rest is for the frame of the dialog, or its title.
        let (width, height) = if width < NARROW {
            (width.saturating_sub(2), height.saturating_sub(1))
        } else {
            (width.saturating_sub(8), height.saturating_sub(2))
        };
        let count = usize::from(((width + GAP) / (COLUMN + GAP)).max(1));
        let mut length = lines.len().div_ceil(count).max(1);
        let mut columns = divided(&lines, length);
        while columns.len() > count {
            length += 1;
            columns = divided(&lines, length);
        }
        Division { columns, length, height }
    }

    fn last_first(&self) -> usize {
        self.length.saturating_sub(usize::from(self.height))
    }
}

/// The lines divided into columns of this length. No column ends with a heading or begins with a
/// blank line.
fn divided(lines: &[HelpLine], length: usize) -> Vec<Vec<HelpLine>> {
    let mut columns = vec![Vec::new()];
    for (place, line) in lines.iter().enumerate() {
        let full = columns.last().map_or(0, Vec::len);
        let lonely = matches!(line, HelpLine::Head(_)) && full + 1 == length && place + 1 < lines.len();
        if full >= length || (lonely && full > 0) {
            columns.push(Vec::new());
        }
        if let Some(column) =
            columns.last_mut().filter(|column| !(column.is_empty() && matches!(line, HelpLine::Blank)))
        {
            column.push(line.clone());
        }
    }
    columns
}

/// The highest row to which help can scroll.
pub fn last_first(state: &State) -> usize {
    if state.dialogs.top::<Help>().is_some() { Division::new(state).last_first() } else { 0 }
}

pub fn draw(canvas: &mut Canvas<'_>, state: &State, help: &Help) {
    let division = Division::new(state);
    let columns = u16::try_from(division.columns.len()).unwrap_or(1);
    let wanted_width = columns.saturating_mul(COLUMN + GAP).saturating_sub(GAP);
    let wanted_height = u16::try_from(division.length).unwrap_or(u16::MAX).min(division.height);
    let head = state.sentence(&Message::new(if help.legend { "dialog-legend" } else { "dialog-help" }));
    let mut inside = popup::open(canvas, (wanted_width, wanted_height), &head);
    let width = if columns == 1 { inside.width() } else { COLUMN };
    let first = help.first.min(division.last_first());
    for (place, column) in division.columns.iter().enumerate() {
        let start = u16::try_from(place).unwrap_or(u16::MAX).saturating_mul(COLUMN + GAP);
        let mut part = inside.part(start, 0, width, division.height);
        for (row, line) in (0..division.height).zip(column.iter().skip(first)) {
            draw_line(&mut part, row, line);
        }
    }
    let below = division.length.saturating_sub(first + usize::from(division.height));
    if below > 0 {
        let said = format!(" {}{below} ", inside.form("↓"));
        let (end, last) = (inside.width(), inside.height().saturating_sub(1));
        inside.sign_before(end, last, &said, inside.theme.dim());
    }
}

fn draw_line(part: &mut Canvas<'_>, row: u16, line: &HelpLine) {
    let theme = part.theme;
    let whole = part.width();
    match line {
        HelpLine::Head(head) => {
            part.sentence(0, row, whole, head, theme.title());
        }
        HelpLine::Keys(keys, title) => {
            let taken = part.text(2, row, whole.saturating_sub(2), keys, theme.key());
            let start = 2 + taken.max(KEYS.saturating_sub(1)) + 1;
            part.sentence(start, row, whole.saturating_sub(start), title, theme.text());
        }
        HelpLine::Sign(sign, word) => {
            let parts = match sign.parts {
                [glyph] => part.form(glyph).to_owned(),
                parts => parts.iter().map(|glyph| part.terminal_form(glyph)).collect(),
            };
            part.sign(2, row, SIGN, &parts, theme.key());
            let start = 2 + SIGN;
            part.sentence(start, row, whole.saturating_sub(start), word, theme.text());
        }
        HelpLine::Blank => {}
    }
}

/// The lines of the legend: every sign with its meaning.
fn legend(state: &State) -> Vec<HelpLine> {
    let said = |word: &MessageId| state.sentence(&Message::from(word.clone()));
    let mut lines = Vec::new();
    for group in &SIGNS {
        if !lines.is_empty() {
            lines.push(HelpLine::Blank);
        }
        lines.push(HelpLine::Head(said(&group.title)));
        lines.extend(group.signs.iter().map(|sign| HelpLine::Sign(sign, said(&sign.word))));
    }
    lines
}

/// The lines for all actions that are active where help was opened; actions with the same title
/// share a line.
fn lines(state: &State) -> Vec<HelpLine> {
    let scope = state.scope_below::<Help>();
    let holds = |action: &&Action| action.holds_in(scope);
    let mut lines = Vec::new();
    for group in Group::ALL {
        let mut rows: Vec<(String, String)> = Vec::new();
        for action in state.session.keymap.actions().filter(holds).filter(|action| action.group == group) {
            let (keys, title) =
                (spelled_keys(state, action), state.sentence(&Message::from(action.title.clone())));
            match rows.iter_mut().find(|(_, other)| *other == title) {
                Some((alike, _)) if !keys.is_empty() => *alike = format!("{alike}  {keys}"),
                Some(_) => {}
                None => rows.push((keys, title)),
            }
        }
        rows.retain(|(keys, _)| !keys.is_empty());
        if rows.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(HelpLine::Blank);
        }
        lines.push(HelpLine::Head(state.sentence(&Message::from(group.title()))));
        lines.extend(rows.into_iter().map(|(keys, title)| HelpLine::Keys(first_of(&keys), title)));
    }
    if [&BOARD, &table::TABLE].contains(&scope) {
        lines.extend(beyond_keys(state));
    }
    lines
}

/// The keys of an action, each beside what it is on the keyboard of the user's language.
fn spelled_keys(state: &State, action: &Action) -> String {
    let language = state.session.words.language();
    let spelled = |keys: Vec<Key>| match on_keyboard_of(language, &keys) {
        Some(own) => format!("{} {own}", print_keys(&keys)),
        None => print_keys(&keys),
    };
    state.session.keymap.keys_of(action).into_iter().map(spelled).collect::<Vec<_>>().join("  ")
}

/// What typing a filter, the mouse and pasting do on the map. They are not actions, so they are not
/// in the keymap.
fn beyond_keys(state: &State) -> Vec<HelpLine> {
    let said = |name: &'static str| state.sentence(&Message::new(name));
    let mut lines = vec![HelpLine::Blank, HelpLine::Head(said("help-beyond"))];
    let typed = |name: &'static str| state.session.words.say_plain(&Message::new(name));
    let language = state.session.words.language();
    let keys = state.session.keymap.actions().flat_map(|action| state.session.keymap.keys_of(action));
    let letters = keys.filter_map(|keys| keys.first()?.typed().filter(|_| keys.len() == 1));
    let missing: BTreeSet<char> = letters.filter(|key| is_out_of_reach(language, *key)).collect();
    if !missing.is_empty() {
        let missing = missing.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
        lines.push(HelpLine::Keys(missing, said("help-out-of-reach")));
    }
    lines.extend(BEYOND_KEYS.map(|(what, does)| HelpLine::Keys(typed(what), said(does))));
    lines
}

/// As many of the keys as fit; always the first of them.
fn first_of(keys: &str) -> String {
    let mut shown = String::new();
    for key in keys.split("  ") {
        if shown.is_empty() {
            shown.push_str(key);
        } else if width(&shown) + 2 + width(key) <= MOST_KEYS {
            shown = format!("{shown}  {key}");
        }
    }
    shown
}
