//! The words that targets look for, out of the schema and the table of synonyms.

use masa::format::settings::ROWS as SETTINGS;
use masa::model::{
    Ballot, Block, Card, Fields, Info, Lane, Parked, Persona, Shape, Stage, Touchpoint, Waiver,
};
use masa::ui::actions as all;

fn words_of<N: Fields>(words: &mut Vec<String>) {
    for row in N::ROWS {
        words.push(format!("{}: ", row.name));
        if let Shape::Choice(variants) = row.shape {
            words.extend(variants.iter().map(|variant| variant.name.to_owned()));
        }
    }
}

fn listed(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

pub fn words_of_maps() -> Vec<String> {
    let mut words = listed(&[
        "JourneyMap(",
        "Stage(",
        "Touchpoint(",
        "Card(",
        "Lane(",
        "Persona(",
        "Conflict(",
        "Some(",
        "schema: ",
        "min_reader: ",
        "id: \"",
        "lane: \"",
        "cards: [",
        "touchpoints: [",
        "stages: [",
        "lanes: [",
        "personas: [",
        "agenda: [",
        "parked: [",
        "ballots: [",
        "waived: [",
        "conflicts: [",
        "field: \"",
        "ours: ",
        "theirs: ",
        "unknown",
        "place",
        "r#\"",
        "\"#",
        "/*",
        "*/",
        "//",
        "1e999",
        "-0.0",
        "\\u{",
        "c-1",
        "l-1",
        "s-1",
        "t-1",
        "p-1",
        "()",
        "None",
        "true",
        "NaN",
        "inf",
        "0x",
        "<<<<<<< ",
        "'a'",
        "b\"",
        "#![enable(",
    ]);
    words_of::<Info>(&mut words);
    words_of::<Persona>(&mut words);
    words_of::<Lane>(&mut words);
    words_of::<Stage>(&mut words);
    words_of::<Touchpoint>(&mut words);
    words_of::<Card>(&mut words);
    words_of::<Block>(&mut words);
    words_of::<Parked>(&mut words);
    words_of::<Ballot>(&mut words);
    words_of::<Waiver>(&mut words);
    words
}

/// The words of papers, ballots and timers.
pub fn words_of_ballots() -> Vec<String> {
    listed(&[
        "\"voter\":", "\"dots\":", "\"candidates\":", "\"former\":", "\"c-1\"", "\"t-1\"", "65535", "-1",
        "9223372036854775807", "1e999", "null", "block: ", "allotted: ", "passed: ", "running: ", "at: ",
    ])
}

pub fn words_of_settings() -> Vec<String> {
    let mut words =
        listed(&["Settings(", "keys: {", "\"card.add\": [", "true", "false", "Some(", "r#\"", "//", "/*"]);
    for row in &SETTINGS {
        words.push(format!("{}: ", row.name));
        if let Shape::Choice(variants) = row.shape {
            words.extend(variants.iter().map(|variant| variant.name.to_owned()));
        }
    }
    words.extend(all().map(|action| format!("\"{}\": [", action.name)));
    words
}

pub fn words_of_keys() -> Vec<String> {
    listed(&[
        "Ctrl-", "Alt-", "Shift-", "Enter", "Esc", "Tab", "Space", "F1", "F12", "PgUp", "Delete", "-", "ß",
        "İ",
    ])
}

/// The words of the table of synonyms, and the punctuation of tables and lists.
pub fn heads() -> Vec<String> {
    let signs = [
        "|",
        "\\|",
        "<br>",
        "&lt;",
        "---",
        ":--",
        "# ",
        "- ",
        "1. ",
        "```",
        "```mermaid\n",
        ": ",
        "\t",
        "\"\"",
        "'=",
        "😀",
    ];
    let table = include_str!("../../../../assets/synonyms.txt");
    let lines = table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'));
    let words = lines.flat_map(|(_, words)| words.split(',').take(3)).map(|word| word.trim().to_owned());
    words.filter(|word| word.len() < 40).chain(listed(&signs)).collect()
}

pub fn words_of_mermaid() -> Vec<String> {
    listed(&[
        "journey\n",
        "section ",
        "title ",
        "accTitle: ",
        "accDescr: ",
        "accDescr {",
        "}",
        "%%{",
        "}%%",
        "%%",
        "#58;",
        "#quot;",
        ": 5: ",
        ", ",
        ";",
        "---\n",
        "config:",
        "```mermaid\n",
    ])
}

pub fn words_of_packages() -> Vec<String> {
    listed(&[
        "<c r=\"A1\" t=\"s\">",
        "<c r=\"XFD1048576\">",
        "t=\"inlineStr\"",
        "t=\"b\"",
        "t=\"e\"",
        "t=\"d\"",
        "<v>",
        "</v></c>",
        "<row r=\"1\">",
        "</row>",
        "<sheetData>",
        "<mergeCell ref=\"",
        "<dimension ref=\"",
        "<is><t>",
        "</t></is>",
        "<f>",
        "<si><t>",
        "</t></si>",
        "&amp;",
        "&#x0;",
        "_x000D_",
        "<!DOCTYPE",
        "<![CDATA[",
        "xml:space=\"preserve\"",
        "Stage",
        "Touchpoint",
        "Pain point",
        "PK\u{1}\u{2}",
        "PK\u{3}\u{4}",
        "PK\u{5}\u{6}",
        "xl/workbook.xml",
        "customXml/item1.xml",
        "urn:masa:map:1",
        "masa-map-1:",
        "\0",
    ])
}

pub fn words_of_carriers() -> Vec<String> {
    listed(&[
        "masa-map-1:",
        "id=\"masa-map\"",
        "</",
        "masa-map",
        "/EmbeddedFile",
        "/Filter",
        "/FlateDecode",
        "/Length ",
        "stream\n",
        "\nendstream",
        "endobj",
        "obj",
        "iTXt",
        "tEXt",
        "zTXt",
        "IDAT",
        "IEND",
        "urn:masa:map:1",
        "<<",
        ">>",
    ])
}

pub fn words_of_terminals() -> Vec<String> {
    listed(&[
        "\u{1b}[",
        "\u{1b}O",
        "\u{1b}]",
        "\u{1b}\\",
        "\u{1b}P",
        "\u{1b}_",
        "\u{1b}[200~",
        "\u{1b}[201~",
        "\u{1b}[<",
        "\u{1b}[?",
        "\u{1b}[[",
        "\u{1b}[M",
        "\u{7}",
        ";",
        ":",
        "~",
        "u",
        "R",
        "$y",
        "11;rgb:",
        "ש",
        "😀",
    ])
}

pub fn words_of_journals() -> Vec<String> {
    let mut words = listed(&[
        "\0",
        "\0+",
        "\"more\":true",
        "\"draft\":true",
        "\"ops\":[",
        "{\"insert\":{\"id\":\"",
        "{\"remove\":\"",
        "\"of\":\"",
        "\"field\":\"",
        "\"entry\":{\"id\":\"p-0\"}",
        "\"set\":{\"text\":\"",
        "\"set\":null",
        "{\"whole\":",
        "{\"number\":",
        "{\"ids\":[",
        "{\"counts\":[",
        "{\"choice\":\"",
        "{\"date\":\"",
        "{\"saved\":{",
        "\"position\":{\"stage\":\"s-0\",\"rank\":\"1\"}",
        "\"unknown\":[[\"a\",\"1\"]]",
        "\"fields\":{",
        "conflict",
        "position",
        "c.text",
        "s.name",
        "l.kind",
        "c-0",
        "c-1",
        "s-0",
        "s-1",
        "t-0",
        "l-0",
        "p-0",
    ]);
    words_of::<Card>(&mut words);
    words
}

/// Characters that are special to a layout.
pub fn signs() -> Vec<String> {
    listed(&[
        "ש",
        "ل",
        "ا",
        "لا",
        "旅",
        "\u{301}",
        "\u{5b0}",
        "\u{64b}",
        "\u{200b}",
        "\u{200d}",
        "\u{200e}",
        "\u{200f}",
        "\u{202a}",
        "\u{202e}",
        "\u{202c}",
        "\u{2066}",
        "\u{2067}",
        "\u{2068}",
        "\u{2069}",
        "\u{ad}",
        "\u{2060}",
        "\u{feff}",
        "👩",
        "🏽",
        "\u{fe0f}",
        "\u{20e3}",
        "🇮",
        "🏴",
        "\u{e0067}",
        "\u{e007f}",
        "\u{1b}",
        "\u{85}",
        "\u{2028}",
        "\r\n",
        "\t",
        "(",
        ")",
        "\u{1160}",
        "\u{d7b0}",
        "क्ष",
        "\u{3099}",
        "ﷺ",
    ])
}
