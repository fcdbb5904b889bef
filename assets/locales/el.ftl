# Every sentence that a person reads, in Greek. One section a module; ids are kebab-case.

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
field-actual = Πραγματικό
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
field-future-of = Μέλλον του χάρτη
field-headlines = Επικεφαλίδες
field-kind = Είδος
field-prompt = Ερώτηση
field-capture = Καταγραφή
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
field-hand-over = Μετάβαση
field-emotion = Συναίσθημα
field-emotions = Συναίσθημα ανά περσόνα
field-moment-of-truth = Στιγμή της αλήθειας
field-verdict = Κρίση
field-planned = Πρόβλεψη
field-by = Από ποιον
field-from = Από πού
field-parked-on = Στο πάρκινγκ από
field-inbox = Στα εισερχόμενα
field-lane = Λωρίδα
field-question = Ερώτημα
field-scope-of-vote = Τι ψηφίζουμε
field-way = Τρόπος
field-votes-each = Ψήφοι ανά άτομο
field-max-on-one = Το πολύ σε ένα
field-anonymous = Ανώνυμη
field-opened = Άνοιξε
field-closed = Έκλεισε
field-round-of = Δεύτερος γύρος της ψηφοφορίας
field-candidates = Υποψήφια
field-cast = Ψηφοδέλτια
field-tally = Χέρια
field-picked = Επιλεγμένα
field-voters = Ψηφοφόροι
field-open = Ανοιχτή
vote-scope-pains = σημεία πόνου
vote-scope-opportunities = ευκαιρίες
vote-scope-touchpoints = σημεία επαφής
vote-scope-marked = μαρκαρισμένες κάρτες
vote-way-ballots = ψηφοδέλτια
vote-way-tally = ανάταση χεριών
field-finding = Εύρημα
field-about = Αφορά
field-reason = Αιτιολογία

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
direction-auto = αυτόματα
direction-ltr = ltr
direction-rtl = rtl
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
count-cards = { $count ->
    [one] { $count } κάρτα
   *[other] { $count } κάρτες
}
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
count-metrics = { $count ->
    [one] { $count } δείκτης
   *[other] { $count } δείκτες
}
count-touchpoints = { $count ->
    [one] { $count } σημείο επαφής
   *[other] { $count } σημεία επαφής
}

### model: refusals
field-refused = Το πεδίο «{ $field }» δεν δέχεται αυτή την τιμή.
refusal-missing = Το { $id } δεν υπάρχει σε αυτόν τον χάρτη.
refusal-exists = Το { $id } υπάρχει ήδη σε αυτόν τον χάρτη.
refusal-occupied = Το { $id } έχει ακόμη σημεία επαφής ή κάρτες.
refusal-unfit = Ένα πεδίο του { $id } δεν δέχεται αυτή την τιμή.

### insight: agenda
agenda-scope = Εύρος και κανόνες
agenda-persona = Η ιστορία της περσόνας
agenda-touchpoints = Σημεία επαφής, στάδιο προς στάδιο
agenda-pains = Σημεία πόνου
agenda-emotions = Η γραμμή των συναισθημάτων
agenda-evidence = Τι γνωρίζουμε;
agenda-vote = Σιωπηλή ψηφοφορία
agenda-decide = Τα τρία πρώτα: υπεύθυνος και ημερομηνία
agenda-read-back = Ανακεφαλαίωση, επόμενη αναθεώρηση
agenda-break = Διάλειμμα
agenda-total = Σύνολο

### insight: what things are called
name-verbatim = { $text }
name-quoted = «{ $text }»
# Between the parts of an enumeration.
list-separator = ,{ " " }
name-map = χάρτης «{ $name }»
name-map-nameless = ο χάρτης
name-persona = περσόνα «{ $name }»
name-persona-nameless = περσόνα { $id } χωρίς όνομα
name-lane = λωρίδα «{ $name }»
name-lane-of-kind = λωρίδα «{ $kind }»
name-lane-nameless = λωρίδα { $id }
name-stage = στάδιο «{ $name }»
name-stage-nameless = στάδιο { $id } χωρίς όνομα
name-touchpoint = σημείο επαφής «{ $name }»
name-touchpoint-nameless = σημείο επαφής { $id } χωρίς όνομα
name-card = κάρτα «{ $name }»
name-card-nameless = κενή κάρτα { $id }
name-block = μέρος ατζέντας «{ $name }»
name-block-nameless = μέρος ατζέντας { $id } χωρίς όνομα
name-parked = σκέψη στο πάρκινγκ «{ $name }»
name-parked-nameless = κενή σκέψη στο πάρκινγκ { $id }
name-ballot = ψηφοφορία «{ $name }»
name-ballot-nameless = ψηφοφορία { $id } χωρίς τίτλο
name-waiver = εξαίρεση ευρήματος «{ $name }»
name-waiver-nameless = εξαίρεση ευρήματος { $id }
place-stage = { $stage }
place-touchpoint = { $stage } › { $touchpoint }
place-cell = { $home }, { $lane }

### insight: filter
filter-none = χωρίς φίλτρο
filter-both = { $one } · { $other }
filter-personas = για { $names }
filter-part = { INSIDE($field) }: { $names }
filter-not = όχι { $part }
filter-owner-none = κανείς
filter-words = «{ $names }»
filter-between = { $from } έως { $to }
filter-from = από { $from }
filter-up-to = έως { $to }
filter-value-none = κανένα
filter-value-any = οποιοδήποτε
filter-value-yes = ναι
filter-value-no = όχι
filter-key-persona = Περσόνα
filter-key-answered = Απαντημένο
filter-key-conflict = Σύγκρουση
filter-unknown-key = Άγνωστο φίλτρο «{ $key }:». Υπάρχουν: { $known }. Για αναζήτηση της ίδιας της λέξης, βάλτε εισαγωγικά.
filter-no-value = Το «{ $key }:» θέλει μια τιμή, όπως { $example }.
filter-unknown-persona = Ο χάρτης δεν έχει περσόνα «{ $name }».
filter-unknown-lane = Ο χάρτης δεν έχει λωρίδα «{ $name }».
filter-unknown-stage = Ο χάρτης δεν έχει στάδιο «{ $name }».
filter-unknown-touchpoint = Ο χάρτης δεν έχει σημείο επαφής «{ $name }».
filter-unknown-card = Καμία κάρτα του χάρτη δεν λέει «{ $name }».
filter-no-choice = { $field }: { $choices } ή { $last }, όχι «{ $value }».
filter-no-whole = { $field }: ακέραιος αριθμός ή διάστημα, όπως { $example }, όχι «{ $value }».
filter-no-number = { $field }: αριθμός ή διάστημα, όπως { $example }, όχι «{ $value }».
filter-no-date = { $field }: ημερομηνία ή διάστημα, όπως { $example }, όχι «{ $value }».

### insight: ranking
score-priority = Προτεραιότητα
score-priority-formula = ψήφοι × σοβαρότητα × συχνότητα × τεκμηρίωση (υπόθεση 0.5, αναφέρθηκε 0.8, μετρήθηκε 1)
score-rice = RICE
score-rice-formula = εμβέλεια × αντίκτυπος (τα 1 έως 5 μετρούν 0.25, 0.5, 1, 2, 3) × τεκμηρίωση (0.5, 0.8, 1) ÷ προσπάθεια
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
rank-lacks = { $terms } · χωρίς βαθμό, λείπει: { $lacking }
rank-lacks-all = χωρίς βαθμό, λείπει: { $lacking }
rank-taken = { $arithmetic } · { $factors } από { $pain }
rank-factor = { INSIDE($factor) }
rank-factors = { $former }, { $factor }
rank-left-out = δεν μετρά, γιατί καμία κάρτα εδώ δεν έχει: { $factors }
rank-below = παρακάτω: κάρτες χωρίς { $factors }
rank-below-all = παρακάτω: κάρτες χωρίς καμία από τις τιμές που μετρά ο βαθμός

### insight: decisions
decision-known = { $votes }, { $evidence }
decision-reason = γιατί: { $pain } ({ $known })
decision-reason-bare = γιατί: { $pain }
decision-reason-more = { $reason }, και { $more } ακόμη
decision-no-reason = γιατί: δεν απαντά σε κανένα σημείο πόνου

### insight: claims
claim-breaks = Εδώ σπάει το ταξίδι: { $touchpoint } ({ $emotion })
claim-lowest = Το χαμηλότερο σημείο του ταξιδιού: { $touchpoint } ({ $emotion })
claim-lowest-why = βαθμολογήθηκαν { $known } από τα { $all } σημεία επαφής· το αμέσως επόμενο έχει { $next }
claim-lowest-why-only = βαθμολογήθηκαν { $known } από τα { $all } σημεία επαφής
claim-fall = Η πιο απότομη πτώση της διάθεσης: από «{ $from }» σε «{ $to }» (από { $before } σε { $after })
claim-fall-equal = Απότομη πτώση της διάθεσης: από «{ $from }» σε «{ $to }» (από { $before } σε { $after })
claim-fall-why = πτώση { $levels } βαθμίδων σε κλίμακα πέντε
claim-hand-over = Η μετάβαση από «{ $from }» σε «{ $to }» πονάει (από { $before } σε { $after })
claim-hand-over-why = αλλάζει το κανάλι: { $from }, μετά { $to }
claim-voted = Τις περισσότερες ψήφους πήρε το σημείο «{ $pain }»
claim-voted-why = { $votes } από { $voters ->
    [one] { $voters } άτομο
   *[other] { $voters } άτομα
}· το επόμενο έχει { $next }
claim-voted-why-only = { $votes } από { $voters ->
    [one] { $voters } άτομο
   *[other] { $voters } άτομα
}
claim-unanswered = Ενοχλεί πολύ και δεν έχει απάντηση: «{ $pain }»
claim-unanswered-worst = { $count } σοβαρά σημεία πόνου μένουν χωρίς απάντηση, πρώτα απ’ όλα «{ $pain }»
claim-unanswered-among = { $count } σοβαρά σημεία πόνου μένουν χωρίς απάντηση, ανάμεσά τους «{ $pain }»
claim-answered = Και τα { $count } σοβαρά σημεία πόνου έχουν απάντηση
claim-assumed = { $count ->
    [one] { $count } από τα { $worst } χειρότερα σημεία πόνου είναι απλή υπόθεση
   *[other] { $count } από τα { $worst } χειρότερα σημεία πόνου είναι απλές υποθέσεις
}
claim-moments = { $all ->
    [one] Στιγμή της αλήθειας
   *[other] Στιγμές της αλήθειας
}: { $names }
claim-moments-some = Τρεις από τις { $all } στιγμές της αλήθειας: { $names }
claim-for = { $personas }: { $claim }
claim-plan = { $count ->
    [one] Μία απόφαση προς υλοποίηση, έως { $due }
   *[other] { $count } αποφάσεις προς υλοποίηση, η πρώτη έως { $due }
}

### insight: channels
channels-weakest = το πιο αδύναμο σημείο: «{ $touchpoint }» ({ $emotion })
channels-fall = το συναίσθημα πέφτει περισσότερο από «{ $from }» σε «{ $to }» (από { $before } σε { $after })
channels-fall-changes = { $fall }, εκεί όπου τον πελάτη τον αναλαμβάνει άλλος
channels-hand-overs = { $count ->
    [0] καμία μετάβαση: ο πελάτης δεν χρειάζεται πουθενά να αλλάξει κανάλι
    [one] { $count } μετάβαση, όπου ο πελάτης αλλάζει κανάλι ή τον αναλαμβάνει άλλος
   *[other] { $count } μεταβάσεις, όπου ο πελάτης αλλάζει κανάλι ή τον αναλαμβάνει άλλος
}
channels-without = { $count ->
    [one] άγνωστο κανάλι σε { $count } σημείο επαφής
   *[other] άγνωστο κανάλι σε { $count } σημεία επαφής
}

### insight: check
check-dangling-reference-title = Αναφορές σε κάτι που λείπει
check-dangling-reference = Λείπει από τον χάρτη το { $target }, που αναφέρεται εδώ: { $about } ({ $field }).
check-conflict-title = Συγκρούσεις συγχώνευσης που εκκρεμούν
check-nameless-title = Χωρίς όνομα
check-nameless-persona = Αυτή η περσόνα δεν έχει όνομα.
check-nameless-stage = Αυτό το στάδιο δεν έχει όνομα.
check-nameless-touchpoint = Αυτό το σημείο επαφής δεν έχει όνομα.
check-empty-card-title = Κάρτες χωρίς κείμενο
check-empty-card = Κάρτα χωρίς κείμενο εδώ: { $home }.
check-language-title = Άγνωστη γλώσσα
check-language = Το «{ $language }» δεν είναι κωδικός γλώσσας, όπως en, he ή el-GR.
check-empty-stage-title = Στάδια χωρίς κάρτες
check-empty-stage = Τίποτα ακόμη εδώ: { $about }.
check-unanswered-pain-title = Σημεία πόνου χωρίς απάντηση
check-unanswered-pain = Χωρίς απάντηση: { $about } (σοβαρότητα { $severity }).
check-unanswered-pain-unweighed = Χωρίς απάντηση: { $about } (χωρίς σοβαρότητα).
check-low-without-pain-title = Χαμηλά σημεία χωρίς σημείο πόνου
check-low-without-pain = Το συναίσθημα πέφτει στο { $emotion }, αλλά κανένα σημείο πόνου δεν λέει γιατί: { $about }.
check-opportunity-without-owner-title = Ευκαιρίες χωρίς υπεύθυνο
check-opportunity-without-owner = Να γίνει, αλλά χωρίς υπεύθυνο: { $about }.
check-opportunity-without-owner-top = Στη θέση { $place } της κατάταξης, αλλά χωρίς υπεύθυνο: { $about }.
check-assumed-top-title = Υποθέσεις στην κορυφή της κατάταξης
check-assumed-top = Η θέση { $place } της κατάταξης στηρίζεται σε υπόθεση: { $about }.
check-assumed-top-unset = Η θέση { $place } της κατάταξης δεν έχει τεκμηρίωση: { $about }.
check-review-overdue-title = Εκπρόθεσμη αναθεώρηση
check-review-overdue = Ο χάρτης έπρεπε να αναθεωρηθεί έως { $due }.
check-decision-overdue-title = Εκπρόθεσμες αποφάσεις
check-decision-overdue = Έπρεπε να γίνει έως { $due }: { $about }.
check-company-voice-title = Ενέργειες με τη φωνή της εταιρείας
check-company-voice = Φωνή της εταιρείας («{ $word }»), ενώ το ταξίδι το αφηγείται ο πελάτης: { $about }.
check-waiver-unknown = Δεν υπάρχει έλεγχος «{ $check }», οπότε η εξαίρεσή του δεν έχει αποτέλεσμα. Έλεγχοι που εξαιρούνται: { $known }.
check-waiver-unused = Η εξαίρεση { $check } δεν χρειάζεται πια: { $about }.
check-unknown-field-title = Άγνωστα πεδία
check-unknown-field = Άγνωστο πεδίο «{ $field }», που μένει όπως είναι: { $about }.
check-unknown-field-nearest = Άγνωστο πεδίο «{ $field }», που μένει όπως είναι: { $about }. Μήπως εννοείτε { $known };

### export
export-stage = Στάδιο
export-cancelled = Η εξαγωγή ακυρώθηκε· δεν γράφτηκε τίποτα.
export-refused = Δεν γράφτηκε: { $said }
export-too-large = Μια εικόνα { $width } × { $height } ξεπερνά το όριο των { $limit } εικονοστοιχείων. Κάντε εξαγωγή μικρότερου μέρους, ή σε μικρότερη κλίμακα.
export-touchpoint = Σημείο επαφής
fonts-used = { $script }: με { $families }, από αυτόν τον υπολογιστή.
fonts-missing = { $node }: καμία γραμματοσειρά εδώ δεν έχει { $count ->
    [one] έναν χαρακτήρα
   *[other] { $count } χαρακτήρες
} αυτής της γραφής ({ $script }): { $characters }. Στη θέση τους μπαίνει ένα κουτάκι. Εγκαταστήστε μια γραμματοσειρά που τους έχει, και κάντε πάλι την εξαγωγή.
script-east-asian = κινεζικά ή ιαπωνικά
script-symbols = σύμβολα
sheets-agenda = Ατζέντα
sheets-block = Μέρος
sheets-minutes = Λεπτά
sheets-time = Ώρα
sheets-notes = Σημειώσεις
sheets-persona = Περσόνα
sheets-more = και { $count } ακόμη
mermaid-cards = { $count ->
    [one] 1 κάρτα δεν είναι σε αυτό το διάγραμμα.
   *[other] { $count } κάρτες δεν είναι σε αυτό το διάγραμμα.
}
mermaid-unknown = { $count ->
    [one] 1 σημείο επαφής χωρίς γνωστό συναίσθημα έχει βαθμό 3.
   *[other] { $count } σημεία επαφής χωρίς γνωστό συναίσθημα έχουν βαθμό 3.
}
mermaid-differing = { $count ->
    [one] Σε 1 σημείο επαφής κάποιες περσόνες νιώθουν αλλιώς.
   *[other] Σε { $count } σημεία επαφής κάποιες περσόνες νιώθουν αλλιώς.
}
mermaid-moments = { $count ->
    [one] 1 σημείο επαφής είναι στιγμή της αλήθειας.
   *[other] { $count } σημεία επαφής είναι στιγμές της αλήθειας.
}
mermaid-channels = { $count ->
    [one] 1 σημείο επαφής έχει κανάλι.
   *[other] { $count } σημεία επαφής έχουν κανάλι.
}
html-more = Υπάρχουν κι άλλα: κυλήστε στο πλάι.
html-scrolls = { $name }: κυλά στο πλάι
export-emotion = Συναίσθημα (−2 έως 2)
export-emotions = Συναίσθημα ανά περσόνα
export-whole-stage = Όλο το στάδιο
export-format-pptx = Διαφάνειες (PowerPoint)
export-eyes = Οπτική
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
export-bad-colour = Ρύθμιση { $setting }: το «{ $value }» δεν είναι χρώμα όπως #D55E00.
export-bad-lane = Ρύθμιση export_colours: το «{ $value }» δεν είναι είδος λωρίδας και χρώμα, όπως PainPoint #D55E00. Είδη: { $known }.
export-format-csv = Πίνακας για λογιστικά φύλλα (CSV)
export-format-tsv = Πίνακας με στηλοθέτες (TSV)
export-format-markdown = Πίνακας σε Markdown
export-format-xlsx = Βιβλίο εργασίας (Excel)
export-format-html = Σελίδα για φυλλομετρητή (HTML)
export-format-mermaid = Διάγραμμα ταξιδιού (Mermaid)
export-format-decisions = Αποφάσεις, για ανάγνωση και επικόλληση (Markdown)
export-format-decisions-html = Αποφάσεις, ως σελίδα (HTML)
export-format-json = Όλος ο χάρτης, για προγράμματα (JSON)
export-format-pdf = Σελίδες για εκτύπωση ή αποστολή (PDF)
export-format-svg = Εικόνα πάντα ευκρινής (SVG)
export-format-png = Εικόνα σε εικονοστοιχεία (PNG)
one-page-more = και { $count } ακόμη
one-page-crowded = δεν χωρούν: { $lanes }
one-page-empty = τίποτα ακόμη: { $lanes }
one-page-left-out = Δεν χωρά στη σελίδα: { $card } ({ $place })
one-page-shortened = Συντομευμένο στη σελίδα: { $card } ({ $place })
poster-moment-of-truth = στιγμή της αλήθειας
poster-reviewed = Τελευταία αναθεώρηση
show-no-stages = Δεν υπάρχουν ακόμη στάδια.
show-no-personas = Δεν υπάρχουν ακόμη περσόνες.
show-nothing-ranked = Δεν υπάρχει ακόμη τίποτα για κατάταξη.
show-no-agenda = Δεν υπάρχει ακόμη ατζέντα.
show-no-metrics = Δεν υπάρχουν ακόμη δείκτες.
show-no-automations = Δεν υπάρχουν ακόμη αυτοματισμοί.

### export: pages of a deck
deck-continued = { $parts ->
    [0] { $name } (συνέχεια)
   *[other] { $name } ({ $part } από { $parts })
}
deck-curve = Πώς βιώνεται το ταξίδι
deck-emotion = Συναίσθημα { $emotion }
deck-everybody = Όλοι
deck-exit = το ταξίδι μπορεί να τελειώσει εδώ
deck-first-of = { $title }: 1–{ $shown } από { $count }
deck-goals = Κατάταξη στόχων
deck-grid = Χάρτης ταξιδιού: { $stages }
deck-left-out = Κενές, δεν εμφανίζονται
deck-logo = Λογότυπο
deck-loops-to = επιστρέφει στο στάδιο { $stage }
deck-matrix-wins = { $count ->
    [one] Μία από τις { $all } ευκαιρίες είναι γρήγορο κέρδος: μεγάλος αντίκτυπος με λίγη προσπάθεια
   *[other] { $count } από τις { $all } ευκαιρίες είναι γρήγορα κέρδη: μεγάλος αντίκτυπος με λίγη προσπάθεια
}
deck-moment-of-truth = ✦ στιγμή της αλήθειας
deck-opportunities = Κατάταξη ευκαιριών
deck-optional = προαιρετικό
deck-pains = Κατάταξη σημείων πόνου
deck-personas = Περσόνες
deck-place = Πού
deck-quote = «{ $text }»
deck-range = { $first } – { $last }
deck-score = Βαθμός
deck-state = Κατάσταση
deck-state-current = Το ταξίδι όπως είναι
deck-state-future = Το ταξίδι όπως θέλουμε να γίνει
deck-text = Τι

### export: summary
summary-title = Με λίγα λόγια
summary-findings = Τι βρήκαμε
summary-first = Τι κάνουμε πρώτα
summary-until = έως { $due }

### export: decisions
decisions-title = Αποφάσεις
decisions-why = Γιατί
decisions-none = Δεν έχει αποφασιστεί τίποτα ακόμη.

### ui: actions
action-answer = νέα ευκαιρία που απαντά σε αυτόν τον πόνο
    .also = απάντηση, απάντησε, λύση, ιδέα, βελτίωση
action-assumed = τεκμηρίωση: υπόθεση
action-reported = τεκμηρίωση: αναφέρθηκε
action-measured = τεκμηρίωση: μετρήθηκε
action-card-add = νέα κάρτα μετά από αυτήν
    .also = προσθήκη κάρτας, πρόσθεσε κάρτα, βάλε, χαρτάκι
action-card-join = ένωση των μαρκαρισμένων καρτών
action-card-split = διαχωρισμός σε μία κάρτα ανά γραμμή
action-clear = καθαρισμός βαθμίδων ή συναισθήματος
action-delete = διαγραφή
    .also = διάγραψε, σβήσε, σβήσιμο, αφαίρεση, αφαίρεσε, βγάλε
action-edit = επεξεργασία
    .also = αλλαγή, άλλαξε, διόρθωση, διόρθωσε, μετονομασία, γράψε
