# The words of exports and of lanes without a title, in Greek. What is not here is said in English.

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

### export
export-stage = Στάδιο
export-touchpoint = Σημείο επαφής
export-whole-stage = Όλο το στάδιο

### export: pages of a deck
deck-arithmetic = (Ψήφοι + 1) × σοβαρότητα 1–3 × τεκμήριο (1 υπόθεση, 2 αναφορά, 3 μέτρηση) = βαθμός
deck-continued = { $name } (συνέχεια)
deck-curve = Πώς είναι το ταξίδι
deck-emotion = Συναίσθημα { $emotion }
deck-everybody = Όλοι
deck-exit = το ταξίδι μπορεί να τελειώσει εδώ
deck-first-of = { $title }: οι πρώτες { $shown } από { $count }
deck-grid = Χάρτης ταξιδιού: { $stages }
deck-logo = Λογότυπο
deck-loops-to = επιστρέφει στο στάδιο { $stage }
deck-moment-of-truth = ★ στιγμή αλήθειας
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
