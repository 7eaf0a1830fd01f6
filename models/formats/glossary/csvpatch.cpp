// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"
#include "formats/csv/csvrows.h"
#include "formats/glossary/glossarypatch.h"
#include "formats/glossary/writers.h"
#include "formats/openmetadata/fqn.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using glossary::Entry;
using glossary::EntryPtr;
using glossary::Lexicon;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::formats::GlossaryPatch)
};

/// One record of the file as it stands there.
struct Record {
    qint32 line = 0;
    qsizetype start = 0;
    qsizetype end = 0; ///< behind the line end
    std::vector<std::pair<qsizetype, qsizetype>> cells;
};

std::vector<Record> recordsOf(const QByteArray &bytes)
{
    std::vector<Record> records;
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    qint32 line = 1;
    while (at < bytes.size()) {
        Record record;
        record.line = line;
        record.start = at;
        qsizetype cell = at;
        bool quoted = false;
        for (; at < bytes.size(); ++at) {
            const char c = bytes.at(at);
            if (c == '"')
                quoted = !quoted;
            line += c == '\n' ? 1 : 0;
            if (quoted)
                continue;
            if (c == ',' || c == '\n') {
                const bool carriage = c == '\n' && at > cell && bytes.at(at - 1) == '\r';
                record.cells.emplace_back(cell, carriage ? at - 1 : at);
                cell = at + 1;
                if (c == '\n')
                    break;
            }
        }
        if (at >= bytes.size())
            record.cells.emplace_back(cell, bytes.size());
        else
            ++at;
        record.end = at;
        records.push_back(std::move(record));
    }
    return records;
}

/// The value of a column for a term in one of two states.
class Cells final {
public:
    Cells(const Lexicon &lexicon, GlossaryFormat format)
        : m_lexicon(lexicon)
        , m_format(format)
    {
    }

    [[nodiscard]] QString value(const Entry &entry, const QString &column) const
    {
        if (m_format == GlossaryFormat::OpenMetadataCsv)
            return openMetadataCell(entry, column, [this](const QString &key) { return fqnOf(key); });
        if (column == "meshbook-term"_L1) {
            const QStringList identities = entry.term.identities;
            return identities.size() == 1 ? identities.first()
                                          : ownCell(QJsonArray::fromStringList(identities));
        }
        return ownCell(glossary::fieldOf(entry, column));
    }

private:
    [[nodiscard]] QString fqnOf(const QString &key) const
    {
        const EntryPtr entry = m_lexicon.find(key);
        if (!entry)
            return key;
        QStringList names;
        EntryPtr at = entry;
        for (int i = 0; at && i < 64; ++i) {
            names.prepend(at->term.name);
            at = at->term.parent.isEmpty() ? EntryPtr() : m_lexicon.find(at->term.parent);
        }
        const core::Glossary *glossary = m_lexicon.glossary(entry->term.glossary);
        names.prepend(glossary != nullptr ? glossary->name : entry->term.glossary);
        return openmetadata::joinFqn(names);
    }

    const Lexicon &m_lexicon;
    GlossaryFormat m_format;
};

/// In quotes if it was so, else only where it must be.
QByteArray cellLike(const QByteArray &old, const QString &value)
{
    const QString cell = core::csvCell(value);
    if (old.startsWith('"') && !cell.startsWith(u'"') && !value.isEmpty())
        return '"' + cell.toUtf8() + '"';
    return cell.toUtf8();
}

} // namespace

core::Result<QByteArray> patchCsv(const QByteArray &bytes, GlossaryFormat format, const Lexicon &before,
                                  const Lexicon &after)
{
    const std::vector<Record> records = recordsOf(bytes);
    if (records.empty())
        return core::failure(core::ErrorCode::External, Words::tr("The file has no header."));
    const CsvHeader header = csvHeader(bytes);
    const Cells was(before, format);
    const Cells is(after, format);
    QHash<qint32, EntryPtr> byLine;
    before.each([&](const Entry &entry) { byLine.insert(entry.term.at.line, before.find(entry.key())); });
    const QByteArray lineEnd = bytes.contains("\r\n") ? "\r\n" : "\n";
    QByteArray out = bytes.left(records.front().end);
    for (std::size_t i = 1; i < records.size(); ++i) {
        const Record &record = records[i];
        const EntryPtr entry = byLine.value(record.line);
        const EntryPtr now = entry ? after.find(entry->key()) : EntryPtr();
        if (entry && (!now || now->trashed))
            continue;
        qsizetype at = record.start;
        for (std::size_t cell = 0; entry && cell < record.cells.size() && cell < header.names().size();
             ++cell) {
            const QString &column = header.names()[cell];
            const QString value = is.value(*now, column);
            if (value == was.value(*entry, column))
                continue;
            const auto [start, end] = record.cells[cell];
            out += bytes.mid(at, start - at) + cellLike(bytes.mid(start, end - start), value);
            at = end;
        }
        out += bytes.mid(at, record.end - at);
    }
    for (const TermStep &step : stepsOf(before, after)) {
        if (step.before || !step.after)
            continue;
        if (!out.endsWith('\n'))
            out += lineEnd;
        QByteArrayList cells;
        for (const QString &column : header.names())
            cells.append(core::csvCell(is.value(*step.after, column)).toUtf8());
        out += cells.join(',') + lineEnd;
    }
    return out;
}

} // namespace meshbook::formats
