//! Presets: a list of filters that workshops often need.

use super::setting::set;
use super::state::PresetList;
use crate::text::width;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::widget::list::view as list_view;
use crate::words::Message;

/// A filter with a name.
struct Preset {
    label: &'static str,
    /// The filter as it would be typed; `None` if a setting is missing.
    line: fn(&State) -> Option<String>,
}

static PRESETS: [Preset; 5] = [
    Preset { label: "preset-unanswered", line: |_| Some("kind:painpoint answered:no".to_owned()) },
    Preset { label: "preset-worst", line: |_| Some("kind:painpoint severity:3".to_owned()) },
    Preset { label: "preset-unproven", line: |_| Some("evidence:none,assumed".to_owned()) },
    Preset { label: "preset-no-owner", line: |_| Some("kind:opportunity owner:none".to_owned()) },
    Preset { label: "preset-mine", line: mine },
];

pub const COUNT: usize = PRESETS.len();

fn mine(state: &State) -> Option<String> {
    let name = state.session.settings.name.trim();
    (!name.is_empty()).then(|| format!("owner:\"{}\"", name.replace('"', "")))
}

pub fn open(state: &mut State) -> Vec<Effect> {
    state.dialogs.open_alone(PresetList { selected: 0 });
    Vec::new()
}

/// Sets the filter to the selected preset.
pub fn choose(state: &mut State) -> Vec<Effect> {
    let preset = state.dialogs.top::<PresetList>().and_then(|list| PRESETS.get(list.selected));
    let Some(preset) = preset else { return Vec::new() };
    let Some(line) = (preset.line)(state) else {
        state.say(Message::new("preset-no-name"));
        return Vec::new();
    };
    state.dialogs.close();
    if let Err(reason) = set(state, &line) {
        state.say(reason);
    }
    Vec::new()
}

/// Draws the list: each name, and the filter as it would be typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, list: &PresetList) {
    let title = state.sentence(&Message::new("dialog-presets"));
    let mut inside = list_view::open(canvas, &title, COUNT, 0);
    list_view::draw(&mut inside, (list.selected, COUNT), 0, |line, place| {
        let preset = PRESETS.get(place)?;
        let (theme, room) = (line.theme, line.width());
        let label = state.sentence(&Message::new(preset.label));
        let start = 2 + line.sentence(2, 0, room.saturating_sub(2), &label, theme.text()) + 2;
        if let Some(typed) = (preset.line)(state) {
            let needed = u16::try_from(width(&typed)).unwrap_or(u16::MAX).min(room.saturating_sub(start));
            line.sign_before(start + needed, 0, &typed, theme.dim());
        }
        None
    });
}
