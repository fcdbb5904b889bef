# Every sentence that a person reads, in Arabic. The same messages as in en.ftl, in the same order.

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
field-answers = تعالج
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
field-headlines = العناوين
field-kind = النوع
field-prompt = السؤال الموجِّه
field-capture = التدوين
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
field-hand-over = الإحالة
field-emotion = الشعور
field-emotions = الشعور حسب الشخصية
field-moment-of-truth = لحظة الحقيقة
field-verdict = الحكم
field-planned = المخطط
field-by = صاحب الفكرة
field-from = المصدر على اللوحة
field-parked-on = تاريخ التأجيل
field-inbox = في الوارد
field-lane = مسار
field-question = السؤال
field-scope-of-vote = على ماذا نصوّت
field-way = طريقة التصويت
field-votes-each = أصوات كل مصوّت
field-max-on-one = الحد الأقصى لخيار واحد
field-anonymous = بلا أسماء
field-opened = تاريخ الفتح
field-closed = تاريخ الإغلاق
field-round-of = جولة ثانية من
field-candidates = الخيارات
field-cast = أوراق التصويت
field-tally = الأيدي المرفوعة
field-picked = المختار
field-voters = المصوّتون
field-open = مفتوح
vote-scope-pains = نقاط الألم
vote-scope-opportunities = الفرص
vote-scope-touchpoints = نقاط التواصل
vote-scope-marked = البطاقات المعلَّمة
vote-way-ballots = أوراق تصويت
vote-way-tally = رفع الأيدي
field-finding = المأخذ
field-about = عن
field-reason = السبب

### model: choices
lane-activity = نشاط
lane-pain-point = نقطة ألم
lane-opportunity = فرصة
lane-goal = هدف
lane-thought = تفكير
lane-emotion = شعور
lane-behaviour = سلوك
lane-motivation = دافع
lane-metric = مقياس
lane-automation = أتمتة
lane-evidence = دليل
lane-custom = أخرى
direction-auto = تلقائي
direction-ltr = من اليسار إلى اليمين
direction-rtl = من اليمين إلى اليسار
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
decision-no = لن يُنفَّذ

### model: counts
count-cards = { $count ->
    [zero] لا بطاقات
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
   *[other] { $count } بطاقة
}
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
count-metrics = { $count ->
    [zero] لا مقاييس
    [one] مقياس واحد
    [two] مقياسان
    [few] { $count } مقاييس
    [many] { $count } مقياسًا
   *[other] { $count } مقياس
}
count-touchpoints = { $count ->
    [zero] لا نقاط تواصل
    [one] نقطة تواصل واحدة
    [two] نقطتا تواصل
    [few] { $count } نقاط تواصل
   *[other] { $count } نقطة تواصل
}

### model: refusals
field-refused = قيمة غير صالحة للحقل: { $field }.
refusal-missing = { $id }: غير موجود في هذه الخريطة.
refusal-exists = { $id }: موجود بالفعل في هذه الخريطة.
refusal-occupied = { $id }: لا يزال يضم نقاط تواصل أو بطاقات.
refusal-unfit = { $id }: قيمة غير صالحة لأحد الحقول.

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

### insight: what things are called
name-verbatim = { $text }
name-map = الخريطة «{ $name }»
name-map-nameless = الخريطة
name-persona = الشخصية «{ $name }»
name-persona-nameless = الشخصية { $id } بلا اسم
name-lane = المسار «{ $name }»
name-lane-of-kind = المسار «{ $kind }»
name-lane-nameless = المسار { $id }
name-stage = المرحلة «{ $name }»
name-stage-nameless = المرحلة { $id } بلا اسم
name-touchpoint = نقطة التواصل «{ $name }»
name-touchpoint-nameless = نقطة التواصل { $id } بلا اسم
name-card = البطاقة «{ $name }»
name-card-nameless = البطاقة الفارغة { $id }
name-block = فقرة الجدول «{ $name }»
name-block-nameless = فقرة الجدول { $id } بلا اسم
name-parked = الفكرة المؤجلة «{ $name }»
name-parked-nameless = الفكرة المؤجلة الفارغة { $id }
name-ballot = التصويت «{ $name }»
name-ballot-nameless = التصويت { $id } بلا عنوان
name-waiver = الاستثناء «{ $name }»
name-waiver-nameless = الاستثناء { $id }
place-stage = { $stage }
place-touchpoint = { $stage } ‹ { $touchpoint }
place-cell = { $home }، { $lane }

### insight: filter
filter-none = بلا تصفية
filter-both = { $one } · { $other }
filter-personas = بعيون { $names }
filter-part = { $field }: { $names }
filter-not = ليس { $part }
filter-owner-none = لا أحد
filter-words = «{ $names }»
filter-between = { $from } إلى { $to }
filter-from = من { $from }
filter-up-to = حتى { $to }
filter-value-none = بدون
filter-value-any = أي
filter-value-yes = نعم
filter-value-no = لا
filter-key-persona = شخصية
filter-key-answered = معالج
filter-key-conflict = تعارض
filter-unknown-key = مفتاح غير معروف «{ $key }:». المفاتيح: { $known }. للبحث عن الكلمة نفسها توضع بين علامتي اقتباس.
filter-no-value = «{ $key }:» تنقصه قيمة، مثلًا { $example }.
filter-unknown-persona = لا شخصية باسم «{ $name }» في هذه الخريطة.
filter-unknown-lane = لا مسار باسم «{ $name }» في هذه الخريطة.
filter-unknown-stage = لا مرحلة باسم «{ $name }» في هذه الخريطة.
filter-unknown-touchpoint = لا نقطة تواصل باسم «{ $name }» في هذه الخريطة.
filter-unknown-card = لا بطاقة في هذه الخريطة فيها «{ $name }».
filter-no-choice = { $field }: القيم الممكنة { $choices } أو { $last }، لا «{ $value }».
filter-no-whole = { $field }: عدد صحيح أو مدى، مثلًا { $example }، لا «{ $value }».
filter-no-number = { $field }: عدد أو مدى، مثلًا { $example }، لا «{ $value }».
filter-no-date = { $field }: تاريخ أو مدى، مثلًا { $example }، لا «{ $value }».

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
rank-term = { $factor } { $counts }
rank-term-named = { $factor } { $counts } ({ $name })
rank-times = { $former } × { $term }
rank-over = { $former } ÷ { $term }
rank-unmet = { $importance } + ({ $number } − { $satisfaction })
rank-met = { $importance } + 0 ({ $satisfaction })
rank-is = { $terms } = { $score }
rank-lacks = { $terms } · لا درجة بدون { $lacking }
rank-lacks-all = لا درجة بدون { $lacking }
rank-taken = { $arithmetic } · من { $pain }: { $factors }
rank-factor = { $factor }
rank-factors = { $former }، { $factor }
rank-left-out = لم يُحتسب لأنه ليس لأي بطاقة هنا: { $factors }
rank-below = أدناه: بطاقات بدون { $factors }
rank-below-all = أدناه: بطاقات بلا أي قيمة تدخل في هذه الدرجة

### insight: decisions
decision-known = { $votes }، { $evidence }
decision-reason = السبب: { $pain } ({ $known })
decision-reason-bare = السبب: { $pain }
decision-reason-more = { $reason }، و{ $more } غيرها
decision-no-reason = السبب: لا تعالج أي نقطة ألم

### insight: claims
claim-breaks = هنا تنكسر الرحلة: { $touchpoint } ({ $emotion })
claim-lowest = أدنى نقطة في الرحلة: { $touchpoint } ({ $emotion })
claim-lowest-why = قُيِّمت { $known } من أصل { $all } من نقاط التواصل، والأدنى بعدها { $next }
claim-lowest-why-only = قُيِّمت { $known } من أصل { $all } من نقاط التواصل
claim-fall = أشد هبوط في المشاعر: من «{ $from }» إلى «{ $to }» ({ $before } ثم { $after })
claim-fall-equal = هبوط حاد في المشاعر: من «{ $from }» إلى «{ $to }» ({ $before } ثم { $after })
claim-fall-why = هبوط بمقدار { $levels ->
    [one] درجة واحدة
    [two] درجتين
   *[other] { $levels } درجات
} على مقياس من خمس درجات
claim-hand-over = الإحالة من «{ $from }» إلى «{ $to }» مؤلمة ({ $before } ثم { $after })
claim-hand-over-why = تتغير القناة: { $from }، ثم { $to }
claim-voted = أكثر الأصوات ذهبت إلى «{ $pain }»
claim-voted-why = { $votes }، والمصوّتون { $voters }، وللخيار التالي { $next }
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

