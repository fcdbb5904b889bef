//! Checks that both sides' changes are in the result of a merge, in a conflict, or in a message.

use std::collections::BTreeSet;

use masa::format::read_map;
use masa::model::{Field, FieldKey, Home, Id, Map, Position, Value};
use masa::ops::{Op, diff};

use crate::cli::program::Ran;

/// The outcome of a merge that lost nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The file has both changes; no message.
    Clean,
    /// Git reports a conflict, and the file contains both changes.
    Conflict,
    /// Git merged the lines: a node that one side removed and the other moved is still there.
    Outlived,
    /// Merged, with a message about the decision or about an unreadable file.
    Told,
}

/// A merge and its visible results.
pub struct Seen<'a> {
    pub base: &'a Map,
    pub sides: [&'a Map; 2],
    /// The content of the merged file.
    pub text: &'a str,
    /// Git's output and exit status.
    pub ran: &'a Ran,
    /// Whether git merged lines.
    pub by_lines: bool,
}

impl Seen<'_> {
    /// Judges the merge.
    ///
    /// # Errors
    /// The changes that are lost.
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
            // With conflict markers or otherwise not a map: opening it reports that. No line may be
            // lost.
            Err(_) => (self.lost_lines(), Outcome::Told),
        };
        match lost.is_empty() {
            true => Ok(if is_conflict { Outcome::Conflict } else { outcome }),
            false => Err(lost),
        }
    }

    /// Whether a lost change is the removal of a node that the other side moved.
    fn is_outlived(&self, gone: &Gone) -> bool {
        let Gone::Op(op) = gone else { return false };
        let Op::Remove(id) = op.as_ref() else { return false };
        // In a list, the diff may instead report the neighbours that it was moved past.
        let list = |map: &Map| {
            let mut list = map.siblings(*id, &map.position(*id)?);
            list.retain(|sibling| self.base.contains(*sibling));
            Some((holders(map, *id), list))
        };
        self.sides.iter().any(|side| list(side).is_some_and(|moved| Some(moved) != list(self.base)))
    }

    /// The ids mentioned by conflicts in the file or by messages.
    fn named(&self, map: &Map) -> BTreeSet<Id> {
        let said = format!("{}\n{}", self.ran.out, self.ran.err);
        let about = said.lines().filter_map(|line| line.split(": ").nth(1)?.parse().ok());
        about.chain(map.conflicts().map(|(disputed, _)| disputed.id)).collect()
    }

    /// New lines of either side that are missing in the file.
    fn lost_lines(&self) -> Vec<String> {
        let base = masa::format::map_text(self.base);
        let known: BTreeSet<&str> = base.lines().map(str::trim).collect();
        let there: BTreeSet<&str> = self.text.lines().map(str::trim).collect();
        let texts = self.sides.map(masa::format::map_text);
        let written = texts.iter().flat_map(|text| text.lines()).map(str::trim);
        written.filter(|line| !known.contains(line) && !there.contains(line)).map(str::to_owned).collect()
    }
}

/// A change of a side that is lost.
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

/// The changes of a side that are neither in the merged map nor mentioned.
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

/// Whether a field has the value; for a text, whether it contains all words that the side added.
fn has(merged: &Map, base: &Map, id: Id, field: &Field, wanted: &Value) -> bool {
    let Ok(found) = merged.value(id, field) else {
        // The node whose reference was cleared may be gone.
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

/// Pairs in a list that the side swapped and that are not swapped in the merged map.
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

/// The node's parents.
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

/// A node with all its ancestors.
fn with_holders(map: &Map, id: Id) -> Vec<Id> {
    let mut ids = vec![id];
    let mut next = 0;
    while let Some(id) = ids.get(next).copied() {
        ids.extend(holders(map, id));
        next += 1;
    }
    ids
}
