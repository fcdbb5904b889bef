//! Journeys in what is no fence of CommonMark: containers of colons (Azure DevOps, Pandoc),
//! directives of reStructuredText, elements of HTML, shortcodes of site generators, blocks of
//! AsciiDoc. They are taken out of the text, whose lines keep their numbers.

use crate::import::markup::without_entities;
use crate::import::mermaid::is_journey;

/// A journey, with the number of its first line in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EmbeddedJourney {
    pub line: usize,
    pub text: String,
}

/// How a block of foreign markup ends.
enum BlockEnd {
    /// At a line that consists of this.
    Line(&'static str),
    /// At a line of nothing but colons.
    Colons,
    /// At a closing tag, in lower case.
    Tag(String),
    /// Where the indentation ends that is deeper than this.
    Indentation(usize),
}

/// Takes the journeys out of a text: returns the text with blank lines in their place, and the
/// journeys.
pub(super) fn taken_out(text: &str) -> (String, Vec<EmbeddedJourney>) {
    let lines: Vec<&str> = text.lines().collect();
    let mut kept: Vec<&str> = Vec::with_capacity(lines.len());
    let mut journeys = Vec::new();
    let mut fence: Option<(char, usize)> = None;
    let mut place = 0;
    while let Some(line) = lines.get(place) {
        let bare = unquoted(line);
        match (fence, fence_of(bare)) {
            (None, Some(opened)) => fence = Some(opened),
            (Some((mark, length)), Some((closing, longer)))
                if mark == closing && longer >= length && bare.trim_matches(mark).trim().is_empty() =>
            {
                fence = None;
            }
            (None, None) => {
                if let Some((journey, next)) = block(&lines, place) {
                    kept.resize(kept.len() + next - place, "");
                    journeys.push(journey);
                    place = next;
                    continue;
                }
                kept.push(if is_container(bare) { container_text(bare) } else { line });
                place += 1;
                continue;
            }
            _ => {}
        }
        kept.push(line);
        place += 1;
    }
    (kept.join("\n"), journeys)
}

/// A line without the marks of a quotation, and without its indentation.
fn unquoted(line: &str) -> &str {
    line.trim_start_matches([' ', '\t', '>']).trim_end()
}

/// The mark of a fence of code and its length.
fn fence_of(bare: &str) -> Option<(char, usize)> {
    let mark = bare.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let length = bare.chars().take_while(|one| *one == mark).count();
    (length >= 3).then_some((mark, length))
}

fn is_container(bare: &str) -> bool {
    bare.starts_with(":::")
}

/// What a container says besides its kind: `:::tip Watch out`.
fn container_text(bare: &str) -> &str {
    let said = bare.trim_matches(':').trim();
    if said.contains('{') {
        return "";
    }
    said.split_once(char::is_whitespace).map_or("", |(_, title)| title.trim_matches(['[', ']']))
}

/// How many lines of options may stand above `journey` within a block. No more are looked at before
/// the end of the block is searched for, which would take quadratic time.
const MOST_ABOVE: usize = 40;

/// Reads the block that begins in a line, if it contains a journey; returns it and the place after
/// it.
fn block(lines: &[&str], place: usize) -> Option<(EmbeddedJourney, usize)> {
    let line = lines.get(place)?;
    let bare = unquoted(line);
    let (begin, first, end) = opening(lines, place, line, bare)?;
    let head = lines.get(begin..lines.len().min(begin + MOST_ABOVE)).unwrap_or_default();
    let head: Vec<&str> = first.into_iter().chain(head.iter().map(|line| unquoted(line))).collect();
    if !is_journey(&head.join("\n")) {
        return None;
    }
    let mut inside: Vec<String> = first.into_iter().map(str::to_owned).collect();
    let from = if inside.is_empty() { begin } else { place };
    let mut next = begin;
    let tag = if let BlockEnd::Tag(tag) = &end { Some(tag.as_str()) } else { None };
    // The element may end in the line in which it begins.
    let mut closed = false;
    if let Some((tag, last)) = tag.zip(inside.last_mut()) {
        closed = close(last, tag);
    }
    while let Some(line) = lines.get(next).filter(|_| !closed) {
        let bare = unquoted(line);
        match &end {
            BlockEnd::Line(end) if bare == *end => closed = true,
            BlockEnd::Colons if bare.len() >= 3 && bare.chars().all(|one| one == ':') => closed = true,
            BlockEnd::Indentation(depth) => {
                if !bare.is_empty() && indentation(line) <= *depth {
                    break;
                }
                inside.push((*line).to_owned());
            }
            BlockEnd::Tag(tag) => {
                let mut line = bare.to_owned();
                closed = close(&mut line, tag);
                inside.push(line);
            }
            _ => inside.push(line.trim_start_matches('>').to_owned()),
        }
        next += 1;
    }
    let text = inside.join("\n");
    let text = if tag.is_some() { without_entities(&text) } else { text };
    Some((EmbeddedJourney { line: from + 1, text }, next))
}

/// Cuts a line off at a closing tag; whether it has one.
fn close(line: &mut String, tag: &str) -> bool {
    let end = line.to_ascii_lowercase().find(tag);
    if let Some(end) = end {
        line.truncate(end);
    }
    end.is_some()
}

/// The place after an opening, the text that stands beside it, and how the block ends.
fn opening<'text>(
    lines: &[&str],
    place: usize,
    line: &'text str,
    bare: &'text str,
) -> Option<(usize, Option<&'text str>, BlockEnd)> {
    let says = |text: &str| text.to_ascii_lowercase().contains("mermaid");
    if is_container(bare) {
        return Some((place + 1, None, BlockEnd::Colons));
    }
    if bare.starts_with(".. ") && bare.contains("::") && says(bare) {
        return Some((place + 1, None, BlockEnd::Indentation(indentation(line))));
    }
    if bare.starts_with("{{") && says(bare) {
        return Some((place + 1, None, BlockEnd::Tag("{{".to_owned())));
    }
    if bare.starts_with("{%") && says(bare) {
        return Some((place + 1, None, BlockEnd::Tag("{%".to_owned())));
    }
    if bare.starts_with('[') && bare.ends_with(']') && says(bare) {
        let delimiter = lines.get(place + 1).map(|next| next.trim())?;
        let end = ["----", "...."].into_iter().find(|end| *end == delimiter)?;
        return Some((place + 2, None, BlockEnd::Line(end)));
    }
    let lower =
        if bare.contains('<') { bare.to_ascii_lowercase() } else { return bare_journey(lines, place) };
    for name in ["pre", "div", "code"] {
        let begin = lower.find(&format!("<{name} "));
        let Some((begin, length)) = begin.and_then(|begin| Some((begin, lower.get(begin..)?.find('>')?)))
        else {
            continue;
        };
        if says(lower.get(begin..begin + length)?) {
            return Some((place + 1, bare.get(begin + length + 1..), BlockEnd::Tag(format!("</{name}>"))));
        }
    }
    None
}

