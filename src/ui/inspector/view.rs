//! Drawing the inspector: the name of the node, its fields with their values, and what can be done
//! with the selected one.

use ratatui::layout::Position;
use ratatui::style::Style;

use crate::insight::measures::offered;
use crate::insight::name;
use crate::model::{LaneKind, Shape};
use crate::text::{Layout, Options, base_direction};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::{NARROW, PANEL};
use crate::ui::core::state::State;
use crate::ui::inspector::entry::shown;
use crate::ui::inspector::state::{FieldRow, Inspector, choices, lane_kind};
use crate::ui::widget::typed;
use crate::words::Message;

/// The indentation of labels: the rule at the edge of the panel, and a blank.
const INDENT: u16 = 2;
/// Maximum lines of a field that is not selected.
const LINES: u16 = 4;
/// Rows of the head: name, place, rule.
const HEAD: u16 = 3;
/// Rows of the foot: a blank line, and what can be done.
const FOOT: u16 = 2;

#[derive(Clone, Copy)]
struct InspectorColumns {
    label: u16,
    value: u16,
    value_width: u16,
}

impl InspectorColumns {
    fn new(width: u16) -> InspectorColumns {
        let label = if width <= PANEL { 15 } else { 20 }.min(width / 2);
        let value = INDENT + label + 1;
        InspectorColumns { label, value, value_width: width.saturating_sub(value + 1) }
    }
}

/// The width of the text field for a value.
pub fn value_width(state: &State) -> u16 {
    let (width, _) = state.session.size;
    InspectorColumns::new(if width >= NARROW { PANEL } else { width }).value_width
}

/// A field, laid out.
struct FieldBox {
    label: String,
    value: Layout,
    empty: bool,
    height: u16,
}

/// Draws the form; returns the position of the text caret while a field is being typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, inspector: &Inspector) -> Option<Position> {
    let (width, height) = (canvas.width(), canvas.height());
    let theme = canvas.theme;
    canvas.fill(0, 0, width, height, theme.dialog());
    if width < state.session.size.0 {
        canvas.glyph_column(0, "│", theme.rule());
    }
    head(canvas, state, inspector);
    foot(canvas, state, inspector);
    let body_height = height.saturating_sub(HEAD + FOOT);
    let mut body = canvas.part(0, HEAD, width, body_height);
    fields(&mut body, state, inspector)
}

fn head(canvas: &mut Canvas<'_>, state: &State, inspector: &Inspector) {
    let theme = canvas.theme;
    let room = canvas.width().saturating_sub(INDENT + 1);
    let kind = lane_kind(state.map(), inspector.id);
    let called = state.sentence_in(&name::of(state.map(), inspector.id), room);
    let style = kind.map_or(theme.title(), |kind: LaneKind| theme.lane(kind).patch(theme.title()));
    canvas.sentence(INDENT, 0, room, &called, style);
    if let Some(place) = name::whereabouts(state.map(), inspector.id) {
        let place = state.sentence_in(&place, room);
        canvas.sentence(INDENT, 1, room, &place, theme.dim());
    }
    if canvas.height() > HEAD {
        canvas.rule(INDENT, HEAD - 1, room, "─", theme.rule());
    }
}

/// Draws what can be done with the selected field, or why the typed text is not accepted.
fn foot(canvas: &mut Canvas<'_>, state: &State, inspector: &Inspector) {
    let Some(row) = canvas.height().checked_sub(1).filter(|row| *row >= HEAD) else { return };
    let room = canvas.width().saturating_sub(INDENT + 1);
    let (said, style) = match (&inspector.complaint, inspector.row()) {
        (Some(complaint), _) => (complaint.clone(), canvas.theme.notice()),
        (None, Some(field)) => (hint(state, inspector, field), canvas.theme.dim()),
        (None, None) => return,
    };
    // A complaint may use the blank line, too.
    let foot = |said: &str| {
        let controls = crate::text::Controls::Hidden;
        Layout::new(said, Options { max_lines: Some(FOOT), controls, ..canvas.options(said, room) })
    };
    let layout = foot(&state.sentence_fitting(&said, |said| !foot(said).is_cut()));
    let lines = u16::try_from(layout.line_count()).unwrap_or(FOOT).min(FOOT);
    let top = (row + 1).saturating_sub(lines);
    canvas.layout(INDENT, top, (room, lines), &layout, 0, |_| style);
}

