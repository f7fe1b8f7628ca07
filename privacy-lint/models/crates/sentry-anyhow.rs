#![model(package = "sentry-anyhow", versions = ">=0.23, <0.50")]

#[clean]
#[sink("error-tracker", operation = "log", data(e))]
pub fn capture_anyhow(e: &anyhow::Error) -> sentry_core::types::Uuid;

pub trait AnyhowHubExt {
    #[clean]
    #[sink("error-tracker", operation = "log", data(e))]
    fn capture_anyhow(&self, e: &anyhow::Error) -> sentry_core::types::Uuid;
}
