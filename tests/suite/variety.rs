//! Pages differ: every lede is specific, and pages of one code are no near-copies.

use std::collections::{BTreeMap, BTreeSet};

use crate::dice::Dice;
use crate::html::{Document, Element};
use crate::site::{LOCALES, whole};

fn lede(page: &Document) -> String {
    page.only("main")
        .all(&|element| element.name == "p" && element.has_class("lede"))
        .first()
        .expect("a pair page has a lede")
        .text()
}

/// Two ledes that differ only in the numbers would say nothing about the pair.
#[test]
fn no_two_pairs_share_a_lede() {
    for (tag, _) in LOCALES {
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        for (path, page) in whole().pairs(tag) {
            let lede: String =
                lede(page).chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect();
            if let Some(other) = known.insert(lede.clone(), path) {
                panic!("{other} and {path} share a lede: {lede}");
            }
        }
    }
}

/// The shingles of the main text: five words, or ten characters where words have no spaces.
fn shingles(page: &Document, tag: &str) -> BTreeSet<String> {
    let skip = |element: &Element| matches!(&*element.name, "svg" | "form");
    let text = page.only("main").text_without(&skip);
    if matches!(tag, "ja" | "zh") {
        let characters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        characters.windows(10).map(|ten| ten.iter().collect()).collect()
    } else {
        let words: Vec<&str> = text.split_whitespace().collect();
        words.windows(5).map(|five| five.join(" ")).collect()
    }
}

/// Of 200 pairs of pages that share a code, half have at most 60 % of their text in common.
#[test]
fn pages_of_one_code_are_no_near_copies() {
    let mut dice = Dice::new(1);
    for (tag, _) in LOCALES {
        let pages: Vec<(&String, &Document)> = whole().pairs(tag).collect();
        let codes = |path: &str| -> Vec<String> {
            let name = path.rsplit('/').next().unwrap_or("").trim_end_matches(".html");
            name.split("-vs-").map(str::to_owned).collect()
        };
        let mut shares = Vec::new();
        while shares.len() < 200 {
            let (x, y) = (pages[dice.below(pages.len())], pages[dice.below(pages.len())]);
            let common = codes(x.0).iter().any(|code| codes(y.0).contains(code));
            if x.0 == y.0 || !common {
                continue;
            }
            let (x, y) = (shingles(x.1, tag), shingles(y.1, tag));
            let both = x.intersection(&y).count();
            shares.push(both * 1000 / x.len().min(y.len()).max(1));
        }
        shares.sort_unstable();
        let median = shares[shares.len() / 2];
        println!(
            "{tag}: pages of one code share {}.{} % of their shingles (median)",
            median / 10,
            median % 10
        );
        assert!(median <= 600, "{tag}: {median} ‰");
    }
}
