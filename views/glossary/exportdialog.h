// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryfiles.h"

#include <QDialog>

class QComboBox;

namespace meshbook::views {

class Button;
class GlossarySession;
class InlineMessage;
class ReportTable;
class TextLabel;
class ViewStates;

/// Writes a glossary as a file that other programs read. What the format has no place for is shown before.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `glossary`: key of the one to begin with; null: all.
    ExportDialog(GlossarySession &session, const QString &glossary, QWidget *parent = nullptr);

    void setFormat(services::glossaryfiles::Format format);
    /// Null until it was worked out.
    [[nodiscard]] std::shared_ptr<const services::glossaryfiles::Written> written() const
    {
        return m_written;
    }
    /// Without asking where.
    void save(const QString &path);

signals:
    /// What would be written is known.
    void planned();
    void saved(const QString &path);

private:
    struct Answer;
    QWidget *makeForm(const QString &glossary);
    QWidget *makeButtons();
    void work();
    void take(const std::shared_ptr<Answer> &answer);
    void chooseFile();
    [[nodiscard]] services::glossaryfiles::Format format() const;

    GlossarySession &m_session;
    QComboBox *m_glossary;
    QComboBox *m_format;
    QComboBox *m_which;
    InlineMessage *m_error;
    TextLabel *m_summary;
    ReportTable *m_losses;
    ViewStates *m_states;
    Button *m_save;
    std::shared_ptr<const services::glossaryfiles::Written> m_written;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
