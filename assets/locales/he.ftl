# Every sentence that a person reads, in Hebrew: the ids and the order of en.ftl.
# Actions and footers are nouns, what to do is said by an infinitive: nobody is addressed in one gender.

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
field-answers = עונה על
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
field-reviewed = סקירה אחרונה
field-review-every-days = ימים בין סקירות
field-future-of = העתיד של
field-headlines = כותרות לדפים
field-kind = סוג
field-prompt = שאלה מנחה
field-capture = איסוף
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
field-verdict = הערכה
field-planned = מתוכנן
field-by = מאת
field-from = מהיכן
field-parked-on = תאריך ההחניה
field-inbox = בדואר הנכנס
field-lane = מסלול
field-question = השאלה
field-scope-of-vote = על מה מצביעים
field-way = אופן ההצבעה
field-votes-each = קולות לכל מצביע
field-max-on-one = לכל היותר על אחד
field-anonymous = אנונימית
field-opened = נפתחה
field-closed = נסגרה
field-round-of = סיבוב שני של
field-candidates = פריטים להצבעה
field-cast = פתקים
field-tally = ידיים שהורמו
field-picked = נבחרו
field-voters = מצביעים
field-open = פתוחה
vote-scope-pains = נקודות כאב
vote-scope-opportunities = הזדמנויות
vote-scope-touchpoints = נקודות מגע
vote-scope-marked = כרטיסים מסומנים
vote-way-ballots = פתקים
vote-way-tally = הרמת ידיים
field-finding = ממצא
field-about = על מה
field-reason = נימוק

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
direction-auto = לפי השפה
direction-ltr = משמאל לימין
direction-rtl = מימין לשמאל
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
count-cards = { $count ->
    [one] כרטיס אחד
    [two] שני כרטיסים
   *[other] { $count } כרטיסים
}
measure-conversion = יחס המרה
measure-bounce = שיעור נטישה
measure-time-on-page = זמן שהייה בדף
measure-cart-abandonment = נטישת עגלה
measure-lifetime-value = ערך חיי לקוח
measure-satisfaction = שביעות רצון
channel-email = דוא״ל
channel-retargeting = רימרקטינג
channel-push = הודעות פוש
channel-chatbot = צ׳אטבוט
count-metrics = { $count ->
    [one] מדד אחד
    [two] שני מדדים
   *[other] { $count } מדדים
}
count-touchpoints = { $count ->
    [one] נקודת מגע אחת
    [two] שתי נקודות מגע
   *[other] { $count } נקודות מגע
}

### model: refusals
field-refused = { $field }: הערך הזה לא אפשרי כאן.
refusal-missing = המזהה { $id } לא נמצא במפה.
refusal-exists = המזהה { $id } כבר נמצא במפה.
refusal-occupied = עדיין יש נקודות מגע או כרטיסים בתוך { $id }.
refusal-unfit = אחד השדות של { $id } לא יכול לקבל את הערך הזה.

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

### insight: what things are called
name-verbatim = { $text }
name-quoted = “{ $text }”
# Between the parts of an enumeration.
list-separator = ,{ " " }
name-map = מפה “{ $name }”
name-map-nameless = מפה ללא שם
name-persona = פרסונה “{ $name }”
name-persona-nameless = פרסונה ללא שם ({ $id })
name-lane = מסלול “{ $name }”
name-lane-of-kind = מסלול “{ $kind }”
name-lane-nameless = מסלול { $id }
name-stage = שלב “{ $name }”
name-stage-nameless = שלב ללא שם ({ $id })
name-touchpoint = נקודת מגע “{ $name }”
name-touchpoint-nameless = נקודת מגע ללא שם ({ $id })
name-card = כרטיס “{ $name }”
name-card-nameless = כרטיס ריק ({ $id })
name-block = חלק “{ $name }” בסדר היום
name-block-nameless = חלק ללא שם בסדר היום ({ $id })
name-parked = רעיון “{ $name }”
name-parked-nameless = רעיון ריק ({ $id })
name-ballot = הצבעה “{ $name }”
name-ballot-nameless = הצבעה ללא שם ({ $id })
name-waiver = ויתור על “{ $name }”
name-waiver-nameless = ויתור על ממצא ({ $id })
place-stage = { $stage }
place-touchpoint = { $stage } › { $touchpoint }
place-cell = { $home }, { $lane }

### insight: filter
filter-none = ללא סינון
filter-both = { $one } · { $other }
filter-personas = עבור { $names }
filter-part = { $field }: { $names }
filter-not = לא { $part }
filter-owner-none = אין
filter-words = “{ $names }”
filter-between = { $from } עד { $to }
filter-from = מ־{ $from }
filter-up-to = עד { $to }
filter-value-none = ללא
filter-value-any = כלשהו
filter-value-yes = כן
filter-value-no = לא
filter-key-persona = פרסונה
filter-key-answered = נענה
filter-key-conflict = התנגשות
filter-unknown-key = אין סינון בשם “{ $key }:”. אפשר: { $known }. כדי לחפש את המילה עצמה יש לשים אותה במירכאות.
filter-no-value = אחרי “{ LTR($key, ":") }” צריך ערך, למשל { $example }.
filter-unknown-persona = במפה הזאת אין פרסונה “{ $name }”.
filter-unknown-lane = במפה הזאת אין מסלול “{ $name }”.
filter-unknown-stage = במפה הזאת אין שלב “{ $name }”.
filter-unknown-touchpoint = במפה הזאת אין נקודת מגע “{ $name }”.
filter-unknown-card = באף כרטיס במפה הזאת לא כתוב “{ $name }”.
filter-no-choice = { $field }: אפשר { $choices } או { $last }, לא “{ $value }”.
filter-no-whole = { $field }: אפשר מספר שלם או טווח, למשל { $example }, לא “{ $value }”.
filter-no-number = { $field }: אפשר מספר או טווח, למשל { $example }, לא “{ $value }”.
filter-no-date = { $field }: אפשר תאריך או טווח, למשל { $example }, לא “{ $value }”.

### insight: ranking
score-priority = עדיפות
score-priority-formula = קולות × חומרה × תדירות × ביסוס (השערה 0.5, דווח 0.8, נמדד 1)
score-rice = RICE
score-rice-formula = טווח הגעה × השפעה (1 עד 5 נחשבים 0.25, 0.5, 1, 2, 3) × ביסוס (0.5, 0.8, 1) ÷ מאמץ
score-opportunity = ציון הזדמנות
score-opportunity-formula = חשיבות + (חשיבות − שביעות רצון, לא פחות מ־0)
score-impact-effort = השפעה ÷ מאמץ
score-impact-effort-formula = השפעה ÷ מאמץ
rank-votes = { $count ->
    [one] קול אחד
    [two] שני קולות
   *[other] { $count } קולות
}
rank-term = { $factor } { $counts }
rank-term-named = { $factor } { $counts } ({ $name })
rank-times = { $former } × { $term }
rank-over = { $former } ÷ { $term }
rank-unmet = { $importance } + ({ $number } − { $satisfaction })
rank-met = { $importance } + 0 ({ $satisfaction })
rank-is = { $terms } = { $score }
rank-lacks = { $terms } · אין ציון בלי { $lacking }
rank-lacks-all = אין ציון בלי { $lacking }
rank-taken = { $arithmetic } · { $factors } לפי { $pain }
rank-factor = { $factor }
rank-factors = { $former }, { $factor }
rank-left-out = לא נכלל, כי לאף כרטיס כאן אין: { $factors }
rank-below = מתחת: כרטיסים בלי { $factors }
rank-below-all = מתחת: כרטיסים בלי אף נתון שהציון נשען עליו

### insight: decisions
decision-known = { $votes }, { $evidence }
decision-reason = למה: { $pain } ({ $known })
decision-reason-bare = למה: { $pain }
decision-reason-more = { $reason }, { $more ->
    [one] ועוד אחת
    [two] ועוד שתיים
   *[other] ועוד { $more }
}
decision-no-reason = למה: אין נקודת כאב שזה עונה עליה

### insight: claims
claim-breaks = כאן המסע נשבר: { $touchpoint } ({ $emotion })
claim-lowest = נקודת השפל של המסע: { $touchpoint } ({ $emotion })
claim-lowest-why = הרגש ידוע ב־{ $known } מתוך { $all } נקודות המגע; הנמוך הבא: { $next }
claim-lowest-why-only = הרגש ידוע ב־{ $known } מתוך { $all } נקודות המגע
claim-fall = הנפילה החדה ביותר במצב הרוח: מ“{ $from }” ל“{ $to }” ({ $before } ואז { $after })
claim-fall-equal = נפילה חדה במצב הרוח: מ“{ $from }” ל“{ $to }” ({ $before } ואז { $after })
claim-fall-why = ירידה של { $levels ->
    [one] דרגה אחת
    [two] שתי דרגות
   *[other] { $levels } דרגות
} בסולם של חמש
claim-hand-over = המעבר מ“{ $from }” ל“{ $to }” כואב ({ $before } ואז { $after })
claim-hand-over-why = הערוץ מתחלף: { $from }, ואז { $to }
claim-voted = הכאב שקיבל הכי הרבה קולות: “{ $pain }”
claim-voted-why = { $votes }, { $voters ->
    [one] מצביע אחד
    [two] שני מצביעים
   *[other] { $voters } מצביעים
}; לכאב הבא: { $next }
claim-voted-why-only = { $votes }, { $voters ->
    [one] מצביע אחד
    [two] שני מצביעים
   *[other] { $voters } מצביעים
}
claim-unanswered = כאב קשה שנותר בלי מענה: “{ $pain }”
claim-unanswered-worst = { $count ->
    [two] שתי נקודות כאב קשות נותרו
   *[other] { $count } נקודות כאב קשות נותרו
} בלי מענה, ובראשן “{ $pain }”
claim-unanswered-among = { $count ->
    [two] שתי נקודות כאב קשות נותרו
   *[other] { $count } נקודות כאב קשות נותרו
} בלי מענה, ובהן “{ $pain }”
claim-answered = { $count ->
    [one] לנקודת הכאב הקשה יש מענה
    [two] לשתי נקודות הכאב הקשות יש מענה
   *[other] לכל { $count } נקודות הכאב הקשות יש מענה
}
claim-assumed = { $count ->
    [one] אחת מתוך { $worst } נקודות הכאב הקשות ביותר היא
    [two] שתיים מתוך { $worst } נקודות הכאב הקשות ביותר הן
   *[other] { $count } מתוך { $worst } נקודות הכאב הקשות ביותר הן
} בגדר השערה בלבד
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

### insight: channels
channels-weakest = הצעד החלש ביותר: “{ $touchpoint }” ({ $emotion })
channels-fall = הרגש יורד יותר מכול מ“{ $from }” ל“{ $to }” ({ $before } ואז { $after })
channels-fall-changes = { $fall }, במקום שבו הלקוח מועבר הלאה
channels-hand-overs = { $count ->
    [0] אין מעברים: הלקוח לא נדרש להחליף ערוץ
    [one] מעבר אחד, שבו הלקוח נדרש להחליף ערוץ או מועבר הלאה
    [two] שני מעברים, שבהם הלקוח נדרש להחליף ערוץ או מועבר הלאה
   *[other] { $count } מעברים, שבהם הלקוח נדרש להחליף ערוץ או מועבר הלאה
}
channels-without = { $count ->
    [one] הערוץ של נקודת מגע אחת לא ידוע
    [two] הערוץ של שתי נקודות מגע לא ידוע
   *[other] הערוץ של { $count } נקודות מגע לא ידוע
}

### insight: check
check-dangling-reference-title = הפניות למה שאינו במפה
check-dangling-reference = { $target } לא נמצא במפה, אבל יש אליו הפניה: { $about } ({ $field }).
check-conflict-title = התנגשויות מיזוג שלא נפתרו
check-nameless-title = בלי שם
check-nameless-persona = לפרסונה הזאת אין שם.
check-nameless-stage = לשלב הזה אין שם.
check-nameless-touchpoint = לנקודת המגע הזאת אין שם.
check-empty-card-title = כרטיסים בלי טקסט
check-empty-card = כרטיס בלי טקסט נמצא כאן: { $home }.
check-language-title = שפה לא מוכרת
check-language = “{ $language }” אינו קוד של שפה, כמו { LTR("en") }, { LTR("he") } או { LTR("el-GR") }.
check-empty-stage-title = שלבים בלי כרטיסים
check-empty-stage = עדיין אין דבר ב{ $about }.
check-unanswered-pain-title = נקודות כאב בלי מענה
check-unanswered-pain = אין מענה ל{ $about } (חומרה { $severity }).
check-unanswered-pain-unweighed = אין מענה ל{ $about } (החומרה לא נקבעה).
check-low-without-pain-title = שפל בלי נקודת כאב
check-low-without-pain = הרגש ב{ $about } יורד עד { $emotion }, ואין נקודת כאב שמסבירה למה.
check-opportunity-without-owner-title = הזדמנויות בלי אחראי
check-opportunity-without-owner = אין אחראי ל{ $about }, אף שהוחלט לבצע.
check-opportunity-without-owner-top = אין אחראי ל{ $about }, מקום { $place } בדירוג.
check-assumed-top-title = השערות בראש הדירוג
check-assumed-top = מקום { $place } בדירוג נשען על השערה: { $about }.
check-assumed-top-unset = מקום { $place } בדירוג נשען על דבר שאין לו ביסוס: { $about }.
check-review-overdue-title = סקירה שמועדה עבר
check-review-overdue = המפה הייתה אמורה להיסקר עד { $due }.
check-decision-overdue-title = החלטות שמועדן עבר
check-decision-overdue = היה אמור להתבצע עד { $due }: { $about }.
check-company-voice-title = פעילויות בקול של החברה
check-company-voice = “{ $word }” ב{ $about } הוא הקול של החברה; את המסע מספר הלקוח.
check-waiver-unknown = אין בדיקה “{ $check }”, ולכן הוויתור עליה אינו משפיע. בדיקות שאפשר לוותר עליהן: { $known }.
check-waiver-unused = כבר אין צורך בוויתור על { $check }: { $about }.
check-unknown-field-title = שדות לא מוכרים
check-unknown-field = שדה לא מוכר “{ $field }” ב{ $about }; הוא נשמר כמו שהוא.
check-unknown-field-nearest = שדה לא מוכר “{ $field }” ב{ $about }; הוא נשמר כמו שהוא. אולי הכוונה ל־{ $known }?

### export
export-stage = שלב
export-cancelled = הייצוא בוטל; לא נכתב דבר.
export-refused = הכתיבה נכשלה: { $said }
export-too-large = תמונה ברוחב { $width } ובגובה { $height } פיקסלים חורגת מהגבול, { $limit } פיקסלים בסך הכול. אפשר לייצא פחות מהמפה, או בקנה מידה קטן יותר.
export-touchpoint = נקודת מגע
fonts-used = { $script }: בגופן { $families } מהמחשב הזה.
fonts-missing = { $node }: אין במחשב הזה גופן עם { $count ->
    [one] תו
    [two] שני תווים
   *[other] { $count } תווים
} של הכתב הזה ({ $script }): { $characters }. כל תו כזה מצויר כריבוע. אפשר להתקין גופן מתאים ולייצא שוב.
script-east-asian = סינית או יפנית
script-symbols = סמלים
sheets-agenda = סדר היום
sheets-block = חלק
sheets-minutes = דקות
sheets-time = שעה
sheets-notes = הערות
sheets-persona = פרסונה
sheets-more = ועוד { $count }
mermaid-cards = { $count ->
    [one] כרטיס אחד לא נכלל בתרשים הזה.
    [two] שני כרטיסים לא נכללים בתרשים הזה.
   *[other] { $count } כרטיסים לא נכללים בתרשים הזה.
}
mermaid-unknown = { $count ->
    [one] נקודת מגע אחת שהרגש בה לא ידוע קיבלה ציון 3.
    [two] שתי נקודות מגע שהרגש בהן לא ידוע קיבלו ציון 3.
   *[other] { $count } נקודות מגע שהרגש בהן לא ידוע קיבלו ציון 3.
}
mermaid-differing = { $count ->
    [one] בנקודת מגע אחת יש פרסונות שמרגישות אחרת.
    [two] בשתי נקודות מגע יש פרסונות שמרגישות אחרת.
   *[other] ב־{ $count } נקודות מגע יש פרסונות שמרגישות אחרת.
}
mermaid-moments = { $count ->
    [one] נקודת מגע אחת היא רגע אמת.
    [two] שתי נקודות מגע הן רגעי אמת.
   *[other] { $count } נקודות מגע הן רגעי אמת.
}
mermaid-channels = { $count ->
    [one] לנקודת מגע אחת יש ערוץ.
    [two] לשתי נקודות מגע יש ערוץ.
   *[other] ל־{ $count } נקודות מגע יש ערוץ.
}
html-more = יש עוד: אפשר לגלול הצידה.
html-scrolls = { $name }: אפשר לגלול הצידה
export-emotion = רגש ({ LTR("−2") } עד 2)
export-emotions = רגש לפי פרסונה
export-whole-stage = השלב כולו
export-format-pptx = מצגת (PowerPoint)
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
export-bad-colour = ההגדרה { $setting }: “{ $value }” אינו צבע, כמו { LTR("#D55E00") }.
export-bad-lane = ההגדרה { LTR("export_colours") }: “{ $value }” אינו סוג של מסלול וצבע, כמו { LTR("PainPoint #D55E00") }. הסוגים: { $known }.
export-format-csv = טבלה לגיליון אלקטרוני (CSV)
export-format-tsv = טבלה עם טאבים (TSV)
export-format-markdown = טבלה ב־Markdown
export-format-xlsx = חוברת עבודה (Excel)
export-format-html = דף לדפדפן (HTML)
export-format-mermaid = תרשים מסע (Mermaid)
export-format-decisions = החלטות, לקריאה ולהדבקה (Markdown)
export-format-decisions-html = החלטות, כדף (HTML)
export-format-json = המפה כולה, לסקריפטים (JSON)
export-format-pdf = דפים להדפסה או לשליחה (PDF)
export-format-svg = תמונה שנשארת חדה (SVG)
export-format-png = תמונה בפיקסלים (PNG)
one-page-more = ועוד { $count }
one-page-crowded = אין כאן מקום ל: { $lanes }
one-page-empty = עוד אין כאן: { $lanes }
one-page-left-out = אין מקום בדף: { $card } ({ $place })
one-page-shortened = מקוצר בעמוד: { $card } ({ $place })
poster-moment-of-truth = רגע האמת
poster-reviewed = סקירה אחרונה
show-no-stages = עדיין אין שלבים.
show-no-personas = עדיין אין פרסונות.
show-nothing-ranked = עדיין אין מה לדרג.
show-no-agenda = עדיין אין סדר יום.
show-no-metrics = עדיין אין מדדים.
show-no-automations = עדיין אין אוטומציות.

### export: pages of a deck
deck-continued = { $parts ->
    [0] { $name } (המשך)
   *[other] { $name } ({ $part } מתוך { $parts })
}
deck-curve = איך המסע מרגיש
deck-emotion = רגש { $emotion }
deck-everybody = כולם
deck-exit = המסע יכול להסתיים כאן
deck-first-of = { $title }: { $shown } הראשונות מתוך { $count }
deck-goals = מטרות לפי דירוג
deck-grid = מפת המסע: { $stages }
deck-left-out = ריקים, הושמטו
deck-logo = לוגו
deck-loops-to = חוזר אל { $stage }
deck-matrix-wins = { $count ->
    [one] אחת מתוך { $all } הזדמנויות היא רווח מהיר: השפעה רבה במאמץ קטן
   *[other] { $count } מתוך { $all } הזדמנויות הן רווחים מהירים: השפעה רבה במאמץ קטן
}
deck-moment-of-truth = ✦ רגע האמת
deck-opportunities = הזדמנויות לפי דירוג
deck-optional = אפשר לדלג
deck-pains = נקודות כאב לפי דירוג
deck-personas = פרסונות
deck-place = היכן
deck-quote = “{ $text }”
deck-range = { $first } – { $last }
deck-score = ציון
deck-state = מצב
deck-state-current = המסע כפי שהוא
deck-state-future = המסע כפי שאמור להיות
deck-text = מה

### export: summary
summary-title = בקצרה
summary-findings = מה מצאנו
summary-first = מה עושים קודם
summary-until = עד { $due }

### export: decisions
decisions-title = החלטות
decisions-why = למה
decisions-none = עדיין לא הוחלט דבר.

### ui: actions
action-answer = הוספת הזדמנות שעונה על הכאב הזה
    .also = פתרון, רעיון, מענה, תשובה, הזדמנות חדשה
action-assumed = ביסוס: בגדר השערה
action-reported = ביסוס: דווח
action-measured = ביסוס: נמדד
action-card-add = הוספת כרטיס אחרי זה
    .also = כרטיס חדש, הוסף כרטיס, להוסיף כרטיס, פתקית, פריט חדש
action-card-join = איחוד הכרטיסים המסומנים
    .also = לאחד, חיבור, לחבר, מיזוג כרטיסים
action-card-split = פיצול לכרטיס לכל שורה
    .also = לפצל, פצל, חלוקה, לחלק
action-clear = הסרת הדרגות, או איפוס הרגש
action-delete = מחיקה
    .also = מחק, למחוק, הסר, הסרה, להסיר
