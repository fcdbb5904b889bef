//! The language of the interface, and of new maps if none is given: that of the settings, or else the system's language
//! if Masa speaks it.

use std::env;

use crate::format::{Digits, Settings};
use crate::words::Words;

/// The languages of the interface and of the templates.
pub const LANGUAGES: [&str; 4] = ["en", "he", "ar", "el"];

/// The system's language (`LC_ALL`, `LC_MESSAGES`, `LANG`, in the order that POSIX defines);
/// English if there is no template.
pub fn of_system() -> &'static str {
    let set = |name: &&str| env::var(name).ok().filter(|value| !value.is_empty());
    of_locale(["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set).as_deref())
}

/// The words of the interface, in the language and with the digits of the settings; if they name no language, in that of
/// the system.
pub fn words(settings: &Settings) -> &'static Words {
    let set = settings.language.as_str();
    let of_settings = if set.is_empty() { None } else { Words::of(set) };
    let words = of_settings.or_else(|| Words::of(of_system())).unwrap_or_else(Words::english);
    if settings.terminal.digits == Digits::ArabicIndic { words.in_arabic_indic() } else { words }
}

fn of_locale(locale: Option<&str>) -> &'static str {
    let locale = locale.unwrap_or_default().to_ascii_lowercase();
    // `iw` is the former code of Hebrew.
    let primary = match locale.split(['_', '.', '@', '-']).next().unwrap_or_default() {
        "iw" => "he",
        primary => primary,
    };
    LANGUAGES.into_iter().find(|language| *language == primary).unwrap_or("en")
}

#[cfg(test)]
mod tests {
    use super::of_locale;

    #[test]
    fn the_locale_tells_the_language() {
        for (locale, language) in [
            (None, "en"),
            (Some("he_IL.UTF-8"), "he"),
            (Some("iw_IL"), "he"),
            (Some("ar"), "ar"),
            (Some("el_GR@euro"), "el"),
            (Some("C.UTF-8"), "en"),
            (Some("de_DE"), "en"),
        ] {
            assert_eq!(of_locale(locale), language);
        }
    }
}
