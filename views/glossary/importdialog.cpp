// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/importdialog.h"

#include "items/glossarywords.h"
#include "items/issuetext.h"
#include "services/answer.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/partwords.h"
#include "views/lineage/reporttable.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/tabbars.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::Result;
using glossary::ImportMode;
using glossary::TermDifference;
using items::ReportRow;
namespace files = services::glossaryfiles;

namespace {

constexpr int dialogWidth = 900;
constexpr int dialogHeight = 640;

QString kindWord(TermDifference::Kind kind)
{
    switch (kind) {
    case TermDifference::Kind::Added:
        return ImportDialog::tr("added");
    case TermDifference::Kind::Removed:
        return ImportDialog::tr("removed");
    case TermDifference::Kind::Changed:
        break;
    }
    return ImportDialog::tr("changed");
}

constexpr std::size_t mostIssues = 5'000;

/// What is stated of a new term in one row, what changes of a known one in a row for each part.
std::vector<ReportRow> rowsOf(const std::vector<TermDifference> &plan, const glossary::Lexicon &terms)
{
    std::vector<ReportRow> rows;
    for (const TermDifference &each : plan) {
        const QString kind = kindWord(each.kind);
        if (each.kind != TermDifference::Kind::Changed) {
            QString definition;
            for (const core::FieldChange &change : each.fields) {
                if (definition.isEmpty() && change.path.startsWith("definitions"_L1))
                    definition = change.to.toString();
            }
            rows.push_back({{kind, each.label, QString(), QString(), definition}});
            continue;
        }
        for (const core::FieldChange &change : each.fields)
            rows.push_back({{kind, each.label, items::glossarywords::field(change.path),
                             partwords::textOf(change.path, change.from, terms),
                             partwords::textOf(change.path, change.to, terms)}});
    }
    return rows;
}

std::vector<ReportRow> rowsOf(const std::vector<core::PathIssue> &issues)
{
    std::vector<ReportRow> rows;
    for (const auto &[path, issue] : issues) {
        if (rows.size() == mostIssues)
            break;
        rows.push_back({{path, issue.at.line > 0 ? QString::number(issue.at.line) : QString(),
                         issue.at.line > 0 ? QString::number(issue.at.column) : QString(),
                         items::issueText(issue.message)},
                        {},
                        {path, issue.at.line, issue.at.column}});
    }
    return rows;
}

} // namespace

struct ImportDialog::Plan {
    std::vector<TermDifference> differences;
    std::vector<core::Glossary> missing;
    std::vector<ReportRow> rows;
    std::vector<ReportRow> issues;
    int counts[3] = {0, 0, 0}; ///< by kind
};

ImportDialog::ImportDialog(GlossarySession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(new QLineEdit(this))
    , m_into(new QComboBox(this))
    , m_mode(new SegmentedControl(tr("What the file does not name"), this))
    , m_modeHelp(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_error(new InlineMessage(Tone::Breach, {}, this))
    , m_summary(new TextLabel({}, TextRole::Base, Ink::Text2, this))
    , m_tabs(new SectionTabBar(this))
    , m_lists(new QStackedWidget(this))
    , m_changes(new ReportTable(tr("What will change"), tr("Nothing would change"), this))
    , m_issues(new ReportTable(tr("Problems in the file"), tr("The file has no problems"), this))
    , m_import(new Button(tr("Import"), Button::Role::Primary, Icon::Import, this))
{
    setWindowTitle(tr("Import a glossary"));
    resize(dialogWidth, dialogHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(makeForm());
    layout->addWidget(m_error);
    m_error->hide();
    m_states = new ViewStates(makeLists(), this);
    layout->addWidget(m_states, 1);
    layout->addWidget(makeButtons());
    connect(m_states, &ViewStates::retryRequested, this, &ImportDialog::read);
    showStart();
}

ImportDialog::~ImportDialog()
{
    forget();
}

void ImportDialog::forget()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

QWidget *ImportDialog::makeForm()
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::space2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *file = new QHBoxLayout;
    auto *other = new Button(tr("Choose…"), Button::Role::Secondary, Icon::File, widget);
    other->setAutoDefault(false);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("SKOS, OpenMetadata, DataHub, CSV or JSON"));
    file->addWidget(m_path, 1);
    file->addWidget(other);
    const auto add = [form](const QString &label, QWidget *field, auto *row) {
        field->setAccessibleName(plaintext::withoutMnemonic(label));
        form->addRow(label, row);
    };
    add(tr("File"), m_path, file);
    add(tr("&Into"), m_into, m_into);
    m_into->setEnabled(false);
    m_mode->setSegments({tr("Update"), tr("Replace")});
    auto *mode = new QHBoxLayout;
    mode->addWidget(m_mode);
    mode->addSpacing(metrics::space2);
    mode->addWidget(m_modeHelp, 1);
    form->addRow(tr("Mode"), mode);
    setMode(ImportMode::Update);
    connect(other, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_into, &QComboBox::activated, this, &ImportDialog::work);
    connect(m_mode, &SegmentedControl::currentChanged, this,
            [this](int index) { setMode(index == 1 ? ImportMode::Replace : ImportMode::Update); });
    return widget;
}

QWidget *ImportDialog::makeLists()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setAccessibleName(tr("Changes and problems"));
    m_tabs->addSection(tr("Changes"));
    m_tabs->addSection(tr("Problems"));
    m_lists->addWidget(m_changes);
    m_lists->addWidget(m_issues);
    layout->addWidget(m_tabs);
    layout->addWidget(m_lists, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    return widget;
}

QWidget *ImportDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, row);
    cancel->setAutoDefault(false);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    return row;
}

