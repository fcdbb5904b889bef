use super::*;
use crate::format::Orientation;
use crate::model::{
    Ballot, Block, Card, CardField, Fields, Home, Info, Lane, LaneField, LaneId, LaneKind, Parked, Persona,
    PersonaId, Shape, Stage, StageId, Touchpoint, TouchpointField, Value, Waiver,
};
use crate::ops::fixture::Fixture;
use crate::text::Direction;
use crate::words::Words;

fn text(name: &str, map: &Map, options: &ExportOptions) -> String {
    String::from_utf8((format(name).unwrap().write)(map, options, &Watch::default()).unwrap()).unwrap()
}

struct Small {
    fixture: Fixture,
    noa: PersonaId,
    activity: LaneId,
    awareness: StageId,
}

/// A map with two stages, one with a goal of its own and two touchpoints, one empty, and with a
/// hidden lane.
fn small() -> Small {
    let mut fixture = Fixture::new("he");
    let noa = fixture.persona("נועה");
    let activity = fixture.lane(LaneKind::Activity, "");
    let pain = fixture.lane(LaneKind::PainPoint, "כאב | צער");
    fixture.set(pain, LaneField::Prompt, Value::text("SECRET PROMPT"));
    let hidden = fixture.lane(LaneKind::Goal, "נסתר");
    fixture.set(hidden, LaneField::Hidden, Value::Yes);
    let (awareness, loyalty) = (fixture.stage("מודעות"), fixture.stage("נאמנות"));
    let ads = fixture.touchpoint(awareness, "פרסום");
    fixture.set(ads, TouchpointField::Emotion, Value::Whole(-2));
    let search = fixture.touchpoint(awareness, "Google");
    fixture.card(Home::Stage(awareness), pain, "רעש\nבכל מקום");
    fixture.card(Home::Touchpoint(ads), activity, "רואה מודעה");
    let hers = fixture.card(Home::Touchpoint(ads), activity, "=לוחצת, \"מהר\"");
    fixture.set(hers, CardField::Personas.of(noa), Value::Yes);
    fixture.set(hers, CardField::Votes.of("דנה".to_owned()), Value::Whole(2));
    fixture.set(hers, CardField::Actual, Value::Number(42.0));
    fixture.card(Home::Touchpoint(search), pain, "NPS מעל 50");
    fixture.card(Home::Stage(loyalty), hidden, "לא נראה");
    Small { fixture, noa, activity, awareness }
}

#[test]
fn the_grid_down_is_stage_touchpoint_and_a_column_a_lane() {
    let map = small().fixture.map;
    assert_eq!(
        text("csv", &map, &ExportOptions::of(&map)),
        "שלב,נקודת מגע,רגש (−2 עד 2),פעילות,כאב | צער\r\n\
         מודעות,,,,\"רעש\nבכל מקום\"\r\n\
         מודעות,פרסום,-2,\"רואה מודעה\n=לוחצת, \"\"מהר\"\"\",\r\n\
         מודעות,Google,,,NPS מעל 50\r\n\
         נאמנות,,,,\r\n"
    );
}

#[test]
fn the_grid_across_has_stages_and_touchpoints_as_columns() {
    let map = small().fixture.map;
    let options = ExportOptions { orientation: Orientation::Across, ..ExportOptions::of(&map) };
    assert_eq!(
        text("tsv", &map, &options),
        "שלב\tמודעות\tמודעות\tמודעות\tנאמנות\n\
         נקודת מגע\t\tפרסום\tGoogle\t\n\
         רגש (−2 עד 2)\t\t-2\t\t\n\
         פעילות\t\t\"רואה מודעה\n=לוחצת, \"\"מהר\"\"\"\t\t\n\
         כאב | צער\t\"רעש\nבכל מקום\"\t\tNPS מעל 50\t\n"
    );
}

