#![model(package = "tower", versions = ">=0.4, <0.6", features = ["util"])]

//! To call a service once is to call it.

pub use self::util::ServiceExt;
pub use tower_service::Service;

pub mod util {
    use tower_service::Service;

    pub trait ServiceExt<Request>: Service<Request> {
        async fn oneshot(mut self, req: Request) -> Result<Self::Response, Self::Error>
        where
            Self: Sized,
        {
            self.call(req).await
        }
    }
    impl<S: Service<Request>, Request> ServiceExt<Request> for S {}
}
