<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>AllHits</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>لا توجد إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Meer antwoorden</source>
        <translation>المزيد من الإجابات</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Bent u er nog?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>aan</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>nu niet te gebruiken</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>knop</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>keuze</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>invoerveld</source>
        <translation>حقل كتابة</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Lees ook</source>
        <translation>اقرأ أيضا</translation>
    </message>
</context>
<context>
    <name>AnswerStacked</name>
    <message>
        <source>Lees ook</source>
        <translation>اقرأ أيضا</translation>
    </message>
</context>
<context>
    <name>AskHere</name>
    <message>
        <source>Vragen?</source>
        <translation>هل لديك سؤال؟</translation>
    </message>
    <message>
        <source>Vragen in %1?</source>
        <translation>هل لديك سؤال في %1؟</translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation>اسأل أحد العاملين في مركز الحي.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Tik om te beginnen</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
    <message>
        <source>Hier vindt u antwoord op</source>
        <translation>هنا تجد الجواب على</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation>اقرأ لي</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation>⁨Samen Nieuw-West⁩</translation>
    </message>
</context>
<context>
    <name>FirstHits</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>لا توجد إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle %1 antwoorden</source>
        <translation>كل الإجابات (%1)</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Klaar</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Voorlezen</source>
        <translation>اقرأ لي</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Grotere letters</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Lager</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Taal: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Hulp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation>كيف تعمل هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>HelpStacked</name>
    <message>
        <source>Hulp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Zo werkt dit scherm</source>
        <translation>كيف تعمل هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <source>Typ een woord op het toetsenbord. De antwoorden komen vanzelf. Tik op een antwoord om het te lezen.</source>
        <translation>اكتب كلمة على لوحة المفاتيح. تظهر الإجابات تلقائيا. المس إجابة لقراءتها.</translation>
    </message>
    <message>
        <source>Lees het antwoord. Past het niet op het scherm? Tik dan op ‘Lees verder’. Onder ‘Lees ook’ staan vragen die erbij horen.</source>
        <translation>اقرأ الإجابة. ألا تتسع لها الشاشة؟ المس «تابع القراءة». تحت «اقرأ أيضا» تجد أسئلة مرتبطة بها.</translation>
    </message>
    <message>
        <source>Tik op een soort om minder partners te zien. Tik op een partner om er meer over te lezen.</source>
        <translation>المس نوعا لترى شركاء أقل. المس شريكا لتقرأ المزيد عنه.</translation>
    </message>
    <message>
        <source>Tik op wat u wilt weten. Een korte tik is genoeg.</source>
        <translation>المس ما تريد معرفته. لمسة قصيرة تكفي.</translation>
    </message>
    <message>
        <source>Met ‘Terug’ gaat u naar het vorige scherm. Met ‘Begin’ gaat u naar het eerste scherm.</source>
        <translation>بزر «رجوع» تعود إلى الشاشة السابقة. وبزر «البداية» تذهب إلى الشاشة الأولى.</translation>
    </message>
    <message>
        <source>Ziet u een blokje met zwarte vakjes? Richt de camera van uw telefoon erop. Dan opent uw telefoon de website.</source>
        <translation>هل ترى مربعا فيه مربعات سوداء صغيرة؟ وجّه كاميرا هاتفك إليه. عندها يفتح هاتفك الموقع.</translation>
    </message>
    <message>
        <source>Bent u klaar? Ga naar het begin en tik op ‘Klaar’. Wat u hebt getypt, wissen we dan.</source>
        <translation>هل انتهيت؟ اذهب إلى البداية والمس «انتهيت». عندها نمحو ما كتبته.</translation>
    </message>
</context>
<context>
    <name>HelpWays</name>
    <message>
        <source>Contact met het programma</source>
        <translation>التواصل مع البرنامج</translation>
    </message>
    <message>
        <source>Over deze kiosk</source>
        <translation>عن شاشة المعلومات هذه</translation>
    </message>
</context>
<context>
    <name>HelpedRow</name>
    <message>
        <source>Heeft dit geholpen?</source>
        <translation>هل أفادك هذا؟</translation>
    </message>
    <message>
        <source>Dank u wel</source>
        <translation>شكرا لك</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>ook bekend als ‘%1’</source>
        <translation>يسمى أيضا «%1»</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Goedemorgen</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Goedenavond</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Goedemiddag</source>
        <translation>نهارك سعيد</translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
