//! What the user's settings say of exports, as the look of one.

use std::fmt;

use super::design::{Colour, Design, Logo, Shade};
use super::{Look, Paper};
use crate::model::{Choice, LaneKind};
use crate::store::settings::{PictureError, read_picture};
use crate::store::{Directories, ExportPaper, ExportSettings, ExportTheme, Settings};
use crate::words::Message;

/// What of the settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DesignError {
    /// A setting holds no colour.
    Colour {
        /// Its name.
        setting: &'static str,
        /// What it holds.
        value: String,
    },
    /// An entry of the colours by lane is not a kind of lane and a colour.
    Lane {
        /// The entry.
        value: String,
    },
    /// The logo cannot be used.
    Logo(PictureError),
}

impl DesignError {
    /// What happened and what to do, to people.
    pub fn message(&self) -> Message {
        match self {
            DesignError::Colour { setting, value } => {
                Message::new("export-bad-colour").text("setting", *setting).text("value", value)
            }
            DesignError::Lane { value } => {
                let known: Vec<&str> = LaneKind::VARIANTS.iter().map(|variant| variant.name).collect();
                Message::new("export-bad-lane").text("value", value).text("known", known.join(", "))
            }
            DesignError::Logo(error) => error.message(),
        }
    }
}

impl fmt::Display for DesignError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(formatter)
    }
}

/// How pages and pictures look by the settings: colours, logo (which is read), paper, scale, text of an SVG. The logo's
/// path goes from the directory of the settings on.
///
/// # Errors
/// A [`DesignError`] that names the setting.
pub fn look_of(settings: &Settings, directories: &Directories) -> Result<Look, DesignError> {
    let chosen = &settings.export;
    let paper = match chosen.paper {
        ExportPaper::Slides => Paper::Slides,
        ExportPaper::A4 => Paper::A4,
        ExportPaper::Letter => Paper::Letter,
        ExportPaper::Poster => Paper::Poster,
    };
    let design = design_of(settings, directories)?;
    Ok(Look { design, paper, scale: chosen.scale, live_text: chosen.live_text })
}

/// The colours and the logo by the settings; see [`look_of`].
///
/// # Errors
/// A [`DesignError`] that names the setting.
pub fn design_of(settings: &Settings, directories: &Directories) -> Result<Design, DesignError> {
    let chosen = &settings.export;
    let shade = match chosen.theme {
        ExportTheme::Light => Shade::Light,
        ExportTheme::Dark => Shade::Dark,
    };
    let accent =
        match chosen.accent.trim() {
            "" => None,
            accent => Some(Colour::parse(accent).ok_or_else(|| DesignError::Colour {
                setting: "export_accent",
                value: chosen.accent.clone(),
            })?),
        };
    let logo = match chosen.logo.as_str() {
        "" => None,
        path => {
            let picture = read_picture(&directories.config.join(path)).map_err(DesignError::Logo)?;
            Some(Logo { png: picture.png, width: picture.width, height: picture.height })
        }
    };
    Ok(Design { shade, accent, lanes: lanes(chosen)?, logo })
}

fn lanes(chosen: &ExportSettings) -> Result<Vec<(LaneKind, Colour)>, DesignError> {
    let lane = |entry: &String| {
        let (kind, colour) = entry.trim().rsplit_once([' ', ':'])?;
        let kind = LaneKind::named(kind.trim_end_matches([' ', ':']))?;
        Some((kind, Colour::parse(colour)?))
    };
    let refused = |entry: &String| DesignError::Lane { value: entry.clone() };
    chosen.colours.iter().map(|entry| lane(entry).ok_or_else(|| refused(entry))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directories() -> Directories {
        Directories { config: "no/such/place".into(), state: "no/such/place".into() }
    }

    #[test]
    fn the_settings_colour_what_they_name() {
        let mut settings = Settings::default();
        assert_eq!(design_of(&settings, &directories()), Ok(Design::default()));
        settings.export.theme = ExportTheme::Dark;
        settings.export.paper = ExportPaper::Poster;
        settings.export.accent = "#102030".to_owned();
        settings.export.colours = vec!["PainPoint #d55E00".to_owned(), "Goal: #000001".to_owned()];
        let look = look_of(&settings, &directories()).unwrap();
        assert_eq!((look.paper, look.scale, look.design.shade), (Paper::Poster, 2, Shade::Dark));
        assert_eq!(look.design.accent, Some(Colour::hex(0x10_20_30)));
        let lanes =
            [(LaneKind::PainPoint, Colour::hex(0xd5_5e_00)), (LaneKind::Goal, Colour::hex(0x00_00_01))];
        assert_eq!(look.design.lanes, lanes);
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let said = |change: fn(&mut ExportSettings)| {
            let mut settings = Settings::default();
            change(&mut settings.export);
            design_of(&settings, &directories()).unwrap_err().to_string()
        };
        assert!(said(|export| export.accent = "blue".to_owned()).contains("export_accent"));
        for wrong in ["", "Goal", "Goal blue", "Gaol #000000", "#000000", "Goal #00000", "Goal #+00000"] {
            let mut settings = Settings::default();
            settings.export.colours = vec![wrong.to_owned()];
            let error = design_of(&settings, &directories()).unwrap_err();
            assert_eq!(error, DesignError::Lane { value: wrong.to_owned() });
        }
        assert!(said(|export| export.logo = "logo.png".to_owned()).contains("logo.png"));
    }
}
