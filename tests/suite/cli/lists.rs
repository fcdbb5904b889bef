//! `masa samples` and `masa templates`.

use super::program::masa;

#[test]
fn samples_and_templates_are_listed_with_language_and_title() {
    let samples = masa(&["samples"]).expect(0).out;
    assert!(samples.lines().any(|line| line == "amazon         he  המסע של קונה באמזון"), "{samples}");
    assert_eq!(samples.lines().count(), 8);
    let templates = masa(&["templates"]).expect(0).out;
    for name in ["purchase", "loop", "blueprint", "blank"] {
        for language in ["en", "he", "ar", "el"] {
            let start = format!("{name:9}  {language}  ");
            assert!(templates.lines().any(|line| line.starts_with(&start)), "{start} in {templates}");
        }
    }
}