action-edit-outside = επεξεργασία του κειμένου στο $EDITOR
action-frequency-1 = συχνότητα: σπάνια
action-frequency-2 = συχνότητα: συχνά
action-frequency-3 = συχνότητα: πάντα
action-severity-1 = σοβαρότητα: ενοχλεί λίγο
action-severity-2 = σοβαρότητα: ενοχλεί
action-severity-3 = σοβαρότητα: ενοχλεί πολύ
action-go-bottom = στο τέλος της στήλης
action-go-top = στην αρχή της στήλης
action-go-cell-after = στο επόμενο κελί
action-go-cell-before = στο προηγούμενο κελί
action-go-down = κίνηση κάτω
action-go-up = κίνηση πάνω
action-go-left = κίνηση αριστερά
action-go-right = κίνηση δεξιά
action-go-empty-cell = στο επόμενο κενό κελί καταγραφής
action-go-first-stage = στο πρώτο στάδιο
action-go-last-stage = στο τελευταίο στάδιο
action-go-lane-after = στην επόμενη λωρίδα
action-go-lane-before = στην προηγούμενη λωρίδα
action-go-stage-after = στο επόμενο στάδιο
action-go-stage-before = στο προηγούμενο στάδιο
action-lane-list = λωρίδες: προσθήκη, όνομα, σειρά, απόκρυψη, καταγραφή
    .also = γραμμές, σειρές, κρύψε, δείξε
action-park = σκέψη στο πάρκινγκ (δύο φορές: η λίστα)
    .also = παρκάρισμα, πάρκαρε, αργότερα, εκτός θέματος, σημείωση, σημείωσε
action-parked-add = νέα σκέψη
action-parked-carry = να γίνει κάρτα και να μεταφερθεί σε μια θέση
action-parked-drop = απόρριψη
action-parked-keep = καταχώριση, μετά η επόμενη
action-parked-other = πάρκινγκ ή εισερχόμενα
action-parked-place = να γίνει κάρτα εκεί απ’ όπου ήρθε η σκέψη
action-leave = κλείσιμο της οθόνης, ή έξοδος
    .also = κλείσε, βγες, τέλος, τερματισμός
action-leaving-discard = έξοδος χωρίς αποθήκευση (ανακτάται στην επόμενη εκκίνηση)
action-leaving-save = αποθήκευση και έξοδος
action-leaving-stay = παραμονή
action-lower = χαμηλότερο συναίσθημα
action-raise = υψηλότερο συναίσθημα
action-mark = μαρκάρισμα ή όχι
    .also = μάρκαρε, επιλογή, επίλεξε, διάλεξε, σημάδι
action-moment = στιγμή της αλήθειας
    .also = σημαντικό, κρίσιμο, αστέρι
action-owner = υπεύθυνος και ημερομηνία
    .also = ανάθεση, ανάθεσε, ποιος, αρμόδιος, προθεσμία, έως πότε
action-undo = αναίρεση
    .also = αναίρεσε, ακύρωση, ακύρωσε, πίσω, πάρε πίσω
action-redo = επανάληψη
    .also = επανάλαβε, ξανά, ακύρωση αναίρεσης
action-save = αποθήκευση
    .also = αποθήκευσε, σώσε, γράψε, φύλαξε
action-stage-add = νέο στάδιο μετά από αυτό
    .also = προσθήκη σταδίου, πρόσθεσε στάδιο, φάση, βήμα, στήλη
action-touchpoint-add = νέο σημείο επαφής μετά από αυτό
    .also = προσθήκη σημείου, πρόσθεσε σημείο, επαφή
action-suspend = αναστολή
action-text-backspace = διαγραφή του προηγούμενου χαρακτήρα
action-text-cell-before = προηγούμενο κελί
action-text-copy = αντιγραφή της επιλογής
action-text-delete = διαγραφή του χαρακτήρα
action-text-delete-to-line-end = διαγραφή ως το τέλος της γραμμής
action-text-delete-to-line-start = διαγραφή ως την αρχή της γραμμής
action-text-delete-word-after = διαγραφή της επόμενης λέξης
action-text-delete-word-before = διαγραφή της προηγούμενης λέξης
action-text-down = μία γραμμή κάτω
action-text-up = μία γραμμή πάνω
action-text-end = καταχώριση και κλείσιμο
action-text-keep = καταχώριση
action-text-split = διαχωρισμός της κάρτας στον δρομέα
action-text-start = αρχή του κειμένου
action-text-finish = τέλος του κειμένου
action-text-left = αριστερά
action-text-right = δεξιά
action-text-line-start = αρχή της γραμμής
action-text-line-end = τέλος της γραμμής
action-text-new-line = νέα γραμμή
action-text-next-cell = επόμενο κελί
action-text-save = καταχώριση και αποθήκευση
action-text-select-all = επιλογή όλων
action-text-select-up = επιλογή μίας γραμμής πάνω
action-text-select-down = επιλογή μίας γραμμής κάτω
action-text-select-left = επιλογή προς τα αριστερά
action-text-select-right = επιλογή προς τα δεξιά
action-text-select-word-left = επιλογή μίας λέξης αριστερά
action-text-select-word-right = επιλογή μίας λέξης δεξιά
action-text-undo = αναίρεση πληκτρολόγησης
action-text-redo = επανάληψη πληκτρολόγησης
action-text-word-left = μία λέξη αριστερά
action-text-word-right = μία λέξη δεξιά
action-view-board = το ταμπλό
    .also = χάρτης, αρχική, κάρτες, δείξε το ταμπλό
action-view-table = ο πίνακας
    .also = λίστα, λογιστικό φύλλο, δείξε τον πίνακα
action-view-ranking = η κατάταξη: τι να γίνει πρώτα
    .also = προτεραιότητα, προτεραιότητες, ιεράρχηση, βαθμολογία, σειρά
action-view-matrix = η μήτρα αντίκτυπου και προσπάθειας
    .also = γρήγορα κέρδη, γρήγορα οφέλη, επίδραση, κόπος
action-view-curve = η καμπύλη των συναισθημάτων, μεγάλη
    .also = διάθεση, γραμμή, γράφημα, διάγραμμα
action-view-compare = σύγκριση με τον χάρτη της τωρινής κατάστασης, ή με άλλο αρχείο
    .also = σύγκρινε, διαφορά, διαφορές, πριν και μετά
action-view-channels = τα κανάλια και οι μεταβάσεις
action-view-metrics = οι δείκτες
    .also = αριθμοί, μετρήσεις, μετρικές
action-view-automations = οι αυτοματισμοί
action-view-decisions = οι αποφάσεις
    .also = τι αποφασίστηκε, εργασίες, εκκρεμότητες, να γίνουν
action-view-present = παρουσίαση του χάρτη, σε πλήρη οθόνη
    .also = παρουσίασε, προβολή, προβολέας, διαφάνειες
action-view-parked = το πάρκινγκ και τα εισερχόμενα
action-view-check = έλεγχος του χάρτη: τι είναι λάθος, τι λείπει
    .also = έλεγξε, προβλήματα, λάθη, ποιότητα, επικύρωση
action-view-history = ιστορικό: τι άλλαξε στον χάρτη, και αναπαραγωγή
    .also = καταγραφή, αλλαγές, ποιος άλλαξε
action-view-personas = οι περσόνες
    .also = πελάτες, άνθρωποι, ποιοι
action-view-cancel = καθαρισμός μαρκαρίσματος, αναζήτησης ή φίλτρου
action-view-density = άνετη ή πυκνή προβολή
action-view-eyes = οπτική: όλοι, ή μία περσόνα
    .also = με τα μάτια, οπτική γωνία, προοπτική
action-view-help = βοήθεια
    .also = πλήκτρα, συντομεύσεις, οδηγίες, εγχειρίδιο
action-view-inspector = όλα τα πεδία, ως φόρμα
    .also = λεπτομέρειες, ιδιότητες, στοιχεία
action-view-palette = όλες οι εντολές
action-view-settings = ρυθμίσεις
    .also = προτιμήσεις, παράμετροι, επιλογές, γλώσσα, χρώματα
action-view-redraw = ανανέωση της οθόνης
group-navigate = Μετακίνηση
group-card = Κάρτες
group-structure = Στάδια, σημεία επαφής, λωρίδες
group-persona = Περσόνες
group-find = Εύρεση και μαρκάρισμα
group-workshop = Για το εργαστήριο
group-view = Προβολή
group-file = Αρχεία, αναίρεση
group-text = Στην πληκτρολόγηση
scope-screen = Σε κάθε οθόνη
scope-selection = Όπου επιλέγονται κάρτες
scope-board = Στο ταμπλό
scope-parked = Στο πάρκινγκ και στα εισερχόμενα
scope-parked-line = Όταν γράφεται μια σκέψη
scope-table = Στον πίνακα
scope-ranking = Στην κατάταξη
scope-matrix = Στη μήτρα
scope-weighing = Όταν μετακινείται κάρτα στη μήτρα
scope-journey = Σε κάθε οθόνη με όλο το ταξίδι
scope-curve = Στην καμπύλη των συναισθημάτων
scope-channels = Στα κανάλια
scope-compare = Στη σύγκριση
scope-card-table = Σε κάθε πίνακα καρτών
scope-metrics = Στους δείκτες
scope-automations = Στους αυτοματισμούς
scope-decisions = Στις αποφάσεις
scope-present = Στην παρουσίαση
scope-black = Όσο η οθόνη είναι μαύρη
scope-check = Στον έλεγχο
scope-history = Στο ιστορικό
scope-replay = Στην αναπαραγωγή
scope-personas = Στα φύλλα των περσόνων
scope-start = Στην αρχική οθόνη
scope-move = Όταν κάτι μετακινείται
scope-editing = Όταν γράφεται οποιοδήποτε κείμενο
scope-capture = Όταν γράφεται κάτι στο ταμπλό
scope-sheet = Όταν γράφεται κάτι σε φύλλο περσόνας
scope-prompt = Όταν γράφεται κάτι στην κάτω γραμμή
scope-palette = Στον κατάλογο των εντολών
scope-field = Όταν γράφεται κάτι σε φόρμα
scope-dialog = Σε κάθε λίστα και φόρμα
scope-list = Σε κάθε λίστα
scope-ticks = Σε λίστα με τσεκ
scope-lanes = Στη λίστα των λωρίδων
scope-timer = Στην ατζέντα και στο χρονόμετρο
scope-agenda = Στην επεξεργασία της ατζέντας
scope-agenda-line = Όταν γράφεται μέρος της ατζέντας
scope-conflicts = Στη λίστα των συγκρούσεων
scope-export = Στον διάλογο εξαγωγής
scope-report = Σε κάθε αναφορά
scope-exported = Μετά από εξαγωγή
scope-import = Στην προεπισκόπηση εισαγωγής
scope-recovery = Όταν βρέθηκαν μη αποθηκευμένες αλλαγές
scope-external-change = Όταν άλλο πρόγραμμα άλλαξε το αρχείο
scope-inspector = Στη φόρμα των πεδίων
scope-help = Στη βοήθεια
scope-leaving = Στην έξοδο με μη αποθηκευμένες αλλαγές

### ui: why not now
blocked-in-parked = Εδώ είναι το πάρκινγκ· a: νέα σκέψη.
blocked-no-origin = Δεν ήρθε από θέση του ταμπλό, ή αυτή δεν υπάρχει πια· m: μεταφορά σε θέση.
blocked-no-thought = Δεν υπάρχει τίποτα εδώ· a: νέα σκέψη.
blocked-typing-below = Τελειώστε πρώτα ό,τι γράφατε· Esc: κλείσιμο της λίστας.
blocked-no-card = Επιλέξτε πρώτα μια κάρτα.
blocked-no-lane = Ο χάρτης δεν έχει λωρίδα για κάρτες· L: οι λωρίδες.
blocked-no-map = Ανοίξτε πρώτα έναν χάρτη.
blocked-no-opportunity-lane = Ο χάρτης δεν έχει λωρίδα για ευκαιρίες· L: οι λωρίδες.
blocked-no-pain = Επιλέξτε πρώτα ένα σημείο πόνου.
blocked-no-opportunity = Επιλέξτε πρώτα μια ευκαιρία.
blocked-no-persona = Ο χάρτης δεν έχει ακόμη περσόνες· g p: τα φύλλα τους.
blocked-no-stage = Ο χάρτης δεν έχει ακόμη στάδιο· S: προσθήκη.
blocked-no-touchpoint = Επιλέξτε πρώτα ένα σημείο επαφής.
blocked-nothing-selected = Δεν είναι επιλεγμένο τίποτα εδώ.
blocked-split-name = Μόνο το κείμενο μιας κάρτας χωρίζεται.
blocked-nothing-to-redo = Δεν υπάρχει τίποτα για επανάληψη.
blocked-nothing-to-undo = Δεν υπάρχει τίποτα για αναίρεση.

### ui: filter presets
dialog-presets = Φίλτρα
preset-mine = Τα δικά μου
preset-no-name = Δεν είναι γνωστό το όνομά σας: ορίστε το name στο settings.ron (masa settings --path).
preset-no-owner = Ευκαιρίες χωρίς υπεύθυνο
preset-unanswered = Σημεία πόνου χωρίς απάντηση
preset-unproven = Ατεκμηρίωτα
preset-worst = Τα χειρότερα σημεία πόνου

### ui: parking lot and inbox
dialog-inbox = Εισερχόμενα { $sent } · πάρκινγκ { $parked }
dialog-parked = Πάρκινγκ { $parked } · εισερχόμενα { $sent }
hint-park = Ό,τι δεν είναι για τώρα. Enter: στο πάρκινγκ · F6 ξανά: η λίστα
inbox-none = Τίποτα ακόμη. Εδώ περιμένει τη θέση του ό,τι στέλνουν οι συμμετέχοντες.
parked-by = από: { $name }
parked-due = έως { $day }
parked-facts = { $one } · { $other }
parked-from = θέση: { $place }
parked-from-nowhere = χωρίς θέση στο ταμπλό
parked-line-prompt = μια σκέψη
parked-none = Το πάρκινγκ είναι άδειο. F6: μια σκέψη εδώ, από παντού.
parked-on = στις { $day }
parked-owner = υπεύθυνος: { $name }
prompt-park = Στο πάρκινγκ

### ui: what is said
form-ends = Το τελευταίο πεδίο· Esc: τέλος.
no-severity-here = Η λωρίδα «{ $lane }» δεν έχει σοβαρότητα ή συχνότητα· οι κάρτες της έχουν: { INSIDE($fields) }.
capture-begins = Αρχή του ταξιδιού: πριν δεν υπάρχει τίποτα.
capture-ends = Τέλος του ταξιδιού: μετά δεν υπάρχει τίποτα.
count-things = { $count ->
    [one] { $count } στοιχείο
   *[other] { $count } στοιχεία
}
did-add = προσθήκη: { $what }
did-assign = ανάθεση σε { $owner }: { $what }
did-assign-clear = χωρίς υπεύθυνο και προθεσμία: { $what }
did-assign-due = ανάθεση σε { $owner } έως { $due }: { $what }
did-delete = διαγραφή: { $what }
did-due-set = προθεσμία { $due }: { $what }
did-edit = επεξεργασία: { $what }
did-emotion-clear = χωρίς συναίσθημα: { $what }
did-field-change = αλλαγή στο πεδίο «{ $field }»: { $what }
did-field-clear = κενό πεδίο «{ $field }»: { $what }
did-field-set = { INSIDE($field) } → { $to }: { $what }
did-join = ένωση: { $what } → { $into }
list-goes-on = { $former }, { INSIDE($field) }
did-join-left-out = { $joined }, χωρίς τα εξής των άλλων: { INSIDE($fields) }
did-link = { $what } απαντά σε: { $pain }
did-levels-clear = χωρίς σοβαρότητα, συχνότητα και τεκμηρίωση: { $what }
did-lower = χαμηλότερο συναίσθημα: { $what }
did-moment-clear = όχι πια στιγμή της αλήθειας: { $what }
did-moment-set = στιγμή της αλήθειας: { $what }
did-name = μετονομασία σε «{ $name }»: { $what }
did-raise = υψηλότερο συναίσθημα: { $what }
doing-answer = Ευκαιρία που απαντά σε: { $pain }
doing-carry = Μετακίνηση { $count ->
    [one] ενός στοιχείου
   *[other] { $count } στοιχείων
}: με τα πλήκτρα κίνησης · Enter τοποθέτηση, Esc πίσω
doing-leave = Μη αποθηκευμένες αλλαγές: { $file }.
doing-leave-unkept = Ούτε αποθηκεύτηκαν ούτε ανακτώνται· d: έξοδος, και οι αλλαγές χάνονται.
doing-leave-untitled = Ο χάρτης δεν έχει ακόμη αρχείο.
doing-look = Προεπισκόπηση της επαναφοράς · Esc πίσω
join-one = Μαρκάρετε πρώτα δύο ή περισσότερες κάρτες· Space: μαρκάρισμα.
join-voted-on = Καμία ένωση: ψηφοφορία σε εξέλιξη για { $what }. Κλείστε την πρώτα (v).
join-conflict = Λύστε πρώτα τη σύγκρουση συγχώνευσης: { $what }.
split-edge = Τίποτα να χωριστεί: ο δρομέας είναι στην άκρη του κειμένου.
split-one-line = Η κάρτα έχει μία γραμμή. Για άλλο σημείο: Enter, πηγαίνετε εκεί, Alt-k.
did-split = διαχωρισμός σε { $count } κάρτες: { $what }
done-undoable = { $done } · u αναίρεση
edge-bottom = Η τελευταία λωρίδα.
edge-first-card = Η πρώτη κάρτα του κελιού.
edge-last-card = Η τελευταία κάρτα του κελιού.
edge-first-row = Η αρχή της λίστας.
edge-last-row = Το τέλος της λίστας.
edge-matrix = Δεν υπάρχει κάρτα προς τα εκεί.
edge-end = Το τέλος του ταξιδιού.
edge-start = Η αρχή του ταξιδιού.
edge-top = Η κορυφή του ταμπλό.
emotion-highest = Το +2 είναι το υψηλότερο συναίσθημα.
emotion-lowest = Το −2 είναι το χαμηλότερο συναίσθημα.
emotion-offers-reason = Στο −2: { $what } · o προσθήκη του σημείου πόνου
empty-map = Άδειος χάρτης. S: το πρώτο στάδιο.
eyes-of = Οπτική: { $name }
eyes-of-everyone = Οπτική: όλοι
fact-eyes = οπτική: { $name }
fact-filter = { $filter }
fact-kept = δεν χάνεται
fact-marks = μαρκαρισμένα: { $count }
fact-position = { $place }/{ $count }
fact-read-only = μόνο για ανάγνωση
fact-saved = αποθηκεύτηκε
fact-saving = αποθήκευση…
fact-unsaved = δεν αποθηκεύτηκε
fact-untitled = χωρίς όνομα
fact-unreturned = ψηφοδέλτια χωρίς επιστροφή
ghost-touchpoint = νέο σημείο επαφής…
no-empty-cell = Δεν υπάρχει άλλο κενό κελί καταγραφής παρακάτω.
prompt-empty-cell = τίποτα ακόμη
redid = επανάληψη · { $done }
save-nothing-new = Δεν υπάρχουν αλλαγές για αποθήκευση.
save-under-way = Η αποθήκευση γίνεται ήδη.
saved = αποθηκεύτηκε: { $file }
saved-perhaps-not-durable = αποθηκεύτηκε: { $file }, αλλά ίσως δεν αντέξει σε διακοπή ρεύματος
saved-copy-failed = { $saved }· η προηγούμενη έκδοση έμεινε χωρίς αντίγραφο ({ $said })
saved-former-kept = { $saved }· το προηγούμενο αρχείο κρατήθηκε ως { $former }
state-future-map = μελλοντική κατάσταση
taken-partly = { $taken }, εκτός από { $left ->
    [one] { $left } που άλλαξε
   *[other] { $left } που άλλαξαν
} στο μεταξύ
undid = αναίρεση · { $done }
whole-stage = όλο το στάδιο
with-cards = { $what } με { $cards ->
    [one] { $cards } κάρτα
   *[other] { $cards } κάρτες
}
with-touchpoints = { $what } με { $touchpoints ->
    [one] { $touchpoints } σημείο επαφής
   *[other] { $touchpoints } σημεία επαφής
} και { $cards ->
    [one] { $cards } κάρτα
   *[other] { $cards } κάρτες
}

### ui: dialogs
action-card-personas = περσόνες αυτής της κάρτας
action-dialog-bottom = στο τέλος
action-dialog-close = κλείσιμο
action-dialog-down = κάτω
action-dialog-page-down = μία σελίδα κάτω
action-dialog-page-up = μία σελίδα πάνω
action-dialog-top = στην αρχή
action-dialog-up = πάνω
action-field-after = επόμενο πεδίο
action-field-before = προηγούμενο πεδίο
action-field-clear = καθαρισμός
action-field-digit = ορισμός του αριθμού
action-field-edit = επεξεργασία
action-field-keep-after = καταχώριση, επόμενο πεδίο
action-field-keep-before = καταχώριση, προηγούμενο πεδίο
action-field-less = λιγότερο, ή η προηγούμενη επιλογή
action-field-more = περισσότερο, ή η επόμενη επιλογή
action-field-toggle = επόμενη επιλογή
action-field-turn = αλλαγή επιλογής ή αριθμού
action-filter = φίλτρο στις κάρτες
    .also = φιλτράρισμα, φιλτράρισε, δείξε μόνο, περιορισμός
action-filter-presets = έτοιμα φίλτρα: χωρίς απάντηση, χειρότερα, ατεκμηρίωτα, χωρίς υπεύθυνο, δικά μου
action-find = εύρεση
    .also = βρες, αναζήτηση, ψάξε, ψάξιμο
action-find-before = εύρεση προηγούμενου
action-find-next = εύρεση επόμενου
action-inspector-map = όλα τα πεδία του χάρτη: τίτλος, γλώσσα, εύρος, ομάδα
    .also = όνομα του χάρτη, μετονομασία του χάρτη, ρυθμίσεις του χάρτη
