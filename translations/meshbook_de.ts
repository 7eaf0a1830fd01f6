<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>meshbook::core::Connection</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Names hold at most %1 characters and no line breaks.</source>
        <translation>Namen haben höchstens %1 Zeichen und keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Choose the file of the database.</source>
        <translation>Wählen Sie die Datei der Datenbank.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Nennen Sie die Datenbank.</translation>
    </message>
    <message>
        <source>The path of the database has to be absolute.</source>
        <translation>Der Pfad der Datenbank muss absolut sein.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The name of an environment variable has letters, digits and &quot;_&quot; only.</source>
        <translation>Der Name einer Umgebungsvariablen hat nur Buchstaben, Ziffern und „_“.</translation>
    </message>
    <message>
        <source>There is no such way to encrypt: &quot;%1&quot;.</source>
        <translation>So eine Art der Verschlüsselung gibt es nicht: „%1“.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>A statement may take from 1 to %1 seconds.</source>
        <translation>Eine Anweisung darf 1 bis %1 Sekunden dauern.</translation>
    </message>
    <message>
        <source>Measure every 1 to %1 minutes, or 0 for by hand.</source>
        <translation>Alle 1 bis %1 Minuten messen, oder 0 für von Hand.</translation>
    </message>
</context>
<context>
    <name>meshbook::core::MatchSet</name>
    <message>
        <source>What was last seen of this search cannot be read.</source>
        <translation>Was von dieser Suche zuletzt gesehen wurde, lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>meshbook::core::Uri</name>
    <message>
        <source>A Meshbook address starts with &quot;meshbook:&quot;.</source>
        <translation>Eine Meshbook-Adresse beginnt mit „meshbook:“.</translation>
    </message>
    <message>
        <source>A Meshbook address reads meshbook:&lt;kind&gt;/&lt;key&gt;.</source>
        <translation>Eine Meshbook-Adresse lautet meshbook:&lt;Art&gt;/&lt;Schlüssel&gt;.</translation>
    </message>
    <message>
        <source>A column address needs a dataset and a path.</source>
        <translation>Eine Spaltenadresse braucht ein Dataset und einen Pfad.</translation>
    </message>
    <message>
        <source>Unknown kind of thing in a Meshbook address.</source>
        <translation>Unbekannte Art von Eintrag in einer Meshbook-Adresse.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::FieldEdit</name>
    <message>
        <source>The file has no place for the field &quot;%1&quot;.</source>
        <translation>Die Datei hat keine Stelle für das Feld „%1“.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has a value already.</source>
        <translation>Das Feld „%1“ hat schon einen Wert.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be added without changing something else.</source>
        <translation>Das Feld „%1“ lässt sich nicht hinzufügen, ohne anderes zu ändern.</translation>
    </message>
    <message>
        <source>The file is neither YAML nor JSON.</source>
        <translation>Die Datei ist weder YAML noch JSON.</translation>
    </message>
    <message>
        <source>The file cannot be parsed.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is not plain UTF-8.</source>
        <translation>Die Datei ist kein reines UTF-8.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::GlossaryPatch</name>
    <message>
        <source>The file has no header.</source>
        <translation>Die Datei hat keine Kopfzeile.</translation>
    </message>
    <message>
        <source>This YAML file cannot be changed in place.</source>
        <translation>Diese YAML-Datei kann nicht an Ort und Stelle geändert werden.</translation>
    </message>
    <message>
        <source>The changed file would not say what it should; nothing was written.</source>
        <translation>Die geänderte Datei würde nicht sagen, was sie soll; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The changed file would have other terms than it should; nothing was written.</source>
        <translation>Die geänderte Datei hätte andere Begriffe, als sie soll; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A statement of this term was not found in the file.</source>
        <translation>Eine Aussage zu diesem Begriff wurde in der Datei nicht gefunden.</translation>
    </message>
    <message>
        <source>This RDF/XML file cannot be changed in place. Export the glossary as Turtle and publish there.</source>
        <translation>Diese RDF/XML-Datei kann nicht an Ort und Stelle geändert werden. Exportieren Sie das Glossar als Turtle und veröffentlichen Sie dort.</translation>
    </message>
    <message>
        <source>This Turtle file cannot be changed in place.</source>
        <translation>Diese Turtle-Datei kann nicht an Ort und Stelle geändert werden.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::JsonSchema</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>Das ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>It must be of the type %1, not %2.</source>
        <translation>Es muss vom Typ %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>It must be &quot;%1&quot;.</source>
        <translation>Es muss „%1“ sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed; it can be: %2.</source>
        <translation>„%1“ ist nicht erlaubt; möglich ist: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as it must be.</source>
        <translation>„%1“ ist nicht so geschrieben, wie es sein muss.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Es ist zu kurz.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>It is too small.</source>
        <translation>Es ist zu klein.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>It has too few entries.</source>
        <translation>Es hat zu wenige Einträge.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Es hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>Two of its entries are the same.</source>
        <translation>Zwei seiner Einträge sind gleich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key here.</source>
        <translation>„%1“ ist hier kein Schlüssel.</translation>
    </message>
    <message>
        <source>It fits more than one of the forms it can have.</source>
        <translation>Es passt auf mehr als eine der möglichen Formen.</translation>
    </message>
    <message>
        <source>It does not follow the schema.</source>
        <translation>Es folgt dem Schema nicht.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Book</name>
    <message>
        <source>This change set takes no edits: it is %1.</source>
        <translation>Dieser Änderungssatz nimmt keine Änderungen an: er ist %1.</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>Das ändert nichts.</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile (%2). Look at it again; your words are kept.</source>
        <translation>„%1“ hat sich inzwischen geändert (%2). Sehen Sie es noch einmal an; Ihre Worte sind aufgehoben.</translation>
    </message>
    <message>
        <source>Only an open change set can be submitted.</source>
        <translation>Nur ein offener Änderungssatz kann eingereicht werden.</translation>
    </message>
    <message>
        <source>There is nothing in this change set.</source>
        <translation>In diesem Änderungssatz ist nichts.</translation>
    </message>
    <message>
        <source>This change set was decided already.</source>
        <translation>Über diesen Änderungssatz ist schon entschieden.</translation>
    </message>
    <message>
        <source>There are conflicts with what the sources say now. Resolve them first.</source>
        <translation>Es gibt Konflikte mit dem, was die Quellen jetzt sagen. Lösen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>This changes approved terms: submit it for review first.</source>
        <translation>Das ändert freigegebene Begriffe: reichen Sie es zuerst zur Prüfung ein.</translation>
    </message>
    <message>
        <source>An author cannot approve their own change. Ask another reviewer.</source>
        <translation>Niemand gibt die eigene Änderung frei. Bitten Sie eine andere prüfende Person.</translation>
    </message>
    <message>
        <source>Only what is in review can be rejected.</source>
        <translation>Nur was in Prüfung ist, kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Eine Ablehnung braucht einen Grund.</translation>
    </message>
    <message>
        <source>This change set is approved; undo it by another one.</source>
        <translation>Dieser Änderungssatz ist freigegeben; nehmen Sie ihn durch einen anderen zurück.</translation>
    </message>
    <message>
        <source>Only approved change sets are published.</source>
        <translation>Nur freigegebene Änderungssätze werden veröffentlicht.</translation>
    </message>
    <message>
        <source>There is such a change set already.</source>
        <translation>So einen Änderungssatz gibt es schon.</translation>
    </message>
    <message>
        <source>A change set needs a title.</source>
        <translation>Ein Änderungssatz braucht einen Titel.</translation>
    </message>
    <message>
        <source>There is no such change set.</source>
        <translation>So einen Änderungssatz gibt es nicht.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>Das ist schon geschehen.</translation>
    </message>
    <message>
        <source>Only what is in review, rejected or withdrawn can be reopened.</source>
        <translation>Nur was in Prüfung, abgelehnt oder zurückgezogen ist, kann wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Only who has to approve this may reject it. You can comment on it.</source>
        <translation>Nur wer das freigeben muss, darf es ablehnen. Sie können es kommentieren.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Editor</name>
    <message>
        <source>There is no such term.</source>
        <translation>So einen Begriff gibt es nicht.</translation>
    </message>
    <message>
        <source>A term cannot be related to itself.</source>
        <translation>Ein Begriff kann sich nicht auf sich selbst beziehen.</translation>
    </message>
    <message>
        <source>This would go round in a circle: %1.</source>
        <translation>Das liefe im Kreis: %1.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>Ein Begriff braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1.</source>
        <translation>Das Muster ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>There is no such glossary.</source>
        <translation>So ein Glossar gibt es nicht.</translation>
    </message>
    <message>
        <source>There is such a term in the trash. Restore it instead.</source>
        <translation>So ein Begriff liegt im Papierkorb. Stellen Sie ihn stattdessen wieder her.</translation>
    </message>
    <message>
        <source>There is such a term already.</source>
        <translation>So einen Begriff gibt es schon.</translation>
    </message>
    <message>
        <source>A term cannot be under itself.</source>
        <translation>Ein Begriff kann nicht unter sich selbst stehen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n term(s) below. Move them or remove the whole branch.</source>
        <translation>
            <numerusform>Darunter steht %Ln Begriff. Verschieben Sie ihn oder entfernen Sie den ganzen Zweig.</numerusform>
            <numerusform>Darunter stehen %Ln Begriffe. Verschieben Sie sie oder entfernen Sie den ganzen Zweig.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one term already.</source>
        <translation>Das ist schon ein und derselbe Begriff.</translation>
    </message>
    <message>
        <source>“%1” is below “%2”: merge the other way round.</source>
        <translation>„%1“ steht unter „%2“: führen Sie andersherum zusammen.</translation>
    </message>
    <message>
        <source>A term is split into two or more.</source>
        <translation>Ein Begriff wird in zwei oder mehr geteilt.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Lint</name>
    <message>
        <source>“%1” has no definition.</source>
        <translation>„%1“ hat keine Definition.</translation>
    </message>
    <message>
        <source>The definition of “%1” says no more than its name.</source>
        <translation>Die Definition von „%1“ sagt nicht mehr als der Name.</translation>
    </message>
    <message>
        <source>“%1” and “%2” only explain each other.</source>
        <translation>„%1“ und „%2“ erklären nur einander.</translation>
    </message>
    <message>
        <source>“%1” is used but nowhere explained.</source>
        <translation>„%1“ wird verwendet, aber nirgends erklärt.</translation>
    </message>
    <message>
        <source>“%1” is under a term that is not there.</source>
        <translation>„%1“ steht unter einem Begriff, den es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is related to “%2”, which is not there.</source>
        <translation>„%1“ bezieht sich auf „%2“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” does not say that it is related to “%2”.</source>
        <translation>„%1“ sagt nicht, dass es sich auf „%2“ bezieht.</translation>
    </message>
    <message>
        <source>“%1” has nothing above, below or beside it.</source>
        <translation>„%1“ hat nichts über, unter oder neben sich.</translation>
    </message>
    <message>
        <source>“%1” is linked to something that is not in the catalog any more.</source>
        <translation>„%1“ ist mit etwas verknüpft, das nicht mehr im Katalog ist.</translation>
    </message>
    <message>
        <source>No data is linked to “%1”.</source>
        <translation>Mit „%1“ sind keine Daten verknüpft.</translation>
    </message>
    <message>
        <source>“%1” waits for review since %2.</source>
        <translation>„%1“ wartet seit %2 auf Prüfung.</translation>
    </message>
    <message>
        <source>There are two terms “%1”.</source>
        <translation>Es gibt zwei Begriffe „%1“.</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like one term.</source>
        <translation>„%1“ und „%2“ sehen wie ein Begriff aus.</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ by one letter.</source>
        <translation>„%1“ und „%2“ unterscheiden sich in einem Buchstaben.</translation>
    </message>
    <message>
        <source>These go round in a circle: %1.</source>
        <translation>Diese laufen im Kreis: %1.</translation>
    </message>
    <message>
        <source>The term is not there any more.</source>
        <translation>Den Begriff gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing mends this by itself.</source>
        <translation>Von selbst lässt sich das nicht beheben.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::ReviewDuty</name>
    <message>
        <source>%1 has to approve “%2”.</source>
        <translation>%1 muss „%2“ freigeben.</translation>
    </message>
    <message>
        <source>One of these has to approve “%2”: %1.</source>
        <translation>Eine dieser Personen muss „%2“ freigeben: %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Suggestions</name>
    <message>
        <source>name with that of its dataset</source>
        <translation>Name mit dem seines Datensatzes</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>gleicher Typ</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>its values are allowed ones</source>
        <translation>seine Werte sind erlaubte</translation>
    </message>
    <message>
        <source>its values are others</source>
        <translation>seine Werte sind andere</translation>
    </message>
    <message>
        <source>same classification</source>
        <translation>gleiche Klassifizierung</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>gleiche Domäne</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>Synonym</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>end of its name</source>
        <translation>Ende seines Namens</translation>
    </message>
    <message>
        <source>a column beside it is linked to a related term</source>
        <translation>eine Spalte daneben ist mit einem verwandten Begriff verknüpft</translation>
    </message>
    <message>
        <source>same pattern</source>
        <translation>gleiches Muster</translation>
    </message>
    <message>
        <source>its values have the pattern</source>
        <translation>seine Werte haben das Muster</translation>
    </message>
    <message>
        <source>its values have another pattern</source>
        <translation>seine Werte haben ein anderes Muster</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::AccessRequest</name>
    <message>
        <source>Access to %1</source>
        <translation>Zugriff auf %1</translation>
    </message>
    <message>
        <source>Access to %1 as %2</source>
        <translation>Zugriff auf %1 als %2</translation>
    </message>
    <message>
        <source>I ask for access to %1.</source>
        <translation>Ich bitte um Zugriff auf %1.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>Erste Genehmigung</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>Zweite Genehmigung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the letter: &quot;Role: reader&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Compatibility</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The product %1 was removed.</source>
        <translation>Das Produkt %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The product %1 is new.</source>
        <translation>Das Produkt %1 ist neu.</translation>
    </message>
    <message>
        <source>The contract %1 was removed.</source>
        <translation>Der Vertrag %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The contract %1 is new.</source>
        <translation>Der Vertrag %1 ist neu.</translation>
    </message>
    <message>
        <source>%1 was retired.</source>
        <translation>%1 wurde stillgelegt.</translation>
    </message>
    <message>
        <source>%1 was deprecated.</source>
        <translation>%1 wurde abgekündigt.</translation>
    </message>
    <message>
        <source>The lifecycle of %1 changed from %2 to %3.</source>
        <translation>Der Lebenszyklus von %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The terms of use changed.</source>
        <translation>Die Nutzungsbedingungen änderten sich.</translation>
    </message>
    <message>
        <source>The limitations of use changed.</source>
        <translation>Die Nutzungseinschränkungen änderten sich.</translation>
    </message>
    <message>
        <source>The price changed from %2 to %3.</source>
        <translation>Der Preis änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The input port %1 was removed.</source>
        <translation>Der Eingangsport %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The input port %1 is new.</source>
        <translation>Der Eingangsport %1 ist neu.</translation>
    </message>
    <message>
        <source>The port %1 was removed.</source>
        <translation>Der Port %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The port %1 is new.</source>
        <translation>Der Port %1 ist neu.</translation>
    </message>
    <message>
        <source>The port %1 moved from %2 to %3.</source>
        <translation>Der Port %1 zog von %2 nach %3.</translation>
    </message>
    <message>
        <source>The protocol of the port %1 changed from %2 to %3.</source>
        <translation>Das Protokoll des Ports %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The type of the port %1 changed from %2 to %3.</source>
        <translation>Der Typ des Ports %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The contract of the port %1 changed from %2 to %3.</source>
        <translation>Der Vertrag des Ports %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The contract of the port %1 changed from version %2 to %3.</source>
        <translation>Der Vertrag des Ports %1 änderte sich von Version %2 zu %3.</translation>
    </message>
    <message>
        <source>The port %1 holds personal data now.</source>
        <translation>Der Port %1 enthält jetzt personenbezogene Daten.</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>Der Server %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The server %1 is new.</source>
        <translation>Der Server %1 ist neu.</translation>
    </message>
    <message>
        <source>The type of the server %1 changed from %2 to %3.</source>
        <translation>Der Typ des Servers %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The data on the server %1 moved.</source>
        <translation>Die Daten auf dem Server %1 sind umgezogen.</translation>
    </message>
    <message>
        <source>The role %1 was removed.</source>
        <translation>Die Rolle %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The role %1 is new.</source>
        <translation>Die Rolle %1 ist neu.</translation>
    </message>
    <message>
        <source>What the role %1 may do changed from %2 to %3.</source>
        <translation>Was die Rolle %1 darf, änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The dataset %1 was removed.</source>
        <translation>Das Dataset %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The dataset %1 is new.</source>
        <translation>Das Dataset %1 ist neu.</translation>
    </message>
    <message>
        <source>The dataset %1 is called %3 where it lives; it was %2.</source>
        <translation>Das Dataset %1 heißt an seinem Ort %3; vorher %2.</translation>
    </message>
    <message>
        <source>%1 became a %3; it was a %2.</source>
        <translation>%1 wurde zu %3; es war %2.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>%1 zog von %2 nach %3.</translation>
    </message>
    <message>
        <source>What one row of %1 stands for changed.</source>
        <translation>Wofür eine Zeile von %1 steht, änderte sich.</translation>
    </message>
    <message>
        <source>The required column %1 is new: writers must deliver it.</source>
        <translation>Die Pflichtspalte %1 ist neu: Schreiber müssen sie liefern.</translation>
    </message>
    <message>
        <source>The column %1 is new.</source>
        <translation>Die Spalte %1 ist neu.</translation>
    </message>
    <message>
        <source>The column %1 was removed.</source>
        <translation>Die Spalte %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The column %1 was renamed to %3.</source>
        <translation>Die Spalte %1 wurde in %3 umbenannt.</translation>
    </message>
    <message>
        <source>The column %1 is called %3 where it lives; it was %2.</source>
        <translation>Die Spalte %1 heißt an ihrem Ort %3; vorher %2.</translation>
    </message>
    <message>
        <source>The type of %1 was widened from %2 to %3.</source>
        <translation>Der Typ von %1 wurde von %2 auf %3 erweitert.</translation>
    </message>
    <message>
        <source>The type of %1 was narrowed from %2 to %3.</source>
        <translation>Der Typ von %1 wurde von %2 auf %3 verengt.</translation>
    </message>
    <message>
        <source>The type of %1 changed from %2 to %3.</source>
        <translation>Der Typ von %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The type of %1 is written %3; it was %2.</source>
        <translation>Der Typ von %1 wird %3 geschrieben; vorher %2.</translation>
    </message>
    <message>
        <source>%1 may be empty now.</source>
        <translation>%1 darf jetzt leer sein.</translation>
    </message>
    <message>
        <source>%1 must not be empty any more.</source>
        <translation>%1 darf nicht mehr leer sein.</translation>
    </message>
    <message>
        <source>Values of %1 may occur more than once now.</source>
        <translation>Werte von %1 dürfen jetzt mehrfach vorkommen.</translation>
    </message>
    <message>
        <source>Each value of %1 may occur only once now.</source>
        <translation>Jeder Wert von %1 darf jetzt nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>%1 is not part of the primary key any more.</source>
        <translation>%1 gehört nicht mehr zum Primärschlüssel.</translation>
    </message>
    <message>
        <source>%1 is part of the primary key now: rows are told apart otherwise.</source>
        <translation>%1 gehört jetzt zum Primärschlüssel: Zeilen werden anders unterschieden.</translation>
    </message>
    <message>
        <source>The place of %1 in the primary key changed from %2 to %3.</source>
        <translation>Der Platz von %1 im Primärschlüssel änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>Whether data is parted by %1 changed.</source>
        <translation>Ob Daten nach %1 aufgeteilt werden, änderte sich.</translation>
    </message>
    <message>
        <source>The place of %1 among the partitions changed from %2 to %3.</source>
        <translation>Der Platz von %1 unter den Partitionen änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The reference %1 is not promised any more.</source>
        <translation>Der Verweis %1 wird nicht mehr zugesagt.</translation>
    </message>
    <message>
        <source>The reference %1 must hold now.</source>
        <translation>Der Verweis %1 muss jetzt gelten.</translation>
    </message>
    <message>
        <source>Only listed values are allowed in %1 now.</source>
        <translation>In %1 sind jetzt nur aufgeführte Werte erlaubt.</translation>
    </message>
    <message>
        <source>Any value is allowed in %1 now.</source>
        <translation>In %1 ist jetzt jeder Wert erlaubt.</translation>
    </message>
    <message>
        <source>Values of %1 are not allowed any more: the list was %2 and is %3.</source>
        <translation>Werte von %1 sind nicht mehr erlaubt: Die Liste war %2 und ist %3.</translation>
    </message>
    <message>
        <source>Readers of %1 may meet values they do not know: the list was %2 and is %3.</source>
        <translation>Leser von %1 können unbekannte Werte antreffen: Die Liste war %2 und ist %3.</translation>
    </message>
    <message>
        <source>A limit of %1 was loosened from %2 to %3.</source>
        <translation>Eine Grenze von %1 wurde von %2 auf %3 gelockert.</translation>
    </message>
    <message>
        <source>A limit of %1 was tightened from %2 to %3.</source>
        <translation>Eine Grenze von %1 wurde von %2 auf %3 verschärft.</translation>
    </message>
    <message>
        <source>The pattern of %1 changed from %2 to %3.</source>
        <translation>Das Muster von %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The format of %1 changed from %2 to %3.</source>
        <translation>Das Format von %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The time zone of %1 changed from %2 to %3.</source>
        <translation>Die Zeitzone von %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>%1 is more sensitive now: %3; it was %2.</source>
        <translation>%1 ist jetzt sensibler: %3; es war %2.</translation>
    </message>
    <message>
        <source>%1 is less sensitive now: %3; it was %2.</source>
        <translation>%1 ist jetzt weniger sensibel: %3; es war %2.</translation>
    </message>
    <message>
        <source>The classification of %1 changed from %2 to %3.</source>
        <translation>Die Klassifikation von %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>%1 is personal data now.</source>
        <translation>%1 ist jetzt personenbezogen.</translation>
    </message>
    <message>
        <source>%1 is not marked as personal data any more.</source>
        <translation>%1 ist nicht mehr als personenbezogen gekennzeichnet.</translation>
    </message>
    <message>
        <source>%1 means something else: its terms were %2 and are %3.</source>
        <translation>%1 bedeutet etwas anderes: Die Begriffe waren %2 und sind %3.</translation>
    </message>
    <message>
        <source>%1 is made in another way.</source>
        <translation>%1 wird anders erzeugt.</translation>
    </message>
    <message>
        <source>The encrypted form of %1 changed from %2 to %3.</source>
        <translation>Die verschlüsselte Form von %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The promise %1 was withdrawn.</source>
        <translation>Die Zusage %1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The promise %1 is new.</source>
        <translation>Die Zusage %1 ist neu.</translation>
    </message>
    <message>
        <source>The promise %1 was weakened from %2 to %3.</source>
        <translation>Die Zusage %1 wurde von %2 auf %3 abgeschwächt.</translation>
    </message>
    <message>
        <source>The promise %1 was strengthened from %2 to %3.</source>
        <translation>Die Zusage %1 wurde von %2 auf %3 verschärft.</translation>
    </message>
    <message>
        <source>The promise %1 changed from %2 to %3.</source>
        <translation>Die Zusage %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The unit of the promise %1 changed from %2 to %3.</source>
        <translation>Die Einheit der Zusage %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The schedule of the promise %1 changed from %2 to %3.</source>
        <translation>Der Zeitplan der Zusage %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The quality rule %1 was removed.</source>
        <translation>Die Qualitätsregel %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The quality rule %1 is new.</source>
        <translation>Die Qualitätsregel %1 ist neu.</translation>
    </message>
    <message>
        <source>The threshold of the quality rule %1 changed from %2 to %3.</source>
        <translation>Der Schwellwert der Qualitätsregel %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>How the quality rule %1 compares changed from %2 to %3.</source>
        <translation>Der Vergleich der Qualitätsregel %1 änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>How the quality rule %1 is checked changed.</source>
        <translation>Wie die Qualitätsregel %1 geprüft wird, änderte sich.</translation>
    </message>
    <message>
        <source>What the quality rule %1 is checked with changed from %2 to %3.</source>
        <translation>Womit die Qualitätsregel %1 geprüft wird, änderte sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The description of %1 changed.</source>
        <translation>Die Beschreibung von %1 änderte sich.</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 ist neu.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The field %4 of %1 changed.</source>
        <translation>Das Feld %4 von %1 änderte sich.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Federation</name>
    <message>
        <source>The policy &quot;%1&quot; is already in %2; this one is left out.</source>
        <translation>Die Richtlinie „%1“ steht schon in %2; diese wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot; to set parameters of.</source>
        <translation>Es gibt keine Richtlinie „%1“, deren Parameter zu setzen wären.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>Die Richtlinie „%1“ hat keinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; belongs to the domain &quot;%2&quot;.</source>
        <translation>Die Richtlinie „%1“ gehört der Domäne „%2“.</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; may only make &quot;%2&quot; stricter; the value of %3 stays.</source>
        <translation>Die Domäne „%1“ darf „%2“ nur strenger machen; der Wert von %3 bleibt.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::JoinCheck</name>
    <message>
        <source>%1 is %2 and %3 is %4.</source>
        <translation>%1 ist %2 und %3 ist %4.</translation>
    </message>
    <message>
        <source>No term says that the columns mean the same.</source>
        <translation>Kein Begriff sagt, dass die Spalten dasselbe bedeuten.</translation>
    </message>
    <message>
        <source>The term %1 is not approved.</source>
        <translation>Der Begriff %1 ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>The columns are a key on no side: rows may multiply.</source>
        <translation>Die Spalten sind auf keiner Seite ein Schlüssel: Zeilen können sich vervielfachen.</translation>
    </message>
    <message>
        <source>%1 has the format %2 and %3 has %4.</source>
        <translation>%1 hat das Format %2 und %3 hat %4.</translation>
    </message>
    <message>
        <source>The term %1 asks for %2; %3 is %4.</source>
        <translation>Der Begriff %1 verlangt %2; %3 ist %4.</translation>
    </message>
    <message>
        <source>The term %1 asks for the format %2; %3 has %4.</source>
        <translation>Der Begriff %1 verlangt das Format %2; %3 hat %4.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Policy</name>
    <message>
        <source>&quot;%1&quot; must be %2 or more.</source>
        <translation>„%1“ muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 or less.</source>
        <translation>„%1“ darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it can be: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein; möglich ist: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be of the type %2.</source>
        <translation>„%1“ muss vom Typ %2 sein.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Waiver</name>
    <message>
        <source>Waivers are for policies there are</source>
        <translation>Ausnahmen gelten für vorhandene Richtlinien</translation>
    </message>
    <message>
        <source>The waiver is for the policy &quot;%1&quot;, which there is not.</source>
        <translation>Die Ausnahme gilt der Richtlinie „%1“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Correct the id of the policy, or take the waiver out.</source>
        <translation>Berichtigen Sie die Kennung der Richtlinie oder nehmen Sie die Ausnahme heraus.</translation>
    </message>
    <message>
        <source>Waivers have not run out</source>
        <translation>Ausnahmen sind nicht abgelaufen</translation>
    </message>
    <message>
        <source>The waiver of &quot;%1&quot; by %2 ran out on %3.</source>
        <translation>Die Ausnahme von „%1“ durch %2 lief am %3 ab.</translation>
    </message>
    <message>
        <source>Mend what was waived and take the waiver out, or have it approved anew.</source>
        <translation>Beheben Sie das Ausgenommene und nehmen Sie die Ausnahme heraus, oder lassen Sie sie neu genehmigen.</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::BookmarkController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was changed yet that could be taken back</source>
        <translation>Es gibt noch keine Änderung, die sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>The thing of the page in front, or the match that is chosen in it</source>
        <translation>Der Eintrag der vorderen Seite oder der dort gewählte Treffer</translation>
    </message>
    <message>
        <source>Keep the search on view in the rail, under a name</source>
        <translation>Die angezeigte Suche unter einem Namen in der Leiste behalten</translation>
    </message>
    <message>
        <source>&amp;Clear recently viewed</source>
        <translation>&amp;Zuletzt Angesehenes leeren</translation>
    </message>
    <message>
        <source>Forget what was looked at and searched for</source>
        <translation>Vergessen, was angesehen und gesucht wurde</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Not in the catalog any more</source>
        <translation>Nicht mehr im Katalog</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), nothing new</source>
        <translation>
            <numerusform>%Ln Treffer, nichts Neues</numerusform>
            <numerusform>%Ln Treffer, nichts Neues</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add to or remove from fa&amp;vourites</source>
        <translation>Fa&amp;vorit setzen oder entfernen</translation>
    </message>
    <message>
        <source>Save s&amp;earch…</source>
        <translation>Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Das zuletzt Zurückgenommene wieder ausführen</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again</source>
        <translation>Es wurde nichts zurückgenommen, das sich wiederholen ließe</translation>
    </message>
    <message>
        <source>Take back the last change of favourites, searches, sources, columns, settings, connections, acknowledgements or maintenance; of terms, with a glossary in front</source>
        <translation>Die letzte Änderung an Favoriten, Suchen, Quellen, Spalten, Einstellungen, Verbindungen, Bestätigungen oder Wartung zurücknehmen; an Begriffen, wenn ein Glossar vorn ist</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::GlossaryCommands</name>
    <message>
        <source>Open the glossary first</source>
        <translation>Öffnen Sie zuerst das Glossar</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>G&amp;lossar</translation>
    </message>
    <message>
        <source>Look up, write and review terms</source>
        <translation>Begriffe nachschlagen, schreiben und prüfen</translation>
    </message>
    <message>
        <source>Edit term</source>
        <translation>Begriff bearbeiten</translation>
    </message>
    <message>
        <source>Open the term of the page in front in the glossary editor</source>
        <translation>Den Begriff der vorderen Seite im Glossar-Editor öffnen</translation>
    </message>
    <message>
        <source>Glossary as table</source>
        <translation>Glossar als Tabelle</translation>
    </message>
    <message>
        <source>Edit many terms at once, fill down, paste from a spreadsheet</source>
        <translation>Viele Begriffe auf einmal bearbeiten, nach unten ausfüllen, aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Reviews of the glossary</source>
        <translation>Prüfungen des Glossars</translation>
    </message>
    <message>
        <source>Changes that wait for review, and conflicts with the source</source>
        <translation>Änderungen, die auf Prüfung warten, und Konflikte mit der Quelle</translation>
    </message>
    <message>
        <source>Checks of the glossary</source>
        <translation>Kontrollen des Glossars</translation>
    </message>
    <message>
        <source>Duplicates, missing definitions, broken links and words with two meanings</source>
        <translation>Doppelte, fehlende Definitionen, defekte Verknüpfungen und Wörter mit zwei Bedeutungen</translation>
    </message>
    <message>
        <source>Links of terms to data</source>
        <translation>Verknüpfungen von Begriffen mit Daten</translation>
    </message>
    <message>
        <source>Accept or refuse suggested links</source>
        <translation>Vorgeschlagene Verknüpfungen annehmen oder ablehnen</translation>
    </message>
    <message>
        <source>Graph of terms</source>
        <translation>Graph der Begriffe</translation>
    </message>
    <message>
        <source>A term and its neighbours as a picture</source>
        <translation>Ein Begriff und seine Nachbarn als Bild</translation>
    </message>
    <message>
        <source>History of the glossary</source>
        <translation>Verlauf des Glossars</translation>
    </message>
    <message>
        <source>Who changed what, and what differs between two days</source>
        <translation>Wer was geändert hat und was sich zwischen zwei Tagen unterscheidet</translation>
    </message>
    <message>
        <source>New term below</source>
        <translation>Neuer Begriff darunter</translation>
    </message>
    <message>
        <source>Write a new term below the one that is chosen (Insert)</source>
        <translation>Einen neuen Begriff unter dem gewählten schreiben (Einfg)</translation>
    </message>
    <message>
        <source>New term beside</source>
        <translation>Neuer Begriff daneben</translation>
    </message>
    <message>
        <source>Write a new term beside the one that is chosen (Shift+Insert)</source>
        <translation>Einen neuen Begriff neben dem gewählten schreiben (Umschalt+Einfg)</translation>
    </message>
    <message>
        <source>Rename the term</source>
        <translation>Den Begriff umbenennen</translation>
    </message>
    <message>
        <source>Give the chosen term another label, with all that follows</source>
        <translation>Dem gewählten Begriff eine andere Bezeichnung geben, mit allem, was folgt</translation>
    </message>
    <message>
        <source>Move the terms</source>
        <translation>Die Begriffe verschieben</translation>
    </message>
    <message>
        <source>Put the chosen terms below another one (Ctrl+M)</source>
        <translation>Die gewählten Begriffe unter einen anderen stellen (Strg+M)</translation>
    </message>
    <message>
        <source>Merge the term into another</source>
        <translation>Den Begriff mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>What refers to the chosen term goes to the other one</source>
        <translation>Was auf den gewählten Begriff verweist, geht zum anderen</translation>
    </message>
    <message>
        <source>Split the term</source>
        <translation>Den Begriff aufteilen</translation>
    </message>
    <message>
        <source>Write new terms beside the chosen one</source>
        <translation>Neue Begriffe neben dem gewählten schreiben</translation>
    </message>
    <message>
        <source>Deprecate the term</source>
        <translation>Den Begriff abkündigen</translation>
    </message>
    <message>
        <source>Say that the chosen term is not to be used any more, and which one is</source>
        <translation>Sagen, dass der gewählte Begriff nicht mehr verwendet werden soll und welcher stattdessen</translation>
    </message>
    <message>
        <source>Move the terms to the trash</source>
        <translation>Die Begriffe in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Remove the chosen terms; they can be restored (Delete)</source>
        <translation>Die gewählten Begriffe entfernen; sie können wiederhergestellt werden (Entf)</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Neues Glossar</translation>
    </message>
    <message>
        <source>Begin a glossary that is kept in this workspace</source>
        <translation>Ein Glossar beginnen, das in diesem Arbeitsbereich liegt</translation>
    </message>
    <message>
        <source>Trash of the glossary</source>
        <translation>Papierkorb des Glossars</translation>
    </message>
    <message>
        <source>Show or hide the terms that were removed</source>
        <translation>Die entfernten Begriffe ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::GovernanceCommands</name>
    <message>
        <source>Go&amp;vernance</source>
        <translation>Gove&amp;rnance</translation>
    </message>
    <message>
        <source>Show how the mesh stands with its policies, and what they find</source>
        <translation>Zeigen, wie das Mesh zu seinen Richtlinien steht und was sie finden</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>What is lived with, why, by whose word and until when</source>
        <translation>Womit gelebt wird, warum, auf wessen Wort und bis wann</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>The policies that hold, and the editor for your own</source>
        <translation>Die geltenden Richtlinien und der Editor für eigene</translation>
    </message>
    <message>
        <source>Mesh readiness</source>
        <translation>Reife des Mesh</translation>
    </message>
    <message>
        <source>How far each domain has come, with the evidence</source>
        <translation>Wie weit jede Domäne ist, mit den Belegen</translation>
    </message>
    <message>
        <source>Check a join</source>
        <translation>Einen Join prüfen</translation>
    </message>
    <message>
        <source>Whether products of different domains can be joined, and on what</source>
        <translation>Ob Produkte verschiedener Domänen verbunden werden können und worüber</translation>
    </message>
    <message>
        <source>New data product…</source>
        <translation>Neues Datenprodukt…</translation>
    </message>
    <message>
        <source>Make a product and its contract from a template</source>
        <translation>Ein Produkt und seinen Vertrag aus einer Vorlage machen</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::HealthCommands</name>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Gesundheit</translation>
    </message>
    <message>
        <source>Show how promises are kept, of your products or of the one in front</source>
        <translation>Zeigen, wie Zusagen eingehalten werden, von Ihren Produkten oder dem angezeigten</translation>
    </message>
    <message>
        <source>Health of all products</source>
        <translation>Gesundheit aller Produkte</translation>
    </message>
    <message>
        <source>Every product with its score, budget and open breaches</source>
        <translation>Jedes Produkt mit Punktzahl, Budget und offenen Verletzungen</translation>
    </message>
    <message>
        <source>Health by domain</source>
        <translation>Gesundheit nach Domäne</translation>
    </message>
    <message>
        <source>The mesh day by day, as a heat map</source>
        <translation>Das Mesh Tag für Tag, als Heatmap</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::LineageCommands</name>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>Show where data comes from and where it goes</source>
        <translation>Zeigen, woher Daten kommen und wohin sie gehen</translation>
    </message>
    <message>
        <source>Lineage: show all of it</source>
        <translation>Herkunft: alles zeigen</translation>
    </message>
    <message>
        <source>Zoom so that the whole picture is seen (F)</source>
        <translation>So zoomen, dass das ganze Bild zu sehen ist (F)</translation>
    </message>
    <message>
        <source>Lineage: actual size</source>
        <translation>Herkunft: Originalgröße</translation>
    </message>
    <message>
        <source>Zoom the picture to 100 % (Ctrl+0)</source>
        <translation>Das Bild auf 100&#xa0;% zoomen (Strg+0)</translation>
    </message>
    <message>
        <source>Lineage: show more upstream</source>
        <translation>Herkunft: mehr Vorgelagertes zeigen</translation>
    </message>
    <message>
        <source>One step more of what the chosen thing is made from</source>
        <translation>Einen Schritt mehr von dem, woraus das Gewählte erzeugt ist</translation>
    </message>
    <message>
        <source>Lineage: show more downstream</source>
        <translation>Herkunft: mehr Nachgelagertes zeigen</translation>
    </message>
    <message>
        <source>One step more of what is made from the chosen thing</source>
        <translation>Einen Schritt mehr von dem, was aus dem Gewählten erzeugt ist</translation>
    </message>
    <message>
        <source>Lineage: show all upstream</source>
        <translation>Herkunft: alles Vorgelagerte zeigen</translation>
    </message>
    <message>
        <source>Everything the chosen thing is made from</source>
        <translation>Alles, woraus das Gewählte erzeugt ist</translation>
    </message>
    <message>
        <source>Lineage: show all downstream</source>
        <translation>Herkunft: alles Nachgelagerte zeigen</translation>
    </message>
    <message>
        <source>Everything made from the chosen thing</source>
        <translation>Alles, was aus dem Gewählten erzeugt ist</translation>
    </message>
    <message>
        <source>Lineage: open or close columns</source>
        <translation>Herkunft: Spalten öffnen oder schließen</translation>
    </message>
    <message>
        <source>Show the columns of the chosen dataset and their lines (C)</source>
        <translation>Die Spalten des gewählten Datasets und ihre Linien zeigen (C)</translation>
    </message>
    <message>
        <source>Lineage: trace the column</source>
        <translation>Herkunft: Spalte verfolgen</translation>
    </message>
    <message>
        <source>Follow the chosen column through all it comes from and goes to (T)</source>
        <translation>Die gewählte Spalte durch alles verfolgen, woher sie kommt und wohin sie geht (T)</translation>
    </message>
    <message>
        <source>Lineage: look from here</source>
        <translation>Herkunft: von hier aus sehen</translation>
    </message>
    <message>
        <source>Make the chosen thing the start of the picture (R)</source>
        <translation>Das Gewählte zum Anfang des Bildes machen (R)</translation>
    </message>
    <message>
        <source>Lineage: show or hide staging and tests</source>
        <translation>Herkunft: Staging und Tests zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Leave staging models, tests and seeds out, with lines over them</source>
        <translation>Staging-Modelle, Tests und Seeds auslassen, mit Linien darüber hinweg</translation>
    </message>
    <message>
        <source>Lineage: turn the picture</source>
        <translation>Herkunft: Bild drehen</translation>
    </message>
    <message>
        <source>Across, or top to bottom</source>
        <translation>Quer oder von oben nach unten</translation>
    </message>
    <message>
        <source>Lineage lens: %1</source>
        <translation>Herkunftslinse: %1</translation>
    </message>
    <message>
        <source>Colour the edges of boxes by %1</source>
        <translation>Die Ränder der Kästen färben: %1</translation>
    </message>
    <message>
        <source>Lineage as picture</source>
        <translation>Herkunft als Bild</translation>
    </message>
    <message>
        <source>Boxes and lines</source>
        <translation>Kästen und Linien</translation>
    </message>
    <message>
        <source>Lineage as outline</source>
        <translation>Herkunft als Gliederung</translation>
    </message>
    <message>
        <source>A tree for reading, also with a screen reader</source>
        <translation>Ein Baum zum Lesen, auch mit Bildschirmleser</translation>
    </message>
    <message>
        <source>Lineage as table</source>
        <translation>Herkunft als Tabelle</translation>
    </message>
    <message>
        <source>A row for each line, to sort and copy</source>
        <translation>Eine Zeile je Linie, zum Sortieren und Kopieren</translation>
    </message>
    <message>
        <source>Lineage: copy path</source>
        <translation>Herkunft: Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the traced or chosen way as a line</source>
        <translation>Den verfolgten oder gewählten Weg als Zeile kopieren</translation>
    </message>
    <message>
        <source>Lineage: export…</source>
        <translation>Herkunft: exportieren…</translation>
    </message>
    <message>
        <source>Write all of it as SVG, PDF, PNG, CSV, JSON, DOT or Mermaid</source>
        <translation>Alles als SVG, PDF, PNG, CSV, JSON, DOT oder Mermaid schreiben</translation>
    </message>
    <message>
        <source>No lineage is in front.</source>
        <translation>Keine Herkunft ist vorn.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export lineage</source>
        <translation>Herkunft exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Trail of classified data</source>
        <translation>Spur klassifizierter Daten</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Lineage: what if it were dropped</source>
        <translation>Herkunft: was, wenn es wegfiele</translation>
    </message>
    <message>
        <source>Mark what is made of the chosen thing or column as at risk</source>
        <translation>Markieren, was aus dem gewählten Ding oder der Spalte entsteht und gefährdet ist</translation>
    </message>
    <message>
        <source>Lineage: what if it were renamed</source>
        <translation>Herkunft: was, wenn es anders hieße</translation>
    </message>
    <message>
        <source>Mark what reads the chosen thing or column by its name</source>
        <translation>Markieren, was das gewählte Ding oder die Spalte beim Namen liest</translation>
    </message>
    <message>
        <source>Lineage: what if it had another type</source>
        <translation>Herkunft: was, wenn der Typ ein anderer wäre</translation>
    </message>
    <message>
        <source>Mark what another type of the chosen column would concern</source>
        <translation>Markieren, was ein anderer Typ der gewählten Spalte beträfe</translation>
    </message>
    <message>
        <source>Lineage: end the what-if</source>
        <translation>Herkunft: Was-wäre-wenn beenden</translation>
    </message>
    <message>
        <source>The chosen thing or column is as it is</source>
        <translation>Das gewählte Ding oder die Spalte ist, wie es ist</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::MeasureCommands</name>
    <message>
        <source>&amp;Measure now</source>
        <translation>Jetzt &amp;messen</translation>
    </message>
    <message>
        <source>Ask the databases whether the promises and rules of the thing in front are kept</source>
        <translation>Die Datenbanken fragen, ob Zusagen und Regeln des Angezeigten eingehalten sind</translation>
    </message>
    <message>
        <source>Measure &amp;everything</source>
        <translation>All&amp;es messen</translation>
    </message>
    <message>
        <source>Ask every connected database about all that lives there</source>
        <translation>Jede verbundene Datenbank nach allem fragen, was dort liegt</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Add, change and remove the databases that may be measured</source>
        <translation>Datenbanken hinzufügen, ändern und entfernen, die gemessen werden dürfen</translation>
    </message>
    <message>
        <source>No database is connected yet; see Connections</source>
        <translation>Noch ist keine Datenbank verbunden; siehe Verbindungen</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::Notifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Fertig: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::PageCommands</name>
    <message>
        <source>E&amp;xport page…</source>
        <translation>Seite e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the page in front as PDF, PNG, SVG, HTML or Markdown</source>
        <translation>Die vordere Seite als PDF, PNG, SVG, HTML oder Markdown schreiben</translation>
    </message>
    <message>
        <source>&amp;Print page…</source>
        <translation>Seite &amp;drucken…</translation>
    </message>
    <message>
        <source>Preview the page in front and print it</source>
        <translation>Die vordere Seite in der Vorschau ansehen und drucken</translation>
    </message>
    <message>
        <source>Copy page as &amp;Markdown</source>
        <translation>Seite als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy what the page in front says, with its link</source>
        <translation>Den Inhalt der vorderen Seite samt Link kopieren</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Seite exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::QuickOpenController</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>%1 · viewed %2</source>
        <translation>%1 · angesehen %2</translation>
    </message>
    <message>
        <source>%1 · favourite</source>
        <translation>%1 · Favorit</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>S&amp;chnell öffnen…</translation>
    </message>
    <message>
        <source>Open anything by a few letters of its name</source>
        <translation>Alles über ein paar Buchstaben des Namens öffnen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved search · %1</source>
        <translation>Gespeicherte Suche · %1</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>Offener Tab</translation>
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
            <numerusform>%Ln Treffer nach %1 geschrieben</numerusform>
            <numerusform>%Ln Treffer nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) copied</source>
        <translation>
            <numerusform>%Ln Treffer kopiert</numerusform>
            <numerusform>%Ln Treffer kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export matches…</source>
        <translation>Treffer exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Write all matches of the search to a CSV, JSON or Markdown file</source>
        <translation>Alle Treffer der Suche in eine CSV-, JSON- oder Markdown-Datei schreiben</translation>
    </message>
    <message>
        <source>Copy &amp;all matches</source>
        <translation>&amp;Alle Treffer kopieren</translation>
    </message>
    <message>
        <source>Copy all matches of the search, a line for each</source>
        <translation>Alle Treffer der Suche kopieren, je Treffer eine Zeile</translation>
    </message>
    <message>
        <source>The page in front is no search</source>
        <translation>Die vordere Seite ist keine Suche</translation>
    </message>
    <message>
        <source>Export matches</source>
        <translation>Treffer exportieren</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::UndoKeeper</name>
    <message>
        <source>Source removed: %1</source>
        <translation>Quelle entfernt: %1</translation>
    </message>
    <message>
        <source>Columns of a table changed</source>
        <translation>Spalten einer Tabelle geändert</translation>
    </message>
    <message>
        <source>Columns of the matches changed</source>
        <translation>Spalten der Treffer geändert</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::WindowController</name>
    <message>
        <source>Synced just now</source>
        <translation>Gerade eben abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n minutes ago</source>
        <translation>
            <numerusform>Vor %Ln Minute abgeglichen</numerusform>
            <numerusform>Vor %Ln Minuten abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n hours ago</source>
        <translation>
            <numerusform>Vor %Ln Stunde abgeglichen</numerusform>
            <numerusform>Vor %Ln Stunden abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n days ago</source>
        <translation>
            <numerusform>Vor %Ln Tag abgeglichen</numerusform>
            <numerusform>Vor %Ln Tagen abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>7 domains, 36 products, 235 terms</source>
        <translation>7 Domänen, 36 Produkte, 235 Begriffe</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · works offline</source>
        <translation>%1 · offline nutzbar</translation>
    </message>
    <message>
        <source>No sources yet · works offline</source>
        <translation>Noch keine Quellen · offline nutzbar</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Much would disappear</source>
        <translation>Vieles würde verschwinden</translation>
    </message>
    <message>
        <source>Remove Them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Meshbook could not be started for %1.</source>
        <translation>Meshbook konnte für %1 nicht gestartet werden.</translation>
    </message>
    <message>
        <source>About Meshbook</source>
        <translation>Über Meshbook</translation>
    </message>
    <message>
        <source>Meshbook %1

