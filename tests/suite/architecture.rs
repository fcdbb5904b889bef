//! Checks the rules of ARCHITECTURE.md that the compiler does not: the order of the layers, which
//! external crates each layer may use, small files and structs, messages that exist and are used.

mod circles;
mod dependencies;
mod features;
mod source;
mod system;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use self::source::{Source, root, sources};

/// The layers from the bottom up, with the external crates (or modules of crates) that each may
/// use.
const LAYERS: &[(&str, &[&str])] = &[
    ("words", &["fluent_bundle", "unic_langid"]),
    (
        "text",
        &[
            "ratatui::buffer",
            "ratatui::layout",
            "ratatui::style",
            "strsim",
            "unicode_bidi",
            "unicode_bidi_mirroring",
            "unicode_joining_type",
            "unicode_linebreak",
            "unicode_segmentation",
            "unicode_width",
        ],
    ),
    ("model", &["jiff"]),
    ("ops", &[]),
    ("insight", &["fuzzy_matcher", "jiff", "memchr", "unicode_normalization", "unicode_segmentation"]),
    ("format", &["crc32fast", "jiff", "memchr", "ron", "serde", "serde_json"]),
    (
        "export",
        &[
            "base64",
            "csv",
            "harfrust",
            "jiff",
            "krilla",
            "png",
            "rust_xlsxwriter",
            "serde",
            "serde_json",
            "skrifa",
            "tiny_skia",
            "unicode_bidi",
            "unicode_linebreak",
            "unicode_script",
            "unicode_segmentation",
            "zip",
        ],
    ),
    (
        "import",
        &[
            "base64",
            "calamine",
            "chardetng",
            "csv",
            "encoding_rs",
            "flate2",
            "jiff",
            "pulldown_cmark",
            "quick_xml",
            "saphyr_parser",
            "serde",
            "serde_json",
            "zip",
        ],
    ),
    ("ui", &["jiff", "ratatui::buffer", "ratatui::layout", "ratatui::style"]),
    ("store", &["directories", "fontdb", "jiff", "memchr", "rustix", "skrifa"]),
    (
        "app",
        &[
            "base64",
            "crossterm",
            "jiff",
            "nix",
            "ratatui::buffer",
            "ratatui::layout",
            "ratatui::style",
            "rustix",
            "signal_hook",
        ],
    ),
    ("cli", &["clap", "clap_complete", "clap_mangen", "crossterm"]),
];

/// Layers that may use fewer layers than the order allows, and which ones.
const NARROWER: &[(&str, &[&str])] = &[("store", &["words", "text", "model", "ops", "format"])];

const LONGEST_FILE: usize = 400;
const MOST_FIELDS: usize = 12;
/// File names that say nothing about the content.
const EMPTY_NAMES: [&str; 6] = ["utils", "util", "common", "helpers", "manager", "mod"];

/// Fails with all violations, one per line.
fn nothing_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn place_of(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|(name, _)| *name == layer)
}

