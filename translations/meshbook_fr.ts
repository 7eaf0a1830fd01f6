<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>meshbook::core::Connection</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Une connexion a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Names hold at most %1 characters and no line breaks.</source>
        <translation>Un nom a au plus %1 caractères et aucun saut de ligne.</translation>
    </message>
    <message>
        <source>Choose the file of the database.</source>
        <translation>Choisissez le fichier de la base de données.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Nommez la base de données.</translation>
    </message>
    <message>
        <source>The path of the database has to be absolute.</source>
        <translation>Le chemin de la base doit être absolu.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The name of an environment variable has letters, digits and &quot;_&quot; only.</source>
        <translation>Le nom d’une variable d’environnement n’a que des lettres, des chiffres et « _ ».</translation>
    </message>
    <message>
        <source>There is no such way to encrypt: &quot;%1&quot;.</source>
        <translation>Ce mode de chiffrement n’existe pas : « %1 ».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Le fuseau horaire « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>A statement may take from 1 to %1 seconds.</source>
        <translation>Une instruction peut durer de 1 à %1 secondes.</translation>
    </message>
    <message>
        <source>Measure every 1 to %1 minutes, or 0 for by hand.</source>
        <translation>Mesurer toutes les 1 à %1 minutes, ou 0 pour à la main.</translation>
    </message>
</context>
<context>
    <name>meshbook::core::MatchSet</name>
    <message>
        <source>What was last seen of this search cannot be read.</source>
        <translation>Ce qui a été vu en dernier de cette recherche ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>meshbook::core::Uri</name>
    <message>
        <source>A Meshbook address starts with &quot;meshbook:&quot;.</source>
        <translation>Une adresse Meshbook commence par «&#xa0;meshbook:&#xa0;».</translation>
    </message>
    <message>
        <source>A Meshbook address reads meshbook:&lt;kind&gt;/&lt;key&gt;.</source>
        <translation>Une adresse Meshbook s’écrit meshbook:&lt;genre&gt;/&lt;clé&gt;.</translation>
    </message>
    <message>
        <source>A column address needs a dataset and a path.</source>
        <translation>Une adresse de colonne a besoin d’un jeu de données et d’un chemin.</translation>
    </message>
    <message>
        <source>Unknown kind of thing in a Meshbook address.</source>
        <translation>Genre d’élément inconnu dans une adresse Meshbook.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::FieldEdit</name>
    <message>
        <source>The file has no place for the field &quot;%1&quot;.</source>
        <translation>Le fichier n’a pas de place pour le champ « %1 ».</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has a value already.</source>
        <translation>Le champ « %1 » a déjà une valeur.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be added without changing something else.</source>
        <translation>Le champ « %1 » ne peut pas être ajouté sans changer autre chose.</translation>
    </message>
    <message>
        <source>The file is neither YAML nor JSON.</source>
        <translation>Le fichier n’est ni du YAML ni du JSON.</translation>
    </message>
    <message>
        <source>The file cannot be parsed.</source>
        <translation>Le fichier ne peut pas être analysé.</translation>
    </message>
    <message>
        <source>The file is not plain UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8 simple.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::GlossaryPatch</name>
    <message>
        <source>The file has no header.</source>
        <translation>Le fichier n’a pas d’en-tête.</translation>
    </message>
    <message>
        <source>This YAML file cannot be changed in place.</source>
        <translation>Ce fichier YAML ne peut pas être modifié sur place.</translation>
    </message>
    <message>
        <source>The changed file would not say what it should; nothing was written.</source>
        <translation>Le fichier modifié ne dirait pas ce qu’il doit ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The changed file would have other terms than it should; nothing was written.</source>
        <translation>Le fichier modifié aurait d’autres termes que ceux voulus ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A statement of this term was not found in the file.</source>
        <translation>Une déclaration de ce terme n’a pas été trouvée dans le fichier.</translation>
    </message>
    <message>
        <source>This RDF/XML file cannot be changed in place. Export the glossary as Turtle and publish there.</source>
        <translation>Ce fichier RDF/XML ne peut pas être modifié sur place. Exportez le glossaire en Turtle et publiez là.</translation>
    </message>
    <message>
        <source>This Turtle file cannot be changed in place.</source>
        <translation>Ce fichier Turtle ne peut pas être modifié sur place.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::JsonSchema</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>Ce n’est pas permis ici.</translation>
    </message>
    <message>
        <source>It must be of the type %1, not %2.</source>
        <translation>Ce doit être du type %1, pas %2.</translation>
    </message>
    <message>
        <source>It must be &quot;%1&quot;.</source>
        <translation>Ce doit être « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed; it can be: %2.</source>
        <translation>« %1 » n’est pas permis ; possible : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as it must be.</source>
        <translation>« %1 » n’est pas écrit comme il le faut.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>C’est trop court.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>It is too small.</source>
        <translation>C’est trop petit.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>C’est trop grand.</translation>
    </message>
    <message>
        <source>It has too few entries.</source>
        <translation>Il y a trop peu d’entrées.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Il y a trop d’entrées.</translation>
    </message>
    <message>
        <source>Two of its entries are the same.</source>
        <translation>Deux de ses entrées sont identiques.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key here.</source>
        <translation>« %1 » n’est pas une clé ici.</translation>
    </message>
    <message>
        <source>It fits more than one of the forms it can have.</source>
        <translation>Cela correspond à plus d’une des formes possibles.</translation>
    </message>
    <message>
        <source>It does not follow the schema.</source>
        <translation>Cela ne suit pas le schéma.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Book</name>
    <message>
        <source>This change set takes no edits: it is %1.</source>
        <translation>Ce jeu de modifications n’accepte plus de modifications : il est %1.</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>Cela ne change rien.</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile (%2). Look at it again; your words are kept.</source>
        <translation>« %1 » a changé entre-temps (%2). Regardez-le à nouveau ; vos mots sont gardés.</translation>
    </message>
    <message>
        <source>Only an open change set can be submitted.</source>
        <translation>Seul un jeu de modifications ouvert peut être soumis.</translation>
    </message>
    <message>
        <source>There is nothing in this change set.</source>
        <translation>Ce jeu de modifications est vide.</translation>
    </message>
    <message>
        <source>This change set was decided already.</source>
        <translation>Ce jeu de modifications a déjà été décidé.</translation>
    </message>
    <message>
        <source>There are conflicts with what the sources say now. Resolve them first.</source>
        <translation>Il y a des conflits avec ce que disent maintenant les sources. Résolvez-les d’abord.</translation>
    </message>
    <message>
        <source>This changes approved terms: submit it for review first.</source>
        <translation>Cela change des termes approuvés : soumettez-le d’abord à la relecture.</translation>
    </message>
    <message>
        <source>An author cannot approve their own change. Ask another reviewer.</source>
        <translation>On n’approuve pas sa propre modification. Demandez à un autre relecteur.</translation>
    </message>
    <message>
        <source>Only what is in review can be rejected.</source>
        <translation>Seul ce qui est en relecture peut être rejeté.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Un rejet demande une raison.</translation>
    </message>
    <message>
        <source>This change set is approved; undo it by another one.</source>
        <translation>Ce jeu de modifications est approuvé ; annulez-le par un autre.</translation>
    </message>
    <message>
        <source>Only approved change sets are published.</source>
        <translation>Seuls les jeux de modifications approuvés sont publiés.</translation>
    </message>
    <message>
        <source>There is such a change set already.</source>
        <translation>Un tel jeu de modifications existe déjà.</translation>
    </message>
    <message>
        <source>A change set needs a title.</source>
        <translation>Un jeu de modifications a besoin d’un titre.</translation>
    </message>
    <message>
        <source>There is no such change set.</source>
        <translation>Ce jeu de modifications n’existe pas.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>C’est déjà fait.</translation>
    </message>
    <message>
        <source>Only what is in review, rejected or withdrawn can be reopened.</source>
        <translation>Seul ce qui est en relecture, rejeté ou retiré peut être rouvert.</translation>
    </message>
    <message>
        <source>Only who has to approve this may reject it. You can comment on it.</source>
        <translation>Seules les personnes qui doivent l’approuver peuvent le rejeter. Vous pouvez le commenter.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Editor</name>
    <message>
        <source>There is no such term.</source>
        <translation>Ce terme n’existe pas.</translation>
    </message>
    <message>
        <source>A term cannot be related to itself.</source>
        <translation>Un terme ne peut pas être en relation avec lui-même.</translation>
    </message>
    <message>
        <source>This would go round in a circle: %1.</source>
        <translation>Cela tournerait en rond : %1.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>Un terme a besoin d’un libellé.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1.</source>
        <translation>Le motif n’est pas une expression régulière : %1.</translation>
    </message>
    <message>
        <source>There is no such glossary.</source>
        <translation>Ce glossaire n’existe pas.</translation>
    </message>
    <message>
        <source>There is such a term in the trash. Restore it instead.</source>
        <translation>Un tel terme est dans la corbeille. Restaurez-le plutôt.</translation>
    </message>
    <message>
        <source>There is such a term already.</source>
        <translation>Un tel terme existe déjà.</translation>
    </message>
    <message>
        <source>A term cannot be under itself.</source>
        <translation>Un terme ne peut pas être sous lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n term(s) below. Move them or remove the whole branch.</source>
        <translation>
            <numerusform>Il y a %Ln terme au-dessous. Déplacez-le ou retirez toute la branche.</numerusform>
            <numerusform>Il y a %Ln termes au-dessous. Déplacez-les ou retirez toute la branche.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one term already.</source>
        <translation>C’est déjà un seul et même terme.</translation>
    </message>
    <message>
        <source>“%1” is below “%2”: merge the other way round.</source>
        <translation>« %1 » est sous « %2 » : fusionnez dans l’autre sens.</translation>
    </message>
    <message>
        <source>A term is split into two or more.</source>
        <translation>Un terme se divise en deux ou plus.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ce n’est pas une expression régulière : %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Lint</name>
    <message>
        <source>“%1” has no definition.</source>
        <translation>« %1 » n’a pas de définition.</translation>
    </message>
    <message>
        <source>The definition of “%1” says no more than its name.</source>
        <translation>La définition de « %1 » ne dit rien de plus que son nom.</translation>
    </message>
    <message>
        <source>“%1” and “%2” only explain each other.</source>
        <translation>« %1 » et « %2 » ne s’expliquent que l’un par l’autre.</translation>
    </message>
    <message>
        <source>“%1” is used but nowhere explained.</source>
        <translation>« %1 » est employé mais expliqué nulle part.</translation>
    </message>
    <message>
        <source>“%1” is under a term that is not there.</source>
        <translation>« %1 » est sous un terme qui n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is related to “%2”, which is not there.</source>
        <translation>« %1 » est lié à « %2 », qui n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” does not say that it is related to “%2”.</source>
        <translation>« %1 » ne dit pas qu’il est lié à « %2 ».</translation>
    </message>
    <message>
        <source>“%1” has nothing above, below or beside it.</source>
        <translation>« %1 » n’a rien au-dessus, au-dessous ni à côté.</translation>
    </message>
    <message>
        <source>“%1” is linked to something that is not in the catalog any more.</source>
        <translation>« %1 » est lié à quelque chose qui n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>No data is linked to “%1”.</source>
        <translation>Aucune donnée n’est liée à « %1 ».</translation>
    </message>
    <message>
        <source>“%1” waits for review since %2.</source>
        <translation>« %1 » attend une relecture depuis le %2.</translation>
    </message>
    <message>
        <source>There are two terms “%1”.</source>
        <translation>Il y a deux termes « %1 ».</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like one term.</source>
        <translation>« %1 » et « %2 » semblent être un seul terme.</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ by one letter.</source>
        <translation>« %1 » et « %2 » diffèrent d’une lettre.</translation>
    </message>
    <message>
        <source>These go round in a circle: %1.</source>
        <translation>Ceux-ci tournent en rond : %1.</translation>
    </message>
    <message>
        <source>The term is not there any more.</source>
        <translation>Le terme n’existe plus.</translation>
    </message>
    <message>
        <source>Nothing mends this by itself.</source>
        <translation>Rien ne corrige cela tout seul.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::ReviewDuty</name>
    <message>
        <source>%1 has to approve “%2”.</source>
        <translation>%1 doit approuver « %2 ».</translation>
    </message>
    <message>
        <source>One of these has to approve “%2”: %1.</source>
        <translation>L’un d’eux doit approuver « %2 » : %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Suggestions</name>
    <message>
        <source>name with that of its dataset</source>
        <translation>nom avec celui de son jeu de données</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>même type</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>its values are allowed ones</source>
        <translation>ses valeurs sont permises</translation>
    </message>
    <message>
        <source>its values are others</source>
        <translation>ses valeurs sont autres</translation>
    </message>
    <message>
        <source>same classification</source>
        <translation>même classification</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>même domaine</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>synonyme</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>abréviation</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>end of its name</source>
        <translation>fin de son nom</translation>
    </message>
    <message>
        <source>a column beside it is linked to a related term</source>
        <translation>une colonne voisine est liée à un terme apparenté</translation>
    </message>
    <message>
        <source>same pattern</source>
        <translation>même motif</translation>
    </message>
    <message>
        <source>its values have the pattern</source>
        <translation>ses valeurs suivent le motif</translation>
    </message>
    <message>
        <source>its values have another pattern</source>
        <translation>ses valeurs suivent un autre motif</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::AccessRequest</name>
    <message>
        <source>Access to %1</source>
        <translation>Accès à %1</translation>
    </message>
    <message>
        <source>Access to %1 as %2</source>
        <translation>Accès à %1 en tant que %2</translation>
    </message>
    <message>
        <source>I ask for access to %1.</source>
        <translation>Je demande l’accès à %1.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>Première approbation</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>Seconde approbation</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the letter: &quot;Role: reader&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Compatibility</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The product %1 was removed.</source>
        <translation>Le produit %1 a été retiré.</translation>
    </message>
    <message>
        <source>The product %1 is new.</source>
        <translation>Le produit %1 est nouveau.</translation>
    </message>
    <message>
        <source>The contract %1 was removed.</source>
        <translation>Le contrat %1 a été retiré.</translation>
    </message>
    <message>
        <source>The contract %1 is new.</source>
        <translation>Le contrat %1 est nouveau.</translation>
    </message>
    <message>
        <source>%1 was retired.</source>
        <translation>%1 a été mis hors service.</translation>
    </message>
    <message>
        <source>%1 was deprecated.</source>
        <translation>%1 a été déclaré obsolète.</translation>
    </message>
    <message>
        <source>The lifecycle of %1 changed from %2 to %3.</source>
        <translation>Le cycle de vie de %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The terms of use changed.</source>
        <translation>Les conditions d’utilisation ont changé.</translation>
    </message>
    <message>
        <source>The limitations of use changed.</source>
        <translation>Les limites d’utilisation ont changé.</translation>
    </message>
    <message>
        <source>The price changed from %2 to %3.</source>
        <translation>Le prix est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The input port %1 was removed.</source>
        <translation>Le port d’entrée %1 a été retiré.</translation>
    </message>
    <message>
        <source>The input port %1 is new.</source>
        <translation>Le port d’entrée %1 est nouveau.</translation>
    </message>
    <message>
        <source>The port %1 was removed.</source>
        <translation>Le port %1 a été retiré.</translation>
    </message>
    <message>
        <source>The port %1 is new.</source>
        <translation>Le port %1 est nouveau.</translation>
    </message>
    <message>
        <source>The port %1 moved from %2 to %3.</source>
        <translation>Le port %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The protocol of the port %1 changed from %2 to %3.</source>
        <translation>Le protocole du port %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The type of the port %1 changed from %2 to %3.</source>
        <translation>Le type du port %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The contract of the port %1 changed from %2 to %3.</source>
        <translation>Le contrat du port %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The contract of the port %1 changed from version %2 to %3.</source>
        <translation>Le contrat du port %1 est passé de la version %2 à %3.</translation>
    </message>
    <message>
        <source>The port %1 holds personal data now.</source>
        <translation>Le port %1 contient maintenant des données personnelles.</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>Le serveur %1 a été retiré.</translation>
    </message>
    <message>
        <source>The server %1 is new.</source>
        <translation>Le serveur %1 est nouveau.</translation>
    </message>
    <message>
        <source>The type of the server %1 changed from %2 to %3.</source>
        <translation>Le type du serveur %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The data on the server %1 moved.</source>
        <translation>Les données du serveur %1 ont été déplacées.</translation>
    </message>
    <message>
        <source>The role %1 was removed.</source>
        <translation>Le rôle %1 a été retiré.</translation>
    </message>
    <message>
        <source>The role %1 is new.</source>
        <translation>Le rôle %1 est nouveau.</translation>
    </message>
    <message>
        <source>What the role %1 may do changed from %2 to %3.</source>
        <translation>Ce que le rôle %1 peut faire est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The dataset %1 was removed.</source>
        <translation>Le jeu de données %1 a été retiré.</translation>
    </message>
    <message>
        <source>The dataset %1 is new.</source>
        <translation>Le jeu de données %1 est nouveau.</translation>
    </message>
    <message>
        <source>The dataset %1 is called %3 where it lives; it was %2.</source>
        <translation>Le jeu de données %1 s’appelle %3 là où il réside&#xa0;; c’était %2.</translation>
    </message>
    <message>
        <source>%1 became a %3; it was a %2.</source>
        <translation>%1 est devenu %3&#xa0;; c’était %2.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>%1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>What one row of %1 stands for changed.</source>
        <translation>Ce que représente une ligne de %1 a changé.</translation>
    </message>
    <message>
        <source>The required column %1 is new: writers must deliver it.</source>
        <translation>La colonne obligatoire %1 est nouvelle&#xa0;: ceux qui écrivent doivent la fournir.</translation>
    </message>
    <message>
        <source>The column %1 is new.</source>
        <translation>La colonne %1 est nouvelle.</translation>
    </message>
    <message>
        <source>The column %1 was removed.</source>
        <translation>La colonne %1 a été retirée.</translation>
    </message>
    <message>
        <source>The column %1 was renamed to %3.</source>
        <translation>La colonne %1 a été renommée en %3.</translation>
    </message>
    <message>
        <source>The column %1 is called %3 where it lives; it was %2.</source>
        <translation>La colonne %1 s’appelle %3 là où elle réside&#xa0;; c’était %2.</translation>
    </message>
    <message>
        <source>The type of %1 was widened from %2 to %3.</source>
        <translation>Le type de %1 a été élargi de %2 à %3.</translation>
    </message>
    <message>
        <source>The type of %1 was narrowed from %2 to %3.</source>
        <translation>Le type de %1 a été restreint de %2 à %3.</translation>
    </message>
    <message>
        <source>The type of %1 changed from %2 to %3.</source>
        <translation>Le type de %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The type of %1 is written %3; it was %2.</source>
        <translation>Le type de %1 s’écrit %3&#xa0;; c’était %2.</translation>
    </message>
    <message>
        <source>%1 may be empty now.</source>
        <translation>%1 peut maintenant être vide.</translation>
    </message>
    <message>
        <source>%1 must not be empty any more.</source>
        <translation>%1 ne doit plus être vide.</translation>
    </message>
    <message>
        <source>Values of %1 may occur more than once now.</source>
        <translation>Les valeurs de %1 peuvent maintenant apparaître plusieurs fois.</translation>
    </message>
    <message>
        <source>Each value of %1 may occur only once now.</source>
        <translation>Chaque valeur de %1 ne peut apparaître qu’une fois maintenant.</translation>
    </message>
    <message>
        <source>%1 is not part of the primary key any more.</source>
        <translation>%1 ne fait plus partie de la clé primaire.</translation>
    </message>
    <message>
        <source>%1 is part of the primary key now: rows are told apart otherwise.</source>
        <translation>%1 fait maintenant partie de la clé primaire&#xa0;: les lignes se distinguent autrement.</translation>
    </message>
    <message>
        <source>The place of %1 in the primary key changed from %2 to %3.</source>
        <translation>La place de %1 dans la clé primaire est passée de %2 à %3.</translation>
    </message>
    <message>
        <source>Whether data is parted by %1 changed.</source>
        <translation>Le partitionnement des données par %1 a changé.</translation>
    </message>
    <message>
        <source>The place of %1 among the partitions changed from %2 to %3.</source>
        <translation>La place de %1 parmi les partitions est passée de %2 à %3.</translation>
    </message>
    <message>
        <source>The reference %1 is not promised any more.</source>
        <translation>La référence %1 n’est plus promise.</translation>
    </message>
    <message>
        <source>The reference %1 must hold now.</source>
        <translation>La référence %1 doit maintenant être respectée.</translation>
    </message>
    <message>
        <source>Only listed values are allowed in %1 now.</source>
        <translation>Seules les valeurs listées sont maintenant permises dans %1.</translation>
    </message>
    <message>
        <source>Any value is allowed in %1 now.</source>
        <translation>Toute valeur est maintenant permise dans %1.</translation>
    </message>
    <message>
        <source>Values of %1 are not allowed any more: the list was %2 and is %3.</source>
        <translation>Des valeurs de %1 ne sont plus permises&#xa0;: la liste était %2 et est %3.</translation>
    </message>
    <message>
        <source>Readers of %1 may meet values they do not know: the list was %2 and is %3.</source>
        <translation>Les lecteurs de %1 peuvent rencontrer des valeurs inconnues&#xa0;: la liste était %2 et est %3.</translation>
    </message>
    <message>
        <source>A limit of %1 was loosened from %2 to %3.</source>
        <translation>Une limite de %1 a été assouplie de %2 à %3.</translation>
    </message>
    <message>
        <source>A limit of %1 was tightened from %2 to %3.</source>
        <translation>Une limite de %1 a été resserrée de %2 à %3.</translation>
    </message>
    <message>
        <source>The pattern of %1 changed from %2 to %3.</source>
        <translation>Le motif de %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The format of %1 changed from %2 to %3.</source>
        <translation>Le format de %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The time zone of %1 changed from %2 to %3.</source>
        <translation>Le fuseau horaire de %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is more sensitive now: %3; it was %2.</source>
        <translation>%1 est plus sensible maintenant&#xa0;: %3&#xa0;; c’était %2.</translation>
    </message>
    <message>
        <source>%1 is less sensitive now: %3; it was %2.</source>
        <translation>%1 est moins sensible maintenant&#xa0;: %3&#xa0;; c’était %2.</translation>
    </message>
    <message>
        <source>The classification of %1 changed from %2 to %3.</source>
        <translation>La classification de %1 est passée de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is personal data now.</source>
        <translation>%1 est maintenant une donnée personnelle.</translation>
    </message>
    <message>
        <source>%1 is not marked as personal data any more.</source>
        <translation>%1 n’est plus marqué comme donnée personnelle.</translation>
    </message>
    <message>
        <source>%1 means something else: its terms were %2 and are %3.</source>
        <translation>%1 a un autre sens&#xa0;: ses termes étaient %2 et sont %3.</translation>
    </message>
    <message>
        <source>%1 is made in another way.</source>
        <translation>%1 est obtenu d’une autre façon.</translation>
    </message>
    <message>
        <source>The encrypted form of %1 changed from %2 to %3.</source>
        <translation>La forme chiffrée de %1 est passée de %2 à %3.</translation>
    </message>
    <message>
        <source>The promise %1 was withdrawn.</source>
        <translation>La promesse %1 a été retirée.</translation>
    </message>
    <message>
        <source>The promise %1 is new.</source>
        <translation>La promesse %1 est nouvelle.</translation>
    </message>
    <message>
        <source>The promise %1 was weakened from %2 to %3.</source>
        <translation>La promesse %1 a été affaiblie de %2 à %3.</translation>
    </message>
    <message>
        <source>The promise %1 was strengthened from %2 to %3.</source>
        <translation>La promesse %1 a été renforcée de %2 à %3.</translation>
    </message>
    <message>
        <source>The promise %1 changed from %2 to %3.</source>
        <translation>La promesse %1 est passée de %2 à %3.</translation>
    </message>
    <message>
        <source>The unit of the promise %1 changed from %2 to %3.</source>
        <translation>L’unité de la promesse %1 est passée de %2 à %3.</translation>
    </message>
    <message>
        <source>The schedule of the promise %1 changed from %2 to %3.</source>
        <translation>Le calendrier de la promesse %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The quality rule %1 was removed.</source>
        <translation>La règle de qualité %1 a été retirée.</translation>
    </message>
    <message>
        <source>The quality rule %1 is new.</source>
        <translation>La règle de qualité %1 est nouvelle.</translation>
    </message>
    <message>
        <source>The threshold of the quality rule %1 changed from %2 to %3.</source>
        <translation>Le seuil de la règle de qualité %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>How the quality rule %1 compares changed from %2 to %3.</source>
        <translation>La comparaison de la règle de qualité %1 est passée de %2 à %3.</translation>
    </message>
    <message>
        <source>How the quality rule %1 is checked changed.</source>
        <translation>Le contrôle de la règle de qualité %1 a changé.</translation>
    </message>
    <message>
        <source>What the quality rule %1 is checked with changed from %2 to %3.</source>
        <translation>Ce qui sert à contrôler la règle de qualité %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>The description of %1 changed.</source>
        <translation>La description de %1 a changé.</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 est nouveau.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>The field %4 of %1 changed.</source>
        <translation>Le champ %4 de %1 a changé.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Federation</name>
    <message>
        <source>The policy &quot;%1&quot; is already in %2; this one is left out.</source>
        <translation>La politique « %1 » est déjà dans %2 ; celle-ci est omise.</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot; to set parameters of.</source>
        <translation>Il n’y a pas de politique « %1 » dont régler les paramètres.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>La politique « %1 » n’a pas de paramètre « %2 ».</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; belongs to the domain &quot;%2&quot;.</source>
        <translation>La politique « %1 » appartient au domaine « %2 ».</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; may only make &quot;%2&quot; stricter; the value of %3 stays.</source>
        <translation>Le domaine « %1 » ne peut que rendre « %2 » plus strict ; la valeur de %3 reste.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::JoinCheck</name>
    <message>
        <source>%1 is %2 and %3 is %4.</source>
        <translation>%1 est %2 et %3 est %4.</translation>
    </message>
    <message>
        <source>No term says that the columns mean the same.</source>
        <translation>Aucun terme ne dit que les colonnes ont le même sens.</translation>
    </message>
    <message>
        <source>The term %1 is not approved.</source>
        <translation>Le terme %1 n’est pas approuvé.</translation>
    </message>
    <message>
        <source>The columns are a key on no side: rows may multiply.</source>
        <translation>Les colonnes ne sont une clé d’aucun côté : les lignes peuvent se multiplier.</translation>
    </message>
    <message>
        <source>%1 has the format %2 and %3 has %4.</source>
        <translation>%1 a le format %2 et %3 a %4.</translation>
    </message>
    <message>
        <source>The term %1 asks for %2; %3 is %4.</source>
        <translation>Le terme %1 demande %2 ; %3 est %4.</translation>
    </message>
    <message>
        <source>The term %1 asks for the format %2; %3 has %4.</source>
        <translation>Le terme %1 demande le format %2 ; %3 a %4.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Policy</name>
    <message>
        <source>&quot;%1&quot; must be %2 or more.</source>
        <translation>« %1 » doit être au moins %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 or less.</source>
        <translation>« %1 » doit être au plus %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it can be: %3.</source>
        <translation>« %1 » ne peut pas être « %2 » ; possible : %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be of the type %2.</source>
        <translation>« %1 » doit être du type %2.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Waiver</name>
    <message>
        <source>Waivers are for policies there are</source>
        <translation>Les dérogations visent des politiques existantes</translation>
    </message>
    <message>
        <source>The waiver is for the policy &quot;%1&quot;, which there is not.</source>
        <translation>La dérogation vise la politique « %1 », qui n’existe pas.</translation>
    </message>
    <message>
        <source>Correct the id of the policy, or take the waiver out.</source>
        <translation>Corrigez l’identifiant de la politique, ou retirez la dérogation.</translation>
    </message>
    <message>
        <source>Waivers have not run out</source>
        <translation>Les dérogations ne sont pas expirées</translation>
    </message>
    <message>
        <source>The waiver of &quot;%1&quot; by %2 ran out on %3.</source>
        <translation>La dérogation à « %1 » par %2 a expiré le %3.</translation>
    </message>
    <message>
        <source>Mend what was waived and take the waiver out, or have it approved anew.</source>
        <translation>Corrigez ce qui faisait l’objet de la dérogation et retirez-la, ou faites-la approuver à nouveau.</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::BookmarkController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Nothing was changed yet that could be taken back</source>
        <translation>Aucune modification à annuler pour l’instant</translation>
    </message>
    <message>
        <source>The thing of the page in front, or the match that is chosen in it</source>
        <translation>L’élément de la page au premier plan, ou le résultat choisi dans celle-ci</translation>
    </message>
    <message>
        <source>Keep the search on view in the rail, under a name</source>
        <translation>Garder la recherche affichée dans la barre, sous un nom</translation>
    </message>
    <message>
        <source>&amp;Clear recently viewed</source>
        <translation>&amp;Vider les éléments vus récemment</translation>
    </message>
    <message>
        <source>Forget what was looked at and searched for</source>
        <translation>Oublier ce qui a été consulté et recherché</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Not in the catalog any more</source>
        <translation>N’est plus dans le catalogue</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), nothing new</source>
        <translation>
            <numerusform>%Ln résultat, rien de nouveau</numerusform>
            <numerusform>%Ln résultats, rien de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to or remove from fa&amp;vourites</source>
        <translation>Ajouter aux &amp;favoris ou en retirer</translation>
    </message>
    <message>
        <source>Save s&amp;earch…</source>
        <translation>&amp;Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Refaire ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again</source>
        <translation>Rien n’a été annulé qui puisse être refait</translation>
    </message>
    <message>
        <source>Take back the last change of favourites, searches, sources, columns, settings, connections, acknowledgements or maintenance; of terms, with a glossary in front</source>
        <translation>Annuler le dernier changement des favoris, recherches, sources, colonnes, réglages, connexions, prises en compte ou maintenance ; des termes, quand un glossaire est devant</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::GlossaryCommands</name>
    <message>
        <source>Open the glossary first</source>
        <translation>Ouvrez d’abord le glossaire</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Look up, write and review terms</source>
        <translation>Consulter, rédiger et relire des termes</translation>
    </message>
    <message>
        <source>Edit term</source>
        <translation>Modifier le terme</translation>
    </message>
    <message>
        <source>Open the term of the page in front in the glossary editor</source>
        <translation>Ouvrir le terme de la page de devant dans l’éditeur de glossaire</translation>
    </message>
    <message>
        <source>Glossary as table</source>
        <translation>Glossaire en tableau</translation>
    </message>
    <message>
        <source>Edit many terms at once, fill down, paste from a spreadsheet</source>
        <translation>Modifier beaucoup de termes à la fois, recopier vers le bas, coller depuis un tableur</translation>
    </message>
    <message>
        <source>Reviews of the glossary</source>
        <translation>Relectures du glossaire</translation>
    </message>
    <message>
        <source>Changes that wait for review, and conflicts with the source</source>
        <translation>Changements qui attendent une relecture, et conflits avec la source</translation>
    </message>
    <message>
        <source>Checks of the glossary</source>
        <translation>Contrôles du glossaire</translation>
    </message>
    <message>
        <source>Duplicates, missing definitions, broken links and words with two meanings</source>
        <translation>Doublons, définitions manquantes, liens brisés et mots à deux sens</translation>
    </message>
    <message>
        <source>Links of terms to data</source>
        <translation>Liens des termes aux données</translation>
    </message>
    <message>
        <source>Accept or refuse suggested links</source>
        <translation>Accepter ou refuser les liens suggérés</translation>
    </message>
    <message>
        <source>Graph of terms</source>
        <translation>Graphe des termes</translation>
    </message>
    <message>
        <source>A term and its neighbours as a picture</source>
        <translation>Un terme et ses voisins en image</translation>
    </message>
    <message>
        <source>History of the glossary</source>
        <translation>Historique du glossaire</translation>
    </message>
    <message>
        <source>Who changed what, and what differs between two days</source>
        <translation>Qui a changé quoi, et ce qui diffère entre deux jours</translation>
    </message>
    <message>
        <source>New term below</source>
        <translation>Nouveau terme dessous</translation>
    </message>
    <message>
        <source>Write a new term below the one that is chosen (Insert)</source>
        <translation>Écrire un nouveau terme sous celui qui est choisi (Inser)</translation>
    </message>
    <message>
        <source>New term beside</source>
        <translation>Nouveau terme à côté</translation>
    </message>
    <message>
        <source>Write a new term beside the one that is chosen (Shift+Insert)</source>
        <translation>Écrire un nouveau terme à côté de celui qui est choisi (Maj+Inser)</translation>
    </message>
    <message>
        <source>Rename the term</source>
        <translation>Renommer le terme</translation>
    </message>
    <message>
        <source>Give the chosen term another label, with all that follows</source>
        <translation>Donner un autre libellé au terme choisi, avec tout ce qui suit</translation>
    </message>
    <message>
        <source>Move the terms</source>
        <translation>Déplacer les termes</translation>
    </message>
    <message>
        <source>Put the chosen terms below another one (Ctrl+M)</source>
        <translation>Placer les termes choisis sous un autre (Ctrl+M)</translation>
    </message>
    <message>
        <source>Merge the term into another</source>
        <translation>Fusionner le terme avec un autre</translation>
    </message>
    <message>
        <source>What refers to the chosen term goes to the other one</source>
        <translation>Ce qui renvoie au terme choisi va à l’autre</translation>
    </message>
    <message>
        <source>Split the term</source>
        <translation>Scinder le terme</translation>
    </message>
    <message>
        <source>Write new terms beside the chosen one</source>
        <translation>Écrire de nouveaux termes à côté de celui qui est choisi</translation>
    </message>
    <message>
        <source>Deprecate the term</source>
        <translation>Déclarer le terme obsolète</translation>
    </message>
    <message>
        <source>Say that the chosen term is not to be used any more, and which one is</source>
        <translation>Dire que le terme choisi ne doit plus être employé, et lequel le remplace</translation>
    </message>
    <message>
        <source>Move the terms to the trash</source>
        <translation>Mettre les termes à la corbeille</translation>
    </message>
    <message>
        <source>Remove the chosen terms; they can be restored (Delete)</source>
        <translation>Retirer les termes choisis ; ils peuvent être restaurés (Suppr)</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Nouveau glossaire</translation>
    </message>
    <message>
        <source>Begin a glossary that is kept in this workspace</source>
        <translation>Commencer un glossaire gardé dans cet espace de travail</translation>
    </message>
    <message>
        <source>Trash of the glossary</source>
        <translation>Corbeille du glossaire</translation>
    </message>
    <message>
        <source>Show or hide the terms that were removed</source>
        <translation>Afficher ou masquer les termes retirés</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::GovernanceCommands</name>
    <message>
        <source>Go&amp;vernance</source>
        <translation>Gouvern&amp;ance</translation>
    </message>
    <message>
        <source>Show how the mesh stands with its policies, and what they find</source>
        <translation>Montrer où en est le maillage avec ses politiques, et ce qu’elles trouvent</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>What is lived with, why, by whose word and until when</source>
        <translation>Ce qu’on tolère, pourquoi, sur la parole de qui et jusqu’à quand</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>The policies that hold, and the editor for your own</source>
        <translation>Les politiques en vigueur, et l’éditeur pour les vôtres</translation>
    </message>
    <message>
        <source>Mesh readiness</source>
        <translation>Maturité du maillage</translation>
    </message>
    <message>
        <source>How far each domain has come, with the evidence</source>
        <translation>Où en est chaque domaine, preuves à l’appui</translation>
    </message>
    <message>
        <source>Check a join</source>
        <translation>Vérifier une jointure</translation>
    </message>
    <message>
        <source>Whether products of different domains can be joined, and on what</source>
        <translation>Si des produits de domaines différents peuvent être joints, et sur quoi</translation>
    </message>
    <message>
        <source>New data product…</source>
        <translation>Nouveau produit de données…</translation>
    </message>
    <message>
        <source>Make a product and its contract from a template</source>
        <translation>Faire un produit et son contrat d’après un modèle</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::HealthCommands</name>
    <message>
        <source>&amp;Health</source>
        <translation>San&amp;té</translation>
    </message>
    <message>
        <source>Show how promises are kept, of your products or of the one in front</source>
        <translation>Montrer comment les promesses sont tenues, de vos produits ou de celui affiché</translation>
    </message>
    <message>
        <source>Health of all products</source>
        <translation>Santé de tous les produits</translation>
    </message>
    <message>
        <source>Every product with its score, budget and open breaches</source>
        <translation>Chaque produit avec son score, son budget et ses manquements ouverts</translation>
    </message>
    <message>
        <source>Health by domain</source>
        <translation>Santé par domaine</translation>
    </message>
    <message>
        <source>The mesh day by day, as a heat map</source>
        <translation>Le maillage jour par jour, en carte de chaleur</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::LineageCommands</name>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Lignage</translation>
    </message>
    <message>
        <source>Show where data comes from and where it goes</source>
        <translation>Montrer d’où viennent les données et où elles vont</translation>
    </message>
    <message>
        <source>Lineage: show all of it</source>
        <translation>Lignage&#xa0;: tout montrer</translation>
    </message>
    <message>
        <source>Zoom so that the whole picture is seen (F)</source>
        <translation>Zoomer pour voir toute l’image (F)</translation>
    </message>
    <message>
        <source>Lineage: actual size</source>
        <translation>Lignage&#xa0;: taille réelle</translation>
    </message>
    <message>
        <source>Zoom the picture to 100 % (Ctrl+0)</source>
        <translation>Zoomer l’image à 100&#xa0;% (Ctrl+0)</translation>
    </message>
    <message>
        <source>Lineage: show more upstream</source>
        <translation>Lignage&#xa0;: montrer plus d’amont</translation>
    </message>
    <message>
        <source>One step more of what the chosen thing is made from</source>
        <translation>Une étape de plus de ce dont l’élément choisi est obtenu</translation>
    </message>
    <message>
        <source>Lineage: show more downstream</source>
        <translation>Lignage&#xa0;: montrer plus d’aval</translation>
    </message>
    <message>
        <source>One step more of what is made from the chosen thing</source>
        <translation>Une étape de plus de ce qui est obtenu de l’élément choisi</translation>
    </message>
    <message>
        <source>Lineage: show all upstream</source>
        <translation>Lignage&#xa0;: montrer tout l’amont</translation>
    </message>
    <message>
        <source>Everything the chosen thing is made from</source>
        <translation>Tout ce dont l’élément choisi est obtenu</translation>
    </message>
    <message>
        <source>Lineage: show all downstream</source>
        <translation>Lignage&#xa0;: montrer tout l’aval</translation>
    </message>
    <message>
        <source>Everything made from the chosen thing</source>
        <translation>Tout ce qui est obtenu de l’élément choisi</translation>
    </message>
    <message>
        <source>Lineage: open or close columns</source>
        <translation>Lignage&#xa0;: ouvrir ou fermer les colonnes</translation>
    </message>
    <message>
        <source>Show the columns of the chosen dataset and their lines (C)</source>
        <translation>Montrer les colonnes du jeu de données choisi et leurs lignes (C)</translation>
    </message>
    <message>
        <source>Lineage: trace the column</source>
        <translation>Lignage&#xa0;: suivre la colonne</translation>
    </message>
    <message>
        <source>Follow the chosen column through all it comes from and goes to (T)</source>
        <translation>Suivre la colonne choisie à travers tout ce dont elle vient et où elle va (T)</translation>
    </message>
    <message>
        <source>Lineage: look from here</source>
        <translation>Lignage&#xa0;: voir d’ici</translation>
    </message>
    <message>
        <source>Make the chosen thing the start of the picture (R)</source>
        <translation>Faire de l’élément choisi le départ de l’image (R)</translation>
    </message>
    <message>
        <source>Lineage: show or hide staging and tests</source>
        <translation>Lignage&#xa0;: montrer ou masquer staging et tests</translation>
    </message>
    <message>
        <source>Leave staging models, tests and seeds out, with lines over them</source>
        <translation>Omettre les modèles staging, tests et seeds, avec des lignes qui les enjambent</translation>
    </message>
    <message>
        <source>Lineage: turn the picture</source>
        <translation>Lignage&#xa0;: tourner l’image</translation>
    </message>
    <message>
        <source>Across, or top to bottom</source>
        <translation>En largeur, ou de haut en bas</translation>
    </message>
    <message>
        <source>Lineage lens: %1</source>
        <translation>Loupe du lignage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Colour the edges of boxes by %1</source>
        <translation>Colorer les bords des boîtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lineage as picture</source>
        <translation>Lignage en image</translation>
    </message>
    <message>
        <source>Boxes and lines</source>
        <translation>Boîtes et lignes</translation>
    </message>
    <message>
        <source>Lineage as outline</source>
        <translation>Lignage en plan</translation>
    </message>
    <message>
        <source>A tree for reading, also with a screen reader</source>
        <translation>Un arbre à lire, aussi avec un lecteur d’écran</translation>
    </message>
    <message>
        <source>Lineage as table</source>
        <translation>Lignage en tableau</translation>
    </message>
    <message>
        <source>A row for each line, to sort and copy</source>
        <translation>Une rangée par ligne, à trier et à copier</translation>
    </message>
    <message>
        <source>Lineage: copy path</source>
        <translation>Lignage&#xa0;: copier le chemin</translation>
    </message>
    <message>
        <source>Copy the traced or chosen way as a line</source>
        <translation>Copier le chemin suivi ou choisi en une ligne</translation>
    </message>
    <message>
        <source>Lineage: export…</source>
        <translation>Lignage&#xa0;: exporter…</translation>
    </message>
    <message>
        <source>Write all of it as SVG, PDF, PNG, CSV, JSON, DOT or Mermaid</source>
        <translation>Tout écrire en SVG, PDF, PNG, CSV, JSON, DOT ou Mermaid</translation>
    </message>
    <message>
        <source>No lineage is in front.</source>
        <translation>Aucun lignage n’est au premier plan.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export lineage</source>
        <translation>Exporter le lignage</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Trail of classified data</source>
        <translation>Piste des données classifiées</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Lineage: what if it were dropped</source>
        <translation>Lignage : et si c’était supprimé</translation>
    </message>
    <message>
        <source>Mark what is made of the chosen thing or column as at risk</source>
        <translation>Marquer comme menacé ce qui est fait de la chose ou colonne choisie</translation>
    </message>
    <message>
        <source>Lineage: what if it were renamed</source>
        <translation>Lignage : et si c’était renommé</translation>
    </message>
    <message>
        <source>Mark what reads the chosen thing or column by its name</source>
        <translation>Marquer ce qui lit la chose ou colonne choisie par son nom</translation>
    </message>
    <message>
        <source>Lineage: what if it had another type</source>
        <translation>Lignage : et si le type changeait</translation>
    </message>
    <message>
        <source>Mark what another type of the chosen column would concern</source>
        <translation>Marquer ce que concernerait un autre type de la colonne choisie</translation>
    </message>
    <message>
        <source>Lineage: end the what-if</source>
        <translation>Lignage : terminer l’hypothèse</translation>
    </message>
    <message>
        <source>The chosen thing or column is as it is</source>
        <translation>La chose ou colonne choisie reste telle quelle</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::MeasureCommands</name>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Mesurer maintenant</translation>
    </message>
    <message>
        <source>Ask the databases whether the promises and rules of the thing in front are kept</source>
        <translation>Demander aux bases si les promesses et règles de ce qui est affiché sont tenues</translation>
    </message>
    <message>
        <source>Measure &amp;everything</source>
        <translation>Tout m&amp;esurer</translation>
    </message>
    <message>
        <source>Ask every connected database about all that lives there</source>
        <translation>Interroger chaque base connectée sur tout ce qui s’y trouve</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>C&amp;onnexions…</translation>
    </message>
    <message>
        <source>Add, change and remove the databases that may be measured</source>
        <translation>Ajouter, modifier et retirer les bases qui peuvent être mesurées</translation>
    </message>
    <message>
        <source>No database is connected yet; see Connections</source>
        <translation>Aucune base n’est encore connectée ; voir Connexions</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::Notifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::PageCommands</name>
    <message>
        <source>E&amp;xport page…</source>
        <translation>E&amp;xporter la page…</translation>
    </message>
    <message>
        <source>Write the page in front as PDF, PNG, SVG, HTML or Markdown</source>
        <translation>Écrire la page au premier plan en PDF, PNG, SVG, HTML ou Markdown</translation>
    </message>
    <message>
        <source>&amp;Print page…</source>
        <translation>Im&amp;primer la page…</translation>
    </message>
    <message>
        <source>Preview the page in front and print it</source>
        <translation>Afficher un aperçu de la page au premier plan et l’imprimer</translation>
    </message>
    <message>
        <source>Copy page as &amp;Markdown</source>
        <translation>Copier la page en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy what the page in front says, with its link</source>
        <translation>Copier le contenu de la page au premier plan, avec son lien</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Exporter la page</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::QuickOpenController</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>%1 · viewed %2</source>
        <translation>%1 · vu %2</translation>
    </message>
    <message>
        <source>%1 · favourite</source>
        <translation>%1 · favori</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>Ou&amp;verture rapide…</translation>
    </message>
    <message>
        <source>Open anything by a few letters of its name</source>
        <translation>Tout ouvrir avec quelques lettres de son nom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved search · %1</source>
        <translation>Recherche enregistrée · %1</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>Onglet ouvert</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::SearchCommands</name>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) written to %1</source>
        <translation>
            <numerusform>%Ln résultat écrit dans %1</numerusform>
            <numerusform>%Ln résultats écrits dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) copied</source>
        <translation>
            <numerusform>%Ln résultat copié</numerusform>
            <numerusform>%Ln résultats copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export matches…</source>
        <translation>Exporter &amp;les résultats…</translation>
    </message>
    <message>
        <source>Write all matches of the search to a CSV, JSON or Markdown file</source>
        <translation>Écrire tous les résultats de la recherche dans un fichier CSV, JSON ou Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;all matches</source>
        <translation>Copier &amp;tous les résultats</translation>
    </message>
    <message>
        <source>Copy all matches of the search, a line for each</source>
        <translation>Copier tous les résultats de la recherche, une ligne pour chacun</translation>
    </message>
    <message>
        <source>The page in front is no search</source>
        <translation>La page au premier plan n’est pas une recherche</translation>
    </message>
    <message>
        <source>Export matches</source>
        <translation>Exporter les résultats</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::UndoKeeper</name>
    <message>
        <source>Source removed: %1</source>
        <translation>Source retirée : %1</translation>
    </message>
    <message>
        <source>Columns of a table changed</source>
        <translation>Colonnes d’un tableau modifiées</translation>
    </message>
    <message>
        <source>Columns of the matches changed</source>
        <translation>Colonnes des résultats modifiées</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::WindowController</name>
    <message>
        <source>Synced just now</source>
        <translation>Synchronisé à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n minutes ago</source>
        <translation>
            <numerusform>Synchronisé il y a %Ln minute</numerusform>
            <numerusform>Synchronisé il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n hours ago</source>
        <translation>
            <numerusform>Synchronisé il y a %Ln heure</numerusform>
            <numerusform>Synchronisé il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n days ago</source>
        <translation>
            <numerusform>Synchronisé il y a %Ln jour</numerusform>
            <numerusform>Synchronisé il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>7 domains, 36 products, 235 terms</source>
        <translation>7 domaines, 36 produits, 235 termes</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · works offline</source>
        <translation>%1 · utilisable hors ligne</translation>
    </message>
    <message>
        <source>No sources yet · works offline</source>
        <translation>Aucune source · utilisable hors ligne</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Much would disappear</source>
        <translation>Beaucoup d’éléments disparaîtraient</translation>
    </message>
    <message>
        <source>Remove Them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Meshbook could not be started for %1.</source>
        <translation>Meshbook n’a pas pu être démarré pour %1.</translation>
    </message>
    <message>
        <source>About Meshbook</source>
        <translation>À propos de Meshbook</translation>
    </message>
    <message>
        <source>Meshbook %1

