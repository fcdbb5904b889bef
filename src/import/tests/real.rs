//! The law of imports, on files as people and programs write them.

use serde_json::{Map as Object, Value as Json};

use super::law::{delimited, lost};
use crate::import::{ImportFormat, ImportRequest, ImportSource, import};

/// What people keep their journeys in, in thirty dresses: five shapes, in three languages, with two
/// delimiters.
#[test]
fn no_word_of_thirty_real_tables_is_lost() {
    let texts = [
        [
            "Awareness",
            "Search advert",
            "Reads reviews on a phone",
            "Too many tabs",
            "worried about the price",
            "Comparison page",
        ],
        ["מודעות", "מודעה בגוגל", "קוראת ביקורות בטלפון", "יותר מדי לשוניות", "דואגת מהמחיר", "דף השוואה"],
        [
            "Ευαισθητοποίηση",
            "Διαφήμιση αναζήτησης",
            "Διαβάζει κριτικές",
            "Πολλές καρτέλες",
            "ανησυχεί για την τιμή",
            "Σελίδα σύγκρισης",
        ],
    ];
    let mut files = 0;
    for [stage, touchpoint, activity, pain, feeling, idea] in texts {
        let down = vec![
            vec!["Stage", "Touchpoint", "Action", "Pain point", "Feeling", "Idea"],
            vec![stage, touchpoint, activity, pain, feeling, idea],
            vec!["", "", activity, "", "4", ""],
        ];
        let across = vec![
            vec!["", stage, "Purchase"],
            vec!["Touchpoints", touchpoint, "Till"],
            vec!["Actions", activity, ""],
            vec!["Pains", pain, ""],
            vec!["Mood", feeling, ""],
            vec!["Zzz", idea, ""],
        ];
        let titled = vec![
            vec!["The new shop 2026"],
            vec!["Persona", "Maya Bar"],
            vec![""],
            vec!["Stage", "Pain point", "Owner"],
            vec![stage, pain, "Dana"],
            vec!["", idea, feeling],
        ];
        let story = vec![
            vec!["Activity", "Step", "Story"],
            vec![stage, touchpoint, activity],
            vec![stage, pain, idea],
            vec!["Later", feeling, "x"],
        ];
        let pairs = vec![
            vec![stage],
            vec!["Touchpoint", touchpoint],
            vec!["Pain", pain],
            vec!["Later"],
            vec!["Pain", idea],
            vec!["Zzz", feeling],
        ];
        for table in [down, across, titled, story, pairs] {
            let rows: Vec<Vec<String>> =
                table.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
            let content: Vec<String> = [stage, touchpoint, activity, pain, feeling, idea]
                .into_iter()
                .filter(|text| rows.iter().flatten().any(|cell| cell == text))
                .map(str::to_owned)
                .collect();
            for delimiter in [b',', b';'] {
                let bytes = delimited(&rows, delimiter);
                let asked = ImportRequest::default();
                let import = import(&ImportSource { name: Some("survey.csv"), bytes: &bytes }, &asked);
                assert!(import.is_ok(), "{import:?} {}", String::from_utf8_lossy(&bytes));
                assert_eq!(
                    lost(ImportFormat::Csv, &bytes, &content),
                    Vec::<String>::new(),
                    "{}",
                    String::from_utf8_lossy(&bytes)
                );
                files += 1;
            }
        }
    }
    assert_eq!(files, 30);
}

/// The same of JSON and YAML: what programs and language models write, in thirty dresses.
#[test]
fn no_word_of_thirty_real_lists_is_lost() {
    let mut files = 0;
    for list in ["stages", "phases", "columns"] {
        for name in ["name", "title", "label"] {
            let shapes = [
                serde_json::json!({ name: "Move house", (list): [{ name: "Look", "touchpoints": ["Portal", "Agent"], "painPoints": ["Old photos"] }, "Sign"] }),
                serde_json::json!({ "persona": { "name": "Ines", "age": 41, "goals": ["A garden"] }, (list): [{ name: "Look", "actions": ["Filters"], "emotions": "hopeful", "score": 4, "opportunities": [{ "title": "Alerts", "impact": "high" }] }] }),
                serde_json::json!({ "journeyMap": { (list): [{ name: "Look", "steps": [{ "action": "Opens portal", "channel": "web", "emotion": { "score": 2, "reason": "Slow" }, "frictions": ["Login"] }] }] }, "generator": "Tool nine" }),
            ];
            for shape in shapes {
                let mut content = Vec::new();
                gather(&shape, &mut content);
                for kind in [ImportFormat::Json, ImportFormat::Yaml] {
                    assert_eq!(
                        lost(kind, shape.to_string().as_bytes(), &content),
                        Vec::<String>::new(),
                        "{shape}"
                    );
                    let asked = ImportRequest { format: Some(kind), ..ImportRequest::default() };
                    let read =
                        import(&ImportSource { name: None, bytes: shape.to_string().as_bytes() }, &asked)
                            .unwrap();
                    assert!(read.counts.stages >= 1, "{shape}");
                    files += 1;
                }
            }
        }
    }
    assert_eq!(files, 54);
}

fn gather(json: &Json, content: &mut Vec<String>) {
    match json {
        // Words that are levels and feelings become numbers.
        Json::String(text) if text != "high" => content.push(text.clone()),
        Json::Array(items) => items.iter().for_each(|item| gather(item, content)),
        Json::Object(object) => Object::values(object).for_each(|item| gather(item, content)),
        _ => {}
    }
}
