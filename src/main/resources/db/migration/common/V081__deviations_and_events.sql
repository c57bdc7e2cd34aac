create table deviation (
  id bigint not null primary key,
  version bigint not null,
  partnership_id bigint,
  case_id bigint not null,
  association_id bigint not null,
  about varchar(800) not null,
  origin varchar(20) not null,
  what varchar(16000) not null,
  reporter varchar(800) not null,
  reported_at timestamp not null,
  stage varchar(20) not null,
  changed_at timestamp not null,
  commitment_id bigint not null,
  comment_until date,
  follow_up_on date,
  steps integer not null,
  constraint deviation_of foreign key (partnership_id) references partnership (id) deferrable initially deferred
);
create index deviation_by_partnership on deviation (partnership_id, id);
create index deviation_by_stage on deviation (stage, reported_at, id);

create table deviation_comment (
  id bigint not null primary key,
  version bigint not null,
  deviation_id bigint not null,
  written_at timestamp not null,
  written_by_name varchar(120) not null,
  content varchar(16000) not null,
  constraint deviation_comment_of foreign key (deviation_id) references deviation (id) deferrable initially deferred
);

create table monitoring_stage_period (
  id bigint not null primary key,
  version bigint not null,
  subject_kind varchar(20) not null,
  subject_id bigint not null,
  stage varchar(20) not null,
  valid_from timestamp not null,
  valid_until timestamp,
  reason varchar(8000),
  person_name varchar(120) not null
);
create index monitoring_stage_period_by on monitoring_stage_period (subject_kind, subject_id, valid_from);

create table monitoring_event (
  id bigint not null primary key,
  version bigint not null,
  partnership_id bigint not null,
  case_id bigint not null,
  association_id bigint not null,
  kind varchar(20) not null,
  chosen varchar(20) not null,
  held_on date not null,
  participants varchar(2000) not null,
  finding varchar(16000) not null,
  severity varchar(20) not null,
  follow_up_on date,
  recorded_at timestamp not null,
  recorded_by_name varchar(120) not null,
  constraint monitoring_event_of foreign key (partnership_id) references partnership (id) deferrable initially deferred
);
create index monitoring_event_by_association on monitoring_event (association_id, held_on);
create index monitoring_event_by_partnership on monitoring_event (partnership_id, held_on);
