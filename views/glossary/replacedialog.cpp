// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/replacedialog.h"

#include "items/cellchangesmodel.h"
#include "items/glossarywords.h"
#include "services/answer.h"
#include "views/glossary/cellchangesview.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace meshbook::views {

using items::Replacement;

namespace {

constexpr int dialogWidth = 860;
constexpr int dialogHeight = 620;
constexpr auto pause = 200ms;
constexpr auto mostTime = 5s;
constexpr qsizetype usualParts =
    6; ///< of Replacement::textParts(): what people write, not what is classified
constexpr int longestFind = 1'000;

} // namespace

ReplaceDialog::ReplaceDialog(items::GlossaryCells cells, std::vector<glossary::EntryPtr> all,
                             std::vector<glossary::EntryPtr> chosen, QWidget *parent)
    : QDialog(parent)
    , m_cells(std::move(cells))
    , m_all(std::move(all))
    , m_chosen(std::move(chosen))
    , m_find(new QLineEdit(this))
    , m_by(new QLineEdit(this))
    , m_isPattern(new QCheckBox(tr("Regular e&xpression"), this))
    , m_isCaseSensitive(new QCheckBox(tr("Match &case"), this))
    , m_scope(new SegmentedControl(tr("Where"), this))
    , m_problem(new InlineMessage(Tone::Breach, {}, this))
    , m_view(new CellChangesView(this))
    , m_states(new ViewStates(m_view, this))
    , m_count(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_replace(new Button(tr("Replace"), Button::Role::Primary, Icon::None, this))
    , m_pause(new QTimer(this))
{
    setWindowTitle(tr("Find and replace"));
    resize(dialogWidth, dialogHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(makeFields());
    layout->addWidget(makeParts());
    layout->addWidget(m_problem);
    layout->addWidget(m_states, 1);
    layout->addWidget(makeButtons());
    m_problem->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &ReplaceDialog::ask);
    connect(m_view, &CellChangesView::chosenChanged, this, &ReplaceDialog::showCounts);
    m_find->setFocus();
    ask();
}

ReplaceDialog::~ReplaceDialog()
{
    forget();
}

QWidget *ReplaceDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::space2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &label, QLineEdit *field) {
        field->setAccessibleName(plaintext::withoutMnemonic(label));
        field->setMaxLength(longestFind);
        form->addRow(label, field);
    };
    add(tr("&Find"), m_find);
    add(tr("&Replace by"), m_by);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metrics::space4);
    choices->addWidget(m_isPattern);
    choices->addWidget(m_isCaseSensitive);
    choices->addStretch();
    choices->addWidget(m_scope);
    form->addRow(QString(), choices);
    m_scope->setSegments({tr("All %1 terms").arg(QLocale().toString(static_cast<qlonglong>(m_all.size()))),
                          tr("%n chosen", nullptr, static_cast<int>(m_chosen.size()))});
    m_scope->setCurrent(m_chosen.size() > 1 ? 1 : 0);
    m_scope->setVisible(!m_chosen.empty());
    m_by->setToolTip(tr("With a regular expression, \\1 stands for what its first parentheses hold."));
    connect(m_find, &QLineEdit::textChanged, this, &ReplaceDialog::askSoon);
    connect(m_by, &QLineEdit::textChanged, this, &ReplaceDialog::askSoon);
    connect(m_isPattern, &QCheckBox::toggled, this, &ReplaceDialog::askSoon);
    connect(m_isCaseSensitive, &QCheckBox::toggled, this, &ReplaceDialog::askSoon);
    connect(m_scope, &SegmentedControl::currentChanged, this, &ReplaceDialog::askSoon);
    return fields;
}

QWidget *ReplaceDialog::makeParts()
{
    auto *parts = new QWidget(this);
    auto *flow = new FlowLayout(parts);
    const QStringList names = Replacement::textParts();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *box = new QCheckBox(items::glossarywords::field(names.at(i)), parts);
        box->setObjectName(names.at(i));
        box->setChecked(i < usualParts);
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::askSoon);
        m_parts.append(box);
        flow->addWidget(box);
    }
    return parts;
}

QWidget *ReplaceDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, row);
    cancel->setAutoDefault(false);
    m_replace->setDefault(true);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_replace);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

std::vector<items::CellChange> ReplaceDialog::chosen() const
{
    return m_view->changes().chosen();
}

Replacement ReplaceDialog::rule() const
{
    Replacement rule{
        m_find->text(), m_by->text(), m_isPattern->isChecked(), m_isCaseSensitive->isChecked(), {}};
    for (const QCheckBox *box : m_parts) {
        if (box->isChecked())
            rule.parts.append(box->objectName());
    }
    return rule;
}

void ReplaceDialog::forget()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void ReplaceDialog::askSoon()
{
    m_replace->setEnabled(false); // what is listed is of an older question
    m_pause->start();
}

void ReplaceDialog::ask()
{
    forget();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    if (!m_find->text().isEmpty())
        m_states->showLoading(tr("Looking…"));
    const bool onlyChosen = m_scope->current() == 1 && !m_chosen.empty();
    const auto work = [rule = rule(), cells = m_cells, terms = onlyChosen ? m_chosen : m_all,
                       cancelled = m_cancelled] {
        return rule.run(cells, terms, mostTime, [cancelled] { return cancelled->load(); });
    };
    services::elsewhere(work).then(this,
                                   [this, own = m_cancelled](const core::Result<Replacement::Found> &found) {
                                       if (!own->load())
                                           take(found);
                                   });
}

void ReplaceDialog::take(const core::Result<Replacement::Found> &found)
{
    m_problem->setVisible(!found);
    if (!found)
        m_problem->setMessage(Tone::Breach, found.error().message);
    m_isCut = found && found->isCut;
    m_view->setChanges(found ? found->changes : std::vector<items::CellChange>());
    if (!found || !found->changes.empty())
        m_states->showContent();
    else if (m_find->text().isEmpty())
        m_states->showEmpty(tr("What are you looking for?"),
                            tr("Each place is shown here before anything is replaced."));
    else
        m_states->showNoMatch(tr("Nothing matches"), tr("Try other words, or look in more fields."));
    showCounts();
}

void ReplaceDialog::showCounts()
{
    const int count = m_view->changes().chosenCount();
    m_replace->setEnabled(count > 0 && !m_pause->isActive());
    if (m_isCut)
        m_count->setText(tr("These are the first %n places; there are more.", nullptr, count));
    else
        m_count->setText(count > 0 ? tr("%n places are replaced, as one step.", nullptr, count) : QString());
}

} // namespace meshbook::views
