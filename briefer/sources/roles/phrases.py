r"""The stock phrases of pages in English, as patterns: data for ``signs``, no logic.

They are the words of site software (subscribe, share, cookies, read more), of no one site. They
are looked for in a line in lower case. A pattern by itself holds at the line's beginning. One that
may stand anywhere comes with a few letters that have to be there, which is told far sooner.
``\u2019`` is the curly apostrophe.
"""

NOTICE = (
    ("cookie", r"\b(?:we|site|website|page|our partners)\b.{0,40}\buses? cookies\b"),
    (
        "cookie",
        r"\bcookies?\b.{0,60}\b(?:experience|consent|preferences|settings|policy|accept)\b",
    ),
    ("cookie", r"\bcookies\b.{0,200}\bcookies\b.{0,200}\b(?:website|browser|site)\b"),
    ("cookie", r"\bcookies\b.{0,160}\b(?:website|your browser)\b.{0,200}\bcookies\b"),
    ("cookie", r"\b(?:necessary|analytics|these) cookies\b|\bcookies? are (?:used|stored)\b"),
    ("cookie", r"\bcookies\b.{0,80}\bthe website to function\b"),
    ("cookie", r"\bcookie (?:policy|notice|statement|settings|preferences)\b"),
    ("privacy", r"\bprivacy (?:policy|notice|statement|settings|preferences)\b"),
    ("terms", r"\bterms (?:of (?:use|service)|and conditions|& conditions)\b"),
    ("rights reserved", r"\ball rights reserved\b"),
    r"copyright\b",
    r"this (?:document|article|content|work) is subject to copyright\b",
    ("©", r"^©|© ?\d{4}"),
    r"\(c\)",
    ("subscribe", r"\bsubscribe (?:now|today|here|to (?!the (?:view|idea|theory|notion)))"),
    (
        "your",
        r"\b(?:choose|manage|start|renew|cancel) your (?:free )?(?:subscription|trial)\b",
    ),
    ("subscription", r"\b(?:choose|manage|start|renew|cancel) a (?:free )?subscription\b"),
    ("trial", r"\b(?:choose|manage|start|renew|cancel) a (?:free )?trial\b|\bfree trial\b"),
    ("already a", r"\balready a (?:subscriber|member)\b"),
    ("subscriber", r"\bsubscribers? only\b|\bfor subscribers\b"),
    (
        "up",
        r"\bsign(?:ing)? up (?:for|to|here|now|today)\b.{0,60}\b(?:newsletter|e-?mail|alerts?)\b",
    ),
    (
        "up",
        r"\bsign(?:ing)? up (?:for|to|here|now)\b.{0,60}\b(?:updates?|inbox|free|here|today)\b",
    ),
    ("inbox", r"\b(?:your|my) inbox\b"),
    ("newsletter", r"\bemail newsletter\b|\bour (?:\w+ )?newsletters?\b"),
    ("@", r"^\W*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$"),
    ("mail", r"\bvalid e-?mail\b|\byour e-?mail address\b"),
    ("thank you", r"\bthank you for (?:subscribing|signing)\b"),
    ("article", r"\b(?:free|remaining|metered) articles?\b.{0,30}(?:month|left|$)"),
    ("free article", r"\bread(?:ing)? \w+ free articles?\b"),
    ("paywall", r"\bpaywall\b"),
    ("access", r"\bunlimited (?:digital )?access\b|\bunlock access\b"),
    ("read", r"\bread(?:ing)? .{0,40}\b(?:offline|ios|android)\b"),
    ("your ad", r"\b(?:disable|turn off) your ad ?blocker\b"),
    ("javascript", r"\b(?:enable|requires?) javascript\b"),
    ("browser", r"\bbrowser (?:is not|does not)\b"),
    (
        "your",
        r"(?:how|when|why) we (?:use|share|keep|process) your (?:personal )?(?:data|information)\b",
    ),
    ("you ", r"\byou (?:agree|consent) to (?:our|the)\b"),
    ("us on", r"\b(?:follow|like|find|join) us on\b"),
    ("app", r"\bdownload (?:the|our) (?:\w+ )?app\b"),
    ("correction", r"\bcorrections?\b.{0,40}\b(?:contact|e-?mail)\b"),
    ("report a", r"\breport an? (?:typo|error|mistake)\b"),
    (
        "re",
        r"\b(?:reprints?|republish)\b.{0,40}\b(?:permission|rights?|guidelines|license)\b",
    ),
    ("syndication", r"\bsyndication\b.{0,40}\b(?:permission|rights?|guidelines|license)\b"),
    ("may not be", r"\bmay not be (?:published|reproduced|redistributed)\b"),
    ("affiliate", r"\baffiliate (?:links|commission)\b"),
    ("our", r"\b(?:support|donate to) our (?:work|journalism|reporting)\b"),
    ("independent", r"\b(?:support|donate to) independent (?:work|journalism|reporting)\b"),
    ("a year", r"\bissues? a year\b.{0,40}\b(?:print|online|digital)\b"),
    ("get the latest", r"^get the latest .{0,60}\b(?:phone|app|inbox|e-?mail)\b"),
    ("stories", r"\b(?:never|don['\u2019]t) miss (?:our|a|the) .{0,30}\bstor(?:y|ies)\b"),
    (" apps", r"\bdownload the\b.{0,40}\bapps? for\b"),
    ("a tip", r"\b(?:have|got|send us) a (?:news )?tip\b"),
    r"(?:(?:do|did|if) you )?(?:like|love|enjoy(?:ed)?) this (?:story|article|post)\b",
    ("this ", r"\b(?:like|love|enjoy(?:ed)?) this (?:story|article|post)\?"),
    r"(?:please )?share this (?:story|article|post)\b",
    ("newsletter", r"\b(?:join|get|receive|want) .{0,60}\bnewsletters?\b"),
    (
        " on ",
        r"\bfollow (?:[\w@.'\u2019-]+ ){1,4}on (?:twitter|facebook|instagram|youtube|linkedin)\b",
    ),
    (" reached ", r"\b(?:may|can) be reached (?:at|by|via|on)\b.{0,40}(?:@|\d{3}.?.?\d{3})"),
    r"(?:you have|you['\u2019]ve|thank you)\b.{0,60}\bsucc?ess?fully \w+ed\b",
    r"(?:please )?try again(?: later)?[.!]?$",
    ("please try", r"\bplease try again(?: later)?[.!]?$"),
    ("your ", r"\b(?:sign|log) in to (?:post|leave|view|your)\b"),
    ("here", r"\b(?:click|tap|go) here to\b|\bclick here\b"),
    ("click the", r"\bclick the link\b"),
    r"to (?:learn|find out) more about",
    r"please (?:read|choose|select|enter|enable)",
)
LEGAL = (
    ("cookies", r"\bcookies\b.{0,200}\bcookies\b|\bcookies\b.{0,160}\b(?:website|browser|site)\b"),
    ("delayed", r"\bquotes? (?:are )?delayed\b|\bdelayed (?:at least|by) \d+ minutes\b"),
    ("market data", r"\bmarket data\b.{0,40}\b(?:provided|powered|copyright|delayed)\b"),
    ("rights reserved", r"\ball rights reserved\b"),
    ("may not be", r"\bmay not be (?:published|reproduced|redistributed)\b"),
    ("customer", r"\bcustomer (?:service|support|care)\b.{0,60}\b(?:contact|telephone|phone|call)"),
    (
        "registered",
        r"\bregistered (?:in|office|company)\b.{0,80}\b(?:no|number|ltd)\b[.:]? ?\d",
    ),
    ("respectful", r"^(?=.*\bcomment).*\b(?:please|keep|your)\b.{0,80}\brespectful\b"),
    ("disclos", r"\b(?:advertis\w+|affiliate) disclos\w+\b|\bdisclosure:"),
    ("compensation", r"\bwe may (?:receive|earn) (?:compensation|a commission)\b"),
    ("disclaimer", r"^(?:note: )?(?:the )?(?:advertising )?disclaimer\b"),
    (
        "comments",
        r"\bcomments? (?:are|is|may be|will be) (?:moderated|republished|published|removed)\b",
    ),
    ("comments", r"\bwe (?:welcome|ask that|encourage) .{0,20}\bcomments\b"),
    ("letter", r"\b(?:submit|write|send) (?:a|your) letters? to the editor\b"),
    ("terms of", r"\bterms of (?:use|service)\b.{0,120}\bprivacy policy\b"),
    ("privacy policy", r"\bprivacy policy\b.{0,120}\bterms (?:of (?:use|service)|and)\b"),
)
"""What sites say of themselves at greater length: rights, prices, cookies, whom to call."""