A catalog and glossary browser for a data mesh.
GPL-3.0-or-later

Workspace: %2</source>
        <translation>Meshbook %1

Ein Katalog- und Glossarbrowser für ein Data Mesh.
GPL-3.0-or-later

Arbeitsbereich: %2</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
</context>
<context>
    <name>meshbook::health::Digest</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Restbudget</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>Offene Verletzungen</translation>
    </message>
    <message>
        <source>There are no products.</source>
        <translation>Es gibt keine Produkte.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmstes</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Nothing was in breach.</source>
        <translation>Nichts war verletzt.</translation>
    </message>
    <message>
        <source>%1, still open</source>
        <translation>%1, noch offen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>No product or contract changed.</source>
        <translation>Kein Produkt oder Vertrag hat sich geändert.</translation>
    </message>
    <message>
        <source>Health of all together: %1 (%2), %3 since the beginning.</source>
        <translation>Gesundheit aller zusammen: %1 (%2), %3 seit dem Beginn.</translation>
    </message>
    <message>
        <source>Health of the mesh</source>
        <translation>Gesundheit des Mesh</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>Gesundheit von %1</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln Verletzung</numerusform>
            <numerusform>%Ln Verletzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n product(s) nothing is known: nobody measured.</source>
        <translation>
            <numerusform>Von %Ln Produkt ist nichts bekannt: niemand hat gemessen.</numerusform>
            <numerusform>Von %Ln Produkten ist nichts bekannt: niemand hat gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 breaches are listed.</source>
        <translation>Aufgeführt sind die neuesten %1 Verletzungen.</translation>
    </message>
</context>
<context>
    <name>meshbook::health::ScoreRules</name>
    <message>
        <source>Service levels now</source>
        <translation>Service-Level jetzt</translation>
    </message>
    <message>
        <source>Service levels over time</source>
        <translation>Service-Level im Verlauf</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Restliches Fehlerbudget</translation>
    </message>
    <message>
        <source>Quality rules now</source>
        <translation>Qualitätsregeln jetzt</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>nichts wurde gemessen</translation>
    </message>
    <message>
        <source>%1 of %2 service levels met</source>
        <translation>%1 von %2 Service-Levels erfüllt</translation>
    </message>
    <message>
        <source>%1 of %2 service levels kept as promised</source>
        <translation>%1 von %2 Service-Levels wie zugesagt eingehalten</translation>
    </message>
    <message>
        <source>%1 of %2 error budgets not spent</source>
        <translation>%1 von %2 Fehlerbudgets nicht verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2 quality rules met</source>
        <translation>%1 von %2 Qualitätsregeln erfüllt</translation>
    </message>
    <message>
        <source>The score table has a rule that is not understood.</source>
        <translation>Die Punktetabelle hat eine unverständliche Regel.</translation>
    </message>
    <message>
        <source>The score table is incomplete.</source>
        <translation>Die Punktetabelle ist unvollständig.</translation>
    </message>
    <message>
        <source>The score table is no JSON object.</source>
        <translation>Die Punktetabelle ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>meshbook::health::ValueText</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;T</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (until %3)</source>
        <extracomment>Who answers for a breach, why, and until when</extracomment>
        <translation>%1: %2 (bis %3)</translation>
    </message>
    <message>
        <source>%1: %2 (over since %3)</source>
        <translation>%1: %2 (vorbei seit %3)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open breach</source>
        <translation>Offene Verletzung</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Niemand steht dafür ein</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when a breach lasted</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmstes</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>Es steht ein</translation>
    </message>
</context>
<context>
    <name>meshbook::items::CellChangesModel</name>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ChangeSetModel</name>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Bei anderen</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <extracomment>%1 are people: &quot;waits for Ana, Ben&quot;</extracomment>
        <translation>wartet auf %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::CheckModel</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Frequency of updates</source>
        <translation>Aktualisierungshäufigkeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>General availability</source>
        <translation>Allgemeine Verfügbarkeit</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Ende der Unterstützung</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Lebensende</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Supportzeiten</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of a table column: the column or dataset that is checked</extracomment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ClashModel</name>
    <message numerus="yes">
        <source>%n meaning(s)</source>
        <translation>
            <numerusform>%Ln Bedeutung</numerusform>
            <numerusform>%Ln Bedeutungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::ColumnTreeModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
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
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>sources disagree on the type</source>
        <translation>die Quellen sind sich über den Typ uneins</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Req.</source>
        <extracomment>Heading of a narrow table column: whether a value is required</extracomment>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Heading of a table column: the classification, as &quot;confidential&quot;</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Heading of a table column: which files say so</extracomment>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ComparisonModel</name>
    <message>
        <source>breaks readers</source>
        <translation>bricht Leser</translation>
    </message>
    <message>
        <source>breaks writers</source>
        <translation>bricht Schreiber</translation>
    </message>
    <message>
        <source>behaves otherwise</source>
        <translation>verhält sich anders</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, weg</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, new: %2</source>
        <translation>%1, neu: %2</translation>
    </message>
    <message>
        <source>%1, gone: %2</source>
        <translation>%1, weg: %2</translation>
    </message>
    <message>
        <source>%1, before: %2, after: %3</source>
        <translation>%1, vorher: %2, nachher: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ConflictModel</name>
    <message>
        <source>changed here</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>removed in the source</source>
        <translation>in der Quelle entfernt</translation>
    </message>
    <message>
        <source>%1. Before: %2. Mine: %3. Theirs: %4</source>
        <translation>%1. Vorher: %2. Meines: %3. Anderes: %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>meshbook::items::DaysModel</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>close to breach</source>
        <translation>nahe der Verletzung</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Ohne Domäne</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domäne %1</translation>
    </message>
    <message>
        <source>%1, score %2, grade %3</source>
        <translation>%1, Punktzahl %2, Note %3</translation>
    </message>
    <message>
        <source>%1, no score</source>
        <translation>%1, keine Punktzahl</translation>
    </message>
    <message>
        <source>Domain and product</source>
        <translation>Domäne und Produkt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
</context>
<context>
    <name>meshbook::items::DriftTable</name>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht deklariert</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>may be empty or not</source>
        <translation>darf leer sein oder nicht</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FamilyWords</name>
    <message>
        <source>Broader and narrower</source>
        <translation>Weiter und enger</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Ist ein</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Entsprechungen</translation>
    </message>
    <message>
        <source>Opposites</source>
        <translation>Gegensätze</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>broader than %1</source>
        <translation>weiter als %1</translation>
    </message>
    <message>
        <source>narrower than %1</source>
        <translation>enger als %1</translation>
    </message>
    <message>
        <source>more general than %1</source>
        <translation>allgemeiner als %1</translation>
    </message>
    <message>
        <source>a kind of %1</source>
        <translation>eine Art von %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>hat %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>related to %1</source>
        <translation>verwandt mit %1</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>entspricht %1</translation>
    </message>
    <message>
        <source>opposite of %1</source>
        <translation>Gegenteil von %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>ersetzt %1</translation>
    </message>
    <message>
        <source>has the value %1</source>
        <translation>hat den Wert %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FindingModel</name>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Gefunden an</translation>
    </message>
    <message>
        <source>Where, and what to do</source>
        <translation>Wo, und was zu tun ist</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>ID der Richtlinie</translation>
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
        <translation>DataHub-Glossar</translation>
    </message>
    <message>
        <source>DataHub product</source>
        <translation>DataHub-Produkt</translation>
    </message>
    <message>
        <source>DataHub lineage</source>
        <translation>DataHub-Herkunft</translation>
    </message>
    <message>
        <source>OpenMetadata</source>
        <translation>OpenMetadata</translation>
    </message>
    <message>
        <source>OpenMetadata glossary</source>
        <translation>OpenMetadata-Glossar</translation>
    </message>
    <message>
        <source>dbt manifest</source>
        <translation>dbt-Manifest</translation>
    </message>
    <message>
        <source>dbt catalog</source>
        <translation>dbt-Katalog</translation>
    </message>
    <message>
        <source>dbt sources</source>
        <translation>dbt-Quellen</translation>
    </message>
    <message>
        <source>dbt run results</source>
        <translation>dbt-Laufergebnisse</translation>
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
        <translation>Ein Begriff ist in Prüfung, wenn sein Änderungssatz es ist.</translation>
    </message>
    <message>
        <source>“%1” is no status. There are: %2, %3, %4.</source>
        <translation>„%1“ ist kein Status. Es gibt: %2, %3, %4.</translation>
    </message>
    <message>
        <source>There is no term “%1”.</source>
        <translation>Es gibt keinen Begriff „%1“.</translation>
    </message>
    <message>
        <source>“%1” means several terms. Write the way to it from the top, such as %2.</source>
        <translation>„%1“ meint mehrere Begriffe. Schreiben Sie den Weg von oben dorthin, etwa %2.</translation>
    </message>
    <message>
        <source>Terms change their glossary when they are moved.</source>
        <translation>Begriffe wechseln das Glossar, wenn sie verschoben werden.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryGridModel</name>
    <message>
        <source>%1
This term is new.</source>
        <translation>%1
Dieser Begriff ist neu.</translation>
    </message>
    <message>
        <source>%1
Nothing was stated before.</source>
        <translation>%1
Vorher war nichts angegeben.</translation>
    </message>
    <message>
        <source>%1
Before: %2</source>
        <translation>%1
