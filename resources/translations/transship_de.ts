<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="159"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="160"/>
        <source>Both hosts and the containers are looked at. Nothing is changed, and those that can&apos;t move stay.</source>
        <translation>Beide Hosts und die Container werden angesehen. Nichts wird verändert, und was nicht umziehen kann, bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="161"/>
        <source>Both hosts and the container are looked at. Nothing is changed.</source>
        <translation>Beide Hosts und der Container werden angesehen. Nichts wird verändert.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="196"/>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="219"/>
        <location filename="../../ui/pages.cpp" line="228"/>
        <source>The check could not be made.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
</context>
<context>
    <name>CheckpointModel</name>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="32"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="62"/>
        <source>Made with Docker %1 and CRIU %2 on Linux %3; the container stood still for at most %4, and went on.</source>
        <translation>Mit Docker %1 und CRIU %2 unter Linux %3 gemacht; der Container stand höchstens %4 still und lief weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="63"/>
        <source>Made with Docker %1 and CRIU %2 on Linux %3; the container stood still for at most %4, and was stopped.</source>
        <translation>Mit Docker %1 und CRIU %2 unter Linux %3 gemacht; der Container stand höchstens %4 still und wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="65"/>
        <source>of a version not known</source>
        <translation>unbekannter Version</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="76"/>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="78"/>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="80"/>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="82"/>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="84"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="86"/>
        <source>Against it</source>
        <translation>Dagegen spricht</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="88"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CheckpointWindow</name>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="68"/>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="71"/>
        <source>Checkpoints on %1</source>
        <translation>Checkpoints auf %1</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="76"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="77"/>
        <source>Filter the checkpoints</source>
        <translation>Die Checkpoints filtern</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="84"/>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="131"/>
        <source>&amp;Look inside</source>
        <translation>&amp;Hineinsehen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="132"/>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="133"/>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="134"/>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="137"/>
        <source>&amp;Make one…</source>
        <translation>&amp;Neu anlegen …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="138"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="139"/>
        <source>Restore a &amp;file…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="140"/>
        <source>&amp;Schedules…</source>
        <translation>Zeit&amp;pläne…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="141"/>
        <source>Let the host make checkpoints of a container again and again.</source>
        <translation>Den Host immer wieder Checkpoints eines Containers machen lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="142"/>
        <source>Make a new container here that goes on from an exported checkpoint.</source>
        <translation>Hier einen neuen Container anlegen, der von einem exportierten Checkpoint aus weiterläuft.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="143"/>
        <source>Choose a container in the list of the host first.</source>
        <translation>Wählen Sie zuerst einen Container in der Liste des Hosts.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="144"/>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="153"/>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="203"/>
        <source>Choose two checkpoints of one container.</source>
        <translation>Wählen Sie zwei Checkpoints eines Containers.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="208"/>
        <source>Choose checkpoints of one container.</source>
        <translation>Wählen Sie Checkpoints eines Containers.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="221"/>
        <location filename="../../ui/checkpoint_window.cpp" line="353"/>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="230"/>
        <source>There is no checkpoint on this host. One freezes a container for a moment, and keeps its processes and their memory.</source>
        <translation>Auf diesem Host gibt es keinen Checkpoint. Einer friert einen Container kurz ein und behält seine Prozesse und ihren Speicher.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="232"/>
        <source>%n checkpoints, together %1. Each holds what its processes had in memory, passwords too.</source>
        <translation>
            <numerusform>%n Checkpoint, zusammen %1. Jeder hält, was seine Prozesse im Speicher hatten, auch Passwörter.</numerusform>
            <numerusform>%n Checkpoints, zusammen %1. Jeder hält, was seine Prozesse im Speicher hatten, auch Passwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="239"/>
        <source>%n copies of checkpoints, %1, lie forgotten in /tmp of the host. Check it: what is found offers to remove them.</source>
        <translation>
            <numerusform>%n Kopie eines Checkpoints, %1, liegt vergessen in /tmp des Hosts. Prüfen Sie ihn: Der Befund bietet an, sie zu entfernen.</numerusform>
            <numerusform>%n Kopien von Checkpoints, %1, liegen vergessen in /tmp des Hosts. Prüfen Sie ihn: Der Befund bietet an, sie zu entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="242"/>
        <source>Not all files of containers could be looked at: %1</source>
        <translation>Nicht alle Dateien von Containern konnten angesehen werden: %1</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="246"/>
        <source>The schedule of %1: %2</source>
        <translation>Der Zeitplan von %1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="262"/>
        <source>Make a checkpoint</source>
        <translation>Einen Checkpoint anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="267"/>
        <source>for whoever finds it later</source>
        <translation>für alle, die ihn später finden</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="268"/>
        <source>&amp;Stop it with the dump, to be restored later</source>
        <translation>Mit dem Abzug &amp;anhalten, um ihn später wiederherzustellen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="270"/>
        <source>%1 stands still while it is made.</source>
        <translation>%1 steht still, während er angelegt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="285"/>
        <source>%1 stands still for about %2 while it is made, as the last time.</source>
        <translation>%1 steht etwa %2 still, während er gemacht wird, wie beim letzten Mal.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="286"/>
        <source>%1 stands still for about %2 while it is made.</source>
        <translation>%1 steht etwa %2 still, während er gemacht wird.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="299"/>
        <location filename="../../ui/checkpoint_window_files.cpp" line="112"/>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="300"/>
        <source>N&amp;ote:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="315"/>
        <source>%1 is being made…</source>
        <translation>%1 wird angelegt …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="322"/>
        <source>Made %1 of %2, which is stopped now; it took %3.</source>
        <translation>%1 von %2 ist angelegt, und der Container ist jetzt angehalten; es dauerte %3.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="323"/>
        <source>Made %1 of %2, which goes on; it stood still for at most %3.</source>
        <translation>%1 von %2 ist angelegt, und der Container läuft weiter; er stand höchstens %3 still.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="335"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="359"/>
        <source>The same processes, with the same files and as much memory.</source>
        <translation>Dieselben Prozesse, mit denselben Dateien und ebenso viel Speicher.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="360"/>
        <source>%1: what changed from %2 to %3</source>
        <translation>%1: was sich von %2 bis %3 änderte</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="374"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="375"/>
        <source>Let %1 go on from %2? Its files are as they are now; what it did since is not in its memory.</source>
        <translation>Soll %1 von %2 aus weiterlaufen? Seine Dateien sind, wie sie jetzt sind; was er seither tat, steht nicht in seinem Speicher.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="377"/>
        <location filename="../../ui/checkpoint_window_files.cpp" line="108"/>
        <source>&amp;Restore it</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="380"/>
        <location filename="../../ui/checkpoint_window_files.cpp" line="125"/>
        <source>%1 is being restored…</source>
        <translation>%1 wird wiederhergestellt …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="394"/>
        <source>%1 goes on from %2, with the %n processes that were dumped.</source>
        <translation>
            <numerusform>%1 läuft von %2 aus weiter, mit dem %n Prozess, der gesichert wurde.</numerusform>
            <numerusform>%1 läuft von %2 aus weiter, mit den %n Prozessen, die gesichert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="33"/>
        <source>Export. The file holds every password that its processes had in memory</source>
        <translation>Exportieren. Die Datei hält jedes Passwort, das seine Prozesse im Speicher hatten</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="43"/>
        <source>%1 is being packed.</source>
        <translation>%1 wird gepackt.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="48"/>
        <source>Wrote %1: %2 for %3. It holds every password that its processes had in memory: keep it like one.</source>
        <translation>%1 geschrieben: %2 für %3. Die Datei hält jedes Passwort, das seine Prozesse im Speicher hatten: bewahren Sie sie auf wie eines.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="67"/>
        <source>Import an archive for %1</source>
        <translation>Ein Archiv für %1 importieren</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="61"/>
        <source>Checkpoints (*.tar.zst)</source>
        <translation>Checkpoints (*.tar.zst)</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="23"/>
        <source>The &amp;checkpoint alone…</source>
        <translation>Nur den &amp;Checkpoint…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="24"/>
        <source>With the container&apos;s &amp;image and files…</source>
        <translation>Mit &amp;Image und Dateien des Containers…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="61"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="69"/>
        <source>%1 is being read, and compared with its checksums…</source>
        <translation>%1 wird gelesen und mit seinen Prüfsummen verglichen …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="75"/>
        <source>%1 has the checkpoint %2.</source>
        <translation>%1 hat den Checkpoint %2.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="83"/>
        <source>Let a new container go on from an exported checkpoint</source>
        <translation>Einen neuen Container von einem exportierten Checkpoint aus weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="91"/>
        <source>Restore a file</source>
        <translation>Aus Datei wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="94"/>
        <source>the one it had</source>
        <translation>der bisherige</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="95"/>
        <source>A new container on %1 goes on from %2. It must not run anywhere else: two of one kind at one work spoil it. Its volumes must be there already.</source>
        <translation>Ein neuer Container auf %1 läuft von %2 aus weiter. Er darf nirgends sonst laufen: Zwei, die dieselbe Arbeit tun, verderben sie. Seine Volumes müssen schon da sein.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="35"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="35"/>
        <source>Delete %1 of %2 for ever? %3 come free.</source>
        <translation>%1 von %2 für immer löschen? %3 werden frei.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="49"/>
        <source>The &amp;chosen ones…</source>
        <translation>Die &amp;gewählten …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="50"/>
        <source>By a &amp;rule…</source>
        <translation>Nach einer &amp;Regel …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="64"/>
        <source>Delete by a rule</source>
        <translation>Nach einer Regel löschen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="72"/>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="73"/>
        <source>any age</source>
        <translation>jedes Alter</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="102"/>
        <source>Of the others, those &amp;older than:</source>
        <translation>Von den anderen die, &amp;älter als:</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="94"/>
        <source>None of %1 is to go by that rule.</source>
        <translation>Von %1 ist nach dieser Regel keiner zu löschen.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="95"/>
        <source>These of %1 go for ever, and %2 come free: %3</source>
        <translation>Diese von %1 werden endgültig gelöscht, und %2 werden frei: %3</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="101"/>
        <source>&amp;Keep the newest:</source>
        <translation>Neueste &amp;behalten:</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="135"/>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="36"/>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="81"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="41"/>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="43"/>
        <source>%1 came free.</source>
        <translation>%1 wurden frei.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <location filename="../../ui/command_bar.cpp" line="24"/>
        <source>The command that does the same</source>
        <translation>Der Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <location filename="../../ui/command_bar.cpp" line="30"/>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/command_bar.cpp" line="54"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ContainerModel</name>
    <message>
        <location filename="../../ui/container_model.cpp" line="69"/>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="69"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="69"/>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="123"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="125"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="127"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="129"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="131"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="133"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="135"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="137"/>
        <source>Can move?</source>
        <translation>Kann umziehen?</translation>
    </message>
