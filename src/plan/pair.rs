//! Two different codes in canonical order.

use crate::catalog::CodeIx;

/// Two different codes of one protocol. 421 and 535 make the same pair as 535 and 421.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    low: CodeIx,
    high: CodeIx,
}

impl Pair {
    /// The pair of two codes; `None` for a code beside itself.
    pub fn new(x: CodeIx, y: CodeIx) -> Option<Self> {
        (x != y).then(|| Self { low: x.min(y), high: x.max(y) })
    }

    /// The code that comes first in canonical order.
    pub fn a(self) -> CodeIx {
        self.low
    }

    /// The code that comes second.
    pub fn b(self) -> CodeIx {
        self.high
    }

    /// Both codes, in order: the key under which relations are kept.
    pub fn codes(self) -> (CodeIx, CodeIx) {
        (self.low, self.high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_has_one_order_and_two_codes() {
        let (x, y) = (CodeIx(7), CodeIx(3));
        assert_eq!(Pair::new(x, y), Pair::new(y, x));
        assert_eq!(Pair::new(x, y).map(Pair::codes), Some((y, x)));
        assert_eq!(Pair::new(x, x), None);
    }
}
