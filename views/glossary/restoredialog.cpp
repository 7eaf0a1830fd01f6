// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/restoredialog.h"

#include "items/momenttext.h"
#include "views/glossary/changetree.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int dialogWidth = 760;
constexpr int dialogHeight = 460;

} // namespace

RestoreDialog::RestoreDialog(const QString &term, const QDateTime &then,
                             std::vector<items::Comparison::Row> rows, QWidget *parent)
    : QDialog(parent)
    , m_tree(new ChangeTree(tr("What restoring changes"), u"glossary restore"_s, this))
{
    setWindowTitle(tr("Restore a revision"));
    resize(dialogWidth, dialogHeight);
    m_tree->setHeadings(tr("Now"), tr("Restored"));
    m_tree->setRows(std::move(rows));
    m_tree->setRootIsDecorated(false);
    auto *what = new TextLabel(
        tr("%1 becomes what it was on %2. The change goes into your change set and can be undone.")
            .arg(term, items::momentText(then)),
        TextRole::Base, Ink::Text2, this);
    what->setWrapped(true);
    auto *cancel = new Button(tr("Cancel"), Button::Role::Secondary, Icon::None, this);
    cancel->setAutoDefault(false);
    auto *restore = new Button(tr("Restore"), Button::Role::Primary, Icon::History, this);
    restore->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(what);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
    restore->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views
