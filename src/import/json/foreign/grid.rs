//! A grid: stages as columns, and rows whose cells stand in the order of the columns.

use serde_json::{Value as Json, json};

use super::Rewriter;
use super::key::{name_of, texts, words};
use crate::import::head::{HeadMeaning, meaning};
use crate::model::{Choice, LaneKind};

impl Rewriter {
    /// Puts the cells of the rows into the stages; `false` if these are no rows of that many cells.
    pub(super) fn put_rows(&mut self, json: &Json, stages: &mut [Json]) -> bool {
        let rows: Option<Vec<(String, &Vec<Json>)>> =
            json.as_array().into_iter().flatten().map(row).collect();
        let Some(rows) = rows.filter(|rows| !rows.is_empty()) else { return false };
        if !rows.iter().all(|(_, cells)| cells.len() <= stages.len()) {
            return false;
        }
        for (title, cells) in rows {
            let kind = match meaning(&title) {
                Some(HeadMeaning::Lane(kind)) => Some(kind),
                _ => None,
            };
            for (cell, stage) in cells.iter().zip(stages.iter_mut()) {
                let mut cards = self.cards(kind.unwrap_or(LaneKind::Custom), cell);
                for card in cards.iter_mut().filter_map(Json::as_object_mut) {
                    let lane = kind.map_or(title.clone(), |kind| kind.name().to_owned());
                    card.insert("lane".to_owned(), lane.into());
                }
                if let Some(object) = stage.as_object_mut()
                    && let Some(list) = object.entry("cards").or_insert_with(|| json!([])).as_array_mut()
                {
                    list.extend(cards);
                }
            }
        }
        true
    }
}

/// The title and the cells of a row that has nothing else.
fn row(json: &Json) -> Option<(String, &Vec<Json>)> {
    let object = json.as_object()?;
    let title = texts(object.get(name_of(object, &["row", "lane"])?)?).join(" ");
    let (_, cells) = object
        .iter()
        .find(|(key, _)| ["cells", "values", "items", "cards"].contains(&words(key).as_str()))?;
    (object.keys().filter(|key| *key != "id").count() == 2).then_some((title, cells.as_array()?))
}
