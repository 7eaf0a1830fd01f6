// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/glossarylog.h"

#include "core/identity.h"
#include "store/database.h"
#include "store/rowhash.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;
using glossary::Operation;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::GlossaryLog)
};

constexpr auto columns = "SELECT number, uid, verb, change_set, author, at, text, undoes, changes, hash "
                         "FROM glossary_operation ";

QString milliseconds(const QDateTime &at)
{
    return QString::number(at.toMSecsSinceEpoch());
}

QByteArray hashOf(const Operation &operation, const QByteArray &changes, const QByteArray &before)
{
    return rowHash({QString::number(operation.number), operation.uid, toText(operation.verb),
                    operation.changeSet, operation.author, milliseconds(operation.at), operation.text,
                    operation.undoes, QString::fromLatin1(before.toHex())},
                   changes);
}

QByteArray jsonOf(const QJsonValue &value)
{
    return QJsonDocument(value.isUndefined() ? QJsonArray() : QJsonArray{value})
        .toJson(QJsonDocument::Compact);
}

QByteArray hashOf(const GlossaryLog::Draft &draft)
{
    return rowHash({draft.changeSet, draft.term, draft.path, QString::fromUtf8(jsonOf(draft.value)),
                    milliseconds(draft.at)});
}

QByteArray hashOf(const QString &key, const QString &name, const QString &description, qint64 at)
{
    return rowHash({key, name, description, QString::number(at)});
}

Result<> damaged(const QString &row)
{
    return failure(ErrorCode::Storage,
                   Words::tr("A row of the ledger does not match its checksum. It was left as it is."), row);
}

/// One row, or why it cannot be believed.
Result<Operation> operationFrom(const SQLite::Statement &row)
{
    Operation operation;
    operation.number = row.getColumn(0).getInt64();
    operation.uid = textColumn(row, 1);
    const auto verb = glossary::verbFromText(textColumn(row, 2));
    operation.changeSet = textColumn(row, 3);
    operation.author = textColumn(row, 4);
    operation.at = timeColumn(row, 5);
    operation.text = textColumn(row, 6);
    operation.undoes = textColumn(row, 7);
    auto kept = glossary::decodeChanges(blobColumn(row, 8));
    if (!verb || !kept)
        return failure(ErrorCode::NewerVersion,
                       Words::tr("The ledger has a step that this Meshbook does not know."), operation.uid);
    operation.verb = *verb;
    operation.changes = std::move(kept->changes);
    operation.email = kept->email;
    return operation;
}

} // namespace

GlossaryLog::GlossaryLog(std::unique_ptr<SQLite::Database> database, bool write, bool empty)
    : m_database(std::move(database))
    , m_write(write)
    , m_empty(empty)
{
}

GlossaryLog::~GlossaryLog() = default;

Result<std::unique_ptr<GlossaryLog>> GlossaryLog::open(const QString &ledgerPath, bool write)
{
    auto database = openDatabase(ledgerPath, Durability::Precious, write);
    if (!database)
        return core::Unexpected{database.error()};
    bool empty = false;
    const Result<> looked = guarded(ledgerPath, [&]() -> Result<> {
        empty = !(*database)->tableExists("glossary_operation");
        if (!empty || !write)
            return {};
        SQLite::Transaction transaction(**database, SQLite::TransactionBehavior::IMMEDIATE);
        // Another process may have been first.
        if (const Result<> made = runScript(**database, u":/sql/ledger-glossary.sql"_s); !made)
            return made;
        transaction.commit();
        empty = false;
        return {};
    });
    if (!looked)
        return core::Unexpected{looked.error()};
    return std::unique_ptr<GlossaryLog>(new GlossaryLog(std::move(*database), write && !empty, empty));
}

Result<std::unique_ptr<GlossaryLog>> GlossaryLog::open(const Workspace &workspace)
{
    return open(workspace.directory() + u"/ledger.db"_s, !workspace.ledger().isReadOnly());
}

