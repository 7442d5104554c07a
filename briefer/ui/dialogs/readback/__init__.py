"""What became of a briefing in an edited Word file, to be looked at and taken over one by one."""
