//! Slides in Markdown, set by Marp and measured in Chromium, and by presenterm in a terminal: nothing is
//! higher or wider than its slide.

use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;

use super::bench::{Judge, SAMPLES, exports, files, program};
use crate::cli::program::{Directory, masa};
use crate::support::pty::Pty;
use crate::support::skipped::skipped;

/// Prints what is outside its slide, for each page given. Each slide is measured by the boxes of all
/// that is on it.
const MEASURE: &str = r##"
import puppeteer from 'puppeteer-core';
const [chromium, ...files] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
for (const file of files) {
  const page = await browser.newPage();
  await page.goto('file://' + file);
  const found = await page.evaluate(() => [...document.querySelectorAll('section')].flatMap((slide, number) => {
    const frame = slide.getBoundingClientRect();
    const shown = [...slide.querySelectorAll('*')].filter(one => !one.closest('section.curve ul'));
    const out = shown.filter(one => {
      const box = one.getBoundingClientRect();
      return box.right > frame.right + 1 || box.left < frame.left - 1 || box.bottom > frame.bottom + 1;
    });
    const wide = slide.scrollWidth > slide.clientWidth + 1 || slide.scrollHeight > slide.clientHeight + 1;
    return out.length || wide ? [`slide ${number + 1}: ${slide.innerText.slice(0, 60)}`] : [];
  }));
  const count = await page.evaluate(() => document.querySelectorAll('section').length);
  const rtl = await page.evaluate(() => getComputedStyle(document.querySelector('section')).direction);
  const pictures = await page.evaluate(() =>
    [...document.querySelectorAll('section, figure')].filter(one => /data:image\/svg/.test(one.style.backgroundImage)).length);
  console.log(JSON.stringify({ found, count, rtl, pictures }));
}
await browser.close();
"##;

/// Marp, and what measures its pages in Chromium.
struct Setter {
    marp: Judge,
    measures: [Judge; 2],
    chromium: PathBuf,
}

/// A computer whose only font is DejaVu, the widest of the usual ones.
const WIDE_FONT: &str = r#"<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>"#;

impl Setter {
    /// What was set is measured in the fonts of this computer, and in the widest one.
    fn seated(directory: &Directory) -> Option<Setter> {
        let marp = Judge::of_npm("marp", &["--template", "bare", "--no-stdin"])?;
        let usual = Judge::script("puppeteer-core", MEASURE)?;
        let fonts = PathBuf::from(directory.file("fonts.conf", WIDE_FONT));
        let wide = Judge::script("puppeteer-core", MEASURE)?.with("FONTCONFIG_FILE", fonts);
        Some(Setter { marp, measures: [usual, wide], chromium: program("chromium")? })
    }

    /// Sets a deck and measures it.
    fn measured(&self, deck: &Path, directory: &Directory) -> [serde_json::Value; 2] {
        let page = directory.path("deck.html");
        self.marp.accepts(&[deck, Path::new("-o"), &page]);
        let page = [self.chromium.as_path(), &page];
        self.measures.each_ref().map(|measure| serde_json::from_str(measure.accepts(&page).trim()).unwrap())
    }
}

#[test]
fn no_slide_of_marp_overflows() {
    let home = Directory::new();
    let Some(setter) = Setter::seated(&home) else { return };
    for sample in SAMPLES {
        for orientation in ["down", "across"] {
            let directory = exports(sample, "markdown", &["--deck", "--orient", orientation]);
            let deck = &files(&directory, "md")[0];
            for said in setter.measured(deck, &directory) {
                assert_eq!(said["found"], serde_json::json!([]), "{sample} {orientation}");
                assert!(said["count"].as_u64().unwrap() > 10, "{said}");
                let is_rtl = sample.ends_with("he") || sample.ends_with("ar");
                assert_eq!(said["rtl"], if is_rtl { "rtl" } else { "ltr" }, "{sample}");
                assert_eq!(said["pictures"], 1, "{sample}: {said}");
            }
        }
    }
}

/// The terminal in which no slide of presenterm overflows, in columns and lines.
const TERMINAL: (u16, u16) = (120, 40);

