//! Files that targets begin with: small ones that the exporters make, and the samples.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use masa::export::embed::{KEYWORD, payload};
use masa::export::{Embed, ExportOptions, Extras, TableRows, Watch, format};
use masa::format::settings::settings_text;
use masa::format::{Orientation, Settings, map_text, read_map, samples};
use masa::model::Map;
use masa::ui::actions as all;

fn small() -> Map {
    read_map(include_bytes!("../../seeds/small.masa.ron"), "small").expect("the seed is a map").map
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

pub fn maps() -> Vec<Vec<u8>> {
    let mut seeds = vec![include_bytes!("../../seeds/small.masa.ron").to_vec()];
    seeds.extend(all_maps().iter().map(|map| map_text(map).into_bytes()));
    seeds
}

pub fn settings() -> Vec<Vec<u8>> {
    let mut settings = Settings::default();
    settings.keys.insert("card.add".to_owned(), vec!["g b".to_owned(), "Ctrl-Shift-F12".to_owned()]);
    [Settings::default(), settings].iter().map(|settings| settings_text(settings).into_bytes()).collect()
}

/// A paper and a ballot of it, separated by a zero byte.
pub fn ballots() -> Vec<Vec<u8>> {
    let paper = r#"{"id":"v-1","question":"a","candidates":[["c-1","b"],["t-1","c"]],"former":["c-2"],"dots":3,"max_on_one":2,"anonymous":true,"language":"he"}"#;
    let ballots = [r#"{"voter":"a","dots":{"c-1":2,"t-1":1}}"#, r#"{"voter":"1","dots":{"c-2":1}}"#];
    ballots.iter().map(|ballot| format!("{paper}\0{ballot}").into_bytes()).collect()
}

pub fn timers() -> Vec<Vec<u8>> {
    let timer = |block: &str, running: bool| {
        format!("(block: \"{block}\", allotted: 60000, passed: 1, running: {running}, at: \"1970-01-01T00:00:00Z\")")
    };
    [timer("b-1", true), timer("", false)].map(String::into_bytes).to_vec()
}

pub fn keys() -> Vec<Vec<u8>> {
    all().flat_map(|action| action.keys).map(|keys| keys.as_bytes().to_vec()).collect()
}

pub fn json() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> =
        all_maps().iter().map(|map| exported("json", map, &ExportOptions::of(map))).collect();
    seeds.extend(lines("[{\"stage\": \"A\", \"touchpoint\": \"B\", \"pain point\": [\"c\", 1, null]}]"));
    seeds
}

pub fn yaml() -> Vec<Vec<u8>> {
    let mut seeds = json();
    seeds.push(b"title: A\nphases:\n- &a {name: B, pains: [c, 'd'], emotion: 3}\n- *a\n- <<: *a\n  name: |\n    two\n    lines\n".to_vec());
    seeds
}

pub fn xml() -> Vec<Vec<u8>> {
    let texts = [
        "<?xml version=\"1.0\"?><opml><head><title>A</title></head><body><outline text=\"B\" _note=\"c\"><outline text=\"D\"><outline text=\"Pain: &lt;e&gt;\"/></outline></outline></body></opml>",
        "<map><node TEXT=\"A\"><node TEXT=\"B\"><richcontent><html>c</html></richcontent><node TEXT=\"D\"/></node></node></map>",
        "<CJML><actualJourney><journeyID>A</journeyID><actors><endUser actorID=\"u\"><actorName>B</actorName></endUser></actors><touchpoints><actualAction><touchpointID>T</touchpointID><initiator><refersTo actorIDref=\"u\"/><initiatorLabel>c</initiatorLabel></initiator><channel><channelName>d</channelName></channel><experience>negative</experience></actualAction></touchpoints></actualJourney></CJML>",
    ];
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

pub fn tables() -> Vec<Vec<u8>> {
    let mut seeds = each_way("csv");
    seeds.extend(each_way("tsv"));
    seeds.push(
        "Stage;Touchpoint;Pain point;Emotion\nA;\"b; \"\"c\"\"\nd\";'=e;+1\n;;f;😀\n".as_bytes().to_vec(),
    );
    seeds
}

pub fn markdown() -> Vec<Vec<u8>> {
    let mut seeds = each_way("markdown");
    let map = small();
    let extras = Extras { deck: true, ..Extras::default() };
    seeds.push(exported("markdown", &map, &ExportOptions { extras, ..ExportOptions::of(&map) }));
    seeds.push(
        "## 1. A\n\n| Touchpoint | Pain \\| point |\n|:--|--:|\n| b | c<br>`d` |\n".as_bytes().to_vec(),
    );
    seeds
}

pub fn mermaid() -> Vec<Vec<u8>> {
    all_maps().iter().map(|map| exported("mermaid", map, &ExportOptions::of(map))).collect()
}

pub fn outlines() -> Vec<Vec<u8>> {
    let outline = "# A\n## b\n- Pain point: c\n  1. d\n\t- Goal:\n\t\t- e #58;\nשלב 2: ו\n   נקודת מגע: ז\n";
    vec![outline.as_bytes().to_vec(), b"A\n  b\n    Activity: c\n    Emotion: -1\n".to_vec()]
}

/// A workbook of ours, with and without the embedded map.
pub fn packages() -> Vec<Vec<u8>> {
    let map = small();
    let with = |embed| {
        let extras = Extras { embed, ..Extras::default() };
        exported("xlsx", &map, &ExportOptions { extras, ..ExportOptions::of(&map) })
    };
    vec![with(Embed::Part), with(Embed::Nothing)]
}

pub fn workbooks() -> Vec<Vec<u8>> {
    let sheet = r#"<worksheet><dimension ref="A1:C2"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Touchpoint</t></is></c><c r="C1" t="str"><f>A1</f><v>Pain point</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>4.5</v></c><c r="C2" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A9"/></mergeCells></worksheet>"#;
    let strings = "<sst count=\"2\"><si><t>Stage</t></si><si><r><t>A &amp; b</t></r></si></sst>";
    vec![format!("{sheet}\0{strings}").into_bytes(), sheet.as_bytes().to_vec()]
}

/// Every format that can embed a map, reduced to what the importer looks at.
pub fn carriers() -> Vec<Vec<u8>> {
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
pub fn anything() -> Vec<Vec<u8>> {
    [texts(), packages(), carriers()].concat()
}

pub fn texts() -> Vec<Vec<u8>> {
    [markdown(), mermaid(), outlines(), tables(), json(), maps()].concat()
}

pub fn terminal() -> Vec<Vec<u8>> {
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
pub fn journals() -> Vec<Vec<u8>> {
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

pub fn drawn() -> Vec<Vec<u8>> {
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
pub fn random() -> Vec<Vec<u8>> {
    let mut state = 0u64;
    let mut byte = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (bits ^ (bits >> 27)).to_be_bytes()[0]
    };
    (1..=8).map(|length| (0..length * 32).map(|_| byte()).collect()).collect()
}
