-- The time to object to a confirming ruling runs from its service on each party: the case is told of each service as soon as it counts.
create function tell_confirmation_of_service() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
    select gen_random_uuid(), 'act', 'served/' || new.id, new.court_code,
           jsonb_build_object('from', new.case_id, 'procedure', 'confirmation', 'act', 'record-service',
                              'body', jsonb_build_object('instrument', i.kind, 'party', new.party_id, 'on', new.deemed_on)::text),
           now(), now()
    from instrument i
    where i.id = new.instrument_id and i.kind in ('confirmation-ruling', 'confirmation-change-ruling')
    on conflict do nothing;
    return null;
end $$;

create trigger service_attempt_told_to_confirmation after update of deemed_on on service_attempt
    for each row when (old.deemed_on is null and new.deemed_on is not null) execute function tell_confirmation_of_service();

-- What had been served before.
insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
select gen_random_uuid(), 'act', 'served/' || a.id, a.court_code,
       jsonb_build_object('from', a.case_id, 'procedure', 'confirmation', 'act', 'record-service',
                          'body', jsonb_build_object('instrument', i.kind, 'party', a.party_id, 'on', a.deemed_on)::text),
       now(), now()
from service_attempt a join instrument i on i.id = a.instrument_id
where i.kind = 'confirmation-ruling' and a.deemed_on is not null;
