//! A feature of `ui` is a folder that is known by its façade: nothing outside names its modules, which the compiler holds
//! as long as they are private.

use super::nothing_wrong;
use super::source::sources;

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
