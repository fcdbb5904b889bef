//! PDF checked by qpdf and Poppler, SVG by xmllint.

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
