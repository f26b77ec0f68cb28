//! Brackets that nest beyond measure. The YAML parser has a limit of its own, but reaches it after a
//! scan whose time grows with the square of the depth: 40,000 open braces take seconds.

/// More levels than any file needs, and few enough to be scanned at once.
const DEEPEST: usize = 1000;

/// Where a file begins to nest too deeply, in bytes. Brackets in quoted texts count, too, and open
/// and close again.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' | b'[' => open += 1,
            b'}' | b']' => open = open.saturating_sub(1),
            _ => {}
        }
        open > DEEPEST
    })
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, too_deep};

    #[test]
    fn only_what_stays_open_nests() {
        assert_eq!(too_deep(&"[{".repeat(DEEPEST)), Some(DEEPEST));
        assert_eq!(too_deep(&"- [a, {b: c}]\n".repeat(DEEPEST)), None);
        assert_eq!(too_deep(""), None);
    }
}
