<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AllHits</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>%n answer found</numerusform>
            <numerusform>%n answers found</numerusform>
        </translation>
    </message>
    <message>
        <source>Meer antwoorden</source>
        <translation>More answers</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bent u er nog?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>aan</source>
        <translation>on</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>off</translation>
    </message>
    <message>
        <source>nu niet te gebruiken</source>
        <translation>not available now</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>knop</source>
        <translation>button</translation>
    </message>
    <message>
        <source>keuze</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>invoerveld</source>
        <translation>input field</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Lees ook</source>
        <translation>Read also</translation>
    </message>
</context>
<context>
    <name>AnswerStacked</name>
    <message>
        <source>Lees ook</source>
        <translation>Read also</translation>
    </message>
</context>
<context>
    <name>AskHere</name>
    <message>
        <source>Vragen?</source>
        <translation>Questions?</translation>
    </message>
    <message>
        <source>Vragen in %1?</source>
        <translation>Questions in %1?</translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation>Ask someone of the community centre.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Tik om te beginnen</source>
        <translation>Tap to start</translation>
    </message>
    <message>
        <source>Hier vindt u antwoord op</source>
        <translation>Here you find the answer to</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation>Read aloud</translation>
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
            <numerusform>%n answer found</numerusform>
            <numerusform>%n answers found</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle %1 antwoorden</source>
        <translation>All %1 answers</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>%1 per cent</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Lager</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Taal: %1</source>
        <translation>Language: %1</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation>How this screen works</translation>
    </message>
</context>
<context>
    <name>HelpStacked</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation>How this screen works</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Typ een woord op het toetsenbord. De antwoorden komen vanzelf. Tik op een antwoord om het te lezen.</source>
        <translation>Type a word on the keyboard. The answers appear by themselves. Tap an answer to read it.</translation>
    </message>
    <message>
        <source>Lees het antwoord. Past het niet op het scherm? Tik dan op ‘Lees verder’. Onder ‘Lees ook’ staan vragen die erbij horen.</source>
        <translation>Read the answer. Does it not fit on the screen? Then tap ‘Read on’. Under ‘Read also’ there are questions that go with it.</translation>
    </message>
    <message>
        <source>Tik op een soort om minder partners te zien. Tik op een partner om er meer over te lezen.</source>
        <translation>Tap a kind to see fewer partners. Tap a partner to read more about it.</translation>
    </message>
    <message>
        <source>Tik op wat u wilt weten. Een korte tik is genoeg.</source>
        <translation>Tap what you want to know. A short tap is enough.</translation>
    </message>
    <message>
        <source>Met ‘Terug’ gaat u naar het vorige scherm. Met ‘Begin’ gaat u naar het eerste scherm.</source>
        <translation>‘Back’ takes you to the previous screen. ‘Start’ takes you to the first screen.</translation>
    </message>
    <message>
        <source>Ziet u een blokje met zwarte vakjes? Richt de camera van uw telefoon erop. Dan opent uw telefoon de website.</source>
        <translation>Do you see a block with small black squares? Point the camera of your phone at it. Your phone then opens the website.</translation>
    </message>
    <message>
        <source>Bent u klaar? Ga naar het begin en tik op ‘Klaar’. Wat u hebt getypt, wissen we dan.</source>
        <translation>Have you finished? Go to the start and tap ‘Done’. We then erase what you typed.</translation>
    </message>
</context>
<context>
    <name>HelpWays</name>
    <message>
        <source>Contact met het programma</source>
        <translation>Contact with the programme</translation>
    </message>
    <message>
        <source>Over deze kiosk</source>
        <translation>About this kiosk</translation>
    </message>
</context>
<context>
    <name>HelpedRow</name>
    <message>
        <source>Heeft dit geholpen?</source>
        <translation>Did this help?</translation>
    </message>
    <message>
        <source>Dank u wel</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>ook bekend als ‘%1’</source>
        <translation>also known as ‘%1’</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Goedemorgen</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Goedenavond</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Goedemiddag</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation>What would you like to know?</translation>
    </message>
</context>
<context>
    <name>HomeLow</name>
    <message>
        <source>Alle knoppen staan nu laag</source>
        <translation>All buttons are low now</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Often asked</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>De nieuwste teksten zijn er nu niet. U ziet oudere teksten.</source>
        <translation>The newest texts are not here now. You see older texts.</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Often asked</translation>
    </message>
