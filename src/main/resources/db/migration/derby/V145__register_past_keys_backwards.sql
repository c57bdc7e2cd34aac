-- Derby walks an index forwards only: what is sorted the other way needs one of its own.
drop index register_past_name_down;
drop index register_past_check_down;
drop index register_past_amount_down;
drop index register_past_end_down;
create index register_past_name_down on register_entry (sort_name desc, partnership_id desc, valid_from, valid_until, id);
create index register_past_check_down on register_entry (checked_on desc, partnership_id desc, valid_from, valid_until, id);
create index register_past_amount_down on register_entry (amount_per_year desc, partnership_id desc, valid_from, valid_until, id);
create index register_past_end_down on register_entry (grant_until desc, partnership_id desc, valid_from, valid_until, id);
