//! "Did you mean …?"

/// Returns the known name that is closest to the written one, if it is close enough to be a slip:
/// at most a third of its length away (at least one edit), counted in characters. Of equally close
/// names, one that begins alike comes first; of two letters, the first must be right.
pub fn closest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (written.chars().count() / 3).max(1);
    let short = written.chars().count() < 3;
    let strange = |name: &str| written.chars().next() != name.chars().next();
    let letters = Letters::of(written);
    known
        .into_iter()
        // Most names are too far away to be compared in order.
        .filter(|name| letters.apart(&Letters::of(name)) <= limit)
        .map(|name| (distance(written, name), strange(name), name))
        .filter(|(distance, _, name)| *distance <= limit && *distance < name.chars().count())
        .filter(|(_, strange, _)| !short || !strange)
        .min()
        .map(|(.., name)| name)
}

/// How often each letter occurs in a name, some of them counted together.
struct Letters([u8; 32]);

impl Letters {
    fn of(name: &str) -> Self {
        let mut counts = [0_u8; 32];
        for c in name.chars() {
            if let Some(count) = counts.get_mut(c as usize % 32) {
                *count = count.saturating_add(1);
            }
        }
        Self(counts)
    }

    /// At least so many edits are needed to make one name of the other.
    fn apart(&self, other: &Self) -> usize {
        let (mut more, mut fewer) = (0, 0);
        for (x, y) in self.0.iter().zip(&other.0) {
            more += usize::from(x.saturating_sub(*y));
            fewer += usize::from(y.saturating_sub(*x));
        }
        more.max(fewer)
    }
}

/// The Levenshtein distance, with a swap of neighbours counted once.
fn distance(x: &str, y: &str) -> usize {
    let (x, y): (Vec<char>, Vec<char>) = (x.chars().collect(), y.chars().collect());
    let mut before_last = vec![0; y.len() + 1];
    let mut last: Vec<usize> = (0..=y.len()).collect();
    for (i, a) in x.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in y.iter().enumerate() {
            let mut best = (last[j + 1] + 1).min(row[j] + 1).min(last[j] + usize::from(a != b));
            if i > 0 && j > 0 && *a == y[j - 1] && x[i - 1] == *b {
                best = best.min(before_last[j - 1] + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[y.len()]
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[track_caller]
    fn case(written: &str, expected: Option<&str>) {
        assert_eq!(closest(written, ["connection", "retry", "421"]), expected, "{written}");
    }

    #[test]
    fn only_slips_are_suggested() {
        case("conection", Some("connection"));
        case("rerty", Some("retry"));
        case("412", Some("421"));
        case("scope", None);
        case("", None);
    }

    #[test]
    fn names_that_begin_alike_come_first() {
        assert_eq!(closest("kr", ["fr", "ko", "zh"]), Some("ko"));
        assert_eq!(closest("kr", ["fr", "zh"]), None);
        assert_eq!(closest("mail", ["bail", "maid"]), Some("maid"));
    }
}
