<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Rescind::Account</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>Entorno de pruebas del operador</translation>
    </message>
    <message>
        <source>Sandbox on this machine</source>
        <translation>Entorno de pruebas en este equipo</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
</context>
<context>
    <name>Rescind::AccountBar</name>
    <message>
        <source>with a pasted token</source>
        <translation>con un token pegado</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>S&amp;eat</source>
        <translation>P&amp;uesto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Whose chair you sit in: the sandbox lets you try each side</source>
        <translation>Qué puesto ocupa usted: el entorno de pruebas le permite probar cada lado</translation>
    </message>
    <message>
        <source>nobody: not signed in</source>
        <translation>nadie: sesión no iniciada</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>iniciando sesión…</translation>
    </message>
    <message>
        <source>%1  –  the session has ended</source>
        <translation>%1  –  la sesión ha terminado</translation>
    </message>
    <message>
        <source>The token ends at %1 and is renewed before.</source>
        <translation>Fin del token: %1; se renueva antes.</translation>
    </message>
    <message>
        <source>%1, on: %2</source>
        <comment>who, the kind of server</comment>
        <translation>%1, en: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::Action</name>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>Cancelar el artículo</translation>
    </message>
    <message>
        <source>Confirm cancellation of the order</source>
        <translation>Confirmar la cancelación del pedido</translation>
    </message>
    <message>
        <source>Reject cancellation of the order</source>
        <translation>Rechazar la cancelación del pedido</translation>
    </message>
    <message>
        <source>Confirm cancellation of the item</source>
        <translation>Confirmar la cancelación del artículo</translation>
    </message>
    <message>
        <source>Reject cancellation of the item</source>
        <translation>Rechazar la cancelación del artículo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Not sent: the order had changed</source>
        <translation>No enviada: el pedido había cambiado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviada</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionOffers</name>
    <message>
        <source>No order is chosen.</source>
        <translation>No hay ningún pedido elegido.</translation>
    </message>
    <message>
        <source>No line item is chosen.</source>
        <translation>No hay ninguna línea elegida.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionTexts</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>The order has changed since you decided.</source>
        <translation>El pedido ha cambiado desde que usted decidió.</translation>
    </message>
    <message>
        <source>The order has changed since you decided, and this would now do something else.</source>
        <translation>El pedido ha cambiado desde que usted decidió, y esto tendría ahora otro efecto.</translation>
    </message>
    <message>
        <source>The server no longer shows that a cancellation was requested.</source>
        <translation>El servidor ya no muestra que se haya solicitado una cancelación.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it again and decide anew.</source>
        <translation>No se envió nada. Vuelva a mirarlo y decida de nuevo.</translation>
    </message>
    <message>
        <source>The server shows you no such order, so nothing was sent.</source>
        <translation>El servidor no le muestra tal pedido, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the order&apos;s identifier, and the server&apos;s address.</source>
        <translation>Compruebe el identificador del pedido y la dirección del servidor.</translation>
    </message>
    <message>
        <source>The order could not be read beforehand, so nothing was sent to change it.</source>
        <translation>No se pudo leer antes el pedido, así que no se envió nada que lo cambie.</translation>
    </message>
    <message>
        <source>It was stopped before it left this computer. Nothing was sent.</source>
        <translation>Se detuvo antes de salir de este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>Neither an order nor a line item is named. Nothing was sent.</source>
        <translation>No se indica ni un pedido ni una línea. No se envió nada.</translation>
    </message>
    <message>
        <source>The server took the confirmation: the cancellation is confirmed. That is final.</source>
        <translation>El servidor aceptó la confirmación: la cancelación está confirmada. Es definitivo.</translation>
    </message>
    <message>
        <source>The server took the rejection: the cancellation is rejected. That is final.</source>
        <translation>El servidor aceptó el rechazo: la cancelación está rechazada. Es definitivo.</translation>
    </message>
    <message>
        <source>The server took the request, and already shows it as cancelled.</source>
        <translation>El servidor aceptó la solicitud y ya lo muestra como cancelado.</translation>
    </message>
    <message>
        <source>The server took the request. It is not cancelled yet: the supplier has to confirm.</source>
        <translation>El servidor aceptó la solicitud. Aún no está cancelado: el proveedor debe confirmar.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a line item, %2 a sentence</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Others, not named here: %1</source>
        <translation>Otros, no indicados aquí: %1</translation>
    </message>
    <message>
        <source>Not part of it: %1</source>
        <extracomment>%1 is a list of line items with reasons, in whole sentences</extracomment>
        <translation>No incluido: %1</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>%1 dice que esto no se puede hacer (422).</translation>
    </message>
    <message>
        <source>%1 It said: “%2”.</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words</extracomment>
        <translation>%1 Dijo: «%2».</translation>
    </message>
    <message>
        <source>The order could not be read afterwards, so it can&apos;t be said why.</source>
        <translation>El pedido no se pudo leer después, así que no se puede decir por qué.</translation>
    </message>
    <message>
        <source>It can&apos;t be explained here, because it is not known which order the line item belongs to.</source>
        <translation>No se puede explicar aquí, porque no se sabe a qué pedido pertenece la línea.</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is requested.</source>
        <translation>Se volvió a leer el pedido: sí llegó, y la cancelación está solicitada.</translation>
    </message>
    <message>
        <source>The supplier has to confirm.</source>
        <translation>El proveedor debe confirmar.</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is rejected.</source>
        <translation>Se volvió a leer el pedido: sí llegó, y la cancelación está rechazada.</translation>
    </message>
    <message>
        <source>The order was read again: it shows as cancelled.</source>
        <translation>Se volvió a leer el pedido: aparece como cancelado.</translation>
    </message>
    <message>
        <source>The order was read again: it did not take effect.</source>
        <translation>Se volvió a leer el pedido: no tuvo efecto.</translation>
    </message>
    <message>
        <source>The order was read again, and that does not tell whether it arrived.</source>
        <translation>Se volvió a leer el pedido, y eso no indica si llegó.</translation>
    </message>
    <message>
        <source>The order could not be read again either.</source>
        <translation>Tampoco se pudo volver a leer el pedido.</translation>
    </message>
    <message>
        <source>It could not be looked up, because it is not known which order the line item belongs to.</source>
        <translation>No se pudo consultar, porque no se sabe a qué pedido pertenece la línea.</translation>
    </message>
    <message>
        <source>Don&apos;t repeat it before you know: look at the order again, or ask the other side.</source>
        <translation>No lo repita antes de saberlo: vuelva a mirar el pedido o pregunte a la otra parte.</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>Ya se ha expedido.</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>Ya se ha expedido: número de seguimiento %1.</translation>
    </message>
    <message>
        <source>It is cancelled already, and yet the server also shows a shipment.</source>
        <translation>Ya está cancelado y, sin embargo, el servidor también muestra una expedición.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Ya está cancelado.</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation already.</source>
        <translation>El proveedor ya ha rechazado la cancelación.</translation>
    </message>
    <message>
        <source>Its cancellation is requested already.</source>
        <translation>Su cancelación ya está solicitada.</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>El servidor no dijo por qué.</translation>
    </message>
    <message>
        <source>The server shows it as “%1”.</source>
        <extracomment>%1 is a status in the server&apos;s own word</extracomment>
        <translation>El servidor lo muestra como «%1».</translation>
    </message>
    <message>
        <source>The order does not have this line item.</source>
        <translation>El pedido no tiene esta línea.</translation>
    </message>
    <message>
        <source>The order has no line items. The server did not say why.</source>
        <translation>El pedido no tiene líneas. El servidor no dijo por qué.</translation>
    </message>
    <message>
        <source>Each line item: %1</source>
        <translation>Cada línea: %1</translation>
    </message>
    <message>
        <source>You took it back in time. Nothing was sent.</source>
        <translation>Lo deshizo a tiempo. No se envió nada.</translation>
    </message>
    <message>
        <source>The program ended before this was sent, and it is not sent now. Ask for it again if you still want it.</source>
        <translation>El programa se cerró antes de enviar esto, y ahora no se envía. Solicítelo de nuevo si aún lo desea.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent. It may have arrived or not.</source>
        <translation>El programa se cerró mientras se enviaba esto. Puede haber llegado o no.</translation>
    </message>
    <message>
        <source>Look at the order before you ask for it again.</source>
        <translation>Mire el pedido antes de volver a solicitarlo.</translation>
    </message>
    <message>
        <source>Another window of this program has taken it over, so nothing was sent from here.</source>
        <translation>Otra ventana de este programa se ha hecho cargo, así que desde aquí no se envió nada.</translation>
    </message>
    <message>
        <source>This outcome could not be written down yet.</source>
        <translation>Este resultado aún no se pudo anotar.</translation>
    </message>
    <message>
        <source>You decided to ask again.</source>
        <translation>Usted decidió volver a solicitarlo.</translation>
    </message>
    <message>
        <source>You closed it as it stood.</source>
        <translation>Usted lo cerró tal como estaba.</translation>
    </message>
    <message>
        <source>Several in a row have failed, so nothing more is sent for now.</source>
        <translation>Han fallado varios seguidos, así que por ahora no se envía nada más.</translation>
    </message>
    <message>
        <source>It goes on by itself once the server can be read again.</source>
        <translation>Continúa por sí solo cuando se pueda volver a leer el servidor.</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation is requested. The supplier has to confirm.</source>
        <translation>Se volvió a leer el pedido: la cancelación está solicitada. El proveedor debe confirmar.</translation>
    </message>
    <message>
        <source>The supplier has confirmed: it shows as cancelled.</source>
        <translation>El proveedor ha confirmado: aparece como cancelado.</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation.</source>
        <translation>El proveedor ha rechazado la cancelación.</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation shows as rejected.</source>
        <translation>Se volvió a leer el pedido: la cancelación aparece como rechazada.</translation>
    </message>
    <message>
        <source>The order was read again, and shows that it arrived.</source>
        <translation>Se volvió a leer el pedido, y muestra que llegó.</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Se vuelve a intentar por sí solo cada pocos segundos.</translation>
    </message>
    <message>
        <source>It had not left this computer when sending was paused. It waits for its turn again.</source>
        <translation>No había salido de este equipo cuando se pausó el envío. Vuelve a esperar su turno.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionsPane</name>
    <message>
        <source>Confirm cancellation</source>
        <translation>Confirmar la cancelación</translation>
    </message>
    <message>
        <source>Reject cancellation</source>
        <translation>Rechazar la cancelación</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>Cancelar el artículo</translation>
    </message>
    <message>
        <source>Confirm cancellation: my part</source>
        <translation>Confirmar la cancelación: mi parte</translation>
    </message>
    <message>
        <source>Reject cancellation: my part</source>
        <translation>Rechazar la cancelación: mi parte</translation>
    </message>
    <message>
        <source>Confirm cancellation: this line</source>
        <translation>Confirmar la cancelación: esta línea</translation>
    </message>
    <message>
        <source>Reject cancellation: this line</source>
        <translation>Rechazar la cancelación: esta línea</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Act on the &amp;whole order instead</source>
        <translation>Actuar sobre el &amp;pedido completo</translation>
    </message>
    <message>
        <source>Lets go of the chosen line</source>
        <translation>Deja de tener elegida la línea</translation>
    </message>
    <message>
        <source>Chosen line: %1</source>
        <translation>Línea elegida: %1</translation>
    </message>
    <message>
        <source>No line chosen: answers are for your whole part of the order</source>
        <translation>Ninguna línea elegida: las respuestas valen para toda su parte del pedido</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Ninguna línea elegida</translation>
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
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>%1, PO %2</source>
        <comment>a deed, a PO number</comment>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sign in to decide what becomes of it.</source>
        <translation>Inicie sesión para decidir qué se hace con ello.</translation>
    </message>
    <message>
        <source>It was asked for by another account (%1, at %2). Sign in there to decide what becomes of it.</source>
        <translation>Lo solicitó otra cuenta (%1, en %2). Inicie sesión allí para decidir qué se hace con ello.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityFilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
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
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>with a pasted token</source>
        <translation>con un token pegado</translation>
    </message>
    <message>
        <source>row %L1</source>
        <comment>of a list</comment>
        <translation>fila %L1</translation>
    </message>
    <message>
        <source>When it was asked for, in the time zone %1</source>
        <translation>Cuándo se solicitó, en la zona horaria %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Qué se solicitó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The order&apos;s PO number</source>
        <translation>El número de pedido</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since when it is in this state, in the time zone %1</source>
        <translation>Desde cuándo está en este estado, en la zona horaria %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What happened, in whole sentences</source>
        <translation>Qué ocurrió, en frases completas</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>What was noted with it; it is kept here and never sent</source>
        <translation>Lo que se anotó con ello; se guarda aquí y nunca se envía</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Quién lo solicitó</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where it stood in a list that was acted on</source>
        <translation>Dónde estaba en una lista que se trató</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityWindow</name>
    <message>
        <source>&amp;Everybody on this computer</source>
        <translation>&amp;Todos en este equipo</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>&amp;Go to the order</source>
        <translation>&amp;Ir al pedido</translation>
    </message>
    <message>
        <source>Activity – Rescind</source>
        <translation>Actividad – Rescind</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>PO number, reason, person, id or what came of it</source>
        <translation>Número de pedido, motivo, persona, id. o qué fue de ello</translation>
    </message>
    <message>
        <source>Also what was asked for by other accounts and in the terminal</source>
        <translation>También lo solicitado por otras cuentas y en el terminal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>No se puede leer el diario</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>Nothing of this kind was asked for</source>
        <translation>No se solicitó nada de este tipo</translation>
    </message>
    <message>
        <source>Take words out of the search, or press “All”.</source>
        <translation>Quite palabras de la búsqueda o pulse «Todas».</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Aún no se ha solicitado nada</translation>
    </message>
    <message>
        <source>What you ask to cancel, confirm or reject is listed here, with what became of it.</source>
        <translation>Aquí aparece lo que pide cancelar, confirma o rechaza, y qué fue de ello.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed, newest first</source>
        <translation>
            <numerusform>%Ln entrada, las más recientes primero</numerusform>
            <numerusform>%Ln entradas, las más recientes primero</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked for by an item&apos;s id alone: which order that is in is not known.</source>
        <translation>Se solicitó solo con el id. de un artículo: no se sabe en qué pedido está.</translation>
    </message>
    <message>
        <source>Shows the order in the main window (Enter)</source>
        <translation>Muestra el pedido en la ventana principal (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>That is too much for the clipboard: %Ln rows at most</source>
        <translation>
            <numerusform>Es demasiado para el portapapeles: %Ln fila como máximo</numerusform>
            <numerusform>Es demasiado para el portapapeles: %Ln filas como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be copied</source>
        <translation>No se pudieron copiar las filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>%Ln fila copiada como tabla</numerusform>
            <numerusform>%Ln filas copiadas como tabla</numerusform>
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
        <translation>Tipo de cuenta desconocido</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Minorista</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>Rescind::AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>Idioma que se añade</translation>
    </message>
    <message>
        <source>Begin with the texts in</source>
        <translation>Empezar con los textos en</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Begin with the texts in</source>
        <translation>&amp;Empezar con los textos en</translation>
    </message>
    <message>
        <source>Its texts begin as those of the other language, to be rewritten one by one. Dates and numbers are written in it at once.</source>
        <translation>Sus textos empiezan siendo los del otro idioma, para reescribirlos uno a uno. Las fechas y los números se escriben enseguida en el nuevo.</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Añadir el idioma</translation>
    </message>
    <message>
        <source>Don&apos;t add any</source>
        <translation>No añadir ninguno</translation>
    </message>
</context>
<context>
    <name>Rescind::ApiError</name>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403).</source>
        <translation>%1 dice que su cuenta no puede hacer esto (403).</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403): it needs the permission %2.</source>
        <translation>%1 dice que su cuenta no puede hacer esto (403): necesita el permiso %2.</translation>
    </message>
    <message>
        <source>No address can be made of this identifier, so the server cannot be asked about it.</source>
        <translation>Con este identificador no se puede formar una dirección, así que no se puede preguntar por él al servidor.</translation>
    </message>
    <message>
        <source>%1 has nothing there (404): it was not found, or the address is wrong.</source>
        <translation>%1 no tiene nada ahí (404): no se encontró, o la dirección es incorrecta.</translation>
    </message>
    <message>
        <source>%1 takes this from a retailer&apos;s account alone (409).</source>
        <translation>%1 solo acepta esto de la cuenta de un minorista (409).</translation>
    </message>
    <message>
        <source>%1 takes this from a supplier&apos;s account alone (409).</source>
        <translation>%1 solo acepta esto de la cuenta de un proveedor (409).</translation>
    </message>
    <message>
        <source>%1 does not take this from your kind of account (409).</source>
        <translation>%1 no acepta esto de su tipo de cuenta (409).</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done, and did not say why (422).</source>
        <translation>%1 dice que esto no se puede hacer, y no dijo por qué (422).</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>%1 dice que esto no se puede hacer (422).</translation>
    </message>
    <message>
        <source>%1 pointed to another address instead of answering (%2).</source>
        <translation>%1 remitió a otra dirección en lugar de responder (%2).</translation>
    </message>
    <message>
        <source>%1 pointed to %2 instead of answering (%3).</source>
        <translation>%1 remitió a %2 en lugar de responder (%3).</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: it must begin with https://.</source>
        <translation>La dirección indicada para %1 no se puede usar: debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: %2</source>
        <translation>La dirección indicada para %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server.</source>
        <translation>Lo que respondió como %1 no pudo demostrar que es ese servidor.</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server: %2</source>
        <translation>Lo que respondió como %1 no pudo demostrar que es ese servidor: %2</translation>
    </message>
    <message>
        <source>%1 says that something is missing from the request (400).</source>
        <translation>%1 dice que falta algo en la petición (400).</translation>
    </message>
    <message>
        <source>%1 did not accept who you are (401): the user name, the password or the token is wrong, or the token has expired.</source>
        <translation>%1 no aceptó su identidad (401): el nombre de usuario, la contraseña o el token son incorrectos, o el token ha caducado.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of request there (405).</source>
        <translation>%1 no acepta ahí este tipo de petición (405).</translation>
    </message>
    <message>
        <source>%1 could not read the request (415).</source>
        <translation>%1 no pudo leer la petición (415).</translation>
    </message>
    <message>
        <source>%1 received too many requests and asks to wait (429).</source>
        <translation>%1 recibió demasiadas peticiones y pide esperar (429).</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation>%1 tiene un fallo propio (%2).</translation>
    </message>
    <message>
        <source>%1 answered with a code that its documentation does not know (%2).</source>
        <translation>%1 respondió con un código que su documentación no conoce (%2).</translation>
    </message>
    <message>
        <source>What answered as %1 is not the Crux Connect API: it sent something else, perhaps a web page.</source>
        <translation>Lo que respondió como %1 no es la API de Crux Connect: envió otra cosa, quizá una página web.</translation>
    </message>
    <message>
        <source>%1 sent an answer of an undocumented form, so it could not be read.</source>
        <translation>%1 envió una respuesta de forma no documentada, así que no se pudo leer.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off before its end.</source>
        <translation>La respuesta desde %1 se cortó antes del final.</translation>
    </message>
    <message>
        <source>%1 sent more than such an answer may hold, so it was not read to its end.</source>
        <translation>%1 envió más de lo que puede contener tal respuesta, así que no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Your network knows no computer named %1.</source>
        <translation>Su red no conoce ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>Nothing at %1 takes calls: the connection was refused.</source>
        <translation>Nada atiende llamadas en %1: la conexión fue rechazada.</translation>
    </message>
    <message>
        <source>This computer has no network by which it could reach %1.</source>
        <translation>Este equipo no tiene red por la que pueda alcanzar %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>La conexión con %1 se perdió antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The proxy between you and %1 failed, or did not let the call through.</source>
        <translation>El proxy entre usted y %1 falló o no dejó pasar la llamada.</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time.</source>
        <translation>No se logró a tiempo una conexión con %1.</translation>
    </message>
    <message>
        <source>Nothing more came from %1, so the call was ended.</source>
        <translation>No llegó nada más desde %1, así que se terminó la llamada.</translation>
    </message>
    <message>
        <source>The answer of %1 took too long, so the call was ended.</source>
        <translation>La respuesta desde %1 tardó demasiado, así que se terminó la llamada.</translation>
    </message>
    <message>
        <source>The call to %1 was stopped on this computer.</source>
        <translation>La llamada dirigida hacia %1 se detuvo en este equipo.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, as the server asks</source>
        <comment>after: try again</comment>
        <translation>dentro de %1, como pide el servidor</translation>
    </message>
    <message>
        <source>in a few minutes</source>
        <comment>after: try again</comment>
        <translation>dentro de unos minutos</translation>
    </message>
    <message>
        <source>Try again %1.</source>
        <translation>Vuelva a intentarlo %1.</translation>
    </message>
    <message>
        <source>Refresh %1 and look what became of it before you do it again.</source>
        <translation>Actualice %1 y mire qué pasó antes de volver a hacerlo.</translation>
    </message>
    <message>
        <source>Sign in with a retailer&apos;s account, or ask the retailer to do it.</source>
        <translation>Inicie sesión con la cuenta de un minorista o pida al minorista que lo haga.</translation>
    </message>
    <message>
        <source>Sign in with a supplier&apos;s account, or ask the supplier to do it.</source>
        <translation>Inicie sesión con la cuenta de un proveedor o pida al proveedor que lo haga.</translation>
    </message>
    <message>
        <source>Sign in with the other kind of account, or ask its owner to do it.</source>
        <translation>Inicie sesión con el otro tipo de cuenta o pida a su titular que lo haga.</translation>
    </message>
    <message>
        <source>%1 The words that came with it: “%2”</source>
        <translation>%1 Las palabras que lo acompañaban: «%2»</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>The request may have arrived and been carried out; that could not be observed.</source>
        <translation>La petición puede haber llegado y haberse ejecutado; no se pudo observar.</translation>
    </message>
    <message>
        <source>The request arrived and was refused, so nothing was changed by it.</source>
        <translation>La petición llegó y fue denegada, así que no cambió nada.</translation>
    </message>
    <message>
        <source>The request arrived; nothing was sent on to the other address.</source>
        <translation>La petición llegó; no se reenvió nada a la otra dirección.</translation>
    </message>
    <message>
        <source>The request arrived; whether it was carried out, the answer does not tell.</source>
        <translation>La petición llegó; la respuesta no dice si se ejecutó.</translation>
    </message>
    <message>
        <source>This is a defect of Rescind and not your mistake; trying again will not help. Please report it.</source>
        <translation>Es un defecto de Rescind y no un error suyo; volver a intentarlo no servirá. Por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>Sign in again, and check the user name and the password.</source>
        <translation>Inicie sesión de nuevo y compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission, then sign in again.</source>
        <translation>Pida el permiso al administrador de su organización y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission %1, then sign in again.</source>
        <translation>Pida el permiso %1 al administrador de su organización y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Look for it in the list instead.</source>
        <translation>Búsquelo mejor en la lista.</translation>
    </message>
    <message>
        <source>Check what you looked for, then the server&apos;s address and release in the sign-in.</source>
        <translation>Compruebe qué buscaba y, después, la dirección y la versión del servidor en el inicio de sesión.</translation>
    </message>
    <message>
        <source>Refresh to see its present state: it may have shipped, or been cancelled or answered meanwhile.</source>
        <translation>Actualice para ver su estado actual: entretanto puede haberse expedido, cancelado o respondido.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. On a public network, open its sign-in page in a web browser first.</source>
        <translation>Compruebe la dirección del servidor. En una red pública, abra antes su página de acceso en un navegador.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and release. If they are right, the API has changed: please report it.</source>
        <translation>Compruebe la dirección y la versión del servidor. Si son correctas, la API ha cambiado: por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>Ask for less at once, for example a shorter span of time.</source>
        <translation>Pida menos de una vez, por ejemplo un periodo más corto.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s address in the sign-in.</source>
        <translation>Corrija la dirección del servidor en el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s address and your network connection.</source>
        <translation>Compruebe cómo está escrita la dirección del servidor y su conexión de red.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port; if they are right, it is not running at the moment.</source>
        <translation>Compruebe la dirección y el puerto del servidor; si son correctos, no está en marcha en este momento.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Compruebe su conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings, or ask who looks after your network.</source>
        <translation>Compruebe el proxy en la configuración de red de su sistema o pregunte a quien se ocupa de su red.</translation>
    </message>
    <message>
        <source>Do not go on. Check the server&apos;s address and this computer&apos;s clock, and ask who looks after your network.</source>
        <translation>No continúe. Compruebe la dirección del servidor y el reloj de este equipo, y pregunte a quien se ocupa de su red.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Inicie sesión y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Rescind::Attention</name>
    <message>
        <source>While you were elsewhere: %1</source>
        <comment>how many of what</comment>
        <translation>Mientras no estaba: %1</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>Mostrar la primera</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchConfirmation</name>
    <message>
        <source>Real orders of real people</source>
        <translation>Pedidos reales de personas reales</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>En %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list are left out, for the reasons shown.</source>
        <translation>
            <numerusform>Se omite %Ln fila de la lista, por el motivo que se muestra.</numerusform>
            <numerusform>Se omiten %Ln filas de la lista, por los motivos que se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not always show whether a cancellation was requested. Go on only if you know of the requests.</source>
        <translation>El servidor no siempre muestra si se solicitó una cancelación. Continúe solo si conoce las solicitudes.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchFilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
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
        <translation>Varios pedidos</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Tal como se dio</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The row of the list, as a spreadsheet counts it</source>
        <translation>La fila de la lista, como la cuenta una hoja de cálculo</translation>
    </message>
    <message>
        <source>What stands in the list, letter for letter</source>
        <translation>Lo que pone en la lista, letra por letra</translation>
    </message>
    <message>
        <source>The PO number of the order that was found</source>
        <translation>El número del pedido encontrado</translation>
    </message>
    <message>
        <source>The line item it concerns; empty when it is the whole order</source>
        <translation>La línea de que se trata; vacío cuando es el pedido completo</translation>
    </message>
    <message>
        <source>What will become of it, or what became of it</source>
        <translation>Qué será o qué fue de ello</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué, y qué hacer</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>The number or uuid that was written down when the list was sent; the list itself is not kept</source>
        <translation>El número o UUID que se anotó al enviar la lista; la lista misma no se guarda</translation>
    </message>
    <message>
        <source>Order had changed</source>
        <translation>El pedido había cambiado</translation>
    </message>
    <message>
        <source>You took it out. It is not sent with this list.</source>
        <translation>Usted la quitó. No se envía con esta lista.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchPlan</name>
    <message>
        <source>Row %1 names the same.</source>
        <translation>La fila %1 indica lo mismo.</translation>
    </message>
    <message>
        <source>No order of yours has this PO number. Nothing is sent for it.</source>
        <translation>Ninguno de sus pedidos tiene este número. No se envía nada por ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have this PO number: %1. Name the one you mean by its uuid.</source>
        <translation>
            <numerusform>%Ln pedido tiene este número: %1. Indique por su UUID el que quiere.</numerusform>
            <numerusform>%Ln pedidos tienen este número: %1. Indique por su UUID el que quiere.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your orders has this line item. Nothing is sent for it.</source>
        <translation>Ninguno de sus pedidos tiene esta línea. No se envía nada por ella.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchReport</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Tal como se dio</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchSourcePane</name>
    <message>
        <source>&amp;Open a list…</source>
        <translation>&amp;Abrir una lista…</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>&amp;Pegar una lista</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Columna</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>A CSV or XLSX file</source>
        <translation>Un archivo CSV o XLSX</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>What the clipboard holds: a column, or any text with PO numbers or uuids</source>
        <translation>Lo que hay en el portapapeles: una columna, o cualquier texto con números de pedido o UUID</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elija una columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>Para sus propias notas: Crux Connect no tiene un campo para ello, así que no se envía.</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motivo (opcional)</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <translation>Elija qué hacer</translation>
    </message>
    <message>
        <source>Nothing: you may only look</source>
        <translation>Nada: usted solo puede mirar</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Listas (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>También puede soltar un archivo aquí.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1: leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln fila</numerusform>
            <numerusform>%1: %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a target, passed over</source>
        <translation>
            <numerusform>%Ln sin destino, omitida</numerusform>
            <numerusform>%Ln sin destino, omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be taken</source>
        <translation>Esta lista no se puede aceptar</translation>
    </message>
    <message>
        <source>The selected orders</source>
        <translation>Los pedidos seleccionados</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchVerdict</name>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Already so, or already asked for</source>
        <translation>Ya está así o ya se solicitó</translation>
    </message>
    <message>
        <source>Has shipped</source>
        <translation>Expedido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Several orders have this PO number</source>
        <translation>Varios pedidos tienen este número</translation>
    </message>
    <message>
        <source>Not yours to do</source>
        <translation>No le corresponde a usted</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>Indicado dos veces</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Could not be looked up</source>
        <translation>No se pudo consultar</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Quitada</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchWindow</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln segundo</numerusform>
            <numerusform>quedan aproximadamente %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln minuto</numerusform>
            <numerusform>quedan aproximadamente %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln hora</numerusform>
            <numerusform>quedan aproximadamente %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)</source>
        <translation>
            <numerusform>Solicitar la cancelación de %Ln pedido</numerusform>
            <numerusform>Solicitar la cancelación de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)</source>
        <translation>
            <numerusform>Solicitar la cancelación de %Ln artículo</numerusform>
            <numerusform>Solicitar la cancelación de %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel my part of %Ln order(s)</source>
        <translation>
            <numerusform>Confirmar: cancelar mi parte de %Ln pedido</numerusform>
            <numerusform>Confirmar: cancelar mi parte de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep my part of %Ln order(s)</source>
        <translation>
            <numerusform>Rechazar: mantener mi parte de %Ln pedido</numerusform>
            <numerusform>Rechazar: mantener mi parte de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln item(s)</source>
        <translation>
            <numerusform>Confirmar: cancelar %Ln artículo</numerusform>
            <numerusform>Confirmar: cancelar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln item(s)</source>
        <translation>
            <numerusform>Rechazar: mantener %Ln artículo</numerusform>
            <numerusform>Rechazar: mantener %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>¿Solicitar la cancelación de %Ln pedido?</numerusform>
            <numerusform>¿Solicitar la cancelación de %Ln pedidos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)?</source>
        <translation>
            <numerusform>¿Solicitar la cancelación de %Ln artículo?</numerusform>
            <numerusform>¿Solicitar la cancelación de %Ln artículos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>¿Confirmar la cancelación de su parte de %Ln pedido?</numerusform>
            <numerusform>¿Confirmar la cancelación de su parte de %Ln pedidos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>¿Rechazar la cancelación de su parte de %Ln pedido?</numerusform>
            <numerusform>¿Rechazar la cancelación de su parte de %Ln pedidos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>¿Confirmar la cancelación de %Ln artículo?</numerusform>
            <numerusform>¿Confirmar la cancelación de %Ln artículos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>¿Rechazar la cancelación de %Ln artículo?</numerusform>
            <numerusform>¿Rechazar la cancelación de %Ln artículos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln solicitud va al proveedor, que confirma o rechaza. Lo enviado no se puede deshacer.</numerusform>
            <numerusform>%Ln solicitudes van a los proveedores, que confirman o rechazan. Lo enviado no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you confirm is cancelled for good. What has been sent can&apos;t be taken back.</source>
        <translation>Lo que usted confirme queda cancelado definitivamente. Lo enviado no se puede deshacer.</translation>
    </message>
    <message>
        <source>What you reject stands as it was ordered. What has been sent can&apos;t be taken back.</source>
        <translation>Lo que usted rechace queda tal como se pidió. Lo enviado no se puede deshacer.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>No responder ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Batch rows</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Guardar el &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies all rows as a table</source>
        <translation>Copia todas las filas como tabla</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>Otra &amp;lista</translation>
    </message>
    <message>
        <source>Reads what would become of each row. Nothing is sent by it.</source>
        <translation>Lee qué sería de cada fila. Con ello no se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet. What has been sent goes on to its result.</source>
        <translation>Retira lo que aún no se ha enviado. Lo enviado sigue hasta su resultado.</translation>
    </message>
    <message>
        <source>Act on a list – %1 – Rescind</source>
        <translation>Tratar una lista – %1 – Rescind</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <comment>a person, an organisation</comment>
        <translation>como %1, %2</translation>
    </message>
    <message>
        <source>%1: looking up what would become of each row</source>
        <translation>%1: consultando qué sería de cada fila</translation>
    </message>
    <message>
        <source>Nothing is sent by this.</source>
        <translation>Con esto no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of the rows can be sent</source>
        <translation>
            <numerusform>%1: se puede enviar %Ln de las filas</numerusform>
            <numerusform>%1: se pueden enviar %Ln de las filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none of the rows can be sent</source>
        <translation>%1: no se puede enviar ninguna de las filas</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What has been sent goes on to its result.</source>
        <translation>Deteniendo: no se envía nada más. Lo enviado sigue hasta su resultado.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet: it leaves in a moment. Stop takes it back.</source>
        <translation>Aún no se ha enviado nada: sale en un momento. «Detener» lo retira.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Continúa aunque se cierre esta ventana.</translation>
    </message>
    <message>
        <source>This list was begun when the program ran before.</source>
        <translation>Esta lista se empezó en una ejecución anterior del programa.</translation>
    </message>
    <message>
        <source>%1: the list is done</source>
        <translation>%1: la lista está terminada</translation>
    </message>
    <message>
        <source>Each row shows what became of it.</source>
        <translation>Cada fila muestra qué fue de ella.</translation>
    </message>
    <message>
        <source>Signing in. Nothing can be sent until then.</source>
        <translation>Iniciando sesión. Hasta entonces no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Each order of the list is read once.</source>
        <translation>Cada pedido de la lista se lee una vez.</translation>
    </message>
    <message>
        <source>The list is read</source>
        <translation>La lista está leída</translation>
    </message>
    <message>
        <source>Check it: you will see what would become of each row before anything is sent.</source>
        <translation>Compruébela: verá qué sería de cada fila antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Choose what to do with it.</source>
        <translation>Elija qué hacer con ella.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aún no hay lista</translation>
    </message>
    <message>
        <source>Open or drop a CSV or XLSX file, or paste PO numbers or uuids. You will see what would become of each row before anything is sent.</source>
        <translation>Abra o suelte un archivo CSV o XLSX, o pegue números de pedido o UUID. Verá qué sería de cada fila antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Send only the refused again (%1)…</source>
        <translation>Reenviar solo las denegadas (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>Comprobar %Ln fila</numerusform>
            <numerusform>Comprobar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Comprobar la lista</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Archivo de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>El informe se guardó</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>The rows were copied as a table.</source>
        <translation>Las filas se copiaron como tabla.</translation>
    </message>
    <message>
        <source>Stop takes back what has not been sent yet.</source>
        <translation>«Detener» retira lo que aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Several lists</source>
        <translation>Varias listas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, not sent.</source>
        <translation>
            <numerusform>%Ln en espera, no enviada.</numerusform>
            <numerusform>%Ln en espera, no enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected orders were not taken</source>
        <translation>Los pedidos seleccionados no se incorporaron</translation>
    </message>
    <message>
        <source>The results of another list are still here. Press “Another list”, and choose them again.</source>
        <translation>Los resultados de otra lista siguen aquí. Pulse «Otra lista» y vuelva a elegirlos.</translation>
    </message>
    <message>
        <source>Another list is under way. Wait until it has come to its end, and choose them again.</source>
        <translation>Hay otra lista en curso. Espere a que termine y vuelva a elegirlos.</translation>
    </message>
    <message>
        <source>Rows that are taken out are not sent with this list (Delete)</source>
        <translation>Las filas quitadas no se envían con esta lista (Supr)</translation>
    </message>
    <message>
        <source>Batch preview</source>
        <translation>Vista previa de la lista</translation>
    </message>
    <message>
        <source>Batch progress</source>
        <translation>Progreso de la lista</translation>
    </message>
    <message>
        <source>Act on a list</source>
        <translation>Tratar una lista</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Choose a group to see its rows; select rows to take them out.</source>
        <translation>Aún no se ha enviado nada. Elija un grupo para ver sus filas; seleccione filas para quitarlas.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln row(s) out</source>
        <translation>
            <numerusform>&amp;Quitar %Ln fila</numerusform>
            <numerusform>&amp;Quitar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pu&amp;t %Ln row(s) back</source>
        <translation>
            <numerusform>&amp;Reponer %Ln fila</numerusform>
            <numerusform>&amp;Reponer %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take rows out</source>
        <translation>&amp;Quitar filas</translation>
    </message>
</context>
<context>
    <name>Rescind::CacheError</name>
    <message>
        <source>The local copy of the orders, %1, cannot be opened, or is not private to you. Check that the file and its folder are yours and no links.</source>
        <translation>La copia local de los pedidos, %1, no se puede abrir o no es privada. Compruebe que el archivo y su carpeta sean suyos y no sean enlaces.</translation>
    </message>
    <message>
        <source>Another program has the local copy of the orders open. Close it to use the copy here.</source>
        <translation>Otro programa tiene abierta la copia local de los pedidos. Ciérrelo para usar aquí la copia.</translation>
    </message>
    <message>
        <source>The local copy of the orders was damaged and has been begun afresh. It fills again from the server; nothing that was asked for is lost.</source>
        <translation>La copia local de los pedidos estaba dañada y se ha empezado de nuevo. Se vuelve a llenar desde el servidor; no se pierde nada de lo solicitado.</translation>
    </message>
    <message>
        <source>There is no room for the local copy of the orders, %1. Make room on the disk.</source>
        <translation>No hay espacio para la copia local de los pedidos, %1. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The local copy of the orders, %1, cannot be written to. Make the file and its folder writable.</source>
        <translation>No se puede escribir en la copia local de los pedidos, %1. Permita la escritura en el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Reading or writing the local copy of the orders, %1, failed. Check the disk.</source>
        <translation>Falló la lectura o la escritura de la copia local de los pedidos, %1. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The local copy of the orders cannot be encrypted, so none is kept.</source>
        <translation>La copia local de los pedidos no se puede cifrar, así que no se guarda ninguna.</translation>
    </message>
    <message>
        <source>The local copy of the orders is not open.</source>
        <translation>La copia local de los pedidos no está abierta.</translation>
    </message>
</context>
<context>
    <name>Rescind::Cancellation</name>
    <message>
        <source>No cancellation shown</source>
        <translation>Ninguna cancelación visible</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>Rechazada por el proveedor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not known: the server shows no lines</source>
        <translation>No se sabe: el servidor no muestra líneas</translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %Ln line(s)</source>
        <translation>
            <numerusform>No se sabe en %1 de %Ln línea</numerusform>
            <numerusform>No se sabe en %1 de %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed: %1 rejected, %2 requested, %3 cancelled</source>
        <translation>Mixto: rechazadas %1, solicitadas %2, canceladas %3</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>Cancelación rechazada</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>Cancelación solicitada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines cancelled</source>
        <translation>
            <numerusform>%1 de %Ln línea cancelada</numerusform>
            <numerusform>%1 de %Ln líneas canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expedido</translation>
    </message>
</context>
<context>
    <name>Rescind::CaseSheet</name>
    <message>
        <source>somebody with a token</source>
        <translation>alguien con un token</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made on %1 by %2, on: %3</source>
        <comment>a time, who, the kind of server</comment>
        <translation>Elaborado el %1 por %2, en: %3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
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
        <translation>nada, desde este equipo</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>El servidor no muestra líneas en este pedido.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Según el servidor</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Solicitamos</translation>
    </message>
    <message>
        <source> (answer %1)</source>
        <comment>an HTTP status</comment>
        <translation> (respuesta %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, an explanation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <translation>la respuesta del servidor</translation>
    </message>
    <message>
        <source>a look at the order</source>
        <translation>una consulta del pedido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, a line item</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>A parcel was recorded for %1: %2</source>
        <comment>a line item, a tracking number</comment>
        <translation>Se registró un paquete para %1: %2</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>sin número de seguimiento</translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>Se creó el pedido</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What was asked for from this computer could not be read: %1</source>
        <translation>No se pudo leer lo solicitado desde este equipo: %1</translation>
    </message>
    <message>
        <source>Only what was asked for from this computer is known here, and what the server shows. When a supplier answered, or what was asked for elsewhere, the server does not tell.</source>
        <translation>Aquí solo se sabe lo solicitado desde este equipo y lo que muestra el servidor. El servidor no dice cuándo respondió un proveedor ni qué se solicitó en otro lugar.</translation>
    </message>
    <message>
        <source>Case sheet: PO number %1</source>
        <translation>Ficha del caso: número de pedido %1</translation>
    </message>
    <message>
        <source>As the server said on %1</source>
        <translation>Según dijo el servidor el %1</translation>
    </message>
    <message>
        <source>Line item: %1</source>
        <translation>Línea: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line item(s) are not told of in full here.</source>
        <translation>
            <numerusform>%Ln línea más no se detalla aquí.</numerusform>
            <numerusform>%Ln líneas más no se detallan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>El servidor no muestra líneas</translation>
    </message>
    <message>
        <source>we asked: %1</source>
        <translation>solicitamos: %1</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln line item(s)</source>
        <translation>
            <numerusform>Lista de %Ln línea</numerusform>
            <numerusform>Lista de %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>As the server said on %1 or later</source>
        <translation>Según dijo el servidor el %1 o más tarde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Abrir el inicio de sesión para este servidor.</translation>
    </message>
    <message>
        <source>The release of the API: timp or v1.</source>
        <translation>La versión de la API: timp o v1.</translation>
    </message>
    <message>
        <source>Try everything: start a sandbox on this machine and sit down in it as the retailer.</source>
        <translation>Probarlo todo: iniciar un entorno de pruebas en este equipo y ocupar en él el puesto del minorista.</translation>
    </message>
    <message>
        <source>Further arguments for the sandbox, such as &quot;--orders 500&quot;.</source>
        <translation>Más argumentos para el entorno de pruebas, como «--orders 500».</translation>
    </message>
    <message>
        <source>In the sandbox, whose seat to take first: retailer, supplier, support, or a user name.</source>
        <translation>En el entorno de pruebas, qué puesto ocupar primero: retailer, supplier, support o un nombre de usuario.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Rescind: review and act on order cancellations in the Crux Connect network.</source>
        <translation>Rescind: revisar y tratar cancelaciones de pedidos en la red Crux Connect.</translation>
    </message>
    <message>
        <source>This can&apos;t be understood: %1</source>
        <translation>Esto no se entiende: %1</translation>
    </message>
    <message>
        <source>The release is timp or v1, not %1.</source>
        <translation>La versión es timp o v1, no %1.</translation>
    </message>
    <message>
        <source>The colour scheme is light, dark or system, not %1.</source>
        <translation>La combinación de colores es light, dark o system, no %1.</translation>
    </message>
    <message>
        <source>--sandbox starts a server of its own: leave --server out.</source>
        <translation>--sandbox inicia su propio servidor: omita --server.</translation>
    </message>
    <message>
        <source>--keep-days is a number of days, not %1.</source>
        <translation>--keep-days es un número de días, no %1.</translation>
    </message>
    <message>
        <source>Keep no order longer than this after it was made; 0 keeps all. As in the preferences unless told.</source>
        <translation>No conservar ningún pedido más tiempo que este tras su creación; 0 los conserva todos. Si no se indica, como en las preferencias.</translation>
    </message>
    <message>
        <source>An order to show, in the window that is open already: rescind://order/UUID or rescind://po/NUMBER.</source>
        <translation>Un pedido que mostrar en la ventana ya abierta: rescind://order/UUID o rescind://po/NÚMERO.</translation>
    </message>
    <message>
        <source>One link at a time: %1 is one too many.</source>
        <translation>Un solo enlace a la vez: %1 sobra.</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>Ahora no: %1</translation>
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
        <translation>No se puede hacer ahora.</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandsModel</name>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>no disponible: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::ConfirmationDialog</name>
    <message>
        <source>For example: customer changed mind</source>
        <translation>Por ejemplo: el cliente cambió de opinión</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motivo (opcional)</translation>
    </message>
    <message>
        <source>Real orders of real people</source>
        <translation>Pedidos reales de personas reales</translation>
    </message>
    <message>
        <source>PO number %1</source>
        <translation>Número de pedido %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a PO number, a customer</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln línea excluida</numerusform>
            <numerusform>%Ln líneas excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>y %Ln línea más</numerusform>
            <numerusform>y %Ln líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>cantidad %1</translation>
    </message>
    <message>
        <source>The order has changed while you were looking at it</source>
        <translation>El pedido ha cambiado mientras lo miraba</translation>
    </message>
    <message>
        <source>Look at the lines again before you decide.</source>
        <translation>Vuelva a mirar las líneas antes de decidir.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Ya las he mirado</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>Esto no se puede hacer ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the whole order?</source>
        <translation>¿Solicitar la cancelación del pedido completo?</translation>
    </message>
    <message>
        <source>Ask to cancel this item?</source>
        <translation>¿Solicitar la cancelación de este artículo?</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of the order?</source>
        <translation>¿Confirmar la cancelación de su parte del pedido?</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of the order?</source>
        <translation>¿Rechazar la cancelación de su parte del pedido?</translation>
    </message>
    <message>
        <source>Confirm the cancellation of this item?</source>
        <translation>¿Confirmar la cancelación de este artículo?</translation>
    </message>
    <message>
        <source>Reject the cancellation of this item?</source>
        <translation>¿Rechazar la cancelación de este artículo?</translation>
    </message>
    <message>
        <source>The request goes to the supplier, who confirms or rejects it. It can&apos;t be taken back.</source>
        <translation>La solicitud va al proveedor, que la confirma o la rechaza. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The request goes to %1, who may confirm or reject. It can&apos;t be taken back.</source>
        <translation>La solicitud se envía para que la confirme o la rechace %1. No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) will be cancelled for good. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln línea quedará cancelada definitivamente. No se puede deshacer.</numerusform>
            <numerusform>%Ln líneas quedarán canceladas definitivamente. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cancellation of %Ln line(s) is refused, and the order stands. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>Se rechaza la cancelación de %Ln línea, y el pedido sigue en pie. No se puede deshacer.</numerusform>
            <numerusform>Se rechaza la cancelación de %Ln líneas, y el pedido sigue en pie. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln line(s)</source>
        <translation>
            <numerusform>Solicitar la cancelación de %Ln línea</numerusform>
            <numerusform>Solicitar la cancelación de %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the item</source>
        <translation>Solicitar la cancelación del artículo</translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln line(s)</source>
        <translation>
            <numerusform>Confirmar: cancelar %Ln línea</numerusform>
            <numerusform>Confirmar: cancelar %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln line(s)</source>
        <translation>
            <numerusform>Rechazar: mantener %Ln línea</numerusform>
            <numerusform>Rechazar: mantener %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm: cancel the item</source>
        <translation>Confirmar: cancelar el artículo</translation>
    </message>
    <message>
        <source>Reject: keep the item</source>
        <translation>Rechazar: mantener el artículo</translation>
    </message>
    <message>
        <source>Leave the order as it is</source>
        <translation>Dejar el pedido como está</translation>
    </message>
    <message>
        <source>Leave the item as it is</source>
        <translation>Dejar el artículo como está</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>No responder ahora</translation>
    </message>
    <message>
        <source>The server does not show that a cancellation was requested, and it documents no way to show it. We can&apos;t know whether one was. Go on only if you know of the request from elsewhere.</source>
        <translation>El servidor no muestra que se haya solicitado una cancelación, y no documenta ninguna manera de mostrarlo. No podemos saber si se solicitó. Continúe solo si conoce la solicitud por otra vía.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %Ln line(s)</source>
        <translation>
            <numerusform>Se trata de %Ln línea</numerusform>
            <numerusform>Se trata de %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>Para sus propias notas: Crux Connect no tiene un campo para ello, así que no se envía.</translation>
    </message>
    <message>
        <source>For example: not packed yet</source>
        <translation>Por ejemplo: aún sin embalar</translation>
    </message>
    <message>
        <source>For example: already shipped</source>
        <translation>Por ejemplo: ya expedido</translation>
    </message>
    <message>
        <source>&amp;Known from elsewhere: until I quit, let one key decide without this question</source>
        <translation>&amp;Conocida por otra vía: hasta que salga del programa, que una tecla decida sin esta pregunta</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectDialog</name>
    <message>
        <source>&amp;Name the server, which is none of the well-known ones</source>
        <translation>&amp;Nombrar el servidor, que no es de los conocidos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Guardar como archivo…</translation>
    </message>
    <message>
        <source>Report a defect</source>
        <translation>Informar de un fallo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Guardar el informe como archivo</translation>
    </message>
    <message>
        <source>This is the whole report. Write what happened on top, and take out what nobody needs to know. The program put no names, numbers of orders, addresses, passwords or paths into it; please leave them out as well.</source>
        <translation>Este es el informe completo. Escriba arriba lo que ocurrió y quite lo que nadie necesita saber. El programa no ha puesto nombres, números de pedido, direcciones, contraseñas ni rutas; por favor, no los añada.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Put the report into the project’s issue tracker, or give it to whoever gave you this program. What concerns security belongs into no public place: the handbook says how to report it.</source>
        <translation>Nada se envía por sí solo. Ponga el informe en el registro de incidencias del proyecto o entréguelo a quien le dio este programa. Lo que afecta a la seguridad no debe publicarse: el manual dice cómo comunicarlo.</translation>
    </message>
    <message>
        <source>It seems to hold something private: %1.</source>
        <translation>Parece contener algo privado: %1.</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>El informe se ha copiado</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Archivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>Defect %1</source>
        <comment>a file&apos;s name; a date</comment>
        <translation>Fallo %1</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>El informe se ha guardado</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se ha guardado</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectReport</name>
    <message>
        <source>What I did:</source>
        <translation>Qué hice:</translation>
    </message>
    <message>
        <source>What I expected:</source>
        <translation>Qué esperaba:</translation>
    </message>
    <message>
        <source>What happened instead:</source>
        <translation>Qué ocurrió en su lugar:</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>su carpeta personal</translation>
    </message>
    <message>
        <source>your user name</source>
        <translation>su nombre de usuario</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>a long number, as PO and telephone numbers are</source>
        <translation>un número largo, como los de pedido y de teléfono</translation>
    </message>
    <message>
        <source>the id of an order or an item</source>
        <translation>el identificador de un pedido o de un artículo</translation>
    </message>
</context>
<context>
    <name>Rescind::Desktop</name>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the password. That is tried again when this program starts next time.</source>
        <translation>No demostró que haya olvidado la contraseña. Se volverá a intentar la próxima vez que se inicie este programa.</translation>
    </message>
    <message>
        <source>The keychain did not do as asked</source>
        <translation>El llavero no hizo lo que se le pidió</translation>
    </message>
    <message>
        <source>The sandbox has ended</source>
        <translation>El entorno de pruebas ha terminado</translation>
    </message>
    <message>
        <source>The sandbox could not be started</source>
        <translation>No se pudo iniciar el entorno de pruebas</translation>
    </message>
    <message>
        <source>%1
Start it anew, or quit and look whether rescind-sandbox lies beside this program.</source>
        <translation>%1
Inícielo de nuevo, o salga y mire si rescind-sandbox está junto a este programa.</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>Iniciarlo de nuevo</translation>
    </message>
    <message>
        <source>This seat could not be taken</source>
        <translation>No se pudo ocupar este puesto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Retailer: %1</source>
        <translation>Minorista: %1</translation>
    </message>
    <message>
        <source>Supplier: %1, %2</source>
        <comment>user, organisation</comment>
        <translation>Proveedor: %1, %2</translation>
    </message>
    <message>
        <source>Support desk: %1</source>
        <translation>Servicio de atención: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, user</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody could be signed in</source>
        <translation>No se pudo iniciar ninguna sesión</translation>
    </message>
    <message>
        <source>Sign in otherwise</source>
        <translation>Iniciar sesión de otro modo</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the key of the orders. The orders themselves are gone; the key is tried again when this program starts next time.</source>
        <translation>No demostró que haya olvidado la clave de los pedidos. Los pedidos mismos ya no están; con la clave se volverá a intentar la próxima vez que se inicie este programa.</translation>
    </message>
    <message>
        <source>The orders that were kept could not be removed</source>
        <translation>No se pudieron eliminar los pedidos guardados</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when. Nothing can be asked for until you are signed in. That is tried again by itself.</source>
        <translation>Lo que ve se leyó antes; cada pedido dice cuándo. No se puede solicitar nada hasta que haya iniciado sesión. Eso se vuelve a intentar por sí solo.</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ExportError</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged. Choose another place, or make room.</source>
        <translation>No se pudo escribir «%1»: %2. Lo que había antes no ha cambiado. Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>The report has more rows than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>El informe tiene más filas de las que caben en una hoja de cálculo. No se escribió nada. Guárdelo como CSV.</translation>
    </message>
    <message>
        <source>The report has more columns than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>El informe tiene más columnas de las que caben en una hoja de cálculo. No se escribió nada. Guárdelo como CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together: %1. Nothing was written. Save it as CSV.</source>
        <translation>No se pudo componer la hoja de cálculo: %1. No se escribió nada. Guarde el informe como CSV.</translation>
    </message>
    <message>
        <source>there is no room in %1</source>
        <translation>no hay espacio en %1</translation>
    </message>
    <message>
        <source>the printer does not take it</source>
        <translation>la impresora no lo acepta</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportError</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <extracomment>%1 is a list of the names of columns or sheets</extracomment>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>El archivo ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than any real list would.</source>
        <translation>Descomprimida, la hoja de cálculo ocupa más de lo que ocuparía cualquier lista real.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>La lista tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>La fila %1 tiene más de %2 columnas.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells.</source>
        <translation>La lista tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters.</source>
        <translation>Una celda de la fila %1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>El texto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>This is neither a text with a table in it nor a spreadsheet.</source>
        <translation>Esto no es ni un texto con una tabla ni una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The text is damaged or was cut off: not all of it is Unicode.</source>
        <translation>El texto está dañado o cortado: no todo es Unicode.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>Unas comillas de la fila %1 no se cierran nunca.</translation>
    </message>
    <message>
        <source>This is an archive, not a spreadsheet.</source>
        <translation>Esto es un archivo comprimido, no una hoja de cálculo.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of the old XLS kind, or one with a password.</source>
        <translation>Esto es una hoja de cálculo del antiguo tipo XLS, o una con contraseña.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of a kind that can&apos;t be read here.</source>
        <translation>Esto es una hoja de cálculo de un tipo que no se puede leer aquí.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected with a password.</source>
        <translation>La hoja de cálculo está protegida con contraseña.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was cut off.</source>
        <translation>La hoja de cálculo está dañada o cortada.</translation>
    </message>
    <message>
        <source>The spreadsheet holds a document type definition. Spreadsheet programs write none; attackers do.</source>
        <translation>La hoja de cálculo contiene una definición de tipo de documento. Los programas de hojas de cálculo no las escriben; los atacantes sí.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”.</source>
        <translation>La hoja de cálculo no tiene la hoja «%1».</translation>
    </message>
    <message>
        <source>It could not be told which column names what is meant.</source>
        <translation>No se pudo averiguar qué columna indica lo que se quiere.</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>La lista no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>More than one column could be the one that names what is meant.</source>
        <translation>Más de una columna podría ser la que indica lo que se quiere.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Choose an ordinary file that you may read.</source>
        <translation>Elija un archivo normal que usted pueda leer.</translation>
    </message>
    <message>
        <source>Split it into several lists.</source>
        <translation>Divídala en varias listas.</translation>
    </message>
    <message>
        <source>Keep only the columns that are needed.</source>
        <translation>Deje solo las columnas necesarias.</translation>
    </message>
    <message>
        <source>Shorten it, and see whether a quotation mark before it is not closed.</source>
        <translation>Acórtela y mire si antes de ella hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>Choose a list with at least one row.</source>
        <translation>Elija una lista con al menos una fila.</translation>
    </message>
    <message>
        <source>Save the list as CSV or XLSX.</source>
        <translation>Guarde la lista como CSV o XLSX.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password, or as CSV.</source>
        <translation>Guárdela como XLSX sin contraseña, o como CSV.</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8”.</source>
        <translation>Guárdelo de nuevo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Close or remove it, or save the list again from the spreadsheet program.</source>
        <translation>Ciérrelas o quítelas, o vuelva a guardar la lista desde el programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Guárdela sin contraseña.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it again as XLSX or CSV.</source>
        <translation>Ábrala en un programa de hojas de cálculo y vuelva a guardarla como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>Elija una de sus hojas.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>Elija la columna.</translation>
    </message>
    <message>
        <source>There is nothing in the sheet “%1”.</source>
        <translation>No hay nada en la hoja «%1».</translation>
    </message>
    <message>
        <source>Choose another of its sheets.</source>
        <translation>Elija otra de sus hojas.</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportWarning</name>
    <message>
        <source>The text is not Unicode and was read as Western European (Windows-1252). Check special characters.</source>
        <translation>El texto no es Unicode y se leyó como europeo occidental (Windows-1252). Compruebe los caracteres especiales.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with a formula that was never calculated were read as empty.</source>
        <translation>
            <numerusform>%Ln celda con una fórmula nunca calculada se leyó como vacía.</numerusform>
            <numerusform>%Ln celdas con fórmulas nunca calculadas se leyeron como vacías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further sheet(s) were not read.</source>
        <translation>
            <numerusform>%Ln hoja más no se leyó.</numerusform>
            <numerusform>%Ln hojas más no se leyeron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Table</name>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Unreadable</name>
    <message>
        <source>This looks like a uuid with characters too many or missing. Copy it again.</source>
        <translation>Esto parece un UUID al que le sobran o le faltan caracteres. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a uuid, and line items are named by nothing else.</source>
        <translation>Esto no es un UUID, y las líneas no se indican con nada más.</translation>
    </message>
    <message>
        <source>There are invisible characters or line breaks in it. Type it again.</source>
        <translation>Contiene caracteres invisibles o saltos de línea. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This is too long for a number. Keep only the number in the cell.</source>
        <translation>Es demasiado largo para un número. Deje solo el número en la celda.</translation>
    </message>
    <message>
        <source>This is an address or markup. Keep only the number in the cell.</source>
        <translation>Es una dirección o código de marcado. Deje solo el número en la celda.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number, and its last digits are lost. Format the column as text, and type it again.</source>
        <translation>La hoja de cálculo ha acortado este número, y sus últimas cifras se han perdido. Dé a la columna formato de texto y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The spreadsheet says that this is a date. Format the column as text, and type the number again.</source>
        <translation>La hoja de cálculo dice que esto es una fecha. Dé a la columna formato de texto y escriba de nuevo el número.</translation>
    </message>
    <message>
        <source>This is TRUE or FALSE, not a number.</source>
        <translation>Es VERDADERO o FALSO, no un número.</translation>
    </message>
    <message>
        <source>The spreadsheet could not calculate this cell. Type its value.</source>
        <translation>La hoja de cálculo no pudo calcular esta celda. Escriba su valor.</translation>
    </message>
    <message>
        <source>It can&apos;t be read which order this line item belongs to.</source>
        <translation>No se puede leer a qué pedido pertenece esta línea.</translation>
    </message>
</context>
<context>
    <name>Rescind::ExportDialog</name>
    <message>
        <source>&amp;order</source>
        <translation>&amp;pedido</translation>
    </message>
    <message>
        <source>&amp;line item</source>
        <translation>&amp;línea</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Elegir el archivo…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exportar pedidos</translation>
    </message>
    <message>
        <source>The s&amp;elected orders: none is selected</source>
        <translation>Los pedidos &amp;seleccionados: ninguno</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;elected order(s)</source>
        <translation>
            <numerusform>El %Ln pedido &amp;seleccionado</numerusform>
            <numerusform>Los %Ln pedidos &amp;seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) that the table &amp;shows, in its sequence</source>
        <translation>
            <numerusform>El %Ln pedido que &amp;muestra la tabla, en su orden</numerusform>
            <numerusform>Los %Ln pedidos que &amp;muestra la tabla, en su orden</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV or Excel. The file will hold customers&apos; names; only you will be able to read it.</source>
        <translation>CSV o Excel. El archivo contendrá nombres de clientes; solo usted podrá leerlo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Una fila por cada</translation>
    </message>
    <message>
        <source>Export orders to</source>
        <translation>Exportar pedidos a</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Archivo de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Line items %1</source>
        <translation>Líneas %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Pedidos %1</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s)</source>
        <translation>
            <numerusform>%Ln de %1 pedidos</numerusform>
            <numerusform>%Ln de %1 pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>La exportación se detuvo; no se escribió ningún archivo</translation>
    </message>
    <message>
        <source>The orders were not exported</source>
        <translation>Los pedidos no se exportaron</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>Se exportó %Ln pedido</numerusform>
            <numerusform>Se exportaron %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are not in the file: they were removed meanwhile, or could not be read.</source>
        <translation>
            <numerusform>%Ln pedido no está en el archivo: se eliminó entretanto o no se pudo leer.</numerusform>
            <numerusform>%Ln pedidos no están en el archivo: se eliminaron entretanto o no se pudieron leer.</numerusform>
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
            <numerusform>Mostrar el único carácter (%Ln)</numerusform>
            <numerusform>Mostrar los %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of: %1</source>
        <translation>Mostrar todo de: %1</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <translation>Estado de: %1</translation>
    </message>
    <message>
        <source>Follow it at %1…</source>
        <comment>a carrier</comment>
        <translation>Seguirlo en %1…</translation>
    </message>
    <message>
        <source>Follow parcel %1 at %2</source>
        <comment>tracking number, carrier</comment>
        <translation>Seguir el paquete %1 en %2</translation>
    </message>
    <message>
        <source>Asks first, then opens %1 in the browser</source>
        <translation>Pregunta primero y después abre %1 en el navegador</translation>
    </message>
    <message>
        <source>Copy tracking number</source>
        <translation>Copiar el número de seguimiento</translation>
    </message>
    <message>
        <source>Copy tracking number %1</source>
        <translation>Copiar el número de seguimiento %1</translation>
    </message>
