use crate::support::script::Script;
use masa::store::sample;
#[test]
fn look() {
    for (name, lang, w, h, keys) in [
        ("amazon", "en", 110, 32, "j j"),
        ("amazon", "he", 110, 32, "j j w"),
        ("amazon", "en", 80, 24, "j j"),
        ("retail", "ar", 110, 32, "w j j"),
        ("ecwid", "el", 200, 60, "w j j"),
    ] {
        let s = Script::sized(sample(name, lang).unwrap().map(), w, h).press(keys);
        println!("=== {name} {lang} {w}x{h}\n{}", s.screen());
    }
}
