# The words of exports and of lanes without a title, in Arabic. What is not here is said in English.

### model: fields
field-text = النص
field-personas = الشخصيات
field-severity = الشدة
field-frequency = التكرار
field-evidence = الدليل
field-source = المصدر
field-impact = الأثر
field-effort = الجهد
field-reach = مدى الوصول
field-importance = الأهمية
field-satisfaction = الرضا
field-decision = القرار
field-owner = المسؤول
field-due = الموعد
field-votes = الأصوات
field-answers = يجيب عن
field-measure = المقياس
field-unit = الوحدة
field-actual = الحالي
field-target = المستهدف
field-measured-by = أداة القياس
field-trigger = المحفّز
field-action = الإجراء
field-delay = التأخير
field-repeat = معدل التكرار
field-via = قناة الإرسال
field-note = ملاحظة
field-title = العنوان
field-language = اللغة
field-direction = الاتجاه
field-state = الحالة
field-scope = النطاق
field-team = الفريق
field-reviewed = آخر مراجعة
field-review-every-days = الأيام بين المراجعات
field-future-of = مستقبل
field-headlines = عناوين
field-lane = مسار
field-kind = النوع
field-hidden = مخفي
field-name = الاسم
field-summary = نبذة
field-demographics = الخصائص الديموغرافية
field-psychographics = الخصائص النفسية
field-behaviours = السلوكيات
field-motivations = الدوافع
field-goals = الأهداف
field-pains = نقاط الألم
field-quote = اقتباس
field-aliases = أسماء أخرى
field-optional = اختياري
field-exit = نقطة خروج
field-loops-to = يعود إلى
field-channel = القناة
field-medium = الوسيط
field-actor = الفاعل
field-entry = الدخول
field-bond = الرابط
field-expectation = التوقّع
field-hand-over = التسليم
field-emotion = الشعور
field-emotions = الشعور حسب الشخصية
field-moment-of-truth = لحظة الحقيقة
field-verdict = الحكم

### model: choices
lane-activity = نشاط
lane-pain-point = نقطة ألم
lane-opportunity = فرصة
lane-goal = هدف
lane-thought = فكرة
lane-emotion = شعور
lane-behaviour = سلوك
lane-motivation = دافع
lane-metric = مقياس
lane-automation = أتمتة
lane-evidence = دليل
lane-custom = أخرى
state-current = الوضع الحالي
state-future = الوضع المستقبلي
medium-physical = مادي
medium-digital = رقمي
actor-customer = العميل
actor-company = الشركة
entry-accident = مصادفةً
entry-intent = عن قصد
bond-emotional = عاطفي
bond-rational = عقلاني
bond-both = عاطفي وعقلاني
verdict-works = ناجح
verdict-fails = غير ناجح
verdict-reconfigure = يحتاج إعادة تصميم
evidence-assumed = افتراض
evidence-reported = مُبلَّغ عنه
evidence-measured = مُقاس
decision-do = للتنفيذ
decision-later = لاحقًا
decision-no = لن ينفَّذ

### model: counts
count-touchpoints = { $count ->
    [zero] لا نقاط تواصل
    [one] نقطة تواصل واحدة
    [two] نقطتا تواصل
    [few] { $count } نقاط تواصل
    [many] { $count } نقطة تواصل
   *[other] { $count } نقطة تواصل
}

### export
export-stage = مرحلة
export-touchpoint = نقطة تواصل
sheets-agenda = جدول الأعمال
sheets-block = الجزء
sheets-minutes = الدقائق
sheets-time = الوقت
sheets-notes = ملاحظات
sheets-persona = الشخصية
sheets-more = و{ $count } أخرى
html-more = هناك المزيد: مرّر جانبيًا.
html-scrolls = { $name }: يُمرَّر جانبيًا
export-emotion = الشعور (من −2 إلى 2)
export-emotions = الشعور حسب الشخصية
export-whole-stage = المرحلة كلها
poster-moment-of-truth = لحظة الحقيقة
one-page-more = و{ $count } أخرى
one-page-crowded = لا مكان هنا لـ: { $lanes }
one-page-empty = لا شيء بعد في: { $lanes }
poster-reviewed = آخر مراجعة
export-eyes = بعيون مَن
export-sheet-grid = خريطة الرحلة
export-sheet-cards = البطاقات
export-sheet-touchpoints = نقاط التواصل
export-sheet-stages = المراحل
export-sheet-personas = الشخصيات
export-sheet-lanes = المسارات
export-sheet-about = عن الخريطة
export-sheet-metrics = المقاييس
export-sheet-emotion = الشعور
export-sheet-ranking = الترتيب
export-gap = المتبقي للهدف
export-cut = … (النص الكامل في ورقة البطاقات)

