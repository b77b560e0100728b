<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Rescind::Account</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>Sandbox des Anbieters</translation>
    </message>
    <message>
        <source>Sandbox on this machine</source>
        <translation>Sandbox auf diesem Rechner</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
</context>
<context>
    <name>Rescind::AccountBar</name>
    <message>
        <source>with a pasted token</source>
        <translation>mit einem eingefügten Token</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>S&amp;eat</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Whose chair you sit in: the sandbox lets you try each side</source>
        <translation>Auf wessen Stuhl Sie sitzen: In der Sandbox können Sie jede Seite ausprobieren</translation>
    </message>
    <message>
        <source>nobody: not signed in</source>
        <translation>niemand: nicht angemeldet</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>%1  –  the session has ended</source>
        <translation>%1  –  die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>The token ends at %1 and is renewed before.</source>
        <translation>Das Token endet um %1 und wird vorher erneuert.</translation>
    </message>
    <message>
        <source>%1, on: %2</source>
        <comment>who, the kind of server</comment>
        <translation>%1, auf: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::Action</name>
    <message>
        <source>Cancel order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>Artikel stornieren</translation>
    </message>
    <message>
        <source>Confirm cancellation of the order</source>
        <translation>Stornierung der Bestellung bestätigen</translation>
    </message>
    <message>
        <source>Reject cancellation of the order</source>
        <translation>Stornierung der Bestellung ablehnen</translation>
    </message>
    <message>
        <source>Confirm cancellation of the item</source>
        <translation>Stornierung des Artikels bestätigen</translation>
    </message>
    <message>
        <source>Reject cancellation of the item</source>
        <translation>Stornierung des Artikels ablehnen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: the order had changed</source>
        <translation>Nicht gesendet: die Bestellung hatte sich geändert</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionOffers</name>
    <message>
        <source>No order is chosen.</source>
        <translation>Es ist keine Bestellung ausgewählt.</translation>
    </message>
    <message>
        <source>No line item is chosen.</source>
        <translation>Es ist keine Position ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionTexts</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The order has changed since you decided.</source>
        <translation>Die Bestellung hat sich seit Ihrer Entscheidung geändert.</translation>
    </message>
    <message>
        <source>The order has changed since you decided, and this would now do something else.</source>
        <translation>Die Bestellung hat sich seit Ihrer Entscheidung geändert, und dies würde jetzt etwas anderes bewirken.</translation>
    </message>
    <message>
        <source>The server no longer shows that a cancellation was requested.</source>
        <translation>Der Server zeigt nicht mehr an, dass eine Stornierung angefordert wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it again and decide anew.</source>
        <translation>Es wurde nichts gesendet. Sehen Sie noch einmal nach und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>The server shows you no such order, so nothing was sent.</source>
        <translation>Der Server zeigt Ihnen keine solche Bestellung, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the order&apos;s identifier, and the server&apos;s address.</source>
        <translation>Prüfen Sie die Kennung der Bestellung und die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The order could not be read beforehand, so nothing was sent to change it.</source>
        <translation>Die Bestellung konnte vorher nicht gelesen werden, deshalb wurde nichts gesendet, was sie ändert.</translation>
    </message>
    <message>
        <source>It was stopped before it left this computer. Nothing was sent.</source>
        <translation>Es wurde angehalten, bevor es diesen Rechner verließ. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Neither an order nor a line item is named. Nothing was sent.</source>
        <translation>Weder eine Bestellung noch eine Position ist genannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server took the confirmation: the cancellation is confirmed. That is final.</source>
        <translation>Der Server hat die Bestätigung angenommen: Die Stornierung ist bestätigt. Das ist endgültig.</translation>
    </message>
    <message>
        <source>The server took the rejection: the cancellation is rejected. That is final.</source>
        <translation>Der Server hat die Ablehnung angenommen: Die Stornierung ist abgelehnt. Das ist endgültig.</translation>
    </message>
    <message>
        <source>The server took the request, and already shows it as cancelled.</source>
        <translation>Der Server hat die Anforderung angenommen und zeigt sie schon als storniert.</translation>
    </message>
    <message>
        <source>The server took the request. It is not cancelled yet: the supplier has to confirm.</source>
        <translation>Der Server hat die Anforderung angenommen. Storniert ist noch nicht: Der Lieferant muss bestätigen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a line item, %2 a sentence</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Others, not named here: %1</source>
        <translation>Weitere, hier nicht genannt: %1</translation>
    </message>
    <message>
        <source>Not part of it: %1</source>
        <extracomment>%1 is a list of line items with reasons, in whole sentences</extracomment>
        <translation>Nicht dabei: %1</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>%1 sagt, dass das nicht geht (422).</translation>
    </message>
    <message>
        <source>%1 It said: “%2”.</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words</extracomment>
        <translation>%1 Er schrieb: „%2“.</translation>
    </message>
    <message>
        <source>The order could not be read afterwards, so it can&apos;t be said why.</source>
        <translation>Die Bestellung konnte danach nicht gelesen werden, deshalb lässt sich der Grund nicht sagen.</translation>
    </message>
    <message>
        <source>It can&apos;t be explained here, because it is not known which order the line item belongs to.</source>
        <translation>Das lässt sich hier nicht erklären, weil nicht bekannt ist, zu welcher Bestellung die Position gehört.</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is requested.</source>
        <translation>Die Bestellung wurde noch einmal gelesen: Es ist angekommen, und die Stornierung ist angefordert.</translation>
    </message>
    <message>
        <source>The supplier has to confirm.</source>
        <translation>Der Lieferant muss bestätigen.</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is rejected.</source>
        <translation>Die Bestellung wurde noch einmal gelesen: Es ist angekommen, und die Stornierung ist abgelehnt.</translation>
    </message>
    <message>
        <source>The order was read again: it shows as cancelled.</source>
        <translation>Die Bestellung wurde noch einmal gelesen: Sie erscheint als storniert.</translation>
    </message>
    <message>
        <source>The order was read again: it did not take effect.</source>
        <translation>Die Bestellung wurde noch einmal gelesen: Es hat nichts bewirkt.</translation>
    </message>
    <message>
        <source>The order was read again, and that does not tell whether it arrived.</source>
        <translation>Die Bestellung wurde noch einmal gelesen, und daraus geht nicht hervor, ob es angekommen ist.</translation>
    </message>
    <message>
        <source>The order could not be read again either.</source>
        <translation>Auch die Bestellung konnte nicht noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>It could not be looked up, because it is not known which order the line item belongs to.</source>
        <translation>Es ließ sich nicht nachsehen, weil nicht bekannt ist, zu welcher Bestellung die Position gehört.</translation>
    </message>
    <message>
        <source>Don&apos;t repeat it before you know: look at the order again, or ask the other side.</source>
        <translation>Wiederholen Sie es nicht, bevor Sie es wissen: Sehen Sie die Bestellung noch einmal an oder fragen Sie die andere Seite.</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>Sie ist versandt.</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>Sie ist versandt: Sendungsnummer %1.</translation>
    </message>
    <message>
        <source>It is cancelled already, and yet the server also shows a shipment.</source>
        <translation>Sie ist schon storniert, und doch zeigt der Server auch einen Versand.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Sie ist schon storniert.</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation already.</source>
        <translation>Der Lieferant hat die Stornierung schon abgelehnt.</translation>
    </message>
    <message>
        <source>Its cancellation is requested already.</source>
        <translation>Ihre Stornierung ist schon angefordert.</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>Der Server hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The server shows it as “%1”.</source>
        <extracomment>%1 is a status in the server&apos;s own word</extracomment>
        <translation>Der Server zeigt sie als „%1“.</translation>
    </message>
    <message>
        <source>The order does not have this line item.</source>
        <translation>Die Bestellung hat diese Position nicht.</translation>
    </message>
    <message>
        <source>The order has no line items. The server did not say why.</source>
        <translation>Die Bestellung hat keine Positionen. Der Server hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Each line item: %1</source>
        <translation>Jede Position: %1</translation>
    </message>
    <message>
        <source>You took it back in time. Nothing was sent.</source>
        <translation>Sie haben es rechtzeitig zurückgenommen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The program ended before this was sent, and it is not sent now. Ask for it again if you still want it.</source>
        <translation>Das Programm wurde beendet, bevor dies gesendet wurde, und es wird auch jetzt nicht gesendet. Fordern Sie es neu an, wenn Sie es noch möchten.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent. It may have arrived or not.</source>
        <translation>Das Programm wurde beendet, während dies gesendet wurde. Es kann angekommen sein oder nicht.</translation>
    </message>
    <message>
        <source>Look at the order before you ask for it again.</source>
        <translation>Sehen Sie sich die Bestellung an, bevor Sie es noch einmal anfordern.</translation>
    </message>
    <message>
        <source>Another window of this program has taken it over, so nothing was sent from here.</source>
        <translation>Ein anderes Fenster dieses Programms hat es übernommen; von hier wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This outcome could not be written down yet.</source>
        <translation>Dieser Ausgang konnte noch nicht aufgeschrieben werden.</translation>
    </message>
    <message>
        <source>You decided to ask again.</source>
        <translation>Sie haben entschieden, noch einmal zu fragen.</translation>
    </message>
    <message>
        <source>You closed it as it stood.</source>
        <translation>Sie haben es so abgeschlossen, wie es stand.</translation>
    </message>
    <message>
        <source>Several in a row have failed, so nothing more is sent for now.</source>
        <translation>Mehrere nacheinander sind fehlgeschlagen; vorerst wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>It goes on by itself once the server can be read again.</source>
        <translation>Es geht von selbst weiter, sobald der Server wieder gelesen werden kann.</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation is requested. The supplier has to confirm.</source>
        <translation>Die Bestellung wurde neu gelesen: Die Stornierung ist angefordert. Der Lieferant muss bestätigen.</translation>
    </message>
    <message>
        <source>The supplier has confirmed: it shows as cancelled.</source>
        <translation>Der Lieferant hat bestätigt: Es wird als storniert angezeigt.</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation.</source>
        <translation>Der Lieferant hat die Stornierung abgelehnt.</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation shows as rejected.</source>
        <translation>Die Bestellung wurde neu gelesen: Die Stornierung wird als abgelehnt angezeigt.</translation>
    </message>
    <message>
        <source>The order was read again, and shows that it arrived.</source>
        <translation>Die Bestellung wurde neu gelesen und zeigt, dass es angekommen ist.</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Es wird alle paar Sekunden von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>It had not left this computer when sending was paused. It waits for its turn again.</source>
        <translation>Es hatte diesen Rechner noch nicht verlassen, als das Senden angehalten wurde. Es wartet wieder, bis es an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionsPane</name>
    <message>
        <source>Confirm cancellation</source>
        <translation>Stornierung bestätigen</translation>
    </message>
    <message>
        <source>Reject cancellation</source>
        <translation>Stornierung ablehnen</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>Artikel stornieren</translation>
    </message>
    <message>
        <source>Confirm cancellation: my part</source>
        <translation>Stornierung bestätigen: mein Teil</translation>
    </message>
    <message>
        <source>Reject cancellation: my part</source>
        <translation>Stornierung ablehnen: mein Teil</translation>
    </message>
    <message>
        <source>Confirm cancellation: this line</source>
        <translation>Stornierung bestätigen: diese Position</translation>
    </message>
    <message>
        <source>Reject cancellation: this line</source>
        <translation>Stornierung ablehnen: diese Position</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Act on the &amp;whole order instead</source>
        <translation>Stattdessen für die &amp;ganze Bestellung</translation>
    </message>
    <message>
        <source>Lets go of the chosen line</source>
        <translation>Hebt die Auswahl der Position auf</translation>
    </message>
    <message>
        <source>Chosen line: %1</source>
        <translation>Ausgewählte Position: %1</translation>
    </message>
    <message>
        <source>No line chosen: answers are for your whole part of the order</source>
        <translation>Keine Position ausgewählt: Antworten gelten für Ihren ganzen Teil der Bestellung</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Keine Position ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deeds, why they are off</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityDetails</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1, PO %2</source>
        <comment>a deed, a PO number</comment>
        <translation>%1, Bestellung %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sign in to decide what becomes of it.</source>
        <translation>Melden Sie sich an, um zu entscheiden, was daraus wird.</translation>
    </message>
    <message>
        <source>It was asked for by another account (%1, at %2). Sign in there to decide what becomes of it.</source>
        <translation>Es wurde von einem anderen Konto angefordert (%1, bei %2). Melden Sie sich dort an, um zu entscheiden, was daraus wird.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of rows, their count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a deed, an item</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>with a pasted token</source>
        <translation>mit einem eingefügten Token</translation>
    </message>
    <message>
        <source>row %L1</source>
        <comment>of a list</comment>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>When it was asked for, in the time zone %1</source>
        <translation>Wann es angefordert wurde, in der Zeitzone %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was angefordert wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The order&apos;s PO number</source>
        <translation>Die Bestellnummer der Bestellung</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since when it is in this state, in the time zone %1</source>
        <translation>Seit wann es in diesem Zustand ist, in der Zeitzone %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What happened, in whole sentences</source>
        <translation>Was geschah, in ganzen Sätzen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What was noted with it; it is kept here and never sent</source>
        <translation>Was dazu notiert wurde; es bleibt hier und wird nie gesendet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Wer es angefordert hat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where it stood in a list that was acted on</source>
        <translation>Wo es in einer bearbeiteten Liste stand</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityWindow</name>
    <message>
        <source>&amp;Everybody on this computer</source>
        <translation>&amp;Alle auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to the order</source>
        <translation>Zur &amp;Bestellung</translation>
    </message>
    <message>
        <source>Activity – Rescind</source>
        <translation>Verlauf – Rescind</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>PO number, reason, person, id or what came of it</source>
        <translation>Bestellnummer, Grund, Person, ID oder was daraus wurde</translation>
    </message>
    <message>
        <source>Also what was asked for by other accounts and in the terminal</source>
        <translation>Auch, was von anderen Konten und im Terminal angefordert wurde</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Das Journal kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing of this kind was asked for</source>
        <translation>Nichts dieser Art wurde angefordert</translation>
    </message>
    <message>
        <source>Take words out of the search, or press “All”.</source>
        <translation>Nehmen Sie Wörter aus der Suche oder drücken Sie „Alle“.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Noch wurde nichts angefordert</translation>
    </message>
    <message>
        <source>What you ask to cancel, confirm or reject is listed here, with what became of it.</source>
        <translation>Hier steht, wofür Sie eine Stornierung anfordern und was Sie bestätigen oder ablehnen, und was daraus wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed, newest first</source>
        <translation>
            <numerusform>%Ln Eintrag, neueste zuerst</numerusform>
            <numerusform>%Ln Einträge, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked for by an item&apos;s id alone: which order that is in is not known.</source>
        <translation>Angefordert wurde es nur über die ID einer Position: Zu welcher Bestellung sie gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Shows the order in the main window (Enter)</source>
        <translation>Zeigt die Bestellung im Hauptfenster (Eingabetaste)</translation>
    </message>
    <message numerus="yes">
        <source>That is too much for the clipboard: %Ln rows at most</source>
        <translation>
            <numerusform>Das ist zu viel für die Zwischenablage: höchstens %Ln Zeile</numerusform>
            <numerusform>Das ist zu viel für die Zwischenablage: höchstens %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be copied</source>
        <translation>Die Zeilen konnten nicht kopiert werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>%Ln Zeile als Tabelle kopiert</numerusform>
            <numerusform>%Ln Zeilen als Tabelle kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Actor</name>
    <message>
        <source>Timpanogos</source>
        <translation>Timpanogos</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>Kind of account not known</source>
        <translation>Art des Kontos nicht bekannt</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
</context>
<context>
    <name>Rescind::AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Eine Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>Sprache, die hinzukommt</translation>
    </message>
    <message>
        <source>Begin with the texts in</source>
        <translation>Beginnen mit den Texten auf</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Begin with the texts in</source>
        <translation>&amp;Beginnen mit den Texten auf</translation>
    </message>
    <message>
        <source>Its texts begin as those of the other language, to be rewritten one by one. Dates and numbers are written in it at once.</source>
        <translation>Ihre Texte sind zunächst die der anderen Sprache und werden dann einzeln umgeschrieben. Datum und Zahlen erscheinen gleich in ihrer Schreibweise.</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Don&apos;t add any</source>
        <translation>Keine hinzufügen</translation>
    </message>
