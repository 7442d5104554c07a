"""Pairs of statements of the five articles as a careful reader judges them, the hard ones too.

``said_twice`` holds what the rules must get right; here is what a reader would say whether or not
any rule can. A statement is named by its article's number and its first words. Judged by reading
alone, before anything was measured:

- ``SAME``: whoever has read the one has learned what the other says, also in other words.
- ``DIFFERS``: both speak of the same, and a detail is not the same: how many, when, from where.
- ``APART``: they look alike (a number, a date, a name, a turn of phrase), and say other things.
"""

from __future__ import annotations

from typing import Final, NamedTuple

SAME, DIFFERS, APART = "same", "differs", "apart"


class Read(NamedTuple):
    """Two statements, what a reader makes of them, and why."""

    one: tuple[int, str]
    other: tuple[int, str]
    judged: str
    why: str


READ: Final = (
    # The escapes: 003 (Foreign Policy Blogs) beside 001 and 004 (Foreign Affairs, cut and whole).
    Read((3, "In early April"), (1, "In April, another"), SAME, "the 13 of April"),
    Read((3, "In early April"), (4, "In April, another"), SAME, "the 13 of April"),
    Read((3, "In early April"), (4, "(In fact, the 13"), SAME, "the 13, here defectors"),
    Read((3, "In early April"), (1, "On June 2"), DIFFERS, "13 or three, April or June, Ningbo"),
    Read((3, "In early April"), (4, "On June 2"), DIFFERS, "13 or three, April or June, Ningbo"),
    Read((3, "In early April"), (4, "After all, only 16"), DIFFERS, "13 escaped, 16 escaped"),
    Read((1, "In April, another"), (4, "After all, only 16"), DIFFERS, "13 escaped, 16 escaped"),
    Read((1, "On June 2"), (4, "After all, only 16"), DIFFERS, "three fled, 16 escaped"),
    Read(
        (3, "In early April"), (4, "North Korean restaurants have"), APART, "April: nuclear tests"
    ),
    Read((3, "In early April"), (4, "Beyond the most recent"), APART, "shut in 2000 and 2007"),
    Read((1, "In April, another"), (4, "Beyond the most recent"), APART, "shut in 2000 and 2007"),
    Read((3, "A similar escape"), (1, "In April, another"), APART, "the second, the first"),
    Read((3, "A similar escape"), (4, "According to the allegations"), APART, "who helped it"),
    Read((3, "All defectors are"), (1, "On June 2"), SAME, "left restaurants, reached the South"),
    Read((3, "All defectors are"), (4, "On June 2"), SAME, "left restaurants, reached the South"),
    Read((3, "All defectors are"), (4, "According to South"), SAME, "by a third country"),
    Read((3, "All defectors are"), (4, "Escaping from one"), APART, "that it is not easy"),
    Read((3, "Escaping from the North"), (4, "Escaping from one"), APART, "a country, a firm"),
    Read(
        (3, "Against all odds"), (4, "Once in Thailand"), APART, "a usual way, one day in Bangkok"
    ),
    Read((3, "Having managers in"), (4, "The first group"), SAME, "a manager was among them"),
    Read((3, "These unfavorable"), (4, "This once glamorous"), SAME, "a good job gone bad drives"),
    # How they left: documents, visas, a border that was open.
    Read((3, "According to the Chinese"), (1, "In fact, Chinese"), SAME, "Lu Kang: legally"),
    Read((3, "According to the Chinese"), (4, "In fact, Chinese"), SAME, "Lu Kang: legally"),
    Read((3, "According to the Chinese"), (4, "In the two most"), SAME, "valid papers, left China"),
    Read((3, "According to the Chinese"), (4, "For its part"), SAME, "the words he used"),
    Read((3, "Global Times"), (4, "In the two most"), SAME, "both left legally"),
    Read((1, "In fact, Chinese"), (4, "For its part"), SAME, "the words he used"),
    Read((1, "In fact, Chinese"), (4, "In the two most"), SAME, "valid documents"),
    Read((3, "According to the Chinese"), (1, "In April, another"), APART, "that they escaped"),
    Read((3, "According to the Chinese"), (4, "Chinese immigration officers"), APART, "a rule"),
    Read((3, "Global Times"), (4, "Even if these"), APART, "May, but not that it was legal"),
    Read((3, "It was the first time"), (4, "This would have"), APART, "the first of other things"),
    Read((3, "This was the first"), (4, "This would have"), APART, "the first of other things"),
    Read(
        (3, "These defectors were"), (4, "The workers were somehow"), SAME, "passports, Thai visas"
    ),
    Read((3, "These defectors were"), (4, "North Korean laborers"), APART, "passports, as a rule"),
    Read((3, "A common practice"), (4, "North Korean laborers"), SAME, "managers keep passports"),
    Read((3, "As all travelers"), (4, "Chinese immigration auth"), APART, "suspicion, knowledge"),
    Read((3, "Nevertheless Beijing"), (4, "It is either because"), SAME, "let them go on purpose"),
    Read((3, "Despite that the"), (1, "Now, by allowing"), SAME, "displeased, it lets them go"),
    Read((3, "Despite that the"), (4, "Now, by allowing"), SAME, "displeased, it lets them go"),
    Read((3, "As an important"), (1, "This suggests that"), APART, "hinders, lets go"),
    Read((3, "Since 2006"), (4, "And China is not"), APART, "a fence, a reputation"),
    # China's usual way with those who flee.
    Read((3, "For years the"), (4, "In fact, China tracks"), SAME, "catches and sends them back"),
    Read((3, "For years the"), (1, "The defectors were able"), APART, "caught, not caught"),
    Read((3, "Common practices"), (1, "The defectors were able"), APART, "a habit, these escapes"),
    Read((3, "Between 1,000-2,000"), (4, "In fact, China tracks"), APART, "arrive, are sent back"),
    Read((3, "Between 1,000-2,000"), (1, "Most of the estimated"), APART, "arrive, work abroad"),
    Read((3, "Approximately 29,000"), (1, "Most of the estimated"), APART, "resettled, abroad"),
    Read((3, "Approximately 29,000"), (4, "After all, only 16"), APART, "resettled, escaped"),
    Read((3, "Despite a growing"), (3, "Approximately 29,000"), APART, "29,000 troops, defectors"),
    Read((3, "Considering China"), (4, "China’s message"), APART, "costs, a warning"),
    # The restaurants: customers, hours, money.
    Read((3, "The South Korean"), (4, "Seoul urged"), SAME, "South Koreans are to keep away"),
    Read((3, "To make up"), (4, "As a result, most"), SAME, "longer hours"),
    Read((3, "North Korean state-operated"), (4, "Yet even as"), SAME, "restaurants do badly"),
    Read(
        (3, "North Korean state-operated"), (4, "Beyond the most"), APART, "closed for money, shut"
    ),
    Read((3, "To make up"), (4, "In some cases"), APART, "hours, salaries"),
    Read((3, "Experts believed"), (1, "And Beijing’s participation"), APART, "restaurants, trade"),
    Read((1, "Restaurant staff"), (4, "And so, the people"), SAME, "politically connected"),
    Read(
        (1, "The regime continues"), (4, "South Korean intelligence"), APART, "people, restaurants"
    ),
    # 001 is 004 cut short: wire copy, to the word.
    Read((1, "On June 2"), (4, "On June 2"), SAME, "copied"),
    Read((1, "For example, Chinese"), (4, "For example, Chinese"), SAME, "copied"),
    Read((1, "Most of the estimated"), (4, "Most of the estimated"), SAME, "copied"),
    Read((1, "What remains"), (4, "What remains"), SAME, "copied, cut in the sentence"),
    Read((1, "This suggests that"), (4, "Now, by allowing"), SAME, "let go to warn the North"),
    Read((1, "For example, Chinese"), (4, "Even if these"), APART, "May: a congress, a border"),
    Read((1, "North Korean leader Kim"), (4, "After North Korea’s third"), APART, "ire, a warning"),
    # 000 (CNBC): visas of 2013, trade, a purge.
    Read((0, "North Korea was derailed"), (1, "The workers were part"), SAME, "famine, the 1990s"),
    Read((0, "North Korea was derailed"), (4, "The workers were part"), SAME, "famine, the 1990s"),
    Read((0, "North Korean leader Kim"), (1, "North Korean leader Kim"), APART, "a name"),
    Read((0, "There likely are"), (1, "Most of the estimated"), APART, "laborers, 50,000 of them"),
    Read((0, "According to recently"), (2, "Mutual exemptions"), APART, "work, official visas"),
    Read((0, "Work visas for"), (2, "The possibility of increased"), APART, "workers, traders"),
    Read((0, "North Korean business"), (2, "The possibility of increased"), APART, "ventures"),
    Read((0, "Chinese leadership"), (3, "Considering China"), APART, "stability, security"),
    Read((0, "Chinese leadership"), (3, "Despite that the"), APART, "of the region, the regime"),
    Read((0, "According to recently"), (3, "Approximately 29,000"), APART, "93,300 and 29,000"),
    Read((0, "Beyond triggering"), (4, "And since it"), APART, "refugees: a collapse, an exodus"),
    Read(
        (0, "China already provides"),
        (4, "South Korean intelligence"),
        APART,
        "a billion, millions",
    ),
    Read(
        (0, "According to recently"), (4, "After North Korea’s third"), APART, "2013: visas, a test"
    ),
    Read((0, "Both Dandong"), (4, "In some cases"), APART, "Dandong: where it is, salaries"),
    Read((0, "Citing multiple"), (4, "This once glamorous"), APART, "deaths, a risk of death"),
    # 002 (The Diplomat, 2024): a visit, and what may come of it.
    Read((2, "A Chinese party"), (1, "In April, another"), APART, "April 11-13, 13 in April"),
    Read((2, "A Chinese party"), (3, "In early April"), APART, "April 11-13, 13 in April"),
    Read((2, "North Korea’s relations with"), (1, "The Chinese–North"), APART, "weaker than, worn"),
    Read((2, "For instance, while"), (1, "For example, Chinese"), APART, "sent, not attended"),
    Read((2, "Even within North"), (1, "Now, by allowing"), APART, "a summit, a message"),
    Read((2, "Ultimately, the political"), (1, "Most of the estimated"), APART, "freedom, numbers"),
    Read((2, "North Korea’s  sprawling"), (1, "The workers were part"), APART, "currency, cash"),
    Read((2, "That makes it highly"), (3, "For years the"), APART, "will arrest, has repatriated"),
    Read(
        (2, "North Korean authorities"), (3, "This was the first"), APART, "defections of the mind"
    ),
    Read(
        (2, "Pyongyang seems to have"), (4, "China has also"), APART, "around sanctions, for them"
    ),
    Read((2, "Even though Russia"), (4, "These tactics"), APART, "oil: sent, cut off"),
    Read((2, "Even though Russia"), (4, "The first is that"), APART, "food: Russia's, China's"),
    Read((2, "There are rumors"), (4, "The second: Pyongyang"), APART, "a visit, an advisor's"),
    Read((2, "As such, from China"), (4, "To be sure, Xi"), APART, "to show, not to throw away"),
)

ORIGINS: Final = (
    ((3, "In early April"), (1, "In April, another"), 2, "two outlets, each by itself"),
    ((1, "In April, another"), (4, "In April, another"), 1, "a cut copy"),
    ((1, "In fact, Chinese"), (4, "In the two most"), 1, "a cut copy, another sentence of it"),
    ((3, "According to the Chinese"), (1, "In fact, Chinese"), 1, "Lu Kang in both"),
    ((3, "According to the Chinese"), (4, "For its part"), 1, "Lu Kang, and Beijing by his words"),
    ((3, "A similar escape"), (4, "According to South"), 1, "the Ministry of Unification in both"),
    ((3, "These defectors were"), (4, "The workers were somehow"), 2, "nobody is cited"),
    ((3, "For years the"), (4, "In fact, China tracks"), 2, "nobody is cited"),
    ((3, "The South Korean"), (4, "Seoul urged"), 2, "what it did, told by two"),
    ((3, "Global Times"), (4, "In the two most"), 2, "a paper, officials"),
    ((0, "North Korea was derailed"), (4, "The workers were part"), 2, "two outlets"),
    ((0, "According to recently"), (3, "In early April"), 2, "NK News, and the outlet itself"),
)
"""Two statements, and how many independent sources stand behind both together."""
