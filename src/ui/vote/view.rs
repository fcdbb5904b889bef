//! Drawing the dialogs of a vote.

use ratatui::layout::Position;

use crate::format::ballot::rules_of;
use crate::insight::votes;
use crate::model::{BallotId, Id};
use crate::text::{Layout, Options, base_direction};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::vote::actions::labelled;
use crate::ui::vote::ballots::dots_left;
use crate::ui::vote::state::{Asked, BallotDialog, HandsDialog, NewVote, ResultDialog, SetupRow, text_of};
use crate::ui::widget::list::view as list_view;
use crate::ui::widget::{popup, typed};
use crate::words::Message;

/// A message in the language of the map: those who vote see the dialogs beside its candidates.
fn say(state: &State, message: &Message) -> String {
    state.map_sentence(message)
}

/// The width of all dialogs of a vote.
const WIDTH: u16 = 76;
/// The minimum number of rows for the candidates.
const LEAST_ROWS: u16 = 4;
/// The width of the column of numbers at the end of a row.
const NUMBER: u16 = 8;

/// Opens a window for a list of `count` rows, with `foot` rows below it.
fn window<'canvas>(canvas: &'canvas mut Canvas<'_>, title: &str, count: usize, foot: u16) -> Canvas<'canvas> {
    let rows = u16::try_from(count).unwrap_or(u16::MAX).max(LEAST_ROWS);
    popup::open(canvas, (WIDTH, rows.saturating_add(foot)), title)
}

/// Draws sentences in the last rows.
fn foot(inside: &mut Canvas<'_>, state: &State, sentences: &[Message]) {
    let (width, height) = (inside.width(), inside.height());
    let first = height.saturating_sub(u16::try_from(sentences.len()).unwrap_or(0));
    for (row, sentence) in (first..height).zip(sentences) {
        inside.sentence(0, row, width, &say(state, sentence), inside.theme.dim());
    }
}

fn question(state: &State, id: BallotId) -> String {
    state.map().ballot(id).map_or_else(String::new, |ballot| {
        let title = Message::new("vote-title").text("question", ballot.title.as_str());
        let round = Message::new("vote-title-round").text("question", ballot.title.as_str());
        say(state, if ballot.round_of.is_some() { &round } else { &title })
    })
}

pub fn new_vote(canvas: &mut Canvas<'_>, state: &State, new: &NewVote) {
    let title = say(state, &Message::new("dialog-vote"));
    let rows = SetupRow::ALL.len();
    let mut inside = window(canvas, &title, rows, 0);
    list_view::draw(&mut inside, (new.selected, rows), 0, |line, place| {
        let row = *SetupRow::ALL.get(place)?;
        let (label, value) = labelled(state, new, row);
        let (theme, width) = (line.theme, line.width());
        let Some(value) = value else {
            line.sentence(0, 0, width, &say(state, &label), theme.title());
            return None;
        };
        let column = width / 3;
        line.sentence(0, 0, column.saturating_sub(1), &say(state, &label), theme.dim());
        let room = width.saturating_sub(column);
        if row == SetupRow::Question {
            // The user's own text: its direction follows from its letters.
            line.text(column, 0, room, &new.question, theme.text());
        } else {
            line.sentence(column, 0, room, &say(state, &value), theme.text());
        }
        None
    });
}

pub fn ballots(canvas: &mut Canvas<'_>, state: &State, dialog: &BallotDialog) {
    let candidates = candidates_of(state, dialog.id);
    let count = candidates.len();
    let mut inside = window(canvas, &question(state, dialog.id), count, 3);
    list_view::draw(&mut inside, (dialog.selected, count), 3, |line, place| {
        let width = line.width();
        candidate_text(line, state, candidates.get(place), width);
        None
    });
    let rules = state.map().ballot(dialog.id).map_or((0, 0), rules_of);
    let turn = match dialog.turn {
        Some(turn) => Message::new("vote-turn")
            .number("turn", i64::from(turn))
            .number("left", dots_left(state, dialog))
            .number("most", i64::from(rules.1)),
        None => Message::new("vote-not-ready"),
    };
    let asked = match dialog.asked() {
        Some(Asked::HandOver) => Message::new("vote-asks-hand-over"),
        Some(Asked::Close) if !dialog.dots.is_empty() => Message::new("vote-asks-close-with-dots"),
        Some(Asked::Close) => Message::new("vote-asks-close"),
        None => Message::new("vote-voted").number("count", dialog.voted as i64),
    };
    foot(&mut inside, state, &[turn, asked]);
}

