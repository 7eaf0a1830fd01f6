// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/history.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace meshbook::views {

class GlossarySession;

/// What is below a term, and what was done to it lately.
class TermNews final : public QWidget {
    Q_OBJECT

public:
    explicit TermNews(GlossarySession &session, QWidget *parent = nullptr);

    void setTerm(const QString &key);

signals:
    void termWanted(const QString &key);
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    void refresh();
    void build();
    void addBelow(QVBoxLayout *layout);
    void addHistory(QVBoxLayout *layout);

    GlossarySession &m_session;
    QString m_term;
    std::vector<glossary::Revision> m_history; ///< newest first
    QStringList m_below; ///< keys and labels that are shown
    glossary::EntryPtr m_known; ///< in force when the history was asked for
    QWidget *m_content = nullptr;
};

} // namespace meshbook::views
