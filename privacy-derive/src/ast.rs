//! Which parts does a type have, and what is written on each?

use privacy_policy::attribute::{AttributeProblem, DataAttr, Position};
use proc_macro2::Ident;
use syn::{Attribute, Data, DeriveInput, Fields};

/// A struct or an enum with what its attributes say.
pub(crate) struct Input<'a> {
    pub(crate) node: &'a DeriveInput,
    pub(crate) attr: DataAttr,
    /// A struct is its only variant.
    pub(crate) variants: Vec<Variant<'a>>,
}

pub(crate) struct Variant<'a> {
    /// `None` for a struct.
    pub(crate) name: Option<&'a Ident>,
    pub(crate) attr: DataAttr,
    pub(crate) fields: Vec<Field>,
}

pub(crate) struct Field {
    /// Its name, or its index in a tuple.
    pub(crate) name: String,
    pub(crate) attr: DataAttr,
}

impl<'a> Input<'a> {
    /// Reads a type. What is right is there also where something else is wrong.
    pub(crate) fn new(node: &'a DeriveInput) -> (Self, Vec<AttributeProblem>) {
        let mut problems = Vec::new();
        let mut read = |attributes: &[Attribute], position| {
            let (attr, found) = DataAttr::parse(attributes, position);
            problems.extend(found);
            attr
        };
        let attr = read(&node.attrs, Position::Type);
        let variants = match &node.data {
            Data::Struct(data) => {
                let fields = fields(&data.fields, &mut read);
                vec![Variant { name: None, attr: DataAttr::default(), fields }]
            }
            Data::Enum(data) => data
                .variants
                .iter()
                .map(|variant| Variant {
                    name: Some(&variant.ident),
                    attr: read(&variant.attrs, Position::Variant),
                    fields: fields(&variant.fields, &mut read),
                })
                .collect(),
            Data::Union(_) => Vec::new(),
        };
        (Self { node, attr, variants }, problems)
    }
}

fn fields(fields: &Fields, read: &mut impl FnMut(&[Attribute], Position) -> DataAttr) -> Vec<Field> {
    fields
        .iter()
        .enumerate()
        .map(|(index, field)| Field {
            name: field.ident.as_ref().map_or_else(
                || index.to_string(),
                |name| {
                    let name = name.to_string();
                    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
                },
            ),
            attr: read(&field.attrs, Position::Field),
        })
        .collect()
}
