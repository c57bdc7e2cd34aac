create table message (
  id bigint not null primary key,
  version bigint not null,
  recipient_id bigint,
  email varchar(254) not null,
  recipient_name varchar(120) not null,
  language varchar(2) not null,
  subject varchar(400) not null,
  body varchar(16000) not null,
  link varchar(500) not null,
  case_id bigint not null,
  association_id bigint not null,
  mail_only boolean not null,
  unread boolean not null,
  created_at timestamp not null,
  read_at timestamp,
  constraint message_recipient foreign key (recipient_id) references account (id) deferrable initially deferred
);
create index message_inbox on message (recipient_id, mail_only, unread desc, created_at desc, id desc);
create index message_newest on message (created_at desc, id desc);
create index message_case on message (case_id, created_at);
create index message_association on message (association_id, created_at);

create table outgoing_mail (
  id bigint not null primary key,
  version bigint not null,
  message_id bigint not null,
  state varchar(10) not null,
  attempts integer not null,
  due_at timestamp not null,
  settled_at timestamp,
  last_error varchar(500),
  constraint outgoing_mail_message foreign key (message_id) references message (id) deferrable initially deferred
);
create index outgoing_mail_due on outgoing_mail (state, due_at);

create table timer (
  id bigint not null primary key,
  version bigint not null,
  kind varchar(60) not null,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  due_at timestamp not null,
  state varchar(10) not null,
  next_try_at timestamp not null,
  attempts integer not null,
  done_at timestamp,
  last_error varchar(500)
);
create index timer_due on timer (state, next_try_at);
create index timer_subject on timer (subject_kind, subject_id, kind);
