-- What people assessed of the ten factors, and what other organisations gave.
-- The whole organisation has no body, and the empty key.

create table rounds (
  id varchar(64) primary key,
  body varchar(200),
  body_key varchar(200) not null,
  assessed_on date not null,
  scale varchar(16) not null,
  state varchar(16) not null,
  account varchar(200) not null,
  opened timestamp(6) with time zone not null,
  closed timestamp(6) with time zone,
  constraint rounds_one_a_day unique (body_key, assessed_on)
);

create table round_scores (
  round varchar(64) not null references rounds (id),
  factor smallint not null,
  half_points smallint not null,
  comment varchar(4000) not null,
  owner varchar(200),
  improve boolean not null,
  account varchar(200) not null,
  entered timestamp(6) with time zone not null,
  primary key (round, factor)
);

create table factor_answers (
  id varchar(64) primary key,
  body varchar(200),
  body_key varchar(200) not null,
  from_day date not null,
  to_day date not null,
  scale varchar(16) not null,
  items integer not null,
  indicator numeric(4, 2) not null,
  suggested smallint not null,
  half_points smallint not null,
  comment varchar(4000) not null,
  round varchar(64),
  rules varchar(4000) not null,
  profiles varchar(4000) not null,
  account varchar(200) not null,
  answered timestamp(6) with time zone not null
);
create index factor_answers_of_body on factor_answers (body_key, answered, id);

create table benchmarks (
  id varchar(64) primary key,
  label varchar(100) not null,
  label_key varchar(100) not null,
  schema_version integer not null,
  from_day date not null,
  to_day date not null,
  scale varchar(16) not null,
  items integer,
  described numeric(4, 3),
  begun numeric(4, 3),
  missing numeric(4, 3),
  exempt_share numeric(4, 3),
  indicator numeric(4, 2),
  rules varchar(4000) not null,
  profiles varchar(4000) not null,
  account varchar(200) not null,
  imported timestamp(6) with time zone not null,
  constraint benchmarks_one_label unique (label_key)
);

create table benchmark_factors (
  benchmark varchar(64) not null references benchmarks (id),
  factor smallint not null,
  score numeric(4, 2) not null,
  primary key (benchmark, factor)
);
