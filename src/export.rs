//! Export: writes a map in another format. Pure: it turns a map and options into bytes;
//! `store::write_new` writes them to disk. The same map and options give the same bytes.
//!
//! Tables share an intermediate form, the [`Sheet`]. Prompts of lanes are exported only in JSON,
//! which contains the whole map, on workshop sheets, and in an embedded map.

pub mod cards;
mod chosen;
#[cfg(feature = "pages")]
#[cfg_attr(
    not(all(feature = "pdf", feature = "png", feature = "svg")),
    allow(dead_code, reason = "each format of drawn pages needs a part of it")
)]
pub mod deck;
mod decisions;
mod delimited;
mod difference;
pub mod design;
pub mod embed;
mod evidence;
mod file_name;
mod finding;
#[cfg(feature = "pages")]
pub mod fonts;
mod holding;
mod html;
mod json;
mod left_out;
mod log;
mod markdown;
mod mermaid;
mod option;
mod options;
mod part;
mod ranking;
#[cfg(any(feature = "pdf", feature = "png", feature = "svg"))]
mod scene;
#[cfg(feature = "pptx")]
mod pptx;
pub mod sheet;
pub mod show;
mod summary;
#[cfg(feature = "pages")]
#[cfg_attr(
    not(all(feature = "pdf", feature = "png", feature = "svg")),
    allow(dead_code, reason = "each format of drawn pages needs a part of it")
)]
mod typeset;
#[cfg(feature = "xlsx")]
pub mod tables;
mod watch;
#[cfg(feature = "xlsx")]
mod xlsx;
#[cfg(any(feature = "pptx", feature = "svg"))]
mod xml;

use crate::model::Map;
use crate::words::MessageId;

pub use chosen::{DesignError, design_of};
pub use delimited::{harmless, is_formula};
pub use difference::difference;
pub use evidence::Evidence;
pub use file_name::file_name;
pub use finding::finding_lines;
pub use holding::Holding;
pub use left_out::left_out;
pub use log::log_line;
pub use option::ExportOption;
pub use options::{Embed, Encoding, ExportLook, ExportOptions, Extras, Selection, TableRows, is_empty};
pub use sheet::Sheet;
pub use watch::{ExportError, Watch};

/// A format that maps can be exported to.
pub struct Format {
    /// The name on the command line.
    pub name: &'static str,
    /// The file extension.
    pub extension: &'static str,
    /// The name shown to the user.
    pub title: MessageId,
    /// Whether the selection in [`ExportOptions`] applies; otherwise the whole map is always
    /// written.
    pub selects: bool,
    /// The options that apply to it.
    pub takes: &'static [ExportOption],
    /// Whether the output is binary and must not be written to a terminal.
    pub is_binary: bool,
    /// The size of the export, for a preview. Must be fast.
    pub holds: fn(&Map, &ExportOptions) -> Holding,
    /// Writes a map. Reports progress to the watch and stops if it is cancelled.
    pub write: fn(&Map, &ExportOptions, &Watch) -> Result<Vec<u8>, ExportError>,
}

