//! All messages of the program.

#![allow(clippy::string_slice, reason = "cut where a part was just found")]

const ENGLISH: &str = include_str!("../../../assets/locales/en.ftl");

/// The message ids, each with its placeholders.
pub fn messages() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut sentences: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in ENGLISH.lines().filter(|line| !line.starts_with('#')) {
        let named =
            line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()));
        if let Some((name, _)) = named {
            sentences.push((name, Vec::new()));
        }
        let Some((_, places)) = sentences.last_mut() else { continue };
        for place in line.split('$').skip(1) {
            let end = place.find(|one: char| !one.is_ascii_alphanumeric() && one != '_' && one != '-');
            let place = &place[..end.unwrap_or(place.len())];
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    sentences
}
