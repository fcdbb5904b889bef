//! Importing on the screen: asking for the file, the report, and accepting it as a new map or into
//! the open one; and pastes that are complete tables.

use std::path::PathBuf;

use masa::import::{HEAD_TARGETS, HeadTarget, Import, ImportRequest, ImportSource, import};
use masa::model::Map;
use masa::ui::core::msg::MouseAction;
use masa::ui::core::outcome::{ImportOutcome, Outcome};
use masa::ui::core::task::{ImportJob, Task};
use masa::ui::import::ImportDialog;
use masa::ui::{Effect, Msg};
use masa::words::Message;

use super::start::recent;
use crate::payloads::looks::prompt;
use crate::support::drawn::{drawing, map};
use crate::support::looks::assert_looks;
use crate::support::script::Script;

const TABLE: &str =
    "Stage,Touchpoint,Activity,Pain point\nFind,Blog,Reads it,Too long\nPay,Till,Waits,A long queue\n";

fn read(text: &str) -> Import {
    let source = ImportSource { name: Some("shop.csv"), bytes: text.as_bytes() };
    import(&source, &ImportRequest { language: Some("en".to_owned()), ..ImportRequest::default() })
        .expect("it is a table")
}

fn answer(path: &str, result: Result<Import, Message>) -> Msg {
    Msg::Done(Outcome::Imported(Box::new(ImportOutcome {
        job: job(path),
        result,
        unknown_heads: Vec::new(),
    })))
}

fn job(path: &str) -> ImportJob {
    ImportJob { path: PathBuf::from(path), language: None, heads: None, sheet: None, journey: 0 }
}

fn journey(language: &str) -> Map {
    map(language, &[("Find", &[("Ad", &["a:sees"]), ("Shop", &[])]), ("Buy", &[])])
}

fn asked(script: &Script) -> Option<&ImportJob> {
    let mut effects = script.effects.iter();
    effects.find_map(|effect| if let Effect::Task(Task::Import(job)) = effect { Some(job) } else { None })
}

#[test]
fn an_imported_file_becomes_a_new_map_after_its_report_is_accepted() {
    let script = Script::welcome(recent(), 110, 32).press("i").text("~/tables/shop.csv").press("Enter");
    let job = asked(&script).expect("it is read");
    assert_eq!((job.path.to_str(), job.language.as_deref()), (Some("~/tables/shop.csv"), None));
    let script = script.tell(answer("~/tables/shop.csv", Ok(read(TABLE))));
    assert!(script.state.screen.is("start"), "nothing is taken yet");
    let screen = script.screen();
    for said in
        ["Import shop.csv", "Read as a table, stages down", "2 stages · 2 touchpoints · 4 cards", "Till"]
    {
        assert!(screen.contains(said), "{said}:\n{screen}");
    }
    let script = script.press("Enter");
    assert!(script.state.screen.is("board") && script.state.file.path.is_none());
    assert_eq!(script.state.file.suggested, "shop");
    assert_eq!((script.map().stage_ids().len(), script.map().card_count()), (2, 4));
    assert_eq!(script.notice(), "2 stages · 2 touchpoints · 4 cards · not saved yet: Ctrl-S names a file");
}

#[test]
fn esc_cancels_an_import_and_an_error_is_shown() {
    let script = Script::welcome(recent(), 80, 24).tell(answer("shop.csv", Ok(read(TABLE)))).press("Esc");
    assert!(script.state.screen.is("start") && script.state.is_on_screen());
    let script = script.tell(answer("shop.csv", Err(Message::new("import-empty"))));
    assert_eq!(script.notice(), "It is empty.");
    let script = script.press("i Enter");
    assert!(script.screen().contains("Type a file name."));
    assert!(asked(&script).is_none());
}

#[test]
fn unknown_heads_are_listed_and_what_is_said_about_them_is_read_again() {
    let refused = Msg::Done(Outcome::Imported(Box::new(ImportOutcome {
        job: job("mapa.csv"),
        result: Err(Message::new("import-empty")),
        unknown_heads: ["Etapa", "Passo", "Dor"].map(str::to_owned).to_vec(),
    })));
    let script = Script::welcome(recent(), 80, 24).tell(refused);
    let screen = script.screen();
    for said in ["What the heads become", "Etapa", "Stage", "Touchpoint", "a lane of its own"] {
        assert!(screen.contains(said), "{said}:\n{screen}");
    }
    // From “lane of its own” back to a pain point, and the path beside it to an activity.
    let back = HEAD_TARGETS.iter().position(|(name, _)| *name == "lane").unwrap()
        - HEAD_TARGETS.iter().position(|(name, _)| *name == "pain").unwrap();
    let script = (0..back).fold(script.press("Down Down"), |script, _| script.press("Left"));
    assert!(script.screen().contains("Pain point"), "{}", script.screen());
    let script = script.press("Enter");
    let answered = asked(&script).and_then(|job| job.heads.as_ref()).expect("it is read again");
    assert_eq!(answered.heads, ["Etapa", "Passo", "Dor"]);
    for (head, target) in [("Etapa", "stage"), ("Passo", "touchpoint"), ("Dor", "pain")] {
        assert_eq!(answered.answers.get(head), HeadTarget::named(target), "{head}");
    }
    assert!(script.state.is_on_screen());
}

