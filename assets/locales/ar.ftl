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
field-answers = الألم المعالج
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
field-future-of = مستقبل الخريطة
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
field-bond = الارتباط
field-expectation = التوقّع
field-hand-over = الانتقال
field-emotion = الشعور
field-emotions = الشعور حسب الشخصية
field-moment-of-truth = لحظة الحقيقة
field-verdict = الحكم
field-planned = المدة المخططة
field-by = صاحب الفكرة
field-from = نشأت في
field-parked-on = تاريخ التأجيل
field-inbox = في الوارد
field-lane = المسار
field-question = السؤال
field-scope-of-vote = على ماذا نصوّت
field-way = طريقة التصويت
field-votes-each = أصوات كل مصوّت
field-max-on-one = الحد الأقصى لكل خيار
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
field-about = الموضوع
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
lane-custom = مخصّص
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
verdict-reconfigure = يحتاج إلى إعادة تصميم
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
name-quoted = «{ $text }»
# Between the parts of an enumeration.
list-separator = ،{ " " }
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
name-block = الفقرة «{ $name }»
name-block-nameless = الفقرة { $id } بلا اسم
name-parked = الفكرة المؤجلة «{ $name }»
name-parked-nameless = الفكرة المؤجلة الفارغة { $id }
name-ballot = التصويت «{ $name }»
name-ballot-nameless = التصويت { $id } بلا عنوان
name-waiver = الاستثناء «{ $name }»
name-waiver-nameless = الاستثناء { $id }
place-stage = { $stage }
place-touchpoint = { $stage } › { $touchpoint }
place-cell = { $home }، { $lane }

### insight: filter
filter-none = بلا تصفية
filter-both = { $one } · { $other }
filter-personas = الشخصية: { $names }
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
filter-key-answered = معالَج
filter-key-conflict = تعارض
filter-unknown-key = مفتاح غير معروف «{ $key }». المفاتيح: { $known }. للبحث عن الكلمة نفسها توضع بين علامتي اقتباس.
filter-no-value = «{ LTR($key, ":") }» تنقصه قيمة، مثلًا { $example }.
filter-unknown-persona = لا شخصية باسم «{ $name }» في هذه الخريطة.
filter-unknown-lane = لا مسار باسم «{ $name }» في هذه الخريطة.
filter-unknown-stage = لا مرحلة باسم «{ $name }» في هذه الخريطة.
filter-unknown-touchpoint = لا نقطة تواصل باسم «{ $name }» في هذه الخريطة.
filter-unknown-card = لا بطاقة في هذه الخريطة فيها «{ $name }».
filter-no-choice = { $field }: القيم الممكنة { $choices } أو { $last }، والمكتوب «{ $value }».
filter-no-whole = { $field }: المطلوب عدد صحيح أو مدى، مثل { $example }، والمكتوب «{ $value }».
filter-no-number = { $field }: المطلوب عدد أو مدى، مثل { $example }، والمكتوب «{ $value }».
filter-no-date = { $field }: المطلوب تاريخ أو مدى، مثل { $example }، والمكتوب «{ $value }».

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
rank-taken = { $arithmetic } · مأخوذ من { $pain }: { $factors }
rank-factor = { $factor }
rank-factors = { $former }، { $factor }
rank-left-out = لم يُحتسب لأنه ليس لأي بطاقة هنا: { $factors }
rank-below = أدناه: بطاقات بدون { $factors }
rank-below-all = أدناه: بطاقات بلا أي قيمة تدخل في هذه الدرجة

### insight: decisions
decision-known = { $votes }، { $evidence }
decision-reason = السبب: { $pain } ({ $known })
decision-reason-bare = السبب: { $pain }
decision-reason-more = { $reason }، { $more ->
    [one] وأخرى
    [two] وأخريان
   *[other] و{ $more } أخرى
}
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
claim-assumed = { $count ->
    [one] واحدة من أشد { $worst } نقاط ألم ليست سوى افتراض
    [two] اثنتان من أشد { $worst } نقاط ألم ليستا سوى افتراض
   *[other] { $count } من أشد { $worst } نقاط ألم ليست سوى افتراضات
}
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
channels-weakest = أضعف نقطة تواصل: «{ $touchpoint }» ({ $emotion })
channels-fall = أكبر هبوط في المشاعر من «{ $from }» إلى «{ $to }» ({ $before } ثم { $after })
channels-fall-changes = { $fall }، حيث ينتقل العميل
channels-hand-overs = { $count ->
    [0] لا انتقالات: لا يضطر العميل إلى تغيير القناة
    [one] انتقال واحد، يضطر فيه العميل إلى تغيير القناة أو يُحوَّل إلى جهة أخرى
    [two] انتقالان، يضطر فيهما العميل إلى تغيير القناة أو يُحوَّل إلى جهة أخرى
    [few] { $count } انتقالات، يضطر فيها العميل إلى تغيير القناة أو يُحوَّل إلى جهة أخرى
    [many] { $count } انتقالًا، يضطر فيها العميل إلى تغيير القناة أو يُحوَّل إلى جهة أخرى
   *[other] { $count } انتقال، يضطر فيها العميل إلى تغيير القناة أو يُحوَّل إلى جهة أخرى
}
channels-without = نقاط تواصل قناتها غير معروفة: { $count }

### insight: check
check-dangling-reference-title = إشارات إلى مفقود
check-dangling-reference = { $about }: يشير الحقل «{ $field }» إلى { $target }، وهو ليس في الخريطة.
check-conflict-title = تعارضات دمج بلا حل
check-nameless-title = بلا اسم
check-nameless-persona = هذه الشخصية بلا اسم.
check-nameless-stage = هذه المرحلة بلا اسم.
check-nameless-touchpoint = نقطة التواصل هذه بلا اسم.
check-empty-card-title = بطاقات بلا نص
check-empty-card = بطاقة بلا نص في { $home }.
check-language-title = لغة غير معروفة
check-language = «{ $language }» ليس رمز لغة، مثل { LTR("en") } أو { LTR("he") } أو { LTR("el-GR") }.
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
check-waiver-unknown = لا فحص باسم «{ $check }»، فاستثناؤه بلا أثر. الفحوص التي يمكن استثناؤها: { $known }.
check-waiver-unused = استثناء «{ $check }» لم يعد لازمًا: { $about }.
check-unknown-field-title = حقول غير معروفة
check-unknown-field = حقل غير معروف «{ $field }» في { $about }؛ يبقى كما هو.
check-unknown-field-nearest = حقل غير معروف «{ $field }» في { $about }؛ يبقى كما هو. هل المقصود { $known }؟

### export
export-stage = مرحلة
export-cancelled = أُلغي التصدير، ولم يُكتب شيء.
export-refused = تعذّرت الكتابة: { $said }
export-too-large = صورة من { LTR($width, " × ", $height) } بكسل تتجاوز الحد، وهو { $limit } بكسل إجمالًا. الحل: تصدير جزء من الخريطة، أو بحجم أصغر.
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
html-more = المزيد بالتمرير جانبيًا.
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
one-page-crowded = لا متسع هنا لهذه: { $lanes }
one-page-empty = لا شيء بعد في: { $lanes }
one-page-left-out = لا مكان على الصفحة: { $card } ({ $place })
one-page-shortened = مختصر في الصفحة: { $card } ({ $place })
poster-moment-of-truth = لحظة الحقيقة
poster-reviewed = آخر مراجعة
show-no-stages = لا توجد مراحل بعد.
show-no-personas = لا توجد شخصيات بعد.
show-nothing-ranked = لا يوجد ما يُرتَّب بعد.
show-no-agenda = لا يوجد جدول أعمال بعد.
show-no-metrics = لا توجد مقاييس بعد.
show-no-automations = لا توجد أتمتة بعد.

### export: pages of a deck
deck-continued = { $parts ->
    [0] { $name } (تتمة)
   *[other] { $name } ({ $part } من { $parts })
}
deck-curve = المشاعر على طول الرحلة
deck-emotion = الشعور { $emotion }
deck-everybody = الجميع
deck-exit = قد تنتهي الرحلة هنا
deck-first-of = { $title }: أول { $shown } من { $count }
deck-goals = الأهداف مرتبة
deck-grid = خريطة الرحلة: { $stages }
deck-left-out = فارغة، لم تُعرض
deck-logo = الشعار
deck-loops-to = تعود إلى { $stage }
deck-matrix-wins = { $count ->
    [one] فرصة واحدة من { $all } مكسب سريع: أثر كبير بجهد قليل
    [two] فرصتان من { $all } مكسبان سريعان: أثر كبير بجهد قليل
    [few] { $count } فرص من { $all } مكاسب سريعة: أثر كبير بجهد قليل
   *[other] { $count } فرصة من { $all } مكاسب سريعة: أثر كبير بجهد قليل
}
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
    .also = حل, علاج, معالجة, فكرة, أضف فرصة
action-assumed = الدليل: افتراض
action-reported = الدليل: مُبلَّغ عنه
action-measured = الدليل: مُقاس
action-card-add = إضافة بطاقة بعد هذه
    .also = بطاقة جديدة, أضف بطاقة, إدراج
action-card-join = ضم البطاقات المعلَّمة
    .also = ادمج, جمع, دمج البطاقات
action-card-split = تقسيم: بطاقة لكل سطر
    .also = قسّم, اقسم, فصل
action-clear = مسح الشدة والتكرار والدليل، أو الشعور
action-delete = حذف
    .also = احذف, امسح, مسح, أزل, إزالة
action-edit = تعديل
    .also = عدّل, حرّر, تحرير, غيّر, تغيير الاسم, كتابة
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
    .also = صفوف, أسطر, أضف مسار
action-park = تأجيل فكرة (مرتين: القائمة)
    .also = أجّل, لاحقًا, خارج الموضوع, ملاحظة
action-parked-add = إضافة فكرة
action-parked-carry = تحويلها إلى بطاقة ونقلها إلى مكان
action-parked-drop = استبعادها
action-parked-keep = اعتماد، ثم التالية
action-parked-other = المؤجلة أو الوارد
action-parked-place = تحويلها إلى بطاقة حيث نشأت
action-leave = إغلاق هذه الشاشة، أو خروج
    .also = اخرج, أغلق, إنهاء
action-leaving-discard = خروج بلا حفظ (يمكن الاسترداد عند التشغيل التالي)
action-leaving-save = حفظ وخروج
action-leaving-stay = بقاء
action-lower = خفض الشعور
action-raise = رفع الشعور
action-mark = وضع علامة أو إزالتها
    .also = علّم, حدّد, تحديد, اختر, اختيار
action-moment = لحظة الحقيقة
    .also = مهم, لحظة حاسمة, نجمة
action-owner = المسؤول والموعد
    .also = تكليف, كلّف, إسناد, أسند, من, موعد نهائي, تاريخ
action-undo = تراجع
    .also = إلغاء, رجوع, ارجع
action-redo = إعادة
    .also = أعد, كرّر, تكرار, مرة أخرى
action-save = حفظ
    .also = احفظ, خزّن, تخزين
action-stage-add = إضافة مرحلة بعد هذه
    .also = مرحلة جديدة, أضف مرحلة, خطوة, عمود
action-touchpoint-add = إضافة نقطة تواصل بعد هذه
    .also = نقطة جديدة, أضف نقطة, نقطة اتصال, نقطة تماس
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
action-text-redo = إعادة ما كُتب
action-text-word-left = كلمة إلى اليسار
action-text-word-right = كلمة إلى اليمين
action-view-board = عرض اللوحة
    .also = خريطة, رئيسية, البداية
action-view-table = عرض الجدول
    .also = قائمة, جدول بيانات, إكسل
action-view-ranking = عرض الترتيب: بماذا نبدأ
    .also = أولوية, أولويات, رتّب, RICE
action-view-matrix = عرض مصفوفة الأثر والجهد
    .also = مكاسب سريعة, أولويات, تأثير
action-view-curve = عرض منحنى المشاعر كبيرًا
    .also = مزاج, خط المشاعر, رسم بياني
action-view-compare = مقارنة بخريطة الوضع الحالي، أو بملف آخر
    .also = قارن, فرق, اختلاف, قبل وبعد
action-view-channels = عرض القنوات والانتقالات
    .also = إحالة, تحويل, تسليم
action-view-metrics = عرض المقاييس
    .also = أرقام, مؤشرات, قياسات, KPI
action-view-automations = عرض الأتمتة
    .also = تلقائي, آلي
action-view-decisions = عرض القرارات
    .also = مهام, إجراءات, ما تقرر
action-view-present = تقديم الخريطة على الشاشة كلها
    .also = عرض تقديمي, شرائح, شاشة كاملة, بروجكتر
action-view-parked = عرض الأفكار المؤجلة والوارد
action-view-check = فحص الخريطة: ما الخطأ وما الناقص
    .also = افحص, مشاكل, أخطاء, تدقيق, جودة
action-view-history = عرض سجل الخريطة، وإعادة عرضه
    .also = تاريخ, تغييرات, من غيّر
action-view-personas = عرض الشخصيات
    .also = عملاء, من, بيرسونا
action-view-cancel = إزالة العلامات أو البحث أو التصفية
action-view-density = مريح أو كثيف
action-view-eyes = العرض بعيون الجميع أو شخصية واحدة
    .also = منظور, وجهة نظر, بيرسونا
action-view-help = مساعدة
    .also = مفاتيح, اختصارات, دليل
action-view-inspector = كل الحقول في نموذج
    .also = تفاصيل, خصائص, خواص
action-view-palette = كل الأوامر
action-view-settings = الإعدادات
    .also = تفضيلات, تهيئة, خيارات, لغة, ألوان
action-view-redraw = إعادة رسم الشاشة
group-navigate = التنقل
group-card = البطاقات
group-structure = المراحل ونقاط التواصل والمسارات
group-persona = الشخصيات
group-find = البحث والعلامات
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
scope-black = حين تكون الشاشة سوداء
scope-check = في الفحص
scope-history = في السجل
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
preset-mine = ما يخصّني
preset-no-name = الاسم غير معروف: يُكتب { LTR("name") } في { LTR("settings.ron") } ({ LTR("masa settings --path") }).
preset-no-owner = فرص بلا مسؤول
preset-unanswered = نقاط ألم بلا حل
preset-unproven = بلا دليل
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
parked-owner = المسؤول { $name }
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
did-due-set = تحديد الموعد { $due }: { $what }
did-edit = تعديل: { $what }
did-emotion-clear = مسح الشعور: { $what }
did-field-change = تغيير { $field }: { $what }
did-field-clear = مسح { $field }: { $what }
did-field-set = تعيين { $field } ({ $to }): { $what }
did-join = ضم إلى { $into }: { $what }
list-goes-on = { $former }، { $field }
did-join-left-out = { $joined }، دون ما للأخرى من: { $fields }
did-link = ربط: { $what } مع { $pain }
did-levels-clear = مسح الشدة والتكرار والدليل: { $what }
did-lower = خفض الشعور: { $what }
did-moment-clear = إلغاء لحظة الحقيقة: { $what }
did-moment-set = تعيين لحظة الحقيقة: { $what }
did-name = إعادة تسمية إلى «{ $name }»: { $what }
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
join-one = يجب أولًا وضع علامة على بطاقتين أو أكثر: { LTR("Space") }.
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
emotion-offers-reason = { LTR("−2") } عند { $what } · { LTR("o") } لإضافة نقطة الألم وراء ذلك
empty-map = خريطة فارغة. { LTR("S") } لإضافة المرحلة الأولى.
eyes-of = العرض بعيون { $name }
eyes-of-everyone = العرض بعيون الجميع
fact-eyes = بعيون { $name }
fact-filter = { $filter }
fact-kept = مسجَّل
fact-marks = المعلَّمة: { $count }
fact-position = { LTR($place, "/", $count) }
fact-read-only = للقراءة فقط
fact-saved = محفوظ
fact-saving = جارٍ الحفظ…
fact-unsaved = غير محفوظ
fact-untitled = بلا عنوان
fact-unreturned = لم تُعَد أوراق التصويت
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
undid = تراجع عن { $done }
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
    .also = رشّح, فلتر, فلترة, أظهر فقط
action-filter-presets = تصفيات جاهزة: بلا حل، الأشد، بلا دليل، بلا مسؤول، ما يخصّني
action-find = بحث
    .also = ابحث, فتّش, إيجاد
action-find-before = النتيجة السابقة
action-find-next = النتيجة التالية
action-inspector-map = كل حقول الخريطة: العنوان واللغة والنطاق والفريق
    .also = عنوان, لغة, اسم الخريطة, إعدادات الخريطة
