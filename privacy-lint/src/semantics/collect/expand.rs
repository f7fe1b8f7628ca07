//! `name! { … }` where items stand.

use std::sync::OnceLock;

use super::items::Reader;
use super::link::{Collector, Pending, Place};
use super::raw::{Invocation, Raw};
use super::template::template;
use crate::semantics::defs::{Def, DefData, DefId};
use crate::semantics::hir::{Anchor, Path};
use crate::semantics::lower::paste::paste;
use crate::semantics::lower::{SourceMap, Text};
use crate::semantics::names::resolve::{Res, Resolver};
use crate::semantics::names::tables::{MacroScope, MacroScopeKind};
use crate::source::{FileId, Span};
use crate::workspace::depth::check_depth;
use crate::workspace::macros::{self, MAX_RECURSION};
use crate::workspace::skim::{Whose, blank_bodies};
use crate::workspace::tokens;

/// How many expansions one invocation that stands in a file may lead to.
const MAX_EXPANSIONS: usize = 1 << 14;

impl Collector<'_, '_> {
    /// Expands an invocation whose macro is in the textual scope, or keeps it for later; the scope after it.
    pub(super) fn invocation(&mut self, invocation: Invocation, place: Place, scope: u32) -> u32 {
        if let Some(name) = plain_name(&invocation.path) {
            if let Some(id) = self.semantics.names.textual_macro(scope, name) {
                return self.expand(&invocation, id, place, scope).unwrap_or(scope);
            }
            if name == "include" {
                return self.include(&invocation, place, scope);
            }
        }
        let kind = MacroScopeKind::Invocation(OnceLock::new());
        let link = self.semantics.names.add_scope(MacroScope { parent: scope, kind });
        self.pending.push(Pending { invocation, place, scope, link: Some(link) });
        link
    }

    /// Keeps the derives of a type that models write out as items.
    pub(super) fn derives(&mut self, def: &Def, place: Place, scope: u32) {
        let DefData::Adt(data) = &def.data else { return };
        let templates = &self.semantics.names.models.models;
        for path in &data.derives {
            if !path.segments.last().is_some_and(|last| templates.is_template(last.name)) {
                continue;
            }
            let starts = def.attrs.iter().map(|attr| attr.span);
            let starts = starts.filter(|span| span.file == def.span.file).map(|span| span.lo);
            let lo = starts.chain([def.span.lo]).min().unwrap_or(def.span.lo);
            let args = Span::new(def.span.file, lo, def.span.hi);
            let invocation = Invocation { path: path.clone(), args, span: path.span, derive: true };
            self.pending.push(Pending { invocation, place, scope, link: None });
        }
    }

    /// Expands what is found by path, until nothing more is found.
    pub(super) fn expand_pending(&mut self) {
        loop {
            let pending = std::mem::take(&mut self.pending);
            let mut kept = Vec::new();
            let before = pending.len();
            for waiting in pending {
                match self.lookup(&waiting) {
                    Some(id) => self.expand_waiting(&waiting, id),
                    None => kept.push(waiting),
                }
            }
            let progress = kept.len() < before;
            let nothing_new = self.pending.is_empty();
            kept.append(&mut self.pending);
            self.pending = kept;
            if !progress && nothing_new {
                break;
            }
        }
        for waiting in std::mem::take(&mut self.pending) {
            if waiting.invocation.derive {
                continue;
            }
            self.keep_tokens(
                &waiting.invocation,
                waiting.place,
                waiting.scope,
                "no macro of this name was found",
            );
        }
        if !self.pending.is_empty() {
            self.expand_pending();
        }
    }

    fn lookup(&self, waiting: &Pending) -> Option<DefId> {
        let resolver = Resolver::collecting(self.semantics, &self.unit);
        let module = self.id(waiting.place.module);
        match resolver.macro_path(module, waiting.scope, &waiting.invocation.path)? {
            Res::Def(id) => {
                let called = waiting.invocation.path.segments.last()?.name;
                Some(resolver.modelled(self.unit.krate, id, called))
            }
            Res::Prim(_) => None,
        }
    }

