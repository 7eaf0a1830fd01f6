// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/accessibilitywalk.h"
#include "views/code/codeview.h"
#include "views/governance/newproductdone.h"
#include "views/governance/newproductfiles.h"
#include "views/governance/newproductform.h"
#include "views/governance/newproductstart.h"
#include "views/governance/newproductwizard.h"
#include "views/theme/theme.h"
#include "views/widgets/button.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

namespace {

constexpr int patience = 90'000; ///< ms, on a machine with much else to do

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// From a template to files that keep the policies.
class TestNewProductWizard final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<NewProductWizard> m_wizard;

    void open(const NewProductWizard::Places &places = {})
    {
        m_wizard = std::make_unique<NewProductWizard>(places);
        m_wizard->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->isReady(), patience);
    }
    void choose(const QString &title)
    {
        QListWidget *list = m_wizard->start()->list();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == title)
                list->setCurrentRow(row);
        }
        QCOMPARE(list->currentItem()->text(), title);
        m_wizard->next();
        QCOMPARE(m_wizard->step(), NewProductWizard::FormStep);
    }
    void fill(const QMap<QString, QString> &values)
    {
        for (auto value = values.begin(); value != values.end(); ++value) {
            QLineEdit *field = m_wizard->form()->field(value.key());
            QVERIFY2(field, qPrintable(value.key()));
            field->setText(value.value());
        }
    }
    static QMap<QString, QString> someValues()
    {
        return {{u"product"_s, u"order-returns"_s},
                {u"domain"_s, u"Sales"_s},
                {u"owner"_s, u"Team Returns"_s},
                {u"purpose"_s, u"To plan how many parcels come back each week."_s}};
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_wizard.reset(); }
    void cleanupTestCase() { m_theme.reset(); }

    void theFormSaysWhatIsMissing()
    {
        open();
        choose(u"A table behind a contract"_s);
        QVERIFY(!m_wizard->nextButton()->isEnabled());
        fill({{u"product"_s, u"Not An Id"_s}});
        QVERIFY(m_wizard->form()->problemOf(u"product"_s).contains("Not An Id"_L1));
        fill({{u"purpose"_s, u"Short."_s}});
        QVERIFY(!m_wizard->form()->problemOf(u"purpose"_s).isEmpty());
        QVERIFY(m_wizard->form()->problemOf(u"domain"_s).isEmpty()); // empty, not wrong
        fill(someValues());
        QVERIFY(m_wizard->form()->problemOf(u"product"_s).isEmpty());
        QCOMPARE(m_wizard->form()->field(u"table"_s)->placeholderText(), u"order_returns"_s);
        QVERIFY(m_wizard->nextButton()->isEnabled());
        m_wizard->back();
        QCOMPARE(m_wizard->step(), NewProductWizard::TemplateStep);
        choose(u"A table with personal data"_s);
        QCOMPARE(m_wizard->form()->field(u"owner"_s)->text(), u"Team Returns"_s); // what was typed stays
    }

    void everyBuiltInTemplateKeepsThePolicies_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("table") << u"A table behind a contract"_s;
        QTest::newRow("personal") << u"A table with personal data"_s;
    }
    void everyBuiltInTemplateKeepsThePolicies()
    {
        QFETCH(const QString, title);
        open();
        choose(title);
        fill(someValues());
        m_wizard->next();
        QCOMPARE(m_wizard->step(), NewProductWizard::FilesStep);
        QVERIFY(!m_wizard->nextButton()->isEnabled()); // no folder yet
        m_wizard->files()->setFolder(m_dir->path());
        QVERIFY(m_wizard->nextButton()->isEnabled());
        QCOMPARE(m_wizard->files()->list()->count(), 2);
        QVERIFY(m_wizard->files()->preview()->toPlainText().contains("order-returns"_L1));
        QComboBox *pipeline = m_wizard->files()->pipelineBox();
        pipeline->setCurrentIndex(pipeline->findText(u"GitHub"_s));
        QCOMPARE(m_wizard->files()->list()->count(), 3);
        QVERIFY(QDir(m_dir->path()).isEmpty()); // nothing before it is asked for
        m_wizard->next();
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->step(), NewProductWizard::DoneStep, patience);
        QVERIFY(QFile::exists(m_dir->filePath(u"sales/order-returns.odps.yaml"_s)));
        QVERIFY(QFile::exists(m_dir->filePath(u"sales/order-returns.odcs.yaml"_s)));
        QVERIFY(QFile::exists(m_dir->filePath(u".github/workflows/meshbook.yml"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->done()->isChecked(), patience);
        QCOMPARE(m_wizard->done()->verdict(), u"It keeps all policies"_s);
        QSignalSpy source(m_wizard.get(), &NewProductWizard::sourceWanted);
        m_wizard->done()->sourceButton()->click();
        QCOMPARE(source.size(), 1);
        QCOMPARE(source.front().front().toString(), m_dir->path());
    }

    void nothingIsEverReplaced()
    {
        write(m_dir->filePath(u"sales/order-returns.odps.yaml"_s), "mine\n");
        open({{}, {}, m_dir->path()});
        choose(u"A table behind a contract"_s);
        fill(someValues());
        m_wizard->next();
        QCOMPARE(m_wizard->step(), NewProductWizard::FilesStep);
        QVERIFY(!m_wizard->nextButton()->isEnabled());
        m_wizard->next();
        QVERIFY(!QFile::exists(m_dir->filePath(u"sales/order-returns.odcs.yaml"_s)));
    }

    void ownTemplatesCount()
    {
        write(m_dir->filePath(u"templates/topic/template.yaml"_s),
              "id: topic\ntitle: A topic\nparameters:\n  - {name: domain, title: Domain}\n"
              "files:\n  - {from: a.yaml, to: \"{{domain}}.yaml\"}\n");
        write(m_dir->filePath(u"templates/topic/a.yaml"_s), "domain: {{domain}}\n");
        write(m_dir->filePath(u"templates/broken/template.yaml"_s), "id: [\n");
        open({{m_dir->filePath(u"templates"_s)}, {}, {}});
        QCOMPARE(m_wizard->start()->list()->count(), 3);
        choose(u"A topic"_s);
    }

    void controlsHaveNames()
    {
        open();
        for (int step = 0; step < 3; ++step) {
            const QStringList nameless = test::focusableWithoutName(m_wizard.get());
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
            // For who wants to look at the steps.
            if (const QString folder = qEnvironmentVariable("MESHBOOK_PICTURES"); !folder.isEmpty())
                m_wizard->grab().save(folder + u"/wizard-%1.png"_s.arg(step));
            if (m_wizard->step() == NewProductWizard::TemplateStep)
                choose(u"A table behind a contract"_s);
            else {
                fill(someValues());
                m_wizard->next();
            }
        }
    }
};

QTEST_MAIN(TestNewProductWizard)
#include "tst_newproductwizard.moc"
