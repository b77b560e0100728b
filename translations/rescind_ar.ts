<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Rescind::Account</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>البيئة التجريبية للمزوّد</translation>
    </message>
    <message>
        <source>Sandbox on this machine</source>
        <translation>بيئة تجريبية على هذا الجهاز</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>خادم آخر</translation>
    </message>
</context>
<context>
    <name>Rescind::AccountBar</name>
    <message>
        <source>with a pasted token</source>
        <translation>برمز وصول مُلصق</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>تم تسجيل الدخول باسم</translation>
    </message>
    <message>
        <source>S&amp;eat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Whose chair you sit in: the sandbox lets you try each side</source>
        <translation>المقعد الذي تجلس فيه: تتيح لك البيئة التجريبية تجربة كل طرف</translation>
    </message>
    <message>
        <source>nobody: not signed in</source>
        <translation>لا أحد: لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>%1  –  the session has ended</source>
        <translation>%1  –  انتهت الجلسة</translation>
    </message>
    <message>
        <source>The token ends at %1 and is renewed before.</source>
        <translation>ينتهي رمز الوصول عند %1 ويُجدَّد قبل ذلك.</translation>
    </message>
    <message>
        <source>%1, on: %2</source>
        <comment>who, the kind of server</comment>
        <translation>%1، على: %2</translation>
    </message>
