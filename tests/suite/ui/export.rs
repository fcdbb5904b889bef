//! The export dialog: formats and choices, what is written where, and the message afterwards; and
//! tables on the clipboard.

mod pasted;

use std::path::PathBuf;

use masa::export::{Embed, FORMATS, Holding, TableRows};
use masa::format::{ExportScope, Orientation, Paper, Shade, sample};
use masa::model::Map;
use masa::ui::board::capture::Capture;
use masa::ui::core::exporting::Progress;
use masa::ui::core::outcome::{ExportOutcome, Outcome, PreviewOutcome};
use masa::ui::core::task::{ExportJob, PreviewJob, Task};
use masa::ui::export::ExportDialog;
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn amazon(language: &str) -> Script {
    let mut script = Script::sample("amazon", language);
    script.state.file.path = Some("maps/journey.masa.ron".into());
    script
}

fn job(script: &Script) -> &ExportJob {
    let mut effects = script.effects.iter().rev();
    let job = effects
        .find_map(|effect| if let Effect::Task(Task::Export(job)) = effect { Some(job) } else { None });
    job.expect("something is exported")
}

fn dialog(script: &Script) -> &ExportDialog {
    script.state.dialogs.top().unwrap_or_else(|| panic!("no dialog but {:?}", script.state.dialogs))
}

fn previews(script: &Script) -> Vec<&PreviewJob> {
    let effects = script.effects.iter();
    effects
        .filter_map(|effect| if let Effect::Task(Task::Preview(job)) = effect { Some(job) } else { None })
        .collect()
}

fn copied(script: &Script) -> Option<&str> {
    let mut effects = script.effects.iter().rev();
    effects.find_map(|effect| if let Effect::Copy(text) = effect { Some(text.as_str()) } else { None })
}

fn names(job: &ExportJob) -> Vec<&str> {
    job.formats.iter().map(|format| format.name).collect()
}

/// Opens the dialog and ticks only these formats.
fn ticking(script: Script, formats: &[&str]) -> Script {
    let mut script = script.press("Ctrl-E Home");
    for format in FORMATS {
        script = script.press("Down");
        let place = FORMATS.iter().position(|one| one.name == format.name).expect("it is in the table");
        if dialog(&script).ticked[place] != formats.contains(&format.name) {
            script = script.press("Space");
        }
    }
    script
}

fn wrote(files: &[&str]) -> Msg {
    let written = files.iter().map(PathBuf::from).collect();
    Msg::Done(Outcome::Exported(Box::new(ExportOutcome { written, ..ExportOutcome::default() })))
}

#[test]
fn two_keys_write_this_stage_as_it_was_chosen_last() {
    let script = amazon("en").press("w Ctrl-E Enter");
    let stage = script.map().stage_ids()[1];
    let job = job(&script);
    assert_eq!(job.order.options.selection.stage, Some(stage));
    let pptx = FORMATS.iter().any(|format| format.name == "pptx");
    assert_eq!(names(job), [if pptx { "pptx" } else { FORMATS[0].name }]);
    assert_eq!((job.order.folder.to_str(), job.order.stem.as_str()), (Some("maps"), "journey"));
    assert!(!job.order.overwrite && script.state.is_on_screen());
    let names: Vec<String> = job.order.names("pptx").take(3).collect();
    assert_eq!(names, ["journey.pptx", "journey-2.pptx", "journey-3.pptx"]);
}

#[test]
fn an_untitled_map_is_exported_to_the_current_directory_under_its_title() {
    let script = Script::sample("amazon", "he").press("Ctrl-E Enter");
    let order = &job(&script).order;
    assert_eq!((order.folder.to_str(), order.stem.as_str()), (Some("."), "המסע של קונה באמזון"));
}

#[test]
fn tab_switches_the_exported_part_and_o_switches_overwriting() {
    let script = amazon("en").press("Ctrl-E Tab o End");
    assert!(script.screen().contains("overwrite"), "{}", script.screen());
    assert!(
        !script.effects.iter().any(|effect| matches!(effect, Effect::Task(Task::Export(_)))),
        "o writes nothing"
    );
    let small = Script::sized(script.map().clone(), 80, 24).press("Ctrl-E o");
    assert!(small.screen().contains("overwrite"), "{}", small.screen());
    let script = script.press("Enter");
    assert_eq!(job(&script).order.options.selection.stage, None);
    assert!(job(&script).order.overwrite);
}

#[test]
fn overwriting_is_previewed_and_never_remembered() {
    let script = amazon("en").press("Ctrl-E o");
    let overwrites: Vec<bool> = previews(&script).iter().map(|job| job.order.overwrite).collect();
    assert_eq!(overwrites, [false, true], "the names are looked up anew");
    let script = script.press("Enter").tell(wrote(&["/maps/journey.pptx"])).press("Ctrl-E End");
    assert!(script.screen().contains("keep both"), "{}", script.screen());
    assert!(!job(&script.press("Enter")).order.overwrite);
    assert!(!job(&amazon("en").press("Ctrl-E o o Enter")).order.overwrite, "taken back");
}

