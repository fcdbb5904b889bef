//! Decides by its heading what the cells of a column or row become.

use super::cell::lines;
use crate::import::draft::{MapDraft, joined};
use crate::import::feeling::{ReadFeeling, Scale, feeling, number, rated};
use crate::import::head::HeadMeaning;
use crate::import::value;
use crate::model::{
    CardField, CardId, Fields, Home, LaneId, LaneKind, PersonaId, Shape, StageField, Touchpoint,
    TouchpointField, Value,
};
use crate::words::Message;

/// What the cells under a heading become.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::import) enum RowSlot {
    Nothing,
    /// Numbers of the rows, which say nothing; other texts do.
    RowNumbers,
    /// What the user does not want.
    Ignored,
    Lane(LaneId),
    /// The touchpoint's emotion; text beyond a number becomes a card in a lane with this title.
    Feeling(String, Scale),
    /// A field of the touchpoint; without a touchpoint, a card in a lane with this title.
    OfTouchpoint(TouchpointField, String),
    /// A field of the cards in the same row.
    OfCards(CardField),
    /// The personas of the cards in the same row.
    Personas,
}

/// The target of a cell.
pub(in crate::import) struct SlotTarget<'row> {
    /// The touchpoint or stage.
    pub home: Home,
    /// The personas of its cards.
    pub personas: &'row [PersonaId],
}

impl RowSlot {
    /// Chooses the slot for a heading. Creates lanes at once, so that they have the order of the
    /// headings.
    pub fn of(draft: &mut MapDraft, head: &str, cells: &[&str]) -> RowSlot {
        let title = head.trim().trim_end_matches([':', '：']).trim();
        match draft.answers.meaning(head) {
            Some(HeadMeaning::Number) => RowSlot::RowNumbers,
            Some(HeadMeaning::Ignored) => {
                draft.ignores(head);
                RowSlot::Ignored
            }
            Some(HeadMeaning::Lane(LaneKind::Emotion)) => {
                let says_more = |cell: &&str| {
                    number(cell).is_none()
                        && rated(cell).is_none()
                        && !matches!(feeling(cell), Some(ReadFeeling::Scale(_)))
                };
                if cells.is_empty() || cells.iter().any(says_more) {
                    draft.lane(LaneKind::Emotion, title);
                }
                let numbers: Vec<f64> = cells.iter().filter_map(|cell| number(cell)).collect();
                RowSlot::Feeling(title.to_owned(), Scale::of(&numbers))
            }
            Some(HeadMeaning::Lane(kind)) => RowSlot::Lane(draft.lane(kind, title)),
            Some(HeadMeaning::OfTouchpoint(field)) => RowSlot::OfTouchpoint(field, title.to_owned()),
            Some(HeadMeaning::Card(CardField::Text)) => RowSlot::Lane(draft.lane(LaneKind::Activity, title)),
            Some(HeadMeaning::Card(field)) => RowSlot::OfCards(field),
            Some(HeadMeaning::OfPersona(_)) => RowSlot::Personas,
            _ if title.is_empty() => RowSlot::Nothing,
            _ => RowSlot::Lane(draft.lane(LaneKind::Custom, title)),
        }
    }

    /// Stores a cell; returns the cards that were created.
    pub fn put(&self, draft: &mut MapDraft, cell: &str, target: &SlotTarget) -> Vec<CardId> {
        if cell.is_empty() {
            return Vec::new();
        }
        match self {
            RowSlot::Nothing
            | RowSlot::RowNumbers
            | RowSlot::Ignored
            | RowSlot::OfCards(_)
            | RowSlot::Personas => Vec::new(),
            RowSlot::Lane(lane) => cards(draft, *lane, cell, target),
            RowSlot::Feeling(title, scale) => feel(draft, title, *scale, cell, target),
            RowSlot::OfTouchpoint(field, title) => {
                if describe(draft, *field, cell, target.home) {
                    return Vec::new();
                }
                let lane = draft.lane(LaneKind::Custom, title);
                cards(draft, lane, cell, target)
            }
        }
    }
}

/// Creates a card for each line of a cell.
fn cards(draft: &mut MapDraft, lane: LaneId, cell: &str, target: &SlotTarget) -> Vec<CardId> {
    let cards: Vec<CardId> =
        lines(cell).into_iter().map(|line| draft.card(target.home, lane, line)).collect();
    for card in &cards {
        draft.about(*card, target.personas);
    }
    cards
}

