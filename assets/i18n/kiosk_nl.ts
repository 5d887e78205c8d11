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
    <name>SearchStacked</name>
    <message numerus="yes">
        <source>%n antwoorden gevonden</source>
        <translation>
            <numerusform>%n antwoord gevonden</numerusform>
            <numerusform>%n antwoorden gevonden</numerusform>
        </translation>
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
</context>
<context>
    <name>SectionStacked</name>
    <message numerus="yes">
        <source>%n vragen</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
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
    <message numerus="yes">
        <source>%n thema’s</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema’s</numerusform>
        </translation>
    </message>
</context>
</TS>
