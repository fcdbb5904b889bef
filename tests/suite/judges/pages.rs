//! PDF checked by qpdf, Poppler and PDFium, SVG by xmllint.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::bench::{Judge, SAMPLES, exports, files};

#[test]
fn every_pdf_is_sound_and_can_be_read() {
    let Some(qpdf) = Judge::of_system("qpdf", &["--check"]) else { return };
    let Some(reader) = Judge::of_system("pdftotext", &[]) else { return };
    for sample in SAMPLES {
        for more in [&[][..], &["--paper", "a4"], &["--paper", "poster", "--theme", "dark"], &["--embed"]] {
            let directory = exports(sample, "pdf", more);
            for file in files(&directory, "pdf") {
                let said = qpdf.accepts(&[&file]);
                assert!(!said.contains("WARNING"), "{said}");
                let text = directory.path("text");
                reader.accepts_in_silence(&[&file, &text]);
                assert!(directory.read("text").chars().filter(|one| one.is_alphabetic()).count() > 500);
            }
        }
    }
}

#[test]
fn every_svg_is_well_formed() {
    let Some(judge) = Judge::of_system("xmllint", &["--noout", "--nonet"]) else { return };
    for sample in SAMPLES {
        for more in [&[][..], &["--text", "live"], &["--embed", "--theme", "dark"]] {
            let directory = exports(sample, "svg", more);
            for file in files(&directory, "svg") {
                judge.accepts_in_silence(&[&file]);
            }
        }
    }
}

/// Prints the text of a PDF as PDFium copies it.
const PDFIUM: &str = "\
import sys
import pypdfium2
document = pypdfium2.PdfDocument(sys.argv[1])
for page in document:
    print(page.get_textpage().get_text_range())
";

/// The Arabic words of a map with lam and alef, without marks, which programs place differently.
fn words_with_lam_alef(map: &masa::model::Map) -> BTreeSet<String> {
    let is_letter = |one: char| matches!(one, '\u{621}'..='\u{64A}');
    let texts = map.cards().map(|(_, card)| card.text.as_str());
    let words = texts.flat_map(|text| text.split(|one: char| !one.is_alphanumeric() && one != '\u{640}'));
    let has = |word: &&str| ["لا", "لأ", "لإ", "لآ"].iter().any(|both| word.contains(both));
    words.filter(|word| word.chars().all(is_letter)).filter(has).map(str::to_owned).collect()
}

#[test]
fn arabic_is_copied_in_the_order_of_its_letters() {
    let directory = exports("retail.ar", "pdf", &[]);
    let file = &files(&directory, "pdf")[0];
    let map = masa::format::sample("retail", "ar").unwrap().map();
    let words = words_with_lam_alef(&map);
    assert!(words.len() > 20, "{words:?}");
    let reader = directory.file("pdfium.py", PDFIUM);
    let pdfium = Judge::of_python("python", &["-c", "import pypdfium2"])
        .filter(|judge| judge.says(&[]).status.success());
    let copied = [
        Judge::of_system("pdftotext", &[]).map(|judge| judge.accepts(&[file, std::path::Path::new("-")])),
        pdfium.and_then(|_| Judge::of_python("python", &[&reader])).map(|judge| judge.accepts(&[file])),
    ];
    for text in copied.into_iter().flatten() {
        let text: String = text.nfkc().collect();
        let missing: Vec<&String> = words.iter().filter(|word| !text.contains(word.as_str())).collect();
        // PDFium turns one short word before a full stop around.
        assert!(missing.len() <= 1, "{missing:?}");
    }
}
