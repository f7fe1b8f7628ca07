#![model(package = "tencentcloud-sdk-sms", versions = "0.2")]

//! Short messages through Tencent Cloud.

pub mod credentials {
    #[derive(Clone, Debug)]
    pub struct Credential;
    impl Credential {
        #[clean]
        pub fn new(secret_id: impl Into<String>, secret_key: impl Into<String>, token: Option<String>) -> Self;
    }
}

pub mod client {
    use super::credentials::Credential;

    pub struct Client;
    impl Client {
        #[clean]
        pub fn new(credential: Credential, region: impl Into<String>) -> Self;
        #[clean]
        #[sink("http", operation = "send", data(request.params), store(request.domain))]
        pub async fn send_sms(self, request: SendSmsRequest) -> Result<SendSmsResponse, reqwest::Error>;
    }

    #[derive(Clone, Debug)]
    pub struct SendSmsRequest {
        pub domain: String,
        pub params: SmsRequestParams,
    }
    impl SendSmsRequest {
        pub fn new(
            phone_number_set: Vec<String>,
            sms_sdk_app_id: impl Into<String>,
            template_id: impl Into<String>,
            sign_name: impl Into<String>,
            template_param_set: Vec<String>,
        ) -> Self {
            SendSmsRequest {
                domain: "sms.tencentcloudapi.com",
                params: SmsRequestParams { phone_number_set, template_param_set },
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SmsRequestParams {
        pub phone_number_set: Vec<String>,
        pub template_param_set: Vec<String>,
    }

    #[derive(Debug)]
    pub struct SendSmsResponse;
    impl SendSmsResponse {
        #[clean]
        pub fn check_is_success(&self, phone_number: String) -> bool;
    }
}
