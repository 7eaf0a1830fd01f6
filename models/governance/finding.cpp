// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/finding.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::governance::Waiver)
};

Finding aboutWaiver(const Waiver &waiver, QString policy, QString title, QString message, QString remedy)
{
    Finding finding;
    finding.policy = std::move(policy);
    finding.title = std::move(title);
    finding.severity = Severity::Warning;
    finding.subject = waiver.subject;
    finding.element = waiver.element.isEmpty() ? waiver.policy : waiver.policy + u' ' + waiver.element;
    finding.message = std::move(message);
    finding.remedy = std::move(remedy);
    finding.source = waiver.sourceName;
    finding.file = waiver.file;
    finding.line = waiver.at.line;
    return finding;
}

} // namespace

bool Waiver::covers(const QString &policyId, const QString &uri, const QString &part,
                    const QString &findingSource) const
{
    if (policy != policyId || (!element.isEmpty() && element != part))
        return false;
    if (!sourceName.isEmpty() && sourceName != findingSource)
        return false;
    if (subject.endsWith(u'*'))
        return uri.startsWith(QStringView(subject).chopped(1));
    return uri == subject;
}

bool comesBefore(const Finding &a, const Finding &b)
{
    const auto key = [](const Finding &f) {
        return std::tuple(f.waiver.has_value(), -static_cast<int>(f.severity), f.source, f.file, f.line,
                          f.policy, f.subject, f.element);
    };
    return key(a) < key(b);
}

void applyWaivers(std::vector<Finding> &findings, const std::vector<Waiver> &waivers,
                  const QStringList &policies, const QDate &today)
{
    for (Finding &finding : findings) {
        for (const Waiver &waiver : waivers) {
            if (!waiver.isExpired(today)
                && waiver.covers(finding.policy, finding.subject, finding.element, finding.source)) {
                finding.waiver = waiver;
                break;
            }
        }
    }
    for (const Waiver &waiver : waivers) {
        if (!policies.contains(waiver.policy))
            findings.push_back(aboutWaiver(
                waiver, u"waiver-unknown"_s, Words::tr("Waivers are for policies there are"),
                Words::tr("The waiver is for the policy \"%1\", which there is not.").arg(waiver.policy),
                Words::tr("Correct the id of the policy, or take the waiver out.")));
        else if (waiver.isExpired(today))
            findings.push_back(aboutWaiver(
                waiver, u"waiver-expired"_s, Words::tr("Waivers have not run out"),
                Words::tr("The waiver of \"%1\" by %2 ran out on %3.")
                    .arg(waiver.policy, waiver.approver, waiver.until.toString(Qt::ISODate)),
                Words::tr("Mend what was waived and take the waiver out, or have it approved anew.")));
    }
}

} // namespace meshbook::governance
