//! The choices of the export dialog, one row each: its label, whether it applies, its current
//! value, and how to change it.

use crate::export::design::Design;
use crate::export::{
    Embed, Encoding, ExportLook, ExportOption, ExportOptions, Extras, Selection, TableRows, is_empty,
};
use crate::format::{ExportScope, Orientation, Paper, Shade};
use crate::insight::name::verbatim;
use crate::model::{Choice, LaneId, Map, PersonaId};
use crate::ui::core::state::State;
use crate::ui::export::state::{Choices, LaneChoice};
use crate::words::{Message, MessageId};

pub struct ChoiceRow {
    pub label: MessageId,
    /// The option of the formats that it sets; `None` if it is not about the formats.
    pub option: Option<ExportOption>,
    /// Whether this map leaves anything to choose.
    pub applies: fn(&State) -> bool,
    /// The label of the current value.
    pub chosen: fn(&State, &Choices) -> Message,
    /// Switches to the next value, or with `false` to the previous one.
    pub turn: fn(&State, &mut Choices, bool),
}

/// The maximum number of pixels per point.
const MOST_PIXELS: u8 = 4;

/// The label of the choice whether to overwrite existing files.
pub const REPLACING: MessageId = MessageId::new("export-label-replace");

/// In the order of the dialog. How much of the map is exported has a row of its own, above the
/// formats.
pub static CHOICES: &[ChoiceRow] = &[
    ChoiceRow {
        label: MessageId::new("export-label-orientation"),
        option: Some(ExportOption::Orientation),
        applies: always,
        chosen: |_, choices| Message::new(choices.kept.orientation.label()),
        turn: |_, choices, forward| turn(Orientation::ALL, &mut choices.kept.orientation, forward),
    },
    ChoiceRow {
        label: MessageId::new("export-label-rows"),
        option: Some(ExportOption::Rows),
        applies: always,
        chosen: |_, choices| {
            Message::new(if choices.rows == TableRows::Cards {
                "export-rows-cards"
            } else {
                "export-rows-grid"
            })
        },
        turn: |_, choices, forward| turn(&[TableRows::Grid, TableRows::Cards], &mut choices.rows, forward),
    },
    ChoiceRow {
        label: MessageId::new("export-label-persona"),
        option: Some(ExportOption::Persona),
        applies: |state| !state.map().persona_ids().is_empty(),
        chosen: |state, choices| {
            let persona = choices.persona.and_then(|id| state.map().persona(id));
            persona.map_or(Message::new("tick-everyone"), |persona| verbatim(&persona.name))
        },
        turn: |state, choices, forward| turn(&personas(state.map()), &mut choices.persona, forward),
    },
    ChoiceRow {
        label: MessageId::new("export-label-lanes"),
        option: Some(ExportOption::Lanes),
        applies: |state| lane_choices(state).len() > 1,
        chosen: |_, choices| {
            Message::new(match choices.lanes {
                LaneChoice::Shown => "export-lanes-shown",
                LaneChoice::Filtered => "export-lanes-filtered",
                LaneChoice::Capture => "export-lanes-capture",
            })
        },
        turn: |state, choices, forward| turn(&lane_choices(state), &mut choices.lanes, forward),
    },
    ChoiceRow {
        label: MessageId::new("export-label-theme"),
        option: Some(ExportOption::Theme),
        applies: always,
        chosen: |_, choices| Message::new(choices.kept.theme.label()),
        turn: |_, choices, forward| turn(Shade::ALL, &mut choices.kept.theme, forward),
    },
    ChoiceRow {
        label: MessageId::new("export-label-paper"),
        option: Some(ExportOption::Paper),
        applies: always,
        chosen: |_, choices| Message::new(choices.kept.paper.label()),
        turn: |_, choices, forward| turn(Paper::ALL, &mut choices.kept.paper, forward),
    },
    ChoiceRow {
        label: MessageId::new("export-label-scale"),
        option: Some(ExportOption::Scale),
        applies: always,
        chosen: |_, choices| Message::new("export-scale").number("scale", choices.kept.scale),
        turn: |_, choices, forward| {
            let all: Vec<u8> = (1..=MOST_PIXELS).collect();
            turn(&all, &mut choices.kept.scale, forward);
        },
    },
    ChoiceRow {
        label: MessageId::new("export-label-live-text"),
        option: Some(ExportOption::LiveText),
        applies: always,
        chosen: |_, choices| yes_or_no(choices.kept.live_text),
        turn: |_, choices, _| choices.kept.live_text = !choices.kept.live_text,
    },
    ChoiceRow {
        label: MessageId::new("export-label-sheets"),
        option: Some(ExportOption::Sheets),
        // Of an empty map, there is nothing else.
        applies: |state| !is_empty(state.map()),
        chosen: |_, choices| yes_or_no(choices.sheets),
        turn: |_, choices, _| choices.sheets = !choices.sheets,
    },
    ChoiceRow {
        label: MessageId::new("export-label-deck"),
        option: Some(ExportOption::Deck),
        applies: always,
        chosen: |_, choices| yes_or_no(choices.kept.deck),
        turn: |_, choices, _| choices.kept.deck = !choices.kept.deck,
    },
    ChoiceRow {
        label: MessageId::new("export-label-embed"),
        option: Some(ExportOption::Embed),
        applies: always,
        chosen: |state, choices| {
            let part = options(state, choices).selection != Selection::default();
            match (choices.kept.embed, part) {
                (false, _) => Message::new("export-no"),
                (true, true) => Message::new("export-embed-part"),
                (true, false) => Message::new("export-part-map"),
            }
        },
        turn: |_, choices, _| choices.kept.embed = !choices.kept.embed,
    },
    ChoiceRow {
        label: REPLACING,
        option: None,
        applies: always,
        chosen: |_, choices| {
            Message::new(if choices.replaces { "export-replaced" } else { "export-numbered" })
        },
        turn: |_, choices, _| choices.replaces = !choices.replaces,
    },
];