Vorher: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryTreeModel</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>abgekündigt</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>hier geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) below</source>
        <translation>
            <numerusform>%Ln Begriff darunter</numerusform>
            <numerusform>%Ln Begriffe darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryWords</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Hidden labels</source>
        <translation>Verborgene Bezeichnungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>Abgelehnte Verknüpfungen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>Logischer Typ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Oberbegriff</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Unterbegriff</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Synonym</translation>
    </message>
    <message>
        <source>Antonym</source>
        <translation>Gegenbegriff</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Has part</source>
        <translation>Hat als Teil</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Ist ein</translation>
    </message>
    <message>
        <source>Has a</source>
        <translation>Hat ein</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Genaue Entsprechung</translation>
    </message>
    <message>
        <source>Close match</source>
        <translation>Nahe Entsprechung</translation>
    </message>
    <message>
        <source>Broader match</source>
        <translation>Weitere Entsprechung</translation>
    </message>
    <message>
        <source>Narrower match</source>
        <translation>Engere Entsprechung</translation>
    </message>
    <message>
        <source>Related match</source>
        <translation>Verwandte Entsprechung</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owner (%1)</source>
        <translation>Eigentümer (%1)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>abgekündigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A part of a term and its language: &quot;Definition (Deutsch)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>ohne Sprache</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GroupedResultsModel</name>
    <message numerus="yes">
        <source>Group %1, %n match(es), open</source>
        <translation>
            <numerusform>Gruppe %1, %Ln Treffer, offen</numerusform>
            <numerusform>Gruppe %1, %Ln Treffer, offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n match(es), closed</source>
        <translation>
            <numerusform>Gruppe %1, %Ln Treffer, geschlossen</numerusform>
            <numerusform>Gruppe %1, %Ln Treffer, geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only %1, %2 in all</source>
        <translation>Nur %1 zeigen, insgesamt %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more of %1</source>
        <translation>
            <numerusform>Noch %Ln von %1 zeigen</numerusform>
            <numerusform>Noch %Ln von %1 zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::HistoryModel</name>
    <message>
        <source>Added to the catalog</source>
        <translation>Zum Katalog hinzugekommen</translation>
    </message>
    <message>
        <source>Removed from its source</source>
        <translation>Aus der Quelle entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, %5</source>
        <translation>%1, %2, von %3 zu %4, %5</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::HitListModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>Domäne %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::IssueModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
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
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>meshbook::items::IssueText</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>RDF without concepts, datasets or classes that could be glossary terms.</source>
        <translation>RDF ohne Konzepte, Datensätze oder Klassen, die Glossarbegriffe sein könnten.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; is not fetched; names of DCAT, DPROD and SKOS are known.</source>
        <translation>Der Kontext „%1“ wird nicht geholt; Namen von DCAT, DPROD und SKOS sind bekannt.</translation>
    </message>
    <message>
        <source>The event&apos;s job has no usable name.</source>
        <translation>Der Job des Ereignisses hat keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>A dataset has neither an IRI nor a title and was left out.</source>
        <translation>Ein Datensatz hat weder IRI noch Titel und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A section to be used by products; it describes none itself.</source>
        <translation>Ein Abschnitt zur Verwendung durch Produkte; er beschreibt selbst keines.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no full path; the term that ends so was taken.</source>
        <translation>„%1“ ist kein voller Pfad; genommen wurde der Begriff, der so endet.</translation>
    </message>
    <message>
        <source>There is no term &quot;%1&quot; in this file.</source>
        <translation>In dieser Datei gibt es keinen Begriff „%1“.</translation>
    </message>
    <message>
        <source>This is a template: its product has no name yet and is not listed.</source>
        <translation>Das ist eine Vorlage: ihr Produkt hat noch keinen Namen und wird nicht geführt.</translation>
    </message>
    <message>
        <source>Dataset &quot;%1&quot; has no namespace, so it cannot be matched with other sources.</source>
        <translation>Datensatz „%1“ hat keinen Namensraum und lässt sich daher nicht mit anderen Quellen abgleichen.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; differs from &quot;%2&quot;, which name and parent give; both are known.</source>
        <translation>Der Name „%1“ weicht von „%2“ ab, das Name und Übergeordnetes ergeben; beide sind bekannt.</translation>
    </message>
    <message>
        <source>An expectation suite: it names no data asset, so only its results are read.</source>
        <translation>Eine Erwartungssammlung: sie nennt kein Datenobjekt, daher werden nur ihre Ergebnisse gelesen.</translation>
    </message>
    <message>
        <source>Kept as names or texts of other things only: %1.</source>
        <translation>Nur als Namen oder Texte anderer Dinge behalten: %1.</translation>
    </message>
    <message>
        <source>Entities without a place in the catalog were left out: %1.</source>
        <translation>Entitäten ohne Platz im Katalog wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>a %1 server needs &quot;%2&quot;</source>
        <translation>ein %1-Server braucht „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping.</source>
        <translation>„%1“ muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and missing.</source>
        <translation>„%1“ ist Pflicht und fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text and was left out.</source>
        <translation>„%1“ sollte ein Text sein und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list and was left out.</source>
        <translation>„%1“ sollte eine Liste sein und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a credential; it is left out</source>
        <translation>„%1“ enthält Zugangsdaten; es bleibt weg</translation>
    </message>
    <message>
        <source>The value of custom property &quot;%1&quot; is a secret and was left out.</source>
        <translation>Der Wert der eigenen Eigenschaft „%1“ ist geheim und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The contract has no id; &quot;%1&quot; is used</source>
        <translation>Der Vertrag hat keine Kennung; „%1“ wird verwendet</translation>
    </message>
    <message>
        <source>the contract lacks &quot;%1&quot;</source>
        <translation>dem Vertrag fehlt „%1“</translation>
    </message>
    <message>
        <source>A schema object has no name; &quot;%1&quot; is used</source>
        <translation>Ein Schemaobjekt hat keinen Namen; „%1“ wird verwendet</translation>
    </message>
    <message>
        <source>A property has no name; &quot;%1&quot; is used</source>
        <translation>Eine Eigenschaft hat keinen Namen; „%1“ wird verwendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing in this contract</source>
        <translation>„%1“ nennt nichts in diesem Vertrag</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this contract</source>
        <translation>„%1“ steht zweimal in diesem Vertrag</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2 in any version; it is kept as it is.</source>
        <translation>„%1“ ist in keiner Version ein Schlüssel von %2; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is empty</source>
        <translation>„%1“ von %2 ist leer</translation>
    </message>
    <message>
        <source>a quality rule has more than one operator</source>
        <translation>eine Qualitätsregel hat mehr als einen Operator</translation>
    </message>
    <message>
        <source>uses %1 features: %2</source>
        <translation>nutzt Merkmale von %1: %2</translation>
    </message>
    <message>
        <source>still uses names of %1: %2</source>
        <translation>nutzt noch Namen von %1: %2</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Die Datei hat mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice; the last one counts.</source>
        <translation>Der Schlüssel „%1“ steht zweimal; der letzte zählt.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The data product has no id: it is known by its name.</source>
        <translation>Das Datenprodukt hat keine Kennung: es ist unter seinem Namen bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere in this file.</source>
        <translation>„%1“ führt in dieser Datei nirgendwohin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of this source; what it describes is not known.</source>
        <translation>„%1“ ist keine Datei dieser Quelle; was sie beschreibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 more of this kind are not listed.</source>
        <translation>%1 weitere dieser Art sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The file has %1 MB; files over %2 MB are not read.</source>
        <translation>Die Datei hat %1 MB; Dateien über %2 MB werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>declares no version, %1</source>
        <translation>gibt keine Version an, %1</translation>
    </message>
    <message>
        <source>declares %1, %2</source>
        <translation>gibt %1 an, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2</source>
        <translation>„%1“ ist kein Schlüssel von %2</translation>
    </message>
    <message>
        <source>The manifest does not say on which platform its relations are, so they fold with other artifacts of this folder only.</source>
        <translation>Das Manifest sagt nicht, auf welcher Plattform seine Relationen liegen; daher werden sie nur mit anderen Artefakten dieses Ordners zusammengeführt.</translation>
    </message>
    <message>
        <source>A mapping or list stands where a key belongs (an unquoted {{ template }}?); the entry is left out.</source>
        <translation>Wo ein Schlüssel hingehört, steht eine Zuordnung oder Liste (ein {{ template }} ohne Anführungszeichen?); der Eintrag wird ausgelassen.</translation>
    </message>
    <message>
        <source>The document type declares entities that could grow without bound; the file is not read.</source>
        <translation>Der Dokumenttyp deklariert Entitäten, die unbegrenzt wachsen könnten; die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A dbt semantic manifest: its metrics and semantic models are read from manifest.json.</source>
        <translation>Ein semantisches dbt-Manifest: seine Metriken und semantischen Modelle werden aus manifest.json gelesen.</translation>
    </message>
    <message>
        <source>A catalog of the Open Data Product Initiative; it lists products described elsewhere.</source>
        <translation>Ein Katalog der Open Data Product Initiative; er führt Produkte auf, die anderswo beschrieben sind.</translation>
    </message>
    <message>
        <source>The data product has neither a fullyQualifiedName nor a name and cannot be listed.</source>
        <translation>Das Datenprodukt hat weder fullyQualifiedName noch Namen und kann nicht geführt werden.</translation>
    </message>
    <message>
        <source>Too many things of this file share too long descriptions; the rest is left out.</source>
        <translation>Zu viele Dinge dieser Datei teilen sich zu lange Beschreibungen; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>This item is neither a metadata change event nor a proposal and was left out.</source>
        <translation>Dieser Eintrag ist weder ein Metadaten-Änderungsereignis noch ein Vorschlag und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The vocabulary of the Open Data Product Initiative; it describes no product.</source>
        <translation>Das Vokabular der Open Data Product Initiative; es beschreibt kein Produkt.</translation>
    </message>
    <message>
        <source>A measurement of another version, or without subject or time, is left out.</source>
        <translation>Eine Messung einer anderen Version oder ohne Gegenstand oder Zeit wird ausgelassen.</translation>
    </message>
    <message>
        <source>The data product has neither a productID nor a name and cannot be listed.</source>
        <translation>Das Datenprodukt hat weder productID noch Namen und kann nicht geführt werden.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; bytes that could not be read are shown as �.</source>
        <translation>Die Datei ist nicht UTF-8; Bytes, die nicht gelesen werden konnten, erscheinen als �.</translation>
    </message>
    <message>
        <source>The file describes more than the limit allows; the rest was left out.</source>
        <translation>Die Datei beschreibt mehr, als die Grenze erlaubt; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This is a blueprint: its product has no name yet and is not listed.</source>
        <translation>Das ist ein Entwurf: sein Produkt hat noch keinen Namen und wird nicht geführt.</translation>
    </message>
    <message>
        <source>The schema is nested too deeply or too large; the rest is left out.</source>
        <translation>Das Schema ist zu tief verschachtelt oder zu groß; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The data product has neither an id nor a name and cannot be listed.</source>
        <translation>Das Datenprodukt hat weder Kennung noch Namen und kann nicht geführt werden.</translation>
    </message>
    <message>
        <source>This is a template: names that are still placeholders are left out.</source>
        <translation>Das ist eine Vorlage: Namen, die noch Platzhalter sind, werden ausgelassen.</translation>
    </message>
    <message>
        <source>An aspect of a snapshot must be an object with one key, its type.</source>
        <translation>Ein Aspekt einer Momentaufnahme muss ein Objekt mit einem Schlüssel sein, seinem Typ.</translation>
    </message>
    <message>
        <source>the contract lacks &quot;status&quot;, which is optional only from 3.2 on</source>
        <translation>dem Vertrag fehlt „status“, das erst ab 3.2 wegbleiben darf</translation>
    </message>
    <message>
        <source>The manifest names no schema version; it is read by its shape.</source>
        <translation>Das Manifest nennt keine Schemaversion; es wird nach seiner Form gelesen.</translation>
    </message>
    <message>
        <source>The API has too many tables or columns; the rest is left out.</source>
        <translation>Die API hat zu viele Tabellen oder Spalten; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>An authoritative definition without type and url is left out.</source>
        <translation>Eine maßgebliche Definition ohne type und url wird ausgelassen.</translation>
    </message>
    <message>
        <source>The schema of the messages is no JSON text that can be read.</source>
        <translation>Das Schema der Nachrichten ist kein lesbarer JSON-Text.</translation>
    </message>
    <message>
        <source>Results without a time are taken as of the time of the file.</source>
        <translation>Ergebnisse ohne Zeit gelten als so alt wie die Datei.</translation>
    </message>
    <message>
        <source>&quot;&lt;&lt;&quot; merges mappings only; it is kept as an ordinary key.</source>
        <translation>„&lt;&lt;“ führt nur Zuordnungen zusammen; es bleibt ein gewöhnlicher Schlüssel.</translation>
    </message>
    <message>
        <source>A document in this file is no data product and is left out.</source>
        <translation>Ein Dokument in dieser Datei ist kein Datenprodukt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>A validation result without a list of results is left out.</source>
        <translation>Ein Prüfergebnis ohne Liste von Ergebnissen wird ausgelassen.</translation>
    </message>
    <message>
        <source>The version of the standard is not declared (apiVersion).</source>
        <translation>Die Version des Standards ist nicht angegeben (apiVersion).</translation>
    </message>
    <message>
        <source>Too many contexts within contexts; the rest are left out.</source>
        <translation>Zu viele Kontexte in Kontexten; die übrigen werden ausgelassen.</translation>
    </message>
    <message>
        <source>A contract result without contract or time was left out.</source>
        <translation>Ein Vertragsergebnis ohne Vertrag oder Zeit wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This JSON text cannot be read: it is no object or list.</source>
        <translation>Dieser JSON-Text lässt sich nicht lesen: er ist weder Objekt noch Liste.</translation>
    </message>
    <message>
        <source>An edge names an end that is no asset and was left out.</source>
        <translation>Eine Kante nennt ein Ende, das kein Objekt ist, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A value is longer than allowed; is a quote not closed?</source>
        <translation>Ein Wert ist länger als erlaubt; ist ein Anführungszeichen nicht geschlossen?</translation>
    </message>
    <message>
        <source>There are more problems of this kind than are listed.</source>
        <translation>Es gibt mehr Probleme dieser Art, als aufgeführt sind.</translation>
    </message>
    <message>
        <source>A contact point without name and address is left out.</source>
        <translation>Ein Ansprechpartner ohne Namen und Adresse wird ausgelassen.</translation>
    </message>
    <message>
        <source>Results without the name of their test were left out.</source>
        <translation>Ergebnisse ohne den Namen ihres Tests wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A list of tables without the contract they belong to</source>
        <translation>Eine Liste von Tabellen ohne den Vertrag, zu dem sie gehören</translation>
    </message>
    <message>
        <source>The result of an assertion run should be an object.</source>
        <translation>Das Ergebnis eines Prüflaufs sollte ein Objekt sein.</translation>
    </message>
    <message>
        <source>Owners should be an object with users and groups.</source>
        <translation>Eigentümer sollten ein Objekt mit Benutzern und Gruppen sein.</translation>
    </message>
    <message>
        <source>A result without unique_id or status is left out.</source>
        <translation>Ein Ergebnis ohne unique_id oder status wird ausgelassen.</translation>
    </message>
    <message>
        <source>The version of the specification is not declared.</source>
        <translation>Die Version der Spezifikation ist nicht angegeben.</translation>
    </message>
    <message>
        <source>A support channel that says nothing is left out.</source>
        <translation>Ein Supportkanal, der nichts sagt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>It cannot be told what this is; it was left out.</source>
        <translation>Es ist nicht zu erkennen, was das ist; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A result that names no expectation is left out.</source>
        <translation>Ein Ergebnis, das keine Erwartung nennt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: permission denied.</source>
        <translation>Der Ordner lässt sich nicht öffnen: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The version of the descriptor is not declared.</source>
        <translation>Die Version des Deskriptors ist nicht angegeben.</translation>
    </message>
    <message>
        <source>A result does not say whether it is a success.</source>
        <translation>Ein Ergebnis sagt nicht, ob es ein Erfolg ist.</translation>
    </message>
    <message>
        <source>Nothing in this file is known to the catalog.</source>
        <translation>Nichts in dieser Datei ist dem Katalog bekannt.</translation>
    </message>
    <message>
        <source>An input contract without an id is left out.</source>
        <translation>Ein Eingangsvertrag ohne Kennung wird ausgelassen.</translation>
    </message>
    <message>
        <source>A data contract without a name was left out.</source>
        <translation>Ein Datenvertrag ohne Namen wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A test case names no table and was left out.</source>
        <translation>Ein Testfall nennt keine Tabelle und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A glossary term without a name was left out.</source>
        <translation>Ein Glossarbegriff ohne Namen wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The text in aspect.value is not valid JSON.</source>
        <translation>Der Text in aspect.value ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>primaryKey is true or false, not a number</source>
        <translation>primaryKey ist wahr oder falsch, keine Zahl</translation>
    </message>
    <message>
        <source>an operator needs a &quot;metric&quot; or a query</source>
        <translation>ein Operator braucht eine „metric“ oder eine Abfrage</translation>
    </message>
    <message>
        <source>A team member without a name is left out.</source>
        <translation>Ein Teammitglied ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file is empty now; it was not before.</source>
        <translation>Die Datei ist jetzt leer; vorher war sie es nicht.</translation>
    </message>
    <message>
        <source>The reader for CSV could not be started.</source>
        <translation>Der Leser für CSV konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>An upstream needs a name and a platform.</source>
        <translation>Ein Vorläufer braucht einen Namen und eine Plattform.</translation>
    </message>
    <message>
        <source>There are too many blank lines in a row.</source>
        <translation>Zu viele leere Zeilen hintereinander.</translation>
    </message>
    <message>
        <source>An assertion without a name is left out.</source>
        <translation>Eine Prüfung ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>A dimension without a name is left out.</source>
        <translation>Eine Dimension ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>A pipeline without a name was left out.</source>
        <translation>Eine Pipeline ohne Namen wurde ausgelassen.</translation>
    </message>
    <message>
        <source>An entity needs a name and a platform.</source>
        <translation>Eine Entität braucht einen Namen und eine Plattform.</translation>
    </message>
    <message>
        <source>A glossary without a key was left out.</source>
        <translation>Ein Glossar ohne Schlüssel wurde ausgelassen.</translation>
    </message>
    <message>
        <source>a custom rule needs &quot;implementation&quot;</source>
        <translation>eine eigene Regel braucht „implementation“</translation>
    </message>
    <message>
        <source>The file is binary; text was expected.</source>
        <translation>Die Datei ist binär; erwartet wurde Text.</translation>
    </message>
    <message>
        <source>An entry without a name was left out.</source>
        <translation>Ein Eintrag ohne Namen wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The YAML parser could not be started.</source>
        <translation>Der YAML-Parser konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A dataset without a name is left out.</source>
        <translation>Ein Datensatz ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>An asset without a name was left out.</source>
        <translation>Ein Objekt ohne Namen wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A column without a name was left out.</source>
        <translation>Eine Spalte ohne Namen wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The snapshot has no list of aspects.</source>
        <translation>Die Momentaufnahme hat keine Liste von Aspekten.</translation>
    </message>
    <message>
        <source>The proposal has no valid entityUrn.</source>
        <translation>Der Vorschlag hat keine gültige entityUrn.</translation>
    </message>
    <message>
        <source>The file is binary and was not read.</source>
        <translation>Die Datei ist binär und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>An owner without a name is left out.</source>
        <translation>Ein Eigentümer ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;columnMetrics&quot; must be an object.</source>
        <translation>„columnMetrics“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The RDF parser could not be started.</source>
        <translation>Der RDF-Parser konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A freshness result names no source.</source>
        <translation>Ein Aktualitätsergebnis nennt keine Quelle.</translation>
    </message>
    <message>
        <source>A field without a name is left out.</source>
        <translation>Ein Feld ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>A term without a key was left out.</source>
        <translation>Ein Begriff ohne Schlüssel wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the contract lacks &quot;apiVersion&quot;</source>
        <translation>dem Vertrag fehlt „apiVersion“</translation>
    </message>
    <message>
        <source>References go round in a circle.</source>
        <translation>Verweise drehen sich im Kreis.</translation>
    </message>
    <message>
        <source>The file names no data product.</source>
        <translation>Die Datei nennt kein Datenprodukt.</translation>
    </message>
    <message>
        <source>a library rule needs &quot;metric&quot;</source>
        <translation>eine Bibliotheksregel braucht „metric“</translation>
    </message>
    <message>
        <source>&quot;identifiers&quot; must be a list.</source>
        <translation>„identifiers“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>The snapshot has no valid urn.</source>
        <translation>Die Momentaufnahme hat keine gültige URN.</translation>
    </message>
    <message>
        <source>The text is cut by a NUL byte.</source>
        <translation>Der Text ist durch ein NUL-Byte abgeschnitten.</translation>
    </message>
    <message>
        <source>a custom rule needs &quot;engine&quot;</source>
        <translation>eine eigene Regel braucht „engine“</translation>
    </message>
    <message>
        <source>&quot;assertions&quot; must be a list.</source>
        <translation>„assertions“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>a library rule needs &quot;rule&quot;</source>
        <translation>eine Bibliotheksregel braucht „rule“</translation>
    </message>
    <message>
        <source>The file is no readable RDF.</source>
        <translation>Die Datei ist kein lesbares RDF.</translation>
    </message>
    <message>
        <source>The data product has no id.</source>
        <translation>Das Datenprodukt hat keine Kennung.</translation>
    </message>
    <message>
        <source>an sql rule needs &quot;query&quot;</source>
        <translation>eine SQL-Regel braucht „query“</translation>
    </message>
    <message>
        <source>An event must be an object.</source>
        <translation>Ein Ereignis muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;owners&quot; must be a list.</source>
        <translation>„owners“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;fields&quot; must be a list.</source>
        <translation>„fields“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>A field has no fieldPath.</source>
        <translation>Ein Feld hat keinen fieldPath.</translation>
    </message>
    <message>
        <source>An asset should be a urn.</source>
        <translation>Ein Objekt sollte eine URN sein.</translation>
    </message>
    <message>
        <source>A port must be a mapping.</source>
        <translation>Ein Port muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>Columns should be a list.</source>
        <translation>Spalten sollten eine Liste sein.</translation>
    </message>
    <message>
        <source>Tags should be a list.</source>
        <translation>Tags sollten eine Liste sein.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>So eine Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>Eine Spalte hat keinen Namen.</translation>
    </message>
    <message>
        <source>The term has no name.</source>
        <translation>Der Begriff hat keinen Namen.</translation>
    </message>
    <message>
        <source>The term has no key.</source>
        <translation>Der Begriff hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A port has no name.</source>
        <translation>Ein Port hat keinen Namen.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>the logical type of a schema object is &quot;object&quot;, not &quot;%1&quot;</source>
        <translation>der logische Typ eines Schemaobjekts ist „object“, nicht „%1“</translation>
    </message>
    <message>
        <source>This is a template: its placeholders are not filled in. %1</source>
        <translation>Das ist eine Vorlage: ihre Platzhalter sind nicht ausgefüllt. %1</translation>
    </message>
    <message>
        <source>References come in pairs of name and URL; &quot;%1&quot; is left over.</source>
        <translation>Verweise kommen paarweise als Name und URL; „%1“ bleibt übrig.</translation>
    </message>
    <message>
        <source>dbt could not read a part of the warehouse: %1</source>
        <translation>dbt konnte einen Teil des Warehouse nicht lesen: %1</translation>
    </message>
    <message>
        <source>The .gitignore files could not be honoured: %1</source>
        <translation>Die .gitignore-Dateien konnten nicht beachtet werden: %1</translation>
    </message>
    <message>
        <source>Changes of these aspects were left out: %1.</source>
        <translation>Änderungen dieser Aspekte wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Merge keys would unfold to more than %1 values.</source>
        <translation>Merge-Schlüssel würden sich auf mehr als %1 Werte entfalten.</translation>
    </message>
    <message>
        <source>A change of the column lineage of %1 has a form that is not understood.</source>
        <translation>Eine Änderung der Spaltenherkunft von %1 hat eine Form, die nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Aliases would unfold to more than %1 values.</source>
        <translation>Aliasse würden sich auf mehr als %1 Werte entfalten.</translation>
    </message>
    <message>
        <source>Something is said of the field %1, which the schema of %2 does not have.</source>
        <translation>Über das Feld %1 wird etwas gesagt, das das Schema von %2 nicht hat.</translation>
    </message>
    <message>
        <source>A constraint names the column %1, which the table does not have.</source>
        <translation>Eine Einschränkung nennt die Spalte %1, die die Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>The manifest declares version %1; it is read by its shape.</source>
        <translation>Das Manifest gibt Version %1 an; es wird nach seiner Form gelesen.</translation>
    </message>
    <message>
        <source>Folders nested deeper than %1 are not read.</source>
        <translation>Ordner, die tiefer als %1 verschachtelt sind, werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The schema is written as %1; it is kept as it is</source>
        <translation>Das Schema ist als %1 geschrieben; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The primary key names &quot;%1&quot;, which is no field of &quot;%2&quot;</source>
        <translation>Der Primärschlüssel nennt „%1“, das kein Feld von „%2“ ist</translation>
    </message>
    <message>
        <source>The file has more than %1 statements; it is not read.</source>
        <translation>Die Datei hat mehr als %1 Aussagen; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has more than %1 anchors.</source>
        <translation>Die Datei hat mehr als %1 Anker.</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>Die Datei hat mehr als %1 Aliasse.</translation>
    </message>
    <message>
        <source>A component of kind &quot;%1&quot; is not listed.</source>
        <translation>Eine Komponente der Art „%1“ wird nicht geführt.</translation>
    </message>
    <message>
        <source>A text is longer than %1 bytes.</source>
        <translation>Ein Text ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>A key is longer than %1 bytes.</source>
        <translation>Ein Schlüssel ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>There are more than %1 issues; the rest is not listed.</source>
        <translation>Es gibt mehr als %1 Hinweise; die übrigen sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Properties below &quot;%1&quot; are nested too deep; they are left out</source>
        <translation>Eigenschaften unter „%1“ sind zu tief verschachtelt; sie werden ausgelassen</translation>
    </message>
    <message>
        <source>Written by &quot;dbt %1&quot;, which runs nothing: its %2 results are no verdicts.</source>
        <translation>Geschrieben von „dbt %1“, das nichts ausführt: seine %2 Ergebnisse sind keine Urteile.</translation>
    </message>
    <message>
        <source>An edge from &quot;%1&quot; to &quot;%2&quot; names something that is no asset.</source>
        <translation>Eine Kante von „%1“ nach „%2“ nennt etwas, das kein Objekt ist.</translation>
    </message>
    <message>
        <source>Fields below &quot;%1&quot; are nested too deep; they are left out</source>
        <translation>Felder unter „%1“ sind zu tief verschachtelt; sie werden ausgelassen</translation>
    </message>
    <message>
        <source>Only the first %1 files of this folder are read.</source>
        <translation>Nur die ersten %1 Dateien dieses Ordners werden gelesen.</translation>
    </message>
    <message>
        <source>The assertion %1 names no dataset.</source>
        <translation>Die Prüfung %1 nennt keinen Datensatz.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2; the rest was left out.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The parent &quot;%1&quot; belongs to another glossary than &quot;%2&quot;.</source>
        <translation>Der übergeordnete Begriff „%1“ gehört zu einem anderen Glossar als „%2“.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the limit is %2.</source>
        <translation>Die Datei hat %1 Bytes; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>info lacks &quot;%1&quot;</source>
        <translation>info fehlt „%1“</translation>
    </message>
    <message>
        <source>The term &quot;%1&quot; stands in an earlier line too.</source>
        <translation>Der Begriff „%1“ steht auch in einer früheren Zeile.</translation>
    </message>
    <message>
        <source>The alias *%1 has no anchor before it.</source>
        <translation>Der Alias *%1 hat keinen Anker davor.</translation>
    </message>
    <message>
        <source>The aspect %1 of %2 is not an object.</source>
        <translation>Der Aspekt %1 von %2 ist kein Objekt.</translation>
    </message>
    <message>
        <source>The aspect %1 of %2 has no content.</source>
        <translation>Der Aspekt %1 von %2 hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The alias *%1 contains itself.</source>
        <translation>Der Alias *%1 enthält sich selbst.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is not known; read as version 1.</source>
        <translation>Version „%1“ ist nicht bekannt; gelesen als Version 1.</translation>
    </message>
    <message>
        <source>The field %1 stands twice; the first is kept.</source>
        <translation>Das Feld %1 steht zweimal; das erste bleibt.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is read by its shape.</source>
        <translation>Version „%1“ wird nach ihrer Form gelesen.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is read as 1.0.0.</source>
        <translation>Version „%1“ wird als 1.0.0 gelesen.</translation>
    </message>
    <message>
        <source>Declares %1 and has the sections inside &quot;product&quot;, as 4.0 does.</source>
        <translation>Gibt %1 an und hat die Abschnitte innerhalb von „product“, wie 4.0 es tut.</translation>
    </message>
    <message>
        <source>A run of %1 has no subject or no time and was left out.</source>
        <translation>Ein Lauf von %1 hat keinen Gegenstand oder keine Zeit und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The test %1 depends on nothing and is left out.</source>
        <translation>Der Test %1 hängt von nichts ab und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Declares %1 and uses features of %2.</source>
        <translation>Gibt %1 an und nutzt Merkmale von %2.</translation>
    </message>
    <message>
        <source>Facet &quot;%1&quot; must be an object.</source>
        <translation>Facette „%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; stands twice with the same version.</source>
        <translation>Port „%1“ steht zweimal mit derselben Version.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the Open Data Product Standard.</source>
        <translation>„%1“ ist keine Version des Open Data Product Standard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither JSON nor YAML that can be read.</source>
        <translation>„%1“ ist weder lesbares JSON noch YAML.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 should be a text and was left out.</source>
        <translation>„%1“ von %2 sollte ein Text sein und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 should be a list and was left out.</source>
        <translation>„%1“ von %2 sollte eine Liste sein und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quality dimension of the standard</source>
        <translation>„%1“ ist keine Qualitätsdimension des Standards</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2 but is %3; it is left out</source>
        <translation>„%1“ sollte %2 sein, ist aber %3; es bleibt weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fully qualified name of a term.</source>
        <translation>„%1“ ist kein vollständiger Name eines Begriffs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no definition of this contract</source>
        <translation>„%1“ nennt keine Definition dieses Vertrags</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no logical type of the standard</source>
        <translation>„%1“ ist kein logischer Typ des Standards</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server type of the standard</source>
        <translation>„%1“ ist kein Servertyp des Standards</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2; it is left out.</source>
        <translation>„%1“ sollte %2 sein; es bleibt weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping or a list.</source>
        <translation>„%1“ muss eine Zuordnung oder eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to &quot;%2&quot; names no dataset.</source>
        <translation>„%1“ nach „%2“ nennt keinen Datensatz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of terms.</source>
        <translation>„%1“ sollte eine Liste von Begriffen sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of quality rule</source>
        <translation>„%1“ ist keine Art von Qualitätsregel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field type of DCS</source>
        <translation>„%1“ ist kein Feldtyp von DCS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2 servers</source>
        <translation>„%1“ ist kein Schlüssel von %2-Servern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of quality</source>
        <translation>„%1“ ist keine Art von Qualität</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list.</source>
        <translation>„%1“ sollte eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no urn.</source>
        <translation>„%1“ ist keine URN.</translation>
    </message>
    <message>
        <source>%1 services, databases, schemas, tags or classifications have no page in the catalog.</source>
        <translation>%1 Dienste, Datenbanken, Schemata, Tags oder Klassifikationen haben keine Seite im Katalog.</translation>
    </message>
    <message>
        <source>%1 is among its own broader terms; the tree shows it as a top term.</source>
        <translation>%1 steht unter seinen eigenen Oberbegriffen; der Baum zeigt ihn als obersten Begriff.</translation>
    </message>
    <message>
        <source>%1 stands twice in this manifest; the first is used.</source>
        <translation>%1 steht zweimal in diesem Manifest; das erste wird verwendet.</translation>
    </message>
    <message>
        <source>%1 has no place in the catalog and was left out.</source>
        <translation>%1 hat keinen Platz im Katalog und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 looks like a secret and was left out.</source>
        <translation>%1 sieht wie ein Geheimnis aus und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 does not name a dataset.</source>
        <translation>%1 nennt keinen Datensatz.</translation>
    </message>
    <message>
        <source>&quot;\u&quot; needs four hexadecimal digits</source>
        <translation>„\u“ braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a version that was never published</source>
        <translation>eine Version, die nie veröffentlicht wurde</translation>
    </message>
    <message>
        <source>metric instead of rule (quality)</source>
        <translation>metric statt rule (Qualität)</translation>
    </message>
    <message>
        <source>quality of the whole contract</source>
        <translation>Qualität des ganzen Vertrags</translation>
    </message>
    <message>
        <source>quality of models and fields</source>
        <translation>Qualität von Modellen und Feldern</translation>
    </message>
    <message>
        <source>the bytes are not UTF-8</source>
        <translation>die Bytes sind nicht UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>support without url</source>
        <translation>Support ohne url</translation>
    </message>
    <message>
        <source>a mapping or a list</source>
        <translation>eine Zuordnung oder eine Liste</translation>
    </message>
    <message>
        <source>lineage of fields</source>
        <translation>Herkunft von Feldern</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>es gibt keinen Wert</translation>
    </message>
    <message>
        <source>A part of a text</source>
        <translation>Ein Teil eines Textes</translation>
    </message>
    <message>
        <source>made of mappings</source>
        <translation>aus Zuordnungen bestehend</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a data product</source>
        <translation>ein Datenprodukt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>team object</source>
        <translation>team als Objekt</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>ein Port</translation>
    </message>
    <message>
        <source>there is something after the end of the value: %1</source>
        <translation>nach dem Ende des Wertes steht noch etwas: %1</translation>
    </message>
    <message>
        <source>a text holds an unescaped control character, %1</source>
        <translation>ein Text enthält ein Steuerzeichen ohne Escape, %1</translation>
    </message>
    <message>
        <source>a key in double quotes is expected, not %1</source>
        <translation>erwartet wird ein Schlüssel in doppelten Anführungszeichen, nicht %1</translation>
    </message>
    <message>
        <source>&quot;:&quot; is expected after the key, not %1</source>
        <translation>nach dem Schlüssel wird „:“ erwartet, nicht %1</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>erwartet wird ein Wert, nicht %1</translation>
    </message>
    <message>
        <source>the end is missing: a &quot;%1&quot; is not closed</source>
        <translation>das Ende fehlt: ein „%1“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>Der Wert von „%1“</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;%1&quot; is expected, not %2</source>
        <translation>erwartet wird „,“ oder „%1“, nicht %2</translation>
    </message>
    <message>
        <source>byte 0x%1</source>
        <translation>Byte 0x%1</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is no escape of JSON</source>
        <translation>„\%1“ ist kein Escape von JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value</source>
        <translation>„%1“ ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>%1 of the contract</source>
        <translation>%1 des Vertrags</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 as a bound</source>
        <translation>%1 als Grenze</translation>
    </message>
    <message>
        <source>%1 (servers)</source>
        <translation>%1 (servers)</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1-Server</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>Typ %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LevelModel</name>
    <message>
        <source>no data</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>erfüllt %1</translation>
    </message>
    <message>
        <source>budget left: %1</source>
        <translation>Restbudget: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n expected measurement(s) did not come</source>
        <translation>
            <numerusform>%Ln erwartete Messung blieb aus</numerusform>
            <numerusform>%Ln erwartete Messungen blieben aus</numerusform>
        </translation>
    </message>
    <message>
        <source>the budget is burning fast</source>
        <translation>das Budget schwindet schnell</translation>
    </message>
    <message>
        <source>Promised or checked</source>
        <extracomment>Heading of a list of promises and quality rules</extracomment>
        <translation>Zugesagt oder geprüft</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nie gelaufen</translation>
    </message>
    <message>
        <source>never run: counts neither as met nor as broken</source>
        <translation>nie gelaufen: zählt weder als erfüllt noch als verletzt</translation>
    </message>
    <message>
        <source>nobody measured it: counts neither as met nor as broken</source>
        <translation>nie gemessen: zählt weder als erfüllt noch als verletzt</translation>
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
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintKindModel</name>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>One word, several meanings</source>
        <translation>Ein Wort, mehrere Bedeutungen</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintModel</name>
    <message>
        <source>can be fixed</source>
        <translation>behebbar</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintWords</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Fast doppelte</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Missing definitions</source>
        <translation>Fehlende Definitionen</translation>
    </message>
    <message>
        <source>Empty definitions</source>
        <translation>Leere Definitionen</translation>
    </message>
    <message>
        <source>Circular definitions</source>
        <translation>Zirkuläre Definitionen</translation>
    </message>
    <message>
        <source>Unknown abbreviations</source>
        <translation>Unbekannte Abkürzungen</translation>
    </message>
    <message>
        <source>Missing inverses</source>
        <translation>Fehlende Gegenrichtungen</translation>
    </message>
    <message>
        <source>Unused terms</source>
        <translation>Unbenutzte Begriffe</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Defekte Verknüpfungen</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Warten zu lange</translation>
    </message>
    <message>
        <source>Fixing merges them: the other label becomes a synonym, and references follow.</source>
        <translation>Beheben führt sie zusammen: Die andere Bezeichnung wird Synonym, und Verweise folgen.</translation>
    </message>
    <message>
        <source>Open the term and give it a place or a relation.</source>
        <translation>Öffnen Sie den Begriff und geben Sie ihm einen Platz oder eine Beziehung.</translation>
    </message>
    <message>
        <source>Fixing moves the term to the top of its glossary.</source>
        <translation>Beheben stellt den Begriff an die Spitze seines Glossars.</translation>
    </message>
    <message>
        <source>Open the term and write its definition.</source>
        <translation>Öffnen Sie den Begriff und schreiben Sie seine Definition.</translation>
    </message>
    <message>
        <source>Open the term and say what it means in other words.</source>
        <translation>Öffnen Sie den Begriff und sagen Sie mit anderen Worten, was er bedeutet.</translation>
    </message>
    <message>
        <source>Fixing adds the abbreviation to the term whose initials it has.</source>
        <translation>Beheben fügt die Abkürzung dem Begriff hinzu, dessen Anfangsbuchstaben sie hat.</translation>
    </message>
    <message>
        <source>Fixing states the relation at the other end too.</source>
        <translation>Beheben gibt die Beziehung auch am anderen Ende an.</translation>
    </message>
    <message>
        <source>Link it to data, or deprecate it.</source>
        <translation>Verknüpfen Sie ihn mit Daten oder kündigen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Fixing follows merged terms and removes what leads nowhere.</source>
        <translation>Beheben folgt zusammengeführten Begriffen und entfernt, was nirgends hinführt.</translation>
    </message>
    <message>
        <source>Submit, approve or withdraw what waits.</source>
        <translation>Reichen Sie ein, geben Sie frei oder ziehen Sie zurück, was wartet.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::MeasuredModel</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>close to breach</source>
        <translation>nahe der Verletzung</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>gewarnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>schiefgegangen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
</context>
<context>
    <name>meshbook::items::NeighbourModel</name>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureOutlineModel</name>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>vorgelagert</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>nachgelagert</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%Ln Kante</numerusform>
            <numerusform>%Ln Kanten</numerusform>
        </translation>
    </message>
    <message>
        <source>see above</source>
        <translation>siehe oben</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>Gruppe mit %Ln Eintrag</numerusform>
            <numerusform>Gruppe mit %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How it flows</source>
        <translation>Wie es fließt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureTableModel</name>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>flows to</source>
        <translation>fließt zu</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>erzeugt aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Anderes Ende</translation>
    </message>
    <message>
        <source>Its column</source>
        <translation>Seine Spalte</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PolicyListModel</name>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ReadinessModel</name>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Kürzlich geändert</translation>
    </message>
    <message>
        <source>Products with an owner</source>
        <translation>Produkte mit Eigentümer</translation>
    </message>
    <message>
        <source>Products with a contract</source>
        <translation>Produkte mit Vertrag</translation>
    </message>
    <message>
        <source>Products that promise service levels</source>
        <translation>Produkte, die Service-Level zusagen</translation>
    </message>
    <message>
        <source>Columns linked to a term</source>
        <translation>Spalten mit einem Begriff</translation>
    </message>
    <message>
        <source>Things that keep the policies that are about them</source>
        <translation>Dinge, die ihre Richtlinien einhalten</translation>
    </message>
    <message numerus="yes">
        <source>Products with a change or a new version in the last %n days</source>
        <translation>
            <numerusform>Produkte mit einer Änderung oder neuen Version am letzten Tag</numerusform>
            <numerusform>Produkte mit einer Änderung oder neuen Version in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domänen</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Ohne Domäne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%Ln neue Version</numerusform>
            <numerusform>%Ln neue Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
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
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>When a source was removed</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
</context>
<context>
    <name>meshbook::items::Replacement</name>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>Das ist kein regulärer Ausdruck: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>This expression takes too long. Write a simpler one.</source>
        <translation>Dieser Ausdruck dauert zu lange. Schreiben Sie einen einfacheren.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::RevisionModel</name>
    <message>
        <source>sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ScorecardModel</name>
    <message>
        <source>All domains</source>
        <translation>Alle Domänen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing to check</source>
        <translation>%1: nichts zu prüfen</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 von 100</translation>
    </message>
    <message>
        <source>%1 of %2 checks are not kept</source>
        <translation>%1 von %2 Prüfungen sind nicht eingehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%Ln ausgenommen</numerusform>
            <numerusform>%Ln ausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
