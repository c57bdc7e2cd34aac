create table agreement (
  id bigint not null primary key,
  version bigint not null,
  partnership_id bigint not null,
  edition integer not null,
  stage varchar(20) not null,
  edited_at timestamp not null,
  edited_by_name varchar(120) not null,
  offered_at timestamp,
  content_hash varchar(64),
  in_force_from timestamp,
  in_force_until timestamp,
  constraint agreement_edition_once unique (partnership_id, edition),
  constraint agreement_of foreign key (partnership_id) references partnership (id)
);

create table agreement_part (
  agreement_id bigint not null,
  part varchar(40) not null,
  content varchar(16000) not null,
  constraint agreement_part_pk primary key (agreement_id, part),
  constraint agreement_part_of foreign key (agreement_id) references agreement (id)
);

create table agreement_content (
  agreement_id bigint not null primary key,
  content ${blob} not null,
  constraint agreement_content_of foreign key (agreement_id) references agreement (id)
);

create table agreement_signature (
  id bigint not null primary key,
  version bigint not null,
  agreement_id bigint not null,
  party varchar(20) not null,
  account_id bigint not null,
  name varchar(120) not null,
  signed_at timestamp not null,
  content_hash varchar(64) not null,
  constraint agreement_signature_once unique (agreement_id, party, account_id),
  constraint agreement_signature_of foreign key (agreement_id) references agreement (id)
);

create table disbursement (
  id bigint not null primary key,
  version bigint not null,
  partnership_id bigint not null,
  case_id bigint not null,
  association_id bigint not null,
  place integer not null,
  kronor bigint not null,
  planned_on date not null,
  stage varchar(20) not null,
  changed_at timestamp not null,
  approved_by_name varchar(120),
  paid_on date,
  withheld_because varchar(8000),
  constraint disbursement_once unique (partnership_id, place),
  constraint disbursement_of foreign key (partnership_id) references partnership (id)
);
create index disbursement_by_stage on disbursement (stage, planned_on, id);