#[test]
fn the_heads_of_a_preview_can_be_changed_and_only_changes_are_answers() {
    let script = Script::welcome(recent(), 110, 32).tell(answer("shop.csv", Ok(read(TABLE)))).press("h");
    assert!(script.screen().contains("Pain point"), "{}", script.screen());
    let script = script.press("End Right Enter");
    let answered = asked(&script).and_then(|job| job.heads.as_ref()).expect("it is read again");
    assert_eq!(answered.answers.iter().count(), 1);
    assert_eq!(answered.answers.get("Pain point"), HeadTarget::named("opportunity"));
    let script = Script::welcome(recent(), 110, 32).tell(answer("shop.csv", Ok(read(TABLE)))).press("h Esc");
    assert!(script.state.dialogs.top::<ImportDialog>().is_some());
    let script = script.press("s");
    assert_eq!(script.notice(), "It is no workbook with several sheets.");
}

#[test]
fn one_of_several_journeys_can_be_chosen() {
    let text = "journey\n  title Buy\n  section Look\n    Ask: 3: Ada\n\njourney\n  title Return\n  section Pack\n    Tape: 2: Ada\n";
    let read = |journey| {
        let source = ImportSource { name: Some("two.mmd"), bytes: text.as_bytes() };
        import(&source, &ImportRequest { journey, ..ImportRequest::default() }).unwrap()
    };
    assert_eq!(read(0).map.info().title, "Buy");
    let script = Script::welcome(recent(), 80, 24).tell(answer("two.mmd", Ok(read(0)))).press("o");
    for said in ["Which journey?", "Buy", "Return"] {
        assert!(script.screen().contains(said), "{said}\n{}", script.screen());
    }
    let script = script.press("Down Enter");
    assert_eq!(asked(&script).map(|job| job.journey), Some(1));
    // The second one is read, and names the first.
    let second = read(1);
    assert_eq!((second.map.info().title.as_str(), second.others[0].title.as_str()), ("Return", "Buy"));
    let alone = Script::welcome(recent(), 80, 24).tell(answer("shop.csv", Ok(self::read(TABLE)))).press("o");
    assert_eq!(alone.notice(), "It has no other journey.");
}

#[test]
fn one_of_several_sheets_can_be_chosen() {
    let import = Import { sheets: vec!["Rina".to_owned(), "Gil".to_owned()], ..read(TABLE) };
    let script = Script::welcome(recent(), 80, 24).tell(answer("two.xlsx", Ok(import))).press("s");
    for said in ["Which sheet?", "all of them together", "Rina", "Gil"] {
        assert!(script.screen().contains(said), "{said}");
    }
    let script = script.press("Down Down Enter");
    assert_eq!(asked(&script).and_then(|job| job.sheet.as_deref()), Some("Gil"));
}

#[test]
fn the_start_screen_offers_importing() {
    let script = Script::welcome(recent(), 110, 32);
    let (column, row) = script.seen("import a table");
    let script = script.click((column, row)).click((column, row));
    assert!(script.state.dialogs.uppermost().and_then(prompt).is_some());
}

#[test]
fn importing_into_the_open_map_is_one_undo_step() {
    let script = Script::open(journey("en")).press("F4").text("import a file").press("Enter");
    let script = script.text("'/tmp/my shop.csv'").press("Enter");
    let job = asked(&script).expect("it is read");
    assert_eq!((job.path.to_str(), job.language.as_deref()), (Some("/tmp/my shop.csv"), Some("en")));
    let script = script.tell(answer("/tmp/my shop.csv", Ok(read(TABLE)))).press("Enter");
    let drawn = drawing(script.map());
    assert!(
        drawn.starts_with("Find: Ad(a:sees) Shop() Blog(a:Reads it p:Too long)\nBuy:\nPay: Till("),
        "{drawn}"
    );
    assert_eq!(
        (script.undos(), script.notice().as_str()),
        (1, "imported 2 stages · 2 touchpoints · 4 cards · u undo")
    );
    assert!(*script.press("u").map() == journey("en"));
}