</context>
<context>
    <name>Rescind::ApiError</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403).</source>
        <translation>%1 sagt, dass Ihr Konto das nicht darf (403).</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403): it needs the permission %2.</source>
        <translation>%1 sagt, dass Ihr Konto das nicht darf (403): Es braucht die Berechtigung %2.</translation>
    </message>
    <message>
        <source>No address can be made of this identifier, so the server cannot be asked about it.</source>
        <translation>Aus dieser Kennung lässt sich keine Adresse bilden, deshalb kann der Server nicht danach gefragt werden.</translation>
    </message>
    <message>
        <source>%1 has nothing there (404): it was not found, or the address is wrong.</source>
        <translation>%1 hat dort nichts (404): Es wurde nicht gefunden, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>%1 takes this from a retailer&apos;s account alone (409).</source>
        <translation>%1 nimmt das nur vom Konto eines Händlers an (409).</translation>
    </message>
    <message>
        <source>%1 takes this from a supplier&apos;s account alone (409).</source>
        <translation>%1 nimmt das nur vom Konto eines Lieferanten an (409).</translation>
    </message>
    <message>
        <source>%1 does not take this from your kind of account (409).</source>
        <translation>%1 nimmt das von Ihrer Art Konto nicht an (409).</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done, and did not say why (422).</source>
        <translation>%1 sagt, dass das nicht geht, und nennt keinen Grund (422).</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>%1 sagt, dass das nicht geht (422).</translation>
    </message>
    <message>
        <source>%1 pointed to another address instead of answering (%2).</source>
        <translation>%1 verwies auf eine andere Adresse, statt zu antworten (%2).</translation>
    </message>
    <message>
        <source>%1 pointed to %2 instead of answering (%3).</source>
        <translation>%1 verwies auf %2, statt zu antworten (%3).</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: it must begin with https://.</source>
        <translation>Die Adresse von %1 ist nicht verwendbar: Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: %2</source>
        <translation>Die Adresse von %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server.</source>
        <translation>Was als %1 antwortete, konnte nicht beweisen, dass es dieser Server ist.</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server: %2</source>
        <translation>Was als %1 antwortete, konnte nicht beweisen, dass es dieser Server ist: %2</translation>
    </message>
    <message>
        <source>%1 says that something is missing from the request (400).</source>
        <translation>%1 sagt, dass in der Anfrage etwas fehlt (400).</translation>
    </message>
    <message>
        <source>%1 did not accept who you are (401): the user name, the password or the token is wrong, or the token has expired.</source>
        <translation>%1 hat nicht anerkannt, wer Sie sind (401): Der Benutzername, das Passwort oder das Token ist falsch, oder das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of request there (405).</source>
        <translation>%1 nimmt diese Art von Anfrage dort nicht an (405).</translation>
    </message>
    <message>
        <source>%1 could not read the request (415).</source>
        <translation>%1 konnte die Anfrage nicht lesen (415).</translation>
    </message>
    <message>
        <source>%1 received too many requests and asks to wait (429).</source>
        <translation>%1 hat zu viele Anfragen erhalten und bittet zu warten (429).</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation>%1 hat selbst eine Störung (%2).</translation>
    </message>
    <message>
        <source>%1 answered with a code that its documentation does not know (%2).</source>
        <translation>%1 hat mit einem Code geantwortet, den die Dokumentation nicht kennt (%2).</translation>
    </message>
    <message>
        <source>What answered as %1 is not the Crux Connect API: it sent something else, perhaps a web page.</source>
        <translation>Was als %1 antwortete, ist nicht die Crux-Connect-API: Es schickte etwas anderes, vielleicht eine Webseite.</translation>
    </message>
    <message>
        <source>%1 sent an answer of an undocumented form, so it could not be read.</source>
        <translation>%1 hat eine Antwort von nicht dokumentierter Form geschickt, deshalb konnte sie nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off before its end.</source>
        <translation>Die Antwort von %1 brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>%1 sent more than such an answer may hold, so it was not read to its end.</source>
        <translation>%1 hat mehr geschickt, als eine solche Antwort enthalten darf, deshalb wurde sie nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Your network knows no computer named %1.</source>
        <translation>Ihr Netz kennt keinen Rechner namens %1.</translation>
    </message>
    <message>
        <source>Nothing at %1 takes calls: the connection was refused.</source>
        <translation>Unter %1 nimmt niemand Anfragen an: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This computer has no network by which it could reach %1.</source>
        <translation>Dieser Rechner hat kein Netz, über das er %1 erreichen könnte.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>Die Verbindung zu %1 ging verloren, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The proxy between you and %1 failed, or did not let the call through.</source>
        <translation>Der Proxy zwischen Ihnen und %1 ist ausgefallen oder hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time.</source>
        <translation>Eine Verbindung zu %1 kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>Nothing more came from %1, so the call was ended.</source>
        <translation>Von %1 kam nichts mehr, deshalb wurde die Anfrage beendet.</translation>
    </message>
    <message>
        <source>The answer of %1 took too long, so the call was ended.</source>
        <translation>Die Antwort von %1 dauerte zu lange, deshalb wurde die Anfrage beendet.</translation>
    </message>
    <message>
        <source>The call to %1 was stopped on this computer.</source>
        <translation>Die Anfrage an %1 wurde auf diesem Rechner angehalten.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, as the server asks</source>
        <comment>after: try again</comment>
        <translation>in %1, wie der Server es verlangt</translation>
    </message>
    <message>
        <source>in a few minutes</source>
        <comment>after: try again</comment>
        <translation>in ein paar Minuten</translation>
    </message>
    <message>
        <source>Try again %1.</source>
        <translation>Versuchen Sie es %1 noch einmal.</translation>
    </message>
    <message>
        <source>Refresh %1 and look what became of it before you do it again.</source>
        <translation>Aktualisieren Sie %1 und sehen Sie nach, was daraus geworden ist, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>Sign in with a retailer&apos;s account, or ask the retailer to do it.</source>
        <translation>Melden Sie sich mit dem Konto eines Händlers an oder bitten Sie den Händler darum.</translation>
    </message>
    <message>
        <source>Sign in with a supplier&apos;s account, or ask the supplier to do it.</source>
        <translation>Melden Sie sich mit dem Konto eines Lieferanten an oder bitten Sie den Lieferanten darum.</translation>
    </message>
    <message>
        <source>Sign in with the other kind of account, or ask its owner to do it.</source>
        <translation>Melden Sie sich mit der anderen Art Konto an oder bitten Sie deren Inhaber darum.</translation>
    </message>
    <message>
        <source>%1 The words that came with it: “%2”</source>
        <translation>%1 Die Worte, die dabei standen: „%2“</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request may have arrived and been carried out; that could not be observed.</source>
        <translation>Die Anfrage kann angekommen und ausgeführt worden sein; das ließ sich nicht beobachten.</translation>
    </message>
    <message>
        <source>The request arrived and was refused, so nothing was changed by it.</source>
        <translation>Die Anfrage kam an und wurde abgelehnt, durch sie hat sich also nichts geändert.</translation>
    </message>
    <message>
        <source>The request arrived; nothing was sent on to the other address.</source>
        <translation>Die Anfrage kam an; an die andere Adresse wurde nichts weitergeschickt.</translation>
    </message>
    <message>
        <source>The request arrived; whether it was carried out, the answer does not tell.</source>
        <translation>Die Anfrage kam an; ob sie ausgeführt wurde, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>This is a defect of Rescind and not your mistake; trying again will not help. Please report it.</source>
        <translation>Das ist ein Fehler von Rescind und nicht Ihrer; ein neuer Versuch hilft nicht. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Sign in again, and check the user name and the password.</source>
        <translation>Melden Sie sich noch einmal an und prüfen Sie Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission, then sign in again.</source>
        <translation>Bitten Sie die Verwaltung Ihrer Organisation um die Berechtigung und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission %1, then sign in again.</source>
        <translation>Bitten Sie die Verwaltung Ihrer Organisation um die Berechtigung %1 und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Look for it in the list instead.</source>
        <translation>Suchen Sie stattdessen in der Liste danach.</translation>
    </message>
    <message>
        <source>Check what you looked for, then the server&apos;s address and release in the sign-in.</source>
        <translation>Prüfen Sie, wonach Sie gesucht haben, dann in der Anmeldung Adresse und Release des Servers.</translation>
    </message>
    <message>
        <source>Refresh to see its present state: it may have shipped, or been cancelled or answered meanwhile.</source>
        <translation>Aktualisieren Sie, um den jetzigen Stand zu sehen: Es kann inzwischen versandt, storniert oder beantwortet worden sein.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. On a public network, open its sign-in page in a web browser first.</source>
        <translation>Prüfen Sie die Adresse des Servers. Öffnen Sie in einem öffentlichen Netz zuerst dessen Anmeldeseite im Browser.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and release. If they are right, the API has changed: please report it.</source>
        <translation>Prüfen Sie Adresse und Release des Servers. Wenn beides stimmt, hat sich die API geändert: Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Ask for less at once, for example a shorter span of time.</source>
        <translation>Fragen Sie nach weniger auf einmal, zum Beispiel nach einem kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s address in the sign-in.</source>
        <translation>Berichtigen Sie in der Anmeldung die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s address and your network connection.</source>
        <translation>Prüfen Sie die Schreibweise der Serveradresse und Ihre Netzverbindung.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port; if they are right, it is not running at the moment.</source>
        <translation>Prüfen Sie Adresse und Port des Servers; wenn beides stimmt, läuft er gerade nicht.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Prüfen Sie Ihre Netzverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings, or ask who looks after your network.</source>
        <translation>Prüfen Sie den Proxy in den Netzeinstellungen Ihres Systems oder fragen Sie, wer Ihr Netz betreut.</translation>
    </message>
    <message>
        <source>Do not go on. Check the server&apos;s address and this computer&apos;s clock, and ask who looks after your network.</source>
        <translation>Machen Sie nicht weiter. Prüfen Sie die Adresse des Servers und die Uhr dieses Rechners und fragen Sie, wer Ihr Netz betreut.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Melden Sie sich an und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Rescind::Attention</name>
    <message>
        <source>While you were elsewhere: %1</source>
        <comment>how many of what</comment>
        <translation>Während Sie nicht da waren: %1</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>Die erste davon zeigen</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchConfirmation</name>
    <message>
        <source>Real orders of real people</source>
        <translation>Echte Bestellungen echter Menschen</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list are left out, for the reasons shown.</source>
        <translation>
            <numerusform>%Ln Zeile der Liste bleibt weg, aus dem gezeigten Grund.</numerusform>
            <numerusform>%Ln Zeilen der Liste bleiben weg, aus den gezeigten Gründen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not always show whether a cancellation was requested. Go on only if you know of the requests.</source>
        <translation>Der Server zeigt nicht immer, ob eine Stornierung angefordert wurde. Machen Sie nur weiter, wenn Sie von den Anforderungen wissen.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of rows, their count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchModel</name>
    <message>
        <source>Several orders</source>
        <translation>Mehrere Bestellungen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The row of the list, as a spreadsheet counts it</source>
        <translation>Die Zeile der Liste, wie eine Tabellenkalkulation sie zählt</translation>
    </message>
    <message>
        <source>What stands in the list, letter for letter</source>
        <translation>Was in der Liste steht, Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <source>The PO number of the order that was found</source>
        <translation>Die Bestellnummer der gefundenen Bestellung</translation>
    </message>
    <message>
        <source>The line item it concerns; empty when it is the whole order</source>
        <translation>Die Position, um die es geht; leer, wenn es die ganze Bestellung ist</translation>
    </message>
    <message>
        <source>What will become of it, or what became of it</source>
        <translation>Was daraus wird oder wurde</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Benannt durch</translation>
    </message>
    <message>
        <source>The number or uuid that was written down when the list was sent; the list itself is not kept</source>
        <translation>Die Nummer oder UUID, die beim Senden der Liste festgehalten wurde; die Liste selbst wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Order had changed</source>
        <translation>Bestellung geändert</translation>
    </message>
    <message>
        <source>You took it out. It is not sent with this list.</source>
        <translation>Von Ihnen herausgenommen. Das wird mit dieser Liste nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchPlan</name>
    <message>
        <source>Row %1 names the same.</source>
        <translation>Zeile %1 nennt dasselbe.</translation>
    </message>
    <message>
        <source>No order of yours has this PO number. Nothing is sent for it.</source>
        <translation>Keine Ihrer Bestellungen hat diese Bestellnummer. Dafür wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have this PO number: %1. Name the one you mean by its uuid.</source>
        <translation>
            <numerusform>%Ln Bestellung hat diese Bestellnummer: %1. Nennen Sie die gemeinte mit ihrer UUID.</numerusform>
            <numerusform>%Ln Bestellungen haben diese Bestellnummer: %1. Nennen Sie die gemeinte mit ihrer UUID.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your orders has this line item. Nothing is sent for it.</source>
        <translation>Keine Ihrer Bestellungen hat diese Position. Dafür wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchReport</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchSourcePane</name>
    <message>
        <source>&amp;Open a list…</source>
        <translation>Liste ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>Liste &amp;einfügen</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Spalte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>A CSV or XLSX file</source>
        <translation>Eine CSV- oder XLSX-Datei</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>What the clipboard holds: a column, or any text with PO numbers or uuids</source>
        <translation>Was in der Zwischenablage liegt: eine Spalte oder ein beliebiger Text mit Bestellnummern oder UUIDs</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>Für Ihre eigenen Notizen: Crux Connect hat kein Feld dafür, deshalb wird er nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <translation>Wählen, was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing: you may only look</source>
        <translation>Nichts: Sie dürfen nur ansehen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Listen (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Sie können eine Datei auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1: wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln Zeile</numerusform>
            <numerusform>%1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a target, passed over</source>
        <translation>
            <numerusform>%Ln ohne Ziel übergangen</numerusform>
            <numerusform>%Ln ohne Ziel übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be taken</source>
        <translation>Diese Liste kann nicht angenommen werden</translation>
    </message>
    <message>
        <source>The selected orders</source>
        <translation>Die ausgewählten Bestellungen</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchVerdict</name>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Already so, or already asked for</source>
        <translation>Schon so oder schon angefordert</translation>
    </message>
    <message>
        <source>Has shipped</source>
        <translation>Ist versandt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Several orders have this PO number</source>
        <translation>Mehrere Bestellungen haben diese Bestellnummer</translation>
    </message>
    <message>
        <source>Not yours to do</source>
        <translation>Nicht Ihre Sache</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>Doppelt genannt</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Could not be looked up</source>
        <translation>Konnte nicht nachgesehen werden</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchWindow</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)</source>
        <translation>
            <numerusform>Stornierung von %Ln Bestellung anfordern</numerusform>
            <numerusform>Stornierung von %Ln Bestellungen anfordern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)</source>
        <translation>
            <numerusform>Stornierung von %Ln Artikel anfordern</numerusform>
            <numerusform>Stornierung von %Ln Artikeln anfordern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel my part of %Ln order(s)</source>
        <translation>
            <numerusform>Bestätigen: meinen Teil von %Ln Bestellung stornieren</numerusform>
            <numerusform>Bestätigen: meinen Teil von %Ln Bestellungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep my part of %Ln order(s)</source>
        <translation>
            <numerusform>Ablehnen: meinen Teil von %Ln Bestellung behalten</numerusform>
            <numerusform>Ablehnen: meinen Teil von %Ln Bestellungen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln item(s)</source>
        <translation>
            <numerusform>Bestätigen: %Ln Artikel stornieren</numerusform>
            <numerusform>Bestätigen: %Ln Artikel stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln item(s)</source>
        <translation>
            <numerusform>Ablehnen: %Ln Artikel behalten</numerusform>
            <numerusform>Ablehnen: %Ln Artikel behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>Die Stornierung von %Ln Bestellung anfordern?</numerusform>
            <numerusform>Die Stornierung von %Ln Bestellungen anfordern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)?</source>
        <translation>
            <numerusform>Die Stornierung von %Ln Artikel anfordern?</numerusform>
            <numerusform>Die Stornierung von %Ln Artikeln anfordern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>Die Stornierung Ihres Teils von %Ln Bestellung bestätigen?</numerusform>
            <numerusform>Die Stornierung Ihres Teils von %Ln Bestellungen bestätigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>Die Stornierung Ihres Teils von %Ln Bestellung ablehnen?</numerusform>
            <numerusform>Die Stornierung Ihres Teils von %Ln Bestellungen ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>Die Stornierung von %Ln Artikel bestätigen?</numerusform>
            <numerusform>Die Stornierung von %Ln Artikeln bestätigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>Die Stornierung von %Ln Artikel ablehnen?</numerusform>
            <numerusform>Die Stornierung von %Ln Artikeln ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln Anforderung geht an den Lieferanten, der bestätigt oder ablehnt. Was gesendet ist, lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%Ln Anforderungen gehen an die Lieferanten, die bestätigen oder ablehnen. Was gesendet ist, lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you confirm is cancelled for good. What has been sent can&apos;t be taken back.</source>
        <translation>Was Sie bestätigen, ist endgültig storniert. Was gesendet ist, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>What you reject stands as it was ordered. What has been sent can&apos;t be taken back.</source>
        <translation>Was Sie ablehnen, bleibt bestellt. Was gesendet ist, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>Jetzt nicht antworten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Batch rows</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies all rows as a table</source>
        <translation>Kopiert alle Zeilen als Tabelle</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>Andere &amp;Liste</translation>
    </message>
    <message>
        <source>Reads what would become of each row. Nothing is sent by it.</source>
        <translation>Liest, was aus jeder Zeile würde. Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet. What has been sent goes on to its result.</source>
        <translation>Nimmt zurück, was noch nicht gesendet ist. Was gesendet ist, läuft weiter bis zum Ergebnis.</translation>
    </message>
    <message>
        <source>Act on a list – %1 – Rescind</source>
        <translation>Eine Liste bearbeiten – %1 – Rescind</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <comment>a person, an organisation</comment>
        <translation>als %1, %2</translation>
    </message>
    <message>
        <source>%1: looking up what would become of each row</source>
        <translation>%1: es wird nachgesehen, was aus jeder Zeile würde</translation>
    </message>
    <message>
        <source>Nothing is sent by this.</source>
        <translation>Dabei wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of the rows can be sent</source>
        <translation>
            <numerusform>%1: %Ln der Zeilen kann gesendet werden</numerusform>
            <numerusform>%1: %Ln der Zeilen können gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none of the rows can be sent</source>
        <translation>%1: keine der Zeilen kann gesendet werden</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What has been sent goes on to its result.</source>
        <translation>Wird angehalten: es wird nichts mehr gesendet. Was gesendet ist, läuft weiter bis zum Ergebnis.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet: it leaves in a moment. Stop takes it back.</source>
        <translation>Noch ist nichts gesendet: gleich geht es hinaus. „Anhalten“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Es läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>This list was begun when the program ran before.</source>
        <translation>Diese Liste wurde begonnen, als das Programm zuvor lief.</translation>
    </message>
    <message>
        <source>%1: the list is done</source>
        <translation>%1: die Liste ist fertig</translation>
    </message>
    <message>
        <source>Each row shows what became of it.</source>
        <translation>Jede Zeile zeigt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Signing in. Nothing can be sent until then.</source>
        <translation>Sie werden angemeldet. Bis dahin kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Es wird nachgesehen</translation>
    </message>
    <message>
        <source>Each order of the list is read once.</source>
        <translation>Jede Bestellung der Liste wird einmal gelesen.</translation>
    </message>
    <message>
        <source>The list is read</source>
        <translation>Die Liste ist gelesen</translation>
    </message>
    <message>
        <source>Check it: you will see what would become of each row before anything is sent.</source>
        <translation>Prüfen Sie sie: Sie sehen, was aus jeder Zeile würde, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Choose what to do with it.</source>
        <translation>Wählen Sie, was damit zu tun ist.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Noch keine Liste</translation>
    </message>
    <message>
        <source>Open or drop a CSV or XLSX file, or paste PO numbers or uuids. You will see what would become of each row before anything is sent.</source>
        <translation>Öffnen Sie eine CSV- oder XLSX-Datei, ziehen Sie sie hierher, oder fügen Sie Bestellnummern oder UUIDs ein. Sie sehen, was aus jeder Zeile würde, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Send only the refused again (%1)…</source>
        <translation>Nur die abgelehnten noch einmal senden (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile prüfen</numerusform>
            <numerusform>%Ln Zeilen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Liste prüfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Excel-Datei (*.xlsx)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht ist nicht gespeichert</translation>
    </message>
    <message>
        <source>The rows were copied as a table.</source>
        <translation>Die Zeilen sind als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Stop takes back what has not been sent yet.</source>
        <translation>„Anhalten“ nimmt zurück, was noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>Several lists</source>
        <translation>Mehrere Listen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, not sent.</source>
        <translation>
            <numerusform>%Ln wartet und ist nicht gesendet.</numerusform>
            <numerusform>%Ln warten und sind nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected orders were not taken</source>
        <translation>Die ausgewählten Bestellungen wurden nicht übernommen</translation>
    </message>
    <message>
        <source>The results of another list are still here. Press “Another list”, and choose them again.</source>
        <translation>Die Ergebnisse einer anderen Liste stehen noch hier. Drücken Sie „Andere Liste“ und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Another list is under way. Wait until it has come to its end, and choose them again.</source>
        <translation>Eine andere Liste ist in Arbeit. Warten Sie auf ihr Ende und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Rows that are taken out are not sent with this list (Delete)</source>
        <translation>Herausgenommene Zeilen werden mit dieser Liste nicht gesendet (Entf)</translation>
    </message>
    <message>
        <source>Batch preview</source>
        <translation>Vorschau der Liste</translation>
    </message>
    <message>
        <source>Batch progress</source>
        <translation>Fortschritt der Liste</translation>
    </message>
    <message>
        <source>Act on a list</source>
        <translation>Eine Liste bearbeiten</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Choose a group to see its rows; select rows to take them out.</source>
        <translation>Es ist noch nichts gesendet. Wählen Sie eine Gruppe, um ihre Zeilen zu sehen; wählen Sie Zeilen aus, um sie herauszunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln row(s) out</source>
        <translation>
            <numerusform>%Ln Zeile heraus&amp;nehmen</numerusform>
            <numerusform>%Ln Zeilen heraus&amp;nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pu&amp;t %Ln row(s) back</source>
        <translation>
            <numerusform>%Ln Zeile wieder &amp;aufnehmen</numerusform>
            <numerusform>%Ln Zeilen wieder &amp;aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take rows out</source>
        <translation>Zeilen heraus&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>Rescind::CacheError</name>
    <message>
        <source>The local copy of the orders, %1, cannot be opened, or is not private to you. Check that the file and its folder are yours and no links.</source>
        <translation>Die lokale Kopie der Bestellungen, %1, lässt sich nicht öffnen oder ist nicht nur für Sie zugänglich. Prüfen Sie, dass Datei und Ordner Ihnen gehören und keine Verknüpfungen sind.</translation>
    </message>
    <message>
        <source>Another program has the local copy of the orders open. Close it to use the copy here.</source>
        <translation>Ein anderes Programm hat die lokale Kopie der Bestellungen geöffnet. Schließen Sie es, um die Kopie hier zu benutzen.</translation>
    </message>
    <message>
        <source>The local copy of the orders was damaged and has been begun afresh. It fills again from the server; nothing that was asked for is lost.</source>
        <translation>Die lokale Kopie der Bestellungen war beschädigt und wurde neu begonnen. Sie füllt sich wieder vom Server; nichts, was verlangt wurde, ist verloren.</translation>
    </message>
    <message>
        <source>There is no room for the local copy of the orders, %1. Make room on the disk.</source>
        <translation>Für die lokale Kopie der Bestellungen, %1, ist kein Platz. Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The local copy of the orders, %1, cannot be written to. Make the file and its folder writable.</source>
        <translation>In die lokale Kopie der Bestellungen, %1, kann nicht geschrieben werden. Machen Sie Datei und Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Reading or writing the local copy of the orders, %1, failed. Check the disk.</source>
        <translation>Lesen oder Schreiben der lokalen Kopie der Bestellungen, %1, ist fehlgeschlagen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The local copy of the orders cannot be encrypted, so none is kept.</source>
        <translation>Die lokale Kopie der Bestellungen kann nicht verschlüsselt werden, daher wird keine behalten.</translation>
    </message>
    <message>
        <source>The local copy of the orders is not open.</source>
        <translation>Die lokale Kopie der Bestellungen ist nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>Rescind::Cancellation</name>
    <message>
        <source>No cancellation shown</source>
        <translation>Keine Stornierung zu sehen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>Vom Lieferanten abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not known: the server shows no lines</source>
        <translation>Nicht bekannt: Der Server zeigt keine Positionen</translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %Ln line(s)</source>
        <translation>
            <numerusform>Nicht bekannt bei %1 von %Ln Position</numerusform>
            <numerusform>Nicht bekannt bei %1 von %Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed: %1 rejected, %2 requested, %3 cancelled</source>
        <translation>Gemischt: %1 abgelehnt, %2 angefordert, %3 storniert</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>Stornierung abgelehnt</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>Stornierung angefordert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines cancelled</source>
        <translation>
            <numerusform>%1 von %Ln Position storniert</numerusform>
            <numerusform>%1 von %Ln Positionen storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
</context>
<context>
    <name>Rescind::CaseSheet</name>
    <message>
        <source>somebody with a token</source>
        <translation>jemand mit einem Token</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made on %1 by %2, on: %3</source>
        <comment>a time, who, the kind of server</comment>
        <translation>Erstellt am %1 von %2, auf: %3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a deed, how far it has come, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, the server&apos;s words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>von diesem Rechner nichts</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>Der Server zeigt keine Positionen in dieser Bestellung.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Der Server sagt</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source> (answer %1)</source>
        <comment>an HTTP status</comment>
        <translation> (Antwort %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, an explanation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <translation>die Antwort des Servers</translation>
    </message>
    <message>
        <source>a look at the order</source>
        <translation>ein Blick auf die Bestellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, a line item</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>A parcel was recorded for %1: %2</source>
        <comment>a line item, a tracking number</comment>
        <translation>Für %1 wurde ein Paket erfasst: %2</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>keine Sendungsnummer</translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>Die Bestellung wurde angelegt</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
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
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was asked for from this computer could not be read: %1</source>
        <translation>Was von diesem Rechner angefordert wurde, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Only what was asked for from this computer is known here, and what the server shows. When a supplier answered, or what was asked for elsewhere, the server does not tell.</source>
        <translation>Hier ist nur bekannt, was von diesem Rechner angefordert wurde und was der Server zeigt. Wann ein Lieferant geantwortet hat oder was anderswo angefordert wurde, sagt der Server nicht.</translation>
    </message>
    <message>
        <source>Case sheet: PO number %1</source>
        <translation>Fallblatt: Bestellnummer %1</translation>
    </message>
    <message>
        <source>As the server said on %1</source>
        <translation>Wie der Server am %1 sagte</translation>
    </message>
    <message>
        <source>Line item: %1</source>
        <translation>Position: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line item(s) are not told of in full here.</source>
        <translation>
            <numerusform>%Ln weitere Position ist hier nicht ausführlich aufgeführt.</numerusform>
            <numerusform>%Ln weitere Positionen sind hier nicht ausführlich aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>Der Server zeigt keine Positionen</translation>
    </message>
    <message>
        <source>we asked: %1</source>
        <translation>von uns: %1</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln line item(s)</source>
        <translation>
            <numerusform>Liste mit %Ln Position</numerusform>
            <numerusform>Liste mit %Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>As the server said on %1 or later</source>
        <translation>Wie der Server am %1 oder später sagte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Rescind::ChipLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandLine</name>
    <message>
        <source>Open the sign-in for this server.</source>
        <translation>Die Anmeldung für diesen Server öffnen.</translation>
    </message>
    <message>
        <source>The release of the API: timp or v1.</source>
        <translation>Das Release der API: timp oder v1.</translation>
    </message>
    <message>
        <source>Try everything: start a sandbox on this machine and sit down in it as the retailer.</source>
        <translation>Alles ausprobieren: auf diesem Rechner eine Sandbox starten und sich darin als Händler hinsetzen.</translation>
    </message>
    <message>
        <source>Further arguments for the sandbox, such as &quot;--orders 500&quot;.</source>
        <translation>Weitere Argumente für die Sandbox, zum Beispiel „--orders 500“.</translation>
    </message>
    <message>
        <source>In the sandbox, whose seat to take first: retailer, supplier, support, or a user name.</source>
        <translation>Wessen Platz in der Sandbox zuerst eingenommen wird: retailer, supplier, support oder ein Benutzername.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Rescind: review and act on order cancellations in the Crux Connect network.</source>
        <translation>Rescind: Stornierungen im Crux-Connect-Netz ansehen, anfordern und beantworten.</translation>
    </message>
    <message>
        <source>This can&apos;t be understood: %1</source>
        <translation>Das ist nicht verständlich: %1</translation>
    </message>
    <message>
        <source>The release is timp or v1, not %1.</source>
        <translation>Das Release ist timp oder v1, nicht %1.</translation>
    </message>
    <message>
        <source>The colour scheme is light, dark or system, not %1.</source>
        <translation>Das Farbschema ist light, dark oder system, nicht %1.</translation>
    </message>
    <message>
        <source>--sandbox starts a server of its own: leave --server out.</source>
        <translation>--sandbox startet einen eigenen Server: Lassen Sie --server weg.</translation>
    </message>
    <message>
        <source>--keep-days is a number of days, not %1.</source>
        <translation>--keep-days ist eine Anzahl von Tagen, nicht %1.</translation>
    </message>
    <message>
        <source>Keep no order longer than this after it was made; 0 keeps all. As in the preferences unless told.</source>
        <translation>Keine Bestellung länger als diese Zahl von Tagen nach ihrem Anlegen aufbewahren; 0 bewahrt alle auf. Ohne Angabe wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>An order to show, in the window that is open already: rescind://order/UUID or rescind://po/NUMBER.</source>
        <translation>Eine Bestellung, die im schon offenen Fenster gezeigt werden soll: rescind://order/UUID oder rescind://po/NUMMER.</translation>
    </message>
    <message>
        <source>One link at a time: %1 is one too many.</source>
        <translation>Nur ein Link auf einmal: %1 ist einer zu viel.</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>Jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Commands</name>
    <message>
        <source>%1 › %2</source>
        <comment>a menu, a menu in it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>It can&apos;t be done now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandsModel</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>nicht verfügbar: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::ConfirmationDialog</name>
    <message>
        <source>For example: customer changed mind</source>
        <translation>Zum Beispiel: Kunde hat es sich anders überlegt</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Real orders of real people</source>
        <translation>Echte Bestellungen echter Menschen</translation>
    </message>
    <message>
        <source>PO number %1</source>
        <translation>Bestellnummer %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a PO number, a customer</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln Position bleibt außen vor</numerusform>
            <numerusform>%Ln Positionen bleiben außen vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>und %Ln weitere Position</numerusform>
            <numerusform>und %Ln weitere Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>The order has changed while you were looking at it</source>
        <translation>Die Bestellung hat sich geändert, während Sie sie ansahen</translation>
    </message>
    <message>
        <source>Look at the lines again before you decide.</source>
        <translation>Sehen Sie die Positionen noch einmal an, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Ich habe nachgesehen</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>Das geht jetzt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the whole order?</source>
        <translation>Die Stornierung der ganzen Bestellung anfordern?</translation>
    </message>
    <message>
        <source>Ask to cancel this item?</source>
        <translation>Die Stornierung dieses Artikels anfordern?</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of the order?</source>
        <translation>Die Stornierung Ihres Teils der Bestellung bestätigen?</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of the order?</source>
        <translation>Die Stornierung Ihres Teils der Bestellung ablehnen?</translation>
    </message>
    <message>
        <source>Confirm the cancellation of this item?</source>
        <translation>Die Stornierung dieses Artikels bestätigen?</translation>
    </message>
    <message>
        <source>Reject the cancellation of this item?</source>
        <translation>Die Stornierung dieses Artikels ablehnen?</translation>
    </message>
    <message>
        <source>The request goes to the supplier, who confirms or rejects it. It can&apos;t be taken back.</source>
        <translation>Die Anforderung geht an den Lieferanten, der sie bestätigt oder ablehnt. Sie lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The request goes to %1, who may confirm or reject. It can&apos;t be taken back.</source>
        <translation>Die Anforderung geht an %1; dort wird bestätigt oder abgelehnt. Sie lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) will be cancelled for good. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln Position wird endgültig storniert. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%Ln Positionen werden endgültig storniert. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cancellation of %Ln line(s) is refused, and the order stands. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>Die Stornierung von %Ln Position wird abgelehnt, und die Bestellung gilt weiter. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Die Stornierung von %Ln Positionen wird abgelehnt, und die Bestellung gilt weiter. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln line(s)</source>
        <translation>
            <numerusform>Stornierung von %Ln Position anfordern</numerusform>
            <numerusform>Stornierung von %Ln Positionen anfordern</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the item</source>
        <translation>Stornierung des Artikels anfordern</translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln line(s)</source>
        <translation>
            <numerusform>Bestätigen: %Ln Position stornieren</numerusform>
            <numerusform>Bestätigen: %Ln Positionen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln line(s)</source>
        <translation>
            <numerusform>Ablehnen: %Ln Position behalten</numerusform>
            <numerusform>Ablehnen: %Ln Positionen behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm: cancel the item</source>
        <translation>Bestätigen: Artikel stornieren</translation>
    </message>
    <message>
        <source>Reject: keep the item</source>
        <translation>Ablehnen: Artikel behalten</translation>
    </message>
    <message>
        <source>Leave the order as it is</source>
        <translation>Die Bestellung lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Leave the item as it is</source>
        <translation>Den Artikel lassen, wie er ist</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>Jetzt nicht antworten</translation>
    </message>
    <message>
        <source>The server does not show that a cancellation was requested, and it documents no way to show it. We can&apos;t know whether one was. Go on only if you know of the request from elsewhere.</source>
        <translation>Der Server zeigt nicht an, dass eine Stornierung angefordert wurde, und es ist nicht dokumentiert, wie er es anzeigen würde. Wir können nicht wissen, ob eine angefordert wurde. Machen Sie nur weiter, wenn Sie von anderer Seite davon wissen.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %Ln line(s)</source>
        <translation>
            <numerusform>Es geht um %Ln Position</numerusform>
            <numerusform>Es geht um %Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>Für Ihre eigenen Notizen: Crux Connect hat kein Feld dafür, deshalb wird er nicht gesendet.</translation>
    </message>
    <message>
        <source>For example: not packed yet</source>
        <translation>Zum Beispiel: noch nicht gepackt</translation>
    </message>
    <message>
        <source>For example: already shipped</source>
        <translation>Zum Beispiel: schon versandt</translation>
    </message>
    <message>
        <source>&amp;Known from elsewhere: until I quit, let one key decide without this question</source>
        <translation>Von anderer Seite &amp;bekannt: Bis ich beende, soll eine Taste ohne diese Frage entscheiden</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectDialog</name>
    <message>
        <source>&amp;Name the server, which is none of the well-known ones</source>
        <translation>Den &amp;Server nennen, der keiner der bekannten ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Report a defect</source>
        <translation>Fehler melden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Den Bericht als Datei speichern</translation>
    </message>
    <message>
        <source>This is the whole report. Write what happened on top, and take out what nobody needs to know. The program put no names, numbers of orders, addresses, passwords or paths into it; please leave them out as well.</source>
        <translation>Das ist der ganze Bericht. Schreiben Sie oben dazu, was geschehen ist, und nehmen Sie heraus, was niemand zu wissen braucht. Das Programm hat keine Namen, Bestellnummern, Adressen, Passwörter oder Pfade hineingeschrieben; bitte lassen auch Sie sie weg.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Put the report into the project’s issue tracker, or give it to whoever gave you this program. What concerns security belongs into no public place: the handbook says how to report it.</source>
        <translation>Von selbst wird nichts gesendet. Stellen Sie den Bericht in die Fehlerverwaltung des Projekts, oder geben Sie ihn dem, von dem Sie das Programm haben. Was die Sicherheit betrifft, gehört an keinen öffentlichen Ort: Das Handbuch sagt, wie man es meldet.</translation>
    </message>
    <message>
        <source>It seems to hold something private: %1.</source>
        <translation>Er scheint etwas Privates zu enthalten: %1.</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Der Bericht wurde kopiert</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>Defect %1</source>
        <comment>a file&apos;s name; a date</comment>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Der Bericht wurde gespeichert</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectReport</name>
    <message>
        <source>What I did:</source>
        <translation>Was ich getan habe:</translation>
    </message>
    <message>
        <source>What I expected:</source>
        <translation>Was ich erwartet habe:</translation>
    </message>
    <message>
        <source>What happened instead:</source>
        <translation>Was stattdessen geschah:</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>Ihr persönlicher Ordner</translation>
    </message>
    <message>
        <source>your user name</source>
        <translation>Ihr Benutzername</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a long number, as PO and telephone numbers are</source>
        <translation>eine lange Nummer wie eine Bestell- oder Telefonnummer</translation>
    </message>
    <message>
        <source>the id of an order or an item</source>
        <translation>die Kennung einer Bestellung oder einer Position</translation>
    </message>
</context>
<context>
    <name>Rescind::Desktop</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the password. That is tried again when this program starts next time.</source>
        <translation>Er hat nicht bewiesen, dass er das Passwort vergessen hat. Das wird beim nächsten Start dieses Programms noch einmal versucht.</translation>
    </message>
    <message>
        <source>The keychain did not do as asked</source>
        <translation>Der Schlüsselbund tat nicht, worum er gebeten wurde</translation>
    </message>
    <message>
        <source>The sandbox has ended</source>
        <translation>Die Sandbox hat sich beendet</translation>
    </message>
    <message>
        <source>The sandbox could not be started</source>
        <translation>Die Sandbox ließ sich nicht starten</translation>
    </message>
    <message>
        <source>%1
Start it anew, or quit and look whether rescind-sandbox lies beside this program.</source>
        <translation>%1
Starten Sie sie neu, oder beenden Sie das Programm und sehen Sie nach, ob rescind-sandbox daneben liegt.</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>This seat could not be taken</source>
        <translation>Dieser Platz konnte nicht eingenommen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Retailer: %1</source>
        <translation>Händler: %1</translation>
    </message>
    <message>
        <source>Supplier: %1, %2</source>
        <comment>user, organisation</comment>
        <translation>Lieferant: %1, %2</translation>
    </message>
    <message>
        <source>Support desk: %1</source>
        <translation>Kundendienst: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, user</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody could be signed in</source>
        <translation>Es konnte niemand angemeldet werden</translation>
    </message>
    <message>
        <source>Sign in otherwise</source>
        <translation>Anders anmelden</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the key of the orders. The orders themselves are gone; the key is tried again when this program starts next time.</source>
        <translation>Er hat nicht nachgewiesen, dass er den Schlüssel der Bestellungen vergessen hat. Die Bestellungen selbst sind gelöscht; beim nächsten Start wird es mit dem Schlüssel noch einmal versucht.</translation>
    </message>
    <message>
        <source>The orders that were kept could not be removed</source>
        <translation>Die aufbewahrten Bestellungen konnten nicht entfernt werden</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when. Nothing can be asked for until you are signed in. That is tried again by itself.</source>
        <translation>Was Sie sehen, wurde vorher gelesen; bei jeder Bestellung steht, wann. Bis Sie angemeldet sind, kann nichts angefordert werden. Die Anmeldung wird von selbst noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ExportError</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged. Choose another place, or make room.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Was vorher da war, ist unverändert. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The report has more rows than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>Der Bericht hat mehr Zeilen, als eine Tabelle fassen kann. Es wurde nichts geschrieben. Speichern Sie ihn als CSV.</translation>
    </message>
    <message>
        <source>The report has more columns than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>Der Bericht hat mehr Spalten, als eine Tabelle fassen kann. Es wurde nichts geschrieben. Speichern Sie ihn als CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together: %1. Nothing was written. Save it as CSV.</source>
        <translation>Die Tabelle konnte nicht zusammengestellt werden: %1. Es wurde nichts geschrieben. Speichern Sie den Bericht als CSV.</translation>
    </message>
    <message>
        <source>there is no room in %1</source>
        <translation>in %1 ist kein Platz</translation>
    </message>
    <message>
        <source>the printer does not take it</source>
        <translation>der Drucker nimmt es nicht an</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportError</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <extracomment>%1 is a list of the names of columns or sheets</extracomment>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than any real list would.</source>
        <translation>Die Tabelle ist entpackt größer, als es eine echte Liste je wäre.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>Die Liste hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells.</source>
        <translation>Die Liste hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters.</source>
        <translation>Eine Zelle in Zeile %1 hat mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Der Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>This is neither a text with a table in it nor a spreadsheet.</source>
        <translation>Das ist weder ein Text mit einer Tabelle darin noch eine Tabellendatei.</translation>
    </message>
    <message>
        <source>The text is damaged or was cut off: not all of it is Unicode.</source>
        <translation>Der Text ist beschädigt oder abgeschnitten: Er ist nicht durchweg Unicode.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This is an archive, not a spreadsheet.</source>
        <translation>Das ist ein Archiv, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of the old XLS kind, or one with a password.</source>
        <translation>Das ist eine Tabelle der alten Art (XLS) oder eine mit Kennwort.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of a kind that can&apos;t be read here.</source>
        <translation>Das ist eine Tabelle einer Art, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected with a password.</source>
        <translation>Die Tabelle ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was cut off.</source>
        <translation>Die Tabelle ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The spreadsheet holds a document type definition. Spreadsheet programs write none; attackers do.</source>
        <translation>Die Tabelle enthält eine Dokumenttyp-Definition. Tabellenprogramme schreiben keine, Angreifer schon.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”.</source>
        <translation>Die Tabelle hat kein Blatt „%1“.</translation>
    </message>
    <message>
        <source>It could not be told which column names what is meant.</source>
        <translation>Es war nicht zu erkennen, welche Spalte nennt, was gemeint ist.</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>Die Liste hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>More than one column could be the one that names what is meant.</source>
        <translation>Mehr als eine Spalte könnte die sein, die nennt, was gemeint ist.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Choose an ordinary file that you may read.</source>
        <translation>Wählen Sie eine gewöhnliche Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Split it into several lists.</source>
        <translation>Teilen Sie sie in mehrere Listen auf.</translation>
    </message>
    <message>
        <source>Keep only the columns that are needed.</source>
        <translation>Behalten Sie nur die Spalten, die gebraucht werden.</translation>
    </message>
    <message>
        <source>Shorten it, and see whether a quotation mark before it is not closed.</source>
        <translation>Kürzen Sie sie und sehen Sie nach, ob davor ein Anführungszeichen nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>Choose a list with at least one row.</source>
        <translation>Wählen Sie eine Liste mit mindestens einer Zeile.</translation>
    </message>
    <message>
        <source>Save the list as CSV or XLSX.</source>
        <translation>Speichern Sie die Liste als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password, or as CSV.</source>
        <translation>Speichern Sie sie als XLSX ohne Kennwort oder als CSV.</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8”.</source>
        <translation>Speichern Sie ihn noch einmal als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Close or remove it, or save the list again from the spreadsheet program.</source>
        <translation>Schließen oder entfernen Sie es oder speichern Sie die Liste noch einmal aus dem Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Speichern Sie sie ohne Kennwort.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it again as XLSX or CSV.</source>
        <translation>Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie noch einmal als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>Wählen Sie eines ihrer Blätter.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>Wählen Sie die Spalte.</translation>
    </message>
    <message>
        <source>There is nothing in the sheet “%1”.</source>
        <translation>Im Blatt „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>Choose another of its sheets.</source>
        <translation>Wählen Sie ein anderes seiner Blätter.</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportWarning</name>
    <message>
        <source>The text is not Unicode and was read as Western European (Windows-1252). Check special characters.</source>
        <translation>Der Text ist kein Unicode und wurde als westeuropäisch (Windows-1252) gelesen. Prüfen Sie Sonderzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with a formula that was never calculated were read as empty.</source>
        <translation>
            <numerusform>%Ln Zelle mit einer nie berechneten Formel wurde als leer gelesen.</numerusform>
            <numerusform>%Ln Zellen mit nie berechneten Formeln wurden als leer gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further sheet(s) were not read.</source>
        <translation>
            <numerusform>%Ln weiteres Blatt wurde nicht gelesen.</numerusform>
            <numerusform>%Ln weitere Blätter wurden nicht gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Table</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Unreadable</name>
    <message>
        <source>This looks like a uuid with characters too many or missing. Copy it again.</source>
        <translation>Das sieht nach einer UUID aus, der Zeichen fehlen oder die zu viele hat. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not a uuid, and line items are named by nothing else.</source>
        <translation>Das ist keine UUID, und Positionen werden durch nichts anderes benannt.</translation>
    </message>
    <message>
        <source>There are invisible characters or line breaks in it. Type it again.</source>
        <translation>Darin stehen unsichtbare Zeichen oder Zeilenumbrüche. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>This is too long for a number. Keep only the number in the cell.</source>
        <translation>Das ist zu lang für eine Nummer. Lassen Sie nur die Nummer in der Zelle.</translation>
    </message>
    <message>
        <source>This is an address or markup. Keep only the number in the cell.</source>
        <translation>Das ist eine Adresse oder Auszeichnung. Lassen Sie nur die Nummer in der Zelle.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number, and its last digits are lost. Format the column as text, and type it again.</source>
        <translation>Die Tabelle hat diese Nummer gekürzt, ihre letzten Ziffern sind verloren. Formatieren Sie die Spalte als Text und geben Sie die Nummer noch einmal ein.</translation>
    </message>
    <message>
        <source>The spreadsheet says that this is a date. Format the column as text, and type the number again.</source>
        <translation>Laut der Tabelle ist das ein Datum. Formatieren Sie die Spalte als Text und geben Sie die Nummer noch einmal ein.</translation>
    </message>
    <message>
        <source>This is TRUE or FALSE, not a number.</source>
        <translation>Das ist WAHR oder FALSCH, keine Nummer.</translation>
    </message>
    <message>
        <source>The spreadsheet could not calculate this cell. Type its value.</source>
        <translation>Die Tabelle konnte diese Zelle nicht berechnen. Geben Sie ihren Wert ein.</translation>
    </message>
    <message>
        <source>It can&apos;t be read which order this line item belongs to.</source>
        <translation>Es ist nicht lesbar, zu welcher Bestellung diese Position gehört.</translation>
    </message>
</context>
<context>
    <name>Rescind::ExportDialog</name>
    <message>
        <source>&amp;order</source>
        <translation>&amp;Bestellung</translation>
    </message>
    <message>
        <source>&amp;line item</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Bestellungen exportieren</translation>
    </message>
    <message>
        <source>The s&amp;elected orders: none is selected</source>
        <translation>Die aus&amp;gewählten Bestellungen: keine ist ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;elected order(s)</source>
        <translation>
            <numerusform>Die %Ln aus&amp;gewählte Bestellung</numerusform>
            <numerusform>Die %Ln aus&amp;gewählten Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) that the table &amp;shows, in its sequence</source>
        <translation>
            <numerusform>Die %Ln Bestellung, die die Tabelle &amp;zeigt, in deren Reihenfolge</numerusform>
            <numerusform>Alle %Ln Bestellungen, die die Tabelle &amp;zeigt, in deren Reihenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV or Excel. The file will hold customers&apos; names; only you will be able to read it.</source>
        <translation>CSV oder Excel. Die Datei wird Namen von Kunden enthalten; nur Sie werden sie lesen können.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>Export orders to</source>
        <translation>Bestellungen exportieren nach</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Excel-Datei (*.xlsx)</translation>
    </message>
    <message>
        <source>Line items %1</source>
        <translation>Positionen %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Bestellungen %1</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s)</source>
        <translation>
            <numerusform>%Ln von %1 Bestellungen</numerusform>
            <numerusform>%Ln von %1 Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>Der Export wurde angehalten; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>The orders were not exported</source>
        <translation>Die Bestellungen wurden nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>%Ln Bestellung wurde exportiert</numerusform>
            <numerusform>%Ln Bestellungen wurden exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are not in the file: they were removed meanwhile, or could not be read.</source>
        <translation>
            <numerusform>%Ln Bestellung ist nicht in der Datei: Sie wurde inzwischen entfernt oder ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Bestellungen sind nicht in der Datei: Sie wurden inzwischen entfernt oder ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::FactSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln character(s)</source>
        <translation>
            <numerusform>Alle %Ln Zeichen zeigen</numerusform>
            <numerusform>Alle %Ln Zeichen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of: %1</source>
        <translation>Alles zeigen von: %1</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <translation>Zustand von: %1</translation>
    </message>
    <message>
        <source>Follow it at %1…</source>
        <comment>a carrier</comment>
        <translation>Bei %1 verfolgen …</translation>
    </message>
    <message>
        <source>Follow parcel %1 at %2</source>
        <comment>tracking number, carrier</comment>
        <translation>Paket %1 bei %2 verfolgen</translation>
    </message>
    <message>
        <source>Asks first, then opens %1 in the browser</source>
        <translation>Fragt zuerst und öffnet dann %1 im Browser</translation>
    </message>
    <message>
        <source>Copy tracking number</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>Copy tracking number %1</source>
        <translation>Sendungsnummer %1 kopieren</translation>
    </message>
