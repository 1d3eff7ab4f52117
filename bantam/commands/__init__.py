"""The commands of `bantam`, one module each; they parse, call one function and print."""
