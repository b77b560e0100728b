// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/putoffdialog.h"

#include "app/domain/visibletext.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/keeping/whentext.h"
#include "ui/models/timetext.h"
#include "ui/style/theme.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours suggestedDelay{2};

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::PutOffDialog)
};

QString choiceText(const PutOffTime &time)
{
    const auto clock = clockTime(time.until, time.until);
    switch (time.kind) {
    case PutOffTime::Kind::InOneHour:
        return ChoiceText::tr("In one hour, at %1").arg(clock);
    case PutOffTime::Kind::LaterToday:
        return ChoiceText::tr("Later today, at %1").arg(clock);
    case PutOffTime::Kind::Tomorrow:
        return ChoiceText::tr("Tomorrow at %1").arg(clock);
    case PutOffTime::Kind::NextWeek:
        return ChoiceText::tr("Monday at %1").arg(clock);
    }
    Q_UNREACHABLE();
}

QString titleFor(const PutOffDialog::Subject &subject)
{
    if (subject.orders == 1 && !subject.purchaseOrderNumber.isEmpty())
        return ChoiceText::tr("Put off PO %1 until…").arg(isolatedText(subject.purchaseOrderNumber, 60));
    return ChoiceText::tr("Put off %Ln order(s) until…", nullptr, subject.orders);
}

} // namespace

PutOffDialog::PutOffDialog(const Subject &subject, const WorkingHours &hours, QWidget *parent)
    : QDialog(parent)
    , m_line(new QCheckBox(this))
    , m_other(new QDateTimeEdit(this))
    , m_chooseOther(new QPushButton(tr("Put off until &then"), this))
    , m_hint(new PlainLabel({}, PlainLabel::Look::Muted, this))
{
    setObjectName(u"putOffDialog"_s);
    setWindowTitle(tr("Put off"));
    auto *heading = new PlainLabel(titleFor(subject), PlainLabel::Look::Heading, this);
    heading->setWordWrap(true);
    auto *explanation
        = new PlainLabel(tr("You are reminded then. Nothing is sent, and nobody else learns of it. Times are those of "
                            "%1 (%2).",
                            "a time zone's name and its abbreviation")
                             .arg(QString::fromLatin1(personsZone().id()), zoneName()),
                         PlainLabel::Look::Muted, this);
    explanation->setWordWrap(true);
    m_line->setText(
        tr("Only the &line: %1").arg(visibleText(subject.line, TextLines::Single, 40).replace(u'&', u"&&"_s)));
    m_line->setChecked(subject.prefersLine);
    m_line->setVisible(!subject.line.isEmpty());

    auto *buttons = new QDialogButtonBox(this);
    if (subject.until.isValid()) {
        auto *back = buttons->addButton(tr("&Bring it back now"), QDialogButtonBox::ResetRole);
        setPlainToolTip(*back, tr("It is put off until %1").arg(whenText(subject.until)));
        connect(back, &QPushButton::clicked, this, [this] {
            Q_EMIT takenBack();
            accept();
        });
    }
    buttons->addButton(subject.until.isValid() ? tr("Leave it as it is") : tr("Don't put off"),
                       QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::wide);
    layout->addWidget(heading);
    if (subject.until.isValid()) {
        auto *now = new PlainLabel(tr("It is put off until %1.").arg(whenText(subject.until)), PlainLabel::Look::Strong,
                                   this);
        now->setWordWrap(true);
        layout->addWidget(now);
    }
    layout->addWidget(m_line);
    layout->addWidget(makeChoices(hours));
    layout->addWidget(makeOther());
    layout->addWidget(explanation);
    layout->addWidget(buttons);
    setMinimumWidth(400);
    typedChanged();
}

bool PutOffDialog::isForLine() const
{
    return m_line->isChecked() && m_line->isVisibleTo(this);
}

/// A button for each, with the time it means, under the digit keys.
QWidget *PutOffDialog::makeChoices(const WorkingHours &hours)
{
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    const auto times = putOffTimes(QDateTime::currentDateTimeUtc(), hours, personsZone());
    int number = 0;
    for (const auto &time : times) {
        ++number;
        const auto text = choiceText(time);
        auto *button = new QPushButton(u"&%1   %2"_s.arg(number).arg(text), choices);
        button->setAccessibleName(text);
        button->setShortcut(QKeySequence(Qt::Key_0 + number));
        setPlainToolTip(*button, tr("%1 (key %2)").arg(fullDateTime(time.until)).arg(number));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, until = time.until] { choose(until); });
        layout->addWidget(button);
        if (!m_first)
            m_first = button;
    }
    return choices;
}

QWidget *PutOffDialog::makeOther()
{
    auto *other = new QWidget(this);
    auto *label = new PlainLabel(tr("&Another time"), PlainLabel::Look::Body, other);
    label->setBuddy(m_other);
    m_other->setAccessibleName(tr("Another time"));
    m_other->setCalendarPopup(true);
    m_other->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u"  "_s
                              + QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    m_other->setTimeSpec(Qt::UTC); // it shows what it is given: the zone is ours to know
    const auto later = QDateTime::currentDateTimeUtc()
                           .addSecs(std::chrono::seconds(suggestedDelay).count())
                           .toTimeZone(personsZone());
    m_other->setDateTime(QDateTime(later.date(), QTime(later.time().hour(), 0), Qt::UTC));
    m_chooseOther->setAutoDefault(false);
    connect(m_other, &QDateTimeEdit::dateTimeChanged, this, &PutOffDialog::typedChanged);
    connect(m_chooseOther, &QPushButton::clicked, this, [this] { choose(typed()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    row->addWidget(m_other, 1);
    row->addWidget(m_chooseOther);
    auto *layout = new QVBoxLayout(other);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    return other;
}

/// What the clocks of the person's zone show then.
QDateTime PutOffDialog::typed() const
{
    return QDateTime(m_other->date(), m_other->time(), personsZone()).toUTC();
}

void PutOffDialog::typedChanged()
{
    const bool isLater = typed() > QDateTime::currentDateTimeUtc();
    m_chooseOther->setEnabled(isLater);
    m_hint->setText(isLater ? tr("That is %1.").arg(whenText(typed())) : tr("That time has passed."));
}

void PutOffDialog::choose(const QDateTime &until)
{
    if (until <= QDateTime::currentDateTimeUtc()) {
        typedChanged();
        return;
    }
    Q_EMIT chosen(until);
    accept();
}

void PutOffDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    fitToContent(*this);
    if (m_first)
        m_first->setFocus();
}

bool PutOffDialog::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
