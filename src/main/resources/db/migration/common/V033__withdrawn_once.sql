-- An index takes two rows without a value for the same row twice on Derby; a constraint does not.
drop index acceptance_withdrawn_once;
alter table acceptance add constraint acceptance_withdrawn_once unique (withdraws_id);
