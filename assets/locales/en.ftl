# Every sentence that a person reads, in English. One section a module; ids are kebab-case.

### model: fields
field-text = Text
field-personas = Personas
field-severity = Severity
field-frequency = Frequency
field-evidence = Evidence
field-source = Source
field-impact = Impact
field-effort = Effort
field-owner = Owner
field-due = Due
field-votes = Votes
field-answers = Answers
field-measure = Measure
field-unit = Unit
field-actual = Actual
field-target = Target
field-measured-by = Measured by
field-trigger = Trigger
field-action = Action
field-delay = Delay
field-repeat = Repeat
field-via = Via
field-note = Note
field-title = Title
field-language = Language
field-direction = Direction
field-state = State
field-scope = Scope
field-team = Team
field-reviewed = Reviewed
field-review-every-days = Review every … days
field-future-of = Future of
field-kind = Kind
field-prompt = Prompt
field-capture = Capture
field-hidden = Hidden
field-name = Name
field-summary = Summary
field-demographics = Demographics
field-psychographics = Psychographics
field-behaviours = Behaviours
field-motivations = Motivations
field-goals = Goals
field-pains = Pains
field-quote = Quote
field-aliases = Aliases
field-optional = Optional
field-exit = Exit
field-loops-to = Loops back to
field-channel = Channel
field-medium = Medium
field-actor = Actor
field-entry = Entry
field-bond = Bond
field-expectation = Expectation
field-hand-over = Hand-over
field-emotion = Emotion
field-emotions = Emotions
field-moment-of-truth = Moment of truth
field-verdict = Verdict
field-planned = Planned
field-by = By whom
field-lane = Lane
field-votes-each = Votes each
field-voters = Voters
field-open = Open
field-finding = Finding
field-about = About
field-reason = Reason

### model: choices
lane-activity = Activity
lane-pain-point = Pain point
lane-opportunity = Opportunity
lane-goal = Goal
lane-thought = Thought
lane-emotion = Emotion
lane-behaviour = Behaviour
lane-motivation = Motivation
lane-metric = Metric
lane-automation = Automation
lane-evidence = Evidence
lane-custom = Custom
direction-auto = auto
direction-ltr = ltr
direction-rtl = rtl
state-current = current
state-future = future
medium-physical = physical
medium-digital = digital
actor-customer = customer
actor-company = company
entry-accident = by accident
entry-intent = by intent
bond-emotional = emotional
bond-rational = rational
bond-both = both
verdict-works = works
verdict-fails = fails
verdict-reconfigure = reconfigure
evidence-assumed = assumed
evidence-reported = reported
evidence-measured = measured

### model: counts
count-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
count-touchpoints = { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
}

### model: refusals
field-refused = { $field } does not take that value.
refusal-missing = There is nothing called { $id } in this map.
refusal-exists = There is already something called { $id } in this map.
refusal-occupied = { $id } still holds touchpoints or cards.
refusal-unfit = A field of { $id } does not take that value.

### insight: what things are called
name-verbatim = { $text }
name-map = map “{ $name }”
name-map-nameless = the map
name-persona = persona “{ $name }”
name-persona-nameless = the persona { $id } without a name
name-lane = lane “{ $name }”
name-lane-of-kind = lane “{ $kind }”
name-lane-nameless = the lane { $id }
name-stage = stage “{ $name }”
name-stage-nameless = the stage { $id } without a name
name-touchpoint = touchpoint “{ $name }”
name-touchpoint-nameless = the touchpoint { $id } without a name
name-card = card “{ $name }”
name-card-nameless = the empty card { $id }
name-block = agenda block “{ $name }”
name-block-nameless = the agenda block { $id } without a name
name-parked = parked thought “{ $name }”
name-parked-nameless = the empty parked thought { $id }
name-ballot = vote “{ $name }”
name-ballot-nameless = the vote { $id } without a title
name-waiver = waived finding “{ $name }”
name-waiver-nameless = the waived finding { $id }
place-stage = { $stage }
place-touchpoint = { $stage } › { $touchpoint }
place-cell = { $home }, { $lane }

### insight: filter
filter-none = no filter
filter-both = { $one } · { $other }
filter-personas = for { $names }
filter-lanes = lane { $names }
filter-evidence = evidence { $names }
filter-evidence-none = none
filter-owners = owner { $names }
filter-owner-none = nobody
filter-words = “{ $names }”
filter-unknown-key = There is no filter “{ $key }:”. There are persona:, lane:, evidence: and owner:; to search for the word itself, put it in quotes.
filter-no-value = Say what “{ $key }:” should be, as in lane:pain.
filter-unknown-persona = No persona of this map is called “{ $name }”.
filter-unknown-lane = No lane of this map is called “{ $name }”.
filter-unknown-evidence = Evidence is assumed, reported, measured or none, not “{ $name }”.

### insight: check
check-dangling-reference-title = References to what is not in the map
check-dangling-reference = { $target } is not in the map, but { $about } refers to it ({ $field }).
check-unknown-field-title = Fields that this version does not know
check-unknown-field = This version does not know the field “{ $field }” of { $about }; it is kept as it is.

### export
export-stage = Stage
export-touchpoint = Touchpoint
export-whole-stage = Whole stage
export-format-csv = Table for spreadsheets (CSV)
export-format-tsv = Table with tabs (TSV)
export-format-markdown = Table in Markdown
export-format-json = The whole map, for scripts (JSON)
show-no-stages = There are no stages yet.
show-no-personas = There are no personas yet.

