//! Specs of names: sources in, what paths mean out.

use super::{Models, Namespace, Resolution};
use crate::semantics::Semantics;
use crate::semantics::defs::{Def, DefData, DefId};
use crate::semantics::hir::{Anchor, Path, Segment, Symbol};
use crate::source::{FileId, Span};
use crate::workspace::{CrateKind, Edition, MemoryCrate, Workspace};

mod editions;
mod globs;
mod impls;
mod imports;
mod items;
mod macros;
mod overlay;

/// A small `std`, so that the specs do not depend on the real models.
const STD: &str = "
    pub mod prelude {
        pub mod v1 { pub use crate::option::Option::{self, None, Some}; pub use crate::clone::Clone; pub use crate::Clone; }
        pub mod rust_2015 { pub use super::v1::*; }
        pub mod rust_2018 { pub use super::v1::*; }
        pub mod rust_2021 { pub use super::v1::*; pub use crate::convert::TryFrom; }
        pub mod rust_2024 { pub use super::rust_2021::*; }
    }
    pub mod option { #[lang = \"Option\"] pub enum Option<T> { None, Some(T) } impl<T> Option<T> { pub fn take(&mut self) -> Option<T>; } }
    pub mod clone { pub trait Clone { fn clone(&self) -> Self; } }
    pub mod convert { pub trait TryFrom {} }
    pub mod fmt { pub trait Debug {} pub trait Display {} pub type Result = u8; }
    pub mod str { pub fn from_utf8(); }
    #[macro_export] #[derive_model(traits(\"std::clone::Clone\"))] macro_rules! Clone { () => {} }
    #[macro_export] macro_rules! vec { () => { $crate::option::Option::None } }
    #[macro_export] macro_rules! item { ($name:ident) => { pub struct $name; } }
";

/// Crates, models and files from one text.
///
/// ```text
/// //- crate NAME [member] [proc_macro] [edition:2015] [deps:a,b=c]   starts a crate and its root file
/// //- file src/x.rs                                                  another file of it
/// //- model crates/x.rs                                              a model
/// ```
/// What comes before the first header is the root of a member `main` that depends on every crate.
pub(super) struct Fixture {
    workspace: Workspace,
    models: Models,
}

enum Target {
    File,
    Model(#[allow(dead_code, reason = "told apart by the text")] String),
}

impl Fixture {
    pub(super) fn new(text: &str) -> Self {
        let mut crates = vec![MemoryCrate {
            name: "main".into(),
            member: true,
            files: vec![("src/lib.rs".into(), String::new())],
            ..MemoryCrate::default()
        }];
        let mut models = Models::default();
        let mut model_texts: Vec<(String, String)> = vec![("std/lib.rs".into(), STD.into())];
        let mut target = Target::File;
        for line in text.lines() {
            let words = line.trim().strip_prefix("//- ").map(|header| header.split(' ').collect::<Vec<_>>());
            match words.as_deref() {
                Some(["crate", name, options @ ..]) => {
                    let root = vec![("src/lib.rs".to_owned(), String::new())];
                    let mut krate =
                        MemoryCrate { name: (*name).into(), files: root, ..MemoryCrate::default() };
                    for option in options {
                        match option.split_once(':').unwrap_or((option, "")) {
                            ("member", _) => krate.member = true,
                            ("proc_macro", _) => krate.kind = CrateKind::ProcMacro,
                            ("edition", "2015") => krate.edition = Edition::E2015,
                            ("edition", "2018") => krate.edition = Edition::E2018,
                            ("deps", deps) => krate.dependencies = dependencies(deps),
                            ("version", version) => krate.version = version.into(),
                            ("missing", _) => krate.files.clear(),
                            other => panic!("unknown option {other:?}"),
                        }
                    }
                    match crates.iter().position(|known| known.name == krate.name) {
                        Some(index) => crates[index] = krate,
                        None => crates.push(krate),
                    }
                    let last = crates.iter().position(|known| known.name == *name).unwrap_or_default();
                    let current = crates.remove(last);
                    crates.push(current);
                    target = Target::File;
                }
                Some(["file", path]) => {
                    crates.last_mut().expect("a crate").files.push(((*path).into(), String::new()));
                    target = Target::File;
                }
                Some(["model", path]) => {
                    model_texts.push(((*path).into(), String::new()));
                    target = Target::Model((*path).into());
                }
                _ => {
                    let text = match &target {
                        Target::File => {
                            crates.last_mut().and_then(|krate| krate.files.last_mut()).map(|file| &mut file.1)
                        }
                        Target::Model(_) => model_texts.last_mut().map(|model| &mut model.1),
                    };
                    if let Some(text) = text {
                        text.push_str(line);
                        text.push('\n');
                    }
                }
            }
        }
        let names: Vec<String> = crates.iter().map(|krate| krate.name.clone()).collect();
        for krate in &mut crates {
            if krate.name == "main" && krate.dependencies.is_empty() {
                let others = names.iter().filter(|name| *name != "main");
                krate.dependencies = others.map(|name| (name.clone(), name.clone())).collect();
            }
        }
        for (path, text) in &model_texts {
            models.add(path, text);
        }
        Self { workspace: Workspace::in_memory(crates), models }
    }

    pub(super) fn semantics(&self) -> Semantics<'_> {
        Semantics::new(&self.workspace, self.models.clone())
    }
}

fn dependencies(list: &str) -> Vec<(String, String)> {
    let each = list.split(',').map(|dep| dep.split_once('=').unwrap_or((dep, dep)));
    each.map(|(name, krate)| (name.to_owned(), krate.to_owned())).collect()
}

/// A path from its text.
pub(super) fn path(text: &str) -> Path {
    let span = Span::new(FileId(0), 0, 0);
    let segment = |name: &str| Segment { name: Symbol::from(name), args: None, span };
    let mut names: Vec<&str> = text.split("::").collect();
    let anchor = match names.as_slice() {
        ["", ..] => Anchor::Global,
        ["crate", ..] => Anchor::Crate,
        ["self", ..] => Anchor::SelfModule,
        ["super", ..] => Anchor::Super(names.iter().take_while(|name| **name == "super").count() as u32),
        _ => Anchor::Plain,
    };
    let skip = match anchor {
        Anchor::Plain => 0,
        Anchor::Super(levels) => levels as usize,
        _ => 1,
    };
    names.drain(..skip);
    Path { anchor, segments: names.into_iter().map(segment).collect(), span }
}

/// What a definition is called, with its kind.
pub(super) fn show(semantics: &Semantics<'_>, id: DefId) -> String {
    let def: &Def = semantics.def(id);
    let kind = match &def.data {
        DefData::Module { .. } => "mod",
        DefData::Adt(data) => match data.kind {
            crate::semantics::defs::AdtKind::Struct => "struct",
            crate::semantics::defs::AdtKind::Union => "union",
            crate::semantics::defs::AdtKind::Enum => "enum",
        },
        DefData::Variant(_) => "variant",
        DefData::Fn(_) => "fn",
        DefData::Const(_) => "const",
        DefData::Static(_) => "static",
        DefData::TypeAlias(_) => "type",
        DefData::Trait(_) => "trait",
        DefData::Impl(_) => "impl",
        DefData::Macro(_) => "macro",
    };
    let model = if def.from_model && def.krate != semantics.std_crate() { " (model)" } else { "" };
    format!("{kind} {}{model}", semantics.def_path(id))
}

/// What a path means in a module: in the type, value and macro name spaces, those that mean something.
pub(super) fn means(semantics: &Semantics<'_>, module: &str, text: &str) -> String {
    let module = semantics.item_at(module).unwrap_or_else(|| panic!("no module {module}"));
    let path = path(text);
    let (mut meanings, mut parts): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for namespace in [Namespace::Type, Namespace::Value, Namespace::Macro] {
        let meaning = match semantics.resolve_path(module, &path, namespace) {
            Resolution::Def(id) => show(semantics, id),
            Resolution::Prim(prim) => format!("{prim:?}").to_lowercase(),
            Resolution::Partial { base, used } => {
                let base =
                    base.map_or_else(|prim| format!("{prim:?}").to_lowercase(), |id| show(semantics, id));
                parts = vec![format!("{base} + {}", rest(&path, used))];
                continue;
            }
            Resolution::Unresolved(_) => continue,
        };
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }
    if meanings.is_empty() {
        meanings = parts;
    }
    if meanings.is_empty() { "?".to_owned() } else { meanings.join(", ") }
}

fn rest(path: &Path, used: usize) -> String {
    path.segments[used..].iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::")
}

/// In each module, what each path means.
#[track_caller]
pub(super) fn check(text: &str, expected: &[(&str, &str, &str)]) {
    let fixture = Fixture::new(text);
    let semantics = fixture.semantics();
    let found: Vec<_> = expected.iter().map(|(module, path, _)| means(&semantics, module, path)).collect();
    let wanted: Vec<_> = expected.iter().map(|(_, _, meaning)| (*meaning).to_owned()).collect();
    let problems = semantics.problems(
        semantics
            .item_at("main")
            .map(|id| id.unit)
            .map_or(crate::workspace::CrateId(0), crate::workspace::CrateId),
    );
    assert_eq!(found, wanted, "problems: {problems:?}");
}