### insight: channels
channels-weakest = أضعف خطوة: «{ $touchpoint }» ({ $emotion })
channels-fall = أكبر هبوط في المشاعر من «{ $from }» إلى «{ $to }» ({ $before } ثم { $after })
channels-fall-changes = { $fall }، حيث يُحال العميل
channels-hand-overs = { $count ->
    [0] لا إحالات: لا يضطر العميل إلى تغيير القناة
   *[other] عدد الإحالات { $count }: حيث يضطر العميل إلى تغيير القناة أو يُحال
}
channels-without = عدد نقاط التواصل التي لا تُعرف قناتها: { $count }

### insight: check
check-dangling-reference-title = إشارات إلى ما ليس موجودًا
check-dangling-reference = { $target } ليس في الخريطة، ويشير إليه { $about } ({ $field }).
check-conflict-title = تعارضات دمج بلا حل
check-empty-stage-title = مراحل بلا بطاقات
check-empty-stage = لا شيء بعد في { $about }.
check-unanswered-pain-title = نقاط ألم بلا حل مقترح
check-unanswered-pain = بلا حل مقترح: { $about } (الشدة { $severity }).
check-unanswered-pain-unweighed = بلا حل مقترح: { $about } (الشدة غير محددة).
check-low-without-pain-title = لحظات سيئة بلا نقطة ألم
check-low-without-pain = يهبط الشعور إلى { $emotion } عند { $about }، ولا نقطة ألم تفسّر ذلك.
check-opportunity-without-owner-title = فرص بلا مسؤول
check-opportunity-without-owner = للتنفيذ لكن بلا مسؤول: { $about }.
check-opportunity-without-owner-top = بلا مسؤول، مع أن ترتيبها { $place }: { $about }.
check-assumed-top-title = افتراضات في صدارة الترتيب
check-assumed-top = المركز { $place } في الترتيب مبني على افتراض: { $about }.
check-assumed-top-unset = المركز { $place } في الترتيب بلا دليل: { $about }.
check-review-overdue-title = مراجعة متأخرة
check-review-overdue = كان موعد مراجعة الخريطة { $due }.
check-decision-overdue-title = قرارات متأخرة
check-decision-overdue = كان موعد التنفيذ { $due }: { $about }.
check-company-voice-title = أنشطة بلسان الشركة
check-company-voice = «{ $word }» في { $about } بلسان الشركة؛ العميل هو من يروي الرحلة.
check-waiver-unused = لم تعد هناك حاجة إلى استثناء { $check } عن { $about }.
check-unknown-field-title = حقول غير معروفة
check-unknown-field = حقل غير معروف «{ $field }» في { $about }؛ يبقى كما هو.

### export
export-stage = مرحلة
export-cancelled = أُلغي التصدير، ولم يُكتب شيء.
export-refused = تعذّرت الكتابة: { $said }
export-too-large = صورة من { $width } × { $height } بكسل تتجاوز الحد، وهو { $limit } بكسل إجمالًا. الحل: تصدير جزء من الخريطة، أو بحجم أصغر.
export-touchpoint = نقطة تواصل
fonts-used = { $script }: الرسم بالخط { $families } من هذا الجهاز.
fonts-missing = { $node }: لا خط على هذا الجهاز فيه { $count ->
    [one] الحرف التالي
    [two] الحرفان التاليان
    [few] { $count } أحرف
    [many] { $count } حرفًا
   *[other] { $count } حرف
} من هذه الكتابة ({ $script }): { $characters }. يُرسم مربع مكان كل حرف. الحل: تثبيت خط فيه هذه الأحرف ثم إعادة التصدير.
script-east-asian = الصينية أو اليابانية
script-symbols = رموز
sheets-agenda = جدول الأعمال
sheets-block = الفقرة
sheets-minutes = الدقائق
sheets-time = الوقت
sheets-notes = ملاحظات
sheets-persona = الشخصية
sheets-more = و{ $count } أخرى
mermaid-cards = { $count ->
    [one] بطاقة واحدة ليست في هذا المخطط.
    [two] بطاقتان ليستا في هذا المخطط.
    [few] { $count } بطاقات ليست في هذا المخطط.
   *[other] { $count } بطاقة ليست في هذا المخطط.
}
mermaid-unknown = { $count ->
    [one] نقطة تواصل واحدة شعورها غير معروف، فدرجتها 3.
    [two] نقطتا تواصل شعورهما غير معروف، فدرجتهما 3.
    [few] { $count } نقاط تواصل شعورها غير معروف، فدرجتها 3.
   *[other] { $count } نقطة تواصل شعورها غير معروف، فدرجتها 3.
}
mermaid-differing = { $count ->
    [one] نقطة تواصل واحدة يختلف شعورها بين شخصية وأخرى.
    [two] نقطتا تواصل يختلف شعورهما بين شخصية وأخرى.
    [few] { $count } نقاط تواصل يختلف شعورها بين شخصية وأخرى.
   *[other] { $count } نقطة تواصل يختلف شعورها بين شخصية وأخرى.
}
mermaid-moments = { $count ->
    [one] نقطة تواصل واحدة هي لحظة الحقيقة.
    [two] نقطتا تواصل من لحظات الحقيقة.
    [few] { $count } نقاط تواصل من لحظات الحقيقة.
   *[other] { $count } نقطة تواصل من لحظات الحقيقة.
}
mermaid-channels = { $count ->
    [one] نقطة تواصل واحدة لها قناة.
    [two] نقطتا تواصل لهما قناة.
    [few] { $count } نقاط تواصل لها قناة.
   *[other] { $count } نقطة تواصل لها قناة.
}
html-more = هناك المزيد: مع التمرير جانبيًا.
html-scrolls = { $name }: يُمرَّر جانبيًا
export-emotion = الشعور (من { LTR("−2") } إلى 2)
export-emotions = الشعور حسب الشخصية
export-whole-stage = المرحلة كلها
export-format-pptx = شرائح (PowerPoint)
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
export-bad-colour = الإعداد { $setting }: «{ $value }» ليس لونًا مثل { LTR("#D55E00") }.
export-bad-lane = الإعداد { LTR("export_colours") }: «{ $value }» ليس نوع مسار ولونًا، مثل { LTR("PainPoint #D55E00") }. الأنواع: { $known }.
export-format-csv = جدول لبرامج الجداول (CSV)
export-format-tsv = جدول مفصول بعلامات Tab (TSV)
export-format-markdown = جدول بصيغة Markdown
export-format-xlsx = مصنّف (Excel)
export-format-html = صفحة للمتصفح (HTML)
export-format-mermaid = مخطط الرحلة (Mermaid)
export-format-decisions = القرارات، للقراءة واللصق (Markdown)
export-format-decisions-html = القرارات في صفحة (HTML)
export-format-json = الخريطة كلها، للبرامج النصية (JSON)
export-format-pdf = صفحات للطباعة أو الإرسال (PDF)
export-format-svg = صورة حادة بأي حجم (SVG)
export-format-png = صورة بالبكسل (PNG)
one-page-more = و{ $count } أخرى
one-page-crowded = لا مكان هنا لـ: { $lanes }
one-page-empty = لا شيء بعد في: { $lanes }
one-page-left-out = لا مكان على الصفحة: { $card } ({ $place })
poster-moment-of-truth = لحظة الحقيقة
poster-reviewed = آخر مراجعة
show-no-stages = لا توجد مراحل بعد.
show-no-personas = لا توجد شخصيات بعد.
show-nothing-ranked = لا يوجد ما يُرتَّب بعد.
show-no-agenda = لا يوجد جدول أعمال بعد.
show-no-metrics = لا توجد مقاييس بعد.
show-no-automations = لا توجد أتمتة بعد.

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

### export: summary
summary-title = باختصار
summary-findings = ما وجدناه
summary-first = ما نبدأ به
summary-until = حتى { $due }

### export: decisions
decisions-title = القرارات
decisions-why = لماذا
decisions-none = لم يُقرَّر شيء بعد.

