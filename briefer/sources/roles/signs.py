"""What a line's own wording says of it, wherever it stands: notices, prompts, links, credits.

Each sign is a short list of patterns of English page furniture: the phrases of site software, not
of any site. A sign alone does not decide; where a line stands does (``head``, ``inside``, ``tail``).
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.sources.roles.lines import Line


class Sign(Enum):
    """What a line's wording makes of it."""

    TEMPLATE = auto()
    """A placeholder that a page's script should have filled."""
    NOTICE = auto()
    """The site speaks to its reader: subscriptions, cookies, privacy, rights."""
    PROMPT = auto()
    """A control of the page: search, share, sign in."""
    END = auto()
    """What follows is not the article: comments, more stories."""
    LINK = auto()
    """A pointer to other reading."""
    COMMENTS = auto()
    """The readers' comments begin here."""
    STAMP = auto()
    """One comment's head: a time of day, an answer button."""
    TRAIL = auto()
    """A path of sections, set apart by bars or angle brackets."""


_LONGEST_NOTICE = 45
_LONGEST_PROMPT = 9
_LONGEST_LINK = 30
_LONGEST_END = 8
_LONGEST_STAMP = 14
_LONGEST_TEMPLATE = 12
_LONGEST_STEP = 4


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$\{[\w.]+\}|%%\w+%%")

_NOTICE = _any(
    r"\b(?:we|site|website|page|our partners)\b.{0,40}\buses? cookies\b",
    r"\bcookies?\b.{0,60}\b(?:experience|consent|preferences|settings|policy|accept)\b",
    r"\b(?:privacy|cookie) (?:policy|notice|statement|settings|preferences)\b",
    r"\bterms (?:of (?:use|service)|and conditions|& conditions)\b",
    r"\ball rights reserved\b|^(?:copyright|©|\(c\))|© ?\d{4}",
    r"\bsubscribe (?:now|today|here|to (?!the (?:view|idea|theory|notion)))",
    r"\b(?:choose|manage|start|renew|cancel) (?:a|your) (?:free )?(?:subscription|trial)\b",
    r"\balready a (?:subscriber|member)\b|\bsubscribers? only\b|\bfor subscribers\b",
    r"\bsign(?:ing)? up (?:for|to|here|now|today)\b.{0,60}\b(?:newsletter|email|e-mail|alerts?|updates?"
    r"|inbox|free|now|here|today)\b",
    r"\b(?:your|my) inbox\b|\bemail newsletter\b|\bour (?:\w+ )?newsletters?\b",
    r"\benter a valid\b|\byour e-?mail address\b|\bthank you for (?:subscribing|signing)\b",
    r"\b(?:free|remaining|metered) articles?\b.{0,30}(?:month|left|$)|\breading a free article\b",
    r"\bpaywall\b|\bunlimited (?:digital )?access\b|\bunlock access\b|\bfree trial\b",
    r"\bread(?:ing)? .{0,40}\b(?:offline|iOS|Android)\b",
    r"\b(?:disable|turn off) your ad ?blocker\b|\benable javascript\b|\bbrowser (?:is not|does not)\b",
    r"\bhow we use your (?:information|data)\b|\byou (?:agree|consent) to (?:our|the)\b",
    r"\b(?:follow|like|find|join) us on\b|\bdownload (?:the|our) (?:\w+ )?app\b",
    r"\bcorrections?\b.{0,40}\b(?:contact|e-?mail)\b|\breport (?:a|an) (?:typo|error|mistake)\b",
    r"\b(?:reprints?|republish|syndication)\b.{0,40}\b(?:permission|rights?|click|guidelines|license)\b",
    r"\bmay not be (?:published|reproduced|redistributed)\b|\baffiliate (?:links|commission)\b",
    r"\b(?:support|donate to) (?:our|independent) (?:work|journalism|reporting)\b",
    r"\bissues? a year\b.{0,40}\b(?:print|online|digital)\b",
    r"\b(?:click|tap|go) here to\b|\bclick (?:here|the link)\b",
)
_NOTICE_START = _any(
    r"to (?:learn|find out) more about", r"please (?:read|choose|select|enter|enable)"
)

_PROMPT = _any(
    r"^(?:please )?(?:enter|search|sign (?:in|up|out)|log ?(?:in|out)|subscribe|register|share|follow"
    r"|click|tap|print|e-?mail|download|tweet|pin it|bookmark|save|like|reply|comment|report|skip to"
    r"|jump to|go to|back to|view|show|hide|load|loading|close|open|toggle|expand|collapse|select"
    r"|choose|filter|sort|browse|copy link|listen|watch|play|pause|mute|replay|donate|contact|advertise)\b",
    r"^(?:advertisement|advertising|photos?|images?|videos?|audio|graphic|chart|sponsored|promoted|menu|navigation|home|next|previous|prev|more|trending"
    r"|most (?:read|popular|viewed|shared|recent)|popular|latest|top stories|newsletters?|topics?|tags?"
    r"|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|youtube|telegram|flipboard|rss"
    r"|\d+ (?:shares?|likes?|views?)|about us|photo gallery|gallery"
    r"|\d+ ?min(?:ute)?s?(?: read)?|related (?:articles?|stories|topics|links)|text size|font size)\W*$",
    r"\bplease wait\b|\barticles? found\b|^recent (?:features|posts|articles|stories|comments)$",
    r"^(?:more|articles|stories|posts) (?:by|from) [A-Z]",
)

