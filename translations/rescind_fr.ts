<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Rescind::Account</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>Bac à sable de l’éditeur</translation>
    </message>
    <message>
        <source>Sandbox on this machine</source>
        <translation>Bac à sable sur cet ordinateur</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
</context>
<context>
    <name>Rescind::AccountBar</name>
    <message>
        <source>with a pasted token</source>
        <translation>avec un jeton collé</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté comme</translation>
    </message>
    <message>
        <source>S&amp;eat</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Whose chair you sit in: the sandbox lets you try each side</source>
        <translation>À la place de qui vous agissez : le bac à sable permet d’essayer chaque rôle</translation>
    </message>
    <message>
        <source>nobody: not signed in</source>
        <translation>personne : non connecté</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>connexion en cours…</translation>
    </message>
    <message>
        <source>%1  –  the session has ended</source>
        <translation>%1  –  la session est terminée</translation>
    </message>
    <message>
        <source>The token ends at %1 and is renewed before.</source>
        <translation>Le jeton expire à %1 et sera renouvelé avant.</translation>
    </message>
    <message>
        <source>%1, on: %2</source>
        <comment>who, the kind of server</comment>
        <translation>%1, sur : %2</translation>
    </message>
</context>
<context>
    <name>Rescind::Action</name>
    <message>
        <source>Cancel order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>Annuler l’article</translation>
    </message>
    <message>
        <source>Confirm cancellation of the order</source>
        <translation>Confirmer l’annulation de la commande</translation>
    </message>
    <message>
        <source>Reject cancellation of the order</source>
        <translation>Refuser l’annulation de la commande</translation>
    </message>
    <message>
        <source>Confirm cancellation of the item</source>
        <translation>Confirmer l’annulation de l’article</translation>
    </message>
    <message>
        <source>Reject cancellation of the item</source>
        <translation>Refuser l’annulation de l’article</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectuée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rejet du serveur</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Not sent: the order had changed</source>
        <translation>Non envoyée : la commande avait changé</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionOffers</name>
    <message>
        <source>No order is chosen.</source>
        <translation>Aucune commande n’est choisie.</translation>
    </message>
    <message>
        <source>No line item is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionTexts</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The order has changed since you decided.</source>
        <translation>La commande a changé depuis votre décision.</translation>
    </message>
    <message>
        <source>The order has changed since you decided, and this would now do something else.</source>
        <translation>La commande a changé depuis votre décision, et cette action aurait maintenant un autre effet.</translation>
    </message>
    <message>
        <source>The server no longer shows that a cancellation was requested.</source>
        <translation>Le serveur n’indique plus qu’une annulation a été demandée.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it again and decide anew.</source>
        <translation>Rien n’a été envoyé. Regardez encore une fois et décidez de nouveau.</translation>
    </message>
    <message>
        <source>The server shows you no such order, so nothing was sent.</source>
        <translation>Le serveur ne vous montre aucune commande de ce genre ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the order&apos;s identifier, and the server&apos;s address.</source>
        <translation>Vérifiez l’identifiant de la commande et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The order could not be read beforehand, so nothing was sent to change it.</source>
        <translation>La commande n’a pas pu être lue au préalable ; rien n’a donc été envoyé pour la modifier.</translation>
    </message>
    <message>
        <source>It was stopped before it left this computer. Nothing was sent.</source>
        <translation>L’envoi a été arrêté avant de quitter cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Neither an order nor a line item is named. Nothing was sent.</source>
        <translation>Ni commande ni ligne n’est désignée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server took the confirmation: the cancellation is confirmed. That is final.</source>
        <translation>Le serveur a accepté la confirmation : l’annulation est confirmée. C’est définitif.</translation>
    </message>
    <message>
        <source>The server took the rejection: the cancellation is rejected. That is final.</source>
        <translation>Le serveur a accepté le refus : l’annulation est refusée. C’est définitif.</translation>
    </message>
    <message>
        <source>The server took the request, and already shows it as cancelled.</source>
        <translation>Le serveur a accepté la demande et l’indique déjà comme annulée.</translation>
    </message>
    <message>
        <source>The server took the request. It is not cancelled yet: the supplier has to confirm.</source>
        <translation>Le serveur a accepté la demande. Rien n’est encore annulé : le fournisseur doit confirmer.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a line item, %2 a sentence</extracomment>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>Others, not named here: %1</source>
        <translation>Autres, non nommées ici : %1</translation>
    </message>
    <message>
        <source>Not part of it: %1</source>
        <extracomment>%1 is a list of line items with reasons, in whole sentences</extracomment>
        <translation>Non comprises : %1</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>%1 indique que cela est impossible (422).</translation>
    </message>
    <message>
        <source>%1 It said: “%2”.</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words</extracomment>
        <translation>%1 Il a répondu : « %2 ».</translation>
    </message>
    <message>
        <source>The order could not be read afterwards, so it can&apos;t be said why.</source>
        <translation>La commande n’a pas pu être lue ensuite ; on ne peut donc pas dire pourquoi.</translation>
    </message>
    <message>
        <source>It can&apos;t be explained here, because it is not known which order the line item belongs to.</source>
        <translation>Cela ne peut pas être expliqué ici, car on ne sait pas à quelle commande appartient la ligne.</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is requested.</source>
        <translation>La commande a été relue : l’envoi est bien arrivé, et l’annulation est demandée.</translation>
    </message>
    <message>
        <source>The supplier has to confirm.</source>
        <translation>Le fournisseur doit confirmer.</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is rejected.</source>
        <translation>La commande a été relue : l’envoi est bien arrivé, et l’annulation est refusée.</translation>
    </message>
    <message>
        <source>The order was read again: it shows as cancelled.</source>
        <translation>La commande a été relue : elle apparaît comme annulée.</translation>
    </message>
    <message>
        <source>The order was read again: it did not take effect.</source>
        <translation>La commande a été relue : l’envoi n’a pas eu d’effet.</translation>
    </message>
    <message>
        <source>The order was read again, and that does not tell whether it arrived.</source>
        <translation>La commande a été relue, et cela ne dit pas si l’envoi est arrivé.</translation>
    </message>
    <message>
        <source>The order could not be read again either.</source>
        <translation>La commande n’a pas pu être relue non plus.</translation>
    </message>
    <message>
        <source>It could not be looked up, because it is not known which order the line item belongs to.</source>
        <translation>La vérification a été impossible, car on ne sait pas à quelle commande appartient la ligne.</translation>
    </message>
    <message>
        <source>Don&apos;t repeat it before you know: look at the order again, or ask the other side.</source>
        <translation>Ne recommencez pas avant de savoir : regardez la commande encore une fois, ou interrogez l’autre partie.</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>Elle est expédiée.</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>Elle est expédiée : numéro de suivi %1.</translation>
    </message>
    <message>
        <source>It is cancelled already, and yet the server also shows a shipment.</source>
        <translation>Elle est déjà annulée, et pourtant le serveur indique aussi une expédition.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Elle est déjà annulée.</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation already.</source>
        <translation>Le fournisseur a déjà refusé l’annulation.</translation>
    </message>
    <message>
        <source>Its cancellation is requested already.</source>
        <translation>Son annulation est déjà demandée.</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>Le serveur n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>The server shows it as “%1”.</source>
        <extracomment>%1 is a status in the server&apos;s own word</extracomment>
        <translation>Le serveur l’indique comme « %1 ».</translation>
    </message>
    <message>
        <source>The order does not have this line item.</source>
        <translation>La commande ne contient pas cette ligne.</translation>
    </message>
    <message>
        <source>The order has no line items. The server did not say why.</source>
        <translation>La commande ne contient aucune ligne. Le serveur n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>Each line item: %1</source>
        <translation>Chaque ligne : %1</translation>
    </message>
    <message>
        <source>You took it back in time. Nothing was sent.</source>
        <translation>Vous l’avez retirée à temps. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The program ended before this was sent, and it is not sent now. Ask for it again if you still want it.</source>
        <translation>Le programme s’est terminé avant l’envoi, et rien n’est envoyé maintenant. Refaites la demande si vous la souhaitez toujours.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent. It may have arrived or not.</source>
        <translation>Le programme s’est terminé pendant l’envoi. Celui-ci est peut-être arrivé, peut-être pas.</translation>
    </message>
    <message>
        <source>Look at the order before you ask for it again.</source>
        <translation>Regardez la commande avant de refaire la demande.</translation>
    </message>
    <message>
        <source>Another window of this program has taken it over, so nothing was sent from here.</source>
        <translation>Une autre fenêtre de ce programme s’en est chargée ; rien n’a donc été envoyé d’ici.</translation>
    </message>
    <message>
        <source>This outcome could not be written down yet.</source>
        <translation>Cette issue n’a pas encore pu être notée.</translation>
    </message>
    <message>
        <source>You decided to ask again.</source>
        <translation>Vous avez décidé de redemander.</translation>
    </message>
    <message>
        <source>You closed it as it stood.</source>
        <translation>Vous l’avez close en l’état.</translation>
    </message>
    <message>
        <source>Several in a row have failed, so nothing more is sent for now.</source>
        <translation>Plusieurs envois de suite ont échoué ; rien d’autre n’est donc envoyé pour le moment.</translation>
    </message>
    <message>
        <source>It goes on by itself once the server can be read again.</source>
        <translation>L’envoi reprend de lui-même dès que le serveur peut de nouveau être lu.</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation is requested. The supplier has to confirm.</source>
        <translation>La commande a été relue : l’annulation est demandée. Le fournisseur doit confirmer.</translation>
    </message>
    <message>
        <source>The supplier has confirmed: it shows as cancelled.</source>
        <translation>Le fournisseur a confirmé : l’annulation est indiquée comme faite.</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation.</source>
        <translation>Le fournisseur a refusé l’annulation.</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation shows as rejected.</source>
        <translation>La commande a été relue : l’annulation y apparaît comme refusée.</translation>
    </message>
    <message>
        <source>The order was read again, and shows that it arrived.</source>
        <translation>La commande a été relue et montre que l’envoi est arrivé.</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Un nouvel essai a lieu de lui-même toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>It had not left this computer when sending was paused. It waits for its turn again.</source>
        <translation>L’envoi n’avait pas quitté cet ordinateur au moment de la pause. Il attend de nouveau son tour.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionsPane</name>
    <message>
        <source>Confirm cancellation</source>
        <translation>Confirmer l’annulation</translation>
    </message>
    <message>
        <source>Reject cancellation</source>
        <translation>Refuser l’annulation</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>Annuler l’article</translation>
    </message>
    <message>
        <source>Confirm cancellation: my part</source>
        <translation>Confirmer l’annulation : ma part</translation>
    </message>
    <message>
        <source>Reject cancellation: my part</source>
        <translation>Refuser l’annulation : ma part</translation>
    </message>
    <message>
        <source>Confirm cancellation: this line</source>
        <translation>Confirmer l’annulation : cette ligne</translation>
    </message>
    <message>
        <source>Reject cancellation: this line</source>
        <translation>Refuser l’annulation : cette ligne</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Act on the &amp;whole order instead</source>
        <translation>Agir plutôt sur la commande &amp;entière</translation>
    </message>
    <message>
        <source>Lets go of the chosen line</source>
        <translation>Ne plus choisir cette ligne</translation>
    </message>
    <message>
        <source>Chosen line: %1</source>
        <translation>Ligne choisie : %1</translation>
    </message>
    <message>
        <source>No line chosen: answers are for your whole part of the order</source>
        <translation>Aucune ligne choisie : les réponses valent pour toute votre part de la commande</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Aucune ligne choisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deeds, why they are off</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityDetails</name>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>%1, PO %2</source>
        <comment>a deed, a PO number</comment>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sign in to decide what becomes of it.</source>
        <translation>Connectez-vous pour décider de la suite.</translation>
    </message>
    <message>
        <source>It was asked for by another account (%1, at %2). Sign in there to decide what becomes of it.</source>
        <translation>C’est un autre compte qui l’a demandé (%1, sur %2). Connectez-vous avec ce compte pour décider de la suite.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityFilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectuée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of rows, their count</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a deed, an item</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>with a pasted token</source>
        <translation>avec un jeton collé</translation>
    </message>
    <message>
        <source>row %L1</source>
        <comment>of a list</comment>
        <translation>ligne %L1</translation>
    </message>
    <message>
        <source>When it was asked for, in the time zone %1</source>
        <translation>Quand la demande a été faite, dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The order&apos;s PO number</source>
        <translation>Le numéro de la commande</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Où en est l’action</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since when it is in this state, in the time zone %1</source>
        <translation>Depuis quand elle est dans cet état, dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What happened, in whole sentences</source>
        <translation>Ce qui s’est passé, en phrases complètes</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>What was noted with it; it is kept here and never sent</source>
        <translation>Ce qui a été noté à ce sujet ; cela reste ici et n’est jamais envoyé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Qui l’a demandé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where it stood in a list that was acted on</source>
        <translation>Sa place dans une liste traitée</translation>
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
        <translation>&amp;Tous sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Go to the order</source>
        <translation>&amp;Aller à la commande</translation>
    </message>
    <message>
        <source>Activity – Rescind</source>
        <translation>Activité – Rescind</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>PO number, reason, person, id or what came of it</source>
        <translation>N° de commande, motif, personne, identifiant ou suite</translation>
    </message>
    <message>
        <source>Also what was asked for by other accounts and in the terminal</source>
        <translation>Aussi ce qui a été demandé par d’autres comptes et dans le terminal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Nothing of this kind was asked for</source>
        <translation>Rien de ce genre n’a été demandé</translation>
    </message>
    <message>
        <source>Take words out of the search, or press “All”.</source>
        <translation>Retirez des mots de la recherche, ou appuyez sur « Tout ».</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Rien n’a encore été demandé</translation>
    </message>
    <message>
        <source>What you ask to cancel, confirm or reject is listed here, with what became of it.</source>
        <translation>Vos demandes d’annulation, vos confirmations et vos refus figurent ici, avec ce qu’il en est advenu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed, newest first</source>
        <translation>
            <numerusform>%Ln entrée, la plus récente d’abord</numerusform>
            <numerusform>%Ln entrées, les plus récentes d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked for by an item&apos;s id alone: which order that is in is not known.</source>
        <translation>La demande ne portait que l’identifiant d’un article : on ne sait pas dans quelle commande il se trouve.</translation>
    </message>
    <message>
        <source>Shows the order in the main window (Enter)</source>
        <translation>Affiche la commande dans la fenêtre principale (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>That is too much for the clipboard: %Ln rows at most</source>
        <translation>
            <numerusform>C’est trop pour le presse-papiers : %Ln ligne au plus</numerusform>
            <numerusform>C’est trop pour le presse-papiers : %Ln lignes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be copied</source>
        <translation>Les lignes n’ont pas pu être copiées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>%Ln ligne copiée en tableau</numerusform>
            <numerusform>%Ln lignes copiées en tableau</numerusform>
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
        <translation>Type de compte non connu</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Détaillant</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
</context>
<context>
    <name>Rescind::AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>Langue à ajouter</translation>
    </message>
    <message>
        <source>Begin with the texts in</source>
        <translation>Partir des textes en</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Begin with the texts in</source>
        <translation>&amp;Partir des textes en</translation>
    </message>
    <message>
        <source>Its texts begin as those of the other language, to be rewritten one by one. Dates and numbers are written in it at once.</source>
        <translation>Ses textes sont d’abord ceux de l’autre langue, à réécrire un par un. Les dates et les nombres y sont tout de suite écrits à sa façon.</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Ajouter la langue</translation>
    </message>
    <message>
        <source>Don&apos;t add any</source>
        <translation>Ne rien ajouter</translation>
    </message>
</context>
<context>
    <name>Rescind::ApiError</name>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403).</source>
        <translation>%1 indique que votre compte n’y est pas autorisé (403).</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403): it needs the permission %2.</source>
        <translation>%1 indique que votre compte n’y est pas autorisé (403) : il lui faut l’autorisation %2.</translation>
    </message>
    <message>
        <source>No address can be made of this identifier, so the server cannot be asked about it.</source>
        <translation>Cet identifiant ne permet pas de former une adresse ; le serveur ne peut donc pas être interrogé à ce sujet.</translation>
    </message>
    <message>
        <source>%1 has nothing there (404): it was not found, or the address is wrong.</source>
        <translation>%1 n’a rien à cet endroit (404) : cela n’a pas été trouvé, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>%1 takes this from a retailer&apos;s account alone (409).</source>
        <translation>%1 ne l’accepte que d’un compte de détaillant (409).</translation>
    </message>
    <message>
        <source>%1 takes this from a supplier&apos;s account alone (409).</source>
        <translation>%1 ne l’accepte que d’un compte de fournisseur (409).</translation>
    </message>
    <message>
        <source>%1 does not take this from your kind of account (409).</source>
        <translation>%1 ne l’accepte pas de votre type de compte (409).</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done, and did not say why (422).</source>
        <translation>%1 indique que cela est impossible, sans dire pourquoi (422).</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>%1 indique que cela est impossible (422).</translation>
    </message>
    <message>
        <source>%1 pointed to another address instead of answering (%2).</source>
        <translation>%1 a renvoyé vers une autre adresse au lieu de répondre (%2).</translation>
    </message>
    <message>
        <source>%1 pointed to %2 instead of answering (%3).</source>
        <translation>%1 a renvoyé vers %2 au lieu de répondre (%3).</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: it must begin with https://.</source>
        <translation>L’adresse donnée pour %1 est inutilisable : elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: %2</source>
        <translation>L’adresse donnée pour %1 est inutilisable : %2</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server.</source>
        <translation>Ce qui a répondu au nom de %1 n’a pas pu prouver qu’il s’agit bien de ce serveur.</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server: %2</source>
        <translation>Ce qui a répondu au nom de %1 n’a pas pu prouver qu’il s’agit bien de ce serveur : %2</translation>
    </message>
    <message>
        <source>%1 says that something is missing from the request (400).</source>
        <translation>%1 indique qu’il manque quelque chose dans la requête (400).</translation>
    </message>
    <message>
        <source>%1 did not accept who you are (401): the user name, the password or the token is wrong, or the token has expired.</source>
        <translation>%1 n’a pas reconnu qui vous êtes (401) : le nom d’utilisateur, le mot de passe ou le jeton est faux, ou le jeton a expiré.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of request there (405).</source>
        <translation>%1 n’accepte pas ce type de requête à cet endroit (405).</translation>
    </message>
    <message>
        <source>%1 could not read the request (415).</source>
        <translation>%1 n’a pas pu lire la requête (415).</translation>
    </message>
    <message>
        <source>%1 received too many requests and asks to wait (429).</source>
        <translation>%1 a reçu trop de requêtes et demande d’attendre (429).</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation>%1 est en panne de son côté (%2).</translation>
    </message>
    <message>
        <source>%1 answered with a code that its documentation does not know (%2).</source>
        <translation>%1 a répondu par un code que sa documentation ne connaît pas (%2).</translation>
    </message>
    <message>
        <source>What answered as %1 is not the Crux Connect API: it sent something else, perhaps a web page.</source>
        <translation>Ce qui a répondu au nom de %1 n’est pas l’API de Crux Connect : la réponse est autre chose, peut-être une page web.</translation>
    </message>
    <message>
        <source>%1 sent an answer of an undocumented form, so it could not be read.</source>
        <translation>%1 a envoyé une réponse d’une forme non documentée, qui n’a donc pas pu être lue.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off before its end.</source>
        <translation>La réponse envoyée par %1 s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>%1 sent more than such an answer may hold, so it was not read to its end.</source>
        <translation>%1 a envoyé plus que ce qu’une telle réponse peut contenir ; elle n’a donc pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Your network knows no computer named %1.</source>
        <translation>Votre réseau ne connaît aucun ordinateur nommé %1.</translation>
    </message>
    <message>
        <source>Nothing at %1 takes calls: the connection was refused.</source>
        <translation>Rien n’accepte d’appels sur %1 : la connexion a été refusée.</translation>
    </message>
    <message>
        <source>This computer has no network by which it could reach %1.</source>
        <translation>Cet ordinateur n’a pas de réseau permettant d’atteindre %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>La connexion avec %1 a été perdue avant qu’une réponse n’arrive.</translation>
    </message>
    <message>
        <source>The proxy between you and %1 failed, or did not let the call through.</source>
        <translation>Le proxy entre vous et %1 est en panne, ou n’a pas laissé passer l’appel.</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time.</source>
        <translation>Aucune connexion avec %1 n’a pu être établie à temps.</translation>
    </message>
    <message>
        <source>Nothing more came from %1, so the call was ended.</source>
        <translation>L’appel vers %1 a été interrompu, car plus rien n’arrivait.</translation>
    </message>
    <message>
        <source>The answer of %1 took too long, so the call was ended.</source>
        <translation>La réponse envoyée par %1 a pris trop de temps ; l’appel a donc été interrompu.</translation>
    </message>
    <message>
        <source>The call to %1 was stopped on this computer.</source>
        <translation>L’appel vers %1 a été arrêté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, as the server asks</source>
        <comment>after: try again</comment>
        <translation>dans %1, comme le demande le serveur</translation>
    </message>
    <message>
        <source>in a few minutes</source>
        <comment>after: try again</comment>
        <translation>dans quelques minutes</translation>
    </message>
    <message>
        <source>Try again %1.</source>
        <translation>Réessayez %1.</translation>
    </message>
    <message>
        <source>Refresh %1 and look what became of it before you do it again.</source>
        <translation>Actualisez %1 et regardez ce qu’il en est advenu avant de recommencer.</translation>
    </message>
    <message>
        <source>Sign in with a retailer&apos;s account, or ask the retailer to do it.</source>
        <translation>Connectez-vous avec un compte de détaillant, ou demandez au détaillant de le faire.</translation>
    </message>
    <message>
        <source>Sign in with a supplier&apos;s account, or ask the supplier to do it.</source>
        <translation>Connectez-vous avec un compte de fournisseur, ou demandez au fournisseur de le faire.</translation>
    </message>
    <message>
        <source>Sign in with the other kind of account, or ask its owner to do it.</source>
        <translation>Connectez-vous avec l’autre type de compte, ou demandez à son titulaire de le faire.</translation>
    </message>
    <message>
        <source>%1 The words that came with it: “%2”</source>
        <translation>%1 Le texte qui l’accompagnait : « %2 »</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The request may have arrived and been carried out; that could not be observed.</source>
        <translation>La requête est peut-être arrivée et a peut-être été exécutée ; cela n’a pas pu être observé.</translation>
    </message>
    <message>
        <source>The request arrived and was refused, so nothing was changed by it.</source>
        <translation>La requête est arrivée et a été rejetée ; elle n’a donc rien changé.</translation>
    </message>
    <message>
        <source>The request arrived; nothing was sent on to the other address.</source>
        <translation>La requête est arrivée ; rien n’a été transmis à l’autre adresse.</translation>
    </message>
    <message>
        <source>The request arrived; whether it was carried out, the answer does not tell.</source>
        <translation>La requête est arrivée ; la réponse ne dit pas si elle a été exécutée.</translation>
    </message>
    <message>
        <source>This is a defect of Rescind and not your mistake; trying again will not help. Please report it.</source>
        <translation>C’est un défaut de Rescind et non une erreur de votre part ; réessayer n’y changera rien. Merci de le signaler.</translation>
    </message>
    <message>
        <source>Sign in again, and check the user name and the password.</source>
        <translation>Reconnectez-vous, et vérifiez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission, then sign in again.</source>
        <translation>Demandez cette autorisation à l’administration de votre organisation, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission %1, then sign in again.</source>
        <translation>Demandez l’autorisation %1 à l’administration de votre organisation, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Look for it in the list instead.</source>
        <translation>Cherchez-la plutôt dans la liste.</translation>
    </message>
    <message>
        <source>Check what you looked for, then the server&apos;s address and release in the sign-in.</source>
        <translation>Vérifiez ce que vous cherchiez, puis l’adresse et la version du serveur dans la connexion.</translation>
    </message>
    <message>
        <source>Refresh to see its present state: it may have shipped, or been cancelled or answered meanwhile.</source>
        <translation>Actualisez pour voir l’état actuel : entre-temps, il a pu y avoir une expédition, une annulation ou une réponse.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. On a public network, open its sign-in page in a web browser first.</source>
        <translation>Vérifiez l’adresse du serveur. Sur un réseau public, ouvrez d’abord la page de connexion de ce réseau dans un navigateur.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and release. If they are right, the API has changed: please report it.</source>
        <translation>Vérifiez l’adresse et la version du serveur. Si elles sont justes, l’API a changé : merci de le signaler.</translation>
    </message>
    <message>
        <source>Ask for less at once, for example a shorter span of time.</source>
        <translation>Demandez moins à la fois, par exemple une période plus courte.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s address in the sign-in.</source>
        <translation>Corrigez l’adresse du serveur dans la connexion.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s address and your network connection.</source>
        <translation>Vérifiez l’orthographe de l’adresse du serveur et votre connexion réseau.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port; if they are right, it is not running at the moment.</source>
        <translation>Vérifiez l’adresse et le port du serveur ; s’ils sont justes, il n’est pas en marche en ce moment.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings, or ask who looks after your network.</source>
        <translation>Vérifiez le proxy dans les réglages réseau de votre système, ou adressez-vous aux responsables de votre réseau.</translation>
    </message>
    <message>
        <source>Do not go on. Check the server&apos;s address and this computer&apos;s clock, and ask who looks after your network.</source>
        <translation>N’allez pas plus loin. Vérifiez l’adresse du serveur et l’horloge de cet ordinateur, et adressez-vous aux responsables de votre réseau.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Rescind::Attention</name>
    <message>
        <source>While you were elsewhere: %1</source>
        <comment>how many of what</comment>
        <translation>En votre absence : %1</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>Afficher la première</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchConfirmation</name>
    <message>
        <source>Real orders of real people</source>
        <translation>De vraies commandes de vraies personnes</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list are left out, for the reasons shown.</source>
        <translation>
            <numerusform>%Ln ligne de la liste est laissée de côté, pour la raison indiquée.</numerusform>
            <numerusform>%Ln lignes de la liste sont laissées de côté, pour les raisons indiquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not always show whether a cancellation was requested. Go on only if you know of the requests.</source>
        <translation>Le serveur n’indique pas toujours si une annulation a été demandée. Ne poursuivez que si vous avez connaissance des demandes.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchFilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of rows, their count</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchModel</name>
    <message>
        <source>Several orders</source>
        <translation>Plusieurs commandes</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The row of the list, as a spreadsheet counts it</source>
        <translation>La ligne de la liste, telle que la compte un tableur</translation>
    </message>
    <message>
        <source>What stands in the list, letter for letter</source>
        <translation>Ce qui figure dans la liste, caractère pour caractère</translation>
    </message>
    <message>
        <source>The PO number of the order that was found</source>
        <translation>Le numéro de la commande trouvée</translation>
    </message>
    <message>
        <source>The line item it concerns; empty when it is the whole order</source>
        <translation>La ligne de commande concernée ; vide quand il s’agit de la commande entière</translation>
    </message>
    <message>
        <source>What will become of it, or what became of it</source>
        <translation>Ce qu’il en adviendra, ou ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>The number or uuid that was written down when the list was sent; the list itself is not kept</source>
        <translation>Le numéro ou l’UUID noté à l’envoi de la liste ; la liste elle-même n’est pas conservée</translation>
    </message>
    <message>
        <source>Order had changed</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>You took it out. It is not sent with this list.</source>
        <translation>Vous l’avez écartée. Elle n’est pas envoyée avec cette liste.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchPlan</name>
    <message>
        <source>Row %1 names the same.</source>
        <translation>La ligne %1 désigne la même chose.</translation>
    </message>
    <message>
        <source>No order of yours has this PO number. Nothing is sent for it.</source>
        <translation>Aucune de vos commandes ne porte ce numéro. Rien n’est envoyé à ce titre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have this PO number: %1. Name the one you mean by its uuid.</source>
        <translation>
            <numerusform>%Ln commande porte ce numéro : %1. Désignez celle que vous voulez par son UUID.</numerusform>
            <numerusform>%Ln commandes portent ce numéro : %1. Désignez celle que vous voulez par son UUID.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your orders has this line item. Nothing is sent for it.</source>
        <translation>Aucune de vos commandes ne contient cette ligne. Rien n’est envoyé à ce titre.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchReport</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne de liste</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchSourcePane</name>
    <message>
        <source>&amp;Open a list…</source>
        <translation>&amp;Ouvrir une liste…</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>Co&amp;ller une liste</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>A CSV or XLSX file</source>
        <translation>Un fichier CSV ou XLSX</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>What the clipboard holds: a column, or any text with PO numbers or uuids</source>
        <translation>Le contenu du presse-papiers : une colonne, ou tout texte comportant des numéros de commande ou des UUID</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>Pour vos propres notes : Crux Connect n’a pas de champ pour cela, le motif n’est donc pas envoyé.</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motif (facultatif)</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <translation>Choisir que faire</translation>
    </message>
    <message>
        <source>Nothing: you may only look</source>
        <translation>Rien : vous pouvez seulement consulter</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Listes (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Vous pouvez aussi déposer un fichier ici.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1 : lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1 : %Ln ligne</numerusform>
            <numerusform>%1 : %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a target, passed over</source>
        <translation>
            <numerusform>%Ln sans cible, ignorée</numerusform>
            <numerusform>%Ln sans cible, ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be taken</source>
        <translation>Cette liste ne peut pas être acceptée</translation>
    </message>
    <message>
        <source>The selected orders</source>
        <translation>Les commandes sélectionnées</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchVerdict</name>
    <message>
        <source>Will be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Already so, or already asked for</source>
        <translation>Déjà fait ou déjà demandé</translation>
    </message>
    <message>
        <source>Has shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Several orders have this PO number</source>
        <translation>Plusieurs commandes portent ce numéro</translation>
    </message>
    <message>
        <source>Not yours to do</source>
        <translation>Pas de votre ressort</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible maintenant</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Could not be looked up</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Écartée</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchWindow</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore environ %Ln seconde</numerusform>
            <numerusform>encore environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore environ %Ln minute</numerusform>
            <numerusform>encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>encore environ %Ln heure</numerusform>
            <numerusform>encore environ %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)</source>
        <translation>
            <numerusform>Demander l’annulation de %Ln commande</numerusform>
            <numerusform>Demander l’annulation de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)</source>
        <translation>
            <numerusform>Demander l’annulation de %Ln article</numerusform>
            <numerusform>Demander l’annulation de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel my part of %Ln order(s)</source>
        <translation>
            <numerusform>Confirmer : annuler ma part de %Ln commande</numerusform>
            <numerusform>Confirmer : annuler ma part de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep my part of %Ln order(s)</source>
        <translation>
            <numerusform>Refuser : garder ma part de %Ln commande</numerusform>
            <numerusform>Refuser : garder ma part de %Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln item(s)</source>
        <translation>
            <numerusform>Confirmer : annuler %Ln article</numerusform>
            <numerusform>Confirmer : annuler %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln item(s)</source>
        <translation>
            <numerusform>Refuser : garder %Ln article</numerusform>
            <numerusform>Refuser : garder %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>Demander l’annulation de %Ln commande ?</numerusform>
            <numerusform>Demander l’annulation de %Ln commandes ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)?</source>
        <translation>
            <numerusform>Demander l’annulation de %Ln article ?</numerusform>
            <numerusform>Demander l’annulation de %Ln articles ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>Confirmer l’annulation de votre part de %Ln commande ?</numerusform>
            <numerusform>Confirmer l’annulation de votre part de %Ln commandes ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>Refuser l’annulation de votre part de %Ln commande ?</numerusform>
            <numerusform>Refuser l’annulation de votre part de %Ln commandes ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>Confirmer l’annulation de %Ln article ?</numerusform>
            <numerusform>Confirmer l’annulation de %Ln articles ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>Refuser l’annulation de %Ln article ?</numerusform>
            <numerusform>Refuser l’annulation de %Ln articles ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln demande part au fournisseur, qui confirme ou refuse. Ce qui est envoyé ne peut plus être retiré.</numerusform>
            <numerusform>%Ln demandes partent aux fournisseurs, qui confirment ou refusent. Ce qui est envoyé ne peut plus être retiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you confirm is cancelled for good. What has been sent can&apos;t be taken back.</source>
        <translation>Ce que vous confirmez est définitivement annulé. Ce qui est envoyé ne peut plus être retiré.</translation>
    </message>
    <message>
        <source>What you reject stands as it was ordered. What has been sent can&apos;t be taken back.</source>
        <translation>Ce que vous refusez d’annuler reste commandé. Ce qui est envoyé ne peut plus être retiré.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>Ne pas répondre maintenant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Batch rows</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies all rows as a table</source>
        <translation>Copie toutes les lignes en tableau</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>Autre &amp;liste</translation>
    </message>
    <message>
        <source>Reads what would become of each row. Nothing is sent by it.</source>
        <translation>Lit ce qu’il adviendrait de chaque ligne. Rien n’est envoyé pour autant.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet. What has been sent goes on to its result.</source>
        <translation>Retire ce qui n’est pas encore envoyé. Ce qui est envoyé suit son cours jusqu’au résultat.</translation>
    </message>
    <message>
        <source>Act on a list – %1 – Rescind</source>
        <translation>Traiter une liste – %1 – Rescind</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <comment>a person, an organisation</comment>
        <translation>comme %1, %2</translation>
    </message>
    <message>
        <source>%1: looking up what would become of each row</source>
        <translation>%1 : vérification de ce qu’il adviendrait de chaque ligne</translation>
    </message>
    <message>
        <source>Nothing is sent by this.</source>
        <translation>Rien n’est envoyé pour autant.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of the rows can be sent</source>
        <translation>
            <numerusform>%1 : %Ln des lignes peut être envoyée</numerusform>
            <numerusform>%1 : %Ln des lignes peuvent être envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none of the rows can be sent</source>
        <translation>%1 : aucune des lignes ne peut être envoyée</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What has been sent goes on to its result.</source>
        <translation>Arrêt en cours : plus rien n’est envoyé. Ce qui est envoyé suit son cours jusqu’au résultat.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet: it leaves in a moment. Stop takes it back.</source>
        <translation>Rien n’est encore envoyé : le départ est imminent. « Arrêter » permet de tout retirer.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Le traitement continue quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>This list was begun when the program ran before.</source>
        <translation>Cette liste a été commencée lors d’une exécution précédente du programme.</translation>
    </message>
    <message>
        <source>%1: the list is done</source>
        <translation>%1 : la liste est terminée</translation>
    </message>
    <message>
        <source>Each row shows what became of it.</source>
        <translation>Chaque ligne indique ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Signing in. Nothing can be sent until then.</source>
        <translation>Connexion en cours. Rien ne peut être envoyé d’ici là.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Each order of the list is read once.</source>
        <translation>Chaque commande de la liste est lue une fois.</translation>
    </message>
    <message>
        <source>The list is read</source>
        <translation>La liste est lue</translation>
    </message>
    <message>
        <source>Check it: you will see what would become of each row before anything is sent.</source>
        <translation>Vérifiez-la : vous verrez ce qu’il adviendrait de chaque ligne avant que quoi que ce soit ne soit envoyé.</translation>
    </message>
    <message>
        <source>Choose what to do with it.</source>
        <translation>Choisissez ce qu’il faut en faire.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Pas encore de liste</translation>
    </message>
    <message>
        <source>Open or drop a CSV or XLSX file, or paste PO numbers or uuids. You will see what would become of each row before anything is sent.</source>
        <translation>Ouvrez ou déposez un fichier CSV ou XLSX, ou collez des numéros de commande ou des UUID. Vous verrez ce qu’il adviendrait de chaque ligne avant que quoi que ce soit ne soit envoyé.</translation>
    </message>
    <message>
        <source>Send only the refused again (%1)…</source>
        <translation>Ne renvoyer que les rejets du serveur (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>Vérifier %Ln ligne</numerusform>
            <numerusform>Vérifier %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Vérifier la liste</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Fichier Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Le rapport est enregistré</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’est pas enregistré</translation>
    </message>
    <message>
        <source>The rows were copied as a table.</source>
        <translation>Les lignes sont copiées en tableau.</translation>
    </message>
    <message>
        <source>Stop takes back what has not been sent yet.</source>
        <translation>« Arrêter » retire ce qui n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>Several lists</source>
        <translation>Plusieurs listes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, not sent.</source>
        <translation>
            <numerusform>%Ln en attente, non envoyée.</numerusform>
            <numerusform>%Ln en attente, non envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected orders were not taken</source>
        <translation>Les commandes sélectionnées n’ont pas été reprises</translation>
    </message>
    <message>
        <source>The results of another list are still here. Press “Another list”, and choose them again.</source>
        <translation>Les résultats d’une autre liste sont encore ici. Appuyez sur « Autre liste », puis choisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Another list is under way. Wait until it has come to its end, and choose them again.</source>
        <translation>Une autre liste est en cours. Attendez qu’elle soit terminée, puis choisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Rows that are taken out are not sent with this list (Delete)</source>
        <translation>Les lignes écartées ne sont pas envoyées avec cette liste (Suppr)</translation>
    </message>
    <message>
        <source>Batch preview</source>
        <translation>Aperçu de la liste</translation>
    </message>
    <message>
        <source>Batch progress</source>
        <translation>Progression de la liste</translation>
    </message>
    <message>
        <source>Act on a list</source>
        <translation>Traiter une liste</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Choose a group to see its rows; select rows to take them out.</source>
        <translation>Rien n’est encore envoyé. Choisissez un groupe pour voir ses lignes ; sélectionnez des lignes pour les écarter.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln row(s) out</source>
        <translation>
            <numerusform>Écar&amp;ter %Ln ligne</numerusform>
            <numerusform>Écar&amp;ter %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pu&amp;t %Ln row(s) back</source>
        <translation>
            <numerusform>Re&amp;mettre %Ln ligne</numerusform>
            <numerusform>Re&amp;mettre %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take rows out</source>
        <translation>Écar&amp;ter des lignes</translation>
    </message>
</context>
<context>
    <name>Rescind::CacheError</name>
    <message>
        <source>The local copy of the orders, %1, cannot be opened, or is not private to you. Check that the file and its folder are yours and no links.</source>
        <translation>La copie locale des commandes, %1, ne peut pas être ouverte, ou d’autres que vous y ont accès. Vérifiez que le fichier et son dossier vous appartiennent et ne sont pas des liens.</translation>
    </message>
    <message>
        <source>Another program has the local copy of the orders open. Close it to use the copy here.</source>
        <translation>Un autre programme a ouvert la copie locale des commandes. Fermez-le pour utiliser la copie ici.</translation>
    </message>
    <message>
        <source>The local copy of the orders was damaged and has been begun afresh. It fills again from the server; nothing that was asked for is lost.</source>
        <translation>La copie locale des commandes était endommagée et a été recommencée. Elle se remplit de nouveau à partir du serveur ; rien de ce qui a été demandé n’est perdu.</translation>
    </message>
    <message>
        <source>There is no room for the local copy of the orders, %1. Make room on the disk.</source>
        <translation>Il n’y a pas de place pour la copie locale des commandes, %1. Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The local copy of the orders, %1, cannot be written to. Make the file and its folder writable.</source>
        <translation>La copie locale des commandes, %1, n’accepte pas l’écriture. Rendez le fichier et son dossier accessibles en écriture.</translation>
    </message>
    <message>
        <source>Reading or writing the local copy of the orders, %1, failed. Check the disk.</source>
        <translation>La lecture ou l’écriture de la copie locale des commandes, %1, a échoué. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The local copy of the orders cannot be encrypted, so none is kept.</source>
        <translation>La copie locale des commandes ne peut pas être chiffrée ; il n’en est donc conservé aucune.</translation>
    </message>
    <message>
        <source>The local copy of the orders is not open.</source>
        <translation>La copie locale des commandes n’est pas ouverte.</translation>
    </message>
</context>
<context>
    <name>Rescind::Cancellation</name>
    <message>
        <source>No cancellation shown</source>
        <translation>Aucune annulation visible</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>Refusée par le fournisseur</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Not known: the server shows no lines</source>
        <translation>Non connue : le serveur n’indique aucune ligne</translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %Ln line(s)</source>
        <translation>
            <numerusform>Non connue pour %1 sur %Ln ligne</numerusform>
            <numerusform>Non connue pour %1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed: %1 rejected, %2 requested, %3 cancelled</source>
        <translation>Mixte – refusées : %1, demandées : %2, annulées : %3</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>Annulation refusée</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>Annulation demandée</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines cancelled</source>
        <translation>
            <numerusform>Annulée : %1 sur %Ln ligne</numerusform>
            <numerusform>Annulées : %1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
</context>
<context>
    <name>Rescind::CaseSheet</name>
    <message>
        <source>somebody with a token</source>
        <translation>quelqu’un avec un jeton</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made on %1 by %2, on: %3</source>
        <comment>a time, who, the kind of server</comment>
        <translation>Établie le %1 par %2, sur : %3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a deed, how far it has come, when</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, the server&apos;s words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>rien, depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>Le serveur n’indique aucune ligne dans cette commande.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Le serveur dit</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Notre demande</translation>
    </message>
    <message>
        <source> (answer %1)</source>
        <comment>an HTTP status</comment>
        <translation> (réponse %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, an explanation</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <translation>la réponse du serveur</translation>
    </message>
    <message>
        <source>a look at the order</source>
        <translation>une lecture de la commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, a line item</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>A parcel was recorded for %1: %2</source>
        <comment>a line item, a tracking number</comment>
        <translation>Un colis a été enregistré pour %1 : %2</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>aucun numéro de suivi</translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>La commande a été créée</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Le serveur a dit : %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
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
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was asked for from this computer could not be read: %1</source>
        <translation>Ce qui a été demandé depuis cet ordinateur n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>Only what was asked for from this computer is known here, and what the server shows. When a supplier answered, or what was asked for elsewhere, the server does not tell.</source>
        <translation>On ne connaît ici que ce qui a été demandé depuis cet ordinateur et ce que le serveur indique. Quand un fournisseur a répondu, ou ce qui a été demandé ailleurs, le serveur ne le dit pas.</translation>
    </message>
    <message>
        <source>Case sheet: PO number %1</source>
        <translation>Fiche de dossier : commande n° %1</translation>
    </message>
    <message>
        <source>As the server said on %1</source>
        <translation>D’après le serveur, le %1</translation>
    </message>
    <message>
        <source>Line item: %1</source>
        <translation>Ligne : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line item(s) are not told of in full here.</source>
        <translation>
            <numerusform>%Ln autre ligne n’est pas détaillée ici.</numerusform>
            <numerusform>%Ln autres lignes ne sont pas détaillées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>Le serveur n’indique aucune ligne</translation>
    </message>
    <message>
        <source>we asked: %1</source>
        <translation>notre demande : %1</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln line item(s)</source>
        <translation>
            <numerusform>Liste de %Ln ligne</numerusform>
            <numerusform>Liste de %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>As the server said on %1 or later</source>
        <translation>D’après le serveur, le %1 ou plus tard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Rescind::ChipLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what, state</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandLine</name>
    <message>
        <source>Open the sign-in for this server.</source>
        <translation>Ouvrir la connexion pour ce serveur.</translation>
    </message>
    <message>
        <source>The release of the API: timp or v1.</source>
        <translation>La version de l’API : timp ou v1.</translation>
    </message>
    <message>
        <source>Try everything: start a sandbox on this machine and sit down in it as the retailer.</source>
        <translation>Tout essayer : démarrer un bac à sable sur cet ordinateur et y prendre la place du détaillant.</translation>
    </message>
    <message>
        <source>Further arguments for the sandbox, such as &quot;--orders 500&quot;.</source>
        <translation>Autres arguments pour le bac à sable, par exemple « --orders 500 ».</translation>
    </message>
    <message>
        <source>In the sandbox, whose seat to take first: retailer, supplier, support, or a user name.</source>
        <translation>Dans le bac à sable, la place à prendre en premier : retailer, supplier, support ou un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>Rescind: review and act on order cancellations in the Crux Connect network.</source>
        <translation>Rescind : consulter, demander et traiter les annulations de commandes du réseau Crux Connect.</translation>
    </message>
    <message>
        <source>This can&apos;t be understood: %1</source>
        <translation>Ceci est incompréhensible : %1</translation>
    </message>
    <message>
        <source>The release is timp or v1, not %1.</source>
        <translation>La version est timp ou v1, pas %1.</translation>
    </message>
    <message>
        <source>The colour scheme is light, dark or system, not %1.</source>
        <translation>Le jeu de couleurs est light, dark ou system, pas %1.</translation>
    </message>
    <message>
        <source>--sandbox starts a server of its own: leave --server out.</source>
        <translation>--sandbox démarre son propre serveur : n’indiquez pas --server.</translation>
    </message>
    <message>
        <source>--keep-days is a number of days, not %1.</source>
        <translation>--keep-days est un nombre de jours, pas %1.</translation>
    </message>
    <message>
        <source>Keep no order longer than this after it was made; 0 keeps all. As in the preferences unless told.</source>
        <translation>Ne conserver aucune commande au-delà de ce nombre de jours après sa création ; 0 les conserve toutes. Sans indication, comme dans les préférences.</translation>
    </message>
    <message>
        <source>An order to show, in the window that is open already: rescind://order/UUID or rescind://po/NUMBER.</source>
        <translation>Une commande à afficher dans la fenêtre déjà ouverte : rescind://order/UUID ou rescind://po/NUMÉRO.</translation>
    </message>
    <message>
        <source>One link at a time: %1 is one too many.</source>
        <translation>Un seul lien à la fois : %1 est de trop.</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes du programme</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande du programme</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Aucune commande du programme ne porte ce nom.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>Pas maintenant : %1</translation>
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
        <translation>C’est impossible pour le moment.</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandsModel</name>
    <message>
        <source>key %1</source>
        <translation>touche %1</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>indisponible : %1</translation>
    </message>
</context>
<context>
    <name>Rescind::ConfirmationDialog</name>
    <message>
        <source>For example: customer changed mind</source>
        <translation>Par exemple : le client a changé d’avis</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motif (facultatif)</translation>
    </message>
    <message>
        <source>Real orders of real people</source>
        <translation>De vraies commandes de vraies personnes</translation>
    </message>
    <message>
        <source>PO number %1</source>
        <translation>Numéro de commande %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a PO number, a customer</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté</numerusform>
            <numerusform>%Ln lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>et %Ln autre ligne</numerusform>
            <numerusform>et %Ln autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>quantité %1</translation>
    </message>
    <message>
        <source>The order has changed while you were looking at it</source>
        <translation>La commande a changé pendant que vous la regardiez</translation>
    </message>
    <message>
        <source>Look at the lines again before you decide.</source>
        <translation>Regardez encore une fois les lignes avant de décider.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>J’ai regardé</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>C’est impossible pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the whole order?</source>
        <translation>Demander l’annulation de toute la commande ?</translation>
    </message>
    <message>
        <source>Ask to cancel this item?</source>
        <translation>Demander l’annulation de cet article ?</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of the order?</source>
        <translation>Confirmer l’annulation de votre part de la commande ?</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of the order?</source>
        <translation>Refuser l’annulation de votre part de la commande ?</translation>
    </message>
    <message>
        <source>Confirm the cancellation of this item?</source>
        <translation>Confirmer l’annulation de cet article ?</translation>
    </message>
    <message>
        <source>Reject the cancellation of this item?</source>
        <translation>Refuser l’annulation de cet article ?</translation>
    </message>
    <message>
        <source>The request goes to the supplier, who confirms or rejects it. It can&apos;t be taken back.</source>
        <translation>La demande part au fournisseur, qui la confirme ou la refuse. Elle ne peut plus être retirée.</translation>
    </message>
    <message>
        <source>The request goes to %1, who may confirm or reject. It can&apos;t be taken back.</source>
        <translation>La demande est adressée à %1, à qui il revient de confirmer ou de refuser. Elle ne peut plus être retirée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) will be cancelled for good. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln ligne sera définitivement annulée. C’est irréversible.</numerusform>
            <numerusform>%Ln lignes seront définitivement annulées. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cancellation of %Ln line(s) is refused, and the order stands. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>L’annulation de %Ln ligne est refusée, et la commande est maintenue. C’est irréversible.</numerusform>
            <numerusform>L’annulation de %Ln lignes est refusée, et la commande est maintenue. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln line(s)</source>
        <translation>
            <numerusform>Demander l’annulation de %Ln ligne</numerusform>
            <numerusform>Demander l’annulation de %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the item</source>
        <translation>Demander l’annulation de l’article</translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln line(s)</source>
        <translation>
            <numerusform>Confirmer : annuler %Ln ligne</numerusform>
            <numerusform>Confirmer : annuler %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln line(s)</source>
        <translation>
            <numerusform>Refuser : garder %Ln ligne</numerusform>
            <numerusform>Refuser : garder %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm: cancel the item</source>
        <translation>Confirmer : annuler l’article</translation>
    </message>
    <message>
        <source>Reject: keep the item</source>
        <translation>Refuser : garder l’article</translation>
    </message>
    <message>
        <source>Leave the order as it is</source>
        <translation>Laisser la commande telle quelle</translation>
    </message>
    <message>
        <source>Leave the item as it is</source>
        <translation>Laisser l’article tel quel</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>Ne pas répondre maintenant</translation>
    </message>
    <message>
        <source>The server does not show that a cancellation was requested, and it documents no way to show it. We can&apos;t know whether one was. Go on only if you know of the request from elsewhere.</source>
        <translation>Le serveur n’indique pas qu’une annulation a été demandée, et sa documentation ne prévoit aucun moyen de l’indiquer. Nous ne pouvons pas savoir si c’est le cas. Ne poursuivez que si vous avez connaissance de la demande par ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %Ln line(s)</source>
        <translation>
            <numerusform>Cela concerne %Ln ligne</numerusform>
            <numerusform>Cela concerne %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>Pour vos propres notes : Crux Connect n’a pas de champ pour cela, le motif n’est donc pas envoyé.</translation>
    </message>
    <message>
        <source>For example: not packed yet</source>
        <translation>Par exemple : pas encore emballé</translation>
    </message>
    <message>
        <source>For example: already shipped</source>
        <translation>Par exemple : déjà expédié</translation>
    </message>
    <message>
        <source>&amp;Known from elsewhere: until I quit, let one key decide without this question</source>
        <translation>&amp;Connu par ailleurs : jusqu’à la fermeture du programme, une touche décide sans cette question</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectDialog</name>
    <message>
        <source>&amp;Name the server, which is none of the well-known ones</source>
        <translation>&amp;Nommer le serveur, qui n’est pas un des serveurs connus</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Report a defect</source>
        <translation>Signaler un défaut</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Enregistrer le rapport dans un fichier</translation>
    </message>
    <message>
        <source>This is the whole report. Write what happened on top, and take out what nobody needs to know. The program put no names, numbers of orders, addresses, passwords or paths into it; please leave them out as well.</source>
        <translation>Voici le rapport en entier. Décrivez en tête ce qui s’est passé et retirez ce que personne n’a besoin de savoir. Le programme n’y a mis ni noms, ni numéros de commande, ni adresses, ni mots de passe, ni chemins ; merci de ne pas en ajouter.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Put the report into the project’s issue tracker, or give it to whoever gave you this program. What concerns security belongs into no public place: the handbook says how to report it.</source>
        <translation>Rien n’est envoyé automatiquement. Déposez le rapport dans le suivi des défauts du projet, ou remettez-le à la personne qui vous a fourni ce programme. Ce qui touche à la sécurité ne doit pas être publié : le manuel dit comment le signaler.</translation>
    </message>
    <message>
        <source>It seems to hold something private: %1.</source>
        <translation>Il semble contenir quelque chose de privé : %1.</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>Le rapport a été copié</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Fichier texte (*.txt)</translation>
    </message>
    <message>
        <source>Defect %1</source>
        <comment>a file&apos;s name; a date</comment>
        <translation>Défaut %1</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Le rapport a été enregistré</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectReport</name>
    <message>
        <source>What I did:</source>
        <translation>Ce que j’ai fait :</translation>
    </message>
    <message>
        <source>What I expected:</source>
        <translation>Ce que j’attendais :</translation>
    </message>
    <message>
        <source>What happened instead:</source>
        <translation>Ce qui s’est passé :</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>votre dossier personnel</translation>
    </message>
    <message>
        <source>your user name</source>
        <translation>votre nom d’utilisateur</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>a long number, as PO and telephone numbers are</source>
        <translation>un long numéro, comme un numéro de commande ou de téléphone</translation>
    </message>
    <message>
        <source>the id of an order or an item</source>
        <translation>l’identifiant d’une commande ou d’un article</translation>
    </message>
</context>
<context>
    <name>Rescind::Desktop</name>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the password. That is tried again when this program starts next time.</source>
        <translation>Il n’a pas prouvé qu’il a oublié le mot de passe. Un nouvel essai aura lieu au prochain démarrage de ce programme.</translation>
    </message>
    <message>
        <source>The keychain did not do as asked</source>
        <translation>Le trousseau n’a pas fait ce qui était demandé</translation>
    </message>
    <message>
        <source>The sandbox has ended</source>
        <translation>Le bac à sable s’est arrêté</translation>
    </message>
    <message>
        <source>The sandbox could not be started</source>
        <translation>Le bac à sable n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>%1
Start it anew, or quit and look whether rescind-sandbox lies beside this program.</source>
        <translation>%1
Redémarrez-le, ou quittez le programme et regardez si rescind-sandbox se trouve à côté de lui.</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>Le redémarrer</translation>
    </message>
    <message>
        <source>This seat could not be taken</source>
        <translation>Cette place n’a pas pu être prise</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retailer: %1</source>
        <translation>Détaillant : %1</translation>
    </message>
    <message>
        <source>Supplier: %1, %2</source>
        <comment>user, organisation</comment>
        <translation>Fournisseur : %1, %2</translation>
    </message>
    <message>
        <source>Support desk: %1</source>
        <translation>Service client : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, user</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nobody could be signed in</source>
        <translation>Personne n’a pu être connecté</translation>
    </message>
    <message>
        <source>Sign in otherwise</source>
        <translation>Se connecter autrement</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the key of the orders. The orders themselves are gone; the key is tried again when this program starts next time.</source>
        <translation>Il n’a pas prouvé qu’il a oublié la clé des commandes. Les commandes elles-mêmes sont supprimées ; pour la clé, un nouvel essai aura lieu au prochain démarrage de ce programme.</translation>
    </message>
    <message>
        <source>The orders that were kept could not be removed</source>
        <translation>Les commandes conservées n’ont pas pu être supprimées</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when. Nothing can be asked for until you are signed in. That is tried again by itself.</source>
        <translation>Ce que vous voyez a été lu auparavant ; chaque commande indique quand. Rien ne peut être demandé tant que vous n’êtes pas connecté. La connexion est retentée d’elle-même.</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ExportError</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged. Choose another place, or make room.</source>
        <translation>« %1 » n’a pas pu être écrit : %2. Ce qui s’y trouvait est inchangé. Choisissez un autre emplacement, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The report has more rows than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>Le rapport a plus de lignes qu’une feuille de calcul ne peut en contenir. Rien n’a été écrit. Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The report has more columns than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>Le rapport a plus de colonnes qu’une feuille de calcul ne peut en contenir. Rien n’a été écrit. Enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together: %1. Nothing was written. Save it as CSV.</source>
        <translation>La feuille de calcul n’a pas pu être composée : %1. Rien n’a été écrit. Enregistrez le rapport en CSV.</translation>
    </message>
    <message>
        <source>there is no room in %1</source>
        <translation>il n’y a pas de place dans %1</translation>
    </message>
    <message>
        <source>the printer does not take it</source>
        <translation>l’imprimante ne l’accepte pas</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportError</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <extracomment>%1 is a list of the names of columns or sheets</extracomment>
        <translation>Il y a : %1.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Le fichier dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than any real list would.</source>
        <translation>Une fois décompressée, la feuille de calcul dépasse la taille de toute liste réelle.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>La liste a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>La ligne %1 a plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells.</source>
        <translation>La liste a plus de %1 cellules.</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters.</source>
        <translation>Une cellule de la ligne %1 a plus de %2 caractères.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Le texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>This is neither a text with a table in it nor a spreadsheet.</source>
        <translation>Ce n’est ni un texte contenant un tableau, ni une feuille de calcul.</translation>
    </message>
    <message>
        <source>The text is damaged or was cut off: not all of it is Unicode.</source>
        <translation>Le texte est endommagé ou a été coupé : il n’est pas entièrement en Unicode.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>Un guillemet de la ligne %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>This is an archive, not a spreadsheet.</source>
        <translation>C’est une archive, pas une feuille de calcul.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of the old XLS kind, or one with a password.</source>
        <translation>C’est une feuille de calcul de l’ancien type XLS, ou protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of a kind that can&apos;t be read here.</source>
        <translation>C’est une feuille de calcul d’un type qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected with a password.</source>
        <translation>La feuille de calcul est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was cut off.</source>
        <translation>La feuille de calcul est endommagée ou a été coupée.</translation>
    </message>
    <message>
        <source>The spreadsheet holds a document type definition. Spreadsheet programs write none; attackers do.</source>
        <translation>La feuille de calcul contient une définition de type de document. Les tableurs n’en écrivent pas ; les attaquants, si.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”.</source>
        <translation>La feuille de calcul n’a pas de feuille « %1 ».</translation>
    </message>
    <message>
        <source>It could not be told which column names what is meant.</source>
        <translation>Impossible de déterminer quelle colonne désigne ce qui est visé.</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>La liste n’a pas de colonne « %1 ».</translation>
    </message>
    <message>
        <source>More than one column could be the one that names what is meant.</source>
        <translation>Plusieurs colonnes pourraient être celle qui désigne ce qui est visé.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Choose an ordinary file that you may read.</source>
        <translation>Choisissez un fichier ordinaire que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Split it into several lists.</source>
        <translation>Divisez-la en plusieurs listes.</translation>
    </message>
    <message>
        <source>Keep only the columns that are needed.</source>
        <translation>Ne gardez que les colonnes nécessaires.</translation>
    </message>
    <message>
        <source>Shorten it, and see whether a quotation mark before it is not closed.</source>
        <translation>Raccourcissez-la, et regardez si un guillemet n’est pas resté ouvert avant elle.</translation>
    </message>
    <message>
        <source>Choose a list with at least one row.</source>
        <translation>Choisissez une liste d’au moins une ligne.</translation>
    </message>
    <message>
        <source>Save the list as CSV or XLSX.</source>
        <translation>Enregistrez la liste en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password, or as CSV.</source>
        <translation>Enregistrez-la en XLSX sans mot de passe, ou en CSV.</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8”.</source>
        <translation>Enregistrez-le de nouveau en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>Close or remove it, or save the list again from the spreadsheet program.</source>
        <translation>Fermez-le ou supprimez-le, ou enregistrez de nouveau la liste depuis le tableur.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Enregistrez-la sans mot de passe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it again as XLSX or CSV.</source>
        <translation>Ouvrez-la dans un tableur, et enregistrez-la de nouveau en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>Choisissez l’une de ses feuilles.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>Choisissez la colonne.</translation>
    </message>
    <message>
        <source>There is nothing in the sheet “%1”.</source>
        <translation>La feuille « %1 » est vide.</translation>
    </message>
    <message>
        <source>Choose another of its sheets.</source>
        <translation>Choisissez une autre de ses feuilles.</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportWarning</name>
    <message>
        <source>The text is not Unicode and was read as Western European (Windows-1252). Check special characters.</source>
        <translation>Le texte n’est pas en Unicode et a été lu comme de l’européen occidental (Windows-1252). Vérifiez les caractères spéciaux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with a formula that was never calculated were read as empty.</source>
        <translation>
            <numerusform>%Ln cellule dont la formule n’a jamais été calculée a été lue comme vide.</numerusform>
            <numerusform>%Ln cellules dont la formule n’a jamais été calculée ont été lues comme vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further sheet(s) were not read.</source>
        <translation>
            <numerusform>%Ln autre feuille n’a pas été lue.</numerusform>
            <numerusform>%Ln autres feuilles n’ont pas été lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Table</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Unreadable</name>
    <message>
        <source>This looks like a uuid with characters too many or missing. Copy it again.</source>
        <translation>Cela ressemble à un UUID avec des caractères en trop ou en moins. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not a uuid, and line items are named by nothing else.</source>
        <translation>Ce n’est pas un UUID, et rien d’autre ne désigne les lignes de commande.</translation>
    </message>
    <message>
        <source>There are invisible characters or line breaks in it. Type it again.</source>
        <translation>Il s’y trouve des caractères invisibles ou des sauts de ligne. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is too long for a number. Keep only the number in the cell.</source>
        <translation>C’est trop long pour un numéro. Ne laissez que le numéro dans la cellule.</translation>
    </message>
    <message>
        <source>This is an address or markup. Keep only the number in the cell.</source>
        <translation>C’est une adresse ou du balisage. Ne laissez que le numéro dans la cellule.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number, and its last digits are lost. Format the column as text, and type it again.</source>
        <translation>La feuille de calcul a raccourci ce numéro, et ses derniers chiffres sont perdus. Mettez la colonne au format texte, et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The spreadsheet says that this is a date. Format the column as text, and type the number again.</source>
        <translation>D’après la feuille de calcul, c’est une date. Mettez la colonne au format texte, et saisissez de nouveau le numéro.</translation>
    </message>
    <message>
        <source>This is TRUE or FALSE, not a number.</source>
        <translation>C’est VRAI ou FAUX, pas un numéro.</translation>
    </message>
    <message>
        <source>The spreadsheet could not calculate this cell. Type its value.</source>
        <translation>La feuille de calcul n’a pas pu calculer cette cellule. Saisissez sa valeur.</translation>
    </message>
    <message>
        <source>It can&apos;t be read which order this line item belongs to.</source>
        <translation>On ne peut pas lire à quelle commande appartient cette ligne.</translation>
    </message>
</context>
<context>
    <name>Rescind::ExportDialog</name>
    <message>
        <source>&amp;order</source>
        <translation>&amp;commande</translation>
    </message>
    <message>
        <source>&amp;line item</source>
        <translation>&amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>Choisir le &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exporter des commandes</translation>
    </message>
    <message>
        <source>The s&amp;elected orders: none is selected</source>
        <translation>Les commandes &amp;sélectionnées : aucune ne l’est</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;elected order(s)</source>
        <translation>
            <numerusform>%Ln commande &amp;sélectionnée</numerusform>
            <numerusform>Les %Ln commandes &amp;sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) that the table &amp;shows, in its sequence</source>
        <translation>
            <numerusform>%Ln commande affic&amp;hée par le tableau, dans son ordre</numerusform>
            <numerusform>Les %Ln commandes affic&amp;hées par le tableau, dans son ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV or Excel. The file will hold customers&apos; names; only you will be able to read it.</source>
        <translation>CSV ou Excel. Le fichier contiendra des noms de clients ; vous seul pourrez le lire.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>Export orders to</source>
        <translation>Exporter les commandes vers</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Fichier Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Line items %1</source>
        <translation>Lignes %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Commandes %1</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s)</source>
        <translation>
            <numerusform>%Ln commande sur %1</numerusform>
            <numerusform>%Ln commandes sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>L’export a été arrêté ; aucun fichier n’a été écrit</translation>
    </message>
    <message>
        <source>The orders were not exported</source>
        <translation>Les commandes n’ont pas été exportées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>%Ln commande a été exportée</numerusform>
            <numerusform>%Ln commandes ont été exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are not in the file: they were removed meanwhile, or could not be read.</source>
        <translation>
            <numerusform>%Ln commande n’est pas dans le fichier : elle a été supprimée entre-temps, ou n’a pas pu être lue.</numerusform>
            <numerusform>%Ln commandes ne sont pas dans le fichier : elles ont été supprimées entre-temps, ou n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::FactSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln character(s)</source>
        <translation>
            <numerusform>Afficher %Ln caractère</numerusform>
            <numerusform>Afficher les %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of: %1</source>
        <translation>Tout afficher de : %1</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <translation>État de : %1</translation>
    </message>
    <message>
        <source>Follow it at %1…</source>
        <comment>a carrier</comment>
        <translation>Le suivre chez %1…</translation>
    </message>
    <message>
        <source>Follow parcel %1 at %2</source>
        <comment>tracking number, carrier</comment>
        <translation>Suivre le colis %1 chez %2</translation>
    </message>
    <message>
        <source>Asks first, then opens %1 in the browser</source>
        <translation>Demande d’abord, puis ouvre %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Copy tracking number</source>
        <translation>Copier le numéro de suivi</translation>
    </message>
    <message>
        <source>Copy tracking number %1</source>
        <translation>Copier le numéro de suivi %1</translation>
    </message>