action-lane-add = νέα λωρίδα
action-lane-capture = καταγραφή εδώ ή όχι
action-lane-down = μετακίνηση κάτω
action-lane-hide = απόκρυψη ή εμφάνιση
action-lane-rename = μετονομασία
action-lane-up = μετακίνηση πάνω
action-list-choose = επιλογή, ή αποδοχή όσων έχουν τσεκ
action-palette-run = εκτέλεση
action-prompt-cancel = ακύρωση
action-prompt-complete = συμπλήρωση
action-prompt-keep = καταχώριση
action-ticks-toggle = τσεκάρισμα
blocked-no-completion = Τίποτα να συμπληρωθεί εδώ.
blocked-no-lane-yet = Δεν υπάρχει ακόμη λωρίδα· a: προσθήκη.
blocked-nothing-sought = Καμία αναζήτηση ακόμη· /: αναζήτηση.
blocked-undecided = Αποφασίστε πρώτα· Enter: αποδοχή όσων έχουν τσεκ, Esc: όπως ήταν.
complaint-any-reference = Το πεδίο το ορίζει ο έλεγχος στον οποίο ανήκει.
complaint-headline = Το «{ $line }» δεν είναι σελίδα με την επικεφαλίδα της, όπως «curve: Εδώ σπάει η υποστήριξη».
complaint-count-line = Το «{ $line }» δεν είναι όνομα και αριθμός, όπως «Δανάη: 2».
complaint-date = Το «{ $typed }» δεν είναι ημερομηνία. Γράψτε ημέρα και μήνα, όπως 3/12, ή ημερομηνία, όπως 2026-12-03.
complaint-file-name = Δεν είναι έγκυρο όνομα αρχείου.
complaint-let-go = { $complaint } Esc ξανά: απόρριψη.
complaint-no-file-name = Γράψτε ένα όνομα αρχείου.
complaint-nothing-to-choose = Ο χάρτης δεν έχει ακόμη κάτι για επιλογή.
complaint-number = Γράψτε έναν αριθμό, όπως 42 ή 0.5.
complaint-required = Δεν μπορεί να μείνει κενό· στο ταμπλό, x: διαγραφή.
complaint-decimal = Γράψτε έναν αριθμό από { $least } έως { $most }, όπως 7.5.
complaint-whole = Γράψτε έναν ακέραιο από { $least } έως { $most }.
dialog-merged = Τι αποφάσισε η συγχώνευση
dialog-conflicts = Συγκρούσεις συγχώνευσης που εκκρεμούν
dialog-help = Πλήκτρα
dialog-lane-kinds = Τι θα έχει η νέα λωρίδα;
dialog-lanes = Λωρίδες
dialog-palette = Τι θέλετε να κάνετε;
dialog-personas = Ποιες περσόνες αφορά;
dialog-references = Σε τι αναφέρεται;
did-lane-capture = λωρίδα καταγραφής: { $what }
did-lane-hide = απόκρυψη: { $what }
did-lane-no-capture = απλή λωρίδα: { $what }
did-lane-show = εμφάνιση ξανά: { $what }
did-decide = απόφαση «{ $decision }»: { $what }
did-park = στο πάρκινγκ: { $what }
did-place = τοποθέτηση: { $what } → { $where }
did-undecide = ανάκληση της απόφασης: { $what }
did-weigh = { $what }: αντίκτυπος { $impact }, προσπάθεια { $effort }
edge-first-lane = Η πρώτη λωρίδα.
filter-gone = Χωρίς φίλτρο: φαίνονται όλες οι κάρτες.
filter-set = { $shown ->
    [one] Φαίνεται { $shown } από τις { $all } κάρτες.
   *[other] Φαίνονται { $shown } από τις { $all } κάρτες.
}
find-and-hidden = { $found } · { $hidden ->
    [one] { $hidden } ακόμη δεν φαίνεται
   *[other] { $hidden } ακόμη δεν φαίνονται
} (φίλτρο ή κρυφές λωρίδες)
find-count = { $count ->
    [one] βρέθηκε { $count }
   *[other] βρέθηκαν { $count }
}
find-no-more-after = Παρακάτω δεν υπάρχει άλλο «{ $text }».
find-no-more-before = Πιο πριν δεν υπάρχει άλλο «{ $text }».
find-none = Δεν βρέθηκε: «{ $text }».
find-only-hidden = Το «{ $text }» υπάρχει μόνο σε { $hidden ->
    [one] μία κάρτα που δεν φαίνεται
   *[other] { $hidden } κάρτες που δεν φαίνονται
} (φίλτρο ή κρυφές λωρίδες).
find-only-personas = Το «{ $text }» υπάρχει μόνο σε περσόνες· g p: τα φύλλα τους.
find-place = { $place } από { $count }
hint-field-choice = { $choices }
hint-field-counts = Enter: γραμμές όπως «Δανάη: 2»
hint-field-headlines = «curve: τίτλος»· ή overview, personas, ranking, decisions, ένα στάδιο
hint-field-date = Enter: ημερομηνία, 3/12 ή 2026-12-03
hint-field-flag = Space: ναι ή όχι
hint-field-line = Enter: επεξεργασία
hint-field-offered = Enter: επεξεργασία · ← και →: επιλογή από { $choices }
hint-field-lines = Enter: επεξεργασία · Ctrl-J: νέα γραμμή
hint-field-decimal = { $least } έως { $most } · Enter ή ψηφίο: ο αριθμός
hint-field-number = Enter ή ψηφίο: ο αριθμός
hint-field-references = Enter: λίστα επιλογών
hint-field-texts = Enter: επεξεργασία · ένα ανά γραμμή (Ctrl-J)
hint-field-whole = { $least } έως { $most } · ψηφίο, + ή -
hint-filter = λέξεις, ή key:value όπως severity:2.. -owner:none · κενό: όλες οι κάρτες · Tab συμπλήρωση · g f έτοιμα φίλτρα
hint-find = αναζήτηση καθώς γράφετε · Enter μένει, Esc πίσω · μετά n, N: επόμενο, προηγούμενο
hint-keep-and-add = καταχώριση, νέα κάρτα
hint-key-add = προσθήκη
hint-key-before = προηγούμενο
hint-key-board = ταμπλό
hint-key-choose = αποδοχή
hint-key-down = κάτω
hint-key-eyes = οπτική
hint-key-hand-over = επόμενη μετάβαση
hint-key-inspector = όλα τα πεδία
hint-key-lower = χειρότερα
hint-key-raise = καλύτερα
hint-key-help = βοήθεια
hint-key-hide = απόκρυψη
hint-key-move = μετακίνηση
hint-key-next = επόμενο
hint-key-notable = επόμενο χαμηλό
hint-key-palette = εντολές
hint-key-presets = έτοιμα φίλτρα
hint-key-ranking = κατάταξη
hint-key-matrix = μήτρα
hint-key-curve = καμπύλη
hint-key-channels = κανάλια
hint-key-compare = σύγκριση
hint-key-metrics = δείκτες
hint-key-automations = αυτοματισμοί
hint-key-decisions = αποφάσεις
hint-key-check = έλεγχος
hint-key-check-open = στη θέση του
hint-key-history = ιστορικό
hint-key-session-after = επόμενη συνεδρία
hint-key-replay = αναπαραγωγή
hint-key-history-open = στη θέση του
hint-key-play = έναρξη
hint-key-step = βήμα
hint-key-double = ×2
hint-key-eightfold = ×8
hint-key-save-copy = αντίγραφο
hint-key-leave-replay = έξοδος
hint-key-waive = εξαίρεση
hint-waive = γιατί το δέχεται η ομάδα· η αιτιολογία μένει στον χάρτη
hint-key-score = βαθμός
hint-key-decide = απόφαση
hint-key-park = στο πάρκινγκ
hint-key-parked = πάρκινγκ
hint-key-place = απ’ όπου ήρθε
hint-key-drop = απόρριψη
hint-key-inbox = άλλη λίστα
hint-key-personas = περσόνες
hint-key-table = πίνακας
hint-key-top = κορυφή
hint-key-touchpoint = σημείο επαφής
hint-key-up = πάνω
hint-owner = όνομα και, αν θέλετε, ημερομηνία: Δανάη 3/12 · κενό: καθαρισμός και των δύο
hint-save-as = όνομα αρχείου, με φάκελο αν είναι άλλος · προστίθεται .masa.ron
lane-sign-capture = ✓ καταγραφή
lane-sign-hidden = κρυφή
conflict-ours = Δικό μας: { $value }
conflict-theirs = Δικό τους: { $value }
conflicts-left = { $count ->
    [one] Εκκρεμεί 1 σύγκρουση συγχώνευσης· εντολή «επίλυση» (:).
   *[other] Εκκρεμούν { $count } συγκρούσεις συγχώνευσης· εντολή «επίλυση» (:).
}
blocked-no-conflict = Δεν εκκρεμεί καμία σύγκρουση συγχώνευσης.
action-conflict-list = επίλυση των συγκρούσεων συγχώνευσης
    .also = λύσε, λύση συγκρούσεων, διαφωνίες
action-conflict-ours = μένει το δικό μας
action-conflict-theirs = μένει το δικό τους
did-conflict-ours = έμεινε το δικό μας: { $about }
did-conflict-theirs = έμεινε το δικό τους: { $about }
did-conflict-removed = αφαίρεση: { $what }· ό,τι προστέθηκε ή άλλαξε εκεί είναι στο στάδιο «{ $unplaced }»
lanes-none = Δεν υπάρχουν ακόμη λωρίδες· a: προσθήκη.

### ui: agenda and timer
action-timer-open = ατζέντα και χρονόμετρο
    .also = ρολόι, χρόνος, λεπτά, αντίστροφη μέτρηση, πρόγραμμα
action-timer-start = έναρξη του μέρους (μετά από αριθμό: χρονόμετρο τόσων λεπτών)
action-timer-pause = παύση, ή συνέχεια
action-timer-add = δύο λεπτά ακόμη (μετά από αριθμό: τόσα)
action-timer-next = τέλος αυτού του μέρους, έναρξη του επόμενου
action-timer-stop = διακοπή του χρονομέτρου
action-timer-up = το προηγούμενο μέρος
action-timer-down = το επόμενο μέρος
action-timer-edit-agenda = επεξεργασία της ατζέντας
action-agenda-add = νέο μέρος
action-agenda-edit = αλλαγή ονόματος και λεπτών
action-agenda-longer = ένα λεπτό περισσότερο
action-agenda-shorter = ένα λεπτό λιγότερο
action-agenda-ready = έτοιμη ατζέντα
action-agenda-clear-times = καθαρισμός των πραγματικών χρόνων
action-agenda-keep = καταχώριση του μέρους, μετά το επόμενο
agenda-line-prompt = όνομα και λεπτά: Σιωπηλή ψηφοφορία 7
agenda-none = Δεν υπάρχει ακόμη ατζέντα· a: νέο μέρος, t: έτοιμη ατζέντα.
agenda-ready = { $minutes } λεπτά, { $count } μέρη
blocked-block-without-minutes = Το μέρος δεν έχει λεπτά· e: επεξεργασία της ατζέντας.
blocked-no-block = Δεν υπάρχει ακόμη μέρος· a: προσθήκη, t: έτοιμη ατζέντα.
blocked-no-times = Κανένα μέρος δεν έχει πάρει ακόμη χρόνο.
blocked-no-timer = Δεν τρέχει χρονόμετρο· T: έναρξη.
blocked-nothing-to-time = Τίποτα για έναρξη: γράψτε έναν αριθμό λεπτών, ή φτιάξτε ατζέντα με e.
dialog-agenda = Ατζέντα
dialog-ready-agendas = Έτοιμες ατζέντες
dialog-timer = Ατζέντα και χρονόμετρο
did-agenda-ready = έτοιμη ατζέντα { $minutes } λεπτών
did-block-plan = πρόβλεψη { $count ->
    [one] 1 λεπτού
   *[other] { $count } λεπτών
}: { $what }
did-block-time = καταγραφή χρόνου: { $what }
did-times-clear = καθαρισμός των πραγματικών χρόνων της ατζέντας
hint-key-add-minutes = 2 λεπτά ακόμη
hint-key-agenda = αλλαγή ατζέντας
hint-key-edit = επεξεργασία
hint-key-longer = +1 λεπτό
hint-key-pause = παύση
hint-key-ready-made = έτοιμη
hint-key-shorter = −1 λεπτό
hint-key-start = έναρξη
hint-key-stop = διακοπή
hint-key-timer = χρονόμετρο
timer-added = { $count ->
    [one] 1 λεπτό ακόμη.
   *[other] { $count } λεπτά ακόμη.
}
timer-done = Τέλος της ατζέντας: κράτησε { $actual }, με πρόβλεψη { $planned }.
timer-fact-paused = σε παύση, { $time }
timer-goes-on = Το χρονόμετρο συνεχίζει.
timer-left = μένουν { $time }
timer-minutes = { $count } λεπ.
timer-nearly-over = μόνο { $time } ακόμη
timer-no-agenda = Δεν υπάρχει ακόμη ατζέντα· e: δημιουργία. Ή γράψτε λεπτά, μετά Enter.
timer-of-block = { $time } · { $name }
timer-over = { $time } παραπάνω
timer-paused = Το χρονόμετρο είναι σε παύση.
timer-started = Έναρξη: «{ $name }», { $time }.
timer-started-ad-hoc = Έναρξη: { $time }.
timer-stopped = Το χρονόμετρο σταμάτησε.
timer-typed = { $count ->
    [one] Enter: χρονόμετρο 1 λεπτού
   *[other] Enter: { $count } λεπτά
}
palette-nothing = Καμία τέτοια εντολή.
place-not-shown = Δεν φαίνεται: κρυφή λωρίδα ή φίλτρο.
prompt-filter = Φίλτρο:
prompt-find = Εύρεση:
prompt-owner = Υπεύθυνος και ημερομηνία:
prompt-save-as = Αποθήκευση ως:
tick-everyone = όλοι
tick-none = κανένα
value-unset = –
value-yes = ✓
### ui: the journal, and what was left behind
action-recovery-discard = απόρριψη…
action-recovery-discard-now = απόρριψη τώρα
action-recovery-later = αργότερα
action-recovery-look = προεπισκόπηση
action-recovery-restore = επαναφορά
autosave-rests = Παύση της αυτόματης αποθήκευσης, ώσπου να αποθηκεύσετε. { $reason }
blocked-changed-meanwhile = Ο χάρτης άλλαξε στο μεταξύ· η επαναφορά γίνεται στην επόμενη εκκίνηση.
blocked-looking = Εδώ είναι προεπισκόπηση. Esc: πίσω.
text-full = Δεν μπήκε τίποτα: εδώ ένα κείμενο φτάνει ως 256 KiB.
text-too-long = Το κείμενο ξεπερνά τα 256 KiB που γράφονται εδώ· E: η κάρτα στον δικό σας επεξεργαστή.
blocked-just-came = Μόλις εμφανίστηκε. Διαβάστε το, και πατήστε ξανά το πλήκτρο.
key-out-of-reach = Το { $key } δεν πληκτρολογείται εδώ: το αραβικό πληκτρολόγιο στέλνει «{ $typed }». Για «{ $action }»: { $palette } και μετά το όνομα.
blocked-not-asked = Πρώτα d, μετά y.
blocked-overwrite-not-asked = Πρώτα o, μετά y.
blocked-in-report = Κλείστε το πρώτα: η αναίρεση και η επανάληψη αλλάζουν τον χάρτη.
did-nothing = τίποτα δεν γράφτηκε
hint-leave-unkept = έξοδος, και χάνονται
journal-text = { $done } · { $text }
journal-failed = Η ανάκτηση δεν λειτουργεί· αποθηκεύστε σύντομα. { $reason }
journal-panicked = Η ανάκτηση απέτυχε· υπάρχει αναφορά στον φάκελο κατάστασης.
recovery-change = { $time }  { $done }
recovery-conflicts = { $count ->
    [one] Το αρχείο άλλαξε στο μεταξύ. Οι αλλαγές σας θα συγχωνευτούν· μένει 1 σύγκρουση για επίλυση.
   *[other] Το αρχείο άλλαξε στο μεταξύ. Οι αλλαγές σας θα συγχωνευτούν· μένουν { $count } συγκρούσεις για επίλυση.
}
recovery-count = { $count ->
    [one] Μία αλλαγή, από { $from } έως { $until }
   *[other] { $count } αλλαγές, από { $from } έως { $until }
}
recovery-count-at = { $count ->
    [one] Μία αλλαγή, { $until }
   *[other] { $count } αλλαγές, { $until }
}
recovery-discard-sure = y: απόρριψη αυτών των αλλαγών · Esc: μένουν
recovery-discarded = { $count ->
    [one] Απορρίφθηκε μία αλλαγή.
   *[other] Απορρίφθηκαν { $count } αλλαγές.
}
recovery-draft = { $time }  { $done }, όπως γραφόταν
recovery-impossible = Δεν επαναφέρεται: { $reason }
recovery-kept = Μένει για αργότερα· θα προταθεί ξανά στην επόμενη εκκίνηση.
recovery-merged = Το αρχείο άλλαξε στο μεταξύ. Οι αλλαγές σας θα συγχωνευτούν, χωρίς συγκρούσεις.
recovery-others = { $count ->
    [one] Άλλη μία συνεδρία άφησε μη αποθηκευμένες αλλαγές σε αυτόν τον χάρτη: προτείνονται αμέσως μετά, ή στην επόμενη εκκίνηση αν γίνει αυτή η επαναφορά.
   *[other] Άλλες { $count } συνεδρίες άφησαν μη αποθηκευμένες αλλαγές σε αυτόν τον χάρτη: προτείνονται αμέσως μετά, ή στην επόμενη εκκίνηση αν γίνει αυτή η επαναφορά.
}
recovery-replayed = Το αρχείο δεν άλλαξε. Οι αλλαγές σας θα εφαρμοστούν ξανά· καθεμία αναιρείται.
recovery-title = Μη αποθηκευμένες αλλαγές
recovery-file-damaged = Enter: επαναφορά σε νέο αρχείο, και αυτό μένει όπως είναι· η πρώτη αποθήκευση ζητά όνομα.
recovery-untitled = Χάρτης χωρίς αρχείο
recovery-unknown-file = Χάρτης με άγνωστο αρχείο
recovery-whole = Δεν υπάρχει αρχείο. Ο χάρτης θα ξαναφτιαχτεί· κάθε αλλαγή αναιρείται.
restored = { $count ->
    [one] Επανήλθε μία αλλαγή · u αναίρεση
   *[other] Επανήλθαν { $count } αλλαγές, καθεμία με την αναίρεσή της · u αναίρεση
}
restored-partly = { $refused ->
    [one] Έγινε επαναφορά, αλλά μία από τις { $count } αλλαγές δεν εφαρμόστηκε· όλες μένουν στο ημερολόγιο.
   *[other] Έγινε επαναφορά, αλλά { $refused } από τις { $count } αλλαγές δεν εφαρμόστηκαν· όλες μένουν στο ημερολόγιο.
}

### ui: carrying, copying, pasting
action-carry = μετακίνηση
    .also = μετακίνησε, μεταφορά, σύρε, σύρσιμο, αλλαγή σειράς
action-carry-drop = τοποθέτηση
action-carry-put-back = επιστροφή στη θέση του
action-copy = αντιγραφή
    .also = αντίγραψε, πρόχειρο
action-copy-markdown = αντιγραφή ως πίνακας σε Markdown
action-copy-tsv = αντιγραφή ως πίνακας για λογιστικά φύλλα (TSV)
action-paste = επικόλληση όσων αντιγράφηκαν
    .also = επικόλλησε, κόλλα, πρόχειρο
blocked-mixed = Για να γίνει σε όλα μαζί, μαρκάρετε μόνο κάρτες, μόνο σημεία επαφής ή μόνο στάδια.
blocked-nothing-copied = Δεν έχει αντιγραφεί τίποτα ακόμη· y: αντιγραφή.
copied-count = { $rows }, { $cards }
copied-marked = τα μαρκαρισμένα
count-personas = { $count ->
    [one] { $count } περσόνα
   *[other] { $count } περσόνες
}
count-stages = { $count ->
    [one] { $count } στάδιο
   *[other] { $count } στάδια
}
did-copy = αντιγραφή: { $what }
did-copy-markdown = αντιγραφή ως Markdown: { $what } ({ $count })
did-copy-tsv = αντιγραφή ως TSV: { $what } ({ $count })
did-move = μετακίνηση: { $what } → { $where }
did-move-in-order = μετακίνηση στη θέση { $place }: { $what }
did-move-somewhere = μετακίνηση: { $what }
did-paste = επικόλληση: { $what }
doing-drag = Αφήστε για μετακίνηση: { $what } → { $where }
help-beyond = Ποντίκι και επικόλληση
help-out-of-reach = όχι σε αραβικό πληκτρολόγιο: εκτέλεση με το όνομα (:)
help-filter = key:value
help-filter-does = με f, /: severity:2.. owner:none
help-click = κλικ
help-click-does = επιλογή· διπλό: επεξεργασία
help-drag = σύρσιμο
help-drag-does = μετακίνηση κάρτας
help-wheel = ροδέλα
help-wheel-does = κύλιση
help-paste = επικόλληση
help-paste-does = εδώ κάθε γραμμή γίνεται κάρτα
help-paste-cells = επικόλληση κελιών
help-paste-cells-does = σημεία επαφής κάτω, λωρίδες πλάι
help-paste-on-name = … σε όνομα
help-paste-on-name-does = κάθε σειρά ένα σημείο επαφής με κάρτες
nothing-moved = Δεν μετακινήθηκε τίποτα.
paste-cut = Επικολλήθηκε μόνο το πρώτο MiB.
paste-into-lane = { $lane }: { $text }
paste-left-over = Τέλος του ταξιδιού: { $count ->
    [one] { $count } γραμμή έμεινε χωρίς θέση
   *[other] { $count } γραμμές έμειναν χωρίς θέση
}.
paste-too-long = { $rows } σειρές δεν χωρούν στα { $touchpoints } σημεία επαφής από εδώ και πέρα. Σε όνομα σημείου επαφής, κάθε σειρά γίνεται νέο.
paste-too-wide = { $columns } στήλες δεν χωρούν: οι λωρίδες είναι { $lanes }.
put-back = Πίσω στη θέση του.

### ui: export
action-export = εξαγωγή: διαφάνειες, εικόνες, πίνακες
    .also = εκτύπωση, τύπωσε, εικόνα, αποστολή, στείλε, κοινοποίηση
action-export-folder = αλλαγή φακέλου
action-export-overwrite = και τα δύο, ή αντικατάσταση
action-export-part = αυτό το στάδιο, ή όλος ο χάρτης
action-export-stop = διακοπή της εξαγωγής
action-export-tick = τσεκ, ή επιλογή
action-export-turn = επόμενη επιλογή
action-export-turn-back = προηγούμενη επιλογή
action-export-write = εξαγωγή όσων έχουν τσεκ
blocked-exporting = Γίνεται ήδη εξαγωγή· Esc στην οθόνη: διακοπή.
blocked-no-format = Τσεκάρετε πρώτα μια μορφή· Space: τσεκ.
blocked-not-exporting = Δεν γίνεται εξαγωγή.
dialog-export = Εξαγωγή
dialog-exported = Η εξαγωγή έγινε
export-failed = { $format }: δεν γράφτηκε. { $reason }
export-label-sheets = Φύλλα για συμπλήρωση
export-label-deck = Markdown ως διαφάνειες
export-label-embed = Ενσωμάτωση του χάρτη
export-label-folder = Στον φάκελο
export-label-lanes = Λωρίδες
export-label-live-text = SVG με επεξεργάσιμο κείμενο
export-label-orientation = Πίνακες
export-label-paper = Σελίδες
export-label-part = Έκταση
export-label-persona = Κάρτες για
export-label-replace = Υπάρχοντα αρχεία
export-label-rows = Σειρές των πινάκων
export-label-scale = Μέγεθος εικόνων
export-label-theme = Θέμα
export-lanes-capture = λωρίδες καταγραφής
export-lanes-filtered = λωρίδες του φίλτρου
export-lanes-shown = όσες φαίνονται
export-no = όχι
export-embed-part = ό,τι εξάγεται
export-none = Δεν έγινε εξαγωγή, γιατί ένα από τα αρχεία δεν μπορούσε να γραφτεί.
export-no-folder = ανύπαρκτος φάκελος
export-numbered = μένουν και τα δύο
export-part-map = όλος ο χάρτης
export-part-stage = { $stage }
export-replaced = αντικατάσταση
export-rows-cards = μία ανά κάρτα
export-rows-grid = όπως στον χάρτη
export-scale = { $scale } ×
export-yes = ναι
exported = εξαγωγή: { $file } · η διαδρομή είναι στο πρόχειρο
exported-copied = Η διαδρομή είναι στο πρόχειρο.
exported-fetch = Στο πρόχειρο, για επικόλληση στον δικό σας υπολογιστή:
exported-notes = Προς γνώση:
exported-not = Δεν γράφτηκαν:
exported-partly = { $written } · { $failed }
exported-remote = έγινε εξαγωγή · στο πρόχειρο: { $line }
exported-several = εξαγωγή { $count } αρχείων: { $folder } · η διαδρομή είναι στο πρόχειρο
exported-to = Γράφτηκε στον φάκελο { $folder }
fact-export-stopping = διακοπή της εξαγωγής…
fact-exporting = εξαγωγή { $percent }% · Esc διακοπή
hint-key-folder = φάκελος
hint-key-overwrite = υπάρχοντα αρχεία
hint-key-part = στάδιο/χάρτης
hint-key-write = εξαγωγή
hint-key-write-mine = αντικατάσταση
holds-pages = { $count ->
    [one] { $count } σελίδα
   *[other] { $count } σελίδες
}
holds-pixels = { $width } × { $height }
holds-rows = { $count ->
    [one] { $count } σειρά
   *[other] { $count } σειρές
}

