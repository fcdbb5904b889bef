//! CSV in LibreOffice: no text becomes a formula.

use super::bench::{Judge, SAMPLES, exports, files};
use crate::cli::program::Directory;

#[test]
fn libreoffice_computes_nothing() {
    let home = Directory::new();
    let filter = ["--infilter=CSV:44,34,76,1", "--convert-to", "fods", "--outdir"];
    let Some(office) = Judge::office(&home, &filter) else { return };
    for sample in SAMPLES {
        let directory = exports(sample, "csv", &[]);
        for file in files(&directory, "csv") {
            office.accepts(&[&directory.path(""), &file]);
        }
        for file in files(&directory, "fods") {
            let sheet = std::fs::read_to_string(file).unwrap();
            assert!(!sheet.contains("table:formula"), "{sample}");
        }
    }
}
