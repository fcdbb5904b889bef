//! A feature of `ui` is a folder that is known by its façade: nothing outside names its modules, which the compiler holds
//! as long as they are private. Nor does anything outside look into its state, of which tests read some fields.

use std::fs;

use super::nothing_wrong;
use super::source::{root, sources};

/// What all features are made of.
const LIBRARIES: [&str; 2] = ["core", "widget"];

/// Modules that are handed out whole, since each is a façade itself.
const FACADES: [(&str, &str); 1] = [("src/ui/board.rs", "capture")];

#[test]
fn a_feature_of_ui_keeps_its_modules_to_itself() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.layer.as_deref() == Some("ui")) {
        let Some(feature) = source.module.get(1) else { continue };
        if LIBRARIES.contains(&feature.as_str()) {
            continue;
        }
        let public = source.names.public_modules.iter();
        let public = public.filter(|module| !FACADES.contains(&(source.name.as_str(), module.as_str())));
        wrong.extend(public.map(|module| format!("{}: {module} is public", source.name)));
    }
    nothing_wrong(&wrong);
}

/// The types in the `state.rs` of a feature, each with the feature.
fn states() -> Vec<(&'static str, &'static str)> {
    let mut states = Vec::new();
    for source in sources().iter().filter(|source| source.layer.as_deref() == Some("ui")) {
        let Some(feature) = source.module.get(1) else { continue };
        let holds_state = source.module.last().is_some_and(|module| module == "state");
        if holds_state && !LIBRARIES.contains(&feature.as_str()) {
            states.extend(source.names.structs.iter().map(|(name, _)| (name.as_str(), feature.as_str())));
        }
    }
    states
}

/// Whoever got the state of another feature by its type could read and write its fields; a function of that feature
/// does it instead.
#[test]
fn a_feature_of_ui_is_asked_by_others_only_whether_it_is_open() {
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for source in sources().iter().filter(|source| source.layer.as_deref() == Some("ui")) {
        let own = source.module.get(1).map(String::as_str);
        let code = fs::read_to_string(root().join(&source.name)).expect("a source file can be read");
        for (name, feature) in states().into_iter().filter(|(_, feature)| own != Some(feature)) {
            for got in [format!("::<{name}>()"), format!("::<Prompt<{name}>>()")] {
                for (_, after) in code.match_indices(&got).map(|(place, _)| code.split_at(place + got.len()))
                {
                    let is_question = [".is_some()", ".is_none()"].iter().any(|is| after.starts_with(is));
                    asked += usize::from(is_question);
                    if !is_question {
                        wrong.push(format!("{}: looks into {name} of {feature}", source.name));
                    }
                }
            }
        }
    }
    assert!(asked > 5, "{asked}");
    nothing_wrong(&wrong);
}
