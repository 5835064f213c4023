-- What is kept of compliance work, in SQL that both H2 and PostgreSQL run.
-- No text of a document, heading, title, file name or person named in a document has a column here.
-- What is asked for by many keys at once comes first in an index: H2 looks for lists there alone.
-- Names of bodies are compared by *_key columns: the name in lower case, written with it.

create table cursors (
  host varchar(200) primary key,
  place varchar(10000),
  moved timestamp(6) with time zone not null
);

create table assessments (
  id varchar(64) primary key,
  host varchar(200) not null,
  document varchar(200) not null,
  version varchar(200) not null,
  role varchar(16) not null,
  label varchar(200),
  case_key varchar(200),
  diary_number varchar(200),
  body varchar(200),
  body_key varchar(200),
  administration varchar(200),
  unit varchar(200),
  case_type varchar(200),
  document_type varchar(200),
  domain varchar(200),
  changed timestamp(6) with time zone not null,
  sha256 varchar(64),
  assessed timestamp(6) with time zone not null,
  status varchar(16) not null,
  reason varchar(64),
  level varchar(16),
  uncertain boolean not null,
  women_men varchar(16),
  girls_boys varchar(16),
  relevance varchar(16),
  statistics varchar(16),
  consequences varchar(16),
  measures varchar(16),
  goals varchar(16),
  compliant boolean,
  points3 smallint,
  points4 smallint,
  appendix varchar(64),
  profile_id varchar(100) not null,
  profile_version varchar(100) not null,
  profile_hash varchar(64) not null,
  rules varchar(100) not null,
  constraint assessments_one_result
    unique (host, document, version, rules, profile_id, profile_version, profile_hash)
);
create index assessments_of_version on assessments (document, version, host, assessed, id);
create index assessments_of_body on assessments (body_key, changed, assessed, id);
create index assessments_by_change on assessments (changed, assessed, id);
create index assessments_by_rules on assessments (rules, host, document, version);

create table findings (
  assessment varchar(64) not null references assessments (id),
  place smallint not null,
  rule varchar(100) not null,
  severity varchar(16) not null,
  paragraph integer,
  page integer,
  starts_at integer,
  ends_at integer,
  needs_completion boolean not null,
  primary key (assessment, place)
);
create index findings_of_rule on findings (rule, assessment);

create table checks (
  id varchar(64) primary key,
  host varchar(200) not null,
  meeting varchar(200) not null,
  body varchar(200) not null,
  body_key varchar(200) not null,
  meeting_date date not null,
  account varchar(200),
  started timestamp(6) with time zone not null,
  finished timestamp(6) with time zone,
  state varchar(16) not null,
  done integer not null,
  total integer not null,
  reused integer not null,
  problem varchar(1000),
  -- 1 while it runs and null after, so that one check of a meeting runs at a time.
  running smallint,
  constraint checks_one_running unique (host, meeting, running)
);
create index checks_of_meeting on checks (meeting, host, started, id);
create index checks_of_body on checks (body_key, meeting_date);

create table check_items (
  check_id varchar(64) not null references checks (id),
  item varchar(200) not null,
  matter varchar(200) not null,
  item_order integer not null,
  item_number varchar(100),
  item_type varchar(200),
  stage varchar(16) not null,
  outcome varchar(16),
  late boolean not null,
  case_key varchar(200),
  diary_number varchar(200),
  body varchar(200),
  body_key varchar(200),
  administration varchar(200),
  unit varchar(200),
  case_type varchar(200),
  document_type varchar(200),
  domain varchar(200),
  status varchar(16) not null,
  reason varchar(64),
  level varchar(16),
  uncertain boolean not null,
  doubts varchar(200) not null,
  women_men varchar(16),
  girls_boys varchar(16),
  women_men_appendix varchar(200),
  girls_boys_appendix varchar(200),
  compliant boolean,
  points3 smallint,
  points4 smallint,
  primary key (check_id, item)
);

