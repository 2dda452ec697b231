<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="159"/>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="160"/>
        <source>Both hosts and the containers are looked at. Nothing is changed, and those that can&apos;t move stay.</source>
        <translation>Les deux hôtes et les conteneurs sont examinés. Rien n&apos;est modifié, et ceux qui ne peuvent pas partir restent.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="161"/>
        <source>Both hosts and the container are looked at. Nothing is changed.</source>
        <translation>Les deux hôtes et le conteneur sont examinés. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="196"/>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="219"/>
        <location filename="../../ui/pages.cpp" line="228"/>
        <source>The check could not be made.</source>
        <translation>La vérification n&apos;a pas pu être faite.</translation>
    </message>
</context>
<context>
    <name>CheckpointModel</name>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="32"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="62"/>
        <source>Made with Docker %1 and CRIU %2 on Linux %3; the container stood still for at most %4, and went on.</source>
        <translation>Fait avec Docker %1 et CRIU %2 sous Linux %3 ; le conteneur s’est arrêté au plus %4, puis a continué.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="63"/>
        <source>Made with Docker %1 and CRIU %2 on Linux %3; the container stood still for at most %4, and was stopped.</source>
        <translation>Fait avec Docker %1 et CRIU %2 sous Linux %3 ; le conteneur s’est arrêté au plus %4, et est resté arrêté.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="65"/>
        <source>of a version not known</source>
        <translation>de version inconnue</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="76"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="78"/>
        <source>Checkpoint</source>
        <translation>Point de reprise</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="80"/>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="82"/>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="84"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="86"/>
        <source>Against it</source>
        <translation>Objections</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_model.cpp" line="88"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CheckpointWindow</name>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="68"/>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="71"/>
        <source>Checkpoints on %1</source>
        <translation>Points de reprise sur %1</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="76"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="77"/>
        <source>Filter the checkpoints</source>
        <translation>Filtrer les points de reprise</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="84"/>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="131"/>
        <source>&amp;Look inside</source>
        <translation>&amp;Regarder dedans</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="132"/>
        <source>C&amp;ompare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="133"/>
        <source>&amp;Restore…</source>
        <translation>R&amp;estaurer…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="134"/>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="137"/>
        <source>&amp;Make one…</source>
        <translation>Cré&amp;er…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="138"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="139"/>
        <source>Restore a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="140"/>
        <source>&amp;Schedules…</source>
        <translation>&amp;Planification…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="141"/>
        <source>Let the host make checkpoints of a container again and again.</source>
        <translation>Laisser l’hôte faire régulièrement des points de reprise d’un conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="142"/>
        <source>Make a new container here that goes on from an exported checkpoint.</source>
        <translation>Créer ici un nouveau conteneur qui reprend à partir d&apos;un point de reprise exporté.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="143"/>
        <source>Choose a container in the list of the host first.</source>
        <translation>Choisissez d’abord un conteneur dans la liste de l’hôte.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="144"/>
        <source>For %1.</source>
        <translation>Pour %1.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="153"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="203"/>
        <source>Choose two checkpoints of one container.</source>
        <translation>Choisissez deux points de reprise d’un conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="208"/>
        <source>Choose checkpoints of one container.</source>
        <translation>Choisissez des points de reprise d’un conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="221"/>
        <location filename="../../ui/checkpoint_window.cpp" line="353"/>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="230"/>
        <source>There is no checkpoint on this host. One freezes a container for a moment, and keeps its processes and their memory.</source>
        <translation>Il n’y a pas de point de reprise sur cet hôte. Un tel point gèle un conteneur un instant, et garde ses processus et leur mémoire.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="232"/>
        <source>%n checkpoints, together %1. Each holds what its processes had in memory, passwords too.</source>
        <translation>
            <numerusform>%n point de reprise, %1 en tout. Chacun contient ce que ses processus avaient en mémoire, mots de passe compris.</numerusform>
            <numerusform>%n points de reprise, %1 en tout. Chacun contient ce que ses processus avaient en mémoire, mots de passe compris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="239"/>
        <source>%n copies of checkpoints, %1, lie forgotten in /tmp of the host. Check it: what is found offers to remove them.</source>
        <translation>
            <numerusform>%n copie de point de reprise, %1, est oubliée dans /tmp de l&apos;hôte. Vérifiez-le : le constat propose de l&apos;enlever.</numerusform>
            <numerusform>%n copies de points de reprise, %1, sont oubliées dans /tmp de l&apos;hôte. Vérifiez-le : le constat propose de les enlever.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="242"/>
        <source>Not all files of containers could be looked at: %1</source>
        <translation>Certains fichiers de conteneurs n’ont pas pu être examinés : %1</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="246"/>
        <source>The schedule of %1: %2</source>
        <translation>La planification de %1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="262"/>
        <source>Make a checkpoint</source>
        <translation>Créer un point de reprise</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="267"/>
        <source>for whoever finds it later</source>
        <translation>pour qui le trouvera plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="268"/>
        <source>&amp;Stop it with the dump, to be restored later</source>
        <translation>&amp;L’arrêter avec la copie, pour le restaurer plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="270"/>
        <source>%1 stands still while it is made.</source>
        <translation>%1 s’arrête pendant sa création.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="285"/>
        <source>%1 stands still for about %2 while it is made, as the last time.</source>
        <translation>%1 s&apos;arrête environ %2 pendant qu&apos;il est fait, comme la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="286"/>
        <source>%1 stands still for about %2 while it is made.</source>
        <translation>%1 s&apos;arrête environ %2 pendant qu&apos;il est fait.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="299"/>
        <location filename="../../ui/checkpoint_window_files.cpp" line="112"/>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="300"/>
        <source>N&amp;ote:</source>
        <translation>N&amp;ote :</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="315"/>
        <source>%1 is being made…</source>
        <translation>%1 est en cours de création…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="322"/>
        <source>Made %1 of %2, which is stopped now; it took %3.</source>
        <translation>%1 de %2 est créé, et le conteneur est arrêté maintenant ; cela a pris %3.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="323"/>
        <source>Made %1 of %2, which goes on; it stood still for at most %3.</source>
        <translation>%1 de %2 est créé, et le conteneur continue ; il s’est arrêté au plus %3.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="335"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="359"/>
        <source>The same processes, with the same files and as much memory.</source>
        <translation>Les mêmes processus, avec les mêmes fichiers et autant de mémoire.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="360"/>
        <source>%1: what changed from %2 to %3</source>
        <translation>%1 : ce qui a changé de %2 à %3</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="374"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="375"/>
        <source>Let %1 go on from %2? Its files are as they are now; what it did since is not in its memory.</source>
        <translation>Faire continuer %1 depuis %2 ? Ses fichiers sont tels qu’ils sont maintenant ; ce qu’il a fait depuis n’est pas dans sa mémoire.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="377"/>
        <location filename="../../ui/checkpoint_window_files.cpp" line="108"/>
        <source>&amp;Restore it</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="380"/>
        <location filename="../../ui/checkpoint_window_files.cpp" line="125"/>
        <source>%1 is being restored…</source>
        <translation>%1 est en cours de restauration…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/checkpoint_window.cpp" line="394"/>
        <source>%1 goes on from %2, with the %n processes that were dumped.</source>
        <translation>
            <numerusform>%1 continue depuis %2, avec le %n processus copié.</numerusform>
            <numerusform>%1 continue depuis %2, avec les %n processus copiés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="33"/>
        <source>Export. The file holds every password that its processes had in memory</source>
        <translation>Exporter. Le fichier contient chaque mot de passe que ses processus avaient en mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="43"/>
        <source>%1 is being packed.</source>
        <translation>%1 est en cours d’archivage.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="48"/>
        <source>Wrote %1: %2 for %3. It holds every password that its processes had in memory: keep it like one.</source>
        <translation>%1 écrit : %2 pour %3. Il contient chaque mot de passe que ses processus avaient en mémoire : gardez-le comme tel.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="67"/>
        <source>Import an archive for %1</source>
        <translation>Importer une archive pour %1</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="61"/>
        <source>Checkpoints (*.tar.zst)</source>
        <translation>Points de reprise (*.tar.zst)</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="23"/>
        <source>The &amp;checkpoint alone…</source>
        <translation>Le &amp;point de reprise seul…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="24"/>
        <source>With the container&apos;s &amp;image and files…</source>
        <translation>Avec l&apos;&amp;image et les fichiers du conteneur…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="61"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="69"/>
        <source>%1 is being read, and compared with its checksums…</source>
        <translation>%1 est lu, et comparé à ses sommes de contrôle…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="75"/>
        <source>%1 has the checkpoint %2.</source>
        <translation>%1 a le point de reprise %2.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="83"/>
        <source>Let a new container go on from an exported checkpoint</source>
        <translation>Faire reprendre un nouveau conteneur à partir d&apos;un point de reprise exporté</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="91"/>
        <source>Restore a file</source>
        <translation>Restaurer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="94"/>
        <source>the one it had</source>
        <translation>celui qu&apos;il avait</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_files.cpp" line="95"/>
        <source>A new container on %1 goes on from %2. It must not run anywhere else: two of one kind at one work spoil it. Its volumes must be there already.</source>
        <translation>Un nouveau conteneur sur %1 reprend à partir de %2. Il ne doit tourner nulle part ailleurs : deux qui font le même travail le gâtent. Ses volumes doivent déjà être là.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="35"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="35"/>
        <source>Delete %1 of %2 for ever? %3 come free.</source>
        <translation>Supprimer %1 de %2 pour toujours ? %3 seront libérés.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="49"/>
        <source>The &amp;chosen ones…</source>
        <translation>Ceux qui sont &amp;choisis…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="50"/>
        <source>By a &amp;rule…</source>
        <translation>Selon une &amp;règle…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="64"/>
        <source>Delete by a rule</source>
        <translation>Supprimer selon une règle</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="72"/>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="73"/>
        <source>any age</source>
        <translation>tout âge</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="102"/>
        <source>Of the others, those &amp;older than:</source>
        <translation>Des autres, ceux de &amp;plus de :</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="94"/>
        <source>None of %1 is to go by that rule.</source>
        <translation>Aucun de %1 n&apos;est à supprimer selon cette règle.</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="95"/>
        <source>These of %1 go for ever, and %2 come free: %3</source>
        <translation>Ceux-ci de %1 disparaissent pour toujours, et %2 se libèrent : %3</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="101"/>
        <source>&amp;Keep the newest:</source>
        <translation>&amp;Garder les derniers :</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window.cpp" line="135"/>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="36"/>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="81"/>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="41"/>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <location filename="../../ui/checkpoint_window_delete.cpp" line="43"/>
        <source>%1 came free.</source>
        <translation>%1 libérés.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <location filename="../../ui/command_bar.cpp" line="24"/>
        <source>The command that does the same</source>
        <translation>La commande qui fait la même chose</translation>
    </message>
    <message>
        <location filename="../../ui/command_bar.cpp" line="30"/>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../../ui/command_bar.cpp" line="54"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="69"/>
        <source>no: %1</source>
        <translation>non : %1</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="123"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="125"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="127"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="129"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="131"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="133"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="135"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../ui/container_model.cpp" line="137"/>
        <source>Can move?</source>
        <translation>Déplaçable ?</translation>
    </message>
