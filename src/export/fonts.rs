//! Which characters of a map the fonts of the program lack, and what to say about the fonts that were
//! found for them. Nothing here reads a font of the system: [`crate::store::find_fonts`] does.

use std::collections::{BTreeSet, HashSet};

use unicode_script::{Script, UnicodeScript};

use super::ExportOptions;
use super::typeset::{drawn, has_own_font};
use crate::format::{FontsOfScript, ScriptNeed};
use crate::insight::name;
use crate::model::{Fields, Id, Map, Value};
use crate::text::visible::is_ignorable;
use crate::words::Message;

/// The formats whose files contain drawn letters.
pub const DRAWN: [&str; 3] = ["pdf", "svg", "png"];
/// The formats for which text is measured.
pub const MEASURED: [&str; 4] = ["pdf", "svg", "png", "pptx"];

/// How many characters without a font a message lists.
const LISTED: usize = 6;

/// The scripts of Chinese and Japanese texts, which one font should draw.
const EAST_ASIAN: [Script; 4] = [Script::Han, Script::Hiragana, Script::Katakana, Script::Bopomofo];

/// A script in the texts of a map that needs a font of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontNeed {
    pub need: ScriptNeed,
    /// The first node with each of the characters, in reading order.
    first: Vec<(char, Id)>,
}

/// The scripts that need fonts of the system, in the order in which they occur in the texts.
pub fn font_needs(map: &Map, options: &ExportOptions) -> Vec<FontNeed> {
    let mut search = Search::default();
    search.node(Id::Map, map.info());
    let personas =
        map.persona_ids().iter().filter(|id| options.selection.persona.is_none_or(|own| own == **id));
    personas
        .filter_map(|id| Some(((*id).into(), map.persona(*id)?)))
        .for_each(|(id, node)| search.node(id, node));
    for id in options.selection.lanes(map) {
        map.lane(id).into_iter().for_each(|lane| search.node(id.into(), lane));
    }
    let takes = options.selection.holds(map);
    for stage in options.selection.stages(map) {
        map.stage(stage).into_iter().for_each(|node| search.node(stage.into(), node));
        for touchpoint in map.touchpoints_of(stage) {
            map.touchpoint(*touchpoint).into_iter().for_each(|node| search.node((*touchpoint).into(), node));
        }
    }
    let cards = map.cards_in_order().filter_map(|id| Some((id, map.card(id)?)));
    cards.filter(|(_, card)| takes(card)).for_each(|(id, card)| search.node(id.into(), card));
    search.found
}

#[derive(Default)]
struct Search {
    found: Vec<FontNeed>,
    /// The characters beyond ASCII that need nothing more.
    settled: HashSet<char>,
}

impl Search {
    fn node<N: Fields>(&mut self, id: Id, node: &N) {
        for row in N::ROWS {
            match (row.get)(node) {
                Value::Text(text) => self.text(id, &text),
                Value::Texts(texts) => texts.iter().for_each(|text| self.text(id, text)),
                Value::Named(texts) => texts.values().for_each(|text| self.text(id, text)),
                _ => {}
            }
        }
    }

    fn text(&mut self, id: Id, text: &str) {
        if text.is_ascii() {
            return;
        }
        let lacking: Vec<char> = drawn(text).chars().filter(|one| self.is_lacking(*one)).collect();
        // Punctuation and marks belong to the letters before them, at the beginning to those after.
        let mut script = lacking.iter().find_map(|one| own_script(*one)).unwrap_or("Common");
        for character in lacking {
            script = own_script(character).unwrap_or(script);
            let place = self.found.iter().position(|found| found.need.script == script);
            let place = place.unwrap_or_else(|| {
                let need = ScriptNeed { script, characters: BTreeSet::new() };
                self.found.push(FontNeed { need, first: Vec::new() });
                self.found.len() - 1
            });
            if let Some(found) = self.found.get_mut(place)
                && found.need.characters.insert(character)
            {
                found.first.push((character, id));
            }
        }
    }

    fn is_lacking(&mut self, character: char) -> bool {
        if character.is_ascii() || character.is_control() || self.settled.contains(&character) {
            return false;
        }
        let is_settled = is_ignorable(character) || has_own_font(character);
        if is_settled {
            self.settled.insert(character);
        }
        !is_settled
    }
}

