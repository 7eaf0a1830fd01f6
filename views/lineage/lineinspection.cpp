// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of a line.
#include "lineage/sqlcitations.h"
#include "views/code/codeview.h"
#include "views/lineage/lineageinspector.h"
#include "views/lineage/picturewords.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/chip.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/panesection.h"
#include "views/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int leastSqlLines = 4;
constexpr int mostSqlLines = 14;
constexpr qsizetype mostSources = 6;

/// Tints and underlines places of a query, and brings the first of them into view.
void markPlaces(CodeView *view, const QList<QPair<int, int>> &places)
{
    const SemanticPalette palette = SemanticPalette::of(view);
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto &[from, length] : places) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(view->document());
        mark.cursor.setPosition(from);
        mark.cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        mark.format.setBackground(palette.sel);
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(palette.accent);
        marks.append(mark);
    }
    view->setExtraSelections(marks);
    if (!places.isEmpty()) {
        QTextCursor first(view->document());
        first.setPosition(places.constFirst().first);
        view->setTextCursor(first);
        view->ensureCursorVisible();
    }
}

State stateOf(const lineage::EdgeJob &job)
{
    if (job.lastState == "COMPLETE"_L1)
        return State::Ok;
    if (job.lastState == "FAIL"_L1)
        return State::Breach;
    return job.lastState == "ABORT"_L1 ? State::Warning : State::Unknown;
}

} // namespace

void LineageInspector::addLine(QVBoxLayout *layout)
{
    const lineage::Line &line = m_scene->line(m_target.index);
    addHead(layout, Icon::Lineage, tr("Line"));
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::panePadding, 0, metrics::panePadding, metrics::space3);
    inset->setSpacing(metrics::space1);
    const auto addEnd = [&](int of, int column, const QString &before) {
        const lineage::Box &end = m_scene->box(of);
        auto *link = new LinkLabel(before + picturewords::end(end, column), {}, this);
        link->setLook(TextRole::MonoCaption, Ink::Text);
        link->setElide(Qt::ElideMiddle);
        connect(link, &LinkLabel::activated, this, [this, id = end.id] { emit boxRequested(id); });
        inset->addWidget(link);
    };
    addEnd(line.from, line.fromColumn, {});
    addEnd(line.to, line.toColumn, u"→ "_s);
    auto *chips = new FlowLayout(nullptr, metrics::space1);
    chips->addWidget(new ChipLabel({picturewords::kind(line.kind), Icon::None, Tone::Neutral, true}, this));
    if (line.fromColumn >= 0 || line.toColumn >= 0)
        chips->addWidget(new ChipLabel({tr("column level"), Icon::None, Tone::Neutral, true}, this));
    if (line.edges > 1)
        chips->addWidget(
            new ChipLabel({tr("%n edge(s)", nullptr, line.edges), Icon::None, Tone::Neutral, true}, this));
    if (line.bridged)
        chips->addWidget(new ChipLabel({tr("over what is left out"), Icon::None, Tone::Neutral, true}, this));
    if (const QString standing = picturewords::standing(line.standing); !standing.isEmpty())
        chips->addWidget(new ChipLabel({standing, Icon::Unknown, Tone::Warning}, this));
    if (line.mark != lineage::Mark::None)
        chips->addWidget(new ChipLabel({picturewords::mark(line.mark), Icon::None, Tone::Warning}, this));
    inset->addLayout(chips);
    layout->addLayout(inset);
    addDetails(layout);
}

QList<Fact> LineageInspector::jobFacts(const lineage::EdgeDetails &details)
{
    const QLocale locale;
    QList<Fact> facts;
    for (const lineage::EdgeJob &job : details.jobs) {
        const bool known = !job.uri.key.isEmpty();
        facts.append({.label = tr("Job"),
                      .value = job.name.isEmpty() ? job.job : job.name,
                      .uri = known ? things::url(job.uri) : QUrl(),
                      .icon = Icon::Job});
        if (job.lastAt.isValid())
            facts.append({.label = tr("Last run"), .value = things::ago(job.lastAt), .state = stateOf(job)});
        if (job.completed + job.failed > 0)
            facts.append({.label = tr("Runs, 30 d"),
                          .value = tr("%1 of %2 fine")
                                       .arg(locale.toString(job.completed),
                                            locale.toString(job.completed + job.failed))});
    }
    return facts;
}

