//! Writes scenes as PNG, drawn by `tiny-skia` with one to four pixels per point. Opaque, 8 bits per
//! channel.

mod paint;

use std::borrow::Cow;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use tiny_skia::{Color, Pixmap};

use self::paint::PngPainter;
use super::Scene;
use crate::export::deck::{Deck, poster};
use crate::export::{ExportError, ExportOptions, Holding, Watch, embed};
use crate::model::Map;

/// The maximum number of pixels, which take 800 MB while drawing.
const MOST_PIXELS: u64 = 200_000_000;

/// Writes the poster of a map.
///
/// # Errors
/// [`ExportError::TooLarge`] above 200 megapixels, [`ExportError::Cancelled`], or
/// [`ExportError::Refused`] if the logo is not a PNG.
pub fn png(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Vec<u8>, ExportError> {
    const STEPS: usize = 3;
    watch.step(0, STEPS)?;
    let deck = poster::watched(map, options, watch)?;
    let (width, height) = pixels(&deck, options);
    let large = || ExportError::TooLarge { width: width.into(), height: height.into(), limit: MOST_PIXELS };
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(large());
    }
    watch.step(1, STEPS)?;
    let mut pixmap = Pixmap::new(width, height).ok_or_else(large)?;
    let ground = deck.design.page();
    pixmap.fill(Color::from_rgba8(ground.red, ground.green, ground.blue, 255));
    let scene = Scene::new(&deck);
    let mut painter = PngPainter::new(&mut pixmap, scale(options), deck.design.logo.as_ref())?;
    for part in scene.pages.iter().take(1).flat_map(|page| &page.parts) {
        watch.step(1, STEPS)?;
        painter.part(part);
    }
    watch.step(2, STEPS)?;
    let payload = embed::carried(map, options).map(|map| embed::payload(&map));
    let file = encoded(&pixmap, &deck, payload).map_err(|error| ExportError::Refused(error.to_string()))?;
    watch.step(STEPS, STEPS)?;
    Ok(file)
}

/// The size of the picture.
pub fn holds(map: &Map, options: &ExportOptions) -> Holding {
    let (width, height) = pixels(&poster::poster(map, options), options);
    Holding::Pixels(width, height)
}

/// Pixels per point.
fn scale(options: &ExportOptions) -> f32 {
    match options.look.scale {
        0 => 2.0,
        scale => f32::from(scale.min(4)),
    }
}

fn pixels(deck: &Deck, options: &ExportOptions) -> (u32, u32) {
    let scale = scale(options);
    // Sizes are positive, and the conversion saturates.
    ((deck.size.0 * scale).ceil() as u32, (deck.size.1 * scale).ceil() as u32)
}

fn encoded(pixmap: &Pixmap, deck: &Deck, payload: Option<String>) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    encoder.set_filter(Filter::Up);
    // iTXt is the text chunk in UTF-8.
    encoder.add_itxt_chunk("Title".to_owned(), without_nul(&deck.title).into_owned())?;
    if let Some(payload) = payload {
        encoder.add_itxt_chunk(embed::KEYWORD.to_owned(), payload)?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&opaque(pixmap))?;
    writer.finish()?;
    Ok(file)
}

/// Drops the alpha channel. All pixels are opaque, so premultiplication has not changed them.
fn opaque(pixmap: &Pixmap) -> Vec<u8> {
    let pixels = pixmap.data().chunks_exact(4);
    let mut opaque = vec![0; pixels.len() * 3];
    for (target, pixel) in opaque.chunks_exact_mut(3).zip(pixels) {
        target.copy_from_slice(&pixel[..3]);
    }
    opaque
}

/// Text in an iTXt chunk must not contain NUL (PNG specification, 11.3.4.5).
fn without_nul(text: &str) -> Cow<'_, str> {
    if text.contains('\0') { Cow::Owned(text.replace('\0', "")) } else { Cow::Borrowed(text) }
}
