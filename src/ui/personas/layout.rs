//! Where everything stands on the sheets of the personas: a column for each, its fields one below the other.

use crate::model::{Fields, Persona, PersonaField, PersonaId, Row, Shape, Value};
use crate::text::{Layout, Options, base_direction};
use crate::ui::core::frame::board_size;
use crate::ui::core::state::State;
use crate::ui::personas::state::{PersonasScreen, SheetEdit};

/// The least and the most cells of a sheet's text; its bar, a blank and the gap stand beside it.
const LEAST: u16 = 24;
const MOST: u16 = 40;
const BESIDE: u16 = 4;
/// How far items and the quote stand in.
pub const INDENT: u16 = 2;
/// Above the sheets: how many there are, and what is off the screen.
pub const HEAD: u16 = 2;

/// One paragraph of a field.
#[derive(Debug)]
pub struct Paragraph {
    /// Its text, laid out.
    pub layout: Layout,
    /// Its first row, from the top of the field.
    pub row: u16,
    /// How far it stands in.
    pub indent: u16,
}

/// A field in its place.
#[derive(Debug)]
pub struct FieldSpan {
    /// Its first row, from the top of the sheet.
    pub row: u16,
    /// Its rows, without the gap after it.
    pub height: u16,
    /// Whether its label stands in its first row.
    pub labelled: bool,
    /// Its text.
    pub paragraphs: Vec<Paragraph>,
}

/// A sheet in its place.
#[derive(Debug)]
pub struct Sheet {
    /// Whose; `None`: of the persona whose name is being typed.
    pub persona: Option<PersonaId>,
    /// Its first column of cells.
    pub column: u16,
    /// Its width, the gap after it included.
    pub width: u16,
    /// Its fields, in the order of [`fields`].
    pub fields: Vec<FieldSpan>,
}

/// The sheets in view.
#[derive(Debug, Default)]
pub struct Sheets {
    /// Them.
    pub sheets: Vec<Sheet>,
    /// How many are beyond the near edge and the far one.
    pub off: (usize, usize),
}

impl Sheet {
    /// The width of its text.
    pub fn text_width(&self) -> u16 {
        self.width.saturating_sub(BESIDE)
    }
}

/// The fields as a sheet shows them: what is told in sentences, then the lists.
pub fn fields() -> impl Iterator<Item = &'static Row<Persona>> {
    let list = |row: &&Row<Persona>| row.shape == Shape::Texts;
    let sentences = Persona::ROWS.iter().filter(move |row| !list(row));
    sentences.chain(Persona::ROWS.iter().filter(list))
}

/// The field at a place of the sheet.
pub fn field(place: usize) -> &'static Row<Persona> {
    fields().nth(place).unwrap_or(&Persona::ROWS[0])
}

/// How many fields a sheet has.
pub fn field_count() -> usize {
    Persona::ROWS.len()
}

/// The text of a field, as it is typed: one line an item.
pub fn field_text(persona: &Persona, row: &Row<Persona>) -> String {
    match (row.get)(persona) {
        Value::Text(text) => text,
        Value::Texts(texts) => texts.join("\n"),
        _ => String::new(),
    }
}

impl Sheets {
    /// Lays the sheets out on so many cells.
    pub fn new(state: &State, width: u16) -> Sheets {
        let Some(screen) = state.screen.get::<PersonasScreen>() else { return Sheets::default() };
        let mut personas: Vec<Option<PersonaId>> =
            state.map().persona_ids().iter().map(|id| Some(*id)).collect();
        let mut selected = screen.selected;
        if typed(state).is_some_and(|edit| edit.persona.is_none()) {
            selected = if personas.is_empty() { 0 } else { screen.selected + 1 };
            personas.insert(selected.min(personas.len()), None);
        }
        let fits = usize::from((width / (LEAST + BESIDE)).max(1));
        let shown = fits.min(personas.len());
        let first = (selected / fits * fits).min(personas.len() - shown);
        let each = width / u16::try_from(shown).unwrap_or(u16::MAX).max(1);
        let each = each.min(MOST + BESIDE);
        let mut sheets = Sheets { sheets: Vec::new(), off: (first, personas.len() - first - shown) };
        let mut column = 0;
        for persona in personas.into_iter().skip(first).take(shown) {
            sheets.sheets.push(sheet(state, persona, column, each));
            column += each;
        }
        sheets.align();
        sheets
    }

    /// Lets each field begin in the same row on all sheets, so that one can read across them.
    fn align(&mut self) {
        let mut row = 0u16;
        for place in 0..field_count() {
            let spans = || self.sheets.iter().filter_map(|sheet| sheet.fields.get(place));
            let height = spans().map(|span| span.height).max().unwrap_or_default();
            for sheet in &mut self.sheets {
                if let Some(span) = sheet.fields.get_mut(place) {
                    span.row = row;
                }
            }
            row = row.saturating_add(height).saturating_add(1);
        }
    }

    /// The sheet on which one stands.
    pub fn selected(&self, state: &State) -> Option<&Sheet> {
        let persona = match typed(state) {
            Some(edit) => edit.persona,
            None => Some(selected_persona(state)?),
        };
        self.sheets.iter().find(|sheet| sheet.persona == persona)
    }
}

