-- An attempt at service is kept in the court of its case, as a period is: whole lists of them are seen by office without a look at each case.
alter policy seen on service_attempt using (
    (select viewer_is_system())
    or person_id = (select viewer_person())
    or (court_code = any ((select viewer_courts())::text[]) and case_id <> all ((select viewer_recused())::uuid[]))
    or may_see_restricted(dispute_id));
-- What came to nothing, which the page of the day asks for.
create index service_attempt_failed on service_attempt (court_code, entered_at, sent_at, id) where deemed_on is null and failure is not null;

-- As before, in one look at the cases of the dispute and not through their policy.
create or replace function may_see_restricted(d uuid) returns boolean language sql stable security definer set search_path = public as $$
    select exists (select from cases
                   where dispute_id = d
                     and ((court_code = any (viewer_courts()) or unit_code = any (viewer_units())) and id <> all (viewer_recused())
                          or exists (select from standing s
                                     where s.case_id = cases.id and s.person_id = viewer_person()
                                     having count(*) filter (where s.standing = 'RECUSED') = 0
                                        and count(*) filter (where s.standing in ('MEDIATOR', 'RESPONSIBLE_JUDGE', 'CLERK_OF_CASE')
                                                               and (s.until is null or s.until > now())) > 0))) $$;
