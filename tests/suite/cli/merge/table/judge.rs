//! Whether what two sides did is in what git made of it, or is in conflict, or is told.

use std::collections::BTreeSet;

use masa::format::read_map;
use masa::model::{Field, FieldKey, Home, Id, Map, Position, Value};
use masa::ops::{Op, diff};

use crate::cli::program::Ran;

/// What became of a merge of which nothing is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Both sides' changes are in the file, and nothing is said.
    Clean,
    /// Git calls it a conflict, and the file holds both.
    Conflict,
    /// Git merged the lines of what one side removed and the other moved: it is there, and the removal is not.
    Outlived,
    /// It is merged, and a sentence tells what was decided, or that the file cannot be read.
    Told,
}

/// A merge, and what is to be seen of it.
pub struct Seen<'a> {
    pub base: &'a Map,
    pub sides: [&'a Map; 2],
    /// What the file holds.
    pub text: &'a str,
    /// What git said, and its status.
    pub ran: &'a Ran,
    /// Whether git merged lines.
    pub by_lines: bool,
}

impl Seen<'_> {
    /// What became of it.
    ///
    /// # Errors
    /// What is gone.
    pub fn judged(&self) -> Result<Outcome, Vec<String>> {
        let is_conflict = self.ran.status != 0;
        let (lost, outcome) = match read_map(self.text.as_bytes(), "merged") {
            Ok(loaded) => {
                let named = self.named(&loaded.map);
                let [ours, theirs] = self.sides;
                let mut gone = lost(self.base, ours, &loaded.map, &named);
                gone.extend(lost(self.base, theirs, &loaded.map, &named));
                let before = gone.len();
                if self.by_lines {
                    gone.retain(|op| !self.is_outlived(op));
                }
                if !is_conflict && loaded.map.conflicts().len() > 0 {
                    return Err(vec!["the file holds conflicts, and git knows of none".to_owned()]);
                }
                let outcome = match (gone.len() < before, named.is_empty()) {
                    (true, _) => Outcome::Outlived,
                    (_, true) => Outcome::Clean,
                    _ => Outcome::Told,
                };
                (gone.iter().map(Gone::to_string).collect(), outcome)
            }
            // With markers, or as no map: whoever opens it is told. All lines must be there.
            Err(_) => (self.lost_lines(), Outcome::Told),
        };
        match lost.is_empty() {
            true => Ok(if is_conflict { Outcome::Conflict } else { outcome }),
            false => Err(lost),
        }
    }

    /// Whether it is a removal of what the other side moved.
    fn is_outlived(&self, gone: &Gone) -> bool {
        let Gone::Op(op) = gone else { return false };
        let Op::Remove(id) = op.as_ref() else { return false };
        // In a list the difference may name the neighbours that it was moved past.
        let list = |map: &Map| {
            let mut list = map.siblings(*id, &map.position(*id)?);
            list.retain(|sibling| self.base.contains(*sibling));
            Some((holders(map, *id), list))
        };
        self.sides.iter().any(|side| list(side).is_some_and(|moved| Some(moved) != list(self.base)))
    }

    /// The ids that a conflict in the file or a sentence is about.
    fn named(&self, map: &Map) -> BTreeSet<Id> {
        let said = format!("{}\n{}", self.ran.out, self.ran.err);
        let about = said.lines().filter_map(|line| line.split(": ").nth(1)?.parse().ok());
        about.chain(map.conflicts().map(|(disputed, _)| disputed.id)).collect()
    }

    /// What each side wrote anew and is in no line of the file.
    fn lost_lines(&self) -> Vec<String> {
        let base = masa::format::map_text(self.base);
        let known: BTreeSet<&str> = base.lines().map(str::trim).collect();
        let there: BTreeSet<&str> = self.text.lines().map(str::trim).collect();
        let texts = self.sides.map(masa::format::map_text);
        let written = texts.iter().flat_map(|text| text.lines()).map(str::trim);
        written.filter(|line| !known.contains(line) && !there.contains(line)).map(str::to_owned).collect()
    }
}

/// What a side did and is gone.
enum Gone {
    Op(Box<Op>),
    Order(Id, Id),
}

impl std::fmt::Display for Gone {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Gone::Op(op) => write!(formatter, "{op:?}"),
            Gone::Order(one, other) => write!(formatter, "the order of {one} and {other}"),
        }
    }
}

