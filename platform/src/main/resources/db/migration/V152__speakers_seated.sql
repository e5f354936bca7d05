-- Those who speak for an organisation are seated in what was entrusted to it: who takes the office later too, and nobody once the office has ended.
create function seat_speakers(the_organisation uuid) returns void language plpgsql security definer set search_path = public as
    $$
    begin
        update standing s set until = now()
        from (select c.id, c.court_code, (c.particulars -> 'mandate' ->> 'organisation')::uuid as organisation from cases c
              where c.particulars -> 'mandate' ->> 'organisation' is not null
                and (the_organisation is null or c.particulars -> 'mandate' ->> 'organisation' = the_organisation::text)) entrusted
        where s.case_id = entrusted.id and s.standing = 'ORGANISATION' and s.until is null
          and s.person_id not in (select speakers_of(entrusted.organisation, entrusted.court_code));

        insert into standing (case_id, person_id, standing, since)
        select c.id, speaker, 'ORGANISATION', now()
        from cases c, lateral speakers_of((c.particulars -> 'mandate' ->> 'organisation')::uuid, c.court_code) speaker
        where c.particulars -> 'mandate' ->> 'organisation' is not null and not c.final
          and (the_organisation is null or c.particulars -> 'mandate' ->> 'organisation' = the_organisation::text)
        on conflict (case_id, person_id, standing, coalesce(party_id, '00000000-0000-0000-0000-000000000000'))
        do update set since = excluded.since, until = null where standing.until is not null;
    end $$;

create function speakers_changed() returns trigger language plpgsql security definer set search_path = public as
    $$
    begin
        if new.office = 'PARTNER' and new.organisation is not null then
            perform seat_speakers(new.organisation);
        end if;
        if tg_op = 'UPDATE' and old.office = 'PARTNER' and old.organisation is not null
           and (new.office, new.organisation) is distinct from (old.office, old.organisation) then
            perform seat_speakers(old.organisation);
        end if;
        return null;
    end $$;
create trigger office_seats_speakers after insert or update on office_held for each row execute function speakers_changed();
