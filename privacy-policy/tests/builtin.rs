//! Is the built-in module complete?

use privacy_policy::{Backend, Condition, Event, Item, Localized, Module, Period, Retention, Unit, builtin};

const LANGUAGES: [&str; 5] = ["en", "ja", "ko", "pt", "zh"];
const SIX: [&str; 6] = ["clb", "mysql", "mongodb", "redis", "ckafka", "cos"];

fn module() -> Module {
    builtin::find("instant-messaging").expect("it is built in").parse().expect("it is right")
}

fn ids(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.id.as_str()).collect()
}

#[test]
fn every_built_in_module_reads_and_has_its_id() {
    for built_in in builtin::ALL {
        assert_eq!(built_in.parse().expect(built_in.id).id, built_in.id);
    }
}

#[test]
fn every_title_is_there_in_five_languages() {
    let module = module();
    let check = |what: &str, title: &Localized| {
        let tags: Vec<_> = title.iter().map(|(tag, _)| tag).collect();
        assert_eq!(tags, LANGUAGES, "{what}");
        assert!(title.iter().all(|(_, text)| !text.trim().is_empty()), "{what}");
    };
    check("module", &module.title);
    for category in &module.categories {
        check(category.id.as_str(), &category.title);
        for item in category.all_items() {
            check(item.id.as_str(), &item.title);
        }
    }
    for sink in &module.sinks {
        check(sink.id.as_str(), &sink.title);
    }
}

#[test]
fn categories_and_their_retention() {
    let module = module();
    let retention: Vec<_> =
        module.categories.iter().map(|category| (category.id.as_str(), category.retention)).collect();
    let two_months = Some(Period::new(2, Unit::Months));
    assert_eq!(
        retention,
        [
            ("log-data", Some(Retention::Fixed(Period::new(7, Unit::Days)))),
            ("monitoring-data", Some(Retention::Fixed(Period::new(2, Unit::Days)))),
            ("configuration-data", Some(Retention::Until { event: Event::EndOfUse, then: two_months })),
            ("account-identifiers", None),
        ]
    );
}

#[test]
fn sinks_of_each_category() {
    let module = module();
    for id in ["log-data", "monitoring-data", "configuration-data"] {
        let category = module.category(id).expect(id);
        assert_eq!(category.sinks, SIX, "{id}");
        assert_eq!(category.basis.as_deref(), Some("contract"), "{id}");
        assert!(category.purpose.is_some(), "{id}");
    }
    let account = module.category("account-identifiers").expect("it is there");
    assert_eq!(account.sinks, ["mysql"]);
}

#[test]
fn items_of_each_category() {
    let module = module();
    let items = |category: &str| module.category(category).expect(category).items.clone();
    assert_eq!(ids(&items("log-data")), ["exit-ip", "interface-request-log", "interface-exception"]);
    assert_eq!(ids(&items("monitoring-data")), ["success-rate", "average-delay"]);
    assert_eq!(ids(&items("account-identifiers")), ["app-id", "uin"]);
    let configuration = items("configuration-data");
    assert_eq!(configuration.len(), 20);
    let group = |id: &str| {
        let group = configuration.iter().find(|item| item.id == *id).expect(id);
        ids(&group.members)
    };
    assert_eq!(
        group("application-details"),
        [
            "application-name",
            "sdk-app-id",
            "introduction",
            "application-type",
            "application-key",
            "app-id",
            "application-description",
            "application-status",
            "application-create-time",
            "application-update-time",
        ]
    );
    assert_eq!(
        group("offline-push-certificate"),
        ["application-pack-name", "push-app-id", "push-app-secret"]
    );
    let log = module.category("log-data").expect("it is there");
    assert!(log.item_covers("interface-request-log", "interface-name"));
    assert!(log.item_covers("interface-request-log", "request-time"));
    assert!(log.item_covers("interface-exception", "exception-cause"));
}

#[test]
fn only_application_details_may_go_to_trtc_and_only_by_choice() {
    let module = module();
    let with_conditions: Vec<_> =
        module.categories.iter().filter(|category| !category.conditional.is_empty()).collect();
    let [configuration] = with_conditions[..] else { panic!("one category has a condition") };
    let clause = configuration.conditional("trtc", Some("application-key")).expect("a member of the group");
    assert_eq!(clause.when, Condition::OptIn);
    assert!(configuration.conditional("trtc", Some("callback-url")).is_none());
    assert!(configuration.conditional("trtc", Some("push-app-id")).is_none());
}

#[test]
fn sinks_are_backends_and_hosts() {
    let module = module();
    let covering = |backend, host| -> Vec<_> {
        module.sinks_covering(backend, host).map(|sink| sink.id.as_str()).collect()
    };
    assert_eq!(covering(Backend::Mysql, None), ["mysql"]);
    assert_eq!(covering(Backend::Mongodb, None), ["mongodb"]);
    assert_eq!(covering(Backend::Redis, None), ["redis"]);
    assert_eq!(covering(Backend::Kafka, None), ["ckafka"]);
    assert_eq!(covering(Backend::S3, None), ["cos"]);
    assert_eq!(covering(Backend::Cos, None), ["cos"]);
    assert_eq!(covering(Backend::HttpResponse, None), ["clb"]);
    assert_eq!(covering(Backend::Http, Some("lb-1.clb.tencentcs.com")), ["clb"]);
    assert_eq!(covering(Backend::Http, Some("trtc.tencentcloudapi.com")), ["trtc"]);
    assert_eq!(covering(Backend::Http, Some("eu.trtc.tencentcloudapi.com")), ["trtc"]);
    assert!(covering(Backend::Http, Some("collector.example.com")).is_empty());
    for absent in [Backend::Postgres, Backend::File, Backend::Log, Backend::Http] {
        assert!(covering(absent, None).is_empty(), "{absent}");
    }
}
