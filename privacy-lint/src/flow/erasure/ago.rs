//! How long before the statement is a point in time that code computes: `Utc::now() - Duration::days(7)`?

use super::built::Reader;
use crate::semantics::defs::DefData;
use crate::semantics::hir::{BinaryOp, ExprId, ExprKind, Literal, UnaryOp};
use crate::semantics::ty::ValueRes;

/// What is known of an expression as a point in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ago {
    /// So many seconds before now.
    Seconds(i128),
    /// Some time.
    Unknown,
    /// Not a point in time.
    NoTime,
}

impl Reader<'_, '_> {
    /// How long ago an expression says.
    pub(super) fn ago(&self, expr: ExprId, depth: usize) -> Ago {
        let Some(depth) = depth.checked_sub(1) else { return Ago::Unknown };
        let moved = |from: ExprId, by: ExprId, sign: i128| match self.ago(from, depth) {
            Ago::Seconds(ago) => {
                self.lasts(by, depth).map_or(Ago::Unknown, |by| Ago::Seconds(ago + sign * by))
            }
            other => other,
        };
        match self.kind(expr) {
            ExprKind::Local(binding) => match self.initial(*binding) {
                Some(initial) => self.ago(initial, depth),
                None => self.some_time(expr),
            },
            ExprKind::Binary(BinaryOp::Sub, from, by) => moved(*from, *by, 1),
            ExprKind::Binary(BinaryOp::Add, from, by) => moved(*from, *by, -1),
            ExprKind::Ref(_, inner) | ExprKind::Deref(inner) | ExprKind::Try(inner) => {
                self.ago(*inner, depth)
            }
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } => {
                let Some((marks, args)) = self.call(expr) else { return Ago::NoTime };
                match (marks.rows.as_deref().unwrap_or_default(), args.as_slice()) {
                    ("now", _) => Ago::Seconds(0),
                    ("before", [from, by]) => moved(*from, *by, 1),
                    ("after", [from, by]) => moved(*from, *by, -1),
                    // `now.naive_utc()`, `then.unwrap()`, `Some(then)`: the same time.
                    (_, [of, rest @ ..]) if rest.is_empty() || self.is_text(rest) => {
                        match self.ago(*of, depth) {
                            Ago::NoTime => self.some_time(expr),
                            // A number of seconds is no longer a time that something can be taken from.
                            ago if self.is_moment(expr) => ago,
                            _ => Ago::Unknown,
                        }
                    }
                    _ => self.some_time(expr),
                }
            }
            // The `now` of a query builder; a constant is some time.
            ExprKind::Path(_) if matches!(self.inference.paths.get(&expr), Some(ValueRes::Ctor(..))) => {
                if self.is_moment(expr) {
                    Ago::Seconds(0)
                } else {
                    Ago::NoTime
                }
            }
            _ => self.some_time(expr),
        }
    }

    fn some_time(&self, expr: ExprId) -> Ago {
        if self.is_moment(expr) { Ago::Unknown } else { Ago::NoTime }
    }

    /// `expect("…")`.
    fn is_text(&self, args: &[ExprId]) -> bool {
        matches!(args, [text] if matches!(self.kind(*text), ExprKind::Literal(Literal::Str(_))))
    }

    /// How many seconds an expression of a length of time says.
    fn lasts(&self, expr: ExprId, depth: usize) -> Option<i128> {
        let depth = depth.checked_sub(1)?;
        match self.kind(expr) {
            ExprKind::Local(binding) => self.lasts(self.initial(*binding)?, depth),
            ExprKind::Path(_) => self.in_constant(expr, |reader, root| reader.lasts(root, depth)),
            ExprKind::Ref(_, inner) | ExprKind::Deref(inner) | ExprKind::Try(inner) => {
                self.lasts(*inner, depth)
            }
            ExprKind::Binary(BinaryOp::Mul, a, b) => {
                self.lasts(*a, depth)?.checked_mul(self.number(*b, depth)?)
            }
            ExprKind::Binary(BinaryOp::Add, a, b) => {
                self.lasts(*a, depth)?.checked_add(self.lasts(*b, depth)?)
            }
            _ => {
                let (marks, args) = self.call(expr)?;
                let (count, rest) = args.split_first()?;
                match &marks.lasts {
                    Some(unit) => scaled(self.number(*count, depth)?, unit),
                    None if rest.is_empty() || self.is_text(rest) => self.lasts(*count, depth),
                    None => None,
                }
            }
        }
    }

    fn number(&self, expr: ExprId, depth: usize) -> Option<i128> {
        let depth = depth.checked_sub(1)?;
        match self.kind(expr) {
            ExprKind::Literal(Literal::Int(number, _)) => *number,
            ExprKind::Local(binding) => self.number(self.initial(*binding)?, depth),
            ExprKind::Path(_) => self.in_constant(expr, |reader, root| reader.number(root, depth)),
            ExprKind::Cast { value, .. } => self.number(*value, depth),
            ExprKind::Unary(UnaryOp::Neg, value) => self.number(*value, depth)?.checked_neg(),
            ExprKind::Binary(op, a, b) => {
                let (a, b) = (self.number(*a, depth)?, self.number(*b, depth)?);
                match op {
                    BinaryOp::Add => a.checked_add(b),
                    BinaryOp::Sub => a.checked_sub(b),
                    BinaryOp::Mul => a.checked_mul(b),
                    BinaryOp::Div => a.checked_div(b),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Reads the body of the constant that a path names.
    fn in_constant(
        &self,
        path: ExprId,
        read: impl Fn(&Reader<'_, '_>, ExprId) -> Option<i128>,
    ) -> Option<i128> {
        let (reader, root) = self.constant(path)?;
        read(&reader, root)
    }

    /// The value of the constant that a path names.
    pub(super) fn constant(&self, path: ExprId) -> Option<(Self, ExprId)> {
        let Some(ValueRes::Def(constant)) = self.inference.paths.get(&path) else { return None };
        if !matches!(self.sema.def(constant.def).data, DefData::Const(_)) {
            return None;
        }
        let reader = Reader::new(self.sema, constant.def)?;
        let root = reader.body.root;
        Some((reader, root))
    }
}

/// A month counts as 31 days, a year as 366: as in the module.
fn scaled(count: i128, unit: &str) -> Option<i128> {
    let seconds = match unit {
        "microseconds" => return Some(count / 1_000_000),
        "milliseconds" => return Some(count / 1_000),
        "seconds" => 1,
        "minutes" => 60,
        "hours" => 3_600,
        "days" => 86_400,
        "weeks" => 7 * 86_400,
        "months" => 31 * 86_400,
        "years" => 366 * 86_400,
        _ => return None,
    };
    count.checked_mul(seconds)
}
