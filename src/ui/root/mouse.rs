//! The mouse: a click selects, a double click edits, the wheel scrolls, a drag moves a card to the cell in which it is
//! let go. A click into the text that is typed places the caret; one elsewhere keeps the text. All of it goes by the
//! layout that the view draws by.

mod caret;
mod hit;

use self::hit::Hit;
use crate::insight::name;
use crate::model::{CardId, Home, Id, LaneId};
use crate::ui::carry::state::{CellTarget, Target};
use crate::ui::core::action::named;
use crate::ui::core::cursor::Row;
use crate::ui::core::effect::Effect;
use crate::ui::core::mode::{Mode, Screen};
use crate::ui::core::msg::{Mouse, MouseDeed};
use crate::ui::core::state::State;
use crate::ui::root::update::perform;
use crate::ui::{
    board::layout::{BoardLayout, Frame, Slot, board_size},
    personas::layout as sheets,
    table::layout as table,
};
use crate::ui::{capture::keep, carry::actions as carry, core::chosen};
use crate::words::Message;

/// How many milliseconds may lie between the clicks of a double click.
const DOUBLE: u64 = 400;

/// The mouse did something.
pub fn handle(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    if !state.session.settings.mouse {
        return Vec::new();
    }
    match mouse.deed {
        MouseDeed::Press => press(state, mouse),
        MouseDeed::Drag => drag(state, mouse),
        MouseDeed::Release => release(state, mouse),
        MouseDeed::WheelUp => wheel(state, false),
        MouseDeed::WheelDown => wheel(state, true),
    }
}

/// A cell of the open screen in reading order: columns from the side where the map begins, rows from the body's top.
fn place_on_screen(state: &State, mouse: Mouse) -> Option<(u16, u16)> {
    let (width, height) = state.session.size;
    let body = Frame::new(state, height).body;
    if mouse.column >= width || mouse.row < body.row || mouse.row >= body.end() {
        return None;
    }
    let column = if state.direction().is_rtl() { width - 1 - mouse.column } else { mouse.column };
    Some((column, mouse.row - body.row))
}

fn press(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    let now = state.session.now.milliseconds;
    let before = state.pointer.pressed.replace((now, mouse.column, mouse.row));
    let again = before.is_some_and(|(then, column, row)| {
        now.saturating_sub(then) <= DOUBLE && (column, row) == (mouse.column, mouse.row)
    });
    (state.pointer.held, state.pointer.selecting) = (None, false);
    if caret::place(state, mouse, false) {
        if again {
            caret::select_word(state, mouse);
        }
        state.pointer.selecting = true;
        return Vec::new();
    }
    let Some(place) = place_on_screen(state, mouse) else { return Vec::new() };
    match state.mode {
        Mode::Normal | Mode::Pending(_) | Mode::Edit(_) | Mode::Sheet(_) => {}
        // A dialog or a carried thing is not left by a click beside it.
        _ => return Vec::new(),
    }
    state.notice = None;
    if again && matches!(state.mode, Mode::Normal) {
        // What the first click selected; its place may have moved since.
        state.pointer.pressed = None;
        return open(state);
    }
    match state.screen {
        Screen::Board => press_on_board(state, place),
        Screen::Table(_) => press_on_table(state, place),
        Screen::Personas(_) => press_on_sheets(state, place),
        Screen::Start(_) => crate::ui::start::actions::select_at(state, place),
    }
    Vec::new()
}

/// What a double click does: what `Enter` does there.
fn open(state: &mut State) -> Vec<Effect> {
    let action = match state.screen {
        Screen::Board => "edit",
        Screen::Table(_) => "table.open",
        Screen::Personas(_) => "persona.edit",
        Screen::Start(_) => "start.open",
    };
    named(action).map_or(Vec::new(), |action| perform(state, action))
}

fn press_on_board(state: &mut State, place: (u16, u16)) {
    let hit = hit::on_board(state, place);
    if matches!(state.mode, Mode::Edit(_)) {
        keep::and_end(state);
    }
    state.mode = Mode::Normal;
    let Some(hit) = hit else { return };
    state.board.cursor = hit.cursor;
    if let Row::Card(card) = hit.cursor.row {
        state.pointer.held = state.map().card(card).map(|_| card);
    }
}

fn press_on_table(state: &mut State, (column, row): (u16, u16)) {
    state.mode = Mode::Normal;
    let (width, height) = board_size(state);
    let layout = table::TableLayout::new(state, width, height);
    let item = layout.items.iter().find(|span| (span.rows.row..span.rows.end()).contains(&row));
    let lane = layout.lanes.iter().find(|span| (span.start..span.start + span.width).contains(&column));
    if let Some(table::Item::Row(touchpoint)) = item.map(|span| span.item) {
        crate::ui::table::actions::stand(state, touchpoint, lane.map(|span| span.lane));
    }
}

