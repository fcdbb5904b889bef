//! Compares the ranking of `masa show` with one that an independent program
//! (`tests/extended/ranking.py`) calculates from the JSON export.

use std::io::Write;
use std::process::{Command, Stdio};

use super::program::{Directory, masa};

use crate::support::skipped::skipped;

const JUDGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/extended/ranking.py");
const SCORES: [&str; 4] = ["priority", "rice", "opportunity", "impact-effort"];

/// The ranking that the independent program calculates; `None` if python3 is missing.
fn judged(json: &str, score: &str) -> Option<Vec<String>> {
    let mut judge = Command::new("python3")
        .args([JUDGE, score])
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    judge.stdin.take().unwrap().write_all(json.as_bytes()).unwrap();
    let output = judge.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
}

/// The rank, score and first line of each card that `masa show` prints, separated by tabs.
fn shown(map: &str, score: &str) -> Vec<String> {
    let shown = masa(&["show", map, "--view", "ranking", "--score", score]).expect(0).out;
    let row = |line: &str| {
        let (figures, text) = line.split_once("▌ ")?;
        let mut figures = figures.split_whitespace();
        Some([figures.next()?, figures.next()?, text].join("\t"))
    };
    shown.lines().filter_map(row).collect()
}

fn check(map: &str) -> bool {
    let json = masa(&["export", map, "-f", "json", "-o", "-"]).expect(0).out;
    for score in SCORES {
        let Some(judged) = judged(&json, score) else {
            skipped("python3");
            return false;
        };
        assert_eq!(shown(map, score), judged, "{map} by {score}");
    }
    true
}

#[test]
fn the_ranking_of_every_sample_can_be_reckoned_from_its_json() {
    let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/sample_maps");
    for entry in std::fs::read_dir(samples).unwrap() {
        if !check(entry.unwrap().path().to_str().unwrap()) {
            return;
        }
    }
}

#[test]
fn the_ranking_of_cards_with_missing_factors_matches_the_independent_calculation() {
    let cards = |count: usize| {
        let mut cards = String::new();
        for number in 0..count {
            let lane = ["PainPoint", "Opportunity", "Goal"][number % 3];
            cards.push_str(&format!("Card(id: \"c-{number}\", lane: \"{lane}\", text: \"card {number}\""));
            let fields = [
                ("severity", number % 4),
                ("frequency", number / 2 % 4),
                ("impact", number / 3 % 6),
                ("effort", number / 5 % 6),
                ("reach", number * 37 % 11),
            ];
            for (name, value) in fields.into_iter().filter(|(name, value)| *value > 0 || *name == "reach") {
                cards.push_str(&format!(", {name}: {value}"));
            }
            if number % 5 > 0 {
                cards.push_str(&format!(", importance: {}.{}", number % 9, number % 7));
                cards.push_str(&format!(", satisfaction: {}.3", number * 5 % 8));
            }
            if let Some(evidence) = ["", "Assumed", "Reported", "Measured"].get(number / 7 % 4)
                && !evidence.is_empty()
            {
                cards.push_str(&format!(", evidence: {evidence}"));
            }
            if number % 3 == 0 && number % 2 == 0 {
                cards.push_str(&format!(", votes: {{\"Dana\": {}}}", number % 4 + 1));
            }
            if number % 3 == 1 && number > 9 {
                let (one, other) = (number - 1, (number * 7 % number) / 3 * 3);
                cards.push_str(&format!(", answers: [\"c-{one}\", \"c-{other}\"]"));
            }
            cards.push_str("),\n");
        }
        cards
    };
    let directory = Directory::new();
    for (name, ballots) in
        [("no", ""), ("one", "Ballot(id: \"v-1\", lane: \"l-2\")"), ("open", "Ballot(open: true)")]
    {
        let map = format!(
            "(title: \"All\", lanes: [Lane(id: \"l-1\", kind: PainPoint), Lane(id: \"l-2\", kind: Opportunity), \
             Lane(id: \"l-3\", kind: Goal)], stages: [Stage(name: \"One\", cards: [\n{}])], ballots: [{ballots}])",
            cards(90)
        );
        if !check(&directory.file(&format!("{name}.masa.ron"), map)) {
            return;
        }
    }
}
