// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/statementsview.h"

#include "items/statementmodel.h"
#include "views/code/codepage.h"
#include "views/theme/metrics.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/chip.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using items::StatementModel;

class StatementDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString().left(400);
        const bool disagrees = index.data(StatementModel::DisagreesRole).toBool();
        if (index.column() == StatementModel::fieldSection) {
            cell.role = TextRole::MonoCaption;
            cell.elide = Qt::ElideMiddle;
            if (disagrees)
                cell.mark = pieces::Mark{State::Warning, {}};
            return cell;
        }
        const bool wins = index.data(StatementModel::WinsRole).toBool();
        cell.ink = disagrees && !wins ? Ink::Warning : wins ? Ink::Text : Ink::Text2;
        return cell;
    }
};

} // namespace

StatementsView::StatementsView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new StatementModel(this))
    , m_table(new QTreeView(this))
{
    m_model->setDossier(context->dossier);
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_model);
    proxy->setFilterRole(StatementModel::FilterRole);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *strip = new ToolStrip(false, this);
    auto *filter = new SearchField(Icon::Filter, tr("Filter fields"), this);
    filter->setCompact(true);
    filter->setMaximumWidth(220);
    strip->addWidget(filter, 1);
    const int disagreements = m_model->disagreements();
    auto *chip = new ChipLabel(
        {disagreements > 0 ? tr("%n disagreement(s)", nullptr, disagreements) : tr("All sources agree"),
         disagreements > 0 ? Icon::Warning : Icon::Ok, disagreements > 0 ? Tone::Warning : Tone::Neutral},
        this);
    strip->addWidget(chip);
    strip->addStretch();
    strip->addWidget(new TextLabel(tr("Leftmost word counts · double click opens the file at the line"),
                                   TextRole::Caption, Ink::Text3, this));

    m_table->setAccessibleName(tr("Who said what"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemDelegate(new StatementDelegate(m_table));
    m_table->setModel(proxy);
    m_table->header()->resizeSection(0, 260);
    for (int i = 1; i < proxy->columnCount(); ++i)
        m_table->header()->resizeSection(i, 240);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_table, 1);
    connect(filter, &SearchField::textEdited, proxy,
            [proxy](const QString &text) { proxy->setFilterFixedString(text); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this, proxy](const QModelIndex &index) { openFile(proxy->mapToSource(index)); });
}

void StatementsView::openFile(const QModelIndex &index)
{
    const core::Statement *statement = m_model->statement(index);
    if (statement == nullptr || statement->path.isEmpty())
        return;
    const int line = index.data(StatementModel::LineRole).toInt();
    m_context->follow(CodePage::fileUri(statement->sourceUid, statement->path, line), OpenIn::CurrentTab);
}

} // namespace meshbook::views
