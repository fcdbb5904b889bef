//! The table of all kinds of nodes. Whatever has a case for each kind (ids, names of fields, nodes,
//! the map's tables) is generated from it. A new kind is a row here, and the struct with its
//! schema.

/// Passes the table to a macro. For each kind: its struct, its id type, its enum of field names,
/// the letter of its ids, the map's table and the method that looks up a node in it; for kinds that
/// the map keeps in a list, also the method that returns the list.
macro_rules! kinds {
    ($make:ident) => {
        $make! {
            /// A fictional customer.
            Persona PersonaId PersonaField 'p' personas persona [persona_ids];
            /// A row of the map.
            Lane LaneId LaneField 'l' lanes lane [lane_ids];
            /// A phase of the journey.
            Stage StageId StageField 's' stages stage [stage_ids];
            /// One contact of customer and brand.
            Touchpoint TouchpointId TouchpointField 't' touchpoints touchpoint [];
            /// One note.
            Card CardId CardField 'c' cards card [];
            /// One item of the agenda.
            Block BlockId BlockField 'b' blocks block [block_ids];
            /// One thought in the parking lot.
            Parked ParkedId ParkedField 'k' parked parked_thought [parked_ids];
            /// One vote session.
            Ballot BallotId BallotField 'v' ballots ballot [ballot_ids];
            /// One finding of `check` that the team accepted.
            Waiver WaiverId WaiverField 'w' waivers waiver [waiver_ids];
        }
    };
}
pub(super) use kinds;
