create table report_plan (
  id bigint not null primary key,
  version bigint not null,
  partnership_id bigint not null,
  kind varchar(20) not null,
  due_on date not null,
  opens_on date not null,
  signed boolean not null,
  report_id bigint,
  constraint report_plan_of foreign key (partnership_id) references partnership (id) deferrable initially deferred
);
create index report_plan_by_partnership on report_plan (partnership_id, due_on);

create table report (
  id bigint not null primary key,
  version bigint not null,
  partnership_id bigint not null,
  case_id bigint not null,
  association_id bigint not null,
  kind varchar(20) not null,
  due_on date not null,
  signed boolean not null,
  stage varchar(20) not null,
  changed_at timestamp not null,
  submitted_at timestamp,
  supplement_until date,
  steps integer not null,
  constraint report_of foreign key (partnership_id) references partnership (id) deferrable initially deferred
);
create index report_by_partnership on report (partnership_id, due_on);
create index report_by_association on report (association_id, stage);
create index report_by_stage on report (stage, due_on, id);

create table report_value (
  report_id bigint not null,
  field varchar(40) not null,
  content varchar(16000) not null,
  constraint report_value_pk primary key (report_id, field),
  constraint report_value_of foreign key (report_id) references report (id) deferrable initially deferred
);

create table report_goal (
  report_id bigint not null,
  place integer not null,
  goal varchar(1000) not null,
  outcome varchar(16000) not null,
  constraint report_goal_pk primary key (report_id, place) deferrable initially deferred,
  constraint report_goal_of foreign key (report_id) references report (id) deferrable initially deferred
);

create table report_participants (
  report_id bigint not null,
  age_group varchar(20) not null,
  number_of integer not null,
  constraint report_participants_pk primary key (report_id, age_group),
  constraint report_participants_of foreign key (report_id) references report (id) deferrable initially deferred
);

create table report_complaints (
  report_id bigint not null,
  ground varchar(60) not null,
  number_of integer not null,
  constraint report_complaints_pk primary key (report_id, ground),
  constraint report_complaints_of foreign key (report_id) references report (id) deferrable initially deferred
);

create table report_submission (
  id bigint not null primary key,
  version bigint not null,
  report_id bigint not null,
  submitted_at timestamp not null,
  submitted_by_name varchar(120) not null,
  content_hash varchar(64) not null,
  content ${blob} not null,
  constraint report_submission_of foreign key (report_id) references report (id) deferrable initially deferred
);

create table report_signature (
  id bigint not null primary key,
  version bigint not null,
  report_id bigint not null,
  account_id bigint not null,
  name varchar(120) not null,
  signed_at timestamp not null,
  content_hash varchar(64) not null,
  constraint report_signature_of foreign key (report_id) references report (id) deferrable initially deferred
);
