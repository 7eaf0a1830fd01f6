// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accessbranch.h"

#include <QDialog>

class QPlainTextEdit;

namespace meshbook::views {

class Button;
class TextLabel;
class ViewStates;

/// Shows what a request for access will add to the contract's repository, and makes the branch when told so.
/// Nothing is pushed.
class BranchDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BranchDialog(const governance::AccessRequest &request, QWidget *parent = nullptr);

    [[nodiscard]] QString diff() const;
    [[nodiscard]] bool isReady() const { return m_preview.has_value(); }
    void make();

signals:
    void planned();
    void made(const QString &branch);
    void failed(const QString &message);

private:
    void plan();
    void show(const services::accessbranch::Preview &preview);
    void finish(const core::Result<services::accessbranch::Made> &answer);

    governance::AccessRequest m_request;
    std::optional<services::accessbranch::Preview> m_preview;
    TextLabel *m_what;
    QPlainTextEdit *m_diff;
    ViewStates *m_states;
    Button *m_make;
    Button *m_copy;
    bool m_isMade = false;
};

} // namespace meshbook::views
