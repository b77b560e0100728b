// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/openoutsidedialog.h"

#include "app/domain/visibletext.h"
#include "ui/dialogs/growtocontent.h"
#include "ui/style/theme.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rescind {

using namespace Qt::StringLiterals;

OpenOutsideDialog::OpenOutsideDialog(const CarrierLink &link, const QString &trackingNumber, QWidget *parent)
    : QDialog(parent)
    , m_url(link.url)
{
    ask(tr("Open the page of %1 in the browser?").arg(link.carrier),
        tr("%1 learns the tracking number %2, and nothing else from this program.", "a carrier, a number")
            .arg(link.carrier, isolatedText(trackingNumber, 60)));
}

OpenOutsideDialog::OpenOutsideDialog(const QUrl &url, QWidget *parent)
    : QDialog(parent)
    , m_url(url)
{
    ask(tr("Open this page in the browser?"), tr("It learns nothing from this program."));
}

void OpenOutsideDialog::ask(const QString &asked, const QString &told)
{
    setObjectName(u"openOutsideDialog"_s);
    setWindowTitle(tr("Open in the browser"));
    auto *question = new PlainLabel(asked, PlainLabel::Look::Strong, this);
    auto *host = new PlainLabel(tr("Host: %1").arg(m_url.host()), PlainLabel::Look::Body, this);
    host->setObjectName(u"host"_s);
    auto *address = new PlainLabel(visibleText(m_url.toString(QUrl::FullyEncoded)), PlainLabel::Look::Muted, this);
    address->setCopyable(true);
    auto *tells = new PlainLabel(told, PlainLabel::Look::Body, this);
    for (auto *label : {question, host, address, tells})
        label->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *open = buttons->addButton(tr("Open %1", "a host").arg(m_url.host()), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"openButton"_s);
    auto *copy = buttons->addButton(tr("Copy the address"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenOutsideDialog::openIt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded));
        reject();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::wide);
    layout->setSpacing(Space::normal);
    for (auto *label : {question, host, address, tells})
        layout->addWidget(label);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    fitToContent(*this);
}

void OpenOutsideDialog::openIt()
{
    if (m_url.scheme() == "https"_L1)
        QDesktopServices::openUrl(m_url);
    accept();
}

bool OpenOutsideDialog::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
