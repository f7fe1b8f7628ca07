//! Accounts, and the settings of their applications.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use chat_model::{Account, ApplicationSettings, Millis};

use crate::caller::Caller;
use crate::{ApiError, Service};

pub(crate) async fn register_account(
    State(service): State<Service>,
    Json(account): Json<Account>,
) -> Result<StatusCode, ApiError> {
    service.accounts.register(&account).await?;
    let accounts = service.accounts.count().await?;
    tracing::info!(accounts, "an account is registered");
    Ok(StatusCode::CREATED)
}

pub(crate) async fn find(
    State(service): State<Service>,
    caller: Caller,
    Path(sdk_app_id): Path<u32>,
) -> Result<Json<ApplicationSettings>, ApiError> {
    let settings = service.settings_of(sdk_app_id).await;
    caller.answer(&service.jobs, "settings.find", settings.map(Json).map_err(ApiError::from))
}

pub(crate) async fn save(
    State(service): State<Service>,
    caller: Caller,
    Path(sdk_app_id): Path<u32>,
    Json(settings): Json<ApplicationSettings>,
) -> Result<StatusCode, ApiError> {
    let result = store(&service, sdk_app_id, settings).await;
    caller.answer(&service.jobs, "settings.save", result.map(|()| StatusCode::NO_CONTENT))
}

async fn store(
    service: &Service,
    sdk_app_id: u32,
    mut settings: ApplicationSettings,
) -> Result<(), ApiError> {
    settings.details.sdk_app_id = sdk_app_id;
    settings.details.updated_at = Millis::now();
    service.settings.save(&settings).await?;
    service.cache.put_settings(&settings).await?;
    let shared = service.trtc.announce(&settings).await?;
    tracing::info!(shared, "settings are saved");
    Ok(())
}

pub(crate) async fn terminate(
    State(service): State<Service>,
    caller: Caller,
    Path(sdk_app_id): Path<u32>,
) -> Result<StatusCode, ApiError> {
    let result = forget(&service, sdk_app_id).await;
    caller.answer(&service.jobs, "settings.terminate", result.map(|()| StatusCode::NO_CONTENT))
}

async fn forget(service: &Service, sdk_app_id: u32) -> Result<(), ApiError> {
    service.settings.terminate(sdk_app_id, Millis::now()).await?;
    service.cache.forget_settings(sdk_app_id).await?;
    Ok(())
}
