// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/policyshelf.h"
#include "views/widgets/openin.h"

#include <QScrollArea>
#include <QUrl>

namespace meshbook::views {

class FactsGrid;
class ReportTable;
class TextLabel;

/// What a policy is for and with which values it holds: rationale, remedy, links, and each parameter with
/// whose word its value is.
class PolicyAbout final : public QScrollArea {
    Q_OBJECT

public:
    explicit PolicyAbout(QWidget *parent = nullptr);

    /// `domain`: whose values are shown; null: those for all.
    void showPolicy(const services::ShelvedPolicy &policy, const QString &domain);
    [[nodiscard]] ReportTable *parameters() const { return m_parameters; }
    [[nodiscard]] QString factsText() const;

private:
    void showFacts(const services::ShelvedPolicy &policy);
    void showParameters(const services::ShelvedPolicy &policy, const QString &domain);

    FactsGrid *m_facts;
    TextLabel *m_where;
    ReportTable *m_parameters;
};

} // namespace meshbook::views
