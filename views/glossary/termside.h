// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/openin.h"

#include <QScrollArea>
#include <QUrl>

namespace meshbook::views {

class GlossarySession;
class TermNews;
class TermReview;
class TermUses;

/// What is around a term: its review, the data it is linked to and what of that contradicts it, what is below
/// it, and what was done to it lately.
class TermSide final : public QScrollArea {
    Q_OBJECT

public:
    explicit TermSide(GlossarySession &session, QWidget *parent = nullptr);

    void setTerm(const QString &key);

signals:
    void termWanted(const QString &key);
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    GlossarySession &m_session;
    TermReview *m_review;
    TermUses *m_uses;
    TermNews *m_news;
};

} // namespace meshbook::views
