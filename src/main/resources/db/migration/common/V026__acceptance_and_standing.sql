create table acceptance (
  id bigint not null primary key,
  commitment_id bigint not null,
  version_id bigint not null,
  tongue varchar(2) not null,
  text_hash varchar(64) not null,
  association_id bigint not null,
  case_id bigint not null,
  applies_to varchar(20) not null,
  answer varchar(30) not null,
  practice varchar(8000) not null,
  explanation varchar(8000) not null,
  signatory_id bigint not null,
  signatory_name varchar(120) not null,
  signatory_office varchar(240) not null,
  signed_at timestamp not null,
  withdraws_id bigint,
  hash varchar(64) not null,
  constraint acceptance_version foreign key (version_id) references commitment_version (id),
  constraint acceptance_commitment foreign key (commitment_id) references commitment (id),
  constraint acceptance_withdraws foreign key (withdraws_id) references acceptance (id),
  constraint acceptance_withdrawn_once unique (withdraws_id)
);
create index acceptance_association on acceptance (association_id, commitment_id, id);
create index acceptance_case on acceptance (case_id, id);

create table acceptance_evidence (
  acceptance_id bigint not null,
  place integer not null,
  document_id bigint not null,
  constraint acceptance_evidence_key primary key (acceptance_id, place),
  constraint acceptance_evidence_acceptance foreign key (acceptance_id) references acceptance (id)
);
create index acceptance_evidence_document on acceptance_evidence (document_id);

create table commitment_state (
  id bigint not null primary key,
  version bigint not null,
  association_id bigint not null,
  commitment_id bigint not null,
  case_id bigint not null,
  stage varchar(20) not null,
  steps integer not null,
  constraint commitment_state_one unique (association_id, case_id, commitment_id),
  constraint commitment_state_commitment foreign key (commitment_id) references commitment (id)
);

create table commitment_state_period (
  id bigint not null primary key,
  version bigint not null,
  state_id bigint not null,
  stage varchar(20) not null,
  check_outcome varchar(40),
  source varchar(20) not null,
  observed_on date not null,
  grounds varchar(8000) not null,
  person_id bigint not null,
  person_name varchar(120) not null,
  disclosed boolean not null,
  valid_from timestamp not null,
  valid_until timestamp,
  constraint commitment_state_period_state foreign key (state_id) references commitment_state (id)
);
create index commitment_state_period_time on commitment_state_period (state_id, valid_from);
