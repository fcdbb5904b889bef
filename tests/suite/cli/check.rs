//! `masa check`, and the error messages for invalid input in every command.

use super::program::{Directory, SMALL, amazon, masa, masa_reading, ours};

#[test]
fn check_prints_nothing_for_the_sample_maps() {
    let samples: Vec<String> = masa::format::samples()
        .iter()
        .map(|sample| ours(&format!("sample_maps/{}.{}.masa.ron", sample.name, sample.language)))
        .collect();
    let mut arguments = vec!["check".to_owned()];
    arguments.extend(samples);
    let ran = masa(&arguments).expect(0);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
}

#[test]
fn findings_name_file_id_and_what_is_missing() {
    let directory = Directory::new();
    let text = SMALL.replace("personas: [\"p-1\"], ", "personas: [\"p-9\"], colour: \"red\", ");
    let map = directory.file("small.masa.ron", &text);
    let ran = masa(&["check", &map, &amazon()]).expect(1);
    assert_eq!(
        ran.out,
        format!(
            "{map}: c-2: p-9 is not in the map, but card “=Too many, \"ads\"” refers to it (Personas).\n\
             {map}: c-2: Unknown field “colour” of card “=Too many, \"ads\"”; it is kept unchanged.\n"
        )
    );
    let from_stream = masa_reading(&["check", "-"], &text).expect(1);
    assert_eq!(from_stream.out, ran.out.replace(&map, "-"));
    assert_eq!(directory.read("small.masa.ron"), text);
}

#[test]
fn an_unreadable_file_does_not_keep_the_others_from_being_checked() {
    let directory = Directory::new();
    let broken = directory.file("broken.masa.ron", "no map");
    let dangling = directory.file("dangling.masa.ron", SMALL.replace("id: \"p-1\"", "id: \"p-7\""));
    let ran = masa(&["check", &broken, &dangling]).expect(2);
    assert!(ran.err.starts_with(&format!("{broken}: Not a Masa map.")), "{}", ran.err);
    assert!(ran.out.contains("p-1 is not in the map"), "{}", ran.out);
}

/// Unreadable input: a name, the content, and the expected message (after the file's name).
fn unreadable() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let changed = |from: &str, to: &str| {
        assert!(SMALL.contains(from));
        SMALL.replacen(from, to, 1).into_bytes()
    };
    vec![
        ("not-ron", b"hello, world".to_vec(), ": Not a Masa map."),
        ("empty", b"\n \n".to_vec(), "empty"),
        ("duplicate", changed("id: \"c-2\"", "id: \"c-1\""), ":20:34: The id c-1 is used twice"),
        (
            "lane",
            changed("id: \"c-2\", lane: \"l-2\"", "id: \"c-2\", lane: \"l-9\""),
            ":20:47: There is no lane",
        ),
        (
            "emotion",
            changed("emotion: -1", "emotion: 7"),
            ":17:54: emotion must be a whole number from -2 to 2, not 7.",
        ),
        ("type", changed("name: \"Ads\"", "name: 5"), ":17:38: "),
        ("conflict", changed("    stages: [", "<<<<<<< HEAD\n    stages: ["), ":12:1: "),
        ("brackets", format!("(title: {}", "[".repeat(1_000_000)).into_bytes(), ":1:"),
        ("not-utf8", b"JourneyMap(\n    title: \"\xff\",\n)".to_vec(), ":2:13: "),
        ("escape", b"JourneyMap(\n    title: \"\x1b[31m\", colour: \x1b[2J,\n)".to_vec(), ":2:"),
    ]
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_stays_untouched() {
    let directory = Directory::new();
    for (name, content, said) in unreadable() {
        let file = directory.file(name, &content);
        for arguments in [
            vec!["check", &file],
            vec!["show", &file],
            vec!["export", &file, "-f", "csv", "-o", "-"],
            vec!["fmt", &file],
            vec!["diff", &file, &file],
            vec!["new", "-", "--future-of", &file],
            vec![&file],
        ] {
            let ran = masa(&arguments).expect(2);
            assert_eq!(ran.out, "", "{name}");
            assert!(ran.err.contains(said), "{name}: {said:?} is not in {:?}", ran.err);
            assert!(ran.err.contains(&file), "{name}: {:?}", ran.err);
            assert!(!ran.err.contains('\u{1b}'), "{name}: {:?}", ran.err);
            assert_eq!(ran.err.lines().count(), 1, "{name}: {:?}", ran.err);
        }
        assert_eq!(std::fs::read(directory.path(name)).unwrap(), content, "{name}");
    }
}

#[test]
fn markers_from_a_stream_name_no_command_that_cannot_read_it() {
    let ran = masa_reading(&["check", "-"], "<<<<<<< a\n=======\n>>>>>>> b\n").expect(2);
    assert_eq!(ran.err, "-:1:1: Git left a conflict here. Edit the file and remove the markers.\n");
}

#[test]
fn a_directory_and_a_missing_file_are_told() {
    let directory = Directory::new();
    let path = directory.argument("");
    masa(&["check", &path]).expect_error("Is a directory.");
    masa(&["show", &directory.argument("none.masa.ron")]).expect_error("No such file.");
}

#[test]
fn commands_never_print_escape_sequences_from_titles() {
    let directory = Directory::new();
    let hostile = SMALL.replace("Awareness", "A\\u{1b}[2J\\u{202e}B").replace("Small", "\\u{1b}]0;x\\u{7}");
    let map = directory.file("hostile.masa.ron", &hostile);
    let other = directory.file("other.masa.ron", SMALL);
    for arguments in [
        vec!["show", &map],
        vec!["show", &map, "--view", "table"],
        vec!["show", &map, "--view", "personas"],
        vec!["diff", &map, &other],
        vec!["export", &map, "-f", "markdown", "-o", "-"],
        vec!["export", &map, "-f", "json", "-o", "-"],
        vec!["export", &map, "-f", "csv", "-o", "-", "--stage", "nothing"],
    ] {
        let ran = masa(&arguments);
        let said = ran.out + &ran.err;
        assert!(!said.is_empty());
        assert!(!said.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{arguments:?}: {said:?}");
    }
}
