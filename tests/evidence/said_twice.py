"""What the five articles say twice, by hand: two statements, what one is to the other, and why.

A statement is named by its article's number and its first words. All was judged by reading.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from briefer.evidence.corroboration import Kind, Verdict


class Judged(NamedTuple):
    """A pair of statements as a reader judges it; ``details`` are what they differ in, if so."""

    one: tuple[int, str]
    other: tuple[int, str]
    verdict: Verdict
    why: str
    details: frozenset[Kind] = frozenset()


SAME, DIFFERS, ALIKE, OTHER = Verdict.SAME, Verdict.DIFFERS, Verdict.ALIKE, Verdict.OTHER

PAIRS: Final = (
    Judged((1, "On June 2"), (4, "On June 2"), SAME, "004 is the whole of which 001 was cut"),
    Judged((1, "For example, Chinese"), (4, "For example, Chinese"), SAME, "the same text"),
    Judged((3, "In early April"), (1, "In April, another"), SAME, "the 13 workers of April"),
    Judged((3, "In early April"), (4, "(In fact, the 13"), SAME, "the same 13, called defectors"),
    Judged((3, "According to the Chinese"), (1, "In fact, Chinese"), SAME, "Lu Kang: legally"),
    Judged((3, "These defectors were"), (4, "The workers were somehow"), SAME, "visas, passports"),
    Judged((3, "A common practice"), (4, "North Korean laborers"), SAME, "managers keep passports"),
    Judged((3, "All defectors are"), (1, "On June 2"), SAME, "fled restaurants, reached the South"),
    Judged(
        (3, "In early April"),
        (1, "On June 2"),
        DIFFERS,
        "13 and three; April and June; from Ningbo and from China: two groups, or one?",
        frozenset({Kind.FIGURE, Kind.DATE, Kind.PLACE}),
    ),
    Judged(
        (3, "In early April"),
        (4, "After all, only 16"),
        DIFFERS,
        "13 escaped here, 16 in all there",
        frozenset({Kind.FIGURE}),
    ),
    Judged(
        (3, "Despite a growing"), (3, "Approximately 29,000"), ALIKE, "29,000 troops, defectors"
    ),
    Judged(
        (0, "North Korea was derailed"), (4, "The workers were part"), ALIKE, "a famine, in passing"
    ),
    Judged(
        (3, "In early April"), (4, "North Korean restaurants have"), ALIKE, "April: nuclear tests"
    ),
    Judged((3, "According to the Chinese"), (4, "In April, another"), ALIKE, "the 13, but not how"),
    Judged(
        (3, "A similar escape"), (4, "According to South"), ALIKE, "the ministry speaks in both"
    ),
    Judged(
        (3, "Global Times"), (4, "Even if these"), ALIKE, "the second group in May, but not how"
    ),
    Judged((1, "Most of the estimated"), (3, "Approximately 29,000"), OTHER, "abroad, resettled"),
    Judged((1, "Most of the estimated"), (4, "After all, only 16"), OTHER, "abroad, escaped"),
    Judged((3, "Approximately 29,000"), (4, "After all, only 16"), OTHER, "resettled, escaped"),
    Judged(
        (3, "Between 1,000-2,000"), (4, "In fact, China tracks"), OTHER, "arrive, are sent back"
    ),
    Judged((0, "Work visas for"), (2, "The possibility of increased"), OTHER, "visas, traders"),
    Judged(
        (0, "According to recently"), (2, "Mutual exemptions"), OTHER, "work and official visas"
    ),
    Judged(
        (0, "China already provides"), (4, "South Korean intelligence"), OTHER, "trade, restaurants"
    ),
    Judged((0, "North Korean leader Kim"), (1, "North Korean leader Kim"), OTHER, "his name alone"),
    Judged((0, "According to recently"), (4, "After North Korea’s third"), OTHER, "2013 alone"),
    Judged((2, "Even within North"), (4, "These measures are"), OTHER, "two countries, any two"),
    Judged((2, "For instance, while"), (1, "For example, Chinese"), OTHER, "sent, not attended"),
)

FLOOD = "Floods killed 1,234 people in Hamhung in July."
TRADE = "Trade between China and Russia rose 26 percent to $240 billion in 2023."
VISIT = "Zhao Leji visited Pyongyang on April 11, 2024."
FIRED = "North Korea fired two ballistic missiles from Sunan on May 4."
ESCAPE = "지난 4월 닝보의 북한 식당 종업원 13명이 탈출해 한국에 도착했다."
BORDER = "中国外交部发言人陆慷说13名餐厅员工持有效护照合法出境。"

NEWS: Final = (
    # A flood: figures that are rounded, said otherwise, or of something else.
    (FLOOD, "Some 1,200 people died in the floods in Hamhung.", SAME),
    (FLOOD, "More than 1,200 people were killed by floods in Hamhung.", SAME),
    (FLOOD, "Floods destroyed 1,234 houses in Wonsan.", ALIKE),
    (FLOOD, "Floods in Hamhung killed 310 people in July.", DIFFERS),
    (FLOOD, "The army has 1,234 tanks.", ALIKE),
    # Trade: amounts of money, shares and directions.
    (TRADE, "China's trade with Russia grew by about 26% to some $240 billion in 2023.", SAME),
    (TRADE, "China's trade with Russia grew by 31% to $270 billion in 2023.", DIFFERS),
    (TRADE, "Trade between China and Russia fell 26 percent in 2023.", DIFFERS),
    (TRADE, "Turnout in Oslo was 26 percent.", ALIKE),
    ("Coal exports to China rose sharply in May.", "In May coal exports to China fell.", DIFFERS),
    # A visit: days, years, who and whether.
    ("Zhao Leji visited Pyongyang on April 11-13.", VISIT.replace("11", "12"), SAME),
    (VISIT, "Zhao Leji visited Pyongyang on April 18, 2024.", DIFFERS),
    (VISIT, "Wang Yi visited Hanoi on April 11, 2024.", OTHER),
    (
        "The ministry confirmed the visit of Sergei Shoigu to Wonsan.",
        "The ministry denied the visit of Sergei Shoigu to Wonsan.",
        DIFFERS,
    ),
    (
        "Delegates did attend the congress in Wonsan with Choe Ryong Hae.",
        "Delegates did not attend the congress in Wonsan with Choe Ryong Hae.",
        DIFFERS,
    ),
    # A launch: as many of the same, more of the same, as many of something else, elsewhere.
    (FIRED, "Two ballistic missiles were launched by North Korea from Sunan on May 4.", SAME),
    (FIRED, "North Korea fired three ballistic missiles from Sunan on May 4.", DIFFERS),
    (FIRED, "North Korea fired two ballistic missiles from Sunan on May 9.", DIFFERS),
    (
        "North Korea fired 20 missiles from Sunan.",
        "North Korea fired 20 missiles from Wonsan.",
        DIFFERS,
    ),
    # A capital is in its country; two towns are two places.
    ("Ri Yong Ho met envoys in Seoul.", "Ri Yong Ho met envoys in South Korea.", SAME),
    ("Ri Yong Ho met envoys in Busan.", "Ri Yong Ho met envoys in Daegu.", DIFFERS),
    ("The missile flew 450 kilometers.", "The envoy stayed 450 days.", ALIKE),
    # As many of other people, or of the same who do something else, say nothing together.
    ("Some 300 Russians arrived in Wonsan.", "Some 300 Chinese arrived in Wonsan.", ALIKE),
    (
        "The 13 restaurant workers left legally with passports in hand.",
        "A judge heard 13 restaurant workers who left no statement.",
        ALIKE,
    ),
    ("On April 3, 41 passengers sang.", "On April 3, 41 passengers drowned.", ALIKE),
    # The same words are the same, also where they name and count nothing.
    (
        "The bank will keep doing what it has always done.",
        "Still, the bank will keep doing what it has always done, they say.",
        SAME,
    ),
    # Years apart it is another event, unless all the rest is the same.
    (
        "In 1998 two mines near Kiruna were shut after miners attempted a strike.",
        "In March 2016 another 40 miners near Kiruna began a strike.",
        OTHER,
    ),
    (
        "Miners in Kiruna began a strike over wages in 1998.",
        "In March 2016 miners in Kiruna began a strike over wages.",
        DIFFERS,
    ),
    # What is not allowed here and allowed there is not always the same thing.
    (
        "Rules of the port in Odesa do not allow night shifts for crews of grain ships.",
        "Badges allow inspectors aboard grain ships in the port of Odesa whose crews obey rules.",
        ALIKE,
    ),
    # Words that mean the same.
    (
        "A habit of hotel managers is to seize the phones of employees.",
        "Phones of hotel staff are confiscated by managers.",
        SAME,
    ),
    # A number that belongs to a name counts nothing.
    ("Resolution 2270 was adopted in March.", "Some 2,270 people live there.", OTHER),
    ("The 7th Congress met in May.", "The 7 miners were freed in June.", OTHER),
)
"""News that the five articles know nothing of, and what one sentence is to the other."""

FOREIGN: Final = (
    (ESCAPE, "북한 식당 종업원 13명이 4월 닝보에서 탈출했다.", SAME),
    (ESCAPE, "서울에서 회의가 열렸다.", OTHER),
    (BORDER, "陆慷说13名餐厅员工持有效护照合法出境。", SAME),
    (BORDER, "他昨天回家了。", OTHER),
)
