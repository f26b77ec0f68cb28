//! As much of JSON Schema as `api/v1/schema.json` uses. A keyword that is not known here fails, so that
//! nothing in the schema goes unasked.

use serde_json::Value;

/// What is wrong with a value, by place. References are looked up in `root`.
pub(crate) fn faults(root: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(root, root, value, "", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let mut wrong = Vec::new();
    for (keyword, rule) in schema.as_object().unwrap() {
        match &**keyword {
            // The first four describe; the others are asked of what the value holds.
            "$schema"
            | "$defs"
            | "title"
            | "description"
            | "additionalProperties"
            | "items"
            | "properties" => {}
            "type" => {
                let one = std::slice::from_ref(rule);
                let types = rule.as_array().map_or(one, |all| all);
                if !types.iter().any(|name| name == kind(value)) {
                    wrong.push(format!("{} is not {rule}", kind(value)));
                }
            }
            "const" => {
                if value != rule {
                    wrong.push(format!("{value} is not {rule}"));
                }
            }
            "enum" => {
                if !rule.as_array().unwrap().contains(value) {
                    wrong.push(format!("{value} is none of {rule}"));
                }
            }
            "required" => {
                for name in rule.as_array().unwrap().iter().map(|name| name.as_str().unwrap()) {
                    if value.as_object().is_some_and(|object| !object.contains_key(name)) {
                        wrong.push(format!("no `{name}`"));
                    }
                }
            }
            "$ref" => {
                let target = root.pointer(rule.as_str().unwrap().strip_prefix('#').unwrap());
                check(root, target.unwrap(), value, at, found);
            }
            other => panic!("the validator does not know `{other}`"),
        }
    }
    found.extend(wrong.into_iter().map(|what| format!("{at}: {what}")));
    inner(root, schema, value, at, found);
}

/// Checks what a value holds.
fn inner(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let empty = Value::Object(serde_json::Map::new());
    if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
        for (index, item) in list.iter().enumerate() {
            check(root, items, item, &format!("{at}/{index}"), found);
        }
    }
    let known = schema.get("properties").unwrap_or(&empty);
    let others = schema.get("additionalProperties");
    for (name, inner) in value.as_object().into_iter().flatten() {
        if let Some(rule) = known.get(name).or(others) {
            check(root, rule, inner, &format!("{at}/{name}"), found);
        } else if schema.get("properties").is_some() {
            // A field that nobody describes is a promise that nobody made.
            found.push(format!("{at}: `{name}` is not described"));
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[test]
fn the_validator_sees_what_is_wrong() {
    let schema = serde_json::json!({
        "type": "object",
        "required": ["a"],
        "properties": {
            "a": { "$ref": "#/$defs/ids", "description": "x" },
            "b": { "enum": ["x", null] },
            "c": { "const": 1 },
            "d": { "type": "object", "additionalProperties": { "type": ["string", "null"] } },
        },
        "$defs": { "ids": { "type": "array", "items": { "type": "string" } } },
    });
    let good = r#"{"a": ["x"], "b": null, "c": 1, "d": {"x": "y", "z": null}}"#;
    assert_eq!(faults(&schema, &serde_json::from_str(good).unwrap()), Vec::<String>::new());
    let bad = [
        r"[]",
        r"{}",
        r#"{"a": "x"}"#,
        r#"{"a": [1]}"#,
        r#"{"a": [], "b": "y"}"#,
        r#"{"a": [], "c": 2}"#,
        r#"{"a": [], "d": {"x": 1}}"#,
        r#"{"a": [], "e": 1}"#,
    ];
    for text in bad {
        let found = faults(&schema, &serde_json::from_str(text).unwrap());
        assert_eq!(found.len(), 1, "{text}: {found:?}");
    }
}
