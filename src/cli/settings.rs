//! `masa settings`: where the settings are, what each is and where its value comes from, and every
//! mistake in the file. Changes nothing.

use super::args::SettingsArguments;
use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use crate::app::language::LANGUAGES;
use crate::app::recognition;
use crate::export::{DesignError, FEATURES, FORMATS, design_of};
use crate::format::settings::{
    ROWS, ReviewedSettings, SettingPlace, SettingRow, review_settings, setting_text,
};
use crate::format::{Bidi, ReadError, ReadErrorKind, Settings, ShapingChoice};
use crate::model::Shape;
use crate::store::{Directories, load_settings, read_logo, settings_as, settings_file};
use crate::text::{nearest, width};
use crate::ui;
use crate::words::{Argument, Message};

pub(super) fn settings(asked: &SettingsArguments, console: &mut Console) -> Result<Status, Failure> {
    let Some(directories) = Directories::find() else {
        return Err(Failure::from(Message::new("recover-no-home")));
    };
    let file = settings_file(&directories);
    let file = file.to_string_lossy();
    if asked.path {
        console.data(format!("{file}\n").as_bytes())?;
        return Ok(Status::Success);
    }
    let reviewed = settings_as(&directories, review_settings).map_err(|error| match error.kind {
        ReadErrorKind::Directory => Failure::from(unused(&error)),
        _ if asked.check => error.message().into(),
        _ => unused(&error).into(),
    })?;
    if asked.check {
        return check(&file, reviewed.as_ref(), &directories, console);
    }
    let there = if reviewed.is_some() { "settings-file" } else { "settings-file-none" };
    console.say(&Message::new(there).text("file", &*file))?;
    let reviewed = reviewed.unwrap_or_default();
    if reviewed.unreadable.is_empty() {
        list(&reviewed, &directories, console)?;
    } else {
        console.say(&Message::new("settings-all-default"))?;
        list(&ReviewedSettings::default(), &directories, console)?;
    }
    let mistakes = mistakes(&reviewed, &directories).len();
    if mistakes > 0 {
        console.warn(&Message::new("settings-mistakes").number("count", mistakes))?;
    }
    Ok(Status::Success)
}

/// Warns about settings that are not used, for a command that goes by them. The interactive program
/// says it on its first line.
pub(super) fn warn(console: &mut Console) -> Result<(), Failure> {
    let Some(directories) = Directories::find() else { return Ok(()) };
    let loaded = load_settings(&directories);
    if let Some(error) = loaded.error {
        console.warn(&unused(&error))?;
    }
    loaded.notes.iter().try_for_each(|note| console.warn(note))
}

/// Why nothing of the file is used, and what to do about it.
fn unused(error: &ReadError) -> Message {
    let is_directory = error.kind == ReadErrorKind::Directory;
    let said = if is_directory { "settings-directory" } else { "settings-unused" };
    Message::new(said).message("said", error.message())
}

/// Prints every setting in columns: its name with its value, where that comes from, what it means.
fn list(
    reviewed: &ReviewedSettings,
    directories: &Directories,
    console: &mut Console,
) -> Result<(), Failure> {
    let usual = Settings::default();
    let known = recognition(&reviewed.settings, Some(directories));
    let chosen = known.choice();
    let mut used = reviewed.settings.clone();
    if let Some(bidi) = chosen.map(|choice| choice.bidi).filter(|bidi| *bidi != Bidi::Auto) {
        used.bidi = bidi;
    }
    if let Some(shaping) =
        chosen.map(|choice| choice.shaping).filter(|shaping| *shaping != ShapingChoice::Auto)
    {
        used.shaping = shaping;
    }
    let mut lines: Vec<[String; 2]> = Vec::new();
    let mut told = Vec::new();
    for row in &ROWS {
        let of_terminal = (row.get)(&used) != (row.get)(&reviewed.settings);
        let source = match reviewed.places.get(row.name) {
            _ if of_terminal => Message::new("settings-of-terminal"),
            Some((line, column)) => {
                Message::new("settings-at").text("place", format!("settings.ron:{line}:{column}"))
            }
            None => Message::new("settings-default"),
        };
        lines.push([
            format!("{}: {}", row.name, setting_text(row, &used)),
            console.words().say_plain(&source),
        ]);
        told.push(meaning(row, &usual));
    }
    let bound = reviewed.settings.keys.len();
    lines.push([
        "keys".to_owned(),
        console.words().say_plain(&Message::new("settings-bound").number("count", bound)),
    ]);
    told.push(Message::new("settings-keys"));
    let widest = |column: usize| lines.iter().filter_map(|line| line.get(column)).map(|one| width(one)).max();
    let widths = [widest(0).unwrap_or_default().min(MOST_VALUE), widest(1).unwrap_or_default()];
    for ([value, source], meaning) in lines.iter().zip(told) {
        let pad = |text: &str, wide: usize| format!("{text}{}", " ".repeat(wide.saturating_sub(width(text))));
        let line = Message::new("settings-line")
            .text("setting", pad(value, widths[0]))
            .text("source", pad(source, widths[1]))
            .message("meaning", meaning);
        console.say(&line)?;
    }
    Ok(())
}

