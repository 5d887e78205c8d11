<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>AllHits</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>%n cevap bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Meer antwoorden</source>
        <translation>Daha fazla cevap</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bent u er nog?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>aan</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>nu niet te gebruiken</source>
        <translation>şu anda kullanılamaz</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>knop</source>
        <translation>düğme</translation>
    </message>
    <message>
        <source>keuze</source>
        <translation>seçenek</translation>
    </message>
    <message>
        <source>invoerveld</source>
        <translation>yazı alanı</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Lees ook</source>
        <translation>Şunu da okuyun</translation>
    </message>
</context>
<context>
    <name>AnswerStacked</name>
    <message>
        <source>Lees ook</source>
        <translation>Şunu da okuyun</translation>
    </message>
</context>
<context>
    <name>AskHere</name>
    <message>
        <source>Vragen?</source>
        <translation>Sorunuz mu var?</translation>
    </message>
    <message>
        <source>Vragen in %1?</source>
        <translation>%1 içinde sorunuz mu var?</translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation>Mahalle evinde çalışan birine sorun.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Tik om te beginnen</source>
        <translation>Başlamak için dokunun</translation>
    </message>
    <message>
        <source>Hier vindt u antwoord op</source>
        <translation>Burada cevabını bulabilirsiniz:</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation>Sesli oku</translation>
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
            <numerusform>%n cevap bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle %1 antwoorden</source>
        <translation>%1 cevabın hepsi</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Klaar</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başa</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>yüzde %1</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Lager</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Taal: %1</source>
        <translation>Dil: %1</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Hulp</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation>Bu ekran böyle çalışır</translation>
    </message>
</context>
<context>
    <name>HelpStacked</name>
    <message>
        <source>Hulp</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation>Bu ekran böyle çalışır</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Typ een woord op het toetsenbord. De antwoorden komen vanzelf. Tik op een antwoord om het te lezen.</source>
        <translation>Klavyede bir kelime yazın. Cevaplar kendiliğinden gelir. Okumak için bir cevaba dokunun.</translation>
    </message>
    <message>
        <source>Lees het antwoord. Past het niet op het scherm? Tik dan op ‘Lees verder’. Onder ‘Lees ook’ staan vragen die erbij horen.</source>
        <translation>Cevabı okuyun. Ekrana sığmıyor mu? O zaman ‘Devamını oku’ya dokunun. ‘Şunu da okuyun’ altında ilgili sorular var.</translation>
    </message>
    <message>
        <source>Tik op een soort om minder partners te zien. Tik op een partner om er meer over te lezen.</source>
        <translation>Daha az ortak görmek için bir türe dokunun. Hakkında daha çok okumak için bir ortağa dokunun.</translation>
    </message>
    <message>
        <source>Tik op wat u wilt weten. Een korte tik is genoeg.</source>
        <translation>Bilmek istediğiniz şeye dokunun. Kısa bir dokunuş yeter.</translation>
    </message>
    <message>
        <source>Met ‘Terug’ gaat u naar het vorige scherm. Met ‘Begin’ gaat u naar het eerste scherm.</source>
        <translation>‘Geri’ ile önceki ekrana gidersiniz. ‘Başa’ ile ilk ekrana gidersiniz.</translation>
    </message>
    <message>
        <source>Ziet u een blokje met zwarte vakjes? Richt de camera van uw telefoon erop. Dan opent uw telefoon de website.</source>
        <translation>Siyah kareli bir kutu mu görüyorsunuz? Telefonunuzun kamerasını ona tutun. Telefonunuz internet sitesini açar.</translation>
    </message>
    <message>
        <source>Bent u klaar? Ga naar het begin en tik op ‘Klaar’. Wat u hebt getypt, wissen we dan.</source>
        <translation>İşiniz bitti mi? Başa dönüp ‘Bitti’ye dokunun. Yazdıklarınızı o zaman sileriz.</translation>
    </message>
</context>
<context>
    <name>HelpWays</name>
    <message>
        <source>Contact met het programma</source>
        <translation>Programla iletişim</translation>
    </message>
    <message>
        <source>Over deze kiosk</source>
        <translation>Bu bilgi ekranı hakkında</translation>
    </message>
