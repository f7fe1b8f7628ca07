//! What leaves over HTTP: to the load balancer, to TRTC, and to third parties.

use anyhow::Result;
use reqwest::Client;
use serde::Serialize;
use serde_json::json;

use crate::model::{AccessEvent, Account, Metrics, RequestLog, Settings, shares_with_trtc};

const BALANCER: &str = "https://lb-chat.ap-guangzhou.clb.tencentcs.com/sessions";
const TRTC: &str = "https://trtc.tencentcloudapi.com/";
const COLLECTOR: &str = "https://collector.example.com/v1/events";

/// A session that the load balancer should keep on one server.
#[derive(Serialize)]
struct Sticky {
    cookie: String,
}

impl From<Account> for Sticky {
    fn from(account: Account) -> Self {
        Self { cookie: format!("{:x}", account.uin) }
    }
}

pub struct Outbound {
    http: Client,
}

impl Outbound {
    pub fn new(http: Client) -> Self {
        Self { http }
    }

    // CLB is listed for log, monitoring and configuration data, not for account identifiers.

    /// Directly.
    pub async fn drain(&self, account: &Account) -> Result<()> {
        self.http.delete(BALANCER).query(&[("app", account.app_id)]).send().await?; //~ LEAK unlisted-sink account-identifiers http
        Ok(())
    }

    /// Through a conversion.
    pub async fn stick(&self, account: Account) -> Result<()> {
        let sticky: Sticky = account.into();
        self.http.post(BALANCER).json(&sticky).send().await?; //~ LEAK unlisted-sink account-identifiers http
        Ok(())
    }

    // TRTC is listed for application details, of customers who opted in.

    /// Directly: log data is none of its business.
    pub async fn quality(&self, log: &RequestLog) -> Result<()> {
        let body = json!({ "Action": "ReportQuality", "ClientIp": log.exit_ip });
        self.http.post(TRTC).json(&body).send().await?; //~ LEAK unlisted-sink log-data http
        Ok(())
    }

    /// Opted in or not, the administrator is not among the details of the application.
    pub async fn contact(&self, settings: &Settings) -> Result<()> {
        if shares_with_trtc(settings) {
            self.send_to_trtc("SetContact", settings.administrator.clone()).await?;
        }
        Ok(())
    }

    /// Nobody asks whether the customer opted in.
    pub async fn introduce(&self, settings: &Settings) -> Result<()> {
        let body = json!({ "SdkAppId": settings.details.sdk_app_id });
        self.http.post(TRTC).json(&body).send().await?; //~ LEAK opt-in-required configuration-data http
        Ok(())
    }

    /// The other way round.
    pub async fn rename(&self, settings: &Settings) -> Result<()> {
        let opted_in = shares_with_trtc(settings);
        if opted_in {
            return Ok(());
        }
        let body = json!({ "Name": settings.details.name });
        self.http.post(TRTC).json(&body).send().await?; //~ LEAK opt-in-required configuration-data http
        Ok(())
    }

    async fn send_to_trtc(&self, action: &str, body: String) -> Result<()> {
        let request = self.http.post(TRTC).header("X-TC-Action", action).body(body).build()?;
        self.http.execute(request).await?.error_for_status()?; //~ LEAK unlisted-sink configuration-data http
        Ok(())
    }

    // Third parties are listed for nothing.

    /// In a task of its own.
    pub fn collect(&self, log: &RequestLog) {
        let event = AccessEvent::from(log);
        let http = self.http.clone();
        tokio::spawn(async move {
            let sent = http.post(COLLECTOR).json(&event).send().await; //~ LEAK unlisted-sink log-data http
            sent.map(|response| response.status())
        });
    }

    /// In the address of a lookup, made by a closure.
    pub async fn country(&self, log: &RequestLog) -> Result<String> {
        let address = |path: &str| format!("https://geo.example.net/{path}/{}", log.exit_ip);
        let answer = reqwest::get(address("country")).await?; //~ LEAK unlisted-sink log-data http
        Ok(answer.text().await?)
    }

    /// In a header.
    pub async fn slow(&self, metrics: &Metrics) -> Result<()> {
        let delay = metrics.average_delay_ms.to_string();
        self.http.post(COLLECTOR).header("x-delay", delay).send().await?; //~ LEAK unlisted-sink monitoring-data http
        Ok(())
    }

    // Clean: CLB may see log data, TRTC the details of an application, and anybody a count.

    pub async fn reroute(&self, log: &RequestLog) -> Result<()> {
        self.http.post(BALANCER).json(&AccessEvent::from(log)).send().await?;
        Ok(())
    }

    pub async fn announce(&self, settings: &Settings) -> Result<()> {
        if shares_with_trtc(settings) {
            let body = json!({ "SdkAppId": settings.details.sdk_app_id, "Name": settings.details.name });
            self.http.post(TRTC).json(&body).send().await?;
        }
        Ok(())
    }

    pub async fn size(&self, accounts: &[Account], metrics: &Metrics) -> Result<()> {
        let body = json!({ "accounts": accounts.len(), "region": metrics.region });
        self.http.post(COLLECTOR).json(&body).send().await?;
        Ok(())
    }
}
