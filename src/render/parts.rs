//! What pages share of a code: rendered once per locale and code.
//!
//! **Invariant:** nothing here depends on a pair.

use fluent::FluentArgs;
use serde::Serialize;
use tera::Value;

use super::diagram;
use super::escape;
use super::fact::FactParts;
use super::markdown::{Markdown, Resolve};
use super::speaker::{Speaker, is_every, sources};
use super::text::{CODE, CodeArgs, Form, Said};
use super::view::{Html, Link};
use super::vocabulary::Vocabulary;
use crate::catalog::{Code, CodeIx, Outcome, Protocol};
use crate::diagnostic::{Diagnostic, rules};

/// A code in one locale.
pub(super) struct CodeParts {
    /// What messages are told of it.
    pub(super) args: CodeArgs,
    /// Its name as HTML.
    pub(super) name: Said,
    /// Its name as plain text.
    pub(super) name_plain: String,
    /// What it says in a clause, as HTML.
    pub(super) gist: Said,
    /// The clause about its class.
    pub(super) class: Said,
    /// The cell of its class.
    pub(super) class_cell: Value,
    /// Its facts, by facet.
    pub(super) facts: Vec<Option<FactParts>>,
    /// Its marks in the diagram, as the first and as the second code.
    pub(super) marks: [String; 2],
    /// The stages that it can answer, as plain text.
    pub(super) stages_plain: String,
    /// What templates see of it.
    pub(super) view: Value,
    /// Its card on pair pages.
    pub(super) card: Value,
    /// The link to its page.
    pub(super) link: Value,
}

/// What templates see of a code.
#[derive(Serialize)]
struct CodeView {
    id: String,
    href: String,
    name: Html,
    class: String,
    title: Html,
    meaning_title: Html,
    meaning: Html,
    seen_title: Html,
    seen: Html,
    fix_title: Html,
    fix: Html,
    send_title: Html,
    send: Html,
    wordings: Vec<Sourced>,
    replies: Vec<ReplyView>,
    registered: Vec<String>,
    registered_sources: Html,
    seen_enhanced: Vec<String>,
}

#[derive(Serialize)]
struct Sourced {
    text: String,
    stages: Html,
    sources: Html,
}

#[derive(Serialize)]
struct ReplyView {
    text: String,
    origin: Html,
}

impl CodeParts {
    /// Says everything that can be said of one code alone.
    pub(super) fn new(
        speaker: Speaker<'_>,
        vocabulary: &Vocabulary,
        ix: CodeIx,
        resolve: Resolve<'_>,
        card: &dyn Fn(&Value) -> Result<Value, Diagnostic>,
    ) -> Result<Self, Diagnostic> {
        let code = speaker.catalog.code(ix);
        let protocol = speaker.catalog.protocol(code.protocol);
        let class = &protocol.classes[code.class];
        let args = CodeArgs::new(speaker.catalog, speaker.locale, ix);
        let mut fluent = FluentArgs::new();
        args.add(&CODE, &mut fluent);
        let of_code = |attribute| (&*code.message, Some(attribute));
        let name = speaker.said((&code.message, None), None)?;
        let teller = Teller { speaker, protocol, vocabulary };
        let facts = protocol.facets.iter().zip(&code.facts);
        let facts = facts
            .map(|(facet, fact)| {
                let new = |fact| FactParts::new(speaker, protocol, facet, fact, &args);
                fact.as_ref().map(new).transpose()
            })
            .collect::<Result<Vec<_>, _>>()?;
        let stages_plain = teller.stages_plain(code)?;
        let class_cell = format!(
            "{} <small>{}</small>",
            vocabulary.classes[code.class].0,
            sources(protocol, &class.sources)
        );
        let block = |attribute| block(speaker, code, attribute, &fluent, resolve);
        let view = teller.view(code, class.outcome, &name, &args, &block)?;
        let view = Value::from_serializable(&view);
        Ok(Self {
            name_plain: escape::strip(&name.text),
            gist: speaker.said(of_code("gist"), Some(&fluent))?,
            class: speaker.said((&class.message, Some("clause")), Some(&fluent))?,
            class_cell: Html(class_cell).shared(),
            facts,
            marks: diagram::marks(protocol, code),
            stages_plain,
            link: Value::from_serializable(&teller.link(code, &name, &args)?),
            card: card(&view)?,
            view,
            name,
            args,
        })
    }
}

struct Teller<'t> {
    speaker: Speaker<'t>,
    protocol: &'t Protocol,
    vocabulary: &'t Vocabulary,
}