### ui: actions
action-answer = إضافة فرصة تعالج نقطة الألم هذه
action-assumed = الدليل: افتراض
action-reported = الدليل: مُبلَّغ عنه
action-measured = الدليل: مُقاس
action-card-add = إضافة بطاقة بعد هذه
action-card-join = ضم البطاقات المعلَّمة
action-card-split = تقسيم: بطاقة لكل سطر
action-clear = مسح الدرجات، أو تصفير الشعور
action-delete = حذف
action-edit = تعديل
action-edit-outside = تعديل النص في { LTR("$EDITOR") }
action-frequency-1 = التكرار: نادرًا
action-frequency-2 = التكرار: كثيرًا
action-frequency-3 = التكرار: دائمًا
action-severity-1 = الشدة: يؤلم قليلًا
action-severity-2 = الشدة: يؤلم
action-severity-3 = الشدة: يؤلم بشدة
action-go-bottom = إلى أسفل العمود
action-go-top = إلى أعلى العمود
action-go-cell-after = إلى الخلية التالية
action-go-cell-before = إلى الخلية السابقة
action-go-down = إلى أسفل
action-go-up = إلى أعلى
action-go-left = إلى اليسار
action-go-right = إلى اليمين
action-go-empty-cell = إلى خلية التدوين الفارغة التالية
action-go-first-stage = إلى المرحلة الأولى
action-go-last-stage = إلى المرحلة الأخيرة
action-go-lane-after = إلى المسار التالي
action-go-lane-before = إلى المسار السابق
action-go-stage-after = إلى المرحلة التالية
action-go-stage-before = إلى المرحلة السابقة
action-lane-list = المسارات: إضافة وتسمية وترتيب وإخفاء وتدوين
action-park = تأجيل فكرة (مرتين: القائمة)
action-parked-add = إضافة فكرة
action-parked-carry = تحويلها إلى بطاقة ونقلها إلى مكان
action-parked-drop = استبعادها
action-parked-keep = اعتماد، ثم التالية
action-parked-other = المؤجلة أو الوارد
action-parked-place = تحويلها إلى بطاقة حيث نشأت
action-leave = إغلاق هذه الشاشة، أو خروج
action-leaving-discard = خروج بلا حفظ (يمكن الاسترداد عند التشغيل التالي)
action-leaving-save = حفظ وخروج
action-leaving-stay = بقاء
action-lower = خفض الشعور
action-raise = رفع الشعور
action-mark = تعليم أو إزالة العلامة
action-moment = لحظة الحقيقة
action-owner = المسؤول والموعد
action-undo = تراجع
action-redo = إعادة
action-save = حفظ
action-stage-add = إضافة مرحلة بعد هذه
action-touchpoint-add = إضافة نقطة تواصل بعد هذه
action-suspend = تعليق البرنامج
action-text-backspace = حذف الحرف السابق
action-text-cell-before = الخلية السابقة
action-text-copy = نسخ المحدد
action-text-delete = حذف الحرف
action-text-delete-to-line-end = حذف حتى آخر السطر
action-text-delete-to-line-start = حذف حتى أول السطر
action-text-delete-word-after = حذف الكلمة التالية
action-text-delete-word-before = حذف الكلمة السابقة
action-text-down = سطر إلى أسفل
action-text-up = سطر إلى أعلى
action-text-end = اعتماد وإغلاق
action-text-keep = اعتماد
action-text-split = تقسيم البطاقة عند المؤشر
action-text-start = أول النص
action-text-finish = آخر النص
action-text-left = يسار
action-text-right = يمين
action-text-line-start = أول السطر
action-text-line-end = آخر السطر
action-text-new-line = سطر جديد
action-text-next-cell = الخلية التالية
action-text-save = اعتماد وحفظ
action-text-select-all = تحديد الكل
action-text-select-up = تحديد سطر إلى أعلى
action-text-select-down = تحديد سطر إلى أسفل
action-text-select-left = تحديد إلى اليسار
action-text-select-right = تحديد إلى اليمين
action-text-select-word-left = تحديد كلمة إلى اليسار
action-text-select-word-right = تحديد كلمة إلى اليمين
action-text-undo = تراجع عن الكتابة
action-text-redo = إعادة الكتابة
action-text-word-left = كلمة إلى اليسار
action-text-word-right = كلمة إلى اليمين
action-view-board = عرض اللوحة
action-view-table = عرض الجدول
action-view-ranking = عرض الترتيب: بماذا نبدأ
action-view-matrix = عرض مصفوفة الأثر والجهد
action-view-curve = عرض منحنى المشاعر كبيرًا
action-view-compare = مقارنة بالخريطة التي هذه مستقبلها، أو بملف آخر
action-view-channels = عرض القنوات والإحالات
action-view-metrics = عرض المقاييس
action-view-automations = عرض الأتمتة
action-view-decisions = عرض القرارات
action-view-present = تقديم الخريطة على الشاشة كلها
action-view-parked = عرض الأفكار المؤجلة والوارد
action-view-check = فحص الخريطة: ما الخطأ وما الناقص
action-view-history = عرض سجل تغييرات الخريطة وإعادة عرضها
action-view-personas = عرض الشخصيات
action-view-cancel = إزالة العلامات أو البحث أو التصفية
action-view-density = مريح أو مدمج
action-view-eyes = العرض بعيون الجميع أو شخصية واحدة
action-view-help = مساعدة
action-view-inspector = كل الحقول في نموذج
action-view-palette = كل الأوامر
action-view-redraw = إعادة رسم الشاشة
group-navigate = التنقل
group-card = البطاقات
group-structure = المراحل ونقاط التواصل والمسارات
group-persona = الشخصيات
group-find = البحث والتعليم
group-workshop = إدارة الورشة
group-view = العرض
group-file = الملفات والتراجع
group-text = أثناء الكتابة
scope-screen = في كل شاشة
scope-selection = حيث تُحدَّد البطاقات
scope-board = على اللوحة
scope-parked = في الأفكار المؤجلة والوارد
scope-parked-line = أثناء كتابة فكرة
scope-table = في الجدول
scope-ranking = في الترتيب
scope-matrix = في المصفوفة
scope-weighing = أثناء نقل بطاقة في المصفوفة
scope-journey = في كل شاشة تعرض الرحلة كلها
scope-curve = في منحنى المشاعر
scope-channels = في القنوات
scope-compare = في المقارنة
scope-card-table = في كل جدول بطاقات
scope-metrics = في المقاييس
scope-automations = في الأتمتة
scope-decisions = في القرارات
scope-present = أثناء التقديم
scope-black = والشاشة سوداء
scope-check = في الفحص
scope-history = في سجل التغييرات
scope-replay = في إعادة العرض
scope-personas = في صفحات الشخصيات
scope-start = في شاشة البداية
scope-move = أثناء النقل
scope-editing = أثناء كتابة أي نص
scope-capture = أثناء الكتابة على اللوحة
scope-sheet = أثناء الكتابة في صفحة شخصية
scope-prompt = أثناء الكتابة في سطر الإدخال
scope-palette = في قائمة الأوامر
scope-field = أثناء الكتابة في نموذج
scope-dialog = في كل قائمة ونموذج
scope-list = في كل قائمة
scope-ticks = في قائمة الاختيار
scope-lanes = في قائمة المسارات
scope-timer = في جدول الأعمال والمؤقّت
scope-agenda = أثناء تعديل جدول الأعمال
scope-agenda-line = أثناء كتابة فقرة من جدول الأعمال
scope-conflicts = في قائمة تعارضات الدمج
scope-export = في نافذة التصدير
scope-report = في كل تقرير
scope-exported = بعد التصدير
scope-import = في معاينة الاستيراد
scope-recovery = عند وجود تغييرات غير محفوظة
scope-external-change = عندما يغيّر برنامج آخر الملف
scope-inspector = في نموذج الحقول
scope-help = في المساعدة
scope-leaving = عند الخروج وهناك تغييرات غير محفوظة

