//! Where in a file the skimmer is: the brackets around it, and how the item at hand began.

use crate::workspace::scan::Kind;

/// What a bracket holds.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) enum Inside {
    /// Items: a file, or a module.
    #[default]
    Module,
    /// What a type has by itself.
    Impl,
    /// What a type has by a trait.
    TraitImpl,
    /// Fields, variants, the items of a trait, arguments.
    Other,
}

/// The keyword that says what an item is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Item {
    #[default]
    Unknown,
    Module,
    Impl,
    Value,
    Other,
}

/// The tokens of an item so far.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Head {
    /// Where the item starts, with its attributes.
    pub(super) start: Option<usize>,
    /// Whether every crate may name it.
    pub(super) is_public: bool,
    /// Whether the value of a constant has begun.
    pub(super) is_value: bool,
    item: Item,
    /// `impl Trait for`.
    has_for: bool,
    /// `<` that are not closed.
    angles: i32,
}

impl Head {
    /// A token of the item, at this offset.
    pub(super) fn begin(&mut self, at: usize) {
        self.start.get_or_insert(at);
    }

    /// An identifier or keyword; `next` is the kind of the token after it.
    pub(super) fn word(&mut self, word: &str, next: impl FnOnce() -> Option<Kind>) {
        if word == "for" && self.item == Item::Impl && self.angles <= 0 {
            // `for<'a>` belongs to a bound.
            self.has_for |= next() != Some(Kind::Punct(b'<'));
        }
        if self.item != Item::Unknown {
            return;
        }
        self.item = match word {
            "mod" => Item::Module,
            "impl" => Item::Impl,
            "const" | "static" => Item::Value,
            "struct" | "enum" | "union" | "trait" | "type" | "use" | "extern" => Item::Other,
            _ => Item::Unknown,
        };
    }

    fn inside(&self) -> Inside {
        match self.item {
            Item::Module => Inside::Module,
            Item::Impl if self.has_for => Inside::TraitImpl,
            Item::Impl => Inside::Impl,
            _ => Inside::Other,
        }
    }
}

struct Frame {
    bracket: u8,
    inside: Inside,
    /// The item that the bracket belongs to.
    head: Head,
}

/// The brackets that are open, and the item at hand in the innermost of them.
#[derive(Default)]
pub(super) struct Frames {
    frames: Vec<Frame>,
    pub(super) head: Head,
}

impl Frames {
    /// What the innermost bracket holds.
    pub(super) fn inside(&self) -> Inside {
        self.frames.last().map_or(Inside::Module, |frame| frame.inside)
    }

    pub(super) fn is_outermost(&self) -> bool {
        self.frames.is_empty()
    }

    pub(super) fn open(&mut self, bracket: u8) {
        let holds_items = bracket == b'{' && self.head.angles <= 0;
        let inside = if holds_items { self.head.inside() } else { Inside::Other };
        let head = std::mem::take(&mut self.head);
        self.frames.push(Frame { bracket, inside, head });
    }

    /// `None` if it does not fit.
    pub(super) fn close(&mut self, bracket: u8) -> Option<()> {
        let frame = self.frames.pop().filter(|frame| frame.bracket == opening(bracket))?;
        let ends_item = bracket == b'}' && frame.head.angles <= 0;
        self.head = if ends_item { Head::default() } else { frame.head };
        Some(())
    }

    /// After the arguments of a macro.
    pub(super) fn after_macro(&mut self, bracket: u8) {
        if bracket == b'{' && !self.head.is_value {
            self.head = Head::default();
        }
    }

    /// An operator or separator; `before` is the kind of the token before it.
    pub(super) fn punct(&mut self, punct: u8, before: Kind) {
        let head = &mut self.head;
        match punct {
            b';' => *head = Head::default(),
            b',' if self.frames.last().is_some_and(|frame| frame.inside == Inside::Other)
                && head.angles <= 0 =>
            {
                *head = Head::default();
            }
            b'<' => head.angles += 1,
            b'>' if !matches!(before, Kind::Punct(b'-' | b'=')) => head.angles -= 1,
            b'=' if head.item == Item::Value && head.angles <= 0 => head.is_value = true,
            _ => {}
        }
    }
}

pub(super) fn opening(close: u8) -> u8 {
    match close {
        b')' => b'(',
        b']' => b'[',
        _ => b'{',
    }
}