</context>
<context>
    <name>Rescind::FieldParts</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>Rescind::FindingBar</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtros en vigor</translation>
    </message>
    <message>
        <source>What could not be understood</source>
        <translation>Lo que no se pudo entender</translation>
    </message>
    <message>
        <source>In: %1</source>
        <comment>a view that is searched</comment>
        <translation>En: %1</translation>
    </message>
    <message>
        <source>Search all orders instead of “%1”</source>
        <translation>Buscar en todos los pedidos en lugar de «%1»</translation>
    </message>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>Quitar el filtro «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) from the pasted text</source>
        <translation>
            <numerusform>%Ln pedido del texto pegado</numerusform>
            <numerusform>%Ln pedidos del texto pegado</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for what is not here: %1</source>
        <comment>PO numbers</comment>
        <translation>Preguntando al servidor por lo que no está aquí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found here: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>%Ln no encontrado aquí: %1</numerusform>
            <numerusform>%Ln no encontrados aquí: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found, at the server either: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>%Ln no encontrado, tampoco en el servidor: %1</numerusform>
            <numerusform>%Ln no encontrados, tampoco en el servidor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the server</source>
        <comment>for orders not found here</comment>
        <translation>Preguntar al servidor</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>for orders not found</comment>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>which orders are listed</comment>
        <translation>
            <numerusform>%1: %Ln pedido</numerusform>
            <numerusform>%1: %Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::GatewayRoute</name>
    <message>
        <source>No address was given.</source>
        <translation>No se indicó ninguna dirección.</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>Esta no es una dirección válida.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Una dirección empieza por https://.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>Solo se pueden usar direcciones https://.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no indica ningún servidor.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>No se puede usar el puerto 0.</translation>
    </message>
    <message>
        <source>User name and password do not belong into the address.</source>
        <translation>El nombre de usuario y la contraseña no deben ir en la dirección.</translation>
    </message>
    <message>
        <source>The address ends after the host and the port.</source>
        <translation>La dirección termina después del servidor y el puerto.</translation>
    </message>
    <message>
        <source>The address has no path: the release is chosen by itself.</source>
        <translation>La dirección no lleva ruta: la versión se elige aparte.</translation>
    </message>
    <message>
        <source>Without encryption (http://) only this very computer can be reached. Use https://.</source>
        <translation>Sin cifrado (http://) solo se puede acceder a este mismo equipo. Use https://.</translation>
    </message>
</context>
<context>
    <name>Rescind::GeneralPage</name>
    <message>
        <source>&amp;Tell me on the desktop while I don&apos;t look at the window</source>
        <translation>&amp;Avisarme en el escritorio mientras no miro la ventana</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, with the number of what is new</source>
        <translation>Mostrar un &amp;icono en la bandeja, con el número de novedades</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>They say how many requests, answers and reminders there are, never whose. Everything they tell is in the window as well.</source>
        <translation>Dicen cuántas solicitudes, respuestas y recordatorios hay, nunca de quién. Todo lo que indican está también en la ventana.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is neither an icon nor a notification.</source>
        <translation>Este escritorio no tiene bandeja, así que no hay ni icono ni notificaciones.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no undo</source>
        <translation>sin deshacer</translation>
    </message>
    <message>
        <source>Time to &amp;undo</source>
        <translation>Tiempo para &amp;deshacer</translation>
    </message>
    <message>
        <source>So long a deed waits before it leaves, and can be taken back. What waits already is not affected.</source>
        <translation>Ese tiempo espera una acción antes de salir, y se puede deshacer. A lo que ya espera no le afecta.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>all orders</source>
        <translation>todos los pedidos</translation>
    </message>
    <message>
        <source>&amp;Keep orders made within</source>
        <translation>C&amp;onservar pedidos de los últimos</translation>
    </message>
    <message>
        <source>Older ones are neither read nor kept on this computer. Those that are kept go after the next refresh.</source>
        <translation>Los más antiguos ni se leen ni se conservan en este equipo. Los ya conservados desaparecen tras la próxima actualización.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>Rescind::Guidance</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Report a defect…</source>
        <translation>&amp;Informar de un fallo…</translation>
    </message>
</context>
<context>
    <name>Rescind::HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Handbook – Rescind</source>
        <translation>Manual – Rescind</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>To where you were before (Alt+Left)</source>
        <translation>A donde estaba antes (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>To where you came back from (Alt+Right)</source>
        <translation>A donde estaba antes de volver (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>This page is not there in your language yet.</source>
        <translation>Esta página aún no existe en su idioma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <comment>in the handbook that hold the words searched for</comment>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the handbook has these words.</source>
        <translation>Nada en el manual contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>Rescind::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>&amp;Estados</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does, the key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s words do not speak of a cancellation.</source>
        <translation>Las palabras del servidor no hablan de ninguna cancelación.</translation>
    </message>
    <message>
        <source>The server shows a request; the supplier has not answered.</source>
        <translation>El servidor muestra una solicitud; el proveedor no ha respondido.</translation>
    </message>
    <message>
        <source>The supplier has confirmed.</source>
        <translation>El proveedor ha confirmado.</translation>
    </message>
    <message>
        <source>The supplier has said no.</source>
        <translation>El proveedor ha dicho que no.</translation>
    </message>
    <message>
        <source>Some lines of the order are cancelled, others are not.</source>
        <translation>Algunas líneas del pedido están canceladas, otras no.</translation>
    </message>
    <message>
        <source>Some requests were rejected, others are open or confirmed.</source>
        <translation>Algunas solicitudes fueron rechazadas, otras están abiertas o confirmadas.</translation>
    </message>
    <message>
        <source>Every line has shipped.</source>
        <translation>Todas las líneas se han expedido.</translation>
    </message>
    <message>
        <source>The server said nothing that can be read. Nobody is to guess.</source>
        <translation>El servidor no dijo nada legible. Nadie debe adivinar.</translation>
    </message>
    <message>
        <source>What the server says and what you asked for are shown apart. Only reading changes the first, only your own deeds the second.</source>
        <translation>Lo que dice el servidor y lo que usted solicitó se muestran por separado. Lo primero solo cambia al leer; lo segundo, solo por sus propias acciones.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rescind %1</source>
        <translation>Rescind %1</translation>
    </message>
    <message>
        <source>Review and act on order cancellations in the Crux Connect network.</source>
        <translation>Revisar y tratar cancelaciones de pedidos en la red Crux Connect.</translation>
    </message>
    <message>
        <source>Not made, endorsed or supported by the operator of that network.</source>
        <translation>Ni fabricado, ni recomendado, ni respaldado por el operador de esa red.</translation>
    </message>
    <message>
        <source>© 2026 The Rescind authors. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>© 2026 Los autores de Rescind. Software libre bajo la GNU General Public License, versión 3 o posterior; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2. Uses QtKeychain, simdjson and expected.</source>
        <translation>Compilado con Qt %1, ejecutándose con Qt %2. Usa QtKeychain, simdjson y expected.</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightModel</name>
    <message>
        <source>No orders are behind it</source>
        <translation>No hay pedidos detrás</translation>
    </message>
    <message numerus="yes">
        <source>Enter or a double click shows the %Ln order(s) behind it</source>
        <translation>
            <numerusform>Intro o un doble clic muestra el %Ln pedido que hay detrás</numerusform>
            <numerusform>Intro o un doble clic muestra los %Ln pedidos que hay detrás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::InsightPane</name>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>Aún no hay nada que contar.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>La tabla de al lado dice lo mismo.</translation>
    </message>
    <message>
        <source>A click on a bar shows the orders behind it.</source>
        <translation>Un clic en una barra muestra los pedidos que hay detrás.</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Contar de nuevo</translation>
    </message>
    <message>
        <source>Insights – Rescind</source>
        <translation>Análisis – Rescind</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counted at %1, from the orders and the journal on this computer</source>
        <translation>Recuento: %1, a partir de los pedidos y el diario de este equipo</translation>
    </message>
    <message>
        <source>What was asked here could not be read: %1</source>
        <translation>No se pudo leer lo solicitado aquí: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest orders were looked into; %Ln older one(s) were not.</source>
        <translation>
            <numerusform>Solo se examinaron los pedidos más recientes; %Ln más antiguo no.</numerusform>
            <numerusform>Solo se examinaron los pedidos más recientes; %Ln más antiguos no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %Ln request(s) were looked into.</source>
        <translation>
            <numerusform>Solo se examinó la última solicitud (%Ln).</numerusform>
            <numerusform>Solo se examinaron las últimas %Ln solicitudes.</numerusform>
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
        <translation>Solicitado por día</translation>
    </message>
    <message numerus="yes">
        <source>From what is written down on this computer, the last %Ln day(s). What was asked elsewhere is not in it.</source>
        <translation>
            <numerusform>A partir de lo anotado en este equipo, el último día (%Ln). Lo solicitado en otro lugar no está incluido.</numerusform>
            <numerusform>A partir de lo anotado en este equipo, los últimos %Ln días. Lo solicitado en otro lugar no está incluido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
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
        <translation>Tiempo hasta una respuesta, por proveedor</translation>
    </message>
    <message>
        <source>From asking here until the answer was first seen here, so at most this long. Half of the answers came faster. Orders of several suppliers, and what was asked elsewhere, are not in it.</source>
        <translation>Desde la solicitud aquí hasta que la respuesta se vio aquí por primera vez, es decir, como máximo este tiempo. La mitad de las respuestas llegó antes. Los pedidos de varios proveedores y lo solicitado en otro lugar no están incluidos.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Cancelled and rejected by supplier</source>
        <translation>Cancelaciones hechas y rechazadas, por proveedor</translation>
    </message>
    <message>
        <source>Line items, by what the server shows now. A rejected request need not leave a trace there: the line may look as if nothing had been asked.</source>
        <translation>Líneas, según lo que el servidor muestra ahora. Una solicitud rechazada no siempre deja rastro ahí: la línea puede aparecer como si no se hubiera solicitado nada.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Rejected, share</source>
        <translation>Rechazada, proporción</translation>
    </message>
    <message>
        <source>line items</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>no indicado por el servidor</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under 4 hours</source>
        <translation>menos de 4 horas</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; 4 h</translation>
    </message>
    <message>
        <source>4 to 24 hours</source>
        <translation>de 4 a 24 horas</translation>
    </message>
    <message>
        <source>4–24 h</source>
        <translation>4–24 h</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>de 1 a 3 días</translation>
    </message>
    <message>
        <source>1–3 d</source>
        <translation>1–3 d</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>de 3 a 7 días</translation>
    </message>
    <message>
        <source>3–7 d</source>
        <translation>3–7 d</translation>
    </message>
    <message>
        <source>a week or longer</source>
        <translation>una semana o más</translation>
    </message>
    <message>
        <source>≥ 7 d</source>
        <translation>≥ 7 d</translation>
    </message>
    <message>
        <source>Open, by age</source>
        <translation>Abiertos, por antigüedad</translation>
    </message>
    <message>
        <source>Orders that wait for an answer: since it was asked here, else since the server was first seen to show the request, so at least this long. Requests that the server does not show and that were made elsewhere are not in it.</source>
        <translation>Pedidos que esperan una respuesta: desde que se solicitó aquí o, si no, desde que se vio por primera vez que el servidor muestra la solicitud; es decir, al menos este tiempo. Las solicitudes que el servidor no muestra y que se hicieron en otro lugar no están incluidas.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalError</name>
    <message>
        <source>The journal %1 cannot be opened, or is not private to you, so nothing was sent. Check that the file and its folder are yours and no links.</source>
        <translation>El diario %1 no se puede abrir o no es privado, así que no se envió nada. Compruebe que el archivo y su carpeta sean suyos y no sean enlaces.</translation>
    </message>
    <message>
        <source>The journal %1 is gone, so nothing was sent: what had been asked for before is recorded there. Put it back from a backup.</source>
        <translation>El diario %1 ya no está, así que no se envió nada: en él consta lo que se había solicitado antes. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged, so nothing was sent. The file was left as it is. Put it back from a backup, or move it away to start a new one after checking each open request.</source>
        <translation>El diario %1 está dañado, así que no se envió nada. El archivo se dejó como está. Recupérelo de una copia de seguridad, o compruebe cada solicitud abierta y muévalo después a otro lugar para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Rescind, so nothing was sent and the file was left as it is. Use the newer version.</source>
        <translation>El diario %1 lo escribió una versión más reciente de Rescind, así que no se envió nada y el archivo se dejó como está. Use la versión más reciente.</translation>
    </message>
    <message>
        <source>There is no room for the journal %1, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>No hay espacio para el diario %1, así que no se envió nada. Libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written to, so nothing was sent. Make the file and its folder writable, then try again.</source>
        <translation>No se puede escribir en el diario %1, así que no se envió nada. Permita la escritura en el archivo y su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Reading or writing the journal %1 failed, so nothing was sent. Check the disk, then try again.</source>
        <translation>Falló la lectura o la escritura del diario %1, así que no se envió nada. Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program has kept the journal %1 locked for too long, so nothing was sent. Close that program, then try again.</source>
        <translation>Otro programa ha bloqueado el diario %1 demasiado tiempo, así que no se envió nada. Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal is not open, so nothing was sent.</source>
        <translation>El diario no está abierto, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Another window of Rescind works with the profile &quot;%1&quot;, so nothing was sent. Go on there, or close it first.</source>
        <translation>Otra ventana de Rescind trabaja con el perfil «%1», así que no se envió nada. Continúe allí o ciérrela primero.</translation>
    </message>
    <message>
        <source>This window does not work with the profile, so it leaves its actions alone.</source>
        <translation>Esta ventana no trabaja con el perfil, así que no toca sus acciones.</translation>
    </message>
    <message>
        <source>The action is not complete (%1), so it was not recorded and nothing was sent.</source>
        <translation>La acción no está completa (%1), así que no se anotó y no se envió nada.</translation>
    </message>
    <message>
        <source>The action is in the journal already, so it was not recorded again and nothing was sent.</source>
        <translation>La acción ya está en el diario, así que no se anotó de nuevo y no se envió nada.</translation>
    </message>
    <message>
        <source>The journal has no such action, so nothing was sent.</source>
        <translation>El diario no contiene tal acción, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The action&apos;s state has changed in the meantime (%1), so nothing was done.</source>
        <translation>El estado de la acción ha cambiado entretanto (%1), así que no se hizo nada.</translation>
    </message>
    <message>
        <source>The journal allows no such step (%1), so nothing was done.</source>
        <translation>El diario no permite tal paso (%1), así que no se hizo nada.</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalState</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>Cancelación confirmada</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>Cancelación rechazada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Undone, not sent</source>
        <translation>Deshecha, no enviada</translation>
    </message>
    <message>
        <source>Overtaken, not sent</source>
        <translation>Superada, no enviada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Cerrada, resultado desconocido</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalStore</name>
    <message>
        <source>Rescind ended while this was being sent, so it may have arrived.</source>
        <translation>Rescind se cerró mientras se enviaba esto, así que puede haber llegado.</translation>
    </message>
</context>
<context>
    <name>Rescind::Keeping</name>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>P&amp;osponer…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was put off</source>
        <translation>Rec&amp;uperar lo pospuesto</translation>
    </message>
    <message>
        <source>Re&amp;mind the supplier…</source>
        <translation>Recordator&amp;io al proveedor…</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer…</source>
        <translation>Avisar al clien&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s: there is nobody to remind.</source>
        <translation>Su cuenta es de un proveedor: no hay a quién enviar un recordatorio.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>No hay ningún pedido elegido.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Nothing is put off.</source>
        <translation>No hay nada pospuesto.</translation>
    </message>
    <message>
        <source>Choose one order.</source>
        <translation>Elija un solo pedido.</translation>
    </message>
    <message numerus="yes">
        <source>That is done for at most %Ln orders at once.</source>
        <translation>
            <numerusform>Eso se puede hacer como máximo con %Ln pedido a la vez.</numerusform>
            <numerusform>Eso se puede hacer como máximo con %Ln pedidos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Pospuesto hasta %1.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Recuperado.</translation>
    </message>
    <message>
        <source>What is selected was not put off.</source>
        <translation>Lo seleccionado no estaba pospuesto.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>El texto se copió.</translation>
    </message>
</context>
<context>
    <name>Rescind::LetterDialog</name>
    <message>
        <source>&amp;Write it anew</source>
        <translation>&amp;Escribir de nuevo</translation>
    </message>
    <message>
        <source>Remind the supplier</source>
        <translation>Recordatorio al proveedor</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Avisar al cliente</translation>
    </message>
    <message>
        <source>Remind the supplier of PO %1</source>
        <translation>Recordatorio al proveedor del pedido %1</translation>
    </message>
    <message>
        <source>Tell the customer how PO %1 stands</source>
        <translation>Avisar al cliente de cómo está el pedido %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Throw away what was changed by hand</source>
        <translation>Descarta lo que se cambió a mano</translation>
    </message>
    <message>
        <source>Change the &amp;template…</source>
        <translation>Cambiar la &amp;plantilla…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>a supplier the server does not name</source>
        <translation>un proveedor que el servidor no nombra</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln line(s) without an answer</source>
        <comment>supplier</comment>
        <translation>
            <numerusform>%1 – %Ln línea sin respuesta</numerusform>
            <numerusform>%1 – %Ln líneas sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>P&amp;roveedor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Overdue after</source>
        <translation>&amp;Atrasado tras</translation>
    </message>
    <message>
        <source> working hours</source>
        <translation> horas laborables</translation>
    </message>
    <message>
        <source>Overdue after, in working hours, for this supplier</source>
        <translation>Atrasado tras, en horas laborables, para este proveedor</translation>
    </message>
    <message>
        <source>We don&apos;t know since when this supplier has been waited for.</source>
        <translation>No sabemos desde cuándo se espera a este proveedor.</translation>
    </message>
    <message>
        <source>No answer of this supplier is waited for, as far as we know.</source>
        <translation>Hasta donde sabemos, no se espera ninguna respuesta de este proveedor.</translation>
    </message>
    <message>
        <source>Waiting for less than one working hour.</source>
        <translation>Se espera desde hace menos de una hora laborable.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln working hour(s).</source>
        <translation>
            <numerusform>Se espera desde hace %Ln hora laborable.</numerusform>
            <numerusform>Se espera desde hace %Ln horas laborables.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is overdue.</source>
        <translation>La respuesta está atrasada.</translation>
    </message>
    <message>
        <source>The template names something that can&apos;t be filled in: %1. Change it here or in the template.</source>
        <translation>La plantilla menciona algo que no se puede rellenar: %1. Cámbielo aquí o en la plantilla.</translation>
    </message>
    <message>
        <source>Nothing shows that an answer is open: read the text well before you send it.</source>
        <translation>Nada indica que haya una respuesta pendiente: lea bien el texto antes de enviarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The text says of %Ln thing(s) that we don&apos;t know it.</source>
        <translation>
            <numerusform>El texto dice de %Ln dato que no lo sabemos.</numerusform>
            <numerusform>El texto dice de %Ln datos que no los sabemos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::LetterTitles</name>
    <message>
        <source>nothing was asked</source>
        <translation>no se solicitó nada</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviada</translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <translation>solicitada, sin respuesta</translation>
    </message>
    <message>
        <source>unknown outcome</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>the request was refused</source>
        <translation>la solicitud fue denegada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expedido</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>contradictorio</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>the lines differ</source>
        <translation>las líneas difieren</translation>
    </message>
    <message>
        <source>Wording: when it was asked</source>
        <translation>Expresión: cuándo se solicitó</translation>
    </message>
    <message>
        <source>Wording: as of when</source>
        <translation>Expresión: a fecha de cuándo</translation>
    </message>
    <message>
        <source>Wording: waited for less than an hour</source>
        <translation>Expresión: se espera desde hace menos de una hora</translation>
    </message>
    <message>
        <source>Wording: waited for an hour</source>
        <translation>Expresión: se espera desde hace una hora</translation>
    </message>
    <message>
        <source>Wording: waited for hours</source>
        <translation>Expresión: se espera desde hace horas</translation>
    </message>
    <message>
        <source>Wording: between the last two of a list</source>
        <translation>Expresión: entre los dos últimos de una lista</translation>
    </message>
    <message>
        <source>Letter: remind the supplier</source>
        <translation>Carta: recordatorio al proveedor</translation>
    </message>
    <message>
        <source>Letter: tell the customer</source>
        <translation>Carta: avisar al cliente</translation>
    </message>
    <message>
        <source>Item: its line in the list</source>
        <translation>Artículo: su línea en la lista</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se sabe: %1</translation>
    </message>
    <message>
        <source>To the customer: %1</source>
        <translation>Al cliente: %1</translation>
    </message>
    <message>
        <source>To the supplier: %1</source>
        <translation>Al proveedor: %1</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Artículo: %1</translation>
    </message>
    <message>
        <source>the PO number</source>
        <translation>el número de pedido</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>cómo está el asunto</translation>
    </message>
    <message>
        <source>the list of the items</source>
        <translation>la lista de los artículos</translation>
    </message>
    <message>
        <source>the supplier&apos;s name</source>
        <translation>el nombre del proveedor</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>el nombre del cliente</translation>
    </message>
    <message>
        <source>the retailer&apos;s name</source>
        <translation>el nombre del minorista</translation>
    </message>
    <message>
        <source>when it was asked</source>
        <translation>cuándo se solicitó</translation>
    </message>
    <message>
        <source>how long ago that is, in working time</source>
        <translation>cuánto hace de eso, en tiempo laborable</translation>
    </message>
    <message>
        <source>when the server said so</source>
        <translation>cuándo lo dijo el servidor</translation>
    </message>
    <message>
        <source>the day of the order</source>
        <translation>el día del pedido</translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <translation>la fecha de hoy</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>el número de seguimiento</translation>
    </message>
    <message>
        <source>how many items are cancelled</source>
        <translation>cuántos artículos están cancelados</translation>
    </message>
    <message>
        <source>how many items there are</source>
        <translation>cuántos artículos hay</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>la cantidad</translation>
    </message>
    <message>
        <source>the item&apos;s name</source>
        <translation>el nombre del artículo</translation>
    </message>
    <message>
        <source>the SKU</source>
        <translation>el SKU</translation>
    </message>
    <message>
        <source>how the item stands</source>
        <translation>cómo está el artículo</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>la zona horaria</translation>
    </message>
    <message>
        <source>the number of hours</source>
        <translation>el número de horas</translation>
    </message>
    <message>
        <source>Robin Example</source>
        <translation>Robin Ejemplo</translation>
    </message>
    <message>
        <source>Example Home</source>
        <translation>Hogar Ejemplo</translation>
    </message>
    <message>
        <source>Example Ceramics</source>
        <translation>Cerámica Ejemplo</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Taza azul</translation>
    </message>
    <message>
        <source>Tea pot</source>
        <translation>Tetera</translation>
    </message>
</context>
<context>
    <name>Rescind::LettersPage</name>
    <message>
        <source>&amp;Add a language…</source>
        <translation>&amp;Añadir un idioma…</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>Restore the &amp;original</source>
        <translation>Restablecer el &amp;original</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Text to change</source>
        <translation>Texto que cambiar</translation>
    </message>
    <message>
        <source>Only languages that were added can be removed.</source>
        <translation>Solo se pueden quitar los idiomas añadidos.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>&amp;Insert a place…</source>
        <translation>&amp;Insertar un campo…</translation>
    </message>
    <message>
        <source>What is filled in for each order</source>
        <translation>Lo que se rellena para cada pedido</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Preview, with an order that is made up</source>
        <translation>&amp;Vista previa, con un pedido inventado</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>There is no text: there would be a hole in the letter.</source>
        <translation>No hay texto: quedaría un hueco en la carta.</translation>
    </message>
    <message>
        <source>Nothing can be filled in for %1; it stays as it is written.</source>
        <translation>Para %1 no se puede rellenar nada; queda como está escrito.</translation>
    </message>
    <message>
        <source>Without %1 it says too little.</source>
        <translation>Sin %1 dice demasiado poco.</translation>
    </message>
    <message>
        <source>A brace is not closed. To write a brace, write it twice.</source>
        <translation>Hay una llave sin cerrar. Para escribir una llave, póngala dos veces.</translation>
    </message>
</context>
<context>
    <name>Rescind::LineItemsModel</name>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, and the opposite</source>
        <translation>%1, y lo contrario</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Qué se pidió</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The retailer&apos;s stock keeping unit</source>
        <translation>El código de artículo del minorista</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>How many pieces were ordered</source>
        <translation>Cuántas unidades se pidieron</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Who sends the item, and answers for it</source>
        <translation>Quién envía el artículo y responde por él</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Status and designation, letter for letter as the server sent them</source>
        <translation>Estado y designación, letra por letra como los envió el servidor</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>Según el servidor</translation>
    </message>
    <message>
        <source>What the server&apos;s words say of a cancellation</source>
        <translation>Lo que dicen las palabras del servidor sobre una cancelación</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>Qué se solicitó desde esta ventana y hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Solicitamos</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Ninguna visible</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>Rescind::LinkOpener</name>
    <message>
        <source>The order of the link is shown once somebody is signed in</source>
        <translation>El pedido del enlace se mostrará cuando alguien haya iniciado sesión</translation>
    </message>
    <message>
        <source>The order of the link is not here: “%1”</source>
        <translation>El pedido del enlace no está aquí: «%1»</translation>
    </message>
    <message>
        <source>The server can be asked once you are signed in; then it is shown.</source>
        <translation>Cuando haya iniciado sesión se podrá preguntar al servidor; entonces se mostrará.</translation>
    </message>
</context>
<context>
    <name>Rescind::MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ce&amp;rrar sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Pedido</translation>
    </message>
    <message>
        <source>Read this order a&amp;gain</source>
        <translation>&amp;Volver a leer este pedido</translation>
    </message>
    <message>
        <source>Copy order as &amp;text</source>
        <translation>Copiar el pedido como te&amp;xto</translation>
    </message>
    <message>
        <source>Choose the &amp;whole order</source>
        <translation>Elegir el pedido &amp;completo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Find an order</source>
        <translation>&amp;Buscar un pedido</translation>
    </message>
    <message>
        <source>Go to the &amp;orders</source>
        <translation>Ir a los &amp;pedidos</translation>
    </message>
    <message>
        <source>Go to the &amp;line items</source>
        <translation>Ir a las &amp;líneas</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>Ir a los &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keys, states and about</source>
        <translation>&amp;Teclas, estados y acerca de</translation>
    </message>
    <message>
        <source>%1 – Rescind</source>
        <translation>%1 – Rescind</translation>
    </message>
    <message>
        <source>PO %1: %2</source>
        <comment>a PO number, what became of a deed</comment>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Mostrar el pedido</translation>
    </message>
    <message>
        <source>The order was copied as text.</source>
        <translation>El pedido se copió como texto.</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>From the search field into the orders</source>
        <translation>Del campo de búsqueda a los pedidos</translation>
    </message>
    <message>
        <source>Ask the server for what is typed</source>
        <translation>Preguntar al servidor por lo escrito</translation>
    </message>
    <message>
        <source>Something you asked for is still under way</source>
        <translation>Algo que usted solicitó sigue en curso</translation>
    </message>
    <message>
        <source>If you quit now, what becomes of it will not be seen here.</source>
        <translation>Si sale ahora, aquí no se verá qué fue de ello.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>&amp;Undo what has not left yet</source>
        <translation>Des&amp;hacer lo que aún no ha salido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Continuar ahora</translation>
    </message>
    <message>
        <source>If you sign out now, what becomes of it will not be seen here.</source>
        <translation>Si cierra la sesión ahora, aquí no se verá qué fue de ello.</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Cerrar sesión de todos modos</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you quit now</source>
        <comment>a deed</comment>
        <translation>%1 – aún no se ha enviado y se deshará si sale ahora</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you sign out now</source>
        <comment>a deed</comment>
        <translation>%1 – aún no se ha enviado y se deshará si cierra la sesión ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you quit now</source>
        <translation>
            <numerusform>%Ln solicitud aún no se ha enviado y se deshará si sale ahora</numerusform>
            <numerusform>%Ln solicitudes aún no se han enviado y se desharán si sale ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you sign out now</source>
        <translation>
            <numerusform>%Ln solicitud aún no se ha enviado y se deshará si cierra la sesión ahora</numerusform>
            <numerusform>%Ln solicitudes aún no se han enviado y se desharán si cierra la sesión ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else you asked for is still under way.</source>
        <translation>Otra cosa que usted solicitó sigue en curso.</translation>
    </message>
    <message>
        <source>Act on a &amp;list…</source>
        <translation>Tratar una &amp;lista…</translation>
    </message>
    <message>
        <source>The list is done</source>
        <translation>La lista está terminada</translation>
    </message>
    <message>
        <source>A list that was begun when the program ran before goes on</source>
        <translation>Continúa una lista que se empezó en una ejecución anterior del programa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Act on the s&amp;elected orders…</source>
        <translation>Tratar los pedidos &amp;seleccionados…</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>Co&amp;mpartir</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>No hay ningún pedido seleccionado.</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Act&amp;ividad</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Análi&amp;sis</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>No hay ningún pedido elegido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) behind it are not here any more.</source>
        <translation>
            <numerusform>%Ln pedido de los que hay detrás ya no está aquí.</numerusform>
            <numerusform>%Ln pedidos de los que hay detrás ya no están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of news, the window&apos;s title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada a la espera de enviarse.</translation>
    </message>
    <message>
        <source>Choose the first view, the second…</source>
        <translation>Elegir la primera vista, la segunda…</translation>
    </message>
    <message>
        <source>Offer filters for the search</source>
        <translation>Ofrecer filtros para la búsqueda</translation>
    </message>
    <message>
        <source>Back to the orders, or clear the search</source>
        <translation>Volver a los pedidos o borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Rescind::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Retirar este mensaje</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>Rescind::Messages</name>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Palabras del servidor: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a deed, the name of an item</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – under way</source>
        <comment>a deed</comment>
        <translation>%1 – en curso</translation>
    </message>
    <message>
        <source>The order is read once more before anything is sent.</source>
        <translation>El pedido se lee una vez más antes de enviar nada.</translation>
    </message>
    <message>
        <source>%1 – not sent yet</source>
        <comment>a deed</comment>
        <translation>%1 – aún no enviada</translation>
    </message>
    <message>
        <source>Nothing is sent for now, so it waits. It can be taken back until it leaves.</source>
        <translation>Por ahora no se envía nada, así que espera. Hasta que salga, se puede deshacer.</translation>
    </message>
    <message>
        <source>It leaves as soon as its turn comes.</source>
        <translation>Sale en cuanto le llegue el turno.</translation>
    </message>
    <message>
        <source>It leaves in %1 s.</source>
        <translation>Sale en %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order can be taken back as well.</source>
        <translation>
            <numerusform>También se puede deshacer %Ln solicitud más de este pedido.</numerusform>
            <numerusform>También se pueden deshacer %Ln solicitudes más de este pedido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – being taken back</source>
        <comment>a deed</comment>
        <translation>%1 – deshaciendo</translation>
    </message>
    <message>
        <source>Nothing is sent. That is being written down.</source>
        <translation>No se envía nada. Se está anotando.</translation>
    </message>
    <message>
        <source>%1 – ask again?</source>
        <comment>a deed</comment>
        <translation>%1 – ¿volver a solicitarlo?</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, the server may be asked twice.
The order is read first: if it shows that the first one took effect, or that this can no longer be done, nothing is sent.</source>
        <translation>La primera solicitud puede haber llegado. En ese caso, quizá se pida dos veces al servidor.
Primero se lee el pedido: si muestra que la primera tuvo efecto, o que esto ya no se puede hacer, no se envía nada.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here</source>
        <translation>Desde aquí no se puede enviar nada</translation>
    </message>
    <message>
        <source>Nothing is sent for now</source>
        <translation>Por ahora no se envía nada</translation>
    </message>
    <message>
        <source>You paused it. What has been sent goes on to its result.</source>
        <translation>Usted lo pausó. Lo enviado sigue hasta su resultado.</translation>
    </message>
    <message>
        <source>A colleague was faster</source>
        <translation>Alguien de su equipo fue más rápido</translation>
    </message>
    <message>
        <source>A colleague has answered</source>
        <translation>Alguien de su equipo ha respondido</translation>
    </message>
</context>
<context>
    <name>Rescind::News</name>
    <message numerus="yes">
        <source>%Ln new request(s) to cancel</source>
        <translation>
            <numerusform>%Ln nueva solicitud de cancelación</numerusform>
            <numerusform>%Ln nuevas solicitudes de cancelación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <comment>of suppliers</comment>
        <translation>
            <numerusform>%Ln respuesta nueva</numerusform>
            <numerusform>%Ln respuestas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of yours need(s) attention</source>
        <translation>
            <numerusform>%Ln solicitud suya requiere atención</numerusform>
            <numerusform>%Ln solicitudes suyas requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln recordatorio</numerusform>
            <numerusform>%Ln recordatorios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OpenOutsideDialog</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open the page of %1 in the browser?</source>
        <translation>¿Abrir la página de %1 en el navegador?</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>%1 learns the tracking number %2, and nothing else from this program.</source>
        <comment>a carrier, a number</comment>
        <translation>%1 recibe el número de seguimiento %2 y nada más de este programa.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>¿Abrir esta página en el navegador?</translation>
    </message>
    <message>
        <source>It learns nothing from this program.</source>
        <translation>No recibe nada de este programa.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderActions</name>
    <message>
        <source>Cancel &amp;order…</source>
        <translation>Cancelar &amp;pedido…</translation>
    </message>
    <message>
        <source>Cancel &amp;item…</source>
        <translation>Cancelar &amp;artículo…</translation>
    </message>
    <message>
        <source>Confirm for my &amp;part of the order…</source>
        <translation>Confirmar la cancelación de &amp;mi parte…</translation>
    </message>
    <message>
        <source>Reject for m&amp;y part of the order…</source>
        <translation>Rechazar la cancelación de mi part&amp;e…</translation>
    </message>
    <message>
        <source>&amp;Confirm for the item…</source>
        <translation>Co&amp;nfirmar la cancelación del artículo…</translation>
    </message>
    <message>
        <source>&amp;Reject for the item…</source>
        <translation>&amp;Rechazar la cancelación del artículo…</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderColumns</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Sort the orders</source>
        <translation>O&amp;rdenar los pedidos</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>Primero el peor estado</translation>
    </message>
    <message>
        <source>What we asked: most pressing first</source>
        <translation>Lo que solicitamos: primero lo más urgente</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Primero los que más esperan</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Por proveedor</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderDetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>Detalles del pedido</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Según el servidor</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Solicitamos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s): choose one in the table</source>
        <translation>
            <numerusform>%Ln línea más: elíjala en la tabla</numerusform>
            <numerusform>%Ln líneas más: elija una en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Línea: %1</translation>
    </message>
    <message>
        <source>Order with PO number %1</source>
        <translation>Pedido con el número %1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Sus palabras: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>It was to be cancelled, and has shipped</source>
        <translation>Debía cancelarse y se ha expedido</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mire esto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the time line</source>
        <translation>Copiar la cronología</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>All that the server told. %1</source>
        <comment>as of when</comment>
        <translation>Todo lo que dijo el servidor. %1</translation>
    </message>
    <message>
        <source>%1, asked %2, so since %3</source>
        <comment>a deed, two times</comment>
        <translation>%1, solicitada: %2; así desde: %3</translation>
    </message>
    <message>
        <source>Nothing, from this computer. What was asked elsewhere is not known here.</source>
        <translation>Nada, desde este equipo. Lo solicitado en otro lugar no se sabe aquí.</translation>
    </message>
    <message>
        <source>We don&apos;t know what was asked from this computer: its journal can&apos;t be read.</source>
        <translation>No sabemos qué se solicitó desde este equipo: no se puede leer su diario.</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>Leyendo lo solicitado…</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %Ln more line(s): choose one in the table.</source>
        <translation>
            <numerusform>Ocurre lo mismo con %Ln línea más: elíjala en la tabla.</numerusform>
            <numerusform>Ocurre lo mismo con %Ln líneas más: elija una en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero lo más reciente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>Show the oldest first</source>
        <translation>Mostrar primero lo más antiguo</translation>
    </message>
    <message>
        <source>Show the newest first</source>
        <translation>Mostrar primero lo más reciente</translation>
    </message>
    <message>
        <source>Time line: %1</source>
        <comment>newest or oldest first</comment>
        <translation>Cronología: %1</translation>
    </message>
    <message>
        <source>What was asked from this computer is missing here: %1</source>
        <translation>Aquí falta lo solicitado desde este equipo: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderFacts</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id. del pedido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Minorista</translation>
    </message>
    <message>
        <source>Retailer id</source>
        <translation>Id. del minorista</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Sent to supplier</source>
        <translation>Enviado al proveedor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Retailer&apos;s notes</source>
        <translation>Notas del minorista</translation>
    </message>
    <message>
        <source>Supplier&apos;s notes</source>
        <translation>Notas del proveedor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Shipping and fees</source>
        <translation>Envío y tarifas</translation>
    </message>
    <message>
        <source>Shipping asked for</source>
        <translation>Envío deseado</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Gastos de envío</translation>
    </message>
    <message>
        <source>Order fee</source>
        <translation>Tarifa del pedido</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Impuesto del pedido</translation>
    </message>
    <message>
        <source>Drop-ship fee</source>
        <translation>Tarifa de envío directo</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>Unidades pedidas</translation>
    </message>
    <message>
        <source>Pieces accepted</source>
        <translation>Unidades aceptadas</translation>
    </message>
    <message>
        <source>Pieces backordered</source>
        <translation>Unidades pendientes de existencias</translation>
    </message>
    <message>
        <source>Pieces rejected</source>
        <translation>Unidades rechazadas</translation>
    </message>
    <message>
        <source>Backordered until</source>
        <translation>Pendiente de existencias hasta</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>sin número de seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln unidad</numerusform>
            <numerusform>%Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped: %1</source>
        <translation>expedido: %1</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>registrado: %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>peso: %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>coste: %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Designación</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Supplier id</source>
        <translation>Id. del proveedor</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU name</source>
        <translation>Nombre del SKU</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>Id. de la línea</translation>
    </message>
    <message>
        <source>SKU id</source>
        <translation>Id. del SKU</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>Id. del artículo</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderNote</name>
    <message>
        <source>PO number: %1</source>
        <translation>Número de pedido: %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>I have found out: allow it again</source>
        <translation>Ya lo he averiguado: permitirlo de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>No se pudo volver a leer: %1</translation>
    </message>
    <message>
        <source>The order could not be read again</source>
        <translation>No se pudo volver a leer el pedido</translation>
    </message>
    <message>
        <source>What you see was read before.</source>
        <translation>Lo que ve se leyó antes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes it back before it leaves (Ctrl+Z)</source>
        <translation>Lo retira antes de que salga (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Read the order and ask again</source>
        <translation>Leer el pedido y solicitarlo de nuevo</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Solicitarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderOutlook</name>
    <message>
        <source>a supplier the server does not name</source>
        <translation>un proveedor que el servidor no nombra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The retailer asks to cancel. Next: confirm or reject.</source>
        <translation>El minorista solicita la cancelación. A continuación: confirmar o rechazar.</translation>
    </message>
    <message>
        <source>Not answered yet by: %1. Next: wait for the answer, or get in touch with the supplier.</source>
        <translation>Aún no ha respondido: %1. A continuación: esperar la respuesta o ponerse en contacto con el proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not cancelled, and the server shows no open request for them.</source>
        <translation>
            <numerusform>%Ln línea no está cancelada, y el servidor no muestra ninguna solicitud abierta para ella.</numerusform>
            <numerusform>%Ln líneas no están canceladas, y el servidor no muestra ninguna solicitud abierta para ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took the request at %1 and shows no sign of it, which is nothing unusual. Whether the supplier has answered is not known. Next: read it again later.</source>
        <translation>El servidor aceptó la solicitud (%1) y no muestra señal de ella, lo que no es nada raro. No se sabe si el proveedor ha respondido. A continuación: volver a leerlo más tarde.</translation>
    </message>
    <message>
        <source>The server shows no request to cancel. It may show none even if the retailer asked.</source>
        <translation>El servidor no muestra ninguna solicitud de cancelación. Puede no mostrar ninguna aunque el minorista la haya solicitado.</translation>
    </message>
    <message>
        <source>The server shows no cancellation. One that was asked for elsewhere may not be shown.</source>
        <translation>El servidor no muestra ninguna cancelación. Una solicitada en otro lugar puede no mostrarse.</translation>
    </message>
    <message>
        <source>We don&apos;t know what became of what was asked at %1. Next: read the order again.</source>
        <translation>No sabemos qué fue de lo solicitado (%1). A continuación: volver a leer el pedido.</translation>
    </message>
    <message>
        <source>The server calls a line cancelled and shows it as shipped or rejected as well. Next: ask the supplier which is true.</source>
        <translation>El servidor indica una línea como cancelada y la muestra también como expedida o rechazada. A continuación: preguntar al proveedor qué es cierto.</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>El servidor no muestra líneas en este pedido.</translation>
    </message>
    <message>
        <source>We don&apos;t know: the server gives no readable state for at least one line. Look at each line.</source>
        <translation>No lo sabemos: el servidor no da un estado legible de al menos una línea. Mire cada línea.</translation>
    </message>
    <message>
        <source>Some requests were rejected, others not. Look at each line.</source>
        <translation>Algunas solicitudes fueron rechazadas, otras no. Mire cada línea.</translation>
    </message>
    <message>
        <source>The supplier said no. Next: talk to the supplier, or arrange a return.</source>
        <translation>El proveedor dijo que no. A continuación: hablar con el proveedor u organizar una devolución.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>It is on its way and can no longer be cancelled. Next: a return.</source>
        <translation>Está en camino y ya no se puede cancelar. A continuación: una devolución.</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Número de pedido: %1</translation>
    </message>
    <message>
        <source>Order id: %1</source>
        <translation>Id. del pedido: %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>- %1, SKU %2, quantity %3: %4 (%5)</source>
        <comment>item, SKU, quantity, state of the cancellation, the server&apos;s words</comment>
        <translation>- %1, SKU %2, cantidad %3: %4 (%5)</translation>
    </message>
    <message>
        <source>, tracking %1</source>
        <translation>, seguimiento %1</translation>
    </message>
    <message>
        <source>asked by us: %1</source>
        <translation>solicitado por nosotros: %1</translation>
    </message>
    <message>
        <source>Cancellation: %1 (by what the server said, %2)</source>
        <translation>Cancelación: %1 (según lo que dijo el servidor, %2)</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderPane</name>
    <message>
        <source>Line items</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Read this order again</source>
        <translation>Volver a leer este pedido</translation>
    </message>
    <message>
        <source>Read this order again (Ctrl+R)</source>
        <translation>Volver a leer este pedido (Ctrl+R)</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Ningún pedido elegido</translation>
    </message>
    <message>
        <source>Choose one in the list, or paste a PO number into the search field.</source>
        <translation>Elija uno en la lista o pegue un número de pedido en el campo de búsqueda.</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>se pidió: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The server said so at %1</source>
        <translation>El servidor lo dijo: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderReader</name>
    <message>
        <source>Its line items are not a list.</source>
        <translation>Sus líneas no son una lista.</translation>
    </message>
    <message>
        <source>One of its line items cannot be read.</source>
        <translation>Una de sus líneas no se puede leer.</translation>
    </message>
    <message>
        <source>It is not an order.</source>
        <translation>No es un pedido.</translation>
    </message>
    <message>
        <source>It has no order id.</source>
        <translation>No tiene id. de pedido.</translation>
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
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id. del pedido</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Minorista</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Antigüedad en días</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Lines requested</source>
        <translation>Líneas: cancelación solicitada</translation>
    </message>
    <message>
        <source>Lines cancelled</source>
        <translation>Líneas: canceladas</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>Líneas: cancelación rechazada</translation>
    </message>
    <message>
        <source>Lines shipped</source>
        <translation>Líneas: expedidas</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Designación</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Números de seguimiento</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>Id. de la línea</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Solicitamos</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The server said so at</source>
        <translation>El servidor lo dijo el</translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>El servidor no muestra líneas</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderSync</name>
    <message>
        <source>The server answered with another order.</source>
        <translation>El servidor respondió con otro pedido.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderView</name>
    <message>
        <source>Needs my decision</source>
        <translation>Requieren mi decisión</translation>
    </message>
    <message>
        <source>Answered by me</source>
        <translation>Respondidos por mí</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Pospuestos</translation>
    </message>
    <message>
        <source>Waiting for suppliers</source>
        <translation>A la espera de proveedores</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>Rechazados por el proveedor</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>The server shows a requested cancellation of a line item of yours, and you have not answered. Orders that you put off are not here.</source>
        <translation>El servidor muestra la cancelación solicitada de una línea suya, y usted no ha respondido. Los pedidos que pospuso no están aquí.</translation>
    </message>
    <message>
        <source>You confirmed or rejected a cancellation, by this program’s own record.</source>
        <translation>Usted confirmó o rechazó una cancelación, según el registro propio de este programa.</translation>
    </message>
    <message>
        <source>Orders that you put off until later.</source>
        <translation>Pedidos que usted pospuso para más tarde.</translation>
    </message>
    <message>
        <source>A cancellation was requested; the supplier’s answer is awaited.</source>
        <translation>Se solicitó una cancelación; se espera la respuesta del proveedor.</translation>
    </message>
    <message>
        <source>The supplier’s answer has been awaited for too long.</source>
        <translation>La respuesta del proveedor se espera desde hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>The server shows that a supplier rejected a cancellation.</source>
        <translation>El servidor muestra que un proveedor rechazó una cancelación.</translation>
    </message>
    <message>
        <source>At least one line item is cancelled.</source>
        <translation>Al menos una línea está cancelada.</translation>
    </message>
    <message>
        <source>What became of a request of ours is not known.</source>
        <translation>No se sabe qué fue de una solicitud nuestra.</translation>
    </message>
    <message>
        <source>A request of ours was refused, or did not reach the server.</source>
        <translation>Una solicitud nuestra fue denegada o no llegó al servidor.</translation>
    </message>
    <message>
        <source>Every order that is here.</source>
        <translation>Todos los pedidos que hay aquí.</translation>
    </message>
    <message>
        <source>Nothing needs your decision</source>
        <translation>Nada requiere su decisión</translation>
    </message>
    <message>
        <source>You have not answered a request yet</source>
        <translation>Aún no ha respondido a ninguna solicitud</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>No hay nada pospuesto</translation>
    </message>
    <message>
        <source>No answer is awaited</source>
        <translation>No se espera ninguna respuesta</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>Ninguna respuesta está atrasada</translation>
    </message>
    <message>
        <source>No cancellation was rejected</source>
        <translation>No se rechazó ninguna cancelación</translation>
    </message>
    <message>
        <source>Nothing is cancelled</source>
        <translation>No hay nada cancelado</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>Ningún resultado es desconocido</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>No ha fallado nada</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersModel</name>
    <message>
        <source>The server said so at %1</source>
        <translation>El servidor lo dijo: %1</translation>
    </message>
    <message>
        <source>The retailer&apos;s purchase order number</source>
        <translation>El número de pedido del minorista</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Who the order is sent to</source>
        <translation>A quién se envía el pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>How many line items the order has</source>
        <translation>Cuántas líneas tiene el pedido</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>What the server says of a cancellation</source>
        <translation>Lo que dice el servidor sobre una cancelación</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>Qué se solicitó desde esta ventana y hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Solicitamos</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Datos de</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Ninguna visible</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>so many of all lines are cancelled</comment>
        <translation>
            <numerusform>%1 de %Ln lín.</numerusform>
            <numerusform>%1 de %Ln lín.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took our request at %1</source>
        <translation>El servidor aceptó nuestra solicitud: %1</translation>
    </message>
    <message>
        <source>The server shows the request since %1</source>
        <translation>El servidor muestra la solicitud desde: %1</translation>
    </message>
    <message>
        <source>When the order was made, in the time zone %1</source>
        <translation>Cuándo se creó el pedido, en la zona horaria %1</translation>
    </message>
    <message>
        <source>When the server said so, in the time zone %1</source>
        <translation>Cuándo lo dijo el servidor, en la zona horaria %1</translation>
    </message>
    <message>
        <source>Whose line items the order has</source>
        <translation>De quién son las líneas del pedido</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Since when the supplier’s answer is awaited, in the time zone %1</source>
        <translation>Desde cuándo se espera la respuesta del proveedor, en la zona horaria %1</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En espera desde</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersPane</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ask the server for the orders again (F5)</source>
        <translation>Volver a pedir los pedidos al servidor (F5)</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>There is no such order, or your account is not to see it. Check it letter by letter.</source>
        <translation>No existe tal pedido, o su cuenta no debe verlo. Compruébelo letra por letra.</translation>
    </message>
    <message>
        <source>The server has nothing under “%1”</source>
        <translation>El servidor no tiene nada con «%1»</translation>
    </message>
    <message>
        <source>No order has the PO number “%1”</source>
        <translation>Ningún pedido tiene el número «%1»</translation>
    </message>
    <message>
        <source>The server was asked. Check the number letter by letter, or search for the customer or the SKU.</source>
        <translation>Se preguntó al servidor. Compruebe el número carácter por carácter, o busque por el cliente o el SKU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have the PO number “%1”</source>
        <translation>
            <numerusform>%Ln pedido tiene el número «%1»</numerusform>
            <numerusform>%Ln pedidos tienen el número «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the right one by customer and date.</source>
        <translation>Elija el correcto por cliente y fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %Ln pedido</numerusform>
            <numerusform>No se pudieron leer %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent them in a form nobody documented. All others are shown.</source>
        <translation>El servidor los envió en una forma que nadie ha documentado. Se muestran todos los demás.</translation>
    </message>
    <message>
        <source>The orders could not be listed</source>
        <translation>No se pudo obtener la lista de pedidos</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when.</source>
        <translation>Lo que ve se leyó antes; cada pedido dice cuándo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in to see the orders of your organisation.</source>
        <translation>Inicie sesión para ver los pedidos de su organización.</translation>
    </message>
    <message>
        <source>No order here matches</source>
        <translation>Ningún pedido de aquí coincide</translation>
    </message>
    <message>
        <source>Press Enter to ask the server for this PO number or order id.</source>
        <translation>Pulse Intro para preguntar al servidor por este número o id. de pedido.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Leyendo los pedidos…</translation>
    </message>
    <message>
        <source>No orders to show</source>
        <translation>No hay pedidos que mostrar</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>The server has no orders for your organisation.</source>
        <translation>El servidor no tiene pedidos para su organización.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>“%1” could not be looked up at the server</source>
        <translation>No se pudo consultar «%1» en el servidor</translation>
    </message>
    <message>
        <source>They could not be read from the server.</source>
        <translation>No se pudieron leer del servidor.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Leyendo los pedidos</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Read the older orders, from where it was stopped</source>
        <translation>Leer los pedidos más antiguos, desde donde se detuvo</translation>
    </message>
    <message>
        <source>Not kept after quitting: this account is not remembered.</source>
        <translation>No se conservan al salir: esta cuenta no se recuerda.</translation>
    </message>
    <message>
        <source>Not kept after quitting: the keychain gave no key. %1</source>
        <translation>No se conservan al salir: el llavero no dio ninguna clave. %1</translation>
    </message>
    <message>
        <source>Not kept after quitting. %1</source>
        <translation>No se conservan al salir. %1</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Solo en memoria</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln of about %1 order(s)</source>
        <translation>
            <numerusform>Leyendo: %Ln de unos %1 pedidos</numerusform>
            <numerusform>Leyendo: %Ln de unos %1 pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln order(s) so far</source>
        <translation>
            <numerusform>Leyendo: %Ln pedido hasta ahora</numerusform>
            <numerusform>Leyendo: %Ln pedidos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are here; older ones may be missing</source>
        <translation>
            <numerusform>Hay %Ln pedido aquí; pueden faltar otros más antiguos</numerusform>
            <numerusform>Hay %Ln pedidos aquí; pueden faltar otros más antiguos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>%Ln pedido seleccionado</numerusform>
            <numerusform>%Ln pedidos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln order(s) was let go: they lie too far apart now</source>
        <translation>
            <numerusform>Se anuló la selección de %Ln pedido: ahora está demasiado dispersa</numerusform>
            <numerusform>Se anuló la selección de %Ln pedidos: ahora están demasiado dispersos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s) match</source>
        <translation>
            <numerusform>%Ln de %1 pedidos coincide</numerusform>
            <numerusform>%Ln de %1 pedidos coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cannot be searched yet</source>
        <translation>
            <numerusform>Aún no se puede buscar en %Ln pedido</numerusform>
            <numerusform>Aún no se puede buscar en %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Mostrar todos los pedidos</translation>
    </message>
    <message numerus="yes">
        <source>Press Enter to list the %Ln order(s) that are named.</source>
        <translation>
            <numerusform>Pulse Intro para listar el %Ln pedido mencionado.</numerusform>
            <numerusform>Pulse Intro para listar los %Ln pedidos mencionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order in “%1” matches</source>
        <translation>Ningún pedido de «%1» coincide</translation>
    </message>
    <message>
        <source>It may be among the others.</source>
        <translation>Puede estar entre los demás.</translation>
    </message>
    <message>
        <source>Search all orders</source>
        <translation>Buscar en todos los pedidos</translation>
    </message>
    <message>
        <source>None of these orders is here</source>
        <translation>Ninguno de estos pedidos está aquí</translation>
    </message>
</context>
<context>
    <name>Rescind::PlaceBadge</name>
    <message>
        <source>Other server: %1</source>
        <translation>Otro servidor: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Restablecer esta página</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>Como viene el programa</translation>
    </message>
    <message>
        <source>Your preferences are not kept as they should be</source>
        <translation>Sus preferencias no se guardan como deberían</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesStore</name>
    <message>
        <source>A later version of this program wrote down your preferences. What you change now is forgotten when you quit.</source>
        <translation>Una versión posterior de este programa anotó sus preferencias. Lo que cambie ahora se olvidará al salir.</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged, and could not be set aside.</source>
        <translation>El archivo con sus preferencias está dañado y no se pudo apartar.</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged. What could be read of it is in force; it was set aside as %1.</source>
        <translation>El archivo con sus preferencias está dañado. Lo que se pudo leer de él está en vigor; se apartó como %1.</translation>
    </message>
    <message>
        <source>Your preferences could not be written down: they are forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>No se pudieron anotar sus preferencias: se olvidarán al salir. Mire si hay espacio en el disco y si este programa puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Rescind::PutOffDialog</name>
    <message>
        <source>In one hour, at %1</source>
        <translation>Dentro de una hora, a las %1</translation>
    </message>
    <message>
        <source>Later today, at %1</source>
        <translation>Hoy más tarde, a las %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Mañana a las %1</translation>
    </message>
    <message>
        <source>Monday at %1</source>
        <translation>El lunes a las %1</translation>
    </message>
    <message>
        <source>Put off PO %1 until…</source>
        <translation>Posponer el pedido %1 hasta…</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln order(s) until…</source>
        <translation>
            <numerusform>Posponer %Ln pedido hasta…</numerusform>
            <numerusform>Posponer %Ln pedidos hasta…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until &amp;then</source>
        <translation>Posponer &amp;hasta entonces</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>You are reminded then. Nothing is sent, and nobody else learns of it. Times are those of %1 (%2).</source>
        <comment>a time zone&apos;s name and its abbreviation</comment>
        <translation>Entonces se le recordará. No se envía nada, y nadie más se entera. Las horas son las de %1 (%2).</translation>
    </message>
    <message>
        <source>Only the &amp;line: %1</source>
        <translation>Solo la &amp;línea: %1</translation>
    </message>
    <message>
        <source>&amp;Bring it back now</source>
        <translation>&amp;Recuperarlo ahora</translation>
    </message>
    <message>
        <source>It is put off until %1</source>
        <translation>Está pospuesto hasta %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Don&apos;t put off</source>
        <translation>No posponer</translation>
    </message>
    <message>
        <source>It is put off until %1.</source>
        <translation>Está pospuesto hasta %1.</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>&amp;Another time</source>
        <translation>&amp;Otro momento</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otro momento</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Es decir, %1.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Ese momento ya ha pasado.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s own record; it is not sent.</source>
        <translation>Se guarda en el registro propio de este equipo; no se envía.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take as the reason: %1</source>
        <translation>Usar como motivo: %1</translation>
    </message>
    <message>
        <source>Arrow keys take one of the reasons below</source>
        <translation>Las teclas de flecha toman uno de los motivos de abajo</translation>
    </message>
</context>
<context>
    <name>Rescind::Reasons</name>
    <message>
        <source>Customer changed mind</source>
        <translation>El cliente cambió de opinión</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Pedido dos veces</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Dirección incorrecta</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Sospecha de fraude</translation>
    </message>
    <message>
        <source>Not packed yet</source>
        <translation>Aún sin embalar</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sin existencias</translation>
    </message>
    <message>
        <source>Stopped in the warehouse</source>
        <translation>Detenido en el almacén</translation>
    </message>
    <message>
        <source>Already shipped</source>
        <translation>Ya expedido</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>Ya embalado</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>Hecho por encargo</translation>
    </message>
    <message>
        <source>Already shipped: tracking %1</source>
        <translation>Ya expedido: número de seguimiento %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Refusal</name>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s; only the retailer can ask for a cancellation.</source>
        <translation>Su cuenta es de un proveedor; solo el minorista puede solicitar una cancelación.</translation>
    </message>
    <message>
        <source>Your account is a retailer&apos;s; only the supplier can confirm or reject a cancellation.</source>
        <translation>Su cuenta es de un minorista; solo el proveedor puede confirmar o rechazar una cancelación.</translation>
    </message>
    <message>
        <source>Your account lacks a permission that this needs.</source>
        <translation>A su cuenta le falta un permiso necesario para esto.</translation>
    </message>
    <message>
        <source>Your account lacks the permission %1.</source>
        <translation>A su cuenta le falta el permiso %1.</translation>
    </message>
    <message>
        <source>Release V1 of the API has no way to confirm or reject a cancellation.</source>
        <translation>La versión V1 de la API no permite confirmar ni rechazar una cancelación.</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s.</source>
        <translation>Esta línea es de otro proveedor.</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s: %1.</source>
        <translation>Esta línea es de otro proveedor: %1.</translation>
    </message>
    <message>
        <source>The server shows no lines in this order that you could act on.</source>
        <translation>El servidor no muestra en este pedido ninguna línea sobre la que usted pueda actuar.</translation>
    </message>
    <message>
        <source>The server shows no such line item in this order.</source>
        <translation>El servidor no muestra tal línea en este pedido.</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>Ya se ha expedido.</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>Ya se ha expedido: número de seguimiento %1.</translation>
    </message>
    <message>
        <source>It is already cancelled.</source>
        <translation>Ya está cancelado.</translation>
    </message>
    <message>
        <source>It is already cancelled, %1.</source>
        <translation>Ya está cancelado, %1.</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested.</source>
        <translation>Su cancelación ya se ha solicitado.</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested, %1.</source>
        <translation>Su cancelación ya se ha solicitado, %1.</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected.</source>
        <translation>Su cancelación ya se ha rechazado.</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected, %1.</source>
        <translation>Su cancelación ya se ha rechazado, %1.</translation>
    </message>
    <message>
        <source>Another action on this line is under way.</source>
        <translation>Hay otra acción en curso sobre esta línea.</translation>
    </message>
    <message>
        <source>Another action on this line is under way: %1.</source>
        <translation>Hay otra acción en curso sobre esta línea: %1.</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived.</source>
        <translation>No se sabe qué fue de una acción anterior sobre esta línea; puede haber llegado.</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived: %1.</source>
        <translation>No se sabe qué fue de una acción anterior sobre esta línea; puede haber llegado: %1.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Ask the retailer who placed the order, or sign in with a retailer&apos;s account.</source>
        <translation>Pídaselo al minorista que hizo el pedido o inicie sesión con la cuenta de un minorista.</translation>
    </message>
    <message>
        <source>The supplier answers requests; wait for the answer, or sign in with the supplier&apos;s account.</source>
        <translation>El proveedor responde a las solicitudes; espere la respuesta o inicie sesión con la cuenta del proveedor.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for it, then sign in again.</source>
        <translation>Pídalo al administrador de su organización y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in again with the release Timpanogos, which has it.</source>
        <translation>Inicie sesión de nuevo con la versión Timpanogos, que sí lo permite.</translation>
    </message>
    <message>
        <source>Only that supplier can answer for it.</source>
        <translation>Solo ese proveedor puede responder por ella.</translation>
    </message>
    <message>
        <source>Refresh the order and look at its lines again.</source>
        <translation>Actualice el pedido y vuelva a mirar sus líneas.</translation>
    </message>
    <message>
        <source>It can no longer be cancelled. Ask the customer to refuse the parcel, or arrange a return.</source>
        <translation>Ya no se puede cancelar. Pida al cliente que no acepte el paquete u organice una devolución.</translation>
    </message>
    <message>
        <source>Reject the cancellation and tell the retailer the tracking number.</source>
        <translation>Rechace la cancelación e indique al minorista el número de seguimiento.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Wait for the supplier&apos;s answer, or contact the supplier.</source>
        <translation>Espere la respuesta del proveedor o póngase en contacto con él.</translation>
    </message>
    <message>
        <source>An answer is final. If it was wrong, contact the retailer, who can ask again.</source>
        <translation>Una respuesta es definitiva. Si fue un error, póngase en contacto con el minorista, que puede volver a solicitarlo.</translation>
    </message>
    <message>
        <source>Wait a moment until it has come to an end.</source>
        <translation>Espere un momento hasta que termine.</translation>
    </message>
    <message>
        <source>Refresh the order to find out what it shows now, before anything else is sent.</source>
        <translation>Actualice el pedido para saber qué muestra ahora, antes de enviar nada más.</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet.</source>
        <translation>Otra acción sobre esta línea aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet: %1.</source>
        <translation>Otra acción sobre esta línea aún no se ha enviado: %1.</translation>
    </message>
    <message>
        <source>Undo takes it back; else wait until it has come to an end.</source>
        <translation>«Deshacer» la retira; si no, espere hasta que termine.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReminderBars</name>
    <message>
        <source>What you put off is not kept as it should be</source>
        <translation>Lo que pospuso no se guarda como debería</translation>
    </message>
    <message>
        <source>an order that is not in the list</source>
        <translation>un pedido que no está en la lista</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) you put off are due</source>
        <translation>
            <numerusform>Ha vencido el plazo de %Ln pedido que pospuso</numerusform>
            <numerusform>Ha vencido el plazo de %Ln pedidos que pospuso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message>
        <source>Put off for another hour</source>
        <translation>Posponer otra hora</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <comment>a time</comment>
        <translation>Pospuesto hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) put off, the next until %1</source>
        <translation>
            <numerusform>%Ln línea pospuesta, hasta %1</numerusform>
            <numerusform>%Ln líneas pospuestas, la próxima hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>Cambiar el momento…</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Recuperarlo ahora</translation>
    </message>
