<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckpointWindow</name>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="232"/>
        <source>%n checkpoints, together %1. Each holds what its processes had in memory, passwords too.</source>
        <translation>
            <numerusform>%n checkpoint, together %1. Each holds what its processes had in memory, passwords too.</numerusform>
            <numerusform>%n checkpoints, together %1. Each holds what its processes had in memory, passwords too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="239"/>
        <source>%n copies of checkpoints, %1, lie forgotten in /tmp of the host. Check it: what is found offers to remove them.</source>
        <translation>
            <numerusform>%n copy of a checkpoint, %1, lies forgotten in /tmp of the host. Check it: what is found offers to remove it.</numerusform>
            <numerusform>%n copies of checkpoints, %1, lie forgotten in /tmp of the host. Check it: what is found offers to remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="394"/>
        <source>%1 goes on from %2, with the %n processes that were dumped.</source>
        <translation>
            <numerusform>%1 goes on from %2, with the %n process that was dumped.</numerusform>
            <numerusform>%1 goes on from %2, with the %n processes that were dumped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsWindow</name>
    <message numerus="yes">
        <location filename="../../ui/contents_window.cpp" line="201"/>
        <source>%n processes with %1 of memory. Everything they had in memory is in it, passwords too.</source>
        <translation>
            <numerusform>%n process with %1 of memory. Everything it had in memory is in it, passwords too.</numerusform>
            <numerusform>%n processes with %1 of memory. Everything they had in memory is in it, passwords too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message numerus="yes">
        <location filename="../../ui/pages.cpp" line="97"/>
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
        <location filename="../../ui/history_window.cpp" line="105"/>
        <source>%n migrations, %1 of them done.</source>
        <translation>
            <numerusform>%n migration, %1 of them done.</numerusform>
            <numerusform>%n migrations, %1 of them done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history_window.cpp" line="106"/>
        <source>%n preflights.</source>
        <translation>
            <numerusform>%n preflight.</numerusform>
            <numerusform>%n preflights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <location filename="../../ui/pages.cpp" line="270"/>
        <source>It will stand still for about %1, by its size and %n earlier migrations between these hosts.</source>
        <translation>
            <numerusform>It will stand still for about %1, by its size and %n earlier migration between these hosts.</numerusform>
            <numerusform>It will stand still for about %1, by its size and %n earlier migrations between these hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <location filename="../../ui/search_view.cpp" line="104"/>
        <source>%n places.</source>
        <translation>
            <numerusform>%n place.</numerusform>
            <numerusform>%n places.</numerusform>
        </translation>
    </message>
</context>
</TS>
