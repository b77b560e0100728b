// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/defectreport.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::DefectReport)
};

constexpr qsizetype longestWord = 60;

/// A few words of Qt or the system, whatever they are set to: no paths, no addresses, nothing that could be a token.
QString sieved(const QString &words)
{
    static const QRegularExpression strange(u"[^A-Za-z0-9 .,()+_:/-]"_s);
    static const QRegularExpression path(u"(/[^ /]+){2,}"_s);
    static const QRegularExpression token(u"[A-Za-z0-9_-]{24,}"_s);
    QString text = words.simplified();
    text.replace(strange, u"?"_s).replace(path, u"(left out)"_s).replace(token, u"(left out)"_s);
    return text.isEmpty() ? u"not known"_s : text.left(longestWord);
}

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString placeWord(Account::Place place)
{
    switch (place) {
    case Account::Place::Production:
        return u"production"_s;
    case Account::Place::VendorSandbox:
        return u"the vendor's sandbox"_s;
    case Account::Place::ThisMachine:
        return u"this machine"_s;
    case Account::Place::Other:
        return u"another"_s;
    }
    Q_UNREACHABLE();
}

QString roleWord(ActorRole role)
{
    switch (role) {
    case ActorRole::Retailer:
        return u"retailer"_s;
    case ActorRole::Supplier:
        return u"supplier"_s;
    case ActorRole::Unknown:
        return u"not known"_s;
    }
    Q_UNREACHABLE();
}

QString answerWord(Permissions::Answer answer)
{
    switch (answer) {
    case Permissions::Answer::Granted:
        return u"yes"_s;
    case Permissions::Answer::Withheld:
        return u"no"_s;
    case Permissions::Answer::NotKnown:
        return u"not known"_s;
    }
    Q_UNREACHABLE();
}

QString callWord(const Failure &failure)
{
    switch (failure.what) {
    case Failure::What::SignIn:
        return u"sign-in"_s;
    case Failure::What::List:
        return u"list"_s;
    case Failure::What::Read:
        return u"read"_s;
    case Failure::What::LookUp:
        return u"look-up"_s;
    case Failure::What::Deed:
        return wireName(failure.deed);
    }
    Q_UNREACHABLE();
}

QString deliveryWord(Delivery delivery)
{
    switch (delivery) {
    case Delivery::NotSent:
        return u"not sent"_s;
    case Delivery::MaybeSent:
        return u"maybe sent"_s;
    case Delivery::Answered:
        return u"answered"_s;
    }
    Q_UNREACHABLE();
}

QString failureLine(const Failure &failure)
{
    const ApiError error{.kind = failure.kind};
    QStringList parts{failure.at.toUTC().toString(u"yyyy-MM-dd hh:mm 'UTC'"_s), callWord(failure) + u':',
                      error.wireName() + u',', deliveryWord(failure.delivery)};
    if (failure.status > 0)
        parts << u"(HTTP %1)"_s.arg(failure.status);
    return u"  "_s + parts.join(u' ');
}

QString windowsLine(const DefectFacts &facts)
{
    QStringList screens;
    for (const auto &screen : facts.screens)
        screens
            << u"%1 x %2 at %3 %"_s.arg(screen.size.width()).arg(screen.size.height()).arg(qRound(screen.scale * 100));
    return u"Windows: %1, style %2, colours %3; screens: %4"_s.arg(sieved(facts.platform), sieved(facts.style),
                                                                   sieved(facts.colours), screens.join(u", "_s));
}

QStringList seatLines(const DefectFacts::Seat &seat)
{
    return {u"Account: %1, may cancel: %2, remembered: %3, orders kept on disk: %4"_s.arg(
                roleWord(seat.role), answerWord(seat.mayCancel), yesOrNo(seat.isRemembered), yesOrNo(seat.keepsOrders)),
            u"Orders here: %1, not searchable yet: %2, put off: %3"_s.arg(seat.orders)
                .arg(seat.notSearchable)
                .arg(seat.putOff),
            u"Under way: %1, of these held: %2; standing still: %3"_s.arg(seat.underWay)
                .arg(seat.held)
                .arg(yesOrNo(seat.standsStill))};
}

QString settingsLine(const DefectFacts &facts)
{
    const auto &chosen = facts.preferences;
    const auto days = std::count(chosen.hours.days.cbegin(), chosen.hours.days.cend(), true);
    return u"Settings: undo %1 s, orders of %2 days, overdue after %3 h of %4 working days, %5 suppliers with a time "
           "of their own, notifications: %6, tray: %7, a zone of its own: %8"_s.arg(chosen.undoWindow.count())
               .arg(chosen.retention.count())
               .arg(chosen.overdueAfter.count())
               .arg(days)
               .arg(chosen.limits.size())
               .arg(yesOrNo(chosen.notifies), yesOrNo(chosen.showsTrayIcon), yesOrNo(facts.hasOwnZone));
}

