//! The kinds of nodes: one table. Ids, names of fields, nodes, the map's own tables and all that has an arm for each kind are
//! made of it; a new kind is a row here and the struct with its schema.

/// Hands the table to a macro. Of each kind: its struct, its ids, the names of its fields, the letter of its ids, the map's
/// table of it, the method that looks into that table; of one that stands in a list of the map, the method that gives the list.
macro_rules! kinds {
    ($make:ident) => {
        $make! {
            /// A fictional customer.
            Persona PersonaId PersonaField 'p' personas persona [persona_ids];
            /// A row of the map.
            Lane LaneId LaneField 'l' lanes lane [lane_ids];
            /// A phase of the journey.
            Stage StageId StageField 's' stages stage [stage_ids];
            /// One meeting of customer and brand.
            Touchpoint TouchpointId TouchpointField 't' touchpoints touchpoint [];
            /// One note.
            Card CardId CardField 'c' cards card [];
            /// One block of the agenda.
            Block BlockId BlockField 'b' blocks block [block_ids];
            /// One thought in the parking lot.
            Parked ParkedId ParkedField 'k' parked parked_thought [parked_ids];
            /// One vote session.
            Ballot BallotId BallotField 'v' ballots ballot [ballot_ids];
            /// One finding that the team waived.
            Waiver WaiverId WaiverField 'w' waivers waiver [waiver_ids];
        }
    };
}
pub(super) use kinds;
