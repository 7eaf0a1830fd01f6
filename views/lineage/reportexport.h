// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/button.h"

#include <functional>

namespace meshbook::views {

/// The button "Export" of a report: copies it or writes it to a file. Texts are made and written on another
/// thread.
class ReportExport final : public QWidget {
    Q_OBJECT

public:
    enum class Format { Csv, Json, Markdown };
    /// Called on another thread.
    using Writer = std::function<QString(Format)>;

    explicit ReportExport(const QList<Format> &formats, QWidget *parent = nullptr);

    /// Without a writer there is nothing to export, and the button says so.
    void setWriter(Writer writer, const QString &fileName);

signals:
    /// It is done, or (`good` false) could not be: a sentence for the person.
    void told(const QString &sentence, bool good);

private:
    [[nodiscard]] static QString nameOf(Format format);
    [[nodiscard]] static QString suffixOf(Format format);
    void copy(Format format);
    void chooseFile(Format format);
    void save(Format format, const QString &path);

    Writer m_writer;
    QString m_fileName;
    Button *m_button;
};

} // namespace meshbook::views