</context>
<context>
    <name>Rescind::FieldParts</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>Rescind::FindingBar</name>
    <message>
        <source>Filters in force</source>
        <translation>Wirksame Filter</translation>
    </message>
    <message>
        <source>What could not be understood</source>
        <translation>Was nicht verstanden wurde</translation>
    </message>
    <message>
        <source>In: %1</source>
        <comment>a view that is searched</comment>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Search all orders instead of “%1”</source>
        <translation>Statt „%1“ alle Bestellungen durchsuchen</translation>
    </message>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>Den Filter „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) from the pasted text</source>
        <translation>
            <numerusform>%Ln Bestellung aus dem eingefügten Text</numerusform>
            <numerusform>%Ln Bestellungen aus dem eingefügten Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for what is not here: %1</source>
        <comment>PO numbers</comment>
        <translation>Der Server wird nach dem gefragt, was nicht hier ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found here: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>%Ln hier nicht gefunden: %1</numerusform>
            <numerusform>%Ln hier nicht gefunden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found, at the server either: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>%Ln nicht gefunden, auch nicht beim Server: %1</numerusform>
            <numerusform>%Ln nicht gefunden, auch nicht beim Server: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the server</source>
        <comment>for orders not found here</comment>
        <translation>Den Server fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>for orders not found</comment>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>which orders are listed</comment>
        <translation>
            <numerusform>%1: %Ln Bestellung</numerusform>
            <numerusform>%1: %Ln Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::GatewayRoute</name>
    <message>
        <source>No address was given.</source>
        <translation>Es wurde keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>Das ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Eine Adresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>Nur Adressen mit https:// sind verwendbar.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>Port 0 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>User name and password do not belong into the address.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse.</translation>
    </message>
    <message>
        <source>The address ends after the host and the port.</source>
        <translation>Die Adresse endet nach Rechner und Port.</translation>
    </message>
    <message>
        <source>The address has no path: the release is chosen by itself.</source>
        <translation>Die Adresse hat keinen Pfad: Das Release wird für sich gewählt.</translation>
    </message>
    <message>
        <source>Without encryption (http://) only this very computer can be reached. Use https://.</source>
        <translation>Ohne Verschlüsselung (http://) ist nur dieser Rechner selbst erreichbar. Verwenden Sie https://.</translation>
    </message>
</context>
<context>
    <name>Rescind::GeneralPage</name>
    <message>
        <source>&amp;Tell me on the desktop while I don&apos;t look at the window</source>
        <translation>&amp;Mich auf dem Desktop benachrichtigen, solange ich nicht auf das Fenster sehe</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, with the number of what is new</source>
        <translation>Ein &amp;Symbol im Infobereich zeigen, mit der Anzahl des Neuen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>They say how many requests, answers and reminders there are, never whose. Everything they tell is in the window as well.</source>
        <translation>Sie sagen, wie viele Anforderungen, Antworten und Erinnerungen es gibt, nie, von wem. Alles, was sie melden, steht auch im Fenster.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is neither an icon nor a notification.</source>
        <translation>Dieser Desktop hat keinen Infobereich, deshalb gibt es weder ein Symbol noch eine Benachrichtigung.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no undo</source>
        <translation>kein Zurücknehmen</translation>
    </message>
    <message>
        <source>Time to &amp;undo</source>
        <translation>&amp;Zeit zum Zurücknehmen</translation>
    </message>
    <message>
        <source>So long a deed waits before it leaves, and can be taken back. What waits already is not affected.</source>
        <translation>So lange wartet ein Vorgang, bevor er hinausgeht, und lässt sich zurücknehmen. Was schon wartet, ist nicht betroffen.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>all orders</source>
        <translation>alle Bestellungen</translation>
    </message>
    <message>
        <source>&amp;Keep orders made within</source>
        <translation>Auf&amp;bewahren: Bestellungen der letzten</translation>
    </message>
    <message>
        <source>Older ones are neither read nor kept on this computer. Those that are kept go after the next refresh.</source>
        <translation>Ältere werden auf diesem Rechner weder gelesen noch aufbewahrt. Schon aufbewahrte verschwinden nach dem nächsten Aktualisieren.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>Rescind::Guidance</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Report a defect…</source>
        <translation>&amp;Fehler melden…</translation>
    </message>
</context>
<context>
    <name>Rescind::HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Handbook – Rescind</source>
        <translation>Handbuch – Rescind</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>To where you were before (Alt+Left)</source>
        <translation>Dorthin, wo Sie vorher waren (Alt+Links)</translation>
    </message>
    <message>
        <source>To where you came back from (Alt+Right)</source>
        <translation>Dorthin, von wo Sie zurückkamen (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>This page is not there in your language yet.</source>
        <translation>Diese Seite gibt es in Ihrer Sprache noch nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <comment>in the handbook that hold the words searched for</comment>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the handbook has these words.</source>
        <translation>Nichts im Handbuch enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Rescind::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>&amp;Zustände</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does, the key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s words do not speak of a cancellation.</source>
        <translation>Die Worte des Servers sprechen nicht von einer Stornierung.</translation>
    </message>
    <message>
        <source>The server shows a request; the supplier has not answered.</source>
        <translation>Der Server zeigt eine Anforderung; der Lieferant hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The supplier has confirmed.</source>
        <translation>Der Lieferant hat bestätigt.</translation>
    </message>
    <message>
        <source>The supplier has said no.</source>
        <translation>Der Lieferant hat nein gesagt.</translation>
    </message>
    <message>
        <source>Some lines of the order are cancelled, others are not.</source>
        <translation>Einige Positionen der Bestellung sind storniert, andere nicht.</translation>
    </message>
    <message>
        <source>Some requests were rejected, others are open or confirmed.</source>
        <translation>Einige Anforderungen wurden abgelehnt, andere sind offen oder bestätigt.</translation>
    </message>
    <message>
        <source>Every line has shipped.</source>
        <translation>Jede Position ist versandt.</translation>
    </message>
    <message>
        <source>The server said nothing that can be read. Nobody is to guess.</source>
        <translation>Der Server hat nichts Lesbares gesagt. Niemand soll raten.</translation>
    </message>
    <message>
        <source>What the server says and what you asked for are shown apart. Only reading changes the first, only your own deeds the second.</source>
        <translation>Was der Server sagt und was Sie angefordert haben, steht getrennt. Nur Lesen ändert das eine, nur Ihr eigenes Tun das andere.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rescind %1</source>
        <translation>Rescind %1</translation>
    </message>
    <message>
        <source>Review and act on order cancellations in the Crux Connect network.</source>
        <translation>Stornierungen im Crux-Connect-Netz ansehen, anfordern und beantworten.</translation>
    </message>
    <message>
        <source>Not made, endorsed or supported by the operator of that network.</source>
        <translation>Vom Betreiber dieses Netzes weder hergestellt noch empfohlen noch betreut.</translation>
    </message>
    <message>
        <source>© 2026 The Rescind authors. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>© 2026 Die Autoren von Rescind. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2. Uses QtKeychain, simdjson and expected.</source>
        <translation>Gebaut mit Qt %1, läuft mit Qt %2. Verwendet QtKeychain, simdjson und expected.</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightModel</name>
    <message>
        <source>No orders are behind it</source>
        <translation>Dahinter stehen keine Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>Enter or a double click shows the %Ln order(s) behind it</source>
        <translation>
            <numerusform>Die Eingabetaste oder ein Doppelklick zeigt die %Ln Bestellung dahinter</numerusform>
            <numerusform>Die Eingabetaste oder ein Doppelklick zeigt die %Ln Bestellungen dahinter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::InsightPane</name>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Es gibt noch nichts zu zählen.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>Die Tabelle daneben sagt dasselbe.</translation>
    </message>
    <message>
        <source>A click on a bar shows the orders behind it.</source>
        <translation>Ein Klick auf einen Balken zeigt die Bestellungen dahinter.</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>Neu &amp;zählen</translation>
    </message>
    <message>
        <source>Insights – Rescind</source>
        <translation>Einblicke – Rescind</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung läuft</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>Counted at %1, from the orders and the journal on this computer</source>
        <translation>Gezählt um %1, aus den Bestellungen und dem Journal auf diesem Rechner</translation>
    </message>
    <message>
        <source>What was asked here could not be read: %1</source>
        <translation>Was hier angefordert wurde, konnte nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest orders were looked into; %Ln older one(s) were not.</source>
        <translation>
            <numerusform>Nur die neuesten Bestellungen wurden betrachtet; %Ln ältere nicht.</numerusform>
            <numerusform>Nur die neuesten Bestellungen wurden betrachtet; %Ln ältere nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %Ln request(s) were looked into.</source>
        <translation>
            <numerusform>Nur die letzte %Ln Anforderung wurde betrachtet.</numerusform>
            <numerusform>Nur die letzten %Ln Anforderungen wurden betrachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was counted, which of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::Insights</name>
    <message>
        <source>Asked for by day</source>
        <translation>Angefordert, nach Tagen</translation>
    </message>
    <message numerus="yes">
        <source>From what is written down on this computer, the last %Ln day(s). What was asked elsewhere is not in it.</source>
        <translation>
            <numerusform>Aus den Aufzeichnungen auf diesem Rechner, der letzte %Ln Tag. Was anderswo angefordert wurde, ist nicht dabei.</numerusform>
            <numerusform>Aus den Aufzeichnungen auf diesem Rechner, die letzten %Ln Tage. Was anderswo angefordert wurde, ist nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 Tg. %2 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Time to an answer by supplier</source>
        <translation>Zeit bis zu einer Antwort, nach Lieferanten</translation>
    </message>
    <message>
        <source>From asking here until the answer was first seen here, so at most this long. Half of the answers came faster. Orders of several suppliers, and what was asked elsewhere, are not in it.</source>
        <translation>Von der Anforderung hier, bis die Antwort hier zum ersten Mal zu sehen war, also höchstens so lange. Die Hälfte der Antworten kam schneller. Bestellungen bei mehreren Lieferanten und anderswo Angefordertes sind nicht dabei.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cancelled and rejected by supplier</source>
        <translation>Storniert und abgelehnt, nach Lieferanten</translation>
    </message>
    <message>
        <source>Line items, by what the server shows now. A rejected request need not leave a trace there: the line may look as if nothing had been asked.</source>
        <translation>Positionen, nach dem, was der Server jetzt zeigt. Eine abgelehnte Anforderung hinterlässt dort nicht unbedingt eine Spur: Die Position kann aussehen, als wäre nichts angefordert worden.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected, share</source>
        <translation>Abgelehnt, Anteil</translation>
    </message>
    <message>
        <source>line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>vom Server nicht genannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>under 4 hours</source>
        <translation>unter 4 Stunden</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; 4 Std.</translation>
    </message>
    <message>
        <source>4 to 24 hours</source>
        <translation>4 bis 24 Stunden</translation>
    </message>
    <message>
        <source>4–24 h</source>
        <translation>4–24 Std.</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 bis 3 Tage</translation>
    </message>
    <message>
        <source>1–3 d</source>
        <translation>1–3 Tg.</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 bis 7 Tage</translation>
    </message>
    <message>
        <source>3–7 d</source>
        <translation>3–7 Tg.</translation>
    </message>
    <message>
        <source>a week or longer</source>
        <translation>eine Woche oder länger</translation>
    </message>
    <message>
        <source>≥ 7 d</source>
        <translation>≥ 7 Tg.</translation>
    </message>
    <message>
        <source>Open, by age</source>
        <translation>Offen, nach Alter</translation>
    </message>
    <message>
        <source>Orders that wait for an answer: since it was asked here, else since the server was first seen to show the request, so at least this long. Requests that the server does not show and that were made elsewhere are not in it.</source>
        <translation>Bestellungen, die auf eine Antwort warten: seit hier angefordert wurde, sonst seit erstmals zu sehen war, dass der Server die Anforderung zeigt, also mindestens so lange. Anforderungen, die der Server nicht zeigt und die anderswo gestellt wurden, sind nicht dabei.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalError</name>
    <message>
        <source>The journal %1 cannot be opened, or is not private to you, so nothing was sent. Check that the file and its folder are yours and no links.</source>
        <translation>Das Journal %1 kann nicht geöffnet werden oder ist nicht nur für Sie zugänglich; es wurde nichts gesendet. Prüfen Sie, dass die Datei und ihr Ordner Ihnen gehören und keine Verknüpfungen sind.</translation>
    </message>
    <message>
        <source>The journal %1 is gone, so nothing was sent: what had been asked for before is recorded there. Put it back from a backup.</source>
        <translation>Das Journal %1 ist verschwunden; es wurde nichts gesendet: Darin steht, was vorher angefordert wurde. Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged, so nothing was sent. The file was left as it is. Put it back from a backup, or move it away to start a new one after checking each open request.</source>
        <translation>Das Journal %1 ist beschädigt; es wurde nichts gesendet. Die Datei wurde gelassen, wie sie ist. Stellen Sie sie aus einer Sicherung wieder her, oder prüfen Sie jede offene Anforderung und legen Sie die Datei dann woanders ab, um eine neue anzufangen.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Rescind, so nothing was sent and the file was left as it is. Use the newer version.</source>
        <translation>Das Journal %1 wurde von einer neueren Version von Rescind geschrieben; es wurde nichts gesendet, und die Datei wurde gelassen, wie sie ist. Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>There is no room for the journal %1, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>Für das Journal %1 ist kein Platz; es wurde nichts gesendet. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written to, so nothing was sent. Make the file and its folder writable, then try again.</source>
        <translation>In das Journal %1 kann nicht geschrieben werden; es wurde nichts gesendet. Machen Sie die Datei und ihren Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Reading or writing the journal %1 failed, so nothing was sent. Check the disk, then try again.</source>
        <translation>Das Journal %1 konnte nicht gelesen oder geschrieben werden; es wurde nichts gesendet. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program has kept the journal %1 locked for too long, so nothing was sent. Close that program, then try again.</source>
        <translation>Ein anderes Programm hat das Journal %1 zu lange gesperrt; es wurde nichts gesendet. Schließen Sie jenes Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journal is not open, so nothing was sent.</source>
        <translation>Das Journal ist nicht geöffnet; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Another window of Rescind works with the profile &quot;%1&quot;, so nothing was sent. Go on there, or close it first.</source>
        <translation>Ein anderes Fenster von Rescind arbeitet mit dem Profil „%1“; es wurde nichts gesendet. Machen Sie dort weiter oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>This window does not work with the profile, so it leaves its actions alone.</source>
        <translation>Dieses Fenster arbeitet nicht mit dem Profil und rührt dessen Vorgänge nicht an.</translation>
    </message>
    <message>
        <source>The action is not complete (%1), so it was not recorded and nothing was sent.</source>
        <translation>Der Vorgang ist unvollständig (%1); er wurde nicht aufgeschrieben und nichts gesendet.</translation>
    </message>
    <message>
        <source>The action is in the journal already, so it was not recorded again and nothing was sent.</source>
        <translation>Der Vorgang steht schon im Journal; er wurde nicht noch einmal aufgeschrieben und nichts gesendet.</translation>
    </message>
    <message>
        <source>The journal has no such action, so nothing was sent.</source>
        <translation>Das Journal hat keinen solchen Vorgang; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The action&apos;s state has changed in the meantime (%1), so nothing was done.</source>
        <translation>Der Zustand des Vorgangs hat sich inzwischen geändert (%1); es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The journal allows no such step (%1), so nothing was done.</source>
        <translation>Das Journal erlaubt keinen solchen Schritt (%1); es wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalState</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Stornierung bestätigt</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>Stornierung abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Undone, not sent</source>
        <translation>Zurückgenommen, nicht gesendet</translation>
    </message>
    <message>
        <source>Overtaken, not sent</source>
        <translation>Überholt, nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Abgeschlossen, Ausgang unbekannt</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalStore</name>
    <message>
        <source>Rescind ended while this was being sent, so it may have arrived.</source>
        <translation>Rescind wurde beendet, während dies gesendet wurde; es kann angekommen sein.</translation>
    </message>
</context>
<context>
    <name>Rescind::Keeping</name>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>&amp;Zurückstellen …</translation>
    </message>
    <message>
        <source>&amp;Bring back what was put off</source>
        <translation>Zurückgestelltes zurück&amp;holen</translation>
    </message>
    <message>
        <source>Re&amp;mind the supplier…</source>
        <translation>Lieferanten e&amp;rinnern …</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer…</source>
        <translation>&amp;Kunden benachrichtigen …</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s: there is nobody to remind.</source>
        <translation>Ihr Konto gehört einem Lieferanten: Es gibt niemanden zu erinnern.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Es ist keine Bestellung ausgewählt.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nothing is put off.</source>
        <translation>Es ist nichts zurückgestellt.</translation>
    </message>
    <message>
        <source>Choose one order.</source>
        <translation>Wählen Sie eine einzelne Bestellung.</translation>
    </message>
    <message numerus="yes">
        <source>That is done for at most %Ln orders at once.</source>
        <translation>
            <numerusform>Das geht für höchstens %Ln Bestellung auf einmal.</numerusform>
            <numerusform>Das geht für höchstens %Ln Bestellungen auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Zurückgestellt bis %1.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Zurückgeholt.</translation>
    </message>
    <message>
        <source>What is selected was not put off.</source>
        <translation>Was ausgewählt ist, war nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Rescind::LetterDialog</name>
    <message>
        <source>&amp;Write it anew</source>
        <translation>&amp;Neu schreiben</translation>
    </message>
    <message>
        <source>Remind the supplier</source>
        <translation>Lieferanten erinnern</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Kunden benachrichtigen</translation>
    </message>
    <message>
        <source>Remind the supplier of PO %1</source>
        <translation>Den Lieferanten an Bestellung %1 erinnern</translation>
    </message>
    <message>
        <source>Tell the customer how PO %1 stands</source>
        <translation>Den Kunden über den Stand von Bestellung %1 benachrichtigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Throw away what was changed by hand</source>
        <translation>Verwirft, was von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Change the &amp;template…</source>
        <translation>&amp;Vorlage ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>a supplier the server does not name</source>
        <translation>ein Lieferant, den der Server nicht nennt</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln line(s) without an answer</source>
        <comment>supplier</comment>
        <translation>
            <numerusform>%1 – %Ln Position ohne Antwort</numerusform>
            <numerusform>%1 – %Ln Positionen ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Overdue after</source>
        <translation>Ü&amp;berfällig nach</translation>
    </message>
    <message>
        <source> working hours</source>
        <translation> Arbeitsstunden</translation>
    </message>
    <message>
        <source>Overdue after, in working hours, for this supplier</source>
        <translation>Überfällig nach, in Arbeitsstunden, für diesen Lieferanten</translation>
    </message>
    <message>
        <source>We don&apos;t know since when this supplier has been waited for.</source>
        <translation>Wir wissen nicht, seit wann auf diesen Lieferanten gewartet wird.</translation>
    </message>
    <message>
        <source>No answer of this supplier is waited for, as far as we know.</source>
        <translation>Soweit wir wissen, wird auf keine Antwort dieses Lieferanten gewartet.</translation>
    </message>
    <message>
        <source>Waiting for less than one working hour.</source>
        <translation>Es wird seit weniger als einer Arbeitsstunde gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln working hour(s).</source>
        <translation>
            <numerusform>Es wird seit %Ln Arbeitsstunde gewartet.</numerusform>
            <numerusform>Es wird seit %Ln Arbeitsstunden gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is overdue.</source>
        <translation>Die Antwort ist überfällig.</translation>
    </message>
    <message>
        <source>The template names something that can&apos;t be filled in: %1. Change it here or in the template.</source>
        <translation>Die Vorlage nennt etwas, das sich nicht ausfüllen lässt: %1. Ändern Sie es hier oder in der Vorlage.</translation>
    </message>
    <message>
        <source>Nothing shows that an answer is open: read the text well before you send it.</source>
        <translation>Nichts zeigt, dass eine Antwort aussteht: Lesen Sie den Text gut durch, bevor Sie ihn senden.</translation>
    </message>
    <message numerus="yes">
        <source>The text says of %Ln thing(s) that we don&apos;t know it.</source>
        <translation>
            <numerusform>Der Text sagt bei %Ln Angabe, dass wir sie nicht kennen.</numerusform>
            <numerusform>Der Text sagt bei %Ln Angaben, dass wir sie nicht kennen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::LetterTitles</name>
    <message>
        <source>nothing was asked</source>
        <translation>nichts angefordert</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <translation>angefordert, keine Antwort</translation>
    </message>
    <message>
        <source>unknown outcome</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>the request was refused</source>
        <translation>die Anforderung wurde abgewiesen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>the lines differ</source>
        <translation>die Positionen unterscheiden sich</translation>
    </message>
    <message>
        <source>Wording: when it was asked</source>
        <translation>Wortlaut: wann angefordert wurde</translation>
    </message>
    <message>
        <source>Wording: as of when</source>
        <translation>Wortlaut: von wann der Stand ist</translation>
    </message>
    <message>
        <source>Wording: waited for less than an hour</source>
        <translation>Wortlaut: weniger als eine Stunde gewartet</translation>
    </message>
    <message>
        <source>Wording: waited for an hour</source>
        <translation>Wortlaut: eine Stunde gewartet</translation>
    </message>
    <message>
        <source>Wording: waited for hours</source>
        <translation>Wortlaut: mehrere Stunden gewartet</translation>
    </message>
    <message>
        <source>Wording: between the last two of a list</source>
        <translation>Wortlaut: zwischen den letzten beiden einer Aufzählung</translation>
    </message>
    <message>
        <source>Letter: remind the supplier</source>
        <translation>Schreiben: den Lieferanten erinnern</translation>
    </message>
    <message>
        <source>Letter: tell the customer</source>
        <translation>Schreiben: den Kunden benachrichtigen</translation>
    </message>
    <message>
        <source>Item: its line in the list</source>
        <translation>Artikel: seine Zeile in der Liste</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>To the customer: %1</source>
        <translation>An den Kunden: %1</translation>
    </message>
    <message>
        <source>To the supplier: %1</source>
        <translation>An den Lieferanten: %1</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>the PO number</source>
        <translation>die Bestellnummer</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>wie es darum steht</translation>
    </message>
    <message>
        <source>the list of the items</source>
        <translation>die Liste der Artikel</translation>
    </message>
    <message>
        <source>the supplier&apos;s name</source>
        <translation>der Name des Lieferanten</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>der Name des Kunden</translation>
    </message>
    <message>
        <source>the retailer&apos;s name</source>
        <translation>der Name des Händlers</translation>
    </message>
    <message>
        <source>when it was asked</source>
        <translation>wann angefordert wurde</translation>
    </message>
    <message>
        <source>how long ago that is, in working time</source>
        <translation>wie lange das her ist, in Arbeitszeit</translation>
    </message>
    <message>
        <source>when the server said so</source>
        <translation>wann der Server es sagte</translation>
    </message>
    <message>
        <source>the day of the order</source>
        <translation>der Tag der Bestellung</translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <translation>das heutige Datum</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>die Sendungsnummer</translation>
    </message>
    <message>
        <source>how many items are cancelled</source>
        <translation>wie viele Artikel storniert sind</translation>
    </message>
    <message>
        <source>how many items there are</source>
        <translation>wie viele Artikel es sind</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>die Menge</translation>
    </message>
    <message>
        <source>the item&apos;s name</source>
        <translation>der Name des Artikels</translation>
    </message>
    <message>
        <source>the SKU</source>
        <translation>die SKU</translation>
    </message>
    <message>
        <source>how the item stands</source>
        <translation>wie es um den Artikel steht</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>die Zeitzone</translation>
    </message>
    <message>
        <source>the number of hours</source>
        <translation>die Anzahl der Stunden</translation>
    </message>
    <message>
        <source>Robin Example</source>
        <translation>Robin Beispiel</translation>
    </message>
    <message>
        <source>Example Home</source>
        <translation>Beispiel Wohnen</translation>
    </message>
    <message>
        <source>Example Ceramics</source>
        <translation>Beispiel Keramik</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Blauer Becher</translation>
    </message>
    <message>
        <source>Tea pot</source>
        <translation>Teekanne</translation>
    </message>
</context>
<context>
    <name>Rescind::LettersPage</name>
    <message>
        <source>&amp;Add a language…</source>
        <translation>Sprache &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Restore the &amp;original</source>
        <translation>&amp;Original wiederherstellen</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Text to change</source>
        <translation>Zu ändernder Text</translation>
    </message>
    <message>
        <source>Only languages that were added can be removed.</source>
        <translation>Nur hinzugefügte Sprachen lassen sich entfernen.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>&amp;Insert a place…</source>
        <translation>Platzhalter &amp;einfügen …</translation>
    </message>
    <message>
        <source>What is filled in for each order</source>
        <translation>Was für jede Bestellung eingesetzt wird</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Preview, with an order that is made up</source>
        <translation>&amp;Vorschau mit einer erfundenen Bestellung</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>There is no text: there would be a hole in the letter.</source>
        <translation>Hier steht kein Text: Im Schreiben entstünde eine Lücke.</translation>
    </message>
    <message>
        <source>Nothing can be filled in for %1; it stays as it is written.</source>
        <translation>Für %1 lässt sich nichts einsetzen; es bleibt so stehen.</translation>
    </message>
    <message>
        <source>Without %1 it says too little.</source>
        <translation>Ohne %1 sagt der Text zu wenig.</translation>
    </message>
    <message>
        <source>A brace is not closed. To write a brace, write it twice.</source>
        <translation>Eine geschweifte Klammer ist nicht geschlossen. Um eine geschweifte Klammer zu schreiben, setzen Sie sie doppelt.</translation>
    </message>
</context>
<context>
    <name>Rescind::LineItemsModel</name>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, and the opposite</source>
        <translation>%1, und das Gegenteil</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Was bestellt wurde</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The retailer&apos;s stock keeping unit</source>
        <translation>Die Artikelnummer des Händlers</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>How many pieces were ordered</source>
        <translation>Wie viele Stück bestellt wurden</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Who sends the item, and answers for it</source>
        <translation>Wer den Artikel schickt und dafür antwortet</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Status and designation, letter for letter as the server sent them</source>
        <translation>Status und Bezeichnung, Buchstabe für Buchstabe, wie der Server sie schickte</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Server sagt</translation>
    </message>
    <message>
        <source>What the server&apos;s words say of a cancellation</source>
        <translation>Was die Worte des Servers über eine Stornierung sagen</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>Was aus diesem Fenster angefordert wurde und wie weit es ist</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Keine zu sehen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Rescind::LinkOpener</name>
    <message>
        <source>The order of the link is shown once somebody is signed in</source>
        <translation>Die verlinkte Bestellung wird gezeigt, sobald jemand angemeldet ist</translation>
    </message>
    <message>
        <source>The order of the link is not here: “%1”</source>
        <translation>Die verlinkte Bestellung ist nicht hier: „%1“</translation>
    </message>
    <message>
        <source>The server can be asked once you are signed in; then it is shown.</source>
        <translation>Sobald Sie angemeldet sind, kann der Server gefragt werden; dann wird sie gezeigt.</translation>
    </message>
</context>
<context>
    <name>Rescind::MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Bestellung</translation>
    </message>
    <message>
        <source>Read this order a&amp;gain</source>
        <translation>Diese Bestellung neu &amp;lesen</translation>
    </message>
    <message>
        <source>Copy order as &amp;text</source>
        <translation>Bestellung als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Choose the &amp;whole order</source>
        <translation>Die &amp;ganze Bestellung wählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Find an order</source>
        <translation>Eine Bestellung &amp;suchen</translation>
    </message>
    <message>
        <source>Go to the &amp;orders</source>
        <translation>Zu den &amp;Bestellungen</translation>
    </message>
    <message>
        <source>Go to the &amp;line items</source>
        <translation>Zu den &amp;Positionen</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>Zu den &amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys, states and about</source>
        <translation>&amp;Tasten, Zustände und Über</translation>
    </message>
    <message>
        <source>%1 – Rescind</source>
        <translation>%1 – Rescind</translation>
    </message>
    <message>
        <source>PO %1: %2</source>
        <comment>a PO number, what became of a deed</comment>
        <translation>Bestellung %1: %2</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Bestellung zeigen</translation>
    </message>
    <message>
        <source>The order was copied as text.</source>
        <translation>Die Bestellung wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>In den Listen</translation>
    </message>
    <message>
        <source>From the search field into the orders</source>
        <translation>Vom Suchfeld in die Bestellungen</translation>
    </message>
    <message>
        <source>Ask the server for what is typed</source>
        <translation>Den Server nach dem Eingetippten fragen</translation>
    </message>
    <message>
        <source>Something you asked for is still under way</source>
        <translation>Etwas, das Sie angefordert haben, läuft noch</translation>
    </message>
    <message>
        <source>If you quit now, what becomes of it will not be seen here.</source>
        <translation>Wenn Sie jetzt beenden, ist hier nicht zu sehen, was daraus wird.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>&amp;Undo what has not left yet</source>
        <translation>Noch nicht Gesendetes zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt weitermachen</translation>
    </message>
    <message>
        <source>If you sign out now, what becomes of it will not be seen here.</source>
        <translation>Wenn Sie sich jetzt abmelden, ist hier nicht zu sehen, was daraus wird.</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Trotzdem abmelden</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you quit now</source>
        <comment>a deed</comment>
        <translation>%1 – ist noch nicht gesendet und wird zurückgenommen, wenn Sie jetzt beenden</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you sign out now</source>
        <comment>a deed</comment>
        <translation>%1 – ist noch nicht gesendet und wird zurückgenommen, wenn Sie sich jetzt abmelden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you quit now</source>
        <translation>
            <numerusform>%Ln Anforderung ist noch nicht gesendet und wird zurückgenommen, wenn Sie jetzt beenden</numerusform>
            <numerusform>%Ln Anforderungen sind noch nicht gesendet und werden zurückgenommen, wenn Sie jetzt beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you sign out now</source>
        <translation>
            <numerusform>%Ln Anforderung ist noch nicht gesendet und wird zurückgenommen, wenn Sie sich jetzt abmelden</numerusform>
            <numerusform>%Ln Anforderungen sind noch nicht gesendet und werden zurückgenommen, wenn Sie sich jetzt abmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else you asked for is still under way.</source>
        <translation>Etwas anderes, das Sie angefordert haben, läuft noch.</translation>
    </message>
    <message>
        <source>Act on a &amp;list…</source>
        <translation>Eine &amp;Liste bearbeiten…</translation>
    </message>
    <message>
        <source>The list is done</source>
        <translation>Die Liste ist fertig</translation>
    </message>
    <message>
        <source>A list that was begun when the program ran before goes on</source>
        <translation>Eine Liste, die begonnen wurde, als das Programm zuvor lief, geht weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Act on the s&amp;elected orders…</source>
        <translation>Ausgewählte B&amp;estellungen bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>Es ist keine Bestellung ausgewählt.</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Ei&amp;nblicke</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>Tasten&amp;kürzel …</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Es ist keine Bestellung ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) behind it are not here any more.</source>
        <translation>
            <numerusform>%Ln Bestellung dahinter ist nicht mehr hier.</numerusform>
            <numerusform>%Ln Bestellungen dahinter sind nicht mehr hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of news, the window&apos;s title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>Choose the first view, the second…</source>
        <translation>Die erste Ansicht wählen, die zweite …</translation>
    </message>
    <message>
        <source>Offer filters for the search</source>
        <translation>Filter für die Suche anbieten</translation>
    </message>
    <message>
        <source>Back to the orders, or clear the search</source>
        <translation>Zurück zu den Bestellungen oder die Suche leeren</translation>
    </message>
</context>
<context>
    <name>Rescind::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung weglegen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Rescind::Messages</name>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Die Worte des Servers: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a deed, the name of an item</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – under way</source>
        <comment>a deed</comment>
        <translation>%1 – läuft</translation>
    </message>
    <message>
        <source>The order is read once more before anything is sent.</source>
        <translation>Die Bestellung wird noch einmal gelesen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>%1 – not sent yet</source>
        <comment>a deed</comment>
        <translation>%1 – noch nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing is sent for now, so it waits. It can be taken back until it leaves.</source>
        <translation>Vorerst wird nichts gesendet, also wartet es. Bis es hinausgeht, lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>It leaves as soon as its turn comes.</source>
        <translation>Es geht hinaus, sobald es an der Reihe ist.</translation>
    </message>
    <message>
        <source>It leaves in %1 s.</source>
        <translation>Es geht in %1 s hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order can be taken back as well.</source>
        <translation>
            <numerusform>%Ln weitere Anforderung zu dieser Bestellung lässt sich auch zurücknehmen.</numerusform>
            <numerusform>%Ln weitere Anforderungen zu dieser Bestellung lassen sich auch zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – being taken back</source>
        <comment>a deed</comment>
        <translation>%1 – wird zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing is sent. That is being written down.</source>
        <translation>Es wird nichts gesendet. Das wird gerade aufgeschrieben.</translation>
    </message>
    <message>
        <source>%1 – ask again?</source>
        <comment>a deed</comment>
        <translation>%1 – noch einmal fragen?</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, the server may be asked twice.
The order is read first: if it shows that the first one took effect, or that this can no longer be done, nothing is sent.</source>
        <translation>Die erste Anforderung kann angekommen sein. Dann wird der Server vielleicht zweimal gefragt.
Zuerst wird die Bestellung gelesen: Zeigt sie, dass die erste gewirkt hat oder dass es nicht mehr geht, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here</source>
        <translation>Von hier kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Nothing is sent for now</source>
        <translation>Vorerst wird nichts gesendet</translation>
    </message>
    <message>
        <source>You paused it. What has been sent goes on to its result.</source>
        <translation>Sie haben es angehalten. Was gesendet ist, läuft weiter bis zu seinem Ergebnis.</translation>
    </message>
    <message>
        <source>A colleague was faster</source>
        <translation>Jemand aus dem Team war schneller</translation>
    </message>
    <message>
        <source>A colleague has answered</source>
        <translation>Jemand aus dem Team hat geantwortet</translation>
    </message>
</context>
<context>
    <name>Rescind::News</name>
    <message numerus="yes">
        <source>%Ln new request(s) to cancel</source>
        <translation>
            <numerusform>%Ln neue Stornierungsanforderung</numerusform>
            <numerusform>%Ln neue Stornierungsanforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <comment>of suppliers</comment>
        <translation>
            <numerusform>%Ln neue Antwort</numerusform>
            <numerusform>%Ln neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of yours need(s) attention</source>
        <translation>
            <numerusform>%Ln Anforderung von Ihnen braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Anforderungen von Ihnen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OpenOutsideDialog</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the page of %1 in the browser?</source>
        <translation>Die Seite von %1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Rechner: %1</translation>
    </message>
    <message>
        <source>%1 learns the tracking number %2, and nothing else from this program.</source>
        <comment>a carrier, a number</comment>
        <translation>%1 erfährt die Sendungsnummer %2 und von diesem Programm sonst nichts.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
    <message>
        <source>It learns nothing from this program.</source>
        <translation>Sie erfährt nichts von diesem Programm.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderActions</name>
    <message>
        <source>Cancel &amp;order…</source>
        <translation>Bestellung &amp;stornieren …</translation>
    </message>
    <message>
        <source>Cancel &amp;item…</source>
        <translation>&amp;Artikel stornieren …</translation>
    </message>
    <message>
        <source>Confirm for my &amp;part of the order…</source>
        <translation>Für meinen &amp;Teil der Bestellung bestätigen …</translation>
    </message>
    <message>
        <source>Reject for m&amp;y part of the order…</source>
        <translation>Für meinen T&amp;eil der Bestellung ablehnen …</translation>
    </message>
    <message>
        <source>&amp;Confirm for the item…</source>
        <translation>Für den Artikel &amp;bestätigen …</translation>
    </message>
    <message>
        <source>&amp;Reject for the item…</source>
        <translation>Für den Artikel ab&amp;lehnen …</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderColumns</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Sort the orders</source>
        <translation>Bestellungen s&amp;ortieren</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>Schlimmster Zustand zuerst</translation>
    </message>
    <message>
        <source>What we asked: most pressing first</source>
        <translation>Von uns Angefordertes: Dringendstes zuerst</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Am längsten Wartende zuerst</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Nach Lieferant</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderDetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>Einzelheiten der Bestellung</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Der Server sagt</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Von uns</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s): choose one in the table</source>
        <translation>
            <numerusform>%Ln weitere Position: in der Tabelle wählen</numerusform>
            <numerusform>%Ln weitere Positionen: eine in der Tabelle wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Position: %1</translation>
    </message>
    <message>
        <source>Order with PO number %1</source>
        <translation>Bestellung mit der Nummer %1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Seine Worte: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It was to be cancelled, and has shipped</source>
        <translation>Sollte storniert werden und ist versandt</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the time line</source>
        <translation>Zeitleiste kopieren</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>All that the server told. %1</source>
        <comment>as of when</comment>
        <translation>Alles, was der Server gesagt hat. %1</translation>
    </message>
    <message>
        <source>%1, asked %2, so since %3</source>
        <comment>a deed, two times</comment>
        <translation>%1, angefordert %2, so seit %3</translation>
    </message>
    <message>
        <source>Nothing, from this computer. What was asked elsewhere is not known here.</source>
        <translation>Von diesem Rechner aus nichts. Was anderswo angefordert wurde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>We don&apos;t know what was asked from this computer: its journal can&apos;t be read.</source>
        <translation>Wir wissen nicht, was von diesem Rechner aus angefordert wurde: Sein Journal lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>Angefordertes wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %Ln more line(s): choose one in the table.</source>
        <translation>
            <numerusform>Bei %Ln weiterer Position ist es genauso: Wählen Sie sie in der Tabelle.</numerusform>
            <numerusform>Bei %Ln weiteren Positionen ist es genauso: Wählen Sie eine in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neuestes zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Ältestes zuerst</translation>
    </message>
    <message>
        <source>Show the oldest first</source>
        <translation>Das Älteste zuerst zeigen</translation>
    </message>
    <message>
        <source>Show the newest first</source>
        <translation>Das Neueste zuerst zeigen</translation>
    </message>
    <message>
        <source>Time line: %1</source>
        <comment>newest or oldest first</comment>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>What was asked from this computer is missing here: %1</source>
        <translation>Was von diesem Rechner aus angefordert wurde, fehlt hier: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderFacts</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Retailer id</source>
        <translation>Händler-ID</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Eingereicht von</translation>
    </message>
    <message>
        <source>Sent to supplier</source>
        <translation>An den Lieferanten gesandt</translation>
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
        <source>Retailer&apos;s notes</source>
        <translation>Notizen des Händlers</translation>
    </message>
    <message>
        <source>Supplier&apos;s notes</source>
        <translation>Notizen des Lieferanten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Shipping and fees</source>
        <translation>Versand und Gebühren</translation>
    </message>
    <message>
        <source>Shipping asked for</source>
        <translation>Gewünschter Versand</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Order fee</source>
        <translation>Bestellgebühr</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Bestellsteuer</translation>
    </message>
    <message>
        <source>Drop-ship fee</source>
        <translation>Streckengebühr</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Stück bestellt</translation>
    </message>
    <message>
        <source>Pieces accepted</source>
        <translation>Stück angenommen</translation>
    </message>
    <message>
        <source>Pieces backordered</source>
        <translation>Stück im Rückstand</translation>
    </message>
    <message>
        <source>Pieces rejected</source>
        <translation>Stück abgelehnt</translation>
    </message>
    <message>
        <source>Backordered until</source>
        <translation>Im Rückstand bis</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>keine Sendungsnummer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped: %1</source>
        <translation>versandt: %1</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>erfasst: %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier id</source>
        <translation>Lieferanten-ID</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU name</source>
        <translation>SKU-Name</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>Positions-ID</translation>
    </message>
    <message>
        <source>SKU id</source>
        <translation>SKU-ID</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>Artikel-ID</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderNote</name>
    <message>
        <source>PO number: %1</source>
        <translation>Bestellnummer: %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>I have found out: allow it again</source>
        <translation>Ich weiß jetzt Bescheid: wieder erlauben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Sie konnte nicht neu gelesen werden: %1</translation>
    </message>
    <message>
        <source>The order could not be read again</source>
        <translation>Die Bestellung konnte nicht neu gelesen werden</translation>
    </message>
    <message>
        <source>What you see was read before.</source>
        <translation>Was Sie sehen, wurde vorher gelesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes it back before it leaves (Ctrl+Z)</source>
        <translation>Nimmt es zurück, bevor es hinausgeht (Strg+Z)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Read the order and ask again</source>
        <translation>Bestellung lesen und noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderOutlook</name>
    <message>
        <source>a supplier the server does not name</source>
        <translation>ein Lieferant, den der Server nicht nennt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The retailer asks to cancel. Next: confirm or reject.</source>
        <translation>Der Händler bittet um die Stornierung. Als Nächstes: bestätigen oder ablehnen.</translation>
    </message>
    <message>
        <source>Not answered yet by: %1. Next: wait for the answer, or get in touch with the supplier.</source>
        <translation>Noch keine Antwort von: %1. Als Nächstes: die Antwort abwarten oder den Lieferanten ansprechen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not cancelled, and the server shows no open request for them.</source>
        <translation>
            <numerusform>%Ln Position ist nicht storniert, und der Server zeigt keine offene Anforderung dafür.</numerusform>
            <numerusform>%Ln Positionen sind nicht storniert, und der Server zeigt keine offene Anforderung dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took the request at %1 and shows no sign of it, which is nothing unusual. Whether the supplier has answered is not known. Next: read it again later.</source>
        <translation>Der Server hat die Anforderung um %1 angenommen und zeigt nichts davon, was nicht ungewöhnlich ist. Ob der Lieferant geantwortet hat, ist nicht bekannt. Als Nächstes: später noch einmal lesen.</translation>
    </message>
    <message>
        <source>The server shows no request to cancel. It may show none even if the retailer asked.</source>
        <translation>Der Server zeigt keine Bitte um Stornierung. Er zeigt vielleicht auch dann keine, wenn der Händler gebeten hat.</translation>
    </message>
    <message>
        <source>The server shows no cancellation. One that was asked for elsewhere may not be shown.</source>
        <translation>Der Server zeigt keine Stornierung. Eine anderswo angeforderte zeigt er vielleicht nicht.</translation>
    </message>
    <message>
        <source>We don&apos;t know what became of what was asked at %1. Next: read the order again.</source>
        <translation>Wir wissen nicht, was aus dem um %1 Angeforderten geworden ist. Als Nächstes: die Bestellung neu lesen.</translation>
    </message>
    <message>
        <source>The server calls a line cancelled and shows it as shipped or rejected as well. Next: ask the supplier which is true.</source>
        <translation>Der Server nennt eine Position storniert und zeigt sie zugleich als versandt oder abgelehnt. Als Nächstes: den Lieferanten fragen, was stimmt.</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>Der Server zeigt keine Positionen in dieser Bestellung.</translation>
    </message>
    <message>
        <source>We don&apos;t know: the server gives no readable state for at least one line. Look at each line.</source>
        <translation>Wir wissen es nicht: Der Server nennt für mindestens eine Position keinen lesbaren Zustand. Sehen Sie jede Position an.</translation>
    </message>
    <message>
        <source>Some requests were rejected, others not. Look at each line.</source>
        <translation>Einige Anforderungen wurden abgelehnt, andere nicht. Sehen Sie jede Position an.</translation>
    </message>
    <message>
        <source>The supplier said no. Next: talk to the supplier, or arrange a return.</source>
        <translation>Der Lieferant hat nein gesagt. Als Nächstes: mit dem Lieferanten sprechen oder eine Rücksendung veranlassen.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>It is on its way and can no longer be cancelled. Next: a return.</source>
        <translation>Sie ist unterwegs und kann nicht mehr storniert werden. Als Nächstes: eine Rücksendung.</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Bestellnummer: %1</translation>
    </message>
    <message>
        <source>Order id: %1</source>
        <translation>Bestell-ID: %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>- %1, SKU %2, quantity %3: %4 (%5)</source>
        <comment>item, SKU, quantity, state of the cancellation, the server&apos;s words</comment>
        <translation>- %1, SKU %2, Menge %3: %4 (%5)</translation>
    </message>
    <message>
        <source>, tracking %1</source>
        <translation>, Sendungsnummer %1</translation>
    </message>
    <message>
        <source>asked by us: %1</source>
        <translation>von uns angefordert: %1</translation>
    </message>
    <message>
        <source>Cancellation: %1 (by what the server said, %2)</source>
        <translation>Stornierung: %1 (nach dem, was der Server sagte, %2)</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderPane</name>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Read this order again</source>
        <translation>Diese Bestellung neu lesen</translation>
    </message>
    <message>
        <source>Read this order again (Ctrl+R)</source>
        <translation>Diese Bestellung neu lesen (Strg+R)</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Keine Bestellung ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or paste a PO number into the search field.</source>
        <translation>Wählen Sie eine in der Liste oder fügen Sie eine Bestellnummer ins Suchfeld ein.</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>bestellt %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The server said so at %1</source>
        <translation>Der Server sagte es um %1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderReader</name>
    <message>
        <source>Its line items are not a list.</source>
        <translation>Ihre Positionen sind keine Liste.</translation>
    </message>
    <message>
        <source>One of its line items cannot be read.</source>
        <translation>Eine ihrer Positionen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is not an order.</source>
        <translation>Es ist keine Bestellung.</translation>
    </message>
    <message>
        <source>It has no order id.</source>
        <translation>Sie hat keine Bestell-ID.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderReport</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, the name of its time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Lines requested</source>
        <translation>Positionen: Stornierung angefordert</translation>
    </message>
    <message>
        <source>Lines cancelled</source>
        <translation>Positionen: storniert</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>Positionen: Stornierung abgelehnt</translation>
    </message>
    <message>
        <source>Lines shipped</source>
        <translation>Positionen: versandt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Sendungsnummern</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>Positions-ID</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The server said so at</source>
        <translation>Der Server sagte es am</translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>Der Server zeigt keine Positionen</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderSync</name>
    <message>
        <source>The server answered with another order.</source>
        <translation>Der Server antwortete mit einer anderen Bestellung.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderView</name>
    <message>
        <source>Needs my decision</source>
        <translation>Von mir zu entscheiden</translation>
    </message>
    <message>
        <source>Answered by me</source>
        <translation>Von mir beantwortet</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Waiting for suppliers</source>
        <translation>Wartet auf Lieferanten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>Vom Lieferanten abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>The server shows a requested cancellation of a line item of yours, and you have not answered. Orders that you put off are not here.</source>
        <translation>Der Server zeigt zu einer Ihrer Positionen eine angeforderte Stornierung, und Sie haben nicht geantwortet. Bestellungen, die Sie zurückgestellt haben, sind nicht hier.</translation>
    </message>
    <message>
        <source>You confirmed or rejected a cancellation, by this program’s own record.</source>
        <translation>Sie haben eine Stornierung bestätigt oder abgelehnt, nach der Aufzeichnung dieses Programms.</translation>
    </message>
    <message>
        <source>Orders that you put off until later.</source>
        <translation>Bestellungen, die Sie auf später zurückgestellt haben.</translation>
    </message>
    <message>
        <source>A cancellation was requested; the supplier’s answer is awaited.</source>
        <translation>Eine Stornierung wurde angefordert; die Antwort des Lieferanten steht aus.</translation>
    </message>
    <message>
        <source>The supplier’s answer has been awaited for too long.</source>
        <translation>Die Antwort des Lieferanten steht schon zu lange aus.</translation>
    </message>
    <message>
        <source>The server shows that a supplier rejected a cancellation.</source>
        <translation>Der Server zeigt, dass ein Lieferant eine Stornierung abgelehnt hat.</translation>
    </message>
    <message>
        <source>At least one line item is cancelled.</source>
        <translation>Mindestens eine Position ist storniert.</translation>
    </message>
    <message>
        <source>What became of a request of ours is not known.</source>
        <translation>Was aus einer Anforderung von uns geworden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A request of ours was refused, or did not reach the server.</source>
        <translation>Eine Anforderung von uns wurde abgewiesen oder hat den Server nicht erreicht.</translation>
    </message>
    <message>
        <source>Every order that is here.</source>
        <translation>Jede Bestellung, die hier ist.</translation>
    </message>
    <message>
        <source>Nothing needs your decision</source>
        <translation>Nichts wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>You have not answered a request yet</source>
        <translation>Sie haben noch keine Anforderung beantwortet</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>No answer is awaited</source>
        <translation>Keine Antwort steht aus</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>Keine Antwort ist überfällig</translation>
    </message>
    <message>
        <source>No cancellation was rejected</source>
        <translation>Keine Stornierung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Nothing is cancelled</source>
        <translation>Nichts ist storniert</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>Kein Ausgang ist unbekannt</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersModel</name>
    <message>
        <source>The server said so at %1</source>
        <translation>Der Server sagte es um %1</translation>
    </message>
    <message>
        <source>The retailer&apos;s purchase order number</source>
        <translation>Die Bestellnummer des Händlers</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Who the order is sent to</source>
        <translation>An wen die Bestellung geht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>How many line items the order has</source>
        <translation>Wie viele Positionen die Bestellung hat</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>What the server says of a cancellation</source>
        <translation>Was der Server über eine Stornierung sagt</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>Was aus diesem Fenster angefordert wurde und wie weit es ist</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Keine zu sehen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornierung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>so many of all lines are cancelled</comment>
        <translation>
            <numerusform>%1 von %Ln Pos.</numerusform>
            <numerusform>%1 von %Ln Pos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took our request at %1</source>
        <translation>Der Server hat unsere Anforderung um %1 angenommen</translation>
    </message>
    <message>
        <source>The server shows the request since %1</source>
        <translation>Der Server zeigt die Anforderung seit %1</translation>
    </message>
    <message>
        <source>When the order was made, in the time zone %1</source>
        <translation>Wann die Bestellung angelegt wurde, in der Zeitzone %1</translation>
    </message>
    <message>
        <source>When the server said so, in the time zone %1</source>
        <translation>Wann der Server es sagte, in der Zeitzone %1</translation>
    </message>
    <message>
        <source>Whose line items the order has</source>
        <translation>Wessen Positionen die Bestellung hat</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Since when the supplier’s answer is awaited, in the time zone %1</source>
        <translation>Seit wann die Antwort des Lieferanten aussteht, in der Zeitzone %1</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersPane</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask the server for the orders again (F5)</source>
        <translation>Den Server noch einmal nach den Bestellungen fragen (F5)</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>There is no such order, or your account is not to see it. Check it letter by letter.</source>
        <translation>Es gibt keine solche Bestellung, oder Ihr Konto soll sie nicht sehen. Prüfen Sie Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The server has nothing under “%1”</source>
        <translation>Der Server hat nichts unter „%1“</translation>
    </message>
    <message>
        <source>No order has the PO number “%1”</source>
        <translation>Keine Bestellung hat die Nummer „%1“</translation>
    </message>
    <message>
        <source>The server was asked. Check the number letter by letter, or search for the customer or the SKU.</source>
        <translation>Der Server wurde gefragt. Prüfen Sie die Nummer Zeichen für Zeichen, oder suchen Sie nach dem Kunden oder der SKU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have the PO number “%1”</source>
        <translation>
            <numerusform>%Ln Bestellung hat die Nummer „%1“</numerusform>
            <numerusform>%Ln Bestellungen haben die Nummer „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the right one by customer and date.</source>
        <translation>Wählen Sie die richtige nach Kunde und Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) could not be read</source>
        <translation>
            <numerusform>%Ln Bestellung ließ sich nicht lesen</numerusform>
            <numerusform>%Ln Bestellungen ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent them in a form nobody documented. All others are shown.</source>
        <translation>Der Server schickte sie in einer Form, die nirgends dokumentiert ist. Alle anderen werden gezeigt.</translation>
    </message>
    <message>
        <source>The orders could not be listed</source>
        <translation>Die Bestellungen konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when.</source>
        <translation>Was Sie sehen, wurde vorher gelesen; bei jeder Bestellung steht, wann.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Sign in to see the orders of your organisation.</source>
        <translation>Melden Sie sich an, um die Bestellungen Ihrer Organisation zu sehen.</translation>
    </message>
    <message>
        <source>No order here matches</source>
        <translation>Keine Bestellung hier passt</translation>
    </message>
    <message>
        <source>Press Enter to ask the server for this PO number or order id.</source>
        <translation>Drücken Sie die Eingabetaste, um den Server nach dieser Bestellnummer oder Bestell-ID zu fragen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Die Bestellungen werden gelesen …</translation>
    </message>
    <message>
        <source>No orders to show</source>
        <translation>Keine Bestellungen zu zeigen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>The server has no orders for your organisation.</source>
        <translation>Der Server hat keine Bestellungen für Ihre Organisation.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>“%1” could not be looked up at the server</source>
        <translation>„%1“ ließ sich beim Server nicht nachschlagen</translation>
    </message>
    <message>
        <source>They could not be read from the server.</source>
        <translation>Sie ließen sich vom Server nicht lesen.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Bestellungen werden gelesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Read the older orders, from where it was stopped</source>
        <translation>Die älteren Bestellungen lesen, von dort an, wo angehalten wurde</translation>
    </message>
    <message>
        <source>Not kept after quitting: this account is not remembered.</source>
        <translation>Nach dem Beenden nicht aufbewahrt: Dieses Konto wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>Not kept after quitting: the keychain gave no key. %1</source>
        <translation>Nach dem Beenden nicht aufbewahrt: Der Schlüsselbund gab keinen Schlüssel heraus. %1</translation>
    </message>
    <message>
        <source>Not kept after quitting. %1</source>
        <translation>Nach dem Beenden nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln of about %1 order(s)</source>
        <translation>
            <numerusform>%Ln von etwa %1 Bestellungen gelesen</numerusform>
            <numerusform>%Ln von etwa %1 Bestellungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln order(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Bestellung gelesen</numerusform>
            <numerusform>Bisher %Ln Bestellungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are here; older ones may be missing</source>
        <translation>
            <numerusform>%Ln Bestellung ist hier; ältere fehlen vielleicht</numerusform>
            <numerusform>%Ln Bestellungen sind hier; ältere fehlen vielleicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>%Ln Bestellung ausgewählt</numerusform>
            <numerusform>%Ln Bestellungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln order(s) was let go: they lie too far apart now</source>
        <translation>
            <numerusform>Die Auswahl von %Ln Bestellung wurde aufgehoben: Sie liegt nun zu verstreut</numerusform>
            <numerusform>Die Auswahl von %Ln Bestellungen wurde aufgehoben: Sie liegen nun zu verstreut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s) match</source>
        <translation>
            <numerusform>%Ln von %1 Bestellungen passt</numerusform>
            <numerusform>%Ln von %1 Bestellungen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cannot be searched yet</source>
        <translation>
            <numerusform>%Ln Bestellung ist noch nicht durchsuchbar</numerusform>
            <numerusform>%Ln Bestellungen sind noch nicht durchsuchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Alle Bestellungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Press Enter to list the %Ln order(s) that are named.</source>
        <translation>
            <numerusform>Drücken Sie die Eingabetaste, um die %Ln genannte Bestellung aufzulisten.</numerusform>
            <numerusform>Drücken Sie die Eingabetaste, um die %Ln genannten Bestellungen aufzulisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order in “%1” matches</source>
        <translation>Keine Bestellung in „%1“ passt</translation>
    </message>
    <message>
        <source>It may be among the others.</source>
        <translation>Vielleicht ist sie unter den anderen.</translation>
    </message>
    <message>
        <source>Search all orders</source>
        <translation>Alle Bestellungen durchsuchen</translation>
    </message>
    <message>
        <source>None of these orders is here</source>
        <translation>Keine dieser Bestellungen ist hier</translation>
    </message>