</context>
<context>
    <name>Rescind::FieldParts</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>Rescind::FindingBar</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>What could not be understood</source>
        <translation>Ce qui n’a pas été compris</translation>
    </message>
    <message>
        <source>In: %1</source>
        <comment>a view that is searched</comment>
        <translation>Dans : %1</translation>
    </message>
    <message>
        <source>Search all orders instead of “%1”</source>
        <translation>Chercher dans toutes les commandes au lieu de « %1 »</translation>
    </message>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>Enlever le filtre « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) from the pasted text</source>
        <translation>
            <numerusform>%Ln commande du texte collé</numerusform>
            <numerusform>%Ln commandes du texte collé</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for what is not here: %1</source>
        <comment>PO numbers</comment>
        <translation>Le serveur est interrogé sur ce qui n’est pas ici : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found here: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>%Ln introuvable ici : %1</numerusform>
            <numerusform>%Ln introuvables ici : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found, at the server either: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>%Ln introuvable, sur le serveur aussi : %1</numerusform>
            <numerusform>%Ln introuvables, sur le serveur aussi : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the server</source>
        <comment>for orders not found here</comment>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>for orders not found</comment>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>which orders are listed</comment>
        <translation>
            <numerusform>%1 : %Ln commande</numerusform>
            <numerusform>%1 : %Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::GatewayRoute</name>
    <message>
        <source>No address was given.</source>
        <translation>Aucune adresse n’a été indiquée.</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>Ce n’est pas une adresse valable.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Une adresse commence par https://.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>Seules les adresses en https:// sont utilisables.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>L’adresse ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>Le port 0 est inutilisable.</translation>
    </message>
    <message>
        <source>User name and password do not belong into the address.</source>
        <translation>Le nom d’utilisateur et le mot de passe n’ont pas leur place dans l’adresse.</translation>
    </message>
    <message>
        <source>The address ends after the host and the port.</source>
        <translation>L’adresse s’arrête après l’hôte et le port.</translation>
    </message>
    <message>
        <source>The address has no path: the release is chosen by itself.</source>
        <translation>L’adresse n’a pas de chemin : la version se choisit à part.</translation>
    </message>
    <message>
        <source>Without encryption (http://) only this very computer can be reached. Use https://.</source>
        <translation>Sans chiffrement (http://), seul cet ordinateur même est accessible. Utilisez https://.</translation>
    </message>
</context>
<context>
    <name>Rescind::GeneralPage</name>
    <message>
        <source>&amp;Tell me on the desktop while I don&apos;t look at the window</source>
        <translation>Me &amp;prévenir sur le bureau tant que je ne regarde pas la fenêtre</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, with the number of what is new</source>
        <translation>Afficher une &amp;icône de notification, avec le nombre de nouveautés</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>They say how many requests, answers and reminders there are, never whose. Everything they tell is in the window as well.</source>
        <translation>Elles disent combien il y a de demandes, de réponses et de rappels, jamais de qui. Tout ce qu’elles signalent figure aussi dans la fenêtre.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is neither an icon nor a notification.</source>
        <translation>Ce bureau n’a pas de zone de notification ; il n’y a donc ni icône ni notification.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no undo</source>
        <translation>aucun délai</translation>
    </message>
    <message>
        <source>Time to &amp;undo</source>
        <translation>Délai pour &amp;défaire</translation>
    </message>
    <message>
        <source>So long a deed waits before it leaves, and can be taken back. What waits already is not affected.</source>
        <translation>C’est le temps qu’une action attend avant de partir, et pendant lequel elle peut être retirée. Ce qui attend déjà n’est pas concerné.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>all orders</source>
        <translation>toutes les commandes</translation>
    </message>
    <message>
        <source>&amp;Keep orders made within</source>
        <translation>&amp;Conserver : commandes des derniers</translation>
    </message>
    <message>
        <source>Older ones are neither read nor kept on this computer. Those that are kept go after the next refresh.</source>
        <translation>Les plus anciennes ne sont ni lues ni conservées sur cet ordinateur. Celles qui le sont déjà disparaissent après la prochaine actualisation.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>Rescind::Guidance</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Report a defect…</source>
        <translation>&amp;Signaler un défaut…</translation>
    </message>
</context>
<context>
    <name>Rescind::HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Handbook – Rescind</source>
        <translation>Manuel – Rescind</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>To where you were before (Alt+Left)</source>
        <translation>Là où vous étiez avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>To where you came back from (Alt+Right)</source>
        <translation>Là d’où vous êtes revenu (Alt+Droite)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>This page is not there in your language yet.</source>
        <translation>Cette page n’existe pas encore dans votre langue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <comment>in the handbook that hold the words searched for</comment>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the handbook has these words.</source>
        <translation>Rien dans le manuel ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>Rescind::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tou&amp;ches</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>É&amp;tats</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does, the key</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The server&apos;s words do not speak of a cancellation.</source>
        <translation>Les mots du serveur ne parlent pas d’une annulation.</translation>
    </message>
    <message>
        <source>The server shows a request; the supplier has not answered.</source>
        <translation>Le serveur indique une demande ; le fournisseur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The supplier has confirmed.</source>
        <translation>Le fournisseur a confirmé.</translation>
    </message>
    <message>
        <source>The supplier has said no.</source>
        <translation>Le fournisseur a dit non.</translation>
    </message>
    <message>
        <source>Some lines of the order are cancelled, others are not.</source>
        <translation>Certaines lignes de la commande sont annulées, d’autres non.</translation>
    </message>
    <message>
        <source>Some requests were rejected, others are open or confirmed.</source>
        <translation>Certaines demandes ont été refusées, d’autres sont en attente ou confirmées.</translation>
    </message>
    <message>
        <source>Every line has shipped.</source>
        <translation>Toutes les lignes sont expédiées.</translation>
    </message>
    <message>
        <source>The server said nothing that can be read. Nobody is to guess.</source>
        <translation>Le serveur n’a rien dit de lisible. Personne ne doit deviner.</translation>
    </message>
    <message>
        <source>What the server says and what you asked for are shown apart. Only reading changes the first, only your own deeds the second.</source>
        <translation>Ce que dit le serveur et ce que vous avez demandé sont affichés séparément. Seule la lecture change l’un, seules vos propres actions changent l’autre.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rescind %1</source>
        <translation>Rescind %1</translation>
    </message>
    <message>
        <source>Review and act on order cancellations in the Crux Connect network.</source>
        <translation>Consulter, demander et traiter les annulations de commandes du réseau Crux Connect.</translation>
    </message>
    <message>
        <source>Not made, endorsed or supported by the operator of that network.</source>
        <translation>Ni réalisé, ni recommandé, ni assisté par l’exploitant de ce réseau.</translation>
    </message>
    <message>
        <source>© 2026 The Rescind authors. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>© 2026 Les auteurs de Rescind. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure ; fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2. Uses QtKeychain, simdjson and expected.</source>
        <translation>Compilé avec Qt %1, exécuté avec Qt %2. Utilise QtKeychain, simdjson et expected.</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightModel</name>
    <message>
        <source>No orders are behind it</source>
        <translation>Aucune commande n’est concernée</translation>
    </message>
    <message numerus="yes">
        <source>Enter or a double click shows the %Ln order(s) behind it</source>
        <translation>
            <numerusform>Entrée ou un double-clic affiche %Ln commande concernée</numerusform>
            <numerusform>Entrée ou un double-clic affiche les %Ln commandes concernées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::InsightPane</name>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Il n’y a encore rien à compter.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique : %1</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>Le tableau à côté dit la même chose.</translation>
    </message>
    <message>
        <source>A click on a bar shows the orders behind it.</source>
        <translation>Un clic sur une barre affiche les commandes concernées.</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Recompter</translation>
    </message>
    <message>
        <source>Insights – Rescind</source>
        <translation>Analyses – Rescind</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage en cours</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Counted at %1, from the orders and the journal on this computer</source>
        <translation>Compté à %1, d’après les commandes et le journal de cet ordinateur</translation>
    </message>
    <message>
        <source>What was asked here could not be read: %1</source>
        <translation>Ce qui a été demandé ici n’a pas pu être lu : %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest orders were looked into; %Ln older one(s) were not.</source>
        <translation>
            <numerusform>Seules les commandes les plus récentes ont été examinées ; %Ln plus ancienne ne l’a pas été.</numerusform>
            <numerusform>Seules les commandes les plus récentes ont été examinées ; %Ln plus anciennes ne l’ont pas été.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %Ln request(s) were looked into.</source>
        <translation>
            <numerusform>Seule %Ln demande, la dernière, a été examinée.</numerusform>
            <numerusform>Seules les %Ln dernières demandes ont été examinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was counted, which of it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Rescind::Insights</name>
    <message>
        <source>Asked for by day</source>
        <translation>Demandes par jour</translation>
    </message>
    <message numerus="yes">
        <source>From what is written down on this computer, the last %Ln day(s). What was asked elsewhere is not in it.</source>
        <translation>
            <numerusform>D’après ce qui est noté sur cet ordinateur, sur %Ln jour. Ce qui a été demandé ailleurs n’y figure pas.</numerusform>
            <numerusform>D’après ce qui est noté sur cet ordinateur, sur les %Ln derniers jours. Ce qui a été demandé ailleurs n’y figure pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Time to an answer by supplier</source>
        <translation>Délai de réponse par fournisseur</translation>
    </message>
    <message>
        <source>From asking here until the answer was first seen here, so at most this long. Half of the answers came faster. Orders of several suppliers, and what was asked elsewhere, are not in it.</source>
        <translation>De la demande faite ici jusqu’à la première fois où la réponse a été vue ici : ce délai est donc un maximum. La moitié des réponses sont venues plus vite. Les commandes à plusieurs fournisseurs et ce qui a été demandé ailleurs n’y figurent pas.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Cancelled and rejected by supplier</source>
        <translation>Annulées et refusées par fournisseur</translation>
    </message>
    <message>
        <source>Line items, by what the server shows now. A rejected request need not leave a trace there: the line may look as if nothing had been asked.</source>
        <translation>Lignes, d’après ce que le serveur indique maintenant. Une demande refusée n’y laisse pas forcément de trace : la ligne peut avoir l’air de n’avoir fait l’objet d’aucune demande.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Rejected, share</source>
        <translation>Part refusée</translation>
    </message>
    <message>
        <source>line items</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>non communiqué par le serveur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under 4 hours</source>
        <translation>moins de 4 heures</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; 4 h</translation>
    </message>
    <message>
        <source>4 to 24 hours</source>
        <translation>4 à 24 heures</translation>
    </message>
    <message>
        <source>4–24 h</source>
        <translation>4–24 h</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 à 3 jours</translation>
    </message>
    <message>
        <source>1–3 d</source>
        <translation>1–3 j</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 à 7 jours</translation>
    </message>
    <message>
        <source>3–7 d</source>
        <translation>3–7 j</translation>
    </message>
    <message>
        <source>a week or longer</source>
        <translation>une semaine ou plus</translation>
    </message>
    <message>
        <source>≥ 7 d</source>
        <translation>≥ 7 j</translation>
    </message>
    <message>
        <source>Open, by age</source>
        <translation>En attente, par ancienneté</translation>
    </message>
    <message>
        <source>Orders that wait for an answer: since it was asked here, else since the server was first seen to show the request, so at least this long. Requests that the server does not show and that were made elsewhere are not in it.</source>
        <translation>Commandes qui attendent une réponse : depuis la demande faite ici, sinon depuis que le serveur a été vu indiquer la demande pour la première fois ; cette durée est donc un minimum. Les demandes que le serveur n’indique pas et qui ont été faites ailleurs n’y figurent pas.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalError</name>
    <message>
        <source>The journal %1 cannot be opened, or is not private to you, so nothing was sent. Check that the file and its folder are yours and no links.</source>
        <translation>Le journal %1 ne peut pas être ouvert, ou d’autres que vous y ont accès ; rien n’a donc été envoyé. Vérifiez que le fichier et son dossier vous appartiennent et ne sont pas des liens.</translation>
    </message>
    <message>
        <source>The journal %1 is gone, so nothing was sent: what had been asked for before is recorded there. Put it back from a backup.</source>
        <translation>Le journal %1 a disparu ; rien n’a donc été envoyé : il contient ce qui a été demandé auparavant. Remettez-le en place à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged, so nothing was sent. The file was left as it is. Put it back from a backup, or move it away to start a new one after checking each open request.</source>
        <translation>Le journal %1 est endommagé ; rien n’a donc été envoyé. Le fichier a été laissé tel quel. Remettez-le en place à partir d’une sauvegarde, ou vérifiez chaque demande en attente, puis déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Rescind, so nothing was sent and the file was left as it is. Use the newer version.</source>
        <translation>Le journal %1 a été écrit par une version plus récente de Rescind ; rien n’a donc été envoyé, et le fichier a été laissé tel quel. Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>There is no room for the journal %1, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>Il n’y a pas de place pour le journal %1 ; rien n’a donc été envoyé. Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written to, so nothing was sent. Make the file and its folder writable, then try again.</source>
        <translation>Le journal %1 n’accepte pas l’écriture ; rien n’a donc été envoyé. Rendez le fichier et son dossier accessibles en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Reading or writing the journal %1 failed, so nothing was sent. Check the disk, then try again.</source>
        <translation>La lecture ou l’écriture du journal %1 a échoué ; rien n’a donc été envoyé. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program has kept the journal %1 locked for too long, so nothing was sent. Close that program, then try again.</source>
        <translation>Un autre programme a verrouillé le journal %1 trop longtemps ; rien n’a donc été envoyé. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal is not open, so nothing was sent.</source>
        <translation>Le journal n’est pas ouvert ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Another window of Rescind works with the profile &quot;%1&quot;, so nothing was sent. Go on there, or close it first.</source>
        <translation>Une autre fenêtre de Rescind travaille avec le profil « %1 » ; rien n’a donc été envoyé. Continuez là-bas, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>This window does not work with the profile, so it leaves its actions alone.</source>
        <translation>Cette fenêtre ne travaille pas avec le profil ; elle ne touche donc pas à ses actions.</translation>
    </message>
    <message>
        <source>The action is not complete (%1), so it was not recorded and nothing was sent.</source>
        <translation>L’action est incomplète (%1) ; elle n’a donc pas été notée, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The action is in the journal already, so it was not recorded again and nothing was sent.</source>
        <translation>L’action est déjà dans le journal ; elle n’a donc pas été notée une seconde fois, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The journal has no such action, so nothing was sent.</source>
        <translation>Le journal ne contient pas cette action ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The action&apos;s state has changed in the meantime (%1), so nothing was done.</source>
        <translation>L’état de l’action a changé entre-temps (%1) ; rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>The journal allows no such step (%1), so nothing was done.</source>
        <translation>Le journal ne permet pas cette étape (%1) ; rien n’a donc été fait.</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalState</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Annulation confirmée</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>Annulation refusée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rejet du serveur</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Undone, not sent</source>
        <translation>Retirée, non envoyée</translation>
    </message>
    <message>
        <source>Overtaken, not sent</source>
        <translation>Dépassée, non envoyée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Close, issue inconnue</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalStore</name>
    <message>
        <source>Rescind ended while this was being sent, so it may have arrived.</source>
        <translation>Rescind s’est terminé pendant l’envoi, qui est donc peut-être arrivé.</translation>
    </message>
</context>
<context>
    <name>Rescind::Keeping</name>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>D&amp;ifférer…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was put off</source>
        <translation>Reprendre ce &amp;qui est différé</translation>
    </message>
    <message>
        <source>Re&amp;mind the supplier…</source>
        <translation>Relancer le fo&amp;urnisseur…</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer…</source>
        <translation>Infor&amp;mer le client…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s: there is nobody to remind.</source>
        <translation>Votre compte est celui d’un fournisseur : il n’y a personne à relancer.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Aucune commande n’est choisie.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Nothing is put off.</source>
        <translation>Rien n’est différé.</translation>
    </message>
    <message>
        <source>Choose one order.</source>
        <translation>Choisissez une seule commande.</translation>
    </message>
    <message numerus="yes">
        <source>That is done for at most %Ln orders at once.</source>
        <translation>
            <numerusform>Cela se fait pour %Ln commande au plus à la fois.</numerusform>
            <numerusform>Cela se fait pour %Ln commandes au plus à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Différée jusqu’à %1.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Reprise.</translation>
    </message>
    <message>
        <source>What is selected was not put off.</source>
        <translation>Ce qui est sélectionné n’était pas différé.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
</context>
<context>
    <name>Rescind::LetterDialog</name>
    <message>
        <source>&amp;Write it anew</source>
        <translation>&amp;Réécrire</translation>
    </message>
    <message>
        <source>Remind the supplier</source>
        <translation>Relancer le fournisseur</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Informer le client</translation>
    </message>
    <message>
        <source>Remind the supplier of PO %1</source>
        <translation>Relancer le fournisseur pour la commande %1</translation>
    </message>
    <message>
        <source>Tell the customer how PO %1 stands</source>
        <translation>Informer le client de l’état de la commande %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Throw away what was changed by hand</source>
        <translation>Abandonne ce qui a été modifié à la main</translation>
    </message>
    <message>
        <source>Change the &amp;template…</source>
        <translation>Modifier le m&amp;odèle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>a supplier the server does not name</source>
        <translation>un fournisseur que le serveur ne nomme pas</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln line(s) without an answer</source>
        <comment>supplier</comment>
        <translation>
            <numerusform>%1 – %Ln ligne sans réponse</numerusform>
            <numerusform>%1 – %Ln lignes sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Overdue after</source>
        <translation>En retard &amp;après</translation>
    </message>
    <message>
        <source> working hours</source>
        <translation> heures ouvrées</translation>
    </message>
    <message>
        <source>Overdue after, in working hours, for this supplier</source>
        <translation>En retard après, en heures ouvrées, pour ce fournisseur</translation>
    </message>
    <message>
        <source>We don&apos;t know since when this supplier has been waited for.</source>
        <translation>Nous ne savons pas depuis quand ce fournisseur fait attendre sa réponse.</translation>
    </message>
    <message>
        <source>No answer of this supplier is waited for, as far as we know.</source>
        <translation>Pour autant que nous sachions, aucune réponse de ce fournisseur n’est attendue.</translation>
    </message>
    <message>
        <source>Waiting for less than one working hour.</source>
        <translation>Attente depuis moins d’une heure ouvrée.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln working hour(s).</source>
        <translation>
            <numerusform>Attente depuis %Ln heure ouvrée.</numerusform>
            <numerusform>Attente depuis %Ln heures ouvrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is overdue.</source>
        <translation>La réponse est en retard.</translation>
    </message>
    <message>
        <source>The template names something that can&apos;t be filled in: %1. Change it here or in the template.</source>
        <translation>Le modèle nomme quelque chose qui ne peut pas être rempli : %1. Modifiez-le ici ou dans le modèle.</translation>
    </message>
    <message>
        <source>Nothing shows that an answer is open: read the text well before you send it.</source>
        <translation>Rien n’indique qu’une réponse est attendue : relisez bien le texte avant de l’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>The text says of %Ln thing(s) that we don&apos;t know it.</source>
        <translation>
            <numerusform>Le texte dit de %Ln élément que nous ne le connaissons pas.</numerusform>
            <numerusform>Le texte dit de %Ln éléments que nous ne les connaissons pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::LetterTitles</name>
    <message>
        <source>nothing was asked</source>
        <translation>rien n’a été demandé</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <translation>demandée, sans réponse</translation>
    </message>
    <message>
        <source>unknown outcome</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>the request was refused</source>
        <translation>demande rejetée par le serveur</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expédiée</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>the lines differ</source>
        <translation>les lignes diffèrent</translation>
    </message>
    <message>
        <source>Wording: when it was asked</source>
        <translation>Formule : date de la demande</translation>
    </message>
    <message>
        <source>Wording: as of when</source>
        <translation>Formule : date de l’état</translation>
    </message>
    <message>
        <source>Wording: waited for less than an hour</source>
        <translation>Formule : attente de moins d’une heure</translation>
    </message>
    <message>
        <source>Wording: waited for an hour</source>
        <translation>Formule : attente d’une heure</translation>
    </message>
    <message>
        <source>Wording: waited for hours</source>
        <translation>Formule : attente de plusieurs heures</translation>
    </message>
    <message>
        <source>Wording: between the last two of a list</source>
        <translation>Formule : entre les deux derniers d’une énumération</translation>
    </message>
    <message>
        <source>Letter: remind the supplier</source>
        <translation>Lettre : relancer le fournisseur</translation>
    </message>
    <message>
        <source>Letter: tell the customer</source>
        <translation>Lettre : informer le client</translation>
    </message>
    <message>
        <source>Item: its line in the list</source>
        <translation>Article : sa ligne dans la liste</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Non connu : %1</translation>
    </message>
    <message>
        <source>To the customer: %1</source>
        <translation>Au client : %1</translation>
    </message>
    <message>
        <source>To the supplier: %1</source>
        <translation>Au fournisseur : %1</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Article : %1</translation>
    </message>
    <message>
        <source>the PO number</source>
        <translation>le numéro de commande</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>où en est la commande</translation>
    </message>
    <message>
        <source>the list of the items</source>
        <translation>la liste des articles</translation>
    </message>
    <message>
        <source>the supplier&apos;s name</source>
        <translation>le nom du fournisseur</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>le nom du client</translation>
    </message>
    <message>
        <source>the retailer&apos;s name</source>
        <translation>le nom du détaillant</translation>
    </message>
    <message>
        <source>when it was asked</source>
        <translation>la date de la demande</translation>
    </message>
    <message>
        <source>how long ago that is, in working time</source>
        <translation>le temps écoulé depuis, en heures ouvrées</translation>
    </message>
    <message>
        <source>when the server said so</source>
        <translation>quand le serveur l’a dit</translation>
    </message>
    <message>
        <source>the day of the order</source>
        <translation>le jour de la commande</translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <translation>la date du jour</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>le numéro de suivi</translation>
    </message>
    <message>
        <source>how many items are cancelled</source>
        <translation>le nombre d’articles annulés</translation>
    </message>
    <message>
        <source>how many items there are</source>
        <translation>le nombre total d’articles</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>la quantité</translation>
    </message>
    <message>
        <source>the item&apos;s name</source>
        <translation>le nom de l’article</translation>
    </message>
    <message>
        <source>the SKU</source>
        <translation>le SKU</translation>
    </message>
    <message>
        <source>how the item stands</source>
        <translation>où en est l’article</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>le fuseau horaire</translation>
    </message>
    <message>
        <source>the number of hours</source>
        <translation>le nombre d’heures</translation>
    </message>
    <message>
        <source>Robin Example</source>
        <translation>Camille Exemple</translation>
    </message>
    <message>
        <source>Example Home</source>
        <translation>Maison Exemple</translation>
    </message>
    <message>
        <source>Example Ceramics</source>
        <translation>Céramiques Exemple</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Mug bleu</translation>
    </message>
    <message>
        <source>Tea pot</source>
        <translation>Théière</translation>
    </message>
</context>
<context>
    <name>Rescind::LettersPage</name>
    <message>
        <source>&amp;Add a language…</source>
        <translation>&amp;Ajouter une langue…</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Restore the &amp;original</source>
        <translation>Rétablir l’&amp;original</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Text to change</source>
        <translation>Texte à modifier</translation>
    </message>
    <message>
        <source>Only languages that were added can be removed.</source>
        <translation>Seules les langues ajoutées peuvent être supprimées.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>&amp;Insert a place…</source>
        <translation>&amp;Insérer un champ…</translation>
    </message>
    <message>
        <source>What is filled in for each order</source>
        <translation>Ce qui est rempli pour chaque commande</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Preview, with an order that is made up</source>
        <translation>A&amp;perçu, avec une commande fictive</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>There is no text: there would be a hole in the letter.</source>
        <translation>Il n’y a pas de texte : la lettre aurait un trou.</translation>
    </message>
    <message>
        <source>Nothing can be filled in for %1; it stays as it is written.</source>
        <translation>Rien ne peut être rempli pour %1 ; cela reste tel quel.</translation>
    </message>
    <message>
        <source>Without %1 it says too little.</source>
        <translation>Sans %1, le texte en dit trop peu.</translation>
    </message>
    <message>
        <source>A brace is not closed. To write a brace, write it twice.</source>
        <translation>Une accolade n’est pas fermée. Pour écrire une accolade, doublez-la.</translation>
    </message>
</context>
<context>
    <name>Rescind::LineItemsModel</name>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, and the opposite</source>
        <translation>%1, et le contraire</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Ce qui a été commandé</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The retailer&apos;s stock keeping unit</source>
        <translation>La référence d’article du détaillant</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>How many pieces were ordered</source>
        <translation>Combien de pièces ont été commandées</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Who sends the item, and answers for it</source>
        <translation>Qui envoie l’article, et répond pour lui</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Status and designation, letter for letter as the server sent them</source>
        <translation>Statut et désignation, caractère pour caractère tels que le serveur les a envoyés</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Le serveur dit</translation>
    </message>
    <message>
        <source>What the server&apos;s words say of a cancellation</source>
        <translation>Ce que les mots du serveur disent d’une annulation</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>Ce qui a été demandé depuis cette fenêtre, et où cela en est</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Notre demande</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Aucune visible</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
</context>
<context>
    <name>Rescind::LinkOpener</name>
    <message>
        <source>The order of the link is shown once somebody is signed in</source>
        <translation>La commande du lien s’affichera dès que quelqu’un sera connecté</translation>
    </message>
    <message>
        <source>The order of the link is not here: “%1”</source>
        <translation>La commande du lien n’est pas ici : « %1 »</translation>
    </message>
    <message>
        <source>The server can be asked once you are signed in; then it is shown.</source>
        <translation>Le serveur peut être interrogé dès que vous êtes connecté ; elle s’affichera alors.</translation>
    </message>
</context>
<context>
    <name>Rescind::MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation>Com&amp;pte</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>Read this order a&amp;gain</source>
        <translation>Relire cette comma&amp;nde</translation>
    </message>
    <message>
        <source>Copy order as &amp;text</source>
        <translation>Copier la commande comme &amp;texte</translation>
    </message>
    <message>
        <source>Choose the &amp;whole order</source>
        <translation>Choisir la commande &amp;entière</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Find an order</source>
        <translation>Ch&amp;ercher une commande</translation>
    </message>
    <message>
        <source>Go to the &amp;orders</source>
        <translation>Aller aux &amp;commandes</translation>
    </message>
    <message>
        <source>Go to the &amp;line items</source>
        <translation>Aller aux &amp;lignes</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>Aller aux &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Couleu&amp;rs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys, states and about</source>
        <translation>&amp;Touches, états et à propos</translation>
    </message>
    <message>
        <source>%1 – Rescind</source>
        <translation>%1 – Rescind</translation>
    </message>
    <message>
        <source>PO %1: %2</source>
        <comment>a PO number, what became of a deed</comment>
        <translation>Commande %1 : %2</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>The order was copied as text.</source>
        <translation>La commande a été copiée comme texte.</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>From the search field into the orders</source>
        <translation>Du champ de recherche aux commandes</translation>
    </message>
    <message>
        <source>Ask the server for what is typed</source>
        <translation>Interroger le serveur sur ce qui est saisi</translation>
    </message>
    <message>
        <source>Something you asked for is still under way</source>
        <translation>Une de vos demandes est encore en cours</translation>
    </message>
    <message>
        <source>If you quit now, what becomes of it will not be seen here.</source>
        <translation>Si vous quittez maintenant, vous ne verrez pas ici ce qu’il en advient.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>&amp;Undo what has not left yet</source>
        <translation>&amp;Défaire ce qui n’est pas encore parti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Poursuivre maintenant</translation>
    </message>
    <message>
        <source>If you sign out now, what becomes of it will not be seen here.</source>
        <translation>Si vous vous déconnectez maintenant, vous ne verrez pas ici ce qu’il en advient.</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Se déconnecter quand même</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you quit now</source>
        <comment>a deed</comment>
        <translation>%1 – pas encore envoyé ; sera retiré si vous quittez maintenant</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you sign out now</source>
        <comment>a deed</comment>
        <translation>%1 – pas encore envoyé ; sera retiré si vous vous déconnectez maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you quit now</source>
        <translation>
            <numerusform>%Ln demande n’est pas encore envoyée et sera retirée si vous quittez maintenant</numerusform>
            <numerusform>%Ln demandes ne sont pas encore envoyées et seront retirées si vous quittez maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you sign out now</source>
        <translation>
            <numerusform>%Ln demande n’est pas encore envoyée et sera retirée si vous vous déconnectez maintenant</numerusform>
            <numerusform>%Ln demandes ne sont pas encore envoyées et seront retirées si vous vous déconnectez maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else you asked for is still under way.</source>
        <translation>Une autre de vos demandes est encore en cours.</translation>
    </message>
    <message>
        <source>Act on a &amp;list…</source>
        <translation>Traiter une &amp;liste…</translation>
    </message>
    <message>
        <source>The list is done</source>
        <translation>La liste est terminée</translation>
    </message>
    <message>
        <source>A list that was begun when the program ran before goes on</source>
        <translation>Une liste commencée lors d’une exécution précédente du programme se poursuit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Act on the s&amp;elected orders…</source>
        <translation>Traiter les commandes &amp;sélectionnées…</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>Pa&amp;rtager</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>Aucune commande n’est sélectionnée.</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Acti&amp;vité</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>A&amp;nalyses</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes du programme…</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Aucune commande n’est choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) behind it are not here any more.</source>
        <translation>
            <numerusform>%Ln commande concernée n’est plus ici.</numerusform>
            <numerusform>%Ln commandes concernées ne sont plus ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of news, the window&apos;s title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Choose the first view, the second…</source>
        <translation>Choisir la première vue, la deuxième…</translation>
    </message>
    <message>
        <source>Offer filters for the search</source>
        <translation>Proposer des filtres pour la recherche</translation>
    </message>
    <message>
        <source>Back to the orders, or clear the search</source>
        <translation>Revenir aux commandes, ou effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Rescind::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Rescind::Messages</name>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Les mots du serveur : %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a deed, the name of an item</comment>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – under way</source>
        <comment>a deed</comment>
        <translation>%1 – en cours</translation>
    </message>
    <message>
        <source>The order is read once more before anything is sent.</source>
        <translation>La commande est relue une fois avant tout envoi.</translation>
    </message>
    <message>
        <source>%1 – not sent yet</source>
        <comment>a deed</comment>
        <translation>%1 – pas encore envoyé</translation>
    </message>
    <message>
        <source>Nothing is sent for now, so it waits. It can be taken back until it leaves.</source>
        <translation>Rien n’est envoyé pour le moment ; l’action attend donc. Elle peut être retirée tant qu’elle n’est pas partie.</translation>
    </message>
    <message>
        <source>It leaves as soon as its turn comes.</source>
        <translation>L’envoi part dès que vient son tour.</translation>
    </message>
    <message>
        <source>It leaves in %1 s.</source>
        <translation>L’envoi part dans %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order can be taken back as well.</source>
        <translation>
            <numerusform>%Ln autre action sur cette commande peut aussi être retirée.</numerusform>
            <numerusform>%Ln autres actions sur cette commande peuvent aussi être retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – being taken back</source>
        <comment>a deed</comment>
        <translation>%1 – retrait en cours</translation>
    </message>
    <message>
        <source>Nothing is sent. That is being written down.</source>
        <translation>Rien n’est envoyé. C’est en train d’être noté.</translation>
    </message>
    <message>
        <source>%1 – ask again?</source>
        <comment>a deed</comment>
        <translation>%1 – redemander ?</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, the server may be asked twice.
The order is read first: if it shows that the first one took effect, or that this can no longer be done, nothing is sent.</source>
        <translation>La première demande est peut-être arrivée. Dans ce cas, le serveur recevra peut-être la demande deux fois.
La commande est d’abord lue : si elle montre que la première a pris effet, ou que ce n’est plus possible, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here</source>
        <translation>Rien ne peut être envoyé d’ici</translation>
    </message>
    <message>
        <source>Nothing is sent for now</source>
        <translation>Rien n’est envoyé pour le moment</translation>
    </message>
    <message>
        <source>You paused it. What has been sent goes on to its result.</source>
        <translation>Vous avez mis l’envoi en pause. Ce qui est envoyé suit son cours jusqu’au résultat.</translation>
    </message>
    <message>
        <source>A colleague was faster</source>
        <translation>Quelqu’un de l’équipe a été plus rapide</translation>
    </message>
    <message>
        <source>A colleague has answered</source>
        <translation>Quelqu’un de l’équipe a répondu</translation>
    </message>
</context>
<context>
    <name>Rescind::News</name>
    <message numerus="yes">
        <source>%Ln new request(s) to cancel</source>
        <translation>
            <numerusform>%Ln nouvelle demande d’annulation</numerusform>
            <numerusform>%Ln nouvelles demandes d’annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <comment>of suppliers</comment>
        <translation>
            <numerusform>%Ln nouvelle réponse</numerusform>
            <numerusform>%Ln nouvelles réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of yours need(s) attention</source>
        <translation>
            <numerusform>%Ln demande de votre part requiert votre attention</numerusform>
            <numerusform>%Ln demandes de votre part requièrent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln rappel</numerusform>
            <numerusform>%Ln rappels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OpenOutsideDialog</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open the page of %1 in the browser?</source>
        <translation>Ouvrir la page de %1 dans le navigateur ?</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte : %1</translation>
    </message>
    <message>
        <source>%1 learns the tracking number %2, and nothing else from this program.</source>
        <comment>a carrier, a number</comment>
        <translation>%1 apprend le numéro de suivi %2, et rien d’autre de ce programme.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Ouvrir cette page dans le navigateur ?</translation>
    </message>
    <message>
        <source>It learns nothing from this program.</source>
        <translation>Elle n’apprend rien de ce programme.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderActions</name>
    <message>
        <source>Cancel &amp;order…</source>
        <translation>Annuler la &amp;commande…</translation>
    </message>
    <message>
        <source>Cancel &amp;item…</source>
        <translation>Annuler l’&amp;article…</translation>
    </message>
    <message>
        <source>Confirm for my &amp;part of the order…</source>
        <translation>Confirmer pour ma &amp;part de la commande…</translation>
    </message>
    <message>
        <source>Reject for m&amp;y part of the order…</source>
        <translation>&amp;Refuser pour ma part de la commande…</translation>
    </message>
    <message>
        <source>&amp;Confirm for the item…</source>
        <translation>C&amp;onfirmer pour l’article…</translation>
    </message>
    <message>
        <source>&amp;Reject for the item…</source>
        <translation>Re&amp;fuser pour l’article…</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderColumns</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>Col&amp;onnes</translation>
    </message>
    <message>
        <source>&amp;Sort the orders</source>
        <translation>&amp;Trier les commandes</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>Les pires états d’abord</translation>
    </message>
    <message>
        <source>What we asked: most pressing first</source>
        <translation>Notre demande : les plus urgentes d’abord</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Les plus longues attentes d’abord</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Par fournisseur</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderDetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>Détails de la commande</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Le serveur dit</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Notre demande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s): choose one in the table</source>
        <translation>
            <numerusform>%Ln autre ligne : choisissez-la dans le tableau</numerusform>
            <numerusform>%Ln autres lignes : choisissez-en une dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Ligne : %1</translation>
    </message>
    <message>
        <source>Order with PO number %1</source>
        <translation>Commande numéro %1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Ses mots : %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>It was to be cancelled, and has shipped</source>
        <translation>Devait être annulée, et elle est expédiée</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the time line</source>
        <translation>Copier la chronologie</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>All that the server told. %1</source>
        <comment>as of when</comment>
        <translation>Tout ce que le serveur a dit. %1</translation>
    </message>
    <message>
        <source>%1, asked %2, so since %3</source>
        <comment>a deed, two times</comment>
        <translation>%1, demandé le %2, ainsi depuis le %3</translation>
    </message>
    <message>
        <source>Nothing, from this computer. What was asked elsewhere is not known here.</source>
        <translation>Rien, depuis cet ordinateur. Ce qui a été demandé ailleurs n’est pas connu ici.</translation>
    </message>
    <message>
        <source>We don&apos;t know what was asked from this computer: its journal can&apos;t be read.</source>
        <translation>Nous ne savons pas ce qui a été demandé depuis cet ordinateur : son journal ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>Lecture de ce qui a été demandé…</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %Ln more line(s): choose one in the table.</source>
        <translation>
            <numerusform>Il en va de même pour %Ln autre ligne : choisissez-la dans le tableau.</numerusform>
            <numerusform>Il en va de même pour %Ln autres lignes : choisissez-en une dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Le plus récent d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Show the oldest first</source>
        <translation>Afficher le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Show the newest first</source>
        <translation>Afficher le plus récent d’abord</translation>
    </message>
    <message>
        <source>Time line: %1</source>
        <comment>newest or oldest first</comment>
        <translation>Chronologie : %1</translation>
    </message>
    <message>
        <source>What was asked from this computer is missing here: %1</source>
        <translation>Ce qui a été demandé depuis cet ordinateur manque ici : %1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderFacts</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID de commande</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Détaillant</translation>
    </message>
    <message>
        <source>Retailer id</source>
        <translation>ID du détaillant</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Transmise par</translation>
    </message>
    <message>
        <source>Sent to supplier</source>
        <translation>Envoyée au fournisseur</translation>
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
        <source>Retailer&apos;s notes</source>
        <translation>Notes du détaillant</translation>
    </message>
    <message>
        <source>Supplier&apos;s notes</source>
        <translation>Notes du fournisseur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Shipping and fees</source>
        <translation>Livraison et frais</translation>
    </message>
    <message>
        <source>Shipping asked for</source>
        <translation>Livraison souhaitée</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Frais de livraison</translation>
    </message>
    <message>
        <source>Order fee</source>
        <translation>Frais de commande</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Taxe sur la commande</translation>
    </message>
    <message>
        <source>Drop-ship fee</source>
        <translation>Frais de livraison directe</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Pièces commandées</translation>
    </message>
    <message>
        <source>Pieces accepted</source>
        <translation>Pièces acceptées</translation>
    </message>
    <message>
        <source>Pieces backordered</source>
        <translation>Pièces en reliquat</translation>
    </message>
    <message>
        <source>Pieces rejected</source>
        <translation>Pièces refusées</translation>
    </message>
    <message>
        <source>Backordered until</source>
        <translation>En reliquat jusqu’au</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>aucun numéro de suivi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped: %1</source>
        <translation>expédié : %1</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>enregistré : %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>poids : %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>coût : %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Colis %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Supplier id</source>
        <translation>ID du fournisseur</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU name</source>
        <translation>Nom du SKU</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>ID de ligne</translation>
    </message>
    <message>
        <source>SKU id</source>
        <translation>ID du SKU</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>ID de l’article</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderNote</name>
    <message>
        <source>PO number: %1</source>
        <translation>Numéro de commande : %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>I have found out: allow it again</source>
        <translation>Je sais maintenant ce qu’il en est : autoriser de nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Elle n’a pas pu être relue : %1</translation>
    </message>
    <message>
        <source>The order could not be read again</source>
        <translation>La commande n’a pas pu être relue</translation>
    </message>
    <message>
        <source>What you see was read before.</source>
        <translation>Ce que vous voyez a été lu auparavant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Takes it back before it leaves (Ctrl+Z)</source>
        <translation>Retire l’action avant son départ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Read the order and ask again</source>
        <translation>Lire la commande et redemander</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderOutlook</name>
    <message>
        <source>a supplier the server does not name</source>
        <translation>un fournisseur que le serveur ne nomme pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The retailer asks to cancel. Next: confirm or reject.</source>
        <translation>Le détaillant demande l’annulation. Ensuite : confirmer ou refuser.</translation>
    </message>
    <message>
        <source>Not answered yet by: %1. Next: wait for the answer, or get in touch with the supplier.</source>
        <translation>Pas encore de réponse de : %1. Ensuite : attendre la réponse, ou contacter le fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not cancelled, and the server shows no open request for them.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas annulée, et le serveur n’indique pour elle aucune demande en attente.</numerusform>
            <numerusform>%Ln lignes ne sont pas annulées, et le serveur n’indique pour elles aucune demande en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took the request at %1 and shows no sign of it, which is nothing unusual. Whether the supplier has answered is not known. Next: read it again later.</source>
        <translation>Le serveur a accepté la demande à %1 et n’en montre aucun signe, ce qui n’a rien d’inhabituel. On ne sait pas si le fournisseur a répondu. Ensuite : relire plus tard.</translation>
    </message>
    <message>
        <source>The server shows no request to cancel. It may show none even if the retailer asked.</source>
        <translation>Le serveur n’indique aucune demande d’annulation. Il se peut qu’il n’en indique aucune même si le détaillant l’a demandée.</translation>
    </message>
    <message>
        <source>The server shows no cancellation. One that was asked for elsewhere may not be shown.</source>
        <translation>Le serveur n’indique aucune annulation. Celle qui a été demandée ailleurs n’est peut-être pas indiquée.</translation>
    </message>
    <message>
        <source>We don&apos;t know what became of what was asked at %1. Next: read the order again.</source>
        <translation>Nous ne savons pas ce qu’il est advenu de ce qui a été demandé à %1. Ensuite : relire la commande.</translation>
    </message>
    <message>
        <source>The server calls a line cancelled and shows it as shipped or rejected as well. Next: ask the supplier which is true.</source>
        <translation>Le serveur dit une ligne annulée et l’indique aussi comme expédiée ou refusée. Ensuite : demander au fournisseur ce qui est vrai.</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>Le serveur n’indique aucune ligne dans cette commande.</translation>
    </message>
    <message>
        <source>We don&apos;t know: the server gives no readable state for at least one line. Look at each line.</source>
        <translation>Nous ne savons pas : pour au moins une ligne, le serveur ne donne pas d’état lisible. Regardez chaque ligne.</translation>
    </message>
    <message>
        <source>Some requests were rejected, others not. Look at each line.</source>
        <translation>Certaines demandes ont été refusées, d’autres non. Regardez chaque ligne.</translation>
    </message>
    <message>
        <source>The supplier said no. Next: talk to the supplier, or arrange a return.</source>
        <translation>Le fournisseur a dit non. Ensuite : parler avec le fournisseur, ou organiser un retour.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>It is on its way and can no longer be cancelled. Next: a return.</source>
        <translation>Elle est en route et ne peut plus être annulée. Ensuite : un retour.</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Numéro de commande : %1</translation>
    </message>
    <message>
        <source>Order id: %1</source>
        <translation>ID de commande : %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>- %1, SKU %2, quantity %3: %4 (%5)</source>
        <comment>item, SKU, quantity, state of the cancellation, the server&apos;s words</comment>
        <translation>- %1, SKU %2, quantité %3 : %4 (%5)</translation>
    </message>
    <message>
        <source>, tracking %1</source>
        <translation>, numéro de suivi %1</translation>
    </message>
    <message>
        <source>asked by us: %1</source>
        <translation>notre demande : %1</translation>
    </message>
    <message>
        <source>Cancellation: %1 (by what the server said, %2)</source>
        <translation>Annulation : %1 (d’après ce que le serveur a dit, %2)</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderPane</name>
    <message>
        <source>Line items</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Read this order again</source>
        <translation>Relire cette commande</translation>
    </message>
    <message>
        <source>Read this order again (Ctrl+R)</source>
        <translation>Relire cette commande (Ctrl+R)</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Aucune commande n’est choisie</translation>
    </message>
    <message>
        <source>Choose one in the list, or paste a PO number into the search field.</source>
        <translation>Choisissez-en une dans la liste, ou collez un numéro de commande dans le champ de recherche.</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>commandée le %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The server said so at %1</source>
        <translation>Le serveur l’a dit le %1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderReader</name>
    <message>
        <source>Its line items are not a list.</source>
        <translation>Ses lignes ne forment pas une liste.</translation>
    </message>
    <message>
        <source>One of its line items cannot be read.</source>
        <translation>L’une de ses lignes ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It is not an order.</source>
        <translation>Ce n’est pas une commande.</translation>
    </message>
    <message>
        <source>It has no order id.</source>
        <translation>Elle n’a pas d’ID de commande.</translation>
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
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID de commande</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Détaillant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Âge en jours</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Lines requested</source>
        <translation>Lignes : annulation demandée</translation>
    </message>
    <message>
        <source>Lines cancelled</source>
        <translation>Lignes : annulées</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>Lignes : annulation refusée</translation>
    </message>
    <message>
        <source>Lines shipped</source>
        <translation>Lignes : expédiées</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Numéros de suivi</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>ID de ligne</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Notre demande</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Où en est l’action</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>The server said so at</source>
        <translation>Le serveur l’a dit le</translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>Le serveur n’indique aucune ligne</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderSync</name>
    <message>
        <source>The server answered with another order.</source>
        <translation>Le serveur a répondu par une autre commande.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderView</name>
    <message>
        <source>Needs my decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Answered by me</source>
        <translation>Répondu par moi</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Différées</translation>
    </message>
    <message>
        <source>Waiting for suppliers</source>
        <translation>En attente des fournisseurs</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>Refusées par le fournisseur</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>The server shows a requested cancellation of a line item of yours, and you have not answered. Orders that you put off are not here.</source>
        <translation>Le serveur indique une annulation demandée pour l’une de vos lignes, et vous n’avez pas répondu. Les commandes que vous avez différées ne sont pas ici.</translation>
    </message>
    <message>
        <source>You confirmed or rejected a cancellation, by this program’s own record.</source>
        <translation>Vous avez confirmé ou refusé une annulation, d’après le journal de ce programme.</translation>
    </message>
    <message>
        <source>Orders that you put off until later.</source>
        <translation>Les commandes que vous avez différées à plus tard.</translation>
    </message>
    <message>
        <source>A cancellation was requested; the supplier’s answer is awaited.</source>
        <translation>Une annulation a été demandée ; la réponse du fournisseur est attendue.</translation>
    </message>
    <message>
        <source>The supplier’s answer has been awaited for too long.</source>
        <translation>La réponse du fournisseur est attendue depuis trop longtemps.</translation>
    </message>
    <message>
        <source>The server shows that a supplier rejected a cancellation.</source>
        <translation>Le serveur indique qu’un fournisseur a refusé une annulation.</translation>
    </message>
    <message>
        <source>At least one line item is cancelled.</source>
        <translation>Au moins une ligne est annulée.</translation>
    </message>
    <message>
        <source>What became of a request of ours is not known.</source>
        <translation>On ne sait pas ce qu’il est advenu de l’une de nos demandes.</translation>
    </message>
    <message>
        <source>A request of ours was refused, or did not reach the server.</source>
        <translation>L’une de nos demandes a été rejetée par le serveur, ou ne l’a pas atteint.</translation>
    </message>
    <message>
        <source>Every order that is here.</source>
        <translation>Toutes les commandes présentes ici.</translation>
    </message>
    <message>
        <source>Nothing needs your decision</source>
        <translation>Rien n’attend votre décision</translation>
    </message>
    <message>
        <source>You have not answered a request yet</source>
        <translation>Vous n’avez encore répondu à aucune demande</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>Rien n’est différé</translation>
    </message>
    <message>
        <source>No answer is awaited</source>
        <translation>Aucune réponse n’est attendue</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>Aucune réponse n’est en retard</translation>
    </message>
    <message>
        <source>No cancellation was rejected</source>
        <translation>Aucune annulation n’a été refusée</translation>
    </message>
    <message>
        <source>Nothing is cancelled</source>
        <translation>Rien n’est annulé</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>Aucune issue n’est inconnue</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersModel</name>
    <message>
        <source>The server said so at %1</source>
        <translation>Le serveur l’a dit le %1</translation>
    </message>
    <message>
        <source>The retailer&apos;s purchase order number</source>
        <translation>Le numéro de commande du détaillant</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Who the order is sent to</source>
        <translation>À qui la commande est envoyée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>How many line items the order has</source>
        <translation>Combien de lignes compte la commande</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What the server says of a cancellation</source>
        <translation>Ce que le serveur dit d’une annulation</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>Ce qui a été demandé depuis cette fenêtre, et où cela en est</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Notre demande</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Aucune visible</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>so many of all lines are cancelled</comment>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took our request at %1</source>
        <translation>Le serveur a accepté notre demande le %1</translation>
    </message>
    <message>
        <source>The server shows the request since %1</source>
        <translation>Le serveur indique la demande depuis le %1</translation>
    </message>
    <message>
        <source>When the order was made, in the time zone %1</source>
        <translation>Quand la commande a été créée, dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>When the server said so, in the time zone %1</source>
        <translation>Quand le serveur l’a dit, dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>Whose line items the order has</source>
        <translation>À qui sont les lignes de la commande</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Since when the supplier’s answer is awaited, in the time zone %1</source>
        <translation>Depuis quand la réponse du fournisseur est attendue, dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersPane</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ask the server for the orders again (F5)</source>
        <translation>Redemander les commandes au serveur (F5)</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>There is no such order, or your account is not to see it. Check it letter by letter.</source>
        <translation>Cette commande n’existe pas, ou votre compte ne doit pas la voir. Vérifiez caractère par caractère.</translation>
    </message>
    <message>
        <source>The server has nothing under “%1”</source>
        <translation>Le serveur n’a rien sous « %1 »</translation>
    </message>
    <message>
        <source>No order has the PO number “%1”</source>
        <translation>Aucune commande ne porte le numéro « %1 »</translation>
    </message>
    <message>
        <source>The server was asked. Check the number letter by letter, or search for the customer or the SKU.</source>
        <translation>Le serveur a été interrogé. Vérifiez le numéro caractère par caractère, ou cherchez le client ou le SKU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have the PO number “%1”</source>
        <translation>
            <numerusform>%Ln commande porte le numéro « %1 »</numerusform>
            <numerusform>%Ln commandes portent le numéro « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the right one by customer and date.</source>
        <translation>Choisissez la bonne d’après le client et la date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) could not be read</source>
        <translation>
            <numerusform>%Ln commande n’a pas pu être lue</numerusform>
            <numerusform>%Ln commandes n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent them in a form nobody documented. All others are shown.</source>
        <translation>Le serveur les a envoyées sous une forme que rien ne documente. Toutes les autres sont affichées.</translation>
    </message>
    <message>
        <source>The orders could not be listed</source>
        <translation>Les commandes n’ont pas pu être listées</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when.</source>
        <translation>Ce que vous voyez a été lu auparavant ; chaque commande indique quand.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Sign in to see the orders of your organisation.</source>
        <translation>Connectez-vous pour voir les commandes de votre organisation.</translation>
    </message>
    <message>
        <source>No order here matches</source>
        <translation>Aucune commande ne correspond ici</translation>
    </message>
    <message>
        <source>Press Enter to ask the server for this PO number or order id.</source>
        <translation>Appuyez sur Entrée pour interroger le serveur sur ce numéro ou cet ID de commande.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <source>No orders to show</source>
        <translation>Aucune commande à afficher</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>The server has no orders for your organisation.</source>
        <translation>Le serveur n’a aucune commande pour votre organisation.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>“%1” could not be looked up at the server</source>
        <translation>« %1 » n’a pas pu être recherché sur le serveur</translation>
    </message>
    <message>
        <source>They could not be read from the server.</source>
        <translation>Elles n’ont pas pu être lues sur le serveur.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Lecture des commandes</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read the older orders, from where it was stopped</source>
        <translation>Lire les commandes plus anciennes, à partir de l’arrêt</translation>
    </message>
    <message>
        <source>Not kept after quitting: this account is not remembered.</source>
        <translation>Non conservées après la fermeture : ce compte n’est pas retenu.</translation>
    </message>
    <message>
        <source>Not kept after quitting: the keychain gave no key. %1</source>
        <translation>Non conservées après la fermeture : le trousseau n’a pas fourni de clé. %1</translation>
    </message>
    <message>
        <source>Not kept after quitting. %1</source>
        <translation>Non conservées après la fermeture. %1</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>En mémoire seulement</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln of about %1 order(s)</source>
        <translation>
            <numerusform>Lecture : %Ln commande sur environ %1</numerusform>
            <numerusform>Lecture : %Ln commandes sur environ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln order(s) so far</source>
        <translation>
            <numerusform>Lecture : %Ln commande jusqu’ici</numerusform>
            <numerusform>Lecture : %Ln commandes jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are here; older ones may be missing</source>
        <translation>
            <numerusform>%Ln commande est ici ; de plus anciennes manquent peut-être</numerusform>
            <numerusform>%Ln commandes sont ici ; de plus anciennes manquent peut-être</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>%Ln commande sélectionnée</numerusform>
            <numerusform>%Ln commandes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln order(s) was let go: they lie too far apart now</source>
        <translation>
            <numerusform>La sélection de %Ln commande a été abandonnée : elle est maintenant trop dispersée</numerusform>
            <numerusform>La sélection de %Ln commandes a été abandonnée : elles sont maintenant trop dispersées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s) match</source>
        <translation>
            <numerusform>%Ln commande sur %1 correspond</numerusform>
            <numerusform>%Ln commandes sur %1 correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cannot be searched yet</source>
        <translation>
            <numerusform>La recherche ne couvre pas encore %Ln commande</numerusform>
            <numerusform>La recherche ne couvre pas encore %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Afficher toutes les commandes</translation>
    </message>
    <message numerus="yes">
        <source>Press Enter to list the %Ln order(s) that are named.</source>
        <translation>
            <numerusform>Appuyez sur Entrée pour lister %Ln commande nommée.</numerusform>
            <numerusform>Appuyez sur Entrée pour lister les %Ln commandes nommées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order in “%1” matches</source>
        <translation>Aucune commande ne correspond dans « %1 »</translation>
    </message>
    <message>
        <source>It may be among the others.</source>
        <translation>Elle est peut-être parmi les autres.</translation>
    </message>
    <message>
        <source>Search all orders</source>
        <translation>Chercher dans toutes les commandes</translation>
    </message>
    <message>
        <source>None of these orders is here</source>
        <translation>Aucune de ces commandes n’est ici</translation>
    </message>
