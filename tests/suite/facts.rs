//! SMTP facts, stated here a second time from the specifications: the YAML must agree.

use std::collections::BTreeSet;

use versus::catalog::{Catalog, Code};

use crate::site::real_sources;

fn real_catalog() -> Catalog {
    let mut problems = Vec::new();
    versus::catalog::load(&real_sources(), &mut problems).expect("the real content can be read")
}

fn code<'c>(catalog: &'c Catalog, id: &str) -> Option<&'c Code> {
    catalog.codes.iter().find(|code| code.id == id)
}

/// The ids of a code's values of a facet.
fn values<'c>(catalog: &'c Catalog, code: &'c Code, facet: &str) -> Vec<&'c str> {
    let protocol = catalog.protocol(code.protocol);
    let at = protocol.facets.iter().position(|known| known.id == facet).expect("the facet exists");
    let facet = &protocol.facets[at];
    let fact = code.facts[at].as_ref();
    let values = fact.map(|fact| fact.values.as_slice()).unwrap_or_default();
    values.iter().map(|value| &*facet.values[*value].id).collect()
}

/// RFC 5321 §3.8: only 221 and 421 close; RFC 7504 §3: 521 may. RFC 5321 §3.1: 554 as greeting waits.
#[test]
fn only_221_and_421_close_the_connection() {
    let catalog = real_catalog();
    for code in &catalog.codes {
        let expected = match &*code.id {
            "221" | "421" => "closes",
            "521" => "may-close",
            _ => "stays-open",
        };
        assert_eq!(values(&catalog, code, "connection"), [expected], "{}", code.id);
    }
}

/// RFC 5321 §4.3.2, command by command. 500, 501 and 421 can answer any command.
#[test]
fn every_command_gets_the_replies_of_section_4_3_2() {
    let table: &[(&str, &[&str])] = &[
        ("greeting", &["220", "554"]),
        ("ehlo", &["250", "504", "550", "502"]),
        ("mail", &["250", "552", "451", "452", "550", "553", "503", "455", "555"]),
        (
            "rcpt",
            &["250", "251", "550", "551", "552", "553", "450", "451", "452", "503", "455", "555"],
        ),
        ("data", &["354", "503", "554"]),
        ("message", &["250", "552", "554", "451", "452", "450", "550"]),
        ("rset", &["250"]),
        ("vrfy", &["250", "251", "252", "550", "551", "553", "502", "504"]),
        ("expn", &["250", "252", "550", "502", "504"]),
        ("help", &["211", "214", "502", "504"]),
        ("noop", &["250"]),
        ("quit", &["221"]),
    ];
    let catalog = real_catalog();
    for (stage, replies) in table {
        for id in *replies {
            let code = code(&catalog, id).unwrap_or_else(|| panic!("{id} is not defined"));
            let stages = values(&catalog, code, "stages");
            // Values for "any" leave out the greeting, some also QUIT.
            let any = match stages.as_slice() {
                ["any"] => true,
                ["any-command"] => *stage != "greeting",
                ["any-but-quit"] => !["greeting", "quit"].contains(stage),
                _ => false,
            };
            assert!(
                any || stages.contains(stage),
                "{id} can answer {stage}, but is said to answer {stages:?}"
            );
        }
    }
    // 421 also comes unasked and in place of a greeting (§3.8).
    for (id, expected) in [("421", "any"), ("500", "any-command"), ("501", "any-command")] {
        let code = code(&catalog, id).expect("defined");
        assert_eq!(values(&catalog, code, "stages"), [expected], "{id}");
    }
}

/// Codes of RFC 5321 alone answer nothing that §4.3.2 does not list. Those that extensions use too
/// are in the second table, with the extension's stages.
#[test]
fn no_code_answers_more_than_its_specifications_say() {
    let plain: &[(&str, &[&str])] = &[
        ("211", &["help"]),
        ("214", &["help"]),
        ("221", &["quit"]),
        ("235", &["auth"]),
        ("334", &["auth"]),
        ("354", &["data"]),
        ("432", &["auth"]),
        ("253", &["etrn"]),
        ("453", &["atrn"]),
        ("454", &["auth", "starttls"]),
        ("458", &["etrn"]),
        ("459", &["etrn"]),
        ("521", &["greeting"]),
        ("534", &["auth"]),
        ("535", &["auth"]),
        ("538", &["auth"]),
        ("551", &["rcpt", "vrfy"]),
        ("556", &["rcpt"]),
    ];
    let catalog = real_catalog();
    for (id, expected) in plain {
        let code = code(&catalog, id).unwrap_or_else(|| panic!("{id} is not defined"));
        let stages: BTreeSet<&str> = values(&catalog, code, "stages").into_iter().collect();
        assert_eq!(stages, expected.iter().copied().collect(), "{id}");
    }
}

