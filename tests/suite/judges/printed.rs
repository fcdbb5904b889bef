//! Pages that other programs print, measured by the words of the PDF: HTML by Chromium (a page a stage, no
//! broken word, no heading alone at the end of a page), slides by LibreOffice in fonts taller than ours.

use std::collections::BTreeSet;
use std::path::Path;

use masa::model::Map;

use super::bench::{Judge, SAMPLES, exports, files};
use crate::cli::program::{Directory, masa};

/// A word on a printed page, and where its line ends.
struct PrintedWord {
    bottom: f64,
    text: String,
}

/// The words of each page of a PDF.
fn pages(reader: &Judge, pdf: &Path, directory: &Directory) -> Vec<Vec<PrintedWord>> {
    reader.accepts(&[pdf, &directory.path("words")]);
    let text = directory.read("words");
    let words = |page: &str| {
        page.lines()
            .filter_map(|line| {
                let word = line.trim().strip_prefix("<word ")?;
                let bottom = word.split("yMax=\"").nth(1)?.split('"').next()?.parse().ok()?;
                let text = word.split_once('>')?.1.strip_suffix("</word>")?;
                let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
                Some(PrintedWord { bottom, text: text.replace("&#39;", "'").replace("&amp;", "&") })
            })
            .collect()
    };
    text.split("<page ").skip(1).map(words).collect()
}

/// The long words of a map's cards that consist of letters.
fn long_words(map: &Map) -> BTreeSet<String> {
    let texts = map.cards().map(|(_, card)| card.text.as_str());
    let touchpoints = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage));
    let names = touchpoints.filter_map(|id| map.touchpoint(*id)).map(|one| one.name.as_str());
    let words = texts.chain(names).flat_map(str::split_whitespace);
    words
        .filter(|word| word.chars().count() > 5 && word.chars().all(char::is_alphabetic))
        .map(str::to_owned)
        .collect()
}

/// The headings of a page, which must not be the last line of a printed one.
fn headings(html: &str) -> Vec<String> {
    let of = |level: &'static str| {
        html.split(level)
            .skip(1)
            .filter_map(|rest| Some(rest.split_once('>')?.1.split('<').next()?.to_owned()))
    };
    of("<h2").chain(of("<h3")).collect()
}

