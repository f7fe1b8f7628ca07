//! Label structs with the personal-data categories of your privacy module.
