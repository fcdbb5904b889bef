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
field-reach = Reach
field-importance = Importance
field-satisfaction = Satisfaction
field-decision = Decision
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
field-review-every-days = Days between reviews
field-future-of = Future of
field-headlines = Headlines
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
field-from = Where from
field-parked-on = Parked on
field-inbox = In the inbox
field-lane = Lane
field-question = Question
field-scope-of-vote = Scope of the vote
field-way = Way of voting
field-votes-each = Votes each
field-max-on-one = At most on one
field-anonymous = Anonymous
field-opened = Opened
field-closed = Closed
field-round-of = Second round of
field-candidates = Candidates
field-cast = Ballots
field-tally = Hands shown
field-picked = Picked
field-voters = Voters
field-open = Open
vote-scope-pains = pains
vote-scope-opportunities = opportunities
vote-scope-touchpoints = touchpoints
vote-scope-marked = marked cards
vote-way-ballots = ballots
vote-way-tally = show of hands
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
decision-do = do
decision-later = later
decision-no = no

### model: counts
count-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
measure-conversion = Conversion rate
measure-bounce = Bounce rate
measure-time-on-page = Time on page
measure-cart-abandonment = Cart abandonment
measure-lifetime-value = Customer lifetime value
measure-satisfaction = Customer satisfaction
channel-email = Email
channel-retargeting = Retargeting ads
channel-push = Push messages
channel-chatbot = Chatbot
count-metrics = { $count ->
    [one] { $count } metric
   *[other] { $count } metrics
}
count-touchpoints = { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
}

### model: refusals
field-refused = { $field } cannot have that value.
refusal-missing = { $id } is not in this map.
refusal-exists = { $id } is already in this map.
refusal-occupied = { $id } still holds touchpoints or cards.
refusal-unfit = A field of { $id } cannot have that value.

### insight: agenda
agenda-scope = Scope and rules
agenda-persona = The persona’s story
agenda-touchpoints = Touchpoints, stage by stage
agenda-pains = Pain points
agenda-emotions = The emotional line
agenda-evidence = What do we know?
agenda-vote = Silent vote
agenda-decide = Top three: owner and date
agenda-read-back = Read back, next review
agenda-break = Break
agenda-total = Total

### insight: what things are called
name-verbatim = { $text }
name-quoted = “{ $text }”
# Between the parts of an enumeration.
list-separator = ,{ " " }
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
filter-part = { INSIDE($field) } { $names }
filter-not = not { $part }
filter-owner-none = nobody
filter-words = “{ $names }”
filter-between = { $from } to { $to }
filter-from = from { $from }
filter-up-to = up to { $to }
filter-value-none = none
filter-value-any = any
filter-value-yes = yes
filter-value-no = no
filter-key-persona = Persona
filter-key-answered = Answered
filter-key-conflict = Conflict
filter-unknown-key = Unknown filter “{ $key }:”. Keys: { $known }. To search for the word itself, put it in quotes.
filter-no-value = “{ $key }:” needs a value, as in { $example }.
filter-unknown-persona = This map has no persona “{ $name }”.
filter-unknown-lane = This map has no lane “{ $name }”.
filter-unknown-stage = This map has no stage “{ $name }”.
filter-unknown-touchpoint = This map has no touchpoint “{ $name }”.
filter-unknown-card = No card of this map says “{ $name }”.
filter-no-choice = { $field } must be { $choices } or { $last }, not “{ $value }”.
filter-no-whole = { $field } must be a whole number or a range, as in { $example }, not “{ $value }”.
filter-no-number = { $field } must be a number or a range, as in { $example }, not “{ $value }”.
filter-no-date = { $field } must be a date or a range, as in { $example }, not “{ $value }”.

### insight: ranking
score-priority = Priority
score-priority-formula = votes × severity × frequency × evidence (assumed 0.5, reported 0.8, measured 1)
score-rice = RICE
score-rice-formula = reach × impact (1 to 5 count 0.25, 0.5, 1, 2, 3) × evidence (0.5, 0.8, 1) ÷ effort
score-opportunity = Opportunity score
score-opportunity-formula = importance + max(importance − satisfaction, 0)
score-impact-effort = Impact ÷ effort
score-impact-effort-formula = impact ÷ effort
rank-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
rank-term = { INSIDE($factor) } { $counts }
rank-term-named = { INSIDE($factor) } { $counts } ({ $name })
rank-times = { $former } × { $term }
rank-over = { $former } ÷ { $term }
rank-unmet = { $importance } + ({ $number } − { $satisfaction })
rank-met = { $importance } + 0 ({ $satisfaction })
rank-is = { $terms } = { $score }
rank-lacks = { $terms } · no score without { $lacking }
rank-lacks-all = no score without { $lacking }
rank-taken = { $arithmetic } · { $factors } taken from { $pain }
rank-factor = { INSIDE($factor) }
rank-factors = { $former }, { $factor }
rank-left-out = left out, as no card here has it: { $factors }
rank-below = below: cards without { $factors }
rank-below-all = below: cards without any value that this score uses

### insight: decisions
decision-known = { $votes }, { $evidence }
decision-reason = why: { $pain } ({ $known })
decision-reason-bare = why: { $pain }
decision-reason-more = { $reason }, and { $more } more
decision-no-reason = why: it answers no pain point

### insight: claims
claim-breaks = { $touchpoint } is where the journey breaks ({ $emotion })
claim-lowest = { $touchpoint } is the lowest point of the journey ({ $emotion })
claim-lowest-why = { $known } of { $all } touchpoints are rated; the next lowest has { $next }
claim-lowest-why-only = { $known } of { $all } touchpoints are rated
claim-fall = The mood falls furthest from “{ $from }” to “{ $to }” ({ $before } to { $after })
claim-fall-equal = The mood falls steeply from “{ $from }” to “{ $to }” ({ $before } to { $after })
claim-fall-why = a fall of { $levels } levels on a scale of five
claim-hand-over = The hand-over from “{ $from }” to “{ $to }” hurts ({ $before } to { $after })
claim-hand-over-why = the channel changes: { $from }, then { $to }
claim-voted = Most votes went to “{ $pain }”
claim-voted-why = { $votes } from { $voters } people; the next has { $next }
claim-voted-why-only = { $votes } from { $voters } people
claim-unanswered = “{ $pain }” hurts badly, and nothing answers it
claim-unanswered-worst = { $count } pain points that hurt badly have no answer, above all “{ $pain }”
claim-unanswered-among = { $count } pain points that hurt badly have no answer, among them “{ $pain }”
claim-answered = All { $count } pain points that hurt badly have an answer
claim-assumed = { $count } of the { $worst } worst pain points are only assumed
claim-moments = { $all ->
    [one] Moment of truth
   *[other] Moments of truth
}: { $names }
claim-moments-some = Three of the { $all } moments of truth: { $names }
claim-for = For { $personas }: { $claim }
claim-plan = { $count ->
    [one] One thing is to be done, by { $due }
   *[other] { $count } things are to be done, the first by { $due }
}

### insight: channels
channels-weakest = the weakest step: “{ $touchpoint }” ({ $emotion })
channels-fall = the emotion falls most from “{ $from }” to “{ $to }” ({ $before } to { $after })
channels-fall-changes = { $fall }, where the customer is handed over
channels-hand-overs = { $count ->
    [0] no hand-over: nowhere does the customer have to change the channel
    [one] { $count } hand-over, where the customer has to change the channel or is passed on
   *[other] { $count } hand-overs, where the customer has to change the channel or is passed on
}
channels-without = { $count ->
    [one] the channel of { $count } touchpoint is not known
   *[other] the channel of { $count } touchpoints is not known
}

### insight: check
check-dangling-reference-title = Dangling references
check-dangling-reference = { $target } is not in the map, but { $about } refers to it ({ $field }).
check-conflict-title = Unresolved merge conflicts
check-nameless-title = Without a name
check-nameless-persona = This persona has no name.
check-nameless-stage = This stage has no name.
check-nameless-touchpoint = This touchpoint has no name.
check-empty-card-title = Cards without text
check-empty-card = A card without text is in { $home }.
check-language-title = Unknown language
check-language = “{ $language }” is not the code of a language, as en, he or el-GR.
check-empty-stage-title = Stages without cards
check-empty-stage = Nothing is in { $about } yet.
check-unanswered-pain-title = Pain points that nothing answers
check-unanswered-pain = Nothing answers { $about } (severity { $severity }).
check-unanswered-pain-unweighed = Nothing answers { $about } (severity not set).
check-low-without-pain-title = Low points without a pain point
check-low-without-pain = The emotion at { $about } goes down to { $emotion }, but no pain point says why.
check-opportunity-without-owner-title = Opportunities without an owner
check-opportunity-without-owner = Nobody owns { $about }, which is to be done.
check-opportunity-without-owner-top = Nobody owns { $about }, number { $place } of the ranking.
check-assumed-top-title = Assumptions at the top of the ranking
check-assumed-top = Number { $place } of the ranking rests on an assumption: { $about }.
check-assumed-top-unset = Number { $place } of the ranking rests on something without evidence: { $about }.
check-review-overdue-title = Overdue review
check-review-overdue = The map was to be reviewed by { $due }.
check-decision-overdue-title = Overdue decisions
check-decision-overdue = By { $due } it was to be done: { $about }.
check-company-voice-title = Activities in the company's voice
check-company-voice = “{ $word }” in { $about } is the company's voice; the customer tells the journey.
check-waiver-unknown = There is no check “{ $check }”, so its waiver does nothing. Checks that can be waived: { $known }.
check-waiver-unused = The waiver of { $check } about { $about } is no longer needed.
check-unknown-field-title = Unknown fields
check-unknown-field = Unknown field “{ $field }” of { $about }; it is kept unchanged.
check-unknown-field-nearest = Unknown field “{ $field }” of { $about }; it is kept unchanged. Is { $known } meant?

### export
export-stage = Stage
export-cancelled = Export cancelled; nothing was written.
export-refused = Could not be written: { $said }
export-too-large = A picture of { $width } × { $height } pixels exceeds the limit of { $limit } pixels in all. Export less of the map, or at a smaller scale.
export-touchpoint = Touchpoint
fonts-used = { $script }: drawn with { $families }, of this computer.
fonts-missing = { $node }: no font on this computer has { $count ->
    [one] a character
   *[other] { $count } characters
} of this script ({ $script }): { $characters }. Each is drawn as a box. Install a font that has them, and export again.
script-east-asian = Chinese or Japanese
script-symbols = symbols
sheets-agenda = Agenda
sheets-block = Part
sheets-minutes = Minutes
sheets-time = Time
sheets-notes = Notes
sheets-persona = Persona
sheets-more = { $count } more
mermaid-cards = { $count ->
    [one] 1 card is not in this diagram.
   *[other] { $count } cards are not in this diagram.
}
mermaid-unknown = { $count ->
    [one] 1 touchpoint without a known emotion has the score 3.
   *[other] { $count } touchpoints without a known emotion have the score 3.
}
mermaid-differing = { $count ->
    [one] 1 touchpoint feels different to single personas.
   *[other] { $count } touchpoints feel different to single personas.
}
mermaid-moments = { $count ->
    [one] 1 touchpoint is a moment of truth.
   *[other] { $count } touchpoints are moments of truth.
}
mermaid-channels = { $count ->
    [one] 1 touchpoint has a channel.
   *[other] { $count } touchpoints have a channel.
}
html-more = Scroll sideways: there is more.
html-scrolls = { $name }: scrolls sideways
export-emotion = Emotion (−2 to 2)
export-emotions = Emotion by persona
export-whole-stage = Whole stage
export-format-pptx = Slides (PowerPoint)
export-eyes = Through whose eyes
export-sheet-grid = Journey map
export-sheet-cards = Cards
export-sheet-touchpoints = Touchpoints
export-sheet-stages = Stages
export-sheet-personas = Personas
export-sheet-lanes = Lanes
export-sheet-about = About
export-sheet-metrics = Metrics
export-sheet-emotion = Emotion
export-sheet-ranking = Ranking
export-gap = To target
export-cut = … (full text on the sheet of cards)
export-bad-colour = Setting { $setting }: “{ $value }” is not a colour such as #D55E00.
export-bad-lane = Setting export_colours: “{ $value }” is not a kind of lane and a colour, such as PainPoint #D55E00. Kinds: { $known }.
export-format-csv = Table for spreadsheets (CSV)
export-format-tsv = Table with tabs (TSV)
export-format-markdown = Table in Markdown
export-format-xlsx = Workbook (Excel)
export-format-html = Page for browsers (HTML)
export-format-mermaid = Journey diagram (Mermaid)
export-format-decisions = Decisions, to read and paste (Markdown)
export-format-decisions-html = Decisions, as a page (HTML)
export-format-json = The whole map, for scripts (JSON)
export-format-pdf = Pages to print or send (PDF)
export-format-svg = Picture that stays sharp (SVG)
export-format-png = Picture in pixels (PNG)
one-page-more = { $count } more
one-page-crowded = no room for: { $lanes }
one-page-empty = nothing yet: { $lanes }
one-page-left-out = No room on the page: { $card } ({ $place })
one-page-shortened = Shortened on the page: { $card } ({ $place })
poster-moment-of-truth = moment of truth
poster-reviewed = Reviewed
show-no-stages = There are no stages yet.
show-no-personas = There are no personas yet.
show-nothing-ranked = There is nothing to rank yet.
show-no-agenda = There is no agenda yet.
show-no-metrics = There are no metrics yet.
show-no-automations = There are no automations yet.

### export: pages of a deck
# The name of a page that is the $part-th of $parts with it. $parts is 0 where that is not counted.
deck-continued = { $parts ->
    [0] { $name } (continued)
   *[other] { $name } ({ $part } of { $parts })
}
deck-curve = How the journey feels
deck-emotion = Emotion { $emotion }
deck-everybody = Everybody
deck-exit = a journey may end here
deck-first-of = { $title }: the first { $shown } of { $count }
deck-goals = Goals, ranked
deck-grid = Journey map: { $stages }
deck-left-out = Empty, left out
deck-logo = Logo
deck-loops-to = leads back to { $stage }
deck-matrix-wins = { $count ->
    [one] One of { $all } opportunities is a quick win: much impact for little effort
   *[other] { $count } of { $all } opportunities are quick wins: much impact for little effort
}
deck-moment-of-truth = ✦ moment of truth
deck-opportunities = Opportunities, ranked
deck-optional = may be skipped
deck-pains = Pain points, ranked
deck-personas = Personas
deck-place = Where
deck-quote = “{ $text }”
deck-range = { $first } – { $last }
deck-score = Score
deck-state = State
deck-state-current = The journey as it is
deck-state-future = The journey as it should become
deck-text = What

