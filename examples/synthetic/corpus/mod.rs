//! A synthetic project: the real site with as many codes as one likes.
//!
//! Start at [`write`]. Nothing is made up: each code takes every fact, reply and sentence from one of
//! the real codes, chosen by a fixed sequence of numbers. So facts, markup and the length of the texts
//! in each locale are those of the real site, and stay so when it changes.

mod messages;
mod random;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::{Mapping, Value};

use messages::Translation;
use random::Random;

/// What can go wrong.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The protocol that everything is taken from.
const MODEL: &str = "smtp";
/// The protocol that is written.
const NAME: &str = "syn";

/// Writes a project with so many codes into a folder that is new or empty.
pub(crate) fn write(repository: &Path, out: &Path, codes: usize) -> Result<()> {
    if fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(format!("{} is not empty", out.display()).into());
    }
    let model = Model::read(repository)?;
    let ids = ids(&model.prefixes, codes);
    let twins = ids.len() / 12;
    let mut random = Random::new(42);
    for folder in ["templates", "static"] {
        copy(&repository.join(folder), &out.join(folder))?;
    }
    copy_pages(&repository.join("content/pages"), &out.join("content/pages"), &ids)?;
    let content = out.join("content").join(NAME);
    fs::create_dir_all(&content)?;
    fs::copy(repository.join("content/site.yaml"), out.join("content/site.yaml"))?;
    fs::write(content.join("protocol.yaml"), serde_yaml::to_string(&model.protocol)?)?;
    for (id, class) in &ids {
        let definition =
            model.definition(id, class, &ids, &mut random).ok_or("no codes to imitate")?;
        fs::write(content.join(format!("{id}.yaml")), serde_yaml::to_string(&definition)?)?;
    }
    let pairs = pairs(&ids, twins, &mut random);
    fs::write(content.join("pairs.yaml"), pairs_file(&pairs))?;
    let choices: Vec<u64> = ids.iter().map(|_| random.next()).collect();
    for locale in subfolders(&repository.join("locales"))? {
        let tag = locale.file_name().unwrap_or_default();
        let own = out.join("locales").join(tag);
        fs::create_dir_all(&own)?;
        let translation = Translation::read(&locale, &model.ids)?;
        fs::copy(locale.join("site.ftl"), own.join("site.ftl"))?;
        fs::write(own.join("syn.ftl"), translation.vocabulary())?;
        let codes = ids.iter().zip(&choices).map(|((id, _), choice)| (&**id, *choice));
        fs::write(own.join("syn-codes.ftl"), translation.codes(codes))?;
        fs::write(own.join("syn-pairs.ftl"), translation.verdicts(&pairs.confused))?;
    }
    Ok(())
}

/// What the project is made from.
struct Model {
    protocol: Mapping,
    /// The class of each first digit.
    prefixes: Vec<(String, String)>,
    /// The ids of the real codes.
    ids: Vec<String>,
    definitions: Vec<Mapping>,
}

impl Model {
    fn read(repository: &Path) -> Result<Self> {
        let folder = repository.join("content").join(MODEL);
        let yaml = |path: &Path| -> Result<Mapping> {
            Ok(serde_yaml::from_str(&fs::read_to_string(path)?)?)
        };
        let mut protocol = yaml(&folder.join("protocol.yaml"))?;
        protocol.insert("id".into(), NAME.into());
        protocol.insert("name".into(), NAME.to_uppercase().into());
        let classes = protocol.get("classes").and_then(Value::as_sequence);
        let text = |class: &Value, field: &str| Some(class.get(field)?.as_str()?.to_owned());
        let prefixes = classes.into_iter().flatten();
        let prefixes =
            prefixes.filter_map(|class| Some((text(class, "prefix")?, text(class, "id")?)));
        let prefixes = prefixes.collect();
        let (mut ids, mut definitions) = (Vec::new(), Vec::new());
        for path in files(&folder)? {
            let definition = yaml(&path)?;
            if let Some(id) = definition.get("code").and_then(Value::as_str) {
                ids.push(id.to_owned());
                definitions.push(definition);
            }
        }
        Ok(Self { protocol, prefixes, ids, definitions })
    }

