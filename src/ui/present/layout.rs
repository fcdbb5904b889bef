//! Divides the sections into pages, decides where everything on a page is placed, and finds the
//! page to show. Drawing is the task of `view`. Columns are counted in reading order.

use std::ops::Range;
use std::rc::Rc;

use super::chart_names::{name_rows, stage_names};
use super::content::{BlockText, SectionText, sections};
use super::pages::{BlockSize, Piece, Room, divide, reveals};
use crate::insight::emotion::journey;
use crate::insight::ranking::Score;
use crate::model::{Id, PersonaId};
use crate::text::Options;
use crate::ui::core::presented::{Section, Spot};
use crate::ui::core::shown::Visible;
use crate::ui::core::state::State;

/// Maximum width of the content: longer lines are hard to read from a distance.
const LONGEST: u16 = 96;
/// Minimum columns per touchpoint on the curve.
const LEAST_STEP: u16 = 2;
/// Maximum columns per touchpoint on the curve.
const LARGEST_STEP: u16 = 12;

/// The margins and main rows of a page, for one screen size.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageFrame {
    pub margin: u16,
    /// The columns between the margins.
    pub width: u16,
    /// The first row for content.
    pub top: u16,
    /// The row of the page number.
    pub foot: u16,
    /// The empty rows below a title, below the curve and between items.
    pub gap: u16,
}

impl PageFrame {
    pub fn new((width, height): (u16, u16)) -> PageFrame {
        let margin = (width / 12).max(width.saturating_sub(LONGEST) / 2);
        PageFrame {
            margin,
            width: width.saturating_sub(2 * margin),
            top: height / 12,
            foot: height.saturating_sub(1),
            gap: if height < 40 { 1 } else { 2 },
        }
    }

    /// The number of rows for content: from `top` to the blank row above the page number.
    fn rows(&self) -> u16 {
        self.foot.saturating_sub(self.top + 1)
    }
}

/// What is on a page, and where.
#[derive(Clone, Debug)]
pub(super) struct Page {
    /// The index of its section in [`Presentation::sections`].
    pub place: usize,
    pub section: Section,
    /// The index of the page within its section.
    pub part: usize,
    /// The row of the screen from which the rows of its pieces are counted.
    pub start: u16,
    pub pieces: Vec<Piece>,
    /// The curve, which is drawn above the items.
    pub chart: Option<Chart>,
}

/// The position and scale of the curve on a page, and which touchpoints of the journey it shows.
#[derive(Clone, Debug)]
pub(super) struct Chart {
    pub touchpoints: Range<usize>,
    pub row: u16,
    /// The rows from one level of emotion to the next.
    pub pitch: u16,
    /// The columns over which the touchpoints are spread.
    pub columns: u16,
    /// The rows for the names of the stages: two, which they use in turn, if they do not fit into one.
    pub name_rows: u16,
}

impl Chart {
    /// The rows of the curve, including those with the stage names.
    fn height(&self) -> u16 {
        4 * self.pitch + 1 + self.name_rows
    }
}

/// All pages of the presentation, and the laid-out sections that they show.
pub(super) struct Presentation {
    pub frame: PageFrame,
    pub sections: Vec<SectionText>,
    pub pages: Vec<Page>,
}

/// The cache key of a [`Presentation`], which is laid out again if any of it changes.
#[derive(PartialEq)]
struct MadeFrom {
    visible: Visible,
    size: (u16, u16),
    options: Options,
    most: usize,
    notes: bool,
    eyes: Option<PersonaId>,
    score: Score,
    /// The title of a map without one.
    file: String,
}

impl Presentation {
    /// The presentation for the current state, from the cache if it is up to date.
    pub fn of(state: &State) -> Rc<Presentation> {
        let (lens, presented) = (&state.lens, &state.lens.presented);
        let made_from = MadeFrom {
            visible: Visible::of(state),
            size: state.session.size,
            options: state.options(),
            most: presented.most,
            notes: presented.notes,
            eyes: lens.eyes,
            score: lens.score,
            file: state.file.name(),
        };
        state.memo.whole(made_from, || Presentation::new(state))
    }

    fn new(state: &State) -> Presentation {
        let frame = PageFrame::new(state.session.size);
        let sections = sections(state, frame.width, frame.rows());
        let mut pages = Vec::new();
        for (place, section) in sections.iter().enumerate() {
            let of_section = pages_of(state, frame, place, section);
            pages.extend(of_section.into_iter().enumerate().map(|(part, page)| Page { part, ..page }));
        }
        Presentation { frame, sections, pages }
    }

    /// The index of the page for a spot: in its section, the page with the item that was the first
    /// on the page; otherwise the page whose index in the section is nearest; 0 if there is no such
    /// section.
    pub fn page_at(&self, spot: &Spot) -> usize {
        let of_section = || self.pages.iter().enumerate().filter(|(_, page)| page.section == spot.section);
        let holds = |page: &Page| page.pieces.iter().any(|piece| self.id(page, piece) == spot.first);
        let distance = |(_, page): &(usize, &Page)| page.part.abs_diff(spot.part);
        let same = of_section().filter(|(_, page)| holds(page)).min_by_key(distance);
        same.or_else(|| of_section().min_by_key(distance)).map_or(0, |(place, _)| place)
    }

