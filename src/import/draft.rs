//! A map in the making: stages, touchpoints, lanes and personas are found by name or made, cards come after each other, and
//! what belongs nowhere is kept for the stage “Unplaced”. Ids are dealt from a seed, so that the same bytes give the same
//! map.

use std::collections::{BTreeSet, HashMap};

use super::{Counts, Import, ImportError, ImportShape, ImportSource, Unplaced};
use crate::insight::fold::folded;
use crate::model::{
    Card, CardField, CardId, Field, Home, Id, IdSource, Info, Kind, Lane, LaneId, LaneKind, Map, MapField,
    Node, Persona, PersonaId, Place, Position, Rank, Stage, StageId, Touchpoint, TouchpointId, Value,
};
use crate::ops::Op;
use crate::words::{Message, Words};

/// A map in the making.
pub(super) struct MapDraft {
    map: Map,
    ids: IdSource,
    placed: u64,
    words: &'static Words,
    known: KnownNames,
    /// How much may still be made, in units of [`MOST_WORK`]; below 0 it is too much, and nothing more is made.
    work_left: i64,
    /// Texts that could not be placed, so far.
    pub unplaced: Vec<Unplaced>,
    /// What people should know, so far.
    pub remarks: Vec<Message>,
}

/// The most nodes, those that belong nowhere included: more than anybody could look at.
const MOST_NODES: i64 = 100_000;

/// What an import may cost, in bytes that are copied. A text to which every row adds a line is copied with every row.
const MOST_WORK: i64 = MOST_NODES * NODE_WORK;

/// What it costs to name a persona on a card.
const PERSONA_WORK: usize = 64;

/// What it costs to compare a remark with another.
const REMARK_WORK: usize = 64;

/// What a node costs.
const NODE_WORK: i64 = 768;

#[derive(Default)]
struct KnownNames {
    stages: HashMap<String, StageId>,
    touchpoints: HashMap<(StageId, String), TouchpointId>,
    lanes: HashMap<(LaneKind, String), LaneId>,
    personas: HashMap<String, PersonaId>,
}

impl MapDraft {
    /// An empty map in this language, whose ids are dealt from `seed`.
    pub fn new(language: &str, seed: u64) -> MapDraft {
        let info = Info { language: language.to_owned(), ..Info::default() };
        MapDraft {
            map: Map::new(info),
            ids: IdSource::seeded(seed),
            placed: 0,
            words: Words::of(language).unwrap_or_else(Words::english),
            known: KnownNames::default(),
            work_left: MOST_WORK,
            unplaced: Vec::new(),
            remarks: Vec::new(),
        }
    }

    pub fn map(&self) -> &Map {
        &self.map
    }

    /// A sentence in the map's language.
    pub fn say(&self, message: &Message) -> String {
        self.words.say_plain(message)
    }

    /// Whether a text is this word of ours, in English or in the map's language.
    pub fn is_called(&self, text: &str, name: &'static str) -> bool {
        let message = Message::new(name);
        [Words::english(), self.words].iter().any(|words| folded(&words.say_plain(&message)) == folded(text))
    }

    /// The rank after all that were given: whatever is added stands last.
    fn rank(&mut self) -> Rank {
        self.placed += 1;
        // Of one length, so that the order of texts is that of numbers; a rank does not end in 0.
        Rank::parse(&format!("{:012}i", self.placed)).unwrap_or_default()
    }

    /// An id of this kind that nothing has: the wanted one, if it is free.
    fn id<I: TryFrom<Id> + Copy + Into<Id>>(&mut self, kind: Kind, wanted: Option<I>) -> I {
        let ids = &mut self.ids;
        let free = wanted.filter(|id| !self.map.contains((*id).into()));
        free.unwrap_or_else(|| self.map.unused(kind, || ids.deal()))
    }

    /// The same, for nodes that the draft does not know by name.
    pub fn free_id<I: TryFrom<Id> + Copy + Into<Id>>(&mut self, kind: Kind, wanted: Option<I>) -> I {
        self.id(kind, wanted)
    }

    /// The rank after all that were given.
    pub fn last_rank(&mut self) -> Rank {
        self.rank()
    }

    /// Counts what is done; `false` where that is too much. What is then still asked for is not made: [`MapDraft::finish`] tells
    /// of it.
    pub fn spend(&mut self, bytes: usize) -> bool {
        self.work_left = self.work_left.saturating_sub_unsigned(bytes as u64);
        self.work_left >= 0
    }

