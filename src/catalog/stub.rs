//! The comments in which missing texts wait for their translation.

/// What such a comment begins with; the name of the message follows, and a hash of the comment.
pub const STUB: &str = "# versus: missing ";

/// Whether a file of messages has such a comment for a message.
pub fn has_stub(text: &str, id: &str) -> bool {
    let names = text.lines().filter_map(|line| line.strip_prefix(STUB)?.split(' ').next());
    names.into_iter().any(|name| name == id)
}
