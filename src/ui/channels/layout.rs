//! The layout of the channels screen: the stages and numbers of the touchpoints, a row per channel,
//! the selected touchpoint, and the findings. Columns are counted in reading order.

use crate::insight::channels::channels;
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::state::State;
use crate::ui::widget::journey::axis::{JourneyAxis, JourneyView};
use crate::ui::widget::journey::path;

/// The minimum and maximum width of the names of channels.
const NAME_LEAST: u16 = 14;
const NAME_MOST: u16 = 28;
/// The rows for the selected touchpoint, and for the findings.
const HERE: u16 = 3;
const FINDINGS: u16 = 4;

#[derive(Debug, Default)]
pub(super) struct ChannelsLayout {
    pub axis: JourneyAxis,
    pub stages: Rows,
    pub numbers: Rows,
    pub rows: Rows,
    /// The index of the first visible channel.
    pub top: usize,
    pub here: Rows,
    pub findings: Rows,
}

impl ChannelsLayout {
    /// The layout for the current size of the screen.
    pub fn of(state: &State) -> ChannelsLayout {
        let (width, height) = board_size(state);
        ChannelsLayout::new(state, width, height)
    }

    pub fn new(state: &State, width: u16, height: u16) -> ChannelsLayout {
        let view = state.screen.get::<JourneyView>().copied().unwrap_or_default();
        let count = channels(state.map(), None).channels.len();
        let below = (HERE + FINDINGS).min(height / 2);
        let mut row = 0;
        let mut take = |wanted: u16| {
            let rows = Rows { row, height: wanted.min(height - row) };
            row = rows.end();
            rows
        };
        let (stages, numbers) = (take(1), take(1));
        let wanted = u16::try_from(count).unwrap_or(u16::MAX).max(1);
        let rows = take(wanted.min(height.saturating_sub(2 + below)));
        let (here, findings) = (take(HERE), take(FINDINGS));
        let top = view.top.min(count.saturating_sub(rows.height.into()));
        ChannelsLayout { axis: axis(state, width), stages, numbers, rows, top, here, findings }
    }
}

fn axis(state: &State, width: u16) -> JourneyAxis {
    let first = state.screen.get::<JourneyView>().map_or(0, |view| view.first);
    let name = (width / 6).clamp(NAME_LEAST, NAME_MOST);
    JourneyAxis::new(state.map().touchpoint_count(), (name, width), first)
}

/// Keeps the cursor on a touchpoint, and scrolls that touchpoint into view.
pub(super) fn keep_in_view(state: &mut State) {
    path::settle(state, |_, _| Vec::new(), |state| axis(state, board_size(state).0));
}

/// Scrolls the channels by this many rows.
pub(super) fn scroll(state: &mut State, by: isize) {
    let layout = ChannelsLayout::of(state);
    let count = channels(state.map(), None).channels.len();
    let most = count.saturating_sub(layout.rows.height.into());
    if let Some(view) = state.screen.get_mut::<JourneyView>() {
        view.top = layout.top.saturating_add_signed(by).min(most);
    }
}
