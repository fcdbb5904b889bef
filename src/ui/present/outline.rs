//! The content of the presentation, in order: the title page with the personas, the emotion curve,
//! each stage, the ranking, the decisions. Hidden lanes, the filter and the persona of the view
//! apply as on the board. How it looks is not decided here.

use crate::insight::claims::{Claims, claims};
use crate::insight::decisions::decisions;
use crate::insight::emotion::{is_notable, journey, said, whose};
use crate::insight::headline::{HeadedPage, headline};
use crate::insight::name::{lane_title, verbatim};
use crate::insight::ranking::ranking;
use crate::model::{
    CardId, Choice, Decision, Home, LaneId, LaneKind, MapState, PersonaId, StageId, TouchpointId,
};
use crate::ui::core::presented::Section;
use crate::ui::core::shown::{is_visible, shown_cards, visible_lanes};
use crate::ui::core::state::State;
use crate::words::Message;

/// Maximum cards of the ranking.
const RANKED: usize = 10;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    Persona(PersonaId),
    Touchpoint(TouchpointId),
    /// A touchpoint to be named below the curve, a low or a moment of truth, and the first card
    /// with what was said about it.
    Standout(TouchpointId, Option<CardId>),
    Card(CardId),
    /// A card of the ranking, with its rank from 1.
    Ranked {
        card: CardId,
        place: usize,
        score: String,
    },
    /// A card with a decision, and the heaviest pain point that it answers.
    Decided {
        card: CardId,
        pain: Option<CardId>,
    },
}

/// Items that are revealed in one step.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// The heading, and the kind of lane whose colour it has.
    pub head: Option<(Message, Option<LaneKind>)>,
    pub items: Vec<Item>,
    /// Whether its items are a compact list, without gaps and without a limit per page.
    pub tight: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Outline {
    pub section: Section,
    /// The stage's number, from 1; `None` in a section that is not a stage.
    pub number: Option<usize>,
    pub title: Message,
    /// The lines below the title.
    pub below: Vec<Message>,
    pub blocks: Vec<Block>,
}

/// All sections. What would be empty is left out: a stage, the curve, the ranking, the decisions.
pub(super) fn outline(state: &State) -> Vec<Outline> {
    let stages = state.map().stage_ids().iter().enumerate();
    let stages = stages.filter_map(|(place, stage)| self::stage(state, place + 1, *stage));
    let first = std::iter::once(title(state)).chain(curve(state));
    let sections = first.chain(stages).chain(ranked(state)).chain(decided(state));
    let claims = claims(state.map(), state.lens.eyes, is_visible(state));
    sections.map(|section| with_headline(state, section, &claims)).collect()
}

/// The section with the user's own title, or else with what it proves; its usual title is then below
/// that.
fn with_headline(state: &State, mut outline: Outline, claims: &Claims) -> Outline {
    let page = match outline.section {
        Section::Title => return outline,
        Section::Curve => HeadedPage::Curve,
        Section::Stage(id) => HeadedPage::Stage(id),
        Section::Ranking => HeadedPage::Ranking,
        Section::Decisions => HeadedPage::Decisions,
    };
    let map = state.map();
    let claimed = || Some(claims.title(map, page)?.sentence(map));
    if let Some(title) = headline(map, page).map(verbatim).or_else(claimed) {
        let usual = std::mem::replace(&mut outline.title, title);
        outline.below.insert(0, usual);
    }
    outline
}