#[test]
fn several_formats_are_ticked_and_none_is_refused() {
    let script = ticking(amazon("en"), &["csv", "json"]).press("Enter");
    assert_eq!(names(job(&script)), ["csv", "json"]);
    let script = ticking(amazon("en"), &[]).press("Enter");
    assert_eq!(script.notice(), "Tick a format first: Space does.");
    assert!(script.state.dialogs.top::<ExportDialog>().is_some());
}

/// Selects the choice with this label.
fn at(script: Script, label: &str) -> Script {
    reach(script.press("Ctrl-E Home"), label)
}

/// The open dialog with every format ticked, so that every choice applies, and the choice with this
/// label selected.
fn at_of_all(script: Script, label: &str) -> Script {
    let mut script = script.press("Ctrl-E Home");
    for place in 0..FORMATS.len() {
        script = script.press("Down");
        if !dialog(&script).ticked[place] {
            script = script.press("Space");
        }
    }
    assert!(!dialog(&script).ticked.contains(&false));
    reach(script, label)
}

/// Moves down to the row with this label.
fn reach(mut script: Script, label: &str) -> Script {
    for _ in 0..40 {
        let (_, row) = script.seen(label);
        let screen = script.screen();
        if screen.lines().nth(usize::from(row)).is_some_and(|line| line.contains('‹')) {
            return script;
        }
        script = script.press("Down");
    }
    panic!("{label} cannot be reached:\n{}", script.screen());
}

#[test]
fn choices_turn_both_ways_and_reach_what_is_written() {
    let options = |script: Script| job(&script.press("Enter")).order.options.clone();
    assert_eq!(options(amazon("en").press("Ctrl-E")).orientation, Orientation::Usual);
    assert_eq!(options(at_of_all(amazon("en"), "Tables ").press("Right")).orientation, Orientation::Down);
    assert_eq!(options(at_of_all(amazon("en"), "Tables ").press("Left")).orientation, Orientation::Across);
    assert_eq!(options(at_of_all(amazon("en"), "Rows of tables").press("Space")).rows, TableRows::Cards);
    assert_eq!(options(at_of_all(amazon("en"), "Pages  ").press("Left")).look.paper, Paper::Poster);
    assert_eq!(options(at_of_all(amazon("en"), "Size of pictures").press("l l")).look.scale, 4);
    let embedded = at(amazon("en"), "Embed the map").press("Space");
    assert!(embedded.screen().contains("what is exported"), "{}", embedded.screen());
    assert_eq!(options(embedded).extras.embed, Embed::Part);
    let whole = at(amazon("en").press("Ctrl-E Tab Esc"), "Embed the map").press("Space Tab");
    assert!(whole.screen().contains("the whole map"), "{}", whole.screen());
    assert!(options(at_of_all(amazon("en"), "Markdown as slides").press("Space")).extras.deck);
    assert!(options(at_of_all(amazon("en"), "Sheets to write on").press("Space")).extras.sheets);
    let script = at(amazon("en"), "Cards for").press("Right");
    let persona = script.map().persona_ids()[0];
    assert_eq!(options(script).selection.persona, Some(persona));
    // What only other formats take is not offered.
    if !FORMATS.iter().any(|format| format.name == "pptx") {
        return;
    }
    let slides = amazon("en").press("Ctrl-E");
    assert!(dialog(&slides).formats().iter().all(|format| format.name == "pptx"));
    for label in ["Rows of tables", "Size of pictures", "Markdown as slides"] {
        assert!(!slides.screen().contains(label), "{}", slides.screen());
    }
}

#[test]
fn what_was_chosen_is_kept_once_it_is_written() {
    let script = at(amazon("en"), "Theme").press("Right Tab Enter");
    assert_eq!(script.state.session.settings.export.theme, Shade::Light, "nothing is written yet");
    let script = script.tell(wrote(&["/maps/journey.csv"]));
    let kept = &script.state.session.settings.export;
    // The part is that of the settings each time: the stage under the cursor, unless they say otherwise.
    assert_eq!((kept.theme, kept.scope), (Shade::Dark, ExportScope::Stage));
    assert!(script.effects.iter().any(|effect| matches!(effect, Effect::Task(Task::SaveSettings(_)))));
    let script = script.press("Ctrl-E");
    assert_eq!(dialog(&script).choices.kept.theme, Shade::Dark);
    // If the dialog is closed without exporting, its choices are not remembered.
    let script = amazon("en").press("Ctrl-E Tab Esc Ctrl-E");
    assert_eq!(dialog(&script).choices.kept.scope, ExportScope::Stage);
}