/// The widest value for which all the others are indented.
const MOST_VALUE: usize = 34;

/// What a setting means, the values that it takes, and the one that it has by itself.
fn meaning(row: &SettingRow, usual: &Settings) -> Message {
    let values = match &row.shape {
        Shape::Choice(variants) => variants.iter().map(|variant| variant.name.to_owned()).collect(),
        Shape::Flag => vec!["true".to_owned(), "false".to_owned()],
        Shape::Whole(range) => vec![format!("{}–{}", range.start(), range.end())],
        _ if row.name == "language" => LANGUAGES.iter().map(|language| format!("\"{language}\"")).collect(),
        _ => Vec::new(),
    };
    let default = setting_text(row, usual);
    let label = Message::new(row.label);
    if values.is_empty() {
        return Message::new("settings-meaning").message("label", label).text("default", default);
    }
    let message = Message::new("settings-meaning-values").message("label", label).text("default", default);
    message.texts("values", values)
}

/// Prints every mistake with its place, as compilers do.
fn check(
    file: &str,
    reviewed: Option<&ReviewedSettings>,
    directories: &Directories,
    console: &mut Console,
) -> Result<Status, Failure> {
    let Some(reviewed) = reviewed else {
        console.say(&Message::new("settings-file-none").text("file", file))?;
        return Ok(Status::Success);
    };
    let mistakes = mistakes(reviewed, directories);
    for (place, said) in &mistakes {
        let place = place.map_or(file.to_owned(), |(line, column)| format!("{file}:{line}:{column}"));
        console.say(&Message::new("cli-of-file").text("file", place).message("said", said.clone()))?;
    }
    if mistakes.is_empty() {
        console.say(&Message::new("settings-right").text("file", file))?;
        return Ok(Status::Success);
    }
    Ok(Status::Negative)
}

/// Every mistake, in the order of the file.
pub(super) fn mistakes(
    reviewed: &ReviewedSettings,
    directories: &Directories,
) -> Vec<(Option<SettingPlace>, Message)> {
    let settings = &reviewed.settings;
    let mut mistakes: Vec<(Option<SettingPlace>, Message)> =
        reviewed.unreadable.iter().map(|error| (error.position, error.kind.message())).collect();
    let names = || ROWS.iter().map(|row| row.name).chain(["keys"]);
    for name in reviewed.unknown() {
        let said = match nearest(name, names()) {
            Some(near) => Message::new("settings-unknown-near").text("name", name).text("near", near),
            None => Message::new("settings-unknown").text("name", name),
        };
        mistakes.push((reviewed.place_of(name, None), said));
    }
    let language = settings.language.as_str();
    if !language.is_empty() && !LANGUAGES.contains(&language) {
        let said = Message::new("settings-no-language").text("value", language);
        mistakes.push((reviewed.place_of("language", Some(language)), said.texts("known", LANGUAGES)));
    }
    for format in &settings.export.formats {
        if !FEATURES.contains(&format.as_str()) && FORMATS.iter().all(|known| known.name != format) {
            let known = Message::new("cli-list").texts("names", FORMATS.iter().map(|known| known.name));
            let said = Message::new("cli-no-format").text("name", format).message("known", known);
            mistakes.push((reviewed.place_of("export_formats", Some(format)), said));
        }
    }
    for error in design_of(settings, read_logo(settings, directories)).err().unwrap_or_default() {
        let (setting, quoted) = match &error {
            DesignError::Colour { setting, value } => (*setting, value.as_str()),
            DesignError::Lane { value } => ("export_colours", value.as_str()),
            DesignError::Logo(_) => ("export_logo", settings.export.logo.as_str()),
        };
        mistakes.push((reviewed.place_of(setting, Some(quoted)), error.message()));
    }
    for said in ui::keymap().with_user_keys(&settings.keys).1 {
        let texts = said.arguments.iter().filter_map(|(_, argument)| match argument {
            Argument::Text(text) => Some(text.as_str()),
            _ => None,
        });
        let place = reviewed.place_of_key(&texts.collect::<Vec<_>>());
        mistakes.push((place, said));
    }
    mistakes.sort_by_key(|(place, _)| place.unwrap_or_default());
    mistakes
}
