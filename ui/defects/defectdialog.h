// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/defectreport.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace Rescind {

class MessageBar;
class PlainLabel;

/// Shows a report of a defect whole, to be completed, shortened and read before it goes anywhere. Nothing is saved or
/// copied unless the person says so, and nothing is sent at all.
class DefectDialog final : public QDialog
{
    Q_OBJECT

public:
    DefectDialog(const DefectFacts &facts, const DefectReport::Surroundings &surroundings, QWidget *parent);

    /// What came in meanwhile; what the person wrote stays.
    void setAsked(const DefectFacts::Asked &asked);

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void replaceLine(QLatin1StringView heading, const QString &line);
    void look();
    void copy();
    void chooseFile();
    void save(const QString &path);

    DefectFacts m_facts;
    DefectReport::Surroundings m_surroundings;
    QPlainTextEdit *m_report;
    QCheckBox *m_namesHost;
    PlainLabel *m_private;
    MessageBar *m_message;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace Rescind