</context>
<context>
    <name>meshbook::items::SourceModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>wird geholt</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>putting together</source>
        <translation>wird zusammengesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2, %3 files, %4 things, issues: %5, %6</source>
        <translation>%1, %2, %3 Dateien, %4 Einträge, Probleme: %5, %6</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
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
        <translation>Punktzahl %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Punktzahl</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>After the words of an open breach: how many others there are</extracomment>
        <translation>%1 (+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new breach(es)</source>
        <translation>
            <numerusform>%Ln neue Verletzung</numerusform>
            <numerusform>%Ln neue Verletzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>Punktzahl %1 → %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Keine Messungen</translation>
    </message>
    <message>
        <source>No open breach</source>
        <translation>Keine offene Verletzung</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Day by day, %1 – %2</source>
        <translation>Tag für Tag, %1 – %2</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>The share of time in which a promise was met</extracomment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Restliches Fehlerbudget</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>Offene Verletzungen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nichts zugesagt</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>%1; not in force</source>
        <translation>%1; nicht gültig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; sources disagree</source>
        <translation>%1; Quellen sind uneins</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value in force</source>
        <translation>Gültiger Wert</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementTable</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>meshbook::items::TermChanges</name>
    <message>
        <source>merged into %1</source>
        <translation>zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>new term</source>
        <translation>neuer Begriff</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>meshbook::items::TermOutline</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Without a glossary</source>
        <translation>Ohne Glossar</translation>
    </message>
    <message>
        <source>Without a domain</source>
        <translation>Ohne Domäne</translation>
    </message>
    <message>
        <source>Without a steward</source>
        <translation>Ohne Steward</translation>
    </message>
</context>
<context>
    <name>meshbook::items::WaiverModel</name>
    <message numerus="yes">
        <source>ran out %n days ago</source>
        <translation>
            <numerusform>vor %Ln Tag abgelaufen</numerusform>
            <numerusform>vor %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Festgehalten in</translation>
    </message>
</context>
<context>
    <name>meshbook::items::healthwords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A check and the column it is about: &quot;Completeness of email&quot;</extracomment>
        <translation>%1 von %2</translation>
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
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, in the notation of QLocale: &quot;21 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
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
        <translation>Zusage %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A limit and the share of time in which it is kept: &quot;≤ 2 h in 90 %&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>spent %1×</source>
        <translation>%1× verbraucht</translation>
    </message>
    <message>
        <source>%1 %2, since %3</source>
        <translation>%1 %2, seit %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>erholt</translation>
    </message>
    <message>
        <source>nobody measured on</source>
        <translation>niemand maß weiter</translation>
    </message>
    <message>
        <source>maintenance began</source>
        <translation>Wartung begann</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>schlimmstens %1</translation>
    </message>
    <message>
        <source>%1, promised %2</source>
        <translation>%1, zugesagt %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 von %Ln Tag erfüllt</numerusform>
            <numerusform>%1 von %Ln Tagen erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1 in breach</source>
        <translation>%1 verletzt</translation>
    </message>
    <message>
        <source>%1 close to it</source>
        <translation>%1 nahe daran</translation>
    </message>
    <message>
        <source>Write a service level or a quality rule into the contract, or add a source with the results of tests (dbt, Great Expectations): the next sync shows them here.</source>
        <translation>Schreiben Sie ein Service-Level oder eine Qualitätsregel in den Vertrag, oder fügen Sie eine Quelle mit Testergebnissen hinzu (dbt, Great Expectations): die nächste Synchronisierung zeigt sie hier.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::marks</name>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>declared, never observed</source>
        <translation>erklärt, nie beobachtet</translation>
    </message>
    <message>
        <source>observed, not declared</source>
        <translation>beobachtet, nicht erklärt</translation>
    </message>
</context>
<context>
    <name>meshbook::items::policywords</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>until %1 by %2: %3</source>
        <translation>bis %1 durch %2: %3</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>sicher zu %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Ohne Domäne</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgBoxes</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>+ %Ln weiterer</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgLegend</name>
    <message>
        <source>feeds</source>
        <translation>speist</translation>
    </message>
    <message>
        <source>traced</source>
        <translation>verfolgt</translation>
    </message>
    <message>
        <source>over what is left out</source>
        <translation>über Ausgelassenes hinweg</translation>
    </message>
    <message>
        <source>more, not shown</source>
        <translation>weitere, nicht gezeigt</translation>
    </message>
    <message>
        <source>named, described nowhere</source>
        <translation>genannt, nirgends beschrieben</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>changed or at risk</source>
        <translation>geändert oder gefährdet</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Judge</name>
    <message>
        <source>The database gave no value.</source>
        <translation>Die Datenbank gab keinen Wert.</translation>
    </message>
    <message>
        <source>The database gave &quot;%1&quot;, which is no number.</source>
        <translation>Die Datenbank gab „%1“, das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The expectation &quot;%1&quot; cannot be held against &quot;%2&quot;.</source>
        <translation>Die Erwartung „%1“ lässt sich nicht mit „%2“ vergleichen.</translation>
    </message>
    <message>
        <source>The column holds no value, so nothing is known of its age.</source>
        <translation>Die Spalte hat keinen Wert, daher ist über ihr Alter nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value lies %n second(s) in the future.</source>
        <translation>
            <numerusform>Der neueste Wert liegt %Ln Sekunde in der Zukunft.</numerusform>
            <numerusform>Der neueste Wert liegt %Ln Sekunden in der Zukunft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>Neuester Wert: %1</translation>
    </message>
    <message>
        <source>The database gave no row.</source>
        <translation>Die Datenbank gab keine Zeile.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL gave several rows where one value is expected.</source>
        <translation>Das SQL der Regel gab mehrere Zeilen, wo ein Wert erwartet wird.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Placeholders</name>
    <message>
        <source>The rule&apos;s SQL asks for ${%1}, which Meshbook does not know.</source>
        <translation>Das SQL der Regel verlangt ${%1}, das Meshbook nicht kennt.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL asks for ${%1}, but the rule is not about one.</source>
        <translation>Das SQL der Regel verlangt ${%1}, aber die Regel handelt von keinem.</translation>
    </message>
    <message>
        <source>The rule has no SQL.</source>
        <translation>Die Regel hat kein SQL.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL puts a table before a field within a column.</source>
        <translation>Das SQL der Regel setzt eine Tabelle vor ein Feld innerhalb einer Spalte.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::PostgresDatabase</name>
    <message>
        <source>Memory ran out.</source>
        <translation>Der Speicher reichte nicht aus.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>Keine Verbindung: %1</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>Die Verbindung ging verloren: %1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>Die Datenbank meldet: %1</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::RulePlanner</name>
    <message>
        <source>The rule does not say which column it is about.</source>
        <translation>Die Regel sagt nicht, von welcher Spalte sie handelt.</translation>
    </message>
    <message>
        <source>Nothing says which values are valid.</source>
        <translation>Nirgends steht, welche Werte gültig sind.</translation>
    </message>
    <message>
        <source>The rule does not say where its values must be.</source>
        <translation>Die Regel sagt nicht, wo ihre Werte liegen müssen.</translation>
    </message>
    <message>
        <source>Nothing says where the table &quot;%1&quot; is.</source>
        <translation>Nirgends steht, wo die Tabelle „%1“ ist.</translation>
    </message>
    <message>
        <source>The rule names no metric.</source>
        <translation>Die Regel nennt keine Messgröße.</translation>
    </message>
    <message>
        <source>Meshbook does not measure &quot;%1&quot;.</source>
        <translation>Meshbook misst „%1“ nicht.</translation>
    </message>
    <message>
        <source>The rule is a template that only dbt can fill in.</source>
        <translation>Die Regel ist eine Vorlage, die nur dbt ausfüllen kann.</translation>
    </message>
    <message>
        <source>The rule is run by the tool that reported it.</source>
        <translation>Die Regel führt das Werkzeug aus, das sie gemeldet hat.</translation>
    </message>
    <message>
        <source>Meshbook does not run rules of this kind.</source>
        <translation>Meshbook führt Regeln dieser Art nicht aus.</translation>
    </message>
    <message>
        <source>The rule is run by %1.</source>
        <translation>Die Regel wird von %1 ausgeführt.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Secrets</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SqliteDatabase</name>
    <message>
        <source>There is no such file.</source>
        <translation>So eine Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The statement took more than %n second(s) and was ended.</source>
        <translation>
            <numerusform>Die Anweisung dauerte länger als %Ln Sekunde und wurde beendet.</numerusform>
            <numerusform>Die Anweisung dauerte länger als %Ln Sekunden und wurde beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The statement would do more than read, which is refused.</source>
        <translation>Die Anweisung täte mehr als lesen; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>The file is no SQLite database.</source>
        <translation>Die Datei ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>Die Datenbank meldet: %1</translation>
    </message>
    <message>
        <source>This is not one statement that reads.</source>
        <translation>Das ist nicht eine einzelne lesende Anweisung.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SystemKeychain</name>
    <message>
        <source>The keychain has no such password.</source>
        <translation>Der Schlüsselbund hat kein solches Passwort.</translation>
    </message>
    <message>
        <source>No keychain answers.</source>
        <translation>Es antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Target</name>
    <message>
        <source>Nothing says what the table is called.</source>
        <translation>Nirgends steht, wie die Tabelle heißt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a field within a column, which Meshbook does not measure.</source>
        <translation>„%1“ ist ein Feld innerhalb einer Spalte; das misst Meshbook nicht.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::CatalogTables</name>
    <message>
        <source>A script is missing from the program.</source>
        <translation>Dem Programm fehlt ein Skript.</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Check the permissions of its folder.</source>
        <translation>In den Arbeitsbereich kann nicht geschrieben werden. Prüfen Sie die Zugriffsrechte seines Ordners.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PackReader</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; has the parameters of each policy below its id.</source>
        <translation>„parameters“ hat die Parameter jeder Richtlinie unter ihrer Kennung.</translation>
    </message>
    <message>
        <source>&quot;until&quot; must be a day, as 2026-12-31.</source>
        <translation>„until“ muss ein Tag sein, wie 2026-12-31.</translation>
    </message>
    <message>
        <source>The file must have a list &quot;waivers&quot;.</source>
        <translation>Die Datei muss eine Liste „waivers“ haben.</translation>
    </message>
    <message>
        <source>There is no folder of policies there.</source>
        <translation>Dort ist kein Ordner mit Richtlinien.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is left out: its source &quot;%2&quot; was given no domain to speak for.</source>
        <translation>Das Paket „%1“ wird ausgelassen: seiner Quelle „%2“ wurde keine Domäne zugeteilt.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is left out: it is for the domain &quot;%2&quot;, its source &quot;%3&quot; is of &quot;%4&quot;.</source>
        <translation>Das Paket „%1“ wird ausgelassen: es ist für die Domäne „%2“, seine Quelle „%3“ gehört zu „%4“.</translation>
    </message>
    <message>
        <source>&quot;scope&quot; is missing.</source>
        <translation>„scope“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;scope&quot; cannot be &quot;%1&quot;.</source>
        <translation>„scope“ kann nicht „%1“ sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a parameter: small letters, digits and &quot;_&quot;.</source>
        <translation>„%1“ ist kein Name für einen Parameter: Kleinbuchstaben, Ziffern und „_“.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be integer, number, text, boolean or list.</source>
        <translation>„type“ muss integer, number, text, boolean oder list sein.</translation>
    </message>
    <message>
        <source>&quot;stricter&quot; must be higher, lower, superset, subset, true or false.</source>
        <translation>„stricter“ muss higher, lower, superset, subset, true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; must map names to what they are.</source>
        <translation>„parameters“ muss Namen zuordnen, was sie sind.</translation>
    </message>
    <message>
        <source>A test needs &quot;given&quot;, views with their rows, and a list &quot;expect&quot;.</source>
        <translation>Ein Test braucht „given“, Sichten mit ihren Zeilen, und eine Liste „expect“.</translation>
    </message>
    <message>
        <source>The SQL is longer than %1 KB.</source>
        <translation>Das SQL ist länger als %1 KB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key here and is ignored.</source>
        <translation>„%1“ ist hier kein Schlüssel und wird nicht beachtet.</translation>
    </message>
    <message>
        <source>The file must be a YAML mapping.</source>
        <translation>Die Datei muss eine YAML-Zuordnung sein.</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be letters, digits, &quot;-&quot; and &quot;.&quot;.</source>
        <translation>„id“ muss aus Buchstaben, Ziffern, „-“ und „.“ bestehen.</translation>
    </message>
    <message>
        <source>&quot;severity&quot; must be info, warning or error.</source>
        <translation>„severity“ muss info, warning oder error sein.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PolicyRunner</name>
    <message>
        <source>It finds more than %1 rows; the others are left out.</source>
        <translation>Sie findet mehr als %1 Zeilen; die anderen werden ausgelassen.</translation>
    </message>
    <message>
        <source>The answer must have the columns &quot;subject&quot; and &quot;message&quot;.</source>
        <translation>Die Antwort muss die Spalten „subject“ und „message“ haben.</translation>
    </message>
    <message>
        <source>A row has no subject.</source>
        <translation>Eine Zeile hat kein Subjekt.</translation>
    </message>
    <message>
        <source>The subject &quot;%1&quot; is not of the kind %2, which the scope says.</source>
        <translation>Das Subjekt „%1“ ist nicht von der Art %2, die der Geltungsbereich nennt.</translation>
    </message>
    <message>
        <source>A row about &quot;%1&quot; has no message.</source>
        <translation>Eine Zeile über „%1“ hat keine Meldung.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PolicyTester</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>Es gibt keine Sicht „%1“.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>Die Sicht „%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Expected and not found: %1</source>
        <translation>Erwartet und nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Found and not expected: %1</source>
        <translation>Gefunden und nicht erwartet: %1</translation>
    </message>
    <message>
        <source>The policy has no parameter &quot;%1&quot;.</source>
        <translation>Die Richtlinie hat keinen Parameter „%1“.</translation>
    </message>
    <message>
        <source>&quot;now&quot; must be a time, as 2026-01-31T00:00:00Z.</source>
        <translation>„now“ muss eine Zeit sein, wie 2026-01-31T00:00:00Z.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::Sandbox</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>Es gibt keine Sicht „%1“.</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not for policies.</source>
        <translation>Die Funktion „%1“ ist nicht für Richtlinien.</translation>
    </message>
    <message>
        <source>A policy is one SELECT; it can change nothing and open nothing.</source>
        <translation>Eine Richtlinie ist ein SELECT; sie kann nichts ändern und nichts öffnen.</translation>
    </message>
    <message>
        <source>It was stopped: it takes longer than %1 s.</source>
        <translation>Sie wurde angehalten: sie dauert länger als %1 s.</translation>
    </message>
    <message>
        <source>It was stopped: it needs more than %1 MB.</source>
        <translation>Sie wurde angehalten: sie braucht mehr als %1 MB.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The SQL cannot be run: %1.</source>
        <translation>Das SQL lässt sich nicht ausführen: %1.</translation>
    </message>
    <message>
        <source>The SQL is longer than %1 KB.</source>
        <translation>Das SQL ist länger als %1 KB.</translation>
    </message>
    <message>
        <source>A policy is one SELECT, and nothing after it.</source>
        <translation>Eine Richtlinie ist ein SELECT und nichts danach.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;.</source>
        <translation>Es gibt keinen Parameter „%1“.</translation>
    </message>
</context>
<context>
    <name>meshbook::sample::SampleDatabase</name>
    <message>
        <source>The sample database could not be written.</source>
        <translation>Die Beispieldatenbank konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::AccessBranch</name>
    <message>
        <source>The contract is in no repository of yours: the source must be a folder in a git working tree. The letter asks for the same.</source>
        <translation>Der Vertrag liegt in keinem Ihrer Repositorys: Die Quelle muss ein Ordner in einem Git-Arbeitsverzeichnis sein. Das Schreiben bittet um dasselbe.</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>Nichts wurde geplant.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::AlertService</name>
    <message numerus="yes">
        <source>%n promise(s) are broken</source>
        <translation>
            <numerusform>%Ln Zusage ist verletzt</numerusform>
            <numerusform>%Ln Zusagen sind verletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, %2</source>
        <translation>Zuerst: %1, %2</translation>
    </message>
    <message>
        <source>A promise is broken: %1</source>
        <translation>Eine Zusage ist verletzt: %1</translation>
    </message>
    <message>
        <source>The command for alerts cannot be started.</source>
        <translation>Der Befehl für Warnungen lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The command for alerts ended with code %1.</source>
        <translation>Der Befehl für Warnungen endete mit Code %1.</translation>
    </message>
    <message>
        <source>The command for alerts crashed or was ended.</source>
        <translation>Der Befehl für Warnungen stürzte ab oder wurde beendet.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::BookmarkService</name>
    <message>
        <source>“%1” is a favourite now.</source>
        <translation>„%1“ ist jetzt ein Favorit.</translation>
    </message>
    <message>
        <source>“%1” is no favourite any more.</source>
        <translation>„%1“ ist kein Favorit mehr.</translation>
    </message>
    <message>
        <source>The favourites have another order.</source>
        <translation>Die Favoriten haben eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>The search is saved as “%1”.</source>
        <translation>Die Suche ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The saved search “%1” was changed.</source>
        <translation>Die gespeicherte Suche „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>Die gespeicherte Suche „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The saved searches have another order.</source>
        <translation>Die gespeicherten Suchen haben eine andere Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::CatalogService</name>
    <message>
        <source>The file is not there any more. Sync the source to see what is.</source>
        <translation>Die Datei ist nicht mehr da. Gleichen Sie die Quelle ab, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>The file lies outside its source.</source>
        <translation>Die Datei liegt außerhalb ihrer Quelle.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The source of this file is not in the workspace any more.</source>
        <translation>Die Quelle dieser Datei ist nicht mehr im Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::FolderCheck</name>
    <message>
        <source>A temporary folder could not be made.</source>
        <translation>Ein temporärer Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no such folder or file: %1</source>
        <translation>So einen Ordner oder so eine Datei gibt es nicht: %1</translation>
    </message>
    <message>
        <source>A temporary file could not be written.</source>
        <translation>Eine temporäre Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>git gave an answer that cannot be understood.</source>
        <translation>git gab eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no revision of a git repository at %2.</source>
        <translation>„%1“ ist keine Revision eines git-Repositorys in %2.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::GlossaryDesk</name>
    <message>
        <source>There is no such change set.</source>
        <translation>So einen Änderungssatz gibt es nicht.</translation>
    </message>
    <message>
        <source>Several change sets are called so.</source>
        <translation>Mehrere Änderungssätze heißen so.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>“%1” has changed since; undoing this would overwrite that.</source>
        <translation>„%1“ hat sich seither geändert; das Zurücknehmen würde es überschreiben.</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Wieder: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <source>There is such a glossary already.</source>
        <translation>So ein Glossar gibt es schon.</translation>
    </message>
    <message>
        <source>Only approved change sets are published.</source>
        <translation>Nur freigegebene Änderungssätze werden veröffentlicht.</translation>
    </message>
    <message>
        <source>There is nothing left to publish.</source>
        <translation>Es gibt nichts mehr zu veröffentlichen.</translation>
    </message>
    <message>
        <source>These live in the ledger only and are not published: %1.</source>
        <translation>Diese stehen nur im Ledger und werden nicht veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>The file has no place for %1 of “%2”; it stays in the ledger.</source>
        <translation>Die Datei hat keine Stelle für %1 von „%2“; es bleibt im Ledger.</translation>
    </message>
    <message>
        <source>The source says otherwise by now. Resolve the conflicts first.</source>
        <translation>Die Quelle sagt inzwischen anderes. Lösen Sie zuerst die Konflikte.</translation>
    </message>
    <message>
        <source>Your approval is noted.</source>
        <translation>Ihre Freigabe ist vermerkt.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::GovernanceService</name>
    <message numerus="yes">
        <source>Waived: %n finding(s)</source>
        <translation>
            <numerusform>Ausgenommen: %Ln Befund</numerusform>
            <numerusform>Ausgenommen: %Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waivers taken back: %n</source>
        <translation>
            <numerusform>Ausnahmen zurückgenommen: %Ln</numerusform>
            <numerusform>Ausnahmen zurückgenommen: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::services::HealthService</name>
    <message>
        <source>The product is not held against this any more.</source>
        <translation>Das Produkt wird nicht mehr daran gemessen.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::JoinReport</name>
    <message>
        <source>Only products, contracts and datasets can be joined.</source>
        <translation>Nur Produkte, Verträge und Datasets können verbunden werden.</translation>
    </message>
    <message>
        <source>A join needs two things at least.</source>
        <translation>Ein Join braucht mindestens zwei Dinge.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::LineagePictures</name>
    <message>
        <source>Nobody kept what flowed then.</source>
        <translation>Niemand hat aufbewahrt, was damals floss.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::MeasureService</name>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>There is no connection to a database yet.</source>
        <translation>Es gibt noch keine Verbindung zu einer Datenbank.</translation>
    </message>
    <message>
        <source>No connection leads to anything that could be measured.</source>
        <translation>Keine Verbindung führt zu etwas, das gemessen werden könnte.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::Measuring</name>
    <message>
        <source>Only products, contracts and datasets can be measured.</source>
        <translation>Nur Produkte, Verträge und Datensätze lassen sich messen.</translation>
    </message>
    <message>
        <source>This is no dataset.</source>
        <translation>Das ist kein Datensatz.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist nur lesbar.</translation>
    </message>
    <message>
        <source>Measured by Meshbook</source>
        <translation>Von Meshbook gemessen</translation>
    </message>
</context>
<context>
    <name>meshbook::services::PipelineFile</name>
    <message>
        <source>A path for a pipeline may have letters, digits, &quot;_&quot;, &quot;-&quot;, &quot;.&quot;, &quot;/&quot; and blanks: %1</source>
        <translation>Ein Pfad für eine Pipeline darf Buchstaben, Ziffern, „_“, „-“, „.“, „/“ und Leerzeichen haben: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::PolicyShelf</name>
    <message>
        <source>The file was changed meanwhile; nothing was written.</source>
        <translation>Die Datei wurde inzwischen geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The policy needs an &quot;id&quot; of letters, digits, &quot;-&quot; and &quot;.&quot; to be saved.</source>
        <translation>Die Richtlinie braucht eine „id“ aus Buchstaben, Ziffern, „-“ und „.“, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Only policies of the workspace can be changed.</source>
        <translation>Nur Richtlinien des Arbeitsbereichs können geändert werden.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 ist schon da; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::ProductTemplate</name>
    <message>
        <source>The file of a template cannot be read: %1</source>
        <translation>Die Datei einer Vorlage kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file of a template is larger than 1 MB.</source>
        <translation>Die Datei einer Vorlage ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>%1 is needed: %2.</source>
        <translation>%1 wird gebraucht: %2.</translation>
    </message>
    <message>
        <source>The value of %1 is longer than a line.</source>
        <translation>Der Wert von %1 ist länger als eine Zeile.</translation>
    </message>
    <message>
        <source>%1 has %2 characters at least.</source>
        <translation>%1 hat mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 does not match %2: %3</source>
        <translation>%1 passt nicht zu %2: %3</translation>
    </message>
    <message>
        <source>A template needs an id and a title.</source>
        <translation>Eine Vorlage braucht eine ID und einen Titel.</translation>
    </message>
    <message>
        <source>The name of a parameter is of small letters.</source>
        <translation>Der Name eines Parameters besteht aus Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The pattern of the parameter %1 is none.</source>
        <translation>Das Muster des Parameters %1 ist keines.</translation>
    </message>
    <message>
        <source>A file of a template has a path that cannot be used.</source>
        <translation>Eine Datei einer Vorlage hat einen Pfad, der nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>A template has 1 to 50 files.</source>
        <translation>Eine Vorlage hat 1 bis 50 Dateien.</translation>
    </message>
    <message>
        <source>The template %1 has no parameter %2.</source>
        <translation>Die Vorlage %1 hat keinen Parameter %2.</translation>
    </message>
    <message>
        <source>A file of the template would be called %1.</source>
        <translation>Eine Datei der Vorlage würde %1 heißen.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 ist schon da; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::QuickFix</name>
    <message>
        <source>The changes do not go together.</source>
        <translation>Die Änderungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Nothing mechanical mends this.</source>
        <translation>Das lässt sich nicht mechanisch beheben.</translation>
    </message>
    <message>
        <source>A value for &quot;%1&quot; is needed.</source>
        <translation>Ein Wert für „%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>Only contracts and products in ODCS, ODPS and DCS are edited.</source>
        <translation>Nur Verträge und Produkte in ODCS, ODPS und DCS werden bearbeitet.</translation>
    </message>
    <message>
        <source>Another finding gives this field a value already.</source>
        <translation>Ein anderer Befund gibt diesem Feld schon einen Wert.</translation>
    </message>
    <message>
        <source>The file has nothing called &quot;%1&quot; there any more.</source>
        <translation>Die Datei hat dort nichts mehr, was „%1“ heißt.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is too large to be edited here.</source>
        <translation>Die Datei ist zu groß, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile; nothing was written.</source>
        <translation>Die Datei wurde inzwischen geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SampleConnection</name>
    <message>
        <source>Sample warehouse</source>
        <translation>Beispiel-Warehouse</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SearchExport</name>
    <message>
        <source>These are too many matches for the clipboard. Export them to a file instead.</source>
        <translation>Das sind zu viele Treffer für die Zwischenablage. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The file is as it was before.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>Copying all matches</source>
        <translation>Alle Treffer werden kopiert</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SearchNews</name>
    <message>
        <source>This search is not saved any more.</source>
        <translation>Diese Suche ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SyncService</name>
    <message>
        <source>This is no address of a Git repository.</source>
        <translation>Das ist keine Adresse eines Git-Repositorys.</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>Diesen Ordner oder diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Diese Quelle gibt es nicht.</translation>
    </message>
    <message>
        <source>Writing the sample mesh</source>
        <translation>Das Beispiel-Mesh wird geschrieben</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>%1 wird abgeglichen</translation>
    </message>
</context>
<context>
    <name>meshbook::services::UpkeepService</name>
    <message>
        <source>The connection “%1” was added.</source>
        <translation>Die Verbindung „%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The connection “%1” was changed.</source>
        <translation>Die Verbindung „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The connection “%1” was removed.</source>
        <translation>Die Verbindung „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The breach is acknowledged.</source>
        <translation>Die Verletzung ist zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>The breach is not acknowledged any more.</source>
        <translation>Die Verletzung ist nicht mehr zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>The maintenance is announced.</source>
        <translation>Die Wartung ist angekündigt.</translation>
    </message>
    <message>
        <source>The maintenance was changed.</source>
        <translation>Die Wartung wurde geändert.</translation>
    </message>
    <message>
        <source>The maintenance is not announced any more.</source>
        <translation>Die Wartung ist nicht mehr angekündigt.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::WorkspaceService</name>
    <message>
        <source>Rebuilding the search index</source>
        <translation>Der Suchindex wird neu aufgebaut</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Bookmarks</name>
    <message>
        <source>This is no favourite any more.</source>
        <translation>Das ist kein Favorit mehr.</translation>
    </message>
    <message>
        <source>This search is not saved any more.</source>
        <translation>Diese Suche ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>This search is too long to be kept.</source>
        <translation>Diese Suche ist zu lang, um sie zu behalten.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most %1 characters.</source>
        <translation>Der Name einer gespeicherten Suche hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>Es gibt schon eine gespeicherte Suche dieses Namens.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Eine Zeile des Ledgers passt nicht zu ihrer Prüfsumme. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist nur lesbar.</translation>
    </message>
    <message>
        <source>This is a favourite already.</source>
        <translation>Das ist schon ein Favorit.</translation>
    </message>
    <message>
        <source>There are %1 favourites. Remove some first.</source>
        <translation>Es gibt %1 Favoriten. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>This search is saved already.</source>
        <translation>Diese Suche ist schon gespeichert.</translation>
    </message>
    <message>
        <source>There are %1 saved searches. Delete some first.</source>
        <translation>Es gibt %1 gespeicherte Suchen. Löschen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>This search was not looked at yet.</source>
        <translation>Diese Suche wurde noch nicht angesehen.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::CacheReader</name>
    <message>
        <source>There is no such thing in the catalog.</source>
        <translation>Das gibt es im Katalog nicht.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Database</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was half-written.</source>
        <translation>Die Platte ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts wurde halb geschrieben.</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Check the permissions of its folder.</source>
        <translation>In den Arbeitsbereich kann nicht geschrieben werden. Prüfen Sie die Zugriffsrechte seines Ordners.</translation>
    </message>
    <message>
        <source>Another Meshbook is writing to this workspace. Try again when it is done.</source>
        <translation>Ein anderes Meshbook schreibt in diesen Arbeitsbereich. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Die Datenbankdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Die Platte meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Der Speicher reichte nicht aus.</translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation>Die Datenbank meldete einen Fehler.</translation>
    </message>
    <message>
        <source>An internal error stopped this step.</source>
        <translation>Ein interner Fehler hat diesen Schritt beendet.</translation>
    </message>
    <message>
        <source>A script is missing from the program.</source>
        <translation>Dem Programm fehlt ein Skript.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::GlossaryLog</name>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Eine Zeile des Ledgers passt nicht zu ihrer Prüfsumme. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The ledger has a step that this Meshbook does not know.</source>
        <translation>Das Ledger hat einen Schritt, den dieses Meshbook nicht kennt.</translation>
    </message>
    <message>
        <source>The ledger of this workspace cannot be written.</source>
        <translation>Das Ledger dieses Arbeitsbereichs lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>This step is too large. Do it in parts.</source>
        <translation>Dieser Schritt ist zu groß. Machen Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>A glossary needs a name.</source>
        <translation>Ein Glossar braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is such a glossary already.</source>
        <translation>So ein Glossar gibt es schon.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::HealthReader</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Vertrag %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugekommen</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfallen</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>There is no such product in the catalog.</source>
        <translation>So ein Produkt gibt es im Katalog nicht.</translation>
    </message>
    <message>
        <source>What a product is held against cannot be read. Sync again.</source>
        <translation>Woran ein Produkt gemessen wird, ist nicht lesbar. Synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>Measurements of a check cannot be read.</source>
        <translation>Messungen einer Prüfung sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Run of %1 failed</source>
        <translation>Lauf von %1 schlug fehl</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Ledger</name>
    <message>
        <source>The backup of the ledger could not be written.</source>
        <translation>Die Sicherung des Ledgers konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The ledger is damaged. It was left as it is; a copy of an earlier day is in the folder &quot;%1&quot;.</source>
        <translation>Das Ledger ist beschädigt. Es blieb, wie es ist; eine Kopie von einem früheren Tag liegt im Ordner „%1“.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Eine Zeile des Ledgers passt nicht zu ihrer Prüfsumme. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>This source is already in the workspace.</source>
        <translation>Diese Quelle ist schon im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Diese Quelle gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::MeasuredLog</name>
    <message>
        <source>What was measured could not be written down.</source>
        <translation>Das Gemessene konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>Another Meshbook is writing to this workspace. Try again when it is done.</source>
        <translation>Ein anderes Meshbook schreibt in diesen Arbeitsbereich. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SearchFolder</name>
    <message>
        <source>The search index could not be written: %1.</source>
        <translation>Der Suchindex konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SourceUpdate</name>
    <message>
        <source>This sync would remove %1 of %2 things of the source &quot;%3&quot;. Nothing was changed. If that is right, sync again and allow the removal.</source>
        <translation>Dieser Abgleich würde %1 von %2 Einträgen der Quelle „%3“ entfernen. Nichts wurde geändert. Wenn das richtig ist, gleichen Sie erneut ab und erlauben Sie das Entfernen.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SyncLock</name>
    <message>
        <source>Another Meshbook is syncing this workspace. Try again when it is done.</source>
        <translation>Ein anderes Meshbook gleicht diesen Arbeitsbereich ab. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Upkeep</name>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sagen Sie mit wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>Ein Grund hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>Es gibt schon eine Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>Maintenance ends after it begins.</source>
        <translation>Eine Wartung endet nach ihrem Beginn.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This maintenance is not announced any more.</source>
        <translation>Diese Wartung ist nicht mehr angekündigt.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Eine Zeile des Ledgers passt nicht zu ihrer Prüfsumme. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist nur lesbar.</translation>
    </message>
    <message>
        <source>This connection is there already.</source>
        <translation>Diese Verbindung gibt es schon.</translation>
    </message>
    <message>
        <source>There are %1 connections. Remove some first.</source>
        <translation>Es gibt %1 Verbindungen. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>Say which breach.</source>
        <translation>Sagen Sie, welche Verletzung.</translation>
    </message>
    <message>
        <source>Say who acknowledges the breach.</source>
        <translation>Sagen Sie, wer die Verletzung zur Kenntnis nimmt.</translation>
    </message>
    <message>
        <source>An acknowledgement ends after it is given.</source>
        <translation>Eine Kenntnisnahme endet, nachdem sie gegeben ist.</translation>
    </message>
    <message>
        <source>There are too many acknowledgements.</source>
        <translation>Es gibt zu viele Kenntnisnahmen.</translation>
    </message>
    <message>
        <source>This breach is not acknowledged any more.</source>
        <translation>Diese Verletzung ist nicht mehr zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>This maintenance is announced already.</source>
        <translation>Diese Wartung ist schon angekündigt.</translation>
    </message>
    <message>
        <source>There are %1 maintenance windows. Remove some first.</source>
        <translation>Es gibt %1 Wartungsfenster. Entfernen Sie zuerst einige.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::WaiverLog</name>
    <message>
        <source>A waiver needs a policy, a subject and a last day.</source>
        <translation>Eine Ausnahme braucht eine Richtlinie, ein Subjekt und einen letzten Tag.</translation>
    </message>
    <message>
        <source>A waiver needs a reason and somebody who approves it.</source>
        <translation>Eine Ausnahme braucht einen Grund und jemanden, der sie genehmigt.</translation>
    </message>
    <message>
        <source>A text of a waiver is too long to be kept.</source>
        <translation>Ein Text einer Ausnahme ist zu lang zum Aufbewahren.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>Eine Zeile des Ledgers passt nicht zu ihrer Prüfsumme. Sie blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Workspace</name>
    <message>
        <source>The workspace folder cannot be made. Check its permissions.</source>
        <translation>Der Ordner des Arbeitsbereichs lässt sich nicht anlegen. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>This workspace cannot be written here (it is read-only, the disk is full, or it was written by a newer Meshbook). Everything can be read, nothing changed.</source>
        <translation>In diesen Arbeitsbereich kann hier nicht geschrieben werden (er ist nur lesbar, die Platte ist voll, oder ein neueres Meshbook hat ihn geschrieben). Alles lässt sich lesen, nichts ändern.</translation>
    </message>
    <message>
        <source>The workspace has no catalog yet and cannot be written.</source>
        <translation>Der Arbeitsbereich hat noch keinen Katalog und ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The catalog of this workspace was written by a newer Meshbook and is opened read-only.</source>
        <translation>Der Katalog dieses Arbeitsbereichs stammt von einem neueren Meshbook und wird nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The damaged catalog could not be set aside.</source>
        <translation>Der beschädigte Katalog konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The catalog was damaged or from an older version. It was set aside as &quot;%1&quot; and is made anew by the next sync; nothing that people did is affected.</source>
        <translation>Der Katalog war beschädigt oder von einer älteren Version. Er wurde als „%1“ beiseitegelegt und wird beim nächsten Abgleich neu erzeugt; was Menschen getan haben, ist nicht betroffen.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist nur lesbar.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::BranchProposal</name>
    <message>
        <source>The contract&apos;s file lies in no git working tree.</source>
        <translation>Die Datei des Vertrags liegt in keinem Git-Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>This repository is a copy without its past. Clone it whole, add that folder as a source, and ask from there.</source>
        <translation>Dieses Repository ist eine Kopie ohne Vergangenheit. Klonen Sie es ganz, fügen Sie diesen Ordner als Quelle hinzu und fragen Sie von dort aus an.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>Das Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>This is no name of a branch.</source>
        <translation>Das ist kein Name eines Zweigs.</translation>
    </message>
    <message>
        <source>There are too many such requests already.</source>
        <translation>Es gibt schon zu viele solche Anfragen.</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>Ein temporärer Ordner ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is a branch of that name by now; try again.</source>
        <translation>Inzwischen gibt es einen Zweig dieses Namens; versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::FileLister</name>
    <message>
        <source>The folder does not exist (any more): %1</source>
        <translation>Den Ordner gibt es nicht (mehr): %1</translation>
    </message>
    <message>
        <source>The folder cannot be opened: permission denied.</source>
        <translation>Der Ordner lässt sich nicht öffnen: Zugriff verweigert.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GitCheckout</name>
    <message>
        <source>The checkout could not be put in place.</source>
        <translation>Der Checkout konnte nicht an seinen Platz gebracht werden.</translation>
    </message>
    <message>
        <source>This is no address git can be given.</source>
        <translation>Das ist keine Adresse, die git annehmen darf.</translation>
    </message>
    <message>
        <source>This is no name of a branch.</source>
        <translation>Das ist kein Name eines Zweigs.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GitProgram</name>
    <message>
        <source>The program &quot;git&quot; was not found. Install it to use git sources.</source>
        <translation>Das Programm „git“ wurde nicht gefunden. Installieren Sie es, um Git-Quellen zu nutzen.</translation>
    </message>
    <message>
        <source>The program &quot;git&quot; could not be started.</source>
        <translation>Das Programm „git“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>git gave more output than can be right.</source>
        <translation>git gab mehr aus, als richtig sein kann.</translation>
    </message>
    <message>
        <source>git did not answer in time. Check the network and try again.</source>
        <translation>git antwortete nicht rechtzeitig. Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>git could not do it: %1</source>
        <translation>git konnte es nicht ausführen: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GlossaryPublish</name>
    <message>
        <source>The glossary&apos;s file lies in no git working tree.</source>
        <translation>Die Datei des Glossars liegt in keinem git-Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>This repository is a copy without its past. Clone it whole, add that folder as a source, and publish from there.</source>
        <translation>Dieses Repository ist eine Kopie ohne Vergangenheit. Klonen Sie es ganz, fügen Sie diesen Ordner als Quelle hinzu und veröffentlichen Sie von dort.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>Das Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>Upstream could not be asked; this is built on what was last seen of it.</source>
        <translation>Upstream war nicht zu fragen; dies baut auf dem zuletzt Gesehenen auf.</translation>
    </message>
    <message>
        <source>The terms live in several repositories. Publish them apart.</source>
        <translation>Die Begriffe liegen in mehreren Repositories. Veröffentlichen Sie sie getrennt.</translation>
    </message>
    <message>
        <source>Upstream has no such file any more.</source>
        <translation>Upstream hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Upstream&apos;s file cannot be read.</source>
        <translation>Die Datei von Upstream ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be changed in place.</source>
        <translation>Dateien dieser Art lassen sich nicht an Ort und Stelle ändern.</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>Ein temporärer Ordner ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>None of these terms lives in a file. They stay in the ledger; export the glossary to have it in one.</source>
        <translation>Keiner dieser Begriffe liegt in einer Datei. Sie bleiben im Ledger; exportieren Sie das Glossar, um es in einer zu haben.</translation>
    </message>
    <message>
        <source>Only with a push to a remote can a change go to the branch itself.</source>
        <translation>Nur mit einem Push zu einem Remote kann eine Änderung auf den Zweig selbst gehen.</translation>
    </message>
    <message>
        <source>There are too many branches of this name already.</source>
        <translation>Es gibt schon zu viele Zweige dieses Namens.</translation>
    </message>
    <message>
        <source>Upstream changed the same words. Resolve the conflicts first.</source>
        <translation>Upstream hat dieselben Worte geändert. Lösen Sie zuerst die Konflikte.</translation>
    </message>
    <message>
        <source>There is a branch of that name by now; try again.</source>
        <translation>Inzwischen gibt es einen Zweig dieses Namens; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The branch is made, but there is no remote to push it to.</source>
        <translation>Der Zweig ist angelegt, aber es gibt kein Remote, zu dem er geschoben werden kann.</translation>
    </message>
    <message>
        <source>The remote took no push. Your change is kept here and in the commit; publish again to merge with what is new.</source>
        <translation>Das Remote nahm keinen Push an. Ihre Änderung ist hier und im Commit aufgehoben; veröffentlichen Sie erneut, um sie mit dem Neuen zusammenzuführen.</translation>
    </message>
</context>
<context>
    <name>meshbook::views</name>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>abgekündigt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AccessRequestDialog</name>
    <message>
        <source>Write E-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Zugriff anfragen</translation>
    </message>
    <message>
        <source>Request access to %1</source>
        <translation>Zugriff auf %1 anfragen</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Das Schreiben</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>until the project ends</source>
        <translation>bis zum Projektende</translation>
    </message>
    <message>
        <source>What the data is for, and who will see the result</source>
        <translation>Wozu die Daten dienen und wer das Ergebnis sieht</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Ihre &amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy Letter</source>
        <translation>Schreiben kopieren</translation>
    </message>
    <message>
        <source>Nobody is named to ask: no approver, no owner.</source>
        <translation>Niemand ist als Ansprechperson genannt: keine Genehmigenden, keine Verantwortlichen.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>As a Branch…</source>
        <translation>Als Zweig…</translation>
    </message>
    <message>
        <source>A new file beside the contract, on a branch of its repository</source>
        <translation>Eine neue Datei neben dem Vertrag, auf einem Zweig seines Repositorys</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AccessView</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>Erste Genehmigung</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>Zweite Genehmigung</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Reading the contracts…</source>
        <translation>Verträge werden gelesen…</translation>
    </message>
    <message>
        <source>No roles stated</source>
        <translation>Keine Rollen angegeben</translation>
    </message>
    <message>
        <source>No contract says which roles there are and who approves them. The owner can be asked.</source>
        <translation>Kein Vertrag sagt, welche Rollen es gibt und wer sie genehmigt. Die Verantwortlichen lassen sich fragen.</translation>
    </message>
    <message>
        <source>Request access…</source>
        <translation>Zugriff anfragen…</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>Price: %1 per %2</source>
        <translation>Preis: %1 je %2</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AcknowledgeDialog</name>
    <message>
        <source>Ask again after</source>
        <translation>Wieder fragen nach dem</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Acknowledge a breach</source>
        <translation>Eine Verletzung zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Why, and what is done about it</source>
        <translation>Warum, und was dagegen getan wird</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The breach still counts; it is only no longer asked about.</source>
        <translation>Die Verletzung zählt weiter; es wird nur nicht mehr danach gefragt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It needs a name and a reason.</source>
        <translation>Es braucht einen Namen und einen Grund.</translation>
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
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Zweig</translation>
    </message>
    <message>
        <source>the repository&apos;s own choice</source>
        <translation>wie das Repository vorgibt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>wie der Ordner heißt</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domäne</translation>
    </message>
    <message>
        <source>for what names none itself (optional)</source>
        <translation>für alles, was selbst keine nennt (optional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add and Sync</source>
        <translation>Hinzufügen und abgleichen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add this folder?</source>
        <translation>Diesen Ordner hinzufügen?</translation>
    </message>
    <message>
        <source>Add this file?</source>
        <translation>Diese Datei hinzufügen?</translation>
    </message>
    <message>
        <source>Looking at what is in it…</source>
        <translation>Der Inhalt wird angesehen…</translation>
    </message>
    <message>
        <source>Add a Git repository</source>
        <translation>Git-Repository hinzufügen</translation>
    </message>
    <message>
        <source>URL or path of the repository</source>
        <translation>URL oder Pfad des Repositorys</translation>
    </message>
    <message>
        <source>as the repository is called</source>
        <translation>wie das Repository heißt</translation>
    </message>
    <message>
        <source>It is cloned into the workspace with your own Git credentials. Nothing is pushed.</source>
        <translation>Es wird mit Ihren eigenen Git-Zugangsdaten in den Arbeitsbereich geklont. Nichts wird übertragen.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n files in it is of a kind Meshbook reads.</source>
        <translation>
            <numerusform>Die %Ln Datei darin ist von keiner Art, die Meshbook liest.</numerusform>
            <numerusform>Keine der %Ln Dateien darin ist von einer Art, die Meshbook liest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, of these: %1.</source>
        <translation>
            <numerusform>%Ln Datei, davon: %1.</numerusform>
            <numerusform>%Ln Dateien, davon: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They describe: %1.</source>
        <translation>Sie beschreiben: %1.</translation>
    </message>
    <message>
        <source>Only the first files were looked at for this preview; the sync reads all.</source>
        <translation>Für diese Vorschau wurden nur die ersten Dateien angesehen; der Abgleich liest alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, the first:</source>
        <translation>
            <numerusform>%Ln Problem:</numerusform>
            <numerusform>%Ln Probleme, die ersten:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>A promise that was just broken is told once, and not while somebody answers for it.</source>
        <translation>Eine eben verletzte Zusage wird einmal gemeldet, und nicht, solange jemand dafür einsteht.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>Auf dem &amp;Schreibtisch melden</translation>
    </message>
    <message>
        <source>&amp;Not in these hours</source>
        <translation>&amp;Nicht in diesen Stunden</translation>
    </message>
    <message>
        <source>Only while no window of Meshbook is in use.</source>
        <translation>Nur solange kein Fenster von Meshbook in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>What breaks then is told when they are over, unless it has ended by itself.</source>
        <translation>Was dann verletzt wird, wird danach gemeldet, falls es nicht von selbst endete.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>Etwa Europe/Berlin. Leer: die dieses Rechners.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Run for each promise just broken, without a shell. Empty: none.</source>
        <translation>Läuft für jede eben verletzte Zusage, ohne Shell. Leer: keines.</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>&amp;Argumente</translation>
    </message>
    <message>
        <source>What broke comes in environment variables: MESHBOOK_ALERT_PRODUCT, MESHBOOK_ALERT_CHECK, MESHBOOK_ALERT_STARTED and others (docs/measuring.md).</source>
        <translation>Was verletzt wurde, steht in Umgebungsvariablen: MESHBOOK_ALERT_PRODUCT, MESHBOOK_ALERT_CHECK, MESHBOOK_ALERT_STARTED und weiteren (docs/measuring.md).</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>How Meshbook looks on this machine.</source>
        <translation>Wie Meshbook auf diesem Rechner aussieht.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also while Meshbook runs.</source>
        <translation>„Wie das System“ folgt der Arbeitsumgebung, auch während Meshbook läuft.</translation>
    </message>
    <message>
        <source>No tints; every border, mark and focus ring drawn in full strength.</source>
        <translation>Keine Tönungen; jeder Rand, jede Markierung und jeder Fokusrahmen in voller Stärke.</translation>
    </message>
    <message>
        <source>Compact shows about a sixth more rows.</source>
        <translation>Kompakt zeigt etwa ein Sechstel mehr Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Of the system&apos;s own. Ctrl + and Ctrl − change it anywhere.</source>
        <translation>Bezogen auf die des Systems. Strg + und Strg − ändern sie überall.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AttainmentStrip</name>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 von %Ln Tag erfüllt</numerusform>
            <numerusform>%1 von %Ln Tagen erfüllt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::BranchDialog</name>
    <message>
        <source>A new file beside the contract, on a branch of its own. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>Eine neue Datei neben dem Vertrag, auf einem eigenen Zweig. Ihr Checkout bleibt, wie er ist, und nichts wird übertragen.</translation>
    </message>
    <message>
        <source>Create Branch</source>
        <translation>Zweig anlegen</translation>
    </message>
    <message>
        <source>Copy Push Command</source>
        <translation>Push-Befehl kopieren</translation>
    </message>
    <message>
        <source>Request access as a branch</source>
        <translation>Zugriff als Zweig anfragen</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at the repository…</source>
        <translation>Das Repository wird angesehen…</translation>
    </message>
    <message>
        <source>The branch %1 in %2. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>Der Zweig %1 in %2. Ihr Checkout bleibt, wie er ist, und nichts wird übertragen.</translation>
    </message>
    <message>
        <source>The branch %1 in %2, from %3. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>Der Zweig %1 in %2, von %3 aus. Ihr Checkout bleibt, wie er ist, und nichts wird übertragen.</translation>
    </message>
    <message>
        <source>The branch %1 is there, with one commit. Push it and ask the approvers to merge it.</source>
        <translation>Der Zweig %1 ist angelegt, mit einem Commit. Übertragen Sie ihn und bitten Sie die Genehmigenden, ihn zusammenzuführen.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BreachPane</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Zur Kenntnis nehmen…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Show in chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verletzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln Verletzung</numerusform>
            <numerusform>%Ln Verletzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>No single measurement shows it: it follows from how old the data was.</source>
        <translation>Keine einzelne Messung zeigt sie: sie folgt daraus, wie alt die Daten waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) show it:</source>
        <translation>
            <numerusform>%Ln Messung zeigt sie:</numerusform>
            <numerusform>%Ln Messungen zeigen sie:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a breach.</source>
        <translation>Wählen Sie eine Verletzung.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Choose a breach first.</source>
        <translation>Wählen Sie zuerst eine Verletzung.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No breaches</source>
        <translation>Keine Verletzungen</translation>
    </message>
    <message>
        <source>As far as was measured, everything was kept in these days.</source>
        <translation>Soweit gemessen wurde, wurde in diesen Tagen alles eingehalten.</translation>
    </message>
    <message>
        <source>The breach was acknowledged.</source>
        <translation>Die Verletzung wurde zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>The acknowledgement was withdrawn.</source>
        <translation>Die Kenntnisnahme wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Nothing was measured in these days</source>
        <translation>In diesen Tagen wurde nichts gemessen</translation>
    </message>
    <message>
        <source>So nobody knows whether promises were kept. Add a source with measurements or the results of tests, or connect the database in the settings and let Meshbook measure.</source>
        <translation>Niemand weiß also, ob Zusagen gehalten wurden. Fügen Sie eine Quelle mit Messungen oder Testergebnissen hinzu, oder verbinden Sie die Datenbank in den Einstellungen und lassen Sie Meshbook messen.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Breadcrumb</name>
    <message>
        <source>Path of this page</source>
        <translation>Pfad dieser Seite</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BudgetBar</name>
    <message>
        <source>Error budget unknown</source>
        <translation>Fehlerbudget unbekannt</translation>
    </message>
    <message>
        <source>Error budget overspent: %1 times</source>
        <translation>Fehlerbudget überzogen: %1-fach</translation>
    </message>
    <message>
        <source>%1 % of the error budget left</source>
        <translation>%1&#xa0;% des Fehlerbudgets übrig</translation>
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
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>Unknown: nothing was measured</source>
        <translation>Unbekannt: nichts wurde gemessen</translation>
    </message>
    <message>
        <source>%1, %2 of the budget left</source>
        <translation>%1, %2 des Budgets übrig</translation>
    </message>
    <message>
        <source>spent on %1</source>
        <translation>verbraucht am %1</translation>
    </message>
    <message>
        <source>even burn</source>
        <translation>gleichmäßiger Verbrauch</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BusyStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CellChangesDialog</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be changed so. They are at the top and stay as they are.</source>
        <translation>
            <numerusform>%Ln Zelle lässt sich so nicht ändern. Sie steht oben und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Zellen lassen sich so nicht ändern. Sie stehen oben und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n cells change, as one step.</source>
        <translation>
            <numerusform>%Ln Zelle ändert sich, als ein Schritt.</numerusform>
            <numerusform>%Ln Zellen ändern sich, als ein Schritt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::CellChangesView</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangePreview</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change</source>
        <translation>
            <numerusform>%Ln Begriff ändert sich</numerusform>
            <numerusform>%Ln Begriffe ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes is shown here before it is done.</source>
        <translation>Was sich ändert, steht hier, bevor es geschieht.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeSetView</name>
    <message>
        <source>Submit for Review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Vorgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said who you are. Write your name in Settings, Identity.</source>
        <translation>Niemand hat gesagt, wer Sie sind. Schreiben Sie Ihren Namen unter Einstellungen, Identität.</translation>
    </message>
    <message>
        <source>There is nothing in this change set.</source>
        <translation>In diesem Änderungssatz ist nichts.</translation>
    </message>
    <message>
        <source>There are conflicts with what the sources say now. Resolve them first.</source>
        <translation>Es gibt Konflikte mit dem, was die Quellen jetzt sagen. Lösen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>You wrote in this set, so somebody else has to approve it.</source>
        <translation>Sie haben an diesem Satz mitgeschrieben, also muss jemand anders ihn freigeben.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
    <message>
        <source>Edits of terms go in here while it is open.</source>
        <translation>Änderungen an Begriffen kommen hierher, solange er offen ist.</translation>
    </message>
    <message>
        <source>Approved: what it says is in force now.</source>
        <translation>Freigegeben: Was er sagt, ist jetzt in Kraft.</translation>
    </message>
    <message>
        <source>A rejection needs a reason. Write it below, then reject.</source>
        <translation>Eine Ablehnung braucht einen Grund. Schreiben Sie ihn unten hin, dann lehnen Sie ab.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChartLegend</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Zeigen oder verbergen: %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>warning from %1</source>
        <extracomment>Legend: the band of values that are close to a breach, and where it begins</extracomment>
        <translation>Warnung ab %1</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CheckPane</name>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>share of the day met</source>
        <translation>erfüllter Anteil des Tages</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Most often broken on %1 about %2: %3 times the usual</source>
        <translation>Am häufigsten verletzt am %1 gegen %2: %3-mal so oft wie üblich</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Most often broken on %1: %2 times the usual</source>
        <translation>Am häufigsten verletzt am %1: %2-mal so oft wie üblich</translation>
    </message>
    <message>
        <source>Most often broken about %1: %2 times the usual</source>
        <translation>Am häufigsten verletzt gegen %1: %2-mal so oft wie üblich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>promise %1 %2</source>
        <translation>Zusage %1 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>Wheel zooms, a drag chooses a stretch, Shift and a drag moves; arrow keys walk.</source>
        <translation>Das Rad vergrößert, Ziehen wählt einen Abschnitt, Umschalt und Ziehen verschiebt; Pfeiltasten gehen.</translation>
    </message>
    <message>
        <source>Reading measurements…</source>
        <translation>Messungen werden gelesen…</translation>
    </message>
    <message>
        <source>The measurements could not be read.</source>
        <translation>Die Messungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>Of an error budget: &quot;1 d 5 h of 3 d used&quot;</extracomment>
        <translation>%1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>Vertrag öffnen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksPane</name>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Choose all that can be fixed</source>
        <translation>Alle behebbaren wählen</translation>
    </message>
    <message>
        <source>Looking at all terms…</source>
        <translation>Alle Begriffe werden angesehen…</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>Arten von Befunden</translation>
    </message>
    <message>
        <source>The terms were not looked at to the end.</source>
        <translation>Die Begriffe wurden nicht bis zum Ende angesehen.</translation>
    </message>
    <message>
        <source>Choose what to do, and see here what would change.</source>
        <translation>Wählen Sie, was zu tun ist; hier steht, was sich ändern würde.</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Alle Glossare</translation>
    </message>
    <message>
        <source>Domains or glossaries explain the same word differently.</source>
        <translation>Domänen oder Glossare erklären dasselbe Wort verschieden.</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>All terms are defined, related and linked as they should be.</source>
        <translation>Alle Begriffe sind definiert, verbunden und verknüpft, wie sie sollen.</translation>
    </message>
    <message>
        <source>Browse terms</source>
        <translation>Begriffe durchsehen</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Kein Befund passt</translation>
    </message>
    <message>
        <source>Try other words, or look at all findings.</source>
        <translation>Versuchen Sie andere Wörter, oder sehen Sie alle Befunde an.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>This is mended by hand: Enter opens the term.</source>
        <translation>Das wird von Hand behoben: Eingabe öffnet den Begriff.</translation>
    </message>
    <message>
        <source>Choose findings, and see here what their fix would change.</source>
        <translation>Wählen Sie Befunde; hier steht, was ihre Behebung ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund beheben</numerusform>
            <numerusform>%Ln Befunde beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksView</name>
    <message>
        <source>Filter rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>Filter service levels</source>
        <translation>Service-Levels filtern</translation>
    </message>
    <message>
        <source>Checks shown</source>
        <translation>Angezeigte Prüfungen</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not met %1</source>
        <translation>Nicht erfüllt %1</translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation>Unbekannt %1</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>No quality rules</source>
        <translation>Keine Qualitätsregeln</translation>
    </message>
    <message>
        <source>No contract states a rule for this, and no test was run on it.</source>
        <translation>Kein Vertrag nennt eine Regel dafür, und kein Test wurde damit ausgeführt.</translation>
    </message>
    <message>
        <source>No service levels</source>
        <translation>Keine Service-Levels</translation>
    </message>
    <message>
        <source>No contract promises freshness, availability or another level for this.</source>
        <translation>Kein Vertrag sagt dafür Aktualität, Verfügbarkeit oder anderes zu.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Try other words, or take the filters away.</source>
        <translation>Versuchen Sie andere Wörter oder entfernen Sie die Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChipLabel</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Entf drücken, um zu entfernen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChipsField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: Synonyms&quot;</extracomment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Proposed, not in force yet</source>
        <translation>Vorgeschlagen, noch nicht in Kraft</translation>
    </message>
    <message>
        <source>In force until the change is approved</source>
        <translation>In Kraft, bis die Änderung freigegeben ist</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ClashView</name>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message>
        <source>Words with several meanings</source>
        <translation>Wörter mit mehreren Bedeutungen</translation>
    </message>
    <message>
        <source>Each term says that it differs from the others, and the word is not listed any more.</source>
        <translation>Jeder Begriff sagt, dass er sich von den anderen unterscheidet, und das Wort wird nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Versuchen Sie andere Wörter oder entfernen Sie den Filter.</translation>
    </message>
    <message>
        <source>No word has two meanings</source>
        <translation>Kein Wort hat zwei Bedeutungen</translation>
    </message>
    <message>
        <source>Domains and glossaries that use the same word explain it alike.</source>
        <translation>Domänen und Glossare, die dasselbe Wort verwenden, erklären es gleich.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Angeben</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodeOutlineView</name>
    <message>
        <source>Outline of the file</source>
        <translation>Gliederung der Datei</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePanel</name>
    <message>
        <source>Find in file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open externally</source>
        <translation>Extern öffnen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>%1 · shortened for display</source>
        <translation>%1 · für die Anzeige gekürzt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next issue (F8)</source>
        <translation>Zum nächsten Problem (F8)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodeView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
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
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Beschreibung von %1</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>types differ</source>
        <translation>Typen weichen ab</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Fachlicher Name</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>Physischer Name</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>Logischer Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>Partitioniert</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erzeugt aus</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>How a column is made from others: its transformation</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Declared against observed</source>
        <translation>Deklariert gegen beobachtet</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CommandPalette</name>
    <message>
        <source>Run a command…</source>
        <translation>Befehl ausführen…</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CommandTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ComparisonView</name>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Versionen werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No sync has changed this since it came into the catalog.</source>
        <translation>Kein Abgleich hat dies geändert, seit es in den Katalog kam.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before the sync of %1</source>
        <translation>Vor dem Abgleich vom %1</translation>
    </message>
    <message>
        <source>Since the sync of %1, %2</source>
        <translation>Seit dem Abgleich vom %1, %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>This version is not kept</source>
        <translation>Diese Version ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>It was removed from its source in between, or changed more often than is kept.</source>
        <translation>Zwischendurch wurde es aus seiner Quelle entfernt, oder es änderte sich öfter, als aufbewahrt wird.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Beide Versionen sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%Ln Feld weicht ab</numerusform>
            <numerusform>%Ln Felder weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaking: %1 for readers, %2 for writers</source>
        <translation>Unverträglich: %1 für Leser, %2 für Schreiber</translation>
    </message>
    <message numerus="yes">
        <source>Fits as before, but %n thing(s) behave otherwise</source>
        <translation>
            <numerusform>Passt wie zuvor, aber %Ln Punkt verhält sich anders</numerusform>
            <numerusform>Passt wie zuvor, aber %Ln Punkte verhalten sich anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Compatible: only additions</source>
        <translation>Verträglich: nur Ergänzungen</translation>
    </message>
    <message>
        <source>Compatible: only words changed</source>
        <translation>Verträglich: nur Worte geändert</translation>
    </message>
    <message>
        <source>version %1 is enough</source>
        <translation>Version %1 genügt</translation>
    </message>
    <message>
        <source>asks for version %1, but it is %2</source>
        <translation>verlangt Version %1, es ist aber %2</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) one hop downstream</source>
        <translation>
            <numerusform>%Ln Abnehmer einen Schritt nachgelagert</numerusform>
            <numerusform>%Ln Abnehmer einen Schritt nachgelagert</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it, without a version</source>
        <translation>Daneben, ohne Version</translation>
    </message>
    <message>
        <source>Beside it, version %1</source>
        <translation>Daneben, Version %1</translation>
    </message>
    <message>
        <source>Now, version %1</source>
        <translation>Jetzt, Version %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConflictView</name>
    <message>
        <source>Take Mine</source>
        <translation>Meines nehmen</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Anderes nehmen</translation>
    </message>
    <message>
        <source>Use These Words</source>
        <translation>Diese Worte nehmen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Take the words of the change set (M)</source>
        <translation>Die Worte des Änderungssatzes nehmen (M)</translation>
    </message>
    <message>
        <source>Take the words of the source (T)</source>
        <translation>Die Worte der Quelle nehmen (T)</translation>
    </message>
    <message>
        <source>Other words for this part</source>
        <translation>Andere Worte für diesen Teil</translation>
    </message>
    <message>
        <source>The source says otherwise by now. Both words are kept until you decide.</source>
        <translation>Die Quelle sagt inzwischen etwas anderes. Beides bleibt erhalten, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Reopen the change set to resolve its conflicts.</source>
        <translation>Öffnen Sie den Änderungssatz wieder, um seine Konflikte zu lösen.</translation>
    </message>
    <message>
        <source>%1: other words, one on each line</source>
        <translation>%1: andere Worte, eines je Zeile</translation>
    </message>
    <message>
        <source>%1: other words</source>
        <translation>%1: andere Worte</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>as the server wants</source>
        <translation>wie der Server will</translation>
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
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>Also when the &amp;schedules of rules say so</source>
        <translation>Auch wenn es die &amp;Zeitpläne von Regeln sagen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>As you call it.</source>
        <translation>Wie Sie sie nennen.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>A name or address, or the folder of a socket.</source>
        <translation>Ein Name oder eine Adresse, oder der Ordner eines Sockets.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Somebody who may only read.</source>
        <translation>Jemand, der nur lesen darf.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain; leave it empty to keep the present one.</source>
        <translation>Kommt in den Schlüsselbund des Systems; leer lassen, um das jetzige zu behalten.</translation>
    </message>
    <message>
        <source>Or &amp;variable</source>
        <translation>Oder &amp;Variable</translation>
    </message>
    <message>
        <source>An environment variable that holds the password.</source>
        <translation>Eine Umgebungsvariable, die das Passwort enthält.</translation>
    </message>
    <message>
        <source>S&amp;chema</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>Where tables are that are named without one.</source>
        <translation>Wo Tabellen sind, die ohne eines genannt werden.</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ver&amp;schlüsselung</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Whose datasets are measured here, parted by commas, such as postgres://host:5432/db.schema. Empty: those of this server.</source>
        <translation>Wessen Datensätze hier gemessen werden, durch Kommas getrennt, etwa postgres://host:5432/db.schema. Leer: die dieses Servers.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of times that are stored without one. Empty: UTC.</source>
        <translation>Von Zeiten, die ohne eine gespeichert sind. Leer: UTC.</translation>
    </message>
    <message>
        <source>Time for each check</source>
        <translation>Zeit je Prüfung</translation>
    </message>
    <message>
        <source>Measure every</source>
        <translation>Messen alle</translation>
    </message>
    <message>
        <source>While Meshbook runs.</source>
        <translation>Solange Meshbook läuft.</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>those of this server</source>
        <translation>die dieses Servers</translation>
    </message>
    <message>
        <source>Choose a SQLite database</source>
        <translation>SQLite-Datenbank wählen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionsPage</name>
    <message>
        <source>measuring</source>
        <translation>misst</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%Ln verletzt</numerusform>
            <numerusform>%Ln verletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>It is being measured; progress is shown with the tasks.</source>
        <translation>Sie wird gemessen; der Fortschritt steht bei den Aufgaben.</translation>
    </message>
    <message>
        <source>Not measured since Meshbook was started.</source>
        <translation>Seit dem Start von Meshbook nicht gemessen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 warnings, %4 broken, %5 without a verdict</source>
        <translation>%1: %2 eingehalten, %3 Warnungen, %4 verletzt, %5 ohne Urteil</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Databases that Meshbook may ask whether rules and promises are kept. It only ever reads. Passwords are in the system&apos;s keychain, never in a file.</source>
        <translation>Datenbanken, die Meshbook fragen darf, ob Regeln und Zusagen eingehalten sind. Es liest immer nur. Passwörter sind im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>No database is connected yet. Add one to measure its tables.</source>
        <translation>Noch ist keine Datenbank verbunden. Fügen Sie eine hinzu, um ihre Tabellen zu messen.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>Jetzt &amp;messen</translation>
    </message>
    <message>
        <source>Removed, with its password. Undo brings back the connection.</source>
        <translation>Entfernt, mit ihrem Passwort. Rückgängig bringt die Verbindung zurück.</translation>
    </message>
    <message>
        <source>No keychain answers, so the password is only known until Meshbook is closed. Name an environment variable instead if it has to stay.</source>
        <translation>Es antwortet kein Schlüsselbund; das Passwort ist daher nur bis zum Schließen von Meshbook bekannt. Nennen Sie stattdessen eine Umgebungsvariable, wenn es bleiben soll.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ContractView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DateComparison</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>Vom Ende des</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Bis zum Ende des</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Alle Glossare</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>%1 neu, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts unterscheidet sich</translation>
    </message>
    <message>
        <source>The terms are the same at the end of both days.</source>
        <translation>Die Begriffe sind am Ende beider Tage dieselben.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DayView</name>
    <message>
        <source>Filter terms</source>
        <translation>Begriffe filtern</translation>
    </message>
    <message>
        <source>Terms of that day</source>
        <translation>Begriffe dieses Tages</translation>
    </message>
    <message>
        <source>There were no terms on that day.</source>
        <translation>An diesem Tag gab es keine Begriffe.</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Am Ende des</translation>
    </message>
    <message>
        <source>Reading the terms of that day…</source>
        <translation>Die Begriffe dieses Tages werden gelesen…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysCalendar</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%1 von %Ln Tag erfüllt</numerusform>
            <numerusform>%1 von %Ln Tagen erfüllt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysPane</name>
    <message>
        <source>Products day by day</source>
        <translation>Produkte Tag für Tag</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DefinitionField</name>
    <message>
        <source>Definition as</source>
        <translation>Definition als</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No change is proposed.</source>
        <translation>Keine Änderung ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>Not proposed yet</source>
        <translation>Noch nicht vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiffPair</name>
    <message>
        <source>%1 declares %2, %3 observed %4</source>
        <translation>%1 deklariert %2, %3 beobachtete %4</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiscoverPage</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>in %1&#xa0;ms</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>für „%1“</translation>
    </message>
    <message>
        <source>The query cannot be understood</source>
        <translation>Die Anfrage ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>“%1” cannot be understood</source>
        <translation>„%1“ ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n in smaller groups</source>
        <translation>
            <numerusform>%Ln in kleineren Gruppen</numerusform>
            <numerusform>%Ln in kleineren Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DriftView</name>
    <message>
        <source>Exact types</source>
        <translation>Genaue Typen</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Deklariert von</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>Beobachtet von</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Deklariert</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody else observed it</source>
        <translation>Niemand sonst hat es beobachtet</translation>
    </message>
    <message>
        <source>Choose two sources</source>
        <translation>Wählen Sie zwei Quellen</translation>
    </message>
    <message>
        <source>Drift shows where a second source describes the same columns.</source>
        <translation>Abweichungen zeigen sich, wo eine zweite Quelle dieselben Spalten beschreibt.</translation>
    </message>
    <message>
        <source>A source does not drift from itself.</source>
        <translation>Eine Quelle weicht nicht von sich selbst ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) differ</source>
        <translation>
            <numerusform>%Ln Spalte weicht ab</numerusform>
            <numerusform>%Ln Spalten weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n dataset(s) that both describe</source>
        <translation>
            <numerusform>%1 in %Ln Dataset, das beide beschreiben</numerusform>
            <numerusform>%1 in %Ln Datasets, die beide beschreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Keine Abweichung</translation>
    </message>
    <message>
        <source>Both sources name the same columns with types that agree.</source>
        <translation>Beide Quellen nennen dieselben Spalten mit übereinstimmenden Typen.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No dataset is described by both of these sources.</source>
        <translation>Kein Dataset wird von beiden Quellen beschrieben.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DropHint</name>
    <message>
        <source>Drop to add as a source</source>
        <translation>Ablegen, um als Quelle hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to add as a source; nothing is read before you agree</source>
        <translation>Ablegen, um als Quelle hinzuzufügen; gelesen wird erst nach Ihrer Zustimmung</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ExportDialog</name>
    <message>
        <source>What the format has no place for</source>
        <translation>Wofür das Format keinen Platz hat</translation>
    </message>
    <message>
        <source>Everything has a place in this format</source>
        <translation>Alles hat in diesem Format seinen Platz</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>Ein Glossar exportieren</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Alle Glossare</translation>
    </message>
    <message>
        <source>With the changes under work</source>
        <translation>Mit den Änderungen in Arbeit</translation>
    </message>
    <message>
        <source>As in force</source>
        <translation>Wie in Kraft</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>G&amp;lossar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a glossary</source>
        <translation>Wählen Sie ein Glossar</translation>
    </message>
    <message>
        <source>A file of this format holds one glossary.</source>
        <translation>Eine Datei dieses Formats enthält ein Glossar.</translation>
    </message>
    <message>
        <source>Looking what the format can hold…</source>
        <translation>Es wird nachgesehen, was das Format fassen kann…</translation>
    </message>
    <message>
        <source>the whole term</source>
        <translation>der ganze Begriff</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n terms, %1.</source>
        <translation>
            <numerusform>%Ln Begriff, %1.</numerusform>
            <numerusform>%Ln Begriffe, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts have no place in this format and will be missing in the file.</source>
        <translation>
            <numerusform>%Ln Teil hat in diesem Format keinen Platz und wird in der Datei fehlen.</numerusform>
            <numerusform>%Ln Teile haben in diesem Format keinen Platz und werden in der Datei fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetGroup</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetPanel</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetRow</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %Ln Treffer</numerusform>
            <numerusform>%1, %Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsGrid</name>
    <message>
        <source>Said by %1</source>
        <translation>Laut %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsView</name>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>Entdeckung</translation>
    </message>
    <message>
        <source>observability</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>No source names any.</source>
        <translation>Keine Quelle nennt etwas.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>No ports</source>
        <translation>Keine Ports</translation>
    </message>
    <message>
        <source>No source says how this product is read.</source>
        <translation>Keine Quelle sagt, wie dieses Produkt gelesen wird.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Verknüpft von</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Looking for terms…</source>
        <translation>Begriffe werden gesucht…</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>das Produkt</translation>
    </message>
    <message>
        <source>No terms linked</source>
        <translation>Keine Begriffe verknüpft</translation>
    </message>
    <message>
        <source>No source links a column to the glossary.</source>
        <translation>Keine Quelle verknüpft eine Spalte mit dem Glossar.</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Abnehmer</translation>
    </message>
    <message>
        <source>Looking for consumers…</source>
        <translation>Abnehmer werden gesucht…</translation>
    </message>
    <message>
        <source>No consumer is known</source>
        <translation>Kein Abnehmer bekannt</translation>
    </message>
    <message>
        <source>No product says that it reads this, and no lineage leads on from it.</source>
        <translation>Kein Produkt sagt, dass es dies liest, und keine Herkunft führt von hier weiter.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
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
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FieldRow</name>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderes nehmen</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you typed. It says now: %1</source>
        <translation>Das wurde anderswo geändert, während Sie schrieben. Dort steht jetzt: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%Ln weiterer Filter</numerusform>
            <numerusform>%Ln weitere Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindBar</name>
    <message>
        <source>Find in this picture</source>
        <translation>In diesem Bild suchen</translation>
    </message>
    <message>
        <source>Previous (Up)</source>
        <translation>Zurück (Auf)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>not in this picture</source>
        <translation>nicht in diesem Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingActions</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) waived.</source>
        <translation>
            <numerusform>%Ln Befund ausgenommen.</numerusform>
            <numerusform>%Ln Befunde ausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>Diese Ausnahmen stehen in Dateien; ändern Sie sie dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>%Ln Ausnahme zurückgenommen.</numerusform>
            <numerusform>%Ln Ausnahmen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed; the next sync shows it.</source>
        <translation>
            <numerusform>%Ln Datei geändert; der nächste Sync zeigt es.</numerusform>
            <numerusform>%Ln Dateien geändert; der nächste Sync zeigt es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%Ln ausgenommen</numerusform>
            <numerusform>%Ln ausgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsList</name>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>Gezeigte Befunde</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnehmen…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Severity and groups</source>
        <translation>Schweregrad und Gruppen</translation>
    </message>
    <message>
        <source>Findings of policies</source>
        <translation>Befunde der Richtlinien</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Jeder Schweregrad</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Nach Richtlinie</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domäne</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No finding fits the words, the severity and what is chosen above.</source>
        <translation>Kein Befund passt zu den Wörtern, zum Schweregrad und zu dem, was oben gewählt ist.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>Nichts ist ausgenommen</translation>
    </message>
    <message>
        <source>Findings that somebody decided to live with until a day stand here.</source>
        <translation>Befunde, mit denen jemand bis zu einem Tag leben will, stehen hier.</translation>
    </message>
    <message>
        <source>The policies find nothing</source>
        <translation>Die Richtlinien finden nichts</translation>
    </message>
    <message>
        <source>Everything that was checked keeps to the policies that hold.</source>
        <translation>Alles, was geprüft wurde, hält sich an die geltenden Richtlinien.</translation>
    </message>
    <message>
        <source>Choose findings first.</source>
        <translation>Wählen Sie zuerst Befunde.</translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>Diese Ausnahmen stehen in Dateien; ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>No field alone mends this; see what to do.</source>
        <translation>Kein Feld allein behebt das; siehe, was zu tun ist.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Die Datei öffnen</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Öffnen, worum es geht</translation>
    </message>
    <message>
        <source>Only this policy</source>
        <translation>Nur diese Richtlinie</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern…</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Befunde speichern</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsView</name>
    <message>
        <source>Findings shown</source>
        <translation>Gezeigte Befunde</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Findings of policies</source>
        <translation>Befunde der Richtlinien</translation>
    </message>
    <message>
        <source>No policy finds anything here</source>
        <translation>Keine Richtlinie findet hier etwas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Running the policies…</source>
        <translation>Die Richtlinien laufen…</translation>
    </message>
    <message>
        <source>The policies could not be run.</source>
        <translation>Die Richtlinien konnten nicht laufen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>Ausgenommen %1</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Gefunden an</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Policy findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnehmen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Choose findings first.</source>
        <translation>Wählen Sie zuerst Befunde.</translation>
    </message>
    <message>
        <source>This cannot be done with what is chosen.</source>
        <translation>Das geht mit dem Gewählten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on %1</source>
        <translation>
            <numerusform>%Ln Befund zu %1</numerusform>
            <numerusform>%Ln Befunde zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n</source>
        <translation>
            <numerusform>jetzt %Ln</numerusform>
            <numerusform>jetzt %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against %n policies</source>
        <translation>
            <numerusform>Dafür gilt %Ln Richtlinie</numerusform>
            <numerusform>Dafür gelten %Ln Richtlinien</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FixDialog</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Fix findings</source>
        <translation>Befunde beheben</translation>
    </message>
    <message>
        <source>What changes in the files</source>
        <translation>Was sich in den Dateien ändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need a person: no field alone mends them.</source>
        <translation>
            <numerusform>%Ln Befund braucht einen Menschen: Kein Feld allein behebt ihn.</numerusform>
            <numerusform>%Ln Befunde brauchen einen Menschen: Kein Feld allein behebt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are in files that are not in a folder of this machine.</source>
        <translation>
            <numerusform>%Ln Befund steht in Dateien, die in keinem Ordner dieses Rechners liegen.</numerusform>
            <numerusform>%Ln Befunde stehen in Dateien, die in keinem Ordner dieses Rechners liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Ein Wert wird gebraucht</translation>
    </message>
    <message numerus="yes">
        <source>for %n finding(s)</source>
        <translation>
            <numerusform>für %Ln Befund</numerusform>
            <numerusform>für %Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s).</source>
        <translation>
            <numerusform>Behebt %Ln Befund.</numerusform>
            <numerusform>Behebt %Ln Befunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n file(s).</source>
        <translation>
            <numerusform>Ändert %Ln Datei.</numerusform>
            <numerusform>Ändert %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossaryPage</name>
    <message>
        <source>View of the glossary</source>
        <translation>Ansicht des Glossars</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Reading the glossaries…</source>
        <translation>Die Glossare werden gelesen…</translation>
    </message>
    <message>
        <source>Changes go into</source>
        <translation>Änderungen gehen in</translation>
    </message>
    <message>
        <source>The glossaries could not be read.</source>
        <translation>Die Glossare konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reviews %1</source>
        <translation>Prüfungen %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Changes go into “%1”</source>
        <translation>Änderungen gehen in „%1“</translation>
    </message>
    <message>
        <source>Shown is what is in force. The first change opens a change set.</source>
        <translation>Gezeigt wird, was in Kraft ist. Die erste Änderung öffnet einen Änderungssatz.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 (in review)</source>
        <translation>%1 (in Prüfung)</translation>
    </message>
    <message>
        <source>New change set…</source>
        <translation>Neuer Änderungssatz…</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>Glossar: %1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossaryPanes</name>
    <message>
        <source>Browse</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>Neues Glossar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossarySession</name>
    <message>
        <source>Nobody has said who you are. Write your name in Settings, Identity: every change is kept with the name of who made it.</source>
        <translation>Niemand hat gesagt, wer Sie sind. Schreiben Sie Ihren Namen unter Einstellungen, Identität: Jede Änderung wird mit dem Namen dessen aufbewahrt, der sie gemacht hat.</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Änderungen vom %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GovernancePage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GraphPane</name>
    <message>
        <source>Put in the middle</source>
        <translation>In die Mitte stellen</translation>
    </message>
    <message>
        <source>Open the term</source>
        <translation>Den Begriff öffnen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>Graph von %1</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Den Graphen speichern</translation>
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
        <translation>Begriff in der Mitte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2 Schritte</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3 Schritte</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Verkleinern (Strg+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>Alles zeigen (F)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Terms in the graph</source>
        <translation>Begriffe im Graphen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Drawing the graph…</source>
        <translation>Der Graph wird gezeichnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the nearest ones of more</source>
        <translation>%1, die nächsten von mehr</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>Die Begriffe werden gelesen…</translation>
    </message>
    <message>
        <source>Which term?</source>
        <translation>Welcher Begriff?</translation>
    </message>
    <message>
        <source>Choose one above, and see what it is related to.</source>
        <translation>Wählen Sie oben einen und sehen Sie, womit er verbunden ist.</translation>
    </message>
    <message>
        <source>This term is not there any more</source>
        <translation>Diesen Begriff gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It may have been merged, moved to the trash or renamed.</source>
        <translation>Er wurde vielleicht zusammengeführt, in den Papierkorb verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Begriff wählen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridEditor</name>
    <message>
        <source>Change cells</source>
        <translation>Zellen ändern</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no term here and are left out.</source>
        <translation>
            <numerusform>%Ln Zeile hat hier keinen Begriff und wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen haben hier keinen Begriff und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>New term %1</source>
        <translation>Neuer Begriff %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridPane</name>
    <message>
        <source>Filter terms</source>
        <translation>Begriffe filtern</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>Die Begriffe werden gelesen…</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Alle Glossare</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>Anzahl der Begriffe</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+H)</source>
        <translation>Suchen und ersetzen (Strg+H)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Ein Glossar importieren</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>Ein Glossar exportieren</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>No term matches</source>
        <translation>Kein Begriff passt</translation>
    </message>
    <message>
        <source>Try other words, or look in all glossaries.</source>
        <translation>Versuchen Sie andere Wörter, oder suchen Sie in allen Glossaren.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>There are no terms yet</source>
        <translation>Es gibt noch keine Begriffe</translation>
    </message>
    <message>
        <source>Add a source that has a glossary, import a file, or begin a glossary of your own.</source>
        <translation>Fügen Sie eine Quelle mit einem Glossar hinzu, importieren Sie eine Datei oder beginnen Sie ein eigenes Glossar.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n terms chosen</source>
        <translation>
            <numerusform>%Ln Begriff gewählt</numerusform>
            <numerusform>%Ln Begriffe gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Term</source>
        <translation>Begriff öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with Headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Clear Cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Eigentümer…</translation>
    </message>
    <message>
        <source>Steward…</source>
        <translation>Steward…</translation>
    </message>
    <message>
        <source>Add Tags…</source>
        <translation>Schlagwörter hinzufügen…</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>Mehrere werden durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HealthPage</name>
    <message>
        <source>Products shown</source>
        <translation>Gezeigte Produkte</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>Produkte filtern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>My products</source>
        <translation>Meine Produkte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domäne</translation>
    </message>
    <message>
        <source>Whose products</source>
        <translation>Wessen Produkte</translation>
    </message>
    <message>
        <source>The owner or team whose products are yours; it is remembered</source>
        <translation>Der Besitzer oder das Team, deren Produkte Ihre sind; das wird gemerkt</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Choose an owner…</source>
        <translation>Besitzer wählen…</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domäne: %1</translation>
    </message>
    <message>
        <source>Show products of all domains</source>
        <translation>Produkte aller Domänen zeigen</translation>
    </message>
    <message>
        <source>Working out how promises were kept…</source>
        <translation>Es wird ermittelt, wie Zusagen eingehalten wurden…</translation>
    </message>
    <message>
        <source>Health could not be worked out.</source>
        <translation>Die Gesundheit konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>There are no products</source>
        <translation>Es gibt keine Produkte</translation>
    </message>
    <message>
        <source>Add a source with data products, or open the sample mesh.</source>
        <translation>Fügen Sie eine Quelle mit Datenprodukten hinzu oder öffnen Sie das Beispiel-Mesh.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Whose products are yours?</source>
        <translation>Wessen Produkte sind Ihre?</translation>
    </message>
    <message>
        <source>Choose the owner or team once; it is remembered. Until then you can look at all products.</source>
        <translation>Wählen Sie Besitzer oder Team einmal; das wird gemerkt. Bis dahin können Sie alle Produkte ansehen.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Versuchen Sie andere Wörter oder entfernen Sie den Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 owns no product</source>
        <translation>%1 besitzt kein Produkt</translation>
    </message>
    <message>
        <source>Choose another owner above, or look at all products.</source>
        <translation>Wählen Sie oben einen anderen Besitzer oder sehen Sie alle Produkte an.</translation>
    </message>
    <message>
        <source>%1 promises nothing that can be measured</source>
        <translation>%1 sagt nichts Messbares zu</translation>
    </message>
    <message>
        <source>No contract states a level or rule that measurements could be held against.</source>
        <translation>Kein Vertrag nennt ein Level oder eine Regel, an denen Messungen geprüft werden könnten.</translation>
    </message>
    <message>
        <source>Health of all products</source>
        <translation>Gesundheit aller Produkte</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>Gesundheit von %1</translation>
    </message>
    <message>
        <source>Health by domain</source>
        <translation>Gesundheit nach Domäne</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
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
        <translation>Tabelle als %1 kopieren</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>Save table as %1…</source>
        <translation>Tabelle als %1 speichern…</translation>
    </message>
    <message>
        <source>Save weekly digest as HTML…</source>
        <translation>Wochenbericht als HTML speichern…</translation>
    </message>
    <message>
        <source>Save weekly digest as Markdown…</source>
        <translation>Wochenbericht als Markdown speichern…</translation>
    </message>
    <message>
        <source>Copy weekly digest as Markdown</source>
        <translation>Wochenbericht als Markdown kopieren</translation>
    </message>
    <message>
        <source>The digest was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>Save weekly digest</source>
        <translation>Wochenbericht speichern</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>Quellen öffnen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HistoryPane</name>
    <message>
        <source>History of</source>
        <translation>Verlauf von</translation>
    </message>
    <message>
        <source>A term</source>
        <translation>Einem Begriff</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>Wie an einem Tag</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HistoryView</name>
    <message>
        <source>History shown as</source>
        <translation>Verlauf gezeigt als</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Vorher und nachher vergleichen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>Changes are recorded from the second sync on.</source>
        <translation>Änderungen werden ab dem zweiten Abgleich aufgezeichnet.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HomeView</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Browse everything</source>
        <translation>Alles durchstöbern</translation>
    </message>
    <message>
        <source>Search %1 things, or go on where you left off</source>
        <translation>%1 Einträge durchsuchen oder dort weitermachen</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Dort weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>not in the catalog any more</source>
        <translation>nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear recently viewed</source>
        <translation>Zuletzt Angesehenes leeren</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HopsPicture</name>
    <message>
        <source>Drawing the lineage…</source>
        <translation>Herkunft wird gezeichnet…</translation>
    </message>
    <message>
        <source>One step on each side</source>
        <translation>Ein Schritt auf jeder Seite</translation>
    </message>
    <message>
        <source>Open in Lineage</source>
        <translation>In „Herkunft“ öffnen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HopsView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Upstream: made from</source>
        <translation>Vorgelagert: erzeugt aus</translation>
    </message>
    <message>
        <source>Downstream: read by</source>
        <translation>Nachgelagert: gelesen von</translation>
    </message>