A catalog and glossary browser for a data mesh.
GPL-3.0-or-later

Workspace: %2</source>
        <translation>Meshbook %1

Un navigateur de catalogue et de glossaire pour un data mesh.
GPL-3.0-or-later

Espace de travail&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
</context>
<context>
    <name>meshbook::health::Digest</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>Manquements ouverts</translation>
    </message>
    <message>
        <source>There are no products.</source>
        <translation>Il n’y a pas de produits.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Manquements</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Le pire</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Nothing was in breach.</source>
        <translation>Rien n’était en manquement.</translation>
    </message>
    <message>
        <source>%1, still open</source>
        <translation>%1, encore ouvert</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>No product or contract changed.</source>
        <translation>Aucun produit ni contrat n’a changé.</translation>
    </message>
    <message>
        <source>Health of all together: %1 (%2), %3 since the beginning.</source>
        <translation>Santé de l’ensemble : %1 (%2), %3 depuis le début.</translation>
    </message>
    <message>
        <source>Health of the mesh</source>
        <translation>Santé du maillage</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>Santé de %1</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln manquement</numerusform>
            <numerusform>%Ln manquements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%Ln encore ouvert</numerusform>
            <numerusform>%Ln encore ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n product(s) nothing is known: nobody measured.</source>
        <translation>
            <numerusform>De %Ln produit on ne sait rien : personne n’a mesuré.</numerusform>
            <numerusform>De %Ln produits on ne sait rien : personne n’a mesuré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 breaches are listed.</source>
        <translation>Les %1 manquements les plus récents sont listés.</translation>
    </message>
</context>
<context>
    <name>meshbook::health::ScoreRules</name>
    <message>
        <source>Service levels now</source>
        <translation>Niveaux de service actuels</translation>
    </message>
    <message>
        <source>Service levels over time</source>
        <translation>Niveaux de service dans le temps</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Budget d’erreur restant</translation>
    </message>
    <message>
        <source>Quality rules now</source>
        <translation>Règles de qualité actuelles</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>rien n’a été mesuré</translation>
    </message>
    <message>
        <source>%1 of %2 service levels met</source>
        <translation>%1 niveaux de service sur %2 atteints</translation>
    </message>
    <message>
        <source>%1 of %2 service levels kept as promised</source>
        <translation>%1 niveaux de service sur %2 tenus comme promis</translation>
    </message>
    <message>
        <source>%1 of %2 error budgets not spent</source>
        <translation>%1 budgets d’erreur sur %2 non épuisés</translation>
    </message>
    <message>
        <source>%1 of %2 quality rules met</source>
        <translation>%1 règles de qualité sur %2 respectées</translation>
    </message>
    <message>
        <source>The score table has a rule that is not understood.</source>
        <translation>Le barème contient une règle qui n’est pas comprise.</translation>
    </message>
    <message>
        <source>The score table is incomplete.</source>
        <translation>Le barème est incomplet.</translation>
    </message>
    <message>
        <source>The score table is no JSON object.</source>
        <translation>Le barème n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>meshbook::health::ValueText</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::items::BreachModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (until %3)</source>
        <extracomment>Who answers for a breach, why, and until when</extracomment>
        <translation>%1 : %2 (jusqu’au %3)</translation>
    </message>
    <message>
        <source>%1: %2 (over since %3)</source>
        <translation>%1 : %2 (terminé depuis le %3)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open breach</source>
        <translation>Manquement ouvert</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Manquement</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Personne n’en répond</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when a breach lasted</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Le pire</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>En répond</translation>
    </message>
</context>
<context>
    <name>meshbook::items::CellChangesModel</name>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ChangeSetModel</name>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Chez d’autres</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <extracomment>%1 are people: &quot;waits for Ana, Ben&quot;</extracomment>
        <translation>attend %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::CheckModel</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Frequency of updates</source>
        <translation>Fréquence de mise à jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>General availability</source>
        <translation>Disponibilité générale</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Fin de l’assistance</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Heures d’assistance</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>met</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>aucune exécution</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of a table column: the column or dataset that is checked</extracomment>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ClashModel</name>
    <message numerus="yes">
        <source>%n meaning(s)</source>
        <translation>
            <numerusform>%Ln sens</numerusform>
            <numerusform>%Ln sens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::ColumnTreeModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>PK</source>
        <extracomment>Primary key and foreign key, as short as may be</extracomment>
        <translation>PK</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>sources disagree on the type</source>
        <translation>les sources divergent sur le type</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Req.</source>
        <extracomment>Heading of a narrow table column: whether a value is required</extracomment>
        <translation>Oblig.</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Heading of a table column: the classification, as &quot;confidential&quot;</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Heading of a table column: which files say so</extracomment>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ComparisonModel</name>
    <message>
        <source>breaks readers</source>
        <translation>casse les lecteurs</translation>
    </message>
    <message>
        <source>breaks writers</source>
        <translation>casse les rédacteurs</translation>
    </message>
    <message>
        <source>behaves otherwise</source>
        <translation>se comporte autrement</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentation</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, disparu</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1, new: %2</source>
        <translation>%1, nouveau&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, gone: %2</source>
        <translation>%1, disparu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, before: %2, after: %3</source>
        <translation>%1, avant&#xa0;: %2, après&#xa0;: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ConflictModel</name>
    <message>
        <source>changed here</source>
        <translation>changé ici</translation>
    </message>
    <message>
        <source>removed in the source</source>
        <translation>retiré dans la source</translation>
    </message>
    <message>
        <source>%1. Before: %2. Mine: %3. Theirs: %4</source>
        <translation>%1. Avant : %2. Le mien : %3. Le leur : %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
</context>
<context>
    <name>meshbook::items::DaysModel</name>
    <message>
        <source>met</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>close to breach</source>
        <translation>proche du manquement</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domaine %1</translation>
    </message>
    <message>
        <source>%1, score %2, grade %3</source>
        <translation>%1, score %2, note %3</translation>
    </message>
    <message>
        <source>%1, no score</source>
        <translation>%1, pas de score</translation>
    </message>
    <message>
        <source>Domain and product</source>
        <translation>Domaine et produit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>meshbook::items::DriftTable</name>
    <message>
        <source>not observed</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>may be empty or not</source>
        <translation>vide permis ou non</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FamilyWords</name>
    <message>
        <source>Broader and narrower</source>
        <translation>Plus large et plus étroit</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Est un</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Opposites</source>
        <translation>Contraires</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>broader than %1</source>
        <translation>plus large que %1</translation>
    </message>
    <message>
        <source>narrower than %1</source>
        <translation>plus étroit que %1</translation>
    </message>
    <message>
        <source>more general than %1</source>
        <translation>plus général que %1</translation>
    </message>
    <message>
        <source>a kind of %1</source>
        <translation>une sorte de %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>partie de %1</translation>
    </message>
    <message>
        <source>related to %1</source>
        <translation>lié à %1</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>correspond à %1</translation>
    </message>
    <message>
        <source>opposite of %1</source>
        <translation>contraire de %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>remplacé par %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>remplace %1</translation>
    </message>
    <message>
        <source>has the value %1</source>
        <translation>a la valeur %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>valeur de %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FindingModel</name>
    <message>
        <source>Waived</source>
        <translation>Dérogations</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Trouvé sur</translation>
    </message>
    <message>
        <source>Where, and what to do</source>
        <translation>Où, et que faire</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Identifiant de la politique</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FormatName</name>
    <message>
        <source>ODPS</source>
        <translation>ODPS</translation>
    </message>
    <message>
        <source>ODCS</source>
        <translation>ODCS</translation>
    </message>
    <message>
        <source>Data Contract Specification</source>
        <translation>Data Contract Specification</translation>
    </message>
    <message>
        <source>DPDS</source>
        <translation>DPDS</translation>
    </message>
    <message>
        <source>DPS</source>
        <translation>DPS</translation>
    </message>
    <message>
        <source>Open Data Product</source>
        <translation>Open Data Product</translation>
    </message>
    <message>
        <source>SKOS</source>
        <translation>SKOS</translation>
    </message>
    <message>
        <source>DataHub</source>
        <translation>DataHub</translation>
    </message>
    <message>
        <source>DataHub glossary</source>
        <translation>glossaire DataHub</translation>
    </message>
    <message>
        <source>DataHub product</source>
        <translation>produit DataHub</translation>
    </message>
    <message>
        <source>DataHub lineage</source>
        <translation>lignage DataHub</translation>
    </message>
    <message>
        <source>OpenMetadata</source>
        <translation>OpenMetadata</translation>
    </message>
    <message>
        <source>OpenMetadata glossary</source>
        <translation>glossaire OpenMetadata</translation>
    </message>
    <message>
        <source>dbt manifest</source>
        <translation>manifeste dbt</translation>
    </message>
    <message>
        <source>dbt catalog</source>
        <translation>catalogue dbt</translation>
    </message>
    <message>
        <source>dbt sources</source>
        <translation>sources dbt</translation>
    </message>
    <message>
        <source>dbt run results</source>
        <translation>résultats d’exécution dbt</translation>
    </message>
    <message>
        <source>OpenLineage</source>
        <translation>OpenLineage</translation>
    </message>
    <message>
        <source>Great Expectations</source>
        <translation>Great Expectations</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryCells</name>
    <message>
        <source>A term is in review when its change set is.</source>
        <translation>Un terme est en relecture quand son jeu de modifications l’est.</translation>
    </message>
    <message>
        <source>“%1” is no status. There are: %2, %3, %4.</source>
        <translation>« %1 » n’est pas un statut. Il y a : %2, %3, %4.</translation>
    </message>
    <message>
        <source>There is no term “%1”.</source>
        <translation>Il n’y a pas de terme « %1 ».</translation>
    </message>
    <message>
        <source>“%1” means several terms. Write the way to it from the top, such as %2.</source>
        <translation>« %1 » désigne plusieurs termes. Écrivez le chemin depuis le haut, par exemple %2.</translation>
    </message>
    <message>
        <source>Terms change their glossary when they are moved.</source>
        <translation>Les termes changent de glossaire quand ils sont déplacés.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryGridModel</name>
    <message>
        <source>%1
This term is new.</source>
        <translation>%1
Ce terme est nouveau.</translation>
    </message>
    <message>
        <source>%1
Nothing was stated before.</source>
        <translation>%1
Rien n’était indiqué avant.</translation>
    </message>
    <message>
        <source>%1
Before: %2</source>
        <translation>%1
