//! The templates that new maps begin with and the samples to look at, compiled into the program.

use super::read::read_map;
use crate::model::Map;

/// A map that comes with the program.
#[derive(Debug)]
pub struct Template {
    /// What it is called on the command line (`purchase`, `amazon`).
    pub name: &'static str,
    /// The language that it is written in, a BCP 47 tag.
    pub language: &'static str,
    /// The file.
    pub text: &'static str,
}

impl Template {
    /// The map; a test holds that every one of them can be read.
    pub fn map(&self) -> Map {
        read_map(self.text.as_bytes(), self.name).map(|loaded| loaded.map).unwrap_or_default()
    }
}

static TEMPLATES: [Template; 0] = [];
static SAMPLES: [Template; 0] = [];

/// All templates, those of one name together.
pub fn templates() -> &'static [Template] {
    &TEMPLATES
}

/// All samples.
pub fn samples() -> &'static [Template] {
    &SAMPLES
}

/// The template of this name in this language, or else in English.
pub fn template(name: &str, language: &str) -> Option<&'static Template> {
    choose(templates(), name, language)
}

/// The sample of this name in this language, or else in English, or else in the language that it has.
pub fn sample(name: &str, language: &str) -> Option<&'static Template> {
    choose(samples(), name, language)
}

fn choose(all: &'static [Template], name: &str, language: &str) -> Option<&'static Template> {
    let of = |language: &str| all.iter().find(|one| one.name == name && one.language == language);
    of(language).or_else(|| of("en")).or_else(|| all.iter().find(|one| one.name == name))
}
