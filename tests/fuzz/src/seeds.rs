//! The seeds and dictionaries of the targets: small files from the exporters, the samples, and
//! words that a parser knows, from the schema and the table of synonyms.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use masa::export::embed::{KEYWORD, payload};
use masa::export::{Embed, ExportOptions, Extras, TableRows, Watch, format};
use masa::format::settings::{ROWS as SETTINGS, settings_text};
use masa::format::{Orientation, Settings, map_text, read_map, samples};
use masa::model::{
    Ballot, Block, Card, Fields, Info, Lane, Map, Parked, Persona, Shape, Stage, Touchpoint, Waiver,
};
use masa::ui::actions as all;

/// A target, its seeds, and the words of its dictionary.
type Row = (&'static str, fn() -> Vec<Vec<u8>>, fn() -> Vec<String>);

static ROWS: &[Row] = &[
    ("map", maps, words_of_maps),
    ("settings", settings, words_of_settings),
    ("keys", keys, words_of_keys),
    ("json", json, words_of_maps),
    ("table", tables, heads),
    ("markdown", markdown, heads),
    ("mermaid", mermaid, words_of_mermaid),
    ("outline", outlines, heads),
    ("package", packages, words_of_packages),
    ("workbook", workbooks, words_of_packages),
    ("embedded", carriers, words_of_carriers),
    ("unknown", anything, heads),
    ("paste", texts, heads),
    ("terminal", terminal, words_of_terminals),
    ("layout", drawn, signs),
    ("editor", drawn, signs),
    ("ops", random, Vec::new),
    ("merge", random, Vec::new),
    ("journal", journals, words_of_journals),
    ("keymap", settings, words_of_settings),
];

/// Writes the seeds of every target to a directory with its name.
pub fn write_all(directory: &Path) -> io::Result<()> {
    ROWS.iter().try_for_each(|(name, seeds, words)| write(&directory.join(name), &seeds(), &words()))
}

/// Writes seeds to one file each, and the words to a libFuzzer dictionary.
fn write(directory: &Path, seeds: &[Vec<u8>], words: &[String]) -> io::Result<()> {
    fs::create_dir_all(directory.join("seeds"))?;
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(directory.join(format!("seeds/{number:03}")), seed)?;
    }
    let mut dictionary = String::new();
    for word in words.iter().filter(|word| !word.is_empty()).collect::<BTreeSet<_>>() {
        dictionary.push('"');
        for byte in word.bytes() {
            let _ = write!(dictionary, "\\x{byte:02x}");
        }
        dictionary.push_str("\"\n");
    }
    fs::write(directory.join("words"), dictionary)
}

fn small() -> Map {
    read_map(include_bytes!("../seeds/small.masa.ron"), "small").expect("the seed is a map").map
}

/// The small map and the samples.
fn all_maps() -> Vec<Map> {
    std::iter::once(small()).chain(samples().iter().map(|sample| sample.map())).collect()
}

/// A map in a format, with the map embedded if possible and wanted.
fn exported(name: &str, map: &Map, options: &ExportOptions) -> Vec<u8> {
    let format = format(name).expect("a format of ours");
    (format.write)(map, options, &Watch::default()).expect("an export")
}

/// All maps in a format, in every orientation and by cards.
fn each_way(name: &str) -> Vec<Vec<u8>> {
    let maps = all_maps();
    let ways = maps.iter().flat_map(|map| {
        let usual = || ExportOptions::of(map);
        let across = ExportOptions { orientation: Orientation::Across, ..usual() };
        let cards = ExportOptions { rows: TableRows::Cards, ..usual() };
        [usual(), across, cards].map(|options| exported(name, map, &options))
    });
    ways.collect()
}

fn lines(text: &str) -> Vec<Vec<u8>> {
    text.lines().map(|line| line.as_bytes().to_vec()).collect()
}

fn maps() -> Vec<Vec<u8>> {
    let mut seeds = vec![include_bytes!("../seeds/small.masa.ron").to_vec()];
    seeds.extend(all_maps().iter().map(|map| map_text(map).into_bytes()));
    seeds
}

fn settings() -> Vec<Vec<u8>> {
    let mut settings = Settings::default();
    settings.keys.insert("card.add".to_owned(), vec!["g b".to_owned(), "Ctrl-Shift-F12".to_owned()]);
    [Settings::default(), settings].iter().map(|settings| settings_text(settings).into_bytes()).collect()
}

fn keys() -> Vec<Vec<u8>> {
    all().flat_map(|action| action.keys).map(|keys| keys.as_bytes().to_vec()).collect()
}