#[test]
fn the_folder_is_typed_and_nothing_typed_is_beside_the_map() {
    let script = amazon("en").press("Ctrl-E d Ctrl-U").text("~/slides").press("Enter Enter");
    assert_eq!(job(&script).order.folder, PathBuf::from("~/slides"));
    let script = amazon("en").press("Ctrl-E d Ctrl-U Enter Enter");
    assert_eq!(job(&script).order.folder, PathBuf::from("maps"));
}

#[test]
fn a_preview_is_asked_for_once_and_a_late_answer_is_not_shown() {
    let script = amazon("en").press("Ctrl-E Down Up Space Space");
    assert_eq!(previews(&script).len(), 1, "moving and ticking ask nothing");
    assert!(script.screen().contains('…'));
    let script = script.press("Tab");
    assert_eq!(previews(&script).len(), 2);
    let answer = |number, pages| {
        Msg::Done(Outcome::Previewed(Box::new(PreviewOutcome {
            number,
            holdings: vec![Holding::Pages(pages); FORMATS.len()],
            names: FORMATS.iter().map(|format| format!("journey-2.{}", format.extension)).collect(),
            folder: "/home/dana/maps".into(),
            folder_exists: true,
        })))
    };
    let numbers: Vec<u64> = previews(&script).iter().map(|job| job.number).collect();
    let script = script.tell(answer(numbers[0], 3));
    assert!(!script.screen().contains("3 pages"), "{}", script.screen());
    let script = script.tell(answer(numbers[1], 12));
    assert!(script.screen().contains("12 pages"), "{}", script.screen());
    assert!(script.screen().contains("/home/dana/maps"));
    // The preview also arrives while help lies above the dialog. A changed map asks for a new one.
    let script = script.press("F1 Esc").press("Esc j x Ctrl-E");
    assert_eq!(previews(&script).len(), 3);
    assert!(previews(&script)[2].number > numbers[1]);
}

#[test]
fn what_was_not_written_is_told_by_format() {
    let outcome = || {
        let failed = vec![(FORMATS[1].title.clone(), Message::new("export-refused").text("said", "no font"))];
        Msg::Done(Outcome::Exported(Box::new(ExportOutcome {
            written: vec!["/maps/a.csv".into()],
            failed,
            notes: Vec::new(),
            cancelled: false,
        })))
    };
    let script = amazon("en").press("Ctrl-E Enter").tell(outcome());
    let screen = script.screen();
    for said in ["Written to /maps", "a.csv", "Not written:", "Could not be written: no font"] {
        assert!(screen.contains(said), "{said}:\n{screen}");
    }
    assert_eq!(copied(&script), Some("/maps/a.csv"));
    // A user who is typing is not interrupted.
    let script = amazon("en").press("Ctrl-E Enter j a").text("typed").tell(outcome());
    assert!(script.state.dialogs.top::<Capture>().is_some());
    assert!(script.notice().contains("no font"));
}

#[test]
fn an_export_under_way_is_seen_and_stopped_by_esc() {
    let script = amazon("en").press("Ctrl-E Enter");
    let watch = job(&script).watch.clone();
    let script = script.tell(Msg::ExportProgress(Progress { format: 1, formats: 2, done: 3, of: 6 }));
    assert!(script.screen().contains("exporting 75 % · Esc stops"), "{}", script.screen());
    let script = script.press("Ctrl-E");
    assert!(script.notice().starts_with("An export is under way"));
    // The user can work meanwhile.
    let script = script.press("j j 1");
    assert_eq!(script.undos(), 1);
    assert!(watch.step(1, 2).is_ok());
    let script = script.press("Esc");
    assert!(watch.step(1, 2).is_err() && script.screen().contains("stopping the export"));
    let outcome = ExportOutcome { cancelled: true, ..ExportOutcome::default() };
    let script = script.tell(Msg::Done(Outcome::Exported(Box::new(outcome))));
    assert_eq!(script.notice(), "Export cancelled; nothing was written.");
    assert!(script.state.session.exports.running.is_none() && copied(&script).is_none());
    assert_eq!(script.state.session.settings.export.formats, ["pptx"]);
}

#[test]
fn before_a_map_is_open_nothing_is_exported() {
    let script = Script::welcome(Vec::new(), 80, 24).press("Ctrl-E");
    assert_eq!(script.notice(), "Open a map first.");
}

fn journey() -> Map {
    let find: &[(&str, &[&str])] = &[("Ad", &["a:sees|it", "p:too many"]), ("Shop", &["a:=walks in"])];
    map("en", &[("Find", find), ("Buy", &[("Till", &["a:pays", "o:faster"])])])
}

