// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/columntype.h"
#include "views/product/thingsections.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace meshbook::views {

/// One column in full: what it is, means and must satisfy, and what each file says of its type.
class ColumnInspector final : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnInspector(const ThingContextPtr &context, QWidget *parent = nullptr);

    /// `column` is nullptr for a dataset as a whole; nothing is kept of what the pointers point to.
    void show(const core::EntityLine *dataset, const core::Column *column, const core::Dossier *dossier);
    /// The term that a written reference means.
    void setTerm(const QString &written, const core::EntityLine &term);

private:
    void build();
    void addHead(QVBoxLayout *layout);
    void addTerms(QVBoxLayout *layout);
    void addTypes(QVBoxLayout *layout);
    void addRules(QVBoxLayout *layout);
    void addFacts(QVBoxLayout *layout);
    [[nodiscard]] QVBoxLayout *section(QVBoxLayout *layout, const QString &title, const QString &fact = {});

    ThingContextPtr m_context;
    QHash<QString, core::EntityLine> m_terms;
    core::EntityLine m_dataset;
    core::Column m_column;
    struct Said {
        QString path;
        QString sourceUid;
        QString type;
        int line = 0;
        QString format;
        governance::ColumnType comparable;
    };
    QList<Said> m_said;
    bool m_isColumn = false;
};

} // namespace meshbook::views
