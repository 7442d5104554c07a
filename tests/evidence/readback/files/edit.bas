REM Edits a briefing's Word file as a person does in LibreOffice Writer, then saves it as .docx.
REM Run by make.py; kind is "resaved", "edited", "tracked", "attacked" or "attacked-tracked".

Sub Edit(source As String, target As String, kind As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden" : hidden(0).Value = True
    doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
    If Left(kind, 8) = "attacked" Then
        doc.RecordChanges = (kind = "attacked-tracked")
        PressEnter(doc, "granted 93,300 work visas")
        Unite(doc, "It was the first time that")
        CopyBelow(doc, "Sanctions", 4, "Diplomacy")
        Tabulate(doc, "The limits of pressure are older")
        Annotate(doc, "in accordance with law", "Who says so?")
    ElseIf kind <> "resaved" Then
        doc.RecordChanges = (kind = "tracked")
        Retype(doc, "roughly", "nearly")
        Retype(doc, ", above all else,", "")
        Retype(doc, "earns the state currency", "earns Pyongyang hard currency")
        Retype(doc, "in accordance with law", "in line with law")
        Retype(doc, "Diplomacy", "Talks")
        Remove(doc, "It was the first time that")
        Remove(doc, "Wenjun Zeng, Foreign Policy Blogs, undated", 2)
        MoveBelow(doc, "The limits of pressure are older", "The most recent source")
        TypeBelow(doc, "One source names", "“The North Korean workers were never paid at all.”")
    End If
    Dim saving(0) As New com.sun.star.beans.PropertyValue
    saving(0).Name = "FilterName" : saving(0).Value = "MS Word 2007 XML"
    doc.storeToURL(target, saving())
    doc.close(True)
    StarDesktop.terminate()
End Sub

Function Found(doc, words As String, Optional number As Integer)
    search = doc.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    place = doc.findFirst(search)
    If Not IsMissing(number) Then
        For count = 2 To number
            place = doc.findNext(place.End, search)
        Next
    End If
    Found = place
End Function

Sub Retype(doc, words As String, others As String)
    place = Found(doc, words)
    place.setString(others)
End Sub

Function Whole(doc, words As String, Optional number As Integer)
    If IsMissing(number) Then
        place = Found(doc, words)
    Else
        place = Found(doc, words, number)
    End If
    cursor = place.Text.createTextCursorByRange(place.Start)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoNextParagraph(True)
    Whole = cursor
End Function

Sub Remove(doc, words As String, Optional number As Integer)
    If IsMissing(number) Then
        cursor = Whole(doc, words)
    Else
        cursor = Whole(doc, words, number)
    End If
    cursor.setString("")
End Sub

Sub MoveBelow(doc, words As String, other As String)
    view = doc.CurrentController
    cursor = Whole(doc, words)
    view.select(cursor)
    held = view.getTransferable()
    cursor.setString("")
    place = Found(doc, other)
    at = place.Text.createTextCursorByRange(place.Start)
    at.gotoNextParagraph(False)
    view.select(at)
    view.insertTransferable(held)
End Sub

Sub PressEnter(doc, after As String)
    place = Found(doc, after)
    at = place.Text.createTextCursorByRange(place.End)
    place.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Sub Unite(doc, words As String)
    place = Found(doc, words)
    at = place.Text.createTextCursorByRange(place.Start)
    at.gotoEndOfParagraph(False)
    at.goRight(1, True)
    at.setString("")
End Sub

Sub CopyBelow(doc, words As String, count As Integer, before As String)
    view = doc.CurrentController
    place = Found(doc, words)
    cursor = place.Text.createTextCursorByRange(place.Start)
    cursor.gotoStartOfParagraph(False)
    For paragraph = 1 To count
        cursor.gotoNextParagraph(True)
    Next
    view.select(cursor)
    held = view.getTransferable()
    place = Found(doc, before)
    at = place.Text.createTextCursorByRange(place.Start)
    at.gotoStartOfParagraph(False)
    view.select(at)
    view.insertTransferable(held)
End Sub

Sub Tabulate(doc, above As String)
    place = Found(doc, above)
    at = place.Text.createTextCursorByRange(place.Start)
    at.gotoEndOfParagraph(False)
    made = doc.createInstance("com.sun.star.text.TextTable")
    made.initialize(1, 2)
    place.Text.insertTextContent(at, made, False)
    made.getCellByName("A1").setString("Visas in 2013")
    made.getCellByName("B1").setString("93,300 of them")
End Sub

Sub Annotate(doc, words As String, remark As String)
    place = Found(doc, words)
    made = doc.createInstance("com.sun.star.text.textfield.Annotation")
    made.Author = "Kim"
    made.Content = remark
    place.Text.insertTextContent(place.End, made, False)
End Sub

Sub TypeBelow(doc, other As String, words As String)
    place = Found(doc, other)
    at = place.Text.createTextCursorByRange(place.Start)
    at.gotoEndOfParagraph(False)
    place.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
    place.Text.insertString(at, words, False)
End Sub
