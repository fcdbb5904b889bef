//! A git repository of a test's own, in which git finds the built program, or does not.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli::program::{Directory, PROGRAM, Ran, command, finish};

/// A repository.
pub struct Repository {
    directory: Directory,
    /// Whether git finds Masa.
    has_masa: bool,
}

impl Repository {
    /// A new one, or `None` (said) where there is no git.
    pub fn new() -> Option<Repository> {
        let repository = Repository { directory: Directory::new(), has_masa: true };
        if Command::new("git").arg("--version").output().is_err() {
            println!("skipped: needs git");
            return None;
        }
        repository.git(&["init", "-q", "-b", "main"]).expect(0);
        for (name, value) in
            [("user.name", "Test"), ("user.email", "test@example.invalid"), ("commit.gpgsign", "false")]
        {
            repository.git(&["config", name, value]).expect(0);
        }
        Some(repository)
    }

    /// The same, in which git is told to merge with Masa.
    pub fn with_driver() -> Option<Repository> {
        let repository = Repository::new()?;
        repository.masa(&["merge", "--install", "--yes"]).expect(0);
        repository.commit("Install");
        Some(repository)
    }

    /// From now on git does not find Masa, as where a graphical client runs it.
    pub fn hide_masa(&mut self) {
        self.has_masa = false;
    }

    /// Whether git gives its driver the names of the sides; if not, that is said.
    pub fn names_sides(&self) -> bool {
        let version = self.git(&["--version"]).expect(0).out;
        let mut numbers = version.split(|one: char| !one.is_ascii_digit()).filter_map(|one| one.parse().ok());
        let knows = (numbers.next(), numbers.next()) >= (Some(2), Some(44));
        if !knows {
            println!("skipped: needs git 2.44");
        }
        knows
    }

    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// A call of a program there.
    pub fn call(&self, program: &str, arguments: &[&str]) -> Command {
        let mut call = Command::new(program);
        for (name, value) in command().get_envs() {
            match value {
                Some(value) => call.env(name, value),
                None => call.env_remove(name),
            };
        }
        // Whoever runs the tests has settings, and may run them from a hook.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            call.env_remove(name);
        }
        call.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        call.env("PATH", self.path()).current_dir(self.directory.path("")).args(arguments);
        call
    }

    /// The way to programs: with the built one first, or without any directory that has one.
    fn path(&self) -> std::ffi::OsString {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let own = Path::new(PROGRAM).parent().unwrap().to_owned();
        let mut directories: Vec<PathBuf> = std::env::split_paths(&path).collect();
        match self.has_masa {
            true => directories.insert(0, own),
            false => directories.retain(|directory| !directory.join("masa").exists()),
        }
        std::env::join_paths(directories).unwrap()
    }

    pub fn git(&self, arguments: &[&str]) -> Ran {
        finish(self.call("git", arguments), b"")
    }

    pub fn masa(&self, arguments: &[&str]) -> Ran {
        self.masa_reading(arguments, "")
    }

    pub fn masa_reading(&self, arguments: &[&str], input: &str) -> Ran {
        finish(self.call(PROGRAM, arguments), input.as_bytes())
    }

    pub fn read(&self, name: &str) -> String {
        self.directory.read(name)
    }

    /// Commits all that is there.
    pub fn commit(&self, subject: &str) {
        self.git(&["add", "-A"]).expect(0);
        self.git(&["commit", "-q", "-m", subject]).expect(0);
    }

    /// Writes a file and commits it.
    pub fn commit_file(&self, name: &str, text: &str, subject: &str) {
        self.directory.file(name, text);
        self.commit(subject);
    }

    /// A file on `main`, and what two branches, `theirs` and `ours`, make of it; ends on `ours`.
    pub fn branches(&self, name: &str, [base, ours, theirs]: [&str; 3]) {
        self.commit_file(name, base, "Begin");
        self.git(&["checkout", "-q", "-b", "theirs"]).expect(0);
        self.commit_file(name, theirs, "Rename the card");
        self.git(&["checkout", "-q", "-b", "ours", "main"]).expect(0);
        self.commit_file(name, ours, "Change on our side");
    }
}
