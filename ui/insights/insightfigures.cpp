// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightfigures.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Insights)
};

/// Orders, each once, in the sequence they were met.
class Orders
{
public:
    void add(const QString &uuid)
    {
        if (uuid.isEmpty() || m_seen.contains(uuid))
            return;
        m_seen.insert(uuid);
        m_uuids.append(uuid);
    }
    [[nodiscard]] const QStringList &uuids() const { return m_uuids; }

private:
    QSet<QString> m_seen;
    QStringList m_uuids;
};

QString number(qsizetype count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

/// Whether it has left, or may have: what was taken back or never sent is no request.
bool wasAsked(JournalState state)
{
    switch (state) {
    case JournalState::Held:
    case JournalState::Withdrawn:
    case JournalState::Superseded:
    case JournalState::NotSent:
        return false;
    case JournalState::Sending:
    case JournalState::Requested:
    case JournalState::SettledConfirmed:
    case JournalState::SettledRejected:
    case JournalState::Refused:
    case JournalState::Unknown:
    case JournalState::Closed:
        return true;
    }
    Q_UNREACHABLE();
}

bool isAnswered(JournalState state)
{
    return state == JournalState::SettledConfirmed || state == JournalState::SettledRejected;
}

/// The lines a deed was for, lower case.
QStringList linesOf(const JournalIntent &intent)
{
    QStringList lines;
    if (!concernsWholeOrder(intent.action))
        return {intent.targetUuid.toLower()};
    for (const auto &line : intent.linesSeen)
        lines.append(line.lineItemUuid.toLower());
    return lines;
}

class Suppliers
{
public:
    explicit Suppliers(const QList<InsightLine> &lines)
    {
        for (const auto &line : lines)
            m_names.insert(line.lineItemUuid, line.supplier);
    }

    /// Of a deed; nullopt when there is none known, or more than one, so that nothing could be laid at one's door.
    [[nodiscard]] std::optional<QString> of(const JournalIntent &intent) const
    {
        QSet<QString> names;
        const auto lines = linesOf(intent);
        for (const auto &line : lines) {
            if (const auto found = m_names.constFind(line); found != m_names.cend() && !found->isEmpty())
                names.insert(*found);
        }
        return names.size() == 1 ? std::optional(*names.cbegin()) : std::nullopt;
    }

private:
    QHash<QString, QString> m_names;
};

InsightSection requestsByDay(const InsightInput &input)
{
    InsightSection section;
    section.kind = InsightSection::Kind::RequestsByDay;
    section.title = Text::tr("Asked for by day");
    section.note
        = Text::tr("From what is written down on this computer, the last %Ln day(s). What was asked elsewhere is "
                   "not in it.",
                   nullptr, insightDays);
    section.firstColumn = Text::tr("Day");
    section.columns = {Text::tr("Cancel"), Text::tr("Confirm"), Text::tr("Reject")};
    section.series = section.columns;
    section.unit = Text::tr("requests");
    struct Day
    {
        std::array<int, 3> counts{};
        Orders orders;
    };
    const auto today = input.now.toTimeZone(input.zone).date();
    QMap<QDate, Day> days;
    for (int back = 0; back < insightDays; ++back)
        days.insert(today.addDays(-back), {});
    for (const auto &entry : input.entries) {
        const auto day = days.find(entry.intent.created.toTimeZone(input.zone).date());
        if (day == days.end() || !wasAsked(entry.state))
            continue;
        const auto action = entry.intent.action;
        ++day->counts[isCancel(action) ? 0 : isConfirm(action) ? 1 : 2];
        day->orders.add(entry.intent.orderUuid);
    }
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        InsightRow row;
        row.name = QLocale().toString(day.key(), QLocale::ShortFormat);
        row.mark = QLocale().toString(day.key().day());
        for (const int count : day->counts) {
            row.values.append(count);
            row.cells.append(number(count));
        }
        row.orderUuids = day->orders.uuids();
        section.rows.append(row);
    }
    return section;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

/// "2 d 4 h", "3 h 10 min", "5 min".
QString durationText(double hours)
{
    const auto minutes = static_cast<int>(hours * 60 + 0.5);
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    if (minutes >= day)
        return Text::tr("%1 d %2 h").arg(minutes / day).arg(minutes % day / hour);
    if (minutes >= hour)
        return Text::tr("%1 h %2 min").arg(minutes / hour).arg(minutes % hour);
    return Text::tr("%1 min").arg(minutes);
}

/// The slowest first.
InsightSection answerTimes(const InsightInput &input, const Suppliers &suppliers)
{
    InsightSection section;
    section.kind = InsightSection::Kind::AnswerTimes;
    section.title = Text::tr("Time to an answer by supplier");
    section.note = Text::tr(
        "From asking here until the answer was first seen here, so at most this long. Half of the answers came "
        "faster. Orders of several suppliers, and what was asked elsewhere, are not in it.");
    section.firstColumn = Text::tr("Supplier");
    section.columns = {Text::tr("Answers"), Text::tr("Median"), Text::tr("Longest")};
    section.series = {Text::tr("Median")};
    section.unit = Text::tr("hours");
    section.areWhole = false;
    struct Times
    {
        QList<double> hours;
        Orders orders;
    };
    QMap<QString, Times> all;
    for (const auto &entry : input.entries) {
        if (!isCancel(entry.intent.action) || !isAnswered(entry.state))
            continue;
        const auto supplier = suppliers.of(entry.intent);
        if (!supplier)
            continue;
        auto &its = all[*supplier];
        its.hours.append(static_cast<double>(entry.intent.created.secsTo(entry.changed)) / 3600.0);
        its.orders.add(entry.intent.orderUuid);
    }
    for (auto its = all.cbegin(); its != all.cend(); ++its) {
        const auto middle = median(its->hours);
        InsightRow row;
        row.name = its.key();
        row.isServerText = true;
        row.values = {middle};
        row.cells = {number(its->hours.size()), durationText(middle),
                     durationText(*std::max_element(its->hours.cbegin(), its->hours.cend()))};
        row.orderUuids = its->orders.uuids();
        section.rows.append(row);
    }
    std::stable_sort(section.rows.begin(), section.rows.end(), [](const InsightRow &left, const InsightRow &right) {
        return left.values.constFirst() > right.values.constFirst();
    });
    return section;
}

/// Those with most rejections first.
InsightSection answers(const InsightInput &input)
{
    InsightSection section;
    section.kind = InsightSection::Kind::Answers;
    section.title = Text::tr("Cancelled and rejected by supplier");
    section.note
        = Text::tr("Line items, by what the server shows now. A rejected request need not leave a trace there: the "
                   "line may look as if nothing had been asked.");
    section.firstColumn = Text::tr("Supplier");
    section.columns = {Text::tr("Cancelled"), Text::tr("Rejected"), Text::tr("Rejected, share")};
    section.series = {Text::tr("Cancelled"), Text::tr("Rejected")};
    section.unit = Text::tr("line items");
    struct Counts
    {
        int cancelled = 0;
        int rejected = 0;
        Orders orders;
    };
    QMap<QString, Counts> all;
    for (const auto &line : input.lines) {
        if (line.state != CancellationState::Cancelled && line.state != CancellationState::Rejected)
            continue;
        auto &its = all[line.supplier];
        ++(line.state == CancellationState::Cancelled ? its.cancelled : its.rejected);
        its.orders.add(line.orderUuid);
    }
    for (auto its = all.cbegin(); its != all.cend(); ++its) {
        InsightRow row;
        row.name = its.key().isEmpty() ? Text::tr("not told by the server") : its.key();
        row.isServerText = !its.key().isEmpty();
        row.values = {static_cast<double>(its->cancelled), static_cast<double>(its->rejected)};
        const auto share = 100.0 * its->rejected / (its->cancelled + its->rejected);
        row.cells = {number(its->cancelled), number(its->rejected),
                     Text::tr("%1 %", "a percentage").arg(QLocale().toString(share, 'f', 0))};
        row.orderUuids = its->orders.uuids();
        section.rows.append(row);
    }
    std::stable_sort(section.rows.begin(), section.rows.end(), [](const InsightRow &left, const InsightRow &right) {
        return left.values.at(1) > right.values.at(1);
    });
    return section;
}

struct AgeClass
{
    std::chrono::hours below;
    QString name;
    QString mark;
};

QList<AgeClass> ageClasses()
{
    return {{4h, Text::tr("under 4 hours"), Text::tr("< 4 h")},
            {24h, Text::tr("4 to 24 hours"), Text::tr("4–24 h")},
            {72h, Text::tr("1 to 3 days"), Text::tr("1–3 d")},
            {168h, Text::tr("3 to 7 days"), Text::tr("3–7 d")},
            {24h * 365 * 1000, Text::tr("a week or longer"), Text::tr("≥ 7 d")}};
}

/// Since when each order waits for an answer: since we asked, else since the server was first seen to show a request.
QHash<QString, QDateTime> openOrders(const InsightInput &input)
{
    QHash<QString, CancellationState> states;
    for (const auto &line : input.lines)
        states.insert(line.lineItemUuid, line.state);
    const auto hasEnded = [&states](const QString &line) {
        const auto state = states.value(line, CancellationState::None);
        return state == CancellationState::Cancelled || state == CancellationState::Rejected;
    };
    QHash<QString, QDateTime> since;
    const auto note = [&since](const QString &order, const QDateTime &at) {
        if (order.isEmpty() || !at.isValid())
            return;
        const auto known = since.constFind(order);
        if (known == since.cend() || at < *known)
            since.insert(order, at);
    };
    QSet<QString> asked;
    for (const auto &entry : input.entries) {
        if (!isCancel(entry.intent.action) || entry.state != JournalState::Requested)
            continue;
        const auto lines = linesOf(entry.intent);
        if (!lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), hasEnded))
            continue;
        note(entry.intent.orderUuid, entry.intent.created);
        asked += QSet<QString>(lines.cbegin(), lines.cend());
    }
    for (const auto &line : input.lines) {
        if (line.state == CancellationState::Requested && !asked.contains(line.lineItemUuid))
            note(line.orderUuid, line.shownSince);
    }
    return since;
}

