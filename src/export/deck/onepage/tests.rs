use proptest::prelude::*;

use super::heights::CURVE_SHARE;
use super::*;
use crate::export::deck::poster::poster;
use crate::export::deck::{BlockContent, CELL_MARGIN, DeckParagraph, DeckTable, Rectangle};
use crate::format::{Paper, sample, samples};
use crate::model::{CardField, Home, LaneKind, TouchpointField, Value};
use crate::ops::fixture::Fixture;

const PAPERS: [Paper; 7] =
    [Paper::A4, Paper::Letter, Paper::A3, Paper::A2, Paper::A1, Paper::A0, Paper::Wide];

fn options(map: &Map, paper: Paper) -> ExportOptions {
    ExportOptions { look: ExportLook { paper, ..ExportLook::default() }, ..ExportOptions::of(map) }
}

fn tables(deck: &Deck) -> Vec<(&DeckTable, Rectangle)> {
    let tables = deck.pages[0].blocks.iter().filter_map(|block| match &block.content {
        BlockContent::Table(table) => Some((table, block.place)),
        _ => None,
    });
    tables.collect()
}

fn curves(deck: &Deck) -> Vec<Rectangle> {
    let blocks = deck.pages[0].blocks.iter();
    blocks.filter(|block| matches!(block.content, BlockContent::Curve(_))).map(|block| block.place).collect()
}

/// The paragraphs of the page with the place of their box.
fn texts(deck: &Deck) -> Vec<(Rectangle, &[DeckParagraph])> {
    let blocks = deck.pages[0].blocks.iter().filter_map(|block| match &block.content {
        BlockContent::Title(paragraphs) | BlockContent::Text { paragraphs, .. } => {
            Some((block.place, paragraphs.as_slice()))
        }
        _ => None,
    });
    blocks.collect()
}

fn overlap(one: Rectangle, other: Rectangle) -> bool {
    let slack = 0.05;
    one.x + slack < other.x + other.width
        && other.x + slack < one.x + one.width
        && one.y + slack < other.y + other.height
        && other.y + slack < one.y + one.height
}

/// Checks what holds for every page; returns the cards that it shows.
fn checked(map: &Map, options: &ExportOptions, smallest: f32) -> usize {
    let deck = poster(map, options);
    let page = Rectangle { x: 0.0, y: 0.0, width: deck.size.0 + 0.05, height: deck.size.1 + 0.05 };
    for block in &deck.pages[0].blocks {
        let place = block.place;
        let is_inside = place.x >= -0.05
            && place.y >= -0.05
            && place.x + place.width <= page.width
            && place.y + place.height <= page.height;
        assert!(is_inside, "{place:?} is not on {:?}: {:?}", deck.size, block.content);
    }
    let tables = tables(&deck);
    let texts = texts(&deck);
    for (number, (place, paragraphs)) in texts.iter().enumerate() {
        for (other, said) in &texts[..number] {
            assert!(!overlap(*place, *other), "{paragraphs:?} is on {said:?}: {place:?} {other:?}");
        }
        // A text within a table names a level or a peak: it stands in the row of the curve.
        for (_, table) in tables.iter().filter(|(_, table)| overlap(*table, *place)) {
            let curve =
                curves(&deck).into_iter().find(|curve| overlap(*curve, Rectangle { x: curve.x, ..*place }));
            let curve = curve.expect("only the curve has texts on it");
            assert!(overlap(curve, Rectangle { x: curve.x, width: curve.width, ..*table }));
            assert!(place.y >= curve.y - 0.05 && place.y + place.height <= curve.y + curve.height + 0.05);
        }
        let style_is_legible = |paragraph: &&DeckParagraph| paragraph.style.size >= smallest - 0.001;
        assert!(paragraphs.iter().all(|paragraph| style_is_legible(&paragraph)), "{paragraphs:?}");
    }
    for (number, (_, place)) in tables.iter().enumerate() {
        assert!(tables[..number].iter().all(|(_, other)| !overlap(*place, *other)));
    }
    let frame = PageFrame::new(map, options, options_watch());
    let mut shown = 0;
    for (table, place) in &tables {
        assert!(table.rows.iter().sum::<f32>() <= place.height + 0.05);
        assert!((table.columns.iter().sum::<f32>() - place.width).abs() < 0.5);
        let mut filled = vec![vec![0; table.columns.len()]; table.rows.len()];
        for cell in &table.cells {
            let width: f32 = table.columns[cell.column..cell.column + cell.column_span].iter().sum();
            let height: f32 = table.rows[cell.row..cell.row + cell.row_span].iter().sum();
            let needed = frame.heights(&cell.paragraphs, width - 2.0 * CELL_MARGIN.0);
            let is_empty = cell.paragraphs.is_empty();
            assert!(is_empty || needed + 2.0 * CELL_MARGIN.1 <= height + 0.05, "{:?}", cell.paragraphs);
            for row in &mut filled[cell.row..cell.row + cell.row_span] {
                row[cell.column..cell.column + cell.column_span].iter_mut().for_each(|place| *place += 1);
            }
            assert!(cell.paragraphs.iter().all(|paragraph| paragraph.style.size >= smallest - 0.001));
            shown += cell.paragraphs.iter().filter(|one| one.bar.is_some() && !one.is_mark).count();
        }
        assert!(filled.iter().flatten().all(|count| *count == 1), "{filled:?}");
    }
    shown
}

