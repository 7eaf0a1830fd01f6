// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/findingswriter.h"

#include <QMap>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// JUnit XML has no standard; this is what Jenkins, GitLab and GitHub actions read (Jenkins' junit-10.xsd).
namespace meshbook::governance {

namespace {

/// XML 1.0 has no way to write most control characters.
QString clean(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        out += (u < 0x20 && u != '\n' && u != '\t' && u != '\r') || u == 0xfffe || u == 0xffff ? QChar(0xfffd)
                                                                                               : c;
    }
    return out;
}

struct Suite {
    QString title;
    std::vector<const Finding *> findings;
    std::vector<const PolicyProblem *> problems;
    double seconds = 0;
};

bool isFailure(const Finding &finding, Severity failOn)
{
    return !finding.waiver && finding.severity >= failOn;
}

class Writer final {
public:
    Writer(const PathOf &pathOf, Severity failOn)
        : m_xml(&m_bytes)
        , m_pathOf(pathOf)
        , m_failOn(failOn)
    {
        m_xml.setAutoFormatting(true);
    }

    QByteArray write(const CheckReport &report)
    {
        const QMap<QString, Suite> suites = suitesOf(report);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"testsuites"_s);
        m_xml.writeAttribute(u"name"_s, u"Meshbook"_s);
        for (auto suite = suites.begin(); suite != suites.end(); ++suite)
            writeSuite(suite.key(), *suite, report.at);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    static QMap<QString, Suite> suitesOf(const CheckReport &report)
    {
        QMap<QString, Suite> suites;
        for (const EffectivePolicy &policy : report.policies)
            suites[policy.policy.id].title = policy.policy.title;
        for (const PolicyRun &run : report.runs)
            suites[run.policy].seconds += run.seconds;
        for (const Finding &finding : report.findings) {
            suites[finding.policy].findings.push_back(&finding);
            suites[finding.policy].title = finding.title;
        }
        for (const PolicyProblem &problem : report.problems)
            suites[problem.policy.isEmpty() ? u"policies"_s : problem.policy].problems.push_back(&problem);
        return suites;
    }

    void writeSuite(const QString &id, const Suite &suite, const QDateTime &at)
    {
        const auto failures =
            std::count_if(suite.findings.begin(), suite.findings.end(),
                          [this](const Finding *finding) { return isFailure(*finding, m_failOn); });
        const auto skipped =
            std::count_if(suite.findings.begin(), suite.findings.end(),
                          [](const Finding *finding) { return finding->waiver.has_value(); });
        const bool isClean = suite.findings.empty() && suite.problems.empty();
        m_xml.writeStartElement(u"testsuite"_s);
        m_xml.writeAttribute(u"name"_s, clean(id));
        m_xml.writeAttribute(u"tests"_s,
                             QString::number(isClean ? 1 : suite.findings.size() + suite.problems.size()));
        m_xml.writeAttribute(u"failures"_s, QString::number(failures));
        m_xml.writeAttribute(u"errors"_s, QString::number(suite.problems.size()));
        m_xml.writeAttribute(u"skipped"_s, QString::number(skipped));
        m_xml.writeAttribute(u"time"_s, QString::number(suite.seconds, 'f', 3));
        if (at.isValid())
            m_xml.writeAttribute(u"timestamp"_s, at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        if (isClean)
            begin(id, suite.title, true);
        for (const PolicyProblem *problem : suite.problems)
            writeProblem(id, *problem);
        for (const Finding *finding : suite.findings)
            writeFinding(id, *finding);
        m_xml.writeEndElement();
    }

    void begin(const QString &suite, const QString &name, bool isEmpty)
    {
        if (isEmpty)
            m_xml.writeEmptyElement(u"testcase"_s);
        else
            m_xml.writeStartElement(u"testcase"_s);
        m_xml.writeAttribute(u"name"_s, clean(name));
        m_xml.writeAttribute(u"classname"_s, u"meshbook."_s + clean(suite));
        m_xml.writeAttribute(u"time"_s, u"0"_s);
    }

    void writeProblem(const QString &id, const PolicyProblem &problem)
    {
        begin(id, problem.file.isEmpty() ? id : problem.file, false);
        m_xml.writeStartElement(u"error"_s);
        m_xml.writeAttribute(u"message"_s, clean(problem.message));
        m_xml.writeAttribute(u"type"_s, u"policy"_s);
        m_xml.writeCharacters(clean(problem.file + u":%1:%2"_s.arg(problem.at.line).arg(problem.at.column)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeFinding(const QString &id, const Finding &finding)
    {
        const QString name = finding.name.isEmpty() ? finding.subject : finding.name;
        begin(id, finding.element.isEmpty() ? name : name + u' ' + finding.element, false);
        QString text = finding.message;
        if (!finding.file.isEmpty())
            text = u"%1:%2: %3"_s.arg(m_pathOf(finding.source, finding.file), QString::number(finding.line),
                                      finding.message);
        if (!finding.remedy.isEmpty())
            text += u'\n' + finding.remedy;
        if (finding.waiver) {
            m_xml.writeEmptyElement(u"skipped"_s);
            m_xml.writeAttribute(u"message"_s, clean(finding.waiver->reason));
        } else if (isFailure(finding, m_failOn)) {
            m_xml.writeStartElement(u"failure"_s);
            m_xml.writeAttribute(u"message"_s, clean(finding.message));
            m_xml.writeAttribute(u"type"_s, toText(finding.severity));
            m_xml.writeCharacters(clean(text));
            m_xml.writeEndElement();
        } else {
            m_xml.writeTextElement(u"system-out"_s, clean(text));
        }
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    const PathOf &m_pathOf;
    Severity m_failOn;
};

} // namespace

QByteArray toJunit(const CheckReport &report, const PathOf &pathOf, Severity failOn)
{
    return Writer(pathOf, failOn).write(report);
}

} // namespace meshbook::governance
