-- The audit only grows, whoever is connected.

create function audit_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'The audit only grows: nothing in it is changed or deleted.';
end
$$;

create trigger audit_only_grows before update or delete or truncate on audit
  for each statement execute function audit_only_grows();
