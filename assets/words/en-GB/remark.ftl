### What would print badly. $page is the title of a page.

remark-letters = On “{ $page }” the letter { $letters } is in none of our typefaces.
remark-small-photo = On “{ $page }” a photo has few dots, so it will look coarse.
remark-lost-photo = On “{ $page }” a photo is not whole, so please put it in again.
remark-more = And { $count } more like these.
