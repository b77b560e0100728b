// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/builtintexts_p.h"

#include "app/desk/texts/textbook.h"

namespace Rescind::BuiltInTexts {

using namespace Qt::StringLiterals;

Texts french()
{
    return {
        {TextBook::remindId,
         u"Bonjour,\n\nNous vous écrivons au sujet de la commande {po}.\n\n{state}\n\n{items}\n\nMerci de "
         "confirmer ou de refuser l’annulation. Si l’envoi est déjà parti, merci de nous en indiquer le "
         "numéro de suivi.\n\nAvec nos remerciements"_s},
        {TextBook::tellId, u"Bonjour,\n\nVoici où en est votre commande {po}.\n\n{state}\n\n{items}\n\nCordialement"_s},
        {u"customer.asked"_s,
         u"Elle n’est pas encore annulée. La demande d’annulation a été adressée à {supplier} {asked at} et, "
         "d’après les informations disponibles {as of}, aucune réponse ne nous est connue."_s},
        {u"customer.notAsked"_s,
         u"D’après les informations disponibles {as of}, elle n’est pas annulée, et rien de ce que nous "
         "voyons n’indique qu’une annulation ait été demandée. Si elle l’a été par une autre voie, nous "
         "l’ignorons."_s},
        {u"customer.notSent"_s,
         u"Elle n’est pas annulée. La demande d’annulation est prête, mais n’a pas encore été envoyée."_s},
        {u"customer.outcomeUnknown"_s,
         u"Nous avons tenté, {asked at}, de demander l’annulation, et nous ignorons si la demande est "
         "parvenue à destination. D’après les informations disponibles {as of}, aucune annulation ne nous "
         "est connue."_s},
        {u"customer.refused"_s,
         u"Elle n’est pas annulée. L’annulation a été demandée {asked at}, et la demande a été rejetée "
         "d’emblée par le système."_s},
        {u"customer.rejected"_s, u"Elle n’est pas annulée\u202F: le fournisseur a refusé l’annulation."_s},
        {u"customer.confirmed"_s, u"D’après les informations disponibles {as of}, elle est annulée."_s},
        {u"customer.shipped"_s,
         u"Elle a été expédiée et ne peut donc plus être annulée. Numéro de suivi\u202F: {tracking}."_s},
        {u"customer.partly"_s,
         u"Tous les articles n’en sont pas au même point (articles annulés\u202F: {cancelled} sur {lines}). "
         "La situation de chacun est indiquée ci-dessous."_s},
        {u"customer.contradicted"_s,
         u"Nous ignorons où elle en est\u202F: elle nous est indiquée comme annulée, mais aussi comme "
         "expédiée ou comme maintenue après un refus d’annulation. Nous devons demander au fournisseur ce "
         "qui est exact."_s},
        {u"customer.notReadable"_s,
         u"Nous ignorons où elle en est\u202F: ce qui nous est indiqué est incompréhensible."_s},
        {u"supplier.asked"_s,
         u"L’annulation vous a été demandée {asked at} ({waiting}) et, d’après les informations disponibles "
         "{as of}, aucune réponse ne nous est connue."_s},
        {u"supplier.notAsked"_s,
         u"Rien de ce que nous voyons n’indique si l’annulation vous a été demandée, ni ce que vous avez "
         "répondu. Merci de nous dire ce qu’il en est."_s},
        {u"supplier.notSent"_s,
         u"Nous sommes sur le point de vous demander l’annulation. La demande n’a pas encore été envoyée."_s},
        {u"supplier.outcomeUnknown"_s,
         u"Nous avons tenté, {asked at}, de vous demander l’annulation, et nous ignorons si la demande vous "
         "est parvenue."_s},
        {u"supplier.refused"_s,
         u"Nous avons tenté, {asked at}, de vous demander l’annulation, et la demande a été rejetée par le "
         "système. Merci de nous dire si l’annulation est encore possible."_s},
        {u"supplier.rejected"_s,
         u"D’après les informations disponibles {as of}, l’annulation apparaît comme refusée par vous. Merci "
         "de nous dire si elle est encore possible."_s},
        {u"supplier.confirmed"_s,
         u"D’après les informations disponibles {as of}, ce qui figure ci-dessous apparaît comme annulé."_s},
        {u"supplier.shipped"_s,
         u"D’après les informations disponibles {as of}, ce qui figure ci-dessous apparaît comme expédié. "
         "Numéro de suivi\u202F: {tracking}. Merci de nous dire si l’envoi peut encore être arrêté."_s},
        {u"supplier.partly"_s,
         u"Tous les articles n’en sont pas au même point. La situation de chacun, telle qu’elle nous est "
         "indiquée, figure ci-dessous."_s},
        {u"supplier.contradicted"_s,
         u"Ce qui figure ci-dessous nous est indiqué comme annulé, mais aussi comme expédié ou comme "
         "maintenu après un refus d’annulation. Nous ignorons ce qui est exact\u202F: merci de nous le dire."_s},
        {u"supplier.notReadable"_s, u"Nous ignorons ce qu’il en est. Merci de nous le dire."_s},
        {u"item.asked"_s, u"pas encore annulé\u202F; annulation demandée {asked at}, aucune réponse connue"_s},
        {u"item.notAsked"_s, u"non annulé"_s},
        {u"item.notSent"_s, u"non annulé\u202F; la demande n’a pas encore été envoyée"_s},
        {u"item.outcomeUnknown"_s, u"nous ignorons si notre demande est parvenue à destination"_s},
        {u"item.refused"_s, u"non annulé\u202F; la demande a été rejetée par le système"_s},
        {u"item.rejected"_s, u"non annulé\u202F; le fournisseur a refusé l’annulation"_s},
        {u"item.confirmed"_s, u"annulé"_s},
        {u"item.shipped"_s, u"expédié\u202F; numéro de suivi\u202F: {tracking}"_s},
        {u"item.contradicted"_s,
         u"nous l’ignorons\u202F; indiqué comme annulé, mais aussi comme expédié ou maintenu"_s},
        {u"item.notReadable"_s, u"nous l’ignorons"_s},
        {u"line"_s, u"- {quantity} × {item} (SKU {sku})\u202F: {item state}"_s},
        {u"moment.asked"_s, u"le {date} à {time} ({zone})"_s},
        {u"moment.asOf"_s, u"au {date} à {time} ({zone})"_s},
        {u"waiting.less"_s, u"il y a moins d’une heure ouvrée"_s},
        {u"waiting.one"_s, u"il y a une heure ouvrée"_s},
        {u"waiting.many"_s, u"il y a {hours} heures ouvrées"_s},
        {u"and"_s, u" et "_s},
        {u"unknown.po"_s, u"(nous en ignorons le numéro)"_s},
        {u"unknown.supplier"_s, u"un fournisseur dont nous ignorons le nom"_s},
        {u"unknown.customer"_s, u"(nous ignorons le nom du client)"_s},
        {u"unknown.retailer"_s, u"(nous ignorons le nom du détaillant)"_s},
        {u"unknown.asked at"_s, u"à un moment que nous ignorons"_s},
        {u"unknown.waiting"_s, u"nous ignorons depuis combien de temps"_s},
        {u"unknown.as of"_s, u"à un moment que nous ignorons"_s},
        {u"unknown.ordered"_s, u"à une date que nous ignorons"_s},
        {u"unknown.tracking"_s, u"nous l’ignorons"_s},
        {u"unknown.items"_s, u"Nous ignorons ce que contient cette commande."_s},
        {u"unknown.quantity"_s, u"(nous ignorons combien)"_s},
        {u"unknown.sku"_s, u"nous l’ignorons"_s},
    };
}

} // namespace Rescind::BuiltInTexts