    /// The spot for a page on which `revealed` blocks after the first are shown.
    pub fn spot(&self, place: usize, revealed: usize) -> Spot {
        self.pages.get(place).map_or(Spot::default(), |page| Spot {
            section: page.section,
            part: page.part,
            first: page.pieces.first().and_then(|piece| self.id(page, piece)),
            revealed,
            highlight: None,
        })
    }

    /// For each page, how many blocks can be revealed after the first.
    pub fn reveals(&self) -> Vec<usize> {
        self.pages.iter().map(|page| reveals(&page.pieces)).collect()
    }

    pub fn section(&self, page: &Page) -> Option<&SectionText> {
        self.sections.get(page.place)
    }

    pub fn id(&self, page: &Page, piece: &Piece) -> Option<Id> {
        let block = self.section(page)?.blocks.get(piece.block)?;
        block.items.get(piece.item).map(|item| item.id)
    }
}

/// Divides a section into pages, at least one.
fn pages_of(state: &State, frame: PageFrame, place: usize, section: &SectionText) -> Vec<Page> {
    let title = section.title.line_count().max(section.continued.line_count());
    let below = section.below.as_ref().map_or(0, |below| below.line_count());
    let head = u16::try_from(title + below).unwrap_or(u16::MAX).saturating_add(frame.gap);
    // The title of the map is placed lower than those of other pages.
    let head = if section.section == Section::Title { head + frame.rows() / 5 } else { head };
    let start = frame.top + head;
    let rows = frame.rows().saturating_sub(head);
    let page = |pieces, chart: Option<Chart>| {
        let start = chart.as_ref().map_or(start, |chart| chart.row + chart.height() + frame.gap);
        Page { place, section: section.section, part: 0, start, pieces, chart }
    };
    let divided = |blocks: &[BlockSize], rows: u16| {
        let gaps = (frame.gap, frame.gap + u16::from(rows >= 20));
        divide(blocks, Room { rows, gaps, most: state.lens.presented.most })
    };
    if section.section != Section::Curve {
        let blocks: Vec<BlockSize> = section.blocks.iter().map(size).collect();
        return divided(&blocks, rows).into_iter().map(|pieces| page(pieces, None)).collect();
    }
    let pitch = match rows {
        0..22 => 1,
        22..40 => 2,
        40.. => 3,
    };
    let all = journey(state.map());
    let fits = usize::from(chart_width(frame.width) / LEAST_STEP).max(1);
    let mut pages = Vec::new();
    for first in (0..all.len()).step_by(fits) {
        let of = first..(first + fits).min(all.len());
        let here = all.get(of.clone()).unwrap_or_default();
        let width = chart_width(frame.width);
        let count = u16::try_from(of.len()).unwrap_or(u16::MAX);
        let columns = width.min(count.saturating_mul(LARGEST_STEP));
        let name_rows = name_rows(&stage_names(state.map(), here, columns, width));
        let chart = Chart { touchpoints: of, row: start, pitch, columns, name_rows };
        let left = rows.saturating_sub(chart.height() + frame.gap);
        let is_here = |id: Id| here.iter().any(|one| Id::from(*one) == id);
        pages.extend(
            curve_pages(section, left, divided, is_here)
                .into_iter()
                .map(|pieces| page(pieces, Some(chart.clone()))),
        );
    }
    pages
}

/// Divides the items below the curve into pages. Only those for which `is_here` is true are taken:
/// a long curve is split over several pages, each with the items of its own touchpoints.
fn curve_pages(
    section: &SectionText,
    rows: u16,
    divided: impl Fn(&[BlockSize], u16) -> Vec<Vec<Piece>>,
    is_here: impl Fn(Id) -> bool,
) -> Vec<Vec<Piece>> {
    let Some(block) = section.blocks.first() else { return vec![Vec::new()] };
    let items: Vec<usize> = (0..block.items.len()).filter(|place| is_here(block.items[*place].id)).collect();
    let heights = items.iter().map(|place| block.items[*place].rows()).collect();
    let mut pages = divided(&[BlockSize { headed: false, items: heights, tight: block.tight }], rows);
    for piece in pages.iter_mut().flatten() {
        piece.item = items.get(piece.item).copied().unwrap_or_default();
    }
    pages
}

fn size(block: &BlockText) -> BlockSize {
    BlockSize {
        headed: block.head.is_some(),
        items: block.items.iter().map(|item| item.rows()).collect(),
        tight: block.tight,
    }
}

/// The width of the axis, which is before the curve.
pub(super) fn axis_width(width: u16) -> u16 {
    if width >= 60 { 20 } else { 3 }
}

/// The width of the curve without the axis.
pub(super) fn chart_width(width: u16) -> u16 {
    width.saturating_sub(axis_width(width))
}
