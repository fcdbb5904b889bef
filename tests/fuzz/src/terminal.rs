//! The input of a terminal.

use masa::app::events::{Decoder, Event};
use masa::ui::core::key::{Code, Key};

/// The most sequences that one input can start: each takes at least a byte, and inputs are not
/// longer.
const LONGEST: usize = 4096;

/// All events from bytes that arrive in these pieces.
fn events<'bytes>(pieces: impl IntoIterator<Item = &'bytes [u8]>) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events: Vec<Event> = pieces.into_iter().flat_map(|piece| decoder.feed(piece)).collect();
    // What follows a paste may itself be the start of a sequence.
    for _ in 0..=events.len() + LONGEST {
        if decoder.timeout().is_none() {
            return events;
        }
        events.extend(decoder.end_of_input());
    }
    panic!("something is waited for for ever");
}

/// Splits the bytes into pieces; the first eight bytes are their lengths, repeated.
fn pieces(bytes: &[u8]) -> Vec<&[u8]> {
    let (lengths, mut rest) = bytes.split_at(bytes.len().min(8));
    let mut pieces = Vec::new();
    for length in lengths.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, after) = rest.split_at(usize::from(*length).clamp(1, rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// The same bytes give the same events, however they are split; no key types a control character.
pub fn decoder(bytes: &[u8]) {
    let pieces = pieces(bytes);
    let whole: Vec<u8> = pieces.concat();
    let expected = events([whole.as_slice()]);
    assert_eq!(events(pieces.iter().copied()), expected, "in pieces: {pieces:?}");
    assert_eq!(events(whole.chunks(1)), expected, "byte by byte: {whole:?}");
    for event in expected {
        let Event::Key(key) = event else { continue };
        if let Code::Char(character) = key.code {
            assert!(!character.is_control(), "{key:?}");
        }
        assert_eq!(key.to_string().parse::<Key>(), Ok(key));
    }
}