create table check_item_missing (
  check_id varchar(64) not null,
  item varchar(200) not null,
  place smallint not null,
  rule varchar(100) not null,
  primary key (check_id, item, place),
  foreign key (check_id, item) references check_items (check_id, item)
);

create table check_item_assessments (
  check_id varchar(64) not null,
  item varchar(200) not null,
  place smallint not null,
  assessment varchar(64) not null,
  primary key (check_id, item, place),
  foreign key (check_id, item) references check_items (check_id, item)
);

create table check_item_versions (
  check_id varchar(64) not null,
  item varchar(200) not null,
  place smallint not null,
  host varchar(200) not null,
  document varchar(200) not null,
  version varchar(200) not null,
  primary key (check_id, item, place),
  foreign key (check_id, item) references check_items (check_id, item)
);
create index check_item_versions_of_document on check_item_versions (host, document);

create table actions (
  id varchar(64) primary key,
  host varchar(200) not null,
  meeting varchar(200) not null,
  item varchar(200) not null,
  body varchar(200) not null,
  body_key varchar(200) not null,
  version_host varchar(200),
  document varchar(200),
  version varchar(200),
  level varchar(16),
  kind varchar(16) not null,
  minutes_paragraph varchar(100),
  text varchar(4000) not null,
  due date,
  account varchar(200) not null,
  made timestamp(6) with time zone not null,
  new_host varchar(200),
  new_document varchar(200),
  new_version varchar(200),
  new_level varchar(16),
  outcome varchar(16),
  closed timestamp(6) with time zone
);
create index actions_of_item on actions (host, meeting, item);
create index actions_of_body on actions (body_key, made);
create index actions_of_document on actions (version_host, document, closed);
create index actions_by_time on actions (made);

create table manual_assessments (
  id varchar(64) primary key,
  host varchar(200) not null,
  item varchar(200) not null,
  body varchar(200) not null,
  body_key varchar(200) not null,
  version_host varchar(200),
  document varchar(200),
  version varchar(200),
  level varchar(16),
  reason varchar(4000) not null,
  account varchar(200) not null,
  made timestamp(6) with time zone not null,
  lapsed timestamp(6) with time zone,
  -- 1 while it is valid and null after, so that an item has one valid at a time.
  valid smallint,
  constraint manual_one_valid unique (item, host, valid)
);
create index manual_of_item on manual_assessments (item, host, made);
create index manual_of_body on manual_assessments (body_key, made);

create table profiles (
  id varchar(100) not null,
  version varchar(100) not null,
  hash varchar(64) not null,
  content varchar(1000000) not null,
  kept timestamp(6) with time zone not null,
  account varchar(200),
  sequence bigint generated always as identity,
  primary key (id, version)
);

create table audit (
  sequence bigint generated always as identity primary key,
  happened timestamp(6) with time zone not null,
  account varchar(200),
  what varchar(100) not null,
  object varchar(300) not null,
  body varchar(200),
  body_key varchar(200),
  refused boolean not null
);
create index audit_of_body on audit (body_key, sequence);

create table draft_checks (
  checked_on date primary key,
  checks bigint not null
);

-- What there is to do: the work itself, and beside it when db-scheduler does it.
create table work (
  kind varchar(64) not null,
  work_key varchar(250) not null,
  instance varchar(320) not null unique,
  payload varchar(1000000) not null,
  due timestamp(6) with time zone not null,
  priority smallint not null,
  attempts integer not null,
  failure varchar(1000),
  failed boolean not null,
  -- Whether it waits for someone who can do it.
  parked boolean not null,
  -- What was submitted while it was being done, to be done after.
  again_payload varchar(1000000),
  again_due timestamp(6) with time zone,
  again_priority smallint,
  primary key (kind, work_key)
);

create table scheduled_tasks (
  task_name varchar(40) not null,
  task_instance varchar(320) not null,
  task_data bytea,
  execution_time timestamp(6) with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp(6) with time zone,
  last_failure timestamp(6) with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp(6) with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_first on scheduled_tasks (priority desc, execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
