//! How long before the statement is a point in time that code computes: `Utc::now() - Duration::days(7)`?

use super::age::seconds_of_unit;
use super::reader::Reader;
use crate::semantics::hir::{BinaryOp, ExprId, ExprKind, Literal, UnaryOp};
use crate::semantics::ty::ValueRes;

/// What is known of an expression as a point in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ago {
    /// So many seconds before now.
    Seconds(i128),
    /// The length of time from 1970 until so many seconds before now.
    Since(i128),
    /// A number that counts since 1970: so much before that of now, and how much of it is a second.
    Count { ago: i128, per_second: i128 },
    /// Some time.
    Unknown,
    /// Not a point in time.
    NoTime,
}

impl Ago {
    /// In whole seconds, rounded up.
    pub(super) fn seconds(self) -> Option<i128> {
        match self {
            Ago::Seconds(ago) | Ago::Since(ago) => Some(ago),
            Ago::Count { ago, per_second } => {
                Some(ago.div_euclid(per_second) + i128::from(ago % per_second != 0))
            }
            Ago::Unknown | Ago::NoTime => None,
        }
    }

    /// The same, longer ago: by seconds, or by what it counts.
    fn before(self, by: i128) -> Ago {
        let moved = match self {
            Ago::Seconds(ago) => ago.checked_add(by).map(Ago::Seconds),
            Ago::Since(ago) => ago.checked_add(by).map(Ago::Since),
            Ago::Count { ago, per_second } => ago.checked_add(by).map(|ago| Ago::Count { ago, per_second }),
            Ago::Unknown | Ago::NoTime => Some(self),
        };
        moved.unwrap_or(Ago::Unknown)
    }

    /// A number that counts something else, so many times smaller or larger.
    fn rescaled(self, op: BinaryOp, by: i128) -> Ago {
        let Ago::Count { ago, per_second } = self else { return self };
        let scale = |number: i128| match op {
            BinaryOp::Mul => number.checked_mul(by),
            _ => number.checked_div(by),
        };
        // Parts of a second are no count that is known.
        let whole = per_second.checked_rem(by) == Some(0);
        match scale(ago).zip(scale(per_second)) {
            Some((ago, per_second)) if per_second > 0 && (op == BinaryOp::Mul || whole) => {
                Ago::Count { ago, per_second }
            }
            _ => Ago::Unknown,
        }
    }

    /// The longer ago of two that may be.
    fn or(self, other: Ago) -> Ago {
        match (self, other) {
            (Ago::NoTime, Ago::NoTime) => Ago::NoTime,
            (one, other) => match (one.seconds(), other.seconds()) {
                (Some(a), Some(b)) => {
                    if a >= b {
                        one
                    } else {
                        other
                    }
                }
                _ => Ago::Unknown,
            },
        }
    }
}

