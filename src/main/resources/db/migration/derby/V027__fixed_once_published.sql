-- A trigger here can't raise an error of its own, so it breaks a rule that nothing can satisfy: the
-- statement fails and its transaction is undone.
create table refused_change (
  table_name varchar(60) not null,
  constraint append_only_or_published check (table_name = '')
);

create trigger commitment_text_fixed after update on commitment_text
  referencing old as was for each row
  when (was.content_hash is not null)
  insert into refused_change (table_name) values ('commitment_text');
create trigger commitment_text_kept after delete on commitment_text
  referencing old as was for each row
  when (was.content_hash is not null)
  insert into refused_change (table_name) values ('commitment_text');

create trigger commitment_version_fixed
  after update of commitment_id, version_number, ground, practice_required, in_band, applies_to,
    acceptance_again, effective_from, published_at, published_by on commitment_version
  referencing old as was for each row
  when (was.stage <> 'DRAFT')
  insert into refused_change (table_name) values ('commitment_version');
create trigger commitment_version_kept after delete on commitment_version
  referencing old as was for each row
  when (was.stage <> 'DRAFT')
  insert into refused_change (table_name) values ('commitment_version');

create trigger acceptance_fixed after update on acceptance
  for each row insert into refused_change (table_name) values ('acceptance');
create trigger acceptance_kept after delete on acceptance
  for each row insert into refused_change (table_name) values ('acceptance');
create trigger acceptance_evidence_fixed after update on acceptance_evidence
  for each row insert into refused_change (table_name) values ('acceptance_evidence');
create trigger acceptance_evidence_kept after delete on acceptance_evidence
  for each row insert into refused_change (table_name) values ('acceptance_evidence');
