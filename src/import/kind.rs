//! The formats that can be imported, with their names and file extensions.

/// A file format that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImportFormat {
    /// Values separated by commas, semicolons, tabs or pipes.
    Csv,
    /// Values separated by tabs.
    Tsv,
    /// An Excel workbook.
    Xlsx,
    /// A Markdown document: tables, Mermaid journeys, headings and lists; or lines of cells between pipes.
    Markdown,
    /// A Mermaid `journey`.
    Mermaid,
    Json,
    Yaml,
    /// An outline in OPML, or a mind map of FreeMind.
    Opml,
    /// A journey in CJML.
    Cjml,
    /// Indented lines.
    Outline,
    /// Slides exported by Masa, with the map embedded.
    Pptx,
    /// A PDF exported by Masa, with the map embedded.
    Pdf,
    /// A PNG exported by Masa, with the map embedded.
    Png,
    /// An SVG exported by Masa, with the map embedded.
    Svg,
    /// A web page exported by Masa, with the map embedded.
    Html,
    Masa,
}

/// The name and extensions of a format.
#[derive(Debug)]
pub struct ImportFormatRow {
    pub kind: ImportFormat,
    /// The name on the command line.
    pub name: &'static str,
    /// File extensions in lower case, without the dot; the usual one first.
    pub endings: &'static [&'static str],
}

/// All formats; the command line, dialogs and documentation use this list.
pub static KINDS: &[ImportFormatRow] = &[
    ImportFormatRow { kind: ImportFormat::Csv, name: "csv", endings: &["csv", "txt"] },
    ImportFormatRow { kind: ImportFormat::Tsv, name: "tsv", endings: &["tsv", "tab"] },
    ImportFormatRow { kind: ImportFormat::Xlsx, name: "xlsx", endings: &["xlsx", "xlsm"] },
    ImportFormatRow {
        kind: ImportFormat::Markdown,
        name: "markdown",
        endings: &["md", "markdown", "mdx", "qmd", "rst", "adoc"],
    },
    ImportFormatRow { kind: ImportFormat::Mermaid, name: "mermaid", endings: &["mmd", "mermaid"] },
    ImportFormatRow { kind: ImportFormat::Json, name: "json", endings: &["json"] },
    ImportFormatRow { kind: ImportFormat::Yaml, name: "yaml", endings: &["yaml", "yml"] },
    ImportFormatRow { kind: ImportFormat::Opml, name: "opml", endings: &["opml", "mm"] },
    ImportFormatRow { kind: ImportFormat::Cjml, name: "cjml", endings: &["cjml", "xml"] },
    ImportFormatRow { kind: ImportFormat::Outline, name: "outline", endings: &["txt", "text", "outline"] },
    ImportFormatRow { kind: ImportFormat::Pptx, name: "pptx", endings: &["pptx"] },
    ImportFormatRow { kind: ImportFormat::Pdf, name: "pdf", endings: &["pdf"] },
    ImportFormatRow { kind: ImportFormat::Png, name: "png", endings: &["png"] },
    ImportFormatRow { kind: ImportFormat::Svg, name: "svg", endings: &["svg"] },
    ImportFormatRow { kind: ImportFormat::Html, name: "html", endings: &["html", "htm"] },
    ImportFormatRow { kind: ImportFormat::Masa, name: "masa", endings: &["ron"] },
];

impl ImportFormat {
    pub fn named(name: &str) -> Option<ImportFormat> {
        KINDS.iter().find(|row| row.name == name).map(|row| row.kind)
    }

    pub fn name(self) -> &'static str {
        KINDS.iter().find(|row| row.kind == self).map_or("", |row| row.name)
    }

    /// The formats that a file of this name may have, judged by its extension.
    pub fn by_ending(name: &str) -> Vec<ImportFormat> {
        let Some((_, ending)) = name.rsplit_once('.') else { return Vec::new() };
        let ending = ending.to_ascii_lowercase();
        KINDS.iter().filter(|row| row.endings.contains(&ending.as_str())).map(|row| row.kind).collect()
    }
}