action-lane-add = إضافة مسار
action-lane-capture = تدوين هنا أو لا
action-lane-down = نقل إلى أسفل
action-lane-hide = إخفاء أو إظهار
action-lane-rename = إعادة تسمية
action-lane-up = نقل إلى أعلى
action-list-choose = اختيار، أو اعتماد ما عليه ✓
action-palette-run = تنفيذ
action-prompt-cancel = إلغاء
action-prompt-complete = إكمال
action-prompt-keep = اعتماد
action-ticks-toggle = وضع ✓
blocked-no-completion = لا يوجد ما يُكمَل هنا.
blocked-no-lane-yet = لا مسار بعد: { LTR("a") } لإضافة مسار.
blocked-nothing-sought = لا بحث بعد: { LTR("/") } للبحث.
blocked-undecided = القرار أولًا: { LTR("Enter") } لاعتماد ما عليه ✓، { LTR("Esc") } لإبقائه كما كان.
complaint-any-reference = هذا الحقل يحدده الفحص الذي يتبعه.
complaint-headline = «{ $line }» ليس صفحة وعنوانها، مثل «{ LTR("curve:") } الدعم هو موضع الانكسار».
complaint-count-line = «{ $line }» ليس اسمًا وعددًا، مثل «ريم: 2».
complaint-date = «{ $typed }» ليس تاريخًا. يُكتب يوم وشهر، مثل { LTR("3/12") }، أو تاريخ كامل، مثل { LTR("2026-12-03") }.
complaint-file-name = اسم ملف غير صالح.
complaint-let-go = { $complaint } { LTR("Esc") } مرة أخرى لإهماله.
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
did-lane-capture = تحويل إلى مسار تدوين: { $what }
did-lane-hide = إخفاء: { $what }
did-lane-no-capture = تحويل إلى مسار عادي: { $what }
did-lane-show = إظهار: { $what }
did-decide = قرار «{ $decision }»: { $what }
did-park = تسجيل: { $what }
did-place = إضافة في { $where }: { $what }
did-undecide = إلغاء القرار: { $what }
did-weigh = تعيين الأثر { $impact } والجهد { $effort }: { $what }
edge-first-lane = هذا أول مسار.
filter-gone = أُزيلت التصفية: كل البطاقات ظاهرة.
filter-set = البطاقات الظاهرة: { $shown } من { $all }.
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
hint-filter = كلمات، أو { LTR("key:value") } مثل { LTR("severity:2.. -owner:none") } · فارغ: كل البطاقات · { LTR("Tab") } إكمال · { LTR("g f") } تصفيات جاهزة
hint-find = البحث أثناء الكتابة · { LTR("Enter") } للبقاء، { LTR("Esc") } للرجوع · ثم { LTR("n") }، { LTR("N") }: التالي، السابق
hint-keep-and-add = اعتماد، وإضافة أخرى
hint-key-add = إضافة
hint-key-before = السابق
hint-key-board = اللوحة
hint-key-choose = اعتماد
hint-key-down = أسفل
hint-key-eyes = بعيون مَن
hint-key-hand-over = الانتقال التالي
hint-key-inspector = كل الحقول
hint-key-lower = أسوأ
hint-key-raise = أفضل
hint-key-help = مساعدة
hint-key-hide = إخفاء
hint-key-move = نقل
hint-key-next = التالي
hint-key-notable = اللحظة التالية
hint-key-palette = كل الأوامر
hint-key-presets = تصفيات جاهزة
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
hint-key-replay = إعادة عرض
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
hint-key-top = أعلى العمود
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
    .also = حل, تعارض
action-conflict-ours = إبقاء ما عندنا
action-conflict-theirs = أخذ ما عندهم
did-conflict-ours = إبقاء ما عندنا: { $about }
did-conflict-theirs = أخذ ما عندهم: { $about }
did-conflict-removed = حذف: { $what }؛ ما أُضيف إليه أو تغيّر فيه موجود في المرحلة «{ $unplaced }»
lanes-none = لا مسارات بعد: { LTR("a") } لإضافة مسار.

### ui: agenda and timer
action-timer-open = جدول الأعمال والمؤقّت
    .also = ساعة, وقت, دقائق, أجندة, عد تنازلي
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
action-agenda-ready = اختيار جدول أعمال جاهز
action-agenda-clear-times = مسح الأوقات الفعلية
action-agenda-keep = اعتماد الفقرة، ثم كتابة التالية
agenda-line-prompt = الاسم والدقائق: تصويت صامت 7
agenda-none = لا جدول أعمال بعد: { LTR("a") } لإضافة فقرة، { LTR("t") } لاختيار جدول جاهز.
agenda-ready = الدقائق: { $minutes }، الفقرات: { $count }
blocked-block-without-minutes = لا دقائق لهذه الفقرة: { LTR("e") } لتعديل جدول الأعمال.
blocked-no-block = لا فقرات بعد: { LTR("a") } لإضافة فقرة، { LTR("t") } لاختيار جدول جاهز.
blocked-no-times = لم تستغرق أي فقرة وقتًا بعد.
blocked-no-timer = لا مؤقّت يعمل: { LTR("T") } لبدء مؤقّت.
blocked-nothing-to-time = لا يوجد ما يُوقَّت: كتابة عدد الدقائق، أو { LTR("e") } لوضع جدول أعمال.
dialog-agenda = جدول الأعمال
dialog-ready-agendas = جداول أعمال جاهزة
dialog-timer = جدول الأعمال والمؤقّت
did-agenda-ready = اختيار جدول أعمال جاهز (الدقائق: { $minutes })
did-block-plan = تخطيط { $count ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}: { $what }
did-block-time = تسجيل الوقت: { $what }
did-times-clear = مسح الأوقات الفعلية من جدول الأعمال
hint-key-add-minutes = دقيقتان إضافيتان
hint-key-agenda = تعديل الفقرات
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
timer-started-ad-hoc = بدأ المؤقّت: { $time }.
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
tick-none = بدون
value-unset = –
value-yes = ✓
### ui: the journal, and what was left behind
action-recovery-discard = إهمال…
action-recovery-discard-now = إهمال الآن
action-recovery-later = لاحقًا
action-recovery-look = معاينة
action-recovery-restore = استعادة
autosave-rests = الحفظ التلقائي متوقف حتى الحفظ يدويًا. { $reason }
blocked-changed-meanwhile = تغيّرت هذه الخريطة في الأثناء؛ الاستعادة عند التشغيل التالي.
blocked-looking = هذه معاينة. { LTR("Esc") } للرجوع.
text-full = لم يُدرَج شيء: أقصى حجم لنص يُعدَّل هنا { LTR("256 KiB") }.
text-too-long = هذا النص أكبر من { LTR("256 KiB") }، وهو أقصى ما يُعدَّل هنا؛ { LTR("E") } لفتح البطاقة في المحرّر الخارجي.
blocked-just-came = ظهر هذا للتو. بعد قراءته يُضغط المفتاح مرة أخرى.
key-out-of-reach = لا يمكن كتابة { LTR($key) } هنا: لوحة المفاتيح العربية ترسل «{ $typed }». للوصول إلى «{ $action }»: { LTR($palette) } ثم الاسم.
blocked-not-asked = { LTR("d") } أولًا، ثم { LTR("y") }.
blocked-overwrite-not-asked = { LTR("o") } أولًا، ثم { LTR("y") }.
blocked-in-report = يجب إغلاق هذا أولًا: التراجع والإعادة يغيّران الخريطة.
did-nothing = لم يُكتب شيء
hint-leave-unkept = خروج وفقدانها
journal-text = { $done }: { $text }
journal-failed = الاسترداد بعد الأعطال معطّل؛ الأفضل الحفظ الآن. { $reason }
journal-panicked = تعطّل الاسترداد بعد الأعطال؛ التقرير في مجلد الحالة.
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
recovery-discard-sure = { LTR("y") } لإهمال هذه التغييرات · { LTR("Esc") } للاحتفاظ بها
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
    [two] استُعيد تغييران، ولكلٍّ منهما تراجع
    [few] استُعيدت { $count } تغييرات، ولكلٍّ منها تراجع
    [many] استُعيد { $count } تغييرًا، ولكلٍّ منها تراجع
   *[other] استُعيد { $count } تغيير، ولكلٍّ منها تراجع
} · { LTR("u") } تراجع
restored-partly = تمت الاستعادة، لكن تعذّر تطبيق { $refused } من أصل { $count } من التغييرات؛ تبقى كلها في دفتر التغييرات.

### ui: carrying, copying, pasting
action-carry = نقل
    .also = انقل, حرّك, تحريك, سحب, رتّب
action-carry-drop = وضع هنا
action-carry-put-back = إرجاع
action-copy = نسخ
    .also = انسخ, حافظة
action-copy-markdown = نسخ في جدول Markdown
action-copy-tsv = نسخ في جدول لبرامج الجداول (TSV)
action-paste = لصق ما نُسخ
    .also = الصق, إدراج, حافظة
blocked-mixed = يجب أن يكون المعلَّم نوعًا واحدًا: بطاقات أو نقاط تواصل أو مراحل.
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
doing-drag = الإفلات ينقل إلى { $where }: { $what }
help-beyond = الفأرة واللصق
help-out-of-reach = ليست على لوحة المفاتيح العربية: تُنفَّذ بالاسم ({ LTR(":") })
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
paste-left-over = نهاية الرحلة: لم توضع أسطر ملصقة ({ $count }).
paste-too-long = عدد الصفوف { $rows } أكبر من عدد نقاط التواصل { $touchpoints } من هنا فصاعدًا. عند اللصق على اسم نقطة تواصل يصبح كل صف نقطة جديدة.
paste-too-wide = عدد الأعمدة { $columns } أكبر من عدد المسارات { $lanes }.
put-back = أُعيد إلى مكانه.

### ui: export
action-export = تصدير: شرائح، صور، جداول
    .also = صدّر, طباعة, اطبع, صورة, إرسال, مشاركة, PDF, PowerPoint
action-export-folder = تغيير المجلد
action-export-overwrite = إبقاء الاثنين، أو استبدال
action-export-part = هذه المرحلة، أو الخريطة كلها
action-export-stop = إيقاف التصدير
action-export-tick = وضع ✓، أو اختيار
action-export-turn = الخيار التالي
action-export-turn-back = الخيار السابق
action-export-write = كتابة ما عليه ✓
blocked-exporting = التصدير جارٍ؛ { LTR("Esc") } على الشاشة لإيقافه.
blocked-no-format = يجب وضع ✓ على صيغة أولًا: { LTR("Space") }.
blocked-not-exporting = لا تصدير جاريًا.
dialog-export = تصدير
dialog-exported = تم التصدير
export-failed = لم يُكتب { $format }: { $reason }
export-label-sheets = أوراق للكتابة عليها
export-label-deck = { LTR("Markdown") } على شرائح
export-label-embed = تضمين الخريطة
export-label-folder = المجلد
export-label-lanes = المسارات
export-label-live-text = إبقاء نص SVG نصًا
export-label-orientation = الجداول
export-label-paper = الصفحات
export-label-part = الجزء المصدَّر
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
export-none = لم يُصدَّر شيء، لتعذّر كتابة أحد الملفات.
export-no-folder = لا مجلد بهذا الاسم
export-numbered = إبقاء الاثنين
export-part-map = الخريطة كلها
export-part-stage = { $stage }
export-replaced = استبدال
export-rows-cards = صف لكل بطاقة
export-rows-grid = كما في الخريطة
export-scale = { LTR($scale, " ×") }
export-yes = نعم
exported = صُدِّر إلى { $file } · مسار الملف في الحافظة
exported-copied = مسار الملف في الحافظة.
exported-fetch = في الحافظة، للصق على الجهاز المحلي:
exported-notes = للعلم:
exported-not = لم يُكتب:
exported-partly = { $written } · { $failed }
exported-remote = تم التصدير · في الحافظة: { $line }
exported-several = صُدِّرت الملفات ({ $count }) إلى { $folder } · مسارها في الحافظة
exported-to = كُتب في { $folder }
fact-export-stopping = جارٍ إيقاف التصدير…
fact-exporting = جارٍ التصدير { LTR($percent, "%") } · { LTR("Esc") } للإيقاف
hint-key-folder = المجلد
hint-key-overwrite = ملفات موجودة
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
holds-pixels = { LTR($width, " × ", $height) }
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
dialog-import-pasted = يبدو أن هذه رحلة كاملة
did-import = استيراد: { $what }
hint-import = جدول (CSV أو XLSX أو Markdown) أو Mermaid أو JSON أو مخطط نصي أو ملف مصدَّر يحمل خريطته
hint-key-import = استيراد
action-import-heads = تحديد معاني الترويسات
action-import-sheets = اختيار إحدى أوراقه
action-import-journeys = اختيار إحدى الرحلات فيه
action-head-next = المعنى التالي لهذه الترويسة
action-head-former = المعنى السابق لهذه الترويسة
hint-key-import-heads = الترويسات
hint-key-import-sheets = الأوراق
hint-key-import-journeys = الرحلات
hint-key-head-next = المعنى التالي
hint-key-head-former = السابق
scope-import-heads = في ترويسات الاستيراد
dialog-import-heads = معاني الترويسات
dialog-import-sheets = أي ورقة؟
dialog-import-journeys = أي رحلة؟
import-all-sheets = كلها معًا
import-heads-asked = لا ترويسة معروفة فيه: تحديد معانيها، ثم { LTR("Enter") }.
blocked-no-heads = لا ترويسة فيه تحتمل معنى آخر.
blocked-no-sheets = ليس مصنّفًا متعدد الأوراق.
blocked-no-journeys = لا توجد فيه رحلة أخرى.
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
} في الخريطة المفتوحة؛ تراجع واحد يلغيه.
import-comes-into = يُضاف هذا إلى الخريطة المفتوحة؛ تراجع واحد يلغيه.
import-recognised = قُرئ بوصفه: { $shape }.
import-stage-head = { $stage } · { $cards }
import-not-taken-over = لم يؤخذ منه: { $parts }.
import-part-agenda = جدول الأعمال
import-part-parked = الأفكار المؤجلة
import-part-votes = التصويت
import-part-waivers = الاستثناءات
import-under-way = جارٍ قراءة { $file } …
import-unplaced-head = { $count ->
    [one] لم يُعرف مكان عنصر واحد؛ يوضع
    [two] لم يُعرف مكان عنصرين؛ يوضعان
    [few] لم يُعرف مكان { $count } عناصر؛ توضع
    [many] لم يُعرف مكان { $count } عنصرًا؛ توضع
   *[other] لم يُعرف مكان { $count } عنصر؛ توضع
} في «بلا مكان»:
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
action-outside-overwrite = كتابة نسختي فوقه
action-outside-overwrite-now = الكتابة فوقه الآن
action-outside-reload = إعادة التحميل من القرص
action-save-as = حفظ باسم آخر
    .also = احفظ باسم, إعادة تسمية الملف, نسخة
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
external-change-as-before-save = عاد { $file } كما كان متوقعًا. يمكن الحفظ مرة أخرى.
external-change-changed = غيّر برنامج آخر هذا الملف.
external-change-changed-unsaved = غيّر برنامج آخر هذا الملف؛ لم يُكتب شيء.
external-change-changes = { $count ->
    [one] أجرى هذا التغيير:
    [two] أجرى هذين التغييرين:
    [few] أجرى { $count } تغييرات:
    [many] أجرى { $count } تغييرًا:
   *[other] أجرى { $count } تغيير:
}
external-change-exists = يوجد ملف بهذا الاسم بالفعل؛ لم يُكتب شيء.
external-change-holds = فيه الخريطة «{ $title }»: { $stages } · { $touchpoints } · { $cards }
external-change-more = و{ $count } غيرها
external-change-no-changes = الخريطة التي فيه لم تتغيّر.
external-change-ours-changed = التغييرات التي هنا ليست فيه.
external-change-ours-same = لم يتغيّر شيء هنا منذ ذلك.
external-change-removed = حذف برنامج آخر هذا الملف أو نقله. الخريطة لا تزال هنا.
external-change-removed-unsaved = حُذف هذا الملف؛ لم يُكتب شيء. الخريطة لا تزال هنا.
external-change-unreadable = لا يمكن دمجه ولا إعادة تحميله. { $why }
external-change-way = { $keys } – { $does }
external-change-way-close = إبقاء نسختي، والقرار لاحقًا
external-change-way-copy = حفظ نسختي باسم آخر، وترك هذا الملف كما هو
external-change-way-merge = دمج الاثنتين بحسب المعنى؛ ما تغيّر في كلتيهما يُعرض للقرار
external-change-way-overwrite = كتابة نسختي هنا؛ تُحفظ نسخة مما في الملف
external-change-way-write = كتابة نسختي هنا من جديد
external-change-way-reload = إعادة التحميل من القرص بدل نسختي؛ { LTR("u") } للتراجع
external-change-with-told = { $done } · { $count ->
    [one] قرار واحد للمراجعة
    [two] قراران للمراجعة
    [few] { $count } قرارات للمراجعة
    [many] { $count } قرارًا للمراجعة
   *[other] { $count } قرار للمراجعة
}
external-change-with-conflicts = { $done } · { $conflicts }
saved-merged = بعد الدمج { $saved }
saved-overwritten = { $saved }؛ ما كان فيه محفوظ باسم { $copy }

