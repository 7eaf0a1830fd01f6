// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syncfixture.h"
#include "support/checkout.h"
#include "support/corpora.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::SyncFixture;

namespace {

constexpr int deepest = 10; ///< places looked at; a thing further down counts as not found
constexpr double leastMean = 0.9;
constexpr int leastQueries = 120;

struct Judgement {
    QString group;
    QString query;
    QStringList expected; ///< any of these: "kind name", of a column "column dataset.path"
};

/// The lines of data/relevance.tsv. They were written from the files, before ranking was tuned: a query is
/// not to be changed because the engine answers it badly.
std::vector<Judgement> judgements()
{
    QFile file(tests::checkoutPath(u"tests/models/sync/data/relevance.tsv"_s));
    std::vector<Judgement> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 4)
            all.push_back({fields.at(0), fields.at(1), fields.at(2).split(u" | "_s)});
    }
    return all;
}

QString nameOf(const core::SearchHit &hit)
{
    if (!hit.line.uri.column.isEmpty())
        return u"column "_s + hit.line.qualified;
    return QString(core::toText(hit.line.uri.kind)) + u' ' + hit.line.name;
}

bool isExpected(const core::SearchHit &hit, const QStringList &expected)
{
    const QString name = nameOf(hit);
    return std::any_of(expected.begin(), expected.end(), [&](const QString &wanted) {
        const bool anyDataset = wanted.startsWith("column *."_L1);
        return anyDataset ? name.startsWith("column "_L1) && name.endsWith(wanted.sliced(8)) : name == wanted;
    });
}

} // namespace

/// What people look for in the real files comes first.
class TestRelevance final : public QObject {
    Q_OBJECT

private slots:
    void meanReciprocalRank()
    {
        MESHBOOK_NEED_CORPORA();
        SyncFixture fixture;
        QVERIFY(fixture.isReady());
        const core::SourceReport report = fixture.sync(tests::corporaPath());
        QVERIFY2(!report.failed, qPrintable(report.error.message));
        const std::unique_ptr<store::CacheReader> reader = fixture.reader();
        QVERIFY(reader);
        const std::vector<Judgement> all = judgements();
        QVERIFY(all.size() >= leastQueries);
        QMap<QString, std::vector<double>> ranks;
        double sum = 0;
        for (const Judgement &judgement : all) {
            store::SearchRequest request;
            request.text = judgement.query;
            request.limit = deepest;
            request.facets = false;
            const auto answer = reader->search(request);
            QVERIFY(answer);
            double reciprocal = 0;
            for (std::size_t i = 0; i < answer->hits.size() && reciprocal == 0; ++i) {
                if (isExpected(answer->hits[i], judgement.expected))
                    reciprocal = 1.0 / static_cast<double>(i + 1);
            }
            if (reciprocal < 1)
                qInfo("%4.2f  %-14s %s: %s, not %s", reciprocal, qPrintable(judgement.group),
                      qPrintable(judgement.query),
                      answer->hits.empty() ? "nothing" : qPrintable(nameOf(answer->hits.front())),
                      qPrintable(judgement.expected.join(u" or "_s)));
            ranks[judgement.group].push_back(reciprocal);
            sum += reciprocal;
        }
        for (auto it = ranks.constBegin(); it != ranks.constEnd(); ++it)
            qInfo("%-14s %3zu queries, mean reciprocal rank %.3f", qPrintable(it.key()), it->size(),
                  std::accumulate(it->begin(), it->end(), 0.0) / static_cast<double>(it->size()));
        const double mean = sum / static_cast<double>(all.size());
        qInfo("%-14s %3zu queries, mean reciprocal rank %.3f", "all", all.size(), mean);
        QVERIFY2(mean >= leastMean, qPrintable(u"mean reciprocal rank %1"_s.arg(mean)));
    }
};

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
