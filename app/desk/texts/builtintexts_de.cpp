// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/builtintexts_p.h"

#include "app/desk/texts/textbook.h"

namespace Rescind::BuiltInTexts {

using namespace Qt::StringLiterals;

Texts german()
{
    return {
        {TextBook::remindId, u"Guten Tag,\n\nes geht um die Bestellung {po}.\n\n{state}\n\n{items}\n\n"
                             "Bitte bestätigen Sie die Stornierung oder lehnen Sie sie ab. Falls die Ware schon "
                             "unterwegs ist, nennen Sie uns bitte die Sendungsnummer.\n\nVielen Dank"_s},
        {TextBook::tellId,
         u"Guten Tag,\n\nso steht es um Ihre Bestellung {po}.\n\n{state}\n\n{items}\n\nMit freundlichen Grüßen"_s},
        {u"customer.asked"_s, u"Sie ist noch nicht storniert. Die Bitte um Stornierung ging {asked at} an {supplier}; "
                              "Stand {as of} ist uns keine Antwort bekannt."_s},
        {u"customer.notAsked"_s,
         u"Stand {as of} ist sie nicht storniert, und nichts, was wir sehen, zeigt, dass eine "
         "Stornierung angefordert wurde. Falls sie anderswo angefordert wurde, wissen wir davon "
         "nichts."_s},
        {u"customer.notSent"_s,
         u"Sie ist nicht storniert. Die Anforderung ist vorbereitet, aber noch nicht abgeschickt."_s},
        {u"customer.outcomeUnknown"_s,
         u"Wir haben {asked at} versucht, die Stornierung anzufordern, und wissen nicht, "
         "ob die Anforderung angekommen ist. Stand {as of} ist keine Stornierung bekannt."_s},
        {u"customer.refused"_s,
         u"Sie ist nicht storniert. Die Stornierung wurde {asked at} angefordert und sofort abgewiesen."_s},
        {u"customer.rejected"_s, u"Sie ist nicht storniert: Der Lieferant hat die Stornierung abgelehnt."_s},
        {u"customer.confirmed"_s, u"Stand {as of} ist sie storniert."_s},
        {u"customer.shipped"_s,
         u"Sie ist bereits verschickt und kann nicht mehr storniert werden. Sendungsnummer: {tracking}."_s},
        {u"customer.partly"_s,
         u"Nicht um alles darin steht es gleich: {cancelled} von {lines} Artikeln sind storniert. "
         "Wie es um jeden steht, ist hier aufgeführt."_s},
        {u"customer.contradicted"_s, u"Wir wissen nicht, wie es um sie steht: Sie wird als storniert gezeigt und "
                                     "zugleich als verschickt oder abgelehnt. Wir müssen den Lieferanten fragen, was "
                                     "stimmt."_s},
        {u"customer.notReadable"_s,
         u"Wir wissen nicht, wie es um sie steht: Was uns gezeigt wird, ist nicht zu verstehen."_s},
        {u"supplier.asked"_s, u"Sie wurden {asked at} um die Stornierung gebeten ({waiting}); Stand {as of} ist uns "
                              "keine Antwort bekannt."_s},
        {u"supplier.notAsked"_s,
         u"Nichts, was wir sehen, zeigt, ob Sie um eine Stornierung gebeten wurden oder was Sie "
         "geantwortet haben. Bitte sagen Sie uns, wie es darum steht."_s},
        {u"supplier.notSent"_s,
         u"Wir sind dabei, Sie um die Stornierung zu bitten. Die Anforderung ist noch nicht abgeschickt."_s},
        {u"supplier.outcomeUnknown"_s, u"Wir haben {asked at} versucht, Sie um die Stornierung zu bitten, und wissen "
                                       "nicht, ob die Anforderung Sie erreicht hat."_s},
        {u"supplier.refused"_s, u"Wir haben {asked at} versucht, Sie um die Stornierung zu bitten; die Anforderung "
                                "wurde abgewiesen. Bitte sagen Sie uns, ob noch storniert werden kann."_s},
        {u"supplier.rejected"_s, u"Stand {as of} wird die Stornierung als von Ihnen abgelehnt gezeigt. Bitte sagen Sie "
                                 "uns, ob noch storniert werden kann."_s},
        {u"supplier.confirmed"_s, u"Stand {as of} wird dies als storniert gezeigt."_s},
        {u"supplier.shipped"_s, u"Stand {as of} wird dies als verschickt gezeigt. Sendungsnummer: {tracking}. Bitte "
                                "sagen Sie uns, ob es noch aufzuhalten ist."_s},
        {u"supplier.partly"_s,
         u"Nicht um alles darin steht es gleich. Was uns von jedem Artikel gezeigt wird, ist hier aufgeführt."_s},
        {u"supplier.contradicted"_s, u"Dies wird uns als storniert gezeigt und zugleich als verschickt oder abgelehnt. "
                                     "Wir wissen nicht, was stimmt: Bitte sagen Sie es uns."_s},
        {u"supplier.notReadable"_s, u"Wir wissen nicht, wie es darum steht. Bitte sagen Sie es uns."_s},
        {u"item.asked"_s, u"noch nicht storniert; angefordert {asked at}, keine Antwort bekannt"_s},
        {u"item.notAsked"_s, u"nicht storniert"_s},
        {u"item.notSent"_s, u"nicht storniert; die Anforderung ist noch nicht abgeschickt"_s},
        {u"item.outcomeUnknown"_s, u"wir wissen nicht, ob unsere Anforderung angekommen ist"_s},
        {u"item.refused"_s, u"nicht storniert; die Anforderung wurde abgewiesen"_s},
        {u"item.rejected"_s, u"nicht storniert; der Lieferant hat die Stornierung abgelehnt"_s},
        {u"item.confirmed"_s, u"storniert"_s},
        {u"item.shipped"_s, u"verschickt; Sendungsnummer: {tracking}"_s},
        {u"item.contradicted"_s, u"wir wissen es nicht; als storniert und als verschickt oder abgelehnt gezeigt"_s},
        {u"item.notReadable"_s, u"wir wissen es nicht"_s},
        {u"line"_s, u"- {quantity} × {item} (SKU {sku}): {item state}"_s},
        {u"moment.asked"_s, u"am {date} um {time} ({zone})"_s},
        {u"moment.asOf"_s, u"{date}, {time} ({zone})"_s},
        {u"waiting.less"_s, u"vor weniger als einer Arbeitsstunde"_s},
        {u"waiting.one"_s, u"vor einer Arbeitsstunde"_s},
        {u"waiting.many"_s, u"vor {hours} Arbeitsstunden"_s},
        {u"and"_s, u" und "_s},
        {u"unknown.po"_s, u"(wir kennen die Bestellnummer nicht)"_s},
        {u"unknown.supplier"_s, u"einen Lieferanten, dessen Namen wir nicht kennen"_s},
        {u"unknown.customer"_s, u"(wir kennen den Namen des Kunden nicht)"_s},
        {u"unknown.retailer"_s, u"(wir kennen den Händler nicht)"_s},
        {u"unknown.asked at"_s, u"zu einer Zeit, die wir nicht kennen,"_s},
        {u"unknown.waiting"_s, u"wir wissen nicht, vor wie langer Zeit"_s},
        {u"unknown.as of"_s, u"zu einer Zeit, die wir nicht kennen"_s},
        {u"unknown.ordered"_s, u"an einem Tag, den wir nicht kennen,"_s},
        {u"unknown.tracking"_s, u"wir kennen sie nicht"_s},
        {u"unknown.items"_s, u"Wir wissen nicht, was diese Bestellung enthält."_s},
        {u"unknown.quantity"_s, u"(wir wissen nicht, wie viele)"_s},
        {u"unknown.sku"_s, u"wir kennen sie nicht"_s},
    };
}

} // namespace Rescind::BuiltInTexts