action-edit = עריכה
    .also = ערוך, לערוך, שינוי, לשנות, שינוי שם, תיקון, כתיבה
action-edit-outside = עריכת הטקסט ב־{ LTR("$EDITOR") }
    .also = עורך חיצוני
action-frequency-1 = תדירות: לעיתים רחוקות
action-frequency-2 = תדירות: לעיתים קרובות
action-frequency-3 = תדירות: תמיד
action-severity-1 = חומרה: כואב מעט
action-severity-2 = חומרה: כואב
action-severity-3 = חומרה: כואב מאוד
action-go-bottom = לתחתית העמודה
action-go-top = לראש העמודה
action-go-cell-after = לתא הבא
action-go-cell-before = לתא הקודם
action-go-down = למטה
action-go-up = למעלה
action-go-left = שמאלה
action-go-right = ימינה
action-go-empty-cell = לתא האיסוף הריק הבא
action-go-first-stage = לשלב הראשון
action-go-last-stage = לשלב האחרון
action-go-lane-after = למסלול הבא
action-go-lane-before = למסלול הקודם
action-go-stage-after = לשלב הבא
action-go-stage-before = לשלב הקודם
action-lane-list = מסלולים: הוספה, שם, סדר, הסתרה, איסוף
    .also = שורות, נתיבים, מסלול חדש, הוסף מסלול, הסתר
action-park = החניית רעיון (פעמיים: הרשימה)
    .also = חניון, להחנות, החנה, אחר כך, לא לעכשיו, הערה, בצד
action-parked-add = הוספת רעיון
action-parked-carry = הפיכה לכרטיס, והעברתו למקום
action-parked-drop = הסרת הרעיון
action-parked-keep = אישור, ואז הבא
action-parked-other = חניון או דואר נכנס
action-parked-place = הפיכה לכרטיס במקום שממנו בא
action-leave = סגירת המסך, או יציאה
    .also = צא, לצאת, סגור, לסגור, סיום, יציאה מהתוכנה
action-leaving-discard = יציאה בלי שמירה (אפשר לשחזר בהפעלה הבאה)
action-leaving-save = שמירה ויציאה
action-leaving-stay = חזרה למפה
action-lower = הורדת הרגש
action-raise = העלאת הרגש
action-mark = סימון, או ביטול הסימון
    .also = סמן, לסמן, בחר, לבחור, בחירה
action-moment = רגע האמת
    .also = חשוב, כוכב, רגע מכריע, רגע אמת
action-owner = אחראי ומועד
    .also = הקצאה, להקצות, אחריות, באחריות, מי, תאריך, תאריך יעד, דדליין
action-undo = ביטול הפעולה האחרונה
    .also = בטל, לבטל, חזרה אחורה, התחרטתי, אחורה
action-redo = ביצוע חוזר
    .also = בצע שוב, לבצע שוב, שוב, החזרה, קדימה
action-save = שמירה
    .also = שמור, לשמור, כתיבה
action-stage-add = הוספת שלב אחרי זה
    .also = שלב חדש, הוסף שלב, להוסיף שלב, עמודה, פאזה, צעד
action-touchpoint-add = הוספת נקודת מגע אחרי זו
    .also = נקודת מגע חדשה, הוסף נקודת מגע, להוסיף נקודת מגע, ממשק
action-suspend = יציאה זמנית למעטפת
action-text-backspace = מחיקת התו שלפני
action-text-cell-before = התא הקודם
action-text-copy = העתקת הבחירה
action-text-delete = מחיקת התו
action-text-delete-to-line-end = מחיקה עד סוף השורה
action-text-delete-to-line-start = מחיקה עד תחילת השורה
action-text-delete-word-after = מחיקת המילה שאחרי
action-text-delete-word-before = מחיקת המילה שלפני
action-text-down = שורה למטה
action-text-up = שורה למעלה
action-text-end = אישור וסגירה
action-text-keep = אישור
action-text-split = פיצול הכרטיס במקום הסמן
action-text-start = תחילת הטקסט
action-text-finish = סוף הטקסט
action-text-left = שמאלה
action-text-right = ימינה
action-text-line-start = תחילת השורה
action-text-line-end = סוף השורה
action-text-new-line = שורה חדשה
action-text-next-cell = התא הבא
action-text-save = אישור ושמירה
action-text-select-all = בחירת הכול
action-text-select-up = בחירת שורה למעלה
action-text-select-down = בחירת שורה למטה
action-text-select-left = בחירה שמאלה
action-text-select-right = בחירה ימינה
action-text-select-word-left = בחירת מילה שמאלה
action-text-select-word-right = בחירת מילה ימינה
action-text-undo = ביטול הקלדה
action-text-redo = ביצוע חוזר של הקלדה
action-text-word-left = מילה שמאלה
action-text-word-right = מילה ימינה
action-view-board = לוח
    .also = מפה, ראשי, קנבס, בית, תצוגת לוח
action-view-table = טבלה
    .also = רשימה, גיליון, תצוגת טבלה, אקסל
action-view-ranking = דירוג: מה עושים קודם
    .also = תיעדוף, תעדוף, עדיפות, עדיפויות, סדר, ציון
action-view-matrix = מטריצה של השפעה ומאמץ
    .also = רווחים מהירים, רווח מהיר, קוויק וינס, מאמץ, אימפקט
action-view-curve = קו הרגש, בגדול
    .also = מצב רוח, רגשות, גרף, עקומה, עקומת הרגש
action-view-compare = השוואה למפת המצב הקיים, או לקובץ אחר
    .also = הבדל, הבדלים, הפרש, להשוות, לפני ואחרי
action-view-channels = ערוצים ומעברים
    .also = ערוץ, מעבר, מעבר ידיים, רב־ערוצי, אומניצ׳אנל
action-view-metrics = מדדים
    .also = מספרים, נתונים, מדידה, מטריקות, יעדים
action-view-automations = אוטומציות
    .also = אוטומציה, אוטומטי, טריגרים
action-view-decisions = החלטות
    .also = משימות, לביצוע, מה הוחלט, סיכום
action-view-present = הצגת המפה במסך מלא
    .also = מצגת, מקרן, מסך מלא, להציג, פרזנטציה
action-view-parked = החניון והדואר הנכנס
    .also = חניה, רעיונות, בצד
action-view-check = בדיקת המפה: מה שגוי, מה חסר
    .also = בעיות, איכות, תקינות, לבדוק, שגיאות, בקרה
action-view-history = היסטוריה: מה נעשה במפה, והילוך חוזר
    .also = יומן, שינויים, מי שינה, גרסאות, הסטוריה
action-view-personas = פרסונות
    .also = לקוחות, דמויות, מי הלקוח
action-view-cancel = ביטול הסימונים, החיפוש או הסינון
action-view-density = תצוגה מרווחת או צפופה
    .also = צפיפות, קומפקטי, רווחים
action-view-eyes = בעיני כולם או בעיני פרסונה אחת
    .also = נקודת מבט, פרסונה, מבט, עיניים
action-view-help = עזרה
    .also = מקשים, קיצורים, קיצורי מקלדת, מדריך
action-view-inspector = כל השדות, כטופס
    .also = פרטים, מאפיינים, תכונות, שדה
action-view-palette = כל הפעולות
action-view-settings = הגדרות
    .also = העדפות, תצורה, אפשרויות, שפה, צבעים
action-view-redraw = ציור המסך מחדש
    .also = רענון, לרענן
group-navigate = תנועה במפה
group-card = כרטיסים
group-structure = שלבים, נקודות מגע, מסלולים
group-persona = פרסונות
group-find = חיפוש וסימון
group-workshop = הנחיית סדנה
group-view = תצוגה
group-file = קבצים, ביטול פעולות
group-text = בזמן הקלדה
scope-screen = בכל מסך
scope-selection = בכל מקום שבו בוחרים כרטיסים
scope-board = בלוח
scope-parked = בחניון ובדואר הנכנס
scope-parked-line = בזמן הקלדת רעיון
scope-table = בטבלה
scope-ranking = בדירוג
scope-matrix = במטריצה
scope-weighing = בזמן הזזת כרטיס במטריצה
scope-journey = בכל מסך של המסע כולו
scope-curve = בקו הרגש
scope-channels = בערוצים
scope-compare = בהשוואה
scope-card-table = בכל טבלת כרטיסים
scope-metrics = במדדים
scope-automations = באוטומציות
scope-decisions = בהחלטות
scope-present = במצב הצגה
scope-black = כשהמסך שחור
scope-check = בבדיקה
scope-history = בהיסטוריה
scope-replay = בהילוך חוזר
scope-personas = בדפי הפרסונות
scope-start = במסך הפתיחה
scope-move = בזמן הזזה
scope-editing = בזמן הקלדת טקסט
scope-capture = בזמן הקלדה בלוח
scope-sheet = בזמן הקלדה בדף פרסונה
scope-prompt = בזמן הקלדה בשורת הקלט
scope-palette = ברשימת הפעולות
scope-field = בזמן הקלדה בטופס
scope-dialog = בכל רשימה וטופס
scope-list = בכל רשימה
scope-ticks = ברשימת סימון
scope-lanes = ברשימת המסלולים
scope-timer = בסדר היום ובטיימר
scope-agenda = בעריכת סדר היום
scope-agenda-line = בזמן הקלדת חלק בסדר היום
scope-conflicts = ברשימת התנגשויות המיזוג
scope-export = בחלון הייצוא
scope-report = בכל דוח
scope-exported = אחרי ייצוא
scope-import = בתצוגה המקדימה של ייבוא
scope-recovery = כשנמצאו שינויים שלא נשמרו
scope-external-change = כשתוכנה אחרת שינתה את הקובץ
scope-inspector = בטופס השדות
scope-help = בעזרה
scope-leaving = ביציאה עם שינויים שלא נשמרו

### ui: why not now
blocked-in-parked = זה החניון: { LTR("a") } מוסיף רעיון.
blocked-no-origin = אין לזה מקור בלוח, או שהמקור נמחק: { LTR("m") } מעביר למקום בלוח.
blocked-no-thought = הרשימה ריקה: { LTR("a") } מוסיף רעיון.
blocked-typing-below = קודם יש לסיים את ההקלדה שהתחילה: { LTR("Esc") } סוגר את הרשימה הזאת.
blocked-no-card = קודם יש לבחור כרטיס.
blocked-no-lane = במפה הזאת אין מסלול שאפשר לשים בו כרטיס: { LTR("L") } מציג את המסלולים.
blocked-no-map = קודם יש לפתוח מפה.
blocked-no-opportunity-lane = במפה הזאת אין מסלול להזדמנויות: { LTR("L") } מציג את המסלולים.
blocked-no-pain = קודם יש לבחור נקודת כאב.
blocked-no-opportunity = קודם יש לבחור הזדמנות.
blocked-no-persona = במפה הזאת עדיין אין פרסונות: { LTR("g p") } מציג את הדפים שלהן.
blocked-no-stage = במפה הזאת עדיין אין שלבים: { LTR("S") } מוסיף שלב.
blocked-no-touchpoint = קודם יש לבחור נקודת מגע.
blocked-nothing-selected = לא נבחר כאן דבר.
blocked-split-name = אפשר לפצל רק טקסט של כרטיס.
blocked-nothing-to-redo = אין מה לבצע שוב.
blocked-nothing-to-undo = אין מה לבטל.

### ui: filter presets
dialog-presets = סינונים מוכנים
preset-mine = שלי
preset-no-name = השם שלך לא ידוע: יש לקבוע את { LTR("name") } בתוך { LTR("settings.ron") } ({ LTR("masa settings --path") }).
preset-no-owner = הזדמנויות בלי אחראי
preset-unanswered = נקודות כאב בלי מענה
preset-unproven = לא מבוססים
preset-worst = נקודות הכאב הקשות ביותר

### ui: parking lot and inbox
dialog-inbox = דואר נכנס { $sent } · חניון { $parked }
dialog-parked = חניון { $parked } · דואר נכנס { $sent }
hint-park = מה שלא לעכשיו. { LTR("Enter") } להחניה; { LTR("F6") } שוב: הרשימה
inbox-none = עדיין לא נשלח דבר. מה שהמשתתפים שולחים מחכה כאן לשיבוץ.
parked-by = מאת { $name }
parked-due = עד { $day }
parked-facts = { $one } · { $other }
parked-from = מקור: { $place }
parked-from-nowhere = בלי מקור בלוח
parked-line-prompt = רעיון
parked-none = החניון ריק. { LTR("F6") } להחניית רעיון מכל מקום.
parked-on = בתאריך { $day }
parked-owner = אצל { $name }
prompt-park = החניה

### ui: what is said
form-ends = זה השדה האחרון: { LTR("Esc") } מסיים.
no-severity-here = ל“{ $lane }” אין חומרה ותדירות; השדות שם: { $fields }.
capture-begins = תחילת המסע: אין דבר לפני זה.
capture-ends = סוף המסע: אין דבר אחרי זה.
count-things = { $count ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $count } פריטים
}
did-add = הוספת { $what }
did-assign = קביעת אחראי עבור { $what }: { $owner }
did-assign-clear = הסרת האחראי והמועד של { $what }
did-assign-due = קביעת אחראי עבור { $what }: { $owner }, עד { $due }
did-delete = מחיקת { $what }
did-due-set = קביעת מועד עבור { $what }: { $due }
did-edit = עריכת { $what }
did-emotion-clear = הסרת הרגש של { $what }
did-field-change = עדכון { $what }: { $field }
did-field-clear = ניקוי שדה של { $what }: { $field }
did-field-set = עדכון { $what }, { $field }: { $to }
did-join = איחוד { $what } לתוך { $into }
list-goes-on = { $former }, { $field }
did-join-left-out = { $joined }, בלי השדות של האחרים: { $fields }
did-link = קישור { $what } כמענה ל{ $pain }
did-levels-clear = הסרת החומרה, התדירות והביסוס של { $what }
did-lower = הורדת הרגש של { $what }
did-moment-clear = ביטול רגע האמת של { $what }
did-moment-set = סימון { $what } כרגע האמת
did-name = שם חדש ל{ $what }: “{ $name }”
did-raise = העלאת הרגש של { $what }
doing-answer = הזדמנות שעונה על { $pain }
doing-carry = הזזת { $count ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $count } פריטים
}: מקשי התנועה מזיזים, { LTR("Enter") } מציב, { LTR("Esc") } מחזיר
doing-leave = יש שינויים שלא נשמרו: { $file }.
doing-leave-unkept = לא נשמר, ואי אפשר לשחזר: { LTR("d") } יוצא ומאבד את השינויים.
doing-leave-untitled = למפה הזאת עדיין אין קובץ.
doing-look = תצוגה מקדימה של השחזור · { LTR("Esc") } חוזר
join-one = קודם יש לסמן לפחות שני כרטיסים: { LTR("Space") } מסמן.
join-voted-on = לא נעשה איחוד: יש הצבעה פתוחה על { $what }. קודם יש לסגור אותה ({ LTR("v") }).
join-conflict = קודם יש לפתור את התנגשות המיזוג של { $what }.
split-edge = אין מה לפצל: הסמן בקצה הטקסט.
split-one-line = בכרטיס הזה יש שורה אחת. כדי לפצל באמצע יש לפתוח אותו ב־{ LTR("Enter") }, לעמוד במקום וללחוץ על { LTR("Alt-k") }.
did-split = פיצול { $what } ל־{ $count } כרטיסים
done-undoable = { $done } · { LTR("u") } ביטול
edge-bottom = זה המסלול האחרון.
edge-first-card = זה הכרטיס הראשון בתא.
edge-last-card = זה הכרטיס האחרון בתא.
edge-first-row = זו תחילת הרשימה.
edge-last-row = זה סוף הרשימה.
edge-matrix = אין כרטיס בכיוון הזה.
edge-end = זה סוף המסע.
edge-start = זו תחילת המסע.
edge-top = זה ראש הלוח.
emotion-highest = { LTR("+2") } הוא הרגש הגבוה ביותר.
emotion-lowest = { LTR("−2") } הוא הרגש הנמוך ביותר.
emotion-offers-reason = הרגש של { $what } הוא { LTR("−2") } · { LTR("o") } הוספת נקודת הכאב שמאחוריו
empty-map = המפה ריקה. { LTR("S") } מוסיף את השלב הראשון.
eyes-of = בעיני { $name }
eyes-of-everyone = בעיני כולם
fact-eyes = בעיני { $name }
fact-filter = { $filter }
fact-kept = רק ביומן
fact-marks = { $count ->
    [one] אחד מסומן
   *[other] { $count } מסומנים
}
fact-position = { LTR($place, "/", $count) }
fact-read-only = לקריאה בלבד
fact-saved = נשמר
fact-saving = בשמירה…
fact-unsaved = לא נשמר
fact-untitled = ללא שם
fact-unreturned = הפתקים לא הוחזרו
ghost-touchpoint = נקודת מגע חדשה…
no-empty-cell = אין אחרי זה עוד תא איסוף ריק.
prompt-empty-cell = עדיין ריק
redid = ביצוע חוזר: { $done }
save-nothing-new = אין שינויים לשמירה.
save-under-way = השמירה כבר בעיצומה.
saved = נשמר: { $file }
saved-perhaps-not-durable = נשמר: { $file }, אבל עלול לאבוד בהפסקת חשמל
saved-copy-failed = { $saved }; הגיבוי של הגרסה הקודמת נכשל ({ $said })
saved-former-kept = { $saved }; הקובץ הקודם נשאר בשם { $former }
state-future-map = המצב העתידי
taken-partly = { $taken }, מלבד { $left ->
    [one] אחד שהשתנה
   *[other] { $left } שהשתנו
} מאז
undid = ביטול: { $done }
whole-stage = השלב כולו
with-cards = { $what } עם { $cards ->
    [one] כרטיס אחד
    [two] שני כרטיסים
   *[other] { $cards } כרטיסים
}
with-touchpoints = { $what } עם { $touchpoints ->
    [one] נקודת מגע אחת
    [two] שתי נקודות מגע
   *[other] { $touchpoints } נקודות מגע
}, { $cards ->
    [one] כרטיס אחד
    [two] שני כרטיסים
   *[other] { $cards } כרטיסים
}

### ui: dialogs
action-card-personas = הפרסונות של הכרטיס הזה
    .also = למי, של מי, שיוך, פרסונה
action-dialog-bottom = לסוף
action-dialog-close = סגירה
action-dialog-down = למטה
action-dialog-page-down = עמוד למטה
action-dialog-page-up = עמוד למעלה
action-dialog-top = להתחלה
action-dialog-up = למעלה
action-field-after = השדה הבא
action-field-before = השדה הקודם
action-field-clear = ניקוי
action-field-digit = קביעת המספר
action-field-edit = עריכה
action-field-keep-after = אישור, ולשדה הבא
action-field-keep-before = אישור, ולשדה הקודם
action-field-less = פחות, או הבחירה הקודמת
action-field-more = יותר, או הבחירה הבאה
action-field-toggle = הבחירה הבאה
action-field-turn = שינוי בחירה או מספר
action-filter = סינון הכרטיסים
    .also = סנן, לסנן, הצג רק, מסנן, פילטר
action-filter-presets = סינונים מוכנים: בלי מענה, הקשים, לא מבוססים, בלי אחראי, שלי
    .also = מסננים, סינון מהיר, פילטרים
action-find = חיפוש
    .also = חפש, לחפש, מצא, למצוא, איפה
action-find-before = חיפוש: המופע הקודם
action-find-next = חיפוש: המופע הבא
action-inspector-map = כל השדות של המפה: כותרת, שפה, היקף, צוות
    .also = כותרת, שפה, שם המפה, הגדרות המפה
