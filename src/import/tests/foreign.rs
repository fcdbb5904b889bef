//! Tables with headings that are not known, and files of other programs.

use super::{left, told};
use crate::import::{
    HeadAnswers, HeadTarget, Import, ImportError, ImportRequest, ImportShape, ImportSource, import,
};

pub(super) fn file(name: &str, text: &str) -> Result<Import, ImportError> {
    import(&ImportSource { name: Some(name), bytes: text.as_bytes() }, &ImportRequest::default())
}

/// Imports a file with what the user says about its headings.
fn answered(name: &str, text: &str, said: &[(&str, &str)]) -> Import {
    let mut heads = HeadAnswers::default();
    said.iter().for_each(|(head, target)| heads.set(head, HeadTarget::named(target).unwrap()));
    let source = ImportSource { name: Some(name), bytes: text.as_bytes() };
    import(&source, &ImportRequest { heads, ..ImportRequest::default() }).unwrap()
}

pub(super) fn remarks(import: &Import) -> Vec<String> {
    import.remarks.iter().map(ToString::to_string).collect()
}

#[test]
fn headings_that_are_not_known_are_named_with_what_to_type() {
    let table = "Etapa;Passo;Dor\nComprar;Caixa;fila\n";
    let error = file("mapa.csv", table).unwrap_err();
    assert_eq!(error, ImportError::UnknownHeads(["Etapa", "Passo", "Dor"].map(str::to_owned).to_vec()));
    let said = error.to_string();
    assert!(
        said.contains("“Etapa”, “Passo”, “Dor”") && said.contains("Etapa=stage,Passo=touchpoint,Dor=lane"),
        "{said}"
    );
    let import = answered("mapa.csv", table, &[("etapa", "stage"), ("Passo", "touchpoint"), ("Dor", "pain")]);
    assert_eq!(told(&import.map), ["Comprar", "/ Caixa", "  Dor: fila"]);
    assert_eq!(import.map.lane(import.map.lane_ids()[0]).unwrap().kind, crate::model::LaneKind::PainPoint);
    assert_eq!((left(&import), remarks(&import)), (Vec::new(), Vec::new()));
}

#[test]
fn one_answer_is_enough_and_the_other_headings_become_lanes_which_is_said() {
    let table = "Etapa,Dor,Sistema\nComprar,fila,caixa nova\n";
    let import = answered("mapa.csv", table, &[("Etapa", "stage"), ("Preço", "pain")]);
    assert_eq!(told(&import.map), ["Comprar", "  Dor: fila", "  Sistema: caixa nova"]);
    let said = remarks(&import);
    assert!(said[0].contains("“Dor”, “Sistema”") && said[0].contains("Dor=lane,Sistema=lane"), "{said:?}");
    assert!(said[1].contains("“preco”"), "{said:?}");
}

#[test]
fn what_is_to_be_ignored_is_left_out_and_said() {
    let import = answered("a.csv", "Stage,Pain,Code\nBuy,slow,x-1\n", &[("Code", "ignore")]);
    assert_eq!(
        (told(&import.map), left(&import)),
        (vec!["Buy".to_owned(), "  Pain: slow".to_owned()], Vec::new())
    );
    assert_eq!(remarks(&import), ["Left out, as you said: what is under “Code”."]);
}

#[test]
fn answers_about_the_labels_of_rows() {
    let table = "Etapa,Descobrir,Comprar\nFaz,procura,paga\nDor,,fila\n";
    let import = answered("a.csv", table, &[("Etapa", "stage"), ("Dor", "pain")]);
    assert_eq!(import.shape, ImportShape::StagesAcross);
    assert_eq!(told(&import.map), ["Descobrir", "  Faz: procura", "Comprar", "  Faz: paga", "  Dor: fila"]);
}

#[test]
fn beside_a_blank_corner_stand_stages_though_no_label_is_known() {
    let import = file("a.csv", ",Descobrir,Comprar\nFaz,procura,paga\nDor,,fila longa\n").unwrap();
    assert_eq!(import.shape, ImportShape::StagesAcross);
    assert_eq!(
        told(&import.map),
        ["Descobrir", "  Faz: procura", "Comprar", "  Faz: paga", "  Dor: fila longa"]
    );
    assert!(remarks(&import)[0].contains("“Faz”, “Dor”"));
    // Figures by year are no journey.
    for other in [",2024,2025\nSales,5,6\n", ",Q1,Q2\nSales,5,6\nCosts,1,2\n", ",a,b\n"] {
        assert!(file("a.csv", other).is_err(), "{other}");
    }
}

