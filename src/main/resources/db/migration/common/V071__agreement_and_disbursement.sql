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
  content varchar(24000) not null,
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

-- Legal text is data, not code: what an agreement begins with, from a day on. In Swedish, the
-- language in which the city binds itself. What stands in braces is filled in from the decision and
-- the application.
create table agreement_template (
  id bigint not null primary key,
  version bigint not null,
  part varchar(40) not null,
  used_from date not null,
  content varchar(8000) not null,
  constraint agreement_template_once unique (part, used_from)
);
insert into agreement_template (id, version, part, used_from, content) values
(-7101, 0, 'BACKGROUND', '2000-01-01', '{association} har sökt stöd ur {programme} för {activity}. {authority} har {decidedOn} beslutat att bevilja stödet (ärende {registryNumber}, {paragraph}).

Behovet, med föreningens egna ord:
{need}'),
(-7102, 0, 'VALUES', '2000-01-01', 'Verksamheten ska göra det möjligt för människor att delta och vara delaktiga. Den utesluter ingen på grund av kön, ålder, etnisk tillhörighet, könsöverskridande identitet eller uttryck, religion eller annan trosuppfattning, funktionsförmåga eller sexuell läggning.

Det är frivilligt att delta. Stödet utgår från den enskildas behov, bygger på kunskap och är fritt från religiösa och ideologiska inslag.'),
(-7103, 0, 'PARTIES', '2000-01-01', 'Överenskommelsen gäller mellan {authority} och {association}, organisationsnummer {number}.

Föreningen är självständig. Den ansvarar för sin verksamhet, sin personal och sina volontärer.'),
(-7104, 0, 'GOALS', '2000-01-01', '{goals}'),
(-7105, 0, 'ACTIVITIES', '2000-01-01', '{activities}

Det väntade resultatet:
{results}'),
(-7106, 0, 'FOLLOW_UP', '2000-01-01', 'Föreningen redovisar hur stödet har använts och vad som har blivit av varje mål, på de dagar som framgår av Samverka. Uppgifter om deltagare lämnas bara som sammanställda siffror.

Så påverkar de som deltar verksamheten, och så följs den upp med dem:
{influence}

{authority} får besöka verksamheten och ta del av det som behövs för uppföljningen, dock aldrig uppgifter om enskilda deltagare.'),
(-7107, 0, 'MONEY', '2000-01-01', 'Stödet är {amount} per år och betalas ut en gång om året, när beslutet har fått laga kraft. Det får bara användas till den verksamhet som överenskommelsen gäller.

Villkor i beslutet:{conditions}

Det som inte har använts betalas tillbaka, om parterna inte kommer överens om annat.'),
(-7108, 0, 'TERM_AND_NOTICE', '2000-01-01', 'Överenskommelsen gäller från och med {from} till och med {to}. Båda parter kan säga upp den i förtid. Uppsägningstiden är tre månader.'),
(-7109, 0, 'CHANGES', '2000-01-01', 'Ändringar görs skriftligt och gäller när båda parter har undertecknat dem. Föreningen berättar utan dröjsmål om något ändras som har betydelse för överenskommelsen, till exempel styrelse, stadgar, ekonomi eller verksamhetens inriktning.'),
(-7110, 0, 'TERMINATION_AND_DISPUTES', '2000-01-01', '{authority} får häva överenskommelsen om föreningen väsentligt bryter mot den eller mot ett åtagande. Föreningen får alltid yttra sig först. Vid hävning kan stödet krävas tillbaka för tiden från avtalsbrottet.

Parterna löser i första hand en tvist genom samtal. Annars avgörs den av allmän domstol.');
