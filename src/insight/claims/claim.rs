//! The kinds of claims, each with the numbers and the nodes that prove it.

use crate::model::{CardId, Home, Id, Map, PersonaId, StageId, TouchpointId};

/// The largest number of cards or touchpoints in a list of the first ones.
pub const FIRST: usize = 3;

/// A statement about the journey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    Lowest(LowestPoint),
    Fall(SteepFall),
    HandOver(HandOver),
    Voted(MostVoted),
    Unanswered(Unanswered),
    Answered(Answered),
    Assumed(Assumptions),
    Moments(Moments),
    Plan(Plan),
}

/// The only touchpoint with the lowest emotion of a line of which at least half is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LowestPoint {
    pub touchpoint: TouchpointId,
    pub emotion: i8,
    /// The personas on whose lines it is; empty: everyone's.
    pub personas: Vec<PersonaId>,
    /// The number of touchpoints with an emotion, and of all touchpoints.
    pub known: usize,
    pub all: usize,
    /// The next lowest emotion; `None` if no other touchpoint has one.
    pub next: Option<i8>,
}

/// The largest fall between touchpoints whose emotions are known, the first among equals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SteepFall {
    pub touchpoints: (TouchpointId, TouchpointId),
    pub emotions: (i8, i8),
    /// The persona on whose line it is; `None`: everyone's.
    pub persona: Option<PersonaId>,
    /// Whether no other fall on this line is as large.
    pub is_steepest: bool,
    /// Whether the customer is handed over between the two.
    pub is_hand_over: bool,
}

/// The hand-over where the emotion falls most, down to displeasure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOver {
    pub touchpoints: (TouchpointId, TouchpointId),
    pub emotions: (i8, i8),
    /// The persona on whose line it is; `None`: everyone's.
    pub persona: Option<PersonaId>,
}

/// The pain point with more votes than any other in the latest vote on pain points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MostVoted {
    pub card: CardId,
    pub votes: i64,
    pub voters: usize,
    /// The most votes of another pain point; `None` if there is no other.
    pub next: Option<i64>,
}

/// The pain points that hurt most badly and that nothing answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered {
    /// The heaviest first.
    pub cards: Vec<CardId>,
    /// Whether the first one is heavier than the others.
    pub is_worst: bool,
}

/// All pain points that hurt most badly, each of which something answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// At least two.
    pub cards: Vec<CardId>,
}

/// Those of the heaviest pain points that are only assumed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assumptions {
    pub cards: Vec<CardId>,
    /// The heaviest pain points, at most five.
    pub worst: Vec<CardId>,
}

/// Up to three moments of truth in the order of the journey, those with the lowest emotions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moments {
    pub touchpoints: Vec<TouchpointId>,
    /// The number of all moments of truth.
    pub all: usize,
}

/// What was decided to be done, the earliest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// All of it; the first one has a date.
    pub cards: Vec<CardId>,
}

impl Claim {
    /// The nodes that prove it; what it is about is the last of the touchpoints, or the first of
    /// the cards.
    pub fn proof(&self) -> Vec<Id> {
        let pair = |(from, to): (TouchpointId, TouchpointId)| vec![from.into(), to.into()];
        let cards = |cards: &[CardId]| cards.iter().map(|id| Id::from(*id)).collect();
        match self {
            Claim::Lowest(one) => vec![one.touchpoint.into()],
            Claim::Fall(one) => pair(one.touchpoints),
            Claim::HandOver(one) => pair(one.touchpoints),
            Claim::Voted(one) => vec![one.card.into()],
            Claim::Unanswered(one) => cards(&one.cards),
            Claim::Answered(one) => cards(&one.cards),
            Claim::Assumed(one) => cards(&one.cards),
            Claim::Moments(one) => one.touchpoints.iter().map(|id| Id::from(*id)).collect(),
            Claim::Plan(one) => cards(&one.cards),
        }
    }

    /// The stage that it is about; `None` if it is about several.
    pub fn stage(&self, map: &Map) -> Option<StageId> {
        let home = match self {
            Claim::Lowest(one) => Home::Touchpoint(one.touchpoint),
            Claim::Fall(one) => Home::Touchpoint(one.touchpoints.1),
            Claim::HandOver(one) => Home::Touchpoint(one.touchpoints.1),
            Claim::Voted(one) => map.card(one.card)?.place.home,
            Claim::Unanswered(one) => map.card(*one.cards.first()?)?.place.home,
            Claim::Answered(_) | Claim::Assumed(_) | Claim::Moments(_) | Claim::Plan(_) => return None,
        };
        map.stage_of(home)
    }
}
