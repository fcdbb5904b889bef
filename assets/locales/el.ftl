# The words of exports and of lanes without a title, in Greek. What is not here is said in English.

### model: fields
field-text = Κείμενο
field-personas = Περσόνες
field-severity = Σοβαρότητα
field-frequency = Συχνότητα
field-evidence = Τεκμηρίωση
field-source = Πηγή
field-impact = Αντίκτυπος
field-effort = Προσπάθεια
field-reach = Εμβέλεια
field-importance = Σημασία
field-satisfaction = Ικανοποίηση
field-decision = Απόφαση
field-owner = Υπεύθυνος
field-due = Προθεσμία
field-votes = Ψήφοι
field-answers = Απαντά σε
field-measure = Δείκτης
field-unit = Μονάδα
field-actual = Τώρα
field-target = Στόχος
field-measured-by = Μετριέται με
field-trigger = Έναυσμα
field-action = Ενέργεια
field-delay = Καθυστέρηση
field-repeat = Επανάληψη
field-via = Κανάλι αποστολής
field-note = Σημείωση
field-title = Τίτλος
field-language = Γλώσσα
field-direction = Κατεύθυνση
field-state = Κατάσταση
field-scope = Εύρος
field-team = Ομάδα
field-reviewed = Τελευταία αναθεώρηση
field-review-every-days = Ημέρες ανάμεσα στις αναθεωρήσεις
field-future-of = Μέλλον του
field-headlines = Επικεφαλίδες
field-lane = Λωρίδα
field-kind = Είδος
field-hidden = Κρυφή
field-name = Όνομα
field-summary = Περίληψη
field-demographics = Δημογραφικά
field-psychographics = Ψυχογραφικά
field-behaviours = Συμπεριφορές
field-motivations = Κίνητρα
field-goals = Στόχοι
field-pains = Προβλήματα
field-quote = Παράθεμα
field-aliases = Άλλα ονόματα
field-optional = Προαιρετικό
field-exit = Έξοδος
field-loops-to = Επιστρέφει σε
field-channel = Κανάλι
field-medium = Μέσο
field-actor = Ποιος ενεργεί
field-entry = Είσοδος
field-bond = Δεσμός
field-expectation = Προσδοκία
field-hand-over = Παράδοση
field-emotion = Συναίσθημα
field-emotions = Συναίσθημα ανά περσόνα
field-moment-of-truth = Στιγμή της αλήθειας
field-verdict = Κρίση

### model: choices
lane-activity = Ενέργεια
lane-pain-point = Σημείο πόνου
lane-opportunity = Ευκαιρία
lane-goal = Στόχος
lane-thought = Σκέψη
lane-emotion = Συναίσθημα
lane-behaviour = Συμπεριφορά
lane-motivation = Κίνητρο
lane-metric = Δείκτης
lane-automation = Αυτοματισμός
lane-evidence = Τεκμήριο
lane-custom = Άλλο
state-current = τωρινή κατάσταση
state-future = μελλοντική κατάσταση
medium-physical = φυσικό
medium-digital = ψηφιακό
actor-customer = ο πελάτης
actor-company = η εταιρεία
entry-accident = τυχαία
entry-intent = από πρόθεση
bond-emotional = συναισθηματικός
bond-rational = λογικός
bond-both = συναισθηματικός και λογικός
verdict-works = λειτουργεί
verdict-fails = δεν λειτουργεί
verdict-reconfigure = θέλει επανασχεδιασμό
evidence-assumed = υπόθεση
evidence-reported = αναφέρθηκε
evidence-measured = μετρήθηκε
decision-do = να γίνει
decision-later = αργότερα
decision-no = όχι

### model: counts
count-touchpoints = { $count ->
    [one] { $count } σημείο επαφής
   *[other] { $count } σημεία επαφής
}

