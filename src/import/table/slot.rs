//! What becomes of the cells of one column or row, by its head.

use super::cell::lines;
use crate::import::draft::{MapDraft, joined};
use crate::import::feeling::{ReadFeeling, Scale, feeling, number};
use crate::import::head::{HeadMeaning, meaning};
use crate::import::value;
use crate::model::{
    CardField, CardId, Fields, Home, LaneId, LaneKind, PersonaId, StageField, Touchpoint, TouchpointField,
    Value,
};
use crate::words::Message;

/// What becomes of the cells under a head.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::import) enum RowSlot {
    Nothing,
    /// Cards of this lane.
    Lane(LaneId),
    /// How the touchpoint feels; what is more than a number, a card under this title.
    Feeling(String, Scale),
    /// A field of the touchpoint; where there is none, a card under this title.
    OfTouchpoint(TouchpointField, String),
    /// A field of the cards beside it.
    OfCards(CardField),
    /// The personas that the cards beside it are about.
    Personas,
}

/// Where a cell is put.
pub(in crate::import) struct SlotTarget<'row> {
    /// The touchpoint, or the stage.
    pub home: Home,
    /// Whom its cards are about.
    pub personas: &'row [PersonaId],
}

impl RowSlot {
    /// What becomes of these cells under a head. Lanes are made here, so that they come in the order of the heads.
    pub fn of(draft: &mut MapDraft, head: &str, cells: &[&str]) -> RowSlot {
        let title = head.trim().trim_end_matches([':', '：']).trim();
        match meaning(head) {
            Some(HeadMeaning::Number) => RowSlot::Nothing,
            Some(HeadMeaning::Lane(LaneKind::Emotion)) => {
                let says_more = |cell: &&str| {
                    number(cell).is_none() && !matches!(feeling(cell), Some(ReadFeeling::Scale(_)))
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

    /// Puts a cell where it belongs; the cards that it became.
    pub fn put(&self, draft: &mut MapDraft, cell: &str, target: &SlotTarget) -> Vec<CardId> {
        if cell.is_empty() {
            return Vec::new();
        }
        match self {
            RowSlot::Nothing | RowSlot::OfCards(_) | RowSlot::Personas => Vec::new(),
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

/// A card for each line of a cell.
fn cards(draft: &mut MapDraft, lane: LaneId, cell: &str, target: &SlotTarget) -> Vec<CardId> {
    let cards: Vec<CardId> =
        lines(cell).into_iter().map(|line| draft.card(target.home, lane, line)).collect();
    for card in &cards {
        draft.about(*card, target.personas);
    }
    cards
}

/// Stores how a touchpoint feels; the text itself is kept where it says more than the number.
fn feel(draft: &mut MapDraft, title: &str, scale: Scale, cell: &str, target: &SlotTarget) -> Vec<CardId> {
    let felt = number(cell).map(|number| (number, scale.ours(number)));
    let (emotion, says_more) = match (felt, feeling(cell)) {
        (Some((_, ours)), _) => (Some(ours), false),
        (None, Some(ReadFeeling::Scale(emotion))) => (Some(emotion), false),
        (None, Some(ReadFeeling::Word(emotion))) => (Some(emotion), true),
        (None, None) => (None, true),
    };
    let stored = match (emotion, target.home) {
        (Some(emotion), Home::Touchpoint(id)) => {
            let former = draft.map().touchpoint(id).and_then(|touchpoint| touchpoint.feeling.everyone);
            // A second, other feeling stays a text.
            former.is_none_or(|former| i64::from(former) == emotion)
                && draft.set(id, TouchpointField::Emotion, Value::Whole(emotion))
        }
        _ => false,
    };
    if let Some((number, ours)) = felt.filter(|(number, ours)| stored && *number != *ours as f64) {
        remark_scale(draft, scale, number, ours);
    }
    if stored && !says_more {
        return Vec::new();
    }
    let lane = draft.lane(LaneKind::Emotion, title);
    cards(draft, lane, cell, target)
}

/// Tells that numbers were laid on our scale: once for a scale, and once for each that was beyond it.
fn remark_scale(draft: &mut MapDraft, scale: Scale, number: f64, ours: i64) {
    draft.remark(if (scale.low..=scale.high).contains(&number) && scale != Scale::OURS {
        let remark = Message::new("import-remark-scale").text("low", scale.low.to_string());
        remark.text("high", scale.high.to_string())
    } else {
        let remark = Message::new("import-remark-emotion").text("number", number.to_string());
        remark.text("ours", ours.to_string())
    });
}

/// Stores a field of a touchpoint, or the note of a stage; `false` where there is no such field.
pub(super) fn describe(draft: &mut MapDraft, field: TouchpointField, cell: &str, home: Home) -> bool {
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

/// Stores a field of these cards; what the field does not take, or belongs to no card, is left.
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
            for card in cards {
                draft.set(*card, field, value.clone());
            }
        }
        None => draft.leave(cell, place, Message::new("import-why-no-value").message("field", label)),
    }
}
