### The book read out as text, with its pictures in words.

# $says is our own sentence about a picture
plain-picture = [Picture: { $says }]
plain-photo = [Photo: { $says }]
plain-photo-plain = [Photo]
plain-room-to-write = [Room to write]
plain-room-to-draw = [Room to draw]
plain-put-away = [This page is put away. It does not print.]
plain-speakers = said by { $names }
plain-also = Also kept in this book
plain-also-lead = These words are in the book. They are not on the pages above.
plain-only = Only in some copies
plain-only-lead = These words print only in the copies named.
plain-only-in = { $words } [for { $copies }]
plain-only-in-none = { $words } [for no copy]