</context>
<context>
    <name>ContentsWindow</name>
    <message>
        <location filename="../../ui/contents_window.cpp" line="49"/>
        <source>An archive of Podman, CRI-O or Kubernetes.</source>
        <translation>Ein Archiv von Podman, CRI-O oder Kubernetes.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="43"/>
        <source>%1 of %2 (%3), exported from %4 with Docker %5, kernel %6</source>
        <translation>%1 von %2 (%3), exportiert von %4 mit Docker %5, Kernel %6</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="50"/>
        <source>Its container was %1.</source>
        <translation>Sein Container war %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="51"/>
        <source>Its image was %1.</source>
        <translation>Sein Image war %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="53"/>
        <source>It was made at %1.</source>
        <translation>Es wurde erstellt: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="79"/>
        <source>Show the &amp;values, passwords among them</source>
        <translation>&amp;Werte zeigen, auch Passwörter</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Handles</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Ignores</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Pending</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>Mounted at</source>
        <translation>Eingehängt in</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="95"/>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="98"/>
        <source>&amp;Processes and files</source>
        <translation>&amp;Prozesse und Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="101"/>
        <source>The map of the memory</source>
        <translation>Die Karte des Speichers</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="103"/>
        <source>&amp;Memory</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="106"/>
        <source>Sea&amp;rch</source>
        <translation>S&amp;uche</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="107"/>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="108"/>
        <source>&amp;Signals and mounts</source>
        <translation>&amp;Signale und Mounts</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="110"/>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="111"/>
        <source>CRIU&apos;s &amp;images</source>
        <translation>CRIUs &amp;Abbilder</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="129"/>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="132"/>
        <source>What they have open</source>
        <translation>Was sie offen haben</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="135"/>
        <source>Filter what is open</source>
        <translation>Offenes filtern</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="156"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="179"/>
        <source>What processes do about signals</source>
        <translation>Was Prozesse mit Signalen tun</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="180"/>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="192"/>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/contents_window.cpp" line="212"/>
        <source>%n processes with %1 of memory. Everything they had in memory is in it, passwords too.</source>
        <translation>
            <numerusform>%n Prozess mit %1 Speicher. Alles, was er im Speicher hatte, ist darin, auch Passwörter.</numerusform>
            <numerusform>%n Prozesse mit %1 Speicher. Alles, was sie im Speicher hatten, ist darin, auch Passwörter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="215"/>
        <source>Its host name is %1.</source>
        <translation>Sein Hostname ist %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="217"/>
        <source>CRIU looked at %1 pages and wrote %2; the processes stood still for %3.</source>
        <translation>CRIU sah %1 Seiten an und schrieb %2; die Prozesse standen %3 still.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="221"/>
        <source>It can&apos;t be restored here as it is: %1.</source>
        <translation>So kann er hier nicht wiederhergestellt werden: %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="222"/>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../ui/sentences.cpp" line="13"/>
        <source>Lock the container on both hosts</source>
        <translation>Den Container auf beiden Hosts sperren</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="14"/>
        <source>The image is there already</source>
        <translation>Das Image ist schon da</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="15"/>
        <source>Copy the image layers that %1 lacks</source>
        <translation>Die Schichten des Images kopieren, die %1 fehlen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="16"/>
        <source>Create the container</source>
        <translation>Den Container anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="17"/>
        <source>Create the container and the holder of its network</source>
        <translation>Den Container anlegen und den Halter seines Netzes</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="18"/>
        <source>Copy the writable layer while the container runs</source>
        <translation>Die beschreibbare Schicht kopieren, während der Container läuft</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="19"/>
        <source>Copy the writable layer, %1 while the container runs</source>
        <translation>Die beschreibbare Schicht kopieren, %1, während der Container läuft</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="20"/>
        <source>Copy its memory in rounds while the container runs</source>
        <translation>Seinen Speicher in Runden kopieren, während der Container läuft</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="21"/>
        <source>Freeze the container on %1</source>
        <translation>Den Container auf %1 einfrieren</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="22"/>
        <source>Dump its memory</source>
        <translation>Seinen Speicher sichern</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="23"/>
        <source>Dump what changed of its memory</source>
        <translation>Sichern, was sich an seinem Speicher geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="24"/>
        <source>Copy the memory to %1</source>
        <translation>Den Speicher nach %1 kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="25"/>
        <source>Copy the memory straight to %1</source>
        <translation>Den Speicher geradewegs nach %1 kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="26"/>
        <source>Copy the files that changed meanwhile</source>
        <translation>Die inzwischen geänderten Dateien kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="27"/>
        <source>Let it go on</source>
        <translation>Ihn weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="28"/>
        <source>What is carried goes straight to %1, at about %2 a second.</source>
        <translation>Was übertragen wird, geht geradewegs nach %1, mit etwa %2 in der Sekunde.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="29"/>
        <source>What is carried passes this computer: %1</source>
        <translation>Was übertragen wird, geht über diesen Rechner: %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="30"/>
        <source>What is carried passes this computer: that way is the faster one.</source>
        <translation>Was übertragen wird, geht über diesen Rechner: Dieser Weg ist der schnellere.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="31"/>
        <source>Docker dumps its memory, which takes longer than by runc. %1</source>
        <translation>Docker sichert seinen Speicher, was länger dauert als durch runc. %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="32"/>
        <source>Its memory is not copied ahead. %1</source>
        <translation>Sein Speicher wird nicht vorab kopiert. %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="33"/>
        <source>Its memory is not copied ahead. The kernel of %1 does not tell which memory was written (criu check --feature mem_dirty_track).</source>
        <translation>Sein Speicher wird nicht vorab kopiert. Der Kernel von %1 sagt nicht, welcher Speicher beschrieben wurde (criu check --feature mem_dirty_track).</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="36"/>
        <source>Its memory goes onto the disk of %1, which takes longer. %2</source>
        <translation>Sein Speicher geht auf die Festplatte von %1, was länger dauert. %2</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="37"/>
        <source>Compare the checksums of everything on %1</source>
        <translation>Auf %1 alle Prüfsummen vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="38"/>
        <source>Start it on %1 (from here on it is finished, not undone)</source>
        <translation>Ihn auf %1 starten (von hier an wird vollendet, nicht zurückgenommen)</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="39"/>
        <source>Prove that it is the same process and goes on</source>
        <translation>Nachweisen, dass es derselbe Prozess ist und er weiterläuft</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="40"/>
        <source>End every process of the frozen original</source>
        <translation>Jeden Prozess des eingefrorenen Originals beenden</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="41"/>
        <source>Remove the original</source>
        <translation>Das Original entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="42"/>
        <source>Rename the original; it stays, stopped</source>
        <translation>Das Original umbenennen; es bleibt, angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="43"/>
        <source>Give the restart policy back</source>
        <translation>Die Neustart-Regel zurückgeben</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="44"/>
        <source>Remove what was needed on the way</source>
        <translation>Entfernen, was unterwegs gebraucht wurde</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="45"/>
        <source>A new container took its place, since this engine restores none with a network of its own. The old one is kept as %1, stopped, with its checkpoints.</source>
        <translation>Ein neuer Container ist an seine Stelle getreten, da diese Engine keinen mit eigenem Netzwerk wiederherstellt. Der alte bleibt als %1, angehalten, mit seinen Checkpoints.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="48"/>
        <source>remove the locks</source>
        <translation>die Sperren entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="49"/>
        <source>remove the image</source>
        <translation>das Image entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="50"/>
        <source>remove them</source>
        <translation>sie entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="51"/>
        <source>removed with the container</source>
        <translation>mit dem Container entfernt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="52"/>
        <source>unfreeze it: it goes on at once</source>
        <translation>auftauen: er läuft sofort weiter</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="53"/>
        <source>remove the dump</source>
        <translation>die Sicherung entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="54"/>
        <source>%1 runs on %2, untouched.</source>
        <translation>%1 läuft auf %2, unberührt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="55"/>
        <source>%1 runs on %2, as before.</source>
        <translation>%1 läuft auf %2, wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="56"/>
        <source>%1 on %2 could not be let go; it may still be frozen there.</source>
        <translation>%1 auf %2 konnte nicht losgelassen werden; er ist dort vielleicht noch eingefroren.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="57"/>
        <source>%1 runs on %2.</source>
        <translation>%1 läuft auf %2.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="58"/>
        <source>There is no running container to move from %1 to %2.</source>
        <translation>Von %1 nach %2 kann nichts umziehen: es läuft kein Container.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="59"/>
        <source>%1 can move from %2 to %3.</source>
        <translation>%1 kann von %2 nach %3 umziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="60"/>
        <source>%1 can move from %2 to %3, as far as can be seen.</source>
        <translation>%1 kann von %2 nach %3 umziehen, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="61"/>
        <source>%1 can&apos;t move as it is from %2 to %3.</source>
        <translation>%1 kann so nicht von %2 nach %3 umziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="62"/>
        <source>%1 can&apos;t move as it is from %2 to %3, as far as can be seen.</source>
        <translation>%1 kann so nicht von %2 nach %3 umziehen, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="63"/>
        <source>All %1 containers can move from %2 to %3.</source>
        <translation>Alle %1 Container können von %2 nach %3 umziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="64"/>
        <source>All %1 containers can move from %2 to %3, as far as can be seen.</source>
        <translation>Alle %1 Container können von %2 nach %3 umziehen, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="65"/>
        <source>%1 of %2 containers can move from %3 to %4.</source>
        <translation>%1 von %2 Containern können von %3 nach %4 umziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="66"/>
        <source>%1 of %2 containers can move from %3 to %4, as far as can be seen.</source>
        <translation>%1 von %2 Containern können von %3 nach %4 umziehen, soweit es zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="67"/>
        <source>Blocks</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="68"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="69"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="70"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="71"/>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="72"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="73"/>
        <source>needs a person</source>
        <translation>braucht jemanden</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="74"/>
        <source>rehearsed</source>
        <translation>geprobt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="75"/>
        <source>cut off in step %1</source>
        <translation>abgebrochen im Schritt %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="76"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="77"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="78"/>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="79"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="80"/>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="81"/>
        <source>Storage</source>
        <translation>Speichertreiber</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="82"/>
        <source>Control groups</source>
        <translation>Control Groups</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="83"/>
        <source>Default runtime</source>
        <translation>Standard-Laufzeit</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="84"/>
        <source>Free where Docker keeps its data</source>
        <translation>Frei, wo Docker seine Daten hält</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="85"/>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="86"/>
        <source>From here to the host and back</source>
        <translation>Von hier zum Host und zurück</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="87"/>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="88"/>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="89"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="90"/>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="91"/>
        <source>unknown without the agent</source>
        <translation>ohne den Agenten unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="92"/>
        <source>belongs to a migration: transship-cli recover tells of it</source>
        <translation>gehört zu einer Migration: transship-cli recover gibt Auskunft</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="93"/>
        <source>is not whole: its dump has failed, or is under way</source>
        <translation>ist nicht vollständig: sein Abzug scheiterte oder ist im Gang</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="94"/>
        <source>The image&apos;s name means another image on the destination, so the container names it by its id.</source>
        <translation>Der Name des Images meint auf dem Ziel ein anderes, darum nennt der Container es mit seiner Nummer.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="95"/>
        <source>The network was given another name, or its form differs between the engines.</source>
        <translation>Das Netzwerk bekam einen anderen Namen, oder seine Form ist bei den Engines verschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="96"/>
        <source>Ports were changed as asked.</source>
        <translation>Ports wurden wie gewünscht geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="97"/>
        <source>Its volumes without a name are asked for by the name Docker gave them; docker rm -v keeps them.</source>
        <translation>Seine namenlosen Volumes werden bei dem Namen verlangt, den Docker ihnen gab; docker rm -v behält sie.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="98"/>
        <source>docker-init differs between the hosts: the source&apos;s came along, or the destination has the right one itself.</source>
        <translation>docker-init ist auf den Hosts verschieden: das der Quelle kam mit, oder das Ziel hat selbst das richtige.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="100"/>
        <source>The docker command wrote it on the source.</source>
        <translation>Der Befehl docker hat es auf der Quelle geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="101"/>
        <source>The engines&apos; defaults for control group namespaces differ.</source>
        <translation>Die Vorgaben der Engines für Namensräume von Kontrollgruppen sind verschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="102"/>
        <source>The engines&apos; defaults for hidden paths differ.</source>
        <translation>Die Vorgaben der Engines für verborgene Pfade sind verschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="103"/>
        <source>The engines&apos; defaults for read-only paths differ.</source>
        <translation>Die Vorgaben der Engines für nur lesbare Pfade sind verschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="104"/>
        <source>The engines name their default runtime differently.</source>
        <translation>Die Engines nennen ihre voreingestellte Runtime verschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="105"/>
        <source>The size of the terminal that created the container.</source>
        <translation>Die Größe des Terminals, in dem der Container angelegt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="106"/>
        <source>This field moved to the network&apos;s settings in newer engines.</source>
        <translation>Dieses Feld ist in neueren Engines bei den Einstellungen des Netzwerks.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="107"/>
        <source>This field exists in some engines only.</source>
        <translation>Dieses Feld gibt es nur in manchen Engines.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="108"/>
        <source>The holder has the host name.</source>
        <translation>Den Hostnamen hat der Halter.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="109"/>
        <source>The holder has the ports.</source>
        <translation>Die Ports hat der Halter.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="110"/>
        <source>The holder publishes the ports.</source>
        <translation>Der Halter veröffentlicht die Ports.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="111"/>
        <source>The container lives in its holder&apos;s network.</source>
        <translation>Der Container lebt im Netzwerk seines Halters.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="112"/>
        <source>The holder has the name service.</source>
        <translation>Den Namensdienst hat der Halter.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="113"/>
        <source>Network settings belong to the holder.</source>
        <translation>Netzwerkeinstellungen gehören dem Halter.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="114"/>
        <source>The holder has the network.</source>
        <translation>Das Netzwerk hat der Halter.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="115"/>
        <source>The container has a network of its own again, without a holder.</source>
        <translation>Der Container hat wieder ein eigenes Netzwerk, ohne Halter.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="116"/>
        <source>The original was started with --rm and is gone.</source>
        <translation>Das Original wurde mit --rm gestartet und ist weg.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="117"/>
        <source>The original stays on %1, stopped, as %2.</source>
        <translation>Das Original bleibt auf %1, angehalten, als %2.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="118"/>
        <source>What lay in %1 on %2 is in %3 now.</source>
        <translation>Was auf %2 in %1 lag, ist jetzt in %3.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="119"/>
        <source>What it wrote to its log before the move is in %1.</source>
        <translation>Was er vor dem Umzug in sein Protokoll schrieb, steht in %1.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="120"/>
        <source>When both hosts can be reached, run: transship-cli recover %1</source>
        <translation>Wenn beide Hosts erreichbar sind, rufen Sie auf: transship-cli recover %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="121"/>
        <source>its container is gone</source>
        <translation>sein Container ist fort</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="122"/>
        <source>was made by CRIU %1, which is newer than this host&apos;s %2</source>
        <translation>wurde von CRIU %1 gemacht, das neuer ist als %2 auf diesem Host</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="123"/>
        <source>was made on a processor with instructions that this one lacks: %1</source>
        <translation>wurde auf einem Prozessor mit Befehlen gemacht, die diesem fehlen: %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="124"/>
        <source>for writing</source>
        <translation>zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="125"/>
        <source>for reading</source>
        <translation>zum Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="126"/>
        <source>%1 is gone</source>
        <translation>%1 ist weg</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="127"/>
        <source>%1 had %2 bytes and has %3</source>
        <translation>%1 hatte %2 Bytes und hat %3</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="132"/>
        <source>The address does not fit</source>
        <translation>Die Adresse passt nicht</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="133"/>
        <source>Without the agent</source>
        <translation>Ohne den Agenten</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="134"/>
        <source>A profile of its own</source>
        <translation>Ein eigenes Profil</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="135"/>
        <source>Different architectures</source>
        <translation>Verschiedene Architekturen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="136"/>
        <source>Started with --rm</source>
        <translation>Mit --rm gestartet</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="137"/>
        <source>A fresh start may be simpler</source>
        <translation>Ein frischer Start ist vielleicht einfacher</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="138"/>
        <source>Different control groups</source>
        <translation>Andere Control Groups</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="139"/>
        <source>Clocks differ</source>
        <translation>Die Uhren weichen ab</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="140"/>
        <source>Compose project</source>
        <translation>Compose-Projekt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="141"/>
        <source>The processor lacks instructions</source>
        <translation>Dem Prozessor fehlen Befehle</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="142"/>
        <source>CRIU waits for breakpoints</source>
        <translation>CRIU wartet auf Haltepunkte</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="143"/>
        <source>CRIU complains of its kernel</source>
        <translation>CRIU bemängelt seinen Kernel</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="144"/>
        <source>CRIU too old for its kernel</source>
        <translation>CRIU zu alt für seinen Kernel</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="145"/>
        <source>Older CRIU on the destination</source>
        <translation>Älteres CRIU auf dem Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="146"/>
        <source>CRIU unknown</source>
        <translation>CRIU unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="147"/>
        <source>CRIU is missing</source>
        <translation>CRIU fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="148"/>
        <source>A descriptor that can&apos;t be moved</source>
        <translation>Ein Deskriptor, der nicht umziehen kann</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="149"/>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="150"/>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="151"/>
        <source>Longer than allowed</source>
        <translation>Länger als erlaubt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="152"/>
        <source>Engine with a known fault</source>
        <translation>Engine mit bekanntem Fehler</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="153"/>
        <source>Engine newer than tested</source>
        <translation>Engine neuer als erprobt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="154"/>
        <source>Older engine</source>
        <translation>Ältere Engine</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="155"/>
        <source>Started by docker exec</source>
        <translation>Mit docker exec gestartet</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="156"/>
        <source>Checkpoints are switched off</source>
        <translation>Checkpoints sind ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="157"/>
        <source>Something restarts unhealthy containers</source>
        <translation>Etwas startet kranke Container neu</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="158"/>
        <source>Descriptors unknown</source>
        <translation>Deskriptoren unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="159"/>
        <source>A holder</source>
        <translation>Ein Halter</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="160"/>
        <source>Another docker-init</source>
        <translation>Ein anderes docker-init</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="161"/>
        <source>No iptables</source>
        <translation>Kein iptables</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="162"/>
        <source>A Java virtual machine</source>
        <translation>Eine Java Virtual Machine</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="163"/>
        <source>Kubernetes pod</source>
        <translation>Kubernetes-Pod</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="164"/>
        <source>The fast lane</source>
        <translation>Die schnelle Spur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="165"/>
        <source>Leftovers of restores</source>
        <translation>Reste von Wiederherstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="166"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="167"/>
        <source>Locks unknown</source>
        <translation>Sperren unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="168"/>
        <source>Locked file</source>
        <translation>Gesperrte Datei</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="169"/>
        <source>The log stays behind</source>
        <translation>Das Protokoll bleibt zurück</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="170"/>
        <source>Different security modules</source>
        <translation>Andere Sicherheitsmodule</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="171"/>
        <source>Too little memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="172"/>
        <source>Something is renamed</source>
        <translation>Etwas wird umbenannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="173"/>
        <source>A mount below a bind mount</source>
        <translation>Ein Mount unter einem Bind-Mount</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="174"/>
        <source>A file that differs</source>
        <translation>Eine Datei, die abweicht</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="175"/>
        <source>Content of the host</source>
        <translation>Inhalt des Hosts</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="176"/>
        <source>A mount that CRIU can&apos;t dump</source>
        <translation>Ein Mount, den CRIU nicht sichern kann</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="177"/>
        <source>Missing bind mount</source>
        <translation>Fehlender Bind-Mount</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="178"/>
        <source>Shared bind mount</source>
        <translation>Geteilter Bind-Mount</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="179"/>
        <source>Something else lies there</source>
        <translation>Dort liegt etwas anderes</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="180"/>
        <source>No such mount</source>
        <translation>Kein solcher Mount</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="181"/>
        <source>Mounts unknown</source>
        <translation>Mounts unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="182"/>
        <source>Mounts that stay behind</source>
        <translation>Mounts, die zurückbleiben</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="183"/>
        <source>The name is taken</source>
        <translation>Der Name ist vergeben</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="184"/>
        <source>No name for a container</source>
        <translation>Kein Name für einen Container</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="185"/>
        <source>Shared namespaces</source>
        <translation>Geteilte Namensräume</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="186"/>
        <source>Unsupported network</source>
        <translation>Nicht unterstütztes Netz</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="187"/>
        <source>Another container&apos;s network</source>
        <translation>Netz eines anderen Containers</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="188"/>
        <source>Others use its network</source>
        <translation>Andere nutzen sein Netz</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="189"/>
        <source>It does not run</source>
        <translation>Er läuft nicht</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="190"/>
        <source>Straight from host to host</source>
        <translation>Geradewegs von Host zu Host</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="191"/>
        <source>It is paused</source>
        <translation>Er ist pausiert</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="192"/>
        <source>The port is taken</source>
        <translation>Der Port ist belegt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="193"/>
        <source>The rehearsal failed</source>
        <translation>Die Probe ist misslungen</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="194"/>
        <source>The container itself was rehearsed</source>
        <translation>Der Container selbst wurde geprobt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="195"/>
        <source>It is restarting</source>
        <translation>Er startet gerade neu</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="196"/>
        <source>Rootless Docker</source>
        <translation>Docker ohne Root</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="197"/>
        <source>Another runtime</source>
        <translation>Eine andere Laufzeit</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="198"/>
        <source>One host twice</source>
        <translation>Zweimal derselbe Host</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="199"/>
        <source>/dev/shm unknown</source>
        <translation>/dev/shm unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="200"/>
        <source>Shared memory in /dev/shm</source>
        <translation>Geteilter Speicher in /dev/shm</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="201"/>
        <source>A socket that can&apos;t be moved</source>
        <translation>Ein Socket, der nicht umziehen kann</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="202"/>
        <source>Too little room</source>
        <translation>Zu wenig Platz</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="203"/>
        <source>Stopped process</source>
        <translation>Angehaltener Prozess</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="204"/>
        <source>Unsupported storage</source>
        <translation>Nicht unterstützter Speichertreiber</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="205"/>
        <source>Swarm service</source>
        <translation>Swarm-Dienst</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="206"/>
        <source>Connections need the agent</source>
        <translation>Verbindungen brauchen den Agenten</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="207"/>
        <source>A connection that can&apos;t be kept</source>
        <translation>Eine Verbindung, die nicht zu halten ist</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="208"/>
        <source>Connections unknown</source>
        <translation>Verbindungen unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="209"/>
        <source>Open TCP connection</source>
        <translation>Offene TCP-Verbindung</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="210"/>
        <source>Connected to a process outside</source>
        <translation>Mit einem Prozess außerhalb verbunden</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="211"/>
        <source>User namespace</source>
        <translation>User-Namensraum</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="212"/>
        <source>A volume is renamed</source>
        <translation>Ein Volume wird umbenannt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="213"/>
        <source>A volume of a driver</source>
        <translation>Ein Volume eines Treibers</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="214"/>
        <source>A volume that mounts something of the host</source>
        <translation>Ein Volume, das etwas vom Host einhängt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="215"/>
        <source>A volume of an earlier move</source>
        <translation>Ein Volume eines früheren Umzugs</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="216"/>
        <source>No such volume</source>
        <translation>Kein solches Volume</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="217"/>
        <source>Shared volume</source>
        <translation>Geteiltes Volume</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="218"/>
        <source>The volume exists there</source>
        <translation>Das Volume gibt es dort schon</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="219"/>
        <source>Volumes of another container</source>
        <translation>Volumes eines anderen Containers</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="220"/>
        <source>Volumes are read while it stands still</source>
        <translation>Volumes werden gelesen, während er stillsteht</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="225"/>
        <source>The copy would have another address than its programs and peers expect.</source>
        <translation>Die Kopie hätte eine andere Adresse, als ihre Programme und Gegenstellen erwarten.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="226"/>
        <source>Only the agent can read what changed, look into processes and hold a lease on the frozen container.</source>
        <translation>Nur der Agent kann lesen, was sich änderte, in Prozesse sehen und den eingefrorenen Container auf Zeit halten.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="227"/>
        <source>Docker can&apos;t start the copy where the profile is not loaded.</source>
        <translation>Docker kann die Kopie nicht starten, wo das Profil nicht geladen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="228"/>
        <source>A running process consists of its processor&apos;s instructions.</source>
        <translation>Ein laufender Prozess besteht aus den Befehlen seines Prozessors.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="229"/>
        <source>The original vanishes when its processes end, so it can&apos;t be kept.</source>
        <translation>Das Original verschwindet, wenn seine Prozesse enden, und kann nicht behalten werden.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="230"/>
        <source>What keeps nothing needs no migration.</source>
        <translation>Was nichts behält, braucht keine Migration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="231"/>
        <source>CRIU can&apos;t restore the container&apos;s mounts of one version on the other.</source>
        <translation>CRIU kann die Mounts des Containers von der einen Version nicht auf der anderen wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="232"/>
        <source>Sessions, certificates and time-outs in the processes see the time of day jump.</source>
        <translation>Sitzungen, Zertifikate und Fristen in den Prozessen sehen die Uhrzeit springen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="233"/>
        <source>docker compose up would make the container again beside its copy.</source>
        <translation>docker compose up würde den Container neben seiner Kopie noch einmal anlegen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="234"/>
        <source>A process that uses them dies at its next step, after the original is gone.</source>
        <translation>Ein Prozess, der sie benutzt, stirbt beim nächsten Schritt, wenn das Original schon fort ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="235"/>
        <source>A CRIU that waits for a breakpoint that never comes hangs at the end of the dump.</source>
        <translation>Ein CRIU, das auf einen Haltepunkt wartet, der nie kommt, hängt am Ende des Abzugs.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="236"/>
        <source>What the kernel lacks can make a dump or a restore fail.</source>
        <translation>Was dem Kernel fehlt, kann Abzug oder Wiederherstellung scheitern lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="237"/>
        <source>A CRIU that does not know its kernel&apos;s processes fails in the dump.</source>
        <translation>Ein CRIU, das die Prozesse seines Kernels nicht kennt, scheitert im Abzug.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="238"/>
        <source>A CRIU reads dumps of older ones, not of newer ones.</source>
        <translation>Ein CRIU liest Abzüge älterer Versionen, nicht die neuerer.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="239"/>
        <source>A missing or old CRIU shows only when the dump or the restore fails.</source>
        <translation>Ein fehlendes oder altes CRIU zeigt sich erst, wenn Abzug oder Wiederherstellung scheitern.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="240"/>
        <source>CRIU dumps and restores the processes; Docker only calls it.</source>
        <translation>CRIU sichert und startet die Prozesse wieder; Docker ruft es nur auf.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="241"/>
        <source>CRIU refuses to dump a process with an object of the kernel that it can&apos;t make again.</source>
        <translation>CRIU weigert sich, einen Prozess mit einem Kernel-Objekt zu sichern, das es nicht neu anlegen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="242"/>
        <source>The state inside a device of the host can&apos;t be moved.</source>
        <translation>Der Zustand in einem Gerät des Hosts kann nicht umziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="243"/>
        <source>Its engine runs in a virtual machine that Transship&apos;s SSH does not lead to.</source>
        <translation>Seine Engine läuft in einer virtuellen Maschine, zu der Transships SSH nicht führt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="244"/>
        <source>Users notice when the container stands still.</source>
        <translation>Nutzer merken, wenn der Container stillsteht.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="245"/>
        <source>Restores fail in the first releases of Docker 25.</source>
        <translation>In den ersten Ausgaben von Docker 25 scheitern Wiederherstellungen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="246"/>
        <source>A new engine may restore in another way than the ones this was tried with.</source>
        <translation>Eine neue Engine stellt vielleicht anders wieder her als die, mit denen dies erprobt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="247"/>
        <source>What goes well with an older engine depends on its CRIU.</source>
        <translation>Was mit einer älteren Engine gut geht, hängt von ihrem CRIU ab.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="248"/>
        <source>CRIU dumps what descends from the container&apos;s first process, and would lose this one.</source>
        <translation>CRIU sichert, was vom ersten Prozess des Containers abstammt, und verlöre diesen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="249"/>
        <source>Docker refuses to checkpoint or restore anything without its experimental mode.</source>
        <translation>Ohne seinen experimentellen Modus verweigert Docker jeden Checkpoint und jede Wiederherstellung.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="250"/>
        <source>A frozen container looks unhealthy, and a restart ends the migration.</source>
        <translation>Ein eingefrorener Container sieht krank aus, und ein Neustart beendet die Migration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="251"/>
        <source>What CRIU does not take along shows only when the dump fails.</source>
        <translation>Was CRIU nicht mitnimmt, zeigt sich erst, wenn der Abzug scheitert.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="252"/>
        <source>It keeps another container&apos;s network, and moves with that one.</source>
        <translation>Er hält das Netz eines anderen Containers und zieht mit diesem um.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="253"/>
        <source>The process maps the host&apos;s own file, which must be the same for the restore.</source>
        <translation>Der Prozess bildet eine Datei des Hosts ab, die bei der Wiederherstellung dieselbe sein muss.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="254"/>
        <source>CRIU holds open connections still with iptables while it dumps and restores them.</source>
        <translation>CRIU hält offene Verbindungen mit iptables still, während es sie sichert und wiederherstellt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="255"/>
        <source>Its whole heap travels, and the standstill grows with it.</source>
        <translation>Ihr ganzer Heap reist mit, und der Stillstand wächst mit ihm.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="256"/>
        <source>The kubelet would start another one as soon as this one is gone.</source>
        <translation>Das Kubelet würde einen neuen starten, sobald dieser fort ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="257"/>
        <source>Docker by itself copies the memory twice on each host.</source>
        <translation>Docker allein kopiert den Speicher auf jedem Host zweimal.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="258"/>
        <source>Each holds the whole memory of a container, and nothing removes it.</source>
        <translation>Jeder hält den ganzen Speicher eines Containers, und nichts entfernt ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="259"/>
        <source>--link names containers that stay behind.</source>
        <translation>--link nennt Container, die zurückbleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="260"/>
        <source>A locked file shows only when the dump fails.</source>
        <translation>Eine gesperrte Datei zeigt sich erst, wenn der Abzug scheitert.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="261"/>
        <source>CRIU takes locks along only if it is told to.</source>
        <translation>CRIU nimmt Sperren nur mit, wenn man es ihm sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="262"/>
        <source>docker logs on the destination begins with the move.</source>
        <translation>docker logs beginnt auf dem Ziel mit dem Umzug.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="263"/>
        <source>A dump names the profile that each process is confined by, and the restore asks for the same.</source>
        <translation>Ein Abzug nennt das Profil, das jeden Prozess einschränkt, und die Wiederherstellung verlangt dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="264"/>
        <source>The kernel would end something on the destination to make room for the container.</source>
        <translation>Der Kernel würde auf dem Ziel etwas beenden, um Platz für den Container zu schaffen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="265"/>
        <source>What the destination has there makes room for the copy.</source>
        <translation>Was das Ziel dort hat, macht der Kopie Platz.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="266"/>
        <source>It belongs to the host, which the container leaves.</source>
        <translation>Es gehört dem Host, den der Container verlässt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="267"/>
        <source>Without the agent single files can&apos;t be copied.</source>
        <translation>Ohne den Agenten lassen sich einzelne Dateien nicht kopieren.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="268"/>
        <source>It belongs to the host, so the destination&apos;s own is used.</source>
        <translation>Es gehört dem Host, darum wird das des Ziels benutzt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="269"/>
        <source>CRIU refuses to dump a container that sees a part of a file system of the host.</source>
        <translation>CRIU weigert sich, einen Container zu sichern, der einen Teil eines Dateisystems des Hosts sieht.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="270"/>
        <source>The container can&apos;t be created without it.</source>
        <translation>Ohne das kann der Container nicht angelegt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="271"/>
        <source>Another container would go on writing to the original.</source>
        <translation>Ein anderer Container würde weiter in das Original schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="272"/>
        <source>What the destination has is never overwritten.</source>
        <translation>Was das Ziel hat, wird nie überschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="273"/>
        <source>The option names a path at which nothing is mounted.</source>
        <translation>Die Option nennt einen Pfad, an dem nichts eingehängt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="274"/>
        <source>A mount that CRIU can&apos;t dump shows only when the dump fails.</source>
        <translation>Ein Mount, den CRIU nicht sichern kann, zeigt sich erst, wenn der Abzug scheitert.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="275"/>
        <source>Nothing copies their content.</source>
        <translation>Nichts kopiert ihren Inhalt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="276"/>
        <source>Docker gives a name to one container only.</source>
        <translation>Docker vergibt einen Namen nur an einen Container.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="277"/>
        <source>Docker would refuse it.</source>
        <translation>Docker würde ihn ablehnen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="278"/>
        <source>What it shares stays behind with its owner.</source>
        <translation>Was er teilt, bleibt bei seinem Besitzer zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="279"/>
        <source>Its addresses belong to the host&apos;s own network card.</source>
        <translation>Seine Adressen gehören zur Netzwerkkarte des Hosts.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="280"/>
        <source>That container stays behind.</source>
        <translation>Jener Container bleibt zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="281"/>
        <source>They would lose it.</source>
        <translation>Sie würden es verlieren.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="282"/>
        <source>There is no live memory to move.</source>
        <translation>Es gibt keinen lebenden Speicher, der umziehen könnte.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="283"/>
        <source>On the other host it would run, to somebody&apos;s surprise.</source>
        <translation>Auf dem anderen Host würde er laufen, zu jemandes Überraschung.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="284"/>
        <source>The way past this computer is the shorter one.</source>
        <translation>Der Weg an diesem Rechner vorbei ist der kürzere.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="285"/>
        <source>Two containers can&apos;t publish one port.</source>
        <translation>Zwei Container können nicht denselben Port veröffentlichen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="286"/>
        <source>What does not survive a rehearsal between these hosts would hardly survive the migration.</source>
        <translation>Was eine Probe zwischen diesen Hosts nicht übersteht, überstünde kaum die Migration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="287"/>
        <source>What was tried with the very container is known, not predicted.</source>
        <translation>Was mit dem Container selbst versucht wurde, ist gewusst und nicht vorausgesagt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="288"/>
        <source>It has no state that lasts long enough to be moved.</source>
        <translation>Er hat keinen Zustand, der lange genug besteht, um umzuziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="289"/>
        <source>CRIU needs the host&apos;s root to read and to build processes.</source>
        <translation>CRIU braucht root auf dem Host, um Prozesse zu lesen und zu bauen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="290"/>
        <source>Only runc can checkpoint and restore.</source>
        <translation>Nur runc kann Checkpoints anlegen und wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="291"/>
        <source>There is nothing to move.</source>
        <translation>Es gibt nichts umzuziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="292"/>
        <source>Whether something lies there shows only when the restore fails.</source>
        <translation>Ob dort etwas liegt, zeigt sich erst, wenn die Wiederherstellung scheitert.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="293"/>
        <source>Docker mounts it anew, so a restore without its content fails.</source>
        <translation>Docker hängt es neu ein, und ohne seinen Inhalt scheitert die Wiederherstellung.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="294"/>
        <source>CRIU refuses to dump a process with a socket of a kind that it can&apos;t make again.</source>
        <translation>CRIU weigert sich, einen Prozess mit einem Socket zu sichern, dessen Art es nicht neu anlegen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="295"/>
        <source>A full disk stops the migration half-way, and other containers with it.</source>
        <translation>Eine volle Platte hält die Migration auf halbem Weg an, und andere Container mit ihr.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="296"/>
        <source>CRIU waits for ever for a process that does not run.</source>
        <translation>CRIU wartet ewig auf einen Prozess, der nicht läuft.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="297"/>
        <source>Transship lays files into overlay2&apos;s directories; other drivers keep them elsewhere.</source>
        <translation>Transship legt Dateien in die Verzeichnisse von overlay2; andere Treiber halten sie anderswo.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="298"/>
        <source>Swarm would start another one as soon as this one is gone.</source>
        <translation>Swarm würde einen neuen starten, sobald dieser fort ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="299"/>
        <source>Only the agent can tell CRIU what to do with connections, and cut the source off.</source>
        <translation>Nur der Agent kann CRIU sagen, was mit Verbindungen zu tun ist, und die Quelle abtrennen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="300"/>
        <source>Where the address does not move, the peer&apos;s packets never reach the copy.</source>
        <translation>Wo die Adresse nicht mit umzieht, erreichen die Pakete der Gegenstelle die Kopie nie.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="301"/>
        <source>An open connection shows only when the dump fails.</source>
        <translation>Eine offene Verbindung zeigt sich erst, wenn der Abzug scheitert.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="302"/>
        <source>A connection belongs to its addresses, and the peer knows only the old host.</source>
        <translation>Eine Verbindung gehört zu ihren Adressen, und die Gegenstelle kennt nur den alten Host.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="303"/>
        <source>The other end stays on the source, so CRIU refuses to dump this one.</source>
        <translation>Das andere Ende bleibt auf der Quelle, darum weigert sich CRIU, dieses zu sichern.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="304"/>
        <source>CRIU can&apos;t restore processes inside a user namespace of their own.</source>
        <translation>CRIU kann Prozesse in einem eigenen Benutzer-Namensraum nicht wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="305"/>
        <source>What the destination has under that name makes room for the copy.</source>
        <translation>Was das Ziel unter diesem Namen hat, macht der Kopie Platz.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="306"/>
        <source>Its content is not on the source, so it is not copied.</source>
        <translation>Sein Inhalt liegt nicht auf der Quelle und wird nicht kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="307"/>
        <source>What it mounts stays on the source.</source>
        <translation>Was es einhängt, bleibt auf der Quelle.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="308"/>
        <source>Only what differs is copied.</source>
        <translation>Nur was sich unterscheidet, wird kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="309"/>
        <source>It can&apos;t be used again where it does not exist.</source>
        <translation>Wo es nicht besteht, kann es nicht wieder benutzt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="310"/>
        <source>The other container stays behind.</source>
        <translation>Der andere Container bleibt zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="311"/>
        <source>The downtime grows with them.</source>
        <translation>Die Auszeit wächst mit ihnen.</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="55"/>
        <source>&amp;Finish or undo</source>
        <translation>&amp;Vollenden oder zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="56"/>
        <source>&amp;Go on with the queue</source>
        <translation>&amp;Weiter mit der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="57"/>
        <source>F&amp;orget the queue</source>
        <translation>Warteschlange &amp;vergessen</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="59"/>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="63"/>
        <source>An earlier Transship was cut off while it moved containers.</source>
        <translation>Ein früheres Transship wurde unterbrochen, während es Container umzog.</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="65"/>
        <source>Before the start was sent everything is undone, and the container goes on where it was; after it the destination is looked at, and the migration is finished. Nothing is changed where a host can&apos;t be reached.</source>
        <translation>Bevor der Start gesendet wurde, wird alles zurückgenommen, und der Container läuft weiter, wo er war; danach wird am Ziel nachgesehen und der Umzug vollendet. Wo ein Host nicht erreichbar ist, wird nichts verändert.</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="107"/>
        <source>%1, from %2 to %3: cut off in step &quot;%4&quot; at %5</source>
        <translation>%1, von %2 nach %3: abgebrochen im Schritt „%4“ um %5</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="111"/>
        <source>A queue from %1 to %2, with %3 left</source>
        <translation>Eine Warteschlange von %1 nach %2, %3 sind übrig</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <location filename="../../ui/demo.cpp" line="46"/>
        <location filename="../../ui/demo.cpp" line="53"/>
        <source>The demo hosts could not be started.</source>
        <translation>Die Demo-Hosts konnten nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/demo.cpp" line="55"/>
        <source>Starting two demo hosts. The first time their system is fetched, which takes some minutes.</source>
        <translation>Zwei Demo-Hosts werden gestartet. Beim ersten Mal wird ihr System geholt, das dauert einige Minuten.</translation>
    </message>
