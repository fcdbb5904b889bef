//! `masa export`: writes a map in other formats, to files or to standard output.

use std::path::{Path, PathBuf};

use super::args::{ExportArguments, TextKind};
use super::console::Console;
use super::failure::Failure;
use super::input::{is_output_stream, is_stream, load_to_read};
use super::status::Status;
use crate::app::fonts::add_fonts;
use crate::export::design::Design;
use crate::export::{
    Embed, Encoding, ExportLook, ExportOption, ExportOptions, Extras, FEATURES, FORMATS, Format, Selection,
    TableRows, Watch, design_of, embed, file_name, format, left_out,
};
use crate::format::{EXTENSION, Orientation, SaveError, SaveErrorKind};
use crate::model::Map;
use crate::store::{self, Directories, NewFile, Permissions, load_settings, read_logo, write_several};
use crate::words::{Message, Words};

/// Endings that belong to formats that Masa does not write.
const OTHER_ENDINGS: [&str; 12] =
    ["doc", "docx", "gif", "jpeg", "jpg", "key", "odp", "ods", "ppt", "ron", "webp", "xls"];

pub(super) fn export(asked: &ExportArguments, console: &mut Console) -> Result<Status, Failure> {
    let formats = formats(&asked.format)?;
    refuse_options(asked, &formats)?;
    let targets = targets(asked, &formats)?;
    refuse_a_terminal(&formats, &targets, console)?;
    let map = load_to_read(&asked.file, console)?;
    let mut options = options(asked, &map, console)?;
    refuse_the_map_itself(&asked.file, &targets)?;
    refuse_other_endings(asked, &formats)?;
    if !asked.writing.force {
        refuse_existing(asked, &targets)?;
    }
    let fonts = add_fonts(&map, &mut options, &formats, asked.look.fonts.as_deref());
    fonts.used.iter().try_for_each(|used| console.warn(used))?;
    fonts.missing.iter().try_for_each(|missing| console.warn(missing))?;
    let names: Vec<&str> = formats.iter().map(|format| format.name).collect();
    left_out(&map, &options, &names).iter().try_for_each(|left| console.warn(left))?;
    let mut files: Vec<(PathBuf, Vec<u8>, Option<Message>)> = Vec::new();
    let mut streams: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for (format, target) in formats.iter().copied().zip(targets) {
        warn_of(format, &options, console)?;
        let bytes = (format.write)(&map, &options, &Watch::default()).map_err(|error| error.message())?;
        let carried = embed::carried(&map, &options).filter(|_| embed::CARRIERS.contains(&format.name));
        let carried = carried.map(|carried| embedded_note(format, &carried, carried.as_ref() == &map));
        match target {
            None => console.data(&bytes)?,
            Some(path) if is_named_stream(asked, &path) => streams.push((path, bytes)),
            Some(path) => files.push((path, bytes, carried)),
        }
    }
    let written: Vec<NewFile<'_>> =
        files.iter().map(|(path, bytes, _)| (path.as_path(), bytes.as_slice())).collect();
    make_folder(asked, &formats)?;
    streams.iter().try_for_each(|(path, bytes)| store::write_stream(path, bytes))?;
    let readers = Some(asked.file.as_path()).filter(|file| !asked.writing.public && !is_stream(file));
    let permissions = readers.map_or(Permissions::Usual, Permissions::Within);
    write_several(&written, asked.writing.force, permissions)
        .map_err(|error| write_failure(&error, written.len()))?;
    for (path, _, carried) in &files {
        console.say(&Message::new("cli-written").text("file", path.to_string_lossy()))?;
        carried.as_ref().map_or(Ok(()), |carried| console.say(carried))?;
    }
    Ok(Status::Success)
}

/// The error if files could not be written. If there were several, it says that none was written,
/// because they are written all or none.
fn write_failure(error: &SaveError, count: usize) -> Failure {
    let why = error.message();
    let is_none = count > 1 && !matches!(error.kind, SaveErrorKind::Halfway { .. });
    let none = || Message::new("cli-none-written").message("why", why.clone()).number("count", count);
    Failure::from(if is_none { none() } else { why.clone() })
}

