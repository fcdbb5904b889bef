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

### import
import-unplaced = Χωρίς θέση
import-stage = Στάδιο { $number }
