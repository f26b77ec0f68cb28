//! The sources of a page: dozens of citations, many of them of the same few sections.

/// Leaves a link only where a page first cites a section; after that its words are enough. Whoever goes
/// from link to link meets each source once, and a page weighs a kilobyte less.
///
/// Rows that do not differ can be hidden, so a link in one of them does not stand for the others.
pub(super) fn link_once(page: &mut Vec<u8>) {
    let Ok(html) = std::str::from_utf8(page) else { return };
    let mut kept = String::with_capacity(html.len());
    let (mut seen, mut seen_in_equal_rows): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut equal_row = false;
    // Sources are the only links in small print.
    let mut parts = html.split("<small>");
    let before = parts.next().unwrap_or("");
    kept.push_str(before);
    let mut row = before;
    for part in parts {
        if let Some((_, tag)) = row.rsplit_once("<tr") {
            equal_row = tag.starts_with(" class=\"same\"");
        }
        if row.contains("</table>") {
            equal_row = false;
        }
        row = part;
        kept.push_str("<small>");
        let (small, after) = part.split_at(part.find("</small>").unwrap_or(0));
        let mut links = small.split("<a ");
        kept.push_str(links.next().unwrap_or(""));
        for link in links {
            let cited = parsed(link);
            let known = |href: &&str| {
                seen.contains(href) || (equal_row && seen_in_equal_rows.contains(href))
            };
            if let Some((_, label, after)) = cited.filter(|(href, _, _)| known(href)) {
                kept.extend([label, after]);
            } else {
                let list = if equal_row { &mut seen_in_equal_rows } else { &mut seen };
                list.extend(cited.map(|(href, _, _)| href));
                kept.extend(["<a ", link]);
            }
        }
        kept.push_str(after);
    }
    page.clear();
    page.extend_from_slice(kept.as_bytes());
}

/// The address and the label of a link, and what follows it; `None` if it is not one of ours.
fn parsed(link: &str) -> Option<(&str, &str, &str)> {
    let (href, rest) = link.strip_prefix("href=\"")?.split_once("\">")?;
    let (label, after) = rest.split_once("</a>")?;
    (!href.contains('"')).then_some((href, label, after))
}

#[cfg(test)]
mod tests {
    use super::link_once;

    #[test]
    fn only_the_first_citation_is_a_link() {
        let case = |page: &str, expected: &str| {
            let mut page = page.as_bytes().to_vec();
            link_once(&mut page);
            assert_eq!(String::from_utf8(page).unwrap(), expected);
        };
        case(
            "a <small><a href=\"x\">X</a>, <a href=\"y\">Y</a></small> b <small><a href=\"y\">Y</a>, \
             <a href=\"z\">Z</a>!</small> <a href=\"x\">X</a>",
            "a <small><a href=\"x\">X</a>, <a href=\"y\">Y</a></small> b <small>Y, <a \
             href=\"z\">Z</a>!</small> <a href=\"x\">X</a>",
        );
        let others = "<small>no link</small> <small><a href=\"x\" id=\"i\">X</a><a href=\"x\" \
                      id=\"j\">X</a></small> <small>open";
        case(others, others);
        case("<p>no sources</p>", "<p>no sources</p>");
        // An equal row that is hidden takes its links along.
        let (link, row) = ("<small><a href=\"x\">X</a></small>", "<tr class=\"same\">");
        case(
            &format!("{row}{link}{row}{link}<tr>{link}</table>{link}"),
            &format!("{row}{link}{row}<small>X</small><tr>{link}</table><small>X</small>"),
        );
    }
}
