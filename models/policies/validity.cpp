// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/validity.h"

#include "formats/document/content.h"
#include "formats/jsonschema/standardschemas.h"
#include "store/database.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
        "SELECT f.id, f.path, f.size, s.kind, s.location, s.uid FROM file f JOIN source s ON s.id = "
        "f.source WHERE f.format IN ('odcs', 'dcs', 'odps') AND f.state = 0");
    while (rows.executeStep()) {
        const QString location = store::textColumn(rows, 4);
        const QFileInfo root(store::textColumn(rows, 3) == "git"_L1
                                 ? workspace.checkoutFolder(store::textColumn(rows, 5))
                                 : location);
        const QString folder = root.isFile() ? root.path() : root.filePath();
        files.push_back({static_cast<qint64>(rows.getColumn(0).getInt64()),
                         folder + u'/' + store::textColumn(rows, 1),
                         static_cast<qint64>(rows.getColumn(2).getInt64())});
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

} // namespace

Result<> fillValidity(SQLite::Database &cache, SQLite::Database &tables, const store::Workspace &workspace,
                      const std::function<bool()> &cancelled)
{
    const std::vector<Verdict> verdicts = judgeAll(filesIn(cache, workspace), cancelled);
    if (cancelled && cancelled())
        return core::failure(core::ErrorCode::Cancelled, Words::tr("Cancelled."));
    SQLite::Statement valid(tables, "INSERT INTO p_validity VALUES (?, ?, ?)");
    SQLite::Statement wrong(tables, "INSERT INTO p_problem VALUES (?, ?, ?, ?, ?)");
    for (const Verdict &verdict : verdicts) {
        if (verdict.standard.isNull())
            continue;
        valid.bind(1, static_cast<int64_t>(verdict.file));
        store::bindText(valid, 2, verdict.standard);
        valid.bind(3, verdict.problems.empty() ? 1 : 0);
        valid.exec();
        valid.reset();
        for (const formats::SchemaProblem &problem : verdict.problems) {
            wrong.bind(1, static_cast<int64_t>(verdict.file));
            store::bindText(wrong, 2, problem.place);
            store::bindText(wrong, 3, problem.message);
            wrong.bind(4, problem.at.line);
            wrong.bind(5, problem.at.column);
            wrong.exec();
            wrong.reset();
        }
    }
    return {};
}

} // namespace meshbook::policies
