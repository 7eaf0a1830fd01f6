// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/comparisonview.h"

#include "items/comparisonmodel.h"
#include "services/answer.h"
#include "views/product/diffdelegate.h"
#include "views/theme/metrics.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QCollator>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using governance::ChangeLevel;
using items::Comparison;
using items::ComparisonModel;

constexpr int openedRows = 400; ///< a comparison of more begins with its parts closed

} // namespace

ComparisonView::ComparisonView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_timeline(std::make_shared<core::Timeline>())
    , m_model(new ComparisonModel(this))
    , m_tree(new QTreeView(this))
    , m_states(new ViewStates(m_tree, this))
    , m_older(new QComboBox(this))
    , m_newer(new QComboBox(this))
    , m_verdict(new TextLabel({}, TextRole::Base, Ink::Text, this))
    , m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
{
    buildTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    auto *judged = new ToolStrip(false, this);
    m_verdict->setElide(Qt::ElideRight);
    judged->addWidget(m_verdict, 1);
    judged->addWidget(m_count);
    layout->addWidget(judged);
    layout->addWidget(m_states, 1);
    connect(m_states, &ViewStates::retryRequested, this, [this] {
        m_isLoading = false;
        load();
    });
}

QWidget *ComparisonView::makeStrip()
{
    auto *strip = new ToolStrip(false, this);
    m_older->setAccessibleName(tr("Older version"));
    m_newer->setAccessibleName(tr("Newer version"));
    for (QComboBox *box : {m_older, m_newer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        connect(box, &QComboBox::activated, this, &ComparisonView::chosen);
    }
    strip->addWidget(new TextLabel(tr("Before"), TextRole::Caption, Ink::Text3, strip));
    strip->addWidget(m_older, 1);
    strip->addSpacing(metrics::space2);
    strip->addWidget(new TextLabel(tr("After"), TextRole::Caption, Ink::Text3, strip));
    strip->addWidget(m_newer, 1);
    strip->addStretch();
    return strip;
}

void ComparisonView::buildTree()
{
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(metrics::treeIndent);
    m_tree->setItemDelegate(new DiffDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setModel(m_model);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    const QList<int> widths{240, 300, 300, 150};
    for (int i = 0; i < widths.size(); ++i)
        header->resizeSection(i, widths.at(i));
    header->setSectionResizeMode(ComparisonModel::AfterSection, QHeaderView::Stretch);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as the files have them
    m_tree->setSortingEnabled(true);
    // Other widths break the values into other lines.
    connect(
        header, &QHeaderView::sectionResized, m_tree, [this] { m_tree->doItemsLayout(); },
        Qt::QueuedConnection);
    tablecopy::install(m_tree);
    TableLayout::install(header, u"differences"_s);
}

void ComparisonView::load()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    m_states->showLoading(tr("Reading the versions…"));
    m_context->catalog->versions(m_context->dossier.line.uri)
        .then(this,
              [this](const core::Result<std::vector<core::VersionedThing>> &answer) { arrived(answer); });
}

void ComparisonView::arrived(const core::Result<std::vector<core::VersionedThing>> &answer)
{
    if (!answer) {
        m_states->showError(answer.error().message, answer.error().detail);
        return;
    }
    sortEditions(*answer);
    fillVersions();
    if (m_timeline->moments().empty() && m_editions.empty()) {
        m_states->showEmpty(tr("Nothing to compare yet"),
                            tr("No sync has changed this since it came into the catalog."));
        return;
    }
    if (m_beside)
        compareWithVersion(*std::exchange(m_beside, {}));
    else if (m_around && !m_timeline->moments().empty())
        compareAround(*std::exchange(m_around, {}));
    else if (m_timeline->moments().empty())
        compare(-1, 0);
    else
        compare(1, 0);
}

/// Tells how the thing was from the versions that stand beside it.
void ComparisonView::sortEditions(const std::vector<core::VersionedThing> &things)
{
    std::vector<core::VersionedThing> own;
    m_editions.clear();
    m_itself = {};
    for (const core::VersionedThing &thing : things) {
        if (thing.edition.isNull()) {
            own.push_back(thing);
            continue;
        }
        if (m_editions.empty() || m_editions.back().key != thing.edition)
            m_editions.push_back({thing.edition, {}, {}});
        if (const auto *contract = std::get_if<core::Contract>(&thing.now))
            m_editions.back().version = contract->version;
        m_editions.back().entities.push_back(thing.now);
    }
    m_timeline = std::make_shared<core::Timeline>(std::move(own));
    const auto itself = std::find_if(m_editions.begin(), m_editions.end(), [this](const Edition &edition) {
        return edition.key == m_context->dossier.line.uri.key;
    });
    if (itself != m_editions.end()) {
        m_itself = std::move(*itself);
        m_editions.erase(itself);
    }
    QCollator byNumber(QLocale::c());
    byNumber.setNumericMode(true);
    std::sort(m_editions.begin(), m_editions.end(), [&byNumber](const Edition &a, const Edition &b) {
        return byNumber.compare(a.version, b.version) > 0;
    });
}

std::vector<core::AnyEntity> ComparisonView::entitiesOf(int version) const
{
    if (version < 0)
        return m_editions[static_cast<std::size_t>(-1 - version)].entities;
    if (version == 0 && !m_itself.entities.empty())
        return m_itself.entities;
    std::vector<core::AnyEntity> entities;
    for (core::Timeline::Past &past : m_timeline->at(version)) {
        if (past.entity)
            entities.push_back(std::move(*past.entity));
    }
    return entities;
}

QString ComparisonView::nameOf(int version) const
{
    const std::vector<core::Moment> &moments = m_timeline->moments();
    if (version < 0) {
        const QString number = m_editions[static_cast<std::size_t>(-1 - version)].version;
        return number.isEmpty() ? tr("Beside it, without a version")
                                : tr("Beside it, version %1").arg(plaintext::oneLine(number));
    }
    if (version == 0)
        return m_itself.version.isEmpty() ? tr("Now")
                                          : tr("Now, version %1").arg(plaintext::oneLine(m_itself.version));
    const bool isOldest = version == static_cast<int>(moments.size());
    const core::Moment &moment = moments[static_cast<std::size_t>(isOldest ? version - 1 : version)];
    const QString when = QLocale().toString(moment.at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
    return isOldest ? tr("Before the sync of %1").arg(when)
                    : tr("Since the sync of %1, %2").arg(when, plaintext::oneLine(moment.source));
}

void ComparisonView::fillVersions()
{
    for (QComboBox *box : {m_older, m_newer}) {
        box->clear();
        for (int version = 0; version < m_timeline->versionCount(); ++version)
            box->addItem(nameOf(version), version);
        if (!m_editions.empty())
            box->insertSeparator(box->count());
        for (int version = -1; version >= -static_cast<int>(m_editions.size()); --version)
            box->addItem(nameOf(version), version);
    }
}

int ComparisonView::older() const
{
    return m_older->currentData().toInt();
}

int ComparisonView::newer() const
{
    return m_newer->currentData().toInt();
}

QString ComparisonView::verdict() const
{
    return m_verdict->text();
}

void ComparisonView::compareAround(const core::Event &event)
{
    if (m_timeline->moments().empty()) {
        m_around = event;
        load();
        return;
    }
    const int moment = m_timeline->momentOf(event);
    if (moment >= 0)
        compare(moment + 1, moment);
}

void ComparisonView::compareWithVersion(const QString &number)
{
    if (m_editions.empty()) {
        m_beside = number;
        load();
        return;
    }
    const auto found = std::find_if(m_editions.begin(), m_editions.end(), [&](const Edition &edition) {
        return edition.version.trimmed() == number.trimmed();
    });
    if (found != m_editions.end())
        compare(-1 - static_cast<int>(found - m_editions.begin()), 0);
}

void ComparisonView::compare(int older, int newer)
{
    m_older->setCurrentIndex(m_older->findData(older));
    m_newer->setCurrentIndex(m_newer->findData(newer));
    chosen();
}

/// Whichever way round they were chosen: the older one is on the left.
void ComparisonView::putInOrder()
{
    const auto numberOf = [this](int version) {
        return version < 0 ? m_editions[static_cast<std::size_t>(-1 - version)].version : m_itself.version;
    };
    bool isOrdered = older() >= newer();
    if (older() < 0 || newer() < 0) {
        QCollator byNumber(QLocale::c());
        byNumber.setNumericMode(true);
        isOrdered = byNumber.compare(numberOf(older()), numberOf(newer())) <= 0;
    }
    if (isOrdered)
        return;
    const int was = m_older->currentIndex();
    m_older->setCurrentIndex(m_newer->currentIndex());
    m_newer->setCurrentIndex(was);
}

void ComparisonView::chosen()
{
    putInOrder();
    m_states->showLoading(tr("Comparing…"));
    const quint64 question = ++m_asked;
    std::function<Comparison()> ask = [timeline = m_timeline, from = older(), to = newer()] {
        return Comparison::of(*timeline, from, to);
    };
    if (older() < 0 || newer() < 0)
        ask = [before = entitiesOf(older()), after = entitiesOf(newer())] {
            return Comparison::of(before, after);
        };
    services::elsewhere(std::move(ask)).then(this, [this, question](const Comparison &comparison) {
        if (question == m_asked)
            show(comparison);
    });
}

void ComparisonView::show(const Comparison &comparison)
{
    m_model->setComparison(comparison.rows);
    openAll({});
    showVerdict(comparison);
    if (!comparison.rows.empty()) {
        m_states->showContent();
        m_tree->setCurrentIndex(m_model->index(0, 0));
    } else if (!comparison.notKept.isEmpty()) {
        m_states->showEmpty(
            tr("This version is not kept"),
            tr("It was removed from its source in between, or changed more often than is kept."));
    } else {
        m_states->showEmpty(tr("No difference"), tr("Both versions say the same."));
    }
    emit compared();
}

/// Opens what changed; what is new or gone as a whole says so by its name.
void ComparisonView::openAll(const QModelIndex &parent)
{
    if (m_model->rowCount() > openedRows)
        return;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const auto op = static_cast<Comparison::Op>(index.data(ComparisonModel::OpRole).toInt());
        if (op != Comparison::Op::Changed || m_model->rowCount(index) > openedRows)
            continue;
        m_tree->expand(index);
        openAll(index);
    }
}

void ComparisonView::showVerdict(const Comparison &comparison)
{
    m_count->setText(tr("%n field(s) differ", nullptr, comparison.fields));
    const governance::CompatibilityReport &report = comparison.report;
    if (!comparison.isJudged || comparison.rows.empty()) {
        m_verdict->setText({});
        m_verdict->setLook(TextRole::Base, Ink::Text2);
        return;
    }
    QStringList words;
    Ink ink = Ink::Ok;
    if (report.isBreaking()) {
        ink = Ink::Breach;
        words << tr("Breaking: %1 for readers, %2 for writers")
                     .arg(QLocale().toString(report.count(ChangeLevel::ReaderBreaking)),
                          QLocale().toString(report.count(ChangeLevel::WriterBreaking)));
    } else if (report.count(ChangeLevel::Behavioural) > 0) {
        ink = Ink::Warning;
        words << tr("Fits as before, but %n thing(s) behave otherwise", nullptr,
                    report.count(ChangeLevel::Behavioural));
    } else if (report.count(ChangeLevel::Addition) > 0) {
        words << tr("Compatible: only additions");
    } else {
        words << tr("Compatible: only words changed");
    }
    if (!report.suggestedVersion.isNull() && report.isStepEnough)
        words << (*report.isStepEnough
                      ? tr("version %1 is enough").arg(plaintext::oneLine(report.newVersion))
                      : tr("asks for version %1, but it is %2")
                            .arg(report.suggestedVersion, plaintext::oneLine(report.newVersion)));
    if (const qint64 downstream = m_context->dossier.downstream; report.isBreaking() && downstream > 0)
        words << tr("%n consumer(s) one hop downstream", nullptr, static_cast<int>(downstream));
    m_verdict->setText(words.join(u" · "_s));
    m_verdict->setLook(TextRole::Name, ink);
}

} // namespace meshbook::views