### export: summary
summary-title = In brief
summary-findings = What we found
summary-first = What to do first
summary-until = until { $due }

### export: decisions
decisions-title = Decisions
decisions-why = Why
decisions-none = Nothing has been decided yet.

### ui: actions
action-answer = add an opportunity that answers this pain
    .also = solution, idea
action-assumed = evidence: assumed
action-reported = evidence: reported
action-measured = evidence: measured
action-card-add = add a card after this one
    .also = new card, insert
action-card-join = join the marked cards
action-card-split = split into one card per line
action-clear = clear levels, or reset the emotion
action-delete = delete
    .also = remove, erase
action-edit = edit
    .also = change, rename, write
action-edit-outside = edit the text in $EDITOR
action-frequency-1 = frequency: rarely
action-frequency-2 = frequency: often
action-frequency-3 = frequency: always
action-severity-1 = severity: hurts a little
action-severity-2 = severity: hurts
action-severity-3 = severity: hurts badly
action-go-bottom = go to the bottom of the column
action-go-top = go to the top of the column
action-go-cell-after = go to the next cell
action-go-cell-before = go to the previous cell
action-go-down = go down
action-go-up = go up
action-go-left = go left
action-go-right = go right
action-go-empty-cell = go to the next empty capture cell
action-go-first-stage = go to the first stage
action-go-last-stage = go to the last stage
action-go-lane-after = go to the next lane
action-go-lane-before = go to the previous lane
action-go-stage-after = go to the next stage
action-go-stage-before = go to the previous stage
action-lane-list = lanes: add, name, order, hide, capture
    .also = rows, swimlanes
action-park = park a thought (twice: the list)
    .also = later, off topic, note
action-parked-add = add a thought
action-parked-carry = make a card of it and carry it to a place
action-parked-drop = drop it
action-parked-keep = accept, then the next
action-parked-other = parking lot or inbox
action-parked-place = make a card of it where it came from
action-leave = close this screen, or quit
    .also = quit, exit, close
action-leaving-discard = quit without saving (recoverable on next start)
action-leaving-save = save and quit
action-leaving-stay = stay
action-lower = lower the emotion
action-raise = raise the emotion
action-mark = mark or unmark
    .also = select, choose
action-moment = moment of truth
    .also = important, star
action-owner = owner and date
    .also = assign, responsible, who, due, deadline
action-undo = undo
    .also = take back, revert
action-redo = redo
    .also = repeat, again
action-save = save
    .also = write, store
action-stage-add = add a stage after this one
    .also = new stage, phase, step, column
action-touchpoint-add = add a touchpoint after this one
    .also = new touchpoint
action-suspend = suspend
action-text-backspace = delete the character before
action-text-cell-before = previous cell
action-text-copy = copy the selection
action-text-delete = delete the character
action-text-delete-to-line-end = delete to the end of the line
action-text-delete-to-line-start = delete to the start of the line
action-text-delete-word-after = delete the word after
action-text-delete-word-before = delete the word before
action-text-down = line down
action-text-up = line up
action-text-end = accept and close
action-text-keep = accept
action-text-split = split the card at the caret
action-text-start = start of the text
action-text-finish = end of the text
action-text-left = left
action-text-right = right
action-text-line-start = start of the line
action-text-line-end = end of the line
action-text-new-line = new line
action-text-next-cell = next cell
action-text-save = accept and save
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
action-view-board = show the board
    .also = canvas, home, map
action-view-table = show the table
    .also = list, spreadsheet
action-view-ranking = show the ranking: what to do first
    .also = priority, prioritise, order, RICE
action-view-matrix = show the matrix of impact and effort
    .also = quick wins, effort
action-view-curve = show the emotion curve, large
    .also = mood, feelings, line, graph
action-view-compare = compare with the map that this is the future of, or with another file
    .also = difference, diff, before and after
action-view-channels = show the channels and hand-overs
action-view-metrics = show the metrics
    .also = numbers, KPI, measures
action-view-automations = show the automations
action-view-decisions = show the decisions
    .also = actions, to do, what was decided
action-view-present = present the map, full screen
    .also = slideshow, projector, full screen
action-view-parked = show the parking lot and the inbox
action-view-check = check the map: what is wrong, what is missing
    .also = problems, lint, validate, quality
action-view-history = show what was done to the map, and replay it
    .also = log, changes, who, replay
action-view-personas = show the personas
    .also = customers, who
action-view-cancel = clear marks, the search or the filter
action-view-density = comfortable or compact
action-view-eyes = view as everyone or one persona
    .also = perspective, persona, point of view
action-view-help = help
    .also = keys, shortcuts, manual
action-view-inspector = all fields, as a form
    .also = details, properties, fields
action-view-palette = all actions
action-view-settings = settings
    .also = preferences, configuration, options, language, colours
action-view-redraw = redraw the screen
group-navigate = Moving around
group-card = Cards
group-structure = Stages, touchpoints, lanes
group-persona = Personas
group-find = Finding and marking
group-workshop = Holding a workshop
group-view = View
group-file = Files, undo
group-text = While typing
scope-screen = On every screen
scope-selection = Wherever cards are selected
scope-board = On the board
scope-parked = In the parking lot and the inbox
scope-parked-line = While typing a thought
scope-table = On the table
scope-ranking = On the ranking
scope-matrix = On the matrix
scope-weighing = While moving a card on the matrix
scope-journey = On every screen with the whole journey
scope-curve = On the emotion curve
scope-channels = On the channels
scope-compare = On the comparison
scope-card-table = On every table of cards
scope-metrics = On the metrics
scope-automations = On the automations
scope-decisions = On the decisions
scope-present = While presenting
scope-black = While the screen is black
scope-check = On the check
scope-history = On the history
scope-replay = In a replay
scope-personas = On the persona sheets
scope-start = On the start screen
scope-move = While moving something
scope-editing = While typing any text
scope-capture = While typing on the board
scope-sheet = While typing on a persona sheet
scope-prompt = While typing at the prompt
scope-palette = In the palette
scope-field = While typing in a form
scope-dialog = In every list and form
scope-list = In every list
scope-ticks = In a checklist
scope-lanes = In the list of lanes
scope-timer = In agenda and timer
scope-agenda = While the agenda is edited
scope-agenda-line = While a block of the agenda is typed
scope-conflicts = In the list of merge conflicts
scope-export = In the export dialog
scope-report = In every report
scope-exported = After an export
scope-import = In the preview of an import
scope-recovery = When unsaved changes were found
scope-external-change = When another program has changed the file
scope-inspector = In the inspector
scope-help = In help
scope-leaving = When quitting with unsaved changes

### ui: why not now
blocked-in-parked = This is the parking lot: a adds a thought.
blocked-no-origin = It did not come from a place on the board, or that is gone: m carries it to one.
blocked-no-thought = Nothing is listed here: a adds a thought.
blocked-typing-below = Finish first what you were typing: Esc closes this list.
blocked-no-card = Select a card first.
blocked-no-lane = This map has no lane to put a card in: L lists the lanes.
blocked-no-map = Open a map first.
blocked-no-opportunity-lane = This map has no lane for opportunities: L lists the lanes.
blocked-no-pain = Select a pain point first.
blocked-no-opportunity = Select an opportunity first.
blocked-no-persona = This map has no personas yet: g p shows their sheets.
blocked-no-stage = This map has no stage yet: S adds one.
blocked-no-touchpoint = Select a touchpoint first.
blocked-nothing-selected = Nothing is selected here.
blocked-split-name = Only the text of a card can be split.
blocked-nothing-to-redo = There is nothing to redo.
blocked-nothing-to-undo = There is nothing to undo.

### ui: filter presets
dialog-presets = Filters
preset-mine = Mine
preset-no-name = Your name is not known: set name in settings.ron (masa settings --path).
preset-no-owner = Opportunities without owner
preset-unanswered = Unanswered pain points
preset-unproven = Unproven
preset-worst = Worst pain points

### ui: parking lot and inbox
dialog-inbox = Inbox { $sent } · parking lot { $parked }
dialog-parked = Parking lot { $parked } · inbox { $sent }
hint-park = What is not for now. Enter parks it; F6 again shows the list
inbox-none = Nothing was sent. What participants send waits here to be placed.
parked-by = by { $name }
parked-due = due { $day }
parked-facts = { $one } · { $other }
parked-from = from { $place }
parked-from-nowhere = from nowhere on the board
parked-line-prompt = a thought
parked-none = Nothing is parked. F6 parks a thought from anywhere.
parked-on = on { $day }
parked-owner = with { $name }
prompt-park = Park

### ui: what is said
form-ends = The last field: Esc ends.
no-severity-here = “{ $lane }” has no severity or frequency; its cards have { INSIDE($fields) }.
capture-begins = Start of the journey: nothing comes before this.
capture-ends = End of the journey: nothing comes after this.
count-things = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
did-add = added { $what }
did-assign = assigned { $what } to { $owner }
did-assign-clear = cleared owner and due date of { $what }
did-assign-due = assigned { $what } to { $owner }, due { $due }
did-delete = deleted { $what }
did-due-set = set the due date of { $what } to { $due }
did-edit = edited { $what }
did-emotion-clear = cleared the emotion of { $what }
did-field-change = changed { INSIDE($field) } of { $what }
did-field-clear = cleared { INSIDE($field) } of { $what }
did-field-set = set { INSIDE($field) } of { $what } to { $to }
did-join = joined { $what } in { $into }
list-goes-on = { $former }, { INSIDE($field) }
did-join-left-out = { $joined }, without the { INSIDE($fields) } of the others
did-link = { $what } answers { $pain }
did-levels-clear = cleared severity, frequency and evidence of { $what }
did-lower = lowered the emotion of { $what }
did-moment-clear = unmarked { $what } as moment of truth
did-moment-set = marked { $what } as moment of truth
did-name = renamed { $what } to “{ $name }”
did-raise = raised the emotion of { $what }
doing-answer = An opportunity that answers { $pain }
doing-carry = Moving { $count ->
    [one] one item
   *[other] { $count } items
}: movement keys move, Enter drops, Esc puts back
doing-leave = Unsaved changes in { $file }.
doing-leave-unkept = Unsaved and unrecoverable: d quits and loses these changes.
doing-leave-untitled = This map has no file yet.
doing-look = Preview of what would be restored · Esc back
join-one = Mark two or more cards first: Space marks.
join-voted-on = Nothing is joined: { $what } is being voted on. Close the vote first (v).
join-conflict = Resolve the merge conflict of { $what } first.
split-edge = Nothing to split off: the caret is at the edge of the text.
split-one-line = This card has one line. To split it elsewhere, open it with Enter, go there and press Alt-k.
did-split = split { $what } into { $count } cards
done-undoable = { $done } · u undo
edge-bottom = The last lane.
edge-first-card = The first card of this cell.
edge-last-card = The last card of this cell.
edge-first-row = The first of the list.
edge-last-row = The last of the list.
edge-matrix = No card in that direction.
edge-end = The end of the journey.
edge-start = The start of the journey.
edge-top = The top of the board.
emotion-highest = +2 is the highest emotion.
emotion-lowest = −2 is the lowest emotion.
emotion-offers-reason = { $what } is at −2 · o add the pain point behind it
empty-map = An empty map. S adds the first stage.
eyes-of = Viewing as { $name }
eyes-of-everyone = Viewing as everyone
fact-eyes = as { $name }
fact-filter = { $filter }
fact-kept = kept
fact-marks = { $count } marked
fact-position = { $place }/{ $count }
fact-read-only = read-only
fact-saved = saved
fact-saving = saving…
fact-unsaved = not saved
fact-untitled = untitled
fact-unreturned = ballots not put back
ghost-touchpoint = new touchpoint…
no-empty-cell = No empty capture cell after this one.
prompt-empty-cell = nothing yet
redid = redid: { $done }
save-nothing-new = No changes to save.
save-under-way = Already saving.
saved = saved { $file }
saved-perhaps-not-durable = saved { $file }, but it may not survive a power cut
saved-copy-failed = { $saved }; the previous version could not be backed up ({ $said })
saved-former-kept = { $saved }; the previous file is kept as { $former }
state-future-map = future state
taken-partly = { $taken }, except { $left } changed since
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

### ui: dialogs
action-card-personas = personas of this card
action-dialog-bottom = to the end
action-dialog-close = close
action-dialog-down = down
action-dialog-page-down = a page down
action-dialog-page-up = a page up
action-dialog-top = to the start
action-dialog-up = up
action-field-after = next field
action-field-before = previous field
action-field-clear = clear
action-field-digit = set the number
action-field-edit = edit
action-field-keep-after = accept, next field
action-field-keep-before = accept, previous field
action-field-less = less, or the previous choice
action-field-more = more, or the next choice
action-field-toggle = next choice
action-field-turn = change a choice or a number
action-filter = filter the cards
    .also = show only, restrict
action-filter-presets = filters with a name: unanswered, worst, unproven, without owner, mine
action-find = find
    .also = search, look for
action-find-before = find previous
action-find-next = find next
action-inspector-map = all fields of the map: title, language, scope, team
    .also = title, language, rename the map, settings of the map
