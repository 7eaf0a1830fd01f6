// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/accessview.h"

#include "core/celltext.h"
#include "views/product/accessrequestdialog.h"
#include "views/product/branchdialog.h"
#include "views/theme/metrics.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/headings.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/treememory.h"
#include "views/widgets/viewstates.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr std::size_t mostContracts = 50;
constexpr qsizetype shownText = 400;
constexpr int placeRole = Qt::UserRole + 1; ///< among the roles, whatever the table is sorted by

/// The roles a thing states, with the file that does.
std::vector<governance::OfferedRole> rolesOf(const core::Dossier &dossier)
{
    std::vector<governance::OfferedRole> roles = governance::rolesOf(dossier.folded);
    for (governance::OfferedRole &role : roles) {
        if (!dossier.statements.empty())
            role.file = dossier.statements.front().absolutePath;
    }
    return roles;
}

class RoleDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] Cell cell(const QModelIndex &index) const override
    {
        Cell cell;
        cell.text = index.data().toString().left(shownText);
        cell.ink = Ink::Text2;
        if (index.column() == 0) {
            cell.icon = Icon::Lock;
            cell.role = TextRole::Name;
            cell.ink = Ink::Text;
        } else if (index.column() == index.model()->columnCount() - 2) {
            cell.role = TextRole::MonoCaption;
            cell.elide = Qt::ElideMiddle;
        }
        return cell;
    }
};

} // namespace

AccessView::AccessView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTreeView(this))
    , m_states(new ViewStates(m_table, this))
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (const QString asked = price(); !asked.isEmpty()) {
        auto *strip = new ToolStrip(false, this);
        strip->addWidget(new TextLabel(asked, TextRole::Caption, Ink::Text3, strip));
        strip->addStretch();
        layout->addWidget(strip);
    }
    layout->addWidget(m_states, 1);
    layout->addWidget(makeTerms());
    connect(m_states, &ViewStates::retryRequested, this, &AccessView::gather);
    gather();
}

void AccessView::buildTable()
{
    m_model->setHorizontalHeaderLabels({tr("Role"), tr("Access"), tr("First approval"), tr("Second approval"),
                                        tr("Stated by"), tr("Description")});
    m_table->setAccessibleName(tr("Roles"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new RoleDelegate(m_table));
    m_table->setModel(m_model);
    m_table->header()->setSortIndicatorClearable(true);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); // as the contracts have them
    m_table->setSortingEnabled(true);
    headings::setWidths(m_table->header(), {200, 90, 180, 180, 200, 160});
    tablecopy::install(m_table);
    TableLayout::install(m_table->header(), u"roles"_s);
    connect(m_table, &QAbstractItemView::activated, this, &AccessView::request);
}

QWidget *AccessView::makeTerms()
{
    constexpr int mostHeight = 180; // longer ones are scrolled
    m_termsPane = new QWidget(this);
    m_terms = new MarkdownView(m_termsPane);
    m_terms->setMaximumTextHeight(mostHeight);
    auto *layout = new QVBoxLayout(m_termsPane);
    layout->setContentsMargins(metrics::pagePadding, metrics::space3, metrics::pagePadding, metrics::space3);
    layout->setSpacing(metrics::space2);
    layout->addWidget(new SectionHeading(tr("Terms of use")));
    layout->addWidget(m_terms);
    connect(m_terms, &MarkdownView::linkActivated, this,
            [this](const QUrl &url, OpenIn openIn) { m_context->follow(url, openIn); });
    m_termsPane->hide();
    return m_termsPane;
}

void AccessView::gather()
{
    if (!isComplete()) // Retry can be pressed twice
        return;
    const std::vector<core::EntityLine> &contracts = m_context->dossier.contracts;
    m_roles = rolesOf(m_context->dossier);
    m_termTexts.clear();
    m_problem.reset();
    addTerms(m_context->dossier);
    m_waiting = std::min(contracts.size(), mostContracts);
    if (m_waiting > 0)
        m_states->showLoading(tr("Reading the contracts…"));
    else
        showRoles();
    for (std::size_t i = 0; i < m_waiting; ++i) {
        m_context->catalog->dossier(contracts[i].uri)
            .then(this, [this](const core::Result<core::Dossier> &told) {
                if (told)
                    addTerms(*told);
                else
                    m_problem = told.error();
                for (governance::OfferedRole &role :
                     told ? rolesOf(*told) : std::vector<governance::OfferedRole>())
                    m_roles.push_back(std::move(role));
                if (--m_waiting == 0)
                    showRoles();
            });
    }
}

