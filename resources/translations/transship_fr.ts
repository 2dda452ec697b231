<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Both hosts and the containers are looked at. Nothing is changed, and those that can&apos;t move stay.</source>
        <translation>Les deux hôtes et les conteneurs sont examinés. Rien n'est modifié, et ceux qui ne peuvent pas partir restent.</translation>
    </message>
    <message>
        <source>Both hosts and the container are looked at. Nothing is changed.</source>
        <translation>Les deux hôtes et le conteneur sont examinés. Rien n'est modifié.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>The check could not be made.</source>
        <translation>La vérification n'a pas pu être faite.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>The command that does the same</source>
        <translation>La commande qui fait la même chose</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>non : %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Can move?</source>
        <translation>Déplaçable ?</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Lock the container on both hosts</source>
        <translation>Verrouiller le conteneur sur les deux hôtes</translation>
    </message>
    <message>
        <source>The image is there already</source>
        <translation>L'image est déjà là</translation>
    </message>
    <message>
        <source>Copy the image layers that %1 lacks</source>
        <translation>Copier les couches de l'image qui manquent à %1</translation>
    </message>
    <message>
        <source>Create the container</source>
        <translation>Créer le conteneur</translation>
    </message>
    <message>
        <source>Create the container and the holder of its network</source>
        <translation>Créer le conteneur et le porteur de son réseau</translation>
    </message>
    <message>
        <source>Copy the writable layer while the container runs</source>
        <translation>Copier la couche inscriptible pendant que le conteneur tourne</translation>
    </message>
    <message>
        <source>Copy the writable layer, %1 while the container runs</source>
        <translation>Copier la couche inscriptible, %1, pendant que le conteneur tourne</translation>
    </message>
    <message>
        <source>Freeze the container on %1</source>
        <translation>Geler le conteneur sur %1</translation>
    </message>
    <message>
        <source>Dump its memory</source>
        <translation>Vider sa mémoire dans des fichiers</translation>
    </message>
    <message>
        <source>Copy the memory to %1</source>
        <translation>Copier la mémoire vers %1</translation>
    </message>
    <message>
        <source>Copy the files that changed meanwhile</source>
        <translation>Copier les fichiers modifiés entre-temps</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <source>Compare the checksums of everything on %1</source>
        <translation>Comparer toutes les sommes de contrôle sur %1</translation>
    </message>
    <message>
        <source>Start it on %1 (from here on it is finished, not undone)</source>
        <translation>Le démarrer sur %1 (à partir d'ici, on termine, on n'annule plus)</translation>
    </message>
    <message>
        <source>Prove that it is the same process and goes on</source>
        <translation>Prouver que c'est le même processus et qu'il continue</translation>
    </message>
    <message>
        <source>End every process of the frozen original</source>
        <translation>Terminer chaque processus de l'original gelé</translation>
    </message>
    <message>
        <source>Remove the original</source>
        <translation>Supprimer l'original</translation>
    </message>
    <message>
        <source>Rename the original; it stays, stopped</source>
        <translation>Renommer l'original ; il reste, arrêté</translation>
    </message>
    <message>
        <source>Give the restart policy back</source>
        <translation>Rendre la règle de redémarrage</translation>
    </message>
    <message>
        <source>Remove what was needed on the way</source>
        <translation>Supprimer ce qui a servi en chemin</translation>
    </message>
    <message>
        <source>remove the locks</source>
        <translation>retirer les verrous</translation>
    </message>
    <message>
        <source>remove the image</source>
        <translation>supprimer l'image</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>les supprimer</translation>
    </message>
    <message>
        <source>removed with the container</source>
        <translation>supprimé avec le conteneur</translation>
    </message>
    <message>
        <source>unfreeze it: it goes on at once</source>
        <translation>le dégeler : il continue aussitôt</translation>
    </message>
    <message>
        <source>remove the dump</source>
        <translation>supprimer le vidage</translation>
    </message>
    <message>
        <source>%1 runs on %2, untouched.</source>
        <translation>%1 tourne sur %2, intact.</translation>
    </message>
    <message>
        <source>%1 runs on %2, as before.</source>
        <translation>%1 tourne sur %2, comme avant.</translation>
    </message>
    <message>
        <source>%1 on %2 could not be let go; it may still be frozen there.</source>
        <translation>%1 sur %2 n'a pas pu être relâché ; il y est peut-être encore gelé.</translation>
    </message>
    <message>
        <source>%1 runs on %2.</source>
        <translation>%1 tourne sur %2.</translation>
    </message>
    <message>
        <source>There is no running container to move from %1 to %2.</source>
        <translation>Aucun conteneur en marche à déplacer de %1 vers %2.</translation>
    </message>
    <message>
        <source>%1 can move from %2 to %3.</source>
        <translation>%1 peut être déplacé de %2 vers %3.</translation>
    </message>
    <message>
        <source>%1 can move from %2 to %3, as far as can be seen.</source>
        <translation>%1 peut être déplacé de %2 vers %3, pour autant qu'on puisse le voir.</translation>
    </message>
    <message>
        <source>%1 can&apos;t move as it is from %2 to %3.</source>
        <translation>%1 ne peut pas être déplacé tel quel de %2 vers %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t move as it is from %2 to %3, as far as can be seen.</source>
        <translation>%1 ne peut pas être déplacé tel quel de %2 vers %3, pour autant qu'on puisse le voir.</translation>
    </message>
    <message>
        <source>All %1 containers can move from %2 to %3.</source>
        <translation>Les %1 conteneurs peuvent tous être déplacés de %2 vers %3.</translation>
    </message>
    <message>
        <source>All %1 containers can move from %2 to %3, as far as can be seen.</source>
        <translation>Les %1 conteneurs peuvent tous être déplacés de %2 vers %3, pour autant qu'on puisse le voir.</translation>
    </message>
    <message>
        <source>%1 of %2 containers can move from %3 to %4.</source>
        <translation>%1 conteneurs sur %2 peuvent être déplacés de %3 vers %4.</translation>
    </message>
    <message>
        <source>%1 of %2 containers can move from %3 to %4, as far as can be seen.</source>
        <translation>%1 conteneurs sur %2 peuvent être déplacés de %3 vers %4, pour autant qu'on puisse le voir.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>demande quelqu'un</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>cut off in step %1</source>
        <translation>interrompu à l'étape %1</translation>
    </message>
    <message>
        <source>The address does not fit</source>
        <translation>L'adresse ne convient pas</translation>
    </message>
    <message>
        <source>Without the agent</source>
        <translation>Sans l'agent</translation>
    </message>
    <message>
        <source>A profile of its own</source>
        <translation>Un profil à lui</translation>
    </message>
    <message>
        <source>Different architectures</source>
        <translation>Architectures différentes</translation>
    </message>
    <message>
        <source>Started with --rm</source>
        <translation>Démarré avec --rm</translation>
    </message>
    <message>
        <source>A fresh start may be simpler</source>
        <translation>Un nouveau démarrage est peut-être plus simple</translation>
    </message>
    <message>
        <source>Different control groups</source>
        <translation>Groupes de contrôle différents</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Les horloges diffèrent</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Projet Compose</translation>
    </message>
    <message>
        <source>The processor lacks instructions</source>
        <translation>Il manque des instructions au processeur</translation>
    </message>
    <message>
        <source>CRIU waits for breakpoints</source>
        <translation>CRIU attend des points d’arrêt</translation>
    </message>
    <message>
        <source>CRIU complains of its kernel</source>
        <translation>CRIU se plaint de son noyau</translation>
    </message>
    <message>
        <source>CRIU too old for its kernel</source>
        <translation>CRIU trop ancien pour son noyau</translation>
    </message>
    <message>
        <source>Older CRIU on the destination</source>
        <translation>CRIU plus ancien sur la destination</translation>
    </message>
    <message>
        <source>CRIU unknown</source>
        <translation>CRIU inconnu</translation>
    </message>
    <message>
        <source>CRIU is missing</source>
        <translation>CRIU est absent</translation>
    </message>
    <message>
        <source>A descriptor that can&apos;t be moved</source>
        <translation>Un descripteur qui ne peut pas être déplacé</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Longer than allowed</source>
        <translation>Plus long que permis</translation>
    </message>
    <message>
        <source>Engine with a known fault</source>
        <translation>Moteur avec un défaut connu</translation>
    </message>
    <message>
        <source>Engine newer than tested</source>
        <translation>Moteur plus récent que testé</translation>
    </message>
    <message>
        <source>Older engine</source>
        <translation>Moteur plus ancien</translation>
    </message>
    <message>
        <source>Started by docker exec</source>
        <translation>Démarré par docker exec</translation>
    </message>
    <message>
        <source>Checkpoints are switched off</source>
        <translation>Les checkpoints sont désactivés</translation>
    </message>
    <message>
        <source>Something restarts unhealthy containers</source>
        <translation>Quelque chose redémarre les conteneurs malades</translation>
    </message>
    <message>
        <source>Descriptors unknown</source>
        <translation>Descripteurs inconnus</translation>
    </message>
    <message>
        <source>A holder</source>
        <translation>Un porteur</translation>
    </message>
    <message>
        <source>Another docker-init</source>
        <translation>Un autre docker-init</translation>
    </message>
    <message>
        <source>No iptables</source>
        <translation>Pas d'iptables</translation>
    </message>
    <message>
        <source>A Java virtual machine</source>
        <translation>Une machine virtuelle Java</translation>
    </message>
    <message>
        <source>Kubernetes pod</source>
        <translation>Pod Kubernetes</translation>
    </message>
    <message>
        <source>Leftovers of restores</source>
        <translation>Restes de restaurations</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Locks unknown</source>
        <translation>Verrous inconnus</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Fichier verrouillé</translation>
    </message>
    <message>
        <source>The log stays behind</source>
        <translation>Le journal reste sur place</translation>
    </message>
    <message>
        <source>Different security modules</source>
        <translation>Modules de sécurité différents</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Trop peu de mémoire</translation>
    </message>
    <message>
        <source>Something is renamed</source>
        <translation>Quelque chose est renommé</translation>
    </message>
    <message>
        <source>A mount below a bind mount</source>
        <translation>Un montage sous un montage bind</translation>
    </message>
    <message>
        <source>A file that differs</source>
        <translation>Un fichier qui diffère</translation>
    </message>
    <message>
        <source>Content of the host</source>
        <translation>Contenu de l'hôte</translation>
    </message>
    <message>
        <source>A mount that CRIU can&apos;t dump</source>
        <translation>Un montage que CRIU ne peut pas vider</translation>
    </message>
    <message>
        <source>Missing bind mount</source>
        <translation>Montage bind absent</translation>
    </message>
    <message>
        <source>Shared bind mount</source>
        <translation>Montage bind partagé</translation>
    </message>
    <message>
        <source>Something else lies there</source>
        <translation>Autre chose s'y trouve</translation>
    </message>
    <message>
        <source>No such mount</source>
        <translation>Pas de tel montage</translation>
    </message>
    <message>
        <source>Mounts unknown</source>
        <translation>Montages inconnus</translation>
    </message>
    <message>
        <source>Mounts that stay behind</source>
        <translation>Montages qui restent sur place</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Le nom est pris</translation>
    </message>
    <message>
        <source>No name for a container</source>
        <translation>Pas un nom de conteneur</translation>
    </message>
    <message>
        <source>Shared namespaces</source>
        <translation>Espaces de noms partagés</translation>
    </message>
    <message>
        <source>Unsupported network</source>
        <translation>Réseau non pris en charge</translation>
    </message>
    <message>
        <source>Another container&apos;s network</source>
        <translation>Réseau d'un autre conteneur</translation>
    </message>
    <message>
        <source>Others use its network</source>
        <translation>D'autres utilisent son réseau</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>Il ne tourne pas</translation>
    </message>
    <message>
        <source>It is paused</source>
        <translation>Il est en pause</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>Le port est pris</translation>
    </message>
    <message>
        <source>The rehearsal failed</source>
        <translation>La répétition a échoué</translation>
    </message>
    <message>
        <source>The container itself was rehearsed</source>
        <translation>Le conteneur lui-même a été répété</translation>
    </message>
    <message>
        <source>It is restarting</source>
        <translation>Il redémarre</translation>
    </message>
    <message>
        <source>Rootless Docker</source>
        <translation>Docker sans root</translation>
    </message>
    <message>
        <source>Another runtime</source>
        <translation>Un autre runtime</translation>
    </message>
    <message>
        <source>One host twice</source>
        <translation>Deux fois le même hôte</translation>
    </message>
    <message>
        <source>/dev/shm unknown</source>
        <translation>/dev/shm inconnu</translation>
    </message>
    <message>
        <source>Shared memory in /dev/shm</source>
        <translation>Mémoire partagée dans /dev/shm</translation>
    </message>
    <message>
        <source>A socket that can&apos;t be moved</source>
        <translation>Un socket qui ne peut pas être déplacé</translation>
    </message>
    <message>
        <source>Too little room</source>
        <translation>Trop peu de place</translation>
    </message>
    <message>
        <source>Stopped process</source>
        <translation>Processus arrêté</translation>
    </message>
    <message>
        <source>Unsupported storage</source>
        <translation>Stockage non pris en charge</translation>
    </message>
    <message>
        <source>Swarm service</source>
        <translation>Service Swarm</translation>
    </message>
    <message>
        <source>Connections need the agent</source>
        <translation>Les connexions ont besoin de l'agent</translation>
    </message>
    <message>
        <source>A connection that can&apos;t be kept</source>
        <translation>Une connexion qui ne peut pas être gardée</translation>
    </message>
    <message>
        <source>Connections unknown</source>
        <translation>Connexions inconnues</translation>
    </message>
    <message>
        <source>Open TCP connection</source>
        <translation>Connexion TCP ouverte</translation>
    </message>
    <message>
        <source>Connected to a process outside</source>
        <translation>Connecté à un processus extérieur</translation>
    </message>
    <message>
        <source>User namespace</source>
        <translation>Espace de noms utilisateur</translation>
    </message>
    <message>
        <source>A volume is renamed</source>
        <translation>Un volume est renommé</translation>
    </message>
    <message>
        <source>A volume of a driver</source>
        <translation>Un volume d'un pilote</translation>
    </message>
    <message>
        <source>A volume that mounts something of the host</source>
        <translation>Un volume qui monte quelque chose de l'hôte</translation>
    </message>
    <message>
        <source>A volume of an earlier move</source>
        <translation>Un volume d'un déplacement antérieur</translation>
    </message>
    <message>
        <source>No such volume</source>
        <translation>Pas de tel volume</translation>
    </message>
    <message>
        <source>Shared volume</source>
        <translation>Volume partagé</translation>
    </message>
    <message>
        <source>The volume exists there</source>
        <translation>Le volume y existe déjà</translation>
    </message>
    <message>
        <source>Volumes of another container</source>
        <translation>Volumes d'un autre conteneur</translation>
    </message>
    <message>
        <source>Volumes are read while it stands still</source>
        <translation>Les volumes sont lus pendant qu'il est arrêté</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>&amp;Finish or undo</source>
        <translation>&amp;Terminer ou annuler</translation>
    </message>
    <message>
        <source>&amp;Go on with the queue</source>
        <translation>&amp;Continuer la file</translation>
    </message>
    <message>
        <source>F&amp;orget the queue</source>
        <translation>&amp;Oublier la file</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>An earlier Transship was cut off while it moved containers.</source>
        <translation>Un Transship antérieur a été interrompu pendant qu'il déplaçait des conteneurs.</translation>
    </message>
    <message>
        <source>Before the start was sent everything is undone, and the container goes on where it was; after it the destination is looked at, and the migration is finished. Nothing is changed where a host can&apos;t be reached.</source>
        <translation>Avant l'envoi du démarrage, tout est annulé et le conteneur continue où il était ; après, la destination est examinée et le déplacement est terminé. Rien n'est modifié là où un hôte est injoignable.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: cut off in step &quot;%4&quot; at %5</source>
        <translation>%1, de %2 vers %3 : interrompu à l'étape « %4 » à %5</translation>
    </message>
    <message>
        <source>A queue from %1 to %2, with %3 left</source>
        <translation>Une file de %1 vers %2, il en reste %3</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo hosts could not be started.</source>
        <translation>Les hôtes de démonstration n'ont pas pu être démarrés.</translation>
    </message>
    <message>
        <source>Starting two demo hosts. The first time their system is fetched, which takes some minutes.</source>
        <translation>Deux hôtes de démonstration démarrent. La première fois, leur système est téléchargé, ce qui prend quelques minutes.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Remove the original once the copy is proven</source>
        <translation>Supprimer l'original une fois la copie prouvée</translation>
    </message>
    <message>
        <source>&amp;With the agent: less is copied while the container stands still, and a cut connection never leaves it frozen</source>
        <translation>&amp;Avec l'agent : moins est copié pendant l'arrêt du conteneur, et une connexion coupée ne le laisse jamais gelé</translation>
    </message>
    <message>
        <source>With&amp;out the agent</source>
        <translation>&amp;Sans l'agent</translation>
    </message>
    <message numerus="yes">
        <source>Move %n containers</source>
        <translation>
            <numerusform>Déplacer %n conteneur</numerusform>
            <numerusform>Déplacer %n conteneurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>From %1 to the host you choose. The original is kept, stopped and renamed, unless you choose otherwise.</source>
        <translation>De %1 vers l'hôte de votre choix. L'original est gardé, arrêté et renommé, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>none; for example http://%1:8080/health</source>
        <translation>aucune ; par exemple http://%1:8080/health</translation>
    </message>
    <message>
        <source>Asked from here before, during and after the migration, as published TCP ports are, to tell how long it was away.</source>
        <translation>Interrogée d'ici avant, pendant et après le déplacement, comme les ports TCP publiés, pour dire combien de temps le service a manqué.</translation>
    </message>
    <message>
        <source>The agent is a small program of Transship that is root on both hosts while a container is moved. It leaves nothing behind. Your agreement is remembered for these hosts.</source>
        <translation>L'agent est un petit programme de Transship qui est root sur les deux hôtes pendant le déplacement. Il ne laisse rien. Votre accord est retenu pour ces hôtes.</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Vers :</translation>
    </message>
    <message>
        <source>&amp;At a time:</source>
        <translation>À la &amp;fois :</translation>
    </message>
    <message>
        <source>&amp;Name there:</source>
        <translation>&amp;Nom là-bas :</translation>
    </message>
    <message>
        <source>&amp;Its HTTP address:</source>
        <translation>Son adresse &amp;HTTP :</translation>
    </message>
    <message>
        <source>On the hosts:</source>
        <translation>Sur les hôtes :</translation>
    </message>
