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
