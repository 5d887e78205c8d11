"""The staff program: changes the content, and shows it as residents will see it."""
