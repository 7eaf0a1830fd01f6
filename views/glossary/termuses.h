// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryreading.h"
#include "views/widgets/openin.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace meshbook::views {

class Button;
class GlossarySession;
class PickField;
class TextLabel;

/// The data a term is linked to, by sources and by people: what contradicts it first. Links of people are
/// made and taken away here.
class TermUses final : public QWidget {
    Q_OBJECT

public:
    explicit TermUses(GlossarySession &session, QWidget *parent = nullptr);

    void setTerm(const QString &key);

signals:
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);
    /// What the term is linked to is known, or known anew.
    void known(const meshbook::services::TermUse &use);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QString plainText() const;
    void ask();
    void build();
    void addDisagreements(QVBoxLayout *layout);
    void addUses(QVBoxLayout *layout);
    [[nodiscard]] QWidget *makeUse(const services::TermUse::Use &use, bool agrees, const QString &says);
    [[nodiscard]] QWidget *makeLinking();
    void addShowAll(QVBoxLayout *layout, std::size_t count);
    void startLinking();
    void find(const QString &text);
    void link(const QString &uri, bool on);

    GlossarySession &m_session;
    QString m_term;
    services::TermUse m_use;
    bool m_isKnown = false;
    bool m_all = false; ///< however many they are
    QWidget *m_content = nullptr;
    TextLabel *m_reading;
    QTimer m_slow;
    QWidget *m_linking = nullptr;
    Button *m_start = nullptr;
    PickField *m_pick = nullptr;
    quint64 m_asked = 0; ///< answers to older questions are dropped
    quint64 m_searched = 0;
};

} // namespace meshbook::views
