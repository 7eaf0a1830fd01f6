// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/termfield.h"
#include "views/widgets/openin.h"

#include <QJsonObject>
#include <QUrl>

class QLineEdit;
class QVBoxLayout;

namespace meshbook::views {

class Button;

/// Where a term is told of elsewhere: an address and what it is, one line each.
class ReferencesField final : public TermField {
    Q_OBJECT

public:
    explicit ReferencesField(const QString &name, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    /// A list of objects, as glossary::Fields has each.
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget *editor() const override;

signals:
    void linkActivated(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    struct Row {
        QWidget *whole = nullptr;
        QLineEdit *url = nullptr;
        QLineEdit *words = nullptr;
        QJsonObject rest; ///< what the form does not show
    };
    void add(const QJsonObject &reference);
    void remove(QWidget *whole);
    void addActions(const Row &row, QWidget *before);

    QVBoxLayout *m_rowsLayout;
    Button *m_add;
    QList<Row> m_rows;
};

} // namespace meshbook::views
