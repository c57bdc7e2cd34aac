create table commitment (
  id bigint not null primary key,
  version bigint not null,
  code varchar(60) not null,
  display_order integer not null,
  constraint commitment_code unique (code)
);

create table commitment_version (
  id bigint not null primary key,
  version bigint not null,
  commitment_id bigint not null,
  version_number integer not null,
  stage varchar(20) not null,
  ground varchar(60),
  practice_required boolean not null,
  in_band boolean not null,
  applies_to varchar(20) not null,
  acceptance_again boolean not null,
  effective_from date,
  effective_until date,
  changed_at timestamp not null,
  changed_by varchar(120) not null,
  published_at timestamp,
  published_by varchar(120),
  constraint commitment_version_number unique (commitment_id, version_number),
  constraint commitment_version_commitment foreign key (commitment_id) references commitment (id) deferrable initially deferred
);
create index commitment_version_effective on commitment_version (effective_from, effective_until);

create table commitment_text (
  id bigint not null primary key,
  version bigint not null,
  version_id bigint not null,
  tongue varchar(2) not null,
  short_name varchar(120) not null,
  title varchar(400) not null,
  body varchar(16000) not null,
  practice_question varchar(1000) not null,
  practice_hint varchar(4000) not null,
  explanation_hint varchar(4000) not null,
  enough varchar(4000) not null,
  not_enough varchar(4000) not null,
  not_enough_why varchar(4000) not null,
  cannot_accept varchar(8000) not null,
  legal_reference varchar(2000) not null,
  change_note varchar(4000) not null,
  content_hash varchar(64),
  constraint commitment_text_tongue unique (version_id, tongue),
  constraint commitment_text_version foreign key (version_id) references commitment_version (id) deferrable initially deferred
);
