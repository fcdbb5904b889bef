//! Where a movement key takes the moved nodes: along the journey, up and down the lanes, from stage
//! to stage.

use super::placing::{listed, not_carried};
use crate::model::{CardId, Home, Id, LaneId, Map, StageId};
use crate::ui::carry::state::{Carry, CarryTarget, CellTarget};
use crate::ui::core::chosen::ids;
use crate::ui::core::direction::Travel;
use crate::ui::core::shown::visible_lanes;
use crate::ui::core::state::State;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryStep {
    /// To the next column.
    Along(Travel),
    /// Up or down in the cell, then to the next lane.
    Vertical(Travel),
    Lane(Travel),
    Stage(Travel),
    /// To the first or the last stage.
    End(Travel),
}

/// The target of the leader after a step; `None` at an edge.
pub fn advance(state: &State, carry: &Carry, step: CarryStep) -> Option<CarryTarget> {
    let course = CarryPath { state, map: state.map(), carry };
    match carry.target {
        CarryTarget::Cell(target) => course.card(target, step).map(CarryTarget::Cell),
        CarryTarget::Within { stage, place } => course.touchpoint(stage, place, step),
        CarryTarget::Order { place } => course.listed(place, step),
    }
}

struct CarryPath<'state> {
    state: &'state State,
    map: &'state Map,
    carry: &'state Carry,
}

