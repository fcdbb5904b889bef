//! The map as data tables for programs, one per kind of node: the data sheets of a workbook, from
//! which Masa can rebuild the map.
//!
//! The columns are the fields' names in the map's file. They are preceded by `id` and, for ordered
//! nodes, `order` (starting at 1); a touchpoint also has its stage's name, a card the columns of
//! [`cards`](super::cards). They are followed by the ids of a node's parents: `stage_id`,
//! `touchpoint_id` (empty: the stage as a whole) and `lane_id`, since names may be ambiguous. The
//! map's own fields are a table of `field` and `value`, `schema` first.
//!
//! Values are as in [`cards`](super::cards), but numbers, dates and flags are typed. All lanes are
//! included, even hidden ones, unless some were selected; prompts, unknown fields of a newer
//! version, agenda, parking lot and ballots are not.

use jiff::civil::Date;

use super::ExportOptions;
use super::cards::{NodeNames, PLACE, place};
use crate::format::SCHEMA;
use crate::model::{
    Card, CardId, Fields, Home, Id, Lane, LaneField, LaneId, Map, Name, Persona, Stage, Touchpoint,
    TouchpointId, Value,
};
use crate::words::MessageId;

/// A table: headings, and rows of the same length.
#[derive(Clone, Debug, PartialEq)]
pub struct DataTable {
    /// The name for programs: the same in every language.
    pub name: &'static str,
    /// The title for the user.
    pub title: MessageId,
    /// The column names.
    pub head: Vec<&'static str>,
    pub rows: Vec<Vec<DataCell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum DataCell {
    /// The field is unset.
    Empty,
    /// Text; several values are on a line each.
    Text(String),
    Number(f64),
    Date(Date),
    Yes,
}

/// The tables of the selected part.
pub fn tables(map: &Map, options: &ExportOptions) -> Vec<DataTable> {
    let tables = Tables { map, options, names: NodeNames::of(map) };
    vec![
        tables.cards(),
        tables.touchpoints(),
        tables.stages(),
        tables.personas(),
        tables.lanes(),
        tables.info(),
    ]
}

struct Tables<'map> {
    map: &'map Map,
    options: &'map ExportOptions,
    names: NodeNames,
}

impl Tables<'_> {
    fn cards(&self) -> DataTable {
        let after = ["stage_id", "touchpoint_id", "lane_id"];
        let head = PLACE.into_iter().chain(names::<Card>(&[])).chain(after).collect();
        let rows = self.selected().enumerate().map(|(row, (id, card))| {
            let home = card.place.home;
            let text = |value: Option<String>| value.map_or(DataCell::Empty, DataCell::Text);
            let mut cells: Vec<DataCell> = place(self.map, self.options, (id, card)).map(text).into();
            cells.push(DataCell::Number((row + 1) as f64));
            cells.extend(self.values(card, &[]));
            cells.push(text(self.map.stage_of(home).map(|stage| stage.to_string())));
            cells.push(match home {
                Home::Stage(_) => DataCell::Empty,
                Home::Touchpoint(touchpoint) => DataCell::Text(touchpoint.to_string()),
            });
            cells.push(DataCell::Text(card.place.lane.to_string()));
            cells
        });
        DataTable { name: "cards", title: MessageId::new("export-sheet-cards"), head, rows: rows.collect() }
    }

    /// The exported cards, in reading order.
    fn selected(&self) -> impl Iterator<Item = (CardId, &Card)> {
        let map = self.map;
        let lanes = self.chosen_lanes();
        let stages = self.options.selection.stages(map);
        let homes: Vec<Home> = stages.into_iter().flat_map(|stage| map.homes_of(stage)).collect();
        let cells =
            homes.into_iter().flat_map(move |home| lanes.clone().into_iter().map(move |lane| (home, lane)));
        let ids = cells.flat_map(move |(home, lane)| map.cards_in(home, lane));
        let cards = ids.filter_map(move |id| Some((*id, map.card(*id)?)));
        cards.filter(|(_, card)| self.options.selection.takes(card))
    }

    fn chosen_lanes(&self) -> Vec<LaneId> {
        let chosen = &self.options.selection.lanes;
        if chosen.is_empty() { self.map.lane_ids().to_vec() } else { chosen.clone() }
    }

    fn touchpoints(&self) -> DataTable {
        let head = ["id", "order", "stage"].into_iter().chain(names::<Touchpoint>(&[])).chain(["stage_id"]);
        let stages = self.options.selection.stages(self.map);
        let ids = stages.into_iter().flat_map(|stage| self.map.touchpoints_of(stage)).copied();
        let row = |(row, id): (usize, TouchpointId)| {
            let touchpoint = self.map.touchpoint(id)?;
            let mut cells = numbered(id, row);
            let stage = self.map.stage(touchpoint.stage).map_or(String::new(), |stage| stage.name.clone());
            cells.push(text(stage));
            cells.extend(self.values(touchpoint, &[]));
            cells.push(DataCell::Text(touchpoint.stage.to_string()));
            Some(cells)
        };
        let rows = ids.enumerate().filter_map(row).collect();
        DataTable {
            name: "touchpoints",
            title: MessageId::new("export-sheet-touchpoints"),
            head: head.collect(),
            rows,
        }
    }

    fn stages(&self) -> DataTable {
        let nodes = self.options.selection.stages(self.map).into_iter();
        let nodes = nodes.filter_map(|id| Some((id.into(), self.map.stage(id)?)));
        self.listed::<Stage>(("stages", MessageId::new("export-sheet-stages")), nodes, &[])
    }

    fn personas(&self) -> DataTable {
        let asked = self.options.selection.persona;
        let wanted = self.map.persona_ids().iter().filter(|id| asked.is_none_or(|persona| persona == **id));
        let nodes = wanted.filter_map(|id| Some(((*id).into(), self.map.persona(*id)?)));
        self.listed::<Persona>(("personas", MessageId::new("export-sheet-personas")), nodes, &[])
    }

    fn lanes(&self) -> DataTable {
        let nodes = self.chosen_lanes().into_iter().filter_map(|id| Some((id.into(), self.map.lane(id)?)));
        self.listed::<Lane>(("lanes", MessageId::new("export-sheet-lanes")), nodes, &[LaneField::Prompt])
    }

    fn info(&self) -> DataTable {
        let info = self.map.info();
        let fields = names::<crate::model::Info>(&[]).into_iter().zip(self.values(info, &[]));
        let fields = fields.filter(|(_, value)| *value != DataCell::Empty);
        let rows = std::iter::once(("schema", DataCell::Number(f64::from(SCHEMA)))).chain(fields);
        DataTable {
            name: "about",
            title: MessageId::new("export-sheet-about"),
            head: vec!["field", "value"],
            rows: rows.map(|(name, value)| vec![DataCell::Text(name.to_owned()), value]).collect(),
        }
    }

    /// The table of the nodes in one of the map's own lists.
    fn listed<'map, N: Fields>(
        &self,
        (name, title): (&'static str, MessageId),
        nodes: impl Iterator<Item = (Id, &'map N)>,
        without: &[N::Name],
    ) -> DataTable {
        let head = ["id", "order"].into_iter().chain(names::<N>(without)).collect();
        let rows = nodes.enumerate().map(|(row, (id, node))| {
            let mut cells = numbered(id, row);
            cells.extend(self.values(node, without));
            cells
        });
        DataTable { name, title, head, rows: rows.collect() }
    }

    fn values<N: Fields>(&self, node: &N, without: &[N::Name]) -> Vec<DataCell> {
        rows::<N>(without).map(|row| self.value((row.get)(node))).collect()
    }

    fn value(&self, value: Value) -> DataCell {
        match value {
            Value::Unset => DataCell::Empty,
            Value::Yes => DataCell::Yes,
            // All fields' ranges are within the exact integers of f64.
            Value::Whole(number) => DataCell::Number(number as f64),
            Value::Number(number) => DataCell::Number(number),
            Value::Date(date) => DataCell::Date(date),
            value => text(self.names.values(value).join("\n")),
        }
    }
}

