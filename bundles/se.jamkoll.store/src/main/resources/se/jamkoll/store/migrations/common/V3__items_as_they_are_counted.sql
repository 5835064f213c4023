-- Statistics read one table: each item of each meeting as it was last before the meeting, with what
-- it is grouped by. It is written when a check is done, so that what is read later is what was
-- found then: a new version of the rules, and what is deleted of letters, leave it as it is.

alter table findings add column variant varchar(64);

create table item_facts (
  host varchar(200) not null,
  meeting varchar(200) not null,
  item varchar(200) not null,
  matter varchar(200) not null,
  meeting_date date not null,
  -- Such as 202611.
  meeting_month integer not null,
  body varchar(200) not null,
  body_key varchar(200) not null,
  administration varchar(200),
  document_type varchar(200),
  domain varchar(200),
  stage varchar(16) not null,
  outcome varchar(16),
  -- 1 where the matter is counted and null elsewhere, so that it counts once.
  counted smallint,
  status varchar(16) not null,
  level varchar(16),
  uncertain boolean not null,
  described boolean not null,
  missing_part varchar(16),
  points3 smallint not null,
  points4 smallint not null,
  rules varchar(100),
  profile_id varchar(100),
  profile_version varchar(100),
  -- The rules that found something to complete or look over, as rule or rule:variant, with a space
  -- before each.
  found varchar(10000) not null,
  -- Whether the letter had more versions than one, and the level of the first where it compares.
  changed boolean not null,
  first_level varchar(16),
  primary key (host, meeting, item),
  constraint item_facts_matter_once unique (host, matter, counted)
);
create index item_facts_by_day on item_facts (counted, meeting_date);
create index item_facts_of_body on item_facts (body_key, counted, meeting_date);
create index item_facts_of_item on item_facts (item, host);

-- Who writes the table holds the row: two checks at once might both count a matter.
create table item_facts_turn (
  id smallint primary key
);
insert into item_facts_turn (id) values (1);

create table improvements (
  id varchar(64) primary key,
  body varchar(200),
  body_key varchar(200),
  done_on date not null,
  what varchar(500) not null,
  stage varchar(16) not null,
  account varchar(200) not null,
  made timestamp(6) with time zone not null
);
create index improvements_by_day on improvements (done_on, id);

-- What the checks so far have found: each item as the last check that was begun by the day of the
-- meeting found it, or else the first one after it; of the items that the newest check has.
insert into item_facts (host, meeting, item, matter, meeting_date, meeting_month, body, body_key,
  administration, document_type, domain, stage, outcome, status, level, uncertain, described,
  missing_part, points3, points4, rules, profile_id, profile_version, found, changed, first_level)
select c.host, c.meeting, i.item, k.matter, c.meeting_date,
  extract(year from c.meeting_date) * 100 + extract(month from c.meeting_date),
  c.body, c.body_key, i.administration, i.document_type, i.domain, k.stage, k.outcome,
  i.status, i.level, i.uncertain,
  coalesce(i.women_men = 'DESCRIBED', false) or coalesce(i.girls_boys = 'DESCRIBED', false),
  case
    when i.women_men is null or i.girls_boys is null then null
    when i.women_men in ('JUSTIFIED', 'DESCRIBED') and i.girls_boys in ('JUSTIFIED', 'DESCRIBED')
      then 'NOTHING'
    when i.women_men in ('JUSTIFIED', 'DESCRIBED') then 'GIRLS_BOYS'
    when i.girls_boys in ('JUSTIFIED', 'DESCRIBED') then 'WOMEN_MEN'
    else 'BOTH'
  end,
  coalesce(i.points3, 0), coalesce(i.points4, 0),
  a.rules, a.profile_id, a.profile_version,
  coalesce(
    (select string_agg(distinct ' ' || f.rule, '') from findings f
      where f.assessment = a.id and f.severity <> 'INFO'),
    ''),
  exists (select 1 from assessments e
    where e.host = a.host and e.document = a.document and e.changed < a.changed),
  case when i.level = a.level and i.women_men_appendix is null and i.girls_boys_appendix is null
    then coalesce(
      (select e.level from assessments e
        where e.host = a.host and e.document = a.document and e.changed < a.changed
          and e.rules = a.rules and e.profile_id = a.profile_id
          and e.profile_version = a.profile_version
          and e.changed = (select min(o.changed) from assessments o
            where o.host = a.host and o.document = a.document)
        order by e.assessed, e.id limit 1),
      case when not exists (select 1 from assessments e
          where e.host = a.host and e.document = a.document and e.changed < a.changed)
        then i.level end)
  end
from (
  select d.id, x.item,
    row_number() over (partition by d.host, d.meeting, x.item order by
      case when d.started < d.meeting_date + interval '1' day then 0 else 1 end,
      case when d.started < d.meeting_date + interval '1' day then d.started end desc,
      d.started, d.id) as place
  from checks d join check_items x on x.check_id = d.id
  where d.state = 'DONE'
) s
join checks c on c.id = s.id
join check_items i on i.check_id = s.id and i.item = s.item
join checks n on n.host = c.host and n.meeting = c.meeting and n.state = 'DONE'
  and not exists (select 1 from checks o where o.host = n.host and o.meeting = n.meeting
    and o.state = 'DONE' and (o.started > n.started or (o.started = n.started and o.id > n.id)))
join check_items k on k.check_id = n.id and k.item = i.item
left join check_item_assessments d on d.check_id = i.check_id and d.item = i.item and d.place = 0
left join assessments a on a.id = d.assessment
where s.place = 1;

-- A matter counts where it was decided, or else at the last meeting that was to decide it.
update item_facts set counted = 1 where (host, meeting, item) in (
  select r.host, r.meeting, r.item from (
    select host, meeting, item,
      row_number() over (partition by host, matter order by
        case when outcome = 'DECIDED' then 0 else 1 end,
        meeting_date desc, meeting desc, item desc) as place
    from item_facts
    where stage = 'DECIDES' and (outcome is null or outcome = 'DECIDED')
      and status <> 'NOT_A_DECISION'
  ) r where r.place = 1);
