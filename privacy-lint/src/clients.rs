//! Which storage clients are in the crate graph, and what is known of each: `cargo privacy-lint sinks`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::report::Format;
use crate::semantics::Semantics;
use crate::semantics::marks::SinkMark;
use crate::semantics::names::{Modelled, ModelledKind, Models};
use crate::workspace::{CrateId, CrateInfo, CrateKind};
use like::StorageLike;

mod like;

/// A package that stores data or sends it away, or that looks like one.
struct Client<'w> {
    info: &'w CrateInfo,
    /// Whether a member depends on it itself. Models of other crates are not laid over.
    is_direct: bool,
    knowledge: Knowledge,
}

/// What is known of a client.
enum Knowledge {
    /// A model describes this version.
    Modelled { backends: BTreeSet<String>, functions: Vec<Function> },
    /// There are models, of other versions.
    OtherVersions(Vec<String>),
    /// It has no model; the words that make it look like a storage client.
    Unknown(Vec<String>),
}

/// A modelled function.
struct Function {
    path: String,
    /// What is stored by it: each `#[sink]`.
    sinks: Vec<Stored>,
    /// What the model says of its result, if it is no sink.
    says: &'static str,
}

struct Stored {
    backends: Vec<String>,
    operation: Option<String>,
    /// Whether the model knows the store's name, SQL text, expiry.
    knows: Vec<&'static str>,
}

/// The storage clients of the graph, or of the crates of one name with all of their modelled functions.
///
/// # Errors
/// If the format is none that there is, or no crate has the name.
pub fn render(
    sema: &Semantics<'_>,
    models: &Models,
    only: Option<&str>,
    format: Format,
) -> Result<String, Failure> {
    if format == Format::Sarif {
        return Err(Failure::new("storage clients are no SARIF results").help("use --format human or json"));
    }
    let clients = clients(sema, models, only);
    if let (Some(name), true) = (only, clients.is_empty()) {
        return Err(Failure::new(format!("nothing is known of a dependency `{name}`"))
            .help("`cargo privacy-lint sinks` lists the clients in the crate graph"));
    }
    Ok(match format {
        Format::Json => {
            let rows: Vec<Value> = clients.iter().map(|client| row(client, only.is_some())).collect();
            let document = json!({ "schema": 1, "clients": rows });
            format!("{document:#}\n")
        }
        _ => text(&clients, only.is_some()),
    })
}

fn clients<'w>(sema: &Semantics<'w>, models: &Models, only: Option<&str>) -> Vec<Client<'w>> {
    let direct: BTreeSet<CrateId> =
        sema.workspace.members().flat_map(|info| info.dependencies.iter().map(|(_, id)| *id)).collect();
    let like = StorageLike::reviewed();
    let libraries = sema
        .workspace
        .crates
        .iter()
        .filter(|info| !info.member && matches!(info.kind, CrateKind::Lib | CrateKind::ProcMacro));
    let asked = |info: &&CrateInfo| only.is_none_or(|name| info.package == name || *info.name == *name);
    let mut clients = Vec::new();
    for info in libraries.filter(asked) {
        let is_direct = direct.contains(&info.id);
        let knowledge = if sema.is_modelled(info.id) {
            let knowledge = modelled(sema, info.id);
            let Knowledge::Modelled { functions, .. } = &knowledge else { continue };
            if only.is_none() && functions.iter().all(|function| function.sinks.is_empty()) {
                continue;
            }
            knowledge
        } else {
            let others: Vec<_> =
                models.packages().iter().filter(|model| model.is_of(&info.package)).collect();
            let stores =
                others.iter().any(|model| models.text(&model.path).is_some_and(|t| t.contains("#[sink(")));
            let ranges = others.iter().filter_map(|model| Some(model.versions.as_ref()?.to_string()));
            let ranges: Vec<String> = ranges.collect();
            if stores {
                Knowledge::OtherVersions(ranges)
            } else if is_direct && others.is_empty() && info.kind == CrateKind::Lib {
                let words = like.words(&info.package, &info.topics);
                if words.is_empty() {
                    continue;
                }
                Knowledge::Unknown(words)
            } else {
                continue;
            }
        };
        clients.push(Client { info, is_direct, knowledge });
    }
    clients
}