</context>
<context>
    <name>Rescind::PlaceBadge</name>
    <message>
        <source>Other server: %1</source>
        <translation>Autre serveur : %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu : %1</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>Comme le programme est livré</translation>
    </message>
    <message>
        <source>Your preferences are not kept as they should be</source>
        <translation>Vos préférences ne sont pas conservées comme il se doit</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesStore</name>
    <message>
        <source>A later version of this program wrote down your preferences. What you change now is forgotten when you quit.</source>
        <translation>Une version plus récente de ce programme a enregistré vos préférences. Ce que vous modifiez maintenant sera oublié à la fermeture.</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged, and could not be set aside.</source>
        <translation>Le fichier de vos préférences est endommagé, et n’a pas pu être mis de côté.</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged. What could be read of it is in force; it was set aside as %1.</source>
        <translation>Le fichier de vos préférences est endommagé. Ce qui a pu en être lu s’applique ; il a été mis de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>Your preferences could not be written down: they are forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>Vos préférences n’ont pas pu être enregistrées : elles seront oubliées à la fermeture. Regardez s’il y a de la place sur le disque, et si ce programme peut y écrire.</translation>
    </message>
</context>
<context>
    <name>Rescind::PutOffDialog</name>
    <message>
        <source>In one hour, at %1</source>
        <translation>Dans une heure, à %1</translation>
    </message>
    <message>
        <source>Later today, at %1</source>
        <translation>Plus tard aujourd’hui, à %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Demain à %1</translation>
    </message>
    <message>
        <source>Monday at %1</source>
        <translation>Lundi à %1</translation>
    </message>
    <message>
        <source>Put off PO %1 until…</source>
        <translation>Différer la commande %1 jusqu’à…</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln order(s) until…</source>
        <translation>
            <numerusform>Différer %Ln commande jusqu’à…</numerusform>
            <numerusform>Différer %Ln commandes jusqu’à…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until &amp;then</source>
        <translation>&amp;Différer jusque-là</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>You are reminded then. Nothing is sent, and nobody else learns of it. Times are those of %1 (%2).</source>
        <comment>a time zone&apos;s name and its abbreviation</comment>
        <translation>Vous recevrez alors un rappel. Rien n’est envoyé, et personne d’autre n’en est informé. Les heures sont celles de %1 (%2).</translation>
    </message>
    <message>
        <source>Only the &amp;line: %1</source>
        <translation>La &amp;ligne seulement : %1</translation>
    </message>
    <message>
        <source>&amp;Bring it back now</source>
        <translation>&amp;Reprendre maintenant</translation>
    </message>
    <message>
        <source>It is put off until %1</source>
        <translation>Différée jusqu’à %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Don&apos;t put off</source>
        <translation>Ne pas différer</translation>
    </message>
    <message>
        <source>It is put off until %1.</source>
        <translation>Différée jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>&amp;Another time</source>
        <translation>&amp;Autre moment</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>C’est %1.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Ce moment est passé.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s own record; it is not sent.</source>
        <translation>Conservé dans le journal de cet ordinateur ; il n’est pas envoyé.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take as the reason: %1</source>
        <translation>Prendre comme motif : %1</translation>
    </message>
    <message>
        <source>Arrow keys take one of the reasons below</source>
        <translation>Les touches fléchées prennent l’un des motifs ci-dessous</translation>
    </message>