/// Sets a touchpoint's emotion; if the text says more than the number, it becomes a card as well.
fn feel(draft: &mut MapDraft, title: &str, scale: Scale, cell: &str, target: &SlotTarget) -> Vec<CardId> {
    let felt = number(cell).map(|number| (number, scale)).or_else(|| rated(cell));
    let (emotion, says_more) = match (felt, feeling(cell)) {
        (Some((number, scale)), _) => (Some(scale.ours(number)), false),
        (None, Some(ReadFeeling::Scale(emotion))) => (Some(emotion), false),
        (None, Some(ReadFeeling::Word(emotion))) => (Some(emotion), true),
        (None, None) => (None, true),
    };
    let stored = match (emotion, target.home) {
        (Some(emotion), Home::Touchpoint(id)) if draft.eyes.is_some() => {
            let of_whom = draft.eyes.map(|persona| TouchpointField::Emotions.of(persona));
            of_whom.is_some_and(|field| draft.set(id, field, Value::Whole(emotion)))
        }
        (Some(emotion), Home::Touchpoint(id)) => {
            let former = draft.map().touchpoint(id).and_then(|touchpoint| touchpoint.feeling.everyone);
            // A second, different emotion is kept as text.
            former.is_none_or(|former| i64::from(former) == emotion)
                && draft.set(id, TouchpointField::Emotion, Value::Whole(emotion))
        }
        _ => false,
    };
    if let (Some((number, scale)), Some(ours), true) = (felt, emotion, stored)
        && number != ours as f64
    {
        remark_scale(draft, scale, number, ours);
    }
    if stored && !says_more {
        return Vec::new();
    }
    let lane = draft.lane(LaneKind::Emotion, title);
    cards(draft, lane, cell, target)
}

/// Adds a remark that numbers were converted to our scale: one per scale, and one for each number
/// outside of it.
fn remark_scale(draft: &mut MapDraft, scale: Scale, number: f64, ours: i64) {
    draft.remark(if (scale.low..=scale.high).contains(&number) && scale != Scale::OURS {
        let remark = Message::new("import-remark-scale").text("low", scale.low.to_string());
        remark.text("high", scale.high.to_string())
    } else {
        let remark = Message::new("import-remark-emotion").text("number", number.to_string());
        remark.text("ours", ours.to_string())
    });
}

/// Sets a field of a touchpoint, or the note of a stage; `false` if there is no such field, or if it
/// does not take the value.
pub(in crate::import) fn describe(
    draft: &mut MapDraft,
    field: TouchpointField,
    cell: &str,
    home: Home,
) -> bool {
    let shape = &Touchpoint::row(field).shape;
    if !matches!(shape, Shape::Line | Shape::Lines) {
        let Home::Touchpoint(id) = home else { return false };
        return value::of_text(draft, shape, cell).is_some_and(|value| draft.set(id, field, value));
    }
    let (id, field, former) = match home {
        Home::Touchpoint(id) => {
            let former = draft.map().touchpoint(id).map(|one| (Touchpoint::row(field).get)(one));
            (home.into(), crate::model::Field::from(field), former)
        }
        Home::Stage(id) if field == TouchpointField::Note => {
            let former = draft.map().stage(id).map(|stage| Value::text(&stage.note));
            (home.into(), StageField::Note.into(), former)
        }
        Home::Stage(_) => return false,
    };
    let former = former.map(Value::into_text).unwrap_or_default();
    if !draft.spend_on(&former) || former.lines().any(|line| line == cell) {
        return true;
    }
    let id: crate::model::Id = id;
    draft.set(id, field, Value::text(joined(&former, cell)))
}

/// Sets a field of these cards; a value that the field rejects, or that has no card, is reported as
/// unplaced.
pub(super) fn detail(draft: &mut MapDraft, field: CardField, cell: &str, cards: &[CardId], place: Message) {
    if cell.is_empty() {
        return;
    }
    let row = crate::model::Card::row(field);
    let label = Message::new(row.label);
    if cards.is_empty() {
        draft.leave(cell, place, Message::new("import-why-no-card").message("field", label));
        return;
    }
    match value::of_text(draft, &row.shape, cell) {
        Some(value) => {
            let former = |id: &CardId| draft.map().card(*id).map(|card| (row.get)(card));
            let is_other = |former: Value| !former.is_unset() && former != value;
            if cards.iter().filter_map(former).any(is_other) {
                draft.leave(cell, place, Message::new("import-why-second-value").message("field", label));
                return;
            }
            for card in cards {
                draft.set(*card, field, value.clone());
            }
        }
        None => draft.leave(cell, place, Message::new("import-why-no-value").message("field", label)),
    }
}