### ui: why not now
blocked-in-parked = هذه قائمة الأفكار المؤجلة: { LTR("a") } لإضافة فكرة.
blocked-no-origin = لم تأتِ من مكان على اللوحة، أو لم يعد مكانها موجودًا: { LTR("m") } لنقلها إلى مكان.
blocked-no-thought = القائمة فارغة: { LTR("a") } لإضافة فكرة.
blocked-typing-below = يجب أولًا إنهاء ما كان يُكتب: { LTR("Esc") } لإغلاق هذه القائمة.
blocked-no-card = يجب تحديد بطاقة أولًا.
blocked-no-lane = لا مسار في هذه الخريطة لوضع بطاقة فيه: { LTR("L") } لقائمة المسارات.
blocked-no-map = يجب فتح خريطة أولًا.
blocked-no-opportunity-lane = لا مسار للفرص في هذه الخريطة: { LTR("L") } لقائمة المسارات.
blocked-no-pain = يجب تحديد نقطة ألم أولًا.
blocked-no-opportunity = يجب تحديد فرصة أولًا.
blocked-no-persona = لا شخصيات في هذه الخريطة بعد: { LTR("g p") } لصفحاتها.
blocked-no-stage = لا مراحل في هذه الخريطة بعد: { LTR("S") } لإضافة مرحلة.
blocked-no-touchpoint = يجب تحديد نقطة تواصل أولًا.
blocked-nothing-selected = لا شيء محدد هنا.
blocked-split-name = لا يُقسَّم إلا نص البطاقة.
blocked-nothing-to-redo = لا يوجد ما يُعاد.
blocked-nothing-to-undo = لا يوجد ما يُتراجع عنه.

### ui: filter presets
dialog-presets = تصفيات جاهزة
preset-mine = ما أنا مسؤول عنه
preset-no-name = الاسم غير معروف: يُكتب { LTR("name") } في { LTR("settings.ron") } ({ LTR("masa settings --path") }).
preset-no-owner = فرص بلا مسؤول
preset-unanswered = نقاط ألم بلا حل
preset-unproven = بلا إثبات
preset-worst = أشد نقاط الألم

### ui: parking lot and inbox
dialog-inbox = الوارد { $sent } · الأفكار المؤجلة { $parked }
dialog-parked = الأفكار المؤجلة { $parked } · الوارد { $sent }
hint-park = ما ليس وقته الآن. { LTR("Enter") } للتأجيل؛ { LTR("F6") } مرة أخرى للقائمة
inbox-none = لم يُرسَل شيء. ما يرسله المشاركون ينتظر هنا ليوضع في مكانه.
parked-by = من { $name }
parked-due = الموعد { $day }
parked-facts = { $one } · { $other }
parked-from = نشأت في { $place }
parked-from-nowhere = لم تنشأ على اللوحة
parked-line-prompt = فكرة
parked-none = لا أفكار مؤجلة. { LTR("F6") } لتأجيل فكرة من أي مكان.
parked-on = في { $day }
parked-owner = عند { $name }
prompt-park = تأجيل