Result<> GlossaryLog::check(SQLite::Database &ledger)
{
    return guarded(u"glossaries"_s, [&]() -> Result<> {
        if (!ledger.tableExists("glossary_operation"))
            return {};
        SQLite::Statement rows(ledger, std::string(columns) + "ORDER BY number");
        QByteArray before;
        while (rows.executeStep()) {
            Operation operation;
            operation.number = rows.getColumn(0).getInt64();
            operation.uid = textColumn(rows, 1);
            const auto verb = glossary::verbFromText(textColumn(rows, 2));
            operation.changeSet = textColumn(rows, 3);
            operation.author = textColumn(rows, 4);
            operation.at = timeColumn(rows, 5);
            operation.text = textColumn(rows, 6);
            operation.undoes = textColumn(rows, 7);
            const QByteArray hash = blobColumn(rows, 9);
            if (verb) { // a newer Meshbook's step is its own to judge
                operation.verb = *verb;
                if (hash != hashOf(operation, blobColumn(rows, 8), before))
                    return damaged(u"glossary_operation "_s + operation.uid);
            }
            before = hash;
        }
        SQLite::Statement local(ledger,
                                "SELECT key, name, description, created_at, hash FROM local_glossary");
        while (local.executeStep()) {
            if (blobColumn(local, 4)
                != hashOf(textColumn(local, 0), textColumn(local, 1), textColumn(local, 2),
                          local.getColumn(3).getInt64()))
                return damaged(u"local_glossary "_s + textColumn(local, 0));
        }
        return {};
    });
}

template <typename Step>
Result<> GlossaryLog::write(const QString &what, Step step)
{
    if (!m_write)
        return failure(ErrorCode::Storage, Words::tr("The ledger of this workspace cannot be written."),
                       what);
    return guarded(what, [&]() -> Result<> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const Result<> done = step();
        if (done)
            transaction.commit();
        return done;
    });
}

