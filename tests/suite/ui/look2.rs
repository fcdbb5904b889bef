use crate::support::script::Script;
use masa::store::sample;
#[test]
fn look2() {
    for (name, lang, w, h, keys) in [
        ("amazon", "he", 80, 24, "j j g t Down Down"),
        ("amazon", "he", 110, 32, "j j g t Down"),
        ("retail", "ar", 110, 32, "g t G"),
        ("ecwid", "el", 200, 60, "g t Down"),
        ("amazon", "en", 110, 32, "g p Down"),
        ("amazon", "he", 80, 24, "g p Down Down"),
        ("retail", "ar", 110, 32, "g p Down Enter"),
        ("ecwid", "el", 200, 60, "g p"),
        ("amazon", "en", 110, 32, "j j m w"),
        ("amazon", "he", 80, 24, "j j m"),
    ] {
        let s = Script::sized(sample(name, lang).unwrap().map(), w, h).press(keys);
        println!("=== {name} {lang} {w}x{h} {keys}\n{}", s.screen());
    }
    for (w, h) in [(110, 32), (80, 24), (200, 60), (40, 10)] {
        println!(
            "=== start {w}x{h}\n{}",
            Script::welcome(super::start::recent(), w, h).press("Down Down Down Down Right").screen()
        );
    }
}