### ui: import
action-import-cards = επικόλληση ως κάρτες
action-import-into = εισαγωγή αρχείου σε αυτόν τον χάρτη
action-import-take = εισαγωγή
action-start-import = εισαγωγή αρχείου
blocked-not-pasted = Εδώ είναι αρχείο, όχι επικόλληση.
dialog-import = Εισαγωγή: { $file }
dialog-paste-cells = Κάθε σειρά ένα σημείο επαφής, κάθε στήλη μια λωρίδα
dialog-import-pasted = Μοιάζει με ολόκληρο ταξίδι
did-import = εισαγωγή: { $what }
hint-import = πίνακας (CSV, XLSX, Markdown), Mermaid, JSON, διάρθρωση, ή εξαγωγή με τον χάρτη μέσα της
hint-key-import = εισαγωγή
action-import-heads = τι σημαίνουν οι κεφαλίδες του
action-import-sheets = επιλογή ενός από τα φύλλα του
action-import-journeys = επιλογή ενός από τα ταξίδια του
action-head-next = επόμενη σημασία της κεφαλίδας
action-head-former = προηγούμενη σημασία της κεφαλίδας
hint-key-import-heads = κεφαλίδες
hint-key-import-sheets = φύλλα
hint-key-import-journeys = ταξίδια
hint-key-head-next = επόμενη σημασία
hint-key-head-former = προηγούμενη
scope-import-heads = Στις κεφαλίδες μιας εισαγωγής
dialog-import-heads = Τι γίνονται οι κεφαλίδες
dialog-import-sheets = Ποιο φύλλο;
dialog-import-journeys = Ποιο ταξίδι;
import-all-sheets = όλα μαζί
import-heads-asked = Καμία κεφαλίδα δεν είναι γνωστή: ορίστε τι είναι, μετά Enter.
blocked-no-heads = Δεν έχει κεφαλίδες που θα μπορούσαν να σημαίνουν κάτι άλλο.
blocked-no-sheets = Δεν είναι βιβλίο εργασίας με πολλά φύλλα.
blocked-no-journeys = Δεν έχει άλλο ταξίδι.
head-own-lane = δική της λωρίδα
head-lane-name = η λωρίδα της κάρτας
head-number = αριθμοί σειρών
head-ignored = τίποτα: μένει έξω
import-counts = { $stages } · { $touchpoints } · { $cards }
import-counts-personas = { $counts } · { $personas }
import-becomes-map = Δημιουργείται νέος χάρτης.
import-sets-figures = { $count ->
    [one] Ορίζει την τιμή { $count } δείκτη του ανοιχτού χάρτη· αναιρείται.
   *[other] Ορίζει τις τιμές { $count } δεικτών του ανοιχτού χάρτη· αναιρούνται όλες μαζί.
}
import-comes-into = Προστίθενται στον ανοιχτό χάρτη· αναιρούνται όλα μαζί.
import-recognised = Διαβάστηκε ως { $shape }.
import-stage-head = { $stage } · { $cards }
import-not-taken-over = Δεν μεταφέρονται: { INSIDE($parts) }.
import-part-agenda = ατζέντα
import-part-parked = πάρκινγκ
import-part-votes = ψηφοφορίες
import-part-waivers = εξαιρέσεις ευρημάτων
import-under-way = ανάγνωση: { $file } …
import-unplaced-head = { $count ->
    [one] 1 στοιχείο δεν βρήκε θέση· πηγαίνει στο «Χωρίς θέση»:
   *[other] { $count } στοιχεία δεν βρήκαν θέση· πηγαίνουν στο «Χωρίς θέση»:
}
import-others-hint = «masa import --all»: ένας χάρτης για το καθένα.
import-unplaced-one = { $place }: «{ $text }» – { $why }
imported-new = { $what } · δεν αποθηκεύτηκε ακόμη: Ctrl-S για όνομα αρχείου
imported-nothing = Τίποτα για εισαγωγή: όλα υπάρχουν ήδη στον χάρτη.
prompt-import = Εισαγωγή:
start-import = εισαγωγή πίνακα, διάρθρωσης, εικόνας ή διαφανειών με τον χάρτη τους μέσα

### ui: outside changes
action-file-edit = επεξεργασία αρχείου που ήταν ανοιχτό σε άλλο πρόγραμμα
action-file-outside = τι άλλαξε άλλο πρόγραμμα σε αυτό το αρχείο
action-outside-close = μένει το δικό μου
action-outside-copy = αποθήκευση του δικού μου με άλλο όνομα
action-outside-merge = συγχώνευση και των δύο
action-outside-overwrite = αντικατάσταση με το δικό μου
action-outside-overwrite-now = αντικατάσταση τώρα
action-outside-reload = επαναφόρτωση από τον δίσκο
action-save-as = αποθήκευση με άλλο όνομα
    .also = αποθήκευση ως, αντίγραφο, διπλότυπο, μετονομασία αρχείου
blocked-not-read-only = Το αρχείο δεν είναι μόνο για ανάγνωση.
blocked-no-external-change = Κανένα άλλο πρόγραμμα δεν άλλαξε αυτό το αρχείο.
blocked-external-change-foreign = Δεν είναι το αρχείο που έχετε ανοιχτό. Κλείστε εδώ, και ανοίξτε εκείνο.
blocked-external-change-removed = Τίποτα για επαναφόρτωση: το αρχείο αφαιρέθηκε.
blocked-external-change-working = Μια στιγμή ακόμη…
dialog-external-change = { $file }
did-outside-merge = συγχώνευση { $count ->
    [one] { $count } αλλαγής
   *[other] { $count } αλλαγών
} από άλλο πρόγραμμα
did-outside-reload = επαναφόρτωση από τον δίσκο
fact-external-change-changed = άλλαξε απ’ έξω
fact-external-change-removed = αφαιρέθηκε απ’ έξω
file-editable = Τώρα επιτρέπονται αλλαγές: { $file }.
hint-key-copy = με άλλο όνομα
hint-key-keep-mine = το δικό μου
hint-key-merge = συγχώνευση
hint-key-reload = επαναφόρτωση
external-change-overwrite-sure = y: αντικατάσταση όσων είναι εκεί · Esc: πίσω
external-change-write-sure = y: ο χάρτης γράφεται πάλι εκεί · Esc: πίσω
external-change-as-before = Πάλι όπως πριν: { $file }.
external-change-as-before-save = Πάλι όπως έπρεπε: { $file }. Αποθηκεύστε ξανά.
external-change-changed = Άλλο πρόγραμμα άλλαξε αυτό το αρχείο.
external-change-changed-unsaved = Άλλο πρόγραμμα άλλαξε αυτό το αρχείο· δεν γράφτηκε τίποτα.
external-change-changes = { $count ->
    [one] Έκανε αυτή την αλλαγή:
   *[other] Έκανε { $count } αλλαγές:
}
external-change-exists = Υπάρχει ήδη αρχείο με αυτό το όνομα· δεν γράφτηκε τίποτα.
external-change-holds = Είναι ο χάρτης «{ $title }»: { $stages } · { $touchpoints } · { $cards }
external-change-more = και { $count } ακόμη
external-change-no-changes = Ο χάρτης μέσα του δεν άλλαξε.
external-change-ours-changed = Οι δικές σας αλλαγές δεν είναι εκεί.
external-change-ours-same = Εσείς δεν αλλάξατε τίποτα από τότε.
external-change-removed = Άλλο πρόγραμμα αφαίρεσε ή μετακίνησε αυτό το αρχείο. Ο χάρτης είναι ακόμη εδώ.
external-change-removed-unsaved = Το αρχείο αφαιρέθηκε· δεν γράφτηκε τίποτα. Ο χάρτης είναι ακόμη εδώ.
external-change-unreadable = Δεν γίνεται συγχώνευση ή επαναφόρτωση. { $why }
external-change-way = { $keys } – { $does }
external-change-way-close = μένει το δικό μου, η απόφαση αργότερα
external-change-way-copy = το δικό μου με άλλο όνομα, και αυτό το αρχείο μένει όπως είναι
external-change-way-merge = συγχώνευση κατά νόημα· ό,τι άλλαξε και στις δύο πλευρές μένει σε λίστα, για να αποφασίσετε
external-change-way-overwrite = το δικό μου εδώ· κρατιέται αντίγραφο όσων έχει το αρχείο
external-change-way-write = το δικό μου πάλι εδώ
external-change-way-reload = επαναφόρτωση από τον δίσκο αντί για το δικό μου· u: αναίρεση
external-change-with-told = { $done } · { $count ->
    [one] 1 απόφαση για έλεγχο
   *[other] { $count } αποφάσεις για έλεγχο
}
external-change-with-conflicts = { $done } · { $conflicts }
saved-merged = συγχώνευση, και { $saved }
saved-overwritten = { $saved }· ό,τι είχε κρατήθηκε ως { $copy }

### ui: table
action-table-first-lane = ονόματα
action-table-last-lane = τελευταία λωρίδα
action-table-open = εμφάνιση στο ταμπλό
action-table-page-down = επόμενες σειρές
action-table-page-up = προηγούμενες σειρές
action-table-bottom = τελευταία σειρά
action-table-card-after = επόμενη κάρτα του κελιού
action-table-card-before = προηγούμενη κάρτα του κελιού
action-table-top = πρώτη σειρά
edge-first-column = Τα ονόματα είναι η πρώτη στήλη.
empty-map-table = Άδειος χάρτης. Στο ταμπλό, S: το πρώτο στάδιο.

### ui: ranking, matrix, decisions
action-decide = απόφαση: να γίνει, αργότερα, όχι
action-ranking-score-after = κατάταξη με τον επόμενο βαθμό
action-ranking-score-before = κατάταξη με τον προηγούμενο βαθμό
action-matrix-first = πρώτη κάρτα
action-matrix-last = τελευταία κάρτα
action-weighing-up = μεγαλύτερος αντίκτυπος
action-weighing-down = μικρότερος αντίκτυπος
ranked-by = Κατάταξη κατά: { $score }.
ranking-score = Βαθμός
ranking-card = Κάρτα
ranking-head = { $formula } · { $left_out }
ranking-empty = Τίποτα για κατάταξη: καμία κάρτα εδώ δεν ανήκει σε λωρίδα με αυτόν τον βαθμό.
ranking-empty-filter = Τίποτα για κατάταξη: το φίλτρο κρύβει τις κάρτες αυτού του βαθμού. f: αλλαγή.
matrix-quick-wins = γρήγορα κέρδη
matrix-big-bets = μεγάλα στοιχήματα
matrix-fill-ins = συμπληρωματικά
matrix-time-sinks = χάσιμο χρόνου
matrix-impact = αντίκτυπος
matrix-effort = προσπάθεια
matrix-empty = Δεν φαίνεται καμία ευκαιρία, ούτε κάρτα με αντίκτυπο ή προσπάθεια.
matrix-tray = { $count } χωρίς αντίκτυπο ή προσπάθεια· m: τοποθέτηση
matrix-votes = { $count ->
    [one] { $count } ψήφος
   *[other] { $count } ψήφοι
}
matrix-answered = { $count ->
    [one] απαντά σε { $count } σημείο πόνου
   *[other] απαντά σε { $count } σημεία πόνου
}
matrix-position = αντίκτυπος { $impact } · προσπάθεια { $effort } · { $quadrant } · { $size } · { $place }
matrix-no-position = χωρίς αντίκτυπο ή προσπάθεια ακόμη · { $size } · { $place }
decisions-do = Να γίνουν
decisions-later = Αργότερα
decisions-no = Όχι
decisions-all = Καμία ευκαιρία δεν μένει χωρίς απόφαση.
decisions-open = { $count ->
    [one] { $count } ευκαιρία χωρίς απόφαση · d απόφαση, g r κατάταξη
   *[other] { $count } ευκαιρίες χωρίς απόφαση · d απόφαση, g r κατάταξη
}
decision-nobody = κανείς ακόμη

### ui: screens with the whole journey
action-journey-first = πρώτο σημείο επαφής
action-journey-last = τελευταίο σημείο επαφής
action-curve-notable-after = επόμενο χαμηλό σημείο ή στιγμή της αλήθειας
action-curve-notable-before = προηγούμενο χαμηλό σημείο ή στιγμή της αλήθειας
empty-journey = Δεν υπάρχουν ακόμη σημεία επαφής. Στο ταμπλό, A: προσθήκη.
curve-feels = { $whose } { $emotion }
curve-lows = Χαμηλά σημεία και στιγμές της αλήθειας
curve-no-lows = Ούτε χαμηλά σημεία ούτε στιγμές της αλήθειας
curve-no-emotions = Κανένα συναίσθημα ακόμη· + και −: του επιλεγμένου σημείου επαφής, !: στιγμή της αλήθειας
curve-nothing-said = καμία σκέψη ή σημείο πόνου εδώ ακόμη

### insight: comparison
change-pain-gone = ο πόνος έφυγε
change-pain-eased = ο πόνος μειώθηκε
change-pain-worse = ο πόνος χειροτέρεψε
change-pain-weighed = ο πόνος βαθμολογήθηκε
change-pain-new = νέος πόνος
change-stage-new = νέο στάδιο
change-stage-gone = το στάδιο έφυγε
change-stage-moved = το στάδιο άλλαξε θέση
change-stage-renamed = το στάδιο άλλαξε όνομα
change-touchpoint-new = νέο σημείο επαφής
change-touchpoint-gone = το σημείο επαφής έφυγε
change-touchpoint-moved = το σημείο επαφής άλλαξε θέση
change-touchpoint-renamed = το σημείο επαφής άλλαξε όνομα
change-feels-better = καλύτερο συναίσθημα
change-feels-worse = χειρότερο συναίσθημα
change-felt = το συναίσθημα άλλαξε
change-carried-out = υλοποιήθηκε
change-opportunity-gone = η ευκαιρία έφυγε
change-opportunity-new = νέα ευκαιρία
change-decided = αποφασίστηκε

### ui: compare
action-compare-open = εμφάνιση στο ταμπλό
action-compare-other = σύγκριση με άλλο αρχείο
blocked-no-change = Δεν είναι επιλεγμένο τίποτα: δεν υπάρχει αλλαγή.
compare-change = { $kind }: { $said }
compare-elsewhere = { $count ->
    [one] 1 διαφορά ακόμη: στα πεδία του χάρτη, στις περσόνες, στις λωρίδες, στην ατζέντα ή στις ψηφοφορίες
   *[other] { $count } διαφορές ακόμη: στα πεδία του χάρτη, στις περσόνες, στις λωρίδες, στην ατζέντα ή στις ψηφοφορίες
}
compare-equal = Οι δύο χάρτες είναι ίδιοι.
compare-not-here = Υπάρχει μόνο στον άλλο χάρτη.
compare-others = { $count ->
    [one] και 1 διαφορά ακόμη
   *[other] και { $count } διαφορές ακόμη
}
compare-same-file = Είναι ο ίδιος ο χάρτης: { $file }.
compare-this-map = αυτός ο χάρτης
compare-version = { $file }, { $state }
hint-compare = αρχείο με άλλη έκδοση αυτού του χάρτη, π.χ. την τωρινή
hint-key-compare-other = άλλο αρχείο
hint-key-stage-after = επόμενο στάδιο
prompt-compare = Σύγκριση με:

### ui: channels, metrics, automations
action-channels-down = κύλιση κάτω
action-channels-up = κύλιση πάνω
action-hand-over-after = επόμενη μετάβαση
action-hand-over-before = προηγούμενη μετάβαση
channel-hand-over = μετάβαση από: { $before }
channel-hand-over-noted = μετάβαση: { $note }
channel-unknown = χωρίς κανάλι ακόμη · i όλα τα πεδία
channels-none = Δεν υπάρχουν ακόμη κανάλια. Επιλέξτε ένα σημείο επαφής, μετά i: το κανάλι είναι ένα από τα πεδία του.
metrics-bar = Πρόοδος
metrics-empty = Δεν φαίνονται δείκτες εδώ. Στο ταμπλό, a: κάρτα σε λωρίδα δεικτών· i: τα πεδία της.
did-set-figures = { $count ->
    [one] νέα τιμή σε { $count } δείκτη
   *[other] νέες τιμές σε { $count } δείκτες
}
did-set-figures-read = { $set }, όπου το { $written } διαβάστηκε ως { $value }
metrics-paste-too-long = { $count } αριθμοί δεν χωρούν: από τον επιλεγμένο και κάτω οι δείκτες είναι { $metrics }.
metrics-figures = Τώρα → στόχος
automations-empty = Δεν φαίνονται αυτοματισμοί εδώ. Στο ταμπλό, a: κάρτα σε λωρίδα αυτοματισμών· i: τα πεδία της.

### ui: check
action-check-open = στη θέση του ευρήματος
action-check-waive = εξαίρεση του ευρήματος με αιτιολογία, ή όχι πια
blocked-no-finding = Δεν είναι επιλεγμένο τίποτα: δεν υπάρχει εύρημα.
blocked-waive-error = Ένα λάθος δεν εξαιρείται· Enter: στη θέση του.
check-summary = { $errors ->
    [one] { $errors } λάθος
   *[other] { $errors } λάθη
} · συμβουλές: { $advice } · εξαιρέσεις: { $waived }
check-summary-filter = { $summary } · στο φίλτρο: { $shown }
check-error-title = { $title } (λάθη)
check-waived-title = Εξαιρέσεις
check-unused-title = Εξαιρέσεις που δεν χρειάζονται πια
check-nothing = Κανένα λάθος, και τίποτα δεν λείπει.
check-nothing-filter = Κανένα εύρημα για τις κάρτες του φίλτρου. f: αλλαγή.
check-place-gone = Δεν υπάρχει πια στον χάρτη.
complaint-reason = Γράψτε γιατί: η εξαίρεση θέλει αιτιολογία.
did-waive = εξαίρεση { $check }: { $what }
did-unwaive = ανάκληση της εξαίρεσης: { $what }
prompt-waive = Εξαίρεση επειδή:

### ui: history
blocked-no-history = Αποθηκεύστε πρώτα τον χάρτη: το ιστορικό είναι του αρχείου του.
blocked-no-session = Δεν είναι επιλεγμένο τίποτα: δεν υπάρχει συνεδρία.
blocked-no-base = Από τη συνεδρία υπάρχει μόνο η λίστα: ο αρχικός χάρτης δεν κρατήθηκε.
blocked-no-changed-node = Επιλέξτε αλλαγή σε κάτι που υπάρχει ακόμη στον χάρτη.
action-history-session-after = επόμενη συνεδρία
action-history-session-before = αρχή της συνεδρίας, ή η προηγούμενη
action-history-replay = αναπαραγωγή της συνεδρίας από εδώ
action-history-open = σε αυτό που άλλαξε
action-history-search = μόνο αλλαγές που περιέχουν ένα κείμενο
hint-history-search = οι αλλαγές που το περιέχουν · κενό: όλες
history-found = { $count ->
    [one] 1 αλλαγή
   *[other] { $count } αλλαγές
}
history-sought = { $found } με «{ $text }»· /: άλλο κείμενο.
history-nothing-found = Καμία αλλαγή δεν το περιέχει. /: άλλο κείμενο.
history-oldest = Η πιο παλιά συνεδρία.
history-newest = Η πιο πρόσφατη συνεδρία.
history-reading = Ανάγνωση του ιστορικού…
history-summary = { $count ->
    [one] 1 αλλαγή
   *[other] { $count } αλλαγές
} σε { $sessions }, από { $day } και μετά
history-sessions = { $count ->
    [one] 1 συνεδρία
   *[other] { $count } συνεδρίες
}
history-none-since = Καμία αλλαγή μετά την αναθεώρηση ({ $day }).
history-since = Μετά την αναθεώρηση ({ $day }): { $count ->
    [one] 1 αλλαγή
   *[other] { $count } αλλαγές
}
history-before = Πριν από την αναθεώρηση ({ $day })
history-session = { $when } · { $count ->
    [one] 1 αλλαγή
   *[other] { $count } αλλαγές
} · { $status }
history-on-host = { $session } · στο { $host }
history-only-listed = { $session } · μόνο λίστα
history-saved = αποθηκεύτηκε
history-kept = δεν αποθηκεύτηκε ακόμη
history-left = δεν αποθηκεύτηκε, ανακτάται
history-restored = επανήλθε
history-discarded = απορρίφθηκε
history-change = { $time } · { $said }
history-replays = Enter: αναπαραγωγή της συνεδρίας από την αρχή· πάνω σε αλλαγή, από εκεί.
history-limits = Από αυτόν τον υπολογιστή: οι τελευταίες εκατό συνεδρίες όλων των χαρτών.

### ui: replay
action-replay-play = αναπαραγωγή ή παύση
action-replay-right = ένα βήμα δεξιά
action-replay-left = ένα βήμα αριστερά
action-replay-first = πριν από το πρώτο βήμα
action-replay-last = μετά το τελευταίο βήμα
action-replay-single = αναπαραγωγή
action-replay-double = αναπαραγωγή σε διπλάσια ταχύτητα
action-replay-eightfold = αναπαραγωγή σε οκταπλάσια ταχύτητα
action-replay-copy = αντίγραφο του χάρτη που φαίνεται
action-replay-leave = έξοδος από την αναπαραγωγή
replay-step = { $place } από { $count } · { $time } · { $said }
replay-begin = ο χάρτης πριν από την πρώτη αλλαγή
replay-playing = Αναπαραγωγή × { $speed }
replay-paused = Αναπαραγωγή, σε παύση
replay-at-end = Το τελευταίο βήμα.
replay-at-begin = Πριν από το πρώτο βήμα.
replay-copied = Αντίγραφο: { $file }. Ο ανοιχτός χάρτης μένει όπως είναι.
prompt-save-copy = Αντίγραφο ως:
hint-save-copy = Νέο αρχείο στον ίδιο φάκελο· ο ανοιχτός χάρτης μένει όπως είναι.

