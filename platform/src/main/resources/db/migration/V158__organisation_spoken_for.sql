-- Name of the organisation a case is entrusted to, for whoever speaks for it there.
create function organisation_entrusted(the_case uuid) returns text language sql stable security definer set search_path = public as
    $$ select o.name from cases c join organisation o on o.id = (c.particulars -> 'mandate' ->> 'organisation')::uuid where c.id = the_case $$;
