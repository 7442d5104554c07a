r"""The stock phrases of pages in other languages, as ``phrases`` has those of English: data alone.

Only what a page's furniture says and an article hardly does: there is no telling from the rest of a
line that it is furniture, and what is folded wrongly is lost. German, French, Spanish, Portuguese,
Italian, Dutch, Polish, Russian, Arabic, Vietnamese, Japanese, Chinese, Korean.
"""
# ruff: noqa: RUF001 - the letters are those languages' own

_STOP = r"\s*(?:[:\u2013\u2014|>\u00bb\uff1a\u25b6-]|$)"

LINK = (
    r"\W*(?:lesen sie (?:auch|dazu|hier|mehr)|auch lesen|lies auch|weiterlesen)\b",
    r"\W*siehe auch" + _STOP,
    r"\W*(?:mehr (?:zum thema|dazu|lesen)|zum weiterlesen|auch interessant)" + _STOP,
    r"\W*(?:lire aussi|à lire(?: aussi| également)?|voir aussi|lire la suite)" + _STOP,
    r"\W*(?:le[ae]r?|ve[ar]?|mira) (?:también|además|más)\b.{0,3}" + _STOP,
    r"\W*(?:leia|veja|saiba) (?:também|mais)" + _STOP,
    r"\W*leggi (?:anche|tutto)" + _STOP,
    r"\W*(?:lees (?:ook|meer)|zie ook)" + _STOP,
    r"\W*(?:czytaj|zobacz) (?:też|także|również|więcej)" + _STOP,
    r"\W*(?:читайте (?:также|ещё|еще|по теме)|смотрите также|см\. также)" + _STOP,
    r"\W*(?:اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة)",
    r"\W*(?:xem thêm|đọc thêm|tin liên quan)" + _STOP,
    r"\W*(?:関連記事(?![をがはにもの])|関連リンク|続きを読む|あわせて読みたい)",
    r"\W*(?:相关(?:阅读|报道|新闻|文章)|相關(?:閱讀|報導|新聞|文章)|延伸阅读|延伸閱讀|推荐阅读)"
    + _STOP,
    r"\W*(?:관련\s?기사|더\s?보기)" + _STOP,
)

CREDIT = (
    r"^[\[(<]?(?:(?:자료)?사진|그래픽)(?: ?제공| ?출처)?\s?[=:/]",
    r"^[\[(（【]?(?:写真|图片|圖片|图源|摄影)[:：＝/]",
)

END = (
    r"(?:ähnliche|weitere|verwandte|beliebte) (?:beiträge|artikel|themen|meldungen|nachrichten)\b",
    r"(?:neueste|aktuelle) (?:beiträge|artikel|meldungen|nachrichten|videos)\b",
    r"(?:das )?könnte (?:dich|sie|euch|dir) (?:auch )?(?:interessieren|gefallen)|meistgelesen",
    r"mehr zum thema\b|mehr (?:aus|von) [^ ]+\W*$|auch interessant|schlagwörter|verschlagwortet",
    r"(?:articles|sujets|contenus) (?:similaires|liés|associés|recommandés)|les plus lus",
    r"sur le même (?:sujet|thème)|dans la même rubrique|à lire aussi\W*$",
    r"(?:noticias|artículos|temas|contenidos|notas|entradas) (?:relacionad[oa]s|similares)",
    r"(?:también )?te (?:puede|podría) interesar|lo más (?:leído|visto)|más (?:noticias|leídas)",
    r"(?:notícias|artigos|posts|matérias|conteúdos) relacionad[oa]s|mais (?:lidas|lidos|notícias)",
    r"você (?:também )?(?:pode|vai|poderá) gostar|veja também\W*$",
    r"articoli correlati|potrebbe(?:ro)? interessarti|ti potrebbe|i più letti",
    r"gerelateerd|meest gelezen|lees ook\W*$|podobne (?:artykuły|wpisy)|najczęściej czytane",
    r"(?:похожие|другие|свежие|последние|популярные) (?:записи|статьи|новости|материалы)",
    r"вам (?:также )?может (?:быть |также быть )?(?:интересно|понравиться)|материалы по теме",
    r"مواضيع ذات صلة|الأكثر قراءة|tin liên quan|cùng chuyên mục|có thể bạn quan tâm",
    r"関連記事|関連ニュース|人気記事|おすすめ(?:記事)?$|新着記事|(?:アクセス)?ランキング|本日の人気",
    r"相关(?:新闻|文章|阅读|推荐)|相關(?:新聞|文章)|热门(?:推荐|文章|新闻)|熱門|猜你喜欢|精彩(?:视频)?推荐|最新文章",
    r"관련\s?기사|인기\s?기사|많이 본|추천\s?기사|최신\s?기사|주요\s?기사",
)

