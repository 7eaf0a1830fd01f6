// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/conflictview.h"

#include "items/conflictmodel.h"
#include "items/glossarywords.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termdiffdelegate.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/headings.h"
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using glossary::Conflict;
using items::ConflictModel;

namespace {

constexpr int partWidth = 190;
constexpr int valueWidth = 180;

bool isList(const Conflict &conflict)
{
    return conflict.mine.isArray() || conflict.theirs.isArray() || conflict.base.isArray();
}

/// A text as it is, a list line by line.
QString writtenOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &each : value.toArray())
        lines.append(each.toString());
    return value.isArray() ? lines.join(u'\n') : value.toString();
}

QJsonValue valueOf(const QString &written, bool list)
{
    if (written.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (!list)
        return written.trimmed();
    QJsonArray values;
    for (const QString &line : written.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            values.append(line.trimmed());
    }
    return values;
}

} // namespace

ConflictView::ConflictView(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ConflictModel(this))
    , m_table(new QTreeView(this))
    , m_what(new TextLabel({}, TextRole::Caption, Ink::Text2, this))
    , m_mine(new Button(tr("Take Mine"), Button::Role::Secondary, Icon::None, this))
    , m_theirs(new Button(tr("Take Theirs"), Button::Role::Secondary, Icon::None, this))
    , m_editor(new QWidget(this))
    , m_caption(new TextLabel({}, TextRole::CaptionStrong, Ink::Text3, m_editor))
    , m_field(new QPlainTextEdit(m_editor))
    , m_use(new Button(tr("Use These Words"), Button::Role::Secondary, Icon::Check, m_editor))
{
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new TermDiffDelegate(ConflictModel::TheirsSection, m_table));
    m_table->setModel(m_model);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    headings::setWidths(header, {partWidth, valueWidth, valueWidth, valueWidth});
    for (int section = ConflictModel::BaseSection; section <= ConflictModel::TheirsSection; ++section)
        header->setSectionResizeMode(section, QHeaderView::Stretch);
    connect(
        header, &QHeaderView::sectionResized, m_table, [this] { m_table->doItemsLayout(); },
        Qt::QueuedConnection);
    tablecopy::install(m_table);
    TableLayout::install(header, u"glossary conflicts"_s);
    auto *strip = new ToolStrip(false, this);
    m_mine->setCompact(true);
    m_mine->setToolTip(tr("Take the words of the change set (M)"));
    m_theirs->setCompact(true);
    m_theirs->setToolTip(tr("Take the words of the source (T)"));
    strip->addWidget(m_what, 1);
    strip->addWidget(m_mine);
    strip->addWidget(m_theirs);
    m_field->setAccessibleName(tr("Other words for this part"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(QFontMetrics(m_field->font()).lineSpacing() * 4 + metrics::space3);
    m_use->setCompact(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_use);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    editor->setSpacing(metrics::space1);
    editor->addWidget(m_caption);
    editor->addWidget(m_field);
    editor->addLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_editor);
    connect(m_mine, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_use, &QPushButton::clicked, this, &ConflictView::takeWritten);
    connect(new QShortcut(Qt::Key_M, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, [this] { take(true); });
    connect(new QShortcut(Qt::Key_T, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, [this] { take(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConflictView::showCurrent);
}

void ConflictView::setConflicts(const glossary::ChangeSet &set, std::vector<Conflict> conflicts)
{
    // Open ones take edits; of an approved one only conflicts are still decided.
    m_takes = set.state == glossary::SetState::Open || set.state == glossary::SetState::Approved;
    m_what->setText(m_takes ? tr("The source says otherwise by now. Both words are kept until you decide.")
                            : tr("Reopen the change set to resolve its conflicts."));
    const auto &known = m_model->conflicts();
    const bool isSame = known.size() == conflicts.size()
        && std::equal(known.begin(), known.end(), conflicts.begin(),
                      [](const Conflict &a, const Conflict &b) {
                          return a.changeSet == b.changeSet && a.term == b.term && a.path == b.path
                              && a.mine == b.mine && a.theirs == b.theirs && a.base == b.base;
                      });
    if (!isSame) {
        const int row = m_table->currentIndex().row();
        m_model->setConflicts(std::move(conflicts),
                              items::TermChanges(m_session.state()->inForce, m_session.lexicon()));
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    }
    showCurrent();
}

const Conflict *ConflictView::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr
                                                 : &m_model->conflicts()[static_cast<std::size_t>(row)];
}

/// Texts and lists of texts; of the others one of the two words is taken.
bool ConflictView::isWritable(const Conflict &conflict)
{
    if (conflict.path.isNull())
        return false;
    static const QStringList chosen{u"parent"_s, u"glossary"_s, u"lifecycle"_s, u"redirect"_s, u"links"_s};
    if (chosen.contains(conflict.path) || conflict.path.startsWith("relations["_L1))
        return false;
    const auto isText = [](const QJsonValue &value) {
        return value.isUndefined() || value.isString() || value.isArray();
    };
    return isText(conflict.mine) && isText(conflict.theirs);
}

void ConflictView::showCurrent()
{
    const Conflict *conflict = current();
    const bool can = conflict != nullptr && m_takes && m_running == 0;
    m_mine->setEnabled(can);
    m_theirs->setEnabled(can);
    m_editor->setVisible(conflict != nullptr && m_takes && isWritable(*conflict));
    m_use->setEnabled(can);
    if (!m_editor->isVisibleTo(this))
        return;
    m_caption->setText(
        isList(*conflict)
            ? tr("%1: other words, one on each line").arg(items::glossarywords::field(conflict->path))
            : tr("%1: other words").arg(items::glossarywords::field(conflict->path)));
    m_field->setPlainText(writtenOf(conflict->mine));
}

void ConflictView::take(bool mine)
{
    if (!m_mine->isEnabled())
        return;
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty())
        rows.append(m_table->currentIndex().row());
    std::vector<std::pair<Conflict, QJsonValue>> decisions;
    for (const int row : std::as_const(rows)) {
        const Conflict &conflict = m_model->conflicts()[static_cast<std::size_t>(row)];
        decisions.emplace_back(conflict, mine ? conflict.mine : conflict.theirs);
    }
    resolve(decisions);
}

void ConflictView::takeWritten()
{
    if (const Conflict *conflict = current(); conflict != nullptr && m_use->isEnabled())
        resolve({{*conflict, valueOf(m_field->toPlainText(), isList(*conflict))}});
}

void ConflictView::resolve(const std::vector<std::pair<Conflict, QJsonValue>> &decisions)
{
    m_running = static_cast<int>(decisions.size());
    showCurrent();
    for (const auto &[conflict, value] : decisions) {
        m_session.service().resolve(conflict, value).then(this, [this](const Result<QString> &done) {
            --m_running;
            if (!done)
                emit told(done.error().message, false);
            showCurrent();
        });
    }
}

} // namespace meshbook::views
