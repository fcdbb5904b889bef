//! The kinds of nodes in a file, each with the parts it contains besides its fields.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::conflict::{ConflictDraft, ConflictsSeed};
use super::error::{Expected, ReadErrorKind};
use super::node::{Draft, NodesSeed, Parts};
use super::reading::ReadContext;
use super::value::{Optional, WholeSeed};
use crate::model::{
    Ballot, Block, Card, Home, Info, Lane, LaneId, LaneKind, Parked, Persona, Place, Rank, Stage, StageId,
    Token, Touchpoint, Waiver,
};

macro_rules! plain {
    ($($parts:ident $node:ident $name:literal $blank:expr;)*) => {
        $(
            /// Contains only its fields.
            #[derive(Default)]
            pub(super) struct $parts;

            impl Parts for $parts {
                type Node = $node;
                const NAME: &'static str = $name;

                fn blank() -> $node {
                    $blank
                }
            }
        )*
    };
}

plain! {
    PersonaParts Persona "Persona" Persona::default();
    LaneParts Lane "Lane" Lane::new(LaneKind::Custom);
    BlockParts Block "Block" Block::default();
    ParkedParts Parked "Parked" Parked::default();
    BallotParts Ballot "Ballot" Ballot::default();
    WaiverParts Waiver "Waiver" Waiver::default();
}

/// A placeholder until the node's stage is known.
fn nowhere() -> StageId {
    StageId::new(Token::from_bits(0))
}

/// What the file gives as the lane of a card.
#[derive(Debug)]
pub(super) enum LaneName {
    Id(LaneId),
    /// A kind or a title, in a hand-written file.
    Called(Box<str>),
}

/// A card contains only the name of its lane.
#[derive(Default)]
pub(super) struct CardParts {
    pub lane: Option<LaneName>,
    pub offset: Option<usize>,
}

impl Parts for CardParts {
    type Node = Card;
    const NAME: &'static str = "Card";
    const KEYS: &'static [&'static str] = &["lane"];

    fn blank() -> Card {
        let lane = LaneId::new(Token::from_bits(0));
        Card::new(Place { home: Home::Stage(nowhere()), lane, rank: Rank::default() }, "")
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        _part: usize,
        access: &mut A,
        reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        if let Some((lane, offset)) = access.next_value_seed(Optional(LaneSeed(reading)))? {
            (self.lane, self.offset) = (Some(lane), offset.or(reading.key_offset()));
        }
        Ok(())
    }

    fn finish<E: Error>(&self, reading: &ReadContext<'_>, first_key: Option<usize>) -> Result<(), E> {
        match self.lane {
            Some(_) => Ok(()),
            None => Err(reading.fail(first_key, ReadErrorKind::NoLane)),
        }
    }
}

struct LaneSeed<'a, 'de>(&'a ReadContext<'de>);

impl<'de> DeserializeSeed<'de> for LaneSeed<'_, 'de> {
    type Value = (LaneName, Option<usize>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.enter("lane", Expected::Id);
        let reading = self.0;
        let lane = if reading.value_is_word() {
            deserializer.deserialize_identifier(self)?
        } else {
            deserializer.deserialize_str(self)?
        };
        reading.leave();
        Ok(lane)
    }
}

impl<'de> Visitor<'de> for LaneSeed<'_, 'de> {
    type Value = (LaneName, Option<usize>);

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a lane")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok((LaneName::new(text), Some(self.0.offset_of_string(text))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok((LaneName::new(text), None))
    }
}

impl LaneName {
    fn new(text: &str) -> LaneName {
        text.parse().map_or_else(|_| LaneName::Called(text.into()), LaneName::Id)
    }
}

#[derive(Default)]
pub(super) struct TouchpointParts {
    pub cards: Vec<Draft<CardParts>>,
}

impl Parts for TouchpointParts {
    type Node = Touchpoint;
    const NAME: &'static str = "Touchpoint";
    const KEYS: &'static [&'static str] = &["cards"];

    fn blank() -> Touchpoint {
        Touchpoint::new(nowhere(), "")
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        _part: usize,
        access: &mut A,
        reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        self.cards = nodes(access, reading, "cards")?;
        Ok(())
    }
}

#[derive(Default)]
pub(super) struct StageParts {
    pub cards: Vec<Draft<CardParts>>,
    pub touchpoints: Vec<Draft<TouchpointParts>>,
}