fn title(state: &State) -> Outline {
    let (map, info) = (state.map(), state.map().info());
    let title = if info.title.trim().is_empty() { state.file.name() } else { info.title.clone() };
    let mut below = Vec::new();
    if !info.scope.trim().is_empty() {
        below.push(verbatim(&info.scope.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    below.push(Message::new(match info.state {
        Some(MapState::Future) => "deck-state-future",
        Some(MapState::Current) | None => "deck-state-current",
    }));
    let eyes = state.lens.eyes.and_then(|eyes| map.persona(eyes)).map(|persona| persona.name.as_str());
    below.extend(eyes.map(|name| {
        Message::new("mark-fact").message("field", Message::new("export-eyes")).text("value", name)
    }));
    let personas = map.persona_ids().iter().filter(|id| state.lens.eyes.is_none_or(|eyes| eyes == **id));
    let items: Vec<Item> = personas.map(|id| Item::Persona(*id)).collect();
    let blocks = Vec::from_iter((!items.is_empty()).then_some(Block { head: None, items, tight: false }));
    Outline { section: Section::Title, number: None, title: verbatim(&title), below, blocks }
}

/// The emotion curve, if any emotion is known; its items are the lows and the moments of truth.
fn curve(state: &State) -> Option<Outline> {
    let (map, eyes) = (state.map(), state.lens.eyes);
    let touchpoints = journey(map);
    let found = |id: &TouchpointId| map.touchpoint(*id);
    if !touchpoints.iter().filter_map(found).any(|one| one.emotion(eyes).is_some()) {
        return None;
    }
    let stands_out = |id: &TouchpointId| found(id).is_some_and(|one| is_notable(one, one.emotion(eyes)));
    let items = touchpoints.into_iter().filter(stands_out);
    let items: Vec<Item> =
        items.map(|id| Item::Standout(id, said(map, id, eyes, is_visible(state)).first().copied())).collect();
    let blocks = Vec::from_iter((!items.is_empty()).then_some(Block { head: None, items, tight: true }));
    let title = Message::new("deck-curve");
    let below = vec![whose(map, eyes)];
    Some(Outline { section: Section::Curve, number: None, title, below, blocks })
}

/// A stage: a block with its touchpoints and their emotions, then a block per lane with its cards.
fn stage(state: &State, number: usize, id: StageId) -> Option<Outline> {
    let map = state.map();
    let stage = map.stage(id)?;
    let mut below = Vec::new();
    if stage.optional {
        below.push(Message::new("deck-optional"));
    }
    if stage.exit {
        below.push(Message::new("deck-exit"));
    }
    let target = stage.loops_to.and_then(|to| map.stage(to));
    below.extend(target.map(|to| Message::new("deck-loops-to").text("stage", to.name.as_str())));
    let items: Vec<Item> = map.touchpoints_of(id).iter().map(|id| Item::Touchpoint(*id)).collect();
    let touchpoints = (!items.is_empty()).then_some(Block { head: None, items, tight: true });
    let lanes = visible_lanes(state).into_iter().filter_map(|lane| lane_block(state, id, lane));
    let blocks: Vec<Block> = touchpoints.into_iter().chain(lanes).collect();
    if blocks.is_empty() && below.is_empty() {
        return None;
    }
    Some(Outline {
        section: Section::Stage(id),
        number: Some(number),
        title: verbatim(&stage.name),
        below,
        blocks,
    })
}

fn lane_block(state: &State, stage: StageId, lane: LaneId) -> Option<Block> {
    let found = state.map().lane(lane)?;
    let touchpoints = state.map().touchpoints_of(stage).iter().map(|id| Home::Touchpoint(*id));
    let homes = std::iter::once(Home::Stage(stage)).chain(touchpoints);
    let items: Vec<Item> = homes.flat_map(|home| shown_cards(state, home, lane)).map(Item::Card).collect();
    let head = Some((lane_title(found), Some(found.kind)));
    (!items.is_empty()).then_some(Block { head, items, tight: false })
}

/// The top cards of the ranking, by the selected score.
fn ranked(state: &State) -> Option<Outline> {
    let ranking = ranking(state.map(), state.lens.score, is_visible(state));
    let first = ranking.rows.iter().take(ranking.scored.min(RANKED)).enumerate();
    let items: Vec<Item> = first
        .filter_map(|(place, row)| {
            let score = row.score?.to_string();
            Some(Item::Ranked { card: row.card, place: place + 1, score })
        })
        .collect();
    let title = Message::new("present-ranking").message("score", Message::new(ranking.score.title()));
    let title = match items.len() {
        0 => return None,
        shown if shown < ranking.rows.len() => Message::new("deck-first-of")
            .message("title", title)
            .number("shown", shown)
            .number("count", ranking.rows.len()),
        _ => title,
    };
    let below = vec![Message::new(ranking.score.formula())];
    let blocks = vec![Block { head: None, items, tight: false }];
    Some(Outline { section: Section::Ranking, number: None, title, below, blocks })
}

fn decided(state: &State) -> Option<Outline> {
    let decided = decisions(state.map(), is_visible(state));
    let heads = ["decisions-do", "decisions-later", "decisions-no"];
    let blocks = Decision::ALL.iter().zip(heads).filter_map(|(decision, head)| {
        let of = decided.iter().filter(|one| one.decision == *decision);
        let items: Vec<Item> =
            of.map(|one| Item::Decided { card: one.card, pain: one.pains.first().copied() }).collect();
        let head = Some((Message::new(head), None));
        (!items.is_empty()).then_some(Block { head, items, tight: false })
    });
    let blocks: Vec<Block> = blocks.collect();
    let title = Message::new("decisions-title");
    (!blocks.is_empty()).then_some(Outline {
        section: Section::Decisions,
        number: None,
        title,
        below: Vec::new(),
        blocks,
    })
}
