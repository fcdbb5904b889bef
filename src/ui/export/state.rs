//! The export dialog: what is written, how, where to, and what is known of it before it is written.

use std::path::PathBuf;

use crate::export::{FORMATS, Format, Holding, TableRows};
use crate::format::ExportSettings;
use crate::model::{PersonaId, StageId};
use crate::ops::Revision;
use crate::text::Editor;

/// The dialog.
#[derive(Clone, Debug)]
pub struct ExportDialog {
    /// Whether each of [`FORMATS`] is to be written.
    pub ticked: Vec<bool>,
    /// The row that is selected, as a place in `crate::ui::export::actions::rows`.
    pub selected: usize,
    /// How it is written.
    pub choices: Choices,
    /// The folder that it is written into, as it was typed or taken from the map's file.
    pub folder: PathBuf,
    /// The folder while it is typed.
    pub typing: Option<Editor>,
    /// What is known of it before it is written.
    pub preview: Preview,
}

/// Which lanes are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LaneChoice {
    /// All that are not hidden.
    #[default]
    Shown,
    /// Those that the filter names.
    Filtered,
    /// Those in which rapid capture stops.
    Capture,
}

/// How a map is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// What is remembered until the next time.
    pub kept: ExportSettings,
    /// What a row of a table is.
    pub rows: TableRows,
    /// Whose cards; `None`: everyone's.
    pub persona: Option<PersonaId>,
    /// Which lanes.
    pub lanes: LaneChoice,
    /// Whether files of the same names are replaced; else the new ones are numbered. It is never remembered.
    pub replaces: bool,
}

/// What a preview was asked for: while it is the same, so is the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Which state of the map.
    pub revision: Revision,
    /// The stage under the cursor.
    pub stage: Option<StageId>,
    /// How it is written.
    pub choices: Choices,
    /// Where to.
    pub folder: PathBuf,
}

/// What is known of an export before it is written. It is found out on another thread.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// What was asked last.
    pub asked: Option<Question>,
    /// The number of the last question: an answer to a former one comes too late.
    pub number: u64,
    /// What each of [`FORMATS`] would hold; empty until it is known.
    pub holdings: Vec<Holding>,
    /// The name of the file of each format: one that is there already is not taken, unless files are replaced.
    pub names: Vec<String>,
    /// The folder as the system names it; `None` until it is known.
    pub folder: Option<PathBuf>,
    /// Whether the folder is there.
    pub folder_exists: bool,
}

impl ExportDialog {
    /// A dialog with the formats ticked that were chosen last; where none of them is built in, the first that is.
    pub fn new(choices: Choices, folder: PathBuf) -> ExportDialog {
        let chosen = |name: &str| choices.kept.formats.iter().any(|one| one == name);
        let mut ticked: Vec<bool> = FORMATS.iter().map(|format| chosen(format.name)).collect();
        if !ticked.contains(&true) {
            ticked.iter_mut().take(1).for_each(|first| *first = true);
        }
        let preview = Preview::default();
        ExportDialog { ticked, selected: 0, choices, folder, typing: None, preview }
    }

    /// The formats that are to be written.
    pub fn formats(&self) -> Vec<&'static Format> {
        FORMATS.iter().zip(&self.ticked).filter(|(_, ticked)| **ticked).map(|(format, _)| format).collect()
    }

    /// All that the preview depends on.
    pub fn question(&self, revision: Revision, stage: Option<StageId>) -> Question {
        Question { revision, stage, choices: self.choices.clone(), folder: self.folder.clone() }
    }
}