### ui: table
action-table-first-lane = الأسماء
action-table-last-lane = آخر مسار
action-table-open = عرض على اللوحة
action-table-page-down = الصفوف التالية
action-table-page-up = الصفوف السابقة
action-table-bottom = آخر صف
action-table-card-after = البطاقة التالية في الخلية
action-table-card-before = البطاقة السابقة في الخلية
action-table-top = أول صف
edge-first-column = الأسماء أول عمود.
empty-map-table = خريطة فارغة. على اللوحة: { LTR("S") } لإضافة المرحلة الأولى.

### ui: ranking, matrix, decisions
action-decide = قرار: للتنفيذ، لاحقًا، لن يُنفَّذ
action-ranking-score-after = ترتيب حسب الدرجة التالية
action-ranking-score-before = ترتيب حسب الدرجة السابقة
action-matrix-first = أول بطاقة
action-matrix-last = آخر بطاقة
action-weighing-up = أثر أكبر
action-weighing-down = أثر أقل
ranked-by = الترتيب حسب: { $score }.
ranking-score = الدرجة
ranking-card = البطاقة
ranking-head = { $formula } · { $left_out }
ranking-empty = لا شيء للترتيب: لا بطاقة هنا في مسار تخصّه هذه الدرجة.
ranking-empty-filter = لا شيء للترتيب: التصفية تخفي بطاقات هذه الدرجة. { LTR("f") } لتغييرها.
matrix-quick-wins = مكاسب سريعة
matrix-big-bets = رهانات كبيرة
matrix-fill-ins = مهام ثانوية
matrix-time-sinks = مضيعة للوقت
matrix-impact = الأثر
matrix-effort = الجهد
matrix-empty = لا تظهر هنا أي فرصة، ولا أي بطاقة لها أثر أو جهد.
matrix-tray = بلا أثر أو جهد: { $count }؛ { LTR("m") } لوضع واحدة
matrix-votes = { $count ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}
matrix-answered = { $count ->
    [zero] لا تعالج أي نقطة ألم
    [one] تعالج نقطة ألم واحدة
    [two] تعالج نقطتَي ألم
    [few] تعالج { $count } نقاط ألم
   *[other] تعالج { $count } نقطة ألم
}
matrix-position = الأثر { $impact } · الجهد { $effort } · { $quadrant } · { $size } · { $place }
matrix-no-position = لا أثر ولا جهد بعد · { $size } · { $place }
decisions-do = للتنفيذ
decisions-later = لاحقًا
decisions-no = لن يُنفَّذ
decisions-all = لم تبقَ فرصة بلا قرار.
decisions-open = فرص بلا قرار: { $count } · { LTR("d") } للقرار، { LTR("g r") } للترتيب
decision-nobody = لا أحد بعد

### ui: screens with the whole journey
action-journey-first = أول نقطة تواصل
action-journey-last = آخر نقطة تواصل
action-curve-notable-after = اللحظة السيئة أو لحظة الحقيقة التالية
action-curve-notable-before = اللحظة السيئة أو لحظة الحقيقة السابقة
empty-journey = لا نقاط تواصل بعد. على اللوحة: { LTR("A") } لإضافة نقطة.
curve-feels = { $whose } { $emotion }
curve-lows = اللحظات السيئة ولحظات الحقيقة
curve-no-lows = لا لحظات سيئة ولا لحظات حقيقة
curve-no-emotions = لا مشاعر بعد: { LTR("+") } و{ LTR("−") } لشعور نقطة التواصل المحددة، { LTR("!") } لجعلها لحظة الحقيقة
curve-nothing-said = لا تفكير ولا نقطة ألم هنا بعد

### insight: comparison
change-pain-gone = ألم زال
change-pain-eased = ألم خفّ
change-pain-worse = ألم اشتد
change-pain-weighed = ألم قُيِّم
change-pain-new = ألم جديد
change-stage-new = مرحلة جديدة
change-stage-gone = مرحلة زالت
change-stage-moved = مرحلة نُقلت
change-stage-renamed = مرحلة تغيّر اسمها
change-touchpoint-new = نقطة تواصل جديدة
change-touchpoint-gone = نقطة تواصل زالت
change-touchpoint-moved = نقطة تواصل نُقلت
change-touchpoint-renamed = نقطة تواصل تغيّر اسمها
change-feels-better = شعور أفضل
change-feels-worse = شعور أسوأ
change-felt = شعور تغيّر
change-carried-out = فرصة نُفِّذت
change-opportunity-gone = فرصة زالت
change-opportunity-new = فرصة جديدة
change-decided = فرصة بُتّ فيها

### ui: compare
action-compare-open = عرضه على اللوحة
action-compare-other = مقارنة بملف آخر
blocked-no-change = لا شيء محدد: لا تغيير هنا.
compare-change = { $kind }: { $said }
compare-elsewhere = فروق أخرى ({ $count }): في حقول الخريطة نفسها أو الشخصيات أو المسارات أو جدول الأعمال أو التصويت
compare-equal = الخريطتان متطابقتان.
compare-not-here = هذا في الخريطة الأخرى فقط.
compare-others = { $count ->
    [one] وفرق آخر
    [two] وفرقان آخران
    [few] و{ $count } فروق أخرى
    [many] و{ $count } فرقًا آخر
   *[other] و{ $count } فرق آخر
}
compare-same-file = { $file } هو هذه الخريطة نفسها.
compare-this-map = هذه الخريطة
compare-version = { $file }، { $state }
hint-compare = ملف نسخة أخرى من هذه الخريطة، كخريطة الوضع الحالي
hint-key-compare-other = ملف آخر
hint-key-stage-after = المرحلة التالية
prompt-compare = المقارنة مع:

### ui: channels, metrics, automations
action-channels-down = تمرير إلى أسفل
action-channels-up = تمرير إلى أعلى
action-hand-over-after = الانتقال التالي
action-hand-over-before = الانتقال السابق
channel-hand-over = انتقال من { $before }
channel-hand-over-noted = انتقال: { $note }
channel-unknown = لا قناة بعد: { LTR("i") } لفتح كل الحقول
channels-none = لا قنوات بعد. عند تحديد نقطة تواصل: { LTR("i") } لفتح حقولها، ومنها القناة.
metrics-bar = نحو الهدف
metrics-empty = لا مقاييس هنا. على اللوحة: { LTR("a") } لإضافة بطاقة إلى مسار مقاييس، و{ LTR("i") } لفتح حقولها.
did-set-figures = تعيين أرقام { $count ->
    [one] مقياس واحد
    [two] مقياسين
    [few] { $count } مقاييس
    [many] { $count } مقياسًا
   *[other] { $count } مقياس
}
did-set-figures-read = { $set }، و{ $written } قُرئ { $value }
metrics-paste-too-long = لا مكان لكل الأرقام ({ $count }): عدد المقاييس من المحدد نزولًا { $metrics }.
metrics-figures = الحالي ← المستهدف
automations-empty = لا أتمتة هنا. على اللوحة: { LTR("a") } لإضافة بطاقة إلى مسار أتمتة، و{ LTR("i") } لفتح حقولها.

### ui: check
action-check-open = الذهاب إلى موضع المأخذ
action-check-waive = استثناء المأخذ مع ذكر السبب، أو إلغاء الاستثناء
blocked-no-finding = لا شيء محدد: لا مأخذ هنا.
blocked-waive-error = لا يُستثنى الخطأ؛ { LTR("Enter") } للذهاب إلى موضعه.
check-summary = الأخطاء { $errors } · النصائح { $advice } · المستثناة { $waived }
check-summary-filter = { $summary } · تُظهر التصفية { $shown }
check-error-title = { $title } (أخطاء)
check-waived-title = المستثناة
check-unused-title = استثناءات لم تعد لازمة
check-nothing = لا خطأ ولا نقص.
check-nothing-filter = لا مآخذ على البطاقات الظاهرة بعد التصفية. { LTR("f") } لتغييرها.
check-place-gone = لم يعد في الخريطة.
complaint-reason = لا استثناء بلا سبب: يجب كتابته.
did-waive = استثناء «{ $check }»: { $what }
did-unwaive = إلغاء الاستثناء: { $what }
prompt-waive = سبب الاستثناء:

