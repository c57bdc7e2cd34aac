-- Few partners have a matter open: a board member's home counts them without reading the rest.
create index register_open_matters on register_entry (open_matters, valid_until);
