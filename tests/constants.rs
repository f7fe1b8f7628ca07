//! Which constants does a type get from the module?

use privacy_label::{Category, Event, Period, PersonalData, Retention, Unit, retention::Clause};

#[derive(PersonalData)]
#[privacy(category = "log-data")]
struct RequestLog {
    #[privacy(item = "exit-ip")]
    exit_ip: std::net::IpAddr,
    interface: String,
    #[privacy(category = "account-identifiers", item = "app-id")]
    app_id: u64,
    #[privacy(none, reason = "build of the server, identifies nobody")]
    build: &'static str,
}

const TTL: u64 = RequestLog::RETENTION.ttl_secs();

#[test]
fn of_the_type() {
    let log = RequestLog { exit_ip: [0, 0, 0, 0].into(), interface: String::new(), app_id: 1, build: "" };
    let _ = (log.exit_ip, log.interface, log.app_id, log.build);
    let category = RequestLog::CATEGORY;
    assert_eq!(category.id, "log-data");
    assert_eq!(category.title, "Log Data");
    assert_eq!(category.basis, Some("contract"));
    assert!(category.purpose.is_some());
    assert_eq!(category.sinks, ["clb", "mysql", "mongodb", "redis", "ckafka", "cos"]);
    assert_eq!(category.retention, Some(Retention::Fixed(Period::new(7, Unit::Days))));
    assert_eq!(category.to_string(), "log-data");
}

#[test]
fn of_a_fixed_period() {
    assert_eq!(TTL, 604_800);
    assert_eq!(RequestLog::RETENTION.ttl_millis(), 604_800_000);
    assert_eq!(RequestLog::RETENTION.ttl().as_secs(), 604_800);
    assert_eq!(RequestLog::RETENTION.period().to_string(), "7 days");
}

#[test]
fn of_the_fields() {
    let fields: Vec<_> =
        RequestLog::FIELDS.iter().map(|field| (field.name, field.category, field.item)).collect();
    assert_eq!(
        fields,
        [
            ("exit_ip", "log-data", Some("exit-ip")),
            ("interface", "log-data", None),
            ("app_id", "account-identifiers", Some("app-id")),
        ]
    );
    let items: Vec<_> = RequestLog::ITEMS.iter().map(|item| (item.id, item.category)).collect();
    assert_eq!(items, [("exit-ip", "log-data"), ("app-id", "account-identifiers")]);
    let categories: Vec<_> = RequestLog::CATEGORIES.iter().map(Category::to_string).collect();
    assert_eq!(categories, ["log-data", "account-identifiers"]);
}

#[derive(PersonalData)]
#[privacy(category = "configuration-data", item = "callback-url")]
struct CallbackUrl(String);

#[test]
fn of_a_newtype() {
    assert_eq!(CallbackUrl(String::new()).0, "");
    assert_eq!(CallbackUrl::FIELDS[0].name, "0");
    assert_eq!(CallbackUrl::FIELDS[0].item, Some("callback-url"));
    assert_eq!(CallbackUrl::ITEMS[0].title, "callback URL");
    assert_eq!(CallbackUrl::RETENTION.event(), Event::EndOfUse);
    assert_eq!(CallbackUrl::RETENTION.ttl_secs_after_event(), 2 * 31 * 86_400);
    assert_eq!(CallbackUrl::CATEGORY.retention, CallbackUrl::RETENTION.retention());
}