</context>
<context>
    <name>Rescind::PlaceBadge</name>
    <message>
        <source>Other server: %1</source>
        <translation>Anderer Server: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>Wie das Programm geliefert wird</translation>
    </message>
    <message>
        <source>Your preferences are not kept as they should be</source>
        <translation>Ihre Einstellungen werden nicht so aufbewahrt, wie sie sollten</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesStore</name>
    <message>
        <source>A later version of this program wrote down your preferences. What you change now is forgotten when you quit.</source>
        <translation>Eine neuere Version dieses Programms hat Ihre Einstellungen aufgeschrieben. Was Sie jetzt ändern, ist nach dem Beenden vergessen.</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged, and could not be set aside.</source>
        <translation>Die Datei mit Ihren Einstellungen ist beschädigt und konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged. What could be read of it is in force; it was set aside as %1.</source>
        <translation>Die Datei mit Ihren Einstellungen ist beschädigt. Was sich daraus lesen ließ, gilt; sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Your preferences could not be written down: they are forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>Ihre Einstellungen konnten nicht aufgeschrieben werden: Nach dem Beenden sind sie vergessen. Sehen Sie nach, ob auf dem Datenträger Platz ist und ob dieses Programm dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>Rescind::PutOffDialog</name>
    <message>
        <source>In one hour, at %1</source>
        <translation>In einer Stunde, um %1</translation>
    </message>
    <message>
        <source>Later today, at %1</source>
        <translation>Heute später, um %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen um %1</translation>
    </message>
    <message>
        <source>Monday at %1</source>
        <translation>Montag um %1</translation>
    </message>
    <message>
        <source>Put off PO %1 until…</source>
        <translation>Bestellung %1 zurückstellen bis …</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln order(s) until…</source>
        <translation>
            <numerusform>%Ln Bestellung zurückstellen bis …</numerusform>
            <numerusform>%Ln Bestellungen zurückstellen bis …</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until &amp;then</source>
        <translation>&amp;Bis dahin zurückstellen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>You are reminded then. Nothing is sent, and nobody else learns of it. Times are those of %1 (%2).</source>
        <comment>a time zone&apos;s name and its abbreviation</comment>
        <translation>Dann werden Sie erinnert. Es wird nichts gesendet, und niemand sonst erfährt davon. Die Zeiten gelten für %1 (%2).</translation>
    </message>
    <message>
        <source>Only the &amp;line: %1</source>
        <translation>Nur die &amp;Position: %1</translation>
    </message>
    <message>
        <source>&amp;Bring it back now</source>
        <translation>&amp;Jetzt zurückholen</translation>
    </message>
    <message>
        <source>It is put off until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Don&apos;t put off</source>
        <translation>Nicht zurückstellen</translation>
    </message>
    <message>
        <source>It is put off until %1.</source>
        <translation>Zurückgestellt bis %1.</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>&amp;Another time</source>
        <translation>&amp;Andere Zeit</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s own record; it is not sent.</source>
        <translation>Wird nur in der eigenen Aufzeichnung dieses Rechners festgehalten, nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Take as the reason: %1</source>
        <translation>Als Grund nehmen: %1</translation>
    </message>
    <message>
        <source>Arrow keys take one of the reasons below</source>
        <translation>Die Pfeiltasten nehmen einen der Gründe darunter</translation>
    </message>
