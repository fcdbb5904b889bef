//! The templates for new maps, and the sample maps, compiled into the program.

use super::read::read_map;
use crate::model::Map;

/// A built-in map.
#[derive(Debug)]
pub struct Template {
    /// Its name on the command line (`purchase`, `amazon`).
    pub name: &'static str,
    /// The language of its texts, a BCP 47 primary tag.
    pub language: &'static str,
    /// The RON text of the map.
    pub text: &'static str,
}

impl Template {
    /// Parses the map. Missing ids are generated, the same at every call.
    pub fn map(&self) -> Map {
        let loaded = read_map(self.text.as_bytes(), self.name);
        loaded.expect("a test reads every map that comes with the program").map
    }

    /// The title of the map.
    pub fn title(&self) -> String {
        self.map().info().title.clone()
    }
}

macro_rules! maps {
    ($directory:literal: $($name:literal $($language:literal)+;)*) => {
        &[$($(Template {
            name: $name,
            language: $language,
            text: include_str!(concat!("../../", $directory, "/", $name, ".", $language, ".masa.ron")),
        },)+)*]
    };
}

static TEMPLATES: &[Template] = maps! { "assets/templates":
    "purchase" "en" "he" "ar" "el";
    "loop" "en" "he" "ar" "el";
    "blueprint" "en" "he" "ar" "el";
    "blank" "en" "he" "ar" "el";
};

static SAMPLES: &[Template] = maps! { "sample_maps":
    "amazon" "en" "he";
    "amazon.future" "en" "he";
    "seamless" "he";
    "digital" "he";
    "ecwid" "el";
    "retail" "ar";
};

/// All templates, grouped by name, the default first.
pub fn templates() -> &'static [Template] {
    TEMPLATES
}

/// All samples, grouped by name, the default first.
pub fn samples() -> &'static [Template] {
    SAMPLES
}

/// The template of this name in this language (a BCP 47 tag), else in English.
pub fn template(name: &str, language: &str) -> Option<&'static Template> {
    choose(templates(), name, language)
}

/// The sample of this name in this language (a BCP 47 tag), else in English, else in any.
pub fn sample(name: &str, language: &str) -> Option<&'static Template> {
    choose(samples(), name, language)
}

/// The sample to begin with in this language (a BCP 47 tag): its first one, or else the first of all.
pub fn first_sample(language: &str) -> Option<&'static Template> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let of_language = samples().iter().find(|one| one.language.eq_ignore_ascii_case(primary));
    of_language.or_else(|| samples().first())
}

fn choose(all: &'static [Template], name: &str, language: &str) -> Option<&'static Template> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let of = |language: &str| {
        all.iter().find(|one| one.name == name && one.language.eq_ignore_ascii_case(language))
    };
    of(primary).or_else(|| of("en")).or_else(|| all.iter().find(|one| one.name == name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::map_text;

    #[test]
    fn every_map_can_be_read_and_says_its_language() {
        for one in templates().iter().chain(samples()) {
            let map = read_map(one.text.as_bytes(), one.name).unwrap_or_else(|error| panic!("{error}")).map;
            assert_eq!(map.info().language, one.language, "{}", one.name);
            assert!(!one.title().is_empty());
            let capture = map.lane_ids().iter().filter(|id| map.lane(**id).unwrap().capture).count();
            assert_eq!(capture, 3, "{} {}", one.name, one.language);
        }
    }

    #[test]
    fn samples_stand_in_the_canonical_form() {
        for one in samples() {
            assert_eq!(map_text(&one.map()), one.text, "run `masa fmt` on {} {}", one.name, one.language);
        }
    }

    #[test]
    fn the_language_is_chosen_or_else_english_or_else_what_there_is() {
        let language = |found: Option<&Template>| found.map(|one| one.language);
        assert_eq!(language(template("purchase", "he_IL")), Some("he"));
        assert_eq!(language(template("purchase", "fr")), Some("en"));
        assert_eq!(language(sample("retail", "el")), Some("ar"));
        assert_eq!(language(sample("nothing", "en")), None);
    }
}
