-- Disputes by the organisation they were entrusted to, for those who answer for the figures.
create index cases_entrusted on cases (court_code, (particulars -> 'mandate' ->> 'organisation'))
    where particulars -> 'mandate' ->> 'organisation' is not null;

-- Who speaks for an organisation towards a court today (合作组织联络员): disputes entrusted to it are put before these people.
create function speakers_of(the_organisation uuid, the_court text) returns setof uuid language sql stable security definer set search_path = public as
    $$ select distinct person from office_held
       where office = 'PARTNER' and organisation = the_organisation and court = the_court
         and held_from <= (now() at time zone 'Asia/Shanghai')::date
         and (held_until is null or held_until >= (now() at time zone 'Asia/Shanghai')::date) $$;

-- Whether a mediator on the register belongs to an organisation this person speaks for.
create function organisation_has(speaker uuid, mediator uuid, the_court text) returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select from mediator_entry e where e.person = mediator and speaker in (select speakers_of(e.organisation, the_court))) $$;
