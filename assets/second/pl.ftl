# Polish, to stand under the words of another language in print.
# A first draft: somebody who speaks Polish should read it before families do. A pack may say anything better.

book-all-of-us = Wszyscy

## The cover
cover-empty-title = Nasza rodzinna książka
cover-quiet-title = Nasza książka
cover-made = zrobione razem
cover-made-in = zrobione razem, { $season }

## This book is ours
ours-title = To jest nasza książka
ours-lead = Czyja jest, gdzie leży i kiedy ją otwierać.
ours-print-good = Dobry dzień?
ours-print-good-do = Dopisz coś.
ours-print-hard = Trudny dzień?
ours-print-hard-do = Otwórz na środku.
ours-print-number = Potrzebny numer?
ours-print-number-do = Zobacz ostatnią stronę w środku.
ours-print-belongs = Ta książka należy do
ours-print-promise = Sami wybraliśmy, co w niej jest. Widzieliśmy albo słyszeliśmy każde słowo.
ours-print-made-with = Zrobiliśmy ją razem z
ours-print-made-on = Kiedy ją zrobiliśmy
ours-print-keep = Gdzie ją trzymamy
ours-print-read = Kto może ją czytać
ours-print-open = Kiedy możemy ją otworzyć

## This is us
us-title = To my
us-lead = Naszymi słowami.
us-print-name-pen = Moje imię
us-print-matters = To jest dla nas ważne
us-print-matters-short = { $title }: { $things }
us-print-i-am = Jestem { $words }
us-print-i-love = Kocham { $words }
us-print-laughs-at = To mnie śmieszy: { $words }

## What we are good at
strengths-title = W czym jesteśmy dobrzy
strengths-lead = Każdy liść to coś prawdziwego o nas.
strengths-print-friend-pen = Co wybrałby dla nas przyjaciel?
strengths-print-friend = Przyjaciel wybrałby dla nas:
strengths-print-friend-short = Przyjaciel powiedziałby
strengths-print-friend-sprig = Od przyjaciela
strengths-print-stories = Kiedy to pokazaliśmy
strengths-print-stories-short = Kiedy to pokazaliśmy
strengths-print-roots-pen = Skąd to mamy?
strengths-print-roots = Skąd to mamy
strengths-print-roots-short = Skąd to mamy
strengths-print-for-each = Co wybraliśmy dla siebie nawzajem
strengths-print-short = { $title }: { $what }
strengths-print-more = Liście z numerem

## What we love about each other
petals-title = Co w sobie kochamy
petals-lead = Kwiat dla każdego z nas. Każdy płatek to dobre słowo.

## Photos
photos-title = Nasze zdjęcia
photos-lead = Dni, które chcemy zachować.
photos-print-frame = Kto tu jest i kiedy?
photos-print-story = Co pamiętamy z tego dnia?
photos-print-who = Z: { $names }

## Daft things
daft-title = Śmieszne rzeczy, które chcemy pamiętać
daft-lead = Małe rzeczy, które są tylko nasze.
daft-print-things = Coś, co mówimy albo z czego się śmiejemy
daft-print-recipe = Nasz przepis

## How we got here
strip-title = Jak tu doszliśmy
strip-lead = Nasza historia w czterech ramkach. Narysuj ją albo napisz.
strip-print-before = Przedtem
strip-print-hard = Kiedy zrobiło się trudno
strip-print-did = Co zrobiliśmy
strip-print-now = Teraz

## Our path
steps-title = Nasza droga
steps-lead = Jak doszliśmy aż tutaj, naszymi słowami.
steps-print-start = Jak to się zaczęło
steps-print-hopes = Na początku mieliśmy nadzieję na
steps-print-now-pen = Gdzie jesteśmy teraz?
steps-print-where-now = Gdzie jesteśmy teraz
steps-print-steps-pen = Co zrobiliśmy?
steps-print-now = teraz
steps-print-with-pen = Kto szedł z nami?
steps-print-with = Szli z nami: { $names }
steps-print-bravest = Do tego trzeba było najwięcej odwagi: { $words }

