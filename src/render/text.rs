//! Messages in the reader's language, each with the locale that it came from.
//!
//! Start at [`Text::say`]. fluent-bundle knows no fallback between locales and no escaping; both are
//! here. Each locale has its messages three times over one parsed text: raw for Markdown, as HTML
//! phrases, and as plain text.
//!
//! **Invariant:** a text never loses the locale it came from until it is marked with it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use rayon::prelude::*;

use super::{escape, marks, reading};
use crate::catalog::{Catalog, Change, Locale, LocaleIx, TextName};
use crate::diagnostic::{Diagnostic, rules};
use crate::source::{FileKind, Sources};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// A text and the locale it is written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// HTML, plain text or Markdown, as it was asked for.
    pub(super) text: String,
    /// The locale that gave it.
    pub(super) from: LocaleIx,
}

/// How a text will be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it was written: Markdown.
    Raw,
    /// A phrase of HTML. Arguments are inserted as they are and must be HTML without backticks.
    Html,
    /// Without markup, for titles and attributes.
    Plain,
}

/// The messages of all locales.
pub(super) struct Text {
    /// By locale and form.
    bundles: Vec<[Bundle; 3]>,
    chains: Vec<Vec<LocaleIx>>,
    /// The locales, if every message is to stand between marks.
    marked: Option<Vec<Locale>>,
    /// The texts whose original has changed since in more than its punctuation, by locale.
    older: Vec<BTreeSet<TextName>>,
}

/// Where a message stands: its id and the name of an attribute.
pub(super) type Key<'k> = (&'k str, Option<&'k str>);

impl Text {
    /// Reads the messages of every locale.
    pub(super) fn new(catalog: &Catalog, sources: &Sources, marked: bool) -> Self {
        let readings = |tag: &str| -> Arc<BTreeMap<String, String>> {
            let codes = catalog.codes.iter();
            let read =
                codes.filter_map(|code| Some((code.id.clone(), code.readings.get(tag)?.clone())));
            Arc::new(read.collect())
        };
        let bundles = catalog
            .locales
            .par_iter()
            .map(|locale| {
                let files = sources.of_kind(&FileKind::Messages);
                let own = files.filter(|(_, file)| file.folder(1) == locale.tag);
                let resources: Vec<Arc<FluentResource>> = own
                    .map(|(_, file)| {
                        // Faults were reported when the catalogue was read; the rest is kept.
                        FluentResource::try_new(file.text.to_string())
                            .unwrap_or_else(|(kept, _)| kept)
                    })
                    .map(Arc::new)
                    .collect();
                let readings = readings(&locale.tag);
                [Form::Raw, Form::Html, Form::Plain]
                    .map(|form| bundle(&locale.lang, &resources, form, Arc::clone(&readings)))
            })
            .collect();
        let chains = catalog.locales.iter().map(|locale| locale.chain.clone()).collect();
        let older = |all: &BTreeMap<TextName, Change>| {
            let changed = all.iter().filter(|(_, change)| **change != Change::Trivial);
            changed.map(|(name, _)| name.clone()).collect()
        };
        Self {
            bundles,
            chains,
            marked: marked.then(|| catalog.locales.clone()),
            older: catalog.outdated.iter().map(older).collect(),
        }
    }

    /// The locale that gives a message to readers of a locale.
    pub(super) fn provider(&self, locale: LocaleIx, (id, attribute): Key<'_>) -> Option<LocaleIx> {
        let has = |from: &&LocaleIx| {
            let message = self.bundles[from.at()][0].get_message(id);
            message.is_some_and(|message| match attribute {
                None => message.value().is_some(),
                Some(name) => message.get_attribute(name).is_some(),
            })
        };
        self.chains[locale.at()].iter().find(has).copied()
    }

    /// Puts marks at a message if they are wanted. Markdown gets them once it is HTML.
    pub(super) fn marked(&self, (id, attribute): Key<'_>, mut said: Said) -> Said {
        let older = &self.older[said.from.at()];
        if !older.is_empty() && older.contains(&(id.to_owned(), attribute.map(str::to_owned))) {
            said.text.insert(0, marks::OLDER);
        }
        let Some(locales) = &self.marked else { return said };
        Said { text: marks::mark(&said.text, &locales[said.from.at()], id, attribute), ..said }
    }

