//! Is a crate compiled again when its privacy policy changes?

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A package of this test's own, outside of the workspace, that uses the macros.
struct Package {
    directory: PathBuf,
}

const MODULE: &str = r#"
schema = 1
id = "small"
[categories.log-data]
retention = "7 days"
"#;

impl Package {
    fn new(name: &str, source: &str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR"));
        let directory = std::env::temp_dir().join(format!("privacy-label-{}-{name}", std::process::id()));
        fs::create_dir_all(directory.join("src")).expect("the temporary directory can be written to");
        let package = Self { directory };
        package.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
                 [dependencies]\nprivacy-label.path = {:?}\n[workspace]\n",
                workspace.display().to_string()
            ),
        );
        let lock = fs::read_to_string(workspace.join("Cargo.lock")).expect("the workspace is locked");
        package.write("Cargo.lock", &lock);
        package.write("src/lib.rs", source);
        package
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.directory.join(file), text).expect("the temporary directory can be written to");
    }

    /// What `cargo check` says that is an error; empty if it passes.
    fn errors(&self) -> String {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet", "--color=never"])
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", target)
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs this test, so there is a cargo");
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.success(), errors.is_empty(), "{errors}");
        errors
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        // What is left in the temporary directory does no harm.
        let _ = fs::remove_dir_all(&self.directory);
    }
}

#[test]
fn a_changed_module_is_a_changed_source() {
    let package = Package::new(
        "with-a-type",
        "#[derive(privacy_label::PersonalData)]\n#[privacy(category = \"log-data\")]\npub struct Log(pub u8);\n\
         pub const TTL: u64 = <Log as privacy_label::PersonalData>::RETENTION.ttl_secs();\n",
    );
    let missing = package.errors();
    assert!(missing.contains("error: there is no privacy.toml in "), "{missing}");
    assert!(missing.contains("`cargo privacy-lint init`"), "{missing}");
    assert_eq!(missing.matches("\nerror: ").count(), 1, "nothing cascades: {missing}");

    package.write("privacy.toml", "module = \"legal.toml\"\n");
    package.write("legal.toml", MODULE);
    assert_eq!(package.errors(), "");

    package.write("legal.toml", &MODULE.replace("log-data", "access-data"));
    let renamed = package.errors();
    assert!(renamed.contains("category `log-data` is not in module `small`"), "{renamed}");

    package.write("legal.toml", &MODULE.replace("retention", "retentoin"));
    let broken = package.errors();
    assert!(broken.contains("legal.toml:5:1: category `log-data` has no key `retentoin`"), "{broken}");

    package.write("legal.toml", MODULE);
    assert_eq!(package.errors(), "");

    package.write("privacy.toml", "module = \"instant-messagin\"\n");
    let misspelt = package.errors();
    assert!(misspelt.contains("privacy.toml:1:10: there is no built-in module"), "{misspelt}");
}

#[test]
fn functions_are_checked_again_too() {
    let package = Package::new(
        "with-a-function",
        "#[privacy_label::source(category = \"log-data\")]\npub fn ip() -> u8 { 0 }\n",
    );
    package.write("privacy.toml", "module = \"legal.toml\"\n");
    package.write("legal.toml", MODULE);
    assert_eq!(package.errors(), "");
    package.write("legal.toml", &MODULE.replace("log-data", "access-data"));
    let renamed = package.errors();
    assert!(renamed.contains("category `log-data` is not in module `small`"), "{renamed}");
}
