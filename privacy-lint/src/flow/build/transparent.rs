//! Wrappers whose value *is* their field's: the step into them is left out, wherever it is written.
//!
//! `Box { value: x }` is `x`, and `boxed.value` is `boxed`; so one value has one form, whichever way it took.

use rustc_hash::FxHashMap;

use crate::flow::ir::{Block, Key, Operand, OperandKind, Place, Rvalue, Step, Stmt};
use crate::semantics::Semantics;
use crate::semantics::defs::DefId;

/// Which types are transparent, asked once for each body.
pub(super) struct Transparent<'a, 'w> {
    sema: &'a Semantics<'w>,
    known: FxHashMap<DefId, bool>,
}

impl<'a, 'w> Transparent<'a, 'w> {
    pub(super) fn new(sema: &'a Semantics<'w>) -> Self {
        Self { sema, known: FxHashMap::default() }
    }

    /// Leaves out the steps in all statements.
    pub(super) fn simplify(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            for stmt in &mut block.stmts {
                match stmt {
                    Stmt::Assign { place, value, .. } => {
                        self.place(place);
                        self.value(value);
                    }
                    Stmt::Call(call) => {
                        self.place(&mut call.result);
                        call.args.iter_mut().for_each(|arg| self.operand(arg));
                    }
                }
            }
            for (_, place, _) in &mut block.when {
                self.place(place);
            }
        }
    }

    fn value(&mut self, value: &mut Rvalue) {
        match value {
            Rvalue::Use(operand) | Rvalue::Narrow(operand, _) | Rvalue::Not(operand) => self.operand(operand),
            Rvalue::Ref(place) => self.place(place),
            Rvalue::Arithmetic(_, left, right) => {
                self.operand(left);
                self.operand(right);
            }
            Rvalue::Combine(operands) => operands.iter_mut().for_each(|operand| self.operand(operand)),
            Rvalue::Closure { captures, .. } => captures.iter_mut().for_each(|(_, part)| self.operand(part)),
            Rvalue::Aggregate { parts, base, .. } => {
                parts.iter_mut().for_each(|(_, part)| self.operand(part));
                base.iter_mut().for_each(|base| self.operand(base));
                if let Some(at) = parts.iter().position(|(key, _)| self.is_wrapped(*key)) {
                    *value = Rvalue::Use(parts.swap_remove(at).1);
                }
            }
        }
    }

    fn operand(&mut self, operand: &mut Operand) {
        if let OperandKind::Place(place) = &mut operand.kind {
            self.place(place);
        }
    }

    fn place(&mut self, place: &mut Place) {
        place.steps.retain(|step| !matches!(step, Step::Key(key) if self.is_wrapped(*key)));
    }

    fn is_wrapped(&mut self, key: Key) -> bool {
        let Key::Field(variant, 0) = key else { return false };
        *self.known.entry(variant).or_insert_with(|| self.sema.is_transparent(variant))
    }
}