    fn expand_waiting(&mut self, waiting: &Pending, id: DefId) {
        let after = self.expand(&waiting.invocation, id, waiting.place, waiting.scope);
        if let (Some(after), Some(link)) = (after, waiting.link) {
            self.semantics.names.set_scope(link, after);
        }
    }

    /// The scope after the expansion, if there was one.
    fn expand(&mut self, invocation: &Invocation, id: DefId, place: Place, scope: u32) -> Option<u32> {
        match self.expansion(invocation, id, place.depth) {
            Ok(file) => {
                self.unit.expansions.0 += 1;
                let place = Place { depth: place.depth + 1, ..place };
                let len = self.source.workspace.files.get(file).text.len() as u32;
                match self.parse(Span::new(file, 0, len), place) {
                    Ok(items) => Some(self.place(items, place, scope)),
                    Err(reason) => {
                        self.problem(invocation.span, &path_text(&invocation.path), reason);
                        None
                    }
                }
            }
            // A type that the template does not speak of, so that nothing is known of the derive.
            Err(_) if invocation.derive => None,
            Err(reason) => {
                self.unit.expansions.1 += 1;
                self.keep_tokens(invocation, place, scope, &reason);
                None
            }
        }
    }

    fn place(&mut self, items: Vec<Raw>, place: Place, scope: u32) -> u32 {
        if place.owner.is_some() {
            self.children(items, place, scope);
            scope
        } else {
            self.declare(items, place, scope)
        }
    }

    /// The file with the expansion of an invocation.
    fn expansion(&mut self, invocation: &Invocation, id: DefId, depth: usize) -> Result<FileId, String> {
        if depth == 0 {
            self.fuel = MAX_EXPANSIONS;
        }
        if depth >= MAX_RECURSION {
            // Two invocations in each expansion would take for ever to get back from here.
            self.fuel = 0;
            return Err("expansions nest too deeply".into());
        }
        self.fuel = self.fuel.checked_sub(1).ok_or("expansions do not end")?;
        let files = &self.source.workspace.files;
        let args = invocation.args;
        let lex = if self.whose() == Whose::Own { tokens::lex } else { tokens::lex_items };
        let mut args = lex(files, args.file, args.lo..args.hi).map_err(|error| error.message.to_string())?;
        if invocation.derive {
            args = template(&args, &self.source.cfg).ok_or("neither a struct nor an enum")?;
        }
        let found = self.find(id);
        let style = match &found.data {
            DefData::Macro(data) => data.style,
            _ => None,
        };
        let expanded = match style.as_ref().map(|style| style.as_str()) {
            Some("paste") => paste(&args),
            Some("cfg_select") => {
                macros::cfg_select(&args, true, &|predicate| self.source.cfg.eval(predicate))
            }
            _ => {
                let rules = self.semantics.macro_rules(found)?;
                let expanded = macros::expand(&rules, &args).map_err(|error| error.message)?;
                if found.from_model { paste(&expanded) } else { expanded }
            }
        };
        let (text, origins) = tokens::render(&expanded);
        self.budget =
            self.budget.checked_sub(text.len()).ok_or("the expansions of this crate are too large")?;
        Ok(files.add_expansion(invocation.span, text.into(), origins))
    }

    fn find(&self, id: DefId) -> &Def {
        if id.unit == self.unit.number {
            &self.unit.defs[id.index as usize]
        } else {
            self.semantics.raw_def(id)
        }
    }

    fn whose(&self) -> Whose {
        if self.unit.model { Whose::Own } else { self.source.whose() }
    }

