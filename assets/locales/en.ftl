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

### insight: differences
tell-added = Added { $what }.
tell-added-to = Added { $what } to { $place }.
tell-removed = Removed { $what }.
tell-removed-from = Removed { $what } from { $place }.
tell-moved = Moved { $what } from { $from } to { $to }.
tell-reordered = Moved { $what } to place { $place }.
tell-flag-set = Marked { $what } as { $field }.
tell-flag-cleared = { $what } is no longer marked as { $field }.
tell-set = Set { $field } of { $what } to { $to }.
tell-cleared = Cleared { $field } of { $what }; it was { $from }.
tell-changed = Changed { $field } of { $what } from { $from } to { $to }.
tell-entry = { $field } ({ $entry })
tell-entry-added = Added { $entry } to { $field } of { $what }.
tell-entry-removed = Removed { $entry } from { $field } of { $what }.
tell-text = “{ $text }”
tell-unknown = an unknown field

### cli
cli-no-screen = This build cannot show screens yet. “masa show FILE” prints a map.
cli-output = Standard output does not take what is written: { $said }.
cli-of-file = { $file }: { $said }
cli-finding = { $file }: { $about }: { $said }
cli-list = { $names }
cli-template-line = { $name }  { $language }  { $title }
cli-made = Made { $file }. Open it with “masa { $file }”.
cli-written = Wrote { $file }.
cli-not-canonical = { $file }: This file is not in the canonical form. “masa fmt” rewrites it.
cli-former-kept = The former file is kept as { $former }.
cli-exists = { $file }: There is a file of this name already. Choose another name with -o, or replace it with --force.
cli-no-directory = { $file }: This is not a directory; several formats need one. Make it first.
cli-one-format = Only one format fits into standard output. Name a directory with -o.
cli-one-stream = Only one of the two maps can come from standard input.
cli-whole-map = { $format } always holds the whole map: --lanes, --persona and --stage do not apply to it.
cli-no-format = There is no format { $name }. There are { $known }.
cli-no-lane = This map has no lane called “{ $name }”. It has { $known }.
cli-no-persona = This map has no persona called “{ $name }”. It has { $known }.
cli-many-personas = Several personas are called like “{ $name }”: { $known }. Say more of the name.
cli-no-stage = This map has no stage called “{ $name }”. It has { $known }.
cli-many-stages = Several stages are called like “{ $name }”: { $known }. Say more of the name.
cli-no-sample = There is no sample called “{ $name }”. There are { $known }.
cli-no-sample-language = The sample { $name } is not there in the language { $language }, only in { $known }.
cli-no-template = There is no template called “{ $name }”. There are { $known }.
cli-no-template-language = The template { $name } is not there in the language { $language }, only in { $known }.
cli-no-command = There is no command called “{ $name }”.