### ui: what is said
form-ends = هذا آخر حقل: { LTR("Esc") } للإنهاء.
no-severity-here = لا شدة ولا تكرار في «{ $lane }»؛ لبطاقاته: { $fields }.
capture-begins = بداية الرحلة: لا شيء قبلها.
capture-ends = نهاية الرحلة: لا شيء بعدها.
count-things = { $count ->
    [zero] لا عناصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
did-add = إضافة: { $what }
did-assign = إسناد إلى { $owner }: { $what }
did-assign-clear = مسح المسؤول والموعد: { $what }
did-assign-due = إسناد إلى { $owner } حتى { $due }: { $what }
did-delete = حذف: { $what }
did-due-set = الموعد { $due }: { $what }
did-edit = تعديل: { $what }
did-emotion-clear = مسح الشعور: { $what }
did-field-change = تغيير { $field }: { $what }
did-field-clear = مسح { $field }: { $what }
did-field-set = { $field } = { $to }: { $what }
did-join = ضم إلى { $into }: { $what }
list-goes-on = { $former }، { $field }
did-join-left-out = { $joined }، دون ما للأخرى من: { $fields }
did-link = ربط: { $what } مع { $pain }
did-levels-clear = مسح الشدة والتكرار والدليل: { $what }
did-lower = خفض الشعور: { $what }
did-moment-clear = إزالة لحظة الحقيقة: { $what }
did-moment-set = لحظة الحقيقة: { $what }
did-name = إعادة تسمية: { $what } ← «{ $name }»
did-raise = رفع الشعور: { $what }
doing-answer = فرصة تعالج { $pain }
doing-carry = نقل { $count ->
    [one] عنصر واحد
    [two] عنصرين
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}: مفاتيح الحركة للنقل، { LTR("Enter") } للوضع، { LTR("Esc") } للإرجاع
doing-leave = تغييرات غير محفوظة في { $file }.
doing-leave-unkept = غير محفوظة ولا يمكن استردادها: { LTR("d") } للخروج وفقدان هذه التغييرات.
doing-leave-untitled = لا ملف لهذه الخريطة بعد.
doing-look = معاينة ما سيُستعاد · { LTR("Esc") } للرجوع
join-one = يجب أولًا تعليم بطاقتين أو أكثر: { LTR("Space") } للتعليم.
join-voted-on = لم يُضم شيء: التصويت جارٍ على { $what }. يجب إغلاق التصويت أولًا ({ LTR("v") }).
join-conflict = يجب أولًا حل تعارض الدمج في { $what }.
split-edge = لا يوجد ما يُفصل: المؤشر على طرف النص.
split-one-line = في هذه البطاقة سطر واحد. لتقسيمه من الداخل: { LTR("Enter") } للفتح، ثم الذهاب إلى الموضع، ثم { LTR("Alt-k") }.
did-split = تقسيم إلى { $count ->
    [one] بطاقة واحدة
    [two] بطاقتين
    [few] { $count } بطاقات
   *[other] { $count } بطاقة
}: { $what }
done-undoable = { $done } · { LTR("u") } تراجع
edge-bottom = هذا آخر مسار.
edge-first-card = هذه أول بطاقة في الخلية.
edge-last-card = هذه آخر بطاقة في الخلية.
edge-first-row = هذا أول القائمة.
edge-last-row = هذا آخر القائمة.
edge-matrix = لا بطاقة في ذلك الاتجاه.
edge-end = هذه نهاية الرحلة.
edge-start = هذه بداية الرحلة.
edge-top = هذا أعلى اللوحة.
emotion-highest = { LTR("+2") } هو أعلى شعور.
emotion-lowest = { LTR("−2") } هو أدنى شعور.
emotion-offers-reason = { LTR("−2") } عند { $what } · { LTR("o") } لإضافة نقطة الألم وراءه
empty-map = خريطة فارغة. { LTR("S") } لإضافة المرحلة الأولى.
eyes-of = العرض بعيون { $name }
eyes-of-everyone = العرض بعيون الجميع
fact-eyes = بعيون { $name }
fact-filter = { $filter }
fact-kept = محفوظ للاسترداد
fact-marks = المعلَّمة: { $count }
fact-position = { $place }/{ $count }
fact-read-only = للقراءة فقط
fact-saved = محفوظ
fact-saving = جارٍ الحفظ…
fact-unsaved = غير محفوظ
fact-untitled = بلا عنوان
ghost-touchpoint = نقطة تواصل جديدة…
no-empty-cell = لا خلية تدوين فارغة بعد هذه.
prompt-empty-cell = لا شيء بعد
redid = إعادة: { $done }
save-nothing-new = لا تغييرات للحفظ.
save-under-way = الحفظ جارٍ.
saved = حُفظ { $file }
saved-perhaps-not-durable = حُفظ { $file }، لكنه قد يضيع عند انقطاع الكهرباء
saved-copy-failed = { $saved }؛ تعذّر حفظ نسخة احتياطية من السابق ({ $said })
saved-former-kept = { $saved }؛ الملف السابق باقٍ باسم { $former }
state-future-map = وضع مستقبلي
taken-partly = { $taken }، عدا ما تغيّر بعدها: { $left }
undid = تراجع عن: { $done }
whole-stage = المرحلة كلها
with-cards = { $what } مع { $cards ->
    [one] بطاقة واحدة
    [two] بطاقتين
    [few] { $cards } بطاقات
   *[other] { $cards } بطاقة
}
with-touchpoints = { $what } مع { $touchpoints ->
    [one] نقطة تواصل واحدة
    [two] نقطتَي تواصل
    [few] { $touchpoints } نقاط تواصل
   *[other] { $touchpoints } نقطة تواصل
} و{ $cards ->
    [zero] بلا بطاقات
    [one] بطاقة واحدة
    [two] بطاقتين
    [few] { $cards } بطاقات
   *[other] { $cards } بطاقة
}

### ui: dialogs
action-card-personas = شخصيات هذه البطاقة
action-dialog-bottom = إلى النهاية
action-dialog-close = إغلاق
action-dialog-down = أسفل
action-dialog-page-down = صفحة إلى أسفل
action-dialog-page-up = صفحة إلى أعلى
action-dialog-top = إلى البداية
action-dialog-up = أعلى
action-field-after = الحقل التالي
action-field-before = الحقل السابق
action-field-clear = مسح
action-field-digit = تعيين العدد
action-field-edit = تعديل
action-field-keep-after = اعتماد، الحقل التالي
action-field-keep-before = اعتماد، الحقل السابق
action-field-less = أقل، أو الخيار السابق
action-field-more = أكثر، أو الخيار التالي
action-field-toggle = الخيار التالي
action-field-turn = تغيير خيار أو عدد
action-filter = تصفية البطاقات
action-filter-presets = تصفيات جاهزة: بلا حل، الأشد، بلا إثبات، بلا مسؤول، ما أنا مسؤول عنه
action-find = بحث
action-find-before = النتيجة السابقة
action-find-next = النتيجة التالية
action-inspector-map = كل حقول الخريطة: العنوان واللغة والنطاق والفريق
action-lane-add = إضافة مسار
action-lane-capture = تدوين هنا أو لا
action-lane-down = نقل إلى أسفل
action-lane-hide = إخفاء أو إظهار
action-lane-rename = إعادة تسمية
action-lane-up = نقل إلى أعلى
action-list-choose = اختيار، أو اعتماد المؤشَّر
action-palette-run = تنفيذ
action-prompt-cancel = إلغاء
action-prompt-complete = إكمال
action-prompt-keep = اعتماد
action-ticks-toggle = تأشير
blocked-no-completion = لا يوجد ما يُكمَل هنا.
blocked-no-lane-yet = لا مسار بعد: { LTR("a") } لإضافة مسار.
blocked-nothing-sought = لا بحث بعد: { LTR("/") } للبحث.
blocked-undecided = القرار أولًا: { LTR("Enter") } لاعتماد المؤشَّر، { LTR("Esc") } لإبقائه كما كان.
complaint-any-reference = هذا الحقل يحدده الفحص الذي يتبعه.
complaint-headline = «{ $line }» ليس صفحة وعنوانها، مثل «{ LTR("curve:") } الدعم هو موضع الانكسار».
complaint-count-line = «{ $line }» ليس اسمًا وعددًا، مثل «ريم: 2».
complaint-date = «{ $typed }» ليس تاريخًا. يُكتب يوم وشهر، مثل { LTR("3/12") }، أو تاريخ كامل، مثل { LTR("2026-12-03") }.
complaint-file-name = اسم ملف غير صالح.
complaint-let-go = { $complaint } { LTR("Esc") } مرة أخرى للتخلي عنه.
complaint-no-file-name = يجب كتابة اسم ملف.
complaint-nothing-to-choose = لا يوجد في هذه الخريطة ما يُختار منه بعد.
complaint-number = يجب كتابة عدد، مثل 42 أو 0.5.
complaint-required = لا يصح أن يبقى فارغًا؛ على اللوحة { LTR("x") } للحذف.
complaint-decimal = يجب كتابة عدد من { $least } إلى { $most }، مثل 7.5.
complaint-whole = يجب كتابة عدد صحيح من { $least } إلى { $most }.
dialog-merged = مراجعة ما قرره الدمج
dialog-conflicts = تعارضات دمج بلا حل
dialog-help = المفاتيح
dialog-lane-kinds = ما الغرض من المسار الجديد؟
dialog-lanes = المسارات
dialog-palette = ما المطلوب؟
dialog-personas = لمن هذه البطاقة؟
dialog-references = إلى ماذا يشير هذا؟
did-lane-capture = مسار تدوين: { $what }
did-lane-hide = إخفاء: { $what }
did-lane-no-capture = مسار عادي: { $what }
did-lane-show = إظهار: { $what }
did-decide = قرار «{ $decision }»: { $what }
did-park = تأجيل: { $what }
did-place = إضافة في { $where }: { $what }
did-undecide = إلغاء القرار: { $what }
did-weigh = { $what }: الأثر { $impact }، الجهد { $effort }
edge-first-lane = هذا أول مسار.
filter-gone = أُزيلت التصفية: كل البطاقات ظاهرة.
filter-set = ظاهرٌ { $shown } من { $all } من البطاقات.
find-and-hidden = { $found } · غير ظاهرة: { $hidden } (تصفية أو مسارات مخفية)
find-count = النتائج: { $count }
find-no-more-after = لا نتيجة بعد هذا لـ«{ $text }».
find-no-more-before = لا نتيجة قبل هذا لـ«{ $text }».
find-none = لا نتيجة لـ«{ $text }».
find-only-hidden = «{ $text }» فقط في { $hidden ->
    [one] بطاقة غير ظاهرة
    [two] بطاقتين غير ظاهرتين
    [few] { $hidden } بطاقات غير ظاهرة
   *[other] { $hidden } بطاقة غير ظاهرة
} (تصفية أو مسارات مخفية).
find-only-personas = «{ $text }» في الشخصيات فقط: { LTR("g p") } لعرضها.
find-place = { $place } من { $count }
hint-field-choice = { $choices }
hint-field-counts = { LTR("Enter") } لكتابة أسطر مثل «ريم: 2»
hint-field-headlines = «{ LTR("curve:") } عنوان»؛ أو { LTR("overview") }، { LTR("personas") }، { LTR("ranking") }، { LTR("decisions") }، أو مرحلة
hint-field-date = { LTR("Enter") } لكتابة يوم: { LTR("3/12") } أو { LTR("2026-12-03") }
hint-field-flag = { LTR("Space") }: نعم أو لا
hint-field-line = { LTR("Enter") } للتعديل
hint-field-offered = { LTR("Enter") } للتعديل؛ { LTR("←") } و{ LTR("→") } للاختيار من { $choices }
hint-field-lines = { LTR("Enter") } للتعديل؛ { LTR("Ctrl-J") } لسطر جديد
hint-field-decimal = من { $least } إلى { $most }: { LTR("Enter") } أو رقم لكتابة العدد
hint-field-number = { LTR("Enter") } أو رقم لكتابة العدد
hint-field-references = { LTR("Enter") } لعرض ما يمكن اختياره
hint-field-texts = { LTR("Enter") } للتعديل؛ عنصر في كل سطر ({ LTR("Ctrl-J") })
hint-field-whole = من { $least } إلى { $most }: رقم، أو { LTR("+") } أو { LTR("-") }
hint-filter = كلمات، أو { LTR("key:value") } مثل { LTR("severity:2.. -owner:none") } · فارغ: كل البطاقات · { LTR("Tab") } للإكمال · { LTR("g f") } للجاهزة
hint-find = البحث أثناء الكتابة · { LTR("Enter") } للبقاء، { LTR("Esc") } للرجوع · ثم { LTR("n") }، { LTR("N") }: التالي، السابق
hint-keep-and-add = اعتماد، وإضافة أخرى
hint-key-add = إضافة
hint-key-before = السابق
hint-key-board = اللوحة
hint-key-choose = اعتماد
hint-key-down = أسفل
hint-key-eyes = بعيون مَن
hint-key-hand-over = الإحالة التالية
hint-key-inspector = كل الحقول
hint-key-lower = أسوأ
hint-key-raise = أفضل
hint-key-help = مساعدة
hint-key-hide = إخفاء
hint-key-move = نقل
hint-key-next = التالي
hint-key-notable = الأدنى التالي
hint-key-palette = كل الأوامر
hint-key-presets = الجاهزة
hint-key-ranking = الترتيب
hint-key-matrix = المصفوفة
hint-key-curve = المنحنى
hint-key-channels = القنوات
hint-key-compare = مقارنة
hint-key-metrics = المقاييس
hint-key-automations = الأتمتة
hint-key-decisions = القرارات
hint-key-check = الفحص
hint-key-check-open = إلى موضعه
hint-key-history = السجل
hint-key-session-after = الجلسة التالية
hint-key-replay = إعادة العرض
hint-key-history-open = إلى موضعه
hint-key-play = تشغيل
hint-key-step = خطوة
hint-key-double = { LTR("×2") }
hint-key-eightfold = { LTR("×8") }
hint-key-save-copy = حفظ نسخة
hint-key-leave-replay = إنهاء
hint-key-waive = استثناء
hint-waive = لماذا يقبل الفريق بهذا؛ يُحفظ السبب في الخريطة
hint-key-score = الدرجة
hint-key-decide = قرار
hint-key-park = تأجيل
hint-key-parked = المؤجلة
hint-key-place = حيث نشأت
hint-key-drop = استبعاد
hint-key-inbox = القائمة الأخرى
hint-key-personas = الشخصيات
hint-key-table = الجدول
hint-key-top = البداية
hint-key-touchpoint = نقطة تواصل
hint-key-up = أعلى
hint-owner = اسم، وموعد اختياري: ريم { LTR("3/12") } · فارغ: مسح الاثنين
hint-save-as = اسم الملف، مع المجلد إن كان غيره · تُضاف { LTR(".masa.ron") }
lane-sign-capture = ✓ تدوين
lane-sign-hidden = مخفي
conflict-ours = عندنا: { $value }
conflict-theirs = عندهم: { $value }
conflicts-left = { $count ->
    [one] تعارض دمج واحد بلا حل
    [two] تعارضا دمج بلا حل
    [few] { $count } تعارضات دمج بلا حل
    [many] { $count } تعارض دمج بلا حل
   *[other] { $count } تعارض دمج بلا حل
}؛ { LTR(":") } ثم «حل تعارضات».
blocked-no-conflict = لا تعارضات دمج بلا حل.
action-conflict-list = حل تعارضات الدمج
action-conflict-ours = إبقاء ما عندنا
action-conflict-theirs = أخذ ما عندهم
did-conflict-ours = إبقاء ما عندنا: { $about }
did-conflict-theirs = أخذ ما عندهم: { $about }
did-conflict-removed = حذف: { $what }؛ ما أُضيف إليه أو تغيّر فيه موجود في المرحلة «{ $unplaced }»
lanes-none = لا مسارات بعد: { LTR("a") } لإضافة مسار.

### ui: agenda and timer
action-timer-open = جدول الأعمال والمؤقّت
action-timer-start = بدء الفقرة (بعد عدد: مؤقّت لهذا العدد من الدقائق)
action-timer-pause = إيقاف مؤقت، أو متابعة
action-timer-add = إضافة دقيقتين (بعد عدد: هذا العدد)
action-timer-next = إنهاء هذه الفقرة وبدء التالية
action-timer-stop = إيقاف المؤقّت
action-timer-up = الفقرة السابقة
action-timer-down = الفقرة التالية
action-timer-edit-agenda = تعديل جدول الأعمال
action-agenda-add = إضافة فقرة
action-agenda-edit = تغيير الاسم والدقائق
action-agenda-longer = زيادة دقيقة
action-agenda-shorter = إنقاص دقيقة
action-agenda-ready = أخذ جدول أعمال جاهز
action-agenda-clear-times = مسح الأوقات الفعلية
action-agenda-keep = اعتماد الفقرة، ثم كتابة التالية
agenda-line-prompt = الاسم والدقائق: تصويت صامت 7
agenda-none = لا جدول أعمال بعد: { LTR("a") } لإضافة فقرة، { LTR("t") } لأخذ جدول جاهز.
agenda-ready = الدقائق: { $minutes }، الفقرات: { $count }
blocked-block-without-minutes = لا دقائق لهذه الفقرة: { LTR("e") } لتعديل جدول الأعمال.
blocked-no-block = لا فقرات بعد: { LTR("a") } لإضافة فقرة، { LTR("t") } لأخذ جدول جاهز.
blocked-no-times = لم تستغرق أي فقرة وقتًا بعد.
blocked-no-timer = لا مؤقّت يعمل: { LTR("T") } لبدء مؤقّت.
blocked-nothing-to-time = لا يوجد ما يُبدأ: كتابة عدد الدقائق، أو { LTR("e") } لوضع جدول أعمال.
dialog-agenda = جدول الأعمال
dialog-ready-agendas = جداول أعمال جاهزة
dialog-timer = جدول الأعمال والمؤقّت
did-agenda-ready = أخذ جدول الأعمال الجاهز، الدقائق: { $minutes }
did-block-plan = تخطيط { $count ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}: { $what }
did-block-time = تسجيل الوقت: { $what }
did-times-clear = مسح الأوقات الفعلية من جدول الأعمال
hint-key-add-minutes = دقيقتان إضافيتان
hint-key-agenda = تعديل الجدول
hint-key-edit = تعديل
hint-key-longer = أطول
hint-key-pause = إيقاف مؤقت
hint-key-ready-made = جاهز
hint-key-shorter = أقصر
hint-key-start = بدء
hint-key-stop = إيقاف
hint-key-timer = المؤقّت
timer-added = { $count ->
    [one] دقيقة إضافية.
    [two] دقيقتان إضافيتان.
    [few] { $count } دقائق إضافية.
   *[other] { $count } دقيقة إضافية.
}
timer-done = انتهى جدول الأعمال: استغرق { $actual }، والمخطط { $planned }.
timer-fact-paused = متوقف، { $time }
timer-goes-on = المؤقّت مستمر.
timer-left = بقي { $time }
timer-minutes = { $count } د
timer-nearly-over = لم يبقَ سوى { $time }
timer-no-agenda = لا جدول أعمال بعد: { LTR("e") } لوضعه. أو كتابة الدقائق ثم { LTR("Enter") }.
timer-of-block = { $time } · { $name }
timer-over = تجاوز { $time }
timer-paused = المؤقّت متوقف مؤقتًا.
timer-started = بدأت «{ $name }»: { $time }.
timer-started-ad-hoc = بدأ: { $time }.
timer-stopped = توقف المؤقّت.
timer-typed = { LTR("Enter") }: { $count ->
    [one] مؤقّت لدقيقة واحدة
    [two] مؤقّت لدقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
palette-nothing = لا أمر مطابقًا.
place-not-shown = غير ظاهر: مسار مخفي أو أخفته التصفية.
prompt-filter = تصفية:
prompt-find = بحث:
prompt-owner = المسؤول والموعد:
prompt-save-as = حفظ باسم:
tick-everyone = الجميع
tick-none = لا أحد
value-unset = –
value-yes = ✓
### ui: the journal, and what was left behind
action-recovery-discard = تجاهل…
action-recovery-discard-now = تجاهل الآن
action-recovery-later = لاحقًا
action-recovery-look = معاينة
action-recovery-restore = استعادة
autosave-rests = الحفظ التلقائي متوقف حتى الحفظ يدويًا. { $reason }
blocked-changed-meanwhile = تغيّرت هذه الخريطة في الأثناء؛ الاستعادة عند التشغيل التالي.
blocked-looking = هذه معاينة. { LTR("Esc") } للرجوع.
text-full = لم يُدرَج شيء: أقصى حجم لنص يُعدَّل هنا 256 KiB.
text-too-long = هذا النص أكبر من 256 KiB، وهو أقصى ما يُعدَّل هنا؛ { LTR("E") } لفتح البطاقة في المحرّر الخارجي.
blocked-just-came = ظهر هذا للتو. بعد قراءته يُضغط المفتاح مرة أخرى.
blocked-not-asked = { LTR("d") } أولًا، ثم { LTR("y") }.
blocked-overwrite-not-asked = { LTR("o") } أولًا، ثم { LTR("y") }.
blocked-in-report = يجب إغلاق هذا أولًا: التراجع والإعادة يغيّران الخريطة.
did-nothing = لم يُكتب شيء
hint-leave-unkept = خروج وفقدانها
journal-text = { $done }: { $text }
journal-failed = استرداد ما بعد الأعطال لا يعمل؛ يُستحسن الحفظ قريبًا. { $reason }
journal-panicked = تعطّل استرداد ما بعد الأعطال؛ التقرير في مجلد الحالة.
recovery-change = { $time }  { $done }
recovery-conflicts = تغيّر الملف بعدها. ستُدمج التغييرات فيه، ويبقى { $count ->
    [one] تعارض واحد للحل.
    [two] تعارضان للحل.
    [few] { $count } تعارضات للحل.
    [many] { $count } تعارضًا للحل.
   *[other] { $count } تعارض للحل.
}
recovery-count = { $count ->
    [one] تغيير واحد، من { $from } إلى { $until }
    [two] تغييران، من { $from } إلى { $until }
    [few] { $count } تغييرات، من { $from } إلى { $until }
    [many] { $count } تغييرًا، من { $from } إلى { $until }
   *[other] { $count } تغيير، من { $from } إلى { $until }
}
recovery-count-at = { $count ->
    [one] تغيير واحد، في { $until }
    [two] تغييران، في { $until }
    [few] { $count } تغييرات، في { $until }
    [many] { $count } تغييرًا، في { $until }
   *[other] { $count } تغيير، في { $until }
}
recovery-discard-sure = { LTR("y") } لتجاهل هذه التغييرات · { LTR("Esc") } للاحتفاظ بها
recovery-discarded = { $count ->
    [one] أُهمل تغيير واحد.
    [two] أُهمل تغييران.
    [few] أُهملت { $count } تغييرات.
    [many] أُهمل { $count } تغييرًا.
   *[other] أُهمل { $count } تغيير.
}
recovery-draft = { $time }  { $done }، كما كان يُكتب
recovery-impossible = تعذّرت الاستعادة: { $reason }
recovery-kept = محفوظة لوقت لاحق؛ ستُعرض مجددًا عند التشغيل التالي.
recovery-merged = تغيّر الملف بعدها. ستُدمج التغييرات فيه بلا تعارضات.
recovery-others = { $count ->
    [one] تركت جلسة أخرى
    [two] تركت جلستان أخريان
    [few] تركت { $count } جلسات أخرى
   *[other] تركت { $count } جلسة أخرى
} تغييرات غير محفوظة لهذه الخريطة: تُعرض بعد هذه، أو عند التشغيل التالي إن استُعيدت هذه.
recovery-replayed = الملف لم يتغيّر. ستُطبَّق التغييرات من جديد، ويمكن التراجع عن كل منها.
recovery-title = تغييرات غير محفوظة
recovery-file-damaged = { LTR("Enter") } لاستعادة الخريطة في ملف جديد وإبقاء هذا كما هو؛ يُطلب الاسم عند أول حفظ.
recovery-untitled = خريطة بلا ملف
recovery-unknown-file = خريطة ملفها غير معروف
recovery-whole = لا يوجد ملف. ستُبنى الخريطة من جديد، ويمكن التراجع عن كل تغيير.
restored = { $count ->
    [one] استُعيد تغيير واحد
    [two] استُعيد تغييران، لكلٍّ تراجعه
    [few] استُعيدت { $count } تغييرات، لكلٍّ تراجعه
    [many] استُعيد { $count } تغييرًا، لكلٍّ تراجعه
   *[other] استُعيد { $count } تغيير، لكلٍّ تراجعه
} · { LTR("u") } تراجع
restored-partly = تمت الاستعادة، لكن تعذّر تطبيق { $refused } من أصل { $count } من التغييرات؛ تبقى كلها في دفتر التغييرات.

### ui: carrying, copying, pasting
action-carry = نقل
action-carry-drop = وضع هنا
action-carry-put-back = إرجاع
action-copy = نسخ
action-copy-markdown = نسخ جدولًا بصيغة Markdown
action-copy-tsv = نسخ جدولًا لبرامج الجداول (TSV)
action-paste = لصق ما نُسخ
blocked-mixed = لفعل هذا بها كلها: تعليم بطاقات فقط أو نقاط تواصل فقط أو مراحل فقط.
blocked-nothing-copied = لم يُنسخ شيء بعد: { LTR("y") } للنسخ.
copied-count = { $rows }، { $cards }
copied-marked = كل ما هو معلَّم
count-personas = { $count ->
    [zero] لا شخصيات
    [one] شخصية واحدة
    [two] شخصيتان
    [few] { $count } شخصيات
   *[other] { $count } شخصية
}
count-stages = { $count ->
    [zero] لا مراحل
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $count } مراحل
   *[other] { $count } مرحلة
}
did-copy = نسخ: { $what }
did-copy-markdown = نسخ بصيغة Markdown: { $what } ({ $count })
did-copy-tsv = نسخ بصيغة TSV: { $what } ({ $count })
did-move = نقل إلى { $where }: { $what }
did-move-in-order = نقل إلى الموضع { $place }: { $what }
did-move-somewhere = نقل: { $what }
did-paste = لصق: { $what }
doing-drag = عند الإفلات: نقل { $what } إلى { $where }
help-beyond = الفأرة واللصق
help-filter = key:value
help-filter-does = في { LTR("f") } و{ LTR("/") }: { LTR("severity:2.. owner:none") }
help-click = نقر
help-click-does = تحديد؛ مرتين: تعديل
help-drag = سحب
help-drag-does = نقل بطاقة
help-wheel = العجلة
help-wheel-does = تمرير
help-paste = لصق
help-paste-does = كل سطر بطاقة هنا
help-paste-cells = لصق خلايا
help-paste-cells-does = نقاط التواصل نزولًا، المسارات عرضًا
help-paste-on-name = … على اسم
help-paste-on-name-does = كل صف نقطة تواصل ببطاقاتها
nothing-moved = لم يُنقل شيء.
paste-cut = لم يُلصق سوى أول MiB.
paste-into-lane = { $lane }: { $text }
paste-left-over = نهاية الرحلة: أسطر ملصقة لم توضع: { $count }.
paste-too-long = عدد الصفوف { $rows } أكبر من عدد نقاط التواصل { $touchpoints } من هنا فصاعدًا. عند اللصق على اسم نقطة تواصل يصبح كل صف نقطة جديدة.
paste-too-wide = عدد الأعمدة { $columns } أكبر من عدد المسارات { $lanes }.
put-back = أُعيد إلى مكانه.

### ui: export
action-export = تصدير: شرائح، صور، جداول
action-export-folder = تغيير المجلد
action-export-overwrite = إبقاء الاثنين، أو استبدال
action-export-part = هذه المرحلة، أو الخريطة كلها
action-export-stop = إيقاف التصدير
action-export-tick = تأشير، أو اختيار
action-export-turn = الخيار التالي
action-export-turn-back = الخيار السابق
action-export-write = كتابة المؤشَّر
blocked-exporting = التصدير جارٍ؛ { LTR("Esc") } على الشاشة لإيقافه.
blocked-no-format = يجب تأشير صيغة أولًا: { LTR("Space") }.
blocked-not-exporting = لا تصدير جاريًا.
dialog-export = تصدير
dialog-exported = تم التصدير
export-failed = لم يُكتب { $format }: { $reason }
export-label-sheets = أوراق للكتابة عليها
export-label-deck = Markdown شرائحَ
export-label-embed = تضمين الخريطة
export-label-folder = المجلد
export-label-lanes = المسارات
export-label-live-text = إبقاء نص SVG نصًا
export-label-orientation = الجداول
export-label-paper = الصفحات
export-label-part = المقدار
export-label-persona = بطاقات مَن
export-label-replace = الملفات الموجودة
export-label-rows = صفوف الجداول
export-label-scale = حجم الصور
export-label-theme = السمة
export-lanes-capture = مسارات التدوين
export-lanes-filtered = المسارات بعد التصفية
export-lanes-shown = كل المسارات الظاهرة
export-no = لا
export-embed-part = ما يُصدَّر
export-none = لم يُصدَّر شيء، لأن أحد الملفات تعذّرت كتابته.
export-no-folder = لا مجلد بهذا الاسم
export-numbered = إبقاء الاثنين
export-part-map = الخريطة كلها
export-part-stage = { $stage }
export-replaced = استبدال
export-rows-cards = صف لكل بطاقة
export-rows-grid = كما في الخريطة
export-scale = × { $scale }
export-yes = نعم
exported = صُدِّر إلى { $file } · المسار في الحافظة
exported-copied = المسار في الحافظة.
exported-fetch = في الحافظة، للصق على الجهاز الآخر:
exported-notes = للعلم:
exported-not = لم يُكتب:
exported-partly = { $written } · { $failed }
exported-remote = تم التصدير · في الحافظة: { $line }
exported-several = صُدِّرت الملفات ({ $count }) إلى { $folder } · المسار في الحافظة
exported-to = كُتب في { $folder }
fact-export-stopping = جارٍ إيقاف التصدير…
fact-exporting = جارٍ التصدير { $percent } ٪ · { LTR("Esc") } للإيقاف
hint-key-folder = المجلد
hint-key-overwrite = الموجودة
hint-key-part = مرحلة/خريطة
hint-key-write = كتابة
hint-key-write-mine = كتابة نسختي
holds-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
   *[other] { $count } صفحة
}
holds-pixels = { $width } × { $height }
holds-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}

