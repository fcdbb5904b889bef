//! A map under construction. Stages, touchpoints, lanes and personas are looked up by name and
//! created if missing; cards are appended; text without a place is collected for the stage
//! “Unplaced”. Ids are generated from a seed, so that the same bytes give the same map.

mod heads;

use std::collections::{BTreeSet, HashMap};

use super::{Counts, HeadAnswers, Import, ImportError, ImportHead, ImportShape, ImportSource, Unplaced};
use crate::insight::fold::folded;
use crate::model::{
    Card, CardField, CardId, Field, Home, Id, IdSource, Info, Kind, Lane, LaneId, LaneKind, Map, MapField,
    Node, Persona, PersonaId, Place, Position, Rank, Stage, StageId, Touchpoint, TouchpointId, Value,
};
use crate::ops::Op;
use crate::words::{Message, Words};

pub(super) struct MapDraft {
    map: Map,
    ids: IdSource,
    placed: u64,
    words: &'static Words,
    known: KnownNames,
    /// The remaining budget, in the unit of [`MOST_WORK`]. Below 0 the import is too large, and
    /// nothing more is created.
    work_left: i64,
    /// Texts that could not be placed so far.
    pub unplaced: Vec<Unplaced>,
    /// Messages for the user so far.
    pub remarks: Vec<Message>,
    /// What the user says that headings mean.
    pub answers: HeadAnswers,
    /// The persona whose sheet is being read, and whose the emotions and cards on it are.
    pub eyes: Option<PersonaId>,
    heads: Vec<ImportHead>,
}

/// The maximum number of nodes, including unplaced texts: more than anybody could review.
const MOST_NODES: i64 = 100_000;

/// The budget of an import, in bytes copied. Appending to a text copies all of it, so that a long
/// text built row by row is expensive.
const MOST_WORK: i64 = MOST_NODES * NODE_WORK;

/// The cost of assigning a persona to a card.
const PERSONA_WORK: usize = 64;

/// The cost of comparing two remarks.
const REMARK_WORK: usize = 64;

/// The cost of a node.
const NODE_WORK: i64 = 768;

#[derive(Default)]
struct KnownNames {
    stages: HashMap<String, StageId>,
    touchpoints: HashMap<(StageId, String), TouchpointId>,
    lanes: HashMap<(LaneKind, String), LaneId>,
    personas: HashMap<String, PersonaId>,
}

