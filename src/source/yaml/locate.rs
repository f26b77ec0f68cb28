//! The place of a value, read off an error that is raised when a visitor arrives there.

use std::fmt;
use std::ops::Range;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A step from a value to a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// To the value of a key.
    Key(String),
    /// To a key itself.
    Name(String),
    /// To an element of a list.
    Index(usize),
}

/// Returns the bytes of the value at the end of a path, if it is there.
pub(super) fn locate(text: &str, path: &[Step]) -> Option<Range<usize>> {
    let seed = Walk { path };
    let error = seed.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    if !error.to_string().contains(ARRIVED) {
        return None;
    }
    let start = error.location()?.index().min(text.len());
    Some(start..end_of(text, start))
}

/// Where a scalar that begins at `start` ends: at its closing quote or before what cannot belong to
/// a plain scalar. A mapping or list ends with its first line, which is enough to point at.
pub(super) fn end_of(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or("");
    let line = rest.lines().next().unwrap_or("");
    let mut characters = line.char_indices();
    let length = match characters.next() {
        Some((_, quote @ ('"' | '\''))) => characters
            .scan(false, |escaped, (at, c)| {
                let closes = c == quote && !*escaped;
                *escaped = c == '\\' && quote == '"' && !*escaped;
                Some((at, closes))
            })
            .find(|(_, closes)| *closes)
            .map_or(line.len(), |(at, _)| at + 1),
        Some((_, '{' | '[')) => line.len(),
        _ => {
            let stops = [": ", " #", ", ", "]", "}"];
            let cut = stops.iter().filter_map(|stop| line.find(stop)).min();
            let end = cut.unwrap_or_else(|| line.trim_end().trim_end_matches(':').len());
            line.get(..end).map_or(end, |scalar| scalar.trim_end().len())
        }
    };
    start + length
}

/// The message that tells an arrival from a real error.
const ARRIVED: &str = "versus: arrived";

struct Walk<'p> {
    path: &'p [Step],
}

/// Raises the error whose place is wanted, whatever stands there.
struct Arrive;

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.path.is_empty() { from.deserialize_any(Arrive) } else { from.deserialize_any(self) }
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value on the way")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.path.split_first() else { return Ok(()) };
        loop {
            let wanted = if let Step::Name(name) = step { Some(&**name) } else { None };
            let Some(key) = map.next_key_seed(KeyOf { wanted })? else { return Ok(()) };
            if matches!(step, Step::Key(name) if *name == key) {
                return map.next_value_seed(Walk { path: rest });
            }
            map.next_value::<IgnoredAny>()?;
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Some((Step::Index(wanted), rest)) = self.path.split_first() else { return Ok(()) };
        for _ in 0..*wanted {
            if seq.next_element::<IgnoredAny>()?.is_none() {
                return Ok(());
            }
        }
        seq.next_element_seed(Walk { path: rest }).map(|_| ())
    }

    // A scalar on the way: the path leads nowhere.
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

impl<'de> Visitor<'de> for Arrive {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ARRIVED)
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<(), E> {
        Err(E::custom(ARRIVED))
    }
    fn visit_i64<E: de::Error>(self, _: i64) -> Result<(), E> {
        Err(E::custom(ARRIVED))
    }
    fn visit_u64<E: de::Error>(self, _: u64) -> Result<(), E> {
        Err(E::custom(ARRIVED))
    }
    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        Err(E::custom(ARRIVED))
    }
    fn visit_str<E: de::Error>(self, _: &str) -> Result<(), E> {
        Err(E::custom(ARRIVED))
    }
    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Err(E::custom(ARRIVED))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(de::Error::custom(ARRIVED))
    }
    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(de::Error::custom(ARRIVED))
    }
}

/// Reads a key, and arrives if it is the wanted one.
struct KeyOf<'w> {
    wanted: Option<&'w str>,
}

impl<'de> DeserializeSeed<'de> for KeyOf<'_> {
    type Value = String;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyOf<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<String, E> {
        if self.wanted == Some(name) { Err(E::custom(ARRIVED)) } else { Ok(name.to_owned()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "name: サービス停止\nsee_also: [\"450\", \"999\"]\nfacts:\n  retry: { value: later, source: x }\n";

    #[track_caller]
    fn case(path: &[Step], expected: Option<&str>) {
        assert_eq!(locate(TEXT, path).and_then(|range| TEXT.get(range)), expected);
    }

    #[test]
    fn places_are_exact_after_wide_text() {
        let key = |name: &str| Step::Key(name.to_owned());
        case(&[key("see_also"), Step::Index(1)], Some("\"999\""));
        case(&[key("facts"), key("retry"), key("value")], Some("later"));
        case(&[Step::Name("facts".to_owned())], Some("facts"));
        case(&[key("facts"), Step::Name("retry".to_owned())], Some("retry"));
        case(&[key("name")], Some("サービス停止"));
        case(&[key("nothing")], None);
        case(&[key("name"), Step::Index(0)], None);
    }
}
