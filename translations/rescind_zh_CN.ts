<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Rescind::Account</name>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>服务商沙盒</translation>
    </message>
    <message>
        <source>Sandbox on this machine</source>
        <translation>本机沙盒</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
</context>
<context>
    <name>Rescind::AccountBar</name>
    <message>
        <source>with a pasted token</source>
        <translation>使用粘贴的令牌</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>S&amp;eat</source>
        <translation>席位(&amp;E)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Whose chair you sit in: the sandbox lets you try each side</source>
        <translation>您坐在谁的席位上：在沙盒中可以试用每一方</translation>
    </message>
    <message>
        <source>nobody: not signed in</source>
        <translation>无人：未登录</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>%1  –  the session has ended</source>
        <translation>%1  –  会话已结束</translation>
    </message>
    <message>
        <source>The token ends at %1 and is renewed before.</source>
        <translation>令牌于 %1 到期，会在此之前续期。</translation>
    </message>
    <message>
        <source>%1, on: %2</source>
        <comment>who, the kind of server</comment>
        <translation>%1，位于：%2</translation>
    </message>
</context>
<context>
    <name>Rescind::Action</name>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>取消商品</translation>
    </message>
    <message>
        <source>Confirm cancellation of the order</source>
        <translation>确认订单的取消</translation>
    </message>
    <message>
        <source>Reject cancellation of the order</source>
        <translation>拒绝订单的取消</translation>
    </message>
    <message>
        <source>Confirm cancellation of the item</source>
        <translation>确认商品的取消</translation>
    </message>
    <message>
        <source>Reject cancellation of the item</source>
        <translation>拒绝商品的取消</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent: the order had changed</source>
        <translation>未发送：订单已有变化</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionOffers</name>
    <message>
        <source>No order is chosen.</source>
        <translation>未选择订单。</translation>
    </message>
    <message>
        <source>No line item is chosen.</source>
        <translation>未选择订单行。</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionTexts</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>The order has changed since you decided.</source>
        <translation>您作出决定后，订单已有变化。</translation>
    </message>
    <message>
        <source>The order has changed since you decided, and this would now do something else.</source>
        <translation>您作出决定后，订单已有变化，现在执行会产生不同的效果。</translation>
    </message>
    <message>
        <source>The server no longer shows that a cancellation was requested.</source>
        <translation>服务器不再显示有取消请求。</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it again and decide anew.</source>
        <translation>未发送任何内容。请重新查看，再作决定。</translation>
    </message>
    <message>
        <source>The server shows you no such order, so nothing was sent.</source>
        <translation>服务器没有向您显示这个订单，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the order&apos;s identifier, and the server&apos;s address.</source>
        <translation>请检查订单的标识和服务器的地址。</translation>
    </message>
    <message>
        <source>The order could not be read beforehand, so nothing was sent to change it.</source>
        <translation>事先未能读取订单，因此未发送任何更改。</translation>
    </message>
    <message>
        <source>It was stopped before it left this computer. Nothing was sent.</source>
        <translation>它在离开本机之前已被停止。未发送任何内容。</translation>
    </message>
    <message>
        <source>Neither an order nor a line item is named. Nothing was sent.</source>
        <translation>既未指明订单，也未指明订单行。未发送任何内容。</translation>
    </message>
    <message>
        <source>The server took the confirmation: the cancellation is confirmed. That is final.</source>
        <translation>服务器已接受确认：取消已得到确认。此结果不可更改。</translation>
    </message>
    <message>
        <source>The server took the rejection: the cancellation is rejected. That is final.</source>
        <translation>服务器已接受拒绝：取消已被拒绝。此结果不可更改。</translation>
    </message>
    <message>
        <source>The server took the request, and already shows it as cancelled.</source>
        <translation>服务器已接受请求，并已显示为已取消。</translation>
    </message>
    <message>
        <source>The server took the request. It is not cancelled yet: the supplier has to confirm.</source>
        <translation>服务器已接受请求。但尚未取消：还须由供应商确认。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a line item, %2 a sentence</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Others, not named here: %1</source>
        <translation>其他未在此列出的：%1</translation>
    </message>
    <message>
        <source>Not part of it: %1</source>
        <extracomment>%1 is a list of line items with reasons, in whole sentences</extracomment>
        <translation>不包括：%1</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>%1表示无法执行此操作（422）。</translation>
    </message>
    <message>
        <source>%1 It said: “%2”.</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words</extracomment>
        <translation>%1服务器的原话：“%2”。</translation>
    </message>
    <message>
        <source>The order could not be read afterwards, so it can&apos;t be said why.</source>
        <translation>事后未能读取订单，因此无法说明原因。</translation>
    </message>
    <message>
        <source>It can&apos;t be explained here, because it is not known which order the line item belongs to.</source>
        <translation>无法在此说明原因，因为不知道该订单行属于哪个订单。</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is requested.</source>
        <translation>已重新读取订单：请求已送达，已请求取消。</translation>
    </message>
    <message>
        <source>The supplier has to confirm.</source>
        <translation>须由供应商确认。</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is rejected.</source>
        <translation>已重新读取订单：操作已送达，取消已被拒绝。</translation>
    </message>
    <message>
        <source>The order was read again: it shows as cancelled.</source>
        <translation>已重新读取订单：显示为已取消。</translation>
    </message>
    <message>
        <source>The order was read again: it did not take effect.</source>
        <translation>已重新读取订单：操作没有生效。</translation>
    </message>
    <message>
        <source>The order was read again, and that does not tell whether it arrived.</source>
        <translation>已重新读取订单，但看不出操作是否已送达。</translation>
    </message>
    <message>
        <source>The order could not be read again either.</source>
        <translation>订单也未能重新读取。</translation>
    </message>
    <message>
        <source>It could not be looked up, because it is not known which order the line item belongs to.</source>
        <translation>无法查询，因为不知道该订单行属于哪个订单。</translation>
    </message>
    <message>
        <source>Don&apos;t repeat it before you know: look at the order again, or ask the other side.</source>
        <translation>在弄清情况之前请勿重复：请再次查看订单，或询问对方。</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>已发货。</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>已发货：跟踪号 %1。</translation>
    </message>
    <message>
        <source>It is cancelled already, and yet the server also shows a shipment.</source>
        <translation>已经取消，但服务器同时显示有发货。</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>已经取消。</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation already.</source>
        <translation>供应商已经拒绝取消。</translation>
    </message>
    <message>
        <source>Its cancellation is requested already.</source>
        <translation>此前已请求取消。</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>服务器没有说明原因。</translation>
    </message>
    <message>
        <source>The server shows it as “%1”.</source>
        <extracomment>%1 is a status in the server&apos;s own word</extracomment>
        <translation>服务器显示为“%1”。</translation>
    </message>
    <message>
        <source>The order does not have this line item.</source>
        <translation>订单中没有这个订单行。</translation>
    </message>
    <message>
        <source>The order has no line items. The server did not say why.</source>
        <translation>订单没有订单行。服务器没有说明原因。</translation>
    </message>
    <message>
        <source>Each line item: %1</source>
        <translation>每个订单行：%1</translation>
    </message>
    <message>
        <source>You took it back in time. Nothing was sent.</source>
        <translation>您及时撤回了。未发送任何内容。</translation>
    </message>
    <message>
        <source>The program ended before this was sent, and it is not sent now. Ask for it again if you still want it.</source>
        <translation>程序在发送之前已结束，现在也不会发送。如仍需要，请重新请求。</translation>
    </message>
    <message>
        <source>The program ended while this was being sent. It may have arrived or not.</source>
        <translation>程序在发送过程中结束。可能已送达，也可能没有。</translation>
    </message>
    <message>
        <source>Look at the order before you ask for it again.</source>
        <translation>再次请求之前，请先查看订单。</translation>
    </message>
    <message>
        <source>Another window of this program has taken it over, so nothing was sent from here.</source>
        <translation>本程序的另一个窗口已接手，因此这里未发送任何内容。</translation>
    </message>
    <message>
        <source>This outcome could not be written down yet.</source>
        <translation>此结果尚未能记录下来。</translation>
    </message>
    <message>
        <source>You decided to ask again.</source>
        <translation>您决定再次请求。</translation>
    </message>
    <message>
        <source>You closed it as it stood.</source>
        <translation>您已按当时的状态将其了结。</translation>
    </message>
    <message>
        <source>Several in a row have failed, so nothing more is sent for now.</source>
        <translation>连续几次失败，因此暂时不再发送。</translation>
    </message>
    <message>
        <source>It goes on by itself once the server can be read again.</source>
        <translation>一旦能重新读取服务器，就会自动继续。</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation is requested. The supplier has to confirm.</source>
        <translation>已重新读取订单：已请求取消。须由供应商确认。</translation>
    </message>
    <message>
        <source>The supplier has confirmed: it shows as cancelled.</source>
        <translation>供应商已确认：显示为已取消。</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation.</source>
        <translation>供应商已拒绝取消。</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation shows as rejected.</source>
        <translation>已重新读取订单：取消显示为已被拒绝。</translation>
    </message>
    <message>
        <source>The order was read again, and shows that it arrived.</source>
        <translation>已重新读取订单，显示操作已送达。</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>每隔几秒会自动重试。</translation>
    </message>
    <message>
        <source>It had not left this computer when sending was paused. It waits for its turn again.</source>
        <translation>暂停发送时，它尚未离开本机。现在重新排队等候。</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionsPane</name>
    <message>
        <source>Confirm cancellation</source>
        <translation>确认取消</translation>
    </message>
    <message>
        <source>Reject cancellation</source>
        <translation>拒绝取消</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>取消商品</translation>
    </message>
    <message>
        <source>Confirm cancellation: my part</source>
        <translation>确认取消：我的部分</translation>
    </message>
    <message>
        <source>Reject cancellation: my part</source>
        <translation>拒绝取消：我的部分</translation>
    </message>
    <message>
        <source>Confirm cancellation: this line</source>
        <translation>确认取消：此订单行</translation>
    </message>
    <message>
        <source>Reject cancellation: this line</source>
        <translation>拒绝取消：此订单行</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Act on the &amp;whole order instead</source>
        <translation>改为处理整个订单(&amp;W)</translation>
    </message>
    <message>
        <source>Lets go of the chosen line</source>
        <translation>放开所选的订单行</translation>
    </message>
    <message>
        <source>Chosen line: %1</source>
        <translation>所选订单行：%1</translation>
    </message>
    <message>
        <source>No line chosen: answers are for your whole part of the order</source>
        <translation>未选择订单行：答复适用于订单中您的整个部分</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>未选择订单行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deeds, why they are off</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityDetails</name>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>%1, PO %2</source>
        <comment>a deed, a PO number</comment>
        <translation>%1，采购单 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sign in to decide what becomes of it.</source>
        <translation>请登录，以决定如何处理。</translation>
    </message>
    <message>
        <source>It was asked for by another account (%1, at %2). Sign in there to decide what becomes of it.</source>
        <translation>这是由另一个账户请求的（%1，位于 %2）。请用该账户登录，以决定如何处理。</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityFilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of rows, their count</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a deed, an item</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>with a pasted token</source>
        <translation>使用粘贴的令牌</translation>
    </message>
    <message>
        <source>row %L1</source>
        <comment>of a list</comment>
        <translation>第 %L1 行</translation>
    </message>
    <message>
        <source>When it was asked for, in the time zone %1</source>
        <translation>请求的时间，时区为 %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>请求了什么</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>The order&apos;s PO number</source>
        <translation>订单的采购单号</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>进展如何</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since when it is in this state, in the time zone %1</source>
        <translation>从何时起处于此状态，时区为 %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>What happened, in whole sentences</source>
        <translation>发生了什么，用完整的句子说明</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What was noted with it; it is kept here and never sent</source>
        <translation>当时记下的内容；只保存在这里，从不发送</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>由谁请求</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Where it stood in a list that was acted on</source>
        <translation>在所处理的清单中的位置</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityWindow</name>
    <message>
        <source>&amp;Everybody on this computer</source>
        <translation>本机上的所有人(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to the order</source>
        <translation>转到订单(&amp;G)</translation>
    </message>
    <message>
        <source>Activity – Rescind</source>
        <translation>活动 – Rescind</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>PO number, reason, person, id or what came of it</source>
        <translation>采购单号、原因、人员、ID 或处理结果</translation>
    </message>
    <message>
        <source>Also what was asked for by other accounts and in the terminal</source>
        <translation>包括其他账户和终端中请求的内容</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Nothing of this kind was asked for</source>
        <translation>没有请求过此类操作</translation>
    </message>
    <message>
        <source>Take words out of the search, or press “All”.</source>
        <translation>请减少搜索词，或按“全部”。</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>尚未请求任何操作</translation>
    </message>
    <message>
        <source>What you ask to cancel, confirm or reject is listed here, with what became of it.</source>
        <translation>您请求取消、确认或拒绝的内容及其结果会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed, newest first</source>
        <translation>
            <numerusform>已列出 %Ln 条，最新的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked for by an item&apos;s id alone: which order that is in is not known.</source>
        <translation>当时只用商品的 ID 请求：不知道它属于哪个订单。</translation>
    </message>
    <message>
        <source>Shows the order in the main window (Enter)</source>
        <translation>在主窗口中显示订单（Enter）</translation>
    </message>
    <message numerus="yes">
        <source>That is too much for the clipboard: %Ln rows at most</source>
        <translation>
            <numerusform>剪贴板放不下：最多 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be copied</source>
        <translation>未能复制这些行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>已将 %Ln 行复制为表格</numerusform>
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
        <translation>账户类型未知</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>零售商</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
</context>
<context>
    <name>Rescind::AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>要添加的语言</translation>
    </message>
    <message>
        <source>Begin with the texts in</source>
        <translation>起始文本的语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Begin with the texts in</source>
        <translation>起始文本的语言(&amp;B)</translation>
    </message>
    <message>
        <source>Its texts begin as those of the other language, to be rewritten one by one. Dates and numbers are written in it at once.</source>
        <translation>其文本起初与另一种语言相同，之后可逐一改写。日期和数字会立即采用该语言的写法。</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>添加该语言</translation>
    </message>
    <message>
        <source>Don&apos;t add any</source>
        <translation>不添加</translation>
    </message>
</context>
<context>
    <name>Rescind::ApiError</name>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403).</source>
        <translation>%1表示您的账户无权执行此操作（403）。</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403): it needs the permission %2.</source>
        <translation>%1表示您的账户无权执行此操作（403）：需要权限 %2。</translation>
    </message>
    <message>
        <source>No address can be made of this identifier, so the server cannot be asked about it.</source>
        <translation>此标识无法构成地址，因此无法向服务器查询。</translation>
    </message>
    <message>
        <source>%1 has nothing there (404): it was not found, or the address is wrong.</source>
        <translation>%1在那里没有任何内容（404）：未找到，或地址有误。</translation>
    </message>
    <message>
        <source>%1 takes this from a retailer&apos;s account alone (409).</source>
        <translation>%1只接受零售商账户的此类操作（409）。</translation>
    </message>
    <message>
        <source>%1 takes this from a supplier&apos;s account alone (409).</source>
        <translation>%1只接受供应商账户的此类操作（409）。</translation>
    </message>
    <message>
        <source>%1 does not take this from your kind of account (409).</source>
        <translation>%1不接受您这类账户的此类操作（409）。</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done, and did not say why (422).</source>
        <translation>%1表示无法执行此操作，且没有说明原因（422）。</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>%1表示无法执行此操作（422）。</translation>
    </message>
    <message>
        <source>%1 pointed to another address instead of answering (%2).</source>
        <translation>%1没有答复，而是指向了另一个地址（%2）。</translation>
    </message>
    <message>
        <source>%1 pointed to %2 instead of answering (%3).</source>
        <translation>%1没有答复，而是指向了 %2（%3）。</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: it must begin with https://.</source>
        <translation>%1的地址无法使用：必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: %2</source>
        <translation>%1的地址无法使用：%2</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server.</source>
        <translation>以%1的身份应答的一方未能证明自己就是该服务器。</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server: %2</source>
        <translation>以%1的身份应答的一方未能证明自己就是该服务器：%2</translation>
    </message>
    <message>
        <source>%1 says that something is missing from the request (400).</source>
        <translation>%1表示请求中缺少内容（400）。</translation>
    </message>
    <message>
        <source>%1 did not accept who you are (401): the user name, the password or the token is wrong, or the token has expired.</source>
        <translation>%1不认可您的身份（401）：用户名、密码或令牌有误，或令牌已过期。</translation>
    </message>
    <message>
        <source>%1 does not take this kind of request there (405).</source>
        <translation>%1在那里不接受此类请求（405）。</translation>
    </message>
    <message>
        <source>%1 could not read the request (415).</source>
        <translation>%1无法读取该请求（415）。</translation>
    </message>
    <message>
        <source>%1 received too many requests and asks to wait (429).</source>
        <translation>%1收到的请求过多，要求稍候（429）。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation>%1自身发生故障（%2）。</translation>
    </message>
    <message>
        <source>%1 answered with a code that its documentation does not know (%2).</source>
        <translation>%1返回了其文档中没有的代码（%2）。</translation>
    </message>
    <message>
        <source>What answered as %1 is not the Crux Connect API: it sent something else, perhaps a web page.</source>
        <translation>以%1的身份应答的不是 Crux Connect API：它返回了别的内容，可能是网页。</translation>
    </message>
    <message>
        <source>%1 sent an answer of an undocumented form, so it could not be read.</source>
        <translation>%1返回的答复格式没有文档说明，因此无法读取。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off before its end.</source>
        <translation>%1的答复中途中断。</translation>
    </message>
    <message>
        <source>%1 sent more than such an answer may hold, so it was not read to its end.</source>
        <translation>%1发送的内容超出此类答复的上限，因此未读完。</translation>
    </message>
    <message>
        <source>Your network knows no computer named %1.</source>
        <translation>您的网络中没有名为 %1 的计算机。</translation>
    </message>
    <message>
        <source>Nothing at %1 takes calls: the connection was refused.</source>
        <translation>%1 没有接受连接：连接被拒绝。</translation>
    </message>
    <message>
        <source>This computer has no network by which it could reach %1.</source>
        <translation>本机没有可以到达 %1 的网络。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>与%1的连接在收到答复之前中断。</translation>
    </message>
    <message>
        <source>The proxy between you and %1 failed, or did not let the call through.</source>
        <translation>您与%1之间的代理出现故障，或没有放行该请求。</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time.</source>
        <translation>未能及时与%1建立连接。</translation>
    </message>
    <message>
        <source>Nothing more came from %1, so the call was ended.</source>
        <translation>%1不再传来数据，因此请求已终止。</translation>
    </message>
    <message>
        <source>The answer of %1 took too long, so the call was ended.</source>
        <translation>%1的答复耗时过长，因此请求已终止。</translation>
    </message>
    <message>
        <source>The call to %1 was stopped on this computer.</source>
        <translation>发往%1的请求已在本机停止。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, as the server asks</source>
        <comment>after: try again</comment>
        <translation>按服务器的要求在 %1后</translation>
    </message>
    <message>
        <source>in a few minutes</source>
        <comment>after: try again</comment>
        <translation>几分钟后</translation>
    </message>
    <message>
        <source>Try again %1.</source>
        <translation>请%1重试。</translation>
    </message>
    <message>
        <source>Refresh %1 and look what became of it before you do it again.</source>
        <translation>请刷新%1，先看清结果，再决定是否重做。</translation>
    </message>
    <message>
        <source>Sign in with a retailer&apos;s account, or ask the retailer to do it.</source>
        <translation>请用零售商账户登录，或请零售商来做。</translation>
    </message>
    <message>
        <source>Sign in with a supplier&apos;s account, or ask the supplier to do it.</source>
        <translation>请用供应商账户登录，或请供应商来做。</translation>
    </message>
    <message>
        <source>Sign in with the other kind of account, or ask its owner to do it.</source>
        <translation>请用另一类账户登录，或请其所有者来做。</translation>
    </message>
    <message>
        <source>%1 The words that came with it: “%2”</source>
        <translation>%1附带的原文：“%2”</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>The request may have arrived and been carried out; that could not be observed.</source>
        <translation>请求可能已送达并执行；这一点无法观察到。</translation>
    </message>
    <message>
        <source>The request arrived and was refused, so nothing was changed by it.</source>
        <translation>请求已送达，但不予受理，因此没有造成任何更改。</translation>
    </message>
    <message>
        <source>The request arrived; nothing was sent on to the other address.</source>
        <translation>请求已送达；没有向另一个地址转发任何内容。</translation>
    </message>
    <message>
        <source>The request arrived; whether it was carried out, the answer does not tell.</source>
        <translation>请求已送达；答复没有说明是否已执行。</translation>
    </message>
    <message>
        <source>This is a defect of Rescind and not your mistake; trying again will not help. Please report it.</source>
        <translation>这是 Rescind 的缺陷，不是您的错误；重试没有用。请报告此问题。</translation>
    </message>
    <message>
        <source>Sign in again, and check the user name and the password.</source>
        <translation>请重新登录，并检查用户名和密码。</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission, then sign in again.</source>
        <translation>请向您所在组织的管理员申请该权限，然后重新登录。</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission %1, then sign in again.</source>
        <translation>请向您所在组织的管理员申请权限 %1，然后重新登录。</translation>
    </message>
    <message>
        <source>Look for it in the list instead.</source>
        <translation>请改为在列表中查找。</translation>
    </message>
    <message>
        <source>Check what you looked for, then the server&apos;s address and release in the sign-in.</source>
        <translation>请先检查您查找的内容，再检查登录时的服务器地址和版本。</translation>
    </message>
    <message>
        <source>Refresh to see its present state: it may have shipped, or been cancelled or answered meanwhile.</source>
        <translation>请刷新以查看当前状态：期间可能已发货、已取消或已答复。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. On a public network, open its sign-in page in a web browser first.</source>
        <translation>请检查服务器的地址。如在公共网络中，请先在浏览器中打开其登录页面。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and release. If they are right, the API has changed: please report it.</source>
        <translation>请检查服务器的地址和版本。如果都正确，说明 API 已有变化：请报告此问题。</translation>
    </message>
    <message>
        <source>Ask for less at once, for example a shorter span of time.</source>
        <translation>请减少一次请求的内容，例如缩短时间范围。</translation>
    </message>
    <message>
        <source>Correct the server&apos;s address in the sign-in.</source>
        <translation>请在登录时更正服务器的地址。</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s address and your network connection.</source>
        <translation>请检查服务器地址的拼写和您的网络连接。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port; if they are right, it is not running at the moment.</source>
        <translation>请检查服务器的地址和端口；如果都正确，说明它目前没有运行。</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings, or ask who looks after your network.</source>
        <translation>请检查系统网络设置中的代理，或询问您的网络管理人员。</translation>
    </message>
    <message>
        <source>Do not go on. Check the server&apos;s address and this computer&apos;s clock, and ask who looks after your network.</source>
        <translation>请勿继续。请检查服务器的地址和本机的时钟，并询问您的网络管理人员。</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>请登录，然后重试。</translation>
    </message>