fn json() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> =
        all_maps().iter().map(|map| exported("json", map, &ExportOptions::of(map))).collect();
    seeds.extend(lines("[{\"stage\": \"A\", \"touchpoint\": \"B\", \"pain point\": [\"c\", 1, null]}]"));
    seeds
}

fn tables() -> Vec<Vec<u8>> {
    let mut seeds = each_way("csv");
    seeds.extend(each_way("tsv"));
    seeds.push(
        "Stage;Touchpoint;Pain point;Emotion\nA;\"b; \"\"c\"\"\nd\";'=e;+1\n;;f;😀\n".as_bytes().to_vec(),
    );
    seeds
}

fn markdown() -> Vec<Vec<u8>> {
    let mut seeds = each_way("markdown");
    let map = small();
    let extras = Extras { deck: true, ..Extras::default() };
    seeds.push(exported("markdown", &map, &ExportOptions { extras, ..ExportOptions::of(&map) }));
    seeds.push(
        "## 1. A\n\n| Touchpoint | Pain \\| point |\n|:--|--:|\n| b | c<br>`d` |\n".as_bytes().to_vec(),
    );
    seeds
}

fn mermaid() -> Vec<Vec<u8>> {
    all_maps().iter().map(|map| exported("mermaid", map, &ExportOptions::of(map))).collect()
}

fn outlines() -> Vec<Vec<u8>> {
    let outline = "# A\n## b\n- Pain point: c\n  1. d\n\t- Goal:\n\t\t- e #58;\nשלב 2: ו\n   נקודת מגע: ז\n";
    vec![outline.as_bytes().to_vec(), b"A\n  b\n    Activity: c\n    Emotion: -1\n".to_vec()]
}

/// A workbook of ours, with and without the embedded map.
fn packages() -> Vec<Vec<u8>> {
    let map = small();
    let with = |embed| {
        let extras = Extras { embed, ..Extras::default() };
        exported("xlsx", &map, &ExportOptions { extras, ..ExportOptions::of(&map) })
    };
    vec![with(Embed::Part), with(Embed::Nothing)]
}

fn workbooks() -> Vec<Vec<u8>> {
    let sheet = r#"<worksheet><dimension ref="A1:C2"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Touchpoint</t></is></c><c r="C1" t="str"><f>A1</f><v>Pain point</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>4.5</v></c><c r="C2" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A9"/></mergeCells></worksheet>"#;
    let strings = "<sst count=\"2\"><si><t>Stage</t></si><si><r><t>A &amp; b</t></r></si></sst>";
    vec![format!("{sheet}\0{strings}").into_bytes(), sheet.as_bytes().to_vec()]
}

/// Every format that can embed a map, reduced to what the importer looks at.
fn carriers() -> Vec<Vec<u8>> {
    let map = small();
    let (payload, text) = (payload(&map), map_text(&map));
    let html = format!("<html><template id=\"{KEYWORD}\">{payload}</template></html>");
    let pdf = |filter: &str, bytes: &[u8]| {
        let head =
            format!("%PDF-1.7\n7 0 obj\n<</Type/EmbeddedFile{filter}/Length {}>>\nstream\n", bytes.len());
        [head.as_bytes(), bytes, b"\nendstream\nendobj\n"].concat()
    };
    let mut deflated = ZlibEncoder::new(Vec::new(), Compression::default());
    deflated.write_all(text.as_bytes()).expect("memory takes it");
    let deflated = deflated.finish().expect("memory takes it");
    let chunk = |kind: &[u8], data: &[u8]| [&(data.len() as u32).to_be_bytes(), kind, data, &[0; 4]].concat();
    let carried = format!("{KEYWORD}\0\0\0\0\0{payload}");
    let png = [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &[0; 13]), chunk(b"iTXt", carried.as_bytes())]
        .concat();
    vec![
        html.into_bytes(),
        pdf("", text.as_bytes()),
        pdf("/Filter/FlateDecode", &deflated),
        png,
        packages().remove(0),
    ]
}

/// Everything whose format is recognized automatically.
fn anything() -> Vec<Vec<u8>> {
    [texts(), packages(), carriers()].concat()
}

fn texts() -> Vec<Vec<u8>> {
    [markdown(), mermaid(), outlines(), tables(), json(), maps()].concat()
}

