//! What a build script would tell cargo, without running it.
