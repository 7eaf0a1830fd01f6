// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/policyplaces.h"

#include "items/reportmodel.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

enum Section { StateSection, SentenceSection, PlaceSection };

class PlacesDelegate final : public CellDelegate {
public:
    PlacesDelegate(const std::vector<PolicyPlaces::Line> &lines, QObject *parent)
        : CellDelegate(parent)
        , m_lines(lines)
    {
    }
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        if (index.column() == StateSection) {
            const PolicyPlaces::Line &line = m_lines.at(static_cast<std::size_t>(index.row()));
            cell.mark = pieces::Mark{line.state, line.word};
            return cell;
        }
        cell.text = index.data().toString();
        cell.ink = index.column() == PlaceSection ? Ink::Text3 : Ink::Text;
        cell.role = index.column() == PlaceSection ? TextRole::MonoCaption : TextRole::Base;
        return cell;
    }

private:
    const std::vector<PolicyPlaces::Line> &m_lines;
};

} // namespace

PolicyPlaces::PolicyPlaces(const QString &name, const QString &nothing, QWidget *parent)
    : QWidget(parent)
    , m_nothing(nothing)
    , m_model(new items::ReportModel(this))
    , m_table(new QTreeView(this))
    , m_states(new ViewStates(m_table, this))
{
    m_table->setAccessibleName(name);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderHidden(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new PlacesDelegate(m_lines, m_table));
    m_table->setModel(m_model);
    tablecopy::install(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    const auto lead = [this](const QModelIndex &index) {
        const core::SourcePosition at = m_lines.at(static_cast<std::size_t>(index.row())).at;
        if (at.isKnown())
            emit placeWanted(at);
    };
    connect(m_table, &QAbstractItemView::activated, this, lead);
    connect(m_table, &QAbstractItemView::clicked, this, lead);
    showState();
}

void PolicyPlaces::setLines(const std::vector<Line> &lines)
{
    m_lines = lines;
    std::vector<items::ReportRow> rows;
    for (const Line &line : m_lines) {
        items::ReportRow row;
        row.cells = {line.word, line.sentence,
                     line.at.isKnown() ? u"%1:%2"_s.arg(line.at.line).arg(line.at.column) : QString()};
        rows.push_back(std::move(row));
    }
    m_model->setRows({tr("State"), tr("What is found"), tr("Place")}, std::move(rows));
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    headings::setWidths(header, {104, 300, 72});
    header->setSectionResizeMode(SentenceSection, QHeaderView::Stretch);
    showState();
}

void PolicyPlaces::setNothing(const QString &nothing)
{
    m_nothing = nothing;
    showState();
}

void PolicyPlaces::showState()
{
    if (m_lines.empty())
        m_states->showEmpty(m_nothing, {});
    else
        m_states->showContent();
}

} // namespace meshbook::views
