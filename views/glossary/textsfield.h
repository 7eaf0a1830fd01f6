// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/termfield.h"

#include <QStringList>

class QVBoxLayout;

namespace meshbook::views {

class Button;
class GrowingEdit;

/// Several texts, each of any length: examples, notes.
class TextsField final : public TermField {
    Q_OBJECT

public:
    explicit TextsField(const QString &name, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *editor() const override;
    void setFallback(const QString &text) override;

private:
    struct Row {
        QWidget *whole = nullptr;
        GrowingEdit *edit = nullptr;
    };
    void add(const QString &text);
    void remove(QWidget *whole);

    QVBoxLayout *m_rowsLayout;
    Button *m_add;
    QList<Row> m_rows;
    QString m_fallback;
};

} // namespace meshbook::views
