# Urdu, to stand under the words of another language in print.
# A first draft: somebody who speaks Urdu should read it before families do. A pack may say anything better.

book-all-of-us = ہم سب

## The cover
cover-empty-title = ہماری خاندانی کتاب
cover-quiet-title = ہماری کتاب
cover-made = مل کر بنائی
cover-made-in = مل کر بنائی، { $season }

## This book is ours
ours-title = یہ کتاب ہماری ہے
ours-lead = یہ کس کی ہے، کہاں رہتی ہے، اور کب کھولنی ہے۔
ours-print-good = اچھا دن ہے؟
ours-print-good-do = اس میں کچھ لکھیں۔
ours-print-hard = مشکل دن ہے؟
ours-print-hard-do = درمیان سے کھولیں۔
ours-print-number = نمبر چاہیے؟
ours-print-number-do = اندر کا آخری صفحہ دیکھیں۔
ours-print-belongs = یہ کتاب ان کی ہے
ours-print-promise = اس میں کیا ہو، یہ ہم نے خود چنا۔ ہم نے ہر لفظ دیکھا یا سنا ہے۔
ours-print-made-with = ہم نے یہ ان کے ساتھ بنائی
ours-print-made-on = ہم نے یہ کب بنائی
ours-print-keep = ہم اسے کہاں رکھتے ہیں
ours-print-read = اسے کون پڑھ سکتا ہے
ours-print-open = ہم اسے کب کھول سکتے ہیں

## This is us
us-title = یہ ہم ہیں
us-lead = ہمارے اپنے الفاظ میں۔
us-print-name-pen = میرا نام
us-print-matters = یہ چیزیں ہمارے لیے اہم ہیں
us-print-matters-short = { $title }: { $things }
us-print-i-am = میں ہوں: { $words }
us-print-i-love = مجھے پیار ہے: { $words }
us-print-laughs-at = مجھے اس پر ہنسی آتی ہے: { $words }

## What we are good at
strengths-title = ہم کن باتوں میں اچھے ہیں
strengths-lead = ہر پتا ہمارے بارے میں ایک سچی بات ہے۔
strengths-print-friend-pen = کوئی دوست ہمارے لیے کیا چنے گا؟
strengths-print-friend = کوئی دوست ہمارے لیے یہ چنے گا:
strengths-print-friend-short = کوئی دوست کہے گا
strengths-print-friend-sprig = ایک دوست کی طرف سے
strengths-print-stories = جب ہم نے یہ دکھایا
strengths-print-stories-short = جب ہم نے یہ دکھایا
strengths-print-roots-pen = یہ ہمیں کہاں سے ملا؟
strengths-print-roots = یہ ہمیں کہاں سے ملا
strengths-print-roots-short = یہ ہمیں کہاں سے ملا
strengths-print-for-each = ہم نے ایک دوسرے کے لیے کیا چنا
strengths-print-short = { $title }: { $what }
strengths-print-more = نمبر والے پتے

## What we love about each other
petals-title = ہمیں ایک دوسرے کی کیا بات پیاری ہے
petals-lead = ہم میں سے ہر ایک کے لیے ایک پھول۔ ہر پنکھڑی ایک پیاری بات ہے۔

## Photos
photos-title = ہماری تصویریں
photos-lead = وہ دن جو ہم یاد رکھنا چاہتے ہیں۔
photos-print-frame = یہاں کون ہے، اور کب؟
photos-print-story = ہمیں اس دن کا کیا یاد ہے؟
photos-print-who = ساتھ: { $names }

## Daft things
daft-title = مزے کی باتیں جو ہم یاد رکھنا چاہتے ہیں
daft-lead = چھوٹی باتیں جو صرف ہماری ہیں۔
daft-print-things = ایسی بات جو ہم کہتے ہیں یا جس پر ہنستے ہیں
daft-print-recipe = ہماری ایک ترکیب

