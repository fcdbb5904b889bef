//! Checks that files within a layer do not depend on each other in a cycle: a parent composes its
//! children, and what children share is in a sibling.
//!
//! A file depends on another if it uses a path that resolves to a definition there, resolved as the
//! compiler does: through `super`, children, imports, and re-exports by `use`. A module that is
//! only declared or imported is not a dependency: the paths that go through it are. Method calls are
//! not seen.

use std::collections::{BTreeMap, BTreeSet};

use super::nothing_wrong;
use super::source::{self, Naming, sources};

/// What the macro `named!` takes from the table of actions. Only the compiler calls it, to reject a name
/// that is not in the table, so no file depends on the table when the program runs.
const ASKED_BY_THE_COMPILER: &str = "action_named";

/// For each file, the files that it depends on and the names that it uses from them.
type Dependencies = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// The name that a path has if it ends at a module.
const WHOLE: &str = "the module";

/// The files of a program, each with its module and the paths that it uses.
struct Program<'a>(BTreeMap<Vec<String>, (&'a str, &'a [Naming])>);

impl Program<'_> {
    /// Resolves `path` as used in `module`: the module whose file defines it, and the name there.
    fn definition(&self, module: &[String], path: &[String], hops: usize) -> Option<(Vec<String>, String)> {
        let first = path.first()?;
        let supers = path.iter().take_while(|segment| *segment == "super").count();
        let mut absolute = match first.as_str() {
            "crate" => Vec::new(),
            "super" => module[..module.len().checked_sub(supers)?].to_vec(),
            _ => module.to_vec(),
        };
        let rest = match first.as_str() {
            "crate" | "self" => &path[1..],
            _ => &path[supers..],
        };
        let is_relative = matches!(first.as_str(), "crate" | "super" | "self");
        let is_child = self.0.contains_key(&[module, std::slice::from_ref(first)].concat());
        if !is_relative && !is_child {
            return self.imported(module, path, hops);
        }
        absolute.extend_from_slice(rest);
        let files = (1..=absolute.len()).rev().map(|length| &absolute[..length]);
        let file = files.into_iter().find(|prefix| self.0.contains_key(*prefix))?.to_vec();
        let after = &absolute[file.len()..];
        let Some(name) = after.first() else { return Some((file, WHOLE.to_owned())) };
        self.imported(&file, after, hops).or_else(|| Some((file, name.clone())))
    }

    /// Resolves `path` if `module` imports its first segment with `use`.
    fn imported(&self, module: &[String], path: &[String], hops: usize) -> Option<(Vec<String>, String)> {
        let hops = hops.checked_sub(1)?;
        let (_, namings) = self.0.get(module)?;
        let import = namings.iter().find(|naming| naming.binds.as_ref() == path.first())?;
        let onward: Vec<String> = import.path.iter().chain(&path[1..]).cloned().collect();
        // `use child;` binds a name to itself.
        (onward != path).then(|| self.definition(&import.module, &onward, hops))?
    }

    fn dependencies(&self) -> Dependencies {
        let mut all = Dependencies::new();
        for (module, (file, namings)) in &self.0 {
            let of_file = all.entry((*file).to_owned()).or_default();
            for naming in *namings {
                let Some((target, name)) = self.definition(&naming.module, &naming.path, 8) else { continue };
                if name == WHOLE {
                    continue;
                }
                if target != *module && target.first() == module.first() && name != ASKED_BY_THE_COMPILER {
                    of_file.entry(self.0[&target].0.to_owned()).or_default().insert(name);
                }
            }
        }
        all
    }
}

/// The groups of files that depend on each other.
fn circles(dependencies: &Dependencies) -> BTreeSet<BTreeSet<&str>> {
    let reached = |start| {
        let mut seen = BTreeSet::new();
        let mut open = vec![start];
        while let Some(file) = open.pop() {
            let next = dependencies.get(file).into_iter().flat_map(BTreeMap::keys);
            open.extend(next.map(String::as_str).filter(|file| seen.insert(*file)));
        }
        seen
    };
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        dependencies.keys().map(|file| (file.as_str(), reached(file.as_str()))).collect();
    let in_circle = reach.iter().filter(|(file, reached)| reached.contains(*file));
    in_circle
        .map(|(file, reached)| reached.iter().copied().filter(|other| reach[other].contains(file)).collect())
        .collect()
}

/// Describes a cycle: its files, and what each takes from the others.
fn described(circle: &BTreeSet<&str>, dependencies: &Dependencies) -> String {
    let mut lines = vec![format!("{} files need each other:", circle.len())];
    for file in circle {
        let others = dependencies[*file].iter().filter(|(other, _)| circle.contains(other.as_str()));
        lines.extend(others.map(|(other, names)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            format!("    {file} → {other}: {}", names.join(", "))
        }));
    }
    lines.join("\n")
}