pub fn hands(canvas: &mut Canvas<'_>, state: &State, dialog: &HandsDialog) -> Option<Position> {
    let candidates = candidates_of(state, dialog.id);
    let count = candidates.len();
    let mut inside = window(canvas, &question(state, dialog.id), count + 1, 0);
    list_view::draw(&mut inside, (dialog.selected, count + 1), 0, |line, place| {
        let (theme, width) = (line.theme, line.width());
        if place >= count {
            line.sentence(0, 0, width, &say(state, &Message::new("action-vote-close")), theme.title());
            return None;
        }
        let start = width.saturating_sub(NUMBER);
        candidate_text(line, state, candidates.get(place), start.saturating_sub(1));
        if place == dialog.selected {
            let text = dialog.editor.text();
            let base = base_direction(text, state.direction());
            let layout =
                Layout::new(text, Options { width: NUMBER, base, caret_room: true, ..state.options() });
            return typed::draw(line, (start, 0), (NUMBER, 1), &dialog.editor, &layout, theme.text());
        }
        let ballot = state.map().ballot(dialog.id)?;
        let hands = ballot.tallied.tally.get(candidates.get(place)?)?;
        line.text(start, 0, NUMBER, &hands.to_string(), theme.text());
        None
    })
}

pub fn result(canvas: &mut Canvas<'_>, state: &State, dialog: &ResultDialog) {
    let result = votes::result(state.map(), dialog.id);
    let count = result.votes.len();
    let mut inside = window(canvas, &question(state, dialog.id), count, 2);
    list_view::draw(&mut inside, (dialog.selected, count), 2, |line, place| {
        let (id, votes) = result.votes.get(place)?;
        let (theme, width) = (line.theme, line.width());
        let number = result.placed.iter().position(|placed| placed == id);
        let sign = number.map(|number| format!("{}.", number + 1));
        let sign = sign.or_else(|| result.tied.contains(id).then(|| "=".to_owned()));
        line.sign(0, 0, 3, &sign.unwrap_or_default(), theme.title());
        let start = width.saturating_sub(NUMBER);
        line.text(4, 0, start.saturating_sub(5), &one_line(text_of(state.map(), *id)), theme.text());
        line.sign_before(width, 0, &format!("•{votes}"), theme.text());
        None
    });
    let is_round = state.map().ballot(dialog.id).is_some_and(|ballot| ballot.round_of.is_some());
    let tied = match (result.tied.len(), is_round) {
        (0, _) => Message::new("vote-decided").number("count", result.placed.len() as i64),
        (tied, false) => {
            Message::new("vote-tied").number("count", tied as i64).number("places", result.left as i64)
        }
        (tied, true) => {
            Message::new("vote-tied-again").number("count", tied as i64).number("places", result.left as i64)
        }
    };
    let is_open = state.map().ballot(dialog.id).is_some_and(|ballot| ballot.is_open());
    foot(&mut inside, state, &[if is_open { Message::new("vote-is-open-again") } else { tied }]);
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The candidates in the order of the map. They are looked up once for a frame, since there may be
/// thousands.
fn candidates_of(state: &State, id: BallotId) -> Vec<Id> {
    state.map().ballot(id).map_or_else(Vec::new, |ballot| votes::in_order(state.map(), ballot))
}

fn candidate_text(line: &mut Canvas<'_>, state: &State, candidate: Option<&Id>, width: u16) {
    if let Some(id) = candidate {
        line.text(0, 0, width, &one_line(text_of(state.map(), *id)), line.theme.text());
    }
}