### import
import-unplaced = غير موضوع
import-stage = مرحلة { $number }
### export: pages of a deck
deck-continued = { $name } (تتمة)
deck-curve = كيف تبدو الرحلة شعوريًا
deck-emotion = الشعور { $emotion }
deck-everybody = الجميع
deck-exit = قد تنتهي الرحلة هنا
deck-first-of = { $title }: أول { $shown } من { $count }
deck-goals = الأهداف مرتبة
deck-grid = خريطة الرحلة: { $stages }
deck-left-out = فارغة، لم تُعرض
deck-logo = الشعار
deck-loops-to = تعود إلى { $stage }
deck-moment-of-truth = ✦ لحظة الحقيقة
deck-opportunities = الفرص مرتبة
deck-optional = يمكن تخطيها
deck-pains = نقاط الألم مرتبة
deck-personas = الشخصيات
deck-place = أين
deck-quote = «{ $text }»
deck-range = { $first } – { $last }
deck-score = الدرجة
deck-state = الحالة
deck-state-current = الرحلة كما هي
deck-state-future = الرحلة كما ينبغي أن تكون
deck-text = ماذا

### insight: filter
filter-key-persona = شخصية
filter-key-answered = مجاب
filter-key-conflict = تعارض
filter-value-none = بدون
filter-value-any = أي
filter-value-yes = نعم
filter-value-no = لا

### insight: ranking
score-priority = الأولوية
score-priority-formula = الأصوات × الشدة × التكرار × الدليل (افتراض 0.5، مُبلَّغ عنه 0.8، مُقاس 1)
score-rice = RICE
score-rice-formula = مدى الوصول × الأثر (1 إلى 5 تُحسب 0.25، 0.5، 1، 2، 3) × الدليل (0.5، 0.8، 1) ÷ الجهد
score-opportunity = درجة الفرصة
score-opportunity-formula = الأهمية + ما تزيد به على الرضا
score-impact-effort = الأثر ÷ الجهد
score-impact-effort-formula = الأثر ÷ الجهد
rank-votes = الأصوات { $count }
rank-term = { INSIDE($factor) } { $counts }
rank-term-named = { INSIDE($factor) } { $counts } ({ $name })
rank-times = { $former } × { $term }
rank-over = { $former } ÷ { $term }
rank-unmet = { $importance } + ({ $number } − { $satisfaction })
rank-met = { $importance } + 0 ({ $satisfaction })
rank-is = { $terms } = { $score }
rank-factor = { INSIDE($factor) }
rank-factors = { $former }, { $factor }
rank-lacks = { $terms } · لا درجة بدون { $lacking }
rank-lacks-all = لا درجة بدون { $lacking }
rank-taken = { $arithmetic } · { $factors } من { $pain }
rank-left-out = لم يُحتسب لأنه ليس لأي بطاقة هنا: { $factors }
rank-below = أدناه: بطاقات بدون { $factors }
rank-below-all = أدناه: لا يُعرف عن هذه البطاقات ما تعتمد عليه الدرجة

### export: decisions
decision-known = { $votes }, { $evidence }
decisions-title = القرارات
decisions-why = لماذا
decisions-none = لم يُقرَّر شيء بعد.
decisions-do = للتنفيذ
decisions-later = لاحقًا
decisions-no = لن يُنفَّذ

