//! The program's own source, read as a tree: what each file names, without what exists for tests only.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use syn::visit::{self, Visit};
use syn::{Attribute, Expr, File, Item, UseTree, Visibility};

/// A file of the program.
pub struct Source {
    /// Its path from the root of the repository.
    pub name: String,
    /// Its module, from the root of the crate.
    pub module: Vec<String>,
    /// The layer that it belongs to; `None` for `lib.rs` and `main.rs`.
    pub layer: Option<String>,
    /// How many lines it has.
    pub lines: usize,
    /// What it names.
    pub names: Names,
}

/// What a file names, outside of tests.
#[derive(Default)]
pub struct Names {
    /// Modules at the root of the crate.
    pub layers: BTreeSet<String>,
    /// Every path, as it is written.
    pub namings: Vec<Naming>,
    /// Outside crates, with the module of theirs: `ratatui::buffer`.
    pub outside: BTreeSet<String>,
    /// Methods that are called.
    pub methods: BTreeSet<String>,
    /// String literals.
    pub literals: BTreeSet<String>,
    /// String literals that are the name of a sentence.
    pub said: BTreeSet<String>,
    /// Structs and how many fields each has.
    pub structs: Vec<(String, usize)>,
    /// Public functions, types and constants that have no doc comment.
    pub undocumented: BTreeSet<String>,
    /// Whether it begins with a `//!` comment.
    pub contract: bool,
}

/// A path in a file.
pub struct Naming {
    /// The module in which it is said: that of the file, or one written inside it.
    pub module: Vec<String>,
    /// Its segments.
    pub path: Vec<String>,
    /// The name that a `use` of it makes known there.
    pub binds: Option<String>,
    /// Whether the `use` hands it on to others.
    pub is_handed_on: bool,
}

/// Families of sentences whose ids also stand in tables that macros build.
const FAMILIES: [&str; 6] = ["action-", "blocked-", "did-", "field-", "group-", "choice-"];

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files of the program, without those that exist for tests only; they are read once.
pub fn sources() -> &'static [Source] {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    SOURCES.get_or_init(read)
}

fn read() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    files.sort();
    let parsed: Vec<(PathBuf, String, File)> = files
        .into_iter()
        .map(|path| {
            let code = fs::read_to_string(&path).expect("a source file can be read");
            let file = syn::parse_file(&code).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path, code, file)
        })
        .collect();
    let for_tests: BTreeSet<PathBuf> =
        parsed.iter().flat_map(|(path, _, file)| test_modules(path, file)).collect();
    let dependencies = dependencies();
    let of_program = parsed.into_iter().filter(|(path, ..)| {
        !for_tests.iter().any(|test| path.starts_with(test) || path.with_extension("") == *test)
    });
    of_program
        .map(|(path, code, file)| {
            let inside = path.strip_prefix(root().join("src")).expect("it is in src").with_extension("");
            let module: Vec<String> =
                inside.iter().filter_map(|part| Some(part.to_str()?.to_owned())).collect();
            let layer = module.first().filter(|layer| !matches!(layer.as_str(), "lib" | "main")).cloned();
            let name = path.strip_prefix(root()).expect("it is in the repository").display().to_string();
            let names = names_of(&file, &module, &dependencies);
            Source { name, module, layer, lines: code.lines().count(), names }
        })
        .collect()
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).expect("src can be listed") {
        let path = entry.expect("src can be listed").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The modules of a file that exist for tests only, as paths without extension.
fn test_modules(path: &Path, file: &File) -> Vec<PathBuf> {
    let declared = file.items.iter().filter(|item| is_for_tests(item)).filter_map(|item| match item {
        Item::Mod(module) if module.content.is_none() => Some(module.ident.to_string()),
        _ => None,
    });
    declared.map(|name| path.with_extension("").join(name)).collect()
}

/// The outside crates that Cargo.toml lists for the program, as code names them.
pub fn dependencies() -> BTreeSet<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml is there");
    let mut listed = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]") && !line.contains("dev-") && !line.contains("build-");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            listed.insert(name.trim().replace('-', "_"));
        }
    }
    listed
}

/// What a piece of code names when it is that of `module`.
pub fn names(code: &str, module: &[String], dependencies: &BTreeSet<String>) -> Names {
    names_of(&syn::parse_file(code).expect("the code is Rust"), module, dependencies)
}

fn names_of(file: &File, module: &[String], dependencies: &BTreeSet<String>) -> Names {
    let contract = file.attrs.iter().any(|attribute| attribute.path().is_ident("doc"));
    let module = module.to_vec();
    let names = Names { contract, ..Names::default() };
    let mut reader = Reader { module, dependencies, hands_on: false, names };
    reader.visit_file(file);
    reader.names
}

struct Reader<'a> {
    /// The module of what is read, from the root of the crate.
    module: Vec<String>,
    dependencies: &'a BTreeSet<String>,
    /// Whether a `pub use` is being read.
    hands_on: bool,
    names: Names,
}