QStringList failureLines(const FailureLog &failures)
{
    if (failures.count() == 0)
        return {u"Failures since the start: none"_s};
    QStringList lines{u"Failures since the start: %1; the latest:"_s.arg(failures.count())};
    for (const auto &failure : failures.latest())
        lines << failureLine(failure);
    return lines;
}

bool holdsWord(const QString &text, const QString &word)
{
    const QRegularExpression whole(
        u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(word) + u"(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

} // namespace

namespace DefectReport {

QString serverLine(const DefectFacts &facts)
{
    if (!facts.seat)
        return serverHeading + u"nobody is signed in"_s;
    QString line = serverHeading + placeWord(facts.seat->place);
    if (facts.namesHost && facts.seat->place == Account::Place::Other)
        line += u", "_s + facts.seat->server.host(QUrl::FullyEncoded);
    return line + u"; release "_s + wireName(facts.seat->release);
}

QString askedLine(const std::optional<DefectFacts::Asked> &asked)
{
    if (!asked)
        return askedHeading + u"not counted yet"_s;
    if (!asked->isReadable)
        return askedHeading + u"the journal cannot be read"_s;
    QStringList parts;
    for (const auto state : allJournalStates) {
        if (const auto count = asked->byState.value(state); count > 0)
            parts << u"%1 %2"_s.arg(count).arg(wireName(state));
    }
    return askedHeading + (parts.isEmpty() ? u"nothing"_s : parts.join(u", "_s));
}

QString text(const DefectFacts &facts)
{
    QStringList lines{Text::tr("What I did:"),
                      {},
                      {},
                      Text::tr("What I expected:"),
                      {},
                      {},
                      Text::tr("What happened instead:"),
                      {},
                      {},
                      u"--"_s,
                      u"Rescind "_s + QStringLiteral(RESCIND_VERSION),
                      u"Qt: %1, built with %2"_s.arg(sieved(facts.qtVersion), QStringLiteral(QT_VERSION_STR)),
                      u"System: %1, %2"_s.arg(sieved(facts.system), sieved(facts.architecture)),
                      windowsLine(facts),
                      u"Language: %1, right to left: %2"_s.arg(sieved(facts.language), yesOrNo(facts.isRightToLeft)),
                      serverLine(facts)};
    if (facts.seat)
        lines += seatLines(*facts.seat);
    lines << askedLine(facts.asked) << settingsLine(facts);
    lines += failureLines(facts.failures);
    return lines.join(u'\n') + u'\n';
}

QList<Private> privateThingsIn(const QString &text, const Surroundings &surroundings)
{
    static const QRegularExpression mail(u"[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]{2,}"_s);
    static const QRegularExpression number(u"\\d{7,}"_s);
    static const QRegularExpression identifier(
        u"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|[0-9a-fA-F]{32,}"_s);
    constexpr qsizetype shortestName = 3;
    QList<Private> found;
    if (surroundings.homePath.size() > 1 && text.contains(surroundings.homePath))
        found << Private::HomeFolder;
    const bool isNamed
        = std::any_of(surroundings.names.cbegin(), surroundings.names.cend(),
                      [&text](const QString &name) { return name.size() >= shortestName && holdsWord(text, name); });
    if (isNamed)
        found << Private::UserName;
    if (mail.match(text).hasMatch())
        found << Private::MailAddress;
    auto rest = text;
    if (identifier.match(rest).hasMatch())
        found << Private::Identifier;
    rest.remove(identifier);
    if (number.match(rest).hasMatch())
        found << Private::LongNumber;
    return found;
}

QString displayText(Private what)
{
    switch (what) {
    case Private::HomeFolder:
        return Text::tr("your home folder");
    case Private::UserName:
        return Text::tr("your user name");
    case Private::MailAddress:
        return Text::tr("an e-mail address");
    case Private::LongNumber:
        return Text::tr("a long number, as PO and telephone numbers are");
    case Private::Identifier:
        return Text::tr("the id of an order or an item");
    }
    Q_UNREACHABLE();
}

Exchange::ExportResult<void> save(const QString &path, const QString &text)
{
    const auto bytes = text.toUtf8();
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool isWritten = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return tl::unexpected(Exchange::ExportError{
            .kind = Exchange::ExportError::Kind::CannotWrite, .path = path, .detail = file.errorString()});
    return {};
}

} // namespace DefectReport
} // namespace Rescind