fn press_on_sheets(state: &mut State, (column, row): (u16, u16)) {
    let (width, _) = board_size(state);
    let layout = sheets::Sheets::new(state, width);
    let sheet =
        layout.sheets.iter().find(|sheet| (sheet.column..sheet.column + sheet.width).contains(&column));
    let Screen::Personas(screen) = state.screen else { return };
    let line = row.checked_sub(sheets::HEAD).map(|row| row.saturating_add(screen.first));
    let field =
        sheet.zip(line).and_then(|(sheet, line)| sheet.fields.iter().rposition(|span| span.row <= line));
    let persona = sheet.and_then(|sheet| sheet.persona);
    crate::ui::personas::actions::keep_and_end(state);
    state.mode = Mode::Normal;
    let place = state.map().persona_ids().iter().position(|one| Some(*one) == persona);
    if let (Screen::Personas(screen), Some(place), Some(field)) = (&mut state.screen, place, field) {
        (screen.selected, screen.field) = (place, field);
    }
}

fn wheel(state: &mut State, forth: bool) -> Vec<Effect> {
    let by = if forth { 1 } else { -1 };
    match state.mode {
        Mode::Normal | Mode::Pending(_) | Mode::Carry(_) => {}
        Mode::Report(_) | Mode::Import(_) | Mode::Outside(_) => {
            return crate::ui::widget::report::actions::scroll(state, by);
        }
        Mode::Export(_) => return crate::ui::export::actions::select(state, by),
        _ => return Vec::new(),
    }
    match state.screen {
        Screen::Board => crate::ui::board::layout::scroll(state, forth),
        Screen::Table(_) => table::scroll(state, forth),
        Screen::Personas(_) => sheets::scroll(state, forth),
        Screen::Start(_) => crate::ui::start::actions::step(state, forth),
    }
    Vec::new()
}

fn drag(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    if state.pointer.selecting {
        caret::place(state, mouse, true);
        return Vec::new();
    }
    let target = place_on_screen(state, mouse).and_then(|place| drop_target(state, place));
    if let (Some(card), Some(DropTarget { home, lane, .. })) = (state.pointer.held, target) {
        let map = state.map();
        let lane = map.lane(lane).map(name::lane_title);
        let there = Message::new("place-cell").message("home", name::home(map, home));
        let said = Message::new("doing-drag").message("what", name::of(map, card.into()));
        if let Some(lane) = lane {
            state.say(said.message("where", there.message("lane", lane)));
        }
    }
    Vec::new()
}

fn release(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    state.pointer.selecting = false;
    let Some(card) = state.pointer.held.take() else { return Vec::new() };
    let pressed = state.pointer.pressed.map(|(_, column, row)| (column, row));
    if pressed == Some((mouse.column, mouse.row)) || !matches!(state.mode, Mode::Normal) {
        return Vec::new();
    }
    state.notice = None;
    let target = place_on_screen(state, mouse).and_then(|place| drop_target(state, place));
    let Some(DropTarget { home, lane, beside }) = target else { return Vec::new() };
    if beside.is_some_and(|(other, _)| other == card) {
        return Vec::new();
    }
    let ids = match chosen::of_one_kind(state) {
        Ok(ids) if ids.contains(&card.into()) => ids,
        _ => vec![card.into()],
    };
    let siblings = crate::ui::carry::placing::ids(state.map().cards_in(home, lane));
    let rest = crate::ui::carry::placing::rest(siblings, &ids);
    let place = beside.and_then(|(other, after)| {
        let place = rest.iter().position(|id| *id == Id::from(other))?;
        Some(place + usize::from(after))
    });
    carry::begin(state, ids, card.into());
    let place = place.unwrap_or(rest.len());
    carry::carry_to(
        state,
        Target::Cell(CellTarget { home, lane, place, homes_meet: true, lanes_meet: true }),
    );
    carry::drop(state)
}

/// Where a card is let go.
struct DropTarget {
    home: Home,
    lane: LaneId,
    /// The card under the pointer, and whether the dragged one goes after it.
    beside: Option<(CardId, bool)>,
}

fn drop_target(state: &State, place: (u16, u16)) -> Option<DropTarget> {
    if !matches!(state.screen, Screen::Board) {
        return None;
    }
    let hit: Hit = hit::on_board(state, place)?;
    let lane = hit.lane?;
    let beside = hit.slot.and_then(|span| match span.slot {
        Slot::Card(card) => Some((card, (place.1 - span.row) * 2 >= span.height)),
        Slot::Draft => None,
    });
    Some(DropTarget { home: hit.home?, lane, beside })
}

/// The board as it is drawn now.
fn board(state: &State) -> BoardLayout {
    let (width, height) = board_size(state);
    BoardLayout::new(state, width, height)
}
