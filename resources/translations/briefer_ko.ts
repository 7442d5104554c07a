<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefer</source>
        <translation>Briefer 정보</translation>
    </message>
    <message>
        <source>Name and version</source>
        <translation>이름 및 버전</translation>
    </message>
    <message>
        <source>Briefer takes passages from articles, word for word, into a cited briefing for Word and PDF. It never contacts a network.</source>
        <translation>Briefer는 기사의 구절을 글자 그대로 옮겨 출처가 달린 브리핑을 Word와 PDF로 만듭니다. 네트워크에는 전혀 접속하지 않습니다.</translation>
    </message>
    <message>
        <source>Briefer is free software under the MIT license. It stands on Qt and PySide6 (LGPL), pandoc (GPL, a program of its own), python-docx, reportlab, pyphen and pypdfium2. The citation styles are by the CSL project (CC BY-SA 3.0); Inter and Noto are under the Open Font License.</source>
        <translation>Briefer는 MIT 라이선스를 따르는 자유 소프트웨어입니다. Qt와 PySide6(LGPL), pandoc(GPL, 별도 프로그램), python-docx, reportlab, pyphen, pypdfium2를 사용합니다. 인용 양식은 CSL 프로젝트(CC BY-SA 3.0)의 것이며, Inter와 Noto 글꼴은 Open Font License를 따릅니다.</translation>
    </message>
