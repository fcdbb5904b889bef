//! The head of the page: its title, what it is about, and the personas with their quotes and goals.

use super::setting::OnePage;
use crate::export::deck::{BAR, BlockContent, DeckParagraph, PageBlock, Rectangle};
use crate::export::design::Colour;
use crate::export::summary;
use crate::insight::headline::{HeadedPage, headline};
use crate::model::{MapState, Persona, PersonaId};
use crate::words::Message;

/// The mark above the title and the space below it, in letters.
const MARK: (f32, f32, f32) = (4.0, 0.35, 0.5);
/// The sizes of the title, in letters, and its most lines.
const TITLE: (f32, f32) = (2.3, 2.0);
const SUBTITLE: f32 = 1.1;
/// The most personas side by side.
const MOST_PERSONAS: usize = 6;
/// The most lines of a quote, and of a goal.
const MOST_LINES: f32 = 2.0;
/// The space between two personas, in letters.
const BETWEEN: f32 = 1.5;
/// The height of the logo, in letters.
const LOGO: (f32, f32) = (10.0, 4.0);

impl OnePage<'_, '_> {
    /// The user's own title of the page or of the summary; else what the journey comes to; else the map's
    /// title.
    pub(super) fn title(&self) -> String {
        let map = self.content.map;
        let own = headline(map, HeadedPage::Overview).map(str::to_owned);
        let claim = || summary::title(map, self.content.options, &self.frame.claims, HeadedPage::Summary);
        own.or_else(claim).unwrap_or_else(|| map.info().title.clone())
    }

    pub(super) fn head_height(&self) -> f32 {
        let (blocks, bottom) = self.head_parts();
        drop(blocks);
        bottom - self.margin()
    }

    pub(super) fn head(&self) -> Vec<PageBlock> {
        self.head_parts().0
    }

    /// The blocks of the head, and where it ends.
    fn head_parts(&self) -> (Vec<PageBlock>, f32) {
        let (frame, letters) = (self.frame, self.letters());
        let logo = self.logo();
        let width = self.width() - logo.map_or(0.0, |logo| logo.width + letters * 2.0);
        let mut top = self.margin();
        let place = Rectangle { x: self.margin(), y: top, width: MARK.0 * letters, height: MARK.1 * letters };
        let mut blocks = vec![frame.fill(place, frame.design.accent())];
        top += (MARK.1 + MARK.2) * letters;
        let title = frame.paragraph(self.title(), frame.bold(TITLE.0 * letters, frame.design.ink()));
        let title = frame.shortened(
            title.clone(),
            width,
            TITLE.1 * frame.height(&DeckParagraph { text: String::new(), ..title }, width),
        );
        let place = Rectangle { x: self.margin(), y: top, width, height: frame.height(&title, width) };
        top += place.height;
        blocks.push(PageBlock {
            place: frame.mirrored(place),
            content: BlockContent::Title(vec![title]),
            description: String::new(),
        });
        if let Some(subtitle) = self.subtitle() {
            let subtitle = frame.paragraph(subtitle, frame.faint(SUBTITLE * letters));
            let subtitle = frame.shortened(subtitle, width, 2.0 * SUBTITLE * self.line());
            let place = Rectangle { x: self.margin(), y: top, width, height: frame.height(&subtitle, width) };
            top += place.height;
            blocks.push(frame.text(place, vec![subtitle]));
        }
        if let Some(logo) = logo {
            top = top.max(logo.y + logo.height);
            blocks.push(frame.logo_block(logo));
        }
        let (personas, bottom) = self.personas(top + letters * 0.6);
        if !personas.is_empty() {
            top = bottom;
        }
        blocks.extend(personas);
        (blocks, top)
    }

    /// The place of the logo, not mirrored.
    fn logo(&self) -> Option<Rectangle> {
        let logo = self.frame.design.logo.as_ref().filter(|logo| logo.width > 0 && logo.height > 0)?;
        let (width, height) = (logo.width as f32, logo.height as f32);
        let scale = (LOGO.0 * self.letters() / width).min(LOGO.1 * self.letters() / height);
        let (width, height) = (width * scale, height * scale);
        Some(Rectangle { x: self.fit.size.0 - self.margin() - width, y: self.margin(), width, height })
    }

    /// The map's title, if the page has another; the map's state; its scope.
    fn subtitle(&self) -> Option<String> {
        let info = self.content.map.info();
        let title = Some(info.title.clone()).filter(|title| *title != self.title());
        let state = info.state.map(|state| match state {
            MapState::Current => self.frame.say("deck-state-current"),
            MapState::Future => self.frame.say("deck-state-future"),
        });
        let facts = title.into_iter().chain(state).chain([info.scope.clone()]);
        let facts: Vec<String> = facts.filter(|fact| !fact.trim().is_empty()).collect();
        (!facts.is_empty()).then(|| facts.join(" · "))
    }

    /// The personas side by side, and where they end.
    fn personas(&self, top: f32) -> (Vec<PageBlock>, f32) {
        let map = self.content.map;
        let wanted = self.content.options.selection.persona;
        let ids = map.persona_ids().iter().filter(|id| wanted.is_none_or(|wanted| wanted == **id));
        let personas: Vec<(PersonaId, &Persona)> =
            ids.filter_map(|id| Some((*id, map.persona(*id)?))).take(MOST_PERSONAS).collect();
        let between = BETWEEN * self.letters();
        let count = personas.len().max(1) as f32;
        let width = (self.width() - between * (count - 1.0)) / count;
        let bar = Self::beside_bar();
        let mut blocks = Vec::new();
        let mut bottom = top;
        for (number, (id, persona)) in personas.into_iter().enumerate() {
            let x = self.margin() + number as f32 * (width + between);
            let texts = self.persona(persona, width - bar);
            let height = self.frame.heights(&texts, width - bar);
            let place = Rectangle { x, y: top, width: BAR.0, height };
            blocks.push(self.frame.fill(place, self.persona_colour(id)));
            blocks.push(self.frame.text(Rectangle { x: x + bar, y: top, width: width - bar, height }, texts));
            bottom = bottom.max(top + height);
        }
        (blocks, bottom)
    }

    /// The name, the quote and the first goal; where there is no room for all cards, only the first two.
    fn persona(&self, persona: &Persona, width: f32) -> Vec<DeckParagraph> {
        let (frame, letters) = (self.frame, self.letters());
        let most = MOST_LINES * self.line();
        let name = frame.paragraph(&persona.name, frame.bold(letters * 1.1, frame.design.ink()));
        let mut texts = vec![frame.shortened(name, width, most)];
        if !persona.quote.trim().is_empty() {
            let quote = frame
                .paragraph(self.quoted(persona.quote.trim()), frame.bold(letters, frame.design.accent()));
            texts.push(frame.shortened(quote, width, most));
        }
        // Where cards have no room, they need that of the goal more.
        let goals = persona.goals.iter().filter(|_| !self.fit.is_crowded || persona.quote.trim().is_empty());
        if let Some(goal) = goals.into_iter().find(|goal| !goal.trim().is_empty()) {
            let label = frame.tell(&Message::new("field-goals"));
            let goal = frame.paragraph(format!("{label}: {goal}"), frame.ink(letters));
            texts.push(frame.shortened(goal, width, most));
        }
        texts
    }

    /// The colour of a persona, in the head and on the curve.
    pub(super) fn persona_colour(&self, id: PersonaId) -> Colour {
        let place = self.content.map.persona_ids().iter().position(|own| *own == id);
        self.frame.design.persona(place.unwrap_or_default())
    }
}
