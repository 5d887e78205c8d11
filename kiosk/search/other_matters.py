"""Words for what people ask at other counters, which this kiosk knows nothing of.

They are real words: never a misspelling of one of ours, and in a whole sentence never a word that
an answer can do without. A word that the content itself uses is no other matter, whatever stands
here: once there is a page about passports, it is found.
"""

from functools import cache

from kiosk.search.analysis import stem_of
from kiosk.search.arabic import looser_stems, without_article
from kiosk.search.function_words import base_language, has_compounds
from kiosk.text import normalize_word

_SHORTEST_BEGINNING = 4
_SHORTEST_PART = 5
_SHORTEST_ROOT = 5

# In each language: papers and events of life, money, health, travel, shops, leisure, religion,
# weather, devices.
_OTHER_MATTERS = {
    "nl": """
        bus bussen tram metro trein supermarkt dichtstbijzijnde openingstijden sluitingstijd
        paspoort identiteitskaart identiteitsbewijs rijbewijs digid bsn uittreksel akte
        legalisatie parkeren parkeerplaats parkeerkaart parkeergarage parkeergeld vergunning
        trouwen trouwzaal trouwerij trouwdag trouwambtenaar huwelijk bruiloft ondertrouw scheiden
        scheiding echtscheiding alimentatie samenlevingscontract begrafenis begraafplaats uitvaart
        crematie overlijden overleden erfenis testament notaris naturalisatie nederlanderschap
        nationaliteit inburgering inburgeren inburgeringsexamen visum verblijfsvergunning
        verblijfsdocument asiel geboorteaangifte zwangerschap zwanger bevalling verloskundige
        kraamzorg achternaam toeslag toeslagen zorgtoeslag huurtoeslag kinderbijslag belasting
        belastingdienst belastingaangifte btw aow pensioen hypotheek verzekering zorgverzekering
        bankpas pinpas pinnen pincode geldautomaat rekeningnummer creditcard boete verkeersboete
        ziek misselijk huisarts dokter arts tandarts kiespijn tandpijn apotheek medicijn
        medicijnen pillen paracetamol ziekenhuis spoedeisende ambulance koorts griep hoesten
        hoofdpijn buikpijn rugpijn keelpijn pijn vaccinatie inenting prik corona ggd
        fysiotherapeut fysio bril opticien bloedprikken consultatiebureau crèche thuiszorg
        rollator rolstoel bustijden bushalte tramhalte treinkaartje vertrektijden ovchipkaart
        chipkaart vliegtuig vliegticket vliegtickets vliegveld schiphol taxi vakantie camping
        hotel rijles rijschool autorijden theorie benzine tanken laadpaal apk fietsenmaker
        fietspomp autoverhuur bakker bakkerij slager kapper nagels schoenen schoenmaker kleren
        kleding bloemen bloemist pizza restaurant snackbar patat koffie thee lunch ontbijt cadeau
        pakketje pakje postnl postkantoor postzegel brievenbus kringloop bouwmarkt recept soep
        bioscoop theater zwembad zwemmen zwemles fitness gymles paardrijden tennis schaatsen
        wedstrijd uitslag uitslagen ajax film concert kermis dierentuin bieb bibliotheek boek
        boeken televisie radio spelletje spelletjes kaartje kaartjes horoscoop mop loterij lotto
        moskee kerk bidden gebed gebedstijden ramadan suikerfeest offerfeest kerst kerstmis pasen
        weerbericht weersverwachting regen regent regenen sneeuw sneeuwen temperatuur graden wifi
        wachtwoord printen printer kopieren kopieerapparaat scannen opladen oplader batterij
        simkaart laptop whatsapp facebook instagram google youtube wc toilet toiletten plassen
        tolk vertaler vertalen dierenarts poes puppy asieldier les lessen cursus taalles
        voedselbank kledingbank grofvuil slotenmaker sleutelmaker naaimachine kleermaker stomerij
        rommelmarkt
    """,
    "en": """
        bus buses tram trams metro subway train trains supermarket nearest nearby exchange opening
        timetable passport passports identity permit permits certificate certificates parking
        wedding marry married marriage divorce alimony funeral cemetery burial will notary card
        citizenship citizen naturalisation naturalization visa asylum surname pregnancy midwife
        maternity allowance allowances tax taxes vat pension mortgage insurance atm pin withdraw
        iban doctor doctors gp physician dentist dentists tooth teeth toothache pharmacy chemist
        medicine medicines medication pill pills paracetamol hospital ambulance fever flu cough
        coughing headache pain pregnant vaccination vaccine vaccines jab covid glasses optician
        physiotherapist wheelchair timetables airport flight flights plane taxi holiday holidays
        vacation hotel hostel camping petrol gasoline mechanic driving grocery groceries bakery
        bakeries baker butcher hairdresser barber haircut shoes shoe clothes flowers florist pizza
        restaurant restaurants cafe coffee tea lunch dinner breakfast recipe parcel parcels stamps
        postal swimming swim pool gym fitness yoga tennis cinema movie movies film theatre theater
        concert tickets zoo library libraries novel television radio lottery horoscope joke jokes
        mosque church pray praying prayer prayers ramadan christmas easter eid weather rain
        raining snow temperature forecast sunset wifi password print printing printer photocopy
        scan scanner charger battery laptop whatsapp facebook instagram google youtube digid
        toilet toilets loo restroom restrooms bathroom translator translators interpreter vet
        veterinarian kitten lesson lessons course courses foodbank locksmith laundry tourist
    """,
    "tr": """
        otobüs tramvay metro tren süpermarket market yakın yakında tarife pasaport kimlik ehliyet
        ehliyetim sürücü otopark park vize oturum ikamet nikah nikâh düğün evlenmek evlilik
        evlenme evleniyoruz boşanma boşanmak nafaka cenaze mezarlık miras vasiyet noter
        vatandaşlık vatandaşlığı vatandaşlığına nüfus nüfusa doğum soyadı digid vergi vergisi
        beyanname beyannamesi emeklilik emekli sigorta sigortası ipotek bankamatik ceza cezası
        hasta doktor doktora hekim hekimi dişçi diş eczane ilaç ilaçlar reçete hastane hastanesi
        ambulans ateş grip öksürük ağrı ağrım ağrısı hamile hamilelik gebelik ebe aşı gözlük
        gözlükçü fizyoterapi kreş bilet bileti havaalanı havalimanı uçak taksi tatil otel kamp
        benzin tamir tamirci tamiri araba sürücülük bakkal fırın kasap kuaför berber ayakkabı
        elbise çiçek çiçekçi pizza kahve çay yemek tarifi kargo postane pul yüzme yüzmek havuz
        havuzu fitness futbol maç maçı sinema film tiyatro konser kütüphane kütüphanesi kitap
        televizyon radyo piyango burç fıkra cami camii kilise namaz ezan ramazan bayram oruç
        yağmur kar sıcaklık hava wifi yazıcı çıktı fotokopi şarj laptop whatsapp facebook
        instagram google youtube şifre tuvalet lavabo tercüman çevirmen çeviri veteriner kedi kurs
        kursu çilingir terzi
    """,
    "ar": """
        باص حافلة حافلات ترام مترو قطار قطارات سوبرماركت أقرب قريبة مواعيد جدول جواز جوازي سفر
        رخصة سياقة السياقة قيادة سواقة تأشيرة فيزا إقامة زواج أتزوج نتزوج زفاف عرس طلاق نفقة جنازة
        مقبرة ميراث وصية موثق جنسية تجنيس هوية ولادة ميلاد مولود مولودي ديجي ضريبة ضرائب ضريبي
        ضريبية تأمين تقاعد رهن صراف موقف وقوف مواقف مريض مريضة طبيب طبيبة أطباء دكتور دكتورة أسنان
        أسناني صيدلية دواء أدوية وصفة مستشفى إسعاف حمى حرارة إنفلونزا سعال وجع ألم صداع حامل حمل
        قابلة تطعيم لقاح نظارة نظارات حضانة تذكرة تذاكر مطار طائرة طيران رحلة تاكسي عطلة إجازة
        فندق بنزين ميكانيكي بقالة مخبز فرن جزار حلاق كوافير مطعم مطاعم حلاقة حذاء أحذية ملابس زهور
        ورود بيتزا قهوة شاي غداء فطور بريد بريدي طابع مسبح سباحة أسبح جيم لياقة مباراة مباريات
        سينما فيلم أفلام مسرح حفلة مكتبة كتاب كتب تلفزيون راديو يانصيب أبراج نكتة مسجد جامع كنيسة
        صلاة أصلي رمضان عيد صيام طقس مطر أمطار ثلج واي فاي طباعة طابعة أطبع تصوير شاحن شحن لابتوب
        واتساب فيسبوك انستغرام جوجل يوتيوب حمام مرحاض تواليت مترجم ترجمة دورة كورس بيطري قطة خياط
    """,
}


