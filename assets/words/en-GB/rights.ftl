rights-title = rights