impl Reader<'_, '_> {
    /// How long ago an expression says.
    pub(super) fn ago(&self, expr: ExprId, depth: usize) -> Ago {
        let Some(depth) = depth.checked_sub(1) else { return Ago::Unknown };
        match self.kind(expr) {
            ExprKind::Local(binding) => match self.initial(*binding) {
                Some(initial) => self.ago(initial, depth),
                None => {
                    let handed = self.handed(*binding).unwrap_or_default().into_iter();
                    let each = handed.map(|(caller, arg)| caller.ago(arg, depth / 2)).reduce(Ago::or);
                    each.filter(|ago| *ago != Ago::NoTime).unwrap_or_else(|| self.some_time(expr))
                }
            },
            ExprKind::Binary(BinaryOp::Sub, from, by) => self.moved(*from, *by, 1, depth),
            ExprKind::Binary(BinaryOp::Add, from, by) => self.moved(*from, *by, -1, depth),
            ExprKind::Binary(op @ (BinaryOp::Mul | BinaryOp::Div), count, by) => {
                match (self.ago(*count, depth), self.number(*by, depth)) {
                    (count @ Ago::Count { .. }, Some(by)) if by > 0 => count.rescaled(*op, by),
                    (Ago::NoTime, _) => Ago::NoTime,
                    _ => Ago::Unknown,
                }
            }
            ExprKind::Block(block) => block.tail.map_or(Ago::NoTime, |tail| self.ago(tail, depth)),
            ExprKind::Ref(_, inner)
            | ExprKind::Deref(inner)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Cast { value: inner, .. } => self.ago(*inner, depth),
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } => self.ago_of_call(expr, depth),
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

    /// A point in time, and what is taken from it.
    fn moved(&self, from: ExprId, by: ExprId, sign: i128, depth: usize) -> Ago {
        let from = self.ago(from, depth);
        let by = match from {
            Ago::Seconds(_) | Ago::Since(_) => self.lasts(by, depth),
            Ago::Count { .. } => self.number(by, depth),
            Ago::Unknown | Ago::NoTime => return from,
        };
        by.and_then(|by| by.checked_mul(sign)).map_or(Ago::Unknown, |by| from.before(by))
    }

    fn ago_of_call(&self, expr: ExprId, depth: usize) -> Ago {
        let Some((marks, args)) = self.call(expr) else { return Ago::NoTime };
        match (marks.rows.as_deref().unwrap_or_default(), args.as_slice()) {
            ("now", _) => Ago::Seconds(0),
            ("before", [from, by]) => self.moved(*from, *by, 1, depth),
            ("after", [from, by]) => self.moved(*from, *by, -1, depth),
            // Of a point in time, what has passed until it since another one.
            ("since", [of, start]) => match self.ago(*of, depth) {
                Ago::Seconds(ago) if self.is_start(*start) => Ago::Since(ago),
                _ => Ago::NoTime,
            },
            (unit @ ("seconds" | "milliseconds" | "microseconds"), [of]) => match self.ago(*of, depth) {
                Ago::Seconds(ago) | Ago::Since(ago) => {
                    Ago::Count { ago, per_second: 1 }.rescaled(BinaryOp::Mul, per_second(unit))
                }
                other => other,
            },
            // `now.naive_utc()`, `then.unwrap()`, `Some(then)`, `i64::try_from(then)`: the same time.
            (_, [of, rest @ ..])
                if self.callee(expr).is_none_or(|c| self.inside(c).is_none()) && self.is_literal(rest) =>
            {
                match self.ago(*of, depth) {
                    Ago::NoTime => self.some_time(expr),
                    ago if self.is_moment(expr) => ago.seconds().map_or(Ago::Unknown, Ago::Seconds),
                    ago @ Ago::Count { .. } => ago,
                    ago @ Ago::Since(_) if !self.is_number(expr) => ago,
                    // A number of seconds is no longer a time that something can be taken from.
                    _ => Ago::Unknown,
                }
            }
            _ => match self.callee(expr).and_then(|callee| self.inside(callee)) {
                // A function of the program.
                Some(inside) => match inside.ago(inside.body.root, depth) {
                    Ago::NoTime => self.some_time(expr),
                    ago => ago,
                },
                None => self.some_time(expr),
            },
        }
    }

    fn some_time(&self, expr: ExprId) -> Ago {
        if self.is_moment(expr) { Ago::Unknown } else { Ago::NoTime }
    }

    /// `UNIX_EPOCH`
    fn is_start(&self, expr: ExprId) -> bool {
        match self.kind(expr) {
            ExprKind::Path(path) => path.segments.last().is_some_and(|s| s.name == "UNIX_EPOCH"),
            _ => false,
        }
    }

    /// `expect("…")`, `from_timestamp(then, 0)`.
    fn is_literal(&self, args: &[ExprId]) -> bool {
        args.iter().all(|arg| matches!(self.kind(*arg), ExprKind::Literal(_)))
    }

    /// How many seconds an expression of a length of time says.
    fn lasts(&self, expr: ExprId, depth: usize) -> Option<i128> {
        let depth = depth.checked_sub(1)?;
        match self.kind(expr) {
            ExprKind::Local(_) => self.known(expr, |reader, of, depth| reader.lasts(of, depth), depth),
            ExprKind::Path(_) => self.in_constant(expr, |reader, root| reader.lasts(root, depth)),
            ExprKind::Ref(_, inner) | ExprKind::Deref(inner) | ExprKind::Try(inner) => {
                self.lasts(*inner, depth)
            }
            ExprKind::Block(block) => self.lasts(block.tail?, depth),
            // What a static is made with when it is first used.
            ExprKind::Closure { params, body, .. } if params.is_empty() => self.lasts(*body, depth),
            ExprKind::Binary(BinaryOp::Mul, a, b) => {
                let factor = |one: ExprId, other: ExprId| {
                    self.lasts(one, depth)?.checked_mul(self.number(other, depth)?)
                };
                factor(*a, *b).or_else(|| factor(*b, *a))
            }
            ExprKind::Binary(BinaryOp::Add, a, b) => {
                self.lasts(*a, depth)?.checked_add(self.lasts(*b, depth)?)
            }
            _ => {
                let (marks, args) = self.call(expr)?;
                if let Some(inside) = self.callee(expr).and_then(|callee| self.inside(callee)) {
                    return inside.lasts(inside.body.root, depth);
                }
                let (count, rest) = args.split_first()?;
                match &marks.lasts {
                    Some(unit) => scaled(self.number(*count, depth)?, unit),
                    None if self.is_literal(rest) => self.lasts(*count, depth),
                    None => None,
                }
            }
        }
    }

    fn number(&self, expr: ExprId, depth: usize) -> Option<i128> {
        let depth = depth.checked_sub(1)?;
        match self.kind(expr) {
            ExprKind::Literal(Literal::Int(number, _)) => *number,
            ExprKind::Local(_) => self.known(expr, |reader, of, depth| reader.number(of, depth), depth),
            ExprKind::Path(_) => self.in_constant(expr, |reader, root| reader.number(root, depth)),
            ExprKind::Cast { value, .. } | ExprKind::Deref(value) | ExprKind::Try(value) => {
                self.number(*value, depth)
            }
            ExprKind::Block(block) => self.number(block.tail?, depth),
            ExprKind::Closure { params, body, .. } if params.is_empty() => self.number(*body, depth),
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
            _ => {
                let (marks, args) = self.call(expr)?;
                if let Some(inside) = self.callee(expr).and_then(|callee| self.inside(callee)) {
                    return inside.number(inside.body.root, depth);
                }
                let (of, rest) = args.split_first()?;
                match marks.rows.as_deref() {
                    // `Duration::from_days(7).as_secs()`
                    Some(unit @ ("seconds" | "milliseconds" | "microseconds")) => {
                        self.lasts(*of, depth)?.checked_mul(per_second(unit))
                    }
                    None if self.is_literal(rest) => self.number(*of, depth),
                    _ => None,
                }
            }
        }
    }

    /// What a variable is: what it is made with, or the most that a caller hands over.
    fn known(
        &self,
        local: ExprId,
        read: impl Fn(&Reader<'_, '_>, ExprId, usize) -> Option<i128>,
        depth: usize,
    ) -> Option<i128> {
        let ExprKind::Local(binding) = self.kind(local) else { return None };
        if let Some(initial) = self.initial(*binding) {
            return read(self, initial, depth);
        }
        let each = self.handed(*binding)?.into_iter().map(|(caller, arg)| read(&caller, arg, depth / 2));
        each.collect::<Option<Vec<i128>>>()?.into_iter().max()
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
}

fn per_second(unit: &str) -> i128 {
    match unit {
        "milliseconds" => 1_000,
        "microseconds" => 1_000_000,
        _ => 1,
    }
}

/// So many of a unit, in seconds.
fn scaled(count: i128, unit: &str) -> Option<i128> {
    match unit {
        "microseconds" => Some(count / 1_000_000),
        "milliseconds" => Some(count / 1_000),
        _ => count.checked_mul(i128::from(seconds_of_unit(unit)?)),
    }
}
