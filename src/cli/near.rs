//! Which of several names a mistyped word may have meant, by the measure with which clap suggests
//! commands.

use clap::Command;
use clap::error::{ContextKind, ContextValue};

/// The names that are like the word, the likeliest first.
pub(super) fn nearest<'name>(word: &str, names: impl IntoIterator<Item = &'name str>) -> Vec<String> {
    let commands = names.into_iter().map(|name| Command::new(name.to_owned()));
    let asked = Command::new("").no_binary_name(true).disable_help_subcommand(true).subcommands(commands);
    let Err(error) = asked.try_get_matches_from([word]) else { return Vec::new() };
    let mut near = match error.get(ContextKind::SuggestedSubcommand) {
        Some(ContextValue::String(near)) => vec![near.clone()],
        Some(ContextValue::Strings(near)) => near.clone(),
        _ => Vec::new(),
    };
    near.reverse();
    near
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_likeliest_name_comes_first_and_an_unlike_one_never() {
        let names = ["show", "export", "import", "sample", "samples"];
        assert_eq!(nearest("shwo", names), ["show"]);
        assert_eq!(nearest("ixport", names).first().map(String::as_str), Some("export"));
        assert_eq!(nearest("sampels", names).first().map(String::as_str), Some("samples"));
        for word in ["zzz", "", "-", "--help", "קפה"] {
            assert!(nearest(word, names).is_empty(), "{word}");
        }
    }
}
