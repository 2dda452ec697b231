<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DestinationPage</name>
    <message numerus="yes">
        <source>Move %n containers</source>
        <translation>
            <numerusform>Move %n container</numerusform>
            <numerusform>Move %n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message numerus="yes">
        <source>%n migrations, %1 of them done.</source>
        <translation>
            <numerusform>%n migration, %1 of them done.</numerusform>
            <numerusform>%n migrations, %1 of them done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preflights.</source>
        <translation>
            <numerusform>%n preflight.</numerusform>
            <numerusform>%n preflights.</numerusform>
        </translation>
    </message>
</context>
</TS>