### ui: history
blocked-no-history = يجب حفظ الخريطة أولًا: السجل مرتبط بملفها.
blocked-no-session = لا شيء محدد: لا جلسة هنا.
blocked-no-base = هذه الجلسة للعلم فقط: لم تُحفظ الخريطة التي بدأت بها.
blocked-no-changed-node = يجب تحديد تغيير في شيء لا يزال في الخريطة.
action-history-session-after = الجلسة التالية
action-history-session-before = بداية الجلسة، أو الجلسة السابقة
action-history-replay = إعادة عرض الجلسة من هنا
action-history-open = الذهاب إلى ما تغيّر
action-history-search = عرض التغييرات التي فيها نص معيّن فقط
hint-history-search = يعرض التغييرات التي فيها النص · فارغ: كلها
history-found = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
history-sought = { $found } فيها «{ $text }»؛ { LTR("/") } لتغيير النص.
history-nothing-found = لا تغيير فيه هذا النص. { LTR("/") } لتغييره.
history-oldest = هذه أقدم جلسة.
history-newest = هذه أحدث جلسة.
history-reading = جارٍ قراءة السجل…
history-summary = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
} منذ { $day } ({ $sessions })
history-sessions = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
   *[other] { $count } جلسة
}
history-none-since = لم يتغيّر شيء منذ مراجعة { $day }.
history-since = منذ مراجعة { $day }: { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
history-before = قبل مراجعة { $day }
history-session = { $when } · { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
} · { $status }
history-on-host = { $session } · على { $host }
history-only-listed = { $session } · للعلم فقط
history-saved = محفوظة
history-kept = لم تُحفظ بعد
history-left = غير محفوظة، يمكن استردادها
history-restored = مستعادة
history-discarded = مهملة
history-change = { $time }: { $said }
history-replays = { LTR("Enter") } لإعادة عرض الجلسة من بدايتها، أو من التغيير المحدد.
history-limits = المسجل على هذا الجهاز: آخر مئة جلسة لكل الخرائط.

### ui: replay
action-replay-play = تشغيل أو إيقاف مؤقت
action-replay-right = خطوة إلى اليمين
action-replay-left = خطوة إلى اليسار
action-replay-first = قبل الخطوة الأولى
action-replay-last = بعد الخطوة الأخيرة
action-replay-single = تشغيل
action-replay-double = تشغيل بضعف السرعة
action-replay-eightfold = تشغيل بثمانية أضعاف السرعة
action-replay-copy = حفظ نسخة من الخريطة المعروضة
action-replay-leave = إنهاء إعادة العرض
replay-step = { $place } من { $count } · { $time } · { $said }
replay-begin = الخريطة قبل أول تغيير
replay-playing = تشغيل { LTR("×", $speed) }
replay-paused = إعادة عرض، متوقفة
replay-at-end = هذه آخر خطوة.
replay-at-begin = هذا ما قبل الخطوة الأولى.
replay-copied = حُفظت نسخة في { $file }. الخريطة المفتوحة باقية كما هي.
prompt-save-copy = حفظ نسخة باسم:
hint-save-copy = ملف جديد في هذا المجلد؛ الخريطة المفتوحة باقية كما هي.

### ui: personas
action-persona-add = إضافة شخصية
action-persona-bottom = آخر حقل
action-persona-eyes = العرض بعيون هذه الشخصية
action-persona-field-after = الحقل التالي
action-persona-field-before = الحقل السابق
action-persona-first = أول شخصية
action-persona-last = آخر شخصية
action-persona-top = أول حقل
blocked-no-persona-selected = لا شخصيات في هذه الخريطة بعد: { LTR("a") } لإضافة شخصية.
edge-first-persona = هذه أول شخصية.
edge-last-persona = هذه آخر شخصية.
no-personas-yet = لا شخصيات بعد. { LTR("a") } لإضافة الأولى.

### ui: start
action-start-new = خريطة جديدة
action-start-open = فتح
action-start-recent = فتح خريطة حديثة
action-start-sample = مثال
action-start-tour = بدء الجولة
blocked-no-recent = لا خريطة كهذه في القائمة.
language-arabic = العربية
language-english = English
language-greek = Ελληνικά
language-hebrew = עברית
sample-amazon = التسوق عبر الإنترنت في Amazon
sample-digital = عربة أطفال، من الشارع إلى التطبيق
sample-ecwid = شراء حاسوب محمول
sample-retail = متجر رقمي للعناية بالبشرة
sample-seamless = متجر بلا عوائق
start-leave = خروج
folder-outline = { $title } · { $stages }، { $cards }
folder-review-due = { $told } · حان موعد المراجعة: { $day }
folder-unread = تتعذر قراءته كخريطة
folder-empty = لا خرائط في هذا المجلد بعد.
start-folder = في هذا المجلد
start-unsaved = تغييرات غير محفوظة
start-unsaved-changes = { $count ->
    [one] تغيير واحد غير محفوظ
    [two] تغييران غير محفوظين
    [few] { $count } تغييرات غير محفوظة
    [many] { $count } تغييرًا غير محفوظ
   *[other] { $count } تغيير غير محفوظ
}
start-new = خريطة جديدة من قالب
start-recent = الأخيرة
start-samples = أمثلة للاستكشاف
start-review-due = حان موعد المراجعة · { $when }
start-today = اليوم
start-tour = الجولة: خمس دقائق، اثنتا عشرة خطوة، على خريطة مكتملة
start-what = ورشة لخرائط رحلة العميل
start-yesterday = أمس
template-blank = فارغ، مع مسارات
template-blueprint = مخطط الخدمة
template-loop = دائرة من ثلاث مراحل
template-purchase = الشراء في خمس مراحل

### ui: keys
keys-prefix = { $keys } يتعارض مع «{ $action }»: أحدهما بداية الآخر.
keys-unknown-action = الإعدادات: مفاتيح مرتبطة بالأمر { $action }، ولا أمر بهذا الاسم.
keys-unknown-action-nearest = الإعدادات: رُبطت مفاتيح بـ { $action }، وهو ليس إجراءً. هل المقصود { $meant }؟
keys-twice = الإعدادات: { $keys } مربوط مرتين؛ يبقى لـ «{ $action }».
keys-reserved = الإعدادات: { $keys } يغلق دائمًا ما هو مفتوح، مثل { LTR("Esc") }؛ لا يمكن ربطه.
keys-lost = الإعدادات: لم يبق مفتاح لـ «{ $action }»، فقد أخذه إجراء آخر. يمكن الوصول إليه من قائمة الإجراءات ({ LTR(":") }).
keys-unreadable = الإعدادات: مفاتيح غير معروفة: { $keys }.
### insight: differences
difference-added = إضافة: { $what }.
difference-added-to = إضافة إلى { $place }: { $what }.
difference-removed = حذف: { $what }.
difference-removed-from = حذف من { $place }: { $what }.
difference-moved = نقل من { $from } إلى { $to }: { $what }.
difference-reordered = نقل إلى الموضع { $place }: { $what }.
difference-flag-set = وسم { $what }: { $field }.
difference-flag-cleared = إزالة وسم { $what }: { $field }.
difference-set = تعيين { $field } في { $what }: { $to }.
difference-cleared = مسح { $field } في { $what }؛ كان { $from }.
difference-renamed = تغيير { $what } إلى { $to }.
difference-changed = تغيير { $field } في { $what } من { $from } إلى { $to }.
difference-entry = { $field } ({ $entry })
difference-entry-added = إضافة { $entry } إلى { $field } في { $what }.
difference-entry-removed = حذف { $entry } من { $field } في { $what }.
difference-unknown = حقل غير معروف
difference-conflict = بلا حل: { $conflict }
difference-conflict-settled = حُلّ التعارض: { $about }.

### insight: conflicts
conflict-about = { $field } في { $what }
conflict-unknown = الحقل «{ $name }»
conflict-told = غيّر الطرفان { $about }: عندنا { $ours }، وعندهم { $theirs }.
conflict-told-in = غيّر الطرفان { $about } ({ $place }): عندنا { $ours }، وعندهم { $theirs }.
conflict-nothing = لا شيء
conflict-yes = نعم
conflict-place = الموضع
conflict-first = الأول
conflict-after = بعد { $what }
conflict-removed = محذوف
conflict-kept = باقٍ، مع ما أُضيف إليه أو تغيّر فيه: { $changed }
conflict-and-more =
    { $count ->
        [one] { $first } وواحد آخر
        [two] { $first } واثنان آخران
       *[other] { $first } و{ $count } غيره
    }
conflict-ours-removed = حُذف عندنا: { $what }، وعندهم أُضيف إليه أو تغيّر فيه: { $changed }. إبقاء أم حذف؟
conflict-theirs-removed = حُذف عندهم: { $what }، وعندنا أُضيف إليه أو تغيّر فيه: { $changed }. إبقاء أم حذف؟
field-after = الترتيب
field-kept = الحذف

### cli
cli-output = تعذّرت الكتابة إلى الخرج القياسي: { $said }.
cli-of-file = { $file }: { $said }
cli-finding = { $file }: { $about }: { $said }
cli-checked = { $place }: { $check }: { $said }
cli-list = { $names }
# What is typed to agree, parted by blanks.
cli-yes = ن نعم
cli-template-line = { $name }  { $language }  { $title }
cli-near-command = «{ $file }» ليس أمرًا ولا ملفًا. هل المقصود «{ LTR("masa ", $command) }»؟ لبدء خريطة جديدة بهذا الاسم: { LTR("masa ", $name) }
cli-bare-new = «{ $file }»: لا ملف بهذا الاسم. لبدء خريطة جديدة بهذا الاسم: { LTR("masa ", $name) }
cli-bare-there = «{ $file }»: لا ملف بهذا الاسم. لفتح الخريطة: { LTR("masa ", $name) }
cli-ask-new = «{ $file }»: لا ملف بهذا الاسم. هل تُبدأ خريطة جديدة { $name }؟ { LTR("[y/N]") }
cli-ask-there = «{ $file }»: لا ملف بهذا الاسم. هل يُفتح { $name }؟ { LTR("[y/N]") }
cli-named = { $file }: لا ملف بهذا الاسم. هل المقصود { $name }؟
cli-missing = { $file }: لا ملف بهذا الاسم. يُراجَع الاسم والمجلد.
cli-missing-listed = { $file }: لا ملف بهذا الاسم. لعرض خرائط المجلد: { LTR("masa ", $word) }
cli-missing-folder = { $file }: لا ملف بهذا الاسم. لا مجلد { $folder }.
cli-is-folder = { $file }: هذا مجلد. لعرض ما فيه من خرائط: { LTR("masa ", $word) }
cli-empty-stream = { LTR("-") }: لم يصل شيء من الدخل القياسي. تُرسل إليه خريطة كما في { LTR("masa show - < shop.masa.ron") }
cli-reading = (قراءة خريطة من الدخل القياسي حتى { LTR("Ctrl-D") })
cli-needs-file = الدخل القياسي («{ LTR("-") }») لا يكفي هنا. يُذكر ملف الخريطة، كما في { LTR("masa ", $command, " shop.masa.ron") }
cli-folder-line = { $day }  { $file }  { $told }
cli-folder-empty = لا خرائط في هذا المجلد. لإنشاء خريطة: { LTR("masa new NAME") }
cli-made = أُنشئ { $file }. لفتحه: { LTR("masa ", $word) }
cli-new-ending = { $file }: هذه لاحقة صيغة أخرى. اسم الخريطة المناسب { $name }.
cli-written = كُتب { $file }.
cli-none-written = { $why } لم يُكتب أيٌّ من الملفات ({ $count }).
cli-not-canonical = { $file }: ليس بالشكل القياسي. { LTR("masa fmt") } يعيد كتابته.
cli-comments-go = { $count ->
    [zero] لا تعليقات.
    [one] يُحذف تعليق واحد: الصيغة القياسية بلا تعليقات.
    [two] يُحذف تعليقان: الصيغة القياسية بلا تعليقات.
    [few] تُحذف { $count } تعليقات: الصيغة القياسية بلا تعليقات.
    [many] يُحذف { $count } تعليقًا: الصيغة القياسية بلا تعليقات.
   *[other] يُحذف { $count } تعليق: الصيغة القياسية بلا تعليقات.
}
cli-comments-kept = { $count ->
    [one] { $file }: بقي كما هو، لأن تعليقه كان سيُحذف. بلا { LTR("--keep") } يُكتب من جديد.
   *[other] { $file }: بقي كما هو، لأن تعليقاته ({ $count }) كانت ستُحذف. بلا { LTR("--keep") } يُكتب من جديد.
}
cli-former-kept = الملف السابق باقٍ باسم { $former }.
cli-into-directory = { $file }: هذا مجلد. يُحدَّد اسم ملف بالخيار { LTR("-o") }.
cli-exists = { $file }: الملف موجود بالفعل. الحل: اسم آخر بالخيار { LTR("-o") }، أو الكتابة فوقه بالخيار { LTR("--force") }.
cli-onto-itself = { $file }: هذه هي الخريطة نفسها، وسيكتب التصدير فوقها. الحل: اسم آخر بالخيار { LTR("-o") }.
cli-no-directory = { $file }: ليس مجلدًا؛ الصيغ المتعددة تحتاج إلى مجلد. يُحدَّد بالخيار { LTR("-o") }، أو يُترك هذا الخيار.
cli-one-format = لا تُرسل إلى الخرج القياسي إلا صيغة واحدة. يُحدَّد مجلد بالخيار { LTR("-o") }.
cli-one-stream = خريطة واحدة فقط من الاثنتين تُقرأ من الدخل القياسي.
cli-merge-stream = يحتاج الدمج إلى ثلاثة ملفات؛ لا يكون أيٌّ منها الدخل القياسي.
merge-undecided = غيّر الطرفان { $about }: في { $one } { $ours }، وفي { $other } { $theirs }.
merge-undecided-in = غيّر الطرفان { $about } ({ $place }): في { $one } { $ours }، وفي { $other } { $theirs }.
merge-undecided-removed = حُذف في { $gone }: { $what }، وفي { $kept } أُضيف إليه أو تغيّر فيه: { $changed }. إبقاء أم حذف؟
merge-comments = { $count ->
    [one] الدمج لا يحفظ التعليق الذي في هذا الملف.
    [two] الدمج لا يحفظ التعليقين اللذين في هذا الملف.
   *[other] الدمج لا يحفظ التعليقات التي في هذا الملف ({ $count }).
}
merge-comments-in-git = الدمج بحسب المعنى لا يحفظ التعليقات؛ هي في تاريخ git.
merge-unreadable = في { $side }: { $why }
merge-lines-marked = لذلك دمجه git سطرًا سطرًا وترك علامات تعارض. الحل: تعديل الملف وإزالة العلامات، ثم { LTR("git add") }.
merge-lines-clean = لذلك دمجه git سطرًا سطرًا، بلا تعارض.
merge-lines-unreadable = لذلك دمجه git سطرًا سطرًا، والناتج ليس خريطة مقروءة. الحل: إصلاح الملف، ثم { LTR("git add") }.
merge-file-merged = دُمج الطرفان. للمتابعة: { LTR("git add ", $word) }
merge-file-then = بعد حل كل التعارضات: { LTR("git add ", $word) }
merge-file-no-conflict = لا تعارض لدى git في هذا الملف: لا شيء للدمج.
merge-file-forgotten = لم تعد لدى git نسخ هذا التعارض. الحل: تعديل الملف وإزالة العلامات.
merge-file-one-sided = حذفه { $gone } أو أعاد تسميته، وغيّره { $kept }. لإبقائه: { LTR("git add ", $word) } ولحذفه: { LTR("git rm ", $word) }
merge-file-gone = حذف الطرفان هذا الملف أو أعادا تسميته: لا شيء للدمج.
merge-file-unreadable = لم يُكتب شيء. الحل: تعديل الملف وإزالة العلامات، ثم { LTR("git add") }.
merge-file-edited = عُدّل هذا الملف بعد أن دمجه git؛ لم يُكتب شيء. لإبقائه كما هو: { LTR("git add ", $word) } ولدمجه من جديد: { LTR("masa merge --force ", $word) }
merge-file-settled = يحوي هذا الملف ما في { $side } بالفعل، بلا تعارض؛ لم يُكتب شيء. لإبقائه: { LTR("git add ", $word) } ولدمجه من جديد: { LTR("masa merge --force ", $word) }
merge-kept = إبقاء ما حذفه طرف وغيّره الآخر: { $what }.
merge-kept-in = إبقاء ما حذفه طرف وغيّره الآخر في { $place }: { $what }.
merge-moved = طرف نقله داخل قائمته والآخر إلى مكان آخر، وهو فيه الآن: { $what }.
merge-moved-in = طرف نقله داخل قائمته والآخر إلى { $place }، وهو هناك الآن: { $what }.
merge-crossed = أعاد الطرفان ترتيب ما حول { $what }: تلزم مراجعة مكانه.
merge-crossed-in = أعاد الطرفان ترتيب ما حول { $what } في { $place }: تلزم مراجعة مكانه.
merge-forgotten = ترك دمج سابق { $value } بلا قرار في { $about }؛ لم تعد هذه القيمة بين الخيارات.
merge-voted = عند كل طرف ورقة تصويت من { $voter } في { $what }؛ تُحتسب ورقتنا.
merge-same-name = عند الطرفين { $what }: في الخريطة الآن اثنان بهذا الاسم. الحل: حذف أحدهما أو إعادة تسميته.
merge-same-name-in = عند الطرفين { $what } في { $place }: صار هناك اثنان بهذا الاسم. الحل: حذف أحدهما أو إعادة تسميته.
merge-conflicts-earlier = { $count ->
    [zero] لا تعارضات من دمج سابق.
    [one] تعارض واحد من دمج سابق لم يُحسم بعد؛ في الملف القيمتان. يمكن فتحه في Masa لحسمه.
    [two] تعارضان من دمج سابق لم يُحسما بعد؛ في الملف القيمتان لكل منهما. يمكن فتحه في Masa لحسمهما.
    [few] { $count } تعارضات من دمج سابق لم تُحسم بعد؛ في الملف القيمتان لكل منها. يمكن فتحه في Masa لحسمها.
    [many] { $count } تعارضًا من دمج سابق لم تُحسم بعد؛ في الملف القيمتان لكل منها. يمكن فتحه في Masa لحسمها.
   *[other] { $count } تعارض من دمج سابق لم تُحسم بعد؛ في الملف القيمتان لكل منها. يمكن فتحه في Masa لحسمها.
}
merge-conflicts = { $count ->
    [one] تعارض واحد بلا حل؛ في الملف القيمتان. يُفتح بـ Masa للحل.
    [two] تعارضان بلا حل؛ في الملف القيمتان لكلٍّ منهما. يُفتح بـ Masa للحل.
    [few] { $count } تعارضات بلا حل؛ في الملف القيمتان لكلٍّ منها. يُفتح بـ Masa للحل.
    [many] { $count } تعارضًا بلا حل؛ في الملف القيمتان لكلٍّ منها. يُفتح بـ Masa للحل.
   *[other] { $count } تعارض بلا حل؛ في الملف القيمتان لكلٍّ منها. يُفتح بـ Masa للحل.
}
install-complete = يدمج git خرائط هذا المستودع بواسطة Masa بالفعل.
install-will-write = لكي يدمج git الخرائط بحسب المعنى، سيُكتب ما يلي:
install-line = { $where }: { $line }
install-ask = هل يُكتب؟ (نعم/لا)
install-refused = لم يُكتب شيء.
install-done = تم. يُودَع { LTR(".gitattributes") } بأمر { LTR("git commit") }؛ ومن لديه نسخة أخرى ينفّذ فيها { LTR("masa merge --install") } مرة واحدة.
install-former = { $where }: { $line } (سيُستبدل)
install-done-bare = تم. يسري على هذا المستودع وأشجار عمله؛ في النسخ الأخرى يُنفَّذ { LTR("masa merge --install") } على حدة.
install-in-git-directory = هذا مجلد git نفسه. يُنفَّذ { LTR("masa merge --install") } من شجرة العمل.
git-missing = لم يُعثر على git. يجب تثبيته ثم المحاولة من جديد.
git-no-repository = { $directory }: ليس في مستودع git. يُنتقل إلى مجلد مستودع؛ ودون git تُدمج ثلاثة ملفات بالأمر { LTR("masa merge BASE OURS THEIRS") }
git-failed = git: { $said }
cli-option-not-taken = { $option } لا ينطبق على { $formats }. { $known ->
    [none] لا صيغة تقبله.
   *[other] يعمل مع { $known }.
}
cli-other-ending = { $file }: ليست هذه لاحقة { $format }. اسم الملف المناسب { $name }.
cli-whole-map = { $format } يحمل الخريطة كلها دائمًا: لا تنطبق عليه { LTR("--lanes") } و{ LTR("--persona") } و{ LTR("--stage") }.
cli-embedded-part = في { $format } خريطة لهذا الجزء: { $stages ->
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $stages } مراحل
   *[other] { $stages } مرحلة
}، { $cards ->
    [zero] لا بطاقات
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $cards } بطاقات
   *[other] { $cards } بطاقة
}. يفتحها { LTR("masa import") }.
cli-embedded-whole = في { $format } الخريطة كلها: { $stages ->
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $stages } مراحل
   *[other] { $stages } مرحلة
}، { $cards ->
    [zero] لا بطاقات
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $cards } بطاقات
   *[other] { $cards } بطاقة
}. يفتحها { LTR("masa import") }.
cli-carries-no-map = { $format } لا يحمل الخريطة: لا أثر فيه للخيار { LTR("--embed") }. يعمل مع { $carriers }.
cli-binary-terminal = { $name } لا يُكتب على الطرفية: يُحدَّد ملف بالخيار { LTR("-o") }، أو يُوجَّه إلى برنامج آخر.
cli-format-not-built = بُنيت نسخة masa هذه دون { $name }. الحل: بناؤها مع الميزة «{ $name }»، أو صيغة أخرى.
cli-no-format = صيغة غير معروفة { $name }. الصيغ: { $known }.
cli-no-lane = لا مسار باسم «{ $name }» في هذه الخريطة. فيها { $known }.
cli-no-persona = لا شخصية باسم «{ $name }» في هذه الخريطة. فيها { $known }.
cli-many-personas = شخصيات عدة تطابق «{ $name }»: { $known }. يلزم مزيد من الاسم.
cli-no-stage = لا مرحلة باسم «{ $name }» في هذه الخريطة. فيها { $known }.
cli-many-stages = مراحل عدة تطابق «{ $name }»: { $known }. يلزم مزيد من الاسم.
cli-no-sample = مثال غير معروف «{ $name }». الأمثلة: { $known }.
cli-no-sample-language = المثال { $name } غير متوفر باللغة { $language }. المتوفر: { $known }.
cli-no-template = قالب غير معروف «{ $name }». القوالب: { $known }.
cli-no-template-language = القالب { $name } غير متوفر باللغة { $language }. المتوفر: { $known }.
log-line = { $time }  { $state }  { $said }
log-draft = { $said } (في محرّر مفتوح)
log-saved = محفوظ
log-kept = مسجَّل
log-left = متروك
log-restored = مستعاد
log-discarded = مهمل
log-torn = { $file }: أجزاء من هذا الدفتر لا تُقرأ؛ ما يلي سليم، لكن تنقصه تغييرات.
log-torn-running = { $file }: آخر هذا الدفتر لا يُقرأ، أو أن برنامجًا يعمل يكتبه الآن؛ يلي ما كُتب قبله.
log-next = هذه التغييرات ليست في أي ملف: { LTR("masa recover") } يعرضها، و{ LTR("masa recover FILE") } يستعيدها.
log-nothing = لا تغييرات مسجلة لهذه الخريطة.
log-nothing-since = لا تغييرات مسجلة منذ ذلك اليوم.
log-no-date = ليس تاريخًا: «{ $typed }». يُكتب مثل { LTR("2026-11-21") }، أو { LTR("review") } ليوم آخر مراجعة.
log-no-review = ليس للخريطة تاريخ مراجعة. يُذكر يوم: { LTR("--since 2026-11-21") }.
recover-nothing = لا تغييرات غير محفوظة.
recover-nothing-numbered = لا رقم { $number }: لا تغييرات غير محفوظة.
recover-nothing-of = لا تغييرات غير محفوظة لهذه الخريطة.
recover-nothing-because = { $reason } لا تغييرات غير محفوظة لها.
recover-of-unknown-map = رقم { $number } في { LTR("masa recover") } تالف في بدايته، فملفه غير معروف: قد يكون لهذه الخريطة. لمعاينته: { LTR("masa recover ", $number, " --show") }، ولاستعادته: { LTR("masa recover ", $number, " -o FILE") }.
recover-open = { $file } مفتوح في العملية { $process } وفيها تغييراته غير المحفوظة. يجب حفظها هناك.
recover-open-somewhere = { $file } مفتوح في برنامج آخر وفيه تغييراته غير المحفوظة. يجب حفظها هناك.
recover-elsewhere = أُجريت تغييرات هذه الخريطة على { $host }، وقد يكون البرنامج لا يزال يعمل هناك. إن لم يكن، تُستعاد بأرقامها؛ { LTR("masa recover") } يعرضها.
recovery-elsewhere = أُجريت على { $host }؛ قد يكون البرنامج لا يزال يعمل هناك.
recover-unread =
    { $count ->
        [one] لا شيء آخر، لكن جزءًا واحدًا من دفتر التغييرات تعذّرت قراءته، وقد تكون فيه تغييرات. الحل: جعله مقروءًا، ثم إعادة المحاولة.
        [two] لا شيء آخر، لكن جزأين من دفتر التغييرات تعذّرت قراءتهما، وقد تكون فيهما تغييرات. الحل: جعلهما مقروءين، ثم إعادة المحاولة.
       *[other] لا شيء آخر، لكن أجزاء من دفتر التغييرات ({ $count }) تعذّرت قراءتها، وقد تكون فيها تغييرات. الحل: جعلها مقروءة، ثم إعادة المحاولة.
    }
