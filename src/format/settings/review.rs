//! Reads a settings file to its end, whatever is wrong in it: every setting by itself, so that all
//! mistakes are found at once, each with its place.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use ron::value::RawValue;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::table::{ROWS, Settings};
use super::text::read_settings;
use crate::format::read::{KeySeed, ReadContext, ReadError, ReadErrorKind, decode, end_of_code, parse_file};

/// A place in the file: line and column, both from 1.
pub type SettingPlace = (usize, usize);

/// What stands in a settings file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReviewedSettings {
    /// The settings that can be read; the others have their defaults.
    pub settings: Settings,
    /// Where each setting of the file stands.
    pub places: BTreeMap<String, SettingPlace>,
    /// The range of each setting in the text, from its name to the end of its value.
    ranges: BTreeMap<String, Range<usize>>,
    /// The values that cannot be read.
    pub unreadable: Vec<ReadError>,
    /// The text of the file, to look for places in.
    text: String,
}

impl ReviewedSettings {
    /// The place of a quoted text within the value of a setting, or else of the setting.
    pub fn place_of(&self, setting: &str, quoted: Option<&str>) -> Option<SettingPlace> {
        let range = self.ranges.get(setting)?.clone();
        let found = quoted.and_then(|quoted| self.find(range.clone(), quoted));
        Some(place(&self.text, found.unwrap_or(range.start)))
    }

    /// The place in the table of keys that some texts are about: the last of them that is found after those before it,
    /// which are looked for in their order. So a key is found in the list of its action.
    pub fn place_of_key(&self, texts: &[&str]) -> Option<SettingPlace> {
        let range = self.ranges.get("keys")?.clone();
        let mut found = range.start;
        for text in texts {
            found = self.find(found..range.end, text).unwrap_or(found);
        }
        Some(place(&self.text, found))
    }

    /// Where a quoted text stands in a range of the file.
    fn find(&self, range: Range<usize>, quoted: &str) -> Option<usize> {
        let found = self.text.get(range.clone())?.find(&format!("\"{quoted}\""))?;
        Some(range.start + found)
    }

    /// The settings of the file that this version does not know.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        let is_known = |name: &str| name == "keys" || ROWS.iter().any(|row| row.name == name);
        self.places.keys().map(String::as_str).filter(move |name| !is_known(name))
    }
}

/// Reads the settings with all their mistakes; `file` is its name in errors.
///
/// # Errors
/// A [`ReadError`] if this is no list of settings at all, so that nothing else can be said of it.
pub fn review_settings(bytes: &[u8], file: &str) -> Result<ReviewedSettings, ReadError> {
    let text = decode(bytes, file)?;
    let reading = ReadContext::new(&text);
    let entries = parse_file(&reading, EntriesSeed(&reading), file)?;
    let mut reviewed = ReviewedSettings { text: text.to_string(), ..ReviewedSettings::default() };
    let first = entries.first().map_or(text.len(), |(_, range)| range.start);
    let mut readable = Vec::new();
    for (name, range) in &entries {
        reviewed.places.insert(name.clone(), place(&text, range.start));
        reviewed.ranges.insert(name.clone(), range.clone());
        match read_settings(only(&text, first, std::slice::from_ref(range)).as_bytes(), file) {
            Ok(_) => readable.push(range.clone()),
            Err(error) => reviewed.unreadable.push(error),
        }
    }
    reviewed.settings = read_settings(only(&text, first, &readable).as_bytes(), file).unwrap_or_default();
    Ok(reviewed)
}

/// The file with these settings only, each at its place: everything else is blank.
fn only(text: &str, first: usize, settings: &[Range<usize>]) -> String {
    let mut kept = text.get(..first).unwrap_or_default().to_owned();
    let mut end = first;
    for range in settings {
        let between = text.get(end..range.start).unwrap_or_default();
        kept.extend(between.chars().map(|one| if one == '\n' { one } else { ' ' }));
        kept.push_str(text.get(range.clone()).unwrap_or_default());
        // In the place of what follows the value: its comma, or the bracket at the end.
        kept.push(',');
        end = range.end
            + text
                .get(range.end..)
                .and_then(|rest| rest.chars().next())
                .filter(|next| *next != '\n')
                .map_or(0, char::len_utf8);
    }
    kept + ")"
}

fn place(text: &str, offset: usize) -> SettingPlace {
    let before = text.get(..offset).unwrap_or(text);
    let line = 1 + before.matches('\n').count();
    (line, 1 + before.chars().rev().take_while(|one| *one != '\n').count())
}

/// Reads the names of settings, each with the range from its name to the end of its value.
struct EntriesSeed<'a, 'de>(&'a ReadContext<'de>);

type Entries = Vec<(String, Range<usize>)>;

