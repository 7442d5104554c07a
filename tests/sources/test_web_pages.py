"""Web pages that Chromium and pandoc wrote, and pages of every ugly kind, as articles."""

import plistlib
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.article import Article, Origin, Role, text_digest
from briefer.domain.reference import Source
from briefer.sources import SourceError, read_file
from briefer.sources.formats import detect
from briefer.sources.web.companions import is_companion

FILES = Path(__file__).parent / "files"
STORY = [
    "The yard was closed in the autumn, but sixty of its workers still live in the dormitory.",
    "Most of them came on contracts of two years and were told to hand in their papers.",
    "The harbor authority said that it had no contract with the workers, and would sell it.",
    "A hearing has been set for the first week of May, when the judge will decide the case.",
]


def opened(name: str, data: bytes) -> Source:
    """Read a file in this process, where a fault shows at once."""
    reading = detect(name, data).reader()(name, data)
    origin = Origin(name, "", encoding=reading.encoding)
    article = Article(text_digest(reading.text), reading.text, reading.blocks, origin)
    return Source(article, reading.reference)


def lines(article: Article, *roles: Role) -> list[str]:
    return [
        article.quote(block.start, block.end)
        for block in article.blocks
        if not roles or block.role in roles
    ]


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def story(wrap: str = "<p>{}</p>") -> str:
    return "".join(wrap.format(line) for line in STORY)


@pytest.mark.parametrize("name", ["chromium.html", "chromium.mhtml"])
def test_a_page_that_chromium_saved_has_a_role_for_every_block(name: str) -> None:
    article = read_file(FILES / name).article
    assert lines(article, Role.TITLE) == ["The last tenants of the harbor dormitory"]
    assert lines(article, Role.SUBTITLE) == ["Sixty workers stayed behind when the yard was closed"]
    assert lines(article, Role.KICKER) == ["Labor"]
    assert lines(article, Role.BYLINE) == ["By Maria Lindqvist", "March 4, 2025"]
    assert lines(article, Role.CAPTION) == ["The gate of the dormitory, seen from the ferry."]
    assert lines(article, Role.RELATED) == ["(Read more: How the agency was dissolved)"]
    assert lines(article, Role.HEADING) == ["A list at the gate"]
    assert lines(article, Role.CLUTTER) == [
        "Home",
        "Labor",
        "Trade",
        "© 2025 Tidewater Media Group. All rights reserved.",
    ]
    assert len(lines(article, Role.BODY)) == 12
    assert "1998\tTenants" not in article.text
    assert "2025\t60" in article.text
    assert "1998\u00a0— “the cheapest beds in the city”" in article.text
    assert "enable scripts" not in article.text
    assert "addEventListener" not in article.text


def test_the_mhtml_file_says_when_it_was_saved_and_the_page_does_not() -> None:
    archive = read_file(FILES / "chromium.mhtml").reference
    assert archive.item("a")["accessed"] == {"date-parts": [[2026, 11, 25]]}
    assert archive.text("URL") == "http://www.example.org/labor/dormitory.html"
    assert read_file(FILES / "chromium.html").reference.field("accessed") is None


def test_a_saved_page_whose_date_is_beyond_any_clock_is_of_no_day() -> None:
    data = re.sub(
        rb"\nDate: [^\r\n]*",
        b"\nDate: Tue, 5 Mar 99999999999999999999 10:11:12",
        (FILES / "chromium.mhtml").read_bytes(),
    )
    assert opened("chromium.mhtml", data).reference.field("accessed") is None


def test_a_page_that_pandoc_wrote_is_read() -> None:
    source = read_file(FILES / "pandoc.html")
    assert source.reference.title == "The last tenants of the harbor dormitory"
    assert [name.family for name in source.reference.authors] == ["Lindqvist"]
    assert lines(source.article, Role.HEADING) == ["A list at the gate"]


def test_a_web_archive_is_read_with_its_address() -> None:
    main = {
        "WebResourceData": page(story()),
        "WebResourceURL": "https://www.example.org/labor/yard",
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
    }
    for form in (plistlib.FMT_BINARY, plistlib.FMT_XML):
        data = plistlib.dumps({"WebMainResource": main}, fmt=form)
        source = opened("story.webarchive", data)
        assert lines(source.article, Role.BODY) == STORY
        assert source.reference.text("URL") == "https://www.example.org/labor/yard"


