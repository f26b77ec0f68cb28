//! `versus init`: a small project that is complete.
//!
//! **Invariant:** the one list of what a new project has is [`FILES`].

use super::{NewFile, Scaffold};

/// Lists files with their texts.
macro_rules! texts {
    ($folder:literal: $($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!($folder, $path)))),*]
    };
}

/// The look: as this repository has it.
const LOOK: &[(&str, &str)] = texts!("../../":
    "static/404.js",
    "static/find.js",
    "static/icon.svg",
    "static/search.js",
    "static/site.js",
    "static/style.css",
    "static/theme.js",
    "templates/404.html",
    "templates/base.html",
    "templates/card.html",
    "templates/chooser.html",
    "templates/code.html",
    "templates/home.html",
    "templates/pair.html",
    "templates/prose.html",
    "templates/protocol.html",
    "templates/search.html",
);

/// The example: facts and texts of its own.
const FILES: &[(&str, &str)] = texts!("example/":
    "README.md",
    "content/http/304.yaml",
    "content/http/401.yaml",
    "content/http/403.yaml",
    "content/http/404.yaml",
    "content/http/pairs.yaml",
    "content/http/protocol.yaml",
    "content/pages/about.en.md",
    "content/site.yaml",
    "locales/en/GLOSSARY.md",
    "locales/en/http.ftl",
);

/// The frame around every page, which this repository writes for SMTP.
const FRAME: &str = include_str!("../../locales/en/site.ftl");

/// What is said otherwise of another protocol, or of any.
const REWORDED: &[(&str, &str)] = &[
    ("reply code", "status code"),
    ("Reply codes", "Status codes"),
    ("see smtp.ftl", "see http.ftl"),
    ("# $protocol: SMTP", "# $protocol: HTTP"),
    ("no RFC defines them as SMTP replies", "no RFC defines them"),
    ("# $origin: Postfix, Gmail, …", "# $origin: the name of a server"),
    (" can come in a session", " can come"),
    ("every command", "every method"),
    ("other commands", "other methods"),
    ("Related enhanced status code", "Related code"),
    ("card-enhanced = Enhanced status codes", "card-enhanced = More precise codes"),
];

/// A new project: an example that passes `check`, to be changed into what its owner has in mind.
pub fn init() -> Scaffold {
    let mut new: Vec<NewFile> =
        FILES.iter().map(|(path, text)| NewFile::new(*path, *text)).collect();
    new.extend(LOOK.iter().map(|(path, text)| match *path {
        // Each class has a colour there.
        "static/style.css" => {
            NewFile::new(*path, format!("{text}{}", include_str!("example/classes.css")))
        }
        _ => NewFile::new(*path, *text),
    }));
    new.push(NewFile::new("locales/en/site.ftl", frame()));
    new.push(NewFile::new(".gitignore", include_str!("example/gitignore")));
    new.push(NewFile::new(".gitattributes", include_str!("example/gitattributes")));
    new.sort_by(|x, y| x.path.cmp(&y.path));
    let told = vec![
        format!("made {} files: four HTTP codes as an example, the look, and the texts", new.len()),
        "next: `versus check`, then `versus build`; README.md has the other commands".to_owned(),
    ];
    Scaffold { new, changed: Vec::new(), told }
}

fn frame() -> String {
    REWORDED.iter().fold(FRAME.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_of_another_site_does_not_speak_of_mail() {
        let mut text = FRAME.to_owned();
        for (from, to) in REWORDED {
            assert!(text.contains(from), "site.ftl no longer says `{from}`");
            text = text.replace(from, to);
        }
        let text = text.to_lowercase();
        for word in
            ["smtp", "mail", "command", "session", "reply code", "postfix", "enhanced status"]
        {
            assert!(!text.contains(word), "`{word}` in\n{text}");
        }
    }

    #[test]
    fn nothing_else_speaks_of_mail_either() {
        for file in init().new {
            let text = file.text.to_lowercase();
            for word in ["smtp", "mail", "mta"] {
                let found = text.split(|c: char| !c.is_alphabetic()).any(|found| found == word);
                assert!(!found, "{}: {word}", file.path);
            }
        }
    }
}