Avant : %2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryTreeModel</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>changé ici</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) below</source>
        <translation>
            <numerusform>%Ln terme dessous</numerusform>
            <numerusform>%Ln termes dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryWords</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Hidden labels</source>
        <translation>Libellés cachés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>Liens refusés</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>Type logique</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valeurs permises</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Plus général</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus spécifique</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Antonym</source>
        <translation>Antonyme</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Has part</source>
        <translation>A pour partie</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Est un</translation>
    </message>
    <message>
        <source>Has a</source>
        <translation>Possède</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Équivalence exacte</translation>
    </message>
    <message>
        <source>Close match</source>
        <translation>Équivalence proche</translation>
    </message>
    <message>
        <source>Broader match</source>
        <translation>Équivalence générique</translation>
    </message>
    <message>
        <source>Narrower match</source>
        <translation>Équivalence spécifique</translation>
    </message>
    <message>
        <source>Related match</source>
        <translation>Équivalence associative</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Intendant</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner (%1)</source>
        <translation>Propriétaire (%1)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A part of a term and its language: &quot;Definition (Deutsch)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>sans langue</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GroupedResultsModel</name>
    <message numerus="yes">
        <source>Group %1, %n match(es), open</source>
        <translation>
            <numerusform>Groupe %1, %Ln résultat, ouvert</numerusform>
            <numerusform>Groupe %1, %Ln résultats, ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n match(es), closed</source>
        <translation>
            <numerusform>Groupe %1, %Ln résultat, fermé</numerusform>
            <numerusform>Groupe %1, %Ln résultats, fermé</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only %1, %2 in all</source>
        <translation>Montrer seulement %1, %2 en tout</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more of %1</source>
        <translation>
            <numerusform>En montrer %Ln de plus de %1</numerusform>
            <numerusform>En montrer %Ln de plus de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::HistoryModel</name>
    <message>
        <source>Added to the catalog</source>
        <translation>Ajouté au catalogue</translation>
    </message>
    <message>
        <source>Removed from its source</source>
        <translation>Retiré de sa source</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, %5</source>
        <translation>%1, %2, de %3 à %4, %5</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1 : %2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::HitListModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>domaine %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::IssueModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
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
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>meshbook::items::IssueText</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>RDF without concepts, datasets or classes that could be glossary terms.</source>
        <translation>RDF sans concepts, jeux de données ni classes qui pourraient être des termes de glossaire.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; is not fetched; names of DCAT, DPROD and SKOS are known.</source>
        <translation>Le contexte « %1 » n’est pas récupéré ; les noms de DCAT, DPROD et SKOS sont connus.</translation>
    </message>
    <message>
        <source>The event&apos;s job has no usable name.</source>
        <translation>Le job de l’événement n’a pas de nom utilisable.</translation>
    </message>
    <message>
        <source>A dataset has neither an IRI nor a title and was left out.</source>
        <translation>Un jeu de données n’a ni IRI ni titre et a été omis.</translation>
    </message>
    <message>
        <source>A section to be used by products; it describes none itself.</source>
        <translation>Une section à utiliser par des produits ; elle n’en décrit aucun.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no full path; the term that ends so was taken.</source>
        <translation>« %1 » n’est pas un chemin complet ; le terme qui finit ainsi a été pris.</translation>
    </message>
    <message>
        <source>There is no term &quot;%1&quot; in this file.</source>
        <translation>Il n’y a pas de terme « %1 » dans ce fichier.</translation>
    </message>
    <message>
        <source>This is a template: its product has no name yet and is not listed.</source>
        <translation>C’est un modèle : son produit n’a pas encore de nom et n’est pas listé.</translation>
    </message>
    <message>
        <source>Dataset &quot;%1&quot; has no namespace, so it cannot be matched with other sources.</source>
        <translation>Le jeu de données « %1 » n’a pas d’espace de noms ; il ne peut pas être rapproché d’autres sources.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; differs from &quot;%2&quot;, which name and parent give; both are known.</source>
        <translation>Le nom « %1 » diffère de « %2 », que donnent nom et parent ; les deux sont connus.</translation>
    </message>
    <message>
        <source>An expectation suite: it names no data asset, so only its results are read.</source>
        <translation>Une suite d’attentes : elle ne nomme aucun objet de données ; seuls ses résultats sont lus.</translation>
    </message>
    <message>
        <source>Kept as names or texts of other things only: %1.</source>
        <translation>Gardé seulement comme noms ou textes d’autres choses : %1.</translation>
    </message>
    <message>
        <source>Entities without a place in the catalog were left out: %1.</source>
        <translation>Des entités sans place dans le catalogue ont été omises : %1.</translation>
    </message>
    <message>
        <source>a %1 server needs &quot;%2&quot;</source>
        <translation>un serveur %1 a besoin de « %2 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>« %1 » doit être une liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping.</source>
        <translation>« %1 » doit être une table de correspondance.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>« %1 » doit être un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and missing.</source>
        <translation>« %1 » est obligatoire et manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text and was left out.</source>
        <translation>« %1 » devrait être un texte et a été omis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list and was left out.</source>
        <translation>« %1 » devrait être une liste et a été omis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a credential; it is left out</source>
        <translation>« %1 » contient un identifiant secret ; il est omis</translation>
    </message>
    <message>
        <source>The value of custom property &quot;%1&quot; is a secret and was left out.</source>
        <translation>La valeur de la propriété personnalisée « %1 » est un secret et a été omise.</translation>
    </message>
    <message>
        <source>The contract has no id; &quot;%1&quot; is used</source>
        <translation>Le contrat n’a pas d’identifiant ; « %1 » est utilisé</translation>
    </message>
    <message>
        <source>the contract lacks &quot;%1&quot;</source>
        <translation>il manque « %1 » au contrat</translation>
    </message>
    <message>
        <source>A schema object has no name; &quot;%1&quot; is used</source>
        <translation>Un objet du schéma n’a pas de nom ; « %1 » est utilisé</translation>
    </message>
    <message>
        <source>A property has no name; &quot;%1&quot; is used</source>
        <translation>Une propriété n’a pas de nom ; « %1 » est utilisé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing in this contract</source>
        <translation>« %1 » ne désigne rien dans ce contrat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this contract</source>
        <translation>« %1 » figure deux fois dans ce contrat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2 in any version; it is kept as it is.</source>
        <translation>« %1 » n’est une clé de %2 dans aucune version ; il est gardé tel quel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is empty</source>
        <translation>« %1 » de %2 est vide</translation>
    </message>
    <message>
        <source>a quality rule has more than one operator</source>
        <translation>une règle de qualité a plus d’un opérateur</translation>
    </message>
    <message>
        <source>uses %1 features: %2</source>
        <translation>utilise des éléments de %1 : %2</translation>
    </message>
    <message>
        <source>still uses names of %1: %2</source>
        <translation>utilise encore des noms de %1 : %2</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Le fichier est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Le fichier a plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice; the last one counts.</source>
        <translation>La clé « %1 » figure deux fois ; la dernière compte.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Ce n’est pas du YAML valide : %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce n’est pas du JSON valide : %1.</translation>
    </message>
    <message>
        <source>The data product has no id: it is known by its name.</source>
        <translation>Le produit de données n’a pas d’identifiant : il est connu par son nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere in this file.</source>
        <translation>« %1 » ne mène nulle part dans ce fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of this source; what it describes is not known.</source>
        <translation>« %1 » n’est pas un fichier de cette source ; ce qu’il décrit n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 more of this kind are not listed.</source>
        <translation>%1 autres de ce type ne sont pas listés.</translation>
    </message>
    <message>
        <source>The file has %1 MB; files over %2 MB are not read.</source>
        <translation>Le fichier fait %1 Mo ; les fichiers de plus de %2 Mo ne sont pas lus.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>declares no version, %1</source>
        <translation>ne déclare aucune version, %1</translation>
    </message>
    <message>
        <source>declares %1, %2</source>
        <translation>déclare %1, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2</source>
        <translation>« %1 » n’est pas une clé de %2</translation>
    </message>
    <message>
        <source>The manifest does not say on which platform its relations are, so they fold with other artifacts of this folder only.</source>
        <translation>Le manifeste ne dit pas sur quelle plateforme sont ses relations ; elles ne sont donc réunies qu’avec d’autres artefacts de ce dossier.</translation>
    </message>
    <message>
        <source>A mapping or list stands where a key belongs (an unquoted {{ template }}?); the entry is left out.</source>
        <translation>Une table de correspondance ou une liste se trouve à la place d’une clé (un {{ template }} sans guillemets ?) ; l’entrée est omise.</translation>
    </message>
    <message>
        <source>The document type declares entities that could grow without bound; the file is not read.</source>
        <translation>Le type de document déclare des entités qui pourraient croître sans limite ; le fichier n’est pas lu.</translation>
    </message>
    <message>
        <source>A dbt semantic manifest: its metrics and semantic models are read from manifest.json.</source>
        <translation>Un manifeste sémantique dbt : ses métriques et modèles sémantiques sont lus dans manifest.json.</translation>
    </message>
    <message>
        <source>A catalog of the Open Data Product Initiative; it lists products described elsewhere.</source>
        <translation>Un catalogue de l’Open Data Product Initiative ; il liste des produits décrits ailleurs.</translation>
    </message>
    <message>
        <source>The data product has neither a fullyQualifiedName nor a name and cannot be listed.</source>
        <translation>Le produit de données n’a ni fullyQualifiedName ni nom et ne peut pas être listé.</translation>
    </message>
    <message>
        <source>Too many things of this file share too long descriptions; the rest is left out.</source>
        <translation>Trop de choses de ce fichier partagent des descriptions trop longues ; le reste est omis.</translation>
    </message>
    <message>
        <source>This item is neither a metadata change event nor a proposal and was left out.</source>
        <translation>Cet élément n’est ni un événement de modification de métadonnées ni une proposition et a été omis.</translation>
    </message>
    <message>
        <source>The vocabulary of the Open Data Product Initiative; it describes no product.</source>
        <translation>Le vocabulaire de l’Open Data Product Initiative ; il ne décrit aucun produit.</translation>
    </message>
    <message>
        <source>A measurement of another version, or without subject or time, is left out.</source>
        <translation>Une mesure d’une autre version, ou sans sujet ou sans date, est omise.</translation>
    </message>
    <message>
        <source>The data product has neither a productID nor a name and cannot be listed.</source>
        <translation>Le produit de données n’a ni productID ni nom et ne peut pas être listé.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; bytes that could not be read are shown as �.</source>
        <translation>Le fichier n’est pas en UTF-8 ; les octets illisibles apparaissent comme �.</translation>
    </message>
    <message>
        <source>The file describes more than the limit allows; the rest was left out.</source>
        <translation>Le fichier décrit plus que la limite ne le permet ; le reste a été omis.</translation>
    </message>
    <message>
        <source>This is a blueprint: its product has no name yet and is not listed.</source>
        <translation>C’est un plan : son produit n’a pas encore de nom et n’est pas listé.</translation>
    </message>
    <message>
        <source>The schema is nested too deeply or too large; the rest is left out.</source>
        <translation>Le schéma est trop imbriqué ou trop grand ; le reste est omis.</translation>
    </message>
    <message>
        <source>The data product has neither an id nor a name and cannot be listed.</source>
        <translation>Le produit de données n’a ni identifiant ni nom et ne peut pas être listé.</translation>
    </message>
    <message>
        <source>This is a template: names that are still placeholders are left out.</source>
        <translation>C’est un modèle : les noms qui ne sont que des emplacements à remplir sont omis.</translation>
    </message>
    <message>
        <source>An aspect of a snapshot must be an object with one key, its type.</source>
        <translation>Un aspect d’un instantané doit être un objet avec une seule clé, son type.</translation>
    </message>
    <message>
        <source>the contract lacks &quot;status&quot;, which is optional only from 3.2 on</source>
        <translation>il manque « status » au contrat, facultatif seulement à partir de 3.2</translation>
    </message>
    <message>
        <source>The manifest names no schema version; it is read by its shape.</source>
        <translation>Le manifeste ne nomme aucune version de schéma ; il est lu d’après sa forme.</translation>
    </message>
    <message>
        <source>The API has too many tables or columns; the rest is left out.</source>
        <translation>L’API a trop de tables ou de colonnes ; le reste est omis.</translation>
    </message>
    <message>
        <source>An authoritative definition without type and url is left out.</source>
        <translation>Une définition de référence sans type ni url est omise.</translation>
    </message>
    <message>
        <source>The schema of the messages is no JSON text that can be read.</source>
        <translation>Le schéma des messages n’est pas un texte JSON lisible.</translation>
    </message>
    <message>
        <source>Results without a time are taken as of the time of the file.</source>
        <translation>Les résultats sans date prennent celle du fichier.</translation>
    </message>
    <message>
        <source>&quot;&lt;&lt;&quot; merges mappings only; it is kept as an ordinary key.</source>
        <translation>« &lt;&lt; » ne fusionne que des tables de correspondance ; il reste une clé ordinaire.</translation>
    </message>
    <message>
        <source>A document in this file is no data product and is left out.</source>
        <translation>Un document de ce fichier n’est pas un produit de données et est omis.</translation>
    </message>
    <message>
        <source>A validation result without a list of results is left out.</source>
        <translation>Un résultat de validation sans liste de résultats est omis.</translation>
    </message>
    <message>
        <source>The version of the standard is not declared (apiVersion).</source>
        <translation>La version du standard n’est pas déclarée (apiVersion).</translation>
    </message>
    <message>
        <source>Too many contexts within contexts; the rest are left out.</source>
        <translation>Trop de contextes dans des contextes ; les autres sont omis.</translation>
    </message>
    <message>
        <source>A contract result without contract or time was left out.</source>
        <translation>Un résultat de contrat sans contrat ou sans date a été omis.</translation>
    </message>
    <message>
        <source>This JSON text cannot be read: it is no object or list.</source>
        <translation>Ce texte JSON ne peut pas être lu : ce n’est ni un objet ni une liste.</translation>
    </message>
    <message>
        <source>An edge names an end that is no asset and was left out.</source>
        <translation>Une arête nomme une extrémité qui n’est pas un objet et a été omise.</translation>
    </message>
    <message>
        <source>A value is longer than allowed; is a quote not closed?</source>
        <translation>Une valeur est plus longue que permis ; un guillemet n’est-il pas fermé ?</translation>
    </message>
    <message>
        <source>There are more problems of this kind than are listed.</source>
        <translation>Il y a plus de problèmes de ce type qu’il n’en est listé.</translation>
    </message>
    <message>
        <source>A contact point without name and address is left out.</source>
        <translation>Un point de contact sans nom ni adresse est omis.</translation>
    </message>
    <message>
        <source>Results without the name of their test were left out.</source>
        <translation>Des résultats sans le nom de leur test ont été omis.</translation>
    </message>
    <message>
        <source>A list of tables without the contract they belong to</source>
        <translation>Une liste de tables sans le contrat auquel elles appartiennent</translation>
    </message>
    <message>
        <source>The result of an assertion run should be an object.</source>
        <translation>Le résultat d’une exécution d’assertion devrait être un objet.</translation>
    </message>
    <message>
        <source>Owners should be an object with users and groups.</source>
        <translation>Les propriétaires devraient être un objet avec utilisateurs et groupes.</translation>
    </message>
    <message>
        <source>A result without unique_id or status is left out.</source>
        <translation>Un résultat sans unique_id ou sans status est omis.</translation>
    </message>
    <message>
        <source>The version of the specification is not declared.</source>
        <translation>La version de la spécification n’est pas déclarée.</translation>
    </message>
    <message>
        <source>A support channel that says nothing is left out.</source>
        <translation>Un canal d’assistance qui ne dit rien est omis.</translation>
    </message>
    <message>
        <source>It cannot be told what this is; it was left out.</source>
        <translation>On ne peut pas dire ce que c’est ; cela a été omis.</translation>
    </message>
    <message>
        <source>A result that names no expectation is left out.</source>
        <translation>Un résultat qui ne nomme aucune attente est omis.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: permission denied.</source>
        <translation>Le dossier ne peut pas être ouvert : accès refusé.</translation>
    </message>
    <message>
        <source>The version of the descriptor is not declared.</source>
        <translation>La version du descripteur n’est pas déclarée.</translation>
    </message>
    <message>
        <source>A result does not say whether it is a success.</source>
        <translation>Un résultat ne dit pas s’il est un succès.</translation>
    </message>
    <message>
        <source>Nothing in this file is known to the catalog.</source>
        <translation>Rien dans ce fichier n’est connu du catalogue.</translation>
    </message>
    <message>
        <source>An input contract without an id is left out.</source>
        <translation>Un contrat d’entrée sans identifiant est omis.</translation>
    </message>
    <message>
        <source>A data contract without a name was left out.</source>
        <translation>Un contrat de données sans nom a été omis.</translation>
    </message>
    <message>
        <source>A test case names no table and was left out.</source>
        <translation>Un cas de test ne nomme aucune table et a été omis.</translation>
    </message>
    <message>
        <source>A glossary term without a name was left out.</source>
        <translation>Un terme de glossaire sans nom a été omis.</translation>
    </message>
    <message>
        <source>The text in aspect.value is not valid JSON.</source>
        <translation>Le texte dans aspect.value n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>primaryKey is true or false, not a number</source>
        <translation>primaryKey est vrai ou faux, pas un nombre</translation>
    </message>
    <message>
        <source>an operator needs a &quot;metric&quot; or a query</source>
        <translation>un opérateur a besoin d’une « metric » ou d’une requête</translation>
    </message>
    <message>
        <source>A team member without a name is left out.</source>
        <translation>Un membre d’équipe sans nom est omis.</translation>
    </message>
    <message>
        <source>The file is empty now; it was not before.</source>
        <translation>Le fichier est vide maintenant ; il ne l’était pas avant.</translation>
    </message>
    <message>
        <source>The reader for CSV could not be started.</source>
        <translation>Le lecteur de CSV n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>An upstream needs a name and a platform.</source>
        <translation>Un élément en amont a besoin d’un nom et d’une plateforme.</translation>
    </message>
    <message>
        <source>There are too many blank lines in a row.</source>
        <translation>Il y a trop de lignes vides à la suite.</translation>
    </message>
    <message>
        <source>An assertion without a name is left out.</source>
        <translation>Une assertion sans nom est omise.</translation>
    </message>
    <message>
        <source>A dimension without a name is left out.</source>
        <translation>Une dimension sans nom est omise.</translation>
    </message>
    <message>
        <source>A pipeline without a name was left out.</source>
        <translation>Un pipeline sans nom a été omis.</translation>
    </message>
    <message>
        <source>An entity needs a name and a platform.</source>
        <translation>Une entité a besoin d’un nom et d’une plateforme.</translation>
    </message>
    <message>
        <source>A glossary without a key was left out.</source>
        <translation>Un glossaire sans clé a été omis.</translation>
    </message>
    <message>
        <source>a custom rule needs &quot;implementation&quot;</source>
        <translation>une règle personnalisée a besoin de « implementation »</translation>
    </message>
    <message>
        <source>The file is binary; text was expected.</source>
        <translation>Le fichier est binaire ; du texte était attendu.</translation>
    </message>
    <message>
        <source>An entry without a name was left out.</source>
        <translation>Une entrée sans nom a été omise.</translation>
    </message>
    <message>
        <source>The YAML parser could not be started.</source>
        <translation>L’analyseur YAML n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>A dataset without a name is left out.</source>
        <translation>Un jeu de données sans nom est omis.</translation>
    </message>
    <message>
        <source>An asset without a name was left out.</source>
        <translation>Un objet sans nom a été omis.</translation>
    </message>
    <message>
        <source>A column without a name was left out.</source>
        <translation>Une colonne sans nom a été omise.</translation>
    </message>
    <message>
        <source>The snapshot has no list of aspects.</source>
        <translation>L’instantané n’a pas de liste d’aspects.</translation>
    </message>
    <message>
        <source>The proposal has no valid entityUrn.</source>
        <translation>La proposition n’a pas d’entityUrn valide.</translation>
    </message>
    <message>
        <source>The file is binary and was not read.</source>
        <translation>Le fichier est binaire et n’a pas été lu.</translation>
    </message>
    <message>
        <source>An owner without a name is left out.</source>
        <translation>Un propriétaire sans nom est omis.</translation>
    </message>
    <message>
        <source>&quot;columnMetrics&quot; must be an object.</source>
        <translation>« columnMetrics » doit être un objet.</translation>
    </message>
    <message>
        <source>The RDF parser could not be started.</source>
        <translation>L’analyseur RDF n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>A freshness result names no source.</source>
        <translation>Un résultat de fraîcheur ne nomme aucune source.</translation>
    </message>
    <message>
        <source>A field without a name is left out.</source>
        <translation>Un champ sans nom est omis.</translation>
    </message>
    <message>
        <source>A term without a key was left out.</source>
        <translation>Un terme sans clé a été omis.</translation>
    </message>
    <message>
        <source>the contract lacks &quot;apiVersion&quot;</source>
        <translation>il manque « apiVersion » au contrat</translation>
    </message>
    <message>
        <source>References go round in a circle.</source>
        <translation>Des références tournent en rond.</translation>
    </message>
    <message>
        <source>The file names no data product.</source>
        <translation>Le fichier ne nomme aucun produit de données.</translation>
    </message>
    <message>
        <source>a library rule needs &quot;metric&quot;</source>
        <translation>une règle de bibliothèque a besoin de « metric »</translation>
    </message>
    <message>
        <source>&quot;identifiers&quot; must be a list.</source>
        <translation>« identifiers » doit être une liste.</translation>
    </message>
    <message>
        <source>The snapshot has no valid urn.</source>
        <translation>L’instantané n’a pas d’urn valide.</translation>
    </message>
    <message>
        <source>The text is cut by a NUL byte.</source>
        <translation>Le texte est coupé par un octet NUL.</translation>
    </message>
    <message>
        <source>a custom rule needs &quot;engine&quot;</source>
        <translation>une règle personnalisée a besoin de « engine »</translation>
    </message>
    <message>
        <source>&quot;assertions&quot; must be a list.</source>
        <translation>« assertions » doit être une liste.</translation>
    </message>
    <message>
        <source>a library rule needs &quot;rule&quot;</source>
        <translation>une règle de bibliothèque a besoin de « rule »</translation>
    </message>
    <message>
        <source>The file is no readable RDF.</source>
        <translation>Le fichier n’est pas du RDF lisible.</translation>
    </message>
    <message>
        <source>The data product has no id.</source>
        <translation>Le produit de données n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>an sql rule needs &quot;query&quot;</source>
        <translation>une règle sql a besoin de « query »</translation>
    </message>
    <message>
        <source>An event must be an object.</source>
        <translation>Un événement doit être un objet.</translation>
    </message>
    <message>
        <source>&quot;owners&quot; must be a list.</source>
        <translation>« owners » doit être une liste.</translation>
    </message>
    <message>
        <source>&quot;fields&quot; must be a list.</source>
        <translation>« fields » doit être une liste.</translation>
    </message>
    <message>
        <source>A field has no fieldPath.</source>
        <translation>Un champ n’a pas de fieldPath.</translation>
    </message>
    <message>
        <source>An asset should be a urn.</source>
        <translation>Un objet devrait être une urn.</translation>
    </message>
    <message>
        <source>A port must be a mapping.</source>
        <translation>Un port doit être une table de correspondance.</translation>
    </message>
    <message>
        <source>Columns should be a list.</source>
        <translation>Les colonnes devraient être une liste.</translation>
    </message>
    <message>
        <source>Tags should be a list.</source>
        <translation>Les étiquettes devraient être une liste.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>Une colonne n’a pas de nom.</translation>
    </message>
    <message>
        <source>The term has no name.</source>
        <translation>Le terme n’a pas de nom.</translation>
    </message>
    <message>
        <source>The term has no key.</source>
        <translation>Le terme n’a pas de clé.</translation>
    </message>
    <message>
        <source>A port has no name.</source>
        <translation>Un port n’a pas de nom.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>the logical type of a schema object is &quot;object&quot;, not &quot;%1&quot;</source>
        <translation>le type logique d’un objet du schéma est « object », pas « %1 »</translation>
    </message>
    <message>
        <source>This is a template: its placeholders are not filled in. %1</source>
        <translation>C’est un modèle : ses emplacements ne sont pas remplis. %1</translation>
    </message>
    <message>
        <source>References come in pairs of name and URL; &quot;%1&quot; is left over.</source>
        <translation>Les références vont par paires de nom et d’URL ; « %1 » reste seul.</translation>
    </message>
    <message>
        <source>dbt could not read a part of the warehouse: %1</source>
        <translation>dbt n’a pas pu lire une partie de l’entrepôt : %1</translation>
    </message>
    <message>
        <source>The .gitignore files could not be honoured: %1</source>
        <translation>Les fichiers .gitignore n’ont pas pu être respectés : %1</translation>
    </message>
    <message>
        <source>Changes of these aspects were left out: %1.</source>
        <translation>Des modifications de ces aspects ont été omises : %1.</translation>
    </message>
    <message>
        <source>Merge keys would unfold to more than %1 values.</source>
        <translation>Les clés de fusion se déplieraient en plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>A change of the column lineage of %1 has a form that is not understood.</source>
        <translation>Une modification du lignage de colonnes de %1 a une forme qui n’est pas comprise.</translation>
    </message>
    <message>
        <source>Aliases would unfold to more than %1 values.</source>
        <translation>Les alias se déplieraient en plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>Something is said of the field %1, which the schema of %2 does not have.</source>
        <translation>Quelque chose est dit du champ %1, que le schéma de %2 n’a pas.</translation>
    </message>
    <message>
        <source>A constraint names the column %1, which the table does not have.</source>
        <translation>Une contrainte nomme la colonne %1, que la table n’a pas.</translation>
    </message>
    <message>
        <source>The manifest declares version %1; it is read by its shape.</source>
        <translation>Le manifeste déclare la version %1 ; il est lu d’après sa forme.</translation>
    </message>
    <message>
        <source>Folders nested deeper than %1 are not read.</source>
        <translation>Les dossiers imbriqués sur plus de %1 niveaux ne sont pas lus.</translation>
    </message>
    <message>
        <source>The schema is written as %1; it is kept as it is</source>
        <translation>Le schéma est écrit comme %1 ; il est gardé tel quel</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The primary key names &quot;%1&quot;, which is no field of &quot;%2&quot;</source>
        <translation>La clé primaire nomme « %1 », qui n’est pas un champ de « %2 »</translation>
    </message>
    <message>
        <source>The file has more than %1 statements; it is not read.</source>
        <translation>Le fichier a plus de %1 énoncés ; il n’est pas lu.</translation>
    </message>
    <message>
        <source>The file has more than %1 anchors.</source>
        <translation>Le fichier a plus de %1 ancres.</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>Le fichier a plus de %1 alias.</translation>
    </message>
    <message>
        <source>A component of kind &quot;%1&quot; is not listed.</source>
        <translation>Un composant de type « %1 » n’est pas listé.</translation>
    </message>
    <message>
        <source>A text is longer than %1 bytes.</source>
        <translation>Un texte dépasse %1 octets.</translation>
    </message>
    <message>
        <source>A key is longer than %1 bytes.</source>
        <translation>Une clé dépasse %1 octets.</translation>
    </message>
    <message>
        <source>There are more than %1 issues; the rest is not listed.</source>
        <translation>Il y a plus de %1 problèmes ; les autres ne sont pas listés.</translation>
    </message>
    <message>
        <source>Properties below &quot;%1&quot; are nested too deep; they are left out</source>
        <translation>Les propriétés sous « %1 » sont trop imbriquées ; elles sont omises</translation>
    </message>
    <message>
        <source>Written by &quot;dbt %1&quot;, which runs nothing: its %2 results are no verdicts.</source>
        <translation>Écrit par « dbt %1 », qui n’exécute rien : ses %2 résultats ne sont pas des verdicts.</translation>
    </message>
    <message>
        <source>An edge from &quot;%1&quot; to &quot;%2&quot; names something that is no asset.</source>
        <translation>Une arête de « %1 » à « %2 » nomme quelque chose qui n’est pas un objet.</translation>
    </message>
    <message>
        <source>Fields below &quot;%1&quot; are nested too deep; they are left out</source>
        <translation>Les champs sous « %1 » sont trop imbriqués ; ils sont omis</translation>
    </message>
    <message>
        <source>Only the first %1 files of this folder are read.</source>
        <translation>Seuls les %1 premiers fichiers de ce dossier sont lus.</translation>
    </message>
    <message>
        <source>The assertion %1 names no dataset.</source>
        <translation>L’assertion %1 ne nomme aucun jeu de données.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2; the rest was left out.</source>
        <translation>La ligne a %1 cellules, l’en-tête %2 ; le reste a été omis.</translation>
    </message>
    <message>
        <source>The parent &quot;%1&quot; belongs to another glossary than &quot;%2&quot;.</source>
        <translation>Le parent « %1 » appartient à un autre glossaire que « %2 ».</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the limit is %2.</source>
        <translation>Le fichier fait %1 octets ; la limite est %2.</translation>
    </message>
    <message>
        <source>info lacks &quot;%1&quot;</source>
        <translation>il manque « %1 » à info</translation>
    </message>
    <message>
        <source>The term &quot;%1&quot; stands in an earlier line too.</source>
        <translation>Le terme « %1 » figure aussi sur une ligne précédente.</translation>
    </message>
    <message>
        <source>The alias *%1 has no anchor before it.</source>
        <translation>L’alias *%1 n’a pas d’ancre avant lui.</translation>
    </message>
    <message>
        <source>The aspect %1 of %2 is not an object.</source>
        <translation>L’aspect %1 de %2 n’est pas un objet.</translation>
    </message>
    <message>
        <source>The aspect %1 of %2 has no content.</source>
        <translation>L’aspect %1 de %2 n’a pas de contenu.</translation>
    </message>
    <message>
        <source>The alias *%1 contains itself.</source>
        <translation>L’alias *%1 se contient lui-même.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is not known; read as version 1.</source>
        <translation>La version « %1 » n’est pas connue ; lue comme version 1.</translation>
    </message>
    <message>
        <source>The field %1 stands twice; the first is kept.</source>
        <translation>Le champ %1 figure deux fois ; le premier est gardé.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is read by its shape.</source>
        <translation>La version « %1 » est lue d’après sa forme.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is read as 1.0.0.</source>
        <translation>La version « %1 » est lue comme 1.0.0.</translation>
    </message>
    <message>
        <source>Declares %1 and has the sections inside &quot;product&quot;, as 4.0 does.</source>
        <translation>Déclare %1 et place les sections dans « product », comme le fait 4.0.</translation>
    </message>
    <message>
        <source>A run of %1 has no subject or no time and was left out.</source>
        <translation>Une exécution de %1 n’a pas de sujet ou pas de date et a été omise.</translation>
    </message>
    <message>
        <source>The test %1 depends on nothing and is left out.</source>
        <translation>Le test %1 ne dépend de rien et est omis.</translation>
    </message>
    <message>
        <source>Declares %1 and uses features of %2.</source>
        <translation>Déclare %1 et utilise des éléments de %2.</translation>
    </message>
    <message>
        <source>Facet &quot;%1&quot; must be an object.</source>
        <translation>La facette « %1 » doit être un objet.</translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; stands twice with the same version.</source>
        <translation>Le port « %1 » figure deux fois avec la même version.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the Open Data Product Standard.</source>
        <translation>« %1 » n’est pas une version de l’Open Data Product Standard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither JSON nor YAML that can be read.</source>
        <translation>« %1 » n’est ni du JSON ni du YAML lisible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 should be a text and was left out.</source>
        <translation>« %1 » de %2 devrait être un texte et a été omis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 should be a list and was left out.</source>
        <translation>« %1 » de %2 devrait être une liste et a été omis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quality dimension of the standard</source>
        <translation>« %1 » n’est pas une dimension de qualité du standard</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2 but is %3; it is left out</source>
        <translation>« %1 » devrait être %2 mais est %3 ; il est omis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fully qualified name of a term.</source>
        <translation>« %1 » n’est pas le nom complet d’un terme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no definition of this contract</source>
        <translation>« %1 » ne désigne aucune définition de ce contrat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no logical type of the standard</source>
        <translation>« %1 » n’est pas un type logique du standard</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server type of the standard</source>
        <translation>« %1 » n’est pas un type de serveur du standard</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2; it is left out.</source>
        <translation>« %1 » devrait être %2 ; il est omis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping or a list.</source>
        <translation>« %1 » doit être une table de correspondance ou une liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to &quot;%2&quot; names no dataset.</source>
        <translation>« %1 » vers « %2 » ne nomme aucun jeu de données.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of terms.</source>
        <translation>« %1 » devrait être une liste de termes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of quality rule</source>
        <translation>« %1 » n’est pas un type de règle de qualité</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field type of DCS</source>
        <translation>« %1 » n’est pas un type de champ de DCS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2 servers</source>
        <translation>« %1 » n’est pas une clé des serveurs %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of quality</source>
        <translation>« %1 » n’est pas un type de qualité</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>« %1 » doit être un objet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list.</source>
        <translation>« %1 » devrait être une liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>« %1 » doit être un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>« %1 » doit être %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no urn.</source>
        <translation>« %1 » n’est pas une urn.</translation>
    </message>
    <message>
        <source>%1 services, databases, schemas, tags or classifications have no page in the catalog.</source>
        <translation>%1 services, bases de données, schémas, étiquettes ou classifications n’ont pas de page dans le catalogue.</translation>
    </message>
    <message>
        <source>%1 is among its own broader terms; the tree shows it as a top term.</source>
        <translation>%1 est parmi ses propres termes génériques ; l’arbre le montre comme terme de tête.</translation>
    </message>
    <message>
        <source>%1 stands twice in this manifest; the first is used.</source>
        <translation>%1 figure deux fois dans ce manifeste ; le premier est utilisé.</translation>
    </message>
    <message>
        <source>%1 has no place in the catalog and was left out.</source>
        <translation>%1 n’a pas de place dans le catalogue et a été omis.</translation>
    </message>
    <message>
        <source>%1 looks like a secret and was left out.</source>
        <translation>%1 ressemble à un secret et a été omis.</translation>
    </message>
    <message>
        <source>%1 does not name a dataset.</source>
        <translation>%1 ne nomme aucun jeu de données.</translation>
    </message>
    <message>
        <source>&quot;\u&quot; needs four hexadecimal digits</source>
        <translation>« \u » demande quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a version that was never published</source>
        <translation>une version qui n’a jamais été publiée</translation>
    </message>
    <message>
        <source>metric instead of rule (quality)</source>
        <translation>metric au lieu de rule (qualité)</translation>
    </message>
    <message>
        <source>quality of the whole contract</source>
        <translation>qualité de tout le contrat</translation>
    </message>
    <message>
        <source>quality of models and fields</source>
        <translation>qualité des modèles et des champs</translation>
    </message>
    <message>
        <source>the bytes are not UTF-8</source>
        <translation>les octets ne sont pas en UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>un texte n’est pas fermé</translation>
    </message>
    <message>
        <source>support without url</source>
        <translation>support sans url</translation>
    </message>
    <message>
        <source>a mapping or a list</source>
        <translation>une table de correspondance ou une liste</translation>
    </message>
    <message>
        <source>lineage of fields</source>
        <translation>lignage des champs</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>il n’y a pas de valeur</translation>
    </message>
    <message>
        <source>A part of a text</source>
        <translation>Une partie d’un texte</translation>
    </message>
    <message>
        <source>made of mappings</source>
        <translation>composé de tables de correspondance</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>une seule valeur</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a data product</source>
        <translation>un produit de données</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>team object</source>
        <translation>team comme objet</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>une table de correspondance</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>un port</translation>
    </message>
    <message>
        <source>there is something after the end of the value: %1</source>
        <translation>il y a quelque chose après la fin de la valeur : %1</translation>
    </message>
    <message>
        <source>a text holds an unescaped control character, %1</source>
        <translation>un texte contient un caractère de contrôle non échappé, %1</translation>
    </message>
    <message>
        <source>a key in double quotes is expected, not %1</source>
        <translation>une clé entre guillemets doubles est attendue, pas %1</translation>
    </message>
    <message>
        <source>&quot;:&quot; is expected after the key, not %1</source>
        <translation>« : » est attendu après la clé, pas %1</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>une valeur est attendue, pas %1</translation>
    </message>
    <message>
        <source>the end is missing: a &quot;%1&quot; is not closed</source>
        <translation>la fin manque : un « %1 » n’est pas fermé</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>La valeur de « %1 »</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;%1&quot; is expected, not %2</source>
        <translation>« , » ou « %1 » est attendu, pas %2</translation>
    </message>
    <message>
        <source>byte 0x%1</source>
        <translation>octet 0x%1</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is no escape of JSON</source>
        <translation>« \%1 » n’est pas un échappement de JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value</source>
        <translation>« %1 » n’est pas une valeur JSON</translation>
    </message>
    <message>
        <source>%1 of the contract</source>
        <translation>%1 du contrat</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 as a bound</source>
        <translation>%1 comme borne</translation>
    </message>
    <message>
        <source>%1 (servers)</source>
        <translation>%1 (servers)</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>serveurs %1</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>type %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LevelModel</name>
    <message>
        <source>no data</source>
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>atteint %1</translation>
    </message>
    <message>
        <source>budget left: %1</source>
        <translation>budget restant : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n expected measurement(s) did not come</source>
        <translation>
            <numerusform>%Ln mesure attendue n’est pas venue</numerusform>
            <numerusform>%Ln mesures attendues ne sont pas venues</numerusform>
        </translation>
    </message>
    <message>
        <source>the budget is burning fast</source>
        <translation>le budget se consume vite</translation>
    </message>
    <message>
        <source>Promised or checked</source>
        <extracomment>Heading of a list of promises and quality rules</extracomment>
        <translation>Promis ou vérifié</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>jamais exécutée</translation>
    </message>
    <message>
        <source>never run: counts neither as met nor as broken</source>
        <translation>jamais exécutée : ne compte ni comme respectée ni comme manquée</translation>
    </message>
    <message>
        <source>nobody measured it: counts neither as met nor as broken</source>
        <translation>jamais mesuré : ne compte ni comme respecté ni comme manqué</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LinkModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintKindModel</name>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>One word, several meanings</source>
        <translation>Un mot, plusieurs sens</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintModel</name>
    <message>
        <source>can be fixed</source>
        <translation>corrigeable</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintWords</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Quasi-doublons</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Missing definitions</source>
        <translation>Définitions manquantes</translation>
    </message>
    <message>
        <source>Empty definitions</source>
        <translation>Définitions vides</translation>
    </message>
    <message>
        <source>Circular definitions</source>
        <translation>Définitions circulaires</translation>
    </message>
    <message>
        <source>Unknown abbreviations</source>
        <translation>Abréviations inconnues</translation>
    </message>
    <message>
        <source>Missing inverses</source>
        <translation>Inverses manquants</translation>
    </message>
    <message>
        <source>Unused terms</source>
        <translation>Termes inutilisés</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Liens brisés</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Attendent trop longtemps</translation>
    </message>
    <message>
        <source>Fixing merges them: the other label becomes a synonym, and references follow.</source>
        <translation>La correction les fusionne : l’autre libellé devient synonyme, et les références suivent.</translation>
    </message>
    <message>
        <source>Open the term and give it a place or a relation.</source>
        <translation>Ouvrez le terme et donnez-lui une place ou une relation.</translation>
    </message>
    <message>
        <source>Fixing moves the term to the top of its glossary.</source>
        <translation>La correction place le terme en haut de son glossaire.</translation>
    </message>
    <message>
        <source>Open the term and write its definition.</source>
        <translation>Ouvrez le terme et écrivez sa définition.</translation>
    </message>
    <message>
        <source>Open the term and say what it means in other words.</source>
        <translation>Ouvrez le terme et dites en d’autres mots ce qu’il signifie.</translation>
    </message>
    <message>
        <source>Fixing adds the abbreviation to the term whose initials it has.</source>
        <translation>La correction ajoute l’abréviation au terme dont elle a les initiales.</translation>
    </message>
    <message>
        <source>Fixing states the relation at the other end too.</source>
        <translation>La correction indique la relation à l’autre bout aussi.</translation>
    </message>
    <message>
        <source>Link it to data, or deprecate it.</source>
        <translation>Liez-le à des données, ou déclarez-le obsolète.</translation>
    </message>
    <message>
        <source>Fixing follows merged terms and removes what leads nowhere.</source>
        <translation>La correction suit les termes fusionnés et retire ce qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>Submit, approve or withdraw what waits.</source>
        <translation>Soumettez, approuvez ou retirez ce qui attend.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::MeasuredModel</name>
    <message>
        <source>met</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>close to breach</source>
        <translation>proche du manquement</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>a mal tourné</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sans verdict</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
</context>
<context>
    <name>meshbook::items::NeighbourModel</name>
    <message>
        <source>in the middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureOutlineModel</name>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>en amont</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>en aval</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%Ln arête</numerusform>
            <numerusform>%Ln arêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>see above</source>
        <translation>voir plus haut</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>groupe de %Ln élément</numerusform>
            <numerusform>groupe de %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How it flows</source>
        <translation>Comment cela circule</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureTableModel</name>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>flows to</source>
        <translation>va vers</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>obtenu de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Autre bout</translation>
    </message>
    <message>
        <source>Its column</source>
        <translation>Sa colonne</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arêtes</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PolicyListModel</name>
    <message>
        <source>Built in</source>
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ReadinessModel</name>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Changés récemment</translation>
    </message>
    <message>
        <source>Products with an owner</source>
        <translation>Produits avec un propriétaire</translation>
    </message>
    <message>
        <source>Products with a contract</source>
        <translation>Produits avec un contrat</translation>
    </message>
    <message>
        <source>Products that promise service levels</source>
        <translation>Produits qui promettent des niveaux de service</translation>
    </message>
    <message>
        <source>Columns linked to a term</source>
        <translation>Colonnes avec un terme</translation>
    </message>
    <message>
        <source>Things that keep the policies that are about them</source>
        <translation>Choses qui respectent les politiques les concernant</translation>
    </message>
    <message numerus="yes">
        <source>Products with a change or a new version in the last %n days</source>
        <translation>
            <numerusform>Produits changés ou avec une nouvelle version depuis %Ln jour</numerusform>
            <numerusform>Produits changés ou avec une nouvelle version depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%Ln nouvelle version</numerusform>
            <numerusform>%Ln nouvelles versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
</context>
<context>
    <name>meshbook::items::RemovedSourceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a source that was removed, and its folder or address</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>When a source was removed</extracomment>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservée jusqu’au</translation>
    </message>
</context>
<context>
    <name>meshbook::items::Replacement</name>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>Ce n’est pas une expression régulière : %1, au caractère %2.</translation>
    </message>
    <message>
        <source>This expression takes too long. Write a simpler one.</source>
        <translation>Cette expression prend trop de temps. Écrivez-en une plus simple.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::RevisionModel</name>
    <message>
        <source>sync</source>
        <translation>synchronisation</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ScorecardModel</name>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing to check</source>
        <translation>%1 : rien à vérifier</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1 : %2 sur 100</translation>
    </message>
    <message>
        <source>%1 of %2 checks are not kept</source>
        <translation>%1 vérifications sur %2 ne sont pas respectées</translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%Ln dérogation</numerusform>
            <numerusform>%Ln dérogations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
