//! Finds the card to which an arrow key moves.

use super::layout::{Contents, Placed};
use super::state::Spot;
use crate::model::CardId;
use crate::text::Side;
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::state::State;

/// A direction on the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// To a higher impact; from the tray, to the matrix.
    Up,
    /// To a lower impact or, if no card has one, into the tray.
    Down,
    /// To less effort, which is at the start in reading direction.
    Less,
    More,
}

impl Way {
    /// The direction of a side of the screen, which depends on the reading direction of the map.
    pub fn along(state: &State, side: Side) -> Way {
        if along(state, side) == Travel::Forward { Way::More } else { Way::Less }
    }
}

/// The nearest card in this direction; `None` at the edge.
pub(super) fn next(contents: &Contents, from: CardId, way: Way) -> Option<CardId> {
    let here = contents.cards.iter().find(|one| one.card == from)?;
    match here.spot {
        Some(spot) => on_matrix(contents, here, spot, way),
        None => in_tray(contents, from, way),
    }
}

fn on_matrix(contents: &Contents, here: &Placed, from: Spot, way: Way) -> Option<CardId> {
    // The cards of one spot are drawn one below the other.
    let together: Vec<CardId> = contents.at(from).map(|one| one.card).collect();
    let place = together.iter().position(|card| *card == here.card)?;
    let beside = match way {
        Way::Up => place.checked_sub(1).and_then(|place| together.get(place)),
        Way::Down => together.get(place + 1),
        Way::Less | Way::More => None,
    };
    if let Some(card) = beside {
        return Some(*card);
    }
    let distance = |spot: Spot| {
        let (impact, effort) = (from.impact.abs_diff(spot.impact), from.effort.abs_diff(spot.effort));
        let lies = match way {
            Way::Up => spot.impact > from.impact,
            Way::Down => spot.impact < from.impact,
            Way::Less => spot.effort < from.effort,
            Way::More => spot.effort > from.effort,
        };
        // Sideways distance counts double, so cards straight ahead are preferred.
        let (along, aside) =
            if matches!(way, Way::Up | Way::Down) { (impact, effort) } else { (effort, impact) };
        lies.then(|| (u16::from(along) + 2 * u16::from(aside), aside))
    };
    let spots = contents.cards.iter().filter_map(|one| Some((distance(one.spot?)?, one)));
    let nearest = spots.clone().map(|(distance, _)| distance).min();
    let mut nearest = spots.filter(|(distance, _)| Some(*distance) == nearest).map(|(_, one)| one.card);
    // Coming from below, enter a spot at its last card.
    let found = if way == Way::Up { nearest.next_back() } else { nearest.next() };
    found.or_else(|| (way == Way::Down).then(|| contents.tray().next().map(|one| one.card)).flatten())
}

/// The tray is a list below the matrix: up from its first card leads to the last card of the
/// matrix.
fn in_tray(contents: &Contents, from: CardId, way: Way) -> Option<CardId> {
    let place = contents.cards.iter().position(|one| one.card == from)?;
    match way {
        Way::Up => contents.cards.get(place.checked_sub(1)?),
        Way::Down => contents.cards.get(place + 1),
        Way::Less | Way::More => None,
    }
    .map(|one| one.card)
}