</context>
<context>
    <name>Rescind::Reminders</name>
    <message>
        <source>A later version of this program wrote down what was put off. It is shown, but what you put off now is forgotten when you quit.</source>
        <translation>Una versión posterior de este programa anotó lo pospuesto. Se muestra, pero lo que posponga ahora se olvidará al salir.</translation>
    </message>
    <message>
        <source>The file with what was put off is damaged, and could not be set aside. What could be read of it is shown; what you put off now is forgotten when you quit.</source>
        <translation>El archivo con lo pospuesto está dañado y no se pudo apartar. Se muestra lo que se pudo leer de él; lo que posponga ahora se olvidará al salir.</translation>
    </message>
    <message numerus="yes">
        <source>The file with what was put off is damaged: %Ln reminder(s) could be read. It was set aside as %1.</source>
        <translation>
            <numerusform>El archivo con lo pospuesto está dañado: se pudo leer %Ln recordatorio. Se apartó como %1.</numerusform>
            <numerusform>El archivo con lo pospuesto está dañado: se pudieron leer %Ln recordatorios. Se apartó como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you put off could not be written down: it is forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>No se pudo anotar lo que pospuso: se olvidará al salir. Mire si hay espacio en el disco y si este programa puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Rescind::RequestText</name>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Cancel the item</source>
        <translation>Cancelar el artículo</translation>
    </message>
    <message>
        <source>Confirm for my part</source>
        <translation>Confirmar la cancelación de mi parte</translation>
    </message>
    <message>
        <source>Reject for my part</source>
        <translation>Rechazar la cancelación de mi parte</translation>
    </message>
    <message>
        <source>Confirm for the item</source>
        <translation>Confirmar la cancelación del artículo</translation>
    </message>
    <message>
        <source>Reject for the item</source>
        <translation>Rechazar la cancelación del artículo</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what we asked, how far it has come, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
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
        <translation>aunque el servidor también muestra que se ha expedido</translation>
    </message>
    <message>
        <source>though the server shows a parcel, too: tracking %1</source>
        <translation>aunque el servidor también muestra un paquete: número de seguimiento %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name of an action, time</comment>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>by this program&apos;s own record, on %1</source>
        <translation>según el registro propio de este programa, el %1</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you confirmed it on %1</source>
        <translation>según el registro propio de este programa, usted la confirmó el %1</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you rejected it on %1</source>
        <translation>según el registro propio de este programa, usted la rechazó el %1</translation>
    </message>