fn terminal() -> Vec<Vec<u8>> {
    let sent = "\u{3}\u{1}\u{2}\u{1}\u{5}\u{1}\u{1}\u{9}";
    let sequences = [
        "a\u{1b}[A\u{1b}OP\u{1b}[1;5C\u{1b}[27;5;9~\u{1b}[1491::115;5u\u{1b}[[A\u{1b}\u{1b}x",
        "\u{1b}[200~one\r\nשתיים\u{1b}[201~\u{1b}[201~z",
        "\u{1b}]11;rgb:ffff/fafa/f0f0\u{1b}\\\u{1b}[?2026;2$y\u{1b}[?0u\u{1b}[?62;22c\u{1b}]52;c;x\u{7}",
        "\u{1b}[<0;3;4M\u{1b}[<35;3;4m\u{1b}[M !!\u{1b}[1;1R\u{1b}[24;80R\u{1b}P1$r0m\u{1b}\\",
        "שלום 😀 ﻻ \u{1b}ש \u{7f}\u{0}",
    ];
    sequences.iter().map(|sequence| format!("{sent}{sequence}").into_bytes()).collect()
}

/// The payloads of a segment, separated by zero bytes: a header, then records with changes of
/// [`super::choosing`]'s initial map.
fn journals() -> Vec<Vec<u8>> {
    let header = r#"{"masa_journal":1,"program":"0","path":"/a.masa.ron","name":"a","file":null,"base":null,"replaces":1,"ranks":{"c-0":"i1"}}"#;
    let record = |ops: &str| {
        format!(
            r#"{{"time":"2026-11-21T10:00:00Z","action":"card.add","said":{{"id":"count-cards","with":[["count",3]]}},"ops":[{ops}]}}"#
        )
    };
    let ops = [
        r#"{"of":"c-0","field":"c.text","set":{"text":"x\u001b"}},{"of":"c-2","field":"c.severity","set":{"whole":2}}"#,
        r#"{"insert":{"id":"c-5","position":{"home":"s-0","lane":"l-0","rank":"i"},"fields":{"text":{"text":"a"}}}},{"remove":"c-1"}"#,
        r#"{"of":"c-0","field":"position","set":{"position":{"home":"t-0","lane":"l-1","rank":"z"}}}"#,
        r#"{"of":"c-0","field":"c.personas","entry":{"id":"p-0"},"set":true},{"of":"map","field":"map.title","set":null}"#,
        r#"{"of":"map","field":"conflict","entry":{"of":"c-0","field":"c.text"},"set":{"ours":{"text":"a"},"theirs":null,"unknown":[]}}"#,
    ];
    let more = format!(r#"{{"more":true,"ops":[{}]}}"#, ops[0]);
    let whole: Vec<String> = ops.iter().map(|ops| record(ops)).collect();
    vec![
        format!("{header}\0{}", whole.join("\0")).into_bytes(),
        format!("{header}\0{more}\0+{}", whole[1]).into_bytes(),
    ]
}

fn drawn() -> Vec<Vec<u8>> {
    let texts = [
        "two words שתי מילים",
        "NPS מעל 50% (יעד 2026)\nלא لا لأ مَرْحَبًا",
        "👨‍👩‍👧👍🏽❤️1️⃣🇮🇱 क्ष 旅程 e\u{301}\u{302}",
        "\u{202e}abc\u{202c}\u{2066}x\u{2069}\t\u{1b}[2J\u{ad}\u{200b}",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿 \u{5b0} \u{64b} ﷽ \u{1f3f4}\u{e0067}",
    ];
    texts.iter().map(|text| format!("\u{9}\u{c}\u{17}{text}").into_bytes()).collect()
}

/// Meaningless bytes of several lengths (SplitMix64).
fn random() -> Vec<Vec<u8>> {
    let mut state = 0u64;
    let mut byte = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (bits ^ (bits >> 27)).to_be_bytes()[0]
    };
    (1..=8).map(|length| (0..length * 32).map(|_| byte()).collect()).collect()
}

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

fn words_of_maps() -> Vec<String> {
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

fn words_of_settings() -> Vec<String> {
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

fn words_of_keys() -> Vec<String> {
    listed(&[
        "Ctrl-", "Alt-", "Shift-", "Enter", "Esc", "Tab", "Space", "F1", "F12", "PgUp", "Delete", "-", "ß",
        "İ",
    ])
}

/// The words of the table of synonyms, and the punctuation of tables and lists.
fn heads() -> Vec<String> {
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
    let table = include_str!("../../../assets/synonyms.txt");
    let lines = table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'));
    let words = lines.flat_map(|(_, words)| words.split(',').take(3)).map(|word| word.trim().to_owned());
    words.filter(|word| word.len() < 40).chain(listed(&signs)).collect()
}

fn words_of_mermaid() -> Vec<String> {
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

fn words_of_packages() -> Vec<String> {
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

fn words_of_carriers() -> Vec<String> {
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

fn words_of_terminals() -> Vec<String> {
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

fn words_of_journals() -> Vec<String> {
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
fn signs() -> Vec<String> {
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
