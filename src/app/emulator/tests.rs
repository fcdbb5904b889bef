use super::*;
use crate::format::ShapingChoice;

fn environment(variables: &[(&str, &str)]) -> Evidence {
    Evidence::of_environment(|name| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    })
}

fn recognised(evidence: Evidence) -> Recognition {
    Recognition::new(evidence, Vec::new(), Settings::default())
}

fn answered(variables: &[(&str, &str)], attributes: &str, version: &str) -> Recognition {
    let mut evidence = environment(variables);
    if !attributes.is_empty() {
        evidence.answer_attributes(attributes);
    }
    if !version.is_empty() {
        evidence.answer_version(version);
    }
    recognised(evidence)
}

#[test]
fn each_terminal_is_recognised_by_its_variables() {
    for (variables, name, bidi) in [
        (&[("KONSOLE_VERSION", "250401")][..], "konsole", Bidi::App),
        (&[("MLTERM", "3.9.3")], "mlterm", Bidi::App),
        (&[("KITTY_WINDOW_ID", "1"), ("TERM", "xterm-kitty")], "kitty", Bidi::Kitty),
        (&[("VTE_VERSION", "7600"), ("TERM", "xterm-256color")], "vte", Bidi::App),
        (&[("XTERM_VERSION", "XTerm(390)"), ("TERM", "xterm")], "xterm", Bidi::App),
        (&[("ALACRITTY_WINDOW_ID", "9")], "alacritty", Bidi::App),
        (&[("TERMINOLOGY", "1")], "terminology", Bidi::App),
        (&[("TERM", "foot")], "foot", Bidi::App),
        (&[("TERM", "foot-extra")], "foot", Bidi::App),
        (&[("TERM", "rxvt-unicode-256color")], "urxvt", Bidi::App),
        (&[("TERM", "st-256color")], "st", Bidi::App),
        (&[("TERM", "putty-256color")], "putty", Bidi::App),
        (&[("TERM_PROGRAM", "vscode"), ("TERM", "xterm-256color")], "xterm.js", Bidi::App),
        (&[("TERM", "xterm-256color")], "xterm-256color", Bidi::App),
        (&[], "", Bidi::App),
        // Started in another terminal, whose variables are inherited: TERM is its own.
        (&[("KONSOLE_VERSION", "250401"), ("TERM", "xterm-kitty")], "kitty", Bidi::Kitty),
        // Multiplexers come before what they have inherited; over SSH only TERM is left.
        (&[("TMUX", "/tmp/tmux,1,0"), ("VTE_VERSION", "7600")], "tmux/vte", Bidi::Guard),
        (&[("TMUX", "/tmp/tmux,1,0"), ("XTERM_VERSION", "XTerm(390)")], "tmux/xterm", Bidi::App),
        (&[("TMUX", "/tmp/tmux,1,0"), ("KITTY_WINDOW_ID", "1")], "tmux/kitty", Bidi::Kitty),
        (&[("STY", "1.pts"), ("VTE_VERSION", "7600")], "screen/vte", Bidi::Guard),
        (&[("STY", "1.pts")], "screen", Bidi::Guard),
        (&[("TERM", "tmux-256color")], "tmux", Bidi::Guard),
        (&[("TERM", "screen.xterm-256color")], "screen", Bidi::Guard),
        (&[("TMUX", ""), ("VTE_VERSION", "7600")], "vte", Bidi::App),
    ] {
        let found = recognised(environment(variables));
        assert_eq!((found.name().as_str(), found.sending().bidi), (name, bidi), "{variables:?}");
    }
}

