<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Rescind::ActivityWindow</name>
    <message numerus="yes">
        <source>%Ln listed, newest first</source>
        <translation>
            <numerusform>%Ln listed, newest first</numerusform>
            <numerusform>%Ln listed, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too much for the clipboard: %Ln rows at most</source>
        <translation>
            <numerusform>That is too much for the clipboard: %Ln row at most</numerusform>
            <numerusform>That is too much for the clipboard: %Ln rows at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>%Ln row copied as a table</numerusform>
            <numerusform>%Ln rows copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::ApiError</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
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
</context>
<context>
    <name>Rescind::BatchConfirmation</name>
    <message numerus="yes">
        <source>%Ln row(s) of the list are left out, for the reasons shown.</source>
        <translation>
            <numerusform>%Ln row of the list is left out, for the reason shown.</numerusform>
            <numerusform>%Ln rows of the list are left out, for the reasons shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::BatchPlan</name>
    <message numerus="yes">
        <source>%Ln orders have this PO number: %1. Name the one you mean by its uuid.</source>
        <translation>
            <numerusform>%Ln order has this PO number: %1. Name the one you mean by its uuid.</numerusform>
            <numerusform>%Ln orders have this PO number: %1. Name the one you mean by its uuid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::BatchSourcePane</name>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a target, passed over</source>
        <translation>
            <numerusform>%Ln without a target, passed over</numerusform>
            <numerusform>%Ln without a target, passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::BatchWindow</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)</source>
        <translation>
            <numerusform>Ask to cancel %Ln order</numerusform>
            <numerusform>Ask to cancel %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)</source>
        <translation>
            <numerusform>Ask to cancel %Ln item</numerusform>
            <numerusform>Ask to cancel %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel my part of %Ln order(s)</source>
        <translation>
            <numerusform>Confirm: cancel my part of %Ln order</numerusform>
            <numerusform>Confirm: cancel my part of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep my part of %Ln order(s)</source>
        <translation>
            <numerusform>Reject: keep my part of %Ln order</numerusform>
            <numerusform>Reject: keep my part of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln item(s)</source>
        <translation>
            <numerusform>Confirm: cancel %Ln item</numerusform>
            <numerusform>Confirm: cancel %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln item(s)</source>
        <translation>
            <numerusform>Reject: keep %Ln item</numerusform>
            <numerusform>Reject: keep %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln order(s)?</source>
        <translation>
            <numerusform>Ask to cancel %Ln order?</numerusform>
            <numerusform>Ask to cancel %Ln orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln item(s)?</source>
        <translation>
            <numerusform>Ask to cancel %Ln item?</numerusform>
            <numerusform>Ask to cancel %Ln items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>Confirm the cancellation of your part of %Ln order?</numerusform>
            <numerusform>Confirm the cancellation of your part of %Ln orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of your part of %Ln order(s)?</source>
        <translation>
            <numerusform>Reject the cancellation of your part of %Ln order?</numerusform>
            <numerusform>Reject the cancellation of your part of %Ln orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>Confirm the cancellation of %Ln item?</numerusform>
            <numerusform>Confirm the cancellation of %Ln items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of %Ln item(s)?</source>
        <translation>
            <numerusform>Reject the cancellation of %Ln item?</numerusform>
            <numerusform>Reject the cancellation of %Ln items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln request goes to the supplier, who confirms or rejects. What has been sent can&apos;t be taken back.</numerusform>
            <numerusform>%Ln requests go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of the rows can be sent</source>
        <translation>
            <numerusform>%1: %Ln of the rows can be sent</numerusform>
            <numerusform>%1: %Ln of the rows can be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>Check %Ln row</numerusform>
            <numerusform>Check %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, not sent.</source>
        <translation>
            <numerusform>%Ln waiting, not sent.</numerusform>
            <numerusform>%Ln waiting, not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln row(s) out</source>
        <translation>
            <numerusform>&amp;Take %Ln row out</numerusform>
            <numerusform>&amp;Take %Ln rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pu&amp;t %Ln row(s) back</source>
        <translation>
            <numerusform>Pu&amp;t %Ln row back</numerusform>
            <numerusform>Pu&amp;t %Ln rows back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Cancellation</name>
    <message numerus="yes">
        <source>Not known for %1 of %Ln line(s)</source>
        <translation>
            <numerusform>Not known for %1 of %Ln line</numerusform>
            <numerusform>Not known for %1 of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines cancelled</source>
        <translation>
            <numerusform>%1 of %Ln line cancelled</numerusform>
            <numerusform>%1 of %Ln lines cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::CaseSheet</name>
    <message numerus="yes">
        <source>%Ln more line item(s) are not told of in full here.</source>
        <translation>
            <numerusform>%Ln more line item is not told of in full here.</numerusform>
            <numerusform>%Ln more line items are not told of in full here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln line item(s)</source>
        <translation>
            <numerusform>List of %Ln line item</numerusform>
            <numerusform>List of %Ln line items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::ConfirmationDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>and %Ln more line</numerusform>
            <numerusform>and %Ln more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) will be cancelled for good. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>%Ln line will be cancelled for good. This can&apos;t be taken back.</numerusform>
            <numerusform>%Ln lines will be cancelled for good. This can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cancellation of %Ln line(s) is refused, and the order stands. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>The cancellation of %Ln line is refused, and the order stands. This can&apos;t be taken back.</numerusform>
            <numerusform>The cancellation of %Ln lines is refused, and the order stands. This can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %Ln line(s)</source>
        <translation>
            <numerusform>Ask to cancel %Ln line</numerusform>
            <numerusform>Ask to cancel %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %Ln line(s)</source>
        <translation>
            <numerusform>Confirm: cancel %Ln line</numerusform>
            <numerusform>Confirm: cancel %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %Ln line(s)</source>
        <translation>
            <numerusform>Reject: keep %Ln line</numerusform>
            <numerusform>Reject: keep %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %Ln line(s)</source>
        <translation>
            <numerusform>This concerns %Ln line</numerusform>
            <numerusform>This concerns %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportError</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportWarning</name>
    <message numerus="yes">
        <source>%Ln cell(s) with a formula that was never calculated were read as empty.</source>
        <translation>
            <numerusform>%Ln cell with a formula that was never calculated was read as empty.</numerusform>
            <numerusform>%Ln cells with a formula that was never calculated were read as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further sheet(s) were not read.</source>
        <translation>
            <numerusform>%Ln further sheet was not read.</numerusform>
            <numerusform>%Ln further sheets were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln s&amp;elected order(s)</source>
        <translation>
            <numerusform>The %Ln s&amp;elected order</numerusform>
            <numerusform>The %Ln s&amp;elected orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) that the table &amp;shows, in its sequence</source>
        <translation>
            <numerusform>All %Ln order that the table &amp;shows, in its sequence</numerusform>
            <numerusform>All %Ln orders that the table &amp;shows, in its sequence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s)</source>
        <translation>
            <numerusform>%Ln of %1 order</numerusform>
            <numerusform>%Ln of %1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>%Ln order was exported</numerusform>
            <numerusform>%Ln orders were exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are not in the file: they were removed meanwhile, or could not be read.</source>
        <translation>
            <numerusform>%Ln order is not in the file: it was removed meanwhile, or could not be read.</numerusform>
            <numerusform>%Ln orders are not in the file: they were removed meanwhile, or could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::FactSheet</name>
    <message numerus="yes">
        <source>Show all %Ln character(s)</source>
        <translation>
            <numerusform>Show all %Ln character</numerusform>
            <numerusform>Show all %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::FindingBar</name>
    <message numerus="yes">
        <source>%Ln order(s) from the pasted text</source>
        <translation>
            <numerusform>%Ln order from the pasted text</numerusform>
            <numerusform>%Ln orders from the pasted text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found here: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>%Ln not found here: %1</numerusform>
            <numerusform>%Ln not found here: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found, at the server either: %1</source>
        <comment>PO numbers</comment>
        <translation>
            <numerusform>%Ln not found, at the server either: %1</numerusform>
            <numerusform>%Ln not found, at the server either: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln order(s)</source>
        <comment>which orders are listed</comment>
        <translation>
            <numerusform>%1: %Ln order</numerusform>
            <numerusform>%1: %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::HandbookWindow</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <comment>in the handbook that hold the words searched for</comment>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::InsightModel</name>
    <message numerus="yes">
        <source>Enter or a double click shows the %Ln order(s) behind it</source>
        <translation>
            <numerusform>Enter or a double click shows the %Ln order behind it</numerusform>
            <numerusform>Enter or a double click shows the %Ln orders behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::InsightWindow</name>
    <message numerus="yes">
        <source>Only the newest orders were looked into; %Ln older one(s) were not.</source>
        <translation>
            <numerusform>Only the newest orders were looked into; %Ln older one was not.</numerusform>
            <numerusform>Only the newest orders were looked into; %Ln older ones were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %Ln request(s) were looked into.</source>
        <translation>
            <numerusform>Only the latest %Ln request was looked into.</numerusform>
            <numerusform>Only the latest %Ln requests were looked into.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Insights</name>
    <message numerus="yes">
        <source>From what is written down on this computer, the last %Ln day(s). What was asked elsewhere is not in it.</source>
        <translation>
            <numerusform>From what is written down on this computer, the last %Ln day. What was asked elsewhere is not in it.</numerusform>
            <numerusform>From what is written down on this computer, the last %Ln days. What was asked elsewhere is not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Keeping</name>
    <message numerus="yes">
        <source>That is done for at most %Ln orders at once.</source>
        <translation>
            <numerusform>That is done for at most %Ln order at once.</numerusform>
            <numerusform>That is done for at most %Ln orders at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::LetterDialog</name>
    <message numerus="yes">
        <source>%1 – %Ln line(s) without an answer</source>
        <comment>supplier</comment>
        <translation>
            <numerusform>%1 – %Ln line without an answer</numerusform>
            <numerusform>%1 – %Ln lines without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln working hour(s).</source>
        <translation>
            <numerusform>Waiting for %Ln working hour.</numerusform>
            <numerusform>Waiting for %Ln working hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text says of %Ln thing(s) that we don&apos;t know it.</source>
        <translation>
            <numerusform>The text says of %Ln thing that we don&apos;t know it.</numerusform>
            <numerusform>The text says of %Ln things that we don&apos;t know it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::MainWindow</name>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you quit now</source>
        <translation>
            <numerusform>%Ln request has not been sent yet and will be taken back if you quit now</numerusform>
            <numerusform>%Ln requests have not been sent yet and will be taken back if you quit now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) have not been sent yet and will be taken back if you sign out now</source>
        <translation>
            <numerusform>%Ln request has not been sent yet and will be taken back if you sign out now</numerusform>
            <numerusform>%Ln requests have not been sent yet and will be taken back if you sign out now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) behind it are not here any more.</source>
        <translation>
            <numerusform>%Ln order behind it is not here any more.</numerusform>
            <numerusform>%Ln orders behind it are not here any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Messages</name>
    <message numerus="yes">
        <source>%Ln more of this order can be taken back as well.</source>
        <translation>
            <numerusform>%Ln more of this order can be taken back as well.</numerusform>
            <numerusform>%Ln more of this order can be taken back as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::News</name>
    <message numerus="yes">
        <source>%Ln new request(s) to cancel</source>
        <translation>
            <numerusform>%Ln new request to cancel</numerusform>
            <numerusform>%Ln new requests to cancel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <comment>of suppliers</comment>
        <translation>
            <numerusform>%Ln new answer</numerusform>
            <numerusform>%Ln new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of yours need(s) attention</source>
        <translation>
            <numerusform>%Ln request of yours needs attention</numerusform>
            <numerusform>%Ln requests of yours need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln reminder</numerusform>
            <numerusform>%Ln reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrderDetailsPane</name>
    <message numerus="yes">
        <source>%Ln more line(s): choose one in the table</source>
        <translation>
            <numerusform>%Ln more line: choose it in the table</numerusform>
            <numerusform>%Ln more lines: choose one in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the same with %Ln more line(s): choose one in the table.</source>
        <translation>
            <numerusform>It is the same with %Ln more line: choose it in the table.</numerusform>
            <numerusform>It is the same with %Ln more lines: choose one in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrderFacts</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrderOutlook</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not cancelled, and the server shows no open request for them.</source>
        <translation>
            <numerusform>%Ln line is not cancelled, and the server shows no open request for it.</numerusform>
            <numerusform>%Ln lines are not cancelled, and the server shows no open request for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersModel</name>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>so many of all lines are cancelled</comment>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersPane</name>
    <message numerus="yes">
        <source>%Ln orders have the PO number “%1”</source>
        <translation>
            <numerusform>%Ln order has the PO number “%1”</numerusform>
            <numerusform>%Ln orders have the PO number “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) could not be read</source>
        <translation>
            <numerusform>%Ln order could not be read</numerusform>
            <numerusform>%Ln orders could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln of about %1 order(s)</source>
        <translation>
            <numerusform>Reading: %Ln of about %1 orders</numerusform>
            <numerusform>Reading: %Ln of about %1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln order(s) so far</source>
        <translation>
            <numerusform>Reading: %Ln order so far</numerusform>
            <numerusform>Reading: %Ln orders so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are here; older ones may be missing</source>
        <translation>
            <numerusform>%Ln order is here; older ones may be missing</numerusform>
            <numerusform>%Ln orders are here; older ones may be missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>%Ln order selected</numerusform>
            <numerusform>%Ln orders selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln order(s) was let go: they lie too far apart now</source>
        <translation>
            <numerusform>The selection of %Ln order was let go: it lies too far apart now</numerusform>
            <numerusform>The selection of %Ln orders was let go: they lie too far apart now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 order(s) match</source>
        <translation>
            <numerusform>%Ln of %1 orders matches</numerusform>
            <numerusform>%Ln of %1 orders match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cannot be searched yet</source>
        <translation>
            <numerusform>%Ln order cannot be searched yet</numerusform>
            <numerusform>%Ln orders cannot be searched yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Press Enter to list the %Ln order(s) that are named.</source>
        <translation>
            <numerusform>Press Enter to list the %Ln order that is named.</numerusform>
            <numerusform>Press Enter to list the %Ln orders that are named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::PutOffDialog</name>
    <message numerus="yes">
        <source>Put off %Ln order(s) until…</source>
        <translation>
            <numerusform>Put off %Ln order until…</numerusform>
            <numerusform>Put off %Ln orders until…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::ReminderBars</name>
    <message numerus="yes">
        <source>%Ln order(s) you put off are due</source>
        <translation>
            <numerusform>%Ln order you put off is due</numerusform>
            <numerusform>%Ln orders you put off are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) put off, the next until %1</source>
        <translation>
            <numerusform>%Ln line put off, the next until %1</numerusform>
            <numerusform>%Ln lines put off, the next until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Reminders</name>
    <message numerus="yes">
        <source>The file with what was put off is damaged: %Ln reminder(s) could be read. It was set aside as %1.</source>
        <translation>
            <numerusform>The file with what was put off is damaged: %Ln reminder could be read. It was set aside as %1.</numerusform>
            <numerusform>The file with what was put off is damaged: %Ln reminders could be read. It was set aside as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Sharing</name>
    <message numerus="yes">
        <source>%Ln order(s) are too many for that</source>
        <translation>
            <numerusform>%Ln order is too many for that</numerusform>
            <numerusform>%Ln orders are too many for that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select up to %Ln order(s), or export them into a file.</source>
        <translation>
            <numerusform>Select up to %Ln order, or export them into a file.</numerusform>
            <numerusform>Select up to %Ln orders, or export them into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were copied as a table.</source>
        <translation>
            <numerusform>%Ln order was copied as a table.</numerusform>
            <numerusform>%Ln orders were copied as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) were copied as a table.</source>
        <translation>
            <numerusform>%Ln line item was copied as a table.</numerusform>
            <numerusform>%Ln line items were copied as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln page went to the printer.</numerusform>
            <numerusform>%Ln pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PDF of %Ln page(s) was saved</source>
        <translation>
            <numerusform>A PDF of %Ln page was saved</numerusform>
            <numerusform>A PDF of %Ln pages was saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::ShortcutsDialog</name>
    <message numerus="yes">
        <source>%Ln command(s) share a key; none of these would work.</source>
        <translation>
            <numerusform>%Ln command shares a key; it would not work.</numerusform>
            <numerusform>%Ln commands share a key; none of these would work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Timeline</name>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>%Ln more line</numerusform>
            <numerusform>%Ln more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::TimelineView</name>
    <message numerus="yes">
        <source>Show %Ln more event(s)</source>
        <translation>
            <numerusform>Show %Ln more event</numerusform>
            <numerusform>Show %Ln more events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::TriageTarget</name>
    <message numerus="yes">
        <source>%Ln line(s) of this order are asked for, others are not. Decide line by line.</source>
        <translation>
            <numerusform>%Ln line of this order is asked for, others are not. Decide line by line.</numerusform>
            <numerusform>%Ln lines of this order are asked for, others are not. Decide line by line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::UndoBar</name>
    <message numerus="yes">
        <source>%Ln decision(s) can still be taken back. The last one: %1</source>
        <translation>
            <numerusform>%Ln decision can still be taken back. The last one: %1</numerusform>
            <numerusform>%Ln decisions can still be taken back. The last one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>Undo all %Ln</numerusform>
            <numerusform>Undo all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of yours have been carried out.</source>
        <translation>
            <numerusform>%Ln decision of yours has been carried out.</numerusform>
            <numerusform>%Ln decisions of yours have been carried out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::ViewsModel</name>
    <message numerus="yes">
        <source>%1, %Ln order(s)</source>
        <comment>a view, its count</comment>
        <translation>
            <numerusform>%1, %Ln order</numerusform>
            <numerusform>%1, %Ln orders</numerusform>
        </translation>
    </message>
</context>
</TS>