/// What a side did that is neither in the merged map nor named.
fn lost(base: &Map, side: &Map, merged: &Map, named: &BTreeSet<Id>) -> Vec<Gone> {
    let is_named = |ids: &[Id]| ids.iter().any(|id| named.contains(id));
    let mut lost = Vec::new();
    for op in diff(base, side) {
        let (holds, about) = match &op {
            Op::Insert(node) => {
                let id = node.id();
                let same = place(side, id) == place(merged, id) && name(side, id) == name(merged, id);
                (merged.contains(id) && same, vec![id])
            }
            Op::Remove(id) => {
                let holders = holders(base, *id);
                let with_its_holder = holders.iter().any(|holder| !side.contains(*holder));
                (!merged.contains(*id) || with_its_holder, with_holders(base, *id))
            }
            Op::Set(id, field, Value::Position(_)) if *field == Field::POSITION => {
                (place(side, *id) == place(merged, *id), vec![*id])
            }
            Op::Set(id, field, value) => {
                let mut about = vec![*id];
                about.extend(
                    field
                        .key
                        .as_ref()
                        .and_then(|key| if let FieldKey::Id(id) = key { Some(*id) } else { None }),
                );
                (has(merged, base, *id, field, value), about)
            }
        };
        if !holds && !is_named(&about) {
            lost.push(Gone::Op(Box::new(op)));
        }
    }
    lost.extend(reversed(base, side, merged, named));
    lost
}

/// Whether a field has the value; a text: all the words that the side put into it.
fn has(merged: &Map, base: &Map, id: Id, field: &Field, wanted: &Value) -> bool {
    let Ok(found) = merged.value(id, field) else {
        // What a reference was cleared from may be gone.
        return wanted.is_unset();
    };
    let former = base.value(id, field).unwrap_or_default();
    match (wanted, &found, &former) {
        (Value::Text(wanted), Value::Text(found), Value::Text(former)) => {
            let (found, former): (Vec<&str>, Vec<&str>) =
                (found.split(' ').collect(), former.split(' ').collect());
            wanted.split(' ').all(|word| found.contains(&word) || former.contains(&word))
        }
        _ => found == *wanted || merged.holds(id, field, wanted),
    }
}

/// Pairs of one list that the side put the other way round, and that are not so in the merged map.
fn reversed(base: &Map, side: &Map, merged: &Map, named: &BTreeSet<Id>) -> Vec<Gone> {
    let order = |map: &Map, one: Id, other: Id| {
        let list = map.siblings(one, &map.position(one)?);
        let place = |id| list.iter().position(|sibling| *sibling == id);
        Some(place(one)? < place(other)?)
    };
    let ids = every_id(base);
    let mut lost = Vec::new();
    for (number, one) in ids.iter().enumerate() {
        for other in &ids[number + 1..] {
            let (Some(before), Some(after)) = (order(base, *one, *other), order(side, *one, *other)) else {
                continue;
            };
            let Some(now) = order(merged, *one, *other) else { continue };
            if before != after && now != after && !named.contains(one) && !named.contains(other) {
                lost.push(Gone::Order(*one, *other));
            }
        }
    }
    lost
}

fn every_id(map: &Map) -> Vec<Id> {
    let mut ids: Vec<Id> = map.persona_ids().iter().map(|id| (*id).into()).collect();
    ids.extend(map.lane_ids().iter().map(|id| Id::from(*id)));
    for stage in map.stage_ids() {
        ids.push((*stage).into());
        ids.extend(map.touchpoints_of(*stage).iter().map(|id| Id::from(*id)));
    }
    ids.extend(map.cards_in_order().map(Id::from));
    ids
}

/// In what it stands.
fn place(map: &Map, id: Id) -> Option<Vec<Id>> {
    map.contains(id).then(|| holders(map, id))
}

fn name(map: &Map, id: Id) -> Option<String> {
    match id {
        Id::Card(id) => map.card(id).map(|card| card.text.clone()),
        Id::Touchpoint(id) => map.touchpoint(id).map(|touchpoint| touchpoint.name.clone()),
        Id::Stage(id) => map.stage(id).map(|stage| stage.name.clone()),
        Id::Lane(id) => map.lane(id).map(|lane| lane.title.clone()),
        Id::Persona(id) => map.persona(id).map(|persona| persona.name.clone()),
        _ => None,
    }
}

fn holders(map: &Map, id: Id) -> Vec<Id> {
    match map.position(id) {
        Some(Position::Within(stage, _)) => vec![stage.into()],
        Some(Position::Cell(place)) => {
            let home = match place.home {
                Home::Stage(stage) => stage.into(),
                Home::Touchpoint(touchpoint) => touchpoint.into(),
            };
            vec![home, place.lane.into()]
        }
        _ => Vec::new(),
    }
}

/// It, what it stands in, and what that stands in.
fn with_holders(map: &Map, id: Id) -> Vec<Id> {
    let mut ids = vec![id];
    let mut next = 0;
    while let Some(id) = ids.get(next).copied() {
        ids.extend(holders(map, id));
        next += 1;
    }
    ids
}
