-- Every foreign key is checked when a transaction commits: rows refer to each other by id alone,
-- and the order in which they are sent within a transaction is the persistence provider's.
create sequence samverka_id start with 1000 increment by 50;

create table account (
  id bigint not null primary key,
  version bigint not null,
  email varchar(254) not null,
  name varchar(120) not null,
  folded_name varchar(240) not null,
  language varchar(2) not null,
  password_hash varchar(255),
  created_at timestamp not null,
  confirmed_at timestamp,
  deactivated_at timestamp,
  sessions_valid_from timestamp not null,
  constraint account_email unique (email)
);
create index account_folded_name on account (folded_name, id);

create table staff_assignment (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null,
  role varchar(30) not null,
  valid_from timestamp not null,
  valid_until timestamp,
  given_by varchar(120) not null,
  withdrawn_by varchar(120),
  constraint staff_assignment_account foreign key (account_id) references account (id) deferrable initially deferred
);
create index staff_assignment_role on staff_assignment (role, account_id);

create table account_token (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null,
  purpose varchar(20) not null,
  token_hash varchar(64) not null,
  expires_at timestamp not null,
  used_at timestamp,
  constraint account_token_hash unique (token_hash),
  constraint account_token_account foreign key (account_id) references account (id) deferrable initially deferred
);

create table guessing_brake (
  target varchar(200) not null primary key,
  misses integer not null,
  last_miss_at timestamp not null,
  blocked_until timestamp not null
);

create table audit_chain (
  chain varchar(60) not null primary key,
  sequence_number bigint not null,
  hash varchar(64) not null
);
insert into audit_chain (chain, sequence_number, hash)
  values ('system', 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_entry (
  id bigint not null primary key,
  chain varchar(60) not null,
  sequence_number bigint not null,
  happened_at timestamp not null,
  actor_id bigint not null,
  actor_label varchar(120) not null,
  role varchar(30),
  action varchar(80) not null,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  case_id bigint not null,
  association_id bigint not null,
  from_stage varchar(40),
  to_stage varchar(40),
  outcome varchar(10) not null,
  reason varchar(8000),
  details varchar(16000) not null,
  request_id varchar(40) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint audit_entry_place unique (chain, sequence_number)
);
create index audit_entry_actor on audit_entry (actor_id, happened_at);

create table stored_value (
  name varchar(60) not null primary key,
  content varchar(2000) not null
);