void LineageInspector::addDetails(QVBoxLayout *layout)
{
    if (!m_details) {
        const lineage::Line &line = m_scene->line(m_target.index);
        const bool group =
            m_scene->box(line.from).uri.key.isEmpty() || m_scene->box(line.to).uri.key.isEmpty();
        auto *inner = addPaneSection(layout, this, {});
        auto *words =
            new TextLabel(group ? tr("Open the group to see its lines one by one.") : tr("Reading…"),
                          TextRole::Base, Ink::Text3, this);
        words->setWrapped(true);
        inner->addWidget(words);
        return;
    }
    if (!*m_details) {
        addPaneSection(layout, this, {})
            ->addWidget(new TextLabel(m_details->error().message, TextRole::Base, Ink::Breach, this));
        return;
    }
    const lineage::EdgeDetails &details = **m_details;
    const QLocale locale;
    QList<Fact> facts = jobFacts(details);
    QStringList sources;
    QStringList how;
    for (const lineage::EdgeStatement &statement : details.statements) {
        const QString place =
            statement.path.isEmpty() ? statement.sourceName : statement.sourceName + u": "_s + statement.path;
        if (!sources.contains(place))
            sources << place;
        const QString words =
            statement.transformation.isEmpty() ? statement.description : statement.transformation;
        if (!words.isEmpty() && !how.contains(words))
            how << words;
    }
    if (!how.isEmpty())
        facts.append(
            {.label = tr("How"), .value = how.first(std::min(how.size(), mostSources)).join(u"; "_s)});
    for (const QString &source : sources.first(std::min(sources.size(), mostSources)))
        facts.append({.label = tr("Said by"), .value = source, .kind = Fact::Kind::Code});
    if (details.total > static_cast<qint64>(details.statements.size()) || sources.size() > mostSources)
        facts.append({.label = tr("Statements"), .value = locale.toString(details.total)});
    if (details.firstSeen.isValid())
        facts.append({.label = tr("First seen"),
                      .value = locale.toString(details.firstSeen.toLocalTime(), QLocale::ShortFormat)});
    if (details.lastSeen.isValid())
        facts.append({.label = tr("Last seen"),
                      .value = locale.toString(details.lastSeen.toLocalTime(), QLocale::ShortFormat)});
    auto *inner = addPaneSection(layout, this, {});
    const lineage::Line &line = m_scene->line(m_target.index);
    if (details.total == 0 && line.standing == lineage::Standing::Declared) {
        auto *words = new TextLabel(tr("The product that reads it says so in its description. No flow of "
                                       "data between them is known."),
                                    TextRole::Base, Ink::Text2, this);
        words->setWrapped(true);
        inner->addWidget(words);
        return;
    }
    auto *grid = new FactsGrid(this);
    grid->setFacts(facts);
    connect(grid, &FactsGrid::linkActivated, this, &LineageInspector::navigateRequested);
    inner->addWidget(grid);
    addSql(layout);
}

/// By what a query may call both ends of the line, and their columns.
QStringList LineageInspector::citedNames() const
{
    const lineage::Line &line = m_scene->line(m_target.index);
    QStringList names;
    for (const auto &[of, column] : {std::pair(line.from, line.fromColumn), {line.to, line.toColumn}}) {
        const lineage::Box &end = m_scene->box(of);
        names << end.name << lineage::namesInSql(end.qualified);
        if (column >= 0)
            names << lineage::namesInSql(end.columns.at(static_cast<std::size_t>(column)).path);
    }
    names.removeDuplicates();
    return names;
}

void LineageInspector::addSql(QVBoxLayout *layout)
{
    const auto &statements = (*m_details)->statements;
    const auto with =
        std::find_if(statements.begin(), statements.end(),
                     [](const lineage::EdgeStatement &statement) { return !statement.sql.isEmpty(); });
    if (with == statements.end())
        return;
    auto *inner = addPaneSection(layout, this, tr("SQL"), with->path.section(u'/', -1));
    auto *view = new CodeView(this);
    view->setAccessibleName(tr("SQL"));
    view->setCode(with->sql, u"query.sql"_s);
    view->setFrameShape(QFrame::NoFrame);
    const QStringList names = citedNames();
    QList<QPair<int, int>> places;
    for (const lineage::Citation &citation : lineage::citationsIn(view->toPlainText(), names))
        places.append({static_cast<int>(citation.position), static_cast<int>(citation.length)});
    markPlaces(view, places);
    const int lines = std::clamp(static_cast<int>(with->sql.count(u'\n')) + 1, leastSqlLines, mostSqlLines);
    view->setFixedHeight(lines * QFontMetrics(view->font()).lineSpacing() + 2 * metrics::space2 + 12);
    inner->addWidget(view);
    auto *said = new TextLabel(places.isEmpty() ? tr("It does not name either end.")
                                                : tr("%n place(s) name the ends of this line.", nullptr,
                                                     static_cast<int>(places.size())),
                               TextRole::Caption, Ink::Text3, this);
    said->setWrapped(true);
    inner->addWidget(said);
    if (with->sqlCut || view->wasCut())
        inner->addWidget(
            new TextLabel(tr("Only the beginning is shown."), TextRole::Caption, Ink::Text3, this));
}

} // namespace meshbook::views