impl Reader<'_> {
    /// A path, from its first segment on, and the name that a `use` of it makes known.
    fn path(&mut self, segments: &[String], binds: Option<String>) {
        let supers = segments.iter().take_while(|segment| *segment == "super").count();
        let from_root = match segments.first().map(String::as_str) {
            Some("crate") => segments.get(1),
            Some("super") if supers >= self.module.len() => segments.get(supers),
            _ => None,
        };
        self.names.layers.extend(from_root.cloned());
        if let [first, rest @ ..] = segments
            && self.dependencies.contains(first)
            && (!rest.is_empty())
        {
            self.names.outside.insert(format!("{first}::{}", rest[0]));
        }
        let (module, path, is_handed_on) = (self.module.clone(), segments.to_vec(), self.hands_on);
        self.names.namings.push(Naming { module, path, binds, is_handed_on });
    }

    fn tree(&mut self, tree: &UseTree, before: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.tree(&path.tree, before);
                before.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|item| self.tree(item, before)),
            UseTree::Name(name) => self.last(before, name.ident.to_string(), name.ident.to_string()),
            UseTree::Rename(name) => self.last(before, name.ident.to_string(), name.rename.to_string()),
            UseTree::Glob(_) => self.last(before, "*".to_owned(), "*".to_owned()),
        }
    }

    fn last(&mut self, before: &[String], name: String, binds: String) {
        let (path, binds) = match before.last() {
            Some(module) if name == "self" => {
                (before.to_vec(), if binds == "self" { module.clone() } else { binds })
            }
            _ => (before.iter().cloned().chain([name]).collect(), binds),
        };
        self.path(&path, Some(binds));
    }

    fn literal(&mut self, text: String) {
        if FAMILIES.iter().any(|family| text.starts_with(family)) && !text.contains(' ') {
            self.names.said.insert(text.clone());
        }
        self.names.literals.insert(text);
    }

    /// The tokens of a macro, of which the parser knows nothing.
    fn tokens(&mut self, tokens: &str) {
        let mut quoted = false;
        for piece in tokens.replace("\\\"", "").split('"') {
            if quoted {
                self.literal(piece.to_owned());
            } else {
                self.bare_tokens(piece);
            }
            quoted = !quoted;
        }
    }

    fn bare_tokens(&mut self, tokens: &str) {
        // Tokens may be printed apart from each other: `crate :: ui :: State`.
        let together = tokens.replace(" :: ", "::").replace(":: ", "::");
        // Who may see something needs nobody.
        let together = together.replace("(in crate::", "(");
        for path in together.split(|one: char| !(one.is_alphanumeric() || one == '_' || one == ':')) {
            let segments: Vec<String> = path.split("::").map(str::to_owned).collect();
            if segments.len() > 1 {
                self.path(&segments, None);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(item) {
            self.names.undocumented.extend(undocumented(item));
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.hands_on = matches!(item.vis, Visibility::Public(_));
        self.tree(&item.tree, &mut Vec::new());
        self.hands_on = false;
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.names.structs.push((item.ident.to_string(), item.fields.len()));
        visit::visit_item_struct(self, item);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if segments.len() > 1 {
            self.path(&segments, None);
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let Expr::Path(function) = &*call.func {
            let path: Vec<String> =
                function.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            if let [.., of, new] = path.as_slice()
                && (of == "Message" || of == "MessageId")
                && new == "new"
            {
                let mut sentences = Literals::default();
                call.args.iter().for_each(|argument| sentences.visit_expr(argument));
                self.names.said.extend(sentences.0);
            }
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.names.methods.insert(call.method.to_string());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    /// Who may see something needs nobody.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.literal(literal.value());
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.tokens(&called.tokens.to_string());
        visit::visit_macro(self, called);
    }
}

/// The string literals that an expression can be: itself, or the arms of a `match` or `if`.
#[derive(Default)]
struct Literals(Vec<String>);

impl<'ast> Visit<'ast> for Literals {
    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.0.push(literal.value());
    }

    fn visit_pat(&mut self, _: &'ast syn::Pat) {}

    fn visit_macro(&mut self, _: &'ast syn::Macro) {}
}

/// The name of a public item that has no doc comment.
fn undocumented(item: &Item) -> Option<String> {
    let (name, visibility, attributes) = match item {
        Item::Fn(item) => (&item.sig.ident, &item.vis, &item.attrs),
        Item::Const(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Static(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Struct(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Enum(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Trait(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Type(item) => (&item.ident, &item.vis, &item.attrs),
        _ => return None,
    };
    let has_doc = attributes.iter().any(|attribute| attribute.path().is_ident("doc"));
    (matches!(visibility, Visibility::Public(_)) && !has_doc).then(|| name.to_string())
}

/// Whether an item exists for tests only: `#[cfg(test)]`, `#[cfg(all(test, …))]`, `#[test]`.
fn is_for_tests(item: &Item) -> bool {
    let attributes = match item {
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Const(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| {
        if !attribute.path().is_ident("cfg") {
            return false;
        }
        let condition = attribute.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default();
        condition == "test" || condition.starts_with("all (test") || condition.starts_with("all(test")
    })
}