Result<std::vector<Operation>> GlossaryLog::since(qint64 number) const
{
    std::vector<Operation> found;
    if (m_empty)
        return found;
    const Result<> read = guarded(u"glossaries"_s, [&]() -> Result<> {
        SQLite::Statement rows(*m_database, std::string(columns) + "WHERE number > ? ORDER BY number");
        rows.bind(1, static_cast<int64_t>(number));
        while (rows.executeStep()) {
            Result<Operation> operation = operationFrom(rows);
            if (!operation)
                return core::Unexpected{operation.error()};
            found.push_back(std::move(*operation));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<std::vector<Operation>> GlossaryLog::append(qint64 known, const Decide &decide)
{
    std::vector<Operation> made;
    const Result<> written = write(u"glossaries"_s, [&]() -> Result<> {
        const auto newer = since(known);
        if (!newer)
            return core::Unexpected{newer.error()};
        auto decided = decide(*newer);
        if (!decided)
            return core::Unexpected{decided.error()};
        made = std::move(*decided);
        QByteArray before;
        qint64 number = 0;
        SQLite::Statement last(*m_database,
                               "SELECT number, hash FROM glossary_operation ORDER BY number DESC LIMIT 1");
        if (last.executeStep()) {
            number = last.getColumn(0).getInt64();
            before = blobColumn(last, 1);
        }
        SQLite::Statement insert(*m_database,
                                 "INSERT INTO glossary_operation (number, uid, verb, change_set, author, "
                                 "at, text, undoes, changes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (Operation &operation : made) {
            operation.number = ++number;
            operation.at = QDateTime::fromMSecsSinceEpoch(operation.at.toMSecsSinceEpoch(), Qt::UTC);
            const QByteArray changes = glossary::encodeChanges(operation.changes, operation.email);
            if (changes.size() > largestStep)
                return failure(ErrorCode::Usage, Words::tr("This step is too large. Do it in parts."));
            before = hashOf(operation, changes, before);
            insert.reset();
            insert.bind(1, static_cast<int64_t>(operation.number));
            bindText(insert, 2, operation.uid);
            bindText(insert, 3, toText(operation.verb));
            bindText(insert, 4, operation.changeSet);
            bindText(insert, 5, operation.author.isNull() ? u""_s : operation.author);
            insert.bind(6, static_cast<int64_t>(operation.at.toMSecsSinceEpoch()));
            bindText(insert, 7, operation.text);
            bindText(insert, 8, operation.undoes);
            bindBlob(insert, 9, changes);
            bindBlob(insert, 10, before);
            insert.exec();
        }
        return {};
    });
    if (!written)
        return core::Unexpected{written.error()};
    return made;
}

Result<std::vector<GlossaryLog::Draft>> GlossaryLog::drafts() const
{
    std::vector<Draft> found;
    if (m_empty)
        return found;
    const Result<> read = guarded(u"drafts"_s, [&]() -> Result<> {
        SQLite::Statement rows(*m_database,
                               "SELECT change_set, term, path, value, at, hash FROM glossary_draft");
        while (rows.executeStep()) {
            const QJsonDocument value = QJsonDocument::fromJson(textColumn(rows, 3).toUtf8());
            Draft draft{textColumn(rows, 0), textColumn(rows, 1), textColumn(rows, 2),
                        value.array().isEmpty() ? QJsonValue(QJsonValue::Undefined) : value.array().first(),
                        timeColumn(rows, 4)};
            if (blobColumn(rows, 5) != hashOf(draft))
                return damaged(u"glossary_draft "_s + draft.term);
            found.push_back(std::move(draft));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<> GlossaryLog::keepDraft(const Draft &draft)
{
    Draft kept = draft;
    kept.at = QDateTime::fromMSecsSinceEpoch(draft.at.toMSecsSinceEpoch(), Qt::UTC);
    return write(u"draft"_s, [&]() -> Result<> {
        SQLite::Statement put(*m_database, "INSERT OR REPLACE INTO glossary_draft VALUES (?, ?, ?, ?, ?, ?)");
        bindText(put, 1, kept.changeSet);
        bindText(put, 2, kept.term);
        bindText(put, 3, kept.path);
        bindText(put, 4, QString::fromUtf8(jsonOf(kept.value)));
        put.bind(5, static_cast<int64_t>(kept.at.toMSecsSinceEpoch()));
        bindBlob(put, 6, hashOf(kept));
        put.exec();
        return {};
    });
}

Result<> GlossaryLog::dropDrafts(const QString &changeSet, const QString &term, const QString &path)
{
    return write(u"draft"_s, [&]() -> Result<> {
        SQLite::Statement erase(*m_database,
                                "DELETE FROM glossary_draft WHERE change_set = ?1 "
                                "AND (?2 IS NULL OR term = ?2) AND (?3 IS NULL OR path = ?3)");
        bindText(erase, 1, changeSet);
        bindText(erase, 2, term);
        bindText(erase, 3, path);
        erase.exec();
        return {};
    });
}

Result<std::vector<core::Glossary>> GlossaryLog::localGlossaries() const
{
    std::vector<core::Glossary> found;
    if (m_empty)
        return found;
    const Result<> read = guarded(u"glossaries"_s, [&]() -> Result<> {
        SQLite::Statement rows(*m_database,
                               "SELECT key, name, description FROM local_glossary ORDER BY name");
        while (rows.executeStep()) {
            core::Glossary glossary;
            glossary.identities = {textColumn(rows, 0)};
            glossary.name = textColumn(rows, 1);
            glossary.description = textColumn(rows, 2);
            found.push_back(std::move(glossary));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<core::Glossary> GlossaryLog::addLocalGlossary(const QString &name, const QString &description,
                                                     const QDateTime &at)
{
    core::Glossary glossary;
    glossary.name = name.simplified();
    glossary.description = description;
    if (glossary.name.isEmpty())
        return failure(ErrorCode::Usage, Words::tr("A glossary needs a name."));
    const QString key = core::glossaryKey(glossary.name);
    glossary.identities = {key};
    const Result<> written = write(u"glossary"_s, [&]() -> Result<> {
        SQLite::Statement taken(*m_database, "SELECT 1 FROM local_glossary WHERE key = ?");
        bindText(taken, 1, key);
        if (taken.executeStep())
            return failure(ErrorCode::Conflict, Words::tr("There is such a glossary already."),
                           glossary.name);
        SQLite::Statement insert(*m_database, "INSERT INTO local_glossary VALUES (?, ?, ?, ?, ?)");
        bindText(insert, 1, key);
        bindText(insert, 2, glossary.name);
        bindText(insert, 3, description);
        insert.bind(4, static_cast<int64_t>(at.toMSecsSinceEpoch()));
        bindBlob(insert, 5, hashOf(key, glossary.name, description, at.toMSecsSinceEpoch()));
        insert.exec();
        return {};
    });
    if (!written)
        return core::Unexpected{written.error()};
    return glossary;
}

} // namespace meshbook::store