PROMPT = (
    r"(?:please )?(?:enter|search|sign (?:in|up|out)|log ?(?:in|out)|subscribe|register)\b",
    r"(?:please )?(?:share|follow|click|tap|print|e-?mail|download|tweet|pin it|bookmark|save)\b",
    r"(?:please )?(?:skip to|jump to|go to|back to|view|show|hide|load|loading|close|open)\b",
    r"(?:please )?(?:toggle|expand|collapse|select|choose|filter|sort|browse|copy link)\b",
    r"(?:please )?(?:listen|watch|play|pause|mute|replay|donate|contact|advertise)\b",
    r"(?:advertisement|advertising|sponsored|promoted|menu|navigation|home|next|previous|prev)\W*$",
    r"(?:photos?|images?|videos?|audio|graphic|chart|photo gallery|gallery|more|trending)\W*$",
    r"(?:most (?:read|popular|viewed|shared|recent)|popular|latest|top stories|about us)\W*$",
    r"(?:newsletters?|topics?|tags?|related (?:articles?|stories|topics|links))\W*$",
    r"(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|youtube)\W*$",
    r"(?:telegram|flipboard|rss|text size|font size|\d+ (?:shares?|likes?|views?))\W*$",
    r"\d+ ?min(?:ute)?s?(?: read)?\W*$",
    ("please wait", r"\bplease wait\b"),
    (" found", r"\b(?:articles?|results?|items?) found\b"),
    r"recent \w+$",
    r"(?:more|articles|stories|posts) (?:by|from) \w",
)

