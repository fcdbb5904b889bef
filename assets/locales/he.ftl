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

### import
import-unplaced = לא שובץ
import-stage = שלב { $number }