/// A journey that was pasted without any fence: a line that says `journey`, above an indented title
/// or section.
fn bare_journey<'text>(lines: &[&str], place: usize) -> Option<(usize, Option<&'text str>, BlockEnd)> {
    let line = lines.get(place).filter(|line| line.trim() == "journey")?;
    let next = lines.get(place + 1)?;
    let keyword = next.split_whitespace().next().unwrap_or_default().trim_end_matches(':');
    (matches!(keyword, "title" | "section") && indentation(next) > indentation(line))
        .then(|| (place + 1, Some("journey"), BlockEnd::Indentation(indentation(line))))
}

fn indentation(line: &str) -> usize {
    line.chars().take_while(|one| one.is_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journey_is_found_in_every_dress() {
        const INSIDE: &str = "journey\n  title A\n\n  section B\n    C: 3: D\n";
        let indented = INSIDE.replace('\n', "\n   ");
        for (text, line) in [
            (format!("x\n::: mermaid\n{INSIDE}:::\ny"), 3),
            (format!("x\n:::{{.mermaid}}\n{INSIDE}::::\ny"), 3),
            (format!("x\n.. mermaid::\n   :caption: z\n\n   {indented}\ny"), 3),
            (format!("x\n.. code-block:: mermaid\n\n   {indented}\ny"), 3),
            (format!("x\n<pre class=\"mermaid\">\n{INSIDE}</pre>\ny"), 2),
            (format!("x\n<DIV CLASS='mermaid'>{INSIDE}</DIV>\ny"), 2),
            (format!("x\n<pre><code class=\"language-mermaid\">{INSIDE}</code></pre>\ny"), 2),
            (format!("x\n{{{{< mermaid >}}}}\n{INSIDE}{{{{< /mermaid >}}}}\ny"), 3),
            (format!("x\n{{% mermaid %}}\n{INSIDE}{{% endmermaid %}}\ny"), 3),
            (format!("x\n[source,mermaid]\n----\n{INSIDE}----\ny"), 4),
            (format!("x\n{INSIDE}y"), 2),
        ] {
            let (kept, journeys) = taken_out(&text);
            let [journey] = journeys.as_slice() else { panic!("{text}: {journeys:?}") };
            assert_eq!(journey.line, line, "{text}");
            assert!(journey.text.contains("section B") && journey.text.contains("C: 3: D"), "{journey:?}");
            let left: Vec<&str> = kept.lines().filter(|line| !line.is_empty()).collect();
            assert_eq!(left, ["x", "y"], "{text}");
            assert_eq!(kept.lines().count(), text.lines().count());
        }
    }

    #[test]
    fn what_is_no_journey_stays() {
        for text in [
            "```\n::: mermaid\njourney\n:::\n```",
            "<div class=\"mermaid\">\ngraph LR\n</div>",
            "journey\nis a word",
            "[mermaid](https://example.test)",
        ] {
            assert_eq!(taken_out(text), (text.to_owned(), Vec::new()));
        }
        assert_eq!(taken_out(":::tip Watch out\nx\n:::").0, "Watch out\nx\n");
    }
}