</context>
<context>
    <name>Rescind::Reasons</name>
    <message>
        <source>Customer changed mind</source>
        <translation>Le client a changé d’avis</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Commandé deux fois</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Adresse erronée</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Soupçon de fraude</translation>
    </message>
    <message>
        <source>Not packed yet</source>
        <translation>Pas encore emballé</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>En rupture de stock</translation>
    </message>
    <message>
        <source>Stopped in the warehouse</source>
        <translation>Arrêté à l’entrepôt</translation>
    </message>
    <message>
        <source>Already shipped</source>
        <translation>Déjà expédié</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>Déjà emballé</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>Fabriqué sur commande</translation>
    </message>
    <message>
        <source>Already shipped: tracking %1</source>
        <translation>Déjà expédié : numéro de suivi %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Refusal</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s; only the retailer can ask for a cancellation.</source>
        <translation>Votre compte est celui d’un fournisseur ; seul le détaillant peut demander une annulation.</translation>
    </message>
    <message>
        <source>Your account is a retailer&apos;s; only the supplier can confirm or reject a cancellation.</source>
        <translation>Votre compte est celui d’un détaillant ; seul le fournisseur peut confirmer ou refuser une annulation.</translation>
    </message>
    <message>
        <source>Your account lacks a permission that this needs.</source>
        <translation>Il manque à votre compte une autorisation nécessaire.</translation>
    </message>
    <message>
        <source>Your account lacks the permission %1.</source>
        <translation>Il manque à votre compte l’autorisation %1.</translation>
    </message>
    <message>
        <source>Release V1 of the API has no way to confirm or reject a cancellation.</source>
        <translation>La version V1 de l’API ne permet ni de confirmer ni de refuser une annulation.</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s.</source>
        <translation>Cette ligne est celle d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s: %1.</source>
        <translation>Cette ligne est celle d’un autre fournisseur : %1.</translation>
    </message>
    <message>
        <source>The server shows no lines in this order that you could act on.</source>
        <translation>Le serveur n’indique dans cette commande aucune ligne sur laquelle vous pourriez agir.</translation>
    </message>
    <message>
        <source>The server shows no such line item in this order.</source>
        <translation>Le serveur n’indique aucune ligne de ce genre dans cette commande.</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>Elle est expédiée.</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>Elle est expédiée : numéro de suivi %1.</translation>
    </message>
    <message>
        <source>It is already cancelled.</source>
        <translation>Elle est déjà annulée.</translation>
    </message>
    <message>
        <source>It is already cancelled, %1.</source>
        <translation>Elle est déjà annulée, %1.</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested.</source>
        <translation>Son annulation a déjà été demandée.</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested, %1.</source>
        <translation>Son annulation a déjà été demandée, %1.</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected.</source>
        <translation>Son annulation a déjà été refusée.</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected, %1.</source>
        <translation>Son annulation a déjà été refusée, %1.</translation>
    </message>
    <message>
        <source>Another action on this line is under way.</source>
        <translation>Une autre action sur cette ligne est en cours.</translation>
    </message>
    <message>
        <source>Another action on this line is under way: %1.</source>
        <translation>Une autre action sur cette ligne est en cours : %1.</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived.</source>
        <translation>On ne sait pas ce qu’il est advenu d’une action précédente sur cette ligne ; elle est peut-être arrivée.</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived: %1.</source>
        <translation>On ne sait pas ce qu’il est advenu d’une action précédente sur cette ligne ; elle est peut-être arrivée : %1.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Ask the retailer who placed the order, or sign in with a retailer&apos;s account.</source>
        <translation>Adressez-vous au détaillant qui a passé la commande, ou connectez-vous avec un compte de détaillant.</translation>
    </message>
    <message>
        <source>The supplier answers requests; wait for the answer, or sign in with the supplier&apos;s account.</source>
        <translation>C’est le fournisseur qui répond aux demandes ; attendez la réponse, ou connectez-vous avec le compte du fournisseur.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for it, then sign in again.</source>
        <translation>Demandez-la à l’administration de votre organisation, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in again with the release Timpanogos, which has it.</source>
        <translation>Reconnectez-vous avec la version Timpanogos, qui le permet.</translation>
    </message>
    <message>
        <source>Only that supplier can answer for it.</source>
        <translation>Seul ce fournisseur peut répondre pour elle.</translation>
    </message>
    <message>
        <source>Refresh the order and look at its lines again.</source>
        <translation>Actualisez la commande et regardez de nouveau ses lignes.</translation>
    </message>
    <message>
        <source>It can no longer be cancelled. Ask the customer to refuse the parcel, or arrange a return.</source>
        <translation>Elle ne peut plus être annulée. Demandez au client de refuser le colis, ou organisez un retour.</translation>
    </message>
    <message>
        <source>Reject the cancellation and tell the retailer the tracking number.</source>
        <translation>Refusez l’annulation et indiquez le numéro de suivi au détaillant.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Wait for the supplier&apos;s answer, or contact the supplier.</source>
        <translation>Attendez la réponse du fournisseur, ou contactez-le.</translation>
    </message>
    <message>
        <source>An answer is final. If it was wrong, contact the retailer, who can ask again.</source>
        <translation>Une réponse est définitive. Si elle était erronée, contactez le détaillant, qui peut redemander.</translation>
    </message>
    <message>
        <source>Wait a moment until it has come to an end.</source>
        <translation>Attendez un instant qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Refresh the order to find out what it shows now, before anything else is sent.</source>
        <translation>Actualisez la commande pour savoir ce qu’elle indique maintenant, avant tout autre envoi.</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet.</source>
        <translation>Une autre action sur cette ligne n’est pas encore envoyée.</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet: %1.</source>
        <translation>Une autre action sur cette ligne n’est pas encore envoyée : %1.</translation>
    </message>
    <message>
        <source>Undo takes it back; else wait until it has come to an end.</source>
        <translation>« Défaire » la retire ; sinon, attendez qu’elle soit terminée.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReminderBars</name>
    <message>
        <source>What you put off is not kept as it should be</source>
        <translation>Ce que vous avez différé n’est pas conservé comme il se doit</translation>
    </message>
    <message>
        <source>an order that is not in the list</source>
        <translation>une commande qui n’est pas dans la liste</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>commande %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) you put off are due</source>
        <translation>
            <numerusform>%Ln commande différée arrive à échéance</numerusform>
            <numerusform>%Ln commandes différées arrivent à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher la première</translation>
    </message>
    <message>
        <source>Put off for another hour</source>
        <translation>Différer encore d’une heure</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <comment>a time</comment>
        <translation>Différée jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) put off, the next until %1</source>
        <translation>
            <numerusform>%Ln ligne différée, jusqu’à %1</numerusform>
            <numerusform>%Ln lignes différées, la prochaine jusqu’à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>Changer le moment…</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Reprendre maintenant</translation>
    </message>
