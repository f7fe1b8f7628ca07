//! What does `privacy.toml` mean, and what is said about a wrong one?

mod shown;

use privacy_policy::{Backend, Config, Level, Module, ModuleRef, Rule, builtin};

use shown::{expect, shown};

const WHOLE: &str = r#"
module = "instant-messaging"
models = ["privacy/models"]

[rules]
retention-unenforced = "deny"

[[annotate]]
type = "vendor_crate::model::Session"
category = "log-data"
item = "exit-ip"
fields = ["remote_addr"]

[[source]]
path = "vendor_crate::client_ip"
category = "log-data"

[[sink]]
path = "in_house::archive::put"
args = ["payload"]
backend = "cos"
store = "exports"

[[anonymizes]]
path = "in_house::hash::keyed"
reason = "keyed, key destroyed daily"

[[opt-in]]
path = "in_house::App::shares_with_trtc"
sink = "trtc"

[[endpoint]]
host = "*.trtc.tencentcloudapi.com"
sink = "trtc"

[[store]]
store = "kafka:access-log"
retention = "7 days"
evidence = "terraform/kafka.tf"

[[allow]]
rule = "unlisted-sink"
category = "log-data"
sink = "log"
in = "chat_backend::debug"
reason = "until the logger masks it"
until = "2027-03-31"

[[allow]]
rule = "gap"
reason = "generated"
until = 2027-03-31
"#;

fn module() -> Module {
    builtin::ALL[0].parse().expect("it is right")
}

#[test]
fn values() {
    let config = Config::parse(WHOLE).expect("it is right");
    assert_eq!(config.module.value, ModuleRef::BuiltIn("instant-messaging".into()),);
    assert_eq!(config.models[0].value, "privacy/models");
    assert_eq!(config.level(Rule::RetentionUnenforced), Level::Deny);
    assert_eq!(config.level(Rule::Gap), Level::Warn);
    let annotate = &config.annotate[0];
    assert_eq!(annotate.type_path.value, "vendor_crate::model::Session");
    assert_eq!(annotate.category.value, "log-data");
    assert_eq!(annotate.item.as_ref().map(|item| item.as_str()), Some("exit-ip"));
    assert_eq!(annotate.fields.as_ref().map(|fields| fields[0].as_str()), Some("remote_addr"));
    assert_eq!(config.sources[0].path.value, "vendor_crate::client_ip");
    assert_eq!(config.sinks[0].backend, Backend::Cos);
    assert_eq!(config.sinks[0].store.as_deref(), Some("exports"));
    assert_eq!(config.anonymizes[0].reason, "keyed, key destroyed daily");
    assert_eq!(config.opt_ins[0].sink.value, "trtc");
    assert!(config.endpoints[0].host.matches("eu.trtc.tencentcloudapi.com"));
    assert!(config.stores[0].store.matches(Backend::Kafka, "access-log"));
    assert_eq!(config.stores[0].retention.ttl_secs(), Some(604_800));
    let [first, second] = &config.allows[..] else { panic!("two rows") };
    assert_eq!(first.rule, Rule::UnlistedSink);
    assert_eq!(first.scope.as_ref().map(|path| path.as_str()), Some("chat_backend::debug"));
    assert_eq!(first.until, second.until, "a TOML date is a date too");
    assert!(WHOLE[first.span.clone()].starts_with("[[allow]]"));
    assert!(config.check_against(&module()).is_empty());
}

#[test]
fn all_problems_at_once() {
    let text = r#"
modul = "instant-messaging"

[rules]
unlisted-sinks = "deny"
gap = "denied"

[[annotate]]
type = "vendor crate"
fields = "remote_addr"

[[source]]
path = "vendor::client_ip"
catgory = "log-data"

[[sink]]
path = "in_house::put"
backend = "postgresql"

[[anonymizes]]
path = "in_house::hash"
reason = " "

[[endpoint]]
host = "https://trtc.example"

[[store]]
store = "access-log"
retention = "a week"

[[allow]]
rule = "unlisted-snk"
until = "2027-02-30"

[[allows]]
"#;
    let problems = Config::parse(text).expect_err("it is wrong");
    expect("config_problems.txt", &shown(text, &problems));
}

#[test]
fn the_module_decides_which_words_there_are() {
    let text = WHOLE
        .replace("category = \"log-data\"\nitem = \"exit-ip\"", "category = \"log-data\"\nitem = \"exitip\"")
        .replace("category = \"log-data\"\n\n[[sink]]", "category = \"log-dat\"\n\n[[sink]]")
        .replace("sink = \"trtc\"\n\n[[endpoint]]", "sink = \"trct\"\n\n[[endpoint]]")
        .replace("sink = \"log\"", "sink = \"logs\"");
    let config = Config::parse(&text).expect("the words are only known with the module");
    expect("config_words.txt", &shown(&text, &config.check_against(&module())));
}

#[test]
fn a_module_is_a_path_or_built_in() {
    let read = |text| ModuleRef::read(text).map(|module| module.value);
    let path = |path: &str| Ok(ModuleRef::Path(path.into()));
    assert_eq!(read("module = 'legal/chat.toml'\n[[allow]]\nreason = 1"), path("legal/chat.toml"));
    assert_eq!(read("module = 'chat.toml'"), path("chat.toml"));
    let text = "module = 'instant-mesaging'";
    let problems = read(text).expect_err("misspelt");
    assert_eq!(
        shown(text, &problems),
        "1:10 there is no built-in module `instant-mesaging`; did you mean `instant-messaging`?\n  \
         help: built-in modules: instant-messaging; the path of a module file has a `/` or ends in `.toml`\n"
    );
}

#[test]
fn a_package_can_name_a_module() {
    let read = |text| ModuleRef::read_package(text).map(|module| module.map(|module| module.value));
    assert_eq!(read("[package]\nname = 'a'\n[dependencies]\nserde = '1'"), Ok(None));
    assert_eq!(read("[workspace]\nmembers = []"), Ok(None));
    let text = "[package]\nname = 'a'\nmetadata.privacy.module = 'a.toml'\nmetadata.docs.rs = {}";
    assert_eq!(read(text), Ok(Some(ModuleRef::Path("a.toml".into()))));
    let text = "[package.metadata.privacy]\nmodul = 'a.toml'";
    assert_eq!(
        shown(text, &read(text).expect_err("misspelt")),
        "1:19 `privacy` has no `module`\n  help: add a module: module = \"instant-messaging\", or the path of a module file\n\
         2:1 `privacy` has no key `modul`; did you mean `module`?\n  help: keys: module\n"
    );
}
