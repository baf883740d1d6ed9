passon-title = passon