fn last_line(page: &[PrintedWord]) -> String {
    let bottom = page.iter().map(|word| word.bottom).fold(0.0, f64::max);
    let words = page.iter().filter(|word| bottom - word.bottom < 3.0).map(|word| word.text.as_str());
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_printed_page_begins_each_stage_and_breaks_no_word() {
    let home = Directory::new();
    let Some(chromium) = Judge::chromium(&home) else { return };
    let Some(reader) = Judge::of_system("pdftotext", &["-bbox"]) else { return };
    for sample in SAMPLES {
        let (name, language) = sample.split_once('.').unwrap();
        let map = masa::format::sample(name, language).unwrap().map();
        let directory = exports(sample, "html", &[]);
        let file = &files(&directory, "html")[0];
        let pdf = directory.path("printed.pdf");
        chromium.prints(file, &pdf);
        let pages = pages(&reader, &pdf, &directory);
        let stages = map.stage_ids().len();
        assert!((stages + 2..=2 * stages + 8).contains(&pages.len()), "{sample}: {} pages", pages.len());
        let headings = headings(&std::fs::read_to_string(file).unwrap());
        for page in &pages {
            let last = last_line(page);
            assert!(!headings.contains(&last), "{sample}: “{last}” is alone at the end of a page");
        }
        // Poppler's order of words is that of reading only from left to right.
        if map.info().is_right_to_left() {
            continue;
        }
        let begins = |stage: &&masa::model::StageId| {
            let name = map.stage(**stage).unwrap().name.split_whitespace().next().unwrap().to_owned();
            // A claim may be the title, with the name of the stage beside it.
            pages.iter().any(|page| page.iter().take(24).any(|word| word.text == name))
        };
        assert_eq!(map.stage_ids().iter().filter(begins).count(), stages, "{sample}");
        let printed: BTreeSet<&str> = pages
            .iter()
            .flatten()
            .flat_map(|word| word.text.split(|one: char| !one.is_alphabetic()))
            .collect();
        let broken: Vec<String> =
            long_words(&map).into_iter().filter(|word| !printed.contains(word.as_str())).collect();
        assert_eq!(broken, Vec::<String>::new(), "{sample}");
    }
}

/// Names that stand above something: quadrants of the matrix, columns of the summary, lanes and stages.
fn names_above(map: &Map) -> Vec<String> {
    let words = masa::words::Words::of(&map.info().language).unwrap();
    let say = |name: &'static str| words.say_plain(&masa::words::Message::new(name));
    let of_list = masa::insight::matrix::QUADRANTS.into_iter().chain(["summary-findings", "summary-first"]);
    let stages = map.stage_ids().iter().filter_map(|id| Some(map.stage(*id)?.name.clone()));
    of_list.map(say).chain(stages).collect()
}

#[test]
fn no_page_of_a_pdf_ends_with_a_heading() {
    let Some(reader) = Judge::of_system("pdftotext", &["-bbox"]) else { return };
    for sample in SAMPLES {
        let (name, language) = sample.split_once('.').unwrap();
        let map = masa::format::sample(name, language).unwrap().map();
        let names = names_above(&map);
        for paper in ["slides", "a4", "letter"] {
            let directory = exports(sample, "pdf", &["--paper", paper]);
            let pages = pages(&reader, &files(&directory, "pdf")[0], &directory);
            assert!(pages.len() > 10, "{sample} {paper}");
            // The last line of a page is its foot: the title of the map and the number.
            for (number, page) in pages.iter().enumerate().skip(1) {
                let foot = page.iter().map(|word| word.bottom).fold(0.0, f64::max);
                let body: Vec<PrintedWord> = page
                    .iter()
                    .filter(|word| foot - word.bottom > 3.0)
                    .map(|word| PrintedWord { bottom: word.bottom, text: word.text.clone() })
                    .collect();
                let last = last_line(&body);
                assert!(!last.is_empty(), "{sample} {paper}: page {} is empty", number + 1);
                assert!(!names.contains(&last), "{sample} {paper}: page {} ends with “{last}”", number + 1);
            }
        }
    }
}

#[test]
fn a_printed_curve_of_72_touchpoints_names_each() {
    let home = Directory::new();
    let Some(chromium) = Judge::chromium(&home) else { return };
    let Some(reader) = Judge::of_system("pdftotext", &["-bbox"]) else { return };
    let directory = Directory::new();
    let touchpoint = |stage: usize, place: usize| {
        let emotion = (stage * 5 + place * 3) % 5;
        format!(
            "Touchpoint(name: \"Recommendation{stage}x{place} online\", emotion: {}),",
            emotion as i64 - 2
        )
    };
    let stages: String = (0..12)
        .map(|stage| {
            let touchpoints: String = (0..6).map(|place| touchpoint(stage, place)).collect();
            format!("Stage(name: \"Consideration{stage}\", touchpoints: [{touchpoints}]),")
        })
        .collect();
    let text = format!("JourneyMap(schema: 1, title: \"Long\", language: \"en\", stages: [{stages}])");
    let map = directory.file("long.masa.ron", text);
    masa(&["export", &map, "-f", "html"]).expect(0);
    let pdf = directory.path("printed.pdf");
    chromium.prints(&directory.path("long.html"), &pdf);
    let pages = pages(&reader, &pdf, &directory);
    let first: BTreeSet<&str> = pages[0].iter().map(|word| word.text.as_str()).collect();
    for (stage, place) in (0..12).flat_map(|stage| (0..6).map(move |place| (stage, place))) {
        let name = format!("Recommendation{stage}x{place}");
        assert!(first.contains(name.as_str()), "{name} is not on the first page: {first:?}");
    }
}

/// What is highest of the foot of a slide, in points above the lowest line.
const FOOT: f64 = 10.0;

#[test]
fn no_table_of_a_tall_script_grows_into_the_foot_of_its_slide() {
    let home = Directory::new();
    let Some(office) = Judge::office(&home, &["--convert-to", "pdf", "--outdir"]) else { return };
    let Some(reader) = Judge::of_system("pdftotext", &["-bbox"]) else { return };
    let scripts = [
        ("Thai", ["รอใบเสร็จ", "ติดต่อพนักงานร้าน", "ไม่แน่ใจว่าสินค้าจะมาถึงเมื่อไร", "คืนสินค้าใช้เวลานาน"]),
        (
            "Japanese",
            ["領収書を待つ", "店員に問い合わせる", "配送状況が分からない、返品の手続きが長い", "注文"],
        ),
    ];
    for (script, texts) in scripts {
        let directory = Directory::new();
        let text = |place: usize| texts[place % texts.len()];
        let card = |place: usize| {
            format!("Card(lane: \"l-{}\", text: \"{}\"),", place % 4, text(place * 3 + place / 4))
        };
        let touchpoint = |place: usize| {
            let cards: String = (place..place + 4).map(card).collect();
            format!(
                "Touchpoint(name: \"{}\", emotion: {}, cards: [{cards}]),",
                text(place),
                place as i64 % 5 - 2
            )
        };
        let stage = |place: usize| {
            let touchpoints: String = (place * 3..place * 3 + 3).map(touchpoint).collect();
            format!("Stage(name: \"{}\", touchpoints: [{touchpoints}]),", text(place))
        };
        let stages: String = (0..8).map(stage).collect();
        let lanes = ["Activity", "PainPoint", "Opportunity", "Thought"].iter().enumerate();
        let lanes: String =
            lanes.map(|(place, kind)| format!("Lane(id: \"l-{place}\", kind: {kind}),")).collect();
        let map = directory.file(
            "tall.masa.ron",
            format!("JourneyMap(schema: 1, title: \"Tall\", lanes: [{lanes}], stages: [{stages}])"),
        );
        masa(&["export", &map, "-f", "pptx"]).expect(0);
        let out = directory.path("");
        office.accepts(&[&out, &directory.path("tall.pptx")]);
        let pages = pages(&reader, &directory.path("tall.pdf"), &directory);
        assert!(pages.len() > 10, "{script}");
        for (number, page) in pages.iter().enumerate().skip(1) {
            let foot =
                page.iter().filter(|word| word.text.is_ascii()).map(|word| word.bottom).fold(0.0, f64::max);
            let is_tall =
                |word: &&PrintedWord| word.text.chars().any(|one| one >= '\u{900}' && one.is_alphabetic());
            let low = page.iter().filter(is_tall).find(|word| word.bottom > foot - FOOT);
            assert!(low.is_none(), "{script}, slide {}: “{}”", number + 1, low.unwrap().text);
        }
    }
}