#[test]
fn labels_and_texts_under_the_heading_of_each_stage() {
    let import = file("a.csv", "Fair\nArrive\nTouchpoint,Gate\nPain,long queue\n,no sign\nMood,2\nBuy\nTouchpoint,Stall\nPain,cash only\nOwner of it,Dana\n").unwrap();
    assert_eq!((import.shape, import.map.info().title.as_str()), (ImportShape::LabelTables, "Fair"));
    assert_eq!(
        told(&import.map),
        [
            "Arrive",
            "/ Gate (2)",
            "  Pain: long queue",
            "  Pain: no sign",
            "Buy",
            "/ Stall",
            "  Pain: cash only",
            "  Owner of it: Dana"
        ]
    );
    let labelled = file("a.csv", "Stage,Arrive\nPain,queue\nStage,Buy\nPain,cash only\n").unwrap();
    assert_eq!(told(&labelled.map), ["Arrive", "  Pain: queue", "Buy", "  Pain: cash only"]);
    assert_eq!(left(&labelled), Vec::<String>::new());
}

#[test]
fn values_parted_by_pipes_are_a_table_under_any_name() {
    for table in [
        "Stage|Touchpoint|Pain point\nPark|Meter|Coins only\n",
        "| Stage | Touchpoint | Pain point |\n|---|---|---|\n| Park | Meter | Coins only |\n",
    ] {
        let import = file("a.csv", table).unwrap();
        assert_eq!(told(&import.map), ["Park", "/ Meter", "  Pain point: Coins only"]);
    }
}

#[test]
fn ratings_are_felt() {
    let import = file("a.csv", "Stage,Touchpoint,Feeling\nEnter,Gate,4/5\nRide,Wheel,2/5\nLeave,Exit,3.5/5\nReturn,Mail,80%\nAgain,Shop,so so\n").unwrap();
    assert_eq!(
        told(&import.map),
        [
            "Enter",
            "/ Gate (1)",
            "Ride",
            "/ Wheel (-1)",
            "Leave",
            "/ Exit (1)",
            "Return",
            "/ Mail (1)",
            "Again",
            "/ Shop",
            "  Feeling: so so"
        ]
    );
    assert_eq!(
        remarks(&import),
        ["Emotions from 1 to 5 were scaled to −2 to 2.", "Emotions from 0 to 100 were scaled to −2 to 2."]
    );
}

#[test]
fn a_code_page_is_found_out_and_said() {
    let table = "שלב,נקודת מגע,נקודת כאב\r\nהרשמה,טופס,שדות רבים\r\n";
    let (bytes, ..) = encoding_rs::WINDOWS_1255.encode(table);
    for name in ["a.csv", "a.txt", "a.md"] {
        let source = ImportSource { name: Some(name), bytes: &bytes };
        let Ok(import) = import(&source, &ImportRequest::default()) else {
            assert_eq!(name, "a.md", "commas are no table of Markdown");
            continue;
        };
        assert_eq!(told(&import.map), ["הרשמה", "/ טופס", "  Pain point: שדות רבים"]);
        assert!(remarks(&import)[0].contains("windows-1255"), "{:?}", remarks(&import));
    }
}

#[test]
fn what_a_file_is_instead_is_said() {
    let said = |name: &str, bytes: &[u8]| {
        import(&ImportSource { name: Some(name), bytes }, &ImportRequest::default()).unwrap_err().to_string()
    };
    for (name, bytes, expected) in [
        ("package.json", &br#"{"name": "x", "version": "1"}"#[..], "JSON with the keys “name”, “version”"),
        ("a.yaml", b"on: push\njobs: {}\n", "YAML with the keys “jobs”, “on”"),
        ("a.xml", b"<feed><entry/></feed>", "“feed”"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "a picture"),
        ("a.docx", b"PK\x03\x04 word/document.xml", "a Word document"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1", "old Office"),
        ("contacts.csv", b"Name,Phone\nDana,1\n", "“Name”, “Phone”"),
        ("a.json", b"[1, 2]", "JSON"),
    ] {
        let said = said(name, bytes);
        assert!(said.contains(expected), "{name}: {said}");
    }
}

#[test]
fn sticky_notes_of_a_whiteboard_in_their_sections() {
    let import = file(
        "board.csv",
        "Type,Text,Section,Author,Tags\nSticky,Pain: no sign,Arrive,Dana,\nSticky,a map at the gate,Arrive,Uri,Idea\nSticky,pays,Buy,,\nSticky,lost,,,\n",
    )
    .unwrap();
    assert_eq!(import.shape, ImportShape::Notes);
    assert_eq!(
        told(&import.map)[..5],
        ["Arrive", "  Pain point: no sign", "  Opportunity: a map at the gate", "Buy", "  Activity: pays"]
    );
    let note =
        |text: &str| import.map.cards().find(|(_, card)| card.text == text).unwrap().1.facets().note.clone();
    assert_eq!(note("a map at the gate"), "Type: Sticky\nAuthor: Uri");
    assert_eq!(left(&import).len(), 2);
}