impl Teller<'_> {
    /// The link to the page of a code.
    fn link(&self, code: &Code, name: &Said, code_args: &CodeArgs) -> Result<Link, Diagnostic> {
        let mut args = FluentArgs::new();
        code_args.add(&CODE, &mut args);
        let text = self.speaker.join_with(("pair-all-of", None), &[("name", name)], args)?;
        let text = Html(self.speaker.mark(&text));
        Ok(Link { href: format!("{}.html", code.slug), text })
    }

    fn stages_plain(&self, code: &Code) -> Result<String, Diagnostic> {
        let Some(at) = self.protocol.stage_facet() else { return Ok(String::new()) };
        let facet = &self.protocol.facets[at];
        let values = code.facts[at].as_ref().map(|fact| &*fact.values).unwrap_or_default();
        let stages = facet.reach(values);
        let nouns = stages.iter().map(|stage| self.vocabulary.stages[*stage].1.clone());
        if is_every(facet, &stages) {
            return self.speaker.plain(("pair-diagram-any", None), None);
        }
        Ok(escape::strip(&self.speaker.list(&nouns.collect::<Vec<_>>())?.text))
    }

    fn view(
        &self,
        code: &Code,
        outcome: Outcome,
        name: &Said,
        code_args: &CodeArgs,
        block: &dyn Fn(&'static str) -> Result<Html, Diagnostic>,
    ) -> Result<CodeView, Diagnostic> {
        let speaker = self.speaker;
        let heading = |id| {
            let mut args = FluentArgs::new();
            code_args.add(&CODE, &mut args);
            let said = speaker.join_with((id, None), &[("name", name)], args)?;
            Ok::<_, Diagnostic>(Html(speaker.mark(&said)))
        };
        let sources = |citations: &[_]| Html(sources(self.protocol, citations));
        let wordings = code.wordings.iter().map(|wording| {
            let stages = wording.stages.iter().map(|at| &self.protocol.stages[*at].message);
            let stages = stages.map(|message| speaker.said((message, Some("label")), None));
            let stages = stages.collect::<Result<Vec<_>, _>>()?;
            Ok(Sourced {
                text: wording.text.clone(),
                stages: Html(speaker.mark(&speaker.short_list(&stages)?)),
                sources: sources(&wording.sources),
            })
        });
        let replies = code.replies.iter().map(|reply| {
            let mut args = FluentArgs::new();
            args.set("origin", escape::html(&reply.origin).into_owned());
            let origin = speaker.html(("card-reply-from", None), Some(&args)).map(Html)?;
            Ok(ReplyView { text: reply.text.clone(), origin })
        });
        let next = if outcome == Outcome::Failure { "card-fix" } else { "card-next" };
        Ok(CodeView {
            id: code.id.clone(),
            href: format!("{}.html", code.slug),
            name: Html(speaker.mark(name)),
            class: self.protocol.classes[code.class].id.clone(),
            title: heading("card-title")?,
            meaning_title: heading("card-meaning")?,
            meaning: block("meaning")?,
            seen_title: heading("card-seen")?,
            seen: block("seen")?,
            fix_title: heading(next)?,
            fix: block("fix")?,
            send_title: heading("card-send")?,
            send: block("send")?,
            wordings: wordings.collect::<Result<_, Diagnostic>>()?,
            replies: replies.collect::<Result<_, Diagnostic>>()?,
            registered: code.enhanced.registered.clone(),
            registered_sources: sources(&code.enhanced.sources),
            seen_enhanced: code.enhanced.seen.clone(),
        })
    }
}

/// A text of a code as its words alone, a line for each paragraph and item.
pub(super) fn words(
    speaker: Speaker<'_>,
    code: &Code,
    attribute: &str,
    args: &CodeArgs,
) -> Result<Said, Diagnostic> {
    let mut fluent = FluentArgs::new();
    args.add(&CODE, &mut fluent);
    let key = (&*code.message, Some(attribute));
    let said = speaker.text.say(speaker.locale, key, Form::Raw, Some(&fluent))?;
    // Links are told elsewhere whether they lead somewhere.
    Ok(Said { text: Markdown::new(&|_| None).plain(&said.text), from: said.from })
}

/// A text of a code as paragraphs and lists.
fn block(
    speaker: Speaker<'_>,
    code: &Code,
    attribute: &'static str,
    args: &FluentArgs<'_>,
    resolve: Resolve<'_>,
) -> Result<Html, Diagnostic> {
    let key = (&*code.message, Some(attribute));
    let said = speaker.text.say(speaker.locale, key, Form::Raw, Some(args))?;
    let rendered = Markdown::new(resolve).blocks(&said.text);
    let name = format!("{}.{attribute}", code.message);
    let problem = if let Some(address) = rendered.broken.first() {
        let message = format!("`{name}` links to `{address}`");
        Some(
            Diagnostic::new(&rules::BROKEN_LINK, message)
                .help("link to `page:smtp/421` or to an https address"),
        )
    } else {
        rendered.title.map(|title| {
            let message = format!("`{name}` has the title `{title}`, which no page would show");
            Diagnostic::new(&rules::MISPLACED_TITLE, message)
                .help("write it as text, or as a heading of a lower level: `## …`")
        })
    };
    if let Some(problem) = problem {
        let place = speaker.catalog.messages[said.from.at()]
            .get(&code.message)
            .map(|found| found.attributes.get(attribute).map_or(found.span, |(span, _)| *span));
        return Err(match place {
            Some(span) => problem.at(span, ""),
            None => problem,
        });
    }
    let said = speaker.text.marked(key, Said { text: rendered.html, from: said.from });
    if said.from == speaker.locale {
        return Ok(Html(said.text));
    }
    let lang = &speaker.catalog.locale(said.from).lang;
    Ok(Html(format!("<div lang=\"{lang}\">{}</div>", said.text)))
}