recover-not-put-away = كُتبت الخريطة كاملة؛ فقط تعذّر حذف دفتر تغييراتها. { $reason }
recover-line = { $number }. { $name }: { $changes }، من { $from } إلى { $until }: … { $last }
recover-line-of-texts = { $number }. { $name }: لا تغيير منه يُستعاد، لكن عُثر على نصوص
recover-changes =
    { $count ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }
recover-and-then = { $before }؛ { $next }
recover-change = { $time }  { $said }
recover-draft = { $time }  { $said } (في محرّر مفتوح)
recover-torn = آخر هذا الدفتر لا يُقرأ، فتُرك.
recover-was-at = كانت هذه الخريطة في { $path }.
recover-file-copy = { $reason } أحدث نسخة مقروءة منه { $copy }.
recover-instead = { $reason } لم يُستعد شيء. للاستعادة في ملف جديد: تسميته بالخيار { LTR("-o") }.
recover-another-map = { $file }: في هذا الملف الآن خريطة أخرى، لا شيء فيها من التي تغيّرت.
recover-written-anew = لم يكن الملف موجودًا؛ أُنشئ من جديد.
recover-headless = بداية هذا الدفتر تالفة، فملفه غير معروف.
recover-places-damaged = { $count ->
    [one] في هذا الدفتر موضع تالف واحد؛ يُتخطى، ويُستعاد ما قبله وما بعده.
    [two] في هذا الدفتر موضعان تالفان؛ يُتخطيان، ويُستعاد ما قبلهما وما بعدهما.
    [few] في هذا الدفتر { $count } مواضع تالفة؛ تُتخطى، ويُستعاد ما قبلها وما بعدها.
   *[other] في هذا الدفتر { $count } موضعًا تالفًا؛ تُتخطى، ويُستعاد ما قبلها وما بعدها.
}
recover-base-damaged = نسخة الخريطة التي تبدأ منها هذه التغييرات تالفة. إن كان الملف أيضًا مفقودًا أو مختلفًا، تلزم مقارنة الناتج بنسخة احتياطية.
recover-base-missing = نسخة الخريطة التي تبدأ منها هذه التغييرات مفقودة. إن كان الملف أيضًا مفقودًا أو مختلفًا، توضع البطاقات التي فقدت مكانها في «بلا مكان».
recover-texts-found = { LTR("masa recover NUMBER --show") } يعرض النصوص التي عُثر عليها في الجزء التالف.
recover-only-texts = لا شيء في هذا الدفتر يُستعاد، لكن بعض نصوصه مقروء: { LTR("masa recover NUMBER --show") } يعرضها.
recover-no-changes = لا تغيير منه يُستعاد، لكن عُثر على نصوص.
recover-refused = { $count ->
    [one] تغيير واحد تعذّر تطبيقه، لأن ما يغيّره مفقود.
    [two] تغييران تعذّر تطبيقهما، لأن ما يغيّرانه مفقود.
    [few] { $count } تغييرات تعذّر تطبيقها، لأن ما تغيّره مفقود.
   *[other] { $count } تغييرًا تعذّر تطبيقها، لأن ما تغيّره مفقود.
}
recover-refused-kept = الدفتر باقٍ؛ { LTR("masa recover NUMBER --show") } يعرض نصوص هذه التغييرات.
recover-text = {"    "}{ $line }
recover-refused-change = لم يُطبَّق: { $said }
recover-text-found = عُثر عليه في جزء تالف من الدفتر؛ قد يكون محرَّفًا أو ناقصًا:
recover-next = للمعاينة { LTR("masa recover NUMBER --show") }، للاستعادة { LTR("masa recover NUMBER") }، للإهمال { LTR("masa recover NUMBER --discard") }.
recover-no-home = لا مجلد لما يتذكره البرنامج، فلا دفتر تغييرات. الحل: تعيين { LTR("MASA_STATE_DIR") }.
recover-no-number = لا رقم { $number } في القائمة؛ آخرها { $count }. { LTR("masa recover") } يعرضها.
recover-several = جلسات عدة تركت تغييرات لهذه الخريطة. يجب اختيار إحداها برقمها؛ { LTR("masa recover") } يعرضها.
recover-no-file = لا ملف لهذه الخريطة بعد. مكان الكتابة يُحدَّد بالخيار { LTR("-o") }.
recover-unknown-file = بداية هذا الدفتر تالفة، فملفه غير معروف. مكان الكتابة يُحدَّد بالخيار { LTR("-o") }.
recover-discarded = أُهملت التغييرات غير المحفوظة.
recover-restored =
    { $count ->
        [zero] لم يُستعد أي تغيير.
        [one] استُعيد تغيير واحد.
        [two] استُعيد تغييران.
        [few] استُعيدت { $count } تغييرات.
        [many] استُعيد { $count } تغييرًا.
       *[other] استُعيد { $count } تغيير.
    }
cli-no-command = أمر غير معروف «{ $name }».
cli-no-command-near = أمر غير معروف «{ $name }». هل المقصود «{ $near }»؟

### store
read-error = { $place }: { $problem }
read-error-newer = { $place }: { $problem } الملف من إصدار أحدث من Masa (المخطط { $schema }): قد يكفي تحديث Masa.
read-missing = لا ملف بهذا الاسم.
read-directory = هذا مجلد.
read-not-regular = هذا جهاز أو أنبوب، لا ملف. للقراءة من الدخل القياسي: «{ LTR("-") }».
read-denied = لا إذن بالوصول.
read-too-large = هذا الملف أكبر من { LTR($limit, " MiB") }، أي أكبر من أي خريطة. هل هو الملف المقصود؟
read-too-many = من هنا فصاعدًا في الملف أكثر من { $limit } من العناصر، أو من قيم نوع واحد: هذا أكثر مما في أي خريطة. هل هو الملف المقصود؟
read-unreadable = تعذّرت قراءة هذا الملف: { $said }.
read-empty = هذا الملف فارغ.
read-not-a-map = ليس خريطة Masa. الصيغ الأخرى تُحوَّل إلى خريطة بالأمر { LTR("masa import") }.
read-not-utf8 = من هنا ليس نصًا بترميز UTF-8. يجب حفظ الملف بهذا الترميز.
read-conflict-markers = ترك git تعارضًا هنا. الحل: تعديل الملف وإزالة العلامات.
read-conflict-markers-in-file = ترك git تعارضًا هنا. الحل: { LTR("masa merge ", $file) }، أو تعديل الملف وإزالة العلامات.
read-other-struct = المتوقع «{ LTR($expected, "(…)") }»، والموجود { $found }.
read-node-as-text = المتوقع { LTR($form, ")") }، والموجود { $found }.
read-repeated-key = «{ $key }» مكرر هنا. الحل: حذف أحد الاثنين.
read-repeated-id = المعرّف { $id } مستعمل مرتين، أولاهما في السطر { $first }. الحل: معرّف آخر هنا، أو بلا معرّف: فيعطيه Masa واحدًا.
read-malformed-id = { $text } ليس معرّفًا صالحًا هنا. المعرّف هو { $letter } ثم شرطة ثم 1 إلى 12 من الأحرف اللاتينية الصغيرة أو الأرقام، مثل { LTR($letter, "-7f3k9q2m") }؛ وبلا معرّف يعطيه Masa واحدًا.
read-not-a-persona = { $text } ليس معرّف شخصية. الحل: إعطاء الشخصية معرّفًا في قائمتها، مثل { LTR("(id: \"p-noa\", name: \"Noa\")") }، وكتابة { LTR("\"p-noa\"") } هنا.
read-unasked-conflict = يبدأ التعارض بـ { LTR("id") } و{ LTR("field") } (و{ LTR("key") } في الجداول)، ثم { LTR("ours") } و{ LTR("theirs") }.
read-repeated-conflict = هذا ثاني تعارض عن حقل واحد في { $id }. الحل: حذف أحد الاثنين.
read-no-lane = هذه البطاقة بلا مسار. يلزمها مسار، يُذكر بمعرّفه أو نوعه أو عنوانه.
read-unknown-lane = لا مسار { $lane }. مسارات هذا الملف { $known }.
read-unknown-lane-none = لا مسار { $lane }، ولا مسارات في الملف. الحل: ذكره في { LTR("lanes") }، أو تسمية نوع: { $kinds }.
read-ambiguous-lane = مسارات عدة باسم { $lane }. المقصود يُذكر بمعرّفه: { $known }.
read-out-of-range = { $field }: المطلوب عدد صحيح من { $least } إلى { $most }، والموجود { $found }.
read-not-finite = { $field }: المطلوب عدد منتهٍ، والموجود { $found }.
read-not-a-date = { $field }: المطلوب تاريخ مثل { LTR("2026-11-21") }، والموجود { $found }.
read-no-such-choice = { $field }: المطلوب واحد من { $allowed }، والموجود { $found }.
read-no-such-choice-nearest = { $field }: المطلوب واحد من { $allowed }، والموجود { $found }. هل المقصود { $meant }؟
read-outside-scale = { $field }: المطلوب عدد من { $least } إلى { $most }، والموجود { $found }.
read-wrong-type = { $field }: المطلوب { $expected }، والموجود { $found }.
expected-text = نص بين علامتي اقتباس مزدوجتين ({ LTR("\"…\"") })
expected-texts = قائمة نصوص، مثل { LTR("[\"one\", \"two\"]") }
expected-flag = { LTR("true") } أو { LTR("false") }
expected-whole = عدد صحيح
expected-number = عدد
expected-choice = كلمة بلا علامتي اقتباس
expected-date = تاريخ بين علامتي اقتباس، مثل { LTR("\"2026-11-21\"") }
expected-id = معرّف بين علامتي اقتباس
expected-ids = قائمة معرّفات، مثل { LTR("[\"c-7f3k9q2m\"]") }
expected-counts = جدول، مثل { LTR("{\"Dana\": 2}") }
expected-texts-by-name = جدول نصوص، مثل { LTR("{\"curve\": \"Support is where the journey breaks\"}") }
expected-nodes = قائمة بين { LTR("[ ]") }
expected-place = قائمة معرّفات ما يقع فيه، مثل { LTR("[\"t-2b8x\", \"l-7f3k\"]") } لبطاقة أو { LTR("[\"s-4tq8\"]") } لنقطة تواصل
expected-keys = جدول قوائم، مثل { LTR("{\"card.add\": [\"a\"]}") }
syntax-end = ينتهي الملف هنا وفيه ما لم يُغلق. هل انقطع؟
syntax-unclosed-text = النص الذي يبدأ هنا بلا علامة اقتباس في آخره.
syntax-unclosed-comment = التعليق الذي يبدأ هنا بلا نهاية: تنقصه { LTR("*/") }.
syntax-escape = تسلسل هروب غير معروف. تُكتب الشرطة المائلة العكسية في النص { LTR("\\\\") }، وعلامة الاقتباس { LTR("\\\"") }.
syntax-comma = المتوقع فاصلة، أو نهاية ما هو مفتوح.
syntax-colon = المتوقع نقطتان رأسيتان ({ LTR(":") }) بعد اسم الحقل.
syntax-close = تنقص هنا «{ $bracket }».
syntax-key = المتوقع اسم حقل، مثل { LTR("text: …") }.
syntax-key-before = المتوقع اسم حقل، مثل { LTR("text: …") }، والموجود { LTR($bracket) }. هل ينقص { LTR(")") } قبله؟
syntax-comment-sign = الرمز { LTR("#") } لا يبدأ شيئًا هنا. يبدأ التعليق بـ { LTR("//") }.
syntax-text-over-lines = النص الذي يبدأ هنا يمتد إلى السطر { $line }. هل تنقص علامة الاقتباس في آخره؟
syntax-after = كان يجب أن ينتهي الملف هنا، لكن بعده شيئًا. الحل: حذفه.
syntax-too-deep = تداخل الأقواس هنا أعمق منه في أي ملف من Masa. هل هو الملف المقصود؟
syntax-other = ليس هذا RON: { $said }.
read-only-locked = هذا الملف مفتوح في البرنامج { $process } على { $host } (منذ { $since }): يُغلق هناك، ثم { LTR("F7") } لتعديله هنا.
read-only-newer = هذا الملف من إصدار أحدث من Masa (المخطط { $schema })، ولا تغيّره إلا الإصدارات بدءًا من المخطط { $needed }؛ هذا الإصدار يعرف { $known }. هو مفتوح للقراءة؛ لتغييره يلزم تحديث Masa.
interrupted-changed = انقطع حفظ لهذه الخريطة، ثم تغيّر الملف أو اختفى. ما كان يُحفظ موجود في { $copy }.
interrupted-completed = اكتمل حفظ منقطع لهذه الخريطة.
interrupted-not-begun = انقطع حفظ لهذه الخريطة قبل أن يغيّر الملف. ما كان يُحفظ موجود في { $copy }.
interrupted-not-completed = انقطع حفظ لهذه الخريطة، وتعذّر إكماله: { $why } ما كان يُحفظ موجود في { $copy }.
interrupted-torn = انقطع حفظ لهذه الخريطة وترك الملف مكتوبًا نصفه. لإكماله: { LTR("masa ", $file) } أو { LTR("masa recover ", $file) }؛ ما كان يُحفظ موجود أيضًا في { $copy }.
interrupted-damaged = لا يُعرف هل انقطع حفظ لهذه الخريطة: قيده تالف ({ $record }). بجانبه نسخ مما كان في الخريطة.
interrupted-unread = لا يُعرف هل انقطع حفظ لهذه الخريطة: { $said } ({ $record }).
note-no-schema = لا يذكر الملف مخططه؛ قُرئ بوصفه { $schema }.
note-migrated = الملف بالمخطط { $schema }؛ الحفظ يحدّثه ويُبقي السابق.
note-newer = الملف من إصدار أحدث من Masa (المخطط { $schema })؛ ما لا يعرفه هذا الإصدار يبقى.
note-lanes-made = لا مسارات في الملف؛ أُنشئت هذه مما في بطاقاته: { $lanes }.
note-lanes-named = بطاقات تسمّي مساراتها بالنوع أو العنوان ({ $count })؛ الحفظ يكتب معرّفات المسارات.
note-ids-dealt = أُضيفت معرّفات ناقصة ({ $count })؛ الحفظ يكتبها.
note-unknown-fields = { $count ->
    [one] حقل لا يعرفه هذا الإصدار، ويبقى: { $names }.
    [two] حقلان لا يعرفهما هذا الإصدار، ويبقيان: { $names }.
    [few] { $count } حقول لا يعرفها هذا الإصدار، وتبقى: { $names }.
    [many] { $count } حقلًا لا يعرفها هذا الإصدار، وتبقى: { $names }.
   *[other] { $count } حقل لا يعرفها هذا الإصدار، وتبقى: { $names }.
}
note-comments = { $count ->
    [one] في الملف تعليق واحد لا يُبقيه الحفظ؛ الملف السابق باقٍ بجانب الجديد.
    [two] في الملف تعليقان لا يُبقيهما الحفظ؛ الملف السابق باقٍ بجانب الجديد.
    [few] في الملف { $count } تعليقات لا يُبقيها الحفظ؛ الملف السابق باقٍ بجانب الجديد.
    [many] في الملف { $count } تعليقًا لا يُبقيها الحفظ؛ الملف السابق باقٍ بجانب الجديد.
   *[other] في الملف { $count } تعليق لا يُبقيها الحفظ؛ الملف السابق باقٍ بجانب الجديد.
}
saved-without-copy = تم الحفظ، لكن تعذّر إبقاء نسخة مما كان فيه ({ $said }).
save-exists = { $file }: الملف موجود بالفعل. الحل: اسم آخر.
save-changed = { $file }: غيّر برنامج آخر هذا الملف بعد قراءته؛ لم يُكتب شيء. الحل: فتحه من جديد، أو الحفظ باسم آخر.
save-removed = { $file }: حُذف هذا الملف بعد قراءته. الحل: حفظه ملفًا جديدًا.
save-held = { $file }: لم يُكتب: هو مفتوح في البرنامج { $process } على { $host } منذ { $since }. الحل: إغلاقه هناك، أو الحفظ باسم آخر.
save-not-regular = { $file }: ليس ملفًا عاديًا، بل مجلد أو جهاز أو أنبوب. الحل: اسم آخر.
save-protected = { $file }: هذا الملف محمي من الكتابة؛ لم يتغيّر. الحل: تغيير أذوناته، أو الحفظ باسم آخر.
save-unfaithful = { $file }: ما سيُكتب لا يُقرأ ثانيةً خريطةً مطابقة، فلم يُكتب شيء. هذا خطأ في Masa: يُرجى الإبلاغ عنه، وتصدير الخريطة بصيغة JSON في الأثناء.
save-denied = { $file }: لا إذن بالوصول؛ لم يتغيّر الملف. الحل: مراجعة أذونات مجلده، أو الحفظ في مكان آخر.
save-no-directory = { $file }: لا مجلد بهذا الاسم. الحل: إنشاؤه، أو مجلد آخر.
save-full = { $file }: القرص ممتلئ؛ لم يتغيّر الملف. الحل: توفير مساحة والحفظ من جديد، أو الحفظ في مكان آخر.
save-limit = { $file }: هذا أكثر مما يسمح النظام لبرنامج بكتابته في ملف واحد ({ LTR("ulimit -f") })؛ لم يتغيّر الملف. الحل: رفع الحد، أو تصدير أقل.
save-halfway = { $why } كُتب { $new } قبل ذلك وتعذّرت إعادته كما كان.
save-quota = { $file }: استُنفدت حصة القرص؛ لم يتغيّر الملف. الحل: توفير مساحة والحفظ من جديد، أو الحفظ في مكان آخر.
save-not-kept = { $file }: تعذّر إبقاء نسخة مما كتبه برنامج آخر، لا في { $directory } ({ $said }) ولا بجانبه؛ لم يُكتب شيء. الحل: توفير مساحة هناك، أو الحفظ باسم آخر.
save-no-place-for-copy = { $file }: لا يُكتب هذا الملف إلا في موضعه، ولا مجلد لنسخة مما فيه؛ لم يُكتب شيء. الحل: الحفظ باسم آخر.
save-no-copy = { $file }: لا يُكتب هذا الملف إلا في موضعه، وتعذّر إبقاء نسخة مما فيه في { $directory } ({ $said })؛ لم يُكتب شيء. الحل: توفير مساحة هناك، أو الحفظ باسم آخر.
save-entangled = { $file }: كتب برنامج آخر هذا الملف أثناء حفظه. النسختان موجودتان: إحداهما بهذا الاسم، والأخرى { $left }. تلزم مراجعة الاثنتين قبل المتابعة.
save-torn = { $file }: فشلت الكتابة في منتصفها، وتعذّرت إعادة ما كان هناك. هو كامل في { $copy }. الحل: توفير مساحة، ثم نسخه إلى مكانه أو الحفظ من جديد.
save-system = { $file }: لم يُكتب شيء ({ $said })؛ لم يتغيّر الملف. الحل: الحفظ من جديد، أو في مكان آخر.
note-unknown-settings = { $count ->
    [one] إعداد لا يعرفه هذا الإصدار، ويبقى بلا أثر: { $names }.
    [two] إعدادان لا يعرفهما هذا الإصدار، ويبقيان بلا أثر: { $names }.
    [few] { $count } إعدادات لا يعرفها هذا الإصدار، وتبقى بلا أثر: { $names }.
    [many] { $count } إعدادًا لا يعرفها هذا الإصدار، وتبقى بلا أثر: { $names }.
   *[other] { $count } إعداد لا يعرفها هذا الإصدار، وتبقى بلا أثر: { $names }.
}
settings-theme = الألوان
settings-bidi = مَن يرتّب النص من اليمين
settings-shaping = الحروف العربية
settings-density = الكثافة
settings-footer = سطر المفاتيح
settings-name = الاسم
settings-language = لغة البرنامج
settings-digits = الأرقام
settings-ascii = الأُطر بأحرف ASCII
settings-mouse = الفأرة
settings-timer-bell = جرس عند انتهاء الوقت
settings-timer-title = الوقت المتبقي في عنوان النافذة
settings-export-theme = التصدير: السمة
settings-export-paper = التصدير: الصفحات
settings-export-accent = التصدير: لون العناوين ({ LTR("#RRGGBB") })
settings-export-colours = التصدير: ألوان المسارات ({ LTR("KIND #RRGGBB") })
settings-export-logo = التصدير: الشعار (ملف PNG)
settings-export-formats = التصدير: الصيغ
settings-export-scope = التصدير: الجزء
settings-export-scale = التصدير: بكسل لكل نقطة
settings-export-embed = التصدير: تضمين الخريطة
settings-export-orientation = التصدير: الجداول
settings-export-live-text = التصدير: نص SVG قابل للتعديل
settings-export-deck = التصدير: Markdown على شرائح
paper-slides = شرائح ({ LTR("16:9") })
paper-a4 = { LTR("A4") }، أفقي
paper-letter = { LTR("US Letter") }، أفقي
paper-a3 = { LTR("A3") }، الخريطة كلها في صفحة
paper-a2 = { LTR("A2") }، الخريطة كلها في صفحة
paper-a1 = { LTR("A1") }، الخريطة كلها في صفحة
paper-a0 = { LTR("A0") }، الخريطة كلها في صفحة
paper-wide = { LTR("16:9") }، الخريطة كلها في صفحة
paper-poster = صفحة واحدة بالحجم الذي تحتاجه الخريطة
scope-stage = هذه المرحلة
scope-map = الخريطة كلها
orientation-usual = المعتاد: الصور عرضًا والباقي نزولًا
orientation-down = نقاط التواصل صفوف
orientation-across = نقاط التواصل أعمدة
picture-unreadable = { $file }: تعذّرت قراءة الشعار ({ $said }). الحل: تصحيح { LTR("export_logo") } في الإعدادات.
picture-not-png = { $file }: ليس الشعار صورة PNG، أو أنها تالفة. الحل: حفظه بصيغة PNG، أو تصحيح { LTR("export_logo") } في الإعدادات.
picture-too-large = { $file }: الشعار أكبر من { $pixels } بكسل في أحد الاتجاهين، أو من { $bytes } ميغابايت. الحل: تصغيره.
settings-backups = عدد النسخ المحفوظة من محتوى الملف السابق
settings-autosave = الحفظ التلقائي
settings-autosave-seconds = الحفظ التلقائي: ثوانٍ بعد التغيير
autosave-off = أبدًا
autosave-on-idle = عند التوقف عن الكتابة
autosave-every = على فترات
theme-auto = كما في الطرفية
theme-light = فاتح
theme-dark = داكن
bidi-auto = كما تحتاج هذه الطرفية
bidi-app = Masa
bidi-guard = Masa، حرفًا حرفًا
bidi-kitty = Masa، لطرفية kitty
bidi-terminal = الطرفية
bidi-off = لا أحد
shaping-auto = كما تحتاج هذه الطرفية
shaping-forms = متصلة، ولام ألف في خانتين
shaping-ligated = متصلة، ولام ألف في خانة
shaping-none = متروكة للطرفية
digits-latin = لاتينية (123)
digits-arabic-indic = عربية مشرقية (١٢٣)
density-comfortable = مريح
density-compact = كثيف

