r"""The stock phrases of pages in English, as patterns: data for ``signs``, no logic.

They are the words of site software (subscribe, share, cookies, read more), of no one site.
Case does not matter. ``\u2019`` is the curly apostrophe.
"""

NOTICE = (
    r"\b(?:we|site|website|page|our partners)\b.{0,40}\buses? cookies\b",
    r"\bcookies?\b.{0,60}\b(?:experience|consent|preferences|settings|policy|accept)\b",
    r"\b(?:privacy|cookie) (?:policy|notice|statement|settings|preferences)\b",
    r"\bterms (?:of (?:use|service)|and conditions|& conditions)\b",
    r"\ball rights reserved\b|^(?:copyright|©|\(c\))|© ?\d{4}",
    r"\bsubscribe (?:now|today|here|to (?!the (?:view|idea|theory|notion)))",
    r"\b(?:choose|manage|start|renew|cancel) (?:a|your) (?:free )?(?:subscription|trial)\b",
    r"\balready a (?:subscriber|member)\b|\bsubscribers? only\b|\bfor subscribers\b",
    r"\bsign(?:ing)? up (?:for|to|here|now|today)\b.{0,60}\b(?:newsletter|e-?mail|alerts?)\b",
    r"\bsign(?:ing)? up (?:for|to|here|now)\b.{0,60}\b(?:updates?|inbox|free|now|here|today)\b",
    r"\b(?:your|my) inbox\b|\bemail newsletter\b|\bour (?:\w+ )?newsletters?\b",
    r"\bvalid e-?mail\b|\byour e-?mail address\b|\bthank you for (?:subscribing|signing)\b",
    r"\b(?:free|remaining|metered) articles?\b.{0,30}(?:month|left|$)",
    r"\bread(?:ing)? \w+ free articles?\b",
    r"\bpaywall\b|\bunlimited (?:digital )?access\b|\bunlock access\b|\bfree trial\b",
    r"\bread(?:ing)? .{0,40}\b(?:offline|iOS|Android)\b",
    r"\b(?:disable|turn off) your ad ?blocker\b|\benable javascript\b",
    r"\bbrowser (?:is not|does not)\b",
    r"\b(?:how|when|why) we (?:use|share|keep|process) your (?:personal )?(?:information|data)\b",
    r"\byou (?:agree|consent) to (?:our|the)\b",
    r"\b(?:follow|like|find|join) us on\b|\bdownload (?:the|our) (?:\w+ )?app\b",
    r"\bcorrections?\b.{0,40}\b(?:contact|e-?mail)\b|\breport (?:a|an) (?:typo|error|mistake)\b",
    r"\b(?:reprints?|republish|syndication)\b.{0,40}\b(?:permission|rights?|guidelines|license)\b",
    r"\bmay not be (?:published|reproduced|redistributed)\b|\baffiliate (?:links|commission)\b",
    r"\b(?:support|donate to) (?:our|independent) (?:work|journalism|reporting)\b",
    r"\bissues? a year\b.{0,40}\b(?:print|online|digital)\b",
    r"\b(?:click|tap|go) here to\b|\bclick (?:here|the link)\b",
    r"^to (?:learn|find out) more about|^please (?:read|choose|select|enter|enable)",
)

PROMPT = (
    r"^(?:please )?(?:enter|search|sign (?:in|up|out)|log ?(?:in|out)|subscribe|register)\b",
    r"^(?:please )?(?:share|follow|click|tap|print|e-?mail|download|tweet|pin it|bookmark|save)\b",
    r"^(?:please )?(?:skip to|jump to|go to|back to|view|show|hide|load|loading|close|open)\b",
    r"^(?:please )?(?:toggle|expand|collapse|select|choose|filter|sort|browse|copy link)\b",
    r"^(?:please )?(?:listen|watch|play|pause|mute|replay|donate|contact|advertise)\b",
    r"^(?:advertisement|advertising|sponsored|promoted|menu|navigation|home|next|previous|prev)\W*$",
    r"^(?:photos?|images?|videos?|audio|graphic|chart|photo gallery|gallery|more|trending)\W*$",
    r"^(?:most (?:read|popular|viewed|shared|recent)|popular|latest|top stories|about us)\W*$",
    r"^(?:newsletters?|topics?|tags?|related (?:articles?|stories|topics|links))\W*$",
    r"^(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|youtube)\W*$",
    r"^(?:telegram|flipboard|rss|text size|font size|\d+ (?:shares?|likes?|views?))\W*$",
    r"^\d+ ?min(?:ute)?s?(?: read)?\W*$|\bplease wait\b|\b(?:articles?|results?|items?) found\b",
    r"^recent \w+$",
    r"^(?:more|articles|stories|posts) (?:by|from) \w",
)

_COUNT = r"(?: \(\d+\)|: ?\d+| on .*| to .*)?:?$"

COMMENTS = (
    r"^(?:there (?:are|is) )?(?:\d+|no|all|your|reader)? ?(?:comments?|responses?|replies)"
    + _COUNT,
    r"^(?:leave|post|add|write|submit) a (?:comment|reply|response)",
    r"^join the (?:conversation|discussion)|^(?:thoughts|discussion|conversation)\W*$",
    r"^(?:view|show|load|see|read) (?:all )?(?:\d+ )?(?:more )?comments$",
)

STAMP = (
    r"^(?:reply|report|report abuse|flag|like|permalink|upvote|quote|log in to reply)\W*$",
    r"\b\d{1,2}:\d\d(?::\d\d)? ?[ap]\.?m\b",
    r"\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$",
    r"\b(?:says|said|wrote|commented|replied):$",
)

_OTHERS = r"(?:articles|stories|posts|news|reading|content|coverage|videos?)\W*$"

END = (
    r"^(?:related|recommended|suggested|popular|trending|more)(?: \w+)? " + _OTHERS,
    r"^(?:you (?:may|might) (?:also )?(?:like|be interested)|recommended for you)",
    r"^(?:more (?:from|in|on) |read next|up next|next article|editors?['\u2019] picks?)",
    r"^most (?:read|popular|viewed|shared)\b|^(?:from|around) the web$",
    r"^(?:about the authors?|filed under|posted in|tagged(?: with)?|tags|topics)\b\W*",
    r"\bpeople (?:are|also) (?:reading|read|liked)\b",
)

_STOP = r"\s*(?:[:\u2013\u2014|>\u00bb-]|$)"

LINK = (
    r"^\W*(?:read|see|learn|find out|watch|listen)[ -]?(?:more|also|next|now|it|here)?\s*:",
    r"^\W*(?:also read|related|recommended|more (?:on|about|coverage)|further reading)" + _STOP,
    r"^\W*(?:in pictures|must read|don['\u2019]?t miss|see also)" + _STOP,
    r"^\W*read (?:also|more|next|the (?:full|whole|rest|original))" + _STOP,
    r"^\W*related (?:story|article|stories|coverage|reading|link)" + _STOP,
    r"^\W*(?:to )?read more (?:on|about|from)\b",
    r"^\W*(?:more on|more from|more about) (?:this|the|our)\b",
    r"^\((?:read|see|watch|listen|more|related)\b[^)]*\)$",
    r"\bcontinue reading\b|\bread the full (?:story|article|report)\b",
)

TEMPLATE = (
    r"\{\{.*?\}\}",
    r"\{%.*?%\}",
    r"<%.*?%>",
    r"\$\{[\w.]+\}",
    r"%%\w+%%",
)
"""Placeholders of common template languages: Mustache, Angular, Jinja, ERB, JavaScript."""
