// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "views/widgets/openin.h"

#include <QScrollArea>
#include <QUrl>

class QVBoxLayout;

namespace meshbook::views {

struct Fact;

/// What is told of a thing in words and facts: description as sanitised Markdown, then facts in groups.
class Overview final : public QScrollArea {
    Q_OBJECT

public:
    explicit Overview(const core::Dossier &dossier, QWidget *parent = nullptr);

signals:
    void linkActivated(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    void addText(const QString &heading, const QString &markdown);
    void addFacts(const QString &heading, const QList<Fact> &facts);
    void addLines(const QString &heading, const std::vector<core::EntityLine> &lines);
    void addHeader(const core::Entity &entity);
    void add(const core::Domain &domain);
    void add(const core::Team &team);
    void add(const core::Product &product);
    void add(const core::Contract &contract);
    void add(const core::Dataset &dataset);
    void add(const core::Job &job);
    void add(const core::Glossary &glossary);
    void add(const core::Term &term);
    void addTeam(const std::vector<core::Member> &members, const std::vector<core::SupportChannel> &support);
    void addObjectives(const std::vector<core::Objective> &objectives);
    void addRoles(const std::vector<core::AccessRole> &roles, const core::Price &price);
    void addRest(const core::Entity &entity);

    const core::Dossier &m_dossier;
    QVBoxLayout *m_layout;
};

} // namespace meshbook::views
