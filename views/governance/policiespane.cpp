// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/policiespane.h"

#include "items/policylistmodel.h"
#include "services/catalogservice.h"
#include "views/code/codeview.h"
#include "views/governance/policyeditor.h"
#include "views/governance/policylistdelegate.h"
#include "views/governance/policystarter.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/headings.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using governanceaddress::Place;
using governanceaddress::View;
using items::PolicyLine;
using items::PolicyListModel;
using services::GovernanceService;
using services::ShelvedPolicy;

namespace {

constexpr int listShare = 56;
constexpr int editorShare = 44;
constexpr int mostDomains = 1'000;

} // namespace

PoliciesPane::PoliciesPane(const GovernanceTools &tools, QWidget *parent)
    : GovernancePane(parent)
    , m_governance(tools.governance)
    , m_catalog(tools.catalog)
    , m_model(new PolicyListModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new SearchField(Icon::Filter, tr("Filter policies")))
    , m_domain(new QComboBox)
    , m_new(new Button(tr("New policy"), Button::Role::Secondary, Icon::Plus))
    , m_table(new QTreeView)
    , m_states(new ViewStates(m_table))
    , m_editor(new PolicyEditor(tools.governance))
{
    buildTable();
    auto *splitter = new HairSplitter(Qt::Horizontal);
    splitter->setObjectName(u"policies"_s);
    splitter->addWidget(makeList());
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, editorShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectAll();
    m_editor->hide(); // until there is something to show
    askShelf();
    askReport();
    askDomains();
}

PoliciesPane::~PoliciesPane() = default;

void PoliciesPane::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(PolicyListModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterRole(PolicyListModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setAccessibleName(tr("Policies"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegate(new PolicyListDelegate(*m_model, m_table));
    m_table->setModel(m_proxy);
    QHeaderView *header = m_table->header();
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    headings::setWidths(header, {220, 82, 60, 88, 72});
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PolicyListModel::TitleSection, QHeaderView::Stretch);
    tablecopy::install(m_table);
    TableLayout::install(header, u"policies"_s);
}

QWidget *PoliciesPane::makeList()
{
    auto *list = new QWidget;
    auto *strip = new ToolStrip(true, list);
    m_filter->setCompact(true);
    m_filter->setMaximumWidth(200);
    m_domain->setAccessibleName(tr("Domain whose policies are shown"));
    m_domain->setToolTip(tr("Policies and values that hold in a domain"));
    m_domain->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_domain->setMinimumContentsLength(12);
    auto *menu = new QMenu(m_new);
    for (const QString &kind : policyStarterKinds())
        menu->addAction(PolicyListDelegate::kindWord(kind), this, [this, kind] { beginPolicy(kind); });
    m_new->setMenu(menu);
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_domain);
    strip->addStretch();
    strip->addWidget(m_new);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_states, 1);
    return list;
}

void PoliciesPane::connectAll()
{
    connect(m_filter, &SearchField::textEdited, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        showState();
    });
    connect(m_filter, &SearchField::moveRequested, this, &PoliciesPane::focusMain);
    connect(m_filter, &SearchField::escaped, this, &PoliciesPane::focusMain);
    connect(m_domain, &QComboBox::activated, this, [this] {
        Place place = m_place;
        place.domain = domain();
        emit placeWanted(place, true);
        setPlace(place);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PoliciesPane::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { m_editor->code()->setFocus(Qt::OtherFocusReason); });
    connect(m_states, &ViewStates::retryRequested, this, &PoliciesPane::askShelf);
    connect(m_editor, &PolicyEditor::edited, this, &PoliciesPane::edited);
    connect(m_editor, &PolicyEditor::saveWanted, this, &PoliciesPane::save);
    connect(m_editor, &PolicyEditor::revertWanted, this, &PoliciesPane::revert);
    connect(m_editor, &PolicyEditor::duplicateWanted, this, &PoliciesPane::duplicate);
    connect(m_editor, &PolicyEditor::navigateRequested, this, &PoliciesPane::navigateRequested);
    connect(&m_governance, &GovernanceService::changed, this, [this] {
        askShelf();
        askReport();
    });
    connect(&m_catalog, &services::CatalogService::changed, this, &PoliciesPane::askDomains);
}

QString PoliciesPane::domain() const
{
    return m_domain->currentData().toString();
}