action-lane-add = add a lane
action-lane-capture = capture here or not
action-lane-down = move down
action-lane-hide = hide or show
action-lane-rename = rename
action-lane-up = move up
action-list-choose = choose, or accept what is ticked
action-palette-run = run
action-prompt-cancel = cancel
action-prompt-complete = complete
action-prompt-keep = accept
action-ticks-toggle = tick
blocked-no-completion = Nothing to complete here.
blocked-no-lane-yet = There is no lane yet: a adds one.
blocked-nothing-sought = No search yet: / searches.
blocked-undecided = Decide first: Enter accepts what is ticked, Esc leaves it as it was.
complaint-any-reference = This field is set by the check that it belongs to.
complaint-headline = “{ $line }” is not a page and its headline, such as “curve: Support is where it breaks”.
complaint-count-line = “{ $line }” is not a name and a number, such as “Dana: 2”.
complaint-date = “{ $typed }” is not a date. Type a day and month, such as 3/12, or a date, such as 2026-12-03.
complaint-file-name = Not a valid file name.
complaint-let-go = { $complaint } Press Esc again to discard it.
complaint-no-file-name = Type a file name.
complaint-nothing-to-choose = This map has nothing to choose from yet.
complaint-number = Type a number, such as 42 or 0.5.
complaint-required = This cannot be empty; on the board, x deletes.
complaint-decimal = Type a number from { $least } to { $most }, such as 7.5.
complaint-whole = Type a whole number from { $least } to { $most }.
dialog-merged = Review what the merge decided
dialog-conflicts = Unresolved merge conflicts
dialog-help = Keys
dialog-lane-kinds = What is the new lane for?
dialog-lanes = Lanes
dialog-palette = What would you like to do?
dialog-personas = Who is this for?
dialog-references = What does this refer to?
did-lane-capture = made { $what } a capture lane
did-lane-hide = hid { $what }
did-lane-no-capture = made { $what } an ordinary lane
did-lane-show = showed { $what } again
did-decide = decided on { $what }: { $decision }
did-park = kept { $what }
did-place = made { $what } in { $where }
did-undecide = took back the decision on { $what }
did-weigh = { $what }: impact { $impact }, effort { $effort }
edge-first-lane = The first lane.
filter-gone = Filter cleared: all cards are shown.
filter-set = { $shown } of { $all } cards are shown.
find-and-hidden = { $found } · { $hidden } more not shown (filter or hidden lanes)
find-count = { $count } found
find-no-more-after = No match for “{ $text }” after this.
find-no-more-before = No match for “{ $text }” before this.
find-none = No match for “{ $text }”.
find-only-hidden = “{ $text }” only matches { $hidden ->
    [one] a card that is
   *[other] { $hidden } cards that are
} not shown (filter or hidden lanes).
find-only-personas = Only personas match “{ $text }”: g p shows them.
find-place = { $place } of { $count }
hint-field-choice = { $choices }
hint-field-counts = Enter types lines like “Dana: 2”
hint-field-headlines = “curve: title”; or overview, personas, ranking, decisions, a stage
hint-field-date = Enter types a day: 3/12 or 2026-12-03
hint-field-flag = Space: yes or no
hint-field-line = Enter edits
hint-field-offered = Enter edits; ← and → choose from { $choices }
hint-field-lines = Enter edits; Ctrl-J is a new line
hint-field-decimal = { $least } to { $most }: Enter or a digit types the number
hint-field-number = Enter or a digit types the number
hint-field-references = Enter lists what can be chosen
hint-field-texts = Enter edits; one item a line (Ctrl-J)
hint-field-whole = { $least } to { $most }: a digit, + or -
hint-filter = words, or key:value as in severity:2.. -owner:none · empty shows all cards · Tab completes · g f presets
hint-find = searches as you type · Enter stays, Esc goes back · then n, N: next, previous
hint-keep-and-add = accept, add another
hint-key-add = add
hint-key-before = previous
hint-key-board = board
hint-key-choose = accept
hint-key-down = down
hint-key-eyes = whose eyes
hint-key-hand-over = next hand-over
hint-key-inspector = all fields
hint-key-lower = worse
hint-key-raise = better
hint-key-help = help
hint-key-hide = hide
hint-key-move = move
hint-key-next = next
hint-key-notable = next low
hint-key-palette = all actions
hint-key-presets = presets
hint-key-ranking = ranking
hint-key-matrix = matrix
hint-key-curve = curve
hint-key-channels = channels
hint-key-compare = compare
hint-key-metrics = metrics
hint-key-automations = automations
hint-key-decisions = decisions
hint-key-check = check
hint-key-check-open = go there
hint-key-history = history
hint-key-session-after = next session
hint-key-replay = replay
hint-key-history-open = go there
hint-key-play = play
hint-key-step = step
hint-key-double = ×2
hint-key-eightfold = ×8
hint-key-save-copy = save a copy
hint-key-leave-replay = leave
hint-key-waive = waive
hint-waive = why the team accepts this; the reason is kept in the map
hint-key-score = score
hint-key-decide = decide
hint-key-park = park
hint-key-parked = parking lot
hint-key-place = where it came from
hint-key-drop = drop
hint-key-inbox = other list
hint-key-personas = personas
hint-key-table = table
hint-key-top = top
hint-key-touchpoint = touchpoint
hint-key-up = up
hint-owner = a name, and a date if you like: Dana 3/12 · empty clears both
hint-save-as = file name, with a folder if it is another one · .masa.ron is added
lane-sign-capture = ✓ capture
lane-sign-hidden = hidden
conflict-ours = Ours: { $value }
conflict-theirs = Theirs: { $value }
conflicts-left = { $count ->
    [one] 1 unresolved merge conflict; run “resolve” (:).
   *[other] { $count } unresolved merge conflicts; run “resolve” (:).
}
blocked-no-conflict = No unresolved merge conflicts.
action-conflict-list = resolve merge conflicts
    .also = resolve
action-conflict-ours = keep ours
action-conflict-theirs = take theirs
did-conflict-ours = kept ours: { $about }
did-conflict-theirs = took theirs: { $about }
did-conflict-removed = removed { $what }; what was added or changed in it is in the stage “{ $unplaced }”
lanes-none = No lanes yet: a adds one.

### ui: agenda and timer
action-timer-open = agenda and timer
    .also = clock, countdown, minutes, schedule
action-timer-start = start the block (after a number: a timer of so many minutes)
action-timer-pause = pause, or go on
action-timer-add = add two minutes (after a number: so many)
action-timer-next = end this block, start the next
action-timer-stop = stop the timer
action-timer-up = the block before
action-timer-down = the block after
action-timer-edit-agenda = edit the agenda
action-agenda-add = add a block
action-agenda-edit = change name and minutes
action-agenda-longer = plan a minute more
action-agenda-shorter = plan a minute less
action-agenda-ready = take a ready-made agenda
action-agenda-clear-times = clear the actual times
action-agenda-keep = keep the block, type the next
agenda-line-prompt = name and minutes: Silent vote 7
agenda-none = No agenda yet: a adds a block, t takes a ready-made one.
agenda-ready = { $minutes } minutes, { $count } blocks
blocked-block-without-minutes = This block has no minutes: e edits the agenda.
blocked-no-block = There is no block yet: a adds one, t takes a ready-made agenda.
blocked-no-times = No block has taken any time yet.
blocked-no-timer = No timer is running: T starts one.
blocked-nothing-to-time = Nothing to start: type a number of minutes, or make an agenda with e.
dialog-agenda = Agenda
dialog-ready-agendas = Ready-made agendas
dialog-timer = Agenda and timer
did-agenda-ready = took the ready-made agenda of { $minutes } minutes
did-block-plan = planned { $what } for { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
did-block-time = recorded the time of { $what }
did-times-clear = cleared the actual times of the agenda
hint-key-add-minutes = 2 minutes more
hint-key-agenda = edit agenda
hint-key-edit = edit
hint-key-longer = longer
hint-key-pause = pause
hint-key-ready-made = ready-made
hint-key-shorter = shorter
hint-key-start = start
hint-key-stop = stop
hint-key-timer = timer
timer-added = { $count ->
    [one] 1 minute more.
   *[other] { $count } minutes more.
}
timer-done = The agenda is done: it took { $actual }, planned were { $planned }.
timer-fact-paused = paused, { $time }
timer-goes-on = The timer goes on.
timer-left = { $time } left
timer-minutes = { $count } min
timer-nearly-over = only { $time } left
timer-no-agenda = No agenda yet: e makes one. Or type minutes, then Enter.
timer-of-block = { $time } · { $name }
timer-over = { $time } over
timer-paused = The timer is paused.
timer-started = Started “{ $name }”: { $time }.
timer-started-ad-hoc = Started: { $time }.
timer-stopped = The timer is stopped.
timer-typed = { $count ->
    [one] Enter: a timer of 1 minute
   *[other] Enter: { $count } minutes
}
palette-nothing = No matching action.
place-not-shown = Not visible: hidden lane or filtered out.
prompt-filter = Filter:
prompt-find = Find:
prompt-owner = Owner and date:
prompt-save-as = Save as:
tick-everyone = everyone
tick-none = none
value-unset = –
value-yes = ✓
### ui: the journal, and what was left behind
action-recovery-discard = discard…
action-recovery-discard-now = discard now
action-recovery-later = later
action-recovery-look = preview
action-recovery-restore = restore
autosave-rests = Autosave is paused until you save. { $reason }
blocked-changed-meanwhile = This map has changed in the meantime; restore on the next start.
blocked-looking = This is a preview. Esc goes back.
text-full = Nothing was inserted: a text edited here can have at most 256 KiB.
text-too-long = This text is longer than the 256 KiB that can be edited here; E opens a card in your own editor.
blocked-just-came = This just appeared. Read it, then press the key again.
key-out-of-reach = { $key } cannot be typed here: an Arabic keyboard sends “{ $typed }”. For “{ $action }”: { $palette }, then its name.
blocked-not-asked = Press d first, then y.
blocked-overwrite-not-asked = Press o first, then y.
blocked-in-report = Close this first: undo and redo change the map.
did-nothing = nothing typed
hint-leave-unkept = quit and lose them
journal-text = { $done }: { $text }
journal-failed = Crash recovery is not working; save soon. { $reason }
journal-panicked = Crash recovery has failed; a report is in the state directory.
recovery-change = { $time }  { $done }
recovery-conflicts = { $count ->
    [one] The file has changed since. Your changes will be merged into it; there is 1 conflict to resolve.
   *[other] The file has changed since. Your changes will be merged into it; there are { $count } conflicts to resolve.
}
recovery-count = { $count ->
    [one] One change, from { $from } to { $until }
   *[other] { $count } changes, from { $from } to { $until }
}
recovery-count-at = { $count ->
    [one] One change, of { $until }
   *[other] { $count } changes, of { $until }
}
recovery-discard-sure = y discards these changes · Esc keeps them
recovery-discarded = { $count ->
    [one] Discarded one change.
   *[other] Discarded { $count } changes.
}
recovery-draft = { $time }  { $done }, as it was being typed
recovery-impossible = Cannot be restored: { $reason }
recovery-kept = Kept for later; it will be offered again on the next start.
recovery-merged = The file has changed since. Your changes will be merged into it, without conflicts.
recovery-others = { $count ->
    [one] Another session left unsaved changes to this map: they are offered next, or on the next start if you restore this.
   *[other] { $count } other sessions left unsaved changes to this map: they are offered next, or on the next start if you restore this.
}
recovery-replayed = The file is unchanged. Your changes will be reapplied; each can be undone.
recovery-title = Unsaved changes
recovery-file-damaged = Enter restores the map into a new file and leaves this one as it is; the first save asks for a name.
recovery-untitled = A map without a file
recovery-unknown-file = A map whose file is unknown
recovery-whole = There is no file. The map will be rebuilt; each change can be undone.
restored = { $count ->
    [one] Restored one change · u undo
   *[other] Restored { $count } changes, each with its undo · u undo
}
restored-partly = { $refused ->
    [one] Restored, but one of { $count } changes could not be applied; all of them stay in the journal.
   *[other] Restored, but { $refused } of { $count } changes could not be applied; all of them stay in the journal.
}

### ui: carrying, copying, pasting
action-carry = move
    .also = carry, drag, reorder
action-carry-drop = drop
action-carry-put-back = put back
action-copy = copy
    .also = yank, clipboard
action-copy-markdown = copy as a table in Markdown
action-copy-tsv = copy as a table for spreadsheets (TSV)
action-paste = paste what was copied
    .also = insert, clipboard
blocked-mixed = Mark only cards, only touchpoints or only stages to do this to all of them.
blocked-nothing-copied = Nothing copied yet: y copies.
copied-count = { $rows }, { $cards }
copied-marked = what is marked
count-personas = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
count-stages = { $count ->
    [one] { $count } stage
   *[other] { $count } stages
}
did-copy = copied { $what }
did-copy-markdown = copied { $what } as Markdown: { $count }
did-copy-tsv = copied { $what } as TSV: { $count }
did-move = moved { $what } to { $where }
did-move-in-order = moved { $what } to position { $place }
did-move-somewhere = moved { $what }
did-paste = pasted { $what }
doing-drag = Let go to move { $what } to { $where }
help-beyond = Mouse and paste
help-out-of-reach = not on an Arabic keyboard: run by name (:)
help-filter = key:value
help-filter-does = in f, /: severity:2.. owner:none
help-click = click
help-click-does = select; twice: edit
help-drag = drag
help-drag-does = move a card
help-wheel = wheel
help-wheel-does = scroll
help-paste = paste
help-paste-does = each line is a card here
help-paste-cells = paste cells
help-paste-cells-does = touchpoints down, lanes across
help-paste-on-name = … on a name
help-paste-on-name-does = each row a touchpoint with cards
nothing-moved = Nothing has moved.
paste-cut = Only the first MiB was pasted.
paste-into-lane = { $lane }: { $text }
paste-left-over = End of the journey: { $count } pasted lines were not placed.
paste-too-long = { $rows } rows do not fit onto the { $touchpoints } touchpoints from here on. On a touchpoint's name each row becomes a new one.
paste-too-wide = { $columns } columns do not fit onto { $lanes } lanes.
put-back = Put back where it was.

### ui: export
action-export = export: slides, pictures, tables
    .also = slides, print, PDF, PowerPoint, picture, send, share
action-export-folder = change the folder
action-export-overwrite = keep both, or overwrite
action-export-part = this stage, or the whole map
action-export-stop = stop the export
action-export-tick = tick, or choose
action-export-turn = next choice
action-export-turn-back = previous choice
action-export-write = write what is ticked
blocked-exporting = An export is under way; Esc on the screen stops it.
blocked-no-format = Tick a format first: Space does.
blocked-not-exporting = No export is under way.
dialog-export = Export
dialog-exported = Exported
export-failed = { $format } was not written: { $reason }
export-label-sheets = Sheets to write on
export-label-deck = Markdown as slides
export-label-embed = Embed the map
export-label-folder = Into
export-label-lanes = Lanes
export-label-live-text = Text of SVG stays text
export-label-orientation = Tables
export-label-paper = Pages
export-label-part = How much
export-label-persona = Cards for
export-label-replace = Existing files
export-label-rows = Rows of tables
export-label-scale = Size of pictures
export-label-theme = Theme
export-lanes-capture = capture lanes
export-lanes-filtered = filtered lanes
export-lanes-shown = all shown lanes
export-no = no
export-embed-part = what is exported
export-none = Nothing was exported, because one of the files could not be written.
export-no-folder = no such folder
export-numbered = keep both
export-part-map = the whole map
export-part-stage = { $stage }
export-replaced = overwrite
export-rows-cards = one per card
export-rows-grid = as on the map
export-scale = { $scale } ×
export-yes = yes
exported = exported to { $file } · the path is on the clipboard
exported-copied = The path is on the clipboard.
exported-fetch = On the clipboard, to be pasted on your own machine:
exported-notes = To know:
exported-not = Not written:
exported-partly = { $written } · { $failed }
exported-remote = exported · on the clipboard: { $line }
exported-several = exported { $count } files to { $folder } · the path is on the clipboard
exported-to = Written to { $folder }
fact-export-stopping = stopping the export…
fact-exporting = exporting { $percent } % · Esc stops
hint-key-folder = folder
hint-key-overwrite = existing files
hint-key-part = stage/map
hint-key-write = write
hint-key-write-mine = write mine
holds-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
holds-pixels = { $width } × { $height }
holds-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}

