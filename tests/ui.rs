//! What does the compiler say about each thing that can be wrong?

use std::path::Path;

#[test]
fn messages() {
    // The crates that trybuild makes lie in the target directory, wherever that is; the macros look
    // for a policy from there upwards.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("`tmp` is in the target directory");
    let directory = target.join("tests");
    std::fs::create_dir_all(&directory).expect("the target directory can be written to");
    std::fs::write(directory.join("privacy.toml"), "module = \"instant-messaging\"\n")
        .expect("the target directory can be written to");

    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/derive/*.rs");
    cases.compile_fail("tests/ui/function/*.rs");
    cases.compile_fail("tests/ui/retention/*.rs");
}
