//! The layout that all pages share: size, margins, title, footer, and text measuring.
//!
//! Everything is placed as for a left-to-right map; [`PageFrame::mirrored`] flips it for a
//! right-to-left map, once, when a block is created.

use unicode_segmentation::UnicodeSegmentation;

use super::{Align, BlockContent, Deck, DeckParagraph, Page, PageBlock, PageKind, Rectangle, TextStyle};
use crate::export::design::{Colour, Design};
use crate::export::summary::claims_of;
use crate::export::{ExportOptions, Watch, typeset};
use crate::format::Paper;
use crate::insight::claims::Claims;
use crate::model::Map;
use crate::text::{Direction, base_direction};
use crate::words::Message;

/// Font sizes in points: a page's title, its subtitle, and the smallest size used.
pub(super) const TITLE: [f32; 4] = [26.0, 22.0, 18.0, 16.0];
pub(super) const SUBTITLE: f32 = 14.0;
pub(super) const SMALLEST: f32 = 9.0;

/// The usable share of the width, for left-to-right and right-to-left text, which leaves room for
/// other fonts. Noto Sans, used for measuring, has wider Latin and Greek letters than Arial, so
/// they need no extra room; Hebrew and Arabic letters differ more between fonts.
const SLACK: (f32, f32) = (1.0, 0.94);
/// The width of a stage marker and the gap after it; the maximum number of markers.
const MARK: (f32, f32) = (40.0, 4.0);
const MOST_MARKS: usize = 12;
/// The gap after the last marker.
const MARK_GAP: f32 = 6.0;
/// More UTF-8 bytes than any text has within the width of an em: narrow letters with combining
/// marks.
const MOST_IN_EM: f32 = 24.0;
/// How many bytes of a long text are measured to estimate its width.
const SAMPLE: usize = 600;
/// The first length tried when shortening a text, in grapheme clusters.
const FEW: usize = 64;
/// Wider than any page, so that text is not wrapped.
const UNBROKEN: f32 = 1.0e6;
/// From the top of the page: the accent line, the title, and the content.
const ACCENT: (f32, f32) = (24.0, 3.0);
const TITLE_TOP: f32 = 32.0;
const TITLE_HEIGHT: f32 = 48.0;
const CONTENT_TOP: f32 = 88.0;
/// From the bottom of the page: the end of the content, and the footer.
const CONTENT_BOTTOM: f32 = 40.0;
const FOOT: f32 = 28.0;
const FOOT_HEIGHT: f32 = 16.0;
/// The maximum size of the logo.
const LOGO: (f32, f32) = (96.0, 40.0);

/// An empty page.
pub(super) struct PageFrame<'map> {
    pub map: &'map Map,
    pub options: &'map ExportOptions,
    pub design: &'map Design,
    pub direction: Direction,
    pub size: (f32, f32),
    pub watch: &'map Watch,
    pub claims: Claims,
}

