use super::*;
use crate::export::deck::{Align, BAR, DeckParagraph, DeckTable, PageBlock, PageKind, TableCell, TextStyle};
use crate::export::design::Colour;

fn paragraph(text: &str, bar: Option<Colour>) -> DeckParagraph {
    let style = TextStyle { size: 10.0, is_bold: false, colour: Colour::hex(0) };
    let align = Align::Left;
    DeckParagraph {
        text: text.to_owned(),
        direction: Direction::LeftToRight,
        align,
        style,
        bar,
        space_before: 2.0,
        is_mark: false,
    }
}

fn cell(row: usize, column: usize, text: &str) -> TableCell {
    let paragraphs = if text.is_empty() { Vec::new() } else { vec![paragraph(text, None)] };
    TableCell { row, column, row_span: 1, column_span: 1, fill: None, paragraphs }
}

fn deck(direction: Direction, content: BlockContent) -> Deck {
    let place = Rectangle { x: 10.0, y: 20.0, width: 100.0, height: 60.0 };
    let block = PageBlock { place, content, description: String::new() };
    let page =
        deck::Page { kind: PageKind::Grid, title: String::new(), blocks: vec![block], notes: Vec::new() };
    let size = (200.0, 100.0);
    Deck {
        title: String::new(),
        language: "en".to_owned(),
        direction,
        size,
        design: Design::default(),
        pages: vec![page],
    }
}

fn cells(scene: &Scene) -> Vec<(String, CellRole)> {
    let parts = scene.pages[0].parts.iter();
    let cells = parts.filter_map(|part| match part.role {
        PartRole::Cell(role) => {
            let texts = part.shapes.iter().filter_map(|shape| match shape {
                SceneShape::Text(line) => Some(line.line.text.clone()),
                _ => None,
            });
            Some((texts.collect(), role))
        }
        _ => None,
    });
    cells.collect()
}

#[test]
fn cells_come_in_reading_order_with_what_they_are_heads_of() {
    let table = |heads: [&str; 2], below: [&str; 2]| DeckTable {
        columns: vec![50.0, 50.0],
        rows: vec![20.0, 40.0],
        head_rows: 1,
        head_columns: 1,
        cells: vec![cell(0, 0, heads[0]), cell(0, 1, heads[1]), cell(1, 0, below[0]), cell(1, 1, below[1])],
    };
    let expected = [
        ("corner", 0, 0, Some(HeadOf::Both)),
        ("column", 0, 1, Some(HeadOf::Column)),
        ("row", 1, 0, Some(HeadOf::Row)),
        ("", 1, 1, None),
    ];
    for (direction, table) in [
        (Direction::LeftToRight, table(["corner", "column"], ["row", ""])),
        (Direction::RightToLeft, table(["column", "corner"], ["", "row"])),
    ] {
        let deck = deck(direction, BlockContent::Table(table));
        let scene = Scene::new(&deck);
        let told: Vec<_> =
            cells(&scene).into_iter().map(|(text, role)| (text, role.row, role.column, role.head)).collect();
        let expected = expected.map(|(text, row, column, head)| (text.to_owned(), row, column, head));
        assert_eq!(told, expected, "{direction:?}");
    }
}

#[test]
fn lines_stand_where_their_paragraph_is_aligned_beside_its_bar() {
    let bar = Some(Colour::hex(0xff_00_00));
    for (align, is_right) in [(Align::Left, false), (Align::Right, true)] {
        let content = BlockContent::Text {
            paragraphs: vec![DeckParagraph { align, ..paragraph("one\ntwo", bar) }],
            fill: None,
            is_page_number: false,
        };
        let deck = deck(Direction::LeftToRight, content);
        let scene = Scene::new(&deck);
        let shapes: Vec<&SceneShape> = scene.pages[0].parts.iter().flat_map(|part| &part.shapes).collect();
        let [
            SceneShape::Rectangle(..),
            SceneShape::Rectangle(bar, _),
            SceneShape::Text(one),
            SceneShape::Text(two),
        ] = shapes[..]
        else {
            panic!("the page, the bar, two lines: {shapes:?}");
        };
        assert_eq!(bar.x, if is_right { 110.0 - BAR.0 } else { 10.0 });
        let start = |line: &TextLine| if is_right { line.x + line.line.width } else { line.x };
        let beside = BAR.0 + BAR.1;
        let expected = if is_right { 110.0 - beside } else { 10.0 + beside };
        assert!((start(one) - expected).abs() < 0.01);
        assert!((start(one) - start(two)).abs() < 0.01);
        assert!(one.baseline < two.baseline);
        assert!(one.goes_on && !two.goes_on);
    }
}

