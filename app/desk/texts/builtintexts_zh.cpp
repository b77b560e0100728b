// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/builtintexts_p.h"

#include "app/desk/texts/textbook.h"

namespace Rescind::BuiltInTexts {

using namespace Qt::StringLiterals;

Texts chinese()
{
    return {
        {TextBook::remindId,
         u"您好！\n\n现就采购单{po}与您联系。\n\n{state}\n\n{items}\n\n请确认或拒绝取消。如果货物已经发出，"
         "请告知跟踪号。\n\n谢谢！"_s},
        {TextBook::tellId, u"您好！\n\n以下是您的订单{po}的情况。\n\n{state}\n\n{items}\n\n此致\n敬礼"_s},
        {u"customer.asked"_s,
         u"该订单尚未取消。取消请求已于{asked at}发送给{supplier}；截至{as of}，据我们所知尚无答复。"_s},
        {u"customer.notAsked"_s, u"截至{as of}，该订单未取消；从我们能看到的信息中，也看不出有人请求过取消。"
                                 "如果曾通过其他途径请求取消，我们并不知情。"_s},
        {u"customer.notSent"_s, u"该订单未取消。取消请求已准备好，但尚未发送。"_s},
        {u"customer.outcomeUnknown"_s,
         u"我们曾于{asked at}尝试请求取消，但不知道该请求是否已送达。截至{as of}，没有信息表明该订单已取消。"_s},
        {u"customer.refused"_s, u"该订单未取消。取消请求曾于{asked at}提出，但当即未获系统受理。"_s},
        {u"customer.rejected"_s, u"该订单未取消：供应商已拒绝取消。"_s},
        {u"customer.confirmed"_s, u"截至{as of}，该订单已取消。"_s},
        {u"customer.shipped"_s, u"该订单已发货，因此无法再取消。跟踪号：{tracking}。"_s},
        {u"customer.partly"_s,
         u"订单中各项商品的情况不尽相同：共{lines}项，其中{cancelled}项已取消。各项商品的情况见下方列表。"_s},
        {u"customer.contradicted"_s, u"我们不知道该订单的情况：它显示为已取消，同时又显示为已发货或取消被拒绝。"
                                     "我们需要向供应商询问哪一种属实。"_s},
        {u"customer.notReadable"_s, u"我们不知道该订单的情况：所显示的信息无法理解。"_s},
        {u"supplier.asked"_s, u"取消请求已于{asked at}向贵方提出（{waiting}）；截至{as of}，据我们所知尚无答复。"_s},
        {u"supplier.notAsked"_s,
         u"从我们能看到的信息中，看不出是否曾请求贵方取消，也看不出贵方作何答复。请告知目前的情况。"_s},
        {u"supplier.notSent"_s, u"我们即将请求贵方取消。该请求尚未发送。"_s},
        {u"supplier.outcomeUnknown"_s, u"我们曾于{asked at}尝试请求贵方取消，但不知道该请求是否已送达贵方。"_s},
        {u"supplier.refused"_s, u"我们曾于{asked at}尝试请求贵方取消，但该请求未获系统受理。请告知是否仍可取消。"_s},
        {u"supplier.rejected"_s, u"截至{as of}，该取消请求显示为已被贵方拒绝。请告知是否仍可取消。"_s},
        {u"supplier.confirmed"_s, u"截至{as of}，以下内容显示为已取消。"_s},
        {u"supplier.shipped"_s, u"截至{as of}，以下内容显示为已发货。跟踪号：{tracking}。请告知是否仍可拦截。"_s},
        {u"supplier.partly"_s, u"各项商品的情况不尽相同。我们所看到的各项情况见下方列表。"_s},
        {u"supplier.contradicted"_s,
         u"以下内容在我们这里显示为已取消，同时又显示为已发货或取消被拒绝。我们不知道哪一种属实，请告知。"_s},
        {u"supplier.notReadable"_s, u"我们不知道目前的情况，请告知。"_s},
        {u"item.asked"_s, u"尚未取消；已于{asked at}请求取消，据我们所知尚无答复"_s},
        {u"item.notAsked"_s, u"未取消"_s},
        {u"item.notSent"_s, u"未取消；请求尚未发送"_s},
        {u"item.outcomeUnknown"_s, u"我们不知道请求是否已送达"_s},
        {u"item.refused"_s, u"未取消；请求未获系统受理"_s},
        {u"item.rejected"_s, u"未取消；供应商已拒绝取消"_s},
        {u"item.confirmed"_s, u"已取消"_s},
        {u"item.shipped"_s, u"已发货；跟踪号：{tracking}"_s},
        {u"item.contradicted"_s, u"我们不知道；显示为已取消，同时又显示为已发货或取消被拒绝"_s},
        {u"item.notReadable"_s, u"我们不知道"_s},
        {u"line"_s, u"- {quantity} × {item}（SKU：{sku}）：{item state}"_s},
        {u"moment.asked"_s, u"{date} {time}（{zone}）"_s},
        {u"moment.asOf"_s, u"{date} {time}（{zone}）"_s},
        {u"waiting.less"_s, u"不到一个工作小时前"_s},
        {u"waiting.one"_s, u"一个工作小时前"_s},
        {u"waiting.many"_s, u"{hours}个工作小时前"_s},
        {u"and"_s, u"和"_s},
        {u"unknown.po"_s, u"（我们不知道单号）"_s},
        {u"unknown.supplier"_s, u"一家我们不知道名称的供应商"_s},
        {u"unknown.customer"_s, u"（我们不知道客户姓名）"_s},
        {u"unknown.retailer"_s, u"（我们不知道零售商）"_s},
        {u"unknown.asked at"_s, u"某个我们不知道的时间"_s},
        {u"unknown.waiting"_s, u"我们不知道是多久以前"_s},
        {u"unknown.as of"_s, u"某个我们不知道的时间"_s},
        {u"unknown.ordered"_s, u"某个我们不知道的日期"_s},
        {u"unknown.tracking"_s, u"我们不知道"_s},
        {u"unknown.items"_s, u"我们不知道该订单包含哪些商品。"_s},
        {u"unknown.quantity"_s, u"（我们不知道数量）"_s},
        {u"unknown.sku"_s, u"我们不知道"_s},
    };
}

} // namespace Rescind::BuiltInTexts
