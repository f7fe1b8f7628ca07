//! What does an attribute mean, and what is said about a wrong one?
#![cfg(feature = "attributes")]

mod shown;

use privacy_policy::{
    Backend, Module, Problem, Rule,
    attribute::{DataAttr, FunctionAttr, Label, Position},
    builtin,
};
use shown::{expect, shown};

fn module() -> Module {
    builtin::ALL[0].parse().expect("it is right")
}

fn attributes(text: &str) -> Vec<syn::Attribute> {
    syn::parse_str::<syn::ItemFn>(&format!("{text} fn f() {{}}")).expect(text).attrs
}

/// What is wrong with an attribute, also against the built-in module.
fn data_problems(text: &str, position: Position) -> String {
    let attributes = attributes(text);
    let (attr, mut problems) = DataAttr::parse(&attributes, position);
    problems.extend(attr.check_against(&module(), None));
    let problems: Vec<_> =
        problems.into_iter().map(|problem| problem.map_span(|span| span.byte_range())).collect();
    shown(text, &problems)
}

fn function(text: &str) -> Result<FunctionAttr, Vec<Problem>> {
    let attributes = attributes(text);
    let attr = FunctionAttr::parse_attribute(&attributes[0]).expect("the path is right");
    let problems = match &attr {
        Ok(attr) => attr.check_against(&module()),
        Err(problems) => problems.clone(),
    };
    let ranges = |problems: Vec<Problem<proc_macro2::Span>>| -> Vec<Problem> {
        problems.into_iter().map(|problem| problem.map_span(|span| span.byte_range())).collect()
    };
    if problems.is_empty() { attr.map_err(ranges) } else { Err(ranges(problems)) }
}

