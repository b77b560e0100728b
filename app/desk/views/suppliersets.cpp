// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/suppliersets.h"

#include "app/cache/foldedtext.h"
#include "app/domain/cancellation.h"

#include <algorithm>

namespace Rescind {

namespace {

/// A set's member: its supplier's place, and whether it is asked in the lowest bit.
constexpr quint32 askedBit = 1;

std::string folded(const QString &text)
{
    auto utf8 = FoldedText(text).utf8();
    return utf8.substr(0, utf8.find('\0'));
}

/// What tells suppliers apart: the uuid, or the name where there is none.
QString identityOf(const Supplier &supplier)
{
    return supplier.uuid.isEmpty() ? supplier.name : supplier.uuid.toLower();
}

} // namespace

struct SupplierSets::Data : QSharedData
{
    struct Known
    {
        Supplier supplier;
        std::string name; ///< folded
    };

    std::vector<Known> suppliers;
    QHash<QString, quint32> places; ///< in suppliers, by identity
    std::vector<quint32> members;   ///< of all sets, one behind the other
    std::vector<quint32> ends;      ///< of each set's members
    std::vector<std::string> texts; ///< by set
    QHash<QByteArray, Id> ids;      ///< by members
};

QList<OrderSupplier> OrderSupplier::of(const Order &order)
{
    QList<OrderSupplier> all;
    for (const auto &line : order.lineItems) {
        if (line.supplier.uuid.isEmpty() && line.supplier.name.isEmpty())
            continue;
        const bool isAsked = cancellationState(line) == CancellationState::Requested;
        const auto known = std::find_if(all.begin(), all.end(), [&line](const OrderSupplier &one) {
            return identityOf(one.supplier) == identityOf(line.supplier);
        });
        if (known == all.end())
            all.append({line.supplier, isAsked});
        else
            known->isAsked = known->isAsked || isAsked;
    }
    return all;
}

SupplierSets::SupplierSets()
    : d(new Data)
{
    d->ends.push_back(0);
    d->texts.emplace_back();
}

SupplierSets::SupplierSets(const SupplierSets &) = default;
SupplierSets &SupplierSets::operator=(const SupplierSets &) = default;
SupplierSets::~SupplierSets() = default;

quint32 SupplierSets::memberOf(const OrderSupplier &supplier)
{
    const auto identity = identityOf(supplier.supplier);
    const auto known = std::as_const(d)->places.constFind(identity);
    auto place = static_cast<quint32>(std::as_const(d)->suppliers.size());
    if (known != std::as_const(d)->places.cend()) {
        place = *known;
    } else {
        // A name is kept as it was first told: orders are sorted by it.
        const auto &name = supplier.supplier.name.isEmpty() ? supplier.supplier.uuid : supplier.supplier.name;
        d->places.insert(identity, place);
        d->suppliers.push_back({{supplier.supplier.uuid, name}, folded(name)});
    }
    return (place << 1U) | (supplier.isAsked ? askedBit : 0);
}

SupplierSets::Id SupplierSets::put(const QList<OrderSupplier> &suppliers)
{
    if (suppliers.isEmpty())
        return unknown;
    std::vector<quint32> members;
    for (const auto &supplier : suppliers)
        members.push_back(memberOf(supplier));
    const auto &known = std::as_const(d)->suppliers;
    std::sort(members.begin(), members.end(), [&known](quint32 left, quint32 right) {
        const auto compared = known[left >> 1U].name.compare(known[right >> 1U].name);
        return compared != 0 ? compared < 0 : left < right;
    });
    const QByteArray key(reinterpret_cast<const char *>(members.data()),
                         static_cast<qsizetype>(members.size() * sizeof(quint32)));
    if (const auto id = std::as_const(d)->ids.value(key, unknown); id != unknown)
        return id;
    if (count() == end)
        return unknown;
    std::string text;
    for (const auto member : members)
        text += (text.empty() ? "" : ", ") + known[member >> 1U].name;
    const auto id = count();
    d->ids.insert(key, id);
    d->members.insert(d->members.end(), members.cbegin(), members.cend());
    d->ends.push_back(static_cast<quint32>(d->members.size()));
    d->texts.push_back(std::move(text));
    return id;
}

SupplierSets::Id SupplierSets::count() const
{
    return static_cast<Id>(d->ends.size());
}

std::span<const quint32> SupplierSets::members(Id id) const
{
    if (id == unknown)
        return {};
    const auto begin = d->ends[id - 1];
    return std::span(d->members).subspan(begin, d->ends[id] - begin);
}

QStringList SupplierSets::names(Id id) const
{
    QStringList names;
    for (const auto member : members(id))
        names << d->suppliers[member >> 1U].supplier.name;
    return names;
}

QStringList SupplierSets::uuids(Id id) const
{
    QStringList uuids;
    for (const auto member : members(id))
        uuids << d->suppliers[member >> 1U].supplier.uuid;
    return uuids;
}

std::string_view SupplierSets::sortText(Id id) const
{
    return d->texts[id];
}

bool SupplierSets::isNamed(Id id, std::string_view part) const
{
    const auto all = members(id);
    return std::any_of(all.begin(), all.end(), [this, part](quint32 member) {
        const auto &known = d->suppliers[member >> 1U];
        return known.name.find(part) != std::string::npos
               || known.supplier.uuid.compare(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())),
                                              Qt::CaseInsensitive)
                      == 0;
    });
}

bool SupplierSets::isAskedOf(Id id, const QString &supplierUuid) const
{
    const auto all = members(id);
    return std::any_of(all.begin(), all.end(), [this, &supplierUuid](quint32 member) {
        return (member & askedBit) != 0
               && d->suppliers[member >> 1U].supplier.uuid.compare(supplierUuid, Qt::CaseInsensitive) == 0;
    });
}

QList<Supplier> SupplierSets::suppliers() const
{
    auto known = d->suppliers;
    std::sort(known.begin(), known.end(), [](const auto &left, const auto &right) { return left.name < right.name; });
    QList<Supplier> all;
    for (const auto &one : known)
        all << one.supplier;
    return all;
}

std::size_t SupplierSets::memory() const
{
    std::size_t bytes = (d->members.capacity() + d->ends.capacity()) * sizeof(quint32);
    for (const auto &text : d->texts)
        bytes += sizeof(text) + text.capacity();
    return bytes + d->ids.size() * 64 + d->suppliers.size() * 256;
}

} // namespace Rescind
