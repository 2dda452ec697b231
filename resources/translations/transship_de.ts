<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Both hosts and the containers are looked at. Nothing is changed, and those that can&apos;t move stay.</source>
        <translation>Beide Hosts und die Container werden angesehen. Nichts wird verändert, und was nicht umziehen kann, bleibt.</translation>
    </message>
    <message>
        <source>Both hosts and the container are looked at. Nothing is changed.</source>
        <translation>Beide Hosts und der Container werden angesehen. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>The check could not be made.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>The command that does the same</source>
        <translation>Der Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>ContainerModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Can move?</source>
        <translation>Kann umziehen?</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Lock the container on both hosts</source>
        <translation>Den Container auf beiden Hosts sperren</translation>
    </message>
    <message>
        <source>The image is there already</source>
        <translation>Das Image ist schon da</translation>
    </message>
    <message>
        <source>Copy the image layers that %1 lacks</source>
        <translation>Die Schichten des Images kopieren, die %1 fehlen</translation>
    </message>
    <message>
        <source>Create the container</source>
        <translation>Den Container anlegen</translation>
    </message>
    <message>
        <source>Create the container and the holder of its network</source>
        <translation>Den Container anlegen und den Halter seines Netzes</translation>
    </message>
    <message>
        <source>Copy the writable layer while the container runs</source>
        <translation>Die beschreibbare Schicht kopieren, während der Container läuft</translation>
    </message>
    <message>
        <source>Copy the writable layer, %1 while the container runs</source>
        <translation>Die beschreibbare Schicht kopieren, %1, während der Container läuft</translation>
    </message>
    <message>
        <source>Freeze the container on %1</source>
        <translation>Den Container auf %1 einfrieren</translation>
    </message>
    <message>
        <source>Dump its memory</source>
        <translation>Seinen Speicher sichern</translation>
    </message>
    <message>
        <source>Copy the memory to %1</source>
        <translation>Den Speicher nach %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the files that changed meanwhile</source>
        <translation>Die inzwischen geänderten Dateien kopieren</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Ihn weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Compare the checksums of everything on %1</source>
        <translation>Auf %1 alle Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Start it on %1 (from here on it is finished, not undone)</source>
        <translation>Ihn auf %1 starten (von hier an wird vollendet, nicht zurückgenommen)</translation>
    </message>
    <message>
        <source>Prove that it is the same process and goes on</source>
        <translation>Nachweisen, dass es derselbe Prozess ist und er weiterläuft</translation>
    </message>
    <message>
        <source>End every process of the frozen original</source>
        <translation>Jeden Prozess des eingefrorenen Originals beenden</translation>
    </message>
    <message>
        <source>Remove the original</source>
        <translation>Das Original entfernen</translation>
    </message>
    <message>
        <source>Rename the original; it stays, stopped</source>
        <translation>Das Original umbenennen; es bleibt, angehalten</translation>
    </message>
    <message>
        <source>Give the restart policy back</source>
        <translation>Die Neustart-Regel zurückgeben</translation>
    </message>
    <message>
        <source>Remove what was needed on the way</source>
        <translation>Entfernen, was unterwegs gebraucht wurde</translation>
    </message>
    <message>
        <source>remove the locks</source>
        <translation>die Sperren entfernen</translation>
    </message>
    <message>
        <source>remove the image</source>
        <translation>das Image entfernen</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>sie entfernen</translation>
    </message>
    <message>
        <source>removed with the container</source>
        <translation>mit dem Container entfernt</translation>
    </message>
    <message>
        <source>unfreeze it: it goes on at once</source>
        <translation>auftauen: er läuft sofort weiter</translation>
    </message>
    <message>
        <source>remove the dump</source>
        <translation>die Sicherung entfernen</translation>
    </message>
    <message>
        <source>%1 runs on %2, untouched.</source>
        <translation>%1 läuft auf %2, unberührt.</translation>
    </message>
    <message>
        <source>%1 runs on %2, as before.</source>
        <translation>%1 läuft auf %2, wie zuvor.</translation>
    </message>
    <message>
        <source>%1 on %2 could not be let go; it may still be frozen there.</source>
        <translation>%1 auf %2 konnte nicht losgelassen werden; er ist dort vielleicht noch eingefroren.</translation>
    </message>
    <message>
        <source>%1 runs on %2.</source>
        <translation>%1 läuft auf %2.</translation>
    </message>
    <message>
        <source>There is no running container to move from %1 to %2.</source>
        <translation>Von %1 nach %2 kann nichts umziehen: es läuft kein Container.</translation>
    </message>
    <message>
        <source>%1 can move from %2 to %3.</source>
        <translation>%1 kann von %2 nach %3 umziehen.</translation>
    </message>
    <message>
        <source>%1 can move from %2 to %3, as far as can be seen.</source>
        <translation>%1 kann von %2 nach %3 umziehen, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <source>%1 can&apos;t move as it is from %2 to %3.</source>
        <translation>%1 kann so nicht von %2 nach %3 umziehen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t move as it is from %2 to %3, as far as can be seen.</source>
        <translation>%1 kann so nicht von %2 nach %3 umziehen, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <source>All %1 containers can move from %2 to %3.</source>
        <translation>Alle %1 Container können von %2 nach %3 umziehen.</translation>
    </message>
    <message>
        <source>All %1 containers can move from %2 to %3, as far as can be seen.</source>
        <translation>Alle %1 Container können von %2 nach %3 umziehen, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <source>%1 of %2 containers can move from %3 to %4.</source>
        <translation>%1 von %2 Containern können von %3 nach %4 umziehen.</translation>
    </message>
    <message>
        <source>%1 of %2 containers can move from %3 to %4, as far as can be seen.</source>
        <translation>%1 von %2 Containern können von %3 nach %4 umziehen, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>braucht jemanden</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation>geprobt</translation>
    </message>
    <message>
        <source>cut off in step %1</source>
        <translation>abgebrochen im Schritt %1</translation>
    </message>
    <message>
        <source>The address does not fit</source>
        <translation>Die Adresse passt nicht</translation>
    </message>
    <message>
        <source>Without the agent</source>
        <translation>Ohne den Agenten</translation>
    </message>
    <message>
        <source>A profile of its own</source>
        <translation>Ein eigenes Profil</translation>
    </message>
    <message>
        <source>Different architectures</source>
        <translation>Verschiedene Architekturen</translation>
    </message>
    <message>
        <source>Started with --rm</source>
        <translation>Mit --rm gestartet</translation>
    </message>
    <message>
        <source>A fresh start may be simpler</source>
        <translation>Ein frischer Start ist vielleicht einfacher</translation>
    </message>
    <message>
        <source>Different control groups</source>
        <translation>Andere Control Groups</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Die Uhren weichen ab</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Compose-Projekt</translation>
    </message>
    <message>
        <source>The processor lacks instructions</source>
        <translation>Dem Prozessor fehlen Befehle</translation>
    </message>
    <message>
        <source>CRIU waits for breakpoints</source>
        <translation>CRIU wartet auf Haltepunkte</translation>
    </message>
    <message>
        <source>CRIU complains of its kernel</source>
        <translation>CRIU bemängelt seinen Kernel</translation>
    </message>
    <message>
        <source>CRIU too old for its kernel</source>
        <translation>CRIU zu alt für seinen Kernel</translation>
    </message>
    <message>
        <source>Older CRIU on the destination</source>
        <translation>Älteres CRIU auf dem Ziel</translation>
    </message>
    <message>
        <source>CRIU unknown</source>
        <translation>CRIU unbekannt</translation>
    </message>
    <message>
        <source>CRIU is missing</source>
        <translation>CRIU fehlt</translation>
    </message>
    <message>
        <source>A descriptor that can&apos;t be moved</source>
        <translation>Ein Deskriptor, der nicht umziehen kann</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Longer than allowed</source>
        <translation>Länger als erlaubt</translation>
    </message>
    <message>
        <source>Engine with a known fault</source>
        <translation>Engine mit bekanntem Fehler</translation>
    </message>
    <message>
        <source>Engine newer than tested</source>
        <translation>Engine neuer als erprobt</translation>
    </message>
    <message>
        <source>Older engine</source>
        <translation>Ältere Engine</translation>
    </message>
    <message>
        <source>Started by docker exec</source>
        <translation>Mit docker exec gestartet</translation>
    </message>
    <message>
        <source>Checkpoints are switched off</source>
        <translation>Checkpoints sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Something restarts unhealthy containers</source>
        <translation>Etwas startet kranke Container neu</translation>
    </message>
    <message>
        <source>Descriptors unknown</source>
        <translation>Deskriptoren unbekannt</translation>
    </message>
    <message>
        <source>A holder</source>
        <translation>Ein Halter</translation>
    </message>
    <message>
        <source>Another docker-init</source>
        <translation>Ein anderes docker-init</translation>
    </message>
    <message>
        <source>No iptables</source>
        <translation>Kein iptables</translation>
    </message>
    <message>
        <source>A Java virtual machine</source>
        <translation>Eine Java Virtual Machine</translation>
    </message>
    <message>
        <source>Kubernetes pod</source>
        <translation>Kubernetes-Pod</translation>
    </message>
    <message>
        <source>Leftovers of restores</source>
        <translation>Reste von Wiederherstellungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Locks unknown</source>
        <translation>Sperren unbekannt</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Gesperrte Datei</translation>
    </message>
    <message>
        <source>The log stays behind</source>
        <translation>Das Protokoll bleibt zurück</translation>
    </message>
    <message>
        <source>Different security modules</source>
        <translation>Andere Sicherheitsmodule</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>Something is renamed</source>
        <translation>Etwas wird umbenannt</translation>
    </message>
    <message>
        <source>A mount below a bind mount</source>
        <translation>Ein Mount unter einem Bind-Mount</translation>
    </message>
    <message>
        <source>A file that differs</source>
        <translation>Eine Datei, die abweicht</translation>
    </message>
    <message>
        <source>Content of the host</source>
        <translation>Inhalt des Hosts</translation>
    </message>
    <message>
        <source>A mount that CRIU can&apos;t dump</source>
        <translation>Ein Mount, den CRIU nicht sichern kann</translation>
    </message>
    <message>
        <source>Missing bind mount</source>
        <translation>Fehlender Bind-Mount</translation>
    </message>
    <message>
        <source>Shared bind mount</source>
        <translation>Geteilter Bind-Mount</translation>
    </message>
    <message>
        <source>Something else lies there</source>
        <translation>Dort liegt etwas anderes</translation>
    </message>
    <message>
        <source>No such mount</source>
        <translation>Kein solcher Mount</translation>
    </message>
    <message>
        <source>Mounts unknown</source>
        <translation>Mounts unbekannt</translation>
    </message>
    <message>
        <source>Mounts that stay behind</source>
        <translation>Mounts, die zurückbleiben</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Der Name ist vergeben</translation>
    </message>
    <message>
        <source>No name for a container</source>
        <translation>Kein Name für einen Container</translation>
    </message>
    <message>
        <source>Shared namespaces</source>
        <translation>Geteilte Namensräume</translation>
    </message>
    <message>
        <source>Unsupported network</source>
        <translation>Nicht unterstütztes Netz</translation>
    </message>
    <message>
        <source>Another container&apos;s network</source>
        <translation>Netz eines anderen Containers</translation>
    </message>
    <message>
        <source>Others use its network</source>
        <translation>Andere nutzen sein Netz</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>Er läuft nicht</translation>
    </message>
    <message>
        <source>It is paused</source>
        <translation>Er ist pausiert</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>Der Port ist belegt</translation>
    </message>
    <message>
        <source>The rehearsal failed</source>
        <translation>Die Probe ist misslungen</translation>
    </message>
    <message>
        <source>The container itself was rehearsed</source>
        <translation>Der Container selbst wurde geprobt</translation>
    </message>
    <message>
        <source>It is restarting</source>
        <translation>Er startet gerade neu</translation>
    </message>
    <message>
        <source>Rootless Docker</source>
        <translation>Docker ohne Root</translation>
    </message>
    <message>
        <source>Another runtime</source>
        <translation>Eine andere Laufzeit</translation>
    </message>
    <message>
        <source>One host twice</source>
        <translation>Zweimal derselbe Host</translation>
    </message>
    <message>
        <source>/dev/shm unknown</source>
        <translation>/dev/shm unbekannt</translation>
    </message>
    <message>
        <source>Shared memory in /dev/shm</source>
        <translation>Geteilter Speicher in /dev/shm</translation>
    </message>
    <message>
        <source>A socket that can&apos;t be moved</source>
        <translation>Ein Socket, der nicht umziehen kann</translation>
    </message>
    <message>
        <source>Too little room</source>
        <translation>Zu wenig Platz</translation>
    </message>
    <message>
        <source>Stopped process</source>
        <translation>Angehaltener Prozess</translation>
    </message>
    <message>
        <source>Unsupported storage</source>
        <translation>Nicht unterstützter Speichertreiber</translation>
    </message>
    <message>
        <source>Swarm service</source>
        <translation>Swarm-Dienst</translation>
    </message>
    <message>
        <source>Connections need the agent</source>
        <translation>Verbindungen brauchen den Agenten</translation>
    </message>
    <message>
        <source>A connection that can&apos;t be kept</source>
        <translation>Eine Verbindung, die nicht zu halten ist</translation>
    </message>
    <message>
        <source>Connections unknown</source>
        <translation>Verbindungen unbekannt</translation>
    </message>
    <message>
        <source>Open TCP connection</source>
        <translation>Offene TCP-Verbindung</translation>
    </message>
    <message>
        <source>Connected to a process outside</source>
        <translation>Mit einem Prozess außerhalb verbunden</translation>
    </message>
    <message>
        <source>User namespace</source>
        <translation>User-Namensraum</translation>
    </message>
    <message>
        <source>A volume is renamed</source>
        <translation>Ein Volume wird umbenannt</translation>
    </message>
    <message>
        <source>A volume of a driver</source>
        <translation>Ein Volume eines Treibers</translation>
    </message>
    <message>
        <source>A volume that mounts something of the host</source>
        <translation>Ein Volume, das etwas vom Host einhängt</translation>
    </message>
    <message>
        <source>A volume of an earlier move</source>
        <translation>Ein Volume eines früheren Umzugs</translation>
    </message>
    <message>
        <source>No such volume</source>
        <translation>Kein solches Volume</translation>
    </message>
    <message>
        <source>Shared volume</source>
        <translation>Geteiltes Volume</translation>
    </message>
    <message>
        <source>The volume exists there</source>
        <translation>Das Volume gibt es dort schon</translation>
    </message>
    <message>
        <source>Volumes of another container</source>
        <translation>Volumes eines anderen Containers</translation>
    </message>
    <message>
        <source>Volumes are read while it stands still</source>
        <translation>Volumes werden gelesen, während er stillsteht</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>&amp;Finish or undo</source>
        <translation>&amp;Vollenden oder zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Go on with the queue</source>
        <translation>&amp;Weiter mit der Warteschlange</translation>
    </message>
    <message>
        <source>F&amp;orget the queue</source>
        <translation>Warteschlange &amp;vergessen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>An earlier Transship was cut off while it moved containers.</source>
        <translation>Ein früheres Transship wurde unterbrochen, während es Container umzog.</translation>
    </message>
    <message>
        <source>Before the start was sent everything is undone, and the container goes on where it was; after it the destination is looked at, and the migration is finished. Nothing is changed where a host can&apos;t be reached.</source>
        <translation>Bevor der Start gesendet wurde, wird alles zurückgenommen, und der Container läuft weiter, wo er war; danach wird am Ziel nachgesehen und der Umzug vollendet. Wo ein Host nicht erreichbar ist, wird nichts verändert.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: cut off in step &quot;%4&quot; at %5</source>
        <translation>%1, von %2 nach %3: abgebrochen im Schritt „%4“ um %5</translation>
    </message>
    <message>
        <source>A queue from %1 to %2, with %3 left</source>
        <translation>Eine Warteschlange von %1 nach %2, %3 sind übrig</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo hosts could not be started.</source>
        <translation>Die Demo-Hosts konnten nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Starting two demo hosts. The first time their system is fetched, which takes some minutes.</source>
        <translation>Zwei Demo-Hosts werden gestartet. Beim ersten Mal wird ihr System geholt, das dauert einige Minuten.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Remove the original once the copy is proven</source>
        <translation>Das Original entfernen, sobald die Kopie bewiesen ist</translation>
    </message>
    <message>
        <source>&amp;With the agent: less is copied while the container stands still, and a cut connection never leaves it frozen</source>
        <translation>&amp;Mit dem Agenten: weniger wird kopiert, während der Container stillsteht, und eine gekappte Verbindung lässt ihn nie eingefroren</translation>
    </message>
    <message>
        <source>With&amp;out the agent</source>
        <translation>&amp;Ohne den Agenten</translation>
    </message>
    <message numerus="yes">
        <source>Move %n containers</source>
        <translation>
            <numerusform>%n Container umziehen</numerusform>
            <numerusform>%n Container umziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 umziehen</translation>
    </message>
    <message>
        <source>From %1 to the host you choose. The original is kept, stopped and renamed, unless you choose otherwise.</source>
        <translation>Von %1 auf den Host, den Sie wählen. Das Original bleibt erhalten, angehalten und umbenannt, sofern Sie es nicht anders wollen.</translation>
    </message>
    <message>
        <source>none; for example http://%1:8080/health</source>
        <translation>keine; zum Beispiel http://%1:8080/health</translation>
    </message>
    <message>
        <source>Asked from here before, during and after the migration, as published TCP ports are, to tell how long it was away.</source>
        <translation>Wird von hier aus vor, während und nach dem Umzug gefragt, wie auch veröffentlichte TCP-Ports, um zu sagen, wie lange der Dienst weg war.</translation>
    </message>
    <message>
        <source>The agent is a small program of Transship that is root on both hosts while a container is moved. It leaves nothing behind. Your agreement is remembered for these hosts.</source>
        <translation>Der Agent ist ein kleines Programm von Transship, das auf beiden Hosts root ist, während ein Container umzieht. Er lässt nichts zurück. Ihr Einverständnis wird für diese Hosts gemerkt.</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>&amp;At a time:</source>
        <translation>&amp;Gleichzeitig:</translation>
    </message>
    <message>
        <source>&amp;Name there:</source>
        <translation>N&amp;ame dort:</translation>
    </message>
    <message>
        <source>&amp;Its HTTP address:</source>
        <translation>&amp;HTTP-Adresse:</translation>
    </message>
    <message>
        <source>On the hosts:</source>
        <translation>Auf den Hosts:</translation>
    </message>