fn text(text: String) -> DataCell {
    if text.is_empty() { DataCell::Empty } else { DataCell::Text(text) }
}

fn numbered(id: impl Into<Id>, row: usize) -> Vec<DataCell> {
    vec![DataCell::Text(id.into().to_string()), DataCell::Number((row + 1) as f64)]
}

fn rows<N: Fields>(without: &[N::Name]) -> impl Iterator<Item = &'static crate::model::SchemaRow<N>> {
    let without: Vec<usize> = without.iter().map(|name| name.place()).collect();
    N::ROWS.iter().enumerate().filter(move |(place, _)| !without.contains(place)).map(|(_, row)| row)
}

fn names<N: Fields>(without: &[N::Name]) -> Vec<&'static str> {
    rows::<N>(without).map(|row| row.name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, LaneKind};
    use crate::ops::fixture::Fixture;

    fn cell<'table>(table: &'table DataTable, row: usize, name: &str) -> &'table DataCell {
        &table.rows[row][table.head.iter().position(|one| *one == name).unwrap()]
    }

    #[test]
    fn numbers_dates_and_flags_are_such_and_ids_tell_what_names_do_not() {
        let mut fixture = Fixture::new("en");
        let noa = fixture.persona("Noa");
        let lane = fixture.lane(LaneKind::Metric, "");
        fixture.set(lane, LaneField::Hidden, Value::Yes);
        fixture.set(lane, LaneField::Prompt, Value::text("SECRET"));
        let stages = [fixture.stage("Same"), fixture.stage("Same")];
        let touchpoint = fixture.touchpoint(stages[1], "Ads");
        let card = fixture.card(Home::Touchpoint(touchpoint), lane, "text");
        fixture.set(card, CardField::Actual, Value::Number(0.5));
        fixture.set(card, CardField::Due, Value::Date(jiff::civil::date(2026, 11, 21)));
        fixture.set(card, CardField::Personas.of(noa), Value::Yes);
        let map = &fixture.map;
        let tables = tables(map, &ExportOptions::of(map));
        let [cards, touchpoints, stage_table, personas, lanes, info] = &tables[..] else { panic!() };
        assert_eq!(cards.rows.len(), 1, "hidden lanes are data too");
        assert_eq!(*cell(cards, 0, "actual"), DataCell::Number(0.5));
        assert_eq!(*cell(cards, 0, "due"), DataCell::Date(jiff::civil::date(2026, 11, 21)));
        assert_eq!(*cell(cards, 0, "personas"), DataCell::Text("Noa".to_owned()));
        assert_eq!(*cell(cards, 0, "stage_id"), DataCell::Text(stages[1].to_string()));
        assert_eq!(*cell(cards, 0, "severity"), DataCell::Empty);
        assert_eq!(*cell(touchpoints, 0, "stage"), DataCell::Text("Same".to_owned()));
        assert_eq!(*cell(stage_table, 1, "order"), DataCell::Number(2.0));
        assert_eq!((personas.rows.len(), *cell(lanes, 0, "hidden") == DataCell::Yes), (1, true));
        assert!(!lanes.head.contains(&"prompt"));
        assert_eq!(info.rows[1], [DataCell::Text("title".to_owned()), DataCell::Text("Map".to_owned())]);
        for table in &tables {
            assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{:?}", table.head);
        }
    }
}
