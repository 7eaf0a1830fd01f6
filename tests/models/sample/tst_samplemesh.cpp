// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplemesh.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::sample;

namespace {

const QDate day(2026, 11, 23);

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void writeText(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

qsizetype count(const QString &text, const QString &pattern)
{
    qsizetype found = 0;
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    for (; matches.hasNext(); matches.next())
        ++found;
    return found;
}

bool hasColumn(const Table &table, const QString &path)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&](const Column &column) { return column.path == path; });
}

const Column *findColumn(const Table &table, const QString &path)
{
    for (const Column &column : table.columns) {
        if (column.path == path)
            return &column;
    }
    return nullptr;
}

} // namespace

/// The sample mesh against what is promised of it, counted from the written files by simple means, and
/// the safety of its writing.
class tst_SampleMesh final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hasThePromisedSize();
    void namesOnlyWhatExists();
    void tracesOnlyExistingColumns();
    void incidentsNameRealRules();
    void everyJsonDocumentParses();
    void observesNinetyDaysAndNoFuture();
    void foldsToOneName();
    void carriesItsFlaws();
    void isTheSameEveryTime();
    void datesFollowTheDay();
    void refusesForeignFolder();
    void refusesTouchedMesh();
    void replacesUntouchedMesh();
    void repeatsInterruptedWriting();
    void leavesForeignNeighboursAlone();

private:
    [[nodiscard]] QString path(const QString &below) const { return m_dir.path() + u"/mesh/"_s + below; }

    QTemporaryDir m_dir;
    QString m_yaml; ///< all contracts and products
    std::optional<Model> m_model;
};

