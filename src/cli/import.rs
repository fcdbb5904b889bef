//! `masa import`: imports a map from another format, or reports what the import would do.

use std::path::{Path, PathBuf};

use super::args::ImportArguments;
use super::console::Console;
use super::export::names_a_folder;
use super::failure::Failure;
use super::import_onto::{inbox, onto};
use super::input::{is_output_stream, is_stream, read_bytes};
use super::new::made_message;
use super::status::Status;
use crate::export::file_name;
use crate::format::{EXTENSION, map_text};
use crate::import::{self, Import, ImportError, ImportFormat, ImportRequest, ImportSource, OtherJourney};
use crate::model::{IdSource, Map, StageId};
use crate::store::{Permissions, make_folder, write_with};
use crate::text::quoted;
use crate::words::Message;

pub(super) fn import(asked: &ImportArguments, console: &mut Console) -> Result<Status, Failure> {
    let target = if asked.onto.is_none() { target(asked) } else { None };
    if asked.all && target.is_none() && !asked.dry_run {
        return Err(Failure::from(Message::new("cli-import-all-needs-file")));
    }
    if !asked.all {
        target.iter().try_for_each(|path| unless_taken(asked, path))?;
    }
    let bytes = read_bytes(&asked.file)?;
    let name = asked.file.file_name().filter(|_| !is_stream(&asked.file)).map(|name| name.to_string_lossy());
    let source = ImportSource { name: name.as_deref(), bytes: &bytes };
    let refused = |error: ImportError| {
        let file = asked.file.to_string_lossy();
        Failure::from(Message::new("cli-not-imported").text("file", file).message("why", error.message()))
    };
    if let Some(map) = asked.onto.as_ref().filter(|_| asked.inbox) {
        let notes = import::notes(&bytes).map_err(refused)?;
        inbox(map, &notes, IdSource::seeded(source.seed()), asked.dry_run, console)?;
        return Ok(Status::Success);
    }
    let how = ImportRequest {
        format: asked.format.as_deref().and_then(ImportFormat::named),
        language: asked.lang.clone(),
        heads: asked.heads(),
        sheet: asked.sheet.clone(),
        journey: 0,
    };
    if asked.all {
        return each(asked, &import::import_all(&source, &how).map_err(refused)?, target, console);
    }
    let import = import::import(&source, &how).map_err(refused)?;
    if let Some(map) = &asked.onto {
        onto(map, &import, IdSource::seeded(source.seed()), asked.dry_run, console)?;
        for message in import::not_taken_over(&import).into_iter().chain(left(&import)) {
            console.say(&message)?;
        }
        return Ok(status(&import));
    }
    if asked.dry_run {
        print_import(&import, console)?;
        return Ok(status(&import));
    }
    match target {
        None => {
            console.data(map_text(&import.map).as_bytes())?;
            // Standard output contains the map, so print the report to standard error.
            for message in account(&import) {
                console.warn(&message)?;
            }
        }
        Some(path) => write(asked, &import, &path, console)?,
    }
    Ok(status(&import))
}

/// Whether all of the input is in the map.
fn status(import: &Import) -> Status {
    if import.is_complete() { Status::Success } else { Status::Negative }
}

/// Refuses a file that exists, unless it may be overwritten.
fn unless_taken(asked: &ImportArguments, path: &Path) -> Result<(), Failure> {
    if asked.dry_run || asked.force || path.symlink_metadata().is_err() {
        return Ok(());
    }
    let said = if path.is_dir() { "cli-into-directory" } else { "cli-exists" };
    Err(Failure::from(Message::new(said).text("file", path.to_string_lossy())))
}

/// Writes a map and says what became of the input.
fn write(
    asked: &ImportArguments,
    import: &Import,
    path: &Path,
    console: &mut Console,
) -> Result<(), Failure> {
    if asked.output.as_deref().is_some_and(names_a_folder) {
        path.parent().map_or(Ok(()), make_folder)?;
    }
    let readers = Some(asked.file.as_path()).filter(|file| !is_stream(file));
    let permissions = readers.map_or(Permissions::Usual, Permissions::Within);
    write_with(path, map_text(&import.map).as_bytes(), asked.force, permissions)?;
    for message in account(import) {
        console.say(&message)?;
    }
    console.say(&made_message(path))
}

