//! The `privacy.toml` that `init` writes.

/// A configuration that names a module and shows what else can be said.
pub fn config(module: &str) -> String {
    let module = module.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        r#"# Which privacy module this workspace obeys, and what the code cannot say itself.

# A built-in module's id, or the path of a module file, relative to this file.
module = "{module}"

[rules]                                 # allow | warn | deny
# retention-unenforced = "deny"

# Types of other crates that hold personal data:
# [[annotate]]
# type = "vendor_crate::model::Session"
# category = "log-data"
# fields = ["remote_addr"]              # absent: all

# Stores whose retention is set outside the code:
# [[store]]
# store = "kafka:access-log"
# retention = "7 days"
# evidence = "terraform/kafka.tf"

# Findings that somebody answers for, until a date:
# [[allow]]
# rule = "unlisted-sink"
# category = "log-data"
# sink = "log"
# in = "my_crate::debug"
# reason = "…"
# until = "2027-03-31"
"#
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_module_is_quoted() {
        assert!(super::config(r"privacy\a.toml").contains(r#"module = "privacy\\a.toml""#));
    }
}
