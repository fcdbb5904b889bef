//! The whole map on one page: title and scope, who it is about, the journey as bands of stages with the
//! emotion above the lanes, and what was decided.
//!
//! On paper of a given size the page has the fewest bands at which every card fits in letters that
//! can still be read there ([`paper`]); then the letters grow as long as that is so. A stage is never
//! broken over bands. Where even the most bands do not suffice, long texts are shortened, and the cards
//! for which there is no room are counted
//! (“3 more”) and returned by [`cut`]. A page of free size has room for all, in the shape of a
//! sheet of paper.

mod band;
mod cells;
mod content;
mod emotion;
mod fewer;
mod fit;
mod foot;
mod head;
mod heights;
mod labels;
mod paper;
mod setting;

use self::content::Content;
use self::fit::Fit;
use self::setting::OnePage;
use super::frame::PageFrame;
use super::{Deck, Page, PageBlock, PageKind};
use crate::export::typeset::with_fonts;
use crate::export::{ExportLook, ExportOptions, Watch};
use crate::model::{CardId, Map};

pub(super) fn one_page(map: &Map, options: &ExportOptions, watch: &Watch) -> Deck {
    let content = Content::new(map, options);
    let fit = Fit::find(&content, map, options, watch);
    let frame = PageFrame { size: fit.size, ..PageFrame::new(map, options, watch) };
    let sheet = OnePage { frame: &frame, content: &content, fit: &fit };
    let info = map.info();
    let title = sheet.title();
    let page = Page { kind: PageKind::Grid, title: title.clone(), blocks: sheet.blocks(), notes: Vec::new() };
    Deck {
        title: if info.title.is_empty() { title } else { info.title.clone() },
        language: if info.language.is_empty() { "en".to_owned() } else { info.language.clone() },
        direction: frame.direction,
        size: fit.size,
        design: frame.design.clone(),
        pages: vec![page],
    }
}

/// Whether the page has a size of its own.
pub(super) fn has_size(look: &ExportLook) -> bool {
    paper::sheet(look.paper).is_some()
}

/// The cards that the page only counts, and those that it shortens, from the highest ranked.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Cut {
    pub(crate) left_out: Vec<CardId>,
    pub(crate) shortened: Vec<CardId>,
}

/// What the page does not show.
pub(crate) fn cut(map: &Map, options: &ExportOptions) -> Cut {
    if !has_size(&options.look) {
        return Cut::default();
    }
    with_fonts(&options.look.design.fonts, || {
        let content = Content::new(map, options);
        let fit = Fit::find(&content, map, options, &Watch::default());
        let (left_out, shown): (Vec<CardId>, Vec<CardId>) =
            content.ranked.iter().partition(|id| fit.left_out.contains(*id));
        let is_longer =
            |id: &CardId| map.card(*id).is_some_and(|card| cells::is_longer(&card.text, fit.longest));
        Cut { left_out, shortened: shown.into_iter().filter(is_longer).collect() }
    })
}

impl OnePage<'_, '_> {
    fn blocks(&self) -> Vec<PageBlock> {
        let mut bands = self.bands();
        let mut heights = self.heights(&bands);
        self.fill(&mut bands, &mut heights);
        let mut blocks = self.head();
        let mut top = self.margin() + heights.head + self.gap();
        for band in bands {
            let (placed, bottom) = self.placed(band, heights.curve, top);
            blocks.extend(placed);
            top = bottom + self.gap();
        }
        let foot = self.fit.size.1 - self.margin() - heights.foot;
        blocks.extend(self.foot(foot));
        blocks
    }
}

#[cfg(test)]
mod tests;