## How we got here
strip-title = ہم یہاں تک کیسے آئے
strip-lead = ہماری کہانی چار خانوں میں۔ تصویر بنائیں یا لکھیں۔
strip-print-before = پہلے
strip-print-hard = جب مشکل ہوئی
strip-print-did = ہم نے کیا کیا
strip-print-now = اب

## Our path
steps-title = ہمارا راستہ
steps-lead = ہم یہاں تک کیسے پہنچے، ہمارے اپنے الفاظ میں۔
steps-print-start = یہ کیسے شروع ہوا
steps-print-hopes = شروع میں ہمیں امید تھی
steps-print-now-pen = ہم اب کہاں ہیں؟
steps-print-where-now = ہم اب کہاں ہیں
steps-print-steps-pen = ہم نے کیا کیا؟
steps-print-now = اب
steps-print-with-pen = ہمارے ساتھ کون چلا؟
steps-print-with = یہ ہمارے ساتھ چلے: { $names }
steps-print-bravest = اس میں سب سے زیادہ ہمت لگی: { $words }

## We are proud
proud-title = ہمیں فخر ہے
proud-lead = چھوٹے بڑے کام جو ہم نے کیے۔
proud-print-noticed-pen = دوسروں نے کیا دیکھا؟
proud-print-noticed = دوسرے لوگوں نے کیا دیکھا
proud-print-noticed-short = دوسروں نے دیکھا: { $words }
proud-print-picture-pen = یہاں کوئی تصویر یا سند چپکائیں۔

## Our balloon
balloon-title = ہمارا غبارہ کتنا اونچا ہے؟
balloon-lead = نقطوں والا غبارہ شروع کا ہے۔ گہرا غبارہ اب کا ہے۔
balloon-print-form = پہلے کے لیے نقطوں والا غبارہ بنائیں، اور اب کے لیے گہرا۔
balloon-print-keeps-up = اسے اوپر کیا رکھتا ہے
balloon-print-lift = کس بات سے یہ ذرا سا اوپر جائے گا؟
balloon-print-help = کس بات سے مدد ہو گی؟
balloon-level-0 = زمین پر
balloon-level-1 = زمین سے ذرا اوپر
balloon-level-2 = بہت نیچے
balloon-level-3 = نیچے
balloon-level-4 = تھوڑا نیچے
balloon-level-5 = آدھے راستے پر
balloon-level-6 = آدھے سے اوپر
balloon-level-7 = کافی اونچا
balloon-level-8 = اونچا
balloon-level-9 = بہت اونچا
balloon-level-10 = سب سے اوپر

## What keeps us steady
steady-title = ہمیں کیا سنبھالے رکھتا ہے
steady-lead = چھوٹی چیزیں ہمیں سہارا دیتی ہیں۔ یہ ہماری ہیں۔
steady-print-good-day = اچھا دن
steady-good-day = ہمارا ایک اچھا دن
steady-print-most-days = اکثر دن
steady-most-days = چھوٹی باتیں، اکثر دن
steady-print-when-tired = جب تھکے ہوں
steady-when-tired = جب ہم تھکے ہوں
steady-print-free-nice = اچھا اور مفت
steady-free-nice = اچھا، اور کوئی خرچ نہیں

## What we know now
known-title = اب ہم کیا جانتے ہیں
known-lead = جو ہم نے سیکھا، اور مشکل دن کے لیے ایک پیاری بات۔
known-print-note = مشکل دن کے لیے
known-print-note-dear = پیارے ہم، یاد رکھیں:
known-print-learned = اب ہم جانتے ہیں کہ …
known-print-learned-head = اب ہم جانتے ہیں
known-print-tell-others = کسی اور خاندان کے لیے
known-print-helped = وہ مدد جو کام آئی
known-print-not-helped-head = جس سے مدد نہیں ہوئی

