-- To go through every item each time takes too long where there are many. Beside the items stands
-- each meeting in one row, with what is counted there by numbers, which stand for what the items
-- say. It says nothing that they do not, and is written anew in the transaction that changes them.

create table fact_places (
  id integer generated always as identity primary key,
  -- Empty where the host does not say.
  administration varchar(200) not null,
  document_type varchar(200) not null,
  domain varchar(200) not null,
  constraint fact_places_once unique (administration, document_type, domain)
);

create table fact_kinds (
  id integer generated always as identity primary key,
  status varchar(16) not null,
  -- Texts are empty where an item has none.
  level varchar(16) not null,
  uncertain boolean not null,
  missing_part varchar(16) not null,
  points3 smallint not null,
  points4 smallint not null,
  rules varchar(100) not null,
  profile_id varchar(100) not null,
  profile_version varchar(100) not null,
  changed boolean not null,
  first_level varchar(16) not null,
  constraint fact_kinds_once unique (status, level, uncertain, missing_part, points3, points4,
    rules, profile_id, profile_version, changed, first_level)
);

create table fact_findings (
  id integer generated always as identity primary key,
  found varchar(10000) not null,
  -- What it begins with: the whole of it is too long for an index.
  begins varchar(200) not null
);
create index fact_findings_by_beginning on fact_findings (begins);

create table meeting_facts (
  host varchar(200) not null,
  meeting varchar(200) not null,
  meeting_date date not null,
  body varchar(200) not null,
  body_key varchar(200) not null,
  -- Of each item that is counted the ids of its place, its kind and its findings, with a space
  -- between all of them: 3 17 210 3 18 9.
  items varchar(1000000) not null,
  primary key (host, meeting, meeting_date, body)
);
create index meeting_facts_by_day on meeting_facts (meeting_date);
create index meeting_facts_of_body on meeting_facts (body_key, meeting_date);

insert into fact_places (administration, document_type, domain)
select distinct coalesce(f.administration, ''), coalesce(f.document_type, ''),
  coalesce(f.domain, '')
from item_facts f where f.counted = 1;

insert into fact_kinds (status, level, uncertain, missing_part, points3, points4, rules,
  profile_id, profile_version, changed, first_level)
select distinct f.status, coalesce(f.level, ''), f.uncertain, coalesce(f.missing_part, ''),
  f.points3, f.points4, coalesce(f.rules, ''), coalesce(f.profile_id, ''),
  coalesce(f.profile_version, ''), f.changed, coalesce(f.first_level, '')
from item_facts f where f.counted = 1;

insert into fact_findings (found, begins)
select distinct f.found, substring(f.found from 1 for 200)
from item_facts f where f.counted = 1;

-- So that PostgreSQL knows how few they are.
analyze;

insert into meeting_facts (host, meeting, meeting_date, body, body_key, items)
select f.host, f.meeting, f.meeting_date, f.body, f.body_key,
  string_agg(p.id || ' ' || k.id || ' ' || w.id, ' ')
from item_facts f
join fact_places p on p.administration = coalesce(f.administration, '')
  and p.document_type = coalesce(f.document_type, '') and p.domain = coalesce(f.domain, '')
join fact_kinds k on k.status = f.status and k.level = coalesce(f.level, '')
  and k.uncertain = f.uncertain and k.missing_part = coalesce(f.missing_part, '')
  and k.points3 = f.points3 and k.points4 = f.points4 and k.rules = coalesce(f.rules, '')
  and k.profile_id = coalesce(f.profile_id, '')
  and k.profile_version = coalesce(f.profile_version, '')
  and k.changed = f.changed and k.first_level = coalesce(f.first_level, '')
join fact_findings w on w.begins = substring(f.found from 1 for 200) and w.found = f.found
where f.counted = 1
group by f.host, f.meeting, f.meeting_date, f.body, f.body_key;