</context>
<context>
    <name>DestinationModel</name>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="32"/>
        <source>The container runs there.</source>
        <translation>Der Container läuft dort.</translation>
    </message>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="34"/>
        <source>Its processor is another one: %1 instead of %2.</source>
        <translation>Der Prozessor ist ein anderer: %1 statt %2.</translation>
    </message>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="35"/>
        <source>Docker runs rootless there, and CRIU needs root.</source>
        <translation>Docker läuft dort ohne Root, und CRIU braucht root.</translation>
    </message>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="36"/>
        <source>Docker remaps users there, which CRIU can&apos;t restore.</source>
        <translation>Docker bildet dort Benutzer um, was CRIU nicht wiederherstellen kann.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="93"/>
        <source>Remove the original once the copy is proven</source>
        <translation>Das Original entfernen, sobald die Kopie bewiesen ist</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="94"/>
        <source>&amp;With the agent: less is copied while the container stands still, and a cut connection never leaves it frozen</source>
        <translation>&amp;Mit dem Agenten: weniger wird kopiert, während der Container stillsteht, und eine gekappte Verbindung lässt ihn nie eingefroren</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="96"/>
        <source>With&amp;out the agent</source>
        <translation>&amp;Ohne den Agenten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages.cpp" line="97"/>
        <source>Move %n containers</source>
        <translation>
            <numerusform>%n Container umziehen</numerusform>
            <numerusform>%n Container umziehen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="98"/>
        <source>Move %1</source>
        <translation>%1 umziehen</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="99"/>
        <source>From %1 to the host you choose. The original is kept, stopped and renamed, unless you choose otherwise.</source>
        <translation>Von %1 auf den Host, den Sie wählen. Das Original bleibt erhalten, angehalten und umbenannt, sofern Sie es nicht anders wollen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="103"/>
        <source>none; for example http://%1:8080/health</source>
        <translation>keine; zum Beispiel http://%1:8080/health</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="105"/>
        <source>Asked from here before, during and after the migration, as published TCP ports are, to tell how long it was away.</source>
        <translation>Wird von hier aus vor, während und nach dem Umzug gefragt, wie auch veröffentlichte TCP-Ports, um zu sagen, wie lange der Dienst weg war.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="112"/>
        <source>The agent is a small program of Transship that is root on both hosts while a container is moved. It leaves nothing behind. Your agreement is remembered for these hosts.</source>
        <translation>Der Agent ist ein kleines Programm von Transship, das auf beiden Hosts root ist, während ein Container umzieht. Er lässt nichts zurück. Ihr Einverständnis wird für diese Hosts gemerkt.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="116"/>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="118"/>
        <source>&amp;At a time:</source>
        <translation>&amp;Gleichzeitig:</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="120"/>
        <source>&amp;Name there:</source>
        <translation>N&amp;ame dort:</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="121"/>
        <source>&amp;Its HTTP address:</source>
        <translation>&amp;HTTP-Adresse:</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="123"/>
        <source>On the hosts:</source>
        <translation>Auf den Hosts:</translation>
    </message>
