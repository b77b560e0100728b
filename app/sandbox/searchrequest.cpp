// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/searchrequest.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

/// Reads members of one object and keeps the first complaint.
class Members
{
public:
    explicit Members(const QJsonObject &body)
        : m_body(body)
    {
    }

    [[nodiscard]] const QString &complaint() const { return m_complaint; }
    void complain(QLatin1StringView name, QLatin1StringView what)
    {
        if (m_complaint.isEmpty())
            m_complaint = name + u' ' + what;
    }

    std::optional<qint64> count(QLatin1StringView name)
    {
        const auto value = m_body.value(name);
        if (value.isUndefined() || value.isNull())
            return {};
        const double number = value.toDouble(-1);
        if (number < 0 || number != std::floor(number) || number > 1e12) {
            complain(name, "is not a number of orders"_L1);
            return {};
        }
        return static_cast<qint64>(number);
    }

    QString text(QLatin1StringView name)
    {
        const auto value = m_body.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            complain(name, "is not a text"_L1);
        return value.toString();
    }

    /// One text is taken for a list of one: the documentation has both.
    QStringList texts(QLatin1StringView name)
    {
        const auto value = m_body.value(name);
        if (value.isString())
            return {value.toString()};
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            complain(name, "is not a list"_L1);
        QStringList all;
        const auto entries = value.toArray();
        for (const auto &entry : entries) {
            if (!entry.isString())
                complain(name, "is not a list of texts"_L1);
            all << entry.toString();
        }
        return all;
    }

    std::optional<bool> boolean(QLatin1StringView name)
    {
        const auto value = m_body.value(name);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isBool())
            complain(name, "is not true or false"_L1);
        return value.toBool();
    }

    std::optional<qint64> date(QLatin1StringView name, Release release)
    {
        const auto written = text(name);
        if (written.isEmpty())
            return {};
        // Written out: the two releases have a spelling each and neither takes the other's.
        const auto form = release == Release::Timpanogos ? u"yyyy-MM-dd hh:mm:ss"_s : u"yyyy-MM-dd'T'hh:mm:ss.zzz'Z'"_s;
        auto moment = QDateTime::fromString(written, form);
        if (!moment.isValid()) {
            complain(name, "is not a date as this release writes it"_L1);
            return {};
        }
        moment.setTimeSpec(Qt::UTC);
        return moment.toMSecsSinceEpoch() * 1000;
    }

private:
    const QJsonObject &m_body;
    QString m_complaint;
};

void readSort(const QJsonObject &body, Members &members, SearchRequest &request)
{
    const auto value = body.value("sort"_L1);
    if (value.isUndefined() || value.isNull())
        return;
    const auto sort = value.toObject();
    const auto key = sort.value("key"_L1).toString();
    if (key == "date"_L1)
        request.sortKey = SearchRequest::SortKey::Date;
    else if (key == "status"_L1)
        request.sortKey = SearchRequest::SortKey::Status;
    else if (key == "sku_id"_L1)
        request.sortKey = SearchRequest::SortKey::SkuId;
    else
        members.complain("sort"_L1, "has no known key"_L1);
    // `dir` is how it is described, `value` how the samples write it.
    const auto direction = sort.value("dir"_L1).toString(sort.value("value"_L1).toString(u"desc"_s));
    request.descending = direction != "asc"_L1;
    if (request.descending && direction != "desc"_L1 && direction != "des"_L1)
        members.complain("sort"_L1, "has no known direction"_L1);
}

} // namespace

ReadSearch readSearch(const QJsonObject &body, Release release)
{
    Members members(body);
    SearchRequest request;
    request.start = members.count("start"_L1).value_or(0);
    request.limit = members.count("limit"_L1);
    readSort(body, members, request);
    request.allocationStatuses = members.texts("line_item_allocation_statuses"_L1);
    request.since = members.date("start_date"_L1, release);
    request.until = members.date("end_date"_L1, release);
    if (release == Release::Timpanogos) {
        request.designations = members.texts("line_item_designation"_L1);
        request.descriptionTerm = members.text("term"_L1).trimmed();
        request.purchaseOrderNumber = members.text("po_number"_L1);
        request.sentToSupplier = members.boolean("sent_to_supplier"_L1);
        request.organisationUuids = members.texts("org_uuids"_L1);
    } else {
        request.identifierTerm = members.text("search_term"_L1).trimmed();
        if (request.identifierTerm.isEmpty())
            request.identifierTerm = members.text("term"_L1).trimmed();
    }
    return {request, members.complaint()};
}

Window windowOf(qint64 start, std::optional<qint64> limit, Paging paging, int pageMax)
{
    if (!limit)
        return {start, pageMax};
    qint64 count = 0;
    switch (paging) {
    case Paging::Count:
        count = *limit;
        break;
    case Paging::Exclusive:
        count = *limit - start;
        break;
    case Paging::Inclusive:
        count = *limit - start + 1;
        break;
    }
    return {start, std::clamp<qint64>(count, 0, pageMax)};
}

} // namespace Rescind::Sandbox
