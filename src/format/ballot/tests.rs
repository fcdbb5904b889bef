//! Ballots are read as they were written; those that break the rules of the vote are refused, and so are
//! names that would be unsafe as the name of a file.

use proptest::prelude::*;

use super::*;

fn paper() -> BallotPaper {
    let candidates = ["c-1", "t-1"].map(|id| (id.parse().unwrap(), format!("text of {id}")));
    let Ok(Id::Ballot(id)) = "v-1".parse() else { panic!("an id") };
    BallotPaper {
        id,
        question: "מה קודם?".to_owned(),
        candidates: candidates.to_vec(),
        former: ["c-9".parse().unwrap()].into(),
        dots: 3,
        max_on_one: 2,
        anonymous: true,
        language: "he".to_owned(),
    }
}

fn dots(dots: &[(&str, i64)]) -> BTreeMap<Id, i64> {
    dots.iter().map(|(id, dots)| (id.parse().unwrap(), *dots)).collect()
}

#[test]
fn papers_and_ballots_are_read_as_written() {
    let paper = paper();
    assert_eq!(BallotPaper::read(paper.text().as_bytes()), Some(paper.clone()));
    for voter in [Voter::named("נועה בר").unwrap(), Voter::Turn(3)] {
        let ballot = CastBallot { voter, dots: dots(&[("c-1", 2), ("t-1", 1)]) };
        let read = CastBallot::read(&ballot.voter.file_name(), ballot.text().as_bytes(), &paper);
        assert_eq!(read, Ok(ballot));
    }
}

#[test]
fn what_breaks_the_rules_does_not_count() {
    let refused = |dots: BTreeMap<Id, i64>| paper().check(&dots).unwrap_err();
    assert_eq!(refused(dots(&[("c-1", 2), ("t-1", 2)])), VoteError::TooMany { dots: 3 });
    assert_eq!(refused(dots(&[("c-1", 3)])), VoteError::TooManyOnOne { most: 2 });
    assert_eq!(refused(dots(&[("c-1", -1), ("t-1", 2)])), VoteError::Damaged);
    assert_eq!(refused(dots(&[("c-2", 1)])), VoteError::NotACandidate("c-2".to_owned()));
    for text in ["", "[]", "{}", r#"{"voter": "a", "dots": 1}"#, r#"{"voter": "a", "dots": {"c-1": 1e9}}"#] {
        assert_eq!(CastBallot::read("by-a", text.as_bytes(), &paper()), Err(VoteError::Damaged), "{text}");
    }
    let other = CastBallot { voter: Voter::named("b").unwrap(), dots: dots(&[("c-1", 1)]) };
    assert_eq!(CastBallot::read("by-a", other.text().as_bytes(), &paper()), Err(VoteError::Damaged));
}

#[test]
fn no_name_leads_out_of_the_folder_or_to_the_file_of_another() {
    for name in ["", "  ", "a\u{202e}b", "a\u{1b}[2J", &"x".repeat(41), &"👩🏽‍🚀".repeat(20)] {
        assert_eq!(Voter::named(name), Err(VoteError::Name), "{name:?}");
    }
    let names = [
        "../../etc/passwd",
        "..",
        ".",
        "/",
        "a/b",
        "a\\b",
        "CON",
        "con",
        "Dana",
        "dana",
        "turn-1",
        "%2F",
        "a\tb",
    ];
    let files: Vec<String> = names.iter().map(|name| Voter::named(name).unwrap().file_name()).collect();
    for file in &files {
        assert!(file.chars().all(|letter| letter.is_ascii_alphanumeric() || "%-".contains(letter)), "{file}");
        assert!(file.starts_with("by-") && file.len() < 255);
    }
    let mut folded: Vec<String> = files.iter().map(|file| file.to_lowercase()).collect();
    folded.sort();
    folded.dedup();
    assert_eq!(folded.len(), names.len());
}

/// What hostile files may contain: any bytes, and JSON that is almost right.
fn hostile() -> impl Strategy<Value = Vec<u8>> {
    let word = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"voter\"",
        "\"dots\"",
        "\"c-1\"",
        "\"t-1\"",
        "\"a\"",
        "\"id\"",
        "\"v-1\"",
        "\"candidates\"",
        "\"former\"",
        "1",
        "-1",
        "9223372036854775807",
        "1e999",
        "null",
        "true",
    ]);
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        prop::collection::vec(word, 0..40).prop_map(|words| words.concat().into_bytes()),
    ]
}

proptest! {
    #[test]
    fn hostile_ballots_and_papers_never_panic_and_what_is_read_keeps_the_rules(bytes in hostile()) {
        if let Some(read) = BallotPaper::read(&bytes) {
            prop_assert_eq!(BallotPaper::read(read.text().as_bytes()), Some(read));
        }
        for file in ["by-a", "turn-1", "turn-99999", "", "by-%"] {
            if let Ok(ballot) = CastBallot::read(file, &bytes, &paper()) {
                prop_assert!(ballot.dots.values().sum::<i64>() <= 3);
                prop_assert_eq!(ballot.voter.file_name(), file);
            }
        }
        let _ = CastBallot::read_turn(&bytes, &paper());
    }
}

#[test]
fn deep_and_huge_files_are_refused() {
    let deep = "[".repeat(1 << 20);
    let many: Vec<String> = (0..100_000).map(|number| format!("\"c-{number}\": 65535")).collect();
    let huge = format!("{{\"voter\": \"a\", \"dots\": {{{}}}}}", many.join(","));
    let nested =
        format!("{{\"voter\": \"a\", \"dots\": {}1{}}}", "{\"c-1\":".repeat(50_000), "}".repeat(50_000));
    for text in [&deep, &huge, &nested] {
        assert!(CastBallot::read("by-a", text.as_bytes(), &paper()).is_err());
        assert_eq!(BallotPaper::read(text.as_bytes()), None);
    }
    let name = format!("{{\"voter\": \"{}\", \"dots\": {{}}}}", "x".repeat(1 << 20));
    assert_eq!(CastBallot::read("by-a", name.as_bytes(), &paper()), Err(VoteError::Name));
}