### ui: personas
action-persona-add = νέα περσόνα
action-persona-bottom = τελευταίο πεδίο
action-persona-eyes = οπτική αυτής της περσόνας
action-persona-field-after = επόμενο πεδίο
action-persona-field-before = προηγούμενο πεδίο
action-persona-first = πρώτη περσόνα
action-persona-last = τελευταία περσόνα
action-persona-top = πρώτο πεδίο
blocked-no-persona-selected = Ο χάρτης δεν έχει ακόμη περσόνες· a: προσθήκη.
edge-first-persona = Η πρώτη περσόνα.
edge-last-persona = Η τελευταία περσόνα.
no-personas-yet = Δεν υπάρχουν ακόμη περσόνες. a: η πρώτη.

### ui: start
action-start-new = νέος χάρτης
action-start-open = άνοιγμα
action-start-recent = άνοιγμα πρόσφατου χάρτη
action-start-sample = παράδειγμα
action-start-tour = ξενάγηση
blocked-no-recent = Δεν υπάρχει τέτοιος χάρτης στη λίστα.
language-arabic = العربية
language-english = English
language-greek = Ελληνικά
language-hebrew = עברית
sample-amazon = Ψώνια από το διαδίκτυο, στην Amazon
sample-digital = Ένα καρότσι, από τον δρόμο ως την εφαρμογή
sample-ecwid = Αγορά φορητού υπολογιστή
sample-retail = Ψηφιακό κατάστημα περιποίησης δέρματος
sample-seamless = Κατάστημα χωρίς εμπόδια
start-leave = έξοδος
folder-outline = { $title } · { $stages }, { $cards }
folder-review-due = { $told } · ώρα για αναθεώρηση από { $day }
folder-unread = δεν διαβάζεται ως χάρτης
folder-empty = Δεν υπάρχουν ακόμη χάρτες σε αυτόν τον φάκελο.
start-folder = Σε αυτόν τον φάκελο
start-unsaved = Μη αποθηκευμένες αλλαγές
start-unsaved-changes = { $count ->
    [one] 1 μη αποθηκευμένη αλλαγή
   *[other] { $count } μη αποθηκευμένες αλλαγές
}
start-new = Νέος χάρτης από πρότυπο
start-recent = Πρόσφατα
start-samples = Παραδείγματα
start-review-due = ώρα για αναθεώρηση · { $when }
start-today = σήμερα
start-tour = η ξενάγηση: πέντε λεπτά, δώδεκα βήματα, σε έτοιμο χάρτη
start-what = εργαστήριο για χάρτες ταξιδιού πελάτη
start-yesterday = χθες
template-blank = Κενό, με λωρίδες
template-blueprint = Σχέδιο υπηρεσίας (blueprint)
template-loop = Κύκλος τριών σταδίων
template-purchase = Αγορά σε πέντε στάδια

### ui: keys
keys-prefix = Πλήκτρα { $keys }: σύγκρουση με «{ $action }»· το ένα είναι η αρχή του άλλου.
keys-unknown-action = Ρυθμίσεις: υπάρχουν πλήκτρα για { $action }, που δεν είναι εντολή.
keys-unknown-action-nearest = Ρυθμίσεις: δόθηκαν πλήκτρα στο { $action }, που δεν είναι ενέργεια. Μήπως εννοείτε { $meant };
keys-twice = Ρυθμίσεις: το { $keys } δόθηκε δύο φορές· μένει στην ενέργεια «{ $action }».
keys-reserved = Ρυθμίσεις: το { $keys } κλείνει πάντα ό,τι είναι ανοιχτό, όπως το Esc· δεν αλλάζει.
keys-lost = Ρυθμίσεις: στην ενέργεια «{ $action }» δεν έμεινε πλήκτρο, γιατί το πήρε άλλη. Βρίσκεται ακόμη στον κατάλογο ενεργειών (:).
keys-unreadable = Ρυθμίσεις: άγνωστα πλήκτρα: { $keys }.
### insight: differences
difference-added = Προσθήκη: { $what }.
difference-added-to = Προσθήκη: { $what } ({ $place }).
difference-removed = Αφαίρεση: { $what }.
difference-removed-from = Αφαίρεση: { $what } ({ $place }).
difference-moved = Μετακίνηση: { $what }, από { $from } σε { $to }.
difference-reordered = Μετακίνηση στη θέση { $place }: { $what }.
difference-flag-set = { $field }, τώρα ναι: { $what }.
difference-flag-cleared = { $field }, όχι πια: { $what }.
difference-set = { $field }, τώρα { $to }: { $what }.
difference-cleared = { $field }, τώρα κενό, πριν { $from }: { $what }.
difference-renamed = Αλλαγή: { $what }, τώρα { $to }.
difference-changed = { $field }, από { $from } σε { $to }: { $what }.
difference-entry = { $field } ({ $entry })
difference-entry-added = { $field }, προσθήκη { $entry }: { $what }.
difference-entry-removed = { $field }, αφαίρεση { $entry }: { $what }.
difference-unknown = άγνωστο πεδίο
difference-conflict = Εκκρεμεί: { $conflict }
difference-conflict-settled = Λύθηκε η σύγκρουση: { $about }.

### insight: conflicts
conflict-about = { INSIDE($field) } ({ $what })
conflict-unknown = πεδίο «{ $name }»
conflict-told = Άλλαξε και στις δύο πλευρές: { $about }. Δικό μας: { $ours } · δικό τους: { $theirs }.
conflict-told-in = Άλλαξε και στις δύο πλευρές: { $about }, { $place }. Δικό μας: { $ours } · δικό τους: { $theirs }.
conflict-nothing = τίποτα
conflict-yes = ναι
conflict-place = θέση
conflict-first = στην αρχή
conflict-after = μετά το εξής: { $what }
conflict-removed = αφαιρέθηκε
conflict-kept = μένει, μαζί με ό,τι προστέθηκε ή άλλαξε μέσα: { $changed }
conflict-and-more =
    { $count ->
        [one] { $first } και άλλο ένα
       *[other] { $first } και άλλα { $count }
    }
conflict-ours-removed = Εμείς αφαιρέσαμε: { $what }. Εκείνοι πρόσθεσαν ή άλλαξαν μέσα: { $changed }. Μένει ή φεύγει;
conflict-theirs-removed = Εκείνοι αφαίρεσαν: { $what }. Εμείς προσθέσαμε ή αλλάξαμε μέσα: { $changed }. Μένει ή φεύγει;
field-after = σειρά
field-kept = αφαίρεση

### cli
cli-output = Αδύνατη η εγγραφή στην τυπική έξοδο: { $said }.
cli-of-file = { $file }: { $said }
cli-finding = { $file }: { $about }: { $said }
cli-checked = { $place }: { $check }: { $said }
cli-list = { $names }
# What is typed to agree, parted by blanks.
cli-yes = ν ναι
cli-template-line = { $name }  { $language }  { $title }
cli-near-command = Το «{ $file }» δεν είναι ούτε εντολή ούτε αρχείο. Μήπως εννοείτε «masa { $command }»; Νέος χάρτης με αυτό το όνομα: «masa { $name }».
cli-bare-new = «{ $file }»: Δεν υπάρχει τέτοιο αρχείο. Νέος χάρτης με αυτό το όνομα: «masa { $name }».
cli-bare-there = «{ $file }»: Δεν υπάρχει τέτοιο αρχείο. Για άνοιγμα του χάρτη: «masa { $name }».
cli-ask-new = «{ $file }»: Δεν υπάρχει τέτοιο αρχείο. Να αρχίσει νέος χάρτης { $name }; [ν/Ο]
cli-ask-there = «{ $file }»: Δεν υπάρχει τέτοιο αρχείο. Να ανοίξει το { $name }; [ν/Ο]
cli-named = { $file }: Δεν υπάρχει τέτοιο αρχείο. Μήπως εννοείτε { $name };
cli-missing = { $file }: Δεν υπάρχει τέτοιο αρχείο. Ελέγξτε το όνομα και τον φάκελο.
cli-missing-listed = { $file }: Δεν υπάρχει τέτοιο αρχείο. Το «masa { $word }» δείχνει τους χάρτες του φακέλου.
cli-missing-folder = { $file }: Δεν υπάρχει τέτοιο αρχείο. Δεν υπάρχει φάκελος { $folder }.
cli-is-folder = { $file }: Είναι φάκελος. Το «masa { $word }» δείχνει τους χάρτες του.
cli-empty-stream = -: Δεν ήρθε τίποτα από την τυπική είσοδο. Ένας χάρτης στέλνεται εκεί όπως στο «masa show - < shop.masa.ron».
cli-reading = (διαβάζεται χάρτης από την τυπική είσοδο, μέχρι το Ctrl-D)
cli-needs-file = Η τυπική είσοδος («-») δεν αρκεί εδώ. Δώστε το αρχείο του χάρτη, όπως στο «masa { $command } shop.masa.ron».
cli-folder-line = { $day }  { $file }  { $told }
cli-folder-empty = Δεν υπάρχουν χάρτες σε αυτόν τον φάκελο. Για δημιουργία: «masa new NAME».
cli-made = Δημιουργήθηκε: { $file }. Για άνοιγμα: «masa { $word }».
cli-new-ending = { $file }: Η κατάληξη ανήκει σε άλλη μορφή. Ονομάστε τον χάρτη { $name }.
cli-written = Γράφτηκε: { $file }.
cli-none-written = { $why } Δεν γράφτηκε κανένα από τα { $count } αρχεία.
cli-not-canonical = { $file }: Δεν είναι στην κανονική μορφή. Το «masa fmt» το ξαναγράφει.
cli-comments-go = { $count ->
    [one] { $count } σχόλιο φεύγει: η κανονική μορφή δεν έχει σχόλια.
   *[other] { $count } σχόλια φεύγουν: η κανονική μορφή δεν έχει σχόλια.
}
cli-comments-kept = { $count ->
    [one] { $file }: έμεινε όπως είναι, γιατί το σχόλιό του θα έφευγε. Χωρίς --keep ξαναγράφεται.
   *[other] { $file }: έμεινε όπως είναι, γιατί τα { $count } σχόλιά του θα έφευγαν. Χωρίς --keep ξαναγράφεται.
}
cli-former-kept = Το προηγούμενο αρχείο κρατήθηκε ως { $former }.
cli-into-directory = { $file }: Είναι φάκελος. Δώστε αρχείο με -o.
cli-exists = { $file }: Το αρχείο υπάρχει ήδη. Δώστε άλλο όνομα με -o, ή αντικαταστήστε το με --force.
cli-onto-itself = { $file }: Είναι ο ίδιος ο χάρτης, και η εξαγωγή θα τον αντικαθιστούσε. Δώστε άλλο όνομα με -o.
cli-no-directory = { $file }: Δεν είναι φάκελος, και οι πολλές μορφές θέλουν έναν. Δώστε έναν με -o, ή αφήστε έξω το -o.
cli-one-format = Στην τυπική έξοδο πηγαίνει μόνο μία μορφή. Δώστε φάκελο με -o.
cli-one-stream = Από την τυπική είσοδο διαβάζεται μόνο ο ένας από τους δύο χάρτες.
cli-merge-stream = Η συγχώνευση θέλει τρία αρχεία· κανένα δεν μπορεί να είναι η τυπική είσοδος.
merge-undecided = Άλλαξε και στις δύο πλευρές: { $about }. { $one }: { $ours } · { $other }: { $theirs }.
merge-undecided-in = Άλλαξε και στις δύο πλευρές: { $about }, { $place }. { $one }: { $ours } · { $other }: { $theirs }.
merge-undecided-removed = { $gone }: αφαίρεση ({ $what }). { $kept }: προσθήκη ή αλλαγή μέσα ({ $changed }). Μένει ή φεύγει;
merge-comments = { $count ->
    [one] Η συγχώνευση δεν κρατά το σχόλιο αυτού του αρχείου.
   *[other] Η συγχώνευση δεν κρατά τα { $count } σχόλια αυτού του αρχείου.
}
merge-comments-in-git = Η συγχώνευση κατά νόημα δεν κρατά σχόλια· υπάρχουν στο ιστορικό του git.
merge-unreadable = { $side }: { $why }
merge-lines-marked = Γι’ αυτό το git το συγχώνευσε γραμμή προς γραμμή και άφησε σημάδια συγκρούσεων. Διορθώστε το αρχείο, σβήστε τα σημάδια, μετά «git add».
merge-lines-clean = Γι’ αυτό το git το συγχώνευσε γραμμή προς γραμμή, χωρίς σύγκρουση.
merge-lines-unreadable = Γι’ αυτό το git το συγχώνευσε γραμμή προς γραμμή, και το αποτέλεσμα δεν διαβάζεται ως χάρτης. Διορθώστε το αρχείο, μετά «git add».
merge-file-merged = Οι δύο πλευρές συγχωνεύτηκαν. Για συνέχεια: git add { $word }
merge-file-then = Όταν λυθούν όλα: git add { $word }
merge-file-no-conflict = Το git δεν έχει σύγκρουση σε αυτό το αρχείο: δεν υπάρχει τίποτα για συγχώνευση.
merge-file-forgotten = Το git δεν έχει πια τις εκδόσεις αυτής της σύγκρουσης. Διορθώστε το αρχείο και σβήστε τα σημάδια.
merge-file-one-sided = { $gone }: αφαίρεση ή μετονομασία. { $kept }: αλλαγή. Για να μείνει: git add { $word }. Για να φύγει: git rm { $word }
merge-file-gone = Και οι δύο πλευρές αφαίρεσαν ή μετονόμασαν αυτό το αρχείο: δεν υπάρχει τίποτα για συγχώνευση.
merge-file-unreadable = Δεν γράφτηκε τίποτα. Διορθώστε το αρχείο, σβήστε τα σημάδια, μετά «git add».
merge-file-edited = Το αρχείο άλλαξε μετά τη συγχώνευση του git· δεν γράφτηκε τίποτα. Για να μείνει όπως είναι: git add { $word }. Για νέα συγχώνευση: masa merge --force { $word }
merge-file-settled = Το αρχείο έχει ήδη ό,τι έχει η πλευρά { $side }, χωρίς σύγκρουση· δεν γράφτηκε τίποτα. Για να μείνει: git add { $word }. Για νέα συγχώνευση: masa merge --force { $word }
merge-kept = Έμεινε ό,τι η μία πλευρά αφαίρεσε και η άλλη άλλαξε: { $what }.
merge-kept-in = Έμεινε ό,τι η μία πλευρά αφαίρεσε και η άλλη άλλαξε: { $what } ({ $place }).
merge-moved = Η μία πλευρά το μετακίνησε μέσα στη λίστα του, η άλλη αλλού, όπου είναι τώρα: { $what }.
merge-moved-in = Η μία πλευρά το μετακίνησε μέσα στη λίστα του, η άλλη αλλού, όπου είναι τώρα: { $what } ({ $place }).
merge-crossed = Και οι δύο πλευρές άλλαξαν τη σειρά γύρω του· ελέγξτε αν είναι στη θέση του: { $what }.
merge-crossed-in = Και οι δύο πλευρές άλλαξαν τη σειρά γύρω του· ελέγξτε αν είναι στη θέση του: { $what } ({ $place }).
merge-forgotten = Παλιότερη συγχώνευση είχε αφήσει σε εκκρεμότητα: { $about }, με τιμή { $value }· δεν είναι πια ανάμεσα στις επιλογές.
merge-voted = Και στις δύο πλευρές υπάρχει ψηφοδέλτιο από { $voter }: { $what }· μετρά το δικό μας.
merge-same-name = Υπάρχει και στις δύο πλευρές, και τώρα είναι δύο με αυτό το όνομα: { $what }. Αφαιρέστε ή μετονομάστε το ένα.
merge-same-name-in = Υπάρχει και στις δύο πλευρές, και τώρα είναι δύο με αυτό το όνομα: { $what } ({ $place }). Αφαιρέστε ή μετονομάστε το ένα.
merge-conflicts-earlier = { $count ->
    [one] 1 σύγκρουση παλιότερης συγχώνευσης μένει άλυτη· το αρχείο έχει και τις δύο τιμές. Ανοίξτε το με το Masa για να τη λύσετε.
   *[other] { $count } συγκρούσεις παλιότερων συγχωνεύσεων μένουν άλυτες· το αρχείο έχει και τις δύο τιμές της καθεμιάς. Ανοίξτε το με το Masa για να τις λύσετε.
}
merge-conflicts = { $count ->
    [one] Εκκρεμεί 1 σύγκρουση· το αρχείο κρατά και τις δύο τιμές. Ανοίξτε το με το Masa για να λυθεί.
   *[other] Εκκρεμούν { $count } συγκρούσεις· το αρχείο κρατά και τις δύο τιμές της καθεμίας. Ανοίξτε το με το Masa για να λυθούν.
}
install-complete = Το git συγχωνεύει ήδη τους χάρτες αυτού του αποθετηρίου με το Masa.
install-will-write = Για να συγχωνεύει το git χάρτες κατά νόημα, θα γραφτούν αυτά:
install-line = { $where }: { $line }
install-ask = Να γραφτούν; [ν/Ο]
install-refused = Δεν γράφτηκε τίποτα.
install-done = Έγινε. Κάντε commit του .gitattributes· όλοι οι άλλοι εκτελούν μία φορά «masa merge --install» στο αντίγραφό τους.
install-former = { $where }: { $line } (θα αντικατασταθεί)
install-done-bare = Έγινε. Ισχύει για αυτό το αποθετήριο και τα δέντρα εργασίας του· στα άλλα αντίγραφα χρειάζεται πάλι «masa merge --install».
install-in-git-directory = Είναι ο φάκελος του ίδιου του git. Πηγαίνετε στο δέντρο εργασίας, μετά πάλι «masa merge --install».
git-missing = Δεν βρέθηκε το git. Εγκαταστήστε το και δοκιμάστε ξανά.
git-no-repository = { $directory }: Δεν είναι μέσα σε αποθετήριο git. Πηγαίνετε στον φάκελο ενός· χωρίς git, το «masa merge BASE OURS THEIRS» συγχωνεύει τρία αρχεία.
git-failed = git: { $said }
cli-option-not-taken = Το { $option } δεν ισχύει για { $formats }. { $known ->
    [none] Καμία μορφή δεν το δέχεται.
   *[other] Ισχύει για { $known }.
}
cli-other-ending = { $file }: Δεν είναι η κατάληξη του { $format }. Ονομάστε το αρχείο { $name }.
cli-whole-map = Το { $format } έχει πάντα όλο τον χάρτη: τα --lanes, --persona και --stage δεν ισχύουν.
cli-embedded-part = Το { $format } έχει μέσα του χάρτη αυτού του μέρους: { $stages ->
    [one] 1 στάδιο
   *[other] { $stages } στάδια
}, { $cards ->
    [one] 1 κάρτα
   *[other] { $cards } κάρτες
}. Ανοίγει με «masa import».
cli-embedded-whole = Το { $format } έχει μέσα του όλο τον χάρτη: { $stages ->
    [one] 1 στάδιο
   *[other] { $stages } στάδια
}, { $cards ->
    [one] 1 κάρτα
   *[other] { $cards } κάρτες
}. Ανοίγει με «masa import».
cli-carries-no-map = Το { $format } δεν μπορεί να έχει μέσα του τον χάρτη: το --embed δεν αλλάζει τίποτα. Ισχύει για { $carriers }.
cli-binary-terminal = Το { $name } δεν γράφεται σε τερματικό: δώστε αρχείο με -o, ή διοχετεύστε το αλλού.
cli-format-not-built = Αυτό το masa μεταγλωττίστηκε χωρίς { $name }. Μεταγλωττίστε το με το feature «{ $name }», ή διαλέξτε άλλη μορφή.
cli-no-format = Άγνωστη μορφή { $name }. Μορφές: { $known }.
cli-no-lane = Ο χάρτης δεν έχει λωρίδα με όνομα «{ $name }». Έχει: { $known }.
cli-no-persona = Ο χάρτης δεν έχει περσόνα με όνομα «{ $name }». Έχει: { $known }.
cli-many-personas = Πολλές περσόνες ταιριάζουν με «{ $name }»: { $known }. Γράψτε περισσότερο από το όνομα.
cli-no-stage = Ο χάρτης δεν έχει στάδιο με όνομα «{ $name }». Έχει: { $known }.
cli-many-stages = Πολλά στάδια ταιριάζουν με «{ $name }»: { $known }. Γράψτε περισσότερο από το όνομα.
cli-no-sample = Άγνωστο παράδειγμα «{ $name }». Παραδείγματα: { $known }.
cli-no-sample-language = Το παράδειγμα { $name } δεν υπάρχει στη γλώσσα { $language }, μόνο σε { $known }.
cli-no-template = Άγνωστο πρότυπο «{ $name }». Πρότυπα: { $known }.
cli-no-template-language = Το πρότυπο { $name } δεν υπάρχει στη γλώσσα { $language }, μόνο σε { $known }.
log-line = { $time }  { $state }  { $said }
log-draft = { $said } (ενώ γραφόταν)
log-saved = αποθηκεύτηκε
log-kept = κρατήθηκε
log-left = έμεινε πίσω
log-restored = επανήλθε
log-discarded = απορρίφθηκε
log-torn = { $file }: Μέρη αυτού του ημερολογίου δεν διαβάζονται· όσα ακολουθούν είναι ακέραια, αλλά λείπουν αλλαγές.
log-torn-running = { $file }: Το τέλος αυτού του ημερολογίου δεν διαβάζεται, ή ένα πρόγραμμα το γράφει τώρα· ακολουθούν όσα γράφτηκαν πριν.
log-next = Αυτές οι αλλαγές δεν είναι σε κανένα αρχείο: «masa recover» για τη λίστα, «masa recover FILE» για επαναφορά.
log-nothing = Δεν είναι καταγραμμένες αλλαγές αυτού του χάρτη.
log-nothing-since = Δεν είναι καταγραμμένες αλλαγές από εκείνη την ημέρα.
log-no-date = Δεν είναι ημερομηνία: «{ $typed }». Γράψτε την όπως 2026-11-21, ή «review» για την ημέρα της τελευταίας αναθεώρησης.
log-no-review = Ο χάρτης δεν έχει ημερομηνία αναθεώρησης. Δώστε μια ημέρα: --since 2026-11-21.
recover-nothing = Δεν βρέθηκαν μη αποθηκευμένες αλλαγές.
recover-nothing-numbered = Δεν υπάρχει αριθμός { $number }: δεν βρέθηκαν μη αποθηκευμένες αλλαγές.
recover-nothing-of = Δεν βρέθηκαν μη αποθηκευμένες αλλαγές αυτού του χάρτη.
recover-nothing-because = { $reason } Δεν βρέθηκαν μη αποθηκευμένες αλλαγές του.
recover-of-unknown-map = Ο αριθμός { $number } του «masa recover» έχει ζημιά στην αρχή του, και το αρχείο του δεν είναι γνωστό: ίσως είναι αυτού του χάρτη. Δείτε τον με «masa recover { $number } --show», επαναφέρετέ τον με «masa recover { $number } -o FILE».
recover-open = Το { $file } είναι ανοιχτό στη διεργασία { $process }, που κρατά τις μη αποθηκευμένες αλλαγές του. Αποθηκεύστε τες εκεί.
recover-open-somewhere = Το { $file } είναι ανοιχτό σε άλλο πρόγραμμα, που κρατά τις μη αποθηκευμένες αλλαγές του. Αποθηκεύστε τες εκεί.
recover-elsewhere = Οι αλλαγές αυτού του χάρτη έγιναν στο { $host }, και ίσως το πρόγραμμα τρέχει ακόμη εκεί. Αν όχι, επαναφέρετέ τες με τον αριθμό τους· «masa recover» για τη λίστα.
recovery-elsewhere = Έγιναν στο { $host }· ίσως το πρόγραμμα τρέχει ακόμη εκεί.
recover-unread =
    { $count ->
        [one] Δεν βρέθηκε τίποτα άλλο, αλλά ένα μέρος του ημερολογίου δεν διαβάστηκε: ίσως έχει αλλαγές. Δώστε δικαίωμα ανάγνωσης, και δοκιμάστε ξανά.
       *[other] Δεν βρέθηκε τίποτα άλλο, αλλά { $count } μέρη του ημερολογίου δεν διαβάστηκαν: ίσως έχουν αλλαγές. Δώστε δικαίωμα ανάγνωσης, και δοκιμάστε ξανά.
    }
