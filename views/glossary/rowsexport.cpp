// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/rowsexport.h"

#include "views/widgets/tablecopy.h"

namespace meshbook::views {

ReportExport::Writer rowsWriter(const QStringList &titles, const std::vector<items::ReportRow> &rows)
{
    return [titles, rows](ReportExport::Format format) {
        items::ReportModel model;
        model.setRows(titles, rows);
        QModelIndexList indexes;
        indexes.reserve(model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row)
            indexes.append(model.index(row, 0));
        switch (format) {
        case ReportExport::Format::Csv:
            return tablecopy::text(indexes, tablecopy::As::Csv);
        case ReportExport::Format::Json:
            return tablecopy::text(indexes, tablecopy::As::Json);
        case ReportExport::Format::Markdown:
            break;
        }
        return tablecopy::text(indexes, tablecopy::As::Markdown);
    };
}

} // namespace meshbook::views
