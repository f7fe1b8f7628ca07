//! The macros of `privacy-label`, which re-exports them and documents them for users.
//!
//! The derive goes `ast` → `valid` → `expand`; where something is wrong, `fallback` emits an impl
//! nevertheless, so that one wrong word is one error. The grammar is `privacy_policy::attribute`,
//! the same that the analyzer reads. `policy` finds and reads `privacy.toml` and its module, and is
//! the only part that touches the disk.

use proc_macro::TokenStream;

mod ast;
mod expand;
mod fallback;
mod function;
mod policy;
mod valid;

/// Says which category of personal data a type holds, in words of the privacy module.
///
/// ```text
/// #[derive(PersonalData)]
/// #[privacy(category = "log-data")]
/// struct RequestLog {
///     #[privacy(item = "exit-ip")]
///     exit_ip: IpAddr,
///     #[privacy(category = "account-identifiers", item = "app-id")]
///     app_id: u64,
///     #[privacy(none, reason = "build of the server, identifies nobody")]
///     build: &'static str,
/// }
/// ```
///
/// On a type, `category` is what every field holds that says nothing else. A field or a variant
/// may name an `item`, another `category`, or `none` with a `reason`. A `bool` field may be
/// `opt_in = "…"`: true means that the customer opted in to that sink.
///
/// The words are checked against the module that the nearest `privacy.toml` names, from the
/// package's directory upwards, or that the package names in `[package.metadata.privacy]`. A
/// change of these files compiles the crate again.
#[proc_macro_derive(PersonalData, attributes(privacy))]
pub fn personal_data(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    expand::derive(&input, policy::read()).into()
}

/// What the function returns is personal data:
/// `#[privacy_label::source(category = "log-data", item = "exit-ip")]`.
#[proc_macro_attribute]
pub fn source(arguments: TokenStream, item: TokenStream) -> TokenStream {
    function::expand("source", arguments.into(), item.into()).into()
}

/// What the function returns is no longer personal data:
/// `#[privacy_label::anonymizes(reason = "truncates to /16")]`.
#[proc_macro_attribute]
pub fn anonymizes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    function::expand("anonymizes", arguments.into(), item.into()).into()
}

/// What the function is given is stored, by this technology: `#[privacy_label::sink("cos")]`.
#[proc_macro_attribute]
pub fn sink(arguments: TokenStream, item: TokenStream) -> TokenStream {
    function::expand("sink", arguments.into(), item.into()).into()
}

/// The function returns true if the customer opted in to a sink of the module:
/// `#[privacy_label::opt_in("trtc")]`.
#[proc_macro_attribute]
pub fn opt_in(arguments: TokenStream, item: TokenStream) -> TokenStream {
    function::expand("opt_in", arguments.into(), item.into()).into()
}

/// The function erases a category from a sink in time:
/// `#[privacy_label::erases(category = "log-data", sink = "mysql", within = "7 days")]`.
#[proc_macro_attribute]
pub fn erases(arguments: TokenStream, item: TokenStream) -> TokenStream {
    function::expand("erases", arguments.into(), item.into()).into()
}

/// Findings of a rule in this item are accepted, for a reason and maybe until a day:
/// `#[privacy_label::allow("unlisted-sink", reason = "migration ABC-12", until = "2027-03-31")]`.
#[proc_macro_attribute]
pub fn allow(arguments: TokenStream, item: TokenStream) -> TokenStream {
    function::expand("allow", arguments.into(), item.into()).into()
}
