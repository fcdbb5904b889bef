//! Draws the decisions, grouped by do, later and no: each card with owner and due date, and below
//! it the reason.

use super::layout::{Item, decided, in_view, items, undecided};
use crate::insight::decisions::{Decided, reason};
use crate::model::{Decision, LaneKind};
use crate::ui::core::canvas::{Canvas, sentence_width};
use crate::ui::core::frame::Rows;
use crate::ui::core::state::State;
use crate::words::Message;

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let decided = decided(state);
    let items = items(&decided);
    let shown = in_view(state, &items);
    for (item, rows) in &shown {
        match item {
            Item::Head(decision, count) => head(canvas, state, (*decision, *count), *rows),
            Item::Card(place) => {
                if let Some(one) = decided.get(*place) {
                    card(canvas, state, one, *rows);
                }
            }
        }
    }
    foot(canvas, state, &items, &shown);
}

/// Draws the head of a group: the decision, the number of cards, and a rule.
fn head(canvas: &mut Canvas<'_>, state: &State, (decision, count): (Decision, usize), rows: Rows) {
    let name = Message::new(match decision {
        Decision::Do => "decisions-do",
        Decision::Later => "decisions-later",
        Decision::No => "decisions-no",
    });
    let row = rows.row + rows.height.saturating_sub(1);
    let (title, dim, rule) = (canvas.theme.title(), canvas.theme.dim(), canvas.theme.rule());
    let mut column = 1 + canvas.sentence(1, row, canvas.width(), &state.sentence(&name), title) + 1;
    column += canvas.sign(column, row, 6, &count.to_string(), dim) + 1;
    canvas.rule(column, row, canvas.width().saturating_sub(column + 1), "─", rule);
}

/// Draws a card with owner and due date, and below it the reason.
fn card(canvas: &mut Canvas<'_>, state: &State, decided: &Decided, rows: Rows) {
    let Some(card) = state.map().card(decided.card) else { return };
    let (dim, text, bold) = (canvas.theme.dim(), canvas.theme.text(), canvas.theme.title());
    if state.selection() == Some(decided.card.into()) {
        canvas.patch(0, rows.row, canvas.width(), rows.height, canvas.theme.selection());
    }
    let lane = canvas.theme.lane(LaneKind::Opportunity);
    for row in rows.row..rows.end() {
        let marked = row == rows.row && state.marks.contains(&decided.card.into());
        canvas.glyph(2, row, if marked { "◆" } else { "▌" }, lane);
    }
    let task = &card.facets().task;
    let due = task.due.map(|due| due.to_string()).unwrap_or_default();
    let due_width = sentence_width(&due);
    let end = canvas.width().saturating_sub(1);
    canvas.sign_before(end, rows.row, &due, text);
    let owner_room = (canvas.width() / 5).min(20);
    let owner_start = end.saturating_sub(due_width.max(10) + 2 + owner_room);
    if task.owner.is_empty() && decided.decision == Decision::Do {
        let said = state.sentence(&Message::new("decision-nobody"));
        canvas.sentence(owner_start, rows.row, owner_room, &said, dim);
    } else if !task.owner.is_empty() {
        canvas.text(owner_start, rows.row, owner_room, &format!("@{}", task.owner), bold);
    }
    let room = owner_start.saturating_sub(6);
    canvas.text(4, rows.row, room, &card.text.replace('\n', " "), text);
    if rows.height > 1 {
        let room = canvas.width().saturating_sub(6);
        let why = state.sentence_in(&reason(state.map(), decided), room);
        canvas.sentence(4, rows.row + 1, room, &why, dim);
    }
}

/// Draws the number of undecided opportunities, and the numbers of items above and below the view.
fn foot(canvas: &mut Canvas<'_>, state: &State, items: &[Item], shown: &[(Item, Rows)]) {
    let row = canvas.height().saturating_sub(1);
    let dim = canvas.theme.dim();
    let open = undecided(state);
    let said = Message::new(if open == 0 { "decisions-all" } else { "decisions-open" }).number("count", open);
    let taken = canvas.sentence(1, row, canvas.width().saturating_sub(12), &state.sentence(&said), dim);
    let first = shown.first().and_then(|(first, _)| items.iter().position(|item| item == first));
    let above = first.unwrap_or_default();
    let below = items.len().saturating_sub(above + shown.len());
    let mut counts = String::new();
    for (arrow, count) in [("↑", above), ("↓", below)] {
        if count > 0 {
            counts.push_str(&format!(" {}{count}", canvas.form(arrow)));
        }
    }
    if taken + 2 < canvas.width() {
        canvas.sign_before(canvas.width().saturating_sub(1), row, &counts, dim);
    }
}
