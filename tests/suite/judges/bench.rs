//! Finds the external checkers, and creates the exports for them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::cli::program::{Directory, PROGRAM};

use crate::support::skipped::skipped;

/// The bundled maps.
pub const SAMPLES: [&str; 6] =
    ["amazon.en", "amazon.he", "digital.he", "ecwid.el", "retail.ar", "seamless.he"];

/// An external checker: a program with the arguments before the file.
pub struct Judge {
    program: PathBuf,
    arguments: Vec<String>,
    variables: Vec<(&'static str, PathBuf)>,
}

impl Judge {
    fn seated(program: PathBuf, arguments: &[&str]) -> Option<Judge> {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        program.exists().then_some(Judge { program, arguments, variables: Vec::new() })
    }

    /// An installed system program.
    pub fn of_system(name: &str, arguments: &[&str]) -> Option<Judge> {
        judges()?;
        said(name, program(name).and_then(|program| Judge::seated(program, arguments)))
    }

    /// A program of a Python package.
    pub fn of_python(name: &str, arguments: &[&str]) -> Option<Judge> {
        said(name, Judge::seated(judges()?.join("venv/bin").join(name), arguments))
    }

    /// A program of an npm package.
    pub fn of_npm(name: &str, arguments: &[&str]) -> Option<Judge> {
        said(name, Judge::seated(judges()?.join("node_modules/.bin").join(name), arguments))
    }

    /// LibreOffice as a converter. Each test has its own profile, because two processes cannot
    /// share one.
    pub fn office(home: &Directory, filter: &[&str]) -> Option<Judge> {
        let home = format!("-env:UserInstallation=file://{}", home.argument("office"));
        let arguments = [&[home.as_str(), "--headless"], filter].concat();
        let office = Judge::of_system("soffice", &arguments)?;
        // It may be installed and still fail to start, for example in a sandbox.
        let trial = Judge::of_system("soffice", &[home.as_str(), "--headless", "--version"])?;
        said("soffice that starts", trial.says(&[]).status.success().then_some(office))
    }

    /// Chromium with its own profile, which renders a page to a picture of 1400 × 1000 pixels.
    pub fn chromium(home: &Directory) -> Option<Judge> {
        let chromium = Judge::browser(&home.path("profile"), &["--disable-gpu"])?;
        let page = home.file("trial.html", "<p>trial</p>");
        let starts = chromium.draws(Path::new(&page), &home.path("trial.png")).0 > 0;
        said("chromium that starts", starts.then_some(chromium))
    }

    /// The same, drawing as these arguments say; it was not tried whether it starts.
    pub fn browser(profile: &Path, drawing: &[&str]) -> Option<Judge> {
        let profile = format!("--user-data-dir={}", profile.display());
        let usual = [
            profile.as_str(),
            "--headless",
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run",
            "--window-size=1400,1000",
            "--virtual-time-budget=1000",
        ];
        Judge::of_system("chromium", &[&usual, drawing].concat())
    }

    /// Prints a page to a PDF.
    pub fn prints(&self, page: &Path, pdf: &Path) {
        let print = format!("--print-to-pdf={}", pdf.display());
        let address = format!("file://{}", page.display());
        self.accepts(&[Path::new("--no-pdf-header-footer"), Path::new(&print), Path::new(&address)]);
    }

    /// The size of a page's picture in bytes, and what was printed.
    pub fn draws(&self, page: &Path, picture: &Path) -> (u64, String) {
        let screenshot = format!("--screenshot={}", picture.display());
        let address = format!("file://{}", page.display());
        let output = self.says(&[Path::new(&screenshot), Path::new(&address)]);
        let size = std::fs::metadata(picture).map_or(0, |picture| picture.len());
        (size, String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// A script of ours for Node.js, placed where it can find the npm packages.
    pub fn script(package: &str, script: &str) -> Option<Judge> {
        let judges = judges()?;
        said(package, judges.join("node_modules").join(package).exists().then_some(()))?;
        // Node resolves packages relative to the script.
        let place = judges.join(format!("{}-{}.mjs", package.replace(['/', '@'], "-"), std::process::id()));
        std::fs::write(&place, script).unwrap();
        Judge::of_system("node", &[place.to_str().unwrap()])
    }

    /// The same with a variable of the environment.
    pub fn with(mut self, variable: &'static str, path: PathBuf) -> Judge {
        self.variables.push((variable, path));
        self
    }

    /// The output for these files.
    pub fn says(&self, files: &[&Path]) -> Output {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .args(files)
            .envs(self.variables.iter().map(|(name, path)| (name, path)));
        command.output().unwrap()
    }

    /// Fails unless the exit status is 0; returns standard output.
    pub fn accepts(&self, files: &[&Path]) -> String {
        let output = self.says(files);
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{} of {files:?}:\n{out}\n{err}", self.program.display());
        out.into_owned()
    }

    /// Fails unless the exit status is 0 and nothing is printed.
    pub fn accepts_in_silence(&self, files: &[&Path]) {
        let output = self.says(files);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(
            output.status.success() && said.trim().is_empty(),
            "{} of {files:?}:\n{said}",
            self.program.display()
        );
    }
}

/// The path of an installed system program.
pub fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.exists())
}

/// The directory of the checkers.
pub fn judges() -> Option<PathBuf> {
    let judges = std::env::var_os("MASA_JUDGES").map(PathBuf::from);
    if judges.is_none() {
        skipped("MASA_JUDGES, the directory that .ci/judges has filled");
    }
    judges
}

fn said<T>(name: &str, judge: Option<T>) -> Option<T> {
    if judge.is_none() {
        skipped(name);
    }
    judge
}

/// Exports a sample with the command line.
pub fn exports(sample: &str, formats: &str, more: &[&str]) -> Directory {
    let directory = Directory::new();
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("sample_maps/{sample}.masa.ron"));
    let output = Command::new(PROGRAM)
        .args(["export", map.to_str().unwrap(), "-f", formats, "-o"])
        .arg(directory.path(""))
        .args(more)
        .output()
        .unwrap();
    assert!(output.status.success(), "{sample}: {}", String::from_utf8_lossy(&output.stderr));
    directory
}

/// All exported files with this extension.
pub fn files(directory: &Directory, extension: &str) -> Vec<PathBuf> {
    let names = directory.names();
    let names = names.iter().filter(|name| name.ends_with(&format!(".{extension}")));
    let files: Vec<PathBuf> = names.map(|name| directory.path(name)).collect();
    assert!(!files.is_empty(), "no .{extension} in {:?}", directory.names());
    files
}