#[test]
fn markdown_names_a_stage_once_and_the_stage_as_a_whole() {
    let map = small().fixture.map;
    assert_eq!(
        text("markdown", &map, &ExportOptions::of(&map)),
        "| שלב | נקודת מגע | רגש (−2 עד 2) | פעילות | כאב \\| צער |\n\
         | --- | --- | --- | --- | --- |\n\
         | מודעות | *השלב כולו* | | | רעש<br>בכל מקום |\n\
         | | פרסום | −2 | רואה מודעה<br>=לוחצת, \"מהר\" | |\n\
         | | Google | | | NPS מעל 50 |\n\
         | נאמנות | | | | |\n"
    );
}

#[test]
fn a_selection_takes_what_it_names() {
    let small = small();
    let map = &small.fixture.map;
    let selection =
        Selection { lanes: vec![small.activity], persona: Some(small.noa), stage: Some(small.awareness) };
    let options = ExportOptions { selection, words: Words::english(), ..ExportOptions::of(map) };
    assert_eq!(
        text("csv", map, &options),
        "Stage,Touchpoint,Emotion (−2 to 2),Activity\r\n\
         מודעות,פרסום,-2,\"רואה מודעה\n=לוחצת, \"\"מהר\"\"\"\r\n\
         מודעות,Google,,\r\n"
    );
}

#[test]
fn the_cells_know_their_spans_kinds_and_directions() {
    let small = small();
    let map = &small.fixture.map;
    let sheet = Sheet::new(map, &ExportOptions::of(map));
    assert_eq!((sheet.rows, sheet.columns, sheet.direction), (5, 4, Direction::RightToLeft));
    let stage = |kind| matches!(kind, sheet::CellKind::Stage(id) if id == small.awareness);
    let cell = sheet.cells.iter().find(|cell| stage(cell.kind)).unwrap();
    assert_eq!((cell.row, cell.column, cell.row_span, cell.column_span), (1, 0, 3, 1));
    let directions = |wanted: &str| {
        let texts = sheet.cells.iter().flat_map(|cell| &cell.texts);
        texts.filter(|text| text.text == wanted).map(|text| text.direction).collect::<Vec<_>>()
    };
    assert_eq!(directions("Google"), [Direction::LeftToRight]);
    assert_eq!(directions("NPS מעל 50"), [Direction::RightToLeft]);
    let places = sheet.places();
    assert!(places.iter().flatten().all(|place| place.cell.is_some()), "every place is filled");
    let across = ExportOptions { orientation: Orientation::Across, ..ExportOptions::of(map) };
    let across = Sheet::new(map, &across);
    let across = across.places();
    for (row, places) in places.iter().enumerate() {
        for (column, place) in places.iter().enumerate() {
            assert_eq!(place.cell.unwrap().texts, across[column][row].cell.unwrap().texts);
        }
    }
}

#[test]
fn a_row_a_card_has_every_field() {
    let map = small().fixture.map;
    let options = ExportOptions { rows: TableRows::Cards, ..ExportOptions::of(&map) };
    let written = text("csv", &map, &options);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let head: Vec<&str> = rows[0].iter().collect();
    assert_eq!(head[..6], ["id", "stage", "touchpoint", "lane", "order", "text"]);
    assert_eq!(head.len(), 5 + Card::ROWS.len() + Touchpoint::ROWS.len() - 1);
    let cell = |row: usize, name: &str| &rows[row][head.iter().position(|one| *one == name).unwrap()];
    assert_eq!(rows.len(), 1 + 4 + 1, "the hidden lane's card stays at home, its stage does not");
    assert_eq!((cell(5, "id"), cell(5, "stage"), cell(5, "order"), cell(5, "text")), ("", "נאמנות", "5", ""));
    assert_eq!((cell(1, "touchpoint_emotion"), cell(3, "touchpoint_emotion")), ("", "-2"));
    assert_eq!((cell(1, "touchpoint"), cell(1, "text")), ("", "רעש\nבכל מקום"));
    assert_eq!((cell(3, "text"), cell(3, "order")), ("'=לוחצת, \"מהר\"", "3"));
    assert_eq!((cell(3, "personas"), cell(3, "votes"), cell(3, "actual")), ("נועה", "דנה: 2", "42"));
}

