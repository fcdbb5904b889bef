//! The formats that maps are read from: by name, by the ending of a file's name.

/// A format that maps are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
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
    /// Our JSON.
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
    /// A map's own file.
    Masa,
}

/// How a format is called.
#[derive(Debug)]
pub struct KindRow {
    /// Which one.
    pub kind: Kind,
    /// Its name on the command line.
    pub name: &'static str,
    /// How names of such files end, without the point and in small letters; the first is the usual one.
    pub endings: &'static [&'static str],
}

/// All of them: the command line, dialogs and documentation list them from here.
pub static KINDS: &[KindRow] = &[
    KindRow { kind: Kind::Csv, name: "csv", endings: &["csv", "txt"] },
    KindRow { kind: Kind::Tsv, name: "tsv", endings: &["tsv", "tab"] },
    KindRow { kind: Kind::Xlsx, name: "xlsx", endings: &["xlsx", "xlsm"] },
    KindRow { kind: Kind::Markdown, name: "markdown", endings: &["md", "markdown"] },
    KindRow { kind: Kind::Mermaid, name: "mermaid", endings: &["mmd", "mermaid"] },
    KindRow { kind: Kind::Json, name: "json", endings: &["json"] },
    KindRow { kind: Kind::Outline, name: "outline", endings: &["txt", "text", "outline"] },
    KindRow { kind: Kind::Pptx, name: "pptx", endings: &["pptx"] },
    KindRow { kind: Kind::Pdf, name: "pdf", endings: &["pdf"] },
    KindRow { kind: Kind::Png, name: "png", endings: &["png"] },
    KindRow { kind: Kind::Svg, name: "svg", endings: &["svg"] },
    KindRow { kind: Kind::Html, name: "html", endings: &["html", "htm"] },
    KindRow { kind: Kind::Masa, name: "masa", endings: &["ron"] },
];

impl Kind {
    /// The format of this name.
    pub fn named(name: &str) -> Option<Kind> {
        KINDS.iter().find(|row| row.name == name).map(|row| row.kind)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        KINDS.iter().find(|row| row.kind == self).map_or("", |row| row.name)
    }

    /// The formats that a file of this name may be, by its ending.
    pub fn by_ending(name: &str) -> Vec<Kind> {
        let Some((_, ending)) = name.rsplit_once('.') else { return Vec::new() };
        let ending = ending.to_ascii_lowercase();
        KINDS.iter().filter(|row| row.endings.contains(&ending.as_str())).map(|row| row.kind).collect()
    }
}