</context>
<context>
    <name>Rescind::Reasons</name>
    <message>
        <source>Customer changed mind</source>
        <translation>Kunde hat es sich anders überlegt</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Doppelt bestellt</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Falsche Anschrift</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Betrugsverdacht</translation>
    </message>
    <message>
        <source>Not packed yet</source>
        <translation>Noch nicht gepackt</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht vorrätig</translation>
    </message>
    <message>
        <source>Stopped in the warehouse</source>
        <translation>Im Lager angehalten</translation>
    </message>
    <message>
        <source>Already shipped</source>
        <translation>Schon versandt</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>Schon gepackt</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>Sonderanfertigung</translation>
    </message>
    <message>
        <source>Already shipped: tracking %1</source>
        <translation>Schon versandt: Sendungsnummer %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Refusal</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s; only the retailer can ask for a cancellation.</source>
        <translation>Ihr Konto gehört einem Lieferanten; nur der Händler kann um eine Stornierung bitten.</translation>
    </message>
    <message>
        <source>Your account is a retailer&apos;s; only the supplier can confirm or reject a cancellation.</source>
        <translation>Ihr Konto gehört einem Händler; nur der Lieferant kann eine Stornierung bestätigen oder ablehnen.</translation>
    </message>
    <message>
        <source>Your account lacks a permission that this needs.</source>
        <translation>Ihrem Konto fehlt eine Berechtigung, die dafür nötig ist.</translation>
    </message>
    <message>
        <source>Your account lacks the permission %1.</source>
        <translation>Ihrem Konto fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Release V1 of the API has no way to confirm or reject a cancellation.</source>
        <translation>Release V1 der API kennt kein Bestätigen oder Ablehnen einer Stornierung.</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s.</source>
        <translation>Diese Position gehört einem anderen Lieferanten.</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s: %1.</source>
        <translation>Diese Position gehört einem anderen Lieferanten: %1.</translation>
    </message>
    <message>
        <source>The server shows no lines in this order that you could act on.</source>
        <translation>Der Server zeigt in dieser Bestellung keine Positionen, für die Sie handeln könnten.</translation>
    </message>
    <message>
        <source>The server shows no such line item in this order.</source>
        <translation>Der Server zeigt in dieser Bestellung keine solche Position.</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>Sie ist versandt.</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>Sie ist versandt: Sendungsnummer %1.</translation>
    </message>
    <message>
        <source>It is already cancelled.</source>
        <translation>Sie ist schon storniert.</translation>
    </message>
    <message>
        <source>It is already cancelled, %1.</source>
        <translation>Sie ist schon storniert, %1.</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested.</source>
        <translation>Ihre Stornierung wurde schon angefordert.</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested, %1.</source>
        <translation>Ihre Stornierung wurde schon angefordert, %1.</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected.</source>
        <translation>Ihre Stornierung wurde schon abgelehnt.</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected, %1.</source>
        <translation>Ihre Stornierung wurde schon abgelehnt, %1.</translation>
    </message>
    <message>
        <source>Another action on this line is under way.</source>
        <translation>Für diese Position läuft schon etwas anderes.</translation>
    </message>
    <message>
        <source>Another action on this line is under way: %1.</source>
        <translation>Für diese Position läuft schon etwas anderes: %1.</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived.</source>
        <translation>Was aus einem früheren Vorgang zu dieser Position wurde, ist nicht bekannt; er kann angekommen sein.</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived: %1.</source>
        <translation>Was aus einem früheren Vorgang zu dieser Position wurde, ist nicht bekannt; er kann angekommen sein: %1.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Ask the retailer who placed the order, or sign in with a retailer&apos;s account.</source>
        <translation>Bitten Sie den Händler, der bestellt hat, oder melden Sie sich mit dem Konto eines Händlers an.</translation>
    </message>
    <message>
        <source>The supplier answers requests; wait for the answer, or sign in with the supplier&apos;s account.</source>
        <translation>Der Lieferant beantwortet Anforderungen; warten Sie die Antwort ab oder melden Sie sich mit dem Konto des Lieferanten an.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for it, then sign in again.</source>
        <translation>Bitten Sie die Verwaltung Ihrer Organisation darum und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Sign in again with the release Timpanogos, which has it.</source>
        <translation>Melden Sie sich neu mit dem Release Timpanogos an, das es kann.</translation>
    </message>
    <message>
        <source>Only that supplier can answer for it.</source>
        <translation>Nur dieser Lieferant kann dafür antworten.</translation>
    </message>
    <message>
        <source>Refresh the order and look at its lines again.</source>
        <translation>Aktualisieren Sie die Bestellung und sehen Sie ihre Positionen noch einmal an.</translation>
    </message>
    <message>
        <source>It can no longer be cancelled. Ask the customer to refuse the parcel, or arrange a return.</source>
        <translation>Sie kann nicht mehr storniert werden. Bitten Sie den Kunden, das Paket nicht anzunehmen, oder veranlassen Sie eine Rücksendung.</translation>
    </message>
    <message>
        <source>Reject the cancellation and tell the retailer the tracking number.</source>
        <translation>Lehnen Sie die Stornierung ab und nennen Sie dem Händler die Sendungsnummer.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Wait for the supplier&apos;s answer, or contact the supplier.</source>
        <translation>Warten Sie die Antwort des Lieferanten ab oder sprechen Sie ihn an.</translation>
    </message>
    <message>
        <source>An answer is final. If it was wrong, contact the retailer, who can ask again.</source>
        <translation>Eine Antwort ist endgültig. War sie falsch, sprechen Sie den Händler an; er kann noch einmal bitten.</translation>
    </message>
    <message>
        <source>Wait a moment until it has come to an end.</source>
        <translation>Warten Sie einen Augenblick, bis es zu Ende ist.</translation>
    </message>
    <message>
        <source>Refresh the order to find out what it shows now, before anything else is sent.</source>
        <translation>Aktualisieren Sie die Bestellung, um zu sehen, was sie jetzt zeigt, bevor etwas anderes gesendet wird.</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet.</source>
        <translation>Eine andere Aktion an dieser Position ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet: %1.</source>
        <translation>Eine andere Aktion an dieser Position ist noch nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Undo takes it back; else wait until it has come to an end.</source>
        <translation>„Zurücknehmen“ zieht sie zurück; sonst warten Sie, bis sie zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReminderBars</name>
    <message>
        <source>What you put off is not kept as it should be</source>
        <translation>Zurückgestelltes wird nicht aufbewahrt, wie es sein sollte</translation>
    </message>
    <message>
        <source>an order that is not in the list</source>
        <translation>eine Bestellung, die nicht in der Liste steht</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) you put off are due</source>
        <translation>
            <numerusform>%Ln zurückgestellte Bestellung ist fällig</numerusform>
            <numerusform>%Ln zurückgestellte Bestellungen sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Die erste zeigen</translation>
    </message>
    <message>
        <source>Put off for another hour</source>
        <translation>Noch eine Stunde zurückstellen</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <comment>a time</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) put off, the next until %1</source>
        <translation>
            <numerusform>%Ln Position zurückgestellt, bis %1</numerusform>
            <numerusform>%Ln Positionen zurückgestellt, die nächste bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>Zeitpunkt ändern …</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