</context>
<context>
    <name>Rescind::Reminders</name>
    <message>
        <source>A later version of this program wrote down what was put off. It is shown, but what you put off now is forgotten when you quit.</source>
        <translation>Une version plus récente de ce programme a enregistré ce qui est différé. C’est affiché, mais ce que vous différez maintenant sera oublié à la fermeture.</translation>
    </message>
    <message>
        <source>The file with what was put off is damaged, and could not be set aside. What could be read of it is shown; what you put off now is forgotten when you quit.</source>
        <translation>Le fichier de ce qui est différé est endommagé, et n’a pas pu être mis de côté. Ce qui a pu en être lu est affiché ; ce que vous différez maintenant sera oublié à la fermeture.</translation>
    </message>
    <message numerus="yes">
        <source>The file with what was put off is damaged: %Ln reminder(s) could be read. It was set aside as %1.</source>
        <translation>
            <numerusform>Le fichier de ce qui est différé est endommagé : %Ln rappel a pu être lu. Le fichier a été mis de côté sous le nom %1.</numerusform>
            <numerusform>Le fichier de ce qui est différé est endommagé : %Ln rappels ont pu être lus. Le fichier a été mis de côté sous le nom %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you put off could not be written down: it is forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>Ce que vous avez différé n’a pas pu être enregistré : ce sera oublié à la fermeture. Regardez s’il y a de la place sur le disque, et si ce programme peut y écrire.</translation>
    </message>