impl CarryPath<'_> {
    fn listed(&self, place: usize, step: CarryStep) -> Option<CarryTarget> {
        let count = not_carried(listed(self.map, self.carry.leader), &self.carry.ids).len();
        let place = match step {
            CarryStep::Along(direction) | CarryStep::Stage(direction) => direction.step(place, count + 1)?,
            CarryStep::End(Travel::Backward) => 0,
            CarryStep::End(Travel::Forward) => count,
            CarryStep::Vertical(_) | CarryStep::Lane(_) => return None,
        };
        Some(CarryTarget::Order { place })
    }

    fn touchpoint(&self, stage: StageId, place: usize, step: CarryStep) -> Option<CarryTarget> {
        let count = |stage| not_carried(ids(self.map.touchpoints_of(stage)), &self.carry.ids).len();
        let near = |stage, direction| match direction {
            Travel::Backward => CarryTarget::Within { stage, place: count(stage) },
            Travel::Forward => CarryTarget::Within { stage, place: 0 },
        };
        match step {
            CarryStep::Along(direction) => match direction.step(place, count(stage) + 1) {
                Some(place) => Some(CarryTarget::Within { stage, place }),
                None => Some(near(self.stage_beside(stage, direction)?, direction)),
            },
            CarryStep::Stage(direction) => Some(near(self.stage_beside(stage, direction)?, direction)),
            CarryStep::End(Travel::Backward) => Some(near(*self.map.stage_ids().first()?, Travel::Forward)),
            CarryStep::End(Travel::Forward) => Some(near(*self.map.stage_ids().last()?, Travel::Backward)),
            CarryStep::Vertical(_) | CarryStep::Lane(_) => None,
        }
    }

    fn card(&self, target: CellTarget, step: CarryStep) -> Option<CellTarget> {
        match step {
            CarryStep::Along(direction) => {
                self.card_to_home(target, self.home_beside(target.home, direction)?)
            }
            CarryStep::Vertical(direction) => self.card_vertically(target, direction),
            CarryStep::Lane(direction) => self.card_to_lane(target, direction, usize::MAX),
            CarryStep::Stage(direction) => {
                let stage = self.stage_beside(self.map.stage_of(target.home)?, direction)?;
                self.card_to_home(target, self.first_home(stage))
            }
            CarryStep::End(direction) => {
                let stages = self.map.stage_ids();
                let stage = if direction == Travel::Backward { stages.first() } else { stages.last() };
                self.card_to_home(target, self.first_home(*stage?))
            }
        }
    }

    /// Keeps the lane, and the place in the cell as far as possible.
    fn card_to_home(&self, target: CellTarget, home: Home) -> Option<CellTarget> {
        let place = target.place.min(self.others_in_cell(home, target.lane).len());
        Some(CellTarget { home, place, homes_meet: true, ..target })
    }

    fn card_to_lane(&self, target: CellTarget, direction: Travel, place: usize) -> Option<CellTarget> {
        let lanes = visible_lanes(self.state);
        let here = lanes.iter().position(|lane| *lane == target.lane);
        let lane = match here {
            Some(here) => lanes[direction.step(here, lanes.len())?],
            None => *lanes.first()?,
        };
        let place = place.min(self.others_in_cell(target.home, lane).len());
        Some(CellTarget { lane, place, lanes_meet: true, ..target })
    }

    /// Past the visible cards one by one, then to the lane above or below. Above the first lane,
    /// the card becomes one of the whole stage.
    fn card_vertically(&self, target: CellTarget, direction: Travel) -> Option<CellTarget> {
        let rest = self.others_in_cell(target.home, target.lane);
        let shown = |place: &usize| {
            let card = rest.get(*place).and_then(|id| CardId::try_from(*id).ok());
            card.is_some_and(|card| self.state.lens.shows(self.map, card))
        };
        let within = match direction {
            Travel::Backward => (0..target.place).rev().find(shown),
            Travel::Forward => (target.place..rest.len()).find(shown).map(|place| place + 1),
        };
        if let Some(place) = within {
            return Some(CellTarget { place, ..target });
        }
        let near = if direction == Travel::Backward { usize::MAX } else { 0 };
        self.card_to_lane(target, direction, near).or_else(|| match (direction, target.home) {
            (Travel::Backward, Home::Touchpoint(_)) => {
                let home = Home::Stage(self.map.stage_of(target.home)?);
                let place = self.others_in_cell(home, target.lane).len();
                Some(CellTarget { home, place, homes_meet: true, ..target })
            }
            _ => None,
        })
    }

    fn others_in_cell(&self, home: Home, lane: LaneId) -> Vec<Id> {
        not_carried(ids(self.map.cards_in(home, lane)), &self.carry.ids)
    }

    /// The homes in a stage to which a card can be moved without making a new column: its
    /// touchpoints, and the whole stage if it has other cards or no touchpoints.
    fn homes(&self, stage: StageId, current: Option<Home>) -> Vec<Home> {
        let whole = Home::Stage(stage);
        let touchpoints = self.map.touchpoints_of(stage);
        let carried_there = self.carry.ids.iter().filter(|id| {
            let card = CardId::try_from(**id).ok().and_then(|id| self.map.card(id));
            card.is_some_and(|card| card.place.home == whole)
        });
        let others = self.map.card_count_of_home(whole).saturating_sub(carried_there.count());
        let stands = others > 0 || touchpoints.is_empty() || current == Some(whole);
        let whole = stands.then_some(whole).into_iter();
        whole.chain(touchpoints.iter().map(|id| Home::Touchpoint(*id))).collect()
    }

    fn home_beside(&self, home: Home, direction: Travel) -> Option<Home> {
        let stage = self.map.stage_of(home)?;
        let homes = self.homes(stage, Some(home));
        let here = homes.iter().position(|one| *one == home)?;
        if let Some(place) = direction.step(here, homes.len()) {
            return Some(homes[place]);
        }
        direction.near_end(&self.homes(self.stage_beside(stage, direction)?, None))
    }

    fn first_home(&self, stage: StageId) -> Home {
        let first = self.map.touchpoints_of(stage).first();
        first.map_or(Home::Stage(stage), |touchpoint| Home::Touchpoint(*touchpoint))
    }

    fn stage_beside(&self, stage: StageId, direction: Travel) -> Option<StageId> {
        let stages = self.map.stage_ids();
        let place = stages.iter().position(|one| *one == stage)?;
        direction.step(place, stages.len()).map(|place| stages[place])
    }
}
