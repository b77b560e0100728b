// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audit/audit.h"

#include "tests/ui/audit/paintedtexts.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

namespace Rescind::Testing {
namespace {

using namespace Qt::StringLiterals;

constexpr double readable = 4.5;
constexpr double visible = 3.0;
constexpr int leastTarget = 24;

QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QStringList names{widget.accessibleName(), button ? button->text() : QString(), widget.objectName()};
    const auto named = std::find_if(names.cbegin(), names.cend(), [](const QString &name) { return !name.isEmpty(); });
    return QString::fromLatin1(widget.metaObject()->className())
           + u" “%1”"_s.arg(named == names.cend() ? u""_s : *named);
}

/// What is in the window and can be worked with now.
template <typename Widget> QList<Widget *> inUse(const QWidget &window)
{
    auto all = window.findChildren<Widget *>();
    all.removeIf([&window](const Widget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || widget->window() != &window
               || widget->visibleRegion().isEmpty();
    });
    return all;
}

/// The colour of which there is most, where shades of one count together.
QColor mostFrequent(const QImage &image, const QRect &place)
{
    constexpr QRgb shades = 0xfff0f0f0;
    QHash<QRgb, QPair<int, QRgb>> counts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const auto colour = image.pixel(x, y);
            auto &count = counts[colour & shades];
            count = {count.first + 1, colour};
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend(),
                                       [](const auto &one, const auto &other) { return one.first < other.first; });
    return most == counts.cend() ? QColor() : QColor::fromRgb(most->second);
}

/// Of a view, a menu or a row of tabs: whether what is at @p point of it is off.
bool isPartOff(QWidget &widget, const QPoint &point)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(widget.parentWidget()); view && view->viewport() == &widget) {
        const auto index = view->indexAt(point);
        return index.isValid() && !index.flags().testFlag(Qt::ItemIsEnabled);
    }
    const QAction *action = nullptr;
    if (auto *menu = qobject_cast<QMenu *>(&widget))
        action = menu->actionAt(point);
    else if (auto *bar = qobject_cast<QMenuBar *>(&widget))
        action = bar->actionAt(point);
    return action && !action->isEnabled();
}

bool isOffAt(QWidget &window, const QPoint &point)
{
    auto *widget = window.childAt(point);
    if (!widget)
        widget = &window;
    return !widget->isEnabled() || isPartOff(*widget, widget->mapFrom(&window, point));
}

bool isLarge(const QFont &font)
{
    const auto pixels = QFontInfo(font).pixelSize();
    return pixels >= 24 || (pixels >= 19 && font.weight() >= QFont::Bold);
}

QString rounded(double number)
{
    return QString::number(number, 'f', 2);
}

} // namespace

QStringList unreadableTexts(QWidget &window)
{
    const auto image = window.grab().toImage();
    QStringList wrong;
    const auto texts = textsPaintedBy(window);
    for (const auto &text : texts) {
        const auto place = text.place & image.rect();
        if (place.width() < 3 || place.height() < 3 || isOffAt(window, place.center()))
            continue;
        // A little around it as well: of a single letter there may be more ink than ground.
        const auto ground = mostFrequent(image, place.adjusted(-3, -2, 3, 2) & image.rect());
        const auto ink = Theme::mixed(text.ink, ground, text.ink.alphaF());
        const auto contrast = Theme::contrast(ink, ground);
        if (contrast < (isLarge(text.font) ? visible : readable))
            wrong << u"“%1” is %2 on %3: %4"_s.arg(text.text.left(40), ink.name(), ground.name(), rounded(contrast));
    }
    wrong.removeDuplicates();
    return wrong;
}

namespace {

/// The strongest contrast on the way from outside @p place over its left edge.
double edgeContrast(const QImage &image, const QRect &place)
{
    constexpr int way = 4;
    const auto y = place.center().y();
    const auto outside = QPoint(qMax(0, place.left() - 2), y);
    if (!image.rect().contains(outside))
        return 21;
    const auto around = image.pixelColor(outside);
    double strongest = 1;
    for (int x = place.left(); x <= qMin(place.left() + way, image.width() - 1); ++x)
        strongest = qMax(strongest, Theme::contrast(image.pixelColor(x, y), around));
    return strongest;
}

bool hasOutline(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QPushButton *>(&widget))
        return !button->isFlat();
    if (const auto *button = qobject_cast<const QToolButton *>(&widget))
        return !button->autoRaise() && !qobject_cast<QLineEdit *>(button->parentWidget());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->hasFrame();
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget)
           || qobject_cast<const QPlainTextEdit *>(&widget);
}

} // namespace

