// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/keeping.h"

#include "app/desk/preferences.h"
#include "ui/commands/commands.h"
#include "ui/keeping/attention.h"
#include "ui/keeping/letterdialog.h"
#include "ui/keeping/putoffdialog.h"
#include "ui/keeping/reminderbars.h"
#include "ui/keeping/whentext.h"
#include "ui/panes/orderpane.h"
#include "ui/panes/orderspane.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

#include <memory>
#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

/// Orders whose names are read in one go.
constexpr std::size_t mostAtOnce = 10'000;

void offer(QAction &action, const QString &whyNot)
{
    Commands::offer(action, whyNot.isEmpty(), whyNot);
}

} // namespace

Keeping::Keeping(const Place &place)
    : QObject(&place.window)
    , m_place(place)
    , m_preferences(new PreferencesStore({}, this))
    , m_bars(new ReminderBars(&place.window, place.messages, place.orderPage))
    , m_attention(new Attention(place.window, place.messages, *m_preferences))
    , m_putOff(new QAction(tr("Put o&ff…"), this))
    , m_bringBack(new QAction(tr("&Bring back what was put off"), this))
    , m_remind(new QAction(tr("Re&mind the supplier…"), this))
    , m_tell(new QAction(tr("Tell the c&ustomer…"), this))
{
    makeActions();
    connect(&place.orders, &OrdersPane::selectionChanged, this, [this](int count) {
        m_selected = count;
        updateActions();
    });
    connect(&place.order, &OrderPane::offersChanged, this, [this] {
        m_bars->setOrder(m_place.order.order());
        updateActions();
    });
    connect(m_bars, &ReminderBars::orderWanted, this, &Keeping::showOrder);
    connect(m_attention, &Attention::orderWanted, this, &Keeping::showOrder);
    connect(m_attention, &Attention::countChanged, this, &Keeping::newsCounted);
    connect(m_bars, &ReminderBars::changeWanted, this, &Keeping::putOff);
    // A machine that slept is woken by somebody who looks at the window.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_workspace)
            m_workspace->reminders().check();
    });
}

Keeping::~Keeping() = default;

void Keeping::makeActions()
{
    m_putOff->setObjectName(u"putOff"_s);
    m_putOff->setShortcut(Qt::Key_S);
    m_bringBack->setObjectName(u"bringBack"_s);
    connect(m_putOff, &QAction::triggered, this, &Keeping::putOff);
    connect(m_bringBack, &QAction::triggered, this, &Keeping::bringBack);
    m_remind->setObjectName(u"remind"_s);
    m_remind->setShortcut(Qt::Key_E);
    m_tell->setObjectName(u"tell"_s);
    m_tell->setShortcut(Qt::SHIFT | Qt::Key_E);
    connect(m_remind, &QAction::triggered, this, [this] { write(LetterKind::RemindSupplier); });
    connect(m_tell, &QAction::triggered, this, [this] { write(LetterKind::TellCustomer); });
    auto *preferences = new QAction(tr("&Preferences…"), this);
    preferences->setObjectName(u"preferences"_s);
    preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &Keeping::showPreferences);
    m_place.accountMenu.insertAction(m_place.accountMenu.actions().constLast(), preferences); // before "Quit"
    m_place.orderMenu.addSeparator();
    const QList<QAction *> actions{m_putOff, m_bringBack, m_remind, m_tell};
    for (auto *action : actions) {
        action->setAutoRepeat(false);
        m_place.orderMenu.addAction(action);
    }
    m_place.orders.addOrderActions(actions);
    m_place.order.addLineActions(actions);
    updateActions();
}

void Keeping::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->reminders().disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(&workspace->reminders(), &Reminders::changed, this, &Keeping::updateActions);
    m_bars->setWorkspace(workspace);
    m_attention->setWorkspace(workspace);
    updateActions();
}

void Keeping::setPreferences(PreferencesStore &preferences)
{
    m_preferences->disconnect(this);
    m_preferences = &preferences;
    connect(&preferences, &PreferencesStore::changed, this, &Keeping::overdueRulesChanged);
    Q_EMIT overdueRulesChanged();
    m_attention->setPreferences(preferences);
}

void Keeping::addPreferencesPage(const QString &title, const std::function<QWidget *(QWidget *parent)> &make)
{
    m_pages.append({title, make});
}

PreferencesDialog *Keeping::showPreferences()
{
    if (!m_preferencesDialog) {
        // Over the letter whose template is to be changed, if it is there.
        auto *parent = m_letter ? static_cast<QWidget *>(m_letter) : &m_place.window;
        m_preferencesDialog = new PreferencesDialog(*m_preferences, parent);
        m_preferencesDialog->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto &page : std::as_const(m_pages))
            m_preferencesDialog->addPage(page.title, page.make(m_preferencesDialog));
        m_preferencesDialog->open();
    }
    return m_preferencesDialog;
}

const Preferences &Keeping::preferences() const
{
    return m_preferences->value();
}

OverdueRules Keeping::overdueRules() const
{
    return m_preferences->value().overdueRules(personsZone());
}

QString Keeping::whyNoReminder() const
{
    const bool isSupplier = m_workspace && m_workspace->session().actor().role == ActorRole::Supplier;
    return isSupplier ? tr("Your account is a supplier's: there is nobody to remind.") : QString();
}

