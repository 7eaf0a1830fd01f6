// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/policyeditor.h"

#include "items/policywords.h"
#include "views/code/codeview.h"
#include "views/governance/policyabout.h"
#include "views/governance/policycompleter.h"
#include "views/governance/policyplaces.h"
#include "views/lineage/reporttable.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/hairline.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using services::GovernanceService;
using Trial = GovernanceService::Trial;

constexpr int pauseMs = 300;
constexpr int patienceMs = 300;
constexpr int codeShare = 64;
constexpr int belowShare = 36;

/// The end of an address tells things apart, its beginning is the same for many.
QString shortName(const core::Uri &uri)
{
    const QString name = uri.key.section(u'/', -1);
    return uri.column.isEmpty() ? name : QString(name + u'.' + uri.column);
}

} // namespace

PolicyEditor::PolicyEditor(GovernanceService &governance, QWidget *parent)
    : QWidget(parent)
    , m_governance(governance)
    , m_name(new TextLabel({}, TextRole::Name, Ink::Text))
    , m_unsaved(new TextLabel(tr("not saved"), TextRole::Caption, Ink::Accent))
    , m_origin(new TextLabel({}, TextRole::Caption, Ink::Text3))
    , m_duplicate(new Button(tr("Duplicate"), Button::Role::Secondary, Icon::Copy))
    , m_revert(new Button(tr("Revert"), Button::Role::Plain, Icon::Undo))
    , m_save(new Button(tr("Save"), Button::Role::Primary))
    , m_message(new InlineMessage(Tone::Neutral, {}))
    , m_facts(new FactsGrid)
    , m_code(new CodeView)
    , m_completer(new PolicyCompleter(m_code))
    , m_mark(new MarkLabel({}))
    , m_tabs(new SegmentedControl(tr("What the policy does")))
    , m_stack(new QStackedWidget)
    , m_found(new ReportTable(tr("What the policy finds"), tr("It finds nothing")))
    , m_tests(new PolicyPlaces(tr("Tests of the policy"), tr("It has no tests")))
    , m_problems(new PolicyPlaces(tr("Problems of the policy"), tr("Nothing is wrong with it")))
    , m_about(new PolicyAbout)
{
    m_message->hide();
    m_message->setDismissible(true);
    m_code->setAccessibleName(tr("Text of the policy"));
    auto *facts = new QWidget;
    auto *factsLayout = new QVBoxLayout(facts);
    factsLayout->setContentsMargins(metrics::panePadding, metrics::space2, metrics::panePadding,
                                    metrics::space2);
    factsLayout->addWidget(m_facts);
    auto *splitter = new HairSplitter(Qt::Vertical);
    splitter->setObjectName(u"policyEditor"_s);
    splitter->addWidget(m_code);
    splitter->addWidget(makeBelow());
    splitter->setStretchFactor(0, codeShare);
    splitter->setStretchFactor(1, belowShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_message);
    layout->addWidget(facts);
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connectAll();
    m_governance.views().then(this, [this](const core::Result<QMap<QString, QStringList>> &views) {
        if (views)
            m_completer->setViews(*views);
    });
}

PolicyEditor::~PolicyEditor()
{
    m_trying.cancel();
}

ToolStrip *PolicyEditor::makeHead()
{
    auto *strip = new ToolStrip(true, this);
    m_name->setElide(Qt::ElideMiddle);
    m_unsaved->setElide(Qt::ElideNone);
    m_save->setToolTip(
        tr("Save the policy (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_revert->setToolTip(tr("Back to the file as it is on disk"));
    m_duplicate->setToolTip(tr("A copy in the workspace, to be changed"));
    strip->addWidget(m_name, 1);
    strip->addWidget(m_unsaved);
    strip->addWidget(m_origin);
    strip->addWidget(m_revert);
    strip->addWidget(m_duplicate);
    strip->addWidget(m_save);
    return strip;
}

QWidget *PolicyEditor::makeBelow()
{
    auto *below = new QWidget;
    auto *strip = new ToolStrip(false, below);
    m_tabs->setSegments({tr("Findings"), tr("Tests"), tr("Problems"), tr("About")});
    strip->addWidget(m_mark);
    strip->addStretch();
    strip->addWidget(m_tabs);
    for (QWidget *each : std::initializer_list<QWidget *>{m_found, m_tests, m_problems, m_about})
        m_stack->addWidget(each);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_stack, 1);
    return below;
}

void PolicyEditor::connectAll()
{
    connect(m_code, &QPlainTextEdit::textChanged, this, &PolicyEditor::typed);
    connect(&m_pause, &QTimer::timeout, this, &PolicyEditor::tryNow);
    connect(&m_patience, &QTimer::timeout, this, [this] { showLive(State::Unknown, tr("Running…")); });
    connect(m_tabs, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_save, &QPushButton::clicked, this, &PolicyEditor::saveWanted);
    connect(m_revert, &QPushButton::clicked, this, &PolicyEditor::revertWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &PolicyEditor::duplicateWanted);
    connect(m_message, &InlineMessage::dismissed, m_message, &QWidget::hide);
    connect(m_found, &ReportTable::navigateRequested, this, &PolicyEditor::navigateRequested);
    connect(m_tests, &PolicyPlaces::placeWanted, this, &PolicyEditor::goTo);
    connect(m_problems, &PolicyPlaces::placeWanted, this, &PolicyEditor::goTo);
    // The catalog or what holds may be another now.
    connect(&m_governance, &GovernanceService::changed, this, [this] {
        if (isVisible() && !m_document.key.isEmpty())
            tryNow();
    });
}

/// Ctrl+S saves the policy while one writes it, whatever the window takes it for elsewhere.
bool PolicyEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PolicyEditor::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Save)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_document.isWritable && m_save->isEnabled())
        emit saveWanted();
}

