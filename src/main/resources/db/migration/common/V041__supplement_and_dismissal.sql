create table supplement_request (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  message varchar(8000) not null,
  due_on date not null,
  requested_at timestamp not null,
  requested_by_name varchar(120) not null,
  ended_at timestamp,
  how_it_ended varchar(20),
  constraint supplement_request_case foreign key (case_id) references application_case (id) deferrable initially deferred
);
create index supplement_request_by_case on supplement_request (case_id, requested_at);

create table supplement_item (
  id bigint not null primary key,
  version bigint not null,
  request_id bigint not null,
  place integer not null,
  wanted varchar(2000) not null,
  answer varchar(8000) not null,
  answered_at timestamp,
  answered_by_name varchar(120),
  constraint supplement_item_request foreign key (request_id) references supplement_request (id) deferrable initially deferred
);
create index supplement_item_by_request on supplement_item (request_id, place);

create table supplement_file (
  id bigint not null primary key,
  version bigint not null,
  item_id bigint not null,
  document_id bigint not null,
  file_name varchar(255) not null,
  sha256 varchar(64) not null,
  constraint supplement_file_item foreign key (item_id) references supplement_item (id) deferrable initially deferred
);

create table formal_check (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  outcome varchar(20) not null,
  unmet varchar(40),
  reason varchar(8000) not null,
  done_at timestamp not null,
  done_by_name varchar(120) not null,
  constraint formal_check_case foreign key (case_id) references application_case (id) deferrable initially deferred
);
create index formal_check_by_case on formal_check (case_id, done_at);
