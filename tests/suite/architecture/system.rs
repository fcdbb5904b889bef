//! Checks that files, clocks, processes and other system services are used only in the layers that
//! may: every other layer is deterministic and can be tested without them.
//!
//! A use counts in any form: a full path, an import, a renaming, a glob, a macro.

use std::collections::{BTreeMap, BTreeSet};

use super::nothing_wrong;
use super::source::{self, Names, sources};

/// A system service.
struct Means {
    title: &'static str,
    /// The paths that provide it, including everything below them.
    names: &'static [&'static str],
    /// The layers that may use it.
    layers: &'static [&'static str],
    /// Single files that may use it as well.
    files: &'static [&'static str],
}

const MEANS: &[Means] = &[
    Means {
        title: "files",
        names: &["std::fs", "std::os::unix::fs", "std::os::windows::fs"],
        layers: &["store"],
        files: &[
            // Writes the text for the user's editor.
            "src/app/editor.rs",
            // Writes the report of a panic, when no other part of the program can be trusted.
            "src/app/panic.rs",
            // Accesses the terminal.
            "src/app/system/unix/tty.rs",
        ],
    },
    Means { title: "the network", names: &["std::net", "std::os::unix::net"], layers: &[], files: &[] },
    Means {
        title: "clocks",
        names: &[
            "std::time::Instant",
            "std::time::SystemTime",
            "std::time::UNIX_EPOCH",
            "jiff::Timestamp::now",
            "jiff::Zoned::now",
            "jiff::tz::TimeZone::system",
        ],
        layers: &["app"],
        files: &[],
    },
    Means {
        title: "other programs",
        names: &["std::process::Command"],
        layers: &[],
        files: &["src/app/editor.rs", "src/cli/git.rs"],
    },
    Means {
        title: "threads",
        names: &["std::thread"],
        layers: &["app"],
        // Waits briefly for a lock.
        files: &["src/store/journal/segments/in_use.rs"],
    },
    Means {
        title: "the environment",
        names: &["std::env"],
        layers: &["app", "cli"],
        files: &["src/store/place.rs", "src/store/system/process.rs"],
    },
    Means {
        title: "standard input and output",
        names: &["std::io::stdin", "std::io::stdout", "std::io::stderr"],
        layers: &["app", "cli"],
        files: &[],
    },
];

/// Methods of `Path` that access the file system without naming it.
const LOOKS: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

/// The layers that may call them.
const MAY_LOOK: &[&str] = &["store", "app", "cli"];

/// Whether a path refers to `name` or something below it.
fn reaches(path: &[String], name: &str) -> bool {
    let name: Vec<&str> = name.split("::").collect();
    match path.split_last() {
        // A glob, or a braced list in a macro, may refer to any of them.
        Some((last, before)) if last == "*" || last.is_empty() => {
            before.iter().zip(&name).all(|(segment, name)| segment == name)
        }
        _ => path.len() >= name.len() && path.iter().zip(&name).all(|(segment, name)| segment == name),
    }
}

/// All paths that a file uses, with imported names expanded.
fn spelled_out(names: &Names) -> BTreeSet<Vec<String>> {
    let mut known: BTreeMap<&str, Vec<&[String]>> = BTreeMap::new();
    for naming in &names.namings {
        if let Some(binds) = &naming.binds {
            known.entry(binds).or_default().push(&naming.path);
        }
    }
    let mut all: BTreeSet<Vec<String>> = BTreeSet::new();
    let mut open: Vec<Vec<String>> = names
        .namings
        .iter()
        .map(|naming| naming.path.iter().skip_while(|segment| segment.is_empty()).cloned().collect())
        .collect();
    while let Some(path) = open.pop() {
        let imports = path.first().and_then(|first| known.get(first.as_str()));
        let onward = imports.into_iter().flatten().map(|import| [import, &path[1..]].concat());
        open.extend(onward.filter(|onward: &Vec<String>| onward.len() < 12 && !all.contains(onward)));
        all.insert(path);
    }
    all
}