InsightSection openAges(const InsightInput &input)
{
    InsightSection section;
    section.kind = InsightSection::Kind::OpenAges;
    section.title = Text::tr("Open, by age");
    section.note
        = Text::tr("Orders that wait for an answer: since it was asked here, else since the server was first seen "
                   "to show the request, so at least this long. Requests that the server does not show and that "
                   "were made elsewhere are not in it.");
    section.firstColumn = Text::tr("Waiting for");
    section.columns = {Text::tr("Orders")};
    section.series = section.columns;
    section.unit = Text::tr("orders");
    const auto classes = ageClasses();
    QList<QStringList> orders(classes.size());
    const auto since = openOrders(input);
    for (auto order = since.cbegin(); order != since.cend(); ++order) {
        const auto age = std::chrono::seconds(order->secsTo(input.now));
        const auto at
            = std::find_if(classes.cbegin(), classes.cend(), [age](const AgeClass &one) { return age < one.below; });
        orders[std::distance(classes.cbegin(), at)].append(order.key());
    }
    for (qsizetype at = 0; at < classes.size(); ++at) {
        auto &its = orders[at];
        its.sort();
        InsightRow row;
        row.name = classes.at(at).name;
        row.mark = classes.at(at).mark;
        row.values = {static_cast<double>(its.size())};
        row.cells = {number(its.size())};
        row.orderUuids = its;
        section.rows.append(row);
    }
    return section;
}

} // namespace

QList<InsightSection> insightSections(const InsightInput &input)
{
    const Suppliers suppliers(input.lines);
    return {openAges(input), requestsByDay(input), answerTimes(input, suppliers), answers(input)};
}

} // namespace Rescind
