//! Tables that were not written by Masa.

use super::{left, text, told};
use crate::import::{ImportRequest, ImportShape, ImportSource, import};
use crate::model::{Fields, PersonaField};

#[test]
fn stages_down_with_a_list_of_touchpoints() {
    let import = text(
        "Stage,Actions,Thoughts,Emotions,Pain Points,Opportunities,Touchpoints\r\n\
         Awareness,Sees an ad,Is this for me?,Curious,Too many ads,Fewer of them,\"Website, Instagram\"\r\n\
         Purchase,\"Pays\nWaits\",,😀,,,Shop\r\n",
    );
    assert_eq!(import.shape, ImportShape::StagesDown);
    assert_eq!(
        told(&import.map),
        [
            "Awareness",
            "  Actions: Sees an ad",
            "  Thoughts: Is this for me?",
            "  Emotions: Curious",
            "  Pain Points: Too many ads",
            "  Opportunities: Fewer of them",
            "/ Website",
            "/ Instagram",
            "Purchase",
            "  Actions: Pays",
            "  Actions: Waits",
            "  Emotions: 😀",
            "/ Shop",
        ]
    );
    assert_eq!(import.unplaced, []);
}

/// A table as found in an article: headings repeated under each stage, pipes without a delimiter
/// row, prose in between.
const ARTICLE: &str = "\
שלב 01: היכרות
נקודת מגע | פעילות | נקודת כאב | תמיסה |
מודעה ברשת | הקונה רואה מודעה בין שני סרטונים. | יש יותר מדי מודעות. | מודעה אחת, תמונה אחת. |
חיפוש | הקונה מחפש \"נעלי ריצה\". | אנחנו בעמוד השני. | דף לכל דגם. |
על כך בהמשך.
שלב 02: קנייה
נקודת מגע | פעילות | נקודת כאב | תמיסה |
קופה | הקונה משלם ב-Bit. | טופס ארוך. | כתובת אחת לכל הזמנה";

#[test]
fn a_table_under_each_stages_heading() {
    let import = text(ARTICLE);
    assert_eq!((import.shape, import.map.info().language.as_str()), (ImportShape::StageTables, "he"));
    assert_eq!(
        told(&import.map),
        [
            "היכרות",
            "/ מודעה ברשת",
            "  Activity: הקונה רואה מודעה בין שני סרטונים.",
            "  Pain point: יש יותר מדי מודעות.",
            "  תמיסה: מודעה אחת, תמונה אחת.",
            "/ חיפוש",
            "  Activity: הקונה מחפש \"נעלי ריצה\".",
            "  Pain point: אנחנו בעמוד השני.",
            "  תמיסה: דף לכל דגם.",
            "קנייה",
            "/ קופה",
            "  Activity: הקונה משלם ב-Bit.",
            "  Pain point: טופס ארוך.",
            "  תמיסה: כתובת אחת לכל הזמנה",
            "לא שובץ",
            "  לא שובץ: על כך בהמשך.",
        ]
    );
    assert_eq!(left(&import), ["על כך בהמשך. @ line 5: It is outside every table."]);
}

#[test]
fn stages_across_with_touchpoints_above_and_feelings_below() {
    let import = text(
        "Phase\tDiscover\t\tBuy\nTouchpoints\tAd\tSearch\tTill\nDoing\tlooks\ttypes\tpays\n\
         Emotion\t4\t2.5\t5\nPain\t\tslow\t\n\tcostly\t\t\nOwner of the phase\tDana\t\tUri\n",
    );
    assert_eq!(import.shape, ImportShape::StagesAcross);
    assert_eq!(
        told(&import.map),
        [
            "Discover",
            "/ Ad (1)",
            "  Doing: looks",
            "  Pain: costly",
            "  Owner of the phase: Dana",
            "/ Search (0)",
            "  Doing: types",
            "  Pain: slow",
            "Buy",
            "/ Till (2)",
            "  Doing: pays",
            "  Owner of the phase: Uri",
        ]
    );
    let remarks: Vec<String> = import.remarks.iter().map(ToString::to_string).collect();
    assert_eq!(
        remarks,
        [
            "Emotions from 1 to 5 were scaled to −2 to 2.",
            "The head “Owner of the phase” is not known and became a lane. To say what they are: --map 'Owner of the phase=lane'"
        ]
    );
}