impl<'map> PageFrame<'map> {
    pub fn new(map: &'map Map, options: &'map ExportOptions, watch: &'map Watch) -> PageFrame<'map> {
        let direction =
            if map.info().is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
        let size = match options.look.paper {
            Paper::A4 => (842.0, 595.0),
            Paper::Letter => (792.0, 612.0),
            _ => (960.0, 540.0),
        };
        let claims = claims_of(map, options);
        PageFrame { map, options, design: &options.look.design, direction, size, watch, claims }
    }

    pub fn say(&self, name: &'static str) -> String {
        self.options.say(name)
    }

    pub fn tell(&self, message: &Message) -> String {
        self.options.words.say_plain(message)
    }

    /// The margin at the left and right of a page.
    pub fn margin(&self) -> f32 {
        if self.size.0 > 900.0 { 40.0 } else { 32.0 }
    }

    /// The content area of a page.
    pub fn area(&self) -> Rectangle {
        let (width, height) = self.size;
        let margin = self.margin();
        Rectangle {
            x: margin,
            y: CONTENT_TOP,
            width: width - 2.0 * margin,
            height: height - CONTENT_TOP - CONTENT_BOTTOM,
        }
    }

    /// Mirrors the rectangle if the map is right-to-left.
    pub fn mirrored(&self, place: Rectangle) -> Rectangle {
        if self.direction.is_rtl() {
            Rectangle { x: self.size.0 - place.x - place.width, ..place }
        } else {
            place
        }
    }

    /// The side where lines start.
    pub fn leading(&self) -> Align {
        if self.direction.is_rtl() { Align::Right } else { Align::Left }
    }

    /// The side where lines end.
    pub fn trailing(&self) -> Align {
        if self.direction.is_rtl() { Align::Left } else { Align::Right }
    }

    pub fn ink(&self, size: f32) -> TextStyle {
        TextStyle { size, is_bold: false, colour: self.design.ink() }
    }

    pub fn bold(&self, size: f32, colour: Colour) -> TextStyle {
        TextStyle { size, is_bold: true, colour }
    }

    pub fn faint(&self, size: f32) -> TextStyle {
        TextStyle { size, is_bold: false, colour: self.design.faint() }
    }

    /// A paragraph aligned to the map's leading side.
    pub fn paragraph(&self, text: impl Into<String>, style: TextStyle) -> DeckParagraph {
        let text = text.into();
        let direction = base_direction(&text, self.direction);
        DeckParagraph {
            text,
            direction,
            align: self.leading(),
            style,
            bar: None,
            space_before: 0.0,
            is_mark: false,
        }
    }

    /// A text box; `place` is not mirrored yet.
    pub fn text(&self, place: Rectangle, paragraphs: Vec<DeckParagraph>) -> PageBlock {
        let content = BlockContent::Text { paragraphs, fill: None, is_page_number: false };
        PageBlock { place: self.mirrored(place), content, description: String::new() }
    }

    /// A background or line, for decoration.
    pub fn fill(&self, place: Rectangle, colour: Colour) -> PageBlock {
        PageBlock {
            place: self.mirrored(place),
            content: BlockContent::Fill(colour),
            description: String::new(),
        }
    }

    /// A page with this title, without footer.
    pub fn page(&self, kind: PageKind, title: &str, content: Vec<PageBlock>, notes: Vec<String>) -> Page {
        let width = self.area().width - self.logo().map_or(0.0, |logo| logo.width + 16.0);
        let paragraphs = vec![self.title(title, width)];
        let margin = self.margin();
        let place = Rectangle { x: margin, y: TITLE_TOP, width, height: TITLE_HEIGHT };
        let mut blocks = self.marks(kind);
        blocks.push(PageBlock {
            place: self.mirrored(place),
            content: BlockContent::Title(paragraphs),
            description: String::new(),
        });
        blocks.extend(self.logo().map(|place| self.logo_block(place)));
        blocks.extend(content);
        Page { kind, title: title.to_owned(), blocks, notes }
    }

    /// The markers above the title: one dash; on a stage's page one for each stage, its own in the
    /// accent colour.
    fn marks(&self, kind: PageKind) -> Vec<PageBlock> {
        let stages = self.map.stage_ids();
        let own = stages.iter().position(|stage| kind == PageKind::Stage(*stage));
        let count = self.mark_count(kind);
        let marks = (0..count).map(|mark| {
            let x = self.margin() + mark as f32 * (MARK.0 + MARK.1);
            let is_own = own.is_none_or(|own| own == mark);
            let colour = if is_own { self.design.accent() } else { self.design.line() };
            self.fill(Rectangle { x, y: ACCENT.0, width: MARK.0, height: ACCENT.1 }, colour)
        });
        marks.collect()
    }

    fn mark_count(&self, kind: PageKind) -> usize {
        let stages = self.map.stage_ids();
        let is_stage = stages.iter().any(|stage| kind == PageKind::Stage(*stage));
        if is_stage { stages.len().min(MOST_MARKS) } else { 1 }
    }

    /// The line beside the markers, of this height.
    pub fn beside_marks(&self, kind: PageKind, height: f32) -> Rectangle {
        let area = self.area();
        let marks = self.mark_count(kind) as f32 * (MARK.0 + MARK.1) + MARK_GAP;
        let width = area.width - marks - self.logo().map_or(0.0, |logo| logo.width + 16.0);
        Rectangle { x: area.x + marks, y: ACCENT.0 + (ACCENT.1 - height) / 2.0, width, height }
    }

    /// The title in the largest size that fits; if none fits, it is shortened.
    pub fn title(&self, title: &str, width: f32) -> DeckParagraph {
        let set = |size: f32| self.paragraph(title, self.bold(size, self.design.ink()));
        let fits = |paragraph: &DeckParagraph| self.fits(paragraph, width, TITLE_HEIGHT);
        let found = TITLE.iter().map(|size| set(*size)).find(fits);
        found.unwrap_or_else(|| {
            let paragraph = set(TITLE[TITLE.len() - 1]);
            self.shortened(paragraph, width, TITLE_HEIGHT)
        })
    }

    /// The position of the logo, not mirrored.
    pub fn logo(&self) -> Option<Rectangle> {
        let logo = self.design.logo.as_ref().filter(|logo| logo.width > 0 && logo.height > 0)?;
        let (width, height) = (logo.width as f32, logo.height as f32);
        let scale = (LOGO.0 / width).min(LOGO.1 / height);
        let (width, height) = (width * scale, height * scale);
        Some(Rectangle { x: self.size.0 - self.margin() - width, y: ACCENT.0, width, height })
    }

    pub fn logo_block(&self, place: Rectangle) -> PageBlock {
        let description = self.say("deck-logo");
        PageBlock { place: self.mirrored(place), content: BlockContent::Logo, description }
    }

    /// Adds the footers: the title of the map, and the page number.
    pub fn deck(&self, mut pages: Vec<Page>) -> Deck {
        let title = self.map.info().title.clone();
        for (place, page) in pages.iter_mut().enumerate() {
            page.blocks.extend(self.foot(&title, place + 1, page.kind));
        }
        Deck {
            title,
            language: self.map.info().language.clone(),
            direction: self.direction,
            size: self.size,
            design: self.design.clone(),
            pages,
        }
    }

    fn foot(&self, title: &str, number: usize, kind: PageKind) -> Vec<PageBlock> {
        if kind == PageKind::Title {
            return Vec::new();
        }
        let area = self.area();
        let place = |x: f32, width: f32| Rectangle { x, y: self.size.1 - FOOT, width, height: FOOT_HEIGHT };
        let style = self.faint(SMALLEST);
        let title_width = area.width - 80.0;
        let title = self.shortened(self.paragraph(title, style), title_width, FOOT_HEIGHT);
        let mut number = self.paragraph(number.to_string(), style);
        number.align = self.trailing();
        let number = BlockContent::Text { paragraphs: vec![number], fill: None, is_page_number: true };
        let number_place = self.mirrored(place(area.x + area.width - 56.0, 56.0));
        vec![
            self.text(place(area.x, title_width), vec![title]),
            PageBlock { place: number_place, content: number, description: String::new() },
        ]
    }

    /// The height of a paragraph in a box of this width, without the space before it.
    pub fn height(&self, paragraph: &DeckParagraph, width: f32) -> f32 {
        height(paragraph, &paragraph.text, width)
    }

    /// Whether a paragraph in a box of this width is at most `most` high. Long text is not measured
    /// to its end.
    pub fn fits(&self, paragraph: &DeckParagraph, width: f32, most: f32) -> bool {
        let lines = lines_in(paragraph, most);
        fits(paragraph, &paragraph.text, width, lines)
    }

    /// The number of lines of a paragraph in a box of this width.
    pub fn lines(&self, paragraph: &DeckParagraph, width: f32) -> usize {
        lines(paragraph, &paragraph.text, width)
    }

    /// The height of several paragraphs in a box of this width.
    pub fn heights(&self, paragraphs: &[DeckParagraph], width: f32) -> f32 {
        let before: f32 = paragraphs.iter().skip(1).map(|paragraph| paragraph.space_before).sum();
        before + paragraphs.iter().map(|paragraph| self.height(paragraph, width)).sum::<f32>()
    }

    /// The paragraph, shortened at its end if it is higher than `most`.
    pub fn shortened(&self, paragraph: DeckParagraph, width: f32, most: f32) -> DeckParagraph {
        let most = lines_in(&paragraph, most);
        if fits(&paragraph, &paragraph.text, width, most) {
            return paragraph;
        }
        let text = |end: usize| {
            let kept = paragraph.text.get(..end).unwrap_or_default().trim_end();
            format!("{kept}…")
        };
        let end = longest(&paragraph.text, |end| fits(&paragraph, &text(end), width, most));
        DeckParagraph { text: text(end), ..paragraph }
    }
}

/// How many lines of a paragraph fit into this height; tolerates rounding errors.
fn lines_in(paragraph: &DeckParagraph, height: f32) -> usize {
    // Not negative, and far below the limit of usize.
    (height / typeset::line_height(&paragraph.style) + 0.01) as usize
}

fn slack(paragraph: &DeckParagraph) -> f32 {
    if paragraph.direction.is_rtl() { SLACK.1 } else { SLACK.0 }
}

/// The width available for a line of text in a box of this width.
pub(super) fn line_width(paragraph: &DeckParagraph, width: f32) -> f32 {
    let bar = paragraph.bar.map_or(0.0, |_| super::BAR.0 + super::BAR.1);
    ((width - bar) * slack(paragraph)).max(1.0)
}

/// The width of a box in which a line of this width fits.
fn box_width(paragraph: &DeckParagraph, line: f32) -> f32 {
    line / slack(paragraph) + paragraph.bar.map_or(0.0, |_| super::BAR.0 + super::BAR.1) + 0.5
}

/// The width of a box in which the longest word of a paragraph is not broken.
pub(super) fn longest_word(paragraph: &DeckParagraph) -> f32 {
    let (sample, _) = sample(&paragraph.text);
    box_width(paragraph, typeset::longest_word(sample, &paragraph.style))
}

/// The width of a box in which no line of a paragraph wraps; an estimate for a long text.
pub(super) fn natural_width(paragraph: &DeckParagraph) -> f32 {
    let (sample, share) = sample(&paragraph.text);
    let measured = typeset::measure(sample, &paragraph.style, paragraph.direction, UNBROKEN);
    box_width(paragraph, measured.width / share)
}

/// The start of a long text, and its share of the whole.
fn sample(text: &str) -> (&str, f32) {
    if text.len() <= SAMPLE {
        return (text, 1.0);
    }
    let end = (0..=SAMPLE).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    (text.get(..end).unwrap_or_default(), end as f32 / text.len() as f32)
}

/// The height of `text`, formatted like this paragraph, in a box of this width.
pub(super) fn height(paragraph: &DeckParagraph, text: &str, width: f32) -> f32 {
    lines(paragraph, text, width) as f32 * line_height(paragraph, text)
}

/// The height of a line of `text`, formatted like this paragraph, in whichever program shows it.
pub(super) fn line_height(paragraph: &DeckParagraph, text: &str) -> f32 {
    typeset::line_height(&paragraph.style) * typeset::tallness(text)
}

/// The number of lines; at least one.
pub(super) fn lines(paragraph: &DeckParagraph, text: &str, width: f32) -> usize {
    let width = line_width(paragraph, width);
    typeset::measure(text, &paragraph.style, paragraph.direction, width).lines.max(1)
}

/// Whether a text has at most `most` lines. Text that is obviously too long is rejected without
/// measuring, because 10,000 characters take a while.
pub(super) fn fits(paragraph: &DeckParagraph, text: &str, width: f32, most: usize) -> bool {
    let letters = most as f32 * line_width(paragraph, width) / paragraph.style.size;
    let characters = (letters * MOST_IN_EM) as usize + MOST_IN_EM as usize;
    text.len() <= characters && lines(paragraph, text, width) <= most
}

/// The largest end of a grapheme cluster at which the text `fits`; 0 if there is none. Assumes that
/// if a text fits, every shorter part fits too.
pub(super) fn longest(text: &str, fits: impl Fn(usize) -> bool) -> usize {
    let ends: Vec<usize> =
        text.grapheme_indices(true).map(|(start, cluster)| start + cluster.len()).collect();
    // Start small and double, so that text that is far too long is never measured.
    let mut most = FEW.min(ends.len());
    while most < ends.len() && fits(ends[most - 1]) {
        most = (most * 2).min(ends.len());
    }
    let count = ends[..most].partition_point(|end| fits(*end));
    count.checked_sub(1).and_then(|last| ends.get(last)).copied().unwrap_or_default()
}

/// An emotion with its sign, using a true minus. A left-to-right mark keeps the sign before the
/// number in Hebrew and Arabic text.
pub(in crate::export::deck) fn signed(emotion: i8) -> String {
    match emotion {
        ..0 => format!("\u{200E}−{}", emotion.unsigned_abs()),
        0 => "0".to_owned(),
        1.. => format!("\u{200E}+{emotion}"),
    }
}