</context>
<context>
    <name>Rescind::Action</name>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>إلغاء الصنف</translation>
    </message>
    <message>
        <source>Confirm cancellation of the order</source>
        <translation>تأكيد إلغاء الطلب</translation>
    </message>
    <message>
        <source>Reject cancellation of the order</source>
        <translation>رفض إلغاء الطلب</translation>
    </message>
    <message>
        <source>Confirm cancellation of the item</source>
        <translation>تأكيد إلغاء الصنف</translation>
    </message>
    <message>
        <source>Reject cancellation of the item</source>
        <translation>رفض إلغاء الصنف</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>نتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Not sent: the order had changed</source>
        <translation>لم يُرسل: كان الطلب قد تغيّر</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionOffers</name>
    <message>
        <source>No order is chosen.</source>
        <translation>لم يُختر أي طلب.</translation>
    </message>
    <message>
        <source>No line item is chosen.</source>
        <translation>لم يُختر أي بند.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionTexts</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The order has changed since you decided.</source>
        <translation>تغيّر الطلب منذ أن اتخذت قرارك.</translation>
    </message>
    <message>
        <source>The order has changed since you decided, and this would now do something else.</source>
        <translation>تغيّر الطلب منذ أن اتخذت قرارك، وسيكون لهذا الإجراء الآن أثر مختلف.</translation>
    </message>
    <message>
        <source>The server no longer shows that a cancellation was requested.</source>
        <translation>لم يعد الخادم يُظهر أن إلغاءً قد طُلب.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it again and decide anew.</source>
        <translation>لم يُرسل شيء. راجعه مرة أخرى وقرّر من جديد.</translation>
    </message>
    <message>
        <source>The server shows you no such order, so nothing was sent.</source>
        <translation>لا يُظهر لك الخادم طلبًا كهذا، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the order&apos;s identifier, and the server&apos;s address.</source>
        <translation>تحقق من معرّف الطلب ومن عنوان الخادم.</translation>
    </message>
    <message>
        <source>The order could not be read beforehand, so nothing was sent to change it.</source>
        <translation>تعذّرت قراءة الطلب مسبقًا، لذلك لم يُرسل شيء يغيّره.</translation>
    </message>
    <message>
        <source>It was stopped before it left this computer. Nothing was sent.</source>
        <translation>أُوقف قبل أن يغادر هذا الحاسوب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Neither an order nor a line item is named. Nothing was sent.</source>
        <translation>لم يُحدَّد طلب ولا بند. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server took the confirmation: the cancellation is confirmed. That is final.</source>
        <translation>قبل الخادم التأكيد: الإلغاء مؤكَّد. هذا نهائي.</translation>
    </message>
    <message>
        <source>The server took the rejection: the cancellation is rejected. That is final.</source>
        <translation>قبل الخادم الرفض: الإلغاء مرفوض. هذا نهائي.</translation>
    </message>
    <message>
        <source>The server took the request, and already shows it as cancelled.</source>
        <translation>قبل الخادم طلب الإلغاء، ويُظهره بالفعل ملغى.</translation>
    </message>
    <message>
        <source>The server took the request. It is not cancelled yet: the supplier has to confirm.</source>
        <translation>قبل الخادم طلب الإلغاء. لم يُلغَ شيء بعد: على المورّد أن يؤكد.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a line item, %2 a sentence</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Others, not named here: %1</source>
        <translation>أخرى لم تُذكر هنا: %1</translation>
    </message>
    <message>
        <source>Not part of it: %1</source>
        <extracomment>%1 is a list of line items with reasons, in whole sentences</extracomment>
        <translation>غير مشمول: %1</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>يقول %1 إن هذا غير ممكن (422).</translation>
    </message>
    <message>
        <source>%1 It said: “%2”.</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words</extracomment>
        <translation>%1 وجاء في ردّه: «%2».</translation>
    </message>
    <message>
        <source>The order could not be read afterwards, so it can&apos;t be said why.</source>
        <translation>تعذّرت قراءة الطلب بعد ذلك، لذا لا يمكن ذكر السبب.</translation>
    </message>
    <message>
        <source>It can&apos;t be explained here, because it is not known which order the line item belongs to.</source>
        <translation>لا يمكن تفسير ذلك هنا، لأنه لا يُعرف إلى أي طلب ينتمي البند.</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is requested.</source>
        <translation>أُعيدت قراءة الطلب: وصل الإجراء بالفعل، والإلغاء مطلوب.</translation>
    </message>
    <message>
        <source>The supplier has to confirm.</source>
        <translation>على المورّد أن يؤكد.</translation>
    </message>
    <message>
        <source>The order was read again: it did arrive, and the cancellation is rejected.</source>
        <translation>أُعيدت قراءة الطلب: وصل الإجراء بالفعل، والإلغاء مرفوض.</translation>
    </message>
    <message>
        <source>The order was read again: it shows as cancelled.</source>
        <translation>أُعيدت قراءة الطلب: يظهر ملغى.</translation>
    </message>
    <message>
        <source>The order was read again: it did not take effect.</source>
        <translation>أُعيدت قراءة الطلب: لم يكن للإجراء أثر.</translation>
    </message>
    <message>
        <source>The order was read again, and that does not tell whether it arrived.</source>
        <translation>أُعيدت قراءة الطلب، ولا يتبيّن منها هل وصل الإجراء.</translation>
    </message>
    <message>
        <source>The order could not be read again either.</source>
        <translation>تعذّرت أيضًا إعادة قراءة الطلب.</translation>
    </message>
    <message>
        <source>It could not be looked up, because it is not known which order the line item belongs to.</source>
        <translation>تعذّر التحقق من ذلك، لأنه لا يُعرف إلى أي طلب ينتمي البند.</translation>
    </message>
    <message>
        <source>Don&apos;t repeat it before you know: look at the order again, or ask the other side.</source>
        <translation>لا تكرره قبل أن تعرف: راجع الطلب مرة أخرى، أو اسأل الطرف الآخر.</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>لقد شُحن.</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>لقد شُحن: رقم التتبع %1.</translation>
    </message>
    <message>
        <source>It is cancelled already, and yet the server also shows a shipment.</source>
        <translation>هو ملغى بالفعل، ومع ذلك يُظهر الخادم شحنة أيضًا.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>هو ملغى بالفعل.</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation already.</source>
        <translation>رفض المورّد الإلغاء بالفعل.</translation>
    </message>
    <message>
        <source>Its cancellation is requested already.</source>
        <translation>إلغاؤه مطلوب بالفعل.</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>لم يذكر الخادم السبب.</translation>
    </message>
    <message>
        <source>The server shows it as “%1”.</source>
        <extracomment>%1 is a status in the server&apos;s own word</extracomment>
        <translation>يُظهره الخادم بالكلمة «%1».</translation>
    </message>
    <message>
        <source>The order does not have this line item.</source>
        <translation>لا يتضمن الطلب هذا البند.</translation>
    </message>
    <message>
        <source>The order has no line items. The server did not say why.</source>
        <translation>ليس في الطلب أي بنود. لم يذكر الخادم السبب.</translation>
    </message>
    <message>
        <source>Each line item: %1</source>
        <translation>كل بند: %1</translation>
    </message>
    <message>
        <source>You took it back in time. Nothing was sent.</source>
        <translation>تراجعت عنه في الوقت المناسب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The program ended before this was sent, and it is not sent now. Ask for it again if you still want it.</source>
        <translation>انتهى البرنامج قبل إرسال هذا، ولن يُرسل الآن. اطلبه مرة أخرى إن كنت لا تزال تريده.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent. It may have arrived or not.</source>
        <translation>انتهى البرنامج أثناء إرسال هذا. ربما وصل وربما لم يصل.</translation>
    </message>
    <message>
        <source>Look at the order before you ask for it again.</source>
        <translation>راجع الطلب قبل أن تطلب ذلك مرة أخرى.</translation>
    </message>
    <message>
        <source>Another window of this program has taken it over, so nothing was sent from here.</source>
        <translation>تولّته نافذة أخرى لهذا البرنامج، لذلك لم يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>This outcome could not be written down yet.</source>
        <translation>تعذّر تدوين هذه النتيجة حتى الآن.</translation>
    </message>
    <message>
        <source>You decided to ask again.</source>
        <translation>قررت أن تطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>You closed it as it stood.</source>
        <translation>أغلقته على حاله.</translation>
    </message>
    <message>
        <source>Several in a row have failed, so nothing more is sent for now.</source>
        <translation>فشلت عدة محاولات متتالية، لذلك لن يُرسل المزيد حاليًا.</translation>
    </message>
    <message>
        <source>It goes on by itself once the server can be read again.</source>
        <translation>يستمر تلقائيًا حالما تصبح القراءة من الخادم ممكنة.</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation is requested. The supplier has to confirm.</source>
        <translation>أُعيدت قراءة الطلب: الإلغاء مطلوب. على المورّد أن يؤكد.</translation>
    </message>
    <message>
        <source>The supplier has confirmed: it shows as cancelled.</source>
        <translation>أكد المورّد: يظهر ملغى.</translation>
    </message>
    <message>
        <source>The supplier has rejected the cancellation.</source>
        <translation>رفض المورّد الإلغاء.</translation>
    </message>
    <message>
        <source>The order was read again: the cancellation shows as rejected.</source>
        <translation>أُعيدت قراءة الطلب: يظهر الإلغاء مرفوضًا.</translation>
    </message>
    <message>
        <source>The order was read again, and shows that it arrived.</source>
        <translation>أُعيدت قراءة الطلب، وهي تُظهر أن الإجراء وصل.</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>تُعاد المحاولة تلقائيًا كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>It had not left this computer when sending was paused. It waits for its turn again.</source>
        <translation>لم يكن قد غادر هذا الحاسوب عندما أُوقف الإرسال مؤقتًا. وهو ينتظر دوره من جديد.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActionsPane</name>
    <message>
        <source>Confirm cancellation</source>
        <translation>تأكيد الإلغاء</translation>
    </message>
    <message>
        <source>Reject cancellation</source>
        <translation>رفض الإلغاء</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Cancel item</source>
        <translation>إلغاء الصنف</translation>
    </message>
    <message>
        <source>Confirm cancellation: my part</source>
        <translation>تأكيد الإلغاء: حصتي</translation>
    </message>
    <message>
        <source>Reject cancellation: my part</source>
        <translation>رفض الإلغاء: حصتي</translation>
    </message>
    <message>
        <source>Confirm cancellation: this line</source>
        <translation>تأكيد الإلغاء: هذا البند</translation>
    </message>
    <message>
        <source>Reject cancellation: this line</source>
        <translation>رفض الإلغاء: هذا البند</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Act on the &amp;whole order instead</source>
        <translation>التعامل مع الطلب كله بدلًا منه</translation>
    </message>
    <message>
        <source>Lets go of the chosen line</source>
        <translation>يزيل اختيار البند</translation>
    </message>
    <message>
        <source>Chosen line: %1</source>
        <translation>البند المختار: %1</translation>
    </message>
    <message>
        <source>No line chosen: answers are for your whole part of the order</source>
        <translation>لم يُختر بند: تسري الإجابات على حصتك كلها من الطلب</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>لم يُختر بند</translation>
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
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>%1, PO %2</source>
        <comment>a deed, a PO number</comment>
        <translation>%1، أمر الشراء %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sign in to decide what becomes of it.</source>
        <translation>سجّل الدخول لتقرر ما يؤول إليه.</translation>
    </message>
    <message>
        <source>It was asked for by another account (%1, at %2). Sign in there to decide what becomes of it.</source>
        <translation>طُلب من حساب آخر (%1، عند %2). سجّل الدخول هناك لتقرر ما يؤول إليه.</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityFilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
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
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>with a pasted token</source>
        <translation>برمز وصول مُلصق</translation>
    </message>
    <message>
        <source>row %L1</source>
        <comment>of a list</comment>
        <translation>الصف %L1</translation>
    </message>
    <message>
        <source>When it was asked for, in the time zone %1</source>
        <translation>متى طُلب، بالمنطقة الزمنية %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>The order&apos;s PO number</source>
        <translation>رقم أمر الشراء الخاص بالطلب</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>رقم أمر الشراء</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>إلى أي مدى وصل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since when it is in this state, in the time zone %1</source>
        <translation>منذ متى هو في هذه الحالة، بالمنطقة الزمنية %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>What happened, in whole sentences</source>
        <translation>ما حدث، بجمل كاملة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>What was noted with it; it is kept here and never sent</source>
        <translation>ما دُوّن معه؛ يُحفظ هنا ولا يُرسل أبدًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>من طلبه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where it stood in a list that was acted on</source>
        <translation>موضعه في قائمة عُولجت</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Rescind::ActivityWindow</name>
    <message>
        <source>&amp;Everybody on this computer</source>
        <translation>كل من على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>&amp;Go to the order</source>
        <translation>الذهاب إلى الطلب</translation>
    </message>
    <message>
        <source>Activity – Rescind</source>
        <translation>النشاط – Rescind</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>PO number, reason, person, id or what came of it</source>
        <translation>رقم أمر الشراء أو السبب أو الشخص أو المعرّف أو النتيجة</translation>
    </message>
    <message>
        <source>Also what was asked for by other accounts and in the terminal</source>
        <translation>وكذلك ما طُلب من حسابات أخرى وفي الطرفية</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>لا يمكن قراءة السجل</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Nothing of this kind was asked for</source>
        <translation>لم يُطلب شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Take words out of the search, or press “All”.</source>
        <translation>احذف كلمات من البحث، أو اضغط «الكل».</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>لم يُطلب شيء بعد</translation>
    </message>
    <message>
        <source>What you ask to cancel, confirm or reject is listed here, with what became of it.</source>
        <translation>يُدرج هنا ما تطلب إلغاءه أو تؤكده أو ترفضه، مع ما آل إليه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed, newest first</source>
        <translation>
            <numerusform>%Ln إدخال، الأحدث أولًا</numerusform>
            <numerusform>%Ln إدخال، الأحدث أولًا</numerusform>
            <numerusform>%Ln إدخالان، الأحدث أولًا</numerusform>
            <numerusform>%Ln إدخالات، الأحدث أولًا</numerusform>
            <numerusform>%Ln إدخالًا، الأحدث أولًا</numerusform>
            <numerusform>%Ln إدخال، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked for by an item&apos;s id alone: which order that is in is not known.</source>
        <translation>طُلب بمعرّف بند فقط: لا يُعرف في أي طلب هو.</translation>
    </message>
    <message>
        <source>Shows the order in the main window (Enter)</source>
        <translation>يعرض الطلب في النافذة الرئيسية (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>That is too much for the clipboard: %Ln rows at most</source>
        <translation>
            <numerusform>هذا أكثر مما تسعه الحافظة: %Ln صف على الأكثر</numerusform>
            <numerusform>هذا أكثر مما تسعه الحافظة: %Ln صف على الأكثر</numerusform>
            <numerusform>هذا أكثر مما تسعه الحافظة: %Ln صفان على الأكثر</numerusform>
            <numerusform>هذا أكثر مما تسعه الحافظة: %Ln صفوف على الأكثر</numerusform>
            <numerusform>هذا أكثر مما تسعه الحافظة: %Ln صفًا على الأكثر</numerusform>
            <numerusform>هذا أكثر مما تسعه الحافظة: %Ln صف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows could not be copied</source>
        <translation>تعذّر نسخ الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>نُسخ %Ln صف كجدول</numerusform>
            <numerusform>نُسخ %Ln صف كجدول</numerusform>
            <numerusform>نُسخ %Ln صفان كجدول</numerusform>
            <numerusform>نُسخت %Ln صفوف كجدول</numerusform>
            <numerusform>نُسخ %Ln صفًا كجدول</numerusform>
            <numerusform>نُسخ %Ln صف كجدول</numerusform>
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
        <translation>نوع الحساب غير معروف</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>تاجر التجزئة</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
</context>
<context>
    <name>Rescind::AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>اللغة المراد إضافتها</translation>
    </message>
    <message>
        <source>Begin with the texts in</source>
        <translation>البدء بنصوص اللغة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Begin with the texts in</source>
        <translation>البدء بنصوص اللغة</translation>
    </message>
    <message>
        <source>Its texts begin as those of the other language, to be rewritten one by one. Dates and numbers are written in it at once.</source>
        <translation>تبدأ نصوصها بنصوص اللغة الأخرى، ثم تُعاد كتابتها واحدًا تلو الآخر. أما التواريخ والأرقام فتُكتب بها فورًا.</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>إضافة اللغة</translation>
    </message>
    <message>
        <source>Don&apos;t add any</source>
        <translation>عدم إضافة لغة</translation>
    </message>
</context>
<context>
    <name>Rescind::ApiError</name>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403).</source>
        <translation>يقول %1 إن حسابك لا يجوز له ذلك (403).</translation>
    </message>
    <message>
        <source>%1 says that your account may not do this (403): it needs the permission %2.</source>
        <translation>يقول %1 إن حسابك لا يجوز له ذلك (403): فهو يحتاج إلى الصلاحية %2.</translation>
    </message>
    <message>
        <source>No address can be made of this identifier, so the server cannot be asked about it.</source>
        <translation>لا يمكن تكوين عنوان من هذا المعرّف، لذلك لا يمكن سؤال الخادم عنه.</translation>
    </message>
    <message>
        <source>%1 has nothing there (404): it was not found, or the address is wrong.</source>
        <translation>ليس لدى %1 شيء هناك (404): لم يُعثر عليه، أو العنوان خاطئ.</translation>
    </message>
    <message>
        <source>%1 takes this from a retailer&apos;s account alone (409).</source>
        <translation>لا يقبل %1 هذا إلا من حساب تاجر تجزئة (409).</translation>
    </message>
    <message>
        <source>%1 takes this from a supplier&apos;s account alone (409).</source>
        <translation>لا يقبل %1 هذا إلا من حساب مورّد (409).</translation>
    </message>
    <message>
        <source>%1 does not take this from your kind of account (409).</source>
        <translation>لا يقبل %1 هذا من نوع حسابك (409).</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done, and did not say why (422).</source>
        <translation>يقول %1 إن هذا غير ممكن، ولم يذكر السبب (422).</translation>
    </message>
    <message>
        <source>%1 says that this cannot be done (422).</source>
        <translation>يقول %1 إن هذا غير ممكن (422).</translation>
    </message>
    <message>
        <source>%1 pointed to another address instead of answering (%2).</source>
        <translation>أحال %1 إلى عنوان آخر بدلًا من أن يجيب (%2).</translation>
    </message>
    <message>
        <source>%1 pointed to %2 instead of answering (%3).</source>
        <translation>أحال %1 إلى %2 بدلًا من أن يجيب (%3).</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: it must begin with https://.</source>
        <translation>لا يمكن استخدام عنوان %1: يجب أن يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام عنوان %1: %2</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server.</source>
        <translation>ما أجاب على أنه %1 لم يستطع إثبات أنه ذلك الخادم.</translation>
    </message>
    <message>
        <source>What answered as %1 could not prove that it is that server: %2</source>
        <translation>ما أجاب على أنه %1 لم يستطع إثبات أنه ذلك الخادم: %2</translation>
    </message>
    <message>
        <source>%1 says that something is missing from the request (400).</source>
        <translation>يقول %1 إن شيئًا ينقص مما أُرسل (400).</translation>
    </message>
    <message>
        <source>%1 did not accept who you are (401): the user name, the password or the token is wrong, or the token has expired.</source>
        <translation>لم يقبل %1 هويتك (401): اسم المستخدم أو كلمة المرور أو رمز الوصول خاطئ، أو انتهت صلاحية رمز الوصول.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of request there (405).</source>
        <translation>لا يقبل %1 هذا النوع من الاستدعاء هناك (405).</translation>
    </message>
    <message>
        <source>%1 could not read the request (415).</source>
        <translation>لم يستطع %1 قراءة ما أُرسل (415).</translation>
    </message>
    <message>
        <source>%1 received too many requests and asks to wait (429).</source>
        <translation>تلقى %1 استدعاءات كثيرة جدًا ويطلب الانتظار (429).</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation>لدى %1 عطل خاص به (%2).</translation>
    </message>
    <message>
        <source>%1 answered with a code that its documentation does not know (%2).</source>
        <translation>أجاب %1 برمز لا تعرفه وثائقه (%2).</translation>
    </message>
    <message>
        <source>What answered as %1 is not the Crux Connect API: it sent something else, perhaps a web page.</source>
        <translation>ما أجاب على أنه %1 ليس واجهة Crux Connect البرمجية: أرسل شيئًا آخر، ربما صفحة ويب.</translation>
    </message>
    <message>
        <source>%1 sent an answer of an undocumented form, so it could not be read.</source>
        <translation>أرسل %1 إجابة بصيغة غير موثقة، لذلك تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off before its end.</source>
        <translation>انقطعت إجابة %1 قبل نهايتها.</translation>
    </message>
    <message>
        <source>%1 sent more than such an answer may hold, so it was not read to its end.</source>
        <translation>أرسل %1 أكثر مما يجوز أن تحتويه إجابة كهذه، لذلك لم تُقرأ إلى نهايتها.</translation>
    </message>
    <message>
        <source>Your network knows no computer named %1.</source>
        <translation>لا تعرف شبكتك حاسوبًا باسم %1.</translation>
    </message>
    <message>
        <source>Nothing at %1 takes calls: the connection was refused.</source>
        <translation>لا شيء عند %1 يستقبل الاتصالات: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>This computer has no network by which it could reach %1.</source>
        <translation>ليس لهذا الحاسوب شبكة يصل بها إلى %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>انقطع الاتصال مع %1 قبل وصول إجابة.</translation>
    </message>
    <message>
        <source>The proxy between you and %1 failed, or did not let the call through.</source>
        <translation>تعطّل الوكيل (proxy) بينك وبين %1، أو لم يسمح بمرور الاتصال.</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time.</source>
        <translation>لم يتم الاتصال مع %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Nothing more came from %1, so the call was ended.</source>
        <translation>لم يصل المزيد من %1، لذلك أُنهي الاتصال.</translation>
    </message>
    <message>
        <source>The answer of %1 took too long, so the call was ended.</source>
        <translation>استغرقت إجابة %1 وقتًا طويلًا، لذلك أُنهي الاتصال.</translation>
    </message>
    <message>
        <source>The call to %1 was stopped on this computer.</source>
        <translation>أُوقف الاتصال مع %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, as the server asks</source>
        <comment>after: try again</comment>
        <translation>بعد %1، كما يطلب الخادم</translation>
    </message>
    <message>
        <source>in a few minutes</source>
        <comment>after: try again</comment>
        <translation>بعد بضع دقائق</translation>
    </message>
    <message>
        <source>Try again %1.</source>
        <translation>حاول مرة أخرى %1.</translation>
    </message>
    <message>
        <source>Refresh %1 and look what became of it before you do it again.</source>
        <translation>حدّث العرض %1 وانظر ما آل إليه قبل أن تفعله مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in with a retailer&apos;s account, or ask the retailer to do it.</source>
        <translation>سجّل الدخول بحساب تاجر تجزئة، أو اطلب من تاجر التجزئة القيام بذلك.</translation>
    </message>
    <message>
        <source>Sign in with a supplier&apos;s account, or ask the supplier to do it.</source>
        <translation>سجّل الدخول بحساب مورّد، أو اطلب من المورّد القيام بذلك.</translation>
    </message>
    <message>
        <source>Sign in with the other kind of account, or ask its owner to do it.</source>
        <translation>سجّل الدخول بالنوع الآخر من الحسابات، أو اطلب من صاحبه القيام بذلك.</translation>
    </message>
    <message>
        <source>%1 The words that came with it: “%2”</source>
        <translation>%1 الكلمات المرفقة به: «%2»</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The request may have arrived and been carried out; that could not be observed.</source>
        <translation>ربما وصل ما أُرسل ونُفّذ؛ لم يكن بالإمكان ملاحظة ذلك.</translation>
    </message>
    <message>
        <source>The request arrived and was refused, so nothing was changed by it.</source>
        <translation>وصل ما أُرسل ولم يُقبل، لذا لم يتغيّر شيء بسببه.</translation>
    </message>
    <message>
        <source>The request arrived; nothing was sent on to the other address.</source>
        <translation>وصل ما أُرسل؛ ولم يُمرَّر شيء إلى العنوان الآخر.</translation>
    </message>
    <message>
        <source>The request arrived; whether it was carried out, the answer does not tell.</source>
        <translation>وصل ما أُرسل؛ أما هل نُفّذ فلا تذكره الإجابة.</translation>
    </message>
    <message>
        <source>This is a defect of Rescind and not your mistake; trying again will not help. Please report it.</source>
        <translation>هذا خلل في Rescind وليس خطأك؛ ولن تفيد إعادة المحاولة. يرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Sign in again, and check the user name and the password.</source>
        <translation>سجّل الدخول مرة أخرى، وتحقق من اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission, then sign in again.</source>
        <translation>اطلب الصلاحية من مسؤول مؤسستك، ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for the permission %1, then sign in again.</source>
        <translation>اطلب الصلاحية %1 من مسؤول مؤسستك، ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Look for it in the list instead.</source>
        <translation>ابحث عنه في القائمة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Check what you looked for, then the server&apos;s address and release in the sign-in.</source>
        <translation>تحقق مما بحثت عنه، ثم من عنوان الخادم وإصداره في تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Refresh to see its present state: it may have shipped, or been cancelled or answered meanwhile.</source>
        <translation>حدّث لترى الحالة الراهنة: ربما شُحن أو أُلغي أو أُجيب عنه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. On a public network, open its sign-in page in a web browser first.</source>
        <translation>تحقق من عنوان الخادم. وعلى شبكة عامة، افتح أولًا صفحة تسجيل الدخول الخاصة بها في متصفح.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and release. If they are right, the API has changed: please report it.</source>
        <translation>تحقق من عنوان الخادم وإصداره. إن كانا صحيحين فقد تغيّرت الواجهة البرمجية: يرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Ask for less at once, for example a shorter span of time.</source>
        <translation>اطلب كمية أقل دفعة واحدة، مثلًا فترة زمنية أقصر.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s address in the sign-in.</source>
        <translation>صحّح عنوان الخادم في تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s address and your network connection.</source>
        <translation>تحقق من كتابة عنوان الخادم ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port; if they are right, it is not running at the moment.</source>
        <translation>تحقق من عنوان الخادم ومنفذه؛ إن كانا صحيحين فهو لا يعمل في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>تحقق من اتصالك بالشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings, or ask who looks after your network.</source>
        <translation>تحقق من الوكيل في إعدادات الشبكة لنظامك، أو اسأل المسؤول عن شبكتك.</translation>
    </message>
    <message>
        <source>Do not go on. Check the server&apos;s address and this computer&apos;s clock, and ask who looks after your network.</source>
        <translation>لا تتابع. تحقق من عنوان الخادم ومن ساعة هذا الحاسوب، واسأل المسؤول عن شبكتك.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>سجّل الدخول، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Rescind::Attention</name>
    <message>
        <source>While you were elsewhere: %1</source>
        <comment>how many of what</comment>
        <translation>أثناء غيابك: %1</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>عرض الأول منها</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchConfirmation</name>
    <message>
        <source>Real orders of real people</source>
        <translation>طلبات حقيقية لأشخاص حقيقيين</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>عند %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list are left out, for the reasons shown.</source>
        <translation>
            <numerusform>يُستبعد %Ln صف من القائمة، للأسباب المبيّنة.</numerusform>
            <numerusform>يُستبعد %Ln صف من القائمة، للسبب المبيّن.</numerusform>
            <numerusform>يُستبعد %Ln صفان من القائمة، للأسباب المبيّنة.</numerusform>
            <numerusform>تُستبعد %Ln صفوف من القائمة، للأسباب المبيّنة.</numerusform>
            <numerusform>يُستبعد %Ln صفًا من القائمة، للأسباب المبيّنة.</numerusform>
            <numerusform>يُستبعد %Ln صف من القائمة، للأسباب المبيّنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not always show whether a cancellation was requested. Go on only if you know of the requests.</source>
        <translation>لا يُظهر الخادم دائمًا هل طُلب إلغاء. لا تتابع إلا إذا كنت على علم بطلبات الإلغاء.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchFilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
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
        <translation>عدة طلبات</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>رقم أمر الشراء</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>The row of the list, as a spreadsheet counts it</source>
        <translation>صف القائمة، كما يعدّه جدول البيانات</translation>
    </message>
    <message>
        <source>What stands in the list, letter for letter</source>
        <translation>ما ورد في القائمة، حرفًا بحرف</translation>
    </message>
    <message>
        <source>The PO number of the order that was found</source>
        <translation>رقم أمر الشراء للطلب الذي عُثر عليه</translation>
    </message>
    <message>
        <source>The line item it concerns; empty when it is the whole order</source>
        <translation>البند المعني؛ فارغ إذا كان الطلب كله</translation>
    </message>
    <message>
        <source>What will become of it, or what became of it</source>
        <translation>ما سيؤول إليه، أو ما آل إليه</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>لماذا، وما العمل</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>كذلك بالفعل</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>محدَّد بـ</translation>
    </message>
    <message>
        <source>The number or uuid that was written down when the list was sent; the list itself is not kept</source>
        <translation>الرقم أو UUID الذي دُوّن عند إرسال القائمة؛ القائمة نفسها لا تُحفظ</translation>
    </message>
    <message>
        <source>Order had changed</source>
        <translation>كان الطلب قد تغيّر</translation>
    </message>
    <message>
        <source>You took it out. It is not sent with this list.</source>
        <translation>أخرجته بنفسك. لن يُرسل مع هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchPlan</name>
    <message>
        <source>Row %1 names the same.</source>
        <translation>يذكر الصف %1 الشيء نفسه.</translation>
    </message>
    <message>
        <source>No order of yours has this PO number. Nothing is sent for it.</source>
        <translation>ليس لأي من طلباتك رقم أمر الشراء هذا. لن يُرسل شيء بشأنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have this PO number: %1. Name the one you mean by its uuid.</source>
        <translation>
            <numerusform>%Ln طلب يحمل رقم أمر الشراء هذا: %1. حدّد المقصود بمعرّف UUID.</numerusform>
            <numerusform>%Ln طلب يحمل رقم أمر الشراء هذا: %1. حدّد المقصود بمعرّف UUID.</numerusform>
            <numerusform>%Ln طلبان يحملان رقم أمر الشراء هذا: %1. حدّد المقصود بمعرّف UUID.</numerusform>
            <numerusform>%Ln طلبات تحمل رقم أمر الشراء هذا: %1. حدّد المقصود بمعرّف UUID.</numerusform>
            <numerusform>%Ln طلبًا تحمل رقم أمر الشراء هذا: %1. حدّد المقصود بمعرّف UUID.</numerusform>
            <numerusform>%Ln طلب تحمل رقم أمر الشراء هذا: %1. حدّد المقصود بمعرّف UUID.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your orders has this line item. Nothing is sent for it.</source>
        <translation>لا يتضمن أي من طلباتك هذا البند. لن يُرسل شيء بشأنه.</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchReport</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>رقم أمر الشراء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchSourcePane</name>
    <message>
        <source>&amp;Open a list…</source>
        <translation>فتح قائمة…</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>A CSV or XLSX file</source>
        <translation>ملف CSV أو XLSX</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>What the clipboard holds: a column, or any text with PO numbers or uuids</source>
        <translation>محتوى الحافظة: عمود، أو أي نص فيه أرقام أوامر شراء أو UUID</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>اختر عمودًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>لملاحظاتك الخاصة: ليس في Crux Connect حقل له، لذلك لا يُرسل.</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <translation>اختر ما تريد فعله</translation>
    </message>
    <message>
        <source>Nothing: you may only look</source>
        <translation>لا شيء: يجوز لك الاطلاع فقط</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>قوائم (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>يمكنك أيضًا إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص مُلصق</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1: جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln صف</numerusform>
            <numerusform>%1: %Ln صف</numerusform>
            <numerusform>%1: %Ln صفان</numerusform>
            <numerusform>%1: %Ln صفوف</numerusform>
            <numerusform>%1: %Ln صفًا</numerusform>
            <numerusform>%1: %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a target, passed over</source>
        <translation>
            <numerusform>تُخطّي %Ln صف بلا هدف</numerusform>
            <numerusform>تُخطّي %Ln صف بلا هدف</numerusform>
            <numerusform>تُخطّي %Ln صفان بلا هدف</numerusform>
            <numerusform>تُخطّيت %Ln صفوف بلا هدف</numerusform>
            <numerusform>تُخطّي %Ln صفًا بلا هدف</numerusform>
            <numerusform>تُخطّي %Ln صف بلا هدف</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be taken</source>
        <translation>لا يمكن قبول هذه القائمة</translation>
    </message>
    <message>
        <source>The selected orders</source>
        <translation>الطلبات المحددة</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchVerdict</name>
    <message>
        <source>Will be sent</source>
        <translation>سيُرسل</translation>
    </message>
    <message>
        <source>Already so, or already asked for</source>
        <translation>كذلك بالفعل، أو طُلب بالفعل</translation>
    </message>
    <message>
        <source>Has shipped</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Several orders have this PO number</source>
        <translation>عدة طلبات تحمل رقم أمر الشراء هذا</translation>
    </message>
    <message>
        <source>Not yours to do</source>
        <translation>ليس ضمن صلاحيتك</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>مذكور مرتين</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Could not be looked up</source>
        <translation>تعذّر البحث عنه</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>أُخرج</translation>
    </message>
</context>
<context>
    <name>Rescind::BatchWindow</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقيت نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو %Ln ثانيتين</numerusform>
            <numerusform>بقي نحو %Ln ثوانٍ</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقيت نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعتين</numerusform>
            <numerusform>بقي نحو %Ln ساعات</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)</source>
        <translation>
            <numerusform>طلب إلغاء %Ln طلب</numerusform>
            <numerusform>طلب إلغاء %Ln طلب</numerusform>
            <numerusform>طلب إلغاء %Ln طلبين</numerusform>
            <numerusform>طلب إلغاء %Ln طلبات</numerusform>
            <numerusform>طلب إلغاء %Ln طلبًا</numerusform>
            <numerusform>طلب إلغاء %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)</source>
        <translation>
            <numerusform>طلب إلغاء %Ln صنف</numerusform>
            <numerusform>طلب إلغاء %Ln صنف</numerusform>
            <numerusform>طلب إلغاء %Ln صنفين</numerusform>
            <numerusform>طلب إلغاء %Ln أصناف</numerusform>
            <numerusform>طلب إلغاء %Ln صنفًا</numerusform>
            <numerusform>طلب إلغاء %Ln صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel my part of %Ln order(s)</source>
        <translation>
            <numerusform>تأكيد: إلغاء حصتي من %Ln طلب</numerusform>
            <numerusform>تأكيد: إلغاء حصتي من %Ln طلب</numerusform>
            <numerusform>تأكيد: إلغاء حصتي من %Ln طلبين</numerusform>
            <numerusform>تأكيد: إلغاء حصتي من %Ln طلبات</numerusform>
            <numerusform>تأكيد: إلغاء حصتي من %Ln طلبًا</numerusform>
            <numerusform>تأكيد: إلغاء حصتي من %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep my part of %Ln order(s)</source>
        <translation>
            <numerusform>رفض: إبقاء حصتي من %Ln طلب</numerusform>
            <numerusform>رفض: إبقاء حصتي من %Ln طلب</numerusform>
            <numerusform>رفض: إبقاء حصتي من %Ln طلبين</numerusform>
            <numerusform>رفض: إبقاء حصتي من %Ln طلبات</numerusform>
            <numerusform>رفض: إبقاء حصتي من %Ln طلبًا</numerusform>
            <numerusform>رفض: إبقاء حصتي من %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln item(s)</source>
        <translation>
            <numerusform>تأكيد: إلغاء %Ln صنف</numerusform>
            <numerusform>تأكيد: إلغاء %Ln صنف</numerusform>
            <numerusform>تأكيد: إلغاء %Ln صنفين</numerusform>
            <numerusform>تأكيد: إلغاء %Ln أصناف</numerusform>
            <numerusform>تأكيد: إلغاء %Ln صنفًا</numerusform>
            <numerusform>تأكيد: إلغاء %Ln صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln item(s)</source>
        <translation>
            <numerusform>رفض: إبقاء %Ln صنف</numerusform>
            <numerusform>رفض: إبقاء %Ln صنف</numerusform>
            <numerusform>رفض: إبقاء %Ln صنفين</numerusform>
            <numerusform>رفض: إبقاء %Ln أصناف</numerusform>
            <numerusform>رفض: إبقاء %Ln صنفًا</numerusform>
            <numerusform>رفض: إبقاء %Ln صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>هل تريد طلب إلغاء %Ln طلب؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln طلب؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln طلبين؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln طلبات؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln طلبًا؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln طلب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)?</source>
        <translation>
            <numerusform>هل تريد طلب إلغاء %Ln صنف؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln صنف؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln صنفين؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln أصناف؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln صنفًا؟</numerusform>
            <numerusform>هل تريد طلب إلغاء %Ln صنف؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>هل تريد تأكيد إلغاء حصتك من %Ln طلب؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء حصتك من %Ln طلب؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء حصتك من %Ln طلبين؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء حصتك من %Ln طلبات؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء حصتك من %Ln طلبًا؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء حصتك من %Ln طلب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>هل تريد رفض إلغاء حصتك من %Ln طلب؟</numerusform>
            <numerusform>هل تريد رفض إلغاء حصتك من %Ln طلب؟</numerusform>
            <numerusform>هل تريد رفض إلغاء حصتك من %Ln طلبين؟</numerusform>
            <numerusform>هل تريد رفض إلغاء حصتك من %Ln طلبات؟</numerusform>
            <numerusform>هل تريد رفض إلغاء حصتك من %Ln طلبًا؟</numerusform>
            <numerusform>هل تريد رفض إلغاء حصتك من %Ln طلب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>هل تريد تأكيد إلغاء %Ln صنف؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء %Ln صنف؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء %Ln صنفين؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء %Ln أصناف؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء %Ln صنفًا؟</numerusform>
            <numerusform>هل تريد تأكيد إلغاء %Ln صنف؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>هل تريد رفض إلغاء %Ln صنف؟</numerusform>
            <numerusform>هل تريد رفض إلغاء %Ln صنف؟</numerusform>
            <numerusform>هل تريد رفض إلغاء %Ln صنفين؟</numerusform>
            <numerusform>هل تريد رفض إلغاء %Ln أصناف؟</numerusform>
            <numerusform>هل تريد رفض إلغاء %Ln صنفًا؟</numerusform>
            <numerusform>هل تريد رفض إلغاء %Ln صنف؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</source>
        <translation>
            <numerusform>يُرسل %Ln طلب إلغاء إلى المورّدين، وهم يؤكدون أو يرفضون. ما أُرسل لا يمكن التراجع عنه.</numerusform>
            <numerusform>يُرسل %Ln طلب إلغاء إلى المورّد، وهو يؤكد أو يرفض. ما أُرسل لا يمكن التراجع عنه.</numerusform>
            <numerusform>يُرسل %Ln طلبا إلغاء إلى المورّدين، وهم يؤكدون أو يرفضون. ما أُرسل لا يمكن التراجع عنه.</numerusform>
            <numerusform>تُرسل %Ln طلبات إلغاء إلى المورّدين، وهم يؤكدون أو يرفضون. ما أُرسل لا يمكن التراجع عنه.</numerusform>
            <numerusform>يُرسل %Ln طلب إلغاء إلى المورّدين، وهم يؤكدون أو يرفضون. ما أُرسل لا يمكن التراجع عنه.</numerusform>
            <numerusform>يُرسل %Ln طلب إلغاء إلى المورّدين، وهم يؤكدون أو يرفضون. ما أُرسل لا يمكن التراجع عنه.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you confirm is cancelled for good. What has been sent can&apos;t be taken back.</source>
        <translation>ما تؤكده يُلغى نهائيًا. ما أُرسل لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>What you reject stands as it was ordered. What has been sent can&apos;t be taken back.</source>
        <translation>ما ترفضه يبقى كما طُلب شراؤه. ما أُرسل لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>إبقاؤها على حالها</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>عدم الإجابة الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>Batch rows</source>
        <translation>صفوف القائمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies all rows as a table</source>
        <translation>ينسخ كل الصفوف كجدول</translation>
    </message>
    <message>
        <source>Another &amp;list</source>
        <translation>قائمة أخرى</translation>
    </message>
    <message>
        <source>Reads what would become of each row. Nothing is sent by it.</source>
        <translation>يقرأ ما سيؤول إليه كل صف. لا يُرسل شيء بذلك.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet. What has been sent goes on to its result.</source>
        <translation>يتراجع عما لم يُرسل بعد. وما أُرسل يستمر حتى نتيجته.</translation>
    </message>
    <message>
        <source>Act on a list – %1 – Rescind</source>
        <translation>معالجة قائمة – %1 – Rescind</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>باسم %1</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <comment>a person, an organisation</comment>
        <translation>باسم %1، %2</translation>
    </message>
    <message>
        <source>%1: looking up what would become of each row</source>
        <translation>%1: جارٍ النظر فيما سيؤول إليه كل صف</translation>
    </message>
    <message>
        <source>Nothing is sent by this.</source>
        <translation>لا يُرسل شيء بذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of the rows can be sent</source>
        <translation>
            <numerusform>%1: يمكن إرسال %Ln من الصفوف</numerusform>
            <numerusform>%1: يمكن إرسال %Ln من الصفوف</numerusform>
            <numerusform>%1: يمكن إرسال %Ln من الصفوف</numerusform>
            <numerusform>%1: يمكن إرسال %Ln من الصفوف</numerusform>
            <numerusform>%1: يمكن إرسال %Ln من الصفوف</numerusform>
            <numerusform>%1: يمكن إرسال %Ln من الصفوف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none of the rows can be sent</source>
        <translation>%1: لا يمكن إرسال أي من الصفوف</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What has been sent goes on to its result.</source>
        <translation>جارٍ الإيقاف: لن يُرسل المزيد. وما أُرسل يستمر حتى نتيجته.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet: it leaves in a moment. Stop takes it back.</source>
        <translation>لم يُرسل شيء بعد: ينطلق بعد لحظة. «إيقاف» يتراجع عنه.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>يستمر بعد إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>This list was begun when the program ran before.</source>
        <translation>بدأت هذه القائمة في تشغيل سابق للبرنامج.</translation>
    </message>
    <message>
        <source>%1: the list is done</source>
        <translation>%1: اكتملت القائمة</translation>
    </message>
    <message>
        <source>Each row shows what became of it.</source>
        <translation>يُظهر كل صف ما آل إليه.</translation>
    </message>
    <message>
        <source>Signing in. Nothing can be sent until then.</source>
        <translation>جارٍ تسجيل الدخول. لا يمكن إرسال شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Each order of the list is read once.</source>
        <translation>يُقرأ كل طلب في القائمة مرة واحدة.</translation>
    </message>
    <message>
        <source>The list is read</source>
        <translation>قُرئت القائمة</translation>
    </message>
    <message>
        <source>Check it: you will see what would become of each row before anything is sent.</source>
        <translation>افحصها: سترى ما سيؤول إليه كل صف قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Choose what to do with it.</source>
        <translation>اختر ما تريد فعله بها.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>لا قائمة بعد</translation>
    </message>
    <message>
        <source>Open or drop a CSV or XLSX file, or paste PO numbers or uuids. You will see what would become of each row before anything is sent.</source>
        <translation>افتح ملف CSV أو XLSX أو أفلته هنا، أو ألصق أرقام أوامر شراء أو UUID. سترى ما سيؤول إليه كل صف قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Send only the refused again (%1)…</source>
        <translation>إعادة إرسال ما لم يُقبل فقط (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>فحص %Ln صف</numerusform>
            <numerusform>فحص %Ln صف</numerusform>
            <numerusform>فحص %Ln صفين</numerusform>
            <numerusform>فحص %Ln صفوف</numerusform>
            <numerusform>فحص %Ln صفًا</numerusform>
            <numerusform>فحص %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>فحص القائمة</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>ملف CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>ملف Excel ‏(*.xlsx)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
    <message>
        <source>The rows were copied as a table.</source>
        <translation>نُسخت الصفوف كجدول.</translation>
    </message>
    <message>
        <source>Stop takes back what has not been sent yet.</source>
        <translation>«إيقاف» يتراجع عما لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Several lists</source>
        <translation>عدة قوائم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, not sent.</source>
        <translation>
            <numerusform>%Ln في الانتظار، ولم يُرسل.</numerusform>
            <numerusform>%Ln في الانتظار، ولم يُرسل.</numerusform>
            <numerusform>%Ln في الانتظار، ولم يُرسلا.</numerusform>
            <numerusform>%Ln في الانتظار، ولم تُرسل.</numerusform>
            <numerusform>%Ln في الانتظار، ولم تُرسل.</numerusform>
            <numerusform>%Ln في الانتظار، ولم تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected orders were not taken</source>
        <translation>لم تؤخذ الطلبات المحددة</translation>
    </message>
    <message>
        <source>The results of another list are still here. Press “Another list”, and choose them again.</source>
        <translation>نتائج قائمة أخرى لا تزال هنا. اضغط «قائمة أخرى»، ثم اختر الطلبات من جديد.</translation>
    </message>
    <message>
        <source>Another list is under way. Wait until it has come to its end, and choose them again.</source>
        <translation>قائمة أخرى قيد المعالجة. انتظر حتى تنتهي، ثم اختر الطلبات من جديد.</translation>
    </message>
    <message>
        <source>Rows that are taken out are not sent with this list (Delete)</source>
        <translation>الصفوف المُخرجة لا تُرسل مع هذه القائمة (Delete)</translation>
    </message>
    <message>
        <source>Batch preview</source>
        <translation>معاينة القائمة</translation>
    </message>
    <message>
        <source>Batch progress</source>
        <translation>تقدّم القائمة</translation>
    </message>
    <message>
        <source>Act on a list</source>
        <translation>معالجة قائمة</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Choose a group to see its rows; select rows to take them out.</source>
        <translation>لم يُرسل شيء بعد. اختر مجموعة لترى صفوفها؛ وحدّد صفوفًا لإخراجها.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln row(s) out</source>
        <translation>
            <numerusform>إخراج %Ln صف</numerusform>
            <numerusform>إخراج %Ln صف</numerusform>
            <numerusform>إخراج %Ln صفين</numerusform>
            <numerusform>إخراج %Ln صفوف</numerusform>
            <numerusform>إخراج %Ln صفًا</numerusform>
            <numerusform>إخراج %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pu&amp;t %Ln row(s) back</source>
        <translation>
            <numerusform>إعادة %Ln صف</numerusform>
            <numerusform>إعادة %Ln صف</numerusform>
            <numerusform>إعادة %Ln صفين</numerusform>
            <numerusform>إعادة %Ln صفوف</numerusform>
            <numerusform>إعادة %Ln صفًا</numerusform>
            <numerusform>إعادة %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take rows out</source>
        <translation>إخراج صفوف</translation>
    </message>
</context>
<context>
    <name>Rescind::CacheError</name>
    <message>
        <source>The local copy of the orders, %1, cannot be opened, or is not private to you. Check that the file and its folder are yours and no links.</source>
        <translation>لا يمكن فتح النسخة المحلية من الطلبات، %1، أو أنها ليست خاصة بك وحدك. تحقق من أن الملف ومجلده ملكك وليسا روابط.</translation>
    </message>
    <message>
        <source>Another program has the local copy of the orders open. Close it to use the copy here.</source>
        <translation>برنامج آخر يفتح النسخة المحلية من الطلبات. أغلقه لاستخدام النسخة هنا.</translation>
    </message>
    <message>
        <source>The local copy of the orders was damaged and has been begun afresh. It fills again from the server; nothing that was asked for is lost.</source>
        <translation>كانت النسخة المحلية من الطلبات تالفة وبُدئت من جديد. ستمتلئ مجددًا من الخادم؛ ولم يُفقد شيء مما طُلب.</translation>
    </message>
    <message>
        <source>There is no room for the local copy of the orders, %1. Make room on the disk.</source>
        <translation>لا مساحة للنسخة المحلية من الطلبات، %1. أفسح مجالًا على القرص.</translation>
    </message>
    <message>
        <source>The local copy of the orders, %1, cannot be written to. Make the file and its folder writable.</source>
        <translation>لا يمكن الكتابة في النسخة المحلية من الطلبات، %1. اجعل الملف ومجلده قابلين للكتابة.</translation>
    </message>
    <message>
        <source>Reading or writing the local copy of the orders, %1, failed. Check the disk.</source>
        <translation>فشلت قراءة النسخة المحلية من الطلبات، %1، أو كتابتها. تحقق من القرص.</translation>
    </message>
    <message>
        <source>The local copy of the orders cannot be encrypted, so none is kept.</source>
        <translation>لا يمكن تشفير النسخة المحلية من الطلبات، لذلك لا يُحتفظ بأي نسخة.</translation>
    </message>
    <message>
        <source>The local copy of the orders is not open.</source>
        <translation>النسخة المحلية من الطلبات غير مفتوحة.</translation>
    </message>
</context>
<context>
    <name>Rescind::Cancellation</name>
    <message>
        <source>No cancellation shown</source>
        <translation>لا إلغاء ظاهر</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>مرفوض من المورّد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not known: the server shows no lines</source>
        <translation>غير معروف: لا يُظهر الخادم أي بنود</translation>
    </message>
    <message numerus="yes">
        <source>Not known for %1 of %Ln line(s)</source>
        <translation>
            <numerusform>غير معروف في %1 من %Ln بند</numerusform>
            <numerusform>غير معروف في %1 من %Ln بند</numerusform>
            <numerusform>غير معروف في %1 من %Ln بندين</numerusform>
            <numerusform>غير معروف في %1 من %Ln بنود</numerusform>
            <numerusform>غير معروف في %1 من %Ln بندًا</numerusform>
            <numerusform>غير معروف في %1 من %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed: %1 rejected, %2 requested, %3 cancelled</source>
        <translation>مختلط: %1 مرفوض، %2 مطلوب، %3 ملغى</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>الإلغاء مرفوض</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>الإلغاء مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines cancelled</source>
        <translation>
            <numerusform>ملغى: %1 من %Ln بند</numerusform>
            <numerusform>ملغى: %1 من %Ln بند</numerusform>
            <numerusform>ملغى: %1 من %Ln بندين</numerusform>
            <numerusform>ملغى: %1 من %Ln بنود</numerusform>
            <numerusform>ملغى: %1 من %Ln بندًا</numerusform>
            <numerusform>ملغى: %1 من %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>مشحون</translation>
    </message>
</context>
<context>
    <name>Rescind::CaseSheet</name>
    <message>
        <source>somebody with a token</source>
        <translation>شخص برمز وصول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their organisation</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Made on %1 by %2, on: %3</source>
        <comment>a time, who, the kind of server</comment>
        <translation>أُعدّت في %1 بواسطة %2، على: %3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a deed, how far it has come, when</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, the server&apos;s words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing, from this computer</source>
        <translation>لا شيء من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>لا يُظهر الخادم أي بنود في هذا الطلب.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>يقول الخادم</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>ما طلبناه</translation>
    </message>
    <message>
        <source> (answer %1)</source>
        <comment>an HTTP status</comment>
        <translation> (الإجابة %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, an explanation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <translation>إجابة الخادم</translation>
    </message>
    <message>
        <source>a look at the order</source>
        <translation>نظرة على الطلب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, a line item</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>A parcel was recorded for %1: %2</source>
        <comment>a line item, a tracking number</comment>
        <translation>سُجّل طرد لـ %1: %2</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>لا رقم تتبع</translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>أُنشئ الطلب</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was asked for from this computer could not be read: %1</source>
        <translation>تعذّرت قراءة ما طُلب من هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Only what was asked for from this computer is known here, and what the server shows. When a supplier answered, or what was asked for elsewhere, the server does not tell.</source>
        <translation>لا يُعرف هنا إلا ما طُلب من هذا الحاسوب وما يُظهره الخادم. أما متى أجاب مورّد، أو ما طُلب في مكان آخر، فلا يذكره الخادم.</translation>
    </message>
    <message>
        <source>Case sheet: PO number %1</source>
        <translation>ورقة الحالة: رقم أمر الشراء %1</translation>
    </message>
    <message>
        <source>As the server said on %1</source>
        <translation>كما قال الخادم في %1</translation>
    </message>
    <message>
        <source>Line item: %1</source>
        <translation>البند: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line item(s) are not told of in full here.</source>
        <translation>
            <numerusform>لا تُذكر هنا كل تفاصيل %Ln بند آخر.</numerusform>
            <numerusform>لا تُذكر هنا كل تفاصيل %Ln بند آخر.</numerusform>
            <numerusform>لا تُذكر هنا كل تفاصيل %Ln بندين آخرين.</numerusform>
            <numerusform>لا تُذكر هنا كل تفاصيل %Ln بنود أخرى.</numerusform>
            <numerusform>لا تُذكر هنا كل تفاصيل %Ln بندًا آخر.</numerusform>
            <numerusform>لا تُذكر هنا كل تفاصيل %Ln بند آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>لا يُظهر الخادم أي بنود</translation>
    </message>
    <message>
        <source>we asked: %1</source>
        <translation>ما طلبناه: %1</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln line item(s)</source>
        <translation>
            <numerusform>قائمة من %Ln بند</numerusform>
            <numerusform>قائمة من %Ln بند</numerusform>
            <numerusform>قائمة من %Ln بندين</numerusform>
            <numerusform>قائمة من %Ln بنود</numerusform>
            <numerusform>قائمة من %Ln بندًا</numerusform>
            <numerusform>قائمة من %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>As the server said on %1 or later</source>
        <translation>كما قال الخادم في %1 أو بعده</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>رقم أمر الشراء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
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
        <translation>فتح تسجيل الدخول لهذا الخادم.</translation>
    </message>
    <message>
        <source>The release of the API: timp or v1.</source>
        <translation>إصدار الواجهة البرمجية: timp أو v1.</translation>
    </message>
    <message>
        <source>Try everything: start a sandbox on this machine and sit down in it as the retailer.</source>
        <translation>تجربة كل شيء: تشغيل بيئة تجريبية على هذا الجهاز والجلوس فيها بصفة تاجر التجزئة.</translation>
    </message>
    <message>
        <source>Further arguments for the sandbox, such as &quot;--orders 500&quot;.</source>
        <translation>وسائط إضافية للبيئة التجريبية، مثل «--orders 500».</translation>
    </message>
    <message>
        <source>In the sandbox, whose seat to take first: retailer, supplier, support, or a user name.</source>
        <translation>في البيئة التجريبية، المقعد الذي يُشغل أولًا: retailer أو supplier أو support أو اسم مستخدم.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light أو dark أو system.</translation>
    </message>
    <message>
        <source>Rescind: review and act on order cancellations in the Crux Connect network.</source>
        <translation>Rescind: مراجعة إلغاءات الطلبات في شبكة Crux Connect والتعامل معها.</translation>
    </message>
    <message>
        <source>This can&apos;t be understood: %1</source>
        <translation>لا يمكن فهم هذا: %1</translation>
    </message>
    <message>
        <source>The release is timp or v1, not %1.</source>
        <translation>الإصدار هو timp أو v1، وليس %1.</translation>
    </message>
    <message>
        <source>The colour scheme is light, dark or system, not %1.</source>
        <translation>نظام الألوان هو light أو dark أو system، وليس %1.</translation>
    </message>
    <message>
        <source>--sandbox starts a server of its own: leave --server out.</source>
        <translation>يشغّل --sandbox خادمًا خاصًا به: احذف --server.</translation>
    </message>
    <message>
        <source>--keep-days is a number of days, not %1.</source>
        <translation>قيمة --keep-days عدد من الأيام، وليست %1.</translation>
    </message>
    <message>
        <source>Keep no order longer than this after it was made; 0 keeps all. As in the preferences unless told.</source>
        <translation>عدم الاحتفاظ بأي طلب مدة أطول من هذا العدد من الأيام بعد إنشائه؛ 0 يحتفظ بالكل. إن لم يُذكر فكما في التفضيلات.</translation>
    </message>
    <message>
        <source>An order to show, in the window that is open already: rescind://order/UUID or rescind://po/NUMBER.</source>
        <translation>طلب يُعرض في النافذة المفتوحة بالفعل: rescind://order/UUID أو rescind://po/NUMBER.</translation>
    </message>
    <message>
        <source>One link at a time: %1 is one too many.</source>
        <translation>رابط واحد في كل مرة: %1 زائد.</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>ليس الآن: %1</translation>
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
        <translation>لا يمكن القيام بذلك الآن.</translation>
    </message>
</context>
<context>
    <name>Rescind::CommandsModel</name>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>why a command can&apos;t be used</comment>
        <translation>غير متاح: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::ConfirmationDialog</name>
    <message>
        <source>For example: customer changed mind</source>
        <translation>مثلًا: غيّر العميل رأيه</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Real orders of real people</source>
        <translation>طلبات حقيقية لأشخاص حقيقيين</translation>
    </message>
    <message>
        <source>PO number %1</source>
        <translation>رقم أمر الشراء %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a PO number, a customer</comment>
        <translation>%1 لصالح %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>استُبعد %Ln بند</numerusform>
            <numerusform>استُبعد %Ln بند</numerusform>
            <numerusform>استُبعد %Ln بندان</numerusform>
            <numerusform>استُبعدت %Ln بنود</numerusform>
            <numerusform>استُبعد %Ln بندًا</numerusform>
            <numerusform>استُبعد %Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>و%Ln بند آخر</numerusform>
            <numerusform>و%Ln بند آخر</numerusform>
            <numerusform>و%Ln بندان آخران</numerusform>
            <numerusform>و%Ln بنود أخرى</numerusform>
            <numerusform>و%Ln بندًا آخر</numerusform>
            <numerusform>و%Ln بند آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>الكمية %1</translation>
    </message>
    <message>
        <source>The order has changed while you were looking at it</source>
        <translation>تغيّر الطلب بينما كنت تراجعه</translation>
    </message>
    <message>
        <source>Look at the lines again before you decide.</source>
        <translation>راجع البنود مرة أخرى قبل أن تقرر.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>راجعتُها</translation>
    </message>
    <message>
        <source>This can&apos;t be done now</source>
        <translation>لا يمكن القيام بذلك الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخران</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the whole order?</source>
        <translation>هل تريد طلب إلغاء الطلب كله؟</translation>
    </message>
    <message>
        <source>Ask to cancel this item?</source>
        <translation>هل تريد طلب إلغاء هذا الصنف؟</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of the order?</source>
        <translation>هل تريد تأكيد إلغاء حصتك من الطلب؟</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of the order?</source>
        <translation>هل تريد رفض إلغاء حصتك من الطلب؟</translation>
    </message>
    <message>
        <source>Confirm the cancellation of this item?</source>
        <translation>هل تريد تأكيد إلغاء هذا الصنف؟</translation>
    </message>
    <message>
        <source>Reject the cancellation of this item?</source>
        <translation>هل تريد رفض إلغاء هذا الصنف؟</translation>
    </message>
    <message>
        <source>The request goes to the supplier, who confirms or rejects it. It can&apos;t be taken back.</source>
        <translation>يذهب طلب الإلغاء إلى المورّد، وهو يؤكده أو يرفضه. لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The request goes to %1, who may confirm or reject. It can&apos;t be taken back.</source>
        <translation>يذهب طلب الإلغاء إلى %1، وقد يُؤكَّد أو يُرفض. لا يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) will be cancelled for good. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>سيُلغى %Ln بند نهائيًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُلغى %Ln بند نهائيًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُلغى %Ln بندان نهائيًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُلغى %Ln بنود نهائيًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُلغى %Ln بندًا نهائيًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُلغى %Ln بند نهائيًا. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cancellation of %Ln line(s) is refused, and the order stands. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>يُرفض إلغاء %Ln بند، ويبقى الطلب قائمًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُرفض إلغاء %Ln بند، ويبقى الطلب قائمًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُرفض إلغاء %Ln بندين، ويبقى الطلب قائمًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُرفض إلغاء %Ln بنود، ويبقى الطلب قائمًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُرفض إلغاء %Ln بندًا، ويبقى الطلب قائمًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُرفض إلغاء %Ln بند، ويبقى الطلب قائمًا. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln line(s)</source>
        <translation>
            <numerusform>طلب إلغاء %Ln بند</numerusform>
            <numerusform>طلب إلغاء %Ln بند</numerusform>
            <numerusform>طلب إلغاء %Ln بندين</numerusform>
            <numerusform>طلب إلغاء %Ln بنود</numerusform>
            <numerusform>طلب إلغاء %Ln بندًا</numerusform>
            <numerusform>طلب إلغاء %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to cancel the item</source>
        <translation>طلب إلغاء الصنف</translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln line(s)</source>
        <translation>
            <numerusform>تأكيد: إلغاء %Ln بند</numerusform>
            <numerusform>تأكيد: إلغاء %Ln بند</numerusform>
            <numerusform>تأكيد: إلغاء %Ln بندين</numerusform>
            <numerusform>تأكيد: إلغاء %Ln بنود</numerusform>
            <numerusform>تأكيد: إلغاء %Ln بندًا</numerusform>
            <numerusform>تأكيد: إلغاء %Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln line(s)</source>
        <translation>
            <numerusform>رفض: إبقاء %Ln بند</numerusform>
            <numerusform>رفض: إبقاء %Ln بند</numerusform>
            <numerusform>رفض: إبقاء %Ln بندين</numerusform>
            <numerusform>رفض: إبقاء %Ln بنود</numerusform>
            <numerusform>رفض: إبقاء %Ln بندًا</numerusform>
            <numerusform>رفض: إبقاء %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm: cancel the item</source>
        <translation>تأكيد: إلغاء الصنف</translation>
    </message>
    <message>
        <source>Reject: keep the item</source>
        <translation>رفض: إبقاء الصنف</translation>
    </message>
    <message>
        <source>Leave the order as it is</source>
        <translation>إبقاء الطلب على حاله</translation>
    </message>
    <message>
        <source>Leave the item as it is</source>
        <translation>إبقاء الصنف على حاله</translation>
    </message>
    <message>
        <source>Don&apos;t answer now</source>
        <translation>عدم الإجابة الآن</translation>
    </message>
    <message>
        <source>The server does not show that a cancellation was requested, and it documents no way to show it. We can&apos;t know whether one was. Go on only if you know of the request from elsewhere.</source>
        <translation>لا يُظهر الخادم أن إلغاءً قد طُلب، ولا توثّق واجهته طريقة لإظهار ذلك. لا يمكننا أن نعرف هل طُلب إلغاء. لا تتابع إلا إذا كنت على علم بطلب الإلغاء من جهة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %Ln line(s)</source>
        <translation>
            <numerusform>يتعلق هذا بـ %Ln بند</numerusform>
            <numerusform>يتعلق هذا بـ %Ln بند</numerusform>
            <numerusform>يتعلق هذا بـ %Ln بندين</numerusform>
            <numerusform>يتعلق هذا بـ %Ln بنود</numerusform>
            <numerusform>يتعلق هذا بـ %Ln بندًا</numerusform>
            <numerusform>يتعلق هذا بـ %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>For your own notes: Crux Connect has no field for it, so it is not sent.</source>
        <translation>لملاحظاتك الخاصة: ليس في Crux Connect حقل له، لذلك لا يُرسل.</translation>
    </message>
    <message>
        <source>For example: not packed yet</source>
        <translation>مثلًا: لم يُعبّأ بعد</translation>
    </message>
    <message>
        <source>For example: already shipped</source>
        <translation>مثلًا: شُحن بالفعل</translation>
    </message>
    <message>
        <source>&amp;Known from elsewhere: until I quit, let one key decide without this question</source>
        <translation>معلوم من جهة أخرى: حتى أُنهي البرنامج، يكفي مفتاح واحد للقرار دون هذا السؤال</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectDialog</name>
    <message>
        <source>&amp;Name the server, which is none of the well-known ones</source>
        <translation>ذكر الخادم، وهو ليس من الخوادم المعروفة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Report a defect</source>
        <translation>الإبلاغ عن خلل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>حفظ التقرير في ملف</translation>
    </message>
    <message>
        <source>This is the whole report. Write what happened on top, and take out what nobody needs to know. The program put no names, numbers of orders, addresses, passwords or paths into it; please leave them out as well.</source>
        <translation>هذا هو التقرير كاملًا. اكتب في أعلاه ما حدث، واحذف ما لا يحتاج أحد إلى معرفته. لم يضع البرنامج فيه أسماء ولا أرقام طلبات ولا عناوين ولا كلمات مرور ولا مسارات؛ فلا تضفها أنت أيضًا.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Put the report into the project’s issue tracker, or give it to whoever gave you this program. What concerns security belongs into no public place: the handbook says how to report it.</source>
        <translation>لا يُرسل شيء تلقائيًا. ضع التقرير في متعقّب مشكلات المشروع، أو سلّمه إلى من أعطاك هذا البرنامج. أما ما يخص الأمان فلا مكان له في العلن: يبيّن الدليل كيفية الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>It seems to hold something private: %1.</source>
        <translation>يبدو أنه يحتوي على شيء خاص: %1.</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>ملف نصي (*.txt)</translation>
    </message>
    <message>
        <source>Defect %1</source>
        <comment>a file&apos;s name; a date</comment>
        <translation>خلل %1</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
</context>
<context>
    <name>Rescind::DefectReport</name>
    <message>
        <source>What I did:</source>
        <translation>ما فعلته:</translation>
    </message>
    <message>
        <source>What I expected:</source>
        <translation>ما توقعته:</translation>
    </message>
    <message>
        <source>What happened instead:</source>
        <translation>ما حدث بدلًا من ذلك:</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>مجلدك الشخصي</translation>
    </message>
    <message>
        <source>your user name</source>
        <translation>اسم المستخدم الخاص بك</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>a long number, as PO and telephone numbers are</source>
        <translation>رقم طويل كأرقام أوامر الشراء والهواتف</translation>
    </message>
    <message>
        <source>the id of an order or an item</source>
        <translation>معرّف طلب أو صنف</translation>
    </message>
</context>
<context>
    <name>Rescind::Desktop</name>
    <message>
        <source>token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the password. That is tried again when this program starts next time.</source>
        <translation>لم تُثبت أنها نسيت كلمة المرور. تُعاد المحاولة عند بدء هذا البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>The keychain did not do as asked</source>
        <translation>لم تفعل سلسلة المفاتيح ما طُلب منها</translation>
    </message>
    <message>
        <source>The sandbox has ended</source>
        <translation>انتهت البيئة التجريبية</translation>
    </message>
    <message>
        <source>The sandbox could not be started</source>
        <translation>تعذّر تشغيل البيئة التجريبية</translation>
    </message>
    <message>
        <source>%1
Start it anew, or quit and look whether rescind-sandbox lies beside this program.</source>
        <translation>%1
شغّلها من جديد، أو أنهِ البرنامج وانظر هل يوجد rescind-sandbox بجانب هذا البرنامج.</translation>
    </message>
    <message>
        <source>Start it anew</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>This seat could not be taken</source>
        <translation>تعذّر شغل هذا المقعد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Retailer: %1</source>
        <translation>تاجر التجزئة: %1</translation>
    </message>
    <message>
        <source>Supplier: %1, %2</source>
        <comment>user, organisation</comment>
        <translation>المورّد: %1، %2</translation>
    </message>
    <message>
        <source>Support desk: %1</source>
        <translation>مكتب الدعم: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, user</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody could be signed in</source>
        <translation>تعذّر تسجيل دخول أي شخص</translation>
    </message>
    <message>
        <source>Sign in otherwise</source>
        <translation>تسجيل الدخول بطريقة أخرى</translation>
    </message>
    <message>
        <source>It did not prove that it has forgotten the key of the orders. The orders themselves are gone; the key is tried again when this program starts next time.</source>
        <translation>لم تُثبت أنها نسيت مفتاح الطلبات. الطلبات نفسها حُذفت؛ وتُعاد المحاولة مع المفتاح عند بدء هذا البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>The orders that were kept could not be removed</source>
        <translation>تعذّر حذف الطلبات المحتفظ بها</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when. Nothing can be asked for until you are signed in. That is tried again by itself.</source>
        <translation>ما تراه قُرئ سابقًا؛ ويبيّن كل طلب متى. لا يمكن طلب شيء حتى يُسجَّل دخولك. تُعاد المحاولة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ExportError</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged. Choose another place, or make room.</source>
        <translation>تعذّرت كتابة «%1»: %2. ما كان موجودًا سابقًا لم يتغيّر. اختر مكانًا آخر، أو أفسح مجالًا.</translation>
    </message>
    <message>
        <source>The report has more rows than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>في التقرير صفوف أكثر مما يسعه جدول بيانات. لم يُكتب شيء. احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>The report has more columns than a spreadsheet can hold. Nothing was written. Save it as CSV.</source>
        <translation>في التقرير أعمدة أكثر مما يسعه جدول بيانات. لم يُكتب شيء. احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together: %1. Nothing was written. Save it as CSV.</source>
        <translation>تعذّر إعداد جدول البيانات: %1. لم يُكتب شيء. احفظ التقرير بصيغة CSV.</translation>
    </message>
    <message>
        <source>there is no room in %1</source>
        <translation>لا مساحة في %1</translation>
    </message>
    <message>
        <source>the printer does not take it</source>
        <translation>الطابعة لا تقبله</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportError</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <extracomment>%1 is a list of the names of columns or sheets</extracomment>
        <translation>الموجود: %1.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>لا يمكن قراءة «%1».</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than any real list would.</source>
        <translation>حجم جدول البيانات بعد فك ضغطه أكبر من أي قائمة حقيقية.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>في القائمة أكثر من %1 صف.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>في الصف %1 أكثر من %2 عمود.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells.</source>
        <translation>في القائمة أكثر من %1 خلية.</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters.</source>
        <translation>في إحدى خلايا الصف %1 أكثر من %2 محرف.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>النص أطول من %1 محرف.</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>لا شيء في القائمة.</translation>
    </message>
    <message>
        <source>This is neither a text with a table in it nor a spreadsheet.</source>
        <translation>هذا ليس نصًا فيه جدول ولا جدول بيانات.</translation>
    </message>
    <message>
        <source>The text is damaged or was cut off: not all of it is Unicode.</source>
        <translation>النص تالف أو مقطوع: ليس كله Unicode.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>في الصف %1 علامة اقتباس لا تُغلق.</translation>
    </message>
    <message>
        <source>This is an archive, not a spreadsheet.</source>
        <translation>هذا أرشيف وليس جدول بيانات.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of the old XLS kind, or one with a password.</source>
        <translation>هذا جدول بيانات من نوع XLS القديم، أو محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of a kind that can&apos;t be read here.</source>
        <translation>هذا جدول بيانات من نوع لا يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected with a password.</source>
        <translation>جدول البيانات محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was cut off.</source>
        <translation>جدول البيانات تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>The spreadsheet holds a document type definition. Spreadsheet programs write none; attackers do.</source>
        <translation>يحتوي جدول البيانات على تعريف لنوع المستند (DTD). برامج جداول البيانات لا تكتب ذلك؛ أما المهاجمون فيفعلون.</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet “%1”.</source>
        <translation>ليس في جدول البيانات ورقة باسم «%1».</translation>
    </message>
    <message>
        <source>It could not be told which column names what is meant.</source>
        <translation>لم يتبيّن أي عمود يحدد المقصود.</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>ليس في القائمة عمود باسم «%1».</translation>
    </message>
    <message>
        <source>More than one column could be the one that names what is meant.</source>
        <translation>أكثر من عمود قد يكون هو الذي يحدد المقصود.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Choose an ordinary file that you may read.</source>
        <translation>اختر ملفًا عاديًا يجوز لك قراءته.</translation>
    </message>
    <message>
        <source>Split it into several lists.</source>
        <translation>قسّمها إلى عدة قوائم.</translation>
    </message>
    <message>
        <source>Keep only the columns that are needed.</source>
        <translation>أبقِ الأعمدة اللازمة فقط.</translation>
    </message>
    <message>
        <source>Shorten it, and see whether a quotation mark before it is not closed.</source>
        <translation>اختصرها، وانظر هل قبلها علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>Choose a list with at least one row.</source>
        <translation>اختر قائمة فيها صف واحد على الأقل.</translation>
    </message>
    <message>
        <source>Save the list as CSV or XLSX.</source>
        <translation>احفظ القائمة بصيغة CSV أو XLSX.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password, or as CSV.</source>
        <translation>احفظه بصيغة XLSX بلا كلمة مرور، أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8”.</source>
        <translation>احفظه مرة أخرى بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Close or remove it, or save the list again from the spreadsheet program.</source>
        <translation>أغلقها أو احذفها، أو احفظ القائمة مرة أخرى من برنامج جداول البيانات.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>احفظه بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it again as XLSX or CSV.</source>
        <translation>افتحه في برنامج جداول البيانات، واحفظه مرة أخرى بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>اختر إحدى أوراقه.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>اختر العمود.</translation>
    </message>
    <message>
        <source>There is nothing in the sheet “%1”.</source>
        <translation>لا شيء في الورقة «%1».</translation>
    </message>
    <message>
        <source>Choose another of its sheets.</source>
        <translation>اختر ورقة أخرى من أوراقه.</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportWarning</name>
    <message>
        <source>The text is not Unicode and was read as Western European (Windows-1252). Check special characters.</source>
        <translation>النص ليس Unicode وقُرئ على أنه من ترميز أوروبا الغربية (Windows-1252). تحقق من المحارف الخاصة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with a formula that was never calculated were read as empty.</source>
        <translation>
            <numerusform>قُرئت %Ln خلية فيها صيغة لم تُحسب قط على أنها فارغة.</numerusform>
            <numerusform>قُرئت %Ln خلية فيها صيغة لم تُحسب قط على أنها فارغة.</numerusform>
            <numerusform>قُرئت %Ln خليتان فيهما صيغة لم تُحسب قط على أنهما فارغتان.</numerusform>
            <numerusform>قُرئت %Ln خلايا فيها صيغ لم تُحسب قط على أنها فارغة.</numerusform>
            <numerusform>قُرئت %Ln خلية فيها صيغ لم تُحسب قط على أنها فارغة.</numerusform>
            <numerusform>قُرئت %Ln خلية فيها صيغ لم تُحسب قط على أنها فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further sheet(s) were not read.</source>
        <translation>
            <numerusform>لم تُقرأ %Ln ورقة أخرى.</numerusform>
            <numerusform>لم تُقرأ %Ln ورقة أخرى.</numerusform>
            <numerusform>لم تُقرأ %Ln ورقتان أخريان.</numerusform>
            <numerusform>لم تُقرأ %Ln أوراق أخرى.</numerusform>
            <numerusform>لم تُقرأ %Ln ورقة أخرى.</numerusform>
            <numerusform>لم تُقرأ %Ln ورقة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Table</name>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::Unreadable</name>
    <message>
        <source>This looks like a uuid with characters too many or missing. Copy it again.</source>
        <translation>يبدو هذا كمعرّف UUID فيه محارف زائدة أو ناقصة. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not a uuid, and line items are named by nothing else.</source>
        <translation>هذا ليس UUID، والبنود لا تُحدَّد بغيره.</translation>
    </message>
    <message>
        <source>There are invisible characters or line breaks in it. Type it again.</source>
        <translation>فيه محارف غير مرئية أو فواصل أسطر. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This is too long for a number. Keep only the number in the cell.</source>
        <translation>هذا أطول من أن يكون رقمًا. أبقِ الرقم فقط في الخلية.</translation>
    </message>
    <message>
        <source>This is an address or markup. Keep only the number in the cell.</source>
        <translation>هذا عنوان أو نص ترميزي. أبقِ الرقم فقط في الخلية.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number, and its last digits are lost. Format the column as text, and type it again.</source>
        <translation>اختصر جدول البيانات هذا الرقم، وضاعت خاناته الأخيرة. نسّق العمود كنص، واكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The spreadsheet says that this is a date. Format the column as text, and type the number again.</source>
        <translation>يقول جدول البيانات إن هذا تاريخ. نسّق العمود كنص، واكتب الرقم مرة أخرى.</translation>
    </message>
    <message>
        <source>This is TRUE or FALSE, not a number.</source>
        <translation>هذا TRUE أو FALSE، وليس رقمًا.</translation>
    </message>
    <message>
        <source>The spreadsheet could not calculate this cell. Type its value.</source>
        <translation>لم يستطع جدول البيانات حساب هذه الخلية. اكتب قيمتها.</translation>
    </message>
    <message>
        <source>It can&apos;t be read which order this line item belongs to.</source>
        <translation>لا يتضح إلى أي طلب ينتمي هذا البند.</translation>
    </message>
</context>
<context>
    <name>Rescind::ExportDialog</name>
    <message>
        <source>&amp;order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>&amp;line item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>تصدير الطلبات</translation>
    </message>
    <message>
        <source>The s&amp;elected orders: none is selected</source>
        <translation>الطلبات المحددة: لم يُحدَّد أي طلب</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;elected order(s)</source>
        <translation>
            <numerusform>%Ln طلب محدد</numerusform>
            <numerusform>%Ln طلب محدد</numerusform>
            <numerusform>%Ln طلبان محددان</numerusform>
            <numerusform>%Ln طلبات محددة</numerusform>
            <numerusform>%Ln طلبًا محددًا</numerusform>
            <numerusform>%Ln طلب محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) that the table &amp;shows, in its sequence</source>
        <translation>
            <numerusform>كل ما يعرضه الجدول بترتيبه: %Ln طلب</numerusform>
            <numerusform>كل ما يعرضه الجدول بترتيبه: %Ln طلب</numerusform>
            <numerusform>كل ما يعرضه الجدول بترتيبه: %Ln طلبان</numerusform>
            <numerusform>كل ما يعرضه الجدول بترتيبه: %Ln طلبات</numerusform>
            <numerusform>كل ما يعرضه الجدول بترتيبه: %Ln طلبًا</numerusform>
            <numerusform>كل ما يعرضه الجدول بترتيبه: %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV or Excel. The file will hold customers&apos; names; only you will be able to read it.</source>
        <translation>CSV أو Excel. سيحتوي الملف على أسماء عملاء؛ ولن يستطيع أحد غيرك قراءته.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>صف واحد لكل</translation>
    </message>
    <message>
        <source>Export orders to</source>
        <translation>تصدير الطلبات إلى</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>ملف CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>ملف Excel ‏(*.xlsx)</translation>
    </message>
    <message>
        <source>Line items %1</source>
        <translation>البنود %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>الطلبات %1</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s)</source>
        <translation>
            <numerusform>%Ln من %1 طلب</numerusform>
            <numerusform>%Ln من %1 طلب</numerusform>
            <numerusform>%Ln من %1 طلب</numerusform>
            <numerusform>%Ln من %1 طلب</numerusform>
            <numerusform>%Ln من %1 طلب</numerusform>
            <numerusform>%Ln من %1 طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>أُوقف التصدير؛ لم يُكتب أي ملف</translation>
    </message>
    <message>
        <source>The orders were not exported</source>
        <translation>لم تُصدَّر الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>صُدّر %Ln طلب</numerusform>
            <numerusform>صُدّر %Ln طلب</numerusform>
            <numerusform>صُدّر %Ln طلبان</numerusform>
            <numerusform>صُدّرت %Ln طلبات</numerusform>
            <numerusform>صُدّر %Ln طلبًا</numerusform>
            <numerusform>صُدّر %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are not in the file: they were removed meanwhile, or could not be read.</source>
        <translation>
            <numerusform>%Ln طلب ليس في الملف: حُذف في هذه الأثناء، أو تعذّرت قراءته.</numerusform>
            <numerusform>%Ln طلب ليس في الملف: حُذف في هذه الأثناء، أو تعذّرت قراءته.</numerusform>
            <numerusform>%Ln طلبان ليسا في الملف: حُذفا في هذه الأثناء، أو تعذّرت قراءتهما.</numerusform>
            <numerusform>%Ln طلبات ليست في الملف: حُذفت في هذه الأثناء، أو تعذّرت قراءتها.</numerusform>
            <numerusform>%Ln طلبًا ليست في الملف: حُذفت في هذه الأثناء، أو تعذّرت قراءتها.</numerusform>
            <numerusform>%Ln طلب ليست في الملف: حُذفت في هذه الأثناء، أو تعذّرت قراءتها.</numerusform>
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
            <numerusform>عرض المحارف كلها (%Ln)</numerusform>
            <numerusform>عرض المحرف كله (%Ln)</numerusform>
            <numerusform>عرض المحرفين كليهما (%Ln)</numerusform>
            <numerusform>عرض المحارف كلها (%Ln)</numerusform>
            <numerusform>عرض المحارف كلها (%Ln)</numerusform>
            <numerusform>عرض المحارف كلها (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of: %1</source>
        <translation>عرض كل: %1</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <translation>حالة: %1</translation>
    </message>
    <message>
        <source>Follow it at %1…</source>
        <comment>a carrier</comment>
        <translation>تتبّعه لدى %1…</translation>
    </message>
    <message>
        <source>Follow parcel %1 at %2</source>
        <comment>tracking number, carrier</comment>
        <translation>تتبّع الطرد %1 لدى %2</translation>
    </message>
    <message>
        <source>Asks first, then opens %1 in the browser</source>
        <translation>يسأل أولًا، ثم يفتح %1 في المتصفح</translation>
    </message>
    <message>
        <source>Copy tracking number</source>
        <translation>نسخ رقم التتبع</translation>
    </message>
    <message>
        <source>Copy tracking number %1</source>
        <translation>نسخ رقم التتبع %1</translation>
    </message>
</context>
<context>
    <name>Rescind::FieldParts</name>
    <message>
        <source>Clear the field</source>
        <translation>مسح الحقل</translation>
    </message>
</context>
<context>
    <name>Rescind::FindingBar</name>
    <message>
        <source>Filters in force</source>
        <translation>المرشّحات السارية</translation>
    </message>
    <message>
        <source>What could not be understood</source>
        <translation>ما لم يُفهم</translation>
    </message>
    <message>
        <source>In: %1</source>
        <comment>a view that is searched</comment>
        <translation>في: %1</translation>
    </message>
    <message>
        <source>Search all orders instead of “%1”</source>
        <translation>البحث في كل الطلبات بدلًا من «%1»</translation>
    </message>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>إزالة المرشّح «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) from the pasted text</source>
        <translation>
            <numerusform>%Ln طلب من النص المُلصق</numerusform>
            <numerusform>%Ln طلب من النص المُلصق</numerusform>
            <numerusform>%Ln طلبان من النص المُلصق</numerusform>
            <numerusform>%Ln طلبات من النص المُلصق</numerusform>
            <numerusform>%Ln طلبًا من النص المُلصق</numerusform>
            <numerusform>%Ln طلب من النص المُلصق</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server for what is not here: %1</source>
        <comment>PO numbers</comment>
        <translation>جارٍ سؤال الخادم عما ليس هنا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found here: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>لم يُعثر هنا على %Ln: %1</numerusform>
            <numerusform>لم يُعثر هنا على %Ln: %1</numerusform>
            <numerusform>لم يُعثر هنا على %Ln: %1</numerusform>
            <numerusform>لم يُعثر هنا على %Ln: %1</numerusform>
            <numerusform>لم يُعثر هنا على %Ln: %1</numerusform>
            <numerusform>لم يُعثر هنا على %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found, at the server either: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>لم يُعثر على %Ln، ولا عند الخادم: %1</numerusform>
            <numerusform>لم يُعثر على %Ln، ولا عند الخادم: %1</numerusform>
            <numerusform>لم يُعثر على %Ln، ولا عند الخادم: %1</numerusform>
            <numerusform>لم يُعثر على %Ln، ولا عند الخادم: %1</numerusform>
            <numerusform>لم يُعثر على %Ln، ولا عند الخادم: %1</numerusform>
            <numerusform>لم يُعثر على %Ln، ولا عند الخادم: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the server</source>
        <comment>for orders not found here</comment>
        <translation>سؤال الخادم</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>for orders not found</comment>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>which orders are listed</comment>
        <translation>
            <numerusform>%1: %Ln طلب</numerusform>
            <numerusform>%1: %Ln طلب</numerusform>
            <numerusform>%1: %Ln طلبان</numerusform>
            <numerusform>%1: %Ln طلبات</numerusform>
            <numerusform>%1: %Ln طلبًا</numerusform>
            <numerusform>%1: %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::GatewayRoute</name>
    <message>
        <source>No address was given.</source>
        <translation>لم يُعطَ عنوان.</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>هذا ليس عنوانًا صالحًا.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>لا يمكن استخدام سوى عناوين https://.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>لا يحدد العنوان مضيفًا.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>لا يمكن استخدام المنفذ 0.</translation>
    </message>
    <message>
        <source>User name and password do not belong into the address.</source>
        <translation>اسم المستخدم وكلمة المرور ليس مكانهما في العنوان.</translation>
    </message>
    <message>
        <source>The address ends after the host and the port.</source>
        <translation>ينتهي العنوان بعد المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>The address has no path: the release is chosen by itself.</source>
        <translation>ليس في العنوان مسار: يُختار الإصدار على حدة.</translation>
    </message>
    <message>
        <source>Without encryption (http://) only this very computer can be reached. Use https://.</source>
        <translation>دون تشفير (http://) لا يمكن الوصول إلا إلى هذا الحاسوب نفسه. استخدم https://.</translation>
    </message>
</context>
<context>
    <name>Rescind::GeneralPage</name>
    <message>
        <source>&amp;Tell me on the desktop while I don&apos;t look at the window</source>
        <translation>إبلاغي على سطح المكتب ما دمت لا أنظر إلى النافذة</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, with the number of what is new</source>
        <translation>عرض أيقونة في منطقة الإشعارات، مع عدد الجديد</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>They say how many requests, answers and reminders there are, never whose. Everything they tell is in the window as well.</source>
        <translation>تذكر عدد طلبات الإلغاء والإجابات والتذكيرات، ولا تذكر أبدًا أصحابها. وكل ما تبلّغ به موجود في النافذة أيضًا.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is neither an icon nor a notification.</source>
        <translation>ليس لسطح المكتب هذا منطقة إشعارات، لذلك لا توجد أيقونة ولا إشعارات.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>no undo</source>
        <translation>بلا تراجع</translation>
    </message>
    <message>
        <source>Time to &amp;undo</source>
        <translation>مهلة التراجع</translation>
    </message>
    <message>
        <source>So long a deed waits before it leaves, and can be taken back. What waits already is not affected.</source>
        <translation>هذه هي المدة التي ينتظرها الإجراء قبل أن ينطلق، ويمكن خلالها التراجع عنه. ولا يتأثر ما ينتظر بالفعل.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>all orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>&amp;Keep orders made within</source>
        <translation>الاحتفاظ بطلبات آخر</translation>
    </message>
    <message>
        <source>Older ones are neither read nor kept on this computer. Those that are kept go after the next refresh.</source>
        <translation>الأقدم منها لا تُقرأ ولا تُحفظ على هذا الحاسوب. وما حُفظ منها يزول بعد التحديث التالي.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>Rescind::Guidance</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Report a defect…</source>
        <translation>الإبلاغ عن خلل…</translation>
    </message>
</context>
<context>
    <name>Rescind::HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Handbook – Rescind</source>
        <translation>الدليل – Rescind</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>To where you were before (Alt+Left)</source>
        <translation>إلى حيث كنت قبلًا (Alt+Left)</translation>
    </message>
    <message>
        <source>To where you came back from (Alt+Right)</source>
        <translation>إلى حيث رجعت منه (Alt+Right)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>This page is not there in your language yet.</source>
        <translation>هذه الصفحة غير متوفرة بلغتك بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <comment>in the handbook that hold the words searched for</comment>
        <translation>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>موضع واحد (%Ln)</numerusform>
            <numerusform>موضعان (%Ln)</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the handbook has these words.</source>
        <translation>لا شيء في الدليل يحتوي على هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Rescind::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does, the key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s words do not speak of a cancellation.</source>
        <translation>كلمات الخادم لا تتحدث عن إلغاء.</translation>
    </message>
    <message>
        <source>The server shows a request; the supplier has not answered.</source>
        <translation>يُظهر الخادم طلب إلغاء؛ ولم يُجب المورّد.</translation>
    </message>
    <message>
        <source>The supplier has confirmed.</source>
        <translation>أكد المورّد.</translation>
    </message>
    <message>
        <source>The supplier has said no.</source>
        <translation>قال المورّد لا.</translation>
    </message>
    <message>
        <source>Some lines of the order are cancelled, others are not.</source>
        <translation>بعض بنود الطلب ملغى، وبعضها الآخر لا.</translation>
    </message>
    <message>
        <source>Some requests were rejected, others are open or confirmed.</source>
        <translation>رُفض بعض طلبات الإلغاء، وبعضها الآخر مفتوح أو مؤكَّد.</translation>
    </message>
    <message>
        <source>Every line has shipped.</source>
        <translation>شُحنت كل البنود.</translation>
    </message>
    <message>
        <source>The server said nothing that can be read. Nobody is to guess.</source>
        <translation>لم يقل الخادم شيئًا يمكن قراءته. لا ينبغي لأحد أن يخمّن.</translation>
    </message>
    <message>
        <source>What the server says and what you asked for are shown apart. Only reading changes the first, only your own deeds the second.</source>
        <translation>ما يقوله الخادم وما طلبتَه معروضان منفصلين. القراءة وحدها تغيّر الأول، وإجراءاتك وحدها تغيّر الثاني.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rescind %1</source>
        <translation>Rescind %1</translation>
    </message>
    <message>
        <source>Review and act on order cancellations in the Crux Connect network.</source>
        <translation>مراجعة إلغاءات الطلبات في شبكة Crux Connect والتعامل معها.</translation>
    </message>
    <message>
        <source>Not made, endorsed or supported by the operator of that network.</source>
        <translation>لم يصنعه مشغّل تلك الشبكة ولا يوصي به ولا يدعمه.</translation>
    </message>
    <message>
        <source>© 2026 The Rescind authors. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>© 2026 مؤلفو Rescind. برنامج حر بموجب رخصة GNU العمومية العامة (GNU General Public License)، الإصدار 3 أو ما بعده؛ يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2. Uses QtKeychain, simdjson and expected.</source>
        <translation>بُني باستخدام Qt %1، ويعمل مع Qt %2. يستخدم QtKeychain وsimdjson وexpected.</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightModel</name>
    <message>
        <source>No orders are behind it</source>
        <translation>لا طلبات وراءه</translation>
    </message>
    <message numerus="yes">
        <source>Enter or a double click shows the %Ln order(s) behind it</source>
        <translation>
            <numerusform>يُظهر Enter أو النقر المزدوج %Ln طلب وراءه</numerusform>
            <numerusform>يُظهر Enter أو النقر المزدوج %Ln طلب وراءه</numerusform>
            <numerusform>يُظهر Enter أو النقر المزدوج %Ln طلبين وراءه</numerusform>
            <numerusform>يُظهر Enter أو النقر المزدوج %Ln طلبات وراءه</numerusform>
            <numerusform>يُظهر Enter أو النقر المزدوج %Ln طلبًا وراءه</numerusform>
            <numerusform>يُظهر Enter أو النقر المزدوج %Ln طلب وراءه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::InsightPane</name>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>لا يوجد ما يُعدّ بعد.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>مخطط: %1</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>يقول الجدول المجاور الشيء نفسه.</translation>
    </message>
    <message>
        <source>A click on a bar shows the orders behind it.</source>
        <translation>النقر على شريط يُظهر الطلبات التي وراءه.</translation>
    </message>
</context>
<context>
    <name>Rescind::InsightWindow</name>
    <message>
        <source>&amp;Count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>Insights – Rescind</source>
        <translation>إحصاءات – Rescind</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Counted at %1, from the orders and the journal on this computer</source>
        <translation>عُدّت عند %1، من الطلبات والسجل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What was asked here could not be read: %1</source>
        <translation>تعذّرت قراءة ما طُلب هنا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest orders were looked into; %Ln older one(s) were not.</source>
        <translation>
            <numerusform>لم تُبحث إلا أحدث الطلبات؛ ولم يُبحث %Ln طلب أقدم.</numerusform>
            <numerusform>لم تُبحث إلا أحدث الطلبات؛ ولم يُبحث %Ln طلب أقدم.</numerusform>
            <numerusform>لم تُبحث إلا أحدث الطلبات؛ ولم يُبحث %Ln طلبان أقدم.</numerusform>
            <numerusform>لم تُبحث إلا أحدث الطلبات؛ ولم تُبحث %Ln طلبات أقدم.</numerusform>
            <numerusform>لم تُبحث إلا أحدث الطلبات؛ ولم يُبحث %Ln طلبًا أقدم.</numerusform>
            <numerusform>لم تُبحث إلا أحدث الطلبات؛ ولم يُبحث %Ln طلب أقدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %Ln request(s) were looked into.</source>
        <translation>
            <numerusform>لم يُبحث إلا أحدث ما طُلب: %Ln إجراء.</numerusform>
            <numerusform>لم يُبحث إلا أحدث ما طُلب: %Ln إجراء.</numerusform>
            <numerusform>لم يُبحث إلا أحدث ما طُلب: %Ln إجراءان.</numerusform>
            <numerusform>لم يُبحث إلا أحدث ما طُلب: %Ln إجراءات.</numerusform>
            <numerusform>لم يُبحث إلا أحدث ما طُلب: %Ln إجراءً.</numerusform>
            <numerusform>لم يُبحث إلا أحدث ما طُلب: %Ln إجراء.</numerusform>
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
        <translation>ما طُلب بحسب اليوم</translation>
    </message>
    <message numerus="yes">
        <source>From what is written down on this computer, the last %Ln day(s). What was asked elsewhere is not in it.</source>
        <translation>
            <numerusform>مما دُوّن على هذا الحاسوب في آخر %Ln يوم. ولا يشمل ما طُلب في مكان آخر.</numerusform>
            <numerusform>مما دُوّن على هذا الحاسوب في آخر %Ln يوم. ولا يشمل ما طُلب في مكان آخر.</numerusform>
            <numerusform>مما دُوّن على هذا الحاسوب في آخر %Ln يومين. ولا يشمل ما طُلب في مكان آخر.</numerusform>
            <numerusform>مما دُوّن على هذا الحاسوب في آخر %Ln أيام. ولا يشمل ما طُلب في مكان آخر.</numerusform>
            <numerusform>مما دُوّن على هذا الحاسوب في آخر %Ln يومًا. ولا يشمل ما طُلب في مكان آخر.</numerusform>
            <numerusform>مما دُوّن على هذا الحاسوب في آخر %Ln يوم. ولا يشمل ما طُلب في مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>طلب إلغاء</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 يوم %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Time to an answer by supplier</source>
        <translation>الوقت حتى الإجابة بحسب المورّد</translation>
    </message>
    <message>
        <source>From asking here until the answer was first seen here, so at most this long. Half of the answers came faster. Orders of several suppliers, and what was asked elsewhere, are not in it.</source>
        <translation>من الطلب هنا حتى أول ظهور للإجابة هنا، أي هذه المدة على الأكثر. نصف الإجابات وصل أسرع. ولا يشمل طلبات عدة مورّدين ولا ما طُلب في مكان آخر.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Cancelled and rejected by supplier</source>
        <translation>الملغى والمرفوض بحسب المورّد</translation>
    </message>
    <message>
        <source>Line items, by what the server shows now. A rejected request need not leave a trace there: the line may look as if nothing had been asked.</source>
        <translation>البنود، بحسب ما يُظهره الخادم الآن. قد لا يترك طلب الإلغاء المرفوض أثرًا هناك: فقد يبدو البند كأن شيئًا لم يُطلب.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected, share</source>
        <translation>مرفوض، النسبة</translation>
    </message>
    <message>
        <source>line items</source>
        <translation>بنود</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>لم يذكره الخادم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>under 4 hours</source>
        <translation>أقل من 4 ساعات</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>أقل من 4 س</translation>
    </message>
    <message>
        <source>4 to 24 hours</source>
        <translation>من 4 إلى 24 ساعة</translation>
    </message>
    <message>
        <source>4–24 h</source>
        <translation>4–24 س</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>من يوم إلى 3 أيام</translation>
    </message>
    <message>
        <source>1–3 d</source>
        <translation>1–3 أيام</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>من 3 إلى 7 أيام</translation>
    </message>
    <message>
        <source>3–7 d</source>
        <translation>3–7 أيام</translation>
    </message>
    <message>
        <source>a week or longer</source>
        <translation>أسبوع أو أكثر</translation>
    </message>
    <message>
        <source>≥ 7 d</source>
        <translation>7 أيام فأكثر</translation>
    </message>
    <message>
        <source>Open, by age</source>
        <translation>المفتوحة بحسب العمر</translation>
    </message>
    <message>
        <source>Orders that wait for an answer: since it was asked here, else since the server was first seen to show the request, so at least this long. Requests that the server does not show and that were made elsewhere are not in it.</source>
        <translation>الطلبات التي تنتظر إجابة: منذ أن طُلب ذلك هنا، وإلا فمنذ أن رُئي أول مرة أن الخادم يُظهر طلب الإلغاء، أي هذه المدة على الأقل. ولا تشمل طلبات الإلغاء التي لا يُظهرها الخادم وقُدّمت في مكان آخر.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>طلبات</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalError</name>
    <message>
        <source>The journal %1 cannot be opened, or is not private to you, so nothing was sent. Check that the file and its folder are yours and no links.</source>
        <translation>لا يمكن فتح السجل %1، أو أنه ليس خاصًا بك وحدك، لذلك لم يُرسل شيء. تحقق من أن الملف ومجلده ملكك وليسا روابط.</translation>
    </message>
    <message>
        <source>The journal %1 is gone, so nothing was sent: what had been asked for before is recorded there. Put it back from a backup.</source>
        <translation>اختفى السجل %1، لذلك لم يُرسل شيء: ففيه مدوَّن ما طُلب سابقًا. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged, so nothing was sent. The file was left as it is. Put it back from a backup, or move it away to start a new one after checking each open request.</source>
        <translation>السجل %1 تالف، لذلك لم يُرسل شيء. تُرك الملف على حاله. استعده من نسخة احتياطية، أو تحقق من كل إجراء مفتوح ثم انقل الملف إلى مكان آخر لبدء سجل جديد.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Rescind, so nothing was sent and the file was left as it is. Use the newer version.</source>
        <translation>كتب السجلَ %1 إصدار أحدث من Rescind، لذلك لم يُرسل شيء وتُرك الملف على حاله. استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>There is no room for the journal %1, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>لا مساحة للسجل %1، لذلك لم يُرسل شيء. أفسح مجالًا على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written to, so nothing was sent. Make the file and its folder writable, then try again.</source>
        <translation>لا يمكن الكتابة في السجل %1، لذلك لم يُرسل شيء. اجعل الملف ومجلده قابلين للكتابة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Reading or writing the journal %1 failed, so nothing was sent. Check the disk, then try again.</source>
        <translation>فشلت قراءة السجل %1 أو كتابته، لذلك لم يُرسل شيء. تحقق من القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program has kept the journal %1 locked for too long, so nothing was sent. Close that program, then try again.</source>
        <translation>أبقى برنامج آخر السجل %1 مقفلًا مدة أطول من اللازم، لذلك لم يُرسل شيء. أغلق ذلك البرنامج، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The journal is not open, so nothing was sent.</source>
        <translation>السجل غير مفتوح، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Another window of Rescind works with the profile &quot;%1&quot;, so nothing was sent. Go on there, or close it first.</source>
        <translation>تعمل نافذة أخرى من Rescind بملف التعريف «%1»، لذلك لم يُرسل شيء. تابع هناك، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>This window does not work with the profile, so it leaves its actions alone.</source>
        <translation>لا تعمل هذه النافذة بملف التعريف، لذلك تترك إجراءاته وشأنها.</translation>
    </message>
    <message>
        <source>The action is not complete (%1), so it was not recorded and nothing was sent.</source>
        <translation>الإجراء غير مكتمل (%1)، لذلك لم يُدوَّن ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The action is in the journal already, so it was not recorded again and nothing was sent.</source>
        <translation>الإجراء مدوَّن في السجل بالفعل، لذلك لم يُدوَّن مرة أخرى ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The journal has no such action, so nothing was sent.</source>
        <translation>ليس في السجل إجراء كهذا، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The action&apos;s state has changed in the meantime (%1), so nothing was done.</source>
        <translation>تغيّرت حالة الإجراء في هذه الأثناء (%1)، لذلك لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>The journal allows no such step (%1), so nothing was done.</source>
        <translation>لا يسمح السجل بخطوة كهذه (%1)، لذلك لم يُفعل شيء.</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalState</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Cancellation confirmed</source>
        <translation>الإلغاء مؤكَّد</translation>
    </message>
    <message>
        <source>Cancellation rejected</source>
        <translation>الإلغاء مرفوض</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>نتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Undone, not sent</source>
        <translation>تم التراجع، لم يُرسل</translation>
    </message>
    <message>
        <source>Overtaken, not sent</source>
        <translation>سبقه غيره، لم يُرسل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>أُغلق، نتيجة غير معروفة</translation>
    </message>
</context>
<context>
    <name>Rescind::JournalStore</name>
    <message>
        <source>Rescind ended while this was being sent, so it may have arrived.</source>
        <translation>انتهى Rescind أثناء إرسال هذا، لذا ربما يكون قد وصل.</translation>
    </message>
</context>
<context>
    <name>Rescind::Keeping</name>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was put off</source>
        <translation>استعادة المؤجل</translation>
    </message>
    <message>
        <source>Re&amp;mind the supplier…</source>
        <translation>تذكير المورّد…</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer…</source>
        <translation>إبلاغ العميل…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s: there is nobody to remind.</source>
        <translation>حسابك حساب مورّد: لا يوجد من تذكّره.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>لم يُختر أي طلب.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>Nothing is put off.</source>
        <translation>لا شيء مؤجل.</translation>
    </message>
    <message>
        <source>Choose one order.</source>
        <translation>اختر طلبًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>That is done for at most %Ln orders at once.</source>
        <translation>
            <numerusform>يمكن ذلك لما لا يزيد على %Ln طلب دفعة واحدة.</numerusform>
            <numerusform>يمكن ذلك لما لا يزيد على %Ln طلب دفعة واحدة.</numerusform>
            <numerusform>يمكن ذلك لما لا يزيد على %Ln طلبين دفعة واحدة.</numerusform>
            <numerusform>يمكن ذلك لما لا يزيد على %Ln طلبات دفعة واحدة.</numerusform>
            <numerusform>يمكن ذلك لما لا يزيد على %Ln طلبًا دفعة واحدة.</numerusform>
            <numerusform>يمكن ذلك لما لا يزيد على %Ln طلب دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>مؤجل حتى %1.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>تمت الاستعادة.</translation>
    </message>
    <message>
        <source>What is selected was not put off.</source>
        <translation>المحدد لم يكن مؤجلًا.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
</context>
<context>
    <name>Rescind::LetterDialog</name>
    <message>
        <source>&amp;Write it anew</source>
        <translation>كتابة من جديد</translation>
    </message>
    <message>
        <source>Remind the supplier</source>
        <translation>تذكير المورّد</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>إبلاغ العميل</translation>
    </message>
    <message>
        <source>Remind the supplier of PO %1</source>
        <translation>تذكير المورّد بأمر الشراء %1</translation>
    </message>
    <message>
        <source>Tell the customer how PO %1 stands</source>
        <translation>إبلاغ العميل بوضع أمر الشراء %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Throw away what was changed by hand</source>
        <translation>يتخلص مما غُيّر يدويًا</translation>
    </message>
    <message>
        <source>Change the &amp;template…</source>
        <translation>تغيير القالب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>a supplier the server does not name</source>
        <translation>مورّد لا يذكر الخادم اسمه</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln line(s) without an answer</source>
        <comment>supplier</comment>
        <translation>
            <numerusform>%1 – %Ln بند بلا إجابة</numerusform>
            <numerusform>%1 – %Ln بند بلا إجابة</numerusform>
            <numerusform>%1 – %Ln بندان بلا إجابة</numerusform>
            <numerusform>%1 – %Ln بنود بلا إجابة</numerusform>
            <numerusform>%1 – %Ln بندًا بلا إجابة</numerusform>
            <numerusform>%1 – %Ln بند بلا إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Overdue after</source>
        <translation>متأخر بعد</translation>
    </message>
    <message>
        <source> working hours</source>
        <translation> ساعة عمل</translation>
    </message>
    <message>
        <source>Overdue after, in working hours, for this supplier</source>
        <translation>متأخر بعد، بساعات العمل، لهذا المورّد</translation>
    </message>
    <message>
        <source>We don&apos;t know since when this supplier has been waited for.</source>
        <translation>لا نعرف منذ متى يُنتظر هذا المورّد.</translation>
    </message>
    <message>
        <source>No answer of this supplier is waited for, as far as we know.</source>
        <translation>بحسب علمنا، لا تُنتظر إجابة من هذا المورّد.</translation>
    </message>
    <message>
        <source>Waiting for less than one working hour.</source>
        <translation>الانتظار مستمر منذ أقل من ساعة عمل.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln working hour(s).</source>
        <translation>
            <numerusform>الانتظار مستمر منذ %Ln ساعة عمل.</numerusform>
            <numerusform>الانتظار مستمر منذ %Ln ساعة عمل.</numerusform>
            <numerusform>الانتظار مستمر منذ %Ln ساعتي عمل.</numerusform>
            <numerusform>الانتظار مستمر منذ %Ln ساعات عمل.</numerusform>
            <numerusform>الانتظار مستمر منذ %Ln ساعة عمل.</numerusform>
            <numerusform>الانتظار مستمر منذ %Ln ساعة عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is overdue.</source>
        <translation>الإجابة متأخرة.</translation>
    </message>
    <message>
        <source>The template names something that can&apos;t be filled in: %1. Change it here or in the template.</source>
        <translation>يذكر القالب شيئًا لا يمكن ملؤه: %1. غيّره هنا أو في القالب.</translation>
    </message>
    <message>
        <source>Nothing shows that an answer is open: read the text well before you send it.</source>
        <translation>لا شيء يُظهر أن هناك إجابة منتظرة: اقرأ النص جيدًا قبل إرساله.</translation>
    </message>
    <message numerus="yes">
        <source>The text says of %Ln thing(s) that we don&apos;t know it.</source>
        <translation>
            <numerusform>يقول النص عن %Ln معلومة إننا لا نعرفها.</numerusform>
            <numerusform>يقول النص عن %Ln معلومة إننا لا نعرفها.</numerusform>
            <numerusform>يقول النص عن %Ln معلومتين إننا لا نعرفهما.</numerusform>
            <numerusform>يقول النص عن %Ln معلومات إننا لا نعرفها.</numerusform>
            <numerusform>يقول النص عن %Ln معلومة إننا لا نعرفها.</numerusform>
            <numerusform>يقول النص عن %Ln معلومة إننا لا نعرفها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::LetterTitles</name>
    <message>
        <source>nothing was asked</source>
        <translation>لم يُطلب شيء</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <translation>طُلب، بلا إجابة</translation>
    </message>
    <message>
        <source>unknown outcome</source>
        <translation>نتيجة غير معروفة</translation>
    </message>
    <message>
        <source>the request was refused</source>
        <translation>لم يُقبل طلب الإلغاء</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>مشحون</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>متناقض</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>the lines differ</source>
        <translation>البنود مختلفة</translation>
    </message>
    <message>
        <source>Wording: when it was asked</source>
        <translation>صياغة: متى طُلب</translation>
    </message>
    <message>
        <source>Wording: as of when</source>
        <translation>صياغة: حتى أي وقت</translation>
    </message>
    <message>
        <source>Wording: waited for less than an hour</source>
        <translation>صياغة: انتظار أقل من ساعة</translation>
    </message>
    <message>
        <source>Wording: waited for an hour</source>
        <translation>صياغة: انتظار ساعة</translation>
    </message>
    <message>
        <source>Wording: waited for hours</source>
        <translation>صياغة: انتظار ساعات</translation>
    </message>
    <message>
        <source>Wording: between the last two of a list</source>
        <translation>صياغة: بين آخر عنصرين في تعداد</translation>
    </message>
    <message>
        <source>Letter: remind the supplier</source>
        <translation>رسالة: تذكير المورّد</translation>
    </message>
    <message>
        <source>Letter: tell the customer</source>
        <translation>رسالة: إبلاغ العميل</translation>
    </message>
    <message>
        <source>Item: its line in the list</source>
        <translation>الصنف: سطره في القائمة</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>To the customer: %1</source>
        <translation>إلى العميل: %1</translation>
    </message>
    <message>
        <source>To the supplier: %1</source>
        <translation>إلى المورّد: %1</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>الصنف: %1</translation>
    </message>
    <message>
        <source>the PO number</source>
        <translation>رقم أمر الشراء</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>وضع الطلب</translation>
    </message>
    <message>
        <source>the list of the items</source>
        <translation>قائمة الأصناف</translation>
    </message>
    <message>
        <source>the supplier&apos;s name</source>
        <translation>اسم المورّد</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>the retailer&apos;s name</source>
        <translation>اسم تاجر التجزئة</translation>
    </message>
    <message>
        <source>when it was asked</source>
        <translation>متى طُلب</translation>
    </message>
    <message>
        <source>how long ago that is, in working time</source>
        <translation>كم مضى على ذلك، بوقت العمل</translation>
    </message>
    <message>
        <source>when the server said so</source>
        <translation>متى قال الخادم ذلك</translation>
    </message>
    <message>
        <source>the day of the order</source>
        <translation>يوم الطلب</translation>
    </message>
    <message>
        <source>today&apos;s date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>how many items are cancelled</source>
        <translation>عدد الأصناف الملغاة</translation>
    </message>
    <message>
        <source>how many items there are</source>
        <translation>عدد الأصناف</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>the item&apos;s name</source>
        <translation>اسم الصنف</translation>
    </message>
    <message>
        <source>the SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>how the item stands</source>
        <translation>وضع الصنف</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>the number of hours</source>
        <translation>عدد الساعات</translation>
    </message>
    <message>
        <source>Robin Example</source>
        <translation>سامي النموذجي</translation>
    </message>
    <message>
        <source>Example Home</source>
        <translation>بيت النموذج</translation>
    </message>
    <message>
        <source>Example Ceramics</source>
        <translation>خزف النموذج</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>كوب أزرق</translation>
    </message>
    <message>
        <source>Tea pot</source>
        <translation>إبريق شاي</translation>
    </message>
</context>
<context>
    <name>Rescind::LettersPage</name>
    <message>
        <source>&amp;Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Restore the &amp;original</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Text to change</source>
        <translation>النص المراد تغييره</translation>
    </message>
    <message>
        <source>Only languages that were added can be removed.</source>
        <translation>لا يمكن حذف سوى اللغات المضافة.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Insert a place…</source>
        <translation>إدراج موضع…</translation>
    </message>
    <message>
        <source>What is filled in for each order</source>
        <translation>ما يُملأ لكل طلب</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Preview, with an order that is made up</source>
        <translation>معاينة بطلب مختلَق</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>There is no text: there would be a hole in the letter.</source>
        <translation>لا نص هنا: ستكون في الرسالة فجوة.</translation>
    </message>
    <message>
        <source>Nothing can be filled in for %1; it stays as it is written.</source>
        <translation>لا يوجد ما يُملأ مكان %1؛ فيبقى كما هو مكتوب.</translation>
    </message>
    <message>
        <source>Without %1 it says too little.</source>
        <translation>دون %1 لا يقول النص ما يكفي.</translation>
    </message>
    <message>
        <source>A brace is not closed. To write a brace, write it twice.</source>
        <translation>قوس معقوف غير مغلق. لكتابة قوس معقوف، اكتبه مرتين.</translation>
    </message>
</context>
<context>
    <name>Rescind::LineItemsModel</name>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, and the opposite</source>
        <translation>%1، وعكسه</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>ما طُلب شراؤه</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>The retailer&apos;s stock keeping unit</source>
        <translation>رمز وحدة التخزين لدى تاجر التجزئة</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>How many pieces were ordered</source>
        <translation>عدد القطع المطلوب شراؤها</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Who sends the item, and answers for it</source>
        <translation>من يرسل الصنف ويجيب عنه</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Status and designation, letter for letter as the server sent them</source>
        <translation>الحالة والتسمية، حرفًا بحرف كما أرسلهما الخادم</translation>
    </message>
    <message>
        <source>Server says</source>
        <translation>يقول الخادم</translation>
    </message>
    <message>
        <source>What the server&apos;s words say of a cancellation</source>
        <translation>ما تقوله كلمات الخادم عن إلغاء</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>ما طُلب من هذه النافذة، وإلى أي مدى وصل</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>ما طلبناه</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>لا إلغاء ظاهر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>Rescind::LinkOpener</name>
    <message>
        <source>The order of the link is shown once somebody is signed in</source>
        <translation>يُعرض طلب الرابط حالما يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>The order of the link is not here: “%1”</source>
        <translation>طلب الرابط ليس هنا: «%1»</translation>
    </message>
    <message>
        <source>The server can be asked once you are signed in; then it is shown.</source>
        <translation>يمكن سؤال الخادم حالما تسجّل الدخول؛ وعندها يُعرض.</translation>
    </message>
</context>
<context>
    <name>Rescind::MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Read this order a&amp;gain</source>
        <translation>إعادة قراءة هذا الطلب</translation>
    </message>
    <message>
        <source>Copy order as &amp;text</source>
        <translation>نسخ الطلب كنص</translation>
    </message>
    <message>
        <source>Choose the &amp;whole order</source>
        <translation>اختيار الطلب كله</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>&amp;Find an order</source>
        <translation>البحث عن طلب</translation>
    </message>
    <message>
        <source>Go to the &amp;orders</source>
        <translation>إلى الطلبات</translation>
    </message>
    <message>
        <source>Go to the &amp;line items</source>
        <translation>إلى البنود</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>إلى التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>&amp;Keys, states and about</source>
        <translation>المفاتيح والحالات ونبذة</translation>
    </message>
    <message>
        <source>%1 – Rescind</source>
        <translation>%1 – Rescind</translation>
    </message>
    <message>
        <source>PO %1: %2</source>
        <comment>a PO number, what became of a deed</comment>
        <translation>أمر الشراء %1: %2</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>عرض الطلب</translation>
    </message>
    <message>
        <source>The order was copied as text.</source>
        <translation>نُسخ الطلب كنص.</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>From the search field into the orders</source>
        <translation>من حقل البحث إلى الطلبات</translation>
    </message>
    <message>
        <source>Ask the server for what is typed</source>
        <translation>سؤال الخادم عما كُتب</translation>
    </message>
    <message>
        <source>Something you asked for is still under way</source>
        <translation>شيء طلبتَه لا يزال جاريًا</translation>
    </message>
    <message>
        <source>If you quit now, what becomes of it will not be seen here.</source>
        <translation>إذا أنهيت البرنامج الآن فلن يُرى هنا ما يؤول إليه.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>الإنهاء مع ذلك</translation>
    </message>
    <message>
        <source>&amp;Undo what has not left yet</source>
        <translation>التراجع عما لم ينطلق بعد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>المتابعة الآن</translation>
    </message>
    <message>
        <source>If you sign out now, what becomes of it will not be seen here.</source>
        <translation>إذا سجّلت الخروج الآن فلن يُرى هنا ما يؤول إليه.</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>تسجيل الخروج مع ذلك</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you quit now</source>
        <comment>a deed</comment>
        <translation>%1 – لم يُرسل بعد، وسيتم التراجع عنه إذا أنهيت البرنامج الآن</translation>
    </message>
    <message>
        <source>%1 – has not been sent yet and will be taken back if you sign out now</source>
        <comment>a deed</comment>
        <translation>%1 – لم يُرسل بعد، وسيتم التراجع عنه إذا سجّلت الخروج الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you quit now</source>
        <translation>
            <numerusform>%Ln إجراء لم يُرسل بعد، وسيتم التراجع عنه إذا أنهيت البرنامج الآن</numerusform>
            <numerusform>%Ln إجراء لم يُرسل بعد، وسيتم التراجع عنه إذا أنهيت البرنامج الآن</numerusform>
            <numerusform>%Ln إجراءان لم يُرسلا بعد، وسيتم التراجع عنهما إذا أنهيت البرنامج الآن</numerusform>
            <numerusform>%Ln إجراءات لم تُرسل بعد، وسيتم التراجع عنها إذا أنهيت البرنامج الآن</numerusform>
            <numerusform>%Ln إجراءً لم تُرسل بعد، وسيتم التراجع عنها إذا أنهيت البرنامج الآن</numerusform>
            <numerusform>%Ln إجراء لم تُرسل بعد، وسيتم التراجع عنها إذا أنهيت البرنامج الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you sign out now</source>
        <translation>
            <numerusform>%Ln إجراء لم يُرسل بعد، وسيتم التراجع عنه إذا سجّلت الخروج الآن</numerusform>
            <numerusform>%Ln إجراء لم يُرسل بعد، وسيتم التراجع عنه إذا سجّلت الخروج الآن</numerusform>
            <numerusform>%Ln إجراءان لم يُرسلا بعد، وسيتم التراجع عنهما إذا سجّلت الخروج الآن</numerusform>
            <numerusform>%Ln إجراءات لم تُرسل بعد، وسيتم التراجع عنها إذا سجّلت الخروج الآن</numerusform>
            <numerusform>%Ln إجراءً لم تُرسل بعد، وسيتم التراجع عنها إذا سجّلت الخروج الآن</numerusform>
            <numerusform>%Ln إجراء لم تُرسل بعد، وسيتم التراجع عنها إذا سجّلت الخروج الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else you asked for is still under way.</source>
        <translation>شيء آخر طلبتَه لا يزال جاريًا.</translation>
    </message>
    <message>
        <source>Act on a &amp;list…</source>
        <translation>معالجة قائمة…</translation>
    </message>
    <message>
        <source>The list is done</source>
        <translation>اكتملت القائمة</translation>
    </message>
    <message>
        <source>A list that was begun when the program ran before goes on</source>
        <translation>تستمر قائمة بدأت في تشغيل سابق للبرنامج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Act on the s&amp;elected orders…</source>
        <translation>معالجة الطلبات المحددة…</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>لم يُحدَّد أي طلب.</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>لم يُختر أي طلب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) behind it are not here any more.</source>
        <translation>
            <numerusform>%Ln طلب وراءه لم يعد هنا.</numerusform>
            <numerusform>%Ln طلب وراءه لم يعد هنا.</numerusform>
            <numerusform>%Ln طلبان وراءه لم يعودا هنا.</numerusform>
            <numerusform>%Ln طلبات وراءه لم تعد هنا.</numerusform>
            <numerusform>%Ln طلبًا وراءه لم تعد هنا.</numerusform>
            <numerusform>%Ln طلب وراءه لم تعد هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>تم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of news, the window&apos;s title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Choose the first view, the second…</source>
        <translation>اختيار العرض الأول، والثاني…</translation>
    </message>
    <message>
        <source>Offer filters for the search</source>
        <translation>عرض مرشّحات للبحث</translation>
    </message>
    <message>
        <source>Back to the orders, or clear the search</source>
        <translation>العودة إلى الطلبات، أو مسح البحث</translation>
    </message>
</context>
<context>
    <name>Rescind::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>Rescind::Messages</name>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>كلمات الخادم: %1</translation>
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
        <translation>%1 – جارٍ</translation>
    </message>
    <message>
        <source>The order is read once more before anything is sent.</source>
        <translation>يُقرأ الطلب مرة أخرى قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>%1 – not sent yet</source>
        <comment>a deed</comment>
        <translation>%1 – لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Nothing is sent for now, so it waits. It can be taken back until it leaves.</source>
        <translation>لا يُرسل شيء حاليًا، لذا فهو ينتظر. ويمكن التراجع عنه حتى ينطلق.</translation>
    </message>
    <message>
        <source>It leaves as soon as its turn comes.</source>
        <translation>ينطلق حالما يأتي دوره.</translation>
    </message>
    <message>
        <source>It leaves in %1 s.</source>
        <translation>ينطلق خلال %1 ث.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order can be taken back as well.</source>
        <translation>
            <numerusform>يمكن التراجع أيضًا عن %Ln إجراء آخر لهذا الطلب.</numerusform>
            <numerusform>يمكن التراجع أيضًا عن %Ln إجراء آخر لهذا الطلب.</numerusform>
            <numerusform>يمكن التراجع أيضًا عن %Ln إجراءين آخرين لهذا الطلب.</numerusform>
            <numerusform>يمكن التراجع أيضًا عن %Ln إجراءات أخرى لهذا الطلب.</numerusform>
            <numerusform>يمكن التراجع أيضًا عن %Ln إجراءً آخر لهذا الطلب.</numerusform>
            <numerusform>يمكن التراجع أيضًا عن %Ln إجراء آخر لهذا الطلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – being taken back</source>
        <comment>a deed</comment>
        <translation>%1 – جارٍ التراجع</translation>
    </message>
    <message>
        <source>Nothing is sent. That is being written down.</source>
        <translation>لا يُرسل شيء. يجري تدوين ذلك.</translation>
    </message>
    <message>
        <source>%1 – ask again?</source>
        <comment>a deed</comment>
        <translation>%1 – هل تريد طلبه مرة أخرى؟</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, the server may be asked twice.
The order is read first: if it shows that the first one took effect, or that this can no longer be done, nothing is sent.</source>
        <translation>ربما وصل الإجراء الأول. وعندها قد يُسأل الخادم مرتين.
يُقرأ الطلب أولًا: إن أظهر أن الإجراء الأول قد أثّر، أو أن ذلك لم يعد ممكنًا، فلن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here</source>
        <translation>لا يمكن إرسال شيء من هنا</translation>
    </message>
    <message>
        <source>Nothing is sent for now</source>
        <translation>لا يُرسل شيء حاليًا</translation>
    </message>
    <message>
        <source>You paused it. What has been sent goes on to its result.</source>
        <translation>أوقفتَه مؤقتًا. وما أُرسل يستمر حتى نتيجته.</translation>
    </message>
    <message>
        <source>A colleague was faster</source>
        <translation>سبقك أحد الزملاء</translation>
    </message>
    <message>
        <source>A colleague has answered</source>
        <translation>أجاب أحد الزملاء</translation>
    </message>
</context>
<context>
    <name>Rescind::News</name>
    <message numerus="yes">
        <source>%Ln new request(s) to cancel</source>
        <translation>
            <numerusform>%Ln طلب إلغاء جديد</numerusform>
            <numerusform>%Ln طلب إلغاء جديد</numerusform>
            <numerusform>%Ln طلبا إلغاء جديدان</numerusform>
            <numerusform>%Ln طلبات إلغاء جديدة</numerusform>
            <numerusform>%Ln طلب إلغاء جديدًا</numerusform>
            <numerusform>%Ln طلب إلغاء جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <comment>of suppliers</comment>
        <translation>
            <numerusform>%Ln إجابة جديدة</numerusform>
            <numerusform>%Ln إجابة جديدة</numerusform>
            <numerusform>%Ln إجابتان جديدتان</numerusform>
            <numerusform>%Ln إجابات جديدة</numerusform>
            <numerusform>%Ln إجابة جديدة</numerusform>
            <numerusform>%Ln إجابة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of yours need(s) attention</source>
        <translation>
            <numerusform>%Ln من إجراءاتك يحتاج إلى انتباه</numerusform>
            <numerusform>%Ln من إجراءاتك يحتاج إلى انتباه</numerusform>
            <numerusform>%Ln من إجراءاتك يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln من إجراءاتك تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln من إجراءاتك تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln من إجراءاتك تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln تذكير</numerusform>
            <numerusform>%Ln تذكير</numerusform>
            <numerusform>%Ln تذكيران</numerusform>
            <numerusform>%Ln تذكيرات</numerusform>
            <numerusform>%Ln تذكيرًا</numerusform>
            <numerusform>%Ln تذكير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OpenOutsideDialog</name>
    <message>
        <source>Open in the browser</source>
        <translation>الفتح في المتصفح</translation>
    </message>
    <message>
        <source>Open the page of %1 in the browser?</source>
        <translation>هل تريد فتح صفحة %1 في المتصفح؟</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>المضيف: %1</translation>
    </message>
    <message>
        <source>%1 learns the tracking number %2, and nothing else from this program.</source>
        <comment>a carrier, a number</comment>
        <translation>تعرف %1 رقم التتبع %2، ولا شيء آخر من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host</comment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>هل تريد فتح هذه الصفحة في المتصفح؟</translation>
    </message>
    <message>
        <source>It learns nothing from this program.</source>
        <translation>لن تعرف شيئًا من هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderActions</name>
    <message>
        <source>Cancel &amp;order…</source>
        <translation>إلغاء الطلب…</translation>
    </message>
    <message>
        <source>Cancel &amp;item…</source>
        <translation>إلغاء الصنف…</translation>
    </message>
    <message>
        <source>Confirm for my &amp;part of the order…</source>
        <translation>تأكيد لحصتي من الطلب…</translation>
    </message>
    <message>
        <source>Reject for m&amp;y part of the order…</source>
        <translation>رفض لحصتي من الطلب…</translation>
    </message>
    <message>
        <source>&amp;Confirm for the item…</source>
        <translation>تأكيد للصنف…</translation>
    </message>
    <message>
        <source>&amp;Reject for the item…</source>
        <translation>رفض للصنف…</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderColumns</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Sort the orders</source>
        <translation>فرز الطلبات</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>أسوأ حالة أولًا</translation>
    </message>
    <message>
        <source>What we asked: most pressing first</source>
        <translation>ما طلبناه: الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>بحسب المورّد</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderDetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>يقول الخادم</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>ما طلبناه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s): choose one in the table</source>
        <translation>
            <numerusform>%Ln بند آخر: اختر واحدًا في الجدول</numerusform>
            <numerusform>%Ln بند آخر: اختر واحدًا في الجدول</numerusform>
            <numerusform>%Ln بندان آخران: اختر واحدًا في الجدول</numerusform>
            <numerusform>%Ln بنود أخرى: اختر واحدًا في الجدول</numerusform>
            <numerusform>%Ln بندًا آخر: اختر واحدًا في الجدول</numerusform>
            <numerusform>%Ln بند آخر: اختر واحدًا في الجدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>البند: %1</translation>
    </message>
    <message>
        <source>Order with PO number %1</source>
        <translation>الطلب ذو رقم أمر الشراء %1</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>كلماته: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It was to be cancelled, and has shipped</source>
        <translation>كان يُفترض إلغاؤه، وقد شُحن</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>انظر إلى هذا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the time line</source>
        <translation>نسخ الخط الزمني</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>All that the server told. %1</source>
        <comment>as of when</comment>
        <translation>كل ما ذكره الخادم. %1</translation>
    </message>
    <message>
        <source>%1, asked %2, so since %3</source>
        <comment>a deed, two times</comment>
        <translation>%1، طُلب %2، وهو كذلك منذ %3</translation>
    </message>
    <message>
        <source>Nothing, from this computer. What was asked elsewhere is not known here.</source>
        <translation>لا شيء من هذا الحاسوب. وما طُلب في مكان آخر غير معروف هنا.</translation>
    </message>
    <message>
        <source>We don&apos;t know what was asked from this computer: its journal can&apos;t be read.</source>
        <translation>لا نعرف ما طُلب من هذا الحاسوب: لا يمكن قراءة سجله.</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>جارٍ قراءة ما طُلب…</translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %Ln more line(s): choose one in the table.</source>
        <translation>
            <numerusform>الأمر كذلك في %Ln بند آخر: اختر واحدًا في الجدول.</numerusform>
            <numerusform>الأمر كذلك في %Ln بند آخر: اختره في الجدول.</numerusform>
            <numerusform>الأمر كذلك في %Ln بندين آخرين: اختر واحدًا في الجدول.</numerusform>
            <numerusform>الأمر كذلك في %Ln بنود أخرى: اختر واحدًا في الجدول.</numerusform>
            <numerusform>الأمر كذلك في %Ln بندًا آخر: اختر واحدًا في الجدول.</numerusform>
            <numerusform>الأمر كذلك في %Ln بند آخر: اختر واحدًا في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Show the oldest first</source>
        <translation>عرض الأقدم أولًا</translation>
    </message>
    <message>
        <source>Show the newest first</source>
        <translation>عرض الأحدث أولًا</translation>
    </message>
    <message>
        <source>Time line: %1</source>
        <comment>newest or oldest first</comment>
        <translation>الخط الزمني: %1</translation>
    </message>
    <message>
        <source>What was asked from this computer is missing here: %1</source>
        <translation>ما طُلب من هذا الحاسوب ناقص هنا: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderFacts</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>رقم أمر الشراء</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>تاجر التجزئة</translation>
    </message>
    <message>
        <source>Retailer id</source>
        <translation>معرّف تاجر التجزئة</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>مقدِّم الطلب</translation>
    </message>
    <message>
        <source>Sent to supplier</source>
        <translation>أُرسل إلى المورّد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Retailer&apos;s notes</source>
        <translation>ملاحظات تاجر التجزئة</translation>
    </message>
    <message>
        <source>Supplier&apos;s notes</source>
        <translation>ملاحظات المورّد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Shipping and fees</source>
        <translation>الشحن والرسوم</translation>
    </message>
    <message>
        <source>Shipping asked for</source>
        <translation>الشحن المرغوب</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>تكلفة الشحن</translation>
    </message>
    <message>
        <source>Order fee</source>
        <translation>رسوم الطلب</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>ضريبة الطلب</translation>
    </message>
    <message>
        <source>Drop-ship fee</source>
        <translation>رسوم الشحن المباشر</translation>
    </message>
    <message>
        <source>Pieces ordered</source>
        <translation>القطع المطلوب شراؤها</translation>
    </message>
    <message>
        <source>Pieces accepted</source>
        <translation>القطع المقبولة</translation>
    </message>
    <message>
        <source>Pieces backordered</source>
        <translation>القطع بانتظار التوريد</translation>
    </message>
    <message>
        <source>Pieces rejected</source>
        <translation>القطع المرفوضة</translation>
    </message>
    <message>
        <source>Backordered until</source>
        <translation>بانتظار التوريد حتى</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>لا رقم تتبع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped: %1</source>
        <translation>شُحن: %1</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>سُجّل: %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>الوزن: %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>التكلفة: %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>الطرد</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>الطرد %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Supplier id</source>
        <translation>معرّف المورّد</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU name</source>
        <translation>اسم SKU</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>معرّف البند</translation>
    </message>
    <message>
        <source>SKU id</source>
        <translation>معرّف SKU</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>معرّف الصنف</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderNote</name>
    <message>
        <source>PO number: %1</source>
        <translation>رقم أمر الشراء: %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>I have found out: allow it again</source>
        <translation>تحققتُ من الأمر: السماح به مجددًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>تعذّرت إعادة قراءته: %1</translation>
    </message>
    <message>
        <source>The order could not be read again</source>
        <translation>تعذّرت إعادة قراءة الطلب</translation>
    </message>
    <message>
        <source>What you see was read before.</source>
        <translation>ما تراه قُرئ سابقًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes it back before it leaves (Ctrl+Z)</source>
        <translation>يتراجع عنه قبل أن ينطلق (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه على حاله</translation>
    </message>
    <message>
        <source>Read the order and ask again</source>
        <translation>قراءة الطلب ثم طلب الإجراء مجددًا</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>طلب الإجراء مجددًا</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderOutlook</name>
    <message>
        <source>a supplier the server does not name</source>
        <translation>مورّد لا يذكر الخادم اسمه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخران</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The retailer asks to cancel. Next: confirm or reject.</source>
        <translation>يطلب تاجر التجزئة الإلغاء. الخطوة التالية: التأكيد أو الرفض.</translation>
    </message>
    <message>
        <source>Not answered yet by: %1. Next: wait for the answer, or get in touch with the supplier.</source>
        <translation>لم يُجب بعد: %1. الخطوة التالية: انتظار الإجابة، أو التواصل مع المورّد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not cancelled, and the server shows no open request for them.</source>
        <translation>
            <numerusform>%Ln بند ليس ملغى، ولا يُظهر الخادم له طلب إلغاء مفتوحًا.</numerusform>
            <numerusform>%Ln بند ليس ملغى، ولا يُظهر الخادم له طلب إلغاء مفتوحًا.</numerusform>
            <numerusform>%Ln بندان ليسا ملغيين، ولا يُظهر الخادم لهما طلب إلغاء مفتوحًا.</numerusform>
            <numerusform>%Ln بنود ليست ملغاة، ولا يُظهر الخادم لها طلب إلغاء مفتوحًا.</numerusform>
            <numerusform>%Ln بندًا ليست ملغاة، ولا يُظهر الخادم لها طلب إلغاء مفتوحًا.</numerusform>
            <numerusform>%Ln بند ليست ملغاة، ولا يُظهر الخادم لها طلب إلغاء مفتوحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took the request at %1 and shows no sign of it, which is nothing unusual. Whether the supplier has answered is not known. Next: read it again later.</source>
        <translation>قبل الخادم طلب الإلغاء عند %1 ولا يُظهر أثرًا له، وليس ذلك غريبًا. أما هل أجاب المورّد فغير معروف. الخطوة التالية: إعادة قراءة الطلب لاحقًا.</translation>
    </message>
    <message>
        <source>The server shows no request to cancel. It may show none even if the retailer asked.</source>
        <translation>لا يُظهر الخادم طلب إلغاء. وقد لا يُظهر شيئًا حتى لو طلب تاجر التجزئة ذلك.</translation>
    </message>
    <message>
        <source>The server shows no cancellation. One that was asked for elsewhere may not be shown.</source>
        <translation>لا يُظهر الخادم أي إلغاء. والإلغاء المطلوب في مكان آخر قد لا يظهر.</translation>
    </message>
    <message>
        <source>We don&apos;t know what became of what was asked at %1. Next: read the order again.</source>
        <translation>لا نعرف ما آل إليه ما طُلب عند %1. الخطوة التالية: إعادة قراءة الطلب.</translation>
    </message>
    <message>
        <source>The server calls a line cancelled and shows it as shipped or rejected as well. Next: ask the supplier which is true.</source>
        <translation>يسمّي الخادم أحد البنود ملغى ويُظهره أيضًا مشحونًا أو مرفوضًا. الخطوة التالية: سؤال المورّد أيهما صحيح.</translation>
    </message>
    <message>
        <source>The server shows no lines in this order.</source>
        <translation>لا يُظهر الخادم أي بنود في هذا الطلب.</translation>
    </message>
    <message>
        <source>We don&apos;t know: the server gives no readable state for at least one line. Look at each line.</source>
        <translation>لا نعرف: لا يعطي الخادم حالة مقروءة لبند واحد على الأقل. راجع كل بند.</translation>
    </message>
    <message>
        <source>Some requests were rejected, others not. Look at each line.</source>
        <translation>رُفض بعض طلبات الإلغاء دون بعضها الآخر. راجع كل بند.</translation>
    </message>
    <message>
        <source>The supplier said no. Next: talk to the supplier, or arrange a return.</source>
        <translation>قال المورّد لا. الخطوة التالية: التحدث مع المورّد، أو ترتيب إرجاع.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ ما يُفعل.</translation>
    </message>
    <message>
        <source>It is on its way and can no longer be cancelled. Next: a return.</source>
        <translation>هو في الطريق ولم يعد إلغاؤه ممكنًا. الخطوة التالية: إرجاع.</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>رقم أمر الشراء: %1</translation>
    </message>
    <message>
        <source>Order id: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>- %1, SKU %2, quantity %3: %4 (%5)</source>
        <comment>item, SKU, quantity, state of the cancellation, the server&apos;s words</comment>
        <translation>- %1، SKU %2، الكمية %3: %4 (%5)</translation>
    </message>
    <message>
        <source>, tracking %1</source>
        <translation>، رقم التتبع %1</translation>
    </message>
    <message>
        <source>asked by us: %1</source>
        <translation>ما طلبناه: %1</translation>
    </message>
    <message>
        <source>Cancellation: %1 (by what the server said, %2)</source>
        <translation>الإلغاء: %1 (بحسب ما قاله الخادم، %2)</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderPane</name>
    <message>
        <source>Line items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Read this order again</source>
        <translation>إعادة قراءة هذا الطلب</translation>
    </message>
    <message>
        <source>Read this order again (Ctrl+R)</source>
        <translation>إعادة قراءة هذا الطلب (Ctrl+R)</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>لم يُختر أي طلب</translation>
    </message>
    <message>
        <source>Choose one in the list, or paste a PO number into the search field.</source>
        <translation>اختر طلبًا في القائمة، أو ألصق رقم أمر شراء في حقل البحث.</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>أمر الشراء %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>تاريخ الطلب %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The server said so at %1</source>
        <translation>قال الخادم ذلك عند %1</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderReader</name>
    <message>
        <source>Its line items are not a list.</source>
        <translation>بنوده ليست قائمة.</translation>
    </message>
    <message>
        <source>One of its line items cannot be read.</source>
        <translation>لا يمكن قراءة أحد بنوده.</translation>
    </message>
    <message>
        <source>It is not an order.</source>
        <translation>هذا ليس طلبًا.</translation>
    </message>
    <message>
        <source>It has no order id.</source>
        <translation>ليس له معرّف طلب.</translation>
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
        <translation>رقم أمر الشراء</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>تاجر التجزئة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>العمر بالأيام</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>المورّدون</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Lines requested</source>
        <translation>بنود إلغاؤها مطلوب</translation>
    </message>
    <message>
        <source>Lines cancelled</source>
        <translation>بنود ملغاة</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>بنود إلغاؤها مرفوض</translation>
    </message>
    <message>
        <source>Lines shipped</source>
        <translation>بنود مشحونة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>أرقام التتبع</translation>
    </message>
    <message>
        <source>Line item id</source>
        <translation>معرّف البند</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>ما طلبناه</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>إلى أي مدى وصل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>The server said so at</source>
        <translation>قال الخادم ذلك في</translation>
    </message>
    <message>
        <source>The server shows no lines</source>
        <translation>لا يُظهر الخادم أي بنود</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderSync</name>
    <message>
        <source>The server answered with another order.</source>
        <translation>أجاب الخادم بطلب آخر.</translation>
    </message>
</context>
<context>
    <name>Rescind::OrderView</name>
    <message>
        <source>Needs my decision</source>
        <translation>بانتظار قراري</translation>
    </message>
    <message>
        <source>Answered by me</source>
        <translation>مجاب مني</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Waiting for suppliers</source>
        <translation>بانتظار المورّدين</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Rejected by the supplier</source>
        <translation>مرفوض من المورّد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>نتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>The server shows a requested cancellation of a line item of yours, and you have not answered. Orders that you put off are not here.</source>
        <translation>يُظهر الخادم إلغاءً مطلوبًا لأحد بنودك، ولم تُجب عنه. الطلبات التي أجّلتها ليست هنا.</translation>
    </message>
    <message>
        <source>You confirmed or rejected a cancellation, by this program’s own record.</source>
        <translation>أكّدتَ إلغاءً أو رفضتَه، بحسب سجل هذا البرنامج نفسه.</translation>
    </message>
    <message>
        <source>Orders that you put off until later.</source>
        <translation>الطلبات التي أجّلتها إلى وقت لاحق.</translation>
    </message>
    <message>
        <source>A cancellation was requested; the supplier’s answer is awaited.</source>
        <translation>طُلب إلغاء؛ وإجابة المورّد منتظرة.</translation>
    </message>
    <message>
        <source>The supplier’s answer has been awaited for too long.</source>
        <translation>طال انتظار إجابة المورّد أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The server shows that a supplier rejected a cancellation.</source>
        <translation>يُظهر الخادم أن مورّدًا رفض إلغاءً.</translation>
    </message>
    <message>
        <source>At least one line item is cancelled.</source>
        <translation>بند واحد على الأقل ملغى.</translation>
    </message>
    <message>
        <source>What became of a request of ours is not known.</source>
        <translation>ما آل إليه أحد إجراءاتنا غير معروف.</translation>
    </message>
    <message>
        <source>A request of ours was refused, or did not reach the server.</source>
        <translation>أحد إجراءاتنا لم يُقبل، أو لم يصل إلى الخادم.</translation>
    </message>
    <message>
        <source>Every order that is here.</source>
        <translation>كل الطلبات الموجودة هنا.</translation>
    </message>
    <message>
        <source>Nothing needs your decision</source>
        <translation>لا شيء بانتظار قرارك</translation>
    </message>
    <message>
        <source>You have not answered a request yet</source>
        <translation>لم تُجب عن أي طلب إلغاء بعد</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>لا شيء مؤجل</translation>
    </message>
    <message>
        <source>No answer is awaited</source>
        <translation>لا إجابة منتظرة</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>لا إجابة متأخرة</translation>
    </message>
    <message>
        <source>No cancellation was rejected</source>
        <translation>لم يُرفض أي إلغاء</translation>
    </message>
    <message>
        <source>Nothing is cancelled</source>
        <translation>لا شيء ملغى</translation>
    </message>
    <message>
        <source>No outcome is unknown</source>
        <translation>لا نتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersModel</name>
    <message>
        <source>The server said so at %1</source>
        <translation>قال الخادم ذلك عند %1</translation>
    </message>
    <message>
        <source>The retailer&apos;s purchase order number</source>
        <translation>رقم أمر الشراء لدى تاجر التجزئة</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>رقم أمر الشراء</translation>
    </message>
    <message>
        <source>Who the order is sent to</source>
        <translation>من يُرسل إليه الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>How many line items the order has</source>
        <translation>عدد بنود الطلب</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>What the server says of a cancellation</source>
        <translation>ما يقوله الخادم عن إلغاء</translation>
    </message>
    <message>
        <source>What was asked from this window, and how far it has come</source>
        <translation>ما طُلب من هذه النافذة، وإلى أي مدى وصل</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>ما طلبناه</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>لا إلغاء ظاهر</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>الإلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>so many of all lines are cancelled</comment>
        <translation>
            <numerusform>%1 من %Ln بند</numerusform>
            <numerusform>%1 من %Ln بند</numerusform>
            <numerusform>%1 من %Ln بندين</numerusform>
            <numerusform>%1 من %Ln بنود</numerusform>
            <numerusform>%1 من %Ln بندًا</numerusform>
            <numerusform>%1 من %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>The server took our request at %1</source>
        <translation>قبل الخادم طلبنا للإلغاء عند %1</translation>
    </message>
    <message>
        <source>The server shows the request since %1</source>
        <translation>يُظهر الخادم طلب الإلغاء منذ %1</translation>
    </message>
    <message>
        <source>When the order was made, in the time zone %1</source>
        <translation>متى أُنشئ الطلب، بالمنطقة الزمنية %1</translation>
    </message>
    <message>
        <source>When the server said so, in the time zone %1</source>
        <translation>متى قال الخادم ذلك، بالمنطقة الزمنية %1</translation>
    </message>
    <message>
        <source>Whose line items the order has</source>
        <translation>لمن بنود الطلب</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>Since when the supplier’s answer is awaited, in the time zone %1</source>
        <translation>منذ متى تُنتظر إجابة المورّد، بالمنطقة الزمنية %1</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>ينتظر منذ</translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersPane</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ask the server for the orders again (F5)</source>
        <translation>سؤال الخادم عن الطلبات مرة أخرى (F5)</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>There is no such order, or your account is not to see it. Check it letter by letter.</source>
        <translation>لا يوجد طلب كهذا، أو ليس لحسابك أن يراه. تحقق منه حرفًا بحرف.</translation>
    </message>
    <message>
        <source>The server has nothing under “%1”</source>
        <translation>ليس لدى الخادم شيء تحت «%1»</translation>
    </message>
    <message>
        <source>No order has the PO number “%1”</source>
        <translation>لا طلب يحمل رقم أمر الشراء «%1»</translation>
    </message>
    <message>
        <source>The server was asked. Check the number letter by letter, or search for the customer or the SKU.</source>
        <translation>سُئل الخادم. تحقق من الرقم خانة بخانة، أو ابحث عن العميل أو SKU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have the PO number “%1”</source>
        <translation>
            <numerusform>%Ln طلب يحمل رقم أمر الشراء «%1»</numerusform>
            <numerusform>%Ln طلب يحمل رقم أمر الشراء «%1»</numerusform>
            <numerusform>%Ln طلبان يحملان رقم أمر الشراء «%1»</numerusform>
            <numerusform>%Ln طلبات تحمل رقم أمر الشراء «%1»</numerusform>
            <numerusform>%Ln طلبًا تحمل رقم أمر الشراء «%1»</numerusform>
            <numerusform>%Ln طلب تحمل رقم أمر الشراء «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the right one by customer and date.</source>
        <translation>اختر الصحيح بحسب العميل والتاريخ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) could not be read</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln طلب</numerusform>
            <numerusform>تعذّرت قراءة %Ln طلب</numerusform>
            <numerusform>تعذّرت قراءة %Ln طلبين</numerusform>
            <numerusform>تعذّرت قراءة %Ln طلبات</numerusform>
            <numerusform>تعذّرت قراءة %Ln طلبًا</numerusform>
            <numerusform>تعذّرت قراءة %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sent them in a form nobody documented. All others are shown.</source>
        <translation>أرسلها الخادم بصيغة لم يوثّقها أحد. وتُعرض جميع الطلبات الأخرى.</translation>
    </message>
    <message>
        <source>The orders could not be listed</source>
        <translation>تعذّر سرد الطلبات</translation>
    </message>
    <message>
        <source>What you see was read before; each order says when.</source>
        <translation>ما تراه قُرئ سابقًا؛ ويبيّن كل طلب متى.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Sign in to see the orders of your organisation.</source>
        <translation>سجّل الدخول لترى طلبات مؤسستك.</translation>
    </message>
    <message>
        <source>No order here matches</source>
        <translation>لا طلب مطابق هنا</translation>
    </message>
    <message>
        <source>Press Enter to ask the server for this PO number or order id.</source>
        <translation>اضغط Enter لسؤال الخادم عن رقم أمر الشراء أو معرّف الطلب هذا.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>جارٍ قراءة الطلبات…</translation>
    </message>
    <message>
        <source>No orders to show</source>
        <translation>لا طلبات لعرضها</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>The server has no orders for your organisation.</source>
        <translation>ليس لدى الخادم طلبات لمؤسستك.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>“%1” could not be looked up at the server</source>
        <translation>تعذّر البحث عن «%1» لدى الخادم</translation>
    </message>
    <message>
        <source>They could not be read from the server.</source>
        <translation>تعذّرت قراءتها من الخادم.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>جارٍ قراءة الطلبات</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read the older orders, from where it was stopped</source>
        <translation>قراءة الطلبات الأقدم، من حيث أُوقفت</translation>
    </message>
    <message>
        <source>Not kept after quitting: this account is not remembered.</source>
        <translation>لا تُحفظ بعد الإنهاء: هذا الحساب غير محفوظ.</translation>
    </message>
    <message>
        <source>Not kept after quitting: the keychain gave no key. %1</source>
        <translation>لا تُحفظ بعد الإنهاء: لم تُعطِ سلسلة المفاتيح مفتاحًا. %1</translation>
    </message>
    <message>
        <source>Not kept after quitting. %1</source>
        <translation>لا تُحفظ بعد الإنهاء. %1</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln of about %1 order(s)</source>
        <translation>
            <numerusform>جارٍ القراءة: %Ln من نحو %1 طلب</numerusform>
            <numerusform>جارٍ القراءة: %Ln من نحو %1 طلب</numerusform>
            <numerusform>جارٍ القراءة: %Ln من نحو %1 طلب</numerusform>
            <numerusform>جارٍ القراءة: %Ln من نحو %1 طلب</numerusform>
            <numerusform>جارٍ القراءة: %Ln من نحو %1 طلب</numerusform>
            <numerusform>جارٍ القراءة: %Ln من نحو %1 طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln order(s) so far</source>
        <translation>
            <numerusform>جارٍ القراءة: %Ln طلب حتى الآن</numerusform>
            <numerusform>جارٍ القراءة: %Ln طلب حتى الآن</numerusform>
            <numerusform>جارٍ القراءة: %Ln طلبان حتى الآن</numerusform>
            <numerusform>جارٍ القراءة: %Ln طلبات حتى الآن</numerusform>
            <numerusform>جارٍ القراءة: %Ln طلبًا حتى الآن</numerusform>
            <numerusform>جارٍ القراءة: %Ln طلب حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are here; older ones may be missing</source>
        <translation>
            <numerusform>يوجد هنا %Ln طلب؛ وقد تنقص طلبات أقدم</numerusform>
            <numerusform>يوجد هنا %Ln طلب؛ وقد تنقص طلبات أقدم</numerusform>
            <numerusform>يوجد هنا %Ln طلبان؛ وقد تنقص طلبات أقدم</numerusform>
            <numerusform>توجد هنا %Ln طلبات؛ وقد تنقص طلبات أقدم</numerusform>
            <numerusform>يوجد هنا %Ln طلبًا؛ وقد تنقص طلبات أقدم</numerusform>
            <numerusform>يوجد هنا %Ln طلب؛ وقد تنقص طلبات أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>%Ln طلب محدد</numerusform>
            <numerusform>%Ln طلب محدد</numerusform>
            <numerusform>%Ln طلبان محددان</numerusform>
            <numerusform>%Ln طلبات محددة</numerusform>
            <numerusform>%Ln طلبًا محددًا</numerusform>
            <numerusform>%Ln طلب محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln order(s) was let go: they lie too far apart now</source>
        <translation>
            <numerusform>أُزيل تحديد %Ln طلب: أصبحت الآن متباعدة جدًا</numerusform>
            <numerusform>أُزيل تحديد %Ln طلب: أصبح الآن بعيدًا جدًا</numerusform>
            <numerusform>أُزيل تحديد %Ln طلبين: أصبحا الآن متباعدين جدًا</numerusform>
            <numerusform>أُزيل تحديد %Ln طلبات: أصبحت الآن متباعدة جدًا</numerusform>
            <numerusform>أُزيل تحديد %Ln طلبًا: أصبحت الآن متباعدة جدًا</numerusform>
            <numerusform>أُزيل تحديد %Ln طلب: أصبحت الآن متباعدة جدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s) match</source>
        <translation>
            <numerusform>%Ln من %1 طلب مطابق</numerusform>
            <numerusform>%Ln من %1 طلب مطابق</numerusform>
            <numerusform>%Ln من %1 طلب مطابقان</numerusform>
            <numerusform>%Ln من %1 طلب مطابقة</numerusform>
            <numerusform>%Ln من %1 طلب مطابقة</numerusform>
            <numerusform>%Ln من %1 طلب مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cannot be searched yet</source>
        <translation>
            <numerusform>لا يمكن البحث في %Ln طلب بعد</numerusform>
            <numerusform>لا يمكن البحث في %Ln طلب بعد</numerusform>
            <numerusform>لا يمكن البحث في %Ln طلبين بعد</numerusform>
            <numerusform>لا يمكن البحث في %Ln طلبات بعد</numerusform>
            <numerusform>لا يمكن البحث في %Ln طلبًا بعد</numerusform>
            <numerusform>لا يمكن البحث في %Ln طلب بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>عرض كل الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>Press Enter to list the %Ln order(s) that are named.</source>
        <translation>
            <numerusform>اضغط Enter لسرد %Ln طلب مذكور.</numerusform>
            <numerusform>اضغط Enter لسرد %Ln طلب مذكور.</numerusform>
            <numerusform>اضغط Enter لسرد %Ln طلبين مذكورين.</numerusform>
            <numerusform>اضغط Enter لسرد %Ln طلبات مذكورة.</numerusform>
            <numerusform>اضغط Enter لسرد %Ln طلبًا مذكورًا.</numerusform>
            <numerusform>اضغط Enter لسرد %Ln طلب مذكور.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order in “%1” matches</source>
        <translation>لا طلب مطابق في «%1»</translation>
    </message>
    <message>
        <source>It may be among the others.</source>
        <translation>ربما يكون بين الطلبات الأخرى.</translation>
    </message>
    <message>
        <source>Search all orders</source>
        <translation>البحث في كل الطلبات</translation>
    </message>
    <message>
        <source>None of these orders is here</source>
        <translation>لا شيء من هذه الطلبات هنا</translation>
    </message>