### export
export-stage = Στάδιο
export-touchpoint = Σημείο επαφής
sheets-agenda = Ατζέντα
sheets-block = Μέρος
sheets-minutes = Λεπτά
sheets-time = Ώρα
sheets-notes = Σημειώσεις
sheets-persona = Περσόνα
sheets-more = και { $count } ακόμη
html-more = Υπάρχουν κι άλλα: κυλήστε στο πλάι.
html-scrolls = { $name }: κυλά στο πλάι
export-emotion = Συναίσθημα (−2 έως 2)
export-emotions = Συναίσθημα ανά περσόνα
export-whole-stage = Όλο το στάδιο
poster-moment-of-truth = στιγμή της αλήθειας
one-page-more = και { $count } ακόμη
one-page-crowded = χωρίς χώρο: { $lanes }
one-page-empty = τίποτα ακόμη: { $lanes }
poster-reviewed = Τελευταία αναθεώρηση
export-eyes = Με τα μάτια ποιου
export-sheet-grid = Χάρτης ταξιδιού
export-sheet-cards = Κάρτες
export-sheet-touchpoints = Σημεία επαφής
export-sheet-stages = Στάδια
export-sheet-personas = Περσόνες
export-sheet-lanes = Λωρίδες
export-sheet-about = Ο χάρτης
export-sheet-metrics = Δείκτες
export-sheet-emotion = Συναίσθημα
export-sheet-ranking = Κατάταξη
export-gap = Ως τον στόχο
export-cut = … (ολόκληρο το κείμενο είναι στο φύλλο με τις κάρτες)

### import
import-unplaced = Χωρίς θέση
import-stage = Στάδιο { $number }
### export: pages of a deck
deck-continued = { $name } (συνέχεια)
deck-curve = Πώς είναι το ταξίδι
deck-emotion = Συναίσθημα { $emotion }
deck-everybody = Όλοι
deck-exit = το ταξίδι μπορεί να τελειώσει εδώ
deck-first-of = { $title }: οι πρώτες { $shown } από { $count }
deck-goals = Στόχοι κατά βαθμό
deck-grid = Χάρτης ταξιδιού: { $stages }
deck-left-out = Κενές, δεν εμφανίζονται
deck-logo = Λογότυπο
deck-loops-to = επιστρέφει στο στάδιο { $stage }
deck-moment-of-truth = ✦ στιγμή αλήθειας
deck-opportunities = Ευκαιρίες κατά βαθμό
deck-optional = προαιρετικό
deck-pains = Σημεία πόνου κατά βαθμό
deck-personas = Περσόνες
deck-place = Πού
deck-quote = «{ $text }»
deck-range = { $first } – { $last }
deck-score = Βαθμός
deck-state = Κατάσταση
deck-state-current = Το ταξίδι όπως είναι
deck-state-future = Το ταξίδι όπως πρέπει να γίνει
deck-text = Τι

### insight: filter
filter-key-persona = Περσόνα
filter-key-answered = Απαντημένο
filter-key-conflict = Σύγκρουση
filter-value-none = κανένα
filter-value-any = οποιοδήποτε
filter-value-yes = ναι
filter-value-no = όχι

