//! JSON, YAML and XML of other programs.

use super::foreign::{file, remarks};
use super::{left, text, told};
use crate::import::ImportShape;
use crate::model::Map;

fn personas(map: &Map) -> Vec<String> {
    map.persona_ids().iter().map(|id| map.persona(*id).unwrap().name.clone()).collect()
}

#[test]
fn touchpoints_may_be_names_and_stages_too() {
    let import = text(
        r#"{"title":"Fair","stages":[{"name":"Arrive","touchpoints":["Gate","Plan"]},{"label":"Buy","touchPoints":[{"title":"Stall","painPoints":"cash only"}]},"Leave"]}"#,
    );
    assert_eq!((import.shape, import.map.info().title.as_str()), (ImportShape::Data, "Fair"));
    assert_eq!(
        told(&import.map),
        ["Arrive", "/ Gate", "/ Plan", "Buy", "/ Stall", "  Pain point: cash only", "Leave"]
    );
    assert_eq!(left(&import), Vec::<String>::new());
}

#[test]
fn phases_with_lists_and_feelings_of_their_own() {
    let import = file("trip.json", r#"{"persona":"Ron","scenario":"Renews a passport","phases":[
        {"title":"Gather","actions":["Looks for it"],"frictions":[{"description":"Old photo","severity":"high"}],"feelings":{"quote":"Where?","feeling_score":3}},
        {"title":"Queue","pains":["Two hours"],"feelings":{"feeling_score":1},"duration":"2 h"}]}"#).unwrap();
    let map = &import.map;
    assert_eq!(
        (personas(map), map.info().scope.as_str(), map.info().title.as_str()),
        (vec!["Ron".to_owned()], "Renews a passport", "trip")
    );
    assert_eq!(
        told(map),
        [
            "Gather",
            "/ Gather (0)",
            "  Activity: Looks for it",
            "  Pain point: Old photo",
            "  Emotion: Where?",
            "Queue",
            "/ Queue (-2)",
            "  Pain point: Two hours",
            "Unplaced",
            "  Unplaced: 2 h"
        ]
    );
    assert_eq!(left(&import), ["2 h @ field “duration”: Unknown field."]);
    assert_eq!(
        map.cards().find(|(_, card)| card.text == "Old photo").unwrap().1.facets().weight.severity,
        Some(3)
    );
    assert_eq!(remarks(&import).len(), 2, "{:?}", remarks(&import));
}

#[test]
fn feelings_as_words_numbers_and_objects() {
    let import = text(
        r#"{"stages":[{"name":"A","touchpoints":[{"name":"a","emotion":"very-positive"},{"name":"b","emotion":"frustrated"},
        {"name":"c","feeling":"odd"},{"name":"d","sentiment":{"label":"negative","note":"waits"}},{"name":"e","mood":"😀"},{"name":"f","satisfaction_score":"2/5"}]}]}"#,
    );
    assert_eq!(
        told(&import.map),
        [
            "A",
            "/ a (2)",
            "/ b (-1)",
            "  Emotion: frustrated",
            "/ c",
            "  Emotion: odd",
            "/ d (-1)",
            "  Emotion: waits",
            "/ e (2)",
            "/ f (-1)"
        ]
    );
}

#[test]
fn a_journey_within_other_objects_and_touchpoints_that_name_their_stage() {
    let import = text(
        r#"{"data":{"journey":{"name":"Loan","phases":[{"id":"p1","name":"Ask"},{"id":"p2","name":"Sign"}],
        "touchpoints":[{"phaseId":"p2","name":"Desk","channel":"branch"},{"phaseId":"p1","name":"Form","pains":["long"]}]}},"version":"b7"}"#,
    );
    assert_eq!(import.map.info().title, "Loan");
    assert_eq!(told(&import.map)[..5], ["Ask", "/ Form", "  Pain point: long", "Sign", "/ Desk"]);
    assert_eq!(left(&import), ["b7 @ field “version”: Unknown field."]);
}

#[test]
fn stages_and_touchpoints_may_stand_under_their_names() {
    let yaml = "phases:\n  Find:\n    pains: [slow]\n  Buy:\n    touchpoints:\n      Till: {channel: shop}\n      Box: {}\n  Ask: [Phone]\n";
    let import = file("a.yaml", yaml).unwrap();
    assert_eq!(told(&import.map), ["Find", "  Pain point: slow", "Buy", "/ Till", "/ Box", "Ask", "/ Phone"]);
    assert_eq!(left(&import), Vec::<String>::new());
}

#[test]
fn columns_with_rows_are_a_grid() {
    let import = text(
        r#"{"columns":["Find","Buy"],"rows":[{"title":"Pains","cells":["slow",["dear","far"]]},{"title":"Systems","cells":["web",""]}]}"#,
    );
    assert_eq!(
        told(&import.map),
        ["Find", "  Pain point: slow", "  Systems: web", "Buy", "  Pain point: dear", "  Pain point: far"]
    );
}

