// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quickfix.h"

#include <QDialog>
#include <QMap>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace meshbook::views {

class Button;
class DiffHighlighter;
class InlineMessage;
class TextLabel;

/// Mends findings in their files: asks for the values that nobody but a person knows, shows every line that
/// changes, then writes. What cannot be mended is said with its reason and left alone.
class FixDialog final : public QDialog {
    Q_OBJECT

public:
    /// Where a finding's file is on this machine; empty: it is not, or may not be written.
    using PathOf = std::function<QString(const governance::Finding &)>;

    FixDialog(const std::vector<governance::Finding> &findings, const PathOf &pathOf,
              QWidget *parent = nullptr);

    /// Files that were written.
    [[nodiscard]] int written() const { return m_written; }
    /// The changes are on view, or why there are none.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QPlainTextEdit *diff() const { return m_diff; }

signals:
    void ready();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Proposal {
        std::vector<services::FileFix> fixes;
        QStringList refused;
        int mended = 0;
    };
    using Wishes = QMap<QString, std::vector<services::FixWish>>;

    void addWishes(const std::vector<governance::Finding> &findings, const PathOf &pathOf);
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] Wishes wishes() const;
    [[nodiscard]] static Proposal propose(const Wishes &wishes);
    void ask();
    void present(Proposal proposal);
    void write();
    void applyLook();

    Wishes m_wishes; ///< by path, without values
    QMap<QString, QLineEdit *> m_values; ///< by field: one value for all findings that lack it
    QStringList m_refused; ///< before any file was looked at
    std::vector<services::FileFix> m_fixes;
    QTimer m_delay;
    quint64 m_asked = 0; ///< answers to older questions are dropped
    int m_written = 0;
    bool m_ready = false;
    TextLabel *m_summary;
    QPlainTextEdit *m_diff;
    DiffHighlighter *m_highlighter;
    TextLabel *m_left;
    InlineMessage *m_message;
    Button *m_write;
};

} // namespace meshbook::views
