//! The journey map and everything in it: plain data, its order, its index and its schema. No I/O,
//! no clock, nothing of the screen.

mod ballot;
mod card;
mod change;
mod choice;
mod compare;
mod conflict;
mod described;
mod facet;
mod field_value;
mod id;
mod index;
mod stored_node;
mod kinds;
mod info;
mod lane;
mod map;
mod node;
mod order;
mod persona;
mod place;
mod rank;
mod refusal;
mod renamed;
mod schema;
mod shape;
mod stage;
mod touchpoint;
mod value;
mod visit;
mod workshop;

pub use ballot::{Ballot, BallotField, VoteCount, VoteRules, VoteScope, VoteWay};
pub use card::{Assignment, Automation, Card, CardField, Demand, Facets, Metric, Proof, Weight};
pub(crate) use choice::choice;
pub use choice::{
    Actor, Bond, Certainty, Choice, Decision, Entry, LaneKind, MapDirection, MapState, Medium, Verdict,
};
pub use described::Described;
pub use id::{
    BallotId, BlockId, CardId, Id, IdError, IdSource, Kind, LaneId, ParkedId, PersonaId, StageId, Token,
    TouchpointId, WaiverId,
};
pub use info::{Info, MapField, is_right_to_left};
pub use lane::{Lane, LaneField};
pub use map::Map;
pub use node::Node;
pub use persona::{Persona, PersonaField};
pub use place::{Home, Place, Position};
pub use rank::Rank;
pub use refusal::Refusal;
pub use schema::{Fields, Name, SchemaRow};
pub use shape::{Shape, Variant};
pub use stage::{Stage, StageField};
pub use touchpoint::{Encounter, Feeling, Touchpoint, TouchpointField};
pub use value::{ConflictSubject, Field, FieldKey, FieldName, Sides, Unknown, Value};
pub use visit::{Visitor, visit};
pub use workshop::{Block, BlockField, Parked, ParkedField, Waiver, WaiverField};