</context>
<context>
    <name>meshbook::items::SourceModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>recherche des fichiers</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>putting together</source>
        <translation>assemblage</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, %2, %3 files, %4 things, issues: %5, %6</source>
        <translation>%1, %2, %3 fichiers, %4 éléments, problèmes&#xa0;: %5, %6</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What was said of a source, and the message of its last sync</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StandingModel</name>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>After the words of an open breach: how many others there are</extracomment>
        <translation>%1 (+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new breach(es)</source>
        <translation>
            <numerusform>%Ln nouveau manquement</numerusform>
            <numerusform>%Ln nouveaux manquements</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>score %1 → %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Aucune mesure</translation>
    </message>
    <message>
        <source>No open breach</source>
        <translation>Aucun manquement ouvert</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Day by day, %1 – %2</source>
        <translation>Jour par jour, %1 – %2</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>The share of time in which a promise was met</extracomment>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Budget d’erreur restant</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>Manquements ouverts</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Depuis la dernière visite</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>rien de promis</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; not in force</source>
        <translation>%1&#xa0;; pas en vigueur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; sources disagree</source>
        <translation>%1&#xa0;; les sources divergent</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value in force</source>
        <translation>Valeur en vigueur</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementTable</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>meshbook::items::TermChanges</name>
    <message>
        <source>merged into %1</source>
        <translation>fusionné avec %1</translation>
    </message>
    <message>
        <source>new term</source>
        <translation>nouveau terme</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
</context>
<context>
    <name>meshbook::items::TermOutline</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>Without a glossary</source>
        <translation>Sans glossaire</translation>
    </message>
    <message>
        <source>Without a domain</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>Without a steward</source>
        <translation>Sans intendant</translation>
    </message>
</context>
<context>
    <name>meshbook::items::WaiverModel</name>
    <message numerus="yes">
        <source>ran out %n days ago</source>
        <translation>
            <numerusform>échue depuis %Ln jour</numerusform>
            <numerusform>échue depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>finit aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>cet espace de travail</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Notée dans</translation>
    </message>
</context>
<context>
    <name>meshbook::items::healthwords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A check and the column it is about: &quot;Completeness of email&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, short: &quot;3 d&quot;</extracomment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, in the notation of QLocale: &quot;21 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: &quot;21 Nov, 04:48&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promesse %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A limit and the share of time in which it is kept: &quot;≤ 2 h in 90 %&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>spent %1×</source>
        <translation>dépensé %1×</translation>
    </message>
    <message>
        <source>%1 %2, since %3</source>
        <translation>%1 %2, depuis %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>nobody measured on</source>
        <translation>plus personne n’a mesuré</translation>
    </message>
    <message>
        <source>maintenance began</source>
        <translation>la maintenance a commencé</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>au pire %1</translation>
    </message>
    <message>
        <source>%1, promised %2</source>
        <translation>%1, promis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 sur %Ln jour atteint</numerusform>
            <numerusform>%1 sur %Ln jours atteints</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>%1 in breach</source>
        <translation>%1 en manquement</translation>
    </message>
    <message>
        <source>%1 close to it</source>
        <translation>%1 proche</translation>
    </message>
    <message>
        <source>Write a service level or a quality rule into the contract, or add a source with the results of tests (dbt, Great Expectations): the next sync shows them here.</source>
        <translation>Écrivez un niveau de service ou une règle de qualité dans le contrat, ou ajoutez une source avec des résultats de tests (dbt, Great Expectations) : la prochaine synchronisation les montre ici.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::marks</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>menacé</translation>
    </message>
    <message>
        <source>declared, never observed</source>
        <translation>déclaré, jamais observé</translation>
    </message>
    <message>
        <source>observed, not declared</source>
        <translation>observé, non déclaré</translation>
    </message>
</context>
<context>
    <name>meshbook::items::policywords</name>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>until %1 by %2: %3</source>
        <translation>jusqu’au %1 par %2 : %3</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>sûr à %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Aucun produit</translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgBoxes</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>+ %Ln autre</numerusform>
            <numerusform>+ %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgLegend</name>
    <message>
        <source>feeds</source>
        <translation>alimente</translation>
    </message>
    <message>
        <source>traced</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>over what is left out</source>
        <translation>par-dessus ce qui est omis</translation>
    </message>
    <message>
        <source>more, not shown</source>
        <translation>d’autres, non montrés</translation>
    </message>
    <message>
        <source>named, described nowhere</source>
        <translation>nommé, décrit nulle part</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed or at risk</source>
        <translation>modifié ou menacé</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Judge</name>
    <message>
        <source>The database gave no value.</source>
        <translation>La base n’a donné aucune valeur.</translation>
    </message>
    <message>
        <source>The database gave &quot;%1&quot;, which is no number.</source>
        <translation>La base a donné « %1 », qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The expectation &quot;%1&quot; cannot be held against &quot;%2&quot;.</source>
        <translation>L’attente « %1 » ne peut pas être comparée à « %2 ».</translation>
    </message>
    <message>
        <source>The column holds no value, so nothing is known of its age.</source>
        <translation>La colonne ne contient aucune valeur ; on ne sait donc rien de son âge.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value lies %n second(s) in the future.</source>
        <translation>
            <numerusform>La valeur la plus récente est à %Ln seconde dans le futur.</numerusform>
            <numerusform>La valeur la plus récente est à %Ln secondes dans le futur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>Valeur la plus récente : %1</translation>
    </message>
    <message>
        <source>The database gave no row.</source>
        <translation>La base n’a donné aucune ligne.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL gave several rows where one value is expected.</source>
        <translation>Le SQL de la règle a donné plusieurs lignes là où une valeur est attendue.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Placeholders</name>
    <message>
        <source>The rule&apos;s SQL asks for ${%1}, which Meshbook does not know.</source>
        <translation>Le SQL de la règle demande ${%1}, que Meshbook ne connaît pas.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL asks for ${%1}, but the rule is not about one.</source>
        <translation>Le SQL de la règle demande ${%1}, mais la règle n’en concerne aucun.</translation>
    </message>
    <message>
        <source>The rule has no SQL.</source>
        <translation>La règle n’a pas de SQL.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL puts a table before a field within a column.</source>
        <translation>Le SQL de la règle place une table devant un champ à l’intérieur d’une colonne.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::PostgresDatabase</name>
    <message>
        <source>Memory ran out.</source>
        <translation>La mémoire est épuisée.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>Pas de connexion : %1</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>La connexion a été perdue : %1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>La base dit : %1</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::RulePlanner</name>
    <message>
        <source>The rule does not say which column it is about.</source>
        <translation>La règle ne dit pas de quelle colonne il s’agit.</translation>
    </message>
    <message>
        <source>Nothing says which values are valid.</source>
        <translation>Rien ne dit quelles valeurs sont valides.</translation>
    </message>
    <message>
        <source>The rule does not say where its values must be.</source>
        <translation>La règle ne dit pas où ses valeurs doivent se situer.</translation>
    </message>
    <message>
        <source>Nothing says where the table &quot;%1&quot; is.</source>
        <translation>Rien ne dit où se trouve la table « %1 ».</translation>
    </message>
    <message>
        <source>The rule names no metric.</source>
        <translation>La règle ne nomme aucune métrique.</translation>
    </message>
    <message>
        <source>Meshbook does not measure &quot;%1&quot;.</source>
        <translation>Meshbook ne mesure pas « %1 ».</translation>
    </message>
    <message>
        <source>The rule is a template that only dbt can fill in.</source>
        <translation>La règle est un modèle que seul dbt peut remplir.</translation>
    </message>
    <message>
        <source>The rule is run by the tool that reported it.</source>
        <translation>La règle est exécutée par l’outil qui l’a signalée.</translation>
    </message>
    <message>
        <source>Meshbook does not run rules of this kind.</source>
        <translation>Meshbook n’exécute pas ce type de règles.</translation>
    </message>
    <message>
        <source>The rule is run by %1.</source>
        <translation>La règle est exécutée par %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Secrets</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable d’environnement %1 n’est pas définie.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SqliteDatabase</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>The statement took more than %n second(s) and was ended.</source>
        <translation>
            <numerusform>L’instruction a duré plus de %Ln seconde et a été interrompue.</numerusform>
            <numerusform>L’instruction a duré plus de %Ln secondes et a été interrompue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The statement would do more than read, which is refused.</source>
        <translation>L’instruction ferait plus que lire ; c’est refusé.</translation>
    </message>
    <message>
        <source>The file is no SQLite database.</source>
        <translation>Le fichier n’est pas une base SQLite.</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>La base dit : %1</translation>
    </message>
    <message>
        <source>This is not one statement that reads.</source>
        <translation>Ce n’est pas une seule instruction de lecture.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SystemKeychain</name>
    <message>
        <source>The keychain has no such password.</source>
        <translation>Le trousseau n’a pas ce mot de passe.</translation>
    </message>
    <message>
        <source>No keychain answers.</source>
        <translation>Aucun trousseau ne répond.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Target</name>
    <message>
        <source>Nothing says what the table is called.</source>
        <translation>Rien ne dit comment s’appelle la table.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a field within a column, which Meshbook does not measure.</source>
        <translation>« %1 » est un champ à l’intérieur d’une colonne, ce que Meshbook ne mesure pas.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::CatalogTables</name>
    <message>
        <source>A script is missing from the program.</source>
        <translation>Un script manque au programme.</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Check the permissions of its folder.</source>
        <translation>L’espace de travail ne peut pas être modifié. Vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PackReader</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; has the parameters of each policy below its id.</source>
        <translation>« parameters » contient les paramètres de chaque politique sous son identifiant.</translation>
    </message>
    <message>
        <source>&quot;until&quot; must be a day, as 2026-12-31.</source>
        <translation>« until » doit être un jour, comme 2026-12-31.</translation>
    </message>
    <message>
        <source>The file must have a list &quot;waivers&quot;.</source>
        <translation>Le fichier doit avoir une liste « waivers ».</translation>
    </message>
    <message>
        <source>There is no folder of policies there.</source>
        <translation>Il n’y a pas de dossier de politiques à cet endroit.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is left out: its source &quot;%2&quot; was given no domain to speak for.</source>
        <translation>Le lot « %1 » est omis : sa source « %2 » ne représente aucun domaine.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is left out: it is for the domain &quot;%2&quot;, its source &quot;%3&quot; is of &quot;%4&quot;.</source>
        <translation>Le lot « %1 » est omis : il est pour le domaine « %2 », sa source « %3 » est de « %4 ».</translation>
    </message>
    <message>
        <source>&quot;scope&quot; is missing.</source>
        <translation>« scope » manque.</translation>
    </message>
    <message>
        <source>&quot;scope&quot; cannot be &quot;%1&quot;.</source>
        <translation>« scope » ne peut pas être « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a parameter: small letters, digits and &quot;_&quot;.</source>
        <translation>« %1 » n’est pas un nom de paramètre : minuscules, chiffres et « _ ».</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be integer, number, text, boolean or list.</source>
        <translation>« type » doit être integer, number, text, boolean ou list.</translation>
    </message>
    <message>
        <source>&quot;stricter&quot; must be higher, lower, superset, subset, true or false.</source>
        <translation>« stricter » doit être higher, lower, superset, subset, true ou false.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; must map names to what they are.</source>
        <translation>« parameters » doit associer aux noms ce qu’ils sont.</translation>
    </message>
    <message>
        <source>A test needs &quot;given&quot;, views with their rows, and a list &quot;expect&quot;.</source>
        <translation>Un test a besoin de « given », des vues avec leurs lignes, et d’une liste « expect ».</translation>
    </message>
    <message>
        <source>The SQL is longer than %1 KB.</source>
        <translation>Le SQL dépasse %1 Ko.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key here and is ignored.</source>
        <translation>« %1 » n’est pas une clé ici et est ignoré.</translation>
    </message>
    <message>
        <source>The file must be a YAML mapping.</source>
        <translation>Le fichier doit être une table YAML.</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be letters, digits, &quot;-&quot; and &quot;.&quot;.</source>
        <translation>« id » doit être fait de lettres, chiffres, « - » et « . ».</translation>
    </message>
    <message>
        <source>&quot;severity&quot; must be info, warning or error.</source>
        <translation>« severity » doit être info, warning ou error.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PolicyRunner</name>
    <message>
        <source>It finds more than %1 rows; the others are left out.</source>
        <translation>Elle trouve plus de %1 lignes ; les autres sont omises.</translation>
    </message>
    <message>
        <source>The answer must have the columns &quot;subject&quot; and &quot;message&quot;.</source>
        <translation>La réponse doit avoir les colonnes « subject » et « message ».</translation>
    </message>
    <message>
        <source>A row has no subject.</source>
        <translation>Une ligne n’a pas de sujet.</translation>
    </message>
    <message>
        <source>The subject &quot;%1&quot; is not of the kind %2, which the scope says.</source>
        <translation>Le sujet « %1 » n’est pas du type %2, que dit la portée.</translation>
    </message>
    <message>
        <source>A row about &quot;%1&quot; has no message.</source>
        <translation>Une ligne sur « %1 » n’a pas de message.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PolicyTester</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>Il n’y a pas de vue « %1 ».</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>La vue « %1 » n’a pas de colonne « %2 ».</translation>
    </message>
    <message>
        <source>Expected and not found: %1</source>
        <translation>Attendu et non trouvé : %1</translation>
    </message>
    <message>
        <source>Found and not expected: %1</source>
        <translation>Trouvé et non attendu : %1</translation>
    </message>
    <message>
        <source>The policy has no parameter &quot;%1&quot;.</source>
        <translation>La politique n’a pas de paramètre « %1 ».</translation>
    </message>
    <message>
        <source>&quot;now&quot; must be a time, as 2026-01-31T00:00:00Z.</source>
        <translation>« now » doit être une heure, comme 2026-01-31T00:00:00Z.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::Sandbox</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>Il n’y a pas de vue « %1 ».</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not for policies.</source>
        <translation>La fonction « %1 » n’est pas pour les politiques.</translation>
    </message>
    <message>
        <source>A policy is one SELECT; it can change nothing and open nothing.</source>
        <translation>Une politique est un seul SELECT ; elle ne peut rien changer ni rien ouvrir.</translation>
    </message>
    <message>
        <source>It was stopped: it takes longer than %1 s.</source>
        <translation>Elle a été arrêtée : elle dure plus de %1 s.</translation>
    </message>
    <message>
        <source>It was stopped: it needs more than %1 MB.</source>
        <translation>Elle a été arrêtée : elle demande plus de %1 Mo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The SQL cannot be run: %1.</source>
        <translation>Le SQL ne peut pas être exécuté : %1.</translation>
    </message>
    <message>
        <source>The SQL is longer than %1 KB.</source>
        <translation>Le SQL dépasse %1 Ko.</translation>
    </message>
    <message>
        <source>A policy is one SELECT, and nothing after it.</source>
        <translation>Une politique est un seul SELECT, et rien après.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;.</source>
        <translation>Il n’y a pas de paramètre « %1 ».</translation>
    </message>
</context>
<context>
    <name>meshbook::sample::SampleDatabase</name>
    <message>
        <source>The sample database could not be written.</source>
        <translation>La base d’exemple n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::AccessBranch</name>
    <message>
        <source>The contract is in no repository of yours: the source must be a folder in a git working tree. The letter asks for the same.</source>
        <translation>Le contrat n’est dans aucun de vos dépôts&#xa0;: la source doit être un dossier d’une copie de travail Git. La lettre demande la même chose.</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>Rien n’a été prévu.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::AlertService</name>
    <message numerus="yes">
        <source>%n promise(s) are broken</source>
        <translation>
            <numerusform>%Ln promesse n’est pas tenue</numerusform>
            <numerusform>%Ln promesses ne sont pas tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, %2</source>
        <translation>D’abord : %1, %2</translation>
    </message>
    <message>
        <source>A promise is broken: %1</source>
        <translation>Une promesse n’est pas tenue : %1</translation>
    </message>
    <message>
        <source>The command for alerts cannot be started.</source>
        <translation>La commande d’alerte ne peut pas être lancée.</translation>
    </message>
    <message>
        <source>The command for alerts ended with code %1.</source>
        <translation>La commande d’alerte s’est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>The command for alerts crashed or was ended.</source>
        <translation>La commande d’alerte a planté ou a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::BookmarkService</name>
    <message>
        <source>“%1” is a favourite now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un favori.</translation>
    </message>
    <message>
        <source>“%1” is no favourite any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus un favori.</translation>
    </message>
    <message>
        <source>The favourites have another order.</source>
        <translation>Les favoris sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The search is saved as “%1”.</source>
        <translation>La recherche est enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The saved search “%1” was changed.</source>
        <translation>La recherche enregistrée «&#xa0;%1&#xa0;» a été modifiée.</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>La recherche enregistrée «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>The saved searches have another order.</source>
        <translation>Les recherches enregistrées sont dans un autre ordre.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::CatalogService</name>
    <message>
        <source>The file is not there any more. Sync the source to see what is.</source>
        <translation>Le fichier n’est plus là. Synchronisez la source pour voir ce qu’il en est.</translation>
    </message>
    <message>
        <source>The file lies outside its source.</source>
        <translation>Le fichier se trouve hors de sa source.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The source of this file is not in the workspace any more.</source>
        <translation>La source de ce fichier n’est plus dans l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::FolderCheck</name>
    <message>
        <source>A temporary folder could not be made.</source>
        <translation>Un dossier temporaire n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>There is no such folder or file: %1</source>
        <translation>Ce dossier ou fichier n’existe pas : %1</translation>
    </message>
    <message>
        <source>A temporary file could not be written.</source>
        <translation>Un fichier temporaire n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>git gave an answer that cannot be understood.</source>
        <translation>git a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no revision of a git repository at %2.</source>
        <translation>« %1 » n’est pas une révision d’un dépôt git dans %2.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::GlossaryDesk</name>
    <message>
        <source>There is no such change set.</source>
        <translation>Ce jeu de modifications n’existe pas.</translation>
    </message>
    <message>
        <source>Several change sets are called so.</source>
        <translation>Plusieurs jeux de modifications portent ce nom.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>“%1” has changed since; undoing this would overwrite that.</source>
        <translation>« %1 » a changé depuis ; annuler écraserait cela.</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>À nouveau : %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>There is such a glossary already.</source>
        <translation>Un tel glossaire existe déjà.</translation>
    </message>
    <message>
        <source>Only approved change sets are published.</source>
        <translation>Seuls les jeux de modifications approuvés sont publiés.</translation>
    </message>
    <message>
        <source>There is nothing left to publish.</source>
        <translation>Il ne reste rien à publier.</translation>
    </message>
    <message>
        <source>These live in the ledger only and are not published: %1.</source>
        <translation>Ceux-ci ne sont que dans le registre et ne sont pas publiés : %1.</translation>
    </message>
    <message>
        <source>The file has no place for %1 of “%2”; it stays in the ledger.</source>
        <translation>Le fichier n’a pas de place pour %1 de « %2 » ; cela reste dans le registre.</translation>
    </message>
    <message>
        <source>The source says otherwise by now. Resolve the conflicts first.</source>
        <translation>La source dit désormais autre chose. Résolvez d’abord les conflits.</translation>
    </message>
    <message>
        <source>Your approval is noted.</source>
        <translation>Votre approbation est notée.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::GovernanceService</name>
    <message numerus="yes">
        <source>Waived: %n finding(s)</source>
        <translation>
            <numerusform>Dérogation : %Ln constat</numerusform>
            <numerusform>Dérogation : %Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waivers taken back: %n</source>
        <translation>
            <numerusform>Dérogations reprises : %Ln</numerusform>
            <numerusform>Dérogations reprises : %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::services::HealthService</name>
    <message>
        <source>The product is not held against this any more.</source>
        <translation>Le produit n’est plus jugé là-dessus.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::JoinReport</name>
    <message>
        <source>Only products, contracts and datasets can be joined.</source>
        <translation>Seuls des produits, contrats et jeux de données peuvent être joints.</translation>
    </message>
    <message>
        <source>A join needs two things at least.</source>
        <translation>Une jointure a besoin de deux choses au moins.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::LineagePictures</name>
    <message>
        <source>Nobody kept what flowed then.</source>
        <translation>Personne n’a gardé ce qui circulait alors.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::MeasureService</name>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>There is no connection to a database yet.</source>
        <translation>Il n’y a pas encore de connexion à une base.</translation>
    </message>
    <message>
        <source>No connection leads to anything that could be measured.</source>
        <translation>Aucune connexion ne mène à quelque chose de mesurable.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::Measuring</name>
    <message>
        <source>Only products, contracts and datasets can be measured.</source>
        <translation>Seuls les produits, contrats et jeux de données se mesurent.</translation>
    </message>
    <message>
        <source>This is no dataset.</source>
        <translation>Ce n’est pas un jeu de données.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>Measured by Meshbook</source>
        <translation>Mesuré par Meshbook</translation>
    </message>
</context>
<context>
    <name>meshbook::services::PipelineFile</name>
    <message>
        <source>A path for a pipeline may have letters, digits, &quot;_&quot;, &quot;-&quot;, &quot;.&quot;, &quot;/&quot; and blanks: %1</source>
        <translation>Un chemin pour un pipeline peut avoir lettres, chiffres, « _ », « - », « . », « / » et espaces : %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::PolicyShelf</name>
    <message>
        <source>The file was changed meanwhile; nothing was written.</source>
        <translation>Le fichier a changé entre-temps ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The policy needs an &quot;id&quot; of letters, digits, &quot;-&quot; and &quot;.&quot; to be saved.</source>
        <translation>La politique a besoin d’un « id » de lettres, chiffres, « - » et « . » pour être enregistrée.</translation>
    </message>
    <message>
        <source>Only policies of the workspace can be changed.</source>
        <translation>Seules les politiques de l’espace de travail peuvent être modifiées.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 existe déjà ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::ProductTemplate</name>
    <message>
        <source>The file of a template cannot be read: %1</source>
        <translation>Le fichier d’un modèle ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>The file of a template is larger than 1 MB.</source>
        <translation>Le fichier d’un modèle dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>%1 is needed: %2.</source>
        <translation>%1 est nécessaire : %2.</translation>
    </message>
    <message>
        <source>The value of %1 is longer than a line.</source>
        <translation>La valeur de %1 dépasse une ligne.</translation>
    </message>
    <message>
        <source>%1 has %2 characters at least.</source>
        <translation>%1 a au moins %2 caractères.</translation>
    </message>
    <message>
        <source>%1 does not match %2: %3</source>
        <translation>%1 ne correspond pas à %2 : %3</translation>
    </message>
    <message>
        <source>A template needs an id and a title.</source>
        <translation>Un modèle a besoin d’un identifiant et d’un titre.</translation>
    </message>
    <message>
        <source>The name of a parameter is of small letters.</source>
        <translation>Le nom d’un paramètre est en minuscules.</translation>
    </message>
    <message>
        <source>The pattern of the parameter %1 is none.</source>
        <translation>Le motif du paramètre %1 n’en est pas un.</translation>
    </message>
    <message>
        <source>A file of a template has a path that cannot be used.</source>
        <translation>Un fichier d’un modèle a un chemin inutilisable.</translation>
    </message>
    <message>
        <source>A template has 1 to 50 files.</source>
        <translation>Un modèle a de 1 à 50 fichiers.</translation>
    </message>
    <message>
        <source>The template %1 has no parameter %2.</source>
        <translation>Le modèle %1 n’a pas de paramètre %2.</translation>
    </message>
    <message>
        <source>A file of the template would be called %1.</source>
        <translation>Un fichier du modèle s’appellerait %1.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 existe déjà ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::QuickFix</name>
    <message>
        <source>The changes do not go together.</source>
        <translation>Les changements ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Nothing mechanical mends this.</source>
        <translation>Rien de mécanique ne corrige cela.</translation>
    </message>
    <message>
        <source>A value for &quot;%1&quot; is needed.</source>
        <translation>Il faut une valeur pour « %1 ».</translation>
    </message>
    <message>
        <source>Only contracts and products in ODCS, ODPS and DCS are edited.</source>
        <translation>Seuls les contrats et produits en ODCS, ODPS et DCS sont modifiés.</translation>
    </message>
    <message>
        <source>Another finding gives this field a value already.</source>
        <translation>Un autre constat donne déjà une valeur à ce champ.</translation>
    </message>
    <message>
        <source>The file has nothing called &quot;%1&quot; there any more.</source>
        <translation>Le fichier n’a plus rien qui s’appelle « %1 » à cet endroit.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>The file is too large to be edited here.</source>
        <translation>Le fichier est trop grand pour être modifié ici.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile; nothing was written.</source>
        <translation>Le fichier a changé entre-temps ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SampleConnection</name>
    <message>
        <source>Sample warehouse</source>
        <translation>Entrepôt d’exemple</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SearchExport</name>
    <message>
        <source>These are too many matches for the clipboard. Export them to a file instead.</source>
        <translation>Il y a trop de résultats pour le presse-papiers. Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The file is as it was before.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>Copying all matches</source>
        <translation>Copie de tous les résultats</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportation vers %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SearchNews</name>
    <message>
        <source>This search is not saved any more.</source>
        <translation>Cette recherche n’est plus enregistrée.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SyncService</name>
    <message>
        <source>This is no address of a Git repository.</source>
        <translation>Ce n’est pas l’adresse d’un dépôt Git.</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>Ce dossier ou ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Cette source n’existe pas.</translation>
    </message>
    <message>
        <source>Writing the sample mesh</source>
        <translation>Écriture du data mesh d’exemple</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>Synchronisation de %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::UpkeepService</name>
    <message>
        <source>The connection “%1” was added.</source>
        <translation>La connexion « %1 » a été ajoutée.</translation>
    </message>
    <message>
        <source>The connection “%1” was changed.</source>
        <translation>La connexion « %1 » a été modifiée.</translation>
    </message>
    <message>
        <source>The connection “%1” was removed.</source>
        <translation>La connexion « %1 » a été retirée.</translation>
    </message>
    <message>
        <source>The breach is acknowledged.</source>
        <translation>Le manquement est pris en compte.</translation>
    </message>
    <message>
        <source>The breach is not acknowledged any more.</source>
        <translation>Le manquement n’est plus pris en compte.</translation>
    </message>
    <message>
        <source>The maintenance is announced.</source>
        <translation>La maintenance est annoncée.</translation>
    </message>
    <message>
        <source>The maintenance was changed.</source>
        <translation>La maintenance a été modifiée.</translation>
    </message>
    <message>
        <source>The maintenance is not announced any more.</source>
        <translation>La maintenance n’est plus annoncée.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::WorkspaceService</name>
    <message>
        <source>Rebuilding the search index</source>
        <translation>Reconstruction de l’index de recherche</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Bookmarks</name>
    <message>
        <source>This is no favourite any more.</source>
        <translation>Ce n’est plus un favori.</translation>
    </message>
    <message>
        <source>This search is not saved any more.</source>
        <translation>Cette recherche n’est plus enregistrée.</translation>
    </message>
    <message>
        <source>This search is too long to be kept.</source>
        <translation>Cette recherche est trop longue pour être gardée.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most %1 characters.</source>
        <translation>Le nom d’une recherche enregistrée a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>Une recherche enregistrée porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Une ligne du registre ne correspond pas à sa somme de contrôle. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>This is a favourite already.</source>
        <translation>C’est déjà un favori.</translation>
    </message>
    <message>
        <source>There are %1 favourites. Remove some first.</source>
        <translation>Il y a %1 favoris. Retirez-en d’abord quelques-uns.</translation>
    </message>
    <message>
        <source>This search is saved already.</source>
        <translation>Cette recherche est déjà enregistrée.</translation>
    </message>
    <message>
        <source>There are %1 saved searches. Delete some first.</source>
        <translation>Il y a %1 recherches enregistrées. Supprimez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>This search was not looked at yet.</source>
        <translation>Cette recherche n’a pas encore été consultée.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::CacheReader</name>
    <message>
        <source>There is no such thing in the catalog.</source>
        <translation>Cela n’existe pas dans le catalogue.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Database</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was half-written.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez&#xa0;; rien n’a été écrit à moitié.</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Check the permissions of its folder.</source>
        <translation>L’espace de travail ne peut pas être modifié. Vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>Another Meshbook is writing to this workspace. Try again when it is done.</source>
        <translation>Un autre Meshbook écrit dans cet espace de travail. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Le fichier de la base de données est endommagé.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Le disque a signalé une erreur.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>La mémoire est épuisée.</translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation>La base de données a signalé une erreur.</translation>
    </message>
    <message>
        <source>An internal error stopped this step.</source>
        <translation>Une erreur interne a arrêté cette étape.</translation>
    </message>
    <message>
        <source>A script is missing from the program.</source>
        <translation>Un script manque au programme.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::GlossaryLog</name>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Une ligne du registre ne correspond pas à sa somme de contrôle. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The ledger has a step that this Meshbook does not know.</source>
        <translation>Le registre contient une étape que ce Meshbook ne connaît pas.</translation>
    </message>
    <message>
        <source>The ledger of this workspace cannot be written.</source>
        <translation>Le registre de cet espace de travail ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>This step is too large. Do it in parts.</source>
        <translation>Cette étape est trop grande. Faites-la par parties.</translation>
    </message>
    <message>
        <source>A glossary needs a name.</source>
        <translation>Un glossaire a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is such a glossary already.</source>
        <translation>Un tel glossaire existe déjà.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::HealthReader</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contrat %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1 : ajouté</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1 : retiré</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1 : %2 modifié</translation>
    </message>
    <message>
        <source>There is no such product in the catalog.</source>
        <translation>Ce produit n’existe pas dans le catalogue.</translation>
    </message>
    <message>
        <source>What a product is held against cannot be read. Sync again.</source>
        <translation>Ce à quoi un produit est comparé est illisible. Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Measurements of a check cannot be read.</source>
        <translation>Les mesures d’une vérification sont illisibles.</translation>
    </message>
    <message>
        <source>Run of %1 failed</source>
        <translation>L’exécution de %1 a échoué</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Ledger</name>
    <message>
        <source>The backup of the ledger could not be written.</source>
        <translation>La sauvegarde du registre n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The ledger is damaged. It was left as it is; a copy of an earlier day is in the folder &quot;%1&quot;.</source>
        <translation>Le registre est endommagé. Il a été laissé tel quel&#xa0;; une copie d’un jour antérieur se trouve dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Une ligne du registre ne correspond pas à sa somme de contrôle. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>This source is already in the workspace.</source>
        <translation>Cette source est déjà dans l’espace de travail.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Cette source n’existe pas.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::MeasuredLog</name>
    <message>
        <source>What was measured could not be written down.</source>
        <translation>Ce qui a été mesuré n’a pas pu être noté.</translation>
    </message>
    <message>
        <source>Another Meshbook is writing to this workspace. Try again when it is done.</source>
        <translation>Un autre Meshbook écrit dans cet espace de travail. Réessayez quand il aura terminé.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SearchFolder</name>
    <message>
        <source>The search index could not be written: %1.</source>
        <translation>L’index de recherche n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SourceUpdate</name>
    <message>
        <source>This sync would remove %1 of %2 things of the source &quot;%3&quot;. Nothing was changed. If that is right, sync again and allow the removal.</source>
        <translation>Cette synchronisation retirerait %1 éléments sur %2 de la source «&#xa0;%3&#xa0;». Rien n’a été changé. Si c’est voulu, synchronisez de nouveau en autorisant le retrait.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SyncLock</name>
    <message>
        <source>Another Meshbook is syncing this workspace. Try again when it is done.</source>
        <translation>Un autre Meshbook synchronise cet espace de travail. Réessayez quand il aura terminé.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Upkeep</name>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>Une raison a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>Il y a déjà une connexion de ce nom.</translation>
    </message>
    <message>
        <source>Maintenance ends after it begins.</source>
        <translation>Une maintenance finit après son début.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Le fuseau horaire « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Cette connexion n’existe plus.</translation>
    </message>
    <message>
        <source>This maintenance is not announced any more.</source>
        <translation>Cette maintenance n’est plus annoncée.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Une ligne du registre ne correspond pas à sa somme de contrôle. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>This connection is there already.</source>
        <translation>Cette connexion existe déjà.</translation>
    </message>
    <message>
        <source>There are %1 connections. Remove some first.</source>
        <translation>Il y a %1 connexions. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>Say which breach.</source>
        <translation>Dites quel manquement.</translation>
    </message>
    <message>
        <source>Say who acknowledges the breach.</source>
        <translation>Dites qui prend en compte le manquement.</translation>
    </message>
    <message>
        <source>An acknowledgement ends after it is given.</source>
        <translation>Une prise en compte finit après avoir été donnée.</translation>
    </message>
    <message>
        <source>There are too many acknowledgements.</source>
        <translation>Il y a trop de prises en compte.</translation>
    </message>
    <message>
        <source>This breach is not acknowledged any more.</source>
        <translation>Ce manquement n’est plus pris en compte.</translation>
    </message>
    <message>
        <source>This maintenance is announced already.</source>
        <translation>Cette maintenance est déjà annoncée.</translation>
    </message>
    <message>
        <source>There are %1 maintenance windows. Remove some first.</source>
        <translation>Il y a %1 fenêtres de maintenance. Retirez-en d’abord.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::WaiverLog</name>
    <message>
        <source>A waiver needs a policy, a subject and a last day.</source>
        <translation>Une dérogation a besoin d’une politique, d’un sujet et d’un dernier jour.</translation>
    </message>
    <message>
        <source>A waiver needs a reason and somebody who approves it.</source>
        <translation>Une dérogation a besoin d’une raison et de quelqu’un qui l’approuve.</translation>
    </message>
    <message>
        <source>A text of a waiver is too long to be kept.</source>
        <translation>Un texte d’une dérogation est trop long pour être gardé.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Une ligne du registre ne correspond pas à sa somme de contrôle. Elle a été laissée telle quelle.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Workspace</name>
    <message>
        <source>The workspace folder cannot be made. Check its permissions.</source>
        <translation>Le dossier de l’espace de travail ne peut pas être créé. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>This workspace cannot be written here (it is read-only, the disk is full, or it was written by a newer Meshbook). Everything can be read, nothing changed.</source>
        <translation>Cet espace de travail ne peut pas être modifié ici (il est en lecture seule, le disque est plein, ou une version plus récente de Meshbook l’a écrit). Tout peut être lu, rien ne peut être changé.</translation>
    </message>
    <message>
        <source>The workspace has no catalog yet and cannot be written.</source>
        <translation>L’espace de travail n’a pas encore de catalogue et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The catalog of this workspace was written by a newer Meshbook and is opened read-only.</source>
        <translation>Le catalogue de cet espace de travail vient d’une version plus récente de Meshbook et est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The damaged catalog could not be set aside.</source>
        <translation>Le catalogue endommagé n’a pas pu être mis de côté.</translation>
    </message>
    <message>
        <source>The catalog was damaged or from an older version. It was set aside as &quot;%1&quot; and is made anew by the next sync; nothing that people did is affected.</source>
        <translation>Le catalogue était endommagé ou d’une version plus ancienne. Il a été mis de côté sous «&#xa0;%1&#xa0;» et sera refait à la prochaine synchronisation&#xa0;; le travail des personnes n’est pas touché.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::BranchProposal</name>
    <message>
        <source>The contract&apos;s file lies in no git working tree.</source>
        <translation>Le fichier du contrat n’est dans aucune copie de travail Git.</translation>
    </message>
    <message>
        <source>This repository is a copy without its past. Clone it whole, add that folder as a source, and ask from there.</source>
        <translation>Ce dépôt est une copie sans son passé. Clonez-le en entier, ajoutez ce dossier comme source et faites la demande depuis là.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>Le dépôt n’a encore aucun commit.</translation>
    </message>
    <message>
        <source>This is no name of a branch.</source>
        <translation>Ce n’est pas un nom de branche.</translation>
    </message>
    <message>
        <source>There are too many such requests already.</source>
        <translation>Il y a déjà trop de demandes de ce genre.</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>Aucun dossier temporaire n’a pu être créé.</translation>
    </message>
    <message>
        <source>There is a branch of that name by now; try again.</source>
        <translation>Une branche de ce nom existe désormais&#xa0;; réessayez.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::FileLister</name>
    <message>
        <source>The folder does not exist (any more): %1</source>
        <translation>Le dossier n’existe pas (ou plus)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder cannot be opened: permission denied.</source>
        <translation>Le dossier ne peut pas être ouvert&#xa0;: accès refusé.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GitCheckout</name>
    <message>
        <source>The checkout could not be put in place.</source>
        <translation>L’extraction n’a pas pu être mise en place.</translation>
    </message>
    <message>
        <source>This is no address git can be given.</source>
        <translation>Ce n’est pas une adresse que l’on puisse donner à git.</translation>
    </message>
    <message>
        <source>This is no name of a branch.</source>
        <translation>Ce n’est pas un nom de branche.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GitProgram</name>
    <message>
        <source>The program &quot;git&quot; was not found. Install it to use git sources.</source>
        <translation>Le programme «&#xa0;git&#xa0;» est introuvable. Installez-le pour utiliser des sources Git.</translation>
    </message>
    <message>
        <source>The program &quot;git&quot; could not be started.</source>
        <translation>Le programme «&#xa0;git&#xa0;» n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>git gave more output than can be right.</source>
        <translation>git a produit plus de sortie qu’il n’est normal.</translation>
    </message>
    <message>
        <source>git did not answer in time. Check the network and try again.</source>
        <translation>git n’a pas répondu à temps. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>git could not do it: %1</source>
        <translation>git n’a pas pu le faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GlossaryPublish</name>
    <message>
        <source>The glossary&apos;s file lies in no git working tree.</source>
        <translation>Le fichier du glossaire n’est dans aucun arbre de travail git.</translation>
    </message>
    <message>
        <source>This repository is a copy without its past. Clone it whole, add that folder as a source, and publish from there.</source>
        <translation>Ce dépôt est une copie sans son passé. Clonez-le en entier, ajoutez ce dossier comme source et publiez de là.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>Le dépôt n’a encore aucun commit.</translation>
    </message>
    <message>
        <source>Upstream could not be asked; this is built on what was last seen of it.</source>
        <translation>L’amont n’a pas pu être interrogé ; ceci se fonde sur ce qui en a été vu en dernier.</translation>
    </message>
    <message>
        <source>The terms live in several repositories. Publish them apart.</source>
        <translation>Les termes sont dans plusieurs dépôts. Publiez-les séparément.</translation>
    </message>
    <message>
        <source>Upstream has no such file any more.</source>
        <translation>L’amont n’a plus ce fichier.</translation>
    </message>
    <message>
        <source>Upstream&apos;s file cannot be read.</source>
        <translation>Le fichier de l’amont est illisible.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be changed in place.</source>
        <translation>Les fichiers de ce type ne peuvent pas être modifiés sur place.</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>Aucun dossier temporaire n’a pu être créé.</translation>
    </message>
    <message>
        <source>None of these terms lives in a file. They stay in the ledger; export the glossary to have it in one.</source>
        <translation>Aucun de ces termes n’est dans un fichier. Ils restent dans le registre ; exportez le glossaire pour l’avoir dans un fichier.</translation>
    </message>
    <message>
        <source>Only with a push to a remote can a change go to the branch itself.</source>
        <translation>Un changement ne peut aller sur la branche elle-même qu’avec un push vers un dépôt distant.</translation>
    </message>
    <message>
        <source>There are too many branches of this name already.</source>
        <translation>Il y a déjà trop de branches de ce nom.</translation>
    </message>
    <message>
        <source>Upstream changed the same words. Resolve the conflicts first.</source>
        <translation>L’amont a changé les mêmes mots. Résolvez d’abord les conflits.</translation>
    </message>
    <message>
        <source>There is a branch of that name by now; try again.</source>
        <translation>Une branche de ce nom existe désormais&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The branch is made, but there is no remote to push it to.</source>
        <translation>La branche est faite, mais il n’y a pas de dépôt distant où la pousser.</translation>
    </message>
    <message>
        <source>The remote took no push. Your change is kept here and in the commit; publish again to merge with what is new.</source>
        <translation>Le dépôt distant a refusé le push. Votre changement est gardé ici et dans le commit ; publiez à nouveau pour fusionner avec le nouveau.</translation>
    </message>
</context>
<context>
    <name>meshbook::views</name>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>met</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AccessRequestDialog</name>
    <message>
        <source>Write E-mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Demander l’accès</translation>
    </message>
    <message>
        <source>Request access to %1</source>
        <translation>Demander l’accès à %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>until the project ends</source>
        <translation>jusqu’à la fin du projet</translation>
    </message>
    <message>
        <source>What the data is for, and who will see the result</source>
        <translation>À quoi servent les données et qui verra le résultat</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;But</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Votre adresse é&amp;lectronique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy Letter</source>
        <translation>Copier la lettre</translation>
    </message>
    <message>
        <source>Nobody is named to ask: no approver, no owner.</source>
        <translation>Personne à qui demander n’est indiqué&#xa0;: ni approbateur, ni responsable.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>As a Branch…</source>
        <translation>Par une branche…</translation>
    </message>
    <message>
        <source>A new file beside the contract, on a branch of its repository</source>
        <translation>Un nouveau fichier à côté du contrat, sur une branche de son dépôt</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AccessView</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>Première approbation</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>Seconde approbation</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Reading the contracts…</source>
        <translation>Lecture des contrats…</translation>
    </message>
    <message>
        <source>No roles stated</source>
        <translation>Aucun rôle indiqué</translation>
    </message>
    <message>
        <source>No contract says which roles there are and who approves them. The owner can be asked.</source>
        <translation>Aucun contrat n’indique quels rôles existent ni qui les approuve. Le responsable peut être contacté.</translation>
    </message>
    <message>
        <source>Request access…</source>
        <translation>Demander l’accès…</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Price: %1 per %2</source>
        <translation>Prix&#xa0;: %1 par %2</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Conditions d’utilisation</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AcknowledgeDialog</name>
    <message>
        <source>Ask again after</source>
        <translation>Redemander après le</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>Acknowledge a breach</source>
        <translation>Prendre en compte un manquement</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Why, and what is done about it</source>
        <translation>Pourquoi, et ce qui est fait</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The breach still counts; it is only no longer asked about.</source>
        <translation>Le manquement compte toujours ; on ne le redemande simplement plus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It needs a name and a reason.</source>
        <translation>Il faut un nom et une raison.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AddSourceDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A count and a file format: &quot;12 dbt manifest&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>the repository&apos;s own choice</source>
        <translation>celle choisie par le dépôt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>comme le dossier</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>for what names none itself (optional)</source>
        <translation>pour ce qui n’en indique aucun (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add and Sync</source>
        <translation>Ajouter et synchroniser</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add this folder?</source>
        <translation>Ajouter ce dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Add this file?</source>
        <translation>Ajouter ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Looking at what is in it…</source>
        <translation>Examen du contenu…</translation>
    </message>
    <message>
        <source>Add a Git repository</source>
        <translation>Ajouter un dépôt Git</translation>
    </message>
    <message>
        <source>URL or path of the repository</source>
        <translation>URL ou chemin du dépôt</translation>
    </message>
    <message>
        <source>as the repository is called</source>
        <translation>comme le dépôt</translation>
    </message>
    <message>
        <source>It is cloned into the workspace with your own Git credentials. Nothing is pushed.</source>
        <translation>Il est cloné dans l’espace de travail avec vos propres identifiants Git. Rien n’est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n files in it is of a kind Meshbook reads.</source>
        <translation>
            <numerusform>Le %Ln fichier qu’il contient n’est pas d’un type lu par Meshbook.</numerusform>
            <numerusform>Aucun des %Ln fichiers qu’il contient n’est d’un type lu par Meshbook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, of these: %1.</source>
        <translation>
            <numerusform>%Ln fichier, dont&#xa0;: %1.</numerusform>
            <numerusform>%Ln fichiers, dont&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They describe: %1.</source>
        <translation>Ils décrivent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only the first files were looked at for this preview; the sync reads all.</source>
        <translation>Seuls les premiers fichiers ont été examinés pour cet aperçu&#xa0;; la synchronisation les lit tous.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, the first:</source>
        <translation>
            <numerusform>%Ln problème&#xa0;:</numerusform>
            <numerusform>%Ln problèmes, les premiers&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>A promise that was just broken is told once, and not while somebody answers for it.</source>
        <translation>Une promesse qui vient d’être rompue est signalée une fois, et pas tant que quelqu’un en répond.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>Me prévenir sur le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Not in these hours</source>
        <translation>Pas pendant ces &amp;heures</translation>
    </message>
    <message>
        <source>Only while no window of Meshbook is in use.</source>
        <translation>Seulement quand aucune fenêtre de Meshbook n’est utilisée.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>What breaks then is told when they are over, unless it has ended by itself.</source>
        <translation>Ce qui se rompt alors est signalé ensuite, sauf si cela a pris fin de soi-même.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>Par exemple Europe/Berlin. Vide : celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Run for each promise just broken, without a shell. Empty: none.</source>
        <translation>Lancé pour chaque promesse qui vient d’être rompue, sans shell. Vide : aucun.</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>&amp;Arguments</translation>
    </message>
    <message>
        <source>What broke comes in environment variables: MESHBOOK_ALERT_PRODUCT, MESHBOOK_ALERT_CHECK, MESHBOOK_ALERT_STARTED and others (docs/measuring.md).</source>
        <translation>Ce qui s’est rompu est donné en variables d’environnement : MESHBOOK_ALERT_PRODUCT, MESHBOOK_ALERT_CHECK, MESHBOOK_ALERT_STARTED et d’autres (docs/measuring.md).</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How Meshbook looks on this machine.</source>
        <translation>L’aspect de Meshbook sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also while Meshbook runs.</source>
        <translation>«&#xa0;Comme le système&#xa0;» suit le bureau, même pendant que Meshbook fonctionne.</translation>
    </message>
    <message>
        <source>No tints; every border, mark and focus ring drawn in full strength.</source>
        <translation>Pas de teintes&#xa0;; bordures, marques et cadres de focus sont tracés pleinement.</translation>
    </message>
    <message>
        <source>Compact shows about a sixth more rows.</source>
        <translation>«&#xa0;Compacte&#xa0;» montre environ un sixième de lignes en plus.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Of the system&apos;s own. Ctrl + and Ctrl − change it anywhere.</source>
        <translation>Par rapport à celle du système. Ctrl + et Ctrl − la changent partout.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AttainmentStrip</name>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 jour conforme sur %Ln</numerusform>
            <numerusform>%1 jours conformes sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::BranchDialog</name>
    <message>
        <source>A new file beside the contract, on a branch of its own. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>Un nouveau fichier à côté du contrat, sur sa propre branche. Votre copie de travail reste telle quelle et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Create Branch</source>
        <translation>Créer la branche</translation>
    </message>
    <message>
        <source>Copy Push Command</source>
        <translation>Copier la commande push</translation>
    </message>
    <message>
        <source>Request access as a branch</source>
        <translation>Demander l’accès par une branche</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Ce qui sera ajouté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking at the repository…</source>
        <translation>Examen du dépôt…</translation>
    </message>
    <message>
        <source>The branch %1 in %2. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>La branche %1 dans %2. Votre copie de travail reste telle quelle et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The branch %1 in %2, from %3. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>La branche %1 dans %2, à partir de %3. Votre copie de travail reste telle quelle et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The branch %1 is there, with one commit. Push it and ask the approvers to merge it.</source>
        <translation>La branche %1 est créée, avec un commit. Envoyez-la et demandez aux approbateurs de la fusionner.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BreachPane</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Prendre en compte…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show in chart</source>
        <translation>Montrer dans le graphique</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Manquements</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln manquement</numerusform>
            <numerusform>%Ln manquements</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause : %1</translation>
    </message>
    <message>
        <source>No single measurement shows it: it follows from how old the data was.</source>
        <translation>Aucune mesure isolée ne le montre : il découle de l’âge des données.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) show it:</source>
        <translation>
            <numerusform>%Ln mesure le montre :</numerusform>
            <numerusform>%Ln mesures le montrent :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a breach.</source>
        <translation>Choisissez un manquement.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a breach first.</source>
        <translation>Choisissez d’abord un manquement.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No breaches</source>
        <translation>Aucun manquement</translation>
    </message>
    <message>
        <source>As far as was measured, everything was kept in these days.</source>
        <translation>Pour autant qu’on ait mesuré, tout a été tenu ces jours-là.</translation>
    </message>
    <message>
        <source>The breach was acknowledged.</source>
        <translation>Le manquement a été pris en compte.</translation>
    </message>
    <message>
        <source>The acknowledgement was withdrawn.</source>
        <translation>La prise en compte a été retirée.</translation>
    </message>
    <message>
        <source>Nothing was measured in these days</source>
        <translation>Rien n’a été mesuré ces jours-ci</translation>
    </message>
    <message>
        <source>So nobody knows whether promises were kept. Add a source with measurements or the results of tests, or connect the database in the settings and let Meshbook measure.</source>
        <translation>Personne ne sait donc si les promesses ont été tenues. Ajoutez une source avec des mesures ou des résultats de tests, ou connectez la base de données dans les paramètres et laissez Meshbook mesurer.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Breadcrumb</name>
    <message>
        <source>Path of this page</source>
        <translation>Chemin de cette page</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BudgetBar</name>
    <message>
        <source>Error budget unknown</source>
        <translation>Budget d’erreur inconnu</translation>
    </message>
    <message>
        <source>Error budget overspent: %1 times</source>
        <translation>Budget d’erreur dépassé&#xa0;: %1 fois</translation>
    </message>
    <message>
        <source>%1 % of the error budget left</source>
        <translation>%1&#xa0;% du budget d’erreur restant</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BurnDown</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budget d’erreur</translation>
    </message>
    <message>
        <source>Unknown: nothing was measured</source>
        <translation>Inconnu : rien n’a été mesuré</translation>
    </message>
    <message>
        <source>%1, %2 of the budget left</source>
        <translation>%1, %2 du budget restant</translation>
    </message>
    <message>
        <source>spent on %1</source>
        <translation>épuisé le %1</translation>
    </message>
    <message>
        <source>even burn</source>
        <translation>consommation régulière</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BusyStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CellChangesDialog</name>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be changed so. They are at the top and stay as they are.</source>
        <translation>
            <numerusform>%Ln cellule ne peut pas être changée ainsi. Elle est en haut et reste telle quelle.</numerusform>
            <numerusform>%Ln cellules ne peuvent pas être changées ainsi. Elles sont en haut et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n cells change, as one step.</source>
        <translation>
            <numerusform>%Ln cellule change, en une étape.</numerusform>
            <numerusform>%Ln cellules changent, en une étape.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::CellChangesView</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangePreview</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change</source>
        <translation>
            <numerusform>%Ln terme change</numerusform>
            <numerusform>%Ln termes changent</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes is shown here before it is done.</source>
        <translation>Ce qui change est montré ici avant d’être fait.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeSetView</name>
    <message>
        <source>Submit for Review</source>
        <translation>Soumettre à relecture</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Changements proposés</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said who you are. Write your name in Settings, Identity.</source>
        <translation>Personne n’a dit qui vous êtes. Écrivez votre nom dans Réglages, Identité.</translation>
    </message>
    <message>
        <source>There is nothing in this change set.</source>
        <translation>Ce jeu de modifications est vide.</translation>
    </message>
    <message>
        <source>There are conflicts with what the sources say now. Resolve them first.</source>
        <translation>Il y a des conflits avec ce que disent maintenant les sources. Résolvez-les d’abord.</translation>
    </message>
    <message>
        <source>You wrote in this set, so somebody else has to approve it.</source>
        <translation>Vous avez écrit dans ce jeu, donc quelqu’un d’autre doit l’approuver.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est changé</translation>
    </message>
    <message>
        <source>Edits of terms go in here while it is open.</source>
        <translation>Les changements de termes vont ici tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Approved: what it says is in force now.</source>
        <translation>Approuvé : ce qu’il dit est maintenant en vigueur.</translation>
    </message>
    <message>
        <source>A rejection needs a reason. Write it below, then reject.</source>
        <translation>Un rejet a besoin d’une raison. Écrivez-la ci-dessous, puis rejetez.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChartLegend</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Montrer ou masquer : %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>warning from %1</source>
        <extracomment>Legend: the band of values that are close to a breach, and where it begins</extracomment>
        <translation>avertissement à partir de %1</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>manquement</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CheckPane</name>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>share of the day met</source>
        <translation>part du jour atteinte</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Most often broken on %1 about %2: %3 times the usual</source>
        <translation>Le plus souvent rompu le %1 vers %2 : %3 fois l’habituel</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Most often broken on %1: %2 times the usual</source>
        <translation>Le plus souvent rompu le %1 : %2 fois l’habituel</translation>
    </message>
    <message>
        <source>Most often broken about %1: %2 times the usual</source>
        <translation>Le plus souvent rompu vers %1 : %2 fois l’habituel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>promise %1 %2</source>
        <translation>promesse %1 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Manquement</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Maintenance prévue</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budget d’erreur</translation>
    </message>
    <message>
        <source>Wheel zooms, a drag chooses a stretch, Shift and a drag moves; arrow keys walk.</source>
        <translation>La molette zoome, un glissement choisit un intervalle, Maj et un glissement déplace ; les flèches parcourent.</translation>
    </message>
    <message>
        <source>Reading measurements…</source>
        <translation>Lecture des mesures…</translation>
    </message>
    <message>
        <source>The measurements could not be read.</source>
        <translation>Les mesures n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>Of an error budget: &quot;1 d 5 h of 3 d used&quot;</extracomment>
        <translation>%1 sur %2 utilisé</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>Ouvrir le contrat</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksPane</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Choose all that can be fixed</source>
        <translation>Choisir tout ce qui peut être corrigé</translation>
    </message>
    <message>
        <source>Looking at all terms…</source>
        <translation>Examen de tous les termes…</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>Sortes de constats</translation>
    </message>
    <message>
        <source>The terms were not looked at to the end.</source>
        <translation>Les termes n’ont pas été examinés jusqu’au bout.</translation>
    </message>
    <message>
        <source>Choose what to do, and see here what would change.</source>
        <translation>Choisissez que faire, et voyez ici ce qui changerait.</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Tous les glossaires</translation>
    </message>
    <message>
        <source>Domains or glossaries explain the same word differently.</source>
        <translation>Des domaines ou glossaires expliquent le même mot autrement.</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>All terms are defined, related and linked as they should be.</source>
        <translation>Tous les termes sont définis, reliés et liés comme il faut.</translation>
    </message>
    <message>
        <source>Browse terms</source>
        <translation>Parcourir les termes</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Aucun constat ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all findings.</source>
        <translation>Essayez d’autres mots, ou voyez tous les constats.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Montrer tous les constats</translation>
    </message>
    <message>
        <source>This is mended by hand: Enter opens the term.</source>
        <translation>Cela se corrige à la main : Entrée ouvre le terme.</translation>
    </message>
    <message>
        <source>Choose findings, and see here what their fix would change.</source>
        <translation>Choisissez des constats, et voyez ici ce que leur correction changerait.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>Corriger %Ln constat</numerusform>
            <numerusform>Corriger %Ln constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksView</name>
    <message>
        <source>Filter rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Filter service levels</source>
        <translation>Filtrer les niveaux de service</translation>
    </message>
    <message>
        <source>Checks shown</source>
        <translation>Contrôles affichés</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Règles de qualité</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not met %1</source>
        <translation>Non conforme %1</translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation>Inconnu %1</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 sur %2 conformes</translation>
    </message>
    <message>
        <source>No quality rules</source>
        <translation>Aucune règle de qualité</translation>
    </message>
    <message>
        <source>No contract states a rule for this, and no test was run on it.</source>
        <translation>Aucun contrat n’énonce de règle à ce sujet et aucun test n’a été exécuté.</translation>
    </message>
    <message>
        <source>No service levels</source>
        <translation>Aucun niveau de service</translation>
    </message>
    <message>
        <source>No contract promises freshness, availability or another level for this.</source>
        <translation>Aucun contrat ne promet ici de fraîcheur, de disponibilité ou d’autre niveau.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or take the filters away.</source>
        <translation>Essayez d’autres mots ou retirez les filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mesurer maintenant</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChipLabel</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Appuyez sur Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChipsField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: Synonyms&quot;</extracomment>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Proposed, not in force yet</source>
        <translation>Proposé, pas encore en vigueur</translation>
    </message>
    <message>
        <source>In force until the change is approved</source>
        <translation>En vigueur jusqu’à l’approbation du changement</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ClashView</name>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Words with several meanings</source>
        <translation>Mots à plusieurs sens</translation>
    </message>
    <message>
        <source>Each term says that it differs from the others, and the word is not listed any more.</source>
        <translation>Chaque terme dit qu’il diffère des autres, et le mot n’est plus listé.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Essayez d’autres mots ou retirez le filtre.</translation>
    </message>
    <message>
        <source>No word has two meanings</source>
        <translation>Aucun mot n’a deux sens</translation>
    </message>
    <message>
        <source>Domains and glossaries that use the same word explain it alike.</source>
        <translation>Les domaines et glossaires qui emploient le même mot l’expliquent de même.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>L’indiquer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodeOutlineView</name>
    <message>
        <source>Outline of the file</source>
        <translation>Plan du fichier</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePanel</name>
    <message>
        <source>Find in file</source>
        <translation>Chercher dans le fichier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open externally</source>
        <translation>Ouvrir à l’extérieur</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>%1 · shortened for display</source>
        <translation>%1 · abrégé pour l’affichage</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next issue (F8)</source>
        <translation>Aller au problème suivant (F8)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodeView</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ColumnInspector</name>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Description de %1</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>aucun type</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>types differ</source>
        <translation>les types diffèrent</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Règles de qualité</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nom métier</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>Nom physique</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>Type logique</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>Partitionné</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Obtenu de</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>How a column is made from others: its transformation</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Declared against observed</source>
        <translation>Déclaré face à observé</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CommandPalette</name>
    <message>
        <source>Run a command…</source>
        <translation>Exécuter une commande…</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CommandTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ComparisonView</name>
    <message>
        <source>Older version</source>
        <translation>Version plus ancienne</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Lecture des versions…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>No sync has changed this since it came into the catalog.</source>
        <translation>Aucune synchronisation n’a changé ceci depuis son entrée au catalogue.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Before the sync of %1</source>
        <translation>Avant la synchronisation du %1</translation>
    </message>
    <message>
        <source>Since the sync of %1, %2</source>
        <translation>Depuis la synchronisation du %1, %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>This version is not kept</source>
        <translation>Cette version n’est pas conservée</translation>
    </message>
    <message>
        <source>It was removed from its source in between, or changed more often than is kept.</source>
        <translation>Il a été retiré de sa source entre-temps, ou modifié plus souvent que ce qui est conservé.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Les deux versions disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%Ln champ diffère</numerusform>
            <numerusform>%Ln champs diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaking: %1 for readers, %2 for writers</source>
        <translation>Incompatible&#xa0;: %1 pour les lecteurs, %2 pour les rédacteurs</translation>
    </message>
    <message numerus="yes">
        <source>Fits as before, but %n thing(s) behave otherwise</source>
        <translation>
            <numerusform>Convient comme avant, mais %Ln point se comporte autrement</numerusform>
            <numerusform>Convient comme avant, mais %Ln points se comportent autrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Compatible: only additions</source>
        <translation>Compatible&#xa0;: seulement des ajouts</translation>
    </message>
    <message>
        <source>Compatible: only words changed</source>
        <translation>Compatible&#xa0;: seuls des mots ont changé</translation>
    </message>
    <message>
        <source>version %1 is enough</source>
        <translation>la version %1 suffit</translation>
    </message>
    <message>
        <source>asks for version %1, but it is %2</source>
        <translation>demande la version %1, mais c’est %2</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) one hop downstream</source>
        <translation>
            <numerusform>%Ln consommateur à une étape en aval</numerusform>
            <numerusform>%Ln consommateurs à une étape en aval</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it, without a version</source>
        <translation>À côté, sans version</translation>
    </message>
    <message>
        <source>Beside it, version %1</source>
        <translation>À côté, version %1</translation>
    </message>
    <message>
        <source>Now, version %1</source>
        <translation>Maintenant, version %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConflictView</name>
    <message>
        <source>Take Mine</source>
        <translation>Prendre le mien</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Use These Words</source>
        <translation>Prendre ces mots</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Take the words of the change set (M)</source>
        <translation>Prendre les mots du jeu de modifications (M)</translation>
    </message>
    <message>
        <source>Take the words of the source (T)</source>
        <translation>Prendre les mots de la source (T)</translation>
    </message>
    <message>
        <source>Other words for this part</source>
        <translation>D’autres mots pour cette partie</translation>
    </message>
    <message>
        <source>The source says otherwise by now. Both words are kept until you decide.</source>
        <translation>La source dit autre chose à présent. Les deux sont gardés jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Reopen the change set to resolve its conflicts.</source>
        <translation>Rouvrez le jeu de modifications pour résoudre ses conflits.</translation>
    </message>
    <message>
        <source>%1: other words, one on each line</source>
        <translation>%1 : d’autres mots, un par ligne</translation>
    </message>
    <message>
        <source>%1: other words</source>
        <translation>%1 : d’autres mots</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>as the server wants</source>
        <translation>comme le serveur le veut</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>seulement à la main</translation>
    </message>
    <message>
        <source>Also when the &amp;schedules of rules say so</source>
        <translation>Aussi quand les &amp;calendriers des règles le disent</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>As you call it.</source>
        <translation>Comme vous l’appelez.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>A name or address, or the folder of a socket.</source>
        <translation>Un nom ou une adresse, ou le dossier d’un socket.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Somebody who may only read.</source>
        <translation>Quelqu’un qui ne peut que lire.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain; leave it empty to keep the present one.</source>
        <translation>Va dans le trousseau du système ; laissez vide pour garder l’actuel.</translation>
    </message>
    <message>
        <source>Or &amp;variable</source>
        <translation>Ou &amp;variable</translation>
    </message>
    <message>
        <source>An environment variable that holds the password.</source>
        <translation>Une variable d’environnement qui contient le mot de passe.</translation>
    </message>
    <message>
        <source>S&amp;chema</source>
        <translation>S&amp;chéma</translation>
    </message>
    <message>
        <source>Where tables are that are named without one.</source>
        <translation>Où sont les tables nommées sans schéma.</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>C&amp;hiffrement</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espaces de noms</translation>
    </message>
    <message>
        <source>Whose datasets are measured here, parted by commas, such as postgres://host:5432/db.schema. Empty: those of this server.</source>
        <translation>Dont les jeux de données sont mesurés ici, séparés par des virgules, par exemple postgres://host:5432/db.schema. Vide : ceux de ce serveur.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Of times that are stored without one. Empty: UTC.</source>
        <translation>Des heures stockées sans fuseau. Vide : UTC.</translation>
    </message>
    <message>
        <source>Time for each check</source>
        <translation>Temps par vérification</translation>
    </message>
    <message>
        <source>Measure every</source>
        <translation>Mesurer toutes les</translation>
    </message>
    <message>
        <source>While Meshbook runs.</source>
        <translation>Tant que Meshbook tourne.</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>those of this server</source>
        <translation>ceux de ce serveur</translation>
    </message>
    <message>
        <source>Choose a SQLite database</source>
        <translation>Choisir une base SQLite</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionsPage</name>
    <message>
        <source>measuring</source>
        <translation>mesure en cours</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%Ln non tenue</numerusform>
            <numerusform>%Ln non tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>It is being measured; progress is shown with the tasks.</source>
        <translation>Elle est en cours de mesure ; la progression est avec les tâches.</translation>
    </message>
    <message>
        <source>Not measured since Meshbook was started.</source>
        <translation>Pas mesurée depuis le lancement de Meshbook.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 warnings, %4 broken, %5 without a verdict</source>
        <translation>%1 : %2 tenues, %3 avertissements, %4 non tenues, %5 sans verdict</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Databases that Meshbook may ask whether rules and promises are kept. It only ever reads. Passwords are in the system&apos;s keychain, never in a file.</source>
        <translation>Bases auxquelles Meshbook peut demander si règles et promesses sont tenues. Il ne fait que lire. Les mots de passe sont dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>No database is connected yet. Add one to measure its tables.</source>
        <translation>Aucune base n’est encore connectée. Ajoutez-en une pour mesurer ses tables.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Mesurer maintenant</translation>
    </message>
    <message>
        <source>Removed, with its password. Undo brings back the connection.</source>
        <translation>Retirée, avec son mot de passe. Annuler rétablit la connexion.</translation>
    </message>
    <message>
        <source>No keychain answers, so the password is only known until Meshbook is closed. Name an environment variable instead if it has to stay.</source>
        <translation>Aucun trousseau ne répond ; le mot de passe n’est donc connu que jusqu’à la fermeture de Meshbook. Indiquez plutôt une variable d’environnement s’il doit rester.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ContractView</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DateComparison</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>De la fin du</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>À la fin du</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Tous les glossaires</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>%1 nouveaux, %2 changés, %3 retirés</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message>
        <source>The terms are the same at the end of both days.</source>
        <translation>Les termes sont les mêmes à la fin des deux jours.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DayView</name>
    <message>
        <source>Filter terms</source>
        <translation>Filtrer les termes</translation>
    </message>
    <message>
        <source>Terms of that day</source>
        <translation>Termes de ce jour</translation>
    </message>
    <message>
        <source>There were no terms on that day.</source>
        <translation>Il n’y avait pas de termes ce jour-là.</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>À la fin du</translation>
    </message>
    <message>
        <source>Reading the terms of that day…</source>
        <translation>Lecture des termes de ce jour…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysCalendar</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 sur %Ln jour atteint</numerusform>
            <numerusform>%1 sur %Ln jours atteints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysPane</name>
    <message>
        <source>Products day by day</source>
        <translation>Produits jour par jour</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DefinitionField</name>
    <message>
        <source>Definition as</source>
        <translation>Définition en</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>No change is proposed.</source>
        <translation>Aucun changement n’est proposé.</translation>
    </message>
    <message>
        <source>Not proposed yet</source>
        <translation>Pas encore proposé</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiffPair</name>
    <message>
        <source>%1 declares %2, %3 observed %4</source>
        <translation>%1 déclare %2, %3 a observé %4</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiscoverPage</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The query cannot be understood</source>
        <translation>La requête ne peut pas être comprise</translation>
    </message>
    <message>
        <source>“%1” cannot be understood</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être compris</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n in smaller groups</source>
        <translation>
            <numerusform>%Ln dans de plus petits groupes</numerusform>
            <numerusform>%Ln dans de plus petits groupes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DriftView</name>
    <message>
        <source>Exact types</source>
        <translation>Types exacts</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>Observé par</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nobody else observed it</source>
        <translation>Personne d’autre ne l’a observé</translation>
    </message>
    <message>
        <source>Choose two sources</source>
        <translation>Choisissez deux sources</translation>
    </message>
    <message>
        <source>Drift shows where a second source describes the same columns.</source>
        <translation>La dérive apparaît quand une seconde source décrit les mêmes colonnes.</translation>
    </message>
    <message>
        <source>A source does not drift from itself.</source>
        <translation>Une source ne dérive pas d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) differ</source>
        <translation>
            <numerusform>%Ln colonne diffère</numerusform>
            <numerusform>%Ln colonnes diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n dataset(s) that both describe</source>
        <translation>
            <numerusform>%1 dans %Ln jeu de données décrit par les deux</numerusform>
            <numerusform>%1 dans %Ln jeux de données décrits par les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Aucune dérive</translation>
    </message>
    <message>
        <source>Both sources name the same columns with types that agree.</source>
        <translation>Les deux sources citent les mêmes colonnes avec des types concordants.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>No dataset is described by both of these sources.</source>
        <translation>Aucun jeu de données n’est décrit par ces deux sources.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DropHint</name>
    <message>
        <source>Drop to add as a source</source>
        <translation>Déposez pour ajouter comme source</translation>
    </message>
    <message>
        <source>Drop to add as a source; nothing is read before you agree</source>
        <translation>Déposez pour ajouter comme source&#xa0;; rien n’est lu sans votre accord</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ExportDialog</name>
    <message>
        <source>What the format has no place for</source>
        <translation>Ce que le format ne peut accueillir</translation>
    </message>
    <message>
        <source>Everything has a place in this format</source>
        <translation>Tout a sa place dans ce format</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>Exporter un glossaire</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Tous les glossaires</translation>
    </message>
    <message>
        <source>With the changes under work</source>
        <translation>Avec les changements en cours</translation>
    </message>
    <message>
        <source>As in force</source>
        <translation>Tel qu’en vigueur</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a glossary</source>
        <translation>Choisissez un glossaire</translation>
    </message>
    <message>
        <source>A file of this format holds one glossary.</source>
        <translation>Un fichier de ce format contient un seul glossaire.</translation>
    </message>
    <message>
        <source>Looking what the format can hold…</source>
        <translation>Recherche de ce que le format peut contenir…</translation>
    </message>
    <message>
        <source>the whole term</source>
        <translation>le terme entier</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n terms, %1.</source>
        <translation>
            <numerusform>%Ln terme, %1.</numerusform>
            <numerusform>%Ln termes, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts have no place in this format and will be missing in the file.</source>
        <translation>
            <numerusform>%Ln partie n’a pas de place dans ce format et manquera dans le fichier.</numerusform>
            <numerusform>%Ln parties n’ont pas de place dans ce format et manqueront dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetGroup</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetPanel</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetRow</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %Ln résultat</numerusform>
            <numerusform>%1, %Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsGrid</name>
    <message>
        <source>Said by %1</source>
        <translation>Selon %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsView</name>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>découverte</translation>
    </message>
    <message>
        <source>observability</source>
        <translation>observabilité</translation>
    </message>
    <message>
        <source>control</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>management</source>
        <translation>gestion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>No source names any.</source>
        <translation>Aucune source n’en cite.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>No ports</source>
        <translation>Aucun port</translation>
    </message>
    <message>
        <source>No source says how this product is read.</source>
        <translation>Aucune source n’indique comment lire ce produit.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Lié depuis</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Looking for terms…</source>
        <translation>Recherche des termes…</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>le produit</translation>
    </message>
    <message>
        <source>No terms linked</source>
        <translation>Aucun terme lié</translation>
    </message>
    <message>
        <source>No source links a column to the glossary.</source>
        <translation>Aucune source ne lie de colonne au glossaire.</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Looking for consumers…</source>
        <translation>Recherche des consommateurs…</translation>
    </message>
    <message>
        <source>No consumer is known</source>
        <translation>Aucun consommateur connu</translation>
    </message>
    <message>
        <source>No product says that it reads this, and no lineage leads on from it.</source>
        <translation>Aucun produit ne dit lire ceci et aucun lignage n’en part.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FamilyLegend</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of relations, and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FavouriteStar</name>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FieldRow</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you typed. It says now: %1</source>
        <translation>Cela a changé ailleurs pendant votre saisie. On y lit maintenant : %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%Ln autre filtre</numerusform>
            <numerusform>%Ln autres filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindBar</name>
    <message>
        <source>Find in this picture</source>
        <translation>Chercher dans cette image</translation>
    </message>
    <message>
        <source>Previous (Up)</source>
        <translation>Précédent (Haut)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>not in this picture</source>
        <translation>pas dans cette image</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingActions</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) waived.</source>
        <translation>
            <numerusform>Dérogation pour %Ln constat.</numerusform>
            <numerusform>Dérogation pour %Ln constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>Ces dérogations sont écrites dans des fichiers ; changez-les là.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>%Ln dérogation reprise.</numerusform>
            <numerusform>%Ln dérogations reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed; the next sync shows it.</source>
        <translation>
            <numerusform>%Ln fichier changé ; la prochaine synchronisation le montrera.</numerusform>
            <numerusform>%Ln fichiers changés ; la prochaine synchronisation le montrera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%Ln conseil</numerusform>
            <numerusform>%Ln conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%Ln dérogation</numerusform>
            <numerusform>%Ln dérogations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsList</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Constats montrés</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Severity and groups</source>
        <translation>Gravité et groupes</translation>
    </message>
    <message>
        <source>Findings of policies</source>
        <translation>Constats des politiques</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Toute gravité</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Par politique</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Par produit</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No finding fits the words, the severity and what is chosen above.</source>
        <translation>Aucun constat ne correspond aux mots, à la gravité et à ce qui est choisi ci-dessus.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Montrer tous les constats</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>Aucune dérogation</translation>
    </message>
    <message>
        <source>Findings that somebody decided to live with until a day stand here.</source>
        <translation>Les constats que quelqu’un tolère jusqu’à un jour donné se trouvent ici.</translation>
    </message>
    <message>
        <source>The policies find nothing</source>
        <translation>Les politiques ne trouvent rien</translation>
    </message>
    <message>
        <source>Everything that was checked keeps to the policies that hold.</source>
        <translation>Tout ce qui a été vérifié respecte les politiques en vigueur.</translation>
    </message>
    <message>
        <source>Choose findings first.</source>
        <translation>Choisissez d’abord des constats.</translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>Ces dérogations sont écrites dans des fichiers ; changez-les là.</translation>
    </message>
    <message>
        <source>No field alone mends this; see what to do.</source>
        <translation>Aucun champ ne corrige cela à lui seul ; voyez que faire.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Ouvrir ce dont il s’agit</translation>
    </message>
    <message>
        <source>Only this policy</source>
        <translation>Cette politique seulement</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Enregistrer en %1…</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Enregistrer les constats</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsView</name>
    <message>
        <source>Findings shown</source>
        <translation>Constats montrés</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Findings of policies</source>
        <translation>Constats des politiques</translation>
    </message>
    <message>
        <source>No policy finds anything here</source>
        <translation>Aucune politique ne trouve rien ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Running the policies…</source>
        <translation>Exécution des politiques…</translation>
    </message>
    <message>
        <source>The policies could not be run.</source>
        <translation>Les politiques n’ont pas pu être exécutées.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouverts %1</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>Dérogations %1</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Trouvé sur</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Policy findings</source>
        <translation>Constats des politiques</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Choose findings first.</source>
        <translation>Choisissez d’abord des constats.</translation>
    </message>
    <message>
        <source>This cannot be done with what is chosen.</source>
        <translation>Ce n’est pas possible avec ce qui est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on %1</source>
        <translation>
            <numerusform>%Ln constat sur %1</numerusform>
            <numerusform>%Ln constats sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n</source>
        <translation>
            <numerusform>maintenant %Ln</numerusform>
            <numerusform>maintenant %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against %n policies</source>
        <translation>
            <numerusform>%Ln politique s’y applique</numerusform>
            <numerusform>%Ln politiques s’y appliquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FixDialog</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Fix findings</source>
        <translation>Corriger des constats</translation>
    </message>
    <message>
        <source>What changes in the files</source>
        <translation>Ce qui change dans les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need a person: no field alone mends them.</source>
        <translation>
            <numerusform>%Ln constat demande une personne : aucun champ ne le corrige à lui seul.</numerusform>
            <numerusform>%Ln constats demandent une personne : aucun champ ne les corrige à lui seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are in files that are not in a folder of this machine.</source>
        <translation>
            <numerusform>%Ln constat est dans des fichiers hors des dossiers de cette machine.</numerusform>
            <numerusform>%Ln constats sont dans des fichiers hors des dossiers de cette machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Une valeur est nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>for %n finding(s)</source>
        <translation>
            <numerusform>pour %Ln constat</numerusform>
            <numerusform>pour %Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s).</source>
        <translation>
            <numerusform>Corrige %Ln constat.</numerusform>
            <numerusform>Corrige %Ln constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n file(s).</source>
        <translation>
            <numerusform>Change %Ln fichier.</numerusform>
            <numerusform>Change %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossaryPage</name>
    <message>
        <source>View of the glossary</source>
        <translation>Vue du glossaire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Reading the glossaries…</source>
        <translation>Lecture des glossaires…</translation>
    </message>
    <message>
        <source>Changes go into</source>
        <translation>Les changements vont dans</translation>
    </message>
    <message>
        <source>The glossaries could not be read.</source>
        <translation>Les glossaires n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Reviews %1</source>
        <translation>Relectures %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Changes go into “%1”</source>
        <translation>Les changements vont dans « %1 »</translation>
    </message>
    <message>
        <source>Shown is what is in force. The first change opens a change set.</source>
        <translation>On voit ce qui est en vigueur. Le premier changement ouvre un jeu de modifications.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1 (in review)</source>
        <translation>%1 (en relecture)</translation>
    </message>
    <message>
        <source>New change set…</source>
        <translation>Nouveau jeu de modifications…</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>Glossaire : %1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossaryPanes</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>Nouveau glossaire…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossarySession</name>
    <message>
        <source>Nobody has said who you are. Write your name in Settings, Identity: every change is kept with the name of who made it.</source>
        <translation>Personne n’a dit qui vous êtes. Écrivez votre nom dans Réglages, Identité : chaque changement est gardé avec le nom de son auteur.</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Changements du %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GovernancePage</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Jointure</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GraphPane</name>
    <message>
        <source>Put in the middle</source>
        <translation>Mettre au milieu</translation>
    </message>
    <message>
        <source>Open the term</source>
        <translation>Ouvrir le terme</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>Graphe de %1</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Enregistrer le graphe</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Term in the middle</source>
        <translation>Terme au milieu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2 pas</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3 pas</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Réduire (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>Tout montrer (F)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Terms in the graph</source>
        <translation>Termes du graphe</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Drawing the graph…</source>
        <translation>Dessin du graphe…</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the nearest ones of more</source>
        <translation>%1, les plus proches parmi d’autres</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>Lecture des termes…</translation>
    </message>
    <message>
        <source>Which term?</source>
        <translation>Quel terme ?</translation>
    </message>
    <message>
        <source>Choose one above, and see what it is related to.</source>
        <translation>Choisissez-en un ci-dessus, et voyez à quoi il est lié.</translation>
    </message>
    <message>
        <source>This term is not there any more</source>
        <translation>Ce terme n’existe plus</translation>
    </message>
    <message>
        <source>It may have been merged, moved to the trash or renamed.</source>
        <translation>Il a peut-être été fusionné, mis à la corbeille ou renommé.</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Choisir un terme</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridEditor</name>
    <message>
        <source>Change cells</source>
        <translation>Changer des cellules</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Vider des cellules</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no term here and are left out.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas de terme ici et est laissée de côté.</numerusform>
            <numerusform>%Ln lignes n’ont pas de terme ici et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Coller des cellules</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>New term %1</source>
        <translation>Nouveau terme %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridPane</name>
    <message>
        <source>Filter terms</source>
        <translation>Filtrer les termes</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Mettre</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>Lecture des termes…</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Tous les glossaires</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>Nombre de termes</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+H)</source>
        <translation>Rechercher et remplacer (Ctrl+H)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Importer un glossaire</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>Exporter un glossaire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>No term matches</source>
        <translation>Aucun terme ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look in all glossaries.</source>
        <translation>Essayez d’autres mots, ou cherchez dans tous les glossaires.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>There are no terms yet</source>
        <translation>Il n’y a pas encore de termes</translation>
    </message>
    <message>
        <source>Add a source that has a glossary, import a file, or begin a glossary of your own.</source>
        <translation>Ajoutez une source qui a un glossaire, importez un fichier ou commencez votre propre glossaire.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%n terms chosen</source>
        <translation>
            <numerusform>%Ln terme choisi</numerusform>
            <numerusform>%Ln termes choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Term</source>
        <translation>Ouvrir le terme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with Headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Clear Cells</source>
        <translation>Vider les cellules</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Propriétaire…</translation>
    </message>
    <message>
        <source>Steward…</source>
        <translation>Intendant…</translation>
    </message>
    <message>
        <source>Add Tags…</source>
        <translation>Ajouter des étiquettes…</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Plusieurs sont séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HealthPage</name>
    <message>
        <source>Products shown</source>
        <translation>Produits montrés</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>Filtrer les produits</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>My products</source>
        <translation>Mes produits</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>Whose products</source>
        <translation>Les produits de qui</translation>
    </message>
    <message>
        <source>The owner or team whose products are yours; it is remembered</source>
        <translation>Le propriétaire ou l’équipe dont les produits sont les vôtres ; c’est retenu</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours montrés</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Dernier %Ln jour</numerusform>
            <numerusform>Derniers %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Choose an owner…</source>
        <translation>Choisir un propriétaire…</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domaine : %1</translation>
    </message>
    <message>
        <source>Show products of all domains</source>
        <translation>Montrer les produits de tous les domaines</translation>
    </message>
    <message>
        <source>Working out how promises were kept…</source>
        <translation>Calcul de la tenue des promesses…</translation>
    </message>
    <message>
        <source>Health could not be worked out.</source>
        <translation>La santé n’a pas pu être calculée.</translation>
    </message>
    <message>
        <source>There are no products</source>
        <translation>Il n’y a pas de produits</translation>
    </message>
    <message>
        <source>Add a source with data products, or open the sample mesh.</source>
        <translation>Ajoutez une source avec des produits de données, ou ouvrez le maillage d’exemple.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>Whose products are yours?</source>
        <translation>De qui les produits sont-ils les vôtres ?</translation>
    </message>
    <message>
        <source>Choose the owner or team once; it is remembered. Until then you can look at all products.</source>
        <translation>Choisissez une fois le propriétaire ou l’équipe ; c’est retenu. D’ici là vous pouvez voir tous les produits.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Essayez d’autres mots ou retirez le filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 owns no product</source>
        <translation>%1 ne possède aucun produit</translation>
    </message>
    <message>
        <source>Choose another owner above, or look at all products.</source>
        <translation>Choisissez un autre propriétaire ci-dessus, ou voyez tous les produits.</translation>
    </message>
    <message>
        <source>%1 promises nothing that can be measured</source>
        <translation>%1 ne promet rien de mesurable</translation>
    </message>
    <message>
        <source>No contract states a level or rule that measurements could be held against.</source>
        <translation>Aucun contrat n’énonce de niveau ou de règle auxquels comparer des mesures.</translation>
    </message>
    <message>
        <source>Health of all products</source>
        <translation>Santé de tous les produits</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>Santé de %1</translation>
    </message>
    <message>
        <source>Health by domain</source>
        <translation>Santé par domaine</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Copy table as %1</source>
        <translation>Copier le tableau en %1</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Le tableau a été copié.</translation>
    </message>
    <message>
        <source>Save table as %1…</source>
        <translation>Enregistrer le tableau en %1…</translation>
    </message>
    <message>
        <source>Save weekly digest as HTML…</source>
        <translation>Enregistrer le résumé hebdomadaire en HTML…</translation>
    </message>
    <message>
        <source>Save weekly digest as Markdown…</source>
        <translation>Enregistrer le résumé hebdomadaire en Markdown…</translation>
    </message>
    <message>
        <source>Copy weekly digest as Markdown</source>
        <translation>Copier le résumé hebdomadaire en Markdown</translation>
    </message>
    <message>
        <source>The digest was copied.</source>
        <translation>Le résumé a été copié.</translation>
    </message>
    <message>
        <source>Save weekly digest</source>
        <translation>Enregistrer le résumé hebdomadaire</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>Résumé hebdomadaire</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>Ouvrir les sources</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HistoryPane</name>
    <message>
        <source>History of</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>A term</source>
        <translation>D’un terme</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>Tel qu’un jour</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HistoryView</name>
    <message>
        <source>History shown as</source>
        <translation>Historique montré en</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Comparer avant et après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Pas encore d’historique</translation>
    </message>
    <message>
        <source>Changes are recorded from the second sync on.</source>
        <translation>Les modifications sont notées à partir de la deuxième synchronisation.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HomeView</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Browse everything</source>
        <translation>Tout parcourir</translation>
    </message>
    <message>
        <source>Search %1 things, or go on where you left off</source>
        <translation>Cherchez parmi %1 éléments, ou reprenez là où vous en étiez</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Reprenez là où vous en étiez</translation>
    </message>
    <message>
        <source>not in the catalog any more</source>
        <translation>n’est plus dans le catalogue</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear recently viewed</source>
        <translation>Vider les éléments vus récemment</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Vus récemment</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HopsPicture</name>
    <message>
        <source>Drawing the lineage…</source>
        <translation>Dessin du lignage…</translation>
    </message>
    <message>
        <source>One step on each side</source>
        <translation>Une étape de chaque côté</translation>
    </message>
    <message>
        <source>Open in Lineage</source>
        <translation>Ouvrir dans «&#xa0;Lignage&#xa0;»</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HopsView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Upstream: made from</source>
        <translation>En amont&#xa0;: obtenu de</translation>
    </message>
    <message>
        <source>Downstream: read by</source>
        <translation>En aval&#xa0;: lu par</translation>
    </message>
