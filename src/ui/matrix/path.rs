//! Finds the card to which an arrow key moves.

use super::layout::{Contents, Placed};
use crate::insight::matrix::MatrixPosition;
use crate::model::CardId;
use crate::text::Side;
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::state::State;

/// A direction on the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MatrixStep {
    /// To a higher impact; from the tray, to the matrix.
    Up,
    /// To a lower impact or, if no card has one, into the tray.
    Down,
    /// To less effort, which is at the start in reading direction.
    Less,
    More,
}

impl MatrixStep {
    /// The direction of a side of the screen, which depends on the reading direction of the map.
    pub fn along(state: &State, side: Side) -> MatrixStep {
        if along(state, side) == Travel::Forward { MatrixStep::More } else { MatrixStep::Less }
    }
}

/// The nearest card in this direction; `None` at the edge.
pub(super) fn next(contents: &Contents, from: CardId, way: MatrixStep) -> Option<CardId> {
    let here = contents.cards.iter().find(|one| one.card == from)?;
    match here.position {
        Some(position) => on_matrix(contents, here, position, way),
        None => in_tray(contents, from, way),
    }
}

fn on_matrix(contents: &Contents, here: &Placed, from: MatrixPosition, way: MatrixStep) -> Option<CardId> {
    // The cards of one position are drawn one below the other.
    let together: Vec<CardId> = contents.at(from).map(|one| one.card).collect();
    let place = together.iter().position(|card| *card == here.card)?;
    let beside = match way {
        MatrixStep::Up => place.checked_sub(1).and_then(|place| together.get(place)),
        MatrixStep::Down => together.get(place + 1),
        MatrixStep::Less | MatrixStep::More => None,
    };
    if let Some(card) = beside {
        return Some(*card);
    }
    let distance = |position: MatrixPosition| {
        let (impact, effort) = (from.impact.abs_diff(position.impact), from.effort.abs_diff(position.effort));
        let lies = match way {
            MatrixStep::Up => position.impact > from.impact,
            MatrixStep::Down => position.impact < from.impact,
            MatrixStep::Less => position.effort < from.effort,
            MatrixStep::More => position.effort > from.effort,
        };
        // Sideways distance counts double, so cards straight ahead are preferred.
        let (along, aside) = if matches!(way, MatrixStep::Up | MatrixStep::Down) {
            (impact, effort)
        } else {
            (effort, impact)
        };
        lies.then(|| (u16::from(along) + 2 * u16::from(aside), aside))
    };
    let spots = contents.cards.iter().filter_map(|one| Some((distance(one.position?)?, one)));
    let nearest = spots.clone().map(|(distance, _)| distance).min();
    let mut nearest = spots.filter(|(distance, _)| Some(*distance) == nearest).map(|(_, one)| one.card);
    // Coming from below, enter a position at its last card.
    let found = if way == MatrixStep::Up { nearest.next_back() } else { nearest.next() };
    found.or_else(|| (way == MatrixStep::Down).then(|| contents.tray().next().map(|one| one.card)).flatten())
}

/// The tray is a list below the matrix: up from its first card leads to the last card of the
/// matrix.
fn in_tray(contents: &Contents, from: CardId, way: MatrixStep) -> Option<CardId> {
    let place = contents.cards.iter().position(|one| one.card == from)?;
    match way {
        MatrixStep::Up => contents.cards.get(place.checked_sub(1)?),
        MatrixStep::Down => contents.cards.get(place + 1),
        MatrixStep::Less | MatrixStep::More => None,
    }
    .map(|one| one.card)
}