### ui: import
action-import-cards = paste it as cards
action-import-into = import a file into this map
action-import-take = import it
action-start-import = import a file
blocked-not-pasted = This is a file, not a paste.
dialog-import = Import { $file }
dialog-paste-cells = Each row is a touchpoint, each column a lane
dialog-import-pasted = This looks like a whole journey
did-import = imported { $what }
hint-import = a table (CSV, XLSX, Markdown), Mermaid, JSON, an outline, or an export that carries its map
hint-key-import = import
action-import-heads = say what its heads are
action-import-sheets = choose one of its sheets
action-import-journeys = choose one of its journeys
action-head-next = the next meaning of this head
action-head-former = the former meaning of this head
hint-key-import-heads = heads
hint-key-import-sheets = sheets
hint-key-import-journeys = journeys
hint-key-head-next = next meaning
hint-key-head-former = former
scope-import-heads = In the heads of an import
dialog-import-heads = What the heads become
dialog-import-sheets = Which sheet?
dialog-import-journeys = Which journey?
import-all-sheets = all of them together
import-heads-asked = None of its heads is known: say what they are, then Enter.
blocked-no-heads = It has no heads that could mean something else.
blocked-no-sheets = It is no workbook with several sheets.
blocked-no-journeys = It has no other journey.
head-own-lane = a lane of its own
head-lane-name = the lane of the card
head-number = row numbers
head-ignored = nothing: left out
import-counts = { $stages } · { $touchpoints } · { $cards }
import-counts-personas = { $counts } · { $personas }
import-becomes-map = This creates a new map.
import-sets-figures = { $count ->
    [one] This sets the figures of { $count } metric of the open map, as one undo.
   *[other] This sets the figures of { $count } metrics of the open map, as one undo.
}
import-comes-into = This is added to the open map, as one undo.
import-recognised = Read as { $shape }.
import-stage-head = { $stage } · { $cards }
import-not-taken-over = Not taken over: { INSIDE($parts) }.
import-part-agenda = agenda
import-part-parked = parking lot
import-part-votes = votes
import-part-waivers = waived findings
import-under-way = reading { $file } …
import-unplaced-head = { $count ->
    [one] 1 item could not be placed; it goes to “Unplaced”:
   *[other] { $count } items could not be placed; they go to “Unplaced”:
}
import-others-hint = “masa import --all” makes a map of each.
import-unplaced-one = { $place }: “{ $text }” – { $why }
imported-new = { $what } · not saved yet: Ctrl-S names a file
imported-nothing = Nothing to import: all of it is in this map already.
prompt-import = Import:
start-import = import a table, a picture or slides with their map inside, an outline

### ui: outside changes
action-file-edit = edit a file that another program had open
action-file-outside = show what another program changed in this file
action-outside-close = keep mine
action-outside-copy = save mine under another name
action-outside-merge = merge both
action-outside-overwrite = overwrite with mine
action-outside-overwrite-now = overwrite now
action-outside-reload = reload from disk
action-save-as = save under another name
    .also = rename file, copy file, duplicate
blocked-not-read-only = This file is not read-only.
blocked-no-external-change = No other program has changed this file.
blocked-external-change-foreign = This is not the file that is open. Close this, and open that file instead.
blocked-external-change-removed = Nothing to reload: the file was removed.
blocked-external-change-working = Still working…
dialog-external-change = { $file }
did-outside-merge = merged { $count ->
    [one] { $count } change
   *[other] { $count } changes
} from another program
did-outside-reload = reloaded from disk
fact-external-change-changed = changed outside
fact-external-change-removed = removed outside
file-editable = { $file } is editable now.
hint-key-copy = copy
hint-key-keep-mine = keep mine
hint-key-merge = merge
hint-key-reload = reload
external-change-overwrite-sure = y overwrites what is there · Esc goes back
external-change-write-sure = y writes the map there again · Esc goes back
external-change-as-before = { $file } is unchanged again.
external-change-as-before-save = { $file } is as expected again. Save once more.
external-change-changed = Another program has changed this file.
external-change-changed-unsaved = Another program has changed this file; nothing was written.
external-change-changes = { $count ->
    [one] It made this change:
   *[other] It made { $count } changes:
}
external-change-exists = A file of this name already exists; nothing was written.
external-change-holds = It is the map “{ $title }”: { $stages } · { $touchpoints } · { $cards }
external-change-more = and { $count } more
external-change-no-changes = The map in it is unchanged.
external-change-ours-changed = Your changes are not in it.
external-change-ours-same = You have changed nothing since.
external-change-removed = Another program has removed or moved this file. The map is still here.
external-change-removed-unsaved = This file was removed; nothing was written. The map is still here.
external-change-unreadable = It cannot be merged or reloaded. { $why }
external-change-way = { $keys } – { $does }
external-change-way-close = keep mine, and decide later
external-change-way-copy = save mine under another name, and leave this file as it is
external-change-way-merge = merge both by meaning; what both sides changed is listed, for you to decide
external-change-way-overwrite = write mine here; a copy of what the file holds is kept
external-change-way-write = write mine here again
external-change-way-reload = reload from disk instead of mine; u undoes that
external-change-with-told = { $done } · { $count ->
    [one] 1 decision to review
   *[other] { $count } decisions to review
}
external-change-with-conflicts = { $done } · { $conflicts }
saved-merged = merged, and { $saved }
saved-overwritten = { $saved }; what it held is kept as { $copy }

### ui: table
action-table-first-lane = names
action-table-last-lane = last lane
action-table-open = show on the board
action-table-page-down = rows below
action-table-page-up = rows above
action-table-bottom = last row
action-table-card-after = next card of the cell
action-table-card-before = previous card of the cell
action-table-top = first row
edge-first-column = The names are the first column.
empty-map-table = An empty map. On the board S adds the first stage.

### ui: ranking, matrix, decisions
action-decide = decide: do, later, no
action-ranking-score-after = rank by the next score
action-ranking-score-before = rank by the previous score
action-matrix-first = first card
action-matrix-last = last card
action-weighing-up = more impact
action-weighing-down = less impact
ranked-by = Ranked by: { $score }.
ranking-score = Score
ranking-card = Card
ranking-head = { $formula } · { $left_out }
ranking-empty = Nothing to rank: no card here is of a lane that this score is for.
ranking-empty-filter = Nothing to rank: the filter keeps the cards of this score away. f changes it.
matrix-quick-wins = quick wins
matrix-big-bets = big bets
matrix-fill-ins = fill-ins
matrix-time-sinks = time sinks
matrix-impact = impact
matrix-effort = effort
matrix-empty = No opportunity is shown here, and no card with an impact or an effort.
matrix-tray = { $count } without impact or effort: m places one
matrix-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
matrix-answered = { $count ->
    [one] answers { $count } pain point
   *[other] answers { $count } pain points
}
matrix-position = impact { $impact } · effort { $effort } · { $quadrant } · { $size } · { $place }
matrix-no-position = no impact or effort yet · { $size } · { $place }
decisions-do = To do
decisions-later = Later
decisions-no = Rejected
decisions-all = No opportunity is left undecided.
decisions-open = { $count ->
    [one] { $count } opportunity is undecided · d decides, g r ranks
   *[other] { $count } opportunities are undecided · d decides, g r ranks
}
decision-nobody = nobody yet

### ui: screens with the whole journey
action-journey-first = first touchpoint
action-journey-last = last touchpoint
action-curve-notable-after = next low or moment of truth
action-curve-notable-before = previous low or moment of truth
empty-journey = No touchpoints yet. On the board A adds one.
curve-feels = { $whose } { $emotion }
curve-lows = Lows and moments of truth
curve-no-lows = No lows and no moments of truth
curve-no-emotions = No emotions yet: + and − set that of the selected touchpoint, ! makes it a moment of truth
curve-nothing-said = no thought or pain point here yet

### insight: comparison
change-pain-gone = pain gone
change-pain-eased = pain eased
change-pain-worse = pain worse
change-pain-weighed = pain weighed
change-pain-new = new pain
change-stage-new = new stage
change-stage-gone = stage gone
change-stage-moved = stage moved
change-stage-renamed = stage renamed
change-touchpoint-new = new touchpoint
change-touchpoint-gone = touchpoint gone
change-touchpoint-moved = touchpoint moved
change-touchpoint-renamed = touchpoint renamed
change-feels-better = feels better
change-feels-worse = feels worse
change-felt = emotion changed
change-carried-out = carried out
change-opportunity-gone = opportunity gone
change-opportunity-new = new opportunity
change-decided = decided

### ui: compare
action-compare-open = show it on the board
action-compare-other = compare with another file
blocked-no-change = Nothing is selected: there is no change.
compare-change = { $kind }: { $said }
compare-elsewhere = { $count ->
    [one] 1 other difference: in the map’s own fields, its personas, lanes, agenda or votes
   *[other] { $count } other differences: in the map’s own fields, its personas, lanes, agenda or votes
}
compare-equal = The two maps are equal.
compare-not-here = That is only in the other map.
compare-others = { $count ->
    [one] and 1 other difference
   *[other] and { $count } other differences
}
compare-same-file = { $file } is this map itself.
compare-this-map = this map
compare-version = { $file }, { $state }
hint-compare = the file of another version of this map, such as the current one
hint-key-compare-other = other file
hint-key-stage-after = next stage
prompt-compare = Compare with:

### ui: channels, metrics, automations
action-channels-down = scroll down
action-channels-up = scroll up
action-hand-over-after = next hand-over
action-hand-over-before = previous hand-over
channel-hand-over = handed over from { $before }
channel-hand-over-noted = handed over: { $note }
channel-unknown = no channel yet: i opens all fields
channels-none = No channels yet. Select a touchpoint and press i: one of its fields is the channel.
metrics-bar = Progress
metrics-empty = No metrics are shown here. On the board a adds a card to a lane for metrics; i opens its fields.
did-set-figures = { $count ->
    [one] set the figure of { $count } metric
   *[other] set the figures of { $count } metrics
}
did-set-figures-read = { $set }, reading { $written } as { $value }
metrics-paste-too-long = { $count } numbers do not fit: there are { $metrics } metrics from the selected one down.
metrics-figures = Now → target
automations-empty = No automations are shown here. On the board a adds a card to a lane for automations; i opens its fields.

### ui: check
action-check-open = go to the place of the finding
action-check-waive = waive the finding with a reason, or no longer
blocked-no-finding = Nothing is selected: there is no finding.
blocked-waive-error = An error cannot be waived; Enter goes to its place.
check-summary = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
} · { $advice } advice · { $waived } waived
check-summary-filter = { $summary } · the filter shows { $shown }
check-error-title = { $title } (errors)
check-waived-title = Waived
check-unused-title = Waivers that are no longer needed
check-nothing = Nothing is wrong, and nothing is missing.
check-nothing-filter = Nothing was found about the cards that the filter shows. f changes it.
check-place-gone = It is no longer in the map.
complaint-reason = Say why: a waiver needs a reason.
did-waive = waived { $check } for { $what }
did-unwaive = took back the waiver for { $what }
prompt-waive = Waive because:

### ui: history
blocked-no-history = Save the map first: the history is that of its file.
blocked-no-session = Nothing is selected: there is no session.
blocked-no-base = This session is only listed: the map that it began with was not kept.
blocked-no-changed-node = Select a change of something that is still in the map.
action-history-session-after = next session
action-history-session-before = beginning of the session, or the one before
action-history-replay = replay the session from here
action-history-open = go to what was changed
action-history-search = list only changes that contain a text
hint-history-search = lists the changes that contain it · nothing typed: all
history-found = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
history-sought = { $found } with “{ $text }”; / changes that.
history-nothing-found = No change contains it. / changes the text.
history-oldest = This is the oldest session.
history-newest = This is the newest session.
history-reading = Reading what is recorded…
history-summary = { $count ->
    [one] 1 change
   *[other] { $count } changes
} in { $sessions } since { $day }
history-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
history-none-since = Nothing was changed since the review of { $day }.
history-since = Since the review of { $day }: { $count ->
    [one] 1 change
   *[other] { $count } changes
}
history-before = Before the review of { $day }
history-session = { $when } · { $count ->
    [one] 1 change
   *[other] { $count } changes
} · { $status }
history-on-host = { $session } · on { $host }
history-only-listed = { $session } · only listed
history-saved = saved
history-kept = not saved yet
history-left = not saved, can be recovered
history-restored = restored
history-discarded = discarded
history-change = { $time }: { $said }
history-replays = Enter replays the session from its beginning; on a change, from there.
history-limits = Recorded on this computer: the last hundred sessions of all maps.

### ui: replay
action-replay-play = play or pause
action-replay-right = step to the right
action-replay-left = step to the left
action-replay-first = before the first step
action-replay-last = after the last step
action-replay-single = play
action-replay-double = play twice as fast
action-replay-eightfold = play eight times as fast
action-replay-copy = save the map that is shown as a copy
action-replay-leave = leave the replay
replay-step = { $place } of { $count } · { $time } · { $said }
replay-begin = the map before the first change
replay-playing = Playing × { $speed }
replay-paused = Replay, paused
replay-at-end = This is the last step.
replay-at-begin = This is before the first step.
replay-copied = Saved a copy as { $file }. The open map stays as it is.
prompt-save-copy = Save a copy as:
hint-save-copy = A new file in this folder; the open map stays as it is.