### ui: import
action-import-cards = لصقه بطاقات
action-import-into = استيراد ملف إلى هذه الخريطة
action-import-take = استيراده
action-start-import = استيراد ملف
blocked-not-pasted = هذا ملف وليس نصًا ملصقًا.
dialog-import = استيراد { $file }
dialog-paste-cells = كل صف نقطة تواصل، وكل عمود مسار
dialog-import-pasted = يبدو هذا رحلة كاملة
did-import = استيراد: { $what }
hint-import = جدول (CSV أو XLSX أو Markdown) أو Mermaid أو JSON أو مخطط نصي أو ملف مصدَّر يحمل خريطته
hint-key-import = استيراد
action-import-heads = تحديد معاني الترويسات
action-import-sheets = اختيار إحدى أوراقه
action-head-next = المعنى التالي لهذه الترويسة
action-head-former = المعنى السابق لهذه الترويسة
hint-key-import-heads = الترويسات
hint-key-import-sheets = الأوراق
hint-key-head-next = المعنى التالي
hint-key-head-former = المعنى السابق
scope-import-heads = في ترويسات الاستيراد
dialog-import-heads = ما تصير إليه الترويسات
dialog-import-sheets = أي ورقة؟
import-all-sheets = كلها معًا
import-heads-asked = لا ترويسة معروفة: تحديد معانيها، ثم { LTR("Enter") }.
blocked-no-heads = لا ترويسة فيه تحتمل معنى آخر.
blocked-no-sheets = ليس مصنّفًا متعدد الأوراق.
head-own-lane = مسار مستقل
head-lane-name = مسار البطاقة
head-number = أرقام الصفوف
head-ignored = لا شيء: تُترك
import-counts = { $stages } · { $touchpoints } · { $cards }
import-counts-personas = { $counts } · { $personas }
import-becomes-map = ينشئ هذا خريطة جديدة.
import-sets-figures = يعيّن هذا أرقام { $count ->
    [one] مقياس واحد
    [two] مقياسين
    [few] { $count } مقاييس
    [many] { $count } مقياسًا
   *[other] { $count } مقياس
} في الخريطة المفتوحة، بتراجع واحد.
import-comes-into = يُضاف هذا إلى الخريطة المفتوحة، بتراجع واحد.
import-recognised = قُرئ بوصفه: { $shape }.
import-stage-head = { $stage } · { $cards }
import-not-taken-over = لم يُنقل: { $parts }.
import-part-agenda = جدول الأعمال
import-part-parked = الأفكار المؤجلة
import-part-votes = الأصوات
import-part-waivers = الاستثناءات
import-under-way = جارٍ قراءة { $file } …
import-unplaced-head = { $count ->
    [one] عنصر واحد بلا مكان؛ يوضع
    [two] عنصران بلا مكان؛ يوضعان
    [few] { $count } عناصر بلا مكان؛ توضع
    [many] { $count } عنصرًا بلا مكان؛ توضع
   *[other] { $count } عنصر بلا مكان؛ توضع
} في «غير موضوع»:
import-others-hint = { LTR("masa import --all") } ينشئ خريطة من كل منها.
import-unplaced-one = { $place }: «{ $text }» – { $why }
imported-new = { $what } · لم تُحفظ بعد: { LTR("Ctrl-S") } لتسمية ملف
imported-nothing = لا شيء للاستيراد: كله في هذه الخريطة بالفعل.
prompt-import = استيراد:
start-import = استيراد جدول، أو صورة أو شرائح تحمل خريطتها، أو مخطط نصي