/// All formats; the command line, help, documentation and tests use this list.
pub static FORMATS: &[Format] = &[
    #[cfg(feature = "pptx")]
    Format {
        name: "pptx",
        extension: "pptx",
        title: MessageId::new("export-format-pptx"),
        selects: true,
        takes: option::PPTX,
        is_binary: true,
        holds: |map, options| Holding::Pages(pptx::count(map, options)),
        write: pptx::pptx,
    },
    #[cfg(feature = "xlsx")]
    Format {
        name: "xlsx",
        extension: "xlsx",
        title: MessageId::new("export-format-xlsx"),
        selects: true,
        takes: option::XLSX,
        is_binary: true,
        holds: grid_rows,
        write: xlsx::xlsx,
    },
    Format {
        name: "csv",
        extension: "csv",
        title: MessageId::new("export-format-csv"),
        selects: true,
        takes: option::CSV,
        is_binary: false,
        holds: rows,
        write: |map, options, _| Ok(delimited::csv(map, options)),
    },
    Format {
        name: "tsv",
        extension: "tsv",
        title: MessageId::new("export-format-tsv"),
        selects: true,
        takes: option::TSV,
        is_binary: false,
        holds: rows,
        write: |map, options, _| Ok(delimited::tsv(map, options)),
    },
    Format {
        name: "markdown",
        extension: "md",
        title: MessageId::new("export-format-markdown"),
        selects: true,
        takes: option::MARKDOWN,
        is_binary: false,
        holds: rows,
        write: |map, options, _| Ok(markdown::markdown(map, options)),
    },
    Format {
        name: "mermaid",
        extension: "mmd",
        title: MessageId::new("export-format-mermaid"),
        selects: true,
        takes: option::MERMAID,
        is_binary: false,
        holds: |map, options| Holding::Rows(mermaid::tasks(map, options)),
        write: |map, options, _| Ok(mermaid::mermaid(map, options)),
    },
    Format {
        name: "html",
        extension: "html",
        title: MessageId::new("export-format-html"),
        selects: true,
        takes: option::HTML,
        is_binary: false,
        holds: grid_rows,
        write: html::html,
    },
    Format {
        name: "decisions",
        extension: "decisions.md",
        title: MessageId::new("export-format-decisions"),
        selects: true,
        takes: option::DECISIONS,
        is_binary: false,
        holds: decisions::count,
        write: |map, options, _| Ok(markdown::decisions(map, options)),
    },
    Format {
        name: "decisions-html",
        extension: "decisions.html",
        title: MessageId::new("export-format-decisions-html"),
        selects: true,
        takes: option::DECISIONS_HTML,
        is_binary: false,
        holds: decisions::count,
        write: |map, options, _| Ok(html::decisions(map, options)),
    },
    Format {
        name: "json",
        extension: "json",
        title: MessageId::new("export-format-json"),
        selects: false,
        takes: option::JSON,
        is_binary: false,
        holds: |_, _| Holding::Map,
        write: |map, options, _| Ok(json::json(map, options)),
    },
    #[cfg(feature = "pdf")]
    Format {
        name: "pdf",
        extension: "pdf",
        title: MessageId::new("export-format-pdf"),
        selects: true,
        takes: option::PDF,
        is_binary: true,
        holds: scene::pdf::holds,
        write: scene::pdf::pdf,
    },
    #[cfg(feature = "svg")]
    Format {
        name: "svg",
        extension: "svg",
        title: MessageId::new("export-format-svg"),
        selects: true,
        takes: option::SVG,
        is_binary: false,
        holds: scene::svg::holds,
        write: scene::svg::svg,
    },
    #[cfg(feature = "png")]
    Format {
        name: "png",
        extension: "png",
        title: MessageId::new("export-format-png"),
        selects: true,
        takes: option::PNG,
        is_binary: true,
        holds: scene::png::holds,
        write: scene::png::png,
    },
];

/// The formats that can be compiled out; each is a Cargo feature of the same name.
pub const FEATURES: [&str; 5] = ["pptx", "pdf", "svg", "png", "xlsx"];

/// The format that `--format` calls so; `None` if there is none, or not in this build.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// The number of rows in the export.
fn rows(map: &Map, options: &ExportOptions) -> Holding {
    match options.rows {
        TableRows::Grid => grid_rows(map, options),
        // Do not count the heading row.
        TableRows::Cards => Holding::Rows(cards::rows(map, options).len() - 1),
    }
}

/// The number of rows in the grid.
fn grid_rows(map: &Map, options: &ExportOptions) -> Holding {
    let sheet = Sheet::new(map, options);
    Holding::Rows(sheet.rows - sheet.head_rows)
}

#[cfg(test)]
mod tests;
