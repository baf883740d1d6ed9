steady-title = steady
