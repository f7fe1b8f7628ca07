//! What the members' own attributes say is personal data, and what they say of functions.

use privacy_policy::attribute::{AttributeProblem, DataAttr, FunctionAttr, Label, Position};

use super::Semantics;
use super::defs::{AdtKind, Attr, DefData, DefId, FieldData, FieldId};
use super::hir::Symbol;
use crate::source::Span;
use crate::workspace::CrateId;

/// All annotations of the members, in order of declaration.
#[derive(Default)]
pub struct Annotations {
    /// Annotated types.
    pub types: Vec<AnnotatedType>,
    /// Fields that say whether the customer opted in, and to which sink.
    pub opt_ins: Vec<(FieldId, Symbol)>,
    /// Attributes of functions.
    pub functions: Vec<(DefId, FunctionAttr, Span)>,
    /// What is wrong with them: where, what, what to do.
    pub problems: Vec<(Span, String, Option<String>)>,
}

/// A type that holds personal data.
pub struct AnnotatedType {
    /// The type.
    pub adt: DefId,
    /// The type's own category and item, if it has one.
    pub label: Option<(Symbol, Option<Symbol>)>,
    /// Its fields that hold personal data, of all variants.
    pub fields: Vec<AnnotatedField>,
}

/// A field that holds personal data.
pub struct AnnotatedField {
    /// The field.
    pub field: FieldId,
    /// Its category.
    pub category: Symbol,
    /// Its item, where one is named.
    pub item: Option<Symbol>,
    /// Where it is declared.
    pub declared: Span,
}

impl Semantics<'_> {
    /// Reads the annotations of all members and checks them against the modules that they go by.
    pub fn annotations<'m>(&self, module_of: &dyn Fn(CrateId) -> &'m privacy_policy::Module) -> Annotations {
        let mut found = Annotations::default();
        for krate in self.members() {
            let module = module_of(krate);
            for def in self.crate_defs(krate) {
                match &self.def(def).data {
                    DefData::Adt(_) => self.annotated_type(def, module, &mut found),
                    // On a module only `allow` means something.
                    DefData::Fn(_) | DefData::Module { .. } => {
                        self.annotated_function(def, module, &mut found)
                    }
                    _ => {}
                }
            }
        }
        found
    }

    fn annotated_type(&self, adt: DefId, module: &privacy_policy::Module, found: &mut Annotations) {
        let def = self.def(adt);
        let DefData::Adt(data) = &def.data else { return };
        let derives = |p: &super::hir::Path| p.segments.last().is_some_and(|s| s.name == "PersonalData");
        if !data.derives.iter().any(derives) {
            return;
        }
        let own = found.data_attr(&def.attrs, Position::Type, module, None);
        let label = own.label(None);
        let mut fields = Vec::new();
        match (data.kind, &data.fields) {
            (AdtKind::Enum, _) => {
                for variant in &data.variants {
                    let item = self.def(*variant);
                    let attr = found.data_attr(&item.attrs, Position::Variant, module, label.as_ref());
                    let inner = attr.label(label.as_ref());
                    if let DefData::Variant(data) = &item.data {
                        found.fields(*variant, &data.fields, inner.as_ref(), module, &mut fields);
                    }
                }
            }
            (_, Some(data)) => found.fields(adt, &data.fields, label.as_ref(), module, &mut fields),
            (_, None) => {}
        }
        let label = label.map(|l| words(&l));
        found.types.push(AnnotatedType { adt, label, fields });
    }

    fn annotated_function(&self, function: DefId, module: &privacy_policy::Module, found: &mut Annotations) {
        for attr in &self.def(function).attrs {
            if !attr.path.starts_with("privacy_label::") {
                continue;
            }
            let Some((parsed, offset)) = parse(attr) else { continue };
            match FunctionAttr::parse_attribute(&parsed) {
                Some(Ok(value)) => {
                    let problems = value.check_against(module);
                    found.complain(problems, attr, offset);
                    found.functions.push((function, value, attr.span));
                }
                Some(Err(problems)) => found.complain(problems, attr, offset),
                None => {}
            }
        }
    }
}

impl Annotations {
    fn data_attr(
        &mut self,
        attrs: &[Attr],
        position: Position,
        module: &privacy_policy::Module,
        outer: Option<&Label>,
    ) -> DataAttr {
        let mut all = DataAttr::default();
        for attr in attrs.iter().filter(|a| a.path == "privacy") {
            let Some((parsed, offset)) = parse(attr) else { continue };
            let (value, problems) = DataAttr::parse(&[parsed], position);
            self.complain(problems, attr, offset);
            let wrong = value.check_against(module, outer);
            self.complain(wrong, attr, offset);
            all = DataAttr {
                category: value.category.or(all.category),
                item: value.item.or(all.item),
                none: value.none.or(all.none),
                opt_in: value.opt_in.or(all.opt_in),
            };
        }
        all
    }

    fn fields(
        &mut self,
        variant: DefId,
        fields: &[FieldData],
        outer: Option<&Label>,
        module: &privacy_policy::Module,
        into: &mut Vec<AnnotatedField>,
    ) {
        for (index, field) in fields.iter().enumerate() {
            let attr = self.data_attr(&field.attrs, Position::Field, module, outer);
            let id = FieldId { variant, index: index as u32 };
            if let Some(sink) = &attr.opt_in {
                self.opt_ins.push((id, Symbol::from(sink.value.as_str())));
            }
            if let Some(label) = attr.label(outer) {
                let (category, item) = words(&label);
                into.push(AnnotatedField { field: id, category, item, declared: field.name_span });
            }
        }
    }

    fn complain(&mut self, problems: Vec<AttributeProblem>, attr: &Attr, offset: u32) {
        for problem in problems {
            let range = problem.span.byte_range();
            let at = |position: usize| (position as u32).saturating_sub(offset) + attr.args_span.lo;
            let span = match (range.start as u32) < offset {
                true => attr.span,
                false => Span::new(attr.args_span.file, at(range.start), at(range.end)),
            };
            self.problems.push((span, problem.message, problem.help));
        }
    }
}

fn words(label: &Label) -> (Symbol, Option<Symbol>) {
    let symbol = |word: &str| Symbol::from(word);
    (symbol(&label.category.value), label.item.as_ref().map(|i| symbol(&i.value)))
}

/// The attribute as `syn` reads it, and where its arguments begin in the text that was parsed.
fn parse(attr: &Attr) -> Option<(syn::Attribute, u32)> {
    let head = format!("#[{}(", attr.path);
    let text = format!("{head}{})]", attr.args);
    let parsed = syn::parse::Parser::parse_str(syn::Attribute::parse_outer, &text).ok()?;
    Some((parsed.into_iter().next()?, head.len() as u32))
}
