helps-title = helps
