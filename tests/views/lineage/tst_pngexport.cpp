// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/madepicture.h"
#include "views/lineage/pngexport.h"
#include "views/lineage/pngrows.h"
#include "views/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

namespace {

/// Takes so many bytes, then fails like a full disk.
class SmallDisk final : public QIODevice {
public:
    explicit SmallDisk(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

/// Pictures larger than what is held of them at once.
class TestPngExport final : public QObject {
    Q_OBJECT

private:
    static CanvasScenePtr sceneOf(const lineage::Picture &picture)
    {
        const CanvasMetrics sizes = CanvasMetrics::current();
        const auto layout = lineage::layOut(layoutInput(picture, sizes, lineage::Flow::LeftToRight));
        return std::make_shared<CanvasScene>(picture, *layout, lineage::Flow::LeftToRight, sizes, false);
    }
    static CanvasPainter painterOf(const CanvasScenePtr &scene)
    {
        const SemanticPalette palette = SemanticPalette::of(qApp->palette());
        CanvasPainter painter(
            scene,
            LensColors(Lens::Domain, scene->picture(), palette,
                       [](const QString &domain) { return static_cast<int>(domain.size()) % 8; }),
            palette);
        painter.prepareIcons(64);
        return painter;
    }
    static QImage wholeOf(const CanvasScenePtr &scene, double scale)
    {
        CanvasPainter painter = painterOf(scene);
        QImage image(pngexport::sizeAt(*scene, scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        CanvasPainter::Job job;
        job.toDevice = QTransform::fromScale(scale, scale);
        job.toDevice.translate(-scene->bounds().left(), -scene->bounds().top());
        QPainter device(&image);
        painter.paint(&device, job);
        return image;
    }

private slots:
    void initTestCase() { static const Theme theme(qApp); }

    void tilesMakeTheWholePicture_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("tile");
        QTest::newRow("as it is") << 1.0 << 211;
        QTest::newRow("larger") << 1.7 << 333;
        QTest::newRow("smaller") << 0.5 << 97;
    }
    void tilesMakeTheWholePicture()
    {
        QFETCH(double, scale);
        QFETCH(int, tile);
        const CanvasScenePtr scene = sceneOf(test::markedPicture());
        CanvasPainter painter = painterOf(scene);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        pngexport::Job job;
        job.scale = scale;
        job.tileSide = tile;
        job.stripPixels = qint64(pngexport::sizeAt(*scene, scale).width()) * 57;
        qint64 told = 0;
        job.progress = [&](qint64 done, qint64 total) {
            const bool good = done > told && done <= total;
            told = done;
            return good;
        };
        QCOMPARE(pngexport::write(painter, *scene, buffer, job), pngexport::Outcome::Written);
        const QImage read = QImage::fromData(bytes, "png").convertToFormat(QImage::Format_RGB32);
        const QImage whole = wholeOf(scene, scale);
        QCOMPARE(read.size(), whole.size());
        int other = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x)
                other += read.pixel(x, y) != whole.pixel(x, y) ? 1 : 0;
        }
        // Where a curve or border is cut at the edge of a tile its smoothing may differ. A tile that is not
        // there or a pixel off would be some per cent.
        QVERIFY2(other < whole.width() * whole.height() / 250, qPrintable(QString::number(other)));
    }

    void goesBeyondWhatCanBePaintedAtOnce()
    {
        const CanvasScenePtr scene = sceneOf(test::largePicture(60));
        const double scale = 36'000 / scene->bounds().width();
        CanvasPainter painter = painterOf(scene);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        pngexport::Job job;
        job.scale = scale;
        int steps = 0;
        job.progress = [&](qint64, qint64) { return ++steps < 12; }; // the beginning is enough
        QCOMPARE(pngexport::write(painter, *scene, buffer, job), pngexport::Outcome::Cancelled);
        buffer.close();
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, "png");
        QVERIFY(reader.size().width() >= 36'000);
        QCOMPARE(reader.size(), pngexport::sizeAt(*scene, scale));
    }

    void rowsBeyond32767AreWhole()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const QSize size(40'000, 3);
        PngRows rows(buffer, size, 3'780);
        QImage one(size.width(), 1, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                one.setPixel(x, 0, qRgb(x & 0xff, x >> 8, y));
            QVERIFY(rows.add(one));
        }
        QVERIFY(!rows.add(one)); // there is no fourth
        PngRows again(buffer, size, 3'780);
        QVERIFY(!again.finish()); // none was written
        buffer.close();
        bytes.clear();
        buffer.open(QIODevice::WriteOnly);
        PngRows good(buffer, size, 3'780);
        for (int y = 0; y < size.height(); ++y)
            QVERIFY(good.add(one));
        QVERIFY(good.finish());
        const QImage read = QImage::fromData(bytes, "png");
        QCOMPARE(read.size(), size);
        QCOMPARE(read.pixel(39'999, 2), qRgb(39'999 & 0xff, 39'999 >> 8, 2));
    }

    void aFullDiskIsTold()
    {
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        CanvasPainter painter = painterOf(scene);
        SmallDisk disk(10'000);
        QCOMPARE(pngexport::write(painter, *scene, disk, {}), pngexport::Outcome::Failed);
    }

    void tooLargeIsMadeSmaller()
    {
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        QCOMPARE(pngexport::scaleFor(*scene, 2), 2.0);
        const QSize size = pngexport::sizeAt(*scene, pngexport::scaleFor(*scene, 1e9));
        QVERIFY(std::max(size.width(), size.height()) <= pngexport::longestSide + 1);
        QVERIFY(qint64(size.width()) * size.height() <= pngexport::mostPixels + pngexport::mostPixels / 100);
    }
};

QTEST_MAIN(TestPngExport)
#include "tst_pngexport.moc"