</context>
<context>
    <name>Rescind::PlaceBadge</name>
    <message>
        <source>Other server: %1</source>
        <translation>خادم آخر: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>المكان: %1</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>كما يأتي البرنامج</translation>
    </message>
    <message>
        <source>Your preferences are not kept as they should be</source>
        <translation>لا تُحفظ تفضيلاتك كما ينبغي</translation>
    </message>
</context>
<context>
    <name>Rescind::PreferencesStore</name>
    <message>
        <source>A later version of this program wrote down your preferences. What you change now is forgotten when you quit.</source>
        <translation>دوّن إصدار أحدث من هذا البرنامج تفضيلاتك. وما تغيّره الآن يُنسى عند الإنهاء.</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged, and could not be set aside.</source>
        <translation>ملف تفضيلاتك تالف، وتعذّر وضعه جانبًا.</translation>
    </message>
    <message>
        <source>The file with your preferences is damaged. What could be read of it is in force; it was set aside as %1.</source>
        <translation>ملف تفضيلاتك تالف. ما أمكنت قراءته منه سارٍ؛ ووُضع جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Your preferences could not be written down: they are forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>تعذّر تدوين تفضيلاتك: ستُنسى عند الإنهاء. انظر هل توجد مساحة على القرص، وهل يجوز لهذا البرنامج الكتابة هناك.</translation>
    </message>
