-- The time to object to a confirming ruling runs from its service on each party: cases are told of what was served before they could be.
insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
select gen_random_uuid(), 'act', 'instrument.served/' || a.instrument_id || '/' || a.party_id, a.court_code,
       jsonb_build_object('from', a.case_id, 'procedure', 'confirmation', 'act', 'ruling-served',
                          'body', jsonb_build_object('party', a.party_id, 'on', min(a.deemed_on))::text),
       now(), now()
from service_attempt a join instrument i on i.id = a.instrument_id
where i.kind = 'confirmation-ruling' and a.deemed_on is not null
group by a.instrument_id, a.party_id, a.court_code, a.case_id;
