//! Tables of other people.

use super::{text, told};
use crate::import::Shape;

#[test]
fn stages_down_with_a_list_of_touchpoints() {
    let import = text(
        "Stage,Actions,Thoughts,Emotions,Pain Points,Opportunities,Touchpoints\r\n\
         Awareness,Sees an ad,Is this for me?,Curious,Too many ads,Fewer of them,\"Website, Instagram\"\r\n\
         Purchase,\"Pays\nWaits\",,😀,,,Shop\r\n",
    );
    assert_eq!(import.shape, Shape::StagesDown);
    assert_eq!(
        told(&import.map),
        [
            "Awareness",
            "  Actions: Sees an ad",
            "  Thoughts: Is this for me?",
            "  Emotions: Curious",
            "  Pain Points: Too many ads",
            "  Opportunities: Fewer of them",
            "/ Website",
            "/ Instagram",
            "Purchase",
            "  Actions: Pays",
            "  Actions: Waits",
            "  Emotions: 😀",
            "/ Shop",
        ]
    );
    assert_eq!(import.unplaced, []);
}
