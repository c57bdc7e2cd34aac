create table application_case (
  id bigint not null primary key,
  version bigint not null,
  association_id bigint not null,
  programme_id bigint not null,
  stage varchar(30) not null,
  changed_at timestamp not null,
  created_at timestamp not null,
  created_by bigint not null,
  received_at timestamp,
  registry_number varchar(40),
  officer_id bigint,
  signed_hash varchar(64),
  draft_key varchar(60),
  constraint application_case_registry unique (registry_number),
  constraint application_case_one_draft unique (draft_key),
  constraint application_case_association foreign key (association_id) references association (id) deferrable initially deferred,
  constraint application_case_programme foreign key (programme_id) references programme (id) deferrable initially deferred
);
create index application_case_by_stage on application_case (stage, received_at, id);
create index application_case_by_association on application_case (association_id, id);
create index application_case_by_officer on application_case (officer_id, stage, id);

create table application_section (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  section varchar(20) not null,
  edited_at timestamp not null,
  edited_by bigint not null,
  edited_by_name varchar(120) not null,
  constraint application_section_once unique (case_id, section),
  constraint application_section_case foreign key (case_id) references application_case (id) deferrable initially deferred
);

create table application_value (
  section_id bigint not null,
  field varchar(40) not null,
  content varchar(8000) not null,
  constraint application_value_pk primary key (section_id, field),
  constraint application_value_section foreign key (section_id) references application_section (id) deferrable initially deferred
);

create table budget_line (
  section_id bigint not null,
  place integer not null,
  side varchar(10) not null,
  label varchar(120) not null,
  kronor bigint not null,
  constraint budget_line_pk primary key (section_id, place) deferrable initially deferred,
  constraint budget_line_section foreign key (section_id) references application_section (id) deferrable initially deferred
);

create table commitment_answer (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  version_id bigint not null,
  language varchar(2) not null,
  text_hash varchar(64) not null,
  answer varchar(30) not null,
  practice varchar(8000) not null,
  explanation varchar(8000) not null,
  answered_at timestamp not null,
  answered_by_name varchar(120) not null,
  constraint commitment_answer_once unique (case_id, version_id),
  constraint commitment_answer_case foreign key (case_id) references application_case (id) deferrable initially deferred
);

create table application_paper (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  kind varchar(40) not null,
  document_id bigint,
  file_name varchar(255),
  sha256 varchar(64),
  later_because varchar(2000),
  constraint application_paper_case foreign key (case_id) references application_case (id) deferrable initially deferred
);
create index application_paper_by_case on application_paper (case_id, kind);

create table application_signature (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  account_id bigint not null,
  name varchar(120) not null,
  office varchar(60) not null,
  signed_at timestamp not null,
  content_hash varchar(64) not null,
  voided_at timestamp,
  constraint application_signature_case foreign key (case_id) references application_case (id) deferrable initially deferred
);
create index application_signature_by_case on application_signature (case_id, signed_at);

create table signed_content (
  case_id bigint not null,
  place integer not null,
  content ${blob} not null,
  constraint signed_content_pk primary key (case_id, place),
  constraint signed_content_case foreign key (case_id) references application_case (id) deferrable initially deferred
);

create table registry_counter (
  prefix varchar(10) not null,
  year_number integer not null,
  last_serial integer not null,
  constraint registry_counter_pk primary key (prefix, year_number)
);

create table conflict_declaration (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  account_id bigint not null,
  name varchar(120) not null,
  declared_at timestamp not null,
  said varchar(20) not null,
  statement varchar(4000) not null,
  constraint conflict_declaration_case foreign key (case_id) references application_case (id) deferrable initially deferred
);
create index conflict_declaration_by_case on conflict_declaration (case_id, account_id);