</context>
<context>
    <name>Rescind::SandboxHost</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>No se pudo iniciar el entorno de pruebas: %1</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>El entorno de pruebas ha terminado.</translation>
    </message>
    <message>
        <source>The sandbox program is missing: it should be at %1.</source>
        <translation>Falta el programa del entorno de pruebas: debería estar en %1.</translation>
    </message>
    <message>
        <source>The sandbox did not say that it is ready.</source>
        <translation>El entorno de pruebas no indicó que esté listo.</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>PO number, customer, SKU, item or tracking</source>
        <translation>Número de pedido, cliente, SKU, artículo o seguimiento</translation>
    </message>
    <message>
        <source>Filters as you type. Enter asks the server for a PO number or an order id. Paste an e-mail to list the orders it names. Ctrl+Space offers filters.</source>
        <translation>Filtra mientras escribe. Intro pregunta al servidor por un número o id. de pedido. Pegue un correo electrónico para listar los pedidos que menciona. Ctrl+Espacio ofrece filtros.</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>Qué se puede escribir</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>What can be searched for (Ctrl+Space)</source>
        <translation>Qué se puede buscar (Ctrl+Espacio)</translation>
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
        <translation>«%1:» no se conoce, así que se busca como palabra. Puede escribir: %2</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Proveedor: %1</translation>
    </message>
    <message>
        <source>SKU: %1</source>
        <translation>SKU: %1</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>Número de pedido: %1</translation>
    </message>
    <message>
        <source>Tracking number: %1</source>
        <translation>Número de seguimiento: %1</translation>
    </message>
    <message>
        <source>“%1” is no status. You can write: %2</source>
        <translation>«%1» no es un estado. Puede escribir: %2</translation>
    </message>
    <message>
        <source>“%1” can only be looked for alone, without another status.</source>
        <translation>«%1» solo se puede buscar a solas, sin otro estado.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>“%1” is no date. You can write 2026-11-20, today, yesterday, 3d or 2w.</source>
        <translation>«%1» no es una fecha. Puede escribir 2026-11-20, hoy, ayer, 3d o 2w.</translation>
    </message>
    <message>
        <source>Made on %1 or later</source>
        <translation>Creado el %1 o más tarde</translation>
    </message>
    <message>
        <source>Made before %1</source>
        <translation>Creado antes del %1</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchWords</name>
    <message>
        <source>requested</source>
        <comment>status</comment>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>status</comment>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>to-decide</source>
        <comment>status</comment>
        <translation>por-decidir</translation>
    </message>
    <message>
        <source>put-off</source>
        <comment>status</comment>
        <translation>pospuesto</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>status</comment>
        <translation>respondido</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>status</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>status</comment>
        <translation>parcial</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>status</comment>
        <translation>expedido</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>status</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>status</comment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>supplier</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>sku</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>sku</translation>
    </message>
    <message>
        <source>po</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>pedido</translation>
    </message>
    <message>
        <source>tracking</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>What is said of a cancellation: requested, rejected, cancelled, …</source>
        <translation>Lo que se dice de una cancelación: solicitada, rechazada, cancelado, …</translation>
    </message>
    <message>
        <source>The supplier’s name, or a part of it</source>
        <translation>El nombre del proveedor o una parte de él</translation>
    </message>
    <message>
        <source>Made on this day or later: 2026-11-20, today, 3d for three days ago</source>
        <translation>Creado este día o más tarde: 2026-11-20, hoy, 3d para hace tres días</translation>
    </message>
    <message>
        <source>Made before this day: 2026-11-20, today, 2w for two weeks ago</source>
        <translation>Creado antes de este día: 2026-11-20, hoy, 2w para hace dos semanas</translation>
    </message>
    <message>
        <source>The whole SKU of a line item</source>
        <translation>El SKU completo de una línea</translation>
    </message>
    <message>
        <source>The whole PO number</source>
        <translation>El número de pedido completo</translation>
    </message>
    <message>
        <source>The whole tracking number of a parcel</source>
        <translation>El número de seguimiento completo de un paquete</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a date in a search</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date in a search</comment>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Rescind::SecretError</name>
    <message>
        <source>Not found, or the keyring is locked: the keychain does not tell which. Unlock the keyring and try again, or type the password or token.</source>
        <translation>No se encontró, o el llavero está bloqueado: no dice cuál de las dos cosas. Desbloquéelo y vuelva a intentarlo, o escriba la contraseña o el token.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it and try again, or go on for this session only.</source>
        <translation>Se denegó el acceso al llavero. Permítalo y vuelva a intentarlo, o continúe solo por esta sesión.</translation>
    </message>
    <message>
        <source>No keychain service can be reached. Start one and try again, or go on for this session only.</source>
        <translation>No hay ningún servicio de llavero accesible. Inicie uno y vuelva a intentarlo, o continúe solo por esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it may be waiting behind a question of its own, or it hangs. Answer its question and try again, or go on for this session only.</source>
        <translation>El llavero no responde: puede estar esperando tras una pregunta propia, o se ha bloqueado. Responda a su pregunta y vuelva a intentarlo, o continúe solo por esta sesión.</translation>
    </message>
    <message>
        <source>It is over 2,048 bytes, more than a keychain is sure to hold. Go on for this session only.</source>
        <translation>Ocupa más de 2048 bytes, más de lo que un llavero puede guardar con seguridad. Continúe solo por esta sesión.</translation>
    </message>
    <message>
        <source>The keyring did not prove to be unlocked, so the entry may still be there. Unlock the keyring and try again.</source>
        <translation>El llavero no demostró estar desbloqueado, así que la entrada puede seguir ahí. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or go on for this session only.</source>
        <translation>El llavero falló. Vuelva a intentarlo o continúe solo por esta sesión.</translation>
    </message>