action-lane-add = הוספת מסלול
action-lane-capture = מסלול איסוף, או לא
action-lane-down = הזזה למטה
action-lane-hide = הסתרה או הצגה
action-lane-rename = שינוי שם
action-lane-up = הזזה למעלה
action-list-choose = בחירה, או אישור המסומנים
action-palette-run = ביצוע
action-prompt-cancel = ביטול
action-prompt-complete = השלמה
action-prompt-keep = אישור
action-ticks-toggle = סימון
blocked-no-completion = אין כאן מה להשלים.
blocked-no-lane-yet = עדיין אין מסלולים: { LTR("a") } מוסיף מסלול.
blocked-nothing-sought = עדיין לא נעשה חיפוש: { LTR("/") } מחפש.
blocked-undecided = קודם יש להחליט: { LTR("Enter") } מאשר את המסומנים, { LTR("Esc") } משאיר כמו שהיה.
complaint-any-reference = השדה הזה נקבע לפי הבדיקה שאליה הוא שייך.
complaint-headline = “{ $line }” אינו דף והכותרת שלו, כמו “{ LTR("curve") }: השירות הוא נקודת השבר”.
complaint-count-line = “{ $line }” אינו שם ומספר, כמו “דנה: 2”.
complaint-date = “{ $typed }” אינו תאריך. אפשר יום וחודש, כמו { LTR("3/12") }, או תאריך מלא, כמו { LTR("2026-12-03") }.
complaint-file-name = השם הזה לא מתאים לקובץ.
complaint-let-go = { $complaint } { LTR("Esc") } שוב מוחק את מה שהוקלד.
complaint-no-file-name = יש להקליד שם לקובץ.
complaint-nothing-to-choose = במפה הזאת עדיין אין במה לבחור.
complaint-number = יש להקליד מספר, כמו 42 או 0.5.
complaint-required = השדה הזה לא יכול להיות ריק; בלוח, { LTR("x") } מוחק.
complaint-decimal = יש להקליד מספר בין { $least } ל־{ $most }, כמו 7.5.
complaint-whole = יש להקליד מספר שלם בין { $least } ל־{ $most }.
dialog-merged = לבדיקה: מה שהמיזוג הכריע
dialog-conflicts = התנגשויות מיזוג שלא נפתרו
dialog-help = מקשים
dialog-lane-kinds = למה נועד המסלול החדש?
dialog-lanes = מסלולים
dialog-palette = מה רוצים לעשות?
dialog-personas = למי זה מיועד?
dialog-references = למה זה מפנה?
did-lane-capture = סימון { $what } לאיסוף
did-lane-hide = הסתרת { $what }
did-lane-no-capture = ביטול האיסוף: { $what }
did-lane-show = הצגה מחדש של { $what }
did-decide = החלטה על { $what }: { $decision }
did-park = החניית { $what }
did-place = הצבת { $what }: { $where }
did-undecide = ביטול ההחלטה על { $what }
did-weigh = { $what }: השפעה { $impact }, מאמץ { $effort }
edge-first-lane = זה המסלול הראשון.
filter-gone = הסינון בוטל: כל הכרטיסים מוצגים.
filter-set = מוצגים { $shown } מתוך { $all } כרטיסים.
find-and-hidden = { $found } · { $hidden ->
    [one] עוד אחד לא מוצג
   *[other] עוד { $hidden } לא מוצגים
} (סינון או מסלולים מוסתרים)
find-count = { $count ->
    [one] נמצא אחד
   *[other] נמצאו { $count }
}
find-no-more-after = אין עוד “{ $text }” אחרי זה.
find-no-more-before = אין “{ $text }” לפני זה.
find-none = לא נמצא “{ $text }”.
find-only-hidden = “{ $text }” נמצא רק { $hidden ->
    [one] בכרטיס אחד שלא מוצג
    [two] בשני כרטיסים שלא מוצגים
   *[other] ב־{ $hidden } כרטיסים שלא מוצגים
} (סינון או מסלולים מוסתרים).
find-only-personas = “{ $text }” נמצא רק בפרסונות: { LTR("g p") } מציג אותן.
find-place = { $place } מתוך { $count }
hint-field-choice = { $choices }
hint-field-counts = { LTR("Enter") } להקלדת שורות כמו “דנה: 2”
hint-field-headlines = “{ LTR("curve") }: כותרת”; או { LTR("overview") }, { LTR("personas") }, { LTR("ranking") }, { LTR("decisions") }, שם של שלב
hint-field-date = { LTR("Enter") } להקלדת יום: { LTR("3/12") } או { LTR("2026-12-03") }
hint-field-flag = { LTR("Space") }: כן או לא
hint-field-line = { LTR("Enter") } לעריכה
hint-field-offered = { LTR("Enter") } לעריכה; { LTR("←") } ו־{ LTR("→") } לבחירה מתוך { $choices }
hint-field-lines = { LTR("Enter") } לעריכה; { LTR("Ctrl-J") } שורה חדשה
hint-field-decimal = { $least } עד { $most }: { LTR("Enter") } או ספרה להקלדת המספר
hint-field-number = { LTR("Enter") } או ספרה להקלדת המספר
hint-field-references = { LTR("Enter") } מציג במה אפשר לבחור
hint-field-texts = { LTR("Enter") } לעריכה; פריט בכל שורה ({ LTR("Ctrl-J") })
hint-field-whole = { $least } עד { $most }: ספרה, { LTR("+") } או { LTR("-") }
hint-filter = מילים, או { LTR("key:value") } כמו { LTR("severity:2.. -owner:none") } · ריק מציג הכול · { LTR("Tab") } משלים · { LTR("g f") } סינונים מוכנים
hint-find = מחפש תוך כדי הקלדה · { LTR("Enter") } נשאר, { LTR("Esc") } חוזר · אחר כך { LTR("n") }, { LTR("N") }: הבא, הקודם
hint-keep-and-add = אישור, והוספת עוד
hint-key-add = הוספה
hint-key-before = הקודם
hint-key-board = לוח
hint-key-choose = אישור
hint-key-down = למטה
hint-key-eyes = בעיני מי
hint-key-hand-over = המעבר הבא
hint-key-inspector = כל השדות
hint-key-lower = גרוע יותר
hint-key-raise = טוב יותר
hint-key-help = עזרה
hint-key-hide = הסתרה
hint-key-move = הזזה
hint-key-next = הבא
hint-key-notable = השפל הבא
hint-key-palette = כל הפעולות
hint-key-presets = סינונים
hint-key-ranking = דירוג
hint-key-matrix = מטריצה
hint-key-curve = קו הרגש
hint-key-channels = ערוצים
hint-key-compare = השוואה
hint-key-metrics = מדדים
hint-key-automations = אוטומציות
hint-key-decisions = החלטות
hint-key-check = בדיקה
hint-key-check-open = למקום
hint-key-history = היסטוריה
hint-key-session-after = ההפעלה הבאה
hint-key-replay = הילוך חוזר
hint-key-history-open = למקום
hint-key-play = הרצה
hint-key-step = צעד
hint-key-double = { LTR("×2") }
hint-key-eightfold = { LTR("×8") }
hint-key-save-copy = שמירת עותק
hint-key-leave-replay = יציאה
hint-key-waive = ויתור
hint-waive = למה הצוות מקבל את זה; הנימוק נשמר במפה
hint-key-score = ציון
hint-key-decide = החלטה
hint-key-park = החניה
hint-key-parked = חניון
hint-key-place = אל המקור
hint-key-drop = הסרה
hint-key-inbox = הרשימה השנייה
hint-key-personas = פרסונות
hint-key-table = טבלה
hint-key-top = לראש
hint-key-touchpoint = נקודת מגע
hint-key-up = למעלה
hint-owner = שם, ואפשר גם מועד: דנה { LTR("3/12") } · ריק מסיר את שניהם
hint-save-as = שם קובץ, עם תיקייה אם היא אחרת · { LTR(".masa.ron") } מתווסף
lane-sign-capture = ✓ איסוף
lane-sign-hidden = מוסתר
conflict-ours = שלנו: { $value }
conflict-theirs = שלהם: { $value }
conflicts-left = { $count ->
    [one] התנגשות מיזוג אחת לא נפתרה; { LTR(":") } ואז “התנגשויות”.
    [two] שתי התנגשויות מיזוג לא נפתרו; { LTR(":") } ואז “התנגשויות”.
   *[other] { $count } התנגשויות מיזוג לא נפתרו; { LTR(":") } ואז “התנגשויות”.
}
blocked-no-conflict = אין התנגשויות מיזוג שלא נפתרו.
action-conflict-list = פתרון התנגשויות מיזוג
    .also = פתרון, יישוב, התנגשות, קונפליקט
action-conflict-ours = השארת הגרסה שלנו
action-conflict-theirs = קבלת הגרסה שלהם
did-conflict-ours = הגרסה שלנו נשארה: { $about }
did-conflict-theirs = הגרסה שלהם התקבלה: { $about }
did-conflict-removed = הסרת { $what }; מה שנוסף או השתנה שם נמצא בשלב “{ $unplaced }”
lanes-none = עדיין אין מסלולים: { LTR("a") } מוסיף מסלול.

### ui: agenda and timer
action-timer-open = סדר היום וטיימר
    .also = שעון, זמן, דקות, לוח זמנים, לו״ז, אג׳נדה
action-timer-start = התחלת החלק (אחרי מספר: טיימר של כך וכך דקות)
action-timer-pause = השהיה, או המשך
action-timer-add = תוספת של שתי דקות (אחרי מספר: לפי המספר)
action-timer-next = סיום החלק והתחלת הבא
action-timer-stop = עצירת הטיימר
action-timer-up = החלק הקודם
action-timer-down = החלק הבא
action-timer-edit-agenda = עריכת סדר היום
action-agenda-add = הוספת חלק
action-agenda-edit = שינוי השם והדקות
action-agenda-longer = עוד דקה בתכנון
action-agenda-shorter = דקה פחות בתכנון
action-agenda-ready = בחירת סדר יום מוכן
action-agenda-clear-times = איפוס הזמנים בפועל
action-agenda-keep = אישור החלק, והקלדת הבא
agenda-line-prompt = שם ודקות: הצבעה שקטה 7
agenda-none = עדיין אין סדר יום: { LTR("a") } מוסיף חלק, { LTR("t") } מציע סדר יום מוכן.
agenda-ready = { $minutes } דקות, { $count } חלקים
blocked-block-without-minutes = לחלק הזה אין דקות: { LTR("e") } עורך את סדר היום.
blocked-no-block = עדיין אין חלקים: { LTR("a") } מוסיף חלק, { LTR("t") } מציע סדר יום מוכן.
blocked-no-times = אף חלק עדיין לא נמדד.
blocked-no-timer = הטיימר לא פועל: { LTR("T") } מפעיל אותו.
blocked-nothing-to-time = אין מה להתחיל: אפשר להקליד מספר דקות, או ליצור סדר יום עם { LTR("e") }.
dialog-agenda = סדר היום
dialog-ready-agendas = סדרי יום מוכנים
dialog-timer = סדר היום וטיימר
did-agenda-ready = בחירת סדר יום מוכן של { $minutes } דקות
did-block-plan = תכנון { $what }: { $count ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $count } דקות
}
did-block-time = רישום הזמן של { $what }
did-times-clear = איפוס הזמנים בפועל בסדר היום
hint-key-add-minutes = עוד 2 דקות
hint-key-agenda = סדר היום
hint-key-edit = עריכה
hint-key-longer = יותר זמן
hint-key-pause = השהיה
hint-key-ready-made = סדר מוכן
hint-key-shorter = פחות זמן
hint-key-start = התחלה
hint-key-stop = עצירה
hint-key-timer = טיימר
timer-added = { $count ->
    [one] נוספה דקה אחת.
    [two] נוספו שתי דקות.
   *[other] נוספו { $count } דקות.
}
timer-done = סדר היום הסתיים: בפועל { $actual }, בתכנון { $planned }.
timer-fact-paused = מושהה, { $time }
timer-goes-on = הטיימר ממשיך.
timer-left = נותרו { $time }
timer-minutes = { $count } דק׳
timer-nearly-over = נותרו רק { $time }
timer-no-agenda = עדיין אין סדר יום: { LTR("e") } יוצר אותו. אפשר גם להקליד דקות, ואז { LTR("Enter") }.
timer-of-block = { $time } · { $name }
timer-over = חריגה של { $time }
timer-paused = הטיימר מושהה.
timer-started = התחלה: “{ $name }”, { $time }.
timer-started-ad-hoc = התחלה: { $time }.
timer-stopped = הטיימר נעצר.
timer-typed = { $count ->
    [one] { LTR("Enter") }: טיימר לדקה אחת
    [two] { LTR("Enter") }: טיימר לשתי דקות
   *[other] { LTR("Enter") }: טיימר ל־{ $count } דקות
}
palette-nothing = אין פעולה מתאימה.
place-not-shown = לא מוצג: מסלול מוסתר, או סינון.
prompt-filter = סינון:
prompt-find = חיפוש:
prompt-owner = אחראי ומועד:
prompt-save-as = שמירה בשם:
tick-everyone = כולם
tick-none = ללא
value-unset = –
value-yes = ✓

### ui: the journal, and what was left behind
action-recovery-discard = מחיקה…
action-recovery-discard-now = מחיקה עכשיו
action-recovery-later = אחר כך
action-recovery-look = תצוגה מקדימה
action-recovery-restore = שחזור
autosave-rests = השמירה האוטומטית מושהית עד לשמירה הבאה. { $reason }
blocked-changed-meanwhile = המפה השתנתה בינתיים; אפשר לשחזר בהפעלה הבאה.
blocked-looking = זו תצוגה מקדימה. { LTR("Esc") } חוזר.
text-full = לא הוכנס דבר: טקסט שנערך כאן מוגבל ל־{ LTR("256 KiB") }.
text-too-long = הטקסט ארוך מ־{ LTR("256 KiB") }, הגבול לעריכה כאן; { LTR("E") } פותח כרטיס בעורך חיצוני.
blocked-just-came = זה הופיע ממש עכשיו. כדאי לקרוא, ואז ללחוץ שוב על המקש.
key-out-of-reach = אי אפשר להקליד כאן { LTR($key) }: מקלדת ערבית שולחת “{ $typed }”. אל “{ $action }”: { LTR($palette) } ואז השם.
blocked-not-asked = קודם { LTR("d") }, אחר כך { LTR("y") }.
blocked-overwrite-not-asked = קודם { LTR("o") }, אחר כך { LTR("y") }.
blocked-in-report = קודם יש לסגור את זה: ביטול וביצוע חוזר משנים את המפה.
did-nothing = לא הוקלד דבר
hint-leave-unkept = יציאה ואובדן השינויים
journal-text = { $done }: { $text }
journal-failed = השחזור אחרי קריסה לא פועל; כדאי לשמור בקרוב. { $reason }
journal-panicked = השחזור אחרי קריסה נכשל; יש דוח בתיקיית המצב של התוכנה.
recovery-change = { $time }  { $done }
recovery-conflicts = { $count ->
    [one] הקובץ השתנה מאז. השינויים ימוזגו לתוכו; תישאר התנגשות אחת לפתרון.
    [two] הקובץ השתנה מאז. השינויים ימוזגו לתוכו; יישארו שתי התנגשויות לפתרון.
   *[other] הקובץ השתנה מאז. השינויים ימוזגו לתוכו; יישארו { $count } התנגשויות לפתרון.
}
recovery-count = { $count ->
    [one] שינוי אחד, { $from } עד { $until }
    [two] שני שינויים, { $from } עד { $until }
   *[other] { $count } שינויים, { $from } עד { $until }
}
recovery-count-at = { $count ->
    [one] שינוי אחד, { $until }
    [two] שני שינויים, { $until }
   *[other] { $count } שינויים, { $until }
}
recovery-discard-sure = { LTR("y") } מוחק את השינויים האלה · { LTR("Esc") } משאיר אותם
recovery-discarded = { $count ->
    [one] שינוי אחד נמחק.
    [two] שני שינויים נמחקו.
   *[other] { $count } שינויים נמחקו.
}
recovery-draft = { $time }  { $done }, באמצע ההקלדה
recovery-impossible = אי אפשר לשחזר: { $reason }
recovery-kept = נשאר לאחר כך; יוצע שוב בהפעלה הבאה.
recovery-merged = הקובץ השתנה מאז. השינויים ימוזגו לתוכו, בלי התנגשויות.
recovery-others = { $count ->
    [one] הפעלה אחרת השאירה שינויים במפה הזאת שלא נשמרו: הם יוצעו מיד אחר כך, או בהפעלה הבאה אם משחזרים את אלה.
    [two] שתי הפעלות אחרות השאירו שינויים במפה הזאת שלא נשמרו: הם יוצעו מיד אחר כך, או בהפעלה הבאה אם משחזרים את אלה.
   *[other] { $count } הפעלות אחרות השאירו שינויים במפה הזאת שלא נשמרו: הם יוצעו מיד אחר כך, או בהפעלה הבאה אם משחזרים את אלה.
}
recovery-replayed = הקובץ לא השתנה. השינויים ייעשו בו מחדש; אפשר לבטל כל אחד מהם.
recovery-title = שינויים שלא נשמרו
recovery-file-damaged = { LTR("Enter") } משחזר את המפה לקובץ חדש ומשאיר את הקובץ הזה כמו שהוא; בשמירה הראשונה יתבקש שם.
recovery-untitled = מפה בלי קובץ
recovery-unknown-file = מפה שהקובץ שלה לא ידוע
recovery-whole = אין קובץ. המפה תיבנה מחדש; אפשר לבטל כל שינוי.
restored = { $count ->
    [one] שינוי אחד שוחזר · { LTR("u") } ביטול
    [two] שני שינויים שוחזרו · כל { LTR("u") } מבטל אחד
   *[other] { $count } שינויים שוחזרו · כל { LTR("u") } מבטל אחד
}
restored-partly = { $refused ->
    [one] השחזור נעשה, אבל אחד מתוך { $count } השינויים לא התאים; כולם נשארים ביומן.
   *[other] השחזור נעשה, אבל { $refused } מתוך { $count } השינויים לא התאימו; כולם נשארים ביומן.
}

### ui: carrying, copying, pasting
action-carry = הזזה
    .also = הזז, להזיז, העברה, להעביר, גרירה, לגרור, סדר
action-carry-drop = הצבה
action-carry-put-back = החזרה למקום
action-copy = העתקה
    .also = העתק, להעתיק, לוח העתקה
action-copy-markdown = העתקה כטבלה ב־Markdown
action-copy-tsv = העתקה כטבלה לגיליון אלקטרוני (TSV)
    .also = אקסל, גיליון
action-paste = הדבקת מה שהועתק
    .also = הדבק, להדביק, הדבקה
blocked-mixed = כדי לעשות את זה לכולם יש לסמן רק כרטיסים, רק נקודות מגע או רק שלבים.
blocked-nothing-copied = עדיין לא הועתק דבר: { LTR("y") } מעתיק.
copied-count = { $rows }, { $cards }
copied-marked = המסומנים
count-personas = { $count ->
    [one] פרסונה אחת
    [two] שתי פרסונות
   *[other] { $count } פרסונות
}
count-stages = { $count ->
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $count } שלבים
}
did-copy = העתקת { $what }
did-copy-markdown = העתקת { $what } כ־Markdown: { $count }
did-copy-tsv = העתקת { $what } כ־TSV: { $count }
did-move = העברת { $what } אל { $where }
did-move-in-order = העברת { $what } למקום { $place }
did-move-somewhere = העברת { $what }
did-paste = הדבקת { $what }
doing-drag = לשחרר כדי להעביר אל { $where }: { $what }
help-beyond = עכבר והדבקה
help-out-of-reach = אינם במקלדת ערבית: מפעילים לפי שם ({ LTR(":") })
help-filter = { LTR("key:value") }
help-filter-does = ב־{ LTR("f") }, { LTR("/") }: { LTR("severity:2.. owner:none") }
help-click = לחיצה
help-click-does = בחירה; פעמיים: עריכה
help-drag = גרירה
help-drag-does = העברת כרטיס
help-wheel = גלגלת
help-wheel-does = גלילה
help-paste = הדבקה
help-paste-does = כל שורה היא כרטיס כאן
help-paste-cells = הדבקת תאים
help-paste-cells-does = נקודות מגע לאורך, מסלולים לרוחב
help-paste-on-name = … על שם
help-paste-on-name-does = כל שורה היא נקודת מגע עם כרטיסים
nothing-moved = דבר לא זז.
paste-cut = הודבק רק ה־MiB הראשון.
paste-into-lane = { $lane }: { $text }
paste-left-over = סוף המסע: { $count ->
    [one] שורה אחת שהודבקה לא שובצה
    [two] שתי שורות שהודבקו לא שובצו
   *[other] { $count } שורות שהודבקו לא שובצו
}.
paste-too-long = { $rows } שורות לא נכנסות ב־{ $touchpoints } נקודות המגע שמכאן והלאה. בהדבקה על שם של נקודת מגע, כל שורה נעשית נקודת מגע חדשה.
paste-too-wide = { $columns } עמודות לא נכנסות ב־{ $lanes } מסלולים.
put-back = הוחזר למקומו.

### ui: export
action-export = ייצוא: מצגת, תמונות, טבלאות
    .also = ייצא, לייצא, יצוא, מצגת, שקפים, שקופיות, הדפסה, להדפיס, תמונה, שליחה, שיתוף