</context>
<context>
    <name>Rescind::PutOffDialog</name>
    <message>
        <source>In one hour, at %1</source>
        <translation>بعد ساعة، عند %1</translation>
    </message>
    <message>
        <source>Later today, at %1</source>
        <translation>لاحقًا اليوم، عند %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>غدًا عند %1</translation>
    </message>
    <message>
        <source>Monday at %1</source>
        <translation>الاثنين عند %1</translation>
    </message>
    <message>
        <source>Put off PO %1 until…</source>
        <translation>تأجيل أمر الشراء %1 حتى…</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln order(s) until…</source>
        <translation>
            <numerusform>تأجيل %Ln طلب حتى…</numerusform>
            <numerusform>تأجيل %Ln طلب حتى…</numerusform>
            <numerusform>تأجيل %Ln طلبين حتى…</numerusform>
            <numerusform>تأجيل %Ln طلبات حتى…</numerusform>
            <numerusform>تأجيل %Ln طلبًا حتى…</numerusform>
            <numerusform>تأجيل %Ln طلب حتى…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until &amp;then</source>
        <translation>التأجيل حتى ذلك الوقت</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>You are reminded then. Nothing is sent, and nobody else learns of it. Times are those of %1 (%2).</source>
        <comment>a time zone&apos;s name and its abbreviation</comment>
        <translation>يأتيك تذكير عندئذ. لا يُرسل شيء، ولا يعلم بذلك أحد غيرك. الأوقات بتوقيت %1 (%2).</translation>
    </message>
    <message>
        <source>Only the &amp;line: %1</source>
        <translation>البند فقط: %1</translation>
    </message>
    <message>
        <source>&amp;Bring it back now</source>
        <translation>استعادته الآن</translation>
    </message>
    <message>
        <source>It is put off until %1</source>
        <translation>مؤجل حتى %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه على حاله</translation>
    </message>
    <message>
        <source>Don&apos;t put off</source>
        <translation>عدم التأجيل</translation>
    </message>
    <message>
        <source>It is put off until %1.</source>
        <translation>مؤجل حتى %1.</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (المفتاح %2)</translation>
    </message>
    <message>
        <source>&amp;Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>أي %1.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>انقضى ذلك الوقت.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s own record; it is not sent.</source>
        <translation>يُحفظ في سجل هذا الحاسوب نفسه؛ ولا يُرسل.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Take as the reason: %1</source>
        <translation>اتخاذه سببًا: %1</translation>
    </message>
    <message>
        <source>Arrow keys take one of the reasons below</source>
        <translation>مفاتيح الأسهم تختار أحد الأسباب أدناه</translation>
    </message>