recover-not-put-away = Ο χάρτης γράφτηκε ολόκληρος· μόνο το ημερολόγιό του δεν αφαιρέθηκε. { $reason }
recover-line = { $number }. { $name }: { $changes }, { $from } έως { $until }: … { $last }
recover-line-of-texts = { $number }. { $name }: καμία αλλαγή δεν επαναφέρεται, αλλά βρέθηκαν κείμενα
recover-changes =
    { $count ->
        [one] 1 αλλαγή
       *[other] { $count } αλλαγές
    }
recover-and-then = { $before } · { $next }
recover-change = { $time }  { $said }
recover-draft = { $time }  { $said } (ενώ γραφόταν)
recover-torn = Το τέλος αυτού του ημερολογίου δεν διαβάζεται, και μένει έξω.
recover-was-at = Ο χάρτης ήταν στο { $path }.
recover-file-copy = { $reason } Το πιο πρόσφατο αντίγραφό του που διαβάζεται είναι το { $copy }.
recover-instead = { $reason } Δεν έγινε επαναφορά. Για επαναφορά σε νέο αρχείο, δώστε το με -o.
recover-another-map = { $file }: Το αρχείο έχει τώρα άλλον χάρτη, χωρίς τίποτα από εκείνον που άλλαξε.
recover-written-anew = Το αρχείο έλειπε· δημιουργήθηκε ξανά.
recover-headless = Η αρχή αυτού του ημερολογίου έχει ζημιά, και το αρχείο του δεν είναι γνωστό.
recover-places-damaged = { $count ->
    [one] Ένα σημείο αυτού του ημερολογίου έχει ζημιά και μένει έξω· ό,τι είναι πριν και μετά επαναφέρεται.
   *[other] { $count } σημεία αυτού του ημερολογίου έχουν ζημιά και μένουν έξω· ό,τι είναι πριν και μετά επαναφέρεται.
}
recover-base-damaged = Το αντίγραφο του χάρτη από το οποίο ξεκινούν οι αλλαγές έχει ζημιά. Αν λείπει και το αρχείο, ή είναι διαφορετικό, συγκρίνετε το αποτέλεσμα με ένα αντίγραφο ασφαλείας.
recover-base-missing = Το αντίγραφο του χάρτη από το οποίο ξεκινούν οι αλλαγές χάθηκε. Αν λείπει και το αρχείο, ή είναι διαφορετικό, όσες κάρτες έχασαν τη θέση τους πηγαίνουν στο «Χωρίς θέση».
recover-texts-found = Το «masa recover NUMBER --show» τυπώνει τα κείμενα που βρέθηκαν στο κατεστραμμένο μέρος.
recover-only-texts = Τίποτα σε αυτό το ημερολόγιο δεν επαναφέρεται, αλλά κάποια κείμενά του διαβάζονται: τα τυπώνει το «masa recover NUMBER --show».
recover-no-changes = Καμία αλλαγή του δεν επαναφέρεται, αλλά βρέθηκαν κείμενα.
recover-refused = { $count ->
    [one] Μία αλλαγή δεν εφαρμόστηκε, γιατί λείπει αυτό που αλλάζει.
   *[other] { $count } αλλαγές δεν εφαρμόστηκαν, γιατί λείπει αυτό που αλλάζουν.
}
recover-refused-kept = Το ημερολόγιο μένει· το «masa recover NUMBER --show» τυπώνει τα κείμενα αυτών των αλλαγών.
recover-text = {"    "}{ $line }
recover-refused-change = Δεν εφαρμόστηκε: { $said }
recover-text-found = Βρέθηκε σε κατεστραμμένο μέρος του ημερολογίου· ίσως είναι αλλοιωμένο ή ελλιπές:
recover-next = «masa recover NUMBER --show» για προβολή, «masa recover NUMBER» για επαναφορά, «masa recover NUMBER --discard» για απόρριψη.
recover-no-home = Δεν υπάρχει φάκελος για όσα θυμάται το πρόγραμμα, άρα ούτε ημερολόγιο. Ορίστε το MASA_STATE_DIR.
recover-no-number = Δεν υπάρχει αριθμός { $number } στη λίστα· τελειώνει στο { $count }. «masa recover» για τη λίστα.
recover-several = Πολλές συνεδρίες άφησαν αλλαγές σε αυτόν τον χάρτη. Πείτε ποια, με τον αριθμό της· «masa recover» για τη λίστα.
recover-no-file = Ο χάρτης δεν έχει ακόμη αρχείο. Πείτε πού θα γραφτεί, με -o.
recover-unknown-file = Η αρχή αυτού του ημερολογίου έχει ζημιά, και το αρχείο του δεν είναι γνωστό. Πείτε πού θα γραφτεί, με -o.
recover-discarded = Οι μη αποθηκευμένες αλλαγές απορρίφθηκαν.
recover-restored =
    { $count ->
        [one] Επανήλθε 1 αλλαγή.
       *[other] Επανήλθαν { $count } αλλαγές.
    }
cli-no-command = Άγνωστη εντολή «{ $name }».
cli-no-command-near = Άγνωστη εντολή «{ $name }». Μήπως εννοείτε «{ $near }»;

