//! Lays out the sections of the outline for the width of a page: titles, items, and the marks of
//! cards in words. All of it is in the language of the map, not in that of the user interface.
//! Dividing it into pages is the task of `layout`.

use std::rc::Rc;

use super::outline::{Block, Item, Outline, outline};
use crate::insight::{marks, name};
use crate::model::{Card, CardId, Home, Id, LaneKind, PersonaId, TouchpointId};
use crate::text::visible::{visible, without_isolates};
use crate::text::{Controls, Direction, Layout, Options, base_direction};
use crate::ui::core::presented::Section;
use crate::ui::core::state::State;
use crate::words::{Message, Words};

/// Maximum lines of a section's title.
const TITLE_LINES: u16 = 3;

/// The style of a part of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Text,
    Dim,
    Note,
}

/// What is drawn in front of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// A bar in the colour of the card's lane.
    Bar(LaneKind),
    /// Its rank, from 1.
    Number(usize),
    Nothing,
}

/// An item with its texts laid out.
pub(super) struct ItemText {
    pub id: Id,
    pub lead: Lead,
    pub parts: Vec<(Rc<Layout>, Tone)>,
}

impl ItemText {
    pub fn rows(&self) -> u16 {
        let rows: usize = self.parts.iter().map(|(part, _)| part.line_count()).sum();
        u16::try_from(rows).unwrap_or(u16::MAX)
    }
}

/// A block with its heading and items laid out.
pub(super) struct BlockText {
    /// The heading, and the kind of lane whose colour it has.
    pub head: Option<(Rc<Layout>, Option<LaneKind>)>,
    pub items: Vec<ItemText>,
    pub tight: bool,
}

/// A section with its texts laid out.
pub(super) struct SectionText {
    pub section: Section,
    /// The stage's number, from 1; `None` in a section that is not a stage.
    pub number: Option<usize>,
    pub title: Rc<Layout>,
    /// The title on the second and later pages of the section.
    pub continued: Rc<Layout>,
    /// The text below the title, such as the scope of the map.
    pub below: Option<Rc<Layout>>,
    pub blocks: Vec<BlockText>,
}

/// The width of a lead, in columns.
pub(super) fn lead_width(lead: &Lead) -> u16 {
    match lead {
        Lead::Bar(_) => 2,
        Lead::Number(_) => 4,
        Lead::Nothing => 0,
    }
}

/// The messages in the language of the map, or in that of the interface if there is no such translation.
pub(super) fn words(state: &State) -> &'static Words {
    state.map_words()
}

/// A message in the language of the map. Marks replace the characters of its arguments that must
/// not reach a terminal.
pub(super) fn say(state: &State, message: &Message) -> String {
    let said = words(state).say(&message.clone().map_text(&|text| visible(text).into_owned()));
    with_directions(&said, state.direction())
}

/// Replaces each first-strong isolate by one with the direction of the text in it. Otherwise an
/// isolate that contains only other isolates would read left to right: UAX #9 ignores what is
/// inside them when it looks for the first strong character.
fn with_directions(said: &str, map: Direction) -> String {
    let mut directed = String::with_capacity(said.len());
    for (place, character) in said.char_indices() {
        let rest = said.get(place + character.len_utf8()..).unwrap_or_default();
        directed.push(match character {
            FIRST_STRONG if is_rtl(&without_isolates(inside(rest)), map) => '\u{2067}',
            FIRST_STRONG => '\u{2066}',
            other => other,
        });
    }
    directed
}

/// Whether a text is right-to-left. A text without letters, such as a signed number, never is.
fn is_rtl(text: &str, map: Direction) -> bool {
    base_direction(text, map).is_rtl() && text.chars().any(char::is_alphabetic)
}

/// FIRST STRONG ISOLATE, which Fluent puts before each argument.
const FIRST_STRONG: char = '\u{2068}';

