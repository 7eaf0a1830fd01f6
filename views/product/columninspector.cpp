// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/columninspector.h"

#include "core/bidi.h"
#include "items/columntreemodel.h"
#include "items/formatname.h"
#include "views/code/codepage.h"
#include "views/product/diffpair.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/chip.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/hairline.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/markdownview.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {
constexpr size_t mostRules = 30;

/// Fact grids follow addresses of the catalog only; the page unwraps this one.
QUrl fileLink(const QString &sourceUid, const QString &path, int line)
{
    return things::lookUpUrl(CodePage::fileUri(sourceUid, path, line).toString(QUrl::FullyEncoded));
}

} // namespace

ColumnInspector::ColumnInspector(const ThingContextPtr &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setMinimumWidth(220);
    build();
}

void ColumnInspector::show(const core::EntityLine *dataset, const core::Column *column,
                           const core::Dossier *dossier)
{
    m_dataset = dataset != nullptr ? *dataset : core::EntityLine();
    m_isColumn = column != nullptr;
    m_column = column != nullptr ? *column : core::Column();
    m_said.clear();
    for (const core::Statement &statement :
         dossier != nullptr ? dossier->statements : std::vector<core::Statement>()) {
        const auto *said = std::get_if<core::Dataset>(&statement.entity);
        for (const core::Column &each :
             said != nullptr && m_isColumn ? said->columns : std::vector<core::Column>()) {
            if (each.path.compare(m_column.path, Qt::CaseInsensitive) == 0)
                m_said.append({statement.path, statement.sourceUid, items::ColumnTreeModel::shownType(each),
                               each.at.line, statement.format, governance::ColumnType::of(each)});
        }
    }
    build();
}

void ColumnInspector::setTerm(const QString &written, const core::EntityLine &term)
{
    m_terms.insert(written, term);
    if (m_column.terms.contains(written))
        build();
}

void ColumnInspector::build()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setMinimumWidth(1); // long words are elided rather than cut off at the edge
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_isColumn || !m_dataset.name.isEmpty())
        addHead(layout);
    if (m_isColumn) {
        addTerms(layout);
        addTypes(layout);
        addRules(layout);
        addFacts(layout);
    }
    layout->addStretch();
    setWidget(content);
}

QVBoxLayout *ColumnInspector::section(QVBoxLayout *layout, const QString &title, const QString &fact)
{
    layout->addWidget(new Hairline(Qt::Horizontal));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::panePadding, metrics::space3, metrics::panePadding, metrics::space3);
    inner->setSpacing(metrics::space1);
    auto *heading = new SectionHeading(title);
    heading->setFact(fact);
    inner->addWidget(heading);
    layout->addLayout(inner);
    return inner;
}

void ColumnInspector::addHead(QVBoxLayout *layout)
{
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::panePadding, metrics::space3, metrics::panePadding, metrics::space3);
    inner->setSpacing(metrics::space2);
    layout->addLayout(inner);
    auto *name = new TextLabel(m_isColumn ? m_column.path : m_dataset.name, TextRole::Mono, Ink::Text);
    name->setElide(Qt::ElideMiddle);
    name->setSelectable(true);
    inner->addWidget(name);
    auto *chips = new FlowLayout(nullptr, metrics::space1, metrics::space1);
    if (m_column.pii.value_or(false))
        chips->addWidget(new ChipLabel({tr("PII"), Icon::Lock, Tone::Warning}));
    if (!m_column.classification.isEmpty())
        chips->addWidget(new ChipLabel({m_column.classification, Icon::Shield, Tone::Neutral, true}));
    if (m_isColumn && !items::ColumnTreeModel::shownType(m_column).isEmpty())
        chips->addWidget(new BadgeLabel(items::ColumnTreeModel::shownType(m_column)));
    if (m_column.primaryKey.value_or(false))
        chips->addWidget(new ChipLabel({tr("Primary key"), Icon::Key}));
    inner->addLayout(chips);
    if (!m_isColumn || m_context->dossier.line.uri.kind != core::EntityKind::Dataset) {
        auto *dataset = new LinkLabel(m_dataset.name, things::url(m_dataset.uri));
        dataset->setIconId(Icon::Dataset);
        connect(dataset, &LinkLabel::activated, this,
                [this](const QUrl &url, OpenIn openIn) { m_context->follow(url, openIn); });
        inner->addWidget(dataset);
    }
    const QString words = m_isColumn ? m_column.description : m_dataset.summary;
    if (!words.isEmpty()) {
        auto *view = new MarkdownView;
        view->setMarkdownText(words,
                              tr("Description of %1").arg(m_isColumn ? m_column.path : m_dataset.name));
        connect(view, &MarkdownView::linkActivated, this,
                [this](const QUrl &url, OpenIn openIn) { m_context->follow(url, openIn); });
        inner->addWidget(view);
    }
}

