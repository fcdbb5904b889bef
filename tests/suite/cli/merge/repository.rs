//! A temporary git repository, in which git can find the built program or not.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli::program::{Directory, PROGRAM, Ran, command, finish};

use crate::support::skipped::skipped;

pub struct Repository {
    directory: Directory,
    /// Whether git can find Masa.
    has_masa: bool,
}

impl Repository {
    /// A new repository; `None`, with a message, if git is not installed.
    pub fn new() -> Option<Repository> {
        let repository = Repository { directory: Directory::new(), has_masa: true };
        if Command::new("git").arg("--version").output().is_err() {
            skipped("git");
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

    /// A repository with the merge driver installed.
    pub fn with_driver() -> Option<Repository> {
        let repository = Repository::new()?;
        repository.masa(&["merge", "--install", "--yes"]).expect(0);
        repository.commit("Install");
        Some(repository)
    }

    /// From now on git cannot find Masa, as when a graphical client runs it.
    pub fn hide_masa(&mut self) {
        self.has_masa = false;
    }

    /// Whether this version of git passes the names of the sides to its driver; prints a message if
    /// not.
    pub fn names_sides(&self) -> bool {
        let version = self.git(&["--version"]).expect(0).out;
        let mut numbers = version.split(|one: char| !one.is_ascii_digit()).filter_map(|one| one.parse().ok());
        let knows = (numbers.next(), numbers.next()) >= (Some(2), Some(44));
        if !knows {
            skipped("git 2.44");
        }
        knows
    }

    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Prepares to call a program in the repository.
    pub fn call(&self, program: &str, arguments: &[&str]) -> Command {
        let mut call = Command::new(program);
        for (name, value) in command().get_envs() {
            match value {
                Some(value) => call.env(name, value),
                None => call.env_remove(name),
            };
        }
        // Ignore the settings of the user who runs the tests, perhaps from a git hook.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            call.env_remove(name);
        }
        call.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        call.env("PATH", self.path()).current_dir(self.directory.path("")).args(arguments);
        call
    }

    /// The search path: the built program first, or without any directory that contains Masa.
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

    /// Commits everything.
    pub fn commit(&self, subject: &str) {
        self.git(&["add", "-A"]).expect(0);
        self.git(&["commit", "-q", "-m", subject]).expect(0);
    }

    pub fn commit_file(&self, name: &str, text: &str, subject: &str) {
        self.directory.file(name, text);
        self.commit(subject);
    }

    /// Commits a file on `main`, and changes on two branches, `theirs` and `ours`; ends on `ours`.
    pub fn branches(&self, name: &str, [base, ours, theirs]: [&str; 3]) {
        self.commit_file(name, base, "Begin");
        self.git(&["checkout", "-q", "-b", "theirs"]).expect(0);
        self.commit_file(name, theirs, "Rename the card");
        self.git(&["checkout", "-q", "-b", "ours", "main"]).expect(0);
        self.commit_file(name, ours, "Change on our side");
    }
}
