//! Where in Fluent a character stands: in text, or in an expression between braces.
//!
//! The scan follows the parser: quotes and brackets count only between braces, and the variants of a
//! selector are text again.

/// A scan of a text, character by character.
#[derive(Debug, Default)]
pub struct Scan {
    open: Vec<Inside>,
    quoted: bool,
    before: char,
}

/// What stands between two braces or brackets.
#[derive(Debug, PartialEq, Eq)]
enum Inside {
    /// An expression, up to `}`.
    Braces,
    /// Variants after `->`, up to `}`: text.
    Variants,
    /// Arguments, up to `)`.
    Brackets,
}

impl Scan {
    /// Goes on with the next character.
    pub fn step(&mut self, c: char) {
        match c {
            // A quoted text ends with its line.
            '\n' => self.quoted = false,
            '"' if !self.is_text() => {
                let escaped = self.quoted && self.before == '\\';
                self.quoted = escaped || !self.quoted;
            }
            _ if self.quoted => {}
            '{' => self.open.push(Inside::Braces),
            '(' if !self.is_text() => self.open.push(Inside::Brackets),
            ')' if self.open.last() == Some(&Inside::Brackets) => drop(self.open.pop()),
            // A brace also ends calls that were left open.
            '}' => while self.open.pop() == Some(Inside::Brackets) {},
            '>' if self.before == '-' && self.open.last() == Some(&Inside::Braces) => {
                self.open.pop();
                self.open.push(Inside::Variants);
            }
            _ => {}
        }
        // Of two backslashes, the second is no escape.
        self.before = if c == '\\' && self.before == '\\' { ' ' } else { c };
    }

    /// Goes on to the end of a line.
    pub fn line(&mut self, line: &str) {
        line.chars().chain(['\n']).for_each(|c| self.step(c));
    }

    /// How many braces and brackets are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether text stands here: outside of braces, or in a variant.
    pub fn is_text(&self) -> bool {
        self.open.last().is_none_or(|inside| *inside == Inside::Variants)
    }
}

#[cfg(test)]
mod tests {
    use super::Scan;

    #[test]
    fn quotes_count_between_braces_only() {
        let depth = |text: &str| {
            let mut scan = Scan::default();
            text.chars().for_each(|c| scan.step(c));
            (scan.depth(), scan.is_text())
        };
        assert_eq!(depth("a \" { b"), (1, false));
        assert_eq!(depth("{ \"}"), (1, false));
        assert_eq!(depth("{ \"\\\"}\" }"), (0, true));
        assert_eq!(depth("{ \"}\n }"), (0, true));
        assert_eq!(depth("{ F(\"(\") "), (1, false));
        assert_eq!(depth("{ F( }"), (0, true));
        assert_eq!(depth("{ $a ->\n [b] 3\" {"), (2, false));
        assert_eq!(depth("{ $a ->\n [b] 3\" {\"}\"} "), (1, true));
        assert_eq!(depth("{ $a ->\n *[b] 3\"\n }"), (0, true));
    }
}
