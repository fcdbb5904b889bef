//! The state of the export dialog: what to export, how and where to, and its preview.

use std::path::PathBuf;

use crate::export::{FORMATS, Format, Holding, TableRows};
use crate::format::ExportSettings;
use crate::model::{PersonaId, StageId};
use crate::ops::Revision;
use crate::text::Editor;

#[derive(Clone, Debug)]
pub struct ExportDialog {
    /// Whether each of [`FORMATS`] is ticked.
    pub ticked: Vec<bool>,
    /// The index of the selected row, in `crate::ui::export::actions::dialog_rows`.
    pub selected: usize,
    pub choices: Choices,
    /// The target folder, as typed or taken from the map's file.
    pub(super) folder: PathBuf,
    /// The field in which the folder is being typed.
    pub typing: Option<Editor>,
    pub(super) preview: ExportPreview,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LaneChoice {
    /// All that are not hidden.
    #[default]
    Shown,
    /// Those that the filter names.
    Filtered,
    /// Those that quick capture visits.
    Capture,
}

/// The choices for an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The ones that are remembered in the settings.
    pub kept: ExportSettings,
    /// What a row of a table is.
    pub rows: TableRows,
    /// Whether slides and PDF are sheets to write on.
    pub sheets: bool,
    /// Only the cards of this persona; `None`: everyone's.
    pub persona: Option<PersonaId>,
    pub lanes: LaneChoice,
    /// Whether existing files are overwritten; otherwise the new ones are numbered. Never
    /// remembered.
    pub replaces: bool,
}

/// Everything that a preview depends on: while it is equal, the preview is up to date.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub revision: Revision,
    /// The stage under the cursor.
    pub stage: Option<StageId>,
    pub choices: Choices,
    pub folder: PathBuf,
}

/// What an export would contain, computed on another thread.
#[derive(Clone, Debug, Default)]
pub struct ExportPreview {
    /// The last request.
    pub asked: Option<Question>,
    /// The number of the last request: answers to earlier ones are ignored.
    pub number: u64,
    /// What each of [`FORMATS`] would contain; empty until known.
    pub holdings: Vec<Holding>,
    /// The file name for each format: one that does not exist yet, unless files are overwritten.
    pub names: Vec<String>,
    /// The absolute path of the folder; `None` until known.
    pub folder: Option<PathBuf>,
    pub folder_exists: bool,
}

impl ExportDialog {
    /// A dialog with the last formats ticked; if none of them exists in this build, with the first
    /// format.
    pub fn new(choices: Choices, folder: PathBuf) -> ExportDialog {
        let chosen = |name: &str| choices.kept.formats.iter().any(|one| one == name);
        let mut ticked: Vec<bool> = FORMATS.iter().map(|format| chosen(format.name)).collect();
        if !ticked.contains(&true) {
            ticked.iter_mut().take(1).for_each(|first| *first = true);
        }
        let preview = ExportPreview::default();
        ExportDialog { ticked, selected: 0, choices, folder, typing: None, preview }
    }

    /// The ticked formats.
    pub fn formats(&self) -> Vec<&'static Format> {
        FORMATS.iter().zip(&self.ticked).filter(|(_, ticked)| **ticked).map(|(format, _)| format).collect()
    }

    pub fn question(&self, revision: Revision, stage: Option<StageId>) -> Question {
        Question { revision, stage, choices: self.choices.clone(), folder: self.folder.clone() }
    }
}
