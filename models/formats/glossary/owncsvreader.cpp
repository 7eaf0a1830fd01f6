// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/owncsvreader.h"

#include "core/identity.h"
#include "formats/csv/csvrows.h"
#include "formats/glossary/ownparts.h"
#include "formats/reader/readutil.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

/// The inverse of ownCell().
QJsonValue valueOf(QString cell)
{
    // An apostrophe keeps spreadsheets from reading a formula; see core/celltext.h.
    if (cell.size() > 1 && cell.at(0) == u'\'')
        cell.remove(0, 1);
    if (cell.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + cell.toUtf8() + "]", &error);
    if (error.error == QJsonParseError::NoError && document.array().size() == 1)
        return document.array().first();
    return cell;
}

} // namespace

int OwnCsvReader::recognise(const Content &content) const
{
    return content.syntax() == Syntax::Csv && csvHeader(content.bytes()).has("meshbook-term"_L1) ? 100 : 0;
}

core::Batch OwnCsvReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    std::optional<CsvHeader> header;
    QSet<QString> glossaries;
    readCsvRows(content.bytes(), content.limits(), batch.issues, [&](const CsvRow &row) {
        if (!header) {
            header.emplace(row);
            return true;
        }
        if (row.isBlank())
            return true;
        if (!budget.take(2))
            return false;
        glossary::Fields fields;
        for (std::size_t i = 0; i < header->names().size(); ++i) {
            QJsonValue value = valueOf(row.cell(static_cast<int>(i)));
            if (!value.isUndefined())
                fields[header->names()[i] == "meshbook-term"_L1 ? u"identities"_s : header->names()[i]] =
                    value;
        }
        core::Term term = own::termFrom(fields);
        term.at = {row.line, 1};
        if (term.identities.isEmpty()) {
            batch.issues.push_back(
                {core::Severity::Error, u"meshbook.key"_s, u"The term has no key."_s, term.at});
            return true;
        }
        if (!glossaries.contains(term.glossary) && !term.glossary.isEmpty()) {
            glossaries.insert(term.glossary);
            core::Glossary glossary;
            glossary.identities = {term.glossary};
            glossary.name = term.glossary.section(u'/', -1, -1, QString::SectionSkipEmpty);
            glossary.implied = true;
            batch.entities.emplace_back(std::move(glossary));
        }
        batch.entities.emplace_back(std::move(term));
        return true;
    });
    return batch;
}

} // namespace meshbook::formats