### ui: personas
action-persona-add = add a persona
action-persona-bottom = last field
action-persona-eyes = view as this persona
action-persona-field-after = next field
action-persona-field-before = previous field
action-persona-first = first persona
action-persona-last = last persona
action-persona-top = first field
blocked-no-persona-selected = This map has no personas yet: a adds one.
edge-first-persona = The first persona.
edge-last-persona = The last persona.
no-personas-yet = No personas yet. a adds the first.

### ui: start
action-start-new = new map
action-start-open = open
action-start-recent = open a recent map
action-start-sample = sample
action-start-tour = take the tour
blocked-no-recent = No such map in the list.
language-arabic = العربية
language-english = English
language-greek = Ελληνικά
language-hebrew = עברית
sample-amazon = An online shopper at Amazon
sample-digital = A pram, from the street to the app
sample-ecwid = Buying a laptop
sample-retail = A digital shop for skin care
sample-seamless = A shop without friction
start-leave = quit
folder-outline = { $title } · { $stages }, { $cards }
folder-review-due = { $told } · review due since { $day }
folder-unread = not readable as a map
folder-empty = There are no maps in this folder yet.
start-folder = In this folder
start-unsaved = Unsaved changes
start-unsaved-changes = { $count ->
    [one] 1 unsaved change
   *[other] { $count } unsaved changes
}
start-new = A new map from a template
start-recent = Recent
start-samples = Samples to explore
start-review-due = review due · { $when }
start-today = today
start-tour = the tour: five minutes, twelve steps, on a finished map
start-what = a workshop for customer journey maps
start-yesterday = yesterday
template-blank = Blank, with lanes
template-blueprint = Service blueprint
template-loop = Loop of three stages
template-purchase = Purchase in five stages

### ui: keys
keys-prefix = { $keys } conflicts with “{ $action }”: one is the start of the other.
keys-unknown-action = Settings: keys are bound to { $action }, which is not an action.
keys-unknown-action-nearest = Settings: keys are bound to { $action }, which is not an action. Is { $meant } meant?
keys-twice = Settings: { $keys } is bound twice; it stays with “{ $action }”.
keys-reserved = Settings: { $keys } always closes what is open, as Esc does; it cannot be bound.
keys-lost = Settings: “{ $action }” has no key left, since another action has it now. The palette (:) still reaches it.
keys-unreadable = Settings: unknown keys: { $keys }.
### insight: differences
difference-added = Added { $what }.
difference-added-to = Added { $what } to { $place }.
difference-removed = Removed { $what }.
difference-removed-from = Removed { $what } from { $place }.
difference-moved = Moved { $what } from { $from } to { $to }.
difference-reordered = Moved { $what } to position { $place }.
difference-flag-set = Marked { $what } as { $field }.
difference-flag-cleared = { $what } is no longer marked as { $field }.
difference-set = Set { $field } of { $what } to { $to }.
difference-cleared = Cleared { $field } of { $what }; it was { $from }.
difference-renamed = Changed { $what } to { $to }.
difference-changed = Changed { $field } of { $what } from { $from } to { $to }.
difference-entry = { $field } ({ $entry })
difference-entry-added = Added { $entry } to { $field } of { $what }.
difference-entry-removed = Removed { $entry } from { $field } of { $what }.
difference-unknown = an unknown field
difference-conflict = Unresolved: { $conflict }
difference-conflict-settled = Resolved the conflict about { $about }.

### insight: conflicts
conflict-about = the { INSIDE($field) } of { $what }
conflict-unknown = field “{ $name }”
conflict-told = Both sides changed { $about }: ours is { $ours }, theirs { $theirs }.
conflict-told-in = Both sides changed { $about } in { $place }: ours is { $ours }, theirs { $theirs }.
conflict-nothing = nothing
conflict-yes = yes
conflict-place = position
conflict-first = first
conflict-after = after { $what }
conflict-removed = removed
conflict-kept = kept, with what was added or changed in it: { $changed }
conflict-and-more =
    { $count ->
        [one] { $first } and one more
       *[other] { $first } and { $count } more
    }
conflict-ours-removed = Ours removed { $what }, theirs added or changed { $changed } in it: keep it or remove it.
conflict-theirs-removed = Theirs removed { $what }, ours added or changed { $changed } in it: keep it or remove it.
field-after = order
field-kept = removal

### cli
cli-output = Cannot write to standard output: { $said }.
cli-of-file = { $file }: { $said }
cli-finding = { $file }: { $about }: { $said }
cli-checked = { $place }: { $check }: { $said }
cli-list = { $names }
# What is typed to agree, parted by blanks.
cli-yes = y yes
cli-template-line = { $name }  { $language }  { $title }
cli-near-command = “{ $file }” is neither a command nor a file. Did you mean “masa { $command }”? A new map of that name is begun by “masa { $name }”.
cli-bare-new = “{ $file }”: No such file. A new map of that name is begun by “masa { $name }”.
cli-bare-there = “{ $file }”: No such file. “masa { $name }” opens the map.
cli-ask-new = “{ $file }”: No such file. Begin a new map { $name }? [y/N]
cli-ask-there = “{ $file }”: No such file. Open { $name }? [y/N]
cli-named = { $file }: No such file. Did you mean { $name }?
cli-missing = { $file }: No such file. Check its name and its folder.
cli-missing-listed = { $file }: No such file. “masa { $word }” lists the maps of its folder.
cli-missing-folder = { $file }: No such file. There is no folder { $folder }.
cli-is-folder = { $file }: Is a directory. “masa { $word }” lists the maps in it.
cli-empty-stream = -: Nothing came from standard input. A map is sent to it as in “masa show - < shop.masa.ron”.
cli-reading = (reading a map from standard input, until Ctrl-D)
cli-needs-file = Standard input (“-”) is not enough here. Name the file of the map, as in “masa { $command } shop.masa.ron”.
cli-folder-line = { $day }  { $file }  { $told }
cli-folder-empty = There are no maps in this folder. “masa new NAME” creates one.
cli-made = Created { $file }. Open it with “masa { $word }”.
cli-new-ending = { $file }: This is the ending of another format. Name the map { $name }.
cli-written = Wrote { $file }.
cli-none-written = { $why } None of the { $count } files was written.
cli-not-canonical = { $file }: Not in canonical form. “masa fmt” rewrites it.
cli-comments-go = { $count ->
    [one] { $count } comment goes: the canonical form has none.
   *[other] { $count } comments go: the canonical form has none.
}
cli-comments-kept = { $count ->
    [one] { $file }: Left as it is, for its comment would go. Without --keep, it is rewritten.
   *[other] { $file }: Left as it is, for its { $count } comments would go. Without --keep, it is rewritten.
}
cli-former-kept = The previous file is kept as { $former }.
cli-into-directory = { $file }: Is a directory. Name a file with -o.
cli-exists = { $file }: File already exists. Choose another name with -o, or overwrite it with --force.
cli-onto-itself = { $file }: This is the map itself, which the export would overwrite. Choose another name with -o.
cli-no-directory = { $file }: Not a directory; several formats need one. Name one with -o, or leave -o out.
cli-one-format = Only one format can go to standard output. Name a directory with -o.
cli-one-stream = Only one of the two maps can be read from standard input.
cli-merge-stream = A merge needs three files; none of them can be standard input.
merge-undecided = Both sides changed { $about }: { $one } has { $ours }, { $other } has { $theirs }.
merge-undecided-in = Both sides changed { $about } in { $place }: { $one } has { $ours }, { $other } has { $theirs }.
merge-undecided-removed = { $gone } removed { $what }, { $kept } added or changed { $changed } in it: keep it or remove it.
merge-comments = { $count ->
    [one] A merge does not keep the comment of this file.
   *[other] A merge does not keep the { $count } comments of this file.
}
merge-comments-in-git = A merge by meaning keeps no comments; git's history has them.
merge-unreadable = In { $side }: { $why }
merge-lines-marked = So git merged it line by line and left conflict markers. Edit the file, remove the markers, then “git add” it.
merge-lines-clean = So git merged it line by line, without a conflict.
merge-lines-unreadable = So git merged it line by line, and the result is not a readable map. Fix the file, then “git add” it.
merge-file-merged = Both sides are merged. To go on: git add { $word }
merge-file-then = When all is resolved: git add { $word }
merge-file-no-conflict = Git has no conflict in this file: there is nothing to merge.
merge-file-forgotten = Git no longer has the versions of this conflict. Edit the file and remove the markers.
merge-file-one-sided = { $gone } removed or renamed it, { $kept } changed it. To keep it: git add { $word }. To remove it: git rm { $word }
merge-file-gone = Both sides removed or renamed this file: there is nothing to merge.
merge-file-unreadable = Nothing was written. Edit the file, remove the markers, then “git add” it.
merge-file-edited = This file was edited since git merged it; nothing was written. To keep it as it is: git add { $word }. To merge it again: masa merge --force { $word }
merge-file-settled = This file already holds what { $side } has, without a conflict; nothing was written. To keep it: git add { $word }. To merge it again: masa merge --force { $word }
merge-kept = Kept { $what }, which one side removed and the other changed.
merge-kept-in = Kept { $what } in { $place }, which one side removed and the other changed.
merge-moved = One side moved { $what } within its list, the other to another place, where it is now.
merge-moved-in = One side moved { $what } within its list, the other to { $place }, where it is now.
merge-crossed = Both sides reordered what is around { $what }: check whether it is where it should be.
merge-crossed-in = Both sides reordered what is around { $what } in { $place }: check whether it is where it should be.
merge-forgotten = An earlier merge had left { $value } undecided as { $about }; it is no longer among the values to choose from.
merge-voted = Both sides have a ballot of { $voter } in { $what }; ours counts.
merge-same-name = Both sides have { $what }: the map now has two of this name. Remove one, or rename it.
merge-same-name-in = Both sides have { $what } in { $place }: it now has two of this name. Remove one, or rename it.
merge-conflicts-earlier = { $count ->
    [one] 1 conflict of an earlier merge is still unresolved; the file holds both values. Open it with Masa to resolve it.
   *[other] { $count } conflicts of earlier merges are still unresolved; the file holds both values of each. Open it with Masa to resolve them.
}
merge-conflicts = { $count ->
    [one] 1 unresolved conflict; the file holds both values. Open it with Masa to resolve it.
   *[other] { $count } unresolved conflicts; the file holds both values of each. Open it with Masa to resolve them.
}
install-complete = Git already merges the maps of this repository with Masa.
install-will-write = To let git merge maps by meaning, this will be written:
install-line = { $where }: { $line }
install-ask = Write it? [y/N]
install-refused = Nothing was written.
install-done = Done. Commit .gitattributes; everyone else runs “masa merge --install” once in their clone.
install-former = { $where }: { $line } (will be replaced)
install-done-bare = Done. It holds for this repository and its worktrees; other clones run “masa merge --install” themselves.
install-in-git-directory = This is git's own directory. Change into the working tree, then run “masa merge --install” again.
git-missing = git was not found. Install it, then try again.
git-no-repository = { $directory }: Not in a git repository. Change to the folder of one; without git, “masa merge BASE OURS THEIRS” merges three files.
git-failed = git: { $said }
cli-option-not-taken = { $option } does not apply to { $formats }. { $known ->
    [none] No format takes it.
   *[other] It works with { $known }.
}
cli-other-ending = { $file }: This is not the ending of { $format }. Name the file { $name }.
cli-whole-map = { $format } always holds the whole map: --lanes, --persona and --stage do not apply to it.
cli-embedded-part = The { $format } carries a map of this part: { $stages ->
    [one] 1 stage
   *[other] { $stages } stages
}, { $cards ->
    [one] 1 card
   *[other] { $cards } cards
}. “masa import” opens it.
cli-embedded-whole = The { $format } carries the whole map: { $stages ->
    [one] 1 stage
   *[other] { $stages } stages
}, { $cards ->
    [one] 1 card
   *[other] { $cards } cards
}. “masa import” opens it.
cli-carries-no-map = { $format } cannot carry the map: --embed does nothing for it. It works with { $carriers }.
cli-binary-terminal = { $name } is not written to a terminal: name a file with -o, or pipe it.
cli-format-not-built = This masa was built without { $name }. Build it with the feature “{ $name }”, or choose another format.
cli-no-format = Unknown format { $name }. Formats: { $known }.
cli-no-lane = This map has no lane called “{ $name }”. It has { $known }.
cli-no-persona = This map has no persona called “{ $name }”. It has { $known }.
cli-many-personas = Several personas match “{ $name }”: { $known }. Type more of the name.
cli-no-stage = This map has no stage called “{ $name }”. It has { $known }.
cli-many-stages = Several stages match “{ $name }”: { $known }. Type more of the name.
cli-no-sample = Unknown sample “{ $name }”. Samples: { $known }.
cli-no-sample-language = The sample { $name } is not available in the language { $language }, only in { $known }.
cli-no-template = Unknown template “{ $name }”. Templates: { $known }.
cli-no-template-language = The template { $name } is not available in the language { $language }, only in { $known }.
log-line = { $time }  { $state }  { $said }
log-draft = { $said } (in an open editor)
log-saved = saved
log-kept = kept
log-left = left
log-restored = restored
log-discarded = discarded
log-torn = { $file }: Parts of this journal cannot be read; what follows is whole, but changes are missing in it.
log-torn-running = { $file }: The end of this journal cannot be read, or a running program is just writing it; what was written before follows.
log-next = These changes are in no file: “masa recover” lists them, “masa recover FILE” restores them.
log-nothing = No changes to this map are recorded.
log-nothing-since = No changes since that day are recorded.
log-no-date = Not a date: “{ $typed }”. Write it as 2026-11-21, or “review” for the day of the last review.
log-no-review = The map has no date of review. Name a day: --since 2026-11-21.
recover-nothing = No unsaved changes were found.
recover-nothing-numbered = There is no number { $number }: no unsaved changes were found.
recover-nothing-of = No unsaved changes of this map were found.
recover-nothing-because = { $reason } No unsaved changes of it were found.
recover-of-unknown-map = Number { $number } of “masa recover” is damaged at its beginning, so its file is not known: it may be of this map. Look with “masa recover { $number } --show”, and restore it with “masa recover { $number } -o FILE”.
recover-open = { $file } is open in process { $process }, which keeps its unsaved changes. Save them there.
recover-open-somewhere = { $file } is open in another program, which keeps its unsaved changes. Save them there.
recover-elsewhere = The changes of this map were made on { $host }, and the program may still be running there. If it is not, restore them by their number; “masa recover” lists them.
recovery-elsewhere = They were made on { $host }; the program may still be running there.
recover-unread =
    { $count ->
        [one] Nothing else was found, but one part of the journal could not be read: changes may be in there. Make it readable, and ask again.
       *[other] Nothing else was found, but { $count } parts of the journal could not be read: changes may be in there. Make them readable, and ask again.
    }
