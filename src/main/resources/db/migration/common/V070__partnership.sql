create table partnership (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  decision_id bigint not null,
  association_id bigint not null,
  programme_id bigint not null,
  activity_name varchar(400) not null,
  amount_per_year bigint not null,
  period_from date not null,
  period_to date not null,
  stage varchar(30) not null,
  created_at timestamp not null,
  changed_at timestamp not null,
  not_awaited_because varchar(8000),
  notice_ends_on date,
  steps integer not null,
  constraint partnership_one_per_decision unique (decision_id),
  constraint partnership_case foreign key (case_id) references application_case (id),
  constraint partnership_association foreign key (association_id) references association (id),
  constraint partnership_programme foreign key (programme_id) references programme (id)
);
create index partnership_by_case on partnership (case_id, id);
create index partnership_by_association on partnership (association_id, id);
create index partnership_by_stage on partnership (stage, id);

create table partnership_stage_period (
  id bigint not null primary key,
  version bigint not null,
  partnership_id bigint not null,
  stage varchar(30) not null,
  valid_from timestamp not null,
  valid_until timestamp,
  reason varchar(8000),
  person_name varchar(120) not null,
  constraint partnership_stage_period_of foreign key (partnership_id) references partnership (id)
);
create index partnership_stage_period_by on partnership_stage_period (partnership_id, valid_from);
create index partnership_stage_period_at on partnership_stage_period (valid_from, valid_until, stage);

create table partnership_target_group (
  partnership_id bigint not null,
  choice_id bigint not null,
  constraint partnership_target_group_pk primary key (partnership_id, choice_id),
  constraint partnership_target_group_of foreign key (partnership_id) references partnership (id),
  constraint partnership_target_group_is foreign key (choice_id) references choice (id)
);
create index partnership_target_group_by on partnership_target_group (choice_id, partnership_id);

create table partnership_district (
  partnership_id bigint not null,
  choice_id bigint not null,
  constraint partnership_district_pk primary key (partnership_id, choice_id),
  constraint partnership_district_of foreign key (partnership_id) references partnership (id),
  constraint partnership_district_is foreign key (choice_id) references choice (id)
);
create index partnership_district_by on partnership_district (choice_id, partnership_id);
