//! What stands in a cell: cards, before them how much they hurt, and how many are not shown.

use super::setting::OnePage;
use crate::export::deck::{BAR, DeckParagraph};
use crate::insight::name::lane_title;
use crate::model::{Home, LaneId};
use crate::text::base_direction;
use crate::words::Message;

/// The space between two cards, in letters.
const BETWEEN: f32 = 0.35;

impl OnePage<'_, '_> {
    pub(super) fn lane_name(&self, lane: LaneId) -> DeckParagraph {
        let title = self.content.map.lane(lane).map(|lane| self.frame.tell(&lane_title(lane)));
        let colour = self.frame.design.lane(self.content.kind(lane)).title;
        self.frame.paragraph(title.unwrap_or_default(), self.frame.bold(self.letters() * 1.05, colour))
    }

    /// A text as a quotation, unless it is one already.
    pub(super) fn quoted(&self, text: &str) -> String {
        if text.starts_with(['“', '"', '«', '״', '„', '「', '『', '‘']) {
            return text.to_owned();
        }
        self.frame.tell(&Message::new("deck-quote").text("text", text))
    }

    /// The cards of a place; the space before the first is ignored in a cell.
    pub(super) fn cards(&self, home: Home, lane: LaneId) -> Vec<DeckParagraph> {
        let (cards, more) = self.content.cards(home, lane, self.fit.shown);
        let colours = self.frame.design.lane(self.content.kind(lane));
        let mut paragraphs = Vec::with_capacity(cards.len() + 1);
        for card in cards {
            // The signs of how much it hurts stand before the text; the foot explains them.
            let level = card.facets().weight.severity.unwrap_or_default();
            let signs = "▲".repeat(usize::from(level));
            let said = if level > 0 { format!("{signs} {}", card.text) } else { card.text.clone() };
            let direction = base_direction(&card.text, self.frame.direction);
            paragraphs.push(DeckParagraph {
                bar: Some(colours.bar),
                space_before: self.letters() * BETWEEN,
                direction,
                ..self.frame.paragraph(said, self.frame.ink(self.letters()))
            });
        }
        if more > 0 {
            let more = self.frame.tell(&Message::new("one-page-more").number("count", more));
            let more = self.frame.paragraph(more, self.frame.faint(self.letters()));
            paragraphs.push(DeckParagraph { space_before: self.letters() * BETWEEN, ..more });
        }
        paragraphs
    }

    /// What a card's bar takes of the width.
    pub(super) fn beside_bar() -> f32 {
        BAR.0 + BAR.1
    }
}