#[test]
fn a_layer_uses_only_those_above_it() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(layer) = &source.layer else { continue };
        let Some(own) = place_of(layer) else {
            wrong.push(format!("{}: {layer} is no layer", source.name));
            continue;
        };
        for used in &source.names.layers {
            if place_of(used).is_some_and(|used| used > own) {
                wrong.push(format!("{}: {layer} uses {used}, which stands below it", source.name));
            }
            let narrower = NARROWER.iter().find(|(narrow, _)| narrow == layer);
            if narrower.is_some_and(|(_, may)| used != layer && !may.contains(&used.as_str())) {
                wrong.push(format!("{}: {layer} may not use {used}", source.name));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// The compiler looks up what `named!` says; whoever made a name otherwise could make a wrong one.
#[test]
fn ui_names_actions_by_their_table_alone() {
    let makes = |source: &&Source| {
        let mut paths = source.names.namings.iter().map(|naming| &naming.path);
        paths.any(|path| path.ends_with(&["ActionName".to_owned(), "new".to_owned()]))
    };
    let of_ui = sources().iter().filter(|source| source.layer.as_deref() == Some("ui"));
    let makers: Vec<&str> = of_ui.filter(makes).map(|source| source.name.as_str()).collect();
    assert_eq!(makers, ["src/ui.rs"]);
}

#[test]
fn the_rule_of_layers_sees_every_way_to_name_one() {
    let seen = |code: &str, depth: usize| {
        let module = vec!["layer".to_owned(); depth];
        let names = source::names(code, &module, &BTreeSet::from(["ratatui".to_owned()]));
        (names.layers, names.outside)
    };
    let layers = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(seen("use crate::{ui::State, model};", 1).0, layers(&["ui", "model"]));
    assert_eq!(seen("fn f() -> crate::ui::State { todo() }", 1).0, layers(&["ui"]));
    assert_eq!(seen("fn f() { g!(crate::ui::State); }", 1).0, layers(&["ui"]));
    assert_eq!(seen("use super::super::ui::State;", 2).0, layers(&["ui"]));
    assert_eq!(seen("use super::super::ui::State;", 3).0, layers(&[]));
    assert_eq!(seen("mod a { use super::super::super::ui; }", 2).0, layers(&["ui"]));
    assert_eq!(seen("#[cfg(test)] mod tests { use crate::ui; }", 1).0, layers(&[]));
    let outside = seen("use ratatui::{buffer::Buffer, style}; fn f(a: ratatui::layout::Rect) {}", 1).1;
    assert_eq!(outside, layers(&["ratatui::buffer", "ratatui::style", "ratatui::layout"]));
}

#[test]
fn a_layer_names_only_its_own_outside_crates() {
    let mut wrong = Vec::new();
    let mut named = BTreeSet::new();
    for source in sources() {
        for outside in &source.names.outside {
            let of_crate = outside.split("::").next().unwrap_or_default();
            named.insert(of_crate.to_owned());
            let Some(layer) = &source.layer else { continue };
            let allowed = place_of(layer).map_or(&[][..], |place| LAYERS[place].1);
            if !allowed.contains(&outside.as_str()) && !allowed.contains(&of_crate) {
                wrong.push(format!("{}: {layer} may not name {outside}", source.name));
            }
        }
    }
    let unused = source::dependencies().into_iter().filter(|dependency| !named.contains(dependency));
    wrong.extend(unused.map(|dependency| format!("Cargo.toml: nothing names {dependency}")));
    nothing_wrong(&wrong);
}

#[test]
fn every_module_states_its_contract_and_stays_small() {
    let mut wrong = Vec::new();
    for Source { name, names, lines, .. } in sources() {
        if !names.contract {
            wrong.push(format!("{name}: has no //! comment"));
        }
        if *lines > LONGEST_FILE {
            wrong.push(format!("{name}: {lines} lines, more than {LONGEST_FILE}"));
        }
        let stem = Path::new(name).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        if EMPTY_NAMES.contains(&stem.as_str()) {
            wrong.push(format!("{name}: the name says nothing"));
        }
        for (title, fields) in &names.structs {
            if *fields > MOST_FIELDS {
                wrong.push(format!("{name}: {title} has {fields} fields, more than {MOST_FIELDS}"));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// The ids of the English messages.
fn sentences() -> BTreeSet<String> {
    let bundle = fs::read_to_string(root().join("assets/locales/en.ftl")).expect("the bundle is there");
    let ids = bundle.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    ids.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

#[test]
fn every_sentence_that_code_says_exists() {
    let known = sentences();
    let mut wrong = Vec::new();
    for source in sources() {
        let said = source.names.said.iter().filter(|id| !known.contains(*id));
        wrong.extend(said.map(|id| format!("{}: en.ftl lacks {id}", source.name)));
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_sentence_that_exists_is_said() {
    let mut literals = BTreeSet::new();
    for source in sources() {
        literals.extend(&source.names.literals);
    }
    let unsaid = sentences().into_iter().filter(|id| !literals.contains(id));
    nothing_wrong(&unsaid.map(|id| format!("en.ftl: nothing says {id}")).collect::<Vec<_>>());
}

#[test]
fn no_sentence_is_written_twice() {
    let bundle = fs::read_to_string(root().join("assets/locales/en.ftl")).expect("the bundle is there");
    let mut counts = BTreeMap::new();
    for line in bundle.lines().filter(|line| !line.starts_with(['#', ' '])) {
        if let Some((id, _)) = line.split_once(" =") {
            *counts.entry(id).or_insert(0) += 1;
        }
    }
    let twice = counts.into_iter().filter(|(_, count)| *count > 1);
    nothing_wrong(&twice.map(|(id, _)| format!("en.ftl: {id} stands there twice")).collect::<Vec<_>>());
}
