// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/code/codepage.h"

#include "views/code/codepanel.h"
#include "views/code/codeview.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

CodePage::CodePage(const QUrl &uri, services::CatalogService &catalog, QWidget *parent)
    : Page(parent)
    , m_panel(new CodePanel(catalog, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    present(uri);
}

bool CodePage::isFileUri(const QUrl &uri)
{
    return uri.scheme() == "meshbook-file"_L1;
}

QUrl CodePage::fileUri(const QString &sourceUid, const QString &path, int line)
{
    QUrl uri;
    uri.setScheme(u"meshbook-file"_s);
    uri.setPath(sourceUid + u'/' + path, QUrl::DecodedMode);
    if (line > 0)
        uri.setFragment(QString::number(line));
    return uri;
}

void CodePage::present(const QUrl &uri)
{
    m_uri = uri;
    const QString whole = uri.path(QUrl::FullyDecoded);
    m_panel->showFile(whole.section(u'/', 0, 0), path(), uri.fragment().toInt());
}

QString CodePage::path() const
{
    return m_uri.path(QUrl::FullyDecoded).section(u'/', 1);
}

QString CodePage::title() const
{
    return path().section(u'/', -1);
}

QList<Crumb> CodePage::breadcrumb() const
{
    return {{tr("Sources"), QUrl(u"meshbook:sources"_s)}, {title(), m_uri}};
}

QString CodePage::railItem() const
{
    return u"sources"_s;
}

QJsonObject CodePage::saveState() const
{
    return {{u"top"_s, m_panel->view()->verticalScrollBar()->value()}};
}

void CodePage::restoreState(const QJsonObject &state)
{
    m_panel->scrollWhenLoaded(state.value("top"_L1).toInt());
}

bool CodePage::showUri(const QUrl &uri)
{
    if (!isFileUri(uri))
        return false;
    present(uri);
    emit titleChanged();
    return true;
}

bool CodePage::findInPage()
{
    m_panel->focusFind();
    return true;
}

void CodePage::focusMain()
{
    m_panel->view()->setFocus(Qt::OtherFocusReason);
}

} // namespace meshbook::views