</context>
<context>
    <name>ContentsWindow</name>
    <message>
        <location filename="../../ui/contents_window.cpp" line="49"/>
        <source>An archive of Podman, CRI-O or Kubernetes.</source>
        <translation>Une archive de Podman, CRI-O ou Kubernetes.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="43"/>
        <source>%1 of %2 (%3), exported from %4 with Docker %5, kernel %6</source>
        <translation>%1 de %2 (%3), exporté de %4 avec Docker %5, noyau %6</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="50"/>
        <source>Its container was %1.</source>
        <translation>Son conteneur était %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="51"/>
        <source>Its image was %1.</source>
        <translation>Son image était %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="53"/>
        <source>It was made at %1.</source>
        <translation>Faite le %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="79"/>
        <source>Show the &amp;values, passwords among them</source>
        <translation>Montrer les &amp;valeurs, mots de passe compris</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Handles</source>
        <translation>Traite</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Ignores</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Blocks</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="80"/>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>Mounted at</source>
        <translation>Monté sur</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="81"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="95"/>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="98"/>
        <source>&amp;Processes and files</source>
        <translation>&amp;Processus et fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="101"/>
        <source>The map of the memory</source>
        <translation>La carte de la mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="103"/>
        <source>&amp;Memory</source>
        <translation>&amp;Mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="106"/>
        <source>Sea&amp;rch</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="107"/>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="108"/>
        <source>&amp;Signals and mounts</source>
        <translation>&amp;Signaux et montages</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="110"/>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="111"/>
        <source>CRIU&apos;s &amp;images</source>
        <translation>&amp;Images de CRIU</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="129"/>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="132"/>
        <source>What they have open</source>
        <translation>Ce qu’ils ont d’ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="135"/>
        <source>Filter what is open</source>
        <translation>Filtrer ce qui est ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="156"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="179"/>
        <source>What processes do about signals</source>
        <translation>Ce que font les processus des signaux</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="180"/>
        <source>Mounts</source>
        <translation>Montages</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="192"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/contents_window.cpp" line="212"/>
        <source>%n processes with %1 of memory. Everything they had in memory is in it, passwords too.</source>
        <translation>
            <numerusform>%n processus avec %1 de mémoire. Tout ce qu’il avait en mémoire y est, mots de passe compris.</numerusform>
            <numerusform>%n processus avec %1 de mémoire. Tout ce qu’ils avaient en mémoire y est, mots de passe compris.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="215"/>
        <source>Its host name is %1.</source>
        <translation>Son nom d&apos;hôte est %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="217"/>
        <source>CRIU looked at %1 pages and wrote %2; the processes stood still for %3.</source>
        <translation>CRIU a examiné %1 pages et en a écrit %2 ; les processus sont restés arrêtés %3.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="221"/>
        <source>It can&apos;t be restored here as it is: %1.</source>
        <translation>Il ne peut pas être restauré ici en l&apos;état : %1.</translation>
    </message>
    <message>
        <location filename="../../ui/contents_window.cpp" line="222"/>
        <source>Not understood: %1</source>
        <translation>Non compris : %1</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../ui/sentences.cpp" line="13"/>
        <source>Lock the container on both hosts</source>
        <translation>Verrouiller le conteneur sur les deux hôtes</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="14"/>
        <source>The image is there already</source>
        <translation>L&apos;image est déjà là</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="15"/>
        <source>Copy the image layers that %1 lacks</source>
        <translation>Copier les couches de l&apos;image qui manquent à %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="16"/>
        <source>Create the container</source>
        <translation>Créer le conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="17"/>
        <source>Create the container and the holder of its network</source>
        <translation>Créer le conteneur et le porteur de son réseau</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="18"/>
        <source>Copy the writable layer while the container runs</source>
        <translation>Copier la couche inscriptible pendant que le conteneur tourne</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="19"/>
        <source>Copy the writable layer, %1 while the container runs</source>
        <translation>Copier la couche inscriptible, %1, pendant que le conteneur tourne</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="20"/>
        <source>Copy its memory in rounds while the container runs</source>
        <translation>Copier sa mémoire par passes pendant que le conteneur tourne</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="21"/>
        <source>Freeze the container on %1</source>
        <translation>Geler le conteneur sur %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="22"/>
        <source>Dump its memory</source>
        <translation>Vider sa mémoire dans des fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="23"/>
        <source>Dump what changed of its memory</source>
        <translation>Vider dans des fichiers ce qui a changé dans sa mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="24"/>
        <source>Copy the memory to %1</source>
        <translation>Copier la mémoire vers %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="25"/>
        <source>Copy the memory straight to %1</source>
        <translation>Copier la mémoire directement vers %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="26"/>
        <source>Copy the files that changed meanwhile</source>
        <translation>Copier les fichiers modifiés entre-temps</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="27"/>
        <source>Let it go on</source>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="28"/>
        <source>What is carried goes straight to %1, at about %2 a second.</source>
        <translation>Ce qui est transféré va tout droit vers %1, à environ %2 par seconde.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="29"/>
        <source>What is carried passes this computer: %1</source>
        <translation>Ce qui est transféré passe par cet ordinateur : %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="30"/>
        <source>What is carried passes this computer: that way is the faster one.</source>
        <translation>Ce qui est transféré passe par cet ordinateur : ce chemin est le plus rapide.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="31"/>
        <source>Docker dumps its memory, which takes longer than by runc. %1</source>
        <translation>Docker vide sa mémoire dans des fichiers, ce qui est plus long que par runc. %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="32"/>
        <source>Its memory is not copied ahead. %1</source>
        <translation>Sa mémoire n'est pas copiée d'avance. %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="33"/>
        <source>Its memory is not copied ahead. The kernel of %1 does not tell which memory was written (criu check --feature mem_dirty_track).</source>
        <translation>Sa mémoire n'est pas copiée d'avance. Le noyau de %1 ne dit pas quelle mémoire a été écrite (criu check --feature mem_dirty_track).</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="36"/>
        <source>Its memory goes onto the disk of %1, which takes longer. %2</source>
        <translation>Sa mémoire va sur le disque de %1, ce qui est plus long. %2</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="37"/>
        <source>Compare the checksums of everything on %1</source>
        <translation>Comparer toutes les sommes de contrôle sur %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="38"/>
        <source>Start it on %1 (from here on it is finished, not undone)</source>
        <translation>Le démarrer sur %1 (à partir d&apos;ici, on termine, on n&apos;annule plus)</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="39"/>
        <source>Prove that it is the same process and goes on</source>
        <translation>Prouver que c&apos;est le même processus et qu&apos;il continue</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="40"/>
        <source>End every process of the frozen original</source>
        <translation>Terminer chaque processus de l&apos;original gelé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="41"/>
        <source>Remove the original</source>
        <translation>Supprimer l&apos;original</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="42"/>
        <source>Rename the original; it stays, stopped</source>
        <translation>Renommer l&apos;original ; il reste, arrêté</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="43"/>
        <source>Give the restart policy back</source>
        <translation>Rendre la règle de redémarrage</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="44"/>
        <source>Remove what was needed on the way</source>
        <translation>Supprimer ce qui a servi en chemin</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="45"/>
        <source>A new container took its place, since this engine restores none with a network of its own. The old one is kept as %1, stopped, with its checkpoints.</source>
        <translation>Un nouveau conteneur a pris sa place, car ce moteur n&apos;en restaure aucun qui a son propre réseau. L&apos;ancien est gardé comme %1, arrêté, avec ses points de reprise.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="48"/>
        <source>remove the locks</source>
        <translation>retirer les verrous</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="49"/>
        <source>remove the image</source>
        <translation>supprimer l&apos;image</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="50"/>
        <source>remove them</source>
        <translation>les supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="51"/>
        <source>removed with the container</source>
        <translation>supprimé avec le conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="52"/>
        <source>unfreeze it: it goes on at once</source>
        <translation>le dégeler : il continue aussitôt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="53"/>
        <source>remove the dump</source>
        <translation>supprimer le vidage</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="54"/>
        <source>%1 runs on %2, untouched.</source>
        <translation>%1 tourne sur %2, intact.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="55"/>
        <source>%1 runs on %2, as before.</source>
        <translation>%1 tourne sur %2, comme avant.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="56"/>
        <source>%1 on %2 could not be let go; it may still be frozen there.</source>
        <translation>%1 sur %2 n&apos;a pas pu être relâché ; il y est peut-être encore gelé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="57"/>
        <source>%1 runs on %2.</source>
        <translation>%1 tourne sur %2.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="58"/>
        <source>There is no running container to move from %1 to %2.</source>
        <translation>Aucun conteneur en marche à déplacer de %1 vers %2.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="59"/>
        <source>%1 can move from %2 to %3.</source>
        <translation>%1 peut être déplacé de %2 vers %3.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="60"/>
        <source>%1 can move from %2 to %3, as far as can be seen.</source>
        <translation>%1 peut être déplacé de %2 vers %3, pour autant qu&apos;on puisse le voir.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="61"/>
        <source>%1 can&apos;t move as it is from %2 to %3.</source>
        <translation>%1 ne peut pas être déplacé tel quel de %2 vers %3.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="62"/>
        <source>%1 can&apos;t move as it is from %2 to %3, as far as can be seen.</source>
        <translation>%1 ne peut pas être déplacé tel quel de %2 vers %3, pour autant qu&apos;on puisse le voir.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="63"/>
        <source>All %1 containers can move from %2 to %3.</source>
        <translation>Les %1 conteneurs peuvent tous être déplacés de %2 vers %3.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="64"/>
        <source>All %1 containers can move from %2 to %3, as far as can be seen.</source>
        <translation>Les %1 conteneurs peuvent tous être déplacés de %2 vers %3, pour autant qu&apos;on puisse le voir.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="65"/>
        <source>%1 of %2 containers can move from %3 to %4.</source>
        <translation>%1 conteneurs sur %2 peuvent être déplacés de %3 vers %4.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="66"/>
        <source>%1 of %2 containers can move from %3 to %4, as far as can be seen.</source>
        <translation>%1 conteneurs sur %2 peuvent être déplacés de %3 vers %4, pour autant qu&apos;on puisse le voir.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="67"/>
        <source>Blocks</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="68"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="69"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="70"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="71"/>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="72"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="73"/>
        <source>needs a person</source>
        <translation>demande quelqu&apos;un</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="74"/>
        <source>rehearsed</source>
        <translation>répété</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="75"/>
        <source>cut off in step %1</source>
        <translation>interrompu à l&apos;étape %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="76"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="77"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="78"/>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="79"/>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="80"/>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="81"/>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="82"/>
        <source>Control groups</source>
        <translation>Groupes de contrôle</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="83"/>
        <source>Default runtime</source>
        <translation>Moteur d’exécution par défaut</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="84"/>
        <source>Free where Docker keeps its data</source>
        <translation>Libre là où Docker garde ses données</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="85"/>
        <source>Free memory</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="86"/>
        <source>From here to the host and back</source>
        <translation>D’ici à l’hôte et retour</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="87"/>
        <source>switched on</source>
        <translation>activés</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="88"/>
        <source>switched off</source>
        <translation>désactivés</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="89"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="90"/>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="91"/>
        <source>unknown without the agent</source>
        <translation>inconnu sans l’agent</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="92"/>
        <source>belongs to a migration: transship-cli recover tells of it</source>
        <translation>appartient à une migration : transship-cli recover en dit plus</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="93"/>
        <source>is not whole: its dump has failed, or is under way</source>
        <translation>n’est pas entier : sa copie a échoué, ou est en cours</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="94"/>
        <source>The image&apos;s name means another image on the destination, so the container names it by its id.</source>
        <translation>Le nom de l&apos;image en désigne une autre sur la destination, le conteneur la nomme donc par son numéro.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="95"/>
        <source>The network was given another name, or its form differs between the engines.</source>
        <translation>Le réseau a reçu un autre nom, ou sa forme diffère entre les moteurs.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="96"/>
        <source>Ports were changed as asked.</source>
        <translation>Des ports ont été changés comme demandé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="97"/>
        <source>Its volumes without a name are asked for by the name Docker gave them; docker rm -v keeps them.</source>
        <translation>Ses volumes sans nom sont demandés par le nom que Docker leur a donné ; docker rm -v les garde.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="98"/>
        <source>docker-init differs between the hosts: the source&apos;s came along, or the destination has the right one itself.</source>
        <translation>docker-init diffère entre les hôtes : celui de la source est venu avec, ou la destination a le bon.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="100"/>
        <source>The docker command wrote it on the source.</source>
        <translation>La commande docker l&apos;a écrit sur la source.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="101"/>
        <source>The engines&apos; defaults for control group namespaces differ.</source>
        <translation>Les moteurs ont des réglages par défaut différents pour les espaces de noms des groupes de contrôle.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="102"/>
        <source>The engines&apos; defaults for hidden paths differ.</source>
        <translation>Les moteurs ont des réglages par défaut différents pour les chemins cachés.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="103"/>
        <source>The engines&apos; defaults for read-only paths differ.</source>
        <translation>Les moteurs ont des réglages par défaut différents pour les chemins en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="104"/>
        <source>The engines name their default runtime differently.</source>
        <translation>Les moteurs nomment différemment leur runtime par défaut.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="105"/>
        <source>The size of the terminal that created the container.</source>
        <translation>La taille du terminal qui a créé le conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="106"/>
        <source>This field moved to the network&apos;s settings in newer engines.</source>
        <translation>Ce champ est passé aux réglages du réseau dans les moteurs récents.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="107"/>
        <source>This field exists in some engines only.</source>
        <translation>Ce champ n&apos;existe que dans certains moteurs.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="108"/>
        <source>The holder has the host name.</source>
        <translation>C&apos;est le porteur qui a le nom d&apos;hôte.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="109"/>
        <source>The holder has the ports.</source>
        <translation>C&apos;est le porteur qui a les ports.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="110"/>
        <source>The holder publishes the ports.</source>
        <translation>C&apos;est le porteur qui publie les ports.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="111"/>
        <source>The container lives in its holder&apos;s network.</source>
        <translation>Le conteneur vit dans le réseau de son porteur.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="112"/>
        <source>The holder has the name service.</source>
        <translation>C&apos;est le porteur qui a le service de noms.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="113"/>
        <source>Network settings belong to the holder.</source>
        <translation>Les réglages du réseau appartiennent au porteur.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="114"/>
        <source>The holder has the network.</source>
        <translation>C&apos;est le porteur qui a le réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="115"/>
        <source>The container has a network of its own again, without a holder.</source>
        <translation>Le conteneur a de nouveau son propre réseau, sans porteur.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="116"/>
        <source>The original was started with --rm and is gone.</source>
        <translation>L&apos;original a été démarré avec --rm et a disparu.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="117"/>
        <source>The original stays on %1, stopped, as %2.</source>
        <translation>L&apos;original reste sur %1, arrêté, sous le nom %2.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="118"/>
        <source>What lay in %1 on %2 is in %3 now.</source>
        <translation>Ce qui était dans %1 sur %2 est maintenant dans %3.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="119"/>
        <source>What it wrote to its log before the move is in %1.</source>
        <translation>Ce qu&apos;il avait écrit dans son journal avant le déplacement est dans %1.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="120"/>
        <source>When both hosts can be reached, run: transship-cli recover %1</source>
        <translation>Quand les deux hôtes seront joignables, lancez : transship-cli recover %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="121"/>
        <source>its container is gone</source>
        <translation>son conteneur n’est plus là</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="122"/>
        <source>was made by CRIU %1, which is newer than this host&apos;s %2</source>
        <translation>fait par CRIU %1, plus récent que celui de cet hôte, %2</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="123"/>
        <source>was made on a processor with instructions that this one lacks: %1</source>
        <translation>fait sur un processeur dont celui-ci n&apos;a pas les instructions : %1</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="124"/>
        <source>for writing</source>
        <translation>en écriture</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="125"/>
        <source>for reading</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="126"/>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="127"/>
        <source>%1 had %2 bytes and has %3</source>
        <translation>%1 avait %2 octets et en a %3</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="132"/>
        <source>The address does not fit</source>
        <translation>L&apos;adresse ne convient pas</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="133"/>
        <source>Without the agent</source>
        <translation>Sans l&apos;agent</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="134"/>
        <source>A profile of its own</source>
        <translation>Un profil à lui</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="135"/>
        <source>Different architectures</source>
        <translation>Architectures différentes</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="136"/>
        <source>Started with --rm</source>
        <translation>Démarré avec --rm</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="137"/>
        <source>A fresh start may be simpler</source>
        <translation>Un nouveau démarrage est peut-être plus simple</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="138"/>
        <source>Different control groups</source>
        <translation>Groupes de contrôle différents</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="139"/>
        <source>Clocks differ</source>
        <translation>Les horloges diffèrent</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="140"/>
        <source>Compose project</source>
        <translation>Projet Compose</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="141"/>
        <source>The processor lacks instructions</source>
        <translation>Il manque des instructions au processeur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="142"/>
        <source>CRIU waits for breakpoints</source>
        <translation>CRIU attend des points d’arrêt</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="143"/>
        <source>CRIU complains of its kernel</source>
        <translation>CRIU se plaint de son noyau</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="144"/>
        <source>CRIU too old for its kernel</source>
        <translation>CRIU trop ancien pour son noyau</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="145"/>
        <source>Older CRIU on the destination</source>
        <translation>CRIU plus ancien sur la destination</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="146"/>
        <source>CRIU unknown</source>
        <translation>CRIU inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="147"/>
        <source>CRIU is missing</source>
        <translation>CRIU est absent</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="148"/>
        <source>A descriptor that can&apos;t be moved</source>
        <translation>Un descripteur qui ne peut pas être déplacé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="149"/>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="150"/>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="151"/>
        <source>Longer than allowed</source>
        <translation>Plus long que permis</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="152"/>
        <source>Engine with a known fault</source>
        <translation>Moteur avec un défaut connu</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="153"/>
        <source>Engine newer than tested</source>
        <translation>Moteur plus récent que testé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="154"/>
        <source>Older engine</source>
        <translation>Moteur plus ancien</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="155"/>
        <source>Started by docker exec</source>
        <translation>Démarré par docker exec</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="156"/>
        <source>Checkpoints are switched off</source>
        <translation>Les checkpoints sont désactivés</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="157"/>
        <source>Something restarts unhealthy containers</source>
        <translation>Quelque chose redémarre les conteneurs malades</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="158"/>
        <source>Descriptors unknown</source>
        <translation>Descripteurs inconnus</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="159"/>
        <source>A holder</source>
        <translation>Un porteur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="160"/>
        <source>Another docker-init</source>
        <translation>Un autre docker-init</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="161"/>
        <source>No iptables</source>
        <translation>Pas d&apos;iptables</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="162"/>
        <source>A Java virtual machine</source>
        <translation>Une machine virtuelle Java</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="163"/>
        <source>Kubernetes pod</source>
        <translation>Pod Kubernetes</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="164"/>
        <source>The fast lane</source>
        <translation>La voie rapide</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="165"/>
        <source>Leftovers of restores</source>
        <translation>Restes de restaurations</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="166"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="167"/>
        <source>Locks unknown</source>
        <translation>Verrous inconnus</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="168"/>
        <source>Locked file</source>
        <translation>Fichier verrouillé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="169"/>
        <source>The log stays behind</source>
        <translation>Le journal reste sur place</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="170"/>
        <source>Different security modules</source>
        <translation>Modules de sécurité différents</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="171"/>
        <source>Too little memory</source>
        <translation>Trop peu de mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="172"/>
        <source>Something is renamed</source>
        <translation>Quelque chose est renommé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="173"/>
        <source>A mount below a bind mount</source>
        <translation>Un montage sous un montage bind</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="174"/>
        <source>A file that differs</source>
        <translation>Un fichier qui diffère</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="175"/>
        <source>Content of the host</source>
        <translation>Contenu de l&apos;hôte</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="176"/>
        <source>A mount that CRIU can&apos;t dump</source>
        <translation>Un montage que CRIU ne peut pas vider</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="177"/>
        <source>Missing bind mount</source>
        <translation>Montage bind absent</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="178"/>
        <source>Shared bind mount</source>
        <translation>Montage bind partagé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="179"/>
        <source>Something else lies there</source>
        <translation>Autre chose s&apos;y trouve</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="180"/>
        <source>No such mount</source>
        <translation>Pas de tel montage</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="181"/>
        <source>Mounts unknown</source>
        <translation>Montages inconnus</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="182"/>
        <source>Mounts that stay behind</source>
        <translation>Montages qui restent sur place</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="183"/>
        <source>The name is taken</source>
        <translation>Le nom est pris</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="184"/>
        <source>No name for a container</source>
        <translation>Pas un nom de conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="185"/>
        <source>Shared namespaces</source>
        <translation>Espaces de noms partagés</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="186"/>
        <source>Unsupported network</source>
        <translation>Réseau non pris en charge</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="187"/>
        <source>Another container&apos;s network</source>
        <translation>Réseau d&apos;un autre conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="188"/>
        <source>Others use its network</source>
        <translation>D&apos;autres utilisent son réseau</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="189"/>
        <source>It does not run</source>
        <translation>Il ne tourne pas</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="190"/>
        <source>Straight from host to host</source>
        <translation>Directement d&apos;hôte à hôte</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="191"/>
        <source>It is paused</source>
        <translation>Il est en pause</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="192"/>
        <source>The port is taken</source>
        <translation>Le port est pris</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="193"/>
        <source>The rehearsal failed</source>
        <translation>La répétition a échoué</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="194"/>
        <source>The container itself was rehearsed</source>
        <translation>Le conteneur lui-même a été répété</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="195"/>
        <source>It is restarting</source>
        <translation>Il redémarre</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="196"/>
        <source>Rootless Docker</source>
        <translation>Docker sans root</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="197"/>
        <source>Another runtime</source>
        <translation>Un autre runtime</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="198"/>
        <source>One host twice</source>
        <translation>Deux fois le même hôte</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="199"/>
        <source>/dev/shm unknown</source>
        <translation>/dev/shm inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="200"/>
        <source>Shared memory in /dev/shm</source>
        <translation>Mémoire partagée dans /dev/shm</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="201"/>
        <source>A socket that can&apos;t be moved</source>
        <translation>Un socket qui ne peut pas être déplacé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="202"/>
        <source>Too little room</source>
        <translation>Trop peu de place</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="203"/>
        <source>Stopped process</source>
        <translation>Processus arrêté</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="204"/>
        <source>Unsupported storage</source>
        <translation>Stockage non pris en charge</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="205"/>
        <source>Swarm service</source>
        <translation>Service Swarm</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="206"/>
        <source>Connections need the agent</source>
        <translation>Les connexions ont besoin de l&apos;agent</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="207"/>
        <source>A connection that can&apos;t be kept</source>
        <translation>Une connexion qui ne peut pas être gardée</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="208"/>
        <source>Connections unknown</source>
        <translation>Connexions inconnues</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="209"/>
        <source>Open TCP connection</source>
        <translation>Connexion TCP ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="210"/>
        <source>Connected to a process outside</source>
        <translation>Connecté à un processus extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="211"/>
        <source>User namespace</source>
        <translation>Espace de noms utilisateur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="212"/>
        <source>A volume is renamed</source>
        <translation>Un volume est renommé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="213"/>
        <source>A volume of a driver</source>
        <translation>Un volume d&apos;un pilote</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="214"/>
        <source>A volume that mounts something of the host</source>
        <translation>Un volume qui monte quelque chose de l&apos;hôte</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="215"/>
        <source>A volume of an earlier move</source>
        <translation>Un volume d&apos;un déplacement antérieur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="216"/>
        <source>No such volume</source>
        <translation>Pas de tel volume</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="217"/>
        <source>Shared volume</source>
        <translation>Volume partagé</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="218"/>
        <source>The volume exists there</source>
        <translation>Le volume y existe déjà</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="219"/>
        <source>Volumes of another container</source>
        <translation>Volumes d&apos;un autre conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="220"/>
        <source>Volumes are read while it stands still</source>
        <translation>Les volumes sont lus pendant qu&apos;il est arrêté</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="225"/>
        <source>The copy would have another address than its programs and peers expect.</source>
        <translation>La copie aurait une autre adresse que celle attendue par ses programmes et ses correspondants.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="226"/>
        <source>Only the agent can read what changed, look into processes and hold a lease on the frozen container.</source>
        <translation>Seul l’agent peut lire ce qui a changé, regarder dans les processus et tenir un bail sur le conteneur gelé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="227"/>
        <source>Docker can&apos;t start the copy where the profile is not loaded.</source>
        <translation>Docker ne peut pas démarrer la copie là où le profil n’est pas chargé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="228"/>
        <source>A running process consists of its processor&apos;s instructions.</source>
        <translation>Un processus en cours est fait des instructions de son processeur.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="229"/>
        <source>The original vanishes when its processes end, so it can&apos;t be kept.</source>
        <translation>L’original disparaît quand ses processus se terminent ; il ne peut pas être gardé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="230"/>
        <source>What keeps nothing needs no migration.</source>
        <translation>Ce qui ne garde rien n’a pas besoin de migration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="231"/>
        <source>CRIU can&apos;t restore the container&apos;s mounts of one version on the other.</source>
        <translation>CRIU ne peut pas restaurer les montages du conteneur d’une version sur l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="232"/>
        <source>Sessions, certificates and time-outs in the processes see the time of day jump.</source>
        <translation>Les sessions, certificats et délais des processus voient l’heure sauter.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="233"/>
        <source>docker compose up would make the container again beside its copy.</source>
        <translation>docker compose up recréerait le conteneur à côté de sa copie.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="234"/>
        <source>A process that uses them dies at its next step, after the original is gone.</source>
        <translation>Un processus qui les utilise meurt au pas suivant, quand l’original n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="235"/>
        <source>A CRIU that waits for a breakpoint that never comes hangs at the end of the dump.</source>
        <translation>Un CRIU qui attend un point d’arrêt qui ne vient jamais se bloque à la fin de la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="236"/>
        <source>What the kernel lacks can make a dump or a restore fail.</source>
        <translation>Ce qui manque au noyau peut faire échouer une copie ou une restauration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="237"/>
        <source>A CRIU that does not know its kernel&apos;s processes fails in the dump.</source>
        <translation>Un CRIU qui ne connaît pas les processus de son noyau échoue pendant la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="238"/>
        <source>A CRIU reads dumps of older ones, not of newer ones.</source>
        <translation>Un CRIU lit les copies des versions plus anciennes, pas des plus récentes.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="239"/>
        <source>A missing or old CRIU shows only when the dump or the restore fails.</source>
        <translation>Un CRIU absent ou ancien ne se voit que quand la copie ou la restauration échoue.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="240"/>
        <source>CRIU dumps and restores the processes; Docker only calls it.</source>
        <translation>C’est CRIU qui copie et restaure les processus ; Docker ne fait que l’appeler.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="241"/>
        <source>CRIU refuses to dump a process with an object of the kernel that it can&apos;t make again.</source>
        <translation>CRIU refuse de copier un processus avec un objet du noyau qu’il ne sait pas refaire.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="242"/>
        <source>The state inside a device of the host can&apos;t be moved.</source>
        <translation>L’état d’un périphérique de l’hôte ne peut pas être déplacé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="243"/>
        <source>Its engine runs in a virtual machine that Transship&apos;s SSH does not lead to.</source>
        <translation>Son moteur tourne dans une machine virtuelle où le SSH de Transship ne mène pas.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="244"/>
        <source>Users notice when the container stands still.</source>
        <translation>Les utilisateurs remarquent que le conteneur est à l’arrêt.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="245"/>
        <source>Restores fail in the first releases of Docker 25.</source>
        <translation>Les restaurations échouent dans les premières versions de Docker 25.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="246"/>
        <source>A new engine may restore in another way than the ones this was tried with.</source>
        <translation>Un nouveau moteur peut restaurer autrement que ceux avec lesquels ceci a été essayé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="247"/>
        <source>What goes well with an older engine depends on its CRIU.</source>
        <translation>Ce qui réussit avec un moteur plus ancien dépend de son CRIU.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="248"/>
        <source>CRIU dumps what descends from the container&apos;s first process, and would lose this one.</source>
        <translation>CRIU copie ce qui descend du premier processus du conteneur, et perdrait celui-ci.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="249"/>
        <source>Docker refuses to checkpoint or restore anything without its experimental mode.</source>
        <translation>Sans son mode expérimental, Docker refuse tout point de reprise et toute restauration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="250"/>
        <source>A frozen container looks unhealthy, and a restart ends the migration.</source>
        <translation>Un conteneur gelé paraît malade, et un redémarrage met fin à la migration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="251"/>
        <source>What CRIU does not take along shows only when the dump fails.</source>
        <translation>Ce que CRIU n’emporte pas ne se voit que quand la copie échoue.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="252"/>
        <source>It keeps another container&apos;s network, and moves with that one.</source>
        <translation>Il tient le réseau d’un autre conteneur, et part avec celui-ci.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="253"/>
        <source>The process maps the host&apos;s own file, which must be the same for the restore.</source>
        <translation>Le processus projette un fichier de l’hôte, qui doit être le même à la restauration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="254"/>
        <source>CRIU holds open connections still with iptables while it dumps and restores them.</source>
        <translation>CRIU immobilise les connexions ouvertes avec iptables pendant qu’il les copie et les restaure.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="255"/>
        <source>Its whole heap travels, and the standstill grows with it.</source>
        <translation>Tout son tas voyage, et l’arrêt s’allonge avec lui.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="256"/>
        <source>The kubelet would start another one as soon as this one is gone.</source>
        <translation>Le kubelet en démarrerait un autre dès que celui-ci est parti.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="257"/>
        <source>Docker by itself copies the memory twice on each host.</source>
        <translation>Docker seul copie la mémoire deux fois sur chaque hôte.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="258"/>
        <source>Each holds the whole memory of a container, and nothing removes it.</source>
        <translation>Chacun contient toute la mémoire d’un conteneur, et rien ne le supprime.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="259"/>
        <source>--link names containers that stay behind.</source>
        <translation>--link nomme des conteneurs qui restent sur place.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="260"/>
        <source>A locked file shows only when the dump fails.</source>
        <translation>Un fichier verrouillé ne se voit que quand la copie échoue.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="261"/>
        <source>CRIU takes locks along only if it is told to.</source>
        <translation>CRIU n’emporte les verrous que si on le lui dit.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="262"/>
        <source>docker logs on the destination begins with the move.</source>
        <translation>docker logs commence, sur la destination, au déplacement.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="263"/>
        <source>A dump names the profile that each process is confined by, and the restore asks for the same.</source>
        <translation>Une copie nomme le profil qui confine chaque processus, et la restauration demande le même.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="264"/>
        <source>The kernel would end something on the destination to make room for the container.</source>
        <translation>Le noyau arrêterait quelque chose sur la destination pour faire place au conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="265"/>
        <source>What the destination has there makes room for the copy.</source>
        <translation>Ce que la destination a là fait place à la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="266"/>
        <source>It belongs to the host, which the container leaves.</source>
        <translation>Cela appartient à l’hôte, que le conteneur quitte.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="267"/>
        <source>Without the agent single files can&apos;t be copied.</source>
        <translation>Sans l’agent, des fichiers isolés ne peuvent pas être copiés.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="268"/>
        <source>It belongs to the host, so the destination&apos;s own is used.</source>
        <translation>Cela appartient à l’hôte ; celui de la destination est donc utilisé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="269"/>
        <source>CRIU refuses to dump a container that sees a part of a file system of the host.</source>
        <translation>CRIU refuse de copier un conteneur qui voit une partie d’un système de fichiers de l’hôte.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="270"/>
        <source>The container can&apos;t be created without it.</source>
        <translation>Le conteneur ne peut pas être créé sans cela.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="271"/>
        <source>Another container would go on writing to the original.</source>
        <translation>Un autre conteneur continuerait d’écrire dans l’original.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="272"/>
        <source>What the destination has is never overwritten.</source>
        <translation>Ce que la destination possède n’est jamais écrasé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="273"/>
        <source>The option names a path at which nothing is mounted.</source>
        <translation>L’option nomme un chemin où rien n’est monté.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="274"/>
        <source>A mount that CRIU can&apos;t dump shows only when the dump fails.</source>
        <translation>Un montage que CRIU ne sait pas copier ne se voit que quand la copie échoue.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="275"/>
        <source>Nothing copies their content.</source>
        <translation>Rien ne copie leur contenu.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="276"/>
        <source>Docker gives a name to one container only.</source>
        <translation>Docker ne donne un nom qu’à un seul conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="277"/>
        <source>Docker would refuse it.</source>
        <translation>Docker le refuserait.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="278"/>
        <source>What it shares stays behind with its owner.</source>
        <translation>Ce qu’il partage reste avec son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="279"/>
        <source>Its addresses belong to the host&apos;s own network card.</source>
        <translation>Ses adresses appartiennent à la carte réseau de l’hôte.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="280"/>
        <source>That container stays behind.</source>
        <translation>Ce conteneur-là reste sur place.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="281"/>
        <source>They would lose it.</source>
        <translation>Ils le perdraient.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="282"/>
        <source>There is no live memory to move.</source>
        <translation>Il n’y a pas de mémoire vive à déplacer.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="283"/>
        <source>On the other host it would run, to somebody&apos;s surprise.</source>
        <translation>Sur l’autre hôte il tournerait, à la surprise de quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="284"/>
        <source>The way past this computer is the shorter one.</source>
        <translation>Le chemin qui évite cet ordinateur est le plus court.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="285"/>
        <source>Two containers can&apos;t publish one port.</source>
        <translation>Deux conteneurs ne peuvent pas publier le même port.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="286"/>
        <source>What does not survive a rehearsal between these hosts would hardly survive the migration.</source>
        <translation>Ce qui ne survit pas à une répétition entre ces hôtes survivrait difficilement à la migration.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="287"/>
        <source>What was tried with the very container is known, not predicted.</source>
        <translation>Ce qui a été essayé avec le conteneur même est su, non prédit.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="288"/>
        <source>It has no state that lasts long enough to be moved.</source>
        <translation>Il n’a pas d’état qui dure assez pour être déplacé.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="289"/>
        <source>CRIU needs the host&apos;s root to read and to build processes.</source>
        <translation>CRIU a besoin du root de l’hôte pour lire et construire des processus.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="290"/>
        <source>Only runc can checkpoint and restore.</source>
        <translation>Seul runc sait créer et restaurer des points de reprise.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="291"/>
        <source>There is nothing to move.</source>
        <translation>Il n’y a rien à déplacer.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="292"/>
        <source>Whether something lies there shows only when the restore fails.</source>
        <translation>S’il y a là quelque chose, cela ne se voit que quand la restauration échoue.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="293"/>
        <source>Docker mounts it anew, so a restore without its content fails.</source>
        <translation>Docker le monte à neuf, et une restauration sans son contenu échoue.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="294"/>
        <source>CRIU refuses to dump a process with a socket of a kind that it can&apos;t make again.</source>
        <translation>CRIU refuse de copier un processus avec un type de socket qu’il ne sait pas refaire.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="295"/>
        <source>A full disk stops the migration half-way, and other containers with it.</source>
        <translation>Un disque plein arrête la migration à mi-chemin, et d’autres conteneurs avec elle.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="296"/>
        <source>CRIU waits for ever for a process that does not run.</source>
        <translation>CRIU attend sans fin un processus qui ne tourne pas.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="297"/>
        <source>Transship lays files into overlay2&apos;s directories; other drivers keep them elsewhere.</source>
        <translation>Transship pose les fichiers dans les répertoires d’overlay2 ; d’autres pilotes les gardent ailleurs.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="298"/>
        <source>Swarm would start another one as soon as this one is gone.</source>
        <translation>Swarm en démarrerait un autre dès que celui-ci est parti.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="299"/>
        <source>Only the agent can tell CRIU what to do with connections, and cut the source off.</source>
        <translation>Seul l’agent peut dire à CRIU que faire des connexions, et couper la source.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="300"/>
        <source>Where the address does not move, the peer&apos;s packets never reach the copy.</source>
        <translation>Là où l’adresse ne suit pas, les paquets du correspondant n’atteignent jamais la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="301"/>
        <source>An open connection shows only when the dump fails.</source>
        <translation>Une connexion ouverte ne se voit que quand la copie échoue.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="302"/>
        <source>A connection belongs to its addresses, and the peer knows only the old host.</source>
        <translation>Une connexion tient à ses adresses, et le correspondant ne connaît que l’ancien hôte.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="303"/>
        <source>The other end stays on the source, so CRIU refuses to dump this one.</source>
        <translation>L’autre bout reste sur la source ; CRIU refuse donc de copier celui-ci.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="304"/>
        <source>CRIU can&apos;t restore processes inside a user namespace of their own.</source>
        <translation>CRIU ne sait pas restaurer des processus dans un espace d’utilisateurs à eux.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="305"/>
        <source>What the destination has under that name makes room for the copy.</source>
        <translation>Ce que la destination a sous ce nom fait place à la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="306"/>
        <source>Its content is not on the source, so it is not copied.</source>
        <translation>Son contenu n’est pas sur la source, il n’est donc pas copié.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="307"/>
        <source>What it mounts stays on the source.</source>
        <translation>Ce qu’il monte reste sur la source.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="308"/>
        <source>Only what differs is copied.</source>
        <translation>Seul ce qui diffère est copié.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="309"/>
        <source>It can&apos;t be used again where it does not exist.</source>
        <translation>Il ne peut pas être réutilisé là où il n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="310"/>
        <source>The other container stays behind.</source>
        <translation>L’autre conteneur reste sur place.</translation>
    </message>
    <message>
        <location filename="../../ui/sentences.cpp" line="311"/>
        <source>The downtime grows with them.</source>
        <translation>L’arrêt s’allonge avec eux.</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="55"/>
        <source>&amp;Finish or undo</source>
        <translation>&amp;Terminer ou annuler</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="56"/>
        <source>&amp;Go on with the queue</source>
        <translation>&amp;Continuer la file</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="57"/>
        <source>F&amp;orget the queue</source>
        <translation>&amp;Oublier la file</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="59"/>
        <source>Cut off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="63"/>
        <source>An earlier Transship was cut off while it moved containers.</source>
        <translation>Un Transship antérieur a été interrompu pendant qu&apos;il déplaçait des conteneurs.</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="65"/>
        <source>Before the start was sent everything is undone, and the container goes on where it was; after it the destination is looked at, and the migration is finished. Nothing is changed where a host can&apos;t be reached.</source>
        <translation>Avant l&apos;envoi du démarrage, tout est annulé et le conteneur continue où il était ; après, la destination est examinée et le déplacement est terminé. Rien n&apos;est modifié là où un hôte est injoignable.</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="107"/>
        <source>%1, from %2 to %3: cut off in step &quot;%4&quot; at %5</source>
        <translation>%1, de %2 vers %3 : interrompu à l&apos;étape « %4 » à %5</translation>
    </message>
    <message>
        <location filename="../../ui/cut_off_dialog.cpp" line="111"/>
        <source>A queue from %1 to %2, with %3 left</source>
        <translation>Une file de %1 vers %2, il en reste %3</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <location filename="../../ui/demo.cpp" line="46"/>
        <location filename="../../ui/demo.cpp" line="53"/>
        <source>The demo hosts could not be started.</source>
        <translation>Les hôtes de démonstration n&apos;ont pas pu être démarrés.</translation>
    </message>
    <message>
        <location filename="../../ui/demo.cpp" line="55"/>
        <source>Starting two demo hosts. The first time their system is fetched, which takes some minutes.</source>
        <translation>Deux hôtes de démonstration démarrent. La première fois, leur système est téléchargé, ce qui prend quelques minutes.</translation>
    </message>
