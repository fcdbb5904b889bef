use proptest::prelude::*;

use crate::export::ExportOptions;
use crate::export::deck::{BlockContent, Deck, Page, PageKind, Rectangle, deck};
use crate::model::{CardField, Home, LaneKind, Map, Value};
use crate::ops::fixture::Fixture;

/// A map with an opportunity for each pair of impact and effort; 0 is unknown.
fn map_of(language: &str, weights: &[(u8, u8)]) -> Map {
    let mut fixture = Fixture::new(language);
    let lane = fixture.lane(LaneKind::Opportunity, "");
    let stage = fixture.stage("Stage");
    for (place, (impact, effort)) in weights.iter().enumerate() {
        let card = fixture.card(Home::Stage(stage), lane, &format!("Idea {}", place + 1));
        for (field, value) in [(CardField::Impact, *impact), (CardField::Effort, *effort)] {
            if value > 0 {
                fixture.set(card, field, Value::Whole(value.into()));
            }
        }
    }
    fixture.map
}

fn pages(deck: &Deck) -> Vec<&Page> {
    deck.pages.iter().filter(|page| page.kind == PageKind::Matrix).collect()
}

/// The discs of a page with their numbers.
fn dots(page: &Page) -> Vec<(String, Rectangle)> {
    let dots = page.blocks.iter().filter_map(|block| match &block.content {
        BlockContent::Dot { number, .. } => Some((number.text.clone(), block.place)),
        _ => None,
    });
    dots.collect()
}

#[test]
fn a_quick_win_is_up_and_at_the_side_where_lines_begin() {
    for (language, is_rtl) in [("en", false), ("he", true)] {
        let map = map_of(language, &[(1, 5), (5, 1), (0, 3), (4, 2)]);
        let deck = deck(&map, &ExportOptions::of(&map));
        let [page] = pages(&deck)[..] else { panic!() };
        let dots = dots(page);
        // Each number is on the matrix and in the list.
        let numbers: Vec<&str> = dots.iter().map(|(number, _)| number.as_str()).collect();
        assert_eq!(numbers.iter().filter(|number| **number == "1").count(), 2, "{numbers:?}");
        assert_eq!(dots.len(), 6, "the one without impact is not there");
        let on_matrix = |number: &str| dots.iter().find(|(one, _)| one == number).unwrap().1;
        let (win, sink) = (on_matrix("1"), on_matrix("3"));
        assert!(win.y < sink.y && (win.x > sink.x) == is_rtl, "{win:?} {sink:?}");
        if language == "en" {
            let title = "2 of 3 opportunities are quick wins: much impact for little effort";
            assert_eq!(page.title, title);
        }
    }
}

#[test]
fn one_opportunity_is_no_comparison() {
    let map = map_of("en", &[(5, 1), (3, 0), (0, 2)]);
    assert!(pages(&deck(&map, &ExportOptions::of(&map))).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn each_is_listed_once_and_no_dot_covers_another(
        weights in proptest::collection::vec((1..=5_u8, 1..=5_u8), 2..90),
    ) {
        let map = map_of("en", &weights);
        let deck = deck(&map, &ExportOptions::of(&map));
        let mut listed = Vec::new();
        for page in pages(&deck) {
            let dots = dots(page);
            for (place, (one, at)) in dots.iter().enumerate() {
                prop_assert!(at.x >= 0.0 && at.x + at.width <= deck.size.0);
                prop_assert!(at.y >= 0.0 && at.y + at.height <= deck.size.1 - 36.0);
                for (other, beside) in dots.iter().skip(place + 1) {
                    let meets = at.x < beside.x + beside.width
                        && beside.x < at.x + at.width
                        && at.y < beside.y + beside.height
                        && beside.y < at.y + at.height;
                    prop_assert!(!meets, "{} covers {}", one, other);
                }
            }
            let side = deck.size.0 * 0.55;
            let here = dots.iter().filter(|(_, at)| at.x > side);
            listed.extend(here.map(|(number, _)| number.parse::<usize>().unwrap()));
        }
        prop_assert_eq!(listed, (1..=weights.len().min(30)).collect::<Vec<_>>());
    }
}
