create table association (
  id bigint not null primary key,
  version bigint not null,
  organisation_number varchar(10) not null,
  name varchar(200) not null,
  folded_name varchar(400) not null,
  legal_form varchar(40) not null,
  signing_rule varchar(20) not null,
  year_registered integer,
  parent_organisation varchar(200),
  purpose varchar(4000),
  auditor varchar(120),
  auditor_qualification varchar(20),
  postal_street varchar(120),
  postal_code varchar(5),
  postal_city varchar(80),
  visiting_street varchar(120),
  visiting_code varchar(5),
  visiting_city varchar(80),
  phone varchar(40),
  email varchar(254),
  website varchar(300),
  contact_name varchar(120),
  contact_phone varchar(40),
  contact_email varchar(254),
  bankgiro varchar(8),
  plusgiro varchar(8),
  iban varchar(34),
  members_year integer,
  members_total integer,
  members_city integer,
  members_paying integer,
  annual_fee integer,
  founded_at timestamp not null,
  founded_by bigint not null,
  constraint association_number unique (organisation_number),
  constraint association_founder foreign key (founded_by) references account (id)
);
create index association_folded_name on association (folded_name, id);

-- Whoever founds an association holds the row of the number's last digit until the end of the
-- transaction, so that two who found the same at once come after each other.
create table association_gate (
  digit integer not null primary key
);
insert into association_gate (digit) values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10);

create table association_name (
  id bigint not null primary key,
  version bigint not null,
  association_id bigint not null,
  name varchar(200) not null,
  valid_from date not null,
  valid_until date,
  reason varchar(1000),
  recorded_at timestamp not null,
  recorded_by varchar(120) not null,
  replaced_at timestamp,
  replaced_by varchar(120),
  constraint association_name_association foreign key (association_id) references association (id)
);
create index association_name_period on association_name (association_id, valid_from);

create table board_seat (
  id bigint not null primary key,
  version bigint not null,
  association_id bigint not null,
  name varchar(120) not null,
  folded_name varchar(240) not null,
  post varchar(20) not null,
  valid_from date not null,
  valid_until date,
  corrects bigint,
  reason varchar(1000),
  recorded_at timestamp not null,
  recorded_by varchar(120) not null,
  replaced_at timestamp,
  replaced_by varchar(120),
  constraint board_seat_association foreign key (association_id) references association (id),
  constraint board_seat_corrects foreign key (corrects) references board_seat (id)
);
create index board_seat_period on board_seat (association_id, valid_from);

create table association_membership (
  id bigint not null primary key,
  version bigint not null,
  association_id bigint not null,
  account_id bigint not null,
  founder boolean not null,
  stage varchar(20) not null,
  note varchar(1000),
  requested_at timestamp not null,
  decided_at timestamp,
  decided_by varchar(120),
  ended_at timestamp,
  ended_by varchar(120),
  reason varchar(4000),
  open_key varchar(60),
  constraint association_membership_open unique (open_key),
  constraint association_membership_association foreign key (association_id) references association (id),
  constraint association_membership_account foreign key (account_id) references account (id)
);
create index association_membership_account_stage on association_membership (account_id, stage);
create index association_membership_people on association_membership (association_id, account_id);
create index association_membership_queue on association_membership (stage, requested_at, id);

create table signing_mandate (
  id bigint not null primary key,
  version bigint not null,
  association_id bigint not null,
  account_id bigint not null,
  stage varchar(20) not null,
  claimed_at timestamp not null,
  claimed_from date not null,
  claimed_until date,
  claimed_decision varchar(500) not null,
  valid_from date,
  valid_until date,
  decision_seen varchar(500),
  decided_at timestamp,
  decided_by varchar(120),
  ended_on date,
  ended_by varchar(120),
  reason varchar(4000),
  open_key varchar(60),
  constraint signing_mandate_open unique (open_key),
  constraint signing_mandate_association foreign key (association_id) references association (id),
  constraint signing_mandate_account foreign key (account_id) references account (id)
);
create index signing_mandate_people on signing_mandate (association_id, account_id);
create index signing_mandate_queue on signing_mandate (stage, claimed_at, id);
create index signing_mandate_account on signing_mandate (account_id, stage);