#[test]
fn a_bare_list_is_stages_or_a_table_and_called_by_its_file() {
    let table = file(
        "two rows.json",
        r#"[{"stage":"Board","touchpoint":"Gate","painPoint":"Bus"},{"stage":"Fly","touchpoint":"Seat"}]"#,
    )
    .unwrap();
    assert_eq!((table.map.info().title.as_str(), table.shape), ("two rows", ImportShape::StagesDown));
    assert_eq!(told(&table.map), ["Board", "/ Gate", "  pain point: Bus", "Fly", "/ Seat"]);
    let stages =
        file("s.json", r#"[{"name":"Board","steps":[{"name":"Gate"}],"pains":["Bus"]},{"name":"Fly"}]"#)
            .unwrap();
    assert_eq!(told(&stages.map), ["Board", "  Pain point: Bus", "/ Gate", "Fly"]);
}

#[test]
fn yaml_is_read_as_json_is() {
    let yaml = "title: Fair\npersona: {name: Noa, age: 34, goals: [a seat]}\nstages:\n  - name: Arrive\n    touchpoints: [Gate, Plan of the stalls]\n  - name: Buy\n    touchpoints:\n      - name: Stall\n        emotion: negative\n        pains:\n          - cash only\n";
    for name in ["a.yaml", "a.yml", "a.txt"] {
        let import = file(name, yaml).unwrap();
        assert_eq!(
            (import.map.info().title.as_str(), personas(&import.map)),
            ("Fair", vec!["Noa".to_owned()])
        );
        assert_eq!(
            told(&import.map),
            ["Arrive", "/ Gate", "/ Plan of the stalls", "Buy", "/ Stall (-1)", "  Pain point: cash only"]
        );
        assert_eq!(left(&import), Vec::<String>::new());
    }
}

#[test]
fn outlines_of_outliners_and_mind_maps() {
    let opml = r#"<?xml version="1.0"?><opml version="2.0"><head><title>Picnic</title><ownerName>Dana</ownerName></head><body><outline text="Pack"><outline text="Basket" _note="the red one"><outline text="Pain: Heavy"/></outline></outline><outline text="Eat"><outline text="Blanket" url="a.example"/></outline></body></opml>"#;
    let import = file("a.opml", opml).unwrap();
    assert_eq!(import.map.info().title, "Picnic");
    assert_eq!(
        told(&import.map)[..7],
        ["Pack", "/ Basket", "  Activity: the red one", "  Pain: Heavy", "Eat", "/ Blanket", "Unplaced"]
    );
    let why = "No reader has a place for it.";
    assert_eq!(
        left(&import),
        [format!("Dana @ field “ownerName”: {why}"), format!("a.example @ field “url”: {why}")]
    );
    let mind_map = r#"<map version="1.0.1"><node TEXT="Picnic" ID="1"><node TEXT="Pack"><node TEXT="Basket"><richcontent TYPE="NOTE"><html><body><p>Pain: heavy</p></body></html></richcontent></node></node><node TEXT="Eat"><node TEXT="Blanket"/></node></node></map>"#;
    let import = file("a.mm", mind_map).unwrap();
    assert_eq!(told(&import.map), ["Pack", "/ Basket", "  Pain: heavy", "Eat", "/ Blanket"]);
}

#[test]
fn a_journey_in_cjml() {
    let cjml = r#"<CJML version="2.0"><actualJourney><journeyID>Order a book</journeyID><actors><endUser actorID="c"><actorName>Carl</actorName></endUser>
        <serviceProvider actorID="s"><companyName>Shop</companyName></serviceProvider><serviceProvider actorID="m"><companyName>Mail</companyName></serviceProvider></actors>
        <touchpoints><actualCommunicationPoint><touchpointID>T1</touchpointID><initiator><refersTo actorIDref="c"/><initiatorLabel>Makes an account</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="s"/><receiverLabel>Account is there</receiverLabel></receiver><channel><channelName>Web</channelName></channel><experience>negative</experience>
        </actualCommunicationPoint><actualAction><touchpointID>T2</touchpointID><actionName>Waits</actionName><time>two days</time></actualAction></touchpoints></actualJourney></CJML>"#;
    for name in ["a.cjml", "a.xml"] {
        let import = file(name, cjml).unwrap();
        assert_eq!((import.shape, personas(&import.map)), (ImportShape::Cjml, vec!["Carl".to_owned()]));
        assert_eq!(
            told(&import.map)[..4],
            ["Order a book", "/ Makes an account (-1)", "  Shop: Account is there", "/ Waits"]
        );
        assert_eq!(
            left(&import),
            [
                "Mail @ field “companyName”: No reader has a place for it.",
                "two days @ field “time”: No reader has a place for it."
            ]
        );
    }
}
