//! `site-size`: the site fits where it is published.

use crate::diagnostic::{Diagnostic, Severity, Span, rules};
use crate::source::Sources;

const MEGABYTE: u64 = 1_000_000;

/// Compares the bytes of all files with the limit, in megabytes: a warning from four fifths of it.
pub(in crate::check) fn check(sources: &Sources, limit: u64, bytes: u64) -> Option<Diagnostic> {
    let most = limit.saturating_mul(MEGABYTE);
    if bytes < most / 5 * 4 {
        return None;
    }
    let size = bytes.div_ceil(MEGABYTE);
    let message = format!("the site has {size} MB; the limit is {limit} MB");
    let mut problem = Diagnostic::new(&rules::SITE_SIZE, message)
        .help("set `size_limit_mb` in `content/site.yaml` to what the host serves")
        .help("fewer codes or locales make a smaller site: pairs grow with the square");
    if bytes <= most {
        problem.severity = Severity::Warning;
    }
    if let Some((file, _)) = sources.find("content/site.yaml") {
        problem = problem.at(Span::start_of(file), "");
    }
    Some(problem)
}
