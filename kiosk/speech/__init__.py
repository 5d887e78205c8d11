"""What is said, by which voice, and in what order; knows no Qt and no screens."""
