// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"
#include "views/widgets/factsgrid.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace meshbook::views {

/// What a thing says of itself: texts at the left, facts at the right; below each other where it is narrow.
class OverviewView final : public QScrollArea, public SectionMemory {
    Q_OBJECT

public:
    explicit OverviewView(const ThingContextPtr &context, QWidget *parent = nullptr);

    [[nodiscard]] QJsonObject saveMemory() const override;
    void restoreMemory(const QJsonObject &memory) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTexts();
    void addText(const QString &title, const QString &markdown);
    void addTermTexts(const core::Term &term);
    void addProductTexts(const auto &thing);
    void addFacts();
    FactsGrid *addGrid(const QString &title, const QList<Fact> &facts); ///< nullptr without facts
    void nameTerms(FactsGrid *grid, const QList<Fact> &facts, qsizetype first, const QStringList &written);
    void addMembers(const std::vector<core::Member> &members);
    void addSupport(const std::vector<core::SupportChannel> &channels);
    void addObjectives(const std::vector<core::Objective> &objectives);
    void addExtra(const QJsonObject &extra);

    ThingContextPtr m_context;
    QBoxLayout *m_columns;
    QVBoxLayout *m_texts;
    QVBoxLayout *m_facts;
};

} // namespace meshbook::views