### insight: ranking
score-priority = Προτεραιότητα
score-priority-formula = ψήφοι × σοβαρότητα × συχνότητα × τεκμηρίωση (υπόθεση 0.5, αναφέρθηκε 0.8, μετρήθηκε 1)
score-rice = RICE
score-rice-formula = εμβέλεια × αντίκτυπος (το 1 ως 5 μετρά 0.25, 0.5, 1, 2, 3) × τεκμηρίωση (0.5, 0.8, 1) ÷ προσπάθεια
score-opportunity = Βαθμός ευκαιρίας
score-opportunity-formula = σημασία + όσο αυτή ξεπερνά την ικανοποίηση
score-impact-effort = Αντίκτυπος ÷ προσπάθεια
score-impact-effort-formula = αντίκτυπος ÷ προσπάθεια
rank-votes = { $count ->
    [one] { $count } ψήφος
   *[other] { $count } ψήφοι
}
rank-term = { INSIDE($factor) } { $counts }
rank-term-named = { INSIDE($factor) } { $counts } ({ $name })
rank-times = { $former } × { $term }
rank-over = { $former } ÷ { $term }
rank-unmet = { $importance } + ({ $number } − { $satisfaction })
rank-met = { $importance } + 0 ({ $satisfaction })
rank-is = { $terms } = { $score }
rank-factor = { INSIDE($factor) }
rank-factors = { $former }, { $factor }
rank-lacks = { $terms } · χωρίς βαθμό αν λείπει: { $lacking }
rank-lacks-all = χωρίς βαθμό αν λείπει: { $lacking }
rank-taken = { $arithmetic } · { $factors } από { $pain }
rank-left-out = δεν μετρά, γιατί καμία κάρτα εδώ δεν έχει: { $factors }
rank-below = παρακάτω: κάρτες χωρίς { $factors }
rank-below-all = παρακάτω: για αυτές τις κάρτες δεν είναι γνωστό τίποτα από όσα μετρά ο βαθμός

### export: decisions
decision-known = { $votes }, { $evidence }
decisions-title = Αποφάσεις
decisions-why = Γιατί
decisions-none = Δεν έχει αποφασιστεί τίποτα ακόμη.
decisions-do = Να γίνουν
decisions-later = Αργότερα
decisions-no = Όχι

### insight: claims
claim-breaks = Εδώ σπάει το ταξίδι: { $touchpoint } ({ $emotion })
claim-lowest = Το χαμηλότερο σημείο του ταξιδιού: { $touchpoint } ({ $emotion })
claim-lowest-why = βαθμολογήθηκαν { $known } από τα { $all } σημεία επαφής· το αμέσως επόμενο έχει { $next }
claim-lowest-why-only = βαθμολογήθηκαν { $known } από τα { $all } σημεία επαφής
claim-fall = Η πιο απότομη πτώση της διάθεσης: από «{ $from }» σε «{ $to }» ({ $before }, μετά { $after })
claim-fall-equal = Απότομη πτώση της διάθεσης: από «{ $from }» σε «{ $to }» ({ $before }, μετά { $after })
claim-fall-why = πτώση { $levels } βαθμίδων σε κλίμακα πέντε
claim-hand-over = Η μετάβαση από «{ $from }» σε «{ $to }» πονάει ({ $before }, μετά { $after })
claim-hand-over-why = αλλάζει το κανάλι: { $from }, μετά { $to }
claim-voted = Τις περισσότερες ψήφους πήρε το σημείο «{ $pain }»
claim-voted-why = { $votes } από { $voters } άτομα· το επόμενο έχει { $next }
claim-voted-why-only = { $votes } από { $voters } άτομα
claim-unanswered = Ενοχλεί πολύ και δεν έχει απάντηση: «{ $pain }»
claim-unanswered-worst = { $count } σοβαρά σημεία πόνου μένουν χωρίς απάντηση, πρώτα απ’ όλα «{ $pain }»
claim-unanswered-among = { $count } σοβαρά σημεία πόνου μένουν χωρίς απάντηση, ανάμεσά τους «{ $pain }»
claim-answered = Και τα { $count } σημεία που ενοχλούν πολύ έχουν απάντηση
claim-assumed = { $count } από τα { $worst } χειρότερα σημεία πόνου είναι μόνο υποθέσεις
claim-moments = { $all ->
    [one] Στιγμή της αλήθειας
   *[other] Στιγμές της αλήθειας
}: { $names }
claim-moments-some = Τρεις από τις { $all } στιγμές της αλήθειας: { $names }
claim-for = { $personas }: { $claim }
claim-plan = { $count ->
    [one] Μία ενέργεια προς υλοποίηση, έως { $due }
   *[other] { $count } ενέργειες προς υλοποίηση, η πρώτη έως { $due }
}