</context>
<context>
    <name>Rescind::Session</name>
    <message>
        <source>The server refused the remembered password. Sign in with the present one.</source>
        <translation>El servidor no aceptó la contraseña recordada. Inicie sesión con la actual.</translation>
    </message>
    <message>
        <source>The server refused the remembered token. Sign in with a new one, or with a password.</source>
        <translation>El servidor no aceptó el token recordado. Inicie sesión con uno nuevo o con una contraseña.</translation>
    </message>
    <message>
        <source>The server refused the remembered password before, so it is not tried again. Sign in with the present one.</source>
        <translation>El servidor ya no aceptó antes la contraseña recordada, así que no se vuelve a probar. Inicie sesión con la actual.</translation>
    </message>
</context>
<context>
    <name>Rescind::SessionKeeping</name>
    <message>
        <source>What the keychain has of the user before may stay there.</source>
        <translation>Lo que el llavero guarda del usuario anterior puede quedar ahí.</translation>
    </message>
    <message>
        <source>The keychain gave nothing to sign in with. %1</source>
        <translation>El llavero no dio nada con que iniciar sesión. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile can&apos;t be read. Sign in again to replace it.</source>
        <translation>No se puede leer lo que el llavero guarda para este perfil. Inicie sesión de nuevo para sustituirlo.</translation>
    </message>
    <message>
        <source>You asked to forget what the keychain has for this profile, and it could not be proven deleted. It is not used. Sign in again.</source>
        <translation>Usted pidió olvidar lo que el llavero guarda para este perfil, y no se pudo demostrar que se haya eliminado. No se utiliza. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>What the keychain has for this profile was kept for another server or user name, so it is not sent there. Sign in again.</source>
        <translation>Lo que el llavero guarda para este perfil era para otro servidor o nombre de usuario, así que no se envía ahí. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The remembered token has ended: a token lives two hours. Sign in with a new one, or with a password.</source>
        <translation>El token recordado ha terminado: un token dura dos horas. Inicie sesión con uno nuevo o con una contraseña.</translation>
    </message>
    <message>
        <source>The token could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>No se pudo guardar el token en el llavero, así que su sesión vale solo por esta vez. %1</translation>
    </message>
    <message>
        <source>The password could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>No se pudo guardar la contraseña en el llavero, así que su sesión vale solo por esta vez. %1</translation>
    </message>
    <message>
        <source>What was written to the keychain meanwhile may stay there.</source>
        <translation>Lo que se escribió entretanto en el llavero puede quedar ahí.</translation>
    </message>
    <message>
        <source>The refused password is still in the keychain. %1</source>
        <translation>La contraseña no aceptada sigue en el llavero. %1</translation>
    </message>
    <message>
        <source>The new password or token could not be kept in the keychain, which still has the one before it. %1</source>
        <translation>No se pudo guardar la nueva contraseña o el nuevo token en el llavero, que aún conserva lo anterior. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there; its removal is tried again at the next start. %1</source>
        <translation>Lo que el llavero guarda para este perfil puede seguir ahí; se volverá a intentar eliminarlo en el próximo inicio. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there. %1</source>
        <translation>Lo que el llavero guarda para este perfil puede seguir ahí. %1</translation>
    </message>
    <message>
        <source>The profile could not be saved, so the next start does not know it.</source>
        <translation>No se pudo guardar el perfil, así que en el próximo inicio no se conocerá.</translation>
    </message>