</context>
<context>
    <name>DowntimeChart</name>
    <message>
        <source>Downtime predicted and measured</source>
        <translation>Temps d'arrêt prédit et mesuré</translation>
    </message>
    <message>
        <source>%1: %2, predicted %3</source>
        <translation>%1 : %2, prédit %3</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>highest bar: %1</source>
        <translation>barre la plus haute : %1</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
</context>
<context>
    <name>GuiQuestions</name>
    <message>
        <source>Unknown host key</source>
        <translation>Clé d'hôte inconnue</translation>
    </message>
    <message>
        <source>%1 is not known yet. Is this its key?

%2
%3</source>
        <translation>%1 n'est pas encore connu. Est-ce sa clé ?

%2
%3</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Faire confiance à cette clé</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Transship help</source>
        <translation>Aide de Transship</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>All &amp;findings</source>
        <translation>Tous les &amp;constats</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>preflight</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Stood still</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Remove the original…</source>
        <translation>&amp;Supprimer l'original…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Migrations and preflights</source>
        <translation>Déplacements et vérifications</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing was migrated or checked from this account yet.</source>
        <translation>Rien n'a encore été déplacé ni vérifié depuis ce compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations, %1 of them done.</source>
        <translation>
            <numerusform>%n déplacement, dont %1 fait.</numerusform>
            <numerusform>%n déplacements, dont %1 faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preflights.</source>
        <translation>
            <numerusform>%n vérification.</numerusform>
            <numerusform>%n vérifications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostChooser</name>
    <message>
        <source>The container runs there.</source>
        <translation>Le conteneur y tourne.</translation>
    </message>
    <message>
        <source>Its processor is another one: %1 instead of %2.</source>
        <translation>Son processeur est un autre : %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Docker runs rootless there, and CRIU needs root.</source>
        <translation>Docker y tourne sans root, et CRIU a besoin de root.</translation>
    </message>
    <message>
        <source>Docker remaps users there, which CRIU can&apos;t restore.</source>
        <translation>Docker y transpose les utilisateurs, ce que CRIU ne peut pas restaurer.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <source>Edit a host</source>
        <translation>Modifier un hôte</translation>
    </message>
    <message>
        <source>web1</source>
        <translation>web1</translation>
    </message>
    <message>
        <source>10.0.0.5, or a name</source>
        <translation>10.0.0.5, ou un nom</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says, or your own name</source>
        <translation>comme dans ~/.ssh/config, sinon votre nom</translation>
    </message>
    <message>
        <source>22</source>
        <translation>22</translation>
    </message>
    <message>
        <source>those of ~/.ssh and of the SSH agent</source>
        <translation>celles de ~/.ssh et de l'agent SSH</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Fichier de &amp;clé :</translation>
    </message>
    <message>
        <source>&amp;Jump host:</source>
        <translation>Hôte de &amp;rebond :</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe :</translation>
    </message>
    <message>
        <source>Passwords and passphrases are asked for when they are needed. Only the desktop&apos;s keyring ever keeps one, if you want it to.</source>
        <translation>Les mots de passe et phrases secrètes sont demandés au besoin. Seul le trousseau du bureau en garde un, si vous le voulez.</translation>
    </message>
    <message>
        <source>The private key</source>
        <translation>La clé privée</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>It works: Docker %1, kernel %2, %3.</source>
        <translation>Cela marche : Docker %1, noyau %2, %3.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Address of a host</source>
        <translation>Adresse d'un hôte</translation>
    </message>
    <message>
        <source>user@host</source>
        <translation>utilisateur@hôte</translation>
    </message>
    <message>
        <source>&amp;Add a host…</source>
        <translation>&amp;Ajouter un hôte…</translation>
    </message>
    <message>
        <source>The saved hosts</source>
        <translation>Les hôtes enregistrés</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>C&amp;loner…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove a host</source>
        <translation>Supprimer un hôte</translation>
    </message>
    <message>
        <source>Forget the saved host %1? Nothing is changed on the host itself.</source>
        <translation>Oublier l'hôte enregistré %1 ? Rien n'est modifié sur l'hôte lui-même.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>L'&amp;oublier</translation>
    </message>