</context>
<context>
    <name>Rescind::Reasons</name>
    <message>
        <source>Customer changed mind</source>
        <translation>غيّر العميل رأيه</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>طُلب مرتين</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>عنوان خاطئ</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>اشتباه في احتيال</translation>
    </message>
    <message>
        <source>Not packed yet</source>
        <translation>لم يُعبّأ بعد</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>غير متوفر في المخزون</translation>
    </message>
    <message>
        <source>Stopped in the warehouse</source>
        <translation>أُوقف في المستودع</translation>
    </message>
    <message>
        <source>Already shipped</source>
        <translation>شُحن بالفعل</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>عُبّئ بالفعل</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>مصنوع حسب الطلب</translation>
    </message>
    <message>
        <source>Already shipped: tracking %1</source>
        <translation>شُحن بالفعل: رقم التتبع %1</translation>
    </message>
</context>
<context>
    <name>Rescind::Refusal</name>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Your account is a supplier&apos;s; only the retailer can ask for a cancellation.</source>
        <translation>حسابك حساب مورّد؛ ولا يمكن طلب الإلغاء إلا لتاجر التجزئة.</translation>
    </message>
    <message>
        <source>Your account is a retailer&apos;s; only the supplier can confirm or reject a cancellation.</source>
        <translation>حسابك حساب تاجر تجزئة؛ ولا يمكن تأكيد الإلغاء أو رفضه إلا للمورّد.</translation>
    </message>
    <message>
        <source>Your account lacks a permission that this needs.</source>
        <translation>تنقص حسابك صلاحية يحتاج إليها هذا الإجراء.</translation>
    </message>
    <message>
        <source>Your account lacks the permission %1.</source>
        <translation>تنقص حسابك الصلاحية %1.</translation>
    </message>
    <message>
        <source>Release V1 of the API has no way to confirm or reject a cancellation.</source>
        <translation>ليس في الإصدار V1 من الواجهة البرمجية طريقة لتأكيد إلغاء أو رفضه.</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s.</source>
        <translation>هذا البند لمورّد آخر.</translation>
    </message>
    <message>
        <source>This line is another supplier&apos;s: %1.</source>
        <translation>هذا البند لمورّد آخر: %1.</translation>
    </message>
    <message>
        <source>The server shows no lines in this order that you could act on.</source>
        <translation>لا يُظهر الخادم في هذا الطلب بنودًا يمكنك التصرف فيها.</translation>
    </message>
    <message>
        <source>The server shows no such line item in this order.</source>
        <translation>لا يُظهر الخادم بندًا كهذا في هذا الطلب.</translation>
    </message>
    <message>
        <source>It has shipped.</source>
        <translation>لقد شُحن.</translation>
    </message>
    <message>
        <source>It has shipped: tracking %1.</source>
        <translation>لقد شُحن: رقم التتبع %1.</translation>
    </message>
    <message>
        <source>It is already cancelled.</source>
        <translation>هو ملغى بالفعل.</translation>
    </message>
    <message>
        <source>It is already cancelled, %1.</source>
        <translation>هو ملغى بالفعل، %1.</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested.</source>
        <translation>طُلب إلغاؤه بالفعل.</translation>
    </message>
    <message>
        <source>Its cancellation has already been requested, %1.</source>
        <translation>طُلب إلغاؤه بالفعل، %1.</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected.</source>
        <translation>رُفض إلغاؤه بالفعل.</translation>
    </message>
    <message>
        <source>Its cancellation has already been rejected, %1.</source>
        <translation>رُفض إلغاؤه بالفعل، %1.</translation>
    </message>
    <message>
        <source>Another action on this line is under way.</source>
        <translation>إجراء آخر على هذا البند جارٍ.</translation>
    </message>
    <message>
        <source>Another action on this line is under way: %1.</source>
        <translation>إجراء آخر على هذا البند جارٍ: %1.</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived.</source>
        <translation>ما آل إليه إجراء سابق على هذا البند غير معروف؛ وربما يكون قد وصل.</translation>
    </message>
    <message>
        <source>What became of an earlier action on this line is not known; it may have arrived: %1.</source>
        <translation>ما آل إليه إجراء سابق على هذا البند غير معروف؛ وربما يكون قد وصل: %1.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Ask the retailer who placed the order, or sign in with a retailer&apos;s account.</source>
        <translation>اطلب ذلك من تاجر التجزئة صاحب الطلب، أو سجّل الدخول بحساب تاجر تجزئة.</translation>
    </message>
    <message>
        <source>The supplier answers requests; wait for the answer, or sign in with the supplier&apos;s account.</source>
        <translation>المورّد هو من يجيب عن طلبات الإلغاء؛ انتظر الإجابة، أو سجّل الدخول بحساب المورّد.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator for it, then sign in again.</source>
        <translation>اطلبها من مسؤول مؤسستك، ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in again with the release Timpanogos, which has it.</source>
        <translation>سجّل الدخول مرة أخرى بالإصدار Timpanogos، ففيه ذلك.</translation>
    </message>
    <message>
        <source>Only that supplier can answer for it.</source>
        <translation>لا يستطيع الإجابة عنه إلا ذلك المورّد.</translation>
    </message>
    <message>
        <source>Refresh the order and look at its lines again.</source>
        <translation>حدّث الطلب وراجع بنوده مرة أخرى.</translation>
    </message>
    <message>
        <source>It can no longer be cancelled. Ask the customer to refuse the parcel, or arrange a return.</source>
        <translation>لم يعد إلغاؤه ممكنًا. اطلب من العميل عدم استلام الطرد، أو رتّب إرجاعًا.</translation>
    </message>
    <message>
        <source>Reject the cancellation and tell the retailer the tracking number.</source>
        <translation>ارفض الإلغاء وأبلغ تاجر التجزئة برقم التتبع.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>لم يبقَ ما يُفعل.</translation>
    </message>
    <message>
        <source>Wait for the supplier&apos;s answer, or contact the supplier.</source>
        <translation>انتظر إجابة المورّد، أو تواصل معه.</translation>
    </message>
    <message>
        <source>An answer is final. If it was wrong, contact the retailer, who can ask again.</source>
        <translation>الإجابة نهائية. إن كانت خاطئة فتواصل مع تاجر التجزئة، إذ يمكنه أن يطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait a moment until it has come to an end.</source>
        <translation>انتظر لحظة حتى ينتهي.</translation>
    </message>
    <message>
        <source>Refresh the order to find out what it shows now, before anything else is sent.</source>
        <translation>حدّث الطلب لتعرف ما يُظهره الآن، قبل إرسال أي شيء آخر.</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet.</source>
        <translation>إجراء آخر على هذا البند لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Another action on this line has not been sent yet: %1.</source>
        <translation>إجراء آخر على هذا البند لم يُرسل بعد: %1.</translation>
    </message>
    <message>
        <source>Undo takes it back; else wait until it has come to an end.</source>
        <translation>يمكن التراجع عنه بـ «تراجع»؛ وإلا فانتظر حتى ينتهي.</translation>
    </message>
