// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/builtintexts_p.h"

#include "app/desk/texts/textbook.h"

namespace Rescind::BuiltInTexts {

using namespace Qt::StringLiterals;

Texts spanish()
{
    return {
        {TextBook::remindId,
         u"Buenos días:\n\nLes escribimos en relación con el pedido {po}.\n\n{state}\n\n{items}\n\nLes "
         "rogamos que confirmen o rechacen la cancelación. Si la mercancía ya ha salido, indíquennos, por "
         "favor, el número de seguimiento.\n\nMuchas gracias"_s},
        {TextBook::tellId,
         u"Buenos días:\n\nLe informamos de la situación de su pedido {po}.\n\n{state}\n\n{items}\n\nUn "
         "cordial saludo"_s},
        {u"customer.asked"_s,
         u"Todavía no está cancelado. La solicitud de cancelación se envió a {supplier} {asked at} y, según "
         "la información disponible {as of}, no nos consta ninguna respuesta."_s},
        {u"customer.notAsked"_s,
         u"Según la información disponible {as of}, no está cancelado, y nada de lo que vemos indica que se "
         "haya solicitado la cancelación. Si se solicitó por otra vía, no tenemos conocimiento de ello."_s},
        {u"customer.notSent"_s,
         u"No está cancelado. La solicitud de cancelación está preparada, pero todavía no se ha enviado."_s},
        {u"customer.outcomeUnknown"_s,
         u"Intentamos solicitar la cancelación {asked at} y no sabemos si la solicitud llegó. Según la "
         "información disponible {as of}, no nos consta que esté cancelado."_s},
        {u"customer.refused"_s,
         u"No está cancelado. La cancelación se solicitó {asked at}, y el sistema denegó la solicitud de inmediato."_s},
        {u"customer.rejected"_s, u"No está cancelado: el proveedor ha rechazado la cancelación."_s},
        {u"customer.confirmed"_s, u"Según la información disponible {as of}, está cancelado."_s},
        {u"customer.shipped"_s,
         u"Se ha expedido, por lo que ya no es posible cancelarlo. Número de seguimiento: {tracking}."_s},
        {u"customer.partly"_s,
         u"No todos los artículos se encuentran en la misma situación (artículos cancelados: {cancelled} de "
         "{lines}). A continuación se indica la situación de cada uno."_s},
        {u"customer.contradicted"_s,
         u"No sabemos en qué situación se encuentra: nos figura como cancelado y, a la vez, como expedido o "
         "con la cancelación rechazada. Tenemos que preguntar al proveedor qué es lo correcto."_s},
        {u"customer.notReadable"_s,
         u"No sabemos en qué situación se encuentra: la información que nos figura no se puede interpretar."_s},
        {u"supplier.asked"_s,
         u"Se les solicitó la cancelación {asked at} ({waiting}) y, según la información disponible {as of}, "
         "no nos consta ninguna respuesta."_s},
        {u"supplier.notAsked"_s,
         u"Nada de lo que vemos indica si se les solicitó la cancelación ni qué respondieron. Les rogamos "
         "que nos indiquen cuál es la situación."_s},
        {u"supplier.notSent"_s,
         u"Estamos a punto de solicitarles la cancelación. La solicitud todavía no se ha enviado."_s},
        {u"supplier.outcomeUnknown"_s,
         u"Intentamos solicitarles la cancelación {asked at} y no sabemos si la solicitud les llegó."_s},
        {u"supplier.refused"_s,
         u"Intentamos solicitarles la cancelación {asked at}, y el sistema denegó la solicitud. Les rogamos "
         "que nos indiquen si todavía es posible cancelar."_s},
        {u"supplier.rejected"_s,
         u"Según la información disponible {as of}, la cancelación figura como rechazada por ustedes. Les "
         "rogamos que nos indiquen si todavía es posible cancelar."_s},
        {u"supplier.confirmed"_s,
         u"Según la información disponible {as of}, lo que se indica a continuación figura como cancelado."_s},
        {u"supplier.shipped"_s,
         u"Según la información disponible {as of}, lo que se indica a continuación figura como expedido. "
         "Número de seguimiento: {tracking}. Les rogamos que nos indiquen si todavía es posible detener el "
         "envío."_s},
        {u"supplier.partly"_s,
         u"No todo se encuentra en la misma situación. A continuación se indica cómo nos figura cada artículo."_s},
        {u"supplier.contradicted"_s,
         u"Lo que se indica a continuación nos figura como cancelado y, a la vez, como expedido o con la "
         "cancelación rechazada. No sabemos qué es lo correcto: les rogamos que nos lo indiquen."_s},
        {u"supplier.notReadable"_s, u"No sabemos cuál es la situación. Les rogamos que nos la indiquen."_s},
        {u"item.asked"_s, u"todavía no cancelado; cancelación solicitada {asked at}, sin respuesta conocida"_s},
        {u"item.notAsked"_s, u"no cancelado"_s},
        {u"item.notSent"_s, u"no cancelado; la solicitud todavía no se ha enviado"_s},
        {u"item.outcomeUnknown"_s, u"no sabemos si nuestra solicitud llegó"_s},
        {u"item.refused"_s, u"no cancelado; el sistema denegó la solicitud"_s},
        {u"item.rejected"_s, u"no cancelado; el proveedor ha rechazado la cancelación"_s},
        {u"item.confirmed"_s, u"cancelado"_s},
        {u"item.shipped"_s, u"expedido; número de seguimiento: {tracking}"_s},
        {u"item.contradicted"_s,
         u"no lo sabemos; figura como cancelado y, a la vez, como expedido o con la cancelación rechazada"_s},
        {u"item.notReadable"_s, u"no lo sabemos"_s},
        {u"line"_s, u"- {quantity} × {item} (SKU {sku}): {item state}"_s},
        {u"moment.asked"_s, u"el {date}, {time} h ({zone})"_s},
        {u"moment.asOf"_s, u"el {date}, {time} h ({zone})"_s},
        {u"waiting.less"_s, u"hace menos de una hora laborable"_s},
        {u"waiting.one"_s, u"hace una hora laborable"_s},
        {u"waiting.many"_s, u"hace {hours} horas laborables"_s},
        {u"and"_s, u" y "_s},
        {u"unknown.po"_s, u"(desconocemos el número)"_s},
        {u"unknown.supplier"_s, u"un proveedor cuyo nombre desconocemos"_s},
        {u"unknown.customer"_s, u"(desconocemos el nombre del cliente)"_s},
        {u"unknown.retailer"_s, u"(desconocemos el nombre del minorista)"_s},
        {u"unknown.asked at"_s, u"en un momento que desconocemos"_s},
        {u"unknown.waiting"_s, u"desconocemos cuánto tiempo hace"_s},
        {u"unknown.as of"_s, u"en un momento que desconocemos"_s},
        {u"unknown.ordered"_s, u"en un día que desconocemos"_s},
        {u"unknown.tracking"_s, u"lo desconocemos"_s},
        {u"unknown.items"_s, u"Desconocemos qué contiene este pedido."_s},
        {u"unknown.quantity"_s, u"(desconocemos cuántos)"_s},
        {u"unknown.sku"_s, u"lo desconocemos"_s},
    };
}

} // namespace Rescind::BuiltInTexts
