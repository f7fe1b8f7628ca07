//! Types, generics, attributes, signatures.

use super::Fake;
use crate::semantics::defs::Shape;
use crate::semantics::hir::{Generics, ParamKind};
use crate::semantics::lower::pretty::{show_bounds, show_path, show_type};
use crate::semantics::lower::{Lowering, SourceMap, Text};

/// Lowers with a context for the text, which starts at some offset of its file.
fn with<T>(source: &str, lower: impl FnOnce(&Lowering<'_>) -> T) -> T {
    let fake = Fake::new();
    let file = fake.files.add(std::path::Path::new("a.rs"), format!("é {source}").into());
    let _map = SourceMap::enter();
    lower(&Lowering::new(&fake.files, Text::new(file, 3, source)))
}

fn ty(source: &str) -> String {
    with(source, |lowering| show_type(&lowering.type_ref(&syn::parse_str(source).expect("a type"))))
}

fn show_generics(generics: &Generics) -> String {
    let params: Vec<String> = generics
        .params
        .iter()
        .map(|param| match &param.kind {
            ParamKind::Type(None) => param.name.to_string(),
            ParamKind::Type(Some(default)) => format!("{} = {}", param.name, show_type(default)),
            ParamKind::Const(ty) => format!("const {}: {}", param.name, show_type(ty)),
        })
        .collect();
    let predicates: Vec<String> = generics
        .predicates
        .iter()
        .map(|predicate| format!("{}: {}", show_type(&predicate.subject), show_bounds(&predicate.bounds)))
        .collect();
    format!("<{}> where {}", params.join(", "), predicates.join(", "))
}

fn signature(source: &str) -> String {
    with(source, |lowering| {
        let item: syn::Signature = syn::parse_str(source).expect("a signature");
        let data = lowering.signature(&item, &|_| true);
        let params: Vec<String> = data
            .params
            .iter()
            .map(|param| {
                format!(
                    "{}: {} [{}]",
                    param.name.map_or("_", |n| n.as_str()),
                    show_type(&param.ty),
                    lowering.files.text(param.span)
                )
            })
            .collect();
        format!("{} ({}) -> {}", show_generics(&data.generics), params.join(", "), show_type(&data.ret))
    })
}

#[test]
fn types() {
    assert_eq!(ty("&'a mut [Vec<Option<u8>>]"), "&mut [Vec<Option<u8>>]");
    assert_eq!(ty("(A, (B), [u8; 4], *const dyn T, !)"), "(A, B, [u8; Literal(4)], *dyn T, !)");
    assert_eq!(ty("for<'a> fn(&'a A, b: B) -> C"), "fn(&A, B) -> C");
    assert_eq!(
        ty("Box<dyn for<'a> Fn(&'a A) -> B + Send + 'static>"),
        "Box<dyn Fn<(&A), Output = B> + Send>"
    );
    assert_eq!(ty("impl Iterator<Item = impl Into<A>> + 'a"), "impl Iterator<Item = impl Into<A>>");
    assert_eq!(ty("M<'a, 3, -1, { 4 }, T, 'c', { N + 1 }>"), "M<3, -1, 4, T, 99, ?>");
    assert_eq!(ty("<A as crate::T<B>>::C::D"), "<A as crate::T<B>>::C::D");
    assert_eq!(ty("<[A]>::C"), "<[A]>::C");
    assert_eq!(ty("__dollar_crate_7::a::B"), "$crate7::a::B");
    assert_eq!(ty("::a::B"), "::a::B");
    assert_eq!(ty("self::super::super::A"), "super::super::A");
    assert_eq!(ty("r#type::A"), "type::A");
    // Expanded where its name is known.
    assert_eq!(ty("m!(a)"), "m!");
}

#[test]
fn generics_with_bounds_as_predicates() {
    let source =
        "f<'a, T: A + ?Sized + 'a, const N: usize, U = u8>() where U: for<'b> B<'b>, Vec<T>: C, 'a: 'b";
    assert_eq!(
        signature(&format!("fn {source}")),
        "<T, const N: usize, U = u8> where T: A + ?Sized, U: B<>, Vec<T>: C () -> ()"
    );
}

#[test]
fn impl_trait_in_an_argument_is_a_parameter() {
    assert_eq!(
        signature(
            "fn f<T>(a: &impl A<X>, b: Vec<impl Fn(u8) -> T>, c: impl Iterator<Item = impl C>) -> impl D"
        ),
        "<T, impl#0, impl#1, impl#2, impl#3> where impl#0: A<X>, impl#1: Fn<(u8), Output = T>, impl#3: C, \
         impl#2: Iterator<Item = impl#3> (a: &impl#0 [a: &impl A<X>], b: Vec<impl#1> [b: Vec<impl Fn(u8) -> T>], \
         c: impl#2 [c: impl Iterator<Item = impl C>]) -> impl D"
    );
}

#[test]
fn receivers() {
    assert_eq!(signature("fn f(self)"), "<> where  (self: Self [self]) -> ()");
    assert_eq!(
        signature("fn f(&'a mut self, _: u8)"),
        "<> where  (self: &mut Self [&'a mut self], _: u8 [_: u8]) -> ()"
    );
    assert_eq!(
        signature("fn f(mut self: Box<Self>)"),
        "<> where  (self: Box<Self> [mut self: Box<Self>]) -> ()"
    );
}

#[test]
fn attributes() {
    let source = r#"#[doc = "x"] #[cfg(on)] #[cfg_attr(on, serde(skip, rename = "a"), b)] #[cfg_attr(never, c)]
        #[a::b(x, (y))] #[path = "p.rs"] #[unsafe(no_mangle)] #[derive(A, b::C<D>)] struct S;"#;
    with(source, |lowering| {
        let item: syn::ItemStruct = syn::parse_str(source).expect("a struct");
        let cfg = |attrs: &[syn::Attribute]| {
            !attrs.iter().any(|a| a.meta.require_list().is_ok_and(|l| l.tokens.to_string() == "never"))
        };
        let attrs: Vec<String> = lowering
            .attrs(&item.attrs, &cfg)
            .iter()
            .map(|attr| {
                assert_eq!(lowering.files.text(attr.args_span), attr.args.as_str());
                format!("{}[{}]", attr.path, attr.args)
            })
            .collect();
        assert_eq!(
            attrs,
            [
                "serde[skip, rename = \"a\"]",
                "b[]",
                "a::b[x, (y)]",
                "path[\"p.rs\"]",
                "no_mangle[]",
                "derive[A, b::C<D>]"
            ]
        );
        let derives: Vec<String> = lowering.derives(&item.attrs, &cfg).iter().map(show_path).collect();
        assert_eq!(derives, ["A", "b::C<D>"]);
    });
}

#[test]
fn fields() {
    let source = "struct S { #[x] pub a: Vec<u8>, #[cfg(never)] b: B, c: C }";
    with(source, |lowering| {
        let item: syn::ItemStruct = syn::parse_str(source).expect("a struct");
        let data =
            lowering.fields(&item.fields, &|attrs| !attrs.iter().any(|attr| attr.path().is_ident("cfg")));
        assert_eq!(data.shape, Shape::Record);
        let shown: Vec<(&str, &str, usize)> = data
            .fields
            .iter()
            .map(|field| (field.name.as_str(), lowering.files.text(field.span), field.attrs.len()))
            .collect();
        assert_eq!(shown, [("a", "#[x] pub a: Vec<u8>", 1), ("c", "c: C", 0)]);
    });
}