def test_a_web_archive_whose_charset_is_no_name_is_read() -> None:
    main = {
        "WebResourceData": page(story()).replace(b"workers", b"w\xf6rkers"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "latin\x001",
        "WebResourceURL": "https://example.org/story",
    }
    data = plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)
    assert "dormitory" in opened("story.webarchive", data).article.text


@pytest.mark.parametrize("wrap", ["{}<br>", "{}<br><br>", "<div><span>{}</span></div>"])
def test_a_page_without_useful_markup_keeps_its_paragraphs(wrap: str) -> None:
    article = opened("a.html", page(story(wrap))).article
    assert lines(article, Role.BODY) == STORY


def test_a_page_that_is_one_preformatted_block_is_told_apart_by_its_lines() -> None:
    text = "Harbor workers to strike\n\n" + "\n\n".join(STORY)
    article = opened("a.html", page(f"<pre>{text}</pre>")).article
    assert lines(article, Role.TITLE) == ["Harbor workers to strike"]
    assert lines(article, Role.BODY) == STORY


def test_paragraphs_that_mail_wrapped_are_whole() -> None:
    wrapped = "\n".join(
        " ".join(f"word{n:02}" for n in range(start, start + 9)) for start in range(0, 90, 9)
    )
    article = opened("a.html", page(f"<pre>{wrapped}</pre>")).article
    assert len(article.blocks) == 1


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "iso-8859-1"),
        ("cp1252", "utf-8"),
        ("cp1252", "no-such-name"),
        ("cp1251", "windows-1251"),
        ("euc-kr", "ks_c_5601-1987"),
        ("shift_jis", "Shift_JIS"),
        ("gb18030", "gb2312"),
        ("utf-16", "utf-8"),
        *((encoding, "iso-8859-1") for encoding in ("euc-kr", "gb18030", "shift_jis", "cp1251")),
        ("koi8-r", "windows-1252"),
        ("cp1253", "iso-8859-15"),
        ("cp1256", "us-ascii"),
        ("cp1252", "iso-8859-1"),
    ],
)
def test_a_wrong_or_old_charset_loses_no_text(encoding: str, declared: str) -> None:
    words = {
        "cp1251": "Северные рабочие остались в общежитии за гаванью.",
        "euc-kr": "북한 노동자들이 기숙사에 남았다.",
        "shift_jis": "労働者たちは寮に残った。",
        "gb18030": "工人们留在港口的宿舍里。",
        "koi8-r": "Северные рабочие остались в общежитии за гаванью.",
        "cp1253": "Έμειναν στο λιμάνι δίπλα στα πλοία και περίμεναν.",
        "cp1256": "بقي العمال في الميناء وانتظروا الأجور.",
    }.get(encoding, "Le café du port — fermé “pour toujours”.")
    body = f"<p>{words * 4}</p>{story()}"
    markup = f'<html><head><meta charset="{declared}"></head><body>{body}</body>'
    assert words in opened("a.html", markup.encode(encoding)).article.text


def test_a_damaged_page_of_utf8_is_no_row_of_accented_letters() -> None:
    words = "Le café du port était fermé à l’été." * 3
    data = page(f"<meta charset=iso-8859-1><p>{words}</p>{story()}") + b"\xe9"
    article = opened("a.html", data).article
    assert words in article.text
    assert article.origin.encoding == "utf-8-damaged"


@pytest.mark.parametrize(
    "words",
    [
        "«\xa0É\xc0\xc9È\xa0» " * 5,
        "\xa0" * 40 + "é",
        "»»»»»»»» café",
        "«\xa0À l’été\xa0» ÉTÉ " * 40,
    ],
)
def test_western_letters_in_a_row_stay_what_they_are_declared_as(words: str) -> None:
    markup = f"<meta charset=iso-8859-1><p>Le port\xe9: {words}</p>{story()}"
    text = opened("a.html", page(markup).decode().encode("cp1252")).article.text
    assert words.split(maxsplit=1)[0] in text


@pytest.mark.parametrize(
    "data",
    [
        page(""),
        page("<script>document.write('hello')</script><style>p{}</style>"),
        page("<noscript>Please enable scripts.</noscript><p>&nbsp;</p><p> \u200b</p>"),
        b"<html><frameset><frame src='http://remote.example.net/a.html'></frameset></html>",
        b"<!DOCTYPE html>",
        b"<html><body><!-- only a comment --></body></html>",
    ],
)
def test_a_page_that_shows_no_words_is_said_so(data: bytes) -> None:
    with pytest.raises(SourceError, match="holds no words"):
        opened("a.html", data)