</context>
<context>
    <name>HelpedRow</name>
    <message>
        <source>Heeft dit geholpen?</source>
        <translation>Bu yardımcı oldu mu?</translation>
    </message>
    <message>
        <source>Dank u wel</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>ook bekend als ‘%1’</source>
        <translation>diğer adıyla ‘%1’</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Goedemorgen</source>
        <translation>Günaydın</translation>
    </message>
    <message>
        <source>Goedenavond</source>
        <translation>İyi akşamlar</translation>
    </message>
    <message>
        <source>Goedemiddag</source>
        <translation>İyi günler</translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation>Ne öğrenmek istersiniz?</translation>
    </message>
</context>
<context>
    <name>HomeLow</name>
    <message>
        <source>Alle knoppen staan nu laag</source>
        <translation>Tüm düğmeler şimdi aşağıda</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Çok sorulanlar</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>De nieuwste teksten zijn er nu niet. U ziet oudere teksten.</source>
        <translation>En yeni metinler şu anda yok. Daha eski metinleri görüyorsunuz.</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Çok sorulanlar</translation>
    </message>
</context>
<context>
    <name>HomeStacked</name>
    <message>
        <source>Meer</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation>Ne öğrenmek istersiniz?</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>Çok sorulanlar</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>%n ortak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n soru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>seconden</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>Bent u er nog?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>Anders gaat het scherm terug naar het begin. Wat u hebt getypt, wissen we dan.</source>
        <translation>Yoksa ekran başa döner. Yazdıklarınızı o zaman sileriz.</translation>
    </message>
    <message>
        <source>Ja, ik ga verder</source>
        <translation>Evet, devam ediyorum</translation>
    </message>
    <message>
        <source>Nee, klaar</source>
        <translation>Hayır, bitti</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Spatie</source>
        <translation>Boşluk</translation>
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
        <translation>Ara</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Laatste letter wissen</source>
        <translation>Son harfi sil</translation>
    </message>
    <message>
        <source>Toetsenbord weg</source>
        <translation>Klavyeyi kapat</translation>
    </message>
    <message>
        <source>123, cijfers en tekens</source>
        <translation>123, rakamlar ve işaretler</translation>
    </message>
    <message>
        <source>abc, letters</source>
        <translation>abc, harfler</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Taal</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation>Dilinizi seçin</translation>
    </message>
</context>
<context>
    <name>LongWays</name>
    <message>
        <source>Het toetsenbord komt weer terug</source>
        <translation>Klavye geri gelir</translation>
    </message>
    <message>
        <source>Probeer een ander woord</source>
        <translation>Başka bir kelime deneyin</translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>%1 sorunun hepsine bakın</translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation>Kime sorabilirsiniz ve internet sitesi</translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation>Birine sorun</translation>
    </message>
    <message>
        <source>Scan met uw telefoon.</source>
        <translation>Telefonunuzla tarayın.</translation>
    </message>
    <message>
        <source>Stel uw vraag aan ons</source>
        <translation>Sorunuzu bize sorun</translation>
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
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telefon</translation>
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
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Telefonunuzun kamerasını açıp koda tutun.</translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation>İnternet sitemiz</translation>
    </message>
</context>
<context>
    <name>PageStacked</name>
    <message>
        <source>Hulp</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Telefonunuzun kamerasını açıp koda tutun.</translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation>İnternet sitemiz</translation>
    </message>
</context>
<context>
    <name>PartnerFacts</name>
    <message>
        <source>Soort</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Kontrol tarihi</translation>
    </message>