</context>
<context>
    <name>Rescind::ReminderBars</name>
    <message>
        <source>What you put off is not kept as it should be</source>
        <translation>لا يُحفظ ما أجّلته كما ينبغي</translation>
    </message>
    <message>
        <source>an order that is not in the list</source>
        <translation>طلب ليس في القائمة</translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>أمر الشراء %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) you put off are due</source>
        <translation>
            <numerusform>حان وقت %Ln طلب أجّلته</numerusform>
            <numerusform>حان وقت %Ln طلب أجّلته</numerusform>
            <numerusform>حان وقت %Ln طلبين أجّلتهما</numerusform>
            <numerusform>حان وقت %Ln طلبات أجّلتها</numerusform>
            <numerusform>حان وقت %Ln طلبًا أجّلتها</numerusform>
            <numerusform>حان وقت %Ln طلب أجّلتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>عرض الأول</translation>
    </message>
    <message>
        <source>Put off for another hour</source>
        <translation>تأجيل ساعة أخرى</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <comment>a time</comment>
        <translation>مؤجل حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) put off, the next until %1</source>
        <translation>
            <numerusform>%Ln بند مؤجل، والتالي حتى %1</numerusform>
            <numerusform>%Ln بند مؤجل، حتى %1</numerusform>
            <numerusform>%Ln بندان مؤجلان، والتالي حتى %1</numerusform>
            <numerusform>%Ln بنود مؤجلة، والتالي حتى %1</numerusform>
            <numerusform>%Ln بندًا مؤجلًا، والتالي حتى %1</numerusform>
            <numerusform>%Ln بند مؤجل، والتالي حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>تغيير الوقت…</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>استعادته الآن</translation>
    </message>
