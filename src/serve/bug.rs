//! What panics is a bug of this program, and no reason to end: it is told like any other fault.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Does something. If that panics, returns what to tell of it.
///
/// What was begun is left as it is: `act` must write its results down last.
pub(super) fn caught<T>(act: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(act)).map_err(|payload| {
        let said = payload.downcast_ref::<String>().map(String::as_str);
        let said =
            said.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("it panicked");
        format!("this is a bug of versus, please report it: {said}")
    })
}

#[cfg(test)]
mod tests {
    use super::caught;

    #[test]
    fn a_panic_becomes_a_text() {
        assert_eq!(caught(|| 1), Ok(1));
        let told = |said: &str| Err(format!("this is a bug of versus, please report it: {said}"));
        assert_eq!(caught(|| -> u8 { panic!("plain") }), told("plain"));
        assert_eq!(caught(|| -> u8 { panic!("with {}", 1) }), told("with 1"));
        assert_eq!(caught(|| -> u8 { std::panic::panic_any(1) }), told("it panicked"));
    }
}
