// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/missingpage.h"

#include "views/widgets/emptystate.h"
#include "views/widgets/plaintext.h"

#include <QVBoxLayout>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

MissingPage::MissingPage(const QUrl &uri, QWidget *parent)
    : Page(parent)
    , m_uri(uri)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString shown = plaintext::oneLine(uri.toDisplayString().left(200));
    auto *state =
        new EmptyState(Icon::Unknown, tr("Nothing is found at this link"),
                       tr("%1 may have been removed or renamed by its source, or belongs to another "
                          "workspace.")
                           .arg(shown),
                       false, this);
    layout->addWidget(state);
    auto *search = state->addAction(tr("Go to Discover"), Icon::Discover);
    connect(search, &QPushButton::clicked, this,
            [this] { emit navigateRequested(QUrl(u"meshbook:discover"_s), OpenIn::CurrentTab); });
}

QString MissingPage::title() const
{
    return tr("Not found");
}

} // namespace meshbook::views
