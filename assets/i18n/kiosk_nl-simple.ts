<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>AllHits</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>%n antwoord gevonden</numerusform>
            <numerusform>%n antwoorden gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Meer antwoorden</source>
        <translation>Meer antwoorden</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bent u er nog?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>aan</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>nu niet te gebruiken</source>
        <translation>nu niet te gebruiken</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>knop</source>
        <translation>knop</translation>
    </message>
    <message>
        <source>keuze</source>
        <translation>keuze</translation>
    </message>
    <message>
        <source>invoerveld</source>
        <translation>veld om te typen</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Lees ook</source>
        <translation>Lees ook</translation>
    </message>
</context>
<context>
    <name>AnswerStacked</name>
    <message>
        <source>Lees ook</source>
        <translation>Lees ook</translation>
    </message>
</context>
<context>
    <name>AskHere</name>
    <message>
        <source>Vragen?</source>
        <translation>Hebt u een vraag?</translation>
    </message>
    <message>
        <source>Vragen in %1?</source>
        <translation>Hebt u een vraag in %1?</translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation>Vraag het aan iemand van het buurthuis.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Tik om te beginnen</source>
        <translation>Tik om te beginnen</translation>
    </message>
    <message>
        <source>Hier vindt u antwoord op</source>
        <translation>Hier vindt u antwoord op</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation>Samen Nieuw-West</translation>
    </message>
</context>
<context>
    <name>FirstHits</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>%n antwoord gevonden</numerusform>
            <numerusform>%n antwoorden gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle %1 antwoorden</source>
        <translation>Alle %1 antwoorden</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Klaar</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Lager</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Taal: %1</source>
        <translation>Taal: %1</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Hulp</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation>Zo werkt dit scherm</translation>
    </message>
</context>
<context>
    <name>HelpStacked</name>
    <message>
        <source>Hulp</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation>Zo werkt dit scherm</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Typ een woord op het toetsenbord. De antwoorden komen vanzelf. Tik op een antwoord om het te lezen.</source>
        <translation>Typ een woord op het toetsenbord. De antwoorden komen vanzelf. Tik op een antwoord om het te lezen.</translation>
    </message>
    <message>
        <source>Lees het antwoord. Past het niet op het scherm? Tik dan op ‘Lees verder’. Onder ‘Lees ook’ staan vragen die erbij horen.</source>
        <translation>Lees het antwoord. Past het niet op het scherm? Tik dan op ‘Lees verder’. Onder ‘Lees ook’ staan vragen die erbij horen.</translation>
    </message>
    <message>
        <source>Tik op een soort om minder partners te zien. Tik op een partner om er meer over te lezen.</source>
        <translation>Tik op een soort om minder partners te zien. Tik op een partner om er meer over te lezen.</translation>
    </message>
    <message>
        <source>Tik op wat u wilt weten. Een korte tik is genoeg.</source>
        <translation>Tik op wat u wilt weten. Een korte tik is genoeg.</translation>
    </message>
    <message>
        <source>Met ‘Terug’ gaat u naar het vorige scherm. Met ‘Begin’ gaat u naar het eerste scherm.</source>
        <translation>Met ‘Terug’ gaat u naar het vorige scherm. Met ‘Begin’ gaat u naar het eerste scherm.</translation>
    </message>
    <message>
        <source>Ziet u een blokje met zwarte vakjes? Richt de camera van uw telefoon erop. Dan opent uw telefoon de website.</source>
        <translation>Ziet u een blokje met zwarte vakjes? Richt de camera van uw telefoon erop. Dan opent uw telefoon de website.</translation>
    </message>
    <message>
        <source>Bent u klaar? Ga naar het begin en tik op ‘Klaar’. Wat u hebt getypt, wissen we dan.</source>
        <translation>Bent u klaar? Ga naar het begin en tik op ‘Klaar’. Wat u hebt getypt, wissen we dan.</translation>
    </message>
</context>
<context>
    <name>HelpWays</name>
    <message>
        <source>Contact met het programma</source>
        <translation>Contact met het programma</translation>
    </message>
    <message>
        <source>Over deze kiosk</source>
        <translation>Over deze kiosk</translation>
    </message>
</context>
<context>
    <name>HelpedRow</name>
    <message>
        <source>Heeft dit geholpen?</source>
        <translation>Heeft dit geholpen?</translation>
    </message>
    <message>
        <source>Dank u wel</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>ook bekend als ‘%1’</source>
        <translation>gevonden op: ‘%1’</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Goedemorgen</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Goedenavond</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Goedemiddag</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation>Wat wilt u weten?</translation>
    </message>
</context>
<context>
    <name>HomeLow</name>
    <message>
        <source>Alle knoppen staan nu laag</source>
        <translation>Alle knoppen staan nu laag</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Veel gevraagd</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>De nieuwste teksten zijn er nu niet. U ziet oudere teksten.</source>
        <translation>De nieuwste teksten zijn er nu niet. U ziet oudere teksten.</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Veel gevraagd</translation>
    </message>