### ui: outside changes
action-file-edit = تعديل ملف كان مفتوحًا في برنامج آخر
action-file-outside = عرض ما غيّره برنامج آخر في هذا الملف
action-outside-close = إبقاء نسختي
action-outside-copy = حفظ نسختي باسم آخر
action-outside-merge = دمج الاثنتين
action-outside-overwrite = الكتابة فوقه بنسختي
action-outside-overwrite-now = الكتابة فوقه الآن
action-outside-reload = إعادة التحميل من القرص
action-save-as = حفظ باسم آخر
blocked-not-read-only = هذا الملف ليس للقراءة فقط.
blocked-no-external-change = لم يغيّر برنامج آخر هذا الملف.
blocked-external-change-foreign = ليس هذا الملف المفتوح. يُغلق هذا، ثم يُفتح ذلك الملف.
blocked-external-change-removed = لا يوجد ما يُعاد تحميله: حُذف الملف.
blocked-external-change-working = العمل جارٍ…
dialog-external-change = { $file }
did-outside-merge = دمج { $count ->
    [one] تغيير واحد
    [two] تغييرين
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
} من برنامج آخر
did-outside-reload = إعادة التحميل من القرص
fact-external-change-changed = تغيّر من الخارج
fact-external-change-removed = حُذف من الخارج
file-editable = صار تعديل { $file } ممكنًا.
hint-key-copy = نسخ
hint-key-keep-mine = إبقاء نسختي
hint-key-merge = دمج
hint-key-reload = إعادة تحميل
external-change-overwrite-sure = { LTR("y") } للكتابة فوق الموجود · { LTR("Esc") } للرجوع
external-change-write-sure = { LTR("y") } لكتابة الخريطة هناك من جديد · { LTR("Esc") } للرجوع
external-change-as-before = عاد { $file } كما كان.
external-change-as-before-save = عاد { $file } إلى المتوقع. يمكن الحفظ مرة أخرى.
external-change-changed = غيّر برنامج آخر هذا الملف.
external-change-changed-unsaved = غيّر برنامج آخر هذا الملف؛ لم يُكتب شيء.
external-change-changes = { $count ->
    [one] أجرى هذا التغيير:
    [two] أجرى هذين التغييرين:
    [few] أجرى { $count } تغييرات:
    [many] أجرى { $count } تغييرًا:
   *[other] أجرى { $count } تغيير:
}

