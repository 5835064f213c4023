-- A decision deletes rounds, answers and improvements too, and says how many.

alter table deletion_decisions add column rounds bigint default 0 not null;
alter table deletion_decisions add column factor_answers bigint default 0 not null;
alter table deletion_decisions add column improvements bigint default 0 not null;