@pytest.mark.parametrize("depth", [600, 3000, 10_000])
@pytest.mark.parametrize("tag", ["div", "b"])
def test_text_ten_thousand_tags_deep_is_kept(depth: int, tag: str) -> None:
    markup = f"<html><body>{f'<{tag}>' * depth}<p>{STORY[0]}</p>{f'</{tag}>' * depth}"
    article = opened("a.html", f"{markup}<p>{STORY[1]}</p></body></html>".encode()).article
    assert STORY[0] in article.text
    assert STORY[1] in article.text


def test_an_entity_bomb_stays_what_it_is() -> None:
    bomb = (
        '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
        '<!ENTITY c SYSTEM "/etc/passwd">]>'
    )
    article = opened("a.xhtml", f"{bomb}<html><body><p>&b;&c;</p>{story()}".encode()).article
    assert "hahaha" not in article.text
    assert "root:" not in article.text
    assert STORY[0] in article.text


def test_nul_bytes_and_a_cut_file_lose_no_words() -> None:
    data = page(story()).replace(b"hand in", b"hand\x00 in")
    assert STORY[1] in opened("a.html", data).article.text
    whole = (FILES / "chromium.mhtml").read_bytes()
    cut = opened("cut.mhtml", whole[: len(whole) * 2 // 3]).article
    assert "Most of them came on contracts" in cut.text


def test_plain_text_with_the_suffix_of_a_page_is_plain_text() -> None:
    text = "A title\n\n" + "\n\n".join(STORY) + "\n\n3 < 4 and 5 > 4.\n"
    assert opened("a.html", text.encode()).article.text == text


def test_a_page_with_the_suffix_of_a_text_is_a_page() -> None:
    assert lines(opened("a.txt", page(story())).article, Role.BODY) == STORY


@pytest.mark.parametrize(
    "data",
    [
        b"bplist00" + b"\x00" * 40,
        plistlib.dumps({"other": 1}, fmt=plistlib.FMT_BINARY),
        plistlib.dumps({"WebMainResource": {"WebResourceData": b"%PDF-1.7"}})[:200],
    ],
)
def test_a_broken_web_archive_gets_one_plain_message(data: bytes) -> None:
    with pytest.raises(SourceError, match="Nothing was added"):
        opened("a.webarchive", data)


def test_a_web_archive_of_something_else_is_named_in_bounds() -> None:
    other = {"WebResourceData": b"x", "WebResourceMIMEType": "x" * 100_000}
    with pytest.raises(SourceError, match="an archive of no web page") as refused:
        opened("a.webarchive", plistlib.dumps({"WebMainResource": other}))
    assert len(str(refused.value)) < 300


def test_a_page_of_more_elements_than_any_article_is_read_in_bounded_time() -> None:
    rows = "".join(
        f"<p>Row <b>{n}</b> of a table that a program wrote out.</p>" for n in range(40_000)
    )
    article = opened("big.html", page(rows)).article
    assert len(article.blocks) == 40_000


def test_hidden_text_is_no_text_and_controls_are_clutter() -> None:
    hidden = '<p hidden>Secret one</p><p style="display: none">Secret two</p>'
    article = opened("a.html", page(hidden + story() + "<button>Share this</button>")).article
    assert "Secret" not in article.text
    assert lines(article, Role.CLUTTER) == ["Share this"]


def test_the_parts_of_a_saved_page_are_known(tmp_path: Path) -> None:
    (tmp_path / "Story.html").write_bytes(page(story()))
    for name in ("Story_files", "Story.files", "Story-Dateien", "Other_files", "Story"):
        (tmp_path / name).mkdir()
    known = [
        is_companion(tmp_path / name) for name in ("Story_files", "Story.files", "Other_files")
    ]
    assert known == [True, True, False]
    assert is_companion(tmp_path / "Story-Dateien")
    assert not is_companion(tmp_path / "Story")


def test_trafilatura_is_loaded_with_the_first_page_only() -> None:
    program = (
        "import sys; from briefer.sources.formats import detect; "
        "detect('a.txt', b'Words.').reader()('a.txt', b'Words.'); "
        "before = 'trafilatura' in sys.modules; detect('a.html', b'').reader(); "
        "sys.exit(before or 'trafilatura' not in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<br>",
                "<td>",
                "<tr>",
                "<table>",
                "<pre>",
                "</pre>",
                "<h2>",
                "<li>",
                "<div class='related'>",
                "</div>",
                "&nbsp;",
                "&#0;",
                "&amp",
                "<",
                "\u2028",
                "<svg>",
                "Some words of a line. ",
                "x",
                " ",
                "\n",
                "북한 ",
                "\t",
                "<a href='//x'>",
                "</a>",
            ]
        ),
        max_size=60,
    )
)
def test_any_markup_becomes_blocks_in_order_or_a_message(parts: list[str]) -> None:
    try:
        article = opened("a.html", f"<html><body>{''.join(parts)}".encode()).article
    except SourceError as error:
        assert "Nothing was added." in str(error)  # noqa: PT017 - much of it shows no words
        return
    end = 0
    for block in article.blocks:
        text = article.quote(block.start, block.end)
        assert block.start >= end
        assert text
        assert text == text.strip()
        end = block.end


