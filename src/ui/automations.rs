//! The automations screen: a card table with what starts each automation, what it does, after how
//! long, how often and by which channel. What all such tables share is in `widget::card_table`.

use crate::insight::measures::automations;
use crate::ui::core::action::actions;
use crate::ui::core::blocked::no_map;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN as ANY_SCREEN, Scope};
use crate::ui::core::shown::is_visible;
use crate::ui::core::state::{Action, Screen};
use crate::ui::widget::card_table::CARD_TABLE_SCREEN;
use crate::ui::widget::card_table::actions::CARD_TABLE;
use crate::ui::widget::card_table::columns::{CardColumn, CardTable, CardTableScreen};
use crate::words::MessageId;

pub static AUTOMATIONS: Scope = Scope {
    name: "automations",
    title: MessageId::new("scope-automations"),
    inherits: &[&CARD_TABLE],
    hints: &["view.inspector", "card.owner", "card-table.open", "view.metrics", "view.palette", "view.help"],
};

pub static ACTIONS: &[Action] = actions! {
    "view.automations" "action-view-automations" / "hint-key-automations" View ANY_SCREEN ["g a"] no_map, |state| open_screen(state, "automations");
};

static TABLE: CardTable = CardTable {
    cards: |state| automations(state.map(), is_visible(state)),
    columns: &[
        CardColumn {
            title: MessageId::new("field-text"),
            share: 22,
            figures: false,
            text: |_, card, _| card.text.clone(),
        },
        CardColumn {
            title: MessageId::new("field-trigger"),
            share: 20,
            figures: false,
            text: |_, card, _| card.automation().trigger.clone(),
        },
        CardColumn {
            title: MessageId::new("field-action"),
            share: 24,
            figures: false,
            text: |_, card, _| card.automation().action.clone(),
        },
        CardColumn {
            title: MessageId::new("field-delay"),
            share: 15,
            figures: false,
            text: |_, card, _| card.automation().delay.clone(),
        },
        CardColumn {
            title: MessageId::new("field-repeat"),
            share: 17,
            figures: false,
            text: |_, card, _| card.automation().repeat.clone(),
        },
        CardColumn {
            title: MessageId::new("field-channel"),
            share: 18,
            figures: false,
            text: |_, card, _| card.automation().via.clone(),
        },
    ],
    empty: MessageId::new("automations-empty"),
};

pub static SCREEN: Screen =
    Screen { scope: &AUTOMATIONS, open: || Box::new(CardTableScreen::new(&TABLE)), ..CARD_TABLE_SCREEN };