    /// Counts that a text is made longer: it is read, put together anew, compared and stored.
    pub fn spend_on(&mut self, text: &str) -> bool {
        self.spend(text.len().saturating_mul(4))
    }

    /// Whether that was too much, so that what is still to be read need not be.
    pub fn is_full(&self) -> bool {
        self.work_left < 0
    }

    /// Takes a node in. Homes and lanes are made before what stands in them, and ids are free, so that nothing is refused.
    pub fn insert(&mut self, node: Node) -> bool {
        self.spend(NODE_WORK as usize) && Op::Insert(node).apply(&mut self.map).is_ok()
    }

    /// Stores a value; `false` where the field does not take it.
    pub fn set(&mut self, id: impl Into<Id>, field: impl Into<Field>, value: Value) -> bool {
        Op::Set(id.into(), field.into(), value).apply(&mut self.map).is_ok()
    }

    /// Gives the map a title, unless it has one.
    pub fn title(&mut self, title: &str) {
        if self.map.info().title.is_empty() {
            self.set(Id::Map, MapField::Title, Value::text(title.trim()));
        }
    }

    /// Adds to what the map covers.
    pub fn scope(&mut self, text: &str) {
        let scope = joined(&self.map.info().scope, text);
        if !self.spend_on(&scope) {
            return;
        }
        self.set(Id::Map, MapField::Scope, Value::text(scope));
    }

    pub fn stage(&mut self, name: &str) -> StageId {
        match self.known.stages.get(name) {
            Some(id) => *id,
            None => self.new_stage(None, Stage { name: name.to_owned(), ..Stage::default() }),
        }
    }

    /// A further stage.
    pub fn new_stage(&mut self, wanted: Option<StageId>, stage: Stage) -> StageId {
        let (id, rank) = (self.id(Kind::Stage, wanted), self.rank());
        self.known.stages.entry(stage.name.clone()).or_insert(id);
        self.insert(Node::Stage(id, Stage { rank, ..stage }));
        id
    }

    pub fn touchpoint(&mut self, stage: StageId, name: &str) -> TouchpointId {
        match self.known.touchpoints.get(&(stage, name.to_owned())) {
            Some(id) => *id,
            None => self.new_touchpoint(None, Touchpoint::new(stage, name)),
        }
    }

    /// A further touchpoint.
    pub fn new_touchpoint(&mut self, wanted: Option<TouchpointId>, touchpoint: Touchpoint) -> TouchpointId {
        let (id, rank) = (self.id(Kind::Touchpoint, wanted), self.rank());
        self.known.touchpoints.entry((touchpoint.stage, touchpoint.name.clone())).or_insert(id);
        self.insert(Node::Touchpoint(id, Touchpoint { rank, ..touchpoint }));
        id
    }

    /// The lane of this kind and title; the usual title of a kind is none, but for lanes of no known kind.
    pub fn lane(&mut self, kind: LaneKind, title: &str) -> LaneId {
        let label = Message::new(crate::model::Choice::label(kind));
        let usual =
            kind != LaneKind::Custom && [self.say(&label), label.to_string()].contains(&title.to_owned());
        let title = if usual { "" } else { title };
        match self.known.lanes.get(&(kind, title.to_owned())) {
            Some(id) => *id,
            None => self.new_lane(None, Lane { title: title.to_owned(), ..Lane::new(kind) }),
        }
    }

    /// The first lane of this kind, or a new one without a title.
    pub fn lane_of(&mut self, kind: LaneKind) -> LaneId {
        let is_of = |id: &&LaneId| self.map.lane(**id).is_some_and(|lane| lane.kind == kind);
        match self.map.lane_ids().iter().find(is_of) {
            Some(id) => *id,
            None => self.lane(kind, ""),
        }
    }

    /// A further lane.
    pub fn new_lane(&mut self, wanted: Option<LaneId>, lane: Lane) -> LaneId {
        let (id, rank) = (self.id(Kind::Lane, wanted), self.rank());
        self.known.lanes.entry((lane.kind, lane.title.clone())).or_insert(id);
        self.insert(Node::Lane(id, Lane { rank, ..lane }));
        id
    }

    /// Puts a lane after the others.
    pub fn put_last(&mut self, lane: LaneId) {
        let rank = self.rank();
        self.set(lane, Field::POSITION, Value::Position(Position::Order(rank)));
    }