/// The part of `rest` before the end of the isolate that it begins in; all of it if the isolate is
/// not closed.
fn inside(rest: &str) -> &str {
    let mut depth = 0usize;
    let end = rest.char_indices().find(|(_, character)| match character {
        '\u{2066}'..='\u{2068}' => {
            depth += 1;
            false
        }
        '\u{2069}' => depth.checked_sub(1).map(|less| depth = less).is_none(),
        _ => false,
    });
    rest.get(..end.map_or(rest.len(), |(end, _)| end)).unwrap_or_default()
}

/// Lays out a text that [`say`] returned.
pub(super) fn told(state: &State, said: &str, width: u16, max_lines: Option<u16>) -> Rc<Layout> {
    let base = base_direction(said, state.direction());
    let options = Options { width, base, max_lines, controls: Controls::Hidden, ..state.options() };
    Rc::new(Layout::new(said, options))
}

/// All sections in order, laid out for pages of this width and height.
pub(super) fn sections(state: &State, width: u16, height: u16) -> Vec<SectionText> {
    outline(state).into_iter().map(|outline| section(state, outline, width, height)).collect()
}

fn section(state: &State, outline: Outline, width: u16, height: u16) -> SectionText {
    let lines = Some(TITLE_LINES.min(height / 4).max(1));
    let title = say(state, &outline.title);
    let continued =
        say(state, &Message::new("deck-continued").message("name", outline.title).number("parts", 0));
    let below: Vec<String> = outline.below.iter().map(|one| say(state, one)).collect();
    let below = (!below.is_empty()).then(|| told(state, &below.join("\n"), width, Some((height / 4).max(1))));
    SectionText {
        section: outline.section,
        number: outline.number,
        title: told(state, &title, width, lines),
        continued: told(state, &continued, width, lines),
        below,
        blocks: outline.blocks.into_iter().map(|block| laid_out(state, block, width)).collect(),
    }
}

fn laid_out(state: &State, block: Block, width: u16) -> BlockText {
    let head = block.head.map(|(head, kind)| (told(state, &say(state, &head), width, Some(1)), kind));
    let items = block.items.into_iter().filter_map(|item| item_text(state, &item, width)).collect();
    BlockText { head, items, tight: block.tight }
}

fn item_text(state: &State, item: &Item, width: u16) -> Option<ItemText> {
    match item {
        Item::Persona(id) => persona(state, *id, width),
        Item::Touchpoint(id) => touchpoint(state, *id, width),
        Item::Standout(id, said) => {
            let mut text = touchpoint(state, *id, width)?;
            let said = said.and_then(|card| state.map().card(card)).map(|card| one_line(&card.text));
            text.parts.extend(said.map(|said| (self::text(state, &said, width), Tone::Dim)));
            Some(text)
        }
        Item::Card(id) => {
            let card = state.map().card(*id)?;
            let mut said: Vec<Message> = place(state, card).into_iter().collect();
            said.extend(marks::joined(marks::of_card(state.map(), *id, card)));
            card_text(state, *id, bar(state, card), said, width)
        }
        Item::Ranked { card: id, place: number, score } => {
            let card = state.map().card(*id)?;
            let mut all = vec![marks::fact("deck-score", score)];
            all.extend(marks::of_card(state.map(), *id, card));
            let said = whereabouts(state, *id).into_iter().chain(marks::joined(all)).collect();
            card_text(state, *id, Lead::Number(*number), said, width)
        }
        Item::Decided { card: id, pain } => {
            let card = state.map().card(*id)?;
            let task = &card.facets().task;
            let owner = (!task.owner.is_empty()).then(|| marks::fact("field-owner", &task.owner));
            let due = task.due.map(|due| marks::fact("field-due", &due.to_string()));
            let mut said: Vec<Message> =
                marks::joined(owner.into_iter().chain(due).collect()).into_iter().collect();
            let pain = pain.and_then(|pain| state.map().card(pain));
            said.extend(pain.map(|pain| marks::fact("decisions-why", &one_line(&pain.text))));
            card_text(state, *id, bar(state, card), said, width)
        }
    }
}

