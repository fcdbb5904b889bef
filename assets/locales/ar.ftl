# The words of exports and of lanes without a title, in Arabic. What is not here is said in English.

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

### export
export-stage = مرحلة
export-touchpoint = نقطة تواصل
export-whole-stage = المرحلة كلها

### export: pages of a deck
deck-arithmetic = (الأصوات + 1) × الشدة 1–3 × الدليل (1 مفترض، 2 منقول، 3 مقيس) = الدرجة
deck-continued = { $name } (تتمة)
deck-curve = كيف تبدو الرحلة شعوريًا
deck-emotion = الشعور { $emotion }
deck-everybody = الجميع
deck-exit = قد تنتهي الرحلة هنا
deck-first-of = { $title }: أول { $shown } من { $count }
deck-grid = خريطة الرحلة: { $stages }
deck-logo = الشعار
deck-loops-to = تعود إلى { $stage }
deck-moment-of-truth = ★ لحظة الحقيقة
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
