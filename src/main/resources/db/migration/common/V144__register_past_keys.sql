-- The list of a day that has been finds its page in the index alone, by the row's id, and reads only
-- the rows of that page.
drop index register_past_name;
drop index register_past_check;
drop index register_past_amount;
drop index register_past_end;
create index register_past_name on register_entry (sort_name, partnership_id, valid_from, valid_until, id);
create index register_past_check on register_entry (checked_on, partnership_id, valid_from, valid_until, id);
create index register_past_amount on register_entry (amount_per_year, partnership_id, valid_from, valid_until, id);
create index register_past_end on register_entry (grant_until, partnership_id, valid_from, valid_until, id);
