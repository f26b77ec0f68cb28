//! `wrong-cname`: `static/CNAME` and the base URL name one host.

use crate::check::publish::Exam;
use crate::check::rules::broken_link::base_path;
use crate::diagnostic::{Diagnostic, Span, rules};

pub(super) fn check(exam: &Exam<'_>) -> Vec<Diagnostic> {
    let Some(base) = exam.base() else { return Vec::new() };
    let statics = exam.sources.statics();
    let Some(file) = statics.iter().find(|file| file.path == "CNAME") else { return Vec::new() };
    let text = String::from_utf8_lossy(&file.bytes);
    let Some((message, help)) = fault(&text, base) else { return Vec::new() };
    let problem = Diagnostic::new(&rules::WRONG_CNAME, message).help(help);
    // It may come from the command line.
    let place = exam.sources.find("content/site.yaml").and_then(|(file, source)| {
        let url = base.trim_end_matches('/');
        let at = source.text.find(url)?;
        Some(Span::new(file, at..at + url.len()))
    });
    vec![match place {
        Some(span) => problem.at(span, "the base URL"),
        None => problem,
    }]
}

/// What is wrong with a `CNAME`, and what to do.
fn fault(cname: &str, base: &str) -> Option<(String, String)> {
    let mut names = cname.split_whitespace();
    let (first, second) = (names.next(), names.next());
    let (Some(name), None) = (first, second) else {
        let message = "`static/CNAME` does not hold one name".to_owned();
        return Some((message, "write the name of one host into it and nothing else".to_owned()));
    };
    let host = host(base);
    if !name.eq_ignore_ascii_case(host) {
        let message = format!("`static/CNAME` says `{name}`, the base URL says `{host}`");
        return Some((
            message,
            "make them one: readers come to the one, links say the other".to_owned(),
        ));
    }
    let path = base_path(base);
    (path != "/").then(|| {
        let message =
            format!("with `static/CNAME`, the site is at `/` of `{host}`, not at `{path}`");
        (message, format!("write the base URL without `{path}`, or remove `static/CNAME`"))
    })
}

/// The host of a base URL, without its port.
fn host(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn one_name_and_it_is_that_of_the_base_url() {
        let good = |cname, base| fault(cname, base).is_none();
        assert!(good("smtp.example.org\n", "https://smtp.example.org/"));
        assert!(good("SMTP.example.org", "https://smtp.example.org:443/"));
        for (cname, base) in [
            ("example.org", "https://www.example.org/"),
            ("a.example.org\nb.example.org\n", "https://a.example.org/"),
            ("", "https://a.example.org/"),
            ("https://a.example.org", "https://a.example.org/"),
            ("a.example.org", "https://a.example.org/repo/"),
        ] {
            assert!(!good(cname, base), "{cname} {base}");
        }
    }
}
