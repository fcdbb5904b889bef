//! The name of an exported file: that of the map's file, or the title of the map.

use std::path::{Path, PathBuf};

use crate::export::file_name;
use crate::format::EXTENSION;
use crate::ui::core::state::State;

/// The folder of the map's file; for an untitled map the current folder.
pub fn folder(state: &State) -> PathBuf {
    let own = state.file.path.as_deref().and_then(Path::parent);
    own.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

/// The name of the map's file without extensions; for an untitled map, its title. Valid on every
/// file system.
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
