certificate-title = certificate
