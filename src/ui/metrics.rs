//! The metrics screen: a card table with what each metric measures, its actual and target value,
//! and how it is measured. What all such tables share is in `widget::card_table`.

mod number;
mod paste;

use crate::insight::measures::{bar, figures, metrics};
use crate::ui::core::action::actions;
use crate::ui::core::blocked::no_map;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN as ANY_SCREEN, Scope};
use crate::ui::core::shown::is_visible;
use crate::ui::core::state::{Action, Screen, State};
use crate::ui::widget::card_table::CARD_TABLE_SCREEN;
use crate::ui::widget::card_table::actions::CARD_TABLE;
use crate::ui::widget::card_table::columns::{CardColumn, CardTable, CardTableScreen};
use crate::words::MessageId;

pub use self::paste::pasted;

pub static METRICS: Scope = Scope {
    name: "metrics",
    title: MessageId::new("scope-metrics"),
    inherits: &[&CARD_TABLE],
    hints: &[
        "view.inspector",
        "card.owner",
        "card-table.open",
        "view.automations",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.metrics" "action-view-metrics" / "hint-key-metrics" View ANY_SCREEN ["g k"] no_map, |state| open_screen(state, "metrics");
};

static TABLE: CardTable = CardTable {
    cards: |state| metrics(state.map(), is_visible(state)),
    columns: &[
        CardColumn {
            title: MessageId::new("field-text"),
            share: 30,
            figures: false,
            text: |_, card, _| card.text.clone(),
        },
        CardColumn {
            title: MessageId::new("field-measure"),
            share: 22,
            figures: false,
            text: |_, card, _| card.metric().measure.clone(),
        },
        CardColumn {
            title: MessageId::new("metrics-figures"),
            share: 20,
            figures: true,
            text: |state, card, _| figures(card.metric(), is_ascii(state)),
        },
        CardColumn {
            title: MessageId::new("metrics-bar"),
            share: 18,
            figures: false,
            text: |state, card, width| bar(card.metric(), width, is_ascii(state)),
        },
        CardColumn {
            title: MessageId::new("field-measured-by"),
            share: 20,
            figures: false,
            text: |_, card, _| card.metric().measured_by.clone(),
        },
    ],
    empty: MessageId::new("metrics-empty"),
};

pub static SCREEN: Screen =
    Screen { scope: &METRICS, open: || Box::new(CardTableScreen::new(&TABLE)), ..CARD_TABLE_SCREEN };

fn is_ascii(state: &State) -> bool {
    state.session.settings.terminal.ascii
}
