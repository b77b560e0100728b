// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/builtintexts_p.h"

#include "app/desk/texts/textbook.h"

namespace Rescind::BuiltInTexts {

using namespace Qt::StringLiterals;

Texts english()
{
    return {
        {TextBook::remindId, u"Hello,\n\nthis is about PO {po}.\n\n{state}\n\n{items}\n\n"
                             "Please confirm or reject the cancellation. If it has shipped already, please tell us the "
                             "tracking number.\n\nThank you"_s},
        {TextBook::tellId, u"Hello,\n\nthis is how your order {po} stands.\n\n{state}\n\n{items}\n\nKind regards"_s},
        {u"customer.asked"_s, u"It is not cancelled yet. The request to cancel it went to {supplier} {asked at}, and "
                              "as of {as of} no answer is known to us."_s},
        {u"customer.notAsked"_s, u"As of {as of} it is not cancelled, and nothing that we can see shows that a "
                                 "cancellation was asked for. If it was asked for elsewhere, we don't know of it."_s},
        {u"customer.notSent"_s,
         u"It is not cancelled. The request to cancel it is prepared, and has not been sent yet."_s},
        {u"customer.outcomeUnknown"_s, u"We tried to ask for the cancellation {asked at}, and we don't know whether "
                                       "the request arrived. As of {as of} it is not known to be cancelled."_s},
        {u"customer.refused"_s,
         u"It is not cancelled. The cancellation was asked for {asked at}, and was refused at once."_s},
        {u"customer.rejected"_s, u"It is not cancelled: the supplier has rejected the cancellation."_s},
        {u"customer.confirmed"_s, u"As of {as of} it is cancelled."_s},
        {u"customer.shipped"_s,
         u"It has been shipped, so it can no longer be cancelled. Tracking number: {tracking}."_s},
        {u"customer.partly"_s, u"Not everything in it stands the same: {cancelled} of {lines} items are cancelled. How "
                               "each of them stands is listed here."_s},
        {u"customer.contradicted"_s, u"We don't know how it stands: it is shown as cancelled, and as shipped or "
                                     "rejected as well. We have to ask the supplier which is true."_s},
        {u"customer.notReadable"_s, u"We don't know how it stands: what is shown to us can't be understood."_s},
        {u"supplier.asked"_s, u"You were asked to cancel this {asked at} ({waiting}), and as of {as of} no answer is "
                              "known to us."_s},
        {u"supplier.notAsked"_s, u"Nothing that we can see shows whether you were asked to cancel this, or what you "
                                 "answered. Please tell us how it stands."_s},
        {u"supplier.notSent"_s, u"We are about to ask you to cancel this. The request has not been sent yet."_s},
        {u"supplier.outcomeUnknown"_s, u"We tried to ask you to cancel this {asked at}, and we don't know whether the "
                                       "request reached you."_s},
        {u"supplier.refused"_s, u"We tried to ask you to cancel this {asked at}, and the request was refused. Please "
                                "tell us whether it can still be cancelled."_s},
        {u"supplier.rejected"_s, u"As of {as of} this is shown as rejected by you. Please tell us if it can still be "
                                 "cancelled."_s},
        {u"supplier.confirmed"_s, u"As of {as of} this is shown as cancelled."_s},
        {u"supplier.shipped"_s,
         u"As of {as of} this is shown as shipped. Tracking number: {tracking}. Please tell us if it "
         "can still be stopped."_s},
        {u"supplier.partly"_s, u"Not everything in it stands the same. How each item is shown to us is listed here."_s},
        {u"supplier.contradicted"_s, u"This is shown to us as cancelled, and as shipped or rejected as well. We don't "
                                     "know which is true: please tell us."_s},
        {u"supplier.notReadable"_s, u"We don't know how this stands. Please tell us."_s},
        {u"item.asked"_s, u"not cancelled yet; asked for {asked at}, no answer known"_s},
        {u"item.notAsked"_s, u"not cancelled"_s},
        {u"item.notSent"_s, u"not cancelled; the request has not been sent yet"_s},
        {u"item.outcomeUnknown"_s, u"we don't know whether our request arrived"_s},
        {u"item.refused"_s, u"not cancelled; the request was refused"_s},
        {u"item.rejected"_s, u"not cancelled; the supplier has rejected the cancellation"_s},
        {u"item.confirmed"_s, u"cancelled"_s},
        {u"item.shipped"_s, u"shipped; tracking number: {tracking}"_s},
        {u"item.contradicted"_s, u"we don't know; shown as cancelled and as shipped or rejected"_s},
        {u"item.notReadable"_s, u"we don't know"_s},
        {u"line"_s, u"- {quantity} × {item} (SKU {sku}): {item state}"_s},
        {u"moment.asked"_s, u"on {date} at {time} ({zone})"_s},
        {u"moment.asOf"_s, u"{date}, {time} ({zone})"_s},
        {u"waiting.less"_s, u"less than one working hour ago"_s},
        {u"waiting.one"_s, u"one working hour ago"_s},
        {u"waiting.many"_s, u"{hours} working hours ago"_s},
        {u"and"_s, u" and "_s},
        {u"unknown.po"_s, u"(we don't know the PO number)"_s},
        {u"unknown.supplier"_s, u"a supplier whose name we don't know"_s},
        {u"unknown.customer"_s, u"(we don't know the customer's name)"_s},
        {u"unknown.retailer"_s, u"(we don't know the retailer)"_s},
        {u"unknown.asked at"_s, u"at a time that we don't know"_s},
        {u"unknown.waiting"_s, u"we don't know how long ago"_s},
        {u"unknown.as of"_s, u"a time that we don't know"_s},
        {u"unknown.ordered"_s, u"on a day that we don't know"_s},
        {u"unknown.tracking"_s, u"we don't know it"_s},
        {u"unknown.items"_s, u"We don't know what is in this order."_s},
        {u"unknown.quantity"_s, u"(we don't know how many)"_s},
        {u"unknown.sku"_s, u"we don't know it"_s},
    };
}

} // namespace Rescind::BuiltInTexts
