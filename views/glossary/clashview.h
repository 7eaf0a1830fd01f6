// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lint.h"
#include "views/glossary/steppanel.h"

#include <QWidget>

class QHBoxLayout;
class QListView;
class QScrollArea;
class QSortFilterProxyModel;

namespace meshbook::items {
class ClashModel;
}

namespace meshbook::views {

class Button;
class GlossarySession;
class TextLabel;
class ViewStates;

/// Words that are explained in several ways: their definitions side by side, and how to settle them. What is
/// to be done is proposed, not done.
class ClashView final : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive the view.
    explicit ClashView(GlossarySession &session, QWidget *parent = nullptr);

    void setClashes(std::vector<glossary::WordClash> clashes);
    void setFilter(const QString &words);
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void termWanted(const QString &key);
    void proposed(meshbook::glossary::Verb verb, const QString &doText,
                  const meshbook::views::StepPanel::Work &work);
    void nothingProposed();

private:
    void showCurrent();
    void showState();
    void keep(const QString &term);
    void rename(const QString &term, const QString &name);
    void tellApart();
    [[nodiscard]] const glossary::WordClash *current() const;

    GlossarySession &m_session;
    items::ClashModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QListView *m_list;
    TextLabel *m_title;
    Button *m_apart;
    QWidget *m_meanings;
    QHBoxLayout *m_columns;
    QStringList m_face; ///< of the word on view
    ViewStates *m_states;
};

} // namespace meshbook::views
