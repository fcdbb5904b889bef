//! What is told of a file that cannot be read as a map: all its mistakes at once, and what to do next.

use std::path::Path;

use crate::format::{EXTENSION, ReadError, ReadErrorKind, read_errors};
use crate::import::{self, ImportFormat, ImportRequest, ImportSource};
use crate::store;
use crate::text::{nearest, shell_word};
use crate::words::Message;

/// The name of standard input and output.
pub(super) const STREAM: &str = "-";

/// All that is told of a file. It is read again, to find whatever else is wrong in it.
pub(super) fn told(error: &ReadError) -> Vec<Message> {
    match error.kind {
        ReadErrorKind::Missing => vec![missing(&error.file)],
        ReadErrorKind::Directory if !error.file.ends_with(&format!(".{EXTENSION}")) => {
            vec![folder(&error.file)]
        }
        ReadErrorKind::Directory | ReadErrorKind::Denied => vec![error.message()],
        _ => match store::read_bytes(Path::new(&error.file)) {
            Ok(bytes) => told_of(error, &bytes),
            Err(_) => vec![error.message()],
        },
    }
}

/// As [`told`], of content that was read already.
pub(super) fn told_of(error: &ReadError, bytes: &[u8]) -> Vec<Message> {
    match error.kind {
        ReadErrorKind::NotAMap => vec![not_a_map(error, bytes)],
        ReadErrorKind::Empty if error.file == STREAM => vec![Message::new("cli-empty-stream")],
        _ => {
            let all: Vec<Message> = read_errors(bytes, &error.file).iter().map(ReadError::message).collect();
            if all.is_empty() { vec![error.message()] } else { all }
        }
    }
}

/// The first of what [`told`] says.
pub(super) fn first(error: &ReadError) -> Message {
    told(error).into_iter().next().unwrap_or_else(|| error.message())
}

/// Names the file that was probably meant, or says where to look for it.
fn missing(file: &str) -> Message {
    let path = Path::new(file);
    let said = |id: &'static str| Message::new(id).text("file", file);
    let named = format!("{file}.{EXTENSION}");
    if Path::new(&named).is_file() {
        return said("cli-named").text("name", named);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Ok(maps) = store::map_files(folder) else {
        return said("cli-missing-folder").text("folder", folder.to_string_lossy());
    };
    let stem = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let stem = name.strip_suffix(&format!(".{EXTENSION}")).or_else(|| name.strip_suffix(".ron"));
        stem.map(str::to_owned).unwrap_or(name)
    };
    let stems: Vec<String> = maps.iter().map(|map| stem(&map.path)).collect();
    match nearest(&stem(path), stems.iter().map(String::as_str)) {
        Some(near) => {
            let near = path.with_file_name(format!("{near}.{EXTENSION}"));
            said("cli-named").text("name", near.to_string_lossy())
        }
        None if has_ending_of_others(path) => said("cli-missing"),
        None => said("cli-missing-listed").text("word", shell_word(folder.as_os_str())),
    }
}

fn folder(file: &str) -> Message {
    Message::new("cli-is-folder").text("file", file).text("word", shell_word(file.as_ref()))
}

/// Whether a name ends like the files of another format.
pub(super) fn has_ending_of_others(path: &Path) -> bool {
    let formats = ImportFormat::by_ending(&path.to_string_lossy());
    !formats.is_empty() && !formats.contains(&ImportFormat::Masa)
}

/// How to import a file that is no map, if an import takes it; else why not.
fn not_a_map(error: &ReadError, bytes: &[u8]) -> Message {
    let file = error.file.as_str();
    let is_other = has_ending_of_others(Path::new(file));
    // The ending of a map would mislead: the content is of another format.
    let source = ImportSource { name: Some(file).filter(|_| is_other), bytes };
    let said = |id: &'static str| Message::new(id).text("file", file);
    let word = if file == STREAM { STREAM.to_owned() } else { shell_word(file.as_ref()) };
    let of_word = |message: Message| message.text("word", word);
    match (import::import(&source, &ImportRequest::default()), import::format_of(&source)) {
        (Ok(_), _) if is_other => of_word(said("cli-import-instead")),
        // Anything at all can be an outline.
        (Ok(_), Some(format)) if format != ImportFormat::Outline => {
            of_word(said("cli-import-as").text("format", format.name()))
        }
        (Err(why), _) if is_other => said("cli-import-neither").message("why", why.message()),
        _ => error.message(),
    }
}