## We are proud
proud-title = Jesteśmy dumni
proud-lead = To, co zrobiliśmy, duże i małe.
proud-print-noticed-pen = Co zauważyli inni?
proud-print-noticed = Co zauważyli inni ludzie
proud-print-noticed-short = Inni zauważyli: { $words }
proud-print-picture-pen = Wklej tu zdjęcie albo dyplom.

## Our balloon
balloon-title = Jak wysoko jest nasz balon?
balloon-lead = Kropkowany pokazuje początek. Gruby pokazuje teraz.
balloon-print-form = Narysuj kropkowany balon na wtedy, a gruby na teraz.
balloon-print-keeps-up = Co go unosi
balloon-print-lift = Co uniosłoby go choć trochę?
balloon-print-help = Co by pomogło?
balloon-level-0 = na ziemi
balloon-level-1 = tuż nad ziemią
balloon-level-2 = bardzo nisko
balloon-level-3 = nisko
balloon-level-4 = trochę nisko
balloon-level-5 = w połowie drogi
balloon-level-6 = ponad połowę
balloon-level-7 = dość wysoko
balloon-level-8 = wysoko
balloon-level-9 = bardzo wysoko
balloon-level-10 = na samej górze

## What keeps us steady
steady-title = Co daje nam oparcie
steady-lead = Trzymają nas małe rzeczy. Oto nasze.
steady-print-good-day = dobry dzień
steady-good-day = Dobry dzień dla nas
steady-print-most-days = na co dzień
steady-most-days = Małe rzeczy na co dzień
steady-print-when-tired = zmęczeni
steady-when-tired = Kiedy jesteśmy zmęczeni
steady-print-free-nice = miłe i za darmo
steady-free-nice = Miłe i nic nie kosztuje

## What we know now
known-title = Co wiemy teraz
known-lead = To, czego się dowiedzieliśmy, i dobre słowo na trudny dzień.
known-print-note = Na trudny dzień
known-print-note-dear = Kochani my, pamiętajmy:
known-print-learned = Wiemy teraz, że …
known-print-learned-head = Wiemy teraz
known-print-tell-others = Do innej rodziny
known-print-helped = Pomoc, która zadziałała
known-print-not-helped-head = Co nie pomogło

## When the weather changes
weather-title = Kiedy zmienia się pogoda
weather-lead = Zauważ wcześnie. Wiedz, co robić.
weather-sunny = Słonecznie
weather-cloudy = Pochmurno
weather-stormy = Burza
weather-print-say-help = Słowa, które nam pomagają
weather-print-say-not = Słowa, które nie pomagają
weather-print-signal = Nasze słowo na „pochmurno” to
weather-print-sunny-signs = Wiemy, że jest dobrze, kiedy
weather-print-noticed-by = Często pierwsi to widzą:
weather-print-sunny-does = Róbmy dalej
weather-print-sunny-tell = Mówimy o tym:
weather-print-cloudy-signs = Pierwsze małe znaki
weather-print-cloudy-does = Zrobimy
weather-print-cloudy-tell = Powiemy:
weather-print-stormy-signs = Jest naprawdę trudno, kiedy
weather-print-stormy-does = Zrobimy
weather-print-stormy-tell = Zadzwonimy do:
weather-print-storm = Burza nie cofa nas na początek.
weather-print-passes = Burze mijają, a my już je przetrwaliśmy.
weather-print-plan = Jeśli plan nie działa,
weather-print-change = spotykamy się i go zmieniamy.
weather-print-numbers = Więcej na następnej stronie:
weather-print-danger = Niebezpieczeństwo teraz
weather-print-more-signs = { $sky }: znaki
weather-print-more-does = { $sky }: co robimy

## Our people
people-title = Nasi ludzie
people-lead = Nie jesteśmy sami. Postaw ludzi tak blisko, jak dziś czujesz.
people-any-time-line = O każdej porze, nawet o drugiej w nocy: { $names }
people-pen-home = Kto z nami mieszka?
people-pen-close = Kto pomaga w małych sprawach?
people-pen-further = Które miejsca i grupy są nasze?
people-legend-home = w naszym domu
people-legend-close = blisko
people-legend-further = dalej, ale nasi
people-someone-new = ktoś nowy
people-note-line = { $name }: { $note }
people-more = Numery w kręgach
people-notes = Jak pomagają