</context>
<context>
    <name>HomeStacked</name>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation>What would you like to know?</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Often asked</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
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
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>seconden</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>Bent u er nog?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Anders gaat het scherm terug naar het begin. Wat u hebt getypt, wissen we dan.</source>
        <translation>Otherwise the screen goes back to the start. We then erase what you typed.</translation>
    </message>
    <message>
        <source>Ja, ik ga verder</source>
        <translation>Yes, I want to go on</translation>
    </message>
    <message>
        <source>Nee, klaar</source>
        <translation>No, I am done</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Spatie</source>
        <translation>Space</translation>
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
        <translation>Search</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Laatste letter wissen</source>
        <translation>Erase the last letter</translation>
    </message>
    <message>
        <source>Toetsenbord weg</source>
        <translation>Hide the keyboard</translation>
    </message>
    <message>
        <source>123, cijfers en tekens</source>
        <translation>123, digits and signs</translation>
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
        <translation>Language</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation>Choose your language</translation>
    </message>
</context>
<context>
    <name>LongWays</name>
    <message>
        <source>Het toetsenbord komt weer terug</source>
        <translation>The keyboard comes back</translation>
    </message>
    <message>
        <source>Probeer een ander woord</source>
        <translation>Try another word</translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>See all %1 questions</translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation>Whom you can ask, and the website</translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation>Ask someone</translation>
    </message>
    <message>
        <source>Scan met uw telefoon.</source>
        <translation>Scan with your phone.</translation>
    </message>
    <message>
        <source>Stel uw vraag aan ons</source>
        <translation>Ask us your question</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Open the camera of your phone and point it at the code.</translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation>Our website</translation>
    </message>
</context>
<context>
    <name>PageStacked</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Open the camera of your phone and point it at the code.</translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation>Our website</translation>
    </message>
</context>
<context>
    <name>PartnerFacts</name>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
</context>
<context>
    <name>PartnerKinds</name>
    <message>
        <source>Overheid</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Maatschappelijke organisatie</source>
        <translation>Social organisation</translation>
    </message>
    <message>
        <source>Bewonersorganisatie</source>
        <translation>Residents’ organisation</translation>
    </message>
    <message>
        <source>Kennisinstelling</source>
        <translation>Knowledge institution</translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Soort onbekend</source>
        <translation>Kind unknown</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
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
        <translation>Next partner</translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation>Previous partner</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Open the camera of your phone and point it at the code.</translation>
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
        <translation>Open the camera of your phone and point it at the code.</translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation>Next partner</translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation>Previous partner</translation>
    </message>
</context>
<context>
    <name>PartnersScreen</name>
    <message>
        <source>Wie doen er mee?</source>
        <translation>Who is taking part?</translation>
    </message>
    <message>
        <source>Meer partners</source>
        <translation>More partners</translation>
    </message>
</context>
<context>
    <name>PartnersStacked</name>
    <message>
        <source>Meer partners</source>
        <translation>More partners</translation>
    </message>
    <message>
        <source>Wie doen er mee?</source>
        <translation>Who is taking part?</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Code om te scannen met uw telefoon</source>
        <translation>Code to scan with your phone</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Lees verder</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Zoeken: typ een woord of uw vraag</source>
        <translation>Search: type a word or your question</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation>Type a word or your question</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Zoekveld: typ een woord of uw vraag</source>
        <translation>Search field: type a word or your question</translation>
    </message>
    <message>
        <source>Typ hier</source>
        <translation>Type here</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation>Type a word or your question</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchStacked</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>%n answer found</numerusform>
            <numerusform>%n answers found</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation>We have no answer to this</translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation>Search does not work now</translation>
    </message>
    <message>
        <source>Toon antwoorden (%1)</source>
        <translation>Show answers (%1)</translation>
    </message>
    <message>
        <source>Toon de vragen</source>
        <translation>Show the questions</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Typ verder</source>
        <translation>Type on</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>See all %1 questions</translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation>Whom you can ask, and the website</translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation>Ask someone</translation>
    </message>
