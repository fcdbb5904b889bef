use super::*;
use crate::export::deck::{CELL_MARGIN, DeckTable, TableCell};
use crate::export::{ExportLook, Selection};
use crate::format::samples;
use crate::model::{Home, LaneKind, TouchpointField, Value};
use crate::ops::fixture::Fixture;

const ORIENTATIONS: [Orientation; 2] = [Orientation::Across, Orientation::Down];

fn options(map: &Map, orientation: Orientation) -> ExportOptions {
    ExportOptions { orientation, ..ExportOptions::of(map) }
}

fn table(deck: &Deck) -> (&DeckTable, Rectangle) {
    let tables = deck.pages[0].blocks.iter().filter_map(|block| match &block.content {
        BlockContent::Table(table) => Some((table, block.place)),
        _ => None,
    });
    let tables: Vec<(&DeckTable, Rectangle)> = tables.collect();
    assert_eq!(tables.len(), 1);
    tables[0]
}

fn texts(cell: &TableCell) -> Vec<&str> {
    cell.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect()
}

#[test]
fn every_card_is_there_and_has_room() {
    for sample in samples() {
        let map = sample.map();
        {
            let deck = poster(&map, &options(&map, Orientation::Down));
            let (table, place) = table(&deck);
            assert!(place.x + place.width <= deck.size.0 && place.y + place.height <= deck.size.1);
            let all: Vec<&str> = table.cells.iter().flat_map(texts).collect();
            for id in map.cards_in_order() {
                let card = map.card(id).unwrap();
                let is_hidden = map.lane(card.place.lane).is_none_or(|lane| lane.hidden);
                assert!(is_hidden || all.contains(&card.text.as_str()), "{}", card.text);
            }
            for cell in &table.cells {
                let height: f32 = table.rows[cell.row..cell.row + cell.row_span].iter().sum();
                let columns = cell.column..cell.column + cell.column_span;
                let width = table.columns[columns].iter().sum::<f32>() - 2.0 * CELL_MARGIN.0;
                let needed: f32 = cell
                    .paragraphs
                    .iter()
                    .map(|paragraph| {
                        let beside = paragraph
                            .bar
                            .map_or(0.0, |_| crate::export::deck::BAR.0 + crate::export::deck::BAR.1);
                        super::height(paragraph, width - beside)
                    })
                    .sum();
                assert!(needed + 2.0 * CELL_MARGIN.1 <= height + 0.01, "{:?}", texts(cell));
            }
        }
    }
}

#[test]
fn every_place_of_the_grid_is_filled_once() {
    for language in ["en", "he"] {
        let map = crate::format::sample("amazon", language).unwrap().map();
        {
            let deck = poster(&map, &options(&map, Orientation::Down));
            let (table, _) = table(&deck);
            let mut filled = vec![vec![0; table.columns.len()]; table.rows.len()];
            for cell in &table.cells {
                for row in &mut filled[cell.row..cell.row + cell.row_span] {
                    row[cell.column..cell.column + cell.column_span].iter_mut().for_each(|place| *place += 1);
                }
            }
            assert!(filled.iter().flatten().all(|count| *count == 1), "{filled:?}");
        }
    }
}

#[test]
fn a_right_to_left_map_is_mirrored() {
    for (language, first_is_right) in [("he", true), ("en", false)] {
        let mut fixture = Fixture::new(language);
        fixture.lane(LaneKind::Activity, "");
        for name in ["One", "Two"] {
            let stage = fixture.stage(name);
            let touchpoint = fixture.touchpoint(stage, "Shop");
            fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole(1));
        }
        let map = fixture.map;
        let deck = poster(&map, &options(&map, Orientation::Across));
        let (table, _) = table(&deck);
        let column = |name: &str| table.cells.iter().find(|cell| texts(cell) == [name]).unwrap().column;
        assert_eq!(column("One") > column("Two"), first_is_right, "{language}");
        let curve = deck.pages[0].blocks.iter().find_map(|block| match &block.content {
            BlockContent::Curve(curve) => Some((curve, &block.description)),
            _ => None,
        });
        let (curve, description) = curve.unwrap();
        assert_eq!(description.matches("+1").count(), 2, "{description}");
        let points = &curve.lines[0].pieces[0];
        assert!(points[0].x < points[1].x, "lines run from left to right");
    }
}

#[test]
fn a_touchpoint_without_emotion_splits_the_curve() {
    let mut fixture = Fixture::new("en");
    fixture.lane(LaneKind::Activity, "");
    let stage = fixture.stage("Stage");
    for emotion in [Some(1), None, Some(-1), Some(2)] {
        let touchpoint = fixture.touchpoint(stage, "Shop");
        if let Some(emotion) = emotion {
            fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole(emotion));
        }
    }
    let map = fixture.map;
    let deck = poster(&map, &options(&map, Orientation::Across));
    let curve = deck.pages[0].blocks.iter().find_map(|block| match &block.content {
        BlockContent::Curve(curve) => Some(curve),
        _ => None,
    });
    let lengths: Vec<usize> = curve.unwrap().lines[0].pieces.iter().map(Vec::len).collect();
    assert_eq!(lengths, [1, 2]);
}

#[test]
fn a_selection_is_all_that_is_drawn() {
    let mut fixture = Fixture::new("en");
    let noa = fixture.persona("Noa");
    let activity = fixture.lane(LaneKind::Activity, "");
    fixture.lane(LaneKind::PainPoint, "Aches");
    let (one, two) = (fixture.stage("One"), fixture.stage("Two"));
    fixture.card(Home::Stage(one), activity, "looks");
    fixture.card(Home::Stage(two), activity, "buys");
    let map = fixture.map;
    let selection = Selection { lanes: vec![activity], stage: Some(one), persona: Some(noa) };
    for orientation in ORIENTATIONS {
        let deck =
            poster(&map, &ExportOptions { selection: selection.clone(), ..options(&map, orientation) });
        let (table, _) = table(&deck);
        let all: Vec<&str> = table.cells.iter().flat_map(texts).collect();
        assert!(all.contains(&"looks") && all.contains(&"One"));
        assert!(!all.contains(&"buys") && !all.contains(&"Two") && !all.contains(&"Aches"));
    }
}

#[test]
fn an_empty_map_and_an_endless_word_have_a_page() {
    let map = Fixture::new("ar").map;
    for orientation in ORIENTATIONS {
        let deck = poster(&map, &options(&map, orientation));
        assert!(deck.size.0 > 0.0 && deck.size.1 > 0.0);
    }
    let mut fixture = Fixture::new("en");
    let lane = fixture.lane(LaneKind::Activity, "");
    let stage = fixture.stage("Stage");
    fixture.card(Home::Stage(stage), lane, &"w".repeat(10_000));
    let map = fixture.map;
    let look = ExportLook { scale: 1, ..ExportLook::default() };
    let deck = poster(&map, &ExportOptions { look, ..options(&map, Orientation::Down) });
    let (table, _) = table(&deck);
    assert!(table.columns.iter().all(|width| *width <= 300.0), "{:?}", table.columns);
}

#[test]
fn a_picture_runs_across_where_nothing_else_is_asked_for() {
    let map = crate::format::sample("amazon", "he").unwrap().map();
    let usual = poster(&map, &ExportOptions::of(&map));
    assert_eq!(usual.pages, poster(&map, &options(&map, Orientation::Across)).pages);
    assert_ne!(usual.pages, poster(&map, &options(&map, Orientation::Down)).pages);
}