</context>
<context>
    <name>meshbook::views::IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Edits of terms, decisions and waivers carry this name. It stays on this machine until you publish.</source>
        <translation>Änderungen an Begriffen, Entscheidungen und Ausnahmen tragen diesen Namen. Er bleibt auf diesem Rechner, bis Sie veröffentlichen.</translation>
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
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Unterzeichnet als</translation>
    </message>
    <message>
        <source>Not kept: a name has at most 200 letters.</source>
        <translation>Nicht übernommen: Ein Name hat höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>Not kept: this is no whole e-mail address (name@host.tld).</source>
        <translation>Nicht übernommen: Das ist keine vollständige E-Mail-Adresse (name@host.tld).</translation>
    </message>
    <message>
        <source>Nobody yet: edits ask for a name first.</source>
        <translation>Noch niemand: Änderungen fragen zuerst nach einem Namen.</translation>
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
        <translation>Diese Tabelle filtern</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Was bricht</translation>
    </message>
    <message>
        <source>Nothing breaks at once</source>
        <translation>Nichts bricht sofort</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Nachgelagert</translation>
    </message>
    <message>
        <source>Nothing is made of this</source>
        <translation>Nichts wird hieraus erzeugt</translation>
    </message>
    <message>
        <source>Contracts and products</source>
        <translation>Verträge und Produkte</translation>
    </message>
    <message>
        <source>No contract or product holds what is concerned</source>
        <translation>Kein Vertrag oder Produkt enthält Betroffenes</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>Zu Benachrichtigende</translation>
    </message>
    <message>
        <source>Nobody is named as owner or contact</source>
        <translation>Niemand ist als verantwortlich oder Kontakt genannt</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Change in mind</source>
        <translation>Gedachte Änderung</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>What if it were dropped</source>
        <translation>Was, wenn es entfiele</translation>
    </message>
    <message>
        <source>What if it were renamed</source>
        <translation>Was, wenn es umbenannt würde</translation>
    </message>
    <message>
        <source>What if its type changed</source>
        <translation>Was, wenn sich sein Typ änderte</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Neuer Typ</translation>
    </message>
    <message>
        <source>This address names nothing to report on.</source>
        <translation>Diese Adresse nennt nichts, worüber zu berichten wäre.</translation>
    </message>
    <message>
        <source>Following what is made of it…</source>
        <translation>Was daraus entsteht, wird verfolgt…</translation>
    </message>
    <message>
        <source>Lineage does not know it</source>
        <translation>Die Herkunft kennt es nicht</translation>
    </message>
    <message>
        <source>No source says that data flows to or from this.</source>
        <translation>Keine Quelle sagt, dass Daten hierher oder von hier fließen.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht konnte nicht erzeugt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) downstream</source>
        <translation>
            <numerusform>%Ln Eintrag nachgelagert</numerusform>
            <numerusform>%Ln Einträge nachgelagert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at most %2 away; %3 concerned.</source>
        <translation>%1, höchstens %2 entfernt; %3 betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 of them nobody tells which columns.</source>
        <translation>Von %1 sagt niemand, welche Spalten.</translation>
    </message>
    <message>
        <source>The table shows the first %1 of %2; counts are of all.</source>
        <translation>Die Tabelle zeigt die ersten %1 von %2; gezählt sind alle.</translation>
    </message>
    <message>
        <source>Reads it directly</source>
        <translation>Liest es direkt</translation>
    </message>
    <message>
        <source>Contract promises it</source>
        <translation>Vertrag sagt es zu</translation>
    </message>
    <message>
        <source>Quality rule checks it</source>
        <translation>Qualitätsregel prüft es</translation>
    </message>
    <message>
        <source>Term is linked to it</source>
        <translation>Begriff ist damit verknüpft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Columns and details</source>
        <translation>Spalten und Einzelheiten</translation>
    </message>
    <message>
        <source>whole dataset, columns unknown</source>
        <translation>ganzes Dataset, Spalten unbekannt</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Columns concerned</source>
        <translation>Betroffene Spalten</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Service levels at risk</source>
        <translation>Gefährdete Service-Levels</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was, wenn: %1</translation>
    </message>
    <message>
        <source>Impact of %1</source>
        <translation>Auswirkung von %1</translation>
    </message>
    <message>
        <source>%1 and perhaps others</source>
        <translation>%1 und vielleicht andere</translation>
    </message>
    <message>
        <source>What flowed on %1, with the contracts, rules and people of today.</source>
        <translation>Was am %1 floss, mit den Verträgen, Regeln und Personen von heute.</translation>
    </message>
    <message>
        <source>Writes what may not fit</source>
        <translation>Schreibt, was nicht passen könnte</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ImportDialog</name>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>What the file does not name</source>
        <translation>Was die Datei nicht nennt</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Probleme in der Datei</translation>
    </message>
    <message>
        <source>The file has no problems</source>
        <translation>Die Datei hat keine Probleme</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Ein Glossar importieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>SKOS, OpenMetadata, DataHub, CSV or JSON</source>
        <translation>SKOS, OpenMetadata, DataHub, CSV oder JSON</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation>Änderungen und Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file with a glossary</source>
        <translation>Wählen Sie eine Datei mit einem Glossar</translation>
    </message>
    <message>
        <source>What it would add, change and remove is shown before anything is done.</source>
        <translation>Was sie hinzufügen, ändern und entfernen würde, wird gezeigt, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Glossary files</source>
        <translation>Glossardateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The file is the whole glossary: what it does not name goes.</source>
        <translation>Die Datei ist das ganze Glossar: Was sie nicht nennt, geht.</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is.</source>
        <translation>Was die Datei nicht nennt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>As in the file: %1</source>
        <translation>Wie in der Datei: %1</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>A new glossary: %1</source>
        <translation>Ein neues Glossar: %1</translation>
    </message>
    <message>
        <source>Comparing with what is here…</source>
        <translation>Vergleich mit dem, was hier ist…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Alles in dieser Datei ist hier schon vorhanden.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n terms imported into the change set.</source>
        <translation>
            <numerusform>%Ln Begriff in den Änderungssatz importiert.</numerusform>
            <numerusform>%Ln Begriffe in den Änderungssatz importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::InlineMessage</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>meshbook::views::IssuesPane</name>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Issues · %1</source>
        <translation>Probleme · %1</translation>
    </message>
    <message>
        <source>Issues of %1 · %2</source>
        <translation>Probleme von %1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Every file could be read as it is.</source>
        <translation>Jede Datei ließ sich lesen, wie sie ist.</translation>
    </message>
    <message>
        <source>No issue matches</source>
        <translation>Kein passendes Problem</translation>
    </message>
    <message>
        <source>Try other words, or look at all severities.</source>
        <translation>Versuchen Sie andere Wörter oder sehen Sie alle Schweregrade an.</translation>
    </message>
    <message>
        <source>Show all issues</source>
        <translation>Alle Probleme zeigen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::JoinPane</name>
    <message>
        <source>Add a product, contract or dataset</source>
        <translation>Ein Produkt, einen Vertrag oder ein Dataset hinzufügen</translation>
    </message>
    <message>
        <source>Shared identifiers</source>
        <translation>Gemeinsame Kennungen</translation>
    </message>
    <message>
        <source>They share no identifier</source>
        <translation>Sie teilen keine Kennung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What the result is worth</source>
        <translation>Was das Ergebnis wert ist</translation>
    </message>
    <message>
        <source>A statement to begin with</source>
        <translation>Eine Anweisung für den Anfang</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Die Anweisung kopieren</translation>
    </message>
    <message numerus="yes">
        <source>At most %n things are joined at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Ding wird auf einmal verbunden.</numerusform>
            <numerusform>Höchstens %Ln Dinge werden auf einmal verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you join?</source>
        <translation>Was möchten Sie verbinden?</translation>
    </message>
    <message>
        <source>Choose two or more products, contracts or datasets above, or drop their links here.</source>
        <translation>Wählen Sie oben zwei oder mehr Produkte, Verträge oder Datasets, oder legen Sie ihre Links hier ab.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Comparing their identifiers…</source>
        <translation>Ihre Kennungen werden verglichen…</translation>
    </message>
    <message>
        <source>They could not be compared.</source>
        <translation>Sie konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>-- There is nothing to join them by.</source>
        <translation>-- Es gibt nichts, worüber sie verbunden werden können.</translation>
    </message>
    <message>
        <source>They can be joined by %1</source>
        <translation>Sie können über %1 verbunden werden</translation>
    </message>
    <message>
        <source>Nothing in common with the others: %1</source>
        <translation>Nichts gemeinsam mit den anderen: %1</translation>
    </message>
    <message>
        <source>What they share does not agree</source>
        <translation>Was sie teilen, passt nicht zusammen</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <translation>%1 (Schlüssel)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Governed</source>
        <translation>Geregelt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows with a value</source>
        <translation>Zeilen mit Wert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>up to %1 old, by %2</source>
        <translation>bis zu %1 alt, durch %2</translation>
    </message>
    <message>
        <source>promised by none</source>
        <translation>von keinem zugesagt</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Keine Zusage</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>none is stated</source>
        <translation>keine ist angegeben</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>About people</source>
        <translation>Über Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>needs a cast</source>
        <translation>braucht eine Umwandlung</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht freigegeben</translation>
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
        <translation>Neue Tasten drücken…</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving; take Ctrl or Alt with it.</source>
        <translation>%1 allein wird zum Tippen und Bewegen gebraucht; nehmen Sie Strg oder Alt dazu.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeysModel</name>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeysPage</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every command, also those in no menu. Choose one and press keys.</source>
        <translation>Alle Befehle, auch die in keinem Menü. Einen wählen und Tasten drücken.</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Nach Wörtern oder Tasten filtern</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Von dort nehmen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Keep the present keys too</source>
        <translation>Auch die &amp;bisherigen Tasten behalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Its own keys belong to “%1” now. Change those first.</source>
        <translation>Seine eigenen Tasten gehören jetzt zu „%1“. Ändern Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus, pages and messages. What your catalog says stays in its own language.</source>
        <translation>Für Menüs, Seiten und Meldungen. Was Ihr Katalog sagt, bleibt in seiner eigenen Sprache.</translation>
    </message>
    <message>
        <source>Takes effect when Meshbook is started again.</source>
        <translation>Gilt nach dem nächsten Start von Meshbook.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Lens</name>
    <message>
        <source>no domain</source>
        <translation>keine Domäne</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>85 and more</source>
        <translation>85 und mehr</translation>
    </message>
    <message>
        <source>65 to 85</source>
        <translation>65 bis 85</translation>
    </message>
    <message>
        <source>below 65</source>
        <translation>unter 65</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>age not measured</source>
        <translation>Alter nicht gemessen</translation>
    </message>
    <message>
        <source>up to a day old</source>
        <translation>bis zu einem Tag alt</translation>
    </message>
    <message>
        <source>up to a week old</source>
        <translation>bis zu einer Woche alt</translation>
    </message>
    <message>
        <source>more than a week old</source>
        <translation>mehr als eine Woche alt</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>nicht klassifiziert</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LensLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>traced</source>
        <translation>verfolgt</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>speist</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>over others</source>
        <translation>über andere</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>nicht beschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>only declared</source>
        <translation>nur erklärt</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht erklärt</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsPage</name>
    <message>
        <source>Export service levels</source>
        <translation>Service-Levels exportieren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>Woraus die Punktzahl besteht</translation>
    </message>
    <message>
        <source>There is nothing to judge by yet</source>
        <translation>Noch gibt es nichts, wonach zu urteilen wäre</translation>
    </message>
    <message>
        <source>Promises and rules</source>
        <translation>Zusagen und Regeln</translation>
    </message>
    <message>
        <source>PNG picture of the charts…</source>
        <translation>PNG-Bild der Diagramme…</translation>
    </message>
    <message>
        <source>SVG drawing of the charts…</source>
        <translation>SVG-Zeichnung der Diagramme…</translation>
    </message>
    <message>
        <source>CSV of all measurements…</source>
        <translation>CSV aller Messungen…</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>PDF-Bericht…</translation>
    </message>
    <message>
        <source>Working out how promises were kept…</source>
        <translation>Es wird ermittelt, wie Zusagen eingehalten wurden…</translation>
    </message>
    <message>
        <source>The service levels could not be worked out.</source>
        <translation>Die Service-Levels konnten nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>Nothing is promised that can be measured</source>
        <translation>Nichts Messbares ist zugesagt</translation>
    </message>
    <message>
        <source>No contract states a level or rule that measurements could be held against.</source>
        <translation>Kein Vertrag nennt ein Level oder eine Regel, an denen Messungen geprüft werden könnten.</translation>
    </message>
    <message>
        <source>Service levels of %1</source>
        <translation>Service-Levels von %1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>The worst of all promises and rules, day by day; Enter goes to the day.</source>
        <translation>Das Schlimmste aller Zusagen und Regeln, Tag für Tag; Eingabe geht zum Tag.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 in the stretch on view; CSV has all</source>
        <translation>Die neuesten %1 von %2 im gezeigten Abschnitt; CSV hat alle</translation>
    </message>
    <message numerus="yes">
        <source>%n in the stretch on view</source>
        <translation>
            <numerusform>%Ln im gezeigten Abschnitt</numerusform>
            <numerusform>%Ln im gezeigten Abschnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of the product</source>
        <translation>Seite des Produkts</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Punktzahl %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Punktzahl</translation>
    </message>
    <message numerus="yes">
        <source>%n open breach(es)</source>
        <translation>
            <numerusform>%Ln offene Verletzung</numerusform>
            <numerusform>%Ln offene Verletzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to judge by</source>
        <translation>nichts zum Urteilen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Punkte von 100</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsSummary</name>
    <message>
        <source>Service levels over time</source>
        <translation>Service-Level im Verlauf</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>%1: met %2, %3</source>
        <translation>%1: erfüllt %2, %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>budget left: %1</source>
        <translation>Restbudget: %1</translation>
    </message>
    <message>
        <source>Score over 30 days</source>
        <translation>Punktzahl über 30 Tage</translation>
    </message>
    <message>
        <source>Service levels met</source>
        <translation>Erfüllte Service-Levels</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %Ln Tag</numerusform>
            <numerusform>%1, %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageCanvas</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in</source>
        <translation>
            <numerusform>%Ln Linie hinein</numerusform>
            <numerusform>%Ln Linien hinein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) out</source>
        <translation>
            <numerusform>%Ln Linie hinaus</numerusform>
            <numerusform>%Ln Linien hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that %1 is made from</source>
        <translation>
            <numerusform>Noch %Ln zeigen, woraus %1 erzeugt ist</numerusform>
            <numerusform>Noch %Ln zeigen, woraus %1 erzeugt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that are made from %1</source>
        <translation>
            <numerusform>Noch %Ln zeigen, was aus %1 erzeugt ist</numerusform>
            <numerusform>Noch %Ln zeigen, was aus %1 erzeugt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n</source>
        <translation>
            <numerusform>%1, Gruppe mit %Ln Eintrag</numerusform>
            <numerusform>%1, Gruppe mit %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s); arrow keys walk along the lines</source>
        <translation>
            <numerusform>%Ln Eintrag; Pfeiltasten gehen an den Linien entlang</numerusform>
            <numerusform>%Ln Einträge; Pfeiltasten gehen an den Linien entlang</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage picture</source>
        <translation>Herkunftsbild</translation>
    </message>
    <message numerus="yes">
        <source>+ %n column(s)</source>
        <translation>
            <numerusform>+ %Ln Spalte</numerusform>
            <numerusform>+ %Ln Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
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
        <translation>Mermaid-Flussdiagramm</translation>
    </message>
    <message>
        <source>The picture was made smaller, to %1 %, to stay within %2 pixels a side. SVG and PDF have no such limit.</source>
        <translation>Das Bild wurde auf %1 % verkleinert, um innerhalb von %2 Pixeln je Seite zu bleiben. SVG und PDF haben keine solche Grenze.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageInspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a box or a line to see what it is. Arrow keys walk along the lines, + shows what is beyond, C opens the columns.</source>
        <translation>Wählen Sie einen Kasten oder eine Linie, um zu sehen, was es ist. Pfeiltasten gehen an den Linien entlang, + zeigt, was dahinter liegt, C öffnet die Spalten.</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>Seitenleiste verbergen</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Geschlossene Gruppe</translation>
    </message>
    <message>
        <source>described nowhere</source>
        <translation>nirgends beschrieben</translation>
    </message>
    <message>
        <source>in a cycle</source>
        <translation>in einem Kreis</translation>
    </message>
    <message>
        <source>made from itself</source>
        <translation>aus sich selbst erzeugt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Ringsum</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>Noch %Ln vorgelagert zeigen</numerusform>
            <numerusform>Noch %Ln vorgelagert zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1 upstream</source>
        <translation>Alle %1 vorgelagerten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>Noch %Ln nachgelagert zeigen</numerusform>
            <numerusform>Noch %Ln nachgelagert zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1 downstream</source>
        <translation>Alle %1 nachgelagerten zeigen</translation>
    </message>
    <message>
        <source>Open the columns</source>
        <translation>Spalten öffnen</translation>
    </message>
    <message>
        <source>Close the columns</source>
        <translation>Spalten schließen</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>Von hier aus sehen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>End tracing</source>
        <translation>Verfolgung beenden</translation>
    </message>
    <message>
        <source>Trace it through</source>
        <translation>Durchgängig verfolgen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in this picture</source>
        <translation>
            <numerusform>%Ln Mitglied in diesem Bild</numerusform>
            <numerusform>%Ln Mitglieder in diesem Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Traced path</source>
        <translation>Verfolgter Pfad</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Auswirkungsbericht</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>column level</source>
        <translation>Spaltenebene</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%Ln Kante</numerusform>
            <numerusform>%Ln Kanten</numerusform>
        </translation>
    </message>
    <message>
        <source>over what is left out</source>
        <translation>über Ausgelassenes hinweg</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Runs, 30 d</source>
        <translation>Läufe, 30&#xa0;T</translation>
    </message>
    <message>
        <source>%1 of %2 fine</source>
        <translation>%1 von %2 in Ordnung</translation>
    </message>
    <message>
        <source>Open the group to see its lines one by one.</source>
        <translation>Öffnen Sie die Gruppe, um ihre Linien einzeln zu sehen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>The product that reads it says so in its description. No flow of data between them is known.</source>
        <translation>Das Produkt, das es liest, sagt das in seiner Beschreibung. Ein Datenfluss zwischen ihnen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It does not name either end.</source>
        <translation>Es nennt keines der Enden.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name the ends of this line.</source>
        <translation>
            <numerusform>%Ln Stelle nennt die Enden dieser Linie.</numerusform>
            <numerusform>%Ln Stellen nennen die Enden dieser Linie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What if it were…</source>
        <translation>Was, wenn es …</translation>
    </message>
    <message>
        <source>End this what-if</source>
        <translation>Dieses Was-wäre-wenn beenden</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>wegfiele</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>anders hieße</translation>
    </message>
    <message>
        <source>Of another type</source>
        <translation>einen anderen Typ hätte</translation>
    </message>
    <message>
        <source>Lines in this picture: %1 in, %2 out</source>
        <translation>Linien in diesem Bild: %1 hinein, %2 hinaus</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineagePage</name>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Look from here (R)</source>
        <translation>Von hier aus sehen (R)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>Noch %Ln vorgelagert zeigen</numerusform>
            <numerusform>Noch %Ln vorgelagert zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>Noch %Ln nachgelagert zeigen</numerusform>
            <numerusform>Noch %Ln nachgelagert zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more on both sides (+)</source>
        <translation>
            <numerusform>Noch %Ln auf beiden Seiten zeigen (+)</numerusform>
            <numerusform>Noch %Ln auf beiden Seiten zeigen (+)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all upstream</source>
        <translation>Alles Vorgelagerte zeigen</translation>
    </message>
    <message>
        <source>Show all downstream</source>
        <translation>Alles Nachgelagerte zeigen</translation>
    </message>
    <message>
        <source>Collapse (−)</source>
        <translation>Einklappen (−)</translation>
    </message>
    <message>
        <source>Hide (Del)</source>
        <translation>Verbergen (Entf)</translation>
    </message>
    <message>
        <source>Open the columns (C)</source>
        <translation>Spalten öffnen (C)</translation>
    </message>
    <message>
        <source>Close the columns (C)</source>
        <translation>Spalten schließen (C)</translation>
    </message>
    <message>
        <source>End tracing (T)</source>
        <translation>Verfolgung beenden (T)</translation>
    </message>
    <message>
        <source>Trace this column (T)</source>
        <translation>Diese Spalte verfolgen (T)</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Auswirkungsbericht</translation>
    </message>
    <message>
        <source>Open the group (G)</source>
        <translation>Gruppe öffnen (G)</translation>
    </message>
    <message>
        <source>Close the group (G)</source>
        <translation>Gruppe schließen (G)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy link to this picture</source>
        <translation>Link zu diesem Bild kopieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>Datenprodukt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>Von oben nach unten</translation>
    </message>
    <message>
        <source>Show staging models, tests and seeds</source>
        <translation>Staging-Modelle, Tests und Seeds zeigen</translation>
    </message>
    <message>
        <source>Open the columns of all</source>
        <translation>Spalten von allen öffnen</translation>
    </message>
    <message>
        <source>Close the columns of all</source>
        <translation>Spalten von allen schließen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden again</source>
        <translation>
            <numerusform>%Ln Verborgenes wieder zeigen</numerusform>
            <numerusform>%Ln Verborgene wieder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nichts zu zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) are left out by the filter.</source>
        <translation>
            <numerusform>Der Filter lässt den einen Eintrag aus.</numerusform>
            <numerusform>Der Filter lässt alle %Ln Einträge aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source says where this comes from or where it goes.</source>
        <translation>Keine Quelle sagt, woher dies kommt oder wohin es geht.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Choose another start</source>
        <translation>Anderen Anfang wählen</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Wie es am %1 war.</translation>
    </message>
    <message>
        <source>Marked: what is other than on %1.</source>
        <translation>Markiert: was anders ist als am %1.</translation>
    </message>
    <message>
        <source>Only %1 boxes are shown; the others stand behind the stubs.</source>
        <translation>Nur %1 Kästen werden gezeigt; die anderen stehen hinter den Stummeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln Linie</numerusform>
            <numerusform>%Ln Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crossings</source>
        <translation>%1 Kreuzungen</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>%1 vom Filter ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 von %2 Knoten</translation>
    </message>
    <message>
        <source>The picture was not made: it was cancelled.</source>
        <translation>Das Bild wurde nicht erzeugt: Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Following the lineage…</source>
        <translation>Herkunft wird verfolgt…</translation>
    </message>
    <message>
        <source>Drawing the lineage…</source>
        <translation>Herkunft wird gezeichnet…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Earlier moments</source>
        <translation>Frühere Zeitpunkte</translation>
    </message>
    <message>
        <source>%1 of more than %2 nodes</source>
        <translation>%1 von mehr als %2 Knoten</translation>
    </message>
    <message>
        <source>What if it were…</source>
        <translation>Was, wenn es …</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>wegfiele</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>anders hieße</translation>
    </message>
    <message>
        <source>Of another type</source>
        <translation>einen anderen Typ hätte</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageStart</name>
    <message>
        <source>Where does it come from, where does it go?</source>
        <translation>Woher kommt es, wohin geht es?</translation>
    </message>
    <message>
        <source>Choose a dataset or data product. Its lineage opens with one step on each side and grows where you ask for more.</source>
        <translation>Wählen Sie ein Dataset oder Datenprodukt. Seine Herkunft öffnet sich mit einem Schritt auf jeder Seite und wächst, wo Sie mehr verlangen.</translation>
    </message>
    <message>
        <source>Find a dataset or product</source>
        <translation>Dataset oder Produkt suchen</translation>
    </message>
    <message>
        <source>Most connected</source>
        <translation>Am stärksten verbunden</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 hinein, %2 hinaus</translation>
    </message>
    <message>
        <source>No source says anything of lineage yet.</source>
        <translation>Noch keine Quelle sagt etwas über Herkunft.</translation>
    </message>
    <message>
        <source>Nothing with lineage matches.</source>
        <translation>Nichts mit Herkunft passt dazu.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageToolbar</name>
    <message>
        <source>Select, as +orders or tag:pii</source>
        <translation>Auswählen, wie +orders oder tag:pii</translation>
    </message>
    <message>
        <source>More ways to show lineage</source>
        <translation>Weitere Darstellungen der Herkunft</translation>
    </message>
    <message>
        <source>Hops upstream</source>
        <translation>Schritte vorgelagert</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Hops downstream</source>
        <translation>Schritte nachgelagert</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Outline, for reading</source>
        <translation>Gliederung, zum Lesen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Linse</translation>
    </message>
    <message>
        <source>Lens: what the leading edge of a box tells</source>
        <translation>Linse: was der vordere Rand eines Kastens zeigt</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LinksPane</name>
    <message>
        <source>Suggested links</source>
        <translation>Vorgeschlagene Verknüpfungen</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>Abgelehnte Verknüpfungen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>No linked column contradicts its term.</source>
        <translation>Keine verknüpfte Spalte widerspricht ihrem Begriff.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Verknüpfungen filtern</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>Jeder Wert</translation>
    </message>
    <message>
        <source>From %1 %</source>
        <translation>Ab %1 %</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>An- oder abwählen</translation>
    </message>
    <message>
        <source>Open the term</source>
        <translation>Den Begriff öffnen</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Die Daten öffnen</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>Begriff: %1</translation>
    </message>
    <message>
        <source>Looking for links…</source>
        <translation>Verknüpfungen werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for links… %1 %</source>
        <translation>Verknüpfungen werden gesucht… %1 %</translation>
    </message>
    <message>
        <source>Links were not looked for to the end.</source>
        <translation>Verknüpfungen wurden nicht bis zum Ende gesucht.</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <translation>Vorgeschlagen %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>Disagreements %1</source>
        <translation>Widersprüche %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Keine Verknüpfung passt</translation>
    </message>
    <message>
        <source>Try other words, or a lower score.</source>
        <translation>Versuchen Sie andere Wörter oder einen niedrigeren Wert.</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>Alle Verknüpfungen zeigen</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message>
        <source>Links that you refuse are listed here and not suggested again.</source>
        <translation>Verknüpfungen, die Sie ablehnen, stehen hier und werden nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing to link</source>
        <translation>Nichts zu verknüpfen</translation>
    </message>
    <message>
        <source>No data has the name of a term that it is not linked to.</source>
        <translation>Keine Daten heißen wie ein Begriff, mit dem sie nicht verknüpft sind.</translation>
    </message>
    <message>
        <source>Browse terms</source>
        <translation>Begriffe durchsehen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>The term says</source>
        <translation>Der Begriff sagt</translation>
    </message>
    <message>
        <source>The data says</source>
        <translation>Die Daten sagen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LintTable</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MainWindow</name>
    <message>
        <source>Enter opens · Tab completes</source>
        <translation>Eingabe öffnet · Tab vervollständigt</translation>
    </message>
    <message>
        <source>The page in front has no side panel</source>
        <translation>Die vordere Seite hat keine Seitenleiste</translation>
    </message>
    <message>
        <source>Nothing came before in this tab</source>
        <translation>In diesem Tab kam nichts davor</translation>
    </message>
    <message>
        <source>Only after going back is there a way forward</source>
        <translation>Vorwärts geht es erst, nachdem man zurückgegangen ist</translation>
    </message>
    <message>
        <source>No tab was closed yet</source>
        <translation>Es wurde noch kein Tab geschlossen</translation>
    </message>
    <message>
        <source>The tab in front is pinned</source>
        <translation>Der vordere Tab ist angeheftet</translation>
    </message>
    <message>
        <source>There are no others to close</source>
        <translation>Es gibt keine anderen zu schließen</translation>
    </message>
    <message>
        <source>It is the only tab of this window</source>
        <translation>Es ist der einzige Tab dieses Fensters</translation>
    </message>
    <message>
        <source>There is only one pane</source>
        <translation>Es gibt nur einen Bereich</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MarkdownView</name>
    <message>
        <source>The rest of this text is too long to show.</source>
        <translation>Der Rest dieses Textes ist zu lang für die Anzeige.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MatchReason</name>
    <message>
        <source>name</source>
        <extracomment>Where a word of the search was found; so the next ones too</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>Where a word was found, and the words around it: description “… the order of …”</extracomment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MeaningView</name>
    <message>
        <source>Definition of %1</source>
        <translation>Definition von %1</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diesen behalten</translation>
    </message>
    <message>
        <source>The other meanings are merged into this term.</source>
        <translation>Die anderen Bedeutungen werden mit diesem Begriff zusammengeführt.</translation>
    </message>
    <message>
        <source>Keep %1 of %2</source>
        <translation>%1 von %2 behalten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename %1 of %2</source>
        <translation>%1 von %2 umbenennen</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
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
        <translation>Übersicht des ganzen Bildes</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MissingPage</name>
    <message>
        <source>Nothing is found at this link</source>
        <translation>Unter diesem Link findet sich nichts</translation>
    </message>
    <message>
        <source>%1 may have been removed or renamed by its source, or belongs to another workspace.</source>
        <translation>%1 wurde vielleicht von der Quelle entfernt oder umbenannt, oder gehört zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Go to Discover</source>
        <translation>Zu „Entdecken“ gehen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductDone</name>
    <message>
        <source>Findings of policies</source>
        <translation>Befunde der Richtlinien</translation>
    </message>
    <message>
        <source>No policy finds anything in it</source>
        <translation>Keine Richtlinie findet etwas darin</translation>
    </message>
    <message>
        <source>Add the folder as a source…</source>
        <translation>Den Ordner als Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Checking it against the policies…</source>
        <translation>Es wird gegen die Richtlinien geprüft…</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>Es konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>It keeps all policies</source>
        <translation>Es hält alle Richtlinien ein</translation>
    </message>
    <message numerus="yes">
        <source>Policies have %n finding(s) in it</source>
        <translation>
            <numerusform>Richtlinien haben darin %Ln Befund</numerusform>
            <numerusform>Richtlinien haben darin %Ln Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductFiles</name>
    <message>
        <source>Folder of your repository or source</source>
        <translation>Ordner Ihres Repositorys oder Ihrer Quelle</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Pipeline that checks it</source>
        <translation>&amp;Pipeline, die es prüft</translation>
    </message>
    <message>
        <source>Folder for the product</source>
        <translation>Ordner für das Produkt</translation>
    </message>
    <message>
        <source>That is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder or another id.</source>
        <translation>%1 ist schon da. Wählen Sie einen anderen Ordner oder eine andere ID.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductForm</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductStart</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Die Vorlagen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New data product</source>
        <translation>Neues Datenprodukt</translation>
    </message>
    <message>
        <source>A template cannot be used: %1:%2: %3</source>
        <translation>Eine Vorlage kann nicht verwendet werden: %1:%2: %3</translation>
    </message>
    <message>
        <source>What kind of product is it?</source>
        <translation>Was für ein Produkt ist es?</translation>
    </message>
    <message>
        <source>What is it called, and whose is it?</source>
        <translation>Wie heißt es, und wem gehört es?</translation>
    </message>
    <message>
        <source>Where is it written, and what?</source>
        <translation>Wohin wird was geschrieben?</translation>
    </message>
    <message>
        <source>The product is there</source>
        <translation>Das Produkt ist da</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Es wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewsBar</name>
    <message>
        <source>%1 more in number</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 fewer in number</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>%1 new, %2 gone</source>
        <translation>%1 neu, %2 weg</translation>
    </message>
    <message>
        <source>%1 since you looked %2</source>
        <translation>%1 seit Ihrem letzten Blick %2</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>Weg:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoMatch</name>
    <message numerus="yes">
        <source>Without “%1”: %n match(es)</source>
        <translation>
            <numerusform>Ohne „%1“: %Ln Treffer</numerusform>
            <numerusform>Ohne „%1“: %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer or shorter words; parts of names and descriptions are found too.</source>
        <translation>Versuchen Sie weniger oder kürzere Wörter; auch Teile von Namen und Beschreibungen werden gefunden.</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Der Katalog ist leer</translation>
    </message>
    <message>
        <source>Add a folder or a Git repository and what it describes appears here.</source>
        <translation>Fügen Sie einen Ordner oder ein Git-Repository hinzu, und hier erscheint, was darin beschrieben ist.</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>Quellen öffnen</translation>
    </message>
    <message>
        <source>Without one of its parts the search finds something.</source>
        <translation>Ohne einen ihrer Teile findet die Suche etwas.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Kein Treffer für diese Filter</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Kein Treffer für „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Any “%1”: %n match(es)</source>
        <extracomment>%1 is the heading of a filter, as &quot;Domain&quot;</extracomment>
        <translation>
            <numerusform>Ohne Filter „%1“: %Ln Treffer</numerusform>
            <numerusform>Ohne Filter „%1“: %Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>meshbook::views::OverviewView</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definition (%1)</source>
        <translation>Definition (%1)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Scope (%1)</source>
        <translation>Geltungsbereich (%1)</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Found as</source>
        <extracomment>Words a search finds a term by, though it is not called so</extracomment>
        <translation>Gefunden als</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>A column with this term</source>
        <translation>Eine Spalte mit diesem Begriff</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>No source describes it in words.</source>
        <translation>Keine Quelle beschreibt es in Worten.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>Physischer Name</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Fachlicher Name</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularität</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>Which version of its standard a contract is written in, by its look</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archetyp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>And</source>
        <extracomment>Before &quot;12 more names&quot;, at the end of a list of names</extracomment>
        <translation>Und</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)</source>
        <translation>
            <numerusform>%Ln weiterer Name</numerusform>
            <numerusform>%Ln weitere Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Zusätzliche Eigenschaften</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A promised value and the column or table it is promised of: &quot;99 % on orders&quot;</extracomment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageDocument</name>
    <message>
        <source>The page says more than could be written here.</source>
        <translation>Die Seite sagt mehr, als hier geschrieben werden konnte.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageHeader</name>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageHost</name>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageTabBar</name>
    <message>
        <source>Open pages</source>
        <translation>Offene Seiten</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PartWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Hidden labels</source>
        <translation>Verborgene Bezeichnungen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Linked data</source>
        <translation>Verknüpfte Daten</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>Abgelehnte Verknüpfungen</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PictureLists</name>
    <message>
        <source>Outline of the lineage</source>
        <translation>Gliederung der Herkunft</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>Herkunft als Tabelle</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PiiPage</name>
    <message>
        <source>Begins here</source>
        <translation>Beginnt hier</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Hier verloren</translation>
    </message>
    <message>
        <source>Weaker here</source>
        <translation>Hier schwächer</translation>
    </message>
    <message>
        <source>Lost before</source>
        <translation>Vorher verloren</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Columns unknown</source>
        <translation>Spalten unbekannt</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>Der Wert selbst</translation>
    </message>
    <message>
        <source>Made of it</source>
        <translation>Daraus erzeugt</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>Nobody says how</source>
        <translation>Niemand sagt, wie</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Angezeigte Spalten</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Spalten filtern</translation>
    </message>
    <message>
        <source>Classified columns</source>
        <translation>Klassifizierte Spalten</translation>
    </message>
    <message>
        <source>No column is classified</source>
        <translation>Keine Spalte ist klassifiziert</translation>
    </message>
    <message>
        <source>Following classified columns…</source>
        <translation>Klassifizierte Spalten werden verfolgt…</translation>
    </message>
    <message>
        <source>The trail could not be followed.</source>
        <translation>Die Spur konnte nicht verfolgt werden.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>Zu klären %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Erhalten %1</translation>
    </message>
    <message>
        <source>Lost at %1, weaker at %2, unknown at %3; kept at %4, masked at %5, begins at %6.</source>
        <translation>Verloren bei %1, schwächer bei %2, unbekannt bei %3; erhalten bei %4, maskiert bei %5, beginnt bei %6.</translation>
    </message>
    <message>
        <source>The table shows the first %1; counts are of all.</source>
        <translation>Die Tabelle zeigt die ersten %1; gezählt sind alle.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Flows in</source>
        <translation>Fließt ein</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Classified data</source>
        <translation>Klassifizierte Daten</translation>
    </message>
    <message>
        <source>Classified data of %1</source>
        <translation>Klassifizierte Daten von %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PoliciesPane</name>
    <message>
        <source>Filter policies</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Domain whose policies are shown</source>
        <translation>Domäne, deren Richtlinien gezeigt werden</translation>
    </message>
    <message>
        <source>Policies and values that hold in a domain</source>
        <translation>Richtlinien und Werte, die in einer Domäne gelten</translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation>Die Richtlinien werden gelesen…</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>Die Richtlinien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domänen</translation>
    </message>
    <message>
        <source>No policy holds there</source>
        <translation>Dort gilt keine Richtlinie</translation>
    </message>
    <message>
        <source>Choose another domain.</source>
        <translation>Wählen Sie eine andere Domäne.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Versuchen Sie andere Wörter oder entfernen Sie den Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The changes to %1 are kept here until you save or revert them.</source>
        <translation>Die Änderungen an %1 liegen hier, bis Sie sie speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Save or revert other policies first: too many are not saved.</source>
        <translation>Speichern oder verwerfen Sie zuerst andere Richtlinien: Zu viele sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved. What it finds counts from now on.</source>
        <translation>Gespeichert. Was sie findet, zählt ab jetzt.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyAbout</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>It has no parameters</source>
        <translation>Sie hat keine Parameter</translation>
    </message>
    <message>
        <source>About the policy</source>
        <translation>Über die Richtlinie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It does not hold in the domain %1.</source>
        <translation>Sie gilt nicht in der Domäne %1.</translation>
    </message>
    <message>
        <source>These values hold everywhere.</source>
        <translation>Diese Werte gelten überall.</translation>
    </message>
    <message>
        <source>These values hold everywhere but in: %1.</source>
        <translation>Diese Werte gelten überall außer in: %1.</translation>
    </message>
    <message>
        <source>These values hold in the domain %1.</source>
        <translation>Diese Werte gelten in der Domäne %1.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>Wessen Wort</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyCompleter</name>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyEditor</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What the policy does</source>
        <translation>Was die Richtlinie tut</translation>
    </message>
    <message>
        <source>What the policy finds</source>
        <translation>Was die Richtlinie findet</translation>
    </message>
    <message>
        <source>It finds nothing</source>
        <translation>Sie findet nichts</translation>
    </message>
    <message>
        <source>Tests of the policy</source>
        <translation>Tests der Richtlinie</translation>
    </message>
    <message>
        <source>It has no tests</source>
        <translation>Sie hat keine Tests</translation>
    </message>
    <message>
        <source>Problems of the policy</source>
        <translation>Probleme der Richtlinie</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>Nichts ist falsch an ihr</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>Save the policy (%1)</source>
        <translation>Die Richtlinie speichern (%1)</translation>
    </message>
    <message>
        <source>Back to the file as it is on disk</source>
        <translation>Zurück zur Datei, wie sie auf der Platte ist</translation>
    </message>
    <message>
        <source>A copy in the workspace, to be changed</source>
        <translation>Eine Kopie im Arbeitsbereich, zum Ändern</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Tests %1 of %2</source>
        <translation>Tests %1 von %2</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n finding(s) in %1</source>
        <translation>
            <numerusform>Mehr als %Ln Befund in %1</numerusform>
            <numerusform>Mehr als %Ln Befunde in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1</source>
        <translation>
            <numerusform>%Ln Befund in %1</numerusform>
            <numerusform>%Ln Befunde in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · nur lesbar</translation>
    </message>
    <message>
        <source>all domains</source>
        <translation>alle Domänen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyListDelegate</name>
    <message>
        <source>About products</source>
        <translation>Über Produkte</translation>
    </message>
    <message>
        <source>About contracts</source>
        <translation>Über Verträge</translation>
    </message>
    <message>
        <source>About datasets</source>
        <translation>Über Datasets</translation>
    </message>
    <message>
        <source>About columns</source>
        <translation>Über Spalten</translation>
    </message>
    <message>
        <source>About terms</source>
        <translation>Über Begriffe</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyPlaces</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PreviewPanel</name>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Choose a match to see what it is.</source>
        <translation>Wählen Sie einen Treffer, um zu sehen, was er ist.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 vor-, %2 nachgelagert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Matching columns</source>
        <translation>Passende Spalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Meshbook sends nothing anywhere unless you publish or sync with a server of yours.</source>
        <translation>Meshbook sendet nirgendwohin etwas, außer Sie veröffentlichen oder gleichen mit einem Ihrer Server ab.</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches and pages</source>
        <translation>&amp;Letzte Suchen und Seiten merken</translation>
    </message>
    <message>
        <source>&amp;Tell when long work has finished</source>
        <translation>Melden, &amp;wenn lange Arbeiten fertig sind</translation>
    </message>
    <message>
        <source>Kept in the workspace, for quick open and the start page.</source>
        <translation>Im Arbeitsbereich aufbewahrt, für schnelles Öffnen und die Startseite.</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>A message of the desktop, and only while no window of Meshbook is in use.</source>
        <translation>Eine Meldung der Arbeitsumgebung, und nur während kein Fenster von Meshbook in Gebrauch ist.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PublishDialog</name>
    <message>
        <source>On a branch of its own, to be merged by somebody</source>
        <translation>Auf einem eigenen Branch, den jemand zusammenführt</translation>
    </message>
    <message>
        <source>On the branch itself</source>
        <translation>Auf dem Branch selbst</translation>
    </message>
    <message>
        <source>Push to the remote</source>
        <translation>Zum Remote pushen</translation>
    </message>
    <message>
        <source>Copy Push Command</source>
        <translation>Push-Befehl kopieren</translation>
    </message>
    <message>
        <source>Resolve the Conflicts</source>
        <translation>Die Konflikte lösen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish a change set</source>
        <translation>Einen Änderungssatz veröffentlichen</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Asking the repository and what is upstream…</source>
        <translation>Das Repository wird befragt, und was upstream ist…</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The source says all of it already: no file changes.</source>
        <translation>Die Quelle sagt das alles schon: Keine Datei ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Und %Ln weitere</numerusform>
            <numerusform>Und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says otherwise by now. Resolve the conflicts first.</source>
        <translation>Die Quelle sagt inzwischen anderes. Lösen Sie zuerst die Konflikte.</translation>
    </message>
    <message>
        <source>Upstream changed the same parts. Pull the repository and sync, then resolve the conflicts. Your words are kept.</source>
        <translation>Upstream wurden dieselben Teile geändert. Holen Sie das Repository (pull) und synchronisieren Sie, dann lösen Sie die Konflikte. Ihre Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Veröffentlichung läuft…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Published as commit %1 on %2.</source>
        <translation>Als Commit %1 auf %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>Commit %1 is on the branch %2. Push it and ask somebody to merge it.</source>
        <translation>Commit %1 ist auf dem Branch %2. Pushen Sie ihn und bitten Sie jemanden, ihn zusammenzuführen.</translation>
    </message>
    <message>
        <source>Stopped. Your edits are kept.</source>
        <translation>Angehalten. Ihre Änderungen bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueryProblemWords</name>
    <message>
        <source>The query is too long. Use fewer words.</source>
        <translation>Die Anfrage ist zu lang. Verwenden Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>The query has too many parts. Use fewer words.</source>
        <translation>Die Anfrage hat zu viele Teile. Verwenden Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed yet.</source>
        <translation>Ein Anführungszeichen ist noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed yet.</source>
        <translation>Eine Klammer ist noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>A word is missing after OR, NOT or “-”.</source>
        <translation>Nach OR, NOT oder „-“ fehlt ein Wort.</translation>
    </message>
    <message>
        <source>A filter needs a value after its colon.</source>
        <translation>Ein Filter braucht einen Wert nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>A number is expected, as in “columns:&gt;10”.</source>
        <translation>Eine Zahl wird erwartet, wie in „columns:&gt;10“.</translation>
    </message>
    <message>
        <source>A time is expected, as in “updated:7d”.</source>
        <translation>Eine Zeitangabe wird erwartet, wie in „updated:7d“.</translation>
    </message>
    <message>
        <source>“has:” and “missing:” know owner, description, sla, contract, lineage, term, classification and tests.</source>
        <translation>„has:“ und „missing:“ kennen owner, description, sla, contract, lineage, term, classification und tests.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueueDelegate</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::QuickOpen</name>
    <message>
        <source>Column of %1</source>
        <translation>Spalte von %1</translation>
    </message>
    <message>
        <source>Open anything by its name; &gt; for commands, ? for help</source>
        <translation>Alles über den Namen öffnen; &gt; für Befehle, ? für Hilfe</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Schnell öffnen</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>Was sich öffnen lässt</translation>
    </message>
    <message>
        <source>A few letters</source>
        <translation>Ein paar Buchstaben</translation>
    </message>
    <message>
        <source>Things, favourites, saved searches, tabs and places by name</source>
        <translation>Einträge, Favoriten, gespeicherte Suchen, Tabs und Orte nach Namen</translation>
    </message>
    <message>
        <source>&gt; and a few letters</source>
        <translation>&gt; und ein paar Buchstaben</translation>
    </message>
    <message>
        <source>Commands, with their keys</source>
        <translation>Befehle, mit ihren Tasten</translation>
    </message>
    <message>
        <source>meshbook: and the rest of a link</source>
        <translation>meshbook: und der Rest eines Links</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>Wohin der Link führt</translation>
    </message>
    <message>
        <source>Ctrl and Return</source>
        <translation>Strg und Eingabe</translation>
    </message>
    <message>
        <source>Opens the line in a new tab</source>
        <translation>Öffnet die Zeile in einem neuen Tab</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Diesen Link öffnen</translation>
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
        <translation>aktueller Ort</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RailLinks</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RangeBar</name>
    <message>
        <source>Days shown</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReadinessPane</name>
    <message>
        <source>Below the table</source>
        <translation>Unter der Tabelle</translation>
    </message>
    <message>
        <source>Search for them</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Hier fehlt nichts</translation>
    </message>
    <message>
        <source>Owners of many domains</source>
        <translation>Eigentümer vieler Domänen</translation>
    </message>
    <message>
        <source>Nobody owns products of two domains</source>
        <translation>Niemandem gehören Produkte zweier Domänen</translation>
    </message>
    <message>
        <source>Readiness of domains</source>
        <translation>Reife der Domänen</translation>
    </message>
    <message>
        <source>Working out how far domains have come…</source>
        <translation>Wie weit die Domänen sind, wird ermittelt…</translation>
    </message>
    <message>
        <source>Readiness could not be worked out.</source>
        <translation>Die Reife konnte nicht ermittelt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n domains, %1</source>
        <translation>
            <numerusform>in %Ln Domäne, %1</numerusform>
            <numerusform>in %Ln Domänen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 are missing</source>
        <translation>%1, %2: %3 fehlen</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Die Befunde zeigen</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>Was fehlt, wird gesucht…</translation>
    </message>
    <message>
        <source>What is missing could not be read.</source>
        <translation>Was fehlt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Which domains</source>
        <translation>Welche Domänen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReferencesField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: References&quot;</extracomment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RelationForm</name>
    <message>
        <source>Find a term</source>
        <translation>Einen Begriff suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>Name der Beziehung</translation>
    </message>
    <message>
        <source>Name the other way round</source>
        <translation>Name in der Gegenrichtung</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Eine eigene</translation>
    </message>
    <message>
        <source>Choose a term from the list.</source>
        <translation>Wählen Sie einen Begriff aus der Liste.</translation>
    </message>
    <message>
        <source>The relation needs a name.</source>
        <translation>Die Beziehung braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RelationsField</name>
    <message>
        <source>Add relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>Diese Beziehung gibt es schon.</translation>
    </message>
    <message>
        <source>Proposed, not in force yet</source>
        <translation>Vorgeschlagen, noch nicht in Kraft</translation>
    </message>
    <message>
        <source>In force until the change is approved</source>
        <translation>In Kraft, bis die Änderung freigegeben ist</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Restore: %1, %2</source>
        <extracomment>The accessible name of a button: %1 is a kind of relation, %2 a term</extracomment>
        <translation>Wiederherstellen: %1, %2</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Entfernen: %1, %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RemovedSourcesDialog</name>
    <message>
        <source>Recently removed</source>
        <translation>Kürzlich entfernt</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Sources are kept here for %n day(s) after they were removed. One that is brought back is as it was, and its files are read again.</source>
        <translation>
            <numerusform>Quellen werden hier nach dem Entfernen %Ln Tag lang aufbewahrt. Eine zurückgeholte Quelle ist, wie sie war, und ihre Dateien werden neu gelesen.</numerusform>
            <numerusform>Quellen werden hier nach dem Entfernen %Ln Tage lang aufbewahrt. Eine zurückgeholte Quelle ist, wie sie war, und ihre Dateien werden neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReplaceDialog</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>All %1 terms</source>
        <translation>Alle %1 Begriffe</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first parentheses hold.</source>
        <translation>In einem regulären Ausdruck steht \1 für den Inhalt der ersten Klammer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Each place is shown here before anything is replaced.</source>
        <translation>Jede Stelle wird hier gezeigt, bevor etwas ersetzt wird.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Try other words, or look in more fields.</source>
        <translation>Versuchen Sie andere Wörter, oder suchen Sie in mehr Feldern.</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n places; there are more.</source>
        <translation>
            <numerusform>Das ist die erste Stelle; es gibt mehr.</numerusform>
            <numerusform>Das sind die ersten %Ln Stellen; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are replaced, as one step.</source>
        <translation>
            <numerusform>%Ln Stelle wird ersetzt, als ein Schritt.</numerusform>
            <numerusform>%Ln Stellen werden ersetzt, als ein Schritt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern…</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
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
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportPage</name>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportTable</name>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Versuchen Sie andere Wörter oder entfernen Sie den Filter.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RestoreDialog</name>
    <message>
        <source>What restoring changes</source>
        <translation>Was das Wiederherstellen ändert</translation>
    </message>
    <message>
        <source>Restore a revision</source>
        <translation>Eine Revision wiederherstellen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 becomes what it was on %2. The change goes into your change set and can be undone.</source>
        <translation>%1 wird, was es am %2 war. Die Änderung geht in Ihren Änderungssatz und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%Ln Nutzung</numerusform>
            <numerusform>%Ln Nutzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultFacts</name>
    <message>
        <source>fresh</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA erfüllt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>SLAs</source>
        <translation>SLAs</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Service levels met</source>
        <translation>Erfüllte Service-Levels</translation>
    </message>
    <message>
        <source>Quality rules met</source>
        <translation>Erfüllte Qualitätsregeln</translation>
    </message>
    <message>
        <source>Freshness of the data</source>
        <translation>Aktualität der Daten</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Anzahl der Spalten</translation>
    </message>
    <message>
        <source>Number of ports</source>
        <translation>Anzahl der Ports</translation>
    </message>
    <message>
        <source>Number of quality rules</source>
        <translation>Anzahl der Qualitätsregeln</translation>
    </message>
    <message>
        <source>Number of service levels</source>
        <translation>Anzahl der Service-Levels</translation>
    </message>
    <message>
        <source>Last change of the description</source>
        <translation>Letzte Änderung der Beschreibung</translation>
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
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>no runs</source>
        <translation>k.&#xa0;A.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultGrouping</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Ohne Domäne</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultList</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultStrip</name>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Do something with all matches</source>
        <translation>Etwas mit allen Treffern tun</translation>
    </message>
    <message>
        <source>Export All as CSV…</source>
        <translation>Alle als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export All as JSON…</source>
        <translation>Alle als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export All as Markdown…</source>
        <translation>Alle als Markdown exportieren…</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy All as CSV</source>
        <translation>Alle als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy All as JSON</source>
        <translation>Alle als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy All as Markdown</source>
        <translation>Alle als Markdown kopieren</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
    <message>
        <source>Group by Domain</source>
        <translation>Nach Domäne gruppieren</translation>
    </message>
    <message>
        <source>by domain</source>
        <translation>nach Domäne</translation>
    </message>
    <message>
        <source>Group by Type</source>
        <translation>Nach Typ gruppieren</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>nach Typ</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sorted by %1, grouped %2</source>
        <translation>Sortiert nach: %1, gruppiert %2</translation>
    </message>
    <message>
        <source>Order and groups of the matches</source>
        <translation>Reihenfolge und Gruppen der Treffer</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReviewsPane</name>
    <message>
        <source>Filter change sets</source>
        <translation>Änderungssätze filtern</translation>
    </message>
    <message>
        <source>Reading the change sets…</source>
        <translation>Die Änderungssätze werden gelesen…</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>Änderungssätze</translation>
    </message>
    <message>
        <source>No change sets yet</source>
        <translation>Noch keine Änderungssätze</translation>
    </message>
    <message>
        <source>Change a term: what you change is kept here until somebody has looked at it.</source>
        <translation>Ändern Sie einen Begriff: Was Sie ändern, liegt hier, bis jemand es angesehen hat.</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>Zu den Begriffen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RoleWords</name>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Data owner</source>
        <translation>Datenverantwortlich</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>Technisch verantwortlich</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Fachlich verantwortlich</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Data Steward</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Data engineer</source>
        <translation>Datentechnik</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Oberbegriff</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Unterbegriff</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Synonym</translation>
    </message>
    <message>
        <source>Antonym</source>
        <translation>Gegenbegriff</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Has part</source>
        <translation>Hat als Teil</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Ist ein</translation>
    </message>
    <message>
        <source>Has a</source>
        <translation>Hat ein</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Genaue Entsprechung</translation>
    </message>
    <message>
        <source>Close match</source>
        <translation>Nahe Entsprechung</translation>
    </message>
    <message>
        <source>Broader match</source>
        <translation>Weitere Entsprechung</translation>
    </message>
    <message>
        <source>Narrower match</source>
        <translation>Engere Entsprechung</translation>
    </message>
    <message>
        <source>Related match</source>
        <translation>Verwandte Entsprechung</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SaveSearchDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Name der gespeicherten Suche</translation>
    </message>
    <message>
        <source>It shows in the rail, with what is new since you last looked at it.</source>
        <translation>Sie erscheint in der Leiste, mit dem, was seit Ihrem letzten Blick neu ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>Es gibt schon eine gespeicherte Suche dieses Namens.</translation>
    </message>
    <message>
        <source>There is already a saved search of this name. It can get these words and filters instead of its own.</source>
        <translation>Es gibt schon eine gespeicherte Suche dieses Namens. Sie kann diese Wörter und Filter anstelle ihrer eigenen bekommen.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SchemaView</name>
    <message>
        <source>Filter columns</source>
        <translation>Spalten filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) · %1</source>
        <translation>
            <numerusform>%Ln Dataset · %1</numerusform>
            <numerusform>%Ln Datasets · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Compare with what another source observed</source>
        <translation>Mit dem vergleichen, was eine andere Quelle beobachtet hat</translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation>Abweichung %1</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Keine Abweichung</translation>
    </message>
    <message>
        <source>Nobody else describes these columns</source>
        <translation>Niemand sonst beschreibt diese Spalten</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScoreRing</name>
    <message>
        <source>Grade %1, score %2</source>
        <translation>Note %1, Bewertung %2</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Keine Bewertung</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScoreTable</name>
    <message>
        <source>Scores by domain and group of policies</source>
        <translation>Werte nach Domäne und Gruppe von Richtlinien</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScorecardPane</name>
    <message>
        <source>Run again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Check the whole catalog against all policies again</source>
        <translation>Den ganzen Katalog noch einmal gegen alle Richtlinien prüfen</translation>
    </message>
    <message>
        <source>Running the policies…</source>
        <translation>Die Richtlinien laufen…</translation>
    </message>
    <message>
        <source>Running the policies</source>
        <translation>Die Richtlinien laufen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The policies could not be run.</source>
        <translation>Die Richtlinien konnten nicht laufen.</translation>
    </message>
    <message>
        <source>No policy holds here</source>
        <translation>Hier gilt keine Richtlinie</translation>
    </message>
    <message>
        <source>Put policies into the workspace&apos;s folder of policies, or into a source.</source>
        <translation>Legen Sie Richtlinien in den Richtlinienordner des Arbeitsbereichs oder in eine Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%Ln Richtlinie</numerusform>
            <numerusform>%Ln Richtlinien</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Policies on so many products and datasets</extracomment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>auf %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n policies could not be used: %1</source>
        <translation>
            <numerusform>%Ln Richtlinie konnte nicht verwendet werden: %1</numerusform>
            <numerusform>%Ln Richtlinien konnten nicht verwendet werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domänen</translation>
    </message>
    <message>
        <source>%1: kept to %2, on %3 to %4</source>
        <translation>%1: eingehalten zu %2, am %3 zu %4</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchCompleter</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchKeeping</name>
    <message>
        <source>Save search</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Rename this saved search</source>
        <translation>Diese gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Keep this search in the rail</source>
        <translation>Diese Suche in der Leiste behalten</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SectionTabBar</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ShellCommands</name>
    <message>
        <source>New &amp;tab</source>
        <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
        <source>Open a new tab</source>
        <translation>Einen neuen Tab öffnen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Open the tab closed last, with its history</source>
        <translation>Den zuletzt geschlossenen Tab mit seinem Verlauf öffnen</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>Close the tab in front</source>
        <translation>Den vorderen Tab schließen</translation>
    </message>
    <message>
        <source>Appearance, identity, keys and language</source>
        <translation>Erscheinungsbild, Identität, Tasten und Sprache</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows; they come back with the next start</source>
        <translation>Alle Fenster schließen; beim nächsten Start sind sie wieder da</translation>
    </message>
    <message>
        <source>Keep the tab in front first and safe from closing</source>
        <translation>Den vorderen Tab an erster Stelle halten und vor dem Schließen schützen</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>&amp;Andere Tabs schließen</translation>
    </message>
    <message>
        <source>Close all tabs but the one in front and the pinned ones</source>
        <translation>Alle Tabs außer dem vorderen und den angehefteten schließen</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Another window on the same workspace</source>
        <translation>Ein weiteres Fenster für denselben Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Move tab to new window</source>
        <translation>Tab in neues Fenster &amp;verschieben</translation>
    </message>
    <message>
        <source>The tab in front gets a window of its own</source>
        <translation>Der vordere Tab bekommt ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Close this window with its tabs</source>
        <translation>Dieses Fenster mit seinen Tabs schließen</translation>
    </message>
    <message>
        <source>Open another workspace folder</source>
        <translation>Einen anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample mesh</source>
        <translation>Beis&amp;piel-Mesh öffnen</translation>
    </message>
    <message>
        <source>Add the bundled sample of a fictional retailer</source>
        <translation>Das mitgelieferte Beispiel eines erfundenen Händlers hinzufügen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Text at the size of the system</source>
        <translation>Text in der Größe des Systems</translation>
    </message>
    <message>
        <source>Show page &amp;beside</source>
        <translation>Seite da&amp;neben zeigen</translation>
    </message>
    <message>
        <source>The page in front once more beside itself, to compare things</source>
        <translation>Die vordere Seite noch einmal daneben, zum Vergleichen</translation>
    </message>
    <message>
        <source>One &amp;pane</source>
        <translation>Ein Be&amp;reich</translation>
    </message>
    <message>
        <source>All tabs in one pane again</source>
        <translation>Wieder alle Tabs in einem Bereich</translation>
    </message>
    <message>
        <source>&amp;Other pane</source>
        <translation>&amp;Anderer Bereich</translation>
    </message>
    <message>
        <source>Work in the pane beside</source>
        <translation>Im Bereich daneben arbeiten</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>Auf der Seite &amp;finden</translation>
    </message>
    <message>
        <source>Filter or find in the page in front</source>
        <translation>Auf der vorderen Seite filtern oder suchen</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>Seiten&amp;link kopieren</translation>
    </message>
    <message>
        <source>Copy the meshbook: link of the page in front</source>
        <translation>Den meshbook:-Link der vorderen Seite kopieren</translation>
    </message>
    <message>
        <source>&amp;Navigation rail</source>
        <translation>Na&amp;vigationsleiste</translation>
    </message>
    <message>
        <source>Show or hide the places at the edge</source>
        <translation>Die Orte am Rand zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the details beside the page</source>
        <translation>Die Details neben der Seite zeigen oder verbergen</translation>
    </message>
    <message>
        <source>What runs, with progress, cancel and retry</source>
        <translation>Was läuft, mit Fortschritt, Abbrechen und Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>Den Bildschirm füllen, und zurück</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>S&amp;ystemfarben</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s colours</source>
        <translation>Den Farben der Arbeitsumgebung folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The page before, in this tab</source>
        <translation>Die vorige Seite in diesem Tab</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>The page one came back from</source>
        <translation>Die Seite, von der man zurückkam</translation>
    </message>
    <message>
        <source>&amp;Discover</source>
        <translation>&amp;Entdecken</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>The tab to the right</source>
        <translation>Der Tab rechts</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>V&amp;origer Tab</translation>
    </message>
    <message>
        <source>The tab to the left</source>
        <translation>Der Tab links</translation>
    </message>
    <message>
        <source>Last tab</source>
        <translation>Letzter Tab</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Tab %1</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>Zum letzten Tab gehen</translation>
    </message>
    <message>
        <source>Go to tab %1</source>
        <translation>Zu Tab %1 gehen</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Read contracts, manifests and glossaries from a folder</source>
        <translation>Verträge, Manifeste und Glossare aus einem Ordner lesen</translation>
    </message>
    <message>
        <source>Add Git &amp;repository…</source>
        <translation>Git-&amp;Repository hinzufügen…</translation>
    </message>
    <message>
        <source>Read a Git repository, local or remote</source>
        <translation>Ein lokales oder entferntes Git-Repository lesen</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>&amp;Alle abgleichen</translation>
    </message>
    <message>
        <source>Read all sources again; what did not change is skipped</source>
        <translation>Alle Quellen erneut lesen; Unverändertes wird übersprungen</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Alle &amp;Befehle…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>Jeden Befehl finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>&amp;About Meshbook</source>
        <translation>&amp;Über Meshbook</translation>
    </message>
    <message>
        <source>Version, licences, diagnostics</source>
        <translation>Version, Lizenzen, Diagnose</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>P&amp;in tab</source>
        <translation>Tab an&amp;heften</translation>
    </message>
    <message>
        <source>Open wor&amp;kspace…</source>
        <translation>A&amp;rbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Back&amp;ground tasks</source>
        <translation>&amp;Hintergrundaufgaben</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Show the definition of what has the focus</source>
        <translation>Die Definition dessen zeigen, was den Fokus hat</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ShortcutSheet</name>
    <message>
        <source>Find a shortcut by words or keys…</source>
        <translation>Tastenkürzel nach Wörtern oder Tasten suchen…</translation>
    </message>
    <message>
        <source>No command has these words or keys.</source>
        <translation>Kein Befehl hat diese Wörter oder Tasten.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add Repository…</source>
        <translation>Repository hinzufügen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Sync All</source>
        <translation>Alle abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) · %1 files · %2 things</source>
        <translation>
            <numerusform>%Ln Quelle · %1 Dateien · %2 Einträge</numerusform>
            <numerusform>%Ln Quellen · %1 Dateien · %2 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>Add a folder or Git repository with contracts, dbt artifacts, lineage events or glossaries, or look around in the sample mesh.</source>
        <translation>Fügen Sie einen Ordner oder ein Git-Repository mit Verträgen, dbt-Artefakten, Herkunftsereignissen oder Glossaren hinzu, oder sehen Sie sich im Beispiel-Mesh um.</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Remove this source?</source>
        <translation>Diese Quelle entfernen?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and what only it says leave the catalog. Its files are not touched, and it can be added again.</source>
        <translation>„%1“ und was nur sie sagt, verlassen den Katalog. Ihre Dateien bleiben unberührt, und sie kann wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Recently Removed…</source>
        <translation>Kürzlich entfernt…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StandingDelegate</name>
    <message>
        <source>no data</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Keine Messungen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %Ln weitere</numerusform>
            <numerusform>%1, %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StartPage</name>
    <message>
        <source>Nothing in this workspace yet</source>
        <translation>Noch nichts in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Add a source and Meshbook makes its data products, columns and terms searchable on this machine, also without a network.</source>
        <translation>Fügen Sie eine Quelle hinzu, und Meshbook macht ihre Datenprodukte, Spalten und Begriffe auf diesem Rechner durchsuchbar, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Open the sample mesh</source>
        <translation>Beispiel-Mesh öffnen</translation>
    </message>
    <message>
        <source>Harbour Goods, a fictional retailer with domains, products and a glossary.</source>
        <translation>Harbour Goods, ein erfundener Händler mit Domänen, Produkten und einem Glossar.</translation>
    </message>
    <message>
        <source>Bundled · a few seconds · remove it any time</source>
        <translation>Mitgeliefert · wenige Sekunden · jederzeit entfernbar</translation>
    </message>
    <message>
        <source>Add a folder or Git repository</source>
        <translation>Ordner oder Git-Repository hinzufügen</translation>
    </message>
    <message>
        <source>Reads ODCS and ODPS contracts, dbt artifacts, OpenLineage events, SKOS and CSV glossaries.</source>
        <translation>Liest ODCS- und ODPS-Verträge, dbt-Artefakte, OpenLineage-Ereignisse, SKOS- und CSV-Glossare.</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this window</source>
        <translation>Oder einen Ordner irgendwo auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Connect a catalog server</source>
        <translation>Katalogserver verbinden</translation>
    </message>
    <message>
        <source>OpenMetadata, DataHub or an OpenLineage archive, read with your own token.</source>
        <translation>OpenMetadata, DataHub oder ein OpenLineage-Archiv, gelesen mit Ihrem eigenen Token.</translation>
    </message>
    <message>
        <source>Tokens stay in the system keychain</source>
        <translation>Token bleiben im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>open anything</source>
        <translation>alles öffnen</translation>
    </message>
    <message>
        <source>all commands</source>
        <translation>alle Befehle</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing is sent unless you publish</source>
        <translation>Ohne Veröffentlichen wird nichts gesendet</translation>
    </message>
    <message>
        <source>Harbour Goods, a fictional retailer: %1.</source>
        <translation>Harbour Goods, ein erfundener Händler: %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StateCounts</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%Ln erfüllt</numerusform>
            <numerusform>%Ln erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close to breach</source>
        <translation>
            <numerusform>%Ln nahe der Verletzung</numerusform>
            <numerusform>%Ln nahe der Verletzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breached</source>
        <translation>
            <numerusform>%Ln verletzt</numerusform>
            <numerusform>%Ln verletzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatementsView</name>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%Ln anderer Wert</numerusform>
            <numerusform>%Ln andere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Felder filtern</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>Angezeigte Felder</translation>
    </message>
    <message>
        <source>Comparing what the files say…</source>
        <translation>Angaben der Dateien werden verglichen…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Said by anyone</source>
        <translation>Von irgendwem gesagt</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Disagreements %1</source>
        <translation>Widersprüche %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) · %1</source>
        <translation>
            <numerusform>%Ln Feld · %1</numerusform>
            <numerusform>%Ln Felder · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) · %2</source>
        <translation>
            <numerusform>%1 von %Ln Feld · %2</numerusform>
            <numerusform>%1 von %Ln Feldern · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody describes this</source>
        <translation>Niemand beschreibt dies</translation>
    </message>
    <message>
        <source>It is only named, by files that describe something else.</source>
        <translation>Es wird nur genannt, von Dateien, die etwas anderes beschreiben.</translation>
    </message>
    <message>
        <source>All sources agree</source>
        <translation>Alle Quellen sind sich einig</translation>
    </message>
    <message>
        <source>No two files state different values of one field.</source>
        <translation>Keine zwei Dateien nennen verschiedene Werte eines Feldes.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>Kein passendes Feld</translation>
    </message>
    <message>
        <source>Try other words, or take the filters away.</source>
        <translation>Versuchen Sie andere Wörter oder entfernen Sie die Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No background tasks</source>
        <translation>Keine Hintergrundaufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation>
            <numerusform>%Ln offene Änderung</numerusform>
            <numerusform>%Ln offene Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending edits</source>
        <translation>Keine offenen Änderungen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StepPanel</name>
    <message>
        <source>Working out what would change…</source>
        <translation>Was sich ändern würde, wird ermittelt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Working out what would change… %1 %</source>
        <extracomment>%1 is a number: &quot;Working out what would change… 40 %&quot;</extracomment>
        <translation>Ermittelt, was sich ändern würde … %1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n suggestion(s), the first is %2</source>
        <translation>
            <numerusform>%1, %Ln Vorschlag: %2</numerusform>
            <numerusform>%1, %Ln Vorschläge, der erste ist %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with Headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TableLayout</name>
    <message>
        <source>Usual Columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>As It Comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TalkView</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments and decisions</source>
        <translation>Kommentare und Entscheidungen</translation>
    </message>
    <message>
        <source>Comment, or the reason of a decision</source>
        <translation>Kommentar oder Grund einer Entscheidung</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the field</source>
        <translation>Strg+Eingabe im Feld</translation>
    </message>
    <message>
        <source>submitted it for review</source>
        <translation>hat es zur Prüfung eingereicht</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>hat es freigegeben</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>hat es abgelehnt</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>hat es wieder geöffnet</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>hat es zurückgezogen</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>hat es veröffentlicht</translation>
    </message>
    <message>
        <source>saw it arrive in its source</source>
        <translation>sah es in seiner Quelle ankommen</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>hat kommentiert</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Noch hat niemand etwas gesagt.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskChip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
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
        <translation>Hintergrundaufgaben</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n further task(s)</source>
        <translation>
            <numerusform>%Ln weitere Aufgabe</numerusform>
            <numerusform>%Ln weitere Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>Details kopieren: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermCanvas</name>
    <message>
        <source>Graph of terms</source>
        <translation>Graph der Begriffe</translation>
    </message>
    <message numerus="yes">
        <source>%n more neighbour(s)</source>
        <translation>
            <numerusform>%Ln weiterer Nachbar</numerusform>
            <numerusform>%Ln weitere Nachbarn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermChecks</name>
    <message>
        <source>This pattern is too long.</source>
        <translation>Dieses Muster ist zu lang.</translation>
    </message>
    <message>
        <source>No regular expression: %1 at %2.</source>
        <extracomment>%1 is what is wrong, in English; %2 a position</extracomment>
        <translation>Kein regulärer Ausdruck: %1 bei %2.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>Ein Begriff braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>There is another term with this name: %1.</source>
        <translation>Es gibt einen anderen Begriff mit diesem Namen: %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermDialogs</name>
    <message>
        <source>New glossary</source>
        <translation>Neues Glossar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>New change set</source>
        <translation>Neuer Änderungssatz</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>G&amp;lossar</translation>
    </message>
    <message>
        <source>Rename a term</source>
        <translation>Einen Begriff umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Keep the old label as a synonym</source>
        <translation>Die alte Bezeichnung als Synonym &amp;behalten</translation>
    </message>
    <message>
        <source>Move terms</source>
        <translation>Begriffe verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>“%1” goes there with all that is below it.</source>
        <translation>„%1“ geht dorthin, mit allem, was darunter ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) go there with all that is below them.</source>
        <translation>
            <numerusform>%Ln Begriff geht dorthin, mit allem, was darunter ist.</numerusform>
            <numerusform>%Ln Begriffe gehen dorthin, mit allem, was darunter ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge a term into another</source>
        <translation>Einen Begriff mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The labels of “%1” become synonyms, its links and all that refers to it go to the other term, and it goes to the trash.</source>
        <translation>Die Bezeichnungen von „%1“ werden Synonyme, seine Verknüpfungen und alles, was auf ihn verweist, gehen zum anderen Begriff, und er geht in den Papierkorb.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Split a term</source>
        <translation>Einen Begriff aufteilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>New terms beside “%1”, each related to it. Write a label on each line.</source>
        <translation>Neue Begriffe neben „%1“, jeder mit ihm verbunden. Schreiben Sie eine Bezeichnung je Zeile.</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Bezeichnungen</translation>
    </message>
    <message>
        <source>Deprecate a term</source>
        <translation>Einen Begriff abkündigen</translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation>Abkündigen</translation>
    </message>
    <message>
        <source>“%1” stays readable, and says what to use instead.</source>
        <translation>„%1“ bleibt lesbar und sagt, was stattdessen zu verwenden ist.</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>Stattdessen verwenden</translation>
    </message>
    <message>
        <source>&amp;Use instead</source>
        <translation>&amp;Stattdessen verwenden</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>All that is below goes too. It can be restored from the trash.</source>
        <translation>Alles, was darunter ist, geht mit. Es kann aus dem Papierkorb wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Other terms follow:</source>
        <translation>Andere Begriffe folgen:</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermForm</name>
    <message>
        <source>The terms cannot be read.</source>
        <translation>Die Begriffe können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on disk: %1</source>
        <translation>Was Sie schreiben, kann nicht auf der Platte gesichert werden: %1</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>Die Begriffe werden gelesen…</translation>
    </message>
    <message>
        <source>Choose one in the list, or make a new one.</source>
        <translation>Wählen Sie einen in der Liste, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>It was merged into another one.</source>
        <translation>Er wurde mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Vorgeschlagen von %1, %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n linked column(s).</source>
        <translation>
            <numerusform>Gilt für %Ln verknüpfte Spalte.</numerusform>
            <numerusform>Gilt für %Ln verknüpfte Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes are in review and take no edits. What you type is kept.</source>
        <translation>Diese Änderungen sind in Prüfung und nehmen nichts auf. Was Sie schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Take back to edit</source>
        <translation>Zum Bearbeiten zurückholen</translation>
    </message>
    <message>
        <source>New change set</source>
        <translation>Neuer Änderungssatz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Synony&amp;ms</source>
        <translation>Synony&amp;me</translation>
    </message>
    <message>
        <source>A&amp;bbreviations</source>
        <translation>A&amp;bkürzungen</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Beziehungen</translation>
    </message>
    <message>
        <source>Logical t&amp;ype</source>
        <translation>Logischer T&amp;yp</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>Logischer Typ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Klassifizierung</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>&amp;Allowed values</source>
        <translation>Erl&amp;aubte Werte</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Beis&amp;piele</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Ei&amp;gentümer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Ste&amp;ward</source>
        <translation>Ste&amp;ward</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Rev&amp;iewers</source>
        <translation>Prü&amp;fer</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Sch&amp;lagwörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>No term is chosen</source>
        <translation>Kein Begriff ist gewählt</translation>
    </message>
    <message>
        <source>This term is not there any more</source>
        <translation>Diesen Begriff gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermHeader</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>Sprache des Begriffs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo your last change of terms</source>
        <translation>Ihre letzte Änderung an Begriffen zurücknehmen</translation>
    </message>
    <message>
        <source>Make what you typed a change (%1)</source>
        <translation>Aus dem Geschriebenen eine Änderung machen (%1)</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation>freigegeben %1 von %2</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <translation>Steward: %1</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>Andere Sprache…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Code of the language, such as de or pt-BR:</source>
        <translation>Code der Sprache, etwa de oder pt-BR:</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gesichert</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermHistory</name>
    <message>
        <source>Show Change Set</source>
        <translation>Änderungssatz zeigen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>What the revision changed</source>
        <translation>Was die Revision geändert hat</translation>
    </message>
    <message>
        <source>Where each part is from</source>
        <translation>Woher jeder Teil ist</translation>
    </message>
    <message>
        <source>Nothing is stated of this term.</source>
        <translation>Zu diesem Begriff ist nichts angegeben.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>No term is chosen</source>
        <translation>Kein Begriff ist gewählt</translation>
    </message>
    <message>
        <source>Choose a term to see who changed what in it, and when.</source>
        <translation>Wählen Sie einen Begriff, um zu sehen, wer wann was daran geändert hat.</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>Zu den Begriffen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>The term is as it was when it came into the catalog.</source>
        <translation>Der Begriff ist, wie er war, als er in den Katalog kam.</translation>
    </message>
    <message>
        <source>before the first sync</source>
        <translation>vor dem ersten Sync</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Änderungssatz</translation>
    </message>
    <message>
        <source>The term was not there then.</source>
        <translation>Den Begriff gab es damals nicht.</translation>
    </message>
    <message>
        <source>The term says the same now.</source>
        <translation>Der Begriff sagt jetzt dasselbe.</translation>
    </message>
    <message>
        <source>Restored, in your change set.</source>
        <translation>Wiederhergestellt, in Ihrem Änderungssatz.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermNews</name>
    <message>
        <source>Below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, approved by %2, %3</source>
        <translation>%1, freigegeben von %2, %3</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Den ganzen Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPeople</name>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Glossary %1</source>
        <extracomment>Why somebody is asked: they own the glossary %1</extracomment>
        <translation>Glossar %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <extracomment>Why somebody is asked: they own the domain %1</extracomment>
        <translation>Domäne %1</translation>
    </message>
    <message>
        <source>%1, which contradicts it</source>
        <extracomment>Why somebody is asked: they own the dataset %1</extracomment>
        <translation>%1, widerspricht ihm</translation>
    </message>
    <message>
        <source>- %1: %2 is %3, the term says %4</source>
        <extracomment>A line of a letter: &quot;- orders.customer_ref: Logical type is bigint, the term says string&quot;</extracomment>
        <translation>- %1: %2 ist %3, der Begriff sagt %4</translation>
    </message>
    <message>
        <source>The glossary and the data say different things:</source>
        <translation>Glossar und Daten sagen Verschiedenes:</translation>
    </message>
    <message>
        <source>The term “%1”</source>
        <translation>Der Begriff „%1“</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Nobody is named: no owner, no reviewer, no owner of its domain.</source>
        <translation>Niemand ist genannt: kein Eigentümer, kein Prüfer, kein Eigentümer seiner Domäne.</translation>
    </message>
    <message>
        <source>Ask owners</source>
        <translation>Eigentümer fragen</translation>
    </message>
    <message>
        <source>The catalog has an e-mail address of none of them.</source>
        <translation>Der Katalog hat von niemandem eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Begin a letter to all of them</source>
        <translation>Einen Brief an alle beginnen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPicker</name>
    <message>
        <source>Type a part of a term</source>
        <translation>Teil eines Begriffs eingeben</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPolicies</name>
    <message>
        <source>Linked policies</source>
        <translation>Verknüpfte Richtlinien</translation>
    </message>
    <message numerus="yes">
        <source>%n more find something.</source>
        <translation>
            <numerusform>%Ln weitere meldet etwas.</numerusform>
            <numerusform>%Ln weitere melden etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies of such things find nothing here.</source>
        <translation>
            <numerusform>%Ln Richtlinie für solche Dinge findet hier nichts.</numerusform>
            <numerusform>%Ln Richtlinien für solche Dinge finden hier nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy is about it.</source>
        <translation>Keine Richtlinie handelt davon.</translation>
    </message>
    <message>
        <source>The catalog was not checked yet.</source>
        <translation>Der Katalog wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Show all policies</source>
        <translation>Alle Richtlinien zeigen</translation>
    </message>
    <message>
        <source>Check it in governance</source>
        <translation>In Governance prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived finding(s)</source>
        <translation>
            <numerusform>%Ln ausgenommener Befund</numerusform>
            <numerusform>%Ln ausgenommene Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermReview</name>
    <message>
        <source>submitted it for review</source>
        <translation>hat es zur Prüfung eingereicht</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>hat es freigegeben</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>hat es abgelehnt</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>hat es wieder geöffnet</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>hat es zurückgezogen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>No change is proposed.</source>
        <translation>Keine Änderung ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>Show the whole change set</source>
        <translation>Den ganzen Änderungssatz zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are people, %2 when: &quot;Ana, Ben, 3 days ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>It changes %n other term(s) too.</source>
        <translation>
            <numerusform>Er ändert auch %Ln anderen Begriff.</numerusform>
            <numerusform>Er ändert auch %Ln andere Begriffe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Somebody and what was done or said: &quot;Ben: approved it&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is your own change: somebody else has to approve it.</source>
        <translation>Das ist Ihre eigene Änderung: Jemand anders muss sie freigeben.</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>It is not submitted yet.</source>
        <translation>Er ist noch nicht eingereicht.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Warum er abgelehnt wird</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTree</name>
    <message>
        <source>Filter terms</source>
        <translation>Begriffe filtern</translation>
    </message>
    <message>
        <source>New term (Insert)</source>
        <translation>Neuer Begriff (Einfg)</translation>
    </message>
    <message>
        <source>Arrange the tree</source>
        <translation>Den Baum ordnen</translation>
    </message>
    <message>
        <source>Reading the glossaries…</source>
        <translation>Die Glossare werden gelesen…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message numerus="yes">
        <source>Trash: %n term(s)</source>
        <translation>
            <numerusform>Papierkorb: %Ln Begriff</numerusform>
            <numerusform>Papierkorb: %Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Versuchen Sie andere Wörter oder entfernen Sie den Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Back to the terms</source>
        <translation>Zurück zu den Begriffen</translation>
    </message>
    <message>
        <source>No glossary yet</source>
        <translation>Noch kein Glossar</translation>
    </message>
    <message>
        <source>Create one here, or add a source that has glossaries.</source>
        <translation>Legen Sie hier eines an, oder fügen Sie eine Quelle mit Glossaren hinzu.</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>Neues Glossar…</translation>
    </message>
    <message>
        <source>Rename a term</source>
        <translation>Einen Begriff umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move terms</source>
        <translation>Begriffe verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cut. Paste them where they are to be.</source>
        <translation>
            <numerusform>%Ln Begriff ausgeschnitten. Fügen Sie ihn ein, wo er hin soll.</numerusform>
            <numerusform>%Ln Begriffe ausgeschnitten. Fügen Sie sie ein, wo sie hin sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore terms</source>
        <translation>Begriffe wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>By glossary</source>
        <translation>Nach Glossar</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domäne</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By steward</source>
        <translation>Nach Steward</translation>
    </message>
    <message>
        <source>Labels as they come</source>
        <translation>Bezeichnungen, wie sie kommen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>New term below</source>
        <translation>Neuer Begriff darunter</translation>
    </message>
    <message>
        <source>New term beside</source>
        <translation>Neuer Begriff daneben</translation>
    </message>
    <message>
        <source>Rename and keep the old label…</source>
        <translation>Umbenennen und die alte Bezeichnung behalten…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Mit einem anderen zusammenführen…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>Abkündigen…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTreeDelegate</name>
    <message>
        <source>Label of %1</source>
        <translation>Bezeichnung von %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermUses</name>
    <message>
        <source>Reading what it is linked to…</source>
        <translation>Womit er verknüpft ist, wird gelesen…</translation>
    </message>
    <message>
        <source>Link to data</source>
        <translation>Mit Daten verknüpfen</translation>
    </message>
    <message>
        <source>Find a column, dataset or product</source>
        <translation>Eine Spalte, ein Dataset oder Produkt suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%Ln Widerspruch</numerusform>
            <numerusform>%Ln Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, the term says %3</source>
        <extracomment>What a column contradicts its term in: &quot;Logical type is bigint, the term says string&quot;</extracomment>
        <translation>%1 ist %2, der Begriff sagt %3</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>It is linked to no data yet.</source>
        <translation>Er ist noch mit keinen Daten verknüpft.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the term</source>
        <translation>stimmt mit dem Begriff überein</translation>
    </message>
    <message>
        <source>contradicts the term</source>
        <translation>widerspricht dem Begriff</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <extracomment>The name of a button: %1 is a column</extracomment>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: Examples&quot;</extracomment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingPage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Zugriff anfragen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>only named, described nowhere</source>
        <translation>nur genannt, nirgends beschrieben</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingPicker</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingSections</name>
    <message>
        <source>none stated</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>alle erfüllt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>in %1 datasets</source>
        <translation>in %1 Datasets</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>one hop away</source>
        <translation>einen Schritt entfernt</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Abnehmer</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>Zusage %1</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nichts zugesagt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeBar</name>
    <message>
        <source>Time of lineage</source>
        <translation>Zeit der Herkunft</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>Gezeigter Zeitpunkt</translation>
    </message>
    <message>
        <source>Moment to compare with</source>
        <translation>Zeitpunkt zum Vergleich</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1: first sync of %2</source>
        <translation>%1: erster Abgleich von %2</translation>
    </message>
    <message>
        <source>%1: +%2 −%3 ~%4, %5</source>
        <comment>time: edges added, removed and changed, source</comment>
        <translation>%1: +%2 −%3 ~%4, %5</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeChart</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>Keine Messungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n point(s), %3</source>
        <translation>
            <numerusform>%1 bis %2, %Ln Punkt, %3</numerusform>
            <numerusform>%1 bis %2, %Ln Punkte, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln Verletzung</numerusform>
            <numerusform>%Ln Verletzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>Diagramm über die Zeit</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TopBar</name>
    <message>
        <source>Search products, columns, terms…</source>
        <translation>Produkte, Spalten, Begriffe suchen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WaiveDialog</name>
    <message>
        <source>Waive</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Waive findings</source>
        <translation>Befunde ausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) will not count until the day below.</source>
        <translation>
            <numerusform>%Ln Befund zählt bis zu dem Tag unten nicht.</numerusform>
            <numerusform>%Ln Befunde zählen bis zu dem Tag unten nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this is lived with</source>
        <translation>Warum damit gelebt wird</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The findings stay on view among the waived ones. After the last day they count again.</source>
        <translation>Die Befunde bleiben unter den ausgenommenen sichtbar. Nach dem letzten Tag zählen sie wieder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a reason and a name.</source>
        <translation>Es braucht einen Grund und einen Namen.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WaiversPane</name>
    <message>
        <source>Filter waivers</source>
        <translation>Ausnahmen filtern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Reading the waivers…</source>
        <translation>Die Ausnahmen werden gelesen…</translation>
    </message>
    <message>
        <source>The waivers could not be read.</source>
        <translation>Die Ausnahmen konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) in force</source>
        <translation>
            <numerusform>%Ln Ausnahme in Kraft</numerusform>
            <numerusform>%Ln Ausnahmen in Kraft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>Versuchen Sie andere Wörter oder entfernen Sie den Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>Nichts ist ausgenommen</translation>
    </message>
    <message>
        <source>Choose findings on the scorecard to live with them until a day, or write waivers in a file beside the product.</source>
        <translation>Wählen Sie auf der Übersicht Befunde, mit denen Sie bis zu einem Tag leben wollen, oder schreiben Sie Ausnahmen in eine Datei neben dem Produkt.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>Diese Ausnahmen stehen in Dateien; ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>Choose waivers first.</source>
        <translation>Wählen Sie zuerst Ausnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>%Ln Ausnahme zurückgenommen.</numerusform>
            <numerusform>%Ln Ausnahmen zurückgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WhatIfBar</name>
    <message>
        <source>Changes in mind</source>
        <translation>Gedachte Änderungen</translation>
    </message>
    <message>
        <source>What is changed in mind</source>
        <translation>Was gedacht geändert wird</translation>
    </message>
    <message>
        <source>Change in mind</source>
        <translation>Gedachte Änderung</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Auswirkungsbericht</translation>
    </message>
    <message>
        <source>End this what-if</source>
        <translation>Dieses Was-wäre-wenn beenden</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>wegfällt</translation>
    </message>
    <message>
        <source>is renamed to</source>
        <translation>umbenannt wird in</translation>
    </message>
    <message>
        <source>gets the type</source>
        <translation>den Typ erhält</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Neuer Typ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk, %1 of them in this picture.</source>
        <translation>
            <numerusform>%Ln Ding gefährdet, davon %1 in diesem Bild.</numerusform>
            <numerusform>%Ln Dinge gefährdet, davon %1 in diesem Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk.</source>
        <translation>
            <numerusform>%Ln Ding gefährdet.</numerusform>
            <numerusform>%Ln Dinge gefährdet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WordDiffView</name>
    <message>
        <source>Text in force</source>
        <translation>Text in Kraft</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Vorgeschlagener Text</translation>
    </message>
    <message>
        <source>Nothing is in force yet.</source>
        <translation>Noch ist nichts in Kraft.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WorkspacePage</name>
    <message>
        <source>Catalog cache</source>
        <translation>Katalog-Cache</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Checkouts, sample</source>
        <translation>Checkouts, Beispiel</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Sicherungen davon</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>catalog.db; made anew from the sources at any time</source>
        <translation>catalog.db; jederzeit neu aus den Quellen erzeugt</translation>
    </message>
    <message>
        <source>search; made anew from the cache</source>
        <translation>search; neu aus dem Cache erzeugt</translation>
    </message>
    <message>
        <source>fetched anew with the next sync</source>
        <translation>mit dem nächsten Abgleich neu geholt</translation>
    </message>
    <message>
        <source>ledger.db; never deleted by Meshbook</source>
        <translation>ledger.db; von Meshbook nie gelöscht</translation>
    </message>
    <message>
        <source>backups; the last seven days</source>
        <translation>backups; die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>One folder holds the catalog and your work. It can be copied, backed up and moved while Meshbook is closed.</source>
        <translation>Ein Ordner enthält den Katalog und Ihre Arbeit. Er lässt sich kopieren, sichern und verschieben, solange Meshbook geschlossen ist.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Was Platz braucht</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Rebuilding; search goes on with the old one.</source>
        <translation>Neuaufbau läuft; die Suche nutzt solange den alten.</translation>
    </message>
    <message>
        <source>Rebuilt.</source>
        <translation>Neu aufgebaut.</translation>
    </message>
    <message>
        <source>Not rebuilt: %1</source>
        <translation>Nicht neu aufgebaut: %1</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich ist nur lesbar.</translation>
    </message>
    <message>
        <source>Only needed if a search misses what you can see elsewhere.</source>
        <translation>Nur nötig, wenn eine Suche etwas nicht findet, was anderswo zu sehen ist.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ZoomTool</name>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Verkleinern (Strg+−)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>Alles zeigen (F)</translation>
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
        <translation>es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::pageexport</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>Die Seite konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML-Dokument</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