void PoliciesPane::setPlace(const Place &place)
{
    const bool sameDomain = place.domain == m_place.domain;
    m_place = place;
    m_place.view = View::Policies;
    if (!sameDomain) {
        fillDomains(m_catalogDomains);
        m_editor->setDomain(place.domain);
        showLines();
    }
    const QModelIndex current = m_table->currentIndex();
    if (!place.policy.isEmpty() && current.data(PolicyListModel::IdRole).toString() != place.policy) {
        m_wantedId = place.policy;
        if (m_isAnswered)
            showLines();
    }
}

void PoliciesPane::askShelf()
{
    const quint64 own = ++m_shelfAsked;
    if (!m_isAnswered)
        m_states->showLoading(tr("Reading the policies…"));
    m_governance.policies().then(this, [this, own](const core::Result<services::PolicyShelf> &answer) {
        if (own == m_shelfAsked)
            shelfArrived(answer);
    });
}

void PoliciesPane::shelfArrived(const core::Result<services::PolicyShelf> &answer)
{
    if (!answer) {
        m_states->showError(tr("The policies could not be read."), answer.error().message);
        return;
    }
    m_shelf = *answer;
    m_isAnswered = true;
    fillDomains(m_catalogDomains);
    showLines();
    emit answered();
}

void PoliciesPane::askReport()
{
    const quint64 own = ++m_reportAsked;
    m_governance.report().then(this, [this, own](const core::Result<GovernanceService::Report> &report) {
        if (own != m_reportAsked || !report)
            return;
        m_report = *report;
        if (m_isAnswered)
            showLines();
        emit answered();
    });
}

void PoliciesPane::askDomains()
{
    m_catalog.list(core::EntityKind::Domain, mostDomains, 0)
        .then(this, [this](const core::Result<std::vector<core::EntityLine>> &lines) {
            if (!lines)
                return;
            QStringList domains;
            for (const core::EntityLine &line : *lines)
                domains.append(line.name);
            fillDomains(domains);
        });
}

void PoliciesPane::fillDomains(const QStringList &domains)
{
    m_catalogDomains = domains;
    QStringList all = domains;
    QStringList others = m_shelf.domains;
    others.append(m_place.domain);
    for (const QString &each : std::as_const(others)) {
        const bool known = std::any_of(all.begin(), all.end(), [&each](const QString &other) {
            return governance::isSameDomain(each, other);
        });
        if (!known && !each.isEmpty())
            all.append(each);
    }
    all.sort(Qt::CaseInsensitive);
    m_domain->clear();
    m_domain->addItem(tr("All domains"), QString());
    int chosen = 0;
    for (const QString &each : std::as_const(all)) {
        m_domain->addItem(each, each);
        if (!m_place.domain.isEmpty() && governance::isSameDomain(each, m_place.domain))
            chosen = m_domain->count() - 1;
    }
    m_domain->setCurrentIndex(chosen);
}

std::optional<qint64> PoliciesPane::findingsOf(const QString &policy) const
{
    if (!m_report)
        return std::nullopt;
    qint64 sum = 0;
    for (const governance::PolicyTally &tally : m_report->tallies) {
        const bool counts = tally.policy == policy
            && (m_place.domain.isEmpty() || governance::isSameDomain(tally.domain, m_place.domain));
        sum += counts ? tally.findings : 0;
    }
    return sum;
}

PolicyLine PoliciesPane::lineOf(const ShelvedPolicy &shelved) const
{
    PolicyLine line;
    line.key = shelved.path.isEmpty() ? u"id:"_s + shelved.policy.id : shelved.path;
    line.id = shelved.policy.id;
    line.title = shelved.policy.title;
    line.category = shelved.policy.category;
    line.severity = shelved.policy.severity;
    line.pack = shelved.pack;
    line.place = shelved.place;
    line.isReadable = shelved.isReadable;
    line.isEdited = m_drafts.has(line.key);
    line.findings = shelved.isReadable ? findingsOf(shelved.policy.id) : std::nullopt;
    return line;
}

PolicyLine PoliciesPane::lineOf(const PolicyDocument &draft) const
{
    PolicyLine line;
    line.key = draft.key;
    line.id = policyIdIn(draft.text);
    line.title = draft.fileName();
    line.place = services::PolicyPlace::Workspace;
    line.isEdited = true;
    return line;
}

