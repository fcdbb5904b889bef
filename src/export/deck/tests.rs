use proptest::prelude::*;

use super::*;
use crate::export::sheet::{CellKind, Sheet};
use crate::export::{Selection, typeset};
use crate::format::{Orientation, Paper, samples};
use crate::model::{CardField, Home, LaneKind, MapField, PersonaField, StageField, TouchpointField, Value};
use crate::ops::fixture::Fixture;

fn grid(deck: &Deck) -> Vec<&DeckTable> {
    let pages = deck.pages.iter().filter(|page| page.kind == PageKind::Grid);
    pages.flat_map(tables).collect()
}

fn tables(page: &Page) -> impl Iterator<Item = &DeckTable> {
    page.blocks.iter().filter_map(|block| match &block.content {
        BlockContent::Table(table) => Some(table),
        _ => None,
    })
}

/// The texts of each lane's cells, joined in the order of the pages.
fn by_lane(deck: &Deck, orientation: Orientation) -> Vec<(String, String)> {
    // If a row is split between pages, the rest of a cell comes after the start of the next one.
    let mut joined: Vec<(String, Option<Vec<String>>, String)> = Vec::new();
    for table in grid(deck) {
        let line = |cell: &TableCell| match orientation {
            Orientation::Usual | Orientation::Down => cell.column,
            Orientation::Across => cell.row,
        };
        let is_lane_head = |cell: &&TableCell| match orientation {
            Orientation::Usual | Orientation::Down => cell.row == 0,
            Orientation::Across => cell.row >= table.head_rows && is_head_column(deck, table, cell.column),
        };
        for head in table.cells.iter().filter(is_lane_head) {
            let name = head.paragraphs.first().map(|one| one.text.clone()).unwrap_or_default();
            let name = name.replace(" (continued)", "").replace(" (המשך)", "");
            let mut cells: Vec<&TableCell> = table
                .cells
                .iter()
                .filter(|cell| line(cell) == line(head) && cell.row >= table.head_rows)
                .filter(|cell| !is_head_column(deck, table, cell.column))
                .collect();
            if orientation == Orientation::Across && deck.direction.is_rtl() {
                cells.sort_by_key(|cell| std::cmp::Reverse(cell.column));
            }
            for cell in cells {
                let texts = cell.paragraphs.iter().filter(|one| !one.is_mark);
                let text: String = texts.map(|one| one.text.as_str()).collect();
                let home = (orientation == Orientation::Across).then(|| heads(table, cell.column));
                match joined.iter_mut().find(|(of, at, _)| *of == name && *at == home) {
                    Some((_, _, texts)) => texts.push_str(&text),
                    None => joined.push((name.clone(), home, text)),
                }
            }
        }
    }
    let mut lanes: Vec<(String, String)> = Vec::new();
    for (name, _, text) in joined {
        match lanes.iter_mut().find(|(of, _)| *of == name) {
            Some((_, texts)) => texts.push_str(&text),
            None => lanes.push((name, text)),
        }
    }
    lanes
}

/// The headings above a column: its stage and touchpoint.
fn heads(table: &DeckTable, column: usize) -> Vec<String> {
    let is_above = |cell: &&TableCell| {
        cell.row < table.head_rows && (cell.column..cell.column + cell.column_span).contains(&column)
    };
    let above = table.cells.iter().filter(is_above).filter_map(|cell| cell.paragraphs.first());
    above.map(|one| one.text.replace(" (continued)", "").replace(" (המשך)", "")).collect()
}

fn is_head_column(deck: &Deck, table: &DeckTable, column: usize) -> bool {
    if deck.direction.is_rtl() {
        column >= table.columns.len() - table.head_columns
    } else {
        column < table.head_columns
    }
}

/// Checks that nothing is outside its page or higher than its box, and that no font is too small.
fn assert_whole(deck: &Deck) {
    for page in &deck.pages {
        let titles = page.blocks.iter().filter(|block| matches!(block.content, BlockContent::Title(_)));
        assert_eq!(titles.count(), 1, "{}", page.title);
        for PageBlock { place, content, .. } in &page.blocks {
            let fits = |start: f32, length: f32, end: f32| start >= -0.1 && start + length <= end + 0.1;
            assert!(
                fits(place.x, place.width, deck.size.0) && fits(place.y, place.height, deck.size.1),
                "{}: {place:?} {content:?}",
                page.title
            );
            match content {
                BlockContent::Title(paragraphs) | BlockContent::Text { paragraphs, .. } => {
                    assert_fits(paragraphs, place.width, place.height + 1.0);
                }
                BlockContent::Table(table) => assert_table(table, place),
                BlockContent::Curve(_)
                | BlockContent::Chart(_)
                | BlockContent::Dot { .. }
                | BlockContent::Fill(_)
                | BlockContent::Logo => {}
            }
        }
    }
}

