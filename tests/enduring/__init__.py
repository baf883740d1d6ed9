"""What happens to laptops, made to happen: they go out, run full, and their disks go bad."""