void PolicyEditor::showDocument(const PolicyDocument &document, const services::ShelvedPolicy &shelved)
{
    const bool isOther = document.key != m_document.key;
    m_document = document;
    m_shelved = shelved;
    m_isFilling = true;
    m_code->setEditable(false);
    m_code->setCode(document.text, document.fileName());
    m_code->setEditable(document.isWritable);
    m_isFilling = false;
    if (isOther)
        m_message->hide();
    if (m_code->wasCut())
        m_document.isWritable = false;
    showHead();
    showFacts();
    m_about->showPolicy(m_shelved, m_domain);
    m_isTried = false;
    tryNow();
}

void PolicyEditor::markSaved(const QString &path, const QByteArray &bytes)
{
    m_document.path = path;
    m_document.key = path;
    m_document.before = bytes;
    m_shelved.path = path;
    showHead();
}

void PolicyEditor::setDomain(const QString &domain)
{
    m_domain = domain;
    if (!m_document.key.isEmpty())
        m_about->showPolicy(m_shelved, m_domain);
}

void PolicyEditor::tell(const QString &sentence, bool good)
{
    m_message->setMessage(good ? Tone::Ok : Tone::Breach, sentence);
    m_message->show();
}

void PolicyEditor::setSaving(bool saving)
{
    m_save->setEnabled(!saving && m_document.isModified());
    m_save->setText(saving ? tr("Saving…") : tr("Save"));
}

void PolicyEditor::showTab(int tab)
{
    const int shown = std::clamp<int>(tab, FoundTab, AboutTab);
    m_tabs->setCurrent(shown);
    m_stack->setCurrentIndex(shown);
}

int PolicyEditor::tab() const
{
    return m_tabs->current();
}

void PolicyEditor::typed()
{
    if (m_isFilling || !m_document.isWritable)
        return;
    m_document.text = m_code->toPlainText();
    m_isTried = false;
    showHead();
    m_pause.start();
    emit edited();
}

void PolicyEditor::tryNow()
{
    m_pause.stop();
    m_trying.cancel();
    const quint64 own = ++m_asked;
    m_patience.start();
    m_trying = m_governance.tryPolicy(m_document.text.toUtf8());
    m_trying.then(this, [this, own](const core::Result<Trial> &answer) {
        if (own == m_asked)
            arrived(answer);
    });
}

void PolicyEditor::arrived(const core::Result<Trial> &answer)
{
    m_patience.stop();
    if (!answer) {
        if (answer.error().code != core::ErrorCode::Cancelled)
            showLive(State::Breach, answer.error().message);
        return;
    }
    if (answer->policy) {
        m_shelved.policy = *answer->policy;
        showFacts();
        m_about->showPolicy(m_shelved, m_domain);
    }
    showFound(*answer);
    showPlaces(*answer);
    const auto tests = static_cast<int>(answer->tests.size());
    const QLocale locale;
    m_tabs->setSegments(
        {tr("Findings"),
         tests == 0 ? tr("Tests")
                    : tr("Tests %1 of %2").arg(locale.toString(answer->testsPassed), locale.toString(tests)),
         answer->problems.empty() ? tr("Problems")
                                  : tr("Problems %1").arg(locale.toString(qint64(answer->problems.size()))),
         tr("About")});
    m_isTried = true;
    emit tried();
}