</context>
<context>
    <name>meshbook::views::IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Edits of terms, decisions and waivers carry this name. It stays on this machine until you publish.</source>
        <translation>Les modifications de termes, décisions et dérogations portent ce nom. Il reste sur cet ordinateur jusqu’à ce que vous publiiez.</translation>
    </message>
    <message>
        <source>Ana Lima</source>
        <translation>Ana Lima</translation>
    </message>
    <message>
        <source>ana@example.org</source>
        <translation>ana@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Not kept: a name has at most 200 letters.</source>
        <translation>Non retenu&#xa0;: un nom a 200 lettres au plus.</translation>
    </message>
    <message>
        <source>Not kept: this is no whole e-mail address (name@host.tld).</source>
        <translation>Non retenu&#xa0;: ce n’est pas une adresse électronique complète (nom@hote.tld).</translation>
    </message>
    <message>
        <source>Nobody yet: edits ask for a name first.</source>
        <translation>Personne pour l’instant&#xa0;: un nom sera demandé à la première modification.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ImpactPage</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>Filtrer ce tableau</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Ce qui casse</translation>
    </message>
    <message>
        <source>Nothing breaks at once</source>
        <translation>Rien ne casse tout de suite</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>En aval</translation>
    </message>
    <message>
        <source>Nothing is made of this</source>
        <translation>Rien n’est fait de ceci</translation>
    </message>
    <message>
        <source>Contracts and products</source>
        <translation>Contrats et produits</translation>
    </message>
    <message>
        <source>No contract or product holds what is concerned</source>
        <translation>Aucun contrat ni produit ne contient ce qui est concerné</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>Personnes à prévenir</translation>
    </message>
    <message>
        <source>Nobody is named as owner or contact</source>
        <translation>Personne n’est cité comme responsable ou contact</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Change in mind</source>
        <translation>Modification envisagée</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>What if it were dropped</source>
        <translation>Et s’il était supprimé</translation>
    </message>
    <message>
        <source>What if it were renamed</source>
        <translation>Et s’il était renommé</translation>
    </message>
    <message>
        <source>What if its type changed</source>
        <translation>Et si son type changeait</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>This address names nothing to report on.</source>
        <translation>Cette adresse ne désigne rien sur quoi faire un rapport.</translation>
    </message>
    <message>
        <source>Following what is made of it…</source>
        <translation>Suivi de ce qui en est fait…</translation>
    </message>
    <message>
        <source>Lineage does not know it</source>
        <translation>Le lignage ne le connaît pas</translation>
    </message>
    <message>
        <source>No source says that data flows to or from this.</source>
        <translation>Aucune source n’indique que des données arrivent ici ou en partent.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Le rapport n’a pas pu être fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) downstream</source>
        <translation>
            <numerusform>%Ln élément en aval</numerusform>
            <numerusform>%Ln éléments en aval</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at most %2 away; %3 concerned.</source>
        <translation>%1, à %2 au plus&#xa0;; %3 concernés.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 of them nobody tells which columns.</source>
        <translation>Pour %1 d’entre eux, personne n’indique les colonnes.</translation>
    </message>
    <message>
        <source>The table shows the first %1 of %2; counts are of all.</source>
        <translation>Le tableau montre les %1 premiers sur %2&#xa0;; les totaux portent sur tous.</translation>
    </message>
    <message>
        <source>Reads it directly</source>
        <translation>Le lit directement</translation>
    </message>
    <message>
        <source>Contract promises it</source>
        <translation>Promis par un contrat</translation>
    </message>
    <message>
        <source>Quality rule checks it</source>
        <translation>Contrôlé par une règle de qualité</translation>
    </message>
    <message>
        <source>Term is linked to it</source>
        <translation>Lié à un terme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Columns and details</source>
        <translation>Colonnes et détails</translation>
    </message>
    <message>
        <source>whole dataset, columns unknown</source>
        <translation>jeu entier, colonnes inconnues</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>aucune indiquée</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Columns concerned</source>
        <translation>Colonnes concernées</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Par l’intermédiaire de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Service levels at risk</source>
        <translation>Niveaux de service menacés</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Et si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Impact of %1</source>
        <translation>Impact de %1</translation>
    </message>
    <message>
        <source>%1 and perhaps others</source>
        <translation>%1 et peut-être d’autres</translation>
    </message>
    <message>
        <source>What flowed on %1, with the contracts, rules and people of today.</source>
        <translation>Ce qui circulait le %1, avec les contrats, règles et personnes d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Writes what may not fit</source>
        <translation>Écrit ce qui pourrait ne pas tenir</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ImportDialog</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>What the file does not name</source>
        <translation>Ce que le fichier ne nomme pas</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problèmes dans le fichier</translation>
    </message>
    <message>
        <source>The file has no problems</source>
        <translation>Le fichier n’a pas de problème</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Importer un glossaire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>SKOS, OpenMetadata, DataHub, CSV or JSON</source>
        <translation>SKOS, OpenMetadata, DataHub, CSV ou JSON</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation>Changements et problèmes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file with a glossary</source>
        <translation>Choisissez un fichier qui contient un glossaire</translation>
    </message>
    <message>
        <source>What it would add, change and remove is shown before anything is done.</source>
        <translation>Ce qu’il ajouterait, changerait et retirerait est montré avant que rien ne soit fait.</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Glossary files</source>
        <translation>Fichiers de glossaire</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The file is the whole glossary: what it does not name goes.</source>
        <translation>Le fichier est le glossaire entier : ce qu’il ne nomme pas disparaît.</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is.</source>
        <translation>Ce que le fichier ne nomme pas reste tel quel.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>As in the file: %1</source>
        <translation>Comme dans le fichier : %1</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>A new glossary: %1</source>
        <translation>Un nouveau glossaire : %1</translation>
    </message>
    <message>
        <source>Comparing with what is here…</source>
        <translation>Comparaison avec ce qui est ici…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Tout ce que contient ce fichier est déjà ici.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 ajoutés, %2 changés, %3 retirés</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>%n terms imported into the change set.</source>
        <translation>
            <numerusform>%Ln terme importé dans le jeu de modifications.</numerusform>
            <numerusform>%Ln termes importés dans le jeu de modifications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::InlineMessage</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::IssuesPane</name>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>Issues · %1</source>
        <translation>Problèmes · %1</translation>
    </message>
    <message>
        <source>Issues of %1 · %2</source>
        <translation>Problèmes de %1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Erreurs %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Avertissements %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Remarques %1</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Every file could be read as it is.</source>
        <translation>Chaque fichier a pu être lu tel quel.</translation>
    </message>
    <message>
        <source>No issue matches</source>
        <translation>Aucun problème ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or look at all severities.</source>
        <translation>Essayez d’autres mots ou regardez toutes les gravités.</translation>
    </message>
    <message>
        <source>Show all issues</source>
        <translation>Montrer tous les problèmes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::JoinPane</name>
    <message>
        <source>Add a product, contract or dataset</source>
        <translation>Ajouter un produit, un contrat ou un jeu de données</translation>
    </message>
    <message>
        <source>Shared identifiers</source>
        <translation>Identifiants communs</translation>
    </message>
    <message>
        <source>They share no identifier</source>
        <translation>Ils n’ont pas d’identifiant commun</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What the result is worth</source>
        <translation>Ce que vaut le résultat</translation>
    </message>
    <message>
        <source>A statement to begin with</source>
        <translation>Une requête pour commencer</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copier la requête</translation>
    </message>
    <message numerus="yes">
        <source>At most %n things are joined at once.</source>
        <translation>
            <numerusform>On joint au plus %Ln chose à la fois.</numerusform>
            <numerusform>On joint au plus %Ln choses à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you join?</source>
        <translation>Que voulez-vous joindre ?</translation>
    </message>
    <message>
        <source>Choose two or more products, contracts or datasets above, or drop their links here.</source>
        <translation>Choisissez ci-dessus deux produits, contrats ou jeux de données ou plus, ou déposez leurs liens ici.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Comparing their identifiers…</source>
        <translation>Comparaison de leurs identifiants…</translation>
    </message>
    <message>
        <source>They could not be compared.</source>
        <translation>Ils n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>-- There is nothing to join them by.</source>
        <translation>-- Il n’y a rien pour les joindre.</translation>
    </message>
    <message>
        <source>They can be joined by %1</source>
        <translation>Ils peuvent être joints par %1</translation>
    </message>
    <message>
        <source>Nothing in common with the others: %1</source>
        <translation>Rien de commun avec les autres : %1</translation>
    </message>
    <message>
        <source>What they share does not agree</source>
        <translation>Ce qu’ils partagent ne s’accorde pas</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <translation>%1 (clé)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Governed</source>
        <translation>Gouverné</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows with a value</source>
        <translation>Lignes avec une valeur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>up to %1 old, by %2</source>
        <translation>jusqu’à %1 d’âge, par %2</translation>
    </message>
    <message>
        <source>promised by none</source>
        <translation>promis par aucun</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Aucune promesse</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>none is stated</source>
        <translation>aucune n’est indiquée</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>About people</source>
        <translation>Au sujet de personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classifié</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>needs a cast</source>
        <translation>demande une conversion</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeyCapture</name>
    <message>
        <source>Press the new keys…</source>
        <translation>Appuyez sur les nouvelles touches…</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving; take Ctrl or Alt with it.</source>
        <translation>%1 seul sert à écrire et à se déplacer&#xa0;; ajoutez Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeysModel</name>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeysPage</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every command, also those in no menu. Choose one and press keys.</source>
        <translation>Toutes les commandes, même celles d’aucun menu. Choisissez-en une et appuyez sur des touches.</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Filtrer par mots ou par touches</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Keep the present keys too</source>
        <translation>&amp;Garder aussi les touches actuelles</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Its own keys belong to “%1” now. Change those first.</source>
        <translation>Ses propres touches appartiennent maintenant à «&#xa0;%1&#xa0;». Changez d’abord celles-là.</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Touches de %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of menus, pages and messages. What your catalog says stays in its own language.</source>
        <translation>Pour les menus, les pages et les messages. Ce que dit votre catalogue reste dans sa propre langue.</translation>
    </message>
    <message>
        <source>Takes effect when Meshbook is started again.</source>
        <translation>Prend effet au prochain démarrage de Meshbook.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Lens</name>
    <message>
        <source>no domain</source>
        <translation>aucun domaine</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>aucun responsable</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>85 and more</source>
        <translation>85 et plus</translation>
    </message>
    <message>
        <source>65 to 85</source>
        <translation>65 à 85</translation>
    </message>
    <message>
        <source>below 65</source>
        <translation>moins de 65</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>age not measured</source>
        <translation>âge non mesuré</translation>
    </message>
    <message>
        <source>up to a day old</source>
        <translation>un jour au plus</translation>
    </message>
    <message>
        <source>up to a week old</source>
        <translation>une semaine au plus</translation>
    </message>
    <message>
        <source>more than a week old</source>
        <translation>plus d’une semaine</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>non classifié</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LensLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>traced</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>alimente</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>over others</source>
        <translation>par d’autres</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>non décrit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln</numerusform>
            <numerusform>%1&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>only declared</source>
        <translation>seulement déclaré</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsPage</name>
    <message>
        <source>Export service levels</source>
        <translation>Exporter les niveaux de service</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>De quoi est fait le score</translation>
    </message>
    <message>
        <source>There is nothing to judge by yet</source>
        <translation>Il n’y a encore rien sur quoi juger</translation>
    </message>
    <message>
        <source>Promises and rules</source>
        <translation>Promesses et règles</translation>
    </message>
    <message>
        <source>PNG picture of the charts…</source>
        <translation>Image PNG des graphiques…</translation>
    </message>
    <message>
        <source>SVG drawing of the charts…</source>
        <translation>Dessin SVG des graphiques…</translation>
    </message>
    <message>
        <source>CSV of all measurements…</source>
        <translation>CSV de toutes les mesures…</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>Rapport PDF…</translation>
    </message>
    <message>
        <source>Working out how promises were kept…</source>
        <translation>Calcul de la tenue des promesses…</translation>
    </message>
    <message>
        <source>The service levels could not be worked out.</source>
        <translation>Les niveaux de service n’ont pas pu être calculés.</translation>
    </message>
    <message>
        <source>Nothing is promised that can be measured</source>
        <translation>Rien de mesurable n’est promis</translation>
    </message>
    <message>
        <source>No contract states a level or rule that measurements could be held against.</source>
        <translation>Aucun contrat n’énonce de niveau ou de règle auxquels comparer des mesures.</translation>
    </message>
    <message>
        <source>Service levels of %1</source>
        <translation>Niveaux de service de %1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Manquements</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The worst of all promises and rules, day by day; Enter goes to the day.</source>
        <translation>Le pire de toutes les promesses et règles, jour par jour ; Entrée va au jour.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 in the stretch on view; CSV has all</source>
        <translation>Les %1 plus récentes sur %2 dans l’intervalle montré ; le CSV a tout</translation>
    </message>
    <message numerus="yes">
        <source>%n in the stretch on view</source>
        <translation>
            <numerusform>%Ln dans l’intervalle montré</numerusform>
            <numerusform>%Ln dans l’intervalle montré</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of the product</source>
        <translation>Page du produit</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, score %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message numerus="yes">
        <source>%n open breach(es)</source>
        <translation>
            <numerusform>%Ln manquement ouvert</numerusform>
            <numerusform>%Ln manquements ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to judge by</source>
        <translation>rien sur quoi juger</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Points sur 100</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsSummary</name>
    <message>
        <source>Service levels over time</source>
        <translation>Niveaux de service dans le temps</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>%1: met %2, %3</source>
        <translation>%1 : atteint %2, %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>budget left: %1</source>
        <translation>budget restant : %1</translation>
    </message>
    <message>
        <source>Score over 30 days</source>
        <translation>Score sur 30 jours</translation>
    </message>
    <message>
        <source>Service levels met</source>
        <translation>Niveaux de service conformes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %Ln jour</numerusform>
            <numerusform>%1, %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageCanvas</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in</source>
        <translation>
            <numerusform>%Ln ligne entrante</numerusform>
            <numerusform>%Ln lignes entrantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) out</source>
        <translation>
            <numerusform>%Ln ligne sortante</numerusform>
            <numerusform>%Ln lignes sortantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that %1 is made from</source>
        <translation>
            <numerusform>Montrer %Ln élément de plus dont %1 est obtenu</numerusform>
            <numerusform>Montrer %Ln éléments de plus dont %1 est obtenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that are made from %1</source>
        <translation>
            <numerusform>Montrer %Ln élément de plus obtenu de %1</numerusform>
            <numerusform>Montrer %Ln éléments de plus obtenus de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n</source>
        <translation>
            <numerusform>%1, groupe de %Ln élément</numerusform>
            <numerusform>%1, groupe de %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s); arrow keys walk along the lines</source>
        <translation>
            <numerusform>%Ln élément&#xa0;; les flèches suivent les lignes</numerusform>
            <numerusform>%Ln éléments&#xa0;; les flèches suivent les lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage picture</source>
        <translation>Image du lignage</translation>
    </message>
    <message numerus="yes">
        <source>+ %n column(s)</source>
        <translation>
            <numerusform>+ %Ln colonne</numerusform>
            <numerusform>+ %Ln colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation>Organigramme Mermaid</translation>
    </message>
    <message>
        <source>The picture was made smaller, to %1 %, to stay within %2 pixels a side. SVG and PDF have no such limit.</source>
        <translation>L’image a été réduite à %1 % pour tenir dans %2 pixels par côté. SVG et PDF n’ont pas cette limite.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageInspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose a box or a line to see what it is. Arrow keys walk along the lines, + shows what is beyond, C opens the columns.</source>
        <translation>Choisissez une boîte ou une ligne pour voir ce que c’est. Les flèches suivent les lignes, + montre ce qui est au-delà, C ouvre les colonnes.</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>Masquer le panneau latéral</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Groupe fermé</translation>
    </message>
    <message>
        <source>described nowhere</source>
        <translation>décrit nulle part</translation>
    </message>
    <message>
        <source>in a cycle</source>
        <translation>dans un cycle</translation>
    </message>
    <message>
        <source>made from itself</source>
        <translation>obtenu de lui-même</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Âge des données</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Autour</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>Montrer %Ln de plus en amont</numerusform>
            <numerusform>Montrer %Ln de plus en amont</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1 upstream</source>
        <translation>Montrer les %1 en amont</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>Montrer %Ln de plus en aval</numerusform>
            <numerusform>Montrer %Ln de plus en aval</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1 downstream</source>
        <translation>Montrer les %1 en aval</translation>
    </message>
    <message>
        <source>Open the columns</source>
        <translation>Ouvrir les colonnes</translation>
    </message>
    <message>
        <source>Close the columns</source>
        <translation>Fermer les colonnes</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>Voir d’ici</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>End tracing</source>
        <translation>Arrêter le suivi</translation>
    </message>
    <message>
        <source>Trace it through</source>
        <translation>Suivre de bout en bout</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in this picture</source>
        <translation>
            <numerusform>%Ln membre dans cette image</numerusform>
            <numerusform>%Ln membres dans cette image</numerusform>
        </translation>
    </message>
    <message>
        <source>Traced path</source>
        <translation>Chemin suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Rapport d’impact</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>column level</source>
        <translation>niveau colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%Ln arête</numerusform>
            <numerusform>%Ln arêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>over what is left out</source>
        <translation>par-dessus ce qui est omis</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Runs, 30 d</source>
        <translation>Exécutions, 30&#xa0;j</translation>
    </message>
    <message>
        <source>%1 of %2 fine</source>
        <translation>%1 sur %2 conformes</translation>
    </message>
    <message>
        <source>Open the group to see its lines one by one.</source>
        <translation>Ouvrez le groupe pour voir ses lignes une à une.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est montré.</translation>
    </message>
    <message>
        <source>The product that reads it says so in its description. No flow of data between them is known.</source>
        <translation>Le produit qui le lit le dit dans sa description. Aucun flux de données entre eux n’est connu.</translation>
    </message>
    <message>
        <source>It does not name either end.</source>
        <translation>Il ne nomme aucune des extrémités.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name the ends of this line.</source>
        <translation>
            <numerusform>%Ln endroit nomme les extrémités de cette ligne.</numerusform>
            <numerusform>%Ln endroits nomment les extrémités de cette ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>What if it were…</source>
        <translation>Et si c’était…</translation>
    </message>
    <message>
        <source>End this what-if</source>
        <translation>Terminer cette hypothèse</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Of another type</source>
        <translation>D’un autre type</translation>
    </message>
    <message>
        <source>Lines in this picture: %1 in, %2 out</source>
        <translation>Lignes dans cette image : %1 entrantes, %2 sortantes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineagePage</name>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Look from here (R)</source>
        <translation>Voir d’ici (R)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>Montrer %Ln de plus en amont</numerusform>
            <numerusform>Montrer %Ln de plus en amont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>Montrer %Ln de plus en aval</numerusform>
            <numerusform>Montrer %Ln de plus en aval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more on both sides (+)</source>
        <translation>
            <numerusform>Montrer %Ln de plus des deux côtés (+)</numerusform>
            <numerusform>Montrer %Ln de plus des deux côtés (+)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all upstream</source>
        <translation>Montrer tout l’amont</translation>
    </message>
    <message>
        <source>Show all downstream</source>
        <translation>Montrer tout l’aval</translation>
    </message>
    <message>
        <source>Collapse (−)</source>
        <translation>Replier (−)</translation>
    </message>
    <message>
        <source>Hide (Del)</source>
        <translation>Masquer (Suppr)</translation>
    </message>
    <message>
        <source>Open the columns (C)</source>
        <translation>Ouvrir les colonnes (C)</translation>
    </message>
    <message>
        <source>Close the columns (C)</source>
        <translation>Fermer les colonnes (C)</translation>
    </message>
    <message>
        <source>End tracing (T)</source>
        <translation>Arrêter le suivi (T)</translation>
    </message>
    <message>
        <source>Trace this column (T)</source>
        <translation>Suivre cette colonne (T)</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Rapport d’impact</translation>
    </message>
    <message>
        <source>Open the group (G)</source>
        <translation>Ouvrir le groupe (G)</translation>
    </message>
    <message>
        <source>Close the group (G)</source>
        <translation>Fermer le groupe (G)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy link to this picture</source>
        <translation>Copier le lien vers cette image</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>Produit de données</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fermer tous les groupes</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>De haut en bas</translation>
    </message>
    <message>
        <source>Show staging models, tests and seeds</source>
        <translation>Montrer les modèles staging, tests et seeds</translation>
    </message>
    <message>
        <source>Open the columns of all</source>
        <translation>Ouvrir les colonnes de tous</translation>
    </message>
    <message>
        <source>Close the columns of all</source>
        <translation>Fermer les colonnes de tous</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden again</source>
        <translation>
            <numerusform>Montrer de nouveau %Ln masqué</numerusform>
            <numerusform>Montrer de nouveau %Ln masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Rien à dessiner</translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) are left out by the filter.</source>
        <translation>
            <numerusform>Le filtre omet le seul élément.</numerusform>
            <numerusform>Le filtre omet tous les %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source says where this comes from or where it goes.</source>
        <translation>Aucune source n’indique d’où ceci vient ni où il va.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Choose another start</source>
        <translation>Choisir un autre départ</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Tel que c’était le %1.</translation>
    </message>
    <message>
        <source>Marked: what is other than on %1.</source>
        <translation>Marqué&#xa0;: ce qui diffère du %1.</translation>
    </message>
    <message>
        <source>Only %1 boxes are shown; the others stand behind the stubs.</source>
        <translation>Seules %1 boîtes sont montrées&#xa0;; les autres sont derrière les amorces.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crossings</source>
        <translation>%1 croisements</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>%1 omis par le filtre</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 nœuds sur %2</translation>
    </message>
    <message>
        <source>The picture was not made: it was cancelled.</source>
        <translation>L’image n’a pas été faite&#xa0;: annulée.</translation>
    </message>
    <message>
        <source>Following the lineage…</source>
        <translation>Suivi du lignage…</translation>
    </message>
    <message>
        <source>Drawing the lineage…</source>
        <translation>Dessin du lignage…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
    <message>
        <source>Earlier moments</source>
        <translation>Moments antérieurs</translation>
    </message>
    <message>
        <source>%1 of more than %2 nodes</source>
        <translation>%1 sur plus de %2 nœuds</translation>
    </message>
    <message>
        <source>What if it were…</source>
        <translation>Et si c’était…</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Of another type</source>
        <translation>D’un autre type</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageStart</name>
    <message>
        <source>Where does it come from, where does it go?</source>
        <translation>D’où cela vient-il, où cela va-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a dataset or data product. Its lineage opens with one step on each side and grows where you ask for more.</source>
        <translation>Choisissez un jeu de données ou un produit. Son lignage s’ouvre avec une étape de chaque côté et grandit là où vous en demandez plus.</translation>
    </message>
    <message>
        <source>Find a dataset or product</source>
        <translation>Chercher un jeu de données ou un produit</translation>
    </message>
    <message>
        <source>Most connected</source>
        <translation>Les plus reliés</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Vus récemment</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>No source says anything of lineage yet.</source>
        <translation>Aucune source ne dit encore rien du lignage.</translation>
    </message>
    <message>
        <source>Nothing with lineage matches.</source>
        <translation>Rien ayant un lignage ne correspond.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageToolbar</name>
    <message>
        <source>Select, as +orders or tag:pii</source>
        <translation>Sélectionner, comme +orders ou tag:pii</translation>
    </message>
    <message>
        <source>More ways to show lineage</source>
        <translation>Autres façons de montrer le lignage</translation>
    </message>
    <message>
        <source>Hops upstream</source>
        <translation>Étapes en amont</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Hops downstream</source>
        <translation>Étapes en aval</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aval</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Outline, for reading</source>
        <translation>Plan, pour la lecture</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Lens: what the leading edge of a box tells</source>
        <translation>Loupe&#xa0;: ce que dit le bord avant d’une boîte</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LinksPane</name>
    <message>
        <source>Suggested links</source>
        <translation>Liens suggérés</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>Liens refusés</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>No linked column contradicts its term.</source>
        <translation>Aucune colonne liée ne contredit son terme.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Filtrer les liens</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Note minimale</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>Toute note</translation>
    </message>
    <message>
        <source>From %1 %</source>
        <translation>À partir de %1 %</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Open the term</source>
        <translation>Ouvrir le terme</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Ouvrir les données</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>Terme : %1</translation>
    </message>
    <message>
        <source>Looking for links…</source>
        <translation>Recherche de liens…</translation>
    </message>
    <message>
        <source>Looking for links… %1 %</source>
        <translation>Recherche de liens… %1 %</translation>
    </message>
    <message>
        <source>Links were not looked for to the end.</source>
        <translation>Les liens n’ont pas été cherchés jusqu’au bout.</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <translation>Suggérés %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusés %1</translation>
    </message>
    <message>
        <source>Disagreements %1</source>
        <translation>Divergences %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Aucun lien ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or a lower score.</source>
        <translation>Essayez d’autres mots, ou une note plus basse.</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>Montrer tous les liens</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Rien n’a été refusé</translation>
    </message>
    <message>
        <source>Links that you refuse are listed here and not suggested again.</source>
        <translation>Les liens que vous refusez sont listés ici et ne sont plus suggérés.</translation>
    </message>
    <message>
        <source>Nothing to link</source>
        <translation>Rien à lier</translation>
    </message>
    <message>
        <source>No data has the name of a term that it is not linked to.</source>
        <translation>Aucune donnée ne porte le nom d’un terme auquel elle n’est pas liée.</translation>
    </message>
    <message>
        <source>Browse terms</source>
        <translation>Parcourir les termes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>The term says</source>
        <translation>Le terme dit</translation>
    </message>
    <message>
        <source>The data says</source>
        <translation>Les données disent</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LintTable</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MainWindow</name>
    <message>
        <source>Enter opens · Tab completes</source>
        <translation>Entrée ouvre · Tab complète</translation>
    </message>
    <message>
        <source>The page in front has no side panel</source>
        <translation>La page au premier plan n’a pas de panneau latéral</translation>
    </message>
    <message>
        <source>Nothing came before in this tab</source>
        <translation>Rien ne précède dans cet onglet</translation>
    </message>
    <message>
        <source>Only after going back is there a way forward</source>
        <translation>On ne peut avancer qu’après être revenu en arrière</translation>
    </message>
    <message>
        <source>No tab was closed yet</source>
        <translation>Aucun onglet n’a encore été fermé</translation>
    </message>
    <message>
        <source>The tab in front is pinned</source>
        <translation>L’onglet au premier plan est épinglé</translation>
    </message>
    <message>
        <source>There are no others to close</source>
        <translation>Il n’y en a pas d’autres à fermer</translation>
    </message>
    <message>
        <source>It is the only tab of this window</source>
        <translation>C’est le seul onglet de cette fenêtre</translation>
    </message>
    <message>
        <source>There is only one pane</source>
        <translation>Il n’y a qu’un seul volet</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MarkdownView</name>
    <message>
        <source>The rest of this text is too long to show.</source>
        <translation>Le reste de ce texte est trop long pour être affiché.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MatchReason</name>
    <message>
        <source>name</source>
        <extracomment>Where a word of the search was found; so the next ones too</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>autres noms</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>glossaire</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>Where a word was found, and the words around it: description “… the order of …”</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MeaningView</name>
    <message>
        <source>Definition of %1</source>
        <translation>Définition de %1</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>The other meanings are merged into this term.</source>
        <translation>Les autres sens sont fusionnés avec ce terme.</translation>
    </message>
    <message>
        <source>Keep %1 of %2</source>
        <translation>Garder %1 de %2</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename %1 of %2</source>
        <translation>Renommer %1 de %2</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name that is proposed for a term: its label and where it belongs</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Minimap</name>
    <message>
        <source>Overview of the whole picture</source>
        <translation>Vue d’ensemble de l’image</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MissingPage</name>
    <message>
        <source>Nothing is found at this link</source>
        <translation>Rien ne se trouve à ce lien</translation>
    </message>
    <message>
        <source>%1 may have been removed or renamed by its source, or belongs to another workspace.</source>
        <translation>%1 a peut-être été retiré ou renommé par sa source, ou appartient à un autre espace de travail.</translation>
    </message>
    <message>
        <source>Go to Discover</source>
        <translation>Aller à «&#xa0;Découvrir&#xa0;»</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductDone</name>
    <message>
        <source>Findings of policies</source>
        <translation>Constats des politiques</translation>
    </message>
    <message>
        <source>No policy finds anything in it</source>
        <translation>Aucune politique n’y trouve rien</translation>
    </message>
    <message>
        <source>Add the folder as a source…</source>
        <translation>Ajouter le dossier comme source…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Checking it against the policies…</source>
        <translation>Vérification avec les politiques…</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>La vérification n’a pas pu se faire : %1</translation>
    </message>
    <message>
        <source>It keeps all policies</source>
        <translation>Il respecte toutes les politiques</translation>
    </message>
    <message numerus="yes">
        <source>Policies have %n finding(s) in it</source>
        <translation>
            <numerusform>Les politiques y ont %Ln constat</numerusform>
            <numerusform>Les politiques y ont %Ln constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductFiles</name>
    <message>
        <source>Folder of your repository or source</source>
        <translation>Dossier de votre dépôt ou source</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Pipeline that checks it</source>
        <translation>&amp;Pipeline qui le vérifie</translation>
    </message>
    <message>
        <source>Folder for the product</source>
        <translation>Dossier du produit</translation>
    </message>
    <message>
        <source>That is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Donnez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder or another id.</source>
        <translation>%1 existe déjà. Choisissez un autre dossier ou un autre identifiant.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductForm</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductStart</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Lecture des modèles…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New data product</source>
        <translation>Nouveau produit de données</translation>
    </message>
    <message>
        <source>A template cannot be used: %1:%2: %3</source>
        <translation>Un modèle est inutilisable : %1:%2 : %3</translation>
    </message>
    <message>
        <source>What kind of product is it?</source>
        <translation>De quelle sorte de produit s’agit-il ?</translation>
    </message>
    <message>
        <source>What is it called, and whose is it?</source>
        <translation>Comment s’appelle-t-il, et à qui est-il ?</translation>
    </message>
    <message>
        <source>Where is it written, and what?</source>
        <translation>Où et quoi écrire ?</translation>
    </message>
    <message>
        <source>The product is there</source>
        <translation>Le produit est là</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewsBar</name>
    <message>
        <source>%1 more in number</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 fewer in number</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 disparus</translation>
    </message>
    <message>
        <source>%1 new, %2 gone</source>
        <translation>%1 nouveaux, %2 disparus</translation>
    </message>
    <message>
        <source>%1 since you looked %2</source>
        <translation>%1 depuis votre dernier passage %2</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>Disparus&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoMatch</name>
    <message numerus="yes">
        <source>Without “%1”: %n match(es)</source>
        <translation>
            <numerusform>Sans «&#xa0;%1&#xa0;»&#xa0;: %Ln résultat</numerusform>
            <numerusform>Sans «&#xa0;%1&#xa0;»&#xa0;: %Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer or shorter words; parts of names and descriptions are found too.</source>
        <translation>Essayez des mots moins nombreux ou plus courts&#xa0;; des parties de noms et de descriptions suffisent.</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Le catalogue est vide</translation>
    </message>
    <message>
        <source>Add a folder or a Git repository and what it describes appears here.</source>
        <translation>Ajoutez un dossier ou un dépôt Git et ce qu’il décrit apparaîtra ici.</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>Ouvrir les sources</translation>
    </message>
    <message>
        <source>Without one of its parts the search finds something.</source>
        <translation>Sans l’un de ses éléments, la recherche trouve quelque chose.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Aucun résultat pour ces filtres</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Any “%1”: %n match(es)</source>
        <extracomment>%1 is the heading of a filter, as &quot;Domain&quot;</extracomment>
        <translation>
            <numerusform>Sans le filtre «&#xa0;%1&#xa0;»&#xa0;: %Ln résultat</numerusform>
            <numerusform>Sans le filtre «&#xa0;%1&#xa0;»&#xa0;: %Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>meshbook::views::OverviewView</name>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Definition (%1)</source>
        <translation>Définition (%1)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Scope (%1)</source>
        <translation>Portée (%1)</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Found as</source>
        <extracomment>Words a search finds a term by, though it is not called so</extracomment>
        <translation>Trouvé sous</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>A column with this term</source>
        <translation>Une colonne portant ce terme</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>No source describes it in words.</source>
        <translation>Aucune source ne le décrit par des mots.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>Nom physique</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nom métier</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularité</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>Which version of its standard a contract is written in, by its look</extracomment>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archétype</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>And</source>
        <extracomment>Before &quot;12 more names&quot;, at the end of a list of names</extracomment>
        <translation>Et</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)</source>
        <translation>
            <numerusform>%Ln autre nom</numerusform>
            <numerusform>%Ln autres noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu sous</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Propriétés personnalisées</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A promised value and the column or table it is promised of: &quot;99 % on orders&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageDocument</name>
    <message>
        <source>The page says more than could be written here.</source>
        <translation>La page en dit plus que ce qui a pu être écrit ici.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageHeader</name>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageHost</name>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageTabBar</name>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglé</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PartWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Hidden labels</source>
        <translation>Libellés cachés</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valeurs permises</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Linked data</source>
        <translation>Données liées</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>Liens refusés</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PictureLists</name>
    <message>
        <source>Outline of the lineage</source>
        <translation>Plan du lignage</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>Lignage en tableau</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PiiPage</name>
    <message>
        <source>Begins here</source>
        <translation>Commence ici</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Perdu ici</translation>
    </message>
    <message>
        <source>Weaker here</source>
        <translation>Affaibli ici</translation>
    </message>
    <message>
        <source>Lost before</source>
        <translation>Perdu avant</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Columns unknown</source>
        <translation>Colonnes inconnues</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>La valeur elle-même</translation>
    </message>
    <message>
        <source>Made of it</source>
        <translation>Fait de cela</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Agrégé</translation>
    </message>
    <message>
        <source>Nobody says how</source>
        <translation>Personne ne dit comment</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Colonnes affichées</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Filtrer les colonnes</translation>
    </message>
    <message>
        <source>Classified columns</source>
        <translation>Colonnes classifiées</translation>
    </message>
    <message>
        <source>No column is classified</source>
        <translation>Aucune colonne n’est classifiée</translation>
    </message>
    <message>
        <source>Following classified columns…</source>
        <translation>Suivi des colonnes classifiées…</translation>
    </message>
    <message>
        <source>The trail could not be followed.</source>
        <translation>La piste n’a pas pu être suivie.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>À régler %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Conservé %1</translation>
    </message>
    <message>
        <source>Lost at %1, weaker at %2, unknown at %3; kept at %4, masked at %5, begins at %6.</source>
        <translation>Perdu à %1, affaibli à %2, inconnu à %3&#xa0;; conservé à %4, masqué à %5, commence à %6.</translation>
    </message>
    <message>
        <source>The table shows the first %1; counts are of all.</source>
        <translation>Le tableau montre les %1 premiers&#xa0;; les totaux portent sur tous.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Flows in</source>
        <translation>Y entre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Classified data</source>
        <translation>Données classifiées</translation>
    </message>
    <message>
        <source>Classified data of %1</source>
        <translation>Données classifiées de %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PoliciesPane</name>
    <message>
        <source>Filter policies</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Domain whose policies are shown</source>
        <translation>Domaine dont on voit les politiques</translation>
    </message>
    <message>
        <source>Policies and values that hold in a domain</source>
        <translation>Politiques et valeurs en vigueur dans un domaine</translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation>Lecture des politiques…</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>Les politiques n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>No policy holds there</source>
        <translation>Aucune politique n’y est en vigueur</translation>
    </message>
    <message>
        <source>Choose another domain.</source>
        <translation>Choisissez un autre domaine.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Essayez d’autres mots ou retirez le filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The changes to %1 are kept here until you save or revert them.</source>
        <translation>Les changements de %1 sont gardés ici jusqu’à ce que vous les enregistriez ou les abandonniez.</translation>
    </message>
    <message>
        <source>Save or revert other policies first: too many are not saved.</source>
        <translation>Enregistrez ou abandonnez d’abord d’autres politiques : trop ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Saved. What it finds counts from now on.</source>
        <translation>Enregistrée. Ce qu’elle trouve compte dès maintenant.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyAbout</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>It has no parameters</source>
        <translation>Elle n’a pas de paramètres</translation>
    </message>
    <message>
        <source>About the policy</source>
        <translation>À propos de la politique</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It does not hold in the domain %1.</source>
        <translation>Elle n’est pas en vigueur dans le domaine %1.</translation>
    </message>
    <message>
        <source>These values hold everywhere.</source>
        <translation>Ces valeurs sont en vigueur partout.</translation>
    </message>
    <message>
        <source>These values hold everywhere but in: %1.</source>
        <translation>Ces valeurs sont en vigueur partout sauf dans : %1.</translation>
    </message>
    <message>
        <source>These values hold in the domain %1.</source>
        <translation>Ces valeurs sont en vigueur dans le domaine %1.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>Sur la parole de</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>D’elle-même</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyCompleter</name>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyEditor</name>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What the policy does</source>
        <translation>Ce que fait la politique</translation>
    </message>
    <message>
        <source>What the policy finds</source>
        <translation>Ce que trouve la politique</translation>
    </message>
    <message>
        <source>It finds nothing</source>
        <translation>Elle ne trouve rien</translation>
    </message>
    <message>
        <source>Tests of the policy</source>
        <translation>Tests de la politique</translation>
    </message>
    <message>
        <source>It has no tests</source>
        <translation>Elle n’a pas de tests</translation>
    </message>
    <message>
        <source>Problems of the policy</source>
        <translation>Problèmes de la politique</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>Rien ne cloche</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Texte de la politique</translation>
    </message>
    <message>
        <source>Save the policy (%1)</source>
        <translation>Enregistrer la politique (%1)</translation>
    </message>
    <message>
        <source>Back to the file as it is on disk</source>
        <translation>Revenir au fichier tel qu’il est sur le disque</translation>
    </message>
    <message>
        <source>A copy in the workspace, to be changed</source>
        <translation>Une copie dans l’espace de travail, à modifier</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Tests %1 of %2</source>
        <translation>Tests %1 sur %2</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problèmes %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n finding(s) in %1</source>
        <translation>
            <numerusform>Plus de %Ln constat en %1</numerusform>
            <numerusform>Plus de %Ln constats en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1</source>
        <translation>
            <numerusform>%Ln constat en %1</numerusform>
            <numerusform>%Ln constats en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>all domains</source>
        <translation>tous les domaines</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyListDelegate</name>
    <message>
        <source>About products</source>
        <translation>Sur les produits</translation>
    </message>
    <message>
        <source>About contracts</source>
        <translation>Sur les contrats</translation>
    </message>
    <message>
        <source>About datasets</source>
        <translation>Sur les jeux de données</translation>
    </message>
    <message>
        <source>About columns</source>
        <translation>Sur les colonnes</translation>
    </message>
    <message>
        <source>About terms</source>
        <translation>Sur les termes</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyPlaces</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PreviewPanel</name>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Choose a match to see what it is.</source>
        <translation>Choisissez un résultat pour voir ce que c’est.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 sur %2 conformes</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Règles de qualité</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 en amont, %2 en aval</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Matching columns</source>
        <translation>Colonnes trouvées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Selon</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Meshbook sends nothing anywhere unless you publish or sync with a server of yours.</source>
        <translation>Meshbook n’envoie rien nulle part, sauf si vous publiez ou synchronisez avec l’un de vos serveurs.</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches and pages</source>
        <translation>&amp;Retenir les recherches et pages récentes</translation>
    </message>
    <message>
        <source>&amp;Tell when long work has finished</source>
        <translation>&amp;Signaler la fin des longs travaux</translation>
    </message>
    <message>
        <source>Kept in the workspace, for quick open and the start page.</source>
        <translation>Conservées dans l’espace de travail, pour l’ouverture rapide et la page d’accueil.</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>Les oublier maintenant</translation>
    </message>
    <message>
        <source>A message of the desktop, and only while no window of Meshbook is in use.</source>
        <translation>Un message du bureau, et seulement si aucune fenêtre de Meshbook n’est utilisée.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PublishDialog</name>
    <message>
        <source>On a branch of its own, to be merged by somebody</source>
        <translation>Sur une branche à part, que quelqu’un fusionnera</translation>
    </message>
    <message>
        <source>On the branch itself</source>
        <translation>Sur la branche elle-même</translation>
    </message>
    <message>
        <source>Push to the remote</source>
        <translation>Pousser vers le dépôt distant</translation>
    </message>
    <message>
        <source>Copy Push Command</source>
        <translation>Copier la commande push</translation>
    </message>
    <message>
        <source>Resolve the Conflicts</source>
        <translation>Résoudre les conflits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish a change set</source>
        <translation>Publier un jeu de modifications</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Ce qui sera changé</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Asking the repository and what is upstream…</source>
        <translation>Consultation du dépôt et de l’amont…</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The source says all of it already: no file changes.</source>
        <translation>La source dit déjà tout cela : aucun fichier ne change.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Et %Ln de plus</numerusform>
            <numerusform>Et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says otherwise by now. Resolve the conflicts first.</source>
        <translation>La source dit désormais autre chose. Résolvez d’abord les conflits.</translation>
    </message>
    <message>
        <source>Upstream changed the same parts. Pull the repository and sync, then resolve the conflicts. Your words are kept.</source>
        <translation>L’amont a changé les mêmes parties. Tirez le dépôt et synchronisez, puis résolvez les conflits. Vos mots sont gardés.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Published as commit %1 on %2.</source>
        <translation>Publié comme commit %1 sur %2.</translation>
    </message>
    <message>
        <source>Commit %1 is on the branch %2. Push it and ask somebody to merge it.</source>
        <translation>Le commit %1 est sur la branche %2. Poussez-la et demandez à quelqu’un de la fusionner.</translation>
    </message>
    <message>
        <source>Stopped. Your edits are kept.</source>
        <translation>Arrêté. Vos changements sont gardés.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueryProblemWords</name>
    <message>
        <source>The query is too long. Use fewer words.</source>
        <translation>La requête est trop longue. Utilisez moins de mots.</translation>
    </message>
    <message>
        <source>The query has too many parts. Use fewer words.</source>
        <translation>La requête a trop de parties. Utilisez moins de mots.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Les parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed yet.</source>
        <translation>Un guillemet n’est pas encore fermé.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed yet.</source>
        <translation>Une parenthèse n’est pas encore fermée.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Une parenthèse est fermée sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>A word is missing after OR, NOT or “-”.</source>
        <translation>Il manque un mot après OR, NOT ou «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>A filter needs a value after its colon.</source>
        <translation>Un filtre a besoin d’une valeur après ses deux-points.</translation>
    </message>
    <message>
        <source>A number is expected, as in “columns:&gt;10”.</source>
        <translation>Un nombre est attendu, comme dans «&#xa0;columns:&gt;10&#xa0;».</translation>
    </message>
    <message>
        <source>A time is expected, as in “updated:7d”.</source>
        <translation>Une durée est attendue, comme dans «&#xa0;updated:7d&#xa0;».</translation>
    </message>
    <message>
        <source>“has:” and “missing:” know owner, description, sla, contract, lineage, term, classification and tests.</source>
        <translation>«&#xa0;has:&#xa0;» et «&#xa0;missing:&#xa0;» connaissent owner, description, sla, contract, lineage, term, classification et tests.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueueDelegate</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::QuickOpen</name>
    <message>
        <source>Column of %1</source>
        <translation>Colonne de %1</translation>
    </message>
    <message>
        <source>Open anything by its name; &gt; for commands, ? for help</source>
        <translation>Tout ouvrir par son nom&#xa0;; &gt; pour les commandes,&#xa0;? pour l’aide</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Ouverture rapide</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>Ce qui peut être ouvert</translation>
    </message>
    <message>
        <source>A few letters</source>
        <translation>Quelques lettres</translation>
    </message>
    <message>
        <source>Things, favourites, saved searches, tabs and places by name</source>
        <translation>Éléments, favoris, recherches enregistrées, onglets et emplacements par leur nom</translation>
    </message>
    <message>
        <source>&gt; and a few letters</source>
        <translation>&gt; et quelques lettres</translation>
    </message>
    <message>
        <source>Commands, with their keys</source>
        <translation>Commandes, avec leurs touches</translation>
    </message>
    <message>
        <source>meshbook: and the rest of a link</source>
        <translation>meshbook: et le reste d’un lien</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>Ce à quoi mène le lien</translation>
    </message>
    <message>
        <source>Ctrl and Return</source>
        <translation>Ctrl et Entrée</translation>
    </message>
    <message>
        <source>Opens the line in a new tab</source>
        <translation>Ouvre la ligne dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Ouvrir ce lien</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>current place</source>
        <translation>emplacement actuel</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RailLinks</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RangeBar</name>
    <message>
        <source>Days shown</source>
        <translation>Jours montrés</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Dernier %Ln jour</numerusform>
            <numerusform>Derniers %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReadinessPane</name>
    <message>
        <source>Below the table</source>
        <translation>Sous le tableau</translation>
    </message>
    <message>
        <source>Search for them</source>
        <translation>Les chercher</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Rien ne manque ici</translation>
    </message>
    <message>
        <source>Owners of many domains</source>
        <translation>Propriétaires multi-domaines</translation>
    </message>
    <message>
        <source>Nobody owns products of two domains</source>
        <translation>Personne ne possède de produits de deux domaines</translation>
    </message>
    <message>
        <source>Readiness of domains</source>
        <translation>Maturité des domaines</translation>
    </message>
    <message>
        <source>Working out how far domains have come…</source>
        <translation>Calcul de l’avancée des domaines…</translation>
    </message>
    <message>
        <source>Readiness could not be worked out.</source>
        <translation>La maturité n’a pas pu être calculée.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n domains, %1</source>
        <translation>
            <numerusform>dans %Ln domaine, %1</numerusform>
            <numerusform>dans %Ln domaines, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 are missing</source>
        <translation>%1, %2 : %3 manquent</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Montrer les constats</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Recherche de ce qui manque…</translation>
    </message>
    <message>
        <source>What is missing could not be read.</source>
        <translation>Ce qui manque n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Which domains</source>
        <translation>Quels domaines</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReferencesField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: References&quot;</extracomment>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RelationForm</name>
    <message>
        <source>Find a term</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Sorte de relation</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>Nom de la relation</translation>
    </message>
    <message>
        <source>Name the other way round</source>
        <translation>Nom dans l’autre sens</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Une à vous</translation>
    </message>
    <message>
        <source>Choose a term from the list.</source>
        <translation>Choisissez un terme dans la liste.</translation>
    </message>
    <message>
        <source>The relation needs a name.</source>
        <translation>La relation a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RelationsField</name>
    <message>
        <source>Add relation</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>Cette relation existe déjà.</translation>
    </message>
    <message>
        <source>Proposed, not in force yet</source>
        <translation>Proposé, pas encore en vigueur</translation>
    </message>
    <message>
        <source>In force until the change is approved</source>
        <translation>En vigueur jusqu’à l’approbation du changement</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Restore: %1, %2</source>
        <extracomment>The accessible name of a button: %1 is a kind of relation, %2 a term</extracomment>
        <translation>Restaurer : %1, %2</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Retirer : %1, %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RemovedSourcesDialog</name>
    <message>
        <source>Recently removed</source>
        <translation>Récemment retirées</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>Sources are kept here for %n day(s) after they were removed. One that is brought back is as it was, and its files are read again.</source>
        <translation>
            <numerusform>Les sources sont conservées ici %Ln jour après leur retrait. Une source rétablie est telle qu’elle était, et ses fichiers sont relus.</numerusform>
            <numerusform>Les sources sont conservées ici %Ln jours après leur retrait. Une source rétablie est telle qu’elle était, et ses fichiers sont relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReplaceDialog</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>Re&amp;mplacer par</translation>
    </message>
    <message>
        <source>All %1 terms</source>
        <translation>Les %1 termes</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first parentheses hold.</source>
        <translation>Avec une expression régulière, \1 est ce que contiennent ses premières parenthèses.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>Each place is shown here before anything is replaced.</source>
        <translation>Chaque endroit est montré ici avant tout remplacement.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or look in more fields.</source>
        <translation>Essayez d’autres mots, ou cherchez dans plus de champs.</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n places; there are more.</source>
        <translation>
            <numerusform>C’est le premier endroit ; il y en a d’autres.</numerusform>
            <numerusform>Ce sont les %Ln premiers endroits ; il y en a d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are replaced, as one step.</source>
        <translation>
            <numerusform>%Ln endroit est remplacé, en une étape.</numerusform>
            <numerusform>%Ln endroits sont remplacés, en une étape.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copier en %1</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Enregistrer en %1…</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport a été copié.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportPage</name>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportTable</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Essayez d’autres mots ou retirez le filtre.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RestoreDialog</name>
    <message>
        <source>What restoring changes</source>
        <translation>Ce que change la restauration</translation>
    </message>
    <message>
        <source>Restore a revision</source>
        <translation>Restaurer une révision</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>%1 becomes what it was on %2. The change goes into your change set and can be undone.</source>
        <translation>%1 redevient ce qu’il était le %2. Le changement va dans votre jeu de modifications et peut être annulé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%Ln utilisation</numerusform>
            <numerusform>%Ln utilisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultFacts</name>
    <message>
        <source>fresh</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>SLAs</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Service levels met</source>
        <translation>Niveaux de service conformes</translation>
    </message>
    <message>
        <source>Quality rules met</source>
        <translation>Règles de qualité conformes</translation>
    </message>
    <message>
        <source>Freshness of the data</source>
        <translation>Fraîcheur des données</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Nombre de colonnes</translation>
    </message>
    <message>
        <source>Number of ports</source>
        <translation>Nombre de ports</translation>
    </message>
    <message>
        <source>Number of quality rules</source>
        <translation>Nombre de règles de qualité</translation>
    </message>
    <message>
        <source>Number of service levels</source>
        <translation>Nombre de niveaux de service</translation>
    </message>
    <message>
        <source>Last change of the description</source>
        <translation>Dernière modification de la description</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>no runs</source>
        <translation>n.&#xa0;d.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultGrouping</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultList</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultStrip</name>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Do something with all matches</source>
        <translation>Agir sur tous les résultats</translation>
    </message>
    <message>
        <source>Export All as CSV…</source>
        <translation>Tout exporter en CSV…</translation>
    </message>
    <message>
        <source>Export All as JSON…</source>
        <translation>Tout exporter en JSON…</translation>
    </message>
    <message>
        <source>Export All as Markdown…</source>
        <translation>Tout exporter en Markdown…</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy All as CSV</source>
        <translation>Tout copier en CSV</translation>
    </message>
    <message>
        <source>Copy All as JSON</source>
        <translation>Tout copier en JSON</translation>
    </message>
    <message>
        <source>Copy All as Markdown</source>
        <translation>Tout copier en Markdown</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group by Domain</source>
        <translation>Grouper par domaine</translation>
    </message>
    <message>
        <source>by domain</source>
        <translation>par domaine</translation>
    </message>
    <message>
        <source>Group by Type</source>
        <translation>Grouper par type</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>par type</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sorted by %1, grouped %2</source>
        <translation>Tri&#xa0;: %1, groupés %2</translation>
    </message>
    <message>
        <source>Order and groups of the matches</source>
        <translation>Ordre et groupes des résultats</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReviewsPane</name>
    <message>
        <source>Filter change sets</source>
        <translation>Filtrer les jeux de modifications</translation>
    </message>
    <message>
        <source>Reading the change sets…</source>
        <translation>Lecture des jeux de modifications…</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>Jeux de modifications</translation>
    </message>
    <message>
        <source>No change sets yet</source>
        <translation>Pas encore de jeux de modifications</translation>
    </message>
    <message>
        <source>Change a term: what you change is kept here until somebody has looked at it.</source>
        <translation>Changez un terme : ce que vous changez est gardé ici jusqu’à ce que quelqu’un l’ait relu.</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>Aller aux termes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RoleWords</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Data owner</source>
        <translation>Responsable des données</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>Responsable technique</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Responsable métier</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Intendant</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Intendant des données</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingénierie</translation>
    </message>
    <message>
        <source>Data engineer</source>
        <translation>Ingénierie des données</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Plus général</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus spécifique</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Antonym</source>
        <translation>Antonyme</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Has part</source>
        <translation>A pour partie</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Est un</translation>
    </message>
    <message>
        <source>Has a</source>
        <translation>Possède</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Équivalence exacte</translation>
    </message>
    <message>
        <source>Close match</source>
        <translation>Équivalence proche</translation>
    </message>
    <message>
        <source>Broader match</source>
        <translation>Équivalence générique</translation>
    </message>
    <message>
        <source>Narrower match</source>
        <translation>Équivalence spécifique</translation>
    </message>
    <message>
        <source>Related match</source>
        <translation>Équivalence associative</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SaveSearchDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Nom de la recherche enregistrée</translation>
    </message>
    <message>
        <source>It shows in the rail, with what is new since you last looked at it.</source>
        <translation>Elle apparaît dans la barre, avec ce qui est nouveau depuis votre dernier passage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>Une recherche enregistrée porte déjà ce nom.</translation>
    </message>
    <message>
        <source>There is already a saved search of this name. It can get these words and filters instead of its own.</source>
        <translation>Une recherche enregistrée porte déjà ce nom. Elle peut recevoir ces mots et filtres à la place des siens.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SchemaView</name>
    <message>
        <source>Filter columns</source>
        <translation>Filtrer les colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) · %1</source>
        <translation>
            <numerusform>%Ln jeu de données · %1</numerusform>
            <numerusform>%Ln jeux de données · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Compare with what another source observed</source>
        <translation>Comparer avec ce qu’une autre source a observé</translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation>Dérive %1</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Aucune dérive</translation>
    </message>
    <message>
        <source>Nobody else describes these columns</source>
        <translation>Personne d’autre ne décrit ces colonnes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScoreRing</name>
    <message>
        <source>Grade %1, score %2</source>
        <translation>Note %1, score %2</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Aucun score</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScoreTable</name>
    <message>
        <source>Scores by domain and group of policies</source>
        <translation>Notes par domaine et groupe de politiques</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScorecardPane</name>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Check the whole catalog against all policies again</source>
        <translation>Vérifier à nouveau tout le catalogue avec toutes les politiques</translation>
    </message>
    <message>
        <source>Running the policies…</source>
        <translation>Exécution des politiques…</translation>
    </message>
    <message>
        <source>Running the policies</source>
        <translation>Exécution des politiques</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The policies could not be run.</source>
        <translation>Les politiques n’ont pas pu être exécutées.</translation>
    </message>
    <message>
        <source>No policy holds here</source>
        <translation>Aucune politique n’est en vigueur ici</translation>
    </message>
    <message>
        <source>Put policies into the workspace&apos;s folder of policies, or into a source.</source>
        <translation>Placez des politiques dans le dossier des politiques de l’espace de travail, ou dans une source.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%Ln politique</numerusform>
            <numerusform>%Ln politiques</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Policies on so many products and datasets</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>sur %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n policies could not be used: %1</source>
        <translation>
            <numerusform>%Ln politique n’a pas pu servir : %1</numerusform>
            <numerusform>%Ln politiques n’ont pas pu servir : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>%1: kept to %2, on %3 to %4</source>
        <translation>%1 : respecté à %2, le %3 à %4</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchCompleter</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchKeeping</name>
    <message>
        <source>Save search</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Rename this saved search</source>
        <translation>Renommer cette recherche enregistrée</translation>
    </message>
    <message>
        <source>Keep this search in the rail</source>
        <translation>Garder cette recherche dans la barre</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SectionTabBar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages de la configuration</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ShellCommands</name>
    <message>
        <source>New &amp;tab</source>
        <translation>Nouvel &amp;onglet</translation>
    </message>
    <message>
        <source>Open a new tab</source>
        <translation>Ouvrir un nouvel onglet</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Open the tab closed last, with its history</source>
        <translation>Rouvrir le dernier onglet fermé, avec son historique</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close the tab in front</source>
        <translation>Fermer l’onglet au premier plan</translation>
    </message>
    <message>
        <source>Appearance, identity, keys and language</source>
        <translation>Apparence, identité, touches et langue</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows; they come back with the next start</source>
        <translation>Fermer toutes les fenêtres&#xa0;; elles reviennent au prochain démarrage</translation>
    </message>
    <message>
        <source>Keep the tab in front first and safe from closing</source>
        <translation>Garder l’onglet au premier plan en tête et à l’abri de la fermeture</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>Fermer les &amp;autres onglets</translation>
    </message>
    <message>
        <source>Close all tabs but the one in front and the pinned ones</source>
        <translation>Fermer tous les onglets sauf celui du premier plan et les épinglés</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Another window on the same workspace</source>
        <translation>Une autre fenêtre sur le même espace de travail</translation>
    </message>
    <message>
        <source>&amp;Move tab to new window</source>
        <translation>&amp;Déplacer l’onglet dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>The tab in front gets a window of its own</source>
        <translation>L’onglet au premier plan reçoit sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>F&amp;ermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this window with its tabs</source>
        <translation>Fermer cette fenêtre avec ses onglets</translation>
    </message>
    <message>
        <source>Open another workspace folder</source>
        <translation>Ouvrir un autre dossier d’espace de travail</translation>
    </message>
    <message>
        <source>Open the &amp;sample mesh</source>
        <translation>Ouvrir le data &amp;mesh d’exemple</translation>
    </message>
    <message>
        <source>Add the bundled sample of a fictional retailer</source>
        <translation>Ajouter l’exemple fourni d’un commerçant fictif</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Text at the size of the system</source>
        <translation>Texte à la taille du système</translation>
    </message>
    <message>
        <source>Show page &amp;beside</source>
        <translation>Afficher la page à &amp;côté</translation>
    </message>
    <message>
        <source>The page in front once more beside itself, to compare things</source>
        <translation>La page au premier plan une seconde fois à côté, pour comparer</translation>
    </message>
    <message>
        <source>One &amp;pane</source>
        <translation>Un seul &amp;volet</translation>
    </message>
    <message>
        <source>All tabs in one pane again</source>
        <translation>De nouveau tous les onglets dans un volet</translation>
    </message>
    <message>
        <source>&amp;Other pane</source>
        <translation>A&amp;utre volet</translation>
    </message>
    <message>
        <source>Work in the pane beside</source>
        <translation>Travailler dans le volet d’à côté</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Chercher partout</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>Chercher dans la pa&amp;ge</translation>
    </message>
    <message>
        <source>Filter or find in the page in front</source>
        <translation>Filtrer ou chercher dans la page au premier plan</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>Copier le &amp;lien de la page</translation>
    </message>
    <message>
        <source>Copy the meshbook: link of the page in front</source>
        <translation>Copier le lien meshbook: de la page au premier plan</translation>
    </message>
    <message>
        <source>&amp;Navigation rail</source>
        <translation>&amp;Barre de navigation</translation>
    </message>
    <message>
        <source>Show or hide the places at the edge</source>
        <translation>Afficher ou masquer les emplacements sur le bord</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>Show or hide the details beside the page</source>
        <translation>Afficher ou masquer les détails à côté de la page</translation>
    </message>
    <message>
        <source>What runs, with progress, cancel and retry</source>
        <translation>Ce qui s’exécute, avec progression, annulation et nouvel essai</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>Remplir l’écran, et revenir</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s colours</source>
        <translation>Suivre les couleurs du bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>The page before, in this tab</source>
        <translation>La page précédente dans cet onglet</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>The page one came back from</source>
        <translation>La page d’où l’on est revenu</translation>
    </message>
    <message>
        <source>&amp;Discover</source>
        <translation>&amp;Découvrir</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Onglet suivant</translation>
    </message>
    <message>
        <source>The tab to the right</source>
        <translation>L’onglet à droite</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>The tab to the left</source>
        <translation>L’onglet à gauche</translation>
    </message>
    <message>
        <source>Last tab</source>
        <translation>Dernier onglet</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Onglet %1</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>Aller au dernier onglet</translation>
    </message>
    <message>
        <source>Go to tab %1</source>
        <translation>Aller à l’onglet %1</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Read contracts, manifests and glossaries from a folder</source>
        <translation>Lire les contrats, manifestes et glossaires d’un dossier</translation>
    </message>
    <message>
        <source>Add Git &amp;repository…</source>
        <translation>Ajouter un dépôt &amp;Git…</translation>
    </message>
    <message>
        <source>Read a Git repository, local or remote</source>
        <translation>Lire un dépôt Git, local ou distant</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>Tout &amp;synchroniser</translation>
    </message>
    <message>
        <source>Read all sources again; what did not change is skipped</source>
        <translation>Relire toutes les sources&#xa0;; ce qui n’a pas changé est ignoré</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>Trouver et exécuter n’importe quelle commande</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Toutes les touches sur une feuille</translation>
    </message>
    <message>
        <source>&amp;About Meshbook</source>
        <translation>À &amp;propos de Meshbook</translation>
    </message>
    <message>
        <source>Version, licences, diagnostics</source>
        <translation>Version, licences, diagnostic</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>P&amp;in tab</source>
        <translation>Ép&amp;ingler l’onglet</translation>
    </message>
    <message>
        <source>Open wor&amp;kspace…</source>
        <translation>Ouvrir un espace de tra&amp;vail…</translation>
    </message>
    <message>
        <source>Back&amp;ground tasks</source>
        <translation>Tâc&amp;hes en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Show the definition of what has the focus</source>
        <translation>Montrer la définition de ce qui a le focus</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ShortcutSheet</name>
    <message>
        <source>Find a shortcut by words or keys…</source>
        <translation>Chercher un raccourci par mots ou touches…</translation>
    </message>
    <message>
        <source>No command has these words or keys.</source>
        <translation>Aucune commande n’a ces mots ou ces touches.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add Repository…</source>
        <translation>Ajouter un dépôt…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync All</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) · %1 files · %2 things</source>
        <translation>
            <numerusform>%Ln source · %1 fichiers · %2 éléments</numerusform>
            <numerusform>%Ln sources · %1 fichiers · %2 éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aucune source pour l’instant</translation>
    </message>
    <message>
        <source>Add a folder or Git repository with contracts, dbt artifacts, lineage events or glossaries, or look around in the sample mesh.</source>
        <translation>Ajoutez un dossier ou un dépôt Git contenant des contrats, artefacts dbt, événements de lignage ou glossaires, ou visitez le data mesh d’exemple.</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Remove this source?</source>
        <translation>Retirer cette source&#xa0;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and what only it says leave the catalog. Its files are not touched, and it can be added again.</source>
        <translation>«&#xa0;%1&#xa0;» et ce qu’elle est seule à dire quittent le catalogue. Ses fichiers ne sont pas touchés et elle peut être ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Recently Removed…</source>
        <translation>Récemment retirées…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StandingDelegate</name>
    <message>
        <source>no data</source>
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Aucune mesure</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %Ln autre</numerusform>
            <numerusform>%1, %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StartPage</name>
    <message>
        <source>Nothing in this workspace yet</source>
        <translation>Rien encore dans cet espace de travail</translation>
    </message>
    <message>
        <source>Add a source and Meshbook makes its data products, columns and terms searchable on this machine, also without a network.</source>
        <translation>Ajoutez une source et Meshbook rend ses produits de données, colonnes et termes consultables sur cet ordinateur, même sans réseau.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Open the sample mesh</source>
        <translation>Ouvrir le data mesh d’exemple</translation>
    </message>
    <message>
        <source>Harbour Goods, a fictional retailer with domains, products and a glossary.</source>
        <translation>Harbour Goods, un commerçant fictif avec des domaines, des produits et un glossaire.</translation>
    </message>
    <message>
        <source>Bundled · a few seconds · remove it any time</source>
        <translation>Fourni · quelques secondes · à retirer quand on veut</translation>
    </message>
    <message>
        <source>Add a folder or Git repository</source>
        <translation>Ajouter un dossier ou un dépôt Git</translation>
    </message>
    <message>
        <source>Reads ODCS and ODPS contracts, dbt artifacts, OpenLineage events, SKOS and CSV glossaries.</source>
        <translation>Lit les contrats ODCS et ODPS, artefacts dbt, événements OpenLineage, glossaires SKOS et CSV.</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this window</source>
        <translation>Ou déposez un dossier n’importe où sur cette fenêtre</translation>
    </message>
    <message>
        <source>Connect a catalog server</source>
        <translation>Connecter un serveur de catalogue</translation>
    </message>
    <message>
        <source>OpenMetadata, DataHub or an OpenLineage archive, read with your own token.</source>
        <translation>OpenMetadata, DataHub ou une archive OpenLineage, lus avec votre propre jeton.</translation>
    </message>
    <message>
        <source>Tokens stay in the system keychain</source>
        <translation>Les jetons restent dans le trousseau du système</translation>
    </message>
    <message>
        <source>open anything</source>
        <translation>tout ouvrir</translation>
    </message>
    <message>
        <source>all commands</source>
        <translation>toutes les commandes</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>Nothing is sent unless you publish</source>
        <translation>Rien n’est envoyé sans publication</translation>
    </message>
    <message>
        <source>Harbour Goods, a fictional retailer: %1.</source>
        <translation>Harbour Goods, un commerçant fictif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StateCounts</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%Ln atteint</numerusform>
            <numerusform>%Ln atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close to breach</source>
        <translation>
            <numerusform>%Ln proche du manquement</numerusform>
            <numerusform>%Ln proches du manquement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breached</source>
        <translation>
            <numerusform>%Ln non conforme</numerusform>
            <numerusform>%Ln non conformes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatementsView</name>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%Ln autre valeur</numerusform>
            <numerusform>%Ln autres valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Filtrer les champs</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Champs affichés</translation>
    </message>
    <message>
        <source>Comparing what the files say…</source>
        <translation>Comparaison de ce que disent les fichiers…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Said by anyone</source>
        <translation>Dit par n’importe qui</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Disagreements %1</source>
        <translation>Divergences %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) · %1</source>
        <translation>
            <numerusform>%Ln champ · %1</numerusform>
            <numerusform>%Ln champs · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) · %2</source>
        <translation>
            <numerusform>%1 sur %Ln champ · %2</numerusform>
            <numerusform>%1 sur %Ln champs · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody describes this</source>
        <translation>Personne ne décrit ceci</translation>
    </message>
    <message>
        <source>It is only named, by files that describe something else.</source>
        <translation>Il n’est que cité, par des fichiers qui décrivent autre chose.</translation>
    </message>
    <message>
        <source>All sources agree</source>
        <translation>Toutes les sources concordent</translation>
    </message>
    <message>
        <source>No two files state different values of one field.</source>
        <translation>Aucun champ ne reçoit de valeurs différentes de deux fichiers.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Montrer tous les champs</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>Aucun champ ne correspond</translation>
    </message>
    <message>
        <source>Try other words, or take the filters away.</source>
        <translation>Essayez d’autres mots ou retirez les filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No background tasks</source>
        <translation>Aucune tâche en arrière-plan</translation>
    </message>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending edits</source>
        <translation>Aucune modification en attente</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StepPanel</name>
    <message>
        <source>Working out what would change…</source>
        <translation>Calcul de ce qui changerait…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Working out what would change… %1 %</source>
        <extracomment>%1 is a number: &quot;Working out what would change… 40 %&quot;</extracomment>
        <translation>Calcul de ce qui changerait… %1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n suggestion(s), the first is %2</source>
        <translation>
            <numerusform>%1, %Ln suggestion&#xa0;: %2</numerusform>
            <numerusform>%1, %Ln suggestions, la première est %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with Headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TableLayout</name>
    <message>
        <source>Usual Columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>As It Comes</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TalkView</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments and decisions</source>
        <translation>Commentaires et décisions</translation>
    </message>
    <message>
        <source>Comment, or the reason of a decision</source>
        <translation>Commentaire, ou raison d’une décision</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the field</source>
        <translation>Ctrl+Entrée dans le champ</translation>
    </message>
    <message>
        <source>submitted it for review</source>
        <translation>l’a soumis à relecture</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>l’a approuvé</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>l’a rejeté</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>l’a rouvert</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>l’a retiré</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>l’a publié</translation>
    </message>
    <message>
        <source>saw it arrive in its source</source>
        <translation>l’a vu arriver dans sa source</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>a commenté</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Personne n’a encore rien dit.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskChip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskPopup</name>
    <message>
        <source>Background tasks</source>
        <translation>Tâches en arrière-plan</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Rien ne s’exécute.</translation>
    </message>
    <message numerus="yes">
        <source>%n further task(s)</source>
        <translation>
            <numerusform>%Ln autre tâche</numerusform>
            <numerusform>%Ln autres tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>Réessayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>Copier les détails&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermCanvas</name>
    <message>
        <source>Graph of terms</source>
        <translation>Graphe des termes</translation>
    </message>
    <message numerus="yes">
        <source>%n more neighbour(s)</source>
        <translation>
            <numerusform>%Ln voisin de plus</numerusform>
            <numerusform>%Ln voisins de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermChecks</name>
    <message>
        <source>This pattern is too long.</source>
        <translation>Ce motif est trop long.</translation>
    </message>
    <message>
        <source>No regular expression: %1 at %2.</source>
        <extracomment>%1 is what is wrong, in English; %2 a position</extracomment>
        <translation>Pas une expression régulière : %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>« %1 » n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>Un terme a besoin d’un libellé.</translation>
    </message>
    <message>
        <source>There is another term with this name: %1.</source>
        <translation>Un autre terme porte ce nom : %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermDialogs</name>
    <message>
        <source>New glossary</source>
        <translation>Nouveau glossaire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>New change set</source>
        <translation>Nouveau jeu de modifications</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Sous</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Rename a term</source>
        <translation>Renommer un terme</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Keep the old label as a synonym</source>
        <translation>&amp;Garder l’ancien libellé comme synonyme</translation>
    </message>
    <message>
        <source>Move terms</source>
        <translation>Déplacer des termes</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>“%1” goes there with all that is below it.</source>
        <translation>« %1 » y va avec tout ce qui est dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) go there with all that is below them.</source>
        <translation>
            <numerusform>%Ln terme y va avec tout ce qui est dessous.</numerusform>
            <numerusform>%Ln termes y vont avec tout ce qui est dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge a term into another</source>
        <translation>Fusionner un terme avec un autre</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The labels of “%1” become synonyms, its links and all that refers to it go to the other term, and it goes to the trash.</source>
        <translation>Les libellés de « %1 » deviennent des synonymes, ses liens et tout ce qui y renvoie vont à l’autre terme, et il va à la corbeille.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Split a term</source>
        <translation>Scinder un terme</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>New terms beside “%1”, each related to it. Write a label on each line.</source>
        <translation>De nouveaux termes à côté de « %1 », chacun lié à lui. Écrivez un libellé par ligne.</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Libellés</translation>
    </message>
    <message>
        <source>Deprecate a term</source>
        <translation>Déclarer un terme obsolète</translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation>Déclarer obsolète</translation>
    </message>
    <message>
        <source>“%1” stays readable, and says what to use instead.</source>
        <translation>« %1 » reste lisible, et dit quoi employer à la place.</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>Employer à la place</translation>
    </message>
    <message>
        <source>&amp;Use instead</source>
        <translation>&amp;Employer à la place</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>All that is below goes too. It can be restored from the trash.</source>
        <translation>Tout ce qui est dessous part aussi. On peut le restaurer de la corbeille.</translation>
    </message>
    <message>
        <source>Other terms follow:</source>
        <translation>D’autres termes suivent :</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermForm</name>
    <message>
        <source>The terms cannot be read.</source>
        <translation>Les termes ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on disk: %1</source>
        <translation>Votre saisie ne peut pas être gardée sur le disque : %1</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>Lecture des termes…</translation>
    </message>
    <message>
        <source>Choose one in the list, or make a new one.</source>
        <translation>Choisissez-en un dans la liste, ou créez-en un.</translation>
    </message>
    <message>
        <source>It was merged into another one.</source>
        <translation>Il a été fusionné avec un autre.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Proposé par %1, %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n linked column(s).</source>
        <translation>
            <numerusform>S’applique à %Ln colonne liée.</numerusform>
            <numerusform>S’applique à %Ln colonnes liées.</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes are in review and take no edits. What you type is kept.</source>
        <translation>Ces changements sont en relecture et n’acceptent rien. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Take back to edit</source>
        <translation>Reprendre pour modifier</translation>
    </message>
    <message>
        <source>New change set</source>
        <translation>Nouveau jeu de modifications</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Synony&amp;ms</source>
        <translation>Synony&amp;mes</translation>
    </message>
    <message>
        <source>A&amp;bbreviations</source>
        <translation>A&amp;bréviations</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Définition</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Relations</translation>
    </message>
    <message>
        <source>Logical t&amp;ype</source>
        <translation>T&amp;ype logique</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>Type logique</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Classification</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>&amp;Allowed values</source>
        <translation>V&amp;aleurs permises</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valeurs permises</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Propr&amp;iétaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ste&amp;ward</source>
        <translation>&amp;Intendant</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Intendant</translation>
    </message>
    <message>
        <source>Rev&amp;iewers</source>
        <translation>Relec&amp;teurs</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>No term is chosen</source>
        <translation>Aucun terme n’est choisi</translation>
    </message>
    <message>
        <source>This term is not there any more</source>
        <translation>Ce terme n’existe plus</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermHeader</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>Langue du terme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo your last change of terms</source>
        <translation>Annuler votre dernier changement de termes</translation>
    </message>
    <message>
        <source>Make what you typed a change (%1)</source>
        <translation>Faire un changement de votre saisie (%1)</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>changé %1</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation>approuvé %1 par %2</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <translation>Intendant : %1</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Autre langue…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Code of the language, such as de or pt-BR:</source>
        <translation>Code de la langue, comme de ou pt-BR :</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermHistory</name>
    <message>
        <source>Show Change Set</source>
        <translation>Montrer le jeu de modifications</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>What the revision changed</source>
        <translation>Ce que la révision a changé</translation>
    </message>
    <message>
        <source>Where each part is from</source>
        <translation>D’où vient chaque partie</translation>
    </message>
    <message>
        <source>Nothing is stated of this term.</source>
        <translation>Rien n’est indiqué de ce terme.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>No term is chosen</source>
        <translation>Aucun terme n’est choisi</translation>
    </message>
    <message>
        <source>Choose a term to see who changed what in it, and when.</source>
        <translation>Choisissez un terme pour voir qui y a changé quoi, et quand.</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>Aller aux termes</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Rien n’a encore changé</translation>
    </message>
    <message>
        <source>The term is as it was when it came into the catalog.</source>
        <translation>Le terme est tel qu’il est arrivé dans le catalogue.</translation>
    </message>
    <message>
        <source>before the first sync</source>
        <translation>avant la première synchronisation</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Jeu de modifications</translation>
    </message>
    <message>
        <source>The term was not there then.</source>
        <translation>Le terme n’existait pas alors.</translation>
    </message>
    <message>
        <source>The term says the same now.</source>
        <translation>Le terme dit la même chose maintenant.</translation>
    </message>
    <message>
        <source>Restored, in your change set.</source>
        <translation>Restauré, dans votre jeu de modifications.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermNews</name>
    <message>
        <source>Below it</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été changé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, approved by %2, %3</source>
        <translation>%1, approuvé par %2, %3</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Montrer tout l’historique</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPeople</name>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Glossary %1</source>
        <extracomment>Why somebody is asked: they own the glossary %1</extracomment>
        <translation>Glossaire %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <extracomment>Why somebody is asked: they own the domain %1</extracomment>
        <translation>Domaine %1</translation>
    </message>
    <message>
        <source>%1, which contradicts it</source>
        <extracomment>Why somebody is asked: they own the dataset %1</extracomment>
        <translation>%1, qui le contredit</translation>
    </message>
    <message>
        <source>- %1: %2 is %3, the term says %4</source>
        <extracomment>A line of a letter: &quot;- orders.customer_ref: Logical type is bigint, the term says string&quot;</extracomment>
        <translation>- %1 : %2 est %3, le terme dit %4</translation>
    </message>
    <message>
        <source>The glossary and the data say different things:</source>
        <translation>Le glossaire et les données disent des choses différentes :</translation>
    </message>
    <message>
        <source>The term “%1”</source>
        <translation>Le terme « %1 »</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>Personnes à contacter</translation>
    </message>
    <message>
        <source>Nobody is named: no owner, no reviewer, no owner of its domain.</source>
        <translation>Personne n’est nommé : ni propriétaire, ni relecteur, ni propriétaire de son domaine.</translation>
    </message>
    <message>
        <source>Ask owners</source>
        <translation>Contacter les propriétaires</translation>
    </message>
    <message>
        <source>The catalog has an e-mail address of none of them.</source>
        <translation>Le catalogue n’a l’adresse électronique d’aucun d’eux.</translation>
    </message>
    <message>
        <source>Begin a letter to all of them</source>
        <translation>Commencer une lettre à tous</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPicker</name>
    <message>
        <source>Type a part of a term</source>
        <translation>Tapez une partie d’un terme</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPolicies</name>
    <message>
        <source>Linked policies</source>
        <translation>Politiques liées</translation>
    </message>
    <message numerus="yes">
        <source>%n more find something.</source>
        <translation>
            <numerusform>%Ln autre trouve quelque chose.</numerusform>
            <numerusform>%Ln autres trouvent quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies of such things find nothing here.</source>
        <translation>
            <numerusform>%Ln politique sur de telles choses ne trouve rien ici.</numerusform>
            <numerusform>%Ln politiques sur de telles choses ne trouvent rien ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy is about it.</source>
        <translation>Aucune politique n’en traite.</translation>
    </message>
    <message>
        <source>The catalog was not checked yet.</source>
        <translation>Le catalogue n’a pas encore été contrôlé.</translation>
    </message>
    <message>
        <source>Show all policies</source>
        <translation>Afficher toutes les politiques</translation>
    </message>
    <message>
        <source>Check it in governance</source>
        <translation>Contrôler dans la gouvernance</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived finding(s)</source>
        <translation>
            <numerusform>%Ln constat dérogé</numerusform>
            <numerusform>%Ln constats dérogés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermReview</name>
    <message>
        <source>submitted it for review</source>
        <translation>l’a soumis à relecture</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>l’a approuvé</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>l’a rejeté</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>l’a rouvert</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>l’a retiré</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>No change is proposed.</source>
        <translation>Aucun changement n’est proposé.</translation>
    </message>
    <message>
        <source>Show the whole change set</source>
        <translation>Montrer tout le jeu de modifications</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are people, %2 when: &quot;Ana, Ben, 3 days ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>It changes %n other term(s) too.</source>
        <translation>
            <numerusform>Il change aussi %Ln autre terme.</numerusform>
            <numerusform>Il change aussi %Ln autres termes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Somebody and what was done or said: &quot;Ben: approved it&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is your own change: somebody else has to approve it.</source>
        <translation>C’est votre propre changement : quelqu’un d’autre doit l’approuver.</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à relecture</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>It is not submitted yet.</source>
        <translation>Il n’est pas encore soumis.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Pourquoi il est rejeté</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTree</name>
    <message>
        <source>Filter terms</source>
        <translation>Filtrer les termes</translation>
    </message>
    <message>
        <source>New term (Insert)</source>
        <translation>Nouveau terme (Inser)</translation>
    </message>
    <message>
        <source>Arrange the tree</source>
        <translation>Organiser l’arbre</translation>
    </message>
    <message>
        <source>Reading the glossaries…</source>
        <translation>Lecture des glossaires…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message numerus="yes">
        <source>Trash: %n term(s)</source>
        <translation>
            <numerusform>Corbeille : %Ln terme</numerusform>
            <numerusform>Corbeille : %Ln termes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Essayez d’autres mots ou retirez le filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Back to the terms</source>
        <translation>Revenir aux termes</translation>
    </message>
    <message>
        <source>No glossary yet</source>
        <translation>Pas encore de glossaire</translation>
    </message>
    <message>
        <source>Create one here, or add a source that has glossaries.</source>
        <translation>Créez-en un ici, ou ajoutez une source qui a des glossaires.</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>Nouveau glossaire…</translation>
    </message>
    <message>
        <source>Rename a term</source>
        <translation>Renommer un terme</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move terms</source>
        <translation>Déplacer des termes</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cut. Paste them where they are to be.</source>
        <translation>
            <numerusform>%Ln terme coupé. Collez-le où il doit être.</numerusform>
            <numerusform>%Ln termes coupés. Collez-les où ils doivent être.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore terms</source>
        <translation>Restaurer des termes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>By glossary</source>
        <translation>Par glossaire</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By steward</source>
        <translation>Par intendant</translation>
    </message>
    <message>
        <source>Labels as they come</source>
        <translation>Libellés tels qu’ils viennent</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>New term below</source>
        <translation>Nouveau terme dessous</translation>
    </message>
    <message>
        <source>New term beside</source>
        <translation>Nouveau terme à côté</translation>
    </message>
    <message>
        <source>Rename and keep the old label…</source>
        <translation>Renommer et garder l’ancien libellé…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Fusionner avec un autre…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>Déclarer obsolète…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTreeDelegate</name>
    <message>
        <source>Label of %1</source>
        <translation>Libellé de %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermUses</name>
    <message>
        <source>Reading what it is linked to…</source>
        <translation>Lecture de ce à quoi il est lié…</translation>
    </message>
    <message>
        <source>Link to data</source>
        <translation>Lier à des données</translation>
    </message>
    <message>
        <source>Find a column, dataset or product</source>
        <translation>Chercher une colonne, un jeu de données ou un produit</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%Ln désaccord</numerusform>
            <numerusform>%Ln désaccords</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, the term says %3</source>
        <extracomment>What a column contradicts its term in: &quot;Logical type is bigint, the term says string&quot;</extracomment>
        <translation>%1 est %2, le terme dit %3</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>It is linked to no data yet.</source>
        <translation>Il n’est encore lié à aucune donnée.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Montrer</numerusform>
            <numerusform>Montrer les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the term</source>
        <translation>s’accorde avec le terme</translation>
    </message>
    <message>
        <source>contradicts the term</source>
        <translation>contredit le terme</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <extracomment>The name of a button: %1 is a column</extracomment>
        <translation>Délier %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: Examples&quot;</extracomment>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingPage</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Demander l’accès</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>only named, described nowhere</source>
        <translation>seulement cité, décrit nulle part</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingPicker</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingSections</name>
    <message>
        <source>none stated</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 non conformes</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 inconnus</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>tout conforme</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>in %1 datasets</source>
        <translation>dans %1 jeux</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Règles de qualité</translation>
    </message>
    <message>
        <source>one hop away</source>
        <translation>à une étape</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>promesse %1</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>rien de promis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeBar</name>
    <message>
        <source>Time of lineage</source>
        <translation>Date du lignage</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>Moment montré</translation>
    </message>
    <message>
        <source>Moment to compare with</source>
        <translation>Moment de comparaison</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>État du</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1: first sync of %2</source>
        <translation>%1&#xa0;: première synchronisation de %2</translation>
    </message>
    <message>
        <source>%1: +%2 −%3 ~%4, %5</source>
        <comment>time: edges added, removed and changed, source</comment>
        <translation>%1&#xa0;: +%2 −%3 ~%4, %5</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeChart</name>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Aucune mesure</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n point(s), %3</source>
        <translation>
            <numerusform>%1 à %2, %Ln point, %3</numerusform>
            <numerusform>%1 à %2, %Ln points, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln manquement</numerusform>
            <numerusform>%Ln manquements</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>Graphique dans le temps</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TopBar</name>
    <message>
        <source>Search products, columns, terms…</source>
        <translation>Chercher produits, colonnes, termes…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WaiveDialog</name>
    <message>
        <source>Waive</source>
        <translation>Déroger</translation>
    </message>
    <message>
        <source>Waive findings</source>
        <translation>Déroger à des constats</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) will not count until the day below.</source>
        <translation>
            <numerusform>%Ln constat ne comptera pas jusqu’au jour ci-dessous.</numerusform>
            <numerusform>%Ln constats ne compteront pas jusqu’au jour ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this is lived with</source>
        <translation>Pourquoi on le tolère</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The findings stay on view among the waived ones. After the last day they count again.</source>
        <translation>Les constats restent visibles parmi les dérogations. Après le dernier jour, ils comptent à nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a reason and a name.</source>
        <translation>Il faut une raison et un nom.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WaiversPane</name>
    <message>
        <source>Filter waivers</source>
        <translation>Filtrer les dérogations</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>Reading the waivers…</source>
        <translation>Lecture des dérogations…</translation>
    </message>
    <message>
        <source>The waivers could not be read.</source>
        <translation>Les dérogations n’ont pas pu être lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) in force</source>
        <translation>
            <numerusform>%Ln dérogation en vigueur</numerusform>
            <numerusform>%Ln dérogations en vigueur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out</source>
        <translation>
            <numerusform>%Ln échue</numerusform>
            <numerusform>%Ln échues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Essayez d’autres mots ou retirez le filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>Aucune dérogation</translation>
    </message>
    <message>
        <source>Choose findings on the scorecard to live with them until a day, or write waivers in a file beside the product.</source>
        <translation>Choisissez sur le tableau de bord des constats à tolérer jusqu’à un jour, ou écrivez des dérogations dans un fichier à côté du produit.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>Ces dérogations sont écrites dans des fichiers ; changez-les là.</translation>
    </message>
    <message>
        <source>Choose waivers first.</source>
        <translation>Choisissez d’abord des dérogations.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>%Ln dérogation reprise.</numerusform>
            <numerusform>%Ln dérogations reprises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WhatIfBar</name>
    <message>
        <source>Changes in mind</source>
        <translation>Changements envisagés</translation>
    </message>
    <message>
        <source>What is changed in mind</source>
        <translation>Ce qui est changé en pensée</translation>
    </message>
    <message>
        <source>Change in mind</source>
        <translation>Modification envisagée</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Rapport d’impact</translation>
    </message>
    <message>
        <source>End this what-if</source>
        <translation>Terminer cette hypothèse</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>est supprimé</translation>
    </message>
    <message>
        <source>is renamed to</source>
        <translation>est renommé en</translation>
    </message>
    <message>
        <source>gets the type</source>
        <translation>prend le type</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nouveau type</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk, %1 of them in this picture.</source>
        <translation>
            <numerusform>%Ln chose menacée, dont %1 dans cette image.</numerusform>
            <numerusform>%Ln choses menacées, dont %1 dans cette image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk.</source>
        <translation>
            <numerusform>%Ln chose menacée.</numerusform>
            <numerusform>%Ln choses menacées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WordDiffView</name>
    <message>
        <source>Text in force</source>
        <translation>Texte en vigueur</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Nothing is in force yet.</source>
        <translation>Rien n’est encore en vigueur.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WorkspacePage</name>
    <message>
        <source>Catalog cache</source>
        <translation>Cache du catalogue</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Checkouts, sample</source>
        <translation>Extractions, exemple</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Ses sauvegardes</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>catalog.db; made anew from the sources at any time</source>
        <translation>catalog.db&#xa0;; refait à tout moment depuis les sources</translation>
    </message>
    <message>
        <source>search; made anew from the cache</source>
        <translation>search&#xa0;; refait depuis le cache</translation>
    </message>
    <message>
        <source>fetched anew with the next sync</source>
        <translation>récupérés à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>ledger.db; never deleted by Meshbook</source>
        <translation>ledger.db&#xa0;; jamais supprimé par Meshbook</translation>
    </message>
    <message>
        <source>backups; the last seven days</source>
        <translation>backups&#xa0;; les sept derniers jours</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>One folder holds the catalog and your work. It can be copied, backed up and moved while Meshbook is closed.</source>
        <translation>Un dossier contient le catalogue et votre travail. Il peut être copié, sauvegardé et déplacé quand Meshbook est fermé.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Ce qui prend de la place</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Rebuilding; search goes on with the old one.</source>
        <translation>Reconstruction&#xa0;; la recherche continue avec l’ancien.</translation>
    </message>
    <message>
        <source>Rebuilt.</source>
        <translation>Reconstruit.</translation>
    </message>
    <message>
        <source>Not rebuilt: %1</source>
        <translation>Non reconstruit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>Montrer dans les fichiers</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Reconstruire l’index</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>Only needed if a search misses what you can see elsewhere.</source>
        <translation>Utile seulement si une recherche manque ce que vous voyez ailleurs.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ZoomTool</name>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Réduire (Ctrl+−)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>Tout montrer (F)</translation>
    </message>