action-export-folder = שינוי התיקייה
action-export-overwrite = שמירת שניהם, או דריסה
action-export-part = השלב הזה, או המפה כולה
action-export-stop = עצירת הייצוא
action-export-tick = סימון, או בחירה
action-export-turn = הבחירה הבאה
action-export-turn-back = הבחירה הקודמת
action-export-write = כתיבת המסומנים
blocked-exporting = ייצוא כבר בעיצומו; { LTR("Esc") } במסך עוצר אותו.
blocked-no-format = קודם יש לסמן פורמט: { LTR("Space") } מסמן.
blocked-not-exporting = אין ייצוא בעיצומו.
dialog-export = ייצוא
dialog-exported = הייצוא הושלם
export-failed = { $format } לא נכתב: { $reason }
export-label-sheets = דפים לכתיבה ביד
export-label-deck = שקפים ב־Markdown
export-label-embed = צירוף המפה
export-label-folder = אל
export-label-lanes = מסלולים
export-label-live-text = טקסט ב־SVG נשאר טקסט
export-label-orientation = טבלאות
export-label-paper = דפים
export-label-part = היקף
export-label-persona = כרטיסים של
export-label-replace = קבצים קיימים
export-label-rows = שורות בטבלאות
export-label-scale = גודל התמונות
export-label-theme = ערכת צבעים
export-lanes-capture = מסלולי איסוף
export-lanes-filtered = המסלולים שבסינון
export-lanes-shown = כל המסלולים המוצגים
export-no = לא
export-embed-part = מה שמיוצא
export-none = לא נכתב דבר, כי אי אפשר היה לכתוב אחד מהקבצים.
export-no-folder = אין תיקייה כזאת
export-numbered = שמירת שניהם
export-part-map = המפה כולה
export-part-stage = { $stage }
export-replaced = דריסה
export-rows-cards = שורה לכל כרטיס
export-rows-grid = כמו במפה
export-scale = פי { $scale }
export-yes = כן
exported = נכתב אל { $file } · הנתיב הועתק
exported-copied = הנתיב הועתק.
exported-fetch = הועתק, להדבקה במחשב המקומי:
exported-notes = כדאי לדעת:
exported-not = לא נכתבו:
exported-partly = { $written } · { $failed }
exported-remote = הייצוא הושלם · הועתק: { $line }
exported-several = { $count } קבצים נכתבו אל { $folder } · הנתיב הועתק
exported-to = נכתבו אל { $folder }
fact-export-stopping = הייצוא נעצר…
fact-exporting = בייצוא { LTR($percent, "%") } · { LTR("Esc") } עוצר
hint-key-folder = תיקייה
hint-key-overwrite = קבצים קיימים
hint-key-part = שלב/מפה
hint-key-write = כתיבה
hint-key-write-mine = כתיבת הגרסה שלי
holds-pages = { $count ->
    [one] דף אחד
    [two] שני דפים
   *[other] { $count } דפים
}
holds-pixels = { LTR($width, " × ", $height) }
holds-rows = { $count ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $count } שורות
}

### ui: import
action-import-cards = הדבקה ככרטיסים
action-import-into = ייבוא קובץ לתוך המפה הזאת
    .also = ייבא, לייבא, יבוא, טעינה, אקסל
action-import-take = ייבוא
action-start-import = ייבוא קובץ
blocked-not-pasted = זה קובץ, לא הדבקה.
dialog-import = ייבוא { $file }
dialog-paste-cells = כל שורה היא נקודת מגע, כל עמודה מסלול
dialog-import-pasted = זה נראה כמו מסע שלם
did-import = ייבוא { $what }
hint-import = טבלה (CSV, XLSX, Markdown), Mermaid, JSON, רשימה מדורגת, או ייצוא שהמפה מצורפת אליו
hint-key-import = ייבוא
action-import-heads = קביעת המשמעות של הכותרות
action-import-sheets = בחירת גיליון
action-import-journeys = לבחור אחד מהמסעות שבו
action-head-next = המשמעות הבאה של הכותרת
action-head-former = המשמעות הקודמת של הכותרת
hint-key-import-heads = כותרות
hint-key-import-sheets = גיליונות
hint-key-import-journeys = מסעות
hint-key-head-next = המשמעות הבאה
hint-key-head-former = הקודמת
scope-import-heads = בכותרות של ייבוא
dialog-import-heads = מה כל כותרת אומרת
dialog-import-sheets = איזה גיליון?
dialog-import-journeys = איזה מסע?
import-all-sheets = כולם יחד
import-heads-asked = אף כותרת אינה מוכרת: יש לקבוע מה הן אומרות, ואז { LTR("Enter") }.
blocked-no-heads = אין כאן כותרות עם משמעות אפשרית אחרת.
blocked-no-sheets = זו לא חוברת עבודה עם כמה גיליונות.
blocked-no-journeys = אין בו מסע נוסף.
head-own-lane = מסלול משלה
head-lane-name = המסלול של הכרטיס
head-number = מספרי שורות
head-ignored = כלום: לא נכלל
import-counts = { $stages } · { $touchpoints } · { $cards }
import-counts-personas = { $counts } · { $personas }
import-becomes-map = זה יוצר מפה חדשה.
import-sets-figures = { $count ->
    [one] זה קובע את המספר של מדד אחד במפה הפתוחה; ביטול אחד מחזיר הכול.
    [two] זה קובע את המספרים של שני מדדים במפה הפתוחה; ביטול אחד מחזיר הכול.
   *[other] זה קובע את המספרים של { $count } מדדים במפה הפתוחה; ביטול אחד מחזיר הכול.
}
import-comes-into = זה נוסף למפה הפתוחה; ביטול אחד מחזיר הכול.
import-recognised = זוהה: { $shape }.
import-stage-head = { $stage } · { $cards }
import-not-taken-over = לא יובאו: { $parts }.
import-part-agenda = סדר היום
import-part-parked = החניון
import-part-votes = ההצבעות
import-part-waivers = הוויתורים על ממצאים
import-under-way = קריאת { $file }…
import-unplaced-head = { $count ->
    [one] פריט אחד לא שובץ; הוא עובר אל “לא שובץ”:
    [two] שני פריטים לא שובצו; הם עוברים אל “לא שובץ”:
   *[other] { $count } פריטים לא שובצו; הם עוברים אל “לא שובץ”:
}
import-others-hint = “{ LTR("masa import --all") }” עושה מפה מכל אחד.
import-unplaced-one = { $place }: “{ $text }” – { $why }
imported-new = { $what } · עדיין לא נשמר: { LTR("Ctrl-S") } נותן שם לקובץ
imported-nothing = אין מה לייבא: הכול כבר נמצא במפה הזאת.
prompt-import = ייבוא:
start-import = ייבוא טבלה, תמונה או מצגת שהמפה מצורפת אליהן, רשימה מדורגת

### ui: outside changes
action-file-edit = עריכת קובץ שהיה פתוח בתוכנה אחרת
action-file-outside = מה תוכנה אחרת שינתה בקובץ הזה
action-outside-close = השארת הגרסה שלי
action-outside-copy = שמירת הגרסה שלי בשם אחר
action-outside-merge = מיזוג שתי הגרסאות
action-outside-overwrite = דריסה בגרסה שלי
action-outside-overwrite-now = דריסה עכשיו
action-outside-reload = טעינה מחדש מהדיסק
action-save-as = שמירה בשם אחר
    .also = שמור בשם, לשמור בשם, שינוי שם הקובץ, העתקת קובץ, שכפול
blocked-not-read-only = הקובץ הזה לא לקריאה בלבד.
blocked-no-external-change = אף תוכנה אחרת לא שינתה את הקובץ הזה.
blocked-external-change-foreign = זה לא הקובץ הפתוח. יש לסגור את זה, ולפתוח את הקובץ ההוא.
blocked-external-change-removed = אין מה לטעון: הקובץ הוסר.
blocked-external-change-working = עדיין בעבודה…
dialog-external-change = { $file }
did-outside-merge = מיזוג של { $count ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $count } שינויים
} מתוכנה אחרת
did-outside-reload = טעינה מחדש מהדיסק
fact-external-change-changed = השתנה מבחוץ
fact-external-change-removed = הוסר מבחוץ
file-editable = עכשיו אפשר לערוך: { $file }.
hint-key-copy = עותק
hint-key-keep-mine = השארת הגרסה שלי
hint-key-merge = מיזוג
hint-key-reload = טעינה מחדש
external-change-overwrite-sure = { LTR("y") } דורס את מה שיש שם · { LTR("Esc") } חוזר
external-change-write-sure = { LTR("y") } כותב שם שוב את המפה · { LTR("Esc") } חוזר
external-change-as-before = { $file } חזר למצבו הקודם.
external-change-as-before-save = { $file } חזר למצב הצפוי. אפשר לשמור שוב.
external-change-changed = תוכנה אחרת שינתה את הקובץ הזה.
external-change-changed-unsaved = תוכנה אחרת שינתה את הקובץ הזה; לא נכתב דבר.
external-change-changes = { $count ->
    [one] זה השינוי:
    [two] אלה שני השינויים:
   *[other] אלה { $count } השינויים:
}
external-change-exists = כבר יש קובץ בשם הזה; לא נכתב דבר.
external-change-holds = יש בו המפה “{ $title }”: { $stages } · { $touchpoints } · { $cards }
external-change-more = ועוד { $count }
external-change-no-changes = המפה שבו לא השתנתה.
external-change-ours-changed = השינויים שלך לא נמצאים בו.
external-change-ours-same = מאז לא שינית דבר.
external-change-removed = תוכנה אחרת הסירה או העבירה את הקובץ הזה. המפה עדיין כאן.
external-change-removed-unsaved = הקובץ הוסר; לא נכתב דבר. המפה עדיין כאן.
external-change-unreadable = אי אפשר למזג או לטעון אותו. { $why }
external-change-way = { $keys } – { $does }
external-change-way-close = השארת הגרסה שלי, והחלטה אחר כך
external-change-way-copy = שמירת הגרסה שלי בשם אחר, והקובץ הזה נשאר כמו שהוא
external-change-way-merge = מיזוג שתי הגרסאות לפי משמעות; מה ששני הצדדים שינו יוצג להחלטה
external-change-way-overwrite = כתיבת הגרסה שלי כאן; עותק של מה שבקובץ נשמר
external-change-way-write = כתיבת הגרסה שלי כאן שוב
external-change-way-reload = טעינה מהדיסק במקום הגרסה שלי; { LTR("u") } מבטל
external-change-with-told = { $done } · { $count ->
    [one] החלטה אחת לבדיקה
    [two] שתי החלטות לבדיקה
   *[other] { $count } החלטות לבדיקה
}
external-change-with-conflicts = { $done } · { $conflicts }
saved-merged = מוזג, { $saved }
saved-overwritten = { $saved }; מה שהיה בו נשמר בשם { $copy }

### ui: table
action-table-first-lane = שמות
action-table-last-lane = המסלול האחרון
action-table-open = הצגה בלוח
action-table-page-down = השורות שמתחת
action-table-page-up = השורות שמעל
action-table-bottom = השורה האחרונה
action-table-card-after = הכרטיס הבא בתא
action-table-card-before = הכרטיס הקודם בתא
action-table-top = השורה הראשונה
edge-first-column = השמות הם העמודה הראשונה.
empty-map-table = המפה ריקה. בלוח, { LTR("S") } מוסיף את השלב הראשון.

### ui: ranking, matrix, decisions
action-decide = החלטה: לביצוע, בהמשך, לא לביצוע
action-ranking-score-after = דירוג לפי הציון הבא
action-ranking-score-before = דירוג לפי הציון הקודם
action-matrix-first = הכרטיס הראשון
action-matrix-last = הכרטיס האחרון
action-weighing-up = יותר השפעה
action-weighing-down = פחות השפעה
ranked-by = דירוג לפי: { $score }.
ranking-score = ציון
ranking-card = כרטיס
ranking-head = { $formula } · { $left_out }
ranking-empty = אין מה לדרג: אין כאן כרטיס ממסלול שהציון הזה נועד לו.
ranking-empty-filter = אין מה לדרג: הסינון מסתיר את הכרטיסים של הציון הזה. { LTR("f") } משנה אותו.
matrix-quick-wins = רווחים מהירים
matrix-big-bets = הימורים גדולים
matrix-fill-ins = על הדרך
matrix-time-sinks = גוזלי זמן
matrix-impact = השפעה
matrix-effort = מאמץ
matrix-empty = אין כאן הזדמנויות, ואין כרטיס שיש לו השפעה או מאמץ.
matrix-tray = { $count ->
    [one] אחד בלי השפעה או מאמץ: { LTR("m") } ממקם
   *[other] { $count } בלי השפעה או מאמץ: { LTR("m") } ממקם אחד
}
matrix-votes = { $count ->
    [one] קול אחד
    [two] שני קולות
   *[other] { $count } קולות
}
matrix-answered = { $count ->
    [one] מענה לנקודת כאב אחת
    [two] מענה לשתי נקודות כאב
   *[other] מענה ל־{ $count } נקודות כאב
}
matrix-position = השפעה { $impact } · מאמץ { $effort } · { $quadrant } · { $size } · { $place }
matrix-no-position = עדיין בלי השפעה או מאמץ · { $size } · { $place }
decisions-do = לביצוע
decisions-later = בהמשך
decisions-no = לא לביצוע
decisions-all = אין הזדמנות שעדיין לא הוחלט עליה.
decisions-open = { $count ->
    [one] הזדמנות אחת מחכה להחלטה · { LTR("d") } מחליט, { LTR("g r") } מדרג
    [two] שתי הזדמנויות מחכות להחלטה · { LTR("d") } מחליט, { LTR("g r") } מדרג
   *[other] { $count } הזדמנויות מחכות להחלטה · { LTR("d") } מחליט, { LTR("g r") } מדרג
}
decision-nobody = עדיין אין אחראי

### ui: screens with the whole journey
action-journey-first = נקודת המגע הראשונה
action-journey-last = נקודת המגע האחרונה
action-curve-notable-after = השפל או רגע האמת הבא
action-curve-notable-before = השפל או רגע האמת הקודם
empty-journey = עדיין אין נקודות מגע. בלוח, { LTR("A") } מוסיף נקודת מגע.
curve-feels = { $whose } { $emotion }
curve-lows = נקודות שפל ורגעי אמת
curve-no-lows = אין נקודות שפל ואין רגעי אמת
curve-no-emotions = עדיין אין רגש: { LTR("+") } ו־{ LTR("−") } קובעים את הרגש של נקודת המגע שנבחרה, { LTR("!") } הופך אותה לרגע האמת
curve-nothing-said = עדיין אין כאן מחשבה או נקודת כאב

### insight: comparison
change-pain-gone = כאב נעלם
change-pain-eased = כאב קל יותר
change-pain-worse = כאב קשה יותר
change-pain-weighed = כאב הוערך
change-pain-new = כאב חדש
change-stage-new = שלב חדש
change-stage-gone = שלב נעלם
change-stage-moved = שלב הוזז
change-stage-renamed = שלב בשם חדש
change-touchpoint-new = נקודת מגע חדשה
change-touchpoint-gone = נקודת מגע נעלמה
change-touchpoint-moved = נקודת מגע הוזזה
change-touchpoint-renamed = נקודת מגע בשם חדש
change-feels-better = מרגיש טוב יותר
change-feels-worse = מרגיש גרוע יותר
change-felt = הרגש השתנה
change-carried-out = בוצע
change-opportunity-gone = הזדמנות נעלמה
change-opportunity-new = הזדמנות חדשה
change-decided = הוחלט

### ui: compare
action-compare-open = הצגה בלוח
action-compare-other = השוואה לקובץ אחר
blocked-no-change = לא נבחר דבר: אין הבדל.
compare-change = { $kind }: { $said }
compare-elsewhere = { $count ->
    [one] עוד הבדל אחד: בשדות המפה, בפרסונות, במסלולים, בסדר היום או בהצבעות
    [two] עוד שני הבדלים: בשדות המפה, בפרסונות, במסלולים, בסדר היום או בהצבעות
   *[other] עוד { $count } הבדלים: בשדות המפה, בפרסונות, במסלולים, בסדר היום או בהצבעות
}
compare-equal = שתי המפות זהות.
compare-not-here = זה נמצא רק במפה האחרת.
compare-others = { $count ->
    [one] ועוד הבדל אחד
    [two] ועוד שני הבדלים
   *[other] ועוד { $count } הבדלים
}
compare-same-file = { $file } הוא המפה הזאת עצמה.
compare-this-map = המפה הזאת
compare-version = { $file }, { $state }
hint-compare = קובץ עם גרסה אחרת של המפה הזאת, למשל המצב הקיים
hint-key-compare-other = קובץ אחר
hint-key-stage-after = השלב הבא
prompt-compare = השוואה אל:

### ui: channels, metrics, automations
action-channels-down = גלילה למטה
action-channels-up = גלילה למעלה
action-hand-over-after = המעבר הבא
action-hand-over-before = המעבר הקודם
channel-hand-over = מעבר מערוץ { $before }
channel-hand-over-noted = מעבר: { $note }
channel-unknown = עדיין בלי ערוץ: { LTR("i") } פותח את כל השדות
channels-none = עדיין אין ערוצים. הערוץ הוא אחד השדות של נקודת מגע: יש לבחור אחת וללחוץ על { LTR("i") }.
metrics-bar = בדרך ליעד
metrics-empty = אין כאן מדדים. בלוח, { LTR("a") } מוסיף כרטיס במסלול של מדדים; { LTR("i") } פותח את השדות שלו.
did-set-figures = { $count ->
    [one] קביעת המספר של מדד אחד
    [two] קביעת המספרים של שני מדדים
   *[other] קביעת המספרים של { $count } מדדים
}
did-set-figures-read = { $set }; { $written } נקרא כ־{ $value }
metrics-paste-too-long = { $count } מספרים לא נכנסים: מהמדד שנבחר ומטה יש { $metrics } מדדים.
metrics-figures = בפועל ויעד
automations-empty = אין כאן אוטומציות. בלוח, { LTR("a") } מוסיף כרטיס במסלול של אוטומציות; { LTR("i") } פותח את השדות שלו.

### ui: check
action-check-open = למקום של הממצא
action-check-waive = ויתור על הממצא עם נימוק, או ביטול הוויתור
blocked-no-finding = לא נבחר דבר: אין ממצא.
blocked-waive-error = אי אפשר לוותר על שגיאה; { LTR("Enter") } מוביל אל המקום שלה.
check-summary = { $errors ->
    [one] שגיאה אחת
    [two] שתי שגיאות
   *[other] { $errors } שגיאות
} · { $advice ->
    [one] המלצה אחת
    [two] שתי המלצות
   *[other] { $advice } המלצות
} · { $waived ->
    [one] ויתור אחד
    [two] שני ויתורים
   *[other] { $waived } ויתורים
}
check-summary-filter = { $summary } · בסינון מוצגים { $shown }
check-error-title = { $title } (שגיאות)
check-waived-title = ויתורים
check-unused-title = ויתורים שכבר אין בהם צורך
check-nothing = לא נמצאה שגיאה, ולא חסר דבר.
check-nothing-filter = לא נמצא דבר בכרטיסים שבסינון. { LTR("f") } משנה אותו.
check-place-gone = זה כבר לא נמצא במפה.
complaint-reason = צריך לומר למה: ויתור דורש נימוק.
did-waive = ויתור על { $check }: { $what }
did-unwaive = ביטול הוויתור: { $what }
prompt-waive = ויתור, כי:

### ui: history
blocked-no-history = קודם יש לשמור את המפה: ההיסטוריה היא של הקובץ שלה.
blocked-no-session = לא נבחר דבר: אין הפעלה.
blocked-no-base = ההפעלה הזאת רק רשומה: המפה שבה היא התחילה לא נשמרה.
blocked-no-changed-node = יש לבחור שינוי של דבר שעדיין נמצא במפה.
action-history-session-after = ההפעלה הבאה
action-history-session-before = תחילת ההפעלה, או ההפעלה הקודמת
action-history-replay = הילוך חוזר של ההפעלה מכאן
action-history-open = אל מה שהשתנה
action-history-search = רק שינויים שיש בהם טקסט מסוים
hint-history-search = מציג את השינויים שהטקסט נמצא בהם · ריק: הכול
history-found = { $count ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $count } שינויים
}
history-sought = { $found } עם “{ $text }”; { LTR("/") } משנה את זה.
history-nothing-found = הטקסט לא נמצא באף שינוי. { LTR("/") } משנה אותו.
history-oldest = זו ההפעלה הישנה ביותר.
history-newest = זו ההפעלה החדשה ביותר.
history-reading = הרישום נקרא…
history-summary = { $count ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $count } שינויים
}, { $sessions }, מאז { $day }
history-sessions = { $count ->
    [one] הפעלה אחת
    [two] שתי הפעלות
   *[other] { $count } הפעלות
}
history-none-since = דבר לא השתנה מאז הסקירה של { $day }.
history-since = מאז הסקירה של { $day }: { $count ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $count } שינויים
}
history-before = לפני הסקירה של { $day }
history-session = { $when } · { $count ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $count } שינויים
} · { $status }
history-on-host = { $session } · במחשב { $host }
history-only-listed = { $session } · רשומה בלבד
history-saved = נשמר
history-kept = עדיין לא נשמר
history-left = לא נשמר, אפשר לשחזר
history-restored = שוחזר
history-discarded = נמחק
history-change = { $time }: { $said }
history-replays = { LTR("Enter") } מריץ שוב את ההפעלה מתחילתה; על שינוי, ממנו והלאה.
history-limits = הרישום במחשב הזה: מאה ההפעלות האחרונות, של כל המפות.

### ui: replay
action-replay-play = הרצה או השהיה
action-replay-right = צעד ימינה
action-replay-left = צעד שמאלה
action-replay-first = לפני הצעד הראשון
action-replay-last = אחרי הצעד האחרון
action-replay-single = הרצה
action-replay-double = הרצה מהירה פי שניים
action-replay-eightfold = הרצה מהירה פי שמונה
action-replay-copy = שמירת המפה המוצגת כעותק
action-replay-leave = יציאה מההילוך החוזר
replay-step = { $place } מתוך { $count } · { $time } · { $said }
replay-begin = המפה לפני השינוי הראשון
replay-playing = הילוך חוזר { LTR("×", $speed) }
replay-paused = הילוך חוזר, מושהה
replay-at-end = זה הצעד האחרון.
replay-at-begin = זה לפני הצעד הראשון.
replay-copied = עותק נשמר בשם { $file }. המפה הפתוחה נשארת כמו שהיא.
prompt-save-copy = שמירת עותק בשם:
hint-save-copy = קובץ חדש בתיקייה הזאת; המפה הפתוחה נשארת כמו שהיא.