#[test]
fn each_terminal_is_recognised_by_its_answers_whatever_the_environment_has_inherited() {
    let inherited = [("KONSOLE_VERSION", "1"), ("TMUX", "x"), ("TERM", "xterm-256color")];
    for (attributes, version, name, bidi) in [
        ("65;7600;1", "VTE(7600)", "vte", Bidi::App),
        ("61;7600;1", "", "vte", Bidi::App),
        ("1;5402;0", "", "vte", Bidi::App),
        ("41;390;0", "XTerm(390)", "xterm", Bidi::App),
        ("24;279;0", "mlterm(3.9.3)", "mlterm", Bidi::App),
        ("1;115;0", "Konsole 25.04.2", "konsole", Bidi::App),
        ("0;115;0", "", "qterminal", Bidi::App),
        ("1;4000;41", "kitty(0.41.1)", "kitty", Bidi::Kitty),
        ("1;011300;0", "foot(1.13.0)", "foot", Bidi::App),
        ("0;136;0", "", "putty", Bidi::App),
        ("0;1700;1", "", "alacritty", Bidi::App),
        ("0;276;0", "xterm.js(5.5.0)", "xterm.js", Bidi::App),
        ("85;95;0", "rxvt-unicode 9.31", "urxvt", Bidi::App),
        ("61;337;0", "terminology 1.13.0", "terminology", Bidi::App),
        // The name decides over a number that others use too.
        ("0;276;0", "kitty(0.41.1)", "kitty", Bidi::Kitty),
    ] {
        for environment in [&inherited[..], &[]] {
            let found = answered(environment, attributes, version);
            assert_eq!((found.name().as_str(), found.sending().bidi), (name, bidi), "{attributes} {version}");
        }
    }
    assert_eq!(answered(&[], "84;0;0", "tmux 3.5a").sending().bidi, Bidi::Guard);
    assert_eq!(answered(&[("VTE_VERSION", "7600")], "84;0;0", "").name(), "tmux/vte");
    assert_eq!(answered(&[], "83;50000;0", "").name(), "screen");
}

#[test]
fn what_nobody_knows_is_shown_as_sent() {
    for said in ["", ";;", "999;1", "x;y", "99999999999999;1", "\u{1b}[31m"] {
        let found = answered(&[("TERM", "xterm")], said, said);
        assert_eq!((found.sending().bidi, found.sending().switch), (Bidi::App, None), "{said:?}");
        assert!(!found.name().contains(char::is_control));
    }
    let long = answered(&[], &"1;".repeat(5000), &"x".repeat(5000));
    assert!(long.name().len() < 100);
}

#[test]
fn only_where_it_is_needed_something_is_told() {
    let konsole = recognised(environment(&[("KONSOLE_VERSION", "1")]));
    assert_eq!(konsole.sending().modes(true).switch, Some(Switch::Konsole));
    let inside = recognised(environment(&[("TMUX", "x"), ("KONSOLE_VERSION", "1")]));
    assert_eq!(inside.sending().modes(true).switch, None, "tmux would not pass it on");
    assert!(!answered(&[], "1;011300;0", "").sending().marks);
    let kitty = recognised(environment(&[("TMUX", "x"), ("KITTY_WINDOW_ID", "1")])).sending();
    assert_eq!((kitty.shaping, kitty.marks), (Shaping::Ligated, false));
    assert_eq!(konsole.sending().shaping, Shaping::Forms);
    for (attributes, advised) in [("0;136;0", true), ("0;115;0", true), ("0;276;0", true), ("41;1;0", false)]
    {
        assert_eq!(answered(&[], attributes, "").advice().is_some(), advised, "{attributes}");
    }
}

#[test]
fn choices_come_first_and_that_for_this_terminal_before_the_general_one() {
    let vte = environment(&[("VTE_VERSION", "7600")]);
    let settings = Settings { bidi: Bidi::Terminal, ..Settings::default() };
    let general = Recognition::new(vte.clone(), Vec::new(), settings.clone());
    assert_eq!(general.sending().order(), CellOrder::Logical);
    assert!(!general.sending().modes(true).as_sent);
    let choice =
        |terminal: &str, bidi, shaping| TerminalChoice { terminal: terminal.to_owned(), bidi, shaping };
    let choices = vec![
        choice("xterm", Bidi::Off, ShapingChoice::Auto),
        choice("vte", Bidi::Guard, ShapingChoice::None),
    ];
    let chosen = Recognition::new(vte.clone(), choices, settings.clone()).sending();
    assert_eq!((chosen.countermeasure(), chosen.shaping), (Countermeasure::Guard, Shaping::None));
    // Its user was only told something: nothing is chosen.
    let told = vec![choice("vte", Bidi::Auto, ShapingChoice::Auto)];
    assert_eq!(Recognition::new(vte, told, settings).sending().bidi, Bidi::Terminal);
}

#[test]
fn the_reason_is_said() {
    let found = answered(&[("TMUX", "x"), ("VTE_VERSION", "7600")], "", "");
    let said = crate::words::Words::english().say_plain(&found.reason());
    assert_eq!(said, "tmux (TMUX is set) in VTE (GNOME Terminal and others) (VTE_VERSION is set)");
    let said = crate::words::Words::english().say_plain(&answered(&[], "1;115;0", "").reason());
    assert_eq!(said, "Konsole (it answers 1;115;0 to DA2)");
}
