//! What stands in a cell: cards, before them how much they hurt, below them their evidence if there is
//! room for it, and how many are not shown.

use std::collections::HashSet;

use unicode_segmentation::UnicodeSegmentation;

use super::band::Column;
use super::setting::{Gathered, OnePage};
use crate::export::Evidence;
use crate::export::deck::{BAR, DeckParagraph};
use crate::insight::name::lane_title;
use crate::model::{CardId, Home, LaneId, StageId};
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

    /// The cards of these places that are not left out; the space before the first is ignored in a cell.
    pub(super) fn cards(
        &self,
        homes: &[Home],
        lane: LaneId,
        left_out: &HashSet<CardId>,
    ) -> Vec<DeckParagraph> {
        let (mut cards, mut more) = (Vec::new(), 0);
        for home in homes {
            let (kept, others) = self.content.cards(*home, lane, left_out);
            cards.extend(kept);
            more += others;
        }
        let colours = self.frame.design.lane(self.content.kind(lane));
        let barred = |paragraph: DeckParagraph| DeckParagraph { bar: Some(colours.bar), ..paragraph };
        let mut paragraphs = Vec::with_capacity(cards.len() + 1);
        for (id, card) in cards {
            // The signs of how much it hurts stand before the text; the foot explains them.
            let level = card.facets().weight.severity.unwrap_or_default();
            let signs = "▲".repeat(usize::from(level));
            let text = shortened(&card.text, self.fit.longest);
            let said = if level > 0 { format!("{signs} {text}") } else { text };
            let direction = base_direction(&card.text, self.frame.direction);
            paragraphs.push(DeckParagraph {
                space_before: self.letters() * BETWEEN,
                direction,
                ..barred(self.frame.paragraph(said, self.frame.ink(self.letters())))
            });
            let evidence = Evidence::of(self.content.map, self.content.options, id, card).rest;
            paragraphs.extend(evidence.filter(|_| self.fit.has_evidence).map(|said| DeckParagraph {
                is_mark: true,
                ..barred(self.frame.paragraph(said, self.frame.faint(self.letters())))
            }));
        }
        if more > 0 {
            let more = self.frame.tell(&Message::new("one-page-more").number("count", more));
            let more = self.frame.paragraph(more, self.frame.faint(self.letters()));
            paragraphs.push(DeckParagraph { space_before: self.letters() * BETWEEN, ..more });
        }
        paragraphs
    }

    /// The places whose cards stand over all columns of a stage.
    pub(super) fn homes_of_all(&self, stage: StageId) -> Vec<Home> {
        match self.fit.gathered {
            Gathered::Nothing => vec![Home::Stage(stage)],
            Gathered::Cards | Gathered::CardsAndNames => self.content.map.homes_of(stage).collect(),
        }
    }

    /// The place whose cards stand in a column.
    pub(super) fn home_of_one(&self, column: &Column) -> Option<Home> {
        column.touchpoint.map(Home::Touchpoint).filter(|_| self.fit.gathered == Gathered::Nothing)
    }

    /// What a card's bar takes of the width.
    pub(super) fn beside_bar() -> f32 {
        BAR.0 + BAR.1
    }
}

/// A text of at most `longest` characters and an ellipsis, cut between words if one ends in the last
/// third.
fn shortened(text: &str, longest: usize) -> String {
    let Some((end, _)) = text.grapheme_indices(true).nth(longest) else { return text.to_owned() };
    let kept = text.get(..end).unwrap_or_default();
    let word = kept.rfind(char::is_whitespace).filter(|word| word * 3 >= end * 2);
    let kept = word.and_then(|word| kept.get(..word)).unwrap_or(kept);
    format!("{}…", kept.trim_end_matches(|last: char| last.is_whitespace() || ",;:–".contains(last)))
}

/// The characters of a text.
pub(super) fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Whether a card has so many characters that it is shortened.
pub(super) fn is_longer(text: &str, longest: usize) -> bool {
    text.len() > longest && text.graphemes(true).nth(longest).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_after_a_word() {
        assert_eq!(shortened("find a shop nearby", 18), "find a shop nearby");
        assert_eq!(shortened("find a shop nearby", 14), "find a shop…");
        assert_eq!(shortened("find a shop, nearby", 13), "find a shop…");
        assert_eq!(shortened("unterschiedlichste", 5), "unter…");
        assert_eq!(shortened("שָׁלוֹם לכולם", 6), "שָׁלוֹם…");
        for (text, longest) in [("find a shop nearby", 18), ("find a shop nearby", 17), ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 1)]
        {
            assert_eq!(is_longer(text, longest), shortened(text, longest) != text, "{text}");
        }
    }
}