/// The name of a letter's script; `None` for what several scripts use.
fn own_script(character: char) -> Option<&'static str> {
    match character.script() {
        Script::Common | Script::Inherited | Script::Unknown => None,
        script if EAST_ASIAN.contains(&script) => Some(Script::Han.full_name()),
        script => Some(script.full_name()),
    }
}

/// What a script is called in a sentence.
fn called(script: &str) -> Message {
    match script {
        "Han" => Message::new("script-east-asian"),
        "Common" => Message::new("script-symbols"),
        script => name::verbatim(&script.replace('_', " ")),
    }
}

/// Which fonts draw what our own lack, one sentence for each script.
pub fn fonts_used(found: &[FontsOfScript]) -> Vec<Message> {
    let used = found.iter().filter_map(|of| {
        let mut families: Vec<&str> = of.files.iter().map(|file| file.family.as_str()).collect();
        families.dedup();
        let said = Message::new("fonts-used").message("script", called(of.script));
        (!families.is_empty()).then(|| said.texts("families", families))
    });
    used.collect()
}

/// What will be drawn as boxes, one sentence for each script: the first node with such a character,
/// how many characters, and what helps.
pub fn fonts_missing(map: &Map, needs: &[FontNeed], found: &[FontsOfScript]) -> Vec<Message> {
    let missing = needs.iter().filter_map(|need| {
        let of = found.iter().find(|of| of.script == need.need.script);
        let missing = of.map_or(&need.need.characters, |of| &of.missing);
        let (_, first) = need.first.iter().find(|(one, _)| missing.contains(one))?;
        let mut listed: String = missing.iter().take(LISTED).collect();
        if missing.len() > LISTED {
            listed.push('…');
        }
        let said = Message::new("fonts-missing").message("node", name::of(map, *first));
        let said = said.message("script", called(need.need.script)).number("count", missing.len());
        Some(said.text("characters", listed))
    });
    missing.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Home, LaneKind};
    use crate::ops::fixture::Fixture;
    use crate::words::Words;

    fn map(texts: &[&str]) -> Map {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let stage = fixture.stage("Stage");
        for text in texts {
            fixture.card(Home::Stage(stage), lane, text);
        }
        fixture.map
    }

    fn needs(map: &Map) -> Vec<(&'static str, String)> {
        let needs = font_needs(map, &ExportOptions::of(map));
        needs.into_iter().map(|of| (of.need.script, of.need.characters.iter().collect())).collect()
    }

    #[test]
    fn only_what_our_fonts_lack_needs_another_and_punctuation_goes_with_its_letters() {
        let ours = ["plain, “quoted” – 50 %", "שָׁלוֹם ₪", "شركة ١٢٣", "Καλημέρα", "Привет", "→ ✓ ★ 😀 👍🏽 🇮🇱"];
        assert_eq!(needs(&map(&ours)), []);
        // Marks that are made visible, and what has no shape.
        assert_eq!(needs(&map(&["a\u{202E}\u{0}\u{E000}\u{FEFF}\u{200D}b"])), []);
        let others = map(&["「検索」する。", "ค้นหา", "खोज", "검색", "ok", "商品を探す"]);
        let found = needs(&others);
        let scripts: Vec<&str> = found.iter().map(|(script, _)| *script).collect();
        assert_eq!(scripts, ["Han", "Thai", "Devanagari", "Hangul"]);
        assert_eq!(found[0].1, "。「」するを品商探検索");
        assert_eq!(needs(&map(&["a ⿰ b"])), [("Common", "⿰".to_owned())]);
    }

    #[test]
    fn a_box_is_announced_with_its_card_and_script() {
        let map = map(&["plain", "ค้นหา", "ราคา"]);
        let needs = font_needs(&map, &ExportOptions::of(&map));
        let say = |messages: Vec<Message>| -> Vec<String> {
            messages.iter().map(|message| Words::english().say_plain(message)).collect()
        };
        let said = say(fonts_missing(&map, &needs, &[]));
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("card “ค้นหา”: no font") && said[0].contains("(Thai)"), "{said:?}");
        // A font that has all but one letter.
        let missing = BTreeSet::from(['ร']);
        let found = [FontsOfScript { script: "Thai", files: Vec::new(), missing }];
        let said = say(fonts_missing(&map, &needs, &found));
        assert!(said[0].starts_with("card “ราคา”: no font on this computer has a character"), "{said:?}");
        let found = [FontsOfScript { script: "Thai", files: Vec::new(), missing: BTreeSet::new() }];
        assert!(fonts_missing(&map, &needs, &found).is_empty());
    }
}