void tst_SampleMesh::initTestCase()
{
    auto model = sampleModel(day);
    QVERIFY2(model.has_value(), model ? "" : qPrintable(model.error().message + model.error().detail));
    m_model.emplace(std::move(model.value()));
    const auto written = writeSampleMesh(path({}), day);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    QDirIterator it(path({}), {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        m_yaml += readText(it.next());
}

void tst_SampleMesh::hasThePromisedSize()
{
    QSet<QString> domains;
    auto matches =
        QRegularExpression(u"^domain: (.*)$"_s, QRegularExpression::MultilineOption).globalMatch(m_yaml);
    while (matches.hasNext())
        domains.insert(matches.next().captured(1));
    QVERIFY(domains.size() >= 6);
    QVERIFY(count(m_yaml, u"^kind: DataProduct$"_s) >= 24);
    QVERIFY(count(m_yaml, u"^    physicalType: (table|view|topic)$"_s) >= 60);
    QVERIFY(count(m_yaml,
                  u"^ +- name: .*\\n( +businessName: .*\\n)?( +primaryKeyPosition.*\\n)? +logicalType: "_s)
            >= 600);
    const QString glossary = readText(path(u"glossary/harbour-glossary.ttl"_s));
    QVERIFY(count(glossary, u"^term:\\S+ a skos:Concept"_s) >= 150);
    QVERIFY(count(glossary, u"skos:prefLabel \"[^\"]*\"@en, \"[^\"]*\"@de"_s) >= 100);
    QVERIFY(count(glossary, u"adms:status status:(draft|in-review|deprecated)"_s) >= 10);
    QVERIFY(count(m_yaml, u"^apiVersion: v3.1.0$"_s) > 10);
    QVERIFY(count(m_yaml, u"^apiVersion: v3.0.2$"_s) >= 2);
    QVERIFY(count(m_yaml, u"^apiVersion: v2.2.2$"_s) == 1);
}

void tst_SampleMesh::namesOnlyWhatExists()
{
    for (const Domain &domain : m_model->domains) {
        for (const Exposure &exposure : domain.exposures) {
            QVERIFY2(m_model->teamNamed(exposure.owner), qPrintable(exposure.owner));
            for (const QString &key : exposure.tables)
                QVERIFY2(m_model->table(key), qPrintable(key));
        }
        for (const Product &product : domain.products) {
            for (const QString &id : product.consumes)
                QVERIFY2(m_model->product(id), qPrintable(product.id + u" consumes "_s + id));
            for (const Contract &contract : product.contracts) {
                for (const Table &table : contract.tables) {
                    for (const Column &column : table.columns) {
                        const bool known = column.term.isEmpty() || column.term.startsWith(u"urn:")
                            || m_model->term(column.term);
                        QVERIFY2(known, qPrintable(table.key() + u' ' + column.path + u' ' + column.term));
                        const QStringList key = column.foreignKey.split(u'.');
                        if (key.size() < 2)
                            continue;
                        const QString other =
                            key.size() == 3 ? key.at(0) + u'.' + key.at(1) : table.schema + u'.' + key.at(0);
                        QVERIFY2(m_model->table(other), qPrintable(column.foreignKey));
                        QVERIFY2(hasColumn(*m_model->table(other), key.last()),
                                 qPrintable(column.foreignKey));
                    }
                }
            }
        }
    }
    for (const TermGroup &group : m_model->glossary) {
        for (const Term &term : group.terms) {
            for (const QString &slug : term.related + QStringList{term.replacedBy, term.parent})
                QVERIFY2(slug.isEmpty() || m_model->term(slug), qPrintable(term.slug + u" → "_s + slug));
        }
    }
}

void tst_SampleMesh::tracesOnlyExistingColumns()
{
    qsizetype edges = 0;
    static const QRegularExpression reference(u"\\b([a-z])\\.(\\w+)"_s);
    for (const Domain &domain : m_model->domains) {
        for (const Product &product : domain.products) {
            for (const Contract &contract : product.contracts) {
                for (const Table &table : contract.tables) {
                    QString logic = table.where + u' ' + table.groupBy;
                    QHash<QString, const Table *> inputs;
                    for (const TableInput &input : table.inputs) {
                        QVERIFY2(m_model->table(input.key), qPrintable(table.key() + u" ← "_s + input.key));
                        inputs.insert(input.alias, m_model->table(input.key));
                        logic += u' ' + input.condition;
                    }
                    for (const Column &column : table.columns) {
                        logic += u' ' + column.expression;
                        edges += static_cast<qsizetype>(column.sources.size());
                    }
                    auto matches = reference.globalMatch(logic);
                    while (matches.hasNext()) {
                        const auto match = matches.next();
                        const Table *source = inputs.value(match.captured(1));
                        QVERIFY2(source && hasColumn(*source, match.captured(2)),
                                 qPrintable(table.key() + u": "_s + match.captured()));
                    }
                }
            }
        }
    }
    QVERIFY(edges >= 200);
}

void tst_SampleMesh::incidentsNameRealRules()
{
    QVERIFY(!m_model->incidents.empty());
    for (const Incident &incident : m_model->incidents) {
        if (incident.kind != Incident::Kind::Fail) {
            QVERIFY2(m_model->product(incident.subject), qPrintable(incident.subject));
            continue;
        }
        const Table *table = m_model->table(incident.subject);
        QVERIFY2(table, qPrintable(incident.subject));
        const std::vector<Rule> rules = table->allRules();
        QVERIFY2(std::any_of(rules.begin(), rules.end(),
                             [&](const Rule &rule) { return rule.name == incident.rule; }),
                 qPrintable(incident.rule));
    }
}

void tst_SampleMesh::everyJsonDocumentParses()
{
    int documents = 0;
    QDirIterator it(path({}), {u"*.json"_s, u"*.ndjson"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool lines = file.fileName().endsWith(u".ndjson");
        for (QByteArray rest = lines ? file.readLine() : file.readAll(); !rest.isEmpty();
             rest = file.readLine()) {
            QJsonParseError error;
            QVERIFY2(QJsonDocument::fromJson(rest, &error).isObject(),
                     qPrintable(file.fileName() + error.errorString()));
            ++documents;
        }
    }
    QVERIFY(documents > 1000);
}

void tst_SampleMesh::observesNinetyDaysAndNoFuture()
{
    const QStringList days = QDir(path(u"observations"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(days.size(), observedDays);
    QCOMPARE(days.first(), QString(day.addDays(1 - observedDays).toString(Qt::ISODate) + u".ndjson"_s));
    QCOMPARE(days.last(), QString(day.toString(Qt::ISODate) + u".ndjson"_s));
    QCOMPARE(QDir(path(u"dbt/harbour_warehouse"_s)).entryList({u"run_results*.json"_s}).size(), observedDays);
    const QDateTime latest(day, QTime(3, 0), Qt::UTC);
    auto matches = QRegularExpression(u"\"eventTime\":\"([^\"]+)\""_s)
                       .globalMatch(readText(path(u"observations/"_s + days.last()))
                                    + readText(path(u"openlineage/transformations.ndjson"_s)));
    QVERIFY(matches.hasNext());
    while (matches.hasNext())
        QVERIFY(QDateTime::fromString(matches.next().captured(1), Qt::ISODate) <= latest);
}

void tst_SampleMesh::foldsToOneName()
{
    const QString contract = readText(path(u"orders/orders_confirmed.odcs.yaml"_s));
    QVERIFY(contract.contains(u"host: warehouse.harbour.example\n    port: 5432\n    database: harbour\n"
                              u"    schema: orders\n"_s));
    QVERIFY(contract.contains(u"physicalName: orders_confirmed\n"_s));
    const QString manifest = readText(path(u"dbt/harbour_warehouse/manifest.json"_s));
    QVERIFY(manifest.contains(
        u"\"relation_name\": \"\\\"harbour\\\".\\\"orders\\\".\\\"orders_confirmed\\\"\""_s));
    QVERIFY(readText(path(u"openlineage/transformations.ndjson"_s))
                .contains(u"{\"namespace\":\"postgres://warehouse.harbour.example:5432\","
                          u"\"name\":\"harbour.orders.orders_confirmed\""_s));
}

void tst_SampleMesh::carriesItsFlaws()
{
    const Table *orders = m_model->table(u"orders.orders_confirmed"_s);
    const Column *mail = findColumn(*orders, u"contact_mail"_s);
    QVERIFY(mail && mail->classification.isEmpty());
    const Column *upstream =
        findColumn(*m_model->table(mail->sources.front().table), mail->sources.front().column);
    QCOMPARE(upstream->classification, u"pii"_s);

    const Product *settlements = m_model->product(u"settlements"_s);
    QCOMPARE(settlements->contracts.size(), size_t(2));
    QCOMPARE(settlements->contracts.at(0).version, u"1.8.0"_s);
    QCOMPARE(settlements->contracts.at(1).version, u"1.9.0"_s);

    QCOMPARE(m_model->orphans.size(), size_t(1));
    QVERIFY(readText(path(u"glossary/finance-terms.yml"_s)).contains(u"- name: Customer\n"_s));
    QCOMPARE(readText(path(u"logistics/returns_hub.odcs.yaml"_s)).split(u'\n').at(11),
             u"  usage: Not yet: the hub in Rostock: see the ticket"_s);

    QCOMPARE(m_model->product(u"order_line_pricing"_s)->status, u"deprecated"_s);
    QVERIFY(m_model->product(u"marketing_attribution"_s)->consumes.contains(u"order_line_pricing"_s));
    QVERIFY(!findColumn(*m_model->table(u"customer.customer_360"_s), u"lifetime_value_eur"_s)
                 ->actualType.isEmpty());
    const QString today = readText(path(u"observations/%1.ndjson"_s.arg(day.toString(Qt::ISODate))));
    QVERIFY(today.contains(u"\"name\":\"reason_complete\",\"expected\":\"<= 2\",\"actual\":\"4.6\""_s));
}

void tst_SampleMesh::isTheSameEveryTime()
{
    const auto a = sampleMeshFiles(day);
    const auto b = sampleMeshFiles(day);
    QVERIFY(a.has_value() && b.has_value());
    QCOMPARE(a->size(), b->size());
    for (size_t i = 0; i < a->size(); ++i) {
        QCOMPARE(a->at(i).path, b->at(i).path);
        QVERIFY(a->at(i).bytes == b->at(i).bytes);
    }
}

void tst_SampleMesh::datesFollowTheDay()
{
    const auto files = sampleMeshFiles(QDate(2031, 2, 3));
    QVERIFY(files.has_value());
    for (const MeshFile &file : *files) {
        QVERIFY2(!file.bytes.contains("2026-11-2"), qPrintable(file.path));
        QVERIFY2(!file.bytes.contains("{today"), qPrintable(file.path));
        QVERIFY2(!file.bytes.contains("{{today"), qPrintable(file.path));
    }
}

void tst_SampleMesh::refusesForeignFolder()
{
    QTemporaryDir dir;
    writeText(dir.filePath(u"thesis.txt"_s), "years of work");
    const auto written = writeSampleMesh(dir.path(), day);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, core::ErrorCode::Conflict);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"thesis.txt"_s});
    QVERIFY(!writeSampleMesh(dir.filePath(u"thesis.txt"_s), day).has_value());
    QCOMPARE(writeSampleMesh(dir.filePath(u"new"_s), QDate()).error().code, core::ErrorCode::Usage);
    QCOMPARE(readText(dir.filePath(u"thesis.txt"_s)), u"years of work"_s);
}

void tst_SampleMesh::refusesTouchedMesh()
{
    QTemporaryDir dir;
    const QString mesh = dir.filePath(u"mesh"_s);
    QVERIFY(writeSampleMesh(mesh, day).has_value());
    const QString added = mesh + u"/orders/notes.txt"_s;
    writeText(added, "mine");
    auto again = writeSampleMesh(mesh, day);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, core::ErrorCode::Conflict);
    QCOMPARE(readText(added), u"mine"_s);

    QVERIFY(QFile::remove(added));
    QVERIFY(writeSampleMesh(mesh, day).has_value());
    QFile edited(mesh + u"/README.md"_s);
    QVERIFY(edited.open(QIODevice::ReadWrite));
    QVERIFY(edited.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    edited.close();
    QVERIFY(!writeSampleMesh(mesh, day).has_value());
}

void tst_SampleMesh::replacesUntouchedMesh()
{
    QTemporaryDir dir;
    const QString mesh = dir.filePath(u"deep/er/mesh"_s);
    QVERIFY(writeSampleMesh(mesh, day).has_value());
    QVERIFY(writeSampleMesh(mesh, day.addDays(1)).has_value());
    QVERIFY(QFileInfo::exists(mesh + u"/observations/2026-11-24.ndjson"_s));
    QVERIFY(!QFileInfo::exists(mesh + u"/observations/2026-08-26.ndjson"_s));
    QCOMPARE(QDir(dir.filePath(u"deep/er"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"mesh"_s});
    QVERIFY(QDir().mkpath(dir.filePath(u"empty"_s)));
    QVERIFY(writeSampleMesh(dir.filePath(u"empty"_s), day).has_value());
}

void tst_SampleMesh::repeatsInterruptedWriting()
{
    QTemporaryDir dir;
    const QString mesh = dir.filePath(u"mesh"_s);
    QVERIFY(writeSampleMesh(mesh, day).has_value());
    // As if killed before the first file, and before the marker was complete.
    QVERIFY(QDir().mkpath(mesh + u".writing"_s));
    QVERIFY(writeSampleMesh(mesh, day).has_value());
    QVERIFY(QDir().mkpath(mesh + u".writing"_s));
    writeText(mesh + u".writing/"_s + sampleMeshMarker(), "");
    QVERIFY(writeSampleMesh(mesh, day).has_value());
    // As if killed in the middle of writing, and as if killed between the two moves.
    QVERIFY(QDir().rename(mesh, mesh + u".writing"_s));
    QVERIFY(QFile::remove(mesh + u".writing/README.md"_s));
    QVERIFY(writeSampleMesh(mesh, day).has_value());
    QVERIFY(QDir().rename(mesh, mesh + u".replaced"_s));
    QVERIFY(writeSampleMesh(mesh, day).has_value());
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"mesh"_s});
    QVERIFY(QFileInfo::exists(mesh + u"/README.md"_s));
}

void tst_SampleMesh::leavesForeignNeighboursAlone()
{
    QTemporaryDir dir;
    const QString mesh = dir.filePath(u"mesh"_s);
    QVERIFY(QDir().mkpath(mesh + u".writing"_s));
    writeText(mesh + u".writing/novel.txt"_s, "chapter one");
    const auto written = writeSampleMesh(mesh, day);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, core::ErrorCode::Conflict);
    QCOMPARE(readText(mesh + u".writing/novel.txt"_s), u"chapter one"_s);
    QVERIFY(!QFileInfo::exists(mesh));
}

QTEST_GUILESS_MAIN(tst_SampleMesh)
#include "tst_samplemesh.moc"