</context>
<context>
    <name>Rescind::Reminders</name>
    <message>
        <source>A later version of this program wrote down what was put off. It is shown, but what you put off now is forgotten when you quit.</source>
        <translation>Eine spätere Version dieses Programms hat aufgeschrieben, was zurückgestellt wurde. Es wird gezeigt; was Sie aber jetzt zurückstellen, ist vergessen, wenn Sie beenden.</translation>
    </message>
    <message>
        <source>The file with what was put off is damaged, and could not be set aside. What could be read of it is shown; what you put off now is forgotten when you quit.</source>
        <translation>Die Datei mit dem Zurückgestellten ist beschädigt und ließ sich nicht beiseitelegen. Was davon lesbar war, wird gezeigt; was Sie jetzt zurückstellen, ist vergessen, wenn Sie beenden.</translation>
    </message>
    <message numerus="yes">
        <source>The file with what was put off is damaged: %Ln reminder(s) could be read. It was set aside as %1.</source>
        <translation>
            <numerusform>Die Datei mit dem Zurückgestellten ist beschädigt: %Ln Erinnerung war lesbar. Die Datei wurde als %1 beiseitegelegt.</numerusform>
            <numerusform>Die Datei mit dem Zurückgestellten ist beschädigt: %Ln Erinnerungen waren lesbar. Die Datei wurde als %1 beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you put off could not be written down: it is forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>Was Sie zurückgestellt haben, konnte nicht aufgeschrieben werden: Es ist vergessen, wenn Sie beenden. Sehen Sie nach, ob auf dem Datenträger Platz ist und ob dieses Programm dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>Rescind::RequestText</name>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Cancel the item</source>
        <translation>Artikel stornieren</translation>
    </message>
    <message>
        <source>Confirm for my part</source>
        <translation>Für meinen Teil bestätigen</translation>
    </message>
    <message>
        <source>Reject for my part</source>
        <translation>Für meinen Teil ablehnen</translation>
    </message>
    <message>
        <source>Confirm for the item</source>
        <translation>Für den Artikel bestätigen</translation>
    </message>
    <message>
        <source>Reject for the item</source>
        <translation>Für den Artikel ablehnen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what we asked, how far it has come, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what we asked, how far it has come</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Rescind::Rules</name>
    <message>
        <source>though the server shows that it has shipped, too</source>
        <translation>obwohl der Server auch zeigt, dass sie versandt ist</translation>
    </message>
    <message>
        <source>though the server shows a parcel, too: tracking %1</source>
        <translation>obwohl der Server auch ein Paket zeigt: Sendungsnummer %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name of an action, time</comment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>by this program&apos;s own record, on %1</source>
        <translation>nach der Aufzeichnung dieses Programms, am %1</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you confirmed it on %1</source>
        <translation>nach der Aufzeichnung dieses Programms haben Sie sie am %1 bestätigt</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you rejected it on %1</source>
        <translation>nach der Aufzeichnung dieses Programms haben Sie sie am %1 abgelehnt</translation>
    </message>
