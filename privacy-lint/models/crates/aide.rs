#![model(package = "aide", versions = ">=0.13, <0.16", features = ["axum"])]

//! axum's routes with their description: the router calls handlers with requests, which come from outside, and
//! what handlers return is in no router and no document.

pub mod axum {
    use axum::Router;

    use self::routing::ApiMethodRouter;

    pub struct ApiRouter<S = ()> {
        state: S,
    }
    impl<S> ApiRouter<S> {
        #[clean]
        pub fn new() -> Self;
        #[clean]
        pub fn with_state<S2>(self, state: S) -> ApiRouter<S2>;
        #[clean]
        pub fn api_route(self, path: &str, method_router: ApiMethodRouter<S>) -> Self;
        #[clean]
        pub fn api_route_with<F>(self, path: &str, method_router: ApiMethodRouter<S>, transform: F) -> Self;
        #[clean]
        pub fn route<M>(self, path: &str, method_router: M) -> Self;
        #[clean]
        pub fn route_service<T>(self, path: &str, service: T) -> Self;
        #[clean]
        pub fn nest(self, path: &str, router: ApiRouter<S>) -> Self;
        #[clean]
        pub fn nest_api_service<T>(self, path: &str, service: T) -> Self;
        #[clean]
        pub fn nest_service<T>(self, path: &str, svc: T) -> Self;
        #[clean]
        pub fn merge<R>(self, other: R) -> Self;
        #[clean]
        pub fn layer<L>(self, layer: L) -> ApiRouter<S>;
        #[clean]
        pub fn route_layer<L>(self, layer: L) -> Self;
        #[clean]
        pub fn fallback<H, T>(self, handler: H) -> Self;
        #[clean]
        pub fn fallback_service<T>(self, svc: T) -> Self;
        #[clean]
        pub fn finish_api(self, api: &mut crate::openapi::OpenApi) -> Router<S>;
        #[clean]
        pub fn finish_api_with<F>(self, api: &mut crate::openapi::OpenApi, transform: F) -> Router<S>;
    }

    pub mod routing {
        use std::convert::Infallible;

        pub struct ApiMethodRouter<S = (), E = Infallible> {
            state: S,
            error: E,
        }
        impl<S, E> ApiMethodRouter<S, E> {
            #[clean]
            pub fn new() -> Self;
            #[clean]
            pub fn merge<M>(self, other: M) -> Self;
            #[clean]
            pub fn layer<L, NewError>(self, layer: L) -> ApiMethodRouter<S, NewError>;
            #[clean]
            pub fn with_state<S2>(self, state: S) -> ApiMethodRouter<S2, E>;
            #[clean]
            pub fn route_layer<L>(self, layer: L) -> ApiMethodRouter<S, E>;
            #[clean]
            pub fn delete<H, I, O, T>(self, handler: H) -> Self;
            #[clean]
            pub fn delete_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self;
            #[clean]
            pub fn get<H, I, O, T>(self, handler: H) -> Self;
            #[clean]
            pub fn get_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self;
            #[clean]
            pub fn head<H, I, O, T>(self, handler: H) -> Self;
            #[clean]
            pub fn head_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self;
            #[clean]
            pub fn options<H, I, O, T>(self, handler: H) -> Self;
            #[clean]
            pub fn options_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self;
            #[clean]
            pub fn patch<H, I, O, T>(self, handler: H) -> Self;
            #[clean]
            pub fn patch_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self;
            #[clean]
            pub fn post<H, I, O, T>(self, handler: H) -> Self;
            #[clean]
            pub fn post_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self;
            #[clean]
            pub fn put<H, I, O, T>(self, handler: H) -> Self;
            #[clean]
            pub fn put_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self;
            #[clean]
            pub fn trace<H, I, O, T>(self, handler: H) -> Self;
            #[clean]
            pub fn trace_with<H, I, O, T, F>(self, handler: H, transform: F) -> Self;
        }

        #[clean]
        pub fn delete<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn delete_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn get<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn get_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn head<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn head_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn options<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn options_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn patch<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn patch_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn post<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn post_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn put<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn put_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn trace<H, I, O, T, S>(handler: H) -> ApiMethodRouter<S, Infallible>;
        #[clean]
        pub fn trace_with<H, I, O, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S, Infallible>;
    }
}

pub mod openapi {
    #[derive(Clone, Debug, Default)]
    pub struct OpenApi;
}
