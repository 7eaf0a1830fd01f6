// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/fixdialog.h"

#include "items/policywords.h"
#include "services/answer.h"
#include "views/governance/diffhighlighter.h"
#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using governance::Finding;
using services::FileFix;
using services::FixWish;

namespace {

constexpr int typingMs = 250;
constexpr int longestValue = 2'000;
constexpr qsizetype mostRefused = 5; // told one by one
constexpr qsizetype mostShown = 400'000; // characters of a diff

struct Written {
    int files = 0;
    QString problem;
};

Written writeAll(const std::vector<FileFix> &fixes)
{
    Written written;
    for (const FileFix &fix : fixes) {
        if (const core::Result<> applied = services::applyFix(fix); !applied) {
            written.problem = fix.path + u": "_s + applied.error().message;
            break;
        }
        ++written.files;
    }
    return written;
}

} // namespace

FixDialog::FixDialog(const std::vector<Finding> &findings, const PathOf &pathOf, QWidget *parent)
    : QDialog(parent)
    , m_summary(new TextLabel({}, TextRole::Section, Ink::Text, this))
    , m_diff(new QPlainTextEdit(this))
    , m_highlighter(new DiffHighlighter(m_diff->document()))
    , m_left(new TextLabel({}, TextRole::Caption, Ink::Text2, this))
    , m_message(new InlineMessage(Tone::Breach, {}, this))
    , m_write(new Button(tr("Write"), Button::Role::Primary, Icon::None, this))
{
    setWindowTitle(tr("Fix findings"));
    addWishes(findings, pathOf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space2);
    m_summary->setWrapped(true);
    layout->addWidget(m_summary);
    layout->addWidget(makeFields());
    m_diff->setReadOnly(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setAccessibleName(tr("What changes in the files"));
    m_diff->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(m_diff, 1);
    m_left->setWrapped(true);
    layout->addWidget(m_left);
    m_message->hide();
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this);
    cancel->setAutoDefault(false);
    m_write->setDefault(true);
    m_write->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &FixDialog::write);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingMs);
    connect(&m_delay, &QTimer::timeout, this, &FixDialog::ask);
    applyLook();
    resize(720, 560);
    ask();
}

void FixDialog::addWishes(const std::vector<Finding> &findings, const PathOf &pathOf)
{
    int noFix = 0;
    int elsewhere = 0;
    for (const Finding &finding : findings) {
        if (finding.waiver)
            continue;
        const QString path = pathOf(finding);
        if (!services::fixFieldOf(finding))
            ++noFix;
        else if (path.isEmpty())
            ++elsewhere;
        else
            m_wishes[path].push_back({finding, {}});
    }
    if (noFix > 0)
        m_refused.append(tr("%n finding(s) need a person: no field alone mends them.", nullptr, noFix));
    if (elsewhere > 0)
        m_refused.append(
            tr("%n finding(s) are in files that are not in a folder of this machine.", nullptr, elsewhere));
}

/// A field for each value that is wanted, with how many findings it is for.
QWidget *FixDialog::makeFields()
{
    struct Field {
        QString initial;
        int findings = 0;
    };
    QMap<QString, Field> fields;
    for (const auto &wishes : std::as_const(m_wishes)) {
        for (const FixWish &wish : wishes) {
            const auto field = services::fixFieldOf(wish.finding);
            Field &found = fields[field->field];
            if (found.initial.isEmpty())
                found.initial = field->initial;
            ++found.findings;
        }
    }
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, metrics::space2, 0, metrics::space2);
    grid->setSpacing(metrics::space2);
    for (auto each = fields.begin(); each != fields.end(); ++each) {
        const int row = grid->rowCount();
        auto *edit = new QLineEdit(each->initial, form);
        edit->setMaxLength(longestValue);
        edit->setAccessibleName(each.key());
        edit->setPlaceholderText(tr("A value is needed"));
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_write->setEnabled(false);
            m_delay.start();
        });
        m_values.insert(each.key(), edit);
        grid->addWidget(new TextLabel(each.key(), TextRole::Mono, Ink::Text, form), row, 0);
        grid->addWidget(edit, row, 1);
        grid->addWidget(new TextLabel(tr("for %n finding(s)", nullptr, each->findings), TextRole::Caption,
                                      Ink::Text3, form),
                        row, 2);
    }
    grid->setColumnStretch(1, 1);
    form->setVisible(!fields.isEmpty());
    return form;
}

FixDialog::Wishes FixDialog::wishes() const
{
    Wishes wishes = m_wishes;
    for (auto &inFile : wishes) {
        for (FixWish &wish : inFile)
            wish.value = m_values.value(services::fixFieldOf(wish.finding)->field)->text().trimmed();
    }
    return wishes;
}

FixDialog::Proposal FixDialog::propose(const Wishes &wishes)
{
    Proposal proposal;
    for (auto file = wishes.begin(); file != wishes.end(); ++file) {
        core::Result<FileFix> fix = services::proposeFixes(file.key(), *file);
        if (!fix) {
            proposal.refused.append(file.key() + u": "_s + fix.error().message);
            continue;
        }
        for (const auto &[finding, error] : fix->refused)
            proposal.refused.append(items::policywords::subject(finding) + u": "_s + error.message);
        proposal.mended += static_cast<int>(fix->mended.size());
        if (!fix->isEmpty())
            proposal.fixes.push_back(std::move(*fix));
    }
    return proposal;
}

void FixDialog::ask()
{
    const quint64 own = ++m_asked;
    services::elsewhere([wishes = wishes()] {
        return propose(wishes);
    }).then(this, [this, own](const Proposal &proposal) {
        if (own == m_asked)
            present(proposal);
    });
}

void FixDialog::present(Proposal proposal)
{
    m_fixes = std::move(proposal.fixes);
    QString text;
    for (const FileFix &fix : m_fixes)
        text += fix.diff;
    if (text.size() > mostShown)
        text = text.left(mostShown) + u"\n…"_s;
    m_diff->setPlainText(text);
    const auto files = static_cast<int>(m_fixes.size());
    m_summary->setText(files == 0 ? tr("Nothing changes yet.")
                                  : QStringList{tr("Mends %n finding(s).", nullptr, proposal.mended),
                                                tr("Changes %n file(s).", nullptr, files)}
                                        .join(u' '));
    QStringList left = m_refused;
    left += proposal.refused.mid(0, mostRefused);
    if (proposal.refused.size() > mostRefused)
        left.append(tr("and %n more", nullptr, static_cast<int>(proposal.refused.size() - mostRefused)));
    m_left->setText(left.join(u'\n'));
    m_left->setVisible(!left.isEmpty());
    m_write->setEnabled(files > 0);
    m_ready = true;
    emit ready();
}

/// The files are looked at again before anything is written: who changed one meanwhile wins.
void FixDialog::write()
{
    m_write->setEnabled(false);
    services::elsewhere([fixes = m_fixes] {
        return writeAll(fixes);
    }).then(this, [this](const Written &written) {
        m_written += written.files;
        if (written.problem.isEmpty()) {
            accept();
            return;
        }
        m_message->setMessage(Tone::Breach, written.problem);
        m_message->show();
        ask();
    });
}

void FixDialog::applyLook()
{
    m_diff->setFont(FontScale::current().mono);
    m_highlighter->setColors(palette());
}

void FixDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

} // namespace meshbook::views
