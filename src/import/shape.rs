//! As what an import was recognised.

use crate::words::Message;

/// As what an import was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImportShape {
    /// A table of touchpoints under each stage's heading.
    StageTables,
    /// A table whose rows are stages, or touchpoints with their stage.
    StagesDown,
    /// A table whose columns are stages, and whose rows are lanes.
    StagesAcross,
    /// One row a card.
    Cards,
    /// A workbook of ours, with a data sheet for each kind of thing.
    Workbook,
    /// A `journey` of Mermaid.
    Mermaid,
    Json,
    /// Lines, indented.
    Outline,
    /// A map's own file, or one inside an export.
    Map,
}

impl ImportShape {
    /// What it is, to people.
    pub fn title(self) -> Message {
        Message::new(match self {
            ImportShape::StageTables => "import-shape-stage-tables",
            ImportShape::StagesDown => "import-shape-stages-down",
            ImportShape::StagesAcross => "import-shape-stages-across",
            ImportShape::Cards => "import-shape-cards",
            ImportShape::Workbook => "import-shape-workbook",
            ImportShape::Mermaid => "import-shape-mermaid",
            ImportShape::Json => "import-shape-json",
            ImportShape::Outline => "import-shape-outline",
            ImportShape::Map => "import-shape-map",
        })
    }
}
