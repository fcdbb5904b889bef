//! Draws the ranking: the scores to choose from, the list, and the selected card with its
//! calculation.

use super::layout::{FACTOR, Item, PLACE, RankingLayout, SCORE, items, ranked};
use super::state::RankingScreen;
use crate::insight::name;
use crate::insight::ranking::{Ranked, Ranking, Score, arithmetic, below, left_out};
use crate::model::{Card, Choice};
use crate::text::{Layout, Options};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::words::Message;

/// Shown for an unknown score or factor.
const UNKNOWN: &str = "–";

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let layout = RankingLayout::new(canvas.width(), canvas.height());
    let ranking = ranked(state);
    scores(canvas, state, &ranking, &layout);
    let Some(screen) = state.screen.get::<RankingScreen>() else { return };
    if ranking.rows.is_empty() {
        let said = state.sentence(&Message::new(if state.lens.filter.is_empty() {
            "ranking-empty"
        } else {
            "ranking-empty-filter"
        }));
        canvas.paragraph(
            (2, layout.list.row),
            (canvas.width().saturating_sub(4), 3),
            &said,
            canvas.theme.dim(),
        );
        return;
    }
    let items = items(&ranking);
    for (row, item) in (layout.list.row..layout.list.end()).zip(items.iter().skip(screen.list.first)) {
        match item {
            Item::Card(place) => card(canvas, state, &ranking, &layout, (row, *place)),
            Item::Below => line(canvas, state, below(&ranking), row),
        }
    }
    counts(canvas, &layout, screen.list.first, items.len());
    if let Some(row) = ranking.rows.get(screen.list.place) {
        detail(canvas, state, &ranking, row, &layout);
    }
}

/// Draws the scores with the chosen one highlighted, its formula, and the column heads.
fn scores(canvas: &mut Canvas<'_>, state: &State, ranking: &Ranking, layout: &RankingLayout) {
    let mut column = 1;
    for score in Score::ALL {
        let title = state.sentence(&Message::new(score.title()));
        let chosen = score == ranking.score;
        let title = if chosen { format!("[{title}]") } else { format!(" {title} ") };
        let style = if chosen { canvas.theme.title() } else { canvas.theme.dim() };
        column += canvas.sentence(column, 0, canvas.width().saturating_sub(column), &title, style) + 1;
    }
    if layout.head.height < 4 {
        return;
    }
    let dim = canvas.theme.dim();
    let formula = Message::new(ranking.score.formula());
    let said = match left_out(ranking) {
        Some(left_out) => {
            Message::new("ranking-head").message("formula", formula).message("left_out", left_out)
        }
        None => formula,
    };
    let said = state.sentence(&said);
    canvas.paragraph((2, 1), (canvas.width().saturating_sub(4), 2), &said, dim);
    let head = layout.head.end() - 1;
    let (start, room) = layout.text(ranking);
    let label = |id| state.sentence(&Message::new(id));
    canvas.sentence_before(PLACE + SCORE - 2, head, &label("ranking-score"), dim);
    canvas.sentence(start + 2, head, room.saturating_sub(2), &label("ranking-card"), dim);
    for place in 0..layout.factors(ranking) {
        let factor = label(ranking.used[usize::from(place)].label());
        canvas.sentence_before(start + room + (place + 1) * FACTOR - 1, head, &factor, dim);
    }
}

fn card(
    canvas: &mut Canvas<'_>,
    state: &State,
    ranking: &Ranking,
    layout: &RankingLayout,
    (row, place): (u16, usize),
) {
    let ranked = &ranking.rows[place];
    let Some(card) = state.map().card(ranked.card) else { return };
    let (dim, bold) = (canvas.theme.dim(), canvas.theme.title());
    if state.selection() == Some(ranked.card.into()) {
        canvas.patch(0, row, layout.width, 1, canvas.theme.selection());
    }
    canvas.sign_before(PLACE - 1, row, &(place + 1).to_string(), dim);
    match ranked.score {
        Some(score) => canvas.sign_before(PLACE + SCORE - 2, row, &score.to_string(), bold),
        None => canvas.sign_before(PLACE + SCORE - 2, row, UNKNOWN, dim),
    };
    let (start, room) = layout.text(ranking);
    let lane = canvas.theme.lane(ranked.kind);
    let marked = state.marks.contains(&ranked.card.into());
    canvas.glyph(start, row, if marked { "◆" } else { "▌" }, lane);
    let quiet = !state.lens.concerns(state.map(), ranked.card);
    let style = if quiet { dim } else { canvas.theme.text() };
    canvas.text(start + 2, row, room.saturating_sub(3), &card.text.replace('\n', " "), style);
    for place in 0..layout.factors(ranking) {
        let amount = ranked.amounts.get(usize::from(place)).copied().flatten();
        let figure = amount.map_or(UNKNOWN.to_owned(), |amount| amount.counts.to_string());
        let style = if amount.is_some() { canvas.theme.text() } else { dim };
        canvas.sign_before(start + room + (place + 1) * FACTOR - 1, row, &figure, style);
    }
    task(canvas, state, card, (start + room + layout.factors(ranking) * FACTOR + 1, row));
}

