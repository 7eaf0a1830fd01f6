// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/newproductdone.h"

#include "items/policywords.h"
#include "services/answer.h"
#include "views/governance/policyplaces.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/textlabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

State stateOf(core::Severity severity)
{
    return severity == core::Severity::Error  ? State::Breach
        : severity == core::Severity::Warning ? State::Warning
                                              : State::Unknown;
}

} // namespace

NewProductDone::NewProductDone(QWidget *parent)
    : QWidget(parent)
    , m_gone(std::make_shared<std::atomic_bool>(false))
    , m_where(new TextLabel({}, TextRole::Mono, Ink::Text))
    , m_files(new TextLabel({}, TextRole::MonoCaption, Ink::Text2))
    , m_mark(new MarkLabel({}))
    , m_findings(new PolicyPlaces(tr("Findings of policies"), tr("No policy finds anything in it")))
    , m_source(new Button(tr("Add the folder as a source…"), Button::Role::Primary, Icon::Sources))
    , m_open(new Button(tr("Open the folder"), Button::Role::Secondary, Icon::Folder))
{
    m_where->setElide(Qt::ElideMiddle);
    m_files->setWrapped(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_source);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_where);
    layout->addWidget(m_files);
    layout->addWidget(m_mark);
    layout->addWidget(m_findings, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_source);
    connect(m_source, &QPushButton::clicked, this, [this] { emit sourceWanted(m_written.folder); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written.folder)); });
}

NewProductDone::~NewProductDone()
{
    *m_gone = true;
}

void NewProductDone::show(const Written &written)
{
    m_written = written;
    m_where->setText(QDir::toNativeSeparators(written.folder));
    m_files->setText(written.paths.join(u'\n'));
    check();
}

void NewProductDone::check()
{
    m_isChecked = false;
    m_verdict = tr("Checking it against the policies…");
    m_mark->setMark({State::Unknown, m_verdict});
    m_findings->setNothing(m_verdict);
    services::FolderCheck wish;
    for (const QString &path : std::as_const(m_written.checked))
        wish.paths.append(QDir(m_written.folder).filePath(path));
    wish.policyFolders = m_written.policyFolders;
    wish.domain = m_written.domain;
    wish.now = QDateTime::currentDateTimeUtc();
    wish.cancelled = [gone = m_gone] { return gone->load(); };
    services::elsewhere([wish] {
        return services::checkFolders(wish);
    }).then(this, [this](const core::Result<services::FolderCheckAnswer> &answer) { arrived(answer); });
}

void NewProductDone::arrived(const core::Result<services::FolderCheckAnswer> &answer)
{
    std::vector<PolicyPlaces::Line> lines;
    State state = State::Ok;
    if (!answer) {
        state = State::Unknown;
        m_verdict = tr("It could not be checked: %1").arg(answer.error().message);
    } else {
        for (const governance::Finding &finding : answer->report.findings) {
            if (finding.waiver)
                continue;
            lines.push_back({stateOf(finding.severity),
                             items::policywords::severity(finding.severity),
                             finding.name + u": "_s + finding.message,
                             {finding.line, 1}});
        }
        const auto count = static_cast<int>(lines.size());
        state = answer->report.isAsBadAs(core::Severity::Error) ? State::Breach
            : count > 0                                         ? State::Warning
                                                                : State::Ok;
        m_verdict = count == 0 ? tr("It keeps all policies")
                               : tr("Policies have %n finding(s) in it", nullptr, count);
    }
    m_mark->setMark({state, m_verdict});
    m_mark->setAccessibleName(m_verdict);
    m_findings->setNothing(m_verdict);
    m_findings->setLines(lines);
    m_isChecked = true;
    emit checked();
}

} // namespace meshbook::views