COMMENTS = (
    r"\d* ?kommentare?\b\W*$|(?:\d+|eine?) (?:kommentare?|antwort(?:en)?) (?:zu|auf)\b",
    r"schreibe?(?:n sie)? einen kommentar",
    r"(?:kommentar|antwort) (?:schreiben|verfassen|hinterlassen)",
    r"\d* ?commentaires?\W*$|(?:laisser un|ajouter un|poster un) commentaire",
    r"\d* ?comentarios?\W*$|deja (?:un comentario|una respuesta)",
    r"\d* ?comentários?\W*$|deixe (?:um comentário|uma resposta|seu comentário)",
    r"\d* ?commenti\W*$|lascia un commento|\d* ?reacties\W*$|geef een reactie",
    r"\d* ?komentarze\W*$|dodaj komentarz",
    r"комментари(?:и|ев)\b.{0,8}$|(?:добавить|оставить) комментарий",
    r"التعليقات|اترك (?:تعليقا|تعليقاً|ردا)|\d* ?bình luận\W*$|ý kiến bạn đọc",
    r"コメント(?:を書く|一覧|\W*\d*\W*$)|(?:网友|網友|最新|全部)?(?:评论|評論|留言)\W*\d*\W*$|发表(?:评论|留言)",
    r"댓글(?: 쓰기)?\W*\d*\W*$",
)

PROMPT = (
    r"(?:teilen|drucken|anzeige|werbung|suche[n]?|anmelden|menü|startseite|zurück|nach oben)\W*$",
    r"(?:partager|imprimer|publicité|rechercher|se connecter|accueil|retour)\W*$",
    r"(?:compartir|imprimir|publicidad|buscar|iniciar sesión|inicio|compartilhar|publicidade)\W*$",
    r"(?:condividi|pubblicità|cerca|accedi|delen|zoeken|reklama|udostępnij|szukaj)\W*$",
    r"(?:поделиться|реклама|поиск|войти|главная|печать)\W*$",
    r"(?:広告|検索|ログイン|シェア|スポンサードリンク|广告|廣告|登录|登入|注册|分享|搜索|首页|首頁)\W*$",
    r"(?:광고|검색|로그인|공유|인쇄|회원가입)\W*$",
)

