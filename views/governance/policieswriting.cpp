// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policylistmodel.h"
#include "views/code/codeview.h"
#include "views/governance/policiespane.h"
#include "views/governance/policyeditor.h"
#include "views/governance/policystarter.h"
#include "views/widgets/searchfield.h"

#include <QSortFilterProxyModel>

using namespace Qt::Literals::StringLiterals;

/// What PoliciesPane does with texts: drafts, new ones, saving.
namespace meshbook::views {

using services::ShelvedPolicy;

void PoliciesPane::edited()
{
    const bool before = isModified();
    const PolicyDocument &document = m_editor->document();
    m_drafts.keep(document);
    m_model->setEdited(document.key, m_drafts.has(document.key));
    if (before != isModified())
        emit modifiedChanged();
}

QStringList PoliciesPane::takenIds() const
{
    QStringList ids;
    for (const ShelvedPolicy &each : m_shelf.policies)
        ids.append(each.policy.id);
    for (const PolicyDocument &draft : m_drafts.all())
        ids.append(policyIdIn(draft.text));
    return ids;
}

void PoliciesPane::begin(const QString &text)
{
    if (m_drafts.isFull()) {
        emit told(tr("Save or revert other policies first: too many are not saved."), false);
        return;
    }
    PolicyDocument document;
    document.key = m_drafts.newKey();
    document.isWritable = true;
    document.text = text;
    m_drafts.keep(document);
    m_filter->setText({});
    m_proxy->setFilterFixedString({});
    m_wantedKey = document.key;
    showLines();
    emit modifiedChanged();
    m_editor->code()->setFocus(Qt::OtherFocusReason);
}

void PoliciesPane::beginPolicy(const QString &kind)
{
    begin(policyStarter(kind, freePolicyId(u"my-"_s + kind, takenIds())));
}

void PoliciesPane::duplicate()
{
    const QString text = m_editor->document().text;
    const QString id = policyIdIn(text);
    if (!text.isEmpty())
        begin(withPolicyId(text, freePolicyId((id.isEmpty() ? u"policy"_s : id) + u"-copy"_s, takenIds())));
}

void PoliciesPane::save()
{
    const PolicyDocument document = m_editor->document();
    const QByteArray bytes = document.bytes();
    const QString key = document.key;
    m_editor->setSaving(true);
    m_governance.savePolicy(document.path, policyIdIn(document.text), bytes, document.before)
        .then(this, [this, key, bytes](const core::Result<QString> &answer) { saved(key, bytes, answer); });
}

void PoliciesPane::saved(const QString &key, const QByteArray &bytes, const core::Result<QString> &answer)
{
    const bool isShown = m_editor->document().key == key;
    if (isShown)
        m_editor->setSaving(false);
    if (!answer) {
        // What was typed stays as it is.
        m_editor->tell(answer.error().message, false);
        return;
    }
    m_drafts.drop(key);
    if (isShown) {
        m_editor->markSaved(*answer, bytes);
        m_drafts.keep(m_editor->document()); // typed meanwhile
        m_shownKey = *answer;
        m_editor->tell(tr("Saved. What it finds counts from now on."), true);
    }
    m_model->setEdited(key, false);
    emit modifiedChanged();
    askShelf();
}

void PoliciesPane::revert()
{
    const QString key = m_editor->document().key;
    if (!m_editor->document().before)
        return;
    m_drafts.drop(key);
    m_model->setEdited(key, false);
    emit modifiedChanged();
    open(key);
}

QJsonObject PoliciesPane::saveState() const
{
    QJsonObject state{{u"filter"_s, m_filter->text()}, {u"key"_s, m_shownKey}, {u"tab"_s, m_editor->tab()}};
    if (!m_drafts.isEmpty())
        state.insert(u"drafts"_s, m_drafts.toJson());
    return state;
}

void PoliciesPane::restoreState(const QJsonObject &state)
{
    m_drafts.restore(state.value(u"drafts"_s).toArray());
    m_filter->setText(state.value(u"filter"_s).toString());
    m_proxy->setFilterFixedString(m_filter->text());
    m_editor->showTab(state.value(u"tab"_s).toInt());
    m_wantedKey = state.value(u"key"_s).toString();
    if (m_drafts.has(m_wantedKey))
        m_wantedId.clear();
    showLines();
    if (isModified())
        emit modifiedChanged();
}

} // namespace meshbook::views