void Keeping::updateActions()
{
    const bool hasOrder = m_workspace && (!m_place.order.order().isEmpty() || m_selected > 0);
    const auto noOrder = m_workspace ? tr("No order is chosen.") : tr("Nobody is signed in.");
    offer(*m_putOff, hasOrder ? QString() : noOrder);
    const bool isPutOff = hasOrder && !m_workspace->reminders().all().isEmpty();
    offer(*m_bringBack, isPutOff ? QString() : hasOrder ? tr("Nothing is put off.") : noOrder);
    const bool areSeveral = m_selected > 1 && !isInOrderPane();
    const auto notOne = !hasOrder ? noOrder : areSeveral ? tr("Choose one order.") : QString();
    offer(*m_remind, notOne.isEmpty() ? whyNoReminder() : notOne);
    offer(*m_tell, notOne);
}

bool Keeping::isInOrderPane() const
{
    const auto *focused = QApplication::focusWidget();
    return focused && m_place.order.isAncestorOf(focused);
}

void Keeping::withSelected(const std::function<void(const QList<CachedOrder> &)> &then)
{
    if (!m_workspace || m_isReading)
        return;
    auto rows = m_place.orders.selectedRows();
    const auto shown = m_place.order.order();
    auto &book = m_workspace->book();
    // What is shown need not be selected: a filter may hide it, and several may be selected beside it.
    if (!shown.isEmpty() && (rows.empty() || isInOrderPane()))
        rows = {book.rowOf(shown)};
    if (rows.size() > mostAtOnce)
        say(tr("That is done for at most %Ln orders at once.", nullptr, static_cast<int>(mostAtOnce)));
    if (rows.empty() || rows.size() > mostAtOnce)
        return;
    m_isReading = true;
    const auto orders = std::make_shared<QList<CachedOrder>>();
    book.read(rows, this, [this, orders, then](const QList<CachedOrder> &some) {
        *orders += some;
        if (!some.isEmpty())
            return;
        m_isReading = false;
        if (!orders->isEmpty())
            then(*orders);
    });
}

void Keeping::putOff()
{
    if (m_dialog)
        return;
    const auto line = m_place.order.currentLine();
    const bool isInOrder = isInOrderPane();
    withSelected([this, line, isInOrder](const QList<CachedOrder> &orders) { askUntilWhen(orders, line, isInOrder); });
}

void Keeping::askUntilWhen(const QList<CachedOrder> &orders, const QString &lineItemUuid, bool prefersLine)
{
    if (!m_workspace || m_dialog)
        return;
    const auto &first = orders.constFirst().order;
    const auto *line = orders.size() == 1 ? first.lineItem(lineItemUuid) : nullptr;
    PutOffDialog::Subject subject;
    subject.orders = static_cast<int>(orders.size());
    if (orders.size() == 1) {
        subject.purchaseOrderNumber = first.purchaseOrderNumber;
        subject.until = m_workspace->reminders().until(first.uuid);
    }
    // The only line of an order is the order.
    if (line && first.lineItems.size() > 1) {
        subject.line = displayName(*line);
        subject.prefersLine = prefersLine;
        const auto until = m_workspace->reminders().until(first.uuid, line->uuid);
        subject.until = subject.until.isValid() ? subject.until : until;
    }
    QStringList uuids;
    for (const auto &one : orders)
        uuids << one.order.uuid;
    m_dialog = new PutOffDialog(subject, m_preferences->value().hours, &m_place.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PutOffDialog::chosen, m_workspace, [this, uuids, lineItemUuid](const QDateTime &until) {
        QList<PutOff> things;
        for (const auto &uuid : uuids)
            things.append({uuid, m_dialog->isForLine() ? lineItemUuid : QString(), until});
        m_workspace->reminders().putOff(things);
        say(tr("Put off until %1.").arg(whenText(until)));
    });
    connect(m_dialog, &PutOffDialog::takenBack, m_workspace, [this, uuids] {
        m_workspace->reminders().takeBack(uuids);
        say(tr("Brought back."));
    });
    m_dialog->open();
}

void Keeping::bringBack()
{
    withSelected([this](const QList<CachedOrder> &orders) {
        const auto before = m_workspace->reminders().all().size();
        QStringList uuids;
        for (const auto &one : orders)
            uuids << one.order.uuid;
        m_workspace->reminders().takeBack(uuids);
        const bool wasPutOff = m_workspace->reminders().all().size() != before;
        say(wasPutOff ? tr("Brought back.") : tr("What is selected was not put off."));
    });
}

void Keeping::write(LetterKind kind)
{
    if (m_letter)
        return;
    withSelected([this, kind](const QList<CachedOrder> &orders) {
        if (orders.size() == 1)
            showLetter(kind, orders.constFirst());
    });
}

void Keeping::showLetter(LetterKind kind, const CachedOrder &order)
{
    if (!m_workspace || m_letter)
        return;
    const LetterDialog::Subject subject{kind, order.order, order.asOf, m_workspace->runner().ourRequests()};
    m_letter = new LetterDialog(subject, *m_preferences, &m_place.window);
    m_letter->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_letter, &LetterDialog::editTextsRequested, this, [this, kind] {
        const QString id = kind == LetterKind::RemindSupplier ? TextBook::remindId : TextBook::tellId;
        showPreferences()->showText(m_preferences->value().languageOfLetters(), id);
    });
    connect(m_letter, &LetterDialog::copied, this, [this] { say(tr("The text was copied.")); });
    m_letter->open();
}

void Keeping::showOrder(const QString &orderUuid)
{
    if (m_workspace && m_workspace->book().rowOf(orderUuid) == 0)
        m_workspace->lookUp(orderUuid);
    m_place.orders.choose(orderUuid);
}

void Keeping::say(const QString &text)
{
    constexpr int shownFor = 4000;
    m_place.window.statusBar()->showMessage(text, shownFor);
}

} // namespace Rescind