    pub fn persona(&mut self, name: &str) -> PersonaId {
        match self.known.personas.get(name) {
            Some(id) => *id,
            // Millions of names are not even kept.
            None if self.is_full() => PersonaId::new(self.ids.deal()),
            None => self.new_persona(None, Persona { name: name.to_owned(), ..Persona::default() }),
        }
    }

    /// A further persona.
    pub fn new_persona(&mut self, wanted: Option<PersonaId>, persona: Persona) -> PersonaId {
        let (id, rank) = (self.id(Kind::Persona, wanted), self.rank());
        self.known.personas.entry(persona.name.clone()).or_insert(id);
        self.insert(Node::Persona(id, Persona { rank, ..persona }));
        id
    }

    /// A further card with this text.
    pub fn card(&mut self, home: Home, lane: LaneId, text: &str) -> CardId {
        let place = Place { home, lane, rank: Rank::default() };
        self.new_card(None, Card::new(place, text))
    }

    /// A further card; it stands last in its cell.
    pub fn new_card(&mut self, wanted: Option<CardId>, mut card: Card) -> CardId {
        let id = self.id(Kind::Card, wanted);
        card.place.rank = self.rank();
        self.insert(Node::Card(id, card));
        id
    }

    /// Says whom a card is about.
    pub fn about(&mut self, card: CardId, personas: &[PersonaId]) {
        let personas: BTreeSet<PersonaId> = personas.iter().copied().collect();
        if !personas.is_empty() && self.spend(personas.len() * PERSONA_WORK) {
            self.set(card, CardField::Personas, Value::references(&personas));
        }
    }

    /// Keeps a text that belongs nowhere.
    pub fn leave(&mut self, text: &str, place: Message, why: Message) {
        let text = text.trim();
        // It will be a card.
        if !text.is_empty() && self.spend(NODE_WORK as usize) {
            self.unplaced.push(Unplaced { text: text.to_owned(), place, why });
        }
    }

    /// Adds a remark, unless the same was made before.
    pub fn remark(&mut self, remark: Message) {
        if self.spend(self.remarks.len() * REMARK_WORK) && !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    /// Whether the map holds anything yet.
    pub fn is_empty(&self) -> bool {
        self.map.stage_ids().is_empty() && self.map.card_count() == 0
    }

    /// Ends an import: gives the map the file's name where it has no title.
    pub fn finish_named(mut self, shape: ImportShape, source: &ImportSource) -> Result<Import, ImportError> {
        if self.is_empty() && self.unplaced.is_empty() {
            return Err(ImportError::Unrecognised);
        }
        if let Some(name) = source.stem() {
            self.title(name);
        }
        self.finish(shape)
    }

    /// The map, with what belongs nowhere in a stage of its own.
    ///
    /// # Errors
    /// [`ImportError::TooMuch`] where there was more than anybody could look at.
    pub fn finish(mut self, shape: ImportShape) -> Result<Import, ImportError> {
        if self.is_full() {
            return Err(ImportError::TooMuch { what: "import-too-many-nodes", limit: MOST_NODES as u64 });
        }
        // What belongs nowhere was counted when it was left.
        self.work_left = MOST_WORK;
        if !self.unplaced.is_empty() {
            let name = self.say(&Message::new("import-unplaced"));
            let stage = self.stage(&name);
            let lane = self.lane(LaneKind::Custom, &name);
            for unplaced in std::mem::take(&mut self.unplaced) {
                self.card(Home::Stage(stage), lane, &unplaced.text);
                self.unplaced.push(unplaced);
            }
        }
        Ok(Import::of(self.map, shape, self.unplaced, self.remarks))
    }
}

impl Import {
    /// What came of an import, counted.
    pub(super) fn of(map: Map, shape: ImportShape, unplaced: Vec<Unplaced>, remarks: Vec<Message>) -> Import {
        let counts = Counts {
            stages: map.stage_ids().len(),
            touchpoints: map.touchpoint_count(),
            cards: map.card_count(),
            personas: map.persona_ids().len(),
            lanes: map.lane_ids().len(),
        };
        Import { map, shape, counts, unplaced, remarks }
    }
}

/// Two texts, one below the other.
pub(super) fn joined(above: &str, below: &str) -> String {
    match (above.trim(), below.trim()) {
        ("", text) | (text, "") => text.to_owned(),
        (above, below) => format!("{above}\n{below}"),
    }
}
