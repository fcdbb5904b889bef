//! The steps of the tour: what each asks for, and how to tell that it is done.

use crate::model::{CardId, Home, LaneKind, Map};
use crate::ui::core::state::State;
use crate::ui::core::toured::Toured;
use crate::ui::lanes::LaneList;
use crate::ui::present::Present;
use crate::words::MessageId;

pub struct Step {
    /// The message with the instruction; keys in it are between grave accents.
    pub sentence: MessageId,
    /// Whether the step is done, compared with the state when it began.
    pub(super) is_done: fn(&State, &Toured) -> bool,
}

const fn step(sentence: &'static str, is_done: fn(&State, &Toured) -> bool) -> Step {
    Step { sentence: MessageId::new(sentence), is_done }
}

pub static STEPS: [Step; 12] = [
    step("tour-walk", |state, _| selected_kind(state) == Some(LaneKind::PainPoint)),
    step("tour-weigh", |state, toured| {
        state.map().cards().any(|(id, card)| {
            toured.map.card(id).is_some_and(|former| {
                let (one, other) = (card.facets(), former.facets());
                one.weight != other.weight || one.proof != other.proof
            })
        })
    }),
    step("tour-answer", |state, toured| {
        let is_answer =
            |id: CardId| state.map().card(id).is_some_and(|card| !card.facets().answers.is_empty());
        state.is_on_screen() && new_cards(state, toured).any(is_answer)
    }),
    step("tour-empty", |state, toured| state.is_on_screen() && new_cards(state, toured).next().is_some()),
    step("tour-delete", |state, toured| {
        state.document.redoable().is_some() && state.document.revision() != toured.revision
    }),
    step("tour-feel", |state, toured| {
        let map = state.map();
        let mut touchpoints = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage));
        touchpoints.any(|id| match (map.touchpoint(*id), toured.map.touchpoint(*id)) {
            (Some(one), Some(former)) => one.feeling != former.feeling,
            _ => false,
        })
    }),
    step("tour-whole-stage", |state, toured| {
        let is_whole =
            |id: CardId| state.map().card(id).is_some_and(|card| matches!(card.place.home, Home::Stage(_)));
        state.is_on_screen() && new_cards(state, toured).any(is_whole)
    }),
    step("tour-eyes", |state, toured| state.lens.eyes != toured.eyes),
    step("tour-lanes", |state, _| state.dialogs.find::<LaneList>().is_some()),
    step("tour-title", |state, toured| title(state.map()) != title(&toured.map)),
    step("tour-rank", |state, _| state.screen.is("ranking")),
    step("tour-present", |state, toured| {
        state.lens.presented.spot != toured.spot && state.dialogs.find::<Present>().is_none()
    }),
];

fn selected_kind(state: &State) -> Option<LaneKind> {
    let card = state.map().card(CardId::try_from(state.selection()?).ok()?)?;
    state.map().lane(card.place.lane).map(|lane| lane.kind)
}

/// The cards that were added since the step began.
fn new_cards<'state>(state: &'state State, toured: &'state Toured) -> impl Iterator<Item = CardId> + 'state {
    state.map().cards().map(|(id, _)| id).filter(move |id| toured.map.card(*id).is_none())
}

fn title(map: &Map) -> &str {
    &map.info().title
}