</context>
<context>
    <name>HomeStacked</name>
    <message>
        <source>Meer</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation>Wat wilt u weten?</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Veel gevraagd</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>seconden</source>
        <translation>seconden</translation>
    </message>
    <message>
        <source>Bent u er nog?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Anders gaat het scherm terug naar het begin. Wat u hebt getypt, wissen we dan.</source>
        <translation>Anders gaat het scherm terug naar het begin. Wat u hebt getypt, wissen we dan.</translation>
    </message>
    <message>
        <source>Ja, ik ga verder</source>
        <translation>Ja, ik ga verder</translation>
    </message>
    <message>
        <source>Nee, klaar</source>
        <translation>Nee, ik ben klaar</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Spatie</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Zoek</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Hoofdletter</translation>
    </message>
    <message>
        <source>Laatste letter wissen</source>
        <translation>Laatste letter wissen</translation>
    </message>
    <message>
        <source>Toetsenbord weg</source>
        <translation>Toetsenbord weg</translation>
    </message>
    <message>
        <source>123, cijfers en tekens</source>
        <translation>123, cijfers en tekens</translation>
    </message>
    <message>
        <source>abc, letters</source>
        <translation>abc, letters</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Taal</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation>Kies uw taal</translation>
    </message>
</context>
<context>
    <name>LongWays</name>
    <message>
        <source>Het toetsenbord komt weer terug</source>
        <translation>Het toetsenbord komt weer terug</translation>
    </message>
    <message>
        <source>Probeer een ander woord</source>
        <translation>Probeer een ander woord</translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>Bekijk alle %1 vragen</translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation>Waar u iemand kunt vragen, en de website</translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation>Vraag het aan iemand</translation>
    </message>
    <message>
        <source>Scan met uw telefoon.</source>
        <translation>Scan met uw telefoon.</translation>
    </message>
    <message>
        <source>Stel uw vraag aan ons</source>
        <translation>Stel uw vraag aan ons</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation>Samen Nieuw-West</translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Adres</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Hulp</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Open de camera van uw telefoon en richt op de code.</translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation>Onze website</translation>
    </message>
</context>
<context>
    <name>PageStacked</name>
    <message>
        <source>Hulp</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Open de camera van uw telefoon en richt op de code.</translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation>Onze website</translation>
    </message>
</context>
<context>
    <name>PartnerFacts</name>
    <message>
        <source>Soort</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Waar dit staat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Nagekeken op</translation>
    </message>
</context>
<context>
    <name>PartnerKinds</name>
    <message>
        <source>Overheid</source>
        <translation>Overheid</translation>
    </message>
    <message>
        <source>Maatschappelijke organisatie</source>
        <translation>Organisatie die mensen helpt</translation>
    </message>
    <message>
        <source>Bewonersorganisatie</source>
        <translation>Groep van bewoners</translation>
    </message>
    <message>
        <source>Kennisinstelling</source>
        <translation>School of onderzoek</translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Soort onbekend</source>
        <translation>Soort onbekend</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>PartnerScreen</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation>Volgende partner</translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation>Vorige partner</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Open de camera van uw telefoon en richt op de code.</translation>
    </message>
</context>
<context>
    <name>PartnerStacked</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Open de camera van uw telefoon en richt op de code.</translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation>Volgende partner</translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation>Vorige partner</translation>
    </message>
</context>
<context>
    <name>PartnersScreen</name>
    <message>
        <source>Wie doen er mee?</source>
        <translation>Wie doen er mee?</translation>
    </message>
    <message>
        <source>Meer partners</source>
        <translation>Meer partners</translation>
    </message>
</context>
<context>
    <name>PartnersStacked</name>
    <message>
        <source>Meer partners</source>
        <translation>Meer partners</translation>
    </message>
    <message>
        <source>Wie doen er mee?</source>
        <translation>Wie doen er mee?</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Code om te scannen met uw telefoon</source>
        <translation>Code om te scannen met uw telefoon</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Lees verder</source>
        <translation>Lees verder</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Omhoog</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Zoeken: typ een woord of uw vraag</source>
        <translation>Zoeken: typ een woord of uw vraag</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation>Typ een woord of uw vraag</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Zoekveld: typ een woord of uw vraag</source>
        <translation>Zoekveld: typ een woord of uw vraag</translation>
    </message>
    <message>
        <source>Typ hier</source>
        <translation>Typ hier</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation>Typ een woord of uw vraag</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Leeg maken</translation>
    </message>
</context>
<context>
    <name>SearchStacked</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>%n antwoord gevonden</numerusform>
            <numerusform>%n antwoorden gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation>Hier hebben we geen antwoord op</translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation>Zoeken werkt nu niet</translation>
    </message>
    <message>
        <source>Toon antwoorden (%1)</source>
        <translation>Toon antwoorden (%1)</translation>
    </message>
    <message>
        <source>Toon de vragen</source>
        <translation>Toon de vragen</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Leeg maken</translation>
    </message>
    <message>
        <source>Typ verder</source>
        <translation>Typ verder</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>Bekijk alle %1 vragen</translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation>Waar u iemand kunt vragen, en de website</translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation>Vraag het aan iemand</translation>
    </message>