## When the weather changes
weather-title = جب موسم بدلے
weather-lead = جلدی پہچانیں۔ جانیں کہ کیا کرنا ہے۔
weather-sunny = دھوپ
weather-cloudy = بادل
weather-stormy = طوفان
weather-print-say-help = الفاظ جو ہماری مدد کرتے ہیں
weather-print-say-not = الفاظ جو مدد نہیں کرتے
weather-print-signal = ”بادل ہیں“ کے لیے ہمارا لفظ
weather-print-sunny-signs = سب ٹھیک ہے، ہم جانتے ہیں جب
weather-print-noticed-by = اکثر پہلے یہ دیکھتے ہیں:
weather-print-sunny-does = یہ کرتے رہیں
weather-print-sunny-tell = ہم ان کو بتاتے ہیں:
weather-print-cloudy-signs = پہلی چھوٹی نشانیاں
weather-print-cloudy-does = ہم کریں گے
weather-print-cloudy-tell = ہم بتائیں گے:
weather-print-stormy-signs = واقعی مشکل ہوتی ہے جب
weather-print-stormy-does = ہم کریں گے
weather-print-stormy-tell = ہم فون کریں گے:
weather-print-storm = طوفان ہمیں واپس شروع میں نہیں لے جاتا۔
weather-print-passes = طوفان گزر جاتے ہیں، اور ہم پہلے بھی ان سے گزرے ہیں۔
weather-print-plan = اگر یہ طریقہ کام نہ کرے،
weather-print-change = تو ہم مل بیٹھ کر اسے بدل لیتے ہیں۔
weather-print-numbers = اگلے صفحے پر اور:
weather-print-danger = ابھی خطرہ ہو تو
weather-print-more-signs = { $sky }: نشانیاں
weather-print-more-does = { $sky }: ہم کیا کرتے ہیں

## Our people
people-title = ہمارے لوگ
people-lead = ہم اکیلے نہیں ہیں۔ لوگوں کو اتنا پاس رکھیں جتنا آج ٹھیک لگے۔
people-any-time-line = کسی بھی وقت، رات کے دو بجے بھی: { $names }
people-pen-home = ہمارے ساتھ کون رہتا ہے؟
people-pen-close = چھوٹے کاموں میں کون مدد کرتا ہے؟
people-pen-further = کون سی جگہیں اور گروپ ہمارے ہیں؟
people-legend-home = ہمارے گھر میں
people-legend-close = پاس
people-legend-further = ذرا دور، پھر بھی اپنے
people-someone-new = کوئی نیا
people-note-line = { $name }: { $note }
people-more = دائروں میں نمبر
people-notes = وہ کیسے مدد کرتے ہیں

## Who helps with what
helps-title = کون کس کام میں مدد کرتا ہے
helps-lead = چھوٹی مدد بھی اصلی مدد ہے۔
helps-pen-who = کون
helps-pen-what = کیا
helps-pen-when = کب
helps-pen-number = نمبر
helps-print-said-yes = ہاں کہا
helps-print-said-yes-on = ہاں کہا: { $day }

## Near us
near-title = ہمارے قریب
near-lead = جگہیں جو ہم دیکھ سکتے ہیں۔ کسی کے ساتھ پہلی بار جانا آسان ہے۔
near-pen-where = کہاں
near-pen-when = کب
near-pen-way = وہاں کیسے جائیں
near-pen-with = کس کے ساتھ
near-print-way = وہاں کیسے جائیں: { $way }
near-print-first = پہلی بار: { $first }
near-print-with = ہم ان کے ساتھ جاتے ہیں: { $names }

## If we want more help again
ladder-title = اگر ہمیں پھر مدد چاہیے
ladder-lead = جلدی مدد مانگنا ہمت کی بات ہے۔
ladder-us = پہلے، ہم
ladder-our-people = پھر ہمارے لوگ
ladder-near = پھر ہمارے قریب
ladder-ring = پھر کسی کو فون
ladder-danger = ابھی خطرہ ہو تو
ladder-danger-do = 999 پر فون کریں۔ پولیس یا ایمبولینس مانگیں۔
ladder-say-this = ہم کیا کہہ سکتے ہیں
ladder-print-say-name = ہیلو، میرا نام ہے
ladder-print-say-before = ہمیں پہلے مدد ملی تھی۔ آج کل
ladder-print-say-like = ہم چاہتے ہیں
ladder-print-helped = پچھلی بار سب سے زیادہ مدد کس سے ہوئی
ladder-print-next = آگے کیا ہوتا ہے
ladder-print-next-running = آگے کیا ہوتا ہے: { $steps }
ladder-print-people-us = یہ لوگ کہتے ہیں کہ وقت آ گیا: { $names }
ladder-print-people-our-people = ہم پوچھتے ہیں: { $names }
ladder-print-people-near = ہمارے ساتھ: { $names }