## Who helps with what
helps-title = Kto w czym pomaga
helps-lead = Mała pomoc to prawdziwa pomoc.
helps-pen-who = Kto
helps-pen-what = Co
helps-pen-when = Kiedy
helps-pen-number = Numer
helps-print-said-yes = Zgoda
helps-print-said-yes-on = Zgoda: { $day }

## Near us
near-title = Blisko nas
near-lead = Miejsca, które możemy poznać. We dwoje pierwszy raz jest łatwiej.
near-pen-where = Gdzie
near-pen-when = Kiedy
near-pen-way = Jak dojechać
near-pen-with = Z kim
near-print-way = Jak dojechać: { $way }
near-print-first = Pierwszy raz: { $first }
near-print-with = Idziemy z: { $names }

## If we want more help again
ladder-title = Jeśli znów zechcemy pomocy
ladder-lead = Prosić wcześnie to oznaka siły.
ladder-us = Najpierw my
ladder-our-people = Potem nasi ludzie
ladder-near = Potem miejsca blisko nas
ladder-ring = Potem dzwonimy do kogoś
ladder-danger = Niebezpieczeństwo teraz
ladder-danger-do = Zadzwoń pod 999. Poproś o policję albo karetkę.
ladder-say-this = Co możemy powiedzieć
ladder-print-say-name = Dzień dobry, nazywam się
ladder-print-say-before = Mieliśmy już pomoc. Ostatnio
ladder-print-say-like = Chcielibyśmy
ladder-print-helped = Co ostatnio pomogło nam najbardziej
ladder-print-next = Co dzieje się dalej
ladder-print-next-running = Co dzieje się dalej: { $steps }
ladder-print-people-us = Te osoby mówią, że już czas: { $names }
ladder-print-people-our-people = Prosimy: { $names }
ladder-print-people-near = Z nami: { $names }

## What we can ask for
rights-title = O co możemy prosić
rights-lead = O to możemy prosić zawsze.
rights-print-matter = To jest dla nas najważniejsze.
rights-print-ask = Kiedy ktoś z nami pracuje, prosimy, żeby
rights-print-keeps = Co jest o nas zapisane
rights-print-see = Jak to zobaczyć
rights-print-complain = Kiedy coś jest nie tak
rights-print-advice = Bezpłatna porada
rights-print-more = O to też możemy prosić

## My page
mine-title = Moja strona
mine-lead = Ta strona jest moja. Ja wybieram, co na niej będzie.
mine-print-name = Moje imię
mine-good = Dobre rzeczy
mine-wobbly = Chwiejne rzeczy
mine-wishes = Moje życzenia
mine-hand = Ludzie, z którymi mogę rozmawiać
mine-cosy-when = Jest mi przytulnie, kiedy …
mine-print-more = Zobacz
mine-print-sees = Kto może zobaczyć tę stronę:
mine-print-draw = Miejsce na rysunek
mine-teen-know = Co chcę, żeby ludzie wiedzieli
mine-teen-good = Z czego się cieszę
mine-teen-wobbly = Co chcę zmienić
mine-teen-wishes = Czego chcę dalej
mine-teen-cosy-when = Co pomaga mi czuć się dobrze
mine-teen-hand = Do kogo idę
mine-print-draw-teen = Miejsce na cokolwiek

## A space to draw
draw-title = Miejsce na rysunek
draw-lead = Rysuj, co chcesz. Nie można zrobić tego źle.

## Letters
letters-title = Listy
letters-lead = Co czujemy na koniec, i słowa na zawsze.
letters-print-ring = Jak się dziś czujemy? Zakreśl wszystko, co pasuje.
letters-print-in = Do nas
letters-print-sign = Podpis
letters-print-out = Od nas
letters-print-feelings = Jak się dziś czujemy
letters-print-in-from = Do nas, od: { $name }
letters-print-out-to = Od nas, do: { $name }