fn options_watch() -> &'static Watch {
    static WATCH: std::sync::OnceLock<Watch> = std::sync::OnceLock::new();
    WATCH.get_or_init(Watch::default)
}

/// A map of a shape: the numbers of the touchpoints of each stage with their emotions, and for each
/// lane the texts that its cards get in turn.
fn map(language: &str, stages: &[Vec<Option<i8>>], cards: usize, text: &str) -> Map {
    let mut fixture = Fixture::new(language);
    let noa = fixture.persona("Noa");
    let kinds = [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity, LaneKind::Goal];
    let lanes: Vec<_> = kinds.into_iter().map(|kind| fixture.lane(kind, "")).collect();
    for (number, touchpoints) in stages.iter().enumerate() {
        let stage = fixture.stage(&format!("Stage {number}"));
        fixture.card(Home::Stage(stage), lanes[3], text);
        for (place, emotion) in touchpoints.iter().enumerate() {
            let touchpoint = fixture.touchpoint(stage, &format!("Touchpoint {place}"));
            if let Some(emotion) = emotion {
                fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole((*emotion).into()));
                fixture.set(touchpoint, TouchpointField::Emotions.of(noa), Value::Whole(1));
            }
            for card in 0..cards {
                let lane = lanes[(card + place) % 3];
                let id = fixture.card(Home::Touchpoint(touchpoint), lane, &format!("{card} {text}"));
                if lane == lanes[1] {
                    fixture.set(id, CardField::Severity, Value::Whole(1 + (card % 3) as i64));
                }
            }
        }
    }
    fixture.map
}

fn stages() -> impl Strategy<Value = Vec<Vec<Option<i8>>>> {
    let emotion = proptest::option::of(-2_i8..=2);
    proptest::collection::vec(proptest::collection::vec(emotion, 0..6), 1..7)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_overlaps_or_leaves_the_page_and_every_letter_can_be_read(
        stages in stages(),
        cards in 0_usize..5,
        text in "[a-zא-ת]{1,9}( [a-zא-ת]{1,12}){0,14}",
        is_rtl: bool,
        paper in proptest::sample::select(&PAPERS[..]),
    ) {
        let map = map(if is_rtl { "he" } else { "en" }, &stages, cards, &text);
        let options = options(&map, paper);
        let (size, smallest) = paper::sheet(paper).unwrap();
        let deck = poster(&map, &options);
        let shown = checked(&map, &options, smallest);
        let left = cut(&map, &options).left_out;
        prop_assert_eq!(shown + left.len(), map.card_count());
        let is_high = deck.size.1 > size.1;
        prop_assert!(deck.size == size || (is_high && shown == 0), "{:?}", deck.size);
        // Every stage is in exactly one band.
        let heads = tables(&deck).into_iter().flat_map(|(table, _)| &table.cells).filter(|cell| cell.row == 0);
        let heads = heads.flat_map(|cell| &cell.paragraphs).filter(|name| name.text.starts_with("Stage"));
        prop_assert_eq!(heads.count(), stages.len());
        // The curves have their share.
        let curves: f32 = curves(&deck).iter().map(|place| place.height).sum();
        let has_emotion = stages.iter().flatten().any(Option::is_some);
        prop_assert!(!has_emotion || is_high || curves >= size.1 * CURVE_SHARE.0 - 0.1);
    }
}

#[test]
fn samples_are_whole_on_a_free_page_which_has_the_shape_of_paper() {
    for sample in samples() {
        let map = sample.map();
        let smallest = paper::sheet(Paper::A1).unwrap().1;
        checked(&map, &options(&map, Paper::A1), smallest);
        let free = options(&map, Paper::Poster);
        checked(&map, &free, paper::FREE);
        assert_eq!(cut(&map, &free), Cut::default());
        let size = poster(&map, &free).size;
        assert!((1.0..2.2).contains(&(size.0 / size.1)), "{size:?}");
    }
}

