"""What may belong in a section, shown to be filed or dismissed; the ranking is `evidence`'s."""
