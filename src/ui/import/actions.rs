//! Importing. A file is asked for and read on another thread, a report shows what it contains, and
//! only then is it accepted: as a new map, or as one undo step into the open map. A pasted text
//! that is a complete known table is handled in the same way.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::import::{Counts, Import, into_map, metrics_set, not_taken_over};
use crate::insight::name::verbatim;
use crate::model::{CardId, Id, Map, StageId};
use crate::ops::{Document, Op, Transaction};
use crate::text::quoted;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::cursor::Cursor;
use crate::ui::core::effect::Effect;
use crate::ui::core::file::FileState;
use crate::ui::core::outcome::ImportOutcome;
use crate::ui::core::report::{Report, ReportTone};
use crate::ui::core::scope::{REPORT, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{ImportJob, Task};
use crate::ui::import::heads::{open as open_heads, open_journeys, open_sheets, open_unknown};
use crate::ui::import::state::{ImportDialog, ImportLine, ImportPurpose};
use crate::ui::paste::{into_cell, on_map};
use crate::ui::start::START;
use crate::ui::widget::path;
use crate::ui::widget::popup::close;
use crate::ui::widget::prompt::state::Prompt;
use crate::words::{Message, MessageId};

pub static IMPORT: Scope = Scope {
    name: "import",
    title: MessageId::new("scope-import"),
    inherits: &[&REPORT],
    hints: &[
        "import.take",
        "import.heads",
        "import.sheets",
        "import.journeys",
        "import.cards",
        "import.close",
        "report.down",
        "report.up",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "start.import" "action-start-import" / "hint-key-import" File START ["i"] never_blocked, ask;
    "file.import" "action-import-into" File SCREEN [] no_map, ask;
    "import.take" "action-import-take" / "hint-key-choose" File IMPORT ["Enter"] never_blocked, accept;
    "import.heads" "action-import-heads" / "hint-key-import-heads" File IMPORT ["h"] no_heads, heads;
    "import.sheets" "action-import-sheets" / "hint-key-import-sheets" File IMPORT ["s"] no_sheets, sheets;
    "import.journeys" "action-import-journeys" / "hint-key-import-journeys" File IMPORT ["o"] no_journeys, journeys;
    "import.cards" "action-import-cards" File IMPORT ["c"] not_pasted, as_cards;
    "import.close" "action-dialog-close" File IMPORT ["Esc", "q"] never_blocked, close;
};

pub fn ask(state: &mut State) -> Vec<Effect> {
    state.dialogs.open_alone(Prompt::new(ImportLine, ""));
    Vec::new()
}

/// Reads the file at the typed path.
///
/// # Errors
/// The line is not a path.
pub fn begin(state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
    let bare = path::typed(typed)?;
    let of_map = state.has_map().then(|| state.map().info().language.clone());
    let language = of_map.filter(|language| !language.is_empty());
    state.say(Message::new("import-under-way").text("file", bare));
    Ok(vec![Effect::Task(Task::Import(ImportJob {
        path: PathBuf::from(bare),
        language,
        heads: None,
        sheet: None,
        journey: 0,
    }))])
}

/// Handles a file that was read, or the reason why it could not be.
pub fn imported(state: &mut State, outcome: ImportOutcome) -> Vec<Effect> {
    state.notice = None;
    match outcome.result {
        Ok(import) => {
            let file = outcome.job.path.file_name().unwrap_or_default().to_string_lossy();
            let title = Message::new("dialog-import").text("file", file);
            if state.has_map() {
                let report = report(&import, becomes(state, &import), title);
                show(state, ImportPurpose::IntoMap(Arc::new(import)), report, Some(outcome.job));
            } else {
                let report = report(&import, Message::new("import-becomes-map"), title);
                let origin = ImportPurpose::NewMap(Arc::new(import), name_of(&outcome.job.path));
                show(state, origin, report, Some(outcome.job));
            }
        }
        Err(_) if !outcome.unknown_heads.is_empty() => {
            open_unknown(state, outcome.job, &outcome.unknown_heads);
            state.say(Message::new("import-heads-asked"));
        }
        Err(reason) => state.say(reason),
    }
    Vec::new()
}

/// Handles a pasted text that is a complete known table.
pub fn pasted(state: &mut State, import: Import, text: String) {
    let report = report(&import, becomes(state, &import), Message::new("dialog-import-pasted"));
    show(state, ImportPurpose::Pasted(Arc::new(import), text), report, None);
}

/// Handles cells that were pasted on a card; the report says where each would go.
pub fn pasted_cells(state: &mut State, report: Report, text: String) {
    show(state, ImportPurpose::Cells(text), report, None);
}

fn show(state: &mut State, origin: ImportPurpose, report: Report, job: Option<ImportJob>) {
    state.dialogs.open(ImportDialog { origin, job, report });
}

/// What adding it to the open map does.
fn becomes(state: &State, import: &Import) -> Message {
    match metrics_set(state.map(), import) {
        0 => Message::new("import-comes-into"),
        count => Message::new("import-sets-figures").number("count", count),
    }
}

/// The suggested name for a new map: that of the imported file.
fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.split_once('.').map_or(&*name, |(stem, _)| stem).to_owned()
}

fn counted(counts: Counts) -> Message {
    let said = Message::new("import-counts")
        .message("stages", Message::new("count-stages").number("count", counts.stages))
        .message("touchpoints", Message::new("count-touchpoints").number("count", counts.touchpoints))
        .message("cards", Message::new("count-cards").number("count", counts.cards));
    if counts.personas == 0 {
        return said;
    }
    let personas = Message::new("count-personas").number("count", counts.personas);
    Message::new("import-counts-personas").message("counts", said).message("personas", personas)
}

/// The report on an import: the recognised format, its size, each stage with its touchpoints, what
/// could not be placed, and what was changed to fit.
fn report(import: &Import, becomes: Message, title: Message) -> Report {
    let makes_map = becomes.id.name() == "import-becomes-map";
    let mut report = Report::new(title);
    report.say(
        ReportTone::Heading,
        0,
        Message::new("import-recognised").message("shape", import.shape.title()),
    );
    report.say(ReportTone::Plain, 0, counted(import.counts));
    report.say(ReportTone::Dim, 0, becomes);
    if !makes_map {
        not_taken_over(import).into_iter().for_each(|said| report.say(ReportTone::Strong, 0, said));
    }
    if !import.unplaced.is_empty() {
        report.gap();
        report.say(
            ReportTone::Strong,
            0,
            Message::new("import-unplaced-head").number("count", import.unplaced.len()),
        );
        for one in &import.unplaced {
            let said = Message::new("import-unplaced-one").message("place", one.place.clone());
            let said = said.text("text", quoted(&one.text)).message("why", one.why.clone());
            report.say(ReportTone::Plain, 2, said);
        }
    }
    if !import.others.is_empty() {
        report.gap();
        import.others.iter().for_each(|other| report.say(ReportTone::Strong, 0, other.message()));
        report.say(ReportTone::Dim, 0, Message::new("import-others-hint"));
    }
    if !import.remarks.is_empty() {
        report.gap();
        import.remarks.iter().for_each(|remark| report.say(ReportTone::Dim, 0, remark.clone()));
    }
    report.gap();
    for stage in import.map.stage_ids() {
        preview_stage(&mut report, &import.map, *stage);
    }
    report
}

fn preview_stage(report: &mut Report, map: &Map, id: StageId) {
    let Some(stage) = map.stage(id) else { return };
    let cards = Message::new("count-cards").number("count", map.card_count_of_stage(id));
    let said = Message::new("import-stage-head").text("stage", stage.name.as_str()).message("cards", cards);
    report.say(ReportTone::Heading, 0, said);
    for touchpoint in map.touchpoints_of(id).iter().filter_map(|id| map.touchpoint(*id)) {
        report.say(ReportTone::Plain, 2, verbatim(&touchpoint.name));
    }
}

fn dialog(state: &State) -> Option<&ImportDialog> {
    state.dialogs.find()
}

fn not_pasted(state: &State) -> Option<Message> {
    let is_text =
        |origin: &ImportPurpose| matches!(origin, ImportPurpose::Pasted(..) | ImportPurpose::Cells(_));
    let pasted = dialog(state).is_some_and(|dialog| is_text(&dialog.origin));
    (!pasted).then(|| Message::new("blocked-not-pasted"))
}

/// The file that was read, and what was in it.
fn read_file(state: &State) -> Option<(&ImportJob, &Import)> {
    let dialog = dialog(state)?;
    match &dialog.origin {
        ImportPurpose::NewMap(import, _) | ImportPurpose::IntoMap(import) => {
            Some((dialog.job.as_ref()?, import))
        }
        ImportPurpose::Pasted(..) | ImportPurpose::Cells(_) => None,
    }
}

fn no_heads(state: &State) -> Option<Message> {
    let has = read_file(state).is_some_and(|(_, import)| !import.heads.is_empty());
    (!has).then(|| Message::new("blocked-no-heads"))
}

fn no_sheets(state: &State) -> Option<Message> {
    let has = read_file(state).is_some_and(|(job, import)| !import.sheets.is_empty() || job.sheet.is_some());
    (!has).then(|| Message::new("blocked-no-sheets"))
}

/// Lists the headings with what each becomes.
fn heads(state: &mut State) -> Vec<Effect> {
    if let Some((job, import)) = read_file(state) {
        let (job, heads) = (job.clone(), import.heads.clone());
        open_heads(state, job, &heads);
    }
    Vec::new()
}

/// Lists the sheets of the workbook.
fn sheets(state: &mut State) -> Vec<Effect> {
    if let Some((job, import)) = read_file(state) {
        let (job, sheets) = (job.clone(), import.sheets.clone());
        open_sheets(state, job, &sheets);
    }
    Vec::new()
}

fn no_journeys(state: &State) -> Option<Message> {
    let has = read_file(state).is_some_and(|(_, import)| !import.others.is_empty());
    (!has).then(|| Message::new("blocked-no-journeys"))
}

/// Lists the journeys of the file.
fn journeys(state: &mut State) -> Vec<Effect> {
    if let Some((job, import)) = read_file(state) {
        let (job, title, others) = (job.clone(), import.map.info().title.clone(), import.others.clone());
        open_journeys(state, job, &title, &others);
    }
    Vec::new()
}

/// Accepts the import: as a new map without a file, or into the open one.
fn accept(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.take::<ImportDialog>() else { return Vec::new() };
    match dialog.origin {
        ImportPurpose::NewMap(import, suggested) => {
            let file = FileState { suggested, ..FileState::default() };
            state.show_document(Document::new(import.map.clone(), false), file);
            state.say(Message::new("imported-new").message("what", counted(import.counts)));
        }
        ImportPurpose::IntoMap(import) | ImportPurpose::Pasted(import, _) => add(state, &import),
        ImportPurpose::Cells(text) => on_map(state, &text),
    }
    Vec::new()
}

/// Adds it to the map, as one undo step.
fn add(state: &mut State, import: &Import) {
    let ops = into_map(state.document.map(), import, &mut state.session.ids);
    if ops.is_empty() {
        state.say(Message::new("imported-nothing"));
        return;
    }
    let inserted: Vec<Id> =
        ops.iter().filter_map(|op| if let Op::Insert(node) = op { Some(node.id()) } else { None }).collect();
    let said = if inserted.is_empty() {
        Message::new("did-set-figures").number("count", metrics_set(state.map(), import))
    } else {
        Message::new("did-import").message("what", counted(import.counts))
    };
    state.commit(Transaction::new(named!("file.import"), said.clone()).with(ops));
    // If the map refused it, the commit said so.
    if !inserted.iter().all(|id| state.map().contains(*id)) {
        return;
    }
    state.lens.exempt.extend(inserted.iter().filter_map(|id| CardId::try_from(*id).ok()));
    select_first(state, &inserted);
    state.say_undoable(&said);
}

/// Moves the cursor to the first new node.
fn select_first(state: &mut State, inserted: &[Id]) {
    let map = state.map();
    if let Some(cursor) = inserted.iter().find_map(|id| Cursor::on_node(map, *id)) {
        state.board.cursor = cursor;
    }
}

/// Pastes the text as if it were not a table.
fn as_cards(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.take::<ImportDialog>() else { return Vec::new() };
    match dialog.origin {
        ImportPurpose::Pasted(_, text) => on_map(state, &text),
        ImportPurpose::Cells(text) => into_cell(state, &text),
        ImportPurpose::NewMap(..) | ImportPurpose::IntoMap(_) => {}
    }
    Vec::new()
}
