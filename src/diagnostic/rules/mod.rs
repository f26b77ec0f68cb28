//! The rules that content can break, by name. Each is documented in a file of its own beside this one;
//! `versus check --explain RULE` prints it.
//!
//! **Invariant:** names are stable: people silence and search for them.

use super::Severity;

/// A rule: its name, how bad breaking it is, and why it exists.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// In kebab-case, printed with every fault.
    pub name: &'static str,
    /// The severity of a fault unless it says otherwise.
    pub severity: Severity,
    /// Whether text is lost where it is broken, so that no comment may silence it.
    pub loses: bool,
    /// What the rule demands and why, with an example, in Markdown.
    pub docs: &'static str,
}

/// Declares each rule with its documentation, and the table of all of them.
macro_rules! rules {
    ($($constant:ident = $severity:ident($name:literal);)*) => {
        $(
            #[doc = include_str!(concat!($name, ".md"))]
            pub static $constant: Rule = $severity($name, include_str!(concat!($name, ".md")));
        )*

        /// Every rule, sorted by name.
        pub static ALL: &[&Rule] = &[$(&$constant),*];
    };
}

const fn error(name: &'static str, docs: &'static str) -> Rule {
    Rule { name, severity: Severity::Error, loses: false, docs }
}

/// An error by which text is lost.
const fn loss(name: &'static str, docs: &'static str) -> Rule {
    Rule { name, severity: Severity::Error, loses: true, docs }
}

const fn warning(name: &'static str, docs: &'static str) -> Rule {
    Rule { name, severity: Severity::Warning, loses: false, docs }
}

rules! {
    BAD_IDENTIFIER = error("bad-identifier");
    BAD_LOCALE_TAG = error("bad-locale-tag");
    BAD_REFERENCE = error("bad-reference");
    BROKEN_LINK = error("broken-link");
    BYTE_ORDER_MARK = warning("byte-order-mark");
    CASE_COLLISION = error("case-collision");
    CLASS_PREFIX = error("class-prefix");
    DAMAGED_LEDGER = warning("damaged-ledger");
    DOUBLED = error("doubled");
    DUPLICATE_CODE = error("duplicate-code");
    DUPLICATE_MESSAGE = loss("duplicate-message");
    DUPLICATE_VALUE = error("duplicate-value");
    DUPLICATE_VARIANT = warning("duplicate-variant");
    EMPTY_FILE = error("empty-file");
    FALLBACK_CYCLE = error("fallback-cycle");
    FLUENT_SYNTAX = loss("fluent-syntax");
    FORBIDDEN_TERM = warning("forbidden-term");
    FRENCH_SPACING = warning("french-spacing");
    FRENCH_TYPOGRAPHY = warning("french-typography");
    HALF_WIDTH_PUNCTUATION = warning("half-width-punctuation");
    HIDDEN_FILE = warning("hidden-file");
    IDENTICAL_TO_SOURCE = warning("identical-to-source");
    INVALID_UTF8 = loss("invalid-utf8");
    KOREAN_PARTICLE = error("korean-particle");
    LARGE_PAGE = warning("large-page");
    LINK_OUTSIDE_BASE = warning("link-outside-base");
    MESSAGE_FAILED = error("message-failed");
    MISPLACED_DEFINITION = error("misplaced-definition");
    MISPLACED_TITLE = error("misplaced-title");
    MISSING_ATTRIBUTE = warning("missing-attribute");
    MISSING_BASE_URL = warning("missing-base-url");
    MISSING_FIELD = error("missing-field");
    MISSING_FILE = error("missing-file");
    MISSING_MESSAGE = error("missing-message");
    MISSING_PLURAL_CATEGORY = warning("missing-plural-category");
    MISSING_SOURCE = error("missing-source");
    MISSING_VARIABLE = warning("missing-variable");
    NAME_CLASH = loss("name-clash");
    NESTED_TERM_ARGUMENT = error("nested-term-argument");
    NOT_FOUND_LINK = error("not-found-link");
    NUMBER_KEY_ON_STRING = error("number-key-on-string");
    OBSOLETE_ATTRIBUTE = warning("obsolete-attribute");
    OBSOLETE_MESSAGE = warning("obsolete-message");
    OUTDATED_TRANSLATION = warning("outdated-translation");
    OVER_LONG_TITLE = warning("over-long-title");
    PATH_COLLISION = error("path-collision");
    PO_SYNTAX = error("po-syntax");
    REPLACEMENT_CHARACTER = error("replacement-character");
    SELF_REFERENCE = error("self-reference");
    SENTENCE_TWICE = error("sentence-twice");
    SITE_SIZE = error("site-size");
    STRAY_MARKUP = error("stray-markup");
    TEMPLATE_ERROR = error("template-error");
    TEMPLATE_SYNTAX = error("template-syntax");
    TITLE_TWICE = error("title-twice");
    TOO_MANY_PLACEABLES = error("too-many-placeables");
    UNFINISHED_TEXT = warning("unfinished-text");
    UNKNOWN_CLASS = error("unknown-class");
    UNKNOWN_CODE = error("unknown-code");
    UNKNOWN_FACET = error("unknown-facet");
    UNKNOWN_FIELD = error("unknown-field");
    UNKNOWN_FUNCTION = error("unknown-function");
    UNKNOWN_LOCALE = error("unknown-locale");
    UNKNOWN_MESSAGE_KEY = error("unknown-message-key");
    UNKNOWN_RULE = warning("unknown-rule");
    UNKNOWN_TERM = error("unknown-term");
    UNKNOWN_VALUE = error("unknown-value");
    UNKNOWN_VARIABLE = error("unknown-variable");
    UNREACHABLE_VARIANT = warning("unreachable-variant");
    UNRECORDED_TRANSLATION = warning("unrecorded-translation");
    UNRESOLVED = error("unresolved");
    UNRETURNED_HREFLANG = error("unreturned-hreflang");
    VANISHED_PAGE = warning("vanished-page");
    WRONG_CNAME = error("wrong-cname");
    WRONG_SCRIPT = error("wrong-script");
    WRONG_TYPE = error("wrong-type");
    YAML_SYNTAX = error("yaml-syntax");
}

/// Returns the rule with this name.
pub fn find(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn rules_are_sorted_named_once_and_explained() {
        assert!(ALL.windows(2).all(|pair| pair[0].name < pair[1].name));
        assert!(
            ALL.iter().all(|rule| rule.docs.split("\n\n").next().unwrap().trim().ends_with('.'))
        );
    }
}
