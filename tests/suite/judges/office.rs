//! Slides and workbooks checked by Microsoft's validator, openxml-audit, ooxml-integrity and
//! LibreOffice.

use std::path::Path;

use super::bench::{Judge, SAMPLES, exports, files, judges};
use crate::cli::program::Directory;

/// Fails if one of the checkers finds anything.
fn judged(file: &Path) {
    if let Some(judge) = Judge::of_npm("ooxml-validator", &[]) {
        let verdict: serde_json::Value = serde_json::from_str(&judge.accepts(&[file])).unwrap();
        assert_eq!(verdict["errors"].as_array().map_or(0, Vec::len), 0, "{verdict:#}");
    }
    if let Some(judge) =
        Judge::of_python("openxml-audit", &["--quiet", "--policy", "strict", "--max-errors", "0"])
    {
        judge.accepts(&[file]);
    }
    if file.extension().is_some_and(|extension| extension == "pptx")
        && let Some(judge) = Judge::of_python("ooxml-integrity", &["check"])
    {
        judge.accepts(&[file]);
    }
}

#[test]
fn every_sample_passes_in_every_look() {
    if judges().is_none() {
        return;
    }
    let looks = [&["--theme", "dark"][..], &["--embed"], &["--paper", "a4", "--orient", "across"]];
    for sample in SAMPLES {
        // The validator takes seconds per file, so the other looks are checked on one map per
        // direction.
        let others = if sample.starts_with("amazon") { &looks[..] } else { &[] };
        for look in [&[&[][..]], others].concat() {
            let directory = exports(sample, "pptx,xlsx", look);
            files(&directory, "pptx").iter().for_each(|file| judged(file));
            files(&directory, "xlsx").iter().for_each(|file| judged(file));
        }
    }
}

#[test]
fn libreoffice_draws_every_slide_and_sheet() {
    let home = Directory::new();
    let Some(office) = Judge::office(&home, &["--convert-to", "pdf", "--outdir"]) else { return };
    let Some(counts) = Judge::of_system("pdfinfo", &[]) else { return };
    for sample in SAMPLES {
        let directory = exports(sample, "pptx,xlsx", &[]);
        for extension in ["pptx", "xlsx"] {
            for file in files(&directory, extension) {
                let out = directory.path(extension);
                office.accepts(&[&out, &file]);
                let pdf = out.join(file.with_extension("pdf").file_name().unwrap());
                let said = counts.accepts(&[&pdf]);
                let pages = said.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
                assert!(pages.trim().parse::<usize>().unwrap() >= 3, "{sample}.{extension}: {said}");
            }
        }
    }
}
