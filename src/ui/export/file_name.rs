//! What an exported file is called: like the map's own file, or by the map's title.

use std::path::{Path, PathBuf};

use crate::export::file_name;
use crate::format::EXTENSION;
use crate::ui::core::state::State;

/// The folder beside the map's file; of an untitled map the current one.
pub fn folder(state: &State) -> PathBuf {
    let own = state.file.path.as_deref().and_then(Path::parent);
    own.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

/// The name of the map's file without its endings; of an untitled map its title. Safe in every file system.
pub fn stem(state: &State) -> String {
    let own = state.file.path.as_deref().and_then(Path::file_name);
    match own {
        Some(name) => {
            let name = name.to_string_lossy();
            let map = name.strip_suffix(EXTENSION).and_then(|stem| stem.strip_suffix('.'));
            file_name(map.or_else(|| name.strip_suffix(".ron")).unwrap_or(&name))
        }
        None => file_name(&state.map().info().title),
    }
}
