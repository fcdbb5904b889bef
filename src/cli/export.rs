//! `masa export`: a map in other formats, into files or to standard output.

use std::path::{Path, PathBuf};

use super::Status;
use super::args::ExportArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{is_stream, load};
use crate::export::{Encoding, FORMATS, Format, Options, Selection, Watch, format};
use crate::model::Map;
use crate::store::{EXTENSION, write_new};
use crate::words::{Message, Words};

pub(super) fn export(asked: &ExportArguments, console: &mut Console) -> Result<Status, Failure> {
    let formats = formats(&asked.format)?;
    let targets = targets(asked, &formats)?;
    let map = load(&asked.file)?.map;
    let options = options(asked, &map)?;
    refuse_the_map_itself(&asked.file, &targets)?;
    if !asked.force {
        refuse_existing(&targets)?;
    }
    for (format, target) in formats.into_iter().zip(targets) {
        if !format.selects && options.selection != Selection::default() {
            console.warn(&Message::new("cli-whole-map").text("format", format.name))?;
        }
        let bytes = (format.write)(&map, &options, &Watch::default()).map_err(|error| error.message())?;
        match target {
            None => console.data(&bytes)?,
            Some(path) => {
                write_new(&path, &bytes, asked.force)?;
                console.say(&Message::new("cli-written").text("file", path.to_string_lossy()))?;
            }
        }
    }
    Ok(Status::Fine)
}

/// The formats of these names, each once.
fn formats(names: &[String]) -> Result<Vec<&'static Format>, Failure> {
    let mut formats: Vec<&'static Format> = Vec::new();
    for name in names {
        let Some(found) = format(name) else {
            let known: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
            let known = Message::new("cli-list").text("names", known.join(", "));
            let message = Message::new("cli-no-format").text("name", name).message("known", known);
            return Err(Failure::from(message));
        };
        if formats.iter().all(|format| format.name != found.name) {
            formats.push(found);
        }
    }
    Ok(formats)
}

fn options(asked: &ExportArguments, map: &Map) -> Result<Options, Failure> {
    let whole = Options::of(map);
    Ok(Options {
        orientation: asked.orient.into(),
        rows: asked.rows.into(),
        selection: asked.selection.of(map)?,
        words: asked.lang.as_deref().and_then(Words::of).unwrap_or(whole.words),
        encoding: Encoding { byte_order_mark: asked.bom, raw: asked.raw },
        ..whole
    })
}

/// Where each format goes; `None` is standard output.
fn targets(asked: &ExportArguments, formats: &[&'static Format]) -> Result<Vec<Option<PathBuf>>, Failure> {
    let beside = |directory: &Path, format: &Format| Some(directory.join(file_name(&asked.file, format)));
    match (&asked.output, formats) {
        (Some(output), [_]) if is_stream(output) => Ok(vec![None]),
        (Some(output), _) if is_stream(output) => Err(Failure::from(Message::new("cli-one-format"))),
        (Some(output), _) if output.is_dir() => {
            Ok(formats.iter().map(|format| beside(output, format)).collect())
        }
        (Some(output), [_]) => Ok(vec![Some(output.clone())]),
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

/// The map's own file name with the format's extension; `map` for standard input.
fn file_name(file: &Path, format: &Format) -> String {
    let name = file.file_name().filter(|_| !is_stream(file)).map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| "map".to_owned());
    let bare = name.strip_suffix(&format!(".{EXTENSION}")).or_else(|| name.strip_suffix(".ron"));
    format!("{}.{}", bare.unwrap_or(&name), format.extension)
}

/// Not even `--force` lets an export replace what it is made from.
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

/// All or nothing: no format is written where another would be refused.
fn refuse_existing(targets: &[Option<PathBuf>]) -> Result<(), Failure> {
    match targets.iter().flatten().find(|target| target.symlink_metadata().is_ok()) {
        Some(existing) => {
            Err(Failure::from(Message::new("cli-exists").text("file", existing.to_string_lossy())))
        }
        None => Ok(()),
    }
}