/// The system services that a file uses.
fn named(names: &Names) -> Vec<&'static Means> {
    let paths = spelled_out(names);
    let is_named =
        |means: &&Means| means.names.iter().any(|name| paths.iter().any(|path| reaches(path, name)));
    MEANS.iter().filter(is_named).collect()
}

#[test]
fn what_the_system_has_is_named_only_where_it_may_be() {
    let mut wrong = Vec::new();
    let mut exceptions: BTreeSet<(&str, &str)> =
        MEANS.iter().flat_map(|means| means.files.iter().map(|file| (means.title, *file))).collect();
    for source in sources() {
        let Some(layer) = source.layer.as_deref() else { continue };
        for means in named(&source.names) {
            let is_exception = exceptions.remove(&(means.title, source.name.as_str()));
            if !is_exception && !means.layers.contains(&layer) {
                wrong.push(format!("{}: {layer} may not name {}", source.name, means.title));
            }
        }
        let looks = source.names.methods.iter().filter(|method| LOOKS.contains(&method.as_str()));
        if !MAY_LOOK.contains(&layer) {
            wrong.extend(looks.map(|method| format!("{}: {layer} may not call {method}()", source.name)));
        }
    }
    wrong.extend(exceptions.iter().map(|(title, file)| format!("{file}: no longer names {title}")));
    nothing_wrong(&wrong);
}

#[test]
fn the_rule_of_the_system_sees_every_way_to_name_it() {
    let titles = |code: &str| {
        let names = source::names(code, &["ui".to_owned()], &BTreeSet::from(["jiff".to_owned()]));
        named(&names).into_iter().map(|means| means.title).collect::<Vec<_>>()
    };
    for code in [
        "use std::fs;",
        "use std::{collections::BTreeMap, fs::{self, File}};",
        "use std::fs::File as Text;",
        "use std as s; fn f() { s::fs::read(path); }",
        "use std::*; fn f() { fs::read(path); }",
        "fn f() { std::fs::read(path) }",
        "fn f() { ::std::fs::read(path) }",
        "fn f(file: &std::fs::File) {}",
        "fn f() { g!(std::fs::read(path)) }",
        "fn f() { g!(::std::fs::read(path)) }",
        "macro_rules! g { () => { use std::fs; } }",
        "mod inner { use std::os::unix::fs::symlink; }",
    ] {
        assert_eq!(titles(code).first(), Some(&"files"), "{code}");
    }
    assert_eq!(titles("macro_rules! g { () => { use std::{fs, env}; } }").len(), 7, "any of them");
    for code in [
        "use jiff::Zoned; fn f() { Zoned::now() }",
        "use jiff::{Timestamp as T}; fn f() { T::now() }",
        "use jiff::tz; fn f() { tz::TimeZone::system() }",
        "use jiff::tz::TimeZone; fn f() { TimeZone::system() }",
        "use std::time; fn f() { time::Instant::now() }",
        "use std::time::{Duration, Instant};",
        "fn f() { g!(jiff::Zoned::now()) }",
    ] {
        assert_eq!(titles(code), ["clocks"], "{code}");
    }
    assert_eq!(titles("use std::process; fn f() { process::Command::new(name) }"), ["other programs"]);
    assert_eq!(
        titles("use std::{env, net::TcpStream, thread};"),
        ["the network", "threads", "the environment"]
    );
    assert_eq!(titles("use std::io; fn f() { io::stdout() }"), ["standard input and output"]);
    for harmless in [
        "use std::time::Duration; use std::process::ExitCode; use std::io::Write;",
        "use jiff::{Timestamp, Zoned}; fn f(at: Timestamp) -> Zoned { at.to_zoned(zone) }",
        "#[cfg(test)] mod tests { use std::fs; }",
        "fn f() { env!(\"CARGO_PKG_VERSION\") }",
        "use crate::ui::fs; fn f() { fs::read() }",
    ] {
        assert_eq!(titles(harmless), [""; 0], "{harmless}");
    }
    let names = source::names("fn f(path: &Path) -> bool { path.is_file() }", &[], &BTreeSet::new());
    assert_eq!(names.methods, BTreeSet::from(["is_file".to_owned()]));
}