</context>
<context>
    <name>HostModel</name>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>Docker %1, %2 running</source>
        <translation>Docker %1, %2 en marche</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Of ~/.ssh/config</source>
        <translation>De ~/.ssh/config</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrés</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
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
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>Inspecter %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Arbre</translation>
    </message>
    <message>
        <source>Te&amp;xt of the chosen value</source>
        <translation>Te&amp;xte de la valeur choisie</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Chercher noms et valeurs</translation>
    </message>
    <message>
        <source>Show only paths with, such as HostConfig.Bind</source>
        <translation>N'afficher que les chemins avec, par exemple HostConfig.Bind</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 niveau</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 niveaux</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy path for &amp;jq</source>
        <translation>Copier le chemin pour &amp;jq</translation>
    </message>
    <message>
        <source>Copy path for docker &amp;inspect --format</source>
        <translation>Copier le chemin pour docker &amp;inspect --format</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 and more</source>
        <translation>%1 sur %2 et plus</translation>
    </message>
    <message>
        <source>This value has %1 of text, too much to show. Choose a smaller one in the tree.</source>
        <translation>Cette valeur a %1 de texte, trop pour être montrée. Choisissez-en une plus petite dans l'arbre.</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>{ } 1 key</source>
        <translation>{ } 1 clé</translation>
    </message>
    <message>
        <source>{ } %1 keys</source>
        <translation>{ } %1 clés</translation>
    </message>
    <message>
        <source>[ ] 1 value</source>
        <translation>[ ] 1 valeur</translation>
    </message>
    <message>
        <source>[ ] %1 values</source>
        <translation>[ ] %1 valeurs</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>seulement dans le premier</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>seulement dans le second</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2, ended</source>
        <translation>%1 sur %2, terminé</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>LogsWindow</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Save that of %1…</source>
        <translation>Enregistrer celui de %1…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try with &amp;demo hosts</source>
        <translation>Essayer avec des hôtes de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>&amp;Check all…</source>
        <translation>Tout &amp;vérifier…</translation>
    </message>
    <message>
        <source>&amp;Inspect…</source>
        <translation>&amp;Inspecter…</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Journaux…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Transship</source>
        <translation>Transship</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Container</source>
        <translation>&amp;Conteneur</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;What was cut off…</source>
        <translation>Ce qui a été i&amp;nterrompu…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;The window</source>
        <translation>La &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Checks and findings</source>
        <translation>&amp;Vérifications et constats</translation>
    </message>
    <message>
        <source>&amp;Moving a container</source>
        <translation>&amp;Déplacer un conteneur</translation>
    </message>
    <message>
        <source>&amp;Inspecting and comparing</source>
        <translation>&amp;Inspecter et comparer</translation>
    </message>
    <message>
        <source>&amp;Recovering</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;All findings</source>
        <translation>&amp;Tous les constats</translation>
    </message>
    <message>
        <source>Containers of the host</source>
        <translation>Conteneurs de l'hôte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the containers</source>
        <translation>Filtrer les conteneurs</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Two hosts are started on this workstation, with a container to move, in a window of their own.</source>
        <translation>Deux hôtes démarrent sur ce poste, avec un conteneur à déplacer, dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>No host is chosen</source>
        <translation>Aucun hôte n'est choisi</translation>
    </message>
    <message>
        <source>%1, Docker %2, %3, kernel %4, %5</source>
        <translation>%1, Docker %2, %3, noyau %4, %5</translation>
    </message>
    <message>
        <source>checkpoints on</source>
        <translation>checkpoints activés</translation>
    </message>
    <message>
        <source>checkpoints switched off</source>
        <translation>checkpoints désactivés</translation>
    </message>
    <message>
        <source>Add a host, or write an address as for ssh at the left, to see its containers.</source>
        <translation>Ajoutez un hôte, ou écrivez à gauche une adresse comme pour ssh, pour voir ses conteneurs.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected. Press Enter, or double-click the host, to connect.</source>
        <translation>Non connecté. Appuyez sur Entrée, ou double-cliquez sur l'hôte, pour vous connecter.</translation>
    </message>
    <message>
        <source>This may not be %1</source>
        <translation>Ce n'est peut-être pas %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Choose a container, or several.</source>
        <translation>Choisissez un conteneur, ou plusieurs.</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Il est en cours d'examen.</translation>
    </message>
    <message>
        <source>Move what is chosen to another host.</source>
        <translation>Déplacer ce qui est choisi vers un autre hôte.</translation>
    </message>
    <message>
        <source>Look whether this host&apos;s containers can move to %1.</source>
        <translation>Regarder si les conteneurs de cet hôte peuvent être déplacés vers %1.</translation>
    </message>
    <message>
        <source>Connect to the host they shall move to as well.</source>
        <translation>Connectez aussi l'hôte vers lequel ils doivent aller.</translation>
    </message>
    <message>
        <source>Read, search and compare what docker inspect says of it.</source>
        <translation>Lire, fouiller et comparer ce que docker inspect en dit.</translation>
    </message>
    <message>
        <source>Choose a container.</source>
        <translation>Choisissez un conteneur.</translation>
    </message>
    <message>
        <source>Read and follow what it says.</source>
        <translation>Lire et suivre ce qu'il dit.</translation>
    </message>
    <message>
        <source>There is no container on this host.</source>
        <translation>Il n'y a aucun conteneur sur cet hôte.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>A queue is under way. Move these when it has ended, or one of them by itself.</source>
        <translation>Une file est en cours. Déplacez ceux-ci quand elle sera terminée, ou l'un d'eux seul.</translation>
    </message>
    <message>
        <source>What was cut off</source>
        <translation>Ce qui a été interrompu</translation>
    </message>
    <message>
        <source>Nothing was cut off.</source>
        <translation>Rien n'a été interrompu.</translation>
    </message>
    <message>
        <source>The queue is under way</source>
        <translation>La file est en cours</translation>
    </message>
    <message>
        <source>What moves right now is undone, or finished where its start was sent. What waits is remembered, and offered at the next start.</source>
        <translation>Ce qui se déplace en ce moment est annulé, ou terminé si son démarrage a été envoyé. Ce qui attend est retenu, et proposé au prochain lancement.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>MigrationWizard</name>
    <message>
        <source>Move containers</source>
        <translation>Déplacer des conteneurs</translation>
    </message>
    <message>
        <source>Move a container</source>
        <translation>Déplacer un conteneur</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>Les &amp;déplacer</translation>
    </message>
    <message>
        <source>The start was sent; the migration is being finished.</source>
        <translation>Le démarrage a été envoyé ; le déplacement est en train de se terminer.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone any more. The window stays open until it is done.</source>
        <translation>Il ne peut plus être annulé. La fenêtre reste ouverte jusqu'à la fin.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Laisser terminer</translation>
    </message>
    <message>
        <source>Stop the migration?</source>
        <translation>Arrêter le déplacement ?</translation>
    </message>
    <message>
        <source>Everything is undone, and the container goes on where it is. If the start is sent meanwhile, the migration is finished instead.</source>
        <translation>Tout est annulé, et le conteneur continue où il est. Si le démarrage part entre-temps, le déplacement est terminé à la place.</translation>
    </message>
    <message>
        <source>Stop and undo</source>
        <translation>Arrêter et annuler</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>Continuer le déplacement</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>As they stand, everything comes along as it is. Change what has to be different on the destination.</source>
        <translation>Telles quelles, tout suit sans changement. Modifiez ce qui doit être différent sur la destination.</translation>
    </message>
    <message>
        <source>Port %1 (%2) becomes:</source>
        <translation>Le port %1 (%2) devient :</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, le même</translation>
    </message>
    <message>
        <source>Network %1 becomes:</source>
        <translation>Le réseau %1 devient :</translation>
    </message>
    <message>
        <source>comes along, where nothing else is there</source>
        <translation>suit, là où il n'y a rien d'autre</translation>
    </message>
    <message>
        <source>comes along; what is there is moved aside</source>
        <translation>suit ; ce qui s'y trouve est mis de côté</translation>
    </message>
    <message>
        <source>the destination&apos;s own is used</source>
        <translation>celui de la destination est utilisé</translation>
    </message>
    <message>
        <source>nothing is copied</source>
        <translation>rien n'est copié</translation>
    </message>
    <message>
        <source>Content of %1:</source>
        <translation>Contenu de %1 :</translation>
    </message>
    <message>
        <source>stop the migration</source>
        <translation>arrêtent le déplacement</translation>
    </message>
    <message>
        <source>are dropped; the peers see them end</source>
        <translation>sont coupées ; les pairs les voient finir</translation>
    </message>
    <message>
        <source>are kept, where the address moves as well</source>
        <translation>sont gardées, là où l'adresse suit aussi</translation>
    </message>
    <message>
        <source>Open TCP connections:</source>
        <translation>Connexions TCP ouvertes :</translation>
    </message>
    <message>
        <source>however long</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It may stand still for:</source>
        <translation>Il peut rester arrêté :</translation>
    </message>
    <message>
        <source>Nothing stands in the way. It will stand still for about %1.</source>
        <translation>Rien ne s'y oppose. Il restera arrêté environ %1.</translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation>Ce qui s'y oppose :</translation>
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
        <translation>, encore environ %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Not undone.</source>
        <translation>Pas annulé.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>[frozen] %1</source>
        <translation>[gelé] %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Transféré</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Up to the start on the destination everything can be undone, and a failure is undone by itself.</source>
        <translation>Jusqu'au démarrage sur la destination tout peut être annulé, et un échec s'annule de lui-même.</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>Le &amp;déplacer</translation>
    </message>
    <message>
        <source>It will stand still for about %1.</source>
        <translation>Il restera arrêté environ %1.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>With the &amp;agent, a small program that is root on both hosts while it looks, and leaves nothing behind</source>
        <translation>Avec l'&amp;agent, un petit programme qui est root sur les deux hôtes pendant l'examen, et ne laisse rien</translation>
    </message>
    <message>
        <source>&amp;Rehearse: move a small container of Transship&apos;s own there, and remove it</source>
        <translation>&amp;Répéter : y déplacer un petit conteneur de Transship, puis le supprimer</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>E&amp;xaminer</translation>
    </message>
    <message>
        <source>Check all containers</source>
        <translation>Vérifier tous les conteneurs</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing is changed on either host.</source>
        <translation>Rien n'est modifié sur aucun des hôtes.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>The check could not be made.</source>
        <translation>La vérification n'a pas pu être faite.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <translation>Gelé depuis %1</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>Il tourne encore.</translation>
    </message>
    <message>
        <source>Cancel undoes everything; the container goes on where it is.</source>
        <translation>Annuler défait tout ; le conteneur continue où il est.</translation>
    </message>
    <message>
        <source>It stands still.</source>
        <translation>Il est arrêté.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Il tourne.</translation>
    </message>
    <message>
        <source>It runs again; it was frozen for %1.</source>
        <translation>Il tourne de nouveau ; il a été gelé %1.</translation>
    </message>
    <message>
        <source>The start was sent: from here on the migration is finished, not undone.</source>
        <translation>Le démarrage a été envoyé : à partir d'ici, le déplacement se termine et ne s'annule plus.</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>Déplacement de %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Your agreement could not be remembered</source>
        <translation>Votre accord n'a pas pu être retenu</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>Transship</source>
        <translation>Transship</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>Le trousseau</translation>
    </message>
    <message>
        <source>It could not be mended</source>
        <translation>Cela n'a pas pu être réparé</translation>
    </message>
    <message>
        <source>Looking what there is to do…</source>
        <translation>Examen de ce qu'il y a à faire…</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Faire</translation>
    </message>
    <message>
        <source>Remove the original</source>
        <translation>Supprimer l'original</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Supprimer %1 de %2 ?</translation>
    </message>
    <message>
        <source>With it goes the way back without a migration. Its anonymous volumes go as well; named ones stay.</source>
        <translation>Avec lui disparaît le retour sans déplacement. Ses volumes anonymes aussi ; les volumes nommés restent.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Le &amp;supprimer</translation>
    </message>
    <message>
        <source>Removing it…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undoing it…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>Veuillez regarder</translation>
    </message>
    <message>
        <source>It can&apos;t be rehearsed</source>
        <translation>La répétition est impossible</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>%1 will stand still for about %2.</source>
        <translation>%1 restera arrêté environ %2.</translation>
    </message>
    <message>
        <source>Then it goes on where it is. A copy of it is restored on %1, without a network and with copies of all its mounts; it runs there for some milliseconds, is looked at and removed.</source>
        <translation>Puis il continue où il est. Une copie est restaurée sur %1, sans réseau et avec des copies de tous ses montages ; elle y tourne quelques millisecondes, est examinée et supprimée.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
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
        <translation>Le rapport n'a pas pu être enregistré</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>%1 It stood still for %2.</source>
        <translation>%1 Il est resté arrêté %2.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>se déplace</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>resté</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>vous demande</translation>
    </message>
    <message>
        <source>[frozen] %1</source>
        <translation>[gelé] %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Hold the rest</source>
        <translation>&amp;Retenir le reste</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;L'arrêter</translation>
    </message>
    <message>
        <source>Containers of the queue</source>
        <translation>Conteneurs de la file</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>File : %1</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La file</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 déplacés sur %2</translation>
    </message>
    <message>
        <source>%1 moving</source>
        <translation>%1 en déplacement</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retenus</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 stayed</source>
        <translation>%1 restés</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 vous demandent</translation>
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
        <translation>Constats</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>Ré&amp;parer…</translation>
    </message>
    <message>
        <source>R&amp;ehearse with</source>
        <translation>Ré&amp;péter avec</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only findings with this text</source>
        <translation>N'afficher que les constats avec ce texte</translation>
    </message>
    <message>
        <source>The chosen finding, or the whole report where none is chosen, as text.</source>
        <translation>Le constat choisi, ou tout le rapport si aucun ne l'est, en texte.</translation>
    </message>
    <message>
        <source>Show what would be done on the host, and do it if you agree.</source>
        <translation>Montrer ce qui serait fait sur l'hôte, et le faire si vous êtes d'accord.</translation>
    </message>
    <message>
        <source>Freeze a container for a moment, restore a copy of it on the destination, and remove the copy.</source>
        <translation>Geler un conteneur un moment, en restaurer une copie sur la destination, puis supprimer la copie.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hôtes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Rien ne s'y oppose.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What to do:&lt;/b&gt; %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Que faire :&lt;/b&gt; %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;a href=&quot;%1&quot;&gt;More about this&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;a href="%1"&gt;En savoir plus&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Compare with the original…</source>
        <translation>&amp;Comparer avec l'original…</translation>
    </message>
    <message>
        <source>&amp;Logs of both…</source>
        <translation>&amp;Journaux des deux…</translation>
    </message>
    <message>
        <source>&amp;Remove the original…</source>
        <translation>&amp;Supprimer l'original…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The original was removed.</source>
        <translation>L'original a été supprimé.</translation>
    </message>
    <message>
        <source>Downtime %1 (predicted %2), in all %3, %4 carried.</source>
        <translation>Arrêt %1 (prédit %2), en tout %3, %4 transférés.</translation>
    </message>
    <message>
        <source>Please have a look.</source>
        <translation>Veuillez regarder.</translation>
    </message>
    <message>
        <source>It was not moved.</source>
        <translation>Il n'a pas été déplacé.</translation>
    </message>
    <message>
        <source>Its configuration differs from the original&apos;s in:</source>
        <translation>Sa configuration diffère de celle de l'original en :</translation>
    </message>
    <message>
        <source>not explained, please look at it</source>
        <translation>non expliqué, veuillez regarder</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keyring</source>
        <translation>&amp;Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>That was refused.</source>
        <translation>Cela a été refusé.</translation>
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
        <translation>%1 n'a répondu ni sur %2 ni sur %3, pour autant qu'on le voie d'ici.</translation>
    </message>
    <message>
        <source>%1 answered on %2 at %3 (UTC), and not yet on %4.</source>
        <translation>%1 a répondu sur %2 à %3 (UTC), et pas encore sur %4.</translation>
    </message>
    <message>
        <source>%1 was not seen to answer on %2 before; on %3 it did at %4 (UTC).</source>
        <translation>%1 n'a pas répondu sur %2 avant ; sur %3, oui, à %4 (UTC).</translation>
    </message>
    <message>
        <source>%1 answered on %2 until the freeze at %3, and on %4 from %5 (UTC) on, %6 later.</source>
        <translation>%1 a répondu sur %2 jusqu'au gel à %3, et sur %4 à partir de %5 (UTC), %6 plus tard.</translation>
    </message>
    <message>
        <source>%1 answered on %2 at %3, and on %4 from %5 (UTC) on.</source>
        <translation>%1 a répondu sur %2 à %3, et sur %4 à partir de %5 (UTC).</translation>
    </message>
</context>
</TS>