/// Draws the decision about a card, and its owner.
fn task(canvas: &mut Canvas<'_>, state: &State, card: &Card, (start, row): (u16, u16)) {
    let task = &card.facets().task;
    let (dim, bold) = (canvas.theme.dim(), canvas.theme.title());
    let mut column = start;
    if let Some(decision) = task.decision {
        let said = state.sentence(&Message::new(decision.label()));
        column += canvas.sentence(column, row, canvas.width().saturating_sub(column), &said, bold) + 1;
    }
    if !task.owner.is_empty() {
        let room = canvas.width().saturating_sub(column + 1);
        canvas.text(column, row, room, &format!("@{}", task.owner), dim);
    }
}

/// Draws a rule with a sentence in it.
fn line(canvas: &mut Canvas<'_>, state: &State, said: Option<Message>, row: u16) {
    let room = canvas.width().saturating_sub(7);
    let said = said.map_or(String::new(), |said| state.sentence_in(&said, room));
    let (dim, rule) = (canvas.theme.dim(), canvas.theme.rule());
    canvas.rule(1, row, 3, "─", rule);
    let taken = canvas.sentence(5, row, room, &said, dim);
    canvas.rule(taken + 6, row, canvas.width().saturating_sub(taken + 7), "─", rule);
}

/// Draws the numbers of rows above and below the view.
fn counts(canvas: &mut Canvas<'_>, layout: &RankingLayout, first: usize, count: usize) {
    let dim = canvas.theme.dim();
    let below = count.saturating_sub(first + usize::from(layout.list.height));
    if layout.list.height == 0 {
        return;
    }
    if first > 0 {
        let said = format!("{}{first}", canvas.form("↑"));
        canvas.sign_before(layout.width, layout.list.row.saturating_sub(1), &said, dim);
    }
    if below > 0 && layout.detail.height > 0 {
        let said = format!(" {}{below}", canvas.form("↓"));
        let width = u16::try_from(crate::text::width(&said)).unwrap_or_default();
        canvas.fill(layout.width.saturating_sub(width), layout.detail.row, width, 1, canvas.theme.text());
        canvas.sign_before(layout.width, layout.detail.row, &said, dim);
    }
}

/// Draws the selected card: text, whereabouts, and the calculation of its score.
fn detail(canvas: &mut Canvas<'_>, state: &State, ranking: &Ranking, row: &Ranked, layout: &RankingLayout) {
    let Some(card) = state.map().card(row.card) else { return };
    let (text, dim, title) = (canvas.theme.text(), canvas.theme.dim(), canvas.theme.title());
    let rows = layout.detail;
    if rows.height == 0 {
        return;
    }
    let below = canvas.width().saturating_sub(8);
    canvas.rule(0, rows.row, below, "─", canvas.theme.rule());
    let room = canvas.width().saturating_sub(4);
    let said = state.sentence(&arithmetic(state.map(), ranking, row));
    let mut part = canvas.part(2, rows.row + 1, room, rows.height - 1);
    if part.height() < 4 {
        part.paragraph((0, 0), (room, part.height()), &said, text);
        return;
    }
    let options = Options { max_lines: Some(2), ..part.options(&card.text, room) };
    let laid_out = Layout::new(&card.text, options);
    let lines = u16::try_from(laid_out.line_count()).unwrap_or(1);
    part.layout(0, 0, (room, lines), &laid_out, 0, |_| title);
    let place = name::whereabouts(state.map(), row.card.into());
    let place = place.map_or(String::new(), |place| state.sentence_in(&place, room));
    part.sentence(0, lines, room, &place, dim);
    part.paragraph((0, lines + 1), (room, part.height().saturating_sub(lines + 1)), &said, text);
}
