## A book on the shelf that asks what is to become of it

age-quiet =
    { $days ->
        [one] Nobody has opened the { $name } since yesterday.
       *[other] Nobody has opened the { $name } for { $days } days.
    }
age-stayed = The two extra weeks of the { $name } are over.
age-more = Shall we finish it, keep it or delete it? Nothing goes by itself.
age-finish = Finish it
age-open = Open it
age-keep = Keep it two weeks
age-delete = Delete it? Look first
age-kept = It stays here until { $day }. Then we ask again.