QStringList faintOutlines(QWidget &window)
{
    const auto image = window.grab().toImage();
    QStringList wrong;
    for (const auto *widget : inUse<QWidget>(window)) {
        if (!hasOutline(*widget))
            continue;
        auto place = placeIn(window, *widget);
        if (widget->layoutDirection() == Qt::RightToLeft)
            continue; // what is mirrored is measured where it is not
        if (const auto contrast = edgeContrast(image, place); contrast < visible)
            wrong << u"the outline of %1: %2"_s.arg(nameOf(*widget), rounded(contrast));
    }
    return wrong;
}

QStringList smallTargets(QWidget &window)
{
    QStringList wrong;
    const auto check = [&wrong](const QSize &size, const QString &name) {
        if (size.width() < leastTarget || size.height() < leastTarget)
            wrong << u"%1 is only %2 by %3"_s.arg(name).arg(size.width()).arg(size.height());
    };
    for (const auto *widget : inUse<QWidget>(window)) {
        // The crosses and lenses in fields are Qt's, and have keys that do the same.
        const bool isInField = qobject_cast<const QLineEdit *>(widget->parentWidget());
        const bool isTarget = (qobject_cast<const QAbstractButton *>(widget) && !isInField)
                              || qobject_cast<const QComboBox *>(widget)
                              || qobject_cast<const QAbstractSpinBox *>(widget)
                              || (qobject_cast<const QLineEdit *>(widget)
                                  && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()));
        if (isTarget)
            check(widget->size(), nameOf(*widget));
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                check(tabs->tabRect(i).size(), u"the tab “%1”"_s.arg(tabs->tabText(i)));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            const auto first = view->model()->index(0, 0, view->rootIndex());
            if (const auto place = view->visualRect(first); !place.isEmpty())
                check(place.size(), u"a row of %1"_s.arg(nameOf(*view)));
        }
    }
    const auto *menu = qobject_cast<QMenu *>(&window);
    const auto actions = menu ? menu->actions() : QList<QAction *>();
    for (auto *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            check(menu->actionGeometry(action).size(), u"“%1” of the menu"_s.arg(action->text()));
    }
    return wrong;
}