### insight: claims
claim-breaks = هنا تنكسر الرحلة: { $touchpoint } ({ $emotion })
claim-lowest = أدنى نقطة في الرحلة: { $touchpoint } ({ $emotion })
claim-lowest-why = قُيِّمت { $known } من أصل { $all } من نقاط التواصل، والأدنى بعدها { $next }
claim-lowest-why-only = قُيِّمت { $known } من أصل { $all } من نقاط التواصل
claim-fall = أشد هبوط في المشاعر: من «{ $from }» إلى «{ $to }» ({ $before } ثم { $after })
claim-fall-equal = هبوط حاد في المشاعر: من «{ $from }» إلى «{ $to }» ({ $before } ثم { $after })
claim-fall-why = هبوط بمقدار { $levels ->
    [two] درجتين
   *[other] { $levels } درجات
} على مقياس من خمس درجات
claim-hand-over = الانتقال من «{ $from }» إلى «{ $to }» مؤلم ({ $before } ثم { $after })
claim-hand-over-why = تتغير القناة: { $from }، ثم { $to }
claim-voted = أكثر الأصوات ذهبت إلى «{ $pain }»
claim-voted-why = { $votes }، والمصوّتون { $voters }، ولنقطة الألم التالية { $next }
claim-voted-why-only = { $votes }، والمصوّتون { $voters }
claim-unanswered = ألم شديد بلا حل: «{ $pain }»
claim-unanswered-worst = { $count ->
    [two] نقطتا ألم شديدتان بلا حل، وأشدهما
    [few] { $count } نقاط ألم شديدة بلا حل، وأشدها
   *[other] { $count } نقطة ألم شديدة بلا حل، وأشدها
} «{ $pain }»
claim-unanswered-among = { $count ->
    [two] نقطتا ألم شديدتان بلا حل، منهما
    [few] { $count } نقاط ألم شديدة بلا حل، منها
   *[other] { $count } نقطة ألم شديدة بلا حل، منها
} «{ $pain }»
claim-answered = { $count ->
    [two] لنقطتي الألم الشديدتين حلول مقترحة
   *[other] لنقاط الألم الشديدة كلها ({ $count }) حلول مقترحة
}
claim-assumed = { $count } من أشد { $worst } نقاط ألم ليست سوى افتراضات
claim-moments = { $all ->
    [one] لحظة الحقيقة
    [two] لحظتا الحقيقة
   *[other] لحظات الحقيقة
}: { $names }
claim-moments-some = ثلاث من لحظات الحقيقة ({ $all }): { $names }
claim-for = بالنسبة إلى { $personas }: { $claim }
claim-plan = { $count ->
    [one] مهمة واحدة للتنفيذ حتى { $due }
    [two] مهمتان للتنفيذ، أولاهما حتى { $due }
    [few] { $count } مهام للتنفيذ، أولاها حتى { $due }
   *[other] { $count } مهمة للتنفيذ، أولاها حتى { $due }
}

### export: summary
summary-title = باختصار
summary-findings = ما وجدناه
summary-first = ما نبدأ به
summary-until = حتى { $due }

### insight: agenda
agenda-scope = النطاق والقواعد
agenda-persona = قصة الشخصية
agenda-touchpoints = نقاط التواصل، مرحلة بعد مرحلة
agenda-pains = نقاط الألم
agenda-emotions = خط المشاعر
agenda-evidence = ماذا نعرف؟
agenda-vote = تصويت صامت
agenda-decide = أهم ثلاث: المسؤول والموعد
agenda-read-back = تلخيص وموعد المراجعة القادمة
agenda-break = استراحة
agenda-total = المجموع
field-planned = المخطط
show-no-agenda = لا يوجد جدول أعمال بعد.

### insight: marks in words
mark-severity-1 = يؤلم قليلًا
mark-severity-2 = يؤلم
mark-severity-3 = يؤلم بشدة
mark-frequency-1 = نادرًا
mark-frequency-2 = كثيرًا
mark-frequency-3 = دائمًا
mark-emotion-lowest = إحباط ({ $level })
mark-emotion-low = استياء ({ $level })
mark-emotion-neutral = محايد ({ $level })
mark-emotion-high = رضا ({ $level })
mark-emotion-highest = سعادة كبيرة ({ $level })
mark-answers = نقاط الألم التي تعالجها: { $count }
mark-answered = الحلول المقترحة: { $count }
mark-metric = الآن { $actual } { $unit }
mark-metric-target = الآن { $actual }، الهدف { $target } { $unit }
mark-and = { $former }، { $mark }
mark-fact = { $field }: { $value }

### ui: present
present-feels = { $name }: { $marks }
present-beside = { $one } · { $other }
present-ranking = الترتيب حسب { $score }

### ui: channels, metrics, automations
measure-conversion = معدل التحويل
measure-bounce = معدل الارتداد
measure-time-on-page = الوقت في الصفحة
measure-cart-abandonment = التخلي عن السلة
measure-lifetime-value = قيمة العميل مدى الحياة
measure-satisfaction = رضا العملاء
channel-email = البريد الإلكتروني
channel-retargeting = إعلانات إعادة الاستهداف
channel-push = الإشعارات الفورية
channel-chatbot = روبوت الدردشة
show-no-metrics = لا توجد مقاييس بعد.
show-no-automations = لا توجد أتمتة بعد.
metrics-figures = الفعلي والمستهدف
metrics-bar = نحو الهدف
channels-weakest = أضعف خطوة: «{ $touchpoint }» ({ $emotion })
channels-fall = أكبر هبوط في المشاعر من «{ $from }» إلى «{ $to }» ({ $before } ثم { $after })
channels-fall-changes = { $fall }، حيث يُحال العميل
channels-hand-overs = { $count ->
    [0] لا إحالات: لا يضطر العميل إلى تغيير القناة
   *[other] عدد الإحالات { $count }: حيث يضطر العميل إلى تغيير القناة أو يُحال
}
channels-without = عدد نقاط الاتصال التي لا تُعرف قناتها: { $count }