</context>
<context>
    <name>Rescind::Sharing</name>
    <message>
        <source>&amp;Copy the selected orders as a table</source>
        <translation>Copiar los pedidos seleccionados como &amp;tabla</translation>
    </message>
    <message>
        <source>Copy the &amp;line items of the order as a table</source>
        <translation>Copiar las &amp;líneas del pedido como tabla</translation>
    </message>
    <message>
        <source>Copy a lin&amp;k to the order</source>
        <translation>Copiar un &amp;enlace al pedido</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Export orders…</source>
        <translation>Ex&amp;portar pedidos…</translation>
    </message>
    <message>
        <source>&amp;Print a list for the warehouse…</source>
        <translation>&amp;Imprimir una lista para el almacén…</translation>
    </message>
    <message>
        <source>Save that list as P&amp;DF…</source>
        <translation>Guardar esa lista como P&amp;DF…</translation>
    </message>
    <message>
        <source>Print a case &amp;sheet of the order…</source>
        <translation>Imprimir una &amp;ficha del caso del pedido…</translation>
    </message>
    <message>
        <source>Save the case sheet as PD&amp;F…</source>
        <translation>&amp;Guardar la ficha del caso como PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are too many for that</source>
        <translation>
            <numerusform>%Ln pedido es demasiado para eso</numerusform>
            <numerusform>%Ln pedidos son demasiados para eso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select up to %Ln order(s), or export them into a file.</source>
        <translation>
            <numerusform>Seleccione como máximo %Ln pedido o expórtelos a un archivo.</numerusform>
            <numerusform>Seleccione como máximo %Ln pedidos o expórtelos a un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>Exportar pedidos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were copied as a table.</source>
        <translation>
            <numerusform>%Ln pedido se copió como tabla.</numerusform>
            <numerusform>%Ln pedidos se copiaron como tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) were copied as a table.</source>
        <translation>
            <numerusform>%Ln línea se copió como tabla.</numerusform>
            <numerusform>%Ln líneas se copiaron como tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link was copied that opens this order in Rescind, for whoever may see it.</source>
        <translation>Se copió un enlace que abre este pedido en Rescind, para quien pueda verlo.</translation>
    </message>
    <message>
        <source>Read the order</source>
        <translation>Leer el pedido</translation>
    </message>
    <message>
        <source>Copied, without the token: the shell takes it from RESCIND_TOKEN. Whoever runs it can&apos;t undo it, and it is not written down here.</source>
        <translation>Copiado, sin el token: la consola lo toma de RESCIND_TOKEN. Quien lo ejecute no puede deshacerlo, y aquí no queda anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln página se envió a la impresora.</numerusform>
            <numerusform>%Ln páginas se enviaron a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Lista %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>A PDF of %Ln page(s) was saved</source>
        <translation>
            <numerusform>Se guardó un PDF de %Ln página</numerusform>
            <numerusform>Se guardó un PDF de %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>El PDF no se guardó</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>No hay ningún pedido seleccionado.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>No hay ningún pedido elegido.</translation>
    </message>