import-unplaced = غير موضوع
import-stage = مرحلة { $number }
decisions-do = للتنفيذ
decisions-later = لاحقًا
decisions-no = لن يُنفَّذ
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
present-feels = { $name }: { $marks }
present-beside = { $one } · { $other }
present-ranking = الترتيب حسب { $score }
metrics-figures = الفعلي والمستهدف
metrics-bar = نحو الهدف
dialog-vote = تصويت
action-vote-close = إغلاق التصويت
vote-question = ما الأهم؟
vote-start =
    ابدأ: { $count ->
        [one] مرشح واحد
        [two] مرشحان
        [few] { $count } مرشحين
        [many] { $count } مرشحًا
       *[other] { $count } مرشح
    }
vote-title = تصويت: { $question }
vote-title-round = جولة ثانية: { $question }
vote-turn =
    الناخب { $turn }: { $left ->
        [0] لم يبقَ صوت
        [one] بقي صوت واحد
        [two] بقي صوتان
        [few] بقيت { $left } أصوات
        [many] بقي { $left } صوتًا
       *[other] بقي { $left } صوت
    }، حتى { $most } لواحد؛ Enter مرتين للتسليم
vote-voted =
    { $count ->
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
vote-decided =
    { $count ->
        [0] لم يصوّت أحد لأيٍّ منها.
        [one] فاز واحد بمكان.
        [two] فاز اثنان بمكان.
       *[other] عدد الفائزين بمكان: { $count }.
    }
vote-tied =
    تعادُل بين { $count } على { $places ->
        [one] المكان الأخير
        [two] المكانين الأخيرين
       *[other] آخر { $places } أماكن
    }: r لفتح جولة ثانية.
vote-tied-again =
    تعادُل بين { $count } على { $places ->
        [one] المكان الأخير
        [two] المكانين الأخيرين
       *[other] آخر { $places } أماكن
    }: مفتاح المسافة للاختيار.
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
