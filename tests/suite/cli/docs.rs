//! The pages in `docs/` agree with the program: the tables of fields with the schema, the examples with the reader, and
//! their links with what is there.

use std::fs;
use std::path::Path;

use masa::format::{map_text, read_map};
use masa::model::{Ballot, Block, Card, Fields, Info, Lane, Parked, Persona, Stage, Touchpoint, Waiver};

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name))
        .expect("the page is there")
}

/// The names in the first column of the tables below a heading.
fn names<'page>(page: &'page str, heading: &str) -> Vec<&'page str> {
    let below = page.split(&format!("\n### {heading}\n")).nth(1).expect("the heading is there");
    let section = below.split("\n##").next().unwrap_or_default();
    let name = |line: &'page str| line.strip_prefix("| `")?.split('`').next();
    section.lines().filter_map(name).collect()
}

/// The names of the fields of a kind of node, in their order.
fn fields<F: Fields>() -> Vec<&'static str> {
    F::ROWS.iter().map(|row| row.name).collect()
}

#[test]
fn every_field_is_in_the_tables_of_the_page_on_the_file_and_no_other() {
    let page = page("format.md");
    let parts = [
        "id",
        "schema",
        "min_reader",
        "personas",
        "lanes",
        "stages",
        "agenda",
        "parked",
        "ballots",
        "waived",
        "conflicts",
        "touchpoints",
        "cards",
        "lane",
    ];
    for (heading, fields) in [
        ("The map", fields::<Info>()),
        ("A persona", fields::<Persona>()),
        ("A lane", fields::<Lane>()),
        ("A stage", fields::<Stage>()),
        ("A touchpoint", fields::<Touchpoint>()),
        ("A card", fields::<Card>()),
        ("A block of the agenda", fields::<Block>()),
        ("A parked thought", fields::<Parked>()),
        ("A vote", fields::<Ballot>()),
        ("A waiver", fields::<Waiver>()),
    ] {
        let named = names(&page, heading);
        let of_schema: Vec<&str> = named.iter().copied().filter(|name| fields.contains(name)).collect();
        assert_eq!(of_schema, fields, "{heading}");
        let others: Vec<&&str> =
            named.iter().filter(|name| !fields.contains(name) && !parts.contains(name)).collect();
        assert!(others.is_empty(), "{heading}: {others:?}");
    }
}

#[test]
fn the_examples_of_the_page_on_the_file_are_read_as_it_says() {
    let page = page("format.md");
    let mut examples = page.split("```ron\n").skip(1).filter_map(|block| block.split("```").next());
    let whole = examples.next().expect("a whole map");
    let read = read_map(whole.as_bytes(), "whole").expect("it can be read");
    assert_eq!(map_text(&read.map), whole);
    let by_hand = examples.next().expect("one written by hand");
    assert_eq!(read_map(by_hand.as_bytes(), "by hand").expect("it can be read").notes.len(), 4);
}

#[test]
fn the_links_between_the_pages_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs =
        fs::read_dir(root.join("docs")).expect("the folder is there").flatten().map(|entry| entry.path());
    let pages = docs.chain(
        ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"].map(|name| root.join(name)),
    );
    for path in pages.filter(|path| path.extension().is_some_and(|extension| extension == "md")) {
        let page = fs::read_to_string(&path).expect("the page can be read");
        for link in page.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = link.split('#').next().unwrap_or_default();
            let is_elsewhere = target.is_empty() || target.contains(':') || target.contains(' ');
            let folder = path.parent().expect("a page is in a folder");
            assert!(is_elsewhere || folder.join(target).exists(), "{}: {link}", path.display());
        }
    }
}
