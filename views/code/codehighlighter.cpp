// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/code/codehighlighter.h"

#include "services/answer.h"
#include "views/theme/semanticpalette.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextBlockUserData>
#include <QTextCharFormat>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using Languages = std::shared_ptr<KSyntaxHighlighting::Repository>;

/// Reading the list of languages and the first of them takes 25 ms of a processor and never changes: once per
/// process, when the first view of code is made, and not on the thread that paints. Used on that thread alone
/// once it is there.
const services::Answer<Languages> &languages()
{
    static const services::Answer<Languages> reading = services::elsewhere([] {
        auto all = std::make_shared<KSyntaxHighlighting::Repository>();
        for (const QString &usual : {u"YAML"_s, u"JSON"_s, u"SQL (PostgreSQL)"_s})
            (void)all->definitionForName(usual).formats(); // reads the definition and what it includes
        return all;
    });
    return reading;
}

class BlockState final : public QTextBlockUserData {
public:
    KSyntaxHighlighting::State state;
    int sqlIndent = -1; ///< of the key whose block of SQL goes on below; -1: none does
    KSyntaxHighlighting::State sql;
};

/// The indent of a line "sql: |", below which there is SQL; -1 for any other line.
int sqlBegins(const QString &line)
{
    static const QRegularExpression key(u"^( *)sql:\\s*[|>][-+0-9]*\\s*(?:#.*)?$"_s);
    const QRegularExpressionMatch match = key.match(line);
    return match.hasMatch() ? static_cast<int>(match.capturedLength(1)) : -1;
}

bool goesOn(const QString &line, int indent)
{
    const auto first = std::find_if(line.begin(), line.end(), [](QChar each) { return each != u' '; });
    return first == line.end() || first - line.begin() > indent;
}

} // namespace

class CodeHighlighter::Engine final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit Engine(CodeHighlighter &owner)
        : m_owner(owner)
    {
    }

    void paint(const QString &text)
    {
        const QTextBlock block = m_owner.currentBlock();
        BlockState after;
        if (block.previous().isValid()) {
            if (const auto *data = static_cast<BlockState *>(block.previous().userData()))
                after = *data;
        }
        if (m_holdsSql && after.sqlIndent >= 0 && goesOn(text, after.sqlIndent)) {
            after.sql = sqlLine(text, after.sql);
        } else {
            after.sqlIndent = m_holdsSql ? sqlBegins(text) : -1;
            after.sql = {};
            const KSyntaxHighlighting::State state = highlightLine(text, after.state);
            // Below the SQL it goes on as if there had been none.
            if (after.sqlIndent < 0)
                after.state = state;
        }
        auto *data = static_cast<BlockState *>(block.userData());
        if (data == nullptr) {
            data = new BlockState;
            block_setUserData(data);
        }
        // Another number makes Qt go on with the next line; KSyntaxHighlighting's states only compare.
        if (!(data->state == after.state) || data->sqlIndent != after.sqlIndent || !(data->sql == after.sql))
            m_owner.setCurrentBlockState(m_owner.currentBlockState() == 1 ? 2 : 1);
        data->state = after.state;
        data->sqlIndent = after.sqlIndent;
        data->sql = after.sql;
    }

    /// Policies are YAML with a block of SQL.
    void setHoldsSql(bool on) { m_holdsSql = on; }

    SemanticPalette colors;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0)
            return;
        QTextCharFormat shown;
        if (const QColor color = colorOf(format.textStyle()); color.isValid())
            shown.setForeground(color);
        if (format.textStyle() == KSyntaxHighlighting::Theme::Comment)
            shown.setFontItalic(true);
        m_owner.setFormat(offset, length, shown);
    }

private:
    KSyntaxHighlighting::State sqlLine(const QString &text, const KSyntaxHighlighting::State &before)
    {
        const KSyntaxHighlighting::Definition yaml = definition();
        setDefinition(languages().result()->definitionForName(u"SQL (PostgreSQL)"_s));
        const KSyntaxHighlighting::State after = highlightLine(text, before);
        setDefinition(yaml);
        return after;
    }

    void block_setUserData(BlockState *data) { m_owner.setCurrentBlockUserData(data); }

    [[nodiscard]] QColor colorOf(KSyntaxHighlighting::Theme::TextStyle style) const
    {
        using T = KSyntaxHighlighting::Theme;
        switch (style) {
        case T::Keyword:
        case T::ControlFlow:
        case T::BuiltIn:
        case T::Constant:
        case T::Import:
        case T::Preprocessor:
            return colors.keyword;
        case T::String:
        case T::VerbatimString:
        case T::SpecialString:
        case T::Char:
            return colors.string;
        case T::DecVal:
        case T::BaseN:
        case T::Float:
        case T::SpecialChar:
            return colors.number;
        case T::Function:
        case T::DataType:
        case T::Extension:
            return colors.function;
        case T::Comment:
        case T::Documentation:
        case T::Annotation:
        case T::CommentVar:
        case T::RegionMarker:
            return colors.comment;
        case T::Error:
        case T::Alert:
            return colors.breach.text;
        case T::Warning:
            return colors.warning.text;
        default:
            return {};
        }
    }

    CodeHighlighter &m_owner;
    bool m_holdsSql = false;
};

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_engine(std::make_unique<Engine>(*this))
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &CodeHighlighter::goOn);
    if (!languages().isFinished()) {
        m_isWaiting = true;
        languages().then(this, [this](const Languages &) {
            m_isWaiting = false;
            recognise();
        });
    }
}

CodeHighlighter::~CodeHighlighter() = default;

void CodeHighlighter::setFileName(const QString &fileName)
{
    m_fileName = fileName;
    if (!m_isWaiting)
        recognise();
}

void CodeHighlighter::recognise()
{
    m_engine->setDefinition(m_fileName.isEmpty() ? KSyntaxHighlighting::Definition()
                                                 : languages().result()->definitionForFileName(m_fileName));
    m_engine->setHoldsSql(m_fileName.endsWith(".policy.yaml"_L1) || m_fileName.endsWith(".policy.yml"_L1));
    start();
}

void CodeHighlighter::setColors(const QPalette &palette)
{
    m_engine->colors = SemanticPalette::of(palette);
    if (m_engine->definition().isValid())
        start();
}

void CodeHighlighter::start()
{
    m_reached = 0;
    if (!m_engine->definition().isValid()) {
        m_next.stop();
        return;
    }
    m_next.start();
    goOn(); // what is seen first is coloured before it is seen
}

void CodeHighlighter::goOn()
{
    QElapsedTimer began;
    began.start();
    for (QTextBlock block = document()->findBlockByNumber(m_reached); block.isValid(); block = block.next()) {
        ++m_reached;
        rehighlightBlock(block);
        if (began.hasExpired(sliceMs))
            return;
    }
    m_next.stop();
}

QString CodeHighlighter::language() const
{
    return m_engine->definition().isValid() ? m_engine->definition().name() : QString();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    // Lines that a person adds below those that were reached are coloured as they are typed.
    if (m_engine->definition().isValid() && (!m_next.isActive() || currentBlock().blockNumber() < m_reached))
        m_engine->paint(text);
}

} // namespace meshbook::views
