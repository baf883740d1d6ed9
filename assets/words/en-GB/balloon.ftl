balloon-title = How high is our balloon?
balloon-lead = The dotted one is when we started. The bold one is now.
balloon-why = It shows what changed, and what helps to hold it up.

balloon-scales = What matters to us
balloon-scales-hint = Pick one thing. Show where it was, and where it is now.
balloon-scales-add = Add another rope
balloon-scales-topic = What is it about?
balloon-scales-topic-hint = Something else
balloon-scales-by = Whose view is it?
balloon-scales-by-hint = We may each see it in our own way. Add a rope for each.
balloon-scales-then = When we started
balloon-scales-now = Now
balloon-scales-keeps-up = What keeps it up?
balloon-scales-keeps-up-hint = Something else that holds it up
balloon-scales-lift = What would lift it one tiny bit?
balloon-scales-lift-hint = such as bags by the door at night
balloon-numbers = Numbers on our page
balloon-numbers-hint = They print only if we want them.
balloon-numbers-pick-yes = Print the heights as numbers too

balloon-print-form = Draw a dotted balloon for then, and a bold one for now.
balloon-print-keeps-up = What keeps it up
balloon-print-lift = What would lift it one tiny bit?
balloon-print-help = What would help?

balloon-says-form = Three ropes with ten knots each, and room to draw balloons.
balloon-says-then-now = { $topic }: then { $then }, now { $now }.
balloon-says-then = { $topic }: then { $then }.
balloon-says-now = { $topic }: now { $now }.
balloon-says-rope = { $topic }: a rope with room to draw balloons.

balloon-level-0 = on the ground
balloon-level-1 = just off the ground
balloon-level-2 = very low
balloon-level-3 = low
balloon-level-4 = a bit low
balloon-level-5 = half way up
balloon-level-6 = over half way
balloon-level-7 = quite high
balloon-level-8 = high
balloon-level-9 = very high
balloon-level-10 = right at the top

balloon-topic-pick-mornings = Mornings
balloon-topic-pick-sleep = Sleep
balloon-topic-pick-getting-on = Getting on
balloon-topic-pick-school = School
balloon-topic-pick-calm = Feeling calm
balloon-topic-pick-money = Money
balloon-topic-pick-meals = Meals
balloon-topic-pick-home = Our home
balloon-topic-pick-friends = Seeing friends
balloon-topic-pick-fun = Fun together

balloon-keeps-up-pick-bedtime = same bedtime
balloon-keeps-up-pick-music = music on
balloon-keeps-up-pick-eat = eat together
balloon-keeps-up-pick-walk = walk to school
balloon-keeps-up-pick-list = a list on the fridge
balloon-keeps-up-pick-clothes = clothes out at night
balloon-keeps-up-pick-sorry = saying sorry first
balloon-keeps-up-pick-screens = screens off
balloon-keeps-up-pick-friend = ringing a friend
balloon-keeps-up-pick-money = a money day
balloon-keeps-up-pick-laugh = a good laugh
balloon-keeps-up-pick-rest = time to rest
