#![model(package = "askama_web", versions = ">=0.14, <0.17")]

//! A page that is a response: what the template shows goes to who asked. Which framework's response it is, a
//! feature says.

#[derive_model(traits(
    "axum::response::IntoResponse",
    "actix_web::Responder"
))]
macro_rules! WebTemplate { () => {} }
