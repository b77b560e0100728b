// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/builtintexts_p.h"

#include "app/desk/texts/textbook.h"

namespace Rescind::BuiltInTexts {

using namespace Qt::StringLiterals;

Texts arabic()
{
    return {
        {TextBook::remindId,
         u"تحية طيبة وبعد،\n\nنكتب إليكم بشأن أمر الشراء {po}.\n\n{state}\n\n{items}\n\nنرجو منكم تأكيد "
         "الإلغاء أو رفضه. وإذا كانت البضاعة قد شُحنت بالفعل، فنرجو إبلاغنا برقم التتبع.\n\nوشكرًا لكم"_s},
        {TextBook::tellId,
         u"تحية طيبة وبعد،\n\nنود إبلاغكم بحالة طلبكم {po}.\n\n{state}\n\n{items}\n\nمع أطيب التحيات"_s},
        {u"customer.asked"_s,
         u"لم يُلغَ طلبكم بعد. وقد أُرسل طلب الإلغاء إلى {supplier} {asked at}، ووفق المعلومات المتاحة {as of}، "
         "لا علم لنا بأي رد."_s},
        {u"customer.notAsked"_s,
         u"وفق المعلومات المتاحة {as of}، لم يُلغَ طلبكم، ولا شيء مما نراه يدل على أن إلغاءه قد طُلب. وإذا كان "
         "الإلغاء قد طُلب بطريقة أخرى، فلا علم لنا بذلك."_s},
        {u"customer.notSent"_s, u"لم يُلغَ طلبكم. وقد أُعدّ طلب الإلغاء، لكنه لم يُرسل بعد."_s},
        {u"customer.outcomeUnknown"_s,
         u"حاولنا طلب الإلغاء {asked at}، ولا نعرف هل وصل طلب الإلغاء أم لا. ووفق المعلومات المتاحة {as of}، "
         "ليس لدينا ما يفيد بأن طلبكم قد أُلغي."_s},
        {u"customer.refused"_s,
         u"لم يُلغَ طلبكم. فقد طُلب الإلغاء {asked at}، لكن النظام لم يقبل طلب الإلغاء عند تقديمه."_s},
        {u"customer.rejected"_s, u"لم يُلغَ طلبكم: فقد رفض المورّد الإلغاء."_s},
        {u"customer.confirmed"_s, u"وفق المعلومات المتاحة {as of}، أُلغي طلبكم."_s},
        {u"customer.shipped"_s, u"شُحن طلبكم، ولذلك لم يعد من الممكن إلغاؤه. رقم التتبع: {tracking}."_s},
        {u"customer.partly"_s,
         u"ليست كل البنود في طلبكم على حال واحدة (البنود الملغاة: {cancelled} من أصل {lines}). وترد حالة كل "
         "بند أدناه."_s},
        {u"customer.contradicted"_s,
         u"لا نعرف حالة طلبكم: فهو يظهر لدينا على أنه ملغى، ويظهر كذلك على أنه مشحون أو أن إلغاءه مرفوض. "
         "وعلينا أن نسأل المورّد أيهما الصحيح."_s},
        {u"customer.notReadable"_s, u"لا نعرف حالة طلبكم: فالمعلومات التي تظهر لنا غير مفهومة."_s},
        {u"supplier.asked"_s,
         u"طُلب منكم الإلغاء {asked at} ({waiting})، ووفق المعلومات المتاحة {as of}، لا علم لنا بأي رد."_s},
        {u"supplier.notAsked"_s,
         u"لا شيء مما نراه يدل على ما إذا كان الإلغاء قد طُلب منكم، ولا على ردكم. نرجو إفادتنا بحقيقة الوضع."_s},
        {u"supplier.notSent"_s, u"نحن على وشك أن نطلب منكم الإلغاء. ولم يُرسل طلب الإلغاء بعد."_s},
        {u"supplier.outcomeUnknown"_s,
         u"حاولنا أن نطلب منكم الإلغاء {asked at}، ولا نعرف هل وصلكم طلب الإلغاء أم لا."_s},
        {u"supplier.refused"_s,
         u"حاولنا أن نطلب منكم الإلغاء {asked at}، لكن النظام لم يقبل طلب الإلغاء. نرجو إفادتنا بما إذا كان "
         "الإلغاء لا يزال ممكنًا."_s},
        {u"supplier.rejected"_s,
         u"وفق المعلومات المتاحة {as of}، يظهر الإلغاء على أنه مرفوض من جانبكم. نرجو إفادتنا بما إذا كان "
         "الإلغاء لا يزال ممكنًا."_s},
        {u"supplier.confirmed"_s, u"وفق المعلومات المتاحة {as of}، يظهر ما يرد أدناه على أنه ملغى."_s},
        {u"supplier.shipped"_s,
         u"وفق المعلومات المتاحة {as of}، يظهر ما يرد أدناه على أنه مشحون. رقم التتبع: {tracking}. نرجو "
         "إفادتنا بما إذا كان إيقاف الشحنة لا يزال ممكنًا."_s},
        {u"supplier.partly"_s, u"ليست كل البنود على حال واحدة. وترد أدناه حالة كل بند كما تظهر لنا."_s},
        {u"supplier.contradicted"_s,
         u"يظهر لدينا ما يرد أدناه على أنه ملغى، ويظهر كذلك على أنه مشحون أو أن إلغاءه مرفوض. ولا نعرف "
         "أيهما الصحيح: نرجو إفادتنا."_s},
        {u"supplier.notReadable"_s, u"لا نعرف حقيقة الوضع. نرجو إفادتنا."_s},
        {u"item.asked"_s, u"لم يُلغَ بعد؛ طُلب الإلغاء {asked at}، ولا علم لنا بأي رد"_s},
        {u"item.notAsked"_s, u"غير ملغى"_s},
        {u"item.notSent"_s, u"غير ملغى؛ لم يُرسل طلب الإلغاء بعد"_s},
        {u"item.outcomeUnknown"_s, u"لا نعرف هل وصل طلب الإلغاء أم لا"_s},
        {u"item.refused"_s, u"غير ملغى؛ لم يقبل النظام طلب الإلغاء"_s},
        {u"item.rejected"_s, u"غير ملغى؛ رفض المورّد الإلغاء"_s},
        {u"item.confirmed"_s, u"ملغى"_s},
        {u"item.shipped"_s, u"مشحون؛ رقم التتبع: {tracking}"_s},
        {u"item.contradicted"_s, u"لا نعرف؛ يظهر على أنه ملغى، وكذلك على أنه مشحون أو أن إلغاءه مرفوض"_s},
        {u"item.notReadable"_s, u"لا نعرف"_s},
        {u"line"_s, u"- البند: {item}، الكمية: {quantity}، رمز SKU: {sku}، الحالة: {item state}"_s},
        {u"moment.asked"_s, u"يوم {date} الساعة {time} ({zone})"_s},
        {u"moment.asOf"_s, u"يوم {date} الساعة {time} ({zone})"_s},
        {u"waiting.less"_s, u"قبل أقل من ساعة عمل واحدة"_s},
        {u"waiting.one"_s, u"قبل ساعة عمل واحدة"_s},
        {u"waiting.many"_s, u"ساعات العمل المنقضية منذ ذلك: {hours}"_s},
        {u"and"_s, u" و"_s},
        {u"unknown.po"_s, u"(لا نعرف رقمه)"_s},
        {u"unknown.supplier"_s, u"مورّد لا نعرف اسمه"_s},
        {u"unknown.customer"_s, u"(لا نعرف اسم العميل)"_s},
        {u"unknown.retailer"_s, u"(لا نعرف تاجر التجزئة)"_s},
        {u"unknown.asked at"_s, u"في وقت لا نعرفه"_s},
        {u"unknown.waiting"_s, u"لا نعرف كم مضى على ذلك"_s},
        {u"unknown.as of"_s, u"في وقت لا نعرفه"_s},
        {u"unknown.ordered"_s, u"في يوم لا نعرفه"_s},
        {u"unknown.tracking"_s, u"لا نعرفه"_s},
        {u"unknown.items"_s, u"لا نعرف ما يتضمنه هذا الطلب"_s},
        {u"unknown.quantity"_s, u"(لا نعرف العدد)"_s},
        {u"unknown.sku"_s, u"لا نعرفه"_s},
    };
}

} // namespace Rescind::BuiltInTexts
