# The words of exports and of lanes without a title, in Hebrew. What is not here is said in English.

### model: fields
field-text = טקסט
field-personas = פרסונות
field-severity = חומרה
field-frequency = תדירות
field-evidence = ביסוס
field-source = מקור
field-impact = השפעה
field-effort = מאמץ
field-reach = טווח הגעה
field-importance = חשיבות
field-satisfaction = שביעות רצון
field-decision = החלטה
field-owner = אחראי
field-due = מועד
field-votes = קולות
field-answers = מענה ל
field-measure = מה נמדד
field-unit = יחידה
field-actual = בפועל
field-target = יעד
field-measured-by = נמדד באמצעות
field-trigger = טריגר
field-action = פעולה
field-delay = השהיה
field-repeat = תדירות חזרה
field-via = ערוץ שליחה
field-note = הערה
field-title = כותרת
field-language = שפה
field-direction = כיוון
field-state = מצב
field-scope = היקף
field-team = צוות
field-reviewed = נסקר לאחרונה
field-review-every-days = ימים בין סקירות
field-future-of = העתיד של
field-headlines = כותרות
field-lane = מסלול
field-kind = סוג
field-hidden = מוסתר
field-name = שם
field-summary = תקציר
field-demographics = דמוגרפיה
field-psychographics = פסיכוגרפיה
field-behaviours = התנהגויות
field-motivations = מניעים
field-goals = מטרות
field-pains = כאבים
field-quote = ציטוט
field-aliases = שמות נוספים
field-optional = רשות
field-exit = נקודת יציאה
field-loops-to = חוזר אל
field-channel = ערוץ
field-medium = אמצעי
field-actor = מי פועל
field-entry = כניסה
field-bond = זיקה
field-expectation = ציפייה
field-hand-over = מעבר ידיים
field-emotion = רגש
field-emotions = רגש לפי פרסונה
field-moment-of-truth = רגע האמת
field-verdict = שיפוט

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
state-current = המצב הקיים
state-future = המצב העתידי
medium-physical = פיזי
medium-digital = דיגיטלי
actor-customer = הלקוח
actor-company = החברה
entry-accident = באקראי
entry-intent = מתוך כוונה
bond-emotional = רגשית
bond-rational = רציונלית
bond-both = רגשית ורציונלית
verdict-works = עובד
verdict-fails = לא עובד
verdict-reconfigure = דורש עיצוב מחדש
evidence-assumed = בגדר השערה
evidence-reported = דווח
evidence-measured = נמדד
decision-do = לביצוע
decision-later = בהמשך
decision-no = לא לביצוע

### model: counts
count-touchpoints = { $count ->
    [one] נקודת מגע אחת
    [two] שתי נקודות מגע
   *[other] { $count } נקודות מגע
}

### export
export-stage = שלב
export-touchpoint = נקודת מגע
sheets-agenda = סדר היום
sheets-block = חלק
sheets-minutes = דקות
sheets-time = שעה
sheets-notes = הערות
sheets-persona = פרסונה
sheets-more = ועוד { $count }
html-more = יש עוד: אפשר לגלול הצידה.
html-scrolls = { $name }: נגלל הצידה
export-emotion = רגש (−2 עד 2)
export-emotions = רגש לפי פרסונה
export-whole-stage = השלב כולו
poster-moment-of-truth = רגע האמת
one-page-more = ועוד { $count }
one-page-crowded = אין כאן מקום ל: { $lanes }
one-page-empty = עוד אין כאן: { $lanes }
poster-reviewed = נבדקה לאחרונה
export-eyes = בעיני מי
export-sheet-grid = מפת המסע
export-sheet-cards = כרטיסים
export-sheet-touchpoints = נקודות מגע
export-sheet-stages = שלבים
export-sheet-personas = פרסונות
export-sheet-lanes = מסלולים
export-sheet-about = על המפה
export-sheet-metrics = מדדים
export-sheet-emotion = רגש
export-sheet-ranking = דירוג
export-gap = חסר עד היעד
export-cut = … (הטקסט המלא בגיליון הכרטיסים)