#[test]
fn what_a_layer_hands_out_is_documented() {
    let program = Program(
        sources()
            .iter()
            .map(|source| (source.module.clone(), (&*source.name, &*source.names.namings)))
            .collect(),
    );
    let undocumented: BTreeMap<&[String], &BTreeSet<String>> =
        sources().iter().map(|source| (&*source.module, &source.names.undocumented)).collect();
    let mut wrong = Vec::new();
    for facade in sources().iter().filter(|source| source.layer.is_some() && source.module.len() == 1) {
        wrong.extend(
            facade
                .names
                .undocumented
                .iter()
                .map(|name| format!("{}: {name} has no doc comment", facade.name)),
        );
        for naming in facade.names.namings.iter().filter(|naming| naming.is_handed_on) {
            let Some((module, name)) = program.definition(&naming.module, &naming.path, 8) else { continue };
            if module.first() == facade.module.first() && undocumented[&*module].contains(&name) {
                wrong.push(format!("{}: {name} of {} has no doc comment", facade.name, module.join("::")));
            }
        }
    }
    nothing_wrong(&wrong);
}

fn found<'a>(files: impl Iterator<Item = (Vec<String>, (&'a str, &'a [Naming]))>) -> Vec<String> {
    let dependencies = Program(files.collect()).dependencies();
    circles(&dependencies).iter().map(|circle| described(circle, &dependencies)).collect()
}

#[test]
fn no_files_of_a_layer_need_each_other() {
    let of_layers = sources().iter().filter(|source| source.layer.is_some());
    let files = of_layers.map(|source| (source.module.clone(), (&*source.name, &*source.names.namings)));
    nothing_wrong(&found(files));
}

/// The level of a file in `ui`: shared parts, features, and `root`, which combines them by tables.
fn height_in_ui(file: &str) -> Option<usize> {
    let inside = file.strip_prefix("src/ui/")?;
    let part = inside.split(['/', '.']).next()?;
    Some(match part {
        "core" => 0,
        "widget" => 1,
        "root" => 3,
        _ => 2,
    })
}

#[test]
fn no_file_of_ui_names_one_that_stands_higher() {
    let of_ui = sources().iter().filter(|source| source.layer.as_deref() == Some("ui"));
    let files = of_ui.map(|source| (source.module.clone(), (&*source.name, &*source.names.namings)));
    let mut wrong = Vec::new();
    for (file, others) in &Program(files.collect()).dependencies() {
        let Some(own) = height_in_ui(file) else { continue };
        for (other, names) in others {
            // `ui.rs` is above all of them.
            let higher = height_in_ui(other).is_none_or(|height| height > own);
            if higher {
                wrong.push(format!("{file} names {other}: {names:?}"));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// The cycles in a program of these files, given as module and code.
fn circles_of(files: &[(&str, &str)]) -> Vec<String> {
    let read = files.iter().map(|(name, code)| {
        let module: Vec<String> = name.split("::").map(str::to_owned).collect();
        let namings = source::names(code, &module, &BTreeSet::new()).namings;
        (*name, module, namings)
    });
    let read: Vec<_> = read.collect();
    found(read.iter().map(|(name, module, namings)| (module.clone(), (*name, namings.as_slice()))))
}

#[test]
fn the_rule_of_circles_sees_every_way_to_need_a_file() {
    let child = ("a::b", "use super::A;");
    for parent in [
        "mod b; use b::B; struct A;",
        "mod b; pub use self::b::B; struct A;",
        "mod b; use crate::a::{b::B, c::C}; struct A;",
        "mod b; use b as other; struct A; fn f() -> other::B { loop {} }",
        "mod b; struct A; fn f() -> b::B { loop {} }",
        "mod b; struct A; fn f() { g!(b::B); }",
        "mod b; struct A; mod inner { use super::b::B; }",
        "mod b; struct A; mod inner { fn f() { super::b::g() } }",
    ] {
        let circles = circles_of(&[("a", parent), child]);
        assert_eq!(circles.len(), 1, "{parent}");
        assert!(circles[0].contains("    a::b → a: A"), "{}", circles[0]);
    }
    let harmless = [
        "",
        "use b as other;",
        "pub(in crate::a::b) struct B;",
        "macro_rules! m { () => { pub(in crate::a::b) struct B; } }",
        "#[cfg(test)] mod tests { use super::b::B; }",
    ];
    for parent in harmless.map(|item| format!("mod b; struct A; {item}")) {
        assert_eq!(circles_of(&[("a", &parent), child]), [""; 0], "{parent}");
    }
}

#[test]
fn the_rule_of_circles_follows_what_a_file_hands_on() {
    let handed_on = [("a", "mod b; mod c; pub use b::B; use c::C;"), ("a::b", "pub struct B;")];
    assert_eq!(circles_of(&[&handed_on[..], &[("a::c", "use super::B;")]].concat()), [""; 0]);
    let around = [("a::b", "use super::C;"), ("a::c", "fn f() -> super::b::B { loop {} }")];
    let circles = circles_of(&[&[("a", "mod b; mod c; pub use c::C;")], &around[..]].concat());
    assert_eq!(circles, ["2 files need each other:\n    a::b → a::c: C\n    a::c → a::b: B"]);
    let longer = [
        ("a::x", "use super::y::Y;"),
        ("a::y", "use super::z; fn f() -> z::Z { loop {} }"),
        ("a::z", "use crate::a::x::X;"),
    ];
    assert!(circles_of(&longer)[0].starts_with("3 files need each other:"));
}
