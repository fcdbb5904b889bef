//! As what an import was recognised.

use crate::words::Message;

/// As what an import was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
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
    /// Our JSON.
    Json,
    /// Lines, indented.
    Outline,
    /// A map's own file, or one inside an export.
    Map,
}

impl Shape {
    /// What it is, to people.
    pub fn title(self) -> Message {
        Message::new(match self {
            Shape::StageTables => "import-shape-stage-tables",
            Shape::StagesDown => "import-shape-stages-down",
            Shape::StagesAcross => "import-shape-stages-across",
            Shape::Cards => "import-shape-cards",
            Shape::Workbook => "import-shape-workbook",
            Shape::Mermaid => "import-shape-mermaid",
            Shape::Json => "import-shape-json",
            Shape::Outline => "import-shape-outline",
            Shape::Map => "import-shape-map",
        })
    }
}
