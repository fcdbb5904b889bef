//! A change between two versions of a journey that people look for.

use super::versions::Versions;
use crate::insight::emotion::signed;
use crate::model::{
    Card, CardField, CardId, Decision, Field, FieldName, Id, LaneKind, Map, StageField, TouchpointField,
    Value,
};
use crate::ops::Op;
use crate::words::Message;

/// A change, about a node of one map or both.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub kind: ChangeKind,
    pub about: Id,
    /// What a severity or an emotion was before and after; empty where it was not set.
    pub levels: Option<[String; 2]>,
    /// The sentence of the difference.
    pub said: Message,
}

/// The kinds, in the order in which the changes of a stage are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    PainGone,
    PainEased,
    PainWorse,
    /// Its severity or frequency was set for the first time, or cleared.
    PainWeighed,
    PainNew,
    StageNew,
    StageGone,
    StageMoved,
    StageRenamed,
    TouchpointNew,
    TouchpointGone,
    TouchpointMoved,
    TouchpointRenamed,
    FeelsBetter,
    FeelsWorse,
    /// The emotion was set for the first time, or cleared.
    Felt,
    /// An opportunity that was to be done, and is no longer one.
    CarriedOut,
    OpportunityGone,
    OpportunityNew,
    Decided,
}

impl ChangeKind {
    /// The id of the message that is its name.
    pub fn label(self) -> &'static str {
        match self {
            ChangeKind::PainGone => "change-pain-gone",
            ChangeKind::PainEased => "change-pain-eased",
            ChangeKind::PainWorse => "change-pain-worse",
            ChangeKind::PainWeighed => "change-pain-weighed",
            ChangeKind::PainNew => "change-pain-new",
            ChangeKind::StageNew => "change-stage-new",
            ChangeKind::StageGone => "change-stage-gone",
            ChangeKind::StageMoved => "change-stage-moved",
            ChangeKind::StageRenamed => "change-stage-renamed",
            ChangeKind::TouchpointNew => "change-touchpoint-new",
            ChangeKind::TouchpointGone => "change-touchpoint-gone",
            ChangeKind::TouchpointMoved => "change-touchpoint-moved",
            ChangeKind::TouchpointRenamed => "change-touchpoint-renamed",
            ChangeKind::FeelsBetter => "change-feels-better",
            ChangeKind::FeelsWorse => "change-feels-worse",
            ChangeKind::Felt => "change-felt",
            ChangeKind::CarriedOut => "change-carried-out",
            ChangeKind::OpportunityGone => "change-opportunity-gone",
            ChangeKind::OpportunityNew => "change-opportunity-new",
            ChangeKind::Decided => "change-decided",
        }
    }

    /// 1 for what is better for the customer, −1 for what is worse, 0 for the others.
    pub fn trend(self) -> i8 {
        match self {
            ChangeKind::PainGone
            | ChangeKind::PainEased
            | ChangeKind::FeelsBetter
            | ChangeKind::CarriedOut => 1,
            ChangeKind::PainWorse | ChangeKind::PainNew | ChangeKind::FeelsWorse => -1,
            _ => 0,
        }
    }
}

/// The kind of change that an op is, with the levels before and after; `None` if it is none of
/// these.
pub(super) fn classify(versions: Versions<'_>, op: &Op) -> Option<(ChangeKind, Option<[String; 2]>)> {
    let Versions { before, after } = versions;
    let plain = |kind| Some((kind, None));
    let severity = |card: &Card| card.facets().weight.severity.map(|severity| severity.to_string());
    match op {
        Op::Insert(node) => match node.id() {
            Id::Stage(_) => plain(ChangeKind::StageNew),
            Id::Touchpoint(_) => plain(ChangeKind::TouchpointNew),
            Id::Card(id) => match lane_kind(after, id)? {
                (LaneKind::PainPoint, card) => Some((ChangeKind::PainNew, levels(None, severity(card)))),
                (LaneKind::Opportunity, _) => plain(ChangeKind::OpportunityNew),
                _ => None,
            },
            _ => None,
        },
        Op::Remove(Id::Stage(_)) => plain(ChangeKind::StageGone),
        Op::Remove(Id::Touchpoint(_)) => plain(ChangeKind::TouchpointGone),
        Op::Remove(Id::Card(id)) => match lane_kind(before, *id)? {
            (LaneKind::PainPoint, card) => Some((ChangeKind::PainGone, levels(severity(card), None))),
            (LaneKind::Opportunity, card) if card.facets().task.decision == Some(Decision::Do) => {
                plain(ChangeKind::CarriedOut)
            }
            (LaneKind::Opportunity, _) => plain(ChangeKind::OpportunityGone),
            _ => None,
        },
        Op::Set(id, field, _) if field.name == FieldName::Position => match id {
            Id::Stage(_) => plain(ChangeKind::StageMoved),
            Id::Touchpoint(_) => plain(ChangeKind::TouchpointMoved),
            _ => None,
        },
        Op::Set(id, field, value) => {
            let former = before.value(*id, field).unwrap_or_default();
            set(after, (*id, field), &former, value)
        }
        Op::Remove(_) => None,
    }
}

/// The same for a field that was set, if it is one of those that are compared.
fn set(
    after: &Map,
    (id, field): (Id, &Field),
    former: &Value,
    value: &Value,
) -> Option<(ChangeKind, Option<[String; 2]>)> {
    let is = |names: &[FieldName]| names.contains(&field.name);
    let number = |value: &Value| value.clone().into_whole::<i8>();
    match id {
        Id::Stage(_) if is(&[StageField::Name.into()]) => Some((ChangeKind::StageRenamed, None)),
        Id::Touchpoint(_) if is(&[TouchpointField::Name.into()]) => {
            Some((ChangeKind::TouchpointRenamed, None))
        }
        Id::Touchpoint(_) if is(&[TouchpointField::Emotion.into(), TouchpointField::Emotions.into()]) => {
            let kind = match (number(former), number(value)) {
                (Some(one), Some(other)) if one < other => ChangeKind::FeelsBetter,
                (Some(_), Some(_)) => ChangeKind::FeelsWorse,
                _ => ChangeKind::Felt,
            };
            Some((kind, levels(number(former).map(signed), number(value).map(signed))))
        }
        Id::Card(id) => match lane_kind(after, id)?.0 {
            LaneKind::PainPoint if is(&[CardField::Severity.into(), CardField::Frequency.into()]) => {
                let kind = match (number(former), number(value)) {
                    (Some(one), Some(other)) if one > other => ChangeKind::PainEased,
                    (Some(_), Some(_)) => ChangeKind::PainWorse,
                    _ => ChangeKind::PainWeighed,
                };
                let shown = |value: &Value| number(value).map(|number| number.to_string());
                Some((kind, levels(shown(former), shown(value))))
            }
            LaneKind::Opportunity if is(&[CardField::Decision.into()]) => Some((ChangeKind::Decided, None)),
            _ => None,
        },
        _ => None,
    }
}

/// The levels, if one of them is known.
fn levels(before: Option<String>, after: Option<String>) -> Option<[String; 2]> {
    (before.is_some() || after.is_some()).then(|| [before.unwrap_or_default(), after.unwrap_or_default()])
}

fn lane_kind(map: &Map, id: CardId) -> Option<(LaneKind, &Card)> {
    let card = map.card(id)?;
    Some((map.kind_of(card)?, card))
}
