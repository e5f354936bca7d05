-- The cases in which the viewer, as a side, has still to keep a period of these rules, whoever the case waits for. Runs as the owner, gives ids only.
create function owed_in(rules text[]) returns setof uuid
    language sql stable security definer set search_path = public as
    $$ select s.case_id
       from standing s join period p on p.case_id = s.case_id and p.responsible = s.standing
       where s.person_id = viewer_person() and s.standing in ('CLAIMANT', 'RESPONDENT', 'THIRD_PARTY') and (s.until is null or s.until > now())
         and p.rule_id = any (rules) and p.status = 'RUNNING' $$;
