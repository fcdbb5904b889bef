//! Draws the comparison: the two curves, the changes of each stage, and the selected one.

use super::layout::{CompareLayout, Item, axis, items};
use super::state::CompareScreen;
use crate::insight::comparison::{Versions, comes_first};
use crate::insight::name;
use crate::model::{CardId, Map, MapState, StageId};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::signs::{COMPARED, EMOTION};
use crate::ui::core::state::State;
use crate::ui::widget::journey::plot::{Plot, PlotLine};
use crate::ui::widget::journey::view::{JourneyStage, numbers, separators, stages};
use crate::words::Message;

/// The widths of the level before, the arrow and the level after, at the end of a row.
const LEVEL: u16 = 3;
const LEVELS: u16 = 2 * LEVEL + 4;
/// The width of the column with the kinds of changes: that of the longest.
const KIND: u16 = 18;

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let Some(screen) = state.screen.get::<CompareScreen>() else { return };
    let Some(versions) = screen.versions(state.map()) else { return };
    let layout = CompareLayout::new(canvas.height());
    legend(canvas, state, screen);
    curves(canvas, state, (screen, versions), &layout);
    if screen.comparison.is_empty() {
        let (said, dim) = (state.sentence(&Message::new("compare-equal")), canvas.theme.dim());
        canvas.paragraph((2, layout.list.row), (canvas.width().saturating_sub(4), 2), &said, dim);
        return;
    }
    let shown = layout.in_view(screen);
    for (item, row) in &shown {
        match item {
            Item::Stage(place) => heading(canvas, (screen, versions), *place, *row),
            Item::Change(place) => change(canvas, state, (screen, versions), *place, *row),
            Item::Others(count) => rest(canvas, state, "compare-others", *count, *row),
            Item::Elsewhere(count) => rest(canvas, state, "compare-elsewhere", *count, *row),
        }
    }
    detail(canvas, state, (screen, versions), &layout);
    counts(canvas, screen, &layout, shown.len());
}

/// Draws the mark of each curve with the name of its file and the state of its map.
fn legend(canvas: &mut Canvas<'_>, state: &State, screen: &CompareScreen) {
    let Some(other) = &screen.other else { return };
    let file = state.file.path.as_deref().and_then(|path| path.file_name());
    let own = match file {
        Some(file) => name::verbatim(&file.to_string_lossy()),
        None => Message::new("compare-this-map"),
    };
    let named = |file: Message, map: &Map| {
        let label = match map.info().state {
            Some(MapState::Future) => "state-future",
            Some(MapState::Current) | None => "state-current",
        };
        Message::new("compare-version").message("file", file).message("state", Message::new(label))
    };
    let (own, other) = (named(own, state.map()), named(name::verbatim(&other.name), &other.map));
    // The count of what is above the list is at the end of the row.
    let room = (canvas.width() / 2).saturating_sub(8);
    let mut column = 1;
    for (is_own, said) in [(true, own), (false, other)] {
        let style = if is_own { canvas.theme.title() } else { canvas.theme.text() };
        canvas.glyph(column, 0, if is_own { EMOTION } else { COMPARED }, style);
        let said = state.sentence_in(&said, room);
        column += canvas.sentence(column + 2, 0, room, &said, style) + 5;
    }
}

/// Draws the emotions of both maps; those of this one are in front.
fn curves(
    canvas: &mut Canvas<'_>,
    state: &State,
    (screen, versions): (&CompareScreen, Versions<'_>),
    layout: &CompareLayout,
) {
    let comparison = &screen.comparison;
    let axis = axis(state, screen, canvas.width());
    let selected = screen.touchpoint(state.map());
    let mut along: Vec<JourneyStage<'_>> = Vec::new();
    for (_, stage) in &comparison.journey {
        let number = match along.last() {
            Some(last) if last.id == *stage => last.number,
            last => last.map_or(1, |last| last.number + 1),
        };
        along.push(JourneyStage { id: *stage, number, name: stage_name(versions, *stage) });
    }
    let here = selected.and_then(|place| along.get(place)).map(|stage| stage.id);
    stages(canvas, &along, here, &axis, layout.stages.row);
    separators(canvas, &along, &axis, layout.plot);
    let (before, after) = (comparison.before.clone(), comparison.after.clone());
    let is_before = screen.other.as_ref().is_some_and(|other| comes_first(state.map(), &other.map));
    let (own, others) = if is_before { (before, after) } else { (after, before) };
    let lines = [
        PlotLine { mark: COMPARED, emotions: others, is_front: false },
        PlotLine { mark: EMOTION, emotions: own, is_front: true },
    ];
    Plot { axis: &axis, rows: layout.plot, selected }.draw(canvas, &lines);
    numbers(canvas, selected, &axis, layout.numbers.row);
}

fn stage_name<'map>(versions: Versions<'map>, id: StageId) -> &'map str {
    versions.of(id.into()).stage(id).map_or("", |stage| &stage.name)
}

