# The words of exports and of lanes without a title, in Hebrew. What is not here is said in English.

### model: choices
lane-activity = פעילות
lane-pain-point = נקודת כאב
lane-opportunity = הזדמנות
lane-goal = מטרה
lane-thought = מחשבה
lane-emotion = רגש
lane-behaviour = התנהגות
lane-motivation = מניע
lane-metric = מדד
lane-automation = אוטומציה
lane-evidence = ראיה
lane-custom = אחר

### export
export-stage = שלב
export-touchpoint = נקודת מגע
export-whole-stage = השלב כולו

### export: pages of a deck
deck-arithmetic = (קולות + 1) × חומרה 1–3 × ראיה (1 השערה, 2 דווח, 3 נמדד) = ציון
deck-continued = { $name } (המשך)
deck-curve = איך המסע מרגיש
deck-emotion = רגש { $emotion }
deck-everybody = כולם
deck-exit = מסע יכול להסתיים כאן
deck-first-of = { $title }: { $shown } הראשונים מתוך { $count }
deck-grid = מפת המסע: { $stages }
deck-logo = לוגו
deck-loops-to = חוזר אל { $stage }
deck-moment-of-truth = ★ רגע אמת
deck-opportunities = הזדמנויות לפי דירוג
deck-optional = אפשר לדלג
deck-pains = נקודות כאב לפי דירוג
deck-personas = פרסונות
deck-place = היכן
deck-quote = ״{ $text }״
deck-range = { $first } – { $last }
deck-score = ציון
deck-state = מצב
deck-state-current = המסע כפי שהוא
deck-state-future = המסע כפי שיהיה
deck-text = מה
