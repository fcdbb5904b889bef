//! Positions on the screen of personas: a column for each, with its fields from top to bottom.

use crate::model::{Fields, Persona, PersonaField, PersonaId, SchemaRow, Shape, Value};
use crate::text::{Layout, Options, base_direction};
use crate::ui::core::frame::board_size;
use crate::ui::core::state::State;
use crate::ui::personas::state::{PersonasScreen, SheetEdit};

/// The minimum and maximum width of the text of a sheet; bar, blank and gap come on top.
const LEAST: u16 = 24;
const MOST: u16 = 40;
const BESIDE: u16 = 4;
/// The indentation of list items and of the quote.
pub const INDENT: u16 = 2;
/// Rows above the sheets, for the number of personas and of those out of view.
pub const HEAD: u16 = 2;

/// A paragraph of a field.
#[derive(Debug)]
pub struct SheetParagraph {
    pub layout: Layout,
    /// Its first row, from the top of the field.
    pub row: u16,
    /// Its indentation, in cells.
    pub indent: u16,
}

/// The position of a field.
#[derive(Debug)]
pub struct FieldSpan {
    /// Its first row, from the top of the sheet.
    pub row: u16,
    /// Its rows, without the gap after it.
    pub height: u16,
    /// Whether its first row is its label.
    pub labelled: bool,
    pub paragraphs: Vec<SheetParagraph>,
}

/// The position of a sheet.
#[derive(Debug)]
pub struct PersonaSheet {
    /// `None` for the new persona whose name is being typed.
    pub persona: Option<PersonaId>,
    pub column: u16,
    /// With the gap after it.
    pub width: u16,
    /// In the order of [`fields`].
    pub fields: Vec<FieldSpan>,
}

/// The visible sheets.
#[derive(Debug, Default)]
pub struct PersonaSheets {
    pub sheets: Vec<PersonaSheet>,
    /// The number of sheets before the first visible one and after the last.
    pub off: (usize, usize),
}

impl PersonaSheet {
    pub fn text_width(&self) -> u16 {
        self.width.saturating_sub(BESIDE)
    }
}

/// The fields in the order of a sheet: first those with sentences, then the lists.
pub fn fields() -> impl Iterator<Item = &'static SchemaRow<Persona>> {
    let list = |row: &&SchemaRow<Persona>| row.shape == Shape::Texts;
    let sentences = Persona::ROWS.iter().filter(move |row| !list(row));
    sentences.chain(Persona::ROWS.iter().filter(list))
}

/// The field with this index.
pub fn field(place: usize) -> &'static SchemaRow<Persona> {
    fields().nth(place).unwrap_or(&Persona::ROWS[0])
}

pub fn field_count() -> usize {
    Persona::ROWS.len()
}

/// The text of a field for editing: one line per list item.
pub fn field_text(persona: &Persona, row: &SchemaRow<Persona>) -> String {
    match (row.get)(persona) {
        Value::Text(text) => text,
        Value::Texts(texts) => texts.join("\n"),
        _ => String::new(),
    }
}

impl PersonaSheets {
    /// Lays the sheets out in this width.
    pub fn new(state: &State, width: u16) -> PersonaSheets {
        let Some(screen) = state.screen.get::<PersonasScreen>() else { return PersonaSheets::default() };
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
        let mut sheets = PersonaSheets { sheets: Vec::new(), off: (first, personas.len() - first - shown) };
        let mut column = 0;
        for persona in personas.into_iter().skip(first).take(shown) {
            sheets.sheets.push(sheet(state, persona, column, each));
            column += each;
        }
        sheets.align();
        sheets
    }

    /// Makes each field begin in the same row on all sheets, so that they can be compared.
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

    pub fn selected(&self, state: &State) -> Option<&PersonaSheet> {
        let persona = match typed(state) {
            Some(edit) => edit.persona,
            None => Some(selected_persona(state)?),
        };
        self.sheets.iter().find(|sheet| sheet.persona == persona)
    }
}

/// The open text field.
pub fn typed(state: &State) -> Option<&SheetEdit> {
    state.dialogs.top()
}

pub fn selected_persona(state: &State) -> Option<PersonaId> {
    let screen = state.screen.get::<PersonasScreen>()?;
    state.map().persona_ids().get(screen.selected).copied()
}

fn sheet(state: &State, id: Option<PersonaId>, column: u16, width: u16) -> PersonaSheet {
    let Some(screen) = state.screen.get::<PersonasScreen>() else {
        return PersonaSheet { persona: id, column, width, fields: Vec::new() };
    };
    let nobody = Persona::default();
    let persona = id.and_then(|id| state.map().persona(id)).unwrap_or(&nobody);
    let edit = typed(state).filter(|edit| edit.persona == id);
    let mut sheet = PersonaSheet { persona: id, column, width, fields: Vec::new() };
    for (place, field) in fields().enumerate() {
        let edit = edit.filter(|_| place == screen.field);
        sheet.fields.push(field_span(state, persona, field, edit, sheet.text_width()));
    }
    sheet
}

fn field_span(
    state: &State,
    persona: &Persona,
    field: &'static SchemaRow<Persona>,
    edit: Option<&SheetEdit>,
    width: u16,
) -> FieldSpan {
    let text = edit.map_or_else(|| field_text(persona, field), |edit| edit.editor.text().to_owned());
    let list = field.shape == Shape::Texts;
    // Name and other filled-in fields need no label.
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
        span.paragraphs.push(SheetParagraph { layout, row: span.height, indent });
        span.height = span.height.saturating_add(rows);
    }
    span
}

/// The width of the field that is being typed.
pub fn edit_width(state: &State) -> u16 {
    let Some(screen) = state.screen.get::<PersonasScreen>() else { return u16::MAX };
    let (width, _) = board_size(state);
    let sheets = PersonaSheets::new(state, width);
    let Some(sheet) = sheets.selected(state) else { return width };
    let field = field(screen.field);
    let indent = if field.shape == Shape::Texts || field.field == PersonaField::Quote { INDENT } else { 0 };
    sheet.text_width().saturating_sub(indent)
}

/// Scrolls no more than needed to show the selected field, or the row of the caret in it.
pub fn keep_in_view(state: &mut State) {
    let (width, height) = board_size(state);
    let height = height.saturating_sub(HEAD);
    let sheets = PersonaSheets::new(state, width);
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

/// The rows that should be visible: the selected field, or the row of the caret in it.
fn wanted(state: &State, sheet: &PersonaSheet) -> Option<(u16, u16)> {
    let screen = state.screen.get::<PersonasScreen>()?;
    let span = sheet.fields.get(screen.field)?;
    // For the first field, show the sheet from its top.
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

/// Scrolls by one row.
pub fn scroll(state: &mut State, down: bool) {
    let (width, height) = board_size(state);
    let bottom =
        |sheet: &PersonaSheet| sheet.fields.last().map_or(0, |span| span.row.saturating_add(span.height));
    let longest = PersonaSheets::new(state, width).sheets.iter().map(bottom).max().unwrap_or_default();
    let last = longest.saturating_sub(height.saturating_sub(HEAD));
    if let Some(screen) = state.screen.get_mut::<PersonasScreen>() {
        screen.first = if down { (screen.first + 1).min(last) } else { screen.first.saturating_sub(1) };
    }
}
