//! What takes time, as data: what each task needs to know, on which thread it is done, and whether the program waits for
//! it when it ends. `app` does it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::export::{ExportOptions, Format, Watch};
use crate::format::journal::{Ending, Left};
use crate::format::{Fingerprint, Settings};
use crate::model::Map;
use crate::ops::Revision;

/// Something to be done on a thread.
#[derive(Debug)]
pub enum Task {
    /// Save the map; answered by `Outcome::Saved`.
    Save(SaveJob),
    /// Write the map in other formats; answered by `Msg::Exporting`, now and then, and in the end by `Outcome::Exported`.
    Export(ExportJob),
    /// Find out what an export would come to; answered by `Outcome::Previewed`.
    Preview(PreviewJob),
    /// Read a file of another format as a map; answered by `Outcome::Imported`.
    Import(ImportJob),
    /// Open another map; answered by `Outcome::Opened`, or by `Outcome::Left` where something of it was left behind.
    Open(PathBuf),
    /// Find out what would become of what a program left behind; answered by `Outcome::Left`.
    Recover(Arc<Left>),
    /// Let go of what a program left behind, because it was restored or is not wanted.
    Discard(Arc<Left>, Ending),
    /// Ask again for the right to edit the file of the map; answered by `Outcome::Editable`.
    Edit(PathBuf),
    /// Look at what a file holds now; answered by `Outcome::Looked`.
    Look(LookJob),
    /// Find out what brings the map together with what another program wrote; answered by `Outcome::Merged`.
    Merge(MergeJob),
    /// Write the settings.
    SaveSettings(Box<Settings>),
    /// Put a file among the recent ones.
    NoteRecent(PathBuf),
}

impl Task {
    /// The thread on which it is done, where that is not the one for saving: what may take long keeps nothing else.
    pub fn thread(&self) -> Option<&'static str> {
        match self {
            Task::Export(_) => Some("exports"),
            Task::Preview(_) => Some("previews"),
            Task::Import(_) => Some("imports"),
            Task::Look(_) | Task::Merge(_) => Some("looks"),
            Task::Save(_)
            | Task::Open(_)
            | Task::Edit(_)
            | Task::Recover(_)
            | Task::Discard(..)
            | Task::SaveSettings(_)
            | Task::NoteRecent(_) => None,
        }
    }

    /// True if it writes: a program that ends waits only for writers.
    pub fn is_waited_for(&self) -> bool {
        match self {
            Task::Save(_)
            | Task::Export(_)
            | Task::Discard(..)
            | Task::SaveSettings(_)
            | Task::NoteRecent(_) => true,
            Task::Preview(_)
            | Task::Import(_)
            | Task::Open(_)
            | Task::Recover(_)
            | Task::Edit(_)
            | Task::Look(_)
            | Task::Merge(_) => false,
        }
    }
}

/// A save to be done.
#[derive(Debug)]
pub struct SaveJob {
    /// The map, as it was when the user asked.
    pub map: Arc<Map>,
    /// Which state of the document that is.
    pub revision: Revision,
    /// Where to.
    pub path: PathBuf,
    /// What the file held when it was opened; `None`: it must not exist yet.
    pub expected: Option<Fingerprint>,
    /// Whether the former file is kept beside it (it had comments, which are not kept).
    pub keep_former: bool,
    /// How many copies of former contents are kept.
    pub copies: usize,
    /// The file that it was read from, where it goes into another: whose permissions that has.
    pub copy_of: Option<PathBuf>,
    /// Why.
    pub manner: SaveManner,
}

/// Why a map is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveManner {
    /// It was changed.
    Plain,
    /// It was merged with what another program wrote.
    Merged {
        /// How many things that the merge decided are told.
        told: usize,
    },
    /// It takes the place of what another program wrote, of which a copy is kept.
    Overwriting,
}

/// A look at a file.
#[derive(Clone, Debug)]
pub struct LookJob {
    /// The file.
    pub path: PathBuf,
    /// What it held when it was read or written last; `None` where it was never read.
    pub known: Option<Fingerprint>,
    /// The map of that.
    pub base: Option<Arc<Map>>,
    /// Whether a save asks that wrote nothing because of what it met.
    pub saving: bool,
}

/// A map and what another program wrote, to be brought together.
#[derive(Debug)]
pub struct MergeJob {
    /// What both came from; `None` where they have nothing in common.
    pub base: Option<Arc<Map>>,
    /// The map, as it was when the user asked.
    pub ours: Arc<Map>,
    /// Which state of the document that is.
    pub revision: Revision,
    /// What the other program wrote.
    pub theirs: Arc<Map>,
    /// What tells that content from others.
    pub fingerprint: Fingerprint,
    /// Whether it takes the place of ours instead.
    pub reload: bool,
}

/// An export to be done.
pub struct ExportJob {
    /// What, and where to.
    pub order: ExportOrder,
    /// In which formats, each once.
    pub formats: Vec<&'static Format>,
    /// By which it is watched and stopped.
    pub watch: Arc<Watch>,
}

/// A preview to be made: of every format.
pub struct PreviewJob {
    /// What, and where to.
    pub order: ExportOrder,
    /// The number of the question, which the answer bears.
    pub number: u64,
}

/// What is exported, and where to.
#[derive(Clone)]
pub struct ExportOrder {
    /// The map, as it was when the user asked.
    pub map: Arc<Map>,
    /// How.
    pub options: ExportOptions,
    /// The settings, of which colours and logo are taken.
    pub settings: Box<Settings>,
    /// The folder.
    pub folder: PathBuf,
    /// The name of the files, without an extension.
    pub stem: String,
    /// The map's own file, which no export replaces.
    pub own: Option<PathBuf>,
    /// Whether files of the same names are replaced; else the new ones are numbered.
    pub overwrite: bool,
}

/// How many names are tried before a folder is taken to be full of them.
const NAMES: usize = 1000;

impl ExportOrder {
    /// The names to be tried for a file, in order, until one is new: `map.csv`, `map-2.csv`, `map-3.csv` …
    pub fn names(&self, extension: &str) -> impl Iterator<Item = String> {
        let (stem, extension) = (self.stem.clone(), extension.to_owned());
        let plain = format!("{stem}.{extension}");
        std::iter::once(plain).chain((2..NAMES).map(move |number| format!("{stem}-{number}.{extension}")))
    }
}

impl std::fmt::Debug for ExportJob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.formats.iter().map(|format| format.name).collect();
        write!(formatter, "export as {} to {}", names.join(", "), self.order.folder.display())
    }
}

impl std::fmt::Debug for PreviewJob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "preview {} of an export to {}", self.number, self.order.folder.display())
    }
}

/// A file to be read as a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportJob {
    /// Which.
    pub path: PathBuf,
    /// The language of the map, where it is known.
    pub language: Option<String>,
}
