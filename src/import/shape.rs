//! The structure that an import was recognised as.

use crate::words::Message;

/// How the content of a file or a text is arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImportShape {
    /// One table of touchpoints under each stage's heading.
    StageTables,
    /// A table whose rows are stages, or touchpoints with their stage.
    StagesDown,
    /// A table whose columns are stages, and whose rows are lanes.
    StagesAcross,
    /// Tables of labels and texts.
    LabelTables,
    /// A table with one row per card.
    Cards,
    /// A workbook exported by Masa, with a data sheet for each kind of node.
    Workbook,
    /// A Mermaid `journey`.
    Mermaid,
    /// Our own.
    Json,
    /// JSON or YAML of other programs.
    Data,
    /// A journey in CJML.
    Cjml,
    /// Sticky notes of a whiteboard, in groups.
    Notes,
    /// Indented lines.
    Outline,
    /// A Markdown document with a diagram and tables, or tables of several shapes.
    Document,
    /// A map's own file, or one embedded in an export.
    Map,
}

impl ImportShape {
    /// A description for the user.
    pub fn title(self) -> Message {
        Message::new(match self {
            ImportShape::StageTables => "import-shape-stage-tables",
            ImportShape::StagesDown => "import-shape-stages-down",
            ImportShape::StagesAcross => "import-shape-stages-across",
            ImportShape::LabelTables => "import-shape-label-tables",
            ImportShape::Cards => "import-shape-cards",
            ImportShape::Workbook => "import-shape-workbook",
            ImportShape::Mermaid => "import-shape-mermaid",
            ImportShape::Json => "import-shape-json",
            ImportShape::Data => "import-shape-data",
            ImportShape::Cjml => "import-shape-cjml",
            ImportShape::Notes => "import-shape-notes",
            ImportShape::Outline => "import-shape-outline",
            ImportShape::Document => "import-shape-document",
            ImportShape::Map => "import-shape-map",
        })
    }
}
