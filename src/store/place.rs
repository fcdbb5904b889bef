//! The directories of the program's own files.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use directories::ProjectDirs;

/// The directories of the program's own files; created when something is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directories {
    /// Contains the settings.
    pub config: PathBuf,
    /// Contains what the program remembers: recent files, backup copies, locks, journals.
    pub state: PathBuf,
}

impl Directories {
    /// The system's directories (XDG, Known Folders …), unless `MASA_CONFIG_DIR` or
    /// `MASA_STATE_DIR` are set. `None` if the user has no home directory.
    pub fn find() -> Option<Directories> {
        let given = |name| env::var_os(name).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from);
        let project = ProjectDirs::from("", "", "masa");
        let config = given("MASA_CONFIG_DIR").or_else(|| Some(project.as_ref()?.config_dir().to_owned()))?;
        let state = given("MASA_STATE_DIR").or_else(|| {
            let project = project.as_ref()?;
            Some(project.state_dir().unwrap_or_else(|| project.data_local_dir()).to_owned())
        })?;
        Some(Directories { config, state })
    }
}