## What we can ask for
rights-title = ہم کیا مانگ سکتے ہیں
rights-lead = ہم یہ چیزیں کسی بھی وقت مانگ سکتے ہیں۔
rights-print-matter = یہ ہمارے لیے سب سے اہم ہے۔
rights-print-ask = جب لوگ ہمارے ساتھ کام کریں تو ہم چاہتے ہیں کہ وہ
rights-print-keeps = ہمارے بارے میں کیا رکھا جاتا ہے
rights-print-see = اسے کیسے دیکھیں
rights-print-complain = جب کوئی بات ٹھیک نہ ہو
rights-print-advice = مفت مشورہ
rights-print-more = ہم یہ بھی مانگ سکتے ہیں

## My page
mine-title = میرا صفحہ
mine-lead = یہ صفحہ میرا ہے۔ اس پر کیا ہو، میں چنتا یا چنتی ہوں۔
mine-print-name = میرا نام
mine-good = اچھی چیزیں
mine-wobbly = ڈانواں ڈول چیزیں
mine-wishes = میری خواہشیں
mine-hand = لوگ جن سے میں بات کر سکتا یا سکتی ہوں
mine-cosy-when = مجھے آرام ملتا ہے جب …
mine-print-more = دیکھیں
mine-print-sees = یہ صفحہ کون دیکھ سکتا ہے:
mine-print-draw = تصویر کی جگہ
mine-teen-know = میں چاہتا یا چاہتی ہوں کہ لوگ جانیں
mine-teen-good = جس پر میں خوش ہوں
mine-teen-wobbly = جو میں بدلنا چاہوں
mine-teen-wishes = آگے میں کیا چاہتا یا چاہتی ہوں
mine-teen-cosy-when = مجھے ٹھیک محسوس ہوتا ہے جب
mine-teen-hand = میں کس کے پاس جاتا یا جاتی ہوں
mine-print-draw-teen = کسی بھی چیز کے لیے جگہ

## A space to draw
draw-title = تصویر بنانے کی جگہ
draw-lead = جو چاہیں بنائیں۔ کوئی طریقہ غلط نہیں۔

## Letters
letters-title = خط
letters-lead = ختم ہونے پر ہم کیسا محسوس کرتے ہیں، اور رکھنے کے لیے الفاظ۔
letters-print-ring = آج ہم کیسا محسوس کرتے ہیں؟ جو ٹھیک لگے اس کے گرد دائرہ بنائیں۔
letters-print-in = ہمارے نام
letters-print-sign = دستخط
letters-print-out = ہماری طرف سے
letters-print-feelings = آج ہم کیسا محسوس کرتے ہیں
letters-print-in-from = ہمارے نام، { $name } کی طرف سے
letters-print-out-to = ہماری طرف سے، { $name } کے نام

## Looking ahead
ahead-title = آگے کی طرف
ahead-lead = ہر اس دن کے لیے ایک لالٹین جب ہم پیچھے دیکھیں گے۔ جس کا نام اس پر ہے وہ یاد رکھے گا۔
ahead-print-soon = جلد
ahead-print-one-day = کسی دن
ahead-print-still-to-do = ابھی کرنا ہے
ahead-after-weeks =
    { $count ->
        [one] { $count } ہفتے بعد
       *[other] { $count } ہفتے بعد
    }
ahead-after-months =
    { $count ->
        [12] ایک سال بعد
        [18] ڈیڑھ سال بعد
        [24] دو سال بعد
        [one] { $count } مہینے بعد
       *[other] { $count } مہینے بعد
    }