fn modelled(sema: &Semantics<'_>, krate: CrateId) -> Knowledge {
    let generic: Vec<String> = sema.model_backends(krate).iter().map(|b| b.to_string()).collect();
    let mut backends = BTreeSet::new();
    let mut functions = Vec::new();
    for Modelled { path, kind, def, .. } in sema.modelled(krate) {
        let (ModelledKind::Function(_) | ModelledKind::Macro(_), Some(def)) = (kind, def) else { continue };
        let marks = sema.function_marks(def);
        let sinks: Vec<Stored> = marks.sinks.iter().map(|mark| stored(mark, &generic)).collect();
        backends.extend(sinks.iter().flat_map(|sink| sink.backends.iter().cloned()));
        let says = match (marks.clean, &marks.source) {
            (_, Some(_)) => "source",
            (true, None) => "clean",
            (false, None) => "carries",
        };
        functions.push(Function { path, sinks, says });
    }
    functions.sort_by(|a, b| (a.sinks.is_empty(), &a.path).cmp(&(b.sinks.is_empty(), &b.path)));
    Knowledge::Modelled { backends, functions }
}

/// What a mark says. A sink whose backend a type names may be any that the model knows types of.
fn stored(mark: &SinkMark, generic: &[String]) -> Stored {
    let named = mark.backends.iter().map(|backend| backend.to_string());
    let typed = mark.typed.iter().flat_map(|_| generic.iter().cloned());
    let known = [
        ("store", !mark.store.is_empty()),
        ("sql", mark.sql.is_some()),
        ("expiry", mark.expiry.is_some()),
        ("command", mark.when_text.is_some()),
    ];
    Stored {
        backends: named.chain(typed).collect(),
        operation: mark.operation.map(|operation| operation.to_string()),
        knows: known.into_iter().filter(|(_, known)| *known).map(|(what, _)| what).collect(),
    }
}

fn text(clients: &[Client<'_>], functions: bool) -> String {
    let mut out = String::new();
    let width = |value: &dyn Fn(&Client<'_>) -> usize| clients.iter().map(value).max().unwrap_or(0);
    let names = width(&|client| client.info.package.len());
    let versions = width(&|client| client.info.version.to_string().len());
    let mut gaps = 0;
    for client in clients {
        let (name, version) = (&client.info.package, client.info.version.to_string());
        let indirect = if client.is_direct { "" } else { "; only other crates depend on it" };
        let said = match &client.knowledge {
            Knowledge::Modelled { backends, functions } => {
                let sinks = functions.iter().filter(|function| !function.sinks.is_empty()).count();
                let backends: Vec<&str> = backends.iter().map(String::as_str).collect();
                format!("{} ({sinks} of {} modelled functions store)", backends.join(", "), functions.len())
            }
            Knowledge::OtherVersions(ranges) => {
                gaps += 1;
                format!("gap: modelled for {} only", ranges.join(" and "))
            }
            Knowledge::Unknown(words) => {
                gaps += 1;
                format!("gap: no model, but it looks like a storage client ({})", words.join(", "))
            }
        };
        let _ = writeln!(out, "{name:names$}  {version:versions$}  {said}{indirect}");
        if let (true, Knowledge::Modelled { functions, .. }) = (functions, &client.knowledge) {
            for function in functions {
                let _ = writeln!(out, "    {}{}", function.path, about(function));
            }
        }
    }
    let count = clients.len() - gaps;
    let _ = writeln!(out, "{count} storage client{}, {gaps} gap{}", plural(count), plural(gaps));
    out
}

fn about(function: &Function) -> String {
    if function.sinks.is_empty() {
        return format!("  {}", function.says);
    }
    let mut said = String::new();
    for sink in &function.sinks {
        let operation = sink.operation.as_deref().unwrap_or("stores");
        let _ = write!(said, "  {operation}: {}", sink.backends.join(" or "));
        if !sink.knows.is_empty() {
            let _ = write!(said, " ({})", sink.knows.join(", "));
        }
    }
    said
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

fn row(client: &Client<'_>, functions: bool) -> Value {
    let mut row = json!({
        "package": client.info.package,
        "version": client.info.version.to_string(),
        "direct": client.is_direct,
    });
    match &client.knowledge {
        Knowledge::Modelled { backends, functions: all } => {
            row["status"] = json!("modelled");
            row["backends"] = json!(backends);
            row["functions_modelled"] = json!(all.len());
            row["functions_that_store"] = json!(all.iter().filter(|f| !f.sinks.is_empty()).count());
            if functions {
                row["functions"] = all.iter().map(function_row).collect();
            }
        }
        Knowledge::OtherVersions(ranges) => {
            row["status"] = json!("gap");
            row["modelled_versions"] = json!(ranges);
        }
        Knowledge::Unknown(words) => {
            row["status"] = json!("gap");
            row["looks_like"] = json!(words);
        }
    }
    row
}

fn function_row(function: &Function) -> Value {
    let sinks = function
        .sinks
        .iter()
        .map(|sink| json!({ "backends": sink.backends, "operation": sink.operation, "knows": sink.knows }));
    json!({ "path": function.path, "sinks": sinks.collect::<Vec<_>>(), "otherwise": function.says })
}