### ui: personas
action-persona-add = הוספת פרסונה
action-persona-bottom = השדה האחרון
action-persona-eyes = בעיני הפרסונה הזאת
action-persona-field-after = השדה הבא
action-persona-field-before = השדה הקודם
action-persona-first = הפרסונה הראשונה
action-persona-last = הפרסונה האחרונה
action-persona-top = השדה הראשון
blocked-no-persona-selected = במפה הזאת עדיין אין פרסונות: { LTR("a") } מוסיף פרסונה.
edge-first-persona = זו הפרסונה הראשונה.
edge-last-persona = זו הפרסונה האחרונה.
no-personas-yet = עדיין אין פרסונות. { LTR("a") } מוסיף את הראשונה.

### ui: start
action-start-new = מפה חדשה
action-start-open = פתיחה
action-start-recent = פתיחת מפה מהאחרונות
action-start-sample = מפת דוגמה
action-start-tour = סיור
blocked-no-recent = אין מפה כזאת ברשימה.
language-arabic = العربية
language-english = { LTR("English") }
language-greek = Ελληνικά
language-hebrew = עברית
sample-amazon = קונה מקוון באמזון
sample-digital = עגלת תינוק, מהרחוב אל האפליקציה
sample-ecwid = קניית מחשב נייד
sample-retail = חנות דיגיטלית לטיפוח העור
sample-seamless = חנות בלי חיכוך
start-leave = יציאה
folder-outline = { $title } · { $stages }, { $cards }
folder-review-due = { $told } · הגיע מועד הסקירה: { $day }
folder-unread = אי אפשר לקרוא כמפה
folder-empty = אין עדיין מפות בתיקייה הזאת.
start-folder = בתיקייה הזאת
start-unsaved = שינויים שלא נשמרו
start-unsaved-changes = { $count ->
    [one] שינוי אחד שלא נשמר
    [two] שני שינויים שלא נשמרו
   *[other] { $count } שינויים שלא נשמרו
}
start-new = מפה חדשה מתבנית
start-recent = אחרונות
start-samples = מפות דוגמה להתרשמות
start-review-due = הגיע מועד הסקירה · { $when }
start-today = היום
start-tour = הסיור: חמש דקות, שנים־עשר צעדים, על מפה מוכנה
start-what = סדנה למפות מסע לקוח
start-yesterday = אתמול
template-blank = ריקה, עם מסלולים
template-blueprint = תוכנית שירות
template-loop = לולאה של שלושה שלבים
template-purchase = רכישה בחמישה שלבים

### ui: keys
keys-prefix = המקשים { $keys } מתנגשים עם “{ $action }”: האחד הוא תחילת האחר.
keys-unknown-action = הגדרות: יש מקשים עבור { $action }, ואין פעולה כזאת.
keys-unknown-action-nearest = הגדרות: מקשים הוצמדו אל { $action }, שאינה פעולה. אולי הכוונה ל־{ $meant }?
keys-twice = הגדרות: { $keys } הוצמד פעמיים; הוא נשאר של “{ $action }”.
keys-reserved = הגדרות: { $keys } תמיד סוגר את מה שפתוח, כמו { LTR("Esc") }; אי אפשר להצמיד אותו.
keys-lost = הגדרות: לפעולה “{ $action }” לא נשאר מקש, כי פעולה אחרת קיבלה אותו. אפשר להגיע אליה ברשימת הפעולות ({ LTR(":") }).
keys-unreadable = הגדרות: מקשים לא מוכרים: { $keys }.
### insight: differences
difference-added = הוספת { $what }.
difference-added-to = הוספת { $what } אל { $place }.
difference-removed = הסרת { $what }.
difference-removed-from = הסרת { $what } מתוך { $place }.
difference-moved = העברת { $what } מתוך { $from } אל { $to }.
difference-reordered = העברת { $what } למקום { $place }.
difference-flag-set = סימון של { $what }: { $field }.
difference-flag-cleared = ביטול הסימון של { $what }: { $field }.
difference-set = עדכון { $what }, { $field }: { $to }.
difference-cleared = ניקוי שדה של { $what }, { $field }; היה { $from }.
difference-renamed = שינוי: { $what }, עכשיו { $to }.
difference-changed = עדכון { $what }, { $field }: היה { $from }, עכשיו { $to }.
difference-entry = { $field } ({ $entry })
difference-entry-added = עדכון { $what }, { $field }: נוסף { $entry }.
difference-entry-removed = עדכון { $what }, { $field }: הוסר { $entry }.
difference-unknown = שדה לא מוכר
difference-conflict = לא נפתר: { $conflict }
difference-conflict-settled = נפתרה ההתנגשות: { $about }.

### insight: conflicts
conflict-about = { $field } של { $what }
conflict-unknown = השדה “{ $name }”
conflict-told = שני הצדדים שינו: { $about }. שלנו { $ours }, שלהם { $theirs }.
conflict-told-in = שני הצדדים שינו: { $about } ({ $place }). שלנו { $ours }, שלהם { $theirs }.
conflict-nothing = ריק
conflict-yes = כן
conflict-place = מקום
conflict-first = ראשון
conflict-after = אחרי { $what }
conflict-removed = הוסר
conflict-kept = נשאר, עם מה שנוסף או השתנה בפנים: { $changed }
conflict-and-more =
    { $count ->
        [one] { $first } ועוד אחד
       *[other] { $first } ועוד { $count }
    }
conflict-ours-removed = אצלנו הסרה של { $what }, אצלם תוספת או שינוי בפנים: { $changed }. להשאיר או להסיר?
conflict-theirs-removed = אצלם הסרה של { $what }, אצלנו תוספת או שינוי בפנים: { $changed }. להשאיר או להסיר?
field-after = סדר
field-kept = הסרה

### cli
cli-output = אי אפשר לכתוב לפלט הרגיל: { $said }.
cli-of-file = { $file }: { $said }
cli-finding = { $file }: { $about }: { $said }
cli-checked = { $place }: { $check }: { $said }
cli-list = { $names }
# What is typed to agree, parted by blanks.
cli-yes = כ כן
cli-template-line = { $name }  { $language }  { $title }
cli-near-command = “{ $file }” אינו פקודה ואינו קובץ. האם הכוונה ל־“{ LTR("masa ", $command) }”? מפה חדשה בשם הזה: “{ LTR("masa ", $name) }”.
cli-bare-new = “{ $file }”: אין קובץ כזה. מפה חדשה בשם הזה: “{ LTR("masa ", $name) }”.
cli-bare-there = “{ $file }”: אין קובץ כזה. הפקודה “{ LTR("masa ", $name) }” פותחת את המפה.
cli-ask-new = “{ $file }”: אין קובץ כזה. להתחיל מפה חדשה { $name }? { LTR("[y/N]") }
cli-ask-there = “{ $file }”: אין קובץ כזה. לפתוח את { $name }? { LTR("[y/N]") }
cli-named = { $file }: אין קובץ כזה. האם הכוונה ל־{ $name }?
cli-missing = { $file }: אין קובץ כזה. כדאי לבדוק את השם ואת התיקייה.
cli-missing-listed = { $file }: אין קובץ כזה. “{ LTR("masa ", $word) }” מציג את המפות שבתיקייה.
cli-missing-folder = { $file }: אין קובץ כזה. אין תיקייה { $folder }.
cli-is-folder = { $file }: זו תיקייה. “{ LTR("masa ", $word) }” מציג את המפות שבה.
cli-empty-stream = { LTR("-") }: דבר לא הגיע מהקלט הרגיל. מפה נשלחת אליו כמו ב־“{ LTR("masa show - < shop.masa.ron") }”.
cli-reading = (קריאת מפה מהקלט הרגיל, עד { LTR("Ctrl-D") })
cli-needs-file = הקלט הרגיל (“{ LTR("-") }”) לא מספיק כאן. יש לציין את קובץ המפה, כמו ב־“{ LTR("masa ", $command, " shop.masa.ron") }”.
cli-folder-line = { $day }  { $file }  { $told }
cli-folder-empty = אין מפות בתיקייה הזאת. הפקודה “{ LTR("masa new NAME") }” יוצרת מפה.
cli-made = נוצר הקובץ { $file }. הפקודה “{ LTR("masa ", $word) }” פותחת אותו.
cli-new-ending = { $file }: זו סיומת של פורמט אחר. השם למפה: { $name }.
cli-written = נכתב { $file }.
cli-none-written = { $why } אף אחד מ־{ $count } הקבצים לא נכתב.
cli-not-canonical = { $file }: לא בצורה הקנונית. “{ LTR("masa fmt") }” כותב אותו מחדש.
cli-comments-go = { $count ->
    [one] הערה אחת יורדת: בצורה הקנונית אין הערות.
    [two] שתי הערות יורדות: בצורה הקנונית אין הערות.
   *[other] { $count } הערות יורדות: בצורה הקנונית אין הערות.
}
cli-comments-kept = { $count ->
    [one] { $file }: נשאר כמו שהוא, כי ההערה שבו הייתה יורדת. בלי { LTR("--keep") } הוא נכתב מחדש.
   *[other] { $file }: נשאר כמו שהוא, כי { $count } ההערות שבו היו יורדות. בלי { LTR("--keep") } הוא נכתב מחדש.
}
cli-former-kept = הקובץ הקודם נשמר בשם { $former }.
cli-into-directory = { $file }: זו תיקייה. יש לתת שם לקובץ עם { LTR("-o") }.
cli-exists = { $file }: כבר יש קובץ כזה. אפשר לבחור שם אחר עם { LTR("-o") }, או לדרוס אותו עם { LTR("--force") }.
cli-onto-itself = { $file }: זו המפה עצמה, והייצוא ידרוס אותה. יש לבחור שם אחר עם { LTR("-o") }.
cli-no-directory = { $file }: זו לא תיקייה; לכמה פורמטים צריך תיקייה. יש לציין אותה עם { LTR("-o") }, או להשמיט את { LTR("-o") }.
cli-one-format = רק פורמט אחד יכול להיכתב לפלט הרגיל. יש לציין תיקייה עם { LTR("-o") }.
cli-one-stream = רק אחת משתי המפות יכולה להיקרא מהקלט הרגיל.
cli-merge-stream = למיזוג צריך שלושה קבצים; אף אחד מהם לא יכול להיות הקלט הרגיל.
merge-undecided = שני הצדדים שינו: { $about }. ב־{ $one } יש { $ours }, ב־{ $other } יש { $theirs }.
merge-undecided-in = שני הצדדים שינו: { $about } ({ $place }). ב־{ $one } יש { $ours }, ב־{ $other } יש { $theirs }.
merge-undecided-removed = ב־{ $gone } הסרה של { $what }, ב־{ $kept } תוספת או שינוי בפנים: { $changed }. להשאיר או להסיר?
merge-comments = { $count ->
    [one] המיזוג לא שומר את ההערה שבקובץ הזה.
    [two] המיזוג לא שומר את שתי ההערות שבקובץ הזה.
   *[other] המיזוג לא שומר את { $count } ההערות שבקובץ הזה.
}
merge-comments-in-git = מיזוג לפי משמעות לא שומר הערות; הן נמצאות בהיסטוריה של git.
merge-unreadable = ב־{ $side }: { $why }
merge-lines-marked = לכן git מיזג שורה אחר שורה והשאיר סימני התנגשות. יש לערוך את הקובץ, להסיר את הסימנים, ואז “{ LTR("git add") }”.
merge-lines-clean = לכן git מיזג שורה אחר שורה, בלי התנגשות.
merge-lines-unreadable = לכן git מיזג שורה אחר שורה, והתוצאה אינה מפה קריאה. יש לתקן את הקובץ, ואז “{ LTR("git add") }”.
merge-file-merged = שני הצדדים מוזגו. להמשך: { LTR("git add ", $word) }
merge-file-then = כשהכול נפתר: { LTR("git add ", $word) }
merge-file-no-conflict = אין ל־git התנגשות בקובץ הזה: אין מה למזג.
merge-file-forgotten = ל־git כבר אין הגרסאות של ההתנגשות הזאת. יש לערוך את הקובץ ולהסיר את הסימנים.
merge-file-one-sided = ב־{ $gone } הוא הוסר או קיבל שם אחר, ב־{ $kept } הוא השתנה. להשאיר: { LTR("git add ", $word) }. להסיר: { LTR("git rm ", $word) }
merge-file-gone = שני הצדדים הסירו את הקובץ הזה או שינו את שמו: אין מה למזג.
merge-file-unreadable = לא נכתב דבר. יש לערוך את הקובץ, להסיר את הסימנים, ואז “{ LTR("git add") }”.
merge-file-edited = הקובץ הזה נערך מאז שמוזג ב־git; לא נכתב דבר. להשאיר כמו שהוא: { LTR("git add ", $word) }. למזג שוב: { LTR("masa merge --force ", $word) }
merge-file-settled = בקובץ הזה כבר יש מה שיש ב־{ $side }, בלי התנגשות; לא נכתב דבר. להשאיר: { LTR("git add ", $word) }. למזג שוב: { LTR("masa merge --force ", $word) }
merge-kept = השארת { $what }: צד אחד הסיר, והאחר שינה.
merge-kept-in = השארת { $what } ({ $place }): צד אחד הסיר, והאחר שינה.
merge-moved = { $what }: צד אחד הזיז בתוך הרשימה, והאחר למקום אחר, ושם זה עכשיו.
merge-moved-in = { $what }: צד אחד הזיז בתוך הרשימה, והאחר אל { $place }, ושם זה עכשיו.
merge-crossed = שני הצדדים שינו את הסדר סביב { $what }: כדאי לבדוק שהמקום נכון.
merge-crossed-in = שני הצדדים שינו את הסדר סביב { $what } ({ $place }): כדאי לבדוק שהמקום נכון.
merge-forgotten = מיזוג קודם השאיר בלי הכרעה את { $value } ({ $about }); זה כבר לא בין הערכים לבחירה.
merge-voted = בשני הצדדים יש פתק של { $voter } ({ $what }); שלנו קובע.
merge-same-name = בשני הצדדים יש { $what }: השם הזה מופיע עכשיו פעמיים במפה. כדאי להסיר כפילות, או לשנות שם.
merge-same-name-in = בשני הצדדים יש { $what } ({ $place }): השם הזה מופיע שם עכשיו פעמיים. כדאי להסיר כפילות, או לשנות שם.
merge-conflicts-earlier = { $count ->
    [one] התנגשות אחת ממיזוג קודם עדיין לא הוכרעה; בקובץ שני הערכים. אפשר לפתוח אותו ב־Masa ולהכריע.
    [two] שתי התנגשויות ממיזוגים קודמים עדיין לא הוכרעו; בקובץ שני הערכים של כל אחת. אפשר לפתוח אותו ב־Masa ולהכריע.
   *[other] { $count } התנגשויות ממיזוגים קודמים עדיין לא הוכרעו; בקובץ שני הערכים של כל אחת. אפשר לפתוח אותו ב־Masa ולהכריע.
}
merge-conflicts = { $count ->
    [one] התנגשות אחת לא נפתרה; בקובץ נמצאים שני הערכים. אפשר לפתור אותה ב־Masa.
    [two] שתי התנגשויות לא נפתרו; בקובץ נמצאים שני הערכים של כל אחת. אפשר לפתור אותן ב־Masa.
   *[other] { $count } התנגשויות לא נפתרו; בקובץ נמצאים שני הערכים של כל אחת. אפשר לפתור אותן ב־Masa.
}
install-complete = { LTR("git") } כבר ממזג את המפות במאגר הזה בעזרת Masa.
install-will-write = כדי ש־git ימזג מפות לפי משמעות, ייכתב:
install-line = { $where }: { $line }
install-ask = לכתוב? (כן/לא)
install-refused = לא נכתב דבר.
install-done = בוצע. יש להוסיף את { LTR(".gitattributes") } למאגר ({ LTR("git commit") }); כל האחרים מריצים פעם אחת “{ LTR("masa merge --install") }” בעותק שלהם.
install-former = { $where }: { $line } (יוחלף)
install-done-bare = בוצע. זה תקף למאגר הזה ולעצי העבודה שלו; בעותקים אחרים מריצים “{ LTR("masa merge --install") }” בנפרד.
install-in-git-directory = זו התיקייה של git עצמו. יש לעבור לעץ העבודה, ואז להריץ שוב “{ LTR("masa merge --install") }”.
git-missing = { LTR("git") } לא נמצא. יש להתקין אותו ולנסות שוב.
git-no-repository = { $directory }: לא בתוך מאגר git. יש לעבור לתיקייה של מאגר; בלי git, “{ LTR("masa merge BASE OURS THEIRS") }” ממזג שלושה קבצים.
git-failed = { LTR("git") }: { $said }
cli-option-not-taken = האפשרות { $option } לא שייכת ל־{ $formats }. { $known ->
    [none] אין פורמט שהיא שייכת לו.
   *[other] היא פועלת עם { $known }.
}
cli-other-ending = { $file }: זו לא הסיומת של { $format }. השם לקובץ: { $name }.
cli-whole-map = ב־{ $format } תמיד נמצאת המפה כולה: { LTR("--lanes") }, { LTR("--persona") } ו־{ LTR("--stage") } לא חלים עליו.
cli-embedded-part = אל { $format } מצורפת מפה של החלק הזה: { $stages ->
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $stages } שלבים
}, { $cards ->
    [one] כרטיס אחד
    [two] שני כרטיסים
   *[other] { $cards } כרטיסים
}. “{ LTR("masa import") }” פותח אותה.
cli-embedded-whole = אל { $format } מצורפת המפה כולה: { $stages ->
    [one] שלב אחד
    [two] שני שלבים
   *[other] { $stages } שלבים
}, { $cards ->
    [one] כרטיס אחד
    [two] שני כרטיסים
   *[other] { $cards } כרטיסים
}. “{ LTR("masa import") }” פותח אותה.
cli-carries-no-map = אל { $format } אי אפשר לצרף את המפה, ול־{ LTR("--embed") } אין השפעה. אפשר ב־{ $carriers }.
cli-binary-terminal = { $name } לא נכתב למסוף: יש לציין קובץ עם { LTR("-o") }, או להעביר הלאה עם { LTR("|") }.
cli-format-not-built = הגרסה הזאת של Masa נבנתה בלי { $name }. אפשר לבנות אותה עם “{ $name }”, או לבחור פורמט אחר.
cli-no-format = פורמט לא מוכר { $name }. הפורמטים: { $known }.
cli-no-lane = במפה הזאת אין מסלול בשם “{ $name }”. יש בה { $known }.
cli-no-persona = במפה הזאת אין פרסונה בשם “{ $name }”. יש בה { $known }.
cli-many-personas = כמה פרסונות מתאימות ל“{ $name }”: { $known }. צריך להקליד עוד מהשם.
cli-no-stage = במפה הזאת אין שלב בשם “{ $name }”. יש בה { $known }.
cli-many-stages = כמה שלבים מתאימים ל“{ $name }”: { $known }. צריך להקליד עוד מהשם.
cli-no-sample = אין מפת דוגמה “{ $name }”. הדוגמאות: { $known }.
cli-no-sample-language = הדוגמה { $name } לא קיימת בשפה { $language }, רק ב־{ $known }.
cli-no-template = אין תבנית “{ $name }”. התבניות: { $known }.
cli-no-template-language = התבנית { $name } לא קיימת בשפה { $language }, רק ב־{ $known }.
log-line = { $time }  { $state }  { $said }
log-draft = { $said } (בעורך פתוח)
log-saved = נשמר
log-kept = ביומן
log-left = לשחזור
log-restored = שוחזר
log-discarded = נמחק
log-torn = { $file }: חלקים מהיומן הזה אינם קריאים; מה שמופיע כאן שלם, אבל חסרים בו שינויים.
log-torn-running = { $file }: סוף היומן הזה אינו קריא, או שתוכנה פועלת כותבת אותו כרגע; מה שנכתב לפניו מופיע כאן.
log-next = השינויים האלה אינם באף קובץ: “{ LTR("masa recover") }” מציג אותם, “{ LTR("masa recover FILE") }” משחזר אותם.
log-nothing = לא נרשמו שינויים במפה הזאת.
log-nothing-since = מאז היום הזה לא נרשמו שינויים.
log-no-date = לא תאריך: “{ $typed }”. אפשר לכתוב { LTR("2026-11-21") }, או “{ LTR("review") }” ליום הסקירה האחרונה.
log-no-review = למפה אין מועד סקירה. אפשר לציין יום: { LTR("--since 2026-11-21") }.
recover-nothing = לא נמצאו שינויים שלא נשמרו.
recover-nothing-numbered = אין מספר { $number }: לא נמצאו שינויים שלא נשמרו.
recover-nothing-of = לא נמצאו שינויים במפה הזאת שלא נשמרו.
recover-nothing-because = { $reason } לא נמצאו שינויים בו שלא נשמרו.
recover-of-unknown-map = תחילתו של מספר { $number } ב־“{ LTR("masa recover") }” פגומה, ולכן הקובץ שלו לא ידוע: ייתכן שהוא של המפה הזאת. אפשר להציג אותו עם “{ LTR("masa recover ", $number, " --show") }”, ולשחזר עם “{ LTR("masa recover ", $number, " -o FILE") }”.
recover-open = { $file } פתוח בתהליך { $process }, והשינויים שלא נשמרו נמצאים אצלו. יש לשמור שם.
recover-open-somewhere = { $file } פתוח בתוכנה אחרת, והשינויים שלא נשמרו נמצאים אצלה. יש לשמור שם.
recover-elsewhere = השינויים במפה הזאת נעשו במחשב { $host }, וייתכן שהתוכנה עדיין פועלת שם. אם לא, אפשר לשחזר לפי מספר; “{ LTR("masa recover") }” מציג אותם.
recovery-elsewhere = הם נעשו במחשב { $host }; ייתכן שהתוכנה עדיין פועלת שם.
recover-unread =
    { $count ->
        [one] לא נמצא דבר נוסף, אבל חלק אחד ביומן אינו קריא: ייתכן שיש בו שינויים. יש לאפשר לקרוא אותו, ולנסות שוב.
       *[other] לא נמצא דבר נוסף, אבל { $count } חלקים ביומן אינם קריאים: ייתכן שיש בהם שינויים. יש לאפשר לקרוא אותם, ולנסות שוב.
    }