impl<'de> DeserializeSeed<'de> for EntriesSeed<'_, 'de> {
    type Value = Entries;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Entries, D::Error> {
        deserializer.deserialize_struct("Settings", &[], self)
    }
}

impl<'de> Visitor<'de> for EntriesSeed<'_, 'de> {
    type Value = Entries;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the settings")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Entries, A::Error> {
        let mut entries: Entries = Vec::new();
        while let Some(name) = access.next_key_seed(KeySeed(self.0))? {
            let start = self.0.key_offset().unwrap_or_default();
            if entries.iter().any(|(known, _)| known == name) {
                let kind = ReadErrorKind::RepeatedKey { key: name.to_owned() };
                return Err(self.0.fail(Some(start), kind));
            }
            let raw: &RawValue = access.next_value()?;
            // The parser's value includes the comments after it.
            let value = raw.get_ron();
            let value = value.get(..end_of_code(value)).unwrap_or(value);
            let end = (value.as_ptr() as usize).saturating_sub(self.0.text().as_ptr() as usize) + value.len();
            entries.push((name.to_owned(), start..end));
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::settings::{Density, Theme};

    #[test]
    fn every_mistake_is_found_at_its_place_and_the_rest_is_read() {
        let text = "// mine (all of it)\nSettings(\n    theme: Drak, // a comment, with, commas\n    \
                    density: Compact,\n    backups: 100, footer: 7,\n    kyes: {},\n    keys: {\"a\": \"b\"}\n)";
        let reviewed = review_settings(text.as_bytes(), "s").unwrap();
        let said: Vec<String> = reviewed.unreadable.iter().map(ToString::to_string).collect();
        let places: Vec<Option<(usize, usize)>> =
            reviewed.unreadable.iter().map(|error| error.position).collect();
        assert_eq!(places, [Some((3, 12)), Some((5, 14)), Some((5, 27)), Some((7, 17))], "{said:#?}");
        assert_eq!(reviewed.settings.theme, Theme::default());
        assert_eq!(reviewed.settings.density, Density::Compact);
        assert_eq!(reviewed.unknown().collect::<Vec<_>>(), ["kyes"]);
        assert_eq!(reviewed.places.get("kyes"), Some(&(6, 5)));
        assert_eq!(reviewed.place_of("keys", Some("b")), Some((7, 17)));
        assert_eq!(reviewed.place_of("density", Some("none")), Some((4, 5)));
        // A text that stands behind the setting is not of it.
        assert_eq!(reviewed.place_of("theme", Some("b")), Some((3, 5)));
    }

    #[test]
    fn a_key_that_occurs_twice_is_found_at_its_action() {
        let text = "(keys: {\n\"edit\": [\"x\", \"q q\"],\n\"delete\": [\"F2\", \"x\"]},\nname: \"x\")";
        let reviewed = review_settings(text.as_bytes(), "s").unwrap();
        assert_eq!(reviewed.place_of_key(&["edit", "x"]), Some((2, 10)));
        assert_eq!(reviewed.place_of_key(&["delete", "x"]), Some((3, 18)));
        assert_eq!(reviewed.place_of_key(&["delete", "none"]), Some((3, 1)));
        assert_eq!(reviewed.place_of_key(&["none"]), Some((1, 2)));
    }

    #[test]
    fn what_can_be_read_is_read_as_without_a_review() {
        let mut settings = Settings { theme: Theme::Dark, footer: false, ..Settings::default() };
        settings.keys.insert("card.add".to_owned(), vec!["a".to_owned(), "\u{1b}\"".to_owned()]);
        for text in [
            crate::format::settings::settings_text(&settings),
            "Settings()".to_owned(),
            "(theme: Dark)".to_owned(),
            "Settings(\n    theme: Dark // mine\n)".to_owned(),
            "(theme: Dark /* mine */ , // and\n footer: false // not\n , // so\n)".to_owned(),
            "Settings(theme: Dark, footer: false, keys: {\"card.add\": [\"a\"]},)".to_owned(),
            "Settings(name: \"é, (\", /* theme: Light */ theme : Dark )".to_owned(),
        ] {
            let reviewed = review_settings(text.as_bytes(), "s").unwrap();
            assert_eq!(reviewed.unreadable, []);
            assert_eq!(Ok(reviewed.settings), read_settings(text.as_bytes(), "s"), "{text}");
        }
    }

    #[test]
    fn what_is_no_list_of_settings_is_one_error() {
        for (text, position) in
            [("Settings(theme: \"open)", (1, 17)), ("Settings(footer: true, footer: true)", (1, 24))]
        {
            assert_eq!(review_settings(text.as_bytes(), "s").unwrap_err().position, Some(position), "{text}");
        }
    }
}
