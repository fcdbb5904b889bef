//! Examples for each shape.

use super::*;
use crate::insight::name::lane_title;
use crate::model::Home;

mod diagrams;
mod documents;
mod foreign;
mod law;
mod levels;
mod nested;
mod onto;
mod real;
mod tables;
mod texts;
mod words;

/// Imports a text in its detected format.
fn text(text: &str) -> Import {
    import(&ImportSource { name: None, bytes: text.as_bytes() }, &ImportRequest::default()).unwrap()
}

/// Imports the first journey of a Markdown document.
fn markdown(text: &str) -> Import {
    let source = ImportSource { name: Some("notes.md"), bytes: text.as_bytes() };
    import(&source, &ImportRequest::default()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn refused(text: &str) -> ImportError {
    let source = ImportSource { name: Some("notes.md"), bytes: text.as_bytes() };
    import(&source, &ImportRequest::default()).expect_err(text)
}

/// The map as lines: `stage`, `stage / touchpoint (emotion)`, `  lane: text`.
fn told(map: &Map) -> Vec<String> {
    let mut lines = Vec::new();
    for home in map.homes() {
        lines.push(match home {
            Home::Stage(id) => map.stage(id).unwrap().name.clone(),
            Home::Touchpoint(id) => {
                let touchpoint = map.touchpoint(id).unwrap();
                let felt = touchpoint.feeling.everyone.map(|felt| format!(" ({felt})")).unwrap_or_default();
                format!("/ {}{felt}", touchpoint.name)
            }
        });
        for lane in map.lane_ids() {
            let title = lane_title(map.lane(*lane).unwrap()).to_string();
            let cards = map.cards_in(home, *lane).iter();
            lines.extend(cards.map(|card| format!("  {title}: {}", map.card(*card).unwrap().text)));
        }
    }
    lines
}

/// The unplaced texts with place and reason.
fn left(import: &Import) -> Vec<String> {
    import.unplaced.iter().map(|one| format!("{} @ {}: {}", one.text, one.place, one.why)).collect()
}
