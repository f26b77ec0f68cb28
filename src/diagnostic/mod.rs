//! The one currency for what is wrong: [`Diagnostic`] for content, [`Failure`] for the machine.
//!
//! Start at [`Diagnostic`]. A stage that meets a fault in the content adds a diagnostic to a list
//! and goes on; only a fault of the machine (disk, terminal) stops it, as a [`Failure`].
//!
//! **Invariant:** this module does not know what a code, a page or a locale is.

mod failure;
mod github;
mod human;
mod json;
pub mod rules;
mod short;
mod span;
mod suggest;

pub use failure::Failure;
pub use github::github;
pub use human::{human, human_within};
pub use json::{failure_json, json};
pub use rules::Rule;
pub use short::short;
pub use span::{FileId, LineStarts, Place, Span, place_of};
pub use suggest::closest;

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site cannot be built from this.
    Error,
    /// The site can be built, but somebody should look.
    Warning,
}

impl Severity {
    /// The word that reports use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place with a remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The bytes concerned.
    pub span: Span,
    /// Why this place is shown; a phrase, may be empty.
    pub text: String,
}

/// A change of a file that mends a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes to replace; empty for an insertion.
    pub span: Span,
    /// What to put there.
    pub text: String,
}

/// A fault in the content: data, collected and never thrown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: a phrase, lower-case, without a full stop, names in backticks.
    pub message: String,
    /// Where it is wrong. `None` only if there is no file to point into.
    pub primary: Option<Label>,
    /// Other places concerned, such as the first definition.
    pub related: Vec<Label>,
    /// What to do, in the imperative.
    pub help: Vec<String>,
    /// The changes that mend it, where that is mechanical: all of them together, in one file.
    pub fix: Vec<Edit>,
    /// Whom it concerns, where its place alone does not tell: a name that reports can be limited to.
    pub scope: Option<String>,
}

impl Diagnostic {
    /// A fault with the severity that its rule has.
    pub fn new(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            primary: None,
            related: Vec::new(),
            help: Vec::new(),
            fix: Vec::new(),
            scope: None,
        }
    }

    /// Sets the place and says why it is this one.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.primary = Some(Label { span, text: text.into() });
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push(Label { span, text: text.into() });
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Adds a change that mends the fault.
    #[must_use]
    pub fn replace(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix.push(Edit { span, text: text.into() });
        self
    }

    /// Says whom it concerns.
    #[must_use]
    pub fn concerns(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Adds "did you mean" where a known name is close to the one that was written.
    #[must_use]
    pub fn suggest<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match closest(written, known) {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None => self,
        }
    }

    /// Returns whether the site cannot be built because of this.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The files that spans point into. Formats ask for them here and so need no knowledge of sources.
pub trait Files {
    /// Returns the path of a file relative to the project, with `/`.
    fn path(&self, file: FileId) -> &str;
    /// Returns the text that spans count bytes in.
    fn text(&self, file: FileId) -> &str;
    /// Returns the line and column of a byte of the text. Whoever has to tell of many knows where lines
    /// begin.
    fn place(&self, file: FileId, offset: u32) -> Place {
        place_of(self.text(file), offset)
    }
    /// Returns how many bytes the file has before its text: those of a byte order mark.
    fn skipped(&self, _file: FileId) -> u32 {
        0
    }
}

/// Sorts by file, place and rule, and drops exact repetitions.
pub fn sort(problems: &mut Vec<Diagnostic>, files: &dyn Files) {
    problems.sort_by(|x, y| key(x, files).cmp(&key(y, files)));
    problems.dedup();
}

fn key<'a>(problem: &'a Diagnostic, files: &'a dyn Files) -> (&'a str, u32, &'a str, &'a str) {
    let (path, start) = match &problem.primary {
        Some(label) => (files.path(label.span.file), label.span.start),
        None => ("", 0),
    };
    (path, start, problem.rule.name, &problem.message)
}
