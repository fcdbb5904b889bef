//! What is being done, each with its own data: there are no flags beside it.

use crate::ui::capture::state::Edit;
use crate::ui::carry::state::Carry;
use crate::ui::core::action::Scope;
use crate::ui::core::key::Key;
use crate::ui::export::state::ExportDialog;
use crate::ui::external_change::state::OutsideDialog;
use crate::ui::help::state::Help;
use crate::ui::import::state::ImportDialog;
use crate::ui::inspector::state::Inspector;
use crate::ui::list::state::List;
use crate::ui::palette::state::Palette;
use crate::ui::personas::state::{PersonasScreen, SheetEdit};
use crate::ui::prompt::state::Prompt;
use crate::ui::recovery::state::Recovery;
use crate::ui::start::state::StartScreen;
use crate::ui::table::state::TableScreen;
use crate::ui::widget::report::state::Report;

/// The screen that is open.
#[derive(Clone, Debug, Default)]
pub enum Screen {
    /// Recent maps, templates, samples.
    Start(StartScreen),
    /// The map: home.
    #[default]
    Board,
    /// Touchpoints as rows, lanes as columns.
    Table(TableScreen),
    /// The sheets of the personas, side by side.
    Personas(PersonasScreen),
}

/// What is being done on it.
#[derive(Clone, Debug, Default)]
pub enum Mode {
    /// Keys are commands.
    #[default]
    Normal,
    /// The beginning of a sequence was pressed.
    Pending(Vec<Key>),
    /// A text of the board is being typed.
    Edit(Box<Edit>),
    /// A field of a persona is being typed.
    Sheet(Box<SheetEdit>),
    /// Something is being carried.
    Carry(Box<Carry>),
    /// A line is asked for: find, filter, owner, file name.
    Prompt(Box<Prompt>),
    /// One of several things is chosen: personas of a card, lanes.
    List(Box<List>),
    /// Every action by name.
    Palette(Box<Palette>),
    /// Every field of what is selected.
    Inspector(Box<Inspector>),
    /// What is exported, how and where to.
    Export(Box<ExportDialog>),
    /// What an export came to.
    Report(Box<Report>),
    /// What an import would bring.
    Import(Box<ImportDialog>),
    /// What a program that ended left behind.
    Recovery(Box<Recovery>),
    /// Another program changed, made or removed the file.
    Outside(Box<OutsideDialog>),
    /// The keys of this screen.
    Help(Box<Help>),
    /// There are changes that the file does not hold, and the user wants to leave.
    Leaving,
}

impl Mode {
    /// What this mode was opened from, and goes back to; `None` for what is done on the screen itself.
    pub fn former(&self) -> Option<&Mode> {
        match self {
            Mode::Palette(palette) => Some(&palette.former),
            Mode::Help(help) => Some(&help.former),
            Mode::List(list) => Some(&list.former),
            Mode::Inspector(inspector) => Some(&inspector.former),
            Mode::Export(dialog) => Some(&dialog.former),
            Mode::Report(report) => Some(&report.former),
            Mode::Import(dialog) => Some(&dialog.former),
            Mode::Recovery(recovery) => Some(&recovery.report.former),
            Mode::Outside(dialog) => Some(&dialog.former),
            _ => None,
        }
    }

    /// Does something to this mode and to all it was opened from, the uppermost first.
    pub fn visit(&mut self, visit: &mut impl FnMut(&mut Mode)) {
        visit(self);
        let former = match self {
            Mode::Palette(palette) => &mut palette.former,
            Mode::Help(help) => &mut help.former,
            Mode::List(list) => &mut list.former,
            Mode::Inspector(inspector) => &mut inspector.former,
            Mode::Export(dialog) => &mut dialog.former,
            Mode::Report(report) => &mut report.former,
            Mode::Import(dialog) => &mut dialog.former,
            Mode::Recovery(recovery) => &mut recovery.report.former,
            Mode::Outside(dialog) => &mut dialog.former,
            _ => return,
        };
        former.visit(visit);
    }

    /// This mode and all it was opened from, the uppermost first.
    pub fn stack(&self) -> impl Iterator<Item = &Mode> {
        std::iter::successors(Some(self), |mode| mode.former())
    }

    /// What is being done on the screen itself, under all dialogs.
    pub fn base(&self) -> &Mode {
        self.stack().last().unwrap_or(self)
    }

    /// Where keys hold in this mode, on this screen.
    pub fn scope(&self, screen: &Screen) -> Scope {
        match self {
            Mode::Normal | Mode::Pending(_) => match screen {
                Screen::Start(_) => Scope::Start,
                Screen::Board => Scope::Board,
                Screen::Table(_) => Scope::Table,
                Screen::Personas(_) => Scope::Personas,
            },
            Mode::Edit(_) => Scope::Capture,
            Mode::Sheet(_) => Scope::Sheet,
            Mode::Carry(_) => Scope::Move,
            Mode::Prompt(_) => Scope::Prompt,
            Mode::List(list) => list.scope(),
            Mode::Palette(_) => Scope::Palette,
            Mode::Inspector(inspector) => inspector.scope(),
            Mode::Export(dialog) => dialog.scope(),
            Mode::Report(_) => Scope::Exported,
            Mode::Import(_) => Scope::Import,
            Mode::Recovery(_) => Scope::Recovery,
            Mode::Outside(_) => Scope::Outside,
            Mode::Help(_) => Scope::Help,
            Mode::Leaving => Scope::Leaving,
        }
    }
}