/// What one agrees to by asking; of several contracts each with its name.
void AccessView::addTerms(const core::Dossier &dossier)
{
    const auto *contract = std::get_if<core::Contract>(&dossier.folded);
    if (contract == nullptr || contract->termsOfUse.trimmed().isEmpty())
        return;
    m_termTexts.append(
        m_context->dossier.contracts.size() > 1
            ? QString(u"**"_s + core::markdownInline(dossier.line.name) + u"**\n\n"_s + contract->termsOfUse)
            : contract->termsOfUse);
    m_terms->setMarkdownText(m_termTexts.join(u"\n\n"_s), tr("Terms of use"));
    m_termsPane->show();
}

void AccessView::showRoles()
{
    m_model->removeRows(0, m_model->rowCount());
    if (m_problem) { // some of the roles must not look like all of them
        m_states->showError(m_problem->message, m_problem->detail);
        return;
    }
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        const governance::OfferedRole &offered = m_roles[i];
        QList<QStandardItem *> row;
        for (const QString &text :
             {offered.role.role, offered.role.access, offered.role.firstLevelApprovers,
              offered.role.secondLevelApprovers, offered.statedBy, offered.role.description})
            row.append(new QStandardItem(plaintext::oneLine(text)));
        row.front()->setData(QVariant::fromValue(i), placeRole);
        m_model->appendRow(row);
    }
    if (m_model->rowCount() > 0) {
        m_states->showContent();
        m_table->setCurrentIndex(m_model->index(0, 0));
    } else {
        EmptyState *state = m_states->showEmpty(
            tr("No roles stated"),
            tr("No contract says which roles there are and who approves them. The owner can be asked."));
        connect(state->addAction(tr("Request access…")), &QPushButton::clicked, this, &AccessView::request);
    }
    if (m_memory)
        restoreMemory(*std::exchange(m_memory, {}));
    if (std::exchange(m_wanted, false))
        request();
}

QString AccessView::price() const
{
    const auto *product = std::get_if<core::Product>(&m_context->dossier.folded);
    const auto *contract = std::get_if<core::Contract>(&m_context->dossier.folded);
    const core::Price price = product ? product->price : contract ? contract->price : core::Price();
    if (price.amount.isEmpty())
        return {};
    const QString amount = QString(price.amount + u' ' + price.currency).trimmed();
    return price.unit.isEmpty() ? tr("Price: %1").arg(amount)
                                : tr("Price: %1 per %2").arg(amount, price.unit);
}

void AccessView::request()
{
    if (!isComplete()) {
        m_wanted = true;
        return;
    }
    const core::Dossier &dossier = m_context->dossier;
    governance::AccessRequest request;
    request.thing = core::header(dossier.folded).displayName.isEmpty()
        ? dossier.line.name
        : core::header(dossier.folded).displayName;
    request.uri = dossier.line.uri;
    for (const core::Ownership &owner : core::header(dossier.folded).owners)
        request.owners.append(owner.party);
    if (request.owners.isEmpty() && !dossier.line.owner.isEmpty())
        request.owners.append(dossier.line.owner);
    const auto row = m_table->currentIndex().siblingAtColumn(0).data(placeRole).value<std::size_t>();
    if (row < m_roles.size())
        request.role = m_roles[row];
    m_dialog = new AccessRequestDialog(request, m_roles, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &AccessRequestDialog::mailRequested, this,
            [this](const QUrl &url) { m_context->follow(url, OpenIn::CurrentTab); });
    connect(m_dialog, &AccessRequestDialog::branchRequested, this, [this] {
        auto *branch = new BranchDialog(m_dialog->request(), m_dialog);
        branch->setAttribute(Qt::WA_DeleteOnClose);
        branch->open();
    });
    m_dialog->open();
}

QJsonObject AccessView::saveMemory() const
{
    return m_memory ? *m_memory : QJsonObject{{u"table"_s, treememory::save(*m_table, Qt::DisplayRole)}};
}

void AccessView::restoreMemory(const QJsonObject &memory)
{
    if (!isComplete() || m_problem) {
        m_memory = memory;
        return;
    }
    treememory::restore(*m_table, Qt::DisplayRole, memory.value("table"_L1).toObject());
}

} // namespace meshbook::views
