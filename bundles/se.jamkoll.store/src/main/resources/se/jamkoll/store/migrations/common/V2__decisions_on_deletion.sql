-- Nothing is deleted without a decision, which stays.

create table deletion_decisions (
  id varchar(64) primary key,
  body varchar(200) not null,
  body_key varchar(200) not null,
  decided date not null,
  reference varchar(200) not null,
  kept_from date not null,
  account varchar(200) not null,
  entered timestamp(6) with time zone not null,
  assessments bigint not null,
  checks bigint not null,
  actions bigint not null,
  manual_assessments bigint not null
);
create index deletion_decisions_by_time on deletion_decisions (entered, id);