</context>
<context>
    <name>Rescind::Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ShortcutsDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Reset this one</source>
        <translation>&amp;Restablecer este</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Save the keys</source>
        <translation>&amp;Guardar las teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Nueva tec&amp;la</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> (taken twice)</source>
        <translation> (asignada dos veces)</translation>
    </message>
    <message>
        <source>This key belongs to %1 as well; neither would work. Give one of them another.</source>
        <translation>Esta tecla pertenece también a %1; no funcionaría con ninguno. Dé otra a uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) share a key; none of these would work.</source>
        <translation>
            <numerusform>%Ln comando comparte una tecla con otro; no funcionaría con ninguno.</numerusform>
            <numerusform>%Ln comandos comparten una tecla con otros; no funcionaría con ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a command, go to “New key”, and press the key.</source>
        <translation>Elija un comando, vaya a «Nueva tecla» y pulse la tecla.</translation>
    </message>
    <message>
        <source>First give every key to one command only</source>
        <translation>Dé primero cada tecla a un solo comando</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInAgainDialog</name>
    <message>
        <source>Sign in again to go on</source>
        <translation>Inicie sesión de nuevo para continuar</translation>
    </message>
    <message>
        <source>What you had begun goes on by itself once you are signed in.</source>
        <translation>Lo que había empezado continúa por sí solo en cuanto haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>User name and pass&amp;word</source>
        <translation>Nombre de usuario y contra&amp;seña</translation>
    </message>
    <message>
        <source>A &amp;token I was given</source>
        <translation>Un &amp;token que me han dado</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>&amp;Recordar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Only until I quit</source>
        <translation>So&amp;lo hasta salir del programa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Suppliers can answer in Timpanogos only</source>
        <translation>Los proveedores solo pueden responder en Timpanogos</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>V&amp;ersión</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Sign in to Crux Connect</source>
        <translation>Iniciar sesión en Crux Connect</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <translation>Nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>Olvidar el perfil</translation>
    </message>
    <message>
        <source>Removes this profile, and what the keychain has for it</source>
        <translation>Elimina este perfil y lo que el llavero guarda para él</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>Entorno de pruebas del operador</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Tipo de servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Pegue aquí el token</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>What your account may do is then known to the server only.</source>
        <translation>Entonces solo el servidor sabe qué puede hacer su cuenta.</translation>
    </message>
    <message>
        <source>Fill in what you sign in with</source>
        <translation>Rellene aquello con lo que inicia sesión</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used yet</source>
        <translation>La dirección del servidor aún no se puede usar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The server did not take this token (401). It is wrong, or it has expired: a token lasts two hours.</source>
        <translation>El servidor no aceptó este token (401). Es incorrecto o ha caducado: un token dura dos horas.</translation>
    </message>
    <message>
        <source>The server did not take this user name and password (401). Check both; capital letters matter.</source>
        <translation>El servidor no aceptó este nombre de usuario y contraseña (401). Compruebe ambos; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
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
        <translation>Datos de: %1</translation>
    </message>
    <message>
        <source>%1 (no time of day is told)</source>
        <comment>a date</comment>
        <translation>%1 (hora no indicada)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time zone, what it is called for short</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <comment>time zone</comment>
        <translation>La de este equipo: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Timeline</name>
    <message>
        <source>“%1”</source>
        <comment>the name of an item</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>an id</comment>
        <translation>artículo %1</translation>
    </message>
    <message>
        <source>a carrier the server does not name</source>
        <translation>un transportista que el servidor no nombra</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>sin número de seguimiento</translation>
    </message>
    <message>
        <source>Reason, kept here and not sent: %1</source>
        <translation>Motivo, guardado aquí y no enviado: %1</translation>
    </message>
    <message>
        <source>By somebody with a pasted token.</source>
        <translation>Por alguien con un token pegado.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Por %1.</translation>
    </message>
    <message>
        <source>Row %L1 of a list.</source>
        <translation>Fila %L1 de una lista.</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>an HTTP status</comment>
        <translation>Respuesta %1.</translation>
    </message>
    <message>
        <source>put back, not sent</source>
        <translation>puesta de nuevo en espera, no enviada</translation>
    </message>
    <message>
        <source>left this computer</source>
        <translation>salió de este equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item, the server&apos;s words for its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>%Ln línea más</numerusform>
            <numerusform>%Ln líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>Se creó el pedido</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <comment>an item</comment>
        <translation>%1: expedido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>carrier, tracking number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tracking of %1 was recorded</source>
        <comment>an item</comment>
        <translation>Se registró el seguimiento de %1</translation>
    </message>
    <message>
        <source>%1: until then it is backordered</source>
        <comment>an item</comment>
        <translation>%1: hasta entonces, pendiente de existencias</translation>
    </message>
    <message>
        <source>%1 – asked for</source>
        <comment>a deed</comment>
        <translation>%1 – solicitada</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The server shows: %1</source>
        <comment>the state of an order or item</comment>
        <translation>El servidor muestra: %1</translation>
    </message>
    <message>
        <source>When it shipped, the server does not tell.</source>
        <translation>El servidor no dice cuándo se expidió.</translation>
    </message>
    <message>
        <source>It shipped on %1.</source>
        <translation>Se expidió el %1.</translation>
    </message>
    <message>
        <source>It had shipped before that: %1.</source>
        <translation>Ya se había expedido antes de eso: %1.</translation>
    </message>
    <message>
        <source>It shipped after that: %1.</source>
        <translation>Se expidió después de eso: %1.</translation>
    </message>
    <message>
        <source>The server took the request, and no read of the order has shown an answer of the supplier.</source>
        <translation>El servidor aceptó la solicitud, y ninguna lectura del pedido ha mostrado una respuesta del proveedor.</translation>
    </message>
    <message>
        <source>The order showed it as cancelled: %1. Next: ask the supplier which is true.</source>
        <translation>El pedido lo mostró como cancelado: %1. A continuación: preguntar al proveedor qué es cierto.</translation>
    </message>
    <message>
        <source>That was done: %1. Next: ask the warehouse which is true.</source>
        <translation>Eso se hizo: %1. A continuación: preguntar al almacén qué es cierto.</translation>
    </message>
    <message>
        <source>The supplier rejected it, seen: %1.</source>
        <translation>El proveedor la rechazó, visto: %1.</translation>
    </message>
    <message>
        <source>That was refused: %1.</source>
        <translation>Eso fue denegado: %1.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether that arrived at the server.</source>
        <translation>No sabemos si llegó al servidor.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>It has not been sent yet.</source>
        <translation>Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>It never left this computer (%1).</source>
        <translation>Nunca salió de este equipo (%1).</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>we asked</source>
        <translation>solicitamos</translation>
    </message>
    <message>
        <source>server&apos;s answer</source>
        <translation>respuesta del servidor</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, an item</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no time is told</source>
        <translation>hora no indicada</translation>
    </message>
    <message>
        <source>The cancellation of %1 was asked for here: %2.</source>
        <comment>an item, a time</comment>
        <translation>La cancelación de %1 se solicitó aquí: %2.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was confirmed from here: %2.</source>
        <comment>an item, a time</comment>
        <translation>La cancelación de %1 se confirmó desde aquí: %2.</translation>
    </message>
    <message>
        <source>Tracking: %1.</source>
        <translation>Seguimiento: %1.</translation>
    </message>
    <message>
        <source>What was asked from other computers is not known here, nor when a supplier answered: the server tells neither.</source>
        <translation>Aquí no se sabe qué se solicitó desde otros equipos ni cuándo respondió un proveedor: el servidor no dice ninguna de las dos cosas.</translation>
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
            <numerusform>Mostrar %Ln evento más</numerusform>
            <numerusform>Mostrar %Ln eventos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::TokenRenewal</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused the password.</source>
        <translation>Su sesión ha terminado, y el servidor no aceptó la contraseña.</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused to log you in again. %1</source>
        <translation>Su sesión ha terminado, y el servidor se negó a iniciarla de nuevo. %1</translation>
    </message>
    <message>
        <source>The server refused this token.</source>
        <translation>El servidor no aceptó este token.</translation>
    </message>
    <message>
        <source>This token belongs to another organisation. To change the organisation, sign out first.</source>
        <translation>Este token pertenece a otra organización. Para cambiar de organización, cierre antes la sesión.</translation>
    </message>