fn assert_table(table: &DeckTable, place: &Rectangle) {
    assert!((table.columns.iter().sum::<f32>() - place.width).abs() < 0.1);
    assert!((table.rows.iter().sum::<f32>() - place.height).abs() < 0.1);
    let mut filled = vec![0; table.rows.len() * table.columns.len()];
    for cell in &table.cells {
        let width: f32 = table.columns[cell.column..cell.column + cell.column_span].iter().sum();
        let height: f32 = table.rows[cell.row..cell.row + cell.row_span].iter().sum();
        assert_fits(&cell.paragraphs, width - 2.0 * CELL_MARGIN.0, height - 2.0 * CELL_MARGIN.1 + 0.1);
        for row in cell.row..cell.row + cell.row_span {
            for column in cell.column..cell.column + cell.column_span {
                filled[row * table.columns.len() + column] += 1;
            }
        }
    }
    assert!(filled.iter().all(|count| *count == 1), "a place of a table is empty or taken twice");
}

fn assert_fits(paragraphs: &[DeckParagraph], width: f32, height: f32) {
    let mut taken = 0.0;
    for (place, paragraph) in paragraphs.iter().enumerate() {
        assert!(paragraph.style.size >= 9.0);
        let before = if place == 0 { 0.0 } else { paragraph.space_before };
        let bar = paragraph.bar.map_or(0.0, |_| BAR.0 + BAR.1);
        let measured =
            typeset::measure(&paragraph.text, &paragraph.style, paragraph.direction, (width - bar).max(1.0));
        taken += before + measured.height;
    }
    assert!(taken <= height + 0.1, "{taken} of {height}: {paragraphs:?}");
}

/// The texts of the grid for each lane, joined.
fn said(map: &Map, options: &ExportOptions) -> Vec<(String, String)> {
    // Down: a lane's cards in the order of the journey.
    let options = ExportOptions { orientation: Orientation::Down, ..options.clone() };
    let sheet = Sheet::new(map, &options);
    let heads = sheet.cells.iter().filter(|cell| cell.row == 0);
    heads
        .map(|head| {
            let cards = sheet
                .cells
                .iter()
                .filter(|cell| cell.column == head.column && matches!(cell.kind, CellKind::Cards(_)));
            let texts: String = cards.flat_map(|cell| &cell.texts).map(|text| text.text.as_str()).collect();
            (head.texts.iter().map(|text| text.text.as_str()).collect(), texts)
        })
        .filter(|(_, texts): &(String, String)| !texts.is_empty())
        .collect()
}

fn assert_all_said(map: &Map, options: &ExportOptions) {
    let deck = deck(map, options);
    assert_whole(&deck);
    let found = by_lane(&deck, options.orientation);
    for (lane, texts) in said(map, options) {
        let found = found.iter().find(|(name, _)| *name == lane).map(|(_, texts)| texts.as_str());
        assert_eq!(found, Some(texts.as_str()), "{lane}");
    }
}

#[test]
fn every_sample_is_whole_on_every_paper_both_ways() {
    for sample in samples() {
        let map = sample.map();
        for orientation in [Orientation::Down, Orientation::Across] {
            for paper in [Paper::Slides, Paper::A4, Paper::Letter] {
                let mut options = ExportOptions { orientation, ..ExportOptions::of(&map) };
                options.look.paper = paper;
                assert_all_said(&map, &options);
            }
        }
    }
}

#[test]
fn how_much_a_card_hurts_is_told_loudly_and_the_rest_calmly() {
    let map = crate::format::sample("amazon", "en").unwrap().map();
    let options = ExportOptions::of(&map);
    let deck = deck(&map, &options);
    let marks = |kind: fn(PageKind) -> bool| -> Vec<DeckParagraph> {
        let pages = deck.pages.iter().filter(|page| kind(page.kind));
        let tables = pages.flat_map(|page| &page.blocks).filter_map(|block| match &block.content {
            BlockContent::Table(table) => Some(table),
            _ => None,
        });
        let paragraphs = tables.flat_map(|table| &table.cells).flat_map(|cell| &cell.paragraphs);
        paragraphs.filter(|one| one.is_mark).cloned().collect()
    };
    let kinds: [fn(PageKind) -> bool; 2] =
        [|kind| kind == PageKind::Grid, |kind| matches!(kind, PageKind::Stage(_))];
    for kind in kinds {
        let marks: Vec<DeckParagraph> = marks(kind);
        let loud = marks.iter().find(|one| one.text == "▲▲▲ hurts badly").expect("a pain point hurts badly");
        assert!(loud.style.is_bold && loud.bar.is_some(), "{loud:?}");
        assert!(marks.iter().all(|one| one.style.is_bold == one.text.starts_with('▲')));
    }
    let calm = marks(|kind| matches!(kind, PageKind::Stage(_)));
    assert!(
        calm.iter()
            .any(|one| one.text.replace('\u{a0}', " ") == "× always · = measured · ↩ answered by 1 card"),
        "{calm:?}"
    );
}