def test_a_caption_is_told_by_its_class_where_there_is_no_figure() -> None:
    caption = "A row of beds in the yard, and the ferry behind them."
    body = f'<article>{story()}<p class="wp-caption-text">{caption}</p>{story()}</article>'
    assert lines(opened("a.html", page(body)).article, Role.CAPTION) == [caption]


def test_a_short_article_is_found_beside_a_menu_many_times_its_length() -> None:
    entries = "".join(f'<li><a href="/{n}">Council for matter {n}</a></li>' for n in range(300))
    words = [
        "The team found two of its five cars broken into, and went to its patients on foot.",
        "The town will pay for new batteries, its mayor said on Tuesday after the council had met.",
    ]
    body = f"<nav><ul>{entries}</ul></nav><div>{''.join(f'<p>{each}</p>' for each in words)}</div>"
    article = opened("a.html", page(f"<h1>Two cars broken into</h1>{body}")).article
    assert lines(article, Role.BODY) == words


def test_a_list_in_an_article_stays_though_it_is_full_of_links() -> None:
    points = [f"The harbor of town {n} reopened after a week of storms." for n in range(6)]
    items = "".join(f'<li>{each[:-7]}<a href="/{each[:9]}">storms</a>.</li>' for each in points)
    body = f"<article>{story()}<ul>{items}</ul>{story()}</article>"
    assert set(points) <= set(lines(opened("a.html", page(body)).article, Role.BODY))


@pytest.mark.parametrize("control", ["\x1e", "\x00", "\x0b", "\ufffe", "\uffff"])
def test_characters_that_no_page_shows_are_no_hindrance(control: str) -> None:
    menu = "<ul>" + "<li><a href='/a'>Home</a></li>" * 12 + f"</ul>after {control}the menu"
    page = (
        f"<html><body>{menu}<p>The har{control}bor paid its workers late again.</p></body></html>"
    )
    text = opened("page.html", page.encode()).article.text
    assert "The harbor paid its workers late again." in text
    assert "after the menu" in text


def test_a_page_in_feed_lines_keeps_its_words_apart() -> None:
    page = b"<html><body><p>The harbor\fpaid its workers late again.</p></body></html>"
    assert "The harbor paid" in opened("page.html", page).article.text


@pytest.mark.parametrize("section", ["<![CDA{x]]>", "<![ ]>", "<![if]>", "<![>"])
def test_a_marked_section_of_any_name_is_passed_over_where_no_tree_is_built(section: str) -> None:
    page = "<div>" * 10_000 + f"Before. {section} After." + "</div>" * 10_000
    text = opened("page.html", page.encode()).article.text
    assert "Before." in text
    assert "After." in text


@pytest.mark.parametrize("declared", ["unicode_escape", "raw-unicode-escape", "utf-7"])
def test_what_no_browser_takes_for_a_charset_changes_no_words(declared: str) -> None:
    body = page(f"<p>The file \\u0041 and +AEE- were there.</p>{story()}<p>Caf", "")
    head = f"<meta charset={declared}>".encode()
    text = opened("a.html", head + body.replace(b"</body>", b"\xe9</p></body>")).article.text
    assert "The file \\u0041 and +AEE- were there." in text


def test_a_declaration_of_nothing_but_space_is_passed_over_at_once() -> None:
    data = b"<meta " * 40 + b"charset=" + b" " * 7_800
    begun = time.process_time()
    assert "Caf\xe9" in opened("a.html", data + page(f"<p>Caf</p>{story()}").replace(
        b"Caf", b"Caf\xe9")).article.text  # fmt: skip
    assert time.process_time() - begun < 5