#[test]
fn a_pasted_table_is_shown_and_added_or_pasted_or_left() {
    let table = TABLE.replace(',', "\t");
    let script = Script::open(journey("en")).press("j").paste(&table);
    assert!(script.state.dialogs.top::<ImportDialog>().is_some(), "{}", script.screen());
    assert!(script.screen().contains("This looks like a whole journey"));
    let script = script.press("Esc");
    assert!(*script.map() == journey("en") && script.state.is_on_screen());
    let script = script.paste(&table).press("Enter");
    assert!(drawing(script.map()).contains("Pay: Till("), "{}", drawing(script.map()));
    assert_eq!(script.undos(), 1);
    // Pasted as cards, the rows become touchpoints from the cursor's stage on.
    let script = Script::open(journey("en")).press("j").paste(&table).press("c");
    assert_eq!(script.map().card_count(), 5);
    assert!(script.notice().starts_with("added 2 touchpoints with 4 cards"), "{}", script.notice());
}

#[test]
fn lines_are_pasted_without_a_question_and_blocks_of_cells_after_a_preview() {
    let script = Script::open(journey("en")).press("j").paste("one\ntwo\nthree");
    assert!(script.state.is_on_screen() && script.map().card_count() == 4);
    for text in ["a\tb\nc\td", "Activity\tPain point\na\tb\nc\td"] {
        let script = Script::open(journey("en")).press("j");
        let cursor = script.state.board.cursor;
        let script = script.paste(text);
        for part in
            ["Each row is a touchpoint, each column a lane", "Find › Ad", "Activity: a", "Pain point: d"]
        {
            assert!(script.screen().contains(part), "{part}: {}", script.screen());
        }
        assert!(*script.press("Esc").map() == journey("en"));
        let script = Script::open(journey("en")).press("j").paste(text).press("Enter");
        assert!(
            drawing(script.map()).contains("Ad(a:sees a:a p:b) Shop(a:c p:d)"),
            "{}",
            drawing(script.map())
        );
        // One undo, after which the cursor is where it was.
        let script = script.press("u");
        assert!(*script.map() == journey("en"));
        assert_eq!(script.state.board.cursor, cursor);
    }
    // Or all of them become cards here.
    let script = Script::open(journey("en")).press("j").paste("a\tb\nc\td").press("c");
    assert!(drawing(script.map()).contains("Ad(a:sees a:a a:b a:c a:d)"), "{}", drawing(script.map()));
}

#[test]
fn what_belongs_nowhere_is_listed_and_a_long_sheet_scrolls() {
    let rows: String = (0..60).map(|row| format!("Stage {row},Shop {row},Looks,\n")).collect();
    let text = format!("Stage,Touchpoint,Activity,Pain point\n{rows}");
    for (width, height) in [(110, 32), (80, 24)] {
        let script = Script::welcome(recent(), width, height).tell(answer("a.csv", Ok(read(&text))));
        assert!(script.screen().contains('↓'), "{}", script.screen());
        let script = script.mouse(MouseAction::WheelDown, (20, 9)).mouse(MouseAction::WheelDown, (20, 9));
        assert!(script.screen().contains("↑2"), "{}", script.screen());
        let script = script.press("End");
        assert!(script.screen().contains("Shop 59") && !script.screen().contains('↓'), "{}", script.screen());
        let script = script.press("Home");
        assert!(script.screen().contains("Read as") && !script.screen().contains('↑'));
    }
}

#[test]
fn sheets_draw_on_every_small_screen() {
    for language in ["en", "he"] {
        let mut script =
            Script::open(journey(language)).tell(answer("/tmp/shop.csv", Ok(read(TABLE)))).press("End");
        for (width, height) in (0..=40).flat_map(|width| (0..=12).map(move |height| (width, height))) {
            script.state.session.size = (width, height);
            script.screen();
            script = script.press("Up Down");
        }
    }
}

#[test]
fn an_import_looks_like_this() {
    for (language, width, height) in [("en", 110, 32), ("he", 110, 32), ("he", 80, 24), ("en", 200, 60)] {
        let mut imported = read(TABLE);
        imported.unplaced.push(masa::import::Unplaced {
            text: "לא שייך לשום מקום".to_owned(),
            place: masa::insight::name::verbatim("row 3, column 2"),
            why: masa::insight::name::verbatim("no head says what it is"),
        });
        imported.remarks.push(masa::insight::name::verbatim("A score of 7 was taken for 5."));
        let mut script = Script::open(journey(language));
        script.state.session.size = (width, height);
        let script = script.tell(answer("/tmp/חנות.csv", Ok(imported)));
        assert_looks(&format!("import_{language}_{width}x{height}"), &script.screen());
    }
}