recover-not-put-away = המפה נכתבה במלואה; רק היומן שלה לא הוסר. { $reason }
recover-line = { $number }. { $name }: { $changes }, { $from } עד { $until }: … { $last }
recover-line-of-texts = { $number }. { $name }: אין בו שינוי שאפשר לשחזר, אבל נמצאו טקסטים
recover-changes =
    { $count ->
        [one] שינוי אחד
        [two] שני שינויים
       *[other] { $count } שינויים
    }
recover-and-then = { $before }; { $next }
recover-change = { $time }  { $said }
recover-draft = { $time }  { $said } (בעורך פתוח)
recover-torn = סוף היומן הזה אינו קריא, ולא נכלל.
recover-was-at = מקום המפה היה { $path }.
recover-file-copy = { $reason } העותק הקריא החדש ביותר שלו הוא { $copy }.
recover-instead = { $reason } לא שוחזר דבר. כדי לשחזר לקובץ חדש יש לציין אותו עם { LTR("-o") }.
recover-another-map = { $file }: בקובץ הזה יש עכשיו מפה אחרת, בלי דבר ממה שהשתנה.
recover-written-anew = הקובץ לא היה; הוא נוצר מחדש.
recover-headless = תחילת היומן הזה פגומה, ולכן הקובץ שלו לא ידוע.
recover-places-damaged = { $count ->
    [one] מקום אחד ביומן הזה פגום; מדלגים עליו, ומה שלפניו ואחריו משוחזר.
   *[other] { $count } מקומות ביומן הזה פגומים; מדלגים עליהם, ומה שלפניהם ואחריהם משוחזר.
}
recover-base-damaged = עותק המפה שהשינויים האלה מתחילים ממנו פגום. אם גם הקובץ איננו או שונה, כדאי להשוות את התוצאה לגיבוי.
recover-base-missing = עותק המפה שהשינויים האלה מתחילים ממנו אבד. אם גם הקובץ איננו או שונה, כרטיסים שאיבדו את מקומם עוברים אל “לא שובץ”.
recover-texts-found = “{ LTR("masa recover NUMBER --show") }” מציג את הטקסטים שנמצאו בחלק הפגום.
recover-only-texts = אי אפשר לשחזר דבר ביומן הזה, אבל חלק מהטקסטים קריאים: “{ LTR("masa recover NUMBER --show") }” מציג אותם.
recover-no-changes = אין בו שינוי שאפשר לשחזר, אבל נמצאו טקסטים.
recover-refused = { $count ->
    [one] שינוי אחד לא בוצע, כי מה שהוא משנה חסר.
    [two] שני שינויים לא בוצעו, כי מה שהם משנים חסר.
   *[other] { $count } שינויים לא בוצעו, כי מה שהם משנים חסר.
}
recover-refused-kept = היומן נשאר; “{ LTR("masa recover NUMBER --show") }” מציג את הטקסטים של השינויים האלה.
recover-text = {"    "}{ $line }
recover-refused-change = לא בוצע: { $said }
recover-text-found = נמצא בחלק פגום של היומן; ייתכן שהוא שונה או לא שלם:
recover-next = להציג: “{ LTR("masa recover NUMBER --show") }”, לשחזר: “{ LTR("masa recover NUMBER") }”, למחוק: “{ LTR("masa recover NUMBER --discard") }”.
recover-no-home = אין תיקייה למה שהתוכנה זוכרת, ולכן אין יומן. יש לקבוע את { LTR("MASA_STATE_DIR") }.
recover-no-number = אין ברשימה מספר { $number }; המספר האחרון הוא { $count }. “{ LTR("masa recover") }” מציג אותה.
recover-several = כמה הפעלות השאירו שינויים במפה הזאת. יש לציין איזו, לפי המספר; “{ LTR("masa recover") }” מציג אותן.
recover-no-file = למפה הזאת עדיין אין קובץ. יש לציין לאן לכתוב אותה, עם { LTR("-o") }.
recover-unknown-file = תחילת היומן הזה פגומה, ולכן הקובץ שלו לא ידוע. יש לציין לאן לכתוב, עם { LTR("-o") }.
recover-discarded = השינויים שלא נשמרו נמחקו.
recover-restored =
    { $count ->
        [one] שינוי אחד שוחזר.
        [two] שני שינויים שוחזרו.
       *[other] { $count } שינויים שוחזרו.
    }
cli-no-command = פקודה לא מוכרת “{ $name }”.
cli-no-command-near = פקודה לא מוכרת “{ $name }”. האם הכוונה ל־“{ $near }”?

### store
read-error = { $place }: { $problem }
read-error-newer = { $place }: { $problem } הקובץ הוא של גרסה חדשה יותר של Masa (סכמה { $schema }): ייתכן שדי בעדכון של Masa.
read-missing = אין קובץ כזה.
read-directory = זו תיקייה.
read-not-regular = זה התקן או צינור, לא קובץ. לקריאה מהקלט הרגיל יש “{ LTR("-") }”.
read-denied = אין הרשאה.
read-too-large = הקובץ גדול מ־{ LTR($limit, " MiB") }, יותר מכל מפה. זה הקובץ הנכון?
read-too-many = מכאן והלאה יש בקובץ יותר מ־{ $limit } פריטים, או ערכים מסוג אחד: יותר מדי למפה. זה הקובץ הנכון?
read-unreadable = אי אפשר לקרוא את הקובץ: { $said }.
read-empty = הקובץ ריק.
read-not-a-map = זו לא מפה של Masa. “{ LTR("masa import") }” עושה מפה מפורמטים אחרים.
read-not-utf8 = מכאן והלאה זה לא טקסט UTF-8. יש לשמור את הקובץ כ־UTF-8.
read-conflict-markers = { LTR("git") } השאיר כאן התנגשות. יש לערוך את הקובץ ולהסיר את הסימנים.
read-conflict-markers-in-file = { LTR("git") } השאיר כאן התנגשות. אפשר להריץ “{ LTR("masa merge ", $file) }”, או לערוך את הקובץ ולהסיר את הסימנים.
read-other-struct = כאן צריך “{ LTR($expected, "(…)") }”, ולא { $found }.
read-node-as-text = כאן צריך { LTR($form, ")") }, ולא { $found }.
read-repeated-key = “{ $key }” מופיע כאן בפעם השנייה. יש להסיר אחד מהשניים.
read-repeated-id = המזהה { $id } מופיע פעמיים, לראשונה בשורה { $first }. כאן צריך מזהה אחר, או בלי מזהה: אז Masa קובע אותו.
read-malformed-id = { $text } אינו מזהה תקין כאן. מזהה הוא { $letter }, מקף ו־1 עד 12 אותיות לטיניות קטנות או ספרות (למשל { LTR($letter, "-7f3k9q2m") }); אם אין מזהה, Masa קובע אותו.
read-not-a-persona = { $text } אינו מזהה של פרסונה. צריך לתת לה מזהה ברשימת הפרסונות, כמו { LTR("(id: \"p-noa\", name: \"Noa\")") }, ולכתוב כאן { LTR("\"p-noa\"") }.
read-unasked-conflict = התנגשות חייבת להתחיל ב־{ LTR("id") } וב־{ LTR("field") } (ובטבלה גם { LTR("key") }); אחריהם { LTR("ours") } ו־{ LTR("theirs") }.
read-repeated-conflict = זו ההתנגשות השנייה על אותו שדה של { $id }. יש להסיר אחת מהשתיים.
read-no-lane = לכרטיס הזה אין מסלול. אפשר לתת לו: המזהה, הסוג או הכותרת של מסלול.
read-unknown-lane = אין מסלול { $lane }. המסלולים בקובץ הזה: { $known }.
read-unknown-lane-none = אין מסלול { $lane }, ובקובץ לא רשום אף מסלול. אפשר לרשום אותו תחת “{ LTR("lanes") }”, או לציין סוג: { $kinds }.
read-ambiguous-lane = יש כמה מסלולים בשם { $lane }. יש לציין את הנכון לפי המזהה: { $known }.
read-out-of-range = { $field } צריך להיות מספר שלם בין { $least } ל־{ $most }, לא { $found }.
read-not-finite = { $field } צריך להיות מספר סופי, לא { $found }.
read-not-a-date = { $field } צריך להיות תאריך, כמו { LTR("2026-11-21") }, לא { $found }.
read-no-such-choice = { $field } צריך להיות אחד מאלה: { $allowed }, לא { $found }.
read-no-such-choice-nearest = { $field } צריך להיות אחד מאלה: { $allowed }, לא { $found }. אולי הכוונה ל־{ $meant }?
read-outside-scale = { $field } צריך להיות מספר בין { $least } ל־{ $most }, לא { $found }.
read-wrong-type = { $field } צריך להיות { $expected }, לא { $found }.
expected-text = טקסט במירכאות כפולות ({ LTR("\"…\"") })
expected-texts = רשימת טקסטים, כמו { LTR("[\"one\", \"two\"]") }
expected-flag = { LTR("true") } או { LTR("false") }
expected-whole = מספר שלם
expected-number = מספר
expected-choice = מילה בלי מירכאות
expected-date = תאריך במירכאות, כמו { LTR("\"2026-11-21\"") }
expected-id = מזהה במירכאות
expected-ids = רשימת מזהים, כמו { LTR("[\"c-7f3k9q2m\"]") }
expected-counts = טבלה, כמו { LTR("{\"Dana\": 2}") }
expected-texts-by-name = טבלת טקסטים, כמו { LTR("{\"curve\": \"Support is where the journey breaks\"}") }
expected-nodes = רשימה בתוך { LTR("[ ]") }
expected-place = רשימת המזהים של מה שזה עומד בו, כמו { LTR("[\"t-2b8x\", \"l-7f3k\"]") } לכרטיס או { LTR("[\"s-4tq8\"]") } לנקודת מגע
expected-keys = טבלה של רשימות, כמו { LTR("{\"card.add\": [\"a\"]}") }
syntax-end = הקובץ נגמר כאן, אבל משהו עדיין פתוח. האם הוא נקטע?
syntax-unclosed-text = לטקסט שמתחיל כאן אין מירכאות סוגרות.
syntax-unclosed-comment = להערה שמתחילה כאן אין סוף: חסר “{ LTR("*/") }”.
syntax-escape = רצף לא מוכר אחרי לוכסן הפוך. בתוך טקסט לוכסן הפוך נכתב { LTR("\\\\") }, ומירכאות { LTR("\\\"") }.
syntax-comma = כאן צריך פסיק, או את הסוף של מה שפתוח.
syntax-colon = אחרי שם של שדה צריך נקודתיים.
syntax-close = חסר כאן “{ $bracket }”.
syntax-key = כאן צריך שם של שדה, כמו “{ LTR("text: …") }”.
syntax-key-before = כאן צריך שם של שדה, כמו “{ LTR("text: …") }”, ולא { LTR($bracket) }. אולי חסר לפניו { LTR(")") }?
syntax-comment-sign = הסימן { LTR("#") } אינו פותח כאן דבר. הערה מתחילה ב־{ LTR("//") }.
syntax-text-over-lines = הטקסט שמתחיל כאן נמשך עד שורה { $line }. אולי חסרות המירכאות הסוגרות?
syntax-after = הקובץ היה צריך להיגמר כאן, אבל יש עוד. יש להסיר את ההמשך.
syntax-too-deep = הסוגריים כאן מקוננים יותר מבכל קובץ של Masa. זה הקובץ הנכון?
syntax-other = זה לא RON: { $said }.
read-only-locked = הקובץ פתוח בתוכנה { $process } במחשב { $host } (מאז { $since }): יש לסגור אותו שם, ואז { LTR("F7") } מאפשר לערוך כאן.
read-only-newer = הקובץ הוא של גרסה חדשה יותר של Masa (סכמה { $schema }), ורק גרסאות מסכמה { $needed } ומעלה רשאיות לשנות אותו; הגרסה הזאת מכירה את { $known }. הוא פתוח לקריאה; כדי לשנות אותו יש לעדכן את Masa.
interrupted-changed = שמירה של המפה הזאת נקטעה, ומאז יש בקובץ משהו אחר, או שהוא איננו. מה שהיה בשמירה נמצא ב־{ $copy }.
interrupted-completed = שמירה של המפה הזאת שנקטעה הושלמה.
interrupted-not-begun = שמירה של המפה הזאת נקטעה לפני ששינתה את הקובץ. מה שהיה בשמירה נמצא ב־{ $copy }.
interrupted-not-completed = שמירה של המפה הזאת נקטעה, ואי אפשר היה להשלים אותה: { $why } מה שהיה בשמירה נמצא ב־{ $copy }.
interrupted-torn = שמירה של המפה הזאת נקטעה, והקובץ נשאר כתוב למחצה. “{ LTR("masa ", $file) }” או “{ LTR("masa recover ", $file) }” ישלימו אותו; מה שהיה בשמירה נמצא גם ב־{ $copy }.
interrupted-damaged = אי אפשר לברר אם שמירה של המפה הזאת נקטעה: הרישום על כך פגום ({ $record }). עותקים של מה שהיה במפה נמצאים לידו.
interrupted-unread = אי אפשר לברר אם שמירה של המפה הזאת נקטעה: { $said } ({ $record }).
note-no-schema = בקובץ לא כתובה הסכמה שלו; הוא נקרא לפי { $schema }.
note-migrated = הקובץ הוא של סכמה { $schema }; שמירה תעדכן אותו ותשאיר את הקודם.
note-newer = הקובץ הוא של גרסה חדשה יותר של Masa (סכמה { $schema }); מה שהגרסה הזאת לא מכירה נשמר כמו שהוא.
note-lanes-made = בקובץ לא רשומים מסלולים; אלה נוצרו לפי מה שכתוב בכרטיסים: { $lanes }.
note-lanes-named = { $count ->
    [one] כרטיס אחד מציין את המסלול שלו לפי סוג או כותרת; שמירה תכתוב את המזהה.
    [two] שני כרטיסים מציינים את המסלול שלהם לפי סוג או כותרת; שמירה תכתוב את המזהה.
   *[other] { $count } כרטיסים מציינים את המסלול שלהם לפי סוג או כותרת; שמירה תכתוב את המזהה.
}
note-ids-dealt = { $count ->
    [one] מזהה אחד שחסר נקבע; שמירה תכתוב אותו.
    [two] שני מזהים שחסרו נקבעו; שמירה תכתוב אותם.
   *[other] { $count } מזהים שחסרו נקבעו; שמירה תכתוב אותם.
}
note-unknown-fields = { $count ->
    [one] הגרסה הזאת לא מכירה את השדה { $names }; הוא נשמר כמו שהוא.
   *[other] הגרסה הזאת לא מכירה { $count } שדות; הם נשמרים כמו שהם: { $names }.
}
note-comments = { $count ->
    [one] בקובץ יש הערה אחת, ושמירה לא תשאיר אותה; הקובץ הקודם יישאר ליד החדש.
    [two] בקובץ יש שתי הערות, ושמירה לא תשאיר אותן; הקובץ הקודם יישאר ליד החדש.
   *[other] בקובץ יש { $count } הערות, ושמירה לא תשאיר אותן; הקובץ הקודם יישאר ליד החדש.
}
saved-without-copy = נשמר, אבל אי אפשר היה להשאיר עותק של מה שהיה קודם ({ $said }).
save-exists = { $file }: כבר יש קובץ כזה. יש לבחור שם אחר.
save-changed = { $file }: תוכנה אחרת שינתה את הקובץ מאז שנקרא; לא נכתב דבר. אפשר לפתוח אותו שוב, או לשמור בשם אחר.
save-removed = { $file }: הקובץ הוסר מאז שנקרא. אפשר לשמור אותו כחדש.
save-held = { $file }: לא נכתב: הוא פתוח בתוכנה { $process } במחשב { $host } מאז { $since }. יש לסגור אותו שם, או לשמור בשם אחר.
save-not-regular = { $file }: לא קובץ רגיל, אלא תיקייה, התקן או צינור. יש לבחור שם אחר.
save-protected = { $file }: הקובץ מוגן מפני כתיבה ולא השתנה. אפשר לשנות את ההרשאות, או לשמור בשם אחר.
save-unfaithful = { $file }: מה שהיה נכתב לא ייקרא בחזרה כאותה מפה, ולכן לא נכתב דבר. זה באג ב־Masa: נא לדווח, ובינתיים לייצא את המפה כ־JSON.
save-denied = { $file }: אין הרשאה; הקובץ לא השתנה. יש לבדוק את ההרשאות של התיקייה, או לשמור במקום אחר.
save-no-directory = { $file }: אין תיקייה כזאת. יש ליצור אותה, או לבחור אחרת.
save-full = { $file }: הדיסק מלא; הקובץ לא השתנה. יש לפנות מקום ולשמור שוב, או לשמור במקום אחר.
save-limit = { $file }: זה יותר ממה שהמערכת מרשה לכתוב לקובץ אחד (“{ LTR("ulimit -f") }”); הקובץ לא השתנה. אפשר להעלות את הגבול, או לייצא פחות.
save-halfway = { $why } { $new } כבר נכתב, ואי אפשר היה להחזיר אותו.
save-quota = { $file }: מכסת הדיסק נוצלה; הקובץ לא השתנה. יש לפנות מקום ולשמור שוב, או לשמור במקום אחר.
save-not-kept = { $file }: אי אפשר היה להשאיר עותק של מה שתוכנה אחרת כתבה, לא ב־{ $directory } ({ $said }) ולא ליד הקובץ; לא נכתב דבר. יש לפנות שם מקום, או לשמור בשם אחר.
save-no-place-for-copy = { $file }: אפשר היה לכתוב את הקובץ רק במקומו, ואין תיקייה לעותק של מה שבו; לא נכתב דבר. יש לשמור בשם אחר.
save-no-copy = { $file }: אפשר היה לכתוב את הקובץ רק במקומו, ואי אפשר היה להשאיר עותק של מה שבו ב־{ $directory } ({ $said }); לא נכתב דבר. יש לפנות שם מקום, או לשמור בשם אחר.
save-entangled = { $file }: תוכנה אחרת כתבה את הקובץ בזמן השמירה. שתי הגרסאות קיימות: אחת בשם הזה, השנייה בשם { $left }. כדאי לבדוק את שתיהן לפני שממשיכים.
save-torn = { $file }: הכתיבה נכשלה באמצע, ואי אפשר היה להחזיר את מה שהיה. הוא שלם ב־{ $copy }: יש לפנות מקום, ואז להעתיק אותו בחזרה או לשמור שוב.
save-system = { $file }: לא נכתב דבר ({ $said }); הקובץ לא השתנה. אפשר לשמור שוב, או במקום אחר.
note-unknown-settings = { $count ->
    [one] הגרסה הזאת לא מכירה את ההגדרה { $names }; היא נשמרת ואינה משפיעה.
   *[other] הגרסה הזאת לא מכירה { $count } הגדרות; הן נשמרות ואינן משפיעות: { $names }.
}
settings-theme = צבעים
settings-bidi = מי מסדר טקסט מימין לשמאל
settings-shaping = אותיות ערביות
settings-density = תצוגה
settings-footer = שורת המקשים
settings-name = השם שלך
settings-language = שפת התוכנה
settings-digits = ספרות
settings-ascii = מסגרות ב־ASCII
settings-mouse = עכבר
settings-timer-bell = צלצול כשהזמן נגמר
settings-timer-title = הזמן שנותר בכותרת החלון
settings-export-theme = ייצוא: ערכת צבעים
settings-export-paper = ייצוא: דפים
settings-export-accent = ייצוא: צבע הכותרות ({ LTR("#RRGGBB") })
settings-export-colours = ייצוא: צבעי המסלולים ({ LTR("KIND #RRGGBB") })
settings-export-logo = ייצוא: לוגו (קובץ PNG)
settings-export-formats = ייצוא: פורמטים
settings-export-scope = ייצוא: היקף
settings-export-scale = ייצוא: פיקסלים לנקודה
settings-export-embed = ייצוא: צירוף המפה
settings-export-orientation = ייצוא: טבלאות
settings-export-live-text = ייצוא: אפשר לערוך טקסט ב־SVG
settings-export-deck = ייצוא: שקפים ב־Markdown
paper-slides = שקפים (16:9)
paper-a4 = { LTR("A4") }, לרוחב
paper-letter = { LTR("US Letter") }, לרוחב
paper-a3 = { LTR("A3") }, המפה כולה בדף אחד
paper-a2 = { LTR("A2") }, המפה כולה בדף אחד
paper-a1 = { LTR("A1") }, המפה כולה בדף אחד
paper-a0 = { LTR("A0") }, המפה כולה בדף אחד
paper-wide = 16:9, המפה כולה בדף אחד
paper-poster = דף אחד, בגודל שהמפה צריכה
scope-stage = השלב הזה
scope-map = המפה כולה
orientation-usual = כרגיל: תמונות לרוחב, השאר לאורך
orientation-down = נקודות מגע כשורות
orientation-across = נקודות מגע כעמודות
picture-unreadable = { $file }: אי אפשר לקרוא את הלוגו ({ $said }). יש לתקן את { LTR("export_logo") } בהגדרות.
picture-not-png = { $file }: הלוגו אינו תמונת PNG, או שהיא פגומה. יש לשמור אותו כ־PNG, או לתקן את { LTR("export_logo") } בהגדרות.
picture-too-large = { $file }: הלוגו גדול מ־{ $pixels } פיקסלים בכיוון אחד, או מ־{ LTR($bytes, " MB") }. יש להקטין אותו.
settings-backups = כמה עותקים קודמים של קובץ נשמרים
settings-autosave = שמירה אוטומטית
settings-autosave-seconds = שמירה אוטומטית: שניות אחרי שינוי
autosave-off = אף פעם
autosave-on-idle = כשלא מקלידים
autosave-every = במרווחים קבועים
theme-auto = כמו המסוף
theme-light = בהיר
theme-dark = כהה
bidi-auto = כפי שהמסוף הזה צריך
bidi-app = Masa
bidi-guard = Masa, אות אחר אות
bidi-kitty = Masa, עבור kitty
bidi-terminal = המסוף
bidi-off = אף אחד
shaping-auto = כפי שהמסוף הזה צריך
shaping-forms = מחוברות, לאם־אלף בשני תאים
shaping-ligated = מחוברות, לאם־אלף בתא אחד
shaping-none = לפי המסוף
digits-latin = לטיניות
digits-arabic-indic = ערביות־הודיות
density-comfortable = מרווחת
density-compact = צפופה

