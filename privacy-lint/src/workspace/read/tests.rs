//! Specs of files and `mod` declarations.

use super::*;
use crate::workspace::MemoryCrate;

fn workspace(files: &[&str]) -> Workspace {
    let files = files.iter().map(|p| (p.to_string(), format!("// {p}"))).collect();
    Workspace::in_memory(vec![MemoryCrate { name: "app".into(), member: true, files, ..Default::default() }])
}

fn name(workspace: &Workspace, module: &Result<ModuleFile, ReadError>) -> String {
    match module {
        Ok(module) => workspace.files.get(module.file).text.trim_start_matches("// ").to_owned(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn modules_are_found_where_rustc_looks() {
    let w = workspace(&[
        "src/lib.rs",
        "src/a.rs",
        "src/a/b.rs",
        "src/a/in/c.rs",
        "src/d/mod.rs",
        "src/d/e.rs",
        "src/x/f.rs",
        "src/x/g.rs",
        "src/a/h.rs",
        "src/in/i.rs",
        "src/p/j.rs",
        "src/type.rs",
        "src/a/in/k.rs",
    ]);
    let app = CrateId(0);
    let find = |dir: &ModuleDir, name: &str, path: Option<&str>| w.module_file(app, dir, name, path);
    let root = w.root_module(app).expect("src/lib.rs").dir;
    let a = find(&root, "a", None).expect("src/a.rs").dir;
    let d = find(&root, "d", None).expect("src/d/mod.rs").dir;
    let f = find(&root, "f", Some("x/f.rs")).expect("src/x/f.rs").dir;
    for (dir, module, path, want) in [
        (&a, "b", None, "src/a/b.rs"),
        (&a.inline("in", None), "c", None, "src/a/in/c.rs"),
        (&a.inline("in", None), "k", Some("k.rs"), "src/a/in/k.rs"),
        (&d, "e", None, "src/d/e.rs"),
        (&f, "g", None, "src/x/g.rs"),
        (&a, "h", Some("a/h.rs"), "src/a/h.rs"),
        (&root.inline("in", None), "i", None, "src/in/i.rs"),
        (&root.inline("in", Some("p")), "j", None, "src/p/j.rs"),
        (&root, "r#type", None, "src/type.rs"),
        (&f, "a", Some("../a.rs"), "src/a.rs"),
        (&a, "z", None, "no such file: /app/src/a/z.rs or /app/src/a/z/mod.rs"),
        (&a, "z", Some("../../../etc/passwd"), "no such file: /app/src/../../../etc/passwd"),
    ] {
        assert_eq!(name(&w, &find(dir, module, path)), want);
    }
}

#[test]
fn a_file_is_read_once() {
    let w = workspace(&["src/lib.rs"]);
    let path = Path::new("src/../src/./lib.rs");
    assert_eq!(w.read(CrateId(0), path), w.read(CrateId(0), Path::new("/app/src/lib.rs")));
}

#[cfg(unix)]
#[test]
fn nothing_outside_of_the_package_is_read() {
    let dir = std::env::temp_dir().join(format!("privacy-lint-read-{}", std::process::id()));
    let package = dir.join("package");
    std::fs::create_dir_all(package.join("src")).expect("a temporary directory");
    std::fs::write(dir.join("secret.rs"), "secret").expect("a file");
    std::fs::write(package.join("src/lib.rs"), b"\xef\xbb\xbf// \xff").expect("a file");
    let link = package.join("src/link.rs");
    if !link.exists() {
        std::os::unix::fs::symlink(dir.join("secret.rs"), &link).expect("a link");
    }
    let mut w = workspace(&["src/lib.rs"]);
    w.crates[0].manifest_dir = package.clone();
    w.store.memory = None;
    w.store.roots = vec![vec![package.canonicalize().expect("the package")]];
    let read = |path: &str| w.read(CrateId(0), Path::new(path));
    assert!(matches!(read("src/link.rs"), Err(ReadError::Outside(_))));
    assert!(matches!(read("src/../../secret.rs"), Err(ReadError::Outside(_))));
    assert!(matches!(read("src"), Err(ReadError::NotFound(_))));
    let file = read("src/lib.rs").expect("src/lib.rs");
    assert_eq!(&*w.files.get(file).text, "// \u{fffd}");
    assert_eq!(w.problem(file), Some(FileProblem::NotUtf8));
    std::fs::remove_dir_all(dir).expect("the temporary directory");
}
