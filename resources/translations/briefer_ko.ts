<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Board</source>
        <comment>No marking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Mark each portion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Other words…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Show in article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Copy as quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Cut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Paste after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Mark changes…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Speaker and source…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Place in the source…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Comment after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Run into the comment above</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Copy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Set {words} by itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Move up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Move down</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Move to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Remove</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Rename</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Paste</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Color…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>New section below</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Remove section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Add key judgment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Front matter…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Template</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Marking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>Edit bottom line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <comment>New section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <comment>Open	Return</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <comment>Copy citation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <comment>Edit reference…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <comment>Remove from library…	Del</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <comment>Remove {n} from library…	Del</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Quick tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Move {cards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {cards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {heading}. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {cards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut {cards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article of a copied passage is not in the library. Nothing was pasted. Add the article, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {cards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is quoted, if not the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as NK News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;The article cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment here (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages are filed here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections with passages and comments. Enter opens, F2 renames, Alt with Up or Down moves, Control M adds a comment, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, outlet, year or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article to cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As counted: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 12 or 12-13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (leave it empty to take the link away):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite an article without quoting it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote a passage in this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages are filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no passages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} key judgments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept aside, not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {heading}, {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key judgment: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation: {quotation}, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom line: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the marking and the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to type the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change recipient, date and draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to write the bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the key judgments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or F2 to rename, right-click for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add recipient, date and draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marking}, holds {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This briefing was made by a newer Briefer and can only be read. Save it under another name to work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text in the article, then click a theme or press its number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Briefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handout as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Word file that holds nothing of how it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a book, report, cable, meeting or scan, to quote from it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the system&apos;s &amp;menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words of your own after the chosen card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Web Annotations, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefer among the programs, and briefings that open with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the keys that file a selection under a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Briefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for &amp;release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for Word, with real footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export passa&amp;ges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export re&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a reference manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front &amp;matter and settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to ar&amp;ticles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to brie&amp;fing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the open a&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold every quotation against its article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an exported &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import p&amp;assages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these sections and looks for new briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview in its own &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick &amp;tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIS, BibTeX or CSL-JSON from a reference manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader, date, marking, paper, citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References with their files, as Zotero exports them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the briefing in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the briefing in its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages as they print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text or pages as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text or pages larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text or pages smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source without &amp;text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and lines as clear as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Annotations of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parts of the window are for, on a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where faults are written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word te&amp;mplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Files that were not added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A marked change leaves nothing out and puts nothing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marked change lies outside of the quotation or overlaps another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} needs a name of 1 to {longest} characters. Nothing was changed. Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add theme {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text of note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefer could not be added to the menus: {reason}. Your briefings are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefer could not be taken off the menus: {reason}. Your briefings are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change theme of {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit theme {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File under {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting the citations took too long and was stopped. Your briefing is unchanged. Try another citation style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” lists this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move section {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of the library is named “{name}”. Nothing was removed for it. “briefer library list” shows their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are selected. Nothing was changed. Select them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a quotation inside a comment can be set by itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote within comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove section {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove theme {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts of this briefing had the same name inside its file. They were told apart; nothing was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in the briefing already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what Briefer writes, so it was not read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lies outside of the quotation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That selection lies outside of the article. Nothing was filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would leave no words to quote. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s text is not here, so the quotation could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s words differ. It says: “{nearest}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation style “{name}” could not be used. Your briefing is unchanged. Choose another style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation style “{name}” only points to another style, “{parent}”, which is not on this computer. Choose another style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits from the last time could not be brought back: {reason}. They are still on disk. See that Briefer may write in its data folder, then open the briefing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} could not be opened: {reason}. Nothing was added from it. Check that you may read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made, so articles cannot be kept. Your briefings are safe. Make it yourself, or allow writing there, and start Briefer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be changed, because its file or folder is read-only. It is as it was. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} could not be opened: {reason}. Nothing was changed. Check that its folder is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} could not do this: {reason}. It is as it was. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} is closed. Nothing was changed. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} is damaged and could not be read: {reason}. It was left as it is. Move the file away, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} is in use by another program. It is as it was. Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} was damaged and could not be read. It was set aside as {aside}; nothing in it was deleted. A new library is begun: add your articles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} was written by a newer Briefer. It is as it was. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of passages is not a JSON array. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo “{name}” cannot be read. Put it beside its template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo “{name}” does not lie beside its template. Move it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo “{name}” has more than 20 million pixels. Use a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo “{name}” is no PNG or JPEG picture, or is damaged. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo “{name}” is over 5 MB. Use a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be shown. Your briefing is safe. Export it as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be set because of a fault in Briefer. Your briefing is safe. Save it and try again; Help, Open the log folder, shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Briefer that formats citations could not be started. Your briefing is unchanged. Install Briefer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation is exactly what the article says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation is in the article word for word, but in another place: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation is not in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation is what the article says, but for one change that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation is what the article says, but for {count} changes that are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation was typed by hand from a source that has no text here: not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection holds no words. Nothing was filed. Select some text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template holds macros, which are never taken over. Nothing was written. Save it as .dotx without macros in Word, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is larger than {most} MB when it is unpacked. Nothing was written. Choose a smaller one, with smaller pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not a Word file that can be read. Nothing was written. Open it in Word, save it as .docx or .dotx, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is protected by a password. Nothing was written. Save it without a password in Word, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{name}” could not be saved: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of an article that this briefing cites is not in its file ({name}). Its quotations are all there, but cannot be checked. Add the article again to check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this article is neither in the library nor in the briefing. Its passages are safe. Add the article&apos;s file to read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{name}” inside this briefing is damaged. Its quotations are all there, but cannot be checked. Add the article again to check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to put in. Nothing was changed. Type them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to quote. Nothing was filed. Type the quotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {kind} named “{name}” already. Nothing was changed. Choose another name, or use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no citation style “{name}”. Your briefing is unchanged. Choose another style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library {name}. It is as it was. Make room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in the briefing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{name}” here. Your briefing is safe. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} named “{name}” any more. Nothing was changed. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This briefing has {count} notes, but a Word file can hold {most} at most. Nothing was written. Export it as PDF, or split it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This briefing is open in another window. Nothing was changed. Go on in that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This briefing was made by a newer Briefer and can only be read. Nothing was changed. Save it under another name to work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This briefing was made by a newer Briefer. It can be read here, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those words are left out. Nothing was changed. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different articles are named “{name}”. Nothing was written. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your latest edits could not be put on disk: {reason}. They are all here while Briefer stays open. Save the briefing to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a journal must never be replayed onto another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new briefing needs a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading list there names this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no block begins there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a template&apos;s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a template&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a value of that form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a value of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the name of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles of the library are named “{name}”. Nothing was removed for it. Give an id instead: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}. Nothing was added. Check that you may read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read because of a fault in Briefer. Nothing was added. Save the article&apos;s text alone, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read, for the part of Briefer that reads such files could not be started. Nothing was added. Install Briefer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read: it may be damaged. Nothing was added. Save the article again, or its text alone, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has parts whose names lead out of it, as no document does. Nothing was added. Do not open it unless you know who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds characters that no file can store. Nothing was added. Save the article as plain text again, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more text than one article may have. Nothing was added. Save the part that you need, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no words. Nothing was added. Save the article again, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a library. It is as it was. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Nothing was added. Choose the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an older Office document, which Briefer cannot read. Nothing was added. Open it in Word or LibreOffice, save it as .docx, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, cut short, or not what its name says. Nothing was added. Get the file again, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Nothing was added. Save the article&apos;s text alone, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file. Nothing was added. Save the article as plain text, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an ordinary file. Nothing was added. Choose a saved article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password or against copying. Nothing was added. Save it without protection, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too long or too complicated to be read. Nothing was added. Save the pages that you need as a file of their own, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written in a character encoding that Briefer cannot tell. Nothing was added. Save it as UTF-8, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}, which Briefer cannot read. Nothing was added. Save the article as plain text, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs more memory to read than Briefer allows. Nothing was added. Save the article&apos;s text alone, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took too long to read and was left. Nothing was added. Save the article&apos;s text alone, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not found. Nothing was added. Check that the file is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would grow far beyond its size when unpacked, as no document does. Nothing was added. Do not open it unless you know who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, which holds what is known of the articles beside it, could not be opened: {reason}. Nothing was added. Check that you may read it, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, which holds what is known of the articles beside it, has a fault: {fault}. Nothing was added. Correct the file, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not of the list&apos;s form: an article, a section and the exact words, or a section and a comment. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no passage is named “{name}”. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the article “{name}” is not among the files given. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{exact}” does not occur in the passage. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{exact}” does not occur{times} in {article}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“article” must be written as [[article]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Nothing was written. Check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is missing or does not hold what it should, so it was not used. Mend it or install Briefer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a JSON list of passages. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Nothing was changed. Check that the file is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Nothing was written. Check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the articles that this briefing cites are too large for one file. Nothing on disk was changed. Cite fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}. The file is as it was, and your work is still open. Try another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. What was there before still is. Choose another folder, or free some space, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the same text. Take this only where this one appeared in the same place: a text may appear in several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it says of the briefing cannot be understood. The file was left as it is. Try another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than a briefing can be, so it was not opened. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither a .docx nor a .pdf file. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Briefer file, or it was cut short. Nothing was changed. Try another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a citation style that can be read. Your briefing is unchanged. Choose another style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already. Nothing was written. Choose another name or --replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large for a Word template. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Briefer and cannot be shown by this one. The file was left as it is. Install the newest Briefer to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, the Word template of your office, cannot be read. Nothing was written. Choose it again, or none, under File, Word template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{paper}” is no paper that Briefer knows. Choose one of: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” names {count} articles of the library, not one. Nothing was written. Use an id or a file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an exported folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading references from {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over references from {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source without a text added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sources without a text added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references came in, but they say more than Briefer has a place for. This was left out; the file still holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was added before stays, no reference was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations that were not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>&amp;Booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two pages a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page &amp;digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages with &amp;lines for notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>No briefing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation holds no samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Mark changes in the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words of the source, then say what is done with them. The change shows wherever the quotation prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add [&amp;sic]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put in after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: put in [{offer}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: when was that?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Original page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page as it was printed beside the text, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original, page {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {label} of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original&apos;s pages cannot be shown here. What stands beside is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words selected, without what is folded away. Tab leads to the sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words selected. Tab leads to the sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File under {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (key {key}; Alt+{key} while you type)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Keep what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel leads back to the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it like 2016, 2016-06, 2016-06-09, about 2016, spring 2016 or 2016-06 to 2016-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the family name, such as van or de la</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Jr. or III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, or name as written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>these words in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than a year or day: 2016, 2016-06-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted in a section of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words are looked for, the last one may be just begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files, a folder or what is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article&apos;s text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, outlet and date not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet and date not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire copy, also in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuller copy: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut copy: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same text as {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} same as {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More collections and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ⌄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was added before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was in the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were in the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file of another kind passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files of other kinds passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in that folder is of a kind that Briefer cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} files in that folder are of kinds that Briefer cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file could not be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files could not be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the collection “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its articles stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the collection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order the articles stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article holds “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words or the beginning of one; the ? in the box shows other ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This briefing cites no article yet. Select text in one to file a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference lacks its author, title, outlet or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Drag articles onto its name above to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. Drop saved articles into this window, or add files below. Their text stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop adding; what was added before stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {title} from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {title}. The briefing keeps its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {count} articles from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {count} articles. The briefing keeps its own copies of what it cites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{title}” from the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} articles from the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings that cite what is removed keep their own copy of its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose an article on the left to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeKeys</name>
    <message>
        <source>Theme keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with single &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with single keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key files what is selected in the open article. Keys act only while text is selected there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that you saved. Drop files or folders here to add more; search looks through every text. A click opens an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus and captions are folded away, never thrown away. Select words with the mouse: a small bar comes up beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a theme in the bar, press its number, or drag the words onto a section. They stay exactly what the source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages are cards. Drag them about, rename sections in place, write comments between them. A click on a card shows its place in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, Word and PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview shows the pages as they print. Export Word for colleagues who edit, PDF for the room. Every change can be undone, also tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>1 highlight in one of the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} highlights in {articles} of the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
