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
        a able about actually after again ago all almost already also always am an and another any
        anybody anyone anything are arent around as at away back be became because become been
        before being best better but by called came can cannot cant come comes coming could couldnt
        did didnt do does doesnt doing done dont down each either else etc even ever every everyone
        everything exactly explain far few find finding for from get gets getting give gives go goes
        going good got had has hasnt have havent having he hello help her here hers hes hey hi him
        his how hows i id if ill im in instead into is isnt it its ive just keep kind know knows
        least less let lets like likely look looking lot lots made make makes making many may maybe
        me mean means might mine more most much must my near need needed needs neither never no nor
        next not nothing now of off often oh ok okay on once only or other others our ours out over
        own please put quite really said same see seem shall she should shouldnt show since so some
        somebody someone something sometimes soon still such sure talk tell than thank thanks that
        thats the their them then there theres these they theyre thing things think this those
        through thru till to today too toward towards tried try trying u under until up upon ur us
        use used using very via wanna want wanted wants was wasnt way we well went were weve what
        whatever whats when whens where wheres whether which while who whoever whom whos whose why
        will with within without wont would wouldnt yes yet you youre your yours
    """,
    "tr": """
        acaba ama ancak artık aslında az bana bazı belki ben bende benden beni benim bi bile bir
        biraz biri birisi birçok biz bizde bizden bize bizi bizim böyle bu buna bundan bunlar bunu
        bunun burada burası buradan buraya bütün çok çünkü da daha de dedi değil değilim demek diye
        dolayı eder edilir en etmek evet falan fazla galiba gerek gerekir gerekiyor gerekli gibi
        göre hakkında hala hangi hangisi hani hatta hayır hem
        hemen hep hepsi her hiç için ile ilgili ise
        istemiyorum ister istiyor istiyorum istiyoruz işte kaç kadar karşı kendi ki kim kimdir kime
        kimi kimin kiminle kimle kimler kimlerin lazım lütfen mesela mi mı mu mü midir mıdır mudur
        müdür misin mısın musun müsün misiniz mısınız musunuz müsünüz miyim mıyım muyum müyüm miyiz
        mıyız muyuz müyüz ne neden nedir neler nelerdir nerede neresi nereden nereye neyi
        neyin nasıl nasılsa niçin niye o olan olarak olabilir oldu olduğu olmak olmalı olsun olunca
        olur oluyor ona ondan onlar onları onların onu onun ora orada oradan oraya oysa öyle önce
        peki pek sadece sana sence sen seni senin siz size sizde sizden sizi sizin sonra söyle şey
        şeyler şimdi şu şuna şunu tabii tam tane tarafından tüm var vardır varmı ve veya ver verin
        ya yani yapar yaparım yapılır yapıyor yapıyorlar yapıyorsunuz yapmak yapmam yapmalıyım
        yapmalı yaptı yine yok yoksa yoktur zaten merhaba selam teşekkürler nasil icin hakkinda cok
        bilgi bilmek
    """,
    "ar": """
        في من إلى الى على عن مع هذا هذه ذلك تلك هؤلاء أولئك هو هي هم هن نحن أنا أنت أنتم أنتي ما
        ماذا لماذا كيف متى أين هل أي أيه كل كلها كله بعض لا لم لن ليس ليست كان كانت كنت كنا يكون
        تكون أن إن أو و ثم قد لقد التي الذي الذين اللي بين بعد قبل عند عندي عندك عندكم عندنا حتى
        إذا لو لكن ولكن كما أيضا هناك هنا يمكن يمكنني أريد نريد تريد به بها بهم له لها لهم لي لك
        لكم لنا فيه فيها فيكم منه منها منكم عنه عنها عنكم عليه عليها عليكم علينا إليه إليكم معه معكم
        معنا غير سوف كم كذلك لأن لان حول خلال ضد منذ بدون أكثر جدا فقط نعم يعني شيء أشياء حاجة
        تم يتم يوجد توجد موجود يستطيع تستطيع تستطيعون يستطيعون قادر أحد واحد إنه إنها
        أنه أنها أني أنكم ممكن لازم يجب ينبغي أستطيع نستطيع استطيع أقدر نقدر بقدر
        يلزم بالنسبة مثل مثلا ربما الآن اليوم دائما مرحبا السلام عليكم شكرا رجاء لوسمحت تفعلون تفعل
        نفعل يفعل أفعل تعملون افعل وهل وما وكيف ومن فما فمن بما مما عما فيما لما إياها ذا مين منو
        وين فين شو شنو شني ايش إيش ايه إيه ليش
        ليه علاش علاه كيفاش كيفية شلون ازاي إزاي امتى إمتى فوقاش
        وقتاش قديش شحال هاد هادا هادي هاذا هيدا هيدي هاي هدا هدي دا دي ده ديال ديالي ديالنا ديالكم
        تبع تبعي تبعكم بتاع بتاعة بتاعكم متاع بدي بدنا بدك بدكم بدو عايز عايزة عاوز عاوزة بغيت بغينا
        بغا نبغي ابغى أبغى ودي اريد كاين كاينة كاينين فيه مافي ماكو اكو مش مو ماشي موش رح راح غادي
        هلأ هلق دابا دلوقتي كتير بزاف شوي شوية هون هنيا هناك احنا إحنا نحنا حنا انتو انتوما همه
        بس تاع عم باش علشان عشان لأجل حتي بيها بيه فيني فينا يلي إلي
    """,
}

# Written together with the word that they go before.
_ARABIC_PARTICLES = ("و", "ف")

# Heads of Dutch compounds that add nothing to what the compound is about: `convenanttekst` asks
# for the covenant.
_LIGHT_HEADS = {
    "nl": """
        tekst lijst overzicht document plan info informatie pagina site uitleg vraag vragen naam
        namen groep genoot genoten mensen dag dagen zaken kwestie onderwerp onderwerpen gedeelte
        deel nieuws verhaal gebied folder boekje stuk persoon
    """,
}

# Languages that write compounds as one word.
_COMPOUNDING = frozenset({"nl"})

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
    listed = _listed(_FUNCTION_WORDS.get(base_language(language), ""))
    if base_language(language) != "ar":
        return listed
    return listed | {particle + word for particle in _ARABIC_PARTICLES for word in listed}


def has_compounds(language: str) -> bool:
    """Tell whether the language writes compounds as one word."""
    return base_language(language) in _COMPOUNDING


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
