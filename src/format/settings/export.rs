//! What the user chose for exports: their own look, and what the dialog was last asked for.

use crate::model::{Choice, Variant, choice};

choice! {
    /// On which ground exports stand.
    #[derive(Default)]
    Shade {
        /// Bright: for paper, and for most rooms.
        #[default]
        Light "theme-light",
        /// Dark.
        Dark "theme-dark",
    }
}

choice! {
    /// On what pages are laid out.
    #[derive(Default)]
    Paper {
        /// Slides of 16:9.
        #[default]
        Slides "paper-slides",
        /// A4 across.
        A4 "paper-a4",
        /// US Letter across.
        Letter "paper-letter",
        /// One page, as large as the grid needs.
        Poster "paper-poster",
    }
}

choice! {
    /// How much of the map the dialog exports.
    #[derive(Default)]
    ExportScope {
        /// The stage under the cursor.
        #[default]
        Stage "scope-stage",
        /// All of it.
        Map "scope-map",
    }
}

choice! {
    /// Which way tables run.
    #[derive(Default)]
    Orientation {
        /// As people expect it of what is written: a picture or a poster across, everything else down.
        #[default]
        Usual "orientation-usual",
        /// Touchpoints are rows, lanes are columns.
        Down "orientation-down",
        /// Stages and touchpoints are columns, lanes are rows.
        Across "orientation-across",
    }
}

/// What the user chose for exports, as the file has it: `export::design_of` tells what of it cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportSettings {
    /// On which ground they stand.
    pub theme: Shade,
    /// On what pages are laid out.
    pub paper: Paper,
    /// The colour of titles, `#RRGGBB`; empty: the design's own.
    pub accent: String,
    /// Colours of lanes, each `KIND #RRGGBB` (`PainPoint #D55E00`).
    pub colours: Vec<String>,
    /// A PNG for the corner of each page: a path, from the settings' own directory on; empty: none.
    pub logo: String,
    /// The names of the formats that were written last.
    pub formats: Vec<String>,
    /// How much of the map was written last.
    pub scope: ExportScope,
    /// How many pixels of a picture stand for a point, 1 to 4.
    pub scale: u8,
    /// Whether the map itself goes with it.
    pub embed: bool,
    /// Which way tables run.
    pub orientation: Orientation,
    /// Whether an SVG holds text that can be edited.
    pub live_text: bool,
    /// Whether Markdown is written as slides.
    pub deck: bool,
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
