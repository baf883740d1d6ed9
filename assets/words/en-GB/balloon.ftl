balloon-title = balloon
