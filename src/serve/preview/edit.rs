//! Where a file of the project is edited on the website of its repository.

/// The address that a path in the project is put after to edit the file: of `repository` in `site.yaml`,
/// which may name a branch, as the page of the branch has it in its address. `None` if it is no web
/// address.
pub(super) fn edit_base(repository: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '`');
    let web = repository.starts_with("https://") || repository.starts_with("http://");
    if !web || !repository.chars().all(plain) || repository.contains(['?', '#']) {
        return None;
    }
    let repository = repository.trim_end_matches('/').trim_end_matches(".git");
    // GitHub and GitLab, then Forgejo and Gitea.
    for (shown, edited) in [("/tree/", "/edit/"), ("/src/branch/", "/_edit/")] {
        if let Some((project, branch)) = repository.split_once(shown) {
            return Some(format!("{project}{edited}{branch}/"));
        }
    }
    let gitlab = repository.split('/').nth(2).is_some_and(|host| host.contains("gitlab"));
    Some(format!("{repository}{}/edit/main/", if gitlab { "/-" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::edit_base;

    #[test]
    fn a_repository_has_pages_to_edit_its_files() {
        let case = |repository, expected: &str| {
            assert_eq!(edit_base(repository).as_deref(), Some(expected), "{repository}");
        };
        case("https://github.com/o/r", "https://github.com/o/r/edit/main/");
        case("https://github.com/o/r.git/", "https://github.com/o/r/edit/main/");
        case("https://github.com/o/r/tree/dev/docs", "https://github.com/o/r/edit/dev/docs/");
        case("https://gitlab.com/o/r", "https://gitlab.com/o/r/-/edit/main/");
        case("https://gitlab.com/o/r/-/tree/dev", "https://gitlab.com/o/r/-/edit/dev/");
        case("https://codeberg.org/o/r/src/branch/x", "https://codeberg.org/o/r/_edit/x/");
        for bad in ["git@github.com:o/r", "javascript:x", "https://a/\"x", "https://a/?b", ""] {
            assert_eq!(edit_base(bad), None, "{bad}");
        }
    }
}