#[test]
fn the_lowest_ranked_cards_are_counted_where_there_is_no_room() {
    let text = "a text of a few words that takes its room";
    let map = map("en", &[vec![Some(-1); 5], vec![Some(1); 5], vec![None; 5]], 12, text);
    let options = options(&map, Paper::A4);
    let left = cut(&map, &options).left_out;
    assert!(!left.is_empty() && left.len() < map.card_count());
    let deck = poster(&map, &options);
    let more: usize = tables(&deck)
        .iter()
        .flat_map(|(table, _)| &table.cells)
        .flat_map(|cell| &cell.paragraphs)
        .filter_map(|paragraph| paragraph.text.strip_suffix(" more")?.parse::<usize>().ok())
        .sum();
    let of_lanes: usize = texts(&deck)
        .iter()
        .flat_map(|(_, paragraphs)| *paragraphs)
        .filter_map(|paragraph| paragraph.text.split("no room for: ").nth(1))
        .flat_map(|lanes| {
            lanes.split(['(', ')']).filter_map(|count| count.parse::<usize>().ok()).collect::<Vec<_>>()
        })
        .sum();
    assert_eq!(more + of_lanes, left.len());
    // What hurts most is not given up before what hurts less.
    let severity = |id: &CardId| map.card(*id).and_then(|card| card.facets().weight.severity);
    let pains: Vec<u8> = left.iter().filter_map(severity).collect();
    assert!(pains.is_sorted_by(|one, next| one >= next), "{pains:?}");
}

#[test]
fn the_page_has_the_users_title_the_persona_and_the_decisions() {
    let mut map = sample("amazon", "en").unwrap().map();
    let headline = Value::text("Service is where it breaks");
    let field = crate::model::MapField::Headlines.of("overview".to_owned());
    crate::ops::Op::Set(crate::model::Id::Map, field, headline).apply(&mut map).unwrap();
    let deck = poster(&map, &options(&map, Paper::A3));
    let texts: Vec<&str> =
        texts(&deck).iter().flat_map(|(_, paragraphs)| *paragraphs).map(|one| one.text.as_str()).collect();
    assert_eq!(deck.pages[0].title, "Service is where it breaks");
    for said in ["Service is where it breaks", "Noa", "Decisions"] {
        let is_decisions =
            said == "Decisions" && texts.iter().any(|text| text.starts_with("Five things to do"));
        assert!(texts.contains(&said) || is_decisions, "{said}: {texts:?}");
    }
    assert!(texts.iter().any(|text| text.contains("I have five minutes")), "{texts:?}");
    assert!(texts.iter().any(|text| text.starts_with("An Amazon shopper's journey")), "{texts:?}");
}

#[test]
fn an_empty_map_and_one_of_a_single_cell_have_a_page() {
    for language in ["en", "ar"] {
        let empty = Fixture::new(language).map;
        let one = map(language, &[vec![Some(-2)]], 1, "Nobody greets");
        for map in [&empty, &one] {
            for paper in PAPERS {
                checked(map, &options(map, paper), paper::sheet(paper).unwrap().1);
                assert_eq!(cut(map, &options(map, paper)), Cut::default());
            }
            checked(map, &options(map, Paper::Poster), paper::FREE);
        }
    }
}

#[test]
fn the_axis_names_its_levels_in_whole_words() {
    for sample in samples() {
        let map = sample.map();
        for paper in PAPERS {
            let options = options(&map, paper);
            let deck = poster(&map, &options);
            let texts = texts(&deck);
            for level in [2, 0, -2] {
                let name = options.words.say_plain(&crate::insight::marks::emotion(level));
                let found = texts.iter().find(|(_, paragraphs)| paragraphs[0].text == name);
                let (place, paragraphs) = found.unwrap_or_else(|| panic!("{}: {name}", sample.name));
                let word = crate::export::deck::frame::longest_word(&paragraphs[0]);
                assert!(word <= place.width + 1.0, "{}: {name}", sample.name);
            }
        }
    }
}

#[test]
fn a_slide_with_too_many_touchpoints_tells_the_worst_of_each_stage_in_whole_words() {
    for sample in samples().iter().filter(|sample| ["amazon", "retail", "ecwid"].contains(&sample.name)) {
        let map = sample.map();
        let (options, watch) = (options(&map, Paper::Wide), Watch::default());
        let content = Content::new(&map, &options);
        let fit = Fit::find(&content, &map, &options, &watch);
        let search = fit::Search { content: &content, frame: PageFrame::new(&map, &options, &watch) };
        assert!(search.suits(&fit), "{} {}", sample.name, sample.language);
        let (mut stages, mut told) = (0, 0);
        for stage in map.stage_ids() {
            let pains = map.cards_in_order().filter(|id| {
                let place = &map.card(*id).unwrap().place;
                map.stage_of(place.home) == Some(*stage)
                    && map.lane(place.lane).unwrap().kind == LaneKind::PainPoint
            });
            let pains: Vec<CardId> = pains.collect();
            let shown = pains.iter().filter(|id| !fit.left_out.contains(id)).count();
            stages += usize::from(!pains.is_empty());
            told += usize::from(shown > 0);
        }
        assert!(told * 4 >= stages * 3, "{} {}: {told} of {stages}", sample.name, sample.language);
    }
}
