//! Whose lines a curve has.

use super::plot::CurveStep;
use crate::export::deck::frame::PageFrame;
use crate::export::design::Colour;
use crate::model::PersonaId;

/// A line before it is placed.
pub(super) struct Whose {
    pub persona: Option<PersonaId>,
    /// Empty for everybody.
    pub name: String,
    pub colour: Colour,
}

/// One line per persona who feels differently, then everybody (drawn last, so in front); or only
/// the line of the selected persona.
pub(super) fn whose(frame: &PageFrame, steps: &[CurveStep]) -> Vec<Whose> {
    let accent = frame.design.accent();
    let name = |id: PersonaId| frame.map.persona(id).map(|persona| persona.name.clone()).unwrap_or_default();
    if let Some(persona) = frame.options.selection.persona {
        let feels = steps.iter().any(|step| step.emotion.is_some());
        return feels
            .then(|| Whose { persona: Some(persona), name: name(persona), colour: accent })
            .into_iter()
            .collect();
    }
    let differs = |id: &PersonaId| {
        let own = |step: &CurveStep| step.touchpoint.emotion(Some(*id));
        steps.iter().any(|step| own(step).is_some() && own(step) != step.emotion)
    };
    let personas = frame.map.persona_ids().iter().copied().filter(differs).enumerate();
    let mut lines: Vec<Whose> = personas
        .map(|(place, id)| Whose { persona: Some(id), name: name(id), colour: frame.design.persona(place) })
        .collect();
    if steps.iter().any(|step| step.emotion.is_some()) {
        lines.push(Whose { persona: None, name: String::new(), colour: accent });
    }
    lines
}
