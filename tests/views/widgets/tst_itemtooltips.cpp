// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/celldelegate.h"
#include "views/widgets/resultrowdelegate.h"

#include <QHelpEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::views;

namespace {

const QString hostile = u"<img src=\"file:///etc/hostname\"><b>Not bold</b>"_s;

class Cells final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString();
        return cell;
    }
};

class Rows final : public ResultRowDelegate {
public:
    using ResultRowDelegate::ResultRowDelegate;
    [[nodiscard]] ResultRow row(const QModelIndex &index) const override
    {
        ResultRow row;
        row.name = index.data().toString();
        return row;
    }
};

} // namespace

/// What sources say is text in tool tips too, whatever it looks like.
class ItemToolTipsTest final : public QObject {
    Q_OBJECT

    /// What stands at the pointer over the only row of a list.
    static QString tipOf(QAbstractItemDelegate *delegate, const QString &text, const QVariant &tip)
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), text, Qt::DisplayRole);
        model.setData(model.index(0, 0), tip, Qt::ToolTipRole);
        QListView view;
        view.resize(120, 60);
        view.setModel(&model);
        view.setItemDelegate(delegate);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            return u"no window"_s;
        const QPoint at = view.visualRect(model.index(0, 0)).center();
        QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &event);
        const QString shown = QToolTip::isVisible() ? QToolTip::text() : QString();
        QToolTip::hideText();
        return shown;
    }

private slots:
    void markupIsShownAsItIsWritten()
    {
        Cells cells;
        Rows rows;
        for (const QString &shown : {tipOf(&cells, u"short"_s, hostile), tipOf(&rows, hostile, {})}) {
            QVERIFY2(shown.contains("&lt;img src="_L1), qPrintable(shown));
            QVERIFY2(!shown.contains("<img"_L1) && !shown.contains("<b>"_L1), qPrintable(shown));
        }
    }

    void nothingToSayShowsNothing()
    {
        Cells cells;
        QCOMPARE(tipOf(&cells, u"short"_s, {}), QString());
    }
};

QTEST_MAIN(ItemToolTipsTest)
#include "tst_itemtooltips.moc"
