"""What is known of English words: which say little, which mean the same, which are opposites.

News English, in small tables: enough for "fled" to meet "escaped" and for "rose" to contradict
"fell". A word that no table has is itself, without its ending.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final


def listed(text: str) -> tuple[str, ...]:
    """Return the words of a table that is written as text."""
    return tuple(text.split())


FUNCTION: Final = frozenset(
    listed(
        """
    a an the this that these those it its he she they them their his her him we us our you your i my
    who whom whose which what when where why how and or but nor so yet if then than as because since
    while although though despite until unless whether of in on at by for from to into onto out over
    under up down off with without within between among through during before after about against
    around across along behind beyond near toward towards upon via per not no only just also even
    still again already once ever never always often very too more most less least much many few
    some any all both each every either neither another other others such own same is are was were
    be been being am has have had having do does did done doing will would shall should can could
    may might must there here now today fact however meanwhile moreover indeed instead rather quite
    abroad away back together alone ago later earlier total least like according including well
    made make makes making take takes took taken get gets got come comes came coming go goes going
    went gone say says said saying tell tells told report reports reported reporting add adds added
    note notes noted percent one ones first able s t re ve ll d
    """
    )
)
"""Words that stand in any sentence, and what sentences are introduced by."""

_SAME: Final = (
    "escape escapee flee defect defector defection abscond",
    "kill die dead death fatality execute execution slay",
    "injure wound hurt injury",
    "arrest detain seize apprehend detention capture confiscate",
    "increase rise gain grow growth climb jump surge soar",
    "decline fall drop decrease shrink slump plunge dip",
    "visit trip tour",
    "launch fire test-fire",
    "meet meeting talk summit",
    "worker staff employee laborer labourer",
    "troop soldier serviceman servicemen",
    "resettle relocate settle",
    "repatriate deport repatriation deportation",
    "attack strike assault raid bombing",
    "grant issue approve",
    "allow let permit",
    "ban prohibit forbid bar",
    "warn warning alert",
    "avoid shun boycott",
    "urge exhort advise encourage",
    "famine starvation hunger",
    "salary wage earnings",
    "revenue income proceeds",
    "customer client",
    "document paperwork",
    "border frontier",
    "aid assistance",
    "release free liberate",
    "envoy ambassador diplomat",
    "smuggle smuggler smuggling traffic trafficker",
    "sanction embargo",
    "flood flooding deluge",
    "quake earthquake tremor",
    "poll survey",
    "lawmaker legislator parliamentarian",
    "cut reduce slash reduction",
    "begin start",
    "close shut",
    "company firm",
    "estimate reckon",
    "leave depart quit",
    "legal lawful",
    "illegal unlawful",
    "obtain receive acquire",
    "person people individual citizen national",
    "buy purchase",
    "protester demonstrator",
    "protest demonstration rally",
)
_IRREGULAR: Final = dict(
    pair.split(":")
    for pair in listed(
        """
    fled:flee fell:fall fallen:fall rose:rise risen:rise grew:grow grown:grow left:leave met:meet
    sent:send held:hold shot:shoot brought:bring bought:buy sold:sell sank:sink sunk:sink won:win
    lost:lose paid:pay built:build struck:strike broke:break began:begin begun:begin gave:give
    given:give wrote:write written:write ran:run flew:fly flown:fly spent:spend froze:freeze
    frozen:freeze women:woman men:man children:child dying:die died:die lying:lie shut:shut
    chose:choose kept:keep led:lead stole:steal taught:teach thought:think
    """
    )
)
OPPOSITES: Final = (
    ("increase", "decline"),
    ("confirm", "deny"),
    ("accept", "reject"),
    ("legal", "illegal"),
    ("win", "lose"),
    ("support", "oppose"),
    ("lift", "impose"),
)
PEOPLE: Final = frozenset(listed("person man woman child resident civilian foreigner migrant"))
"""What any people can be called, by their stems."""
COUNTRIES: Final = {
    word: names.split()[0]
    for names in """
    north-korea north-koreans north-korean dprk
    south-korea south-koreans south-korean rok
    korea koreas koreans korean
    china chinese
    united-states u.s us american americans america u.s.a usa
    united-kingdom u.k uk british britain britons briton
    russia russian russians
    japan japanese
    thailand thai thais
    taiwan taiwanese
    vietnam vietnamese
    laos laotian
    mongolia mongolian mongolians
    philippines filipino filipinos philippine
    indonesia indonesian indonesians
    malaysia malaysian malaysians
    singapore singaporean
    myanmar burmese burma
    cambodia cambodian cambodians
    india indian indians
    pakistan pakistani pakistanis
    bangladesh bangladeshi bangladeshis
    afghanistan afghan afghans
    iran iranian iranians
    iraq iraqi iraqis
    israel israeli israelis
    palestine palestinian palestinians
    syria syrian syrians
    turkey turkish turks
    saudi-arabia saudi saudis
    egypt egyptian egyptians
    ukraine ukrainian ukrainians
    poland polish poles
    germany german germans
    france french
    italy italian italians
    spain spanish spaniards
    greece greek greeks
    sweden swedish swedes
    norway norwegian norwegians
    netherlands dutch
    european-union european europe eu e.u
    united-nations u.n un
    soviet-union soviet soviets
    hong-kong
    mexico mexican mexicans
    brazil brazilian brazilians
    canada canadian canadians
    cuba cuban cubans
    venezuela venezuelan venezuelans
    australia australian australians
    nigeria nigerian nigerians
    ethiopia ethiopian ethiopians
    sudan sudanese
    """.strip().splitlines()
    for word in names.split()
}
"""Countries, bodies of them and their people by all their names; such words are in any article."""
CAPITALS: Final = {
    "pyongyang": "north-korea",
    "seoul": "south-korea",
    "beijing": "china",
    "washington": "united-states",
    "moscow": "russia",
    "tokyo": "japan",
    "london": "united-kingdom",
    "bangkok": "thailand",
    "taipei": "taiwan",
    "hanoi": "vietnam",
    "kyiv": "ukraine",
    "paris": "france",
    "berlin": "germany",
    "brussels": "european-union",
    "tehran": "iran",
    "delhi": "india",
}
"""Places that stand for their governments as well; they are in nearly as many articles."""
COMMON_NAMES: Final = frozenset(CAPITALS) | set(listed("north south east west"))
"""Names, besides those of countries, that tell no article from another."""

_TWO_WORDS = re.compile(
    r"\b(North|South|United|Soviet|Saudi|Hong|European)[ \u00a0-]"
    r"(Korea[ns]?s?|States|Kingdom|Nations|Union|Arabia|Kong)\b"
)
_ENDINGS: Final = ("ations", "ation", "ings", "ing", "edly", "ied", "ies", "ed", "ions", "ion")
_LEAST: Final = 4
"""Letters of a stem that an ending is taken from."""


def joined(text: str) -> str:
    """Return a text in which the names of countries of two words are one: as long as it was."""
    return _TWO_WORDS.sub(r"\1-\2", text)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return what a word counts as: its country, its group of like meaning, or itself unended."""
    if word == "Un":
        return "un"  # a given name of Korea; the United Nations are UN
    word = word.casefold()
    for ending in ("'s", "’s", "s'", "s’"):
        if word.endswith(ending):
            word = word[:-2] if ending[0] in "'’" else word[:-1]
            break
    word = word.rstrip(".'’-")
    if word in COUNTRIES:
        return COUNTRIES[word]
    if word in COMMON_NAMES:
        return word
    bare = _unended(_IRREGULAR.get(word, word))
    return _GROUPS.get(bare, bare)


