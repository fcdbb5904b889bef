//! Draws the channels screen.

use super::layout::ChannelsLayout;
use crate::insight::channels::{Channel, Channels, channels, findings};
use crate::insight::emotion::{journey, signed};
use crate::insight::name;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::journey::path::selected;
use crate::ui::widget::journey::view::{numbers, separators, stages, stages_of};
use crate::words::Message;

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let dim = canvas.theme.dim();
    if state.map().touchpoint_count() == 0 {
        let said = state.sentence(&Message::new("empty-journey"));
        let width = canvas.width().saturating_sub(4);
        canvas.paragraph((2, 1), (width, 3), &said, dim);
        return;
    }
    let layout = ChannelsLayout::new(state, canvas.width(), canvas.height());
    let found = channels(state.map(), state.lens.eyes);
    let along = stages_of(state.map());
    stages(canvas, &along, state.board.cursor.stage(state.map()), &layout.axis, layout.stages.row);
    numbers(canvas, selected(state).map(|(place, _)| place), &layout.axis, layout.numbers.row);
    for place in &found.hand_overs {
        if let Some(column) = layout.axis.column(*place) {
            canvas.glyph(column, layout.numbers.row, "→", canvas.theme.title());
        }
    }
    separators(canvas, &along, &layout.axis, layout.rows);
    tint(canvas, state, &layout);
    if found.channels.is_empty() {
        let said = state.sentence(&Message::new("channels-none"));
        canvas.sentence(1, layout.rows.row, canvas.width().saturating_sub(2), &said, dim);
    }
    for (row, channel) in (layout.rows.row..layout.rows.end()).zip(found.channels.iter().skip(layout.top)) {
        channel_row(canvas, state, &layout, row, channel);
    }
    here(canvas, state, &layout, &found);
    let rows = layout.findings.row..layout.findings.end();
    for (row, said) in rows.zip(findings(state.map(), &found, state.lens.eyes)) {
        let room = canvas.width().saturating_sub(3);
        let said = state.sentence_in(&said, room);
        canvas.sentence(2, row, room, &said, canvas.theme.text());
    }
}

/// Tints the column of the selected touchpoint, if the theme has a background for the selection.
fn tint(canvas: &mut Canvas<'_>, state: &State, layout: &ChannelsLayout) {
    let style = canvas.theme.selection();
    if style.bg.is_some()
        && let Some(column) = selected(state).and_then(|(place, _)| layout.axis.column(place))
    {
        canvas.patch(column, layout.rows.row, layout.axis.slot - 1, layout.rows.height, style);
    }
}

/// Draws a channel: its name, and the emotion at each of its touchpoints; a line joins adjacent
/// ones.
fn channel_row(canvas: &mut Canvas<'_>, state: &State, layout: &ChannelsLayout, row: u16, channel: &Channel) {
    let map = state.map();
    let (axis, rule) = (&layout.axis, canvas.theme.rule());
    let is_here = selected(state).is_some_and(|(place, _)| channel.places.contains(&place));
    let style = if is_here { canvas.theme.title() } else { canvas.theme.text() };
    canvas.text(1, row, axis.start.saturating_sub(2), &channel.name, style);
    let journey = journey(map);
    for place in &channel.places {
        let Some(column) = axis.column(*place) else { continue };
        if channel.places.contains(&(place + 1)) && axis.column(place + 1).is_some() {
            canvas.rule(column + 1, row, axis.slot, "─", rule);
        }
        let touchpoint = journey.get(*place).and_then(|id| map.touchpoint(*id));
        match touchpoint.and_then(|touchpoint| touchpoint.emotion(state.lens.eyes)) {
            Some(emotion) => {
                let style = canvas.theme.emotion(emotion).patch(canvas.theme.title());
                canvas.sign(column + 1, row, 2, &signed(emotion), style);
            }
            None => canvas.glyph(column + 1, row, "●", canvas.theme.dim()),
        }
    }
}

/// Draws the selected touchpoint with its channels and, if it is reached by a hand-over, the note
/// about it or the touchpoint before.
fn here(canvas: &mut Canvas<'_>, state: &State, layout: &ChannelsLayout, found: &Channels) {
    let Some((place, id)) = selected(state).filter(|_| layout.here.height > 0) else { return };
    let Some(touchpoint) = state.map().touchpoint(id) else { return };
    let (dim, text, title) = (canvas.theme.dim(), canvas.theme.text(), canvas.theme.title());
    let (row, width) = (layout.here.row, canvas.width());
    let taken = canvas.sign(1, row, 5, &(place + 1).to_string(), dim) + 2;
    let taken = taken + canvas.text(taken, row, width / 2, &touchpoint.name, title);
    canvas.rule(taken + 1, row, width.saturating_sub(taken + 2), "─", canvas.theme.rule());
    if layout.here.height < 2 {
        return;
    }
    let mut column = 2;
    if touchpoint.encounter.channel.is_empty() {
        let said = state.sentence(&Message::new("channel-unknown"));
        column += canvas.sentence(column, row + 1, width.saturating_sub(3), &said, dim);
    } else {
        column += canvas.text(column, row + 1, width / 2, &touchpoint.encounter.channel, text);
    }
    if !found.hand_overs.contains(&place) {
        return;
    }
    let noted = &touchpoint.encounter.hand_over;
    let said = match (
        noted.is_empty(),
        place.checked_sub(1).and_then(|before| journey(state.map()).get(before).copied()),
    ) {
        (false, _) => Message::new("channel-hand-over-noted").text("note", noted.as_str()),
        (true, Some(before)) => {
            Message::new("channel-hand-over").message("before", name::of(state.map(), before.into()))
        }
        (true, None) => return,
    };
    let said = state.sentence_in(&said, width.saturating_sub(column + 3));
    canvas.sentence(column + 2, row + 1, width.saturating_sub(column + 3), &said, dim);
}
