//! The law of imports: each word that goes in is in a map, or in the list of what was left over.

use proptest::prelude::*;

use crate::import::{ImportError, ImportFormat, ImportRequest, ImportSource, import_all};

/// The words of a text that are not markup: the generators write each as `w`, a number and `x`.
fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|one: char| !one.is_ascii_alphanumeric());
    parts.filter(|word| word.starts_with('w') && word.ends_with('x') && word.len() > 2).collect()
}

/// The words that are neither in a map nor in a list.
fn lost(text: &str, format: ImportFormat) -> Result<Vec<String>, ImportError> {
    let source = ImportSource { name: None, bytes: text.as_bytes() };
    let asked = ImportRequest { format: Some(format), ..ImportRequest::default() };
    let mut kept = String::new();
    for import in import_all(&source, &asked)? {
        kept.push_str(&crate::format::map_text(&import.map));
        import.unplaced.iter().for_each(|one| kept.push_str(&one.text));
    }
    let kept = kept.replace("\\n", " ");
    let kept: std::collections::BTreeSet<&str> = words(&kept).into_iter().collect();
    Ok(words(text).into_iter().filter(|word| !kept.contains(word)).map(str::to_owned).collect())
}

/// Pieces of documents; each `@` becomes a word of its own.
const PIECES: [&str; 65] = [
    "| @ | @ | @ |\n|---|---|---|\n| Touchpoints | @ | @ |\n| Actions | @ | @ |\n| Pains | | @ |\n| Touchpoints | @ | @<br>@ |\n\n",
    "| stage | touchpoint | lane | text |\n|---|---|---|---|\n| | @ | @ | @ | @ |\n\n",
    "| Field | Value |\n|---|---|\n| Stage | @ |\n| Pains | @ |\n| Stage | @ |\n\n",
    "# @ @\n\n",
    "## @\n\n",
    "### @ *@*\n\n",
    "## Stage 1: @\n\n",
    "## Persona: @\n\n",
    "## Personas\n\n",
    "@ @\n===\n\n",
    "@ @ @.\n\n",
    "@ **@** `@`\n@ [@](https://example.test) ~~@~~\n\n",
    "**@**\n\n",
    "**@:**\n",
    "**Pain:** @\n\n",
    "Scenario: @\n\n",
    "- @\n- @ @\n\n",
    "- @\n  - Pain: @\n    - @\n",
    "- @\n  continued @\n\n  paragraph @\n\n",
    "1. @\n2. @\n   - Thought: @\n\n",
    "- [ ] @\n- [x] Idea: @\n\n",
    "* **Touchpoint:** @\n  * **Actions**: @\n",
    "- Pain points\n  - @\n  - @\n\n",
    "- @\nlazy @\n- @\n\n",
    "> @ @\n\n",
    "> - @\n>   - @\n\n",
    "```\n@ code\n```\n\n",
    "    @ indented\n\n",
    "<div>@ <b>@</b></div>\n\n",
    "<p>@</p>\n@\n\n",
    "<details><summary>@</summary>\n\n@\n\n</details>\n\n",
    "@<br>@ <kbd>@</kbd>\n\n",
    "![@](a.png) @\n\n",
    "[@]: @\n\n",
    "---\n\n",
    "| Stage | Touchpoint | Pain |\n|---|---|---|\n| @ | @ | @ |\n| | @ | @<br>@ |\n\n",
    "| Stage | @ | @ |\n|---|---|---|\n| Actions | @ | @ |\n| Pains | @ | |\n| @ | @ | @ |\n\n",
    "| Touchpoint | Activity | Severity |\n|---|---|---|\n| @ | @ | @ |\n| | @ | 2 | @ |\n\n",
    "| Dimension | Detail |\n|---|---|\n| Touchpoints | @, @ |\n| Actions | @ |\n| Emotion | @ |\n| @ | @ |\n\n",
    "| @ | @ |\n|---|---|\n| Actions | @ |\n| Pains | @ |\n\n",
    "| | |\n|---|---|\n| Stage | @ |\n| Pains | @ |\n| Quote | @ |\n\n",
    "| Field | Value |\n|---|---|\n| Persona | @ |\n| Scenario | @ |\n| Goals | @ |\n\n",
    "| Activity | Step | Story |\n|---|---|---|\n| @ | @ | @ |\n| | @ | @ |\n\n",
    "| Phase | Step | Note |\n|---|---|---|\n| @ | @ | @ |\n\n",
    "| @ | @ |\n|---|---|\n| @ | @ | @ |\n@ below\n\n",
    "Touchpoint | Pain | Emotion\n@ | @ | @\n@ | @ | 3\n\n",
    "@ | @\n@ | @\n\n",
    "@ | @ in prose\n\n",
    "| stage | lane | text | @ |\n|---|---|---|---|\n| @ | Pain | @ | @ |\n| | Pain | @ | |\n\n",
    "| Metric | Actual |\n|---|---|\n| @ | @ |\n\n",
    "| Stage | Persona | Actions |\n|---|---|---|\n| @ | @, @ | @ |\n\n",
    "```mermaid\njourney\n  title @\n  section @\n    @: 3: @, @\n    @: @: @\n```\n\n",
    "~~~mermaid\njourney\n  @: 4\n  @ @\n~~~\n\n",
    "::: mermaid\njourney\n section @\n @: 5: @\n:::\n\n",
    ":::note @ @\n@\n:::\n\n",
    "```journey\ntitle @\n@: 2: @\n```\n\n",
    "<pre class=\"mermaid\">\njourney\n  accDescr: @\n  @: 1: @\n</pre>\n\n",
    "```mermaid\nflowchart LR\n  @ --> @\n```\n\n",
    ".. mermaid::\n   :name: figure\n\n   journey\n     section @\n       @: 2: @\n\n",
    "# Journey: @\n\n",
    "## Pain points\n\n",
    "### Touchpoints\n\n- @\n  - @\n\n",
    "Term @\n: meaning @\n\n",
    "1) @\n   > @\n   >\n   > - Quote: @\n\n",
    "Emotion: 😀\n- Severity: @\n\n",
];

