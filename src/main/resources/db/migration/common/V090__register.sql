-- What the register shows of a partnership, from one day until another: a projection of what the
-- other features know, so that a list of any day is read from one table. Names sort byte by byte
-- by a key made for it, the same in both databases.
create table register_entry (
  id bigint not null primary key,
  version bigint not null,
  partnership_id bigint not null,
  association_id bigint not null,
  case_id bigint not null,
  programme_id bigint not null,
  association_name varchar(200) not null,
  organisation_number varchar(10) not null,
  activity_name varchar(400) not null,
  sort_name varchar(400) ${bytewise} not null,
  search_text varchar(1300) not null,
  target_groups varchar(400) not null,
  districts varchar(400) not null,
  amount_per_year bigint not null,
  grant_from date not null,
  grant_until date not null,
  stage varchar(30) not null,
  band varchar(1000) not null,
  overall varchar(20) not null,
  remarks integer not null,
  public_band varchar(1000) not null,
  public_overall varchar(20) not null,
  checked_on date not null,
  checked_by varchar(30),
  open_matters integer not null,
  published smallint not null,
  valid_from date not null,
  valid_until date not null
);
create index register_entry_partnership on register_entry (partnership_id, valid_from);
create index register_entry_association on register_entry (association_id, valid_until);
-- One order of the list each; the day that has not come yet stands first, since today's list is
-- the one that is read.
create index register_by_name on register_entry (valid_until, sort_name, partnership_id);
create index register_by_check on register_entry (valid_until, checked_on, partnership_id);
create index register_by_amount on register_entry (valid_until, amount_per_year, partnership_id);
create index register_by_end on register_entry (valid_until, grant_until, partnership_id);
create index register_by_programme on register_entry (valid_until, programme_id, sort_name, partnership_id);
create index register_by_overall on register_entry (valid_until, overall, sort_name, partnership_id);
-- The list of a day that has been.
create index register_past_name on register_entry (sort_name, partnership_id, valid_from, valid_until);
-- What the totals add up, so that the rows themselves need not be read.
create index register_totals on register_entry (valid_until, published, remarks, open_matters, amount_per_year);