</context>
<context>
    <name>HomeLow</name>
    <message>
        <source>Alle knoppen staan nu laag</source>
        <translation>كل الأزرار الآن في الأسفل</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>أسئلة متكررة</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>De nieuwste teksten zijn er nu niet. U ziet oudere teksten.</source>
        <translation>أحدث النصوص غير متوفرة الآن. ترى نصوصا أقدم.</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>أسئلة متكررة</translation>
    </message>
</context>
<context>
    <name>HomeStacked</name>
    <message>
        <source>Meer</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Wat wilt u weten?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>Veel gevraagd</source>
        <translation>أسئلة متكررة</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>لا شركاء</numerusform>
            <numerusform>شريك واحد</numerusform>
            <numerusform>شريكان</numerusform>
            <numerusform>%n شركاء</numerusform>
            <numerusform>%n شريكا</numerusform>
            <numerusform>%n شريك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>seconden</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Bent u er nog?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Anders gaat het scherm terug naar het begin. Wat u hebt getypt, wissen we dan.</source>
        <translation>وإلا تعود الشاشة إلى البداية. عندها نمحو ما كتبته.</translation>
    </message>
    <message>
        <source>Ja, ik ga verder</source>
        <translation>نعم، أريد المتابعة</translation>
    </message>
    <message>
        <source>Nee, klaar</source>
        <translation>لا، انتهيت</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Spatie</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>أبج</translation>
    </message>
    <message>
        <source>Zoek</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Hoofdletter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Laatste letter wissen</source>
        <translation>امسح آخر حرف</translation>
    </message>
    <message>
        <source>Toetsenbord weg</source>
        <translation>أخف لوحة المفاتيح</translation>
    </message>
    <message>
        <source>123, cijfers en tekens</source>
        <translation>123، أرقام وعلامات</translation>
    </message>
    <message>
        <source>abc, letters</source>
        <translation>أبج، حروف</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Taal</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>LongWays</name>
    <message>
        <source>Het toetsenbord komt weer terug</source>
        <translation>تعود لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Probeer een ander woord</source>
        <translation>جرّب كلمة أخرى</translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>اطلع على كل الأسئلة (%1)</translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation>من يمكنك أن تسأل، والموقع</translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation>اسأل شخصا</translation>
    </message>
    <message>
        <source>Scan met uw telefoon.</source>
        <translation>امسح الرمز بهاتفك.</translation>
    </message>
    <message>
        <source>Stel uw vraag aan ons</source>
        <translation>اطرح سؤالك علينا</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation>⁨Samen Nieuw-West⁩</translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>Mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Hulp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>افتح كاميرا هاتفك ووجهها إلى الرمز.</translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation>موقعنا</translation>
    </message>
</context>
<context>
    <name>PageStacked</name>
    <message>
        <source>Hulp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>افتح كاميرا هاتفك ووجهها إلى الرمز.</translation>
    </message>
    <message>
        <source>Onze website</source>
        <translation>موقعنا</translation>
    </message>
</context>
<context>
    <name>PartnerFacts</name>
    <message>
        <source>Soort</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>تاريخ المراجعة</translation>
    </message>
</context>
<context>
    <name>PartnerKinds</name>
    <message>
        <source>Overheid</source>
        <translation>جهة حكومية</translation>
    </message>
    <message>
        <source>Maatschappelijke organisatie</source>
        <translation>منظمة اجتماعية</translation>
    </message>
    <message>
        <source>Bewonersorganisatie</source>
        <translation>منظمة سكان</translation>
    </message>
    <message>
        <source>Kennisinstelling</source>
        <translation>مؤسسة علمية</translation>
    </message>
    <message>
        <source>Bedrijf</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Soort onbekend</source>
        <translation>النوع غير معروف</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>PartnerScreen</name>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation>الشريك التالي</translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation>الشريك السابق</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>افتح كاميرا هاتفك ووجهها إلى الرمز.</translation>
    </message>
