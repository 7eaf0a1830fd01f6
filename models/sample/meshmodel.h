// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

/// The sample mesh as plain values: what the .mesh files in resources/sample-mesh say. Every artifact
/// (ODCS, ODPS, dbt, OpenLineage, SKOS) is written from these values, so they agree by construction.
namespace meshbook::sample {

struct Person {
    QString username;
    QString name;
    QString role;
    QString since; ///< ISO date
};

struct Team {
    QString id;
    QString name;
    QString channel; ///< chat channel without "#"
    QString description;
    std::vector<Person> members;
};

/// A check promised in a contract.
struct Rule {
    QString name;
    QString metric; ///< ODCS library metric, or "sql"
    QString query; ///< for "sql"; {table} stands for the table
    QString pattern; ///< argument of invalidValues
    QStringList validValues; ///< argument of invalidValues
    QString comparison; ///< ODCS operator: mustBe, mustBeLessOrEqualTo …
    QString threshold;
    QString unit; ///< "percent" or empty
    QString dimension;
    QString severity;
    QString description;
    QString column; ///< path; empty for the table as a whole
    bool derived = false; ///< made from a list of allowed values, checked once a week
};

/// A column this one is computed from.
struct ColumnSource {
    QString table; ///< Table::key
    QString column;
};

struct Column {
    QString path; ///< "addresses[].postcode"
    QString type; ///< physical type, "object" or "object[]"
    QString description;
    QString term; ///< slug of a glossary term, or a urn
    QString classification; ///< pii, confidential, internal, public or empty
    QString foreignKey; ///< "table.column" or "schema.table.column"
    QString pattern;
    QString actualType; ///< type in the warehouse where it differs from the contract
    QString expression; ///< SQL over input aliases; empty if nothing is known
    QStringList examples;
    QStringList allowed;
    std::vector<ColumnSource> sources;
    std::vector<Rule> rules;
    bool primaryKey = false;
    bool required = false;
    bool unique = false;
    bool critical = false;
    bool partition = false;

    [[nodiscard]] QString leaf() const { return path.mid(path.lastIndexOf(u'.') + 1); }
    [[nodiscard]] QString parent() const { return path.left(qMax(qsizetype(0), path.lastIndexOf(u'.'))); }
    [[nodiscard]] bool nested() const { return path.contains(u'.'); }
    /// Taken over as it is: the expression is just "alias.column".
    [[nodiscard]] bool isCopy() const;
};

/// A table read to build another.
struct TableInput {
    QString key; ///< Table::key
    QString alias;
    QString condition; ///< join condition; empty for the first
};

struct Table {
    QString name; ///< physical name, topic for "topic"
    QString logicalName; ///< name in the contract
    QString schema; ///< database schema; empty for topics
    QString kind; ///< source, table, view, incremental, seed or topic
    QString description;
    QString granularity;
    QString job; ///< job name, if it is not the table's
    QString ingestNamespace; ///< OpenLineage namespace of the system it is copied from
    QString ingestName;
    QString where;
    QString groupBy;
    std::vector<TableInput> inputs;
    std::vector<Column> columns;
    std::vector<Rule> rules;

    [[nodiscard]] QString key() const;
    [[nodiscard]] bool inWarehouse() const { return kind != QStringLiteral("topic"); }
    [[nodiscard]] bool isModel() const;
    [[nodiscard]] QString openLineageNamespace() const;
    [[nodiscard]] QString openLineageName() const;
    /// Rules of the table and of its columns, in file order.
    [[nodiscard]] std::vector<Rule> allRules() const;
};

struct Objective {
    QString property;
    QString value;
    QString unit;
    QString element;
    QString description;
};

struct AccessRole {
    QString role;
    QString access;
    QString firstApprover;
    QString secondApprover;
};

struct Contract {
    QString id;
    QString version;
    QString apiVersion;
    QString status;
    QString fileName; ///< without suffix
    QString schema;
    QString kafkaHost;
    QString goal; ///< share of checks that must be met, in percent
    QStringList price; ///< amount, currency, unit
    bool observed = true;
    std::vector<AccessRole> roles;
    std::vector<Objective> objectives;
    std::vector<Table> tables;
};

struct Product {
    QString id;
    QString name;
    QString version;
    QString status;
    QString team; ///< Team::id
    QString archetype;
    QString created; ///< ISO date
    QString purpose;
    QString usage;
    QString limitations;
    QStringList tags;
    QStringList synonyms;
    QStringList consumes; ///< Product::id
    std::vector<Contract> contracts;
};

struct Exposure {
    QString id;
    QString name;
    QString type;
    QString maturity;
    QString owner; ///< Team::name
    QStringList tables; ///< Table::key
    QString description;
};

struct Domain {
    QString id;
    QString name;
    QString description;
    std::vector<Team> teams;
    std::vector<Product> products;
    std::vector<Exposure> exposures;

    [[nodiscard]] const Team *team(const QString &id) const;
};

/// Something that went wrong, told by incidents.mesh. Days count back from the day of writing.
struct Incident {
    enum class Kind { Stale, Fail, Gap, Broken };
    Kind kind = Kind::Stale;
    QString subject; ///< Product::id, or Table::key for Fail
    QString rule;
    int fromDay = 0;
    int fromHour = 0;
    int toDay = 0;
    int toHour = 24;
    double value = 0; ///< peak age in hours, or the measured value
};

struct Term {
    QString slug;
    QString parent; ///< slug
    QString label;
    QString germanLabel;
    QString definition;
    QString status; ///< draft, review, approved, deprecated
    QString note;
    QString replacedBy;
    QString logicalType;
    QString pattern;
    QString classification;
    QString unit;
    QStringList synonyms;
    QStringList germanSynonyms;
    QStringList related;
    QStringList examples;
};

struct TermGroup {
    QString id;
    QString label;
    QString germanLabel;
    QString domain; ///< Domain::id, or empty
    QString owner; ///< Person::username
    QString steward; ///< Person::username
    QString description;
    std::vector<Term> terms;
};

struct Model {
    Model() = default;
    Q_DISABLE_COPY(Model) // the index points into the vectors; a move keeps it valid
    Model(Model &&) = default;
    Model &operator=(Model &&) = default;
    ~Model() = default;

    QDate today;
    std::vector<Domain> domains;
    std::vector<TermGroup> glossary;
    std::vector<Term> orphans;
    std::vector<Incident> incidents;

    [[nodiscard]] const Product *product(const QString &id) const;
    [[nodiscard]] const Table *table(const QString &key) const;
    [[nodiscard]] const Term *term(const QString &slug) const;
    [[nodiscard]] const Team *teamNamed(const QString &name) const;
    /// Fills the look-up tables; call once after the last change.
    void buildIndex();

private:
    QHash<QString, const Product *> m_products;
    QHash<QString, const Table *> m_tables;
    QHash<QString, const Term *> m_terms;
};

inline constexpr int observedDays = 90;
[[nodiscard]] QString glossaryBase();
[[nodiscard]] QString warehouseNamespace();
[[nodiscard]] QString warehouseDatabase();

} // namespace meshbook::sample