</context>
<context>
    <name>Rescind::RequestText</name>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Cancel the item</source>
        <translation>Annuler l’article</translation>
    </message>
    <message>
        <source>Confirm for my part</source>
        <translation>Confirmer pour ma part</translation>
    </message>
    <message>
        <source>Reject for my part</source>
        <translation>Refuser pour ma part</translation>
    </message>
    <message>
        <source>Confirm for the item</source>
        <translation>Confirmer pour l’article</translation>
    </message>
    <message>
        <source>Reject for the item</source>
        <translation>Refuser pour l’article</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what we asked, how far it has come, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
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
        <translation>bien que le serveur indique aussi qu’elle est expédiée</translation>
    </message>
    <message>
        <source>though the server shows a parcel, too: tracking %1</source>
        <translation>bien que le serveur indique aussi un colis : numéro de suivi %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name of an action, time</comment>
        <translation>« %1 », %2</translation>
    </message>
    <message>
        <source>by this program&apos;s own record, on %1</source>
        <translation>d’après le journal de ce programme, le %1</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you confirmed it on %1</source>
        <translation>d’après le journal de ce programme, vous l’avez confirmée le %1</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you rejected it on %1</source>
        <translation>d’après le journal de ce programme, vous l’avez refusée le %1</translation>
    </message>