#[test]
fn a_map_gets_every_kind_of_page_and_a_single_stage_only_its_own() {
    let map = crate::format::sample("amazon", "he").unwrap().map();
    let options = ExportOptions::of(&map);
    let kinds = |options: &ExportOptions| {
        let mut kinds: Vec<PageKind> = deck(&map, options).pages.iter().map(|page| page.kind).collect();
        kinds.dedup();
        kinds
    };
    let stages = map.stage_ids().iter().map(|stage| PageKind::Stage(*stage));
    let mut all = vec![PageKind::Title, PageKind::Summary, PageKind::Grid, PageKind::Curve];
    all.extend(stages);
    let ranked = [LaneKind::Opportunity, LaneKind::PainPoint].map(PageKind::Ranking);
    all.extend([PageKind::Personas, PageKind::Matrix]);
    all.extend(ranked);
    all.push(PageKind::Decisions);
    assert_eq!(kinds(&options), all);
    let stage = map.stage_ids()[1];
    let selection = Selection { stage: Some(stage), ..Selection::default() };
    assert_eq!(kinds(&ExportOptions { selection, ..options.clone() }), [PageKind::Stage(stage)]);
    let selection = Selection { persona: map.persona_ids().first().copied(), ..Selection::default() };
    let hers = kinds(&ExportOptions { selection, ..options.clone() });
    assert_eq!(hers, [PageKind::Personas, PageKind::Grid, PageKind::Curve]);
}

#[test]
fn an_empty_map_has_a_title() {
    let map = Map::default();
    let deck = deck(&map, &ExportOptions::of(&map));
    assert_eq!(deck.pages.iter().map(|page| page.kind).collect::<Vec<_>>(), [PageKind::Title]);
    assert_whole(&deck);
}

#[test]
fn a_map_from_right_to_left_is_mirrored() {
    let map = crate::format::sample("amazon", "he").unwrap().map();
    let deck = deck(&map, &ExportOptions::of(&map));
    let table = grid(&deck)[0];
    let stage = table.cells.iter().find(|cell| cell.row == 0 && cell.column == table.columns.len() - 1);
    assert_eq!(stage.unwrap().paragraphs[0].text, "שלב");
    let curve = deck.pages.iter().flat_map(|page| &page.blocks).find_map(|block| match &block.content {
        BlockContent::Chart(chart) => Some(&chart.curve),
        _ => None,
    });
    let everybody = curve.unwrap().lines.last().unwrap();
    assert!(everybody.name.is_empty());
    let points: Vec<CurvePoint> = everybody.pieces.iter().flatten().copied().collect();
    assert!(points.windows(2).all(|pair| pair[0].x < pair[1].x), "from left to right");
    // The journey starts at the right, with an advertisement that has the emotion −1.
    assert_eq!(points.last().unwrap().emotion, -1);
}

/// A map with this text in every text field.
pub(crate) fn full_of(text: &str, language: &str) -> Map {
    let mut fixture = Fixture::new(language);
    let value = || Value::text(text);
    fixture.set(crate::model::Id::Map, MapField::Title, value());
    fixture.set(crate::model::Id::Map, MapField::Scope, value());
    fixture.set(crate::model::Id::Map, MapField::Team, Value::Texts(vec![text.to_owned()]));
    let persona = fixture.persona(text);
    for field in [PersonaField::Summary, PersonaField::Quote] {
        fixture.set(persona, field, value());
    }
    fixture.set(persona, PersonaField::Goals, Value::Texts(vec![text.to_owned(); 2]));
    let kinds = [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity, LaneKind::Goal];
    let lanes: Vec<_> = kinds.into_iter().map(|kind| fixture.lane(kind, text)).collect();
    let stage = fixture.stage(text);
    fixture.set(stage, StageField::Note, value());
    fixture.set(stage, StageField::Aliases, Value::Texts(vec![text.to_owned()]));
    for emotion in [-2, 2] {
        let touchpoint = fixture.touchpoint(stage, text);
        fixture.set(touchpoint, TouchpointField::Channel, value());
        fixture.set(touchpoint, TouchpointField::Expectation, value());
        fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole(emotion));
        fixture.set(touchpoint, TouchpointField::Emotions.of(persona), Value::Whole(0));
        for lane in &lanes {
            let card = fixture.card(Home::Touchpoint(touchpoint), *lane, text);
            fixture.set(card, CardField::Source, value());
            fixture.set(card, CardField::Votes.of(text.to_owned()), Value::Whole(2));
        }
    }
    fixture.card(Home::Stage(stage), lanes[3], text);
    fixture.map
}

