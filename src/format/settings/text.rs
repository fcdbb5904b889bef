//! Reads and writes the settings as RON.

use std::fmt;

use ron::value::RawValue;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::table::{ROWS, SettingRow, Settings};
use crate::format::read::{
    Expected, KeySeed, ReadContext, ReadError, ReadErrorKind, TextVisitor, ValueSeed, decode, list,
    parse_file, tidy,
};
use crate::format::write::{push_text, push_value, push_word};
use crate::model::{Shape, Unknown, Value};

/// Reads settings from the bytes of a file; `file` is its name in errors.
///
/// # Errors
/// A [`ReadError`] with the position of the first error.
pub fn read_settings(bytes: &[u8], file: &str) -> Result<Settings, ReadError> {
    let text = decode(bytes, file)?;
    let reading = ReadContext::new(&text);
    parse_file(&reading, SettingsSeed(&reading), file)
}

/// The text of the settings file.
pub fn settings_text(settings: &Settings) -> String {
    let mut out = String::from("Settings(\n");
    for row in &ROWS {
        out.push_str("    ");
        push_word(&mut out, row.name);
        out.push_str(": ");
        out.push_str(&setting_text(row, settings));
        out.push_str(",\n");
    }
    if !settings.keys.is_empty() {
        out.push_str("    keys: {\n");
        for (action, keys) in &settings.keys {
            out.push_str("        ");
            push_text(&mut out, action);
            out.push_str(": ");
            push_value(&mut out, &Value::Texts(keys.clone()));
            out.push_str(",\n");
        }
        out.push_str("    },\n");
    }
    for unknown in &settings.unknown {
        out.push_str("    ");
        push_word(&mut out, &unknown.name);
        out.push_str(": ");
        out.push_str(&unknown.raw);
        out.push_str(",\n");
    }
    out.push_str(")\n");
    out
}

/// The value of a setting, as it is written in the file.
pub fn setting_text(row: &SettingRow, settings: &Settings) -> String {
    match ((row.get)(settings), &row.shape) {
        (Value::Unset, Shape::Flag) => "false".to_owned(),
        (Value::Unset, Shape::Texts) => "[]".to_owned(),
        (Value::Unset, _) => "\"\"".to_owned(),
        (value, _) => {
            let mut out = String::new();
            push_value(&mut out, &value);
            out
        }
    }
}

struct SettingsSeed<'a, 'de>(&'a ReadContext<'de>);

impl<'de> DeserializeSeed<'de> for SettingsSeed<'_, 'de> {
    type Value = Settings;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Settings, D::Error> {
        deserializer.deserialize_struct("Settings", &[], self)
    }
}

impl<'de> Visitor<'de> for SettingsSeed<'_, 'de> {
    type Value = Settings;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the settings")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Settings, A::Error> {
        let reading = self.0;
        let mut settings = Settings::default();
        let mut seen = Vec::new();
        while let Some(name) = access.next_key_seed(KeySeed(reading))? {
            if seen.contains(&name) {
                let kind = ReadErrorKind::RepeatedKey { key: name.to_owned() };
                return Err(reading.fail(reading.key_offset(), kind));
            }
            seen.push(name);
            if let Some(row) = ROWS.iter().find(|row| row.name == name) {
                let value =
                    access.next_value_seed(ValueSeed { reading, name: row.name, shape: &row.shape })?;
                (row.set)(&mut settings, value);
            } else if name == "keys" {
                reading.enter("keys", Expected::Keys);
                settings.keys = access.next_value_seed(KeysSeed(reading))?;
                reading.leave();
            } else {
                let raw: &RawValue = access.next_value()?;
                settings.unknown.push(Unknown { name: name.to_owned(), raw: tidy(raw.get_ron()) });
            }
        }
        settings.unknown.sort_by(|one, other| one.name.cmp(&other.name));
        if is_of_earlier_version(&seen) {
            settings.bidi = settings.bidi.without_former_default();
            settings.shaping = settings.shaping.without_former_default();
        }
        Ok(settings)
    }
}

/// Whether Masa itself wrote a file with these settings before it knew terminals apart: all that it
/// had then, and not the one that came next.
fn is_of_earlier_version(names: &[&str]) -> bool {
    const NEXT: &str = "digits";
    ROWS.iter().all(|row| names.contains(&row.name) != (row.name == NEXT))
}

/// Reads a table from actions to lists of keys.
struct KeysSeed<'a, 'de>(&'a ReadContext<'de>);

