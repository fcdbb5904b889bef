//! Copying a table as text, for a wiki (Markdown) or a spreadsheet (TSV): of the marked nodes; or
//! else, on the board, of the stage under the cursor; or else of the whole map.

use std::collections::BTreeSet;

use crate::export::sheet::CellKind;
use crate::export::{ExportOptions, Sheet, Watch, format};
use crate::insight::name;
use crate::model::{CardId, Home, Id, LaneId, Map, Node, StageId, TouchpointId};
use crate::ops::Op;
use crate::ui::core::action::actions;
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::SCREEN;
use crate::ui::core::state::{Action, State};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "copy.markdown" "action-copy-markdown" Structure SCREEN ["Y"] nothing_to_copy, |state| copy(state, "markdown", "did-copy-markdown");
    "copy.tsv" "action-copy-tsv" Structure SCREEN [] nothing_to_copy, |state| copy(state, "tsv", "did-copy-tsv");
};

fn nothing_to_copy(state: &State) -> Option<Message> {
    no_map(state).or_else(|| state.map().stage_ids().is_empty().then(|| Message::new("blocked-no-stage")))
}

/// Puts the table on the clipboard, and says what it contains.
fn copy(state: &mut State, format_name: &str, said: &'static str) -> Vec<Effect> {
    let Some(format) = format(format_name) else { return Vec::new() };
    let marked = (!state.marks.is_empty()).then(|| marked_part(state));
    let map = marked.as_ref().map_or(state.map(), |(map, _)| map);
    let mut options = ExportOptions::of(map);
    let what = match &marked {
        Some((_, lanes)) => {
            options.selection.lanes.clone_from(lanes);
            Message::new("copied-marked")
        }
        None => {
            options.selection.stage =
                state.board.stage_or_first(state.map()).filter(|_| state.screen.is("board"));
            let stage = options.selection.stage.map(|stage| name::of(map, stage.into()));
            stage.unwrap_or(Message::new("export-part-map"))
        }
    };
    let written = (format.write)(map, &options, &Watch::default());
    let said = match &written {
        Ok(_) => Message::new(said).message("what", what).message("count", counted(map, &options)),
        Err(error) => error.message(),
    };
    state.say(said);
    written.map(|bytes| Effect::Copy(String::from_utf8_lossy(&bytes).into_owned())).into_iter().collect()
}

/// The number of rows and cards in the table.
fn counted(map: &Map, options: &ExportOptions) -> Message {
    let sheet = Sheet::new(map, options);
    let cards = sheet.cells.iter().filter(|cell| matches!(cell.kind, CellKind::Cards(_)));
    let cards: usize = cards.map(|cell| cell.texts.len()).sum();
    Message::new("copied-count")
        .message("rows", Message::new("holds-rows").number("count", sheet.rows - sheet.head_rows))
        .message("cards", Message::new("count-cards").number("count", cards))
}

/// A map of the marked cards and of everything in marked touchpoints and stages; and the lanes that
/// it needs.
fn marked_part(state: &State) -> (Map, Vec<LaneId>) {
    let map = state.map();
    let mut part = Part::default();
    state.marks.iter().for_each(|id| part.hold(map, *id));
    part.hold_parents(map);
    let used: BTreeSet<LaneId> =
        part.cards.iter().filter_map(|card| Some(map.card(*card)?.place.lane)).collect();
    let lanes: Vec<LaneId> = map.lane_ids().iter().copied().filter(|lane| used.contains(lane)).collect();
    let mut marked = Map::new(map.info().clone());
    for node in part.nodes(map, &lanes) {
        // Cannot fail: parents come first, and the nodes come from a valid map.
        let _ = Op::Insert(node).apply(&mut marked);
    }
    (marked, lanes)
}

/// The part of a map that is copied into another.
#[derive(Default)]
struct Part {
    stages: BTreeSet<StageId>,
    touchpoints: BTreeSet<TouchpointId>,
    cards: BTreeSet<CardId>,
}

impl Part {
    /// Adds a node with everything in it.
    fn hold(&mut self, map: &Map, id: Id) {
        let of_home =
            |home: Home| map.lane_ids().iter().flat_map(move |lane| map.cards_in(home, *lane)).copied();
        match id {
            Id::Card(card) => self.cards.extend([card]),
            Id::Touchpoint(touchpoint) => {
                self.touchpoints.extend([touchpoint]);
                self.cards.extend(of_home(Home::Touchpoint(touchpoint)));
            }
            Id::Stage(stage) => {
                self.stages.extend([stage]);
                self.touchpoints.extend(map.touchpoints_of(stage));
                self.cards.extend(map.homes_of(stage).flat_map(of_home));
            }
            _ => {}
        }
    }

    /// Adds the touchpoints and stages to which its cards belong.
    fn hold_parents(&mut self, map: &Map) {
        for home in self.cards.iter().filter_map(|card| Some(map.card(*card)?.place.home)) {
            match home {
                Home::Touchpoint(touchpoint) => self.touchpoints.extend([touchpoint]),
                Home::Stage(stage) => self.stages.extend([stage]),
            }
        }
        self.stages.extend(self.touchpoints.iter().filter_map(|id| Some(map.touchpoint(*id)?.stage)));
    }

    fn nodes(&self, map: &Map, lanes: &[LaneId]) -> Vec<Node> {
        let lanes = lanes.iter().filter_map(|id| Some(Node::Lane(*id, map.lane(*id)?.clone())));
        let stages = self.stages.iter().filter_map(|id| Some(Node::Stage(*id, map.stage(*id)?.clone())));
        let touchpoints = self.touchpoints.iter();
        let touchpoints =
            touchpoints.filter_map(|id| Some(Node::Touchpoint(*id, map.touchpoint(*id)?.clone())));
        let cards = self.cards.iter().filter_map(|id| Some(Node::Card(*id, map.card(*id)?.clone())));
        lanes.chain(stages).chain(touchpoints).chain(cards).collect()
    }
}
