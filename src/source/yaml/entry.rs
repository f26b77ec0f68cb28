//! A file with one more entry in a list, for projects that exist only in memory.

use serde_yaml::{Mapping, Value};

/// Returns a file with an entry of these fields at the end of a list at its top; `None` if there is no
/// such list. Comments and layout are lost.
pub fn with_entry(text: &str, list: &str, fields: &[(&str, &str)]) -> Option<String> {
    let mut root: Value = serde_yaml::from_str(text).ok()?;
    let entries = root.get_mut(list)?.as_sequence_mut()?;
    let field = |(name, value): &(&str, &str)| (Value::from(*name), Value::from(*value));
    entries.push(Value::Mapping(fields.iter().map(field).collect::<Mapping>()));
    serde_yaml::to_string(&root).ok()
}

#[cfg(test)]
mod tests {
    use super::with_entry;

    #[test]
    fn an_entry_is_added_at_the_end() {
        let text = with_entry("a: \"1\"\nb: [{ c: d }] # e\n", "b", &[("c", "f: g")]).unwrap();
        assert_eq!(text, "a: '1'\nb:\n- c: d\n- c: 'f: g'\n");
        assert_eq!(with_entry("a: 1\n", "b", &[]), None);
        assert_eq!(with_entry("a: {\n", "a", &[]), None);
    }
}