### export: summary
summary-title = Με λίγα λόγια
summary-findings = Τι βρήκαμε
summary-first = Τι κάνουμε πρώτα
summary-until = έως { $due }

### insight: agenda
agenda-scope = Εύρος και κανόνες
agenda-persona = Η ιστορία της περσόνας
agenda-touchpoints = Σημεία επαφής, στάδιο προς στάδιο
agenda-pains = Σημεία πόνου
agenda-emotions = Η γραμμή των συναισθημάτων
agenda-evidence = Τι γνωρίζουμε;
agenda-vote = Σιωπηλή ψηφοφορία
agenda-decide = Τα τρία πρώτα: υπεύθυνος και ημερομηνία
agenda-read-back = Ανακεφαλαίωση και επόμενη αναθεώρηση
agenda-break = Διάλειμμα
agenda-total = Σύνολο
field-planned = Σχέδιο
show-no-agenda = Δεν υπάρχει ακόμη πρόγραμμα.

### insight: marks in words
mark-severity-1 = ενοχλεί λίγο
mark-severity-2 = ενοχλεί
mark-severity-3 = ενοχλεί πολύ
mark-frequency-1 = σπάνια
mark-frequency-2 = συχνά
mark-frequency-3 = πάντα
mark-emotion-lowest = απογοήτευση ({ $level })
mark-emotion-low = δυσαρέσκεια ({ $level })
mark-emotion-neutral = ουδέτερο ({ $level })
mark-emotion-high = ικανοποίηση ({ $level })
mark-emotion-highest = ενθουσιασμός ({ $level })
mark-answers = απαντά σε σημεία πόνου: { $count }
mark-answered = απαντήσεις: { $count }
mark-metric = τώρα { $actual } { $unit }
mark-metric-target = τώρα { $actual }, στόχος { $target } { $unit }
mark-and = { $former }, { $mark }
mark-fact = { INSIDE($field) }: { $value }

### ui: present
present-feels = { $name }: { $marks }
present-beside = { $one } · { $other }
present-ranking = Κατάταξη: { INSIDE($score) }

### ui: channels, metrics, automations
measure-conversion = Ποσοστό μετατροπής
measure-bounce = Ποσοστό εγκατάλειψης
measure-time-on-page = Χρόνος στη σελίδα
measure-cart-abandonment = Εγκατάλειψη καλαθιού
measure-lifetime-value = Αξία διάρκειας ζωής πελάτη
measure-satisfaction = Ικανοποίηση πελατών
channel-email = Email
channel-retargeting = Διαφημίσεις επαναστόχευσης
channel-push = Ειδοποιήσεις push
channel-chatbot = Chatbot
show-no-metrics = Δεν υπάρχουν ακόμη δείκτες.
show-no-automations = Δεν υπάρχουν ακόμη αυτοματισμοί.
metrics-figures = Τώρα και στόχος
metrics-bar = Προς τον στόχο
channels-weakest = το πιο αδύναμο βήμα: «{ $touchpoint }» ({ $emotion })
channels-fall = το συναίσθημα πέφτει περισσότερο από «{ $from }» σε «{ $to }» ({ $before }, μετά { $after })
channels-fall-changes = { $fall }, όπου ο πελάτης παραδίδεται αλλού
channels-hand-overs = { $count ->
    [0] καμία παράδοση: ο πελάτης δεν χρειάζεται να αλλάξει κανάλι
    [one] { $count } παράδοση, όπου ο πελάτης αλλάζει κανάλι ή παραδίδεται αλλού
   *[other] { $count } παραδόσεις, όπου ο πελάτης αλλάζει κανάλι ή παραδίδεται αλλού
}
channels-without = { $count ->
    [one] το κανάλι { $count } σημείου επαφής δεν είναι γνωστό
   *[other] το κανάλι { $count } σημείων επαφής δεν είναι γνωστό
}