</context>
<context>
    <name>DowntimeChart</name>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="24"/>
        <source>Downtime predicted and measured</source>
        <translation>Stillstand, vorhergesagt und gemessen</translation>
    </message>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="31"/>
        <location filename="../../ui/downtime_chart.cpp" line="77"/>
        <source>%1: %2, predicted %3</source>
        <translation>%1: %2, vorhergesagt %3</translation>
    </message>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="50"/>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="50"/>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="56"/>
        <source>highest bar: %1</source>
        <translation>höchster Balken: %1</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <location filename="../../ui/finding_model.cpp" line="59"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../ui/finding_model.cpp" line="61"/>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <location filename="../../ui/finding_model.cpp" line="63"/>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location filename="../../ui/finding_model.cpp" line="65"/>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
</context>
<context>
    <name>GuiQuestions</name>
    <message>
        <location filename="../../ui/gui_questions.cpp" line="47"/>
        <source>Unknown host key</source>
        <translation>Unbekannter Host-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/gui_questions.cpp" line="48"/>
        <source>%1 is not known yet. Is this its key?

%2
%3</source>
        <translation>%1 ist noch nicht bekannt. Ist das sein Schlüssel?

%2
%3</translation>
    </message>
    <message>
        <location filename="../../ui/gui_questions.cpp" line="53"/>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <location filename="../../ui/gui_questions.cpp" line="54"/>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../ui/help_window.cpp" line="35"/>
        <source>Transship help</source>
        <translation>Hilfe zu Transship</translation>
    </message>
    <message>
        <location filename="../../ui/help_window.cpp" line="44"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/help_window.cpp" line="45"/>
        <source>All &amp;findings</source>
        <translation>Alle &amp;Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/help_window.cpp" line="46"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../ui/history_model.cpp" line="47"/>
        <source>can&apos;t be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="52"/>
        <source>preflight</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="72"/>
        <source>Began (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="74"/>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="76"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="78"/>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="80"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="82"/>
        <source>Stood still</source>
        <translation>Stand still</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="84"/>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <location filename="../../ui/history_window.cpp" line="36"/>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="37"/>
        <source>&amp;Remove the original…</source>
        <translation>&amp;Original entfernen …</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="39"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="33"/>
        <source>Migrations and preflights</source>
        <translation>Umzüge und Prüfungen</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="45"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="55"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="74"/>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="104"/>
        <source>Nothing was migrated or checked from this account yet.</source>
        <translation>Von diesem Konto aus wurde noch nichts umgezogen oder geprüft.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history_window.cpp" line="105"/>
        <source>%n migrations, %1 of them done.</source>
        <translation>
            <numerusform>%n Umzug, %1 davon erledigt.</numerusform>
            <numerusform>%n Umzüge, %1 davon erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history_window.cpp" line="106"/>
        <source>%n preflights.</source>
        <translation>
            <numerusform>%n Prüfung.</numerusform>
            <numerusform>%n Prüfungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <location filename="../../ui/hit_model.cpp" line="34"/>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <location filename="../../ui/hit_model.cpp" line="36"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/hit_model.cpp" line="38"/>
        <source>Around it</source>
        <translation>Drumherum</translation>
    </message>
</context>
<context>
    <name>HostChooser</name>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="61"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="34"/>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="38"/>
        <source>Add a host</source>
        <translation>Einen Host hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="38"/>
        <source>Edit a host</source>
        <translation>Einen Host ändern</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="51"/>
        <source>web1</source>
        <translation>web1</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="52"/>
        <source>10.0.0.5, or a name</source>
        <translation>10.0.0.5 oder ein Name</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="53"/>
        <source>as ~/.ssh/config says, or your own name</source>
        <translation>wie in ~/.ssh/config, sonst Ihr eigener Name</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="54"/>
        <source>22</source>
        <translation>22</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="55"/>
        <source>those of ~/.ssh and of the SSH agent</source>
        <translation>die aus ~/.ssh und des SSH-Agenten</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="56"/>
        <location filename="../../ui/host_dialog.cpp" line="57"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="62"/>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="66"/>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="67"/>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="68"/>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="69"/>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="70"/>
        <source>&amp;Key file:</source>
        <translation>&amp;Schlüsseldatei:</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="73"/>
        <source>&amp;Jump host:</source>
        <translation>&amp;Zwischenhost:</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="74"/>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="76"/>
        <source>Passwords and passphrases are asked for when they are needed. Only the desktop&apos;s keyring ever keeps one, if you want it to.</source>
        <translation>Nach Passwörtern und Passphrasen wird gefragt, wenn sie gebraucht werden. Nur der Schlüsselbund der Arbeitsumgebung bewahrt sie auf, und nur, wenn Sie es wollen.</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="124"/>
        <source>The private key</source>
        <translation>Der private Schlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="135"/>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="144"/>
        <source>It works: Docker %1, kernel %2, %3.</source>
        <translation>Es geht: Docker %1, Kernel %2, %3.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <location filename="../../ui/host_list.cpp" line="20"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="22"/>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="32"/>
        <source>Address of a host</source>
        <translation>Adresse eines Hosts</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="33"/>
        <source>user@host</source>
        <translation>benutzer@host</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="36"/>
        <location filename="../../ui/host_list.cpp" line="114"/>
        <source>&amp;Add a host…</source>
        <translation>Host &amp;hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="69"/>
        <source>The saved hosts</source>
        <translation>Die gespeicherten Hosts</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="102"/>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="104"/>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="106"/>
        <source>&amp;What is known of it…</source>
        <translation>&amp;Was über ihn bekannt ist…</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="109"/>
        <source>&amp;Edit…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="109"/>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="110"/>
        <source>C&amp;lone…</source>
        <translation>&amp;Kopieren …</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="111"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="120"/>
        <source>What is known of %1</source>
        <translation>Was über %1 bekannt ist</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="133"/>
        <location filename="../../ui/host_list.cpp" line="137"/>
        <source>Remove a host</source>
        <translation>Einen Host entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="133"/>
        <source>Forget the saved host %1? Nothing is changed on the host itself.</source>
        <translation>Den gespeicherten Host %1 vergessen? Auf dem Host selbst wird nichts verändert.</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="135"/>
        <source>&amp;Forget it</source>
        <translation>Ihn &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>HostModel</name>
    <message>
        <location filename="../../ui/host_model.cpp" line="63"/>
        <source>connecting…</source>
        <translation>wird verbunden …</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="43"/>
        <source>%1: all can move away</source>
        <translation>%1: alle können umziehen</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="43"/>
        <source>%1: not all can move away</source>
        <translation>%1: nicht alle können umziehen</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="44"/>
        <source>%1: all can move here</source>
        <translation>%1: alle können hierher</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="44"/>
        <source>%1: not all can move here</source>
        <translation>%1: nicht alle können hierher</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="68"/>
        <source>Docker %1, CRIU %2</source>
        <translation>Docker %1, CRIU %2</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="69"/>
        <source>Docker %1</source>
        <translation>Docker %1</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="73"/>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="150"/>
        <source>Of ~/.ssh/config</source>
        <translation>Aus ~/.ssh/config</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="152"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="156"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>InspectWindow</name>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="53"/>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="57"/>
        <source>Inspect %1</source>
        <translation>%1 untersuchen</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="61"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="63"/>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="76"/>
        <location filename="../../ui/inspect_window.cpp" line="142"/>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="94"/>
        <location filename="../../ui/inspect_window.cpp" line="112"/>
        <location filename="../../ui/inspect_window.cpp" line="141"/>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="158"/>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <location filename="../../ui/json_model.cpp" line="30"/>
        <source>{ } 1 key</source>
        <translation>{ } 1 Schlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="30"/>
        <source>{ } %1 keys</source>
        <translation>{ } %1 Schlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="32"/>
        <source>[ ] 1 value</source>
        <translation>[ ] 1 Wert</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="32"/>
        <source>[ ] %1 values</source>
        <translation>[ ] %1 Werte</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="228"/>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="230"/>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="232"/>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="269"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="271"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="275"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <location filename="../../ui/json_view.cpp" line="59"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="75"/>
        <source>&amp;Tree</source>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="76"/>
        <source>Te&amp;xt of the chosen value</source>
        <translation>&amp;Text des gewählten Werts</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="112"/>
        <source>Search names and values</source>
        <translation>Namen und Werte suchen</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="116"/>
        <source>Show only paths with, such as HostConfig.Bind</source>
        <translation>Nur Pfade zeigen mit, zum Beispiel HostConfig.Bind</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="129"/>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="130"/>
        <source>1 level</source>
        <translation>1 Ebene</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="130"/>
        <source>%1 levels</source>
        <translation>%1 Ebenen</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="132"/>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriger (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="133"/>
        <source>Next (F3)</source>
        <translation>Nächster (F3)</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="166"/>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="171"/>
        <source>Copy path for &amp;jq</source>
        <translation>Pfad für &amp;jq kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="173"/>
        <source>Copy path for docker &amp;inspect --format</source>
        <translation>Pfad für docker &amp;inspect --format kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="206"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="216"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="216"/>
        <source>%1 of %2 and more</source>
        <translation>%1 von %2 und mehr</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="228"/>
        <source>This value has %1 of text, too much to show. Choose a smaller one in the tree.</source>
        <translation>Dieser Wert hat %1 Text, zu viel zum Zeigen. Wählen Sie im Baum einen kleineren.</translation>
    </message>
</context>
<context>
    <name>JsonWindow</name>
    <message>
        <location filename="../../ui/json_window.cpp" line="34"/>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../ui/log_view.cpp" line="40"/>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <location filename="../../ui/log_view.cpp" line="104"/>
        <source>%1 on %2, ended</source>
        <translation>%1 auf %2, zu Ende</translation>
    </message>
    <message>
        <location filename="../../ui/log_view.cpp" line="105"/>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
</context>
<context>
    <name>LogsWindow</name>
    <message>
        <location filename="../../ui/logs_window.cpp" line="27"/>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="31"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="35"/>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="36"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="38"/>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="56"/>
        <source>Save that of %1…</source>
        <translation>Das von %1 speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="56"/>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="98"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="103"/>
        <location filename="../../ui/logs_window.cpp" line="133"/>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="109"/>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="132"/>
        <source>%1 saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/main_window.cpp" line="66"/>
        <source>Try with &amp;demo hosts</source>
        <translation>Mit &amp;Demo-Hosts ausprobieren</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="71"/>
        <source>&amp;Move…</source>
        <translation>&amp;Umziehen …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="72"/>
        <source>&amp;Check all…</source>
        <translation>&amp;Alle prüfen …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="73"/>
        <source>&amp;Inspect…</source>
        <translation>U&amp;ntersuchen …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="74"/>
        <source>&amp;Logs…</source>
        <translation>&amp;Protokolle …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="75"/>
        <source>Chec&amp;kpoints…</source>
        <translation>Chec&amp;kpoints …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="76"/>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="78"/>
        <source>Transship</source>
        <translation>Transship</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="133"/>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="136"/>
        <source>&amp;Container</source>
        <translation>&amp;Container</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="137"/>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="149"/>
        <source>&amp;Select all</source>
        <translation>Alle &amp;wählen</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="152"/>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="156"/>
        <source>&amp;Open a checkpoint&apos;s archive…</source>
        <translation>Archiv eines Checkpoints ö&amp;ffnen …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="157"/>
        <source>&amp;What was cut off…</source>
        <translation>&amp;Was abgebrochen wurde …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="159"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="161"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="163"/>
        <source>&amp;The window</source>
        <translation>Das &amp;Fenster</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="163"/>
        <source>&amp;Checks and findings</source>
        <translation>&amp;Prüfungen und Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="164"/>
        <source>&amp;Moving a container</source>
        <translation>Einen &amp;Container umziehen</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="164"/>
        <source>&amp;Inspecting and comparing</source>
        <translation>&amp;Untersuchen und vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="165"/>
        <source>&amp;Recovering</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="165"/>
        <source>&amp;Checkpoints</source>
        <translation>&amp;Checkpoints</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="166"/>
        <source>&amp;All findings</source>
        <translation>&amp;Alle Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="181"/>
        <source>Containers of the host</source>
        <translation>Container des Hosts</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="225"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="226"/>
        <source>Filter the containers</source>
        <translation>Die Container filtern</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="238"/>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="253"/>
        <source>Two hosts are started on this workstation, with a container to move, in a window of their own.</source>
        <translation>Auf diesem Rechner werden zwei Hosts gestartet, mit einem Container zum Umziehen, in einem eigenen Fenster.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="301"/>
        <source>No host is chosen</source>
        <translation>Kein Host ist gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="302"/>
        <source>%1, Docker %2, %3, kernel %4, %5</source>
        <translation>%1, Docker %2, %3, Kernel %4, %5</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="304"/>
        <source>checkpoints on</source>
        <translation>Checkpoints an</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="304"/>
        <source>checkpoints switched off</source>
        <translation>Checkpoints ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="316"/>
        <source>Add a host, or write an address as for ssh at the left, to see its containers.</source>
        <translation>Fügen Sie einen Host hinzu, oder schreiben Sie links eine Adresse wie für ssh, um seine Container zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="318"/>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="319"/>
        <source>Not connected. Press Enter, or double-click the host, to connect.</source>
        <translation>Nicht verbunden. Mit der Eingabetaste oder einem Doppelklick auf den Host verbinden.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="329"/>
        <source>This may not be %1</source>
        <translation>Das ist vielleicht nicht %1</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="329"/>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="367"/>
        <source>Choose a container, or several.</source>
        <translation>Wählen Sie einen Container oder mehrere.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="370"/>
        <source>It is being looked at.</source>
        <translation>Es wird noch nachgesehen.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="372"/>
        <source>Move what is chosen to another host.</source>
        <translation>Was gewählt ist, auf einen anderen Host umziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="375"/>
        <source>Look whether this host&apos;s containers can move to %1.</source>
        <translation>Nachsehen, ob die Container dieses Hosts nach %1 umziehen können.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="376"/>
        <source>Connect to the host they shall move to as well.</source>
        <translation>Verbinden Sie auch den Host, auf den sie umziehen sollen.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="378"/>
        <source>Read, search and compare what docker inspect says of it.</source>
        <translation>Lesen, durchsuchen und vergleichen, was docker inspect über ihn sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="379"/>
        <location filename="../../ui/main_window.cpp" line="381"/>
        <source>Choose a container.</source>
        <translation>Wählen Sie einen Container.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="381"/>
        <source>Read and follow what it says.</source>
        <translation>Lesen und verfolgen, was er sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="383"/>
        <source>Make checkpoints, look into them, restore, export, import and delete them.</source>
        <translation>Checkpoints anlegen, hineinsehen, wiederherstellen, exportieren, importieren und löschen.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="422"/>
        <source>There is no container on this host.</source>
        <translation>Auf diesem Host gibt es keinen Container.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="473"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="473"/>
        <source>A queue is under way. Move these when it has ended, or one of them by itself.</source>
        <translation>Eine Warteschlange ist unterwegs. Ziehen Sie diese um, wenn sie zu Ende ist, oder einen davon für sich.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="515"/>
        <location filename="../../ui/main_window.cpp" line="517"/>
        <source>What was cut off</source>
        <translation>Was abgebrochen wurde</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="517"/>
        <source>Nothing was cut off.</source>
        <translation>Nichts wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="575"/>
        <source>Open a checkpoint&apos;s archive</source>
        <translation>Archiv eines Checkpoints öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="602"/>
        <source>The queue is under way</source>
        <translation>Die Warteschlange ist unterwegs</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="603"/>
        <source>What moves right now is undone, or finished where its start was sent. What waits is remembered, and offered at the next start.</source>
        <translation>Was gerade umzieht, wird zurückgenommen, oder vollendet, wo sein Start gesendet wurde. Was wartet, wird gemerkt und beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="606"/>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>MigrationWizard</name>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="13"/>
        <source>Move containers</source>
        <translation>Container umziehen</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="13"/>
        <source>Move a container</source>
        <translation>Einen Container umziehen</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="25"/>
        <source>&amp;Move them</source>
        <translation>&amp;Umziehen</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="51"/>
        <source>The start was sent; the migration is being finished.</source>
        <translation>Der Start wurde gesendet; der Umzug wird vollendet.</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="52"/>
        <source>It can&apos;t be undone any more. The window stays open until it is done.</source>
        <translation>Er kann nicht mehr zurückgenommen werden. Das Fenster bleibt offen, bis er fertig ist.</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="53"/>
        <source>Let it finish</source>
        <translation>Vollenden lassen</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="55"/>
        <source>Stop the migration?</source>
        <translation>Den Umzug abbrechen?</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="57"/>
        <source>Everything is undone, and the container goes on where it is. If the start is sent meanwhile, the migration is finished instead.</source>
        <translation>Alles wird zurückgenommen, und der Container läuft weiter, wo er ist. Wird der Start inzwischen gesendet, so wird der Umzug stattdessen vollendet.</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="59"/>
        <source>Stop and undo</source>
        <translation>Abbrechen und zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="61"/>
        <source>Keep moving</source>
        <translation>Weiter umziehen</translation>
    </message>
</context>
<context>
    <name>OpenFileModel</name>
    <message>
        <location filename="../../ui/process_model.cpp" line="79"/>
        <source>%1, locked %2</source>
        <translation>%1, gesperrt %2</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="86"/>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="88"/>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="90"/>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../../ui/options_page.cpp" line="52"/>
        <source>It will stand still for at most about %1; memory that it does not change travels before.</source>
        <translation>Er wird höchstens etwa %1 stillstehen; Speicher, den er nicht ändert, reist vorher.</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="53"/>
        <source>It will stand still for about %1.</source>
        <translation>Er wird etwa %1 stillstehen.</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="57"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="58"/>
        <source>As they stand, everything comes along as it is. Change what has to be different on the destination.</source>
        <translation>So, wie sie stehen, kommt alles mit, wie es ist. Ändern Sie, was am Ziel anders sein muss.</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="93"/>
        <source>Port %1 (%2) becomes:</source>
        <translation>Port %1 (%2) wird zu:</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="108"/>
        <source>%1, the same</source>
        <translation>%1, derselbe</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="114"/>
        <source>Network %1 becomes:</source>
        <translation>Netz %1 wird zu:</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="131"/>
        <source>comes along, where nothing else is there</source>
        <translation>kommt mit, wo dort nichts anderes ist</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="132"/>
        <source>comes along; what is there is moved aside</source>
        <translation>kommt mit; was dort ist, wird beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="133"/>
        <source>the destination&apos;s own is used</source>
        <translation>das des Ziels wird genommen</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="134"/>
        <source>nothing is copied</source>
        <translation>nichts wird kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="135"/>
        <source>Content of %1:</source>
        <translation>Inhalt von %1:</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="146"/>
        <source>stop the migration</source>
        <translation>verhindern den Umzug</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="147"/>
        <source>are dropped; the peers see them end</source>
        <translation>werden getrennt; die Gegenseiten sehen sie enden</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="148"/>
        <source>are kept, where the address moves as well</source>
        <translation>bleiben erhalten, wo auch die Adresse umzieht</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="149"/>
        <source>Open TCP connections:</source>
        <translation>Offene TCP-Verbindungen:</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="153"/>
        <source>however long</source>
        <translation>beliebig lang</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="154"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="156"/>
        <source>It may stand still for:</source>
        <translation>Er darf stillstehen für:</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="157"/>
        <source>&amp;Undo the migration where it takes twice as long</source>
        <translation>Den Umzug &amp;rückgängig machen, wo es doppelt so lange dauert</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="176"/>
        <source>&amp;Copy memory ahead while it runs; it stands still for moments, and then for less</source>
        <translation>Speicher &amp;voraus kopieren, während er läuft; er steht für Augenblicke still, und dann kürzer</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="188"/>
        <source>the faster way</source>
        <translation>den schnelleren Weg</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="189"/>
        <source>straight from host to host</source>
        <translation>geradewegs von Host zu Host</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="190"/>
        <source>through this computer</source>
        <translation>über diesen Rechner</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="191"/>
        <source>What is carried takes:</source>
        <translation>Was mitkommt, nimmt:</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="207"/>
        <source>Nothing stands in the way. %1</source>
        <translation>Nichts steht im Weg. %1</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="208"/>
        <source>In the way:</source>
        <translation>Im Weg steht:</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <location filename="../../ui/plan_model.cpp" line="38"/>
        <source>%1, %2/s</source>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="42"/>
        <source>, about %1 left</source>
        <translation>, noch etwa %1</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="51"/>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="59"/>
        <source>Not undone.</source>
        <translation>Wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="59"/>
        <source>Undo: %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="63"/>
        <source>[frozen] %1</source>
        <translation>[eingefroren] %1</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="65"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="65"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="67"/>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="77"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="79"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="81"/>
        <source>Carried</source>
        <translation>Übertragen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="245"/>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="246"/>
        <source>Up to the start on the destination everything can be undone, and a failure is undone by itself.</source>
        <translation>Bis zum Start am Ziel kann alles zurückgenommen werden, und ein Fehler wird von selbst zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="248"/>
        <source>&amp;Move it</source>
        <translation>&amp;Umziehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages.cpp" line="278"/>
        <source>It will stand still for about %1, by its size and %n earlier migrations between these hosts.</source>
        <translation>
            <numerusform>Er wird etwa %1 stillstehen, nach seiner Größe und %n früheren Umzug zwischen diesen Hosts.</numerusform>
            <numerusform>Er wird etwa %1 stillstehen, nach seiner Größe und %n früheren Umzügen zwischen diesen Hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="38"/>
        <source>With the &amp;agent, a small program that is root on both hosts while it looks, and leaves nothing behind</source>
        <translation>Mit dem &amp;Agenten, einem kleinen Programm, das auf beiden Hosts root ist, während es nachsieht, und nichts zurücklässt</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="39"/>
        <source>&amp;Rehearse: move a small container of Transship&apos;s own there, and remove it</source>
        <translation>&amp;Proben: einen kleinen Container von Transship dorthin umziehen und entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="40"/>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="45"/>
        <source>Check all containers</source>
        <translation>Alle Container prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="54"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="84"/>
        <source>Nothing is changed on either host.</source>
        <translation>Auf keinem der Hosts wird etwas verändert.</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="95"/>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="105"/>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="116"/>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="157"/>
        <source>The check could not be made.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
</context>
<context>
    <name>ProcessModel</name>
    <message>
        <location filename="../../ui/process_model.cpp" line="45"/>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="47"/>
        <source>Parent</source>
        <translation>Vater</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="49"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="51"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="57"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="53"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="55"/>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="293"/>
        <source>Moving</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="295"/>
        <source>What happened so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="304"/>
        <source>Frozen for %1</source>
        <translation>Eingefroren seit %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="310"/>
        <source>It still runs.</source>
        <translation>Er läuft noch.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="311"/>
        <source>Cancel undoes everything; the container goes on where it is.</source>
        <translation>Abbrechen nimmt alles zurück; der Container läuft weiter, wo er ist.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="331"/>
        <source>It stands still.</source>
        <translation>Er steht still.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="331"/>
        <source>It runs.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="337"/>
        <source>It runs again; it was frozen for %1.</source>
        <translation>Er läuft wieder; er war %1 eingefroren.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="341"/>
        <source>The start was sent: from here on the migration is finished, not undone.</source>
        <translation>Der Start wurde gesendet: von hier an wird der Umzug vollendet, nicht zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="349"/>
        <source>Moving %1</source>
        <translation>%1 zieht um</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../ui/agent_choice.cpp" line="17"/>
        <source>Your agreement could not be remembered</source>
        <translation>Ihr Einverständnis konnte nicht gemerkt werden</translation>
    </message>
    <message>
        <location filename="../../ui/boxes.cpp" line="57"/>
        <source>&amp;Leave it</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <location filename="../../ui/boxes.cpp" line="63"/>
        <source>Transship</source>
        <translation>Transship</translation>
    </message>
    <message>
        <location filename="../../ui/keyring.cpp" line="35"/>
        <source>The keyring</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../ui/mending.cpp" line="22"/>
        <location filename="../../ui/mending.cpp" line="37"/>
        <source>It could not be mended</source>
        <translation>Es konnte nicht behoben werden</translation>
    </message>
    <message>
        <location filename="../../ui/mending.cpp" line="32"/>
        <source>Looking what there is to do…</source>
        <translation>Es wird nachgesehen, was zu tun ist …</translation>
    </message>
    <message>
        <location filename="../../ui/mending.cpp" line="41"/>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <location filename="../../ui/boxes.cpp" line="55"/>
        <source>The command that does the same:</source>
        <translation>Der Befehl, der dasselbe tut:</translation>
    </message>
    <message>
        <location filename="../../ui/mending.cpp" line="42"/>
        <source>&amp;Do it</source>
        <translation>&amp;Tun</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="17"/>
        <location filename="../../ui/original.cpp" line="33"/>
        <source>Remove the original</source>
        <translation>Das Original entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="18"/>
        <source>Remove %1 from %2?</source>
        <translation>%1 von %2 entfernen?</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="20"/>
        <source>With it goes the way back without a migration. Its anonymous volumes go as well; named ones stay.</source>
        <translation>Damit geht der Weg zurück ohne Umzug. Die anonymen Volumes gehen auch; benannte bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="21"/>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="24"/>
        <source>Removing it…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="21"/>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="22"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="27"/>
        <source>Undoing it…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="45"/>
        <source>Please have a look</source>
        <translation>Bitte sehen Sie nach</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="48"/>
        <location filename="../../ui/rehearsing.cpp" line="70"/>
        <source>It can&apos;t be rehearsed</source>
        <translation>Es kann nicht geprobt werden</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="58"/>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="75"/>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="76"/>
        <source>%1 will stand still for about %2.</source>
        <translation>%1 wird etwa %2 stillstehen.</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="80"/>
        <source>Then it goes on where it is. A copy of it is restored on %1, without a network and with copies of all its mounts; it runs there for some milliseconds, is looked at and removed.</source>
        <translation>Dann läuft er weiter, wo er ist. Eine Kopie wird auf %1 wiederhergestellt, ohne Netz und mit Kopien aller Mounts; sie läuft dort einige Millisekunden, wird angesehen und entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="83"/>
        <source>&amp;Rehearse</source>
        <translation>&amp;Proben</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="45"/>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="50"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="50"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="50"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="50"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="61"/>
        <source>The report could not be saved</source>
        <translation>Der Bericht konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <location filename="../../ui/queue_model.cpp" line="16"/>
        <source>%1 It stood still for %2.</source>
        <translation>%1 Er stand %2 still.</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="25"/>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="27"/>
        <source>moves</source>
        <translation>zieht um</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="29"/>
        <source>moved</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="31"/>
        <source>stayed</source>
        <translation>geblieben</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="33"/>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="92"/>
        <source>[frozen] %1</source>
        <translation>[eingefroren] %1</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="104"/>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="106"/>
        <source>Turn</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="108"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="110"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="18"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="22"/>
        <source>&amp;Hold the rest</source>
        <translation>&amp;Rest anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="23"/>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="24"/>
        <source>&amp;Stop it</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="30"/>
        <source>Containers of the queue</source>
        <translation>Container der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="67"/>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="68"/>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="95"/>
        <source>The queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="131"/>
        <source>%1 of %2 moved</source>
        <translation>%1 von %2 umgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="132"/>
        <source>%1 moving</source>
        <translation>%1 ziehen um</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="133"/>
        <source>%1 held</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="133"/>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="134"/>
        <source>%1 stayed</source>
        <translation>%1 geblieben</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="135"/>
        <source>%1 need you</source>
        <translation>%1 brauchen Sie</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="136"/>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RegionModel</name>
    <message>
        <location filename="../../ui/process_model.cpp" line="136"/>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="138"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="140"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="142"/>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="144"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="146"/>
        <source>In the dump</source>
        <translation>Im Abzug</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="148"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <location filename="../../ui/report_view.cpp" line="67"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="38"/>
        <source>Both hosts</source>
        <translation>Beide Hosts</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="59"/>
        <source>&amp;Mend…</source>
        <translation>B&amp;eheben …</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="60"/>
        <source>R&amp;ehearse with</source>
        <translation>&amp;Proben mit</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="61"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="62"/>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="70"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="71"/>
        <source>Show only findings with this text</source>
        <translation>Nur Befunde mit diesem Text zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="74"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="77"/>
        <source>The chosen finding, or the whole report where none is chosen, as text.</source>
        <translation>Den gewählten Befund, oder den ganzen Bericht, wo keiner gewählt ist, als Text.</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="79"/>
        <source>Show what would be done on the host, and do it if you agree.</source>
        <translation>Zeigen, was auf dem Host getan würde, und es tun, wenn Sie einverstanden sind.</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="81"/>
        <source>Freeze a container for a moment, restore a copy of it on the destination, and remove the copy.</source>
        <translation>Einen Container für einen Moment einfrieren, eine Kopie am Ziel wiederherstellen und die Kopie entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="94"/>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="95"/>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="142"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="164"/>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="186"/>
        <source>&lt;p&gt;&lt;b&gt;What to do:&lt;/b&gt; %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Was zu tun ist:&lt;/b&gt; %1&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="187"/>
        <source>&lt;p&gt;&lt;a href=&quot;%1&quot;&gt;More about this&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;a href=&quot;%1&quot;&gt;Mehr dazu&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="365"/>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="366"/>
        <source>&amp;Compare with the original…</source>
        <translation>Mit dem Original &amp;vergleichen …</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="367"/>
        <source>&amp;Logs of both…</source>
        <translation>&amp;Protokolle beider …</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="368"/>
        <source>&amp;Remove the original…</source>
        <translation>&amp;Original entfernen …</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="369"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="372"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="400"/>
        <source>The original was removed.</source>
        <translation>Das Original ist entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="442"/>
        <source>Downtime %1 (predicted %2), in all %3, %4 carried.</source>
        <translation>Stillstand %1 (vorhergesagt %2), insgesamt %3, %4 übertragen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="445"/>
        <source>Please have a look.</source>
        <translation>Bitte sehen Sie nach.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="446"/>
        <source>It was not moved.</source>
        <translation>Er ist nicht umgezogen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="450"/>
        <source>Its configuration differs from the original&apos;s in:</source>
        <translation>Seine Konfiguration unterscheidet sich von der des Originals in:</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="454"/>
        <source>not explained, please look at it</source>
        <translation>nicht erklärt, bitte ansehen</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="16"/>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="17"/>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="18"/>
        <source>every Sunday</source>
        <translation>jeden Sonntag</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="19"/>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="32"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="34"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="35"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="44"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="52"/>
        <source>failed, %1: %2</source>
        <translation>misslungen, %1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="54"/>
        <source>left out, %1: %2</source>
        <translation>ausgelassen, %1: %2</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="56"/>
        <source>made %1, %2</source>
        <translation>%1 gemacht, %2</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="57"/>
        <source>made %1, %2: %3</source>
        <translation>%1 gemacht, %2: %3</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="78"/>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="80"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="82"/>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="84"/>
        <source>Next, by its own clock</source>
        <translation>Als Nächstes, nach seiner Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="86"/>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>ScheduleWindow</name>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="44"/>
        <source>Scheduled checkpoints on %1</source>
        <translation>Geplante Checkpoints auf %1</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="75"/>
        <source>&amp;Run it now</source>
        <translation>Jetzt a&amp;usführen</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="76"/>
        <location filename="../../ui/schedule_window.cpp" line="142"/>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="77"/>
        <source>&amp;Take it away…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="87"/>
        <source>One of these words, or the five fields of cron: minute, hour, day, month, day of the week.</source>
        <translation>Eines dieser Wörter oder die fünf Felder von cron: Minute, Stunde, Tag, Monat, Wochentag.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="88"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="96"/>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="97"/>
        <source>any size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="98"/>
        <source>&amp;Set it</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="108"/>
        <source>Choose a container in the list of the host to set a schedule for it.</source>
        <translation>Für einen neuen Zeitplan in der Liste des Hosts einen Container wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="112"/>
        <source>&amp;When:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="113"/>
        <source>&amp;Keep the newest:</source>
        <translation>Neueste &amp;behalten:</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="114"/>
        <source>&amp;At most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="142"/>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="168"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="169"/>
        <source>A schedule is written by the agent, which is root on %1 while it runs. May it run there? Without it, SSH does it where the account is root or has sudo without a password.</source>
        <translation>Einen Zeitplan schreibt der Agent, der auf %1 root ist, solange er läuft. Darf er dort laufen? Ohne ihn geht es über SSH, wenn das Konto root ist oder sudo ohne Passwort hat.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="173"/>
        <source>&amp;Let it run</source>
        <translation>&amp;Laufen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="176"/>
        <source>&amp;Do without it</source>
        <translation>&amp;Ohne ihn</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="199"/>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="216"/>
        <source>There is no schedule on this host. One makes checkpoints of a container again and again, which goes on, and deletes its oldest.</source>
        <translation>Auf diesem Host gibt es keinen Zeitplan. Einer macht immer wieder Checkpoints eines Containers, der weiterläuft, und löscht seine ältesten.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="228"/>
        <location filename="../../ui/schedule_window.cpp" line="251"/>
        <source>The schedule is being set…</source>
        <translation>Der Zeitplan wird gesetzt…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="230"/>
        <location filename="../../ui/schedule_window.cpp" line="256"/>
        <source>Checkpoints of %1 are made from now on.</source>
        <translation>Von jetzt an werden Checkpoints von %1 gemacht.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="237"/>
        <source>A checkpoint is being made…</source>
        <translation>Ein Checkpoint wird gemacht…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="243"/>
        <source>Made %1 of %2.</source>
        <translation>%1 von %2 gemacht.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="255"/>
        <source>No checkpoints of %1 are made until it goes on.</source>
        <translation>Bis es weitergeht, werden keine Checkpoints von %1 gemacht.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="264"/>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="264"/>
        <source>Take the schedule of %1 away? The checkpoints that it made stay.</source>
        <translation>Den Zeitplan von %1 entfernen? Die Checkpoints, die er gemacht hat, bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="266"/>
        <source>&amp;Take it away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="269"/>
        <source>The schedule is being taken away…</source>
        <translation>Der Zeitplan wird entfernt…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="271"/>
        <source>The schedule of %1 is gone; its checkpoints are there.</source>
        <translation>Der Zeitplan von %1 ist weg; seine Checkpoints sind noch da.</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <location filename="../../ui/search_view.cpp" line="33"/>
        <location filename="../../ui/search_view.cpp" line="101"/>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="34"/>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="35"/>
        <source>Looks for it in the memory of all processes. That of a checkpoint on a host comes here for it.</source>
        <translation>Sucht im Speicher aller Prozesse. Der eines Checkpoints auf einem Host kommt dafür hierher.</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="40"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="40"/>
        <source>Bytes, as de ad be ef</source>
        <translation>Bytes, etwa de ad be ef</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="40"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="41"/>
        <source>What kind of thing is looked for</source>
        <translation>Welche Art gesucht wird</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="43"/>
        <source>What is looked for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="92"/>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="93"/>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/search_view.cpp" line="104"/>
        <source>%n places.</source>
        <translation>
            <numerusform>%n Stelle.</numerusform>
            <numerusform>%n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="105"/>
        <source>There are more.</source>
        <translation>Es gibt mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="106"/>
        <source>Not looked at: %1</source>
        <translation>Nicht durchsucht: %1</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <location filename="../../ui/secret_dialog.cpp" line="19"/>
        <source>&amp;Keep it in the keyring</source>
        <translation>Im &amp;Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <location filename="../../ui/secret_dialog.cpp" line="21"/>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../ui/secret_dialog.cpp" line="34"/>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <location filename="../../ui/secret_dialog.cpp" line="36"/>
        <source>That was refused.</source>
        <translation>Das wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ServiceProbe</name>
    <message>
        <location filename="../../ui/service_probe.cpp" line="37"/>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="115"/>
        <source>%1 answered neither on %2 nor on %3, as far as it can be seen from here.</source>
        <translation>%1 antwortete weder auf %2 noch auf %3, soweit es von hier zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="117"/>
        <source>%1 answered on %2 at %3 (UTC), and not yet on %4.</source>
        <translation>%1 antwortete auf %2 um %3 (UTC), und auf %4 noch nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="119"/>
        <source>%1 was not seen to answer on %2 before; on %3 it did at %4 (UTC).</source>
        <translation>%1 war vorher auf %2 nicht zu hören; auf %3 antwortete es um %4 (UTC).</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="121"/>
        <source>%1 answered on %2 until the freeze at %3, and on %4 from %5 (UTC) on, %6 later.</source>
        <translation>%1 antwortete auf %2 bis zum Einfrieren um %3, und auf %4 ab %5 (UTC), %6 später.</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="124"/>
        <source>%1 answered on %2 at %3, and on %4 from %5 (UTC) on.</source>
        <translation>%1 antwortete auf %2 um %3, und auf %4 ab %5 (UTC).</translation>
    </message>
</context>
<context>
    <name>SideBySideModel</name>
    <message>
        <location filename="../../ui/side_by_side_model.cpp" line="32"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/side_by_side_model.cpp" line="34"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
</context>
</TS>
