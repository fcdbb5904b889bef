//! Pages and pictures read by independent programs (xmllint, resvg, qpdf, Poppler), and our writers
//! compared with each other: an SVG with outlines drawn by resvg, and a PDF drawn by Poppler, must
//! match our PNG.

use std::process::{Command, Output};

use masa::export::{ExportLook, ExportOptions, Watch, format};
use masa::format::{Orientation, Paper};
use masa::model::Map;
use unicode_normalization::UnicodeNormalization;

use crate::cli::program::Directory;

use crate::support::skipped::skipped;

fn written(name: &str, map: &Map, options: &ExportOptions) -> Vec<u8> {
    (format(name).unwrap().write)(map, options, &Watch::default()).unwrap()
}

/// The program's output; `None`, with a message, if it is not installed.
fn run(command: &mut Command) -> Option<Output> {
    match command.output() {
        Ok(output) => Some(output),
        Err(error) => {
            skipped(&format!("{} ({error})", command.get_program().to_string_lossy()));
            None
        }
    }
}

/// Runs a program that must succeed; returns its output.
fn fine(command: &mut Command) -> Option<String> {
    let output = run(command)?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    Some(said)
}

fn options(map: &Map, live_text: bool) -> ExportOptions {
    let look = ExportLook { scale: 1, live_text, paper: Paper::Poster, ..ExportLook::default() };
    ExportOptions { look, orientation: Orientation::Across, ..ExportOptions::of(map) }
}

/// An RGB picture.
struct Picture {
    pixels: Vec<u8>,
    size: (u32, u32),
}

impl Picture {
    fn read(bytes: &[u8]) -> Picture {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        pixels.truncate(info.buffer_size());
        if info.color_type == png::ColorType::Rgba {
            pixels = pixels.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        }
        Picture { pixels, size: (info.width, info.height) }
    }

    /// The share of pixels with a channel that differs by more than `tolerance` (of 255).
    fn differs(&self, other: &Picture, tolerance: u8) -> f64 {
        assert_eq!(self.size, other.size);
        let pairs = self.pixels.chunks_exact(3).zip(other.pixels.chunks_exact(3));
        let differ = pairs.filter(|(one, other)| {
            one.iter().zip(*other).any(|(one, other)| one.abs_diff(*other) > tolerance)
        });
        differ.count() as f64 / (f64::from(self.size.0) * f64::from(self.size.1))
    }
}

#[test]
fn an_svg_is_well_formed_whatever_its_text() {
    for sample in masa::format::samples() {
        let map = sample.map();
        for live_text in [false, true] {
            let directory = Directory::new();
            let file = directory.file("map.svg", written("svg", &map, &options(&map, live_text)));
            if fine(Command::new("xmllint").args(["--noout", "--nonet", &file])).is_none() {
                return;
            }
        }
    }
}

#[test]
fn the_outlines_of_an_svg_drawn_by_resvg_are_our_png() {
    const SCRIPT: &str = "\
const { Resvg } = require('@resvg/resvg-js')
const { readFileSync, writeFileSync } = require('fs')
const [svg, png] = process.argv.slice(1)
writeFileSync(png, new Resvg(readFileSync(svg, 'utf8')).render().asPng())";
    for sample in masa::format::samples() {
        let map = sample.map();
        let directory = Directory::new();
        let svg = directory.file("map.svg", written("svg", &map, &options(&map, false)));
        let png = directory.file("map.png", b"");
        let Some(output) = run(Command::new("node").args(["-e", SCRIPT, &svg, &png])) else { return };
        if String::from_utf8_lossy(&output.stderr).contains("Cannot find module") {
            skipped("npm's @resvg/resvg-js (its folder in NODE_PATH)");
            return;
        }
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let theirs = Picture::read(&std::fs::read(&png).unwrap());
        let ours = Picture::read(&written("png", &map, &options(&map, false)));
        let share = ours.differs(&theirs, 48);
        assert!(share <= 0.001, "{} {}: {share}", sample.name, sample.language);
    }
}

#[test]
fn a_poster_in_pdf_drawn_by_poppler_is_our_png() {
    for sample in masa::format::samples() {
        let map = sample.map();
        let directory = Directory::new();
        let pdf = directory.file("map.pdf", written("pdf", &map, &options(&map, false)));
        let png = directory.file("map.png", b"");
        let stem = png.trim_end_matches(".png");
        let arguments = ["-r", "72", "-png", "-singlefile", &pdf, stem];
        if fine(Command::new("pdftoppm").args(arguments)).is_none() {
            return;
        }
        let theirs = Picture::read(&std::fs::read(&png).unwrap());
        let ours = Picture::read(&written("png", &map, &options(&map, false)));
        let share = ours.differs(&theirs, 96);
        assert!(share <= 0.02, "{} {}: {share}", sample.name, sample.language);
    }
}

#[test]
fn pdfs_are_sound_and_tagged_on_every_paper() {
    for sample in masa::format::samples() {
        let map = sample.map();
        for paper in [Paper::Slides, Paper::A4, Paper::Letter, Paper::Poster] {
            let look = ExportLook { paper, ..ExportLook::default() };
            let options = ExportOptions { look, ..ExportOptions::of(&map) };
            let directory = Directory::new();
            let file = directory.file("map.pdf", written("pdf", &map, &options));
            let Some(said) = fine(Command::new("qpdf").args(["--check", &file])) else { return };
            assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
            let Some(said) = fine(Command::new("pdfinfo").arg(&file)) else { return };
            assert!(said.contains("Tagged:          yes"), "{said}");
            assert!(said.contains(&map.info().title), "{said}");
        }
    }
}

#[test]
fn every_card_can_be_found_in_the_text_of_a_pdf() {
    for sample in masa::format::samples() {
        let map = sample.map();
        let directory = Directory::new();
        let file = directory.file("map.pdf", written("pdf", &map, &options(&map, false)));
        let Some(text) = fine(Command::new("pdftotext").args(["-raw", &file, "-"])) else { return };
        let letters = |text: &str| -> String { text.chars().filter(|one| one.is_alphanumeric()).collect() };
        // A ligature of lam is one character, which stands for its two letters.
        let read = letters(&text.nfkc().collect::<String>());
        let cards = map.cards_in_order().filter_map(|id| map.card(id));
        let shown = cards.filter(|card| map.lane(card.place.lane).is_some_and(|lane| !lane.hidden));
        let words: Vec<&str> = shown.flat_map(|card| card.text.split_whitespace()).collect();
        let lost: Vec<&&str> =
            words.iter().filter(|word| reads_whole(word) && !read.contains(&letters(word))).collect();
        // Where text directions meet on a line, Poppler guesses the order.
        assert!(lost.len() * 100 <= words.len(), "{}: {lost:?} of {}", sample.language, words.len());
        let count = |text: &str, letter: char| text.chars().filter(|one| *one == letter).count();
        let all = letters(&words.concat());
        for letter in all.chars().collect::<std::collections::BTreeSet<char>>() {
            assert!(count(&read, letter) >= count(&all, letter), "{}: {letter}", sample.language);
        }
    }
}

/// Whether Poppler extracts the word letter by letter: it splits a word at a point in a cluster of
/// several glyphs.
fn reads_whole(word: &str) -> bool {
    let is_point = |character: char| matches!(character, '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{652}');
    !word.contains(is_point)
}
