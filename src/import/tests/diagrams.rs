//! Mermaid journeys.

use super::{left, text, told};
use crate::import::{Import, ImportRequest, ImportSource, import, import_all};

fn title(import: &Import) -> &str {
    &import.map.info().title
}

fn personas(import: &Import) -> Vec<&str> {
    let map = &import.map;
    map.persona_ids().iter().filter_map(|id| map.persona(*id)).map(|persona| persona.name.as_str()).collect()
}

fn remarks(import: &Import) -> Vec<String> {
    import.remarks.iter().map(ToString::to_string).collect()
}

#[test]
fn names_keep_signs_that_begin_comments_elsewhere() {
    let read = text(
        "journey\n  accTitle: Bay #4; night\n  accDescr: Shift #2: closing\n  section Row #1; left\n    \
         Song #12: 4: Bass\n    Save 20%% today: 3: Bass\n    #9 of the list: 2: Bass\n    # only a comment\n    \
         %% and another\n    % a third\n    Rest; then leave: 5: Bass;\n    One: 1: Bass; Two: 2: Bass\n",
    );
    assert_eq!((title(&read), read.map.info().scope.as_str()), ("Bay #4; night", "Shift #2: closing"));
    assert_eq!(
        told(&read.map),
        [
            "Row #1; left",
            "/ Song #12 (1)",
            "/ Save 20%% today (0)",
            "/ #9 of the list (-1)",
            "/ Rest; then leave (2)",
            "/ One (-2)",
            "/ Two (-1)"
        ]
    );
    assert_eq!((left(&read), remarks(&read)), (Vec::new(), Vec::new()));
}

#[test]
fn signs_of_other_keyboards_part_and_keywords_may_have_a_colon() {
    let read = text("journey\n  title： 旅\n  section: 一\n    走：2：甲，乙、丙\n    مشي: ٤: سارة، نور\n");
    assert_eq!(title(&read), "旅");
    let made = told(&read.map);
    assert_eq!(
        made.iter().filter(|line| !line.starts_with("  ")).collect::<Vec<_>>(),
        ["一", "/ 走 (-1)", "/ مشي (1)"]
    );
    assert_eq!(personas(&read), ["甲", "乙", "丙", "سارة", "نور"]);
}

#[test]
fn sections_with_the_same_name_are_two_stages() {
    let read = text("journey\nsection Pool\nIn: 3: A\nsection Café\nEat: 4: A\nsection Pool\nOut: 2: A\n");
    assert_eq!(told(&read.map), ["Pool", "/ In (0)", "Café", "/ Eat (1)", "Pool", "/ Out (-1)"]);
}

#[test]
fn scores_of_another_scale_keep_their_order_and_that_is_said() {
    let ten = text("journey\na: 0: A\nb: 2.5: A\nc: 5: A\nd: 9: A\ne: 10: A\nf: -1: A\n");
    assert_eq!(told(&ten.map)[1..], ["/ a (-2)", "/ b (-1)", "/ c (0)", "/ d (2)", "/ e (2)", "/ f (-2)"]);
    assert_eq!(
        remarks(&ten),
        [
            "Emotions from 0 to 10 were scaled to −2 to 2.",
            "The emotion -1 became -2: emotions are whole numbers from −2 to 2."
        ]
    );
    let percent = text("journey\na: 5: A\nb: 50: A\nc: 100: A\n");
    assert_eq!(told(&percent.map)[1..], ["/ a (-2)", "/ b (0)", "/ c (2)"]);
    // A slip of the keyboard does not flatten the others.
    let slip = text("journey\na: 1: A\nb: 55: A\nc: 4: A\n");
    assert_eq!(told(&slip.map)[1..], ["/ a (-2)", "/ b (2)", "/ c (1)"]);
    assert_eq!(remarks(&slip), ["The score 55 became 5: scores are whole numbers from 1 to 5."]);
}

#[test]
fn the_title_of_the_front_matter_is_that_of_the_diagram() {
    let source = ImportSource {
        name: Some("x.mmd"),
        bytes: b"---\ntitle: A day out\nconfig:\n  theme: dark\n---\njourney\n  section A\n    B: 3: C\n",
    };
    let read = import(&source, &ImportRequest::default()).unwrap();
    assert_eq!((title(&read), told(&read.map)), ("A day out", vec!["A".to_owned(), "/ B (0)".to_owned()]));
}

#[test]
fn a_journey_may_begin_with_its_title_in_the_same_line() {
    let read = text("journey title Lunch\n  section Eat\n    Soup: 4: Me\n");
    assert_eq!((title(&read), told(&read.map)), ("Lunch", vec!["Eat".to_owned(), "/ Soup (1)".to_owned()]));
}

#[test]
fn several_journeys_after_each_other_are_read_one_by_one() {
    let both = "journey\n  title One\n  a: 3: A\n\njourney\n  title Two\n  b: 4: B\n";
    let source = ImportSource { name: Some("x.mmd"), bytes: both.as_bytes() };
    let first = import(&source, &ImportRequest::default()).unwrap();
    assert_eq!((title(&first), first.is_complete()), ("One", false));
    let others: Vec<String> = first.others.iter().map(|other| other.message().to_string()).collect();
    assert_eq!(others, ["“Two”, line 5, is another journey and was not read."]);
    let all = import_all(&source, &ImportRequest::default()).unwrap();
    let made: Vec<(&str, Vec<&str>)> = all.iter().map(|one| (title(one), personas(one))).collect();
    assert_eq!(made, [("One", vec!["A"]), ("Two", vec!["B"])]);
    assert!(all.iter().all(Import::is_complete));
}

#[test]
fn a_description_of_several_lines_may_hold_any_sign() {
    let read = text("journey\naccDescr {\n  One; two #3\n  title: four\n} section A\nB: 3\naccTitle: Five\n");
    assert_eq!((title(&read), read.map.info().scope.as_str()), ("Five", "One; two #3\ntitle: four"));
    assert_eq!(told(&read.map), ["A", "/ B (0)"]);
}