impl<'de> DeserializeSeed<'de> for KeysSeed<'_, 'de> {
    type Value = std::collections::BTreeMap<String, Vec<String>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for KeysSeed<'_, 'de> {
    type Value = std::collections::BTreeMap<String, Vec<String>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a table of keys")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut keys = Self::Value::new();
        while let Some(action) = access.next_key_seed(TextVisitor)? {
            if keys.contains_key(&action) {
                return Err(self.0.fail(None, ReadErrorKind::RepeatedKey { key: action }));
            }
            keys.insert(action, access.next_value_seed(TextsSeed)?);
        }
        Ok(keys)
    }
}

struct TextsSeed;

impl<'de> DeserializeSeed<'de> for TextsSeed {
    type Value = Vec<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<String>, D::Error> {
        list(deserializer, || TextVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::settings::choice::Theme;
    use crate::format::settings::choice::{Bidi, ShapingChoice};

    #[test]
    fn what_is_written_is_read_again() {
        let mut settings = Settings { theme: Theme::Dark, footer: false, ..Settings::default() };
        (settings.shaping, settings.language) = (ShapingChoice::None, "he".to_owned());
        settings.export.formats.clear();
        settings.export.colours = vec!["PainPoint #D55E00".to_owned(), "Goal #000000".to_owned()];
        (settings.export.scale, settings.export.embed) = (4, true);
        settings.keys.insert("card.add".to_owned(), vec!["a".to_owned(), "\u{1b}\"".to_owned()]);
        settings.unknown.push(Unknown { name: "later".to_owned(), raw: "[1, Two]".to_owned() });
        assert_eq!(read_settings(settings_text(&settings).as_bytes(), "settings.ron"), Ok(settings));
        let defaults = settings_text(&Settings::default());
        assert_eq!(read_settings(defaults.as_bytes(), "settings.ron"), Ok(Settings::default()));
    }

    #[test]
    fn what_an_earlier_version_wrote_because_it_was_usual_is_not_a_choice() {
        let usual = settings_text(&Settings::default());
        let earlier = usual.replace("    digits: Latin,\n", "");
        assert_ne!(earlier, usual);
        let former =
            |text: &str| text.replace("bidi: Auto", "bidi: App").replace("shaping: Auto", "shaping: Forms");
        let read = |text: &str| read_settings(text.as_bytes(), "settings.ron").unwrap();
        assert_eq!(read(&former(&earlier)), Settings::default());
        // Somebody chose these: the version is of today, the file was written by hand, or it is another.
        assert_eq!(read(&former(&usual)).bidi, Bidi::App);
        assert_eq!(read("(bidi: App)").bidi, Bidi::App);
        assert_eq!(read(&earlier.replace("bidi: Auto", "bidi: Terminal")).bidi, Bidi::Terminal);
    }

    #[test]
    fn labels_and_names_are_there() {
        for row in &ROWS {
            assert!(crate::words::Words::english().has(row.label), "{}", row.label);
            if let Shape::Choice(variants) = row.shape {
                assert!(variants.iter().all(|one| crate::words::Words::english().has(one.label)));
            }
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let wrong = |text: &str| read_settings(text.as_bytes(), "settings.ron").unwrap_err().to_string();
        assert_eq!(
            wrong("Settings(\n    theme: Drak,\n)"),
            "settings.ron:2:12: theme must be one of Auto, Light, Dark, not Drak. Is Dark meant?"
        );
        assert_eq!(
            wrong("(keys: {\"card.add\": \"a\"})"),
            "settings.ron:1:21: keys must be a table of lists, as {\"card.add\": [\"a\"]}, not \"a\"."
        );
        assert!(wrong("(mouse: true, mouse: false)").starts_with("settings.ron:1:15: “mouse” appears here"));
    }

    #[test]
    fn every_setting_is_in_the_page_with_its_default_and_an_example() {
        let page = include_str!("../../../docs/settings.md");
        let rows: Vec<(&str, &str)> = page
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |"))
            .filter(|row| row.matches(" | ").count() == 4)
            .filter_map(|row| Some((row.split('`').next()?, row.rsplit(" | ").next()?.trim_matches('`'))))
            .collect();
        let names: Vec<&str> = rows.iter().map(|(name, _)| *name).collect();
        let expected: Vec<&str> = ROWS.iter().map(|row| row.name).chain(["keys"]).collect();
        assert_eq!(names, expected);
        for (_, example) in rows {
            let text = format!("Settings({example})");
            let read = read_settings(text.as_bytes(), "the page")
                .unwrap_or_else(|error| panic!("{example}: {error}"));
            assert!(read.unknown.is_empty(), "{example}");
        }
    }
}
