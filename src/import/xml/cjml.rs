//! Journeys in CJML, the Customer Journey Modelling Language: actors, and touchpoints with who begins
//! them, who receives them and over which channel. A journey is a stage unless its touchpoints name
//! phases. What is not understood is listed by `overlooked`.

use std::collections::HashMap;

use super::nodes::XmlNode;
use crate::import::draft::MapDraft;
use crate::import::feeling::{ReadFeeling, Scale, feeling, number};
use crate::import::{ImportError, ImportShape};
use crate::model::{Home, LaneKind, StageId, TouchpointField, TouchpointId, Value};
use crate::text::quoted;
use crate::words::Message;

pub(super) fn read(draft: &mut MapDraft, root: &XmlNode) -> Result<ImportShape, ImportError> {
    let is_journey = |node: &&XmlNode| node.name.to_ascii_lowercase().ends_with("journey");
    if !root.children.iter().any(|node| is_journey(&node)) {
        return Err(ImportError::OtherKind(
            Message::new("import-kind-xml").text("element", quoted(&root.name)),
        ));
    }
    root.children.iter().filter(is_journey).for_each(|part| journey(draft, part));
    Ok(ImportShape::Cjml)
}

struct CjmlJourney<'draft> {
    draft: &'draft mut MapDraft,
    name: String,
    /// The names of the actors by their ids.
    actors: HashMap<String, String>,
    scale: Scale,
}

fn journey(draft: &mut MapDraft, node: &XmlNode) {
    let named = ["journeyName", "name", "title", "journeyTitle", "journeyID"]
        .iter()
        .find_map(|name| node.child(name));
    let name = named.map_or("", |named| named.text.as_str());
    let name = if name.is_empty() { &node.name } else { name };
    draft.title(name);
    let felt = touchpoints(node)
        .into_iter()
        .flat_map(|touchpoint| &touchpoint.children)
        .filter(|part| is_felt(&part.name));
    let numbers: Vec<f64> = felt.flat_map(XmlNode::texts).filter_map(number).collect();
    let mut journey =
        CjmlJourney { draft, name: name.to_owned(), actors: HashMap::new(), scale: Scale::of(&numbers) };
    for part in &node.children {
        match part.name.to_ascii_lowercase().as_str() {
            "actors" => part.children.iter().for_each(|actor| journey.actor(actor)),
            "touchpoints" => part.children.iter().for_each(|touchpoint| journey.touchpoint(touchpoint)),
            "journeydescription" | "description" | "scope" | "purpose" => journey.draft.scope(&part.text),
            _ => {}
        }
    }
}

fn touchpoints(journey: &XmlNode) -> Vec<&XmlNode> {
    journey.child("touchpoints").map(|list| list.children.iter().collect()).unwrap_or_default()
}

fn is_felt(name: &str) -> bool {
    ["experience", "emotion", "feeling", "satisfaction"]
        .iter()
        .any(|word| name.to_ascii_lowercase().contains(word))
}

impl CjmlJourney<'_> {
    /// An end user is a persona; others are known by their names where they act.
    fn actor(&mut self, node: &XmlNode) {
        let named = ["actorName", "companyName", "name"].iter().find_map(|name| node.child(name));
        let id = node.attribute("actorID").unwrap_or_default();
        let name = named.map_or(id, |named| named.text.as_str());
        if !id.is_empty() {
            self.actors.insert(id.to_owned(), name.to_owned());
        }
        if node.name.eq_ignore_ascii_case("endUser") {
            self.draft.persona(name);
        }
    }

    fn touchpoint(&mut self, node: &XmlNode) {
        let label = |part: &XmlNode, name: &str| {
            part.child(name).map(|label| label.text.clone()).filter(|text| !text.is_empty())
        };
        let initiator = node.child("initiator");
        let own = ["actionName", "actionLabel", "label", "name", "description"]
            .iter()
            .find_map(|name| label(node, name));
        let name = initiator.and_then(|part| label(part, "initiatorLabel")).or(own);
        let id = node.child("touchpointID").map(|id| id.text.clone()).unwrap_or_default();
        let stage = self.stage(node);
        let touchpoint = self.draft.touchpoint(stage, name.as_deref().unwrap_or(&id));
        for part in &node.children {
            match part.name.to_ascii_lowercase().as_str() {
                "touchpointid" | "phase" | "phasename" => {}
                "initiator" => self.said_by(part, "initiatorLabel", name.as_deref(), touchpoint),
                "receiver" => self.said_by(part, "receiverLabel", None, touchpoint),
                "channel" => {
                    let channel = part.texts().join(" ");
                    self.draft.set(touchpoint, TouchpointField::Channel, Value::text(channel));
                }
                felt if is_felt(felt) => part.texts().iter().for_each(|text| self.felt(touchpoint, text)),
                _ => {}
            }
        }
    }

    fn stage(&mut self, node: &XmlNode) -> StageId {
        let phase = ["phase", "phaseName"]
            .iter()
            .find_map(|name| node.child(name))
            .map(|phase| phase.texts().join(" "));
        let phase =
            phase.or_else(|| node.attribute("phase").map(str::to_owned)).filter(|phase| !phase.is_empty());
        self.draft.stage(phase.as_deref().unwrap_or(&self.name))
    }

    /// What an actor does at a touchpoint, in the actor's own lane, unless it is the touchpoint's name.
    fn said_by(&mut self, part: &XmlNode, label: &str, name: Option<&str>, touchpoint: TouchpointId) {
        let actor =
            part.child("refersTo").and_then(|refers| refers.attribute("actorIDref")).unwrap_or_default();
        let actor = self.actors.get(actor).map_or(actor, String::as_str).to_owned();
        for text in part.texts() {
            if name == Some(text) && part.child(label).is_some_and(|label| label.text == text) {
                continue;
            }
            let lane = match actor.as_str() {
                "" => self.draft.lane_of(LaneKind::Activity),
                actor => self.draft.lane(LaneKind::Custom, actor),
            };
            self.draft.card(Home::Touchpoint(touchpoint), lane, text);
        }
    }

    fn felt(&mut self, touchpoint: TouchpointId, text: &str) {
        let felt = match (number(text), feeling(text)) {
            (Some(number), _) => Some(self.scale.ours(number)),
            (None, Some(ReadFeeling::Scale(felt))) => Some(felt),
            _ => None,
        };
        let is_unset =
            self.draft.map().touchpoint(touchpoint).is_some_and(|one| one.feeling.everyone.is_none());
        let is_set = is_unset
            && felt
                .is_some_and(|felt| self.draft.set(touchpoint, TouchpointField::Emotion, Value::Whole(felt)));
        if !is_set {
            let lane = self.draft.lane_of(LaneKind::Emotion);
            self.draft.card(Home::Touchpoint(touchpoint), lane, text);
        }
    }
}