    /// The items in a text that is not a file of its own.
    fn parse(&self, span: Span, place: Place) -> Result<Vec<Raw>, String> {
        let whose = if place.owner.is_some() { Whose::Own } else { self.whose() };
        let text = blank_bodies(self.source.workspace.files.text(span), whose);
        check_depth(&text).map_err(|_| "nested too deeply")?;
        let _map = SourceMap::enter();
        let reader =
            Reader::new(&self.source.workspace.files, Text::new(span.file, span.lo, &text), &self.source.cfg);
        let mut raws = Vec::new();
        let owner = place.owner.map(|owner| &self.unit.defs[owner as usize].data);
        let parsed = match owner {
            Some(DefData::Trait(_)) => syn::parse::Parser::parse_str(many::<syn::TraitItem>, &text)
                .map(|items| items.iter().for_each(|item| reader.trait_item(item, None, &mut raws))),
            Some(_) => syn::parse::Parser::parse_str(many::<syn::ImplItem>, &text)
                .map(|items| items.iter().for_each(|item| reader.impl_item(item, &mut raws))),
            None => syn::parse_str::<syn::File>(&text).map(|file| raws = reader.items(file.items)),
        };
        parsed.map_err(|error| error.to_string())?;
        Ok(raws)
    }

    /// A macro that cannot be expanded: its tokens may be items all the same.
    fn keep_tokens(&mut self, invocation: &Invocation, place: Place, scope: u32, reason: &str) {
        self.problem(invocation.span, &path_text(&invocation.path), reason);
        let place = Place { depth: place.depth + 1, ..place };
        if place.depth < MAX_RECURSION
            && let Ok(items) = self.parse(invocation.args, place)
        {
            self.place(items, place, scope);
        }
    }

    /// `include!("path")`, `include!(concat!(env!("OUT_DIR"), "/path"))`.
    fn include(&mut self, invocation: &Invocation, place: Place, scope: u32) -> u32 {
        let files = &self.source.workspace.files;
        let text = files.text(invocation.args).to_owned();
        let _map = SourceMap::enter();
        let (krate, workspace) = (self.source.krate, self.source.workspace);
        let found = if let Ok(path) = syn::parse_str::<syn::LitStr>(text.trim().trim_end_matches(',')) {
            let written = files.source_span(invocation.span).file;
            workspace.included_file(krate, written, &path.value()).map_err(|error| error.to_string())
        } else {
            match out_dir_file(&text) {
                Some(path) => match workspace.out_dir(krate) {
                    Some(out) => workspace.read(krate, &out.join(path)).map_err(|error| error.to_string()),
                    None => Err("the package was not built: OUT_DIR is unknown".to_owned()),
                },
                None => Err("the path is not a literal".to_owned()),
            }
        };
        let read = match (found, self.dirs.get(&place.module)) {
            (Ok(file), Some(dir)) if place.depth < MAX_RECURSION => self.source.read_file(file, dir.clone()),
            (Ok(_), _) => return scope,
            (Err(reason), _) => {
                self.problem(invocation.span, "include", reason);
                return scope;
            }
        };
        self.semantics.names.note_file(read.span.file, krate);
        self.unit.problems.extend(read.problem);
        self.place(read.items, Place { depth: place.depth + 1, ..place }, scope)
    }
}

fn many<T: syn::parse::Parse>(input: syn::parse::ParseStream<'_>) -> syn::Result<Vec<T>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}

/// The name of a path that is one name.
pub(in crate::semantics) fn plain_name(path: &Path) -> Option<crate::semantics::hir::Symbol> {
    match path.segments.as_slice() {
        [name] if path.anchor == Anchor::Plain => Some(name.name),
        _ => None,
    }
}

/// A path as text, for problems.
pub(in crate::semantics) fn path_text(path: &Path) -> String {
    let names: Vec<&str> = path.segments.iter().map(|segment| segment.name.as_str()).collect();
    names.join("::")
}

/// `x` of `concat!(env!("OUT_DIR"), "/x")`.
fn out_dir_file(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("env!")?;
    let (_, rest) = rest.split_once("\"OUT_DIR\"")?;
    let parts = rest.split('"').skip(1).step_by(2);
    let path: String = parts.collect();
    Some(path.trim_start_matches('/').to_owned()).filter(|path| !path.is_empty())
}
