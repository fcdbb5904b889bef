//! Front matter: lines between `---` (YAML) or `+++` (TOML) at the beginning of a text. It configures
//! the program that shows the text, and only its title is of interest here.

/// What stands above a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FrontMatter {
    pub title: Option<String>,
    /// How many lines from the start of the text it takes, with its delimiters.
    pub lines: usize,
}

/// The most lines that front matter may have: a text of nothing but rules must not be searched for
/// an end again and again.
const MOST_LINES: usize = 500;

/// The front matter of a text; `None` if what stands there may as well be text between two rules.
pub(super) fn front_matter(text: &str) -> Option<FrontMatter> {
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().take(MOST_LINES).collect();
    let begin = lines.iter().position(|line| !line.trim().is_empty())?;
    let (mark, assigns) = match lines.get(begin)?.trim() {
        "---" => ("---", ':'),
        "+++" => ("+++", '='),
        _ => return None,
    };
    let rest = lines.get(begin + 1..)?;
    let end = rest.iter().position(|line| {
        let line = line.trim();
        line == mark || (mark == "---" && line == "...")
    })?;
    let inner = rest.get(..end)?;
    let is_entry = |line: &str| {
        let key = line.split_once(assigns).map(|(key, _)| key.trim());
        key.is_some_and(|key| {
            let bare = key.trim_matches(['"', '\'']);
            !bare.is_empty() && !bare.contains(char::is_whitespace) && !bare.starts_with(['#', '-', '*'])
        })
    };
    let belongs = |line: &str| {
        let bare = line.trim();
        bare.is_empty()
            || bare.starts_with(['#', '[', ']', '{', '}', '"', '\''])
            || bare.starts_with("- ")
            || line.starts_with([' ', '\t'])
            || is_entry(line)
    };
    let is_data = inner.iter().any(|line| is_entry(line)) && inner.iter().all(|line| belongs(line));
    if !is_data && !inner.is_empty() {
        return None;
    }
    let title = inner.iter().find_map(|line| {
        let (key, value) = line.split_once(assigns)?;
        let is_title = key.trim().trim_matches(['"', '\'']).eq_ignore_ascii_case("title");
        (is_title && !key.starts_with([' ', '\t'])).then(|| bare(value))
    });
    Some(FrontMatter { title: title.filter(|title| !title.is_empty()), lines: begin + end + 2 })
}

/// A value without its quotes; `>` and `|`, which begin a value of several lines, are none.
fn bare(value: &str) -> String {
    let value = value.trim();
    let quoted = ['"', '\''].into_iter().find_map(|quote| {
        let inner = value.strip_prefix(quote)?;
        inner.rfind(quote).and_then(|end| inner.get(..end))
    });
    let plain = value.split(" #").next().unwrap_or_default().trim();
    let plain = if matches!(plain, ">" | "|" | ">-" | "|-") { "" } else { plain };
    quoted.unwrap_or(plain).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<(Option<String>, usize)> {
        front_matter(text).map(|front| (front.title, front.lines))
    }

    #[test]
    fn only_the_title_is_read() {
        let title = |title: &str, lines| Some((Some(title.to_owned()), lines));
        assert_eq!(told("---\nlayout: page\ntitle: Pool\n---\n# x"), title("Pool", 4));
        assert_eq!(told("\n---\r\ntitle: \"A: b\" # note\r\n...\r\nx"), title("A: b", 4));
        assert_eq!(told("+++\ntitle = 'Pool'\n[extra]\nx = 1\n+++\n"), title("Pool", 5));
        assert_eq!(told("---\ntags: [a, b]\nitems:\n  - title: not this\n---\n"), Some((None, 5)));
        assert_eq!(told("---\ntitle: >-\n  folded\n---\n"), Some((None, 4)));
    }

    #[test]
    fn text_between_rules_is_text() {
        for text in [
            "---\n\n## Book\n- Web page: slow\n---\n",
            "---\ntitle: open",
            "# x\n---\na: b\n---",
            "",
            "+++\n",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