ahead-print-todo-by = { $day } تک
ahead-print-todo = { $what } ({ $when })
ahead-print-call = { $name } کا فون: { $day }
ahead-print-call-day = فون: { $day }
ahead-print-short = { $title }: { $what }
ahead-print-more = نمبر والی لالٹینیں

## Our check-ins
checkins-title = ہم پھر دیکھتے ہیں
checkins-lead = ہر بار غبارے میں رنگ بھریں کہ ہم کتنے اونچے ہیں۔ پھر سطر بھریں۔
checkins-print-going-well = جو اچھا چل رہا ہے
checkins-print-small-thing = ایک چھوٹی بات جو آزمائیں
checkins-print-tell = ہم کس کو بتائیں گے
checkins-print-day = تاریخ

## People to ring
numbers-title = جن کو فون کریں
numbers-lead = جن نمبروں کی ضرورت ہو سکتی ہے، ایک جگہ۔
numbers-danger-name = ابھی خطرہ ہو تو
numbers-danger-what-for = پولیس، ایمبولینس یا آگ۔
numbers-heading-ours = ہمارے
numbers-heading-chosen = اور جن کو ہم فون کر سکتے ہیں

## Made together
together-title = مل کر بنائی
together-lead = دستخط کریں، انگلی کے گرد لکیر کھینچیں، یا نشان لگائیں۔
together-print-finished = جس دن ہم نے ختم کی

## Certificate
certificate-title = سند
certificate-lead = ایک الگ صفحہ، دستخط کرنے اور لگانے کے لیے۔
certificate-print-we-pen = ہم،
certificate-print-did = ہم نے یہ کیا
certificate-print-seen-by-pen = دیکھنے والے
certificate-print-seen-by = دیکھا: { $name }
certificate-print-day-pen = تاریخ

## On our fridge
fridge-title = ہمارے فریج پر
fridge-lead = درمیان سے موڑیں، یا ایسے ہی لگا دیں۔
fridge-print-signs = پہلی چھوٹی نشانیاں
fridge-print-word = ہمارے گھر کا لفظ
fridge-print-does = ہم کیا کرتے ہیں
fridge-print-ring = ہم کس کو فون کرتے ہیں
fridge-print-free = اور جن کو فون کریں

## Cards for a wallet
wallet-title = بٹوے کے کارڈ
wallet-lead = آٹھ ایک جیسے کارڈ: ہر ایک کے لیے ایک۔
wallet-print-cut = لکیروں پر کاٹیں۔ ہر ایک کے لیے ایک۔
wallet-print-ring = ہم فون کر سکتے ہیں
wallet-print-more = کارڈ کے لیے بہت لمبا

## For someone who helps us
helper-title = ہماری مدد کرنے والے کے لیے
helper-lead = چھوٹی مدد بھی اصلی مدد ہے۔
helper-print-pen = پیارے
helper-print-dear = پیارے { $name }،
helper-print-would = آپ نے کہا تھا کہ آپ …
helper-print-like = ہم آپ سے پوچھنا چاہتے ہیں …
helper-print-when-pen = کب
helper-print-when = کب: { $when }
helper-print-ask = ہم آپ سے کیسے کہیں
helper-print-change = اگر آپ کے لیے کچھ بدلے تو ہمیں بتائیں۔
helper-print-fine = ”آج نہیں“ کہنا بھی ٹھیک ہے۔
helper-print-thanks = شکریہ
helper-print-from = کی طرف سے

## Please pass this on
passon-title = مہربانی سے یہ آگے پہنچائیں
passon-lead = ان کے لیے جو ہم جیسے لوگوں کی مدد کا سوچتے ہیں۔
passon-print-helped = جس سے ہماری مدد ہوئی
passon-print-not-helped = جس سے مدد نہیں ہوئی
passon-print-ask-of-helpers = ہم مدد کرنے والوں سے کیا چاہتے ہیں

## Our own question
own-pen-question = ہم پوچھنا چاہتے ہیں …
