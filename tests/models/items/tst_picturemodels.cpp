// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pictureoutlinemodel.h"
#include "items/picturetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using items::PictureOutlineModel;
using items::PictureTableModel;

class TestPictureModels final : public QObject {
    Q_OBJECT

private:
    /// a → b → c, b → d by two columns, d → b (a cycle), c → c, and e alone.
    static std::shared_ptr<lineage::Picture> picture()
    {
        auto made = std::make_shared<lineage::Picture>();
        int depth = -1;
        for (const char *name : {"a", "b", "c", "d", "e"}) {
            lineage::Box box;
            box.name = QString::fromLatin1(name);
            box.id = u"meshbook:dataset/"_s + box.name;
            box.uri = {core::EntityKind::Dataset, box.name, {}};
            box.root = box.name == "b"_L1;
            box.depth = std::min(depth++, 1);
            made->boxes.push_back(box);
        }
        made->boxes[1].columns = {{u"id"_s, u"int"_s}, {u"x"_s, u"int"_s}};
        made->boxes[3].columns = {{u"key"_s, u"int"_s}};
        const auto line = [&](int from, int to, int fromColumn = -1, int toColumn = -1) {
            lineage::Line each;
            each.from = from;
            each.to = to;
            each.fromColumn = fromColumn;
            each.toColumn = toColumn;
            made->lines.push_back(each);
        };
        line(0, 1);
        line(1, 2);
        line(1, 3, 0, 0);
        line(1, 3, 1, 0);
        line(3, 1);
        line(2, 2);
        return made;
    }

private slots:
    void bothKeepTheRulesOfModels()
    {
        PictureTableModel table;
        PictureOutlineModel outline;
        const QAbstractItemModelTester first(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&outline,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const auto &each : {picture(), std::shared_ptr<lineage::Picture>(), picture()}) {
            table.setPicture(each);
            outline.setPicture(each);
        }
        QVERIFY(table.rowCount() > 0);
        QVERIFY(outline.rowCount() > 0);
    }

    void tableHasEveryLineAndEveryBox()
    {
        PictureTableModel table;
        table.setPicture(picture());
        QSet<int> lines;
        QSet<int> boxes;
        for (int row = 0; row < table.rowCount(); ++row) {
            const QModelIndex index = table.index(row, 0);
            boxes.insert(index.data(PictureTableModel::BoxRole).toInt());
            const int line = index.data(PictureTableModel::LineRole).toInt();
            if (line >= 0)
                lines.insert(line);
        }
        QCOMPARE(lines.size(), 6);
        QCOMPARE(boxes.size(), 5);
    }

    void outlineHasEveryLineAndEveryBox()
    {
        PictureOutlineModel outline;
        outline.setPicture(picture());
        QSet<int> lines;
        QSet<int> boxes;
        const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
            for (int row = 0; row < outline.rowCount(parent); ++row) {
                const QModelIndex index = outline.index(row, 0, parent);
                boxes.insert(index.data(PictureOutlineModel::BoxRole).toInt());
                const int line = index.data(PictureOutlineModel::LineRole).toInt();
                if (line >= 0)
                    lines.insert(line);
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
                walk(index);
            }
        };
        walk({});
        QCOMPARE(lines.size(), 6);
        QCOMPARE(boxes.size(), 5);
        for (int box = 0; box < 5; ++box)
            QCOMPARE(outline.indexOfBox(box).data(PictureOutlineModel::BoxRole).toInt(), box);
        QVERIFY(!outline.indexOfBox(99).isValid());
    }
};

QTEST_APPLESS_MAIN(TestPictureModels)
#include "tst_picturemodels.moc"
