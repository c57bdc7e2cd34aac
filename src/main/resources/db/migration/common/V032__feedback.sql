-- When somebody wrote about the website, and a fingerprint of from where: so that nobody can drown the
-- administrators. Kept for a day; what was written is a message like others.
create table feedback_mark (
  id bigint not null primary key,
  version bigint not null,
  sent_at timestamp not null,
  source varchar(64) not null
);
create index feedback_mark_sent on feedback_mark (sent_at);
