# Spelling: only when somebody asks. Nobody's words are wrong.
spell-check = Check spelling
spell-of = Shall we write “{ $word }” another way?
spell-keep = Keep “{ $word }”
spell-no-other = We know no other way to write it.
spell-none = We know all of these words.
spell-end = That was the last word.