### ui: vote
dialog-vote = تصويت
field-question = السؤال
field-scope-of-vote = على ماذا نصوّت
field-way = طريقة التصويت
field-votes-each = أصوات كل ناخب
field-max-on-one = الحد الأقصى لواحد
field-anonymous = بلا أسماء
vote-scope-pains = نقاط الألم
vote-scope-opportunities = الفرص
vote-scope-touchpoints = نقاط التواصل
vote-scope-marked = البطاقات المحددة
vote-way-ballots = أوراق سرية
vote-way-tally = رفع الأيدي
action-vote-close = إغلاق التصويت
vote-question = ما الأهم؟
vote-start = ابدأ: { $count ->
    [one] مرشح واحد
    [two] مرشحان
    [few] { $count } مرشحين
    [many] { $count } مرشحًا
   *[other] { $count } مرشح
}
vote-title = تصويت: { $question }
vote-title-round = جولة ثانية: { $question }
vote-turn = الناخب { $turn }: { $left ->
    [0] لم يبقَ صوت
    [one] بقي صوت واحد
    [two] بقي صوتان
    [few] بقيت { $left } أصوات
    [many] بقي { $left } صوتًا
   *[other] بقي { $left } صوت
}، حتى { $most } لواحد؛ Enter مرتين للتسليم
vote-voted = { $count ->
    [0] لم يصوّت أحد بعد.
    [one] صوّت واحد.
    [two] صوّت اثنان.
   *[other] عدد من صوّتوا: { $count }.
}
vote-asks-hand-over = Enter مرة أخرى للتسليم إلى الناخب التالي.
vote-asks-close = c مرة أخرى لإغلاق التصويت.
vote-asks-close-with-dots = c مرة أخرى لإغلاق التصويت، دون الأصوات التي لم تُسلَّم.
vote-not-ready = لحظة: تُقرأ الأوراق أو تُكتب.
vote-is-open-again = التصويت مفتوح من جديد: v للمتابعة.
vote-decided = { $count ->
    [0] لم يصوّت أحد لأيٍّ منها.
    [one] فاز واحد بمكان.
    [two] فاز اثنان بمكان.
   *[other] عدد الفائزين بمكان: { $count }.
}
vote-tied = تعادُل بين { $count } على { $places ->
    [one] المكان الأخير
    [two] المكانين الأخيرين
   *[other] آخر { $places } أماكن
}: r لفتح جولة ثانية.
vote-tied-again = تعادُل بين { $count } على { $places ->
    [one] المكان الأخير
    [two] المكانين الأخيرين
   *[other] آخر { $places } أماكن
}: مفتاح المسافة للاختيار.

### ui: tour
tour-walk = الأسهم (أو `h` `j` `k` `l`) للتنقل: النزول إلى نقطة ألم.
tour-weigh = `3`: يؤلم بشدة. `4`–`6` للتكرار، `7`–`9` لمدى التثبّت.
tour-answer = `o` يفتح ردًا على هذا الألم: كتابة النص ثم `Enter` ثم `Esc`.
tour-empty = `e` إلى الخلية الفارغة التالية: `a` ثم بضع كلمات ثم `Enter` ثم `Esc`.
tour-delete = `x` يحذف المحدد دون سؤال، و`u` يعيده.
tour-feel = الصعود إلى اسم نقطة التواصل: `+` و`-` لتغيير الشعور.
tour-whole-stage = الصعود إلى اسم المرحلة: `a` يضيف بطاقة للمرحلة كلها.
tour-eyes = `c` يعرض الخريطة بعيون شخصية، و`C` يحدد لمن البطاقة.
tour-lanes = `L` يعرض المسارات: `h` للإخفاء، `a` للإضافة، `Esc` للإغلاق.
tour-title = `:` لكل الأوامر: كتابة `title` ثم `Enter` مرتين، اسم جديد ثم `Enter`.
tour-rank = `g` `r` يرتب نقاط الألم والفرص حسب ما هو معروف عنها.
tour-present = `F5` للعرض أمام الحضور: `Space` للمتابعة، `Esc` للعودة.
