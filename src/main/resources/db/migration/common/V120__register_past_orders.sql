-- The list of a day that has been, in its other orders: the days of validity stand in the index, so
-- that rows of other days are passed over without being read.
create index register_past_check on register_entry (checked_on, partnership_id, valid_from, valid_until);
create index register_past_amount on register_entry (amount_per_year, partnership_id, valid_from, valid_until);
create index register_past_end on register_entry (grant_until, partnership_id, valid_from, valid_until);
