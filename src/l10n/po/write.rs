//! Entries to a file, as gettext lays it out. A long line is not wrapped: that would only make the
//! changes of a translation harder to read.

use std::fmt::Write;

use super::{ESCAPES, Entry};

/// A file with this header and these entries. UTF-8, and nothing in it depends on the day.
pub fn write(header: &[(&str, &str)], entries: &[Entry]) -> String {
    let fixed = [
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Generator", "versus"),
    ];
    let fields = header.iter().chain(&fixed);
    let fields = fields.fold(String::new(), |all, (name, value)| all + name + ": " + value + "\n");
    let mut file = String::new();
    field(&mut file, "msgid", "");
    field(&mut file, "msgstr", &fields);
    for entry in entries {
        file.push('\n');
        for note in &entry.notes {
            let _ = writeln!(file, "{}", format!("#. {note}").trim_end());
        }
        if !entry.reference.is_empty() {
            let _ = writeln!(file, "#: {}", entry.reference);
        }
        if entry.fuzzy {
            file.push_str("#, fuzzy\n");
        }
        if let Some(previous) = &entry.previous {
            let mut lines = String::new();
            field(&mut lines, "msgid", previous);
            for line in lines.lines() {
                let _ = writeln!(file, "#| {line}");
            }
        }
        field(&mut file, "msgctxt", &entry.context);
        field(&mut file, "msgid", &entry.original);
        field(&mut file, "msgstr", &entry.translation);
    }
    file
}

/// Writes a keyword with its text; a text of several lines begins on a line of its own.
fn field(file: &mut String, keyword: &str, text: &str) {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let _ = match lines.as_slice() {
        [] => writeln!(file, "{keyword} \"\""),
        [line] => writeln!(file, "{keyword} \"{}\"", escape(line)),
        lines => {
            let _ = writeln!(file, "{keyword} \"\"");
            lines.iter().try_for_each(|line| writeln!(file, "\"{}\"", escape(line)))
        }
    };
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match ESCAPES.iter().find(|(_, meant)| *meant == c) {
            Some((letter, _)) => escaped.extend(['\\', *letter]),
            None => escaped.push(c),
        }
    }
    escaped
}