</context>
<context>
    <name>Rescind::SandboxHost</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Le bac à sable n’a pas pu démarrer : %1</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>Le bac à sable s’est arrêté.</translation>
    </message>
    <message>
        <source>The sandbox program is missing: it should be at %1.</source>
        <translation>Le programme du bac à sable manque : il devrait se trouver à %1.</translation>
    </message>
    <message>
        <source>The sandbox did not say that it is ready.</source>
        <translation>Le bac à sable n’a pas signalé qu’il était prêt.</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>PO number, customer, SKU, item or tracking</source>
        <translation>N° de commande, client, SKU, article ou suivi</translation>
    </message>
    <message>
        <source>Filters as you type. Enter asks the server for a PO number or an order id. Paste an e-mail to list the orders it names. Ctrl+Space offers filters.</source>
        <translation>Filtre pendant la saisie. Entrée interroge le serveur sur un numéro ou un ID de commande. Collez un e-mail pour lister les commandes qu’il nomme. Ctrl+Espace propose des filtres.</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>Ce que vous pouvez écrire</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>What can be searched for (Ctrl+Space)</source>
        <translation>Ce qui peut être cherché (Ctrl+Espace)</translation>
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
        <translation>« %1: » n’est pas connu et est donc cherché comme un mot. Vous pouvez écrire : %2</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Fournisseur : %1</translation>
    </message>
    <message>
        <source>SKU: %1</source>
        <translation>SKU : %1</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Numéro de commande : %1</translation>
    </message>
    <message>
        <source>Tracking number: %1</source>
        <translation>Numéro de suivi : %1</translation>
    </message>
    <message>
        <source>“%1” is no status. You can write: %2</source>
        <translation>« %1 » n’est pas un statut. Vous pouvez écrire : %2</translation>
    </message>
    <message>
        <source>“%1” can only be looked for alone, without another status.</source>
        <translation>« %1 » ne peut être cherché que seul, sans autre statut.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>“%1” is no date. You can write 2026-11-20, today, yesterday, 3d or 2w.</source>
        <translation>« %1 » n’est pas une date. Vous pouvez écrire 2026-11-20, aujourd’hui, hier, 3d ou 2w.</translation>
    </message>
    <message>
        <source>Made on %1 or later</source>
        <translation>Créée le %1 ou plus tard</translation>
    </message>
    <message>
        <source>Made before %1</source>
        <translation>Créée avant le %1</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchWords</name>
    <message>
        <source>requested</source>
        <comment>status</comment>
        <translation>demandée</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>status</comment>
        <translation>en-retard</translation>
    </message>
    <message>
        <source>to-decide</source>
        <comment>status</comment>
        <translation>à-décider</translation>
    </message>
    <message>
        <source>put-off</source>
        <comment>status</comment>
        <translation>différée</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>status</comment>
        <translation>répondu</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>status</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>status</comment>
        <translation>en-partie</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>status</comment>
        <translation>expédiée</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>status</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>status</comment>
        <translation>envoi-en-cours</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>statut</translation>
    </message>
    <message>
        <source>supplier</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>sku</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>sku</translation>
    </message>
    <message>
        <source>po</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>commande</translation>
    </message>
    <message>
        <source>tracking</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>suivi</translation>
    </message>
    <message>
        <source>What is said of a cancellation: requested, rejected, cancelled, …</source>
        <translation>Ce qui est dit d’une annulation : demandée, refusée, annulée, …</translation>
    </message>
    <message>
        <source>The supplier’s name, or a part of it</source>
        <translation>Le nom du fournisseur, ou une partie de ce nom</translation>
    </message>
    <message>
        <source>Made on this day or later: 2026-11-20, today, 3d for three days ago</source>
        <translation>Créée ce jour-là ou plus tard : 2026-11-20, aujourd’hui, 3d pour il y a trois jours</translation>
    </message>
    <message>
        <source>Made before this day: 2026-11-20, today, 2w for two weeks ago</source>
        <translation>Créée avant ce jour : 2026-11-20, aujourd’hui, 2w pour il y a deux semaines</translation>
    </message>
    <message>
        <source>The whole SKU of a line item</source>
        <translation>Le SKU complet d’une ligne</translation>
    </message>
    <message>
        <source>The whole PO number</source>
        <translation>Le numéro de commande complet</translation>
    </message>
    <message>
        <source>The whole tracking number of a parcel</source>
        <translation>Le numéro de suivi complet d’un colis</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a date in a search</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date in a search</comment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>Rescind::SecretError</name>
    <message>
        <source>Not found, or the keyring is locked: the keychain does not tell which. Unlock the keyring and try again, or type the password or token.</source>
        <translation>Introuvable, ou le trousseau est verrouillé : il ne dit pas lequel des deux. Déverrouillez-le et réessayez, ou saisissez le mot de passe ou le jeton.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it and try again, or go on for this session only.</source>
        <translation>L’accès au trousseau a été refusé. Autorisez-le et réessayez, ou poursuivez pour cette session seulement.</translation>
    </message>
    <message>
        <source>No keychain service can be reached. Start one and try again, or go on for this session only.</source>
        <translation>Aucun service de trousseau n’est accessible. Démarrez-en un et réessayez, ou poursuivez pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it may be waiting behind a question of its own, or it hangs. Answer its question and try again, or go on for this session only.</source>
        <translation>Le trousseau ne répond pas : il attend peut-être derrière une question de sa part, ou il est bloqué. Répondez à sa question et réessayez, ou poursuivez pour cette session seulement.</translation>
    </message>
    <message>
        <source>It is over 2,048 bytes, more than a keychain is sure to hold. Go on for this session only.</source>
        <translation>Cela dépasse 2 048 octets, plus qu’un trousseau n’en contient à coup sûr. Poursuivez pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring did not prove to be unlocked, so the entry may still be there. Unlock the keyring and try again.</source>
        <translation>Le trousseau n’a pas prouvé qu’il est déverrouillé ; l’entrée s’y trouve donc peut-être encore. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or go on for this session only.</source>
        <translation>Le trousseau a échoué. Réessayez, ou poursuivez pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>Rescind::Session</name>
    <message>
        <source>The server refused the remembered password. Sign in with the present one.</source>
        <translation>Le serveur a rejeté le mot de passe retenu. Connectez-vous avec l’actuel.</translation>
    </message>
    <message>
        <source>The server refused the remembered token. Sign in with a new one, or with a password.</source>
        <translation>Le serveur a rejeté le jeton retenu. Connectez-vous avec un nouveau, ou avec un mot de passe.</translation>
    </message>
    <message>
        <source>The server refused the remembered password before, so it is not tried again. Sign in with the present one.</source>
        <translation>Le serveur a déjà rejeté le mot de passe retenu ; il n’est donc pas réessayé. Connectez-vous avec l’actuel.</translation>
    </message>
</context>
<context>
    <name>Rescind::SessionKeeping</name>
    <message>
        <source>What the keychain has of the user before may stay there.</source>
        <translation>Ce que le trousseau a de l’utilisateur précédent y reste peut-être.</translation>
    </message>
    <message>
        <source>The keychain gave nothing to sign in with. %1</source>
        <translation>Le trousseau n’a rien fourni pour se connecter. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile can&apos;t be read. Sign in again to replace it.</source>
        <translation>Ce que le trousseau a pour ce profil ne peut pas être lu. Reconnectez-vous pour le remplacer.</translation>
    </message>
    <message>
        <source>You asked to forget what the keychain has for this profile, and it could not be proven deleted. It is not used. Sign in again.</source>
        <translation>Vous avez demandé d’oublier ce que le trousseau a pour ce profil, et sa suppression n’a pas pu être prouvée. Ce n’est pas utilisé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>What the keychain has for this profile was kept for another server or user name, so it is not sent there. Sign in again.</source>
        <translation>Ce que le trousseau a pour ce profil était destiné à un autre serveur ou nom d’utilisateur ; ce n’est donc pas envoyé là-bas. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The remembered token has ended: a token lives two hours. Sign in with a new one, or with a password.</source>
        <translation>Le jeton retenu a expiré : un jeton vit deux heures. Connectez-vous avec un nouveau, ou avec un mot de passe.</translation>
    </message>
    <message>
        <source>The token could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>Le jeton n’a pas pu être conservé dans le trousseau ; vous êtes donc connecté pour cette session seulement. %1</translation>
    </message>
    <message>
        <source>The password could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>Le mot de passe n’a pas pu être conservé dans le trousseau ; vous êtes donc connecté pour cette session seulement. %1</translation>
    </message>
    <message>
        <source>What was written to the keychain meanwhile may stay there.</source>
        <translation>Ce qui a été écrit entre-temps dans le trousseau y reste peut-être.</translation>
    </message>
    <message>
        <source>The refused password is still in the keychain. %1</source>
        <translation>Le mot de passe rejeté est encore dans le trousseau. %1</translation>
    </message>
    <message>
        <source>The new password or token could not be kept in the keychain, which still has the one before it. %1</source>
        <translation>Le nouveau mot de passe ou jeton n’a pas pu être conservé dans le trousseau, qui contient encore le précédent. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there; its removal is tried again at the next start. %1</source>
        <translation>Ce que le trousseau a pour ce profil s’y trouve peut-être encore ; sa suppression sera retentée au prochain démarrage. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there. %1</source>
        <translation>Ce que le trousseau a pour ce profil s’y trouve peut-être encore. %1</translation>
    </message>
    <message>
        <source>The profile could not be saved, so the next start does not know it.</source>
        <translation>Le profil n’a pas pu être enregistré ; il ne sera donc pas connu au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Rescind::Sharing</name>
    <message>
        <source>&amp;Copy the selected orders as a table</source>
        <translation>&amp;Copier les commandes sélectionnées en tableau</translation>
    </message>
    <message>
        <source>Copy the &amp;line items of the order as a table</source>
        <translation>Copier les &amp;lignes de la commande en tableau</translation>
    </message>
    <message>
        <source>Copy a lin&amp;k to the order</source>
        <translation>Copier un l&amp;ien vers la commande</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier en c&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Export orders…</source>
        <translation>&amp;Exporter des commandes…</translation>
    </message>
    <message>
        <source>&amp;Print a list for the warehouse…</source>
        <translation>Im&amp;primer une liste pour l’entrepôt…</translation>
    </message>
    <message>
        <source>Save that list as P&amp;DF…</source>
        <translation>Enregistrer cette liste en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print a case &amp;sheet of the order…</source>
        <translation>Imprimer une fiche de do&amp;ssier de la commande…</translation>
    </message>
    <message>
        <source>Save the case sheet as PD&amp;F…</source>
        <translation>Enregistrer la fiche de dossier en PD&amp;F…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are too many for that</source>
        <translation>
            <numerusform>%Ln commande, c’est trop pour cela</numerusform>
            <numerusform>%Ln commandes, c’est trop pour cela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select up to %Ln order(s), or export them into a file.</source>
        <translation>
            <numerusform>Sélectionnez au plus %Ln commande, ou exportez les commandes vers un fichier.</numerusform>
            <numerusform>Sélectionnez au plus %Ln commandes, ou exportez-les vers un fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Exporter des commandes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were copied as a table.</source>
        <translation>
            <numerusform>%Ln commande a été copiée en tableau.</numerusform>
            <numerusform>%Ln commandes ont été copiées en tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) were copied as a table.</source>
        <translation>
            <numerusform>%Ln ligne a été copiée en tableau.</numerusform>
            <numerusform>%Ln lignes ont été copiées en tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link was copied that opens this order in Rescind, for whoever may see it.</source>
        <translation>Un lien a été copié ; il ouvre cette commande dans Rescind, chez qui peut la voir.</translation>
    </message>
    <message>
        <source>Read the order</source>
        <translation>Lire la commande</translation>
    </message>
    <message>
        <source>Copied, without the token: the shell takes it from RESCIND_TOKEN. Whoever runs it can&apos;t undo it, and it is not written down here.</source>
        <translation>Copié, sans le jeton : le shell le prend dans RESCIND_TOKEN. Qui l’exécute ne peut rien défaire, et rien n’en est noté ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln page est partie à l’imprimante.</numerusform>
            <numerusform>%Ln pages sont parties à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>L’impression n’a pas réussi</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>A PDF of %Ln page(s) was saved</source>
        <translation>
            <numerusform>Un PDF de %Ln page a été enregistré</numerusform>
            <numerusform>Un PDF de %Ln pages a été enregistré</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>Le PDF n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>Aucune commande n’est sélectionnée.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Aucune commande n’est choisie.</translation>
    </message>
