//! From what the engine, the migrations and the attributes say to what the rules call evidence.

use privacy_policy::attribute::FunctionAttr;
use privacy_policy::{Backend, line_column};

use super::{Places, PolicyInput, constant};
use crate::finding::Place;
use crate::flow::engine::{Engine, Erased};
use crate::flow::erasure::each::Deletes;
use crate::flow::erasure::reader::Code;
use crate::flow::erasure::{self, Rows, SqlErasure};
use crate::flow::reach::Reach;
use crate::flow::summary::SiteKind;
use crate::flow::value::Text;
use crate::rules::evidence::{Eraser, Erasure, Evidence, Goes};
use crate::semantics::annotations::Annotations;
use crate::semantics::defs::DefId;

/// What migrations are written for.
const SQL: [Backend; 6] = [
    Backend::Mysql,
    Backend::Postgres,
    Backend::Sqlite,
    Backend::Mssql,
    Backend::Oracle,
    Backend::Clickhouse,
];

pub(super) fn collect(engine: &Engine<'_, '_>, input: &PolicyInput, annotations: &Annotations) -> Evidence {
    let places = Places { sema: engine.sema };
    let reach = Reach::new(engine.sema);
    let code = Code::new(engine.sema);
    let mut evidence = Evidence::default();
    let mut functions: Vec<Option<DefId>> = Vec::new();
    let mut by_key = Deletes::default();
    for erased in engine.erasures() {
        for erasure in in_code(engine, &places, &reach, &code, &erased) {
            if erasure.goes == Goes::Chosen && is_by_key(&code, &erased) {
                let delete = (evidence.erasures.len(), erasure.store.clone());
                by_key.entry(erased.site.span).or_default().push(delete);
            }
            evidence.erasures.push(erasure);
            functions.push(Some(erased.site.function));
        }
    }
    for each in erasure::each::all(&code, &by_key) {
        let found = &evidence.erasures[each.delete];
        let found =
            Erasure { goes: Goes::Old(each.age), reachable: reach.runs(each.function), ..found.clone() };
        evidence.erasures.push(found);
        functions.push(Some(each.function));
    }
    evidence.erasures.extend(in_migrations(&places));
    let cascading = with_their_parents(&places, &evidence.erasures);
    functions.resize(evidence.erasures.len(), None);
    for (index, erasure) in cascading {
        evidence.erasures.push(erasure);
        functions.push(functions[index]);
    }
    for (function, attr, span) in &annotations.functions {
        let FunctionAttr::Erases { category, sink, within } = attr else { continue };
        let inside = reach.from(vec![*function]);
        let led_to = functions.iter().enumerate().filter(|(_, f)| f.is_some_and(|f| inside.contains(&f)));
        evidence.erasers.push(Eraser {
            module: input.module_of(engine.sema.def(*function).krate),
            category: category.value.clone(),
            sink: sink.value.clone(),
            within: within.value,
            function: engine.sema.def_path(*function),
            at: places.place(*span, Some(*function)),
            reachable: reach.runs(*function),
            erasures: led_to.map(|(index, _)| index).collect(),
        });
    }
    evidence
}

