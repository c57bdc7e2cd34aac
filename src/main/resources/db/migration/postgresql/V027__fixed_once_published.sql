create function refuse_published_text() returns trigger language plpgsql as $$
begin
  if old.content_hash is not null then
    raise exception 'published text %', tg_table_name;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger commitment_text_fixed before update or delete on commitment_text
  for each row execute function refuse_published_text();

create function refuse_published_version() returns trigger language plpgsql as $$
begin
  if old.stage <> 'DRAFT' then
    raise exception 'published version %', tg_table_name;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger commitment_version_fixed
  before update of commitment_id, version_number, ground, practice_required, in_band, applies_to,
    acceptance_again, effective_from, published_at, published_by on commitment_version
  for each row execute function refuse_published_version();
create trigger commitment_version_kept before delete on commitment_version
  for each row execute function refuse_published_version();

create trigger acceptance_append_only before update or delete on acceptance
  for each row execute function refuse_change();
create trigger acceptance_no_truncate before truncate on acceptance
  for each statement execute function refuse_change();
create trigger acceptance_evidence_append_only before update or delete on acceptance_evidence
  for each row execute function refuse_change();
create trigger acceptance_evidence_no_truncate before truncate on acceptance_evidence
  for each statement execute function refuse_change();
