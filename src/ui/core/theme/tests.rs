use super::*;
use crate::model::{Choice, LaneKind};

/// Every style with which text is drawn on the terminal's own ground.
fn styles(colours: Colours, ground: Ground) -> Vec<Style> {
    let theme = Theme::new(TerminalProfile::new(colours, ground));
    let lanes = LaneKind::ALL.iter().map(|kind| theme.lane(*kind));
    let others = [
        theme.text(),
        theme.dim(),
        theme.rule(),
        theme.title(),
        theme.emotion(-1),
        theme.emotion(0),
        theme.emotion(1),
        theme.dimmed(),
        theme.notice(),
        theme.severity(),
        theme.nearly_over(),
        theme.over(),
        theme.key(),
        theme.selection(),
        theme.dialog(),
    ];
    lanes.chain(others).collect()
}

/// The channels of a colour of the 256-colour palette (xterm's).
fn channels(colour: Color) -> Option<[u8; 3]> {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match colour {
        Color::Rgb(red, green, blue) => Some([red, green, blue]),
        Color::Indexed(index @ 16..232) => {
            let place = usize::from(index - 16);
            Some([STEPS[place / 36], STEPS[place / 6 % 6], STEPS[place % 6]])
        }
        Color::Indexed(index @ 232..) => Some([8 + 10 * (index - 232); 3]),
        _ => None,
    }
}

/// The relative luminance (WCAG 2.1).
fn luminance(channels: [u8; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[test]
fn on_an_unknown_ground_every_colour_can_be_read_on_black_and_on_white() {
    for colours in [Colours::None, Colours::Sixteen, Colours::Indexed, Colours::True] {
        for style in styles(colours, Ground::Unknown) {
            assert_eq!(style.bg, None, "no ground of its own: {style:?}");
            let Some(colour) = style.fg else { continue };
            // A terminal's own sixteen colours may be any.
            let channels = channels(colour).unwrap_or_else(|| panic!("{colour:?}"));
            let light = luminance(channels);
            let contrasts = (1.05 / (light + 0.05), (light + 0.05) / 0.05);
            assert!(contrasts.0 >= 4.5 && contrasts.1 >= 4.5, "{colour:?}: {contrasts:?}");
        }
    }
}

#[test]
fn colours_of_two_grounds_differ_where_there_are_colours() {
    for colours in [Colours::Indexed, Colours::True] {
        assert_ne!(styles(colours, Ground::Light), styles(colours, Ground::Dark));
    }
}
