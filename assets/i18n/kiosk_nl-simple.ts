<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>AllHits</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meer antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Lees ook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerStacked</name>
    <message>
        <source>Lees ook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskHere</name>
    <message>
        <source>Vragen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vragen in %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Tik om te beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier vindt u antwoord op</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstHits</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alle %1 antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpStacked</name>
    <message>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Typ een woord op het toetsenbord. De antwoorden komen vanzelf. Tik op een antwoord om het te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees het antwoord. Past het niet op het scherm? Tik dan op ‘Lees verder’. Onder ‘Lees ook’ staan vragen die erbij horen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tik op een soort om minder partners te zien. Tik op een partner om er meer over te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tik op wat u wilt weten. Een korte tik is genoeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met ‘Terug’ gaat u naar het vorige scherm. Met ‘Begin’ gaat u naar het eerste scherm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziet u een blokje met zwarte vakjes? Richt de camera van uw telefoon erop. Dan opent uw telefoon de website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent u klaar? Ga naar het begin en tik op ‘Klaar’. Wat u hebt getypt, wissen we dan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWays</name>
    <message>
        <source>Contact met het programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over deze kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpedRow</name>
    <message>
        <source>Heeft dit geholpen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dank u wel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>ook bekend als ‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Goedemorgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedenavond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedemiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeLow</name>
    <message>
        <source>Alle knoppen staan nu laag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>De nieuwste teksten zijn er nu niet. U ziet oudere teksten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeStacked</name>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders gaat het scherm terug naar het begin. Wat u hebt getypt, wissen we dan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, ik ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, klaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste letter wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toetsenbord weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWays</name>
    <message>
        <source>Het toetsenbord komt weer terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer een ander woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan met uw telefoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stel uw vraag aan ons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStacked</name>
    <message>
        <source>Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerFacts</name>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerKinds</name>
    <message>
        <source>Overheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatschappelijke organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewonersorganisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennisinstelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort onbekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerScreen</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerStacked</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnersScreen</name>
    <message>
        <source>Wie doen er mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer partners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnersStacked</name>
    <message>
        <source>Meer partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doen er mee?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Code om te scannen met uw telefoon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Lees verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Zoeken: typ een woord of uw vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Zoekveld: typ een woord of uw vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchStacked</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon antwoorden (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchStateText</name>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar zoekt u naar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit scherm gaat alleen over het programma Samen Nieuw-West. We zochten in %1 vragen, %2 thema’s en %3 partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt wel alle vragen bekijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag. Het antwoord komt vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionScreen</name>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meer vragen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionStacked</name>
    <message>
        <source>Meer vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortWays</name>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige zin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herhaal de zin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende zin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langzamer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zin %1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackedPage</name>
    <message>
        <source>Lees verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Bedoelde u: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedoelde u:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan de code, of tik voor de hele tekst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAlongScreen</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze code opent de website met alle vragen en antwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze code staat de tekst zelf. U hebt er geen internet voor nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Bekijk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeStacked</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>Thema’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesStacked</name>
    <message>
        <source>Meer thema’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationNotice</name>
    <message>
        <source>Deze tekst is er alleen in het Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is de officiële Nederlandse tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen officiële tekst. Hij is nog niet nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de vertaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees het in het Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnavailableWindow</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De antwoorden zijn er nu niet. Dat ligt niet aan u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