</context>
<context>
    <name>Rescind::Reminders</name>
    <message>
        <source>A later version of this program wrote down what was put off. It is shown, but what you put off now is forgotten when you quit.</source>
        <translation>دوّن إصدار أحدث من هذا البرنامج ما أُجّل. وهو معروض، لكن ما تؤجله الآن يُنسى عند الإنهاء.</translation>
    </message>
    <message>
        <source>The file with what was put off is damaged, and could not be set aside. What could be read of it is shown; what you put off now is forgotten when you quit.</source>
        <translation>ملف ما أُجّل تالف، وتعذّر وضعه جانبًا. ما أمكنت قراءته منه معروض؛ وما تؤجله الآن يُنسى عند الإنهاء.</translation>
    </message>
    <message numerus="yes">
        <source>The file with what was put off is damaged: %Ln reminder(s) could be read. It was set aside as %1.</source>
        <translation>
            <numerusform>ملف ما أُجّل تالف: أمكنت قراءة %Ln تذكير. ووُضع جانبًا باسم %1.</numerusform>
            <numerusform>ملف ما أُجّل تالف: أمكنت قراءة %Ln تذكير. ووُضع جانبًا باسم %1.</numerusform>
            <numerusform>ملف ما أُجّل تالف: أمكنت قراءة %Ln تذكيرين. ووُضع جانبًا باسم %1.</numerusform>
            <numerusform>ملف ما أُجّل تالف: أمكنت قراءة %Ln تذكيرات. ووُضع جانبًا باسم %1.</numerusform>
            <numerusform>ملف ما أُجّل تالف: أمكنت قراءة %Ln تذكيرًا. ووُضع جانبًا باسم %1.</numerusform>
            <numerusform>ملف ما أُجّل تالف: أمكنت قراءة %Ln تذكير. ووُضع جانبًا باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you put off could not be written down: it is forgotten when you quit. See whether there is room on the disk, and whether this program may write there.</source>
        <translation>تعذّر تدوين ما أجّلته: سيُنسى عند الإنهاء. انظر هل توجد مساحة على القرص، وهل يجوز لهذا البرنامج الكتابة هناك.</translation>
    </message>
</context>
<context>
    <name>Rescind::RequestText</name>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Cancel the item</source>
        <translation>إلغاء الصنف</translation>
    </message>
    <message>
        <source>Confirm for my part</source>
        <translation>تأكيد لحصتي</translation>
    </message>
    <message>
        <source>Reject for my part</source>
        <translation>رفض لحصتي</translation>
    </message>
    <message>
        <source>Confirm for the item</source>
        <translation>تأكيد للصنف</translation>
    </message>
    <message>
        <source>Reject for the item</source>
        <translation>رفض للصنف</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what we asked, how far it has come, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
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
        <translation>مع أن الخادم يُظهر أيضًا أنه شُحن</translation>
    </message>
    <message>
        <source>though the server shows a parcel, too: tracking %1</source>
        <translation>مع أن الخادم يُظهر أيضًا طردًا: رقم التتبع %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>name of an action, time</comment>
        <translation>«%1»، %2</translation>
    </message>
    <message>
        <source>by this program&apos;s own record, on %1</source>
        <translation>بحسب سجل هذا البرنامج نفسه، في %1</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you confirmed it on %1</source>
        <translation>وبحسب سجل هذا البرنامج نفسه أكّدتَه في %1</translation>
    </message>
    <message>
        <source>by this program&apos;s own record you rejected it on %1</source>
        <translation>وبحسب سجل هذا البرنامج نفسه رفضتَه في %1</translation>
    </message>
</context>
<context>
    <name>Rescind::SandboxHost</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>تعذّر تشغيل البيئة التجريبية: %1</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>انتهت البيئة التجريبية.</translation>
    </message>
    <message>
        <source>The sandbox program is missing: it should be at %1.</source>
        <translation>برنامج البيئة التجريبية مفقود: ينبغي أن يكون في %1.</translation>
    </message>
    <message>
        <source>The sandbox did not say that it is ready.</source>
        <translation>لم تُعلن البيئة التجريبية أنها جاهزة.</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>PO number, customer, SKU, item or tracking</source>
        <translation>رقم أمر الشراء أو العميل أو SKU أو الصنف أو رقم التتبع</translation>
    </message>
    <message>
        <source>Filters as you type. Enter asks the server for a PO number or an order id. Paste an e-mail to list the orders it names. Ctrl+Space offers filters.</source>
        <translation>يرشّح أثناء الكتابة. يسأل Enter الخادم عن رقم أمر شراء أو معرّف طلب. ألصق رسالة بريد إلكتروني لسرد الطلبات المذكورة فيها. يعرض Ctrl+Space المرشّحات.</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>ما يمكن كتابته</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>What can be searched for (Ctrl+Space)</source>
        <translation>ما يمكن البحث عنه (Ctrl+Space)</translation>
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
        <translation>«%1:» غير معروف، لذلك يُبحث عنه ككلمة. يمكنك كتابة: %2</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>المورّد: %1</translation>
    </message>
    <message>
        <source>SKU: %1</source>
        <translation>SKU: %1</translation>
    </message>
    <message>
        <source>PO number: %1</source>
        <translation>رقم أمر الشراء: %1</translation>
    </message>
    <message>
        <source>Tracking number: %1</source>
        <translation>رقم التتبع: %1</translation>
    </message>
    <message>
        <source>“%1” is no status. You can write: %2</source>
        <translation>«%1» ليست حالة. يمكنك كتابة: %2</translation>
    </message>
    <message>
        <source>“%1” can only be looked for alone, without another status.</source>
        <translation>لا يمكن البحث عن «%1» إلا وحدها، دون حالة أخرى.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>“%1” is no date. You can write 2026-11-20, today, yesterday, 3d or 2w.</source>
        <translation>«%1» ليس تاريخًا. يمكنك كتابة 2026-11-20 أو اليوم أو أمس أو 3d أو 2w.</translation>
    </message>
    <message>
        <source>Made on %1 or later</source>
        <translation>أُنشئ في %1 أو بعده</translation>
    </message>
    <message>
        <source>Made before %1</source>
        <translation>أُنشئ قبل %1</translation>
    </message>
</context>
<context>
    <name>Rescind::SearchWords</name>
    <message>
        <source>requested</source>
        <comment>status</comment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>status</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>to-decide</source>
        <comment>status</comment>
        <translation>بانتظار-قراري</translation>
    </message>
    <message>
        <source>put-off</source>
        <comment>status</comment>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>status</comment>
        <translation>مجاب</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>status</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>status</comment>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>status</comment>
        <translation>مشحون</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status</comment>
        <translation>بلا-إلغاء</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>status</comment>
        <translation>غير-معروف</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>status</comment>
        <translation>قيد-الإرسال</translation>
    </message>
    <message>
        <source>status</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>حالة</translation>
    </message>
    <message>
        <source>supplier</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>مورد</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>sku</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>sku</translation>
    </message>
    <message>
        <source>po</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>أمر-الشراء</translation>
    </message>
    <message>
        <source>tracking</source>
        <comment>a word before a colon in a search: one word, no blanks</comment>
        <translation>تتبع</translation>
    </message>
    <message>
        <source>What is said of a cancellation: requested, rejected, cancelled, …</source>
        <translation>ما يُقال عن الإلغاء: مطلوب، مرفوض، ملغى، …</translation>
    </message>
    <message>
        <source>The supplier’s name, or a part of it</source>
        <translation>اسم المورّد، أو جزء منه</translation>
    </message>
    <message>
        <source>Made on this day or later: 2026-11-20, today, 3d for three days ago</source>
        <translation>أُنشئ في هذا اليوم أو بعده: 2026-11-20، اليوم، 3d لما قبل ثلاثة أيام</translation>
    </message>
    <message>
        <source>Made before this day: 2026-11-20, today, 2w for two weeks ago</source>
        <translation>أُنشئ قبل هذا اليوم: 2026-11-20، اليوم، 2w لما قبل أسبوعين</translation>
    </message>
    <message>
        <source>The whole SKU of a line item</source>
        <translation>رمز SKU الكامل لأحد البنود</translation>
    </message>
    <message>
        <source>The whole PO number</source>
        <translation>رقم أمر الشراء كاملًا</translation>
    </message>
    <message>
        <source>The whole tracking number of a parcel</source>
        <translation>رقم تتبع الطرد كاملًا</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a date in a search</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date in a search</comment>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Rescind::SecretError</name>
    <message>
        <source>Not found, or the keyring is locked: the keychain does not tell which. Unlock the keyring and try again, or type the password or token.</source>
        <translation>لم يُعثر عليه، أو سلسلة المفاتيح مقفلة: وهي لا تذكر أيهما. افتح قفل السلسلة وحاول مرة أخرى، أو اكتب كلمة المرور أو رمز الوصول.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it and try again, or go on for this session only.</source>
        <translation>رُفض الوصول إلى سلسلة المفاتيح. اسمح به وحاول مرة أخرى، أو تابع لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>No keychain service can be reached. Start one and try again, or go on for this session only.</source>
        <translation>لا يمكن الوصول إلى خدمة سلسلة مفاتيح. شغّل إحداها وحاول مرة أخرى، أو تابع لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it may be waiting behind a question of its own, or it hangs. Answer its question and try again, or go on for this session only.</source>
        <translation>سلسلة المفاتيح لا تجيب: ربما تنتظر خلف سؤال خاص بها، أو أنها متوقفة. أجب عن سؤالها وحاول مرة أخرى، أو تابع لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>It is over 2,048 bytes, more than a keychain is sure to hold. Go on for this session only.</source>
        <translation>حجمه أكثر من 2048 بايت، أي أكثر مما تسعه سلسلة المفاتيح على وجه مؤكد. تابع لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keyring did not prove to be unlocked, so the entry may still be there. Unlock the keyring and try again.</source>
        <translation>لم تُثبت سلسلة المفاتيح أن قفلها مفتوح، لذا ربما لا يزال الإدخال فيها. افتح قفل السلسلة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or go on for this session only.</source>
        <translation>فشلت سلسلة المفاتيح. حاول مرة أخرى، أو تابع لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>Rescind::Session</name>
    <message>
        <source>The server refused the remembered password. Sign in with the present one.</source>
        <translation>لم يقبل الخادم كلمة المرور المحفوظة. سجّل الدخول بالكلمة الحالية.</translation>
    </message>
    <message>
        <source>The server refused the remembered token. Sign in with a new one, or with a password.</source>
        <translation>لم يقبل الخادم رمز الوصول المحفوظ. سجّل الدخول برمز جديد أو بكلمة مرور.</translation>
    </message>
    <message>
        <source>The server refused the remembered password before, so it is not tried again. Sign in with the present one.</source>
        <translation>لم يقبل الخادم كلمة المرور المحفوظة من قبل، لذلك لا تُجرَّب مرة أخرى. سجّل الدخول بالكلمة الحالية.</translation>
    </message>
