//! Malicious input: no import panics, and what is too large is refused.

use masa::export::{ExportOptions, Extras, FORMATS, TableRows};
use masa::import::{
    ImportError, ImportFormat, ImportRequest, ImportSource, KINDS, SIZE_LIMIT, import, into_map, recognise,
};
use masa::model::{IdSource, Map};
use masa::ops::apply_all;
use proptest::prelude::*;
use proptest::sample::Index;

use super::{read, written};

/// Imports bytes in every format; the result can be written and added to another map.
fn survive(bytes: &[u8]) {
    let kinds = KINDS.iter().map(|row| Some(row.kind)).chain([None]);
    for kind in kinds {
        let asked = ImportRequest { format: kind, ..ImportRequest::default() };
        if let Ok(import) = import(&ImportSource { name: Some("x.txt"), bytes }, &asked) {
            let text = masa::format::map_text(&import.map);
            assert_eq!(masa::format::read_map(text.as_bytes(), "x").unwrap().map, import.map);
            let mut map = Map::default();
            apply_all(into_map(&map, &import, &mut IdSource::seeded(1)), &mut map).unwrap();
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        recognise(text, "he");
    }
}

/// Words and characters that the readers look for.
fn any_soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("Stage"),
        Just("Touchpoint"),
        Just("Activity"),
        Just("Pain point"),
        Just("שלב"),
        Just("נקודת כאב"),
        Just("Emotion"),
        Just("Severity"),
        Just("Persona"),
        Just("text"),
        Just("lane"),
        Just("journey\n"),
        Just("section "),
        Just("title "),
        Just("accDescr {"),
        Just("}"),
        Just("%%{"),
        Just("#"),
        Just("#58;"),
        Just("```mermaid\n"),
        Just("---\n"),
        Just("|"),
        Just("\\|"),
        Just("<br>"),
        Just("&lt;"),
        Just("[x]("),
        Just(")"),
        Just(","),
        Just(";"),
        Just("\t"),
        Just("\n"),
        Just("\n"),
        Just("  "),
        Just("- "),
        Just("1.2 "),
        Just(": "),
        Just("5"),
        Just("-1"),
        Just("😀"),
        Just("\""),
        Just("'="),
        Just("\u{0}"),
        Just("\u{1b}[31m"),
        Just("\u{202e}"),
        Just("{\"stages\": ["),
        Just("]"),
        Just("x"),
        Just("אב"),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Small files in every format that we write.
fn samples() -> Vec<Vec<u8>> {
    let map = masa::format::read_map(crate::cli::program::SMALL.as_bytes(), "small").unwrap().map;
    let quick = FORMATS.iter().filter(|format| !matches!(format.name, "pdf" | "png"));
    let mut files: Vec<Vec<u8>> = quick
        .map(|format| {
            let extras = Extras { embed: masa::export::Embed::Part, ..Extras::default() };
            written(format.name, &map, &ExportOptions { extras, ..ExportOptions::of(&map) })
        })
        .collect();
    files.push(written("csv", &map, &ExportOptions { rows: TableRows::Cards, ..ExportOptions::of(&map) }));
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn importing_any_bytes_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        survive(&bytes);
    }

    #[test]
    fn importing_any_text_never_panics(text in any::<String>()) {
        survive(text.as_bytes());
    }

    #[test]
    fn importing_any_mix_of_recognised_tokens_never_panics(soup in any_soup()) {
        survive(soup.as_bytes());
    }

    #[test]
    fn our_own_files_with_some_bytes_changed(
        file in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), any::<u8>()), 0..6),
        end in prop::option::of(any::<Index>()),
    ) {
        static FILES: std::sync::LazyLock<Vec<Vec<u8>>> = std::sync::LazyLock::new(samples);
        let mut bytes = file.get(&FILES).clone();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(end) = end {
            bytes.truncate(end.index(bytes.len()));
        }
        survive(&bytes);
    }
}

