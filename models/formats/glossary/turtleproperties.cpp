// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/turtleproperties.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

using core::RelationKind;

QString known(rdf::Known name)
{
    const std::string_view iri = rdf::knownIris.at(name);
    return QString::fromLatin1(iri.data(), static_cast<qsizetype>(iri.size()));
}

std::vector<rdf::Known> propertiesOf(const QString &path)
{
    using namespace rdf;
    const QString list = path.section(u'[', 0, 0);
    if (list == "labels"_L1)
        return {SkosPrefLabel, RdfsLabel, DctTitle, DcTitle};
    if (list == "altLabels"_L1)
        return {SkosAltLabel, CmnsSynonym, FiboPreferredDesignation, RdfsLabel};
    if (list == "hiddenLabels"_L1)
        return {SkosHiddenLabel};
    if (list == "definitions"_L1)
        return {SkosDefinition, RdfsComment, DctDescription, DctAbstract, DcDescription};
    if (list == "scopeNotes"_L1)
        return {SkosScopeNote, SkosNote, CmnsExplanatoryNote, CmnsUsageNote, RdfsComment, DctDescription};
    if (list == "examples"_L1)
        return {SkosExample};
    if (path == "notation"_L1)
        return {SkosNotation};
    if (path == "abbreviations"_L1)
        return {CmnsAbbreviation, CmnsAcronym};
    if (path == "status"_L1)
        return {AdmsStatus, RegStatus, EuvocStatus, FiboMaturityLevel};
    if (path == "version"_L1)
        return {OwlVersionInfo};
    if (path == "created"_L1)
        return {DctCreated, DctIssued};
    if (path == "updated"_L1)
        return {DctModified};
    if (path == "owners[creator]"_L1)
        return {DctCreator, DcCreator};
    if (path == "owners[contributor]"_L1)
        return {DctContributor, DcContributor};
    if (path == "owners[publisher]"_L1)
        return {DctPublisher, DcPublisher};
    if (path == "sourceName"_L1 || path == "sourceUrl"_L1)
        return {DctSource, DcSource, CmnsAdaptedFrom};
    if (list == "references"_L1)
        return {RdfsSeeAlso, DctReferences, ProvWasDerivedFrom};
    return {};
}

std::vector<rdf::Known> propertiesOf(RelationKind kind)
{
    using namespace rdf;
    switch (kind) {
    case RelationKind::Broader:
        return {SkosBroader, RdfsSubClassOf, SkosBroaderTransitive};
    case RelationKind::Narrower:
        return {SkosNarrower, SkosNarrowerTransitive};
    case RelationKind::Related:
        return {SkosRelated};
    case RelationKind::ExactMatch:
        return {SkosExactMatch, OwlEquivalentClass, OwlSameAs};
    case RelationKind::CloseMatch:
        return {SkosCloseMatch};
    case RelationKind::BroadMatch:
        return {SkosBroadMatch};
    case RelationKind::NarrowMatch:
        return {SkosNarrowMatch};
    case RelationKind::RelatedMatch:
        return {SkosRelatedMatch};
    case RelationKind::ReplacedBy:
        return {DctIsReplacedBy};
    case RelationKind::PartOf:
        return {DctIsPartOf, IsoBroaderPartitive};
    case RelationKind::HasPart:
        return {DctHasPart};
    default:
        return {};
    }
}

} // namespace meshbook::formats