### store: journal

journal-system = { $file }: تعذّر استعمال دفتر التغييرات ({ $said }). الحل: حفظ الخريطة ليحويها ملفها.
journal-displaced = { $file }: برنامج آخر يحذف دفتر التغييرات أو يعدّله مرارًا. الحل: حفظ الخريطة ليحويها ملفها.
journal-unread = قد تكون لهذه الخريطة تغييرات متروكة تعذّرت معاينتها. { $reason }
journal-full = { $file }: تعذّرت كتابة دفتر التغييرات؛ لا مساحة. الحل: توفير مساحة، أو حفظ الخريطة في مكان آخر.
journal-poisoned = { $file }: لم تكتمل كتابة دفتر التغييرات. الحل: حفظ الخريطة ليحويها ملفها.
journal-too-large = { $file }: هذا أكثر مما يسعه دفتر التغييرات. الحل: حفظ الخريطة ليحويه ملفها.
journal-unfaithful = { $file }: لا تُكتب الخريطة كتابةً تُقرأ ثانيةً مطابقة، فلا دفتر لتغييراتها. هذا خطأ في Masa؛ يُرجى الإبلاغ عنه.
journal-unreadable = { $file }: هذا الملف تالف من بدايته، أو ليس دفتر تغييرات: لا شيء منه يُقرأ. يمكن نقله إلى مجلد آخر إن لم تكن إليه حاجة.
journal-of-unknown-map = { $file }: دفتر التغييرات هذا تالف في بدايته، فخريطته غير معروفة؛ { LTR("masa recover") } يعرضه.
journal-another-map = { $file }: في الملف خريطة غير التي لها دفتر التغييرات هذا.
journal-not-read = { $file }: تعذّر استعمال هذا الجزء من الدفتر: { $said }. الحل: مراجعة أذوناته وأذونات مجلده، ثم إعادة المحاولة.
journal-too-large-to-read = { $file }: هذا أكبر من أي دفتر تغييرات يكتبه Masa، فلا يُقرأ.
journal-newer = { $file }: كتب إصدار أحدث من Masa دفتر التغييرات هذا. يُستعاد بذلك الإصدار.
journal-no-base = { $file }: لم تُحفظ الخريطة التي تبدأ منها هذه التغييرات، فلا يمكن تطبيقها من جديد.
journal-in-use = { $file }: هو مفتوح في نسخة Masa تعمل الآن. يجب الحفظ أو الخروج هناك أولًا.
journal-unnamed = تغيير أجراه إصدار آخر من Masa
journal-whole = كل التغييرات السابقة
journal-merged = استعادة تغييرات غير محفوظة

session-too-large = نسخة حالة هذه الجلسة أكبر من أي نسخة يكتبها Masa، فلا تُقرأ.
session-unreadable = تعذّرت قراءة نسخة حالة هذه الجلسة. الحل: طلب بدء الجلسة من جديد.
session-other-version = تعمل الجلسة بإصدار آخر من Masa. يلزم الإصدار نفسه على جميع الأجهزة.

### app
editor-cut-short = اضطر Masa إلى الإنهاء والنص في المحرّر؛ ما حفظه المحرّر موجود في { $file }
editor-failed = تعذّر تشغيل { $editor } ({ $said }): المحرّر يُحدَّد في { LTR("$VISUAL") } أو { LTR("$EDITOR") }.
editor-stopped = طُلب من Masa الخروج والمحرّر مفتوح.
editor-at-once = عاد { $editor } فورًا بلا تغيير. إن كان لا يزال مفتوحًا فيجب أن ينتظر (مثل { LTR("code --wait") })؛ حتى ذلك الحين نصه في { $file }
editor-empty = ترك المحرّر نصًا فارغًا؛ بقيت البطاقة كما كانت.
editor-file-gone = لم يترك { $editor } ملفًا مكان النص ({ $file })؛ لم يتغيّر شيء.
editor-file-unreadable = تعذّرت قراءة ما تركه { $editor } ({ $said })؛ لم يتغيّر شيء. هو في { $file }
editor-no-text = ما حفظه { $editor } ليس نصًا بترميز UTF-8؛ لم يتغيّر شيء. هو في { $file }
editor-too-long = ما حفظه { $editor } أكبر من { LTR("8 MiB") }؛ لم يتغيّر شيء. هو في { $file }
editor-unsuccessful = أبلغ { $editor } عن خطأ؛ لم يتغيّر شيء.
editor-unsuccessful-kept = أبلغ { $editor } عن خطأ؛ لم يتغيّر شيء. ما حفظه موجود في { $file }
no-terminal = يحتاج Masa إلى طرفية ({ $said }). { LTR("masa show") } يعرض خريطة بدونها.
opening = جارٍ فتح { $file } …
panic-here = تعطّل Masa؛ يُرجى إرسال هذا:
    { $report }
panic-report = تعطّل Masa. التقرير في { $file }؛ يُرجى إرساله مع ذكر ما جرى قبل ذلك. التغييرات غير المحفوظة لم تضع: { LTR("masa recover") } يعرضها ويستعيدها.
terminal-failed = خطأ في الطرفية: { $said }
terminal-by-variable = { $terminal } (المتغيّر { $variable } معيَّن)
terminal-by-attributes = { $terminal } (تجيب { $said } عن DA2)
terminal-by-version = { $terminal } (تعرّف نفسها: { $said })
terminal-inside = { $inner } داخل { $outer }
terminal-unknown = غير معروفة: يُعرض النص كما في معظم الطرفيات
report-masa = Masa { $version }
report-terminal = الطرفية: { $terminal }
report-name = تُحفظ الاختيارات لها باسم: { $name }
report-variable = { $name }={ $value }
report-answer = الجواب عن { $query }: { $said }
report-reorders = تعيد ترتيب النص ما لم يُطلب منها غير ذلك (BDSM).
report-reorders-not = كان قد طُلب منها ألا تعيد ترتيب النص (BDSM).
report-order = ترتيب النص من اليمين إلى اليسار: { $bidi } ({ $source })
report-chosen = اختير لهذه الطرفية
report-usual = المعتاد لها، أو بحسب الإعدادات
report-size = الحجم: { $width } × { $height }
report-light = الخلفية: فاتحة
report-dark = الخلفية: داكنة
report-ground-unknown = الخلفية: غير معلومة
report-abilities = القدرات: { $names }
report-silent = لم يصل جواب في الوقت المحدد.
calibrate-order = الأسطر نفسها بأربع طرق. في الطريقة الصحيحة تُقرأ الكلمات من اليمين إلى اليسار وتقف الخطوط في عمود واحد.
calibrate-which = أيّها يُقرأ صحيحًا؟ (رقمه؛ Enter إن لم يصح أيٌّ منها)
calibrate-none = لم يُختر شيء.
calibrate-shaping = السطر الأخير مرة أخرى، بثلاث طرق لوصل الحروف.
calibrate-saved = حُفظ لـ { $terminal }.
calibrate-caret = هل تسهل رؤية المؤشر هنا، وهو خط رفيع؟ (نعم/لا)
calibrate-caret-advice = يُستحسن إعطاء المؤشر لونًا خاصًّا في إعدادات الطرفية.
calibrate-wide = هل تقف الخطوط أعلاه في عمود واحد؟ (نعم/لا)
calibrate-wide-advice = يفيد خط آخر مثل DejaVu Sans Mono أو Noto Sans Mono. والإعداد “ascii: true” في settings.ron يرسم الإطارات بـ ASCII.
calibrate-keys = هل تُجرَّب المفاتيح التي تصل؟ (نعم/لا)
calibrate-press = المفاتيح Ctrl-S وF1 وF2 وShift-Tab وAlt-Left … يُذكر هنا ما يصل منها. Enter للإنهاء.
calibrate-arrived = وصل: { $keys }
advice-putty = يعكس PuTTY العبرية والعربية: يلزم تفعيل “Disable bidirectional text display” ضمن Terminal ثم Features.
advice-qterminal = يعكس QTerminal العبرية والعربية: يلزم إيقاف “Bidirectional text rendering” في التفضيلات.
advice-xterm-js = إذا لم تكن الكلمات العربية أو العبرية في مواضعها، يلزم تفعيل “terminal.integrated.gpuAcceleration”.

