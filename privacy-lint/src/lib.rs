//! Finds annotated personal data that flows where the privacy module does not allow it.

<<<<<<< HEAD
=======
pub mod flow;
>>>>>>> main
pub mod semantics;
pub mod source;
pub mod workspace;
