//! `missing-plural-category`: a choice by number that forgets a form of its language.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::number_key_on_string::is_number;
use crate::check::project::Project;
use crate::diagnostic::{Diagnostic, rules};
use crate::source::ftl::FtlChosenBy;

/// The categories, in the order in which languages list them.
const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::ZERO, "zero"),
    (PluralCategory::ONE, "one"),
    (PluralCategory::TWO, "two"),
    (PluralCategory::FEW, "few"),
    (PluralCategory::MANY, "many"),
    (PluralCategory::OTHER, "other"),
];

/// Reports choices by number without a variant for each category. Exact numbers are no categories.
pub(super) fn check(project: &Project<'_>, problems: &mut Vec<Diagnostic>) {
    for text in project.texts() {
        for selector in &text.pattern.selectors {
            let Some(kind) = counts(&selector.by) else { continue };
            let needed = categories(&text.locale.lang, kind);
            let lacks = |name: &&str| selector.keys.iter().all(|key| key.name != *name);
            let missing: Vec<String> =
                needed.iter().copied().filter(lacks).map(|name| format!("`[{name}]`")).collect();
            if missing.is_empty() {
                continue;
            }
            let all: Vec<String> = needed.iter().map(|name| format!("`{name}`")).collect();
            let is_numeral = if needed.len() == 1 { "is" } else { "are" };
            problems.push(
                Diagnostic::new(
                    &rules::MISSING_PLURAL_CATEGORY,
                    format!("this choice lacks {}", missing.join(", ")),
                )
                .at(selector.span, "chooses by number")
                .help(format!(
                    "the categories of `{}` {is_numeral} {}",
                    text.locale.lang,
                    all.join(", ")
                )),
            );
        }
    }
}

/// How a choice counts, if it does.
fn counts(by: &FtlChosenBy) -> Option<PluralRuleType> {
    match by {
        FtlChosenBy::Variable(name) if is_number(name) => Some(PluralRuleType::CARDINAL),
        FtlChosenBy::Call { function, options, .. } if function == "NUMBER" => {
            let ordinal = options.iter().any(|(name, value)| name == "type" && value == "ordinal");
            Some(if ordinal { PluralRuleType::ORDINAL } else { PluralRuleType::CARDINAL })
        }
        FtlChosenBy::Variable(_) | FtlChosenBy::Call { .. } | FtlChosenBy::Other => None,
    }
}

/// The categories that whole numbers have in a language, as Fluent sees them.
fn categories(lang: &LanguageIdentifier, kind: PluralRuleType) -> Vec<&'static str> {
    let only_language = LanguageIdentifier::from_parts(lang.language, None, None, &[]);
    let rules = PluralRules::create(lang.clone(), kind)
        .or_else(|_| PluralRules::create(only_language, kind));
    let Ok(rules) = rules else { return vec!["other"] };
    let numbers = (0_u32..=200).chain([1000, 10_000, 100_000, 1_000_000]);
    let found: Vec<PluralCategory> =
        numbers.filter_map(|number| rules.select(number).ok()).collect();
    let names = CATEGORIES.iter().filter(|(category, _)| found.contains(category));
    names.map(|(_, name)| *name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_the_categories_that_fluent_knows() {
        let case = |tag: &str, expected: &[&str]| {
            let lang = tag.parse().unwrap();
            assert_eq!(categories(&lang, PluralRuleType::CARDINAL), expected, "{tag}");
        };
        for tag in ["ja", "zh", "zh-Hans", "ko"] {
            case(tag, &["other"]);
        }
        for tag in ["en", "fr", "fr-CA", "de"] {
            case(tag, &["one", "other"]);
        }
        case("pl", &["one", "few", "many"]);
        case("ar", &["zero", "one", "two", "few", "many", "other"]);
        let english = "en".parse().unwrap();
        let ordinals = categories(&english, PluralRuleType::ORDINAL);
        assert_eq!(ordinals, ["one", "two", "few", "other"]);
    }
}