void ImportDialog::showStart()
{
    EmptyState *state =
        m_states->showEmpty(tr("Choose a file with a glossary"),
                            tr("What it would add, change and remove is shown before anything is done."));
    connect(state->addAction(tr("Choose a File…"), Icon::File), &QPushButton::clicked, this,
            [this] { choose(false); });
    connect(state->addAction(tr("Choose a Folder…"), Icon::Folder), &QPushButton::clicked, this,
            [this] { choose(true); });
}

void ImportDialog::choose(bool folder)
{
    const QString place = m_path->text().isEmpty() ? QDir::homePath() : QFileInfo(m_path->text()).path();
    auto *dialog = new QFileDialog(this, windowTitle(), place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilters(
            {tr("Glossary files") + u" (*.ttl *.rdf *.owl *.xml *.jsonld *.json *.csv *.yaml *.yml)"_s,
             tr("All files") + u" (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::setFile(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setToolTip(plaintext::toolTip(path));
    read();
}

void ImportDialog::setMode(ImportMode mode)
{
    const bool replaces = mode == ImportMode::Replace;
    if (m_mode->current() != (replaces ? 1 : 0)) {
        m_mode->setCurrent(replaces ? 1 : 0); // comes here again
        return;
    }
    m_modeHelp->setText(replaces ? tr("The file is the whole glossary: what it does not name goes.")
                                 : tr("What the file does not name stays as it is."));
    if (m_incoming)
        work();
}

const std::vector<TermDifference> &ImportDialog::plan() const
{
    static const std::vector<TermDifference> none;
    return m_plan ? m_plan->differences : none;
}

bool ImportDialog::canImport() const
{
    return m_import->isEnabled();
}

void ImportDialog::read()
{
    m_incoming.reset();
    m_plan.reset();
    m_import->setEnabled(false);
    m_error->hide();
    m_summary->setText({});
    const QString path = QDir::fromNativeSeparators(m_path->text());
    m_states->showLoading(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    const quint64 own = ++m_asked;
    forget();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    services::elsewhere([path, cancelled = m_cancelled] {
        return files::read(path, [cancelled] { return cancelled->load(); });
    }).then(this, [this, own](const Result<files::Incoming> &incoming) {
        if (own == m_asked)
            takeFile(incoming);
    });
}

void ImportDialog::takeFile(const Result<files::Incoming> &incoming)
{
    if (!incoming) {
        m_states->showError(items::issueText(incoming.error().message), incoming.error().detail);
        emit planned();
        return;
    }
    m_incoming = std::make_shared<const files::Incoming>(*incoming);
    fillTargets();
    work();
}

void ImportDialog::fillTargets()
{
    m_into->clear();
    const auto &theirs = m_incoming->glossaries;
    if (theirs.size() == 1)
        m_into->addItem(tr("As in the file: %1").arg(plaintext::oneLine(theirs.front().name)), QString());
    else
        m_into->addItem(tr("As in the file"), QString());
    const QString name = QFileInfo(m_path->text()).completeBaseName();
    if (!name.isEmpty() && m_session.lexicon().glossary(name) == nullptr)
        m_into->addItem(tr("A new glossary: %1").arg(plaintext::oneLine(name)), name);
    for (const core::Glossary &each : m_session.lexicon().glossaries())
        m_into->addItem(plaintext::oneLine(each.name), each.identities.value(0));
    m_into->setEnabled(true);
}

/// The dry run.
void ImportDialog::work()
{
    if (!m_incoming || m_isImporting)
        return;
    m_plan.reset();
    m_import->setEnabled(false);
    m_error->hide();
    m_summary->setText({});
    m_states->showLoading(tr("Comparing with what is here…"));
    const quint64 own = ++m_asked;
    const auto mode = m_mode->current() == 1 ? ImportMode::Replace : ImportMode::Update;
    services::elsewhere([incoming = m_incoming, here = m_session.lexicon(), mode,
                         into = m_into->currentData().toString()] {
        files::Placed placed = files::placed(*incoming, here, into);
        auto plan = std::make_shared<Plan>();
        plan->differences = glossary::planImport(here, placed.terms, mode);
        plan->missing = std::move(placed.missing);
        glossary::Lexicon both = here; // what is named is here or in the file
        placed.terms.each([&both](const glossary::Entry &entry) {
            if (!both.find(entry.key()))
                both.put(entry);
        });
        plan->rows = rowsOf(plan->differences, both);
        plan->issues = rowsOf(incoming->issues);
        for (const TermDifference &each : plan->differences)
            ++plan->counts[static_cast<int>(each.kind)];
        return plan;
    }).then(this, [this, own](const std::shared_ptr<Plan> &plan) {
        if (own == m_asked)
            take(plan);
    });
}

void ImportDialog::take(std::shared_ptr<Plan> plan)
{
    m_changes->setRows({tr("Change"), tr("Term"), tr("Field"), tr("Before"), tr("After")},
                       {90, 190, 130, 180, -1}, std::move(plan->rows));
    m_issues->setRows({tr("File"), tr("Line"), tr("Column"), tr("Problem")}, {180, 70, 70, -1},
                      std::move(plan->issues));
    m_plan = std::move(plan);
    m_tabs->setCount(0, static_cast<int>(m_plan->differences.size()));
    m_tabs->setCount(1, static_cast<int>(m_incoming->issues.size()));
    const QLocale locale;
    m_summary->setText(m_plan->differences.empty()
                           ? tr("Everything in this file is here already.")
                           : tr("%1 added, %2 changed, %3 removed")
                                 .arg(locale.toString(m_plan->counts[0]), locale.toString(m_plan->counts[1]),
                                      locale.toString(m_plan->counts[2])));
    m_states->showContent();
    m_import->setEnabled(!m_plan->differences.empty());
    emit planned();
}

void ImportDialog::import()
{
    if (!m_plan || m_plan->differences.empty() || m_isImporting)
        return;
    m_isImporting = true;
    m_import->setEnabled(false);
    m_error->hide();
    m_states->showLoading(tr("Importing…"));
    // Nobody's changes are refused; then no glossary is begun for them either.
    if (m_session.author().trimmed().isEmpty())
        applyPlan();
    else
        addGlossaries(m_plan->missing);
}

void ImportDialog::addGlossaries(std::vector<core::Glossary> missing)
{
    if (missing.empty()) {
        applyPlan();
        return;
    }
    const core::Glossary next = missing.back();
    missing.pop_back();
    m_session.service()
        .addGlossary(next.name, next.description)
        .then(this, [this, missing](const Result<core::Glossary> &made) {
            if (made || made.error().code == core::ErrorCode::Conflict) // there by now
                addGlossaries(missing);
            else
                fail(made.error());
        });
}

void ImportDialog::applyPlan()
{
    const QPointer<ImportDialog> self(this);
    GlossarySession &session = m_session;
    const int count = static_cast<int>(m_plan->differences.size());
    session.apply(glossary::Verb::Add, glossary::changesOf(m_plan->differences),
                  [self, count, &session](const Result<GlossarySession::Changes> &changes) {
                      if (changes)
                          session.tell(tr("%n terms imported into the change set.", nullptr, count), true);
                      if (!self)
                          return;
                      if (!changes) {
                          self->fail(changes.error());
                          return;
                      }
                      emit self->imported();
                      self->accept();
                  });
}

void ImportDialog::fail(const core::Error &error)
{
    m_isImporting = false;
    work(); // what is here may be something else by now
    m_error->setMessage(Tone::Breach, error.message);
    m_error->setDetails(error.detail);
    m_error->show();
}

} // namespace meshbook::views