void PoliciesPane::showLines()
{
    if (!m_isAnswered)
        return;
    std::vector<PolicyLine> lines;
    for (const PolicyDocument &draft : m_drafts.all()) {
        if (shelved(draft.key) == nullptr)
            lines.push_back(lineOf(draft));
    }
    for (const ShelvedPolicy &each : m_shelf.policies) {
        if (m_place.domain.isEmpty() || !each.isReadable || each.in(m_place.domain) != nullptr)
            lines.push_back(lineOf(each));
    }
    const QString key = m_wantedKey.isEmpty() ? m_shownKey : m_wantedKey;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setLines(std::move(lines));
    }
    int row = m_wantedId.isEmpty() ? -1 : m_model->rowOfId(m_wantedId);
    if (row < 0)
        row = m_model->rowOfKey(key);
    if (row < 0)
        row = m_model->rowCount() > 0 ? 0 : -1;
    m_wantedId.clear();
    m_wantedKey.clear();
    if (row >= 0) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        currentChanged();
    }
    showState();
}

void PoliciesPane::showState()
{
    if (m_proxy->rowCount() > 0) {
        m_states->showContent();
        return;
    }
    if (m_model->rowCount() == 0) {
        EmptyState *state = m_states->showEmpty(tr("No policy holds there"), tr("Choose another domain."));
        connect(state->addAction(tr("All domains")), &QPushButton::clicked, this, [this] {
            Place place = m_place;
            place.domain.clear();
            emit placeWanted(place, true);
            setPlace(place);
        });
        return;
    }
    EmptyState *state =
        m_states->showNoMatch(tr("Nothing matches"), tr("Try other words, or take the filter away."));
    connect(state->addAction(tr("Clear filter")), &QPushButton::clicked, this, [this] {
        m_filter->setText({});
        m_proxy->setFilterFixedString({});
        showState();
    });
}

const ShelvedPolicy *PoliciesPane::shelved(const QString &key) const
{
    const auto found =
        std::find_if(m_shelf.policies.begin(), m_shelf.policies.end(), [&key](const ShelvedPolicy &each) {
            return each.path.isEmpty() ? key == u"id:"_s + each.policy.id : each.path == key;
        });
    return found == m_shelf.policies.end() ? nullptr : &*found;
}

void PoliciesPane::currentChanged()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_isFilling || !index.isValid())
        return;
    const QString key = index.data(PolicyListModel::KeyRole).toString();
    const QString id = index.data(PolicyListModel::IdRole).toString();
    if (id != m_place.policy) {
        m_place.policy = id;
        emit placeWanted(m_place, false);
    }
    if (key != m_shownKey || m_editor->isHidden())
        open(key);
}

void PoliciesPane::open(const QString &key)
{
    // Nothing typed is lost by looking at another policy; it is said so.
    if (m_drafts.has(m_shownKey) && m_shownKey != key)
        emit told(tr("The changes to %1 are kept here until you save or revert them.")
                      .arg(m_drafts.of(m_shownKey).fileName()),
                  true);
    m_shownKey = key;
    const quint64 own = ++m_textAsked;
    if (m_drafts.has(key)) {
        showDocument(m_drafts.of(key));
        return;
    }
    const ShelvedPolicy *policy = shelved(key);
    if (policy == nullptr)
        return;
    PolicyDocument document;
    document.key = key;
    document.path = policy->path;
    document.pack = policy->pack.isEmpty() ? PolicyListModel::placeWord(policy->place) : policy->pack;
    document.isWritable = policy->place == services::PolicyPlace::Workspace;
    m_governance.policyText(policy->path)
        .then(this, [this, own, document](const core::Result<QByteArray> &bytes) mutable {
            if (own != m_textAsked)
                return;
            if (bytes) {
                document.before = *bytes;
                document.text = PolicyDocument::textOf(*bytes);
                // What is no UTF-8 would not be the same when it is written.
                document.isWritable = document.isWritable && QString::fromUtf8(*bytes).toUtf8() == *bytes;
            } else {
                document.isWritable = false;
            }
            showDocument(document);
            if (!bytes)
                m_editor->tell(bytes.error().message, false);
        });
}

void PoliciesPane::showDocument(const PolicyDocument &document)
{
    const ShelvedPolicy *policy = shelved(document.key);
    m_editor->show();
    m_editor->setDomain(m_place.domain);
    PolicyDocument shown = document;
    if (shown.pack.isEmpty())
        shown.pack = policy == nullptr || policy->pack.isEmpty()
            ? PolicyListModel::placeWord(services::PolicyPlace::Workspace)
            : policy->pack;
    ShelvedPolicy known;
    known.place = services::PolicyPlace::Workspace;
    m_editor->showDocument(shown, policy == nullptr ? known : *policy);
}

bool PoliciesPane::find()
{
    m_filter->focusText();
    return true;
}

void PoliciesPane::focusMain()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views
