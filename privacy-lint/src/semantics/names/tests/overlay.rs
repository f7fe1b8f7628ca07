//! Models over real crates.

use super::check;

#[test]
fn what_a_model_declares_for_itself_is_found_from_the_root() {
    check(
        "
        //- crate queues
        pub mod sync { mod bounded { pub struct Sender { chan: u8 } } pub use self::bounded::Sender; }
        //- model crates/queues.rs
        #![model(package = \"queues\", versions = \">=0, <1\")]
        pub mod sync { struct Queue; pub struct Sender { queue: Queue } }
        ",
        &[
            ("queues", "crate::sync::Queue", "struct queues::sync::Queue (model)"),
            ("queues", "crate::sync::Sender", "struct queues::sync::bounded::Sender"),
        ],
    );
}