</context>
<context>
    <name>DestinationModel</name>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="32"/>
        <source>The container runs there.</source>
        <translation>Le conteneur y tourne.</translation>
    </message>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="34"/>
        <source>Its processor is another one: %1 instead of %2.</source>
        <translation>Son processeur est un autre : %1 au lieu de %2.</translation>
    </message>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="35"/>
        <source>Docker runs rootless there, and CRIU needs root.</source>
        <translation>Docker y tourne sans root, et CRIU a besoin de root.</translation>
    </message>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="36"/>
        <source>Docker remaps users there, which CRIU can&apos;t restore.</source>
        <translation>Docker y transpose les utilisateurs, ce que CRIU ne peut pas restaurer.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="93"/>
        <source>Remove the original once the copy is proven</source>
        <translation>Supprimer l&apos;original une fois la copie prouvée</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="94"/>
        <source>&amp;With the agent: less is copied while the container stands still, and a cut connection never leaves it frozen</source>
        <translation>&amp;Avec l&apos;agent : moins est copié pendant l&apos;arrêt du conteneur, et une connexion coupée ne le laisse jamais gelé</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="96"/>
        <source>With&amp;out the agent</source>
        <translation>&amp;Sans l&apos;agent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages.cpp" line="97"/>
        <source>Move %n containers</source>
        <translation>
            <numerusform>Déplacer %n conteneur</numerusform>
            <numerusform>Déplacer %n conteneurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="98"/>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="99"/>
        <source>From %1 to the host you choose. The original is kept, stopped and renamed, unless you choose otherwise.</source>
        <translation>De %1 vers l&apos;hôte de votre choix. L&apos;original est gardé, arrêté et renommé, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="103"/>
        <source>none; for example http://%1:8080/health</source>
        <translation>aucune ; par exemple http://%1:8080/health</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="105"/>
        <source>Asked from here before, during and after the migration, as published TCP ports are, to tell how long it was away.</source>
        <translation>Interrogée d&apos;ici avant, pendant et après le déplacement, comme les ports TCP publiés, pour dire combien de temps le service a manqué.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="112"/>
        <source>The agent is a small program of Transship that is root on both hosts while a container is moved. It leaves nothing behind. Your agreement is remembered for these hosts.</source>
        <translation>L&apos;agent est un petit programme de Transship qui est root sur les deux hôtes pendant le déplacement. Il ne laisse rien. Votre accord est retenu pour ces hôtes.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="116"/>
        <source>&amp;To:</source>
        <translation>&amp;Vers :</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="118"/>
        <source>&amp;At a time:</source>
        <translation>À la &amp;fois :</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="120"/>
        <source>&amp;Name there:</source>
        <translation>&amp;Nom là-bas :</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="121"/>
        <source>&amp;Its HTTP address:</source>
        <translation>Son adresse &amp;HTTP :</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="123"/>
        <source>On the hosts:</source>
        <translation>Sur les hôtes :</translation>
    </message>
