"""What is true: clinical and Moroccan facts as data, each with its source."""
