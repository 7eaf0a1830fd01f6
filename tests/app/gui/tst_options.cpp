// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using meshbook::gui::Options;

class OptionsTest final : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void workspaceComesFromTheEnvironment();
};

void OptionsTest::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("grab");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QStringList>("targets");
    const QString usual = Options::defaultWorkspace();
    QTest::newRow("nothing") << QStringList() << usual << QString() << QString() << QSize() << QStringList();
    QTest::newRow("apart") << QStringList{u"--workspace"_s, u"/w"_s, u"--theme"_s, u"dark"_s} << u"/w"_s
                           << u"dark"_s << QString() << QSize() << QStringList();
    QTest::newRow("together") << QStringList{u"--workspace=/a=b"_s, u"--grab=x.png"_s, u"--size=1280x800"_s}
                              << u"/a=b"_s << QString() << u"x.png"_s << QSize(1280, 800) << QStringList();
    QTest::newRow("high contrast") << QStringList{u"--theme=contrast-dark"_s} << usual << u"contrast-dark"_s
                                   << QString() << QSize() << QStringList();
    QTest::newRow("targets") << QStringList{u"meshbook:sources"_s, u"--theme=light"_s, u"folder"_s} << usual
                             << u"light"_s << QString() << QSize()
                             << QStringList{u"meshbook:sources"_s, u"folder"_s};
}

void OptionsTest::reads()
{
    QFETCH(QStringList, arguments);
    const auto options = Options::parse(arguments);
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    QTEST(options->workspace, "workspace");
    QTEST(options->theme, "theme");
    QTEST(options->grab, "grab");
    QTEST(options->size, "size");
    QTEST(options->targets, "targets");
}

void OptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--fast"_s};
    QTest::newRow("value missing") << QStringList{u"--grab"_s};
    QTest::newRow("theme") << QStringList{u"--theme=pink"_s};
    QTest::newRow("size without x") << QStringList{u"--size=1280"_s};
    QTest::newRow("size too small") << QStringList{u"--size=100x100"_s};
    QTest::newRow("size too large") << QStringList{u"--size=99999x800"_s};
    QTest::newRow("size of words") << QStringList{u"--size=widexhigh"_s};
}

void OptionsTest::refuses()
{
    QFETCH(QStringList, arguments);
    const auto options = Options::parse(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, meshbook::core::ErrorCode::Usage);
    QVERIFY(!options.error().message.isEmpty());
}

void OptionsTest::workspaceComesFromTheEnvironment()
{
    qputenv("MESHBOOK_WORKSPACE", "/from/environment");
    const QString fromEnvironment = Options::defaultWorkspace();
    qunsetenv("MESHBOOK_WORKSPACE");
    QCOMPARE(fromEnvironment, u"/from/environment"_s);
    QVERIFY(Options::defaultWorkspace().endsWith(u"/meshbook/default"_s));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