</context>
<context>
    <name>Rescind::SandboxHost</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Die Sandbox ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>Die Sandbox hat sich beendet.</translation>
    </message>
    <message>
        <source>The sandbox program is missing: it should be at %1.</source>
        <translation>Das Sandbox-Programm fehlt: Es sollte unter %1 liegen.</translation>
    </message>
    <message>
        <source>The sandbox did not say that it is ready.</source>
        <translation>Die Sandbox hat sich nicht bereitgemeldet.</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>PO number, customer, SKU, item or tracking</source>
        <translation>Bestellnummer, Kunde, SKU, Artikel oder Sendungsnummer</translation>
    </message>
    <message>
        <source>Filters as you type. Enter asks the server for a PO number or an order id. Paste an e-mail to list the orders it names. Ctrl+Space offers filters.</source>
        <translation>Filtert, während Sie tippen. Die Eingabetaste fragt den Server nach einer Bestellnummer oder Bestell-ID. Fügen Sie eine E-Mail ein, um die darin genannten Bestellungen aufzulisten. Strg+Leertaste bietet Filter an.</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>Was Sie schreiben können</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What can be searched for (Ctrl+Space)</source>
        <translation>Wonach sich suchen lässt (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <comment>a filter&apos;s word, what it is for</comment>
        <translation>%1:  %2</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchQuery</name>
    <message>
        <source>“%1:” is not known, so it is looked for as a word. You can write: %2</source>
        <translation>„%1:“ ist nicht bekannt und wird deshalb als Wort gesucht. Sie können schreiben: %2</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Lieferant: %1</translation>
    </message>
    <message>
        <source>SKU: %1</source>
        <translation>SKU: %1</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Bestellnummer: %1</translation>
    </message>
    <message>
        <source>Tracking number: %1</source>
        <translation>Sendungsnummer: %1</translation>
    </message>
    <message>
        <source>“%1” is no status. You can write: %2</source>
        <translation>„%1“ ist kein Status. Sie können schreiben: %2</translation>
    </message>
    <message>
        <source>“%1” can only be looked for alone, without another status.</source>
        <translation>„%1“ lässt sich nur allein suchen, ohne einen anderen Status.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>“%1” is no date. You can write 2026-11-20, today, yesterday, 3d or 2w.</source>
        <translation>„%1“ ist kein Datum. Sie können 2026-11-20, heute, gestern, 3d oder 2w schreiben.</translation>
    </message>
    <message>
        <source>Made on %1 or later</source>
        <translation>Angelegt am %1 oder später</translation>
    </message>
    <message>
        <source>Made before %1</source>
        <translation>Angelegt vor dem %1</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchWords</name>
    <message>
        <source>requested</source>
        <comment>status</comment>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>status</comment>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>to-decide</source>
        <comment>status</comment>
        <translation>zu-entscheiden</translation>
    </message>
    <message>
        <source>put-off</source>
        <comment>status</comment>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>status</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>status</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>status</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>status</comment>
        <translation>versandt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>status</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>status</comment>
        <translation>wird-gesendet</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>status</translation>
    </message>
    <message>
        <source>supplier</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>lieferant</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>vor</translation>
    </message>
    <message>
        <source>sku</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>sku</translation>
    </message>
    <message>
        <source>po</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>bestellnummer</translation>
    </message>
    <message>
        <source>tracking</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>sendungsnummer</translation>
    </message>
    <message>
        <source>What is said of a cancellation: requested, rejected, cancelled, …</source>
        <translation>Was über eine Stornierung gesagt wird: angefordert, abgelehnt, storniert, …</translation>
    </message>
    <message>
        <source>The supplier’s name, or a part of it</source>
        <translation>Der Name des Lieferanten oder ein Teil davon</translation>
    </message>
    <message>
        <source>Made on this day or later: 2026-11-20, today, 3d for three days ago</source>
        <translation>An diesem Tag oder später angelegt: 2026-11-20, heute, 3d für vor drei Tagen</translation>
    </message>
    <message>
        <source>Made before this day: 2026-11-20, today, 2w for two weeks ago</source>
        <translation>Vor diesem Tag angelegt: 2026-11-20, heute, 2w für vor zwei Wochen</translation>
    </message>
    <message>
        <source>The whole SKU of a line item</source>
        <translation>Die ganze SKU einer Position</translation>
    </message>
    <message>
        <source>The whole PO number</source>
        <translation>Die ganze Bestellnummer</translation>
    </message>
    <message>
        <source>The whole tracking number of a parcel</source>
        <translation>Die ganze Sendungsnummer eines Pakets</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a date in a search</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date in a search</comment>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Rescind::SecretError</name>
    <message>
        <source>Not found, or the keyring is locked: the keychain does not tell which. Unlock the keyring and try again, or type the password or token.</source>
        <translation>Nicht gefunden, oder der Schlüsselbund ist gesperrt: Er sagt nicht, welches von beiden. Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie Passwort oder Token ein.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it and try again, or go on for this session only.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert. Erlauben Sie ihn und versuchen Sie es noch einmal, oder machen Sie nur für diese Sitzung weiter.</translation>
    </message>
    <message>
        <source>No keychain service can be reached. Start one and try again, or go on for this session only.</source>
        <translation>Kein Schlüsselbund-Dienst ist erreichbar. Starten Sie einen und versuchen Sie es noch einmal, oder machen Sie nur für diese Sitzung weiter.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it may be waiting behind a question of its own, or it hangs. Answer its question and try again, or go on for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht: Er wartet vielleicht hinter einer eigenen Frage, oder er hängt. Beantworten Sie seine Frage und versuchen Sie es noch einmal, oder machen Sie nur für diese Sitzung weiter.</translation>
    </message>
    <message>
        <source>It is over 2,048 bytes, more than a keychain is sure to hold. Go on for this session only.</source>
        <translation>Es sind mehr als 2.048 Byte, mehr als ein Schlüsselbund sicher aufnimmt. Machen Sie nur für diese Sitzung weiter.</translation>
    </message>
    <message>
        <source>The keyring did not prove to be unlocked, so the entry may still be there. Unlock the keyring and try again.</source>
        <translation>Der Schlüsselbund hat nicht bewiesen, dass er entsperrt ist, der Eintrag kann also noch da sein. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or go on for this session only.</source>
        <translation>Der Schlüsselbund hat versagt. Versuchen Sie es noch einmal, oder machen Sie nur für diese Sitzung weiter.</translation>
    </message>
</context>
<context>
    <name>Rescind::Session</name>
    <message>
        <source>The server refused the remembered password. Sign in with the present one.</source>
        <translation>Der Server hat das gemerkte Passwort abgelehnt. Melden Sie sich mit dem jetzigen an.</translation>
    </message>
    <message>
        <source>The server refused the remembered token. Sign in with a new one, or with a password.</source>
        <translation>Der Server hat das gemerkte Token abgelehnt. Melden Sie sich mit einem neuen oder mit einem Passwort an.</translation>
    </message>
    <message>
        <source>The server refused the remembered password before, so it is not tried again. Sign in with the present one.</source>
        <translation>Der Server hat das gemerkte Passwort schon einmal abgelehnt, deshalb wird es nicht noch einmal versucht. Melden Sie sich mit dem jetzigen an.</translation>
    </message>
</context>
<context>
    <name>Rescind::SessionKeeping</name>
    <message>
        <source>What the keychain has of the user before may stay there.</source>
        <translation>Was der Schlüsselbund vom vorigen Benutzer hat, bleibt vielleicht dort.</translation>
    </message>
    <message>
        <source>The keychain gave nothing to sign in with. %1</source>
        <translation>Der Schlüsselbund gab nichts zum Anmelden her. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile can&apos;t be read. Sign in again to replace it.</source>
        <translation>Was der Schlüsselbund für dieses Profil hat, lässt sich nicht lesen. Melden Sie sich neu an, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>You asked to forget what the keychain has for this profile, and it could not be proven deleted. It is not used. Sign in again.</source>
        <translation>Sie wollten, dass der Schlüsselbund dieses Profil vergisst, und es ließ sich nicht beweisen, dass es gelöscht ist. Es wird nicht verwendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>What the keychain has for this profile was kept for another server or user name, so it is not sent there. Sign in again.</source>
        <translation>Was der Schlüsselbund für dieses Profil hat, galt einem anderen Server oder Benutzernamen, deshalb wird es nicht dorthin gesendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The remembered token has ended: a token lives two hours. Sign in with a new one, or with a password.</source>
        <translation>Das gemerkte Token ist zu Ende: Ein Token gilt zwei Stunden. Melden Sie sich mit einem neuen oder mit einem Passwort an.</translation>
    </message>
    <message>
        <source>The token could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>Das Token ließ sich nicht im Schlüsselbund aufbewahren, Sie sind also nur für diese Sitzung angemeldet. %1</translation>
    </message>
    <message>
        <source>The password could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>Das Passwort ließ sich nicht im Schlüsselbund aufbewahren, Sie sind also nur für diese Sitzung angemeldet. %1</translation>
    </message>
    <message>
        <source>What was written to the keychain meanwhile may stay there.</source>
        <translation>Was inzwischen in den Schlüsselbund geschrieben wurde, bleibt vielleicht dort.</translation>
    </message>
    <message>
        <source>The refused password is still in the keychain. %1</source>
        <translation>Das abgelehnte Passwort ist noch im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>The new password or token could not be kept in the keychain, which still has the one before it. %1</source>
        <translation>Das neue Passwort oder Token ließ sich nicht im Schlüsselbund aufbewahren; dort liegt noch das vorige. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there; its removal is tried again at the next start. %1</source>
        <translation>Was der Schlüsselbund für dieses Profil hat, ist vielleicht noch da; beim nächsten Start wird noch einmal versucht, es zu entfernen. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there. %1</source>
        <translation>Was der Schlüsselbund für dieses Profil hat, ist vielleicht noch da. %1</translation>
    </message>
    <message>
        <source>The profile could not be saved, so the next start does not know it.</source>
        <translation>Das Profil ließ sich nicht speichern, der nächste Start kennt es also nicht.</translation>
    </message>
</context>
<context>
    <name>Rescind::Sharing</name>
    <message>
        <source>&amp;Copy the selected orders as a table</source>
        <translation>Ausgewählte Bestellungen als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;line items of the order as a table</source>
        <translation>&amp;Positionen der Bestellung als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy a lin&amp;k to the order</source>
        <translation>&amp;Link zur Bestellung kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>&amp;Export orders…</source>
        <translation>Bestellungen &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print a list for the warehouse…</source>
        <translation>Liste für das Lager &amp;drucken …</translation>
    </message>
    <message>
        <source>Save that list as P&amp;DF…</source>
        <translation>Liste für das Lager als PD&amp;F speichern …</translation>
    </message>
    <message>
        <source>Print a case &amp;sheet of the order…</source>
        <translation>Fall&amp;blatt der Bestellung drucken …</translation>
    </message>
    <message>
        <source>Save the case sheet as PD&amp;F…</source>
        <translation>Fallblatt als PDF &amp;speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are too many for that</source>
        <translation>
            <numerusform>%Ln Bestellung ist dafür zu viel</numerusform>
            <numerusform>%Ln Bestellungen sind dafür zu viele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select up to %Ln order(s), or export them into a file.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %Ln Bestellung aus oder exportieren Sie die Bestellungen in eine Datei.</numerusform>
            <numerusform>Wählen Sie höchstens %Ln Bestellungen aus oder exportieren Sie sie in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Bestellungen exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were copied as a table.</source>
        <translation>
            <numerusform>%Ln Bestellung wurde als Tabelle kopiert.</numerusform>
            <numerusform>%Ln Bestellungen wurden als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) were copied as a table.</source>
        <translation>
            <numerusform>%Ln Position wurde als Tabelle kopiert.</numerusform>
            <numerusform>%Ln Positionen wurden als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link was copied that opens this order in Rescind, for whoever may see it.</source>
        <translation>Ein Link wurde kopiert, der diese Bestellung in Rescind öffnet, bei allen, die sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Read the order</source>
        <translation>Bestellung lesen</translation>
    </message>
    <message>
        <source>Copied, without the token: the shell takes it from RESCIND_TOKEN. Whoever runs it can&apos;t undo it, and it is not written down here.</source>
        <translation>Kopiert, ohne das Token: Die Shell nimmt es aus RESCIND_TOKEN. Wer den Befehl ausführt, kann ihn nicht zurücknehmen, und hier wird er nicht aufgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln Seite ging an den Drucker.</numerusform>
            <numerusform>%Ln Seiten gingen an den Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Das Drucken ist nicht gelungen</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>A PDF of %Ln page(s) was saved</source>
        <translation>
            <numerusform>Ein PDF mit %Ln Seite ist gespeichert</numerusform>
            <numerusform>Ein PDF mit %Ln Seiten ist gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>Das PDF ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>Es ist keine Bestellung markiert.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Es ist keine Bestellung gewählt.</translation>
    </message>
