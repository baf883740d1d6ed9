daft-title = daft