### ui: vote
dialog-vote = Ψηφοφορία
field-question = Ερώτημα
field-scope-of-vote = Τι ψηφίζουμε
field-way = Τρόπος
field-votes-each = Ψήφοι ανά άτομο
field-max-on-one = Έως σε ένα
field-anonymous = Ανώνυμη
vote-scope-pains = σημεία πόνου
vote-scope-opportunities = ευκαιρίες
vote-scope-touchpoints = σημεία επαφής
vote-scope-marked = επιλεγμένες κάρτες
vote-way-ballots = μυστικά ψηφοδέλτια
vote-way-tally = ανάταση χεριών
action-vote-close = κλείσιμο της ψηφοφορίας
vote-question = Τι έχει μεγαλύτερη σημασία;
vote-start = Έναρξη: { $count ->
    [one] ένα υποψήφιο
   *[other] { $count } υποψήφια
}
vote-title = Ψηφοφορία: { $question }
vote-title-round = Δεύτερος γύρος: { $question }
vote-turn = Ψηφοφόρος { $turn }: { $left ->
    [one] μένει μία ψήφος
   *[other] μένουν { $left } ψήφοι
}, έως { $most } σε ένα· δύο φορές Enter για παράδοση
vote-voted = { $count ->
    [0] Δεν ψήφισε ακόμη κανείς.
    [one] Ψήφισε ένα άτομο.
   *[other] Ψήφισαν { $count } άτομα.
}
vote-asks-hand-over = Πάλι Enter: το πληκτρολόγιο στον επόμενο.
vote-asks-close = Πάλι c: η ψηφοφορία κλείνει.
vote-asks-close-with-dots = Πάλι c: κλείνει χωρίς τις ψήφους που δεν παραδόθηκαν.
vote-not-ready = Μια στιγμή: διαβάζονται ή γράφονται ψηφοδέλτια.
vote-is-open-again = Η ψηφοφορία άνοιξε ξανά: v για συνέχεια.
vote-decided = { $count ->
    [0] Κανείς δεν ψήφισε κανένα από αυτά.
    [one] Ένα πήρε θέση.
   *[other] { $count } πήραν θέση.
}
vote-tied = { $count } ισοψηφούν για { $places ->
    [one] την τελευταία θέση
   *[other] τις { $places } τελευταίες θέσεις
}: r για δεύτερο γύρο.
vote-tied-again = { $count } ισοψηφούν για { $places ->
    [one] την τελευταία θέση
   *[other] τις { $places } τελευταίες θέσεις
}: Space για επιλογή.

### ui: tour
tour-walk = Βέλη (ή `h` `j` `k` `l`): κατεβείτε σε ένα σημείο πόνου.
tour-weigh = `3`: ενοχλεί πολύ. `4`–`6` πόσο συχνά, `7`–`9` πώς το ξέρουμε.
tour-answer = `o`: μια απάντηση στον πόνο· γράψτε, `Enter`, `Esc`. Συνδέεται μόνη.
tour-empty = `e`: το επόμενο κενό κελί· `a`, λίγες λέξεις, `Enter`, `Esc`.
tour-delete = `x`: διαγραφή χωρίς ερώτηση. `u`: επαναφορά.
tour-feel = Πάνω, στο όνομα του σημείου επαφής: `+` και `-` για το συναίσθημα.
tour-whole-stage = Πιο πάνω, στο όνομα του σταδίου: `a` για κάρτα όλου του σταδίου.
tour-eyes = `c`: ο χάρτης με τα μάτια μιας περσόνας· `C`: τίνος είναι η κάρτα.
tour-lanes = `L`: οι λωρίδες· `h` κρύβει, `a` προσθέτει, `Esc` κλείνει.
tour-title = `:`: όλες οι ενέργειες· `title`, δύο φορές `Enter`, νέος τίτλος, `Enter`.
tour-rank = `g` `r`: κατάταξη πόνων και ευκαιριών με όσα ξέρουμε.
tour-present = `F5`: παρουσίαση· `Space` συνεχίζει, `Esc` επιστρέφει.
