//! New projects, protocols, codes and languages: files to begin with.
//!
//! **Invariant:** what is made here passes `versus check`, and nothing that exists is overwritten.