NOTICE = (
    (
        "cookie",
        r"\bcookies?\b.{0,100}(?:verwend|nutz|akzept|zustimm|utilis|accept|acept|usamos|uso)",
    ),
    ("cookie", r"(?:verwend|nutz|utilis|utiliz|usamos|usa).{0,40}\bcookies?\b"),
    (
        "newsletter",
        r"^[^.!?]{0,60}(?:abonnier|anmeld|anforder|bestell|inscri|abonn|suscr|receb)[^.!?]{0,60}$",
    ),
    (
        "newsletter",
        r"\b(?:unser\w*|jetzt|hier|verpassen sie|recevez|notre|nos|votre|nuestr\w+|noss[ao]s?)\b",
    ),
    ("datenschutz", r"\bdatenschutz(?:erklärung|bestimmungen|hinweise|richtlinie)"),
    (
        "e-mail-adresse",
        r"(?:wird nicht|gib deine|geben sie|deine|ihre) .{0,20}e-mail-adresse|nicht veröff",
    ),
    ("felder sind", r"\b(?:erforderliche|pflicht)\w* ?felder sind\b"),
    ("akismet", r"\bakismet\b"),
    ("per e-mail", r"\bbenachrichtig\w+ mich\b.{0,80}per e-mail\b"),
    ("creative commons", r"li[cz]en.{0,80}creative commons|creative commons.{0,80}li[cz]en"),
    ("alle rechte", r"\balle rechte vorbehalten\b"),
    ("rechten", r"\balle rechten voorbehouden\b"),
    ("gefallen", r"\b(?:ihnen|dir|euch)\b.{0,20}\b(?:artikel|beitrag|text) gefallen\b"),
    ("droits", r"\btous droits réservés\b"),
    ("publiée", r"\badresse .{0,20}ne sera pas publiée\b"),
    ("abonn", r"\b(?:abonnez-vous|(?:article|contenu) réservé aux abonnés|déjà abonné)"),
    ("confidentialit", r"\bpolitique de confidentialité\b"),
    ("derechos", r"\b(?:todos los )?derechos reservados\b"),
    ("direitos", r"\b(?:todos os )?direitos reservados\b"),
    ("privaci", r"^[^.]{0,80}\bpolítica de privacidad\b[^.]{0,80}$"),
    ("privacidade", r"^[^.]{0,80}\bpolítica de privacidade\b[^.]{0,80}$"),
    ("suscr", r"\bsuscríb[ae](?:te|se)\b|^suscribirse\b"),
    (
        "correo",
        r"\btu (?:dirección de )?correo electrónico\b|\bsu dirección de correo .{0,20}no será",
    ),
    ("diritti", r"\btutti i diritti riservati\b"),
    ("iscriviti", r"\biscriviti\b.{0,40}\bnewsletter\b"),
    ("prawa", r"\bwszelkie prawa zastrzeżone\b"),
    ("autorskim", r"\bchroniony prawem autorskim\b"),
    ("права", r"\bвсе права защищены\b"),
    (
        "материалов",
        r"\b(?:использование|перепечатка|копирование) .{0,30}материалов\b.{0,60}(?:сайт|ссылк)",
    ),
    ("регистрации", r"\bсвидетельство о регистрации\b"),
    ("конфиденциальн", r"\bполитик\w+ конфиденциальности\b"),
    ("сохранить мо", r"\bсохранить мо[её] имя\b"),
    ("подпи", r"\bподпи(?:шитесь|сывайтесь) на\b"),
    ("الحقوق", r"جميع الحقوق محفوظة"),
    ("الخصوصية", r"^[^.]{0,80}سياسة الخصوصية[^.]{0,80}$"),
    ("bản quyền", r"\bbản quyền (?:thuộc|©)|giữ bản quyền"),
    ("転載", r"無断(?:転載|複製)"),
    ("プライバシー", r"^[^。]{0,80}プライバシーポリシー[^。]{0,80}$"),
    ("利用規約", r"^[^。]{0,80}利用規約[^。]{0,80}$"),
    ("版权", r"版权(?:所有|声明)"),
    ("版權", r"版權(?:所有|聲明)"),
    ("授权", r"未经.{0,8}授权.{0,6}(?:不得|禁止|请勿|严禁|转载)"),
    ("授權", r"未經.{0,8}授權.{0,6}(?:不得|禁止|請勿|嚴禁|轉載)"),
    ("责任编辑", r"责任编辑"),
    ("備案", r"備案"),
    ("icp", r"icp备"),
    ("전재", r"무단\s?(?:전재|복제)"),
    ("재배포", r"재배포\s?금지"),
    ("제보", r"기사\s?제보"),
)
