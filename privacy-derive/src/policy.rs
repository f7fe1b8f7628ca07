//! Which module does the package that is compiled go by?

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
    rc::Rc,
};

use privacy_policy::{Module, ModuleRef, Problem, builtin, line_column};
use proc_macro2::TokenStream;
use quote::quote;

/// The module, and the files whose change compiles the crate again.
pub(crate) struct Policy {
    pub(crate) module: Rc<Module>,
    files: Vec<PathBuf>,
}

/// Finds and reads the policy of the package that is compiled.
///
/// # Errors
/// A text for the user, with files and lines.
pub(crate) fn read() -> Result<Policy, String> {
    let directory = std::env::var_os("CARGO_MANIFEST_DIR")
        .ok_or("CARGO_MANIFEST_DIR is not set, so no privacy.toml can be found; cargo sets it")?;
    find(Path::new(&directory))
}

fn find(package: &Path) -> Result<Policy, String> {
    let manifest = package.join("Cargo.toml");
    let mut files = Vec::new();
    if let Ok(text) = std::fs::read_to_string(&manifest) {
        let named = ModuleRef::read_package(&text);
        files.push(manifest.clone());
        if let Some(module) = named.map_err(|problems| shown(&manifest, &text, &problems))? {
            return load(module.value, package, files);
        }
    }
    for directory in package.ancestors() {
        let path = directory.join("privacy.toml");
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let named = ModuleRef::read(&text);
        files.push(path.clone());
        let module = named.map_err(|problems| shown(&path, &text, &problems))?;
        return load(module.value, directory, files);
    }
    Err(format!(
        "there is no privacy.toml in {} or above it\n\
         help: `cargo privacy-lint init` writes one at the root of the workspace; \
         it names the module: module = \"instant-messaging\"",
        package.display()
    ))
}

fn load(module: ModuleRef, relative_to: &Path, mut files: Vec<PathBuf>) -> Result<Policy, String> {
    let module = match module {
        ModuleRef::BuiltIn(id) => {
            let built_in = builtin::find(&id).expect("a reference to a built-in module was looked up");
            parsed(Path::new(built_in.file), built_in.text)?
        }
        ModuleRef::Path(path) => {
            let path = relative_to.join(path);
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("cannot read the module {}: {error}", path.display()))?;
            files.push(path.clone());
            parsed(&path, &text)?
        }
    };
    Ok(Policy { module, files })
}

thread_local! {
    /// The module that was read last. A crate has many types and one module.
    static LAST: RefCell<Option<(String, Rc<Module>)>> = const { RefCell::new(None) };
}

fn parsed(path: &Path, text: &str) -> Result<Rc<Module>, String> {
    LAST.with_borrow_mut(|last| {
        if let Some((_, module)) = last.as_ref().filter(|(known, _)| known == text) {
            return Ok(Rc::clone(module));
        }
        let module = Module::parse(text).map_err(|problems| shown(path, text, &problems))?;
        let module = Rc::new(module);
        *last = Some((text.to_owned(), Rc::clone(&module)));
        Ok(module)
    })
}

fn shown(path: &Path, text: &str, problems: &[Problem]) -> String {
    let mut shown = "the privacy policy cannot be read".to_owned();
    for problem in problems {
        let (line, column) = line_column(text, problem.span.start);
        shown += &format!("\n{}:{line}:{column}: {problem}", path.display());
    }
    shown
}

impl Policy {
    /// Constants that do nothing but name the files to the compiler.
    pub(crate) fn tracked(&self) -> TokenStream {
        let files = self.files.iter().filter_map(|file| file.to_str());
        quote! { #( const _: &[u8] = ::core::include_bytes!(#files); )* }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A directory of this test's own, outside of the workspace, with a package in it.
    fn package(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("privacy-derive-{}-{name}", std::process::id()));
        let package = root.join("crates/service");
        std::fs::create_dir_all(&package).expect("the temporary directory can be written to");
        for (path, text) in files {
            std::fs::write(root.join(path), text).expect("the directory is there");
        }
        package
    }

    fn error(package: &Path) -> String {
        let root = package.ancestors().nth(2).expect("two directories were made").display().to_string();
        let Err(error) = find(package) else { panic!("the policy is wrong") };
        error.replace(&root, "$ROOT")
    }

    const MODULE: &str = "schema = 1\nid = \"own\"\n[categories.log-data]\n";

    #[test]
    fn the_nearest_privacy_toml_is_used() {
        let files = [("privacy.toml", "module = 'legal.toml'"), ("legal.toml", MODULE)];
        let policy = find(&package("nearest", &files)).expect("it is right");
        assert_eq!(policy.module.id, "own");
        let names: Vec<_> = policy.files.iter().filter_map(|file| file.file_name()).collect();
        assert_eq!(names, ["privacy.toml", "legal.toml"]);
    }

    #[test]
    fn the_package_can_use_another_module() {
        let files = [
            ("privacy.toml", "module = 'instant-messaging'"),
            ("crates/service/Cargo.toml", "[package.metadata.privacy]\nmodule = './legal.toml'"),
            ("crates/service/legal.toml", MODULE),
        ];
        let policy = find(&package("metadata", &files)).expect("it is right");
        assert_eq!(policy.module.id, "own");
    }

    #[test]
    fn built_in_modules() {
        let files = [("crates/privacy.toml", "module = 'instant-messaging'\n[[allow]]")];
        let policy = find(&package("built-in", &files)).expect("the rows are the analyzer's business");
        assert_eq!(policy.module.id, "instant-messaging");
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        assert_eq!(
            error(&package("absent", &[])),
            "there is no privacy.toml in $ROOT/crates/service or above it\n\
             help: `cargo privacy-lint init` writes one at the root of the workspace; \
             it names the module: module = \"instant-messaging\""
        );
        let missing = error(&package("missing", &[("privacy.toml", "module = './legal.toml'")]));
        assert!(missing.starts_with("cannot read the module $ROOT/./legal.toml: "), "{missing}");
        assert_eq!(
            error(&package("misspelt", &[("privacy.toml", "modul = 'a.toml'")])),
            "the privacy policy cannot be read\n\
             $ROOT/privacy.toml:1:1: privacy.toml has no `module`\n\
             help: add a module: module = \"instant-messaging\", or the path of a module file"
        );
        let module = format!("{MODULE}retention = 'a week'\nsink = []\n");
        let files = [("privacy.toml", "module = 'legal.toml'"), ("legal.toml", &*module)];
        let wrong = error(&package("wrong", &files));
        assert!(wrong.contains("\n$ROOT/legal.toml:4:13: `a week` is not a retention"), "{wrong}");
        assert!(wrong.contains("\n$ROOT/legal.toml:5:1: category `log-data` has no key `sink`"), "{wrong}");
    }
}