def root(word: str) -> str:
    """Return what a word and its other forms begin with, in lower case, as far as is known."""
    return _unended(word.casefold())


def is_plural(word: str) -> bool:
    """Return whether a word looks like more than one of something."""
    word = word.casefold()
    if word in {"people", "men", "women", "children", "police", "troops", "personnel", "staff"}:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))  # noqa: PLR2004 - the shortest plural: cars


def is_verb_form(word: str) -> bool:
    """Return whether a word ends as a verb does, or is one that ends as none."""
    return word in _IRREGULAR or (len(word) > 4 and word.endswith(("ed", "ing")))  # noqa: PLR2004 - not "red", "king"


def _unended(word: str) -> str:
    if word.endswith("ly") and len(word) > _LEAST + 2:
        word = word[:-2]
    for ending in _ENDINGS:
        least = _LEAST - 1 if ending in {"ied", "ies"} else _LEAST
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)] + ("y" if ending in {"ied", "ies"} else "")
            return _last_letters(word)
    if is_plural(word):
        word = word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]
    return _last_letters(word)


def _last_letters(word: str) -> str:
    """Let "planned" and "plan", "driving" and "drive" end alike."""
    if len(word) > _LEAST and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > _LEAST else word


_GROUPS: Final = {
    _unended(word): _unended(words.split()[0]) for words in _SAME for word in words.split()
}
OPPOSITE_STEMS: Final = tuple((stem(one), stem(other)) for one, other in OPPOSITES)
PEOPLE_STEMS: Final = frozenset(map(stem, PEOPLE)) | {stem("people")}