#[test]
fn data() {
    let read = |text: &str, position| {
        let (attr, problems) = DataAttr::parse(&attributes(text), position);
        assert!(problems.is_empty(), "{problems:?}");
        attr
    };
    let attr = read(r#"#[privacy(category = "log-data", item = r"exit-ip",)]"#, Position::Field);
    assert_eq!(attr.category.as_ref().map(|word| word.as_str()), Some("log-data"));
    assert_eq!(attr.item.as_ref().map(|word| word.as_str()), Some("exit-ip"));
    let attr = read(r#"#[serde(skip)] #[privacy(none)] #[privacy(reason = "public")]"#, Position::Variant);
    assert_eq!(attr.none.map(|none| none.reason).as_deref(), Some("public"));
    let attr = read(r#"#[privacy(opt_in = "trtc")]"#, Position::Field);
    assert_eq!(attr.opt_in.as_ref().map(|word| word.as_str()), Some("trtc"));
    assert!(read("#[serde(skip)]", Position::Type).is_empty());
}

#[test]
fn the_innermost_word_wins() {
    let attr = |text: &str| DataAttr::parse(&attributes(text), Position::Field).0;
    let show = |label: &Label| {
        let item = label.item.as_ref().map_or("-", |item| item.as_str());
        format!("{} {item}", label.category.value)
    };
    let outer = attr(r#"#[privacy(category = "log-data", item = "exit-ip")]"#).label(None);
    let inner = |text: &str| attr(text).label(outer.as_ref()).map(|label| show(&label));
    assert_eq!(inner("").as_deref(), Some("log-data exit-ip"));
    assert_eq!(inner(r#"#[privacy(item = "uin")]"#).as_deref(), Some("log-data uin"));
    assert_eq!(inner(r#"#[privacy(category = "monitoring-data")]"#).as_deref(), Some("monitoring-data -"));
    assert_eq!(inner(r#"#[privacy(none, reason = "public")]"#), None);
    assert!(attr(r#"#[privacy(item = "uin")]"#).label(None).is_none());
}

#[test]
fn wrong_data_attributes() {
    let mut all = String::new();
    for (position, text) in [
        (Position::Type, r#"#[privacy(category = "log-dat")]"#),
        (Position::Type, r#"#[privacy(category = "payment")]"#),
        (Position::Type, r#"#[privacy]"#),
        (Position::Type, r#"#[privacy()]"#),
        (Position::Type, r#"#[privacy = "log-data"]"#),
        (Position::Type, r#"#[privacy(none, reason = "public")]"#),
        (Position::Type, r#"#[privacy(categry = "log-data")]"#),
        (Position::Type, r#"#[privacy("log-data")]"#),
        (Position::Type, r#"#[privacy(category = LOG_DATA)]"#),
        (Position::Type, r#"#[privacy(category(log))]"#),
        (Position::Type, r#"#[privacy(category = "log-data", category = "log-data")]"#),
        (Position::Type, r#"#[privacy(category)]"#),
        (Position::Type, r#"#[privacy(opt_in = "trtc")]"#),
        (Position::Field, r#"#[privacy(item = "exit-ip")]"#),
        (Position::Field, r#"#[privacy(category = "log-data", item = "exit_ip")]"#),
        (Position::Field, r#"#[privacy(category = "log-dat", item = "exit_ip")]"#),
        (Position::Field, r#"#[privacy(none)]"#),
        (Position::Field, r#"#[privacy(none, reason = " ")]"#),
        (Position::Field, r#"#[privacy(none = "public")]"#),
        (Position::Field, r#"#[privacy(reason = "public")]"#),
        (Position::Field, r#"#[privacy(none, reason = "public", category = "log-data")]"#),
        (Position::Field, r#"#[privacy(opt_in = "trct")]"#),
        (Position::Field, r#"#[privacy(opt_in = "mysql")]"#),
        (Position::Variant, r#"#[privacy(opt_in = "trtc")]"#),
        (Position::Field, r#"#[privacy(categry = "log-data", item = 1, none, opt_in = "trct")]"#),
    ] {
        let problems = data_problems(text, position);
        assert!(!problems.is_empty(), "{text}");
        all += &format!("{text}\n{problems}\n");
    }
    expect("data_attribute_problems.txt", &all);
}

#[test]
fn functions() {
    let FunctionAttr::Source { category, item } =
        function(r#"#[privacy_label::source(category = "log-data", item = "exit-ip")]"#).expect("right")
    else {
        panic!("a source")
    };
    assert_eq!(
        (category.value.as_str(), item.as_ref().map(|item| item.as_str())),
        ("log-data", Some("exit-ip"))
    );
    let FunctionAttr::Sink { backend } = function(r#"#[privacy_label::sink("cos")]"#).expect("right") else {
        panic!("a sink")
    };
    assert_eq!(backend.value, Backend::Cos);
    let text = r#"#[privacy_label::erases(category = "log-data", sink = "mysql", within = "7 days")]"#;
    let FunctionAttr::Erases { within, .. } = function(text).expect("right") else { panic!("an erasure") };
    assert_eq!(within.to_string(), "7 days");
    let text = r#"#[privacy_label::allow("unlisted-sink", reason = "ABC-12", until = "2027-03-31")]"#;
    let FunctionAttr::Allow { rule, reason, until } = function(text).expect("right") else {
        panic!("a suppression")
    };
    assert_eq!((rule.value, reason.as_str()), (Rule::UnlistedSink, "ABC-12"));
    assert_eq!(until.map(|day| day.to_string()).as_deref(), Some("2027-03-31"));
    assert!(matches!(function(r#"#[privacy_label::opt_in("trtc")]"#), Ok(FunctionAttr::OptIn { .. })));
    let text = r#"#[privacy_label::anonymizes(reason = "truncates to /16")]"#;
    assert!(matches!(function(text), Ok(FunctionAttr::Anonymizes { .. })));
    for other in ["#[inline]", "#[source]", "#[other::source(category = \"log-data\")]"] {
        assert!(FunctionAttr::parse_attribute(&attributes(other)[0]).is_none(), "{other}");
    }
}

#[test]
fn wrong_function_attributes() {
    let mut all = String::new();
    for text in [
        r#"#[privacy_label::source]"#,
        r#"#[privacy_label::source(category = "log-dat", item = "exit-ip")]"#,
        r#"#[privacy_label::source(category = "log-data", item = "exit_ip")]"#,
        r#"#[privacy_label::source("log-data")]"#,
        r#"#[privacy_label::anonymizes]"#,
        r#"#[privacy_label::anonymizes(reason = "")]"#,
        r#"#[privacy_label::anonymizes("truncates")]"#,
        r#"#[privacy_label::sink]"#,
        r#"#[privacy_label::sink("postgresql")]"#,
        r#"#[privacy_label::sink(backend = "s3")]"#,
        r#"#[privacy_label::sink("s3", "cos")]"#,
        r#"#[privacy_label::opt_in]"#,
        r#"#[privacy_label::opt_in("trct")]"#,
        r#"#[privacy_label::opt_in("redis")]"#,
        r#"#[privacy_label::erases(category = "log-data")]"#,
        r#"#[privacy_label::erases(category = "log-dat", sink = "mysq", within = "7 days")]"#,
        r#"#[privacy_label::erases(category = "log-data", sink = "mysql", within = "a week")]"#,
        r#"#[privacy_label::erases(category = "log-data", sink = "mysql", within = "while in use")]"#,
        r#"#[privacy_label::allow(reason = "ABC-12")]"#,
        r#"#[privacy_label::allow("unlisted_sink", reason = "ABC-12")]"#,
        r#"#[privacy_label::allow("unlisted-sink")]"#,
        r#"#[privacy_label::allow("unlisted-sink", reason = "ABC-12", until = "2027-02-30")]"#,
        r#"#[privacy_label::allow("unlisted-sink", reason = "ABC-12", til = "2027-03-31")]"#,
        r#"#[privacy_label::sorce(category = "log-data")]"#,
        r#"#[privacy_label::sink = "s3"]"#,
    ] {
        let problems = function(text).expect_err(text);
        all += &format!("{text}\n{}\n", shown(text, &problems));
    }
    expect("function_attribute_problems.txt", &all);
}

#[test]
fn arguments_from_a_macro_are_read() {
    // `macro_rules!` puts a group without delimiters around `$category`.
    let literal: proc_macro2::TokenTree = proc_macro2::Literal::string("log-data").into();
    let group = proc_macro2::Group::new(proc_macro2::Delimiter::None, literal.into());
    let mut tokens: proc_macro2::TokenStream = "category =".parse().expect("tokens");
    tokens.extend([proc_macro2::TokenTree::from(group)]);
    let attr = FunctionAttr::parse("source", tokens, proc_macro2::Span::call_site()).expect("right");
    assert!(attr.check_against(&module()).is_empty());
}
