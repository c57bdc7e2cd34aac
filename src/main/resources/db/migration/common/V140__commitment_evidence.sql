-- What supports an answer to a commitment: a file of its own, or one of the application's papers.
create table commitment_evidence (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  version_id bigint not null,
  document_id bigint not null,
  file_name varchar(255) not null,
  sha256 varchar(64) not null,
  of_paper boolean not null,
  constraint commitment_evidence_once unique (case_id, version_id, document_id),
  constraint commitment_evidence_case foreign key (case_id) references application_case (id) deferrable initially deferred
);