</context>
<context>
    <name>Appraising</name>
    <message>
        <source>Appraise the sources</source>
        <translation>출처 평가</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>신뢰도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Credibility</source>
        <translation>신빙성(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print it in a table of the sources</source>
        <translation>출처 표에 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>Appraise sources</source>
        <translation>출처 평가</translation>
    </message>
    <message>
        <source>Of the source, by the Admiralty code</source>
        <translation>출처에 대해, 애드미럴티 코드로</translation>
    </message>
    <message>
        <source>Of what it says, by the same code</source>
        <translation>출처가 말하는 내용에 대해, 같은 코드로</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>정보의 근원(&amp;O)</translation>
    </message>
    <message>
        <source>Own reporting, or whom it cites</source>
        <translation>자체 취재, 또는 인용한 곳</translation>
    </message>
    <message>
        <source>&amp;Interest</source>
        <translation>이해관계(&amp;I)</translation>
    </message>
    <message>
        <source>What it may have to gain</source>
        <translation>출처가 얻을 수 있는 것</translation>
    </message>
    <message>
        <source>cites {names}</source>
        <translation>{names} 인용</translation>
    </message>
    <message>
        <source>Take “{words}”</source>
        <translation>“{words}” 넣기</translation>
    </message>
    <message>
        <source>Published {day}</source>
        <translation>{day} 발행</translation>
    </message>
    <message>
        <source>Captured {day}</source>
        <translation>{day} 수집</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>평가하지 않음</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>완전히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>대체로 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>어느 정도 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>대체로 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>Reliability unknown</source>
        <translation>신뢰도를 알 수 없음</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>다른 출처로 확인됨</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>아마 사실임</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>사실일 수 있음</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>사실이 아닐 것 같음</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>진위를 판단할 수 없음</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>stated at line {line}</source>
        <translation>{line}행에 명시</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>파일에 명시</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>본문에 명시</translation>
    </message>
    <message>
        <source>taken from {name}, line {line}</source>
        <translation>{name}, {line}행에서 가져옴</translation>
    </message>
    <message>
        <source>taken from {name}</source>
        <translation>{name}에서 가져옴</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Quick tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>최근 브리핑 열기</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>양식으로 새로 만들기</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>사용 방법 보기</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Removed {heading}. Undo brings it back.</source>
        <translation>{heading} 항목을 제거했습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Copied {cards}</source>
        <translation>{cards} 복사됨</translation>
    </message>
    <message>
        <source>Cut {cards}</source>
        <translation>{cards} 잘라냄</translation>
    </message>
    <message>
        <source>There is no section to paste into. Add a section first.</source>
        <translation>붙여넣을 항목이 없습니다. 먼저 항목을 추가하십시오.</translation>
    </message>
    <message>
        <source>The article of a copied passage is not in the library. Nothing was pasted. Add the article, then paste again.</source>
        <translation>복사한 인용문의 기사가 보관함에 없습니다. 붙여넣지 않았습니다. 기사를 추가한 뒤 다시 붙여넣으십시오.</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>unknown article</source>
        <translation>알 수 없는 기사</translation>
    </message>
    <message>
        <source>Speaker and source</source>
        <translation>발언자 및 출처</translation>
    </message>
    <message>
        <source>Who is quoted, if not the author</source>
        <translation>저자가 아닌 경우 발언자</translation>
    </message>
    <message>
        <source>Such as NK News</source>
        <translation>예: NK News</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>발언자(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;The article cites</source>
        <translation>기사가 인용한 출처(&amp;T)</translation>
    </message>
    <message>
        <source>Raise to {marking}</source>
        <translation>{marking} 등급으로 높이기</translation>
    </message>
    <message>
        <source>Mark each portion</source>
        <translation>단락별 보안 표시</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>직접 입력…</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>보안 표시</translation>
    </message>
    <message>
        <source>Mark the title as</source>
        <translation>제목의 보안 표시</translation>
    </message>
    <message>
        <source>As the whole</source>
        <translation>문서 전체와 같게</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>브리핑 제목</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>항목 제목</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>핵심 요지</translation>
    </message>
    <message>
        <source>Key judgment</source>
        <translation>핵심 판단</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Comment here</source>
        <translation>여기에 의견 쓰기</translation>
    </message>
    <message>
        <source>Write a comment here (Ctrl+M)</source>
        <translation>여기에 의견 쓰기(Ctrl+M)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>기사에서 보기</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>인용으로 복사</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Paste after</source>
        <translation>뒤에 붙여넣기</translation>
    </message>
    <message>
        <source>Mark changes…</source>
        <translation>변경 표시…</translation>
    </message>
    <message>
        <source>Speaker and source…</source>
        <translation>발언자 및 출처…</translation>
    </message>
    <message>
        <source>Place in the source…</source>
        <translation>출처 내 위치…</translation>
    </message>
    <message>
        <source>Where else is this said?</source>
        <translation>다른 어디에 같은 내용이 있나요?</translation>
    </message>
    <message>
        <source>Comment after</source>
        <translation>뒤에 의견 추가</translation>
    </message>
    <message>
        <source>Run into the comment above</source>
        <translation>위 의견에 이어 넣기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Set {words} by itself</source>
        <translation>{words} 따로 떼기</translation>
    </message>
    <message>
        <source>Mark changes in {words}…</source>
        <translation>{words}의 변경 표시…</translation>
    </message>
    <message>
        <source>Where else is {words} said?</source>
        <translation>{words}: 다른 어디에 같은 내용이 있나요?</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>이동할 위치</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Suggest passages…</source>
        <translation>구절 제안…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>색상…</translation>
    </message>
    <message>
        <source>New section below</source>
        <translation>아래에 새 항목</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>항목 제거</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>주제 없음</translation>
    </message>
    <message>
        <source>New theme “{heading}”</source>
        <translation>새 주제 “{heading}”</translation>
    </message>
    <message>
        <source>Add key judgment</source>
        <translation>핵심 판단 추가</translation>
    </message>
    <message>
        <source>Front matter…</source>
        <translation>문서 정보…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>보안 표시</translation>
    </message>
    <message>
        <source>Edit bottom line</source>
        <translation>핵심 요지 편집</translation>
    </message>
    <message>
        <source>Other article…</source>
        <translation>다른 기사…</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>아직 기사가 없습니다</translation>
    </message>
    <message>
        <source>No passages are filed here yet</source>
        <translation>아직 보낸 인용문이 없습니다</translation>
    </message>
    <message>
        <source>Color of {name}</source>
        <translation>{name} 색상</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Sections with passages and comments. Enter opens, F2 renames, Alt with Up or Down moves, Control M adds a comment, Delete removes.</source>
        <translation>인용문과 의견이 담긴 항목입니다. Enter로 열고, F2로 이름을 바꾸고, Alt와 위쪽 또는 아래쪽 화살표로 옮기고, Control M으로 의견을 추가하고, Delete로 제거합니다.</translation>
    </message>
    <message>
        <source>Cite an article</source>
        <translation>기사 출처 넣기</translation>
    </message>
    <message>
        <source>Author, outlet, year or title</source>
        <translation>저자, 매체, 연도 또는 제목</translation>
    </message>
    <message>
        <source>Find an article to cite</source>
        <translation>출처로 넣을 기사 찾기</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>출처 내 위치</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>위치 단위</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>As counted: {value}</source>
        <translation>계산된 값: {value}</translation>
    </message>
    <message>
        <source>Such as 12 or 12-13</source>
        <translation>예: 12, 12-13</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>단위(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>번호(&amp;N)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부</translation>
    </message>
    <message>
        <source>What to look at in these words</source>
        <translation>이 글에서 살펴볼 것</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>주소:</translation>
    </message>
    <message>
        <source>A page can link to web addresses (https://…) and mail addresses (mailto:…) alone.</source>
        <translation>페이지에는 웹 주소(https://…)와 메일 주소(mailto:…)만 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Address (leave it empty to take the link away):</source>
        <translation>주소(비우면 링크가 제거됩니다):</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>굵게(Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>기울임꼴(Ctrl+I)</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>글머리 기호 목록</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>번호 매기기 목록</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>링크(Ctrl+K)</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>출처 넣기</translation>
    </message>
    <message>
        <source>Cite an article without quoting it</source>
        <translation>인용 없이 기사 출처만 넣기</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Quote a passage in this sentence</source>
        <translation>이 문장에 인용문 넣기</translation>
    </message>
    <message>
        <source>{term} ({low}–{high}%)</source>
        <translation>{term} ({low}~{high}%)</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>제목 없는 항목</translation>
    </message>
    <message>
        <source>No passages are filed yet</source>
        <translation>아직 보낸 인용문이 없습니다</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>수신: {name}</translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation>초안 {number}</translation>
    </message>
    <message>
        <source>no passages yet</source>
        <translation>인용문 없음</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>인용문 1개</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>인용문 {count}개</translation>
    </message>
    <message>
        <source>1 key judgment</source>
        <translation>핵심 판단 1개</translation>
    </message>
    <message>
        <source>{count} key judgments</source>
        <translation>핵심 판단 {count}개</translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <translation>신뢰도 {level}</translation>
    </message>
    <message>
        <source>Rests on 1 passage</source>
        <translation>인용문 1개에 근거</translation>
    </message>
    <message>
        <source>Rests on {count} passages</source>
        <translation>인용문 {count}개에 근거</translation>
    </message>
    <message>
        <source>Rests on what it cites</source>
        <translation>인용한 출처에 근거</translation>
    </message>
    <message>
        <source>Rests on nothing yet</source>
        <translation>아직 근거 없음</translation>
    </message>
    <message>
        <source>article not found</source>
        <translation>기사를 찾을 수 없음</translation>
    </message>
    <message>
        <source>citing {name}</source>
        <translation>{name} 재인용</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>검사 안 함</translation>
    </message>
    <message>
        <source>“{time}” and {count} more: when was that?</source>
        <translation>“{time}” 외 {count}개: 언제입니까?</translation>
    </message>
    <message>
        <source>“{time}”: put in [{offer}]?</source>
        <translation>“{time}”: [{offer}]을(를) 넣을까요?</translation>
    </message>
    <message>
        <source>“{time}”: when was that?</source>
        <translation>“{time}”: 언제입니까?</translation>
    </message>
    <message>
        <source>Also said in 1 other place</source>
        <translation>다른 한 곳에도 같은 내용이 있음</translation>
    </message>
    <message>
        <source>Also said in {count} other places</source>
        <translation>다른 {count}곳에도 같은 내용이 있음</translation>
    </message>
    <message>
        <source>kept aside, not printed</source>
        <translation>따로 보관, 인쇄 안 함</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>카드 1장</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>카드 {count}장</translation>
    </message>
    <message>
        <source>Comment: {text}</source>
        <translation>의견: {text}</translation>
    </message>
    <message>
        <source>Section {heading}, {passages}</source>
        <translation>항목 {heading}, {passages}</translation>
    </message>
    <message>
        <source>Key judgment: {text}</source>
        <translation>핵심 판단: {text}</translation>
    </message>
    <message>
        <source>Quotation: {quotation}, {source}</source>
        <translation>인용: {quotation}, {source}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Bottom line: {text}</source>
        <translation>핵심 요지: {text}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>제목: {title}</translation>
    </message>
    <message>
        <source>Change the marking and the template</source>
        <translation>보안 표시와 양식 변경</translation>
    </message>
    <message>
        <source>Click to type the title</source>
        <translation>클릭하여 제목 입력</translation>
    </message>
    <message>
        <source>Change recipient, date and draft</source>
        <translation>수신자, 날짜, 초안 변경</translation>
    </message>
    <message>
        <source>Click to write the bottom line</source>
        <translation>클릭하여 핵심 요지 작성</translation>
    </message>
    <message>
        <source>Show or hide the key judgments</source>
        <translation>핵심 판단 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>두 번 클릭하여 편집</translation>
    </message>
    <message>
        <source>Double-click or F2 to rename, right-click for more</source>
        <translation>두 번 클릭하거나 F2를 눌러 이름 바꾸기, 마우스 오른쪽 단추로 더 보기</translation>
    </message>
    <message>
        <source>Choose the passages behind it</source>
        <translation>근거가 되는 인용문 선택</translation>
    </message>
    <message>
        <source>See what the check found</source>
        <translation>검사 결과 보기</translation>
    </message>
    <message>
        <source>Say when it was</source>
        <translation>시점 표시</translation>
    </message>
    <message>
        <source>See where else it is said</source>
        <translation>같은 내용이 있는 다른 기사 보기</translation>
    </message>
    <message>
        <source>Write a key judgment</source>
        <translation>핵심 판단 작성</translation>
    </message>
    <message>
        <source>In brackets: the source cited here</source>
        <translation>대괄호 안: 여기서 인용한 출처</translation>
    </message>
    <message>
        <source>Click to see its place in the article</source>
        <translation>클릭하면 기사에서 해당 부분을 봅니다</translation>
    </message>
    <message>
        <source>… stands for words of the source that are left out.</source>
        <translation>…는 출처의 말을 생략한 자리입니다.</translation>
    </message>
    <message>
        <source>Words in brackets are put in: they are not the source&apos;s.</source>
        <translation>대괄호 안의 말은 출처의 것이 아니라 덧붙인 것입니다.</translation>
    </message>
    <message>
        <source>[sic] says that the fault before it is the source&apos;s.</source>
        <translation>[sic]은 그 앞의 잘못이 출처의 것임을 뜻합니다.</translation>
    </message>
    <message>
        <source>Add recipient, date and draft</source>
        <translation>수신자, 날짜, 초안 추가</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>보안 표시 없음</translation>
    </message>
    <message>
        <source>{marking}, holds {mark}</source>
        <translation>{marking}, {mark} 포함</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>제목 없는 브리핑</translation>
    </message>
    <message>
        <source>Add the {label}</source>
        <translation>{label} 추가</translation>
    </message>
    <message>
        <source>Add a bottom line</source>
        <translation>핵심 요지 추가</translation>
    </message>
    <message>
        <source>key judgment</source>
        <translation>핵심 판단</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>section</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>This briefing was made by a newer Briefer and can only be read. Save it under another name to work on a copy.</source>
        <translation>최신 버전의 Briefer에서 만든 브리핑이므로 읽기만 할 수 있습니다. 사본에서 작업하려면 다른 이름으로 저장하십시오.</translation>
    </message>
    <message>
        <source>The article of these words is not in the library. They were pasted as your own, without a source. Undo, add the article and paste again to quote it.</source>
        <translation>이 글의 기사가 보관함에 없어 출처 없이 직접 쓴 글로 붙여넣었습니다. 인용하려면 실행을 취소하고 기사를 추가한 뒤 다시 붙여넣으십시오.</translation>
    </message>
    <message>
        <source>Articles that these words quote or cite are not in the library. They were pasted as plain words. Undo, add the articles and paste again to keep the quotations.</source>
        <translation>이 글이 인용하거나 참조하는 기사가 보관함에 없어 일반 글로 붙여넣었습니다. 인용을 유지하려면 실행을 취소하고 기사를 추가한 뒤 다시 붙여넣으십시오.</translation>
    </message>
    <message>
        <source>Select text in the article, then click a theme or press its number.</source>
        <translation>기사에서 텍스트를 선택한 뒤 주제를 클릭하거나 번호를 누르십시오.</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>{page}쪽</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>{number}번째 단락</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Briefer</source>
        <translation>Briefer 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>기사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>브리핑(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>색상(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>의견(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export references…</source>
        <translation>출처 정보 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Handout as PDF</source>
        <translation>배포 자료 PDF(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import passages…</source>
        <translation>인용문 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Key judgment</source>
        <translation>핵심 판단(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>키보드(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>미리 보기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>항목(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>A Word file that holds nothing of how it was made</source>
        <translation>작성 과정의 정보가 남지 않는 Word 파일</translation>
    </message>
    <message>
        <source>Add a book, report, cable, meeting or scan, to quote from it by hand</source>
        <translation>직접 입력해 인용할 책, 보고서, 전문, 회의, 스캔 자료 추가</translation>
    </message>
    <message>
        <source>Add a key judgment</source>
        <translation>핵심 판단 추가</translation>
    </message>
    <message>
        <source>Add a section at the end</source>
        <translation>맨 끝에 항목 추가</translation>
    </message>
    <message>
        <source>Add to the system&apos;s &amp;menus</source>
        <translation>시스템 메뉴에 추가(&amp;M)</translation>
    </message>
    <message>
        <source>Add words of your own after the chosen card</source>
        <translation>선택한 카드 뒤에 의견 추가</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>모든 단축키 한눈에 보기</translation>
    </message>
    <message>
        <source>As Web Annotations, for other programs</source>
        <translation>다른 프로그램용 Web Annotations 형식</translation>
    </message>
    <message>
        <source>Briefer among the programs, and briefings that open with it</source>
        <translation>프로그램 목록에 Briefer를 추가하고 브리핑 파일 연결</translation>
    </message>
    <message>
        <source>Choose the keys that file a selection under a theme</source>
        <translation>선택 영역을 주제로 보낼 키 선택</translation>
    </message>
    <message>
        <source>Close Briefer</source>
        <translation>Briefer 닫기</translation>
    </message>
    <message>
        <source>Import an e&amp;xported folder…</source>
        <translation>내보낸 폴더 가져오기(&amp;X)…</translation>
    </message>
    <message>
        <source>Import re&amp;ferences…</source>
        <translation>출처 정보 가져오기(&amp;F)…</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word 양식</translation>
    </message>
    <message>
        <source>Colors as the system has them</source>
        <translation>시스템 색상 사용</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>선택 영역 복사</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Cut what is selected</source>
        <translation>선택 영역 잘라내기</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>어둡게(&amp;K)</translation>
    </message>
    <message>
        <source>Dark colors</source>
        <translation>어두운 색상</translation>
    </message>
    <message>
        <source>Export &amp;Word…</source>
        <translation>Word로 내보내기(&amp;W)…</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>PDF로 내보내기(&amp;D)…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <source>Export for Word, with real footnotes</source>
        <translation>각주를 포함해 Word로 내보내기</translation>
    </message>
    <message>
        <source>Export passa&amp;ges…</source>
        <translation>인용문 내보내기(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Appraise sources…</source>
        <translation>출처 평가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>확인(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>좁게(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with edited Word file…</source>
        <translation>편집된 Word 파일과 비교(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Hints on your own words</source>
        <translation>직접 쓴 글의 참고(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Suggest passages…</source>
        <translation>구절 제안(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>보통(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What is kept here…</source>
        <translation>보관 내용(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>넓게(&amp;W)</translation>
    </message>
    <message>
        <source>Add &amp;articles</source>
        <translation>기사 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Compare with the &amp;newer text…</source>
        <translation>새 본문과 비교(&amp;N)…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>이전 버전(&amp;V)…</translation>
    </message>
    <message>
        <source>Export for re&amp;lease…</source>
        <translation>외부 배포용 내보내기(&amp;L)…</translation>
    </message>
    <message>
        <source>Figures and names that no passage has, and what the yardstick asks of your words</source>
        <translation>인용문에 없는 숫자와 이름, 그리고 가능성 척도에 맞지 않는 표현</translation>
    </message>
    <message>
        <source>Find in the &amp;briefing…</source>
        <translation>브리핑에서 찾기(&amp;B)…</translation>
    </message>
    <message>
        <source>Find words in the article, or in the briefing from there</source>
        <translation>기사에서, 또는 브리핑에 있을 때는 브리핑에서 단어를 찾습니다</translation>
    </message>
    <message>
        <source>Find words in titles, passages, comments and sources of the briefing</source>
        <translation>브리핑의 제목, 인용문, 의견, 출처에서 단어를 찾습니다</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>시스템 설정 따르기(&amp;Y)</translation>
    </message>
    <message>
        <source>For a reference manager</source>
        <translation>서지 관리 프로그램용</translation>
    </message>
    <message>
        <source>For how long, and removing a briefing everywhere</source>
        <translation>보관 기간을 정하고 브리핑을 모든 곳에서 제거합니다</translation>
    </message>
    <message>
        <source>Front &amp;matter and settings…</source>
        <translation>문서 정보 및 설정(&amp;M)…</translation>
    </message>
    <message>
        <source>Go to ar&amp;ticles</source>
        <translation>기사 목록으로 이동(&amp;T)</translation>
    </message>
    <message>
        <source>Go to brie&amp;fing</source>
        <translation>브리핑으로 이동(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the open a&amp;rticle</source>
        <translation>열린 기사로 이동(&amp;R)</translation>
    </message>
    <message>
        <source>Hold every quotation against its article, and look at your own words</source>
        <translation>모든 인용문을 기사와 대조하고 직접 쓴 글을 살펴봅니다</translation>
    </message>
    <message>
        <source>How what you quote stands in a newer text</source>
        <translation>인용한 내용이 새 본문에 어떻게 있는지</translation>
    </message>
    <message>
        <source>Keep these sections and looks for new briefings</source>
        <translation>항목과 모양을 새 브리핑용으로 저장</translation>
    </message>
    <message>
        <source>Light colors</source>
        <translation>밝은 색상</translation>
    </message>
    <message>
        <source>Line &amp;spacing</source>
        <translation>줄 간격(&amp;S)</translation>
    </message>
    <message>
        <source>Lines of articles as at first</source>
        <translation>기사 줄 간격을 처음대로</translation>
    </message>
    <message>
        <source>Lines of articles close together</source>
        <translation>기사 줄 간격을 좁게</translation>
    </message>
    <message>
        <source>Lines of articles far apart</source>
        <translation>기사 줄 간격을 넓게</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>취소한 편집 다시 실행</translation>
    </message>
    <message>
        <source>Move to the articles</source>
        <translation>기사 목록으로 이동</translation>
    </message>
    <message>
        <source>Move to the briefing</source>
        <translation>브리핑으로 이동</translation>
    </message>
    <message>
        <source>Move to the open article</source>
        <translation>열린 기사로 이동</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>양식으로 새로 만들기(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Open a &amp;sample</source>
        <translation>예제 열기(&amp;S)</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>브리핑 열기</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>로그 폴더 열기(&amp;L)</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>클립보드에서 붙여넣기</translation>
    </message>
    <message>
        <source>Preview in its own &amp;window</source>
        <translation>새 창에서 미리 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Print a hando&amp;ut</source>
        <translation>배포 자료 인쇄(&amp;U)</translation>
    </message>
    <message>
        <source>Print the pages</source>
        <translation>페이지 인쇄</translation>
    </message>
    <message>
        <source>Quick &amp;tour</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>RIS, BibTeX or CSL-JSON from a reference manager</source>
        <translation>서지 관리 프로그램의 RIS, BibTeX, CSL-JSON</translation>
    </message>
    <message>
        <source>Reader, date, marking, paper, citations</source>
        <translation>수신자, 날짜, 보안 표시, 용지, 인용 방식</translation>
    </message>
    <message>
        <source>References with their files, as Zotero exports them</source>
        <translation>Zotero에서 파일과 함께 내보낸 출처 정보</translation>
    </message>
    <message>
        <source>Reliability, credibility, origin and interest of each source</source>
        <translation>출처마다 신뢰도, 신빙성, 정보의 근원, 이해관계</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>양식으로 저장(&amp;M)…</translation>
    </message>
    <message>
        <source>Save the briefing in another file</source>
        <translation>브리핑을 다른 파일로 저장</translation>
    </message>
    <message>
        <source>Save the briefing in its file</source>
        <translation>브리핑 저장</translation>
    </message>
    <message>
        <source>See the pages as they print</source>
        <translation>인쇄될 페이지 보기</translation>
    </message>
    <message>
        <source>See the pages beside the article</source>
        <translation>기사 옆에 페이지 보기</translation>
    </message>
    <message>
        <source>See what may belong in each section</source>
        <translation>각 항목에 어울릴 만한 구절 보기</translation>
    </message>
    <message>
        <source>Show or hide the articles</source>
        <translation>기사 목록 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Show or hide the briefing</source>
        <translation>브리핑 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Show text or pages as at first</source>
        <translation>글자나 페이지를 원래 크기로 보기</translation>
    </message>
    <message>
        <source>Show text or pages larger</source>
        <translation>글자나 페이지를 크게 보기</translation>
    </message>
    <message>
        <source>Show text or pages smaller</source>
        <translation>글자나 페이지를 작게 보기</translation>
    </message>
    <message>
        <source>Source without &amp;text…</source>
        <translation>본문 없는 출처(&amp;T)…</translation>
    </message>
    <message>
        <source>Start an empty briefing</source>
        <translation>빈 브리핑 시작</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>마지막 편집 취소</translation>
    </message>
    <message>
        <source>Text and lines as clear as can be</source>
        <translation>글자와 선을 가장 뚜렷하게 표시</translation>
    </message>
    <message>
        <source>Theme &amp;keys…</source>
        <translation>주제 단축키(&amp;K)…</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>기본 크기(&amp;Z)</translation>
    </message>
    <message>
        <source>Version and licenses</source>
        <translation>버전 및 라이선스</translation>
    </message>
    <message>
        <source>Web Annotations of another program</source>
        <translation>다른 프로그램의 Web Annotations</translation>
    </message>
    <message>
        <source>What others did to your quotations and words in Word</source>
        <translation>다른 사람이 Word에서 인용과 본문을 어떻게 바꿨는지 보기</translation>
    </message>
    <message>
        <source>What the parts of the window are for, on a sample</source>
        <translation>예제로 창의 각 부분 알아보기</translation>
    </message>
    <message>
        <source>What was saved before, to look at or go back to</source>
        <translation>전에 저장한 버전을 보거나 되돌립니다</translation>
    </message>
    <message>
        <source>Where faults are written down</source>
        <translation>오류가 기록되는 폴더</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today, {time}</source>
        <translation>오늘 {time}</translation>
    </message>
    <message>
        <source>{season} {year}</source>
        <translation>{year}년 {season}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>약 {date}</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}년</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}년 {month}</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>봄</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>여름</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>가을</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>겨울</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ~ {last}</translation>
    </message>
    <message>
        <source>spring</source>
        <comment>before a year</comment>
        <translation>봄</translation>
    </message>
    <message>
        <source>summer</source>
        <comment>before a year</comment>
        <translation>여름</translation>
    </message>
    <message>
        <source>autumn</source>
        <comment>before a year</comment>
        <translation>가을</translation>
    </message>
    <message>
        <source>winter</source>
        <comment>before a year</comment>
        <translation>겨울</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Move {count} cards</source>
        <translation>카드 {count}장 이동</translation>
    </message>
    <message>
        <source>Remove {count} cards</source>
        <translation>카드 {count}장 제거</translation>
    </message>
    <message>
        <source>Cut {count} cards</source>
        <translation>카드 {count}장 잘라내기</translation>
    </message>
    <message>
        <source>Paste {count} cards</source>
        <translation>카드 {count}장 붙여넣기</translation>
    </message>
    <message>
        <source>Change {count} blocks to {role}</source>
        <translation>단락 {count}개를 {role}(으)로 변경</translation>
    </message>
    <message>
        <source>Change marking</source>
        <translation>보안 표시 변경</translation>
    </message>
    <message>
        <source>Change front matter</source>
        <translation>문서 정보 변경</translation>
    </message>
    <message>
        <source>Bring in highlights</source>
        <translation>강조 표시 가져오기</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>주석 가져오기</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Files that were not added</source>
        <translation>추가하지 못한 파일</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Earlier versions</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장 시각</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>지금과 다른 점</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>사본으로 열기</translation>
    </message>
    <message>
        <source>Looking through what is kept here…</source>
        <translation>이 컴퓨터에 보관된 버전을 살펴보는 중…</translation>
    </message>
    <message>
        <source>Another briefing</source>
        <translation>다른 브리핑</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>인용문 1개</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>인용문 {count}개</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>의견 1개</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>의견 {count}개</translation>
    </message>
    <message>
        <source>titles, order or settings</source>
        <translation>제목, 순서 또는 설정</translation>
    </message>
    <message>
        <source>The last saved versions of this briefing are kept on this computer. One that you open is a copy: nothing is replaced until you save it.</source>
        <translation>이 브리핑의 최근 저장 버전이 이 컴퓨터에 보관되어 있습니다. 여는 것은 사본이며, 저장하기 전에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>No version of this briefing is kept on this computer yet. The next saving keeps one.</source>
        <translation>이 컴퓨터에 보관된 이 브리핑의 버전이 아직 없습니다. 다음에 저장하면 보관됩니다.</translation>
    </message>
    <message>
        <source>The last version of each other briefing is here as well.</source>
        <translation>다른 브리핑의 마지막 버전도 여기에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Take back</source>
        <translation>확인 취소</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>같은 내용임</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>이 인용문</translation>
    </message>
    <message>
        <source>There</source>
        <translation>다른 기사</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>기사에서 보기</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>Show in the briefing</source>
        <translation>브리핑에서 보기</translation>
    </message>
    <message>
        <source>Where else is this said?</source>
        <translation>다른 어디에 같은 내용이 있나요?</translation>
    </message>
    <message>
        <source>Looking through your articles…</source>
        <translation>기사를 살펴보는 중…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>&amp;Print “also reported by” in this briefing’s notes</source>
        <translation>이 브리핑의 각주에 “같은 내용 보도” 인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>this passage</source>
        <translation>이 인용문</translation>
    </message>
    <message>
        <source>article not found</source>
        <translation>기사를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>같은 내용</translation>
    </message>
    <message>
        <source>Says it differently</source>
        <translation>다르게 말하는 내용</translation>
    </message>
    <message>
        <source>Only looks alike</source>
        <translation>비슷해 보이기만 하는 내용</translation>
    </message>
    <message>
        <source>Read each before you confirm that it is the same.</source>
        <translation>같은 내용이라고 확인하기 전에 하나하나 읽어 보세요.</translation>
    </message>
    <message>
        <source>A contradiction, or another event: compare the two before you rely on either.</source>
        <translation>서로 어긋나거나 다른 사건일 수 있습니다. 어느 쪽이든 믿기 전에 둘을 견주어 보세요.</translation>
    </message>
    <message>
        <source>The same numbers, dates or names, of something else as it seems.</source>
        <translation>숫자, 날짜, 이름은 같지만 다른 것을 말하는 듯합니다.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>얼마나</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>어디</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Whether</source>
        <translation>여부</translation>
    </message>
    <message>
        <source>the same words in the same order</source>
        <translation>순서까지 같은 낱말</translation>
    </message>
    <message>
        <source>In both: {what}</source>
        <translation>양쪽 모두: {what}</translation>
    </message>
    <message>
        <source>A source of its own</source>
        <translation>독립된 출처</translation>
    </message>
    <message>
        <source>the other one here</source>
        <translation>여기 있는 다른 항목</translation>
    </message>
    <message>
        <source>Same article as {other}</source>
        <translation>같은 기사: {other}</translation>
    </message>
    <message>
        <source>Copy of the same text as {other}</source>
        <translation>같은 글의 사본: {other}</translation>
    </message>
    <message>
        <source>{name}’s story, as is {other}</source>
        <translation>{name} 기사, 다음도 같음: {other}</translation>
    </message>
    <message>
        <source>Rests on {name}, as does {other}</source>
        <translation>{name} 인용, 다음도 같음: {other}</translation>
    </message>
    <message>
        <source>Same outlet as {other}</source>
        <translation>같은 매체: {other}</translation>
    </message>
    <message>
        <source>Same author as {other}</source>
        <translation>같은 저자: {other}</translation>
    </message>
    <message>
        <source>A briefing that Briefer wrote only quotes</source>
        <translation>Briefer로 작성한 브리핑은 인용만 함</translation>
    </message>
    <message>
        <source>No source of its own. {why}</source>
        <translation>독립된 출처가 아님. {why}</translation>
    </message>
    <message>
        <source>So far nothing is confirmed: this passage stands alone.</source>
        <translation>아직 확인된 것이 없어 이 인용문 하나뿐입니다.</translation>
    </message>
    <message>
        <source>1 place confirmed</source>
        <translation>한 곳 확인됨</translation>
    </message>
    <message>
        <source>{count} places confirmed</source>
        <translation>{count}곳 확인됨</translation>
    </message>
    <message>
        <source>one source stands behind it</source>
        <translation>뒷받침하는 출처는 하나</translation>
    </message>
    <message>
        <source>{count} independent sources stand behind it</source>
        <translation>뒷받침하는 독립된 출처 {count}곳</translation>
    </message>
    <message>
        <source>{places}: {sources}.</source>
        <translation>{places}: {sources}.</translation>
    </message>
    <message>
        <source>and 1 copy</source>
        <translation>사본 1개</translation>
    </message>
    <message>
        <source>and {count} copies</source>
        <translation>사본 {count}개</translation>
    </message>
    <message>
        <source>No other article here says this, or anything like it. What is worded quite differently may have been missed.</source>
        <translation>여기 있는 다른 기사에는 같거나 비슷한 내용이 없습니다. 전혀 다르게 쓴 내용은 놓쳤을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A marked change leaves nothing out and puts nothing in.</source>
        <translation>표시한 변경에 생략하거나 넣은 말이 없습니다.</translation>
    </message>
    <message>
        <source>A marked change lies outside of the quotation or overlaps another one.</source>
        <translation>표시한 변경이 인용 범위를 벗어나거나 다른 변경과 겹칩니다.</translation>
    </message>
    <message>
        <source>A {kind} needs a name of 1 to {longest} characters. Nothing was changed. Type another name.</source>
        <translation>이름({kind})은 1~{longest}자여야 합니다. 변경된 것은 없습니다. 다른 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Add key judgment</source>
        <translation>핵심 판단 추가</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Add theme {heading}</source>
        <translation>{heading} 주제 추가</translation>
    </message>
    <message>
        <source>An earlier version could not be kept on this computer: {reason}. The briefing is saved.</source>
        <translation>이 컴퓨터에 이전 버전을 보관하지 못했습니다: {reason}. 브리핑은 저장되었습니다.</translation>
    </message>
    <message>
        <source>Briefer could not be added to the menus: {reason}. Your briefings are safe. Make sure that your own folders can be written to and that Briefer is installed whole, then try again.</source>
        <translation>Briefer를 메뉴에 추가하지 못했습니다: {reason}. 브리핑은 안전합니다. 개인 폴더에 쓸 수 있는지, Briefer가 온전히 설치되었는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Briefer could not be taken off the menus: {reason}. Your briefings are safe. Make sure that your own folders can be written to, then try again.</source>
        <translation>Briefer를 메뉴에서 제거하지 못했습니다: {reason}. 브리핑은 안전합니다. 개인 폴더에 쓸 수 있는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Change citation style</source>
        <translation>인용 방식 변경</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>언어 변경</translation>
    </message>
    <message>
        <source>Change marking of {heading}</source>
        <translation>{heading} 보안 표시 변경</translation>
    </message>
    <message>
        <source>Change paper size</source>
        <translation>용지 크기 변경</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>항목 변경</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>양식 변경</translation>
    </message>
    <message>
        <source>Change theme of {heading}</source>
        <translation>{heading} 주제 변경</translation>
    </message>
    <message>
        <source>Complete references</source>
        <translation>출처 정보 보완</translation>
    </message>
    <message>
        <source>Correct page numbers</source>
        <translation>쪽 번호 수정</translation>
    </message>
    <message>
        <source>Edit bottom line</source>
        <translation>핵심 요지 편집</translation>
    </message>
    <message>
        <source>Edit front matter</source>
        <translation>문서 정보 편집</translation>
    </message>
    <message>
        <source>Edit key judgment</source>
        <translation>핵심 판단 편집</translation>
    </message>
    <message>
        <source>Edit reference</source>
        <translation>출처 정보 편집</translation>
    </message>
    <message>
        <source>Edit theme {heading}</source>
        <translation>{heading} 주제 편집</translation>
    </message>
    <message>
        <source>File under {heading}</source>
        <translation>{heading} 항목으로 보내기</translation>
    </message>
    <message>
        <source>Formatting the citations took too long and was stopped. Your briefing is unchanged. Try another citation style.</source>
        <translation>출처 표기 작성이 너무 오래 걸려 중지했습니다. 브리핑은 그대로입니다. 다른 인용 방식을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>Left out, as it could not be read: {parts}.</source>
        <translation>읽을 수 없어 빠진 부분: {parts}.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” lists this article.</source>
        <translation>“{name}” {line}행에 이 기사가 있습니다.</translation>
    </message>
    <message>
        <source>Move key judgment</source>
        <translation>핵심 판단 이동</translation>
    </message>
    <message>
        <source>Move section {heading}</source>
        <translation>{heading} 항목 이동</translation>
    </message>
    <message>
        <source>Move to {heading}</source>
        <translation>{heading} 항목으로 이동</translation>
    </message>
    <message>
        <source>No article of the library is named “{name}”. Nothing was removed for it. “briefer library list” shows their names.</source>
        <translation>보관함에 “{name}” 기사가 없습니다. 제거한 것은 없습니다. “briefer library list”로 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>No words are selected. Nothing was changed. Select them first.</source>
        <translation>선택한 텍스트가 없습니다. 변경된 것은 없습니다. 먼저 텍스트를 선택하십시오.</translation>
    </message>
    <message>
        <source>Only a quotation inside a comment can be set by itself. Nothing was changed.</source>
        <translation>의견 안의 인용만 따로 뗄 수 있습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>A damaged library that was set aside may hold it: {path}</source>
        <translation>옮겨 둔 손상된 보관함에 남아 있을 수 있습니다: {path}</translation>
    </message>
    <message>
        <source>A file could not be removed: {name}</source>
        <translation>파일을 제거하지 못했습니다: {name}</translation>
    </message>
    <message>
        <source>A note of yours was changed.</source>
        <translation>직접 단 각주가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>A note of yours was deleted.</source>
        <translation>직접 단 각주가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>A note was added: “{note}”</source>
        <translation>각주가 추가되었습니다: “{note}”</translation>
    </message>
    <message>
        <source>A passage can be quoted within a comment only. Nothing was changed.</source>
        <translation>인용문은 의견 안에서만 인용할 수 있습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>A reference without a title</source>
        <translation>제목 없는 출처 정보</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>의견 추가</translation>
    </message>
    <message>
        <source>Add the new quotation</source>
        <translation>새 인용 추가</translation>
    </message>
    <message>
        <source>An annotation of “{page}” says of no words what it is of.</source>
        <translation>“{page}”의 주석 하나는 어느 글에 단 것인지 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>Another figure is no change that can be marked. Nothing was changed.</source>
        <translation>다른 숫자는 표시할 수 있는 변경이 아닙니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Appraise source</source>
        <translation>출처 평가</translation>
    </message>
    <message>
        <source>Bring back suggestion</source>
        <translation>제안 되살리기</translation>
    </message>
    <message>
        <source>Cite the newer text</source>
        <translation>새 본문을 인용</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>제안 물리기</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>의견 편집</translation>
    </message>
    <message>
        <source>Edit passage</source>
        <translation>인용문 편집</translation>
    </message>
    <message>
        <source>Edits that are in no file quote it ({name}). Recover and save them first.</source>
        <translation>파일에 저장되지 않은 편집이 이 기사를 인용합니다({name}). 먼저 복구하여 저장하십시오.</translation>
    </message>
    <message>
        <source>Edits that were not saved the last time are back.</source>
        <translation>지난번에 저장하지 않은 편집을 복구했습니다.</translation>
    </message>
    <message>
        <source>Everything was added, but whether it is a newer text of something here could not be found out.</source>
        <translation>모두 추가했지만, 여기 있는 글의 새 판인지는 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Hardly a line of this file reads as in the briefing: it may be a translation, or another text. What could not be found counts as deleted.</source>
        <translation>이 파일에는 브리핑과 같은 줄이 거의 없습니다. 번역문이거나 다른 글일 수 있습니다. 찾지 못한 것은 삭제된 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Hardly a word of the quotations is left: this file seems to be translated or rewritten. A quotation that shares nearly no words with what Briefer wrote cannot be taken over.</source>
        <translation>인용문의 문구가 거의 남아 있지 않습니다. 번역했거나 다시 쓴 파일로 보입니다. Briefer가 쓴 것과 겹치는 단어가 거의 없는 인용문은 반영할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its file is where you saved it: {path}</source>
        <translation>파일은 저장한 위치에 있습니다: {path}</translation>
    </message>
    <message>
        <source>Mark as bio</source>
        <translation>필자 소개로 표시</translation>
    </message>
    <message>
        <source>Mark as body</source>
        <translation>본문으로 표시</translation>
    </message>
    <message>
        <source>Mark as byline</source>
        <translation>필자 이름으로 표시</translation>
    </message>
    <message>
        <source>Mark as caption</source>
        <translation>사진 설명으로 표시</translation>
    </message>
    <message>
        <source>Mark as clutter</source>
        <translation>군더더기로 표시</translation>
    </message>
    <message>
        <source>Mark as credit</source>
        <translation>사진 출처로 표시</translation>
    </message>
    <message>
        <source>Mark as heading</source>
        <translation>소제목으로 표시</translation>
    </message>
    <message>
        <source>Mark as kicker</source>
        <translation>머리 문구로 표시</translation>
    </message>
    <message>
        <source>Mark as related</source>
        <translation>관련 링크로 표시</translation>
    </message>
    <message>
        <source>Mark as subtitle</source>
        <translation>부제로 표시</translation>
    </message>
    <message>
        <source>Mark as title</source>
        <translation>제목으로 표시</translation>
    </message>
    <message>
        <source>Move comment</source>
        <translation>의견 이동</translation>
    </message>
    <message>
        <source>Move passage</source>
        <translation>인용문 이동</translation>
    </message>
    <message>
        <source>No article in the library has the words of this quotation.</source>
        <translation>보관함의 어떤 기사에도 이 인용의 문구가 없습니다.</translation>
    </message>
    <message>
        <source>No article in the library has the words of this quotation. The nearest ones stand in “{title}”: what differs from them is shown. Added, it reads as they do.</source>
        <translation>보관함의 어떤 기사에도 이 인용의 문구가 없습니다. 가장 가까운 문구는 “{title}”에 있으며, 다른 부분을 표시했습니다. 추가하면 기사의 문구대로 들어갑니다.</translation>
    </message>
    <message>
        <source>No article of the briefing has the words of this quotation, and the library could not be searched for them.</source>
        <translation>브리핑의 어느 기사에도 이 인용문의 말이 없으며, 보관함은 검색하지 못했습니다.</translation>
    </message>
    <message>
        <source>No passage behind this contains: {claims}.</source>
        <translation>뒷받침하는 인용문에 없는 것: {claims}.</translation>
    </message>
    <message>
        <source>No passage stands behind this judgment.</source>
        <translation>이 판단을 뒷받침하는 인용문이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in this file says any more that Briefer wrote it. It was compared with the briefing by its words.</source>
        <translation>이 파일에는 Briefer가 만들었다는 정보가 남아 있지 않습니다. 문구로 브리핑과 비교했습니다.</translation>
    </message>
    <message>
        <source>Nothing was exported, for {count} reasons. The first: {first} Mend them in the briefing and export again.</source>
        <translation>{count}가지 이유로 아무것도 내보내지 않았습니다. 첫째: {first} 브리핑에서 고친 다음 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>Nothing was exported. {reason} Mend that in the briefing and export again.</source>
        <translation>아무것도 내보내지 않았습니다. {reason} 브리핑에서 고친 다음 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>One sentence says both how likely something is and how confident you are. Say the confidence in a sentence of its own.</source>
        <translation>한 문장에 가능성과 신뢰도가 함께 있습니다. 신뢰도는 따로 한 문장으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Only a passage can be quoted within a comment. Nothing was changed.</source>
        <translation>의견 안에는 인용문만 인용할 수 있습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Quote by itself</source>
        <translation>인용 따로 떼기</translation>
    </message>
    <message>
        <source>Quote within comment</source>
        <translation>의견 안에 인용</translation>
    </message>
    <message>
        <source>Reading or writing “{name}” took too long and was stopped. Nothing was changed. Export fewer references at a time.</source>
        <translation>“{name}”을(를) 읽거나 쓰는 데 너무 오래 걸려 중지했습니다. 변경된 것은 없습니다. 출처 정보를 나누어 내보내십시오.</translation>
    </message>
    <message>
        <source>References are not written as “{suffix}”. Nothing was written. End the name in .json, .ris or .bib.</source>
        <translation>출처 정보는 “{suffix}” 형식으로 쓸 수 없습니다. 기록된 것은 없습니다. 이름 끝을 .json, .ris, .bib 중 하나로 하십시오.</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>의견 제거</translation>
    </message>
    <message>
        <source>Remove key judgment</source>
        <translation>핵심 판단 제거</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>인용문 제거</translation>
    </message>
    <message>
        <source>Remove section {heading}</source>
        <translation>{heading} 항목 제거</translation>
    </message>
    <message>
        <source>Remove theme {heading}</source>
        <translation>{heading} 주제 제거</translation>
    </message>
    <message>
        <source>Rename briefing</source>
        <translation>브리핑 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>항목 이름 바꾸기</translation>
    </message>
    <message>
        <source>Some edits from the last time did not fit the file as it is now. They are still in the journal, and the file is as it was.</source>
        <translation>지난번 편집 가운데 일부가 현재 파일과 맞지 않았습니다. 그 편집은 저널에 남아 있으며 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Some parts of this briefing had the same name inside its file. They were told apart; nothing was left out.</source>
        <translation>브리핑 파일 안에 이름이 같은 부분이 있어 구분했습니다. 빠진 것은 없습니다.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Stopped. {count} added before that, which stay.</source>
        <translation>중단했습니다. 그 전에 추가한 {count}개는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Take over the added words</source>
        <translation>추가된 문구 반영</translation>
    </message>
    <message>
        <source>Take over the changed quotation</source>
        <translation>바뀐 인용 반영</translation>
    </message>
    <message>
        <source>Take over the changed words</source>
        <translation>바뀐 문구 반영</translation>
    </message>
    <message>
        <source>Take over the deletion</source>
        <translation>삭제 반영</translation>
    </message>
    <message>
        <source>Take over the move</source>
        <translation>이동 반영</translation>
    </message>
    <message>
        <source>Take references from {heading}</source>
        <translation>{heading}에서 출처 정보 가져오기</translation>
    </message>
    <message>
        <source>That is in the briefing already. Nothing was changed.</source>
        <translation>이미 브리핑에 있습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That is not what Briefer writes, so it was not read. Nothing was changed.</source>
        <translation>Briefer의 형식이 아니어서 읽지 않았습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That key judgment is no longer in the briefing. Nothing was changed.</source>
        <translation>그 핵심 판단은 더 이상 브리핑에 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That lies outside of the quotation. Nothing was changed.</source>
        <translation>인용 범위를 벗어났습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That part of the article is no longer there. Nothing was changed.</source>
        <translation>기사의 그 부분은 더 이상 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That passage or comment is no longer in the briefing. Nothing was changed.</source>
        <translation>그 인용문이나 의견은 더 이상 브리핑에 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That section is no longer in the briefing. Nothing was changed.</source>
        <translation>그 항목은 더 이상 브리핑에 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That selection lies outside of the article. Nothing was filed.</source>
        <translation>선택 영역이 기사를 벗어났습니다. 보낸 것은 없습니다.</translation>
    </message>
    <message>
        <source>That suggestion was not dismissed. Nothing was changed.</source>
        <translation>물린 적이 없는 제안입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>That theme is no longer in the briefing. Nothing was changed.</source>
        <translation>그 주제는 더 이상 브리핑에 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That would leave no words to quote. Nothing was changed.</source>
        <translation>인용할 말이 남지 않습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The article&apos;s text is not here, so the quotation could not be checked.</source>
        <translation>기사 본문이 없어 인용을 검사하지 못했습니다.</translation>
    </message>
    <message>
        <source>The article&apos;s words differ. It says: “{nearest}”</source>
        <translation>기사 원문과 다릅니다. 원문: “{nearest}”</translation>
    </message>
    <message>
        <source>The briefing was changed since this file was written. A quotation of the briefing is not in it, or was cut differently then: that is no colleague&apos;s change.</source>
        <translation>이 파일을 만든 뒤 브리핑이 바뀌었습니다. 브리핑의 인용 1개가 파일에 없거나 당시 다르게 잘려 있었습니다. 동료가 바꾼 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The briefing was changed since this file was written. What reads as it did then is no colleague&apos;s change, and is not shown.</source>
        <translation>이 파일을 쓴 뒤에 브리핑이 변경되었습니다. 그때 그대로인 부분은 동료가 변경한 것이 아니므로 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The briefing was changed since this file was written. {count} quotations of the briefing are not in it, or were cut differently then: that is no colleague&apos;s change.</source>
        <translation>이 파일을 만든 뒤 브리핑이 바뀌었습니다. 브리핑의 인용 {count}개가 파일에 없거나 당시 다르게 잘려 있었습니다. 동료가 바꾼 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The citation style “{name}” could not be used. Your briefing is unchanged. Choose another style.</source>
        <translation>인용 방식 “{name}”을(를) 사용할 수 없습니다. 브리핑은 그대로입니다. 다른 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>The citation style “{name}” only points to another style, “{parent}”, which is not on this computer. Choose another style.</source>
        <translation>인용 방식 “{name}”이(가) 참조하는 “{parent}”이(가) 이 컴퓨터에 없습니다. 다른 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>The damaged file was kept beside the new one as “{other}”.</source>
        <translation>손상된 파일은 새 파일 옆에 “{other}” 이름으로 보관했습니다.</translation>
    </message>
    <message>
        <source>The edits from the last time could not be brought back: {reason}. They are still on disk. See that Briefer may write in its data folder, then open the briefing again.</source>
        <translation>지난번 편집을 복구하지 못했습니다: {reason}. 편집은 디스크에 남아 있습니다. Briefer의 데이터 폴더 쓰기 권한을 확인한 뒤 브리핑을 다시 여십시오.</translation>
    </message>
    <message>
        <source>The file asks programs to allow no edits. It was read all the same.</source>
        <translation>이 파일은 편집을 제한하도록 설정되어 있지만 읽을 수 있었습니다.</translation>
    </message>
    <message>
        <source>The file has more new quotations than were looked up: the first {count} are shown.</source>
        <translation>파일에 새 인용이 너무 많아 처음 {count}개만 확인해 표시합니다.</translation>
    </message>
    <message>
        <source>The file holds parts in another format, which were not read. Open it in Word and save it again to take them in.</source>
        <translation>파일에 다른 형식의 부분이 들어 있어 그 부분은 읽지 않았습니다. Word에서 열어 다시 저장하면 포함됩니다.</translation>
    </message>
    <message>
        <source>The file holds some of its parts twice, which no program should write. The last of each was read.</source>
        <translation>파일에 같은 부분이 두 번 들어 있습니다. 어떤 프로그램도 그렇게 기록해서는 안 됩니다. 각각 마지막 것을 읽었습니다.</translation>
    </message>
    <message>
        <source>The file it came from, documents that were exported, copies that were sent, and what this computer itself backs up are not Briefer&apos;s to remove.</source>
        <translation>원본 파일, 내보낸 문서, 보낸 사본, 이 컴퓨터의 자체 백업은 Briefer가 제거하지 않습니다.</translation>
    </message>
    <message>
        <source>The folder of “{name}” cannot be reached. Go on working: every edit is safe on this computer, and the briefing is saved there as soon as the folder is back.</source>
        <translation>“{name}” 폴더에 연결할 수 없습니다. 계속 작업하십시오. 모든 편집은 이 컴퓨터에 안전하게 있으며, 폴더에 다시 연결되는 대로 브리핑을 저장합니다.</translation>
    </message>
    <message>
        <source>The folder {name} could not be opened: {reason}. Nothing was added from it. Check that you may read it, then try again.</source>
        <translation>폴더 {name}을(를) 열지 못했습니다: {reason}. 추가된 것은 없습니다. 읽기 권한을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made, so articles cannot be kept. Your briefings are safe. Make it yourself, or allow writing there, and start Briefer again.</source>
        <translation>폴더 “{folder}”을(를) 만들 수 없어 기사를 보관할 수 없습니다. 브리핑은 안전합니다. 폴더를 직접 만들거나 쓰기를 허용한 뒤 Briefer를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The frames around the quotations are gone, as some programs drop them. The quotations were found by their bookmarks or their words.</source>
        <translation>인용을 감싸는 틀이 없어졌습니다. 일부 프로그램은 이를 지웁니다. 책갈피나 문구로 인용을 찾았습니다.</translation>
    </message>
    <message>
        <source>The library could not be searched, so new quotations were looked up in the articles of the briefing alone. Your briefing is as it was. Open Briefer again, then compare again.</source>
        <translation>보관함을 검색하지 못해 새 인용문을 브리핑의 기사에서만 찾았습니다. 브리핑은 그대로입니다. Briefer를 다시 연 다음 다시 비교하십시오.</translation>
    </message>
    <message>
        <source>The library was not opened: “{folder}” is on a network drive ({kind}), where it would be damaged sooner or later. Nothing was changed, and your briefings are safe. Start Briefer with --data and a folder on this computer.</source>
        <translation>보관함을 열지 않았습니다. “{folder}” 폴더가 네트워크 드라이브({kind})에 있어 언젠가 손상될 수 있습니다. 변경된 것은 없으며 브리핑은 안전합니다. --data에 이 컴퓨터의 폴더를 지정해 Briefer를 시작하십시오.</translation>
    </message>
    <message>
        <source>The library {name} cannot be changed, because its file or folder is read-only. It is as it was. Check that you may write there.</source>
        <translation>보관함 {name}은(는) 파일이나 폴더가 읽기 전용이어서 변경할 수 없습니다. 보관함은 그대로입니다. 쓰기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The library {name} could not be opened: {reason}. Nothing was changed. Check that its folder is there and that you may write in it.</source>
        <translation>보관함 {name}을(를) 열지 못했습니다: {reason}. 변경된 것은 없습니다. 폴더가 있는지, 쓰기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The library {name} could not do this: {reason}. It is as it was. Try again.</source>
        <translation>보관함 {name}에서 작업하지 못했습니다: {reason}. 보관함은 그대로입니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The library {name} is closed. Nothing was changed. Open it again.</source>
        <translation>보관함 {name}이(가) 닫혀 있습니다. 변경된 것은 없습니다. 다시 여십시오.</translation>
    </message>
    <message>
        <source>The library {name} is damaged and could not be read: {reason}. It was left as it is. Move the file away, then start again.</source>
        <translation>보관함 {name}이(가) 손상되어 읽지 못했습니다: {reason}. 파일은 그대로 두었습니다. 파일을 옮긴 뒤 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The library {name} is in use by another program. It is as it was. Close the other program, then try again.</source>
        <translation>다른 프로그램이 보관함 {name}을(를) 사용 중입니다. 보관함은 그대로입니다. 다른 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The library {name} was damaged and could not be read. It was set aside as {aside}; nothing in it was deleted. A new library is begun: add your articles again.</source>
        <translation>보관함 {name}이(가) 손상되어 읽지 못했습니다. {aside}(으)로 옮겨 두었으며 삭제된 것은 없습니다. 새 보관함을 시작했으니 기사를 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>The library {name} was written by a newer Briefer. It is as it was. Open it with that version.</source>
        <translation>보관함 {name}은(는) 최신 버전의 Briefer에서 만들었습니다. 보관함은 그대로입니다. 해당 버전으로 여십시오.</translation>
    </message>
    <message>
        <source>The list of passages is not a JSON array. Nothing was written.</source>
        <translation>인용문 목록이 JSON 배열이 아닙니다. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The logo “{name}” cannot be read. Put it beside its template.</source>
        <translation>로고 “{name}”을(를) 읽을 수 없습니다. 양식 옆에 두십시오.</translation>
    </message>
    <message>
        <source>The logo “{name}” does not lie beside its template. Move it there.</source>
        <translation>로고 “{name}”이(가) 양식 옆에 없습니다. 양식 옆으로 옮기십시오.</translation>
    </message>
    <message>
        <source>The logo “{name}” has more than 20 million pixels. Use a smaller picture.</source>
        <translation>로고 “{name}”이(가) 2,000만 화소를 넘습니다. 더 작은 그림을 사용하십시오.</translation>
    </message>
    <message>
        <source>The logo “{name}” is no PNG or JPEG picture, or is damaged. Use another one.</source>
        <translation>로고 “{name}”이(가) PNG나 JPEG 그림이 아니거나 손상되었습니다. 다른 그림을 사용하십시오.</translation>
    </message>
    <message>
        <source>The logo “{name}” is over 5 MB. Use a smaller picture.</source>
        <translation>로고 “{name}”이(가) 5 MB를 넘습니다. 더 작은 그림을 사용하십시오.</translation>
    </message>
    <message>
        <source>The note of the quotation was changed.</source>
        <translation>인용의 각주가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The note of the quotation was deleted.</source>
        <translation>인용의 각주가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>The notes are set in another style than the briefing&apos;s. Only whether each is there was checked.</source>
        <translation>각주가 브리핑과 다른 인용 양식으로 되어 있습니다. 각주가 있는지만 확인했습니다.</translation>
    </message>
    <message>
        <source>The notes of the file could not be read, so they were not compared.</source>
        <translation>파일의 각주를 읽을 수 없어 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>The open briefing cites it and keeps its own copy. Remove its passages and save first.</source>
        <translation>열린 브리핑이 이 기사를 인용하며 자체 사본을 보관합니다. 먼저 그 인용문을 제거하고 저장하십시오.</translation>
    </message>
    <message>
        <source>The pages cannot be shown. Your briefing is safe. Export it as PDF instead.</source>
        <translation>페이지를 표시할 수 없습니다. 브리핑은 안전합니다. 대신 PDF로 내보내십시오.</translation>
    </message>
    <message>
        <source>The pages could not be set because of a fault in Briefer. Your briefing is safe. Save it and try again; Help, Open the log folder, shows more.</source>
        <translation>Briefer의 오류로 페이지를 구성하지 못했습니다. 브리핑은 안전합니다. 저장한 뒤 다시 시도하십시오. 자세한 내용은 도움말의 로그 폴더 열기에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The part of Briefer that formats citations could not be started. Your briefing is unchanged. Install Briefer again.</source>
        <translation>출처 표기를 작성하는 부분을 시작하지 못했습니다. 브리핑은 그대로입니다. Briefer를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The part of Briefer that reads and writes BibTeX could not be started. Nothing was changed. Install Briefer again, or use CSL-JSON or RIS.</source>
        <translation>BibTeX를 읽고 쓰는 부분을 시작하지 못했습니다. 변경된 것은 없습니다. Briefer를 다시 설치하거나 CSL-JSON 또는 RIS를 사용하십시오.</translation>
    </message>
    <message>
        <source>The quotation is exactly what the article says.</source>
        <translation>인용이 기사 원문과 정확히 일치합니다.</translation>
    </message>
    <message>
        <source>The quotation is in the article word for word, but in another place: {place}.</source>
        <translation>인용이 기사에 그대로 있으나 위치가 다릅니다: {place}.</translation>
    </message>
    <message>
        <source>The quotation is not in the article.</source>
        <translation>인용이 기사에 없습니다.</translation>
    </message>
    <message>
        <source>The quotation is not in the copy of the briefing that the file was written from.</source>
        <translation>파일을 만든 브리핑 사본에는 이 인용문이 없습니다.</translation>
    </message>
    <message>
        <source>The quotation is what the article says, but for one change that is marked.</source>
        <translation>표시된 변경 1건을 제외하고 인용이 기사 원문과 일치합니다.</translation>
    </message>
    <message>
        <source>The quotation is what the article says, but for {count} changes that are marked.</source>
        <translation>표시된 변경 {count}건을 제외하고 인용이 기사 원문과 일치합니다.</translation>
    </message>
    <message>
        <source>The quotation may be in several places of the article, and what stands around it does not say in which. The likeliest is {place}.</source>
        <translation>인용이 기사의 여러 곳에 있을 수 있으며, 앞뒤 내용으로는 어느 곳인지 알 수 없습니다. 가장 가능성이 큰 곳은 {place}입니다.</translation>
    </message>
    <message>
        <source>The quotation reads as Briefer wrote it.</source>
        <translation>인용이 Briefer가 쓴 그대로입니다.</translation>
    </message>
    <message>
        <source>The quotation reads as in the copy of the briefing that the file was written from. It is cut or marked differently here.</source>
        <translation>인용문은 파일을 만든 브리핑 사본의 문구와 같습니다. 여기에서는 자른 범위나 변경 표시가 다릅니다.</translation>
    </message>
    <message>
        <source>The quotation was deleted.</source>
        <translation>인용이 삭제되었습니다.</translation>
    </message>
    <message>
        <source>The quotation was filed after the file was written, so it is not in it.</source>
        <translation>파일을 만든 뒤에 보낸 인용이라 파일에 없습니다.</translation>
    </message>
    <message>
        <source>The quotation was moved.</source>
        <translation>인용이 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>The quotation was shortened, and no ellipsis shows it.</source>
        <translation>인용이 줄었지만 줄임표가 없습니다.</translation>
    </message>
    <message>
        <source>The quotation was split over several paragraphs. No word is gone by that.</source>
        <translation>인용이 여러 단락으로 나뉘었습니다. 그로써 빠진 말은 없습니다.</translation>
    </message>
    <message>
        <source>The quotation was typed by hand from a source that has no text here: not checked.</source>
        <translation>본문 없는 출처에서 직접 입력한 인용이므로 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>The review comments of the file could not be read.</source>
        <translation>파일의 검토 메모를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The same text from another outlet is here already and was not added again: {files}. Nothing was changed. To cite that outlet too, add a source without text that names it.</source>
        <translation>다른 매체의 똑같은 본문이 이미 있어 다시 추가하지 않았습니다: {files}. 바뀐 것은 없습니다. 그 매체도 인용하려면 그 매체를 적은 본문 없는 출처를 추가하세요.</translation>
    </message>
    <message>
        <source>The selection holds no words. Nothing was filed. Select some text first.</source>
        <translation>선택 영역에 글자가 없습니다. 보낸 것은 없습니다. 먼저 텍스트를 선택하십시오.</translation>
    </message>
    <message>
        <source>The styles of the file could not be read: quotations were found by their marks.</source>
        <translation>파일의 스타일을 읽을 수 없어 따옴표로 인용을 찾았습니다.</translation>
    </message>
    <message>
        <source>The template holds macros, which are never taken over. Nothing was written. Save it as .dotx without macros in Word, and choose that file.</source>
        <translation>서식 파일에 매크로가 있으며, 매크로는 가져오지 않습니다. 기록된 것은 없습니다. Word에서 매크로 없는 .dotx로 저장한 뒤 그 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The template is larger than {most} MB when it is unpacked. Nothing was written. Choose a smaller one, with smaller pictures.</source>
        <translation>서식 파일의 압축을 풀면 {most}MB가 넘습니다. 기록된 것은 없습니다. 그림이 작은 서식 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The template is not a Word file that can be read. Nothing was written. Open it in Word, save it as .docx or .dotx, and choose that file.</source>
        <translation>읽을 수 있는 Word 서식 파일이 아닙니다. 기록된 것은 없습니다. Word에서 열어 .docx나 .dotx로 저장한 뒤 그 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The template is protected by a password. Nothing was written. Save it without a password in Word, and choose that file.</source>
        <translation>서식 파일이 암호로 보호되어 있습니다. 기록된 것은 없습니다. Word에서 암호 없이 저장한 뒤 그 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The template “{name}” could not be saved: {reason}. Nothing was changed.</source>
        <translation>양식 “{name}”을(를) 저장하지 못했습니다: {reason}. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The text of the briefing stands inside of another one. The rest is shown as new.</source>
        <translation>브리핑의 글이 다른 글 안에 들어 있습니다. 나머지는 새로운 글로 표시합니다.</translation>
    </message>
    <message>
        <source>The text of this article is neither in the library nor in the briefing. Its passages are safe. Add the article&apos;s file to read it again.</source>
        <translation>이 기사의 본문이 보관함에도 브리핑에도 없습니다. 인용문은 안전합니다. 다시 읽으려면 기사 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>The words of the quotation were changed.</source>
        <translation>인용의 문구가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The words of this quotation stand in “{title}”.</source>
        <translation>이 인용의 문구는 “{title}”에 있습니다.</translation>
    </message>
    <message>
        <source>The words say “{term}”, but the likelihood chosen for them is “{level}”.</source>
        <translation>글에는 “{term}”, 고른 가능성에는 “{level}”: 둘이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>There are no words to put in. Nothing was changed. Type them first.</source>
        <translation>넣을 말이 없습니다. 변경된 것은 없습니다. 먼저 입력하십시오.</translation>
    </message>
    <message>
        <source>There are no words to quote. Nothing was filed. Type the quotation first.</source>
        <translation>인용할 말이 없습니다. 보낸 것은 없습니다. 먼저 인용을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is a {kind} named “{name}” already. Nothing was changed. Choose another name, or use it.</source>
        <translation>“{name}” 이름({kind})이 이미 있습니다. 변경된 것은 없습니다. 다른 이름을 선택하거나 그것을 사용하십시오.</translation>
    </message>
    <message>
        <source>There is no citation style “{name}”. Your briefing is unchanged. Choose another style.</source>
        <translation>인용 방식 “{name}”이(가) 없습니다. 브리핑은 그대로입니다. 다른 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no file of references in “{name}”. Nothing was changed. Choose a folder that holds a .ris, .bib or .json file.</source>
        <translation>“{name}”에 출처 정보 파일이 없습니다. 변경된 것은 없습니다. .ris, .bib, .json 파일이 든 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library {name}. It is as it was. Make room first.</source>
        <translation>보관함 {name}의 디스크에 남은 공간이 없습니다. 보관함은 그대로입니다. 먼저 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>There is no such place in the briefing. Nothing was changed.</source>
        <translation>브리핑에 그런 위치가 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no template “{name}” here. Your briefing is safe. Choose another one.</source>
        <translation>양식 “{name}”이(가) 없습니다. 브리핑은 안전합니다. 다른 양식을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no yardstick “{name}” here, which the template asks for. Your briefing is safe. Choose another template.</source>
        <translation>서식에 필요한 가능성 척도 “{name}”이(가) 여기에 없습니다. 브리핑은 그대로입니다. 다른 서식을 고르십시오.</translation>
    </message>
    <message>
        <source>There is no {kind} named “{name}” any more. Nothing was changed. Look at the list again.</source>
        <translation>“{name}” 이름({kind})은 더 이상 없습니다. 변경된 것은 없습니다. 목록을 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>There is nothing that it stands for. Nothing was changed.</source>
        <translation>대신할 문구가 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>These words were added.</source>
        <translation>추가된 문구입니다.</translation>
    </message>
    <message>
        <source>This briefing has {count} notes, but a Word file can hold {most} at most. Nothing was written. Export it as PDF, or split it in two.</source>
        <translation>이 브리핑에는 각주가 {count}개 있으나 Word 파일에는 최대 {most}개까지 넣을 수 있습니다. 기록된 것은 없습니다. PDF로 내보내거나 브리핑을 둘로 나누십시오.</translation>
    </message>
    <message>
        <source>This briefing is open in another window on this computer. It can be read here, but not changed. Go on in that window, or save it under another name to work on a copy.</source>
        <translation>이 브리핑은 이 컴퓨터의 다른 창에 열려 있습니다. 여기서는 읽을 수만 있습니다. 그 창에서 계속하거나, 사본에서 작업하려면 다른 이름으로 저장하십시오.</translation>
    </message>
    <message>
        <source>This briefing is open in another window. Nothing was changed. Go on in that window.</source>
        <translation>이 브리핑은 다른 창에 열려 있습니다. 변경된 것은 없습니다. 그 창에서 계속하십시오.</translation>
    </message>
    <message>
        <source>This briefing was made by a newer Briefer and can only be read. Nothing was changed. Save it under another name to work on a copy.</source>
        <translation>최신 버전의 Briefer에서 만든 브리핑이므로 읽기만 할 수 있습니다. 변경된 것은 없습니다. 사본에서 작업하려면 다른 이름으로 저장하십시오.</translation>
    </message>
    <message>
        <source>This briefing was made by a newer Briefer. It can be read here, but not changed.</source>
        <translation>최신 버전의 Briefer에서 만든 브리핑입니다. 여기서는 읽을 수만 있습니다.</translation>
    </message>
    <message>
        <source>This file is damaged. What could be read of it is here. The damaged file is kept as it is: saving in its place puts it beside the new one.</source>
        <translation>파일이 손상되었습니다. 읽을 수 있는 부분을 표시합니다. 손상된 파일은 그대로 보관합니다. 같은 자리에 저장하면 새 파일 옆에 남습니다.</translation>
    </message>
    <message>
        <source>This file was not written by Briefer, or nothing in it says so. Its quotations were found by their marks and looked up in the library.</source>
        <translation>Briefer로 만든 파일이 아니거나 그 정보가 없습니다. 따옴표로 인용을 찾아 보관함에서 확인했습니다.</translation>
    </message>
    <message>
        <source>This file was written from another briefing. Its quotations were found by their marks and looked up in the library.</source>
        <translation>다른 브리핑에서 만든 파일입니다. 따옴표로 인용을 찾아 보관함에서 확인했습니다.</translation>
    </message>
    <message>
        <source>This file was written from another copy of this briefing. It was compared, as the two share most of their quotations; what differs between the copies is no colleague&apos;s change.</source>
        <translation>이 브리핑의 다른 사본에서 만든 파일입니다. 인용문이 대부분 같아 비교했습니다. 두 사본 사이의 차이는 동료가 변경한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>This quotation is in the copy of the briefing that the file was written from, and not in this one. Its words stand in “{title}”.</source>
        <translation>파일을 만든 브리핑 사본에는 있고 이 브리핑에는 없는 인용입니다. 문구는 “{title}”에 있습니다.</translation>
    </message>
    <message>
        <source>This quotation is in the copy of the briefing that the file was written from, and not in this one. No article in the library has its words.</source>
        <translation>파일을 만든 브리핑 사본에는 있고 이 브리핑에는 없는 인용입니다. 보관함의 어떤 기사에도 이 문구가 없습니다.</translation>
    </message>
    <message>
        <source>This quotation is new, and no article in the library has its words.</source>
        <translation>새 인용이며, 보관함의 어떤 기사에도 이 문구가 없습니다.</translation>
    </message>
    <message>
        <source>This quotation is new. Its words stand in “{title}”.</source>
        <translation>새 인용입니다. 문구는 “{title}”에 있습니다.</translation>
    </message>
    <message>
        <source>This quotation was in the briefing when the file was written, and was taken out since. Its words stand in “{title}”.</source>
        <translation>파일을 만들 때 브리핑에 있었으나 그 뒤에 뺀 인용입니다. 문구는 “{title}”에 있습니다.</translation>
    </message>
    <message>
        <source>This quotation was in the briefing when the file was written, and was taken out since. No article in the library has its words.</source>
        <translation>파일을 만들 때 브리핑에 있었으나 그 뒤에 뺀 인용입니다. 보관함의 어떤 기사에도 이 문구가 없습니다.</translation>
    </message>
    <message>
        <source>Those words are left out. Nothing was changed. Take that back first.</source>
        <translation>그 말은 생략되어 있습니다. 변경된 것은 없습니다. 먼저 생략을 취소하십시오.</translation>
    </message>
    <message>
        <source>Traces of it may be left in the free space of your library ({name}), which could not be written anew. All else is safe. See that its disk has room and no other program uses it, then remove any article everywhere: that clears them too.</source>
        <translation>보관함({name})을 새로 쓰지 못해 빈 공간에 흔적이 남아 있을 수 있습니다. 다른 내용은 안전합니다. 디스크에 여유가 있고 다른 프로그램이 쓰고 있지 않은지 확인한 뒤 아무 기사나 모든 곳에서 제거하십시오. 그때 이 흔적도 지워집니다.</translation>
    </message>
    <message>
        <source>Two different articles are named “{name}”. Nothing was written. Rename one.</source>
        <translation>이름이 “{name}”인 기사가 둘 있습니다. 기록된 것은 없습니다. 하나의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>What Briefer writes itself was changed. It is written anew with each export.</source>
        <translation>Briefer가 직접 쓰는 부분이 바뀌었습니다. 내보낼 때마다 새로 씁니다.</translation>
    </message>
    <message>
        <source>What Briefer writes itself was deleted. It is written anew with each export.</source>
        <translation>Briefer가 직접 쓰는 부분이 삭제되었습니다. 내보낼 때마다 새로 씁니다.</translation>
    </message>
    <message>
        <source>What was copied cannot be read. Nothing was changed.</source>
        <translation>복사한 내용을 읽을 수 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>What was put into the quotation has brackets in it, so that words of yours can pass for the source&apos;s. Put it in without them.</source>
        <translation>인용문에 넣은 말에 대괄호가 들어 있어 직접 쓴 말이 출처의 말로 읽힐 수 있습니다. 대괄호 없이 넣으십시오.</translation>
    </message>
    <message>
        <source>What you put in stands in brackets, so there can be none in it. Nothing was changed. Type it without them.</source>
        <translation>넣은 말은 대괄호 안에 표시되므로 그 안에 대괄호를 쓸 수 없습니다. 변경된 것은 없습니다. 대괄호 없이 입력하십시오.</translation>
    </message>
    <message>
        <source>Words of the quotation were changed, and every change is marked.</source>
        <translation>인용의 문구가 바뀌었고 모든 변경이 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>Words were written beside the quotation.</source>
        <translation>인용 옆에 문구가 추가되었습니다.</translation>
    </message>
    <message>
        <source>Your choice could not be kept: {reason}. All else is as it was.</source>
        <translation>선택한 설정을 저장하지 못했습니다: {reason}. 다른 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>Your latest edits could not be put on disk: {reason}. They are all here while Briefer stays open. Save the briefing to keep them.</source>
        <translation>최근 편집을 디스크에 기록하지 못했습니다: {reason}. Briefer가 열려 있는 동안에는 모두 남아 있습니다. 보존하려면 브리핑을 저장하십시오.</translation>
    </message>
    <message>
        <source>Your words were changed.</source>
        <translation>직접 쓴 문구가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Your words were deleted.</source>
        <translation>직접 쓴 문구가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Your words were moved.</source>
        <translation>직접 쓴 문구가 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>a ZIP archive, spreadsheet or presentation</source>
        <translation>ZIP 압축 파일, 스프레드시트 또는 프레젠테이션</translation>
    </message>
    <message>
        <source>a damaged web archive</source>
        <translation>손상된 웹 보관 파일</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>세부 사항</translation>
    </message>
    <message>
        <source>a dismissed suggestion</source>
        <translation>물린 제안 하나</translation>
    </message>
    <message>
        <source>a key judgment</source>
        <translation>핵심 판단</translation>
    </message>
    <message>
        <source>a level of the markings</source>
        <translation>보안 표시 등급</translation>
    </message>
    <message>
        <source>a marked change of a quotation</source>
        <translation>인용의 표시된 변경</translation>
    </message>
    <message>
        <source>a marking</source>
        <translation>보안 표시</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>쪽 번호</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>a passage or comment</source>
        <translation>인용문 또는 의견</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>a picture, sound or video</source>
        <translation>그림, 소리 또는 동영상</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>a property list without a page</source>
        <translation>페이지가 없는 속성 목록</translation>
    </message>
    <message>
        <source>a term of confidence</source>
        <translation>신뢰도 용어 하나</translation>
    </message>
    <message>
        <source>a term of likelihood</source>
        <translation>가능성 용어 하나</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>일반 파일이 아님</translation>
    </message>
    <message>
        <source>no outlet stated</source>
        <translation>매체 표시 없음</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>장치에 남은 공간 없음</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>그런 파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>폴더가 아님</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>허용되지 않는 작업</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>외 {count}개</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}. Your briefing is as it was. Check that you may read it, then try again.</source>
        <translation>{name}을(를) 열 수 없습니다({reason}). 브리핑은 그대로입니다. 읽기 권한을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{name} could not be read back because of a fault in Briefer. Your briefing is as it was. Open it in Word, save it again, then compare that.</source>
        <translation>Briefer의 오류로 {name}을(를) 읽을 수 없습니다. 브리핑은 그대로입니다. Word에서 열어 다시 저장한 뒤 비교하십시오.</translation>
    </message>
    <message>
        <source>{name} could not be read back: it may be damaged. Your briefing is as it was. Open it in Word, save it again, then compare that.</source>
        <translation>{name}을(를) 읽을 수 없습니다. 손상되었을 수 있습니다. 브리핑은 그대로입니다. Word에서 열어 다시 저장한 뒤 비교하십시오.</translation>
    </message>
    <message>
        <source>{name} holds macros, which are small programs. None was run, and nothing was added. Save it without macros, or as plain text, then add that.</source>
        <translation>{name}에는 작은 프로그램인 매크로가 들어 있습니다. 아무것도 실행되지 않았고 추가된 것도 없습니다. 매크로 없이 또는 일반 텍스트로 저장한 다음 그 파일을 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} holds macros, which are small programs. None was run, and your briefing is as it was. Open it in Word, save it as .docx without macros, then compare that.</source>
        <translation>{name}에는 작은 프로그램인 매크로가 들어 있습니다. 아무것도 실행되지 않았고 브리핑은 그대로입니다. Word에서 열어 매크로 없는 .docx로 저장한 다음 그 파일을 비교하십시오.</translation>
    </message>
    <message>
        <source>{name} is an older Word document. Your briefing is as it was. Open it in Word or LibreOffice, save it as .docx, then compare that.</source>
        <translation>{name}은(는) 이전 형식의 Word 문서입니다. 브리핑은 그대로입니다. Word나 LibreOffice에서 열어 .docx로 저장한 뒤 비교하십시오.</translation>
    </message>
    <message>
        <source>{name} is damaged, cut short, or no Word document. Your briefing is as it was. Ask for the file again, or open it in Word and save it as .docx.</source>
        <translation>{name}이(가) 손상되었거나, 잘렸거나, Word 문서가 아닙니다. 브리핑은 그대로입니다. 파일을 다시 받거나 Word에서 열어 .docx로 저장하십시오.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Your briefing is as it was. Take its pictures out in Word, then compare it again.</source>
        <translation>{name}이(가) {limit}MB보다 큽니다. 브리핑은 그대로입니다. Word에서 그림을 뺀 뒤 다시 비교하십시오.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Your briefing is as it was. Ask for it without one, or open it in Word and save it without.</source>
        <translation>{name}은(는) 암호로 보호되어 있습니다. 브리핑은 그대로입니다. 암호 없는 파일을 받거나 Word에서 열어 암호 없이 저장하십시오.</translation>
    </message>
    <message>
        <source>{name} is too long or too complicated to be read back. Your briefing is as it was. Save the part that you need as a file of its own, then compare that.</source>
        <translation>{name}은(는) 너무 길거나 복잡해서 읽을 수 없습니다. 브리핑은 그대로입니다. 필요한 부분을 따로 저장한 뒤 비교하십시오.</translation>
    </message>
    <message>
        <source>{name} was not found. Your briefing is as it was. Check that the file is still there.</source>
        <translation>{name}을(를) 찾을 수 없습니다. 브리핑은 그대로입니다. 파일이 아직 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{name} would grow far beyond its size when unpacked, as no document does. Your briefing is as it was. Do not open it unless you know who made it.</source>
        <translation>{name}은(는) 압축을 풀면 정상 문서와 달리 지나치게 커집니다. 브리핑은 그대로입니다. 누가 만들었는지 모르면 열지 마십시오.</translation>
    </message>
    <message>
        <source>{pages} pages, where the template allows {limit}.</source>
        <translation>양식이 허용하는 {limit}쪽을 넘어 {pages}쪽입니다.</translation>
    </message>
    <message>
        <source>“{name}” ({outlet}) is “{known}” ({other})</source>
        <translation>“{known}”({other})와 본문이 같은 “{name}”({outlet})</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Nothing was changed. Check that the file is there and that you may open it, or see what this computer keeps of it: File, Earlier versions.</source>
        <translation>“{name}”을(를) 읽을 수 없습니다. 변경된 것은 없습니다. 파일이 있는지, 열 권한이 있는지 확인하거나 이 컴퓨터에 보관된 것을 여십시오: 파일, 이전 버전.</translation>
    </message>
    <message>
        <source>“{name}” is a briefing that Briefer wrote: its quotations are not counted as a source.</source>
        <translation>“{name}”은(는) Briefer로 작성한 브리핑입니다. 그 인용문은 출처로 세지 않습니다.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it says of the briefing cannot be understood. The file was left as it is. Try another copy of it, or what this computer keeps: File, Earlier versions.</source>
        <translation>“{name}”이(가) 손상되어 브리핑 내용을 알아볼 수 없습니다. 파일은 그대로 두었습니다. 다른 사본이나 이 컴퓨터에 보관된 것을 여십시오: 파일, 이전 버전.</translation>
    </message>
    <message>
        <source>“{name}” is not a Briefer file, or it was cut short. Nothing was changed. Try another copy of it, or what this computer keeps: File, Earlier versions.</source>
        <translation>“{name}”은(는) Briefer 파일이 아니거나 잘렸습니다. 변경된 것은 없습니다. 다른 사본이나 이 컴퓨터에 보관된 것을 여십시오: 파일, 이전 버전.</translation>
    </message>
    <message>
        <source>“{portion}” is marked {mark}, which is above the marking of the whole.</source>
        <translation>“{portion}”의 보안 표시 {mark}은(는) 문서 전체의 보안 표시보다 높습니다.</translation>
    </message>
    <message>
        <source>“{word}” says nothing of how likely it is. Say that with a term of likelihood.</source>
        <translation>“{word}”만으로는 얼마나 가능한지 알 수 없습니다. 가능성을 나타내는 표현으로 쓰십시오.</translation>
    </message>
    <message>
        <source>a reading list there names this article</source>
        <translation>그곳의 읽을거리 목록에 이 기사가 있음</translation>
    </message>
    <message>
        <source>The quotation reads as it did when the file was written; you changed it since.</source>
        <translation>인용문은 파일을 쓸 때 그대로이며, 그 뒤에 직접 변경하셨습니다.</translation>
    </message>
    <message>
        <source>The text of an article that this briefing cites is not in its file ({name}). Its quotations are all there. They are checked where the library has the article: if it does not, add the article again.</source>
        <translation>이 브리핑이 인용한 기사의 본문이 파일에 없습니다({name}). 인용은 모두 있습니다. 보관함에 그 기사가 있으면 검사됩니다. 없으면 기사를 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>The text of “{name}” inside this briefing is damaged. Its quotations are all there. They are checked where the library has the article: if it does not, add the article again.</source>
        <translation>이 브리핑에 든 “{name}” 본문이 손상되었습니다. 인용은 모두 있습니다. 보관함에 그 기사가 있으면 검사됩니다. 없으면 기사를 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>The undo history of an open briefing quotes it. Save that briefing, then remove its history under Tools, What is kept here: your file stays.</source>
        <translation>열려 있는 브리핑의 실행 취소 기록에 이 기사가 인용되어 있습니다. 그 브리핑을 저장한 다음 도구, 보관 내용에서 기록을 제거하십시오. 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>What the file says breaks off in the middle: what came later is missing here. An earlier version that this computer keeps may have it: File, Earlier versions.</source>
        <translation>파일 내용이 중간에서 끊겨 그 뒤의 내용은 여기에 없습니다. 이 컴퓨터에 보관된 이전 버전에 있을 수 있습니다: 파일, 이전 버전.</translation>
    </message>
    <message>
        <source>What was known of an article is damaged ({name}): its author, its date and where it came from. Its text is whole and was read again, and its quotations can be checked. See how it is cited.</source>
        <translation>기사에 관해 알려진 것(저자, 날짜, 출처)이 손상되었습니다({name}). 본문은 온전하여 다시 읽었으며 인용을 검사할 수 있습니다. 어떻게 인용되는지 확인하십시오.</translation>
    </message>
    <message>
        <source>You changed this since the file was written, and a colleague changed it in the file. Compare the two, then make the change yourself where you want it.</source>
        <translation>파일을 쓴 뒤에 이 부분을 직접 변경하셨고, 동료도 파일에서 변경했습니다. 둘을 비교한 다음 필요하면 직접 고치십시오.</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>a sound or video</source>
        <translation>소리 또는 동영상</translation>
    </message>
    <message>
        <source>a sound, picture or video</source>
        <translation>소리, 그림 또는 동영상</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>a while ago</source>
        <translation>얼마 전</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>이름 미상</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>장치나 자원이 사용 중</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>디스크 할당량 초과</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>파일이 이미 있음</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>파일 이름이 너무 김</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>{name}에서</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>텍스트가 없음</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}행</translation>
    </message>
    <message>
        <source>page {label}</source>
        <translation>{label}쪽</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>문단 {number}</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>읽기 전용 파일 시스템</translation>
    </message>
    <message>
        <source>some words of a paragraph</source>
        <translation>문단의 일부 낱말</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>the bottom line</source>
        <translation>핵심 요지</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>디스크에 기록되지 않음</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>문서 정보</translation>
    </message>
    <message>
        <source>the markings</source>
        <translation>보안 표시 체계</translation>
    </message>
    <message>
        <source>the same text stands there</source>
        <translation>그곳에 같은 글이 있음</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>the terms of likelihood</source>
        <translation>가능성 용어</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없음</translation>
    </message>
    <message>
        <source>untitled section</source>
        <translation>제목 없는 항목</translation>
    </message>
    <message>
        <source>what is thought of a source</source>
        <translation>출처에 대한 평가</translation>
    </message>
    <message>
        <source>where another article says the same</source>
        <translation>같은 내용이 있는 다른 기사의 자리</translation>
    </message>
    <message>
        <source>{count} articles of the library are named “{name}”. Nothing was removed for it. Give an id instead: {ids}.</source>
        <translation>보관함에 이름이 “{name}”인 기사가 {count}개 있습니다. 제거한 것은 없습니다. 대신 ID를 지정하십시오: {ids}.</translation>
    </message>
    <message>
        <source>{count} files are briefings that Briefer wrote: their quotations are not counted as sources.</source>
        <translation>파일 {count}개는 Briefer로 작성한 브리핑입니다. 그 인용문은 출처로 세지 않습니다.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}. Nothing was added. Check that you may read it, then try again.</source>
        <translation>{name}을(를) 열지 못했습니다: {reason}. 추가된 것은 없습니다. 읽기 권한을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{name} could not be read because of a fault in Briefer. Nothing was added. Save the article&apos;s text alone, then add that.</source>
        <translation>Briefer의 오류로 {name}을(를) 읽지 못했습니다. 추가된 것은 없습니다. 기사 본문만 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} could not be read, for the part of Briefer that reads such files could not be started. Nothing was added. Install Briefer again.</source>
        <translation>{name}을(를) 읽지 못했습니다. 이런 파일을 읽는 부분을 시작할 수 없습니다. 추가된 것은 없습니다. Briefer를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>{name} could not be read: it may be damaged. Nothing was added. Save the article again, or its text alone, then add that.</source>
        <translation>{name}을(를) 읽지 못했습니다. 손상되었을 수 있습니다. 추가된 것은 없습니다. 기사를 다시 저장하거나 본문만 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} has parts whose names lead out of it, as no document does. Nothing was added. Do not open it unless you know who made it.</source>
        <translation>{name}에 파일 밖을 가리키는 이름이 들어 있습니다. 정상 문서에는 없는 것입니다. 추가된 것은 없습니다. 만든 사람을 알지 못하면 열지 마십시오.</translation>
    </message>
    <message>
        <source>{name} holds characters that no file can store. Nothing was added. Save the article as plain text again, then add that.</source>
        <translation>{name}에 파일로 저장할 수 없는 문자가 있습니다. 추가된 것은 없습니다. 기사를 일반 텍스트로 다시 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} holds more text than one article may have. Nothing was added. Save the part that you need, then add that.</source>
        <translation>{name}의 글이 기사 하나의 한도보다 깁니다. 추가된 것은 없습니다. 필요한 부분만 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} holds no words. Nothing was added. Save the article again, then add it.</source>
        <translation>{name}에 글이 없습니다. 추가된 것은 없습니다. 기사를 다시 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a library. It is as it was. Choose another file.</source>
        <translation>{name}은(는) 보관함이 아니라 다른 프로그램의 데이터베이스입니다. 파일은 그대로입니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is a folder. Nothing was added. Choose the files inside it.</source>
        <translation>{name}은(는) 폴더입니다. 추가된 것은 없습니다. 폴더 안의 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is an older Office document, which Briefer cannot read. Nothing was added. Open it in Word or LibreOffice, save it as .docx, then add that.</source>
        <translation>{name}은(는) Briefer가 읽을 수 없는 이전 형식의 Office 문서입니다. 추가된 것은 없습니다. Word나 LibreOffice에서 .docx로 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is damaged, cut short, or not what its name says. Nothing was added. Get the file again, then add it.</source>
        <translation>{name}이(가) 손상되었거나, 잘렸거나, 이름과 다른 형식입니다. 추가된 것은 없습니다. 파일을 다시 받은 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB. Nothing was added. Save the article&apos;s text alone, then add that.</source>
        <translation>{name}이(가) {limit}MB보다 큽니다. 추가된 것은 없습니다. 기사 본문만 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Nothing was added. Save the article as plain text, then add that.</source>
        <translation>{name}은(는) 텍스트 파일이 아닙니다. 추가된 것은 없습니다. 기사를 일반 텍스트로 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file. Nothing was added. Choose a saved article.</source>
        <translation>{name}은(는) 일반 파일이 아닙니다. 추가된 것은 없습니다. 저장한 기사를 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is protected by a password or against copying. Nothing was added. Save it without protection, then add that.</source>
        <translation>{name}에 암호나 복사 방지가 설정되어 있습니다. 추가된 것은 없습니다. 보호를 해제해 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is too long or too complicated to be read. Nothing was added. Save the pages that you need as a file of their own, then add that.</source>
        <translation>{name}이(가) 너무 길거나 복잡해 읽을 수 없습니다. 추가된 것은 없습니다. 필요한 쪽만 따로 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is written in a character encoding that Briefer cannot tell. Nothing was added. Save it as UTF-8, then add it again.</source>
        <translation>{name}의 문자 인코딩을 알 수 없습니다. 추가된 것은 없습니다. UTF-8로 저장한 뒤 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Briefer cannot read. Nothing was added. Save the article as plain text, then add that.</source>
        <translation>{name}은(는) Briefer가 읽을 수 없는 형식입니다({kind}). 추가된 것은 없습니다. 기사를 일반 텍스트로 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} needs more memory to read than Briefer allows. Nothing was added. Save the article&apos;s text alone, then add that.</source>
        <translation>{name}을(를) 읽는 데 필요한 메모리가 허용 한도를 넘습니다. 추가된 것은 없습니다. 기사 본문만 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} took too long to read and was left. Nothing was added. Save the article&apos;s text alone, then add that.</source>
        <translation>{name}을(를) 읽는 데 너무 오래 걸려 중단했습니다. 추가된 것은 없습니다. 기사 본문만 저장한 뒤 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} was not found. Nothing was added. Check that the file is still there.</source>
        <translation>{name}을(를) 찾지 못했습니다. 추가된 것은 없습니다. 파일이 아직 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{name} would grow far beyond its size when unpacked, as no document does. Nothing was added. Do not open it unless you know who made it.</source>
        <translation>{name}은(는) 압축을 풀면 비정상적으로 커집니다. 정상 문서는 그렇지 않습니다. 추가된 것은 없습니다. 만든 사람을 알지 못하면 열지 마십시오.</translation>
    </message>
    <message>
        <source>{name}, which holds what is known of the articles beside it, could not be opened: {reason}. Nothing was added. Check that you may read it, or move it away.</source>
        <translation>함께 있는 기사의 정보가 담긴 {name}을(를) 열지 못했습니다: {reason}. 추가된 것은 없습니다. 읽기 권한을 확인하거나 파일을 옮기십시오.</translation>
    </message>
    <message>
        <source>{name}, which holds what is known of the articles beside it, has a fault: {fault}. Nothing was added. Correct the file, or move it away.</source>
        <translation>함께 있는 기사의 정보가 담긴 {name}에 오류가 있습니다: {fault}. 추가된 것은 없습니다. 파일을 고치거나 옮기십시오.</translation>
    </message>
    <message>
        <source>{name}: {parts}</source>
        <translation>{name}: {parts}</translation>
    </message>
    <message>
        <source>{part} ({count} times)</source>
        <translation>{part}({count}회)</translation>
    </message>
    <message>
        <source>{user} has had this briefing open on {host} since {since}. It can be read here, but not changed. Save it under another name to work on a copy, or open it again later.</source>
        <translation>이 브리핑은 다른 컴퓨터({host})에 열려 있습니다(사용자: {user}, {since}부터). 여기서는 읽을 수만 있습니다. 사본에서 작업하려면 다른 이름으로 저장하거나 나중에 다시 여십시오.</translation>
    </message>
    <message>
        <source>{where} is not of the list&apos;s form: an article, a section and the exact words, or a section and a comment. Nothing was written.</source>
        <translation>{where}: 목록 형식이 아닙니다. 기사·항목·정확한 문구, 또는 항목·의견이 있어야 합니다. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{where}: no passage is named “{name}”. Nothing was written.</source>
        <translation>{where}: 이름이 “{name}”인 인용문이 없습니다. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{where}: the article “{name}” is not among the files given. Nothing was written.</source>
        <translation>{where}: 지정한 파일 중에 기사 “{name}”이(가) 없습니다. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{where}: “{exact}” does not occur in the passage. Nothing was written.</source>
        <translation>{where}: 인용문에 “{exact}”이(가) 없습니다. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{where}: “{exact}” does not occur{times} in {article}. Nothing was written.</source>
        <translation>{where}: {article}에 “{exact}”이(가) 없습니다{times}. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Nothing was written. Check its name and permissions.</source>
        <translation>“{file}”을(를) 읽을 수 없습니다. 기록된 것은 없습니다. 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is missing or does not hold what it should, so it was not used. Mend it or install Briefer again.</source>
        <translation>“{file}”이(가) 없거나 내용이 올바르지 않아 사용하지 않았습니다. 파일을 고치거나 Briefer를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is not a JSON list of passages. Nothing was written.</source>
        <translation>“{file}”은(는) JSON 인용문 목록이 아닙니다. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>“{link}” is not in the folder of “{name}” and was not added.</source>
        <translation>“{link}”이(가) “{name}” 폴더에 없어 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Nothing was written. Check its name and permissions.</source>
        <translation>“{name}”을(를) 읽을 수 없습니다. 기록된 것은 없습니다. 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Nothing was changed. Check its name and permissions.</source>
        <translation>“{name}”을(를) 읽을 수 없습니다: {reason}. 변경된 것은 없습니다. 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>“{name}” cites it and holds its text: {path}</source>
        <translation>“{name}”이(가) 이 기사를 인용하며 본문을 담고 있습니다: {path}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the articles that this briefing cites are too large for one file. Nothing on disk was changed. Cite fewer of them.</source>
        <translation>“{name}”을(를) 저장하지 못했습니다. 인용한 기사들이 파일 하나에 담기에 너무 큽니다. 디스크에서 변경된 것은 없습니다. 인용하는 기사를 줄이십시오.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}. The file is as it was, and your work is still open. Try another folder.</source>
        <translation>“{name}”을(를) 저장하지 못했습니다: {reason}. 파일은 그대로이며 작업 내용은 열려 있습니다. 다른 폴더에 저장해 보십시오.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. What was there before still is. Choose another folder, or free some space, and export again.</source>
        <translation>“{name}”을(를) 쓰지 못했습니다: {reason}. 이전 파일은 그대로 있습니다. 다른 폴더를 선택하거나 공간을 확보한 뒤 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>“{name}” had been changed by another program since you opened it. Both are kept: yours is saved, and the other one is beside it as “{other}”.</source>
        <translation>“{name}”을(를) 연 뒤 다른 프로그램이 변경했습니다. 둘 다 보관했습니다. 작업한 것은 저장되었고, 다른 것은 옆에 “{other}” 이름으로 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” has the same text.</source>
        <translation>“{name}”에 같은 글이 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” has the same text. Take this only where this one appeared in the same place: a text may appear in several.</source>
        <translation>“{name}”에 같은 글이 있습니다. 같은 글이 여러 곳에 실릴 수 있으니, 이 기사가 같은 곳에 실렸을 때만 가져오십시오.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} annotations. Nothing was changed. Export fewer at a time.</source>
        <translation>“{name}”의 주석이 {most}개를 넘습니다. 변경된 것은 없습니다. 나누어 내보내십시오.</translation>
    </message>
    <message>
        <source>“{name}” holds no annotations that Briefer can read. Nothing was changed. Export them again, as W3C Web Annotations in JSON.</source>
        <translation>“{name}”에 Briefer가 읽을 수 있는 주석이 없습니다. 변경된 것은 없습니다. W3C Web Annotations JSON으로 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>“{name}” holds no references. Nothing was changed. Export them again, as CSL-JSON, RIS or BibTeX.</source>
        <translation>“{name}”에 출처 정보가 없습니다. 변경된 것은 없습니다. CSL-JSON, RIS, BibTeX 중 하나로 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a briefing can be, so it was not opened. The file was left as it is.</source>
        <translation>“{name}”이(가) 브리핑의 최대 크기보다 커서 열지 않았습니다. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB. Nothing was changed. Export fewer references at a time.</source>
        <translation>“{name}”이(가) {limit}MB보다 큽니다. 변경된 것은 없습니다. 출처 정보를 나누어 내보내십시오.</translation>
    </message>
    <message>
        <source>“{name}” is neither a .docx nor a .pdf file. Nothing was written.</source>
        <translation>“{name}”은(는) .docx나 .pdf 파일이 아닙니다. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style that can be read. Your briefing is unchanged. Choose another style.</source>
        <translation>“{name}”은(는) 읽을 수 있는 인용 방식이 아닙니다. 브리핑은 그대로입니다. 다른 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole {form} file: {fault}. Nothing was changed. Export the references again.</source>
        <translation>“{name}”은(는) 온전한 {form} 파일이 아닙니다: {fault}. 변경된 것은 없습니다. 출처 정보를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere: {user} has had it open on {host} since {since}. It was not written over. Save your briefing under another name.</source>
        <translation>“{name}”은(는) 다른 컴퓨터({host})에 열려 있습니다(사용자: {user}, {since}부터). 덮어쓰지 않았습니다. 브리핑을 다른 이름으로 저장하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Nothing was written. Choose another name or --replace it.</source>
        <translation>“{name}”이(가) 이미 있습니다. 기록된 것은 없습니다. 다른 이름을 선택하거나 --replace를 사용하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a Word template. Nothing was written.</source>
        <translation>“{name}”은(는) Word 서식 파일로 쓰기에 너무 큽니다. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Briefer and cannot be shown by this one. The file was left as it is. Install the newest Briefer to open it.</source>
        <translation>“{name}”은(는) 최신 버전의 Briefer에서 만들어 이 버전에서는 표시할 수 없습니다. 파일은 그대로 두었습니다. 열려면 최신 Briefer를 설치하십시오.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. What was there is as it was. Try another folder.</source>
        <translation>“{name}”을(를) 쓰지 못했습니다: {reason}. 이전 파일은 그대로입니다. 다른 폴더를 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“{name}”, the Word template of your office, cannot be read. Nothing was written. Choose it again, or none, under File, Word template.</source>
        <translation>소속 기관의 Word 서식 파일 “{name}”을(를) 읽을 수 없습니다. 기록된 것은 없습니다. 파일 메뉴의 Word 서식 파일에서 다시 선택하거나 선택을 해제하십시오.</translation>
    </message>
    <message>
        <source>“{name}”: author not stated</source>
        <translation>“{name}”: 저자 미상</translation>
    </message>
    <message>
        <source>“{name}”: date not stated</source>
        <translation>“{name}”: 날짜 미상</translation>
    </message>
    <message>
        <source>“{name}”: outlet not stated</source>
        <translation>“{name}”: 매체 미상</translation>
    </message>
    <message>
        <source>“{name}”: title not stated</source>
        <translation>“{name}”: 제목 미상</translation>
    </message>
    <message>
        <source>“{paper}” is no paper that Briefer knows. Choose one of: {papers}.</source>
        <translation>“{paper}”은(는) Briefer에 없는 용지입니다. 다음 중에서 선택하십시오: {papers}.</translation>
    </message>
    <message>
        <source>“{quotation}”: {message}</source>
        <translation>“{quotation}”: {message}</translation>
    </message>
    <message>
        <source>“{term}” and “{other}” are of two rows of terms. Keep to one row, so that each chance has one name.</source>
        <translation>“{term}”, “{other}”은(는) 서로 다른 줄의 표현입니다. 같은 확률을 한 가지로 부르도록 한 줄의 표현만 쓰십시오.</translation>
    </message>
    <message>
        <source>“{term}” is no term of the yardstick “{yardstick}”.</source>
        <translation>“{term}”은(는) 가능성 척도 “{yardstick}”의 표현이 아닙니다.</translation>
    </message>
    <message>
        <source>“{words}”: its article is not in the library.</source>
        <translation>“{words}”: 이 인용의 기사가 보관함에 없습니다.</translation>
    </message>
    <message>
        <source>“{words}”: these words are not in “{name}”.</source>
        <translation>“{words}”: “{name}”에 이 말이 없습니다.</translation>
    </message>
    <message>
        <source>“{words}”: “{name}” may have these words in several places, and nothing says which.</source>
        <translation>“{words}”: “{name}”의 여러 곳에 이 말이 있을 수 있으나 어느 곳인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>“{words}”: “{name}” says it in other words: “{nearest}”</source>
        <translation>“{words}”: “{name}”에는 다른 말로 되어 있습니다: “{nearest}”</translation>
    </message>
    <message>
        <source>“{word}” names {count} articles of the library, not one. Nothing was written. Use an id or a file&apos;s name.</source>
        <translation>“{word}”에 해당하는 보관함 기사는 하나여야 합니다(현재 {count}). 기록된 것은 없습니다. ID나 파일 이름을 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>References (*.ris *.bib *.json)</source>
        <translation>참고 문헌 (*.ris *.bib *.json)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>출처 정보 가져오기</translation>
    </message>
    <message>
        <source>Import an exported folder</source>
        <translation>내보낸 폴더 가져오기</translation>
    </message>
    <message>
        <source>Reading references from {name} …</source>
        <translation>{name}에서 출처 정보를 읽는 중 …</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>참고 문헌 내보내기</translation>
    </message>
    <message>
        <source>References</source>
        <translation>참고 문헌</translation>
    </message>
    <message>
        <source>Import passages</source>
        <translation>인용문 가져오기</translation>
    </message>
    <message>
        <source>Export passages</source>
        <translation>인용문 내보내기</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>Taking over references from {name} …</source>
        <translation>{name}의 출처 정보를 적용하는 중 …</translation>
    </message>
    <message>
        <source>Took over references</source>
        <translation>출처 정보를 적용했습니다</translation>
    </message>
    <message>
        <source>No reference was changed</source>
        <translation>변경된 출처 정보가 없습니다</translation>
    </message>
    <message>
        <source>1 source without a text added</source>
        <translation>본문 없는 출처 1건 추가됨</translation>
    </message>
    <message>
        <source>{count} sources without a text added</source>
        <translation>본문 없는 출처 {count}건 추가됨</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>보존하지 못한 정보</translation>
    </message>
    <message>
        <source>The references came in, but they say more than Briefer has a place for. This was left out; the file still holds it.</source>
        <translation>출처 정보를 가져왔으나 Briefer에 담을 수 없는 정보가 있습니다. 다음은 제외되었으며 원래 파일에는 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Stopped. What was added before stays, no reference was changed.</source>
        <translation>중지했습니다. 이미 추가된 것은 그대로 있으며 변경된 출처 정보는 없습니다.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>목록 보기</translation>
    </message>
    <message>
        <source>Quotations that were not found</source>
        <translation>찾지 못한 인용</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>웹 주석 (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>Exported 1 reference</source>
        <translation>참고 문헌 1건을 내보냈습니다</translation>
    </message>
    <message>
        <source>Exported {count} references</source>
        <translation>참고 문헌 {count}건을 내보냈습니다</translation>
    </message>
    <message>
        <source>Exported 1 passage</source>
        <translation>인용문 1개를 내보냈습니다</translation>
    </message>
    <message>
        <source>Exported {count} passages</source>
        <translation>인용문 {count}개를 내보냈습니다</translation>
    </message>
    <message>
        <source>1 passage filed</source>
        <translation>인용문 1개를 보냈습니다</translation>
    </message>
    <message>
        <source>{count} passages filed</source>
        <translation>인용문 {count}개를 보냈습니다</translation>
    </message>
    <message>
        <source>{count} in the briefing already</source>
        <translation>{count}개는 이미 브리핑에 있습니다</translation>
    </message>
    <message>
        <source>1 quotation not found in any article.</source>
        <translation>인용 1개는 어느 기사에서도 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>{count} quotations not found in any article.</source>
        <translation>인용 {count}개는 어느 기사에서도 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Import references from {name}</source>
        <translation>{name}에서 참고 문헌 가져오기</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>바뀔 내용</translation>
    </message>
    <message>
        <source>Space ticks what is to be taken</source>
        <translation>스페이스바로 반영할 항목 선택</translation>
    </message>
    <message>
        <source>Article and field</source>
        <translation>기사 및 정보</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일의 값</translation>
    </message>
    <message>
        <source>May be about several articles</source>
        <translation>여러 기사에 해당할 수 있음</translation>
    </message>
    <message>
        <source>Without a text here</source>
        <translation>여기에 본문 없음</translation>
    </message>
    <message>
        <source>Add what has no text as sources whose quotations are typed by hand</source>
        <translation>본문이 없는 항목을 직접 입력해 인용할 출처로 추가</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Files that were not added ({count})</source>
        <translation>추가하지 않은 파일({count})</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>미상</translation>
    </message>
    <message>
        <source>It says nothing new.</source>
        <translation>새로운 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Sources that are added stay, also after undo, until removed.</source>
        <translation>추가된 출처는 실행을 취소해도 제거할 때까지 남습니다.</translation>
    </message>
    <message>
        <source>No reference of the file belongs to an article here.</source>
        <translation>파일의 참고 문헌 중 여기 있는 기사에 해당하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>{count} references of the file belong to articles here.</source>
        <translation>파일의 참고 문헌 {count}건이 여기 있는 기사에 해당합니다.</translation>
    </message>
    <message>
        <source>1 reference of the file belongs to an article here.</source>
        <translation>파일의 참고 문헌 1건이 여기 있는 기사에 해당합니다.</translation>
    </message>
    <message>
        <source>What is missing is filled in ({count}).</source>
        <translation>빠진 항목을 채웁니다({count}).</translation>
    </message>
    <message>
        <source>What differs stays unless you tick it ({count}).</source>
        <translation>다른 항목은 선택하지 않으면 그대로 둡니다({count}).</translation>
    </message>
    <message>
        <source>They say nothing new.</source>
        <translation>새로운 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>matched by its file</source>
        <translation>파일로 일치</translation>
    </message>
    <message>
        <source>matched by its DOI</source>
        <translation>DOI로 일치</translation>
    </message>
    <message>
        <source>matched by its address</source>
        <translation>주소로 일치</translation>
    </message>
    <message>
        <source>matched by its title</source>
        <translation>제목으로 일치</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export as {kind}</source>
        <translation>{kind}로 내보내기</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>{name} 내보내는 중 …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name}을(를) 내보냈습니다</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>내보내기를 멈췄습니다. 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>It takes {pages} pages instead of one: shorten the bottom line or the key judgments.</source>
        <translation>한 쪽이 아니라 {pages}쪽입니다. 핵심 요지나 핵심 판단을 줄이십시오.</translation>
    </message>
    <message>
        <source>for release</source>
        <translation>공개용</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a briefing</source>
        <translation>브리핑 열기</translation>
    </message>
    <message>
        <source>An earlier version is open as a copy</source>
        <translation>이전 버전을 사본으로 열었습니다</translation>
    </message>
    <message>
        <source>Edits that were not saved are back</source>
        <translation>저장되지 않은 편집을 되살렸습니다</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>양식으로 저장</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>양식 이름:</translation>
    </message>
    <message>
        <source>Saved the template {name}: File, New from template</source>
        <translation>양식 {name}을(를) 저장했습니다: 파일, 양식으로 새로 만들기</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>브리핑 저장</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장되지 않은 변경</translation>
    </message>
    <message>
        <source>Changes that you do not save are lost.</source>
        <translation>저장하지 않은 변경은 사라집니다.</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 사본</translation>
    </message>
    <message>
        <source>“{name}” was exported before. If others have changed it since, their changes are not in these pages.</source>
        <translation>“{name}”은(는) 전에 내보낸 파일입니다. 그 뒤 다른 사람이 고친 내용은 이 쪽들에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name}을(를) 저장했습니다</translation>
    </message>
    <message>
        <source>The folder is back: {name} is saved.</source>
        <translation>폴더에 다시 연결되어 {name}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Briefings (*.briefing)</source>
        <translation>브리핑 (*.briefing)</translation>
    </message>
    <message>
        <source>Save the changes to this briefing?</source>
        <translation>이 브리핑의 변경을 저장할까요?</translation>
    </message>
    <message>
        <source>Save the changes to {title}?</source>
        <translation>{title}의 변경을 저장할까요?</translation>
    </message>
    <message>
        <source>Choose the Word template of your office</source>
        <translation>소속 기관의 Word 양식 선택</translation>
    </message>
    <message>
        <source>Word templates and documents (*.dotx *.docx)</source>
        <translation>Word 양식과 문서 (*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Briefer&apos;s &amp;own looks</source>
        <translation>Briefer 기본 모양(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose the template of your office…</source>
        <translation>기관 양식 선택(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in this briefing</source>
        <translation>이 브리핑에서 찾기</translation>
    </message>
    <message>
        <source>Enter for the next match</source>
        <translation>Enter를 누르면 다음 결과로 갑니다</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>이전 결과 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>다음 결과 (Enter)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>찾기 닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at}/{count}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>이 기사에서 찾기</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>What the check found</source>
        <translation>확인 결과</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Enter shows the card</source>
        <translation>Enter 키를 누르면 카드를 보여 줍니다</translation>
    </message>
    <message>
        <source>Show the quotations that hold, too</source>
        <translation>맞는 인용문도 보기</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>&amp;Quote what the article says</source>
        <translation>기사에 있는 대로 인용(&amp;Q)</translation>
    </message>
    <message>
        <source>{what}: “{words}”</source>
        <translation>{what}: “{words}”</translation>
    </message>
    <message>
        <source>Underlined is what the other side does not say.</source>
        <translation>밑줄 친 것은 다른 쪽에 없는 말입니다.</translation>
    </message>
    <message>
        <source>1 quotation is not what its source says.</source>
        <translation>인용문 1개가 출처와 다릅니다.</translation>
    </message>
    <message>
        <source>{count} quotations are not what their sources say.</source>
        <translation>인용문 {count}개가 출처와 다릅니다.</translation>
    </message>
    <message>
        <source>Every quotation is what its source says.</source>
        <translation>모든 인용문이 출처와 같습니다.</translation>
    </message>
    <message>
        <source>There is 1 hint on your own words.</source>
        <translation>직접 쓴 글에 참고할 점이 1개 있습니다.</translation>
    </message>
    <message>
        <source>There are {count} hints on your own words.</source>
        <translation>직접 쓴 글에 참고할 점이 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>Exact but for marked changes</source>
        <translation>표시된 변경 외에는 같음</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>자리가 바뀜</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>말이 다름</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>기사에 없음</translation>
    </message>
    <message>
        <source>Article not readable</source>
        <translation>기사를 읽을 수 없음</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인하지 않음</translation>
    </message>
    <message>
        <source>Two rows of terms</source>
        <translation>두 줄의 표현</translation>
    </message>
    <message>
        <source>Not of the yardstick</source>
        <translation>척도에 없는 표현</translation>
    </message>
    <message>
        <source>Likelihood with confidence</source>
        <translation>가능성과 신뢰도가 함께</translation>
    </message>
    <message>
        <source>No likelihood</source>
        <translation>가능성 없음</translation>
    </message>
    <message>
        <source>Two likelihoods</source>
        <translation>서로 다른 가능성</translation>
    </message>
    <message>
        <source>No passage behind it</source>
        <translation>뒷받침 없음</translation>
    </message>
    <message>
        <source>Not in the passages</source>
        <translation>인용문에 없음</translation>
    </message>
    <message>
        <source>The passage was changed since it was checked. Nothing was done.</source>
        <translation>점검한 뒤에 인용 구절이 바뀌었습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The passage quotes what its article says.</source>
        <translation>인용 구절이 기사에 있는 그대로입니다.</translation>
    </message>
    <message>
        <source>1 marked change has no place there and went.</source>
        <translation>표시한 변경 1개는 들어갈 자리가 없어 빠졌습니다.</translation>
    </message>
    <message>
        <source>{count} marked changes have no place there and went.</source>
        <translation>표시한 변경 {count}개는 들어갈 자리가 없어 빠졌습니다.</translation>
    </message>
    <message>
        <source>The place in the source that was typed went, too.</source>
        <translation>직접 입력한 출처 안의 위치도 빠졌습니다.</translation>
    </message>
</context>
<context>
    <name>Folds</name>
    <message>
        <source>1 title line</source>
        <translation>제목 줄 1개</translation>
    </message>
    <message>
        <source>{count} title lines</source>
        <translation>제목 줄 {count}개</translation>
    </message>
    <message>
        <source>1 subtitle</source>
        <translation>부제 1개</translation>
    </message>
    <message>
        <source>{count} subtitles</source>
        <translation>부제 {count}개</translation>
    </message>
    <message>
        <source>1 kicker</source>
        <translation>제목 위 문구 1개</translation>
    </message>
    <message>
        <source>{count} kickers</source>
        <translation>제목 위 문구 {count}개</translation>
    </message>
    <message>
        <source>1 byline</source>
        <translation>필자 줄 1개</translation>
    </message>
    <message>
        <source>{count} bylines</source>
        <translation>필자 줄 {count}개</translation>
    </message>
    <message>
        <source>1 heading</source>
        <translation>소제목 1개</translation>
    </message>
    <message>
        <source>{count} headings</source>
        <translation>소제목 {count}개</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>단락 1개</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>단락 {count}개</translation>
    </message>
    <message>
        <source>1 caption</source>
        <translation>사진 설명 1개</translation>
    </message>
    <message>
        <source>{count} captions</source>
        <translation>사진 설명 {count}개</translation>
    </message>
    <message>
        <source>1 credit</source>
        <translation>사진 출처 1개</translation>
    </message>
    <message>
        <source>{count} credits</source>
        <translation>사진 출처 {count}개</translation>
    </message>
    <message>
        <source>1 link to other articles</source>
        <translation>다른 기사 링크 1개</translation>
    </message>
    <message>
        <source>{count} links to other articles</source>
        <translation>다른 기사 링크 {count}개</translation>
    </message>
    <message>
        <source>1 note on the author</source>
        <translation>필자 소개 1개</translation>
    </message>
    <message>
        <source>{count} notes on the author</source>
        <translation>필자 소개 {count}개</translation>
    </message>
    <message>
        <source>1 line of page clutter</source>
        <translation>기사 외 문구 1줄</translation>
    </message>
    <message>
        <source>{count} lines of page clutter</source>
        <translation>기사 외 문구 {count}줄</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>&amp;Booklet</source>
        <translation>소책자(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Two pages a sheet</source>
        <translation>한 장에 두 페이지(&amp;T)</translation>
    </message>
    <message>
        <source>two pages a sheet</source>
        <translation>한 장에 두 쪽</translation>
    </message>
    <message>
        <source>with lines for notes</source>
        <translation>메모 줄 포함</translation>
    </message>
    <message>
        <source>booklet</source>
        <translation>소책자</translation>
    </message>
    <message>
        <source>One-page &amp;digest</source>
        <translation>한 페이지 요약(&amp;D)</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Two pages with &amp;lines for notes</source>
        <translation>메모 줄이 있는 두 페이지(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Front matter and settings</source>
        <translation>문서 정보 및 설정</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>인용 양식(&amp;C)</translation>
    </message>
    <message>
        <source>Table &amp;of sources</source>
        <translation>출처 표(&amp;O)</translation>
    </message>
    <message>
        <source>What each source is, and what is not known of it, in a table at the end</source>
        <translation>각 출처의 성격과 알려지지 않은 사항을 끝에 표로 넣기</translation>
    </message>
    <message>
        <source>Anne&amp;x</source>
        <translation>부록(&amp;X)</translation>
    </message>
    <message>
        <source>What the check found of each quotation, with each source&apos;s file</source>
        <translation>인용문마다 확인한 결과와 출처마다 파일</translation>
    </message>
    <message>
        <source>Explained on the page</source>
        <translation>지면에 설명</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제점</translation>
    </message>
    <message>
        <source>“Any words” leaves nothing to explain; choose terms first</source>
        <translation>‘자유로운 표현’에는 설명할 용어가 없습니다. 먼저 용어 체계를 선택하세요</translation>
    </message>
    <message>
        <source>This is no date. Write it like {day} or 2026-11-21.</source>
        <translation>날짜가 아닙니다. {day} 또는 2026-11-21처럼 입력하십시오.</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>표시(&amp;M)</translation>
    </message>
    <message>
        <source>Such as UNCLASSIFIED; stands at the head and foot of each page</source>
        <translation>예: UNCLASSIFIED. 각 쪽의 위아래에 표시</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Empty for the day of export</source>
        <translation>비워 두면 내보내는 날짜</translation>
    </message>
    <message>
        <source>The day of export</source>
        <translation>내보내는 날짜</translation>
    </message>
    <message>
        <source>Dr&amp;aft</source>
        <translation>초안(&amp;A)</translation>
    </message>
    <message>
        <source>The number of the draft</source>
        <translation>초안 번호</translation>
    </message>
    <message>
        <source>No draft number</source>
        <translation>초안 번호 없음</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>용지(&amp;P)</translation>
    </message>
    <message>
        <source>The paper&apos;s size</source>
        <translation>용지 크기</translation>
    </message>
    <message>
        <source>&amp;Language of the page</source>
        <translation>페이지 언어(&amp;L)</translation>
    </message>
    <message>
        <source>Of labels, dates and notes; quotations stay as they are</source>
        <translation>이름표, 날짜, 각주의 언어이며 인용은 그대로 둡니다</translation>
    </message>
    <message>
        <source>Likeli&amp;hood</source>
        <translation>가능성(&amp;H)</translation>
    </message>
    <message>
        <source>Whose terms key judgments use; your words are read by them</source>
        <translation>핵심 판단에 쓰는 표현의 척도. 직접 쓴 글도 이에 따라 살펴봅니다</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>자유로운 표현</translation>
    </message>
    <message>
        <source>What each term stands for, in a note on the page</source>
        <translation>각 용어의 뜻을 지면에 설명</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>What the briefing is about</source>
        <translation>브리핑의 주제</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>수신(&amp;F)</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>읽을 사람</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>발신(&amp;R)</translation>
    </message>
    <message>
        <source>Who prepared it</source>
        <translation>작성한 사람</translation>
    </message>
    <message>
        <source>R&amp;eference</source>
        <translation>문서 번호(&amp;E)</translation>
    </message>
    <message>
        <source>The office&apos;s own number, where there is one</source>
        <translation>부서의 문서 번호(있는 경우)</translation>
    </message>
    <message>
        <source>Letter, 8.5 by 11 inches</source>
        <translation>레터, 8.5 × 11인치</translation>
    </message>
    <message>
        <source>A4, 210 by 297 mm</source>
        <translation>A4, 210 × 297mm</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} 여는 중…</translation>
    </message>
    <message>
        <source>Kept here until the folder is back</source>
        <translation>폴더에 다시 연결될 때까지 여기에 보관합니다</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>이 컴퓨터에 보관된 내용</translation>
    </message>
    <message>
        <source>Briefer keeps these in {folder}, on this computer alone. Articles stay in the library until you remove them, and work that is not saved is never let go of.</source>
        <translation>Briefer는 이것을 이 컴퓨터의 {folder}에만 보관합니다. 기사는 제거할 때까지 보관함에 남고, 저장하지 않은 작업은 절대 버리지 않습니다.</translation>
    </message>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>영구</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Earlier versions of each briefing</source>
        <translation>브리핑마다 보관할 이전 버전 수</translation>
    </message>
    <message>
        <source>Each version, and each copy of an older library, for</source>
        <translation>버전과 이전 라이브러리 사본 보관 기간</translation>
    </message>
    <message>
        <source>Undo history of saved briefings for</source>
        <translation>저장된 브리핑의 실행 취소 기록 보관 기간</translation>
    </message>
    <message>
        <source>Logs of faults for</source>
        <translation>오류 기록 보관 기간</translation>
    </message>
    <message>
        <source>Remove this briefing everywhere…</source>
        <translation>이 브리핑을 모든 곳에서 제거…</translation>
    </message>
    <message>
        <source>this briefing</source>
        <translation>이 브리핑</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>모든 곳에서 제거</translation>
    </message>
    <message>
        <source>Remove {title} everywhere on this computer?</source>
        <translation>{title}을(를) 이 컴퓨터의 모든 곳에서 제거할까요?</translation>
    </message>
    <message>
        <source>Its undo history, its earlier versions and what is not saved of it are gone for good. A file that you saved stays where it is.</source>
        <translation>실행 취소 기록, 이전 버전, 저장하지 않은 내용이 완전히 사라집니다. 저장한 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Removed. Where else it may be:</source>
        <translation>제거했습니다. 다른 곳에 남아 있을 수 있습니다:</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>In the briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Theme keys…</source>
        <translation>주제 단축키…</translation>
    </message>
    <message>
        <source>Choose the keys that file a selection under a theme</source>
        <translation>선택 영역을 주제로 보낼 키 선택</translation>
    </message>
    <message>
        <source>File the selection under the theme of that number</source>
        <translation>선택 영역을 해당 번호의 주제로 보내기</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1~9</translation>
    </message>
    <message>
        <source>File the selection under the theme of number {number}</source>
        <translation>선택 영역을 {number}번 주제로 보내기</translation>
    </message>
    <message>
        <source>Double, triple, quadruple click</source>
        <translation>두 번, 세 번, 네 번 클릭</translation>
    </message>
    <message>
        <source>Select a word, a sentence, the whole block</source>
        <translation>단어, 문장, 단락 전체 선택</translation>
    </message>
    <message>
        <source>Shift with arrows</source>
        <translation>Shift+화살표</translation>
    </message>
    <message>
        <source>Make the selection larger or smaller</source>
        <translation>선택 영역 늘리기 또는 줄이기</translation>
    </message>
    <message>
        <source>Go to the small bar at the selection</source>
        <translation>선택 영역 옆 도구 막대로 이동</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Edit words, or show a passage in its article</source>
        <translation>글 편집 또는 기사에서 인용문 보기</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>항목 이름 변경</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>선택 항목 이동</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>선택 항목 제거</translation>
    </message>
    <message>
        <source>Keep what is being written</source>
        <translation>작성 중인 내용 유지</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>변경하지 않고 나가기</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Articles are being added</source>
        <translation>기사 추가 중</translation>
    </message>
    <message>
        <source>If you stop, what was added stays; the rest is left out.</source>
        <translation>중지하면 이미 추가된 것은 남고 나머지는 추가되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Wait and quit when done</source>
        <translation>끝나면 종료(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>중지하고 종료(&amp;S)</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>종료하지 않음</translation>
    </message>
    <message>
        <source>Articles are still being added.</source>
        <translation>기사를 아직 추가하고 있습니다.</translation>
    </message>
    <message>
        <source>Articles are still being added: {done} of {total}.</source>
        <translation>기사를 아직 추가하고 있습니다: {total}개 중 {done}개.</translation>
    </message>
    <message>
        <source>Briefer quits when all articles are added.</source>
        <translation>모든 기사가 추가되면 Briefer가 종료됩니다.</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>almost no chance</source>
        <translation>가능성 거의 없음</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>가능성 매우 낮음</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>가능성 낮음</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>반반의 가능성</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>가능성 높음</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>가능성 매우 높음</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>거의 확실</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>가능성 거의 없음 (remote)</translation>
    </message>
    <message>
        <source>highly improbable</source>
        <translation>가능성 매우 낮음 (highly improbable)</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>가능성 낮음 (improbable)</translation>
    </message>
    <message>
        <source>roughly even odds</source>
        <translation>반반의 가능성 (roughly even odds)</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>가능성 높음 (probable)</translation>
    </message>
    <message>
        <source>highly probable</source>
        <translation>가능성 매우 높음 (highly probable)</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>거의 확실 (nearly certain)</translation>
    </message>
    <message>
        <source>remote chance</source>
        <translation>가능성 희박</translation>
    </message>
    <message>
        <source>highly unlikely</source>
        <translation>가능성 매우 낮음</translation>
    </message>
    <message>
        <source>realistic possibility</source>
        <translation>현실적인 가능성</translation>
    </message>
    <message>
        <source>likely or probable</source>
        <translation>가능성 높음</translation>
    </message>
    <message>
        <source>highly likely</source>
        <translation>가능성 매우 높음</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>No briefing was opened yet</source>
        <translation>아직 연 브리핑이 없습니다</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>This installation holds no samples</source>
        <translation>설치된 예제가 없습니다</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Before you print</source>
        <translation>인쇄 전 확인</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>내보내기 전 확인</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>빠진 항목</translation>
    </message>
    <message>
        <source>Enter goes to where it can be mended</source>
        <translation>Enter 키로 고칠 위치로 이동</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>그래도 인쇄</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>그대로 내보내기</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Raise the marking of the whole</source>
        <translation>문서 전체의 보안 표시 높이기</translation>
    </message>
    <message>
        <source>Mark it lower, or raise the marking of the whole.</source>
        <translation>이 부분의 보안 표시를 낮추거나 문서 전체의 보안 표시를 높이세요.</translation>
    </message>
    <message>
        <source>Quote what the article says, or take the quotation out.</source>
        <translation>기사에 있는 대로 인용하거나 인용을 빼세요.</translation>
    </message>
    <message>
        <source>1 thing has to be mended before this can be exported. Press Enter on a line, or double-click it, to go there.</source>
        <translation>내보내기 전에 고쳐야 할 것이 1개 있습니다. 줄에서 Enter 키를 누르거나 두 번 클릭하면 그 자리로 갑니다.</translation>
    </message>
    <message>
        <source>{count} things have to be mended before this can be exported. Press Enter on a line, or double-click it, to go there.</source>
        <translation>내보내기 전에 고쳐야 할 것이 {count}개 있습니다. 줄에서 Enter 키를 누르거나 두 번 클릭하면 그 자리로 갑니다.</translation>
    </message>
    <message>
        <source>Nothing was printed: 1 thing has to be mended first. Press Enter on a line, or double-click it, to go there.</source>
        <translation>아무것도 인쇄하지 않았습니다. 먼저 고쳐야 할 것이 1개 있습니다. 줄에서 Enter 키를 누르거나 두 번 클릭하면 그 자리로 갑니다.</translation>
    </message>
    <message>
        <source>Nothing was printed: {count} things have to be mended first. Press Enter on a line, or double-click it, to go there.</source>
        <translation>아무것도 인쇄하지 않았습니다. 먼저 고쳐야 할 것이 {count}개 있습니다. 줄에서 Enter 키를 누르거나 두 번 클릭하면 그 자리로 갑니다.</translation>
    </message>
    <message>
        <source>Nothing is missing in what is cited, but it is too long. Press Enter on the line, or double-click it, to see the pages.</source>
        <translation>인용에 빠진 것은 없지만 분량이 너무 깁니다. 줄에서 Enter를 누르거나 두 번 클릭하면 쪽을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>1 thing is missing in what is cited. The pages will say so. Press Enter on a line, or double-click it, to go there.</source>
        <translation>인용한 출처에 빠진 항목이 1개 있습니다. 문서에도 그렇게 표시됩니다. 줄에서 Enter 키를 누르거나 두 번 클릭하면 해당 위치로 이동합니다.</translation>
    </message>
    <message>
        <source>{count} things are missing in what is cited. The pages will say so. Press Enter on a line, or double-click it, to go there.</source>
        <translation>인용한 출처에 빠진 항목이 {count}개 있습니다. 문서에도 그렇게 표시됩니다. 줄에서 Enter 키를 누르거나 두 번 클릭하면 해당 위치로 이동합니다.</translation>
    </message>
    <message>
        <source>The whole is marked {marking}</source>
        <translation>문서 전체의 보안 표시: {marking}</translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message>
        <source>Compare with the newer text</source>
        <translation>새 본문과 비교</translation>
    </message>
    <message>
        <source>What you quote of this article</source>
        <translation>이 기사에서 인용한 내용</translation>
    </message>
    <message>
        <source>The quotation, with what changed</source>
        <translation>인용과 바뀐 부분</translation>
    </message>
    <message>
        <source>Take over &amp;this one</source>
        <translation>이 인용 옮기기(&amp;T)</translation>
    </message>
    <message>
        <source>Take over &amp;all that stayed</source>
        <translation>그대로인 인용 모두 옮기기(&amp;A)</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>옮김</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>글자 그대로</translation>
    </message>
    <message>
        <source>Word for word, moved</source>
        <translation>글자 그대로, 위치 이동</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>In the newer text: {words}</source>
        <translation>새 본문: {words}</translation>
    </message>
    <message>
        <source>A newer text of “{title}” is in the library. What you quote keeps the old text until you take it over; an undo brings it back.</source>
        <translation>“{title}”의 새 본문이 보관함에 있습니다. 인용은 옮기기 전까지 예전 본문을 유지하며, 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The place in the source that was typed for it would go.</source>
        <translation>직접 입력한 출처 안의 위치는 빠집니다.</translation>
    </message>
    <message>
        <source>Marked changes that have no place in the newer text and would go: {count}.</source>
        <translation>새 본문에 들어갈 곳이 없어 사라지게 될 표시된 변경: {count}건.</translation>
    </message>
    <message>
        <source>The newer text has these words in the same place.</source>
        <translation>새 본문의 같은 위치에 이 말이 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The newer text has these words in another place.</source>
        <translation>새 본문의 다른 위치에 이 말이 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Struck out is what the newer text left out, underlined what it put in.</source>
        <translation>취소선은 새 본문에서 빠진 말이고, 밑줄은 새로 들어간 말입니다.</translation>
    </message>
    <message>
        <source>The newer text may have these words in several places, or in other surroundings. Nothing says which is meant, so they cannot be taken over. Select them there anew.</source>
        <translation>새 본문의 여러 곳에 또는 다른 문맥에 이 말이 있을 수 있습니다. 어느 것인지 알 수 없어 옮길 수 없습니다. 새 본문에서 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>The newer text does not say this any more. The quotation keeps the old text.</source>
        <translation>새 본문에는 이 말이 더 이상 없습니다. 인용은 예전 본문을 유지합니다.</translation>
    </message>
    <message>
        <source>This passage is quoted from the newer text now.</source>
        <translation>이 인용문의 출처는 이제 새 본문입니다.</translation>
    </message>
    <message>
        <source>What you quote was changed since it was compared. Nothing was taken over. Open the comparison again.</source>
        <translation>비교한 뒤에 인용한 내용이 바뀌었습니다. 아무것도 가져오지 않았습니다. 비교를 다시 여십시오.</translation>
    </message>
    <message>
        <source>1 passage is quoted from the newer text now</source>
        <translation>이제 구절 1개를 새 판에서 인용합니다</translation>
    </message>
    <message>
        <source>{count} passages are quoted from the newer text now</source>
        <translation>이제 구절 {count}개를 새 판에서 인용합니다</translation>
    </message>
    <message>
        <source>A newer text of an article that you quote was added. What you quote stays as it was.</source>
        <translation>인용한 기사의 새 본문이 추가되었습니다. 인용한 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>Newer texts of {count} articles that you quote were added. What you quote stays as it was.</source>
        <translation>인용한 기사 {count}건의 새 본문이 추가되었습니다. 인용한 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Nothing that you quote has a newer text here. Add the page or file again first.</source>
        <translation>인용한 내용 중 여기에 새 본문이 있는 것이 없습니다. 먼저 페이지나 파일을 다시 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>There are no quotations to check yet.</source>
        <translation>확인할 인용이 아직 없습니다.</translation>
    </message>
    <message>
        <source>The quotation says exactly what the articles say.</source>
        <translation>인용이 기사와 정확히 같습니다.</translation>
    </message>
    <message>
        <source>All {count} quotations say exactly what the articles say.</source>
        <translation>인용 {count}개가 모두 기사와 정확히 같습니다.</translation>
    </message>
    <message>
        <source>1 quotation says exactly what the article says.</source>
        <translation>인용 1개가 기사와 정확히 같습니다.</translation>
    </message>
    <message>
        <source>{count} quotations say exactly what the articles say.</source>
        <translation>인용 {count}개가 기사와 정확히 같습니다.</translation>
    </message>
    <message>
        <source>1 has changes, which are marked.</source>
        <translation>1개에는 표시된 변경이 있습니다.</translation>
    </message>
    <message>
        <source>{count} have changes, which are marked.</source>
        <translation>{count}개에는 표시된 변경이 있습니다.</translation>
    </message>
    <message>
        <source>1 was typed by hand, and there is no text to check it with.</source>
        <translation>1개는 직접 입력한 것이라 대조할 글이 없습니다.</translation>
    </message>
    <message>
        <source>{count} were typed by hand, and there is no text to check them with.</source>
        <translation>{count}개는 직접 입력한 것이라 대조할 글이 없습니다.</translation>
    </message>
    <message>
        <source>The library holds a fuller copy of the article that you cite.</source>
        <translation>인용한 기사의 더 온전한 사본이 보관함에 있습니다.</translation>
    </message>
    <message>
        <source>Open the fuller copy</source>
        <translation>더 온전한 사본 열기</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>첫 번째 열기</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>목록 보기</translation>
    </message>
    <message>
        <source>Edits of an earlier briefing were not saved. They are safe.</source>
        <translation>이전 브리핑의 편집이 저장되지 않았습니다. 내용은 안전합니다.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>1 highlight in the original</source>
        <translation>원본에 강조 1개</translation>
    </message>
    <message>
        <source>{count} highlights in the original</source>
        <translation>원본에 강조 {count}개</translation>
    </message>
    <message>
        <source>1 highlight in one of the originals</source>
        <translation>원본 1건에 강조 표시 1개가 있습니다</translation>
    </message>
    <message>
        <source>{count} highlights in {articles} of the originals</source>
        <translation>원본 {articles}건에 강조 표시 {count}개가 있습니다</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>ICD 203 (United States)</source>
        <translation>ICD 203 (미국)</translation>
    </message>
    <message>
        <source>PHIA yardstick (United Kingdom)</source>
        <translation>PHIA 척도 (영국)</translation>
    </message>
    <message>
        <source>United Kingdom classification</source>
        <translation>영국 보안 등급</translation>
    </message>
    <message>
        <source>United States classification</source>
        <translation>미국 보안 등급</translation>
    </message>
    <message>
        <source>United States controlled unclassified information</source>
        <translation>미국 통제 비밀외 정보(CUI)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Setting the pages …</source>
        <translation>쪽을 만드는 중 …</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>쪽 없음</translation>
    </message>
    <message>
        <source>The briefing as text</source>
        <translation>텍스트로 보는 브리핑</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>기사로 돌아가기</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Show the pages smaller</source>
        <translation>쪽 작게 보기</translation>
    </message>
    <message>
        <source>Show the pages larger</source>
        <translation>쪽 크게 보기</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>너비에 맞추기</translation>
    </message>
    <message>
        <source>Show the words without pages</source>
        <translation>쪽 없이 글만 보기</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, at most {limit} allowed</source>
        <translation>{pages}쪽 중 {page}쪽, 최대 {limit}쪽</translation>
    </message>
    <message>
        <source>Setting the pages again …</source>
        <translation>페이지를 다시 만드는 중 …</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number}쪽</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Why there are no pages</source>
        <translation>쪽이 없는 이유</translation>
    </message>
    <message>
        <source>Show these words</source>
        <translation>해당 글 보기</translation>
    </message>
    <message>
        <source>Go to that place</source>
        <translation>해당 위치로 이동</translation>
    </message>
    <message>
        <source>Pages as they print</source>
        <translation>인쇄될 쪽</translation>
    </message>
    <message>
        <source>The Text button shows the same words for a screen reader.</source>
        <translation>텍스트 단추를 누르면 화면 읽기 프로그램용으로 같은 글을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>각주</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Setting the pages to print …</source>
        <translation>인쇄할 쪽을 만드는 중 …</translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation>브리핑 인쇄</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>인쇄 중 …</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Nothing was printed. Choose another.</source>
        <translation>프린터가 쪽을 받지 않습니다. 아무것도 인쇄되지 않았습니다. 다른 프린터를 선택하십시오.</translation>
    </message>
    <message>
        <source>The printer stopped taking pages. The briefing is safe. Print again.</source>
        <translation>프린터가 도중에 멈췄습니다. 브리핑은 안전합니다. 다시 인쇄하십시오.</translation>
    </message>
    <message>
        <source>Printing stopped. Pages that had been sent may still come out.</source>
        <translation>인쇄를 멈췄습니다. 이미 보낸 쪽은 나올 수 있습니다.</translation>
    </message>
    <message>
        <source>Sent 1 page to the printer</source>
        <translation>1쪽을 프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>Sent {count} pages to the printer</source>
        <translation>{count}쪽을 프린터로 보냈습니다</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Mark changes in the quotation</source>
        <translation>인용의 변경 표시</translation>
    </message>
    <message>
        <source>The source&apos;s words</source>
        <translation>출처 원문</translation>
    </message>
    <message>
        <source>Words to put in</source>
        <translation>넣을 말</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>처리하지 못한 작업</translation>
    </message>
    <message>
        <source>Select words of the source, then say what is done with them. The change shows wherever the quotation prints.</source>
        <translation>출처 원문에서 텍스트를 선택한 뒤 변경 방법을 고르십시오. 변경은 인용이 인쇄되는 모든 곳에 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Leave out …</source>
        <translation>생략(&amp;L) …</translation>
    </message>
    <message>
        <source>Add [&amp;sic]</source>
        <translation>[sic] 추가(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Put in after</source>
        <translation>뒤에 넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>인쇄 모양</translation>
    </message>
    <message>
        <source>“{words}”: put in [{offer}]</source>
        <translation>“{words}”: [{offer}] 넣기</translation>
    </message>
    <message>
        <source>“{words}”: when was that?</source>
        <translation>“{words}”: 언제입니까?</translation>
    </message>
</context>
<context>
    <name>Readback</name>
    <message>
        <source>Compared with {name}</source>
        <translation>{name}과(와) 비교</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>반영(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>무시(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show in the briefing</source>
        <translation>브리핑에서 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Show the part of the briefing that this is about</source>
        <translation>해당하는 브리핑 부분 보기</translation>
    </message>
    <message>
        <source>Have this in the briefing as the file has it. Changes of a source&apos;s words are marked; undo takes all back.</source>
        <translation>파일의 내용을 브리핑에 반영합니다. 원문에서 바뀐 부분은 표시되며, 실행 취소로 모두 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Add with its source</source>
        <translation>출처와 함께 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Add the quotation to the briefing, with its source</source>
        <translation>인용을 출처와 함께 브리핑에 추가</translation>
    </message>
    <message>
        <source>Mark this as settled. Nothing in the briefing changes.</source>
        <translation>처리한 것으로 표시합니다. 브리핑은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>내 것 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Keep this as your briefing has it, and mark it as settled. Nothing in the briefing changes.</source>
        <translation>브리핑에 있는 그대로 두고 처리한 것으로 표시합니다. 브리핑은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Kept mine</source>
        <translation>내 것 유지함</translation>
    </message>
    <message>
        <source>Your briefing keeps this as it is. Export it again, and Word has it that way too.</source>
        <translation>브리핑에는 그대로 남아 있습니다. 다시 내보내면 Word 파일도 그렇게 됩니다.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>물렸습니다</translation>
    </message>
    <message>
        <source>{unchanged} of {count} quotations are unchanged. Your briefing stays as it is until you take something over.</source>
        <translation>인용 {count}개 중 {unchanged}개가 그대로입니다. 반영하기 전까지 브리핑은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>“{name}” was written from another briefing, and no quotation was found in it.</source>
        <translation>“{name}”은(는) 다른 브리핑에서 만든 파일이며, 인용을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” says that Briefer wrote it, and no quotation was found in it.</source>
        <translation>“{name}”에는 Briefer가 만들었다는 표시가 없으며, 인용을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>It has 1 quotation, and no article here has its words.</source>
        <translation>인용이 1개 있으며, 그 문구가 있는 기사는 여기에 없습니다.</translation>
    </message>
    <message>
        <source>It has {count} quotations, and no article here has their words.</source>
        <translation>인용이 {count}개 있으며, 그 문구가 있는 기사는 여기에 없습니다.</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>인용 1개</translation>
    </message>
    <message>
        <source>{count} quotations</source>
        <translation>인용 {count}개</translation>
    </message>
    <message>
        <source>{quotations}, of which articles here have {found}.</source>
        <translation>{quotations} 중 {found}개가 여기 있는 기사에 있습니다.</translation>
    </message>
    <message>
        <source>The words, with what changed</source>
        <translation>문구와 바뀐 부분</translation>
    </message>
    <message>
        <source>It was: {before} It is now: {after}</source>
        <translation>이전: {before} 현재: {after}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>직접 쓴 글</translation>
    </message>
    <message>
        <source>New quotations</source>
        <translation>새 인용</translation>
    </message>
    <message>
        <source>Comments of colleagues</source>
        <translation>동료의 메모</translation>
    </message>
    <message>
        <source>Written by Briefer</source>
        <translation>Briefer가 쓴 부분</translation>
    </message>
    <message>
        <source>It reads now: {note}</source>
        <translation>현재 각주: {note}</translation>
    </message>
    <message>
        <source>Taken over, it reads: {words}</source>
        <translation>반영하면: {words}</translation>
    </message>
    <message>
        <source>What was changed cannot be marked as a change of the source&apos;s words, so it cannot be taken over.</source>
        <translation>원문의 변경으로 표시할 수 없어 반영할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its note: {note}</source>
        <translation>각주: {note}</translation>
    </message>
    <message>
        <source>no source found here</source>
        <translation>여기에서 출처를 찾지 못함</translation>
    </message>
    <message>
        <source>nearest words: {title}</source>
        <translation>가장 가까운 문구: {title}</translation>
    </message>
    <message>
        <source>with its source: {title}</source>
        <translation>출처 있음: {title}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>{who}, {when}, about “{words}”</source>
        <translation>{who}, {when}, “{words}”에 대해</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{who}, {when}, in the paragraph “{words}”</source>
        <translation>{who}, {when}, “{words}” 단락에서</translation>
    </message>
    <message>
        <source>Tracked: {who}.</source>
        <translation>변경 내용 추적: {who}.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Changed, and marked</source>
        <translation>표시하고 바꿈</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>줄어듦</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>나뉨</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>자리가 바뀜</translation>
    </message>
    <message>
        <source>Note lost</source>
        <translation>각주 없어짐</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>각주 바뀜</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>각주 추가됨</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>문서 정보</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>핵심 요지</translation>
    </message>
    <message>
        <source>Key judgment</source>
        <translation>핵심 판단</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Beside a quotation</source>
        <translation>인용 옆</translation>
    </message>
    <message>
        <source>Under a quotation</source>
        <translation>인용 아래</translation>
    </message>
    <message>
        <source>Label or list</source>
        <translation>라벨 또는 목록</translation>
    </message>
    <message>
        <source>Compare with an edited Word file</source>
        <translation>편집된 Word 파일과 비교</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.docm)</source>
        <translation>Word 문서 (*.docx *.docm)</translation>
    </message>
    <message>
        <source>Comparing with {name} …</source>
        <translation>{name}과(와) 비교하는 중…</translation>
    </message>
    <message>
        <source>“{name}” reads as your briefing does. Nobody changed it.</source>
        <translation>“{name}”은(는) 브리핑과 같습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody changed “{name}”.</source>
        <translation>“{name}”을(를) 변경한 사람은 없습니다.</translation>
    </message>
    <message>
        <source>Your briefing is as it was.</source>
        <translation>브리핑은 그대로입니다.</translation>
    </message>
    <message>
        <source>The briefing is not as it was when the file was compared, so this cannot be taken over any more. Compare it again.</source>
        <translation>파일을 비교한 뒤 브리핑이 바뀌어 더는 반영할 수 없습니다. 다시 비교하십시오.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>반영됨</translation>
    </message>
    <message>
        <source>Stopped. Your briefing is as it was.</source>
        <translation>중지했습니다. 브리핑은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Original page</source>
        <translation>원본 페이지</translation>
    </message>
    <message>
        <source>Show the page as it was printed beside the text, or no more</source>
        <translation>인쇄된 원본 페이지를 본문 옆에 표시하거나 숨기기</translation>
    </message>
    <message>
        <source>Show where each was found</source>
        <translation>각각의 출처 보기</translation>
    </message>
    <message>
        <source>Cite as</source>
        <translation>인용 형식</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>현재 쪽</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Close the original page</source>
        <translation>원본 쪽 닫기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The page as it was printed</source>
        <translation>인쇄된 원본 쪽</translation>
    </message>
    <message>
        <source>Original, page {label}</source>
        <translation>원본, {label}쪽</translation>
    </message>
    <message>
        <source>Page {label} of the original</source>
        <translation>원본 {label}쪽</translation>
    </message>
    <message>
        <source>The original&apos;s pages cannot be shown here. What stands beside is safe.</source>
        <translation>원본 페이지를 여기에 표시할 수 없습니다. 옆의 본문은 안전합니다.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Correct page numbers</source>
        <translation>쪽 번호 수정</translation>
    </message>
    <message>
        <source>Page {place} of {count} in the file is numbered (such as 17 or iv).
The pages after it are counted on; those before it stay as they are.</source>
        <translation>파일의 {count}쪽 가운데 {place}번째 쪽에 인쇄된 번호(예: 17, iv).
그 뒤의 쪽은 이어서 매기고, 그 앞의 쪽은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Pages count from {number}</source>
        <translation>쪽 번호를 {number}부터 매깁니다</translation>
    </message>
    <message>
        <source>Filed under {name}, not checked</source>
        <translation>{name} 항목으로 보냈습니다(확인되지 않음)</translation>
    </message>
    <message>
        <source>Adjusted a passage</source>
        <translation>인용문을 조정했습니다</translation>
    </message>
    <message>
        <source>Removed a passage</source>
        <translation>인용문을 제거했습니다</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <translation>미분류</translation>
    </message>
    <message>
        <source>Brought in under {name}</source>
        <translation>{name} 항목으로 가져왔습니다</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>기사: {title}</translation>
    </message>
    <message>
        <source>{count} words selected, without what is folded away. Tab leads to the sections.</source>
        <translation>접힌 부분을 제외하고 {count}단어를 선택했습니다. Tab 키를 누르면 항목으로 이동합니다.</translation>
    </message>
    <message>
        <source>{count} words selected. Tab leads to the sections.</source>
        <translation>{count}단어를 선택했습니다. Tab 키를 누르면 항목으로 이동합니다.</translation>
    </message>
    <message>
        <source>Original page beside the text</source>
        <translation>본문 옆에 원본 쪽 표시</translation>
    </message>
    <message>
        <source>Correct page numbers…</source>
        <translation>쪽 번호 수정…</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n}개 더</translation>
    </message>
    <message>
        <source>Other sections to file under: {n}</source>
        <translation>넣을 수 있는 다른 항목: {n}개</translation>
    </message>
    <message>
        <source>File under a new section</source>
        <translation>새 항목으로 보내기</translation>
    </message>
    <message>
        <source>File under {name}</source>
        <translation>{name} 항목으로 보내기</translation>
    </message>
    <message>
        <source>{words} (key {key})</source>
        <translation>{words}({key} 키)</translation>
    </message>
    <message>
        <source>Name of the new section</source>
        <translation>새 항목 이름</translation>
    </message>
    <message>
        <source>Enter files the selection</source>
        <translation>Enter 키로 선택 영역 보내기</translation>
    </message>
    <message>
        <source>File the selection</source>
        <translation>선택 영역 보내기</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Type what it says</source>
        <translation>출처의 문구 입력</translation>
    </message>
    <message>
        <source>Type a quotation, word for word …</source>
        <translation>인용할 문구를 그대로 입력 …</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>The page on which it stands, such as 12 or 12-13</source>
        <translation>문구가 있는 쪽(예: 12, 12-13)</translation>
    </message>
    <message>
        <source>Such as 12 or 12-13</source>
        <translation>예: 12, 12-13</translation>
    </message>
    <message>
        <source>Who is quoted, if not the author</source>
        <translation>저자가 아닌 경우 발언자</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Source without text</source>
        <translation>본문 없는 출처</translation>
    </message>
    <message>
        <source>About this source</source>
        <translation>이 출처 안내</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>쪽(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>발언자(&amp;S)</translation>
    </message>
    <message>
        <source>{words} (key {key}; Alt+{key} while you type)</source>
        <translation>{words}({key} 키, 입력 중에는 Alt+{key})</translation>
    </message>
    <message>
        <source>The text of this source is not here. Quotations are typed by hand, and their cards say that they were not checked.</source>
        <translation>이 출처의 본문은 여기에 없습니다. 인용은 직접 입력하며, 카드에는 확인되지 않았다고 표시됩니다.</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>제목 없는 항목</translation>
    </message>
    <message>
        <source>the bottom line</source>
        <translation>핵심 요지</translation>
    </message>
    <message>
        <source>a key judgment</source>
        <translation>핵심 판단</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>보낼 항목</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Change it to the selection</source>
        <translation>선택 영역으로 변경</translation>
    </message>
    <message>
        <source>Show all that is folded away</source>
        <translation>접힌 내용 모두 보기</translation>
    </message>
    <message>
        <source>Bring in its 1 highlight</source>
        <translation>강조 1개 가져오기</translation>
    </message>
    <message>
        <source>Bring in its {count} highlights</source>
        <translation>강조 {count}개 가져오기</translation>
    </message>
    <message>
        <source>Filed under {name}</source>
        <translation>{name} 항목으로 보냄</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>카드 보기</translation>
    </message>
    <message>
        <source>Mark changes…</source>
        <translation>변경 표시…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>이동할 위치</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>인용문 제거</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Filed under {name}. Click to see the card.</source>
        <translation>{name} 항목으로 보냄. 클릭하면 카드를 봅니다.</translation>
    </message>
    <message>
        <source>Filed under {name}. Drag a handle to move that end.</source>
        <translation>{name} 항목으로 보냄. 손잡이를 끌면 그 끝이 옮겨집니다.</translation>
    </message>
    <message>
        <source>Filed under {name}. Click to see the card, and handles that move its ends.</source>
        <translation>{name} 항목으로 보냄. 클릭하면 카드와 양 끝을 옮기는 손잡이가 나타납니다.</translation>
    </message>
    <message>
        <source>Click to hide</source>
        <translation>클릭하여 숨기기</translation>
    </message>
    <message>
        <source>Click to show</source>
        <translation>클릭하여 보기</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>author</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>{fields} not stated</source>
        <translation>{fields} 미상</translation>
    </message>
    <message>
        <source>1 field supplied from other articles</source>
        <translation>정보 1개를 다른 기사에서 보충</translation>
    </message>
    <message>
        <source>1 field supplied from elsewhere</source>
        <translation>정보 1개를 다른 곳에서 보충</translation>
    </message>
    <message>
        <source>{count} fields supplied from other articles</source>
        <translation>정보 {count}개를 다른 기사에서 보충</translation>
    </message>
    <message>
        <source>{count} fields supplied from elsewhere</source>
        <translation>정보 {count}개를 다른 곳에서 보충</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>What is wrong</source>
        <translation>문제점</translation>
    </message>
    <message>
        <source>Fields of the reference</source>
        <translation>참고 문헌 정보</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참고 문헌</translation>
    </message>
    <message>
        <source>A source without text</source>
        <translation>본문 없는 출처</translation>
    </message>
    <message>
        <source>Give it a title, so that it can be found again.</source>
        <translation>다시 찾을 수 있도록 제목을 입력하십시오.</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>{title} 추가됨</translation>
    </message>
    <message>
        <source>Without its subtitle</source>
        <translation>부제 제외</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>부제(&amp;S)</translation>
    </message>
    <message>
        <source>This is no date. Write it like 2016, 2016-06, 2016-06-09, about 2016, spring 2016 or 2016-06 to 2016-08.</source>
        <translation>날짜 형식이 아닙니다. 2016, 2016-06, 2016-06-09, about 2016, spring 2016, 2016-06 to 2016-08처럼 입력하십시오.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>출처 종류</translation>
    </message>
    <message>
        <source>What it is; it decides how it is cited</source>
        <translation>출처의 종류에 따라 인용 형식이 정해짐</translation>
    </message>
    <message>
        <source>Where it came from: {field}</source>
        <translation>값의 출처: {field}</translation>
    </message>
    <message>
        <source>Kind of author</source>
        <translation>저자 종류</translation>
    </message>
    <message>
        <source>A person or a body</source>
        <translation>개인 또는 단체</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>전치사</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>접미사</translation>
    </message>
    <message>
        <source>What stands before the family name, such as van or de la</source>
        <translation>van, de la처럼 성 앞에 붙는 말</translation>
    </message>
    <message>
        <source>Such as Jr. or III</source>
        <translation>예: Jr., III</translation>
    </message>
    <message>
        <source>Name of the body, or name as written</source>
        <translation>단체 이름 또는 표기된 이름</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>전체 이름</translation>
    </message>
    <message>
        <source>Move this author up</source>
        <translation>이 저자를 위로 이동</translation>
    </message>
    <message>
        <source>Remove this author</source>
        <translation>이 저자 제거</translation>
    </message>
    <message>
        <source>Add an author</source>
        <translation>저자 추가</translation>
    </message>
    <message>
        <source>Add a person or a body</source>
        <translation>개인 또는 단체 추가</translation>
    </message>
    <message>
        <source>+ Author</source>
        <translation>+ 저자</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Person, all parts</source>
        <translation>개인, 모든 요소</translation>
    </message>
    <message>
        <source>Person, family name first</source>
        <translation>개인, 성 먼저</translation>
    </message>
    <message>
        <source>Body, or name as written</source>
        <translation>단체 또는 표기된 이름</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>Offered by other articles</source>
        <translation>다른 기사의 제안</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>반영됨</translation>
    </message>
    <message>
        <source>As it will print</source>
        <translation>인쇄될 모습</translation>
    </message>
    <message>
        <source>The note, as it will print</source>
        <translation>인쇄될 각주</translation>
    </message>
    <message>
        <source>The line in the source list, as it will print</source>
        <translation>인쇄될 출처 목록의 줄</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>각주</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>신문 기사</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>잡지 기사</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>학술지 논문</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>블로그 글</translation>
    </message>
    <message>
        <source>Post on social media</source>
        <translation>소셜 미디어 게시물</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>도서</translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation>도서의 장</translation>
    </message>
    <message>
        <source>Cable, letter or message</source>
        <translation>전문, 서신 또는 메시지</translation>
    </message>
    <message>
        <source>Meeting or event</source>
        <translation>회의 또는 행사</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>인터뷰</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>연설</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>청문회</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>방송</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>법률</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>조약</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>학위 논문</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>기타 문서</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>매체(&amp;O)</translation>
    </message>
    <message>
        <source>The newspaper, journal, site or book that it appeared in</source>
        <translation>실린 신문, 학술지, 사이트 또는 도서</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>발행처(&amp;P)</translation>
    </message>
    <message>
        <source>The body that published it</source>
        <translation>발행한 단체</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>발행지(&amp;A)</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>발행한 곳</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>번호(&amp;N)</translation>
    </message>
    <message>
        <source>Of a report or a cable</source>
        <translation>보고서 또는 전문의 번호</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>권(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>호(&amp;I)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>쪽(&amp;G)</translation>
    </message>
    <message>
        <source>Such as 12-19</source>
        <translation>예: 12-19</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>주소(&amp;D)</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>D&amp;OI</source>
        <translation>DOI(&amp;O)</translation>
    </message>
    <message>
        <source>Such as 10.1000/182</source>
        <translation>예: 10.1000/182</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Such as en or ko</source>
        <translation>예: en, ko</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>날짜(&amp;T)</translation>
    </message>
    <message>
        <source>2016-06-09, 2016-06, about 2016, spring 2016, 2016 to 2017</source>
        <translation>2016-06-09, 2016-06, 약 2016, 2016년 봄, 2016 ~ 2017</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>열람일(&amp;R)</translation>
    </message>
    <message>
        <source>The day on which it was read at its address</source>
        <translation>해당 주소에서 열람한 날짜</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Now {role}</source>
        <translation>이제 {role}입니다</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>제목 위 문구</translation>
    </message>
    <message>
        <source>Line that names the author</source>
        <translation>필자 줄</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>사진 출처</translation>
    </message>
    <message>
        <source>Link to other articles</source>
        <translation>다른 기사 링크</translation>
    </message>
    <message>
        <source>Note on the author</source>
        <translation>필자 소개</translation>
    </message>
    <message>
        <source>Page clutter</source>
        <translation>기사 외 문구</translation>
    </message>
    <message>
        <source>These {count} blocks are</source>
        <translation>이 단락 {count}개의 종류</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>단락 종류</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>these words in this order</source>
        <translation>이 단어를 이 순서대로</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>둘 중 하나</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>뒤의 단어 제외</translation>
    </message>
    <message>
        <source>by an author</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>from an outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>older than a year or day: 2016, 2016-06-09</source>
        <translation>해당 연도나 날짜 이전: 2016, 2016-06-09</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>해당 시점 이후</translation>
    </message>
    <message>
        <source>quoted in a section of the briefing</source>
        <translation>브리핑 항목에서 인용됨</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>All words are looked for, the last one may be just begun.</source>
        <translation>모든 단어를 찾으며, 마지막 단어는 일부만 입력해도 됩니다.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>add files</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Add files, a folder or what is on the clipboard</source>
        <translation>파일, 폴더 또는 클립보드 내용 추가</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>기사 추가</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article&apos;s text first.</source>
        <translation>클립보드에 텍스트가 없습니다. 먼저 기사 본문을 복사하십시오.</translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation>기사({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>파일…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>폴더…</translation>
    </message>
    <message>
        <source>What is on the clipboard</source>
        <translation>클립보드 내용</translation>
    </message>
    <message>
        <source>Drop articles here, or</source>
        <translation>기사를 여기에 놓거나</translation>
    </message>
    <message>
        <source>Drop, or</source>
        <translation>놓거나</translation>
    </message>
    <message>
        <source>Briefing, no source</source>
        <translation>브리핑 (출처 아님)</translation>
    </message>
    <message>
        <source>Author, outlet and date not stated</source>
        <translation>저자, 매체, 날짜 미상</translation>
    </message>
    <message>
        <source>Outlet and date not stated</source>
        <translation>매체, 날짜 미상</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>매체 미상</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>Wire copy, also in {where}</source>
        <translation>통신사 기사, {where}에도 게재</translation>
    </message>
    <message>
        <source>Both print the text of one agency: one source, not two.</source>
        <translation>둘 다 한 통신사의 글을 실었습니다. 출처는 둘이 아니라 하나입니다.</translation>
    </message>
    <message>
        <source>Fuller copy: {title}</source>
        <translation>더 긴 판: {title}</translation>
    </message>
    <message>
        <source>The other article has this one&apos;s text, and more of it.</source>
        <translation>다른 기사에는 이 기사의 글이 모두 있고, 더 있습니다.</translation>
    </message>
    <message>
        <source>Cut copy: {title}</source>
        <translation>축약판: {title}</translation>
    </message>
    <message>
        <source>The other article has only part of this one&apos;s text.</source>
        <translation>다른 기사에는 이 기사의 글이 일부만 있습니다.</translation>
    </message>
    <message>
        <source>Same text as {title}</source>
        <translation>{title} 기사와 본문 동일</translation>
    </message>
    <message>
        <source>Both articles have the same text: one source, not two.</source>
        <translation>두 기사의 글이 같습니다. 출처는 둘이 아니라 하나입니다.</translation>
    </message>
    <message>
        <source>{share} same as {title}</source>
        <translation>{title} 기사와 {share} 일치</translation>
    </message>
    <message>
        <source>So much of the text stands in both articles.</source>
        <translation>글이 이만큼 두 기사에 똑같이 있습니다.</translation>
    </message>
    <message>
        <source>A newer text was added</source>
        <translation>새 본문이 추가됨</translation>
    </message>
    <message>
        <source>The same article was added again, and its text had changed.</source>
        <translation>같은 기사를 다시 추가했고, 그 글이 바뀌어 있었습니다.</translation>
    </message>
    <message>
        <source>Newer text of an article here</source>
        <translation>이곳에 있는 기사의 새 본문</translation>
    </message>
    <message>
        <source>The article was here before, with another text.</source>
        <translation>이 기사는 전에 다른 글로 들어 있었습니다.</translation>
    </message>
    <message>
        <source>Click to open the other article.</source>
        <translation>클릭하면 다른 기사를 엽니다.</translation>
    </message>
    <message>
        <source>In brackets: the article itself does not state it. It was taken from another article, inferred or typed in.</source>
        <translation>대괄호 안: 기사 자체에는 적혀 있지 않습니다. 다른 기사에서 가져왔거나 추정했거나 입력한 것입니다.</translation>
    </message>
    <message>
        <source>Copied the citation</source>
        <translation>출처 표기를 복사했습니다</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>표시할 기사</translation>
    </message>
    <message>
        <source>More collections and tags</source>
        <translation>다른 모음과 태그</translation>
    </message>
    <message>
        <source>More ⌄</source>
        <translation>더 보기 ⌄</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>인용됨</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>보완 필요</translation>
    </message>
    <message>
        <source>Stopped. What was added before stays.</source>
        <translation>중지했습니다. 이미 추가된 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>There are no files in that folder.</source>
        <translation>폴더에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation>기사 1건 추가됨</translation>
    </message>
    <message>
        <source>{count} articles added</source>
        <translation>기사 {count}건 추가됨</translation>
    </message>
    <message>
        <source>1 was in the library already</source>
        <translation>1건은 이미 보관함에 있음</translation>
    </message>
    <message>
        <source>{count} were in the library already</source>
        <translation>{count}건은 이미 보관함에 있음</translation>
    </message>
    <message>
        <source>1 file of another kind passed over</source>
        <translation>다른 형식의 파일 1개 건너뜀</translation>
    </message>
    <message>
        <source>{count} files of other kinds passed over</source>
        <translation>다른 형식의 파일 {count}개 건너뜀</translation>
    </message>
    <message>
        <source>The file in that folder is of a kind that Briefer cannot read.</source>
        <translation>폴더의 파일은 Briefer가 읽을 수 없는 형식입니다.</translation>
    </message>
    <message>
        <source>The {count} files in that folder are of kinds that Briefer cannot read.</source>
        <translation>폴더의 파일 {count}개는 Briefer가 읽을 수 없는 형식입니다.</translation>
    </message>
    <message>
        <source>1 file could not be added.</source>
        <translation>파일 1개를 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>{count} files could not be added.</source>
        <translation>파일 {count}개를 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>새 모음…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>새 태그…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove the collection…</source>
        <translation>모음 제거…</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation>{name} 모음에 추가됨</translation>
    </message>
    <message>
        <source>Left {name}</source>
        <translation>{name} 모음에서 제외됨</translation>
    </message>
    <message>
        <source>Tagged {name}</source>
        <translation>{name} 태그 지정됨</translation>
    </message>
    <message>
        <source>No longer {name}</source>
        <translation>{name} 태그 해제됨</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>모음 이름 바꾸기</translation>
    </message>
    <message>
        <source>Renamed {name}</source>
        <translation>{name} 이름 변경됨</translation>
    </message>
    <message>
        <source>Remove the collection “{name}”?</source>
        <translation>“{name}” 모음을 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>Its articles stay in the library.</source>
        <translation>기사는 보관함에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Removed the collection {name}</source>
        <translation>{name} 모음을 제거했습니다</translation>
    </message>
    <message>
        <source>Removed the tag {name}</source>
        <translation>{name} 태그를 제거했습니다</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 모음</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Search all articles instead</source>
        <translation>전체 기사에서 검색</translation>
    </message>
    <message>
        <source>In which order the articles stand</source>
        <translation>기사 정렬 순서</translation>
    </message>
    <message>
        <source>Search 1 article</source>
        <translation>기사 1건 검색</translation>
    </message>
    <message>
        <source>Search {count} articles</source>
        <translation>기사 {count}건 검색</translation>
    </message>
    <message>
        <source>Sorted: {name}</source>
        <translation>정렬: {name}</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>기사 {n}건</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>Found in 1 article</source>
        <translation>기사 1건에서 찾음</translation>
    </message>
    <message>
        <source>The best {n} places</source>
        <translation>가장 알맞은 {n}곳</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>Found in {count} articles</source>
        <translation>기사 {count}건에서 찾음</translation>
    </message>
    <message>
        <source>Open	Return</source>
        <translation>열기	Return</translation>
    </message>
    <message>
        <source>Compare with the newer text…</source>
        <translation>새 본문과 비교…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>출처 표기 복사</translation>
    </message>
    <message>
        <source>Edit reference…</source>
        <translation>출처 정보 편집…</translation>
    </message>
    <message>
        <source>Remove from library…	Del</source>
        <translation>보관함에서 제거…	Del</translation>
    </message>
    <message>
        <source>Remove {n} from library…	Del</source>
        <translation>보관함에서 {n}건 제거…	Del</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>날짜순</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>매체순</translation>
    </message>
    <message>
        <source>By date added</source>
        <translation>추가한 날짜순</translation>
    </message>
    <message>
        <source>No article holds “{words}”.</source>
        <translation>“{words}” 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>No article holds {words}.</source>
        <translation>{words} 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Try fewer words or the beginning of one; the ? in the box shows other ways.</source>
        <translation>단어를 줄이거나 앞부분만 입력해 보십시오. 검색창의 ?에서 다른 방법을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This briefing cites no article yet. Select text in one to file a passage.</source>
        <translation>이 브리핑에 인용한 기사가 아직 없습니다. 기사에서 텍스트를 선택하여 인용문을 보내십시오.</translation>
    </message>
    <message>
        <source>No reference lacks its author, title, outlet or date.</source>
        <translation>모든 출처 정보에 저자, 제목, 매체, 날짜가 있습니다.</translation>
    </message>
    <message>
        <source>Nothing here yet. Drag articles onto its name above to add them.</source>
        <translation>아직 비어 있습니다. 위의 이름으로 기사를 끌어 놓으면 추가됩니다.</translation>
    </message>
    <message>
        <source>No articles yet. Drop saved articles into this window, or add files below. Their text stays on this computer.</source>
        <translation>아직 기사가 없습니다. 저장한 기사를 이 창에 놓거나 아래에서 파일을 추가하십시오. 본문은 이 컴퓨터에만 보관됩니다.</translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation>추가 진행률</translation>
    </message>
    <message>
        <source>Cancel adding</source>
        <translation>추가 취소</translation>
    </message>
    <message>
        <source>Stop adding; what was added before stays</source>
        <translation>추가 중지, 이미 추가된 것은 그대로 있음</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Looking for articles …</source>
        <translation>기사를 찾는 중 …</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>{total}건 중 {done}건 읽는 중</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>중지하는 중 …</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>거의 완료</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation>{n}초 남음</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>{n}분 남음</translation>
    </message>
    <message>
        <source>{n} h left</source>
        <translation>{n}시간 남음</translation>
    </message>
    <message>
        <source>Removed {title} from the library</source>
        <translation>{title} 기사를 보관함에서 제거했습니다</translation>
    </message>
    <message>
        <source>Removed {title}. The briefing keeps its own copy.</source>
        <translation>{title} 기사를 제거했습니다. 브리핑에는 사본이 남아 있습니다.</translation>
    </message>
    <message>
        <source>Removed {count} articles from the library</source>
        <translation>기사 {count}건을 보관함에서 제거했습니다</translation>
    </message>
    <message>
        <source>Removed {count} articles. The briefing keeps its own copies of what it cites.</source>
        <translation>기사 {count}건을 제거했습니다. 브리핑에는 인용한 기사의 사본이 남아 있습니다.</translation>
    </message>
    <message>
        <source>Removing every trace …</source>
        <translation>모든 흔적을 제거하는 중 …</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>모든 곳에서 제거</translation>
    </message>
    <message>
        <source>Removed. Where else it may be:</source>
        <translation>제거했습니다. 다른 곳에 남아 있을 수 있습니다:</translation>
    </message>
    <message>
        <source>Briefings that cite what is removed keep their own copy of its text. “Remove everywhere” takes it out of undo histories and earlier versions of briefings too.</source>
        <translation>제거한 기사를 인용하는 브리핑은 그 본문의 사본을 계속 지닙니다. “모든 곳에서 제거”는 브리핑의 실행 취소 기록과 이전 버전에서도 제거합니다.</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>보관함에서 제거</translation>
    </message>
    <message>
        <source>Removed. See where else it may be</source>
        <translation>제거했습니다. 다른 위치를 확인하세요</translation>
    </message>
    <message>
        <source>Remove “{title}” from the library?</source>
        <translation>“{title}” 기사를 보관함에서 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>Remove {count} articles from the library?</source>
        <translation>기사 {count}건을 보관함에서 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>전체 기사 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Show all articles (Escape)</source>
        <translation>전체 기사 보기(Escape)</translation>
    </message>
    <message>
        <source>Ways to search</source>
        <translation>검색 방법</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose an article on the left to read it here.</source>
        <translation>왼쪽에서 기사를 선택하면 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <source>Chicago, notes and bibliography</source>
        <translation>시카고, 각주 및 참고 문헌</translation>
    </message>
    <message>
        <source>Chicago, shortened notes</source>
        <translation>시카고, 짧은 각주</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>시카고, 저자-연도</translation>
    </message>
    <message>
        <source>APA, American Psychological Association</source>
        <translation>APA, 미국 심리학회</translation>
    </message>
    <message>
        <source>MLA, Modern Language Association</source>
        <translation>MLA, 미국 현대언어학회</translation>
    </message>
    <message>
        <source>OSCOLA, Oxford legal authorities</source>
        <translation>OSCOLA, 옥스퍼드 법률</translation>
    </message>
    <message>
        <source>Bluebook, law review</source>
        <translation>블루북, 법학 학술지</translation>
    </message>
    <message>
        <source>IEEE</source>
        <translation>IEEE</translation>
    </message>
    <message>
        <source>Harvard, Cite Them Right</source>
        <translation>하버드, Cite Them Right</translation>
    </message>
    <message>
        <source>APSA, political science</source>
        <translation>APSA, 정치학</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>인용 양식</translation>
    </message>
    <message>
        <source>Choose one, or type to search all styles</source>
        <translation>선택하거나 입력하여 모든 양식 검색</translation>
    </message>
    <message>
        <source>Choose a style file</source>
        <translation>양식 파일 선택</translation>
    </message>
    <message>
        <source>Choose a .csl file of your own</source>
        <translation>직접 준비한 .csl 파일 선택</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>파일…</translation>
    </message>
    <message>
        <source>Choose a citation style</source>
        <translation>인용 양식 선택</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>인용 양식 (*.csl)</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggested passage</source>
        <translation>제안된 구절</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>기사에서 보기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>물리기</translation>
    </message>
    <message>
        <source>Show in the briefing</source>
        <translation>브리핑에서 보기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>File {words}</source>
        <translation>{words} 넣기</translation>
    </message>
    <message>
        <source>Show {words}</source>
        <translation>{words} 보기</translation>
    </message>
    <message>
        <source>Show {words} in the briefing</source>
        <translation>{words} 브리핑에서 보기</translation>
    </message>
    <message>
        <source>Dismiss {words}</source>
        <translation>{words} 물리기</translation>
    </message>
    <message>
        <source>Take back {words}</source>
        <translation>{words} 되돌리기</translation>
    </message>
    <message>
        <source>Has {terms}.</source>
        <translation>용어: {terms}.</translation>
    </message>
    <message>
        <source>Like “{passage}”: both have {words}.</source>
        <translation>“{passage}”와 비슷함. 함께 쓰인 말: {words}.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>For the &amp;section</source>
        <translation>항목(&amp;S)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>&amp;Terms…</source>
        <translation>용어(&amp;T)…</translation>
    </message>
    <message>
        <source>Edit the terms of the theme</source>
        <translation>주제의 용어 고치기</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보이는 내용</translation>
    </message>
    <message>
        <source>Suggested passages</source>
        <translation>제안된 구절들</translation>
    </message>
    <message>
        <source>&amp;Dismissed…</source>
        <translation>물린 제안(&amp;D)…</translation>
    </message>
    <message>
        <source>What was dismissed, to be reinstated</source>
        <translation>물린 제안을 보고 되살리기</translation>
    </message>
    <message>
        <source>Untitled section</source>
        <translation>제목 없는 항목</translation>
    </message>
    <message>
        <source>Looking through your articles …</source>
        <translation>기사를 살펴보는 중…</translation>
    </message>
    <message>
        <source>Nothing more is suggested here. Terms of the theme, a heading, or passages that are filed in the section tell what to look for.</source>
        <translation>더 제안할 구절이 없습니다. 주제의 용어나 제목, 이 항목에 넣은 구절에 따라 찾습니다.</translation>
    </message>
    <message>
        <source>1 passage of your articles may belong here.</source>
        <translation>기사에서 이 절에 어울릴 만한 구절이 1개 있습니다.</translation>
    </message>
    <message>
        <source>{count} passages of your articles may belong here.</source>
        <translation>기사에서 이 절에 어울릴 만한 구절이 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>넣었습니다</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>물렸습니다</translation>
    </message>
    <message>
        <source>Terms of {theme}</source>
        <translation>{theme} 용어</translation>
    </message>
    <message>
        <source>Words that speak for this theme, one on each line. Suggestions go by them. A plural counts as its singular.</source>
        <translation>이 주제를 나타내는 말을 한 줄에 하나씩 적습니다. 구절은 이 말에 따라 제안됩니다. 영어 복수형은 단수형과 같게 봅니다.</translation>
    </message>
    <message>
        <source>Terms, one on each line</source>
        <translation>용어, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Dismissed suggestions</source>
        <translation>물린 제안</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>목록 내용</translation>
    </message>
    <message>
        <source>Enter reinstates what is chosen</source>
        <translation>Enter 키를 누르면 고른 제안을 되살립니다</translation>
    </message>
    <message>
        <source>&amp;Reinstate</source>
        <translation>되살리기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in article</source>
        <translation>기사에서 보기(&amp;S)</translation>
    </message>
    <message>
        <source>its article is no longer here</source>
        <translation>기사가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>되살렸습니다</translation>
    </message>
    <message>
        <source>Nothing is dismissed in this briefing.</source>
        <translation>이 브리핑에서 물린 제안이 없습니다.</translation>
    </message>
    <message>
        <source>1 suggestion was dismissed and stays away until reinstated.</source>
        <translation>제안 1개를 물렸습니다. 되살리기 전에는 다시 나오지 않습니다.</translation>
    </message>
    <message>
        <source>{count} suggestions were dismissed and stay away until reinstated.</source>
        <translation>제안 {count}개를 물렸습니다. 되살리기 전에는 다시 나오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Action memo</source>
        <translation>조치 보고</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>정보 평가</translation>
    </message>
    <message>
        <source>Briefing note</source>
        <translation>브리핑 노트</translation>
    </message>
    <message>
        <source>Long report</source>
        <translation>장문 보고서</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>회의 브리핑</translation>
    </message>
    <message>
        <source>One-page handout</source>
        <translation>한 쪽 배포 자료</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>건의</translation>
    </message>
</context>
<context>
    <name>ThemeKeys</name>
    <message>
        <source>Theme keys</source>
        <translation>주제 단축키</translation>
    </message>
    <message>
        <source>File with single &amp;keys</source>
        <translation>단일 키로 보내기(&amp;K)</translation>
    </message>
    <message>
        <source>File with single keys</source>
        <translation>단일 키로 보내기</translation>
    </message>
    <message>
        <source>Key for {theme}</source>
        <translation>{theme} 키</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>단축키 안내</translation>
    </message>
    <message>
        <source>A key files what is selected in the open article. Keys act only while text is selected there.</source>
        <translation>키를 누르면 열린 기사에서 선택한 텍스트를 해당 주제로 보냅니다. 텍스트를 선택한 동안에만 작동합니다.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Defections</source>
        <translation>탈북</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>외교</translation>
    </message>
    <message>
        <source>Labor</source>
        <translation>노동</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>제재</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>둘러보기 끝내기</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Your articles</source>
        <translation>내 기사</translation>
    </message>
    <message>
        <source>Everything that you saved. Drop files or folders here to add more; search looks through every text. A click opens an article.</source>
        <translation>저장한 모든 기사가 있습니다. 파일이나 폴더를 여기에 놓으면 추가됩니다. 검색은 모든 본문에서 찾으며, 클릭하면 기사가 열립니다.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Menus and captions are folded away, never thrown away. Select words with the mouse: a small bar comes up beside them.</source>
        <translation>메뉴와 사진 설명은 접어 둘 뿐 삭제하지 않습니다. 마우스로 텍스트를 선택하면 옆에 작은 막대가 나타납니다.</translation>
    </message>
    <message>
        <source>Filing a passage</source>
        <translation>인용문 보내기</translation>
    </message>
    <message>
        <source>Click a theme in the bar, press its number, or drag the words onto a section. They stay exactly what the source says.</source>
        <translation>막대에서 주제를 클릭하거나 번호를 누르거나, 텍스트를 항목으로 끌어 놓으십시오. 인용문은 출처의 원문 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Passages are cards. Drag them about, rename sections in place, write comments between them. A click on a card shows its place in the article.</source>
        <translation>인용문은 카드로 표시됩니다. 카드를 끌어 옮기고, 항목 이름을 바로 바꾸고, 카드 사이에 의견을 쓸 수 있습니다. 카드를 클릭하면 기사에서 해당 위치가 표시됩니다.</translation>
    </message>
    <message>
        <source>Preview, Word and PDF</source>
        <translation>미리 보기, Word, PDF</translation>
    </message>
    <message>
        <source>Preview shows the pages as they print. Export Word for colleagues who edit, PDF for the room. Every change can be undone, also tomorrow.</source>
        <translation>미리 보기에서 인쇄될 페이지를 확인하십시오. 동료가 편집할 문서는 Word로, 회의용 문서는 PDF로 내보내십시오. 모든 변경은 나중에 다시 열어도 실행 취소할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Keep what you changed?</source>
        <translation>변경 내용을 유지하시겠습니까?</translation>
    </message>
    <message>
        <source>Cancel leads back to the form.</source>
        <translation>취소하면 입력 화면으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reader</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Preview - Briefer</source>
        <translation>미리 보기 - Briefer</translation>
    </message>
    <message>
        <source>Briefer speaks that language from its next start.</source>
        <translation>다음에 시작할 때부터 그 언어로 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>실행 취소(&amp;U): {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>다시 실행(&amp;R): {edit}</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>이 알림 닫기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Filed under {heading}</source>
        <translation>{heading}에 넣었습니다</translation>
    </message>
    <message>
        <source>Undid: {edit}</source>
        <translation>실행 취소함: {edit}</translation>
    </message>
    <message>
        <source>Redid: {edit}</source>
        <translation>다시 실행함: {edit}</translation>
    </message>
    <message>
        <source>Something went wrong inside Briefer. Your briefing is still here: save it under another name to be sure. What happened was written to {folder}.</source>
        <translation>Briefer 내부에 문제가 생겼습니다. 브리핑은 그대로 있습니다. 안전을 위해 다른 이름으로 저장하십시오. 자세한 내용은 {folder}에 기록했습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>제목 바꾸기</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was</source>
        <translation>Enter는 적용, Esc는 취소</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>저장 상태</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>제목: {title}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장되지 않은 변경 있음</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>모든 변경 저장됨</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장하지 않음</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>제목 없는 브리핑</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>새 브리핑</translation>
    </message>
    <message>
        <source>There are no sources to appraise yet.</source>
        <translation>아직 평가할 출처가 없습니다.</translation>
    </message>
    <message>
        <source>Theme keys changed</source>
        <translation>주제 단축키를 바꿨습니다</translation>
    </message>
    <message>
        <source>Theme keys are off</source>
        <translation>주제 단축키를 껐습니다</translation>
    </message>
    <message>
        <source>Briefer is among the system&apos;s programs, and opens your briefings.</source>
        <translation>Briefer를 시스템 프로그램에 추가했습니다. 이제 브리핑 파일을 엽니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Hold every quotation against its article</source>
        <translation>모든 인용을 기사와 대조</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>References</source>
        <translation>출처 정보</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Quotations: {state}</source>
        <translation>인용: {state}</translation>
    </message>
    <message>
        <source>No passages yet</source>
        <translation>인용문 없음</translation>
    </message>
    <message>
        <source>1 passage from 1 article</source>
        <translation>기사 1개의 인용문 1개</translation>
    </message>
    <message>
        <source>{count} passages from 1 article</source>
        <translation>기사 1개의 인용문 {count}개</translation>
    </message>
    <message>
        <source>{count} passages from {articles} articles</source>
        <translation>기사 {articles}개의 인용문 {count}개</translation>
    </message>
    <message>
        <source>{count} references incomplete</source>
        <translation>불완전한 출처 정보 {count}개</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count}쪽</translation>
    </message>
    <message>
        <source>The template allows {count} pages</source>
        <translation>양식은 {count}쪽까지 허용합니다</translation>
    </message>
    <message>
        <source>{count} verbatim</source>
        <translation>{count}개는 원문과 같음</translation>
    </message>
    <message>
        <source>1 verbatim</source>
        <translation>1개는 원문과 같음</translation>
    </message>
    <message>
        <source>{count} with marked changes</source>
        <translation>{count}개는 변경 표시</translation>
    </message>
    <message>
        <source>1 with marked changes</source>
        <translation>1개는 변경 표시</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>{count}개는 확인 안 됨</translation>
    </message>
    <message>
        <source>1 not checked</source>
        <translation>1개는 확인 안 됨</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>참고 1개</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>참고 {count}개</translation>
    </message>
    <message>
        <source>1 reference incomplete</source>
        <translation>불완전한 출처 정보 1개</translation>
    </message>
    <message>
        <source>{pages} pages, {over} over the limit</source>
        <translation>{pages}쪽, 제한보다 {over}쪽 많음</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1쪽</translation>
    </message>
    <message>
        <source>Pages cannot be set</source>
        <translation>쪽을 만들 수 없음</translation>
    </message>
    <message>
        <source>The template allows 1 page</source>
        <translation>양식은 1쪽까지 허용합니다</translation>
    </message>
    <message>
        <source>✓ all verbatim</source>
        <translation>✓ 모두 원문과 같음</translation>
    </message>
    <message>
        <source>1 quotation differs</source>
        <translation>인용 1개가 다름</translation>
    </message>
    <message>
        <source>{count} quotations differ</source>
        <translation>인용 {count}개가 다름</translation>
    </message>
    <message>
        <source>{held} of {total} quotations are verbatim.</source>
        <translation>인용문 {total}개 가운데 {held}개가 원문과 같습니다.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}, {last}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first} and others</source>
        <translation>{first} 외</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>매체 미상</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>날짜 미상</translation>
    </message>
</context>
</TS>
