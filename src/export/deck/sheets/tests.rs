use crate::export::deck::frame::PageFrame;
use crate::export::deck::{BlockContent, CELL_MARGIN, Deck, DeckTable, PageKind, deck};
use crate::export::{ExportOptions, Watch};
use crate::format::{Paper, samples, templates};
use crate::model::{Home, LaneKind, Map};
use crate::ops::fixture::Fixture;

fn sheets(map: &Map, paper: Paper) -> (ExportOptions, Deck) {
    let mut options = ExportOptions::of(map);
    options.extras.sheets = true;
    options.look.paper = paper;
    let deck = deck(map, &options);
    (options, deck)
}

fn tables(deck: &Deck) -> Vec<&DeckTable> {
    let blocks = deck.pages.iter().flat_map(|page| &page.blocks);
    blocks
        .filter_map(|block| match &block.content {
            BlockContent::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

/// Every text of every cell, in order.
fn texts(deck: &Deck) -> Vec<String> {
    let cells = tables(deck).into_iter().flat_map(|table| &table.cells);
    cells.flat_map(|cell| &cell.paragraphs).map(|paragraph| paragraph.text.clone()).collect()
}

/// Fails if a text is higher than its cell, or a table larger than its page.
fn nothing_is_cut(map: &Map, options: &ExportOptions, deck: &Deck) {
    let watch = Watch::default();
    let frame = PageFrame::new(map, options, &watch);
    let area = frame.area();
    for table in tables(deck) {
        let (width, height): (f32, f32) = (table.columns.iter().sum(), table.rows.iter().sum());
        assert!(width <= area.width + 0.1 && height <= area.height + 0.1, "{width} × {height}");
        for cell in &table.cells {
            let width: f32 = table.columns.iter().skip(cell.column).take(cell.column_span).sum();
            let needed = frame.heights(&cell.paragraphs, width - 2.0 * CELL_MARGIN.0) + 2.0 * CELL_MARGIN.1;
            assert!(needed <= table.rows[cell.row] + 0.1, "{:?}", cell.paragraphs);
        }
        let covered: usize = table.cells.iter().map(|cell| cell.column_span).sum();
        assert_eq!(covered, table.rows.len() * table.columns.len(), "every place has a cell");
    }
}

#[test]
fn every_sample_has_sheets_on_which_nothing_is_cut() {
    for sample in samples() {
        let map = sample.map();
        for paper in [Paper::Slides, Paper::A4] {
            let (options, deck) = sheets(&map, paper);
            nothing_is_cut(&map, &options, &deck);
            for stage in map.stage_ids() {
                assert!(deck.pages.iter().any(|page| page.kind == PageKind::Stage(*stage)));
            }
            let personas = deck.pages.iter().filter(|page| page.kind == PageKind::Personas).count();
            assert_eq!(personas, map.persona_ids().len().max(1));
        }
    }
}

#[test]
fn an_empty_template_is_exported_as_sheets_by_itself() {
    for template in templates() {
        let map = template.map();
        let (options, asked) = sheets(&map, Paper::Slides);
        nothing_is_cut(&map, &options, &asked);
        let by_itself = deck(&map, &ExportOptions::of(&map));
        let is_empty = map.card_count() == 0 && !map.stage_ids().is_empty();
        assert_eq!(by_itself == asked, is_empty, "{} {}", template.name, template.language);
        let said = texts(&asked);
        for lane in map.lane_ids().iter().filter_map(|id| map.lane(*id)).filter(|lane| !lane.hidden) {
            assert!(map.stage_ids().is_empty() || said.contains(&lane.prompt), "{}", lane.prompt);
        }
        for block in map.block_ids().iter().filter_map(|id| map.block(*id)) {
            assert!(said.contains(&block.name), "{}", block.name);
        }
    }
}

#[test]
fn what_does_not_fit_is_counted_and_room_is_left() {
    let mut fixture = Fixture::new("en");
    let lanes: Vec<_> = (0..30).map(|_| fixture.lane(LaneKind::PainPoint, "Pain")).collect();
    let stage = fixture.stage("First");
    let touchpoint = fixture.touchpoint(stage, &"a very long name ".repeat(40));
    for _ in 0..40 {
        fixture.card(
            Home::Touchpoint(touchpoint),
            lanes[0],
            "A pain that takes more than one line of its cell, or two",
        );
    }
    fixture.card(Home::Touchpoint(touchpoint), lanes[1], &"endless ".repeat(500));
    let (options, deck) = sheets(&fixture.map, Paper::Slides);
    nothing_is_cut(&fixture.map, &options, &deck);
    let said = texts(&deck);
    assert!(said.iter().any(|text| text.ends_with(" more")), "{said:?}");
    let pages = deck.pages.iter().filter(|page| page.kind == PageKind::Stage(stage)).count();
    assert_eq!(pages, 4, "eight lanes a page");
}

#[test]
fn a_right_to_left_sheet_begins_at_the_right() {
    let map = crate::format::sample("amazon", "he").unwrap().map();
    let (_, deck) = sheets(&map, Paper::A4);
    let stage = deck.pages.iter().find(|page| matches!(page.kind, PageKind::Stage(_))).unwrap();
    let table = stage.blocks.iter().find_map(|block| match &block.content {
        BlockContent::Table(table) => Some(table),
        _ => None,
    });
    let table = table.unwrap();
    let last = table.columns.len() - 1;
    assert!(table.columns[last] < table.columns[0], "{:?}", table.columns);
    assert!(table.cells.iter().any(|cell| cell.column == last && cell.paragraphs[0].bar.is_some()));
}
