//! The options of exports by name, and which of them each format takes. An option that a format
//! does not take is refused on the command line and not offered in the dialog.

use self::ExportOption::{
    ByteOrderMark, Deck, Embed, Fonts, Lanes, Language, LiveText, LogicalOrder, OnePage, Orientation, Paper,
    Persona, Raw, Rows, Scale, Score, Sheets, Stage, Theme,
};

/// An option of `masa export` or of the export dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportOption {
    ByteOrderMark,
    Deck,
    Embed,
    Fonts,
    Lanes,
    Language,
    LiveText,
    LogicalOrder,
    OnePage,
    Orientation,
    Paper,
    Persona,
    Raw,
    Rows,
    Scale,
    Score,
    Sheets,
    Stage,
    Theme,
}

impl ExportOption {
    /// Its name on the command line.
    pub fn flag(self) -> &'static str {
        match self {
            ByteOrderMark => "--bom",
            Deck => "--deck",
            Embed => "--embed",
            Fonts => "--fonts",
            Lanes => "--lanes",
            Language => "--lang",
            LiveText => "--text",
            LogicalOrder => "--logical-order",
            OnePage => "--one-page",
            Orientation => "--orient",
            Paper => "--paper",
            Persona => "--persona",
            Raw => "--raw",
            Rows => "--rows",
            Scale => "--scale",
            Score => "--score",
            Sheets => "--sheets",
            Stage => "--stage",
            Theme => "--theme",
        }
    }
}

#[cfg(feature = "pptx")]
pub(super) const PPTX: &[ExportOption] =
    &[Embed, Fonts, Lanes, Language, LogicalOrder, Orientation, Paper, Persona, Score, Sheets, Stage, Theme];
#[cfg(feature = "pdf")]
pub(super) const PDF: &[ExportOption] =
    &[Embed, Fonts, Lanes, Language, OnePage, Orientation, Paper, Persona, Score, Sheets, Stage, Theme];
#[cfg(feature = "xlsx")]
pub(super) const XLSX: &[ExportOption] = HTML;
pub(super) const HTML: &[ExportOption] =
    &[Embed, Lanes, Language, Orientation, Paper, Persona, Score, Stage, Theme];
#[cfg(feature = "svg")]
pub(super) const SVG: &[ExportOption] =
    &[Embed, Fonts, Lanes, Language, LiveText, Orientation, Paper, Persona, Stage, Theme];
#[cfg(feature = "png")]
pub(super) const PNG: &[ExportOption] =
    &[Embed, Fonts, Lanes, Language, Orientation, Paper, Persona, Scale, Stage, Theme];
pub(super) const CSV: &[ExportOption] =
    &[ByteOrderMark, Lanes, Language, Orientation, Persona, Raw, Rows, Stage];
pub(super) const TSV: &[ExportOption] = CSV;
pub(super) const MARKDOWN: &[ExportOption] =
    &[Deck, Lanes, Language, Orientation, Persona, Rows, Score, Stage];
pub(super) const MERMAID: &[ExportOption] = &[Language, Persona, Stage];
pub(super) const DECISIONS: &[ExportOption] = &[Lanes, Language, Persona, Stage];
pub(super) const DECISIONS_HTML: &[ExportOption] = &[Lanes, Language, Persona, Stage, Theme];
pub(super) const JSON: &[ExportOption] = &[];
