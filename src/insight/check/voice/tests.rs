use super::*;
use proptest::prelude::*;

fn word(text: &str) -> Option<String> {
    first_word_of_company(text, "he")
}

#[test]
fn the_company_is_heard_in_four_languages() {
    for (text, heard) in [
        ("Visits our site", "our"),
        ("We send a reminder", "We"),
        ("Hears that we’re open", "we"),
        ("Calls us", "us"),
        ("נכנסים לאתר שלנו", "שלנו"),
        ("ואנחנו שולחים תזכורת", "ואנחנו"),
        ("כשאנו מתקשרים", "כשאנו"),
        ("קונים באתרנו", "באתרנו"),
        ("שׁוֹלְחִים לָנוּ הודעה", "לָנוּ"),
        ("שירות־לקוחותינו עונה", "לקוחותינו"),
        ("تزور موقعنا", "موقعنا"),
        ("ونحن نتابع الطلب", "ونحن"),
        ("وسنرسل رسالة", "وسنرسل"),
        ("تكتب إلى عملائِنا", "عملائِنا"),
        ("تجد ما لدينا", "لدينا"),
        ("Μπαίνει στο κατάστημά μας", "μας"),
        ("Στέλνουμε υπενθύμιση", "Στέλνουμε"),
        ("ΣΤΕΙΛΑΜΕ ΜΗΝΥΜΑ", "ΣΤΕΙΛΑΜΕ"),
        ("Απολογούμαστε", "Απολογούμαστε"),
    ] {
        assert_eq!(word(text).as_deref(), Some(heard), "{text}");
    }
}

#[test]
fn the_customer_and_words_that_only_look_alike_are_not_the_company() {
    for text in [
        "Asks a friend: “Did we pay for that?”",
        "Types \"can we return it\" and waits",
        "Orders from the US and waits",
        "Reads the “About us” page, then Contact us",
        "A bus, a house, an hour, the owe, sour",
        "שואלים: ״מתי אנחנו מקבלים את זה?״ ומחכים",
        "כותבים \"שלחו לנו\" ומחכים",
        "משרתים בצה״ל ובחו״ל",
        "הזמינו מקום, ציינו שם ושינו שעה",
        "קונים מתנה לבנו",
        "تشتري لبنا ومجانا وأحيانا هنا",
        "تفتح صفحة من نحن ثم اتصل بنا",
        "تسأل: «متى نستلم طلبنا ونحن في العمل؟»",
        "يكتب عن معنى وبناء",
        "Διαβάζει το ρεζουμέ με μια φίλη",
        "Γράφει «τι έχουμε εδώ» και φεύγει",
        "",
    ] {
        assert_eq!(word(text), None, "{text}");
    }
}

#[test]
fn english_words_are_not_read_into_another_latin_language() {
    assert_eq!(first_word_of_company("Zamawia we wtorek", "pl"), None);
    assert_eq!(first_word_of_company("Kommt zu uns; our", "de-AT"), None);
    assert_eq!(first_word_of_company("נכנס ל-our site", "he-IL").as_deref(), Some("our"));
}

#[test]
fn a_quotation_that_does_not_end_quotes_nothing() {
    assert_eq!(word("12\" screens in our shop").as_deref(), Some("our"));
    assert_eq!(word("\"nice\" and our \"shop").as_deref(), Some("our"));
    assert_eq!(unquoted("a “b” c «d» e"), ["a ", " c ", " e"]);
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        let joined: String = unquoted(&text).concat();
        prop_assert!(joined.len() <= text.len());
        if let Some(word) = word(&text) {
            prop_assert!(text.contains(&word));
        }
    }

    #[test]
    fn a_listed_word_within_a_longer_one_is_not_heard(before in "[b-dfg]{1,3}", after in "[b-dfg]{1,3}") {
        for list in LISTS.iter() {
            for listed in &list.words {
                // With letters attached to it, it is another word.
                prop_assert_eq!(word(&format!("{before}{listed}{after}")), None);
            }
        }
    }

    #[test]
    fn what_is_quoted_is_not_heard(text in "[^\"״“„”«»]*") {
        let marks = [('“', '”'), ('«', '»')];
        for (open, close) in marks {
            prop_assert_eq!(word(&format!("x {open}{text}{close} y")), None);
        }
    }
}
