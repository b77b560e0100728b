// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/batchmodel.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QToolButton;

namespace Rescind {

/// The groups of a list with their counts, as buttons that show one group alone.
class BatchFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchFilterBar(QWidget *parent = nullptr);

    void setModel(BatchModel *model);
    /// Takes the model's counts over.
    void refresh();

private:
    [[nodiscard]] QToolButton *addButton(const std::optional<BatchGroup> &group);

    struct Choice
    {
        std::optional<BatchGroup> group; ///< nullopt: all rows
        QToolButton *button;
    };

    QPointer<BatchModel> m_model;
    std::vector<Choice> m_choices;
};

} // namespace Rescind