</context>
<context>
    <name>PartnerKinds</name>
    <message>
        <source>Overheid</source>
        <translation>Devlet kurumu</translation>
    </message>
    <message>
        <source>Maatschappelijke organisatie</source>
        <translation>Sosyal kuruluş</translation>
    </message>
    <message>
        <source>Bewonersorganisatie</source>
        <translation>Mahalle sakinleri kuruluşu</translation>
    </message>
    <message>
        <source>Kennisinstelling</source>
        <translation>Bilgi kurumu</translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Soort onbekend</source>
        <translation>Türü bilinmiyor</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>PartnerScreen</name>
    <message>
        <source>Partners</source>
        <translation>Ortaklar</translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation>Sonraki ortak</translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation>Önceki ortak</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Telefonunuzun kamerasını açıp koda tutun.</translation>
    </message>
</context>
<context>
    <name>PartnerStacked</name>
    <message>
        <source>Partners</source>
        <translation>Ortaklar</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>Telefonunuzun kamerasını açıp koda tutun.</translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation>Sonraki ortak</translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation>Önceki ortak</translation>
    </message>
</context>
<context>
    <name>PartnersScreen</name>
    <message>
        <source>Wie doen er mee?</source>
        <translation>Kimler katılıyor?</translation>
    </message>
    <message>
        <source>Meer partners</source>
        <translation>Daha fazla ortak</translation>
    </message>
</context>
<context>
    <name>PartnersStacked</name>
    <message>
        <source>Meer partners</source>
        <translation>Daha fazla ortak</translation>
    </message>
    <message>
        <source>Wie doen er mee?</source>
        <translation>Kimler katılıyor?</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Code om te scannen met uw telefoon</source>
        <translation>Telefonunuzla taranacak kod</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Lees verder</source>
        <translation>Devamını oku</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Yukarı</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Zoeken: typ een woord of uw vraag</source>
        <translation>Ara: bir kelime veya sorunuzu yazın</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation>Bir kelime veya sorunuzu yazın</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Zoekveld: typ een woord of uw vraag</source>
        <translation>Arama alanı: bir kelime veya sorunuzu yazın</translation>
    </message>
    <message>
        <source>Typ hier</source>
        <translation>Buraya yazın</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation>Bir kelime veya sorunuzu yazın</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>SearchStacked</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>%n cevap bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation>Bunun cevabı bizde yok</translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation>Arama şu anda çalışmıyor</translation>
    </message>
    <message>
        <source>Toon antwoorden (%1)</source>
        <translation>Cevapları göster (%1)</translation>
    </message>
    <message>
        <source>Toon de vragen</source>
        <translation>Soruları göster</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Typ verder</source>
        <translation>Yazmaya devam</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>%1 sorunun hepsine bakın</translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation>Kime sorabilirsiniz ve internet sitesi</translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation>Birine sorun</translation>
    </message>
</context>
<context>
    <name>SearchStateText</name>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation>Bunun cevabı bizde yok</translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation>Arama şu anda çalışmıyor</translation>
    </message>
    <message>
        <source>Waar zoekt u naar?</source>
        <translation>Ne arıyorsunuz?</translation>
    </message>
    <message>
        <source>Dit scherm gaat alleen over het programma Samen Nieuw-West. We zochten in %1 vragen, %2 thema’s en %3 partners.</source>
        <translation>Bu ekran yalnızca Samen Nieuw-West programı hakkındadır. %1 soruda, %2 temada ve %3 ortakta aradık.</translation>
    </message>
    <message>
        <source>U kunt wel alle vragen bekijken.</source>
        <translation>Ama tüm sorulara bakabilirsiniz.</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag. Het antwoord komt vanzelf.</source>
        <translation>Bir kelime veya sorunuzu yazın. Cevap kendiliğinden gelir.</translation>
    </message>
</context>
<context>
    <name>SectionScreen</name>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n soru</numerusform>
        </translation>
    </message>
    <message>
        <source>Meer vragen</source>
        <translation>Daha fazla soru</translation>
    </message>