## Looking ahead
ahead-title = Co przed nami
ahead-lead = Lampion na każdy dzień, kiedy spojrzymy wstecz. Kto jest na nim, ten pamięta.
ahead-print-soon = Wkrótce
ahead-print-one-day = Kiedyś
ahead-print-still-to-do = Jeszcze do zrobienia
ahead-after-weeks =
    { $count ->
        [one] Po { $count } tygodniu
       *[other] Po { $count } tygodniach
    }
ahead-after-months =
    { $count ->
        [12] Po roku
        [18] Po półtora roku
        [24] Po dwóch latach
        [one] Po { $count } miesiącu
       *[other] Po { $count } miesiącach
    }
ahead-print-todo-by = do: { $day }
ahead-print-todo = { $what } ({ $when })
ahead-print-call = Telefon od: { $name }, { $day }
ahead-print-call-day = Telefon: { $day }
ahead-print-short = { $title }: { $what }
ahead-print-more = Lampiony z numerem

## Our check-ins
checkins-title = Nasze spotkania
checkins-lead = Za każdym razem zamaluj balon, żeby pokazać, jak wysoko jesteśmy. Potem wypełnij wiersz.
checkins-print-going-well = Co idzie dobrze
checkins-print-small-thing = Jedna mała rzecz do spróbowania
checkins-print-tell = Komu powiemy
checkins-print-day = Data

## People to ring
numbers-title = Do kogo dzwonić
numbers-lead = Potrzebne numery w jednym miejscu.
numbers-danger-name = Niebezpieczeństwo teraz
numbers-danger-what-for = Policja, karetka albo straż.
numbers-heading-ours = Nasze
numbers-heading-chosen = Inni, do których możemy zadzwonić

## Made together
together-title = Zrobione razem
together-lead = Podpisz, odrysuj palec albo zrób odcisk.
together-print-finished = Dzień, w którym skończyliśmy

## Certificate
certificate-title = Dyplom
certificate-lead = Osobna kartka, do podpisania i powieszenia.
certificate-print-we-pen = My,
certificate-print-did = zrobiliśmy to
certificate-print-seen-by-pen = widział to
certificate-print-seen-by = widział to: { $name }
certificate-print-day-pen = dnia

## On our fridge
fridge-title = Na naszej lodówce
fridge-lead = Złóż na pół albo powieś, jak jest.
fridge-print-signs = Pierwsze małe znaki
fridge-print-word = Nasze rodzinne słowo
fridge-print-does = Co robimy
fridge-print-ring = Do kogo dzwonimy
fridge-print-free = Inni, do których można zadzwonić

## Cards for a wallet
wallet-title = Karty do portfela
wallet-lead = Osiem takich samych kart: po jednej dla każdego.
wallet-print-cut = Wytnij po liniach. Po jednej dla każdego.
wallet-print-ring = Możemy zadzwonić
wallet-print-more = Za długie na kartę

## For someone who helps us
helper-title = Dla kogoś, kto nam pomaga
helper-lead = Mała pomoc to prawdziwa pomoc.
helper-print-pen = Drodzy
helper-print-would = Obiecana pomoc …
helper-print-like = Chcemy poprosić …
helper-print-when-pen = Kiedy
helper-print-when = Kiedy: { $when }
helper-print-ask = Jak prosimy
helper-print-change = Jeśli coś się u ciebie zmieni, powiedz nam.
helper-print-fine = Można powiedzieć „nie dzisiaj”.
helper-print-thanks = Dziękujemy
helper-print-from = Od

## Please pass this on
passon-title = Prosimy, przekaż to dalej
passon-lead = Dla tych, którzy planują pomoc dla ludzi takich jak my.
passon-print-helped = Co nam pomogło
passon-print-not-helped = Co nie pomogło
passon-print-ask-of-helpers = O co prosimy pomagających

## Our own question
own-pen-question = Chcemy zapytać …