</context>
<context>
    <name>Rescind::SessionKeeping</name>
    <message>
        <source>What the keychain has of the user before may stay there.</source>
        <translation>ما لدى سلسلة المفاتيح عن المستخدم السابق قد يبقى فيها.</translation>
    </message>
    <message>
        <source>The keychain gave nothing to sign in with. %1</source>
        <translation>لم تُعطِ سلسلة المفاتيح شيئًا لتسجيل الدخول به. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile can&apos;t be read. Sign in again to replace it.</source>
        <translation>لا يمكن قراءة ما لدى سلسلة المفاتيح لملف التعريف هذا. سجّل الدخول مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <source>You asked to forget what the keychain has for this profile, and it could not be proven deleted. It is not used. Sign in again.</source>
        <translation>طلبتَ نسيان ما لدى سلسلة المفاتيح لملف التعريف هذا، وتعذّر إثبات حذفه. وهو لا يُستخدم. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>What the keychain has for this profile was kept for another server or user name, so it is not sent there. Sign in again.</source>
        <translation>ما لدى سلسلة المفاتيح لملف التعريف هذا حُفظ لخادم أو اسم مستخدم آخر، لذلك لا يُرسل إلى هناك. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The remembered token has ended: a token lives two hours. Sign in with a new one, or with a password.</source>
        <translation>انتهى رمز الوصول المحفوظ: يدوم الرمز ساعتين. سجّل الدخول برمز جديد أو بكلمة مرور.</translation>
    </message>
    <message>
        <source>The token could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>تعذّر حفظ رمز الوصول في سلسلة المفاتيح، لذا فتسجيل دخولك لهذه الجلسة فقط. %1</translation>
    </message>
    <message>
        <source>The password could not be kept in the keychain, so you are signed in for this session only. %1</source>
        <translation>تعذّر حفظ كلمة المرور في سلسلة المفاتيح، لذا فتسجيل دخولك لهذه الجلسة فقط. %1</translation>
    </message>
    <message>
        <source>What was written to the keychain meanwhile may stay there.</source>
        <translation>ما كُتب في سلسلة المفاتيح في هذه الأثناء قد يبقى فيها.</translation>
    </message>
    <message>
        <source>The refused password is still in the keychain. %1</source>
        <translation>كلمة المرور التي لم تُقبل لا تزال في سلسلة المفاتيح. %1</translation>
    </message>
    <message>
        <source>The new password or token could not be kept in the keychain, which still has the one before it. %1</source>
        <translation>تعذّر حفظ كلمة المرور الجديدة أو رمز الوصول الجديد في سلسلة المفاتيح، ولا يزال فيها ما سبقه. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there; its removal is tried again at the next start. %1</source>
        <translation>ما لدى سلسلة المفاتيح لملف التعريف هذا قد يكون باقيًا فيها؛ وتُعاد محاولة حذفه عند بدء التشغيل التالي. %1</translation>
    </message>
    <message>
        <source>What the keychain has for this profile may still be there. %1</source>
        <translation>ما لدى سلسلة المفاتيح لملف التعريف هذا قد يكون باقيًا فيها. %1</translation>
    </message>
    <message>
        <source>The profile could not be saved, so the next start does not know it.</source>
        <translation>تعذّر حفظ ملف التعريف، لذا لن يعرفه بدء التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>Rescind::Sharing</name>
    <message>
        <source>&amp;Copy the selected orders as a table</source>
        <translation>نسخ الطلبات المحددة كجدول</translation>
    </message>
    <message>
        <source>Copy the &amp;line items of the order as a table</source>
        <translation>نسخ بنود الطلب كجدول</translation>
    </message>
    <message>
        <source>Copy a lin&amp;k to the order</source>
        <translation>نسخ رابط إلى الطلب</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>نسخ بصيغة cURL</translation>
    </message>
    <message>
        <source>&amp;Export orders…</source>
        <translation>تصدير الطلبات…</translation>
    </message>
    <message>
        <source>&amp;Print a list for the warehouse…</source>
        <translation>طباعة قائمة للمستودع…</translation>
    </message>
    <message>
        <source>Save that list as P&amp;DF…</source>
        <translation>حفظ تلك القائمة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print a case &amp;sheet of the order…</source>
        <translation>طباعة ورقة حالة الطلب…</translation>
    </message>
    <message>
        <source>Save the case sheet as PD&amp;F…</source>
        <translation>حفظ ورقة الحالة بصيغة PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are too many for that</source>
        <translation>
            <numerusform>%Ln طلب أكثر من اللازم لذلك</numerusform>
            <numerusform>%Ln طلب أكثر من اللازم لذلك</numerusform>
            <numerusform>%Ln طلبان أكثر من اللازم لذلك</numerusform>
            <numerusform>%Ln طلبات أكثر من اللازم لذلك</numerusform>
            <numerusform>%Ln طلبًا أكثر من اللازم لذلك</numerusform>
            <numerusform>%Ln طلب أكثر من اللازم لذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select up to %Ln order(s), or export them into a file.</source>
        <translation>
            <numerusform>حدّد ما لا يزيد على %Ln طلب، أو صدّر الطلبات إلى ملف.</numerusform>
            <numerusform>حدّد ما لا يزيد على %Ln طلب، أو صدّر الطلبات إلى ملف.</numerusform>
            <numerusform>حدّد ما لا يزيد على %Ln طلبين، أو صدّر الطلبات إلى ملف.</numerusform>
            <numerusform>حدّد ما لا يزيد على %Ln طلبات، أو صدّر الطلبات إلى ملف.</numerusform>
            <numerusform>حدّد ما لا يزيد على %Ln طلبًا، أو صدّر الطلبات إلى ملف.</numerusform>
            <numerusform>حدّد ما لا يزيد على %Ln طلب، أو صدّر الطلبات إلى ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export orders…</source>
        <translation>تصدير الطلبات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were copied as a table.</source>
        <translation>
            <numerusform>نُسخ %Ln طلب كجدول.</numerusform>
            <numerusform>نُسخ %Ln طلب كجدول.</numerusform>
            <numerusform>نُسخ %Ln طلبان كجدول.</numerusform>
            <numerusform>نُسخت %Ln طلبات كجدول.</numerusform>
            <numerusform>نُسخ %Ln طلبًا كجدول.</numerusform>
            <numerusform>نُسخ %Ln طلب كجدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) were copied as a table.</source>
        <translation>
            <numerusform>نُسخ %Ln بند كجدول.</numerusform>
            <numerusform>نُسخ %Ln بند كجدول.</numerusform>
            <numerusform>نُسخ %Ln بندان كجدول.</numerusform>
            <numerusform>نُسخت %Ln بنود كجدول.</numerusform>
            <numerusform>نُسخ %Ln بندًا كجدول.</numerusform>
            <numerusform>نُسخ %Ln بند كجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link was copied that opens this order in Rescind, for whoever may see it.</source>
        <translation>نُسخ رابط يفتح هذا الطلب في Rescind لكل من يجوز له أن يراه.</translation>
    </message>
    <message>
        <source>Read the order</source>
        <translation>قراءة الطلب</translation>
    </message>
    <message>
        <source>Copied, without the token: the shell takes it from RESCIND_TOKEN. Whoever runs it can&apos;t undo it, and it is not written down here.</source>
        <translation>نُسخ دون رمز الوصول: تأخذه الصدفة (shell) من RESCIND_TOKEN. من ينفّذ الأمر لا يمكنه التراجع عنه، ولا يُدوَّن هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>تعذّرت الطباعة</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>حالة %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>ملف PDF ‏(*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>A PDF of %Ln page(s) was saved</source>
        <translation>
            <numerusform>حُفظ ملف PDF من %Ln صفحة</numerusform>
            <numerusform>حُفظ ملف PDF من %Ln صفحة</numerusform>
            <numerusform>حُفظ ملف PDF من %Ln صفحتين</numerusform>
            <numerusform>حُفظ ملف PDF من %Ln صفحات</numerusform>
            <numerusform>حُفظ ملف PDF من %Ln صفحة</numerusform>
            <numerusform>حُفظ ملف PDF من %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>لم يُحفظ ملف PDF</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>No order is selected.</source>
        <translation>لم يُحدَّد أي طلب.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>لم يُختر أي طلب.</translation>
    </message>
</context>
<context>
    <name>Rescind::Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Rescind::ShortcutsDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Reset this one</source>
        <translation>إعادة ضبط هذا</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>&amp;Save the keys</source>
        <translation>حفظ المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> (taken twice)</source>
        <translation> (مستخدم مرتين)</translation>
    </message>
    <message>
        <source>This key belongs to %1 as well; neither would work. Give one of them another.</source>
        <translation>هذا المفتاح يخص %1 أيضًا؛ فلن يعمل أي منهما. أعطِ أحدهما مفتاحًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) share a key; none of these would work.</source>
        <translation>
            <numerusform>%Ln أمر يشترك مع غيره في مفتاح؛ فلن يعمل أي منها.</numerusform>
            <numerusform>%Ln أمر يشترك مع غيره في مفتاح؛ فلن يعمل.</numerusform>
            <numerusform>%Ln أمران يشتركان في مفتاح؛ فلن يعمل أي منهما.</numerusform>
            <numerusform>%Ln أوامر تشترك في مفتاح؛ فلن يعمل أي منها.</numerusform>
            <numerusform>%Ln أمرًا تشترك في مفتاح؛ فلن يعمل أي منها.</numerusform>
            <numerusform>%Ln أمر تشترك في مفتاح؛ فلن يعمل أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a command, go to “New key”, and press the key.</source>
        <translation>اختر أمرًا، وانتقل إلى «المفتاح الجديد»، واضغط المفتاح.</translation>
    </message>
    <message>
        <source>First give every key to one command only</source>
        <translation>اجعل أولًا كل مفتاح لأمر واحد فقط</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInAgainDialog</name>
    <message>
        <source>Sign in again to go on</source>
        <translation>سجّل الدخول مجددًا للمتابعة</translation>
    </message>
    <message>
        <source>What you had begun goes on by itself once you are signed in.</source>
        <translation>ما بدأته يستمر تلقائيًا حالما تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Rescind::SignInDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>User name and pass&amp;word</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>A &amp;token I was given</source>
        <translation>رمز وصول أُعطي لي</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>حفظه في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Only until I quit</source>
        <translation>فقط حتى أُنهي البرنامج</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Suppliers can answer in Timpanogos only</source>
        <translation>لا يستطيع المورّدون الإجابة إلا في Timpanogos</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>تسجيل الدخول بـ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to Crux Connect</source>
        <translation>تسجيل الدخول إلى Crux Connect</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <translation>تسجيل دخول جديد</translation>
    </message>
    <message>
        <source>Forget profile</source>
        <translation>نسيان ملف التعريف</translation>
    </message>
    <message>
        <source>Removes this profile, and what the keychain has for it</source>
        <translation>يحذف ملف التعريف هذا، وما لدى سلسلة المفاتيح له</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Vendor&apos;s sandbox</source>
        <translation>البيئة التجريبية للمزوّد</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>نوع الخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>ألصق رمز الوصول هنا</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>What your account may do is then known to the server only.</source>
        <translation>عندئذ لا يعرف ما يجوز لحسابك إلا الخادم.</translation>
    </message>
    <message>
        <source>Fill in what you sign in with</source>
        <translation>املأ ما تسجّل الدخول به</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used yet</source>
        <translation>لا يمكن استخدام عنوان الخادم بعد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The server did not take this token (401). It is wrong, or it has expired: a token lasts two hours.</source>
        <translation>لم يقبل الخادم رمز الوصول هذا (401). إنه خاطئ، أو انتهت صلاحيته: يدوم الرمز ساعتين.</translation>
    </message>
    <message>
        <source>The server did not take this user name and password (401). Check both; capital letters matter.</source>
        <translation>لم يقبل الخادم اسم المستخدم وكلمة المرور هذين (401). تحقق من كليهما؛ للأحرف الكبيرة والصغيرة فرق.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>Rescind::TimeText</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, a time, the name of the time zone</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>%1 (no time of day is told)</source>
        <comment>a date</comment>
        <translation>%1 (لم يُذكر الوقت)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time zone, what it is called for short</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer&apos;s: %1</source>
        <comment>time zone</comment>
        <translation>منطقة هذا الحاسوب: %1</translation>
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
        <translation>الصنف %1</translation>
    </message>
    <message>
        <source>a carrier the server does not name</source>
        <translation>شركة شحن لا يذكر الخادم اسمها</translation>
    </message>
    <message>
        <source>no tracking number</source>
        <translation>لا رقم تتبع</translation>
    </message>
    <message>
        <source>Reason, kept here and not sent: %1</source>
        <translation>السبب، محفوظ هنا ولم يُرسل: %1</translation>
    </message>
    <message>
        <source>By somebody with a pasted token.</source>
        <translation>من شخص برمز وصول مُلصق.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>من %1.</translation>
    </message>
    <message>
        <source>Row %L1 of a list.</source>
        <translation>الصف %L1 من قائمة.</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <comment>an HTTP status</comment>
        <translation>الإجابة %1.</translation>
    </message>
    <message>
        <source>put back, not sent</source>
        <translation>أُعيد إلى الانتظار، لم يُرسل</translation>
    </message>
    <message>
        <source>left this computer</source>
        <translation>غادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item, the server&apos;s words for its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>%Ln بند آخر</numerusform>
            <numerusform>%Ln بند آخر</numerusform>
            <numerusform>%Ln بندان آخران</numerusform>
            <numerusform>%Ln بنود أخرى</numerusform>
            <numerusform>%Ln بندًا آخر</numerusform>
            <numerusform>%Ln بند آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was made</source>
        <translation>أُنشئ الطلب</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <comment>an item</comment>
        <translation>شُحن %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>carrier, tracking number</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Tracking of %1 was recorded</source>
        <comment>an item</comment>
        <translation>سُجّل تتبع %1</translation>
    </message>
    <message>
        <source>%1: until then it is backordered</source>
        <comment>an item</comment>
        <translation>%1: بانتظار التوريد حتى ذلك الحين</translation>
    </message>
    <message>
        <source>%1 – asked for</source>
        <comment>a deed</comment>
        <translation>%1 – طُلب</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a deed, what became of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The server shows: %1</source>
        <comment>the state of an order or item</comment>
        <translation>يُظهر الخادم: %1</translation>
    </message>
    <message>
        <source>When it shipped, the server does not tell.</source>
        <translation>متى شُحن، لا يذكره الخادم.</translation>
    </message>
    <message>
        <source>It shipped on %1.</source>
        <translation>شُحن في %1.</translation>
    </message>
    <message>
        <source>It had shipped before that: %1.</source>
        <translation>كان قد شُحن قبل ذلك: %1.</translation>
    </message>
    <message>
        <source>It shipped after that: %1.</source>
        <translation>شُحن بعد ذلك: %1.</translation>
    </message>
    <message>
        <source>The server took the request, and no read of the order has shown an answer of the supplier.</source>
        <translation>قبل الخادم طلب الإلغاء، ولم تُظهر أي قراءة للطلب إجابة من المورّد.</translation>
    </message>
    <message>
        <source>The order showed it as cancelled: %1. Next: ask the supplier which is true.</source>
        <translation>أظهره الطلب ملغى: %1. الخطوة التالية: سؤال المورّد أيهما صحيح.</translation>
    </message>
    <message>
        <source>That was done: %1. Next: ask the warehouse which is true.</source>
        <translation>تم ذلك: %1. الخطوة التالية: سؤال المستودع أيهما صحيح.</translation>
    </message>
    <message>
        <source>The supplier rejected it, seen: %1.</source>
        <translation>رفضه المورّد، كما رُئي: %1.</translation>
    </message>
    <message>
        <source>That was refused: %1.</source>
        <translation>لم يُقبل ذلك: %1.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether that arrived at the server.</source>
        <translation>لا نعرف هل وصل ذلك إلى الخادم.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>يجري إرساله.</translation>
    </message>
    <message>
        <source>It has not been sent yet.</source>
        <translation>لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>It never left this computer (%1).</source>
        <translation>لم يغادر هذا الحاسوب قط (%1).</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>we asked</source>
        <translation>ما طلبناه</translation>
    </message>
    <message>
        <source>server&apos;s answer</source>
        <translation>إجابة الخادم</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, an item</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no time is told</source>
        <translation>لم يُذكر وقت</translation>
    </message>
    <message>
        <source>The cancellation of %1 was asked for here: %2.</source>
        <comment>an item, a time</comment>
        <translation>طُلب إلغاء %1 هنا: %2.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was confirmed from here: %2.</source>
        <comment>an item, a time</comment>
        <translation>أُكّد إلغاء %1 من هنا: %2.</translation>
    </message>
    <message>
        <source>Tracking: %1.</source>
        <translation>رقم التتبع: %1.</translation>
    </message>
    <message>
        <source>What was asked from other computers is not known here, nor when a supplier answered: the server tells neither.</source>
        <translation>ما طُلب من حواسيب أخرى غير معروف هنا، وكذلك متى أجاب مورّد: فالخادم لا يذكر هذا ولا ذاك.</translation>
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
        <translation>%1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more event(s)</source>
        <translation>
            <numerusform>عرض %Ln حدث آخر</numerusform>
            <numerusform>عرض %Ln حدث آخر</numerusform>
            <numerusform>عرض %Ln حدثين آخرين</numerusform>
            <numerusform>عرض %Ln أحداث أخرى</numerusform>
            <numerusform>عرض %Ln حدثًا آخر</numerusform>
            <numerusform>عرض %Ln حدث آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::TokenRenewal</name>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused the password.</source>
        <translation>انتهت جلستك، ولم يقبل الخادم كلمة المرور.</translation>
    </message>
    <message>
        <source>Your session has ended, and the server refused to log you in again. %1</source>
        <translation>انتهت جلستك، ولم يقبل الخادم تسجيل دخولك من جديد. %1</translation>
    </message>
    <message>
        <source>The server refused this token.</source>
        <translation>لم يقبل الخادم رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>This token belongs to another organisation. To change the organisation, sign out first.</source>
        <translation>رمز الوصول هذا لمؤسسة أخرى. لتغيير المؤسسة، سجّل الخروج أولًا.</translation>
    </message>
</context>
<context>
    <name>Rescind::TrayNotices</name>
    <message>
        <source>Show the window</source>
        <translation>عرض النافذة</translation>
    </message>
</context>
<context>
    <name>Rescind::Triage</name>
    <message>
        <source>Confirm with a rea&amp;son…</source>
        <translation>تأكيد مع سبب…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reject with a r&amp;eason…</source>
        <translation>رفض مع سبب…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Ask to cancel with a re&amp;ason…</source>
        <translation>طلب الإلغاء مع سبب…</translation>
    </message>
    <message>
        <source>As&amp;k to cancel</source>
        <translation>طلب الإلغاء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Se&amp;lect, and keep what is selected</source>
        <translation>تحديد، مع إبقاء المحدد</translation>
    </message>
    <message>
        <source>&amp;Open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>لم يُختر أي طلب.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>%1 in PO %2</source>
        <comment>a deed with the name of an item, a PO number</comment>
        <translation>%1 في أمر الشراء %2</translation>
    </message>
    <message>
        <source>Nothing was decided: the order was still being fetched when you went on.</source>
        <translation>لم يُقرَّر شيء: كان الطلب لا يزال يُجلب عندما تابعت.</translation>
    </message>
    <message>
        <source>That was the last one in this list that needs you.</source>
        <translation>كان هذا آخر ما يحتاج إليك في هذه القائمة.</translation>
    </message>
    <message>
        <source>That was the last one; this is the first above it that may need you.</source>
        <translation>كان هذا الأخير؛ وهذا أول ما فوقه مما قد يحتاج إليك.</translation>
    </message>
</context>
<context>
    <name>Rescind::TriageTarget</name>
    <message numerus="yes">
        <source>%Ln line(s) of this order are asked for, others are not. Decide line by line.</source>
        <translation>
            <numerusform>طُلب إلغاء %Ln بند من هذا الطلب دون سواه. قرّر بندًا بندًا.</numerusform>
            <numerusform>طُلب إلغاء %Ln بند من هذا الطلب دون سواه. قرّر بندًا بندًا.</numerusform>
            <numerusform>طُلب إلغاء %Ln بندين من هذا الطلب دون سواهما. قرّر بندًا بندًا.</numerusform>
            <numerusform>طُلب إلغاء %Ln بنود من هذا الطلب دون سواها. قرّر بندًا بندًا.</numerusform>
            <numerusform>طُلب إلغاء %Ln بندًا من هذا الطلب دون سواها. قرّر بندًا بندًا.</numerusform>
            <numerusform>طُلب إلغاء %Ln بند من هذا الطلب دون سواها. قرّر بندًا بندًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have just decided on this line. Undo takes it back.</source>
        <translation>اتخذت قرارًا بشأن هذا البند للتو. يمكنك العدول عنه بـ «تراجع».</translation>
    </message>
</context>
<context>
    <name>Rescind::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) can still be taken back. The last one: %1</source>
        <translation>
            <numerusform>لا يزال التراجع ممكنًا عن %Ln قرار. الأخير: %1</numerusform>
            <numerusform>لا يزال التراجع ممكنًا عن %Ln قرار. الأخير: %1</numerusform>
            <numerusform>لا يزال التراجع ممكنًا عن %Ln قرارين. الأخير: %1</numerusform>
            <numerusform>لا يزال التراجع ممكنًا عن %Ln قرارات. الأخير: %1</numerusform>
            <numerusform>لا يزال التراجع ممكنًا عن %Ln قرارًا. الأخير: %1</numerusform>
            <numerusform>لا يزال التراجع ممكنًا عن %Ln قرار. الأخير: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is sent for now, so it waits</source>
        <comment>a deed</comment>
        <translation>%1: لا يُرسل شيء حاليًا، لذا فهو ينتظر</translation>
    </message>
    <message>
        <source>%1: leaves as soon as its turn comes</source>
        <comment>a deed</comment>
        <translation>%1: ينطلق حالما يأتي دوره</translation>
    </message>
    <message>
        <source>%1: leaves in %2 s</source>
        <comment>a deed, a number</comment>
        <translation>%1: ينطلق خلال %2 ث</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>التراجع عن الكل (%Ln)</numerusform>
            <numerusform>التراجع عنه (%Ln)</numerusform>
            <numerusform>التراجع عن كليهما (%Ln)</numerusform>
            <numerusform>التراجع عن الكل (%Ln)</numerusform>
            <numerusform>التراجع عن الكل (%Ln)</numerusform>
            <numerusform>التراجع عن الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back the last one before it leaves (U, Ctrl+Z)</source>
        <translation>يتراجع عن الأخير قبل أن ينطلق (U، Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of yours have been carried out.</source>
        <translation>
            <numerusform>نُفّذ %Ln قرار من قراراتك.</numerusform>
            <numerusform>نُفّذ %Ln قرار من قراراتك.</numerusform>
            <numerusform>نُفّذ %Ln قراران من قراراتك.</numerusform>
            <numerusform>نُفّذت %Ln قرارات من قراراتك.</numerusform>
            <numerusform>نُفّذ %Ln قرارًا من قراراتك.</numerusform>
            <numerusform>نُفّذ %Ln قرار من قراراتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>the item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Ask to cancel all of PO %1</source>
        <translation>طلب إلغاء كامل أمر الشراء %1</translation>
    </message>
    <message>
        <source>Confirm the cancellation of your part of PO %1</source>
        <translation>تأكيد إلغاء حصتك من أمر الشراء %1</translation>
    </message>
    <message>
        <source>Reject the cancellation of your part of PO %1</source>
        <translation>رفض إلغاء حصتك من أمر الشراء %1</translation>
    </message>
    <message>
        <source>Ask to cancel “%2” in PO %1</source>
        <translation>طلب إلغاء «%2» في أمر الشراء %1</translation>
    </message>
    <message>
        <source>Confirm the cancellation of “%2” in PO %1</source>
        <translation>تأكيد إلغاء «%2» في أمر الشراء %1</translation>
    </message>
    <message>
        <source>Reject the cancellation of “%2” in PO %1</source>
        <translation>رفض إلغاء «%2» في أمر الشراء %1</translation>
    </message>
    <message>
        <source>Asked to cancel all of PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>طُلب إلغاء كامل أمر الشراء %1. لا يمكن التراجع عن ذلك؛ والكلمة الأخيرة للمورّد.</translation>
    </message>
    <message>
        <source>Confirmed: your part of PO %1 is cancelled. This is final.</source>
        <translation>تم التأكيد: حصتك من أمر الشراء %1 ملغاة. هذا نهائي.</translation>
    </message>
    <message>
        <source>Rejected: your part of PO %1 stands. This is final.</source>
        <translation>تم الرفض: حصتك من أمر الشراء %1 تبقى قائمة. هذا نهائي.</translation>
    </message>
    <message>
        <source>Asked to cancel “%2” in PO %1. It can&apos;t be taken back; the supplier has the last word.</source>
        <translation>طُلب إلغاء «%2» في أمر الشراء %1. لا يمكن التراجع عن ذلك؛ والكلمة الأخيرة للمورّد.</translation>
    </message>
    <message>
        <source>Confirmed: “%2” in PO %1 is cancelled. This is final.</source>
        <translation>تم التأكيد: «%2» في أمر الشراء %1 ملغى. هذا نهائي.</translation>
    </message>
    <message>
        <source>Rejected: “%2” in PO %1 stands. This is final.</source>
        <translation>تم الرفض: «%2» في أمر الشراء %1 يبقى قائمًا. هذا نهائي.</translation>
    </message>
    <message>
        <source>%1: it is leaving, and can&apos;t be taken back any more</source>
        <comment>a deed</comment>
        <translation>%1: ينطلق الآن، ولم يعد التراجع عنه ممكنًا</translation>
    </message>
    <message>
        <source>%1: taken back. Nothing was sent.</source>
        <comment>a deed</comment>
        <translation>%1: تم التراجع. لم يُرسل شيء.</translation>
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
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>what a view holds, its key</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1, searched for “%2”</source>
        <comment>a view, a search in it</comment>
        <translation>%1، مع البحث عن «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln order(s)</source>
        <comment>a view, its count</comment>
        <translation>
            <numerusform>%1، %Ln طلب</numerusform>
            <numerusform>%1، %Ln طلب</numerusform>
            <numerusform>%1، %Ln طلبان</numerusform>
            <numerusform>%1، %Ln طلبات</numerusform>
            <numerusform>%1، %Ln طلبًا</numerusform>
            <numerusform>%1، %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not counted yet</source>
        <comment>a view</comment>
        <translation>%1، لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>These orders and no others. The list goes when you close it.</source>
        <translation>هذه الطلبات ولا غيرها. تزول القائمة عند إغلاقها.</translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>يحمل بحث آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>From pasted text</source>
        <translation>من نص مُلصق</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>حذف البحث</translation>
    </message>
    <message>
        <source>Move the search up</source>
        <translation>نقل البحث إلى أعلى</translation>
    </message>
    <message>
        <source>Move the search down</source>
        <translation>نقل البحث إلى أسفل</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Keep what is being searched for as a view of your own</source>
        <translation>يحتفظ بما يُبحث عنه كعرض خاص بك</translation>
    </message>
    <message>
        <source>Show the &amp;views</source>
        <translation>إظهار العروض</translation>
    </message>
    <message>
        <source>&amp;Choose a view</source>
        <translation>اختيار عرض</translation>
    </message>
    <message>
        <source>Saved with the orders of this account, encrypted. Signing out removes it.</source>
        <translation>يُحفظ مع طلبات هذا الحساب، مشفّرًا. ويحذفه تسجيل الخروج.</translation>
    </message>
</context>
<context>
    <name>Rescind::WhenText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>غدًا %1</translation>
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
        <translation> ساعة عمل</translation>
    </message>
    <message>
        <source>Overdue after, in working hours</source>
        <translation>متأخر بعد، بساعات العمل</translation>
    </message>
    <message>
        <source>An answer is &amp;overdue after</source>
        <translation>الإجابة متأخرة بعد</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Overdue answers</source>
        <translation>الإجابات المتأخرة</translation>
    </message>
    <message>
        <source>Work &amp;begins at</source>
        <translation>يبدأ العمل عند</translation>
    </message>
    <message>
        <source>and &amp;ends at</source>
        <translation>وينتهي عند</translation>
    </message>
    <message>
        <source>Nobody works on any day: nothing ever becomes overdue.</source>
        <translation>لا أحد يعمل في أي يوم: فلا يصبح شيء متأخرًا أبدًا.</translation>
    </message>
    <message>
        <source>Around the clock.</source>
        <translation>على مدار الساعة.</translation>
    </message>
    <message>
        <source>Until the next morning.</source>
        <translation>حتى الصباح التالي.</translation>
    </message>
    <message>
        <source>Times are those of your time zone. “Tomorrow” and “Monday” are when work begins.</source>
        <translation>الأوقات بحسب منطقتك الزمنية. «غدًا» و«الاثنين» يعنيان وقت بدء العمل.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Overdue after, in working hours: %1</source>
        <comment>a supplier</comment>
        <translation>متأخر بعد، بساعات العمل: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <comment>a supplier</comment>
        <translation>كالمعتاد: %1</translation>
    </message>
    <message>
        <source>A supplier gets a time of its own where you remind it: Order, Remind the supplier.</source>
        <translation>يحصل المورّد على مهلة خاصة به حيث تذكّره: «الطلب»، «تذكير المورّد».</translation>
    </message>
    <message>
        <source>These suppliers have a time of their own. Others get one where you remind them.</source>
        <translation>لهؤلاء المورّدين مهلة خاصة بهم. ويحصل غيرهم على مهلة حيث تذكّرهم.</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneButton</name>
    <message>
        <source>Time zone: %1</source>
        <translation>المنطقة الزمنية: %1</translation>
    </message>
    <message>
        <source>All times are shown in this zone: %1. Press to choose another.</source>
        <translation>تُعرض كل الأوقات بهذه المنطقة: %1. اضغط لاختيار منطقة أخرى.</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneDialog</name>
    <message>
        <source>Choose a time zone</source>
        <translation>اختيار منطقة زمنية</translation>
    </message>
    <message>
        <source>Search a time zone</source>
        <translation>البحث عن منطقة زمنية</translation>
    </message>
    <message>
        <source>City, country or short name</source>
        <translation>مدينة أو بلد أو اسم مختصر</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>All times in this window are shown in it. Nothing else changes.</source>
        <translation>تُعرض بها كل الأوقات في هذه النافذة. ولا يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>Show times in this zone</source>
        <translation>عرض الأوقات بهذه المنطقة</translation>
    </message>
</context>
<context>
    <name>Rescind::ZoneMenu</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>In the customer&apos;s &amp;country (%1)</source>
        <translation>في بلد العميل (%1)</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>منطقة أخرى…</translation>
    </message>
</context>
</TS>
