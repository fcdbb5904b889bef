//! Applies the user's export settings to the design.

use super::design::{Colour, Design};
use crate::format::{Picture, PictureError, Settings};
use crate::model::{Choice, LaneKind};
use crate::text::error_by_message;
use crate::words::Message;

/// A setting that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DesignError {
    /// A setting is not a colour.
    Colour { setting: &'static str, value: String },
    /// An entry of the lane colours is not a kind of lane and a colour.
    Lane { value: String },
    /// The logo cannot be used.
    Logo(PictureError),
}

impl DesignError {
    /// Several of them in one message.
    pub fn all(errors: &[DesignError]) -> Message {
        let both =
            |one: Message, other| Message::new("both-said").message("one", one).message("other", other);
        let mut messages = errors.iter().map(DesignError::message);
        let first = messages.next().unwrap_or_else(|| Message::new("both-said"));
        messages.fold(first, both)
    }

    /// The error as a message, with what to do next.
    pub fn message(&self) -> Message {
        match self {
            DesignError::Colour { setting, value } => {
                Message::new("export-bad-colour").text("setting", *setting).text("value", value)
            }
            DesignError::Lane { value } => {
                let known: Vec<&str> = LaneKind::VARIANTS.iter().map(|variant| variant.name).collect();
                Message::new("export-bad-lane").text("value", value).texts("known", known)
            }
            DesignError::Logo(error) => error.message(),
        }
    }
}

error_by_message!(DesignError);

/// The design with the user's colours and the logo that was read for them.
///
/// # Errors
/// A [`DesignError`] for each setting that cannot be used.
pub fn design_of(
    settings: &Settings,
    logo: Result<Option<Picture>, PictureError>,
) -> Result<Design, Vec<DesignError>> {
    let chosen = &settings.export;
    let mut wrong = Vec::new();
    let accent = chosen.accent.trim();
    let parsed = Colour::parse(accent);
    if parsed.is_none() && !accent.is_empty() {
        wrong.push(DesignError::Colour { setting: "export_accent", value: chosen.accent.clone() });
    }
    let mut lanes = Vec::new();
    for entry in &chosen.colours {
        match lane(entry) {
            Some(lane) => lanes.push(lane),
            None => wrong.push(DesignError::Lane { value: entry.clone() }),
        }
    }
    let logo = logo.unwrap_or_else(|error| {
        wrong.push(DesignError::Logo(error));
        None
    });
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(Design { shade: chosen.theme, accent: parsed, lanes, logo, fonts: Vec::new() })
}

/// A lane and its colour, as in `Goal #0B5C94`.
fn lane(entry: &str) -> Option<(LaneKind, Colour)> {
    let (kind, colour) = entry.trim().rsplit_once([' ', ':'])?;
    let kind = LaneKind::named(kind.trim_end_matches([' ', ':']))?;
    Some((kind, Colour::parse(colour)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::picture::PictureErrorKind;
    use crate::format::{ExportSettings, Shade};

    #[test]
    fn the_settings_colour_what_they_name() {
        let mut settings = Settings::default();
        assert_eq!(design_of(&settings, Ok(None)), Ok(Design::default()));
        settings.export.theme = Shade::Dark;
        settings.export.accent = "#102030".to_owned();
        settings.export.colours = vec!["PainPoint #d55E00".to_owned(), "Goal: #000001".to_owned()];
        let design = design_of(&settings, Ok(None)).unwrap();
        assert_eq!(design.shade, Shade::Dark);
        assert_eq!(design.accent, Some(Colour::hex(0x10_20_30)));
        let lanes =
            [(LaneKind::PainPoint, Colour::hex(0xd5_5e_00)), (LaneKind::Goal, Colour::hex(0x00_00_01))];
        assert_eq!(design.lanes, lanes);
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let said = |change: fn(&mut ExportSettings)| {
            let mut settings = Settings::default();
            change(&mut settings.export);
            design_of(&settings, Ok(None)).unwrap_err()[0].to_string()
        };
        assert!(said(|export| export.accent = "blue".to_owned()).contains("export_accent"));
        for wrong in ["", "Goal", "Goal blue", "Gaol #000000", "#000000", "Goal #00000", "Goal #+00000"] {
            let mut settings = Settings::default();
            settings.export.colours = vec![wrong.to_owned()];
            let error = design_of(&settings, Ok(None)).unwrap_err();
            assert_eq!(error, [DesignError::Lane { value: wrong.to_owned() }]);
        }
        let kind = PictureErrorKind::NotPng;
        let logo = Err(PictureError { file: "logo.png".into(), kind });
        let error = design_of(&Settings::default(), logo).unwrap_err();
        assert!(error[0].to_string().contains("logo.png"), "{error:?}");
    }

    #[test]
    fn all_that_cannot_be_used_is_named_at_once() {
        let mut settings = Settings::default();
        settings.export.accent = "red".to_owned();
        settings.export.colours = ["Goal #000000", "Gaol #000000", "Goal blue"].map(str::to_owned).into();
        let logo = Err(PictureError { file: "logo.png".into(), kind: PictureErrorKind::NotPng });
        assert_eq!(design_of(&settings, logo).unwrap_err().len(), 4);
    }
}