    /// A code, each field and each fact from one of the real codes.
    fn definition(
        &self,
        id: &str,
        class: &str,
        ids: &[(String, String)],
        random: &mut Random,
    ) -> Option<Mapping> {
        let mut made = random.pick(&self.definitions)?.clone();
        for field in ["text", "enhanced", "replies"] {
            match random.pick(&self.definitions)?.get(field) {
                Some(value) => made.insert(field.into(), value.clone()),
                None => made.remove(field),
            };
        }
        if let Some(facts) = made.get_mut("facets").and_then(Value::as_mapping_mut) {
            for (facet, fact) in facts.iter_mut() {
                let other = random.pick(&self.definitions)?.get("facets");
                if let Some(other) = other.and_then(|facets| facets.get(facet)) {
                    fact.clone_from(other);
                }
            }
        }
        made.insert("code".into(), id.into());
        made.insert("class".into(), class.into());
        let others = (0..2).filter_map(|_| Some(&*random.pick(ids)?.0));
        let mut others: Vec<&str> = others.filter(|other| *other != id).collect();
        others.dedup();
        made.insert("see_also".into(), others.into());
        Some(made)
    }
}

/// Ids with their classes, in order: three digits, then four and more.
fn ids(prefixes: &[(String, String)], codes: usize) -> Vec<(String, String)> {
    let id = |at: usize| {
        let (prefix, class) = &prefixes[at % prefixes.len()];
        let (mut number, mut width) = (at / prefixes.len(), 2);
        while number >= 10_usize.pow(width) {
            number -= 10_usize.pow(width);
            width += 1;
        }
        (format!("{prefix}{number:0width$}", width = width as usize), class.clone())
    };
    // A page of that name is kept for hosts.
    (0..).map(id).filter(|(id, _)| id != "404").take(codes).collect()
}

/// What `pairs.yaml` says.
struct Pairs {
    twins: Vec<[String; 2]>,
    confused: Vec<[String; 2]>,
}

fn pairs(ids: &[(String, String)], count: usize, random: &mut Random) -> Pairs {
    let mut two = || -> Vec<[String; 2]> {
        let pair = |_| Some([random.pick(ids)?.0.clone(), random.pick(ids)?.0.clone()]);
        let mut pairs: Vec<_> = (0..count).filter_map(pair).filter(|[x, y]| x != y).collect();
        // As the site orders its codes: numbers ascending.
        for pair in &mut pairs {
            pair.sort_by_key(|id| (id.len(), id.clone()));
        }
        pairs.sort();
        pairs.dedup();
        pairs
    };
    Pairs { twins: two(), confused: two() }
}

fn pairs_file(pairs: &Pairs) -> String {
    let list = |name: &str, pairs: &[[String; 2]]| {
        let lines = pairs.iter().map(|[x, y]| format!("  - [\"{x}\", \"{y}\"]\n"));
        format!(
            "{name}:{}\n{}",
            if pairs.is_empty() { " []" } else { "" },
            lines.collect::<String>()
        )
    };
    list("twins", &pairs.twins) + &list("confused", &pairs.confused)
}

/// Copies pages of running text; their links to codes lead to the first one.
fn copy_pages(from: &Path, to: &Path, ids: &[(String, String)]) -> Result<()> {
    fs::create_dir_all(to)?;
    for path in files(from)? {
        let text = fs::read_to_string(&path)?;
        let mut parts = text.split("(page:smtp/");
        let mut made = parts.next().unwrap_or("").to_owned();
        for part in parts {
            let rest = part.split_once(')').map_or("", |(_, rest)| rest);
            let first = ids.first().map_or("index", |(id, _)| id);
            made.extend(["(page:", NAME, "/", first, ")", rest]);
        }
        fs::write(to.join(path.file_name().unwrap_or_default()), made)?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for path in files(from)? {
        fs::copy(&path, to.join(path.file_name().unwrap_or_default()))?;
    }
    for folder in subfolders(from)? {
        copy(&folder, &to.join(folder.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_file()).collect())
}

fn subfolders(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_dir()).collect())
}

/// What is in a folder, in order of name.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}
