//! The formats that maps are read from: by name, by the ending of a file's name.

/// A format that maps are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImportFormat {
    /// Values parted by commas, semicolons or tabs.
    Csv,
    /// Values parted by tabs.
    Tsv,
    /// A workbook of Excel.
    Xlsx,
    /// Tables of Markdown, or lines of cells between pipes.
    Markdown,
    /// A `journey` of Mermaid.
    Mermaid,
    Json,
    /// Lines, indented.
    Outline,
    /// Our slides, with the map inside.
    Pptx,
    /// Our pages, with the map inside.
    Pdf,
    /// Our picture, with the map inside.
    Png,
    /// Our drawing, with the map inside.
    Svg,
    /// Our web page, with the map inside.
    Html,
    Masa,
}

/// How a format is called.
#[derive(Debug)]
pub struct ImportFormatRow {
    pub kind: ImportFormat,
    /// Its name on the command line.
    pub name: &'static str,
    /// How names of such files end, without the point and in small letters; the first is the usual one.
    pub endings: &'static [&'static str],
}

/// All of them: the command line, dialogs and documentation list them from here.
pub static KINDS: &[ImportFormatRow] = &[
    ImportFormatRow { kind: ImportFormat::Csv, name: "csv", endings: &["csv", "txt"] },
    ImportFormatRow { kind: ImportFormat::Tsv, name: "tsv", endings: &["tsv", "tab"] },
    ImportFormatRow { kind: ImportFormat::Xlsx, name: "xlsx", endings: &["xlsx", "xlsm"] },
    ImportFormatRow { kind: ImportFormat::Markdown, name: "markdown", endings: &["md", "markdown"] },
    ImportFormatRow { kind: ImportFormat::Mermaid, name: "mermaid", endings: &["mmd", "mermaid"] },
    ImportFormatRow { kind: ImportFormat::Json, name: "json", endings: &["json"] },
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

    /// The formats that a file of this name may be, by its ending.
    pub fn by_ending(name: &str) -> Vec<ImportFormat> {
        let Some((_, ending)) = name.rsplit_once('.') else { return Vec::new() };
        let ending = ending.to_ascii_lowercase();
        KINDS.iter().filter(|row| row.endings.contains(&ending.as_str())).map(|row| row.kind).collect()
    }
}
