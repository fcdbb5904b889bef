//! What the user says that headings mean, where Masa does not know them: `--map "Etapa=stage"`, or
//! the list of headings in the preview of an import.

use std::collections::BTreeMap;

use super::head::{HeadMeaning, meaning, plain};
use crate::model::{
    Card, CardField, Choice, Fields, Info, LaneKind, Persona, PersonaField, Touchpoint, TouchpointField,
};
use crate::text::shell_word;
use crate::words::Message;

/// What a heading can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadTarget {
    meaning: HeadMeaning,
}

/// The names of all targets, in the order in which they are offered.
pub static HEAD_TARGETS: &[(&str, HeadTarget)] = &[
    ("stage", of(HeadMeaning::Stage)),
    ("touchpoint", of(HeadMeaning::Touchpoint)),
    ("activity", lane(LaneKind::Activity)),
    ("pain", lane(LaneKind::PainPoint)),
    ("opportunity", lane(LaneKind::Opportunity)),
    ("goal", lane(LaneKind::Goal)),
    ("thought", lane(LaneKind::Thought)),
    ("emotion", lane(LaneKind::Emotion)),
    ("behaviour", lane(LaneKind::Behaviour)),
    ("motivation", lane(LaneKind::Motivation)),
    ("metric", lane(LaneKind::Metric)),
    ("automation", lane(LaneKind::Automation)),
    ("evidence", lane(LaneKind::Evidence)),
    ("lane", lane(LaneKind::Custom)),
    ("persona", of(HeadMeaning::OfPersona(PersonaField::Name))),
    ("channel", of(HeadMeaning::OfTouchpoint(TouchpointField::Channel))),
    ("expectation", of(HeadMeaning::OfTouchpoint(TouchpointField::Expectation))),
    ("note", of(HeadMeaning::OfTouchpoint(TouchpointField::Note))),
    ("severity", card(CardField::Severity)),
    ("frequency", card(CardField::Frequency)),
    ("impact", card(CardField::Impact)),
    ("effort", card(CardField::Effort)),
    ("reach", card(CardField::Reach)),
    ("owner", card(CardField::Owner)),
    ("due", card(CardField::Due)),
    ("source", card(CardField::Source)),
    ("actual", card(CardField::Actual)),
    ("target", card(CardField::Target)),
    ("unit", card(CardField::Unit)),
    ("ignore", of(HeadMeaning::Ignored)),
];

const fn of(meaning: HeadMeaning) -> HeadTarget {
    HeadTarget { meaning }
}

const fn lane(kind: LaneKind) -> HeadTarget {
    of(HeadMeaning::Lane(kind))
}

const fn card(field: CardField) -> HeadTarget {
    of(HeadMeaning::Card(field))
}

impl HeadTarget {
    /// The target of this name, or of a word that is known as a heading (“feeling”, “שלב”).
    pub fn named(name: &str) -> Option<HeadTarget> {
        let name = name.trim();
        let listed = HEAD_TARGETS.iter().find(|(listed, _)| listed.eq_ignore_ascii_case(name));
        let kind = || LaneKind::named(name).map(lane);
        listed.map(|(_, target)| *target).or_else(kind).or_else(|| meaning(name).map(of))
    }

    /// Its name in the list of targets; `None` if headings can stand for it but it is not offered.
    pub fn name(self) -> Option<&'static str> {
        HEAD_TARGETS.iter().find(|(_, target)| *target == self).map(|(name, _)| *name)
    }

    /// What the user calls it.
    pub fn title(self) -> Message {
        Message::new(match self.meaning {
            HeadMeaning::Stage => "export-stage",
            HeadMeaning::Touchpoint => "export-touchpoint",
            HeadMeaning::Number => "head-number",
            HeadMeaning::Lane(LaneKind::Custom) => "head-own-lane",
            HeadMeaning::Lane(kind) => kind.label(),
            HeadMeaning::LaneName => "head-lane-name",
            HeadMeaning::Card(field) => Card::row(field).label,
            HeadMeaning::OfTouchpoint(field) => Touchpoint::row(field).label,
            HeadMeaning::OfPersona(PersonaField::Name) => "filter-key-persona",
            HeadMeaning::OfPersona(field) => Persona::row(field).label,
            HeadMeaning::OfMap(field) => Info::row(field).label,
            HeadMeaning::Ignored => "head-ignored",
        })
    }

    pub(super) fn meaning(self) -> HeadMeaning {
        self.meaning
    }

    pub(super) const fn of_meaning(meaning: HeadMeaning) -> HeadTarget {
        of(meaning)
    }
}