### import: errors
import-unrecognised = لم يُعثر فيه على رحلة. يحتاج الجدول إلى ترويسات مثل «مرحلة» و«نقطة تواصل» و«نشاط» و«نقطة ألم»؛ التفاصيل: { LTR("masa import --help") }.
import-no-journey-in-document = لا رحلة في هذا المستند: لا رحلة Mermaid، ولا جدول بترويسات مثل «مرحلة» و«نقطة تواصل» و«نقطة ألم»، ولا عناوين تليها قوائم تشبه المراحل. مع ذلك يقرأ { LTR("masa import -f outline") } أسطره مراحل.
import-unknown-heads = ترويساته { $heads } غير معروفة. لتحديد معانيها ({ LTR("masa import --help") } يعرض كل المعاني): { $map }
import-other-kind = المحتوى: { $what }، ولا رحلة فيه يقرؤها Masa.
import-empty = هو فارغ.
import-not-text = ليس نصًا بترميز يعرفه Masa ({ LTR("UTF-8") } و{ LTR("UTF-16") } وترميزات { LTR("Windows") }). الحل: حفظه بترميز { LTR("UTF-8") } ثم إعادة المحاولة.
import-no-map-inside = لا خريطة داخل هذا الملف ({ $format }): لا يُفتح من جديد إلا ما صُدِّر بالخيار { LTR("--embed") }.
import-broken-line = تعذّرت قراءة السطر { $line }: { $said }
import-broken = تعذّرت قراءته: { $said }
import-not-built = نسخة Masa هذه لا تقرأ { $format }.

### import: what was recognised
import-shape-stage-tables = جدول نقاط تواصل لكل مرحلة
import-shape-stages-down = جدول مراحله نزولًا
import-shape-stages-across = جدول مراحله عرضًا
import-shape-label-tables = جداول تسميات ونصوص
import-shape-notes = ملاحظات لاصقة في مجموعات
import-shape-data = قوائم مراحل متداخلة
import-shape-cjml = رحلة CJML
import-shape-cards = جدول فيه صف لكل بطاقة
import-shape-workbook = مصنّف Masa
import-shape-mermaid = رحلة Mermaid
import-shape-json = { LTR("JSON") } من Masa
import-shape-outline = مخطط نصي بمسافات بادئة
import-shape-document = مستند فيه مخططات وجداول
import-shape-map = خريطة Masa

### import: what could not be placed, and where it stood
import-unplaced = بلا مكان
import-stage = مرحلة { $number }
import-place-cell = الصف { $row }، العمود { $column }
import-place-sheet = الورقة «{ $sheet }»، { $place }
import-place-line = السطر { $line }
import-too-many-cells = فيه أكثر من { $limit } من الخلايا غير الفارغة.
import-why-outside = هو خارج كل الجداول.
import-why-no-part = لا يتبع أي مرحلة.
import-other-journey = «{ $title }» في السطر { $line } رحلة أخرى لم تُقرأ.
import-other-journey-untitled = في السطر { $line } رحلة أخرى لم تُقرأ.
import-why-no-stage = لا مرحلة قبله.
import-why-no-head = لا ترويسة لصفه أو عموده.
import-why-no-card = بلا بطاقة: { $field }.
import-why-no-value = قيمة غير صالحة للحقل: { $field }.
import-remark-scale = حُوِّلت المشاعر من مقياس ({ $low } إلى { $high }) إلى مقياس ({ LTR("−2") } إلى 2).
import-remark-emotion = تحوّل الشعور { $number } إلى { $ours }: المشاعر أعداد صحيحة من { LTR("−2") } إلى 2.
import-too-many-bytes = فيه أكثر من { $limit } بايت.
import-place-field = الحقل «{ $field }»
import-why-no-score = هو مهمة بلا درجة.
import-why-no-number = ليس عددًا.
import-why-no-conflict = لا يذكر موضع التعارض، أو أن قيمة أحد الطرفين لا تصلح له.
import-why-no-object = المتوقع هنا قائمة كائنات.
import-why-overlooked = لا مكان له عند أي قارئ.
import-why-second-value = للحقل قيمة أخرى بالفعل: { $field }.
import-too-deep = تداخله أعمق من { $limit } مستوى.
import-kind-json = JSON
import-kind-yaml = YAML
import-kind-keys = { $kind } بالمفاتيح { $keys }
import-kind-xml = { LTR("XML") } أول عنصر فيه «{ $element }»
import-kind-picture = صورة
import-kind-media = صوت أو فيديو
import-kind-old-office = ملف من Office قديم (يُحفظ بصيغة { LTR(".xlsx") } أو { LTR("CSV") })
import-kind-archive = أرشيف
import-kind-rtf = نص منسق ({ LTR("RTF") })
import-kind-database = قاعدة بيانات
import-kind-program = برنامج
import-kind-word = مستند Word (يُنسخ جدوله ويُلصق على اللوحة)
import-kind-open-sheet = جدول OpenDocument (يُحفظ بصيغة { LTR(".xlsx") } أو { LTR("CSV") })
import-kind-open-text = نص OpenDocument (يُنسخ جدوله ويُلصق على اللوحة)
import-kind-open-slides = عرض تقديمي OpenDocument
import-kind-book = كتاب إلكتروني
import-kind-iwork = ملف Pages أو Numbers أو Keynote (يُصدَّر بصيغة { LTR(".xlsx") } أو { LTR("CSV") })
import-remark-felt-stages = الشعور لنقاط التواصل فقط، فأُضيفت لكل مرحلة نقطة تواصل باسمها.
import-why-no-field = حقل غير معروف.
import-remark-score = تحوّلت الدرجة { $score } إلى { $ours }: الدرجات أعداد صحيحة من 1 إلى 5.
import-remark-headings = لا شيء فيه يسمّي مرحلة أو نقطة تواصل أو مسارًا: عُدّت عناوينه مراحل.
import-remark-unknown-heads = { $count ->
    [one] ترويسة غير معروفة صارت مسارًا: { $heads }.
    [two] ترويستان غير معروفتين صارتا مسارين: { $heads }.
   *[other] ترويسات غير معروفة صارت مسارات: { $heads }.
} لتحديد المعنى: { $map }
import-no-such-sheet = لا ورقة باسم «{ $sheet }»، بل { $sheets }.
import-remark-hidden-sheet = تُركت الورقة المخفية «{ $sheet }»: { $count ->
    [one] خلية واحدة
    [two] خليتان
    [few] { $count } خلايا
   *[other] { $count } خلية
}. { LTR("--sheet") } لقراءتها.
import-remark-sheets = جُمعت الأوراق { $sheets } معًا. { LTR("--sheet") } لقراءة واحدة.
import-remark-sheets-personas = قُرئت الأوراق { $sheets } بوصفها أوراق هذه الشخصيات. { LTR("--sheet") } لقراءة واحدة.
import-remark-remembered = قُرئت ترويساته كما حُدِّدت عند استيراد ملف مثله من قبل.
import-remark-ids = { $count ->
    [one] استُبدل معرّف واحد من الملف بمعرّف من Masa: { $ids }.
   *[other] استُبدلت { $count } من معرّفات الملف بمعرّفات Masa: { $ids }.
}
import-remark-ignored = تُرك كما طُلب: ما تحت «{ $head }».
import-remark-upper-level = «{ $upper }» يتكرر و«{ $lower }» لا يتكرر، فهما مراحل ونقاط تواصل. { LTR("--map") } لغير ذلك.
import-remark-no-such-head = لا ترويسة باسم «{ $head }»، فلا أثر لما حُدِّد لها.
import-remark-encoding = ليس بترميز { LTR("UTF-8") }؛ قُرئ بوصفه { $encoding }. إن ظهرت حروف خاطئة، فالحل حفظه بترميز { LTR("UTF-8") } واستيراد الناتج.
import-remark-newer = كتبه إصدار أحدث من Masa: ما لا يعرفه هذا الإصدار لا يبقى.
import-remark-sheet = لا ترويسات يعرفها Masa في الورقة «{ $sheet }»، فلم تُقرأ: { $count ->
    [one] خلية واحدة
    [two] خليتان
    [few] { $count } خلايا
   *[other] { $count } خلية
}.
import-too-many-nodes = فيه أكثر من { $limit } من البطاقات والأسماء، أو نص واحد يطول مع كل صف.
import-too-many-journeys = فيه أكثر من { $limit } رحلة.
import-too-many-lines = فيه أكثر من { $limit } سطر.
import-too-many-entries = فيه أكثر من { $limit } عنصر.

### cli: import
cli-import-instead = { $file }: ليس خريطة Masa. لإنشاء خريطة منه: { LTR("masa import ", $word) }
cli-import-as = { $file }: ليس خريطة Masa. لإنشاء خريطة منه: { LTR("masa import -f ", $format, " ", $word) }
cli-import-neither = { $file }: ليس خريطة Masa، ولا يمكن استيراده: { $why }
cli-not-imported = لم يُستورد «{ $file }». { $why }
cli-unknown-target = «{ $target }» ليس معنى معروفًا. المعاني: { $targets }.
cli-no-target = لم يُذكر معنى الترويسة «{ $head }»: { LTR("HEAD=TARGET") }.
cli-import-inbox = { $file }: أُضيف إلى الوارد { $count ->
    [one] ملاحظة واحدة.
    [two] ملاحظتان.
    [few] { $count } ملاحظات.
   *[other] { $count } ملاحظة.
}
cli-import-inbox-dry = { $file }: سيُضاف إلى الوارد { $count ->
    [one] ملاحظة واحدة.
    [two] ملاحظتان.
    [few] { $count } ملاحظات.
   *[other] { $count } ملاحظة.
}
cli-import-shape = الشكل: { $shape }؛ اللغة { $language }.
cli-import-stage = { $stage }: { $touchpoints } ({ $cards })
cli-import-stage-bare = { $stage } ({ $cards })
cli-import-onto = { $file }: التعيين: { $set }، الإضافة: { $cards }.
cli-import-onto-dry = { $file }: سيُعيَّن: { $set }، وسيُضاف: { $cards }.
cli-import-counts = { $stages }، { $touchpoints }، { $cards }، { $personas }.
cli-import-unplaced = { $count ->
    [one] لم يُعرف مكان عنصر واحد؛ هو
    [two] لم يُعرف مكان عنصرين؛ هما
    [few] لم يُعرف مكان { $count } عناصر؛ هي
    [many] لم يُعرف مكان { $count } عنصرًا؛ هي
   *[other] لم يُعرف مكان { $count } عنصر؛ هي
} في المرحلة «بلا مكان»:
cli-import-others = { LTR("--all") } ينشئ خريطة من كل منها.
cli-import-all-needs-file = مع { LTR("--all") } يحتاج { LTR("-o") } إلى اسم ملف: كل خريطة ملف مستقل.
cli-import-left = «{ $text }»، { $place }: { $why }

### ui: several authors
changed-by-both = غيّر شخص آخر الكلمات نفسها في الأثناء: ما كُتب هنا باقٍ، وما كتبه محفوظ بوصفه تعارضًا.
received-refused = تغيير من شخص آخر لا يناسب هذه الخريطة: { $reason }
removed-by-others = حذف شخص آخر { $what }.
removed-this = حذفه شخص آخر.
removed-while-typed = حذف شخص آخر { $what }. النص الذي يُكتب في أمان: اعتماده يعيد المحذوف.

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
mark-metric = الآن { JOIN($actual, " ", $unit) }
mark-metric-target = الآن { $actual }، الهدف { JOIN($target, " ", $unit) }
mark-and = { $former }، { $mark }
mark-fact = { $field }: { $value }

### ui: present
present-feels = { $name }: { $marks }
present-beside = { $one } · { $other }
present-ranking = الترتيب حسب { $score }
action-present-left = يسارًا: متابعة في خريطة من اليمين، وإلا رجوع
action-present-right = يمينًا: رجوع في خريطة من اليمين، وإلا متابعة
action-present-forward = كشف التالي، أو قلب الصفحة
action-present-back = العكس
action-present-up = إبراز العنصر السابق
action-present-down = إبراز العنصر التالي
action-present-first = أول صفحة
action-present-last = آخر صفحة
action-present-jump = إلى الصفحة التي كُتب رقمها؛ بلا رقم: متابعة
action-present-black = شاشة سوداء حتى أي مفتاح
action-present-notes = إظهار الملاحظات أو إخفاؤها
action-present-fewer = بطاقات أقل في الصفحة
action-present-more = بطاقات أكثر في الصفحة
action-present-size = نص كبير أو معتاد
present-no-sizes = هذه الطرفية لا ترسم نصًا أكبر؛ يمكن تكبير خطها بدلًا من ذلك.
action-present-close = رجوع إلى حيث كنا
present-keys = { LTR("Space") } أو { LTR("PgDn") } متابعة، { LTR("PgUp") } رجوع · { LTR("b") } شاشة سوداء · { LTR("n") } ملاحظات · { LTR("?") } كل المفاتيح · { LTR("Esc") } إنهاء
present-first = هذه أول صفحة.
present-last = هذه آخر صفحة.
present-notes = الملاحظات ظاهرة.
present-no-notes = الملاحظات مخفية.
present-cards = { $count ->
    [one] بطاقة واحدة على الأكثر في الصفحة.
    [two] بطاقتان على الأكثر في الصفحة.
    [few] { $count } بطاقات على الأكثر في الصفحة.
   *[other] { $count } بطاقة على الأكثر في الصفحة.
}

### ui: vote
scope-new-vote = عند إعداد تصويت
scope-ballots = أثناء التصويت بالأوراق
scope-hands = أثناء رفع الأيدي
scope-vote-result = في نتيجة التصويت
dialog-vote = تصويت
action-vote-begin = تصويت، أو متابعة التصويت المفتوح
    .also = صوّت, أصوات, اقتراع, استطلاع
