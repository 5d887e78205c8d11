"""The words of each language that carry no meaning of their own, and what numbers are called."""

from functools import cache

from kiosk.text import normalize_word

_FUNCTION_WORDS = {
    "nl": """
        aan aangaande achter af al alle allemaal alleen alles als alsjeblieft altijd ander andere
        anders beetje ben bent bij bijna bijvoorbeeld binnen boven buiten dan dat de deze die dit
        doe doen doet door dus echt een eens eerst eigenlijk elk elkaar elke en enkele er ergens
        erg etc even ff gaan gaat ga ging gewoon geen graag haar had hadden heb hebben hebt heeft
        heel hem hen het hier hierin hierover hij hoe hoelang hoeveel hoezo hun iemand iets ie ik
        in is ja je jij jou jouw jullie kan kom komen komt kon konden kun kunnen kunt laat laten
        maak maar maken maakt me mee meer meest men met mij mijn mag moet moeten mogen na naar nee
        net niet niets niks nog nou nu of om omdat omtrent onder ons onze ook op over per pas
        precies quote reeds ruim soms staan staat steeds te tegen tijdens toch toe tot tussen u
        uit uw van vaak veel vind vinden voor vooral vroeger waar waarom waarin waarover waarvoor
        waarmee waaraan waarop wanneer was waren wat we weer weet weg weinig wel welk welke werd
        weten wie wij wil willen wilt word worden wordt wou zal ze zeer zelf zich zij zijn zit
        zitten zo zoek zoeken zoiets zon zou zouden zullen m n r s t eraan eraf erbij erin ermee
        erop erover ertussen eruit ervan ervoor daar daaraan daarbij daarin daarmee daarna daarom
        daarop daarover daarvan daarvoor daar dingen ding hallo hoi goedemiddag goedendag dag
        alstublieft aub svp bedankt dank vertel vertellen uitleggen leg uitleg betekent betekenen
        precies dergelijke bepaalde sommige verder omheen rond rondom zonder sinds via volgens
        zoals terwijl hoewel want zodat wiens krijg krijgen krijgt gekregen gedaan gemaakt gaat
        gegaan geweest geworden houdt houden heet heten zeg zeggen zegt ligt liggen lig geef geeft
        geven nemen neem neemt help nooit ooit gebeurt gebeuren gebeurd voel voelt voelen erachter
        hierachter hele heleboel avonds vandaag gisteren ineens opeens telkens durf durft vraag
        vragen
    """,
    "en": """
        a about after again all also always an and any are as at be because been being but by can
        could did do does doing dont down each few for from get give go had has have having he
        help her here hers him his how i
        if im in into is it its just know like look looking make many may me mean means might more
        most much must my need no nor not of off on only or other our out over own please shall
        she should so some such tell than that the their them then there these they this those
        through to too under until up us very want was we were what when where which while who
        whom why will with would yes you your
    """,
    "tr": """
        acaba ama ancak artık aslında az bana bazı belki ben beni benim bir biri birçok biz bize
        bizi bizim bu buna bunu bunun burada çok çünkü da daha de değil diye dolayı en gibi göre
        hakkında hangi hem hep her hepsi için ile ilgili ise istiyorum kadar kendi ki kim kimin
        kimler lütfen mi mı mu mü ne neden nedir nerede nereye nasıl niçin niye o olan olarak
        olmak olur ona onlar onu onun orada oradan sana şey şu sen seni senin siz sizin sonra
        tarafından tüm var ve veya ya yani yapmak yok
    """,
    "ar": """
        في من إلى على عن مع هذا هذه ذلك تلك هو هي هم نحن أنا أنت ما ماذا لماذا كيف متى أين هل أي
        كل بعض لا لم لن ليس كان كانت يكون أن إن أو و ثم قد التي الذي الذين بين بعد قبل عند حتى إذا
        لكن كما أيضا هناك هنا يمكن أريد به بها له لها فيه فيها
    """,
}

# Heads of Dutch compounds that add nothing to what the compound is about: `convenanttekst` asks
# for the covenant.
_LIGHT_HEADS = {
    "nl": """
        tekst lijst overzicht document plan info informatie pagina site uitleg vraag vragen naam
        namen groep genoot genoten mensen dag dagen zaken kwestie onderwerp onderwerpen gedeelte
        deel nieuws verhaal gebied folder boekje stuk persoon
    """,
}

_NUMBERS = {
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
    "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz on",
    "ar": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
}
_ROUND_NUMBERS = {
    "nl": {"twintig": "20", "dertig": "30", "veertig": "40", "vijftig": "50", "honderd": "100"},
    "en": {"twenty": "20", "thirty": "30", "fifty": "50", "hundred": "100"},
    "tr": {"yirmi": "20", "otuz": "30", "elli": "50", "yüz": "100"},
    "ar": {"عشرون": "20", "عشرين": "20"},
}


def base_language(language: str) -> str:
    """Return the language whose words a variety uses: `nl` for `nl-simple`."""
    return language.partition("-")[0]


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the normalised function words of the language; none if we don't know it."""
    return _listed(_FUNCTION_WORDS.get(base_language(language), ""))


@cache
def light_heads(language: str) -> frozenset[str]:
    """Return the normalised last parts of compounds that may be left out."""
    return _listed(_LIGHT_HEADS.get(base_language(language), ""))


@cache
def numbers(language: str) -> dict[str, str]:
    """Return the digits of each normalised number word that is no function word."""
    base = base_language(language)
    names = _NUMBERS.get(base, "").split()
    digits = {normalize_word(name): str(number) for number, name in enumerate(names)}
    digits |= {
        normalize_word(name): number for name, number in _ROUND_NUMBERS.get(base, {}).items()
    }
    return {name: number for name, number in digits.items() if name not in function_words(language)}


def _listed(words: str) -> frozenset[str]:
    return frozenset(normalize_word(word) for word in words.split())