#[test]
fn the_sheet_of_a_workshop() {
    let import = text(
        "Mobile switcher,,,\n\
         Persona,Jamie,Scenario,Jamie looks for a cheaper plan\n\
         Goals and expectations: One clear price\n\
         ,1. Define,2. Compare,3. Decide\n\
         Actions,Counts minutes,\"Calls shops\nReads reviews\",Signs\n\
         Mindset,What do I need?,Who lies?,At last\n\
         Emotions,Hopeful,Frustrated,Relieved\n\
         Opportunities,A calculator,,\n\
         Internal ownership,Marketing,,Sales\n",
    );
    let map = &import.map;
    assert_eq!(
        (map.info().title.as_str(), map.info().scope.as_str()),
        ("Mobile switcher", "Jamie looks for a cheaper plan")
    );
    let persona = map.persona(map.persona_ids()[0]).unwrap();
    let goals = (crate::model::Persona::row(PersonaField::Goals).get)(persona).into_texts();
    assert_eq!((persona.name.as_str(), goals), ("Jamie", vec!["One clear price".to_owned()]));
    assert_eq!(
        told(map),
        [
            "Define",
            "  Actions: Counts minutes",
            "  Mindset: What do I need?",
            "  Emotions: Hopeful",
            "  Opportunities: A calculator",
            "  Internal ownership: Marketing",
            "Compare",
            "  Actions: Calls shops",
            "  Actions: Reads reviews",
            "  Mindset: Who lies?",
            "  Emotions: Frustrated",
            "Decide",
            "  Actions: Signs",
            "  Mindset: At last",
            "  Emotions: Relieved",
            "  Internal ownership: Sales",
        ]
    );
    assert_eq!(import.unplaced, []);
}

#[test]
fn tables_of_markdown_under_headings() {
    let import = text(
        "# The shop\n\n## Stage 1: Before\nOnly for new customers.\n\n\
         | Touchpoint | Activity | Pain point | Severity |\n|---|:-:|---|---|\n\
         | Ad | a \\| b<br>c | &lt;none&gt; | high |\n\n\
         ## After\n\n| Touchpoint | Activity |\n|---|---|\n| Mail | **reads** |\n| | deletes |\n",
    );
    assert_eq!(import.map.info().title, "The shop");
    assert_eq!(
        told(&import.map),
        [
            "Before",
            "/ Ad",
            "  Activity: a | b",
            "  Activity: c",
            "  Pain point: <none>",
            "After",
            "/ Mail",
            "  Activity: reads",
            "  Activity: deletes",
        ]
    );
    let before = import.map.stage(import.map.stage_ids()[0]).unwrap();
    assert_eq!(before.note, "Only for new customers.");
    let pain = import.map.cards().find(|(_, card)| card.text == "<none>").unwrap().1;
    assert_eq!(pain.facets().weight.severity, Some(3));
}

#[test]
fn what_belongs_nowhere_is_told_with_its_place() {
    let import = text("Stage;Touchpoint;Activity;Severity;\n;;lost;;\nBuy;Till;pays;9;extra\nBuy;Till;;2;\n");
    assert_eq!(
        left(&import),
        [
            "lost @ row 2, column 3: No stage comes before it.",
            "9 @ row 3, column 4: Severity cannot have this value.",
            "extra @ row 3, column 5: Its row or column has no head.",
            "2 @ row 4, column 4: Its Severity belongs to no card.",
        ]
    );
    assert_eq!(
        told(&import.map),
        [
            "Buy",
            "/ Till",
            "  Activity: pays",
            "Unplaced",
            "  Unplaced: lost",
            "  Unplaced: 9",
            "  Unplaced: extra",
            "  Unplaced: 2"
        ]
    );
    assert_eq!(import.counts.cards, 5);
}

