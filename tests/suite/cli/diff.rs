//! `masa diff`.

use super::program::{Directory, SMALL, masa, masa_reading, ours};

#[test]
fn equal_maps_differ_in_nothing_whatever_their_layout() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let squeezed: String = SMALL.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let same = directory.file("squeezed.masa.ron", squeezed);
    let ran = masa(&["diff", &map, &same]).expect(0);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
}

#[test]
fn differences_are_sentences_by_name_and_text() {
    let directory = Directory::new();
    let former = directory.file("former.masa.ron", SMALL);
    let later = SMALL
        .replace("text: \"Sees an ad\"", "text: \"Skips an ad\", severity: 2")
        .replace("{\"Dana\": 2}", "{\"Dana\": 1, \"Uri\": 1}")
        .replace(", personas: [\"p-1\"]", "")
        .replace("Touchpoint(\n", "Touchpoint(id: \"t-2\", name: \"Shop\"),\n                Touchpoint(\n");
    let later = directory.file("later.masa.ron", later);
    let ran = masa(&["diff", &former, &later]).expect(1);
    assert_eq!(
        ran.out,
        "Added touchpoint “Shop” to stage “Awareness”.\n\
         Changed card “Sees an ad” to “Skips an ad”.\n\
         Set Severity of card “Sees an ad” to 2.\n\
         Removed persona “Noa” from Personas of card “=Too many, \"ads\"”.\n\
         Changed Votes (Dana) of card “=Too many, \"ads\"” from 2 to 1.\n\
         Set Votes (Uri) of card “=Too many, \"ads\"” to 1.\n"
    );
    let back = masa(&["diff", &later, &former]).expect(1).out;
    assert!(back.starts_with("Changed card “Skips an ad” to “Sees an ad”.\n"), "{back}");
    assert!(back.ends_with("Removed touchpoint “Shop” from stage “Awareness”.\n"), "{back}");
}

#[test]
fn one_side_may_come_from_standard_input() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    masa_reading(&["diff", "-", &map], SMALL).expect(0);
    let ran = masa_reading(&["diff", &map, "-"], SMALL.replace("Small", "Smaller")).expect(1);
    assert_eq!(ran.out, "Changed map “Small” to “Smaller”.\n");
    masa(&["diff", "-", "-"]).expect_error("standard input");
}

#[test]
fn a_script_gets_the_differences_as_json() {
    let directory = Directory::new();
    let former = directory.file("former.masa.ron", SMALL);
    let later = directory.file("later.masa.ron", SMALL.replace("title: \"Small\"", "title: \"Smaller\""));
    let ran = masa(&["diff", "--json", &former, &later]).expect(1);
    let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let change = serde_json::json!({ "op": "set", "kind": "map", "id": "map", "field": "title", "from": "Small",
        "to": "Smaller" });
    assert_eq!(told, serde_json::json!({ "format": 1, "equal": false, "changes": [change] }));
    let same = masa(&["diff", "--json", &former, &former]).expect(0);
    let told: serde_json::Value = serde_json::from_str(&same.out).unwrap();
    assert_eq!(told, serde_json::json!({ "format": 1, "equal": true, "changes": [] }));
    let broken = directory.file("broken.masa.ron", "JourneyMap(");
    masa(&["diff", "--json", &former, &broken]).expect_error("broken.masa.ron");
}

#[test]
fn by_stage_it_tells_what_changes_for_the_customer() {
    let [now, later] =
        ["amazon.en", "amazon.future.en"].map(|name| ours(&format!("sample_maps/{name}.masa.ron")));
    let told = masa(&["diff", "--by-stage", &now, &later]).expect(1).out;
    for line in [
        "◇··●·    −2 → +1    Customer service",
        "pain gone: Removed card “The worry of buying by accident, or the wrong it…” from Conversion › One-click purchase, Pain point.",
        "pain eased: Changed Severity of card “The fee feels high, most of all in a month with …” from 3 to 1.",
        "touchpoint gone: Removed touchpoint “Loyalty programme” from stage “Loyalty”.",
        "carried out: Removed card “Invite happy buyers to write, and answer every b…”",
    ] {
        assert!(told.lines().any(|one| one.trim().starts_with(line)), "{line}\n{told}");
    }
    assert!(told.contains("other difference"), "{told}");
    let same = masa(&["diff", "--by-stage", &now, &now]).expect(0);
    assert_eq!((same.out.as_str(), same.err.as_str()), ("", ""));
    masa(&["diff", "--by-stage", "--json", &now, &later]).expect_error("--json");
}
