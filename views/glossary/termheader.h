// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/history.h"
#include "views/glossary/glossarysession.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QComboBox;

namespace meshbook::views {

class BadgeLabel;
class Button;
class FlowLayout;
class TermDraft;
class TextLabel;

/// Above the form of a term: what it is called and how it stands, where it is, who cares for it, since when
/// it is in force; undo, save, and the language it is edited in.
class TermHeader final : public QWidget {
    Q_OBJECT

public:
    TermHeader(GlossarySession &session, TermDraft &draft, QWidget *parent = nullptr);

    void refresh(const QString &language);
    /// The newest one that was approved; null: none is known.
    void setRevision(const glossary::Revision *revision);

signals:
    void languageChosen(const QString &language);
    void saveRequested();
    void termWanted(const QString &key);
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    [[nodiscard]] QWidget *makeActions();
    void showFacts(const glossary::Entry &entry);
    void showLanguages(const glossary::Entry &entry, const QString &language);
    void showDraft();
    void chooseLanguage(int index);

    GlossarySession &m_session;
    TermDraft &m_draft;
    TextLabel *m_title;
    BadgeLabel *m_badge;
    TextLabel *m_draftWords;
    Button *m_save;
    QComboBox *m_language;
    QWidget *m_facts;
    FlowLayout *m_factsLayout;
    QString m_revision;
    QStringList m_shownFacts;
    QStringList m_shownLanguages;
    QString m_shownLanguage;
};

} // namespace meshbook::views