#[test]
fn the_stage_is_copied_as_a_table() {
    let script = Script::open(journey()).press("Y");
    let table = copied(&script).expect("something is copied");
    assert!(table.contains(r"sees\|it") && table.contains("too many") && !table.contains("pays"), "{table}");
    assert_eq!(script.notice(), "copied stage “Find” as Markdown: 2 rows, 3 cards");
    // On the table, the whole map is copied.
    let script = Script::open(journey()).press("g t Y");
    assert!(copied(&script).expect("something is copied").contains("pays"));
    assert_eq!(script.notice(), "copied the whole map as Markdown: 3 rows, 5 cards");
}

#[test]
fn what_is_marked_is_copied_alone_and_harmless() {
    let script = Script::open(journey()).press("j Space w Space").press("F4").text("copy.tsv").press("Enter");
    let table = copied(&script).expect("something is copied");
    assert!(table.contains("sees") && table.contains("pays") && !table.contains("too many"), "{table}");
    assert!(!table.contains("faster"), "{table}");
    assert!(script.notice().starts_with("copied what is marked as TSV: "), "{}", script.notice());
    let script = Script::open(journey()).press("l Space").press("F4").text("copy.tsv").press("Enter");
    let table = copied(&script).expect("something is copied");
    assert!(table.contains("'=walks in") && !table.contains("too many"), "{table}");
}

fn filled(script: Script) -> Script {
    let number = previews(&script).last().expect("it asked").number;
    let outcome = PreviewOutcome {
        number,
        holdings: vec![Holding::Rows(4); FORMATS.len()],
        names: FORMATS.iter().map(|format| format!("journey.{}", format.extension)).collect(),
        folder: "/home/dana/maps".into(),
        folder_exists: true,
    };
    script.tell(Msg::Done(Outcome::Previewed(Box::new(outcome))))
}

/// The dialog without the rows of formats, whose number depends on the features of the build.
fn without_formats(screen: &str) -> String {
    let titles: Vec<String> =
        FORMATS.iter().map(|one| Message::from(one.title.clone()).to_string()).collect();
    let is_format =
        |row: &&str| titles.iter().any(|title| row.contains(&title.chars().take(16).collect::<String>()));
    let is_blank =
        |row: &&str| row.rsplit('│').any(|part| part.len() > 60 && part.trim().is_empty()) || row.is_empty();
    let rows: Vec<&str> = screen.lines().filter(|row| !is_format(row) && !is_blank(row)).collect();
    let first = rows.iter().position(|row| row.contains("Tables")).unwrap_or_default();
    let last = rows.iter().rposition(|row| row.contains("/home/dana/maps")).expect("the folder is shown");
    let cut = |row: &&str| {
        row.rsplit('│')
            .find(|part| part.contains("  ") && part.len() > 60)
            .unwrap_or(row)
            .trim_end()
            .to_owned()
    };
    rows[first..=last].iter().map(cut).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_dialog_looks_like_this() {
    for (language, width, height) in
        [("en", 110, 32), ("he", 110, 32), ("en", 80, 24), ("he", 80, 24), ("en", 200, 60)]
    {
        let map = sample("amazon", language).expect("the sample is there").map();
        let script = filled(Script::sized(map, width, height).press("Ctrl-E End"));
        let picture = without_formats(&script.screen());
        assert_looks(&format!("export_{language}_{width}x{height}"), &picture);
    }
}

#[test]
fn a_format_says_what_it_holds_and_where_it_goes() {
    let title = |script: &Script| {
        let (_, row) = script.seen("(CSV)");
        script.screen().lines().nth(usize::from(row)).unwrap_or_default().to_owned()
    };
    for (width, height) in [(110, 32), (80, 24), (200, 60)] {
        let map = sample("amazon", "en").expect("the sample is there").map();
        let script = filled(ticking(Script::sized(map, width, height), &["csv"]).press("Home Down"));
        let row = title(&script);
        assert!(row.contains('●') && row.contains("4 rows") && row.contains("journey.csv"), "{row}");
        let row = title(&filled(ticking(script.press("Esc"), &["json"]).press("Home Down")));
        assert!(!row.contains('●') && row.contains("4 rows") && !row.contains("journey.csv"), "{row}");
    }
}

#[test]
fn every_row_can_be_seen_on_a_small_screen() {
    for (width, height) in [(80, 24), (110, 12), (40, 10)] {
        let map = sample("amazon", "en").expect("the sample is there").map();
        let mut script = filled(Script::sized(map, width, height).press("Ctrl-E Home"));
        let mut seen = script.screen();
        for _ in 0..40 {
            script = script.press("Down");
            seen.push_str(&script.screen());
        }
        for label in ["How much", "Tables", "Theme", "Embed the map", "Into"] {
            assert!(seen.contains(label), "{label} on {width}×{height}");
        }
    }
}
