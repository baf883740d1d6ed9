# Our town calls it so.
numbers-title = Who to ring in our town
strengths-pick-regatta = We row in the regatta
