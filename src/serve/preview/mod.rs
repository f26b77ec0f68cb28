//! What the preview adds to pages: live reload, the overlay of problems, the translator's view.
//!
//! Start at [`decorate`].
//!
//! **Invariant:** nothing of it is in a built page.

use super::{Asked, Live};

/// Adds to a page what makes it live. A page that was rendered with marks leaves without them.
pub fn decorate(page: &mut Vec<u8>, _live: &Live, request: &Asked<'_>) {
    let script = format!("<script src=\"{}__versus/live.js\" defer></script>", request.base);
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|part| part == end).unwrap_or(page.len());
    page.splice(at..at, script.into_bytes());
}

/// A file that the preview adds, by its name: its type and its bytes.
pub fn asset(name: &str) -> Option<(&'static str, &'static [u8])> {
    match name {
        "live.js" => Some(("text/javascript; charset=utf-8", LIVE.as_bytes())),
        _ => None,
    }
}

const LIVE: &str = "new EventSource(document.currentScript.src.replace(/live\\.js$/, \"events\"))
  .addEventListener(\"reload\", () => location.reload());
";

/// The folder of everything that only the preview has, below the base path of the site.
pub const FOLDER: &str = "__versus/";