</context>
<context>
    <name>Rescind::Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ShortcutsDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset this one</source>
        <translation>Diese &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save the keys</source>
        <translation>Tasten &amp;speichern</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
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
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> (taken twice)</source>
        <translation> (doppelt vergeben)</translation>
    </message>
    <message>
        <source>This key belongs to %1 as well; neither would work. Give one of them another.</source>
        <translation>Diese Taste gehört auch zu %1; sie würde bei keinem von beiden wirken. Geben Sie einem davon eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) share a key; none of these would work.</source>
        <translation>
            <numerusform>%Ln Befehl teilt seine Taste mit einem anderen; bei keinem würde sie wirken.</numerusform>
            <numerusform>%Ln Befehle teilen sich eine Taste mit anderen; bei keinem davon würde sie wirken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a command, go to “New key”, and press the key.</source>
        <translation>Wählen Sie einen Befehl, gehen Sie zu „Neue Taste“ und drücken Sie die Taste.</translation>
    </message>
    <message>
        <source>First give every key to one command only</source>
        <translation>Geben Sie zuerst jede Taste nur einem einzigen Befehl</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInAgainDialog</name>
    <message>
        <source>Sign in again to go on</source>
        <translation>Neu anmelden, um weiterzumachen</translation>
    </message>
    <message>
        <source>What you had begun goes on by itself once you are signed in.</source>
        <translation>Was Sie begonnen hatten, geht von selbst weiter, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>User name and pass&amp;word</source>
        <translation>Benutzername und Pass&amp;wort</translation>
    </message>
    <message>
        <source>A &amp;token I was given</source>
        <translation>Ein &amp;Token, das ich bekommen habe</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses &amp;Rechners merken</translation>
    </message>
    <message>
        <source>&amp;Only until I quit</source>
        <translation>&amp;Nur bis ich beende</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Suppliers can answer in Timpanogos only</source>
        <translation>Lieferanten können nur in Timpanogos antworten</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>Re&amp;lease</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Sign in to Crux Connect</source>
        <translation>Bei Crux Connect anmelden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <translation>Neue Anmeldung</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>Profil vergessen</translation>
    </message>
    <message>
        <source>Removes this profile, and what the keychain has for it</source>
        <translation>Entfernt dieses Profil und was der Schlüsselbund dafür hat</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>Sandbox des Anbieters</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Fügen Sie das Token hier ein</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>P&amp;asswort</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>What your account may do is then known to the server only.</source>
        <translation>Was Ihr Konto darf, weiß dann nur der Server.</translation>
    </message>
    <message>
        <source>Fill in what you sign in with</source>
        <translation>Füllen Sie aus, womit Sie sich anmelden</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used yet</source>
        <translation>Die Adresse des Servers ist noch nicht verwendbar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The server did not take this token (401). It is wrong, or it has expired: a token lasts two hours.</source>
        <translation>Der Server hat dieses Token nicht angenommen (401). Es ist falsch, oder es ist abgelaufen: Ein Token gilt zwei Stunden.</translation>
    </message>
    <message>
        <source>The server did not take this user name and password (401). Check both; capital letters matter.</source>
        <translation>Der Server hat diesen Benutzernamen und dieses Passwort nicht angenommen (401). Prüfen Sie beides; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>Rescind::TimeText</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, a time, the name of the time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 (no time of day is told)</source>
        <comment>a date</comment>
        <translation>%1 (Uhrzeit nicht genannt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time zone, what it is called for short</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <comment>time zone</comment>
        <translation>Die dieses Rechners: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Timeline</name>
    <message>
        <source>“%1”</source>
        <comment>the name of an item</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>an id</comment>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>a carrier the server does not name</source>
        <translation>ein Paketdienst, den der Server nicht nennt</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>keine Sendungsnummer</translation>
    </message>
    <message>
        <source>Reason, kept here and not sent: %1</source>
        <translation>Grund, hier aufbewahrt und nicht gesendet: %1</translation>
    </message>
    <message>
        <source>By somebody with a pasted token.</source>
        <translation>Von jemandem mit einem eingefügten Token.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>Row %L1 of a list.</source>
        <translation>Zeile %L1 einer Liste.</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>an HTTP status</comment>
        <translation>Antwort %1.</translation>
    </message>
    <message>
        <source>put back, not sent</source>
        <translation>wieder eingereiht, nicht gesendet</translation>
    </message>
    <message>
        <source>left this computer</source>
        <translation>hat diesen Rechner verlassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item, the server&apos;s words for its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>%Ln weitere Position</numerusform>
            <numerusform>%Ln weitere Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>Die Bestellung wurde angelegt</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <comment>an item</comment>
        <translation>%1 versandt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>carrier, tracking number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tracking of %1 was recorded</source>
        <comment>an item</comment>
        <translation>Die Sendungsdaten von %1 wurden erfasst</translation>
    </message>
    <message>
        <source>%1: until then it is backordered</source>
        <comment>an item</comment>
        <translation>%1: bis dahin im Rückstand</translation>
    </message>
    <message>
        <source>%1 – asked for</source>
        <comment>a deed</comment>
        <translation>%1 – verlangt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The server shows: %1</source>
        <comment>the state of an order or item</comment>
        <translation>Der Server zeigt: %1</translation>
    </message>
    <message>
        <source>When it shipped, the server does not tell.</source>
        <translation>Wann der Artikel versandt wurde, sagt der Server nicht.</translation>
    </message>
    <message>
        <source>It shipped on %1.</source>
        <translation>Der Artikel wurde am %1 versandt.</translation>
    </message>
    <message>
        <source>It had shipped before that: %1.</source>
        <translation>Der Artikel war schon davor versandt: %1.</translation>
    </message>
    <message>
        <source>It shipped after that: %1.</source>
        <translation>Der Artikel wurde danach versandt: %1.</translation>
    </message>
    <message>
        <source>The server took the request, and no read of the order has shown an answer of the supplier.</source>
        <translation>Der Server hat die Anforderung angenommen, und bei keinem Lesen der Bestellung war eine Antwort des Lieferanten zu sehen.</translation>
    </message>
    <message>
        <source>The order showed it as cancelled: %1. Next: ask the supplier which is true.</source>
        <translation>Die Bestellung zeigte den Artikel als storniert: %1. Als Nächstes: den Lieferanten fragen, was stimmt.</translation>
    </message>
    <message>
        <source>That was done: %1. Next: ask the warehouse which is true.</source>
        <translation>Das wurde ausgeführt: %1. Als Nächstes: das Lager fragen, was stimmt.</translation>
    </message>
    <message>
        <source>The supplier rejected it, seen: %1.</source>
        <translation>Der Lieferant hat sie abgelehnt, gesehen: %1.</translation>
    </message>
    <message>
        <source>That was refused: %1.</source>
        <translation>Die Anfrage wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether that arrived at the server.</source>
        <translation>Wir wissen nicht, ob das beim Server angekommen ist.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Es wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It has not been sent yet.</source>
        <translation>Es ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>It never left this computer (%1).</source>
        <translation>Es hat diesen Rechner nie verlassen (%1).</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>we asked</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, an item</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no time is told</source>
        <translation>keine Zeit genannt</translation>
    </message>
    <message>
        <source>The cancellation of %1 was asked for here: %2.</source>
        <comment>an item, a time</comment>
        <translation>Die Stornierung von %1 wurde hier angefordert: %2.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was confirmed from here: %2.</source>
        <comment>an item, a time</comment>
        <translation>Die Stornierung von %1 wurde von hier bestätigt: %2.</translation>
    </message>
    <message>
        <source>Tracking: %1.</source>
        <translation>Sendungsnummer: %1.</translation>
    </message>
    <message>
        <source>What was asked from other computers is not known here, nor when a supplier answered: the server tells neither.</source>
        <translation>Was von anderen Rechnern angefordert wurde, ist hier nicht bekannt, und auch nicht, wann ein Lieferant geantwortet hat: Der Server sagt beides nicht.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a time, where it is known from, what happened</comment>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>Rescind::TimelineView</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a time, where it is known from, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more event(s)</source>
        <translation>
            <numerusform>%Ln weiteres Ereignis zeigen</numerusform>
            <numerusform>%Ln weitere Ereignisse zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::TokenRenewal</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused the password.</source>
        <translation>Ihre Sitzung ist zu Ende, und der Server hat das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused to log you in again. %1</source>
        <translation>Ihre Sitzung ist zu Ende, und der Server wollte Sie nicht neu anmelden. %1</translation>
    </message>
    <message>
        <source>The server refused this token.</source>
        <translation>Der Server hat dieses Token abgelehnt.</translation>
    </message>
    <message>
        <source>This token belongs to another organisation. To change the organisation, sign out first.</source>
        <translation>Dieses Token gehört einer anderen Organisation. Um die Organisation zu wechseln, melden Sie sich zuerst ab.</translation>
    </message>
</context>
<context>
    <name>Rescind::TrayNotices</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>Rescind::Triage</name>
    <message>
        <source>Confirm with a rea&amp;son…</source>
        <translation>Mit &amp;Grund bestätigen …</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Reject with a r&amp;eason…</source>
        <translation>Mit Grund ab&amp;lehnen …</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Ask to cancel with a re&amp;ason…</source>
        <translation>S&amp;tornierung mit Grund anfordern …</translation>
    </message>
    <message>
        <source>As&amp;k to cancel</source>
        <translation>&amp;Stornierung anfordern</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>Se&amp;lect, and keep what is selected</source>
        <translation>Aus&amp;wählen und die bisherige Auswahl behalten</translation>
    </message>
    <message>
        <source>&amp;Open the order</source>
        <translation>Bestellung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Es ist keine Bestellung ausgewählt.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>%1 in PO %2</source>
        <comment>a deed with the name of an item, a PO number</comment>
        <translation>%1 in Bestellung %2</translation>
    </message>
    <message>
        <source>Nothing was decided: the order was still being fetched when you went on.</source>
        <translation>Es wurde nichts entschieden: Die Bestellung wurde noch geholt, als Sie weitergingen.</translation>
    </message>
    <message>
        <source>That was the last one in this list that needs you.</source>
        <translation>Das war die letzte in dieser Liste, die Sie braucht.</translation>
    </message>
    <message>
        <source>That was the last one; this is the first above it that may need you.</source>
        <translation>Das war die letzte; dies ist die erste darüber, die Sie vielleicht braucht.</translation>
    </message>
</context>
<context>
    <name>Rescind::TriageTarget</name>
    <message numerus="yes">
        <source>%Ln line(s) of this order are asked for, others are not. Decide line by line.</source>
        <translation>
            <numerusform>Für %Ln Position dieser Bestellung ist die Stornierung angefordert, für andere nicht. Entscheiden Sie Position für Position.</numerusform>
            <numerusform>Für %Ln Positionen dieser Bestellung ist die Stornierung angefordert, für andere nicht. Entscheiden Sie Position für Position.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have just decided on this line. Undo takes it back.</source>
        <translation>Über diese Position haben Sie gerade entschieden. „Zurücknehmen“ macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>Rescind::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung weglegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) can still be taken back. The last one: %1</source>
        <translation>
            <numerusform>%Ln Entscheidung lässt sich noch zurücknehmen. Die letzte: %1</numerusform>
            <numerusform>%Ln Entscheidungen lassen sich noch zurücknehmen. Die letzte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is sent for now, so it waits</source>
        <comment>a deed</comment>
        <translation>%1: vorerst wird nichts gesendet, also wartet es</translation>
    </message>
    <message>
        <source>%1: leaves as soon as its turn comes</source>
        <comment>a deed</comment>
        <translation>%1: geht hinaus, sobald es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1: leaves in %2 s</source>
        <comment>a deed, a number</comment>
        <translation>%1: geht in %2 s hinaus</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>%Ln zurücknehmen</numerusform>
            <numerusform>Alle %Ln zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back the last one before it leaves (U, Ctrl+Z)</source>
        <translation>Nimmt die letzte zurück, bevor sie hinausgeht (U, Strg+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of yours have been carried out.</source>
        <translation>
            <numerusform>%Ln Ihrer Entscheidungen wurde ausgeführt.</numerusform>
            <numerusform>%Ln Ihrer Entscheidungen wurden ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>the item</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>Ask to cancel all of PO %1</source>
        <translation>Stornierung der ganzen Bestellung %1 anfordern</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of PO %1</source>
        <translation>Stornierung Ihres Teils der Bestellung %1 bestätigen</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of PO %1</source>
        <translation>Stornierung Ihres Teils der Bestellung %1 ablehnen</translation>
    </message>
    <message>
        <source>Ask to cancel “%2” in PO %1</source>
        <translation>Stornierung von „%2“ in Bestellung %1 anfordern</translation>
    </message>
    <message>
        <source>Confirm the cancellation of “%2” in PO %1</source>
        <translation>Stornierung von „%2“ in Bestellung %1 bestätigen</translation>
    </message>
    <message>
        <source>Reject the cancellation of “%2” in PO %1</source>
        <translation>Stornierung von „%2“ in Bestellung %1 ablehnen</translation>
    </message>
    <message>
        <source>Asked to cancel all of PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>Stornierung der ganzen Bestellung %1 angefordert. Das lässt sich nicht zurücknehmen; der Lieferant hat das letzte Wort.</translation>
    </message>
    <message>
        <source>Confirmed: your part of PO %1 is cancelled. This is final.</source>
        <translation>Bestätigt: Ihr Teil der Bestellung %1 ist storniert. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Rejected: your part of PO %1 stands. This is final.</source>
        <translation>Abgelehnt: Ihr Teil der Bestellung %1 gilt weiter. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Asked to cancel “%2” in PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>Stornierung von „%2“ in Bestellung %1 angefordert. Das lässt sich nicht zurücknehmen; der Lieferant hat das letzte Wort.</translation>
    </message>
    <message>
        <source>Confirmed: “%2” in PO %1 is cancelled. This is final.</source>
        <translation>Bestätigt: „%2“ in Bestellung %1 ist storniert. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Rejected: “%2” in PO %1 stands. This is final.</source>
        <translation>Abgelehnt: „%2“ in Bestellung %1 bleibt bestellt. Das ist endgültig.</translation>
    </message>
    <message>
        <source>%1: it is leaving, and can&apos;t be taken back any more</source>
        <comment>a deed</comment>
        <translation>%1: geht gerade hinaus und lässt sich nicht mehr zurücknehmen</translation>
    </message>
    <message>
        <source>%1: taken back. Nothing was sent.</source>
        <comment>a deed</comment>
        <translation>%1: zurückgenommen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsModel</name>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>what a view holds, its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1, searched for “%2”</source>
        <comment>a view, a search in it</comment>
        <translation>%1, gesucht nach „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln order(s)</source>
        <comment>a view, its count</comment>
        <translation>
            <numerusform>%1, %Ln Bestellung</numerusform>
            <numerusform>%1, %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not counted yet</source>
        <comment>a view</comment>
        <translation>%1, noch nicht gezählt</translation>
    </message>
    <message>
        <source>These orders and no others. The list goes when you close it.</source>
        <translation>Diese Bestellungen und keine anderen. Die Liste verschwindet, wenn Sie sie schließen.</translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Eine andere Suche heißt schon so.</translation>
    </message>
    <message>
        <source>From pasted text</source>
        <translation>Aus eingefügtem Text</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Move the search up</source>
        <translation>Suche nach oben rücken</translation>
    </message>
    <message>
        <source>Move the search down</source>
        <translation>Suche nach unten rücken</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Keep what is being searched for as a view of your own</source>
        <translation>Behält das Gesuchte als eigene Ansicht</translation>
    </message>
    <message>
        <source>Show the &amp;views</source>
        <translation>Ansi&amp;chten zeigen</translation>
    </message>
    <message>
        <source>&amp;Choose a view</source>
        <translation>Ansicht &amp;wählen</translation>
    </message>
    <message>
        <source>Saved with the orders of this account, encrypted. Signing out removes it.</source>
        <translation>Verschlüsselt gespeichert, mit den Bestellungen dieses Kontos. Beim Abmelden wird sie entfernt.</translation>
    </message>
</context>
<context>
    <name>Rescind::WhenText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday, a time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Rescind::WorkingHoursPage</name>
    <message>
        <source> working hours</source>
        <translation> Arbeitsstunden</translation>
    </message>
    <message>
        <source>Overdue after, in working hours</source>
        <translation>Überfällig nach, in Arbeitsstunden</translation>
    </message>
    <message>
        <source>An answer is &amp;overdue after</source>
        <translation>Eine Antwort ist überfällig &amp;nach</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Overdue answers</source>
        <translation>Überfällige Antworten</translation>
    </message>
    <message>
        <source>Work &amp;begins at</source>
        <translation>Die Arbeit &amp;beginnt um</translation>
    </message>
    <message>
        <source>and &amp;ends at</source>
        <translation>und &amp;endet um</translation>
    </message>
    <message>
        <source>Nobody works on any day: nothing ever becomes overdue.</source>
        <translation>An keinem Tag arbeitet jemand: Nichts wird je überfällig.</translation>
    </message>
    <message>
        <source>Around the clock.</source>
        <translation>Rund um die Uhr.</translation>
    </message>
    <message>
        <source>Until the next morning.</source>
        <translation>Bis zum nächsten Morgen.</translation>
    </message>
    <message>
        <source>Times are those of your time zone. “Tomorrow” and “Monday” are when work begins.</source>
        <translation>Die Zeiten gelten in Ihrer Zeitzone. „Morgen“ und „Montag“ meinen jeweils den Arbeitsbeginn.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Overdue after, in working hours: %1</source>
        <comment>a supplier</comment>
        <translation>Überfällig nach, in Arbeitsstunden: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <comment>a supplier</comment>
        <translation>Wie üblich: %1</translation>
    </message>
    <message>
        <source>A supplier gets a time of its own where you remind it: Order, Remind the supplier.</source>
        <translation>Eine eigene Frist bekommt ein Lieferant dort, wo Sie ihn erinnern: „Bestellung“, „Lieferanten erinnern“.</translation>
    </message>
    <message>
        <source>These suppliers have a time of their own. Others get one where you remind them.</source>
        <translation>Diese Lieferanten haben eine eigene Frist. Andere bekommen eine, wo Sie sie erinnern.</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneButton</name>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>All times are shown in this zone: %1. Press to choose another.</source>
        <translation>Alle Zeiten werden in dieser Zone gezeigt: %1. Drücken Sie, um eine andere zu wählen.</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneDialog</name>
    <message>
        <source>Choose a time zone</source>
        <translation>Zeitzone wählen</translation>
    </message>
    <message>
        <source>Search a time zone</source>
        <translation>Zeitzone suchen</translation>
    </message>
    <message>
        <source>City, country or short name</source>
        <translation>Stadt, Land oder Kürzel</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>All times in this window are shown in it. Nothing else changes.</source>
        <translation>Alle Zeiten in diesem Fenster werden in ihr gezeigt. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>Zeiten in dieser Zone zeigen</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneMenu</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>In the customer&apos;s &amp;country (%1)</source>
        <translation>Im &amp;Land des Kunden (%1)</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>&amp;Andere Zeitzone …</translation>
    </message>
</context>
</TS>