impl MapDraft {
    /// An empty map in this language; `seed` determines its ids.
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
            answers: HeadAnswers::default(),
            eyes: None,
            heads: Vec::new(),
        }
    }

    /// Reads headings as the user says.
    pub fn answering(mut self, answers: &HeadAnswers) -> MapDraft {
        self.answers = answers.clone();
        self
    }

    pub fn map(&self) -> &Map {
        &self.map
    }

    /// Formats a message in the map's language.
    pub fn say(&self, message: &Message) -> String {
        self.words.say_plain(message)
    }

    /// Whether the text equals this message, in English or in the map's language.
    pub fn is_called(&self, text: &str, name: &'static str) -> bool {
        let message = Message::new(name);
        [Words::english(), self.words].iter().any(|words| folded(&words.say_plain(&message)) == folded(text))
    }

    /// A rank after all ranks handed out so far.
    fn rank(&mut self) -> Rank {
        self.placed += 1;
        // All ranks have the same length, so that they sort like the numbers; a rank must not end
        // in 0.
        Rank::parse(&format!("{:012}i", self.placed)).unwrap_or_default()
    }

    /// A free id of this kind: `wanted` if it is unused.
    fn id<I: TryFrom<Id> + Copy + Into<Id>>(&mut self, kind: Kind, wanted: Option<I>) -> I {
        let ids = &mut self.ids;
        let free = wanted.filter(|id| !self.map.contains((*id).into()));
        free.unwrap_or_else(|| self.map.unused(kind, || ids.deal()))
    }

    /// Like [`MapDraft::id`], for nodes that the draft does not track by name.
    pub fn free_id<I: TryFrom<Id> + Copy + Into<Id>>(&mut self, kind: Kind, wanted: Option<I>) -> I {
        self.id(kind, wanted)
    }

    /// A rank after all ranks handed out so far.
    pub fn last_rank(&mut self) -> Rank {
        self.rank()
    }

    /// Charges the budget; `false` if it is exhausted. After that nothing is created, and
    /// [`MapDraft::finish`] returns the error.
    pub fn spend(&mut self, bytes: usize) -> bool {
        self.work_left = self.work_left.saturating_sub_unsigned(bytes as u64);
        self.work_left >= 0
    }

    /// Charges the budget for extending a text, which reads, rebuilds, compares and stores it.
    pub fn spend_on(&mut self, text: &str) -> bool {
        self.spend(text.len().saturating_mul(4))
    }

    /// Whether the budget is exhausted, so that reading can stop.
    pub fn is_full(&self) -> bool {
        self.work_left < 0
    }

    /// Inserts a node. This cannot be refused: parents and lanes are created before their children,
    /// and ids are unused.
    pub fn insert(&mut self, node: Node) -> bool {
        self.spend(NODE_WORK as usize) && Op::Insert(node).apply(&mut self.map).is_ok()
    }

    /// Sets a field; `false` if the field does not accept the value.
    pub fn set(&mut self, id: impl Into<Id>, field: impl Into<Field>, value: Value) -> bool {
        Op::Set(id.into(), field.into(), value).apply(&mut self.map).is_ok()
    }

    /// Sets the map's title unless it has one.
    pub fn title(&mut self, title: &str) {
        if self.map.info().title.is_empty() {
            self.set(Id::Map, MapField::Title, Value::text(title.trim()));
        }
    }

    /// Appends to the map's scope.
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

    /// Creates a stage.
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

    /// Creates a touchpoint.
    pub fn new_touchpoint(&mut self, wanted: Option<TouchpointId>, touchpoint: Touchpoint) -> TouchpointId {
        let (id, rank) = (self.id(Kind::Touchpoint, wanted), self.rank());
        self.known.touchpoints.entry((touchpoint.stage, touchpoint.name.clone())).or_insert(id);
        self.insert(Node::Touchpoint(id, Touchpoint { rank, ..touchpoint }));
        id
    }

    /// The lane of this kind and title, created if missing. A title equal to the kind's default
    /// title counts as no title, except for custom lanes.
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

    /// The first lane of this kind, created without a title if missing.
    pub fn lane_of(&mut self, kind: LaneKind) -> LaneId {
        let is_of = |id: &&LaneId| self.map.lane(**id).is_some_and(|lane| lane.kind == kind);
        match self.map.lane_ids().iter().find(is_of) {
            Some(id) => *id,
            None => self.lane(kind, ""),
        }
    }

    /// Creates a lane.
    pub fn new_lane(&mut self, wanted: Option<LaneId>, lane: Lane) -> LaneId {
        let (id, rank) = (self.id(Kind::Lane, wanted), self.rank());
        self.known.lanes.entry((lane.kind, lane.title.clone())).or_insert(id);
        self.insert(Node::Lane(id, Lane { rank, ..lane }));
        id
    }

    /// Moves a lane to the end.
    pub fn put_last(&mut self, lane: LaneId) {
        let rank = self.rank();
        self.set(lane, Field::POSITION, Value::Position(Position::Order(rank)));
    }

    pub fn persona(&mut self, name: &str) -> PersonaId {
        match self.known.personas.get(name) {
            Some(id) => *id,
            // Over budget, not even the name is stored: there may be millions.
            None if self.is_full() => PersonaId::new(self.ids.deal()),
            None => self.new_persona(None, Persona { name: name.to_owned(), ..Persona::default() }),
        }
    }

    /// Creates a persona.
    pub fn new_persona(&mut self, wanted: Option<PersonaId>, persona: Persona) -> PersonaId {
        let (id, rank) = (self.id(Kind::Persona, wanted), self.rank());
        self.known.personas.entry(persona.name.clone()).or_insert(id);
        self.insert(Node::Persona(id, Persona { rank, ..persona }));
        id
    }

    /// Creates a card with this text.
    pub fn card(&mut self, home: Home, lane: LaneId, text: &str) -> CardId {
        let place = Place { home, lane, rank: Rank::default() };
        self.new_card(None, Card::new(place, text))
    }

    /// Creates a card at the end of its cell.
    pub fn new_card(&mut self, wanted: Option<CardId>, mut card: Card) -> CardId {
        let id = self.id(Kind::Card, wanted);
        card.place.rank = self.rank();
        self.insert(Node::Card(id, card));
        let eyes = self.eyes;
        self.about(id, eyes.as_slice());
        id
    }

    /// Sets the personas of a card, unless there are none.
    pub fn about(&mut self, card: CardId, personas: &[PersonaId]) {
        // A column of personas says more than the name of the sheet.
        let personas: BTreeSet<PersonaId> = personas.iter().copied().collect();
        if !personas.is_empty() && self.spend(personas.len() * PERSONA_WORK) {
            self.set(card, CardField::Personas, Value::references(&personas));
        }
    }

    /// Records a text that could not be placed.
    pub fn leave(&mut self, text: &str, place: Message, why: Message) {
        let text = text.trim();
        // `finish` makes a card of this; charge for it now.
        if !text.is_empty() && self.spend(NODE_WORK as usize) {
            self.unplaced.push(Unplaced { text: text.to_owned(), place, why });
        }
    }

    /// Adds a remark unless there is an equal one.
    pub fn remark(&mut self, remark: Message) {
        if self.spend(self.remarks.len() * REMARK_WORK) && !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    /// Whether the map is still empty.
    pub fn is_empty(&self) -> bool {
        self.map.stage_ids().is_empty() && self.map.card_count() == 0
    }

    /// Like [`MapDraft::finish`]; a map without a title gets the file's name. Fails if nothing was
    /// recognised.
    pub fn finish_named(mut self, shape: ImportShape, source: &ImportSource) -> Result<Import, ImportError> {
        if self.is_empty() && self.unplaced.is_empty() {
            return Err(ImportError::Unrecognised);
        }
        if let Some(name) = source.stem() {
            self.title(name);
        }
        self.finish(shape)
    }

    /// Finishes the map: puts unplaced texts into a stage of their own.
    ///
    /// # Errors
    /// [`ImportError::TooMuch`] if the budget is exhausted.
    pub fn finish(mut self, shape: ImportShape) -> Result<Import, ImportError> {
        if self.is_full() {
            return Err(ImportError::TooMuch { what: "import-too-many-nodes", limit: MOST_NODES as u64 });
        }
        self.say_unknown_heads();
        if shape != ImportShape::Cards {
            self.say_idle_answers();
        }
        // Unplaced texts were charged when they were recorded.
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
        let import = Import::of(self.map, shape, self.unplaced, self.remarks);
        Ok(Import { heads: self.heads, ..import })
    }
}

impl Import {
    /// The result of an import, with its counts.
    pub(super) fn of(map: Map, shape: ImportShape, unplaced: Vec<Unplaced>, remarks: Vec<Message>) -> Import {
        let counts = Counts {
            stages: map.stage_ids().len(),
            touchpoints: map.touchpoint_count(),
            cards: map.card_count(),
            personas: map.persona_ids().len(),
            lanes: map.lane_ids().len(),
        };
        Import {
            map,
            shape,
            counts,
            unplaced,
            remarks,
            others: Vec::new(),
            heads: Vec::new(),
            sheets: Vec::new(),
        }
    }
}

/// Joins two texts with a line break; an empty one is left out.
pub(super) fn joined(above: &str, below: &str) -> String {
    match (above.trim(), below.trim()) {
        ("", text) | (text, "") => text.to_owned(),
        (above, below) => format!("{above}\n{below}"),
    }
}