/// Makes a map of each journey. With one journey, its file has no number.
fn each(
    asked: &ImportArguments,
    imports: &[Import],
    target: Option<PathBuf>,
    console: &mut Console,
) -> Result<Status, Failure> {
    let mut status = Status::Success;
    if asked.dry_run {
        for import in imports {
            print_import(import, console)?;
            status = status.max(self::status(import));
        }
        return Ok(status);
    }
    let target = target.unwrap_or_default();
    let paths: Vec<PathBuf> = (1..=imports.len())
        .map(|number| if imports.len() == 1 { target.clone() } else { numbered(&target, number) })
        .collect();
    paths.iter().try_for_each(|path| unless_taken(asked, path))?;
    for (import, path) in imports.iter().zip(&paths) {
        write(asked, import, path, console)?;
        status = status.max(self::status(import));
    }
    Ok(status)
}

/// The file of one of several maps: `shop.masa.ron` becomes `shop-2.masa.ron`.
fn numbered(path: &Path, number: usize) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let numbered = match name.strip_suffix(&format!(".{EXTENSION}")) {
        Some(stem) => format!("{stem}-{number}.{EXTENSION}"),
        None => match name.rsplit_once('.') {
            Some((stem, extension)) => format!("{stem}-{number}.{extension}"),
            None => format!("{name}-{number}"),
        },
    };
    path.with_file_name(numbered)
}

/// The file to write; `None` is standard output.
fn target(asked: &ImportArguments) -> Option<PathBuf> {
    match &asked.output {
        Some(output) if is_output_stream(output) => None,
        Some(output) if names_a_folder(output) => Some(output.join(usual_name(&asked.file))),
        Some(output) => Some(output.clone()),
        None if is_stream(&asked.file) => None,
        None => Some(asked.file.with_file_name(usual_name(&asked.file))),
    }
}

/// What the map of this file is called.
fn usual_name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(&format!(".{EXTENSION}")).map(|stem| format!("{stem}-copy"));
    let stem = stem.or_else(|| Some(Path::new(&*name).file_stem()?.to_string_lossy().into_owned()));
    format!("{}.{EXTENSION}", file_name(&stem.unwrap_or_default()))
}

/// Prints what was recognised (the stages with their touchpoints), then the report.
fn print_import(import: &Import, console: &mut Console) -> Result<(), Failure> {
    let language = import.map.info().language.clone();
    console.say(
        &Message::new("cli-import-shape").message("shape", import.shape.title()).text("language", language),
    )?;
    for stage in import.map.stage_ids() {
        console.say(&stage_line(&import.map, *stage))?;
    }
    for message in account(import) {
        console.say(&message)?;
    }
    Ok(())
}

fn stage_line(map: &Map, id: StageId) -> Message {
    let name = map.stage(id).map(|stage| quoted(&stage.name)).unwrap_or_default();
    let touchpoints = map.touchpoints_of(id).iter().filter_map(|id| map.touchpoint(*id));
    let names: Vec<String> = touchpoints.map(|touchpoint| quoted(&touchpoint.name)).collect();
    let cards = Message::new("count-cards").number("count", map.card_count_of_stage(id));
    if names.is_empty() {
        return Message::new("cli-import-stage-bare").text("stage", name).message("cards", cards);
    }
    let line = Message::new("cli-import-stage").text("stage", name).texts("touchpoints", names);
    line.message("cards", cards)
}

/// The report: counts, values that were adjusted, and items that could not be placed.
fn account(import: &Import) -> Vec<Message> {
    let counts = import.counts;
    let count = |name: &'static str, count: usize| Message::new(name).number("count", count);
    let mut account = vec![
        Message::new("cli-import-counts")
            .message("stages", count("count-stages", counts.stages))
            .message("touchpoints", count("count-touchpoints", counts.touchpoints))
            .message("cards", count("count-cards", counts.cards))
            .message("personas", count("count-personas", counts.personas)),
    ];
    account.extend(left(import));
    account
}

/// What was adjusted, what could not be placed, and which journeys were not read.
fn left(import: &Import) -> Vec<Message> {
    let mut account = import.remarks.clone();
    if !import.unplaced.is_empty() {
        account.push(Message::new("cli-import-unplaced").number("count", import.unplaced.len()));
    }
    account.extend(import.unplaced.iter().map(|unplaced| {
        let line = Message::new("cli-import-left").text("text", quoted(&unplaced.text));
        line.message("place", unplaced.place.clone()).message("why", unplaced.why.clone())
    }));
    if !import.others.is_empty() {
        account.extend(import.others.iter().map(OtherJourney::message));
        account.push(Message::new("cli-import-others"));
    }
    account
}
