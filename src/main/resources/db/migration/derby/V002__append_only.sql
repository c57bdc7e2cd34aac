-- Derby has no way to refuse in a trigger without a procedure of our own; the entity's listener
-- refuses there. Kept so that both databases count the same versions.
create index audit_entry_case on audit_entry (case_id, sequence_number);
