//! HTML checked by the Nu checker and Chromium, journeys by Mermaid's own parser, Markdown by
//! GitHub's.

use super::bench::{Judge, SAMPLES, exports, files, judges, program};
use crate::cli::program::Directory;

const MERMAID: &str = "\
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document, Element: window.Element });
const mermaid = (await import('mermaid')).default;
mermaid.initialize({ startOnLoad: false });
for (const file of process.argv.slice(2)) {
    const parsed = await mermaid.parse(readFileSync(file, 'utf8'));
    if (parsed.diagramType !== 'journey') throw new Error(`${file}: ${parsed.diagramType}`);
}
";

#[test]
fn mermaid_parses_every_journey() {
    let Some(judge) = Judge::script("mermaid", MERMAID) else { return };
    for sample in SAMPLES {
        let directory = exports(sample, "mermaid", &[]);
        for file in files(&directory, "mmd") {
            judge.accepts(&[&file]);
        }
    }
}

#[test]
fn the_checker_finds_nothing_wrong_with_a_page() {
    let Some(judges) = judges() else { return };
    let jar = judges.join("node_modules/vnu-jar/build/dist/vnu.jar");
    let Some(judge) = Judge::of_system("java", &["-jar", jar.to_str().unwrap()]) else { return };
    for sample in SAMPLES {
        let directory = exports(sample, "html", &["--embed"]);
        for file in files(&directory, "html") {
            judge.accepts_in_silence(&[&file]);
        }
    }
}

/// Runs axe on pages at the widths of a desk and of a phone, with all its rules. Fails too if a page
/// is wider than the window.
const AXE: &str = "\
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [chromium, ...files] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
const found = [];
for (const file of files) {
    for (const width of [1400, 390]) {
        const page = await browser.newPage();
        await page.setBypassCSP(true);
        await page.setViewport({ width, height: 1000 });
        await page.goto(`file://${file}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run());
        const told = (one) => `${width}: ${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`;
        found.push(...violations.map(told));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${width}: ${wide} pixels wide`);
        await page.close();
    }
}
await browser.close();
if (found.length > 0) throw new Error(found.join('\\n'));
";

#[test]
fn axe_finds_nothing_on_a_desk_and_on_a_phone() {
    let (Some(judge), Some(chromium)) = (Judge::script("puppeteer-core", AXE), program("chromium")) else {
        return;
    };
    for sample in SAMPLES {
        let directory = exports(sample, "html,decisions-html", &[]);
        let files = files(&directory, "html");
        let mut arguments = vec![chromium.as_path()];
        arguments.extend(files.iter().map(std::path::PathBuf::as_path));
        judge.accepts(&arguments);
    }
}

#[test]
fn chromium_draws_pages_and_pictures() {
    let home = Directory::new();
    let Some(chromium) = Judge::chromium(&home) else { return };
    for sample in SAMPLES {
        let directory = exports(sample, "html,svg", &[]);
        for extension in ["html", "svg"] {
            for file in files(&directory, extension) {
                let (size, said) = chromium.draws(&file, &directory.path(&format!("{extension}.png")));
                // An empty page of this size takes about 6,000 bytes.
                assert!(size > 20_000, "{sample}.{extension}: {size} bytes\n{said}");
                assert!(!said.contains("Refused to") && !said.contains("Uncaught"), "{said}");
            }
        }
    }
}

#[test]
fn markdown_is_one_table_and_a_deck() {
    let Some(judge) = Judge::of_system("cmark-gfm", &["--extension", "table"]) else { return };
    for sample in SAMPLES {
        let directory = exports(sample, "markdown", &[]);
        for file in files(&directory, "md") {
            let page = judge.accepts(&[&file]);
            assert_eq!(page.matches("<table>").count(), 1, "{page}");
        }
        let directory = exports(sample, "markdown", &["--deck"]);
        for file in files(&directory, "md") {
            assert!(judge.accepts(&[&file]).matches("<hr />").count() >= 3);
        }
    }
}
