<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Rescind::ApiError</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a time to wait</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::BatchConfirmation</name>
    <message numerus="yes">
        <source>%n row(s) of the list are left out, for the reasons shown.</source>
        <translation>
            <numerusform>%n row of the list is left out, for the reason shown.</numerusform>
            <numerusform>%n rows of the list are left out, for the reasons shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::BatchPlan</name>
    <message numerus="yes">
        <source>%n orders have this PO number: %1. Name the one you mean by its uuid.</source>
        <translation>
            <numerusform>%n order has this PO number: %1. Name the one you mean by its uuid.</numerusform>
            <numerusform>%n orders have this PO number: %1. Name the one you mean by its uuid.</numerusform>
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
        <source>%n without a target, passed over</source>
        <translation>
            <numerusform>%n without a target, passed over</numerusform>
            <numerusform>%n without a target, passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::BatchWindow</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n order(s)</source>
        <translation>
            <numerusform>Ask to cancel %n order</numerusform>
            <numerusform>Ask to cancel %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n item(s)</source>
        <translation>
            <numerusform>Ask to cancel %n item</numerusform>
            <numerusform>Ask to cancel %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel my part of %n order(s)</source>
        <translation>
            <numerusform>Confirm: cancel my part of %n order</numerusform>
            <numerusform>Confirm: cancel my part of %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep my part of %n order(s)</source>
        <translation>
            <numerusform>Reject: keep my part of %n order</numerusform>
            <numerusform>Reject: keep my part of %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %n item(s)</source>
        <translation>
            <numerusform>Confirm: cancel %n item</numerusform>
            <numerusform>Confirm: cancel %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %n item(s)</source>
        <translation>
            <numerusform>Reject: keep %n item</numerusform>
            <numerusform>Reject: keep %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n order(s)?</source>
        <translation>
            <numerusform>Ask to cancel %n order?</numerusform>
            <numerusform>Ask to cancel %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n item(s)?</source>
        <translation>
            <numerusform>Ask to cancel %n item?</numerusform>
            <numerusform>Ask to cancel %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of your part of %n order(s)?</source>
        <translation>
            <numerusform>Confirm the cancellation of your part of %n order?</numerusform>
            <numerusform>Confirm the cancellation of your part of %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of your part of %n order(s)?</source>
        <translation>
            <numerusform>Reject the cancellation of your part of %n order?</numerusform>
            <numerusform>Reject the cancellation of your part of %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the cancellation of %n item(s)?</source>
        <translation>
            <numerusform>Confirm the cancellation of %n item?</numerusform>
            <numerusform>Confirm the cancellation of %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject the cancellation of %n item(s)?</source>
        <translation>
            <numerusform>Reject the cancellation of %n item?</numerusform>
            <numerusform>Reject the cancellation of %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n request goes to the supplier, who confirms or rejects. What has been sent can&apos;t be taken back.</numerusform>
            <numerusform>%n requests go to the suppliers, who confirm or reject. What has been sent can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the rows can be sent</source>
        <translation>
            <numerusform>%1: %n of the rows can be sent</numerusform>
            <numerusform>%1: %n of the rows can be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>Check %n row</numerusform>
            <numerusform>Check %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, not sent.</source>
        <translation>
            <numerusform>%n waiting, not sent.</numerusform>
            <numerusform>%n waiting, not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Cancellation</name>
    <message numerus="yes">
        <source>Not known for %1 of %n line(s)</source>
        <translation>
            <numerusform>Not known for %1 of %n line</numerusform>
            <numerusform>Not known for %1 of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines cancelled</source>
        <translation>
            <numerusform>%1 of %n line cancelled</numerusform>
            <numerusform>%1 of %n lines cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::ConfirmationDialog</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be cancelled for good. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>%n line will be cancelled for good. This can&apos;t be taken back.</numerusform>
            <numerusform>%n lines will be cancelled for good. This can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cancellation of %n line(s) is refused, and the order stands. This can&apos;t be taken back.</source>
        <translation>
            <numerusform>The cancellation of %n line is refused, and the order stands. This can&apos;t be taken back.</numerusform>
            <numerusform>The cancellation of %n lines is refused, and the order stands. This can&apos;t be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to cancel %n line(s)</source>
        <translation>
            <numerusform>Ask to cancel %n line</numerusform>
            <numerusform>Ask to cancel %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm: cancel %n line(s)</source>
        <translation>
            <numerusform>Confirm: cancel %n line</numerusform>
            <numerusform>Confirm: cancel %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject: keep %n line(s)</source>
        <translation>
            <numerusform>Reject: keep %n line</numerusform>
            <numerusform>Reject: keep %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n line(s)</source>
        <translation>
            <numerusform>This concerns %n line</numerusform>
            <numerusform>This concerns %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportError</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Exchange::ImportWarning</name>
    <message numerus="yes">
        <source>%n cell(s) with a formula that was never calculated were read as empty.</source>
        <translation>
            <numerusform>%n cell with a formula that was never calculated was read as empty.</numerusform>
            <numerusform>%n cells with a formula that was never calculated were read as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further sheet(s) were not read.</source>
        <translation>
            <numerusform>%n further sheet was not read.</numerusform>
            <numerusform>%n further sheets were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::FactSheet</name>
    <message numerus="yes">
        <source>Show all %n character(s)</source>
        <translation>
            <numerusform>Show all %n character</numerusform>
            <numerusform>Show all %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::MainWindow</name>
    <message numerus="yes">
        <source>%n request(s) have not been sent yet and will be taken back if you quit now</source>
        <translation>
            <numerusform>%n request has not been sent yet and will be taken back if you quit now</numerusform>
            <numerusform>%n requests have not been sent yet and will be taken back if you quit now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have not been sent yet and will be taken back if you sign out now</source>
        <translation>
            <numerusform>%n request has not been sent yet and will be taken back if you sign out now</numerusform>
            <numerusform>%n requests have not been sent yet and will be taken back if you sign out now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::Messages</name>
    <message numerus="yes">
        <source>%n more of this order can be taken back as well.</source>
        <translation>
            <numerusform>%n more of this order can be taken back as well.</numerusform>
            <numerusform>%n more of this order can be taken back as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrderDetailsPane</name>
    <message numerus="yes">
        <source>%n more line(s): choose one in the table</source>
        <translation>
            <numerusform>%n more line: choose it in the table</numerusform>
            <numerusform>%n more lines: choose one in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrderFacts</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrderOutlook</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not cancelled, and the server shows no open request for them.</source>
        <translation>
            <numerusform>%n line is not cancelled, and the server shows no open request for it.</numerusform>
            <numerusform>%n lines are not cancelled, and the server shows no open request for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersModel</name>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <comment>so many of all lines are cancelled</comment>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescind::OrdersPane</name>
    <message numerus="yes">
        <source>%n orders have the PO number “%1”</source>
        <translation>
            <numerusform>%n order has the PO number “%1”</numerusform>
            <numerusform>%n orders have the PO number “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be read</source>
        <translation>
            <numerusform>%n order could not be read</numerusform>
            <numerusform>%n orders could not be read</numerusform>
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
</context>
</TS>