void PolicyEditor::showFound(const Trial &trial)
{
    std::vector<items::ReportRow> rows;
    const qsizetype subject = trial.columns.indexOf("subject"_L1);
    for (const QVariantList &values : trial.rows) {
        items::ReportRow row;
        for (const QVariant &value : values)
            row.cells.append(value.toString());
        if (subject >= 0) {
            if (const auto uri = core::Uri::parse(values.value(subject).toString())) {
                row.uri = *uri;
                row.cells[subject] = shortName(*uri);
            }
        }
        rows.push_back(std::move(row));
    }
    const auto count = static_cast<int>(rows.size());
    QList<int> widths;
    for (qsizetype i = 0; i < trial.columns.size(); ++i)
        widths.append(i == subject || i + 1 == trial.columns.size() ? -1 : 160);
    m_found->setRows(trial.columns, widths, std::move(rows));
    const QString time = tr("%1 ms").arg(QLocale().toString(std::max(1, qRound(trial.seconds * 1000))));
    if (trial.columns.isEmpty() && !trial.problems.empty())
        showLive(State::Breach, tr("%n problem(s)", nullptr, static_cast<int>(trial.problems.size())));
    else if (trial.isCut)
        showLive(State::Warning, tr("More than %n finding(s) in %1", nullptr, count).arg(time));
    else
        showLive(count > 0 ? State::Warning : State::Ok, tr("%n finding(s) in %1", nullptr, count).arg(time));
}

void PolicyEditor::showPlaces(const Trial &trial)
{
    std::vector<PolicyPlaces::Line> tests;
    for (const Trial::Test &test : trial.tests) {
        const bool passed = test.failures.isEmpty();
        QStringList words{test.name};
        words.append(test.failures);
        tests.push_back({passed ? State::Ok : State::Breach, passed ? tr("passed") : tr("failed"),
                         words.join(u" — "_s), test.at});
    }
    std::vector<PolicyPlaces::Line> problems;
    std::vector<LineNote> notes;
    for (const governance::PolicyProblem &problem : trial.problems) {
        problems.push_back({State::Breach, tr("problem"), problem.message, problem.at});
        if (problem.at.isKnown())
            notes.push_back({problem.at.line, core::Severity::Error, problem.message});
    }
    m_tests->setLines(tests);
    m_problems->setLines(problems);
    m_code->setNotes(std::move(notes));
}

void PolicyEditor::showLive(State state, const QString &words)
{
    m_live = words;
    m_mark->setMark({state, words});
    m_mark->setAccessibleName(words);
}

void PolicyEditor::showHead()
{
    const bool writable = m_document.isWritable;
    const bool modified = writable && m_document.isModified();
    m_name->setText(m_document.fileName());
    m_unsaved->setVisible(modified);
    m_origin->setText(writable ? m_document.pack : tr("%1 · read only").arg(m_document.pack));
    m_origin->setVisible(!m_document.pack.isEmpty());
    m_save->setVisible(writable);
    m_save->setEnabled(modified);
    m_revert->setVisible(modified && m_document.before.has_value());
    m_duplicate->setVisible(!m_document.key.isEmpty() && m_document.before.has_value());
}

void PolicyEditor::showFacts()
{
    const governance::Policy &policy = m_shelved.policy;
    QStringList group;
    if (!policy.id.isEmpty())
        group = {items::policywords::group(policy.category), items::policywords::severity(policy.severity)};
    group.removeAll(QString());
    QStringList scope{policy.scope.kind};
    scope.append(policy.scope.domains.isEmpty() ? tr("all domains") : policy.scope.domains.join(u", "_s));
    scope.removeAll(QString());
    m_facts->setFacts({{.label = tr("Title"), .value = policy.title},
                       {.label = tr("Group"), .value = group.join(u" · "_s)},
                       {.label = tr("Scope"), .value = scope.join(u" · "_s)},
                       {.label = tr("Remedy"), .value = policy.remedy.simplified()}});
}

/// Columns count bytes of UTF-8.
void PolicyEditor::goTo(const core::SourcePosition &at)
{
    m_code->showLine(at.line);
    const QTextBlock block = m_code->document()->findBlockByNumber(at.line - 1);
    if (block.isValid() && at.column > 1) {
        const QByteArray before = block.text().toUtf8().left(at.column - 1);
        QTextCursor cursor(block);
        cursor.setPosition(
            block.position()
            + static_cast<int>(std::min<qsizetype>(QString::fromUtf8(before).size(), block.text().size())));
        m_code->setTextCursor(cursor);
    }
    m_code->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views
