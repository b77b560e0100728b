// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/generalpage.h"

#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace Rescind {

namespace {

PlainLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, PlainLabel::Look::Muted, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

GeneralPage::GeneralPage(PreferencesStore &store, QWidget *parent)
    : PreferencesPage(store, parent)
    , m_undo(new QSpinBox(this))
    , m_retention(new QSpinBox(this))
    , m_notifies(new QCheckBox(tr("&Tell me on the desktop while I don't look at the window"), this))
    , m_tray(new QCheckBox(tr("Show an &icon in the tray, with the number of what is new"), this))
{
    connect(m_notifies, &QCheckBox::toggled, this,
            [this](bool isOn) { change([isOn](Preferences &value) { value.notifies = isOn; }); });
    connect(m_tray, &QCheckBox::toggled, this,
            [this](bool isOn) { change([isOn](Preferences &value) { value.showsTrayIcon = isOn; }); });
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    m_tray->setEnabled(hasTray);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::normal);
    layout->addWidget(makeNumbers());
    layout->addSpacing(Space::wide);
    layout->addWidget(new PlainLabel(tr("Notifications"), PlainLabel::Look::Strong, this));
    layout->addWidget(m_notifies);
    layout->addWidget(m_tray);
    layout->addWidget(explanation(
        tr("They say how many requests, answers and reminders there are, never whose. Everything they tell is in the "
           "window as well.")
            + (hasTray ? QString()
                       : u'\n' + tr("This desktop has no tray, so there is neither an icon nor a notification.")),
        this));
    layout->addStretch(1);
    GeneralPage::present(store.value());
}

QWidget *GeneralPage::makeNumbers()
{
    auto *numbers = new QWidget(this);
    auto *form = new QFormLayout(numbers);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::wide);
    form->setVerticalSpacing(Space::normal);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](QSpinBox &field, const QString &name, const QString &text) {
        auto *label = new PlainLabel(name, PlainLabel::Look::Body, numbers);
        label->setBuddy(&field);
        field.setAccessibleName(QString(name).remove(u'&'));
        field.setKeyboardTracking(false);
        field.setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        form->addRow(label, &field);
        form->addRow(explanation(text, numbers));
    };
    m_undo->setRange(0, static_cast<int>(Preferences::longestUndo.count()));
    m_undo->setSuffix(tr(" s", "seconds"));
    m_undo->setSpecialValueText(tr("no undo"));
    add(*m_undo, tr("Time to &undo"),
        tr("So long a deed waits before it leaves, and can be taken back. What waits already is not affected."));
    m_retention->setRange(0, static_cast<int>(Preferences::longestRetention.count()));
    m_retention->setSuffix(tr(" days"));
    m_retention->setSpecialValueText(tr("all orders"));
    add(*m_retention, tr("&Keep orders made within"),
        tr("Older ones are neither read nor kept on this computer. Those that are kept go after the next refresh."));
    connect(m_undo, &QSpinBox::valueChanged, this, [this](int seconds) {
        change([seconds](Preferences &value) { value.undoWindow = std::chrono::seconds(seconds); });
    });
    connect(m_retention, &QSpinBox::valueChanged, this,
            [this](int days) { change([days](Preferences &value) { value.retention = std::chrono::days(days); }); });
    return numbers;
}

QString GeneralPage::title() const
{
    return tr("General");
}

void GeneralPage::present(const Preferences &value)
{
    const QSignalBlocker blockers[]
        = {QSignalBlocker(m_undo), QSignalBlocker(m_retention), QSignalBlocker(m_notifies), QSignalBlocker(m_tray)};
    m_undo->setValue(static_cast<int>(value.undoWindow.count()));
    m_retention->setValue(static_cast<int>(value.retention.count()));
    m_notifies->setChecked(value.notifies);
    m_tray->setChecked(value.showsTrayIcon);
}

void GeneralPage::reset(Preferences &value) const
{
    const Preferences usual;
    value.undoWindow = usual.undoWindow;
    value.retention = usual.retention;
    value.notifies = usual.notifies;
    value.showsTrayIcon = usual.showsTrayIcon;
}

} // namespace Rescind
