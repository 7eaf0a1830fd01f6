// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossaryfixture.h"
#include "support/corpora.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/glossary/exportdialog.h"
#include "views/glossary/importdialog.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using glossary::TermDifference;
using services::glossaryfiles::Format;
using views::ExportDialog;
using views::ImportDialog;

namespace {
constexpr int patience = 120'000;
} // namespace

/// Glossaries in from files and out to them, through the dialogs of the window.
class TestImportDialog final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::GlossaryFixture> m_shop;

    void plan(ImportDialog &dialog, const QString &path)
    {
        QSignalSpy planned(&dialog, &ImportDialog::planned);
        dialog.setFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
    }
    [[nodiscard]] QString exported(Format format)
    {
        ExportDialog dialog(*m_shop->session, u"words"_s);
        QSignalSpy saved(&dialog, &ExportDialog::saved);
        dialog.setFormat(format);
        const auto ready = [&] { return dialog.written() != nullptr; };
        if (!QTest::qWaitFor(ready, patience))
            return {};
        const QString path = m_shop->dir.filePath(u"Words."_s + services::glossaryfiles::suffixOf(format));
        dialog.save(path);
        return QTest::qWaitFor([&] { return saved.count() == 1; }, patience) ? path : QString();
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<test::GlossaryFixture>();
        QVERIFY(m_shop->session != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->session->isReady() && m_shop->session->lexicon().size() == 4,
                                 patience);
    }
    void cleanup() { m_shop.reset(); }

    void whatWasExportedIsHereAlready_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("turtle") << int(Format::Turtle);
        QTest::newRow("openmetadata") << int(Format::OpenMetadataCsv);
        QTest::newRow("datahub") << int(Format::DataHubYaml);
        QTest::newRow("json") << int(Format::Json);
    }
    void whatWasExportedIsHereAlready()
    {
        QFETCH(const int, format);
        const QString path = exported(static_cast<Format>(format));
        QVERIFY(!path.isEmpty());
        ImportDialog dialog(*m_shop->session);
        plan(dialog, path);
        QStringList left;
        for (const TermDifference &each : dialog.plan()) {
            for (const core::FieldChange &change : each.fields)
                left.append(change.path + u' ' + change.from.toString() + u' ' + change.to.toString());
        }
        QCOMPARE(left, QStringList());
        QVERIFY(!dialog.canImport());
    }

    void whereTermsGoIsChosen()
    {
        const QString path = m_shop->dir.filePath(u"Other.csv"_s);
        QVERIFY(QFile::copy(exported(Format::OpenMetadataCsv), path)); // named by its file
        ImportDialog dialog(*m_shop->session);
        plan(dialog, path);
        QCOMPARE(dialog.plan().size(), 4U);
        QCOMPARE(dialog.plan().front().kind, TermDifference::Kind::Added);
        QSignalSpy planned(&dialog, &ImportDialog::planned);
        auto *into = dialog.findChild<QComboBox *>();
        into->setCurrentIndex(into->findData(u"words"_s));
        emit into->activated(into->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
        QCOMPARE(dialog.plan().size(), 0U);
    }

    void changesAreShownAndImportedAsOneStep()
    {
        const QString path = exported(Format::Csv);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("What Order means."));
        bytes.replace("What Order means.", "What is bought.");
        bytes.replace("What Party means.", "Who acts.");
        file.resize(0);
        file.write(bytes);
        file.close();
        ImportDialog dialog(*m_shop->session);
        dialog.show();
        plan(dialog, path);
        QCOMPARE(dialog.plan().size(), 2U);
        QVERIFY(dialog.canImport());
        QCOMPARE(test::focusableWithoutName(&dialog), QStringList());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.import();
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->field(u"words/order"_s, u"definitions[en]"_s), u"What is bought."_s,
                                  patience);
        m_shop->session->undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->field(u"words/order"_s, u"definitions[en]"_s),
                                  u"What Order means."_s, patience);
        QCOMPARE(m_shop->field(u"words/party"_s, u"definitions[en]"_s), u"What Party means."_s);
    }

    void whatCannotBeImportedStaysToBeTriedAgain()
    {
        const QString path = exported(Format::Json);
        views::GlossarySession nobody(*m_shop->glossary, *m_shop->catalog, QString());
        nobody.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(nobody.isReady(), patience);
        ImportDialog dialog(nobody);
        plan(dialog, path); // in force there is none of it yet
        QCOMPARE(dialog.plan().size(), 4U);
        QSignalSpy planned(&dialog, &ImportDialog::planned);
        QSignalSpy told(&nobody, &views::GlossarySession::told);
        dialog.import();
        QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
        QCOMPARE(told.count(), 1); // nobody has said who it is
        QVERIFY(dialog.canImport());
    }

    void replacingRemovesWhatTheFileDoesNotName()
    {
        const QString path = exported(Format::Json);
        // One more term that the file does not know.
        glossary::Entry entry;
        entry.term.labels = {{u"en"_s, u"Later"_s}};
        entry.term.glossary = u"words"_s;
        m_shop->session->edit(glossary::Verb::Add,
                              [entry](glossary::Editor &editor) { return editor.add(entry); });
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->session->lexicon().size(), 5, patience);
        ImportDialog dialog(*m_shop->session);
        plan(dialog, path);
        QVERIFY(dialog.plan().empty());
        QSignalSpy planned(&dialog, &ImportDialog::planned);
        dialog.setMode(glossary::ImportMode::Replace);
        QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
        QCOMPARE(dialog.plan().size(), 1U);
        QCOMPARE(dialog.plan().front().kind, TermDifference::Kind::Removed);
        QCOMPARE(dialog.plan().front().label, u"Later"_s);
    }

    void whatCannotBeReadIsSaid()
    {
        QFile file(m_shop->dir.filePath(u"broken.ttl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<a> <b \n");
        file.close();
        ImportDialog dialog(*m_shop->session);
        plan(dialog, file.fileName());
        QVERIFY(dialog.plan().empty());
        QVERIFY(!dialog.canImport());
    }

    void glossariesOfOthers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("least"); ///< terms
        QTest::newRow("EnvThes") << u"glossary/envthes/EnvThes.ttl"_s << 5'000;
        QTest::newRow("UAT") << u"glossary/uat/UAT.rdf"_s << 2'000;
        QTest::newRow("FIBO") << u"glossary/fibo"_s << 2'000;
        QTest::newRow("GSQ") << u"glossary/gsq/vocabularies-gsq/drill-type.ttl"_s << 3;
        QTest::newRow("DataHub") << u"datahub/examples/bootstrap_data/business_glossary.yml"_s << 3;
    }
    void glossariesOfOthers()
    {
        MESHBOOK_NEED_CORPORA();
        QFETCH(const QString, path);
        QFETCH(const int, least);
        const QString file = tests::corporaPath(path);
        QVERIFY(!file.isEmpty());
        ImportDialog dialog(*m_shop->session);
        plan(dialog, file);
        QVERIFY2(static_cast<int>(dialog.plan().size()) >= least,
                 qPrintable(QString::number(dialog.plan().size())));
        const qsizetype before = m_shop->session->lexicon().size();
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.import();
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->session->lexicon().size() >= before + least, patience);
        // Each has a glossary that is there.
        int homeless = 0;
        m_shop->session->lexicon().each([&](const glossary::Entry &entry) {
            homeless += m_shop->session->lexicon().glossary(entry.term.glossary) == nullptr ? 1 : 0;
        });
        QCOMPARE(homeless, 0);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