#[test]
fn a_logo_keeps_its_shape() {
    let logo = crate::format::Picture { png: Vec::new(), width: 200, height: 50 };
    let place = fitted(&logo, Rectangle { x: 0.0, y: 0.0, width: 100.0, height: 100.0 });
    assert_eq!(place, Rectangle { x: 0.0, y: 37.5, width: 100.0, height: 25.0 });
}

#[cfg(all(feature = "svg", feature = "png", feature = "pdf"))]
mod written {
    use crate::export::{ExportError, ExportLook, ExportOptions, Extras, Watch, embed, format};
    use crate::format::{Paper, map_text, sample};
    use crate::model::{Home, LaneKind, Map};
    use crate::ops::fixture::Fixture;

    fn write(name: &str, map: &Map, options: &ExportOptions) -> Result<Vec<u8>, ExportError> {
        (format(name).unwrap().write)(map, options, &Watch::default())
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn the_same_map_gives_the_same_bytes_and_carries_itself_only_when_asked() {
        let map = sample("amazon", "he").unwrap().map();
        let look = ExportLook { scale: 1, ..ExportLook::default() };
        let plain = ExportOptions { look, ..ExportOptions::of(&map) };
        let embedding = ExportOptions {
            extras: Extras { embed: crate::export::Embed::Part, ..Extras::default() },
            ..plain.clone()
        };
        let payload = embed::payload(&map);
        let file = map_text(&map);
        for (name, carried) in
            [("svg", payload.as_bytes()), ("png", payload.as_bytes()), ("pdf", file.as_bytes())]
        {
            let bytes = write(name, &map, &plain).unwrap();
            assert_eq!(bytes, write(name, &map, &plain).unwrap(), "{name}");
            assert!(!holds(&bytes, carried), "{name}");
            assert!(holds(&write(name, &map, &embedding).unwrap(), carried), "{name}");
        }
    }

    #[test]
    fn a_picture_that_is_too_large_is_refused_and_a_cancelled_one_not_written() {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let stage = fixture.stage("Stage");
        fixture.card(Home::Stage(stage), lane, &"endless".repeat(60_000));
        let map = fixture.map;
        let options = ExportOptions {
            look: ExportLook { scale: 4, ..ExportLook::default() },
            ..ExportOptions::of(&map)
        };
        assert!(matches!(write("png", &map, &options), Err(ExportError::TooLarge { .. })));
        let map = Fixture::new("en").map;
        for name in ["svg", "png", "pdf"] {
            let watch = Watch::default();
            watch.cancel();
            let written = (format(name).unwrap().write)(&map, &ExportOptions::of(&map), &watch);
            assert_eq!(written, Err(ExportError::Cancelled), "{name}");
        }
    }

    #[test]
    fn hostile_texts_are_inert_everywhere() {
        let hostile = [
            "</text><script>alert(1)</script>",
            "a\u{0}b\u{1f}\u{7f}\u{85}",
            "\u{202e}txt.exe\u{2066}",
            "\u{fffe}\u{ffff}\u{fdd0}\u{feff}",
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{fe0f}",
            "e\u{301}\u{302}\u{303}\u{20e3} שָׁ\u{5b0}\u{5b1}",
            "\u{301}",
            "\u{200d}",
            "]]>&#0;&amp;\"'",
        ];
        let mut fixture = Fixture::new("he");
        let lane = fixture.lane(LaneKind::Custom, hostile[0]);
        let stage = fixture.stage(hostile[1]);
        let touchpoint = fixture.touchpoint(stage, hostile[2]);
        for text in hostile {
            fixture.card(Home::Touchpoint(touchpoint), lane, text);
            fixture.card(Home::Stage(stage), lane, &text.repeat(40));
        }
        let map = fixture.map;
        for live_text in [false, true] {
            for paper in [Paper::Slides, Paper::Poster] {
                let look = ExportLook { live_text, paper, scale: 1, ..ExportLook::default() };
                let options = ExportOptions { look, ..ExportOptions::of(&map) };
                let svg = String::from_utf8(write("svg", &map, &options).unwrap()).unwrap();
                assert!(!svg.contains("<script") && !svg.contains('\0') && !svg.contains('\u{fffe}'));
                assert!(!svg.contains('\u{202e}'), "a control never acts");
                assert!(write("png", &map, &options).unwrap().starts_with(b"\x89PNG"));
                let pdf = write("pdf", &map, &options);
                assert!(pdf.as_ref().is_ok_and(|pdf| pdf.starts_with(b"%PDF-1.7")), "{:?}", pdf.err());
            }
        }
    }
}
