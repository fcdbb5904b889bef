//! The automations screen: a card table with what starts each automation, what it does, after how
//! long, how often and by which channel. What all such tables share is in `widget::card_table`.

use crate::insight::measures::automations;
use crate::model::CardId;
use crate::ui::core::scope::Scope;
use crate::ui::core::shown::visible_lanes;
use crate::ui::core::state::{Screen, State};
use crate::ui::widget::card_table::actions::{CARD_TABLE, press};
use crate::ui::widget::card_table::columns::{CardColumn, CardTable, CardTableScreen};
use crate::ui::widget::card_table::layout::{keep_in_view, scroll};
use crate::ui::widget::card_table::view;
use crate::words::MessageId;

pub static AUTOMATIONS: Scope = Scope {
    name: "automations",
    title: MessageId::new("scope-automations"),
    inherits: &[&CARD_TABLE],
    hints: &["view.inspector", "card.owner", "card-table.open", "view.metrics", "view.palette", "view.help"],
};

static TABLE: CardTable = CardTable {
    cards,
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

pub static SCREEN: Screen = Screen {
    scope: &AUTOMATIONS,
    open: || Box::new(CardTableScreen::new(&TABLE)),
    view: |state, canvas| {
        view::draw(canvas, state);
        None
    },
    keep_in_view,
    selection: |state| Some(state.screen.get::<CardTableScreen>()?.list.card?.into()),
    select: None,
    press,
    double_click: "card-table.open",
    wheel: scroll,
    carry: None,
    shows_map: true,
};

/// The automations in visible lanes that the filter accepts.
fn cards(state: &State) -> Vec<CardId> {
    let lanes = visible_lanes(state);
    automations(state.map(), |id, card| lanes.contains(&card.place.lane) && state.lens.shows(state.map(), id))
}