def is_other_matter(word: str, language: str) -> bool:
    """Tell whether a normalised word, as it is, names another matter."""
    listed = _listed(base_language(language))
    if base_language(language) == "ar":
        return word in listed or without_article(word) in listed
    return word in listed


def means_other_matter(word: str, stem: str, language: str, *, is_open: bool) -> bool:
    """Tell whether an unknown word is a form of another matter, or a compound with one.

    Args:
        word: The normalised word.
        stem: Its stem.
        language: The language.
        is_open: It is still being typed.
    """
    base = base_language(language)
    listed = _listed(base)
    if word in listed or stem in _stems(base):
        return True
    if is_open and len(word) >= _SHORTEST_BEGINNING and any(w.startswith(word) for w in listed):
        return True
    if has_compounds(language):
        parts = {part for n in range(len(word)) for part in (word[:n], word[n:])}
        return any(len(part) >= _SHORTEST_PART for part in parts & listed)
    if base == "tr":
        return any(word[:n] in listed for n in range(_SHORTEST_ROOT, len(word)))
    return base == "ar" and any(one in _stems(base) for one in looser_stems(word))


@cache
def _listed(base: str) -> frozenset[str]:
    return frozenset(map(normalize_word, _OTHER_MATTERS.get(base, "").split()))


@cache
def _stems(base: str) -> frozenset[str]:
    return frozenset(stem_of(word, base) for word in _OTHER_MATTERS.get(base, "").split())
