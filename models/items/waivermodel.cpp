// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/waivermodel.h"

#include "core/uri.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

namespace {

/// "customer/customer_360 email": kind and address are the program's, not the person's.
QString subjectOf(const governance::Waiver &waiver)
{
    QString subject = waiver.subject;
    if (const auto uri = core::Uri::parse(waiver.subject); uri && !waiver.subject.endsWith(u'*'))
        subject = uri->column.isEmpty() ? uri->key : QString(uri->key + u' ' + uri->column);
    return waiver.element.isEmpty() ? subject : QString(subject + u' ' + waiver.element);
}

} // namespace

WaiverModel::WaiverModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WaiverModel::setRows(std::vector<Row> rows, const QDate &today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.waiver.until < b.waiver.until; });
    endResetModel();
}

const WaiverModel::Row &WaiverModel::row(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

WaiverModel::State WaiverModel::state(const Row &row) const
{
    if (row.waiver.isExpired(m_today))
        return State::RanOut;
    return m_today.daysTo(row.waiver.until) <= soonDays ? State::EndsSoon : State::InForce;
}

int WaiverModel::count(State state) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [this, state](const Row &each) { return this->state(each) == state; }));
}

QString WaiverModel::left(const Row &row) const
{
    const auto days = static_cast<int>(m_today.daysTo(row.waiver.until));
    if (days < 0)
        return tr("ran out %n days ago", nullptr, -days);
    return days == 0 ? tr("ends today") : tr("%n days left", nullptr, days);
}

QString WaiverModel::text(const Row &row, int section) const
{
    switch (section) {
    case PolicySection:
        return row.title.isEmpty() ? row.waiver.policy : row.title;
    case SubjectSection:
        return subjectOf(row.waiver);
    case ReasonSection:
        return row.waiver.reason;
    case ApproverSection:
        return row.waiver.approver;
    case UntilSection:
        return QLocale().toString(row.waiver.until, QLocale::ShortFormat);
    case LeftSection:
        return left(row);
    case FindingsSection:
        return row.findings ? QLocale().toString(*row.findings) : QString();
    case PlaceSection:
        if (row.waiver.file.isEmpty())
            return tr("this workspace");
        return row.waiver.at.line > 0 ? u"%1:%2"_s.arg(row.waiver.file, QString::number(row.waiver.at.line))
                                      : row.waiver.file;
    default:
        return {};
    }
}

QVariant WaiverModel::sortKey(const Row &row, int section) const
{
    switch (section) {
    case UntilSection:
    case LeftSection:
        return row.waiver.until;
    case FindingsSection:
        return row.findings.value_or(-1);
    default:
        return text(row, section);
    }
}

int WaiverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WaiverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant WaiverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == PolicySection ? row.waiver.policy
            : index.column() == SubjectSection ? row.waiver.subject
                                               : text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != PolicySection)
            return text(row, index.column());
        return QStringList{text(row, PolicySection), text(row, SubjectSection), text(row, ReasonSection),
                           text(row, ApproverSection), left(row)}
            .join(u", "_s);
    case RowRole:
        return index.row();
    case SortRole:
        return sortKey(row, index.column());
    case FilterRole:
        return QStringList{row.title,         row.waiver.policy,   row.waiver.subject, row.waiver.element,
                           row.waiver.reason, row.waiver.approver, row.waiver.file}
            .join(u'\n');
    case StateRole:
        return static_cast<int>(state(row));
    default:
        return {};
    }
}

QVariant WaiverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PolicySection:
        return tr("Policy");
    case SubjectSection:
        return tr("Covers");
    case ReasonSection:
        return tr("Reason");
    case ApproverSection:
        return tr("Approved by");
    case UntilSection:
        return tr("Last day");
    case LeftSection:
        return tr("Time left");
    case FindingsSection:
        return tr("Findings");
    case PlaceSection:
        return tr("Recorded in");
    default:
        return {};
    }
}

} // namespace meshbook::items