#[test]
fn heads_in_arabic_and_greek_in_any_order() {
    let arabic = text("الحل;نقطة الاتصال;المرحلة;نقاط الألم;المشاعر\nصورة واحدة;إعلان;الوعي;إعلانات كثيرة;-1\n");
    assert_eq!(
        told(&arabic.map),
        ["الوعي", "/ إعلان (-1)", "  الحل: صورة واحدة", "  نقاط الألم: إعلانات كثيرة"]
    );
    assert_eq!(arabic.map.info().language, "ar");
    let greek = text("Στάδιο\tΣημεία επαφής\tΕνέργειες\tΠροβλήματα\nΓνωριμία\tΔιαφήμιση\tβλέπει\tπολλές\n");
    assert_eq!(told(&greek.map), ["Γνωριμία", "/ Διαφήμιση", "  Ενέργειες: βλέπει", "  Προβλήματα: πολλές"]);
}

#[test]
fn a_stage_called_like_a_lane_does_not_turn_the_table() {
    let import =
        text("Stage,Awareness,Interest,Desire,Action\nActivities,sees,asks,wants,buys\nPains,,,dear,\n");
    assert_eq!(import.shape, ImportShape::StagesAcross);
    assert_eq!(import.counts.stages, 4);
}

#[test]
fn a_table_without_any_stage_gets_one() {
    let import = text("Touchpoint,Activity,Pain point\nTill,pays,slow\n");
    assert_eq!(told(&import.map), ["Stage 1", "/ Till", "  Activity: pays", "  Pain point: slow"]);
}

#[test]
fn objects_of_json_are_a_table() {
    let import =
        text(r#"[{"stage": "Buy", "touchpoint": "Till", "pain point": ["slow", "dear"]}, {"stage": "Use"}]"#);
    assert_eq!(told(&import.map), ["Buy", "/ Till", "  pain point: slow", "  pain point: dear", "Use"]);
}

#[test]
fn in_json_what_is_no_object_is_left_and_what_is_empty_is_nothing() {
    let import = text(
        r#"{"stages": [{"name": "Buy", "cards": ["slow", null, {}, {"text": "dear", "lane": "PainPoint", "votes": {}}],
            "touchpoints": {"name": "Till"}, "later": [{}, ""]}, {}, [], ""], "personas": "Noa", "conflicts": [{}]}"#,
    );
    assert_eq!(told(&import.map)[..4], ["Buy", "  Activity: slow", "  Pain point: dear", "/ Till"]);
    assert_eq!((import.counts.personas, left(&import)), (1, Vec::new()));
    // In our own files only what we write is understood.
    let ours = text(
        r#"{"schema": 1, "stages": [{"name": "Buy", "cards": ["slow"], "touchpoints": {"name": "Till"}}], "personas": "Noa"}"#,
    );
    let why = "A list of objects belongs here.";
    let expected = [("Noa", "personas"), ("slow", "cards"), (r#"{"name":"Till"}"#, "touchpoints")];
    assert_eq!(left(&ours), expected.map(|(text, field)| format!("{text} @ field “{field}”: {why}")));
    let table = text(r#"[{"stage": "Buy", "pain point": {}, "goal": [{}, [""]]}]"#);
    assert_eq!((told(&table.map), left(&table)), (vec!["Buy".to_owned()], Vec::new()));
}

#[test]
fn every_encoding_and_a_file_name_for_a_title() {
    let table = "Stage,Touchpoint,Activity\r\nקנייה,קופה,משלם\r\n";
    let wide: Vec<u8> =
        std::iter::once(0xfeff).chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [table.as_bytes(), format!("\u{feff}{table}").as_bytes(), &wide] {
        let import =
            import(&ImportSource { name: Some("my shop.csv"), bytes }, &ImportRequest::default()).unwrap();
        assert_eq!(told(&import.map), ["קנייה", "/ קופה", "  Activity: משלם"]);
        assert_eq!(import.map.info().title, "my shop");
    }
}