</context>
<context>
    <name>Rescind::Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ShortcutsDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Reset this one</source>
        <translation>&amp;Réinitialiser celle-ci</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Save the keys</source>
        <translation>&amp;Enregistrer les touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes du programme et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande du programme</translation>
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
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Nouvelle to&amp;uche</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source> (taken twice)</source>
        <translation> (prise deux fois)</translation>
    </message>
    <message>
        <source>This key belongs to %1 as well; neither would work. Give one of them another.</source>
        <translation>Cette touche appartient aussi à %1 ; aucune des deux ne fonctionnerait. Donnez-en une autre à l’une d’elles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) share a key; none of these would work.</source>
        <translation>
            <numerusform>%Ln commande du programme partage sa touche ; elle ne fonctionnerait pas.</numerusform>
            <numerusform>%Ln commandes du programme partagent une touche ; aucune d’elles ne fonctionnerait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a command, go to “New key”, and press the key.</source>
        <translation>Choisissez une commande du programme, allez à « Nouvelle touche », et appuyez sur la touche.</translation>
    </message>
    <message>
        <source>First give every key to one command only</source>
        <translation>N’attribuez d’abord chaque touche qu’à une seule commande du programme</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInAgainDialog</name>
    <message>
        <source>Sign in again to go on</source>
        <translation>Se reconnecter pour continuer</translation>
    </message>
    <message>
        <source>What you had begun goes on by itself once you are signed in.</source>
        <translation>Ce que vous aviez commencé se poursuit de lui-même dès que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>User name and pass&amp;word</source>
        <translation>Nom d’utilisateur et &amp;mot de passe</translation>
    </message>
    <message>
        <source>A &amp;token I was given</source>
        <translation>Un &amp;jeton que j’ai reçu</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>&amp;Retenir dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Only until I quit</source>
        <translation>&amp;Seulement jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Suppliers can answer in Timpanogos only</source>
        <translation>Les fournisseurs ne peuvent répondre que dans Timpanogos</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erveur</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Sign in to Crux Connect</source>
        <translation>Se connecter à Crux Connect</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>Oublier le profil</translation>
    </message>
    <message>
        <source>Removes this profile, and what the keychain has for it</source>
        <translation>Supprime ce profil, et ce que le trousseau a pour lui</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>Bac à sable de l’éditeur</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Type de serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Collez le jeton ici</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>Mo&amp;t de passe</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>Jeto&amp;n</translation>
    </message>
    <message>
        <source>What your account may do is then known to the server only.</source>
        <translation>Ce que votre compte peut faire n’est alors connu que du serveur.</translation>
    </message>
    <message>
        <source>Fill in what you sign in with</source>
        <translation>Remplissez ce qui sert à vous connecter</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used yet</source>
        <translation>L’adresse du serveur n’est pas encore utilisable</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The server did not take this token (401). It is wrong, or it has expired: a token lasts two hours.</source>
        <translation>Le serveur n’a pas accepté ce jeton (401). Il est faux, ou il a expiré : un jeton dure deux heures.</translation>
    </message>
    <message>
        <source>The server did not take this user name and password (401). Check both; capital letters matter.</source>
        <translation>Le serveur n’a pas accepté ce nom d’utilisateur et ce mot de passe (401). Vérifiez les deux ; les majuscules comptent.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
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
        <translation>Constaté : %1</translation>
    </message>
    <message>
        <source>%1 (no time of day is told)</source>
        <comment>a date</comment>
        <translation>%1 (heure non communiquée)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time zone, what it is called for short</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <comment>time zone</comment>
        <translation>Celui de cet ordinateur : %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Timeline</name>
    <message>
        <source>“%1”</source>
        <comment>the name of an item</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>an id</comment>
        <translation>article %1</translation>
    </message>
    <message>
        <source>a carrier the server does not name</source>
        <translation>un transporteur que le serveur ne nomme pas</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>aucun numéro de suivi</translation>
    </message>
    <message>
        <source>Reason, kept here and not sent: %1</source>
        <translation>Motif, conservé ici et non envoyé : %1</translation>
    </message>
    <message>
        <source>By somebody with a pasted token.</source>
        <translation>Par quelqu’un avec un jeton collé.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Par %1.</translation>
    </message>
    <message>
        <source>Row %L1 of a list.</source>
        <translation>Ligne %L1 d’une liste.</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>an HTTP status</comment>
        <translation>Réponse %1.</translation>
    </message>
    <message>
        <source>put back, not sent</source>
        <translation>remise en attente, non envoyée</translation>
    </message>
    <message>
        <source>left this computer</source>
        <translation>a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item, the server&apos;s words for its state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>%Ln autre ligne</numerusform>
            <numerusform>%Ln autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>La commande a été créée</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <comment>an item</comment>
        <translation>%1 : expédié</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>carrier, tracking number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tracking of %1 was recorded</source>
        <comment>an item</comment>
        <translation>Le suivi de %1 a été enregistré</translation>
    </message>
    <message>
        <source>%1: until then it is backordered</source>
        <comment>an item</comment>
        <translation>%1 : en reliquat jusque-là</translation>
    </message>
    <message>
        <source>%1 – asked for</source>
        <comment>a deed</comment>
        <translation>%1 – demandé</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The server shows: %1</source>
        <comment>the state of an order or item</comment>
        <translation>Le serveur indique : %1</translation>
    </message>
    <message>
        <source>When it shipped, the server does not tell.</source>
        <translation>Quand l’article a été expédié, le serveur ne le dit pas.</translation>
    </message>
    <message>
        <source>It shipped on %1.</source>
        <translation>L’article a été expédié le %1.</translation>
    </message>
    <message>
        <source>It had shipped before that: %1.</source>
        <translation>L’article était déjà expédié avant : %1.</translation>
    </message>
    <message>
        <source>It shipped after that: %1.</source>
        <translation>L’article a été expédié après : %1.</translation>
    </message>
    <message>
        <source>The server took the request, and no read of the order has shown an answer of the supplier.</source>
        <translation>Le serveur a accepté la demande, et aucune lecture de la commande n’a montré de réponse du fournisseur.</translation>
    </message>
    <message>
        <source>The order showed it as cancelled: %1. Next: ask the supplier which is true.</source>
        <translation>La commande l’indiquait comme annulé : %1. Ensuite : demander au fournisseur ce qui est vrai.</translation>
    </message>
    <message>
        <source>That was done: %1. Next: ask the warehouse which is true.</source>
        <translation>Cela a été effectué : %1. Ensuite : demander à l’entrepôt ce qui est vrai.</translation>
    </message>
    <message>
        <source>The supplier rejected it, seen: %1.</source>
        <translation>Le fournisseur l’a refusée, constaté : %1.</translation>
    </message>
    <message>
        <source>That was refused: %1.</source>
        <translation>Cela a été rejeté par le serveur : %1.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether that arrived at the server.</source>
        <translation>Nous ne savons pas si cela est arrivé au serveur.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>It has not been sent yet.</source>
        <translation>Ce n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>It never left this computer (%1).</source>
        <translation>Cela n’a jamais quitté cet ordinateur (%1).</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>we asked</source>
        <translation>notre demande</translation>
    </message>
    <message>
        <source>server&apos;s answer</source>
        <translation>réponse du serveur</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, an item</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no time is told</source>
        <translation>heure non communiquée</translation>
    </message>
    <message>
        <source>The cancellation of %1 was asked for here: %2.</source>
        <comment>an item, a time</comment>
        <translation>L’annulation de %1 a été demandée ici : %2.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was confirmed from here: %2.</source>
        <comment>an item, a time</comment>
        <translation>L’annulation de %1 a été confirmée d’ici : %2.</translation>
    </message>
    <message>
        <source>Tracking: %1.</source>
        <translation>Suivi : %1.</translation>
    </message>
    <message>
        <source>What was asked from other computers is not known here, nor when a supplier answered: the server tells neither.</source>
        <translation>Ce qui a été demandé depuis d’autres ordinateurs n’est pas connu ici, ni quand un fournisseur a répondu : le serveur ne dit ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a time, where it is known from, what happened</comment>
        <translation>%1 (%2) : %3</translation>
    </message>
</context>
<context>
    <name>Rescind::TimelineView</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a time, where it is known from, what happened</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more event(s)</source>
        <translation>
            <numerusform>Afficher %Ln autre événement</numerusform>
            <numerusform>Afficher %Ln autres événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::TokenRenewal</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused the password.</source>
        <translation>Votre session est terminée, et le serveur a rejeté le mot de passe.</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused to log you in again. %1</source>
        <translation>Votre session est terminée, et le serveur n’a pas voulu vous reconnecter. %1</translation>
    </message>
    <message>
        <source>The server refused this token.</source>
        <translation>Le serveur a rejeté ce jeton.</translation>
    </message>
    <message>
        <source>This token belongs to another organisation. To change the organisation, sign out first.</source>
        <translation>Ce jeton appartient à une autre organisation. Pour changer d’organisation, déconnectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>Rescind::TrayNotices</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>Rescind::Triage</name>
    <message>
        <source>Confirm with a rea&amp;son…</source>
        <translation>Confirmer avec un &amp;motif…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Reject with a r&amp;eason…</source>
        <translation>Refuser a&amp;vec un motif…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Ask to cancel with a re&amp;ason…</source>
        <translation>Demander l’annulation avec un mo&amp;tif…</translation>
    </message>
    <message>
        <source>As&amp;k to cancel</source>
        <translation>Demander l’&amp;annulation</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>Se&amp;lect, and keep what is selected</source>
        <translation>Sé&amp;lectionner en gardant la sélection</translation>
    </message>
    <message>
        <source>&amp;Open the order</source>
        <translation>&amp;Ouvrir la commande</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Aucune commande n’est choisie.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>%1 in PO %2</source>
        <comment>a deed with the name of an item, a PO number</comment>
        <translation>%1 dans la commande %2</translation>
    </message>
    <message>
        <source>Nothing was decided: the order was still being fetched when you went on.</source>
        <translation>Rien n’a été décidé : la commande était encore en cours de lecture quand vous êtes passé à la suite.</translation>
    </message>
    <message>
        <source>That was the last one in this list that needs you.</source>
        <translation>C’était la dernière de cette liste à avoir besoin de vous.</translation>
    </message>
    <message>
        <source>That was the last one; this is the first above it that may need you.</source>
        <translation>C’était la dernière ; voici la première au-dessus qui a peut-être besoin de vous.</translation>
    </message>
</context>
<context>
    <name>Rescind::TriageTarget</name>
    <message numerus="yes">
        <source>%Ln line(s) of this order are asked for, others are not. Decide line by line.</source>
        <translation>
            <numerusform>L’annulation est demandée pour %Ln ligne de cette commande, pas pour les autres. Décidez ligne par ligne.</numerusform>
            <numerusform>L’annulation est demandée pour %Ln lignes de cette commande, pas pour les autres. Décidez ligne par ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have just decided on this line. Undo takes it back.</source>
        <translation>Vous venez de décider pour cette ligne. « Défaire » retire la décision.</translation>
    </message>
</context>
<context>
    <name>Rescind::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) can still be taken back. The last one: %1</source>
        <translation>
            <numerusform>%Ln décision peut encore être retirée. La dernière : %1</numerusform>
            <numerusform>%Ln décisions peuvent encore être retirées. La dernière : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is sent for now, so it waits</source>
        <comment>a deed</comment>
        <translation>%1 : rien n’est envoyé pour le moment, l’action attend donc</translation>
    </message>
    <message>
        <source>%1: leaves as soon as its turn comes</source>
        <comment>a deed</comment>
        <translation>%1 : part dès que vient son tour</translation>
    </message>
    <message>
        <source>%1: leaves in %2 s</source>
        <comment>a deed, a number</comment>
        <translation>%1 : part dans %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>Défaire %Ln</numerusform>
            <numerusform>Défaire les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back the last one before it leaves (U, Ctrl+Z)</source>
        <translation>Retire la dernière avant son départ (U, Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of yours have been carried out.</source>
        <translation>
            <numerusform>%Ln de vos décisions a été exécutée.</numerusform>
            <numerusform>%Ln de vos décisions ont été exécutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>the item</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>Ask to cancel all of PO %1</source>
        <translation>Demander l’annulation de toute la commande %1</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of PO %1</source>
        <translation>Confirmer l’annulation de votre part de la commande %1</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of PO %1</source>
        <translation>Refuser l’annulation de votre part de la commande %1</translation>
    </message>
    <message>
        <source>Ask to cancel “%2” in PO %1</source>
        <translation>Demander l’annulation de « %2 » dans la commande %1</translation>
    </message>
    <message>
        <source>Confirm the cancellation of “%2” in PO %1</source>
        <translation>Confirmer l’annulation de « %2 » dans la commande %1</translation>
    </message>
    <message>
        <source>Reject the cancellation of “%2” in PO %1</source>
        <translation>Refuser l’annulation de « %2 » dans la commande %1</translation>
    </message>
    <message>
        <source>Asked to cancel all of PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>Annulation de toute la commande %1 demandée. La demande ne peut plus être retirée ; le fournisseur a le dernier mot.</translation>
    </message>
    <message>
        <source>Confirmed: your part of PO %1 is cancelled. This is final.</source>
        <translation>Confirmé : votre part de la commande %1 est annulée. C’est définitif.</translation>
    </message>
    <message>
        <source>Rejected: your part of PO %1 stands. This is final.</source>
        <translation>Refusé : votre part de la commande %1 est maintenue. C’est définitif.</translation>
    </message>
    <message>
        <source>Asked to cancel “%2” in PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>Annulation de « %2 » dans la commande %1 demandée. La demande ne peut plus être retirée ; le fournisseur a le dernier mot.</translation>
    </message>
    <message>
        <source>Confirmed: “%2” in PO %1 is cancelled. This is final.</source>
        <translation>Confirmé : « %2 » dans la commande %1 est annulé. C’est définitif.</translation>
    </message>
    <message>
        <source>Rejected: “%2” in PO %1 stands. This is final.</source>
        <translation>Refusé : « %2 » dans la commande %1 est maintenu. C’est définitif.</translation>
    </message>
    <message>
        <source>%1: it is leaving, and can&apos;t be taken back any more</source>
        <comment>a deed</comment>
        <translation>%1 : en train de partir, ne peut plus être retiré</translation>
    </message>
    <message>
        <source>%1: taken back. Nothing was sent.</source>
        <comment>a deed</comment>
        <translation>%1 : retiré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsModel</name>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>what a view holds, its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1, searched for “%2”</source>
        <comment>a view, a search in it</comment>
        <translation>%1, recherche de « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln order(s)</source>
        <comment>a view, its count</comment>
        <translation>
            <numerusform>%1, %Ln commande</numerusform>
            <numerusform>%1, %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not counted yet</source>
        <comment>a view</comment>
        <translation>%1, pas encore comptées</translation>
    </message>
    <message>
        <source>These orders and no others. The list goes when you close it.</source>
        <translation>Ces commandes et aucune autre. La liste disparaît quand vous la fermez.</translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Une autre recherche porte ce nom.</translation>
    </message>
    <message>
        <source>From pasted text</source>
        <translation>Du texte collé</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Move the search up</source>
        <translation>Monter la recherche</translation>
    </message>
    <message>
        <source>Move the search down</source>
        <translation>Descendre la recherche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Keep what is being searched for as a view of your own</source>
        <translation>Conserve ce qui est cherché comme une vue à vous</translation>
    </message>
    <message>
        <source>Show the &amp;views</source>
        <translation>Afficher les v&amp;ues</translation>
    </message>
    <message>
        <source>&amp;Choose a view</source>
        <translation>Choi&amp;sir une vue</translation>
    </message>
    <message>
        <source>Saved with the orders of this account, encrypted. Signing out removes it.</source>
        <translation>Enregistrée avec les commandes de ce compte, chiffrée. La déconnexion la supprime.</translation>
    </message>
</context>
<context>
    <name>Rescind::WhenText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>demain %1</translation>
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
        <translation> heures ouvrées</translation>
    </message>
    <message>
        <source>Overdue after, in working hours</source>
        <translation>En retard après, en heures ouvrées</translation>
    </message>
    <message>
        <source>An answer is &amp;overdue after</source>
        <translation>Une réponse est en &amp;retard après</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Overdue answers</source>
        <translation>Réponses en retard</translation>
    </message>
    <message>
        <source>Work &amp;begins at</source>
        <translation>Le travail &amp;commence à</translation>
    </message>
    <message>
        <source>and &amp;ends at</source>
        <translation>et &amp;finit à</translation>
    </message>
    <message>
        <source>Nobody works on any day: nothing ever becomes overdue.</source>
        <translation>Personne ne travaille aucun jour : rien n’est jamais en retard.</translation>
    </message>
    <message>
        <source>Around the clock.</source>
        <translation>Jour et nuit.</translation>
    </message>
    <message>
        <source>Until the next morning.</source>
        <translation>Jusqu’au lendemain matin.</translation>
    </message>
    <message>
        <source>Times are those of your time zone. “Tomorrow” and “Monday” are when work begins.</source>
        <translation>Les heures sont celles de votre fuseau horaire. « Demain » et « Lundi » désignent le début du travail.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>Overdue after, in working hours: %1</source>
        <comment>a supplier</comment>
        <translation>En retard après, en heures ouvrées : %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <comment>a supplier</comment>
        <translation>Par défaut : %1</translation>
    </message>
    <message>
        <source>A supplier gets a time of its own where you remind it: Order, Remind the supplier.</source>
        <translation>Un fournisseur reçoit son propre délai là où vous le relancez : « Commande », « Relancer le fournisseur ».</translation>
    </message>
    <message>
        <source>These suppliers have a time of their own. Others get one where you remind them.</source>
        <translation>Ces fournisseurs ont leur propre délai. Les autres en reçoivent un là où vous les relancez.</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneButton</name>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuseau horaire : %1</translation>
    </message>
    <message>
        <source>All times are shown in this zone: %1. Press to choose another.</source>
        <translation>Toutes les heures sont affichées dans ce fuseau : %1. Appuyez pour en choisir un autre.</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneDialog</name>
    <message>
        <source>Choose a time zone</source>
        <translation>Choisir un fuseau horaire</translation>
    </message>
    <message>
        <source>Search a time zone</source>
        <translation>Chercher un fuseau horaire</translation>
    </message>
    <message>
        <source>City, country or short name</source>
        <translation>Ville, pays ou abréviation</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>All times in this window are shown in it. Nothing else changes.</source>
        <translation>Toutes les heures de cette fenêtre y sont affichées. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>Afficher les heures dans ce fuseau</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneMenu</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>In the customer&apos;s &amp;country (%1)</source>
        <translation>Dans le &amp;pays du client (%1)</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>&amp;Autre fuseau…</translation>
    </message>
</context>
</TS>
