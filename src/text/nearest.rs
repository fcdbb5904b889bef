//! The word that was probably meant: among the known names, the one that is most like what was written.

/// How alike two words must be, from 0 to 1: no hint is better than a wrong one.
const ALIKE: f64 = 0.65;

/// The longest word that is compared, in bytes: the time grows with the square of the length.
const LONGEST: usize = 64;

/// The candidate most like `word`, ignoring case; `None` if none is like it. A name that goes on where the word ends is
/// like it (`Pain` and `PainPoint`), and so is one with letters swapped, missing or added (`severty`).
pub fn nearest<'names>(word: &str, candidates: impl IntoIterator<Item = &'names str>) -> Option<&'names str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    let likeness = |name: &str| {
        let name = name.to_lowercase();
        let alike = strsim::normalized_damerau_levenshtein(&word, &name);
        let goes_on = word.chars().count() > 2 && name.starts_with(&word);
        if goes_on { alike.max(ALIKE) } else { alike }
    };
    let alike =
        candidates.into_iter().map(|name| (likeness(name), name)).filter(|(alike, _)| *alike >= ALIKE);
    alike.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_leads_to_the_name_and_another_word_to_none() {
        let names = ["severity", "text", "touchpoints", "evidence", "due", "PainPoint", "parked"];
        let meant = |word| nearest(word, names);
        assert_eq!(meant("severty"), Some("severity"));
        assert_eq!(meant("touchpoint"), Some("touchpoints"));
        assert_eq!(meant("Evidnece"), Some("evidence"));
        assert_eq!(meant("Pain"), Some("PainPoint"));
        assert_eq!(meant("colour"), None);
        assert_eq!(meant("sparkle"), None);
        // A word that begins with a name is another word.
        assert_eq!(meant("duel"), Some("due"));
        assert_eq!(meant("duettino"), None);
        assert_eq!(meant("x"), None);
        assert_eq!(meant(""), None);
        assert_eq!(meant("טקסט"), None);
    }
}
