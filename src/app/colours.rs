//! Guesses how many colours the terminal shows and whether its background is dark, from the
//! environment only, so that startup does not wait for the terminal to answer.

use crate::format::Theme;
use crate::ui::core::terminal::{Colours, Ground, TerminalProfile};

/// The value of `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColourChoice {
    /// Coloured if the terminal supports it and `NO_COLOR` is not set.
    #[default]
    Auto,
    Always,
    Never,
}

/// What is assumed about the terminal before it has answered our queries. `variable` reads an
/// environment variable.
pub fn terminal(
    choice: ColourChoice,
    theme: Theme,
    variable: impl Fn(&str) -> Option<String>,
) -> TerminalProfile {
    let ground = known_ground(theme, &variable).unwrap_or(Ground::Dark);
    TerminalProfile::new(colours(choice, variable), ground)
}

fn colours(choice: ColourChoice, variable: impl Fn(&str) -> Option<String>) -> Colours {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let terminal = set("TERM").unwrap_or_default();
    match choice {
        ColourChoice::Never => return Colours::None,
        // https://no-color.org: any non-empty value disables colour.
        ColourChoice::Auto if set("NO_COLOR").is_some() || terminal == "dumb" => return Colours::None,
        ColourChoice::Auto | ColourChoice::Always => {}
    }
    // GNU screen inherits what the terminal around it announces; version 4 turns some of these colours
    // into others, which cannot be read on each other.
    let is_in_screen = set("STY").is_some() && set("TMUX").is_none();
    let announced = set("COLORTERM").filter(|_| !is_in_screen).unwrap_or_default();
    if matches!(announced.as_str(), "truecolor" | "24bit") || terminal.ends_with("-direct") {
        Colours::True
    } else if terminal.contains("256") {
        Colours::Indexed
    } else {
        Colours::Sixteen
    }
}

/// The background, if the settings or the environment tell it. `COLORFGBG`
/// (`foreground;background`) is set by rxvt and Konsole; of its 16 colours, 7 and 15 are light.
pub fn known_ground(theme: Theme, variable: impl Fn(&str) -> Option<String>) -> Option<Ground> {
    match theme {
        Theme::Light => return Some(Ground::Light),
        Theme::Dark => return Some(Ground::Dark),
        Theme::Auto => {}
    }
    let colours = variable("COLORFGBG")?;
    match colours.rsplit(';').next()?.parse::<u8>().ok()? {
        7 | 15 => Some(Ground::Light),
        0..=6 | 8..=14 => Some(Ground::Dark),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(choice: ColourChoice, variables: &[(&str, &str)]) -> Colours {
        let variable = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        colours(choice, variable)
    }

    #[test]
    fn the_environment_tells_how_many_colours_there_are() {
        use ColourChoice::{Always, Auto, Never};
        assert_eq!(with(Auto, &[]), Colours::Sixteen);
        assert_eq!(with(Auto, &[("TERM", "xterm-256color")]), Colours::Indexed);
        assert_eq!(with(Auto, &[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]), Colours::True);
        assert_eq!(with(Auto, &[("TERM", "xterm-direct")]), Colours::True);
        let inherited = [("TERM", "screen.xterm-256color"), ("COLORTERM", "truecolor"), ("STY", "1.pts-1")];
        assert_eq!(with(Auto, &inherited), Colours::Indexed);
        assert_eq!(with(Auto, &[&inherited[..], &[("TMUX", "/tmp/tmux")]].concat()), Colours::True);
        assert_eq!(with(Auto, &[("TERM", "linux")]), Colours::Sixteen);
        assert_eq!(with(Auto, &[("TERM", "dumb")]), Colours::None);
        assert_eq!(with(Auto, &[("TERM", "xterm-256color"), ("NO_COLOR", "1")]), Colours::None);
        assert_eq!(with(Auto, &[("TERM", "xterm-256color"), ("NO_COLOR", "")]), Colours::Indexed);
        assert_eq!(with(Always, &[("TERM", "xterm-256color"), ("NO_COLOR", "1")]), Colours::Indexed);
        assert_eq!(with(Never, &[("COLORTERM", "truecolor")]), Colours::None);
    }

    #[test]
    fn settings_win_over_what_the_terminal_says_of_its_background() {
        let light: fn(&str) -> Option<String> = |name| (name == "COLORFGBG").then(|| "0;15".to_owned());
        let ground = |theme, variable: fn(&str) -> Option<String>| {
            terminal(ColourChoice::Auto, theme, variable).ground
        };
        assert_eq!(ground(Theme::Auto, light), Ground::Light);
        assert_eq!(ground(Theme::Dark, light), Ground::Dark);
        assert_eq!(ground(Theme::Auto, |_| None), Ground::Dark);
        assert_eq!(ground(Theme::Light, |_| None), Ground::Light);
        // Until the terminal answers, dark is only a guess.
        assert_eq!(known_ground(Theme::Auto, |_| None), None);
        assert_eq!(known_ground(Theme::Auto, |_| Some("15;default".to_owned())), None);
        assert_eq!(known_ground(Theme::Auto, |_| Some("15;default;0".to_owned())), Some(Ground::Dark));
    }
}
