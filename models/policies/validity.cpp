// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/validity.h"

#include "formats/document/content.h"
#include "formats/jsonschema/standardschemas.h"
#include "policies/rowbatch.h"
#include "store/database.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <future>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::CatalogTables)
};

constexpr qint64 mostBytes = 16 * 1024 * 1024; ///< of a contract

struct File {
    qint64 id = 0;
    QString path; ///< on this machine
    qint64 size = 0;
    QString state; ///< another one whenever the file is, or stands elsewhere
};

struct Verdict {
    qint64 file = 0;
    QString standard; ///< null: no verdict
    std::vector<formats::SchemaProblem> problems;
};

Verdict judge(const File &file)
{
    Verdict verdict;
    verdict.file = file.id;
    QFile opened(file.path);
    const QFileInfo info(file.path);
    if (!info.isFile() || info.size() != file.size || info.size() > mostBytes
        || !opened.open(QIODevice::ReadOnly))
        return verdict;
    const formats::Content content = formats::Content::fromBytes(opened.readAll(), file.path);
    const auto schema = formats::schemaFor(content.root());
    if (!schema)
        return verdict;
    verdict.standard = formats::declaredStandard(content.root());
    verdict.problems = schema->problemsOf(content.root());
    return verdict;
}

std::vector<File> filesIn(SQLite::Database &cache, const store::Workspace &workspace)
{
    std::vector<File> files;
    SQLite::Statement rows(
        cache,
        "SELECT f.id, f.path, f.size, s.kind, s.location, s.uid, f.size || ' ' || f.modified || ' ' || "
        "coalesce(hex(f.hash), '') || ' ' || coalesce(f.version, '') FROM file f JOIN source s ON s.id = "
        "f.source WHERE f.format IN ('odcs', 'dcs', 'odps') AND f.state = 0");
    while (rows.executeStep()) {
        const QString location = store::textColumn(rows, 4);
        const QFileInfo root(store::textColumn(rows, 3) == "git"_L1
                                 ? workspace.checkoutFolder(store::textColumn(rows, 5))
                                 : location);
        const QString folder = root.isFile() ? root.path() : root.filePath();
        const QString path = folder + u'/' + store::textColumn(rows, 1);
        files.push_back({static_cast<qint64>(rows.getColumn(0).getInt64()), path,
                         static_cast<qint64>(rows.getColumn(2).getInt64()),
                         store::textColumn(rows, 6) + u' ' + path});
    }
    return files;
}

/// Each of some threads takes every so-many-th file.
std::vector<Verdict> judgeAll(const std::vector<File> &files, const std::function<bool()> &cancelled)
{
    std::vector<Verdict> verdicts(files.size());
    const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
    const auto some = [&](std::size_t first) {
        for (std::size_t i = first; i < files.size(); i += threads) {
            if (cancelled && cancelled())
                return;
            verdicts[i] = judge(files[i]);
        }
    };
    std::vector<std::future<void>> running;
    for (std::size_t i = 1; i < threads; ++i)
        running.push_back(std::async(std::launch::async, some, i));
    some(0);
    for (std::future<void> &each : running)
        each.get();
    return verdicts;
}

/// Takes out what was judged of files that are no more, or other ones now; the files that are to be judged.
std::vector<File> notJudged(const std::vector<File> &files, SQLite::Database &tables)
{
    QHash<qint64, QString> judged;
    SQLite::Statement known(tables, "SELECT file, state FROM p_judged");
    while (known.executeStep())
        judged.insert(known.getColumn(0).getInt64(), store::textColumn(known, 1));
    known.reset();
    std::vector<File> rest;
    for (const File &file : files) {
        const auto found = judged.constFind(file.id);
        if (found != judged.constEnd() && *found == file.state)
            judged.erase(found);
        else
            rest.push_back(file);
    }
    SQLite::Statement judgement(tables, "DELETE FROM p_judged WHERE file = ?");
    SQLite::Statement verdict(tables, "DELETE FROM p_validity WHERE file = ?");
    SQLite::Statement problems(tables, "DELETE FROM p_problem WHERE file = ?");
    for (auto gone = judged.cbegin(); gone != judged.cend(); ++gone) {
        for (SQLite::Statement *erase : {&judgement, &verdict, &problems}) {
            erase->bind(1, static_cast<int64_t>(gone.key()));
            erase->exec();
            erase->reset();
        }
    }
    return rest;
}

void writeProblems(const Verdict &verdict, SQLite::Statement &insert)
{
    qint64 id = verdict.file * rowsOfThing;
    for (const formats::SchemaProblem &problem : verdict.problems) {
        insert.bind(1, static_cast<int64_t>(++id));
        insert.bind(2, static_cast<int64_t>(verdict.file));
        store::bindText(insert, 3, problem.place);
        store::bindText(insert, 4, problem.message);
        insert.bind(5, problem.at.line);
        insert.bind(6, problem.at.column);
        insert.exec();
        insert.reset();
    }
}

} // namespace

Result<> fillValidity(SQLite::Database &cache, SQLite::Database &tables, const store::Workspace &workspace,
                      const std::function<bool()> &cancelled)
{
    const std::vector<File> files = notJudged(filesIn(cache, workspace), tables);
    const std::vector<Verdict> verdicts = judgeAll(files, cancelled);
    if (cancelled && cancelled())
        return core::failure(core::ErrorCode::Cancelled, Words::tr("Cancelled."));
    SQLite::Statement judged(tables, "INSERT INTO p_judged VALUES (?, ?)");
    SQLite::Statement valid(tables, "INSERT INTO p_validity VALUES (?, ?, ?)");
    SQLite::Statement wrong(tables, "INSERT INTO p_problem VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const Verdict &verdict = verdicts[i];
        judged.bind(1, static_cast<int64_t>(verdict.file));
        store::bindText(judged, 2, files[i].state);
        judged.exec();
        judged.reset();
        if (verdict.standard.isNull())
            continue;
        valid.bind(1, static_cast<int64_t>(verdict.file));
        store::bindText(valid, 2, verdict.standard);
        valid.bind(3, verdict.problems.empty() ? 1 : 0);
        valid.exec();
        valid.reset();
        writeProblems(verdict, wrong);
    }
    return {};
}

} // namespace meshbook::policies
