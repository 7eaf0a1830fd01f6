// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/termfield.h"

class QComboBox;

namespace meshbook::views {

/// A word of one's own or one of the usual ones.
class ChoiceField final : public TermField {
    Q_OBJECT

public:
    ChoiceField(const QString &name, const QStringList &usual, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *editor() const override;
    void setFallback(const QString &text) override;

private:
    QComboBox *m_combo;
};

} // namespace meshbook::views
