// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/workinghourspage.h"

#include "app/domain/visibletext.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Rescind {

namespace {

void dressHours(QSpinBox &field, const QString &accessibleName)
{
    field.setRange(1, static_cast<int>(Preferences::longestLimit.count()));
    field.setSuffix(WorkingHoursPage::tr(" working hours"));
    field.setAccessibleName(accessibleName);
    field.setKeyboardTracking(false);
    field.setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

/// A field and its label, which stay together where rows wrap.
QWidget *beside(QWidget *label, QWidget *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

} // namespace

WorkingHoursPage::WorkingHoursPage(PreferencesStore &store, QWidget *parent)
    : PreferencesPage(store, parent)
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_overdue(new QSpinBox(this))
    , m_hint(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_suppliersPlace(new QVBoxLayout)
{
    m_hint->setWordWrap(true);
    dressHours(*m_overdue, tr("Overdue after, in working hours"));
    connect(m_overdue, &QSpinBox::valueChanged, this, [this](int hours) {
        change([hours](Preferences &value) { value.overdueAfter = std::chrono::hours(hours); });
    });
    auto *overdueLabel = new PlainLabel(tr("An answer is &overdue after"), PlainLabel::Look::Body, this);
    overdueLabel->setBuddy(m_overdue);
    auto *overdue = new FlowLayout(Space::normal);
    overdue->addWidget(beside(overdueLabel, m_overdue, this));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::normal);
    layout->addWidget(new PlainLabel(tr("Working days"), PlainLabel::Look::Strong, this));
    layout->addWidget(makeDays());
    layout->addWidget(makeTimes());
    layout->addWidget(m_hint);
    layout->addSpacing(Space::wide);
    layout->addWidget(new PlainLabel(tr("Overdue answers"), PlainLabel::Look::Strong, this));
    layout->addLayout(overdue);
    layout->addLayout(m_suppliersPlace);
    layout->addStretch(1);
    WorkingHoursPage::present(store.value());
}

QWidget *WorkingHoursPage::makeDays()
{
    auto *days = new QWidget(this);
    auto *layout = new FlowLayout(Space::normal, days);
    const QLocale locale;
    const int first = locale.firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7;
        auto *box = new QCheckBox(locale.standaloneDayName(day + 1), days);
        m_days[static_cast<std::size_t>(day)] = box;
        connect(box, &QCheckBox::toggled, this, &WorkingHoursPage::hoursChanged);
        layout->addWidget(box);
    }
    return days;
}

QWidget *WorkingHoursPage::makeTimes()
{
    auto *times = new QWidget(this);
    auto *layout = new FlowLayout(Space::normal, times);
    const auto add = [&](QTimeEdit &field, const QString &name) {
        auto *label = new PlainLabel(name, PlainLabel::Look::Body, times);
        label->setBuddy(&field);
        field.setAccessibleName(QString(name).remove(u'&'));
        field.setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
        field.setKeyboardTracking(false);
        layout->addWidget(beside(label, &field, times));
        connect(&field, &QTimeEdit::timeChanged, this, &WorkingHoursPage::hoursChanged);
    };
    add(*m_from, tr("Work &begins at"));
    add(*m_to, tr("and &ends at"));
    return times;
}

void WorkingHoursPage::hoursChanged()
{
    change([this](Preferences &value) {
        for (std::size_t day = 0; day < m_days.size(); ++day)
            value.hours.days[day] = m_days[day]->isChecked();
        value.hours.from = m_from->time();
        value.hours.to = m_to->time();
    });
    tellHours();
}

void WorkingHoursPage::tellHours()
{
    const auto &hours = value().hours;
    if (hours.isEmpty())
        m_hint->setText(tr("Nobody works on any day: nothing ever becomes overdue."));
    else if (hours.from == hours.to)
        m_hint->setText(tr("Around the clock."));
    else if (hours.to < hours.from)
        m_hint->setText(tr("Until the next morning."));
    else
        m_hint->setText(tr("Times are those of your time zone. “Tomorrow” and “Monday” are when work begins."));
}

QString WorkingHoursPage::title() const
{
    return tr("Working hours");
}

void WorkingHoursPage::present(const Preferences &value)
{
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const QSignalBlocker blocker(m_days[day]);
        m_days[day]->setChecked(value.hours.days[day]);
    }
    const QSignalBlocker blockers[] = {QSignalBlocker(m_from), QSignalBlocker(m_to), QSignalBlocker(m_overdue)};
    m_from->setTime(value.hours.from);
    m_to->setTime(value.hours.to);
    m_overdue->setValue(static_cast<int>(value.overdueAfter.count()));
    tellHours();
    presentSuppliers(value);
}

/// A row for each supplier with a time of its own.
void WorkingHoursPage::presentSuppliers(const Preferences &value)
{
    if (m_suppliers && m_shown == value.limits)
        return;
    m_shown = value.limits;
    if (m_suppliers)
        m_suppliers->deleteLater();
    m_suppliers = new QWidget(this);
    auto *rows = new QGridLayout(m_suppliers);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setColumnStretch(0, 1);
    int row = 0;
    for (const auto &limit : value.limits) {
        const auto name = visibleText(limit.name.isEmpty() ? limit.uuid : limit.name, TextLines::Single, 60);
        auto *label = new PlainLabel(name, PlainLabel::Look::Body, m_suppliers);
        label->setElides(true);
        auto *hours = new QSpinBox(m_suppliers);
        dressHours(*hours, tr("Overdue after, in working hours: %1", "a supplier").arg(name));
        hours->setValue(static_cast<int>(limit.limit.count()));
        connect(hours, &QSpinBox::valueChanged, this, [this, limit](int number) {
            change([&](Preferences &changed) {
                for (auto &one : changed.limits) {
                    if (one.uuid == limit.uuid)
                        one.limit = std::chrono::hours(number);
                }
                m_shown = changed.limits; // it is shown already
            });
        });
        auto *remove = new QPushButton(tr("As usual"), m_suppliers);
        remove->setAccessibleName(tr("As usual: %1", "a supplier").arg(name));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this, uuid = limit.uuid] {
            change([&uuid](Preferences &changed) { changed.removeLimit(uuid); });
            presentSuppliers(this->value());
        });
        rows->addWidget(label, row, 0);
        rows->addWidget(hours, row, 1);
        rows->addWidget(remove, row, 2);
        ++row;
    }
    auto *hint
        = new PlainLabel(value.limits.isEmpty()
                             ? tr("A supplier gets a time of its own where you remind it: Order, Remind the supplier.")
                             : tr("These suppliers have a time of their own. Others get one where you remind them."),
                         PlainLabel::Look::Muted, m_suppliers);
    hint->setWordWrap(true);
    rows->addWidget(hint, row, 0, 1, 3);
    m_suppliersPlace->addWidget(m_suppliers);
}

void WorkingHoursPage::reset(Preferences &value) const
{
    const Preferences usual;
    value.hours = usual.hours;
    value.overdueAfter = usual.overdueAfter;
    value.limits.clear();
}

} // namespace Rescind