</context>
<context>
    <name>SearchStateText</name>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation>Hier hebben we geen antwoord op</translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation>Zoeken werkt nu niet</translation>
    </message>
    <message>
        <source>Waar zoekt u naar?</source>
        <translation>Waar zoekt u naar?</translation>
    </message>
    <message>
        <source>Dit scherm gaat alleen over het programma Samen Nieuw-West. We zochten in %1 vragen, %2 thema’s en %3 partners.</source>
        <translation>Dit scherm gaat alleen over het programma Samen Nieuw-West. We zochten in %1 vragen, %2 thema’s en %3 partners.</translation>
    </message>
    <message>
        <source>U kunt wel alle vragen bekijken.</source>
        <translation>U kunt wel alle vragen bekijken.</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag. Het antwoord komt vanzelf.</source>
        <translation>Typ een woord of uw vraag. Het antwoord komt vanzelf.</translation>
    </message>
</context>
<context>
    <name>SectionScreen</name>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Meer vragen</source>
        <translation>Meer vragen</translation>
    </message>
</context>
<context>
    <name>SectionStacked</name>
    <message>
        <source>Meer vragen</source>
        <translation>Meer vragen</translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortWays</name>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>Bekijk alle %1 vragen</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Verder</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Vorige zin</source>
        <translation>Vorige zin</translation>
    </message>
    <message>
        <source>Herhaal de zin</source>
        <translation>Herhaal de zin</translation>
    </message>
    <message>
        <source>Volgende zin</source>
        <translation>Volgende zin</translation>
    </message>
    <message>
        <source>Langzamer</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>Zachter</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>Geen stem</source>
        <translation>Geen stem</translation>
    </message>
    <message>
        <source>zin %1 van %2</source>
        <translation>zin %1 van %2</translation>
    </message>
</context>
<context>
    <name>StackedPage</name>
    <message>
        <source>Lees verder</source>
        <translation>Lees verder</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Bedoelde u:</source>
        <translation>Bedoelde u:</translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation>Neem mee op uw telefoon</translation>
    </message>
    <message>
        <source>Scan de code, of tik voor de hele tekst.</source>
        <translation>Scan de code, of tik voor de hele tekst.</translation>
    </message>
</context>
<context>
    <name>TakeAlongScreen</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation>Neem mee op uw telefoon</translation>
    </message>
    <message>
        <source>Code %1 van %2</source>
        <translation>Code %1 van %2</translation>
    </message>
    <message>
        <source>Deze code opent de website met alle vragen en antwoorden.</source>
        <translation>Deze code opent de website met alle vragen en antwoorden.</translation>
    </message>
    <message>
        <source>In deze code staat de tekst zelf. U hebt er geen internet voor nodig.</source>
        <translation>In deze code staat de tekst zelf. U hebt er geen internet voor nodig.</translation>
    </message>
    <message>
        <source>Volgende code</source>
        <translation>Volgende code</translation>
    </message>
    <message>
        <source>Vorige code</source>
        <translation>Vorige code</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Bekijk</source>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation>Thema %1 van %2</translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation>Vragen over de thema’s</translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation>Wat we gaan doen, staat in de afspraken. Scan voor onze website.</translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation>Meer weten?</translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation>Volgend thema</translation>
    </message>
    <message>
        <source>Volgend: %1</source>
        <translation>Volgend: %1</translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation>Vorig thema</translation>
    </message>
</context>
<context>
    <name>ThemeStacked</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation>Thema %1 van %2</translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation>Vragen over de thema’s</translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation>Wat we gaan doen, staat in de afspraken. Scan voor onze website.</translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation>Meer weten?</translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation>Volgend thema</translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation>Vorig thema</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>Thema’s</source>
        <translation>Thema’s</translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesStacked</name>
    <message>
        <source>Meer thema’s</source>
        <translation>Meer thema’s</translation>
    </message>
    <message>
        <source>Thema’s</source>
        <translation>Thema’s</translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationNotice</name>
    <message>
        <source>Deze tekst is er alleen in het Nederlands.</source>
        <translation>Deze tekst is er alleen in het Nederlands.</translation>
    </message>
    <message>
        <source>Dit is de officiële Nederlandse tekst.</source>
        <translation>Dit is de officiële Nederlandse tekst.</translation>
    </message>
    <message>
        <source>Deze vertaling is niet officieel en nog niet nagekeken.</source>
        <translation>Deze makkelijke tekst is niet officieel en nog niet nagekeken.</translation>
    </message>
    <message>
        <source>Terug naar de vertaling</source>
        <translation>Terug naar makkelijk</translation>
    </message>
    <message>
        <source>Lees het in het Nederlands</source>
        <translation>Lees gewoon Nederlands</translation>
    </message>
</context>
<context>
    <name>UnavailableWindow</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation>Samen Nieuw-West</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>Dit scherm werkt nu niet</translation>
    </message>
    <message>
        <source>De antwoorden zijn er nu niet. Dat ligt niet aan u.</source>
        <translation>De antwoorden zijn er nu niet. Dat ligt niet aan u.</translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation>Vraag het aan iemand van het buurthuis.</translation>
    </message>
</context>
</TS>
