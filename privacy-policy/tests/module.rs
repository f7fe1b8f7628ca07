//! What does a module file mean, and what is said about a wrong one?

mod shown;

use privacy_policy::{Backend, Module};

use shown::{expect, shown};

const SMALL: &str = r#"
schema = 1
id = "chat"

[categories.log-data]
title = { en = "Log Data", ja = "ログデータ" }
use = "performance analysis"
basis = "contract"
sinks = ["mysql"]
retention = "7 days"
[categories.log-data.items]
exit-ip = { en = "exit IP" }
[categories.log-data.items.request.items]
path = {}
time = {}
[[categories.log-data.conditional]]
sink = "partner"
items = ["request"]
when = "opt-in"

[sinks.mysql]
backends = ["mysql"]
[sinks.partner]
hosts = ["*.partner.example"]
"#;

fn problems(text: &str) -> String {
    let problems = Module::parse(text).expect_err("the module is wrong");
    shown(text, &problems)
}

fn changed(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "{from}");
    SMALL.replace(from, to)
}

#[test]
fn values() {
    let module = Module::parse(SMALL).expect("the module is right");
    assert_eq!(module.id, "chat");
    let log = module.category("log-data").expect("it is there");
    assert_eq!(log.title.get("ja"), Some("ログデータ"));
    assert_eq!(log.title.default_text(), Some("Log Data"));
    assert_eq!(log.purpose.as_deref(), Some("performance analysis"));
    assert_eq!(log.basis.as_deref(), Some("contract"));
    assert_eq!(log.retention.map(|period| period.to_string()).as_deref(), Some("7 days"));
    let items: Vec<_> = log.all_items().map(|item| item.id.as_str()).collect();
    assert_eq!(items, ["exit-ip", "request", "path", "time"]);
    assert!(log.lists("mysql") && !log.lists("partner"));
}

#[test]
fn clauses_are_where_the_file_says_so() {
    let module = Module::parse(SMALL).expect("the module is right");
    let log = &module.categories[0];
    assert_eq!(&SMALL[log.clauses.category.clone()], "log-data");
    assert_eq!(&SMALL[log.clauses.sinks.clone().expect("listed")], r#"["mysql"]"#);
    assert_eq!(&SMALL[log.clauses.retention.clone().expect("given")], r#""7 days""#);
    assert_eq!(&SMALL[module.sinks[1].span.clone()], "partner");
    assert_eq!(&SMALL[log.items[0].span.clone()], "exit-ip");
    assert!(SMALL[log.conditional[0].span.clone()].starts_with("[[categories.log-data.conditional]]"));
}

#[test]
fn groups_cover_their_members() {
    let module = Module::parse(SMALL).expect("the module is right");
    let log = &module.categories[0];
    assert!(log.item_covers("request", "time"));
    assert!(log.item_covers("request", "request"));
    assert!(!log.item_covers("time", "request"));
    assert!(!log.item_covers("request", "exit-ip"));
    assert!(log.conditional("partner", Some("path")).is_some());
    assert!(log.conditional("partner", Some("exit-ip")).is_none());
    assert!(log.conditional("partner", None).is_none(), "the item is not known");
    assert!(log.conditional("mysql", Some("path")).is_none());
}

#[test]
fn sinks_cover_backends_and_hosts() {
    let module = Module::parse(SMALL).expect("the module is right");
    let covering = |backend, host| -> Vec<_> {
        module.sinks_covering(backend, host).map(|sink| sink.id.as_str()).collect()
    };
    assert_eq!(covering(Backend::Mysql, None), ["mysql"]);
    assert_eq!(covering(Backend::Http, Some("api.partner.example")), ["partner"]);
    assert!(covering(Backend::Http, Some("partner.example.org")).is_empty());
    assert!(covering(Backend::Http, None).is_empty());
    assert!(covering(Backend::Redis, Some("api.partner.example")).is_empty());
}

#[test]
fn all_problems_at_once() {
    let text = r#"
schema = 2
id = "Chat Room"
sink = {}

[categories.log_data]
retentions = "7 days"
retention = "7 dayz"
sinks = ["mysq", "mysql", "mysql"]
basis = 3
[categories.log_data.items]
exit-ip = { en = "exit IP", english = "exit IP" }
[categories.log_data.items.request.items]
exit-ip = {}
[[categories.log_data.conditional]]
sink = "mysql"
items = ["exitip"]
when = "optin"
[[categories.log_data.conditional]]
items = []

[sinks.mysql]
backends = ["mysq"]
hosts = ["https://db.example"]
"#;
    expect("module_problems.txt", &problems(text));
}

#[test]
fn broken_syntax() {
    assert_eq!(
        problems("schema = 1\nid = \n"),
        "2:6 not TOML: string values must be quoted, expected literal string\n"
    );
    assert_eq!(problems("id = \"a\"\nid = \"b\"\n"), "2:1 not TOML: duplicate key\n");
}

#[test]
fn what_must_be_there() {
    assert_eq!(
        problems(""),
        "1:1 the module has no `schema`\n  help: add the version of the notation: schema = 1\n\
         1:1 the module has no `id`\n  help: add an id: id = \"instant-messaging\"\n"
    );
}

#[test]
fn one_problem_each() {
    for (from, to, message) in [
        ("schema = 1", "schema = \"1\"", "2:10 `schema` is a whole number, not a string\n"),
        ("sinks = [\"mysql\"]", "sinks = \"mysql\"", "9:9 `sinks` is a list of strings, not a string\n"),
        ("[\"mysql\"]\nretention", "[1]\nretention", "9:10 `sinks` is a string, not an integer\n"),
    ] {
        assert_eq!(problems(&changed(from, to)), message);
    }
}

#[test]
fn no_text_makes_it_panic() {
    let whole = privacy_policy::builtin::ALL[0].text;
    for end in (0..whole.len()).step_by(53).filter(|end| whole.is_char_boundary(*end)) {
        if let Err(problems) = Module::parse(&whole[..end]) {
            shown(&whole[..end], &problems);
        }
    }
    for text in [
        "title = 1\ncategories = 1\nsinks = []",
        "[[categories]]\n[[sinks]]",
        "categories.a = 1\nsinks.b = 'c'",
        "[categories.a]\nitems = []\nconditional = {}\ntitle = {en = 1}",
        "[categories.a]\nitems.b = 'c'\nitems.c.items.d.items.e = {}\nconditional = [1]",
        "schema = 99999999999999999999\nid = 2027-03-31",
        "\u{0}",
        "\u{feff}schema = 1",
    ] {
        problems(text);
    }
}