action-vote-result = نتيجة آخر تصويت
action-vote-hands = عدّ الأيدي
hint-key-hands = الأيدي
action-vote-more = القيمة التالية، أو زيادة واحد
action-vote-less = القيمة السابقة، أو إنقاص واحد
action-vote-add-dot = إعطاء صوت
action-vote-remove-dot = سحب صوت
action-vote-clear = سحب كل الأصوات
action-vote-close = إغلاق التصويت
action-vote-second-round = جولة ثانية بين الخيارات المتعادلة
action-vote-pick = اختيار من بين الخيارات المتعادلة
action-hands-next = اعتماد العدد والمتابعة
action-hands-before = اعتماد العدد والرجوع
action-hands-end = اعتماد العدد؛ يبقى التصويت مفتوحًا
hint-key-more = أكثر
hint-key-less = أقل
hint-key-dot = صوت
hint-key-no-dot = سحب
hint-key-clear-dots = سحب الكل
hint-hand-over = تسليم
hint-key-close-vote = إغلاق التصويت
hint-key-leave-open = إبقاؤه مفتوحًا
hint-key-second-round = جولة ثانية
hint-key-pick = اختيار
blocked-nothing-to-vote-on = لا يوجد ما يُصوَّت عليه.
blocked-vote-needs-file = يجب حفظ الخريطة أولًا: أوراق التصويت تُحفظ بجانب ملفها.
blocked-no-vote-yet = لم يُغلق أي تصويت بعد.
blocked-no-tie = لا خيارات متعادلة.
blocked-not-tied = لا يُختار إلا من بين الخيارات المتعادلة.
blocked-tied-again = تعادلت مرة أخرى: { LTR("Space") } للاختيار.
blocked-round-first = تأتي أولًا جولة ثانية: { LTR("r") }.
did-vote-open = فتح تصويت على { $count ->
    [one] خيار واحد
    [two] خيارين
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
}
did-vote-close = إغلاق التصويت (الأوراق: { $count })
did-hands-close = إغلاق التصويت
did-vote-hands = عدّ الأيدي: { $hands }
did-vote-pick = اختيار: { $what }
vote-question = ما الأهم؟
vote-question-hint = ما تُسأل عنه المجموعة.
vote-start = بدء: { $count ->
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
}
vote-title = تصويت: { $question }
vote-title-round = جولة ثانية: { $question }
vote-turn = المصوّت { $turn }: { $left ->
    [zero] لم يبقَ صوت
    [one] بقي صوت واحد
    [two] بقي صوتان
    [few] بقيت { $left } أصوات
    [many] بقي { $left } صوتًا
   *[other] بقي { $left } صوت
}، حتى { $most } لكل خيار؛ { LTR("Enter") } مرتين للتسليم
vote-voted = { $count ->
    [0] لم يصوّت أحد بعد.
    [one] صوّت واحد.
    [two] صوّت اثنان.
   *[other] عدد من صوّتوا: { $count }.
}
vote-asks-hand-over = { LTR("Enter") } مرة أخرى للتسليم إلى المصوّت التالي.
vote-asks-close = { LTR("c") } مرة أخرى لإغلاق التصويت.
vote-asks-close-with-dots = { LTR("c") } مرة أخرى لإغلاق التصويت، دون الأصوات التي لم تُسلَّم.
vote-not-ready = لحظة: أوراق التصويت تُقرأ أو تُكتب.
vote-no-dot-left = لم يبقَ صوت: { LTR("-") } لسحب صوت.
vote-cast-turn = سُلّمت الورقة { $turn }؛ دور المصوّت التالي
vote-not-a-number = ليس عدد أيدٍ.
vote-not-a-number-leave = ليس عدد أيدٍ: { LTR("Esc") } مرة أخرى للخروج بدونه.
vote-dots-kept = للمصوّت { $turn } أصوات لم تُسلَّم: متابعة، أو { LTR("x") } لسحبها كلها.
vote-draft-lost = الأصوات التي لم تُسلَّم لا تنجو من عطل: { $reason }
vote-not-moved = تبقى أوراق التصويت بجانب الملف السابق: { $reason }
vote-cast-unsynced = { $cast } (قد تضيع عند انقطاع الكهرباء: { $said })
vote-is-open-again = التصويت مفتوح من جديد: { LTR("v") } للمتابعة.
vote-stays-open = يبقى التصويت مفتوحًا: { LTR("v") } للمتابعة.
vote-not-returned = تعذّرت إعادة أوراق التصويت: { $reason } تبقى هنا إلى أن يعيدها { LTR("v") } أو تغلق الإعادة التصويت؛ وحتى ذلك الحين يضيع ما يُعمل عند أي تعطّل.
vote-some-refused = إغلاق التصويت؛ { $count ->
    [one] ورقة واحدة تعذّرت قراءتها ولا تُحتسب
    [two] ورقتان تعذّرت قراءتهما ولا تُحتسبان
    [few] { $count } أوراق تعذّرت قراءتها ولا تُحتسب
   *[other] { $count } ورقة تعذّرت قراءتها ولا تُحتسب
}
vote-decided = { $count ->
    [0] لم يصوّت أحد لأيٍّ منها.
    [one] فاز خيار واحد بمكان.
    [two] فاز خياران بمكان.
    [few] فازت { $count } خيارات بمكان.
   *[other] فاز { $count } خيارًا بمكان.
}
vote-tied = تعادل { $count ->
    [two] خيارين
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
} على { $places ->
    [one] المكان الأخير
    [two] المكانين الأخيرين
   *[other] آخر { $places } أماكن
}: { LTR("r") } لفتح جولة ثانية.
vote-tied-again = تعادل { $count ->
    [two] خيارين
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
} على { $places ->
    [one] المكان الأخير
    [two] المكانين الأخيرين
   *[other] آخر { $places } أماكن
}: { LTR("Space") } للاختيار.
vote-failed = التصويت: { $reason }
vote-bad-name = اسم المصوّت من 1 إلى { $most } من الحروف، كلها مرئية.
vote-too-many = ليس للمصوّت سوى { $dots ->
    [one] صوت واحد
    [two] صوتين
    [few] { $dots } أصوات
    [many] { $dots } صوتًا
   *[other] { $dots } صوت
}.
vote-too-many-on-one = لخيار واحد { $most ->
    [one] صوت واحد
    [two] صوتان
    [few] { $most } أصوات
    [many] { $most } صوتًا
   *[other] { $most } صوت
} على الأكثر.
vote-no-candidate = { $candidate } ليس في قائمة الخيارات.
vote-not-open = هذا التصويت مغلق.
vote-not-private = { $folder }: رابط، أو يمكن لآخرين قراءته؛ لا تُحفظ فيه أوراق تصويت.
vote-damaged = ليست ورقة تصويت صالحة.
vote-too-many-ballots = أوراق التصويت أكثر مما يسعه تصويت.
vote-system = أبلغ النظام: { $said }
vote-unsynced = قد تضيع عند انقطاع الكهرباء: { $said }
vote-several-open = هناك أكثر من تصويت مفتوح: الاختيار بـ { LTR("--vote") }.
vote-no-such = لا تصويت مفتوحًا سؤاله أو معرّفه { $question }. المفتوح:
vote-open-line = { $id }  { $question }
vote-none-open = لا تصويت مفتوحًا في { $file }. يُفتح التصويت على الشاشة بالمفتاح { LTR("v") }.
vote-list = { $question } (الأصوات: { $dots }، حتى { $most } لكل خيار)
vote-list-anonymous = { $question } (الأصوات: { $dots }، حتى { $most } لكل خيار، بلا أسماء)
vote-list-line = { $number }  { $text }
vote-which = الأصوات بأرقام القائمة ({ LTR("4 2=2") }: صوت للرقم 4 وصوتان للرقم 2):
vote-nothing-cast = لم يُسلَّم شيء.
vote-cast = سُلّمت ورقة التصويت: { $dots ->
    [zero] بلا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $dots } أصوات
    [many] { $dots } صوتًا
   *[other] { $dots } صوت
}.
vote-cast-again = سُلّمت ورقة التصويت: { $dots ->
    [zero] بلا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $dots } أصوات
    [many] { $dots } صوتًا
   *[other] { $dots } صوت
}. تحل محل الورقة السابقة.

### ui: legend
action-help-legend = معاني الرموز، أو المفاتيح
hint-key-legend = الرموز
dialog-legend = معاني الرموز
legend-cards = البطاقات
legend-card = بطاقة، بلون مسارها
legend-unanswered = نقطة ألم لا تعالجها أي فرصة
legend-marked = معلَّمة
legend-votes = الأصوات
legend-figures = من القيمة الحالية إلى المستهدف
legend-answers = تعالج أو تُعالَج؛ على شكل خط: مرتبطة
legend-decision = القرار: للتنفيذ، لاحقًا، لن يُنفَّذ
legend-owner = المسؤول
legend-note = لها ملاحظة؛ بعد النص: له تتمة
legend-journey = المراحل ونقاط التواصل
legend-emotion = الشعور، من { LTR("−2") } إلى { LTR("+2") }
legend-levels = الشعور في صف واحد
legend-compared = الشعور في الخريطة المقارَن بها
legend-curve = الطريق من شعور إلى الذي يليه
legend-behind = شعور الجميع أو شخصية أخرى
legend-neutral = الشعور المحايد
legend-loop = تعود إلى المرحلة 2
legend-places = الموضع الحالي
legend-open = المرحلة المفتوحة، أو المحدد
legend-columns = مراحل أو أعمدة على الجانبين
legend-rows = مسارات أو صفوف أعلى وأسفل
legend-more = بطاقات أخرى في هذه الخلية
legend-rules = المراحل والمسارات
legend-other = في شاشات أخرى
legend-matrix = حلول أو أصوات: لا شيء، قليل، كثير
legend-unknown = غير معروف

### ui: tour
action-tour-skip = تخطي هذه الخطوة من الجولة
action-tour-end = إنهاء الجولة
blocked-no-tour = لا جولة جارية: { LTR("t") } في شاشة البداية لبدئها.
tour-ways = { $key } للتخطي · { LTR("Esc") } لإنهاء الجولة
tour-ended = انتهت الجولة؛ { LTR("t") } في شاشة البداية لبدئها من جديد.
tour-done = اكتملت الجولة. { LTR("Ctrl-S") } لحفظ هذه الخريطة، { LTR("?") } لمفاتيح كل شاشة.
tour-walk = الأسهم (أو `h` `j` `k` `l`) للتنقل: النزول إلى نقطة ألم.
tour-weigh = `3`: يؤلم بشدة. `4`–`6` للتكرار، `7`–`9` لقوة الدليل.
tour-answer = `o` لفرصة تعالج هذا الألم: كتابة النص ثم `Enter` ثم `Esc`. تُربط به.
tour-empty = `e` إلى الخلية الفارغة التالية: `a` ثم بضع كلمات ثم `Enter` ثم `Esc`.
tour-delete = `x` يحذف المحدد دون سؤال، و`u` يعيده.
tour-feel = الصعود إلى اسم نقطة التواصل: `+` و`-` لتغيير الشعور.
tour-whole-stage = الصعود إلى اسم المرحلة: `a` يضيف بطاقة للمرحلة كلها.
tour-eyes = `c` يعرض الخريطة بعيون شخصية، و`C` يحدد لمن البطاقة.
tour-lanes = `L` يعرض المسارات: `h` للإخفاء، `a` للإضافة، `Esc` للإغلاق.
tour-title = `:` لكل الأوامر: كتابة «عنوان» ثم `Enter` مرتين، عنوان جديد ثم `Enter`.
tour-rank = `g` `r` يرتب نقاط الألم والفرص حسب ما هو معروف عنها.
tour-present = `F5` للتقديم أمام الحضور: `Space` للمتابعة، `Esc` للعودة.

### Settings and doctor on the command line
both-said = { $one } { $other }
settings-where = الإعدادات في ملف: { LTR("masa settings --path") } يذكر مكانه، و{ LTR("masa settings") } يعرضها كلها، و{ LTR("masa help settings") } يقول المزيد.
settings-file = الإعدادات: { $file }
settings-file-none = الإعدادات: { $file } (لا ملف: لكل إعداد قيمته الافتراضية)
settings-right = { $file }: لا أخطاء.
settings-line = { $setting }  { $source }  { $meaning }
settings-default = افتراضي
settings-at = { $place }
settings-of-terminal = { LTR("masa terminal") }
settings-keys = مفاتيحك الخاصة لأفعال لوحة الأوامر
settings-bound = { $count ->
    [zero] بلا مفاتيح
    [one] فعل واحد
    [two] فعلان
    [few] { $count } أفعال
    [many] { $count } فعلًا
   *[other] { $count } فعل
}
settings-meaning = { $label } [{ $default }]
settings-meaning-values = { $label } [{ $default }]: { $values }
settings-mistakes = { $count ->
    [zero] لا أخطاء في الملف.
    [one] خطأ واحد في الملف، يذكره { LTR("masa settings --check") }.
    [two] خطآن في الملف، يذكرهما { LTR("masa settings --check") }.
    [few] { $count } أخطاء في الملف، يذكرها { LTR("masa settings --check") }.
    [many] { $count } خطأ في الملف، يذكرها { LTR("masa settings --check") }.
   *[other] { $count } خطأ في الملف، يذكرها { LTR("masa settings --check") }.
}
settings-unused = { $said } إلى أن يُصحَّح تبقى لكل إعداد قيمته الافتراضية. { LTR("masa settings --check") } يذكر كل الأخطاء.
settings-directory = { $said } المطلوب هنا ملف: يُغيَّر اسم المجلد أو يُحذف. وإلى ذلك الحين تبقى لكل إعداد قيمته الافتراضية.
settings-all-default = بسبب خطأ في الملف لا يُستعمل شيء منه: لكل إعداد قيمته الافتراضية.
settings-unknown = لا إعداد باسم «{ $name }»، فهو بلا أثر. { LTR("masa settings") } يعرض الإعدادات.
settings-unknown-near = لا إعداد باسم «{ $name }»، فهو بلا أثر. هل المقصود «{ $near }»؟
settings-no-language = اللغة «{ $value }» غير متاحة. اللغات المتاحة: { $known }.
doctor-fine = ok    { $said }
doctor-note = note  { $said }
doctor-wrong = TO DO { $said }
doctor-remedy = { "      → " }{ $said }
doctor-count = { $count ->
    [zero] لا شيء يحتاج إلى عمل.
    [one] أمر واحد يحتاج إلى عمل.
    [two] أمران يحتاجان إلى عمل.
    [few] { $count } أمور تحتاج إلى عمل.
    [many] { $count } أمرًا يحتاج إلى عمل.
   *[other] { $count } أمر يحتاج إلى عمل.
}
doctor-no-term = المتغير { LTR("TERM") } غير معيّن. يُشغَّل Masa في طرفية؛ وعبر SSH: { LTR("ssh -t") }
doctor-dumb = هذه الطرفية لا ترسم الشاشات ({ LTR("TERM=dumb") })؛ تعمل { LTR("masa show") } و{ LTR("check") } و{ LTR("export") }.
doctor-order = قد تظهر العبرية والعربية هنا بترتيب خاطئ.
doctor-locale = اللغة والمنطقة: { LTR($name, "=", $value) }
doctor-no-locale = اللغة والمنطقة: المتغير { LTR("LANG") } غير معيّن
doctor-set-locale = يكتب Masa دائمًا بترميز UTF-8. إذا بدت الحروف خاطئة: { LTR("LANG=C.UTF-8") } أو ما يناسب اللغة.
doctor-clipboard = الحافظة: عبر الطرفية (OSC 52)
doctor-tmux = في tmux يحتاج النسخ إلى { LTR("set -g set-clipboard on") } أو { LTR("set -g allow-passthrough on") }.
doctor-settings-wrong = { $count ->
    [zero] الإعدادات: { $file }: لا أخطاء
    [one] الإعدادات: { $file }: خطأ واحد
    [two] الإعدادات: { $file }: خطآن
    [few] الإعدادات: { $file }: { $count } أخطاء
    [many] الإعدادات: { $file }: { $count } خطأ
   *[other] الإعدادات: { $file }: { $count } خطأ
}
doctor-settings-check = { LTR("masa settings --check") } يذكرها بالسطر والعمود.
doctor-settings-directory = المطلوب هنا ملف: يُغيَّر اسم المجلد أو يُحذف.
doctor-no-home = لا مجلد للإعدادات والسجلات.
doctor-set-home = يُعيَّن { LTR("HOME") }، أو { LTR("MASA_CONFIG_DIR") } و{ LTR("MASA_STATE_DIR") }.
doctor-config = مجلد الإعدادات: { $folder }
doctor-state = مجلد السجلات والنسخ الاحتياطية: { $folder }
doctor-folder-open = يستطيع آخرون القراءة فيه. الأمر: { LTR("chmod -R go= ", $folder) }
doctor-state-unwritable = لا يمكن الكتابة فيه: وبدونه لا تنجو التغييرات غير المحفوظة من تعطّل. الحل: تغيير أذوناته، أو تعيين { LTR("MASA_STATE_DIR") }.
doctor-config-unwritable = لا يمكن الكتابة فيه: فلا يُحفظ ما يُختار في البرنامج. الحل: تغيير أذوناته، أو تعيين { LTR("MASA_CONFIG_DIR") }.
doctor-journal-unread = يُغلق البرنامج الذي يمسك الملف إن وُجد، وتُفحص أذوناته؛ { LTR("masa recover") } يذكر المزيد.
doctor-orphans = { $count ->
    [zero] لا جلسات انتهت قبل الحفظ
    [one] جلسة واحدة انتهت قبل الحفظ
    [two] جلستان انتهتا قبل الحفظ
    [few] { $count } جلسات انتهت قبل الحفظ
    [many] { $count } جلسة انتهت قبل الحفظ
   *[other] { $count } جلسة انتهت قبل الحفظ
}
doctor-recover = { LTR("masa recover") } يعرض تغييراتها ويستعيدها أو يحذفها.
doctor-journals = { $count ->
    [zero] السجلات: لا تغييرات غير محفوظة
    [one] السجلات: خريطة واحدة مفتوحة بتغييرات غير محفوظة
    [two] السجلات: خريطتان مفتوحتان بتغييرات غير محفوظة
    [few] السجلات: { $count } خرائط مفتوحة بتغييرات غير محفوظة
    [many] السجلات: { $count } خريطة مفتوحة بتغييرات غير محفوظة
   *[other] السجلات: { $count } خريطة مفتوحة بتغييرات غير محفوظة
}
doctor-lock = الملف { $file } مفتوح في البرنامج { $process }
doctor-reports = { $count ->
    [zero] لم يتعطّل Masa: { $file }
    [one] تعطّل Masa مرة واحدة: { $file }
    [two] تعطّل Masa مرتين، آخرها: { $file }
    [few] تعطّل Masa { $count } مرات، آخرها: { $file }
    [many] تعطّل Masa { $count } مرة، آخرها: { $file }
   *[other] تعطّل Masa { $count } مرة، آخرها: { $file }
}
doctor-send-reports = يُرجى إرسال التقرير مع ذكر ما جرى قبله؛ ثم يمكن حذفه.
doctor-no-repository = git: لا مستودع هنا
doctor-driver = git: تُدمج خرائط هذا المستودع بحسب المعنى
doctor-no-driver = git: تُدمج خرائط هذا المستودع سطرًا سطرًا
doctor-install = { LTR("masa merge --install") } يجعل git يدمجها بحسب المعنى.