/// Parts that make a journey of any document.
const TABLE: &str = "| Stage | Touchpoint | Pain |\n|---|---|---|\n| @ | @ | @ |\n\n";
const DIAGRAM: &str = "```mermaid\njourney\n  section @\n    @: 3: @\n```\n\n";

const STATEMENTS: [&str; 34] = [
    "title @",
    "title: @ #@",
    "section @",
    "section: @ %% @",
    "section @; @",
    "accTitle: @; #@",
    "accDescr: @ # @: @",
    "accDescr {\n@\n@; @ }",
    "@: 3: @",
    "@: 5: @, @",
    "@: 2",
    "@",
    "@:",
    "@: @",
    "@: @: @",
    "@: @: 4: @",
    "@ #1: 3: @ #2",
    "@ 12:30: 4: @",
    "@: 4: @: @",
    "@: 9: @",
    "@: -3: @",
    "@: 2.5: @،@",
    "@：3：@，@、@",
    "@; @: 3: @",
    "@: 3: @; @: 4: @",
    "@: 3;",
    "#@: 3: @",
    "@ %% @: 2: @",
    "@<br/>@: 3",
    "@ #35; @: 3: @#44; @",
    "journey",
    ";;",
    "@: : @",
    "@: 1,5: @",
];

/// Joins pieces and gives each word its number.
fn numbered(pieces: &[&str]) -> String {
    let mut text = String::new();
    let mut number = 0;
    for character in pieces.concat().chars() {
        if character == '@' {
            number += 1;
            text.push_str(&format!("w{number}x"));
        } else {
            text.push(character);
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn no_word_of_a_document_is_lost(pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 1..9)) {
        let text = numbered(&pieces);
        match lost(&text, ImportFormat::Markdown) {
            Ok(lost) => prop_assert_eq!(lost, Vec::<String>::new(), "{}", text),
            Err(ImportError::NoJourneyInDocument | ImportError::Unrecognised) => {}
            Err(error) => prop_assert!(false, "{}: {}", error, text),
        }
    }

    #[test]
    fn no_word_of_a_journey_is_lost(lines in prop::collection::vec(prop::sample::select(STATEMENTS.to_vec()), 0..12)) {
        let lines: Vec<String> = std::iter::once("journey").chain(lines).map(|line| format!("{line}\n")).collect();
        let text = numbered(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        match lost(&text, ImportFormat::Mermaid) {
            Ok(lost) => prop_assert_eq!(lost, Vec::<String>::new(), "{}", text),
            Err(error) => prop_assert_eq!(error, ImportError::Unrecognised, "{}", text),
        }
    }
}

#[test]
fn no_piece_by_itself_loses_a_word() {
    for piece in PIECES {
        // Below a table, so that there is a journey.
        for before in ["", TABLE, DIAGRAM] {
            let text = numbered(&[before, piece]);
            if let Ok(lost) = lost(&text, ImportFormat::Markdown) {
                assert!(lost.is_empty(), "{lost:?} of\n{text}");
            }
        }
    }
}
