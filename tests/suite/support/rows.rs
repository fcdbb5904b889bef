//! The rows of the original table as the Amazon sample has them: a touchpoint with its first
//! activity, pain point and opportunity.

use masa::model::{Home, LaneId, LaneKind, Map};

/// The lanes of a row, in order.
pub const KINDS: [LaneKind; 3] = [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity];

/// Touchpoint, activity, pain point, opportunity.
pub type Row = [String; 4];

/// The rows of a map, grouped by stage.
pub fn rows(map: &Map) -> Vec<Vec<Row>> {
    let lane = |kind: LaneKind| -> LaneId {
        let of_kind = |lane: &&LaneId| map.lane(**lane).is_some_and(|lane| lane.kind == kind);
        *map.lane_ids().iter().find(of_kind).expect("the map has the lane")
    };
    let lanes = KINDS.map(lane);
    let of_stage = |stage: &masa::model::StageId| {
        let touchpoints = map.touchpoints_of(*stage).iter();
        touchpoints
            .map(|id| {
                let first = |lane: LaneId| {
                    let card = map.cards_in(Home::Touchpoint(*id), lane).first();
                    card.and_then(|card| map.card(*card)).map_or(String::new(), |card| card.text.clone())
                };
                let name = map.touchpoint(*id).expect("listed").name.clone();
                [name, first(lanes[0]), first(lanes[1]), first(lanes[2])]
            })
            .collect()
    };
    map.stage_ids().iter().map(of_stage).collect()
}
