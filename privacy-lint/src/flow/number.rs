//! Which number does a value hold, when constants say so?
//!
//! Constants fold at once. What is computed from a parameter stays a [`Sum`] until a caller says what the
//! parameter is: `Duration::from_secs(7 * 24 * HOUR)` is one number through the bodies of `std`'s model.

use std::sync::Arc;

use super::ir::{ArithmeticOp, Key};
use super::label::{Label, Path};
use super::location::Root;
use super::value::{Node, Text, Val};
use crate::semantics::hir::Symbol;

/// How deep a computation is remembered.
const DEPTH: usize = 8;
/// How many alternatives are kept apart.
pub const ALTERNATIVES: usize = 4;

/// A number that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Sum {
    /// A constant.
    Number(i128),
    /// What a parameter holds at a path.
    Param(u32, Path),
    /// An operation on two of them.
    Of(ArithmeticOp, Arc<Sum>, Arc<Sum>),
}

impl Sum {
    fn of(op: ArithmeticOp, left: Sum, right: Sum) -> Option<Sum> {
        match (&left, &right) {
            (Sum::Number(a), Sum::Number(b)) => op.apply(*a, *b).map(Sum::Number),
            _ if left.depth().max(right.depth()) >= DEPTH => None,
            _ => Some(Sum::Of(op, Arc::new(left), Arc::new(right))),
        }
    }

    fn depth(&self) -> usize {
        match self {
            Sum::Of(_, left, right) => 1 + left.depth().max(right.depth()),
            _ => 0,
        }
    }

    /// The computation with the parameters' numbers in their places; several where those have several.
    pub fn with(&self, param: &dyn Fn(u32, &[Key]) -> Vec<Sum>) -> Vec<Sum> {
        match self {
            Sum::Number(_) => vec![self.clone()],
            Sum::Param(index, path) => param(*index, path),
            Sum::Of(op, left, right) => combinations(*op, &left.with(param), &right.with(param)),
        }
    }
}

impl ArithmeticOp {
    fn apply(self, left: i128, right: i128) -> Option<i128> {
        match self {
            ArithmeticOp::Add => left.checked_add(right),
            ArithmeticOp::Sub => left.checked_sub(right),
            ArithmeticOp::Mul => left.checked_mul(right),
            ArithmeticOp::Div => left.checked_div(right),
            ArithmeticOp::Rem => left.checked_rem(right),
        }
    }
}

impl Val {
    /// The numbers that the value may be.
    pub fn numbers(&self) -> Vec<Sum> {
        let Some(node) = self.node() else { return Vec::new() };
        let mut numbers: Vec<Sum> = self.texts().iter().filter_map(number).map(Sum::Number).collect();
        numbers.extend(node.sums.iter().cloned());
        for (label, _) in &node.labels {
            if let Label::Part { root: Root::Pointee(index), path, whole: false } = label {
                numbers.push(Sum::Param(*index, path.clone()));
            }
        }
        numbers.truncate(ALTERNATIVES);
        numbers
    }

    /// Whether the value is made of constants only.
    pub fn is_constant(&self) -> bool {
        self.node().is_some_and(|n| {
            let own = n.labels.is_empty() && n.refs.is_empty() && n.functions.is_empty() && n.sums.is_empty();
            let parts = n.parts.iter().all(|(_, part)| part.is_clean() || part.is_constant());
            own && parts && (!n.texts.is_empty() || !n.parts.is_empty())
        })
    }

    /// A value that is one of these numbers.
    pub fn of_numbers(numbers: Vec<Sum>) -> Val {
        let mut node = Node::default();
        for number in numbers {
            match number {
                Sum::Number(n) => {
                    let text = Text::Whole(Symbol::from(n.to_string().as_str()));
                    if !node.texts.contains(&text) {
                        node.texts.push(text);
                    }
                }
                sum if !node.sums.contains(&sum) => node.sums.push(sum),
                _ => {}
            }
        }
        Val::from_node(node)
    }
}

/// The number that a text is.
pub fn number(text: &Text) -> Option<i128> {
    match text {
        Text::Whole(text) => text.parse().ok(),
        Text::Prefix(_) => None,
    }
}

/// What an operation makes of these numbers.
pub fn combinations(op: ArithmeticOp, left: &[Sum], right: &[Sum]) -> Vec<Sum> {
    let pairs = left.iter().flat_map(|l| right.iter().map(move |r| (l, r)));
    let mut sums: Vec<Sum> = pairs.filter_map(|(l, r)| Sum::of(op, l.clone(), r.clone())).collect();
    sums.truncate(ALTERNATIVES);
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_fold_and_parameters_wait() {
        let seven = [Sum::Number(7)];
        assert_eq!(combinations(ArithmeticOp::Mul, &seven, &[Sum::Number(86_400)]), [Sum::Number(604_800)]);
        assert!(combinations(ArithmeticOp::Div, &seven, &[Sum::Number(0)]).is_empty());
        let param = Sum::Param(0, Path::default());
        let days = &combinations(ArithmeticOp::Mul, &[param], &[Sum::Number(86_400)])[0];
        assert_eq!(days.with(&|_, _| seven.to_vec()), [Sum::Number(604_800)]);
        assert!(days.with(&|_, _| Vec::new()).is_empty());
    }
}
