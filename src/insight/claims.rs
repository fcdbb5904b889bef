//! What a map says about its journey, each claim with the numbers and the nodes that prove it: the
//! lowest point, the steepest fall, a hand-over that hurts, what nobody answers, what was voted
//! for, what is only assumed, the moments of truth, and what is to be done first.
//!
//! A claim is made only where the map has ground for it, and says “most” only if nothing else is
//! equal. Where claims are shown is decided by the exports and the presentation.

mod claim;
mod feelings;
mod pains;
mod plan;
mod said;

use super::headline::HeadedPage;
use crate::model::{Card, CardId, Id, Map, PersonaId};

pub use claim::{
    Answered, Assumptions, Claim, FIRST, HandOver, LowestPoint, Moments, MostVoted, Plan, SteepFall,
    Unanswered,
};

/// What can be claimed about a map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// The most important first; at most one of each kind.
    pub claims: Vec<Claim>,
}

/// Finds the claims about the cards for which `lists` is true, with the emotions of `eyes`, or of
/// everyone and each persona.
pub fn claims(map: &Map, eyes: Option<PersonaId>, lists: impl Fn(CardId, &Card) -> bool) -> Claims {
    let found = feelings::claims(map, eyes);
    let pains = pains::claims(map, &lists);
    let rest = [plan::moments(map, eyes), plan::plan(map, &lists)];
    let all = found.into_iter().chain(pains).chain(rest).flatten();
    Claims { claims: all.filter(|claim| can_be_said(map, claim)).collect() }
}

/// Whether everything that the sentence names has a name.
fn can_be_said(map: &Map, claim: &Claim) -> bool {
    claim.proof().into_iter().all(|id| match id {
        Id::Touchpoint(id) => map.touchpoint(id).is_some_and(|one| !one.name.trim().is_empty()),
        _ => true,
    })
}

impl Claims {
    /// The claim that sums up the journey, and the others that support it: those about something
    /// else first. `None` if there is none but lists of moments and of what is to be done.
    pub fn summary(&self) -> Option<(&Claim, Vec<&Claim>)> {
        let is_finding = |claim: &&Claim| !matches!(claim, Claim::Plan(_));
        let mut rest = self.claims.iter().filter(is_finding);
        let first = rest.next().filter(|claim| !matches!(claim, Claim::Moments(_)))?;
        let mut told = first.proof();
        let (mut fresh, mut again) = (Vec::new(), Vec::new());
        for claim in rest {
            let proof = claim.proof();
            // A fall where the customer is handed over tells of the hand-over, too.
            let is_part = |other: &&Claim| matches!(other, Claim::Fall(fall) if fall.is_hand_over);
            if matches!(claim, Claim::HandOver(_))
                && self.claims.iter().filter(is_part).any(|fall| fall.proof() == proof)
            {
                continue;
            }
            let is_told = proof.last().is_some_and(|last| told.contains(last));
            if is_told {
                again.push(claim)
            } else {
                fresh.push(claim)
            }
            told.extend(proof);
        }
        fresh.append(&mut again);
        fresh.truncate(FIRST);
        Some((first, fresh))
    }

    /// The claim that a page proves and may have as its title.
    pub fn title(&self, map: &Map, page: HeadedPage) -> Option<&Claim> {
        let first = |places: &[fn(&Claim) -> bool]| {
            places.iter().find_map(|is_one| self.claims.iter().find(|claim| is_one(claim)))
        };
        match page {
            HeadedPage::Summary => self.summary().map(|(claim, _)| claim),
            HeadedPage::Curve => {
                first(&[|claim| matches!(claim, Claim::Lowest(_)), |claim| matches!(claim, Claim::Fall(_))])
            }
            HeadedPage::Stage(id) => {
                // The lowest point is the title of the curve already.
                let mut here: Vec<&Claim> =
                    self.claims.iter().filter(|claim| claim.stage(map) == Some(id)).collect();
                here.sort_by_key(|claim| matches!(claim, Claim::Lowest(_)));
                here.into_iter().next()
            }
            HeadedPage::Ranking => first(&[
                |claim| matches!(claim, Claim::Voted(_)),
                |claim| matches!(claim, Claim::Assumed(_)),
                |claim| matches!(claim, Claim::Unanswered(_)),
            ]),
            HeadedPage::Decisions => first(&[|claim| matches!(claim, Claim::Plan(_))]),
            HeadedPage::Overview | HeadedPage::Personas => None,
        }
    }
}

#[cfg(test)]
mod tests;