/// What is being typed.
pub fn typed(state: &State) -> Option<&SheetEdit> {
    state.dialogs.top()
}

/// The persona on whose sheet one stands.
pub fn selected_persona(state: &State) -> Option<PersonaId> {
    let screen = state.screen.get::<PersonasScreen>()?;
    state.map().persona_ids().get(screen.selected).copied()
}

fn sheet(state: &State, id: Option<PersonaId>, column: u16, width: u16) -> Sheet {
    let Some(screen) = state.screen.get::<PersonasScreen>() else {
        return Sheet { persona: id, column, width, fields: Vec::new() };
    };
    let nobody = Persona::default();
    let persona = id.and_then(|id| state.map().persona(id)).unwrap_or(&nobody);
    let edit = typed(state).filter(|edit| edit.persona == id);
    let mut sheet = Sheet { persona: id, column, width, fields: Vec::new() };
    for (place, field) in fields().enumerate() {
        let edit = edit.filter(|_| place == screen.field);
        sheet.fields.push(field_span(state, persona, field, edit, sheet.text_width()));
    }
    sheet
}

fn field_span(
    state: &State,
    persona: &Persona,
    field: &'static Row<Persona>,
    edit: Option<&SheetEdit>,
    width: u16,
) -> FieldSpan {
    let text = edit.map_or_else(|| field_text(persona, field), |edit| edit.editor.text().to_owned());
    let list = field.shape == Shape::Texts;
    // A name says itself what it is, and so does what is told under it.
    let labelled = list || (text.is_empty() && edit.is_none());
    let indent = if list || field.field == PersonaField::Quote { INDENT } else { 0 };
    let width = width.saturating_sub(indent);
    let mut span = FieldSpan { row: 0, height: u16::from(labelled), labelled, paragraphs: Vec::new() };
    let texts: Vec<&str> = match edit {
        None if list => text.lines().collect(),
        None if text.is_empty() => Vec::new(),
        _ => vec![&text],
    };
    for text in texts {
        let base = base_direction(text, state.direction());
        let options = Options { width, base, caret_room: edit.is_some(), ..state.options() };
        let layout = Layout::new(text, options);
        let rows = u16::try_from(layout.line_count()).unwrap_or(u16::MAX);
        span.paragraphs.push(Paragraph { layout, row: span.height, indent });
        span.height = span.height.saturating_add(rows);
    }
    span
}

/// The width of the field that is being typed.
pub fn edit_width(state: &State) -> u16 {
    let Some(screen) = state.screen.get::<PersonasScreen>() else { return u16::MAX };
    let (width, _) = board_size(state);
    let sheets = Sheets::new(state, width);
    let Some(sheet) = sheets.selected(state) else { return width };
    let field = field(screen.field);
    let indent = if field.shape == Shape::Texts || field.field == PersonaField::Quote { INDENT } else { 0 };
    sheet.text_width().saturating_sub(indent)
}

/// Scrolls as little as shows the selected field, and the row of the caret in it.
pub fn keep_in_view(state: &mut State) {
    let (width, height) = board_size(state);
    let height = height.saturating_sub(HEAD);
    let sheets = Sheets::new(state, width);
    let count = state.map().persona_ids().len();
    let wanted = sheets.selected(state).and_then(|sheet| wanted(state, sheet));
    if let Some(screen) = state.screen.get_mut::<PersonasScreen>() {
        screen.selected = screen.selected.min(count.saturating_sub(1));
        if let Some((row, end)) = wanted {
            let PersonasScreen { first, .. } = screen;
            *first = (*first).max(end.saturating_sub(height)).min(row);
        }
    }
}

/// The rows that are to be seen: the selected field, or the caret's row in it.
fn wanted(state: &State, sheet: &Sheet) -> Option<(u16, u16)> {
    let screen = state.screen.get::<PersonasScreen>()?;
    let span = sheet.fields.get(screen.field)?;
    // From the first field on one sees the sheet's top.
    let row = if screen.field == 0 { 0 } else { span.row };
    match (typed(state), span.paragraphs.first()) {
        (Some(edit), Some(paragraph)) => {
            let (caret, _) = paragraph.layout.caret(edit.editor.caret());
            let row = span.row.saturating_add(paragraph.row);
            let row = row.saturating_add(u16::try_from(caret).unwrap_or(u16::MAX));
            Some((row, row.saturating_add(1)))
        }
        _ => Some((row, span.row.saturating_add(span.height))),
    }
}

/// Scrolls by a row, as the wheel does.
pub fn scroll(state: &mut State, forth: bool) {
    let (width, height) = board_size(state);
    let bottom = |sheet: &Sheet| sheet.fields.last().map_or(0, |span| span.row.saturating_add(span.height));
    let longest = Sheets::new(state, width).sheets.iter().map(bottom).max().unwrap_or_default();
    let last = longest.saturating_sub(height.saturating_sub(HEAD));
    if let Some(screen) = state.screen.get_mut::<PersonasScreen>() {
        screen.first = if forth { (screen.first + 1).min(last) } else { screen.first.saturating_sub(1) };
    }
}
