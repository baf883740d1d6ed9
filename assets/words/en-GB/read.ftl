# Read to me: the laptop's own voice reads what is on the screen.
read-me = Read to me
read-stop = Stop reading
read-try = Try it
read-try-words = Hello. This is how I sound.
read-voice = Voice
read-voice-next = Another voice
read-voice-now = The voice is { $name }.
read-speed = How fast it reads
read-speed-slower = Slower
read-speed-middle = Middle
read-speed-faster = Faster
read-no-voice = This laptop has no voice that can read this aloud.
read-left-out = This laptop has no voice for { $language }. We left those words out.
read-left-out-some = This laptop has no voice for some of the words. We left them out.
