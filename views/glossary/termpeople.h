// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryreading.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace meshbook::views {

/// Who knows more about a term: its owners and reviewers, those of its glossary and domain, and of the data
/// that contradicts it; each by a letter, or one to all of them.
class TermPeople final : public QWidget {
    Q_OBJECT

public:
    explicit TermPeople(QWidget *parent = nullptr);

    /// `label` is what the term is called in a letter.
    void setUse(const QString &label, const services::TermUse &use);
    void clear();

    /// "mailto:" with subject and text; cut where mail programs stop reading addresses. Empty without anybody
    /// who can be written to.
    [[nodiscard]] static QUrl letterTo(const std::vector<glossary::AskedPerson> &people, const QString &label,
                                       const services::TermUse &use);

signals:
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    void build();
    void addPerson(QVBoxLayout *layout, const glossary::AskedPerson &person);

    QString m_label;
    services::TermUse m_use;
    QWidget *m_content = nullptr;
};

} // namespace meshbook::views
