-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Made once the tables of policies.sql are filled: sorting once is quicker than keeping order row by row.

CREATE INDEX p_thing_key ON p_thing (kind, key);
CREATE INDEX p_thing_domain ON p_thing (domain_id);
CREATE INDEX p_column_dataset ON p_column (dataset, path);
CREATE INDEX p_port_product ON p_port (product);
CREATE INDEX p_port_contract ON p_port (contract_id);
CREATE INDEX p_port_dataset_port ON p_port_dataset (port);
CREATE INDEX p_port_dataset_dataset ON p_port_dataset (dataset_id);
CREATE INDEX p_part_part ON p_part (part);
CREATE INDEX p_consumption_product ON p_consumption (product);
CREATE INDEX p_consumption_named ON p_consumption (named_id);
CREATE INDEX p_owner_thing ON p_owner (thing);
CREATE INDEX p_objective_thing ON p_objective (thing);
CREATE INDEX p_rule_thing ON p_rule (thing);
CREATE INDEX p_server_contract ON p_server (contract);
CREATE INDEX p_term_link_thing ON p_term_link (thing, element);
CREATE INDEX p_term_link_term ON p_term_link (term_id);
CREATE INDEX p_term_label_term ON p_term_label (term);
CREATE INDEX p_term_relation_term ON p_term_relation (term);
CREATE INDEX p_check_thing ON p_check (thing);
CREATE INDEX p_edge_from ON p_edge (from_id, from_column);
CREATE INDEX p_edge_to ON p_edge (to_id, to_column);
CREATE INDEX p_observation_thing ON p_observation (thing, rule);
CREATE INDEX p_change_thing ON p_change (thing);
CREATE INDEX p_problem_file ON p_problem (file);
CREATE INDEX p_support_thing ON p_support (thing);
CREATE INDEX p_member_thing ON p_member (thing);
CREATE INDEX p_named_folded ON p_named (kind, folded);
CREATE INDEX p_named_thing ON p_named (thing);
CREATE INDEX p_step_thing ON p_step (thing);
CREATE INDEX p_made_from_made ON p_made_from (made, what);