    /// Whether a locale has texts that are older than their originals.
    pub(super) fn has_older(&self, locale: LocaleIx) -> bool {
        self.chains[locale.at()].iter().any(|from| !self.older[from.at()].is_empty())
    }

    /// Formats a message for readers of a locale.
    pub(super) fn say(
        &self,
        locale: LocaleIx,
        (id, attribute): Key<'_>,
        form: Form,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<Said, Diagnostic> {
        for from in &self.chains[locale.at()] {
            let bundle = &self.bundles[from.at()][form as usize];
            let Some(message) = bundle.get_message(id) else { continue };
            let pattern = match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            // Most texts fit, and growing a string step by step costs more than the text.
            let mut text = String::with_capacity(128);
            let _ = bundle.write_pattern(&mut text, pattern, args, &mut errors);
            if let Some(error) = errors.first() {
                let name = attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
                return Err(Diagnostic::new(
                    &rules::MESSAGE_FAILED,
                    format!("`{name}` could not be formatted: {error}"),
                ));
            }
            let text = match form {
                Form::Raw => return Ok(Said { text, from: *from }),
                Form::Html => escape::code(text),
                Form::Plain => text,
            };
            return Ok(self.marked((id, attribute), Said { text, from: *from }));
        }
        let name = attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
        Err(Diagnostic::new(&rules::MISSING_MESSAGE, format!("no locale has `{name}`")))
    }
}

fn bundle(
    lang: &unic_langid::LanguageIdentifier,
    resources: &[Arc<FluentResource>],
    form: Form,
    readings: Arc<BTreeMap<String, String>>,
) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![lang.clone()]);
    bundle.set_use_isolating(false);
    bundle.set_transform(match form {
        Form::Raw => None,
        Form::Html => Some(escape::html),
        Form::Plain => Some(escape::plain),
    });
    for resource in resources {
        // Duplicates were reported when the catalogue was read; the first one stays.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    // Fails only for a name that is taken, and the bundle is new.
    let _ = bundle.add_function("JOSA", move |args, _| {
        let [FluentValue::String(text), FluentValue::String(pair)] = args else {
            return FluentValue::Error;
        };
        let text = readings.get(&**text).map_or(&**text, |reading| reading);
        match reading::particle(text, pair) {
            Some(particle) => FluentValue::String(Cow::Owned(particle.to_owned())),
            None => FluentValue::Error,
        }
    });
    let _ = bundle.add_builtins();
    bundle
}

/// What messages are told of a code: `$code`, `$code-final`, `$code-article`, `$code-kind`.
#[derive(Debug, Clone)]
pub(super) struct CodeArgs {
    id: String,
    last: &'static str,
    article: &'static str,
    kind: String,
}

impl CodeArgs {
    /// The arguments of a code for readers of a locale.
    pub(super) fn new(catalog: &Catalog, locale: LocaleIx, code: crate::catalog::CodeIx) -> Self {
        let kind = catalog.class_of(code).kind.clone();
        let code = catalog.code(code);
        let aloud = code.readings.get(&catalog.locale(locale).tag).unwrap_or(&code.id);
        Self {
            id: code.id.clone(),
            last: reading::korean_final(aloud).map_or("vowel", reading::Final::name),
            article: reading::english_article(aloud),
            kind,
        }
    }

    /// Adds the arguments under a name such as `a`.
    pub(super) fn add<'s>(&'s self, name: &'static CodeName, args: &mut FluentArgs<'s>) {
        args.set(name.0[0], &*self.id);
        args.set(name.0[1], self.last);
        args.set(name.0[2], self.article);
        args.set(name.0[3], &*self.kind);
    }
}

/// The four variables of a code.
pub(super) struct CodeName([&'static str; 4]);

macro_rules! code_names {
    ($($constant:ident = $name:literal;)*) => {$(
        pub(super) static $constant: CodeName = CodeName([
            $name,
            concat!($name, "-final"),
            concat!($name, "-article"),
            concat!($name, "-kind"),
        ]);
    )*};
}

code_names! {
    CODE = "code";
    A = "a";
    B = "b";
    FIRST = "first";
    THEN = "then";
}