/// The letters and digits of a text, however it is wrapped.
fn letters(text: &str) -> String {
    let text = text.replace("&lt;", "").replace("&amp;", "").replace("<br>", "");
    text.chars().filter(|one| one.is_alphanumeric()).collect()
}

/// Goes through a deck in presenterm: the last line of each slide is to be seen. Its own check of widths
/// refuses items of lists that it wraps when it shows them.
fn presented(presenterm: &Path, deck: &Path, directory: &Directory) {
    let mut command = CommandBuilder::new(presenterm);
    command.args(["--present", "--image-protocol", "ascii-blocks"]);
    command.arg(deck);
    let mut terminal = Pty::command(command, &directory.path(""), TERMINAL);
    let text = std::fs::read_to_string(deck).unwrap();
    // It asks what terminal this is, and waits for the answer.
    terminal.wait("a question", |shown| shown.bytes.windows(3).any(|one| one == b"\x1b[c"));
    terminal.send("\x1b[?62;c");
    // The first part is the front matter.
    let slides: Vec<&str> = text.split("\n===\n").skip(1).collect();
    for (place, slide) in slides.iter().enumerate() {
        let end = slide.split("\n---\n").next().unwrap();
        let last = letters(end.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default());
        let number = format!("{} / {}", place + 1, slides.len());
        terminal.wait(&format!("“{last}” on slide {number} of {}", deck.display()), |shown| {
            let contents = shown.emulator.screen().contents();
            contents.contains(&number) && letters(&contents).contains(&last)
        });
        terminal.send("l");
    }
    terminal.send("q");
    terminal.end();
}

#[test]
fn no_slide_of_presenterm_overflows() {
    let Some(presenterm) = program("presenterm") else { return skipped("presenterm") };
    for sample in SAMPLES {
        for orientation in ["down", "across"] {
            let directory = exports(sample, "markdown", &["--deck", "--orient", orientation]);
            presented(&presenterm, &files(&directory, "md")[0], &directory);
        }
    }
    let directory = Directory::new();
    let map = long(&directory);
    masa(&["export", &map, "-f", "markdown", "--deck"]).expect(0);
    presented(&presenterm, &directory.path("long.md"), &directory);
}

#[test]
fn no_slide_of_marp_overflows_with_long_texts() {
    let directory = Directory::new();
    let Some(setter) = Setter::seated(&directory) else { return };
    let map = long(&directory);
    masa(&["export", &map, "-f", "markdown", "--deck"]).expect(0);
    for said in setter.measured(&directory.path("long.md"), &directory) {
        assert_eq!(said["found"], serde_json::json!([]));
    }
}

/// A map with names and texts that are longer than a line, a slide or a column.
fn long(directory: &Directory) -> String {
    let lanes = ["Activity", "PainPoint", "Opportunity", "Goal", "Thought", "Metric", "Evidence", "Emotion"];
    let texts = [
        "Mehrfachkraftstofffahrzeugzulassung ".repeat(12),
        "Unbrechbar".repeat(90),
        "漢字かな交じり文".repeat(30),
        "short".to_owned(),
    ];
    let cards: String = lanes
        .iter()
        .zip(texts.iter().cycle())
        .enumerate()
        .map(|(number, (_, text))| format!("Card(lane: \"l-{number}\", text: \"{text}\"),"))
        .collect();
    let touchpoints: String = (0..6)
        .map(|place| {
            format!("Touchpoint(name: \"Touchpoint {place}\", emotion: {}, cards: [{cards}]),", place % 5 - 2)
        })
        .collect();
    let lane = |(number, kind): (usize, &&str)| format!("Lane(id: \"l-{number}\", kind: {kind}),");
    let lanes: String = lanes.iter().enumerate().map(lane).collect();
    let text = format!(
        "JourneyMap(schema: 1, title: \"{0}\", scope: \"{0}\", language: \"en\", \
         personas: [Persona(name: \"Ada\", summary: \"{0}\", quote: \"{0}\")], lanes: [{lanes}], \
         stages: [Stage(name: \"{0}\", touchpoints: [{touchpoints}])])",
        texts[0]
    );
    directory.file("long.masa.ron", text)
}