</context>
<context>
    <name>SearchStateText</name>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation>We have no answer to this</translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation>Search does not work now</translation>
    </message>
    <message>
        <source>Waar zoekt u naar?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Dit scherm gaat alleen over het programma Samen Nieuw-West. We zochten in %1 vragen, %2 thema’s en %3 partners.</source>
        <translation>This screen is only about the programme Samen Nieuw-West. We searched %1 questions, %2 themes and %3 partners.</translation>
    </message>
    <message>
        <source>U kunt wel alle vragen bekijken.</source>
        <translation>But you can see all questions.</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag. Het antwoord komt vanzelf.</source>
        <translation>Type a word or your question. The answer appears by itself.</translation>
    </message>
</context>
<context>
    <name>SectionScreen</name>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Meer vragen</source>
        <translation>More questions</translation>
    </message>
</context>
<context>
    <name>SectionStacked</name>
    <message>
        <source>Meer vragen</source>
        <translation>More questions</translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortWays</name>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>See all %1 questions</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Vorige zin</source>
        <translation>Previous sentence</translation>
    </message>
    <message>
        <source>Herhaal de zin</source>
        <translation>Repeat the sentence</translation>
    </message>
    <message>
        <source>Volgende zin</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>Langzamer</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>%1 per cent</translation>
    </message>
    <message>
        <source>Zachter</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Geen stem</source>
        <translation>No voice</translation>
    </message>
    <message>
        <source>zin %1 van %2</source>
        <translation>sentence %1 of %2</translation>
    </message>
</context>
<context>
    <name>StackedPage</name>
    <message>
        <source>Lees verder</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Bedoelde u:</source>
        <translation>Did you mean:</translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation>Take it with you on your phone</translation>
    </message>
    <message>
        <source>Scan de code, of tik voor de hele tekst.</source>
        <translation>Scan the code, or tap for the whole text.</translation>
    </message>
</context>
<context>
    <name>TakeAlongScreen</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation>Take it with you on your phone</translation>
    </message>
    <message>
        <source>Code %1 van %2</source>
        <translation>Code %1 of %2</translation>
    </message>
    <message>
        <source>Deze code opent de website met alle vragen en antwoorden.</source>
        <translation>This code opens the website with all questions and answers.</translation>
    </message>
    <message>
        <source>In deze code staat de tekst zelf. U hebt er geen internet voor nodig.</source>
        <translation>This code holds the text itself. You do not need internet for it.</translation>
    </message>
    <message>
        <source>Volgende code</source>
        <translation>Next code</translation>
    </message>
    <message>
        <source>Vorige code</source>
        <translation>Previous code</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation>Theme %1 of %2</translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation>Questions about the themes</translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation>The tasks are in the covenant. Scan for our website.</translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation>Want to know more?</translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation>Next theme</translation>
    </message>
    <message>
        <source>Volgend: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation>Previous theme</translation>
    </message>
</context>
<context>
    <name>ThemeStacked</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation>Theme %1 of %2</translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation>Questions about the themes</translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation>The tasks are in the covenant. Scan for our website.</translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation>Want to know more?</translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation>Next theme</translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation>Previous theme</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>Thema’s</source>
        <translation>Themes</translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesStacked</name>
    <message>
        <source>Meer thema’s</source>
        <translation>More themes</translation>
    </message>
    <message>
        <source>Thema’s</source>
        <translation>Themes</translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationNotice</name>
    <message>
        <source>Deze tekst is er alleen in het Nederlands.</source>
        <translation>This text is only in Dutch.</translation>
    </message>
    <message>
        <source>Dit is de officiële Nederlandse tekst.</source>
        <translation>This is the official Dutch text.</translation>
    </message>
    <message>
        <source>Deze vertaling is niet officieel en nog niet nagekeken.</source>
        <translation>This translation is not official and has not been checked yet.</translation>
    </message>
    <message>
        <source>Terug naar de vertaling</source>
        <translation>Back to the translation</translation>
    </message>
    <message>
        <source>Lees het in het Nederlands</source>
        <translation>Read it in Dutch</translation>
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
        <translation>This screen does not work now</translation>
    </message>
    <message>
        <source>De antwoorden zijn er nu niet. Dat ligt niet aan u.</source>
        <translation>The answers are not here now. It is not your fault.</translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation>Ask someone of the community centre.</translation>
    </message>
</context>
</TS>