### store
read-error = { $place }: { $problem }
read-error-newer = { $place }: { $problem } Το αρχείο είναι νεότερης έκδοσης του Masa (schema { $schema }): ίσως αρκεί μια ενημέρωση του Masa.
read-missing = Δεν υπάρχει τέτοιο αρχείο.
read-directory = Είναι φάκελος.
read-not-regular = Είναι συσκευή ή διοχέτευση, όχι αρχείο. Για την τυπική είσοδο γράψτε «-».
read-denied = Δεν επιτρέπεται η πρόσβαση.
read-too-large = Το αρχείο ξεπερνά τα { $limit } MiB, πάρα πολλά για χάρτη. Είναι το σωστό;
read-too-many = Από εδώ και πέρα, το αρχείο έχει πάνω από { $limit } στοιχεία, ή τιμές ενός είδους: πάρα πολλά για χάρτη. Είναι το σωστό;
read-unreadable = Το αρχείο δεν διαβάζεται: { $said }.
read-empty = Το αρχείο είναι κενό.
read-not-a-map = Δεν είναι χάρτης του Masa. Το «masa import» φτιάχνει χάρτη από άλλες μορφές.
read-not-utf8 = Από εδώ και πέρα δεν είναι κείμενο UTF-8. Αποθηκεύστε το αρχείο ως UTF-8.
read-conflict-markers = Το git άφησε εδώ μια σύγκρουση. Διορθώστε το αρχείο και σβήστε τα σημάδια.
read-conflict-markers-in-file = Το git άφησε εδώ μια σύγκρουση. Εκτελέστε «masa merge { $file }», ή διορθώστε το αρχείο και σβήστε τα σημάδια.
read-other-struct = Εδώ πρέπει να είναι «{ $expected }(…)», όχι { $found }.
read-node-as-text = Εδώ πρέπει να είναι { $form }), όχι { $found }.
read-repeated-key = Το «{ $key }» εμφανίζεται εδώ δεύτερη φορά. Αφαιρέστε το ένα.
read-repeated-id = Το id { $id } υπάρχει δύο φορές, πρώτα στη γραμμή { $first }. Δώστε σε αυτό άλλο id, ή κανένα: τότε ορίζει ένα το Masa.
read-malformed-id = Το { $text } δεν είναι έγκυρο id εδώ. Ένα id είναι { $letter }, παύλα και 1 έως 12 πεζά λατινικά γράμματα ή ψηφία, όπως { $letter }-7f3k9q2m· χωρίς id, το ορίζει το Masa.
read-not-a-persona = Το { $text } δεν είναι id περσόνας. Δώστε στην περσόνα ένα id εκεί όπου απαριθμείται, όπως (id: "p-noa", name: "Noa"), και γράψτε εδώ "p-noa".
read-unasked-conflict = Μια σύγκρουση αρχίζει με id και field (και key, σε πίνακα)· μετά ours και theirs.
read-repeated-conflict = Είναι η δεύτερη σύγκρουση για το ίδιο πεδίο του { $id }. Αφαιρέστε τη μία.
read-no-lane = Η κάρτα δεν έχει λωρίδα. Δώστε της μία: το id, το είδος ή τον τίτλο μιας λωρίδας.
read-unknown-lane = Δεν υπάρχει λωρίδα { $lane }. Οι λωρίδες του αρχείου είναι { $known }.
read-unknown-lane-none = Δεν υπάρχει λωρίδα { $lane }, και το αρχείο δεν έχει καμία. Προσθέστε την στο «lanes», ή δώστε ένα είδος: { $kinds }.
read-ambiguous-lane = Πολλές λωρίδες λέγονται { $lane }. Δώστε το id εκείνης που εννοείτε: { $known }.
read-out-of-range = { $field }: πρέπει να είναι ακέραιος από { $least } έως { $most }, όχι { $found }.
read-not-finite = { $field }: πρέπει να είναι πεπερασμένος αριθμός, όχι { $found }.
read-not-a-date = { $field }: πρέπει να είναι ημερομηνία όπως 2026-11-21, όχι { $found }.
read-no-such-choice = { $field }: πρέπει να είναι ένα από { $allowed }, όχι { $found }.
read-no-such-choice-nearest = { $field }: πρέπει να είναι ένα από { $allowed }, όχι { $found }. Μήπως εννοείτε { $meant };
read-outside-scale = { $field }: πρέπει να είναι αριθμός από { $least } έως { $most }, όχι { $found }.
read-wrong-type = { $field }: πρέπει να είναι { $expected }, όχι { $found }.
expected-text = κείμενο σε διπλά εισαγωγικά ("…")
expected-texts = λίστα κειμένων, όπως ["ένα", "δύο"]
expected-flag = true ή false
expected-whole = ακέραιος αριθμός
expected-number = αριθμός
expected-choice = λέξη χωρίς εισαγωγικά
expected-date = ημερομηνία σε εισαγωγικά, όπως "2026-11-21"
expected-id = id σε εισαγωγικά
expected-ids = λίστα από id, όπως ["c-7f3k9q2m"]
expected-counts = πίνακας, όπως {"{"}"Δανάη": 2{"}"}
expected-texts-by-name = πίνακας κειμένων, όπως {"{"}"curve": "Το ταξίδι σπάει στην υποστήριξη"{"}"}
expected-nodes = λίστα σε [ ]
expected-place = λίστα με τα id όσων το περιέχουν, όπως ["t-2b8x", "l-7f3k"] για κάρτα ή ["s-4tq8"] για σημείο επαφής
expected-keys = πίνακας από λίστες, όπως {"{"}"card.add": ["a"]{"}"}
syntax-end = Το αρχείο τελειώνει εδώ, αλλά κάτι μένει ανοιχτό. Μήπως κόπηκε;
syntax-unclosed-text = Το κείμενο που αρχίζει εδώ δεν κλείνει με εισαγωγικό.
syntax-unclosed-comment = Το σχόλιο που αρχίζει εδώ δεν τελειώνει: λείπει το «*/».
syntax-escape = Άγνωστη ακολουθία διαφυγής. Μέσα σε κείμενο η ανάποδη κάθετος γράφεται \\, το εισαγωγικό \".
syntax-comma = Εδώ πρέπει να είναι κόμμα, ή το τέλος αυτού που είναι ανοιχτό.
syntax-colon = Μετά το όνομα ενός πεδίου πρέπει να είναι άνω και κάτω τελεία.
syntax-close = Εδώ λείπει «{ $bracket }».
syntax-key = Εδώ πρέπει να είναι όνομα πεδίου, όπως «text: …».
syntax-key-before = Εδώ πρέπει να είναι όνομα πεδίου, όπως «text: …», όχι «{ $bracket }». Μήπως λείπει πριν από αυτό «)»;
syntax-comment-sign = Το «#» δεν αρχίζει τίποτα εδώ. Ένα σχόλιο αρχίζει με //.
syntax-text-over-lines = Το κείμενο που αρχίζει εδώ φτάνει ως τη γραμμή { $line }. Μήπως λείπει το τελικό εισαγωγικό;
syntax-after = Το αρχείο έπρεπε να τελειώνει εδώ, αλλά κάτι ακολουθεί. Αφαιρέστε το.
syntax-too-deep = Οι αγκύλες έχουν εδώ περισσότερα επίπεδα απ’ όσα σε οποιοδήποτε αρχείο του Masa. Είναι το σωστό;
syntax-other = Δεν είναι RON: { $said }.
read-only-locked = Το πρόγραμμα { $process } στο { $host } έχει το αρχείο ανοιχτό (από { $since }): κλείστε το εκεί, μετά F7 για επεξεργασία εδώ.
read-only-newer = Το αρχείο είναι νεότερης έκδοσης του Masa (schema { $schema }), που το αλλάζουν μόνο εκδόσεις από schema { $needed } και πάνω· αυτή ξέρει το { $known }. Είναι ανοιχτό για ανάγνωση· για αλλαγές, ενημερώστε το Masa.
interrupted-changed = Μια αποθήκευση του χάρτη διακόπηκε, και το αρχείο έχει από τότε κάτι άλλο ή λείπει. Ό,τι αποθηκευόταν είναι στο { $copy }.
interrupted-completed = Ολοκληρώθηκε μια αποθήκευση του χάρτη που είχε διακοπεί.
interrupted-not-begun = Μια αποθήκευση του χάρτη διακόπηκε πριν αλλάξει το αρχείο. Ό,τι αποθηκευόταν είναι στο { $copy }.
interrupted-not-completed = Μια αποθήκευση του χάρτη διακόπηκε, και δεν ολοκληρώθηκε: { $why } Ό,τι αποθηκευόταν είναι στο { $copy }.
interrupted-torn = Μια αποθήκευση του χάρτη διακόπηκε και άφησε το αρχείο μισογραμμένο. Την ολοκληρώνει το «masa { $file }» ή το «masa recover { $file }»· ό,τι αποθηκευόταν είναι και στο { $copy }.
interrupted-damaged = Δεν φαίνεται αν διακόπηκε αποθήκευση του χάρτη: η σημείωσή της έχει ζημιά ({ $record }). Δίπλα της υπάρχουν αντίγραφα όσων είχε ο χάρτης.
interrupted-unread = Δεν φαίνεται αν διακόπηκε αποθήκευση του χάρτη: { $said } ({ $record }).
note-no-schema = Το αρχείο δεν λέει το schema του· διαβάστηκε ως { $schema }.
note-migrated = Το αρχείο είναι του schema { $schema }· η αποθήκευση το ενημερώνει και κρατά το προηγούμενο.
note-newer = Το αρχείο είναι νεότερης έκδοσης του Masa (schema { $schema })· ό,τι δεν ξέρει αυτή μένει όπως είναι.
note-lanes-made = Το αρχείο δεν έχει λωρίδες· αυτές φτιάχτηκαν από όσα λένε οι κάρτες του: { $lanes }.
note-lanes-named = { $count ->
    [one] { $count } κάρτα δίνει τη λωρίδα της με είδος ή τίτλο· η αποθήκευση γράφει το id.
   *[other] { $count } κάρτες δίνουν τη λωρίδα τους με είδος ή τίτλο· η αποθήκευση γράφει τα id.
}
note-ids-dealt = { $count ->
    [one] Ορίστηκε { $count } id που έλειπε· η αποθήκευση το γράφει.
   *[other] Ορίστηκαν { $count } id που έλειπαν· η αποθήκευση τα γράφει.
}
note-unknown-fields = { $count ->
    [one] Αυτή η έκδοση δεν ξέρει το πεδίο { $names }· μένει όπως είναι.
   *[other] Αυτή η έκδοση δεν ξέρει { $count } πεδία· μένουν όπως είναι: { $names }.
}
note-comments = { $count ->
    [one] Το αρχείο έχει { $count } σχόλιο, που η αποθήκευση δεν κρατά· το προηγούμενο αρχείο μένει δίπλα στο νέο.
   *[other] Το αρχείο έχει { $count } σχόλια, που η αποθήκευση δεν κρατά· το προηγούμενο αρχείο μένει δίπλα στο νέο.
}
saved-without-copy = Αποθηκεύτηκε, αλλά δεν κρατήθηκε αντίγραφο όσων είχε πριν ({ $said }).
save-exists = { $file }: Το αρχείο υπάρχει ήδη. Διαλέξτε άλλο όνομα.
save-changed = { $file }: Άλλο πρόγραμμα άλλαξε το αρχείο αφότου διαβάστηκε· δεν γράφτηκε τίποτα. Ανοίξτε το ξανά, ή αποθηκεύστε με άλλο όνομα.
save-removed = { $file }: Το αρχείο αφαιρέθηκε αφότου διαβάστηκε. Αποθηκεύστε το ως νέο.
save-held = { $file }: Δεν γράφτηκε: το πρόγραμμα { $process } στο { $host } το έχει ανοιχτό από { $since }. Κλείστε το εκεί, ή αποθηκεύστε με άλλο όνομα.
save-not-regular = { $file }: Δεν είναι κανονικό αρχείο, αλλά φάκελος, συσκευή ή διοχέτευση. Διαλέξτε άλλο όνομα.
save-protected = { $file }: Το αρχείο έχει προστασία εγγραφής· δεν άλλαξε. Αλλάξτε τα δικαιώματά του, ή αποθηκεύστε με άλλο όνομα.
save-unfaithful = { $file }: Ό,τι θα γραφόταν δεν διαβάζεται πίσω ως ο ίδιος χάρτης, και δεν γράφτηκε τίποτα. Είναι σφάλμα του Masa: στείλτε μια αναφορά, και ως τότε κάντε εξαγωγή του χάρτη ως JSON.
save-denied = { $file }: Δεν επιτρέπεται η πρόσβαση· το αρχείο δεν άλλαξε. Δείτε τα δικαιώματα του φακέλου, ή αποθηκεύστε αλλού.
save-no-directory = { $file }: Δεν υπάρχει τέτοιος φάκελος. Δημιουργήστε τον, ή διαλέξτε άλλον.
save-full = { $file }: Ο δίσκος είναι γεμάτος· το αρχείο δεν άλλαξε. Κάντε χώρο και αποθηκεύστε ξανά, ή αποθηκεύστε αλλού.
save-limit = { $file }: Είναι περισσότερο απ’ όσο επιτρέπει το σύστημα σε ένα αρχείο (δείτε «ulimit -f»)· το αρχείο δεν άλλαξε. Ανεβάστε το όριο, ή κάντε εξαγωγή μικρότερου μέρους.
save-halfway = { $why } Το { $new } είχε ήδη γραφτεί και δεν μπόρεσε να επανέλθει.
save-quota = { $file }: Ο χώρος που σας αναλογεί στον δίσκο τελείωσε· το αρχείο δεν άλλαξε. Κάντε χώρο και αποθηκεύστε ξανά, ή αποθηκεύστε αλλού.
save-not-kept = { $file }: Δεν κρατήθηκε αντίγραφο όσων έγραψε άλλο πρόγραμμα, ούτε στο { $directory } ({ $said }) ούτε δίπλα του· δεν γράφτηκε τίποτα. Κάντε χώρο εκεί, ή αποθηκεύστε με άλλο όνομα.
save-no-place-for-copy = { $file }: Το αρχείο γράφεται μόνο επιτόπου, και δεν υπάρχει φάκελος για αντίγραφο όσων έχει· δεν γράφτηκε τίποτα. Αποθηκεύστε με άλλο όνομα.
save-no-copy = { $file }: Το αρχείο γράφεται μόνο επιτόπου, και δεν κρατήθηκε αντίγραφο όσων έχει στο { $directory } ({ $said })· δεν γράφτηκε τίποτα. Κάντε χώρο εκεί, ή αποθηκεύστε με άλλο όνομα.
save-entangled = { $file }: Άλλο πρόγραμμα έγραψε το αρχείο ενώ αποθηκευόταν. Υπάρχουν και οι δύο εκδόσεις: μία με αυτό το όνομα, η άλλη ως { $left }. Δείτε και τις δύο πριν συνεχίσετε.
save-torn = { $file }: Η εγγραφή σταμάτησε στη μέση, και ό,τι υπήρχε δεν επανήλθε. Είναι ακέραιο στο { $copy }: κάντε χώρο, και αντιγράψτε το πίσω ή αποθηκεύστε ξανά.
save-system = { $file }: Δεν γράφτηκε τίποτα ({ $said })· το αρχείο δεν άλλαξε. Αποθηκεύστε ξανά, ή αλλού.
note-unknown-settings = { $count ->
    [one] Αυτή η έκδοση δεν ξέρει τη ρύθμιση { $names }· μένει όπως είναι, χωρίς αποτέλεσμα.
   *[other] Αυτή η έκδοση δεν ξέρει { $count } ρυθμίσεις· μένουν όπως είναι, χωρίς αποτέλεσμα: { $names }.
}
settings-theme = Χρώματα
settings-bidi = Κείμενο από δεξιά: τη σειρά ορίζει
settings-shaping = Αραβικά γράμματα
settings-density = Πυκνότητα
settings-footer = Γραμμή πλήκτρων
settings-name = Το όνομά σας
settings-language = Γλώσσα του προγράμματος
settings-digits = Ψηφία
settings-ascii = Πλαίσια σε ASCII
settings-mouse = Ποντίκι
settings-timer-bell = Ήχος όταν τελειώσει ο χρόνος
settings-timer-title = Χρόνος που μένει, στον τίτλο του παραθύρου
settings-export-theme = Εξαγωγές: θέμα
settings-export-paper = Εξαγωγές: σελίδες
settings-export-accent = Εξαγωγές: χρώμα τίτλων (#RRGGBB)
settings-export-colours = Εξαγωγές: χρώματα λωρίδων (KIND #RRGGBB)
settings-export-logo = Εξαγωγές: λογότυπο (αρχείο PNG)
settings-export-formats = Εξαγωγές: μορφές
settings-export-scope = Εξαγωγές: έκταση
settings-export-scale = Εξαγωγές: εικονοστοιχεία ανά στιγμή (pt)
settings-export-embed = Εξαγωγές: ενσωμάτωση του χάρτη
settings-export-orientation = Εξαγωγές: πίνακες
settings-export-live-text = Εξαγωγές: SVG με επεξεργάσιμο κείμενο
settings-export-deck = Εξαγωγές: Markdown ως διαφάνειες
paper-slides = διαφάνειες (16:9)
paper-a4 = A4, οριζόντια
paper-letter = US Letter, οριζόντια
paper-a3 = A3, όλος ο χάρτης σε μία σελίδα
paper-a2 = A2, όλος ο χάρτης σε μία σελίδα
paper-a1 = A1, όλος ο χάρτης σε μία σελίδα
paper-a0 = A0, όλος ο χάρτης σε μία σελίδα
paper-wide = 16:9, όλος ο χάρτης σε μία σελίδα
paper-poster = μία σελίδα, όσο μεγάλη χρειάζεται ο χάρτης
scope-stage = αυτό το στάδιο
scope-map = όλος ο χάρτης
orientation-usual = όπως συνήθως: εικόνες οριζόντια, τα άλλα κάθετα
orientation-down = σημεία επαφής ως σειρές
orientation-across = σημεία επαφής ως στήλες
picture-unreadable = { $file }: Το λογότυπο δεν διαβάζεται ({ $said }). Διορθώστε το export_logo στις ρυθμίσεις.
picture-not-png = { $file }: Το λογότυπο δεν είναι εικόνα PNG, ή έχει ζημιά. Αποθηκεύστε το ως PNG, ή διορθώστε το export_logo στις ρυθμίσεις.
picture-too-large = { $file }: Το λογότυπο ξεπερνά τα { $pixels } εικονοστοιχεία σε πλάτος ή ύψος, ή τα { $bytes } MB. Μικρύνετέ το.
settings-backups = Αντίγραφα προηγούμενων εκδόσεων
settings-autosave = Αυτόματη αποθήκευση
settings-autosave-seconds = Αυτόματη αποθήκευση: δευτερόλεπτα μετά από αλλαγή
autosave-off = ποτέ
autosave-on-idle = όταν δεν γράφει κανείς
autosave-every = ανά διαστήματα
theme-auto = όπως το τερματικό
theme-light = φωτεινό
theme-dark = σκοτεινό
bidi-auto = όπως χρειάζεται αυτό το τερματικό
bidi-app = το Masa
bidi-guard = το Masa, γράμμα προς γράμμα
bidi-kitty = το Masa, για το kitty
bidi-terminal = το τερματικό
bidi-off = κανείς
shaping-auto = όπως χρειάζεται αυτό το τερματικό
shaping-forms = ενωμένα, λαμ-άλεφ σε δύο κελιά
shaping-ligated = ενωμένα, λαμ-άλεφ σε ένα
shaping-none = όπως το τερματικό
digits-latin = λατινικά
digits-arabic-indic = αραβοϊνδικά
density-comfortable = άνετη
density-compact = πυκνή

### store: journal

journal-system = { $file }: Το ημερολόγιο αλλαγών δεν μπόρεσε να χρησιμοποιηθεί ({ $said }). Αποθηκεύστε τον χάρτη, για να τις έχει το αρχείο του.
journal-displaced = { $file }: Άλλο πρόγραμμα αφαιρούσε ή άλλαζε ξανά και ξανά το ημερολόγιο αλλαγών. Αποθηκεύστε τον χάρτη, για να τις έχει το αρχείο του.
journal-unread = Ίσως έμειναν αλλαγές αυτού του χάρτη που δεν μπόρεσαν να εξεταστούν. { $reason }
journal-full = { $file }: Το ημερολόγιο αλλαγών δεν γράφτηκε· δεν υπάρχει χώρος. Κάντε χώρο, ή αποθηκεύστε τον χάρτη αλλού.
journal-poisoned = { $file }: Το ημερολόγιο αλλαγών δεν γράφτηκε ως το τέλος. Αποθηκεύστε τον χάρτη, για να τις έχει το αρχείο του.
journal-too-large = { $file }: Είναι περισσότερο απ’ όσο χωρά ένα ημερολόγιο αλλαγών. Αποθηκεύστε τον χάρτη, για να το έχει το αρχείο του.
journal-unfaithful = { $file }: Ο χάρτης δεν γράφεται έτσι που να διαβάζεται πίσω ο ίδιος, και δεν υπάρχει ημερολόγιο των αλλαγών του. Είναι σφάλμα του Masa· στείλτε μια αναφορά.
journal-unreadable = { $file }: Το αρχείο έχει ζημιά από την αρχή του, ή δεν είναι ημερολόγιο αλλαγών: τίποτα δεν διαβάζεται. Μετακινήστε το σε άλλον φάκελο αν δεν το χρειάζεστε.
journal-of-unknown-map = { $file }: Το ημερολόγιο αλλαγών έχει ζημιά στην αρχή του, και ο χάρτης του δεν είναι γνωστός· υπάρχει στη λίστα του «masa recover».
journal-another-map = { $file }: Το αρχείο έχει άλλον χάρτη από αυτό το ημερολόγιο αλλαγών.
journal-not-read = { $file }: Αυτό το μέρος του ημερολογίου δεν μπόρεσε να χρησιμοποιηθεί: { $said }. Δείτε τα δικαιώματά του και του φακέλου του, και δοκιμάστε ξανά.
journal-too-large-to-read = { $file }: Ξεπερνά κάθε ημερολόγιο αλλαγών που γράφει το Masa, και δεν διαβάζεται.
journal-newer = { $file }: Αυτό το ημερολόγιο αλλαγών το έγραψε νεότερη έκδοση του Masa. Η επαναφορά γίνεται με εκείνη.
journal-no-base = { $file }: Ο χάρτης από τον οποίο ξεκινούν οι αλλαγές δεν κρατήθηκε, και δεν μπορούν να εφαρμοστούν ξανά.
journal-in-use = { $file }: Το έχει ανοιχτό ένα Masa που τρέχει. Αποθηκεύστε ή κλείστε πρώτα εκεί.
journal-unnamed = αλλαγή από άλλη έκδοση του Masa
journal-whole = όλες οι προηγούμενες αλλαγές
journal-merged = επαναφορά μη αποθηκευμένων αλλαγών

session-too-large = Το στιγμιότυπο αυτής της συνεδρίας ξεπερνά κάθε στιγμιότυπο που γράφει το Masa, και δεν διαβάζεται.
session-unreadable = Το στιγμιότυπο αυτής της συνεδρίας δεν διαβάζεται. Ζητήστε να ξεκινήσει ξανά η συνεδρία.
session-other-version = Η συνεδρία τρέχει με άλλη έκδοση του Masa. Χρησιμοποιήστε την ίδια έκδοση σε όλους τους υπολογιστές.

### app
editor-cut-short = Το Masa έπρεπε να κλείσει ενώ το κείμενο ήταν στον επεξεργαστή· ό,τι αποθήκευσε εκείνος είναι στο { $file }
editor-failed = Δεν εκτελέστηκε: { $editor } ({ $said }). Τον επεξεργαστή τον ορίζει το $VISUAL ή το $EDITOR.
editor-stopped = Ζητήθηκε από το Masa να κλείσει ενώ ο επεξεργαστής ήταν ανοιχτός.
editor-at-once = { $editor }: επέστρεψε αμέσως, χωρίς αλλαγή. Αν είναι ακόμη ανοιχτός, πρέπει να περιμένει (όπως «code --wait»)· ως τότε το κείμενό του είναι στο { $file }
editor-empty = Ο επεξεργαστής άφησε κενό κείμενο· η κάρτα έμεινε όπως ήταν.
editor-file-gone = { $editor }: δεν άφησε αρχείο εκεί όπου ήταν το κείμενο ({ $file })· δεν άλλαξε τίποτα.
editor-file-unreadable = { $editor }: ό,τι άφησε δεν διαβάζεται ({ $said })· δεν άλλαξε τίποτα. Είναι στο { $file }
editor-no-text = { $editor }: ό,τι αποθήκευσε δεν είναι κείμενο UTF-8· δεν άλλαξε τίποτα. Είναι στο { $file }
editor-too-long = { $editor }: ό,τι αποθήκευσε ξεπερνά τα 8 MiB· δεν άλλαξε τίποτα. Είναι στο { $file }
editor-unsuccessful = { $editor }: ανέφερε σφάλμα· δεν άλλαξε τίποτα.
editor-unsuccessful-kept = { $editor }: ανέφερε σφάλμα· δεν άλλαξε τίποτα. Ό,τι είχε αποθηκεύσει είναι στο { $file }
no-terminal = Το Masa χρειάζεται τερματικό ({ $said }). Χωρίς αυτό, το «masa show» τυπώνει έναν χάρτη.
opening = Άνοιγμα: { $file } …
panic-here = Το Masa κατέρρευσε· στείλτε αυτό:
    { $report }
panic-report = Το Masa κατέρρευσε. Η αναφορά είναι στο { $file }· στείλτε την μαζί με ό,τι κάνατε πριν. Οι μη αποθηκευμένες αλλαγές δεν χάθηκαν: το «masa recover» τις δείχνει και τις επαναφέρει.
terminal-failed = Σφάλμα τερματικού: { $said }
terminal-by-variable = { $terminal } (έχει οριστεί η μεταβλητή { $variable })
terminal-by-attributes = { $terminal } (απαντά { $said } στο DA2)
terminal-by-version = { $terminal } (δηλώνει { $said })
terminal-inside = { $inner } μέσα σε { $outer }
terminal-unknown = άγνωστο: εμφάνιση όπως στα περισσότερα τερματικά
report-masa = Masa { $version }
report-terminal = Τερματικό: { $terminal }
report-name = Οι επιλογές του φυλάσσονται ως: { $name }
report-variable = { $name }={ $value }
report-answer = Απάντηση στο { $query }: { $said }
report-reorders = Αναδιατάσσει το κείμενο, εκτός αν του ζητηθεί να μην το κάνει (BDSM).
report-reorders-not = Του είχε ήδη ζητηθεί να μην αναδιατάσσει το κείμενο (BDSM).
report-order = Σειρά του κειμένου από δεξιά προς τα αριστερά: { $bidi } ({ $source })
report-chosen = επιλέχθηκε για αυτό το τερματικό
report-usual = η συνήθης για αυτό ή από τις ρυθμίσεις
report-size = Μέγεθος: { $width } × { $height }
report-light = Φόντο: ανοιχτό
report-dark = Φόντο: σκούρο
report-ground-unknown = Φόντο: δεν το δηλώνει
report-abilities = Δυνατότητες: { $names }
report-silent = Δεν απάντησε εγκαίρως.
calibrate-order = Οι ίδιες γραμμές με τέσσερις τρόπους. Στον σωστό, οι λέξεις διαβάζονται από δεξιά προς τα αριστερά και οι γραμμές στέκονται σε μία στήλη.
calibrate-which = Ποιος διαβάζεται σωστά; (ο αριθμός του· Enter αν κανένας)
calibrate-none = Δεν επιλέχθηκε τίποτα.
calibrate-shaping = Ξανά η τελευταία γραμμή, με τα γράμματα ενωμένα με τρεις τρόπους.
calibrate-saved = Αποθηκεύτηκε για { $terminal }.
calibrate-caret = Φαίνεται καλά ο δρομέας εδώ, μια λεπτή γραμμή; (ν/ο)
calibrate-caret-advice = Βοηθά ένα δικό του χρώμα για τον δρομέα στις ρυθμίσεις του τερματικού.
calibrate-wide = Στέκονται οι παραπάνω γραμμές σε μία στήλη; (ν/ο)
calibrate-wide-advice = Βοηθά άλλη γραμματοσειρά, όπως DejaVu Sans Mono ή Noto Sans Mono. Το “ascii: true” στο settings.ron σχεδιάζει πλαίσια με ASCII.
calibrate-keys = Δοκιμή για το ποια πλήκτρα φτάνουν; (ν/ο)
calibrate-press = Ctrl-S, F1, F2, Shift-Tab, Alt-Left … Όσα φτάνουν γράφονται εδώ. Enter για τέλος.
calibrate-arrived = Έφτασαν: { $keys }
advice-putty = Το PuTTY αναδιατάσσει εβραϊκά και αραβικά: χρειάζεται ενεργοποίηση του “Disable bidirectional text display” στα Terminal, Features.
advice-qterminal = Το QTerminal αναδιατάσσει εβραϊκά και αραβικά: χρειάζεται απενεργοποίηση του “Bidirectional text rendering” στις προτιμήσεις.
advice-xterm-js = Αν εβραϊκές ή αραβικές λέξεις δεν είναι στη θέση τους, χρειάζεται ενεργοποίηση του “terminal.integrated.gpuAcceleration”.

### import: errors
import-unrecognised = Δεν αναγνωρίστηκε ταξίδι μέσα του. Ένας πίνακας θέλει κεφαλίδες όπως «Στάδιο», «Σημείο επαφής», «Ενέργεια», «Σημείο πόνου»· δείτε «masa import --help».
import-no-journey-in-document = Δεν υπάρχει ταξίδι σε αυτό το έγγραφο: ούτε ταξίδι Mermaid, ούτε πίνακας με κεφαλίδες όπως «Στάδιο», «Σημείο επαφής», «Σημείο πόνου», ούτε επικεφαλίδες με λίστες που μοιάζουν με στάδια. Με «masa import -f outline» οι γραμμές του διαβάζονται πάντως ως στάδια.
import-unknown-heads = Οι κεφαλίδες { $heads } δεν είναι γνωστές. Πείτε τι είναι (όλοι οι προορισμοί με «masa import --help»): { $map }
import-other-kind = Είναι { $what }, χωρίς ταξίδι που να διαβάζει το Masa.
import-empty = Είναι κενό.
import-not-text = Δεν είναι κείμενο σε κωδικοποίηση που ξέρει το Masa (UTF-8, UTF-16, κωδικοσελίδες των Windows). Αποθηκεύστε το ως UTF-8 και δοκιμάστε ξανά.
import-no-map-inside = Αυτό το { $format } δεν έχει χάρτη μέσα του: ανοίγουν ξανά μόνο εξαγωγές που έγιναν με «--embed».
import-broken-line = Η γραμμή { $line } δεν διαβάζεται: { $said }
import-broken = Δεν διαβάζεται: { $said }
import-not-built = Αυτό το Masa δεν διαβάζει { $format }.

### import: what was recognised
import-shape-stage-tables = ένας πίνακας σημείων επαφής για κάθε στάδιο
import-shape-stages-down = πίνακας με τα στάδια ως σειρές
import-shape-stages-across = πίνακας με τα στάδια ως στήλες
import-shape-label-tables = πίνακες με ετικέτες και κείμενα
import-shape-notes = χαρτάκια σε ομάδες
import-shape-data = ένθετες λίστες σταδίων
import-shape-cjml = ταξίδι CJML
import-shape-cards = πίνακας, μία σειρά ανά κάρτα
import-shape-workbook = βιβλίο εργασίας του Masa
import-shape-mermaid = ταξίδι Mermaid
import-shape-json = JSON του Masa
import-shape-outline = διάρθρωση με εσοχές
import-shape-document = έγγραφο με διαγράμματα και πίνακες
import-shape-map = χάρτης του Masa

### import: what could not be placed, and where it stood
import-unplaced = Χωρίς θέση
import-stage = Στάδιο { $number }
import-place-cell = σειρά { $row }, στήλη { $column }
import-place-sheet = φύλλο «{ $sheet }», { $place }
import-place-line = γραμμή { $line }
import-too-many-cells = Έχει πάνω από { $limit } κελιά με περιεχόμενο.
import-why-outside = Είναι έξω από κάθε πίνακα.
import-why-no-part = Δεν ανήκει σε κανένα στάδιο.
import-other-journey = Το «{ $title }», γραμμή { $line }, είναι άλλο ταξίδι και δεν διαβάστηκε.
import-other-journey-untitled = Στη γραμμή { $line } υπάρχει άλλο ταξίδι, που δεν διαβάστηκε.
import-why-no-stage = Δεν υπάρχει στάδιο πριν από αυτό.
import-why-no-head = Η σειρά ή η στήλη του δεν έχει κεφαλίδα.
import-why-no-card = Δεν ανήκει σε καμία κάρτα: { $field }.
import-why-no-value = { $field }: δεν δέχεται αυτή την τιμή.
import-remark-scale = Τα συναισθήματα από { $low } έως { $high } μετατράπηκαν σε −2 έως 2.
import-remark-emotion = Το συναίσθημα { $number } έγινε { $ours }: τα συναισθήματα είναι ακέραιοι από −2 έως 2.
import-too-many-bytes = Έχει πάνω από { $limit } byte.
import-place-field = πεδίο «{ $field }»
import-why-no-score = Είναι εργασία χωρίς βαθμό.
import-why-no-number = Δεν είναι αριθμός.
import-why-no-conflict = Δεν λέει τι συγκρούεται, ή μια πλευρά δεν είναι τιμή του.
import-why-no-object = Εδώ πρέπει να είναι λίστα αντικειμένων.
import-why-overlooked = Δεν υπάρχει θέση γι’ αυτό.
import-why-second-value = { $field }: έχει ήδη άλλη τιμή.
import-too-deep = Έχει πάνω από { $limit } επίπεδα βάθους.
import-kind-json = JSON
import-kind-yaml = YAML
import-kind-keys = { $kind } με τα κλειδιά { $keys }
import-kind-xml = XML με πρώτο στοιχείο το «{ $element }»
import-kind-picture = εικόνα
import-kind-media = ήχος ή βίντεο
import-kind-old-office = αρχείο παλιού προγράμματος Office (αποθηκεύστε το ως .xlsx ή CSV)
import-kind-archive = συμπιεσμένο αρχείο
import-kind-rtf = μορφοποιημένο κείμενο (RTF)
import-kind-database = βάση δεδομένων
import-kind-program = πρόγραμμα
import-kind-word = έγγραφο Word (αντιγράψτε τον πίνακά του, επικολλήστε τον στο ταμπλό)
import-kind-open-sheet = λογιστικό φύλλο OpenDocument (αποθηκεύστε το ως .xlsx ή CSV)
import-kind-open-text = κείμενο OpenDocument (αντιγράψτε τον πίνακά του, επικολλήστε τον στο ταμπλό)
import-kind-open-slides = παρουσίαση OpenDocument
import-kind-book = ηλεκτρονικό βιβλίο
import-kind-iwork = αρχείο Pages, Numbers ή Keynote (κάντε εξαγωγή του ως .xlsx ή CSV)
import-remark-felt-stages = Συναίσθημα έχουν μόνο τα σημεία επαφής, οπότε κάθε στάδιο πήρε ένα σημείο επαφής με το όνομά του.
import-why-no-field = Άγνωστο πεδίο.
import-remark-score = Ο βαθμός { $score } έγινε { $ours }: οι βαθμοί είναι ακέραιοι από 1 έως 5.
import-remark-headings = Τίποτα μέσα του δεν λέγεται στάδιο, σημείο επαφής ή λωρίδα: οι επικεφαλίδες του έγιναν στάδια.
import-remark-unknown-heads = { $count ->
    [one] Η κεφαλίδα { $heads } δεν είναι γνωστή και έγινε λωρίδα.
   *[other] Οι κεφαλίδες { $heads } δεν είναι γνωστές και έγιναν λωρίδες.
} Για να πείτε τι είναι: { $map }
import-no-such-sheet = Δεν έχει φύλλο «{ $sheet }», αλλά { $sheets }.
import-remark-hidden-sheet = { $count ->
    [one] Το κρυφό φύλλο «{ $sheet }» έμεινε έξω: ένα κελί.
   *[other] Το κρυφό φύλλο «{ $sheet }» έμεινε έξω: { $count } κελιά.
} Διαβάζεται με «--sheet».
import-remark-sheets = Τα φύλλα { $sheets } ενώθηκαν. Με «--sheet» διαβάζεται ένα.
import-remark-sheets-personas = Τα φύλλα { $sheets } διαβάστηκαν ως φύλλα αυτών των περσόνων. Με «--sheet» διαβάζεται ένα.
import-remark-remembered = Οι κεφαλίδες διαβάστηκαν όπως είχατε πει σε παρόμοιο αρχείο.
import-remark-ids = { $count ->
    [one] Ένα αναγνωριστικό του αρχείου αντικαταστάθηκε από ένα του Masa: { $ids }.
   *[other] { $count } αναγνωριστικά του αρχείου αντικαταστάθηκαν από δικά του Masa: { $ids }.
}
import-remark-ignored = Έμεινε έξω, όπως είπατε: ό,τι είναι κάτω από «{ $head }».
import-remark-upper-level = Το «{ $upper }» επαναλαμβάνεται ενώ το «{ $lower }» όχι, οπότε είναι στάδια και σημεία επαφής. Αλλιώς, με «--map».
import-remark-no-such-head = Δεν έχει κεφαλίδα «{ $head }», και ό,τι είπατε γι’ αυτήν δεν άλλαξε τίποτα.
import-remark-encoding = Δεν είναι σε UTF-8· διαβάστηκε ως { $encoding }. Αν τα γράμματα είναι λάθος, αποθηκεύστε το ως UTF-8 και κάντε εισαγωγή εκείνου.
import-remark-newer = Το έγραψε νεότερο Masa: ό,τι δεν ξέρει αυτό εδώ δεν κρατιέται.
import-remark-sheet = { $count ->
    [one] Το φύλλο «{ $sheet }» δεν έχει κεφαλίδες που ξέρει το Masa: το { $count } κελί του δεν διαβάστηκε.
   *[other] Το φύλλο «{ $sheet }» δεν έχει κεφαλίδες που ξέρει το Masa: τα { $count } κελιά του δεν διαβάστηκαν.
}
import-too-many-nodes = Έχει πάνω από { $limit } κάρτες και ονόματα, ή ένα κείμενο που μεγαλώνει με κάθε σειρά.
import-too-many-journeys = Έχει πάνω από { $limit } ταξίδια.
import-too-many-lines = Έχει πάνω από { $limit } γραμμές.
import-too-many-entries = Έχει πάνω από { $limit } καταχωρίσεις.

### cli: import
cli-import-instead = { $file }: Δεν είναι χάρτης του Masa. Το «masa import { $word }» φτιάχνει έναν από αυτό.
cli-import-as = { $file }: Δεν είναι χάρτης του Masa. Το «masa import -f { $format } { $word }» φτιάχνει έναν από αυτό.
cli-import-neither = { $file }: Δεν είναι χάρτης του Masa, ούτε εισάγεται: { $why }
cli-not-imported = Δεν έγινε εισαγωγή του «{ $file }». { $why }
cli-unknown-target = Το «{ $target }» δεν είναι προορισμός. Οι προορισμοί: { $targets }.
cli-no-target = Δεν ορίζεται τι είναι η κεφαλίδα «{ $head }»: «HEAD=TARGET».
cli-import-inbox = { $count ->
    [one] { $file }: μία σημείωση στα εισερχόμενα.
   *[other] { $file }: { $count } σημειώσεις στα εισερχόμενα.
}
cli-import-inbox-dry = { $count ->
    [one] { $file }: μία σημείωση θα έμπαινε στα εισερχόμενα.
   *[other] { $file }: { $count } σημειώσεις θα έμπαιναν στα εισερχόμενα.
}
cli-import-shape = Αναγνωρίστηκε: { $shape }· γλώσσα { $language }.
cli-import-stage = { $stage }: { $touchpoints } ({ $cards })
cli-import-stage-bare = { $stage } ({ $cards })
cli-import-onto = { $file }: νέες τιμές: { $set } · νέες κάρτες: { $cards }.
cli-import-onto-dry = { $file }: θα οριστούν: { $set } · θα προστεθούν: { $cards }.
cli-import-counts = { $stages }, { $touchpoints }, { $cards }, { $personas }.
cli-import-unplaced = { $count ->
    [one] 1 στοιχείο δεν βρήκε θέση· είναι στο στάδιο «Χωρίς θέση»:
   *[other] { $count } στοιχεία δεν βρήκαν θέση· είναι στο στάδιο «Χωρίς θέση»:
}
cli-import-others = «--all»: ένας χάρτης για το καθένα.
cli-import-all-needs-file = Με «--all», το «-o» θέλει όνομα αρχείου: κάθε χάρτης είναι δικό του αρχείο.
cli-import-left = «{ $text }», { $place }: { $why }

### ui: several authors
changed-by-both = Κάποιος άλλος άλλαξε στο μεταξύ τις ίδιες λέξεις: μένουν οι δικές σας, οι δικές του κρατιούνται ως σύγκρουση.
received-refused = Μια αλλαγή από κάποιον άλλο δεν ταιριάζει σε αυτόν τον χάρτη: { $reason }
removed-by-others = Κάποιος άλλος αφαίρεσε: { $what }.
removed-this = Κάποιος άλλος το αφαίρεσε.
removed-while-typed = Κάποιος άλλος αφαίρεσε: { $what }. Το κείμενό σας είναι ασφαλές: η καταχώριση το φέρνει πίσω.

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
mark-answers = απαντά σε { $count ->
    [one] ένα σημείο πόνου
   *[other] { $count } σημεία πόνου
}
mark-answered = έχει απάντηση από { $count ->
    [one] 1 κάρτα
   *[other] { $count } κάρτες
}
mark-metric = τώρα { JOIN($actual, " ", $unit) }
mark-metric-target = τώρα { $actual }, στόχος { JOIN($target, " ", $unit) }
mark-and = { $former }, { $mark }
mark-fact = { INSIDE($field) }: { $value }

### ui: present
present-feels = { $name }: { $marks }
present-beside = { $one } · { $other }
present-ranking = Κατάταξη: { INSIDE($score) }
action-present-left = αριστερά: πίσω, ή μπροστά σε χάρτη από δεξιά προς τα αριστερά
action-present-right = δεξιά: μπροστά, ή πίσω σε χάρτη από δεξιά προς τα αριστερά
action-present-forward = αποκάλυψη του επόμενου, ή γύρισμα σελίδας
action-present-back = το ίδιο ανάποδα
action-present-up = έμφαση στο από πάνω
action-present-down = έμφαση στο από κάτω
action-present-first = πρώτη σελίδα
action-present-last = τελευταία σελίδα
action-present-jump = στη σελίδα με τον αριθμό που γράφτηκε· χωρίς αριθμό: μπροστά
action-present-black = μαύρη οθόνη, ως το επόμενο πλήκτρο
action-present-notes = εμφάνιση ή απόκρυψη σημειώσεων
action-present-fewer = λιγότερες κάρτες ανά σελίδα
action-present-more = περισσότερες κάρτες ανά σελίδα
action-present-size = μεγάλο ή κανονικό κείμενο
present-no-sizes = Το τερματικό δεν δείχνει μεγαλύτερο κείμενο· μεγαλώστε τη γραμματοσειρά του.
action-present-close = πίσω εκεί όπου ήσασταν
present-keys = Space ή PgDn μπροστά, PgUp πίσω · b μαύρη οθόνη · n σημειώσεις · ? όλα τα πλήκτρα · Esc τέλος
present-first = Η πρώτη σελίδα.
present-last = Η τελευταία σελίδα.
present-notes = Οι σημειώσεις φαίνονται.
present-no-notes = Οι σημειώσεις είναι κρυφές.
present-cards = { $count ->
    [one] Το πολύ 1 κάρτα ανά σελίδα.
   *[other] Το πολύ { $count } κάρτες ανά σελίδα.
}

### ui: vote
scope-new-vote = Όταν στήνεται μια ψηφοφορία
scope-ballots = Όταν δίνονται ψηφοδέλτια
scope-hands = Στην ανάταση χεριών
scope-vote-result = Στο αποτέλεσμα μιας ψηφοφορίας
dialog-vote = Ψηφοφορία
action-vote-begin = ψηφοφορία, ή συνέχεια της ανοιχτής
    .also = ψήφισε, ψήφοι, ψηφοδέλτιο, κάλπη, κουκκίδες
action-vote-result = αποτέλεσμα της τελευταίας ψηφοφορίας
action-vote-hands = μέτρημα χεριών
hint-key-hands = χέρια
action-vote-more = επόμενη τιμή, ή ένα παραπάνω
action-vote-less = προηγούμενη τιμή, ή ένα λιγότερο
action-vote-add-dot = μία ψήφος εδώ
action-vote-remove-dot = μία ψήφος πίσω
action-vote-clear = όλες οι ψήφοι πίσω
action-vote-close = κλείσιμο της ψηφοφορίας
action-vote-second-round = δεύτερος γύρος ανάμεσα σε όσα ισοψηφούν
action-vote-pick = επιλογή ανάμεσα σε όσα ισοψηφούν
action-hands-next = καταχώριση του αριθμού, και το επόμενο
action-hands-before = καταχώριση του αριθμού, και το προηγούμενο
action-hands-end = καταχώριση του αριθμού· η ψηφοφορία μένει ανοιχτή
hint-key-more = περισσότερα
hint-key-less = λιγότερα
hint-key-dot = ψήφος
hint-key-no-dot = ψήφος πίσω
hint-key-clear-dots = όλες πίσω
hint-hand-over = παράδοση
hint-key-close-vote = κλείσιμο
hint-key-leave-open = μένει ανοιχτή
hint-key-second-round = δεύτερος γύρος
hint-key-pick = επιλογή
blocked-nothing-to-vote-on = Δεν υπάρχει τίποτα να ψηφιστεί.
blocked-vote-needs-file = Αποθηκεύστε πρώτα τον χάρτη: τα ψηφοδέλτια μένουν δίπλα στο αρχείο του.
blocked-no-vote-yet = Δεν έχει κλείσει ακόμη καμία ψηφοφορία.
blocked-no-tie = Δεν υπάρχει ισοψηφία.
blocked-not-tied = Επιλέγονται μόνο όσα ισοψηφούν.
blocked-tied-again = Ισοψηφία ξανά· Space: επιλογή.
blocked-round-first = Πρώτα ο δεύτερος γύρος: r.
did-vote-open = άνοιξε ψηφοφορία για { $count ->
    [one] ένα υποψήφιο
   *[other] { $count } υποψήφια
}
did-vote-close = έκλεισε η ψηφοφορία με { $count ->
    [one] ένα ψηφοδέλτιο
   *[other] { $count } ψηφοδέλτια
}
did-hands-close = έκλεισε η ψηφοφορία
did-vote-hands = { $hands ->
    [one] μετρήθηκε ένα χέρι
   *[other] μετρήθηκαν { $hands } χέρια
}
did-vote-pick = επιλογή: { $what }
vote-question = Τι έχει μεγαλύτερη σημασία;
vote-question-hint = Τι ρωτάμε την ομάδα.
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
vote-asks-hand-over = Enter ξανά: παράδοση στο επόμενο άτομο.
vote-asks-close = c ξανά: η ψηφοφορία κλείνει.
vote-asks-close-with-dots = c ξανά: κλείνει χωρίς τις ψήφους που δεν παραδόθηκαν.
vote-not-ready = Μια στιγμή: διαβάζονται ή γράφονται ψηφοδέλτια.
vote-no-dot-left = Δεν μένει άλλη ψήφος· -: μία πίσω.
vote-cast-turn = το ψηφοδέλτιο { $turn } καταχωρίστηκε· σειρά του επόμενου ατόμου
vote-not-a-number = Δεν είναι αριθμός χεριών.
vote-not-a-number-leave = Δεν είναι αριθμός χεριών· Esc ξανά: έξοδος χωρίς αυτόν.
vote-dots-kept = Ψηφοφόρος { $turn }: υπάρχουν ψήφοι που δεν παραδόθηκαν· συνεχίστε, ή x: όλες πίσω.
vote-draft-lost = Οι ψήφοι που δεν παραδόθηκαν δεν θα άντεχαν σε κατάρρευση: { $reason }
vote-not-moved = Τα ψηφοδέλτια μένουν δίπλα στο προηγούμενο αρχείο: { $reason }
vote-cast-unsynced = { $cast } (μια διακοπή ρεύματος μπορεί να το χάσει: { $said })
vote-is-open-again = Η ψηφοφορία άνοιξε ξανά: v για συνέχεια.
vote-stays-open = Η ψηφοφορία μένει ανοιχτή: v για συνέχεια.
vote-not-returned = Τα ψηφοδέλτια δεν επέστρεψαν: { $reason } Μένουν εδώ ώσπου το v να τα επιστρέψει ή η επανάληψη να κλείσει την ψηφοφορία· ως τότε μια κατάρρευση χάνει ό,τι κάνετε.
vote-some-refused = έκλεισε η ψηφοφορία· { $count ->
    [one] ένα ψηφοδέλτιο δεν διαβάζεται και δεν μετρά
   *[other] { $count } ψηφοδέλτια δεν διαβάζονται και δεν μετρούν
}
vote-decided = { $count ->
    [0] Κανείς δεν ψήφισε κανένα από αυτά.
    [one] Κρίθηκε μία θέση.
   *[other] Κρίθηκαν { $count } θέσεις.
}
vote-tied = { $count } ισοψηφούν για { $places ->
    [one] την τελευταία θέση
   *[other] τις { $places } τελευταίες θέσεις
}: r για δεύτερο γύρο.
vote-tied-again = { $count } ισοψηφούν για { $places ->
    [one] την τελευταία θέση
   *[other] τις { $places } τελευταίες θέσεις
}: Space για επιλογή.
vote-failed = Η ψηφοφορία: { $reason }
vote-bad-name = Το όνομα ψηφοφόρου έχει 1 έως { $most } χαρακτήρες, όλους ορατούς.
vote-too-many = Κάθε ψηφοφόρος έχει μόνο { $dots ->
    [one] μία ψήφο
   *[other] { $dots } ψήφους
}.
vote-too-many-on-one = Το πολύ { $most ->
    [one] μία ψήφος
   *[other] { $most } ψήφοι
} σε ένα.
vote-no-candidate = Το { $candidate } δεν είναι στη λίστα των υποψηφίων.
vote-not-open = Η ψηφοφορία έχει κλείσει.
vote-not-private = Το { $folder } είναι σύνδεσμος, ή το διαβάζουν κι άλλοι: δεν μένουν εκεί ψηφοδέλτια.
vote-damaged = Δεν είναι έγκυρο ψηφοδέλτιο.
vote-too-many-ballots = Τα ψηφοδέλτια είναι περισσότερα απ’ όσα χωρά μια ψηφοφορία.
vote-system = Το σύστημα αναφέρει: { $said }
vote-unsynced = Μια διακοπή ρεύματος μπορεί να το χάσει: { $said }
vote-several-open = Είναι ανοιχτές πολλές ψηφοφορίες: διαλέξτε μία με --vote.
vote-no-such = Καμία ανοιχτή ψηφοφορία δεν έχει το ερώτημα ή το id { $question }. Ανοιχτές είναι:
vote-open-line = { $id }  { $question }
vote-none-open = Δεν υπάρχει ανοιχτή ψηφοφορία στο { $file }. Ανοίγει στην οθόνη, με το v.
vote-list = { $question } (ψήφοι: { $dots }, έως { $most } σε ένα)
vote-list-anonymous = { $question } (ψήφοι: { $dots }, έως { $most } σε ένα, χωρίς ονόματα)
vote-list-line = { $number }  { $text }
vote-which = Οι ψήφοι σας, ως αριθμοί της λίστας (4 2=2: μία στο 4, δύο στο 2):
vote-nothing-cast = Δεν δόθηκε καμία ψήφος.
vote-cast = Το ψηφοδέλτιό σας καταχωρίστηκε: { $dots ->
    [one] μία ψήφος
   *[other] { $dots } ψήφοι
}.
vote-cast-again = Το ψηφοδέλτιό σας καταχωρίστηκε: { $dots ->
    [one] μία ψήφος
   *[other] { $dots } ψήφοι
}. Αντικαθιστά το προηγούμενο.

### ui: legend
action-help-legend = τι σημαίνουν τα σύμβολα, ή τα πλήκτρα
hint-key-legend = σύμβολα
dialog-legend = Τι σημαίνουν τα σύμβολα
legend-cards = Κάρτες
legend-card = κάρτα, στο χρώμα της λωρίδας της
legend-unanswered = καμία ευκαιρία δεν απαντά
legend-marked = μαρκαρισμένη
legend-votes = ψήφοι
legend-figures = από την τωρινή τιμή στον στόχο
legend-answers = απαντά, έχει απάντηση· ως μπάρα: συνδέονται
legend-decision = απόφαση: να γίνει, αργότερα ή όχι
legend-owner = υπεύθυνος
legend-note = έχει σημείωση· μετά από κείμενο: συνεχίζεται
legend-journey = Στάδια και σημεία επαφής
legend-emotion = συναίσθημα, από −2 έως +2
legend-levels = συναίσθημα, σε μία σειρά
legend-compared = το συναίσθημα στον χάρτη της σύγκρισης
legend-curve = από το ένα συναίσθημα στο επόμενο
legend-behind = πώς νιώθουν όλοι, ή κάποιος άλλος
legend-neutral = το ουδέτερο συναίσθημα
legend-loop = επιστρέφει στο στάδιο 2
legend-places = Πού είστε
legend-open = το ανοιχτό στάδιο, ή ό,τι είναι επιλεγμένο
legend-columns = στάδια ή στήλες δεξιά κι αριστερά
legend-rows = λωρίδες ή σειρές πάνω και κάτω
legend-more = κι άλλες κάρτες σε αυτό το κελί
legend-rules = στάδια και λωρίδες
legend-other = Σε άλλες οθόνες
legend-matrix = απαντήσεις ή ψήφοι: καμία, λίγες, πολλές
legend-unknown = άγνωστο

### ui: tour
action-tour-skip = παράλειψη αυτού του βήματος της ξενάγησης
action-tour-end = τέλος της ξενάγησης
blocked-no-tour = Δεν γίνεται ξενάγηση· στην αρχική οθόνη, t: έναρξη.
tour-ways = { $key } παράλειψη · Esc τέλος της ξενάγησης
tour-ended = Η ξενάγηση τελείωσε· στην αρχική οθόνη, t: από την αρχή.
tour-done = Τέλος. Ctrl-S κρατά τον χάρτη, ? δείχνει τα πλήκτρα κάθε οθόνης.
tour-walk = Βέλη (ή `h` `j` `k` `l`): κατεβείτε σε ένα σημείο πόνου.
tour-weigh = `3`: ενοχλεί πολύ. `4`–`6` πόσο συχνά, `7`–`9` πώς το ξέρουμε.
tour-answer = `o`: μια απάντηση στον πόνο· γράψτε, `Enter`, `Esc`. Συνδέεται μόνη της.
tour-empty = `e`: το επόμενο κενό κελί· `a`, λίγες λέξεις, `Enter`, `Esc`.
tour-delete = `x`: διαγραφή χωρίς ερώτηση. `u`: αναίρεση.
tour-feel = Πάνω, στο όνομα του σημείου επαφής: `+` και `-` για το συναίσθημα.
tour-whole-stage = Πιο πάνω, στο όνομα του σταδίου: `a` για κάρτα όλου του σταδίου.
tour-eyes = `c`: ο χάρτης με τα μάτια μιας περσόνας· `C`: τίνος είναι η κάρτα.
tour-lanes = `L`: οι λωρίδες· `h` κρύβει, `a` προσθέτει, `Esc` κλείνει.
tour-title = `:` όλες οι εντολές· γράψτε «τίτλος», 2 φορές `Enter`, νέος τίτλος, `Enter`.
tour-rank = `g` `r`: κατάταξη σημείων πόνου και ευκαιριών, με όσα ξέρουμε.
tour-present = `F5`: παρουσίαση· `Space` συνεχίζει, `Esc` επιστρέφει.

### Settings and doctor on the command line
both-said = { $one } { $other }
settings-where = Οι ρυθμίσεις είναι σε αρχείο: το «masa settings --path» λέει πού, το «masa settings» τις δείχνει, το «masa help settings» λέει περισσότερα.
settings-file = Ρυθμίσεις: { $file }
settings-file-none = Ρυθμίσεις: { $file } (δεν υπάρχει: ισχύουν όλες οι προεπιλογές)
settings-right = { $file }: Κανένα λάθος.
settings-line = { $setting }  { $source }  { $meaning }
settings-default = προεπιλογή
settings-at = { $place }
settings-of-terminal = masa terminal
settings-keys = Δικά σας πλήκτρα, για τις ενέργειες της παλέτας
settings-bound = { $count ->
    [0] κανένα
    [one] { $count } ενέργεια
   *[other] { $count } ενέργειες
}
settings-meaning = { $label } [{ $default }]
settings-meaning-values = { $label } [{ $default }]: { $values }
settings-mistakes = { $count ->
    [one] Υπάρχει { $count } λάθος στο αρχείο: το δείχνει το «masa settings --check».
   *[other] Υπάρχουν { $count } λάθη στο αρχείο: τα δείχνει το «masa settings --check».
}
settings-unused = { $said } Μέχρι να διορθωθεί, ισχύουν όλες οι προεπιλογές. Το «masa settings --check» δείχνει όλα τα λάθη.
settings-directory = { $said } Εκεί πρέπει να είναι αρχείο: μετονομάστε ή διαγράψτε τον φάκελο. Μέχρι τότε, ισχύουν όλες οι προεπιλογές.
settings-all-default = Λόγω ενός λάθους στο αρχείο, τίποτα από αυτό δεν χρησιμοποιείται: ισχύουν όλες οι προεπιλογές.
settings-unknown = Δεν υπάρχει ρύθμιση «{ $name }»· δεν έχει αποτέλεσμα. Το «masa settings» δείχνει όλες.
settings-unknown-near = Δεν υπάρχει ρύθμιση «{ $name }»· δεν έχει αποτέλεσμα. Μήπως εννοείτε «{ $near }»;
settings-no-language = Η γλώσσα «{ $value }» δεν υποστηρίζεται. Γλώσσες: { $known }.
doctor-fine = ok    { $said }
doctor-note = note  { $said }
doctor-wrong = TO DO { $said }
doctor-remedy = { "      → " }{ $said }
doctor-count = { $count ->
    [0] Δεν χρειάζεται τίποτα.
    [one] { $count } πράγμα χρειάζεται φροντίδα.
   *[other] { $count } πράγματα χρειάζονται φροντίδα.
}
doctor-no-term = Η μεταβλητή TERM δεν έχει οριστεί. Εκτελέστε το Masa σε τερματικό· μέσω SSH: «ssh -t».
doctor-dumb = Αυτό το τερματικό δεν σχεδιάζει οθόνες (TERM=dumb)· τα «masa show», «check» και «export» λειτουργούν.
doctor-order = Τα εβραϊκά και τα αραβικά ίσως εμφανίζονται εδώ με λάθος σειρά.
doctor-locale = Τοπικές ρυθμίσεις: { $name }={ $value }
doctor-no-locale = Τοπικές ρυθμίσεις: η LANG δεν έχει οριστεί
doctor-set-locale = Το Masa γράφει πάντα UTF-8. Αν τα γράμματα φαίνονται λάθος, ορίστε LANG=C.UTF-8, ή αυτήν της γλώσσας σας.
doctor-clipboard = Πρόχειρο: μέσω του τερματικού (OSC 52)
doctor-tmux = Στο tmux η αντιγραφή θέλει «set -g set-clipboard on», ή «set -g allow-passthrough on».
doctor-settings-wrong = { $count ->
    [one] Ρυθμίσεις: { $file }: { $count } λάθος
   *[other] Ρυθμίσεις: { $file }: { $count } λάθη
}
doctor-settings-check = Το «masa settings --check» τα δείχνει, με γραμμή και στήλη.
doctor-settings-directory = Εκεί πρέπει να είναι αρχείο: μετονομάστε ή διαγράψτε τον φάκελο.
doctor-no-home = Δεν υπάρχει φάκελος για ρυθμίσεις και ημερολόγια.
doctor-set-home = Ορίστε τη HOME, ή τις MASA_CONFIG_DIR και MASA_STATE_DIR.
doctor-config = Φάκελος ρυθμίσεων: { $folder }
doctor-state = Φάκελος ημερολογίων και αντιγράφων: { $folder }
doctor-folder-open = Και άλλοι μπορούν να διαβάσουν σε αυτόν. Εκτελέστε: chmod -R go= { $folder }
doctor-state-unwritable = Δεν γράφεται: χωρίς αυτόν οι μη αποθηκευμένες αλλαγές χάνονται σε μια κατάρρευση. Αλλάξτε τα δικαιώματά του, ή ορίστε τη MASA_STATE_DIR.
doctor-config-unwritable = Δεν γράφεται: όσα επιλέγετε στο πρόγραμμα δεν διατηρούνται. Αλλάξτε τα δικαιώματά του, ή ορίστε τη MASA_CONFIG_DIR.
doctor-journal-unread = Κλείστε το πρόγραμμα που κρατά το αρχείο, αν υπάρχει, και ελέγξτε τα δικαιώματα· το «masa recover» λέει περισσότερα.
doctor-orphans = { $count ->
    [one] { $count } συνεδρία τελείωσε πριν αποθηκεύσει
   *[other] { $count } συνεδρίες τελείωσαν πριν αποθηκεύσουν
}
doctor-recover = Το «masa recover» δείχνει τις αλλαγές τους, τις επαναφέρει ή τις απορρίπτει.
doctor-journals = { $count ->
    [0] Ημερολόγια: τίποτα δεν έμεινε αναποθήκευτο
    [one] Ημερολόγια: { $count } χάρτης είναι ανοιχτός με μη αποθηκευμένες αλλαγές
   *[other] Ημερολόγια: { $count } χάρτες είναι ανοιχτοί με μη αποθηκευμένες αλλαγές
}
doctor-lock = Το πρόγραμμα { $process } έχει ανοιχτό το { $file }
doctor-reports = { $count ->
    [one] Το Masa κατέρρευσε { $count } φορά: { $file }
   *[other] Το Masa κατέρρευσε { $count } φορές, τελευταία: { $file }
}
doctor-send-reports = Στείλτε την αναφορά μαζί με ό,τι κάνατε πριν· μετά μπορεί να διαγραφεί.
doctor-no-repository = Git: δεν υπάρχει εδώ αποθετήριο
doctor-driver = Git: οι χάρτες αυτού του αποθετηρίου συγχωνεύονται κατά το νόημα
doctor-no-driver = Git: οι χάρτες αυτού του αποθετηρίου συγχωνεύονται γραμμή προς γραμμή
doctor-install = Με το «masa merge --install» το git τους συγχωνεύει κατά το νόημα.
