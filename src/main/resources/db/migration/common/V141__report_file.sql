-- Accounts, the auditor's report and other papers that belong to a report.
create table report_file (
  id bigint not null primary key,
  version bigint not null,
  report_id bigint not null,
  kind varchar(20) not null,
  document_id bigint not null,
  file_name varchar(255) not null,
  sha256 varchar(64) not null,
  constraint report_file_of foreign key (report_id) references report (id) deferrable initially deferred
);
create index report_file_by_report on report_file (report_id, kind);