impl Parts for StageParts {
    type Node = Stage;
    const NAME: &'static str = "Stage";
    const KEYS: &'static [&'static str] = &["cards", "touchpoints"];

    fn blank() -> Stage {
        Stage::default()
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        part: usize,
        access: &mut A,
        reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        match part {
            0 => self.cards = nodes(access, reading, "cards")?,
            _ => self.touchpoints = nodes(access, reading, "touchpoints")?,
        }
        Ok(())
    }
}

#[derive(Default)]
pub(super) struct MapParts {
    pub schema: Option<u32>,
    pub min_reader: Option<u32>,
    pub personas: Vec<Draft<PersonaParts>>,
    pub lanes: Vec<Draft<LaneParts>>,
    pub stages: Vec<Draft<StageParts>>,
    pub workshop: WorkshopParts,
    pub conflicts: Vec<ConflictDraft>,
}

/// What a workshop adds to the map.
#[derive(Default)]
pub(super) struct WorkshopParts {
    pub agenda: Vec<Draft<BlockParts>>,
    pub parked: Vec<Draft<ParkedParts>>,
    pub ballots: Vec<Draft<BallotParts>>,
    pub waived: Vec<Draft<WaiverParts>>,
}

impl Parts for MapParts {
    type Node = Info;
    const NAME: &'static str = "JourneyMap";
    const KEYS: &'static [&'static str] = &[
        "schema",
        "min_reader",
        "personas",
        "lanes",
        "stages",
        "agenda",
        "parked",
        "ballots",
        "waived",
        "conflicts",
    ];

    fn blank() -> Info {
        Info::default()
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        part: usize,
        access: &mut A,
        reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        match Self::KEYS.get(part).copied().unwrap_or_default() {
            name @ "schema" => {
                self.schema = version(access, reading, name)?;
                reading.note_schema(self.schema);
            }
            name @ "min_reader" => self.min_reader = version(access, reading, name)?,
            name @ "personas" => self.personas = nodes(access, reading, name)?,
            name @ "lanes" => self.lanes = nodes(access, reading, name)?,
            name @ "stages" => self.stages = nodes(access, reading, name)?,
            name @ "agenda" => self.workshop.agenda = nodes(access, reading, name)?,
            name @ "parked" => self.workshop.parked = nodes(access, reading, name)?,
            name @ "ballots" => self.workshop.ballots = nodes(access, reading, name)?,
            "conflicts" => {
                self.conflicts =
                    access.next_value_seed(Optional(ConflictsSeed(reading)))?.unwrap_or_default();
            }
            name => self.workshop.waived = nodes(access, reading, name)?,
        }
        Ok(())
    }
}

/// The names of what nodes contain in a file besides their fields: other nodes, and a card's lane.
pub fn part_names() -> impl Iterator<Item = &'static str> {
    let parts = [MapParts::KEYS, StageParts::KEYS, TouchpointParts::KEYS, CardParts::KEYS];
    parts.into_iter().flatten().copied()
}

fn nodes<'de, A: MapAccess<'de>, P: Parts>(
    access: &mut A,
    reading: &ReadContext<'de>,
    name: &'static str,
) -> Result<Vec<Draft<P>>, A::Error> {
    access.next_value_seed(Optional(NodesSeed::new(reading, name))).map(Option::unwrap_or_default)
}

fn version<'de, A: MapAccess<'de>>(
    access: &mut A,
    reading: &ReadContext<'de>,
    name: &'static str,
) -> Result<Option<u32>, A::Error> {
    reading.enter(name, Expected::Whole);
    let range = 1..=i64::from(u32::MAX);
    let number = access.next_value_seed(Optional(WholeSeed { reading, range: &range }))?;
    reading.leave();
    Ok(number.and_then(|number| u32::try_from(number).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::write::VERSION_KEYS;
    use crate::insight::check::{VERSION_FIELDS, contained};
    use crate::model::Kind;

    #[test]
    fn the_checks_know_the_keys_that_are_read() {
        let sorted = |keys: &[&'static str]| {
            let mut keys: Vec<&str> =
                keys.iter().copied().filter(|key| !VERSION_KEYS.contains(key)).collect();
            keys.sort_unstable();
            keys
        };
        for (kind, keys) in [
            (Kind::Map, MapParts::KEYS),
            (Kind::Stage, StageParts::KEYS),
            (Kind::Touchpoint, TouchpointParts::KEYS),
            (Kind::Card, CardParts::KEYS),
        ] {
            assert_eq!(sorted(contained(kind)), sorted(keys), "{kind:?}");
        }
        assert_eq!(VERSION_FIELDS, VERSION_KEYS);
    }
}
