-- Whoever sees all cases of a unit handles them as one who sees all of a court does: the restricted part of their dossiers, and how they were served.
create or replace function may_see_restricted(d uuid) returns boolean language sql stable as $$
    select exists (select from cases c
                   where c.dispute_id = d
                     and (c.court_code = any (viewer_courts()) or c.unit_code = any (viewer_units())
                          or exists (select from standing s
                                     where s.case_id = c.id and s.person_id = viewer_person()
                                       and s.standing in ('MEDIATOR', 'RESPONSIBLE_JUDGE', 'CLERK_OF_CASE')
                                       and (s.until is null or s.until > now())))) $$;