</context>
<context>
    <name>PartnerStacked</name>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Open de camera van uw telefoon en richt op de code.</source>
        <translation>افتح كاميرا هاتفك ووجهها إلى الرمز.</translation>
    </message>
    <message>
        <source>Volgende partner</source>
        <translation>الشريك التالي</translation>
    </message>
    <message>
        <source>Vorige partner</source>
        <translation>الشريك السابق</translation>
    </message>
</context>
<context>
    <name>PartnersScreen</name>
    <message>
        <source>Wie doen er mee?</source>
        <translation>من يشارك؟</translation>
    </message>
    <message>
        <source>Meer partners</source>
        <translation>المزيد من الشركاء</translation>
    </message>
</context>
<context>
    <name>PartnersStacked</name>
    <message>
        <source>Meer partners</source>
        <translation>المزيد من الشركاء</translation>
    </message>
    <message>
        <source>Wie doen er mee?</source>
        <translation>من يشارك؟</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Code om te scannen met uw telefoon</source>
        <translation>رمز لمسحه بهاتفك</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Lees verder</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Zoeken: typ een woord of uw vraag</source>
        <translation>بحث: اكتب كلمة أو سؤالك</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation>اكتب كلمة أو سؤالك</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Zoekveld: typ een woord of uw vraag</source>
        <translation>حقل البحث: اكتب كلمة أو سؤالك</translation>
    </message>
    <message>
        <source>Typ hier</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag</source>
        <translation>اكتب كلمة أو سؤالك</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>امسح</translation>
    </message>
</context>
<context>
    <name>SearchStacked</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>لا توجد إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation>ليس لدينا جواب على هذا</translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation>البحث لا يعمل الآن</translation>
    </message>
    <message>
        <source>Toon antwoorden (%1)</source>
        <translation>أظهر الإجابات (%1)</translation>
    </message>
    <message>
        <source>Toon de vragen</source>
        <translation>أظهر الأسئلة</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Typ verder</source>
        <translation>تابع الكتابة</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>اطلع على كل الأسئلة (%1)</translation>
    </message>
    <message>
        <source>Waar u iemand kunt vragen, en de website</source>
        <translation>من يمكنك أن تسأل، والموقع</translation>
    </message>
    <message>
        <source>Vraag het aan iemand</source>
        <translation>اسأل شخصا</translation>
    </message>
</context>
<context>
    <name>SearchStateText</name>
    <message>
        <source>Hier hebben we geen antwoord op</source>
        <translation>ليس لدينا جواب على هذا</translation>
    </message>
    <message>
        <source>Zoeken werkt nu niet</source>
        <translation>البحث لا يعمل الآن</translation>
    </message>
    <message>
        <source>Waar zoekt u naar?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>Dit scherm gaat alleen over het programma Samen Nieuw-West. We zochten in %1 vragen, %2 thema’s en %3 partners.</source>
        <translation>هذه الشاشة تتحدث فقط عن برنامج ⁨Samen Nieuw-West⁩. بحثنا في %1 أسئلة و%2 مواضيع و%3 شركاء.</translation>
    </message>
    <message>
        <source>U kunt wel alle vragen bekijken.</source>
        <translation>لكن يمكنك الاطلاع على كل الأسئلة.</translation>
    </message>
    <message>
        <source>Typ een woord of uw vraag. Het antwoord komt vanzelf.</source>
        <translation>اكتب كلمة أو سؤالك. يظهر الجواب تلقائيا.</translation>
    </message>
</context>
<context>
    <name>SectionScreen</name>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Meer vragen</source>
        <translation>المزيد من الأسئلة</translation>
    </message>
</context>
<context>
    <name>SectionStacked</name>
    <message>
        <source>Meer vragen</source>
        <translation>المزيد من الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortWays</name>
    <message>
        <source>Bekijk alle %1 vragen</source>
        <translation>اطلع على كل الأسئلة (%1)</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Verder</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Vorige zin</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Herhaal de zin</source>
        <translation>كرر الجملة</translation>
    </message>
    <message>
        <source>Volgende zin</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Langzamer</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Zachter</source>
        <translation>اخفض الصوت</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>ارفع الصوت</translation>
    </message>
    <message>
        <source>Geen stem</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>zin %1 van %2</source>
        <translation>جملة %1 من %2</translation>
    </message>
