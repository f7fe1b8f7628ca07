#![model(package = "utoipa-axum", versions = ">=0.1, <0.3")]

//! Routes with their description. A handler's route is written by a derive that nothing here reads: each is one.

/// The real one takes method and path from what is derived beside the handler.
#[macro_export]
macro_rules! routes {
    ($($handler:path),* $(,)?) => {
        (
            Vec::new(),
            Default::default(),
            axum::routing::MethodRouter::new()$(.on(axum::routing::MethodFilter::GET, $handler))*,
        )
    };
}
