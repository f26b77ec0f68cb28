//! The index of a protocol: its codes by class, and a matrix of all pairs.

use fluent::FluentArgs;
use serde::Serialize;
use tera::Value;

use super::{Heading, Site};
use crate::catalog::{CodeIx, LocaleIx, ProtocolIx};
use crate::diagnostic::Diagnostic;
use crate::plan::{Page, Pair};
use crate::render::relation::Relation;
use crate::render::text::{A, B};
use crate::render::view::{Html, Link, PageView};

/// Past this many codes a matrix is no longer something to look at, and weighs megabytes; the page of
/// each code lists its pairs.
const MATRIX: usize = 100;

#[derive(Serialize)]
struct View<'v> {
    page: PageView,
    protocol: &'v Value,
    h1: Html,
    lede: Html,
    guide: Option<Link>,
    classes: Vec<Group<'v>>,
    columns: Vec<&'v str>,
    matrix: Vec<MatrixRow<'v>>,
    legend: Vec<LegendEntry>,
    undefined: Vec<Number<'v>>,
}

#[derive(Serialize)]
struct Group<'v> {
    id: &'v str,
    label: &'v Html,
    codes: Vec<Entry<'v>>,
}

#[derive(Serialize)]
struct Entry<'v> {
    id: &'v str,
    href: String,
    name: Html,
    gist: Html,
}

#[derive(Serialize)]
struct MatrixRow<'v> {
    id: &'v str,
    href: String,
    cells: Vec<Cell>,
}

/// Made of values at once: there are so many that copies would be the most that a build holds.
#[derive(Serialize)]
struct Cell {
    /// Empty on the diagonal.
    href: Value,
    sign: &'static str,
    relation: &'static str,
    label: Value,
}

/// A number that no specification defines.
#[derive(Serialize)]
struct Number<'v> {
    id: &'v str,
    registered: &'v [String],
    seen: Vec<Seen<'v>>,
    instead: Vec<Link>,
}

#[derive(Serialize)]
struct Seen<'v> {
    text: &'v str,
    origin: &'v str,
}

#[derive(Serialize)]
struct LegendEntry {
    sign: &'static str,
    relation: &'static str,
    label: Html,
}

pub(in crate::render) fn render(
    site: &Site<'_>,
    locale: LocaleIx,
    ix: ProtocolIx,
    out: &mut Vec<u8>,
) -> Result<(), Diagnostic> {
    let (catalog, speaker) = (site.catalog, site.speaker(locale));
    let protocol = catalog.protocol(ix);
    let vocabulary = &site.renderer.vocabularies[locale.at()][ix.at()];
    let parts = |code: CodeIx| &site.renderer.codes[locale.at()][code.at()];

    let mut classes = Vec::new();
    for (at, class) in protocol.classes.iter().enumerate() {
        let codes = catalog.codes_of(ix).filter(|code| catalog.code(*code).class == at);
        let codes = codes.map(|code| Entry {
            id: &catalog.code(code).id,
            href: format!("{}.html", catalog.code(code).slug),
            name: Html(speaker.mark(&parts(code).name)),
            gist: Html(speaker.mark(&parts(code).gist)),
        });
        let codes: Vec<_> = codes.collect();
        if !codes.is_empty() {
            classes.push(Group { id: &class.id, label: &vocabulary.classes[at], codes });
        }
    }

    let small = catalog.codes_of(ix).len() <= MATRIX;
    let shown = || catalog.codes_of(ix).filter(|_| small);
    let mut matrix = Vec::new();
    for row in shown() {
        let cells = shown().map(|column| cell(site, locale, row, column));
        matrix.push(MatrixRow {
            id: &catalog.code(row).id,
            href: format!("{}.html", catalog.code(row).slug),
            cells: cells.collect::<Result<_, _>>()?,
        });
    }
    let signs = [
        Relation::Twin,
        Relation::Sequence(CodeIx(0), CodeIx(0)),
        Relation::Opposite(Vec::new()),
        Relation::Alternatives(Vec::new()),
        Relation::Apart,
    ];
    let legend = signs.iter().map(|relation| {
        let label = speaker.html((&protocol.relation_message(relation.name()), None), None)?;
        Ok(LegendEntry { sign: relation.sign(), relation: relation.name(), label: Html(label) })
    });
    let undefined = protocol.undefined.iter().map(|number| Number {
        id: &number.id,
        registered: &number.registered,
        seen: (number.seen.iter())
            .map(|reply| Seen { text: &reply.text, origin: &reply.origin })
            .collect(),
        instead: (number.instead.iter())
            .map(|code| Link {
                href: format!("{}.html", catalog.code(*code).slug),
                text: Html(catalog.code(*code).id.clone()),
            })
            .collect(),
    });
    let mut args = FluentArgs::new();
    args.set("protocol", &*protocol.name);
    let heading = Heading {
        title: speaker.plain(("index-title", None), Some(&args))?,
        short: protocol.name.clone(),
        description: speaker.plain(("index-description", None), Some(&args))?,
    };
    let view = View {
        page: site.page("protocol", locale, Page::Protocol(ix), heading),
        protocol: &vocabulary.view,
        h1: Html(speaker.html(("index-title", None), Some(&args))?),
        lede: Html(speaker.html((&protocol.id, Some("summary")), None)?),
        guide: guide(site, locale, ix),
        classes,
        columns: shown().map(|code| &*catalog.code(code).id).collect(),
        matrix,
        undefined: undefined.collect(),
        legend: legend.collect::<Result<_, Diagnostic>>()?,
    };
    site.render("protocol.html", locale, &view, &Page::Protocol(ix).path(catalog), out)
}

/// The page that introduces the protocol.
fn guide(site: &Site<'_>, locale: LocaleIx, ix: ProtocolIx) -> Option<Link> {
    let (name, _) = site.catalog.protocol(ix).guide.as_ref()?;
    let at = site.catalog.prose.iter().position(|page| page.name == *name)?;
    let text = site.renderer.prose[locale.at()][at].title.clone();
    Some(Link { href: format!("../{name}.html"), text })
}

fn cell(
    site: &Site<'_>,
    locale: LocaleIx,
    row: CodeIx,
    column: CodeIx,
) -> Result<Cell, Diagnostic> {
    let Some(pair) = Pair::new(row, column) else {
        let (href, label) = (Value::from(""), Value::from(""));
        return Ok(Cell { href, sign: "", relation: "self", label });
    };
    let relation = Relation::of(site.catalog, pair);
    let path = Page::Pair(pair).path(site.catalog);
    let parts = |code: CodeIx| &site.renderer.codes[locale.at()][code.at()];
    let mut args = FluentArgs::new();
    parts(row).args.add(&A, &mut args);
    parts(column).args.add(&B, &mut args);
    Ok(Cell {
        href: Value::from(path.rsplit('/').next().unwrap_or("")),
        sign: relation.as_ref().map_or("?", Relation::sign),
        relation: relation.as_ref().map_or("unknown", Relation::name),
        label: Value::from(site.speaker(locale).plain(("index-cell", None), Some(&args))?),
    })
}