</context>
<context>
    <name>StackedPage</name>
    <message>
        <source>Lees verder</source>
        <translation>تابع القراءة</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Bedoelde u:</source>
        <translation>هل تقصد:</translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation>خذه معك في هاتفك</translation>
    </message>
    <message>
        <source>Scan de code, of tik voor de hele tekst.</source>
        <translation>امسح الرمز، أو المس للنص كله.</translation>
    </message>
</context>
<context>
    <name>TakeAlongScreen</name>
    <message>
        <source>Neem mee op uw telefoon</source>
        <translation>خذه معك في هاتفك</translation>
    </message>
    <message>
        <source>Code %1 van %2</source>
        <translation>الرمز %1 من %2</translation>
    </message>
    <message>
        <source>Deze code opent de website met alle vragen en antwoorden.</source>
        <translation>هذا الرمز يفتح الموقع الذي فيه كل الأسئلة والإجابات.</translation>
    </message>
    <message>
        <source>In deze code staat de tekst zelf. U hebt er geen internet voor nodig.</source>
        <translation>في هذا الرمز النص نفسه. لا تحتاج إلى إنترنت.</translation>
    </message>
    <message>
        <source>Volgende code</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>Vorige code</source>
        <translation>الرمز السابق</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Bekijk</source>
        <translation>اطلع</translation>
    </message>
</context>
<context>
    <name>ThemeScreen</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation>الموضوع %1 من %2</translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation>أسئلة عن المواضيع</translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation>المهام مذكورة في الميثاق. امسح الرمز لموقعنا.</translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation>تريد معرفة المزيد؟</translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation>الموضوع التالي</translation>
    </message>
    <message>
        <source>Volgend: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation>الموضوع السابق</translation>
    </message>
</context>
<context>
    <name>ThemeStacked</name>
    <message>
        <source>Thema %1 van %2</source>
        <translation>الموضوع %1 من %2</translation>
    </message>
    <message>
        <source>Vragen over de thema’s</source>
        <translation>أسئلة عن المواضيع</translation>
    </message>
    <message>
        <source>De opgaven staan in het convenant. Scan voor onze website.</source>
        <translation>المهام مذكورة في الميثاق. امسح الرمز لموقعنا.</translation>
    </message>
    <message>
        <source>Meer weten?</source>
        <translation>تريد معرفة المزيد؟</translation>
    </message>
    <message>
        <source>Volgend thema</source>
        <translation>الموضوع التالي</translation>
    </message>
    <message>
        <source>Vorig thema</source>
        <translation>الموضوع السابق</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>Thema’s</source>
        <translation>المواضيع</translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesStacked</name>
    <message>
        <source>Meer thema’s</source>
        <translation>المزيد من المواضيع</translation>
    </message>
    <message>
        <source>Thema’s</source>
        <translation>المواضيع</translation>
    </message>
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationNotice</name>
    <message>
        <source>Deze tekst is er alleen in het Nederlands.</source>
        <translation>هذا النص متوفر بالهولندية فقط.</translation>
    </message>
    <message>
        <source>Dit is de officiële Nederlandse tekst.</source>
        <translation>هذا هو النص الهولندي الرسمي.</translation>
    </message>
    <message>
        <source>Deze vertaling is niet officieel en nog niet nagekeken.</source>
        <translation>هذه الترجمة غير رسمية ولم تُراجع بعد.</translation>
    </message>
    <message>
        <source>Terug naar de vertaling</source>
        <translation>العودة إلى الترجمة</translation>
    </message>
    <message>
        <source>Lees het in het Nederlands</source>
        <translation>اقرأه بالهولندية</translation>
    </message>
</context>
<context>
    <name>UnavailableWindow</name>
    <message>
        <source>Samen Nieuw-West</source>
        <translation>⁨Samen Nieuw-West⁩</translation>
    </message>
    <message>
        <source>Dit scherm werkt nu niet</source>
        <translation>هذه الشاشة لا تعمل الآن</translation>
    </message>
    <message>
        <source>De antwoorden zijn er nu niet. Dat ligt niet aan u.</source>
        <translation>الإجابات غير متوفرة الآن. ليس هذا بسببك.</translation>
    </message>
    <message>
        <source>Vraag het aan iemand van het buurthuis.</source>
        <translation>اسأل أحد العاملين في مركز الحي.</translation>
    </message>
</context>
</TS>
