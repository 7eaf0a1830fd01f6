// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"
#include "lineage/export/pictureexport.h"
#include "lineage/words.h"

#include <QStringList>

/// The language of Mermaid's flowcharts: https://mermaid.js.org/syntax/flowchart.html.
namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

/// In quotes. What could be markup, a link, an entity or the end of the quotation is written as an entity.
QString quoted(const QString &text)
{
    QString safe;
    for (const QChar c : core::withoutControls(text)) {
        if (u"\"#&<>`\\[]{}()|;%"_s.contains(c))
            safe += u"#%1;"_s.arg(c.unicode());
        else
            safe += c;
    }
    return u"[\""_s + (safe.trimmed().isEmpty() ? u" "_s : safe) + u"\"]"_s;
}

class Writing final {
public:
    explicit Writing(const Picture &picture)
        : m_picture(picture)
        , m_headed(picture.boxes.size())
    {
        for (const Line &line : picture.lines) {
            if (line.fromColumn < 0)
                m_headed[static_cast<std::size_t>(line.from)] = true;
            if (line.toColumn < 0)
                m_headed[static_cast<std::size_t>(line.to)] = true;
        }
    }

    QString run()
    {
        QString text = u"flowchart LR\n"_s;
        std::vector<QString> frames(m_picture.frames.size());
        for (std::size_t i = 0; i < m_picture.boxes.size(); ++i) {
            const int frame = m_picture.boxes[i].frame;
            (frame < 0 ? text : frames[static_cast<std::size_t>(frame)]) += boxOf(i);
        }
        for (std::size_t i = 0; i < frames.size(); ++i) {
            text += u"  subgraph g%1"_s.arg(i) + quoted(m_picture.frames[i].title) + u'\n' + frames[i]
                + u"  end\n"_s;
        }
        for (const Line &line : m_picture.lines)
            text += lineOf(line);
        return text + marks();
    }

private:
    /// An opened box is a subgraph of its columns. No line may end at a subgraph from within, so that those
    /// of the thing as a whole end at a node of its kind.
    [[nodiscard]] QString boxOf(std::size_t index) const
    {
        const Box &box = m_picture.boxes[index];
        const QString name = u"n%1"_s.arg(index);
        if (box.columns.empty()) {
            const QString members = box.uri.key.isEmpty() ? u" (%1)"_s.arg(box.members) : QString();
            return u"  "_s + name + quoted(box.name + members) + u'\n';
        }
        QString text = u"  subgraph b%1"_s.arg(index) + quoted(box.name) + u'\n';
        if (m_headed[index])
            text += u"    "_s + name + quoted(box.type) + u'\n';
        for (std::size_t i = 0; i < box.columns.size(); ++i)
            text += u"    %1c%2"_s.arg(name).arg(i) + quoted(box.columns[i].path) + u'\n';
        return text + u"  end\n"_s;
    }

    /// A class for each mark there is, and what has it. Words come with it: its name.
    [[nodiscard]] QString marks() const
    {
        QString text;
        for (const Mark mark : {Mark::Added, Mark::Removed, Mark::Changed, Mark::Dropped, Mark::AtRisk}) {
            QStringList names;
            for (std::size_t i = 0; i < m_picture.boxes.size(); ++i) {
                if (m_picture.boxes[i].mark == mark)
                    names.append((m_picture.boxes[i].columns.empty() ? u"n%1"_s : u"b%1"_s).arg(i));
            }
            if (names.isEmpty())
                continue;
            const QString word = QString(toText(mark)).remove(u' ');
            text += u"  classDef %1 stroke-width:3px,stroke-dasharray:%2\n"_s.arg(
                word, mark == Mark::Added || mark == Mark::Changed ? u"0"_s : u"5"_s);
            text += u"  class %1 %2\n"_s.arg(names.join(u','), word);
        }
        return text;
    }

    [[nodiscard]] static QString endOf(int box, int column)
    {
        return column < 0 ? u"n%1"_s.arg(box) : u"n%1c%2"_s.arg(box).arg(column);
    }

    [[nodiscard]] static QString lineOf(const Line &line)
    {
        const QString arrow = line.bridged ? u" -.-> "_s : line.traced ? u" ==> "_s : u" --> "_s;
        const QString count = line.edges > 1 ? u"|%1| "_s.arg(line.edges) : QString();
        return u"  "_s + endOf(line.from, line.fromColumn) + arrow + count + endOf(line.to, line.toColumn)
            + u'\n';
    }

    const Picture &m_picture;
    std::vector<bool> m_headed; ///< lines end at the box itself
};

} // namespace

QString toMermaid(const Picture &picture)
{
    return Writing(picture).run();
}

} // namespace meshbook::lineage