void ColumnInspector::addTerms(QVBoxLayout *layout)
{
    if (m_column.terms.isEmpty())
        return;
    QVBoxLayout *inner = section(layout, things::word(core::EntityKind::Term));
    for (const QString &written : std::as_const(m_column.terms)) {
        const auto known = m_terms.constFind(written);
        const bool found = known != m_terms.constEnd();
        auto *link = new LinkLabel(found ? known->name : items::ColumnTreeModel::shortTerm(written),
                                   found ? things::url(known->uri) : things::lookUpUrl(written));
        link->setIconId(Icon::Term);
        connect(link, &LinkLabel::activated, this,
                [this](const QUrl &url, OpenIn openIn) { m_context->follow(url, openIn); });
        inner->addWidget(link);
        if (found && !known->summary.isEmpty()) {
            auto *meaning = new TextLabel(known->summary, TextRole::Base, Ink::Text2);
            meaning->setWrapped(true);
            inner->addWidget(meaning);
        }
    }
}

void ColumnInspector::addTypes(QVBoxLayout *layout)
{
    if (m_said.isEmpty())
        return;
    QList<Fact> facts;
    const Said *other = nullptr; // the first that does not agree with the first
    for (const Said &said : std::as_const(m_said)) {
        if (other == nullptr && !governance::meets(m_said.constFirst().comparable, said.comparable))
            other = &said;
        facts.append({said.type.isEmpty() ? tr("no type") : said.type, said.path.section(u'/', -1),
                      Fact::Kind::Code, fileLink(said.sourceUid, said.path, said.line), Icon::File});
    }
    auto *grid = new FactsGrid;
    grid->setLabelWidth(90);
    grid->setFacts(facts);
    connect(grid, &FactsGrid::linkActivated, this,
            [this](const QUrl &url, OpenIn openIn) { m_context->follow(url, openIn); });
    if (other != nullptr) {
        const Said &first = m_said.constFirst();
        section(layout, tr("Declared against observed"), tr("types differ"))
            ->addWidget(new DiffPair(items::formatName(first.format), first.type,
                                     items::formatName(other->format), other->type));
    }
    section(layout, tr("Said by"))->addWidget(grid);
}

void ColumnInspector::addRules(QVBoxLayout *layout)
{
    if (m_column.rules.empty())
        return;
    QVBoxLayout *inner =
        section(layout, tr("Quality rules"), QLocale().toString(static_cast<qint64>(m_column.rules.size())));
    for (size_t i = 0; i < std::min(m_column.rules.size(), mostRules); ++i) {
        const core::QualityRule &rule = m_column.rules[i];
        const QString name = !rule.name.isEmpty() ? rule.name
            : !rule.metric.isEmpty()              ? rule.metric
                                                  : rule.type;
        inner->addWidget(new TextLabel(name, TextRole::MonoCaption, Ink::Text));
        QStringList words{rule.description};
        if (!rule.comparison.isEmpty())
            words << rule.comparison + u' ' + rule.thresholds.join(u", "_s) + u' ' + rule.unit;
        words.removeAll(QString());
        if (!words.isEmpty()) {
            auto *text = new TextLabel(core::joinedApart(words, u" · "_s), TextRole::Caption, Ink::Text2);
            text->setWrapped(true);
            inner->addWidget(text);
        }
    }
}

void ColumnInspector::addFacts(QVBoxLayout *layout)
{
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QString &value, Fact::Kind kind = Fact::Kind::Text) {
        if (!value.isEmpty())
            facts.append({label, value, kind});
    };
    const auto yesNo = [](const std::optional<bool> &value) {
        return !value ? QString() : *value ? tr("yes") : tr("no");
    };
    add(tr("Business name"), m_column.businessName);
    add(tr("Physical name"), m_column.physicalName, Fact::Kind::Code);
    add(tr("Logical type"), m_column.logicalType, Fact::Kind::Code);
    add(tr("Required"), yesNo(m_column.required));
    add(tr("Unique"), yesNo(m_column.unique));
    add(tr("Partitioned"), yesNo(m_column.partitioned));
    add(tr("Critical"), yesNo(m_column.criticalDataElement));
    add(tr("Examples"), m_column.examples.mid(0, 10).join(u", "_s));
    add(tr("Values"), m_column.enumValues.mid(0, 30).join(u", "_s));
    add(tr("Tags"), m_column.tags.join(u", "_s));
    add(tr("Made from"), m_column.transformSources.mid(0, 20).join(u", "_s), Fact::Kind::Code);
    //: How a column is made from others: its transformation
    add(tr("How"),
        m_column.transformDescription.isEmpty() ? m_column.transformLogic : m_column.transformDescription);
    for (const core::Relationship &each : m_column.relationships)
        add(tr("Refers to"), each.to.join(u", "_s), Fact::Kind::Code);
    if (facts.isEmpty())
        return;
    auto *grid = new FactsGrid;
    grid->setFacts(facts);
    section(layout, tr("Facts"))->addWidget(grid);
}

} // namespace meshbook::views
