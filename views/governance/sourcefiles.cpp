// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/sourcefiles.h"

#include "governance/finding.h"
#include "services/answer.h"
#include "services/catalogservice.h"
#include "views/code/codepage.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

SourceFiles::SourceFiles(services::CatalogService &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
    connect(&m_catalog, &services::CatalogService::changed, this, &SourceFiles::ask);
    ask();
}

void SourceFiles::ask()
{
    m_catalog.sources().then(this, [this](const core::Result<std::vector<core::SourceState>> &sources) {
        if (!sources)
            return; // files cannot be opened then, which is all
        m_sources = *sources;
        emit changed();
    });
}

const core::SourceState *SourceFiles::source(const QString &name) const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
                                    [&name](const core::SourceState &each) { return each.name == name; });
    return found == m_sources.end() ? nullptr : &*found;
}

QUrl SourceFiles::urlOf(const QString &sourceName, const QString &file, int line) const
{
    const core::SourceState *found = source(sourceName);
    return found == nullptr || file.isEmpty() ? QUrl() : CodePage::fileUri(found->uid, file, line);
}

QUrl SourceFiles::urlOf(const governance::Finding &finding) const
{
    return urlOf(finding.source, finding.file, finding.line);
}

QUrl SourceFiles::urlOf(const governance::Waiver &waiver) const
{
    return urlOf(waiver.sourceName, waiver.file, waiver.at.line);
}

QString SourceFiles::pathOf(const governance::Finding &finding) const
{
    const core::SourceState *found = source(finding.source);
    if (found == nullptr || finding.file.isEmpty() || found->kind != "folder"_L1)
        return {};
    // Paths come from the catalog, yet nothing outside the source is ever written.
    const QString path = QDir::cleanPath(found->location + u'/' + finding.file);
    return path.startsWith(QDir::cleanPath(found->location) + u'/') ? path : QString();
}

} // namespace meshbook::views
