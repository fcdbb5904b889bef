//! Shared by the benches: realistic maps of a given size (Hebrew and English texts, facets on two
//! thirds of the cards), and a timer.
//!
//! No benchmark framework is used: it would add more than a minute of compiling to every fresh
//! `cargo test`.

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use masa::format::read_map;
use masa::model::Map;

/// The sizes of the maps, in cards.
#[allow(dead_code, reason = "the bench of exports has sizes of its own")]
pub const SIZES: [usize; 3] = [300, 10_000, 100_000];

const CARDS: usize = 20;
const TOUCHPOINTS: usize = 10;

/// For how long a measurement is repeated.
const PATIENCE: Duration = Duration::from_secs(3);

/// Repeats `act` for [`PATIENCE`], at least five times, and prints the shortest and the median
/// time. The shortest is the cost; the median shows how busy the machine is.
pub fn measure<T>(name: &str, mut act: impl FnMut() -> T) {
    let begun = Instant::now();
    let mut times = Vec::new();
    while times.len() < 5 || (begun.elapsed() < PATIENCE && times.len() < 1000) {
        let round = Instant::now();
        black_box(act());
        times.push(round.elapsed());
    }
    times.sort_unstable();
    let milliseconds = |place: usize| times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    println!("  {name:<18} {:>9.3} ms, middle {:>9.3} ms", milliseconds(0), milliseconds(times.len() / 2));
}

/// A map with this many cards, about 450 bytes of RON each.
pub fn map_of(cards: usize) -> Map {
    let mut text = String::from("JourneyMap(schema: 1, title: \"מסע\", language: \"he\",\n");
    text.push_str("personas: [(id: \"p-1\", name: \"נועה\"), (id: \"p-2\", name: \"Dana\")],\n");
    text.push_str("lanes: [(id: \"l-1\", kind: Activity), (id: \"l-2\", kind: PainPoint), (id: \"l-3\", kind: Opportunity)],\n");
    text.push_str("stages: [");
    for card in 0..cards {
        if card % (CARDS * TOUCHPOINTS) == 0 {
            text.push_str(if card == 0 { "" } else { "])])," });
            let _ = write!(text, "\n(name: \"שלב {card}\", touchpoints: [");
        }
        if card % CARDS == 0 {
            let first = card % (CARDS * TOUCHPOINTS) == 0;
            text.push_str(if first { "" } else { "])," });
            let _ = write!(text, "\n(name: \"נקודת מגע {card}\", channel: \"web\", emotion: -1, cards: [");
        }
        push_card(&mut text, card);
    }
    text.push_str("])])])\n");
    read_map(text.as_bytes(), "bench").map_or_else(|error| panic!("{error}"), |loaded| loaded.map)
}

fn push_card(text: &mut String, card: usize) {
    let lane = card % 3 + 1;
    let _ = write!(
        text,
        "\n(id: \"c-{card:08}\", lane: \"l-{lane}\", text: \"הלקוחה מחפשת מחשב נייד ומשווה מחירים באתרים שונים, {card}: reads the reviews \
         of others and leaves the cart when the cost of delivery appears only at the end; היא חוזרת אחרי יומיים מפרסומת\""
    );
    if lane == 2 {
        text.push_str(", severity: 3, frequency: 2, evidence: Reported, source: \"ראיונות עם לקוחות, אביב\"");
    }
    if lane == 3 {
        let _ = write!(
            text,
            ", personas: [\"p-1\"], impact: 4, effort: 2, owner: \"Dana\", due: \"2026-12-24\", votes: {{\"Dana\": 2, \"נועה\": 1}}, \
             answers: [\"c-{:08}\"], note: \"לבדוק מול התפעול\"",
            card - 1
        );
    }
    text.push_str("),");
}