fn in_code(
    engine: &Engine<'_, '_>,
    places: &Places<'_, '_>,
    reach: &Reach<'_, '_>,
    code: &Code<'_, '_>,
    erased: &Erased,
) -> Vec<Erasure> {
    let SiteKind::Erasure { backends, operation } = &erased.site.kind else { return Vec::new() };
    let one = |store: Option<String>, goes: Goes| Erasure {
        backends: backends.iter().filter_map(|id| Backend::parse(id).ok()).collect(),
        store,
        columns: Vec::new(),
        operation: operation.to_string(),
        goes,
        reachable: reach.runs(erased.site.function)
            && code.is_released(erased.site.function, erased.site.span),
        at: places.place(erased.site.span, Some(erased.site.function)),
    };
    if let Some(sql) = &erased.sql {
        let statements = sql.iter().flat_map(|text| match text {
            Text::Whole(text) | Text::Prefix(text) => erasure::of_text(text),
        });
        let bound = || erasure::built::bound_age(code, erased.site.function, erased.site.span);
        let rows = |s: &SqlErasure| if s.rows == Rows::Old(None) { Rows::Old(bound()) } else { s.rows };
        let erasure = |s: SqlErasure| Erasure {
            columns: s.columns.clone(),
            ..one(Some(s.table.clone()), goes(rows(&s)))
        };
        return statements.map(erasure).collect();
    }
    let goes = match (&erased.age, operation.as_str()) {
        (Some(age), _) => Goes::Old(engine.seconds(age).into_iter().max()),
        (None, "delete") => goes(erasure::built::rows(code, erased.site.function, erased.site.span)),
        (None, "clear") => Goes::All,
        (None, _) => Goes::Old(None),
    };
    match engine.store_names(&erased.store).as_slice() {
        [] => vec![one(None, goes)],
        stores => stores.iter().map(|store| one(Some(constant(*store)), goes)).collect(),
    }
}

/// Whether a call deletes what it is asked for by a key, and only that.
fn is_by_key(code: &Code<'_, '_>, erased: &Erased) -> bool {
    match &erased.sql {
        Some(sql) => sql.iter().all(|text| match text {
            Text::Whole(text) | Text::Prefix(text) => erasure::of_text(text).iter().all(|s| s.by_key),
        }),
        None => erasure::built::is_by_key(code, erased.site.function, erased.site.span),
    }
}

fn goes(rows: Rows) -> Goes {
    match rows {
        Rows::Old(age) => Goes::Old(age),
        Rows::All => Goes::All,
        Rows::Chosen => Goes::Chosen,
    }
}

fn in_migrations(places: &Places<'_, '_>) -> Vec<Erasure> {
    let migrations = places.sema.workspace.migrations();
    let erasure = |file: &str, text: &str, found: SqlErasure| {
        let (line, column) = line_column(text, found.offset);
        let (line, column) = (line as u32, column as u32);
        let at =
            Place { file: file.to_owned(), line, column, end_line: line, end_column: column, function: None };
        Erasure {
            backends: SQL.to_vec(),
            store: Some(found.table.clone()),
            columns: found.columns,
            operation: "migration".to_owned(),
            goes: goes(found.rows),
            reachable: true,
            at,
        }
    };
    let texts: Vec<&str> = migrations.iter().map(|m| m.text.as_str()).collect();
    let found = erasure::migration::standing(&texts).into_iter();
    found.map(|(at, found)| erasure(&migrations[at].file, texts[at], found)).collect()
}

/// The erasures of tables whose rows go with those of an erased table, each with the index of the erasure that does
/// it. What is asked for one by one is not followed: who deletes a user may leave others for ever.
fn with_their_parents(places: &Places<'_, '_>, erasures: &[Erasure]) -> Vec<(usize, Erasure)> {
    let migrations = places.sema.workspace.migrations();
    let texts: Vec<&str> = migrations.iter().map(|m| m.text.as_str()).collect();
    let cascades = erasure::cascade::cascades(&texts);
    let mut found: Vec<(usize, Erasure)> = Vec::new();
    let of_sql = |e: &Erasure| {
        e.goes != Goes::Chosen && e.columns.is_empty() && e.backends.iter().any(|b| SQL.contains(b))
    };
    for (first, erasure) in erasures.iter().enumerate().filter(|(_, e)| of_sql(e)) {
        let mut gone: Vec<&str> = erasure.store.as_deref().into_iter().collect();
        let mut next = 0;
        while let Some(parent) = gone.get(next).copied() {
            next += 1;
            for cascade in cascades.iter().filter(|c| c.parent.eq_ignore_ascii_case(parent)) {
                if gone.contains(&cascade.child.as_str()) {
                    continue;
                }
                gone.push(&cascade.child);
                found.push((first, Erasure { store: Some(cascade.child.clone()), ..erasure.clone() }));
            }
        }
    }
    found
}
