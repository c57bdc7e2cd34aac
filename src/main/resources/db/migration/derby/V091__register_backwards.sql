-- Derby walks an index forwards only: what is sorted the other way needs one of its own.
create index register_by_name_down on register_entry (valid_until, sort_name desc, partnership_id desc);
create index register_by_check_down on register_entry (valid_until, checked_on desc, partnership_id desc);
create index register_by_amount_down on register_entry (valid_until, amount_per_year desc, partnership_id desc);
create index register_by_end_down on register_entry (valid_until, grant_until desc, partnership_id desc);
