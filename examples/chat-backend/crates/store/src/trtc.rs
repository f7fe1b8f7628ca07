//! Tencent Real-Time Communication: a customer who chose so uses the same application there.

use std::time::Duration;

use chat_model::{ApplicationDetails, ApplicationSettings, shares_with_trtc};
use serde::Serialize;

use crate::Result;

const ENDPOINT: &str = "https://trtc.tencentcloudapi.com/";
const TIMEOUT: Duration = Duration::from_secs(10);

/// A client for the API of TRTC.
#[derive(Clone, Debug)]
pub struct Trtc {
    http: reqwest::Client,
    token: String,
}

/// What TRTC is told about an application: its details, and nothing else of its settings.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct RegisterApplication<'a> {
    sdk_app_id: u32,
    name: &'a str,
    introduction: &'a str,
}

impl<'a> From<&'a ApplicationDetails> for RegisterApplication<'a> {
    fn from(details: &'a ApplicationDetails) -> Self {
        Self { sdk_app_id: details.sdk_app_id, name: &details.name, introduction: &details.introduction }
    }
}

impl Trtc {
    pub fn new(token: String) -> Result<Self> {
        let http = reqwest::Client::builder().timeout(TIMEOUT).build()?;
        Ok(Self { http, token })
    }

    /// Tells TRTC about the application, if the customer opted in. Says whether it did.
    pub async fn announce(&self, settings: &ApplicationSettings) -> Result<bool> {
        if !shares_with_trtc(settings) {
            return Ok(false);
        }
        let request = RegisterApplication::from(&settings.details);
        self.http
            .post(ENDPOINT)
            .bearer_auth(&self.token)
            .header("X-TC-Action", "RegisterApplication")
            .json(&request)
            .send()
            .await?
            .error_for_status()?;
        Ok(true)
    }
}