fn always(_: &State) -> bool {
    true
}

fn yes_or_no(yes: bool) -> Message {
    Message::new(if yes { "export-yes" } else { "export-no" })
}

/// The next or previous value, wrapping around.
fn turn<T: Clone + PartialEq>(all: &[T], chosen: &mut T, forward: bool) {
    let here = all.iter().position(|one| one == chosen).unwrap_or_default();
    let step = if forward { 1 } else { all.len().saturating_sub(1) };
    if let Some(next) = all.get((here + step) % all.len().max(1)) {
        *chosen = next.clone();
    }
}

fn personas(map: &Map) -> Vec<Option<PersonaId>> {
    std::iter::once(None).chain(map.persona_ids().iter().map(|id| Some(*id))).collect()
}

/// The choices of lanes that make a difference for this map.
fn lane_choices(state: &State) -> Vec<LaneChoice> {
    let map = state.map();
    let shown = chosen_lanes(state, LaneChoice::Shown);
    let capture = chosen_lanes(state, LaneChoice::Capture);
    let mut all = vec![LaneChoice::Shown];
    let filtered = state.lens.filter.asked_lanes(map).is_some_and(|lanes| !lanes.is_empty());
    all.extend(filtered.then_some(LaneChoice::Filtered));
    all.extend((!capture.is_empty() && capture != shown).then_some(LaneChoice::Capture));
    all
}

fn chosen_lanes(state: &State, choice: LaneChoice) -> Vec<LaneId> {
    let map = state.map();
    let asked = state.lens.filter.asked_lanes(map).unwrap_or_default();
    let takes = |id: &LaneId| {
        map.lane(*id).is_some_and(|lane| match choice {
            LaneChoice::Shown => !lane.hidden,
            LaneChoice::Filtered => asked.contains(id),
            LaneChoice::Capture => lane.capture && !lane.hidden,
        })
    };
    map.lane_ids().iter().copied().filter(takes).collect()
}

/// The options for the formats. The colours of lanes and the logo are added by the export thread,
/// which reads the files that the settings name.
pub fn options(state: &State, choices: &Choices) -> ExportOptions {
    let kept = &choices.kept;
    let lanes = match choices.lanes {
        LaneChoice::Shown => Vec::new(),
        lanes => chosen_lanes(state, lanes),
    };
    ExportOptions {
        orientation: kept.orientation,
        rows: choices.rows,
        selection: Selection {
            lanes,
            persona: choices.persona.filter(|id| state.map().persona(*id).is_some()),
            stage: (kept.scope == ExportScope::Stage)
                .then(|| state.board.stage_or_first(state.map()))
                .flatten(),
        },
        encoding: Encoding::default(),
        look: look(choices),
        extras: Extras {
            embed: if kept.embed { Embed::Part } else { Embed::Nothing },
            deck: kept.deck,
            sheets: choices.sheets,
            ..Extras::default()
        },
        ..ExportOptions::of(state.map())
    }
}

fn look(choices: &Choices) -> ExportLook {
    let kept = &choices.kept;
    let design = Design { shade: kept.theme, ..Design::default() };
    ExportLook { design, paper: kept.paper, scale: kept.scale, live_text: kept.live_text, one_page: false }
}

#[cfg(test)]
mod tests {
    use super::turn;

    #[test]
    fn choices_go_round_both_ways() {
        let mut chosen = 2;
        turn(&[1, 2, 3], &mut chosen, true);
        assert_eq!(chosen, 3);
        turn(&[1, 2, 3], &mut chosen, true);
        assert_eq!(chosen, 1);
        turn(&[1, 2, 3], &mut chosen, false);
        assert_eq!(chosen, 3);
        turn(&[], &mut chosen, true);
        assert_eq!(chosen, 3);
    }
}
