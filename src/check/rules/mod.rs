//! One file per rule. A rule on sources looks at the project; a rule on what readers see takes a piece
//! of a page; a rule on publishing looks at the site as a host would serve it. Rules without which a site cannot be built are noticed where the sources are read.

pub(super) mod broken_link;
pub(super) mod doubled;
mod duplicate_variant;
pub(super) mod forbidden_term;
pub(super) mod french_spacing;
pub(super) mod french_typography;
pub(super) mod half_width_punctuation;
mod hidden_file;
mod identical_to_source;
mod josa;
pub(super) mod korean_particle;
mod large_page;
mod link_outside_base;
mod missing_attribute;
mod missing_base_url;
mod missing_message;
mod missing_plural_category;
mod nested_term_argument;
mod not_found_link;
mod number_key_on_string;
mod obsolete_attribute;
mod obsolete_message;
mod outdated_translation;
pub(super) mod over_long_title;
mod replacement_character;
pub(super) mod sentence_twice;
pub(super) mod site_size;
pub(super) mod stray_markup;
pub(super) mod title_twice;
mod unfinished_text;
mod unknown_message_key;
mod unrecorded_translation;
pub(super) mod unresolved;
mod unreturned_hreflang;
mod vanished_page;
mod wrong_cname;
pub(super) mod wrong_script;

use super::project::Project;
use super::publish::Exam;
use crate::diagnostic::Diagnostic;

/// A rule on sources: it adds what it finds.
type SourceRule = fn(&Project<'_>, &mut Vec<Diagnostic>);

/// All rules on sources.
pub(super) const ON_SOURCES: &[SourceRule] = &[
    duplicate_variant::check,
    identical_to_source::check,
    josa::check,
    missing_attribute::check,
    missing_message::check,
    missing_plural_category::check,
    nested_term_argument::check,
    number_key_on_string::check,
    obsolete_attribute::check,
    obsolete_message::check,
    outdated_translation::check,
    replacement_character::check,
    unfinished_text::check,
    unknown_message_key::check,
    unrecorded_translation::check,
];

/// A rule on publishing: it returns what it finds.
type PublishingRule = fn(&Exam<'_>) -> Vec<Diagnostic>;

/// All rules on publishing.
pub(super) const ON_PUBLISHING: &[PublishingRule] = &[
    hidden_file::check,
    large_page::check,
    link_outside_base::check,
    missing_base_url::check,
    not_found_link::check,
    unreturned_hreflang::check,
    vanished_page::check,
    wrong_cname::check,
];