recover-not-put-away = The map was written in full; only its journal could not be removed. { $reason }
recover-line = { $number }. { $name }: { $changes }, { $from } to { $until }: … { $last }
recover-line-of-texts = { $number }. { $name }: no change of it can be restored, but texts were found
recover-changes =
    { $count ->
        [one] 1 change
       *[other] { $count } changes
    }
recover-and-then = { $before }; { $next }
recover-change = { $time }  { $said }
recover-draft = { $time }  { $said } (in an open editor)
recover-torn = The end of this journal cannot be read; it is left out.
recover-was-at = This map was at { $path }.
recover-file-copy = { $reason } The newest copy of it that can be read is { $copy }.
recover-instead = { $reason } Nothing was restored. To restore into a new file, name it with -o.
recover-another-map = { $file }: This file now holds another map, with nothing of the one that was changed.
recover-written-anew = The file was gone; it was created again.
recover-headless = The beginning of this journal is damaged, so its file is not known.
recover-places-damaged = { $count ->
    [one] One place in this journal is damaged; it is skipped, and what comes before and after it is restored.
   *[other] { $count } places in this journal are damaged; they are left out, and what comes before and after them is restored.
}
recover-base-damaged = The copy of the map that these changes start from is damaged. If the file is gone or different too, compare the result with a backup.
recover-base-missing = The copy of the map that these changes start from is lost. If the file is gone or different too, cards that have lost their place go to “Unplaced”.
recover-texts-found = “masa recover NUMBER --show” prints the texts found in the damaged part.
recover-only-texts = Nothing in this journal can be restored, but some of its texts can be read: “masa recover NUMBER --show” prints them.
recover-no-changes = No change of it can be restored, but texts were found.
recover-refused = { $count ->
    [one] One change could not be applied, because what it changes is missing.
   *[other] { $count } changes could not be applied, because what they change is missing.
}
recover-refused-kept = The journal is kept; “masa recover NUMBER --show” prints the texts of these changes.
recover-text = {"    "}{ $line }
recover-refused-change = Not applied: { $said }
recover-text-found = Found in a damaged part of the journal; it may be altered or incomplete:
recover-next = Look with “masa recover NUMBER --show”, restore with “masa recover NUMBER”, discard with “masa recover NUMBER --discard”.
recover-no-home = There is no directory for what the program remembers, and so no journal. Set MASA_STATE_DIR.
recover-no-number = There is no number { $number } in the list; it ends with { $count }. “masa recover” shows it.
recover-several = Several sessions left changes to this map. Say which, by its number; “masa recover” lists them.
recover-no-file = This map has no file yet. Say where to write it, with -o.
recover-unknown-file = The beginning of this journal is damaged, so its file is not known. Say where to write it, with -o.
recover-discarded = The unsaved changes are discarded.
recover-restored =
    { $count ->
        [one] 1 change is restored.
       *[other] { $count } changes are restored.
    }
cli-no-command = Unknown command “{ $name }”.
cli-no-command-near = Unknown command “{ $name }”. Did you mean “{ $near }”?

