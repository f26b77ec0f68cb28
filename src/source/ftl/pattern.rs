//! What a text refers to, found by walking it in the order in which Fluent says it.

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{FtlCall, FtlChosenBy, FtlKey, FtlPattern, FtlReference, FtlSelector, wide};
use crate::diagnostic::Span;

/// A walk through a text. `place` finds the place of a part of the file.
pub(super) struct Walk<'w> {
    place: &'w dyn Fn(&str) -> Span,
    found: FtlPattern,
    /// The last term that was said on the way here.
    term: Option<Span>,
}

impl<'w> Walk<'w> {
    /// Walks through a text that stands at `span`.
    pub(super) fn read(
        pattern: &Pattern<&str>,
        span: Span,
        place: &'w dyn Fn(&str) -> Span,
    ) -> FtlPattern {
        let found = FtlPattern {
            span,
            variables: Vec::new(),
            after_terms: Vec::new(),
            references: Vec::new(),
            functions: Vec::new(),
            selectors: Vec::new(),
            wide: Vec::new(),
            comments: Vec::new(),
            placeables: 0,
        };
        let mut walk = Self { place, found, term: None };
        walk.pattern(pattern);
        walk.found
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let wide = wide::placeables(value);
                    self.found.wide.extend(wide.iter().map(|slice| (self.place)(slice)));
                }
                PatternElement::Placeable { expression } => {
                    self.found.placeables += 1;
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(selector);
        let selector = self.selector(selector, variants);
        self.found.selectors.push(selector);
        // Only one of the variants is said.
        let before = self.term;
        let mut after = before;
        for variant in variants {
            self.term = before;
            self.pattern(&variant.value);
            after = after.or(self.term);
        }
        self.term = after;
    }

    fn selector(
        &self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) -> FtlSelector {
        let first = variants.first().map_or("", |variant| key_name(&variant.key));
        let (by, name) = match selector {
            InlineExpression::VariableReference { id } => {
                (FtlChosenBy::Variable(id.name.to_owned()), id.name)
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let variable = match arguments.positional.first() {
                    Some(InlineExpression::VariableReference { id }) => Some(id.name.to_owned()),
                    _ => None,
                };
                let options = arguments.named.iter().map(|named| {
                    (named.name.name.to_owned(), literal(&named.value).unwrap_or_default())
                });
                let function = id.name.to_owned();
                let by = FtlChosenBy::Call { function, variable, options: options.collect() };
                (by, id.name)
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => (FtlChosenBy::Other, id.name),
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => (FtlChosenBy::Other, *value),
            InlineExpression::Placeable { .. } => (FtlChosenBy::Other, first),
        };
        let keys = variants.iter().map(|variant| {
            let name = key_name(&variant.key);
            let number = matches!(variant.key, VariantKey::NumberLiteral { .. });
            let span = (self.place)(name);
            FtlKey { name: name.to_owned(), number, default: variant.default, span }
        });
        FtlSelector { by, span: (self.place)(name), keys: keys.collect() }
    }

    fn reference(
        &self,
        sigil: &str,
        id: &Identifier<&str>,
        attribute: Option<&Identifier<&str>>,
        arguments: Option<&CallArguments<&str>>,
    ) -> FtlReference {
        let named = arguments.iter().flat_map(|arguments| &arguments.named);
        FtlReference {
            name: format!("{sigil}{}", id.name),
            attribute: attribute.map(|attribute| attribute.name.to_owned()),
            arguments: named.map(|argument| argument.name.name.to_owned()).collect(),
            span: (self.place)(id.name),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                let span = (self.place)(id.name);
                self.found.variables.push((id.name.to_owned(), span));
                self.found.after_terms.extend(self.term.map(|term| (span, term)));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let reference = self.reference("", id, attribute.as_ref(), None);
                self.found.references.push(reference);
            }
            // The arguments of a term can only be quoted texts and numbers.
            InlineExpression::TermReference { id, attribute, arguments } => {
                let reference = self.reference("-", id, attribute.as_ref(), arguments.as_ref());
                self.term = Some(reference.span);
                self.found.references.push(reference);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.found.functions.push(FtlCall {
                    name: id.name.to_owned(),
                    arguments: arguments.positional.iter().map(literal).collect(),
                    span: (self.place)(id.name),
                });
                arguments.positional.iter().for_each(|argument| self.inline(argument));
                arguments.named.iter().for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::Placeable { expression } => {
                self.found.placeables += 1;
                self.expression(expression);
            }
        }
    }
}

fn key_name<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// What a quoted text says.
fn literal(inline: &InlineExpression<&str>) -> Option<String> {
    let InlineExpression::StringLiteral { value } = inline else { return None };
    Some(unescape_unicode_to_string(value).into_owned())
}
