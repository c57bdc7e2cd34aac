create table programme (
  id bigint not null primary key,
  version bigint not null,
  stage varchar(20) not null,
  money_available bigint not null,
  highest_amount bigint not null,
  grant_from date,
  grant_until date,
  opens_on date,
  deadline_on date,
  grant_kind varchar(30) not null,
  grant_years varchar(20) not null,
  applicant_forms varchar(400) not null,
  changed_at timestamp not null,
  changed_by varchar(120) not null
);
create index programme_open on programme (stage, deadline_on);

create table programme_text (
  id bigint not null primary key,
  version bigint not null,
  programme_id bigint not null,
  tongue varchar(2) not null,
  title varchar(300) not null,
  description varchar(16000) not null,
  purpose varchar(8000) not null,
  who_may_apply varchar(8000) not null,
  constraint programme_text_tongue unique (programme_id, tongue),
  constraint programme_text_programme foreign key (programme_id) references programme (id) deferrable initially deferred
);

create table programme_commitment (
  programme_id bigint not null,
  commitment_id bigint not null,
  version_id bigint,
  constraint programme_commitment_key primary key (programme_id, commitment_id),
  constraint programme_commitment_programme foreign key (programme_id) references programme (id) deferrable initially deferred,
  constraint programme_commitment_commitment
    foreign key (commitment_id) references commitment (id) deferrable initially deferred,
  constraint programme_commitment_version
    foreign key (version_id) references commitment_version (id) deferrable initially deferred
);

create table programme_paper (
  programme_id bigint not null,
  kind varchar(40) not null,
  required boolean not null,
  constraint programme_paper_key primary key (programme_id, kind),
  constraint programme_paper_programme foreign key (programme_id) references programme (id) deferrable initially deferred
);

create table programme_report (
  programme_id bigint not null,
  place integer not null,
  kind varchar(20) not null,
  due_on date,
  months_after integer,
  signed boolean not null,
  constraint programme_report_key primary key (programme_id, place) deferrable initially deferred,
  constraint programme_report_programme foreign key (programme_id) references programme (id) deferrable initially deferred
);

create table programme_deadline (
  programme_id bigint not null,
  place integer not null,
  deadline_on date not null,
  before_on date not null,
  reason varchar(8000) not null,
  decided_at timestamp not null,
  decided_by varchar(120) not null,
  constraint programme_deadline_key primary key (programme_id, place) deferrable initially deferred,
  constraint programme_deadline_programme foreign key (programme_id) references programme (id) deferrable initially deferred
);

create table choice (
  id bigint not null primary key,
  version bigint not null,
  list varchar(20) not null,
  place integer not null,
  name_sv varchar(240) not null,
  name_en varchar(240) not null,
  offered boolean not null
);
create index choice_list on choice (list, place, id);
