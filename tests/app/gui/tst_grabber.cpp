// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/smallmesh.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// `meshbook --grab`, the program as a whole: writes its picture and leaves.
class GrabberTest final : public QObject {
    Q_OBJECT

private slots:
    void writesThePicture_data();
    void writesThePicture();
    void saysWhatItCannot_data();
    void saysWhatItCannot();

private:
    int run(const QStringList &arguments);
    QTemporaryDir m_folder;
    QByteArray m_errors;
};

int GrabberTest::run(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_STATE_HOME"_s, m_folder.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(MESHBOOK_GUI),
                  QStringList{u"--workspace"_s, m_folder.filePath(u"workspace"_s)} + arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return -1;
    m_errors = program.readAllStandardError();
    return program.exitCode();
}

void GrabberTest::writesThePicture_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("start") << QString() << u"light"_s << QSize(1280, 800);
    QTest::newRow("sources") << u"meshbook:sources"_s << u"dark"_s << QSize(1024, 640);
    QTest::newRow("search") << u"meshbook:search?q=nothing"_s << u"dark"_s << QSize(1920, 1080);
    QTest::newRow("nowhere") << u"meshbook:dataset/nowhere"_s << u"light"_s << QSize(800, 600);
}

void GrabberTest::writesThePicture()
{
    QFETCH(QString, target);
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    const QString file = m_folder.filePath(u"picture.png"_s);
    QFile::remove(file);
    QStringList arguments{u"--grab"_s, file,        u"--theme"_s,
                          theme,       u"--size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height())};
    if (!target.isEmpty())
        arguments << target;
    QCOMPARE(run(arguments), 0);
    const QImage picture(file);
    QCOMPARE(picture.size(), size);
    const QColor corner = picture.pixelColor(4, size.height() - 4); // the status bar
    QCOMPARE(corner.lightness() < 128, theme == "dark"_L1);
}

void GrabberTest::saysWhatItCannot_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such folder") << QStringList{u"--grab"_s, u"/nonexistent/folder/x.png"_s,
                                                   u"meshbook:sources"_s}
                                    << 5;
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << 2;
    QTest::newRow("workspace is a file")
        << QStringList{u"--workspace"_s, u"/dev/null"_s, u"--grab"_s, u"x.png"_s} << 4;
}

void GrabberTest::saysWhatItCannot()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QCOMPARE(run(arguments), code);
    if (code != 5)
        QVERIFY(m_errors.contains("meshbook:"));
}

QTEST_GUILESS_MAIN(GrabberTest)
#include "tst_grabber.moc"
