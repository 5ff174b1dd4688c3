"""Conjugated forms of Korean predicates, made by Kiwi (Apache-2.0)."""

# What a form is put after to make a sentence.
CARRIER = "그는 "
# Endings as Kiwi's `join` takes them, with the kinds of stems they are put to.
ENDINGS = [
    (("다", "EF"),), (("고", "EC"),), (("지", "EC"),), (("게", "EC"),), (("기", "ETN"),), (("던", "ETM"),),
    (("ᆫ", "ETM"),), (("ᆯ", "ETM"),), (("ᆷ", "ETN"),), (("ᆸ니다", "EF"),), (("면", "EC"),), (("며", "EC"),),
    (("니", "EC"),), (("시", "EP"), ("고", "EC")), (("어", "EC"),), (("어서", "EC"),), (("어야", "EC"),),
    (("었", "EP"), ("다", "EF")), (("었", "EP"), ("던", "ETM")), (("었", "EP"), ("습니다", "EF")),
    (("는데", "EC"),), (("네", "EF"),), (("거나", "EC"),), (("겠", "EP"), ("다", "EF")), (("ᆫ다", "EF"),),
    (("는", "ETM"),), (("려고", "EC"),),
]
# The first ending of those above that only verbs take.
VERBS_ONLY = ENDINGS.index((("ᆫ다", "EF"),))


def forms(kiwi, stem, tag):
    """The forms of `stem`, whose tag tells whether it is regular (걷/VV-R, 걷/VV-I)."""
    endings = ENDINGS if tag.startswith("VV") else ENDINGS[:VERBS_ONLY]
    return [kiwi.join([(stem, tag), *ending]) for ending in endings]
