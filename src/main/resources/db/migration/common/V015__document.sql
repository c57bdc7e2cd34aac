create table document (
  id bigint not null primary key,
  version bigint not null,
  owner_kind varchar(40) not null,
  owner_id bigint not null,
  file_name varchar(255) not null,
  file_type varchar(10) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  stored_at timestamp not null,
  stored_by bigint not null
);
create index document_by_owner on document (owner_kind, owner_id, id);

create table document_piece (
  document_id bigint not null,
  place integer not null,
  content ${blob} not null,
  constraint document_piece_pk primary key (document_id, place),
  constraint document_piece_document foreign key (document_id) references document (id)
);