</context>
<context>
    <name>Rescind::Attention</name>
    <message>
        <source>While you were elsewhere: %1</source>
        <comment>how many of what</comment>
        <translation>您离开期间：%1</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>显示第一个</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchConfirmation</name>
    <message>
        <source>Real orders of real people</source>
        <translation>真实客户的真实订单</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list are left out, for the reasons shown.</source>
        <translation>
            <numerusform>由于所示原因，清单中有 %Ln 行不包括在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not always show whether a cancellation was requested. Go on only if you know of the requests.</source>
        <translation>服务器并不总是显示是否有取消请求。只有在您确知有这些请求时，才可继续。</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchFilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of rows, their count</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchModel</name>
    <message>
        <source>Several orders</source>
        <translation>多个订单</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>The row of the list, as a spreadsheet counts it</source>
        <translation>清单中的行号，与电子表格的行号一致</translation>
    </message>
    <message>
        <source>What stands in the list, letter for letter</source>
        <translation>清单中的内容，逐字照录</translation>
    </message>
    <message>
        <source>The PO number of the order that was found</source>
        <translation>所找到订单的采购单号</translation>
    </message>
    <message>
        <source>The line item it concerns; empty when it is the whole order</source>
        <translation>所涉及的订单行；若为整个订单则为空</translation>
    </message>
    <message>
        <source>What will become of it, or what became of it</source>
        <translation>将会有什么结果，或已有什么结果</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因以及应对办法</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>指定方式</translation>
    </message>
    <message>
        <source>The number or uuid that was written down when the list was sent; the list itself is not kept</source>
        <translation>发送清单时记下的编号或 UUID；清单本身不保存</translation>
    </message>
    <message>
        <source>Order had changed</source>
        <translation>订单已有变化</translation>
    </message>
    <message>
        <source>You took it out. It is not sent with this list.</source>
        <translation>您已将其移出。不会随此清单发送。</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchPlan</name>
    <message>
        <source>Row %1 names the same.</source>
        <translation>第 %1 行指的是同一个。</translation>
    </message>
    <message>
        <source>No order of yours has this PO number. Nothing is sent for it.</source>
        <translation>您没有使用此采购单号的订单。不会为其发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have this PO number: %1. Name the one you mean by its uuid.</source>
        <translation>
            <numerusform>有 %Ln 个订单使用此采购单号：%1。请用 UUID 指明您所指的订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your orders has this line item. Nothing is sent for it.</source>
        <translation>您的订单中没有这个订单行。不会为其发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchReport</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchSourcePane</name>
    <message>
        <source>&amp;Open a list…</source>
        <translation>打开清单(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>粘贴清单(&amp;P)</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>工作表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>打开清单</translation>
    </message>
    <message>
        <source>A CSV or XLSX file</source>
        <translation>CSV 或 XLSX 文件</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>粘贴清单</translation>
    </message>
    <message>
        <source>What the clipboard holds: a column, or any text with PO numbers or uuids</source>
        <translation>剪贴板中的内容：一列，或含有采购单号或 UUID 的任何文本</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>选择一列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>供您自己备查：Crux Connect 没有相应的字段，因此不会发送。</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>要做什么(&amp;W)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>原因（可选）(&amp;R)</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <translation>选择要做什么</translation>
    </message>
    <message>
        <source>Nothing: you may only look</source>
        <translation>无：您只能查看</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>清单 (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>您也可以将文件拖放到这里。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1：正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1：%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a target, passed over</source>
        <translation>
            <numerusform>%Ln 行没有目标，已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be taken</source>
        <translation>无法接受此清单</translation>
    </message>
    <message>
        <source>The selected orders</source>
        <translation>所选订单</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchVerdict</name>
    <message>
        <source>Will be sent</source>
        <translation>将发送</translation>
    </message>
    <message>
        <source>Already so, or already asked for</source>
        <translation>已是如此，或已经请求</translation>
    </message>
    <message>
        <source>Has shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Several orders have this PO number</source>
        <translation>多个订单使用此采购单号</translation>
    </message>
    <message>
        <source>Not yours to do</source>
        <translation>不归您处理</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>目前无法执行</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>重复列出</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Could not be looked up</source>
        <translation>未能查询</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchWindow</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)</source>
        <translation>
            <numerusform>请求取消 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)</source>
        <translation>
            <numerusform>请求取消 %Ln 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel my part of %Ln order(s)</source>
        <translation>
            <numerusform>确认：取消 %Ln 个订单中我的部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep my part of %Ln order(s)</source>
        <translation>
            <numerusform>拒绝：保留 %Ln 个订单中我的部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln item(s)</source>
        <translation>
            <numerusform>确认：取消 %Ln 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln item(s)</source>
        <translation>
            <numerusform>拒绝：保留 %Ln 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>请求取消 %Ln 个订单？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)?</source>
        <translation>
            <numerusform>请求取消 %Ln 个商品？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>确认取消 %Ln 个订单中您的部分？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>拒绝取消 %Ln 个订单中您的部分？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>确认取消 %Ln 个商品？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>拒绝取消 %Ln 个商品？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln 个请求将发给供应商，由其确认或拒绝。一经发送，无法撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you confirm is cancelled for good. What has been sent can&apos;t be taken back.</source>
        <translation>您确认的内容将被永久取消。一经发送，无法撤回。</translation>
    </message>
    <message>
        <source>What you reject stands as it was ordered. What has been sent can&apos;t be taken back.</source>
        <translation>您拒绝取消的内容将按原订单保留。一经发送，无法撤回。</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>全部保持原样</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>暂不答复</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Batch rows</source>
        <translation>批处理行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all rows as a table</source>
        <translation>将所有行复制为表格</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>另一份清单(&amp;L)</translation>
    </message>
    <message>
        <source>Reads what would become of each row. Nothing is sent by it.</source>
        <translation>读取每一行将会有什么结果。此过程不发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet. What has been sent goes on to its result.</source>
        <translation>撤回尚未发送的内容。已发送的会继续直到有结果。</translation>
    </message>
    <message>
        <source>Act on a list – %1 – Rescind</source>
        <translation>处理清单 – %1 – Rescind</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>身份：%1</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <comment>a person, an organisation</comment>
        <translation>身份：%1，%2</translation>
    </message>
    <message>
        <source>%1: looking up what would become of each row</source>
        <translation>%1：正在查询每一行将会有什么结果</translation>
    </message>
    <message>
        <source>Nothing is sent by this.</source>
        <translation>此过程不发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of the rows can be sent</source>
        <translation>
            <numerusform>%1：有 %Ln 行可以发送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none of the rows can be sent</source>
        <translation>%1：没有可以发送的行</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What has been sent goes on to its result.</source>
        <translation>正在停止：不再发送。已发送的会继续直到有结果。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet: it leaves in a moment. Stop takes it back.</source>
        <translation>尚未发送任何内容：即将发出。“停止”可将其撤回。</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>关闭此窗口后仍会继续。</translation>
    </message>
    <message>
        <source>This list was begun when the program ran before.</source>
        <translation>此清单是程序上次运行时开始的。</translation>
    </message>
    <message>
        <source>%1: the list is done</source>
        <translation>%1：清单已完成</translation>
    </message>
    <message>
        <source>Each row shows what became of it.</source>
        <translation>每一行都显示其结果。</translation>
    </message>
    <message>
        <source>Signing in. Nothing can be sent until then.</source>
        <translation>正在登录。在此之前无法发送任何内容。</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Each order of the list is read once.</source>
        <translation>清单中的每个订单读取一次。</translation>
    </message>
    <message>
        <source>The list is read</source>
        <translation>清单已读取</translation>
    </message>
    <message>
        <source>Check it: you will see what would become of each row before anything is sent.</source>
        <translation>请检查清单：发送之前，您会看到每一行将会有什么结果。</translation>
    </message>
    <message>
        <source>Choose what to do with it.</source>
        <translation>请选择如何处理。</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>尚无清单</translation>
    </message>
    <message>
        <source>Open or drop a CSV or XLSX file, or paste PO numbers or uuids. You will see what would become of each row before anything is sent.</source>
        <translation>打开或拖入 CSV 或 XLSX 文件，或粘贴采购单号或 UUID。发送之前，您会看到每一行将会有什么结果。</translation>
    </message>
    <message>
        <source>Send only the refused again (%1)…</source>
        <translation>只重新发送不予受理的（%1）…</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>检查 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
    <message>
        <source>The rows were copied as a table.</source>
        <translation>这些行已复制为表格。</translation>
    </message>
    <message>
        <source>Stop takes back what has not been sent yet.</source>
        <translation>“停止”可撤回尚未发送的内容。</translation>
    </message>
    <message>
        <source>Several lists</source>
        <translation>多份清单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, not sent.</source>
        <translation>
            <numerusform>%Ln 个在等待，未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected orders were not taken</source>
        <translation>未接收所选订单</translation>
    </message>
    <message>
        <source>The results of another list are still here. Press “Another list”, and choose them again.</source>
        <translation>这里仍是另一份清单的结果。请按“另一份清单”，然后重新选择。</translation>
    </message>
    <message>
        <source>Another list is under way. Wait until it has come to its end, and choose them again.</source>
        <translation>另一份清单正在处理。请等它结束，然后重新选择。</translation>
    </message>
    <message>
        <source>Rows that are taken out are not sent with this list (Delete)</source>
        <translation>移出的行不会随此清单发送（Del）</translation>
    </message>
    <message>
        <source>Batch preview</source>
        <translation>批处理预览</translation>
    </message>
    <message>
        <source>Batch progress</source>
        <translation>批处理进度</translation>
    </message>
    <message>
        <source>Act on a list</source>
        <translation>处理清单</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Choose a group to see its rows; select rows to take them out.</source>
        <translation>尚未发送任何内容。选择一个分组可查看其中的行；选中行可将其移出。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln row(s) out</source>
        <translation>
            <numerusform>移出 %Ln 行(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pu&amp;t %Ln row(s) back</source>
        <translation>
            <numerusform>放回 %Ln 行(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take rows out</source>
        <translation>移出行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Rescind::CacheError</name>
    <message>
        <source>The local copy of the orders, %1, cannot be opened, or is not private to you. Check that the file and its folder are yours and no links.</source>
        <translation>订单的本地副本 %1 无法打开，或并非仅供您访问。请检查该文件及其文件夹是否属于您，且不是链接。</translation>
    </message>
    <message>
        <source>Another program has the local copy of the orders open. Close it to use the copy here.</source>
        <translation>另一个程序打开了订单的本地副本。请关闭该程序，以便在此使用副本。</translation>
    </message>
    <message>
        <source>The local copy of the orders was damaged and has been begun afresh. It fills again from the server; nothing that was asked for is lost.</source>
        <translation>订单的本地副本已损坏，已重新建立。它会从服务器重新填充；您请求过的内容没有丢失。</translation>
    </message>
    <message>
        <source>There is no room for the local copy of the orders, %1. Make room on the disk.</source>
        <translation>没有空间存放订单的本地副本 %1。请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The local copy of the orders, %1, cannot be written to. Make the file and its folder writable.</source>
        <translation>无法写入订单的本地副本 %1。请将该文件及其文件夹设为可写。</translation>
    </message>
    <message>
        <source>Reading or writing the local copy of the orders, %1, failed. Check the disk.</source>
        <translation>读取或写入订单的本地副本 %1 失败。请检查磁盘。</translation>
    </message>
    <message>
        <source>The local copy of the orders cannot be encrypted, so none is kept.</source>
        <translation>订单的本地副本无法加密，因此不保存副本。</translation>
    </message>
    <message>
        <source>The local copy of the orders is not open.</source>
        <translation>订单的本地副本未打开。</translation>
    </message>
</context>
<context>
    <name>Rescind::Cancellation</name>
    <message>
        <source>No cancellation shown</source>
        <translation>未显示取消</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>供应商已拒绝</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not known: the server shows no lines</source>
        <translation>未知：服务器未显示订单行</translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %Ln line(s)</source>
        <translation>
            <numerusform>%1/%Ln 个订单行未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed: %1 rejected, %2 requested, %3 cancelled</source>
        <translation>混合：%1 个已拒绝，%2 个已请求，%3 个已取消</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>已拒绝取消</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>已请求取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines cancelled</source>
        <translation>
            <numerusform>%1/%Ln 个订单行已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
</context>
<context>
    <name>Rescind::CaseSheet</name>
    <message>
        <source>somebody with a token</source>
        <translation>持有令牌的某人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their organisation</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Made on %1 by %2, on: %3</source>
        <comment>a time, who, the kind of server</comment>
        <translation>由 %2 于 %1 制作，位于：%3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a deed, how far it has come, when</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, the server&apos;s words</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>本机没有请求</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>服务器未显示此订单有订单行。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>服务器称</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>我方请求</translation>
    </message>
    <message>
        <source> (answer %1)</source>
        <comment>an HTTP status</comment>
        <translation>（答复 %1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, an explanation</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <translation>服务器的答复</translation>
    </message>
    <message>
        <source>a look at the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, a line item</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>A parcel was recorded for %1: %2</source>
        <comment>a line item, a tracking number</comment>
        <translation>已为 %1 登记一个包裹：%2</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>无跟踪号</translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>订单已创建</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器称：%1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What was asked for from this computer could not be read: %1</source>
        <translation>无法读取从本机请求的内容：%1</translation>
    </message>
    <message>
        <source>Only what was asked for from this computer is known here, and what the server shows. When a supplier answered, or what was asked for elsewhere, the server does not tell.</source>
        <translation>这里只知道从本机请求的内容和服务器显示的内容。供应商何时答复，或在别处请求过什么，服务器不会说明。</translation>
    </message>
    <message>
        <source>Case sheet: PO number %1</source>
        <translation>案例单：采购单号 %1</translation>
    </message>
    <message>
        <source>As the server said on %1</source>
        <translation>服务器于 %1 所示</translation>
    </message>
    <message>
        <source>Line item: %1</source>
        <translation>订单行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line item(s) are not told of in full here.</source>
        <translation>
            <numerusform>另有 %Ln 个订单行未在此详述。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>服务器未显示订单行</translation>
    </message>
    <message>
        <source>we asked: %1</source>
        <translation>我方请求：%1</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln line item(s)</source>
        <translation>
            <numerusform>%Ln 个订单行的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>As the server said on %1 or later</source>
        <translation>服务器于 %1 或之后所示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Rescind::ChipLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what, state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandLine</name>
    <message>
        <source>Open the sign-in for this server.</source>
        <translation>打开此服务器的登录窗口。</translation>
    </message>
    <message>
        <source>The release of the API: timp or v1.</source>
        <translation>API 的版本：timp 或 v1。</translation>
    </message>
    <message>
        <source>Try everything: start a sandbox on this machine and sit down in it as the retailer.</source>
        <translation>试用全部功能：在本机启动沙盒，并以零售商的身份入座。</translation>
    </message>
    <message>
        <source>Further arguments for the sandbox, such as &quot;--orders 500&quot;.</source>
        <translation>沙盒的其他参数，例如“--orders 500”。</translation>
    </message>
    <message>
        <source>In the sandbox, whose seat to take first: retailer, supplier, support, or a user name.</source>
        <translation>在沙盒中先占用谁的席位：retailer、supplier、support 或某个用户名。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>Rescind: review and act on order cancellations in the Crux Connect network.</source>
        <translation>Rescind：查看并处理 Crux Connect 网络中的订单取消。</translation>
    </message>
    <message>
        <source>This can&apos;t be understood: %1</source>
        <translation>无法理解：%1</translation>
    </message>
    <message>
        <source>The release is timp or v1, not %1.</source>
        <translation>版本应为 timp 或 v1，而不是 %1。</translation>
    </message>
    <message>
        <source>The colour scheme is light, dark or system, not %1.</source>
        <translation>配色方案应为 light、dark 或 system，而不是 %1。</translation>
    </message>
    <message>
        <source>--sandbox starts a server of its own: leave --server out.</source>
        <translation>--sandbox 会启动自己的服务器：请去掉 --server。</translation>
    </message>
    <message>
        <source>--keep-days is a number of days, not %1.</source>
        <translation>--keep-days 应为天数，而不是 %1。</translation>
    </message>
    <message>
        <source>Keep no order longer than this after it was made; 0 keeps all. As in the preferences unless told.</source>
        <translation>订单在创建后的保存天数上限；0 表示全部保存。未指定时以首选项为准。</translation>
    </message>
    <message>
        <source>An order to show, in the window that is open already: rescind://order/UUID or rescind://po/NUMBER.</source>
        <translation>要在已打开的窗口中显示的订单：rescind://order/UUID 或 rescind://po/采购单号。</translation>
    </message>
    <message>
        <source>One link at a time: %1 is one too many.</source>
        <translation>一次只能用一个链接：%1 是多余的。</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>目前不可用：%1</translation>
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
        <translation>目前无法执行。</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandsModel</name>
    <message>
        <source>key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>不可用：%1</translation>
    </message>
</context>
<context>
    <name>Rescind::ConfirmationDialog</name>
    <message>
        <source>For example: customer changed mind</source>
        <translation>例如：客户改变主意</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>原因（可选）(&amp;R)</translation>
    </message>
    <message>
        <source>Real orders of real people</source>
        <translation>真实客户的真实订单</translation>
    </message>
    <message>
        <source>PO number %1</source>
        <translation>采购单号 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a PO number, a customer</comment>
        <translation>%1，客户：%2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>订单行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln 个订单行不包括在内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个订单行</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>The order has changed while you were looking at it</source>
        <translation>在您查看期间，订单已有变化</translation>
    </message>
    <message>
        <source>Look at the lines again before you decide.</source>
        <translation>作决定之前，请再次查看订单行。</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>我已查看</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>目前无法执行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>另外 %Ln 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the whole order?</source>
        <translation>请求取消整个订单？</translation>
    </message>
    <message>
        <source>Ask to cancel this item?</source>
        <translation>请求取消此商品？</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of the order?</source>
        <translation>确认取消订单中您的部分？</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of the order?</source>
        <translation>拒绝取消订单中您的部分？</translation>
    </message>
    <message>
        <source>Confirm the cancellation of this item?</source>
        <translation>确认取消此商品？</translation>
    </message>
    <message>
        <source>Reject the cancellation of this item?</source>
        <translation>拒绝取消此商品？</translation>
    </message>
    <message>
        <source>The request goes to the supplier, who confirms or rejects it. It can&apos;t be taken back.</source>
        <translation>请求将发给供应商，由其确认或拒绝。请求无法撤回。</translation>
    </message>
    <message>
        <source>The request goes to %1, who may confirm or reject. It can&apos;t be taken back.</source>
        <translation>请求将发给 %1，对方可以确认或拒绝。请求无法撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) will be cancelled for good. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln 个订单行将被永久取消。此操作无法撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cancellation of %Ln line(s) is refused, and the order stands. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>将拒绝取消 %Ln 个订单行，订单继续有效。此操作无法撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln line(s)</source>
        <translation>
            <numerusform>请求取消 %Ln 个订单行</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the item</source>
        <translation>请求取消该商品</translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln line(s)</source>
        <translation>
            <numerusform>确认：取消 %Ln 个订单行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln line(s)</source>
        <translation>
            <numerusform>拒绝：保留 %Ln 个订单行</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm: cancel the item</source>
        <translation>确认：取消该商品</translation>
    </message>
    <message>
        <source>Reject: keep the item</source>
        <translation>拒绝：保留该商品</translation>
    </message>
    <message>
        <source>Leave the order as it is</source>
        <translation>订单保持原样</translation>
    </message>
    <message>
        <source>Leave the item as it is</source>
        <translation>商品保持原样</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>暂不答复</translation>
    </message>
    <message>
        <source>The server does not show that a cancellation was requested, and it documents no way to show it. We can&apos;t know whether one was. Go on only if you know of the request from elsewhere.</source>
        <translation>服务器没有显示有取消请求，也没有文档说明会如何显示。我们无从得知是否有过请求。只有在您从别处确知有此请求时，才可继续。</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %Ln line(s)</source>
        <translation>
            <numerusform>涉及 %Ln 个订单行</numerusform>
        </translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>供您自己备查：Crux Connect 没有相应的字段，因此不会发送。</translation>
    </message>
    <message>
        <source>For example: not packed yet</source>
        <translation>例如：尚未打包</translation>
    </message>
    <message>
        <source>For example: already shipped</source>
        <translation>例如：已经发货</translation>
    </message>
    <message>
        <source>&amp;Known from elsewhere: until I quit, let one key decide without this question</source>
        <translation>我已从别处得知：在退出程序之前，按一个键即作决定，不再询问(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectDialog</name>
    <message>
        <source>&amp;Name the server, which is none of the well-known ones</source>
        <translation>列出服务器名称（它不是常用的服务器）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>另存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Report a defect</source>
        <translation>报告缺陷</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>将报告另存为文件</translation>
    </message>
    <message>
        <source>This is the whole report. Write what happened on top, and take out what nobody needs to know. The program put no names, numbers of orders, addresses, passwords or paths into it; please leave them out as well.</source>
        <translation>这是完整的报告。请在开头写明发生了什么，并删去无需他人知道的内容。程序没有写入姓名、订单号、地址、密码或路径；也请您不要写入。</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Put the report into the project’s issue tracker, or give it to whoever gave you this program. What concerns security belongs into no public place: the handbook says how to report it.</source>
        <translation>报告不会自动发送。请将其提交到项目的问题跟踪系统，或交给向您提供本程序的人。涉及安全的问题不应公开：手册中说明了如何报告。</translation>
    </message>
    <message>
        <source>It seems to hold something private: %1.</source>
        <translation>其中似乎含有隐私内容：%1。</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>报告已复制</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Defect %1</source>
        <comment>a file&apos;s name; a date</comment>
        <translation>缺陷 %1</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectReport</name>
    <message>
        <source>What I did:</source>
        <translation>我做了什么：</translation>
    </message>
    <message>
        <source>What I expected:</source>
        <translation>我期望的结果：</translation>
    </message>
    <message>
        <source>What happened instead:</source>
        <translation>实际发生的情况：</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>您的主文件夹</translation>
    </message>
    <message>
        <source>your user name</source>
        <translation>您的用户名</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>a long number, as PO and telephone numbers are</source>
        <translation>像采购单号或电话号码那样的长数字</translation>
    </message>
    <message>
        <source>the id of an order or an item</source>
        <translation>订单或商品的标识</translation>
    </message>
</context>
<context>
    <name>Rescind::Desktop</name>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the password. That is tried again when this program starts next time.</source>
        <translation>它未能证明已忘记密码。下次启动本程序时会再次尝试。</translation>
    </message>
    <message>
        <source>The keychain did not do as asked</source>
        <translation>密钥串没有按要求执行</translation>
    </message>
    <message>
        <source>The sandbox has ended</source>
        <translation>沙盒已结束</translation>
    </message>
    <message>
        <source>The sandbox could not be started</source>
        <translation>无法启动沙盒</translation>
    </message>
    <message>
        <source>%1
Start it anew, or quit and look whether rescind-sandbox lies beside this program.</source>
        <translation>%1
请重新启动它，或退出程序并检查 rescind-sandbox 是否与本程序在同一位置。</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>This seat could not be taken</source>
        <translation>未能占用此席位</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retailer: %1</source>
        <translation>零售商：%1</translation>
    </message>
    <message>
        <source>Supplier: %1, %2</source>
        <comment>user, organisation</comment>
        <translation>供应商：%1，%2</translation>
    </message>
    <message>
        <source>Support desk: %1</source>
        <translation>客服：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, user</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody could be signed in</source>
        <translation>未能登录任何用户</translation>
    </message>
    <message>
        <source>Sign in otherwise</source>
        <translation>换一种方式登录</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the key of the orders. The orders themselves are gone; the key is tried again when this program starts next time.</source>
        <translation>它未能证明已忘记订单的密钥。订单本身已删除；下次启动本程序时会再次尝试处理密钥。</translation>
    </message>
    <message>
        <source>The orders that were kept could not be removed</source>
        <translation>未能移除所保存的订单</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when. Nothing can be asked for until you are signed in. That is tried again by itself.</source>
        <translation>您看到的是先前读取的内容；每个订单都注明了时间。登录之前无法请求任何操作。程序会自动重试登录。</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ExportError</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged. Choose another place, or make room.</source>
        <translation>无法写入“%1”：%2。原有内容没有改变。请选择其他位置，或腾出空间。</translation>
    </message>
    <message>
        <source>The report has more rows than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>报告的行数超过了电子表格的上限。未写入任何内容。请另存为 CSV。</translation>
    </message>
    <message>
        <source>The report has more columns than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>报告的列数超过了电子表格的上限。未写入任何内容。请另存为 CSV。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together: %1. Nothing was written. Save it as CSV.</source>
        <translation>无法生成电子表格：%1。未写入任何内容。请另存为 CSV。</translation>
    </message>
    <message>
        <source>there is no room in %1</source>
        <translation>%1 中没有空间</translation>
    </message>
    <message>
        <source>the printer does not take it</source>
        <translation>打印机不接受</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportError</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <extracomment>%1 is a list of the names of columns or sheets</extracomment>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than any real list would.</source>
        <translation>电子表格解压后大于任何真实的清单。</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>清单超过 %1 行。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
    <message>
        <source>The list has more than %1 cells.</source>
        <translation>清单超过 %1 个单元格。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters.</source>
        <translation>第 %1 行中有一个单元格超过 %2 个字符。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>文本超过 %1 个字符。</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>清单是空的。</translation>
    </message>
    <message>
        <source>This is neither a text with a table in it nor a spreadsheet.</source>
        <translation>这既不是含有表格的文本，也不是电子表格。</translation>
    </message>
    <message>
        <source>The text is damaged or was cut off: not all of it is Unicode.</source>
        <translation>文本已损坏或被截断：并非全部是 Unicode。</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>第 %1 行中有一个引号没有闭合。</translation>
    </message>
    <message>
        <source>This is an archive, not a spreadsheet.</source>
        <translation>这是压缩包，不是电子表格。</translation>
    </message>
    <message>
        <source>This is a spreadsheet of the old XLS kind, or one with a password.</source>
        <translation>这是旧式 XLS 电子表格，或带有密码的电子表格。</translation>
    </message>
    <message>
        <source>This is a spreadsheet of a kind that can&apos;t be read here.</source>
        <translation>此处无法读取这种电子表格。</translation>
    </message>
    <message>
        <source>The spreadsheet is protected with a password.</source>
        <translation>电子表格受密码保护。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was cut off.</source>
        <translation>电子表格已损坏或被截断。</translation>
    </message>
    <message>
        <source>The spreadsheet holds a document type definition. Spreadsheet programs write none; attackers do.</source>
        <translation>电子表格包含文档类型定义。电子表格程序不会写入这种定义，攻击者才会。</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”.</source>
        <translation>电子表格中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>It could not be told which column names what is meant.</source>
        <translation>无法判断哪一列指明了所指的对象。</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>清单中没有列“%1”。</translation>
    </message>
    <message>
        <source>More than one column could be the one that names what is meant.</source>
        <translation>可能有不止一列指明了所指的对象。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Choose an ordinary file that you may read.</source>
        <translation>请选择您有权读取的普通文件。</translation>
    </message>
    <message>
        <source>Split it into several lists.</source>
        <translation>请将其拆分为几份清单。</translation>
    </message>
    <message>
        <source>Keep only the columns that are needed.</source>
        <translation>请只保留需要的列。</translation>
    </message>
    <message>
        <source>Shorten it, and see whether a quotation mark before it is not closed.</source>
        <translation>请缩短内容，并检查前面是否有未闭合的引号。</translation>
    </message>
    <message>
        <source>Choose a list with at least one row.</source>
        <translation>请选择至少有一行的清单。</translation>
    </message>
    <message>
        <source>Save the list as CSV or XLSX.</source>
        <translation>请将清单保存为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password, or as CSV.</source>
        <translation>请保存为不带密码的 XLSX，或保存为 CSV。</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8”.</source>
        <translation>请重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Close or remove it, or save the list again from the spreadsheet program.</source>
        <translation>请将其闭合或删除，或从电子表格程序中重新保存清单。</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>请保存为不带密码的文件。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it again as XLSX or CSV.</source>
        <translation>请在电子表格程序中打开，并重新保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>请选择其中一个工作表。</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>请选择列。</translation>
    </message>
    <message>
        <source>There is nothing in the sheet “%1”.</source>
        <translation>工作表“%1”是空的。</translation>
    </message>
    <message>
        <source>Choose another of its sheets.</source>
        <translation>请选择其中另一个工作表。</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportWarning</name>
    <message>
        <source>The text is not Unicode and was read as Western European (Windows-1252). Check special characters.</source>
        <translation>文本不是 Unicode，已按西欧编码（Windows-1252）读取。请检查特殊字符。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with a formula that was never calculated were read as empty.</source>
        <translation>
            <numerusform>%Ln 个单元格的公式从未计算过，已按空单元格读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further sheet(s) were not read.</source>
        <translation>
            <numerusform>另外 %Ln 个工作表未读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Table</name>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Unreadable</name>
    <message>
        <source>This looks like a uuid with characters too many or missing. Copy it again.</source>
        <translation>这看起来像 UUID，但字符多了或少了。请重新复制。</translation>
    </message>
    <message>
        <source>This is not a uuid, and line items are named by nothing else.</source>
        <translation>这不是 UUID，而订单行只能用 UUID 指明。</translation>
    </message>
    <message>
        <source>There are invisible characters or line breaks in it. Type it again.</source>
        <translation>其中有不可见字符或换行。请重新输入。</translation>
    </message>
    <message>
        <source>This is too long for a number. Keep only the number in the cell.</source>
        <translation>这作为编号太长。请在单元格中只保留编号。</translation>
    </message>
    <message>
        <source>This is an address or markup. Keep only the number in the cell.</source>
        <translation>这是地址或标记语言。请在单元格中只保留编号。</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number, and its last digits are lost. Format the column as text, and type it again.</source>
        <translation>电子表格缩短了此编号，末尾几位已丢失。请将该列设为文本格式，并重新输入。</translation>
    </message>
    <message>
        <source>The spreadsheet says that this is a date. Format the column as text, and type the number again.</source>
        <translation>电子表格将其视为日期。请将该列设为文本格式，并重新输入编号。</translation>
    </message>
    <message>
        <source>This is TRUE or FALSE, not a number.</source>
        <translation>这是 TRUE 或 FALSE，不是编号。</translation>
    </message>
    <message>
        <source>The spreadsheet could not calculate this cell. Type its value.</source>
        <translation>电子表格无法计算此单元格。请输入其值。</translation>
    </message>
    <message>
        <source>It can&apos;t be read which order this line item belongs to.</source>
        <translation>无法读出此订单行属于哪个订单。</translation>
    </message>
</context>
<context>
    <name>Rescind::ExportDialog</name>
    <message>
        <source>&amp;order</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;line item</source>
        <translation>订单行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>导出订单</translation>
    </message>
    <message>
        <source>The s&amp;elected orders: none is selected</source>
        <translation>所选订单：未选择(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;elected order(s)</source>
        <translation>
            <numerusform>所选的 %Ln 个订单(&amp;E)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) that the table &amp;shows, in its sequence</source>
        <translation>
            <numerusform>表格所示的全部 %Ln 个订单，按表格顺序(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV or Excel. The file will hold customers&apos; names; only you will be able to read it.</source>
        <translation>CSV 或 Excel。文件将包含客户姓名；只有您能读取。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>每行对应一个</translation>
    </message>
    <message>
        <source>Export orders to</source>
        <translation>导出订单到</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>Line items %1</source>
        <translation>订单行 %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s)</source>
        <translation>
            <numerusform>%Ln/%1 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>导出已停止；未写入文件</translation>
    </message>
    <message>
        <source>The orders were not exported</source>
        <translation>订单未导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>已导出 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are not in the file: they were removed meanwhile, or could not be read.</source>
        <translation>
            <numerusform>%Ln 个订单不在文件中：期间已被移除，或无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::FactSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln character(s)</source>
        <translation>
            <numerusform>显示全部 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of: %1</source>
        <translation>显示全部内容：%1</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Follow it at %1…</source>
        <comment>a carrier</comment>
        <translation>在 %1 跟踪…</translation>
    </message>
    <message>
        <source>Follow parcel %1 at %2</source>
        <comment>tracking number, carrier</comment>
        <translation>在 %2 跟踪包裹 %1</translation>
    </message>
    <message>
        <source>Asks first, then opens %1 in the browser</source>
        <translation>先询问，再在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>Copy tracking number</source>
        <translation>复制跟踪号</translation>
    </message>
    <message>
        <source>Copy tracking number %1</source>
        <translation>复制跟踪号 %1</translation>
    </message>
</context>
<context>
    <name>Rescind::FieldParts</name>
    <message>
        <source>Clear the field</source>
        <translation>清空字段</translation>
    </message>
</context>
<context>
    <name>Rescind::FindingBar</name>
    <message>
        <source>Filters in force</source>
        <translation>生效的筛选条件</translation>
    </message>
    <message>
        <source>What could not be understood</source>
        <translation>未能理解的内容</translation>
    </message>
    <message>
        <source>In: %1</source>
        <comment>a view that is searched</comment>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Search all orders instead of “%1”</source>
        <translation>改为搜索所有订单，而不只是“%1”</translation>
    </message>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>移除筛选条件“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) from the pasted text</source>
        <translation>
            <numerusform>粘贴的文本中有 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for what is not here: %1</source>
        <comment>PO numbers</comment>
        <translation>正在向服务器查询此处没有的：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found here: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>此处未找到 %Ln 个：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found, at the server either: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>未找到 %Ln 个，服务器上也没有：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the server</source>
        <comment>for orders not found here</comment>
        <translation>询问服务器</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>for orders not found</comment>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>which orders are listed</comment>
        <translation>
            <numerusform>%1：%Ln 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::GatewayRoute</name>
    <message>
        <source>No address was given.</source>
        <translation>未提供地址。</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>这不是有效的地址。</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>地址以 https:// 开头。</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>只能使用 https:// 地址。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>地址中没有主机名。</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>不能使用端口 0。</translation>
    </message>
    <message>
        <source>User name and password do not belong into the address.</source>
        <translation>用户名和密码不应写在地址中。</translation>
    </message>
    <message>
        <source>The address ends after the host and the port.</source>
        <translation>地址到主机和端口为止。</translation>
    </message>
    <message>
        <source>The address has no path: the release is chosen by itself.</source>
        <translation>地址不含路径：版本需单独选择。</translation>
    </message>
    <message>
        <source>Without encryption (http://) only this very computer can be reached. Use https://.</source>
        <translation>不加密（http://）时只能访问本机。请使用 https://。</translation>
    </message>
</context>
<context>
    <name>Rescind::GeneralPage</name>
    <message>
        <source>&amp;Tell me on the desktop while I don&apos;t look at the window</source>
        <translation>我没有看着窗口时，在桌面上通知我(&amp;T)</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, with the number of what is new</source>
        <translation>在托盘中显示图标及新事项的数量(&amp;I)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>They say how many requests, answers and reminders there are, never whose. Everything they tell is in the window as well.</source>
        <translation>通知只说明有多少请求、答复和提醒，从不说明是谁的。通知的所有内容在窗口中也能看到。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is neither an icon nor a notification.</source>
        <translation>此桌面没有托盘，因此既没有图标，也没有通知。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>no undo</source>
        <translation>不可撤消</translation>
    </message>
    <message>
        <source>Time to &amp;undo</source>
        <translation>可撤消时间(&amp;U)</translation>
    </message>
    <message>
        <source>So long a deed waits before it leaves, and can be taken back. What waits already is not affected.</source>
        <translation>操作在发出之前等待这么久，期间可以撤回。已在等待的操作不受影响。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>all orders</source>
        <translation>所有订单</translation>
    </message>
    <message>
        <source>&amp;Keep orders made within</source>
        <translation>保留创建于此期限内的订单(&amp;K)</translation>
    </message>
    <message>
        <source>Older ones are neither read nor kept on this computer. Those that are kept go after the next refresh.</source>
        <translation>更早的订单不会在本机读取或保存。已保存的会在下次刷新后移除。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>Rescind::Guidance</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Report a defect…</source>
        <translation>报告缺陷(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Rescind::HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Handbook – Rescind</source>
        <translation>手册 – Rescind</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>To where you were before (Alt+Left)</source>
        <translation>回到之前的位置 (Alt+Left)</translation>
    </message>
    <message>
        <source>To where you came back from (Alt+Right)</source>
        <translation>到您返回之前的位置 (Alt+Right)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>This page is not there in your language yet.</source>
        <translation>此页面尚无您的语言版本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <comment>in the handbook that hold the words searched for</comment>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the handbook has these words.</source>
        <translation>手册中没有包含这些词的内容。</translation>
    </message>
</context>
<context>
    <name>Rescind::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does, the key</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The server&apos;s words do not speak of a cancellation.</source>
        <translation>服务器的原文没有提到取消。</translation>
    </message>
    <message>
        <source>The server shows a request; the supplier has not answered.</source>
        <translation>服务器显示有请求；供应商尚未答复。</translation>
    </message>
    <message>
        <source>The supplier has confirmed.</source>
        <translation>供应商已确认。</translation>
    </message>
    <message>
        <source>The supplier has said no.</source>
        <translation>供应商没有同意。</translation>
    </message>
    <message>
        <source>Some lines of the order are cancelled, others are not.</source>
        <translation>订单的部分订单行已取消，其他没有。</translation>
    </message>
    <message>
        <source>Some requests were rejected, others are open or confirmed.</source>
        <translation>部分请求已被拒绝，其他仍待答复或已确认。</translation>
    </message>
    <message>
        <source>Every line has shipped.</source>
        <translation>每个订单行都已发货。</translation>
    </message>
    <message>
        <source>The server said nothing that can be read. Nobody is to guess.</source>
        <translation>服务器没有给出可读的内容。不应猜测。</translation>
    </message>
    <message>
        <source>What the server says and what you asked for are shown apart. Only reading changes the first, only your own deeds the second.</source>
        <translation>服务器所述与您所请求的分开显示。前者只因读取而改变，后者只因您自己的操作而改变。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rescind %1</source>
        <translation>Rescind %1</translation>
    </message>
    <message>
        <source>Review and act on order cancellations in the Crux Connect network.</source>
        <translation>查看并处理 Crux Connect 网络中的订单取消。</translation>
    </message>
    <message>
        <source>Not made, endorsed or supported by the operator of that network.</source>
        <translation>并非由该网络的运营方制作、认可或支持。</translation>
    </message>
    <message>
        <source>© 2026 The Rescind authors. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>© 2026 Rescind 作者。依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件；不附带任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2. Uses QtKeychain, simdjson and expected.</source>
        <translation>使用 Qt %1 构建，运行于 Qt %2。使用了 QtKeychain、simdjson 和 expected。</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightModel</name>
    <message>
        <source>No orders are behind it</source>
        <translation>没有对应的订单</translation>
    </message>
    <message numerus="yes">
        <source>Enter or a double click shows the %Ln order(s) behind it</source>
        <translation>
            <numerusform>按 Enter 或双击可显示对应的 %Ln 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::InsightPane</name>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>尚无可统计的内容。</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>旁边的表格内容相同。</translation>
    </message>
    <message>
        <source>A click on a bar shows the orders behind it.</source>
        <translation>点击柱形可显示对应的订单。</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>重新统计(&amp;C)</translation>
    </message>
    <message>
        <source>Insights – Rescind</source>
        <translation>洞察 – Rescind</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Counted at %1, from the orders and the journal on this computer</source>
        <translation>于 %1 根据本机上的订单和日志统计</translation>
    </message>
    <message>
        <source>What was asked here could not be read: %1</source>
        <translation>无法读取在此请求的内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest orders were looked into; %Ln older one(s) were not.</source>
        <translation>
            <numerusform>只统计了最新的订单；有 %Ln 个较早的订单未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %Ln request(s) were looked into.</source>
        <translation>
            <numerusform>只统计了最近的 %Ln 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was counted, which of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Rescind::Insights</name>
    <message>
        <source>Asked for by day</source>
        <translation>每日请求数</translation>
    </message>
    <message numerus="yes">
        <source>From what is written down on this computer, the last %Ln day(s). What was asked elsewhere is not in it.</source>
        <translation>
            <numerusform>依据本机的记录，最近 %Ln 天。不含在别处请求的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Time to an answer by supplier</source>
        <translation>各供应商的答复时间</translation>
    </message>
    <message>
        <source>From asking here until the answer was first seen here, so at most this long. Half of the answers came faster. Orders of several suppliers, and what was asked elsewhere, are not in it.</source>
        <translation>从在此请求到首次在此看到答复，因此至多这么久。半数答复更快。不含涉及多家供应商的订单和在别处请求的内容。</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Cancelled and rejected by supplier</source>
        <translation>各供应商的已取消和已拒绝</translation>
    </message>
    <message>
        <source>Line items, by what the server shows now. A rejected request need not leave a trace there: the line may look as if nothing had been asked.</source>
        <translation>按服务器目前所示统计的订单行。被拒绝的请求不一定在服务器上留下痕迹：该订单行可能看起来像从未有过请求。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Rejected, share</source>
        <translation>已拒绝占比</translation>
    </message>
    <message>
        <source>line items</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>服务器未说明</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>under 4 hours</source>
        <translation>不到 4 小时</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; 4 小时</translation>
    </message>
    <message>
        <source>4 to 24 hours</source>
        <translation>4 至 24 小时</translation>
    </message>
    <message>
        <source>4–24 h</source>
        <translation>4–24 小时</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 至 3 天</translation>
    </message>
    <message>
        <source>1–3 d</source>
        <translation>1–3 天</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 至 7 天</translation>
    </message>
    <message>
        <source>3–7 d</source>
        <translation>3–7 天</translation>
    </message>
    <message>
        <source>a week or longer</source>
        <translation>一周或更久</translation>
    </message>
    <message>
        <source>≥ 7 d</source>
        <translation>≥ 7 天</translation>
    </message>
    <message>
        <source>Open, by age</source>
        <translation>待答复，按时长</translation>
    </message>
    <message>
        <source>Orders that wait for an answer: since it was asked here, else since the server was first seen to show the request, so at least this long. Requests that the server does not show and that were made elsewhere are not in it.</source>
        <translation>等待答复的订单：从在此请求时算起，否则从首次看到服务器显示请求时算起，因此至少这么久。不含服务器未显示且在别处提出的请求。</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalError</name>
    <message>
        <source>The journal %1 cannot be opened, or is not private to you, so nothing was sent. Check that the file and its folder are yours and no links.</source>
        <translation>日志 %1 无法打开，或并非仅供您访问，因此未发送任何内容。请检查该文件及其文件夹是否属于您，且不是链接。</translation>
    </message>
    <message>
        <source>The journal %1 is gone, so nothing was sent: what had been asked for before is recorded there. Put it back from a backup.</source>
        <translation>日志 %1 已不存在，因此未发送任何内容：其中记录了先前请求的内容。请从备份中恢复。</translation>
    </message>
    <message>
        <source>The journal %1 is damaged, so nothing was sent. The file was left as it is. Put it back from a backup, or move it away to start a new one after checking each open request.</source>
        <translation>日志 %1 已损坏，因此未发送任何内容。文件保持原样。请从备份中恢复，或在核对每个未了结的请求后将其移走，以便新建日志。</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Rescind, so nothing was sent and the file was left as it is. Use the newer version.</source>
        <translation>日志 %1 由较新版本的 Rescind 写入，因此未发送任何内容，文件保持原样。请使用较新的版本。</translation>
    </message>
    <message>
        <source>There is no room for the journal %1, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>没有空间存放日志 %1，因此未发送任何内容。请腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written to, so nothing was sent. Make the file and its folder writable, then try again.</source>
        <translation>无法写入日志 %1，因此未发送任何内容。请将该文件及其文件夹设为可写，然后重试。</translation>
    </message>
    <message>
        <source>Reading or writing the journal %1 failed, so nothing was sent. Check the disk, then try again.</source>
        <translation>读取或写入日志 %1 失败，因此未发送任何内容。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Another program has kept the journal %1 locked for too long, so nothing was sent. Close that program, then try again.</source>
        <translation>另一个程序锁定日志 %1 过久，因此未发送任何内容。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>The journal is not open, so nothing was sent.</source>
        <translation>日志未打开，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Another window of Rescind works with the profile &quot;%1&quot;, so nothing was sent. Go on there, or close it first.</source>
        <translation>Rescind 的另一个窗口正在使用登录配置“%1”，因此未发送任何内容。请在那里继续，或先将其关闭。</translation>
    </message>
    <message>
        <source>This window does not work with the profile, so it leaves its actions alone.</source>
        <translation>此窗口不使用该登录配置，因此不触动其操作。</translation>
    </message>
    <message>
        <source>The action is not complete (%1), so it was not recorded and nothing was sent.</source>
        <translation>操作不完整（%1），因此未记录，也未发送任何内容。</translation>
    </message>
    <message>
        <source>The action is in the journal already, so it was not recorded again and nothing was sent.</source>
        <translation>操作已在日志中，因此未再次记录，也未发送任何内容。</translation>
    </message>
    <message>
        <source>The journal has no such action, so nothing was sent.</source>
        <translation>日志中没有此操作，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The action&apos;s state has changed in the meantime (%1), so nothing was done.</source>
        <translation>操作的状态在此期间已改变（%1），因此未执行任何操作。</translation>
    </message>
    <message>
        <source>The journal allows no such step (%1), so nothing was done.</source>
        <translation>日志不允许此步骤（%1），因此未执行任何操作。</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalState</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>已确认取消</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>已拒绝取消</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Undone, not sent</source>
        <translation>已撤消，未发送</translation>
    </message>
    <message>
        <source>Overtaken, not sent</source>
        <translation>情况已变，未发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>已了结，结果未知</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalStore</name>
    <message>
        <source>Rescind ended while this was being sent, so it may have arrived.</source>
        <translation>Rescind 在发送过程中结束，因此可能已送达。</translation>
    </message>
</context>
<context>
    <name>Rescind::Keeping</name>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>推迟(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was put off</source>
        <translation>恢复已推迟的内容(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;mind the supplier…</source>
        <translation>提醒供应商(&amp;M)…</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer…</source>
        <translation>告知客户(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s: there is nobody to remind.</source>
        <translation>您的账户是供应商账户：没有可提醒的对象。</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>未选择订单。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>无人登录。</translation>
    </message>
    <message>
        <source>Nothing is put off.</source>
        <translation>没有推迟的内容。</translation>
    </message>
    <message>
        <source>Choose one order.</source>
        <translation>请选择一个订单。</translation>
    </message>
    <message numerus="yes">
        <source>That is done for at most %Ln orders at once.</source>
        <translation>
            <numerusform>一次最多只能处理 %Ln 个订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>已推迟至 %1。</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>What is selected was not put off.</source>
        <translation>所选内容并未推迟。</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>文本已复制。</translation>
    </message>
</context>
<context>
    <name>Rescind::LetterDialog</name>
    <message>
        <source>&amp;Write it anew</source>
        <translation>重新生成(&amp;W)</translation>
    </message>
    <message>
        <source>Remind the supplier</source>
        <translation>提醒供应商</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>告知客户</translation>
    </message>
    <message>
        <source>Remind the supplier of PO %1</source>
        <translation>就采购单 %1 提醒供应商</translation>
    </message>
    <message>
        <source>Tell the customer how PO %1 stands</source>
        <translation>告知客户采购单 %1 的情况</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Throw away what was changed by hand</source>
        <translation>放弃手工所做的更改</translation>
    </message>
    <message>
        <source>Change the &amp;template…</source>
        <translation>更改模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>a supplier the server does not name</source>
        <translation>服务器未注明的供应商</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln line(s) without an answer</source>
        <comment>supplier</comment>
        <translation>
            <numerusform>%1 – %Ln 个订单行未答复</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>供应商(&amp;S)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Overdue after</source>
        <translation>逾期时限(&amp;O)</translation>
    </message>
    <message>
        <source> working hours</source>
        <translation> 工作小时</translation>
    </message>
    <message>
        <source>Overdue after, in working hours, for this supplier</source>
        <translation>此供应商的逾期时限，以工作小时计</translation>
    </message>
    <message>
        <source>We don&apos;t know since when this supplier has been waited for.</source>
        <translation>我们不知道从何时起在等待此供应商。</translation>
    </message>
    <message>
        <source>No answer of this supplier is waited for, as far as we know.</source>
        <translation>据我们所知，目前不在等待此供应商的答复。</translation>
    </message>
    <message>
        <source>Waiting for less than one working hour.</source>
        <translation>等待不到一个工作小时。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln working hour(s).</source>
        <translation>
            <numerusform>已等待 %Ln 个工作小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is overdue.</source>
        <translation>已逾期。</translation>
    </message>
    <message>
        <source>The template names something that can&apos;t be filled in: %1. Change it here or in the template.</source>
        <translation>模板中有无法填入的内容：%1。请在此处或在模板中更改。</translation>
    </message>
    <message>
        <source>Nothing shows that an answer is open: read the text well before you send it.</source>
        <translation>没有迹象表明还在等待答复：发送之前请仔细阅读文本。</translation>
    </message>
    <message numerus="yes">
        <source>The text says of %Ln thing(s) that we don&apos;t know it.</source>
        <translation>
            <numerusform>文本中有 %Ln 处说明我们并不知道。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::LetterTitles</name>
    <message>
        <source>nothing was asked</source>
        <translation>未请求</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <translation>已请求，未答复</translation>
    </message>
    <message>
        <source>unknown outcome</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>the request was refused</source>
        <translation>请求不予受理</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>the lines differ</source>
        <translation>各订单行不同</translation>
    </message>
    <message>
        <source>Wording: when it was asked</source>
        <translation>措辞：请求的时间</translation>
    </message>
    <message>
        <source>Wording: as of when</source>
        <translation>措辞：情况截至何时</translation>
    </message>
    <message>
        <source>Wording: waited for less than an hour</source>
        <translation>措辞：等待不到一小时</translation>
    </message>
    <message>
        <source>Wording: waited for an hour</source>
        <translation>措辞：等待一小时</translation>
    </message>
    <message>
        <source>Wording: waited for hours</source>
        <translation>措辞：等待数小时</translation>
    </message>
    <message>
        <source>Wording: between the last two of a list</source>
        <translation>措辞：列举的最后两项之间</translation>
    </message>
    <message>
        <source>Letter: remind the supplier</source>
        <translation>信函：提醒供应商</translation>
    </message>
    <message>
        <source>Letter: tell the customer</source>
        <translation>信函：告知客户</translation>
    </message>
    <message>
        <source>Item: its line in the list</source>
        <translation>商品：在列表中的那一行</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>To the customer: %1</source>
        <translation>致客户：%1</translation>
    </message>
    <message>
        <source>To the supplier: %1</source>
        <translation>致供应商：%1</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>商品：%1</translation>
    </message>
    <message>
        <source>the PO number</source>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>订单情况</translation>
    </message>
    <message>
        <source>the list of the items</source>
        <translation>商品列表</translation>
    </message>
    <message>
        <source>the supplier&apos;s name</source>
        <translation>供应商名称</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>the retailer&apos;s name</source>
        <translation>零售商名称</translation>
    </message>
    <message>
        <source>when it was asked</source>
        <translation>请求的时间</translation>
    </message>
    <message>
        <source>how long ago that is, in working time</source>
        <translation>距今多久，以工作时间计</translation>
    </message>
    <message>
        <source>when the server said so</source>
        <translation>服务器所述的时间</translation>
    </message>
    <message>
        <source>the day of the order</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>跟踪号</translation>
    </message>
    <message>
        <source>how many items are cancelled</source>
        <translation>已取消的商品数</translation>
    </message>
    <message>
        <source>how many items there are</source>
        <translation>商品总数</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>the item&apos;s name</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>the SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>how the item stands</source>
        <translation>商品情况</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>the number of hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Robin Example</source>
        <translation>李小明</translation>
    </message>
    <message>
        <source>Example Home</source>
        <translation>示例家居</translation>
    </message>
    <message>
        <source>Example Ceramics</source>
        <translation>示例陶瓷</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>蓝色马克杯</translation>
    </message>
    <message>
        <source>Tea pot</source>
        <translation>茶壶</translation>
    </message>
</context>
<context>
    <name>Rescind::LettersPage</name>
    <message>
        <source>&amp;Add a language…</source>
        <translation>添加语言(&amp;A)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Restore the &amp;original</source>
        <translation>恢复原文(&amp;O)</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文本的语言</translation>
    </message>
    <message>
        <source>Text to change</source>
        <translation>要更改的文本</translation>
    </message>
    <message>
        <source>Only languages that were added can be removed.</source>
        <translation>只能移除后来添加的语言。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本内容</translation>
    </message>
    <message>
        <source>&amp;Insert a place…</source>
        <translation>插入占位符(&amp;I)…</translation>
    </message>
    <message>
        <source>What is filled in for each order</source>
        <translation>针对每个订单填入的内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Preview, with an order that is made up</source>
        <translation>预览，使用虚构的订单(&amp;P)</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>There is no text: there would be a hole in the letter.</source>
        <translation>这里没有文本：信函中会出现空缺。</translation>
    </message>
    <message>
        <source>Nothing can be filled in for %1; it stays as it is written.</source>
        <translation>%1 没有可填入的内容；将原样保留。</translation>
    </message>
    <message>
        <source>Without %1 it says too little.</source>
        <translation>缺少 %1，内容不够完整。</translation>
    </message>
    <message>
        <source>A brace is not closed. To write a brace, write it twice.</source>
        <translation>有大括号没有闭合。要写出大括号本身，请写两次。</translation>
    </message>
</context>
<context>
    <name>Rescind::LineItemsModel</name>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, and the opposite</source>
        <translation>%1，以及相反情况</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>订购的商品</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The retailer&apos;s stock keeping unit</source>
        <translation>零售商的库存单位编号</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>How many pieces were ordered</source>
        <translation>订购的件数</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Who sends the item, and answers for it</source>
        <translation>由谁发货并负责答复</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Status and designation, letter for letter as the server sent them</source>
        <translation>状态和标识，按服务器所发逐字照录</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>服务器称</translation>
    </message>
    <message>
        <source>What the server&apos;s words say of a cancellation</source>
        <translation>服务器原文中关于取消的内容</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>从此窗口请求的内容及其进展</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>我方请求</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>Rescind::LinkOpener</name>
    <message>
        <source>The order of the link is shown once somebody is signed in</source>
        <translation>有人登录后，将显示链接所指的订单</translation>
    </message>
    <message>
        <source>The order of the link is not here: “%1”</source>
        <translation>链接所指的订单不在这里：“%1”</translation>
    </message>
    <message>
        <source>The server can be asked once you are signed in; then it is shown.</source>
        <translation>您登录后即可询问服务器；届时会显示该订单。</translation>
    </message>
</context>
<context>
    <name>Rescind::MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>Read this order a&amp;gain</source>
        <translation>重新读取此订单(&amp;G)</translation>
    </message>
    <message>
        <source>Copy order as &amp;text</source>
        <translation>将订单复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Choose the &amp;whole order</source>
        <translation>选择整个订单(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an order</source>
        <translation>查找订单(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the &amp;orders</source>
        <translation>转到订单(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;line items</source>
        <translation>转到订单行(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>转到详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys, states and about</source>
        <translation>按键、状态和关于(&amp;K)</translation>
    </message>
    <message>
        <source>%1 – Rescind</source>
        <translation>%1 – Rescind</translation>
    </message>
    <message>
        <source>PO %1: %2</source>
        <comment>a PO number, what became of a deed</comment>
        <translation>采购单 %1：%2</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>显示订单</translation>
    </message>
    <message>
        <source>The order was copied as text.</source>
        <translation>订单已复制为文本。</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>From the search field into the orders</source>
        <translation>从搜索框进入订单</translation>
    </message>
    <message>
        <source>Ask the server for what is typed</source>
        <translation>向服务器查询所输入的内容</translation>
    </message>
    <message>
        <source>Something you asked for is still under way</source>
        <translation>您请求的某项操作仍在进行</translation>
    </message>
    <message>
        <source>If you quit now, what becomes of it will not be seen here.</source>
        <translation>如果现在退出程序，这里将看不到其结果。</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>仍然退出</translation>
    </message>
    <message>
        <source>&amp;Undo what has not left yet</source>
        <translation>撤消尚未发出的操作(&amp;U)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>立即继续</translation>
    </message>
    <message>
        <source>If you sign out now, what becomes of it will not be seen here.</source>
        <translation>如果现在退出登录，这里将看不到其结果。</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>仍然退出登录</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you quit now</source>
        <comment>a deed</comment>
        <translation>%1 – 尚未发送，如果现在退出程序，将被撤回</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you sign out now</source>
        <comment>a deed</comment>
        <translation>%1 – 尚未发送，如果现在退出登录，将被撤回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you quit now</source>
        <translation>
            <numerusform>%Ln 个请求尚未发送，如果现在退出程序，将被撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you sign out now</source>
        <translation>
            <numerusform>%Ln 个请求尚未发送，如果现在退出登录，将被撤回</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else you asked for is still under way.</source>
        <translation>您请求的其他操作仍在进行。</translation>
    </message>
    <message>
        <source>Act on a &amp;list…</source>
        <translation>处理清单(&amp;L)…</translation>
    </message>
    <message>
        <source>The list is done</source>
        <translation>清单已完成</translation>
    </message>
    <message>
        <source>A list that was begun when the program ran before goes on</source>
        <translation>程序上次运行时开始的清单正在继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示清单</translation>
    </message>
    <message>
        <source>Act on the s&amp;elected orders…</source>
        <translation>处理所选订单(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>未选中订单。</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>洞察(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>键盘快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>未选择订单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) behind it are not here any more.</source>
        <translation>
            <numerusform>其中 %Ln 个订单已不在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登录。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>无人登录。</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of news, the window&apos;s title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的内容。</translation>
    </message>
    <message>
        <source>Choose the first view, the second…</source>
        <translation>选择第一个视图、第二个视图…</translation>
    </message>
    <message>
        <source>Offer filters for the search</source>
        <translation>提供搜索的筛选条件</translation>
    </message>
    <message>
        <source>Back to the orders, or clear the search</source>
        <translation>返回订单，或清除搜索</translation>
    </message>
</context>
<context>
    <name>Rescind::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>Rescind::Messages</name>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>服务器原文：%1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a deed, the name of an item</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – under way</source>
        <comment>a deed</comment>
        <translation>%1 – 进行中</translation>
    </message>
    <message>
        <source>The order is read once more before anything is sent.</source>
        <translation>发送任何内容之前，会再读取一次订单。</translation>
    </message>
    <message>
        <source>%1 – not sent yet</source>
        <comment>a deed</comment>
        <translation>%1 – 尚未发送</translation>
    </message>
    <message>
        <source>Nothing is sent for now, so it waits. It can be taken back until it leaves.</source>
        <translation>目前暂不发送，因此在等待。发出之前可以撤回。</translation>
    </message>
    <message>
        <source>It leaves as soon as its turn comes.</source>
        <translation>轮到它时立即发出。</translation>
    </message>
    <message>
        <source>It leaves in %1 s.</source>
        <translation>将在 %1 秒后发出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order can be taken back as well.</source>
        <translation>
            <numerusform>此订单还有 %Ln 个操作也可以撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – being taken back</source>
        <comment>a deed</comment>
        <translation>%1 – 正在撤回</translation>
    </message>
    <message>
        <source>Nothing is sent. That is being written down.</source>
        <translation>不会发送任何内容。正在记录。</translation>
    </message>
    <message>
        <source>%1 – ask again?</source>
        <comment>a deed</comment>
        <translation>%1 – 再次请求？</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, the server may be asked twice.
The order is read first: if it shows that the first one took effect, or that this can no longer be done, nothing is sent.</source>
        <translation>第一次请求可能已送达。如果是这样，可能会向服务器请求两次。
程序会先读取订单：如果显示第一次请求已生效，或已无法再执行，则不发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing can be sent from here</source>
        <translation>无法从这里发送</translation>
    </message>
    <message>
        <source>Nothing is sent for now</source>
        <translation>目前暂不发送</translation>
    </message>
    <message>
        <source>You paused it. What has been sent goes on to its result.</source>
        <translation>您已暂停。已发送的会继续直到有结果。</translation>
    </message>
    <message>
        <source>A colleague was faster</source>
        <translation>同事抢先了一步</translation>
    </message>
    <message>
        <source>A colleague has answered</source>
        <translation>同事已答复</translation>
    </message>
</context>
<context>
    <name>Rescind::News</name>
    <message numerus="yes">
        <source>%Ln new request(s) to cancel</source>
        <translation>
            <numerusform>%Ln 个新的取消请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <comment>of suppliers</comment>
        <translation>
            <numerusform>%Ln 个新的答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of yours need(s) attention</source>
        <translation>
            <numerusform>您有 %Ln 个请求需要留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln 个提醒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OpenOutsideDialog</name>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open the page of %1 in the browser?</source>
        <translation>在浏览器中打开 %1 的页面？</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>主机：%1</translation>
    </message>
    <message>
        <source>%1 learns the tracking number %2, and nothing else from this program.</source>
        <comment>a carrier, a number</comment>
        <translation>%1 会得知跟踪号 %2，除此之外不会从本程序得知任何内容。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host</comment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>要在浏览器中打开此页面吗？</translation>
    </message>
    <message>
        <source>It learns nothing from this program.</source>
        <translation>它不会从本程序获得任何信息。</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderActions</name>
    <message>
        <source>Cancel &amp;order…</source>
        <translation>取消订单(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel &amp;item…</source>
        <translation>取消商品(&amp;I)…</translation>
    </message>
    <message>
        <source>Confirm for my &amp;part of the order…</source>
        <translation>确认取消订单中我的部分(&amp;P)…</translation>
    </message>
    <message>
        <source>Reject for m&amp;y part of the order…</source>
        <translation>拒绝取消订单中我的部分(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Confirm for the item…</source>
        <translation>确认取消该商品(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reject for the item…</source>
        <translation>拒绝取消该商品(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderColumns</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort the orders</source>
        <translation>订单排序(&amp;S)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>状态最差的在前</translation>
    </message>
    <message>
        <source>What we asked: most pressing first</source>
        <translation>我方请求：最紧迫的在前</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>等待最久的在前</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>按供应商</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderDetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>订单详细信息</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>服务器称</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>我方请求</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s): choose one in the table</source>
        <translation>
            <numerusform>另有 %Ln 个订单行：请在表格中选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>订单行：%1</translation>
    </message>
    <message>
        <source>Order with PO number %1</source>
        <translation>采购单号为 %1 的订单</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It was to be cancelled, and has shipped</source>
        <translation>本应取消，却已发货</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请查看此项</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the time line</source>
        <translation>复制时间线</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>All that the server told. %1</source>
        <comment>as of when</comment>
        <translation>服务器提供的全部信息。%1</translation>
    </message>
    <message>
        <source>%1, asked %2, so since %3</source>
        <comment>a deed, two times</comment>
        <translation>%1，请求于 %2，自 %3 起如此</translation>
    </message>
    <message>
        <source>Nothing, from this computer. What was asked elsewhere is not known here.</source>
        <translation>本机没有请求。在别处请求的内容，这里无从得知。</translation>
    </message>
    <message>
        <source>We don&apos;t know what was asked from this computer: its journal can&apos;t be read.</source>
        <translation>我们不知道从本机请求过什么：其日志无法读取。</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>正在读取请求的内容…</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %Ln more line(s): choose one in the table.</source>
        <translation>
            <numerusform>另有 %Ln 个订单行情况相同：请在表格中选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Show the oldest first</source>
        <translation>将最早的显示在前</translation>
    </message>
    <message>
        <source>Show the newest first</source>
        <translation>将最新的显示在前</translation>
    </message>
    <message>
        <source>Time line: %1</source>
        <comment>newest or oldest first</comment>
        <translation>时间线：%1</translation>
    </message>
    <message>
        <source>What was asked from this computer is missing here: %1</source>
        <translation>这里缺少从本机请求的内容：%1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderFacts</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>零售商</translation>
    </message>
    <message>
        <source>Retailer id</source>
        <translation>零售商 ID</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Sent to supplier</source>
        <translation>已发给供应商</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Retailer&apos;s notes</source>
        <translation>零售商备注</translation>
    </message>
    <message>
        <source>Supplier&apos;s notes</source>
        <translation>供应商备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Shipping and fees</source>
        <translation>配送和费用</translation>
    </message>
    <message>
        <source>Shipping asked for</source>
        <translation>要求的配送方式</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Order fee</source>
        <translation>订单费用</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>订单税费</translation>
    </message>
    <message>
        <source>Drop-ship fee</source>
        <translation>代发费用</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>订购件数</translation>
    </message>
    <message>
        <source>Pieces accepted</source>
        <translation>已接受件数</translation>
    </message>
    <message>
        <source>Pieces backordered</source>
        <translation>缺货待补件数</translation>
    </message>
    <message>
        <source>Pieces rejected</source>
        <translation>已拒绝件数</translation>
    </message>
    <message>
        <source>Backordered until</source>
        <translation>缺货待补至</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>无跟踪号</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped: %1</source>
        <translation>发货：%1</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>重量：%1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>费用：%1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>包裹 %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier id</source>
        <translation>供应商 ID</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU name</source>
        <translation>SKU 名称</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>款式</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>订单行 ID</translation>
    </message>
    <message>
        <source>SKU id</source>
        <translation>SKU ID</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>商品 ID</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderNote</name>
    <message>
        <source>PO number: %1</source>
        <translation>采购单号：%1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>I have found out: allow it again</source>
        <translation>我已查明：允许再次操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>未能重新读取：%1</translation>
    </message>
    <message>
        <source>The order could not be read again</source>
        <translation>未能重新读取订单</translation>
    </message>
    <message>
        <source>What you see was read before.</source>
        <translation>您看到的是先前读取的内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Takes it back before it leaves (Ctrl+Z)</source>
        <translation>在发出之前将其撤回（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Read the order and ask again</source>
        <translation>读取订单并再次请求</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderOutlook</name>
    <message>
        <source>a supplier the server does not name</source>
        <translation>服务器未注明的供应商</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>另外 %Ln 家</numerusform>
        </translation>
    </message>
    <message>
        <source>The retailer asks to cancel. Next: confirm or reject.</source>
        <translation>零售商请求取消。下一步：确认或拒绝。</translation>
    </message>
    <message>
        <source>Not answered yet by: %1. Next: wait for the answer, or get in touch with the supplier.</source>
        <translation>尚未答复：%1。下一步：等待答复，或联系供应商。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not cancelled, and the server shows no open request for them.</source>
        <translation>
            <numerusform>%Ln 个订单行未取消，且服务器没有显示其有待答复的请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took the request at %1 and shows no sign of it, which is nothing unusual. Whether the supplier has answered is not known. Next: read it again later.</source>
        <translation>服务器于 %1 接受了请求，但没有任何显示，这并不罕见。供应商是否已答复，不得而知。下一步：稍后再次读取。</translation>
    </message>
    <message>
        <source>The server shows no request to cancel. It may show none even if the retailer asked.</source>
        <translation>服务器没有显示取消请求。即使零售商已请求，服务器也可能不显示。</translation>
    </message>
    <message>
        <source>The server shows no cancellation. One that was asked for elsewhere may not be shown.</source>
        <translation>服务器没有显示取消。在别处请求的取消可能不会显示。</translation>
    </message>
    <message>
        <source>We don&apos;t know what became of what was asked at %1. Next: read the order again.</source>
        <translation>我们不知道于 %1 所请求的内容结果如何。下一步：重新读取订单。</translation>
    </message>
    <message>
        <source>The server calls a line cancelled and shows it as shipped or rejected as well. Next: ask the supplier which is true.</source>
        <translation>服务器称某个订单行已取消，同时又显示其已发货或已拒绝。下一步：询问供应商哪个属实。</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>服务器未显示此订单有订单行。</translation>
    </message>
    <message>
        <source>We don&apos;t know: the server gives no readable state for at least one line. Look at each line.</source>
        <translation>我们不知道：至少有一个订单行，服务器没有给出可读的状态。请逐行查看。</translation>
    </message>
    <message>
        <source>Some requests were rejected, others not. Look at each line.</source>
        <translation>部分请求已被拒绝，其他没有。请逐行查看。</translation>
    </message>
    <message>
        <source>The supplier said no. Next: talk to the supplier, or arrange a return.</source>
        <translation>供应商没有同意。下一步：与供应商沟通，或安排退货。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有需要做的事。</translation>
    </message>
    <message>
        <source>It is on its way and can no longer be cancelled. Next: a return.</source>
        <translation>已在运输途中，无法再取消。下一步：退货。</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>采购单号：%1</translation>
    </message>
    <message>
        <source>Order id: %1</source>
        <translation>订单 ID：%1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>- %1, SKU %2, quantity %3: %4 (%5)</source>
        <comment>item, SKU, quantity, state of the cancellation, the server&apos;s words</comment>
        <translation>- %1，SKU %2，数量 %3：%4（%5）</translation>
    </message>
    <message>
        <source>, tracking %1</source>
        <translation>，跟踪号 %1</translation>
    </message>
    <message>
        <source>asked by us: %1</source>
        <translation>我方请求：%1</translation>
    </message>
    <message>
        <source>Cancellation: %1 (by what the server said, %2)</source>
        <translation>取消：%1（依据服务器所述，%2）</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderPane</name>
    <message>
        <source>Line items</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Read this order again</source>
        <translation>重新读取此订单</translation>
    </message>
    <message>
        <source>Read this order again (Ctrl+R)</source>
        <translation>重新读取此订单（Ctrl+R）</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>未选择订单</translation>
    </message>
    <message>
        <source>Choose one in the list, or paste a PO number into the search field.</source>
        <translation>请在列表中选择一个，或将采购单号粘贴到搜索框中。</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>采购单 %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>下单于 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The server said so at %1</source>
        <translation>服务器于 %1 如此显示</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderReader</name>
    <message>
        <source>Its line items are not a list.</source>
        <translation>其订单行不是列表。</translation>
    </message>
    <message>
        <source>One of its line items cannot be read.</source>
        <translation>其中一个订单行无法读取。</translation>
    </message>
    <message>
        <source>It is not an order.</source>
        <translation>这不是订单。</translation>
    </message>
    <message>
        <source>It has no order id.</source>
        <translation>没有订单 ID。</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderReport</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, the name of its time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>零售商</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>已创建天数</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lines requested</source>
        <translation>已请求取消的订单行</translation>
    </message>
    <message>
        <source>Lines cancelled</source>
        <translation>已取消的订单行</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>已拒绝取消的订单行</translation>
    </message>
    <message>
        <source>Lines shipped</source>
        <translation>已发货的订单行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>跟踪号</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>订单行 ID</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>我方请求</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>The server said so at</source>
        <translation>服务器如此显示的时间</translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>服务器未显示订单行</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderSync</name>
    <message>
        <source>The server answered with another order.</source>
        <translation>服务器返回的是另一个订单。</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderView</name>
    <message>
        <source>Needs my decision</source>
        <translation>待我决定</translation>
    </message>
    <message>
        <source>Answered by me</source>
        <translation>我已答复</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Waiting for suppliers</source>
        <translation>等待供应商</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>供应商已拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>所有订单</translation>
    </message>
    <message>
        <source>The server shows a requested cancellation of a line item of yours, and you have not answered. Orders that you put off are not here.</source>
        <translation>服务器显示您的某个订单行已有取消请求，而您尚未答复。您已推迟的订单不在其中。</translation>
    </message>
    <message>
        <source>You confirmed or rejected a cancellation, by this program’s own record.</source>
        <translation>依据本程序的记录，您已确认或拒绝取消。</translation>
    </message>
    <message>
        <source>Orders that you put off until later.</source>
        <translation>您已推迟到以后的订单。</translation>
    </message>
    <message>
        <source>A cancellation was requested; the supplier’s answer is awaited.</source>
        <translation>已请求取消；正在等待供应商的答复。</translation>
    </message>
    <message>
        <source>The supplier’s answer has been awaited for too long.</source>
        <translation>等待供应商的答复已过久。</translation>
    </message>
    <message>
        <source>The server shows that a supplier rejected a cancellation.</source>
        <translation>服务器显示供应商已拒绝取消。</translation>
    </message>
    <message>
        <source>At least one line item is cancelled.</source>
        <translation>至少有一个订单行已取消。</translation>
    </message>
    <message>
        <source>What became of a request of ours is not known.</source>
        <translation>我方某个请求的结果不得而知。</translation>
    </message>
    <message>
        <source>A request of ours was refused, or did not reach the server.</source>
        <translation>我方某个请求不予受理，或没有到达服务器。</translation>
    </message>
    <message>
        <source>Every order that is here.</source>
        <translation>这里的每个订单。</translation>
    </message>
    <message>
        <source>Nothing needs your decision</source>
        <translation>没有需要您决定的</translation>
    </message>
    <message>
        <source>You have not answered a request yet</source>
        <translation>您尚未答复过请求</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>没有已推迟的</translation>
    </message>
    <message>
        <source>No answer is awaited</source>
        <translation>没有等待中的答复</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>没有逾期的答复</translation>
    </message>
    <message>
        <source>No cancellation was rejected</source>
        <translation>没有被拒绝的取消</translation>
    </message>
    <message>
        <source>Nothing is cancelled</source>
        <translation>没有已取消的</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>没有未知的结果</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>尚无订单</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersModel</name>
    <message>
        <source>The server said so at %1</source>
        <translation>服务器于 %1 如此显示</translation>
    </message>
    <message>
        <source>The retailer&apos;s purchase order number</source>
        <translation>零售商的采购单号</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>Who the order is sent to</source>
        <translation>订单的收货人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>How many line items the order has</source>
        <translation>订单有多少个订单行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>What the server says of a cancellation</source>
        <translation>服务器关于取消的说法</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>从此窗口请求的内容及其进展</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>我方请求</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>so many of all lines are cancelled</comment>
        <translation>
            <numerusform>%1/%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took our request at %1</source>
        <translation>服务器于 %1 接受了我方请求</translation>
    </message>
    <message>
        <source>The server shows the request since %1</source>
        <translation>服务器自 %1 起显示该请求</translation>
    </message>
    <message>
        <source>When the order was made, in the time zone %1</source>
        <translation>订单的创建时间，时区为 %1</translation>
    </message>
    <message>
        <source>When the server said so, in the time zone %1</source>
        <translation>服务器如此显示的时间，时区为 %1</translation>
    </message>
    <message>
        <source>Whose line items the order has</source>
        <translation>订单中的订单行由谁供应</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Since when the supplier’s answer is awaited, in the time zone %1</source>
        <translation>从何时起等待供应商的答复，时区为 %1</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>等待自</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersPane</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask the server for the orders again (F5)</source>
        <translation>重新向服务器查询订单（F5）</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>There is no such order, or your account is not to see it. Check it letter by letter.</source>
        <translation>没有这个订单，或您的账户无权查看。请逐字核对。</translation>
    </message>
    <message>
        <source>The server has nothing under “%1”</source>
        <translation>服务器上没有“%1”</translation>
    </message>
    <message>
        <source>No order has the PO number “%1”</source>
        <translation>没有采购单号为“%1”的订单</translation>
    </message>
    <message>
        <source>The server was asked. Check the number letter by letter, or search for the customer or the SKU.</source>
        <translation>已询问服务器。请逐字核对编号，或搜索客户或 SKU。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have the PO number “%1”</source>
        <translation>
            <numerusform>%Ln 个订单的采购单号为“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the right one by customer and date.</source>
        <translation>请根据客户和日期选择正确的订单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个订单无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent them in a form nobody documented. All others are shown.</source>
        <translation>服务器以没有文档说明的格式发送了它们。其他订单均已显示。</translation>
    </message>
    <message>
        <source>The orders could not be listed</source>
        <translation>无法列出订单</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when.</source>
        <translation>您看到的是先前读取的内容；每个订单都注明了时间。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>Sign in to see the orders of your organisation.</source>
        <translation>请登录以查看您所在组织的订单。</translation>
    </message>
    <message>
        <source>No order here matches</source>
        <translation>这里没有匹配的订单</translation>
    </message>
    <message>
        <source>Press Enter to ask the server for this PO number or order id.</source>
        <translation>按 Enter 可向服务器查询此采购单号或订单 ID。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>正在读取订单…</translation>
    </message>
    <message>
        <source>No orders to show</source>
        <translation>没有可显示的订单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>尚无订单</translation>
    </message>
    <message>
        <source>The server has no orders for your organisation.</source>
        <translation>服务器上没有您所在组织的订单。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>“%1” could not be looked up at the server</source>
        <translation>未能在服务器上查询“%1”</translation>
    </message>
    <message>
        <source>They could not be read from the server.</source>
        <translation>未能从服务器读取它们。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>正在读取订单</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Read the older orders, from where it was stopped</source>
        <translation>从停止处继续读取较早的订单</translation>
    </message>
    <message>
        <source>Not kept after quitting: this account is not remembered.</source>
        <translation>退出后不保存：未记住此账户。</translation>
    </message>
    <message>
        <source>Not kept after quitting: the keychain gave no key. %1</source>
        <translation>退出后不保存：密钥串没有提供密钥。%1</translation>
    </message>
    <message>
        <source>Not kept after quitting. %1</source>
        <translation>退出后不保存。%1</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln of about %1 order(s)</source>
        <translation>
            <numerusform>正在读取：%Ln/约 %1 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln order(s) so far</source>
        <translation>
            <numerusform>正在读取：目前 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are here; older ones may be missing</source>
        <translation>
            <numerusform>这里有 %Ln 个订单；可能缺少较早的订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>已选中 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln order(s) was let go: they lie too far apart now</source>
        <translation>
            <numerusform>已放开所选的 %Ln 个订单：它们现在相隔太远</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s) match</source>
        <translation>
            <numerusform>%1 个订单中有 %Ln 个匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cannot be searched yet</source>
        <translation>
            <numerusform>%Ln 个订单尚不能搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示所有订单</translation>
    </message>
    <message numerus="yes">
        <source>Press Enter to list the %Ln order(s) that are named.</source>
        <translation>
            <numerusform>按 Enter 可列出所提到的 %Ln 个订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>No order in “%1” matches</source>
        <translation>“%1”中没有匹配的订单</translation>
    </message>
    <message>
        <source>It may be among the others.</source>
        <translation>可能在其他订单中。</translation>
    </message>
    <message>
        <source>Search all orders</source>
        <translation>搜索所有订单</translation>
    </message>
    <message>
        <source>None of these orders is here</source>
        <translation>这些订单都不在这里</translation>
    </message>
</context>
<context>
    <name>Rescind::PlaceBadge</name>
    <message>
        <source>Other server: %1</source>
        <translation>其他服务器：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置：%1</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>程序默认</translation>
    </message>
    <message>
        <source>Your preferences are not kept as they should be</source>
        <translation>您的首选项未能正常保存</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesStore</name>
    <message>
        <source>A later version of this program wrote down your preferences. What you change now is forgotten when you quit.</source>
        <translation>您的首选项由本程序的较新版本写入。您现在所做的更改在退出后不会保留。</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged, and could not be set aside.</source>
        <translation>您的首选项文件已损坏，且无法移到一旁。</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged. What could be read of it is in force; it was set aside as %1.</source>
        <translation>您的首选项文件已损坏。其中可读的内容已生效；原文件已另存为 %1。</translation>
    </message>
    <message>
        <source>Your preferences could not be written down: they are forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>无法写入您的首选项：退出后不会保留。请检查磁盘是否有空间，以及本程序是否有权在那里写入。</translation>
    </message>
</context>
<context>
    <name>Rescind::PutOffDialog</name>
    <message>
        <source>In one hour, at %1</source>
        <translation>一小时后，%1</translation>
    </message>
    <message>
        <source>Later today, at %1</source>
        <translation>今天晚些时候，%1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>Monday at %1</source>
        <translation>星期一 %1</translation>
    </message>
    <message>
        <source>Put off PO %1 until…</source>
        <translation>将采购单 %1 推迟至…</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln order(s) until…</source>
        <translation>
            <numerusform>将 %Ln 个订单推迟至…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until &amp;then</source>
        <translation>推迟到那时(&amp;T)</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>You are reminded then. Nothing is sent, and nobody else learns of it. Times are those of %1 (%2).</source>
        <comment>a time zone&apos;s name and its abbreviation</comment>
        <translation>届时会提醒您。不会发送任何内容，其他人也不会知道。时间以 %1（%2）为准。</translation>
    </message>
    <message>
        <source>Only the &amp;line: %1</source>
        <translation>仅此订单行(&amp;L)：%1</translation>
    </message>
    <message>
        <source>&amp;Bring it back now</source>
        <translation>立即恢复(&amp;B)</translation>
    </message>
    <message>
        <source>It is put off until %1</source>
        <translation>已推迟至 %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Don&apos;t put off</source>
        <translation>不推迟</translation>
    </message>
    <message>
        <source>It is put off until %1.</source>
        <translation>已推迟至 %1。</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>&amp;Another time</source>
        <translation>其他时间(&amp;A)</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>即 %1。</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>该时间已过。</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s own record; it is not sent.</source>
        <translation>只保存在本机自己的记录中；不会发送。</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take as the reason: %1</source>
        <translation>用作原因：%1</translation>
    </message>
    <message>
        <source>Arrow keys take one of the reasons below</source>
        <translation>用方向键可选用下面的某个原因</translation>
    </message>
</context>
<context>
    <name>Rescind::Reasons</name>
    <message>
        <source>Customer changed mind</source>
        <translation>客户改变主意</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重复下单</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>地址错误</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>疑似欺诈</translation>
    </message>
    <message>
        <source>Not packed yet</source>
        <translation>尚未打包</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Stopped in the warehouse</source>
        <translation>已在仓库拦下</translation>
    </message>
    <message>
        <source>Already shipped</source>
        <translation>已经发货</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>已经打包</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>定制商品</translation>
    </message>
    <message>
        <source>Already shipped: tracking %1</source>
        <translation>已经发货：跟踪号 %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Refusal</name>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s; only the retailer can ask for a cancellation.</source>
        <translation>您的账户是供应商账户；只有零售商可以请求取消。</translation>
    </message>
    <message>
        <source>Your account is a retailer&apos;s; only the supplier can confirm or reject a cancellation.</source>
        <translation>您的账户是零售商账户；只有供应商可以确认或拒绝取消。</translation>
    </message>
    <message>
        <source>Your account lacks a permission that this needs.</source>
        <translation>您的账户缺少此操作所需的权限。</translation>
    </message>
    <message>
        <source>Your account lacks the permission %1.</source>
        <translation>您的账户缺少权限 %1。</translation>
    </message>
    <message>
        <source>Release V1 of the API has no way to confirm or reject a cancellation.</source>
        <translation>V1 版本的 API 无法确认或拒绝取消。</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s.</source>
        <translation>此订单行属于另一家供应商。</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s: %1.</source>
        <translation>此订单行属于另一家供应商：%1。</translation>
    </message>
    <message>
        <source>The server shows no lines in this order that you could act on.</source>
        <translation>服务器未显示此订单中有您可以处理的订单行。</translation>
    </message>
    <message>
        <source>The server shows no such line item in this order.</source>
        <translation>服务器未显示此订单中有这个订单行。</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>已发货。</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>已发货：跟踪号 %1。</translation>
    </message>
    <message>
        <source>It is already cancelled.</source>
        <translation>已经取消。</translation>
    </message>
    <message>
        <source>It is already cancelled, %1.</source>
        <translation>已经取消，%1。</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested.</source>
        <translation>此前已请求取消。</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested, %1.</source>
        <translation>此前已请求取消，%1。</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected.</source>
        <translation>取消此前已被拒绝。</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected, %1.</source>
        <translation>取消此前已被拒绝，%1。</translation>
    </message>
    <message>
        <source>Another action on this line is under way.</source>
        <translation>此订单行的另一项操作正在进行。</translation>
    </message>
    <message>
        <source>Another action on this line is under way: %1.</source>
        <translation>此订单行的另一项操作正在进行：%1。</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived.</source>
        <translation>此订单行先前某项操作的结果未知；可能已送达。</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived: %1.</source>
        <translation>此订单行先前某项操作的结果未知；可能已送达：%1。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>Ask the retailer who placed the order, or sign in with a retailer&apos;s account.</source>
        <translation>请联系下单的零售商，或用零售商账户登录。</translation>
    </message>
    <message>
        <source>The supplier answers requests; wait for the answer, or sign in with the supplier&apos;s account.</source>
        <translation>请求由供应商答复；请等待答复，或用该供应商的账户登录。</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for it, then sign in again.</source>
        <translation>请向您所在组织的管理员申请，然后重新登录。</translation>
    </message>
    <message>
        <source>Sign in again with the release Timpanogos, which has it.</source>
        <translation>请改用支持此功能的 Timpanogos 版本重新登录。</translation>
    </message>
    <message>
        <source>Only that supplier can answer for it.</source>
        <translation>只有该供应商可以对此答复。</translation>
    </message>
    <message>
        <source>Refresh the order and look at its lines again.</source>
        <translation>请刷新订单，并再次查看其订单行。</translation>
    </message>
    <message>
        <source>It can no longer be cancelled. Ask the customer to refuse the parcel, or arrange a return.</source>
        <translation>无法再取消。请让客户拒收包裹，或安排退货。</translation>
    </message>
    <message>
        <source>Reject the cancellation and tell the retailer the tracking number.</source>
        <translation>请拒绝取消，并将跟踪号告知零售商。</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>没有需要做的事。</translation>
    </message>
    <message>
        <source>Wait for the supplier&apos;s answer, or contact the supplier.</source>
        <translation>请等待供应商的答复，或联系供应商。</translation>
    </message>
    <message>
        <source>An answer is final. If it was wrong, contact the retailer, who can ask again.</source>
        <translation>答复不可更改。如果答复有误，请联系零售商，由其再次请求。</translation>
    </message>
    <message>
        <source>Wait a moment until it has come to an end.</source>
        <translation>请稍候，等其结束。</translation>
    </message>
    <message>
        <source>Refresh the order to find out what it shows now, before anything else is sent.</source>
        <translation>请先刷新订单，了解其当前显示的状态，再发送其他内容。</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet.</source>
        <translation>此订单行的另一项操作尚未发送。</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet: %1.</source>
        <translation>此订单行的另一项操作尚未发送：%1。</translation>
    </message>
    <message>
        <source>Undo takes it back; else wait until it has come to an end.</source>
        <translation>“撤消”可将其撤回；否则请等其结束。</translation>
    </message>
</context>
<context>
    <name>Rescind::ReminderBars</name>
    <message>
        <source>What you put off is not kept as it should be</source>
        <translation>您推迟的内容未能正常保存</translation>
    </message>
    <message>
        <source>an order that is not in the list</source>
        <translation>不在列表中的订单</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>采购单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) you put off are due</source>
        <translation>
            <numerusform>您推迟的 %Ln 个订单已到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>显示第一个</translation>
    </message>
    <message>
        <source>Put off for another hour</source>
        <translation>再推迟一小时</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <comment>a time</comment>
        <translation>已推迟至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) put off, the next until %1</source>
        <translation>
            <numerusform>已推迟 %Ln 个订单行，最近一个至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>更改时间…</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>立即恢复</translation>
    </message>
</context>
<context>
    <name>Rescind::Reminders</name>
    <message>
        <source>A later version of this program wrote down what was put off. It is shown, but what you put off now is forgotten when you quit.</source>
        <translation>推迟的内容由本程序的较新版本写入。现在会显示出来，但您此时推迟的内容在退出后不会保留。</translation>
    </message>
    <message>
        <source>The file with what was put off is damaged, and could not be set aside. What could be read of it is shown; what you put off now is forgotten when you quit.</source>
        <translation>保存推迟内容的文件已损坏，且无法移到一旁。其中可读的内容已显示；您此时推迟的内容在退出后不会保留。</translation>
    </message>
    <message numerus="yes">
        <source>The file with what was put off is damaged: %Ln reminder(s) could be read. It was set aside as %1.</source>
        <translation>
            <numerusform>保存推迟内容的文件已损坏：可读取 %Ln 个提醒。原文件已另存为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you put off could not be written down: it is forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>无法写入您推迟的内容：退出后不会保留。请检查磁盘是否有空间，以及本程序是否有权在那里写入。</translation>
    </message>
</context>
<context>
    <name>Rescind::RequestText</name>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Cancel the item</source>
        <translation>取消商品</translation>
    </message>
    <message>
        <source>Confirm for my part</source>
        <translation>确认取消我的部分</translation>
    </message>
    <message>
        <source>Reject for my part</source>
        <translation>拒绝取消我的部分</translation>
    </message>
    <message>
        <source>Confirm for the item</source>
        <translation>确认取消该商品</translation>
    </message>
    <message>
        <source>Reject for the item</source>
        <translation>拒绝取消该商品</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what we asked, how far it has come, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
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
        <translation>但服务器同时显示已发货</translation>
    </message>
    <message>
        <source>though the server shows a parcel, too: tracking %1</source>
        <translation>但服务器同时显示有包裹：跟踪号 %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name of an action, time</comment>
        <translation>“%1”，%2</translation>
    </message>
    <message>
        <source>by this program&apos;s own record, on %1</source>
        <translation>依据本程序的记录，时间为 %1</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you confirmed it on %1</source>
        <translation>依据本程序的记录，您于 %1 确认了取消</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you rejected it on %1</source>
        <translation>依据本程序的记录，您于 %1 拒绝了取消</translation>
    </message>
</context>
<context>
    <name>Rescind::SandboxHost</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>无法启动沙盒：%1</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>沙盒已结束。</translation>
    </message>
    <message>
        <source>The sandbox program is missing: it should be at %1.</source>
        <translation>缺少沙盒程序：应位于 %1。</translation>
    </message>
    <message>
        <source>The sandbox did not say that it is ready.</source>
        <translation>沙盒没有报告已就绪。</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>PO number, customer, SKU, item or tracking</source>
        <translation>采购单号、客户、SKU、商品或跟踪号</translation>
    </message>
    <message>
        <source>Filters as you type. Enter asks the server for a PO number or an order id. Paste an e-mail to list the orders it names. Ctrl+Space offers filters.</source>
        <translation>边输入边筛选。按 Enter 向服务器查询采购单号或订单 ID。粘贴电子邮件可列出其中提到的订单。按 Ctrl+Space 可提供筛选条件。</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>可以输入的内容</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>What can be searched for (Ctrl+Space)</source>
        <translation>可以搜索的内容（Ctrl+Space）</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <comment>a filter&apos;s word, what it is for</comment>
        <translation>%1：  %2</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchQuery</name>
    <message>
        <source>“%1:” is not known, so it is looked for as a word. You can write: %2</source>
        <translation>“%1:”不是已知的筛选词，因此作为普通词搜索。您可以输入：%2</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>供应商：%1</translation>
    </message>
    <message>
        <source>SKU: %1</source>
        <translation>SKU：%1</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>采购单号：%1</translation>
    </message>
    <message>
        <source>Tracking number: %1</source>
        <translation>跟踪号：%1</translation>
    </message>
    <message>
        <source>“%1” is no status. You can write: %2</source>
        <translation>“%1”不是状态。您可以输入：%2</translation>
    </message>
    <message>
        <source>“%1” can only be looked for alone, without another status.</source>
        <translation>“%1”只能单独搜索，不能与其他状态并用。</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>“%1” is no date. You can write 2026-11-20, today, yesterday, 3d or 2w.</source>
        <translation>“%1”不是日期。您可以输入 2026-11-20、今天、昨天、3d 或 2w。</translation>
    </message>
    <message>
        <source>Made on %1 or later</source>
        <translation>创建于 %1 或之后</translation>
    </message>
    <message>
        <source>Made before %1</source>
        <translation>创建于 %1 之前</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchWords</name>
    <message>
        <source>requested</source>
        <comment>status</comment>
        <translation>已请求</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>status</comment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>to-decide</source>
        <comment>status</comment>
        <translation>待决定</translation>
    </message>
    <message>
        <source>put-off</source>
        <comment>status</comment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>status</comment>
        <translation>已答复</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>status</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>status</comment>
        <translation>部分取消</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>status</comment>
        <translation>已发货</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>status</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>status</comment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>supplier</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>供应商</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>早于</translation>
    </message>
    <message>
        <source>sku</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>sku</translation>
    </message>
    <message>
        <source>po</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>采购单号</translation>
    </message>
    <message>
        <source>tracking</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>跟踪号</translation>
    </message>
    <message>
        <source>What is said of a cancellation: requested, rejected, cancelled, …</source>
        <translation>关于取消的状态：已请求、已拒绝、已取消、…</translation>
    </message>
    <message>
        <source>The supplier’s name, or a part of it</source>
        <translation>供应商的名称或其一部分</translation>
    </message>
    <message>
        <source>Made on this day or later: 2026-11-20, today, 3d for three days ago</source>
        <translation>创建于该日或之后：2026-11-20、今天，3d 表示三天前</translation>
    </message>
    <message>
        <source>Made before this day: 2026-11-20, today, 2w for two weeks ago</source>
        <translation>创建于该日之前：2026-11-20、今天，2w 表示两周前</translation>
    </message>
    <message>
        <source>The whole SKU of a line item</source>
        <translation>订单行的完整 SKU</translation>
    </message>
    <message>
        <source>The whole PO number</source>
        <translation>完整的采购单号</translation>
    </message>
    <message>
        <source>The whole tracking number of a parcel</source>
        <translation>包裹的完整跟踪号</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a date in a search</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date in a search</comment>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Rescind::SecretError</name>
    <message>
        <source>Not found, or the keyring is locked: the keychain does not tell which. Unlock the keyring and try again, or type the password or token.</source>
        <translation>未找到，或密钥串已锁定：密钥串没有说明是哪一种。请解锁密钥串并重试，或输入密码或令牌。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it and try again, or go on for this session only.</source>
        <translation>对密钥串的访问被拒绝。请允许访问并重试，或仅在此会话中继续。</translation>
    </message>
    <message>
        <source>No keychain service can be reached. Start one and try again, or go on for this session only.</source>
        <translation>无法连接任何密钥串服务。请启动一个并重试，或仅在此会话中继续。</translation>
    </message>
    <message>
        <source>The keychain does not answer: it may be waiting behind a question of its own, or it hangs. Answer its question and try again, or go on for this session only.</source>
        <translation>密钥串没有应答：可能在等待您回答它自己的询问，或已停止响应。请回答其询问并重试，或仅在此会话中继续。</translation>
    </message>
    <message>
        <source>It is over 2,048 bytes, more than a keychain is sure to hold. Go on for this session only.</source>
        <translation>内容超过 2,048 字节，密钥串不一定能容纳。请仅在此会话中继续。</translation>
    </message>
    <message>
        <source>The keyring did not prove to be unlocked, so the entry may still be there. Unlock the keyring and try again.</source>
        <translation>密钥串未能证明已解锁，因此该条目可能仍在其中。请解锁密钥串并重试。</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or go on for this session only.</source>
        <translation>密钥串出错。请重试，或仅在此会话中继续。</translation>
    </message>
</context>
<context>
    <name>Rescind::Session</name>
    <message>
        <source>The server refused the remembered password. Sign in with the present one.</source>
        <translation>服务器不接受已记住的密码。请用当前密码登录。</translation>
    </message>
    <message>
        <source>The server refused the remembered token. Sign in with a new one, or with a password.</source>
        <translation>服务器不接受已记住的令牌。请用新令牌或密码登录。</translation>
    </message>
    <message>
        <source>The server refused the remembered password before, so it is not tried again. Sign in with the present one.</source>
        <translation>服务器先前已不接受所记住的密码，因此不再尝试。请用当前密码登录。</translation>
    </message>
</context>
<context>
    <name>Rescind::SessionKeeping</name>
    <message>
        <source>What the keychain has of the user before may stay there.</source>
        <translation>密钥串中属于先前用户的内容可能仍留在那里。</translation>
    </message>
    <message>
        <source>The keychain gave nothing to sign in with. %1</source>
        <translation>密钥串没有提供登录所需的内容。%1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile can&apos;t be read. Sign in again to replace it.</source>
        <translation>密钥串中此登录配置的内容无法读取。请重新登录以替换。</translation>
    </message>
    <message>
        <source>You asked to forget what the keychain has for this profile, and it could not be proven deleted. It is not used. Sign in again.</source>
        <translation>您曾要求忘记密钥串中此登录配置的内容，但无法证明已删除。该内容不会被使用。请重新登录。</translation>
    </message>
    <message>
        <source>What the keychain has for this profile was kept for another server or user name, so it is not sent there. Sign in again.</source>
        <translation>密钥串中此登录配置的内容是为另一个服务器或用户名保存的，因此不会发送到那里。请重新登录。</translation>
    </message>
    <message>
        <source>The remembered token has ended: a token lives two hours. Sign in with a new one, or with a password.</source>
        <translation>已记住的令牌已到期：令牌有效期为两小时。请用新令牌或密码登录。</translation>
    </message>
    <message>
        <source>The token could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>令牌未能保存到密钥串，因此您仅在此会话中登录。%1</translation>
    </message>
    <message>
        <source>The password could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>密码未能保存到密钥串，因此您仅在此会话中登录。%1</translation>
    </message>
    <message>
        <source>What was written to the keychain meanwhile may stay there.</source>
        <translation>期间写入密钥串的内容可能仍留在那里。</translation>
    </message>
    <message>
        <source>The refused password is still in the keychain. %1</source>
        <translation>未被接受的密码仍在密钥串中。%1</translation>
    </message>
    <message>
        <source>The new password or token could not be kept in the keychain, which still has the one before it. %1</source>
        <translation>新的密码或令牌未能保存到密钥串，其中仍是先前的那个。%1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there; its removal is tried again at the next start. %1</source>
        <translation>密钥串中此登录配置的内容可能仍在；下次启动时会再次尝试移除。%1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there. %1</source>
        <translation>密钥串中此登录配置的内容可能仍在。%1</translation>
    </message>
    <message>
        <source>The profile could not be saved, so the next start does not know it.</source>
        <translation>登录配置未能保存，因此下次启动时不会有此配置。</translation>
    </message>
</context>
<context>
    <name>Rescind::Sharing</name>
    <message>
        <source>&amp;Copy the selected orders as a table</source>
        <translation>将所选订单复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;line items of the order as a table</source>
        <translation>将订单的订单行复制为表格(&amp;L)</translation>
    </message>
    <message>
        <source>Copy a lin&amp;k to the order</source>
        <translation>复制订单链接(&amp;K)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>复制为 cURL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export orders…</source>
        <translation>导出订单(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print a list for the warehouse…</source>
        <translation>打印仓库清单(&amp;P)…</translation>
    </message>
    <message>
        <source>Save that list as P&amp;DF…</source>
        <translation>将仓库清单另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Print a case &amp;sheet of the order…</source>
        <translation>打印订单的案例单(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the case sheet as PD&amp;F…</source>
        <translation>将案例单另存为 PDF(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are too many for that</source>
        <translation>
            <numerusform>%Ln 个订单对此来说太多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select up to %Ln order(s), or export them into a file.</source>
        <translation>
            <numerusform>请最多选择 %Ln 个订单，或将订单导出到文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>导出订单…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were copied as a table.</source>
        <translation>
            <numerusform>已将 %Ln 个订单复制为表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) were copied as a table.</source>
        <translation>
            <numerusform>已将 %Ln 个订单行复制为表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>A link was copied that opens this order in Rescind, for whoever may see it.</source>
        <translation>已复制链接，有权查看者可用它在 Rescind 中打开此订单。</translation>
    </message>
    <message>
        <source>Read the order</source>
        <translation>读取订单</translation>
    </message>
    <message>
        <source>Copied, without the token: the shell takes it from RESCIND_TOKEN. Whoever runs it can&apos;t undo it, and it is not written down here.</source>
        <translation>已复制，不含令牌：Shell 从 RESCIND_TOKEN 取得令牌。运行该命令后无法撤消，且不会记录在此。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>已将 %Ln 页发送到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>无法打印</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>清单 %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案例单 %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>A PDF of %Ln page(s) was saved</source>
        <translation>
            <numerusform>已保存 %Ln 页的 PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>PDF 未保存</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>无人登录。</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>未选中订单。</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>未选择订单。</translation>
    </message>
</context>
<context>
    <name>Rescind::Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>Rescind::ShortcutsDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset this one</source>
        <translation>重置此项(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save the keys</source>
        <translation>保存按键(&amp;S)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>返回(&amp;C)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> (taken twice)</source>
        <translation>（重复占用）</translation>
    </message>
    <message>
        <source>This key belongs to %1 as well; neither would work. Give one of them another.</source>
        <translation>此按键也属于 %1；两者都不会起作用。请为其中一个另选按键。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) share a key; none of these would work.</source>
        <translation>
            <numerusform>%Ln 个命令共用按键；这些命令的按键都不会起作用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a command, go to “New key”, and press the key.</source>
        <translation>选择一个命令，转到“新按键”，然后按下按键。</translation>
    </message>
    <message>
        <source>First give every key to one command only</source>
        <translation>请先让每个按键只对应一个命令</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInAgainDialog</name>
    <message>
        <source>Sign in again to go on</source>
        <translation>重新登录以继续</translation>
    </message>
    <message>
        <source>What you had begun goes on by itself once you are signed in.</source>
        <translation>您登录后，已开始的操作会自动继续。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>User name and pass&amp;word</source>
        <translation>用户名和密码(&amp;W)</translation>
    </message>
    <message>
        <source>A &amp;token I was given</source>
        <translation>他人给我的令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>记住在本机的密钥串中(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Only until I quit</source>
        <translation>仅到我退出为止(&amp;O)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Suppliers can answer in Timpanogos only</source>
        <translation>供应商只能在 Timpanogos 中答复</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>服务器(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>版本(&amp;L)</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存方式</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Sign in to Crux Connect</source>
        <translation>登录 Crux Connect</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>登录配置</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <translation>新登录</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>忘记登录配置</translation>
    </message>
    <message>
        <source>Removes this profile, and what the keychain has for it</source>
        <translation>移除此登录配置及其在密钥串中的内容</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>登录配置(&amp;P)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>服务商沙盒</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>服务器类型</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>在此粘贴令牌</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>密码(&amp;A)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>What your account may do is then known to the server only.</source>
        <translation>这样一来，您的账户有哪些权限只有服务器知道。</translation>
    </message>
    <message>
        <source>Fill in what you sign in with</source>
        <translation>请填写登录信息</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used yet</source>
        <translation>服务器的地址尚不可用</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The server did not take this token (401). It is wrong, or it has expired: a token lasts two hours.</source>
        <translation>服务器不接受此令牌（401）。令牌有误，或已过期：令牌有效期为两小时。</translation>
    </message>
    <message>
        <source>The server did not take this user name and password (401). Check both; capital letters matter.</source>
        <translation>服务器不接受此用户名和密码（401）。请检查两者；区分大小写。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>Rescind::TimeText</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, a time, the name of the time zone</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 (no time of day is told)</source>
        <comment>a date</comment>
        <translation>%1（未注明具体时间）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time zone, what it is called for short</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <comment>time zone</comment>
        <translation>本机时区：%1</translation>
    </message>
</context>
<context>
    <name>Rescind::Timeline</name>
    <message>
        <source>“%1”</source>
        <comment>the name of an item</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>an id</comment>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>a carrier the server does not name</source>
        <translation>服务器未注明的承运商</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>无跟踪号</translation>
    </message>
    <message>
        <source>Reason, kept here and not sent: %1</source>
        <translation>原因（保存在此，未发送）：%1</translation>
    </message>
    <message>
        <source>By somebody with a pasted token.</source>
        <translation>由使用粘贴令牌的某人操作。</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>操作人：%1。</translation>
    </message>
    <message>
        <source>Row %L1 of a list.</source>
        <translation>清单第 %L1 行。</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>an HTTP status</comment>
        <translation>答复 %1。</translation>
    </message>
    <message>
        <source>put back, not sent</source>
        <translation>已放回队列，未发送</translation>
    </message>
    <message>
        <source>left this computer</source>
        <translation>已离开本机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item, the server&apos;s words for its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>另外 %Ln 个订单行</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>订单已创建</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <comment>an item</comment>
        <translation>%1 已发货</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>carrier, tracking number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Tracking of %1 was recorded</source>
        <comment>an item</comment>
        <translation>已登记 %1 的跟踪信息</translation>
    </message>
    <message>
        <source>%1: until then it is backordered</source>
        <comment>an item</comment>
        <translation>%1：在此之前缺货待补</translation>
    </message>
    <message>
        <source>%1 – asked for</source>
        <comment>a deed</comment>
        <translation>%1 – 已请求</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The server shows: %1</source>
        <comment>the state of an order or item</comment>
        <translation>服务器显示：%1</translation>
    </message>
    <message>
        <source>When it shipped, the server does not tell.</source>
        <translation>何时发货，服务器没有说明。</translation>
    </message>
    <message>
        <source>It shipped on %1.</source>
        <translation>发货时间：%1。</translation>
    </message>
    <message>
        <source>It had shipped before that: %1.</source>
        <translation>在此之前已发货：%1。</translation>
    </message>
    <message>
        <source>It shipped after that: %1.</source>
        <translation>在此之后发货：%1。</translation>
    </message>
    <message>
        <source>The server took the request, and no read of the order has shown an answer of the supplier.</source>
        <translation>服务器已接受请求，但历次读取订单均未显示供应商的答复。</translation>
    </message>
    <message>
        <source>The order showed it as cancelled: %1. Next: ask the supplier which is true.</source>
        <translation>订单曾显示其已取消：%1。下一步：询问供应商哪个属实。</translation>
    </message>
    <message>
        <source>That was done: %1. Next: ask the warehouse which is true.</source>
        <translation>该操作已执行：%1。下一步：询问仓库哪个属实。</translation>
    </message>
    <message>
        <source>The supplier rejected it, seen: %1.</source>
        <translation>供应商已拒绝取消，看到的时间：%1。</translation>
    </message>
    <message>
        <source>That was refused: %1.</source>
        <translation>请求不予受理：%1。</translation>
    </message>
    <message>
        <source>We don&apos;t know whether that arrived at the server.</source>
        <translation>我们不知道它是否已到达服务器。</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>It has not been sent yet.</source>
        <translation>尚未发送。</translation>
    </message>
    <message>
        <source>It never left this computer (%1).</source>
        <translation>它从未离开本机（%1）。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>we asked</source>
        <translation>我方请求</translation>
    </message>
    <message>
        <source>server&apos;s answer</source>
        <translation>服务器的答复</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, an item</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no time is told</source>
        <translation>未注明时间</translation>
    </message>
    <message>
        <source>The cancellation of %1 was asked for here: %2.</source>
        <comment>an item, a time</comment>
        <translation>曾在此请求取消 %1：%2。</translation>
    </message>
    <message>
        <source>The cancellation of %1 was confirmed from here: %2.</source>
        <comment>an item, a time</comment>
        <translation>曾从这里确认取消 %1：%2。</translation>
    </message>
    <message>
        <source>Tracking: %1.</source>
        <translation>跟踪号：%1。</translation>
    </message>
    <message>
        <source>What was asked from other computers is not known here, nor when a supplier answered: the server tells neither.</source>
        <translation>从其他计算机请求的内容以及供应商何时答复，这里都无从得知：服务器均未说明。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a time, where it is known from, what happened</comment>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>Rescind::TimelineView</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a time, where it is known from, what happened</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more event(s)</source>
        <translation>
            <numerusform>再显示 %Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::TokenRenewal</name>
    <message>
        <source>Your session has ended.</source>
        <translation>您的会话已结束。</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused the password.</source>
        <translation>您的会话已结束，且服务器不接受密码。</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused to log you in again. %1</source>
        <translation>您的会话已结束，且服务器不让您重新登录。%1</translation>
    </message>
    <message>
        <source>The server refused this token.</source>
        <translation>服务器不接受此令牌。</translation>
    </message>
    <message>
        <source>This token belongs to another organisation. To change the organisation, sign out first.</source>
        <translation>此令牌属于另一个组织。要更换组织，请先退出登录。</translation>
    </message>
</context>
<context>
    <name>Rescind::TrayNotices</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>Rescind::Triage</name>
    <message>
        <source>Confirm with a rea&amp;son…</source>
        <translation>确认并注明原因(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Reject with a r&amp;eason…</source>
        <translation>拒绝并注明原因(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Ask to cancel with a re&amp;ason…</source>
        <translation>请求取消并注明原因(&amp;A)…</translation>
    </message>
    <message>
        <source>As&amp;k to cancel</source>
        <translation>请求取消(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Se&amp;lect, and keep what is selected</source>
        <translation>选中，并保留已选的内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the order</source>
        <translation>打开订单(&amp;O)</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>未选择订单。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>无人登录。</translation>
    </message>
    <message>
        <source>%1 in PO %2</source>
        <comment>a deed with the name of an item, a PO number</comment>
        <translation>%1，采购单 %2</translation>
    </message>
    <message>
        <source>Nothing was decided: the order was still being fetched when you went on.</source>
        <translation>未作任何决定：您继续往下时，订单仍在获取中。</translation>
    </message>
    <message>
        <source>That was the last one in this list that needs you.</source>
        <translation>这是此列表中最后一个需要您处理的订单。</translation>
    </message>
    <message>
        <source>That was the last one; this is the first above it that may need you.</source>
        <translation>那是最后一个；这是其上方第一个可能需要您处理的订单。</translation>
    </message>
</context>
<context>
    <name>Rescind::TriageTarget</name>
    <message numerus="yes">
        <source>%Ln line(s) of this order are asked for, others are not. Decide line by line.</source>
        <translation>
            <numerusform>此订单有 %Ln 个订单行已请求取消，其他没有。请逐行决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have just decided on this line. Undo takes it back.</source>
        <translation>您刚刚对此订单行作了决定。“撤消”可将其撤回。</translation>
    </message>
</context>
<context>
    <name>Rescind::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) can still be taken back. The last one: %1</source>
        <translation>
            <numerusform>还可撤回 %Ln 项决定。最近一项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is sent for now, so it waits</source>
        <comment>a deed</comment>
        <translation>%1：目前暂不发送，因此在等待</translation>
    </message>
    <message>
        <source>%1: leaves as soon as its turn comes</source>
        <comment>a deed</comment>
        <translation>%1：轮到时立即发出</translation>
    </message>
    <message>
        <source>%1: leaves in %2 s</source>
        <comment>a deed, a number</comment>
        <translation>%1：将在 %2 秒后发出</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>撤消全部 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back the last one before it leaves (U, Ctrl+Z)</source>
        <translation>在发出之前撤回最近一项（U，Ctrl+Z）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of yours have been carried out.</source>
        <translation>
            <numerusform>您的 %Ln 项决定已执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>the item</source>
        <translation>该商品</translation>
    </message>
    <message>
        <source>Ask to cancel all of PO %1</source>
        <translation>请求取消整个采购单 %1</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of PO %1</source>
        <translation>确认取消采购单 %1 中您的部分</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of PO %1</source>
        <translation>拒绝取消采购单 %1 中您的部分</translation>
    </message>
    <message>
        <source>Ask to cancel “%2” in PO %1</source>
        <translation>请求取消采购单 %1 中的“%2”</translation>
    </message>
    <message>
        <source>Confirm the cancellation of “%2” in PO %1</source>
        <translation>确认取消采购单 %1 中的“%2”</translation>
    </message>
    <message>
        <source>Reject the cancellation of “%2” in PO %1</source>
        <translation>拒绝取消采购单 %1 中的“%2”</translation>
    </message>
    <message>
        <source>Asked to cancel all of PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>已请求取消整个采购单 %1。无法撤回；由供应商最终决定。</translation>
    </message>
    <message>
        <source>Confirmed: your part of PO %1 is cancelled. This is final.</source>
        <translation>已确认：采购单 %1 中您的部分已取消。此结果不可更改。</translation>
    </message>
    <message>
        <source>Rejected: your part of PO %1 stands. This is final.</source>
        <translation>已拒绝：采购单 %1 中您的部分继续有效。此结果不可更改。</translation>
    </message>
    <message>
        <source>Asked to cancel “%2” in PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>已请求取消采购单 %1 中的“%2”。无法撤回；由供应商最终决定。</translation>
    </message>
    <message>
        <source>Confirmed: “%2” in PO %1 is cancelled. This is final.</source>
        <translation>已确认：采购单 %1 中的“%2”已取消。此结果不可更改。</translation>
    </message>
    <message>
        <source>Rejected: “%2” in PO %1 stands. This is final.</source>
        <translation>已拒绝：采购单 %1 中的“%2”继续有效。此结果不可更改。</translation>
    </message>
    <message>
        <source>%1: it is leaving, and can&apos;t be taken back any more</source>
        <comment>a deed</comment>
        <translation>%1：正在发出，已无法撤回</translation>
    </message>
    <message>
        <source>%1: taken back. Nothing was sent.</source>
        <comment>a deed</comment>
        <translation>%1：已撤回。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsModel</name>
    <message>
        <source>Name of the search</source>
        <translation>搜索的名称</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>what a view holds, its key</comment>
        <translation>%1（Alt+%2）</translation>
    </message>
    <message>
        <source>%1, searched for “%2”</source>
        <comment>a view, a search in it</comment>
        <translation>%1，搜索“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln order(s)</source>
        <comment>a view, its count</comment>
        <translation>
            <numerusform>%1，%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not counted yet</source>
        <comment>a view</comment>
        <translation>%1，尚未统计</translation>
    </message>
    <message>
        <source>These orders and no others. The list goes when you close it.</source>
        <translation>只有这些订单，没有其他。关闭后此列表即消失。</translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>另一个搜索已使用此名称。</translation>
    </message>
    <message>
        <source>From pasted text</source>
        <translation>来自粘贴的文本</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>删除搜索</translation>
    </message>
    <message>
        <source>Move the search up</source>
        <translation>上移搜索</translation>
    </message>
    <message>
        <source>Move the search down</source>
        <translation>下移搜索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Keep what is being searched for as a view of your own</source>
        <translation>将当前搜索保留为您自己的视图</translation>
    </message>
    <message>
        <source>Show the &amp;views</source>
        <translation>显示视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Choose a view</source>
        <translation>选择视图(&amp;C)</translation>
    </message>
    <message>
        <source>Saved with the orders of this account, encrypted. Signing out removes it.</source>
        <translation>与此账户的订单一起加密保存。退出登录时会移除。</translation>
    </message>
</context>
<context>
    <name>Rescind::WhenText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>明天 %1</translation>
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
        <translation> 工作小时</translation>
    </message>
    <message>
        <source>Overdue after, in working hours</source>
        <translation>逾期时限，以工作小时计</translation>
    </message>
    <message>
        <source>An answer is &amp;overdue after</source>
        <translation>答复的逾期时限(&amp;O)</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Overdue answers</source>
        <translation>逾期的答复</translation>
    </message>
    <message>
        <source>Work &amp;begins at</source>
        <translation>工作开始于(&amp;B)</translation>
    </message>
    <message>
        <source>and &amp;ends at</source>
        <translation>工作结束于(&amp;E)</translation>
    </message>
    <message>
        <source>Nobody works on any day: nothing ever becomes overdue.</source>
        <translation>没有任何工作日：永远不会逾期。</translation>
    </message>
    <message>
        <source>Around the clock.</source>
        <translation>全天候。</translation>
    </message>
    <message>
        <source>Until the next morning.</source>
        <translation>直到次日早晨。</translation>
    </message>
    <message>
        <source>Times are those of your time zone. “Tomorrow” and “Monday” are when work begins.</source>
        <translation>时间以您的时区为准。“明天”和“星期一”指工作开始的时间。</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Overdue after, in working hours: %1</source>
        <comment>a supplier</comment>
        <translation>逾期时限，以工作小时计：%1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <comment>a supplier</comment>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>A supplier gets a time of its own where you remind it: Order, Remind the supplier.</source>
        <translation>可在提醒供应商时为其单独设定时限：“订单”›“提醒供应商”。</translation>
    </message>
    <message>
        <source>These suppliers have a time of their own. Others get one where you remind them.</source>
        <translation>这些供应商有单独的时限。其他供应商可在提醒时设定。</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneButton</name>
    <message>
        <source>Time zone: %1</source>
        <translation>时区：%1</translation>
    </message>
    <message>
        <source>All times are shown in this zone: %1. Press to choose another.</source>
        <translation>所有时间均按此时区显示：%1。按下可选择其他时区。</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneDialog</name>
    <message>
        <source>Choose a time zone</source>
        <translation>选择时区</translation>
    </message>
    <message>
        <source>Search a time zone</source>
        <translation>搜索时区</translation>
    </message>
    <message>
        <source>City, country or short name</source>
        <translation>城市、国家/地区或缩写</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>All times in this window are shown in it. Nothing else changes.</source>
        <translation>此窗口中的所有时间均按该时区显示。其他不变。</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>按此时区显示时间</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneMenu</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>In the customer&apos;s &amp;country (%1)</source>
        <translation>客户所在国家/地区(&amp;C)（%1）</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>其他时区(&amp;A)…</translation>
    </message>
</context>
</TS>
