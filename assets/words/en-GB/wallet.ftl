wallet-title = wallet