/// What headings stand for, by what the user said about each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadAnswers {
    /// By the heading as [`key`] has it.
    targets: BTreeMap<String, HeadTarget>,
}

/// A heading without differences that people do not see.
fn key(head: &str) -> String {
    let plain = plain(head);
    if plain.is_empty() { head.trim().to_owned() } else { plain }
}

impl HeadAnswers {
    pub fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    /// The later answer about a heading counts.
    pub fn set(&mut self, head: &str, target: HeadTarget) {
        self.targets.insert(key(head), target);
    }

    pub fn get(&self, head: &str) -> Option<HeadTarget> {
        self.targets.get(&key(head)).copied()
    }

    /// All answers: the headings, as they are compared, with their targets.
    pub fn iter(&self) -> impl Iterator<Item = (&str, HeadTarget)> {
        self.targets.iter().map(|(head, target)| (head.as_str(), *target))
    }

    /// Whether two headings are the same to people.
    pub(super) fn are_same(one: &str, other: &str) -> bool {
        key(one) == key(other)
    }

    /// What a heading means: what the user said, otherwise what is known.
    pub(super) fn meaning(&self, head: &str) -> Option<HeadMeaning> {
        // Most imports have no answers, and this is asked about every cell.
        let answer = if self.is_empty() { None } else { self.get(head) };
        answer.map(HeadTarget::meaning).or_else(|| meaning(head))
    }
}

/// The option `--map` with these answers, as it is typed.
pub(super) fn answers_to_type<'head>(answers: impl Iterator<Item = (&'head str, &'head str)>) -> String {
    let said: Vec<String> =
        answers.map(|(head, target)| format!("{}={target}", head.replace('\n', " "))).collect();
    format!("--map {}", shell_word(said.join(",").as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_lane_is_a_target_and_every_name_finds_its_own() {
        for kind in LaneKind::ALL {
            assert!(HEAD_TARGETS.iter().any(|(_, target)| *target == lane(*kind)), "{kind:?}");
            assert_eq!(HeadTarget::named(kind.name()), Some(lane(*kind)));
        }
        for (name, target) in HEAD_TARGETS {
            assert_eq!((HeadTarget::named(name), target.name()), (Some(*target), Some(*name)));
        }
        assert_eq!(HeadTarget::named(" Feeling "), HeadTarget::named("emotion"));
        assert_eq!(HeadTarget::named("נקודות כאב"), HeadTarget::named("pain"));
        assert_eq!(HeadTarget::named("nonsense"), None);
    }

    #[test]
    fn an_answer_goes_before_what_is_known_and_headings_are_compared_as_people_see_them() {
        let mut answers = HeadAnswers::default();
        answers.set("Étape ", HeadTarget::named("stage").unwrap());
        answers.set("Pain", HeadTarget::named("goal").unwrap());
        answers.set("😡", HeadTarget::named("pain").unwrap());
        assert_eq!(answers.meaning("étape"), Some(HeadMeaning::Stage));
        assert_eq!(answers.meaning("PAIN:"), Some(HeadMeaning::Lane(LaneKind::Goal)));
        assert_eq!(answers.meaning("😡"), Some(HeadMeaning::Lane(LaneKind::PainPoint)));
        assert_eq!(answers.meaning("Touchpoint"), Some(HeadMeaning::Touchpoint));
        assert_eq!(answers.meaning("Passo"), None);
    }
}