</context>
<context>
    <name>meshbook::views::chartwords</name>
    <message>
        <source>hh:mm:ss</source>
        <translation>hh:mm:ss</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month on an axis, in the notation of QLocale: &quot;Nov 2026&quot;</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::filesaver</name>
    <message>
        <source>there is nothing to write</source>
        <translation>il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::pageexport</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>La page n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>Document HTML</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texte Markdown</translation>
    </message>
</context>
<context>
    <name>meshbook::views::picturewords</name>
    <message>
        <source>transformed</source>
        <translation>transformé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>seen through a view</source>
        <translation>vu à travers une vue</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>groupe de %Ln</numerusform>
            <numerusform>groupe de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>named by an edge, described nowhere</source>
        <translation>nommé par un lien, décrit nulle part</translation>
    </message>
    <message>
        <source>part of a cycle</source>
        <translation>fait partie d’un cycle</translation>
    </message>
    <message>
        <source>made from itself</source>
        <translation>fait à partir de lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%n more upstream</source>
        <translation>
            <numerusform>%Ln de plus en amont</numerusform>
            <numerusform>%Ln de plus en amont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more downstream</source>
        <translation>
            <numerusform>%Ln de plus en aval</numerusform>
            <numerusform>%Ln de plus en aval</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>colonne %1 de %2</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>on the traced path</source>
        <translation>sur le chemin suivi</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n edges in one line</source>
        <translation>
            <numerusform>%Ln lien en une ligne</numerusform>
            <numerusform>%Ln liens en une ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>over things the filter leaves out</source>
        <translation>par-dessus des éléments que le filtre écarte</translation>
    </message>
    <message>
        <source>one end is described nowhere</source>
        <translation>une extrémité n’est décrite nulle part</translation>
    </message>
    <message>
        <source>The type it has is not known.</source>
        <translation>Le type actuel n’est pas connu.</translation>
    </message>
    <message>
        <source>That is the type it has.</source>
        <translation>C’est le type qu’elle a.</translation>
    </message>
    <message>
        <source>Wider: readers may meet values they have no room for.</source>
        <translation>Plus large : les lecteurs peuvent rencontrer des valeurs pour lesquelles ils n’ont pas de place.</translation>
    </message>
    <message>
        <source>Narrower: what writes it may not fit in.</source>
        <translation>Plus étroit : ce qui l’écrit pourrait ne pas tenir.</translation>
    </message>
    <message>
        <source>Another type.</source>
        <translation>Un autre type.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::selectorwords</name>
    <message>
        <source>The selector is longer than %1 characters.</source>
        <translation>Le sélecteur dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The selector has more than %1 parts.</source>
        <translation>Le sélecteur a plus de %1 parties.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>Un guillemet n’est pas fermé : %1</translation>
    </message>
    <message>
        <source>“%1” is no method; there are name, domain, tag, type, owner, platform, source, product, class and schema.</source>
        <translation>« %1 » n’est pas une méthode ; il y a name, domain, tag, type, owner, platform, source, product, class et schema.</translation>
    </message>
    <message>
        <source>Something to select is missing after “%1”.</source>
        <translation>Il manque quoi sélectionner après « %1 ».</translation>
    </message>
    <message>
        <source>“%1” has nothing to leave out.</source>
        <translation>« %1 » n’a rien à exclure.</translation>
    </message>
    <message>
        <source>“%1” is more than %2 hops.</source>
        <translation>« %1 » dépasse %2 sauts.</translation>
    </message>
    <message>
        <source>@ and + do not go together: %1</source>
        <translation>@ et + ne vont pas ensemble : %1</translation>
    </message>
    <message>
        <source>A blank or comma is missing after the quotation mark: %1</source>
        <translation>Il manque un espace ou une virgule après le guillemet : %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::tabmenu</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>This tab is pinned</source>
        <translation>Cet onglet est épinglé</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Fermer les &amp;autres</translation>
    </message>
    <message>
        <source>There are no others to close</source>
        <translation>Il n’y en a pas d’autres à fermer</translation>
    </message>
    <message>
        <source>Close those &amp;after it</source>
        <translation>Fermer les &amp;suivants</translation>
    </message>
    <message>
        <source>No tab comes after this one</source>
        <translation>Aucun onglet ne suit celui-ci</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>No tab was closed yet</source>
        <translation>Aucun onglet n’a encore été fermé</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Ép&amp;ingler</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>Afficher à &amp;côté</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>Déplacer dans une &amp;nouvelle fenêtre</translation>
    </message>
    <message>
        <source>It is the only tab of this window</source>
        <translation>C’est le seul onglet de cette fenêtre</translation>
    </message>
</context>
<context>
    <name>meshbook::views::things</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossaires</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;min</numerusform>
            <numerusform>il y a %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;h</numerusform>
            <numerusform>il y a %Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;j</numerusform>
            <numerusform>il y a %Ln&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%Ln domaine</numerusform>
            <numerusform>%Ln domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln équipe</numerusform>
            <numerusform>%Ln équipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%Ln contrat</numerusform>
            <numerusform>%Ln contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%Ln jeu de données</numerusform>
            <numerusform>%Ln jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln traitement</numerusform>
            <numerusform>%Ln traitements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossaries</source>
        <translation>
            <numerusform>%Ln glossaire</numerusform>
            <numerusform>%Ln glossaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
</context>
</TS>
