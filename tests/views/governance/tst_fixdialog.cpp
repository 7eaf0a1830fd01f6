// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/accessibilitywalk.h"
#include "views/governance/fixdialog.h"
#include "views/theme/theme.h"
#include "views/widgets/textlabel.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using governance::Finding;

namespace {

constexpr int patience = 30'000; ///< ms, on a machine with much else to do

constexpr auto product = R"(# Kept as it is.
apiVersion: v1.0.0
kind: DataProduct
id: orders-product
name: Orders
status: active
)";

Finding finding(const QString &policy, const QString &file)
{
    Finding made;
    made.policy = policy;
    made.title = policy;
    made.name = u"Orders"_s;
    made.subject = u"meshbook:product/orders-product"_s;
    made.file = file;
    made.line = 2;
    return made;
}

} // namespace

/// Findings are mended in their files: shown first, then written, never over what another wrote.
class TestFixDialog final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Theme> m_theme;

    [[nodiscard]] QString path() const { return m_dir.filePath(u"orders.odps.yaml"_s); }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] FixDialog::PathOf inFolder() const
    {
        return [this](const Finding &each) {
            return each.file.isEmpty() ? QString() : m_dir.filePath(each.file);
        };
    }
    static QPushButton *writeButton(const FixDialog &dialog)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == u"Write"_s)
                return each;
        }
        return nullptr;
    }
    static QString labels(const FixDialog &dialog)
    {
        QStringList texts;
        for (const TextLabel *each : dialog.findChildren<TextLabel *>())
            texts.append(each->text());
        return texts.join(u'\n');
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void init() { put(product); }

    void changesAreShownThenWritten()
    {
        FixDialog dialog({finding(u"product-version"_s, u"orders.odps.yaml"_s),
                          finding(u"product-domain"_s, u"orders.odps.yaml"_s)},
                         inFolder());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), patience);
        // The version has a usual value, the domain only a person knows.
        QVERIFY(dialog.diff()->toPlainText().contains(u"+version: 1.0.0"_s));
        QVERIFY(!dialog.diff()->toPlainText().contains(u"+domain"_s));
        QVERIFY(labels(dialog).contains(u"domain"_s));
        QCOMPARE(test::focusableWithoutName(&dialog), QStringList());
        QLineEdit *domain = nullptr;
        for (QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == u"domain"_s)
                domain = each;
        }
        QVERIFY(domain != nullptr);
        domain->setText(u"sales"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.diff()->toPlainText().contains(u"+domain: sales"_s), patience);
        QCOMPARE(onDisk(), QByteArray(product)); // nothing is written before a person says so
        QTRY_VERIFY_WITH_TIMEOUT(writeButton(dialog)->isEnabled(), patience);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        writeButton(dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);
        QCOMPARE(dialog.written(), 1);
        QVERIFY(onDisk().startsWith("# Kept as it is.\n"));
        QVERIFY(onDisk().contains("domain: sales"));
        QVERIFY(onDisk().contains("version: 1.0.0"));
    }

    void whatAnotherWroteIsKept()
    {
        FixDialog dialog({finding(u"product-version"_s, u"orders.odps.yaml"_s)}, inFolder());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady() && writeButton(dialog)->isEnabled(), patience);
        const QByteArray others = QByteArray(product) + "tags: [gold]\n";
        put(others);
        writeButton(dialog)->click();
        // It says so, keeps the file, and shows what would change in it now.
        QTRY_VERIFY_WITH_TIMEOUT(dialog.diff()->toPlainText().contains(u"tags: [gold]"_s)
                                     || writeButton(dialog)->isEnabled(),
                                 patience);
        QCOMPARE(onDisk(), others);
        QVERIFY(dialog.isVisible());
    }

    void whatCannotBeMendedIsSaid()
    {
        FixDialog dialog(
            {finding(u"orphan"_s, u"orders.odps.yaml"_s), finding(u"product-version"_s, u"gone.yaml"_s)},
            [this](const Finding &each) {
                return each.file == u"gone.yaml"_s ? QString() : m_dir.filePath(each.file);
            });
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), patience);
        QVERIFY(!writeButton(dialog)->isEnabled());
        QVERIFY(labels(dialog).contains(u"need a person"_s) || labels(dialog).contains(u"needs a person"_s));
        QVERIFY(labels(dialog).contains(u"not in a folder"_s));
        QCOMPARE(onDisk(), QByteArray(product));
    }
};

QTEST_MAIN(TestFixDialog)
#include "tst_fixdialog.moc"
