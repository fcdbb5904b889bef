//! Journeys as Mermaid's own parser reads them, and as our import does.

use std::collections::BTreeSet;
use std::path::PathBuf;

use masa::import::{ImportFormat, ImportRequest, ImportSource, import};
use masa::model::Map;
use serde_json::{Value, json};

use super::bench::Judge;
use crate::cli::program::Directory;

const MERMAID: &str = "\
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document, Element: window.Element });
const mermaid = (await import('mermaid')).default;
mermaid.initialize({ startOnLoad: false });
for (const file of process.argv.slice(2)) {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(file, 'utf8'));
    const tasks = db.getTasks().map((task) => [task.section.trim(), task.task.trim(), task.score]);
    console.log(JSON.stringify({ title: db.getDiagramTitle().trim(), said: db.getAccDescription(), tasks, actors: db.getActors() }));
}
";

/// What stands above a journey.
const ABOVE: [&str; 5] = [
    "",
    "---\ntitle: Front\nconfig:\n  theme: dark\n---\n",
    "%% a comment\n",
    "%%{init: {'theme': 'dark'}}%%\n",
    "\n\n",
];

/// How a journey begins.
const BEGINNINGS: [&str; 3] = [
    "journey\n  title A day at the kiln\n",
    "journey title A day at the kiln\n",
    "journey\n\ttitle   A day at the kiln\n  %% a comment: 3: Nobody\n  # another\n",
];

/// What a journey consists of.
const BODIES: [&str; 4] = [
    "  accTitle: Spoken\n  accDescr: Who fires #2: and when\n  section Load\n    Carry pots: 3: Potter, Helper\n    Close: 5\n",
    "  accDescr {\n    Of two lines\n    in all\n  }\n  SECTION Fire it\n    Light : 1 : Potter\n  section Wait\n    Sleep: 4: Helper\n  section Fire it\n    Light again: 2: Potter\n",
    "  section טעינה\n    נושאים כדים: 2: קדר, عامل\n  section Φωτιά\n    Άναμμα 100% → έτοιμο: 5: קדר\n",
    "    Walk in: 3: Guest\n\n\n  section <b>Look</b> & see\n    Pots (large), plates: 4: Guest,Child\n    Leave: 2: Guest\n",
];

fn corpus() -> Vec<String> {
    let mut corpus = Vec::new();
    for (number, above) in ABOVE.iter().enumerate() {
        for beginning in BEGINNINGS {
            for body in BODIES {
                let text = format!("{above}{beginning}{body}");
                corpus.push(if (number + corpus.len()) % 2 == 0 { text } else { text.replace('\n', "\r\n") });
            }
        }
    }
    corpus
}

/// What we read, in the words of the judge.
fn ours(map: &Map) -> Value {
    let mut tasks = Vec::new();
    for id in map.stage_ids() {
        let stage = map.stage(*id).map(|stage| stage.name.clone()).unwrap_or_default();
        for touchpoint in map.touchpoints_of(*id).iter().filter_map(|id| map.touchpoint(*id)) {
            let score = touchpoint.feeling.everyone.map(|felt| i64::from(felt) + 3);
            tasks.push(json!([stage, touchpoint.name, score]));
        }
    }
    let personas = map.persona_ids().iter().filter_map(|id| map.persona(*id));
    let actors: BTreeSet<&str> = personas.map(|persona| persona.name.as_str()).collect();
    json!({ "title": map.info().title, "tasks": tasks, "actors": actors })
}

#[test]
fn mermaid_and_our_import_read_the_same() {
    let Some(judge) = Judge::script("mermaid", MERMAID) else { return };
    let directory = Directory::new();
    let corpus = corpus();
    let files: Vec<PathBuf> = corpus
        .iter()
        .enumerate()
        .map(|(number, text)| PathBuf::from(directory.file(&format!("{number}.mmd"), text)))
        .collect();
    let said = judge.accepts(&files.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    assert_eq!(said.lines().count(), corpus.len());
    for (text, line) in corpus.iter().zip(said.lines()) {
        let theirs: Value = serde_json::from_str(line).unwrap();
        let source = ImportSource { name: None, bytes: text.as_bytes() };
        let asked = ImportRequest { format: Some(ImportFormat::Mermaid), ..ImportRequest::default() };
        let read = import(&source, &asked).unwrap();
        assert_eq!(read.unplaced, [], "{text}");
        let mut ours = ours(&read.map);
        // A task above all sections has none in theirs; in ours its stage has the name of the journey.
        let title = ours["title"].clone();
        for task in ours["tasks"].as_array_mut().unwrap() {
            if task[0] == title {
                task[0] = json!("");
            }
        }
        let theirs_actors: BTreeSet<&str> =
            theirs["actors"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(ours["title"], theirs["title"], "{text}");
        assert_eq!(ours["tasks"], theirs["tasks"], "{text}");
        assert_eq!(ours["actors"], json!(theirs_actors), "{text}");
        for line in theirs["said"].as_str().unwrap().lines() {
            assert!(read.map.info().scope.contains(line.trim()), "{text}");
        }
    }
}
