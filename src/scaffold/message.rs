//! Messages to begin with: each text that the contract asks for, with words that say what belongs there.
//! They begin with `TODO`, which `check` reports until somebody has written them.

use std::fmt::Write;

use crate::catalog::contract::Slot;

/// Writes messages for slots, in their order. Those of one part of a protocol stand under a heading.
pub(super) fn unwritten(slots: &[Slot], protocol: &str, headings: bool) -> String {
    let mut ids: Vec<&str> = Vec::new();
    for slot in slots {
        if !ids.contains(&&*slot.id) {
            ids.push(&slot.id);
        }
    }
    let mut text = String::new();
    let mut part = "";
    for id in ids {
        let rest = id.strip_prefix(protocol).unwrap_or(id).trim_start_matches('-');
        let own = rest.split('-').next().unwrap_or("");
        if headings && part != own {
            part = own;
            let _ = write!(text, "\n## {own}\n{}", note(own));
        }
        let of_message = || slots.iter().filter(|slot| slot.id == id);
        let value = of_message().find(|slot| slot.attribute.is_none());
        let _ = write!(text, "{id} =");
        if let Some(slot) = value {
            let _ = write!(text, " {}", words(slot, protocol));
        }
        text.push('\n');
        for slot in of_message() {
            if let Some(attribute) = &slot.attribute {
                let _ = writeln!(text, "    .{attribute} = {}", words(slot, protocol));
            }
        }
    }
    text
}

/// What a translator should know of a part of the vocabulary.
fn note(part: &str) -> &'static str {
    match part {
        "class" => {
            "# .clause begins with the code; .both completes the list \"What they share\".\n"
        }
        "stage" => "# The value stands inside a sentence; .label stands in the diagram.\n",
        "relation" => {
            "# value     a badge\n# .sentence the first sentence of the page\n\
             # .choice   opens \"When to use which\"\n"
        }
        _ => "",
    }
}

/// What stands in a text until somebody has written it. It uses what the text is given.
fn words(slot: &Slot, protocol: &str) -> String {
    let rest = slot.id.strip_prefix(protocol).unwrap_or(&slot.id).replace('-', " ");
    let rest = rest.trim();
    match slot.attribute.as_deref() {
        // The name of the protocol is known.
        None if rest.is_empty() => protocol.to_owned(),
        None => format!("TODO {rest}"),
        Some("summary") => format!("TODO What {protocol} is for, in two sentences."),
        Some("gist") => "TODO { $code } in one clause, without full stop".to_owned(),
        Some("meaning") => "TODO What { $code } means.".to_owned(),
        Some("seen") => "TODO When one sees { $code }.".to_owned(),
        Some("fix") => "TODO What to do about { $code }.".to_owned(),
        Some("send") => "TODO When a server should send { $code }.".to_owned(),
        Some("choice") => format!("TODO How to choose between the two: {rest}."),
        Some(other) => {
            let given: Vec<String> =
                slot.variables.iter().filter(|name| !is_form(name)).map(variable).collect();
            let given =
                if given.is_empty() { String::new() } else { format!("{} ", given.join(", ")) };
            let stop = if matches!(other, "both" | "sentence") { "." } else { "" };
            format!("TODO {given}{rest}{stop}")
        }
    }
}

fn variable(name: &String) -> String {
    format!("{{ ${name} }}")
}

/// Whether a variable is only a form of another: `$code-final`.
fn is_form(name: &str) -> bool {
    ["-final", "-article", "-kind"].iter().any(|form| name.ends_with(form))
}
