-- The delegation scheme: up to which amount a body decides, from which day. The ceiling is a fixed
-- amount, or a number of price base amounts, or (both empty) none. Ids below 1000 are never given
-- by the sequence.
create table delegation_ceiling (
  id bigint not null primary key,
  version bigint not null,
  body varchar(30) not null,
  valid_from date not null,
  kronor bigint,
  base_amounts integer,
  constraint delegation_ceiling_once unique (body, valid_from)
);
insert into delegation_ceiling (id, version, body, valid_from, kronor, base_amounts)
  values (601, 1, 'DELEGATE_UNIT', '2000-01-01', 50000, null);
insert into delegation_ceiling (id, version, body, valid_from, kronor, base_amounts)
  values (602, 1, 'DELEGATE_DEPARTMENT', '2000-01-01', null, 2);
insert into delegation_ceiling (id, version, body, valid_from, kronor, base_amounts)
  values (603, 1, 'COMMITTEE', '2000-01-01', 5000000, null);
insert into delegation_ceiling (id, version, body, valid_from, kronor, base_amounts)
  values (604, 1, 'BOARD', '2000-01-01', null, null);

create table price_base_amount (
  id bigint not null primary key,
  version bigint not null,
  for_year integer not null,
  kronor bigint not null,
  source varchar(120) not null,
  constraint price_base_amount_year unique (for_year)
);
insert into price_base_amount (id, version, for_year, kronor, source)
  values (611, 1, 2026, 59200, 'SFS 2025:872');

create table delegate_level (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null,
  body varchar(30) not null,
  valid_from date not null,
  valid_until date,
  given_by varchar(120) not null
);
create index delegate_level_account on delegate_level (account_id, valid_from);

-- Who sits in the committee and the board, from when and until when.
create table body_seat (
  id bigint not null primary key,
  version bigint not null,
  body varchar(30) not null,
  kind varchar(20) not null,
  name varchar(120) not null,
  account_id bigint,
  valid_from date not null,
  valid_until date
);
create index body_seat_body on body_seat (body, valid_from);
create index body_seat_account on body_seat (account_id);

create table meeting (
  id bigint not null primary key,
  version bigint not null,
  body varchar(30) not null,
  stage varchar(30) not null,
  held_on date not null,
  venue varchar(200) not null,
  approved_on date
);
create index meeting_held on meeting (held_on, id);

create table meeting_presence (
  meeting_id bigint not null,
  seat_id bigint not null,
  voting boolean not null,
  constraint meeting_presence_key primary key (meeting_id, seat_id),
  constraint meeting_presence_meeting foreign key (meeting_id) references meeting (id) deferrable initially deferred,
  constraint meeting_presence_seat foreign key (seat_id) references body_seat (id) deferrable initially deferred
);

create table agenda_item (
  id bigint not null primary key,
  version bigint not null,
  meeting_id bigint not null,
  case_id bigint not null,
  paragraph integer not null,
  paragraph_key varchar(60) not null,
  open_key bigint,
  result varchar(20) not null,
  note varchar(16000) not null,
  constraint agenda_item_paragraph unique (paragraph_key),
  constraint agenda_item_open unique (open_key),
  constraint agenda_item_meeting foreign key (meeting_id) references meeting (id) deferrable initially deferred,
  constraint agenda_item_case foreign key (case_id) references application_case (id) deferrable initially deferred
);
create index agenda_item_of_meeting on agenda_item (meeting_id, paragraph);
create index agenda_item_of_case on agenda_item (case_id, id);

-- What a member has declared of a conflict of interest in an item; the latest row counts.
create table item_declaration (
  id bigint not null primary key,
  version bigint not null,
  item_id bigint not null,
  seat_id bigint not null,
  conflicted boolean not null,
  note varchar(4000) not null,
  declared_at timestamp not null,
  declared_by varchar(120) not null,
  constraint item_declaration_item foreign key (item_id) references agenda_item (id) deferrable initially deferred,
  constraint item_declaration_seat foreign key (seat_id) references body_seat (id) deferrable initially deferred
);
create index item_declaration_of_item on item_declaration (item_id, id);

create table public_notice (
  id bigint not null primary key,
  version bigint not null,
  body varchar(30) not null,
  meeting_id bigint,
  held_on date not null,
  approved_on date not null,
  posted_on date not null,
  down_on date not null,
  matter varchar(4000) not null,
  constraint public_notice_meeting foreign key (meeting_id) references meeting (id) deferrable initially deferred
);
create index public_notice_posted on public_notice (down_on, posted_on, id);

-- How a decision can be tried, in the words that hold from a day on. Never changed: new words are
-- new rows, and a decision keeps the ones it was given with.
create table appeal_text (
  id bigint not null primary key,
  version bigint not null,
  edition integer not null,
  tongue varchar(2) not null,
  valid_from date not null,
  content varchar(16000) not null,
  constraint appeal_text_edition unique (edition, tongue)
);

-- What becomes of a decision; live_key is the case while the decision stands.
create table decision_course (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  association_id bigint not null,
  live_key bigint,
  body varchar(30) not null,
  decided_on date not null,
  meeting_id bigint,
  reported_meeting_id bigint,
  notice_id bigint,
  appeal_edition integer not null,
  last_appeal_day date,
  appealed_on date,
  annulled_on date,
  upheld_on date,
  final_on date,
  constraint decision_course_live unique (live_key),
  constraint decision_course_case foreign key (case_id) references application_case (id) deferrable initially deferred,
  constraint decision_course_meeting foreign key (meeting_id) references meeting (id) deferrable initially deferred,
  constraint decision_course_reported foreign key (reported_meeting_id) references meeting (id) deferrable initially deferred,
  constraint decision_course_notice foreign key (notice_id) references public_notice (id) deferrable initially deferred
);
create index decision_course_of_case on decision_course (case_id, id);
create index decision_course_last_day on decision_course (last_appeal_day, id);
create index decision_course_association on decision_course (association_id, id);

-- What was decided. A row is never changed; a correction is a new row with its reason.
create table decision_record (
  id bigint not null primary key,
  version bigint not null,
  course_id bigint not null,
  place integer not null,
  correction_reason varchar(16000),
  outcome varchar(30) not null,
  amount bigint not null,
  period_from date,
  period_until date,
  last_report_on date,
  reasons varchar(32000) not null,
  reservations varchar(16000) not null,
  paragraph varchar(40) not null,
  recorded_at timestamp not null,
  recorded_by varchar(120) not null,
  constraint decision_record_place unique (course_id, place),
  constraint decision_record_course foreign key (course_id) references decision_course (id) deferrable initially deferred
);

create table decision_condition (
  record_id bigint not null,
  place integer not null,
  content varchar(4000) not null,
  constraint decision_condition_key primary key (record_id, place) deferrable initially deferred,
  constraint decision_condition_record foreign key (record_id) references decision_record (id) deferrable initially deferred
);

create table decision_decider (
  record_id bigint not null,
  place integer not null,
  name varchar(120) not null,
  constraint decision_decider_key primary key (record_id, place) deferrable initially deferred,
  constraint decision_decider_record foreign key (record_id) references decision_record (id) deferrable initially deferred
);
