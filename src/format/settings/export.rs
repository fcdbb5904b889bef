//! The user's choices for exports: their own design, and the last choices in the export dialog.

use crate::model::{Choice, Variant, choice};

choice! {
    /// The background of exports.
    #[derive(Default)]
    Shade {
        /// For paper, and for most rooms.
        #[default]
        Light "theme-light",
        Dark "theme-dark",
    }
}

choice! {
    /// The page size.
    #[derive(Default)]
    Paper {
        /// Slides of 16:9.
        #[default]
        Slides "paper-slides",
        /// A4 landscape.
        A4 "paper-a4",
        /// US Letter landscape.
        Letter "paper-letter",
        /// The whole map on one page of this size, as on the following.
        A3 "paper-a3",
        A2 "paper-a2",
        A1 "paper-a1",
        A0 "paper-a0",
        /// 16:9.
        Wide "paper-wide",
        /// As large as the map needs.
        Poster "paper-poster",
    }
}

choice! {
    /// How much of the map is exported.
    #[derive(Default)]
    ExportScope {
        /// The stage under the cursor.
        #[default]
        Stage "scope-stage",
        Map "scope-map",
    }
}

choice! {
    /// The orientation of tables.
    #[derive(Default)]
    Orientation {
        /// The usual one for the format: across for pictures and posters, down for everything else.
        #[default]
        Usual "orientation-usual",
        /// Touchpoints are rows, lanes are columns.
        Down "orientation-down",
        /// Stages and touchpoints are columns, lanes are rows.
        Across "orientation-across",
    }
}

/// The choices as written in the file; `export::design_of` reports those that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportSettings {
    pub theme: Shade,
    pub paper: Paper,
    /// The colour of titles, `#RRGGBB`; empty for the default.
    pub accent: String,
    /// The colours of lanes, each as `KIND #RRGGBB` (`PainPoint #D55E00`).
    pub colours: Vec<String>,
    /// A PNG for the corner of each page, as a path relative to the settings' directory; empty for
    /// none.
    pub logo: String,
    /// The names of the last chosen formats.
    pub formats: Vec<String>,
    pub scope: ExportScope,
    /// Pixels per point in pictures, 1 to 4.
    pub scale: u8,
    /// Whether the map itself is embedded in the exported file.
    pub embed: bool,
    pub orientation: Orientation,
    /// Whether an SVG contains editable text.
    pub live_text: bool,
    /// Whether Markdown is written as slides.
    pub deck: bool,
}

impl Paper {
    /// Whether the paper is for one page that holds the whole map.
    pub fn is_one_page(self) -> bool {
        !matches!(self, Paper::Slides | Paper::A4 | Paper::Letter)
    }
}

impl Default for ExportSettings {
    fn default() -> ExportSettings {
        ExportSettings {
            theme: Shade::default(),
            paper: Paper::default(),
            accent: String::new(),
            colours: Vec::new(),
            logo: String::new(),
            formats: vec!["pptx".to_owned()],
            scope: ExportScope::default(),
            scale: 2,
            embed: false,
            orientation: Orientation::default(),
            live_text: false,
            deck: false,
        }
    }
}