fn bar(state: &State, card: &Card) -> Lead {
    Lead::Bar(state.map().lane(card.place.lane).map_or(LaneKind::Custom, |lane| lane.kind))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of a card's touchpoint, or the words for a card about the whole stage.
fn place(state: &State, card: &Card) -> Option<Message> {
    match card.place.home {
        Home::Stage(_) => Some(Message::new("export-whole-stage")),
        Home::Touchpoint(id) => Some(name::verbatim(&state.map().touchpoint(id)?.name)),
    }
}

/// The stage and the touchpoint of a card.
fn whereabouts(state: &State, id: CardId) -> Option<Message> {
    let (map, card) = (state.map(), state.map().card(id)?);
    let stage = map.stage(map.stage_of(card.place.home)?)?;
    let stage = name::verbatim(&stage.name);
    Some(Message::new("present-beside").message("one", stage).message("other", place(state, card)?))
}

/// Lays out a card: its text, `said` below it, and its note if notes are shown. A card that does
/// not concern the persona of the view is dimmed.
fn card_text(state: &State, id: CardId, lead: Lead, said: Vec<Message>, width: u16) -> Option<ItemText> {
    let card = state.map().shared_card(id)?;
    let width = width.saturating_sub(lead_width(&lead));
    let options = Options { width, base: base_direction(&card.text, state.direction()), ..state.options() };
    let tone = if state.lens.concerns(state.map(), id) { Tone::Text } else { Tone::Dim };
    let mut parts = vec![(state.memo.layout(id, card, options), tone)];
    parts.extend(below(state, said, width));
    let note = card.facets().note.trim();
    if state.lens.presented.notes && !note.is_empty() {
        parts.push((text(state, note, width), Tone::Note));
    }
    Some(ItemText { id: id.into(), lead, parts })
}

/// Joins messages into one dimmed text; `None` if there are none.
fn below(state: &State, said: Vec<Message>, width: u16) -> Option<(Rc<Layout>, Tone)> {
    let beside = |one, other| Message::new("present-beside").message("one", one).message("other", other);
    let said = say(state, &said.into_iter().reduce(beside)?);
    Some((told(state, &said, width, None), Tone::Dim))
}

/// Lays out a text of the map.
fn text(state: &State, text: &str, width: u16) -> Rc<Layout> {
    let options = Options { width, base: base_direction(text, state.direction()), ..state.options() };
    Rc::new(Layout::new(text, options))
}

fn touchpoint(state: &State, id: TouchpointId, width: u16) -> Option<ItemText> {
    let touchpoint = state.map().touchpoint(id)?;
    let name = name::verbatim(&touchpoint.name);
    let marks = marks::joined(marks::of_touchpoint(touchpoint, state.lens.eyes));
    let said = match marks {
        Some(marks) => Message::new("present-feels").message("name", name).message("marks", marks),
        None => name,
    };
    let mut parts = vec![(told(state, &say(state, &said), width, None), Tone::Text)];
    let note = touchpoint.note.trim();
    if state.lens.presented.notes && !note.is_empty() {
        parts.push((text(state, note, width), Tone::Note));
    }
    Some(ItemText { id: id.into(), lead: Lead::Nothing, parts })
}

/// Lays out a persona: name, summary and quote.
fn persona(state: &State, id: PersonaId, width: u16) -> Option<ItemText> {
    let persona = state.map().persona(id)?;
    let mut parts = vec![(text(state, &persona.name, width), Tone::Text)];
    for said in [persona.summary.trim()].into_iter().filter(|said| !said.is_empty()) {
        parts.push((text(state, said, width), Tone::Dim));
    }
    let quote = one_line(&persona.quote);
    if !quote.is_empty() {
        let said = say(state, &Message::new("deck-quote").text("text", quote));
        parts.push((told(state, &said, width, None), Tone::Dim));
    }
    Some(ItemText { id: id.into(), lead: Lead::Nothing, parts })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_isolate_of_isolates_has_the_direction_of_the_text_in_them() {
        let said = "\u{2068}\u{2068}רגש\u{2069}, \u{2068}−2\u{2069}\u{2069} \u{2068}Noa\u{2069}";
        let directed = with_directions(said, Direction::RightToLeft);
        assert_eq!(directed, "\u{2067}\u{2067}רגש\u{2069}, \u{2066}−2\u{2069}\u{2069} \u{2066}Noa\u{2069}");
    }
}
