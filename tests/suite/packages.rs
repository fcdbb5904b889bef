//! The packages: made of the program that is tested, installed, run and removed as their users do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::skipped::skipped;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn run(program: &str, arguments: &[&str], directory: &Path) -> Option<Output> {
    Command::new(program).args(arguments).current_dir(directory).output().ok()
}

/// The output of a program that has to succeed.
#[track_caller]
fn succeed(program: &str, arguments: &[&str], directory: &Path) -> String {
    let ran = run(program, arguments, directory).expect("the program is there");
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(ran.status.success(), "{program} {arguments:?}\n{said}{}", String::from_utf8_lossy(&ran.stderr));
    said
}

/// All files below a folder, relative to it.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder).expect("it is below").display().to_string());
            }
        }
    }
    found.sort();
    found
}

fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the test can be made");
    folder
}

const BELONG_TO_IT: [&str; 6] = [
    "usr/bin/masa",
    "usr/share/bash-completion/completions/masa",
    "usr/share/zsh/vendor-completions/_masa",
    "usr/share/fish/vendor_completions.d/masa.fish",
    "usr/share/applications/masa.desktop",
    "usr/share/mime/packages/masa.xml",
];

#[test]
fn the_debian_package_is_installed_runs_and_is_removed_without_a_trace() {
    let has = |program: &str, argument: &str| {
        run(program, &[argument], root()).is_some_and(|ran| ran.status.success())
    };
    if !has("dpkg", "--version")
        || !run("cargo", &["deb", "--version"], root()).is_some_and(|ran| ran.status.success())
    {
        skipped("dpkg and cargo-deb");
        return;
    }
    let profile = Path::new(env!("CARGO_BIN_EXE_masa")).parent().and_then(Path::file_name);
    if profile.is_none_or(|profile| profile != "debug") {
        skipped("the program of a debug build");
        return;
    }
    let made = succeed("packaging/deb", &["--profile", "dev"], root());
    let package = root().join(made.lines().last().expect("its name is the last line").trim());
    let package = package.to_str().expect("the path is UTF-8");
    let place = fresh("dpkg");
    for folder in ["info", "updates", "triggers"] {
        fs::create_dir_all(place.join("var/lib/dpkg").join(folder)).expect("dpkg's folders can be made");
    }
    fs::write(place.join("var/lib/dpkg/status"), "").expect("dpkg's database can be made");
    let root_option = format!("--root={}", place.display());
    let before = files(&place.join("var"));
    let dpkg = |what: &[&str]| {
        let forced = ["--force-not-root", "--force-depends", "--force-script-chrootless", "--force-bad-path"];
        let log = format!("--log={}", place.join("var/dpkg.log").display());
        succeed("dpkg", &[&[root_option.as_str(), &log][..], &forced, what].concat(), root())
    };
    dpkg(&["--install", package]);
    let installed = files(&place.join("usr"));
    for file in BELONG_TO_IT.iter().map(|file| file.trim_start_matches("usr/")) {
        assert!(installed.iter().any(|found| found == file), "{file} is missing in {installed:#?}");
    }
    for page in ["masa.1", "masa-export.1"] {
        assert!(
            installed.iter().any(|found| found.starts_with(&format!("share/man/man1/{page}"))),
            "{installed:#?}"
        );
    }
    let masa = place.join("usr/bin/masa");
    let version = succeed(masa.to_str().expect("the path is UTF-8"), &["-V"], &place);
    assert_eq!(version, format!("masa {}\n", env!("CARGO_PKG_VERSION")));
    let desktop = place.join("usr/share/applications/masa.desktop");
    if run("desktop-file-validate", &["--help"], root()).is_some() {
        let said = succeed("desktop-file-validate", &[desktop.to_str().expect("the path is UTF-8")], root());
        assert_eq!(said, "");
    } else {
        skipped("desktop-file-validate");
    }
    dpkg(&["--purge", "masa"]);
    assert!(!place.join("usr").exists() || files(&place.join("usr")).is_empty());
    let after: Vec<String> = files(&place.join("var"));
    let is_own = |file: &&String| !before.contains(file) && file.contains("masa");
    assert_eq!(after.iter().filter(is_own).count(), 0, "{after:#?}");
    fs::remove_dir_all(place).expect("the folder of the test can be removed");
}

#[cfg(unix)]
#[test]
fn the_tarball_has_everything_in_its_place_and_runs() {
    let made = succeed("packaging/tarball", &[env!("CARGO_BIN_EXE_masa")], root());
    let place = fresh("tarball");
    let tarball = root().join(made.lines().last().expect("its name is the last line"));
    succeed(
        "tar",
        &["--strip-components", "1", "-xzf", tarball.to_str().expect("the path is UTF-8")],
        &place,
    );
    let unpacked = files(&place);
    for file in [
        "bin/masa",
        "share/man/man1/masa.1",
        "share/man/man1/masa-export.1",
        "share/zsh/site-functions/_masa",
        "share/doc/masa/docs/format.md",
        "share/doc/masa/LICENSE-MIT",
    ] {
        assert!(unpacked.iter().any(|found| found == file), "{file} is missing in {unpacked:#?}");
    }
    let masa = place.join("bin/masa");
    assert!(succeed(masa.to_str().expect("the path is UTF-8"), &["--version"], &place).contains("target: "));
    fs::remove_dir_all(place).expect("the folder of the test can be removed");
}
