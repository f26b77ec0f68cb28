//! What changed between two pages, block by block.

use similar::{Algorithm, DiffOp, TextDiff, capture_diff_slices};

/// A block before and after; empty where it was not or is no more.
pub(super) type Blocks<'t> = (&'t str, &'t str);

/// Where this many pairs of blocks could be compared, they are paired by place: a page that was
/// rewritten from top to bottom has no better pairs.
const TOO_MANY: usize = 1 << 22;
/// The same where each comparison is one of words.
const TOO_MANY_ALIKE: usize = 64;

/// The blocks that are not in both pages, each beside the one that took its place.
pub(super) fn changed<'t>(old: &'t [String], new: &'t [String]) -> Vec<Blocks<'t>> {
    let same = |(x, y): &(&String, &String)| x == y;
    let start = old.iter().zip(new).take_while(same).count();
    let (old, new) = (old.get(start..).unwrap_or_default(), new.get(start..).unwrap_or_default());
    let end = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
    let old = old.get(..old.len() - end).unwrap_or_default();
    let new = new.get(..new.len() - end).unwrap_or_default();
    let mut changes = Vec::new();
    if old.len().saturating_mul(new.len()) > TOO_MANY {
        pair(old, new, &mut changes);
        return changes;
    }
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        if !matches!(op, DiffOp::Equal { .. }) {
            let old = old.get(op.old_range()).unwrap_or_default();
            let new = new.get(op.new_range()).unwrap_or_default();
            pair(old, new, &mut changes);
        }
    }
    changes
}

/// Pairs blocks that took the place of others.
fn pair<'t>(old: &'t [String], new: &'t [String], changes: &mut Vec<Blocks<'t>>) {
    let few = old.len().saturating_mul(new.len()) <= TOO_MANY_ALIKE;
    if old.len() == new.len() || !few {
        let longest = old.len().max(new.len());
        let block = |blocks: &'t [String], at: usize| blocks.get(at).map_or("", |text| text);
        changes.extend((0..longest).map(|at| (block(old, at), block(new, at))));
        return;
    }
    let mut rest = new;
    for before in old {
        let alike = |after: &String| TextDiff::from_words(before, after).ratio() > 0.5;
        let Some((skipped, [after, behind @ ..])) =
            rest.iter().position(alike).and_then(|at| rest.split_at_checked(at))
        else {
            changes.push((before, ""));
            continue;
        };
        changes.extend(skipped.iter().map(|added| ("", &**added)));
        changes.push((before, after));
        rest = behind;
    }
    changes.extend(rest.iter().map(|added| ("", &**added)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<String> {
        text.split('|').map(str::to_owned).collect()
    }

    #[test]
    fn blocks_stand_beside_what_took_their_place() {
        let cases: [(&str, &str, &[Blocks<'_>]); 6] = [
            ("a|b|c", "a|b|c", &[]),
            ("a|b|c", "a|x|c", &[("b", "x")]),
            ("a|b|c", "a|c", &[("b", "")]),
            ("a|c", "a|b|c", &[("", "b")]),
            ("a|it is so|z", "a|new|it is not so|z", &[("", "new"), ("it is so", "it is not so")]),
            ("x|it is so|y", "it is not so", &[("x", ""), ("it is so", "it is not so"), ("y", "")]),
        ];
        for (old, new, expected) in cases {
            assert_eq!(changed(&blocks(old), &blocks(new)), expected, "{old} {new}");
        }
    }

    #[test]
    fn a_page_that_is_all_new_is_soon_compared() {
        let page = |word: &str| (0..30_000).map(|at| format!("{word} {at}")).collect::<Vec<_>>();
        let (old, new) = (page("old"), page("new"));
        let changes = changed(&old, &new);
        assert_eq!(changes.len(), 30_000);
        assert_eq!(changes[7], ("old 7", "new 7"));
    }
}
