//! The test suite: one binary, a module per feature. `tests/README.md` says how to add a case.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod archive;
mod base;
mod check;
mod cli;
mod cli_check;
mod dice;
mod disk;
mod facts;
mod graph;
mod html;
mod kill;
mod l10n;
mod machines;
mod manual;
mod mutant;
mod mutation;
mod output;
mod output_keys;
mod plan;
mod po;
mod proof;
mod pseudo;
mod render;
mod rules;
mod scaffold;
mod schema;
mod seventh;
mod shard;
mod site;
mod site_pages;
mod site_text;
mod speed;
mod variety;
mod workflows;
