#![model(package = "gotham", versions = ">=0.5, <0.9")]

//! A response is made with its body.

pub mod helpers {
    pub mod http {
        pub mod response {
            #[sink("http-response", operation = "send", data(body))]
            pub fn create_response<B>(state: &crate::state::State, status: http::StatusCode, mime: mime::Mime, body: B) -> http::Response<B> {
                http::Response::new(body)
            }
        }
    }
}

pub mod state {
    pub struct State;
}
