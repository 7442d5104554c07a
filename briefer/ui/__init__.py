"""Everything that is Qt: the window, its three panes, the preview.

A pane reads the workspace, asks the Desk for edits, and repaints from the Change that comes back
through the Desk's one signal. No pane knows another.
"""
