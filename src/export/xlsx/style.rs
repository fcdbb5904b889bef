//! The cell formats of a workbook, derived from the [`Design`](crate::export::design::Design).

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::export::ExportOptions;
use crate::export::design::{Colour, Design};
use crate::format::Shade;
use crate::model::{LaneKind, Map};
use crate::text::{Direction, base_direction};

const FONT: &str = "Arial";

/// Creates the cell formats of a workbook.
pub(super) struct Styles {
    design: Design,
    direction: Direction,
}

/// The role of a cell, which determines its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SheetRole {
    Title,
    /// The text below the title.
    Subtitle,
    /// The heading of a column that belongs to no lane.
    Head,
    LaneHead(LaneKind),
    Stage,
    Touchpoint,
    /// The label for the stage as a whole.
    WholeStage,
    Cards(LaneKind),
    /// A text on a data sheet: not wrapped, so that all rows have the same height.
    Data,
    Text,
    Number,
    Date,
    /// An emotion, with its sign.
    Emotion,
}

/// The look of a part of a cell with cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    Card,
    /// How much a card hurts.
    Severity(LaneKind),
    /// What else is known about it.
    Rest,
}

impl Styles {
    pub fn new(map: &Map, options: &ExportOptions) -> Styles {
        let is_right_to_left = map.info().is_right_to_left();
        let direction = if is_right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        Styles { design: options.look.design.clone(), direction }
    }

    pub fn is_right_to_left(&self) -> bool {
        self.direction.is_rtl()
    }

    pub fn design(&self) -> &Design {
        &self.design
    }

    /// The default format.
    pub fn plain(&self) -> Format {
        let plain =
            Format::new().set_font_name(FONT).set_font_size(10).set_font_color(colour(self.design.ink()));
        match self.design.shade {
            Shade::Light => plain,
            Shade::Dark => plain.set_background_color(colour(self.design.page())),
        }
    }

    pub fn run(&self, run: Run) -> Format {
        let (size, ink) = match run {
            Run::Card => (10, self.design.ink()),
            Run::Severity(kind) => (9, self.design.lane(kind).title),
            Run::Rest => (9, self.design.faint()),
        };
        let format = Format::new().set_font_name(FONT).set_font_size(size).set_font_color(colour(ink));
        if matches!(run, Run::Severity(_)) { format.set_bold() } else { format }
    }

    /// The format of a cell with this text.
    pub fn of(&self, role: SheetRole, text: &str) -> Format {
        let format = self.role(role).set_reading_direction(match base_direction(text, self.direction) {
            Direction::LeftToRight => 1,
            Direction::RightToLeft => 2,
        });
        if would_be_a_formula(text) { format.set_quote_prefix() } else { format }
    }

    /// The format of a cell, independent of its text.
    pub fn role(&self, role: SheetRole) -> Format {
        let design = &self.design;
        let start = if self.is_right_to_left() { FormatAlign::Right } else { FormatAlign::Left };
        let base = self.plain().set_align(FormatAlign::Top).set_align(start);
        let unwrapped =
            |format: Format| format.set_border(FormatBorder::Thin).set_border_color(colour(design.line()));
        let ruled = |format: Format| unwrapped(format).set_text_wrap().set_indent(1);
        let filled = |format: Format, ground: Colour| format.set_background_color(colour(ground));
        let inked = |format: Format, ink: Colour| format.set_font_color(colour(ink));
        match role {
            SheetRole::Title => inked(
                base.set_bold().set_font_size(18).set_align(FormatAlign::VerticalCenter),
                design.accent(),
            ),
            SheetRole::Subtitle => inked(base, design.faint()),
            SheetRole::Head => {
                let head = ruled(base).set_bold().set_align(FormatAlign::VerticalCenter);
                filled(inked(head, design.ink()), design.head())
            }
            SheetRole::LaneHead(kind) => {
                let lane = design.lane(kind);
                let head = ruled(base).set_bold().set_align(FormatAlign::VerticalCenter);
                let head =
                    head.set_border_bottom(FormatBorder::Medium).set_border_bottom_color(colour(lane.bar));
                filled(inked(head, lane.title), lane.tint)
            }
            SheetRole::Stage => filled(ruled(base).set_bold().set_font_size(11), design.head()),
            SheetRole::Touchpoint => ruled(base).set_bold(),
            SheetRole::WholeStage => inked(ruled(base).set_italic(), design.faint()),
            SheetRole::Cards(kind) => filled(ruled(base), design.lane(kind).tint),
            SheetRole::Data => unwrapped(base),
            SheetRole::Text => ruled(base),
            SheetRole::Number => ruled(base).set_align(FormatAlign::Right),
            SheetRole::Emotion => ruled(base)
                .set_align(FormatAlign::Center)
                .set_indent(0)
                .set_reading_direction(1)
                .set_num_format("+0;\u{2212}0;0"),
            SheetRole::Date => ruled(base).set_num_format("yyyy-mm-dd"),
        }
    }
}

pub(super) fn colour(colour: Colour) -> Color {
    Color::RGB(u32::from_be_bytes([0, colour.red, colour.green, colour.blue]))
}

/// Whether a spreadsheet would read the text as a formula if somebody typed it.
fn would_be_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '\''])
}
