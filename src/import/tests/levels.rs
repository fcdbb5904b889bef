//! Tables of which a column is the upper level of another, such as story maps, as CSV and in Markdown.

use super::foreign::{file, remarks};
use super::told;

/// A table with `;` between its cells and a heading first, and the map that it becomes.
const CASES: [(&[&str], &[&str]); 6] = [
    (
        &[
            "Activity;Step;Story;Status",
            "Find;Open;Show bikes;done",
            ";Reserve;Hold it;open",
            "Ride;Unlock;Scan;done",
        ],
        &[
            "Find",
            "/ Open",
            "  Story: Show bikes",
            "  Status: done",
            "/ Reserve",
            "  Story: Hold it",
            "  Status: open",
            "Ride",
            "/ Unlock",
            "  Story: Scan",
            "  Status: done",
        ],
    ),
    (
        &["Phase;Step;Actions", "Find;Open;looks", ";Book;types"],
        &["Find", "/ Open", "  Actions: looks", "/ Book", "  Actions: types"],
    ),
    (
        &["Phase;Step;Pain", "Find;Look;slow", "Find;Ask;dear"],
        &["Find", "/ Look", "  Pain: slow", "/ Ask", "  Pain: dear"],
    ),
    (
        &["Theme;Phase;Pain", "Find;Look;slow", ";Ask;dear", "Ride;Go;far"],
        &["Find", "/ Look", "  Pain: slow", "/ Ask", "  Pain: dear", "Ride", "/ Go", "  Pain: far"],
    ),
    (
        &["Epic;User story;Priority", "Browse;see;High", "Browse;filter;Low", "Buy;pay;High"],
        &[
            "Browse",
            "  User story: see",
            "  User story: filter",
            "  Priority: High",
            "  Priority: Low",
            "Buy",
            "  User story: pay",
            "  Priority: High",
        ],
    ),
    // A stage and what is done in it are no two levels.
    (
        &["Stage;Activity;Pain", "Find;looks;slow", "Book;looks;dear"],
        &["Find", "  Activity: looks", "  Pain: slow", "Book", "  Activity: looks", "  Pain: dear"],
    ),
];

#[test]
fn the_first_column_is_the_upper_level_where_it_alone_repeats() {
    for (rows, expected) in CASES {
        let mut lines: Vec<String> =
            rows.iter().map(|row| format!("| {} |", row.replace(';', " | "))).collect();
        lines.insert(1, "|---".repeat(rows[0].split(';').count()) + "|");
        for (name, text) in [("map.csv", rows.join("\n")), ("map.md", lines.join("\n"))] {
            let import = file(name, &format!("{text}\n")).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(told(&import.map), expected, "{text}");
        }
    }
}

#[test]
fn which_level_is_taken_is_said_and_people_are_none() {
    let merged = file("map.csv", "Theme,Phase,Pain\nFind,Look,slow\n,Ask,dear\nRide,Go,far\n").unwrap();
    assert!(remarks(&merged)[0].contains("“Theme” repeats while “Phase” does not"), "{:?}", remarks(&merged));
    // What belongs to people repeats too, and is no level.
    let people = file("map.csv", "Persona,Stage,Pain\nNoa,Find,slow\nNoa,Ride,dear\n").unwrap();
    assert_eq!((people.counts.stages, people.counts.personas), (2, 1));
}