#[test]
fn encoding_says_mark_and_raw() {
    let map = small().fixture.map;
    let encoding = Encoding { byte_order_mark: true, raw: true };
    let options = ExportOptions { rows: TableRows::Cards, encoding, ..ExportOptions::of(&map) };
    let written = text("csv", &map, &options);
    assert!(written.starts_with("\u{feff}id,stage"));
    assert!(written.contains("\"=לוחצת, \"\"מהר\"\"\""), "{written}");
}

#[test]
fn json_is_nested_as_the_file() {
    let map = small().fixture.map;
    let value: serde_json::Value =
        serde_json::from_str(&text("json", &map, &ExportOptions::of(&map))).unwrap();
    let touchpoint = &value["stages"][0]["touchpoints"][0];
    assert_eq!((&value["schema"], &value["language"]), (&1.into(), &"he".into()));
    assert_eq!((&touchpoint["name"], &touchpoint["emotion"]), (&"פרסום".into(), &(-2).into()));
    let card = &touchpoint["cards"][1];
    assert_eq!((&card["votes"]["דנה"], &card["actual"]), (&2.into(), &42.into()));
    assert_eq!(card["personas"][0], value["personas"][0]["id"]);
    assert_eq!(card["lane"], value["lanes"][0]["id"]);
    assert_eq!(value["stages"][1]["touchpoints"], serde_json::json!([]));
    assert_eq!(value["waived"], serde_json::json!([]));
}

#[test]
fn the_documentation_of_json_names_every_field_and_choice() {
    fn check<N: Fields>(documentation: &str) {
        for row in N::ROWS {
            assert!(documentation.contains(&format!("| `{}` |", row.name)), "{}", row.name);
            if let Shape::Choice(variants) = row.shape {
                assert!(variants.iter().all(|one| documentation.contains(&format!("`{}`", one.name))));
            }
        }
    }
    let documentation = include_str!("../../docs/json.md");
    check::<Info>(documentation);
    check::<Persona>(documentation);
    check::<Lane>(documentation);
    check::<Stage>(documentation);
    check::<Touchpoint>(documentation);
    check::<Card>(documentation);
    check::<Block>(documentation);
    check::<Parked>(documentation);
    check::<Ballot>(documentation);
    check::<Waiver>(documentation);
}

#[test]
fn json_sends_nothing_raw_that_acts_and_gives_it_back() {
    let mut fixture = Fixture::new("en");
    let hostile = "\u{1b}[2J\u{7f}\u{9b}\u{202e}\u{2028}\"\\";
    fixture.stage(hostile);
    let written = text("json", &fixture.map, &ExportOptions::of(&fixture.map));
    assert!(
        !written.contains(|one: char| one != '\n' && one.is_control() || one == '\u{202e}'),
        "{written:?}"
    );
    let value: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(value["stages"][0]["name"], hostile);
}

#[test]
fn prompts_leave_in_json_only_and_the_same_map_gives_the_same_bytes() {
    let map = small().fixture.map;
    for format in FORMATS {
        for orientation in [Orientation::Down, Orientation::Across] {
            for rows in [TableRows::Grid, TableRows::Cards] {
                let options = ExportOptions { orientation, rows, ..ExportOptions::of(&map) };
                let bytes = (format.write)(&map, &options, &Watch::default()).unwrap();
                let tells = String::from_utf8_lossy(&bytes).contains("SECRET");
                assert_eq!(tells, format.name == "json", "{}", format.name);
                assert_eq!(
                    bytes,
                    (format.write)(&map.clone(), &options, &Watch::default()).unwrap(),
                    "{}",
                    format.name
                );
            }
        }
    }
}

#[test]
fn formats_have_names_of_their_own_and_titles() {
    for format in FORMATS {
        assert_eq!(FORMATS.iter().filter(|other| other.name == format.name).count(), 1);
        assert!(Words::english().has(format.title.name()));
    }
}
