// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/csvrows.h"

#include <csv.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

/// A header line longer than this is none.
constexpr qsizetype longestHeader = 64 * 1024;

/// libcsv's parser with the row being put together.
struct Parser {
    Parser() { ok = csv_init(&csv, CSV_EMPTY_IS_NULL) == 0; }
    ~Parser() { csv_free(&csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    csv_parser csv{};
    bool ok = false;
    bool stopped = false;
    CsvRow row;
    const std::function<bool(const CsvRow &)> *onRow = nullptr;
};

void cellRead(void *text, size_t length, void *data)
{
    auto *parser = static_cast<Parser *>(data);
    parser->row.cells.push_back(
        text == nullptr ? QString()
                        : QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(length)));
}

void rowRead(int, void *data)
{
    auto *parser = static_cast<Parser *>(data);
    if (!parser->stopped && !parser->row.isBlank())
        parser->stopped = !(*parser->onRow)(parser->row);
    parser->row = {};
}

QString bareName(const QString &name)
{
    QString bare = name.trimmed();
    while (bare.endsWith(u'*'))
        bare.chop(1);
    return bare.trimmed();
}

} // namespace

QString CsvRow::cell(int column) const
{
    return column < 0 || static_cast<size_t>(column) >= cells.size() ? QString()
                                                                     : cells[static_cast<size_t>(column)];
}

bool CsvRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

void readCsvRows(const QByteArray &bytes, const Limits &limits, std::vector<core::Issue> &issues,
                 const std::function<bool(const CsvRow &)> &onRow)
{
    Parser parser;
    parser.onRow = &onRow;
    const auto fail = [&](const QString &message) {
        issues.push_back({core::Severity::Error, u"csv.syntax"_s, message, {parser.row.line, 1}});
    };
    if (!parser.ok) {
        fail(u"The reader for CSV could not be started."_s);
        return;
    }
    qint32 line = 1;
    for (qsizetype start = 0; start < bytes.size() && !parser.stopped; ++line) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype length = (end < 0 ? bytes.size() : end + 1) - start;
        if (parser.row.cells.empty() && parser.csv.entry_pos == 0 && parser.csv.quoted == 0)
            parser.row.line = line;
        // Fed line by line, so that each record knows where it begins.
        if (csv_parse(&parser.csv, bytes.constData() + start, static_cast<size_t>(length), cellRead, rowRead,
                      &parser)
            != static_cast<size_t>(length)) {
            fail(QString::fromUtf8(csv_strerror(csv_error(&parser.csv))));
            return;
        }
        if (parser.csv.entry_pos > static_cast<size_t>(limits.scalarBytes)) {
            fail(u"A value is longer than allowed; is a quote not closed?"_s);
            return;
        }
        start += length;
    }
    if (!parser.stopped)
        csv_fini(&parser.csv, cellRead, rowRead, &parser);
}

CsvHeader::CsvHeader(const CsvRow &row)
{
    m_names.reserve(row.cells.size());
    for (const QString &cell : row.cells)
        m_names.push_back(bareName(cell));
}

int CsvHeader::find(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView wanted : names) {
        for (size_t i = 0; i < m_names.size(); ++i) {
            if (m_names[i].compare(wanted, Qt::CaseInsensitive) == 0)
                return static_cast<int>(i);
        }
    }
    return -1;
}

CsvHeader csvHeader(const QByteArray &bytes)
{
    CsvHeader header;
    std::vector<core::Issue> ignored;
    Limits limits;
    limits.scalarBytes = static_cast<int>(longestHeader);
    readCsvRows(bytes.first(std::min(bytes.size(), longestHeader)), limits, ignored,
                [&header](const CsvRow &row) {
                    header = CsvHeader(row);
                    return false;
                });
    return header;
}

} // namespace meshbook::formats