/// RFC 5321 §4.2.1: the first digit is the class.
#[test]
fn the_class_is_the_first_digit() {
    let catalog = real_catalog();
    for code in &catalog.codes {
        let class = &catalog.protocol(code.protocol).classes[code.class];
        assert!(code.id.starts_with(&class.prefix), "{} is said to be {}", code.id, class.id);
    }
}

/// RFC 5321 §4.2.1: the second digit is the category.
#[test]
fn the_category_is_the_second_digit() {
    let catalog = real_catalog();
    for code in &catalog.codes {
        let expected = match code.id.chars().nth(1) {
            Some('0') => "syntax",
            Some('1') => "information",
            Some('2') => "connections",
            Some('3' | '4') => "unspecified",
            Some('5') => "mail-system",
            other => panic!("no category for {other:?}"),
        };
        assert_eq!(values(&catalog, code, "category"), [expected], "{}", code.id);
    }
}

/// RFC 3463 §2: the class of an enhanced code is that of the reply: 2, 4 or 5, and none on 3yz.
#[test]
fn enhanced_codes_belong_to_the_class_of_the_reply() {
    let catalog = real_catalog();
    for code in &catalog.codes {
        let all = code.enhanced.registered.iter().chain(&code.enhanced.seen);
        for status in all {
            let first = status.chars().next().expect("not empty");
            let fits = first == 'x' || code.id.starts_with(first);
            assert!(fits && !code.id.starts_with('3'), "{} with {status}", code.id);
            assert_eq!(status.split('.').count(), 3, "{status}");
        }
    }
}

/// RFC 5321 §4.2: the text of these five, and of no others, must be read by programs. The answer to
/// EHLO (§4.1.1.1) and the challenge of AUTH (RFC 4954 §4) are the exceptions.
#[test]
fn programs_read_the_text_of_five_codes() {
    let catalog = real_catalog();
    for code in &catalog.codes {
        let expected = match &*code.id {
            "220" | "221" | "251" | "421" | "551" => "machine",
            "250" => "machine-after-ehlo",
            "334" => "challenge",
            _ => "human",
        };
        assert_eq!(values(&catalog, code, "text"), [expected], "{}", code.id);
    }
}

/// RFC 5321 §4.2.1: a permanent failure is not to be repeated as it is; a success needs no retry.
#[test]
fn success_needs_no_retry_and_permanent_failures_are_not_repeated_unchanged() {
    let catalog = real_catalog();
    for code in &catalog.codes {
        let retry = values(&catalog, code, "retry");
        match code.id.chars().next() {
            Some('2') => assert_eq!(retry, ["not-needed"], "{}", code.id),
            Some('3') => assert_eq!(retry, ["continue"], "{}", code.id),
            Some('5') => assert!(!retry[0].starts_with("later"), "{}: {retry:?}", code.id),
            _ => assert_ne!(retry, ["not-needed"], "{}", code.id),
        }
    }
}

/// Every definition is one of the 40 codes that an RFC defines, and none is missing.
#[test]
fn all_forty_codes_are_there() {
    let expected = [
        "211", "214", "220", "221", "235", "250", "251", "252", "253", "334", "354", "421", "432",
        "450", "451", "452", "453", "454", "455", "458", "459", "500", "501", "502", "503", "504",
        "521", "523", "525", "530", "534", "535", "538", "550", "551", "552", "553", "554", "555",
        "556",
    ];
    let catalog = real_catalog();
    let found: Vec<&str> = catalog.codes.iter().map(|code| &*code.id).collect();
    assert_eq!(found, expected);
}

/// A citation can only be checked against a list of sections, so every specification has one.
#[test]
fn every_specification_with_sections_lists_them() {
    let catalog = real_catalog();
    for spec in catalog.protocols.iter().flat_map(|protocol| &protocol.specs) {
        let listed = !spec.sections.is_empty();
        assert_eq!(spec.section_url.is_some(), listed, "{}", spec.id);
    }
}

/// A citation of a section that RFC 4954 does not have is a fault.
#[test]
fn a_section_that_does_not_exist_cannot_be_cited() {
    let read = |path: &str| {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(root.join(path)).expect("the file is there")
    };
    let site = read("content/site.yaml");
    let protocol = read("content/smtp/protocol.yaml");
    let code = read("content/smtp/535.yaml").replace("rfc4954#6", "rfc4954#99.9");
    let text = format!(
        "-- content/site.yaml --\n{site}-- content/smtp/protocol.yaml --\n{protocol}\
         -- content/smtp/535.yaml --\n{code}"
    );
    let mut problems = Vec::new();
    versus::catalog::load(&versus::source::Sources::from_fixture(&text), &mut problems);
    let wrong = problems.iter().filter(|problem| problem.message.contains("no section 99.9"));
    assert!(wrong.count() > 1);
}