namespace {

QWidget *keyboardIn(const QWidget &window)
{
    auto *widget = QApplication::focusWidget();
    return widget && widget->window() == &window ? widget : nullptr;
}

/// Whether the eye comes to @p next before @p last, where it reads from left to right, or from right to left, and down.
bool isAgainstTheEye(QRect last, QRect next, bool isMirrored)
{
    if (isMirrored) {
        last.moveRight(-last.left());
        next.moveRight(-next.left());
    }
    const auto common = qMin(last.bottom(), next.bottom()) - qMax(last.top(), next.top());
    const bool isSameRow = 2 * common > qMin(last.height(), next.height());
    if (isSameRow)
        return next.right() < last.left();
    // Higher up is right where another column begins.
    return next.bottom() <= last.top() && next.left() <= last.right();
}

/// By Tab or Shift+Tab until it comes round; with @p wrong filled where it does not.
QList<QWidget *> goRound(QWidget &window, Qt::Key key, QStringList &wrong)
{
    constexpr int most = 200;
    QList<QWidget *> stops;
    // From where it all begins, so that coming round is no step back.
    if (auto *now = keyboardIn(window))
        now->clearFocus();
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    for (int i = 0; i < most; ++i) {
        auto *stop = keyboardIn(window);
        if (!stop) {
            wrong << u"the keyboard is nowhere after %1"_s.arg(stops.isEmpty() ? u"nothing"_s : nameOf(*stops.last()));
            return stops;
        }
        // Hours and minutes; the links of a page.
        const bool hasParts = qobject_cast<QDateTimeEdit *>(stop) || qobject_cast<QTextBrowser *>(stop);
        const bool isNextPart = !stops.isEmpty() && stop == stops.last() && hasParts;
        if (!isNextPart && !stops.isEmpty() && stop == stops.first())
            return stops;
        if (!isNextPart && stops.contains(stop)) {
            wrong << u"the keyboard comes back to %1 and not to where it began"_s.arg(nameOf(*stop));
            return stops;
        }
        if (!isNextPart)
            stops << stop;
        QTest::keyClick(window.windowHandle(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return stops;
}

bool isComeTo(const QWidget &widget, const QList<QWidget *> &stops)
{
    if (std::any_of(stops.cbegin(), stops.cend(), [&widget](const QWidget *stop) {
            return stop == &widget || stop == widget.focusProxy() || stop->focusProxy() == &widget;
        }))
        return true;
    // Arrow keys go on from the one that is chosen.
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return radio && std::any_of(stops.cbegin(), stops.cend(), [radio](const QWidget *stop) {
               return qobject_cast<const QRadioButton *>(stop) && stop->parentWidget() == radio->parentWidget();
           });
}

bool isControl(const QWidget &widget)
{
    // The cross in a field has keys that do the same, and a dialog scrolls as the keyboard goes through it.
    const bool isPart
        = qobject_cast<QLineEdit *>(widget.parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget.parentWidget())
          || qobject_cast<QTabBar *>(widget.parentWidget()) || qobject_cast<QMenuBar *>(widget.parentWidget());
    const auto *proxy = widget.focusProxy();
    const bool handsOn = proxy && !(proxy->focusPolicy() & Qt::TabFocus);
    return !isPart && !handsOn
           && ((widget.focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton *>(&widget));
}

} // namespace

QStringList keyboardProblems(QWidget &window)
{
    QStringList wrong;
    auto *began = keyboardIn(window);
    const auto stops = goRound(window, Qt::Key_Tab, wrong);
    if (!wrong.isEmpty())
        return wrong;
    const bool isMirrored = window.layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        stops[i]->setFocus(Qt::TabFocusReason); // what scrolls is where the eye sees it then
        if (isAgainstTheEye(placeIn(window, *stops[i - 1]), placeIn(window, *stops[i]), isMirrored))
            wrong << u"from %1 the keyboard goes back to %2"_s.arg(nameOf(*stops[i - 1]), nameOf(*stops[i]));
    }
    for (const auto *widget : inUse<QWidget>(window)) {
        if (isControl(*widget) && !isComeTo(*widget, stops))
            wrong << u"the keyboard does not come to %1"_s.arg(nameOf(*widget));
    }
    const auto back = goRound(window, Qt::Key_Backtab, wrong);
    if (wrong.isEmpty() && back.size() != stops.size())
        wrong << u"%1 controls forwards, %2 backwards"_s.arg(stops.size()).arg(back.size());
    if (began)
        began->setFocus();
    return wrong;
}

QStringList unseenFocus(QWidget &window)
{
    constexpr int least = 20;
    QStringList wrong;
    auto *began = keyboardIn(window);
    QStringList ignored;
    const auto stops = goRound(window, Qt::Key_Tab, ignored);
    for (auto *stop : stops) {
        stop->setFocus(Qt::TabFocusReason);
        const auto place = placeIn(window, *stop).adjusted(-3, -3, 3, 3) & window.rect();
        const auto with = window.grab(place).toImage();
        stop->clearFocus();
        const auto without = window.grab(place).toImage();
        int differing = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                const auto one = with.pixel(x, y);
                const auto other = without.pixel(x, y);
                if (one != other && Theme::contrast(QColor::fromRgb(one), QColor::fromRgb(other)) >= visible)
                    ++differing;
            }
        }
        if (differing < least)
            wrong << u"%1 looks the same without the keyboard (%2 pixels differ)"_s.arg(nameOf(*stop)).arg(differing);
    }
    if (began)
        began->setFocus();
    return wrong;
}

namespace {

/// As desktops have it: black, white, yellow.
QPalette highContrast()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::ToolTipBase})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

} // namespace

QStringList auditOf(QWidget &window)
{
    if (!window.isActiveWindow())
        window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {u"it does not become active"_s};
    QStringList wrong;
    const auto note = [&wrong](const QString &where, const QStringList &found) {
        for (const auto &one : found)
            wrong << where + u": "_s + one;
    };
    const auto look = [&](const QString &where) {
        QTest::qWait(0); // the windows learn of colours later
        note(where, unreadableTexts(window));
        note(where, faintOutlines(window));
        note(where, unseenFocus(window));
    };
    const auto before = QApplication::palette();
    Theme::apply(ColourScheme::Light);
    look(u"light"_s);
    Theme::apply(ColourScheme::Dark);
    look(u"dark"_s);
    QApplication::setPalette(highContrast());
    look(u"high contrast"_s);
    QApplication::setPalette(before);
    note(u"targets"_s, smallTargets(window));
    note(u"keyboard"_s, keyboardProblems(window));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    note(u"mirrored"_s, keyboardProblems(window));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QTest::qWait(0);
    return wrong;
}

} // namespace Rescind::Testing