</context>
<context>
    <name>DowntimeChart</name>
    <message>
        <source>Downtime predicted and measured</source>
        <translation>Stillstand, vorhergesagt und gemessen</translation>
    </message>
    <message>
        <source>%1: %2, predicted %3</source>
        <translation>%1: %2, vorhergesagt %3</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>highest bar: %1</source>
        <translation>höchster Balken: %1</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
</context>
<context>
    <name>GuiQuestions</name>
    <message>
        <source>Unknown host key</source>
        <translation>Unbekannter Host-Schlüssel</translation>
    </message>
    <message>
        <source>%1 is not known yet. Is this its key?

%2
%3</source>
        <translation>%1 ist noch nicht bekannt. Ist das sein Schlüssel?

%2
%3</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Transship help</source>
        <translation>Hilfe zu Transship</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>All &amp;findings</source>
        <translation>Alle &amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>preflight</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stood still</source>
        <translation>Stand still</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Remove the original…</source>
        <translation>&amp;Original entfernen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Migrations and preflights</source>
        <translation>Umzüge und Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing was migrated or checked from this account yet.</source>
        <translation>Von diesem Konto aus wurde noch nichts umgezogen oder geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations, %1 of them done.</source>
        <translation>
            <numerusform>%n Umzug, %1 davon erledigt.</numerusform>
            <numerusform>%n Umzüge, %1 davon erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preflights.</source>
        <translation>
            <numerusform>%n Prüfung.</numerusform>
            <numerusform>%n Prüfungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostChooser</name>
    <message>
        <source>The container runs there.</source>
        <translation>Der Container läuft dort.</translation>
    </message>
    <message>
        <source>Its processor is another one: %1 instead of %2.</source>
        <translation>Der Prozessor ist ein anderer: %1 statt %2.</translation>
    </message>
    <message>
        <source>Docker runs rootless there, and CRIU needs root.</source>
        <translation>Docker läuft dort ohne Root, und CRIU braucht root.</translation>
    </message>
    <message>
        <source>Docker remaps users there, which CRIU can&apos;t restore.</source>
        <translation>Docker bildet dort Benutzer um, was CRIU nicht wiederherstellen kann.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Einen Host hinzufügen</translation>
    </message>
    <message>
        <source>Edit a host</source>
        <translation>Einen Host ändern</translation>
    </message>
    <message>
        <source>web1</source>
        <translation>web1</translation>
    </message>
    <message>
        <source>10.0.0.5, or a name</source>
        <translation>10.0.0.5 oder ein Name</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says, or your own name</source>
        <translation>wie in ~/.ssh/config, sonst Ihr eigener Name</translation>
    </message>
    <message>
        <source>22</source>
        <translation>22</translation>
    </message>
    <message>
        <source>those of ~/.ssh and of the SSH agent</source>
        <translation>die aus ~/.ssh und des SSH-Agenten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>&amp;Schlüsseldatei:</translation>
    </message>
    <message>
        <source>&amp;Jump host:</source>
        <translation>&amp;Zwischenhost:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>Passwords and passphrases are asked for when they are needed. Only the desktop&apos;s keyring ever keeps one, if you want it to.</source>
        <translation>Nach Passwörtern und Passphrasen wird gefragt, wenn sie gebraucht werden. Nur der Schlüsselbund der Arbeitsumgebung bewahrt sie auf, und nur, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>The private key</source>
        <translation>Der private Schlüssel</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>It works: Docker %1, kernel %2, %3.</source>
        <translation>Es geht: Docker %1, Kernel %2, %3.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Address of a host</source>
        <translation>Adresse eines Hosts</translation>
    </message>
    <message>
        <source>user@host</source>
        <translation>benutzer@host</translation>
    </message>
    <message>
        <source>&amp;Add a host…</source>
        <translation>Host &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>The saved hosts</source>
        <translation>Die gespeicherten Hosts</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Kopieren …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove a host</source>
        <translation>Einen Host entfernen</translation>
    </message>
    <message>
        <source>Forget the saved host %1? Nothing is changed on the host itself.</source>
        <translation>Den gespeicherten Host %1 vergessen? Auf dem Host selbst wird nichts verändert.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Ihn &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>HostModel</name>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden …</translation>
    </message>
    <message>
        <source>Docker %1, %2 running</source>
        <translation>Docker %1, %2 laufen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Of ~/.ssh/config</source>
        <translation>Aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>InspectWindow</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>%1 untersuchen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <source>Te&amp;xt of the chosen value</source>
        <translation>&amp;Text des gewählten Werts</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Namen und Werte suchen</translation>
    </message>
    <message>
        <source>Show only paths with, such as HostConfig.Bind</source>
        <translation>Nur Pfade zeigen mit, zum Beispiel HostConfig.Bind</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 Ebene</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 Ebenen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriger (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächster (F3)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path for &amp;jq</source>
        <translation>Pfad für &amp;jq kopieren</translation>
    </message>
    <message>
        <source>Copy path for docker &amp;inspect --format</source>
        <translation>Pfad für docker &amp;inspect --format kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 and more</source>
        <translation>%1 von %2 und mehr</translation>
    </message>
    <message>
        <source>This value has %1 of text, too much to show. Choose a smaller one in the tree.</source>
        <translation>Dieser Wert hat %1 Text, zu viel zum Zeigen. Wählen Sie im Baum einen kleineren.</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>{ } 1 key</source>
        <translation>{ } 1 Schlüssel</translation>
    </message>
    <message>
        <source>{ } %1 keys</source>
        <translation>{ } %1 Schlüssel</translation>
    </message>
    <message>
        <source>[ ] 1 value</source>
        <translation>[ ] 1 Wert</translation>
    </message>
    <message>
        <source>[ ] %1 values</source>
        <translation>[ ] %1 Werte</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2, ended</source>
        <translation>%1 auf %2, zu Ende</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
</context>
<context>
    <name>LogsWindow</name>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Save that of %1…</source>
        <translation>Das von %1 speichern …</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try with &amp;demo hosts</source>
        <translation>Mit &amp;Demo-Hosts ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Umziehen …</translation>
    </message>
    <message>
        <source>&amp;Check all…</source>
        <translation>&amp;Alle prüfen …</translation>
    </message>
    <message>
        <source>&amp;Inspect…</source>
        <translation>U&amp;ntersuchen …</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Protokolle …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Transship</source>
        <translation>Transship</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Container</source>
        <translation>&amp;Container</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Alle &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;What was cut off…</source>
        <translation>&amp;Was abgebrochen wurde …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;The window</source>
        <translation>Das &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Checks and findings</source>
        <translation>&amp;Prüfungen und Befunde</translation>
    </message>
    <message>
        <source>&amp;Moving a container</source>
        <translation>Einen &amp;Container umziehen</translation>
    </message>
    <message>
        <source>&amp;Inspecting and comparing</source>
        <translation>&amp;Untersuchen und vergleichen</translation>
    </message>
    <message>
        <source>&amp;Recovering</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;All findings</source>
        <translation>&amp;Alle Befunde</translation>
    </message>
    <message>
        <source>Containers of the host</source>
        <translation>Container des Hosts</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the containers</source>
        <translation>Die Container filtern</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Two hosts are started on this workstation, with a container to move, in a window of their own.</source>
        <translation>Auf diesem Rechner werden zwei Hosts gestartet, mit einem Container zum Umziehen, in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>No host is chosen</source>
        <translation>Kein Host ist gewählt</translation>
    </message>
    <message>
        <source>%1, Docker %2, %3, kernel %4, %5</source>
        <translation>%1, Docker %2, %3, Kernel %4, %5</translation>
    </message>
    <message>
        <source>checkpoints on</source>
        <translation>Checkpoints an</translation>
    </message>
    <message>
        <source>checkpoints switched off</source>
        <translation>Checkpoints ausgeschaltet</translation>
    </message>
    <message>
        <source>Add a host, or write an address as for ssh at the left, to see its containers.</source>
        <translation>Fügen Sie einen Host hinzu, oder schreiben Sie links eine Adresse wie für ssh, um seine Container zu sehen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Not connected. Press Enter, or double-click the host, to connect.</source>
        <translation>Nicht verbunden. Mit der Eingabetaste oder einem Doppelklick auf den Host verbinden.</translation>
    </message>
    <message>
        <source>This may not be %1</source>
        <translation>Das ist vielleicht nicht %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Choose a container, or several.</source>
        <translation>Wählen Sie einen Container oder mehrere.</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Es wird noch nachgesehen.</translation>
    </message>
    <message>
        <source>Move what is chosen to another host.</source>
        <translation>Was gewählt ist, auf einen anderen Host umziehen.</translation>
    </message>
    <message>
        <source>Look whether this host&apos;s containers can move to %1.</source>
        <translation>Nachsehen, ob die Container dieses Hosts nach %1 umziehen können.</translation>
    </message>
    <message>
        <source>Connect to the host they shall move to as well.</source>
        <translation>Verbinden Sie auch den Host, auf den sie umziehen sollen.</translation>
    </message>
    <message>
        <source>Read, search and compare what docker inspect says of it.</source>
        <translation>Lesen, durchsuchen und vergleichen, was docker inspect über ihn sagt.</translation>
    </message>
    <message>
        <source>Choose a container.</source>
        <translation>Wählen Sie einen Container.</translation>
    </message>
    <message>
        <source>Read and follow what it says.</source>
        <translation>Lesen und verfolgen, was er sagt.</translation>
    </message>
    <message>
        <source>There is no container on this host.</source>
        <translation>Auf diesem Host gibt es keinen Container.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>A queue is under way. Move these when it has ended, or one of them by itself.</source>
        <translation>Eine Warteschlange ist unterwegs. Ziehen Sie diese um, wenn sie zu Ende ist, oder einen davon für sich.</translation>
    </message>
    <message>
        <source>What was cut off</source>
        <translation>Was abgebrochen wurde</translation>
    </message>
    <message>
        <source>Nothing was cut off.</source>
        <translation>Nichts wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The queue is under way</source>
        <translation>Die Warteschlange ist unterwegs</translation>
    </message>
    <message>
        <source>What moves right now is undone, or finished where its start was sent. What waits is remembered, and offered at the next start.</source>
        <translation>Was gerade umzieht, wird zurückgenommen, oder vollendet, wo sein Start gesendet wurde. Was wartet, wird gemerkt und beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>MigrationWizard</name>
    <message>
        <source>Move containers</source>
        <translation>Container umziehen</translation>
    </message>
    <message>
        <source>Move a container</source>
        <translation>Einen Container umziehen</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>&amp;Umziehen</translation>
    </message>
    <message>
        <source>The start was sent; the migration is being finished.</source>
        <translation>Der Start wurde gesendet; der Umzug wird vollendet.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone any more. The window stays open until it is done.</source>
        <translation>Er kann nicht mehr zurückgenommen werden. Das Fenster bleibt offen, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Vollenden lassen</translation>
    </message>
    <message>
        <source>Stop the migration?</source>
        <translation>Den Umzug abbrechen?</translation>
    </message>
    <message>
        <source>Everything is undone, and the container goes on where it is. If the start is sent meanwhile, the migration is finished instead.</source>
        <translation>Alles wird zurückgenommen, und der Container läuft weiter, wo er ist. Wird der Start inzwischen gesendet, so wird der Umzug stattdessen vollendet.</translation>
    </message>
    <message>
        <source>Stop and undo</source>
        <translation>Abbrechen und zurücknehmen</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>Weiter umziehen</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>As they stand, everything comes along as it is. Change what has to be different on the destination.</source>
        <translation>So, wie sie stehen, kommt alles mit, wie es ist. Ändern Sie, was am Ziel anders sein muss.</translation>
    </message>
    <message>
        <source>Port %1 (%2) becomes:</source>
        <translation>Port %1 (%2) wird zu:</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, derselbe</translation>
    </message>
    <message>
        <source>Network %1 becomes:</source>
        <translation>Netz %1 wird zu:</translation>
    </message>
    <message>
        <source>comes along, where nothing else is there</source>
        <translation>kommt mit, wo dort nichts anderes ist</translation>
    </message>
    <message>
        <source>comes along; what is there is moved aside</source>
        <translation>kommt mit; was dort ist, wird beiseitegelegt</translation>
    </message>
    <message>
        <source>the destination&apos;s own is used</source>
        <translation>das des Ziels wird genommen</translation>
    </message>
    <message>
        <source>nothing is copied</source>
        <translation>nichts wird kopiert</translation>
    </message>
    <message>
        <source>Content of %1:</source>
        <translation>Inhalt von %1:</translation>
    </message>
    <message>
        <source>stop the migration</source>
        <translation>verhindern den Umzug</translation>
    </message>
    <message>
        <source>are dropped; the peers see them end</source>
        <translation>werden getrennt; die Gegenseiten sehen sie enden</translation>
    </message>
    <message>
        <source>are kept, where the address moves as well</source>
        <translation>bleiben erhalten, wo auch die Adresse umzieht</translation>
    </message>
    <message>
        <source>Open TCP connections:</source>
        <translation>Offene TCP-Verbindungen:</translation>
    </message>
    <message>
        <source>however long</source>
        <translation>beliebig lang</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It may stand still for:</source>
        <translation>Er darf stillstehen für:</translation>
    </message>
    <message>
        <source>Nothing stands in the way. It will stand still for about %1.</source>
        <translation>Nichts steht im Weg. Er wird etwa %1 stillstehen.</translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation>Im Weg steht:</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>%1, %2/s</source>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, noch etwa %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>Wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <source>[frozen] %1</source>
        <translation>[eingefroren] %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Übertragen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Up to the start on the destination everything can be undone, and a failure is undone by itself.</source>
        <translation>Bis zum Start am Ziel kann alles zurückgenommen werden, und ein Fehler wird von selbst zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;Umziehen</translation>
    </message>
    <message>
        <source>It will stand still for about %1.</source>
        <translation>Er wird etwa %1 stillstehen.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>With the &amp;agent, a small program that is root on both hosts while it looks, and leaves nothing behind</source>
        <translation>Mit dem &amp;Agenten, einem kleinen Programm, das auf beiden Hosts root ist, während es nachsieht, und nichts zurücklässt</translation>
    </message>
    <message>
        <source>&amp;Rehearse: move a small container of Transship&apos;s own there, and remove it</source>
        <translation>&amp;Proben: einen kleinen Container von Transship dorthin umziehen und entfernen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>Check all containers</source>
        <translation>Alle Container prüfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing is changed on either host.</source>
        <translation>Auf keinem der Hosts wird etwas verändert.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>The check could not be made.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Moving</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <translation>Eingefroren seit %1</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>Er läuft noch.</translation>
    </message>
    <message>
        <source>Cancel undoes everything; the container goes on where it is.</source>
        <translation>Abbrechen nimmt alles zurück; der Container läuft weiter, wo er ist.</translation>
    </message>
    <message>
        <source>It stands still.</source>
        <translation>Er steht still.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>It runs again; it was frozen for %1.</source>
        <translation>Er läuft wieder; er war %1 eingefroren.</translation>
    </message>
    <message>
        <source>The start was sent: from here on the migration is finished, not undone.</source>
        <translation>Der Start wurde gesendet: von hier an wird der Umzug vollendet, nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>%1 zieht um</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Your agreement could not be remembered</source>
        <translation>Ihr Einverständnis konnte nicht gemerkt werden</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>Transship</source>
        <translation>Transship</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>It could not be mended</source>
        <translation>Es konnte nicht behoben werden</translation>
    </message>
    <message>
        <source>Looking what there is to do…</source>
        <translation>Es wird nachgesehen, was zu tun ist …</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Tun</translation>
    </message>
    <message>
        <source>Remove the original</source>
        <translation>Das Original entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 von %2 entfernen?</translation>
    </message>
    <message>
        <source>With it goes the way back without a migration. Its anonymous volumes go as well; named ones stay.</source>
        <translation>Damit geht der Weg zurück ohne Umzug. Die anonymen Volumes gehen auch; benannte bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removing it…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Undoing it…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>Bitte sehen Sie nach</translation>
    </message>
    <message>
        <source>It can&apos;t be rehearsed</source>
        <translation>Es kann nicht geprobt werden</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>%1 will stand still for about %2.</source>
        <translation>%1 wird etwa %2 stillstehen.</translation>
    </message>
    <message>
        <source>Then it goes on where it is. A copy of it is restored on %1, without a network and with copies of all its mounts; it runs there for some milliseconds, is looked at and removed.</source>
        <translation>Dann läuft er weiter, wo er ist. Eine Kopie wird auf %1 wiederhergestellt, ohne Netz und mit Kopien aller Mounts; sie läuft dort einige Millisekunden, wird angesehen und entfernt.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Proben</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Der Bericht konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>%1 It stood still for %2.</source>
        <translation>%1 Er stand %2 still.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>zieht um</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>geblieben</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>[frozen] %1</source>
        <translation>[eingefroren] %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Hold the rest</source>
        <translation>&amp;Rest anhalten</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Containers of the queue</source>
        <translation>Container der Warteschlange</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 von %2 umgezogen</translation>
    </message>
    <message>
        <source>%1 moving</source>
        <translation>%1 ziehen um</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 stayed</source>
        <translation>%1 geblieben</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 brauchen Sie</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>B&amp;eheben …</translation>
    </message>
    <message>
        <source>R&amp;ehearse with</source>
        <translation>&amp;Proben mit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show only findings with this text</source>
        <translation>Nur Befunde mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>The chosen finding, or the whole report where none is chosen, as text.</source>
        <translation>Den gewählten Befund, oder den ganzen Bericht, wo keiner gewählt ist, als Text.</translation>
    </message>
    <message>
        <source>Show what would be done on the host, and do it if you agree.</source>
        <translation>Zeigen, was auf dem Host getan würde, und es tun, wenn Sie einverstanden sind.</translation>
    </message>
    <message>
        <source>Freeze a container for a moment, restore a copy of it on the destination, and remove the copy.</source>
        <translation>Einen Container für einen Moment einfrieren, eine Kopie am Ziel wiederherstellen und die Kopie entfernen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What to do:&lt;/b&gt; %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Was zu tun ist:&lt;/b&gt; %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;a href=&quot;%1&quot;&gt;More about this&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;a href="%1"&gt;Mehr dazu&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Compare with the original…</source>
        <translation>Mit dem Original &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Logs of both…</source>
        <translation>&amp;Protokolle beider …</translation>
    </message>
    <message>
        <source>&amp;Remove the original…</source>
        <translation>&amp;Original entfernen …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The original was removed.</source>
        <translation>Das Original ist entfernt.</translation>
    </message>
    <message>
        <source>Downtime %1 (predicted %2), in all %3, %4 carried.</source>
        <translation>Stillstand %1 (vorhergesagt %2), insgesamt %3, %4 übertragen.</translation>
    </message>
    <message>
        <source>Please have a look.</source>
        <translation>Bitte sehen Sie nach.</translation>
    </message>
    <message>
        <source>It was not moved.</source>
        <translation>Er ist nicht umgezogen.</translation>
    </message>
    <message>
        <source>Its configuration differs from the original&apos;s in:</source>
        <translation>Seine Konfiguration unterscheidet sich von der des Originals in:</translation>
    </message>
    <message>
        <source>not explained, please look at it</source>
        <translation>nicht erklärt, bitte ansehen</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keyring</source>
        <translation>Im &amp;Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>That was refused.</source>
        <translation>Das wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ServiceProbe</name>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1 answered neither on %2 nor on %3, as far as it can be seen from here.</source>
        <translation>%1 antwortete weder auf %2 noch auf %3, soweit es von hier zu sehen ist.</translation>
    </message>
    <message>
        <source>%1 answered on %2 at %3 (UTC), and not yet on %4.</source>
        <translation>%1 antwortete auf %2 um %3 (UTC), und auf %4 noch nicht.</translation>
    </message>
    <message>
        <source>%1 was not seen to answer on %2 before; on %3 it did at %4 (UTC).</source>
        <translation>%1 war vorher auf %2 nicht zu hören; auf %3 antwortete es um %4 (UTC).</translation>
    </message>
    <message>
        <source>%1 answered on %2 until the freeze at %3, and on %4 from %5 (UTC) on, %6 later.</source>
        <translation>%1 antwortete auf %2 bis zum Einfrieren um %3, und auf %4 ab %5 (UTC), %6 später.</translation>
    </message>
    <message>
        <source>%1 answered on %2 at %3, and on %4 from %5 (UTC) on.</source>
        <translation>%1 antwortete auf %2 um %3, und auf %4 ab %5 (UTC).</translation>
    </message>
</context>
</TS>