fn hint(state: &State, inspector: &Inspector, row: &FieldRow) -> Message {
    match row.shape {
        Shape::Flag => Message::new("hint-field-flag"),
        Shape::Choice(_) => {
            let labels = choices(state.map(), inspector.id, row);
            let labels: Vec<String> =
                labels.iter().map(|(_, label)| state.session.words.say_plain(&Message::new(label))).collect();
            Message::new("hint-field-choice").text("choices", labels.join(" · "))
        }
        Shape::Whole(range) => {
            Message::new("hint-field-whole").number("least", *range.start()).number("most", *range.end())
        }
        Shape::Decimal(range) => {
            Message::new("hint-field-decimal").number("least", *range.start()).number("most", *range.end())
        }
        Shape::Number => Message::new("hint-field-number"),
        Shape::Line => match offered(state.map(), row.field).as_slice() {
            [] => Message::new("hint-field-line"),
            offered => Message::new("hint-field-offered").text("choices", offered.join(" · ")),
        },
        Shape::Lines => Message::new("hint-field-lines"),
        Shape::Texts => Message::new("hint-field-texts"),
        Shape::Date => Message::new("hint-field-date"),
        Shape::Reference(_) | Shape::References(_) => Message::new("hint-field-references"),
        Shape::AnyReference | Shape::AnyReferences => Message::new("complaint-any-reference"),
        Shape::CountsByName(_)
        | Shape::CountsById(..)
        | Shape::CountsByAnyId(_)
        | Shape::CountsByNameAndId(_) => Message::new("hint-field-counts"),
        Shape::TextsByName => Message::new("hint-field-headlines"),
    }
}

fn fields(body: &mut Canvas<'_>, state: &State, inspector: &Inspector) -> Option<Position> {
    let columns = InspectorColumns::new(body.width());
    let laid: Vec<FieldBox> =
        inspector.fields.iter().enumerate().map(|place| lay(state, inspector, place, columns)).collect();
    // The rule before the fields that are not relevant takes a row.
    let gap = |place: usize| u16::from(place == inspector.near && place > 0);
    let mut first = inspector.selected.min(laid.len());
    let mut used = laid.get(first).map_or(0, |field| field.height);
    while let Some(before) = first.checked_sub(1) {
        used = used.saturating_add(laid[before].height + gap(first));
        if used > body.height() {
            break;
        }
        first = before;
    }
    let mut row = 0;
    let mut caret = None;
    for (place, field) in laid.iter().enumerate().skip(first) {
        if gap(place) > 0 && place > first {
            body.rule(INDENT, row, body.width().saturating_sub(INDENT + 1), "─", body.theme.rule());
            row += 1;
        }
        if row >= body.height() {
            break;
        }
        let height = field.height.min(body.height() - row);
        let selected = place == inspector.selected;
        caret = caret.or(draw_field(body, (row, height), columns, inspector, field, selected));
        row += height;
    }
    caret
}

fn lay<'form>(
    state: &State,
    inspector: &'form Inspector,
    (place, row): (usize, &'form FieldRow),
    columns: InspectorColumns,
) -> FieldBox {
    let selected = place == inspector.selected;
    let typed = inspector.editor.as_ref().filter(|_| selected).map(|editor| editor.text().to_owned());
    let text = typed.clone().unwrap_or_else(|| shown(state, inspector.id, row));
    let base = base_direction(&text, state.direction());
    let max_lines = (!selected).then_some(LINES);
    let options = Options {
        width: columns.value_width,
        base,
        max_lines,
        caret_room: typed.is_some(),
        ..state.options()
    };
    let value = Layout::new(&text, options);
    let height = u16::try_from(value.line_count()).unwrap_or(u16::MAX);
    let label = state.sentence(&Message::new(row.label));
    FieldBox { label, value, empty: text.is_empty() && typed.is_none(), height }
}

fn draw_field(
    body: &mut Canvas<'_>,
    (row, height): (u16, u16),
    columns: InspectorColumns,
    inspector: &Inspector,
    field: &FieldBox,
    selected: bool,
) -> Option<Position> {
    let theme = body.theme;
    if selected {
        body.patch(1, row, body.width().saturating_sub(1), height, theme.selection());
    }
    let style: Style = if selected { theme.key() } else { theme.dim() };
    body.sentence(INDENT, row, columns.label, &field.label, style);
    let place = (columns.value, row);
    let size = (columns.value_width, height);
    if let Some(editor) = inspector.editor.as_ref().filter(|_| selected) {
        return typed::draw(body, place, size, editor, &field.value, theme.text());
    }
    if field.empty {
        body.glyph(columns.value, row, "–", theme.dim());
    } else {
        body.layout(place.0, place.1, size, &field.value, 0, |_| theme.text());
    }
    None
}