#[test]
fn no_text_breaks_a_page() {
    let long = "x".repeat(10_000);
    let words = "word ".repeat(2_000);
    let hostile =
        ["", "\u{0}\u{1b}[2J\u{202e}\u{2066}", "👨\u{200d}👩\u{200d}👧", "a\n\n\nb", "\u{fffe}\u{feff}"];
    for text in hostile {
        for language in ["en", "he"] {
            let map = full_of(text, language);
            for orientation in [Orientation::Down, Orientation::Across] {
                assert_whole(&deck(&map, &ExportOptions { orientation, ..ExportOptions::of(&map) }));
            }
        }
    }
    for (text, language, orientation) in [(long, "he", Orientation::Down), (words, "en", Orientation::Across)]
    {
        let map = full_of(&text, language);
        assert_whole(&deck(&map, &ExportOptions { orientation, ..ExportOptions::of(&map) }));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// For any number of stages, touchpoints and cards: each text appears once, in order, and
    /// complete.
    #[test]
    fn every_row_is_on_the_pages_once_and_in_order(
        stages in prop::collection::vec(0_usize..6, 1..6),
        cards in prop::collection::vec((0_usize..64, 0_usize..7, 1_usize..120), 0..24),
        is_rtl in any::<bool>(),
        is_down in any::<bool>(),
    ) {
        let mut fixture = Fixture::new(if is_rtl { "he" } else { "en" });
        let kinds = [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity, LaneKind::Custom];
        let lanes: Vec<_> =
            (0..7).map(|lane| fixture.lane(kinds[lane % 4], &format!("lane{lane}"))).collect();
        let mut homes = Vec::new();
        for (place, count) in stages.iter().enumerate() {
            let stage = fixture.stage(&format!("stage{place}"));
            homes.push(Home::Stage(stage));
            for number in 0..*count {
                homes.push(Home::Touchpoint(fixture.touchpoint(stage, &format!("touch{place}.{number}"))));
            }
        }
        for (number, (home, lane, words)) in cards.iter().enumerate() {
            let text: Vec<String> = (0..*words).map(|word| format!("{number}.{word}")).collect();
            fixture.card(homes[home % homes.len()], lanes[*lane], &text.join(" "));
        }
        let orientation = if is_down { Orientation::Down } else { Orientation::Across };
        let options = ExportOptions { orientation, ..ExportOptions::of(&fixture.map) };
        assert_all_said(&fixture.map, &options);
    }
}

/// A journey with many touchpoints, all of them notable.
fn long_journey(stages: usize, touchpoints: usize) -> Map {
    let mut fixture = Fixture::new("en");
    for stage in 1..=stages {
        let id = fixture.stage(&format!("Stage {stage} of the journey"));
        for touchpoint in 1..=touchpoints {
            let id = fixture.touchpoint(id, &format!("Asks the hotline {stage}.{touchpoint}"));
            fixture.set(id, TouchpointField::Emotion, Value::Whole(-1));
        }
    }
    fixture.map
}

#[test]
fn a_long_curve_names_every_low_and_every_stage() {
    for (stages, touchpoints, pages) in [(12, 6, 2), (2, 90, 2), (5, 8, 1)] {
        let map = long_journey(stages, touchpoints);
        let deck = deck(&map, &ExportOptions::of(&map));
        let curves = deck.pages.iter().filter(|page| page.kind == PageKind::Curve);
        let curves: Vec<&Page> = curves.collect();
        assert_eq!(curves.len(), pages, "{stages} × {touchpoints}");
        let texts: Vec<&str> = curves
            .iter()
            .flat_map(|page| &page.blocks)
            .filter_map(|block| match &block.content {
                BlockContent::Text { paragraphs, .. } => Some(paragraphs),
                _ => None,
            })
            .flatten()
            .map(|paragraph| paragraph.text.as_str())
            .collect();
        for stage in 1..=stages {
            assert!(texts.contains(&format!("Stage {stage} of the journey").as_str()), "{texts:?}");
            for touchpoint in 1..=touchpoints {
                let name = format!("Asks the hotline {stage}.{touchpoint}");
                assert_eq!(texts.iter().filter(|text| **text == name).count(), 1, "{name}");
            }
        }
        assert!(!texts.contains(&"…"), "{texts:?}");
        assert_whole(&deck);
    }
}
