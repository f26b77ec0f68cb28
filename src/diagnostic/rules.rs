//! The rules that content can break, by name.
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
    /// What the rule demands and why, in a sentence or two.
    pub docs: &'static str,
}

const fn error(name: &'static str, docs: &'static str) -> Rule {
    Rule { name, severity: Severity::Error, docs }
}

const fn warning(name: &'static str, docs: &'static str) -> Rule {
    Rule { name, severity: Severity::Warning, docs }
}

/// Declares each rule with its doc comment, and the table of all of them.
macro_rules! rules {
    ($($constant:ident = $severity:ident($name:literal, $docs:literal);)*) => {
        $(#[doc = $docs] pub static $constant: Rule = $severity($name, $docs);)*

        /// Every rule, sorted by name.
        pub static ALL: &[&Rule] = &[$(&$constant),*];
    };
}

rules! {
    BAD_IDENTIFIER = error(
        "bad-identifier",
        "An id or a file name that becomes part of a path must be letters, digits, `.`, `_` and `-`, so that no page can leave the output folder and every host serves it."
    );
    BAD_LOCALE_TAG = error(
        "bad-locale-tag",
        "A locale is named by a language tag such as `fr` or `zh-Hant` (BCP 47)."
    );
    BAD_REFERENCE = error(
        "bad-reference",
        "A citation is `spec#section`, and the spec is one that the protocol declares."
    );
    BROKEN_LINK = error(
        "broken-link",
        "A link inside the site leads to a page that exists."
    );
    BYTE_ORDER_MARK = warning(
        "byte-order-mark",
        "A file begins with a byte order mark, which other tools take for text. versus skips it."
    );
    CASE_COLLISION = error(
        "case-collision",
        "Two pages whose paths differ only in case overwrite each other on Windows and macOS."
    );
    CLASS_PREFIX = error(
        "class-prefix",
        "A code begins as the codes of its class do."
    );
    DOUBLED = error(
        "doubled",
        "A word, a space or a punctuation mark stands twice in a row."
    );
    DUPLICATE_CODE = error(
        "duplicate-code",
        "A code is defined once in a protocol."
    );
    DUPLICATE_MESSAGE = error(
        "duplicate-message",
        "A message id is defined once in a locale, across all its files. Fluent would keep the first and drop the others."
    );
    DUPLICATE_FACET_VALUE = error(
        "duplicate-value",
        "A name stands once in a list."
    );
    EMPTY_FILE = error(
        "empty-file",
        "A file that defines something must have content."
    );
    FALLBACK_CYCLE = error(
        "fallback-cycle",
        "Following `fallback` from a locale must come to an end."
    );
    FLUENT_SYNTAX = error(
        "fluent-syntax",
        "An entry that Fluent cannot read. It is lost, the rest of the file is kept."
    );
    INVALID_UTF8 = error(
        "invalid-utf8",
        "All text is UTF-8."
    );
    KOREAN_PARTICLE = error(
        "korean-particle",
        "A Korean particle after a number follows from how the number ends when it is read aloud."
    );
    MESSAGE_FAILED = error(
        "message-failed",
        "A message could not be formatted."
    );
    MISPLACED_DEFINITION = error(
        "misplaced-definition",
        "A definition stands in the file named after it: `421.yaml` defines the code 421."
    );
    MISPLACED_TITLE = error(
        "misplaced-title",
        "Only a page of running text has a title of its own, `# …`; a text of a code stands below one."
    );
    MISSING_FIELD = error(
        "missing-field",
        "A field that has no default."
    );
    MISSING_FILE = error(
        "missing-file",
        "A file or folder that every project has."
    );
    MISSING_MESSAGE = error(
        "missing-message",
        "The source locale has every message that the site needs. Other locales may fall back."
    );
    MISSING_SOURCE = error(
        "missing-source",
        "Every fact cites the specification it comes from."
    );
    MISSING_VARIABLE = warning(
        "missing-variable",
        "A translation says all that the original says, so it uses the same variables."
    );
    NAME_CLASH = error(
        "name-clash",
        "Messages and terms share one name space in Fluent's Rust implementation: beside `name` there can be no `-name`. Nor can two codes, facets or classes be named by one message."
    );
    PATH_COLLISION = error(
        "path-collision",
        "Two pages would be written to one path."
    );
    SELF_REFERENCE = error(
        "self-reference",
        "A code is not compared with itself."
    );
    SENTENCE_TWICE = error(
        "sentence-twice",
        "No page says a sentence twice."
    );
    TEMPLATE_ERROR = error(
        "template-error",
        "A template failed while a page was rendered."
    );
    TEMPLATE_SYNTAX = error(
        "template-syntax",
        "A template that cannot be parsed, or that uses an unknown filter, function or parent."
    );
    TITLE_TWICE = error(
        "title-twice",
        "Two pages of a language have two titles."
    );
    TOO_MANY_PLACEABLES = error(
        "too-many-placeables",
        "Fluent stops at 100 placeables in one message, counting those of the messages it refers to."
    );
    UNKNOWN_CLASS = error(
        "unknown-class",
        "A code belongs to a class that the protocol declares."
    );
    UNKNOWN_CODE = error(
        "unknown-code",
        "A reference to a code that is not defined."
    );
    UNKNOWN_FACET = error(
        "unknown-facet",
        "A fact is stated of a facet that the protocol declares."
    );
    UNKNOWN_FIELD = error(
        "unknown-field",
        "A field that has no meaning here; most often a slip of the pen."
    );
    UNKNOWN_FUNCTION = error(
        "unknown-function",
        "A message calls a function that does not exist. Fluent would print its name or silently take the default variant."
    );
    UNKNOWN_LOCALE = error(
        "unknown-locale",
        "A locale that `content/site.yaml` does not list."
    );
    UNKNOWN_TERM = error(
        "unknown-term",
        "A message refers to a message or term that its locale has not."
    );
    UNKNOWN_VALUE = error(
        "unknown-value",
        "A facet has only the values that the protocol declares."
    );
    UNKNOWN_VARIABLE = error(
        "unknown-variable",
        "A message uses a variable that it is not given. Readers would see `{$name}`."
    );
    UNREACHABLE_VARIANT = warning(
        "unreachable-variant",
        "A variant is written for a value that its variable never has, so that nobody reads it."
    );
    UNRESOLVED = error(
        "unresolved",
        "No mark of Fluent or Markdown is left on a page."
    );
    WRONG_SCRIPT = error(
        "wrong-script",
        "Text in another language stands in quotations and code, or is marked with its language."
    );
    WRONG_TYPE = error(
        "wrong-type",
        "A field has another type than expected. Codes are always text: write \"421\" with quotes."
    );
    YAML_SYNTAX = error(
        "yaml-syntax",
        "A file that is not YAML, nests too deeply, or grows beyond measure by its aliases."
    );
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn rules_are_sorted_named_once_and_explained() {
        assert!(ALL.windows(2).all(|pair| pair[0].name < pair[1].name));
        assert!(ALL.iter().all(|rule| rule.docs.ends_with('.')));
    }
}