#[test]
fn input_beyond_the_limits_is_refused() {
    let too_much =
        |bytes: &[u8], kind: ImportFormat| matches!(read(bytes, kind), Err(ImportError::TooMuch { .. }));
    assert!(too_much(&vec![b' '; SIZE_LIMIT as usize + 1], ImportFormat::Csv));
    let cells = format!("Stage,Activity\n{}", "a,b\n".repeat(200_000));
    assert!(too_much(cells.as_bytes(), ImportFormat::Csv));
    assert!(too_much(",".repeat(3_000_000).as_bytes(), ImportFormat::Csv));
    let objects = format!("[{}{{}}]", "{},".repeat(400_000));
    assert!(too_much(objects.as_bytes(), ImportFormat::Json));
    let deep = "[".repeat(100_000);
    assert!(matches!(read(deep.as_bytes(), ImportFormat::Json), Err(ImportError::Broken { .. })));
    let keys: Vec<String> = (0..1000).map(|key| format!("\"k{key}\": \"stage\"")).collect();
    let wide = format!("[{{{}}}{}]", keys.join(","), ",{}".repeat(10_000));
    assert!(too_much(wide.as_bytes(), ImportFormat::Json));
    let lines = "a\n".repeat(600_000);
    for kind in [ImportFormat::Outline, ImportFormat::Markdown, ImportFormat::Mermaid, ImportFormat::Csv] {
        assert!(too_much(lines.as_bytes(), kind), "{kind:?}");
    }
    let unasked =
        import(&ImportSource { name: Some("x.txt"), bytes: lines.as_bytes() }, &ImportRequest::default());
    assert!(matches!(unasked, Err(ImportError::TooMuch { .. })));
    let cards = format!("Stage,Activity\nA,\"{}\"\n", "x\n".repeat(200_000));
    assert!(too_much(cards.as_bytes(), ImportFormat::Csv));
}

#[test]
fn what_grows_with_every_row_is_refused_before_it_takes_forever() {
    let too_much = |text: &str, kind: ImportFormat| match read(text.as_bytes(), kind) {
        Err(error) => assert!(matches!(error, ImportError::TooMuch { .. }), "{error:?}"),
        Ok(import) => panic!("{:?}", import.counts),
    };
    let rows = |head: &str, row: &dyn Fn(usize) -> String| {
        format!("{head}\n{}", (0..5_000).map(row).collect::<String>())
    };
    // All rows go to one note.
    too_much(&rows("Stage,Touchpoint,Notes", &|row| format!("A,B,{row} is a note\n")), ImportFormat::Csv);
    // A remark for every row.
    let beyond = |row| format!("A,B{row},{row}00\n");
    too_much(&format!("{}A,B,-2\nA,C,2\n", rows("Stage,Touchpoint,Emotion", &beyond)), ImportFormat::Csv);
    // A card with very many personas.
    let actors: Vec<String> = (0..101_000).map(|actor| actor.to_string()).collect();
    too_much(&format!("journey\nsection A\na: 3: {}\nb: 3: me", actors.join(",")), ImportFormat::Mermaid);
    // All lines go to one text.
    let prose = rows("# A\n", &|row| format!("line {row} of a stage\n\n"));
    too_much(
        &format!("{prose}\n| Touchpoint | Pain point |\n|---|---|\n| a | b |\n"),
        ImportFormat::Markdown,
    );
}

#[test]
fn as_much_as_people_may_have_is_read() {
    let rows: String = (0..20_000).map(|row| format!("S{},T{row},a,b\n", row / 100)).collect();
    let table = format!("Stage,Touchpoint,Activity,Pain point\n{rows}");
    assert_eq!(read(table.as_bytes(), ImportFormat::Csv).unwrap().counts.cards, 40_000);
}