#[derive(PersonalData)]
#[privacy(category = "log-data")]
enum Event1<'a, T: Clone, const N: usize>
where
    T: Default,
{
    Request {
        #[privacy(item = "request-time")]
        at: T,
        r#type: [u8; N],
    },
    #[privacy(category = "monitoring-data")]
    Rate(#[privacy(item = "success-rate")] f32, &'a str),
    #[privacy(none, reason = "says nothing about a request")]
    Tick(u8, #[privacy(category = "account-identifiers", item = "uin")] u64),
    #[privacy(item = "interface-exception")]
    Failed,
}

#[test]
fn of_an_enum_with_generics() {
    type Event = Event1<'static, u8, 4>;
    let all: [Event; 4] = [
        Event1::Request { at: 0, r#type: [0; 4] },
        Event1::Rate(0.0, ""),
        Event1::Tick(0, 0),
        Event1::Failed,
    ];
    for event in all {
        match event {
            Event1::Request { at, r#type } => assert_eq!((at, r#type), (0, [0; 4])),
            Event1::Rate(rate, name) => assert_eq!((rate, name), (0.0, "")),
            Event1::Tick(tick, uin) => assert_eq!((tick, uin), (0, 0)),
            Event1::Failed => {}
        }
    }
    let fields: Vec<_> = Event::FIELDS.iter().map(|field| (field.name, field.category, field.item)).collect();
    assert_eq!(
        fields,
        [
            ("Request.at", "log-data", Some("request-time")),
            ("Request.type", "log-data", None),
            ("Rate.0", "monitoring-data", Some("success-rate")),
            ("Rate.1", "monitoring-data", None),
            ("Tick.1", "account-identifiers", Some("uin")),
        ]
    );
    let items: Vec<_> = Event::ITEMS.iter().map(|item| item.id).collect();
    assert_eq!(items, ["request-time", "success-rate", "uin", "interface-exception"]);
    assert_eq!(Event::RETENTION.ttl_secs(), 604_800);
}

#[derive(PersonalData)]
struct OneCategory {
    theme: u8,
    #[privacy(category = "monitoring-data")]
    delay: f32,
}

#[derive(PersonalData)]
struct SeveralCategories {
    #[privacy(category = "account-identifiers", item = "uin")]
    uin: u64,
    #[privacy(category = "log-data")]
    last_seen: u64,
    #[privacy(category = "configuration-data", opt_in = "trtc")]
    shared: bool,
}

#[derive(PersonalData)]
#[privacy(category = "account-identifiers")]
struct Account;

#[test]
fn where_the_type_names_no_category() {
    let one = OneCategory { theme: 0, delay: 0.0 };
    assert!(one.theme == 0 && one.delay == 0.0);
    assert_eq!(OneCategory::CATEGORY.id, "monitoring-data");
    assert_eq!(OneCategory::RETENTION.ttl_secs(), 2 * 86_400);
    assert_eq!(OneCategory::FIELDS.len(), 1);
    let several = SeveralCategories { uin: 1, last_seen: 2, shared: true };
    assert!(several.shared && several.uin + several.last_seen == 3);
    assert_eq!(SeveralCategories::CATEGORY.id, "account-identifiers");
    assert_eq!(SeveralCategories::CATEGORIES.len(), 3);
    assert_eq!(SeveralCategories::RETENTION.retention(), None);
}

#[test]
fn where_the_module_gives_no_period() {
    let Account = Account;
    assert_eq!(Account::CATEGORY.retention, None);
    assert_eq!(Account::RETENTION.retention(), None);
    assert!(Account::FIELDS.is_empty());
}

/// Code that is generic over what it stores.
fn time_to_live<P: PersonalData>(_value: &P) -> Option<u64> {
    P::CATEGORIES.iter().map(|category| category.retention.and_then(Retention::ttl_secs)).min().flatten()
}

#[test]
fn of_any_type() {
    assert_eq!(time_to_live(&OneCategory { theme: 0, delay: 0.0 }), Some(172_800));
    assert_eq!(time_to_live(&Account), None);
}

mod functions {
    //! The attributes leave functions as they are.

    trait Store {
        #[privacy_label::sink("s3")]
        fn put(&self, payload: &str) -> usize;
        #[privacy_label::source(category = "log-data")]
        fn get(&self) -> String;
    }

    struct Bucket;

    impl Store for Bucket {
        #[privacy_label::sink("s3")]
        fn put(&self, payload: &str) -> usize {
            payload.len()
        }

        #[privacy_label::source(category = "log-data", item = "exit-ip")]
        fn get(&self) -> String {
            "10.0.0.1".into()
        }
    }

    #[privacy_label::anonymizes(reason = "truncates to /16")]
    const fn coarse(ip: u32) -> u32 {
        ip & 0xffff_0000
    }

    #[privacy_label::opt_in("trtc")]
    const fn shares(app: u8) -> bool {
        #![allow(clippy::needless_return)]
        return app > 0;
    }

    #[privacy_label::erases(category = "log-data", sink = "mysql", within = "7 days")]
    fn purge<T: Default>(_older: T) -> T {
        T::default()
    }

    #[privacy_label::allow("unlisted-sink", reason = "migration ABC-12", until = "2027-03-31")]
    #[privacy_label::allow("no-retention", reason = "the module gives none")]
    mod legacy {
        pub(super) fn export() -> u8 {
            1
        }
    }

    #[test]
    fn work_as_written() {
        const SHARES: bool = shares(1);
        assert_eq!((SHARES, shares(0)), (true, false));
        assert_eq!(Bucket.put("abc") + Bucket.get().len(), 11);
        assert_eq!(coarse(0x0a0b_0c0d), 0x0a0b_0000);
        assert_eq!(purge(3), 0);
        assert_eq!(legacy::export(), 1);
    }
}
