"""News pages to measure with: made here, of the shape that the pages of real sites have.

What reading a page costs goes by its elements, their class names and its lines; what keeping it
costs goes by its bytes and its words. So a bare article between two lists measures nothing. These
were laid out by what was counted on the 181 pages, of as many sites, of a public benchmark of
article extraction. There, at the median: 115 kB (a tenth above 290, the mean 174); 740 elements
nested 16 deep, among them 145 ``div``, 135 links and 90 list items in menus and reading lists, a
third of all around nothing; 32 scripts; 30 meta tags, JSON-LD of 1 kB, attributes of 40 kB; 160
lines of text, of which a tenth are the article, with 310, 510 and 780 words at the quartiles. Pages
differ in size as those do. An extractor takes a quarter less for one than for one of those: the
real ones hold more that is odd.

Every page has words of its own: a vocabulary of 30,000, used as languages use theirs (the n-th word
1/n as often as the first), so that no two pages are copies.
"""

from __future__ import annotations

import json
import random
from functools import cache
from itertools import accumulate

_SECTIONS = 7
_ENTRIES = 6
_BODIES = ("article__body", "entry-content", "story-text", "c-rte", "l-col l-col--wide")
"""What sites call the element around an article's text; of the last two nobody can tell."""


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    chance = random.Random(0)  # noqa: S311 - the same words each time
    onsets = ("br", "cl", "gr", "pl", "st", "tr", *"bcdfghklmnprstvw")
    vowels = (*"aeiou", "ea")
    ends = ("", *"nrstl", "nd", "st")
    made: dict[str, None] = {}
    while len(made) < 30_000:
        syllables = min(4, 1 + len(made) // 400)
        word = "".join(
            chance.choice(onsets) + chance.choice(vowels)
            for _ in range(chance.randint(1, syllables))
        )
        made[word + chance.choice(ends)] = None
    return list(made), list(accumulate(1 / rank for rank in range(1, len(made) + 1)))


class _Writer:
    """Writes words; the same each time for the same number."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.chance = random.Random(number)  # noqa: S311 - the same page each time
        self.burden = self.chance.choice((0.3, 0.7, 1.0, 2.0, 4.0))
        self.room = self.chance.choice((0.3, 0.7, 1.0, 1.3, 2.6))

    def several(self, usual: int) -> int:
        """Return how many a page of its size has where a usual one has so many."""
        return max(1, round(usual * self.room))

    def words(self, least: int, most: int) -> str:
        words, weights = _vocabulary()
        count = self.chance.randint(least, most)
        return " ".join(self.chance.choices(words, cum_weights=weights, k=count))

    def label(self, least: int = 1, most: int = 3) -> str:
        return self.words(least, most).title()

    def headline(self) -> str:
        return self.words(6, 12).capitalize()

    def sentence(self) -> str:
        said = self.words(8, 28).capitalize()
        shape = self.chance.random()
        if shape < 0.15:
            return f"\u201c{said},\u201d said {self.label(2, 2)} of the {self.label()}."
        return f"{said}, {self.words(4, 9)}." if shape < 0.5 else f"{said}."

    def link(self, text: str, name: str) -> str:
        at = self.words(3, 7).replace(" ", "-")
        return (
            f'<a class="{name}__link text-sm link--quiet" data-track="{name}|{at}|{self.number}"'
            f' href="https://www.example.com/{at}-{self.number}.html" data-position'
            f'="{self.chance.randint(1, 99)}">{text}</a>'
        )

    def code(self, size: int) -> str:
        """Return a script's text of about so many characters: sites differ in this most."""
        size = round(size * self.burden)
        line = f'window.dataLayer=window.dataLayer||[];f({self.number},{{"slot":"top","a":[1,2]}});'
        return (line * (size // len(line) + 1))[:size]


def page(number: int) -> str:
    """Return the markup of one page; the same for the same number."""
    write = _Writer(number)
    title = write.headline()
    parts = (
        '<!DOCTYPE html>\n<html lang="en" class="no-js">\n',
        _head(write, title),
        f'<body class="page section-{write.words(1, 1)}">\n<div id="all"><div class="site">',
        _masthead(write),
        '<main class="layout" id="content"><div class="layout__row"><div class="layout__main">\n',
        _article(write, title),
        "</div>\n",
        _rail(write),
        "</div></main>\n",
        _footer(write),
        "</div></div>\n",
        *(f"<script>{write.code(2_500)}</script>\n" for _ in range(8)),
        "<!-- rendered by the site's own templates --></body></html>\n",
    )
    return "".join(parts)


def _head(write: _Writer, title: str) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "datePublished": f"2026-{write.number % 12 + 1:02}-{write.number % 28 + 1:02}T08:00:00Z",
        "author": [{"@type": "Person", "name": write.label(2, 2)}],
        "publisher": {"@type": "Organization", "name": "The Example Courier"},
        "description": write.words(20, 30),
        "keywords": [write.words(1, 2) for _ in range(12)],
    }
    names = ("description", "og:title", "og:type", "og:site_name", "og:url", "og:image")
    metas = "".join(f'<meta property="{name}" content="{title}">\n' for name in names)
    metas += "".join(
        f'<meta name="{write.words(1, 1)}:{index}" content="{write.words(3, 9)}">\n'
        for index in range(24)
    )
    links = "".join(
        f'<link rel="preload" as="script" href="https://cdn.example.com/{index}.js" crossorigin>\n'
        for index in range(24)
    )
    scripts = "".join(
        f'<script async data-name="{index}">{write.code(1_600)}</script>\n' for index in range(16)
    )
    style = ".a{color:#111;margin:0 auto}@media(min-width:40em){.b{display:flex}}" * 300
    return (
        f'<head><meta charset="utf-8"><title>{title} | The Example Courier</title>\n{metas}{links}'
        f'<script type="application/ld+json">{json.dumps(data)}</script>\n{scripts}'
        f"<style>{style}</style></head>\n"
    )


def _menu(write: _Writer, name: str, count: int) -> str:
    items = "".join(
        f'<li class="{name}__item menu-item menu-item-{index}">{write.link(write.label(), name)}'
        "</li>\n"
        for index in range(count)
    )
    return f'<ul class="{name}__list">\n{items}</ul>\n'


def _masthead(write: _Writer) -> str:
    sections = "".join(
        f'<div class="nav-primary__group"><div class="nav-primary__head">'
        f"<span>{write.label()}</span></div>{_menu(write, 'nav-primary', _ENTRIES)}</div>"
        for _ in range(write.several(_SECTIONS))
    )
    drawer = "".join(
        f'<div class="drawer__part"><div class="drawer__head"></div>{_menu(write, "drawer", 6)}'
        "</div>"
        for _ in range(write.several(4))
    )
    return (
        '<div class="ad-slot ad-slot--top" data-sizes="[[970,250],[728,90]]"><div id="top"></div>'
        '</div><header class="masthead"><div class="masthead__logo"><a href="/"><svg viewBox="0 0 9'
        f' 9"><path d="M{"1 2 3 4 " * 60}"></path></svg></a></div><form class="search"><input'
        f' name="q"><button type="submit">Search</button></form><nav class="nav-primary"'
        f' role="navigation">{sections}</nav></header>\n'
        f'<div class="drawer" aria-hidden="true"><div class="drawer__in">{drawer}</div></div>\n'
    )


def _picture(write: _Writer) -> str:
    sizes = ", ".join(
        f"https://img.example.com/{write.number}-{w}.jpg {w}w" for w in (320, 640, 960)
    )
    return f'<img class="lazy" loading="lazy" src="data:," data-srcset="{sizes}" alt="">'


def _article(write: _Writer, title: str) -> str:
    share = "".join(
        f'<li class="share__item"><a class="share__link" href="#{net}"><svg><use href="#{net}">'
        f'</use></svg><span class="sr-only">Share on {net}</span></a></li>'
        for net in ("one", "two", "three", "four")
    )
    wanted = write.chance.triangular(150, 1_400, 400)
    body: list[str] = []
    said = 0
    while said < wanted:
        text = " ".join(write.sentence() for _ in range(write.chance.randint(1, 3)))
        said += text.count(" ") + 1
        if write.chance.random() < 0.3:
            text = f"{text} {write.link(write.words(2, 4), 'inline')}, {write.words(5, 9)}."
        body.append(f'<p class="article__text">{text}</p>\n')
        if len(body) % 5 == 0:
            body.append(
                '<div class="ad-slot ad-slot--inline"><div class="ad-slot__label"></div><div'
                f' id="ad-{len(body)}"><!-- ad --></div></div><script>{write.code(300)}</script>\n'
            )
        if len(body) % 9 == 0:
            body.append(f'<h2 class="article__head">{write.label(3, 6)}</h2>\n')
    named = _BODIES[write.number % len(_BODIES)]
    body.insert(4, f"<p><strong>Read more: {write.link(write.headline(), 'more')}</strong></p>\n")
    return (
        f'<article class="article" itemscope><div class="article__kicker">{write.label()}</div>'
        f'<h1 class="article__title" itemprop="headline">{title}</h1><p class="article__intro">'
        f'{write.sentence()}</p><div class="article__meta"><span class="byline">By <a rel="author"'
        f' href="/people">{write.label(2, 2)}</a></span> <time datetime="2026-03-01">1 March 2026'
        f'</time></div><ul class="share">{share}</ul><figure class="article__image">'
        f"{_picture(write)}<figcaption>{write.sentence()} Photo: {write.label(2, 2)}</figcaption>"
        f'</figure><div class="{named}"><div>{"".join(body)}</div></div><div'
        f' class="tags">{_menu(write, "tags", 6)}</div></article>\n'
    )


def _teasers(write: _Writer, name: str, count: int) -> str:
    items = "".join(
        f'<div class="{name}__item teaser"><div class="teaser__media"><a href="#">{_picture(write)}'
        f'</a></div><div class="teaser__body"><h3 class="teaser__title">'
        f'{write.link(write.headline(), name)}</h3><span class="teaser__date">'
        f'{write.chance.randint(1, 12)} hours ago</span><div class="teaser__foot"><span></span>'
        '<div class="teaser__tools"><a href="#"><i></i></a></div></div></div></div>\n'
        for _ in range(write.several(count))
    )
    return f'<div class="{name}"><div class="{name}__head"><span>{name}</span></div>{items}</div>\n'


def _rail(write: _Writer) -> str:
    return (
        f'<aside class="layout__rail"><div class="widget">{_menu(write, "most-read", 10)}</div>'
        f'<div class="ad-slot"><div></div></div>{_teasers(write, "latest", 6)}</aside><div'
        f' class="below">{_teasers(write, "related-stories", 6)}<div class="newsletter"><p>'
        f"{write.sentence()}</p><form><label>Email</label><input name=to><button>Sign up</button>"
        f'</form></div><div class="comments" id="comments">{_comments(write)}</div></div>\n'
    )


def _comments(write: _Writer) -> str:
    return "".join(
        f'<div class="comment" id="c{index}"><div class="comment__head"><a href="#"><span>'
        f'{write.label(1, 2)}</span></a><span class="comment__when">{index + 1} days ago</span>'
        f'</div><div class="comment__text"><p>{write.sentence()}</p></div><div class="comment__do">'
        '<a href="#">Reply</a><a href="#">Report</a></div></div>\n'
        for index in range(write.several(6))
    )


def _footer(write: _Writer) -> str:
    columns = "".join(
        f'<div class="footer__column"><h4>{write.label()}</h4>{_menu(write, "footer", 5)}</div>'
        for _ in range(write.several(4))
    )
    return (
        f'<footer class="footer"><div class="footer__row">{columns}</div><div class="footer__fine">'
        f"<p>\u00a9 2026 The Example Courier. {write.sentence()}</p></div></footer>\n<div"
        ' class="modal" style="display:none"><div class="modal__box"><p>We use cookies to run this'
        " site.</p><button>Accept</button></div></div>\n"
    )