</context>
<context>
    <name>Rescind::TrayNotices</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>Rescind::Triage</name>
    <message>
        <source>Confirm with a rea&amp;son…</source>
        <translation>Confirmar con m&amp;otivo…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Reject with a r&amp;eason…</source>
        <translation>Rechazar con moti&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Ask to cancel with a re&amp;ason…</source>
        <translation>So&amp;licitar la cancelación con motivo…</translation>
    </message>
    <message>
        <source>As&amp;k to cancel</source>
        <translation>&amp;Solicitar la cancelación</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sig&amp;uiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Se&amp;lect, and keep what is selected</source>
        <translation>S&amp;eleccionar y mantener lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Open the order</source>
        <translation>A&amp;brir el pedido</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>No hay ningún pedido elegido.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 in PO %2</source>
        <comment>a deed with the name of an item, a PO number</comment>
        <translation>%1 en el pedido %2</translation>
    </message>
    <message>
        <source>Nothing was decided: the order was still being fetched when you went on.</source>
        <translation>No se decidió nada: el pedido aún se estaba obteniendo cuando usted siguió adelante.</translation>
    </message>
    <message>
        <source>That was the last one in this list that needs you.</source>
        <translation>Ese era el último de esta lista que le necesita.</translation>
    </message>
    <message>
        <source>That was the last one; this is the first above it that may need you.</source>
        <translation>Ese era el último; este es el primero por encima que quizá le necesite.</translation>
    </message>
</context>
<context>
    <name>Rescind::TriageTarget</name>
    <message numerus="yes">
        <source>%Ln line(s) of this order are asked for, others are not. Decide line by line.</source>
        <translation>
            <numerusform>Se ha solicitado la cancelación de %Ln línea de este pedido, pero no la de otras. Decida línea por línea.</numerusform>
            <numerusform>Se ha solicitado la cancelación de %Ln líneas de este pedido, pero no la de otras. Decida línea por línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have just decided on this line. Undo takes it back.</source>
        <translation>Acaba de decidir sobre esta línea. «Deshacer» lo retira.</translation>
    </message>
</context>
<context>
    <name>Rescind::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Retirar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) can still be taken back. The last one: %1</source>
        <translation>
            <numerusform>Aún se puede deshacer %Ln decisión. La última: %1</numerusform>
            <numerusform>Aún se pueden deshacer %Ln decisiones. La última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is sent for now, so it waits</source>
        <comment>a deed</comment>
        <translation>%1: por ahora no se envía nada, así que espera</translation>
    </message>
    <message>
        <source>%1: leaves as soon as its turn comes</source>
        <comment>a deed</comment>
        <translation>%1: sale en cuanto le llegue el turno</translation>
    </message>
    <message>
        <source>%1: leaves in %2 s</source>
        <comment>a deed, a number</comment>
        <translation>%1: sale en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>Deshacer %Ln</numerusform>
            <numerusform>Deshacer las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back the last one before it leaves (U, Ctrl+Z)</source>
        <translation>Retira la última antes de que salga (U, Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of yours have been carried out.</source>
        <translation>
            <numerusform>Se ha ejecutado %Ln decisión suya.</numerusform>
            <numerusform>Se han ejecutado %Ln decisiones suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the item</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>Ask to cancel all of PO %1</source>
        <translation>Solicitar la cancelación de todo el pedido %1</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of PO %1</source>
        <translation>Confirmar la cancelación de su parte del pedido %1</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of PO %1</source>
        <translation>Rechazar la cancelación de su parte del pedido %1</translation>
    </message>
    <message>
        <source>Ask to cancel “%2” in PO %1</source>
        <translation>Solicitar la cancelación de «%2» en el pedido %1</translation>
    </message>
    <message>
        <source>Confirm the cancellation of “%2” in PO %1</source>
        <translation>Confirmar la cancelación de «%2» en el pedido %1</translation>
    </message>
    <message>
        <source>Reject the cancellation of “%2” in PO %1</source>
        <translation>Rechazar la cancelación de «%2» en el pedido %1</translation>
    </message>
    <message>
        <source>Asked to cancel all of PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>Solicitada la cancelación de todo el pedido %1. No se puede deshacer; el proveedor tiene la última palabra.</translation>
    </message>
    <message>
        <source>Confirmed: your part of PO %1 is cancelled. This is final.</source>
        <translation>Confirmada: su parte del pedido %1 está cancelada. Es definitivo.</translation>
    </message>
    <message>
        <source>Rejected: your part of PO %1 stands. This is final.</source>
        <translation>Rechazada: su parte del pedido %1 sigue en pie. Es definitivo.</translation>
    </message>
    <message>
        <source>Asked to cancel “%2” in PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>Solicitada la cancelación de «%2» en el pedido %1. No se puede deshacer; el proveedor tiene la última palabra.</translation>
    </message>
    <message>
        <source>Confirmed: “%2” in PO %1 is cancelled. This is final.</source>
        <translation>Confirmada: «%2» en el pedido %1 está cancelado. Es definitivo.</translation>
    </message>
    <message>
        <source>Rejected: “%2” in PO %1 stands. This is final.</source>
        <translation>Rechazada: «%2» en el pedido %1 sigue en pie. Es definitivo.</translation>
    </message>
    <message>
        <source>%1: it is leaving, and can&apos;t be taken back any more</source>
        <comment>a deed</comment>
        <translation>%1: está saliendo y ya no se puede deshacer</translation>
    </message>
    <message>
        <source>%1: taken back. Nothing was sent.</source>
        <comment>a deed</comment>
        <translation>%1: deshecha. No se envió nada.</translation>
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
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>what a view holds, its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1, searched for “%2”</source>
        <comment>a view, a search in it</comment>
        <translation>%1, búsqueda de «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln order(s)</source>
        <comment>a view, its count</comment>
        <translation>
            <numerusform>%1, %Ln pedido</numerusform>
            <numerusform>%1, %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not counted yet</source>
        <comment>a view</comment>
        <translation>%1, aún sin contar</translation>
    </message>
    <message>
        <source>These orders and no others. The list goes when you close it.</source>
        <translation>Estos pedidos y ningún otro. La lista desaparece al cerrarla.</translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Otra búsqueda ya tiene este nombre.</translation>
    </message>
    <message>
        <source>From pasted text</source>
        <translation>Del texto pegado</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Cambiar el nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>Eliminar la búsqueda</translation>
    </message>
    <message>
        <source>Move the search up</source>
        <translation>Subir la búsqueda</translation>
    </message>
    <message>
        <source>Move the search down</source>
        <translation>Bajar la búsqueda</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Keep what is being searched for as a view of your own</source>
        <translation>Conserva lo que se busca como vista propia</translation>
    </message>
    <message>
        <source>Show the &amp;views</source>
        <translation>Mostrar las &amp;vistas</translation>
    </message>
    <message>
        <source>&amp;Choose a view</source>
        <translation>&amp;Elegir una vista</translation>
    </message>
    <message>
        <source>Saved with the orders of this account, encrypted. Signing out removes it.</source>
        <translation>Guardada con los pedidos de esta cuenta, cifrada. Al cerrar la sesión se elimina.</translation>
    </message>
</context>
<context>
    <name>Rescind::WhenText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday, a time</comment>
        <translation>el %1 a las %2</translation>
    </message>
</context>
<context>
    <name>Rescind::WorkingHoursPage</name>
    <message>
        <source> working hours</source>
        <translation> horas laborables</translation>
    </message>
    <message>
        <source>Overdue after, in working hours</source>
        <translation>Atrasada tras, en horas laborables</translation>
    </message>
    <message>
        <source>An answer is &amp;overdue after</source>
        <translation>Una respuesta está &amp;atrasada tras</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Overdue answers</source>
        <translation>Respuestas atrasadas</translation>
    </message>
    <message>
        <source>Work &amp;begins at</source>
        <translation>La jornada &amp;empieza a las</translation>
    </message>
    <message>
        <source>and &amp;ends at</source>
        <translation>y &amp;termina a las</translation>
    </message>
    <message>
        <source>Nobody works on any day: nothing ever becomes overdue.</source>
        <translation>No se trabaja ningún día: nada llega nunca a estar atrasado.</translation>
    </message>
    <message>
        <source>Around the clock.</source>
        <translation>Las veinticuatro horas.</translation>
    </message>
    <message>
        <source>Until the next morning.</source>
        <translation>Hasta la mañana siguiente.</translation>
    </message>
    <message>
        <source>Times are those of your time zone. “Tomorrow” and “Monday” are when work begins.</source>
        <translation>Las horas son las de su zona horaria. «Mañana» y «lunes» se refieren al comienzo de la jornada.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Overdue after, in working hours: %1</source>
        <comment>a supplier</comment>
        <translation>Atrasada tras, en horas laborables: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <comment>a supplier</comment>
        <translation>Como siempre: %1</translation>
    </message>
    <message>
        <source>A supplier gets a time of its own where you remind it: Order, Remind the supplier.</source>
        <translation>Un proveedor recibe un plazo propio donde usted le escribe el recordatorio: «Pedido», «Recordatorio al proveedor».</translation>
    </message>
    <message>
        <source>These suppliers have a time of their own. Others get one where you remind them.</source>
        <translation>Estos proveedores tienen un plazo propio. Los demás lo reciben donde usted les escribe el recordatorio.</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneButton</name>
    <message>
        <source>Time zone: %1</source>
        <translation>Zona horaria: %1</translation>
    </message>
    <message>
        <source>All times are shown in this zone: %1. Press to choose another.</source>
        <translation>Todas las horas se muestran en esta zona: %1. Pulse para elegir otra.</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneDialog</name>
    <message>
        <source>Choose a time zone</source>
        <translation>Elegir una zona horaria</translation>
    </message>
    <message>
        <source>Search a time zone</source>
        <translation>Buscar una zona horaria</translation>
    </message>
    <message>
        <source>City, country or short name</source>
        <translation>Ciudad, país o abreviatura</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>All times in this window are shown in it. Nothing else changes.</source>
        <translation>Todas las horas de esta ventana se muestran en ella. No cambia nada más.</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>Mostrar las horas en esta zona</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneMenu</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>In the customer&apos;s &amp;country (%1)</source>
        <translation>En el &amp;país del cliente (%1)</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>&amp;Otra zona horaria…</translation>
    </message>
</context>
</TS>