_COMMENTS = _any(
    r"^(?:there (?:are|is) )?(?:\d+|no|all|view|show|read|see|add|your|reader)?\s?(?:comments?|responses?|replies)"
    r"(?: \(\d+\)|: ?\d+| on .*| to .*)?:?$",
    r"^(?:leave|post|add|write|submit) a (?:comment|reply|response)|^join the (?:conversation|discussion)",
    r"^(?:view|show|load|see|read) (?:all )?(?:\d+ )?(?:more )?comments$",
    r"^(?:thoughts|comments|discussion|conversation)\W*$",
)

_STAMP = _any(
    r"^(?:reply|report|report abuse|flag|like|permalink|upvote|quote|log in to reply|share this comment)\W*$",
    r"\b\d{1,2}:\d\d(?::\d\d)? ?[ap]\.?m\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$",
    r"\b(?:says|said|wrote|commented|replied):$",
)

_END = _any(
    r"^(?:related|recommended|suggested|popular|trending|more)(?: \w+)? (?:articles|stories|posts|news|reading"
    r"|content|coverage|videos?)\W*$",
    r"^(?:you (?:may|might) (?:also )?(?:like|be interested)|recommended for you|more (?:from|in|on) )",
    r"^(?:read next|up next|next article|editors?['’] picks?|most (?:read|popular|viewed|shared))\b",
    r"^(?:about the authors?|filed under|posted in|tagged(?: with)?|tags|topics)\b\W*",
    r"\bpeople (?:are|also) (?:reading|read|liked)\b|^(?:from|around) the web$",
)

_LINK = _any(
    r"^\W*(?:read|see|learn|find out|watch|listen)(?: |-)?(?:more|also|next|now|it|here)?\s*:",
    r"^\W*(?:also read|related|recommended|more (?:on|about|coverage)|further reading|in pictures|must read"
    r"|don['’]?t miss|see also|read (?:also|more|next|the (?:full|whole|rest|original))|related (?:story|article|"
    r"stories|coverage|reading|link))\b(?!ly)\s*(?::|[-–—|>»]|$)",
    r"^\W*(?:to )?read more (?:on|about|from)\b",
    r"^\W*(?:more on|more from|more about) (?:this|the|our)\b",
    r"^\((?:read|see|watch|listen|more|related)\b[^)]*\)$",
    r"\bcontinue reading\b|\bread the full (?:story|article|report)\b",
)
_READING_LIST = re.compile(
    r"^[A-Z][^.]{3,80}, .{8,200}[.?!”\"’'] .{2,60}\. ?\(?(?:[A-Z][a-z]+\.? \d{1,2}, )?(?:19|20)\d\d\)?\.?$"
)
_STEP = re.compile(r"\s+[|>›»/]\s+|\s*[›»]\s*")


def sign_of(line: Line) -> Sign | None:
    """Return what a line's own wording makes of it, or None where it says nothing."""
    return next((sign for sign, shows in _SIGNS if shows(line)), None)


def is_template(line: Line) -> bool:
    """Tell whether a line is a placeholder with few words of its own around it."""
    rest = _TEMPLATE.sub("", line.text)
    return rest != line.text and len(rest.split()) <= _LONGEST_TEMPLATE and not line.prose


def is_notice(line: Line) -> bool:
    """Tell whether the site speaks to its reader about itself."""
    if line.length > _LONGEST_NOTICE:
        return False
    return bool(_NOTICE.search(line.text) or _NOTICE_START.match(line.text))


def is_prompt(line: Line) -> bool:
    """Tell whether a line is the label of one of the page's controls."""
    short = line.length <= _LONGEST_PROMPT and (not line.ends or line.text.endswith(("...", "…")))
    return short and bool(_PROMPT.search(line.text))


def is_end(line: Line) -> bool:
    """Tell whether a line heads what comes after an article."""
    return line.length <= _LONGEST_END and not line.ends and bool(_END.search(line.text))


def is_comments(line: Line) -> bool:
    """Tell whether a line heads the readers' comments."""
    return line.length <= _LONGEST_END and not line.ends and bool(_COMMENTS.search(line.text))


def is_stamp(line: Line) -> bool:
    """Tell whether a line heads or closes one reader's comment."""
    return line.length <= _LONGEST_STAMP and not line.ends and bool(_STAMP.search(line.text))


def is_link(line: Line) -> bool:
    """Tell whether a line points to other reading, or is an entry of a reading list."""
    if line.length > _LONGEST_LINK:
        return False
    return bool(_LINK.search(line.text) or _READING_LIST.match(line.text))


def is_trail(line: Line) -> bool:
    """Tell whether a line is a path of short steps set apart by bars or angle brackets."""
    steps = _STEP.split(line.text)
    return (
        len(steps) > 1
        and not line.ends
        and all(0 < len(step.split()) <= _LONGEST_STEP for step in steps)
    )


_SIGNS = (
    (Sign.TEMPLATE, is_template),
    (Sign.LINK, is_link),
    (Sign.COMMENTS, is_comments),
    (Sign.END, is_end),
    (Sign.PROMPT, is_prompt),
    (Sign.NOTICE, is_notice),
    (Sign.TRAIL, is_trail),
    (Sign.STAMP, is_stamp),
)