### ui: actions
action-answer = answer this pain
action-assumed = assumed
action-reported = reported
action-measured = measured
action-card-add = add
action-clear = clear levels, or make the emotion neutral
action-delete = delete
action-edit = edit
action-edit-outside = edit the text in $EDITOR
action-frequency-1 = happens rarely
action-frequency-2 = happens often
action-frequency-3 = happens always
action-severity-1 = hurts a little
action-severity-2 = hurts
action-severity-3 = hurts badly
action-go-bottom = bottom of the column
action-go-top = top of the column
action-go-cell-after = next cell
action-go-cell-before = cell before
action-go-down = down
action-go-up = up
action-go-left = left
action-go-right = right
action-go-empty-cell = next empty capture cell
action-go-first-stage = first stage
action-go-last-stage = last stage
action-go-lane-after = next lane
action-go-lane-before = lane before
action-go-stage-after = next stage
action-go-stage-before = stage before
action-lane-list = lanes
action-leave = close this screen, or leave
action-leaving-discard = leave without saving
action-leaving-save = save and leave
action-leaving-stay = stay
action-lower = lower the emotion
action-raise = raise the emotion
action-mark = mark
action-moment = moment of truth
action-owner = owner and date
action-undo = undo
action-redo = redo
action-save = save
action-stage-add = stage
action-touchpoint-add = touchpoint
action-suspend = suspend
action-text-backspace = remove the character before
action-text-cell-before = cell before
action-text-copy = copy the selection
action-text-delete = remove the character
action-text-delete-to-line-end = remove to the end of the line
action-text-delete-to-line-start = remove to the start of the line
action-text-delete-word-after = remove the word after
action-text-delete-word-before = remove the word before
action-text-down = line down
action-text-up = line up
action-text-end = keep and end
action-text-keep = keep
action-text-start = start of the text
action-text-finish = end of the text
action-text-left = left
action-text-right = right
action-text-line-start = start of the line
action-text-line-end = end of the line
action-text-new-line = new line
action-text-next-cell = next cell
action-text-save = keep and save
action-text-select-all = select all
action-text-select-up = select a line up
action-text-select-down = select a line down
action-text-select-left = select to the left
action-text-select-right = select to the right
action-text-select-word-left = select a word to the left
action-text-select-word-right = select a word to the right
action-text-undo = undo typing
action-text-redo = redo typing
action-text-word-left = word to the left
action-text-word-right = word to the right
action-view-board = board
action-view-table = table
action-view-personas = personas
action-view-cancel = take back one thing
action-view-density = comfortable or compact
action-view-eyes = whose eyes
action-view-help = help
action-view-inspector = all fields
action-view-palette = all actions
action-view-redraw = draw anew
group-navigate = Moving about
group-card = Cards
group-structure = Stages, touchpoints, lanes
group-persona = Personas
group-find = Finding and marking
group-view = What is shown
group-file = Files, undo
group-text = While typing

### ui: why not now
blocked-no-card = Select a card first.
blocked-no-lane = This map has no lane to put a card in: L lists the lanes.
blocked-no-map = Open a map first.
blocked-no-opportunity-lane = This map has no lane for opportunities: L lists the lanes.
blocked-no-pain = Select a pain point first.
blocked-no-persona = This map has no personas yet: g p shows their sheets.
blocked-no-stage = This map has no stage yet: S adds one.
blocked-no-touchpoint = Select a touchpoint first.
blocked-nothing-selected = Nothing is selected here.
blocked-nothing-to-redo = There is nothing to redo.
blocked-nothing-to-undo = There is nothing to undo.

### ui: what is said
capture-ends = The end of the journey: nothing comes after this.
count-things = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
did-card-add = added a card
did-card-edit = changed a card
did-clear = cleared levels
did-delete = deleted { $what }
did-feel = changed an emotion
did-moment = changed a moment of truth
did-rename = renamed { $what }
did-set = changed { $field }
did-stage-add = added a stage
did-touchpoint-add = added a touchpoint
doing-carry = Moving { $count ->
    [one] this
   *[other] these { $count }
}: the movement keys carry, Enter drops, Esc puts back
doing-leave = Changes are not in { $file } yet.
done-undoable = { $done } · u undo
edge-bottom = The last lane.
edge-end = The end of the journey.
edge-start = The start of the journey.
edge-top = The top of the board.
emotion-highest = It cannot feel better than +2.
emotion-lowest = It cannot feel worse than −2.
empty-map = An empty map. S adds the first stage.
eyes-of = Seen with the eyes of { $name }
eyes-of-everyone = Seen with everyone's eyes
fact-eyes = as { $name }
fact-filter = { $filter }
fact-marks = { $count } marked
fact-position = { $place }/{ $count }
fact-read-only = read-only
fact-saved = saved
fact-saving = saving…
fact-unsaved = not saved
fact-untitled = untitled
ghost-touchpoint = new touchpoint…
no-empty-cell = No capture cell after this one is empty.
prompt-empty-cell = nothing yet
redid = redid: { $done }
save-nothing-new = Everything is saved already.
save-under-way = Saving is under way.
saved = saved { $file }
saved-perhaps-not-durable = saved { $file }, perhaps not yet safe from a power cut
saved-former-kept = { $saved }; the former file is kept as { $former }
state-future-map = future state
taken-partly = { $taken }; { $left } changed since and left as it is
undid = undid: { $done }
whole-stage = whole stage
with-cards = { $what } with { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
}
with-touchpoints = { $what } with { $touchpoints ->
    [one] { $touchpoints } touchpoint
   *[other] { $touchpoints } touchpoints
} and { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
}

### ui: keys
keys-prefix = The keys { $keys } begin like those of “{ $action }” and cannot both hold.
keys-unknown-action = The settings bind keys to { $action }, which is no action.
keys-unreadable = The settings name keys that there are not: { $keys }.