### store: journal

journal-system = { $file }: אי אפשר היה להשתמש ביומן השינויים ({ $said }). יש לשמור את המפה, כדי שהשינויים יהיו בקובץ שלה.
journal-displaced = { $file }: תוכנה אחרת הסירה או שינתה את יומן השינויים שוב ושוב. יש לשמור את המפה, כדי שהשינויים יהיו בקובץ שלה.
journal-unread = ייתכן שנותרו שינויים במפה הזאת, ואי אפשר היה לבדוק אותם. { $reason }
journal-full = { $file }: אי אפשר היה לכתוב את יומן השינויים; לא נשאר מקום. יש לפנות מקום, או לשמור את המפה במקום אחר.
journal-poisoned = { $file }: אי אפשר היה לכתוב את יומן השינויים עד סופו. יש לשמור את המפה, כדי שהשינויים יהיו בקובץ שלה.
journal-too-large = { $file }: זה יותר ממה שיומן שינויים יכול להכיל. יש לשמור את המפה, כדי שזה יהיה בקובץ שלה.
journal-unfaithful = { $file }: אי אפשר לכתוב את המפה כך שתיקרא בחזרה אותו דבר, ולכן אין יומן לשינויים שלה. זה באג ב־Masa; נא לדווח.
journal-unreadable = { $file }: הקובץ פגום מתחילתו, או שאינו יומן שינויים: אי אפשר לקרוא ממנו דבר. אם אין בו צורך, אפשר להעביר אותו לתיקייה אחרת.
journal-of-unknown-map = { $file }: תחילת יומן השינויים הזה פגומה, ולכן המפה שלו לא ידועה; “{ LTR("masa recover") }” מציג אותו.
journal-another-map = { $file }: בקובץ יש מפה אחרת מזו שביומן השינויים.
journal-not-read = { $file }: אי אפשר היה להשתמש בחלק הזה של היומן: { $said }. כדאי לבדוק את ההרשאות שלו ושל התיקייה, ולנסות שוב.
journal-too-large-to-read = { $file }: זה גדול מכל יומן שינויים ש־Masa כותב, ולא נקרא.
journal-newer = { $file }: גרסה חדשה יותר של Masa כתבה את יומן השינויים הזה. אפשר לשחזר אותו בגרסה ההיא.
journal-no-base = { $file }: המפה שהשינויים האלה מתחילים ממנה לא נשמרה, ולכן אי אפשר לבצע אותם מחדש.
journal-in-use = { $file }: פתוח בהפעלה אחרת של Masa. קודם יש לשמור או לצאת שם.
journal-unnamed = שינוי שנעשה בגרסה אחרת של Masa
journal-whole = כל השינויים הקודמים
journal-merged = שחזור שינויים שלא נשמרו

session-too-large = תמונת המצב של המפגש גדולה מכל תמונת מצב ש־Masa כותב, ולא נקראת.
session-unreadable = אי אפשר לקרוא את תמונת המצב של המפגש. יש לבקש להתחיל את המפגש מחדש.
session-other-version = המפגש מתנהל בגרסה אחרת של Masa. יש להשתמש באותה גרסה בכל המחשבים.

### app
editor-cut-short = { LTR("Masa") } נאלץ להיסגר כשהטקסט היה בעורך; מה שנשמר בעורך נמצא ב־{ $file }
editor-failed = אי אפשר היה להריץ את { $editor } ({ $said }): { LTR("$VISUAL") } או { LTR("$EDITOR") } קובעים את העורך.
editor-stopped = { LTR("Masa") } התבקש להיסגר כשהעורך היה פתוח.
editor-at-once = { $editor } חזר מיד, בלי שינוי. אם הוא עדיין פתוח, צריך לגרום לו להמתין (כמו “{ LTR("code --wait") }”); עד אז הטקסט שלו נמצא ב־{ $file }
editor-empty = העורך השאיר טקסט ריק; הכרטיס נשאר כמו שהיה.
editor-file-gone = { $editor } לא השאיר קובץ במקום של הטקסט ({ $file }); דבר לא השתנה.
editor-file-unreadable = אי אפשר לקרוא את מה ש־{ $editor } השאיר ({ $said }); דבר לא השתנה. הוא נמצא ב־{ $file }
editor-no-text = מה ש־{ $editor } שמר אינו טקסט UTF-8; דבר לא השתנה. הוא נמצא ב־{ $file }
editor-too-long = מה ש־{ $editor } שמר ארוך מ־{ LTR("8 MiB") }; דבר לא השתנה. הוא נמצא ב־{ $file }
editor-unsuccessful = { $editor } דיווח על שגיאה; דבר לא השתנה.
editor-unsuccessful-kept = { $editor } דיווח על שגיאה; דבר לא השתנה. מה שהוא שמר נמצא ב־{ $file }
no-terminal = { LTR("Masa") } פועל רק במסוף ({ $said }). “{ LTR("masa show") }” מדפיס מפה בלי מסוף.
opening = פתיחת { $file }…
panic-here = { LTR("Masa") } קרס; נא לשלוח את זה:
    { $report }
panic-report = { LTR("Masa") } קרס. יש דוח ב־{ $file }; נא לשלוח אותו, עם מה שנעשה קודם. השינויים שלא נשמרו לא אבדו: “{ LTR("masa recover") }” מציג ומשחזר אותם.
terminal-failed = שגיאת מסוף: { $said }
terminal-by-variable = { $terminal } (המשתנה { $variable } מוגדר)
terminal-by-attributes = { $terminal } (משיב { $said } ל-DA2)
terminal-by-version = { $terminal } (מזדהה כ-{ $said })
terminal-inside = { $inner } בתוך { $outer }
terminal-unknown = לא ידוע: מוצג כמו ברוב המסופים
report-masa = Masa { $version }
report-terminal = מסוף: { $terminal }
report-name = בחירות עבורו נשמרות בשם: { $name }
report-variable = { $name }={ $value }
report-answer = תשובה ל-{ $query }: { $said }
report-reorders = הוא מסדר טקסט מחדש כל עוד לא נאמר לו אחרת (BDSM).
report-reorders-not = כבר נאמר לו לא לסדר טקסט מחדש (BDSM).
report-order = סדר הטקסט מימין לשמאל: { $bidi } ({ $source })
report-chosen = נבחר עבור מסוף זה
report-usual = כרגיל עבורו, או לפי ההגדרות
report-size = גודל: { $width } × { $height }
report-light = רקע: בהיר
report-dark = רקע: כהה
report-ground-unknown = רקע: המסוף אינו אומר
report-abilities = יכולות: { $names }
report-silent = לא התקבלה תשובה בזמן.
calibrate-order = אותן שורות בארבע דרכים. בדרך הנכונה המילים נקראות מימין לשמאל והקווים עומדים בטור אחד.
calibrate-which = איזו מהן נקראת נכון? (המספר שלה; Enter אם אף לא אחת)
calibrate-none = דבר לא נבחר.
calibrate-shaping = שוב השורה האחרונה, באותיות מחוברות בשלוש דרכים.
calibrate-saved = נשמר עבור { $terminal }.
calibrate-caret = האם קל לראות כאן את הסמן, קו דק? (כן/לא)
calibrate-caret-advice = כדאי לתת לסמן צבע משלו בהגדרות המסוף.
calibrate-wide = האם הקווים למעלה עומדים בטור אחד? (כן/לא)
calibrate-wide-advice = גופן אחר יעזור, למשל DejaVu Sans Mono או Noto Sans Mono. “ascii: true” ב-settings.ron מצייר מסגרות ב-ASCII.
calibrate-keys = לבדוק אילו מקשים מגיעים? (כן/לא)
calibrate-press = אפשר ללחוץ Ctrl-S, F1, F2, Shift-Tab, Alt-Left … מה שמגיע נרשם כאן. Enter מסיים.
calibrate-arrived = הגיעו: { $keys }
advice-putty = PuTTY הופך עברית וערבית: יש להפעיל “Disable bidirectional text display” תחת Terminal, Features.
advice-qterminal = QTerminal הופך עברית וערבית: יש לכבות “Bidirectional text rendering” בהעדפות.
advice-xterm-js = אם מילים בעברית או בערבית אינן במקומן, יש להפעיל “terminal.integrated.gpuAcceleration”.

### import: errors
import-unrecognised = לא זוהה כאן מסע. בטבלה צריך כותרות כמו “שלב”, “נקודת מגע”, “פעילות”, “נקודת כאב”; עוד ב־“{ LTR("masa import --help") }”.
import-no-journey-in-document = אין מסע במסמך הזה: אין תרשים מסע של Mermaid, אין טבלה עם כותרות כמו “שלב”, “נקודת מגע”, “נקודת כאב”, ואין כותרות עם רשימות שנראות כמו שלבים. “{ LTR("masa import -f outline") }” קורא את השורות כשלבים בכל זאת.
import-unknown-heads = הכותרות { $heads } לא מוכרות. אפשר לקבוע מה הן אומרות (“{ LTR("masa import --help") }” מציג את כל האפשרויות): { $map }
import-other-kind = זוהה: { $what }. אין כאן מסע ש־Masa יכול לקרוא.
import-empty = הוא ריק.
import-not-text = זה לא טקסט בקידוד ש־Masa מכיר ({ LTR("UTF-8, UTF-16") }, דפי הקוד של { LTR("Windows") }). יש לשמור אותו כ־UTF-8 ולנסות שוב.
import-no-map-inside = אין מפה בתוך { $format } הזה: רק מה שיוצא עם “{ LTR("--embed") }” נפתח שוב.
import-broken-line = אי אפשר לקרוא את שורה { $line }: { $said }
import-broken = אי אפשר לקרוא אותו: { $said }
import-not-built = הגרסה הזאת של Masa נבנתה בלי קריאה של { $format }.

### import: what was recognised
import-shape-stage-tables = טבלה של נקודות מגע לכל שלב
import-shape-stages-down = טבלה, שלבים לאורך
import-shape-stages-across = טבלה, שלבים לרוחב
import-shape-label-tables = טבלאות של תוויות וטקסטים
import-shape-notes = פתקיות בקבוצות
import-shape-data = רשימות מקוננות של שלבים
import-shape-cjml = מסע CJML
import-shape-cards = טבלה, שורה לכל כרטיס
import-shape-workbook = חוברת עבודה של Masa
import-shape-mermaid = מסע Mermaid
import-shape-json = קובץ JSON של Masa
import-shape-outline = רשימה מדורגת
import-shape-document = מסמך עם תרשימים וטבלאות
import-shape-map = מפה של Masa

### import: what could not be placed, and where it stood
import-unplaced = לא שובץ
import-stage = שלב { $number }
import-place-cell = שורה { $row }, עמודה { $column }
import-place-sheet = גיליון “{ $sheet }”, { $place }
import-place-line = שורה { $line }
import-too-many-cells = יש בו יותר מ־{ $limit } תאים עם תוכן.
import-why-outside = זה מחוץ לכל טבלה.
import-why-no-part = זה לא שייך לאף שלב.
import-other-journey = “{ $title }”, שורה { $line }, הוא מסע אחר ולא נקרא.
import-other-journey-untitled = בשורה { $line } יש מסע אחר, והוא לא נקרא.
import-why-no-stage = אין לפני זה שלב.
import-why-no-head = לשורה או לעמודה אין כותרת.
import-why-no-card = { $field }: לא שייך לאף כרטיס.
import-why-no-value = { $field }: הערך הזה לא אפשרי.
import-remark-scale = סולם הרגש { $low } עד { $high } הותאם לסולם { LTR("−2") } עד 2.
import-remark-emotion = הרגש { $number } נעשה { $ours }: רגש הוא מספר שלם בין { LTR("−2") } ל־2.
import-too-many-bytes = יש בו יותר מ־{ $limit } בתים.
import-place-field = השדה “{ $field }”
import-why-no-score = זו משימה בלי ציון.
import-why-no-number = זה לא מספר.
import-why-no-conflict = לא כתוב במה ההתנגשות, או שאחד הצדדים אינו ערך שלו.
import-why-no-object = כאן צריכה להיות רשימה של אובייקטים.
import-why-overlooked = לא נמצא לזה מקום במפה.
import-why-second-value = { $field }: כבר יש ערך אחר.
import-too-deep = הקינון עמוק מ־{ $limit } רמות.
import-kind-json = JSON
import-kind-yaml = YAML
import-kind-keys = { $kind } עם המפתחות { $keys }
import-kind-xml = { LTR("XML") } שהרכיב הראשון בו הוא “{ $element }”
import-kind-picture = תמונה
import-kind-media = הקלטה או סרט
import-kind-old-office = קובץ של גרסה ישנה של { LTR("Office") } (אפשר לשמור אותו כ־{ LTR(".xlsx") } או CSV)
import-kind-archive = ארכיון
import-kind-rtf = טקסט מעוצב ({ LTR("RTF") })
import-kind-database = מסד נתונים
import-kind-program = תוכנה
import-kind-word = מסמך { LTR("Word") } (אפשר להעתיק את הטבלה שבו ולהדביק בלוח)
import-kind-open-sheet = גיליון { LTR("OpenDocument") } (אפשר לשמור אותו כ־{ LTR(".xlsx") } או CSV)
import-kind-open-text = טקסט { LTR("OpenDocument") } (אפשר להעתיק את הטבלה שבו ולהדביק בלוח)
import-kind-open-slides = מצגת { LTR("OpenDocument") }
import-kind-book = ספר אלקטרוני
import-kind-iwork = קובץ של { LTR("Pages") }, { LTR("Numbers") } או { LTR("Keynote") } (אפשר לייצא אותו כ־{ LTR(".xlsx") } או CSV)
import-remark-felt-stages = רק לנקודות מגע יש רגש, ולכן כל שלב קיבל נקודת מגע בשם שלו.
import-why-no-field = שדה לא מוכר.
import-remark-score = הציון { $score } נעשה { $ours }: ציון הוא מספר שלם בין 1 ל־5.
import-remark-headings = אין בו מה שמציין שלב, נקודת מגע או מסלול: הכותרות נחשבו לשלבים.
import-remark-unknown-heads = { $count ->
    [one] הכותרת { $heads } לא מוכרת ונעשתה מסלול.
   *[other] הכותרות { $heads } לא מוכרות ונעשו מסלולים.
} אפשר לקבוע מה הן אומרות: { $map }
import-no-such-sheet = אין בו גיליון “{ $sheet }”, אבל יש { $sheets }.
import-remark-hidden-sheet = { $count ->
    [one] הגיליון המוסתר “{ $sheet }” לא נכלל: תא אחד.
    [two] הגיליון המוסתר “{ $sheet }” לא נכלל: שני תאים.
   *[other] הגיליון המוסתר “{ $sheet }” לא נכלל: { $count } תאים.
} “{ LTR("--sheet") }” קורא אותו.
import-remark-sheets = הגיליונות { $sheets } צורפו יחד. “{ LTR("--sheet") }” קורא אחד.
import-remark-sheets-personas = הגיליונות { $sheets } נקראו כגיליונות של הפרסונות האלה. “{ LTR("--sheet") }” קורא אחד.
import-remark-remembered = הכותרות נקראו כפי שנקבע בייבוא קודם של קובץ כזה.
import-remark-ids = { $count ->
    [one] מזהה אחד מהקובץ הוחלף במזהה של Masa: { $ids }.
   *[other] { $count } מזהים מהקובץ הוחלפו במזהים של Masa: { $ids }.
}
import-remark-ignored = לא נכלל, כפי שנקבע: מה שתחת “{ $head }”.
import-remark-upper-level = “{ $upper }” חוזר ו“{ $lower }” לא, ולכן אלה שלבים ונקודות מגע. אפשר לקבוע אחרת עם “{ LTR("--map") }”.
import-remark-no-such-head = אין בו כותרת “{ $head }”, ולכן למה שנקבע עליה לא הייתה השפעה.
import-remark-encoding = הוא לא ב־UTF-8; הוא נקרא כ־{ $encoding }. אם האותיות שגויות, יש לשמור אותו כ־UTF-8 ולייבא שוב.
import-remark-newer = נכתב בגרסה חדשה יותר של Masa: מה שהגרסה הזאת לא מכירה לא נשמר.
import-remark-sheet = { $count ->
    [one] בגיליון “{ $sheet }” אין כותרות ש־Masa מכיר: התא היחיד שבו לא נקרא.
    [two] בגיליון “{ $sheet }” אין כותרות ש־Masa מכיר: שני התאים שבו לא נקראו.
   *[other] בגיליון “{ $sheet }” אין כותרות ש־Masa מכיר: { $count } התאים שבו לא נקראו.
}
import-too-many-nodes = יש בו יותר מ־{ $limit } כרטיסים ושמות, או טקסט אחד שגדל עם כל שורה.
import-too-many-journeys = יש בו יותר מ־{ $limit } מסעות.
import-too-many-lines = יש בו יותר מ־{ $limit } שורות.
import-too-many-entries = יש בו יותר מ־{ $limit } רשומות.

### cli: import
cli-import-instead = { $file }: זו לא מפה של Masa. “{ LTR("masa import ", $word) }” עושה ממנו מפה.
cli-import-as = { $file }: זו לא מפה של Masa. “{ LTR("masa import -f ", $format, " ", $word) }” עושה ממנו מפה.
cli-import-neither = { $file }: זו לא מפה של Masa, ואי אפשר לייבא אותו: { $why }
cli-not-imported = “{ $file }” לא יובא. { $why }
cli-unknown-target = “{ $target }” אינו משמעות של כותרת. אפשר: { $targets }.
cli-no-target = לא כתוב מה המשמעות של הכותרת “{ $head }”: “{ LTR("HEAD=TARGET") }”.
cli-import-inbox = { $count ->
    [one] { $file }: רעיון אחד נוסף לדואר הנכנס.
    [two] { $file }: שני רעיונות נוספו לדואר הנכנס.
   *[other] { $file }: { $count } רעיונות נוספו לדואר הנכנס.
}
cli-import-inbox-dry = { $count ->
    [one] { $file }: רעיון אחד יתווסף לדואר הנכנס.
    [two] { $file }: שני רעיונות יתווספו לדואר הנכנס.
   *[other] { $file }: { $count } רעיונות יתווספו לדואר הנכנס.
}
cli-import-shape = זוהה: { $shape }; שפה { $language }.
cli-import-stage = { $stage }: { $touchpoints } ({ $cards })
cli-import-stage-bare = { $stage } ({ $cards })
cli-import-onto = { $file }: עדכון { $set }, הוספת { $cards }.
cli-import-onto-dry = { $file }: יעודכנו { $set }, יתווספו { $cards }.
cli-import-counts = { $stages }, { $touchpoints }, { $cards }, { $personas }.
cli-import-unplaced = { $count ->
    [one] פריט אחד לא שובץ; הוא נמצא בשלב “לא שובץ”:
    [two] שני פריטים לא שובצו; הם נמצאים בשלב “לא שובץ”:
   *[other] { $count } פריטים לא שובצו; הם נמצאים בשלב “לא שובץ”:
}
cli-import-others = “{ LTR("--all") }” עושה מפה מכל אחד.
cli-import-all-needs-file = עם “{ LTR("--all") }”, האפשרות “{ LTR("-o") }” צריכה שם של קובץ: כל מפה היא קובץ לעצמה.
cli-import-left = “{ $text }”, { $place }: { $why }