/// Draws the name of a stage, the number of its changes, and a rule to the edge.
fn heading(
    canvas: &mut Canvas<'_>,
    (screen, versions): (&CompareScreen, Versions<'_>),
    place: usize,
    row: u16,
) {
    let Some(stage) = screen.comparison.stages.get(place) else { return };
    let (dim, rule, title) = (canvas.theme.dim(), canvas.theme.rule(), canvas.theme.title());
    let width = canvas.width();
    let mut column = 1;
    column += canvas.text(column, row, width / 2, stage_name(versions, stage.stage), title) + 1;
    column += canvas.sign(column, row, 6, &stage.changes.len().to_string(), dim) + 1;
    canvas.rule(column, row, width.saturating_sub(column + 1), "─", rule);
}

/// Draws a change: its kind, the name of the node, and the levels before and after.
fn change(
    canvas: &mut Canvas<'_>,
    state: &State,
    (screen, versions): (&CompareScreen, Versions<'_>),
    place: usize,
    row: u16,
) {
    let Some(change) = screen.changes().nth(place) else { return };
    let (width, text) = (canvas.width(), canvas.theme.text());
    if place == screen.place {
        canvas.patch(0, row, width, 1, canvas.theme.selection());
    }
    let map = versions.of(change.about);
    let lane = CardId::try_from(change.about).ok().and_then(|id| map.lane(map.card(id)?.place.lane));
    let style = lane.map_or(canvas.theme.title(), |lane| canvas.theme.lane(lane.kind));
    let is_marked = state.marks.contains(&change.about);
    canvas.glyph(2, row, if is_marked { "◆" } else { "▌" }, style);
    let style = match change.kind.trend() {
        0 => canvas.theme.dim(),
        trend => canvas.theme.emotion(trend),
    };
    let column = 4 + KIND;
    canvas.sentence(4, row, KIND, &state.sentence(&Message::new(change.kind.label())), style);
    let end = width.saturating_sub(if change.levels.is_some() { LEVELS } else { 1 });
    let card = CardId::try_from(change.about).ok().and_then(|id| map.card(id));
    let called = card
        .map_or_else(|| name::without_kind(map, change.about, state.session.words), |card| card.text.clone());
    let called = called.replace('\n', " ");
    canvas.text(column + 1, row, end.saturating_sub(column + 2), &called, text);
    if let Some([before, after]) = &change.levels {
        let shown =
            |level: &str| if level.is_empty() { canvas.form("–").to_owned() } else { level.to_owned() };
        let (before, after) = (shown(before), shown(after));
        canvas.sign_before(end + LEVEL, row, &before, text);
        canvas.glyph(end + LEVEL + 1, row, "→", canvas.theme.dim());
        canvas.sign(end + LEVEL + 3, row, LEVEL, &after, style);
    }
}

fn rest(canvas: &mut Canvas<'_>, state: &State, message: &'static str, count: usize, row: u16) {
    let column = if message == "compare-others" { 4 } else { 1 };
    let said = state.sentence(&Message::new(message).number("count", count));
    let (room, dim) = (canvas.width().saturating_sub(column + 1), canvas.theme.dim());
    canvas.sentence(column, row, room, &said, dim);
}

/// Draws the sentence of the selected change, and where its node is.
fn detail(
    canvas: &mut Canvas<'_>,
    state: &State,
    (screen, versions): (&CompareScreen, Versions<'_>),
    layout: &CompareLayout,
) {
    let (rows, Some(change)) = (layout.detail, screen.change()) else { return };
    if rows.height == 0 {
        return;
    }
    canvas.rule(0, rows.row, canvas.width().saturating_sub(8), "─", canvas.theme.rule());
    let (room, dim, title) = (canvas.width().saturating_sub(4), canvas.theme.dim(), canvas.theme.title());
    let mut part = canvas.part(2, rows.row + 1, room, rows.height - 1);
    let height = part.height().saturating_sub(1).max(1);
    let said = state.sentence(&change.said);
    let taken = part.paragraph((0, 0), (room, height), &said, title);
    let place = name::whereabouts(versions.of(change.about), change.about);
    if let Some(place) = place {
        part.text(0, taken, room, &state.session.words.say_plain(&place), dim);
    }
}

/// Draws how many items are above and below the view.
fn counts(canvas: &mut Canvas<'_>, screen: &CompareScreen, layout: &CompareLayout, shown: usize) {
    let (dim, width) = (canvas.theme.dim(), canvas.width());
    let below = items(&screen.comparison).len().saturating_sub(screen.first + shown);
    if screen.first > 0 {
        let above = format!("{}{}", canvas.form("↑"), screen.first);
        canvas.sign_before(width, 0, &above, dim);
    }
    if below > 0 && layout.detail.height > 0 {
        canvas.sign_before(width, layout.detail.row, &format!(" {}{below}", canvas.form("↓")), dim);
    }
}
