//! The decisions as a document: what, why, who and until when.

use masa::export::{ExportOptions, Watch, format};
use masa::format::read_map;
use masa::model::Map;

fn decided(language: &str) -> Map {
    let text = format!(
        r#"(title: "Shop | A", language: "{language}", lanes: [Lane(id: "l-1", kind: PainPoint), Lane(id: "l-2", kind: Opportunity)],
        stages: [Stage(id: "s-1", name: "One", cards: [
            Card(id: "c-1", lane: "l-1", text: "mild", severity: 1),
            Card(id: "c-2", lane: "l-1", text: "grave", severity: 3, evidence: Measured, source: "survey", votes: {{"Dana": 2}}),
            Card(id: "c-3", lane: "l-2", text: "second", decision: Do, owner: "Uri", due: "2027-02-01"),
            Card(id: "c-4", lane: "l-2", text: "first", decision: Do, owner: "Dana", due: "2027-01-01", answers: ["c-1", "c-2"]),
            Card(id: "c-5", lane: "l-2", text: "never", decision: No),
            Card(id: "c-6", lane: "l-2", text: "open"),
        ]), Stage(id: "s-2", name: "Two")])"#
    );
    read_map(text.as_bytes(), "decisions").unwrap().map
}

/// A sample in which nothing is decided.
fn undecided(language: &str) -> Map {
    let mut text = masa::format::map_text(&masa::format::sample("amazon", language).unwrap().map());
    for decision in ["Do", "Later", "No"] {
        text = text.replace(&format!("decision: {decision}, "), "");
    }
    read_map(text.as_bytes(), "undecided").unwrap().map
}

fn written(name: &str, map: &Map, options: &ExportOptions) -> String {
    String::from_utf8((format(name).unwrap().write)(map, options, &Watch::default()).unwrap()).unwrap()
}

#[test]
fn markdown_says_what_why_who_and_until_when() {
    let map = decided("en");
    assert_eq!(
        written("decisions", &map, &ExportOptions::of(&map)),
        "# Decisions: Shop \\| A\n\n\
         ## To do\n\n\
         | What | Why | Owner | Due |\n| --- | --- | --- | --- |\n\
         | first | grave (2 votes, measured, survey)<br>mild | Dana | 2027-01-01 |\n\
         | second | | Uri | 2027-02-01 |\n\n\
         ## Rejected\n\n\
         | What | Why | Owner | Due |\n| --- | --- | --- | --- |\n\
         | never | | | |\n"
    );
    let mut options = ExportOptions::of(&map);
    options.selection.stage = map.stage_ids().get(1).copied();
    assert!(written("decisions", &map, &options).contains("Nothing has been decided yet."));
}

#[test]
fn the_page_is_in_the_language_of_the_map_and_the_other_pages_have_the_decisions_too() {
    let map = decided("he");
    let options = ExportOptions::of(&map);
    for name in ["decisions-html", "html"] {
        let page = written(name, &map, &options);
        for text in ["<html lang=\"he\" dir=\"rtl\">", "החלטות", "לביצוע", "grave (שני קולות, נמדד, survey)"]
        {
            assert!(page.contains(text), "{name}: {text}");
        }
    }
    let none = undecided("he");
    assert!(written("decisions-html", &none, &ExportOptions::of(&none)).contains("עדיין לא הוחלט דבר."));
    assert!(!written("html", &none, &ExportOptions::of(&none)).contains("החלטות"));
}

#[cfg(feature = "pptx")]
#[test]
fn slides_have_a_page_of_the_decisions() {
    use masa::export::deck::{PageKind, deck};

    let kinds =
        |map: &Map| deck(map, &ExportOptions::of(map)).pages.iter().map(|page| page.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&decided("he")).last(), Some(&PageKind::Decisions));
    assert!(!kinds(&undecided("en")).contains(&PageKind::Decisions));
}