</context>
<context>
    <name>SectionStacked</name>
    <message>
        <source>Meer vragen</source>
        <translation>Daha fazla soru</translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n soru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortWays</name>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>%1 sorunun hepsine bakın</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Verder</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Vorige zin</source>
        <translation>Önceki cümle</translation>
    </message>
    <message>
        <source>Herhaal de zin</source>
        <translation>Cümleyi tekrarla</translation>
    </message>
    <message>
        <source>Volgende zin</source>
        <translation>Sonraki cümle</translation>
    </message>
    <message>
        <source>Langzamer</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>yüzde %1</translation>
    </message>
    <message>
        <source>Zachter</source>
        <translation>Daha kısık</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Daha yüksek</translation>
    </message>
    <message>
        <source>Geen stem</source>
        <translation>Ses yok</translation>
    </message>
    <message>
        <source>zin %1 van %2</source>
        <translation>cümle %1 / %2</translation>
    </message>
</context>
<context>
    <name>StackedPage</name>
    <message>
        <source>Lees verder</source>
        <translation>Devamını oku</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Bedoelde u:</source>
        <translation>Bunu mu dediniz:</translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation>Telefonunuzda yanınıza alın</translation>
    </message>
    <message>
        <source>Scan de code, of tik voor de hele tekst.</source>
        <translation>Kodu tarayın ya da tüm metin için dokunun.</translation>
    </message>
</context>
<context>
    <name>TakeAlongScreen</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation>Telefonunuzda yanınıza alın</translation>
    </message>
    <message>
        <source>Code %1 van %2</source>
        <translation>Kod %1 / %2</translation>
    </message>
    <message>
        <source>Deze code opent de website met alle vragen en antwoorden.</source>
        <translation>Bu kod, tüm soru ve cevapların olduğu internet sitesini açar.</translation>
    </message>
    <message>
        <source>In deze code staat de tekst zelf. U hebt er geen internet voor nodig.</source>
        <translation>Bu kodda metnin kendisi var. İnternet gerekmez.</translation>
    </message>
    <message>
        <source>Volgende code</source>
        <translation>Sonraki kod</translation>
    </message>
    <message>
        <source>Vorige code</source>
        <translation>Önceki kod</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Bekijk</source>
        <translation>Bakın</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation>Tema %1 / %2</translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation>Temalar hakkında sorular</translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation>Görevler sözleşmede yazıyor. İnternet sitemiz için tarayın.</translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation>Daha fazla bilgi?</translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation>Sonraki tema</translation>
    </message>
    <message>
        <source>Volgend: %1</source>
        <translation>Sonraki: %1</translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation>Önceki tema</translation>
    </message>
</context>
<context>
    <name>ThemeStacked</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation>Tema %1 / %2</translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation>Temalar hakkında sorular</translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation>Görevler sözleşmede yazıyor. İnternet sitemiz için tarayın.</translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation>Daha fazla bilgi?</translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation>Sonraki tema</translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation>Önceki tema</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>Thema’s</source>
        <translation>Temalar</translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n tema</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesStacked</name>
    <message>
        <source>Meer thema’s</source>
        <translation>Daha fazla tema</translation>
    </message>
    <message>
        <source>Thema’s</source>
        <translation>Temalar</translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n tema</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationNotice</name>
    <message>
        <source>Deze tekst is er alleen in het Nederlands.</source>
        <translation>Bu metin yalnızca Hollandaca var.</translation>
    </message>
    <message>
        <source>Dit is de officiële Nederlandse tekst.</source>
        <translation>Bu, resmî Hollandaca metindir.</translation>
    </message>
    <message>
        <source>Deze vertaling is niet officieel en nog niet nagekeken.</source>
        <translation>Bu çeviri resmî değildir ve henüz kontrol edilmedi.</translation>
    </message>
    <message>
        <source>Terug naar de vertaling</source>
        <translation>Çeviriye dön</translation>
    </message>
    <message>
        <source>Lees het in het Nederlands</source>
        <translation>Hollandacasını oku</translation>
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
        <translation>Bu ekran şu anda çalışmıyor</translation>
    </message>
    <message>
        <source>De antwoorden zijn er nu niet. Dat ligt niet aan u.</source>
        <translation>Cevaplar şu anda yok. Bu sizden kaynaklanmıyor.</translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation>Mahalle evinde çalışan birine sorun.</translation>
    </message>
</context>
</TS>