/// Refuses options that none of the formats takes.
fn refuse_options(asked: &ExportArguments, formats: &[&'static Format]) -> Result<(), Failure> {
    let is_taken = |option: &ExportOption| formats.iter().any(|format| format.takes.contains(option));
    let Some(option) = asked.given().into_iter().find(|option| !is_taken(option)) else { return Ok(()) };
    let names = |names: Vec<&str>| Message::new("cli-list").texts("names", names);
    let takers: Vec<&str> =
        FORMATS.iter().filter(|format| format.takes.contains(&option)).map(|format| format.name).collect();
    let message = Message::new("cli-option-not-taken").text("option", option.flag());
    let message = message.message("formats", names(formats.iter().map(|format| format.name).collect()));
    Err(Failure::from(
        message.text("known", if takers.is_empty() { "none".to_owned() } else { takers.join(", ") }),
    ))
}

/// Refuses the name of an output file whose ending is that of another format: whoever opens it would
/// be told that it is damaged.
fn refuse_other_endings(asked: &ExportArguments, formats: &[&'static Format]) -> Result<(), Failure> {
    let (Some(output), [format]) = (&asked.output, formats) else { return Ok(()) };
    let Some(ending) = output.extension().map(|ending| ending.to_string_lossy().to_lowercase()) else {
        return Ok(());
    };
    let own = format.extension.rsplit('.').next().unwrap_or(format.extension);
    let is_of_another = has_ending_of_a_file(output);
    let is_right = ending == own || (own == "html" && ending == "htm");
    if is_folder(output, formats) || is_right || !(format.is_binary || is_of_another) {
        return Ok(());
    }
    let name = output.with_extension(format.extension);
    let message = Message::new("cli-other-ending").text("file", output.to_string_lossy());
    let message = message.text("format", format.name);
    Err(Failure::from(message.text("name", name.file_name().unwrap_or_default().to_string_lossy())))
}

/// Warns about options that one of several formats does not support.
fn warn_of(format: &Format, options: &ExportOptions, console: &mut Console) -> Result<(), Failure> {
    if !format.selects && options.selection != Selection::default() {
        console.warn(&Message::new("cli-whole-map").text("format", format.name))?;
    }
    if options.extras.embed != Embed::Nothing && !embed::CARRIERS.contains(&format.name) {
        let carriers = Message::new("cli-list").texts("names", embed::CARRIERS);
        let message = Message::new("cli-carries-no-map").text("format", format.name);
        console.warn(&message.message("carriers", carriers))?;
    }
    Ok(())
}

/// Says what is embedded in a file, because it is not visible in it.
fn embedded_note(format: &Format, carried: &Map, whole: bool) -> Message {
    let message = Message::new(if whole { "cli-embedded-whole" } else { "cli-embedded-part" });
    let message = message.text("format", format.name).number("stages", carried.stage_ids().len());
    message.number("cards", carried.card_count())
}

/// The formats with these names, without duplicates.
fn formats(names: &[String]) -> Result<Vec<&'static Format>, Failure> {
    let mut formats: Vec<&'static Format> = Vec::new();
    for name in names {
        let Some(found) = format(name) else {
            if FEATURES.contains(&name.as_str()) {
                return Err(Failure::from(Message::new("cli-format-not-built").text("name", name)));
            }
            let known: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
            let known = Message::new("cli-list").texts("names", known);
            let message = Message::new("cli-no-format").text("name", name).message("known", known);
            return Err(Failure::from(message));
        };
        if formats.iter().all(|format| format.name != found.name) {
            formats.push(found);
        }
    }
    Ok(formats)
}

fn options(asked: &ExportArguments, map: &Map, console: &mut Console) -> Result<ExportOptions, Failure> {
    let whole = ExportOptions::of(map);
    let design = Design { shade: asked.look.theme.unwrap_or_default().into(), ..design(console)? };
    Ok(ExportOptions {
        orientation: asked.orient.map_or(Orientation::Usual, Orientation::from),
        rows: asked.rows.map_or(TableRows::Grid, TableRows::from),
        selection: asked.selection.of(map)?,
        score: asked.selection.score.unwrap_or_default().into(),
        words: asked.lang.as_deref().and_then(Words::of).unwrap_or(whole.words),
        encoding: Encoding { byte_order_mark: asked.bom, raw: asked.raw },
        look: ExportLook {
            design,
            paper: asked.look.paper.unwrap_or_default().into(),
            scale: asked.look.scale.unwrap_or_default(),
            live_text: asked.look.text == Some(TextKind::Live),
            one_page: asked.look.one_page,
        },
        extras: Extras::from(&asked.extras),
    })
}

/// The design with the user's own colours and logo. If they cannot be used, warns and uses the
/// built-in design.
fn design(console: &mut Console) -> Result<Design, Failure> {
    let Some(directories) = Directories::find() else { return Ok(Design::default()) };
    let settings = load_settings(&directories).settings;
    match design_of(&settings, read_logo(&settings, &directories)) {
        Ok(design) => Ok(design),
        Err(errors) => {
            errors.iter().try_for_each(|error| console.warn(&error.message()))?;
            Ok(Design::default())
        }
    }
}

/// Binary formats must not be written to a terminal.
fn refuse_a_terminal(
    formats: &[&'static Format],
    targets: &[Option<PathBuf>],
    console: &Console,
) -> Result<(), Failure> {
    let streamed = formats.iter().zip(targets).find(|(format, target)| format.is_binary && target.is_none());
    match streamed {
        Some((format, _)) if console.is_terminal() => {
            Err(Failure::from(Message::new("cli-binary-terminal").text("name", format.name)))
        }
        _ => Ok(()),
    }
}

/// The target of each format; `None` is standard output.
fn targets(asked: &ExportArguments, formats: &[&'static Format]) -> Result<Vec<Option<PathBuf>>, Failure> {
    let beside = |directory: &Path, format: &Format| Some(directory.join(target_name(&asked.file, format)));
    match (&asked.output, formats) {
        (Some(output), [_]) if is_output_stream(output) => Ok(vec![None]),
        (Some(output), _) if is_output_stream(output) => Err(Failure::from(Message::new("cli-one-format"))),
        (Some(output), _) if is_folder(output, formats) => {
            Ok(formats.iter().map(|format| beside(output, format)).collect())
        }
        (Some(output), [_]) if !names_a_folder(output) => Ok(vec![Some(output.clone())]),
        (Some(output), _) => {
            Err(Failure::from(Message::new("cli-no-directory").text("file", output.to_string_lossy())))
        }
        (None, [_]) if is_stream(&asked.file) => Ok(vec![None]),
        (None, _) if is_stream(&asked.file) => Err(Failure::from(Message::new("cli-one-format"))),
        (None, _) => {
            let directory = asked.file.parent().unwrap_or(Path::new(""));
            Ok(formats.iter().map(|format| beside(directory, format)).collect())
        }
    }
}

/// Whether -o is a folder, or will be made one: several formats need one, and a name that ends with a
/// separator can only mean one.
fn is_folder(output: &Path, formats: &[&'static Format]) -> bool {
    let may_be_made = names_a_folder(output) || formats.len() > 1 && !has_ending_of_a_file(output);
    output.is_dir() || may_be_made && output.symlink_metadata().is_err()
}

/// Whether a name ends like the files of a format.
fn has_ending_of_a_file(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| {
        FORMATS.iter().any(|format| format.extension == ending) || OTHER_ENDINGS.contains(&&*ending)
    })
}

/// Makes the folder of -o, once everything that goes into it is there.
fn make_folder(asked: &ExportArguments, formats: &[&'static Format]) -> Result<(), Failure> {
    match &asked.output {
        Some(output) if !is_output_stream(output) && is_folder(output, formats) => {
            Ok(store::make_folder(output)?)
        }
        _ => Ok(()),
    }
}

/// Whether the path ends with a separator, so that only a folder can be meant.
pub(super) fn names_a_folder(path: &Path) -> bool {
    path.as_os_str().to_string_lossy().ends_with(std::path::is_separator)
}

/// The map's file name with the extension of the format; `map` for standard input.
fn target_name(file: &Path, format: &Format) -> String {
    let name = file.file_name().filter(|_| !is_stream(file)).map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    let bare = name.strip_suffix(&format!(".{EXTENSION}")).or_else(|| name.strip_suffix(".ron"));
    format!("{}.{}", file_name(bare.unwrap_or(&name)), format.extension)
}

/// An export never overwrites the map that it is made from, not even with `--force`.
fn refuse_the_map_itself(map: &Path, targets: &[Option<PathBuf>]) -> Result<(), Failure> {
    let Ok(map) = map.canonicalize() else { return Ok(()) };
    let is_map = |target: &&PathBuf| target.canonicalize().is_ok_and(|target| target == map);
    match targets.iter().flatten().find(is_map) {
        Some(target) => {
            Err(Failure::from(Message::new("cli-onto-itself").text("file", target.to_string_lossy())))
        }
        None => Ok(()),
    }
}

/// Whether -o itself names a pipe or a device. One that happens to have the name of an export is not written to.
fn is_named_stream(asked: &ExportArguments, target: &Path) -> bool {
    asked.output.as_deref() == Some(target) && store::is_stream(target)
}

/// Checks all targets first, so that nothing is written if one of them exists.
fn refuse_existing(asked: &ExportArguments, targets: &[Option<PathBuf>]) -> Result<(), Failure> {
    let is_file = |target: &&PathBuf| target.symlink_metadata().is_ok() && !is_named_stream(asked, target);
    match targets.iter().flatten().find(is_file) {
        Some(existing) => {
            Err(Failure::from(Message::new("cli-exists").text("file", existing.to_string_lossy())))
        }
        None => Ok(()),
    }
}