### store
read-error = { $place }: { $problem }
read-error-newer = { $place }: { $problem } The file is of a newer version of Masa (schema { $schema }): updating Masa may be all it needs.
read-missing = No such file.
read-directory = Is a directory.
read-not-regular = This is a device or a pipe, not a file. Use “-” to read from standard input.
read-denied = Permission denied.
read-too-large = This file is larger than { $limit } MiB, more than any map. Is it the right one?
read-too-many = From here on, this file has more than { $limit } nodes, or values of one kind: too many for a map. Is it the right one?
read-unreadable = This file cannot be read: { $said }.
read-empty = This file is empty.
read-not-a-map = Not a Masa map. “masa import” makes one from other formats.
read-not-utf8 = Not UTF-8 text from here on. Save the file as UTF-8.
read-conflict-markers = Git left a conflict here. Edit the file and remove the markers.
read-conflict-markers-in-file = Git left a conflict here. Run “masa merge { $file }”, or edit the file and remove the markers.
read-other-struct = Expected “{ $expected }(…)”, found { $found }.
read-node-as-text = Expected { $form }), found { $found }.
read-repeated-key = “{ $key }” appears here for the second time. Remove one of the two.
read-repeated-id = The id { $id } is used twice, first in line { $first }. Give this one another id, or none: then Masa assigns one.
read-malformed-id = { $text } is not a valid id here. An id is { $letter }, a hyphen and 1 to 12 lowercase letters or digits, as { $letter }-7f3k9q2m; without one, Masa assigns it.
read-not-a-persona = { $text } is not the id of a persona. Give the persona an id where it is listed, as (id: "p-noa", name: "Noa"), and write "p-noa" here.
read-unasked-conflict = A conflict must begin with id and field (and key, in a table); then ours and theirs.
read-repeated-conflict = This is the second conflict about one field of { $id }. Remove one of the two.
read-no-lane = This card has no lane. Give it one: the id, the kind or the title of a lane.
read-unknown-lane = There is no lane { $lane }. The lanes of this file are { $known }.
read-unknown-lane-none = There is no lane { $lane }, and the file lists none. List it under “lanes”, or name a kind: { $kinds }.
read-ambiguous-lane = Several lanes are called { $lane }. Name the one that is meant by its id: { $known }.
read-out-of-range = { $field } must be a whole number from { $least } to { $most }, not { $found }.
read-not-finite = { $field } must be a finite number, not { $found }.
read-not-a-date = { $field } must be a date written as 2026-11-21, not { $found }.
read-no-such-choice = { $field } must be one of { $allowed }, not { $found }.
read-no-such-choice-nearest = { $field } must be one of { $allowed }, not { $found }. Is { $meant } meant?
read-outside-scale = { $field } must be a number from { $least } to { $most }, not { $found }.
read-wrong-type = { $field } must be { $expected }, not { $found }.
expected-text = a text in double quotes ("…")
expected-texts = a list of texts, as ["one", "two"]
expected-flag = true or false
expected-whole = a whole number
expected-number = a number
expected-choice = a word without quotes
expected-date = a date in quotes, as "2026-11-21"
expected-id = an id in quotes
expected-ids = a list of ids, as ["c-7f3k9q2m"]
expected-counts = a table, as {"{"}"Dana": 2{"}"}
expected-texts-by-name = a table of texts, as {"{"}"curve": "Support is where the journey breaks"{"}"}
expected-nodes = a list in [ ]
expected-place = a list of the ids of what it stands in, as ["t-2b8x", "l-7f3k"] for a card or ["s-4tq8"] for a touchpoint
expected-keys = a table of lists, as {"{"}"card.add": ["a"]{"}"}
syntax-end = The file ends here, but something is still open. Was it cut off?
syntax-unclosed-text = The text that begins here has no closing quote.
syntax-unclosed-comment = The comment that begins here has no end: “*/” is missing.
syntax-escape = Unknown escape. A backslash in a text is written \\, a quote \".
syntax-comma = Expected a comma, or the end of what is open.
syntax-colon = Expected a colon after the name of a field.
syntax-close = “{ $bracket }” is missing here.
syntax-key = Expected the name of a field, as “text: …”.
syntax-key-before = Expected the name of a field, as “text: …”, found “{ $bracket }”. Is “)” missing before it?
syntax-comment-sign = “#” begins nothing here. A comment begins with //.
syntax-text-over-lines = The text that begins here goes on to line { $line }. Is its closing quote missing?
syntax-after = The file should end here, but something follows. Remove it.
syntax-too-deep = Brackets are nested more deeply here than in any file of Masa. Is it the right one?
syntax-other = This is not RON: { $said }.
read-only-locked = The program { $process } on { $host } has this file open (since { $since }): close it there, then press F7 to edit it here.
read-only-newer = This file is of a newer version of Masa (schema { $schema }), which asks that only versions from schema { $needed } on change it; this one knows { $known }. It is open for reading; update Masa to change it.
interrupted-changed = A save of this map was interrupted, and the file holds something else since or is gone. What was being saved is in { $copy }.
interrupted-completed = An interrupted save of this map was completed.
interrupted-not-begun = A save of this map was interrupted before it changed the file. What was being saved is in { $copy }.
interrupted-not-completed = A save of this map was interrupted, and could not be completed: { $why } What was being saved is in { $copy }.
interrupted-torn = A save of this map was interrupted and left the file half written. “masa { $file }” or “masa recover { $file }” completes it; what was being saved is also in { $copy }.
interrupted-damaged = Whether a save of this map was interrupted cannot be found out: the note of it is damaged ({ $record }). Copies of what the map held are beside it.
interrupted-unread = Whether a save of this map was interrupted cannot be found out: { $said } ({ $record }).
note-no-schema = The file does not say its schema; it was read as { $schema }.
note-migrated = The file is of schema { $schema }; saving brings it up to date and keeps the former one.
note-newer = The file is of a newer version of Masa (schema { $schema }); what this one does not know is kept.
note-lanes-made = The file lists no lanes; these were made from what its cards say: { $lanes }.
note-lanes-named = { $count ->
    [one] { $count } card names its lane by kind or title; saving writes the lane's id.
   *[other] { $count } cards name their lanes by kind or title; saving writes the lanes' ids.
}
note-ids-dealt = { $count ->
    [one] { $count } missing id was assigned; saving writes it.
   *[other] { $count } missing ids were assigned; saving writes them.
}
note-unknown-fields = { $count ->
    [one] This version does not know the field { $names }; it is kept.
   *[other] This version does not know these { $count } fields; they are kept: { $names }.
}
note-comments = { $count ->
    [one] The file has { $count } comment, which saving does not keep; the former file is kept beside the new one.
   *[other] The file has { $count } comments, which saving does not keep; the former file is kept beside the new one.
}
saved-without-copy = It is saved, but no copy of what it held before could be kept ({ $said }).
save-exists = { $file }: File already exists. Choose another name.
save-changed = { $file }: Another program changed this file since it was read; nothing was written. Open it again, or save under another name.
save-removed = { $file }: This file was removed since it was read. Save it as a new one.
save-held = { $file }: Not written: the program { $process } on { $host } has it open since { $since }. Close it there, or save under another name.
save-not-regular = { $file }: Not a regular file, but a directory, a device or a pipe. Choose another name.
save-protected = { $file }: This file is write-protected; it was not changed. Change its permissions, or save under another name.
save-unfaithful = { $file }: What would be written cannot be read back as the same map, so nothing was written. This is a bug in Masa: please report it, and export the map as JSON meanwhile.
save-denied = { $file }: Permission denied; the file was not changed. Check the permissions of its directory, or save elsewhere.
save-no-directory = { $file }: No such directory. Create it, or choose another.
save-full = { $file }: The disk is full; the file was not changed. Make room and save again, or save elsewhere.
save-limit = { $file }: This is more than the system lets a program write into one file (see “ulimit -f”); the file was not changed. Raise the limit, or export less.
save-halfway = { $why } { $new } was already written and could not be restored.
save-quota = { $file }: Your disk quota is used up; the file was not changed. Make room and save again, or save elsewhere.
save-not-kept = { $file }: No copy of what another program wrote could be kept, neither in { $directory } ({ $said }) nor beside it; nothing was written. Make room there, or save under another name.
save-no-place-for-copy = { $file }: This file could only be written in place, and there is no directory for a copy of what it holds; nothing was written. Save under another name.
save-no-copy = { $file }: This file could only be written in place, and no copy of what it holds could be kept in { $directory } ({ $said }); nothing was written. Make room there, or save under another name.
save-entangled = { $file }: Another program wrote this file while it was saved. Both versions are there: one under this name, the other as { $left }. Look at both before you go on.
save-torn = { $file }: Writing failed half-way, and what was there could not be brought back. It is whole in { $copy }: make room, and copy it back or save again.
save-system = { $file }: Nothing was written ({ $said }); the file was not changed. Save again, or elsewhere.
note-unknown-settings = { $count ->
    [one] This version does not know the setting { $names }; it is kept and does nothing.
   *[other] This version does not know these { $count } settings; they are kept and do nothing: { $names }.
}
settings-theme = Colours
settings-bidi = Right-to-left text is ordered by
settings-shaping = Arabic letters
settings-density = Density
settings-footer = Line of keys
settings-name = Your name
settings-language = Language of the program
settings-digits = Digits
settings-ascii = Frames in ASCII
settings-mouse = Mouse
settings-timer-bell = Bell when the time is over
settings-timer-title = Time left in the window title
settings-export-theme = Exports: theme
settings-export-paper = Exports: pages
settings-export-accent = Exports: colour of titles (#RRGGBB)
settings-export-colours = Exports: colours of lanes (KIND #RRGGBB)
settings-export-logo = Exports: logo (a PNG file)
settings-export-formats = Exports: formats
settings-export-scope = Exports: how much
settings-export-scale = Exports: pixels to a point
settings-export-embed = Exports: embed the map
settings-export-orientation = Exports: tables
settings-export-live-text = Exports: text of an SVG can be edited
settings-export-deck = Exports: Markdown as slides
paper-slides = slides (16:9)
paper-a4 = A4, landscape
paper-letter = US Letter, landscape
paper-a3 = A3, the whole map on one page
paper-a2 = A2, the whole map on one page
paper-a1 = A1, the whole map on one page
paper-a0 = A0, the whole map on one page
paper-wide = 16:9, the whole map on one page
paper-poster = one page, as large as the map needs
scope-stage = this stage
scope-map = whole map
orientation-usual = as usual: pictures across, the rest down
orientation-down = touchpoints as rows
orientation-across = touchpoints as columns
picture-unreadable = { $file }: The logo cannot be read ({ $said }). Correct export_logo in the settings.
picture-not-png = { $file }: The logo is no PNG picture, or a broken one. Save it as PNG, or correct export_logo in the settings.
picture-too-large = { $file }: The logo is larger than { $pixels } pixels in a direction, or than { $bytes } MB. Make it smaller.
settings-backups = Copies kept of a file's former contents
settings-autosave = Autosave
settings-autosave-seconds = Autosave: seconds after a change
autosave-off = never
autosave-on-idle = when nobody types
autosave-every = at intervals
theme-auto = as the terminal
theme-light = light
theme-dark = dark
bidi-auto = as this terminal needs it
bidi-app = Masa
bidi-guard = Masa, letter by letter
bidi-kitty = Masa, for kitty
bidi-terminal = the terminal
bidi-off = nobody
shaping-auto = as this terminal needs it
shaping-forms = joined, lam-alef in two cells
shaping-ligated = joined, lam-alef in one
shaping-none = left to the terminal
digits-latin = Latin
digits-arabic-indic = Arabic-Indic
density-comfortable = comfortable
density-compact = compact

### store: journal

journal-system = { $file }: The journal of changes could not be used ({ $said }). Save the map, so that its file holds them.
journal-displaced = { $file }: Another program removed or altered the journal of changes again and again. Save the map, so that its file holds them.
journal-unread = Changes of this map may be left that could not be looked at. { $reason }
journal-full = { $file }: The journal of changes could not be written; there is no room left. Make room, or save the map elsewhere.
journal-poisoned = { $file }: The journal of changes could not be written to the end. Save the map, so that its file holds them.
journal-too-large = { $file }: This is more than a journal of changes may hold. Save the map, so that its file holds it.
journal-unfaithful = { $file }: The map cannot be written so that it is read back the same, so there is no journal of its changes. This is a bug in Masa; please report it.
journal-unreadable = { $file }: This file is damaged from its beginning on, or is no journal of changes: nothing can be read from it. Move it to another folder if you do not need it.
journal-of-unknown-map = { $file }: This journal of changes is damaged at its beginning, so its map is not known; “masa recover” lists it.
journal-another-map = { $file }: The file holds another map than this journal of changes.
journal-not-read = { $file }: This part of the journal could not be used: { $said }. Look at its permissions and those of its folder, and try again.
journal-too-large-to-read = { $file }: This is larger than any journal of changes that Masa writes, and is not read.
journal-newer = { $file }: A newer version of Masa wrote this journal of changes. Restore it with that version.
journal-no-base = { $file }: The map that these changes start from was not kept, so they cannot be replayed.
journal-in-use = { $file }: A running Masa has this open. Save or quit there first.
journal-unnamed = a change made by another version of Masa
journal-whole = all earlier changes
journal-merged = restored unsaved changes

session-too-large = The snapshot of this session is larger than any that Masa writes, and is not read.
session-unreadable = The snapshot of this session cannot be read. Ask for the session to be started anew.
session-other-version = The session runs with another version of Masa. Use the same version on all machines.

### app
editor-cut-short = Masa had to end while the text was in the editor; what the editor had saved is in { $file }
editor-failed = { $editor } could not be run ({ $said }): $VISUAL or $EDITOR says which editor to use.
editor-stopped = Masa was asked to exit while the editor was open.
editor-at-once = { $editor } returned at once, with nothing changed. If it is still open, let it wait (as “code --wait” does); until then its text is in { $file }
editor-empty = The editor left an empty text; the card stays as it was.
editor-file-gone = { $editor } left no file where the text was ({ $file }); nothing was changed.
editor-file-unreadable = What { $editor } left cannot be read ({ $said }); nothing was changed. It is in { $file }
editor-no-text = What { $editor } saved is not UTF-8 text; nothing was changed. It is in { $file }
editor-too-long = What { $editor } saved is longer than 8 MiB; nothing was changed. It is in { $file }
editor-unsuccessful = { $editor } reported an error; nothing was changed.
editor-unsuccessful-kept = { $editor } reported an error; nothing was changed. What it had saved is in { $file }
no-terminal = Masa needs a terminal ({ $said }). “masa show” prints a map without one.
opening = Opening { $file } …
panic-here = Masa failed; please send this:
    { $report }
panic-report = Masa failed. A report is in { $file }; please send it, with what you did before. Unsaved changes are kept: “masa recover” lists and restores them.
terminal-failed = Terminal error: { $said }

## Which terminal this is

terminal-by-variable = { $terminal } ({ $variable } is set)
terminal-by-attributes = { $terminal } (it answers { $said } to DA2)
terminal-by-version = { $terminal } (it says { $said })
terminal-inside = { $inner } in { $outer }
terminal-unknown = unknown: shown as most terminals do
report-masa = Masa { $version }
report-terminal = Terminal: { $terminal }
report-name = Choices for it are kept as: { $name }
report-variable = { $name }={ $value }
report-answer = Answer to { $query }: { $said }
report-reorders = It reorders text unless told not to (BDSM).
report-reorders-not = It had been told not to reorder text (BDSM).
report-order = Right-to-left text is ordered by: { $bidi } ({ $source })
report-chosen = chosen for this terminal
report-usual = as usual for it, or by the settings
report-size = Size: { $width } × { $height }
report-light = Ground: light
report-dark = Ground: dark
report-ground-unknown = Ground: it does not say
report-abilities = It can: { $names }
report-silent = It did not answer in time.
calibrate-order = The same lines in four ways. In the right one, words read from right to left and the bars stand in one column.
calibrate-which = Which one reads right? (its number; Enter if none does)
calibrate-none = Nothing was chosen.
calibrate-shaping = The last line again, with its letters joined in three ways.
calibrate-saved = Saved for { $terminal }.
calibrate-caret = Is the cursor, a thin bar, easy to see here? (y/n)
calibrate-caret-advice = Give the cursor a colour of its own in the terminal’s settings.
calibrate-wide = Do the bars above stand in one column? (y/n)
calibrate-wide-advice = Another font helps, such as DejaVu Sans Mono or Noto Sans Mono. “ascii: true” in settings.ron draws frames in ASCII.
calibrate-keys = Try which keys arrive? (y/n)
calibrate-press = Press Ctrl-S, F1, F2, Shift-Tab, Alt-Left … Those that arrive are named here. Enter ends.
calibrate-arrived = Arrived: { $keys }
advice-putty = PuTTY reorders Hebrew and Arabic: turn on “Disable bidirectional text display” under Terminal, Features.
advice-qterminal = QTerminal reorders Hebrew and Arabic: turn off “Bidirectional text rendering” in its preferences.
advice-xterm-js = If Hebrew or Arabic words are out of place here, turn on “terminal.integrated.gpuAcceleration”.

### import: errors
import-unrecognised = No journey was recognised in it. A table needs heads such as “Stage”, “Touchpoint”, “Activity”, “Pain point”; see “masa import --help”.
import-no-journey-in-document = There is no journey in this document: no Mermaid journey, no table with heads such as “Stage”, “Touchpoint”, “Pain point”, and no headings with lists that look like stages. “masa import -f outline” reads its lines as stages all the same.
import-unknown-heads = Its heads { $heads } are not known. Say what they are (“masa import --help” lists all targets): { $map }
import-other-kind = It is { $what }, which contains no journey that Masa can read.
import-empty = It is empty.
import-not-text = It is no text in an encoding that Masa knows (UTF-8, UTF-16, the code pages of Windows). Save it as UTF-8 and try again.
import-no-map-inside = There is no map inside this { $format }: only what was exported with “--embed” opens again.
import-broken-line = Line { $line } cannot be read: { $said }
import-broken = It cannot be read: { $said }
import-not-built = This build of Masa does not read { $format }.

### import: what was recognised
import-shape-stage-tables = a table of touchpoints for each stage
import-shape-stages-down = a table, stages down
import-shape-stages-across = a table, stages across
import-shape-label-tables = tables of labels and texts
import-shape-notes = sticky notes in groups
import-shape-data = nested lists of stages
import-shape-cjml = a CJML journey
import-shape-cards = a table, one row for each card
import-shape-workbook = a Masa workbook
import-shape-mermaid = a Mermaid journey
import-shape-json = Masa JSON
import-shape-outline = an indented outline
import-shape-document = a document of diagrams and tables
import-shape-map = a Masa map

### import: what could not be placed, and where it stood
import-unplaced = Unplaced
import-stage = Stage { $number }
import-place-cell = row { $row }, column { $column }
import-place-sheet = sheet “{ $sheet }”, { $place }
import-place-line = line { $line }
import-too-many-cells = It has more than { $limit } cells with content.
import-why-outside = It is outside every table.
import-why-no-part = It belongs to no stage.
import-other-journey = “{ $title }”, line { $line }, is another journey and was not read.
import-other-journey-untitled = In line { $line } there is another journey, which was not read.
import-why-no-stage = No stage comes before it.
import-why-no-head = Its row or column has no head.
import-why-no-card = Its { $field } belongs to no card.
import-why-no-value = { $field } cannot have this value.
import-remark-scale = Emotions from { $low } to { $high } were scaled to −2 to 2.
import-remark-emotion = The emotion { $number } became { $ours }: emotions are whole numbers from −2 to 2.
import-too-many-bytes = It has more than { $limit } bytes.
import-place-field = field “{ $field }”
import-why-no-score = It is a task without a score.
import-why-no-number = It is not a number.
import-why-no-conflict = It does not say what is in conflict, or a side is no value of it.
import-why-no-object = A list of objects belongs here.
import-why-overlooked = No reader has a place for it.
import-why-second-value = { $field } has another value already.
import-too-deep = It is nested more than { $limit } times.
import-kind-json = JSON
import-kind-yaml = YAML
import-kind-keys = { $kind } with the keys { $keys }
import-kind-xml = XML with “{ $element }” as its first element
import-kind-picture = a picture
import-kind-media = a sound or film
import-kind-old-office = a file of an old Office program (save it as .xlsx or CSV)
import-kind-archive = an archive
import-kind-rtf = a formatted text (RTF)
import-kind-database = a database
import-kind-program = a program
import-kind-word = a Word document (copy its table, and paste it on the board)
import-kind-open-sheet = an OpenDocument spreadsheet (save it as .xlsx or CSV)
import-kind-open-text = an OpenDocument text (copy its table, and paste it on the board)
import-kind-open-slides = an OpenDocument presentation
import-kind-book = an electronic book
import-kind-iwork = a file of Pages, Numbers or Keynote (export it as .xlsx or CSV)
import-remark-felt-stages = Only touchpoints have an emotion, so each stage got a touchpoint of its own name.
import-why-no-field = Unknown field.
import-remark-score = The score { $score } became { $ours }: scores are whole numbers from 1 to 5.
import-remark-headings = Nothing in it names a stage, a touchpoint or a lane: its headings were taken for stages.
import-remark-unknown-heads = { $count ->
    [one] The head { $heads } is not known and became a lane.
   *[other] The heads { $heads } are not known and became lanes.
} To say what they are: { $map }
import-no-such-sheet = It has no sheet “{ $sheet }”, but { $sheets }.
import-remark-hidden-sheet = { $count ->
    [one] The hidden sheet “{ $sheet }” was left out: one cell.
   *[other] The hidden sheet “{ $sheet }” was left out: { $count } cells.
} “--sheet” reads it.
import-remark-sheets = The sheets { $sheets } were put together. “--sheet” reads one.
import-remark-sheets-personas = The sheets { $sheets } were read as those of these personas. “--sheet” reads one.
import-remark-remembered = Its heads were read as you said when such a file was imported before.
import-remark-ids = { $count ->
    [one] An id of the file was replaced by one of Masa's: { $ids }.
   *[other] { $count } ids of the file were replaced by Masa's own: { $ids }.
}
import-remark-ignored = Left out, as you said: what is under “{ $head }”.
import-remark-upper-level = “{ $upper }” repeats while “{ $lower }” does not, so these are stages and touchpoints. “--map” says otherwise.
import-remark-no-such-head = It has no head “{ $head }”, so what you said about it had no effect.
import-remark-encoding = It is not in UTF-8; it was read as { $encoding }. If letters are wrong, save it as UTF-8 and import that.
import-remark-newer = A newer Masa wrote it: what this one does not know is not kept.
import-remark-sheet = { $count ->
    [one] The sheet “{ $sheet }” has no heads that Masa knows: its { $count } cell was not read.
   *[other] The sheet “{ $sheet }” has no heads that Masa knows: its { $count } cells were not read.
}
import-too-many-nodes = It has more than { $limit } cards and names, or one text that grows with every row.
import-too-many-journeys = It has more than { $limit } journeys.
import-too-many-lines = It has more than { $limit } lines.
import-too-many-entries = It has more than { $limit } entries.

### cli: import
cli-import-instead = { $file }: Not a Masa map. “masa import { $word }” makes one from it.
cli-import-as = { $file }: Not a Masa map. “masa import -f { $format } { $word }” makes one from it.
cli-import-neither = { $file }: Not a Masa map, and not to be imported: { $why }
cli-not-imported = “{ $file }” was not imported. { $why }
cli-unknown-target = “{ $target }” is no target. Targets are { $targets }.
cli-no-target = It is not said what the head “{ $head }” is: “HEAD=TARGET”.
cli-import-inbox = { $count ->
    [one] { $file }: one note added to the inbox.
   *[other] { $file }: { $count } notes added to the inbox.
}
cli-import-inbox-dry = { $count ->
    [one] { $file }: one note would be added to the inbox.
   *[other] { $file }: { $count } notes would be added to the inbox.
}
cli-import-shape = Recognised: { $shape }; language { $language }.
cli-import-stage = { $stage }: { $touchpoints } ({ $cards })
cli-import-stage-bare = { $stage } ({ $cards })
cli-import-onto = { $file }: { $set } set, { $cards } added.
cli-import-onto-dry = { $file }: { $set } would be set, { $cards } would be added.
cli-import-counts = { $stages }, { $touchpoints }, { $cards }, { $personas }.
cli-import-unplaced = { $count ->
    [one] 1 item could not be placed; it is in the stage “Unplaced”:
   *[other] { $count } items could not be placed; they are in the stage “Unplaced”:
}
cli-import-others = “--all” makes a map of each.
cli-import-all-needs-file = With “--all”, “-o” needs the name of a file: each map is a file of its own.
cli-import-left = “{ $text }”, { $place }: { $why }

### ui: several authors
changed-by-both = Somebody else changed the same words meanwhile: yours stay, theirs are kept as a conflict.
received-refused = A change by somebody else does not fit this map: { $reason }
removed-by-others = Somebody else removed { $what }.
removed-this = Somebody else removed it.
removed-while-typed = Somebody else removed { $what }. Your text is safe: accepting it brings it back.

### insight: marks in words
mark-severity-1 = hurts a little
mark-severity-2 = hurts
mark-severity-3 = hurts badly
mark-frequency-1 = rarely
mark-frequency-2 = often
mark-frequency-3 = always
mark-emotion-lowest = frustration ({ $level })
mark-emotion-low = displeasure ({ $level })
mark-emotion-neutral = neutral ({ $level })
mark-emotion-high = satisfaction ({ $level })
mark-emotion-highest = delight ({ $level })
mark-answers = answers { $count ->
    [one] a pain point
   *[other] { $count } pain points
}
mark-answered = answered by { $count ->
    [one] 1 card
   *[other] { $count } cards
}
mark-metric = now { JOIN($actual, " ", $unit) }
mark-metric-target = now { $actual }, target { JOIN($target, " ", $unit) }
mark-and = { $former }, { $mark }
mark-fact = { INSIDE($field) }: { $value }

### ui: present
present-feels = { $name }: { $marks }
present-beside = { $one } · { $other }
present-ranking = Ranking by { INSIDE($score) }
action-present-left = left: back, or on where the map runs from right to left
action-present-right = right: on, or back where the map runs from right to left
action-present-forward = reveal what is next, or turn the page
action-present-back = the same in reverse
action-present-up = highlight the item above
action-present-down = highlight the item below
action-present-first = first page
action-present-last = last page
action-present-jump = go to the page whose number was typed; without one: on
action-present-black = black screen, until any key
action-present-notes = show or hide the notes
action-present-fewer = fewer cards on a page
action-present-more = more cards on a page
action-present-size = large or usual text
present-no-sizes = This terminal cannot draw larger text; enlarge its font instead.
action-present-close = back to where you were
present-keys = Space or PgDn goes on, PgUp back · b black · n notes · ? all keys · Esc ends
present-first = This is the first page.
present-last = This is the last page.
present-notes = Notes are shown.
present-no-notes = Notes are hidden.
present-cards = { $count ->
    [one] At most 1 card per page.
   *[other] At most { $count } cards per page.
}

### ui: vote
scope-new-vote = When a vote is set up
scope-ballots = While ballots are given
scope-hands = During a show of hands
scope-vote-result = In the result of a vote
dialog-vote = Vote
action-vote-begin = vote, or go on with the open vote
    .also = poll, dots, ballot
action-vote-result = result of the last vote
action-vote-hands = count hands
hint-key-hands = hands
action-vote-more = next value, or one more
action-vote-less = previous value, or one less
action-vote-add-dot = give a dot
action-vote-remove-dot = take a dot back
action-vote-clear = take all dots back
action-vote-close = close the vote
action-vote-second-round = second round among those that are tied
action-vote-pick = pick among those that are tied
action-hands-next = keep the number and go on
action-hands-before = keep the number and go back
action-hands-end = keep the number; the vote stays open
hint-key-more = more
hint-key-less = less
hint-key-dot = dot
hint-key-no-dot = take back
hint-key-clear-dots = all back
hint-hand-over = hand over
hint-key-close-vote = close the vote
hint-key-leave-open = leave it open
hint-key-second-round = second round
hint-key-pick = pick
blocked-nothing-to-vote-on = There is nothing to vote on.
blocked-vote-needs-file = Save the map first: ballots are kept beside its file.
blocked-no-vote-yet = No vote has been closed yet.
blocked-no-tie = No candidates are tied.
blocked-not-tied = Only candidates that are tied can be picked.
blocked-tied-again = They are tied again: Space picks.
blocked-round-first = A second round comes first: r.
did-vote-open = opened a vote on { $count ->
    [one] one candidate
   *[other] { $count } candidates
}
did-vote-close = closed the vote with { $count ->
    [one] one ballot
   *[other] { $count } ballots
}
did-hands-close = closed the vote
did-vote-hands = counted { $hands ->
    [one] one hand
   *[other] { $hands } hands
}
did-vote-pick = picked { $what }
vote-question = What matters most?
vote-question-hint = What the group is asked.
vote-start = Start: { $count ->
    [one] one candidate
   *[other] { $count } candidates
}
vote-title = Vote: { $question }
vote-title-round = Second round: { $question }
vote-turn = Voter { $turn }: { $left ->
    [one] one dot left
   *[other] { $left } dots left
}, at most { $most } on one; Enter twice hands over
vote-voted = { $count ->
    [0] Nobody has voted yet.
    [one] One has voted.
   *[other] { $count } have voted.
}
vote-asks-hand-over = Enter again hands over to the next voter.
vote-asks-close = c again closes the vote.
vote-asks-close-with-dots = c again closes the vote, without the dots that are not handed over.
vote-not-ready = One moment: the ballots are being read or written.
vote-no-dot-left = No dot is left: - takes one back.
vote-cast-turn = ballot { $turn } is cast; the next voter, please
vote-not-a-number = Not a number of hands.
vote-not-a-number-leave = Not a number of hands: Esc again leaves without it.
vote-dots-kept = Voter { $turn } has dots that are not handed over: go on, or x takes them all back.
vote-draft-lost = The dots that are not handed over would not survive a crash: { $reason }
vote-not-moved = The ballots stay beside the former file: { $reason }
vote-cast-unsynced = { $cast } (a power failure could lose it: { $said })
vote-is-open-again = This vote is open again: v goes on with it.
vote-stays-open = The vote stays open: v goes on with it.
vote-not-returned = The ballots could not be put back: { $reason } They are kept here until v puts them back or redo closes the vote; till then a crash would lose what you do.
vote-some-refused = closed the vote; { $count ->
    [one] one ballot could not be read and does not count
   *[other] { $count } ballots could not be read and do not count
}
vote-decided = { $count ->
    [0] Nobody voted for any of them.
    [one] One has a place.
   *[other] { $count } have a place.
}
vote-tied = { $count } are tied for { $places ->
    [one] the last place
   *[other] the last { $places } places
}: r opens a second round.
vote-tied-again = { $count } are tied for { $places ->
    [one] the last place
   *[other] the last { $places } places
}: Space picks.
vote-failed = The vote: { $reason }
vote-bad-name = A voter’s name has 1 to { $most } characters, all of them visible.
vote-too-many = A voter has only { $dots ->
    [one] one dot
   *[other] { $dots } dots
}.
vote-too-many-on-one = At most { $most ->
    [one] one dot
   *[other] { $most } dots
} on one.
vote-no-candidate = { $candidate } is not in the list of candidates.
vote-not-open = This vote is closed.
vote-not-private = { $folder } is a link, or others can read it: no ballots are kept there.
vote-damaged = This is not a valid ballot.
vote-too-many-ballots = There are more ballots than a vote can have.
vote-system = The system reports: { $said }
vote-unsynced = A power failure could lose it: { $said }
vote-several-open = Several votes are open: choose one with --vote.
vote-no-such = No open vote has the question or the id { $question }. Open are:
vote-open-line = { $id }  { $question }
vote-none-open = No vote is open in { $file }. One is opened on the screen, with v.
vote-list = { $question } (dots: { $dots }, at most { $most } on one)
vote-list-anonymous = { $question } (dots: { $dots }, at most { $most } on one, without names)
vote-list-line = { $number }  { $text }
vote-which = Your dots, as numbers of the list (4 2=2: one for number 4, two for number 2):
vote-nothing-cast = Nothing was cast.
vote-cast = Your ballot is cast: { $dots ->
    [one] one dot
   *[other] { $dots } dots
}.
vote-cast-again = Your ballot is cast: { $dots ->
    [one] one dot
   *[other] { $dots } dots
}. It replaces your former one.

### ui: legend
action-help-legend = what the signs mean, or the keys
hint-key-legend = signs
dialog-legend = What the signs mean
legend-cards = Cards
legend-card = a card, in the colour of its lane
legend-unanswered = no opportunity answers it
legend-marked = marked
legend-votes = votes
legend-figures = from the actual value to the target
legend-answers = answers, is answered; as bar: linked
legend-decision = decision: do, later or no
legend-owner = owner
legend-note = has a note; after a text: it goes on
legend-journey = Stages and touchpoints
legend-emotion = emotion, from −2 to +2
legend-levels = emotion, in a single row
legend-compared = the emotion in the map compared with
legend-curve = the way from one emotion to the next
legend-behind = how everyone or somebody else feels
legend-neutral = the neutral emotion
legend-loop = leads back to stage 2
legend-places = Where you are
legend-open = the open stage, or what is selected
legend-columns = stages or columns on either side
legend-rows = lanes or rows above and below
legend-more = more cards in this cell
legend-rules = stages and lanes
legend-other = On other screens
legend-matrix = answers or votes: none, few, many
legend-unknown = not known

### ui: tour
action-tour-skip = skip this step of the tour
action-tour-end = end the tour
blocked-no-tour = No tour is going on: t on the start screen begins it.
tour-ways = { $key } skips this · Esc ends the tour
tour-ended = The tour has ended; t on the start screen begins it again.
tour-done = That was the tour. Ctrl-S keeps this map, ? lists the keys of every screen.
tour-walk = Walk with the arrows (or `h` `j` `k` `l`) down to a pain point.
tour-weigh = `3`: it hurts badly. `4`–`6` say how often, `7`–`9` how we know.
tour-answer = `o` opens an answer to this pain: type it, `Enter`, `Esc`. It is linked.
tour-empty = `e` finds the next empty cell: `a`, a few words, `Enter`, `Esc`.
tour-delete = `x` deletes what is selected, without asking. `u` takes it back.
tour-feel = Go up to the touchpoint's name: `+` and `-` move its emotion.
tour-whole-stage = Up again to the stage's name: `a` adds a card for the whole stage.
tour-eyes = `c` shows the map as one persona sees it; `C` says whose a card is.
tour-lanes = `L` lists the lanes: `h` hides one, `a` adds one, `Esc` closes.
tour-title = `:` has every action: type “title”, `Enter` twice, a new name, `Enter`.
tour-rank = `g` `r` ranks pain points and ideas by what is known of them.
tour-present = `F5` presents it all: `Space` goes on, `Esc` comes back.

### Settings and doctor on the command line
both-said = { $one } { $other }
settings-where = Settings are in a file: “masa settings --path” says where, “masa settings” lists them, “masa help settings” says more.
settings-file = Settings: { $file }
settings-file-none = Settings: { $file } (not there: every setting has its default)
settings-right = { $file }: No mistakes.
settings-line = { $setting }  { $source }  { $meaning }
settings-default = default
settings-at = { $place }
settings-of-terminal = masa terminal
settings-keys = Your own keys, for the actions that the palette lists
settings-bound = { $count ->
    [0] none bound
    [one] { $count } action bound
   *[other] { $count } actions bound
}
settings-meaning = { $label } [{ $default }]
settings-meaning-values = { $label } [{ $default }]: { $values }
settings-mistakes = { $count ->
    [one] There is { $count } mistake in the file: “masa settings --check” names it.
   *[other] There are { $count } mistakes in the file: “masa settings --check” names them.
}
settings-unused = { $said } Until it is mended, every setting has its default. “masa settings --check” names all mistakes.
settings-directory = { $said } A file belongs there: rename or remove the directory. Until then every setting has its default.
settings-all-default = Because of a mistake in the file, nothing of it is used: every setting has its default.
settings-unknown = There is no setting “{ $name }”; it does nothing. “masa settings” lists them.
settings-unknown-near = There is no setting “{ $name }”; it does nothing. Did you mean “{ $near }”?
settings-no-language = Masa does not speak “{ $value }”. It speaks { $known }.
doctor-fine = ok    { $said }
doctor-note = note  { $said }
doctor-wrong = TO DO { $said }
doctor-remedy = { "      → " }{ $said }
doctor-count = { $count ->
    [0] Nothing needs doing.
    [one] { $count } thing needs doing.
   *[other] { $count } things need doing.
}
doctor-no-term = TERM is not set. Run Masa in a terminal; over SSH, “ssh -t”.
doctor-dumb = This terminal cannot draw screens (TERM=dumb); “masa show”, “check” and “export” work.
doctor-order = Hebrew and Arabic may be shown in the wrong order here.
doctor-locale = Locale: { $name }={ $value }
doctor-no-locale = Locale: LANG is not set
doctor-set-locale = Masa always writes UTF-8. If letters look wrong, set LANG=C.UTF-8, or that of your language.
doctor-clipboard = Clipboard: through the terminal (OSC 52)
doctor-tmux = In tmux, copying needs “set -g set-clipboard on”, or “set -g allow-passthrough on”.
doctor-settings-wrong = { $count ->
    [one] Settings: { $file }: { $count } mistake
   *[other] Settings: { $file }: { $count } mistakes
}
doctor-settings-check = “masa settings --check” names them, with line and column.
doctor-settings-directory = A file belongs there: rename or remove the directory.
doctor-no-home = There is no folder for settings and journals.
doctor-set-home = Set HOME, or MASA_CONFIG_DIR and MASA_STATE_DIR.
doctor-config = Folder of the settings: { $folder }
doctor-state = Folder of journals and backups: { $folder }
doctor-folder-open = Others can read in it. Run: chmod -R go= { $folder }
doctor-state-unwritable = It cannot be written: without it unsaved changes do not survive a crash. Change its permissions, or set MASA_STATE_DIR.
doctor-config-unwritable = It cannot be written: what you choose in the program is not remembered. Change its permissions, or set MASA_CONFIG_DIR.
doctor-journal-unread = Free the file if another program holds it, and check its permissions; “masa recover” says more.
doctor-orphans = { $count ->
    [one] { $count } session ended before it saved
   *[other] { $count } sessions ended before they saved
}
doctor-recover = “masa recover” lists their changes, and restores or discards them.
doctor-journals = { $count ->
    [0] Journals: nothing is left unsaved
    [one] Journals: { $count } map is open with unsaved changes
   *[other] Journals: { $count } maps are open with unsaved changes
}
doctor-lock = The program { $process } has { $file } open
doctor-reports = { $count ->
    [one] Masa failed { $count } time: { $file }
   *[other] Masa failed { $count } times, last: { $file }
}
doctor-send-reports = Please send the report, with what you did before; then it may be deleted.
doctor-no-repository = Git: no repository here
doctor-driver = Git: maps of this repository are merged by meaning
doctor-no-driver = Git: maps of this repository are merged line by line
doctor-install = “masa merge --install” lets git merge them by meaning.