#[test]
fn an_error_shows_the_control_characters_of_the_file() {
    let error = read(b"(stages: [\x1b[2J])", ImportFormat::Masa).unwrap_err().to_string();
    assert!(error.contains('␛') && !error.contains('\u{1b}'), "{error}");
    let error = read(b"{\"\x1b\": 1", ImportFormat::Json).unwrap_err().to_string();
    assert!(!error.contains('\u{1b}'), "{error}");
}

#[test]
fn a_text_that_only_looks_like_a_map_is_none() {
    let map = masa::format::sample("amazon", "he").unwrap().map();
    let payload = masa::export::embed::payload(&map);
    for page in [
        format!("<html><p>{payload}</p></html>"),
        format!("<html><p>id=&quot;masa-map&quot;>{payload}</p></html>"),
    ] {
        assert_eq!(read(page.as_bytes(), ImportFormat::Html).unwrap_err(), ImportError::NoMapInside("html"));
    }
}

#[cfg(feature = "pdf")]
#[test]
fn an_attachment_is_found_raw_and_compressed_and_does_not_swell() {
    use std::io::Write;

    let map = masa::format::sample("amazon", "he").unwrap().map();
    let text = masa::format::map_text(&map);
    let object = |filter: &str, bytes: &[u8]| {
        let head = format!(
            "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n7 0 obj\n<< /Type /EmbeddedFile {filter}/Length {} >>\nstream\n",
            bytes.len()
        );
        [head.as_bytes(), bytes, b"\nendstream\nendobj\n"].concat()
    };
    let deflated = |bytes: &[u8]| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    for file in [object("", text.as_bytes()), object("/Filter /FlateDecode ", &deflated(text.as_bytes()))] {
        assert_eq!(read(&file, ImportFormat::Pdf).unwrap().map, map);
    }
    let bomb = object("/Filter/FlateDecode", &deflated(&vec![0; SIZE_LIMIT as usize + 1]));
    assert!(matches!(read(&bomb, ImportFormat::Pdf), Err(ImportError::TooMuch { .. })));
    for none in
        [object("", b"some other file"), object("/Filter/FlateDecode", b"broken"), b"%PDF-1.7".to_vec()]
    {
        assert_eq!(read(&none, ImportFormat::Pdf).unwrap_err(), ImportError::NoMapInside("pdf"));
    }
}

#[test]
fn what_a_newer_version_is_said_to_have_written_breaks_no_file() {
    let json = r#"{"schema": 1, "title": "x", "unknown": {"later": "[1, 2]", "title": "1", "a: 1, b": "1", "c": "1), Card("},
        "stages": [{"id": "s-1", "unknown": {"cards": "1", "d": "\"open"}}],
        "conflicts": [
            {"id": "map", "field": "title", "ours": "x", "theirs": "y", "unknown": {"ours": "1", "e": "1), (", "f": "2"}},
            {"id": "map", "field": "title", "ours": "again"},
            {"id": "c-1", "field": "severity", "ours": 9},
            {"id": "c-1", "field": "later", "unknown_field": true, "theirs": "1), Conflict("},
            {"id": "c-1", "field": "place", "ours": ["l-1", "s-1"]},
            {"id": "s-1", "field": "place", "ours": ["s-1"]},
            {"id": "c-1", "field": "nonsense"},
            7
        ]}"#;
    survive(json.as_bytes());
    let import = read(json.as_bytes(), ImportFormat::Json).unwrap();
    let kept = |unknown: &[masa::model::Unknown]| -> Vec<String> {
        unknown.iter().map(|one| format!("{}: {}", one.name, one.raw)).collect()
    };
    assert_eq!(kept(&import.map.info().unknown), ["later: [1, 2]"]);
    let conflicts: Vec<_> = import.map.conflicts().collect();
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    assert_eq!(kept(&conflicts[0].1.unknown), ["f: 2"]);
    // Three names or values of the map, two of the stage, and seven of the eight conflicts.
    assert_eq!(import.unplaced.len(), 12, "{:?}", import.unplaced);
}
