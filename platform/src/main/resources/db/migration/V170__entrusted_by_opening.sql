-- The share of organisations counts what was entrusted since a day, and its figures open those cases.
drop index cases_entrusted;
create index cases_entrusted on cases (court_code, opened_at, ((particulars -> 'mandate' ->> 'organisation')))
    where particulars -> 'mandate' ->> 'organisation' is not null;