</context>
<context>
    <name>DowntimeChart</name>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="24"/>
        <source>Downtime predicted and measured</source>
        <translation>Temps d&apos;arrêt prédit et mesuré</translation>
    </message>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="31"/>
        <location filename="../../ui/downtime_chart.cpp" line="77"/>
        <source>%1: %2, predicted %3</source>
        <translation>%1 : %2, prédit %3</translation>
    </message>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="50"/>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="50"/>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <location filename="../../ui/downtime_chart.cpp" line="56"/>
        <source>highest bar: %1</source>
        <translation>barre la plus haute : %1</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <location filename="../../ui/finding_model.cpp" line="59"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../ui/finding_model.cpp" line="61"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/finding_model.cpp" line="63"/>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../../ui/finding_model.cpp" line="65"/>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
</context>
<context>
    <name>GuiQuestions</name>
    <message>
        <location filename="../../ui/gui_questions.cpp" line="47"/>
        <source>Unknown host key</source>
        <translation>Clé d&apos;hôte inconnue</translation>
    </message>
    <message>
        <location filename="../../ui/gui_questions.cpp" line="48"/>
        <source>%1 is not known yet. Is this its key?

%2
%3</source>
        <translation>%1 n&apos;est pas encore connu. Est-ce sa clé ?

%2
%3</translation>
    </message>
    <message>
        <location filename="../../ui/gui_questions.cpp" line="53"/>
        <source>Trust this key</source>
        <translation>Faire confiance à cette clé</translation>
    </message>
    <message>
        <location filename="../../ui/gui_questions.cpp" line="54"/>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../ui/help_window.cpp" line="35"/>
        <source>Transship help</source>
        <translation>Aide de Transship</translation>
    </message>
    <message>
        <location filename="../../ui/help_window.cpp" line="44"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../ui/help_window.cpp" line="45"/>
        <source>All &amp;findings</source>
        <translation>Tous les &amp;constats</translation>
    </message>
    <message>
        <location filename="../../ui/help_window.cpp" line="46"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../ui/history_model.cpp" line="47"/>
        <source>can&apos;t be read: %1</source>
        <translation>illisible : %1</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="52"/>
        <source>preflight</source>
        <translation>vérification</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="72"/>
        <source>Began (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="74"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="76"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="78"/>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="80"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="82"/>
        <source>Stood still</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../ui/history_model.cpp" line="84"/>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <location filename="../../ui/history_window.cpp" line="36"/>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="37"/>
        <source>&amp;Remove the original…</source>
        <translation>&amp;Supprimer l&apos;original…</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="39"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="33"/>
        <source>Migrations and preflights</source>
        <translation>Déplacements et vérifications</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="45"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="55"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="74"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../ui/history_window.cpp" line="104"/>
        <source>Nothing was migrated or checked from this account yet.</source>
        <translation>Rien n&apos;a encore été déplacé ni vérifié depuis ce compte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history_window.cpp" line="105"/>
        <source>%n migrations, %1 of them done.</source>
        <translation>
            <numerusform>%n déplacement, dont %1 fait.</numerusform>
            <numerusform>%n déplacements, dont %1 faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history_window.cpp" line="106"/>
        <source>%n preflights.</source>
        <translation>
            <numerusform>%n vérification.</numerusform>
            <numerusform>%n vérifications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <location filename="../../ui/hit_model.cpp" line="34"/>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../../ui/hit_model.cpp" line="36"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/hit_model.cpp" line="38"/>
        <source>Around it</source>
        <translation>Autour</translation>
    </message>
</context>
<context>
    <name>HostChooser</name>
    <message>
        <location filename="../../ui/host_chooser.cpp" line="61"/>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="34"/>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="38"/>
        <source>Add a host</source>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="38"/>
        <source>Edit a host</source>
        <translation>Modifier un hôte</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="51"/>
        <source>web1</source>
        <translation>web1</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="52"/>
        <source>10.0.0.5, or a name</source>
        <translation>10.0.0.5, ou un nom</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="53"/>
        <source>as ~/.ssh/config says, or your own name</source>
        <translation>comme dans ~/.ssh/config, sinon votre nom</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="54"/>
        <source>22</source>
        <translation>22</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="55"/>
        <source>those of ~/.ssh and of the SSH agent</source>
        <translation>celles de ~/.ssh et de l&apos;agent SSH</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="56"/>
        <location filename="../../ui/host_dialog.cpp" line="57"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="62"/>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="66"/>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="67"/>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="68"/>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="69"/>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="70"/>
        <source>&amp;Key file:</source>
        <translation>Fichier de &amp;clé :</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="73"/>
        <source>&amp;Jump host:</source>
        <translation>Hôte de &amp;rebond :</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="74"/>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe :</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="76"/>
        <source>Passwords and passphrases are asked for when they are needed. Only the desktop&apos;s keyring ever keeps one, if you want it to.</source>
        <translation>Les mots de passe et phrases secrètes sont demandés au besoin. Seul le trousseau du bureau en garde un, si vous le voulez.</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="124"/>
        <source>The private key</source>
        <translation>La clé privée</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="135"/>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../../ui/host_dialog.cpp" line="144"/>
        <source>It works: Docker %1, kernel %2, %3.</source>
        <translation>Cela marche : Docker %1, noyau %2, %3.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <location filename="../../ui/host_list.cpp" line="20"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="22"/>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="32"/>
        <source>Address of a host</source>
        <translation>Adresse d&apos;un hôte</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="33"/>
        <source>user@host</source>
        <translation>utilisateur@hôte</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="36"/>
        <location filename="../../ui/host_list.cpp" line="114"/>
        <source>&amp;Add a host…</source>
        <translation>&amp;Ajouter un hôte…</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="69"/>
        <source>The saved hosts</source>
        <translation>Les hôtes enregistrés</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="102"/>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="104"/>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="106"/>
        <source>&amp;What is known of it…</source>
        <translation>&amp;Ce qu’on en sait…</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="109"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="109"/>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="110"/>
        <source>C&amp;lone…</source>
        <translation>C&amp;loner…</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="111"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="120"/>
        <source>What is known of %1</source>
        <translation>Ce qu’on sait de %1</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="133"/>
        <location filename="../../ui/host_list.cpp" line="137"/>
        <source>Remove a host</source>
        <translation>Supprimer un hôte</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="133"/>
        <source>Forget the saved host %1? Nothing is changed on the host itself.</source>
        <translation>Oublier l&apos;hôte enregistré %1 ? Rien n&apos;est modifié sur l&apos;hôte lui-même.</translation>
    </message>
    <message>
        <location filename="../../ui/host_list.cpp" line="135"/>
        <source>&amp;Forget it</source>
        <translation>L&apos;&amp;oublier</translation>
    </message>
</context>
<context>
    <name>HostModel</name>
    <message>
        <location filename="../../ui/host_model.cpp" line="63"/>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="43"/>
        <source>%1: all can move away</source>
        <translation>%1 : tous peuvent partir</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="43"/>
        <source>%1: not all can move away</source>
        <translation>%1 : tous ne peuvent pas partir</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="44"/>
        <source>%1: all can move here</source>
        <translation>%1 : tous peuvent venir ici</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="44"/>
        <source>%1: not all can move here</source>
        <translation>%1 : tous ne peuvent pas venir ici</translation>
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
        <translation>non connecté</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="150"/>
        <source>Of ~/.ssh/config</source>
        <translation>De ~/.ssh/config</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="152"/>
        <source>Not saved</source>
        <translation>Non enregistrés</translation>
    </message>
    <message>
        <location filename="../../ui/host_model.cpp" line="156"/>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
</context>
<context>
    <name>InspectWindow</name>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="53"/>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="57"/>
        <source>Inspect %1</source>
        <translation>Inspecter %1</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="61"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="63"/>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="76"/>
        <location filename="../../ui/inspect_window.cpp" line="142"/>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="94"/>
        <location filename="../../ui/inspect_window.cpp" line="112"/>
        <location filename="../../ui/inspect_window.cpp" line="141"/>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/inspect_window.cpp" line="158"/>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <location filename="../../ui/json_model.cpp" line="30"/>
        <source>{ } 1 key</source>
        <translation>{ } 1 clé</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="30"/>
        <source>{ } %1 keys</source>
        <translation>{ } %1 clés</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="32"/>
        <source>[ ] 1 value</source>
        <translation>[ ] 1 valeur</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="32"/>
        <source>[ ] %1 values</source>
        <translation>[ ] %1 valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="228"/>
        <source>only in the first</source>
        <translation>seulement dans le premier</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="230"/>
        <source>only in the second</source>
        <translation>seulement dans le second</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="232"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="269"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="271"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/json_model.cpp" line="275"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <location filename="../../ui/json_view.cpp" line="59"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="75"/>
        <source>&amp;Tree</source>
        <translation>&amp;Arbre</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="76"/>
        <source>Te&amp;xt of the chosen value</source>
        <translation>Te&amp;xte de la valeur choisie</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="112"/>
        <source>Search names and values</source>
        <translation>Chercher noms et valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="116"/>
        <source>Show only paths with, such as HostConfig.Bind</source>
        <translation>N&apos;afficher que les chemins avec, par exemple HostConfig.Bind</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="129"/>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="130"/>
        <source>1 level</source>
        <translation>1 niveau</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="130"/>
        <source>%1 levels</source>
        <translation>%1 niveaux</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="132"/>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="133"/>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="166"/>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="171"/>
        <source>Copy path for &amp;jq</source>
        <translation>Copier le chemin pour &amp;jq</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="173"/>
        <source>Copy path for docker &amp;inspect --format</source>
        <translation>Copier le chemin pour docker &amp;inspect --format</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="206"/>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="216"/>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="216"/>
        <source>%1 of %2 and more</source>
        <translation>%1 sur %2 et plus</translation>
    </message>
    <message>
        <location filename="../../ui/json_view.cpp" line="228"/>
        <source>This value has %1 of text, too much to show. Choose a smaller one in the tree.</source>
        <translation>Cette valeur a %1 de texte, trop pour être montrée. Choisissez-en une plus petite dans l&apos;arbre.</translation>
    </message>
</context>
<context>
    <name>JsonWindow</name>
    <message>
        <location filename="../../ui/json_window.cpp" line="34"/>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences seulement</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../ui/log_view.cpp" line="40"/>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/log_view.cpp" line="104"/>
        <source>%1 on %2, ended</source>
        <translation>%1 sur %2, terminé</translation>
    </message>
    <message>
        <location filename="../../ui/log_view.cpp" line="105"/>
        <source>%1 on %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>LogsWindow</name>
    <message>
        <location filename="../../ui/logs_window.cpp" line="27"/>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="31"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="35"/>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="36"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="38"/>
        <source>&amp;Follow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="56"/>
        <source>Save that of %1…</source>
        <translation>Enregistrer celui de %1…</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="56"/>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="98"/>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="103"/>
        <location filename="../../ui/logs_window.cpp" line="133"/>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="109"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../ui/logs_window.cpp" line="132"/>
        <source>%1 saved.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/main_window.cpp" line="66"/>
        <source>Try with &amp;demo hosts</source>
        <translation>Essayer avec des hôtes de &amp;démonstration</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="71"/>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="72"/>
        <source>&amp;Check all…</source>
        <translation>Tout &amp;vérifier…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="73"/>
        <source>&amp;Inspect…</source>
        <translation>&amp;Inspecter…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="74"/>
        <source>&amp;Logs…</source>
        <translation>&amp;Journaux…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="75"/>
        <source>Chec&amp;kpoints…</source>
        <translation>&amp;Points de reprise…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="76"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="78"/>
        <source>Transship</source>
        <translation>Transship</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="133"/>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="136"/>
        <source>&amp;Container</source>
        <translation>&amp;Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="137"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="149"/>
        <source>&amp;Select all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="152"/>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="156"/>
        <source>&amp;Open a checkpoint&apos;s archive…</source>
        <translation>&amp;Ouvrir l’archive d’un point de reprise…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="157"/>
        <source>&amp;What was cut off…</source>
        <translation>Ce qui a été i&amp;nterrompu…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="159"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="161"/>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="163"/>
        <source>&amp;The window</source>
        <translation>La &amp;fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="163"/>
        <source>&amp;Checks and findings</source>
        <translation>&amp;Vérifications et constats</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="164"/>
        <source>&amp;Moving a container</source>
        <translation>&amp;Déplacer un conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="164"/>
        <source>&amp;Inspecting and comparing</source>
        <translation>&amp;Inspecter et comparer</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="165"/>
        <source>&amp;Recovering</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="165"/>
        <source>&amp;Checkpoints</source>
        <translation>&amp;Points de reprise</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="166"/>
        <source>&amp;All findings</source>
        <translation>&amp;Tous les constats</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="181"/>
        <source>Containers of the host</source>
        <translation>Conteneurs de l&apos;hôte</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="225"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="226"/>
        <source>Filter the containers</source>
        <translation>Filtrer les conteneurs</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="238"/>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="253"/>
        <source>Two hosts are started on this workstation, with a container to move, in a window of their own.</source>
        <translation>Deux hôtes démarrent sur ce poste, avec un conteneur à déplacer, dans une fenêtre à part.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="301"/>
        <source>No host is chosen</source>
        <translation>Aucun hôte n&apos;est choisi</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="302"/>
        <source>%1, Docker %2, %3, kernel %4, %5</source>
        <translation>%1, Docker %2, %3, noyau %4, %5</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="304"/>
        <source>checkpoints on</source>
        <translation>checkpoints activés</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="304"/>
        <source>checkpoints switched off</source>
        <translation>checkpoints désactivés</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="316"/>
        <source>Add a host, or write an address as for ssh at the left, to see its containers.</source>
        <translation>Ajoutez un hôte, ou écrivez à gauche une adresse comme pour ssh, pour voir ses conteneurs.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="318"/>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="319"/>
        <source>Not connected. Press Enter, or double-click the host, to connect.</source>
        <translation>Non connecté. Appuyez sur Entrée, ou double-cliquez sur l&apos;hôte, pour vous connecter.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="329"/>
        <source>This may not be %1</source>
        <translation>Ce n&apos;est peut-être pas %1</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="329"/>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="367"/>
        <source>Choose a container, or several.</source>
        <translation>Choisissez un conteneur, ou plusieurs.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="370"/>
        <source>It is being looked at.</source>
        <translation>Il est en cours d&apos;examen.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="372"/>
        <source>Move what is chosen to another host.</source>
        <translation>Déplacer ce qui est choisi vers un autre hôte.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="375"/>
        <source>Look whether this host&apos;s containers can move to %1.</source>
        <translation>Regarder si les conteneurs de cet hôte peuvent être déplacés vers %1.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="376"/>
        <source>Connect to the host they shall move to as well.</source>
        <translation>Connectez aussi l&apos;hôte vers lequel ils doivent aller.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="378"/>
        <source>Read, search and compare what docker inspect says of it.</source>
        <translation>Lire, fouiller et comparer ce que docker inspect en dit.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="379"/>
        <location filename="../../ui/main_window.cpp" line="381"/>
        <source>Choose a container.</source>
        <translation>Choisissez un conteneur.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="381"/>
        <source>Read and follow what it says.</source>
        <translation>Lire et suivre ce qu&apos;il dit.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="383"/>
        <source>Make checkpoints, look into them, restore, export, import and delete them.</source>
        <translation>Créer des points de reprise, y regarder, les restaurer, exporter, importer et supprimer.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="422"/>
        <source>There is no container on this host.</source>
        <translation>Il n&apos;y a aucun conteneur sur cet hôte.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="473"/>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="473"/>
        <source>A queue is under way. Move these when it has ended, or one of them by itself.</source>
        <translation>Une file est en cours. Déplacez ceux-ci quand elle sera terminée, ou l&apos;un d&apos;eux seul.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="515"/>
        <location filename="../../ui/main_window.cpp" line="517"/>
        <source>What was cut off</source>
        <translation>Ce qui a été interrompu</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="517"/>
        <source>Nothing was cut off.</source>
        <translation>Rien n&apos;a été interrompu.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="575"/>
        <source>Open a checkpoint&apos;s archive</source>
        <translation>Ouvrir l’archive d’un point de reprise</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="602"/>
        <source>The queue is under way</source>
        <translation>La file est en cours</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="603"/>
        <source>What moves right now is undone, or finished where its start was sent. What waits is remembered, and offered at the next start.</source>
        <translation>Ce qui se déplace en ce moment est annulé, ou terminé si son démarrage a été envoyé. Ce qui attend est retenu, et proposé au prochain lancement.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.cpp" line="606"/>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>MigrationWizard</name>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="13"/>
        <source>Move containers</source>
        <translation>Déplacer des conteneurs</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="13"/>
        <source>Move a container</source>
        <translation>Déplacer un conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="25"/>
        <source>&amp;Move them</source>
        <translation>Les &amp;déplacer</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="51"/>
        <source>The start was sent; the migration is being finished.</source>
        <translation>Le démarrage a été envoyé ; le déplacement est en train de se terminer.</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="52"/>
        <source>It can&apos;t be undone any more. The window stays open until it is done.</source>
        <translation>Il ne peut plus être annulé. La fenêtre reste ouverte jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="53"/>
        <source>Let it finish</source>
        <translation>Laisser terminer</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="55"/>
        <source>Stop the migration?</source>
        <translation>Arrêter le déplacement ?</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="57"/>
        <source>Everything is undone, and the container goes on where it is. If the start is sent meanwhile, the migration is finished instead.</source>
        <translation>Tout est annulé, et le conteneur continue où il est. Si le démarrage part entre-temps, le déplacement est terminé à la place.</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="59"/>
        <source>Stop and undo</source>
        <translation>Arrêter et annuler</translation>
    </message>
    <message>
        <location filename="../../ui/migration_wizard.cpp" line="61"/>
        <source>Keep moving</source>
        <translation>Continuer le déplacement</translation>
    </message>
</context>
<context>
    <name>OpenFileModel</name>
    <message>
        <location filename="../../ui/process_model.cpp" line="79"/>
        <source>%1, locked %2</source>
        <translation>%1, verrouillé %2</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="86"/>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="88"/>
        <source>Descriptor</source>
        <translation>Descripteur</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="90"/>
        <source>What is open</source>
        <translation>Ce qui est ouvert</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../../ui/options_page.cpp" line="52"/>
        <source>It will stand still for at most about %1; memory that it does not change travels before.</source>
        <translation>Il restera arrêté environ %1 au plus ; la mémoire qu’il ne modifie pas voyage avant.</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="53"/>
        <source>It will stand still for about %1.</source>
        <translation>Il restera arrêté environ %1.</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="57"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="58"/>
        <source>As they stand, everything comes along as it is. Change what has to be different on the destination.</source>
        <translation>Telles quelles, tout suit sans changement. Modifiez ce qui doit être différent sur la destination.</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="93"/>
        <source>Port %1 (%2) becomes:</source>
        <translation>Le port %1 (%2) devient :</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="108"/>
        <source>%1, the same</source>
        <translation>%1, le même</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="114"/>
        <source>Network %1 becomes:</source>
        <translation>Le réseau %1 devient :</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="131"/>
        <source>comes along, where nothing else is there</source>
        <translation>suit, là où il n&apos;y a rien d&apos;autre</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="132"/>
        <source>comes along; what is there is moved aside</source>
        <translation>suit ; ce qui s&apos;y trouve est mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="133"/>
        <source>the destination&apos;s own is used</source>
        <translation>celui de la destination est utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="134"/>
        <source>nothing is copied</source>
        <translation>rien n&apos;est copié</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="135"/>
        <source>Content of %1:</source>
        <translation>Contenu de %1 :</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="146"/>
        <source>stop the migration</source>
        <translation>arrêtent le déplacement</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="147"/>
        <source>are dropped; the peers see them end</source>
        <translation>sont coupées ; les pairs les voient finir</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="148"/>
        <source>are kept, where the address moves as well</source>
        <translation>sont gardées, là où l&apos;adresse suit aussi</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="149"/>
        <source>Open TCP connections:</source>
        <translation>Connexions TCP ouvertes :</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="153"/>
        <source>however long</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="154"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="156"/>
        <source>It may stand still for:</source>
        <translation>Il peut rester arrêté :</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="157"/>
        <source>&amp;Undo the migration where it takes twice as long</source>
        <translation>&amp;Annuler la migration si cela dure deux fois plus longtemps</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="176"/>
        <source>&amp;Copy memory ahead while it runs; it stands still for moments, and then for less</source>
        <translation>&amp;Copier la mémoire à l’avance pendant qu’il tourne ; il s’arrête par instants, puis moins longtemps</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="188"/>
        <source>the faster way</source>
        <translation>le chemin le plus rapide</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="189"/>
        <source>straight from host to host</source>
        <translation>directement d&apos;hôte à hôte</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="190"/>
        <source>through this computer</source>
        <translation>par cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="191"/>
        <source>What is carried takes:</source>
        <translation>Ce qui est transporté prend :</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="207"/>
        <source>Nothing stands in the way. %1</source>
        <translation>Rien ne s&apos;y oppose. %1</translation>
    </message>
    <message>
        <location filename="../../ui/options_page.cpp" line="208"/>
        <source>In the way:</source>
        <translation>Ce qui s&apos;y oppose :</translation>
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
        <translation>, encore environ %1</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="51"/>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="59"/>
        <source>Not undone.</source>
        <translation>Pas annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="59"/>
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="63"/>
        <source>[frozen] %1</source>
        <translation>[gelé] %1</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="65"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="65"/>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="67"/>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="77"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="79"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../ui/plan_model.cpp" line="81"/>
        <source>Carried</source>
        <translation>Transféré</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="245"/>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="246"/>
        <source>Up to the start on the destination everything can be undone, and a failure is undone by itself.</source>
        <translation>Jusqu&apos;au démarrage sur la destination tout peut être annulé, et un échec s&apos;annule de lui-même.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="248"/>
        <source>&amp;Move it</source>
        <translation>Le &amp;déplacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages.cpp" line="278"/>
        <source>It will stand still for about %1, by its size and %n earlier migrations between these hosts.</source>
        <translation>
            <numerusform>Il restera arrêté environ %1, d’après sa taille et %n migration précédente entre ces hôtes.</numerusform>
            <numerusform>Il restera arrêté environ %1, d’après sa taille et %n migrations précédentes entre ces hôtes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="38"/>
        <source>With the &amp;agent, a small program that is root on both hosts while it looks, and leaves nothing behind</source>
        <translation>Avec l&apos;&amp;agent, un petit programme qui est root sur les deux hôtes pendant l&apos;examen, et ne laisse rien</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="39"/>
        <source>&amp;Rehearse: move a small container of Transship&apos;s own there, and remove it</source>
        <translation>&amp;Répéter : y déplacer un petit conteneur de Transship, puis le supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="40"/>
        <source>&amp;Look</source>
        <translation>E&amp;xaminer</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="45"/>
        <source>Check all containers</source>
        <translation>Vérifier tous les conteneurs</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="54"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="84"/>
        <source>Nothing is changed on either host.</source>
        <translation>Rien n&apos;est modifié sur aucun des hôtes.</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="95"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="105"/>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="116"/>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/preflight_dialog.cpp" line="157"/>
        <source>The check could not be made.</source>
        <translation>La vérification n&apos;a pas pu être faite.</translation>
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
        <translation>Parent</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="49"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="51"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="57"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="53"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="55"/>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="293"/>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="295"/>
        <source>What happened so far</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="304"/>
        <source>Frozen for %1</source>
        <translation>Gelé depuis %1</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="310"/>
        <source>It still runs.</source>
        <translation>Il tourne encore.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="311"/>
        <source>Cancel undoes everything; the container goes on where it is.</source>
        <translation>Annuler défait tout ; le conteneur continue où il est.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="331"/>
        <source>It stands still.</source>
        <translation>Il est arrêté.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="331"/>
        <source>It runs.</source>
        <translation>Il tourne.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="337"/>
        <source>It runs again; it was frozen for %1.</source>
        <translation>Il tourne de nouveau ; il a été gelé %1.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="341"/>
        <source>The start was sent: from here on the migration is finished, not undone.</source>
        <translation>Le démarrage a été envoyé : à partir d&apos;ici, le déplacement se termine et ne s&apos;annule plus.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="349"/>
        <source>Moving %1</source>
        <translation>Déplacement de %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../ui/agent_choice.cpp" line="17"/>
        <source>Your agreement could not be remembered</source>
        <translation>Votre accord n&apos;a pas pu être retenu</translation>
    </message>
    <message>
        <location filename="../../ui/boxes.cpp" line="57"/>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <location filename="../../ui/boxes.cpp" line="63"/>
        <source>Transship</source>
        <translation>Transship</translation>
    </message>
    <message>
        <location filename="../../ui/keyring.cpp" line="35"/>
        <source>The keyring</source>
        <translation>Le trousseau</translation>
    </message>
    <message>
        <location filename="../../ui/mending.cpp" line="22"/>
        <location filename="../../ui/mending.cpp" line="37"/>
        <source>It could not be mended</source>
        <translation>Cela n&apos;a pas pu être réparé</translation>
    </message>
    <message>
        <location filename="../../ui/mending.cpp" line="32"/>
        <source>Looking what there is to do…</source>
        <translation>Examen de ce qu&apos;il y a à faire…</translation>
    </message>
    <message>
        <location filename="../../ui/mending.cpp" line="41"/>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../../ui/boxes.cpp" line="55"/>
        <source>The command that does the same:</source>
        <translation>La commande qui fait de même :</translation>
    </message>
    <message>
        <location filename="../../ui/mending.cpp" line="42"/>
        <source>&amp;Do it</source>
        <translation>&amp;Faire</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="17"/>
        <location filename="../../ui/original.cpp" line="33"/>
        <source>Remove the original</source>
        <translation>Supprimer l&apos;original</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="18"/>
        <source>Remove %1 from %2?</source>
        <translation>Supprimer %1 de %2 ?</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="20"/>
        <source>With it goes the way back without a migration. Its anonymous volumes go as well; named ones stay.</source>
        <translation>Avec lui disparaît le retour sans déplacement. Ses volumes anonymes aussi ; les volumes nommés restent.</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="21"/>
        <source>&amp;Remove it</source>
        <translation>Le &amp;supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/original.cpp" line="24"/>
        <source>Removing it…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="21"/>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="22"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="27"/>
        <source>Undoing it…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="45"/>
        <source>Please have a look</source>
        <translation>Veuillez regarder</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="48"/>
        <location filename="../../ui/rehearsing.cpp" line="70"/>
        <source>It can&apos;t be rehearsed</source>
        <translation>La répétition est impossible</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="58"/>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="75"/>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="76"/>
        <source>%1 will stand still for about %2.</source>
        <translation>%1 restera arrêté environ %2.</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="80"/>
        <source>Then it goes on where it is. A copy of it is restored on %1, without a network and with copies of all its mounts; it runs there for some milliseconds, is looked at and removed.</source>
        <translation>Puis il continue où il est. Une copie est restaurée sur %1, sans réseau et avec des copies de tous ses montages ; elle y tourne quelques millisecondes, est examinée et supprimée.</translation>
    </message>
    <message>
        <location filename="../../ui/rehearsing.cpp" line="83"/>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="45"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="50"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/report_file.cpp" line="50"/>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
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
        <translation>Le rapport n&apos;a pas pu être enregistré</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <location filename="../../ui/queue_model.cpp" line="16"/>
        <source>%1 It stood still for %2.</source>
        <translation>%1 Il est resté arrêté %2.</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="25"/>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="27"/>
        <source>moves</source>
        <translation>se déplace</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="29"/>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="31"/>
        <source>stayed</source>
        <translation>resté</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="33"/>
        <source>needs you</source>
        <translation>vous demande</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="92"/>
        <source>[frozen] %1</source>
        <translation>[gelé] %1</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="104"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="106"/>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="108"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../ui/queue_model.cpp" line="110"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="18"/>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="22"/>
        <source>&amp;Hold the rest</source>
        <translation>&amp;Retenir le reste</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="23"/>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="24"/>
        <source>&amp;Stop it</source>
        <translation>&amp;L&apos;arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="30"/>
        <source>Containers of the queue</source>
        <translation>Conteneurs de la file</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="67"/>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="68"/>
        <source>Queue: %1</source>
        <translation>File : %1</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="95"/>
        <source>The queue</source>
        <translation>La file</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="131"/>
        <source>%1 of %2 moved</source>
        <translation>%1 déplacés sur %2</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="132"/>
        <source>%1 moving</source>
        <translation>%1 en déplacement</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="133"/>
        <source>%1 held</source>
        <translation>%1 retenus</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="133"/>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="134"/>
        <source>%1 stayed</source>
        <translation>%1 restés</translation>
    </message>
    <message>
        <location filename="../../ui/queue_pane.cpp" line="135"/>
        <source>%1 need you</source>
        <translation>%1 vous demandent</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="140"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="142"/>
        <source>May</source>
        <translation>Droits</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="144"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="146"/>
        <source>In the dump</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <location filename="../../ui/process_model.cpp" line="148"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <location filename="../../ui/report_view.cpp" line="67"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="38"/>
        <source>Both hosts</source>
        <translation>Les deux hôtes</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="59"/>
        <source>&amp;Mend…</source>
        <translation>Ré&amp;parer…</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="60"/>
        <source>R&amp;ehearse with</source>
        <translation>Ré&amp;péter avec</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="61"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="62"/>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="70"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="71"/>
        <source>Show only findings with this text</source>
        <translation>N&apos;afficher que les constats avec ce texte</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="74"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="77"/>
        <source>The chosen finding, or the whole report where none is chosen, as text.</source>
        <translation>Le constat choisi, ou tout le rapport si aucun ne l&apos;est, en texte.</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="79"/>
        <source>Show what would be done on the host, and do it if you agree.</source>
        <translation>Montrer ce qui serait fait sur l&apos;hôte, et le faire si vous êtes d&apos;accord.</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="81"/>
        <source>Freeze a container for a moment, restore a copy of it on the destination, and remove the copy.</source>
        <translation>Geler un conteneur un moment, en restaurer une copie sur la destination, puis supprimer la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="94"/>
        <source>&amp;Findings</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="95"/>
        <source>&amp;Hosts</source>
        <translation>&amp;Hôtes</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="142"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="164"/>
        <source>Nothing speaks against it.</source>
        <translation>Rien ne s&apos;y oppose.</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="186"/>
        <source>&lt;p&gt;&lt;b&gt;What to do:&lt;/b&gt; %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Que faire :&lt;/b&gt; %1&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/report_view.cpp" line="187"/>
        <source>&lt;p&gt;&lt;a href=&quot;%1&quot;&gt;More about this&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;a href=&quot;%1&quot;&gt;En savoir plus&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <location filename="../../ui/pages.cpp" line="365"/>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="366"/>
        <source>&amp;Compare with the original…</source>
        <translation>&amp;Comparer avec l&apos;original…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="367"/>
        <source>&amp;Logs of both…</source>
        <translation>&amp;Journaux des deux…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="368"/>
        <source>&amp;Remove the original…</source>
        <translation>&amp;Supprimer l&apos;original…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="369"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="372"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="400"/>
        <source>The original was removed.</source>
        <translation>L&apos;original a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="442"/>
        <source>Downtime %1 (predicted %2), in all %3, %4 carried.</source>
        <translation>Arrêt %1 (prédit %2), en tout %3, %4 transférés.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="445"/>
        <source>Please have a look.</source>
        <translation>Veuillez regarder.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="446"/>
        <source>It was not moved.</source>
        <translation>Il n&apos;a pas été déplacé.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="450"/>
        <source>Its configuration differs from the original&apos;s in:</source>
        <translation>Sa configuration diffère de celle de l&apos;original en :</translation>
    </message>
    <message>
        <location filename="../../ui/pages.cpp" line="454"/>
        <source>not explained, please look at it</source>
        <translation>non expliqué, veuillez regarder</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="16"/>
        <source>every hour</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="17"/>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="18"/>
        <source>every Sunday</source>
        <translation>chaque dimanche</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="19"/>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="32"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="34"/>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="35"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="44"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="52"/>
        <source>failed, %1: %2</source>
        <translation>échoué, %1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="54"/>
        <source>left out, %1: %2</source>
        <translation>omis, %1 : %2</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="56"/>
        <source>made %1, %2</source>
        <translation>%1 fait, %2</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="57"/>
        <source>made %1, %2: %3</source>
        <translation>%1 fait, %2 : %3</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="78"/>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="80"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="82"/>
        <source>Keeps</source>
        <translation>Garde</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="84"/>
        <source>Next, by its own clock</source>
        <translation>Prochain, à son horloge</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_model.cpp" line="86"/>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>ScheduleWindow</name>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="44"/>
        <source>Scheduled checkpoints on %1</source>
        <translation>Points de reprise planifiés sur %1</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="75"/>
        <source>&amp;Run it now</source>
        <translation>&amp;Exécuter maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="76"/>
        <location filename="../../ui/schedule_window.cpp" line="142"/>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="77"/>
        <source>&amp;Take it away…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="87"/>
        <source>One of these words, or the five fields of cron: minute, hour, day, month, day of the week.</source>
        <translation>Un de ces mots, ou les cinq champs de cron : minute, heure, jour, mois, jour de la semaine.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="88"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="96"/>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="97"/>
        <source>any size</source>
        <translation>toute taille</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="98"/>
        <source>&amp;Set it</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="108"/>
        <source>Choose a container in the list of the host to set a schedule for it.</source>
        <translation>Choisissez un conteneur dans la liste de l’hôte pour le planifier.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="112"/>
        <source>&amp;When:</source>
        <translation>&amp;Quand :</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="113"/>
        <source>&amp;Keep the newest:</source>
        <translation>&amp;Garder les derniers :</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="114"/>
        <source>&amp;At most:</source>
        <translation>&amp;Au plus :</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="142"/>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="168"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="169"/>
        <source>A schedule is written by the agent, which is root on %1 while it runs. May it run there? Without it, SSH does it where the account is root or has sudo without a password.</source>
        <translation>Une planification est écrite par l’agent, qui est root sur %1 tant qu’il s’exécute. Peut-il s’y exécuter ? Sans lui, cela passe par SSH, si le compte est root ou a sudo sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="173"/>
        <source>&amp;Let it run</source>
        <translation>&amp;Le laisser tourner</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="176"/>
        <source>&amp;Do without it</source>
        <translation>&amp;Sans lui</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="199"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="216"/>
        <source>There is no schedule on this host. One makes checkpoints of a container again and again, which goes on, and deletes its oldest.</source>
        <translation>Il n’y a pas de planification sur cet hôte. Elle fait régulièrement des points de reprise d’un conteneur, qui continue, et supprime ses plus anciens.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="228"/>
        <location filename="../../ui/schedule_window.cpp" line="251"/>
        <source>The schedule is being set…</source>
        <translation>La planification est définie…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="230"/>
        <location filename="../../ui/schedule_window.cpp" line="256"/>
        <source>Checkpoints of %1 are made from now on.</source>
        <translation>Des points de reprise de %1 sont faits désormais.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="237"/>
        <source>A checkpoint is being made…</source>
        <translation>Un point de reprise est en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="243"/>
        <source>Made %1 of %2.</source>
        <translation>%1 de %2 fait.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="255"/>
        <source>No checkpoints of %1 are made until it goes on.</source>
        <translation>Aucun point de reprise de %1 n’est fait jusqu’à la reprise.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="264"/>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="264"/>
        <source>Take the schedule of %1 away? The checkpoints that it made stay.</source>
        <translation>Retirer la planification de %1 ? Les points de reprise qu’elle a faits restent.</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="266"/>
        <source>&amp;Take it away</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="269"/>
        <source>The schedule is being taken away…</source>
        <translation>La planification est retirée…</translation>
    </message>
    <message>
        <location filename="../../ui/schedule_window.cpp" line="271"/>
        <source>The schedule of %1 is gone; its checkpoints are there.</source>
        <translation>La planification de %1 n’est plus ; ses points de reprise sont là.</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <location filename="../../ui/search_view.cpp" line="33"/>
        <location filename="../../ui/search_view.cpp" line="101"/>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="34"/>
        <source>Where it stands</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="35"/>
        <source>Looks for it in the memory of all processes. That of a checkpoint on a host comes here for it.</source>
        <translation>Cherche dans la mémoire de tous les processus. Celle d’un point de reprise sur un hôte vient ici pour cela.</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="40"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="40"/>
        <source>Bytes, as de ad be ef</source>
        <translation>Octets, comme de ad be ef</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="40"/>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="41"/>
        <source>What kind of thing is looked for</source>
        <translation>Quel genre de chose est cherché</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="43"/>
        <source>What is looked for</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="92"/>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="93"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/search_view.cpp" line="104"/>
        <source>%n places.</source>
        <translation>
            <numerusform>%n endroit.</numerusform>
            <numerusform>%n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="105"/>
        <source>There are more.</source>
        <translation>Il y en a d’autres.</translation>
    </message>
    <message>
        <location filename="../../ui/search_view.cpp" line="106"/>
        <source>Not looked at: %1</source>
        <translation>Non examiné : %1</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <location filename="../../ui/secret_dialog.cpp" line="19"/>
        <source>&amp;Keep it in the keyring</source>
        <translation>&amp;Garder dans le trousseau</translation>
    </message>
    <message>
        <location filename="../../ui/secret_dialog.cpp" line="21"/>
        <source>Log in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../ui/secret_dialog.cpp" line="34"/>
        <source>&amp;Log in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <location filename="../../ui/secret_dialog.cpp" line="36"/>
        <source>That was refused.</source>
        <translation>Cela a été refusé.</translation>
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
        <translation>%1 n&apos;a répondu ni sur %2 ni sur %3, pour autant qu&apos;on le voie d&apos;ici.</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="117"/>
        <source>%1 answered on %2 at %3 (UTC), and not yet on %4.</source>
        <translation>%1 a répondu sur %2 à %3 (UTC), et pas encore sur %4.</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="119"/>
        <source>%1 was not seen to answer on %2 before; on %3 it did at %4 (UTC).</source>
        <translation>%1 n&apos;a pas répondu sur %2 avant ; sur %3, oui, à %4 (UTC).</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="121"/>
        <source>%1 answered on %2 until the freeze at %3, and on %4 from %5 (UTC) on, %6 later.</source>
        <translation>%1 a répondu sur %2 jusqu&apos;au gel à %3, et sur %4 à partir de %5 (UTC), %6 plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/service_probe.cpp" line="124"/>
        <source>%1 answered on %2 at %3, and on %4 from %5 (UTC) on.</source>
        <translation>%1 a répondu sur %2 à %3, et sur %4 à partir de %5 (UTC).</translation>
    </message>
</context>
<context>
    <name>SideBySideModel</name>
    <message>
        <location filename="../../ui/side_by_side_model.cpp" line="32"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/side_by_side_model.cpp" line="34"/>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
</context>
</TS>
