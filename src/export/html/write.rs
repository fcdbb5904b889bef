//! Writes HTML: elements with their direction, and escaped text.

use crate::export::ExportOptions;
use crate::export::summary::{claims_of, title};
use crate::insight::claims::Claims;
use crate::insight::headline::HeadedPage;
use crate::model::{Map, PersonaId};
use crate::text::{Direction, base_direction, visible};
use crate::words::Message;

/// The page being written.
pub(super) struct HtmlPage<'map> {
    pub map: &'map Map,
    pub options: &'map ExportOptions,
    direction: Direction,
    pub claims: Claims,
    out: String,
}

impl<'map> HtmlPage<'map> {
    pub fn new(map: &'map Map, options: &'map ExportOptions) -> HtmlPage<'map> {
        let is_right_to_left = map.info().is_right_to_left();
        let direction = if is_right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        let claims = claims_of(map, options);
        HtmlPage {
            map,
            options,
            direction,
            claims,
            out: String::with_capacity(16_384 + 512 * map.card_count()),
        }
    }

    /// The number of bytes so far.
    pub fn written(&self) -> usize {
        self.out.len()
    }

    pub fn finish(self) -> String {
        self.out
    }

    pub fn is_right_to_left(&self) -> bool {
        self.direction.is_rtl()
    }

    pub fn direction_name(&self) -> &'static str {
        name_of(self.direction)
    }

    /// The map's language if it is a valid BCP 47 tag; otherwise undetermined.
    pub fn language(&self) -> String {
        let language = self.map.info().language.replace('_', "-");
        let is_tag = language.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        let primary = language.split('-').next().unwrap_or_default();
        let is_known =
            (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic());
        if is_tag && is_known { language } else { "und".to_owned() }
    }

    /// A text of the page itself, in its language.
    pub fn say(&self, name: &'static str) -> String {
        self.options.say(name)
    }

    /// The personas that the page is about, with their numbers on it, starting at 1.
    pub fn personas(&self) -> Vec<(usize, String)> {
        let named = |id: &PersonaId| Some((self.number(*id)?, self.map.persona(*id)?.name.clone()));
        self.map.persona_ids().iter().filter_map(named).collect()
    }

    /// The user's own title of a part of the page, or else what the part proves; `None`: the usual
    /// title.
    pub fn title(&self, part: HeadedPage) -> Option<String> {
        title(self.map, self.options, &self.claims, part)
    }

    /// The heading of a part of the page, with the usual title small above it if it has another.
    /// `id` may be empty.
    pub fn heading(&mut self, part: HeadedPage, usual: &'static str, id: &str) {
        let usual = self.say(usual);
        let title = self.title(part);
        if title.is_some() {
            self.element("p", "kicker", &usual);
        }
        let element = if id.is_empty() { "h2".to_owned() } else { format!("h2 id=\"{id}\"") };
        let title = title.unwrap_or(usual);
        self.open(&element, "", &title);
        self.text(&title);
        self.raw("</h2>\n");
    }

    /// The number of a persona, if the page is about her.
    pub fn number(&self, id: PersonaId) -> Option<usize> {
        let asked = self.options.selection.persona;
        let place = self.map.persona_ids().iter().position(|one| *one == id)?;
        asked.is_none_or(|persona| persona == id).then_some(place + 1)
    }

    /// The numbers of these personas, as an attribute value.
    pub fn numbers(&self, personas: impl IntoIterator<Item = PersonaId>) -> String {
        let numbers: Vec<String> =
            personas.into_iter().filter_map(|id| self.number(id)).map(|number| number.to_string()).collect();
        numbers.join(" ")
    }

    /// Opens an area that can be scrolled sideways, also with the keyboard; on a narrow screen a line
    /// before it says so. `name` is its name for screen readers.
    pub fn open_scroll(&mut self, name: &str) {
        let hint = self.say("html-more");
        self.element("p", "more", &hint);
        self.raw("\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=");
        let scrolls = Message::new("html-scrolls").text("name", name);
        let scrolls = self.options.words.say_plain(&scrolls);
        self.attribute(&scrolls);
        self.raw(">\n");
    }

    /// A table with these head cells, whose rows `body` writes. `name` is its name for screen readers.
    pub fn table(
        &mut self,
        name: &str,
        heads: impl Iterator<Item = &'static str>,
        body: impl FnOnce(&mut Self),
    ) {
        self.open_scroll(name);
        self.raw("<table>\n<thead>\n<tr>");
        for name in heads {
            let name = self.say(name);
            self.open("th scope=\"col\"", "", &name);
            self.text(&name);
            self.raw("</th>");
        }
        self.raw("</tr>\n</thead>\n<tbody>\n");
        body(self);
        self.raw("</tbody>\n</table>\n</div>\n");
    }

    /// Opens a row about a card of these personas.
    pub fn open_row(&mut self, personas: impl IntoIterator<Item = PersonaId>) {
        let numbers = self.numbers(personas);
        let row = if numbers.is_empty() { "<tr>".to_owned() } else { format!("<tr data-for=\"{numbers}\">") };
        self.raw(&row);
    }

    pub fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    pub fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    /// An element with a text and its direction; `class` may be empty.
    pub fn element(&mut self, element: &str, class: &str, text: &str) {
        self.open(element, class, text);
        self.text(text);
        self.raw(&format!("</{element}>"));
    }

    /// The start tag of an element with the direction of `text`.
    pub fn open(&mut self, element: &str, class: &str, text: &str) {
        let direction = name_of(base_direction(text, self.direction));
        if class.is_empty() {
            self.raw(&format!("<{element} dir=\"{direction}\">"));
        } else {
            self.raw(&format!("<{element} class=\"{class}\" dir=\"{direction}\">"));
        }
    }

    /// An attribute value, with quotes.
    pub fn attribute(&mut self, value: &str) {
        self.raw("\"");
        self.text(&value.replace('\n', " "));
        self.raw("\"");
    }
}

fn name_of(direction: Direction) -> &'static str {
    if direction.is_rtl() { "rtl" } else { "ltr" }
}

/// Escapes HTML syntax, and replaces characters that affect the display or are not allowed in HTML
/// (13.2.3.5, noncharacters).
fn escape(text: &str, out: &mut String) {
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            out.push('\n');
        }
        for character in visible(line.strip_suffix('\r').unwrap_or(line)).chars() {
            match character {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                _ => out.push(character),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_acts() {
        let mut out = String::new();
        escape("<script>'\"&\u{1b}\u{202e}\u{0}\u{fffe}\r\nא", &mut out);
        assert_eq!(out, "&lt;script&gt;&#39;&quot;&amp;␛↞␀\u{fffd}\nא");
    }
}
