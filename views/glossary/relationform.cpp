// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/relationform.h"

#include "items/glossarywords.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/termpicker.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using core::RelationKind;

namespace {

constexpr int longestName = 200;
constexpr int termWidth = 220;
constexpr std::array kinds{RelationKind::Broader,    RelationKind::Narrower,    RelationKind::Related,
                           RelationKind::IsA,        RelationKind::HasA,        RelationKind::PartOf,
                           RelationKind::HasPart,    RelationKind::Synonym,     RelationKind::Antonym,
                           RelationKind::ReplacedBy, RelationKind::ExactMatch,  RelationKind::CloseMatch,
                           RelationKind::BroadMatch, RelationKind::NarrowMatch, RelationKind::RelatedMatch};

} // namespace

RelationForm::RelationForm(GlossarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new QComboBox(this))
    , m_own(new QLineEdit(this))
    , m_back(new QLineEdit(this))
    , m_term(new TermPicker(session, tr("Find a term"), this))
    , m_add(new Button(tr("Add"), Button::Role::Secondary, Icon::Plus, this))
    , m_problem(new TextLabel({}, TextRole::Base, Ink::Breach, this))
{
    m_kind->setAccessibleName(tr("Kind of relation"));
    m_own->setAccessibleName(tr("Name of the relation"));
    m_own->setPlaceholderText(tr("Name of the relation"));
    m_back->setAccessibleName(tr("Name the other way round"));
    m_back->setPlaceholderText(tr("Name the other way round"));
    for (QLineEdit *edit : {m_own, m_back}) // as wide as its hint
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->placeholderText())
                              + 2 * metrics::space4);
    m_term->setMinimumWidth(termWidth);
    m_problem->setWrapped(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    auto *line = new FlowLayout(nullptr, metrics::space2, metrics::space1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_kind, m_own, m_back, m_term, m_add}) {
        line->addWidget(each);
        if (auto *edit = qobject_cast<QLineEdit *>(each))
            edit->setMaxLength(longestName);
    }
    layout->addLayout(line);
    layout->addWidget(m_problem);
    fillKinds();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RelationForm::showKind);
    connect(m_term, &TermPicker::termChosen, this, [this] { setProblem({}); });
    connect(m_term->field(), &QLineEdit::returnPressed, this, &RelationForm::accept);
    connect(m_add, &QPushButton::clicked, this, &RelationForm::accept);
    showKind();
}

void RelationForm::fillKinds()
{
    for (const RelationKind kind : kinds) {
        core::TermRelation relation;
        relation.kind = kind;
        m_kind->addItem(items::glossarywords::relation(relation), static_cast<int>(kind));
    }
    m_kind->addItem(tr("One of your own"));
    m_kind->setCurrentIndex(2); // related: says least
}

bool RelationForm::isOwn() const
{
    return !m_kind->currentData().isValid();
}

void RelationForm::showKind()
{
    m_own->setVisible(isOwn());
    m_back->setVisible(isOwn());
    setProblem({});
}

void RelationForm::start()
{
    m_term->setTerm({});
    m_own->clear();
    m_back->clear();
    setProblem({});
    show();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void RelationForm::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_term->field()->setAccessibleDescription(problem);
    updateGeometry();
}

void RelationForm::accept()
{
    core::TermRelation relation;
    relation.target = m_term->term();
    if (relation.target.isEmpty()) {
        setProblem(tr("Choose a term from the list."));
        m_term->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isOwn()) {
        const QString name = m_own->text().simplified().remove(u'/');
        const QString back = m_back->text().simplified().remove(u'/');
        if (name.isEmpty()) {
            setProblem(tr("The relation needs a name."));
            m_own->setFocus(Qt::OtherFocusReason);
            return;
        }
        relation.raw = back.isEmpty() ? name : name + u" / "_s + back;
    } else {
        relation.kind = static_cast<RelationKind>(m_kind->currentData().toInt());
    }
    emit wanted(relation);
}

bool RelationForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RelationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace meshbook::views
