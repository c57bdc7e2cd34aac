create table assessment_check (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  commitment_id bigint not null,
  version_id bigint not null,
  place integer not null,
  outcome varchar(40) not null,
  reason varchar(8000) not null,
  source varchar(20) not null,
  checked_on date not null,
  officer_id bigint not null,
  officer_name varchar(120) not null,
  legal_review boolean not null,
  constraint assessment_check_once unique (case_id, version_id),
  constraint assessment_check_case foreign key (case_id) references application_case (id) deferrable initially deferred
);

create table assessment_aspect (
  check_id bigint not null,
  aspect varchar(40) not null,
  note varchar(8000) not null,
  constraint assessment_aspect_pk primary key (check_id, aspect),
  constraint assessment_aspect_check foreign key (check_id) references assessment_check (id) deferrable initially deferred
);

create table assessment_proposal (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  outcome varchar(20) not null,
  kronor_per_year bigint not null,
  years integer not null,
  reasons varchar(16000) not null,
  last_report_on date,
  method_grade varchar(20) not null,
  officer_id bigint not null,
  officer_name varchar(120) not null,
  changed_at timestamp not null,
  released_by_id bigint,
  released_by_name varchar(120),
  constraint assessment_proposal_once unique (case_id),
  constraint assessment_proposal_case foreign key (case_id) references application_case (id) deferrable initially deferred
);

create table assessment_condition (
  proposal_id bigint not null,
  place integer not null,
  content varchar(4000) not null,
  constraint assessment_condition_pk primary key (proposal_id, place) deferrable initially deferred,
  constraint assessment_condition_of foreign key (proposal_id) references assessment_proposal (id) deferrable initially deferred
);

create table assessment_notice (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  message varchar(8000) not null,
  due_on date not null,
  given_at timestamp not null,
  given_by_name varchar(120) not null,
  proposed varchar(20) not null,
  conditions varchar(16000) not null,
  comment varchar(16000) not null,
  commented_at timestamp,
  ended_at timestamp,
  how_it_ended varchar(20),
  constraint assessment_notice_case foreign key (case_id) references application_case (id) deferrable initially deferred
);
create index assessment_notice_by_case on assessment_notice (case_id, given_at);

create table assessment_notice_check (
  id bigint not null primary key,
  version bigint not null,
  notice_id bigint not null,
  version_id bigint not null,
  place integer not null,
  outcome varchar(40) not null,
  reason varchar(8000) not null,
  source varchar(20) not null,
  answer varchar(8000) not null,
  answered_by_name varchar(120),
  constraint assessment_notice_check_of foreign key (notice_id) references assessment_notice (id) deferrable initially deferred
);
create index assessment_notice_check_by on assessment_notice_check (notice_id, place);