### import
import-unplaced = לא שובץ
import-stage = שלב { $number }
### export: pages of a deck
deck-continued = { $name } (המשך)
deck-curve = איך המסע מרגיש
deck-emotion = רגש { $emotion }
deck-everybody = כולם
deck-exit = מסע יכול להסתיים כאן
deck-first-of = { $title }: { $shown } הראשונים מתוך { $count }
deck-goals = מטרות לפי דירוג
deck-grid = מפת המסע: { $stages }
deck-left-out = ריקים, הושמטו
deck-logo = לוגו
deck-loops-to = חוזר אל { $stage }
deck-moment-of-truth = ✦ רגע אמת
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

### insight: filter
filter-key-persona = פרסונה
filter-key-answered = נענה
filter-key-conflict = בסתירה
filter-value-none = ללא
filter-value-any = כלשהו
filter-value-yes = כן
filter-value-no = לא

### insight: ranking
score-priority = עדיפות
score-priority-formula = קולות × חומרה × תדירות × ביסוס (השערה 0.5, דווח 0.8, נמדד 1)
score-rice = RICE
score-rice-formula = טווח הגעה × השפעה (1 עד 5 נחשבים 0.25, 0.5, 1, 2, 3) × ביסוס (0.5, 0.8, 1) ÷ מאמץ
score-opportunity = ציון הזדמנות
score-opportunity-formula = חשיבות + במה היא עולה על שביעות הרצון
score-impact-effort = השפעה ÷ מאמץ
score-impact-effort-formula = השפעה ÷ מאמץ
rank-votes = { $count ->
    [one] קול אחד
   *[other] { $count } קולות
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
rank-lacks = { $terms } · אין ציון בלי { $lacking }
rank-lacks-all = אין ציון בלי { $lacking }
rank-taken = { $arithmetic } · { $factors } של { $pain }
rank-left-out = לא נכלל, כי לאף כרטיס כאן אין: { $factors }
rank-below = מתחת: כרטיסים בלי { $factors }
rank-below-all = מתחת: על הכרטיסים האלה לא ידוע דבר שהציון נשען עליו

### export: decisions
decision-known = { $votes }, { $evidence }
decisions-title = החלטות
decisions-why = למה
decisions-none = עדיין לא הוחלט דבר.
decisions-do = לביצוע
decisions-later = בהמשך
decisions-no = לא לביצוע

### insight: claims
claim-breaks = כאן המסע נשבר: { $touchpoint } ({ $emotion })
claim-lowest = נקודת השפל של המסע: { $touchpoint } ({ $emotion })
claim-lowest-why = { $known } מתוך { $all } נקודות המגע דורגו; הציון הנמוך הבא הוא { $next }
claim-lowest-why-only = { $known } מתוך { $all } נקודות המגע דורגו
claim-fall = הנפילה החדה ביותר במצב הרוח: מ״{ $from }״ ל״{ $to }״ ({ $before } ואז { $after })
claim-fall-equal = נפילה חדה במצב הרוח: מ״{ $from }״ ל״{ $to }״ ({ $before } ואז { $after })
claim-fall-why = ירידה של { $levels ->
    [two] שתי דרגות
   *[other] { $levels } דרגות
} בסולם של חמש
claim-hand-over = המעבר מ״{ $from }״ ל״{ $to }״ כואב ({ $before } ואז { $after })
claim-hand-over-why = הערוץ מתחלף: { $from }, ואז { $to }
claim-voted = מספר הקולות הגבוה ביותר ניתן לכאב: ״{ $pain }״
claim-voted-why = { $votes }, מפי { $voters } מצביעים; לכאב הבא: { $next }
claim-voted-why-only = { $votes }, מפי { $voters } מצביעים
claim-unanswered = כאב קשה שנותר בלי מענה: ״{ $pain }״
claim-unanswered-worst = { $count ->
    [two] שתי נקודות כאב קשות נותרו
   *[other] { $count } נקודות כאב קשות נותרו
} בלי מענה, ובראשן ״{ $pain }״
claim-unanswered-among = { $count ->
    [two] שתי נקודות כאב קשות נותרו
   *[other] { $count } נקודות כאב קשות נותרו
} בלי מענה, ובהן ״{ $pain }״
claim-answered = { $count ->
    [two] לשתי נקודות הכאב הקשות יש מענה
   *[other] לכל { $count } נקודות הכאב הקשות יש מענה
}
claim-assumed = { $count } מתוך { $worst } נקודות הכאב הקשות ביותר הן בגדר השערה בלבד
claim-moments = { $all ->
    [one] רגע האמת
   *[other] רגעי האמת
}: { $names }
claim-moments-some = שלושה מתוך { $all } רגעי האמת: { $names }
claim-for = עבור { $personas }: { $claim }
claim-plan = { $count ->
    [one] משימה אחת לביצוע, עד { $due }
    [two] שתי משימות לביצוע, הראשונה עד { $due }
   *[other] { $count } משימות לביצוע, הראשונה עד { $due }
}

### export: summary
summary-title = בקצרה
summary-findings = מה מצאנו
summary-first = מה עושים קודם
summary-until = עד { $due }

### insight: agenda
agenda-scope = היקף וכללים
agenda-persona = הסיפור של הפרסונה
agenda-touchpoints = נקודות מגע, שלב אחר שלב
agenda-pains = נקודות כאב
agenda-emotions = קו הרגש
agenda-evidence = מה ידוע לנו?
agenda-vote = הצבעה שקטה
agenda-decide = שלוש הראשונות: אחראי ומועד
agenda-read-back = סיכום ומועד הסקירה הבאה
agenda-break = הפסקה
agenda-total = סך הכול
field-planned = מתוכנן
show-no-agenda = עדיין אין סדר יום.

### insight: marks in words
mark-severity-1 = כואב מעט
mark-severity-2 = כואב
mark-severity-3 = כואב מאוד
mark-frequency-1 = לעיתים רחוקות
mark-frequency-2 = לעיתים קרובות
mark-frequency-3 = תמיד
mark-emotion-lowest = תסכול ({ $level })
mark-emotion-low = אי־נחת ({ $level })
mark-emotion-neutral = ניטרלי ({ $level })
mark-emotion-high = שביעות רצון ({ $level })
mark-emotion-highest = התלהבות ({ $level })
mark-answers = נקודות כאב שמקבלות מענה: { $count }
mark-answered = מענים: { $count }
mark-metric = כעת { $actual } { $unit }
mark-metric-target = כעת { $actual }, יעד { $target } { $unit }
mark-and = { $former }, { $mark }
mark-fact = { $field }: { $value }

### ui: present
present-feels = { $name }: { $marks }
present-beside = { $one } · { $other }
present-ranking = דירוג לפי { $score }

### ui: channels, metrics, automations
measure-conversion = יחס המרה
measure-bounce = שיעור נטישה
measure-time-on-page = זמן שהייה בדף
measure-cart-abandonment = נטישת עגלה
measure-lifetime-value = ערך חיי לקוח
measure-satisfaction = שביעות רצון
channel-email = דוא״ל
channel-retargeting = פרסום חוזר
channel-push = הודעות פוש
channel-chatbot = צ׳אטבוט
show-no-metrics = עדיין אין מדדים.
show-no-automations = עדיין אין אוטומציות.
metrics-figures = בפועל ויעד
metrics-bar = בדרך ליעד
channels-weakest = הצעד החלש ביותר: ״{ $touchpoint }״ ({ $emotion })
channels-fall = הרגש יורד יותר מכול מ״{ $from }״ ל״{ $to }״ ({ $before } ואז { $after })
channels-fall-changes = { $fall }, במקום שבו הלקוח מועבר הלאה
channels-hand-overs = { $count ->
    [0] אין מעברים: הלקוח לא נדרש להחליף ערוץ
    [one] מעבר אחד, שבו הלקוח נדרש להחליף ערוץ או מועבר הלאה
   *[other] { $count } מעברים, שבהם הלקוח נדרש להחליף ערוץ או מועבר הלאה
}
channels-without = { $count ->
    [one] הערוץ של נקודת מגע אחת אינו ידוע
   *[other] הערוץ של { $count } נקודות מגע אינו ידוע
}

### ui: vote
dialog-vote = הצבעה
field-question = השאלה
field-scope-of-vote = על מה מצביעים
field-way = אופן ההצבעה
field-votes-each = קולות לכל מצביע
field-max-on-one = לכל היותר על אחד
field-anonymous = אנונימית
vote-scope-pains = נקודות כאב
vote-scope-opportunities = הזדמנויות
vote-scope-touchpoints = נקודות מגע
vote-scope-marked = כרטיסים מסומנים
vote-way-ballots = פתקים חשאיים
vote-way-tally = הרמת ידיים
action-vote-close = לסגור את ההצבעה
vote-question = מה הכי חשוב?
vote-start = להתחיל: { $count ->
    [one] מועמד אחד
    [two] שני מועמדים
   *[other] { $count } מועמדים
}
vote-title = הצבעה: { $question }
vote-title-round = סיבוב שני: { $question }
vote-turn = מצביע { $turn }: { $left ->
    [one] נותר קול אחד
    [two] נותרו שני קולות
   *[other] נותרו { $left } קולות
}, עד { $most } על אחד; Enter פעמיים מעביר הלאה
vote-voted = { $count ->
    [0] עדיין לא הצביע איש.
    [one] אחד הצביע.
    [two] שניים הצביעו.
   *[other] { $count } הצביעו.
}
vote-asks-hand-over = Enter שוב מעביר למצביע הבא.
vote-asks-close = c שוב סוגר את ההצבעה.
vote-asks-close-with-dots = c שוב סוגר את ההצבעה, בלי הקולות שלא נמסרו.
vote-not-ready = רק רגע: הפתקים נקראים או נכתבים.
vote-is-open-again = ההצבעה פתוחה שוב: v ממשיך בה.
vote-decided = { $count ->
    [0] איש לא הצביע לאף אחד מהם.
    [one] אחד זכה במקום.
    [two] שניים זכו במקום.
   *[other] { $count } זכו במקום.
}
vote-tied = { $count } בתיקו על { $places ->
    [one] המקום האחרון
    [two] שני המקומות האחרונים
   *[other] { $places } המקומות האחרונים
}: r פותח סיבוב שני.
vote-tied-again = { $count } בתיקו על { $places ->
    [one] המקום האחרון
    [two] שני המקומות האחרונים
   *[other] { $places } המקומות האחרונים
}: רווח בוחר.

### ui: tour
tour-walk = החצים (או `h` `j` `k` `l`) מובילים במפה: יש לרדת אל נקודת כאב.
tour-weigh = `3`: כואב מאוד. `4`–`6` לתדירות, `7`–`9` למידת הביסוס.
tour-answer = `o` פותח מענה לכאב הזה: להקליד, `Enter`, `Esc`. הקישור נעשה מאליו.
tour-empty = `e` מוצא את התא הריק הבא: `a`, כמה מילים, `Enter`, `Esc`.
tour-delete = `x` מוחק את מה שנבחר, בלי לשאול. `u` מחזיר אותו.
tour-feel = למעלה, אל שם נקודת המגע: `+` ו־`-` משנים את הרגש.
tour-whole-stage = עוד צעד למעלה, אל שם השלב: `a` מוסיף כרטיס לשלב כולו.
tour-eyes = `c` מציג את המפה בעיני פרסונה; `C` קובע של מי הכרטיס.
tour-lanes = `L` מציג את המסלולים: `h` מסתיר, `a` מוסיף, `Esc` סוגר.
tour-title = `:` לכל הפעולות: להקליד `title`, `Enter` פעמיים, שם חדש למפה, `Enter`.
tour-rank = `g` `r` מדרג כאבים והזדמנויות לפי מה שידוע עליהם.
tour-present = `F5` מציג הכול לקהל: `Space` ממשיך, `Esc` חוזר.
