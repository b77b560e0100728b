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
        <source>%n second(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
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
        <source>%n row(s) of the list are left out, for the reasons shown.</source>
        <translation>
            <numerusform>%n Zeile der Liste bleibt weg, aus dem gezeigten Grund.</numerusform>
            <numerusform>%n Zeilen der Liste bleiben weg, aus den gezeigten Gründen.</numerusform>
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
        <source>%n orders have this PO number: %1. Name the one you mean by its uuid.</source>
        <translation>
            <numerusform>%n Bestellung hat diese Bestellnummer: %1. Nennen Sie die gemeinte mit ihrer UUID.</numerusform>
            <numerusform>%n Bestellungen haben diese Bestellnummer: %1. Nennen Sie die gemeinte mit ihrer UUID.</numerusform>
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
        <source>%n without a target, passed over</source>
        <translation>
            <numerusform>%n ohne Ziel übergangen</numerusform>
            <numerusform>%n ohne Ziel übergangen</numerusform>
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
</context>
<context>
    <name>Rescind::BatchWindow</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n order(s)</source>
        <translation>
            <numerusform>Stornierung von %n Bestellung anfordern</numerusform>
            <numerusform>Stornierung von %n Bestellungen anfordern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n item(s)</source>
        <translation>
            <numerusform>Stornierung von %n Artikel anfordern</numerusform>
            <numerusform>Stornierung von %n Artikeln anfordern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel my part of %n order(s)</source>
        <translation>
            <numerusform>Bestätigen: meinen Teil von %n Bestellung stornieren</numerusform>
            <numerusform>Bestätigen: meinen Teil von %n Bestellungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep my part of %n order(s)</source>
        <translation>
            <numerusform>Ablehnen: meinen Teil von %n Bestellung behalten</numerusform>
            <numerusform>Ablehnen: meinen Teil von %n Bestellungen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %n item(s)</source>
        <translation>
            <numerusform>Bestätigen: %n Artikel stornieren</numerusform>
            <numerusform>Bestätigen: %n Artikel stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %n item(s)</source>
        <translation>
            <numerusform>Ablehnen: %n Artikel behalten</numerusform>
            <numerusform>Ablehnen: %n Artikel behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n order(s)?</source>
        <translation>
            <numerusform>Die Stornierung von %n Bestellung anfordern?</numerusform>
            <numerusform>Die Stornierung von %n Bestellungen anfordern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n item(s)?</source>
        <translation>
            <numerusform>Die Stornierung von %n Artikel anfordern?</numerusform>
            <numerusform>Die Stornierung von %n Artikeln anfordern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of your part of %n order(s)?</source>
        <translation>
            <numerusform>Die Stornierung Ihres Teils von %n Bestellung bestätigen?</numerusform>
            <numerusform>Die Stornierung Ihres Teils von %n Bestellungen bestätigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of your part of %n order(s)?</source>
        <translation>
            <numerusform>Die Stornierung Ihres Teils von %n Bestellung ablehnen?</numerusform>
            <numerusform>Die Stornierung Ihres Teils von %n Bestellungen ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of %n item(s)?</source>
        <translation>
            <numerusform>Die Stornierung von %n Artikel bestätigen?</numerusform>
            <numerusform>Die Stornierung von %n Artikeln bestätigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of %n item(s)?</source>
        <translation>
            <numerusform>Die Stornierung von %n Artikel ablehnen?</numerusform>
            <numerusform>Die Stornierung von %n Artikeln ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n Anforderung geht an den Lieferanten, der bestätigt oder ablehnt. Was gesendet ist, lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%n Anforderungen gehen an die Lieferanten, die bestätigen oder ablehnen. Was gesendet ist, lässt sich nicht zurücknehmen.</numerusform>
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
        <source>%1: %n of the rows can be sent</source>
        <translation>
            <numerusform>%1: %n der Zeilen kann gesendet werden</numerusform>
            <numerusform>%1: %n der Zeilen können gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none of the rows can be sent</source>
        <translation>%1: keine der Zeilen kann gesendet werden</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Choose a group to see its rows.</source>
        <translation>Noch ist nichts gesendet. Wählen Sie eine Gruppe, um ihre Zeilen zu sehen.</translation>
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
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>%n Zeile prüfen</numerusform>
            <numerusform>%n Zeilen prüfen</numerusform>
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
        <source>%n waiting, not sent.</source>
        <translation>
            <numerusform>%n wartet und ist nicht gesendet.</numerusform>
            <numerusform>%n warten und sind nicht gesendet.</numerusform>
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
        <source>Not known for %1 of %n line(s)</source>
        <translation>
            <numerusform>Nicht bekannt bei %1 von %n Position</numerusform>
            <numerusform>Nicht bekannt bei %1 von %n Positionen</numerusform>
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
        <source>%1 of %n lines cancelled</source>
        <translation>
            <numerusform>%1 von %n Position storniert</numerusform>
            <numerusform>%1 von %n Positionen storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
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
        <source>Keep no order longer than this after it was made; 0 keeps all. 90 unless told.</source>
        <translation>Keine Bestellung länger als so viele Tage nach ihrer Erstellung behalten; 0 behält alle. Ohne Angabe 90.</translation>
    </message>
    <message>
        <source>--keep-days is a number of days, not %1.</source>
        <translation>--keep-days ist eine Anzahl von Tagen, nicht %1.</translation>
    </message>
</context>
<context>
    <name>Rescind::ConfirmationDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
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
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Position bleibt außen vor</numerusform>
            <numerusform>%n Positionen bleiben außen vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Position</numerusform>
            <numerusform>und %n weitere Positionen</numerusform>
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
        <source>%n more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
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
        <source>%n line(s) will be cancelled for good. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n Position wird endgültig storniert. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%n Positionen werden endgültig storniert. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cancellation of %n line(s) is refused, and the order stands. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>Die Stornierung von %n Position wird abgelehnt, und die Bestellung gilt weiter. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Die Stornierung von %n Positionen wird abgelehnt, und die Bestellung gilt weiter. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n line(s)</source>
        <translation>
            <numerusform>Stornierung von %n Position anfordern</numerusform>
            <numerusform>Stornierung von %n Positionen anfordern</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the item</source>
        <translation>Stornierung des Artikels anfordern</translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %n line(s)</source>
        <translation>
            <numerusform>Bestätigen: %n Position stornieren</numerusform>
            <numerusform>Bestätigen: %n Positionen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %n line(s)</source>
        <translation>
            <numerusform>Ablehnen: %n Position behalten</numerusform>
            <numerusform>Ablehnen: %n Positionen behalten</numerusform>
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
        <source>This concerns %n line(s)</source>
        <translation>
            <numerusform>Es geht um %n Position</numerusform>
            <numerusform>Es geht um %n Positionen</numerusform>
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
        <source>What you see was read before; each order says when. Nothing can be asked for until you are signed in.</source>
        <translation>Was Sie sehen, wurde früher gelesen; bei jeder Bestellung steht, wann. Solange Sie nicht angemeldet sind, kann nichts verlangt werden.</translation>
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
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
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
        <source>%n cell(s) with a formula that was never calculated were read as empty.</source>
        <translation>
            <numerusform>%n Zelle mit einer nie berechneten Formel wurde als leer gelesen.</numerusform>
            <numerusform>%n Zellen mit nie berechneten Formeln wurden als leer gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further sheet(s) were not read.</source>
        <translation>
            <numerusform>%n weiteres Blatt wurde nicht gelesen.</numerusform>
            <numerusform>%n weitere Blätter wurden nicht gelesen.</numerusform>
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
    <name>Rescind::FactSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>Alle %n Zeichen zeigen</numerusform>
            <numerusform>Alle %n Zeichen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of: %1</source>
        <translation>Alles zeigen von: %1</translation>
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
        <source>Let go of the chosen line, or clear the search</source>
        <translation>Die Position loslassen oder die Suche leeren</translation>
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
        <source>%n request(s) have not been sent yet and will be taken back if you quit now</source>
        <translation>
            <numerusform>%n Anforderung ist noch nicht gesendet und wird zurückgenommen, wenn Sie jetzt beenden</numerusform>
            <numerusform>%n Anforderungen sind noch nicht gesendet und werden zurückgenommen, wenn Sie jetzt beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have not been sent yet and will be taken back if you sign out now</source>
        <translation>
            <numerusform>%n Anforderung ist noch nicht gesendet und wird zurückgenommen, wenn Sie sich jetzt abmelden</numerusform>
            <numerusform>%n Anforderungen sind noch nicht gesendet und werden zurückgenommen, wenn Sie sich jetzt abmelden</numerusform>
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
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
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
        <source>%n more of this order can be taken back as well.</source>
        <translation>
            <numerusform>%n weitere Anforderung zu dieser Bestellung lässt sich auch zurücknehmen.</numerusform>
            <numerusform>%n weitere Anforderungen zu dieser Bestellung lassen sich auch zurücknehmen.</numerusform>
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
        <source>%n more line(s): choose one in the table</source>
        <translation>
            <numerusform>%n weitere Position: in der Tabelle wählen</numerusform>
            <numerusform>%n weitere Positionen: eine in der Tabelle wählen</numerusform>
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
        <source>Nothing, from this window. What was asked elsewhere is not known here.</source>
        <translation>Nichts, aus diesem Fenster. Was anderswo angefordert wurde, ist hier nicht bekannt.</translation>
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
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
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
        <source>%n more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
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
        <source>%n line(s) are not cancelled, and the server shows no open request for them.</source>
        <translation>
            <numerusform>%n Position ist nicht storniert, und der Server zeigt keine offene Anforderung dafür.</numerusform>
            <numerusform>%n Positionen sind nicht storniert, und der Server zeigt keine offene Anforderung dafür.</numerusform>
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
    <name>Rescind::OrderSync</name>
    <message>
        <source>The server answered with another order.</source>
        <translation>Der Server antwortete mit einer anderen Bestellung.</translation>
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
        <source>When the order was made, in your time zone (%1)</source>
        <translation>Wann die Bestellung angelegt wurde, in Ihrer Zeitzone (%1)</translation>
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
        <source>When the server said so, in your time zone (%1)</source>
        <translation>Wann der Server es sagte, in Ihrer Zeitzone (%1)</translation>
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
        <source>%1 of %n lines</source>
        <comment>so many of all lines are cancelled</comment>
        <translation>
            <numerusform>%1 von %n Pos.</numerusform>
            <numerusform>%1 von %n Pos.</numerusform>
        </translation>
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
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>PO number, customer, SKU, item or tracking</source>
        <translation>Bestellnummer, Kunde, SKU, Artikel oder Sendungsnummer</translation>
    </message>
    <message>
        <source>Filters as you type. Enter asks the server for a PO number or an order id.</source>
        <translation>Filtert beim Tippen. Die Eingabetaste fragt den Server nach einer Bestellnummer oder Bestell-ID.</translation>
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
        <source>%n orders have the PO number “%1”</source>
        <translation>
            <numerusform>%n Bestellung hat die Nummer „%1“</numerusform>
            <numerusform>%n Bestellungen haben die Nummer „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the right one by customer and date.</source>
        <translation>Wählen Sie die richtige nach Kunde und Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read</source>
        <translation>
            <numerusform>%n Bestellung ließ sich nicht lesen</numerusform>
            <numerusform>%n Bestellungen ließen sich nicht lesen</numerusform>
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
</TS>