### ui: several authors
changed-by-both = מישהו אחר שינה בינתיים את אותן מילים: הגרסה שלך נשארת, השנייה נשמרת כהתנגשות.
received-refused = שינוי של מישהו אחר לא מתאים למפה הזאת: { $reason }
removed-by-others = מישהו אחר הסיר: { $what }.
removed-this = מישהו אחר הסיר את זה.
removed-while-typed = מישהו אחר הסיר: { $what }. הטקסט שלך לא אבד: אישור מחזיר אותו.

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
mark-answers = מענה ל{ $count ->
    [one] נקודת כאב אחת
    [two] שתי נקודות כאב
   *[other] ־{ $count } נקודות כאב
}
mark-answered = { $count ->
    [one] מענה אחד
    [two] שני מענים
   *[other] { $count } מענים
}
mark-metric = כעת { JOIN($actual, " ", $unit) }
mark-metric-target = כעת { $actual }, יעד { JOIN($target, " ", $unit) }
mark-and = { $former }, { $mark }
mark-fact = { $field }: { $value }

### ui: present
present-feels = { $name }: { $marks }
present-beside = { $one } · { $other }
present-ranking = דירוג לפי { $score }
action-present-left = שמאלה: קדימה או אחורה, לפי כיוון המפה
action-present-right = ימינה: קדימה או אחורה, לפי כיוון המפה
action-present-forward = גילוי הדבר הבא, או העמוד הבא
action-present-back = אותו דבר, אחורה
action-present-up = הדגשת הפריט שמעל
action-present-down = הדגשת הפריט שמתחת
action-present-first = העמוד הראשון
action-present-last = העמוד האחרון
action-present-jump = לעמוד שמספרו הוקלד; בלי מספר: קדימה
action-present-black = מסך שחור, עד מקש כלשהו
action-present-notes = הצגה או הסתרה של ההערות
action-present-fewer = פחות כרטיסים בעמוד
action-present-more = יותר כרטיסים בעמוד
action-present-size = טקסט גדול או רגיל
present-no-sizes = המסוף הזה לא יכול להציג טקסט גדול יותר; אפשר להגדיל בו את הגופן.
action-present-close = חזרה למקום שלפני ההצגה
present-keys = { LTR("Space") } או { LTR("PgDn") } קדימה, { LTR("PgUp") } אחורה · { LTR("b") } שחור · { LTR("n") } הערות · { LTR("?") } כל המקשים · { LTR("Esc") } סיום
present-first = זה העמוד הראשון.
present-last = זה העמוד האחרון.
present-notes = ההערות מוצגות.
present-no-notes = ההערות מוסתרות.
present-cards = { $count ->
    [one] כרטיס אחד בעמוד לכל היותר.
    [two] שני כרטיסים בעמוד לכל היותר.
   *[other] { $count } כרטיסים בעמוד לכל היותר.
}

### ui: vote
scope-new-vote = בהכנת הצבעה
scope-ballots = בזמן מילוי הפתקים
scope-hands = בזמן הרמת ידיים
scope-vote-result = בתוצאת הצבעה
dialog-vote = הצבעה
action-vote-begin = הצבעה, או המשך ההצבעה הפתוחה
    .also = הצבע, להצביע, סקר, קולות, דירוג קבוצתי
action-vote-result = תוצאת ההצבעה האחרונה
    .also = תוצאות, מי ניצח
action-vote-hands = ספירת ידיים
hint-key-hands = ידיים
action-vote-more = הערך הבא, או עוד אחד
action-vote-less = הערך הקודם, או אחד פחות
action-vote-add-dot = מתן קול
action-vote-remove-dot = החזרת קול
action-vote-clear = החזרת כל הקולות
action-vote-close = סגירת ההצבעה
action-vote-second-round = סיבוב שני בין אלה שבתיקו
action-vote-pick = בחירה מבין אלה שבתיקו
action-hands-next = אישור המספר, והלאה
action-hands-before = אישור המספר, ואחורה
action-hands-end = אישור המספר; ההצבעה נשארת פתוחה
hint-key-more = יותר
hint-key-less = פחות
hint-key-dot = קול
hint-key-no-dot = החזרת קול
hint-key-clear-dots = החזרת הכול
hint-hand-over = העברה הלאה
hint-key-close-vote = סגירת ההצבעה
hint-key-leave-open = בלי לסגור
hint-key-second-round = סיבוב שני
hint-key-pick = בחירה
blocked-nothing-to-vote-on = אין על מה להצביע.
blocked-vote-needs-file = קודם יש לשמור את המפה: הפתקים נשמרים ליד הקובץ שלה.
blocked-no-vote-yet = עדיין לא נסגרה הצבעה.
blocked-no-tie = אין פריטים בתיקו.
blocked-not-tied = אפשר לבחור רק מבין הפריטים שבתיקו.
blocked-tied-again = שוב תיקו: { LTR("Space") } בוחר.
blocked-round-first = קודם סיבוב שני: { LTR("r") }.
did-vote-open = פתיחת הצבעה על { $count ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $count } פריטים
}
did-vote-close = סגירת ההצבעה עם { $count ->
    [one] פתק אחד
    [two] שני פתקים
   *[other] { $count } פתקים
}
did-hands-close = סגירת ההצבעה
did-vote-hands = ספירת { $hands ->
    [one] יד אחת
    [two] שתי ידיים
   *[other] { $hands } ידיים
}
did-vote-pick = בחירת { $what }
vote-question = מה הכי חשוב?
vote-question-hint = מה שואלים את הקבוצה.
vote-start = התחלה: { $count ->
    [one] פריט אחד
    [two] שני פריטים
   *[other] { $count } פריטים
}
vote-title = הצבעה: { $question }
vote-title-round = סיבוב שני: { $question }
vote-turn = מצביע { $turn }: { $left ->
    [one] נותר קול אחד
    [two] נותרו שני קולות
   *[other] נותרו { $left } קולות
}, עד { $most } על אחד; { LTR("Enter") } פעמיים מעביר הלאה
vote-voted = { $count ->
    [0] עדיין לא הצביע איש.
   *[other] הצביעו עד כה: { $count }.
}
vote-asks-hand-over = { LTR("Enter") } שוב מעביר למצביע הבא.
vote-asks-close = { LTR("c") } שוב סוגר את ההצבעה.
vote-asks-close-with-dots = { LTR("c") } שוב סוגר את ההצבעה, בלי הקולות שעוד לא נמסרו.
vote-not-ready = רק רגע: הפתקים נקראים או נכתבים.
vote-no-dot-left = לא נותרו קולות: { LTR("-") } מחזיר אחד.
vote-cast-turn = פתק { $turn } נמסר; להעביר למצביע הבא
vote-not-a-number = זה לא מספר של ידיים.
vote-not-a-number-leave = זה לא מספר של ידיים: { LTR("Esc") } שוב יוצא בלעדיו.
vote-dots-kept = למצביע { $turn } יש קולות שעוד לא נמסרו: אפשר להמשיך, או { LTR("x") } מחזיר את כולם.
vote-draft-lost = הקולות שעוד לא נמסרו לא ישרדו קריסה: { $reason }
vote-not-moved = הפתקים נשארים ליד הקובץ הקודם: { $reason }
vote-cast-unsynced = { $cast } (עלול לאבוד בהפסקת חשמל: { $said })
vote-is-open-again = ההצבעה פתוחה שוב: { LTR("v") } ממשיך בה.
vote-stays-open = ההצבעה נשארת פתוחה: { LTR("v") } ממשיך בה.
vote-not-returned = אי אפשר היה להחזיר את הפתקים: { $reason } הם נשמרים כאן עד ש־{ LTR("v") } מחזיר אותם או שביצוע חוזר סוגר את ההצבעה; עד אז קריסה תמחק את מה שנעשה.
vote-some-refused = סגירת ההצבעה; { $count ->
    [one] פתק אחד לא קריא ואינו נספר
    [two] שני פתקים לא קריאים ואינם נספרים
   *[other] { $count } פתקים לא קריאים ואינם נספרים
}
vote-decided = { $count ->
    [0] איש לא הצביע לאף אחד מהם.
    [one] אחד זכה.
    [two] שניים זכו.
   *[other] { $count } זכו.
}
vote-tied = { $count } בתיקו על { $places ->
    [one] המקום האחרון
    [two] שני המקומות האחרונים
   *[other] { $places } המקומות האחרונים
}: { LTR("r") } פותח סיבוב שני.
vote-tied-again = { $count } בתיקו על { $places ->
    [one] המקום האחרון
    [two] שני המקומות האחרונים
   *[other] { $places } המקומות האחרונים
}: { LTR("Space") } בוחר.
vote-failed = ההצבעה: { $reason }
vote-bad-name = שם של מצביע: 1 עד { $most } תווים, בלי תווים נסתרים.
vote-too-many = למצביע יש רק { $dots ->
    [one] קול אחד
    [two] שני קולות
   *[other] { $dots } קולות
}.
vote-too-many-on-one = על אחד אפשר { $most ->
    [one] קול אחד
    [two] שני קולות
   *[other] { $most } קולות
} לכל היותר.
vote-no-candidate = { $candidate } לא נמצא ברשימת הפריטים להצבעה.
vote-not-open = ההצבעה הזאת סגורה.
vote-not-private = { $folder }: זה קישור, או שאחרים יכולים לקרוא שם; הפתקים לא נשמרים שם.
vote-damaged = זה לא פתק תקין.
vote-too-many-ballots = יש יותר פתקים ממה שיכול להיות בהצבעה.
vote-system = המערכת מדווחת: { $said }
vote-unsynced = עלול לאבוד בהפסקת חשמל: { $said }
vote-several-open = יש כמה הצבעות פתוחות: אפשר לבחור אחת עם { LTR("--vote") }.
vote-no-such = אין הצבעה פתוחה עם השאלה או המזהה { $question }. פתוחות:
vote-open-line = { $id }  { $question }
vote-none-open = אין הצבעה פתוחה ב־{ $file }. הצבעה נפתחת על המסך, במקש { LTR("v") }.
vote-list = { $question } (קולות: { $dots }, עד { $most } על אחד)
vote-list-anonymous = { $question } (קולות: { $dots }, עד { $most } על אחד, בלי שמות)
vote-list-line = { $number }  { $text }
vote-which = הקולות שלך, לפי המספרים ברשימה ({ LTR("4 2=2") }: אחד למספר 4, שניים למספר 2):
vote-nothing-cast = לא נמסר דבר.
vote-cast = הפתק נמסר: { $dots ->
    [one] קול אחד
    [two] שני קולות
   *[other] { $dots } קולות
}.
vote-cast-again = הפתק נמסר: { $dots ->
    [one] קול אחד
    [two] שני קולות
   *[other] { $dots } קולות
}. הוא מחליף את הקודם.

### ui: legend
action-help-legend = מה אומרים הסימנים, או המקשים
hint-key-legend = סימנים
dialog-legend = מה אומרים הסימנים
legend-cards = כרטיסים
legend-card = כרטיס, בצבע של המסלול שלו
legend-unanswered = אין הזדמנות שעונה עליו
legend-marked = מסומן
legend-votes = קולות
legend-figures = מהמצב בפועל אל היעד
legend-answers = נותן מענה, מקבל מענה; כפס: מקושר
legend-decision = החלטה: לביצוע, בהמשך, לא לביצוע
legend-owner = אחראי
legend-note = יש הערה; אחרי טקסט: יש המשך
legend-journey = שלבים ונקודות מגע
legend-emotion = רגש, { LTR("−2") } עד { LTR("+2") }
legend-levels = רגש, בשורה אחת
legend-compared = הרגש במפה שמשווים אליה
legend-curve = הדרך מרגש לרגש
legend-behind = איך מרגישים כולם, או מישהו אחר
legend-neutral = רגש ניטרלי
legend-loop = חוזר אל שלב 2
legend-places = המקום במפה
legend-open = השלב הפתוח, או מה שנבחר
legend-columns = שלבים או עמודות משני הצדדים
legend-rows = מסלולים או שורות מעל ומתחת
legend-more = עוד כרטיסים בתא הזה
legend-rules = שלבים ומסלולים
legend-other = במסכים אחרים
legend-matrix = מענים או קולות: אין, מעט, הרבה
legend-unknown = לא ידוע

### ui: tour
action-tour-skip = דילוג על הצעד הזה בסיור
action-tour-end = סיום הסיור
blocked-no-tour = אין סיור כרגע: { LTR("t") } במסך הפתיחה מתחיל אותו.
tour-ways = { LTR($key) } מדלג · { LTR("Esc") } מסיים את הסיור
tour-ended = הסיור הסתיים; { LTR("t") } במסך הפתיחה מתחיל אותו שוב.
tour-done = זה היה הסיור. { LTR("Ctrl-S") } שומר את המפה, { LTR("?") } מציג את המקשים בכל מסך.
tour-walk = החצים (או `h` `j` `k` `l`) מובילים במפה: יש לרדת אל נקודת כאב.
tour-weigh = `3`: כואב מאוד. `4`–`6` לתדירות, `7`–`9` למידת הביסוס.
tour-answer = `o` פותח מענה לכאב הזה: להקליד, `Enter`, `Esc`. הקישור נעשה מאליו.
tour-empty = `e` מוצא את התא הריק הבא: `a`, כמה מילים, `Enter`, `Esc`.
tour-delete = `x` מוחק את מה שנבחר, בלי לשאול. `u` מחזיר אותו.
tour-feel = למעלה, אל שם נקודת המגע: `+` ו־`-` משנים את הרגש.
tour-whole-stage = עוד צעד למעלה, אל שם השלב: `a` מוסיף כרטיס לשלב כולו.
tour-eyes = `c` מציג את המפה בעיני פרסונה; `C` קובע של מי הכרטיס.
tour-lanes = `L` מציג את המסלולים: `h` מסתיר, `a` מוסיף, `Esc` סוגר.
tour-title = `:` לכל הפעולות: להקליד “כותרת”, `Enter` פעמיים, שם חדש למפה, `Enter`.
tour-rank = `g` `r` מדרג כאבים והזדמנויות לפי מה שידוע עליהם.
tour-present = `F5` מציג הכול לקהל: `Space` ממשיך, `Esc` חוזר.

### Settings and doctor on the command line
both-said = { $one } { $other }
settings-where = ההגדרות נמצאות בקובץ: “{ LTR("masa settings --path") }” אומר היכן, “{ LTR("masa settings") }” מציג את כולן, “{ LTR("masa help settings") }” אומר יותר.
settings-file = הגדרות: { $file }
settings-file-none = הגדרות: { $file } (אין קובץ כזה: לכל ההגדרות יש ערך ברירת מחדל)
settings-right = { $file }: אין טעויות.
settings-line = { $setting }  { $source }  { $meaning }
settings-default = ברירת מחדל
settings-at = { $place }
settings-of-terminal = { LTR("masa terminal") }
settings-keys = מקשים משלך, לפעולות שבלוח הפקודות
settings-bound = { $count ->
    [0] בלי מקשים
    [one] פעולה אחת
    [two] שתי פעולות
   *[other] { $count } פעולות
}
settings-meaning = { $label } [{ $default }]
settings-meaning-values = { $label } [{ $default }]: { $values }
settings-mistakes = { $count ->
    [one] יש טעות אחת בקובץ: “{ LTR("masa settings --check") }” מציג אותה.
    [two] יש שתי טעויות בקובץ: “{ LTR("masa settings --check") }” מציג אותן.
   *[other] יש { $count } טעויות בקובץ: “{ LTR("masa settings --check") }” מציג אותן.
}
settings-unused = { $said } עד לתיקון יש לכל ההגדרות ערך ברירת מחדל. “{ LTR("masa settings --check") }” מציג את כל הטעויות.
settings-directory = { $said } במקום הזה צריך להיות קובץ: יש לשנות את שם התיקייה או להסיר אותה. עד אז יש לכל ההגדרות ערך ברירת מחדל.
settings-all-default = בגלל טעות בקובץ, דבר ממנו לא נמצא בשימוש: לכל ההגדרות יש ערך ברירת מחדל.
settings-unknown = אין הגדרה “{ $name }”; היא אינה משפיעה. “{ LTR("masa settings") }” מציג את ההגדרות.
settings-unknown-near = אין הגדרה “{ $name }”; היא אינה משפיעה. האם הכוונה ל־“{ $near }”?
settings-no-language = השפה “{ $value }” אינה נתמכת. השפות: { $known }.
doctor-fine = ok    { $said }
doctor-note = note  { $said }
doctor-wrong = TO DO { $said }
doctor-remedy = { "      → " }{ $said }
doctor-count = { $count ->
    [0] אין מה לתקן.
    [one] דבר אחד דורש טיפול.
    [two] שני דברים דורשים טיפול.
   *[other] { $count } דברים דורשים טיפול.
}
doctor-no-term = המשתנה { LTR("TERM") } לא מוגדר. יש להריץ את Masa במסוף; דרך SSH: “{ LTR("ssh -t") }”.
doctor-dumb = המסוף הזה לא יכול להציג מסכים ({ LTR("TERM=dumb") }); “{ LTR("masa show") }”, “{ LTR("check") }” ו־“{ LTR("export") }” פועלים.
doctor-order = ייתכן שעברית וערבית יוצגו כאן בסדר שגוי.
doctor-locale = אזור: { LTR($name, "=", $value) }
doctor-no-locale = אזור: המשתנה { LTR("LANG") } לא מוגדר
doctor-set-locale = הפלט של Masa הוא תמיד UTF-8. אם האותיות נראות שגויות, יש לקבוע { LTR("LANG=C.UTF-8") } או את זה של שפתך.
doctor-clipboard = לוח: דרך המסוף (OSC 52)
doctor-tmux = בתוך tmux ההעתקה צריכה “{ LTR("set -g set-clipboard on") }” או “{ LTR("set -g allow-passthrough on") }”.
doctor-settings-wrong = { $count ->
    [one] הגדרות: { $file }: טעות אחת
    [two] הגדרות: { $file }: שתי טעויות
   *[other] הגדרות: { $file }: { $count } טעויות
}
doctor-settings-check = “{ LTR("masa settings --check") }” מציג אותן, עם שורה ועמודה.
doctor-settings-directory = במקום הזה צריך להיות קובץ: יש לשנות את שם התיקייה או להסיר אותה.
doctor-no-home = אין תיקייה להגדרות וליומנים.
doctor-set-home = יש לקבוע { LTR("HOME") }, או { LTR("MASA_CONFIG_DIR") } ו־{ LTR("MASA_STATE_DIR") }.
doctor-config = תיקיית ההגדרות: { $folder }
doctor-state = תיקיית היומנים והגיבויים: { $folder }
doctor-folder-open = אחרים יכולים לקרוא בה. הפקודה: { LTR("chmod -R go= ", $folder) }
doctor-state-unwritable = אי אפשר לכתוב בה: בלעדיה שינויים שלא נשמרו לא שורדים קריסה. יש לשנות את ההרשאות, או לקבוע { LTR("MASA_STATE_DIR") }.
doctor-config-unwritable = אי אפשר לכתוב בה: מה שנבחר בתוכנה לא נזכר. יש לשנות את ההרשאות, או לקבוע { LTR("MASA_CONFIG_DIR") }.
doctor-journal-unread = אם תוכנה אחרת מחזיקה את הקובץ יש לסגור אותה, ולבדוק את ההרשאות; “{ LTR("masa recover") }” אומר יותר.
doctor-orphans = { $count ->
    [one] הפעלה אחת הסתיימה לפני שמירה
    [two] שתי הפעלות הסתיימו לפני שמירה
   *[other] { $count } הפעלות הסתיימו לפני שמירה
}
doctor-recover = “{ LTR("masa recover") }” מציג את השינויים, משחזר או מוחק אותם.
doctor-journals = { $count ->
    [0] יומנים: אין שינויים שלא נשמרו
    [one] יומנים: מפה אחת פתוחה עם שינויים שלא נשמרו
    [two] יומנים: שתי מפות פתוחות עם שינויים שלא נשמרו
   *[other] יומנים: { $count } מפות פתוחות עם שינויים שלא נשמרו
}
doctor-lock = הקובץ { $file } פתוח בתוכנה { $process }
doctor-reports = { $count ->
    [one] Masa קרס פעם אחת: { $file }
    [two] Masa קרס פעמיים, לאחרונה: { $file }
   *[other] Masa קרס { $count } פעמים, לאחרונה: { $file }
}
doctor-send-reports = נא לשלוח את הדוח, עם מה שנעשה קודם; אחר כך אפשר למחוק אותו.
doctor-no-repository = git: אין כאן מאגר
doctor-driver = git: המפות במאגר הזה ממוזגות לפי משמעות
doctor-no-driver = git: המפות במאגר הזה ממוזגות שורה אחר שורה
doctor-install = “{ LTR("masa merge --install") }” גורם ל־git למזג אותן לפי משמעות.