_COUNT = r"(?: \(\d+\)|: ?\d+| on .*| to .*)?:?$"

COMMENTS = (
    r"\d+ (?:responses|comments|replies|thoughts) (?:to|on)\b",
    r"(?:there (?:are|is) )?(?:\d+|no|all|your|reader)? ?(?:comments?|responses?|replies)" + _COUNT,
    r"(?:leave|post|add|write|submit) a (?:comment|reply|response)",
    r"join the (?:conversation|discussion)|(?:thoughts|discussion|conversation)\W*$",
    r"(?:view|show|load|see|read) (?:all )?(?:\d+ )?(?:more )?comments$",
)

STAMP = (
    r"(?:reply|report|report abuse|flag|like|permalink|upvote|quote|log in to reply)\W*$",
    (":", r"\b\d{1,2}:\d\d(?::\d\d)? ?[ap]\.?m\b"),
    (":", r"\b\d{1,2}:\d\d(?::\d\d)?(?: uhr| h)?\W*$"),
    (" ago", r"\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$"),
    (":", r"\b(?:says|said|wrote|commented|replied):$"),
)

_OTHERS = r"(?:articles|stories|posts|news|reading|content|coverage|videos?)\W*$"

END = (
    r"(?:related|recommended|suggested|popular|trending|more)(?: \w+)? " + _OTHERS,
    r"(?:you (?:may|might) (?:also )?(?:like|be interested)|recommended for you)",
    r"(?:more (?:\w+ )?(?:from|in|on) |read next|(?:next )?up next|next article)",
    r"(?:editors?['\u2019] picks?|what to read next|in case you missed it)",
    r"most (?:read|popular|viewed|shared)\b|(?:from|around) the web$",
    r"(?:about the authors?|filed under|posted in|tagged(?: with)?|tags|topics)\b\W*",
    ("people", r"\bpeople (?:are|also) (?:reading|read|liked)\b"),
)

_STOP = r"\s*(?:[:\u2013\u2014|>\u00bb-]|$)"

LINK = (
    r"\W*(?:read|see|learn|find out|watch|listen)[ -]?(?:more|also|next|now|it|here)?\s*:",
    r"\W*(?:also read|related|recommended|more (?:on|about|coverage)|further reading)" + _STOP,
    r"\W*(?:in pictures|must read|don['\u2019]?t miss|see also)" + _STOP,
    r"\W*(?:also|see|watch live|watch now|live updates|photos|video)\s*:",
    r"also (?:on|from|in) [\w.]+\.\w{2,3}\b",
    r"(?:learn|find out) more about [^.]{3,60}$",
    r"\W*read (?:also|more|next|the (?:full|whole|rest|original))" + _STOP,
    r"\W*related (?:story|article|stories|coverage|reading|link|posts?|news|video)" + _STOP,
    r"\W*(?:to )?read more (?:on|about|from)\b",
    r"\W*(?:more on|more from|more about) (?:this|the|our)\b",
    r"\((?:read|see|watch|listen|more|related)\b[^)]*\)$",
    ("continue", r"\bcontinue reading\b"),
    ("read the full", r"\bread the full (?:story|article|report)\b"),
)

TEMPLATE = (
    r"\{\{.*?\}\}",
    r"\{%.*?%\}",
    r"<%.*?%>",
    r"\$\{[\w.]+\}",
    r"%%\w+%%",
)
"""Placeholders of common template languages: Mustache, Angular, Jinja, ERB, JavaScript."""
