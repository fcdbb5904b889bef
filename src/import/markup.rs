//! Pieces of markup that several formats share: line breaks and entities of HTML.

/// How far to search for the end of a tag or entity, in bytes. Without a limit, a text of only
/// opening characters would take quadratic time.
pub(super) const LONGEST_TAG: usize = 32;

/// Splits at the first `end` if it occurs within `most` bytes.
pub(super) fn split_nearby(text: &str, end: char, most: usize) -> Option<(&str, &str)> {
    let most = text.len().min(most);
    let most = (0..=most).rev().find(|most| text.is_char_boundary(*most))?;
    let place = text.get(..most)?.find(end)?;
    Some((text.get(..place)?, text.get(place + end.len_utf8()..)?))
}

/// Parses a `<br>` after its `<`; returns the rest.
pub(super) fn line_break(after: &str) -> Option<&str> {
    let (tag, rest) = split_nearby(after, '>', LONGEST_TAG)?;
    tag.trim_end_matches('/').trim().eq_ignore_ascii_case("br").then_some(rest)
}

/// Decodes the entities of HTML that text in it cannot do without, and those by number.
pub(super) fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        rest = match entity(after) {
            Some((decoded, after)) => {
                plain.push(decoded);
                after
            }
            None => {
                plain.push('&');
                after
            }
        };
    }
    plain.push_str(rest);
    plain
}

/// Parses an entity after its `&`; returns its character and the rest.
fn entity(after: &str) -> Option<(char, &str)> {
    let (name, rest) = split_nearby(after, ';', LONGEST_TAG)?;
    let decoded = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#').filter(|digits| digits.len() <= 8)?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((decoded, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_decoded_once_and_what_is_none_stays() {
        assert_eq!(without_entities("a &lt;b&gt; &amp;amp; &#58;&#x3a; &x; & &"), "a <b> &amp; :: &x; & &");
        assert_eq!(line_break("br />rest"), Some("rest"));
        assert_eq!(line_break("b>rest"), None);
    }
}
