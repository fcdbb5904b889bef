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

### import
import-unplaced = غير موضوع
import-stage = مرحلة { $number }
