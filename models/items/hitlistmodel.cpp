// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hitlistmodel.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

HitListModel::HitListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_trustDelay.setSingleShot(true);
    m_trustDelay.setInterval(trustDelayMs);
    connect(&m_trustDelay, &QTimer::timeout, this, &HitListModel::fetchTrust);
}

void HitListModel::setTrustFetcher(TrustFetcher fetcher)
{
    m_trustFetcher = std::move(fetcher);
}

void HitListModel::addTrust(const std::vector<core::TrustMarks> &marks)
{
    if (m_trust.size() > keptTrust)
        m_trust.clear();
    for (const core::TrustMarks &one : marks)
        m_trust.insert(one.uri.toString(), one);
    const QList<int> rows = std::exchange(m_trustAsked, {});
    for (const int row : rows) {
        if (row < rowCount())
            emit dataChanged(index(row), index(row), {TrustRole});
    }
    if (!m_untrusted.isEmpty())
        m_trustDelay.start();
}

void HitListModel::trustFailed()
{
    m_trustAsked.clear();
}

void HitListModel::forgetTrust()
{
    m_trust.clear();
}

QVariant HitListModel::trustOf(int row, const core::SearchHit &hit) const
{
    const bool hasMarks = hit.line.uri.kind == core::EntityKind::Product
        || hit.line.uri.kind == core::EntityKind::Dataset || hit.line.uri.kind == core::EntityKind::Contract;
    if (!hasMarks || !m_trustFetcher)
        return {};
    const auto known = m_trust.constFind(hit.line.uri.toString());
    if (known != m_trust.constEnd())
        return QVariant::fromValue(*known);
    if (!m_untrusted.contains(row) && !m_trustAsked.contains(row)) {
        m_untrusted.append(row);
        while (m_untrusted.size() > mostTrusted) // what was looked at first has scrolled away
            m_untrusted.removeFirst();
        m_trustDelay.start();
    }
    return {};
}

void HitListModel::fetchTrust()
{
    if (!m_trustAsked.isEmpty())
        return; // addTrust() comes back to it
    std::vector<core::Uri> uris;
    const QList<int> rows = std::exchange(m_untrusted, {});
    for (const int row : rows) {
        if (const core::SearchHit *found = hit(row)) {
            uris.push_back(found->line.uri);
            m_trustAsked.append(row);
        }
    }
    if (!uris.empty())
        m_trustFetcher(uris);
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::SearchHit *found = hit(index.row());
    if (role == RowRole)
        return static_cast<int>(Row::Match);
    if (role == LoadingRole)
        return found == nullptr;
    if (found == nullptr) {
        look(index.row());
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    }
    return role == TrustRole ? trustOf(index.row(), *found) : lineData(*found, role);
}

QVariant HitListModel::lineData(const core::SearchHit &hit, int role)
{
    const core::EntityLine &line = hit.line;
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return spoken(line);
    case KindRole:
        return static_cast<int>(line.uri.kind);
    case UriRole:
        return line.uri.toString();
    case PathRole:
        return line.qualified;
    case DomainRole:
        return line.domain;
    case OwnerRole:
        return line.owner;
    case PlatformRole:
        return line.platform;
    case TypeRole:
        return line.type;
    case StatusRole:
        return line.status;
    case LifecycleRole:
        return static_cast<int>(line.lifecycle);
    case SummaryRole:
        return line.summary;
    case TagsRole:
        return line.tags;
    case MatchedRole:
        return hit.matched;
    case ColumnsRole:
        return line.columns;
    case PortsRole:
        return line.ports;
    case RulesRole:
        return line.rules;
    case ObjectivesRole:
        return line.objectives;
    case LinksRole:
        return line.links;
    case ImpliedRole:
        return line.implied;
    case StaleRole:
        return line.stale;
    case HitRole:
        return QVariant::fromValue(hit);
    default:
        return {};
    }
}

QString HitListModel::spoken(const core::EntityLine &line)
{
    QStringList words{line.name, QString(core::toText(line.uri.kind))};
    if (!line.status.isEmpty())
        words << line.status;
    if (!line.domain.isEmpty())
        words << tr("domain %1").arg(line.domain);
    if (!line.owner.isEmpty())
        words << tr("owner %1").arg(line.owner);
    return words.join(u", "_s);
}

QHash<int, QByteArray> HitListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(KindRole, QByteArrayLiteral("kind"));
    names.insert(UriRole, QByteArrayLiteral("uri"));
    names.insert(PathRole, QByteArrayLiteral("path"));
    names.insert(DomainRole, QByteArrayLiteral("domain"));
    names.insert(OwnerRole, QByteArrayLiteral("owner"));
    names.insert(LoadingRole, QByteArrayLiteral("loading"));
    return names;
}

void HitListModel::forgetRows()
{
    m_untrusted.clear();
}

} // namespace meshbook::items
