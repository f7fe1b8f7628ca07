#![model(package = "aws-sdk-s3", versions = "1")]

//! The rule by which a bucket forgets what is in it.

pub mod client {
    use super::operation::*;

    impl Client {
        pub fn put_bucket_lifecycle_configuration(
            &self,
        ) -> put_bucket_lifecycle_configuration::builders::PutBucketLifecycleConfigurationFluentBuilder {
            put_bucket_lifecycle_configuration::builders::PutBucketLifecycleConfigurationFluentBuilder::default()
        }
    }
}

pub mod operation {
    pub mod put_bucket_lifecycle_configuration {
        use super::super::*;

        #[derive(Debug)]
        pub struct PutBucketLifecycleConfigurationOutput;
        #[derive(Debug)]
        pub struct PutBucketLifecycleConfigurationError;
        impl std::fmt::Display for PutBucketLifecycleConfigurationError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }
        impl std::error::Error for PutBucketLifecycleConfigurationError {}

        pub mod builders {
            use super::*;

            #[derive(Clone, Debug, Default)]
            pub struct PutBucketLifecycleConfigurationFluentBuilder {
                bucket: String,
                expiration: types::LifecycleExpiration,
            }

            impl PutBucketLifecycleConfigurationFluentBuilder {
                pub fn bucket(mut self, input: impl Into<String>) -> Self {
                    self.bucket = input.into();
                    self
                }
                pub fn lifecycle_configuration(mut self, input: types::BucketLifecycleConfiguration) -> Self {
                    self.expiration = input.expiration;
                    self
                }
                #[clean]
                #[erases("s3", operation = "lifecycle", store(self.bucket), expiry(days = self.expiration.days, given = self.expiration.given))]
                pub async fn send(self) -> Result<PutBucketLifecycleConfigurationOutput, error::SdkError<PutBucketLifecycleConfigurationError>>;
            }
        }
    }
}

/// The rules by which a bucket forgets; of each only the age is kept.
pub mod types {
    use super::error::BuildError;

    #[derive(Clone, Debug, Default)]
    pub struct LifecycleExpiration {
        pub days: i32,
        given: &'static str,
    }
    impl LifecycleExpiration {
        pub fn builder() -> builders::LifecycleExpirationBuilder {
            builders::LifecycleExpirationBuilder { expiration: LifecycleExpiration::default() }
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct LifecycleRule {
        pub expiration: LifecycleExpiration,
    }
    impl LifecycleRule {
        pub fn builder() -> builders::LifecycleRuleBuilder {
            builders::LifecycleRuleBuilder { rule: LifecycleRule::default() }
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct BucketLifecycleConfiguration {
        expiration: LifecycleExpiration,
    }
    impl BucketLifecycleConfiguration {
        pub fn builder() -> builders::BucketLifecycleConfigurationBuilder {
            builders::BucketLifecycleConfigurationBuilder { configuration: BucketLifecycleConfiguration::default() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct LifecycleRuleFilter;
    impl LifecycleRuleFilter {
        #[versions(">=1.56")]
        #[clean]
        pub fn builder() -> builders::LifecycleRuleFilterBuilder;
    }

    #[derive(Clone, Debug)]
    pub enum ExpirationStatus {
        Disabled,
        Enabled,
    }

    pub mod builders {
        use super::*;

        pub struct LifecycleExpirationBuilder {
            expiration: LifecycleExpiration,
        }
        impl LifecycleExpirationBuilder {
            pub fn days(mut self, input: i32) -> Self {
                self.expiration.days = input;
                self.expiration.given = "given";
                self
            }
            pub fn build(self) -> LifecycleExpiration {
                self.expiration
            }
        }

        pub struct LifecycleRuleBuilder {
            rule: LifecycleRule,
        }
        impl LifecycleRuleBuilder {
            pub fn id(self, input: impl Into<String>) -> Self {
                self
            }
            pub fn filter(self, input: LifecycleRuleFilter) -> Self {
                self
            }
            pub fn status(self, input: ExpirationStatus) -> Self {
                self
            }
            pub fn expiration(mut self, input: LifecycleExpiration) -> Self {
                self.rule.expiration = input;
                self
            }
            pub fn build(self) -> Result<LifecycleRule, BuildError> {
                Ok(self.rule)
            }
        }

        pub struct BucketLifecycleConfigurationBuilder {
            configuration: BucketLifecycleConfiguration,
        }
        impl BucketLifecycleConfigurationBuilder {
            pub fn rules(mut self, input: LifecycleRule) -> Self {
                self.configuration.expiration = input.expiration;
                self
            }
            pub fn build(self) -> Result<BucketLifecycleConfiguration, BuildError> {
                Ok(self.configuration)
            }
        }

        #[versions(">=1.56")]
        pub struct LifecycleRuleFilterBuilder;
        impl LifecycleRuleFilterBuilder {
            #[clean]
            pub fn prefix(self, input: impl Into<String>) -> Self;
            #[clean]
            pub fn build(self) -> LifecycleRuleFilter;
        }
    }
}