</context>
<context>
    <name>meshbook::views::picturewords</name>
    <message>
        <source>transformed</source>
        <translation>umgeformt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>seen through a view</source>
        <translation>durch eine Sicht gesehen</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>Gruppe von %Ln</numerusform>
            <numerusform>Gruppe von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>root</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>named by an edge, described nowhere</source>
        <translation>von einer Verbindung genannt, nirgends beschrieben</translation>
    </message>
    <message>
        <source>part of a cycle</source>
        <translation>Teil eines Kreises</translation>
    </message>
    <message>
        <source>made from itself</source>
        <translation>aus sich selbst gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n more upstream</source>
        <translation>
            <numerusform>noch %Ln vorgelagert</numerusform>
            <numerusform>noch %Ln vorgelagert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more downstream</source>
        <translation>
            <numerusform>noch %Ln nachgelagert</numerusform>
            <numerusform>noch %Ln nachgelagert</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>Spalte %1 von %2</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>on the traced path</source>
        <translation>auf dem verfolgten Weg</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n edges in one line</source>
        <translation>
            <numerusform>%Ln Verbindung in einer Linie</numerusform>
            <numerusform>%Ln Verbindungen in einer Linie</numerusform>
        </translation>
    </message>
    <message>
        <source>over things the filter leaves out</source>
        <translation>über Dinge hinweg, die der Filter auslässt</translation>
    </message>
    <message>
        <source>one end is described nowhere</source>
        <translation>ein Ende ist nirgends beschrieben</translation>
    </message>
    <message>
        <source>The type it has is not known.</source>
        <translation>Der jetzige Typ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>That is the type it has.</source>
        <translation>Das ist der jetzige Typ.</translation>
    </message>
    <message>
        <source>Wider: readers may meet values they have no room for.</source>
        <translation>Weiter: Leser können auf Werte treffen, für die sie keinen Platz haben.</translation>
    </message>
    <message>
        <source>Narrower: what writes it may not fit in.</source>
        <translation>Enger: was sie schreibt, passt vielleicht nicht hinein.</translation>
    </message>
    <message>
        <source>Another type.</source>
        <translation>Ein anderer Typ.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::selectorwords</name>
    <message>
        <source>The selector is longer than %1 characters.</source>
        <translation>Der Selektor ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The selector has more than %1 parts.</source>
        <translation>Der Selektor hat mehr als %1 Teile.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen: %1</translation>
    </message>
    <message>
        <source>“%1” is no method; there are name, domain, tag, type, owner, platform, source, product, class and schema.</source>
        <translation>„%1“ ist keine Methode; es gibt name, domain, tag, type, owner, platform, source, product, class und schema.</translation>
    </message>
    <message>
        <source>Something to select is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt, was auszuwählen ist.</translation>
    </message>
    <message>
        <source>“%1” has nothing to leave out.</source>
        <translation>„%1“ hat nichts auszulassen.</translation>
    </message>
    <message>
        <source>“%1” is more than %2 hops.</source>
        <translation>„%1“ sind mehr als %2 Schritte.</translation>
    </message>
    <message>
        <source>@ and + do not go together: %1</source>
        <translation>@ und + passen nicht zusammen: %1</translation>
    </message>
    <message>
        <source>A blank or comma is missing after the quotation mark: %1</source>
        <translation>Nach dem Anführungszeichen fehlt ein Leerzeichen oder Komma: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::tabmenu</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>This tab is pinned</source>
        <translation>Dieser Tab ist angeheftet</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>There are no others to close</source>
        <translation>Es gibt keine anderen zu schließen</translation>
    </message>
    <message>
        <source>Close those &amp;after it</source>
        <translation>&amp;Folgende schließen</translation>
    </message>
    <message>
        <source>No tab comes after this one</source>
        <translation>Kein Tab folgt auf diesen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>No tab was closed yet</source>
        <translation>Es wurde noch kein Tab geschlossen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Lös&amp;en</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>Da&amp;neben zeigen</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>In neues Fenster &amp;verschieben</translation>
    </message>
    <message>
        <source>It is the only tab of this window</source>
        <translation>Es ist der einzige Tab dieses Fensters</translation>
    </message>
</context>
<context>
    <name>meshbook::views::things</name>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datasets</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossare</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;min</numerusform>
            <numerusform>vor %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;h</numerusform>
            <numerusform>vor %Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%Ln Domäne</numerusform>
            <numerusform>%Ln Domänen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln Team</numerusform>
            <numerusform>%Ln Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%Ln Vertrag</numerusform>
            <numerusform>%Ln Verträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%Ln Dataset</numerusform>
            <numerusform>%Ln Datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln Job</numerusform>
            <numerusform>%Ln Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossaries</source>
        <translation>
            <numerusform>%Ln Glossar</numerusform>
            <numerusform>%Ln Glossare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
</context>
</TS>
